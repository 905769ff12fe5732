"""What people do for a living or are known for, in eight languages, as data for opposites.py: photographer and cyclist,
pilot and sailor, historian and economist, coach and athlete.

The form is that of opposites_pairs.py, the choice that of opposites_siblings.py. Compiled by hand for this project.
"""

from __future__ import annotations

from tqpipe.checks.contraries.opposites_pairs import rows

_ROWS = """
trade_of.photographer: en photographer photographers photojournalist photojournalists | photo* picture*; ca fotògraf*
 fotoperiodista fotoperiodistes | foto*; es fotógraf* fotoperiodista fotoperiodistas | foto*; fr photographe
 photographes photojournaliste photojournalistes photoreporter* | photo*; pt fotógraf* fotojornalista fotojornalistas
 | foto*; it fotografo fotografa fotografi fotografe fotoreporter | foto* fotogiornal*; ro fotograful fotografi
 fotografii fotografului fotografilor fotojurnalist* fotoreporter* | foto*; de fotografen fotografin fotografinnen
 pressefotograf* | foto* photo*
trade_of.cyclist: en cyclist cyclists bicyclist bicyclists | cycl* bik* rid* pedal*; ca ciclista ciclistes | cicl*
 bici*; es ciclista ciclistas | cicl* bici* pedal*; fr cycliste cyclistes | cycl* coureur* vélo*; pt ciclista
 ciclistas | cicl* bici*; it ciclista ciclisti cicliste | cicl* corridor* bici*; ro ciclist ciclistul ciclista
 ciclistă cicliști cicliștii ciclistului cicliștilor biciclist* | bicicl*; de radfahrer* radler* radrennfahrer*
 radsportler* | rad* fahr*
trade_of.driver: en driver drivers motorist motorists chauffeur chauffeurs | driv* motor* cab* taxi* rider* pilot*
 operator*; ca conductor conductora conductors conductores xofer xofers camioner camioners taxista taxistes | condu*
 pilot* automobil* xof*; es conductor conductora conductores conductoras chofer chófer camionero camioneros taxista
 taxistas | condu* pilot* automovil* chof* manej*; fr conducteur conducteurs conductrice chauffeur chauffeurs
 automobiliste automobilistes camionneur* | condui* conduc* pilote* routier* volant; pt condutor condutores motorista
 motoristas taxista taxistas caminhoneiro* camionista* | condu* pilot* automobil* dirig*; it autista autisti
 conducente conducenti automobilista automobilisti camionista camionisti tassista tassisti | guid* pilot* condu*; ro
 șofer șoferul șoferi șoferii șoferului șoferilor șoferiță taximetrist* camionagi* | condu* pilot* automobil*; de
 fahrer fahrerin fahrern fahrers autofahrer* lastwagenfahrer* taxifahrer* busfahrer* lenker | fahr* lenk* pilot*
 chauff* kraftfahr*
trade_of.pilot: en pilot pilots airman airmen aviator aviators copilot | pilot* fly* flight* air* driv* rac*; ca pilot
 pilots aviador aviadors aviadora | pilot* avi*; es piloto pilotos aviador aviadores aviadora | pilot* avia* condu*;
 fr pilote pilotes aviateur aviateurs aviatrice | pilot* aviat*; pt piloto pilotos aviador aviadores aviadora | pilot*
 avia*; it pilota piloti aviatore aviatori | pilot* avia*; ro pilot pilotul piloți piloții pilotului piloților aviator
 aviatorul aviatori aviatorii | pilot* avia*; de pilot piloten pilotin flieger | pilot* flieg* flug* fahrer*
trade_of.sailor: en sailor sailors seaman seamen mariner mariners | sail* crew* nav* sea* boat* yacht*; ca mariner
 mariners marinera marineres navegant navegants | mar* nav* tripul*; es marinero marineros marino marinos navegante
 navegantes | mar* nave* tripul*; fr marin marins matelot matelots navigateur navigateurs | mar* mate* navig* équip*;
 pt marinheiro marinheiros marujo marujos navegador navegadores | mar* naveg* tripul*; it marinaio marinai navigatore
 navigatori | marin* navig* equip* mare; ro marinar marinarul marinari marinarii marinarului marinarilor navigator
 navigatori | marin* navig* echip*; de matrose matrosen seemann seeleute seefahrer segler | see* segel* segl* schiff*
 marine*
trade_of.cook: en cook cooks chef chefs | cook* kitchen* culin* cater*; ca cuiner cuinera cuiners cuineres xef xefs |
 cuin* gastron*; es cocinero cocinera cocineros cocineras chef chefs | cocin* gastron* culin*; fr cuisinier cuisiniers
 cuisinière | chef* cuis* culin* gastron*; pt cozinheiro cozinheira cozinheiros cozinheiras | chef* cozin* culin*
 gastron*; it cuoco cuoca cuochi chef | cucin* culin* gastron* chef*; ro bucătar bucătarul bucătari bucătarii
 bucătarului bucătăreasă bucătăreasa | bucăt* culin* chef*; de koch köchin köche köchen köchinnen | koch* köch* chef*
 küche* gastron*
trade_of.waiter: en waiter waiters waitress waitresses bartender* barman barmen barmaid* | wait* serv* steward* bar*;
 ca cambrer cambrera cambrers cambreres | cambr* serv* bàrman*; es camarero camarera camareros camareras mesero mesera
 meseros meseras | camar* mozo* serv* barman* garz*; fr serveur serveuse serveurs serveuses barman | garçon* serv*
 barm*; pt garçom garçons garçonete | empregad* serv* barman* atend*; it cameriere cameriera camerieri | camer*
 barist* barman*; ro chelner chelnerul chelneri chelneriță chelnerița chelnerii ospătar* barman* | serv*; de kellner*
 barkeeper* bedienung | bedien* serv* ober bar*
trade_of.actor: en actor actors actress actresses | act* star* cast* play* perform* comedian* movie* film*; ca actor
 actriu actors actrius | act* còmic* intèrpret* comediant* protagon*; es actor actriz actores actrices | act*
 comediant* cómic* intérpret* protagon*; fr acteur actrice acteurs actrices | act* coméd* interprèt* vedett*; pt ator
 atriz atores atrizes actor actriz actores actrizes | at* act* comediant* intérpret* protagon*; it attore attrice
 attori attrici | att* comic* interpret* protagon* recit*; ro actor actorul actrița actriță actori actorii actrițe
 actrițele actorului actorilor | act* comedia* interpret* joac* juc*; de schauspieler* filmschauspieler* | schausp*
 darstell* akteur* star* film*
trade_of.musician: en musician musicians instrumentalist* | music* play* perform* band* artist* sing* compos*
 orchestra* guitar* pian* violin* drum* rapper* conduct*; ca músic músics músiques | músic* music* artist* cant*
 compos* banda grup intèrpret* instrument* guitarr* pian* violin*; es músico músicos | músic* music* artist* cant*
 compos* banda grupo intérpret* instrument* guitarr* pian* violin*; fr musicien musiciens musicienne musiciennes |
 music* musiq* artist* chant* compos* groupe* interprèt* instrument* guitar* pian* violon*; pt músico músicos | músic*
 music* artist* cant* compos* banda grupo intérpret* instrument* guitarr* pian* violin*; it musicista musicisti
 musiciste | music* artist* cant* compos* band* grupp* interpret* strument* orchestra*; ro muzician muzicianul
 muzicieni muzicienii muziciană muzicianului muzicienilor | muzic* artist* cânt* compoz* interpret* instrument*
 formați* trup*; de musiker musikerin musikern musikers musikerinnen | musik* künstl* säng* kompon* band* instrument*
trade_of.dancer: en dancer dancers ballerina ballerinas | danc* ballet* choreo* perform*; ca ballarí ballarina
 ballarins ballarines dansaire dansaires | ball* dans* coreò*; es bailarín bailarina bailarines bailarinas bailaor* |
 bail* danz* coreó*; fr danseur danseuse danseurs danseuses ballerine* | dans* ballet* choré*; pt bailarino bailarina
 bailarinos bailarinas dançarin* | bail* danç* coreó*; it ballerino ballerina ballerini ballerine danzator* | ball*
 danz* coreo*; ro dansator dansatoarea dansatoare dansatorul dansatori dansatorii balerin* | dans* balet* coreo*; de
 tänzer tänzerin tänzern tänzerinnen ballerina* | tanz* tänz* ballet* choreo*
trade_of.poet: en poet poets poetess | poet* poem* verse* author* writ* bard*; ca poeta poetes poetessa | poet* poe*
 escri* autor* vers*; es poeta poetas poetisa poetisas | poet* poe* escri* autor* vers*; fr poète poètes poétesse |
 poè* poé* écri* auteur*; pt poeta poetas poetisa poetisas | poet* poe* escri* autor*; it poeta poeti poetessa
 poetesse | poet* poe* scri* autor*; ro poet poetul poeta poetă poeți poeții poetului poeților poetei | poe* scri*
 autor*; de dichter dichterin dichtern dichters poet poeten lyriker* | dicht* poe* schrift* autor* lyri*
trade_of.scientist: en scientist scientists | scien* research* expert* academ* scholar* physic* chemi* biolog*
 engineer* investigat* astronom* geolog* ecolog* neurosci* specialist*; ca científic científica científics
 científiques | cient* cièn* investig* expert* físic* químic* biò* biòleg* recerca; es científico científica
 científicos científicas | cient* cienc* investig* expert* físic* químic* bió*; fr scientifique scientifiques |
 scient* scien* cherch* savant* expert* physic* chimi* biolog*; pt cientista cientistas | cient* cién* ciên* investig*
 pesquis* expert* especialist* físic* químic* bió*; it scienziato scienziata scienziati scienziate | scien* ricerc*
 espert* fisic* chimic* biolog* studios*; ro savant savantul savanți savanții | științ* cercet* expert* savan*
 specialist* fizic* chimi* biolog*; de wissenschaftler* naturwissenschaftler* | wissensch* forsch* expert* gelehrt*
 physik* chemi* biolog*
trade_of.economist: en economist economists | econom* financ*; ca economista economistes | econom* financ*; es
 economista economistas | econom* financ*; fr économiste économistes | écono* financ*; pt economista economistas |
 econom* financ*; it economista economisti economiste | econom* finanz*; ro economist economistul economiști
 economiștii economista economistă economistului economiștilor | econom* financ*; de ökonom ökonomen ökonomin
 wirtschaftswissenschaft* wirtschaftsexpert* volkswirt* | ökonom* wirtsch* finanz*
trade_of.historian: en historian historians | histor* chronic*; ca historiador historiadora historiadors historiadores
 | hist* cronist*; es historiador historiadora historiadores historiadoras | hist* cronist*; fr historien historienne
 historiens historiennes | hist* chroniq*; pt historiador historiadora historiadores historiadoras | hist* cronist*;
 it storico storica storici storiche | stor* cronist*; ro istoric istoricul istorici istoricii istoricului istoricilor
 | ist* cronic*; de historiker* geschichtswissenschaft* geschichtsschreiber* | hist* geschicht*
trade_of.architect: en architect architects | architect* build* design* mastermind*; ca arquitecte arquitecta
 arquitectes | arquitect* artífex; es arquitecto arquitecta arquitectos arquitectas | arquitect* artífice* aparejad*;
 fr architecte architectes | archi* artisan*; pt arquiteto arquiteta arquitetos arquitetas arquitecto arquitectos |
 arqui* artífice*; it architetto architetta architetti | archit* artefice*; ro arhitect arhitectul arhitecți
 arhitecții arhitectă arhitectului | arhit*; de architekt architekten architektin architektinnen | archit* baumeister*
 bau*
trade_of.prosecutor: en prosecutor prosecutors prosecution district_attorney state_attorney | prosec* attorney*
 counsel* public_ministry; ca fiscal fiscals fiscalia | fiscal* procurador* ministeri; es fiscal fiscales fiscalía |
 fiscal* procurad* ministerio; fr procureur procureure procureurs parquet | procur* accusation ministère avocat*; pt
 procurador procuradora procuradores | procurad* promotor* ministério acusação; it procuratore procuratori
 procuratrice procura pm | procur* pubblico accusa pm magistrat*; ro procuror procurorul procurori procurorii
 procurorului procurorilor parchetul parchetului | procur* parchet* acuz*; de staatsanwalt staatsanwälte
 staatsanwältin staatsanwaltschaft* generalstaatsanwalt* staatsanwälten bundesanwalt* | anw* anklag* ankläg*
trade_of.policeman: en policeman policemen policewoman policewomen cop cops police_officer police_officers constable
 constables | polic* officer* cop* guard* detective* agent* sheriff* trooper* constab* patrol*; ca policia policies
 mosso mossos | polic* agent* guàrdia* mossos urban* sergent*; es policía policías | polic* agent* guardia* comisari*
 gendarm*; fr policier policiers policière gendarme gendarmes | polic* agent* gendarm* gardien* flic* officier*; pt
 policial policiais polícia polícias | polic* políc* agent* guarda* gnr psp; it poliziotto poliziotti poliziotta
 carabiniere carabinieri | poliz* agent* carabin* vigil* guardia*; ro polițist polițistul polițiști polițiștii
 polițistului polițiștilor polițistă | poliț* agent* jandarm* ofițer*; de polizist polizisten polizistin polizistinnen
 polizeibeamt* | poliz* beamt* schutzm* gendarm* wachtm*
trade_of.guard: en security_guard security_guards bodyguard bodyguards watchman watchmen prison_guard prison_guards
 doorman doormen bouncer bouncers | guard* secur* watch* warden* keeper* escort* patrol* sentr* officer*; ca guàrdia
 guàrdies vigilant vigilants guardaespatlles escorta escortes sentinella | guard* guàrd* vigil* seguret* escort*
 porter* celador*; es guardia guardias vigilante vigilantes guardaespaldas escolta escoltas centinela | guard* vigil*
 segurid* escolt* custod* celad* polic*; fr vigile vigiles garde gardes gardien gardiens | gard* vigil* sécur*
 surveil* polic*; pt guarda guardas vigilante vigilantes segurança* guarda-costas | guard* vigi* segur* carcer*; it
 guardia guardie vigilante vigilantes | guard* vigil* sicur* sorveg* custod* body* scort* poliz*; ro paznic paznicul
 paznici paznicii gardian gardianul gardieni gardienii | pază gard* paz* secur* bodyguard*; de wachmann wachleute
 sicherheitskräfte wärter wächter leibwächter* türsteher* wachpersonal | wach* wächt* wärt* sicherheit* garde* schutz*
trade_of.fisherman: en fisherman fishermen fisherwoman fisherwomen fisher fishers angler anglers | poach* fish* angl*
 trawl*; ca pescador pescadora pescadors pescadores | pesc* pesq*; es pescador pescadora pescadores pescadoras | pesc*
 pesq*; fr pêcheur pêcheurs pêcheuse | pêch*; pt pescador pescadora pescadores pescadoras | pesc* pesq*; it pescatore
 pescatori pescatrice | pesc*; ro pescar pescarul pescari pescarii pescarilor | pesc* pește*; de fischer fischern
 fischers angler | fisch* angl*
trade_of.baker: en baker bakers | bak* pastr*; ca forner fornera forners flequer flequers | forn* fleq* pastiss*; es
 panadero panadera panaderos panaderas | panad* pastel* horn*; fr boulanger boulangère boulangers | boulang* pâtiss*;
 pt padeiro padeira padeiros | pad* pastel*; it fornaio fornai panettiere panettieri | forn* panett* pastic*; ro
 brutar brutarul brutari brutarii | brut* cofet* pati*; de bäcker bäckerin bäckern | bäck* back* kondit*
trade_of.butcher: en butcher butchers | butch* slaught* meat*; ca carnisser carnissera carnissers | carn*; es
 carnicero carnicera carniceros | carn*; fr boucher bouchers bouchère charcutier* | bouch* charcut*; pt açougueiro
 açougueiros talhante* | açoug* talh* carn*; it macellaio macellai | macell*; ro măcelar măcelarul măcelari măcelarii
 | măcel* carm*; de metzger* fleischer* schlachter | metz* fleisch* schlacht*
trade_of.carpenter: en carpenter carpenters joiner joiners | carpent* woodw* cabinet*; ca fuster fustera fusters |
 fust* ebenist*; es carpintero carpintera carpinteros | carpint* ebanist*; fr menuisier menuisiers charpentier
 charpentiers ébéniste* | menuis* charpent*; pt carpinteiro carpinteira carpinteiros marceneiro* | carpint* marcen*;
 it falegname falegnami carpentiere carpentieri | falegn* carpent* eban*; ro tâmplar tâmplarul tâmplari dulgher* |
 tâmpl* dulgh*; de tischler* schreiner* zimmermann zimmerleute | tisch* schrein* zimm*
trade_of.tailor: en tailor tailors seamstress seamstresses dressmaker* | tailor* sew* dress*; ca sastre sastres
 sastressa modista modistes cosidora cosidores | sastr* cos* mod*; es sastre sastres sastra costurera costureras |
 sastr* cost* modist*; fr tailleur tailleurs couturier couturiers couturière couturières | taill* coutur*; pt alfaiate
 alfaiates costureira costureiras | alfai* costur* modist*; it sarto sarta sarti sarte | sart*; ro croitor croitorul
 croitori croitoreasă croitoreasa croitorese | croit*; de schneider schneiderin schneidern näherin näherinnen |
 schneid* näh*
trade_of.hairdresser: en hairdresser hairdressers barber barbers hairstylist* | hair* barb* stylist*; ca perruquer
 perruquera perruquers perruqueres barber barbers | perruq* barb*; es peluquero peluquera peluqueros peluqueras
 barbero barberos | peluq* barb* estilist*; fr coiffeur coiffeuse coiffeurs coiffeuses barbier barbiers | coiff*
 barb*; pt cabeleireiro cabeleireira cabeleireiros barbeiro barbeiros | cabel* barb*; it parrucchiere parrucchiera
 parrucchieri barbiere barbieri | parruc* barb*; ro frizer frizerul frizeri coafor coafeză coafeza bărbier* | friz*
 coaf*; de friseur friseure friseurin friseuse frisör* friseuren | fris* barb* haar*
trade_of.mechanic: en mechanic mechanics | mechan* technic* repair* garage*; ca mecànic mecànics | mecàn* tècn*; es
 mecánico mecánicos | mecán* técnic*; fr mécanicien mécaniciens mécano mécanos | mécan* garag* techn*; pt mecânico
 mecânicos | mecân* técnic*; it meccanico meccanici | meccan* tecnic*; ro mecanic mecanicul mecanici mecanicii |
 mecan* tehn*; de mechaniker* automechaniker* | mechan* monteur* technik*
trade_of.electrician: en electrician electricians | electric*; ca electricista electricistes lampista lampistes |
 elèctr* electr*; es electricista electricistas | electr* eléctr*; fr électricien électriciens électricienne |
 électr*; pt eletricista eletricistas electricista* | eletr* elétr*; it elettricista elettricisti | elettr*; ro
 electrician electricianul electricieni electricienii | electr*; de elektriker* elektroinstallateur* | elektr*
trade_of.translator: en translator translators interpreter interpreters | translat* interpret*; ca traductor
 traductora traductors traductores | tradu* intèrpret* interpret*; es traductor traductora traductores traductoras |
 tradu* intérpret* interpret*; fr traducteur traductrice traducteurs traductrices | tradu* interp*; pt tradutor
 tradutora tradutores tradutoras | tradu* intérpret* interpret*; it traduttore traduttrice traduttori traduttrici |
 tradu* tradot* interp*; ro traducător traducătorul traducătoarea traducători traducătoare traducătorii | tradu*
 interp*; de übersetzer* dolmetscher* | übersetz* dolmetsch*
trade_of.secretary: en receptionist receptionists personal_secretary | secretar* assistant* clerk* receptionist*; ca
 secretària secretàries recepcionista | secret* recepcion* administr*; es secretaria secretarias recepcionista
 recepcionistas | secret* recepcion* administr*; fr secrétaire secrétaires réceptionniste* | secrét* récept*
 assistant*; pt secretária secretárias recepcionista* | secret* recep* assistent*; it segretaria segretarie | segret*
 recep* assistent*; ro secretara secretară secretare secretarei | secret* recep* asistent*; de sekretärin
 sekretärinnen | sekret* assist* empfang* rezept*
trade_of.dentist: en dentist dentists orthodontist* | dent* doctor*; ca dentista dentistes odontòleg* | dent* odont*
 metge*; es dentista dentistas odontólog* | dent* odont* médic*; fr dentiste dentistes | dent* médecin*; pt dentista
 dentistas | dent* odont* médic*; it dentista dentisti dentiste | dent* odont* medic*; ro dentist dentistul dentiști
 dentistului stomatolog* | dent* stomat* medic*; de zahnarzt zahnärzte zahnärztin zahnarztes zahnärzten | zahn* zähn*
 arzt* ärzt*
trade_of.vet: en veterinarian veterinarians | vet* doctor* animal*; ca veterinari veterinària veterinaris
 veterinàries | veter*; es veterinario veterinaria veterinarios veterinarias | veter*; fr vétérinaire vétérinaires |
 vétér*; pt veterinário veterinária veterinários veterinárias | veter*; it veterinario veterinaria veterinari
 veterinarie | veter*; ro veterinar veterinarul veterinari veterinarii | veter*; de tierarzt tierärzte tierärztin
 tierarztes | tier* arzt* veter*
trade_of.psychologist: en psychologist psychologists psychiatrist psychiatrists psychotherapist* | psych* therap*
 doctor* shrink* counsel*; ca psicòleg psicòloga psicòlegs psicòlogues psiquiatre psiquiatres | psic* psiq* terap*
 metge*; es psicólogo psicóloga psicólogos psicólogas psiquiatra psiquiatras | psic* sicó* psiq* terap* médic*; fr
 psychologue psychologues psychiatre psychiatres | psych* psy théra* médecin*; pt psicólogo psicóloga psicólogos
 psicólogas psiquiatra psiquiatras | psic* psiq* terap* médic*; it psicologo psicologa psicologi psicologhe psichiatra
 psichiatri | psic* terap* medic*; ro psiholog psihologul psihologi psihologii psihiatru psihiatrul psihiatri | psih*
 terap* medic*; de psychologe psychologin psychologen psychologinnen psychiater* psychotherapeut* | psych* therap*
 arzt* ärzt*
trade_of.surgeon: en surgeon surgeons | surg* doctor* physician* consultant* specialist*; ca cirurgià cirurgiana
 cirurgians | cirur* quir* metge* doctor*; es cirujano cirujana cirujanos cirujanas | ciru* quir* médic* doctor*; fr
 chirurgien chirurgiens chirurgienne | chirur* médecin* docteur*; pt cirurgião cirurgiã cirurgiões cirurgiãs | cirur*
 médic* doutor* operad*; it chirurgo chirurga chirurghi | chirur* medic* dottor*; ro chirurg chirurgul chirurgi
 chirurgii chirurgului | chirur* medic* doctor*; de chirurg chirurgen chirurgin | chirurg* arzt* ärzt* operat*
trade_of.pharmacist: en pharmacist pharmacists chemist_shop | pharma* chemist* drug* apothec*; ca farmacèutic
 farmacèutica farmacèutics apotecari apotecaris | farma* apotec*; es farmacéutico farmacéutica farmacéuticos
 boticario* | farma* botic*; fr pharmacien pharmacienne pharmaciens | pharm* apothic*; pt farmacêutico farmacêutica
 farmacêuticos | farm* botic*; it farmacista farmacisti farmaciste | farma*; ro farmacist farmacistul farmaciști
 farmacista farmacistă farmaciștii | farm*; de apotheker* pharmazeut* | apoth* pharm*
trade_of.biologist: en biologist biologists zoologist* botanist* | bio* zoo* botan* scien* micro* ecolog* expert*
 research*; ca biòleg biòloga biòlegs biòlogues zoòleg* botànic* | bio* biò* científ* investig* expert*; es biólogo
 bióloga biólogos biólogas zoólogo* botánico | bio* bió* científ* investig* expert*; fr biologiste biologistes
 zoologiste* botaniste* | bio* scient* cherch*; pt biólogo bióloga biólogos biólogas zoólogo* botânico | bio* bió*
 cient* investig* pesquis*; it biologo biologa biologi biologhe zoologo botanico | bio* scien* ricerc*; ro biolog
 biologul biologi biologii botanist* zoolog* | bio* științ* cercet* savan*; de biologe biologin biologen biologinnen
 zoolog* botaniker* | bio* wissensch* forsch*
trade_of.physicist: en physicist physicists astrophysicist* | phys* astro* scien* research*; ca físic físics
 astrofísic* | fís* astro* científ* investig*; es físico físicos astrofísic* | fís* astro* científ* investig*; fr
 physicien physicienne physiciens physiciennes astrophysicien* | phys* astro* scient* cherch*; pt físico físicos
 astrofísic* | fís* astro* cient* investig* pesquis*; it fisico fisici astrofisic* | fis* astro* scien* ricerc*; ro
 fizician fizicianul fizicieni fizicienii fiziciană astrofizician* | fiz* astro* științ* cercet* savan*; de physiker*
 astrophysiker* | phys* astro* wissensch* forsch*
trade_of.mathematician: en mathematician mathematicians | math* statist* scien* research*; ca matemàtic matemàtics |
 matem* estad* científ*; es matemático matemáticos | matem* estad* científ*; fr mathématicien mathématicienne
 mathématiciens | math* statist* scient*; pt matemático matemáticos | matem* estat* cient*; it matematico matematici |
 matem* statist* scien*; ro matematician matematicianul matematicieni matematicienii | matem* statist* științ*; de
 mathematiker* | math* statist* wissensch*
trade_of.astronomer: en astronomer astronomers | astro* scien* research* cosm*; ca astrònom astrònoma astrònoms |
 astr* científ* investig*; es astrónomo astrónoma astrónomos astrónomas | astr* científ* investig*; fr astronome
 astronomes | astr* scient* cherch*; pt astrónomo astrónomos astrônomo astrônoma astrônomos astrónoma | astr* cient*
 investig* pesquis*; it astronomo astronoma astronomi astronome | astr* scien* ricerc*; ro astronom astronomul
 astronomi astronomii | astr* științ* cercet*; de astronom astronomen astronomin | astr* wissensch* forsch* sternk*
trade_of.philosopher: en philosopher philosophers | philos* think* writ* theor* scien*; ca filòsof filòsofa filòsofs
 filòsofes | filos* filòs* pens* escri*; es filósofo filósofa filósofos filósofas | filos* filós* pens* escri*; fr
 philosophe philosophes | philos* pens* écri*; pt filósofo filósofa filósofos filósofas | filos* filós* pens* escri*;
 it filosofo filosofa filosofi filosofe | filos* pens* scri*; ro filosof filosoful filosofi filosofii filozof*
 filosofului | filos* filoz* gând* scri*; de philosoph philosophen philosophin | philos* denk* schrift*
trade_of.sociologist: en sociologist sociologists anthropologist anthropologists | sociol* anthrop* ethno* scholar*
 scien* research*; ca sociòleg sociòloga sociòlegs antropòleg antropòloga antropòlegs | sociol* sociò* antrop* etn*
 científ* investig*; es sociólogo socióloga sociólogos sociólogas antropólogo antropóloga antropólogos | soció*
 sociol* antrop* etn* científ* investig*; fr sociologue sociologues anthropologue anthropologues | sociol* anthrop*
 ethn* scient* cherch*; pt sociólogo socióloga sociólogos antropólogo antropóloga antropólogos | soció* sociol*
 antrop* etn* cient* investig* pesquis*; it sociologo sociologa sociologi antropologo antropologa antropologi |
 sociol* antrop* etn* scien* ricerc* studios*; ro sociolog sociologul sociologi antropolog antropologul antropologi |
 sociol* antrop* etn* științ* cercet*; de soziologe soziologin soziologen anthropologe anthropologin anthropologen |
 soziol* anthrop* ethn* wissensch* forsch*
trade_of.archaeologist: en archaeologist archaeologists archeologist archeologists | archa* arche* palaeo* paleo*
 scien* research* expert*; ca arqueòleg arqueòloga arqueòlegs | arque* paleo* científ* investig* expert*; es
 arqueólogo arqueóloga arqueólogos arqueólogas | arque* paleo* científ* investig* expert*; fr archéologue archéologues
 | archéo* paléo* scient* cherch*; pt arqueólogo arqueóloga arqueólogos | arque* paleo* cient* investig* pesquis*; it
 archeologo archeologa archeologi | archeo* paleo* scien* ricerc*; ro arheolog arheologul arheologi arheologii |
 arheo* paleo* științ* cercet*; de archäologe archäologin archäologen archäologinnen | archäo* paläo* wissensch*
 forsch*
trade_of.geologist: en geologist geologists seismologist* volcanologist* | geo* seismo* volcan* scien* research*
 expert*; ca geòleg geòloga geòlegs sismòleg* vulcanòleg* | geo* geò* sism* vulcan* científ* expert*; es geólogo
 geóloga geólogos geólogas sismólog* vulcanólog* | geo* geó* sism* vulcan* científ* expert*; fr géologue géologues
 sismologue* volcanologue* | géo* sism* vulcan* volcan* scient*; pt geólogo geóloga geólogos sismólog* vulcanólog* |
 geo* geó* sism* vulcan* cient*; it geologo geologa geologi sismolog* vulcanolog* | geo* sism* vulcan* scien*; ro
 geolog geologul geologi geologii seismolog* vulcanolog* | geo* seism* vulcan* științ*; de geologe geologin geologen
 seismolog* vulkanolog* | geo* seism* vulkan* wissensch* forsch*
trade_of.spy: en spy spies | spy* agent* intellig* espion* mole* informant*; ca espia espies | espi* agent* intel*; es
 espía espías | espí* espi* agent* intelig*; fr espion espions espionne | espion* agent* rensei*; pt espião espiões
 espiã | espi* agent*; it spia spie | spi* agent* infiltr*; ro spion spionul spioni spionii | spion* agent*; de spion
 spione spionin spionen | spion* agent* geheim*
trade_of.miner: en miner miners | min* pit*; ca miner minera miners | min*; es minero mineros | min*; fr mineur
 mineurs | min*; pt mineiro mineiros | min* garimp*; it minatore minatori | min*; ro miner minerul mineri minerii
 minerilor | min* ortac*; de bergmann bergleute bergarbeiter* minenarbeiter* kumpel | berg* min* grub*
trade_of.shepherd: en shepherd shepherds herder herders herdsman herdsmen | shepherd* herd* pastor* sheep* cattle*
 flock* graz*; ca pastor pastora pastors | past* ramad* vaqu*; es pastor pastora pastores pastoras | past* ganad*
 vaq*; fr berger bergère bergers | éleveur* berg* élev* past* troup*; pt pastor pastora pastores | past* vaq* criad*
 boi*; it pastore pastora pastori mandriano* | past* allev*; ro cioban ciobanul ciobani ciobanii păstor păstorul
 păstori | past* păst* ciob* cresc*; de schäfer hirte hirten schäferin | schäf* hirt* vieh*
trade_of.hunter: en hunter hunters huntsman | hunt* poach*; ca caçador caçadora caçadors caçadores | caç*; es cazador
 cazadora cazadores cazadoras | caz* furtiv*; fr chasseur chasseurs chasseuse braconnier braconniers | chass* bracon*;
 pt caçador caçadora caçadores caçadoras | caç*; it cacciatore cacciatori cacciatrice bracconiere bracconieri | cacc*
 bracc*; ro vânător vânătorul vânători vânătorii braconier* | vân* bracon*; de jäger jägerin jägern wilderer | jäg*
 jagd* wild*
trade_of.sculptor: en sculptor sculptors sculptress | sculpt* artist* carv*; ca escultor escultora escultors | escul*
 artist*; es escultor escultora escultores escultoras | escul* artist*; fr sculpteur sculpteurs sculptrice | sculpt*
 artist*; pt escultor escultora escultores | escul* artist*; it scultore scultrice scultori | scul* artist*; ro
 sculptor sculptorul sculptori sculptoriță | sculpt* artist*; de bildhauer* | bild* skulpt* künstl*
trade_of.composer: en composer composers songwriter songwriters | compos* writ* music* author*; ca compositor
 compositora compositors compositores | cantautor* compos* músic* music*; es compositor compositora compositores
 compositoras | compos* músic* music* cantautor*; fr compositeur compositrice compositeurs | compos* music* auteur*;
 pt compositor compositora compositores | compos* músic* music*; it compositore compositrice compositori | compos*
 music* cantaut*; ro compozitor compozitorul compozitori compozitoarea compozitorii | compoz* muzic*; de komponist
 komponisten komponistin | kompon* musik* tondicht*
trade_of.comedian: en comedian comedians comedienne comic comics humorist humorists clown clowns | comed* comic* humo*
 clown* satir* act*; ca humorista humoristes còmic còmics pallasso pallassos | humor* còmic* comed* pallas* act*; es
 humorista humoristas comediante comediantes cómico cómicos payaso payasos | humor* cómic* comed* payas* act*; fr
 humoriste humoristes comique comiques clown clowns | humor* comi* coméd* clown* act*; pt humorista humoristas
 comediante comediantes palhaço palhaços | humor* cômic* cómic* comed* palha* at* act*; it comico comici umorista
 umoristi pagliaccio pagliacci | comic* umor* comm* pagli* clown* att*; ro comedian comedianul comedieni comedienii
 umorist* clovn* comic | com* umor* clown* act*; de komiker* humorist* clown clowns kabarettist* | komi* humor* clown*
 komö* kabar*
trade_of.designer: en fashion_designer fashion_designers | design* styl* fashion* creat* couture*; ca dissenyador
 dissenyadora dissenyadors | modist* disseny* mod* estil*; es diseñador diseñadora diseñadores diseñadoras modisto |
 diseñ* mod* estil*; fr styliste stylistes | design* cré* styl* coutur* concept* graph*; pt estilista estilistas
 designer designers | design* desenh* estil* mod* costur*; it stilista stilisti stiliste | stil* design* mod*
 progett*; ro designerul designeri stilist* | design* creat* mod*; de modedesigner* modeschöpfer* | design* mod*
 gestalt*
trade_of.astronaut: en astronaut astronauts cosmonaut cosmonauts | astro* cosmo* space* crew*; ca astronauta
 astronautes cosmonauta cosmonautes | astro* cosm* tripul*; es astronauta astronautas cosmonauta cosmonautas | astro*
 cosm* tripul*; fr astronaute astronautes cosmonaute cosmonautes spationaute* | astro* cosm* spat*; pt astronauta
 astronautas cosmonauta cosmonautas | astro* cosm* tripul*; it astronauta astronauti cosmonauta cosmonauti | astro*
 cosm*; ro astronaut astronautul astronauți astronauții cosmonaut* | astro* cosm*; de astronaut astronauten
 astronautin kosmonaut* raumfahrer* | astro* kosm* raum*
trade_of.banker: en banker bankers | bank* financ*; ca banquer banquera banquers | banc* banq* financ*; es banquero
 banquera banqueros | banc* banq* financ*; fr banquier banquiers banquière | banq* banc* financ*; pt banqueiro
 banqueira banqueiros bancário* | banc* banq* financ*; it banchiere banchieri banchiera | banc* banch* finanz*; ro
 bancher bancherul bancheri bancherii | banc* banch* financ*; de banker bankern bankier bankiers | bank* finanz*
trade_of.accountant: en accountant accountants bookkeeper* auditor auditors | account* book* audit*; ca comptable
 comptables | comptab* audit*; es contable contables contador contadora contadores | conta* audit*; fr comptable
 comptables | compt* audit*; pt contabilista contabilistas | conta* audit*; it contabile contabili ragioniere
 ragionieri commercialista commercialisti | contab* ragion* commerc* audit*; ro contabil contabilul contabili
 contabilii contabilă | contab* audit*; de buchhalter* | buchh* wirtschaftspr* rechnung* steuer*
trade_of.entrepreneur: en entrepreneur entrepreneurs businessman businessmen businesswoman | entrep* business*
 industrial* found* owner* tycoon* magnat* trader* merchant* compan* manag* exec*; ca empresari empresària empresaris
 emprenedor emprenedora emprenedors | empres* empren* negoc* industrial* director*; es empresario empresaria
 empresarios empresarias emprendedor emprendedora emprendedores | empres* empren* negoc* industrial* directiv*; fr
 entrepreneur entrepreneurs entrepreneuse | entrep* affair* patron* chef* industri* dirig*; pt empresário empresária
 empresários empreendedor empreendedora empreendedores | empres* empreen* negóc* industri* gestor*; it imprenditore
 imprenditrice imprenditori | impren* impres* affar* industr* manager* uomo; ro antreprenor antreprenorul antreprenori
 antreprenorii | antrep* afac* om* patron* industri* întrep*; de unternehmer unternehmerin unternehmern geschäftsmann
 geschäftsfrau geschäftsleute | unternehm* geschäft* industri* gründer*
trade_of.programmer: en programmer programmers software_developer software_developers coder coders | program* develop*
 cod* software* engineer* comput* hack*; ca programador programadora programadors | program* desenvol* inform*; es
 programador programadora programadores | program* desarrol* inform*; fr programmeur programmeurs programmeuse
 développeur développeurs | program* dévelop* inform*; pt programador programadora programadores | program* desenvol*
 inform*; it programmatore programmatrice programmatori | program* svilup* inform*; ro programator programatorul
 programatori programatorii | program* dezvol* inform*; de programmierer* softwareentwickler* | program* entwick*
 softw* inform*
trade_of.director: en film_director film_directors filmmaker filmmakers film_maker | direct* film* movie* produc*
 creat*; ca cineasta cineastes realitzador realitzadora realitzadors | direct* realitz* cine*; es cineasta cineastas
 realizador realizadora realizadores | direct* realiz* cine*; fr réalisateur réalisatrice réalisateurs cinéaste
 cinéastes | réal* ciné* dir* mett* met*; pt cineasta cineastas realizador realizadora realizadores | diret* direc*
 realiz* cine*; it regista registi registe cineasta cineasti | regi* cine* diret*; ro regizor regizorul regizori
 regizoarea regizorului regizorii cineast* | regi* cine* direct*; de regisseur regisseurin regisseure regisseuren
 filmemacher* | regi* film* direkt*
trade_of.hacker: en hacker hackers | hack* cyber* pirat*; ca hacker hackers furoner furoners | hack* pirat* cib*; es
 hacker hackers jáquer | hack* pirat* cib*; fr hacker hackers | hack* pirat* cyb*; pt hacker hackers | hack* pirat*
 cib*; it hacker | hack* pirat* cyb*; ro hacker hackeri hackerul hackerii | hack* pirat* cib*; de hacker hackern
 hackers | hack* cyb*
trade_of.librarian: en librarian librarians | librar* archiv*; ca bibliotecari bibliotecària bibliotecaris | biblio*
 arxiv*; es bibliotecario bibliotecaria bibliotecarios | biblio* archiv*; fr bibliothécaire bibliothécaires | biblio*
 archiv*; pt bibliotecário bibliotecária bibliotecários | biblio* arquiv*; it bibliotecario bibliotecaria bibliotecari
 | biblio* archiv*; ro bibliotecar bibliotecarul bibliotecara bibliotecară bibliotecari | biblio* arhiv*; de
 bibliothekar bibliothekarin bibliothekare bibliothekaren | biblio* archiv*
trade_of.gardener: en gardener gardeners | garden* landscap*; ca jardiner jardinera jardiners | jard*; es jardinero
 jardinera jardineros | jard*; fr jardinier jardinière jardiniers | jard* paysag*; pt jardineiro jardineira
 jardineiros | jard*; it giardiniere giardinieri giardiniera | giard*; ro grădinar grădinarul grădinari | grăd*; de
 gärtner gärtnerin gärtnern | gärt* gart*
trade_of.postman: en postman postmen mailman mailmen mail_carrier | post* mail* courier* carrier*; ca carter cartera
 carters | cart* correu* missat*; es cartero cartera carteros | carter* corre* mensaj*; fr facteur facteurs factrice |
 fact* post*; pt carteiro carteira carteiros | carteir* corre*; it postino postini postina | post*; ro poștaș poștașul
 poștași factor factorul | poșt*; de briefträger* postbote postboten postbotin | brief* post* zustell*
trade_of.doctor: en doctor doctors physician physicians gp gps paediatrician* pediatrician* | doct* dr medic* physic*
 clinic*; ca metge metgessa metges metgesses pediatre pediatres | metg* doct* dr* facult* mèdic*; es médico médica
 médicos médicas pediatra pediatras | médic* doct* dr* facult*; fr médecin médecins pédiatre pédiatres | médec* méd*
 doct* dr; pt médico médica médicos médicas pediatra pediatras | médic* dout* dr*; it medico medici medica dottoressa
 pediatra pediatri | medic* dott* dr; ro medic medicul medici medicii medicului medicilor doctorița pediatru* | medic*
 doct* dr; de arzt ärzte ärztin ärzten ärztinnen arztes kinderarzt | arzt* ärzt* mediz* dokt* dr
trade_of.judge: en judge judges magistrate magistrates | judg* court*; ca jutgesses magistrat magistrada magistrats
 magistrades | jut*; es juezas magistrado magistrada magistrados magistradas | juez*; fr magistrat magistrats
 magistrate juges | jug*; pt juíza magistrado magistrada magistrados | juí*; it magistrato magistrati magistrata |
 giud*; ro judecătorului judecătorilor judecătoare judecătoarea magistrat magistrați | judec*; de richterinnen |
 richt* justiz*
trade_of.lawyer: ca advocades | lletrat* jurist*; es abogadas | jurist*; fr avocates | jurist* conseil* défens*; pt
 advogadas | jurist*; it avvocate avvocatessa | difens*; ro avocaților avocate avocatele avocatei | jurist*; de
 anwalts anwälten anwältinnen rechtsanwälten rechtsanwältin verteidiger verteidigerin | rechts*; en | jurist* defen*
trade_of.writer: en author authors novelists | poet*; ca escriptores autora novel_lista novel_listes |; es escritoras
 novelistas |; fr écrivains romancier romanciers romancière écrivaines autrice |; pt escritoras romancista romancistas
 |; it scrittrici romanziere romanzieri romanziera |; ro scriitorii scriitorului scriitorilor scriitoarele romancier
 romancierul |; de schriftstellerinnen romanautor* autorin |
trade_of.painter: ca pintores |; es pintoras |; fr peintres |; it pittrici |; ro pictorului pictorilor |; de malers
 malerinnen |
trade_of.singer: ca cantants | cantautor* rapper* rock*; es cantantes | cantautor* rapper* raper* rock* vocalist*; fr
 chanteuses | rapp* rock* vocalist*; pt cantoras | rapper* vocalist*; it | cantaut* rapp* vocalist*; ro cântăreții
 cântărețului cântăreței cântărețe | rapp* vocal* interp*; de sängers sängerinnen | rapp* säng*; en vocalist vocalists
 | rapp* rock*
trade_of.soldier: en soldier soldiers infantryman infantrymen serviceman servicemen paratrooper* | fight* combat*
 guard* conscript* recruit* gi; ca soldada soldades | combat* guerr*; es soldada soldadas | combat* guerr* unifor*
 efectiv*; fr soldate soldates | combatt* guerri* homme*; pt soldada | combat* guerr*; it soldatessa soldatesse |
 combatt* guerri* uomin*; ro soldatului soldaților | lupt* combat* ostaș*; de soldatin soldatinnen | kämpf* truppe*
 streitkr* bundeswehr*
trade_of.engineer: ca enginyeres |; es ingenieras |; fr ingénieure ingénieures |; it ingegnera |; ro inginera ingineră
 inginerului inginerilor |; de ingenieurinnen |
trade_of.teacher: en schoolteacher schoolteachers schoolmaster | profess* lectur* tutor* instruct* educat* coach*
 master*; ca mestra mestres mestre professors professores | ensenyant* docent* educad* monitor* entrenad*; es maestra
 maestras maestro maestros | profes* docent* educad* instruct* enseñ* entrenad* instituc*; fr enseignant enseignants
 enseignante enseignantes instituteur instituteurs institutrice | prof* enseig* maît* éduc* formateur* instruct*; pt
 professora professores professoras | profess* docent* educad* mestr* instrut*; it insegnante insegnanti maestra
 maestre | profess* docent* maestr* istrutt* educat*; ro învățător învățătorul învățătoare învățătoarea învățători
 profesoara profesoară profesori profesorii profesorilor | profes* dască* cadre* instruct*; de lehrer lehrerin lehrern
 lehrers lehrerinnen lehrkräfte | lehr* prof* dozent* trainer* pädag*
trade_of.coach: en head_coach football_coach team_coach basketball_coach | coach* train* manager* instruct* teach*
 mister; ca entrenador entrenadora entrenadors entrenadores | entren* tècnic* míster seleccionador*; es entrenador
 entrenadora entrenadores entrenadoras | entren* técnic* míster seleccionad*; fr entraîneur entraîneurs entraîneuse |
 entraîn* coach* sélectionn*; pt treinador treinadora treinadores | trein* técnic* mister seleccionad* selecionad*; it
 allenatore allenatrice allenatori | allen* tecnic* mister coach* ct commiss*; ro antrenor antrenorul antrenori
 antrenorii antrenorului antrenoarea | antren* tehnic* selecționer*; de trainer trainerin trainern trainers
 cheftrainer* bundestrainer* | train* coach* teamchef*
trade_of.athlete: en athlete athletes | athlet* sport* runner* player* swim* box* compet* gymn* star* olympi*; ca
 atleta atletes esportista esportistes | atle* esport* corred* jugad* nedad*; es atleta atletas deportista deportistas
 | atle* deport* corred* jugad* nadad*; fr athlète athlètes sportif sportifs sportive sportives | athl* sport* cour*
 jou* nag*; pt atleta atletas desportista desportistas esportista esportistas | atle* desport* esport* corred* jogad*
 nadad*; it atleta atleti atlete sportivo sportivi | atle* sport* corrid* gioc* nuot*; ro atlet atletul atleta atletă
 atleți atleții sportiv sportivul sportivi sportivii | atle* sport* alerg* juc* înot*; de athlet athleten athletin
 athletinnen sportler* leichtathlet* | athl* sport* läuf* spiel* schwimm*
trade_of.swimmer: en swimmer swimmers | swim* athl*; ca nedador nedadora nedadors nedadores | ned* banyis*; es nadador
 nadadora nadadores nadadoras | nad* bañis*; fr nageur nageuse nageurs nageuses | nag* baign*; pt nadador nadadora
 nadadores nadadoras | nad* banhis*; it nuotatore nuotatrice nuotatori | nuot* bagn*; ro înotător înotătorul
 înotătoarea înotători | înot*; de schwimmer schwimmerin schwimmern | schwimm*
trade_of.boxer: en boxer boxers | box* fight* champ*; ca boxejador boxejadora boxejadors boxador | box* púgil*
 lluitad*; es boxeador boxeadora boxeadores | box* púgil* luchad* peleador*; fr boxeur boxeurs boxeuse | box* pugil*
 combat*; pt boxeador boxeadores pugilista* | box* pugil* lutad*; it pugile pugili | pugil* box* lottat*; ro boxer
 boxerul boxeri | box* pugil* lupt*; de boxer boxerin boxern | box* faust*
trade_of.fisherman: * | fisher fischer pescatore
trade_of.baker: * | baker becker
trade_of.butcher: * | butcher metzger fleischer
trade_of.carpenter: * | carpenter fuster zimmermann charpentier
trade_of.tailor: * | taylor sastre schneider sarto sartori
trade_of.hairdresser: * | barber barbero barbier barbieri
trade_of.miner: * | miner minero
trade_of.shepherd: * | pastor shepherd schäfer hirt
trade_of.hunter: * | hunter jäger cazador
trade_of.cook: * | cook koch
trade_of.sailor: * | marino mariner marin
trade_of.gardener: * | gardner gardener jardine
trade_of.guard: * | wächter
trade_of.dancer: * | tanzer
trade_of.soldier: * | soldado
trade_of.judge: * | judge richter juge
trade_of.priest: * | priest
trade_of.farmer: * | farmer bauer
trade_of.painter: * | maler painter
trade_of.singer: * | singer cantor
trade_of.lawyer: * | avvocato
trade_of.lawyer: fr | procur*; it | procur*; pt | procurad*
trade_of.prosecutor: es | abogado_general; ca | advocat_general; ro | avocatul_general
"""
#: Who.
PEOPLE = rows(_ROWS)
