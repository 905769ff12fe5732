"""Things of one sort that stand for each other in no text, in nine languages, as data for opposites.py: fridge and
freezer, assets and liabilities, witness and suspect, fever and cough, peanuts and soya, knives and bombs, lorries and
motorcycles, goalkeeper and striker, mayor and ambassador, hotel and bridge.

The form is that of opposites_pairs.py, the choice that of opposites_siblings.py. Compiled by hand for this project.
"""

from __future__ import annotations

from tqpipe.checks.contraries.opposites_pairs import rows

_ROWS = """
cool_of.fridge: en fridge refrigerator refrigerated | refriger* fridge* cool* cold* chill*; ca nevera frigorífic |
 never* frigo* refriger* fred*; es nevera frigorífico refrigerador | never* frigo* refriger* heladera fr*; fr
 réfrigérateur frigo | réfrig* frig* frais froid*; pt frigorífico geladeira | frigo* refriger* gelad* fri*; it
 frigorifero frigo | frigo* refriger* fredd*; ro frigider frigiderul | frig* rece*; de kühlschrank kühlschränke | kühl*
 kalt*; nl koelkast | koel* koud*
cool_of.freezer: en freezer freezers | freez* froz* frost*; ca congelador congelat | congel* gel*; es congelador |
 congel* hel*; fr congélateur | congel* surgel* gel*; pt congelador | congel* gel*; it congelatore freezer | congel*
 gel*; ro congelator congelatorul | congel* înghe*; de gefrierschrank gefrierfach tiefkühltruhe | gefr* tiefk* einfr*;
 nl vriezer diepvries | vrie* diepvr* bevror*
cool_of.room: en room_temperature | room ambient temperature; ca temperatura_ambient | ambient temp*; es
 temperatura_ambiente | ambiente temp*; fr température_ambiante | ambiant* temp*; pt temperatura_ambiente | ambiente
 temp*; it temperatura_ambiente | ambiente temp*; ro temperatura_camerei | camer* temp*; de raumtemperatur
 zimmertemperatur | raum* zimmer*; nl kamertemperatuur | kamer*
sheet_of.asset: en assets | asset* active* activ* wealth fund* resourc* propert*; ca actius actiu | acti* béns; es
 activos activo | acti* bienes patrim*; fr actifs actif | acti* bien* avoir* patrim*; pt ativos ativo | ativ* activ*
 bens patrim*; it attivo attività | attiv* beni patrim*; ro active activele activelor | activ* bunur*; de aktiva
 vermögenswerte vermögenswerten | aktiv* vermög* anlage*; nl activa | activ* bezit*
sheet_of.liability: en liabilities | liabil* passiv* debt*; ca passius passiu | passi* deut*; es pasivos pasivo |
 pasiv* deud*; fr passifs passif | passi* dett*; pt passivos passivo | passiv* dívid*; it passivo passività | passiv*
 debit*; ro pasive pasivele | pasiv* dator*; de passiva verbindlichkeiten | passiv* verbind* schuld*; nl passiva |
 passiv* schuld*
court_for.witness: en witness witnesses eyewitness eyewitnesses | wit* testif* saw seen present bystander*; ca
 testimoni testimonis | testi* presenci*; es testigo testigos | testi* presenci*; fr témoin témoins | témoi* assist*;
 pt testemunha testemunhas | testem* presenci*; it testimone testimoni | testimon*; ro martor martori martorul
 martorilor | mărtur* martor*; de zeuge zeugen zeugin augenzeugen augenzeuge | zeug* augenz* bezeug*; nl getuige
 getuigen ooggetuige | getuig* ooggetuig*
court_for.suspect: en suspect suspects | suspect* suspic* accus* alleg* defend*; ca sospitós sospitosos sospitosa |
 sospit* acusat* investig* presumpt*; es sospechoso sospechosos sospechosa | sospech* acusad* imput* presunt*
 investig*; fr | soupçon* suspect* accus* présum* mis; pt suspeito suspeitos suspeita | suspei* acusad* arguid*
 alegad*; it indagato indagati sospettato sospettati | sospett* indag* imput* accus* presunt*; ro suspect suspecți
 suspectul suspecții | suspec* acuz* inculp*; de verdächtige verdächtigen verdächtiger tatverdächtige tatverdächtigen |
 verdächt* verdacht* mutmaß* beschuld*; nl verdachte verdachten | verdacht* verdenk*
symptom_of.fever: en fever | fever* febr* temperature pyrex*; ca febre | febr* temperatura; es fiebre | febr* fiebr*
 temperatura; fr fièvre | fièvr* fébr* température; pt febre | febr* febri* temperatura; it febbre | febbr*
 temperatura; ro febră | febr* temperatur*; de fieber | fieb* temperatur; nl koorts | koorts* temperatuur
symptom_of.cough: en cough coughing | cough*; ca tos | tos*; es tos | tos*; fr toux | tou*; pt tosse | toss*; it tosse
 | toss*; ro tuse | tus*; de husten | hust*; nl hoest | hoest*
symptom_of.vomiting: en vomiting | vomit* sick* nausea* puk* throw*; ca vòmits vòmit | vom* vòm* nàus*; es vómitos
 vómito | vom* vóm* náus*; fr vomissements vomissement | vom* naus*; pt vómitos vômitos | vom* vóm* vôm* náus*; it
 vomito | vom* naus*; ro vărsături | vărs* vom* greaț*; de erbrechen | erbr* übel* übergeb* brech*; nl braken overgeven
 | brak* overg* misselijk*
symptom_of.rash: en rash rashes | rash* skin erupt* hives spot*; ca erupció_cutània | erupc* pell cutàni* exantem*; es
 sarpullido erupción_cutánea | erupc* sarpull* piel cután* exant*; fr éruption_cutanée | érupt* peau cutané* rougeur*;
 pt erupção_cutânea erupções_cutâneas | erup* pele cutân*; it eruzione_cutanea eruzioni_cutanee | eruz* pelle cutan*
 sfog*; ro erupție_cutanată erupții_cutanate | erup* piel* cutan*; de hautausschlag | ausschl* haut*; nl huiduitslag |
 huid* uitslag
symptom_of.swelling: en swelling | swell* swollen oedem* edem* puff*; ca inflor inflamació | infl* edem*; es hinchazón
 | hinch* infl* edem*; fr gonflement gonflements | gonfl* œdèm* enfl*; pt inchaço | inch* edem*; it gonfiore gonfiori |
 gonfi* edem*; ro umflare umflături | umfl* edem*; de schwellung schwellungen | schwell* geschw* ödem*; nl zwelling
 zwellingen | zwell* gezwol*
germ_of.virus: en virus viruses | vir* coronavirus*; ca virus | vir* víric*; es virus | vir* vír*; fr virus | vir*; pt
 vírus | vir* vír*; it virus | vir*; ro virus virusul | vir*; de virus viren | vir*; nl virus virussen | vir*
germ_of.bacterium: en bacteria bacterium | bacter* germ* microb*; ca bacteris bacteri | bacter* microb* germ*; es
 bacterias bacteria | bacter* microb* germ*; fr bactéries bactérie | bactér* microb* germ*; pt bactérias bactéria |
 bacter* bactér* micr*; it batteri batterio | batter* microb* germ*; ro bacterii bacterie | bacter* microb*; de
 bakterien bakterium | bakter* keim* mikrob*; nl bacteriën bacterie | bacter* microb*
germ_of.fungus: en fungus fungi | fung* mushroom* mould mold; ca fongs | fong* bolet*; es hongos hongo | hong* fúng*
 seta*; fr champignons champignon | champig* fong*; pt fungos fungo | fung* cogum*; it funghi fungo | fung*; ro
 ciuperci ciupercă | ciuperc* fung* fung*; de pilze pilz | pilz* schimmel; nl schimmels schimmel | schimm* paddenst*
allergen_of.peanut: en peanut peanuts | nut* groundnut*; ca cacauet cacauets | cacau* fruit* maní; es cacahuete
 cacahuetes cacahuate | caca* maní fruto*; fr arachide arachides cacahuète cacahuètes | arach* cacah* noix; pt amendoim
 amendoins | amend* noz nozes; it arachidi arachide | arach* nocciol* noc*; ro arahide alune | arah* alun* nuc*; de
 erdnuss erdnüsse erdnüssen | erdn* nuss* nüss*; nl pinda pindas | pind* not*
allergen_of.soya: en soya soy soybean soybeans | soy*; ca soja | soj*; es soja soya | soj* soy*; fr soja | soj*; pt
 soja | soj*; it soia | soi* soj*; ro soia | soi*; de soja sojabohnen | soj*; nl soja | soj*
allergen_of.sesame: en sesame | sesam*; ca sèsam | sès* ajonjol*; es sésamo ajonjolí | sésam* ajonj*; fr sésame |
 sésam*; pt sésamo gergelim | sésam* gergel*; it sesamo | sesam*; ro susan | susan*; de sesam | sesam*; nl sesam |
 sesam*
allergen_of.mustard: en mustard | mustard*; ca mostassa | mostass*; es mostaza | mostaz*; fr moutarde | moutard*; pt
 mostarda | mostard*; it senape | senap* mostard*; ro muștar | muștar*; de senf | senf*; nl mosterd | mosterd*
allergen_of.gluten: en gluten wheat | glut* coeliac celiac wheat*; ca gluten blat | glut* blat celí*; es gluten trigo |
 glut* trig* celía*; fr gluten blé | glut* blé* cœliaq* froment; pt glúten trigo | glút* trig* celía*; it glutine
 frumento grano | glut* grano frum* celiac*; ro gluten grâu | glut* grâu*; de gluten weizen | glut* weiz* zöliak*; nl
 gluten tarwe | glut* tarw*
weapon_of.knife: en knife knives | knif* stab* blade* machete* dagger*; ca ganivet ganivets navalla | ganiv* naval*
 apuny* blanca; es cuchillo cuchillos navaja | cuch* navaj* apuñ* blanca machete*; fr couteau couteaux | coutea*
 poignard* lame blanche; pt faca facas navalha | fac* navalh* esfaq* branca; it coltello coltelli | coltell* accoltell*
 lama bianca; ro cuțit cuțite cuțitul | cuți* înjungh*; de messer messern | messer* stich* stech* gestoch* klinge; nl
 mes messen | mes* steek* stak* gestok*
weapon_of.gun: en pistol pistols handgun handguns gun guns | gun* pistol* sho* fire* weapon* arm* rifle* revolver*; ca
 pistola pistoles | pistol* arma arm* dispar* tret* revòlver; es pistola pistolas | pistol* arma* arm* dispar* tir*
 revólver; fr pistolet pistolets | pistol* arme* tir* feu révolver; pt pistola pistolas | pistol* arma* tir* dispar*
 revólver; it pistola pistole | pistol* arm* spar* revolver; ro pistol pistoale pistolul | pistol* arm* împușc* foc; de
 pistole pistolen | pistol* waff* schuss* schoss* schuß* revolver; nl pistool pistolen | pistol* wapen* schoot* schiet*
weapon_of.bomb: en bomb bombs | bomb* explos* grenad* device blast; ca bomba bombes | bomb* explos* granad*; es bomba
 bombas | bomb* explos* granad* artefact*; fr bombe bombes | bomb* explos* grenad* engin*; pt bomba bombas | bomb*
 explos* granad*; it bomba bombe | bomb* esplos* ordign* granat*; ro bombă bombe | bomb* explo* grenad*; de bombe
 bomben | bomb* spreng* granat* explos*; nl bom bommen | bom* explos* granaat*
vehicle_of.truck: en truck trucks lorry lorries | truck* lorr* trailer* vehicle* tanker*; ca camió camions | cami*
 vehicle* tràiler; es camión camiones | cami* vehíc* tráiler; fr camion camions | camion* poids véhic* semi*; pt camião
 camiões caminhão caminhões | cam* veíc*; it camion autocarro tir | cami* autoc* tir* veicol*; ro camion camioane
 camionul | cami* tir* vehic*; de lastwagen lkw laster | last* lkw* fahrz* wagen truck*; nl vrachtwagen vrachtwagens |
 vracht* truck* voertuig*
vehicle_of.motorbike: en motorcycle motorcycles motorbike motorbikes | motor* bike* scooter* moped*; ca moto motos
 motocicleta | moto* ciclom*; es moto motos motocicleta | moto* ciclom*; fr moto motos | moto* scooter*; pt moto motos
 motocicleta | moto*; it moto motocicletta | moto* scooter*; ro motocicletă motocicleta motociclete | moto*; de
 motorrad motorräder motorrads | motor* mofa* krad*; nl motorfiets motorfietsen | motor* brommer*
vehicle_of.ambulance: en ambulance ambulances | ambul* paramed*; ca ambulància ambulàncies | ambul*; es ambulancia
 ambulancias | ambul*; fr ambulance ambulances | ambul* samu; pt ambulância ambulâncias | ambul*; it ambulanza
 ambulanze | ambul* 118; ro ambulanță ambulanța ambulanțe | ambul* salvar*; de krankenwagen rettungswagen | krank*
 rett* ambul*; nl ambulance ziekenwagen | ambul* ziek*
vehicle_of.helicopter: en helicopter helicopters | heli* chopper*; ca helicòpter helicòpters | heli*; es helicóptero
 helicópteros | heli*; fr hélicoptère hélicoptères | héli*; pt helicóptero helicópteros | heli*; it elicottero
 elicotteri | eli*; ro elicopter elicoptere elicopterul | elic*; de hubschrauber helikopter | heli* hubs*; nl
 helikopter helikopters | heli*
player_of.keeper: en goalkeeper goalkeepers goalie | keep* goal*; ca porter portera porters | porter*; es portero
 porteros guardameta | porter* guardam* arquer*; fr gardien gardiens | gard* portier*; pt guarda-redes goleiro goleiros
 | guard* golei*; it portiere portieri | port*; ro portar portarul portari | porta* goal*; de torwart torhüter torfrau
 | tor* keeper*; nl doelman keeper doelvrouw | doel* keep*
player_of.striker: en striker strikers | forward* strik* attack* scor*; ca davanter davantera davanters | davant* punta
 golejador*; es delantero delantera delanteros | delant* punta ariete atacante* golead*; fr attaquant attaquante
 attaquants | attaq* avant* butt*; pt avançado avançados atacante atacantes | avanç* atac* pont*; it attaccante
 attaccanti | attacc* punta bomber centravanti; ro atacant atacantul atacanți | atac* vârf*; de stürmer stürmerin |
 stürm* angreif* spitze; nl spits aanvaller spitsen | spits* aanval*
player_of.midfielder: en midfielder midfielders | midfield* mid*; ca migcampista migcampistes | mig* centrec* mitj*; es
 centrocampista centrocampistas | centro* medi* volante*; fr | milieu*; pt médio médios meio-campista | méd* mei*
 centro*; it centrocampista centrocampisti | centro* medi* mezz*; ro mijlocaș mijlocașul mijlocași | mijloc*; de
 mittelfeldspieler | mittel*; nl middenvelder middenvelders | midden*
player_of.referee: en referee referees | ref* umpire* official*; ca àrbitre àrbitres | àrbitr* arbitr* col·leg*; es
 árbitro árbitros | árbitr* arbitr* colegiad*; fr arbitre arbitres | arbitr*; pt árbitro árbitros | árbitr* arbitr*
 juiz*; it arbitro arbitri | arbitr* giacch* direttore; ro arbitru arbitrul arbitri | arbitr*; de schiedsrichter
 schiedsrichterin | schieds* schiri* unpart* referee; nl scheidsrechter scheidsrechters | scheids* arbit*
office_of.mayor: en mayor mayors mayoress | mayor*; ca alcalde alcaldessa alcaldes | alcald* batl*; es alcalde
 alcaldesa alcaldes | alcald* edil* regidor*; fr maire maires | mair*; pt autarca autarcas | prefeit* president*
 autarc* alcaid*; it sindaco sindaca sindaci | sindac*; ro primar primarul primari | primar* primăr* edil*; de
 bürgermeister bürgermeisterin oberbürgermeister | bürgerm* oberb* ob stadt*; nl burgemeester burgemeesters | burgem*
office_of.ambassador: en ambassador ambassadors | ambassad* embass* envoy*; ca ambaixador ambaixadora ambaixadors |
 ambaix*; es embajador embajadora embajadores | embaj*; fr ambassadeur ambassadrice ambassadeurs | ambass*; pt
 embaixador embaixadora embaixadores | embaix*; it ambasciatore ambasciatrice ambasciatori | ambasc*; ro ambasador
 ambasadorul ambasadori | ambasad*; de botschafter botschafterin | botsch* gesandt*; nl ambassadeur ambassadeurs |
 ambass*
office_of.bishop: en bishop bishops archbishop | bishop* archb* prelat* episcop*; ca bisbe bisbes arquebisbe | bisb*
 arq* prelat*; es obispo obispos arzobispo | obisp* arzob* prelad* episcop*; fr évêque évêques archevêque | évê*
 archev* prélat* épisc*; pt bispo bispos arcebispo | bisp* arceb* prelad*; it vescovo vescovi arcivescovo | vescov*
 arciv* prelat*; ro episcop episcopul episcopi | episc* arhiep*; de bischof bischöfe erzbischof | bisch* erzb*; nl
 bisschop bisschoppen aartsbisschop | bissch* aartsb*
office_of.senator: en senator senators | senat*; ca senador senadora senadors | senad* senat*; es senador senadora
 senadores | senad*; fr sénateur sénatrice sénateurs | sénat*; pt senador senadora senadores | senad*; it senatore
 senatrice senatori | senat*; ro senator senatorul senatori | senat*; de senator senatorin senatoren | senat*; nl
 senator senatoren | senat*
building_of.hotel: en hotel hotels | hotel* inn* resort* lodg* hostel* motel* accommod*; ca hotel hotels | hotel*
 allotj* hostal*; es hotel hoteles | hotel* aloj* hostal* pensión; fr hôtel hôtels | hôtel* héberg* auberg*; pt hotel
 hotéis | hot* aloj* pousad*; it hotel albergo alberghi | hotel* alberg* struttur*; ro hotel hotelul hoteluri | hotel*
 pensiun*; de hotel hotels | hotel* gasth* unterk* pension*; nl hotel hotels | hotel* logem*
crossing_of.bridge: en bridge bridges | bridg* overpass viaduct*; ca pont ponts | pont* viaduct*; es puente puentes |
 puent* viaduct*; fr pont ponts | pont* viaduc*; pt ponte pontes | pont* viadut*; it ponte ponti | pont* viadott*; ro
 pod podul poduri podului | pod* viaduct*; de brücke brücken | brück*; nl brug bruggen | brug*
crossing_of.tunnel: en tunnel tunnels | tunnel* subway underpass; ca túnel túnels | túnel*; es túnel túneles | túnel*;
 fr tunnel tunnels | tunnel*; pt túnel túneis | tún*; it tunnel galleria gallerie | tunn* galler* traforo; ro tunel
 tunelul tuneluri | tunel*; de tunnel tunnels | tunnel*; nl tunnel tunnels | tunnel*
building_of.factory: en factory factories | factor* plant* mill* works manufact* industr*; ca fàbrica fàbriques | fàbr*
 fabr* planta indústr*; es fábrica fábricas | fábr* fabr* planta*; fr usine usines | usin* fabriq* manufact*; pt
 fábrica fábricas | fábr* fabr*; it fabbrica fabbriche | fabbr* stabilim* impiant*; ro fabrică fabrica fabrici | fabr*
 uzin*; de fabrik fabriken | fabrik* werk* betrieb*; nl fabriek fabrieken | fabriek*
building_of.stadium: en stadium stadiums | stadi* arena* ground* field*; ca estadi estadis | estad* camp*; es estadio
 estadios | estad* campo*; fr stade stades | stad*; pt estádio estádios | estád* camp*; it stadio stadi | stad*; ro
 stadion stadionul stadioane | stad* aren*; de stadion stadien | stad* aren*; nl stadion stadions | stad* aren*
building_of.restaurant: en restaurant restaurants | restaur* diner* eat*; ca restaurant restaurants | restaur*; es
 restaurante restaurantes | restaur*; fr restaurant restaurants | restaur* resto*; pt restaurante restaurantes |
 restaur*; it ristorante ristoranti | ristor* trattor*; ro restaurant restaurante restaurantul | restaur*; de
 restaurant restaurants | restaur* gast* lokal*; nl restaurant restaurants | restaur*
paper_of.passport: en passport passports | passport* travel document* id; ca passaport passaports | passap* document*;
 es pasaporte pasaportes | pasap* document*; fr passeport passeports | passep* papier* document*; pt passaporte
 passaportes | passap* document*; it passaporto passaporti | passap* document*; ro pașaport pașapoarte pașaportul |
 pașap* document*; de reisepass pass reisepässe | pass* päss* reisep* ausweis* papier*; nl paspoort paspoorten | paspo*
 document*
paper_of.visa: en visa visas | visa*; ca visat visats | visa*; es visado visados visa | vis*; fr visa visas | vis*; pt
 visto vistos | vist*; it visto visti | vist*; ro viză vize viza | viz*; de visum visa | vis* einreise*; nl visum visa
 | vis*
"""
#: What stands for nothing else of its sort.
SORTS = rows(_ROWS)
#: Their sets.
SETS = frozenset(line.split(".", 1)[0] for line in SORTS.splitlines() if line and not line.startswith(" "))
