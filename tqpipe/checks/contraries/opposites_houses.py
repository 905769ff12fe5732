"""Buildings, institutions and public bodies, in eight languages, as data for opposites.py: theatre and court, bank and
pharmacy, castle and farm; government and parliament, police and army; ministries.

The form is that of opposites_pairs.py, the choice that of opposites_siblings.py. Compiled by hand for this project.
"""

from __future__ import annotations

from tqpipe.checks.contraries.opposites_pairs import rows

_ROWS = """
house_of.theatre: en theatre theatres theater theaters playhouse | theat* stage* drama* cinema* movie* opera*; ca
 teatre teatres | teat* sala; es teatro teatros | teat* sala; fr théâtre théâtres | théât* scène salle; pt teatro
 teatros | teat* sala; it teatro teatri | teat* palco sala; ro teatru teatrul teatre teatrului | teat* scen* sal*; de
 theater theaters theatern | theat* bühne* schauspielh*
house_of.cinema: en cinema cinemas movie_theater movie_theaters movie_theatre | cinem* movie* film* screen* theater
 theaters theatre theatres; ca cinema cinemes | cine* pel* film*; es cine cines | cine* pel* film*; fr cinéma cinémas
 | ciné* film* salle*; pt cinema cinemas | cine* film* sala*; it cinema | cine* film* sala; ro cinema cinematograf
 cinematograful cinematografe | cine* film* sal*; de kino kinos | kino* film* lichtsp*
house_of.court: en courtroom courthouse tribunal tribunals | court* tribun* judg* justice bench trial* judic* hearing;
 ca tribunal tribunals jutjat jutjats | tribun* jutj* audièn* cort* judic* just* suprem; es tribunal tribunales
 juzgado juzgados | tribun* juzg* audienc* cort* judic* just* supremo; fr tribunal tribunaux | tribun* cour* judic*
 just* jug*; pt tribunal tribunais | tribun* corte* judic* just* julg* supremo; it tribunale tribunali | tribun* cort*
 giud* aula corte; ro tribunal tribunalul tribunale tribunalului | tribun* curte* judec* instanț*; de gerichtshof
 amtsgericht landgericht | gericht* richter* justiz*
house_of.parliament: en parliament parliaments | parliam* congress* house* assembl* legisl* senate chamber* commons
 lords duma knesset diet mps mp bundestag; ca parlament parlaments | parlam* congr* cambra* assemb* cort* legisl*
 senat; es parlamento parlamentos | parlam* congr* cámara* asamb* cort* legisl* senado; fr parlement parlements |
 parlem* congr* chambre* assemb* législ* sénat; pt parlamento parlamentos | parlam* congr* câmara* assemb* legisl*
 senado; it parlamento parlamenti | parlam* congr* camera* assemb* legisl* senato; ro parlament parlamentul
 parlamentului | parlam* congr* camera* adunar* legisl* senat*; de parlament parlamente parlaments bundestag
 bundestags | parlam* kongr* kammer* unterhaus* oberhaus* knesset
house_of.embassy: en embassy embassies consulate consulates | embass* consul* mission ambass* diplom*; ca ambaixada
 ambaixades consolat consolats | ambaix* consol* legac*; es embajada embajadas consulado consulados | embaj* consul*
 legac* sede; fr ambassade ambassades consulat consulats | ambass* consul* représent*; pt embaixada embaixadas
 consulado consulados | embaix* consul*; it ambasciata ambasciate consolato consolati | ambasc* consol*; ro ambasadă
 ambasada ambasade ambasadei consulat consulatul | ambas* consul*; de botschaften botschaftsgebäude konsulat konsulate
 konsulats | botsch* konsul* vertret*
house_of.bank: en bank banks | bank* lender* institution*; ca | banc* bancs banca entitat*; es | banc* banca entidad*;
 fr banque banques | banq* banc* établiss*; pt | banc* banca institui*; it | banc* banch* istitut*; ro | banc* bănc*;
 de bank banken | bank* institut* kredit*
house_of.post_office: en post_office post_offices | post* mail*; ca oficina_postal correus | postal* corre*; es
 oficina_postal correos | postal* corre*; fr | post* courr*; pt correios | post* corre*; it ufficio_postale
 uffici_postali poste | post*; ro oficiu_poștal oficiul_poștal | poșt*; de postamt postämter postfiliale* | post*
house_of.pharmacy: en pharmacy pharmacies drugstore drugstores | pharm* chemist* drug*; ca farmàcia farmàcies | farm*
 apotec*; es farmacia farmacias botica | farm* botic* droguer*; fr pharmacie pharmacies | pharm*; pt farmácia
 farmácias | farm* drogar*; it farmacia farmacie | farm*; ro farmacie farmacia farmacii farmaciile | farm*; de
 apotheke apotheken | apoth* pharm*
house_of.farm: en farm farms farmhouse ranch ranches | farm* ranch* agric* estate land* field*; ca granja granges
 masia | granj* mas* explota* finca* agríc*; es granja granjas | granj* finca* explot* agríc* rancho* hacienda*
 campo*; fr ferme fermes | ferm* exploit* élev* agric*; pt quinta quintas | fazend* quint* granj* explor* sítio agríc*
 herdad*; it fattoria fattorie | fattor* aziend* allevam* agric* cascin* podere; ro fermă ferma ferme fermele fermei |
 ferm* gospod* agric*; de bauernhof bauernhöfe bauernhofs | hof höfe farm* gut* landwirt* betrieb*
house_of.castle: en castle castles fortress fortresses | castl* fort* palace* citadel* château chateau stronghold
 burg; ca castell castells fortalesa fortaleses | castell* fort* ciutadella palau; es castillo castillos fortaleza
 fortalezas | castill* fort* alcáz* ciudadela palacio; fr château châteaux forteresse forteresses | châte* fort*
 citad* palais; pt castelo castelos fortaleza fortalezas | castel* fort* palác* cidadel*; it castello castelli
 fortezza fortezze | castel* fort* rocca palazzo; ro castel castelul castele cetate cetatea cetăți fortăreață
 fortăreața | castel* cetăț* fort* palat*; de schloss schlösser schlosses burg burgen festung festungen | schloß schl*
 burg* fest* palast*
house_of.palace: en palace palaces | palac* palais castle* mansion* court; ca palau palaus | pal* castell*; es palacio
 palacios | palac* castill* palais; fr palais | pal* châte*; pt palácio palácios | palác* castel*; it | palazz*
 castel* regg*; ro palat palatul palate palatului | palat* castel*; de palast paläste palasts | palast* paläst* schl*
 palais
house_of.tower: en tower towers | tower* skyscr* turret* steeple* spire* block* control; ca torre torres gratacel* |
 torr* gratac* camp*; es torre torres rascacielos | torr* rascac* camp* torreón; fr tours_jumelles gratte_ciel clocher
 | tour* gratte* cloch* beffroi; pt torre torres arranha_céus | torr* arranha*; it torre torri grattacielo grattacieli
 | torr* grattac* campan*; ro turnul turnuri turnului turnurile | turn* zgârie* clopot*; de turm türme türmen turms
 hochhaus | turm* türm* hochh* wolkenk*
house_of.university: en university universities | universit* college* campus* academ* facult* school*; ca universitat
 universitats | universit* facult* campus*; es universidad universidades | universi* facult* campus*; fr université
 universités | universit* fac* campus* grande*; pt universidade universidades | universi* facul* campus*; it
 università ateneo atenei | universit* facolt* campus*; ro universitate universitatea universități universității |
 școl* universi* facult* campus*; de universität universitäten hochschule hochschulen | uni* hochsch* fakult* campus*
 college*
house_of.supermarket: en supermarket supermarkets grocery_store grocery_stores | supermark* grocer* store* shop*
 hypermark* mall*; ca supermercat supermercats | superm* botig* hiperm*; es supermercado supermercados | superm*
 tienda* hiperm* almac*; fr supermarché supermarchés hypermarché* | superm* magas* épic* hyperm*; pt supermercado
 supermercados | superm* loj* hiperm* mercear*; it supermercato supermercati | superm* negoz* iperm* aliment*; ro
 supermarket supermarketul supermarketuri | superm* magaz* hiperm*; de supermarkt supermärkte supermärkten | superm*
 laden geschäft* discount*
house_of.bakery: en bakery bakeries | bak* pastr*; ca fleca fleques pastisseria | forn* fleq* flec* pastis*; es
 panadería panaderías pastelería | panad* pastel* horn*; fr boulangerie boulangeries pâtisserie pâtisseries | boulang*
 pâtiss*; pt padaria padarias pastelaria | padar* pastel* confeit*; it panificio panetteria pasticceria | panif*
 panett* pastic* forn*; ro brutărie brutăria brutării | brut* patis* cofet*; de bäckerei bäckereien konditorei | bäck*
 kondit*
house_of.hotel: en hotel hotels motel motels hostel hostels | hotel* inn* resort* lodg* motel* hostel* accommod*
 guest*; ca hotel hotels alberg albergs | hotel* allotj* hostal* alberg* pens*; es hotel hoteles | hotel* aloj*
 hostal* pens* alberg* posada; fr hôtels | hôtel* héberg* auberg*; pt hotel hotéis | hot* aloj* pousad* alberg*; it
 hotel albergo alberghi | hotel* alberg* struttur* ostello; ro hotel hotelul hoteluri hotelului | hotel* pensiun*
 motel*; de hotel hotels | hotel* gasth* unterk* pension* herberg*
house_of.factory: en factory factories | factor* plant* mill* works manufact* industr*; ca fàbrica fàbriques | fàbr*
 fabr* planta plantes indústr*; es fábrica fábricas | fábr* fabr* planta*; fr usine usines | usin* fabriq* manufact*;
 pt fábrica fábricas | fábr* fabr* usin*; it fabbrica fabbriche | fabbr* stabilim* impiant*; ro fabrică fabrica
 fabrici fabricii fabricile | fabr* uzin*; de fabrik fabriken | fabrik* werk* betrieb*
house_of.stadium: en stadium stadiums | stadi* arena* ground* field* pitch; ca estadi estadis | estad* camp*; es
 estadio estadios | estad* campo*; fr stade stades | stad*; pt estádio estádios | estád* camp* arena*; it stadio stadi
 | stad*; ro stadion stadionul stadioane stadionului | stad* aren*; de stadion stadien stadions | stad* aren*
house_of.restaurant: en restaurant restaurants | restaur* diner* eat* dining cafe* café* bistro*; ca restaurant
 restaurants | restaur*; es restaurante restaurantes | restaur*; fr restaurant restaurants | restau* resto*; pt
 restaurante restaurantes | restaur*; it ristorante ristoranti | ristor* trattor* locale locali; ro restaurant
 restaurante restaurantul restaurantului | restaur*; de restaurant restaurants | restaur* gast* lokal*
house_of.clinic: en clinic clinics | clin* hospit* surger*; ca | clín* hosp*; es clínica clínicas | clín* hosp*
 ambulat*; fr clinique cliniques | clin* hôp* hosp* cabinet; pt clínica clínicas | clín* hosp*; it clinica cliniche |
 clin* osped*; ro clinica clinică clinici clinicii | clin* spital*; de klinik kliniken | klin* krankenh* hosp* spital*
 praxis
house_of.station: en police_station police_stations | station* precinct* polic*; ca comissaria comissaries | comiss*
 polic*; es comisaría comisarías | comis* polic* cuartel*; fr commissariat commissariats | commiss* polic* poste*; pt
 delegacia delegacias esquadra esquadras | deleg* esquad* políc*; it commissariato commissariati questura | commiss*
 quest* caserm* poliz*; ro secție_de secția_de | secți* poliț*; de polizeiwache* polizeistation* polizeirevier* |
 polizei* revier* wache*
house_of.kindergarten: en kindergarten kindergartens nursery_school preschool preschools daycare | kinder* nurser*
 presch* creche* daycare* school*; ca guarderia guarderies parvulari | guard* bressol* infant* jard*; es guardería
 guarderías parvulario | guard* infant* jardín* escuel*; fr crèche crèches garderie* maternelle maternelles | crèch*
 gard* matern* jardin*; pt creche creches jardim_infantil infantário | crech* infant* jardim*; it asilo_nido | asil*
 matern* infanz*; ro grădiniță grădinița grădinițe creșă creșe | grădin* creș*; de kindergarten kindergärten kita
 kitas | kinder* kita* krippe* vorsch*
house_of.monastery: en monastery monasteries convent convents abbey abbeys | monast* conv* abb* cloist* nunn* prior*;
 ca monestir monestirs convent convents abadia | monest* conv* abad*; es monasterio monasterios convento conventos
 abadía | monast* conv* abad*; fr monastère monastères couvent couvents abbaye abbayes | monast* couv* abb* cloît*; pt
 mosteiro mosteiros convento conventos abadia | most* conv* abad*; it monastero monasteri convento conventi abbazia |
 monast* conv* abb* certos*; ro mănăstire mănăstirea mănăstiri mănăstirii | mănăst* schit* abaț*; de kloster klöster
 klosters abtei | klost* klöst* abtei* konvent*
house_of.cemetery: en cemetery cemeteries graveyard graveyards | cemet* grave* churchy* bur*; ca cementiri cementiris
 | cement* fossar; es cementerio cementerios | cement* camposanto panteón; fr cimetière cimetières | cimet*; pt
 cemitério cemitérios | cemit*; it cimitero cimiteri | cimit* campos*; ro cimitir cimitirul cimitire cimitirului |
 cimit*; de friedhof friedhöfe friedhofs | friedh* grab*
house_of.zoo: en zoo zoos | zoo*; ca zoo zoològic zoos | zoo*; es zoológico zoo zoológicos | zoo*; fr zoo zoos | zoo*
 parc; pt zoológico jardim_zoológico | zoo*; it zoo | zoo* giardin*; ro zoo | zoo* grădin*; de zoo zoos tierpark |
 zoo* tierp*
house_of.barracks: en barracks | barrack* base* garrison*; ca caserna casernes | casern* base*; es cuartel cuarteles |
 cuartel* base*; fr caserne casernes | casern* base*; pt quartel quartéis | quart* base*; it caserma caserme | caserm*
 base*; ro cazarmă cazarma cazărmi | cazarm* baz*; de kaserne kasernen | kasern* stützp*
house_of.airport: ro aeroportului aeroporturi | aeroport*; de flughafens | flugh*; en | airp* heath* gatwick; es |
 aerop*; fr | aérop*
house_of.port: en seaport | port* harbo* dock*; ca port ports | port*; es puerto puertos | puert*; fr port ports |
 port*; pt porto portos | port*; it porto porti | port*; ro portul portului porturi | port*; de hafen häfen hafens |
 hafen* häf*
body_of.police: en police | polic* officer* cop* constab* law sheriff* detect* guard* authorit*; ca policia | polic*
 mosso* guàrdia agent*; es policía | polic* guardia agent*; fr police | polic* gendarm* agent* force*; pt polícia |
 políc* polic* agent*; it polizia | poliz* carabin* questur* agent* forze; ro poliția poliție poliției | poliț*
 agent*; de polizei | poliz* beamt*
body_of.army: en army armies | arm* milit* troop* force* soldier*; ca exèrcit exèrcits | exèrc* mil* tropa* force*
 armat* soldat*; es ejército ejércitos | ejérc* mil* trop* fuerz* armad* sold*; fr armée armées | arm* milit* troup*
 forc* sold*; pt exército exércitos | exérc* mil* trop* forç* armad* sold*; it esercito eserciti | eserc* mil* trupp*
 forz* armat* sold*; ro armata armată armatei armate | arma* mil* trup* forț* oast* sold*; de armee armeen heer
 bundeswehr | arm* heer* milit* trupp* streitk* sold* wehr*
body_of.navy: en navy navies | nav* fleet* marin*; ca marina | armada mar* arm* nav* flota; es marina | armada mar*
 arm* nav* flota; fr marine | mar* nav* flott*; pt marinha armada | mar* nav* frota; it marina | mar* nav* flott*; ro
 marina marinei | mar* nav* flot*; de marine kriegsmarine | mar* flott* see*
body_of.trade_union: en trade_union trade_unions labor_union labour_union labor_unions unions trade_unionists | union*
 labo*; ca sindicat sindicats | sindic*; es sindicato sindicatos | sindic* gremi*; fr syndicat syndicats | syndic*; pt
 sindicato sindicatos | sindic*; it sindacato sindacati | sindac*; ro sindicat sindicatul sindicate sindicatele
 sindicatelor | sindic*; de gewerkschaft gewerkschaften | gewerk* verband*
body_of.company: en company companies firm firms corporation corporations | compan* firm* business* corpor* enterpr*
 subsid* manufact* maker* group* startup* start; ca empresa empreses companyia companyies | empr* compan* firm* negoc*
 societ* corpor* grup; es empresa empresas compañía compañías | empr* compañ* firm* negoc* socied* corpor* grupo; fr
 entreprise entreprises | entrep* compag* firm* sociét* boît* group* affair*; pt empresa empresas companhia companhias
 | empr* companh* firm* negóc* socied* corpor* grupo; it azienda aziende | aziend* impr* compagn* societ* ditt*
 grupp*; ro companie compania companii companiile companiei | compan* firm* întrep* societ* afac* grup*; de
 unternehmen firma firmen konzern | untern* firm* konz* gesellsch* betrieb* geschäft*
body_of.government: en government governments | gov* cabinet* administ* execut* state* ministr* regime* white downing
 authorit* federal public; ca govern governs | govern* execut* admin* gabinet estat* públ* generalitat; es gobierno
 gobiernos | gobern* gobiern* ejecut* admin* gabin* estat* estad* públ*; fr gouvernement gouvernements | gouv* exécut*
 admin* cabinet état* publi* étati*; pt governo governos | govern* execut* admin* gabin* estad* estat* públ*; it
 governo governi | govern* esecut* ammin* gabin* stat* pubbl* giunta; ro guvern guvernul guverne guvernului | guvern*
 execut* admin* cabin* stat* publ*; de regierung regierungen bundesregierung | regier* kabin* bund* staat* verwalt*
 öffent*
body_of.parliament: en parliament parliaments | parliam* congr* hous* assemb* legis* senat* chamb* commons lords mp
 mps bundestag; ca parlament parlaments | parlam* congr* camb* cambr* assemb* legis* senat* cort*; es parlamento
 parlamentos | parlam* congr* cámar* asamb* legis* senad* cort*; fr parlement parlements | parlem* congr* chamb*
 assemb* légis* sénat*; pt parlamento parlamentos | parlam* congr* câmar* assemb* legis* senad*; it parlamento
 parlamenti | parlam* congr* camer* assemb* legis* senat*; ro parlament parlamentul parlamentului | parlam* congr*
 camer* adun* legis* senat*; de parlament parlamente parlaments bundestag | parlam* kongr* kamm*
body_of.church: en church churches | church* cathol* vatican clerg* chapel* cathedr* parish*; ca església esglésies |
 esglé* clero capella* eclesi* catedr*; es iglesia iglesias | igles* clero capill* ecles* catedr* templ*; fr église
 églises | églis* clergé chapel* eccl* cathéd* templ*; pt igreja igrejas | igrej* clero capel* ecles* catedr* templ*;
 it chiesa chiese | chies* clero cappel* eccl* catted*; ro biserica biserică biserici bisericii | biser* cler* capel*
 eccl* cated*; de kirche kirchen | kirch* kleru* kapell*
ministry_of.health: en health healthcare | health* medic* sanit* hospital* care well* nhs hygien*; ca sanitat salut
 sanitari sanitària sanitaris sanitàries | sanit* salu* mèdic*; es sanidad salud sanitario sanitaria sanitarios
 sanitarias | sanit* salu* médic*; fr santé sanitaire sanitaires | sant* sanit* médic*; pt saúde sanitário sanitária |
 saúd* sanit* médic*; it sanità salute sanitario sanitaria sanitari sanitarie | sanit* salu* medic*; ro sănătății
 sănătate sănătatea | sănăt* sanit* medic*; de gesundheit gesundheitsminister* gesundheitsmin* gesundheitssystem |
 gesund* mediz*
ministry_of.education: en education educational | educat* school* teach* train* learn* academ* stud* universit*; ca
 educació ensenyament educatiu educativa educatius educatives | educ* ensen* escol* formaci* pedag*; es educación
 enseñanza educativo educativa educativos educativas | educ* enseñ* escol* formaci* pedag*; fr éducation enseignement
 | éduc* enseign* scol* formation* école* pédag*; pt educação ensino educativo educativa | educ* ensin* escol* formaç*
 pedag*; it istruzione educazione | istru* educ* scol* scuol* formaz* pedag*; ro educației educație educația
 învățământ învățământului | educ* învăț* școl* pedag*; de bildung bildungsminister* bildungssystem* | bild* ausb*
 schul* erzieh* unterr*
ministry_of.defence: en defence_minister defense_minister defence_secretary defense_secretary defence_ministry
 defense_ministry | defen* milit* pentagon; ca de_defensa | defens*; es de_defensa | defens* defien*; fr la_défense |
 défen*; pt da_defesa | defes* defen*; it della_difesa | difes* difen*; ro apărării | apăr*; de verteidigungsminister*
 verteidigungsminist* | verteid* wehr*
ministry_of.interior: en interior_minister interior_ministry home_secretary home_office home_affairs | inter* home*
 domest* insid*; ca | inter*; es de_interior del_interior | inter*; fr | intér*; pt administração_interna | inter*; it
 degli_interni dell_interno | intern*; ro de_interne afacerilor_interne | inter*; de innenminister* innenminist* |
 inn* inland*
ministry_of.justice: en justice_minister justice_ministry justice_secretary | justi* doj; ca de_justícia | just*; es
 de_justicia | just*; fr la_justice | just* garde; pt da_justiça | just*; it della_giustizia | giust* guardas*; ro
 justiției | just*; de justizminister* justizminist* | just*
ministry_of.finance: en finance_minister finance_ministry treasury chancellor_of economy_minister | financ* treas*
 econom* fisc* monet*; ca hisenda | hisen* econ* financ* tresor*; es de_hacienda de_finanzas de_economía | hacien*
 finan* econ* tesor*; fr des_finances | financ* écon* trésor* bercy; pt das_finanças da_fazenda | finan* fazen* econ*
 tesour*; it delle_finanze dell_economia tesoro | finan* econ* tesor*; ro finanțelor | finan* econ* trezor*; de
 finanzminister* finanzminist* wirtschaftsminister* | finan* wirtsch* kämm*
ministry_of.agriculture: en agriculture | agri* farm* crop*; ca agricultura | agr* conr* camp; es agricultura | agr*
 camp* cultiv*; fr agriculture | agr* cultiv*; pt agricultura | agr* cultiv*; it agricoltura | agr* coltiv*; ro
 agriculturii agricultură agricultura | agr*; de landwirtschaft landwirtschaftsminister* | landw* agr* bauer*
ministry_of.foreign: en foreign_minister foreign_ministry foreign_secretary foreign_office foreign_affairs | foreign*
 state diplom* extern*; ca afers_exteriors | exter* estran* diplom*; es de_exteriores asuntos_exteriores
 relaciones_exteriores | exter* extran* canciller* diplom*; fr affaires_étrangères | étrang* diplom* extér*; pt
 negócios_estrangeiros relações_exteriores | estrang* exter* chancel* diplom*; it affari_esteri degli_esteri | ester*
 farnes* diplom*; ro de_externe afacerilor_externe | exter* diplom*; de außenminister* außenminist* | auß* auswärt*
 diplom*
ministry_of.tourism: en tourism | tour* travel* visit*; ca turisme | turis* viat*; es turismo | turis* viaj*; fr
 tourisme | tour* voyag*; pt turismo | turis* viag*; it turismo | turis* viagg*; ro turism turismul turismului |
 turis*; de tourismus fremdenverkehr | tour* reis* fremd*
ministry_of.culture: en culture_minister culture_ministry | cult* art*; ca de_cultura | cult*; es de_cultura | cult*;
 fr la_culture | cult*; pt da_cultura | cult*; it della_cultura | cult*; ro culturii | cult*; de kulturminister* |
 kult*
house_of.prison: en | life sentence* behind; ca | cadena condemn*; es | cadena conden*; fr | perpét* condamn*; it |
 ergast* condann*; pt | perpét* conden*; ro | viață condamn*; de | lebensl*
"""
#: Buildings and bodies.
HOUSES = rows(_ROWS)
