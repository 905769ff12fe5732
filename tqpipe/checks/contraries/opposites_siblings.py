"""Words that name another thing of the same kind, in eight languages, as data for opposites.py: red and blue, doctor
and lawyer, gold and silver, hospital and school.

A system that takes one for the other writes a perfect sentence. Only kinds of which a sentence names one thing in one
way; words that mean much else (it "calcio", fr "argent", de "Mutter") stand after the bar. The form is that of
opposites_pairs.py. Compiled by hand for this project.
"""

from __future__ import annotations

from tqpipe.checks.contraries.opposites_pairs import rows

_ROWS = """
hue.red: en red reds reddish | scarlet crimson; ca vermell vermella vermells vermelles | roig* roja* negre; es rojo
 roja rojos rojas | tinto* colorad*; fr rouge rouges | roux rouss*; it rosso rossa rossi rosse |; pt vermelho vermelha
 vermelhos vermelhas | tinto* encarnad*; ro roșu roșie roșii roșu | roș*; de rot rote roten roter rotes rotem | rot*
hue.blue: en blue blues bluish | navy azure; ca blau blava blaus blaves |; es azul azules |; fr bleu bleue bleus
 bleues |; it blu azzurro azzurra azzurri | azz*; pt azul azuis |; ro albastru albastră albaștri albastre |; de blau
 blaue blauen blauer blaues blauem | blau*
hue.green: en green greens greenish | environment* eco*; ca verd verda verds verdes | eco*; es verde verdes | eco*; fr
 vert verte verts vertes | éco*; it verde verdi | eco*; pt verde verdes | eco*; ro verde verzi | eco*; de grün grüne
 grünen grüner grünes grünem | grün* öko*
hue.yellow: en yellow yellowish | gold* amber; ca groc groga grocs grogues |; es amarillo amarilla amarillos amarillas
 |; fr jaune jaunes |; it giallo gialla gialli gialle |; pt amarelo amarela amarelos amarelas |; ro galben galbenă
 galbeni galbene |; de gelb gelbe gelben gelber gelbes | gelb*
beast.dog: en dog dogs puppy puppies | canine hound*; ca gos gossa gossos gosset | canin*; es perro perra perros perrito
 | canin*; fr chien chiens chienne chiot | canin*; it cane cani cagnolino | canin*; pt cão cães cachorro cachorros
 cadela | canin*; ro câine câinele câini câinii cățel* | canin*; de hund hunde hunden hundes | hund*
beast.cat: en cat cats kitten kittens | feline*; ca gat gata gats gatet | felin*; es gato gata gatos gatito | felin*; fr
 chat chats chatte chaton* | félin*; it gatto gatta gatti gattino | felin*; pt gato gata gatos gatinho | felin*; ro
 pisică pisica pisici pisicile pisicii | felin*; de katze katzen kater | katz*
beast.horse: en horse horses | equine mare stallion pony horse* rid*; ca cavall cavalls | euga equí*; es caballo
 caballos | yegua equin*; fr cheval chevaux | jument équ*; it cavallo cavalli | equin*; pt cavalo cavalos | equin*; ro
 cal calul cai caii | cabalin*; de pferd pferde pferden pferdes | pferd* ross*
beast.cow: en cow cows | cattle beef bovine calf; ca vaca vaques | boví*; es vaca vacas | bovin*; fr vache vaches |
 bovin*; it mucca mucche | vacca vacche bovin*; pt vaca vacas | bovin*; ro vacă vaca vaci vacile | bovin*; de kuh kühe
 kühen | rind*
beast.bull: en bull bulls | bullfight*; ca brau braus | toro*; es toro toros | taurin*; fr taureau taureaux |; it toro
 tori |; pt touro touros |; ro taur taurul tauri |; de stier stiere bulle bullen |
beast.pig: en pig pigs piglet* | pork hog* swine; ca porc porcs | garr*; es cerdo cerdos | porcin* puerc*; fr cochon
 cochons porc porcs |; it maiale maiali | suin* porc*; pt porco porcos | suín*; ro porc porcul porci porcii |; de
 schwein schweine schweinen | schwein*
beast.sheep: en sheep | lamb* ewe* mutton; ca ovella ovelles | xai* be bens; es oveja ovejas | corder* ovin*; fr mouton
 moutons | agneau brebis ovin*; it pecora pecore | agnel* ovin*; pt ovelha ovelhas | cordeir* ovin*; ro oaie oi oile |
 miel* ovin*; de schaf schafe schafen | lamm*
ride.car: en car cars | automobile* vehicle* motor* carmaker*; ca cotxe cotxes | automòbil* vehicle*; es coche coches
 | auto* vehícul* carr*; fr voiture voitures | auto* véhicul*; it automobile automobili | auto macchina macchine
 veicol*; pt | carro carros auto* veícul* viatura*; ro mașina mașină mașini mașinile mașinii | auto* vehic*; de auto
 autos pkw | wagen fahrzeug*
ride.bus: en bus buses | coach*; ca autobús autobusos | bus autocar*; es autobús autobuses | bus autocar*; fr autobus
 | bus autocar* car; it autobus | bus pullman corriera; pt autocarro autocarros ônibus | bus; ro autobuz autobuzul
 autobuze | autocar*; de bus busse bussen | omnibus*
ride.train: en trains railway | train rail* tram* metro underground; ca tren trens | ferro*; es tren trenes | ferro*
 ave; fr train trains | rail* tgv; it treno treni | ferro*; pt comboio comboios | trem trens ferro*; ro tren trenul
 trenuri trenului | ferov*; de zug | züge bahn* zug*
ride.plane: en plane planes aircraft airplane airplanes aeroplane | jet* flight* fly* aerial air; ca avió avions |
 aeron* vol*; es avión aviones | aeron* vuel*; fr avion avions | aéron* vol*; it aereo aerei | aeroplan* volo; pt
 avião aviões | aeron* voo*; ro avion avionul avioane avioanele | aeron* zbor*; de flugzeug flugzeuge flugzeugen |
 flug* maschine* jet*
ride.ship: en ship ships | boat* vessel* ferr* shipp*; ca vaixell vaixells | barc* nau*; es barco barcos | buque*
 nave*; fr navire navires | bateau* vaisseau*; it | nave navi barc*; pt navio navios | barc*; ro | navă nava nave
 vapor*; de schiff schiffe schiffen schiffs | boot*
ride.bicycle: en bicycle bicycles bike bikes | cycl* motorbike*; ca bicicleta bicicletes | bici*; es bicicleta
 bicicletas | bici*; fr vélo vélos bicyclette | cycl*; it bicicletta biciclette | bici*; pt bicicleta bicicletas |
 bici*; ro bicicletă bicicleta biciclete | bici*; de fahrrad fahrräder | rad*
house_of.school: en school schools | schooling scholar* college* preschool* academ* class*; ca escola escoles | escol*
 col·legi* institut*; es escuela escuelas | escol* coleg* institut*; fr école écoles | scol* collèg* lycé*; it scuola
 scuole | scol* liceo*; pt escola escolas | escol* colég*; ro școala școală școli școlile școlii | școl* liceu*; de
 schule schulen | schul* gymnas*
house_of.hospital: en hospital hospitals | clinic* infirmary medical; ca hospital hospitals | clíni*; es hospital
 hospitales | clíni*; fr hôpital hôpitaux | hospit* clini* chu; it ospedale ospedali | ospedal* clini*; pt hospital
 hospitais | clíni*; ro spital spitalul spitale spitalului | spital* clini*; de krankenhaus krankenhäuser
 krankenhauses | klini* spital* hospital*
house_of.church: en church churches | cathedral* chapel* basilica* parish* temple*; ca església esglésies | catedral*
 parròq* templ*; es iglesia iglesias | catedral* parroq* templ*; fr église églises | cathédral* paroiss*; it chiesa |
 chiese cattedral* duomo parroc*; pt igreja igrejas | catedral* paróq*; ro biserica biserică biserici bisericii |
 catedral* paroh*; de kirche kirchen | kirch* dom kathedral*
house_of.prison: en prison prisons jail jails | imprison* jailed gaol penitent* detention custody cell*; ca presó
 presons | empreson* penitenc*; es cárcel cárceles prisión | encarcel* prisiones penitenc* pres*; fr prison prisons |
 emprison* pénitenc*; it prigione prigioni carcere | carcer* detenz* galera; pt prisão prisões | cadeia* presíd*
 pres*; ro închisoare închisoarea închisori închisorii | penitenc* pușcări*; de gefängnis gefängnisse gefängnisses |
 haft* knast*
house_of.airport: en airport airports | airfield*; ca aeroport aeroports |; es aeropuerto aeropuertos |; fr aéroport
 aéroports |; it aeroporto aeroporti |; pt aeroporto aeroportos |; ro aeroport aeroportul aeroportului |; de flughafen
 flughäfen flughafens | airport*
house_of.museum: en museum museums | galler*; ca museu museus |; es museo museos |; fr musée musées |; it museo musei
 |; pt museu museus |; ro muzeu muzeul muzee muzeului |; de museum museen museums |
house_of.library: en library libraries |; ca biblioteca biblioteques |; es biblioteca bibliotecas |; fr bibliothèque
 bibliothèques | médiath*; it biblioteca biblioteche |; pt biblioteca bibliotecas |; ro biblioteca bibliotecă
 bibliotecii | bibliot*; de bibliothek bibliotheken | büch*
trade_of.lawyer: en lawyer lawyers attorney attorneys | counsel* solicitor* barrister* legal law advocate*; ca advocat
 advocada advocats | advoc*; es abogado abogada abogados | abog* letrad*; fr avocat avocats avocate | avoc*; it
 avvocato avvocati avvocata | avvoc* legal*; pt advogado advogada advogados | advog*; ro avocat avocatul avocați
 avocații avocata avocatului | avocat*; de anwalt anwälte rechtsanwalt rechtsanwälte anwältin | anw* jurist*
trade_of.judge: en judge judges | justice* magistrat* jud* court* referee*; ca jutge jutges jutgessa | magistrat*
 jutj*; es juez jueces jueza | magistrad* juzg*; fr juge juges | magistrat* jug*; it giudice giudici | magistrat*
 giud*; pt juiz juízes juíza | magistrad* julg*; ro judecător judecătorul judecători judecătorii | magistrat* judec*;
 de richter richtern richterin richters | gericht*
trade_of.soldier: en soldier soldiers | troop* military army serv* force*; ca soldat soldats | militar* tropes; es
 soldado soldados | militar* tropa*; fr soldat soldats | militaire* troupe*; it soldato soldati | militar* trupp*; pt
 soldado soldados | militar* tropa*; ro soldat soldatul soldați soldații | milit* trup*; de soldat soldaten | militär*
 trupp*
trade_of.engineer: en engineer engineers | engineer* technic*; ca enginyer enginyera enginyers | enginy*; es ingeniero
 ingeniera ingenieros | ingen*; fr ingénieur ingénieurs | ingén* technic*; it ingegnere ingegneri | ingegn*; pt
 engenheiro engenheira engenheiros | engen*; ro inginer inginerul ingineri inginerii | ingin*; de ingenieur ingenieure
 ingenieurin ingenieuren | techn*
trade_of.journalist: en journalist journalists | reporter* correspond* press writ* column*; ca periodista periodistes
 | report* premsa; es periodista periodistas | report* prensa; fr journaliste journalistes | report* presse; it
 giornalista giornalisti | report* cronist*; pt jornalista jornalistas | report*; ro jurnalist jurnalistul jurnaliști
 jurnaliștii ziarist* | report* pres*; de journalist journalisten journalistin | report* press*
trade_of.priest: en priest priests | clergy* pastor* vicar* cleric* father*; ca sacerdot sacerdots capellà capellans |
 mossèn cler* pare*; es sacerdote sacerdotes | cura* cler* padre*; fr prêtre prêtres | curé* abbé* cler*; it sacerdote
 sacerdoti prete preti | cler* don; pt padre padres sacerdote | cler*; ro preot preotul preoți preoții | cler*
 părinte*; de priester priestern priesters | pfarrer* geistlich*
trade_of.farmer: en farmer farmers | farm* peasant* grower* agricult*; ca agricultor agricultors pagès pagesos |
 camper*; es agricultor agricultores granjero granjeros | campesin* agric*; fr agriculteur agriculteurs fermier
 fermiers | paysan* exploit*; it agricoltore agricoltori | contadin* agric*; pt agricultor agricultores | campon*
 lavrad* fazend*; ro fermier fermierul fermieri fermierii agricultor* | țăran* agric*; de bauer bauern landwirt
 landwirte | bäuer* land*
trade_of.nurse: en nurse nurses | nurs* carer*; ca infermera infermeres infermer infermers | inferm*; es enfermera
 enfermeras enfermero enfermeros | enferm*; fr infirmière infirmières infirmier infirmiers | infirm*; it infermiera
 infermiere infermieri | inferm*; pt enfermeira enfermeiras enfermeiro enfermeiros | enferm*; ro asistenta asistente |
 asistent* infirm*; de krankenschwester krankenschwestern pflegekräfte | pfleg* schwester*
trade_of.fireman: en firefighter firefighters fireman firemen | fire*; ca bomber bombers |; es bombero bomberos |; fr
 pompier pompiers sapeur* |; it | pompier* vigili; pt bombeiro bombeiros |; ro pompier pompierul pompieri pompierii |;
 de feuerwehrmann feuerwehrleute | feuerwehr*
trade_of.singer: en singer singers | sing* vocal* artist* musician*; ca cantant cantants | cant* music* músic*; es
 cantante cantantes | cant* artist* músic*; fr chanteur chanteuse chanteurs | chant* artist*; it cantante cantanti |
 cant* artist*; pt cantor cantora cantores | cant* artist*; ro cântăreț cântăreața cântăreți cântărețul | cânt*
 solist* artist*; de sänger sängerin sängern | sing* künstler*
trade_of.painter: en painter painters | paint* artist*; ca pintor pintora pintors | pint* artist*; es pintor pintora
 pintores | pint* artist*; fr peintre peintres | pein* artist*; it pittore pittrice pittori | pitt* artist*; pt pintor
 pintora pintores | pint* artist*; ro pictor pictorul pictori pictorii pictoriță | pict* artist*; de maler malerin
 malern | mal* künstler*
trade_of.writer: en novelist writer writers | writ* author* poet* journalist*; ca escriptor escriptora escriptors
 novel·lista | escri* autor* poet*; es escritor escritora escritores novelista | escri* autor* poet*; fr écrivain
 écrivains romancier* écrivaine | auteur* écri*; it scrittore scrittrice scrittori | autor* scri*; pt escritor
 escritora escritores | autor* escri*; ro scriitor scriitorul scriitoarea scriitori scriitoare | autor* scri*; de
 schriftsteller schriftstellerin schriftstellern | autor* schrift*
game_of.football: en football soccer footballer* | gridiron premier goal* champion*; ca futbol | futbol*; es fútbol
 futbol | futbol*; fr football | foot*; it | calcio calci*; pt futebol | futeb*; ro fotbal fotbalul fotbalist* |
 fotbal*; de fußball | fußb*
game_of.basketball: en basketball | nba hoops; ca bàsquet basquetbol |; es baloncesto básquet |; fr | basket*; it
 pallacanestro | basket*; pt basquetebol basquete | basquet*; ro baschet | basche*; de basketball | basket*
game_of.tennis: en tennis |; ca tennis tenista | tenn*; es tenis tenista tenistas |; fr tennis tennisman | tennis*; it
 | tennis tennist*; pt tenista tenistas | ténis tênis; ro tenis tenismen* |; de tennis | tennis*
game_of.rugby: en rugby | union league; ca rugbi |; es rugby |; fr rugby | xv; it rugby |; pt râguebi rugby rúgbi |;
 ro rugby rugbi |; de rugby |
game_of.golf: en golf golfer golfers | ryder; ca golf golfista | golf*; es golf golfista | golf*; fr golf | golf*; it
 golf golfista | golf*; pt golfe golfista | golf*; ro golf | golf*; de golf golfer | golf*
game_of.handball: en handball |; ca handbol |; es balonmano |; fr handball | hand*; it pallamano |; pt andebol
 handebol |; ro handbal | handb*; de handball | hand*
game_of.baseball: en baseball | mlb; ca beisbol |; es béisbol |; fr baseball | base*; it baseball |; pt beisebol
 basebol |; ro baseball |; de baseball |
medal_of.gold: en gold golden | golds olymp*; ca | or or* daura*; es oro | dorad* áure* *oro; fr | or doré* olymp*; it
 | oro dorat* d; pt ouro | dour*; ro aur aurul aurului | aurit* auriu*; de gold goldene goldenen | gold*
medal_of.silver: en silver | silver* money runner*; ca plata plates | platej* argent*; es | plata platead* argent*; fr
 | argent argent*; it argento | argent*; pt | prata pratead*; ro argint argintul argintie | argint*; de silber
 silberne silbernen | silber*
medal_of.bronze: en bronze | bronz* third; ca bronze | bronz*; es bronce | bronc*; fr bronze | bronz*; it bronzo |
 bronz*; pt bronze | bronz*; ro bronz bronzul | bronz*; de bronze bronzene | bronz*
faith_of.christian: en christian christians christianity | cathol* protest* church* christ*; ca cristià cristiana
 cristians cristianisme | cristi* catòl*; es cristiano cristiana cristianos cristianas cristianismo | cristi* catól*;
 fr chrétien chrétienne chrétiens chrétiennes christianisme | chrét* cathol*; it cristiano cristiana cristiani
 cristianesimo | cristi* cattol*; pt cristão cristã cristãos cristianismo | crist* catól*; ro creștin creștină
 creștini creștinism creștinii | creșt* catol*; de christ christen christlich christliche christlichen christentum |
 christ* kath*
faith_of.muslim: en muslim muslims islam islamic | islam* mosque*; ca musulmà musulmana musulmans islam | islà*
 islam*; es musulmán musulmana musulmanes islam | islám* islam*; fr musulman musulmane musulmans islam | islam*; it
 musulmano musulmana musulmani islam | islam*; pt muçulmano muçulmana muçulmanos islão islã | islâm* islam*; ro
 musulman musulmană musulmani musulmanii islam islamul | islam*; de muslim muslime muslimen muslimisch* islam | islam*
 moslem*
faith_of.jew: en jew jews jewish judaism | jew* hebrew* semit* israel*; ca jueu jueva jueus judaisme | jud* hebre*
 semit*; es judío judía judíos judaísmo | jud* hebre* semit*; fr juif juive juifs judaïsme | jud* juiv* hébr*; it
 ebreo ebrea ebrei ebraismo | ebra* giud*; pt judeu judia judeus judaísmo | jud* hebr*; ro evreu evreul evrei evreii
 iudaism | evre* iud* ebra*; de jude juden jüdin judentum jüdisch jüdische jüdischen | jüd* jud*
faith_of.buddhist: en buddhist buddhists buddhism | buddh* monk*; ca budista budistes budisme | bud*; es budista
 budistas budismo | bud*; fr bouddhiste bouddhistes bouddhisme | boud*; it buddista buddisti buddismo | bud*; pt
 budista budistas budismo | bud*; ro budist budiști budism | bud*; de buddhist buddhisten buddhismus buddhistisch* |
 buddh*
drink_of.coffee: en coffee coffees | cafe* café* espresso; ca | cafè cafès; es | café cafés; fr | café cafés; it caffè
 | bar; pt | café cafés; ro cafea cafeaua cafele cafeaua | cafe*; de kaffee | kaff*
drink_of.tea: en tea teas |; ca | te tes; es té tés |; fr | thé thés; it | tè the; pt | chá chás; ro ceai ceaiul
 ceaiuri |; de tee tees |
drink_of.wine: en wine wines | winer* vine* vint*; ca vi vins | vin* celler*; es vino vinos | vin* bodeg*; fr vin vins
 | vini* vign*; it vino vini | vin* cantin*; pt vinho vinhos | vin* adega*; ro vinul vinuri vinurile | vin vin*; de
 wein weine weinen weins | wein*
drink_of.beer: en beer beers | brew* lager* ale*; ca cervesa cerveses | cerve*; es cerveza cervezas | cerve*; fr bière
 bières | brass*; it birra birre | birr*; pt cerveja cervejas | cerve*; ro berea berii beri | bere ber*; de bier biere
 bieren biers | bier* brau*
dish_of.meat: en meat meats | beef pork steak*; ca carn carns | càrn*; es carne carnes | cárn*; fr viande viandes |;
 it carne carni |; pt carne carnes |; ro carne carnea cărnii | carn*; de fleisch fleisches | fleisch*
dish_of.fish: en fish fishes | fish* cod tuna salmon seafood; ca peix peixos | peix*; es pescado pescados | pez peces
 pesc*; fr poisson poissons | pois* pêch*; it pesce pesci | pesc*; pt peixe peixes | peix* pesc*; ro pește peștele
 pești peștii | pesc* pește*; de fisch fische fischen | fisch*
dish_of.bread: en bread breads | loaf loaves toast* bak*; ca pa pans | pan* flec*; es pan panes | pana*; fr pain pains
 | boul* baguet*; it pane | pani panin*; pt pão pães | pad*; ro pâine pâinea pâinii pâini |; de brot brote broten |
 bröt* brot*
dish_of.cheese: en cheese cheeses | chees*; ca formatge formatges |; es queso quesos |; fr fromage fromages |; it
 formaggio formaggi |; pt queijo queijos |; ro brânză brânza brânzeturi | cașcaval*; de käse | käse*
dish_of.egg: en egg eggs | egg*; ca ou ous |; es huevo huevos |; fr œuf œufs oeuf oeufs |; it uovo uova |; pt ovo ovos
 |; ro ou oul ouă ouăle |; de ei | eier eier*
dish_of.milk: en milk | dair* milk*; ca llet | làct*; es leche | láct*; fr lait | lait*; it latte | latt*; pt leite |
 latic*; ro lapte laptele laptelui | lact*; de milch | milch*
meal_of.breakfast: en breakfast breakfasts | brunch morning; ca esmorzar esmorzars esmorzen | esmorz* berenar; es
 desayuno desayunos desayunar desayunó | desay*; fr petit_déjeuner petits_déjeuners | déjeuner; it | colazione; pt |
 café pequeno; ro | dejun dejunul micul; de frühstück frühstücks | frühst*
meal_of.dinner: en dinner dinners supper | lunch meal* eat* dining; ca sopar sopars sopen | sop*; es cena cenas cenar
 cenó | cen*; fr dîner dîners | dîn* soup*; it cena cene cenare | cen*; pt jantar jantares | jant*; ro cină cina cinei
 | cin*; de abendessen | abend* dinner
sky_of.rain: en rain rains rained raining rainy rainfall | downpour* shower* storm* wet; ca pluja pluges plou ploure
 ploguem | pluj* plov* tempest*; es lluvia lluvias llueve llovió llover | lluv* llov* chub* torment*; fr pluie pluies
 pleut pleuvait | pluv* averse*; it pioggia piogge piove pioveva | piov* pluv* rovesc*; pt chuva chuvas chove choveu |
 chuv* chov*; ro ploaie ploaia ploi ploile plouă plouat | ploi*; de regen regnet regnete regens | regen* niederschl*
sky_of.snow: en snow snows snowed snowing snowfall | snow* avalanche* blizzard*; ca neu neva nevar nevada nevades |
 nev*; es nieve nieva nevó nevar nevada nevadas | nev* niev*; fr neige neiges neigeait | neig*; it neve nevica
 nevicato nevicata | nev*; pt neve neva nevou nevão | nev*; ro zăpadă zăpada zăpezii ninge ninsoare ninsori | nins*
 zăp*; de schnee schneit schneite | schnee*
sky_of.wind: en wind winds windy | wind* gust* breeze*; ca vent vents | vent*; es viento vientos | vient* vent*; fr
 vent vents | vent*; it vento venti | vent*; pt vento ventos | vent*; ro vânt vântul vânturi | vânt*; de wind winde
 winden | wind* böe*
text_of.book: en book books | booked booking* novel* volume* e; ca llibre llibres | obra novel*; es libro libros |
 obra novel*; fr livre livres | ouvrag* roman* bouquin*; it libro libri | volum* opera; pt livro livros | obra roman*;
 ro carte cartea cărți cărțile cărții | volum* roman*; de buch bücher büchern buches | roman* band
text_of.newspaper: en newspaper newspapers | paper* daily press journal* magazine*; ca diari diaris | diar* premsa
 periòd*; es periódico periódicos | diari* prensa revista*; fr journal journaux | quotid* press*; it giornale giornali
 | quotid* stampa; pt jornal jornais | diári*; ro ziar ziarul ziare ziarele ziarului | cotid* jurnal* pres*; de
 zeitung zeitungen | blatt tages* presse
text_of.letter: en letter letters | wrote written write* note mail* missive; ca carta cartes | lletr*; es carta cartas
 | letra* misiv*; fr lettre lettres | courrier* missiv*; it lettera lettere | letter*; pt carta cartas | letra*; ro
 scrisoare scrisoarea scrisori scrisorile scrisorii | liter*; de brief briefe briefen briefes | schreiben buchst*
text_of.song: en song songs | track* sing* tune* hit*; ca cançó cançons | cant* tema temes; es canción canciones |
 cant* tema temas; fr chanson chansons | chant* titr* morceau*; it canzone canzoni | cant* brano brani; pt canção
 canções | mús* cant*; ro cântec cântecul cântece cântecele | cânt* melod* pies*; de lied lieder liedern | song*
play_on.guitar: en guitar guitars guitarist* |; ca guitarra guitarres guitarrist* |; es guitarra guitarras guitarrist*
 |; fr guitare guitares guitarist* |; it chitarra chitarre chitarrist* |; pt guitarra violão guitarrist* |; ro chitară
 chitara chitare chitarist* |; de gitarre gitarren gitarrist* |
play_on.piano: en piano pianos pianist* |; ca piano pianos pianist* |; es piano pianos pianist* |; fr piano pianos
 pianist* |; it pianoforte pianist* | piano; pt piano pianos pianist* |; ro pian pianul pianist* |; de klavier
 klaviere pianist* | flügel
play_on.violin: en violin violins violinist* | fiddl*; ca violí violins violinist* |; es violín violines violinist* |;
 fr violon violons violonist* |; it violino violini violinist* |; pt violino violinos violinist* |; ro vioară vioara
 viori violonist* |; de geige geigen violine* geiger* |
land_form.river: en river rivers | stream* brook*; ca riu rius | fluvi* rier*; es río ríos | fluv*; fr fleuve fleuves
 rivière rivières | fluv*; it fiume fiumi | fluv*; pt rio rios | fluv*; ro râu râul râuri râului fluviu* |; de fluss
 flüsse flüssen flusses | strom*
land_form.lake: en lake lakes | lac lago reservoir; ca llac llacs | estany* lac*; es lago lagos | lac* lagun*; fr lac
 lacs | étang*; it lago laghi | lac*; pt lago lagos | lago*; ro lac lacul lacuri lacului |; de seen | see see* teich*
land_form.mountain: en mountain mountains | mount* hill* peak* alp*; ca muntanya muntanyes | mont* munt*; es montaña
 montañas | mont* sierra; fr montagne montagnes | mont*; it montagna montagne | mont*; pt montanha montanhas | mont*
 serra; ro munte muntele munți munții muntelui | mont*; de berg berge bergen | gebirg* berg*
land_form.island: en island islands isle isles | insular *island; ca illa illes | ill* insul*; es isla islas | isl*
 insul*; fr île îles | il* insul*; it isola isole | isol* insul*; pt ilha ilhas | ilh* insul*; ro insula insulă insule
 insulele insulei | insul*; de insel inseln | insel*
land_form.forest: en forest forests | wood* jungle*; ca bosc boscos | selv* forest*; es bosque bosques | selv*
 forest*; fr forêt forêts | bois forest*; it foresta foreste | bosc* forest*; pt floresta florestas | mata bosque*
 florest*; ro pădure pădurea păduri pădurile pădurii | forest* silv*; de wald wälder wäldern | wald* forst*
"""
SIBLINGS = rows(_ROWS)
