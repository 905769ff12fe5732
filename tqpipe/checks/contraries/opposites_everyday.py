"""Everyday opposites of qualities in eight languages, as data for contrast.py: good and bad, hot and cold, new and
old, big and small, true and false, near and far.

The format is that of opposites.py. Compiled by hand for this project from the same dictionaries. Each pair was run on
human translations (NTREX, FLORES, Global Voices) before it came in; a word that has another common sense (light, hard,
neuf, claro) stands after the bar.
"""

EVERYDAY_OPPOSITES = """
worth.good en good | well better best great* nice* fine* ok* right* kind* goods fair* sound* excel* decent* positiv*
 pretty quite happ* virtu* fun
worth.good ca bo bon bona bons bones | bé mill* ben* excel·* agrad* bonic* virtu*
worth.good es bueno buen buena buenos buenas | bien mejor* benef* excel* bond* virtu* agrad* buen*
worth.good fr bon bonne bons bonnes | bien mieux meill* bén* excel* beau* bel* bont* bonh* sag*
worth.good pt bom boa bons boas | bem melhor* benef* excel* bond* agrad* leg*
worth.good it buono buon buona buoni buone | bene ben bell* bell migl* benef* ottim* brav* meglio bont*
worth.good ro bun bună buni bune | bine bun* binef* excel* frumos* frumoas*
worth.good de gut gute guten guter gutes gutem | gut* gün* besser* best* schön* wohl* güt*
worth.bad en bad | ill* wors* evil* poor* wrong* badly mal* terribl* awful* nast* harm* sick* rotten* ugl* horr* dire
 miser* neg* fierce* wick* disas* villain* foul* rough* devil*
worth.bad ca dolent dolents dolenta dolentes | mal* pitj* pèss* horr* terr* neg*
worth.bad es malo mala malos malas | mal* peor* pés* horr* terr* neg*
worth.bad fr mauvais mauvaise mauvaises | mal* méch* pire* pis nég* mauv* horr* terr*
worth.bad pt mau maus más ruim ruins | má mal* pior* péss* ruin* neg* horr* terr*
worth.bad it cattivo cattiva cattivi cattive | mal* cattiv* pegg* pess* brut* neg* orr* terr*
worth.bad ro rău rea răi rele | rău* răut* proast* prost* neg* groaz* mal* rel*
worth.bad de schlecht schlechte schlechten schlechter schlechtes schlechtem | schl* bös* übel* schlimm* negat* mies*
truth.true en true truth | tru* real* ver* fact* right* genuin* correct* actual* indeed honest* certain* sure* valid
 accurate* yes
truth.true ca veritat veritats veritable vertader* | ver* cert* real* autèn* sí corre* franc*
truth.true es verdad verdades verdader* | ver* ciert* real* autén* sí corre* fidel*
truth.true fr vrai vraie vrais vraies vérité vérités | vr* vér* réel* juste* auth* oui vraim* exact*
truth.true pt verdade verdades verdadeir* | ver* cert* real* aut* sim corr*
truth.true it vero vera vere veri verità | ver* cert* real* aut* sì giust* effett*
truth.true ro adevăr* | real* autent* corect* da
truth.true de wahr wahre wahren wahrer wahres wahrheit* | wahr* wirklich* richtig* echt* stimmt* tatsäch*
truth.false en false falsely lie lies lied liar liars falsehood* untrue | fals* lying fak* wrong* decei* forg* fictit*
 bogus mislead* counterf* incorr* mock* pseudo* artific* dummy fabricat* spur* sham* hoax* alleg* perj*
truth.false ca fals falsa falsos falses mentida mentides mentider* | fals* ment* engany* error* fict* mentid*
truth.false es falso falsa falsos falsas mentira mentiras mentiroso* | fals* ment* mient* engañ* err* fict*
truth.false fr faux fausse fausses mensonge mensonges menteur* | fau* ment* mens* tromp* err* fals* fict*
truth.false pt falso falsa falsos falsas mentira mentiras mentiroso* | fals* ment* mint* engan* err* fict*
truth.false it falso falsa falsi false bugia bugie menzogn* bugiard* | fals* ment* ingann* err* fint*
truth.false ro fals falsă falși false minciună minciuni minciun* | fals* minț* mint* minc* greș* eron* fict*
truth.false de falsch falsche falschen falscher falsches lüge lügen lügt lügner* | falsch* lüg* log* gelog* fälsch*
 irrt* gefälscht* fehl*
novelty.new en new newly brand_new | re* new* novel* fresh* young* modern* again* another* other* next latest first
 innovat* more additional incoming
novelty.new ca nou nova nous noves | nov* nou* recent* jove* modern* innov* altr* primer* jov*
novelty.new es nuevo nueva nuevos nuevas | nov* nuev* recient* jov* modern* innov* otr* primer*
novelty.new fr nouveau nouvel nouvelle nouveaux nouvelles | nouv* neuf* neuv* réc* jeun* modern* innov* autr* nov*
 premi*
novelty.new pt novo nova novos novas | nov* recent* jov* modern* inov* outr* primeir*
novelty.new it nuovo nuova nuovi nuove | nuov* nov* recent* giovan* modern* innov* altr* prim*
novelty.new ro nou noua noul noile noii noi | nou* no* recent* tân* tin* modern* inov* alt* prim*
novelty.new de neu neue neuen neuer neues neuem | neu* jung* jüng* modern* ander* erst* weiter*
novelty.old en old ancient | old* eld* antiqu* former* years year aged ages age older vintage archa* senior* past
 early earlier long* previous* ex* classic* ago veteran*
novelty.old ca vell vella vells velles antic antiga antics antigues | vell* anti* anci* any anys edat gran* ex* anter*
 arcai* major* avi* passa*
novelty.old es viejo vieja viejos viejas antiguo antigua antiguos antiguas | viej* anti* anci* año* edad may* ex*
 anter* arcai* vejez pasad* añej*
novelty.old fr vieux vieille vieil vieilles ancien ancienne anciens anciennes | viei* anc* an ans âg* anné* ex* antér*
 antiq* aîn* vét* passé*
novelty.old pt velho velha velhos velhas antigo antiga antigos antigas | velh* anti* anci* ano* idad* idos* mai* ex*
 ant* passad*
novelty.old it vecchio vecchia vecchi vecchie antico antica antichi antiche | vecch* anti* anzi* ann* età magg* ex*
 prec* passat*
novelty.old ro vechi veche vechiul vechea vechile vechilor | vech* băt* vârst* anti* an ani ant* fost* mare mari trec*
novelty.old de alt alte alten alter altes altem | alt* ält* jahr* jähr* antik* früh* ehemal* uralt* einst*
measure.big en big bigger biggest large larger largest huge | larg* great* grand* high* vast* enorm* giant* gigant*
 mass* much major* immens* broad* wide* tall* main* strong* old* eld* grow* grew heav* long* big* more extens* import*
 little_brother little_sister
measure.big ca gran grans enorme enormes | gran* maj* enorm* immens* vast* alt* gegant* molt* més ample* engran*
measure.big es grande grandes enorme enormes | gran* may* enorm* inmens* vast* alt* gigant* much* más ampli*
measure.big fr grand grande grands grandes énorme énormes | gran* maj* énorm* immens* vast* haut* géant* gigant* gros*
 plus large* import* beauc*
measure.big pt grande grandes enorme enormes | gran* mai* enorm* imens* vast* alt* gigant* muit* ampl*
measure.big it grande grandi enorme enormi | gran* magg* enorm* immens* vast* alt* gigant* molt* più gross* ampi*
measure.big ro mare mari enorm enormă enorme | mar* mai enorm* imens* vast* înalt* uriaș* gigant* mult* larg* ampl*
measure.big de groß große großen großer großes größer* größte* riesig* | groß* größ* enorm* weit* hoh* höh* viel*
 mehr* breit* mächt*
measure.small en small smaller smallest tiny | littl* min* small* low* few* slight* young* short* compact* less*
 narrow* micro* tini* mere modest* limit* infin* dwarf* kid* child* baby bit big_brother big_sister
measure.small ca petit petita petits petites diminut* | petit* men* mín* míni* mic* poc* baix* curt* jov* nen* xic*
 reduï* lleug* minú*
measure.small es pequeño pequeña pequeños pequeñas diminut* | peque* men* mín* mini* mic* poc* baj* cort* jov* chic*
 reduc* liger* minú* niñ*
measure.small fr petit petite petits petites minuscule* | peti* moin* moind* min* mic* peu bas* court* jeun* faibl*
 rédu* lég* enf*
measure.small pt pequeno pequena pequenos pequenas minúscul* | pequ* men* mín* mini* mic* pouc* baix* curt* jov*
 reduz* lig* miúd*
measure.small it piccolo piccola piccoli piccole minuscol* | picc* min* mic* poc* bass* cort* giov* ridott* legg*
 esig* bimb*
measure.small ro mic mică mici micul mica | mic* min* puț* scăz* scurt* tân* redus* ușo* copil*
measure.small de klein kleine kleinen kleiner kleines kleinste* winzig* | klein* gering* min* wenig* jung* kurz*
 leicht* niedr* eng*
content.full en full | ful* whole* entire* complet* crowd* pack* fill* loade* all total* rich* brim* busy plent*
content.full ca ple plens plena plenes | ple* plen* complet* tot* ompl* sencer* farc*
content.full es lleno llena llenos llenas | llen* plen* complet* tod* enter* reple* carg*
content.full fr plein pleine pleins pleines rempli* | plein* plén* compl* tout* enti* bond* combl*
content.full pt cheio cheia cheios cheias | chei* plen* complet* tod* intei* repl* lotad* ench*
content.full it pieno piena pieni piene | pien* compl* tutt* inter* ripi* colm* affoll* riemp*
content.full ro plin plină plini pline | plin* deplin* complet* tot* tăt* întreg* umpl*
content.full de voll volle vollen voller volles | voll* völl* ganz* gefüllt* erfüllt*
content.empty en empty emptied emptiness | empt* vac* void* blank* hollow* lack* desert* without bare
content.empty ca buit buida buits buides | buid* buit* vac* sense des*
content.empty es vacío vacía vacíos vacías | vac* hueco* sin des* vaci*
content.empty fr vide vides | vid* vac* creux sans dés*
content.empty pt vazio vazia vazios vazias | vaz* vag* oco* sem des* esvaz*
content.empty it vuoto vuota vuoti vuote | vuot* svuot* vac* senza des* cav*
content.empty ro gol goală goi goale | gol* goal* vid* fără pust*
content.empty de leer leere leeren leerer leeres | leer* ohne vak*
reach.long en long longer longest lengthy | long* far much large* old* tall* for prolong* length* wide* great* time*
 late ages extend*
reach.long ca llarg llarga llargs llargues | llarg* molt* allarg* prolong* extens* lluny temps gran* dur*
reach.long es largo larga largos largas | larg* much* alarg* prolong* extens* lejos tiempo gran* dur*
reach.long fr long longue longs longues longtemps | long* allong* prolong* éten* loin temps grand* dur*
reach.long pt longo longa longos longas | long* along* prolong* extens* muit* comprid* tempo gran* dur* demor*
reach.long it lungo lunga lunghi lunghe | lung* allung* prolung* estes* molt* tempo gran* dur* lontan*
reach.long ro lung lungă lungi îndelung* | lung* prelung* extins* mult* timp durat* lungime mare mari depart*
reach.long de lang lange langen langer langes länger* langfristig* | lang* läng* weit* dauer*
reach.short en short shorter shortest shortly brief briefly | short* brie* small* little low* quick* soon concis* few*
 lack* fast* close* moment* instant* abrupt* summar*
reach.short ca curt curta curts curtes breu breus | curt* breu* brev* escurç* poc* petit* aviat menys baix* manca*
 aprop*
reach.short es corto corta cortos cortas breve breves | cort* brev* acort* poc* pequeñ* pront* menos baj* falt*
reach.short fr court courte courts courtes bref brève brefs brèves | cour* br* raccourc* peu petit* bient* moins manq*
reach.short pt curto curta curtos curtas breve breves | curt* brev* encurt* pouc* pequen* logo menos baix* falt*
reach.short it corto corta corti corte breve brevi | cort* brev* accorc* poc* piccol* prest* meno bass* manc*
reach.short ro scurt scurtă scurți scurte | scur* brev* puțin* mic* curând lips*
reach.short de kurz kurze kurzen kurzer kurzes kürzer* kurzfristig* | kurz* kürz* knapp* bald* klein* wenig*
speed.fast en fast faster fastest quick quickly rapid rapidly swift swiftly | quick* rap* soon* speed* fast* swift*
 prompt* immediat* express* high* hasten* acceler* hurr* early short*
speed.fast ca ràpid ràpida ràpids ràpides ràpidament veloç | ràpid* rapid* velo* aviat acceler* prest* pressa
 immediat* de_seguida alt* curt* expr*
speed.fast es rápido rápida rápidos rápidas rápidamente veloz | rápid* rapid* velo* pront* acceler* aceler* prisa
 inmediat* alt* cort* expr* apres*
speed.fast fr rapide rapides rapidement vite | rapid* vit* accél* bientôt prompt* immédiat* haut* tgv expr*
speed.fast pt rápido rápida rápidos rápidas rapidamente veloz | rápid* rapid* velo* logo aceler* depress* pressa
 imediat* alt* curt* expr*
speed.fast it rapido rapida rapidi rapide rapidamente veloce veloci velocemente | rapid* velo* prest* acceler* fretta
 immediat* alt* brev* svelt* celer*
speed.fast ro rapid rapidă rapizi repede | rapid* reped* vitez* curând acceler* iute* imediat* grab*
speed.fast de schnell schnelle schnellen schneller schnelles rasch rasche | schnell* rasch* geschw* bald* sofort*
 flott* zügig* beschleun* kurz*
speed.slow en slow slower slowest slowly | slow* delay* late* gradual* decel* sluggish* little long* lent* leisur*
 down
speed.slow ca lent lenta lents lentes lentament | lent* al·lent* desacc* alent* tard* poc gradual* espai* ralent*
 retard*
speed.slow es lento lenta lentos lentas lentamente despacio | lent* ralent* desac* tard* poco gradual* despac* retras*
speed.slow fr lent lente lents lentes lentement | lent* ralent* tard* peu progress* douc* retard* décél*
speed.slow pt lento lenta lentos lentas lentamente devagar | lent* desac* tard* pouco gradual* demor* vagar* retard*
 abrand*
speed.slow it lento lenta lenti lente lentamente | lent* rallent* tard* poco gradual* piano ritard*
speed.slow ro lent lentă lenți încet | lent* încet* treptat* puțin târzi* domol*
speed.slow de langsam langsame langsamen langsamer langsames | langsam* verlangsam* allmähl* spät* träg*
hour.early en early | earl* premat* first* beginn* begin* began start* soon* initial* past fast* dawn* morning
 anticip* old* ancient quick* previous* ago low* young* advance* prior
hour.early ca d'hora prematur* precoç* | hora inici* princip* comen* aviat primer* matin* mat* anticip* prest* prem*
hour.early es temprano temprana tempranos tempranas prematur* precoz | tempr* inici* princip* comien* comenz* pront*
 primer* madrug* anticip* anti* mañana
hour.early fr tôt précoce précoces prématur* | début* commenc* premi* anticip* matin* aub* préc* init*
hour.early pt cedo prematur* precoce precoces | iníc* inic* princíp* começ* primeir* madrug* anticip* antig* manhã
hour.early it presto precoce precoci prematur* | iniz* princip* comin* prim* anticip* mattin* alb*
hour.early ro devreme timpuriu timpurie timpurii | timp* încep* incep* prim* prem* dimin* curând debut*
hour.early de früh frühe frühen früher frühes frühzeitig | früh* anfang* anfäng* beginn* vorzeit* morgen* erst*
hour.late en late later lateness | lat* delay* end* overdue evening* night* recent* deceas* tard* final* after* posth*
 last belated* slow* then subsequent* pm
hour.late ca tard tardà tardana | tard* retard* endarr* final* últim* nit* vesp* darrer* difunt* més
hour.late es tarde tardío tardía tardíos tardías | tard* retras* demor* final* fin* últim* noch* difunt* poster*
hour.late fr tard tardif tardive tardifs | tard* retard* fin* derni* soir* nuit* feu* défunt*
hour.late pt tarde tardio tardia tardios | tard* atras* demor* fim fina* últim* noit* falec*
hour.late it tardi tardivo tardiva tardivi | tard* ritard* fin* ultim* ser* nott* defunt* poi
hour.late ro târziu târzie târzii | târz* întârz* sfârș* final* ultim* seara noapt* regret*
hour.late de spät späte später späten | spät* verspät* end* letzt* abend* nacht*
place.near en near nearby nearest | closest close* near* neighb* next* around by about approach* proxim* adjac* local*
 beside* almost off vicin* outskirt* imminent* last
place.near ca prop vora |  prop* apro* apr* vora* costat voltant* veï* gaireb* pròx*
place.near es cerca cercano cercana cercanos cercanas | cerc* próx* junt* lado alred* vecin* casi prox* inmed* acerc*
place.near fr près proche proches | proch* prox* côté autour* vois* presq* bord* envir* approch*
place.near pt perto | próx* prox* junt* lado red* vizinh* quas* beira aprox* cerca
place.near it vicino vicina vicini vicine | vicin* press* accanto pross* intorn* quas* avvicin* lato
place.near ro aproape apropiat* lângă | aprop* aprox* lâng* vecin* jur* prox* preajm*
place.near de nahe nah nähe nähern neben | nah* näh* neb* bei fast* umgeb* benachb*
place.far en far_from far_away faraway farther farthest distant | far far* dist* remot* long* away further* much
 beyond abroad outly* deep* way isolat* up
place.far ca lluny llunyà llunyana llunyans llunyanes | lluny* distàn* distan* remot* allun* molt* fins més enllà
place.far es lejos lejano lejana lejanos lejanas | lej* dist* remot* alej* mucho hasta más allá
place.far fr loin lointain* | loin* dist* recul* éloign* beaucoup jusq* plus
place.far pt longe longínqu* distante* | long* dist* remot* afast* muito até mais além
place.far it lontano lontana lontani lontane | lontan* dist* remot* allont* molto fino più oltre lung*
place.far ro departe îndepărtat* depărtat* | depar* îndepărt* distan* mult* până dincolo
place.far de fern ferne fernen weit_weg | fern* weit* entf* abgel*
warmth.hot en hot hotter hottest warm warmer warmest heat heated warmth | hot* warm* heat* burn* boil* temperat*
 therm* summer* spic* sun* melt*
warmth.hot ca calor calent calenta calents calentes càlid* calorós* | cal* càl* escalf* temperat* xafog* bull* tèbi*
 tem*
warmth.hot es calor caliente calientes cálid* caluros* | cal* cál* temp* tibi* tórrid* ard* hirv* bochor*
warmth.hot fr chaud chaude chauds chaudes chaleur chaleurs | chau* chal* échauf* temp* tièd* brûl* canic* réch*
warmth.hot pt calor quente quentes cálid* | cal* quent* aquec* temp* morn* ard* cál*
warmth.hot it caldo calda caldi calde calore | cal* risc* temp* tiep* boll* ard* afos* torrid*
warmth.hot ro cald caldă calzi calde căldur* fierbinte | cald* căl* înc* temp* fierb* toropit* canic*
warmth.hot de heiß heiße heißen warm warme warmen warmer hitze wärme | heiß* warm* wärm* hitz* temp* erhitz*
warmth.cold en cold colder coldest cool cooler freezing frozen chilly chill | cold* cool* froz* freez* chil* frost*
 ice* icy frig* winter* refriger* catch* flu
warmth.cold ca fred freda freds fredes fresc fresca gelat gelada | fred* fres* gel* glaç* refr* ref* congel* hivern*
warmth.cold es frío fría fríos frías fresco helado helada | frí* fri* fres* hel* refr* enfr* congel* resfr* invern*
 gélid*
warmth.cold fr froid froide froids froides glacial* gelé* | froid* frais fraîch* gel* glac* refr* rhum* congel* hiver*
warmth.cold pt frio fria frios frias gelado gelada | fri* fres* gel* refr* resf* congel* esfri* invern*
warmth.cold it freddo fredda freddi fredde gelido gelida | fredd* fres* gel* ghiac* raffr* congel* refr* inver*
warmth.cold ro frig rece reci friguros* | frig* rece* reci* răc* înghe* gel* răcor* iarn*
warmth.cold de kalt kalte kalten kalter kaltes kälte | kalt* kält* kühl* gefr* eis* frost* erkält* fror*
moisture.dry en dry dried dryness arid | dry* drie* drought* arid* desicc* sec*
moisture.dry ca sec seca secs seques àrid* | sec* seq* eix* àrid* assec*
moisture.dry es seco seca secos secas árido árida | sec* seq* árid* deseca* sequ*
moisture.dry fr sec sèche secs sèches aride* | sec* sèch* séch* arid* assech* désséch*
moisture.dry pt seco seca secos secas árido árida | sec* seq* árid* ress*
moisture.dry it secco secca secchi secche arido arida | secc* sicc* arid* asciu* essicc*
moisture.dry ro uscat* arid* secet* | usc* usuc* sec*
moisture.dry de trocken trockene trockenen trockener dürre | trock* dürr* getrock*
moisture.wet en wet wetter humid moist damp soaked | wet* humid* moist* damp* rain* soak* flood* water*
moisture.wet ca moll molla humit humida humits humides mullat mullada | mull* hum* moll* pluj* plu* aigu*
moisture.wet es húmedo húmeda húmedos húmedas mojado mojada | húm* hum* moj* lluv* llov* empap* agua*
moisture.wet fr humide humides mouillé* | hum* mouil* pluv* plui* tremp* eau
moisture.wet pt úmido úmida úmidos húmido húmida molhado molhada | úm* hum* húm* molh* chuv* encharc* água*
moisture.wet it umido umida umidi bagnato bagnata | umid* bagn* piov* piog* acqu* fradic*
moisture.wet ro umed umedă umezi ud udă | ume* ud* plo* apă
moisture.wet de nass nasse nassen feucht feuchte feuchten | nass* feucht* regn* wass*
colour.black en black blacks | black* dark* negr* noir african*
colour.black ca negre negra negres negres | negr* fosc* afro* afric*
colour.black es negro negra negros negras | negr* oscur* afro* afric*
colour.black fr noir noire noirs noires | noir* sombr* afro* black* nègr*
colour.black pt negro negra preto preta pretos pretas | negr* pret* escur* afro*
colour.black it nero nera neri nere | ner* scur* afro* negr*
colour.black ro negru neagră negri negre | negr* neagr* întunec* culoare afro*
colour.black de schwarz schwarze schwarzen schwarzer schwarzes | schwarz* dunk* afro*
colour.white en white whites | white* blan* caucas* pale* clear
colour.white ca blanc blanca blancs blanques | blan* clar* pàl*
colour.white es blanco blanca blancos blancas | blan* clar* pál* canos*
colour.white fr blanc blanche blancs blanches | blan* clair* pâl*
colour.white pt branco branca brancos brancas | bran* clar* pál* alv*
colour.white it bianco bianca bianchi bianche | bianc* chiar* pall* alb*
colour.white ro alb albă albi albe alba | alb* pal*
colour.white de weiß weiße weißen weißer weißes | weiß* bleich* hell*
"""
