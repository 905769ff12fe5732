"""Things of one kind, in eight languages, as data for opposites.py: parts of the head and body, colours, food, metals
and fuels, clothes, furniture, rooms, devices, sun and moon.

The form is that of opposites_pairs.py, the choice that of opposites_siblings.py. What names other
things too (en "chair", it "bagno", ro "soare"), or stands for the other in an idiom (under his nose, before his eyes),
stands after the bar. Compiled by hand for this project.
"""

from __future__ import annotations

from tqpipe.checks.contraries.opposites_pairs import rows

_ROWS = """
hue.orange: en | orange*; ca | taronj*; es anaranjado anaranjada | naranj*; fr | orang*; pt | laranj* alaranj*; it
 arancione arancioni | aranc*; ro portocaliu portocalie portocalii | portocal* oranj; de orangefarben* | orange*
hue.purple: en purple | violet lilac mauve; ca porpra | lila* morat* violeta* violaci*; es morado morada morados
 moradas | púrpura* violeta* lila*; fr | violet* pourpr* mauve*; pt roxo roxa roxos roxas | púrpura* violet* lilás*;
 it | viola porpora*; ro mov | violet* purpur*; de lila violett violette* | lila* purpur*
hue.pink: en pink | rose rosy pink*; ca | ros*; es | ros*; fr | ros*; pt | ros*; it | ros*; ro | roz*; de pink | rosa*
 rosig*
hue.brown: en | brown* tan maroon chestnut; ca marró marrons | bru* castany*; es marrón marrones | café castañ* pard*
 moren*; fr | marron* brun* châtain*; pt castanho castanha castanhos marrom | pard* moren*; it marrone marroni |
 bruno* castan*; ro maro | brun* căprui*; de braun braune braunen brauner braunes | braun*
hue.grey: en grey gray greyish | gray* grey* silver; ca gris grisa grisos grises | gris*; es gris grises | gris* can*;
 fr gris grise grises | gris*; pt cinzento cinzenta cinzentos cinza | grisalh* cinz*; it grigio grigia grigi grigie |
 brizzol* grig*; ro gri | cenuși* sur* gri*; de grau graue grauen grauer graues | grau*
face_of.eye: en eyes eye | eye* see sight gaze look* nose; ca ull ulls | ull* mir* vist*; es ojo ojos | oj* mir*
 vist*; fr
 yeux œil oeil | ocul* regard* vue; pt olho olhos | olh* vist*; it occhio occhi | occhi* sguard* vist*; ro ochi ochii
 ochiul ochilor | och* privi* văz*; de auge augen | aug* blick*
face_of.ear: en ears ear | ear* hear*; ca orella orelles | orell* oïd* oï*; es oreja orejas oído oídos | oreja* oíd*
 auric*; fr oreille oreilles | oreil* auric*; pt orelha orelhas ouvido ouvidos | ouv* orelh*; it orecchio orecchie |
 orecch* ud*; ro ureche urechea urechi urechile | urech* auz*; de ohr ohren | ohr* gehör*
face_of.nose: en nose noses nostril* | nas* snout; ca | nas nas* nariu*; es nariz narices | nas* nariz*; fr nez | nas*
 nar*; pt nariz | nas* nar*; it naso nasi | nas* naric*; ro nas nasul nări | naz* nas*; de nase nasen | nas*
face_of.mouth: en mouth mouths | lip lips oral* tongue* mouth* jaw; ca boca boques | boc* llavi* or*; es boca bocas |
 boc* labi* or*; fr bouche bouches | bouch* lèvre* gueule; pt boca bocas | boc* lábi* or*; it bocca bocche | bocc*
 labb* or*; ro gura gură | guri* buze* oral*; de mund münder | mund* münd* lippe* maul
face_of.tooth: en teeth tooth | tooth* dent*; ca dents dent | dent*; es dientes diente muela* | dent*; fr dents dent |
 dent*; pt dentes dente | dent*; it denti dente | dent*; ro dinți dinte dinții dintele | dent*; de zähne zahn zähnen |
 zahn* zähn*
face_of.hair: en hair hairs | hair* fur; ca cabell cabells | cabell* pèl* pel*; es pelo pelos cabello cabellos | pel*
 cabell*; fr cheveux cheveu | cheve* poil*; pt cabelo cabelos | cabel* pelo*; it capelli | capel* pel*; ro păr părul |
 păr*; de haare haar haaren | haar*
face_of.neck: en neck necks | throat* neck* cervic*; ca coll colls | col* gol* gorja cerv*; es cuello cuellos | cuell*
 cerv* gargant*; fr cou cous | gorge nuque col cervic*; pt pescoço pescoços | pesco* cerv* gargant*; it collo colli |
 gola col* cervic*; ro gât gâtul | gât* cerv* ceaf*; de hals nacken | hals* nack* genick
humor_of.blood: en blood | blood* bled bleed* haem* hem*; ca sang | sang* hem*; es sangre | sang* hem* san*; fr sang |
 sang* saign* hém*; pt sangue | sang* hem*; it sangue | sang* em*; ro sânge sângele | sâng* hem*; de blut blutes |
 blut* häm*
humor_of.urine: en urine | urin* pee; ca orina | orin* urin*; es orina | orin* urin*; fr urine urines | urin*; pt
 urina | urin*; it urina urine | urin*; ro urină urina urinei | urin*; de urin urins | urin* harn*
humor_of.saliva: en saliva | spit* saliv*; ca saliva | saliv*; es saliva | saliv*; fr salive | saliv*; pt saliva |
 saliv*; it saliva | saliv*; ro salivă saliva | saliv*; de speichel | speich*
humor_of.sweat: en sweat | sweat* perspir*; ca suor | su*; es sudor | sud*; fr sueur | su* transp*; pt suor | su*
 transp*; it sudore | sud*; ro transpirație | sudo* transp*; de schweiß | schwit* schweiß*
humor_of.milk: en breast_milk | milk*; ca llet_materna | llet*; es leche_materna | lech*; fr lait_maternel | lait*; pt
 leite_materno | leit*; it latte_materno | latt*; ro lapte_matern | lapt*; de muttermilch | milch*
dish_of.rice: en rice | rice*; ca arròs | arros*; es arroz | arroc*; fr riz | riz*; pt arroz | arroz*; it riso | ris*;
 ro orez orezul | orez*; de reis | reis*
dish_of.potato: en potato potatoes | potato* fries chips crisps; ca patata patates | patat*; es patata patatas | papa*
 patat*; fr patates | pomme* patat* frit*; pt batata batatas | batat*; it patata patate | patat*; ro cartof cartofi
 cartofii | cartof*; de kartoffel kartoffeln | kartof* erdäpfel*
dish_of.soup: en soup soups | broth stew*; ca sopa sopes | brou sop*; es sopa sopas | cald* sop*; fr soupe soupes |
 potag* bouill*; pt sopa sopas | cald*; it zuppa zuppe | minestr* brod*; ro supă supa supe | ciorb*; de suppe suppen |
 supp* brüh*
dish_of.cake: en cake cakes | cake* pastr* pie tart*; ca pastís pastissos | past* coca*; es pastel pasteles | tart*
 torta* bizcoch*; fr gâteau gâteaux | tart* pâtiss*; pt bolo bolos | tort*; it | torta torte dolce dolci; ro | tort*
 prăjit* cozon*; de kuchen torte torten | kuchen*
dish_of.chocolate: en chocolate chocolates | choc* cocoa; ca xocolata | xoc* cacau; es chocolate chocolates | cacao
 bomb*; fr chocolat chocolats | cacao; pt chocolate chocolates | cacau; it cioccolato cioccolata | ciocc* cacao; ro
 ciocolată ciocolata | cioc* cacao; de schokolade | schok* kakao
dish_of.sugar: en sugar | sugar* sucrose sweet*; ca sucre | sucr*; es azúcar | azuc*; fr sucre | sucr*; pt açúcar |
 açuc*; it zucchero | zucch*; ro zahăr zahărul | zahar*; de zucker | zuck*
dish_of.honey: en honey | honey* darling; ca mel | mel*; es miel | mel*; fr miel | miel* mell*; pt mel | mel*; it
 miele | mel* miel*; ro miere mierea | mier*; de honig | honig*
fruit_of.apple: en apples | apple; ca poma pomes | pom*; es manzana manzanas | manz* apple; fr pommes | pomme* apple;
 pt maçã maçãs | maci* apple; it mela mele | mel* apple; ro măr mărul mere merele | mer* apple; de apfel äpfel äpfeln
 | apfel* apple
fruit_of.orange: en oranges | orange*; ca taronja taronges | taronj*; es naranja naranjas | naranj*; fr orange oranges
 | orang*; pt laranja laranjas | laranj*; it arancia arance | aranc*; ro portocală portocale portocala | portocal*; de
 orange orangen apfelsine* | orange*
fruit_of.banana: en banana bananas |; ca plàtan plàtans banana bananes | platan*; es plátano plátanos banana bananas |
 platan*; fr banane bananes |; pt banana bananas |; it banana banane |; ro banană banane banana | banan*; de banane
 bananen | banan*
fruit_of.lemon: en lemon lemons | lemon* lime*; ca llimona llimones | llim*; es limón limones | lim*; fr citron
 citrons | citr*; pt limão limões | lim*; it limone limoni | limon*; ro lămâie lămâi lămâile | lămâ*; de zitrone
 zitronen | zitr*
fruit_of.grape: en grape grapes | grape* vine*; ca raïm raïms | raïm*; es uva uvas | uv*; fr raisin raisins |; pt uva
 uvas | uv*; it uva uve | uv*; ro struguri strugurii | strugur*; de traube trauben weintraube* | traub*
fruit_of.strawberry: en strawberry strawberries | berr*; ca maduixa maduixes | maduix*; es fresa fresas | fres*
 frutill*; fr fraise fraises | frais*; pt morango morangos |; it fragola fragole | frag*; ro căpșună căpșuni căpșune |
 căpșun*; de erdbeere erdbeeren | erdbeer*
fruit_of.cherry: en cherries | cherry; ca cirera cireres | cirer*; es cereza cerezas | cerez*; fr cerise cerises |
 ceris*; pt cereja cerejas | cerej*; it ciliegia ciliegie | cilieg*; ro cireașă cireșe | cireș* vișin*; de kirsche
 kirschen | kirsch*
fruit_of.tomato: en tomato tomatoes | ketchup; ca tomàquet tomàquets | tom*; es tomate tomates | tomat* jitomat*; fr
 tomate tomates | tomat*; pt tomate tomates | tomat*; it pomodoro pomodori | pomod*; ro roșii tomate | roși* tomat*;
 de tomate tomaten | tomat* paradeis*
fruit_of.onion: en onion onions | onion*; ca ceba cebes | ceb*; es cebolla cebollas | ceboll*; fr oignon oignons |
 ognon*; pt cebola cebolas | cebol*; it cipolla cipolle | cipoll*; ro ceapă ceapa cepe | cep*; de zwiebel zwiebeln |
 zwieb*
crop_of.wheat: en wheat | grain cereal* corn; ca blat | cereal* gra*; es trigo | cereal* gran*; fr blé | céréal*
 grain* froment; pt trigo | cereal* grã*; it frumento | grano cereal*; ro grâu grâul | cereal* grân*; de weizen |
 getreid* korn*
crop_of.cotton: en cotton | cotton*; ca cotó | cot*; es algodón | algod*; fr coton | coton*; pt algodão | algod*; it
 cotone | coton*; ro bumbac bumbacul | bumb*; de baumwolle | baumw*
crop_of.tobacco: en tobacco | smok* cigar*; ca tabac | taba* fum*; es tabaco | taba* fum* cigarr*; fr tabac | tabag*
 fum*; pt tabaco | taba* fum*; it tabacco | tabac* fum*; ro tutun tutunul | tutun* fum*; de tabak | tabak* rauch*
fuel_of.coal: en coal | coal* charcoal carbon; ca carbó | carb*; es carbón | carb*; fr charbon | charb* houill* carb*;
 pt carvão | carv* carb*; it carbone | carb*; ro cărbune cărbuni cărbunele cărbunelui | cărb* carb*; de kohle
 steinkohle braunkohle | kohle*
fuel_of.oil: en petroleum crude_oil | oil* crude petrol*; ca petroli | petrol* cru oli*; es petróleo | petrol* crud*
 aceit*; fr pétrole | pétrol* brut huil*; pt petróleo | petrol* crud* óleo*; it petrolio | petrol* greggio olio; ro
 petrol petrolul petrolului | petrol* țiței* ulei*; de erdöl rohöl | öl*
fuel_of.gas: en natural_gas | gas* lng; ca gas_natural | gas*; es gas_natural | gas*; fr gaz_naturel | gaz*; pt
 gás_natural | gás* gas*; it gas_naturale | gas* metano; ro gaze_naturale | gaz*; de erdgas | gas* erdgas*
fuel_of.uranium: en uranium | nuclear*; ca urani | nuclear*; es uranio | nuclear*; fr uranium | nucléa*; pt urânio |
 nuclear*; it uranio | nuclear*; ro uraniu* | nuclear*; de uran | atom* uran*
metal_of.copper: en copper | copper* bronze; ca coure | cour* bronz*; es cobre | cobr* bronc*; fr cuivre | cuivr*
 bronz*; pt cobre | cobr* bronz*; it rame | ram* bronz*; ro cupru cuprul cuprului | cupr* aram*; de kupfer | kupf*
 bronz*
metal_of.aluminium: en aluminium aluminum | alumin*; ca alumini | alum*; es aluminio | alum*; fr aluminium | alum*; pt
 alumínio | alum*; it alluminio | allum*; ro aluminiu* | alum*; de aluminium | alu*
metal_of.mercury: en | mercur*; ca mercuri | mercur*; es mercurio | mercur*; fr mercure | mercur*; pt mercúrio |
 mercúr*; it mercurio | mercur*; ro mercur mercurul | mercur*; de quecksilber | quecks*
metal_of.lithium: en lithium |; ca liti |; es litio |; fr lithium |; pt lítio |; it litio |; ro litiu* |; de lithium |
gas_of.oxygen: en oxygen | oxy* o2; ca oxigen | oxi* o2; es oxígeno | oxi* o2; fr oxygène | oxy* o2; pt oxigénio
 oxigênio | oxi* o2; it ossigeno | ossi* o2; ro oxigen oxigenul oxigenului | oxi* o2; de sauerstoff | sauerst* o2
gas_of.hydrogen: en hydrogen | hydro* h2; ca hidrogen | hidro* h2; es hidrógeno | hidro* h2; fr hydrogène | hydro* h2;
 pt hidrogénio hidrogênio | hidro* h2; it idrogeno | idro* h2; ro hidrogen hidrogenul | hidro* h2; de wasserstoff |
 wasserst* h2
gas_of.nitrogen: en nitrogen | nitr* n2; ca nitrogen | nitr* n2; es nitrógeno | nitr* n2; fr azote | azot* nitr* n2;
 pt nitrogénio nitrogênio azoto | nitr* azot*; it azoto | nitr* azot*; ro azot azotul | nitr* azot*; de stickstoff |
 stickst*
gas_of.helium: en helium |; ca heli |; es helio |; fr hélium |; pt hélio |; it elio |; ro heliu* |; de helium |
star_of.sun: en sun | sun* solar*; ca | sol sols solar* sol*; es | sol sol*; fr soleil | sol*; pt | sol sol*; it |
 sole sol*; ro soarele soare soarelui | solar*; de sonne | sonn* solar*
star_of.moon: en moon moons | moon* lunar; ca lluna llunes | llun* lun*; es luna lunas | lun*; fr lune lunes | lun*;
 pt lua luas | lun* lua*; it luna lune | lun*; ro | lun*; de mond monde monden | mond*
cloth_of.shirt: en shirt shirts | tee t-shirt* blouse* jersey* kit; ca camisa camises | samarret* brus*; es camisa
 camisas | camis* blus* polo; fr chemise chemises | t-shirt* maillot* chemis*; pt camisa camisas | camis* blus*; it
 camicia camicie | magli* camic*; ro cămașă cămașa cămăși | cămăș* tric* bluz*; de hemd hemden | hemd* shirt* trikot*
cloth_of.trousers: en trousers jeans | pant* short*; ca pantalons pantaló | texans pantal*; es pantalones pantalón |
 vaquer* pantal*; fr pantalon pantalons | jean* pantal*; pt | calça* jeans cals*; it pantaloni | jeans calzon*; ro
 pantaloni pantalonii | blugi* panta*; de hose hosen | jeans*
cloth_of.skirt: en skirt | skirts mini*; ca faldilla faldilles | fald* mini*; es | fald*; fr jupe jupes | jup*; pt |
 sai*; it gonna gonne | gonn* mini*; ro fustă fusta fuste | fust*; de | rock*
cloth_of.shoe: en shoes shoe | boot* sneaker* trainer* footwear heel* sandal* slipper*; ca sabata sabates | sabat*
 calç* bot*; es zapato zapatos | zapat* calz* bot*; fr chaussure chaussures | soulier* chauss* bott* basket*; pt
 sapato sapatos | sapat* calç* tén*; it scarpa scarpe | scarp* calz*; ro pantof pantofi pantofii | pantof* încălț*
 ghet*; de schuh schuhe schuhen | schuh* stief*
cloth_of.hat: en hat hats | hat* cap* helmet*; ca barret barrets | barret* gorr* cap*; es sombrero sombreros | gorr*
 sombrer*; fr chapeau chapeaux | casqu* bonnet*; pt chapéu chapéus | bon* gorr*; it cappello cappelli | cappel*
 berrett*; ro pălărie pălăria pălării | șap* căciul*; de hut hüte | hut* mütz*
cloth_of.glove: en gloves glove | mitt*; ca guant guants | guant*; es guante guantes | guant*; fr gant gants | gant*
 mouf*; pt luva luvas | luv*; it guanto guanti | guant*; ro mănușă mănuși | mănuș*; de handschuh handschuhe
 handschuhen | handsch*
cloth_of.coat: en | coat* jacket* overcoat*; ca abric abrics | abric* jaquet*; es abrigo abrigos | abrig* chaquet*; fr
 manteau manteaux | vest* mant*; pt casaco casacos | jaquet* sobretud*; it cappotto cappotti | giacc* cappott*; ro
 palton paltonul | hain* jach*; de mäntel | mantel* jack*
seat_of.table: en tables | table tabl* desk*; ca | taula taul*; es | mes* tabl*; fr | tabl* bureau*; pt | mes* tabel*;
 it tavolo tavoli | tavol*; ro | mas* mes* tabel*; de tisch tische tischen | tisch* tabell*
seat_of.chair: en chairs | chair chair* seat* armchair*; ca cadira cadires | cadir* butac* sill*; es silla sillas |
 sill* asient*; fr chaise chaises | chais* fauteuil* siège*; pt cadeira cadeiras | cadeir*; it sedia sedie | sedi*
 poltron*; ro | scaun*; de stuhl stühle stühlen | stuhl* sessel*
seat_of.bed: en beds bed | bed*; ca | llit llits llit*; es cama camas | cam* lech*; fr lit lits | lit* couch*; pt |
 cam* leit*; it letto letti | lett*; ro | pat pat*; de bett betten | bett*
room_of.kitchen: en kitchen kitchens | cook* kitchen* cuisine; ca | cuin*; es | cocin*; fr cuisine cuisines | cuisin*;
 pt | cozinh*; it | cucin*; ro bucătărie bucătăria bucătării | bucăt*; de küche küchen | küche*
room_of.bathroom: en bathroom bathrooms | toilet* bath* restroom* wc loo shower*; ca | bany* lavabo* vàter*; es | bañ*
 aseo* lavabo* váter; fr | bain* toilet* wc douche*; pt de_banho | banh* wc lavab*; it bagni | bagno bagn*; ro baie
 baia băi | toalet*; de badezimmer | bad* toilet* wc
room_of.bedroom: en bedroom bedrooms | room* bed*; ca dormitori dormitoris | habitac* cambr* dorm*; es dormitorio
 dormitorios | habitac* cuart* recámara* alcoba* dorm*; fr | chambr* dort*; pt | quart*; it | camer*; ro dormitor
 dormitorul dormitoare | camer*; de schlafzimmer | zimmer* schlaf*
room_of.garden: en garden gardens | garden* yard* backyard*; ca jardí jardins | jard* hort*; es jardín jardines |
 jard* patio* huert*; fr jardin jardins | jard*; pt jardim jardins | jard* quintal*; it giardino giardini | giard*
 ort*; ro grădina grădină grădini grădinii | grădin* curt*; de garten gärten | garten* gärt*
part_of.roof: en roof roofs rooftop* | roof* ceiling*; ca teulada teulades | sostr* teul* terrat*; es tejado tejados |
 tech* tej* azotea*; fr toit toits | toit*; pt telhado telhados | tet* telh*; it tetto tetti | tett*; ro acoperiș
 acoperișul acoperișuri | acoper*; de dach dächer dächern | dach*
part_of.window: en windows window | window* vent* glass; ca finestra finestres | finestr* vidr*; es ventana ventanas
 ventanilla | ventan* cristal* escaparat*; fr fenêtre fenêtres | fenêtr* vitr*; pt janela janelas | janel* vitr*; it
 finestra finestre | finestr* vetr*; ro fereastră fereastra ferestre | ferestr* geam*; de fenster fenstern | fenst*
 scheib*
part_of.door: en doors | door* gate*; ca porta portes | port*; es puerta puertas | puert* port*; fr porte portes |
 port*; pt porta portas | port*; it porta porte | port*; ro ușa ușă uși | uș* port* poart*; de tür türen | tür* tor*
 tür*
device_of.camera: en cameras | camera*; ca | càmer* camer*; es | cámar*; fr caméra caméras | camér* appareil*; pt |
 câmar* câmer*; it telecamera telecamere fotocamera | camer*; ro | camer* apar*; de kamera kameras | kamera*
device_of.computer: en computer computers laptop laptops | pc* comput* tablet* device*; ca ordinador ordinadors |
 ordin* portàtil*; es ordenador ordenadores computadora computadoras | comput* portátil* inform*; fr ordinateur
 ordinateurs | ordin* pc inform*; pt computador computadores | comput* portátil* inform*; it computer | pc portatil*
 inform*; ro computer computerul computere calculator* | comput* laptop* inform*; de computer computern rechner |
 comput* laptop* pc
device_of.phone: en smartphone smartphones telephone telephones cellphone* | phone* mobile* cell* call* iphone*; ca
 telèfon telèfons | telef* mòbil* truc*; es teléfono teléfonos | telef* móvil* celular* llam*; fr téléphone téléphones
 | téléph* portabl* mobil*; pt telefone telefones telemóvel telemóveis | celular* telef*; it telefono telefoni
 telefonino | cellular* telef*; ro telefon telefonul telefoane | mobil* telef*; de telefon handy handys | mobil*
 anruf* telef*
device_of.television: en television televisions | tv* televis* broadcast* channel*; ca televisor televisió televisors
 | tele* tv* cadena*; es televisión televisor televisiones | tele* tv* cadena*; fr télévision téléviseur télévisions |
 télé* tv* chaîn*; pt televisão televisões televisor | tele* tv*; it televisione televisioni televisore | tele* tv*;
 ro televiziune televiziunea televizor | tele* tv*; de fernsehen fernseher | fernseh* tv* sender*
device_of.radio: en radio radios | radio* broadcast*; ca | ràdio* radio*; es | radio* emisor*; fr | radio*; pt |
 rádio* radio*; it | radio*; ro | radio*; de radio radios | radio* rundf* hörf*
vaccine_of.vaccine: en vaccine vaccines | vaccin* jab* inocul* shot*; ca vacuna vacunes | vacun*; es vacuna vacunas |
 vacun*; fr vaccin vaccins | vaccin*; pt vacina vacinas | vacin*; it vaccino vaccini | vaccin*; ro vaccin vaccinul
 vaccinuri | vaccin*; de impfstoff impfstoffe impfung | impf* vakzin*
vaccine_of.antibiotic: en antibiotic antibiotics | antib* antimicrob*; ca antibiòtic antibiòtics | antib*; es
 antibiótico antibióticos | antib*; fr antibiotique antibiotiques | antib*; pt antibiótico antibióticos | antib*; it
 antibiotico antibiotici | antib*; ro antibiotic antibiotice antibioticul | antib*; de antibiotikum antibiotika |
 antib*
vaccine_of.painkiller: en painkiller painkillers analgesic analgesics | analg* opioid*; ca analgèsic analgèsics |
 calm* analg*; es analgésico analgésicos | analg* calm*; fr antidouleur* analgésique* | analg* antalg*; pt analgésico
 analgésicos | analg*; it antidolorifico antidolorifici analgesic* | antidol*; ro analgezic* calmant* | analg*; de
 schmerzmittel | analg* schmerz*
ill_of.diabetes: en diabetes diabetic | diabet*; ca diabetis | diab*; es diabetes | diab*; fr diabète | diab*; pt
 diabetes | diab*; it diabete | diab*; ro diabet diabetul | diab*; de diabetes | diab* zucker*
ill_of.cancer: en cancer cancers | cancer* carcin* tumo* malig* oncol*; ca càncer càncers | canc* tumor* onco*; es
 cáncer cánceres | canc* carcin* tumor* onco*; fr cancer cancers | canc* carcin* tumeur* onco*; pt cancro cancros
 câncer | canc* carcin* tumor* onco*; it cancro tumore tumori | canc* carcin* tumor* onco*; ro cancer cancerul
 cancerului | canc* carcin* tumor* onco*; de krebs krebserkrankung* | krebs* karzin* tumor*
ill_of.asthma: en asthma | asthm*; ca asma | asm*; es asma | asm*; fr asthme | asthm*; pt asma | asm*; it asma | asm*;
 ro astm astmul | astm*; de asthma | asthm*
ill_of.malaria: en malaria | malari*; ca malària paludisme | malàr*; es malaria paludismo | palud* malár*; fr
 paludisme malaria | palud*; pt malária paludismo | palud*; it malaria | malar*; ro malarie malaria | malar* palud*;
 de malaria | malar*
ill_of.tuberculosis: en tuberculosis | tubercul* tb; ca tuberculosi | tubercul* tb; es tuberculosis | tubercul* tb; fr
 tuberculose | tubercul* tb; pt tuberculose | tubercul* tb; it tubercolosi | tuberc* tb; ro tuberculoză tuberculoza |
 tubercul* tbc; de tuberkulose | tuberk* tb*
ill_of.influenza: en flu influenza | flu* influen* cold*; ca grip | grip*; es gripe | grip* influ* resfri*; fr grippe
 | gripp* influ*; pt gripe | grip* influ*; it influenza | influ*; ro gripă gripa gripei | grip*; de grippe | gripp*
 influ*
ill_of.pneumonia: en pneumonia | pneumon* lung*; ca pneumònia | pneum*; es neumonía | neum* pulmon*; fr pneumonie |
 pneum*; pt pneumonia | pneum*; it polmonite | polmon*; ro pneumonie pneumonia | pneum*; de lungenentzündung pneumonie
 | lung* pneum*
"""
#: Things that stand for nothing else of their kind.
THINGS = rows(_ROWS)
#: Their sets.
SETS = frozenset(line.split(".", 1)[0] for line in THINGS.splitlines() if line and not line.startswith(" "))
