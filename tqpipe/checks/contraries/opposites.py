"""Opposites in eight languages, as data for contrast.py: compared size, order, directions, outcome,
possible and legal, always and never, easy, rich.

Compiled by hand for this project; the meanings are those of the DIEC (ca), DLE (es), TLFi (fr), Priberam (pt),
Treccani (it), DEX (ro), Duden (de) and the OED (en). A pair of opposites stays out where a good translation
often turns it around (come and go, lend and borrow).
"""

from tqpipe.checks.contraries.opposites_abroad import ABROAD
from tqpipe.checks.contraries.opposites_acts import ACT_OPPOSITES
from tqpipe.checks.contraries.opposites_affairs import AFFAIRS
from tqpipe.checks.contraries.opposites_animals import ANIMALS
from tqpipe.checks.contraries.opposites_body import BODY
from tqpipe.checks.contraries.opposites_care import CARE
from tqpipe.checks.contraries.opposites_clauses import CLAUSES
from tqpipe.checks.contraries.opposites_creeds import CREEDS
from tqpipe.checks.contraries.opposites_deeds import DEEDS
from tqpipe.checks.contraries.opposites_everyday import EVERYDAY_OPPOSITES
from tqpipe.checks.contraries.opposites_fate import FATE
from tqpipe.checks.contraries.opposites_force import FORCE
from tqpipe.checks.contraries.opposites_ground import GROUND
from tqpipe.checks.contraries.opposites_grounds import GROUNDS
from tqpipe.checks.contraries.opposites_houses import HOUSES
from tqpipe.checks.contraries.opposites_inflected import INFLECTED
from tqpipe.checks.contraries.opposites_kin import KIN
from tqpipe.checks.contraries.opposites_kinds import KIND_OPPOSITES
from tqpipe.checks.contraries.opposites_news import NEWS_OPPOSITES
from tqpipe.checks.contraries.opposites_north import NORTH_OPPOSITES
from tqpipe.checks.contraries.opposites_offices import OFFICES
from tqpipe.checks.contraries.opposites_orders import FORMS, ORDERS
from tqpipe.checks.contraries.opposites_pairs import PAIR_OPPOSITES
from tqpipe.checks.contraries.opposites_parties import PARTIES
from tqpipe.checks.contraries.opposites_people import PEOPLE
from tqpipe.checks.contraries.opposites_public import PUBLIC
from tqpipe.checks.contraries.opposites_roles import ROLES
from tqpipe.checks.contraries.opposites_scope import SCOPE
from tqpipe.checks.contraries.opposites_siblings import SIBLINGS
from tqpipe.checks.contraries.opposites_society import SOCIETY_OPPOSITES
from tqpipe.checks.contraries.opposites_sorts import SORTS
from tqpipe.checks.contraries.opposites_things import THINGS
from tqpipe.checks.contraries.opposites_traits import TRAITS
from tqpipe.checks.contraries.opposites_works import WORKS

OPPOSITES = """
amount.more en more | increas* rise* rising rose rais* above over grow* grew additional another further extra
 greater higher longer most up anymore again else other better nothing_less no_less
amount.more ca més | major* augment* puj* creix* altr* nou nova encara resta
amount.more es más | mayor* aument* sub* crec* otr* todavía aún
amount.more fr plus davantage | augment* supérieur* autre* encore hausse outre
amount.more pt mais | maior* aument* sub* cresc* outr* ainda
amount.more it più | maggior* aument* altr* ancora oltre salit*
amount.more ro mai_mult mai_mulți mai_multe | mai creșt* alt* peste încă mare
amount.more de mehr | meisten steig* stieg* erhöh* noch weiter* über größer*
amount.less en less fewer lesser | decreas* fall* fell drop* lower* reduc* below under little few short* declin*
 minor least cut* only without down not n't least halv*
amount.less ca menys | menor* disminu* baix* redu* poc* sota inferior* només
amount.less es menos | menor* disminu* baj* redu* poc* inferior* salvo excepto solo
amount.less fr moins | diminu* baiss* rédui* peu inférieur* moindre* sauf
amount.less pt menos | menor* diminu* baix* redu* pouc* inferior* exceto
amount.less it meno | minor* diminu* scend* scese ridu* ridott* poc* inferior* eccetto
amount.less ro mai_puțin mai_puține mai_puțini mai_puțină | puțin puține puțini puțină scăd* redu* mic* sub inferior*
amount.less de weniger | sink* sank* senk* gering* unter* wenig* halbier*
extreme.most en most | best highest largest greatest more majority mainly almost mostly very nearly
extreme.most ca més | major* gairebé molt* quasi millor* principal*
extreme.most es más mayoría | mayor* casi mejor*
extreme.most fr plus plupart | majorit* meilleur* presque
extreme.most pt mais maioria | maior* quase melhor*
extreme.most it più maggior* | miglior* quasi
extreme.most ro majoritatea | mai cel cea
extreme.most de meisten meist | mehr* am
extreme.least en least | less minimum lowest smallest worst fewest minimal
extreme.least ca menys | mínim* almenys si_més
extreme.least es menos | mínim*
extreme.least fr moins | minim* moindre*
extreme.least pt menos | mínim* pelo
extreme.least it meno | minim* almeno
extreme.least ro mai_puțin | puțin minim* măcar
extreme.least de wenigst* mindest* | minim*
size.high en higher highest | high* upper top tall* above great* big* larg* more most up rise* steep* strong* record
size.high ca alt alta alts altes | super* màxim* elevat* gran* més major* puj*
size.high es alto alta altos altas | super* máxim* elevad* gran* más mayor* sub*
size.high fr haut* élevé* | supérieur* maxim* grand* plus
size.high pt alto alta altos altas | superior* máxim* elevad* grand* mais maior*
size.high it alto alta alti alte | superior* massim* elevat* grand* più maggior*
size.high ro înalt* ridicat* | superior* maxim* mare mari mai
size.high de höher* höchst* hoch | hoh* groß* größ* ober*
size.low en lower lowest | low* bottom below under* small* less* down cheap* minim* reduc* decreas* cut drop* weak*
 inferior slow*
size.low ca baix baixa baixos baixes | inferior* mínim* sota petit* menor* redu* dismin*
size.low es bajo baja bajos bajas | inferior* mínim* debajo pequeñ* menor* redu* dismin*
size.low fr bas basse basses | inférieur* minim* sous petit* moins faible* rédui* baiss*
size.low pt baixo baixa baixos baixas | inferior* mínim* abaixo pequen* menor* redu* diminu*
size.low it basso bassa bassi basse | inferior* minim* sotto piccol* minor* ridu* ridott*
size.low ro scăzut* jos joasă | inferior* minim* sub mic* redus* scăd*
size.low de niedrig* tief* | unter* gering* klein* wenig*
quality.better en better best | good well improv* excel* great* prefer* favourit* favorit* finest ideal* optimal*
 rather top
quality.better ca millor* | bo bon bona bons bones bé
quality.better es mejor* | buen* bien
quality.better fr mieux meilleur* amélior* | bon bonne bons bonnes bien
quality.better pt melhor* | bom boa bons boas bem
quality.better it meglio miglior* | buon* bene
quality.better ro mai_bun mai_bine mai_bună îmbunătăț* | bun* bine
quality.better de besser* best* verbesser* | gut*
quality.worse en worse worst | bad* poor* deteriorat* aggravat* ill wors* terribl*
quality.worse ca pitjor* empitjor* | mal mala dolent* greu agreuj*
quality.worse es peor* empeor* | mal malo mala agrav*
quality.worse fr pire* empir* | mal mauvais* aggrav*
quality.worse pt pior* | mal mau má agrav*
quality.worse it peggi* | mal* cattiv* aggrav*
quality.worse ro mai_rău mai_prost înrăutăț* | rău rea prost* agrav*
quality.worse de schlimm* schlecht* verschlechter* | übel*
age.older en older oldest elder eldest big_brother big_sister | old* senior* age* ancient
age.older ca gran grans vell* | antic* edat* ancian* major*
age.older es mayor mayores viej* | antigu* ancian* edad
age.older fr âgé* aîné* vieux vieil* grand_frère grande_sœur grande_soeur | ancien*
age.older pt velh* | mais_velh* idos* antig*
age.older it vecchi* anzian* fratello_maggiore sorella_maggiore figlio_maggiore figlia_maggiore | maggior* grande antic*
age.older ro bătrân* vârstnic* | mare mari vechi*
age.older de älter* ältest* | alt*
age.younger en younger youngest little_brother little_sister | young* youth junior* small* little new* minor* teen* kid*
age.younger ca jove joves petit* germà_menor germana_menor | menor* jovent* nen*
age.younger es joven* jóvenes pequeñ* hermano_menor hermana_menor hijo_menor hija_menor | menor* niñ*
age.younger fr jeune* cadet* petit_frère petite_sœur petite_soeur | petit* benjamin*
age.younger pt jovem jovens mais_novo mais_nova | nov* pequen* menor*
age.younger it giovan* fratello_minore sorella_minore figlio_minore figlia_minore fratellino sorellina | minor* piccol*
age.younger ro tânăr* tiner* | mic* mezin*
age.younger de jünger* jüngst* | jung* klein*
time.before en before | earl* prior previous* until ahead ago by former* pre* advance till in_front preced*
time.before ca abans | anterior* prèvi* previ* fins fa davant* avan* vigíl*
time.before es antes | anterior* previ* hasta hace ante* delante* víspera
time.before fr avant auparavant | préalable* jusqu* devant précéd* préc* déjà ici encore veille
time.before pt antes | anterior* prévi* até há perante diante véspera
time.before it prima | preced* fino fa davanti vigilia entro
time.before ro înainte înaintea | anterior* preced* până acum fața ajun
time.before de vor bevor vorher zuvor | früher* ehe bis
time.after en after afterwards | later follow* once when since then subsequent* post* past upon behind
time.after ca després | posterior* un_cop quan desde des rere darrere segü* següent* al_cap tard* arran havent
time.after es después tras | posterior* una_vez cuando desde detrás sigui* cabo tard* pas* luego
time.after fr après | postérieur* une_fois quand depuis lorsque dès derrière suiv* suite tard
time.after pt depois após | posterior* uma_vez quando desde atrás segui* tard*
time.after it dopo | successiv* una_volta quando da dietro seguit* tard* poi in_seguito
time.after ro după | ulterior* odată când de_la în_urma urm* târziu apoi
time.after de nach nachdem danach | später* seit sobald als hinter folg*
order.first en first | prime initial* one primar* original* premier* once begin* start* earl* former 1st top
 foremost before previous*
order.first ca primer primera primers primeres | inici* 1r inaugur* comen* un
order.first es primer primero primera primeros primeras | inici* inaugur* comenz* comienz* princip*
order.first fr premier première premiers premières | initial* début* abord inaugur*
order.first pt primeiro primeira primeiros primeiras | inici* estreia* começ*
order.first it primo prima primi prime | inizi* esordi* debutt* inaugur*
order.first ro primul prima primii primele | prim iniți* început* debut* întâi
order.first de erste erster erstes ersten erstmals | anfang* zuerst zunächst
order.last en last | final* end* latest latter previous* past late* recent* ultimate* lately bottom earlier
order.last ca últim* darrer* | final* passat passada anterior* recent* fa
order.last es últim* | final* pasad* anterior* reciente* hace postrer*
order.last fr dernier* dernière* | final* passé* précéd* récent* ultime* fin
order.last pt últim* | final* passad* anterior* recente*
order.last it ultim* | final* scors* passat* recent* fine
order.last ro ultim* | final* trecut* recent*
order.last de letzt* | schließlich vergangen* vorig* zuletzt end*
outcome.win en victory victories won winner winners triumph* | win* beat* defeated defeating success* gain* prevail*
 champion* top* earn* conquer* overcame secur* claim*
outcome.win ca victòri* guany* | venç* derrot* triomf* èxit imposar* campi* endú* emport* bat*
outcome.win es victori* gan* | venc* venz* derrot* triunf* éxito impon* campe* logr* llev* bat*
outcome.win fr victoire* gagn* vainq* | remport* batt* triomph* succès champion* défai* impos*
outcome.win pt vitória* ganh* venc* | derrot* triunf* campe* sucesso bat* conquist*
outcome.win it vittori* vinc* vins* vinto vinti | sconfi* trionf* campion* successo batt* guadagn* conquist*
outcome.win ro victori* câștig* | învin* bat* triumf* campion*
outcome.win de sieg* gewann* gewonn* gewinn* | schlag* triumph* erfolg*
outcome.lose en defeat defeats lost losing loser losers | los* fail* beaten miss* waste* behind without dead drop*
 victims fell
outcome.lose ca derrot* perd* | caig* caure* fracàs fracass* pèrdu*
outcome.lose es derrot* perd* pierd* | caíd* ca* fracas*
outcome.lose fr défaite* perd* perte* | battu* échec* échou*
outcome.lose pt derrot* perd* | fracass* queda*
outcome.lose it sconfitt* perd* pers* | fallit* battut*
outcome.lose ro pierd* pierz* | înfrâng* eșec* eșua*
outcome.lose de niederlage* verlor* verlier* verlust* | scheiter*
compass.north en north northern northward* | northeast* northwest* arctic
compass.north ca nord septentrional* | boreal* nòrdic*
compass.north es norte septentrional* | nor* boreal*
compass.north fr nord septentrional* | nordique* boréal*
compass.north pt norte setentrional* | nordeste noroeste nortenh*
compass.north it nord settentrional* | nordic* nordest nordovest
compass.north ro nord nordul nordic* | nordului
compass.north de norden nord nördlich* norddeutsch* nordeurop* nordafrik* nordküste nordseite nordhälfte | nord*
compass.south en south southern southward* | southeast* southwest*
compass.south ca sud meridional* | austral* migdia sud* sur
compass.south es sur meridional* | sud* austral* sureñ* sur*
compass.south fr sud méridional* | austral* midi sud*
compass.south pt sul meridional* | sud* austral* sulist*
compass.south it sud meridional* | austral* mezzogiorno sud*
compass.south ro sud sudul sudic* | sud*
compass.south de süden süd südlich* süddeutsch* südeurop* südküste südseite südhälfte | süd*
compass.east en east eastern eastward* | *east orient* northeast* southeast* easterly
compass.east ca est orient oriental* llevant | nord-est sud-est
compass.east es oriente oriental* | este nordeste noreste sureste sudeste levante
compass.east fr orient oriental* | est nord-est sud-est
compass.east pt leste oriente oriental* | este nordeste sudeste
compass.east it est oriente oriental* | nordest sudest levante
compass.east ro est estul răsărit* oriental* | nord-est estic*
compass.east de osten ost östlich* ostdeutsch* osteurop* ostküste ostseite ostafrik* | ost* orient*
compass.west en west western westward* | northwest* southwest* westerl*
compass.west ca oest occident* ponent | nord-oest sud-oest
compass.west es oeste occident* poniente | noroeste suroeste
compass.west fr ouest occident* | nord-ouest
compass.west pt oeste ocident* | noroeste sudoeste poente
compass.west it ovest occident* | ponente nordovest sudovest
compass.west ro vest vestul vestic* apus* occident* | nord-vest
compass.west de westen west westlich* westdeutsch* westeurop* westküste westseite westafrik* | west*
hand.left en left | leav* departed
hand.left ca esquerr* | deix* march* queda* rest* surt* va_sortir abandon* part*
hand.left es izquierd* | dej* march* qued* salid* abandon* part*
hand.left fr gauche* | laiss* quitt* part* rest*
hand.left pt esquerd* | deix* saiu part* rest*
hand.left it sinistr* | lasci* part* rest* rimas*
hand.left ro stâng* | lăs* plec* răm*
hand.left de links linke linken linker | verlie* verlass*
hand.right en right | rights rightly correct* just exactly proper* straight immediate* all_right
hand.right ca dret dreta dretes | drets tot just correct* bé raó mateix
hand.right es derech* | correct* justo bien razón
hand.right fr droite droit droits | juste* bien raison
hand.right pt direit* | correct* certo bem razão
hand.right it destr* diritt* | giust* bene ragione proprio
hand.right ro dreapt* drept* | bine corect* chiar
hand.right de rechts rechte rechten rechter recht | richtig* gerade
trade.buy en buy buys buying bought buyer buyers purchase* | acqui* shop* takeover import* pay* get got
trade.buy ca compr* | adquir* pag*
trade.buy es compr* adquis* | adquir* pag*
trade.buy fr achet* achat* acheteur* acqui* | pay*
trade.buy pt compr* aquisi* | adquir* pag*
trade.buy it compr* acquist* | pag*
trade.buy ro cumpăr* achizi* | plăt*
trade.buy de kauf* gekauft erwerb* erwarb* | ein*
trade.sell en sell sells selling sold seller sellers sale sales | vend* market* retail* auction* peddl* dealer*
trade.sell ca ven* venut vend* | mercat*
trade.sell es vend* venta* | vent*
trade.sell fr vend* vente* vendu* | march*
trade.sell pt vend* | mercad*
trade.sell it vend* | mercat*
trade.sell ro vând* vânz* | pia*
trade.sell de verkauf* | handel*
state.open en open opens opened opening | launch* inaugurat* start* unveil*
state.open ca obert* obrir* obr* obre* | inaugur*
state.open es abiert* abr* apertura* | inaugur*
state.open fr ouvert* ouvr* | inaugur*
state.open pt abert* abr* | inaugur*
state.open it apert* apr* | inaugur*
state.open ro deschi* | inaugur*
state.open de offen* öffne* eröffn* geöffnet* | auf*
state.closed en closed closing closure closures shut shuts | close* end* lock* block* finish* near*
state.closed ca tanc* clausur* | acab* prop*
state.closed es cerr* cierr* clausur* | acab* cerca*
state.closed fr ferm* clôtur* barrée barrées | proche*
state.closed pt fech* encerr* | perto
state.closed it chius* chiud* | vicin*
state.closed ro închi* | aproape
state.closed de geschlossen* schließ* schloss* gesperrt* | zu
share.majority en majority majorities | most* more mainly
share.majority ca majori* | més
share.majority es mayor* | más
share.majority fr majori* plupart | plus
share.majority pt maior* | mais
share.majority it maggior* | più
share.majority ro majori* | mai
share.majority de mehrheit* | meist* mehr
share.minority en minority minorities | minor* less few*
share.minority ca minori* | menys
share.minority es minor* | menos
share.minority fr minori* | moins
share.minority pt minori* | menos
share.minority it minoran* | meno
share.minority ro minori* | puțin*
share.minority de minderheit* | wenig*
chance.possible en possible | possib* can could may might able not n't no never nor without hardly
chance.possible ca possible possibles | possib* pot podria capaç no ni sense mai cap gens
chance.possible es posible posibles | posib* puede podría capaz no ni sin nunca ningún
chance.possible fr possible possibles | possib* peut pourrait capable ne n pas ni sans jamais non
chance.possible pt possível possíveis | possib* pode poderia capaz não nem sem nunca
chance.possible it possibile possibili | possib* può potrebbe non né senza mai
chance.possible ro posibil posibilă posibile | posib* poate putea nu n nici fără niciodată
chance.possible de möglich mögliche | möglich* kann könnte nicht kein* nie ohne nein
chance.impossible en impossible | unable impossib* unlikely cannot not n't no never nor without hardly
chance.impossible ca impossible impossibles | impossib* incapaç no ni sense mai cap gens
chance.impossible es imposible imposibles | imposib* incapaz no ni sin nunca ningún
chance.impossible fr impossible impossibles | impossib* incapable ne n pas ni sans jamais non
chance.impossible pt impossível impossíveis | impossib* incapaz não nem sem nunca
chance.impossible it impossibile impossibili | impossib* incapace non né senza mai
chance.impossible ro imposibil imposibilă imposibile | imposib* nu n nici fără niciodată
chance.impossible de unmöglich unmögliche | unmöglich* nicht kein* nie ohne nein
law.legal en legal legally lawful | law* legitim* allow* permit* not n't no never nor without hardly
law.legal ca legal legals legalment | llei* lícit* no ni sense mai cap gens
law.legal es legal legales legalmente | ley* lícit* no ni sin nunca ningún
law.legal fr légal légale légaux légalement | loi* licite* ne n pas ni sans jamais non
law.legal pt legal legais legalmente | lei* lícit* não nem sem nunca
law.legal it legale legali legalmente | legge lecit* non né senza mai
law.legal ro legal legală legale | lege* nu n nici fără niciodată
law.legal de legal legale legalen | rechtmäßig* erlaub* nicht kein* nie ohne nein
law.illegal en illegal illegally unlawful | illeg* outlaw* ban* forbid* prohibit* unlawf* not n't no never nor
 without hardly
law.illegal ca il·legal il·legals | il* ilegal* prohib* il·lícit* no ni sense mai cap gens
law.illegal es ilegal ilegales ilegalmente | ilícit* prohib* no ni sin nunca ningún
law.illegal fr illégal illégale illégaux illégalement | illicite* interdi* ne n pas ni sans jamais non
law.illegal pt ilegal ilegais ilegalmente | ilícit* proib* não nem sem nunca
law.illegal it illegale illegali illegalmente | illecit* viet* non né senza mai
law.illegal ro ilegal ilegală ilegale | ilicit* interzis* nu n nici fără niciodată
law.illegal de illegal illegale illegalen | rechtswidrig* verbot* nicht kein* nie ohne nein
often.always en always | ever every* all constant* forever stop* fail* ceas* forg*
often.always ca sempre | cada tot* constant* deix* par* cess* oblid*
often.always es siempre | cada tod* constant* dej* ces* par* olvid*
often.always fr toujours à_jamais | chaque tout* constam* cess* arrêt* manqu* oubli*
often.always pt sempre | cada tod* constant* deix* par* cess* esquec* esqueç* olvid*
often.always it sempre | ogni tutt* costant* smett* smess* cess* manc* dimentic* scord*
often.always ro întotdeauna mereu | fiecare tot* constant* încet* opr* uit*
often.always de immer stets | jede* all* ständig* aufhör* vergess* vergiss* vergiß* vergaß* vergäß*
often.never en never | ever rare* seldom not n't no never nor without hardly
often.never ca mai | jamai rarament no ni sense mai cap gens
often.never es nunca jamás | rara* no ni sin nunca ningún
often.never fr jamais | rare* ne n pas ni sans jamais non
often.never pt nunca jamais | rara* não nem sem nunca
often.never it mai | rara* non né senza mai
often.never ro niciodată | rar* nu n nici fără niciodată
often.never de nie niemals | selten* nicht kein* nie ohne nein
effort.easy en easy easier easily easiest | simpl* straightforward comfortabl* eas* not n't no never nor without
 hardly
effort.easy ca fàcil fàcils fàcilment | facil* simpl* senzill* no ni sense mai cap gens
effort.easy es fácil fáciles fácilmente | facil* simpl* sencill* no ni sin nunca ningún
effort.easy fr facile faciles facilement | facil* simpl* aisé* ne n pas ni sans jamais non
effort.easy pt fácil fáceis facilmente | facil* simpl* não nem sem nunca
effort.easy it facile facili facilmente | facil* semplic* non né senza mai
effort.easy ro ușor ușoară | ușor* simpl* nu n nici fără niciodată
effort.easy de leicht einfach | leicht* einfach* mühelos* nicht kein* nie ohne nein
effort.difficult en difficult difficulty harder hardest | hard* difficult* tough* tricky challeng* struggl*
 complicat* not n't no never nor without hardly
effort.difficult ca difícil difícils | dificult* dur* complicat* costa* compl* no ni sense mai cap gens
effort.difficult es difícil difíciles | dificult* dur* complic* cuesta* no ni sin nunca ningún
effort.difficult fr difficile difficiles difficilement | difficult* dur* compliq* mal pénible* ne n pas ni sans
 jamais non
effort.difficult pt difícil difíceis | dificult* dur* complic* custa* não nem sem nunca
effort.difficult it difficile difficili | difficolt* dur* complic* fatic* non né senza mai
effort.difficult ro dificil dificilă dificile greu | greu* dificult* complic* nu n nici fără niciodată
effort.difficult de schwierig schwer | schwer* schwierig* kompliz* nicht kein* nie ohne nein
money.rich en rich richer richest wealthy | wealth* rich*
money.rich ca ric rica rics riques | riques* adinerat* benestant*
money.rich es rico rica ricos ricas | riquez* adinerad*
money.rich fr riche riches | rich* aisé*
money.rich pt rico rica ricos ricas | rique*
money.rich it ricco ricca ricchi ricche | ricch* benestant*
money.rich ro bogat bogată bogați bogate | bogă* bogat*
money.rich de reich reiche reichen | reich* wohlhabend*
money.poor en poor poorer poorest | poor* poverty
money.poor ca pobre pobra pobres | pobr* mal* dolent* escàs*
money.poor es pobre pobres | pobr* mal* escas*
money.poor fr pauvre pauvres | pauvr* mauvais* mal faible*
money.poor pt pobre pobres | pobr* mau má fraco*
money.poor it povero povera poveri povere | pover* scars* mal* cattiv*
money.poor ro sărac săracă săraci sărace | sărăc* sărac* slab* prost*
money.poor de arm arme armen | arm* schlecht*
"""
#: The sets of which a text of some length names both members.
EVERYDAY = ACT_OPPOSITES + EVERYDAY_OPPOSITES + KIND_OPPOSITES + SOCIETY_OPPOSITES
#: Those that orders, labels, leaflets and contracts say.
LABELS = ORDERS + SCOPE + CARE + CLAUSES
OPPOSITES += (
    EVERYDAY
    + NEWS_OPPOSITES
    + PAIR_OPPOSITES
    + SIBLINGS
    + NORTH_OPPOSITES
    + FORMS
    + LABELS
    + KIN
    + BODY
    + FATE
    + GROUNDS
    + ABROAD
    + SORTS
    + ANIMALS
    + THINGS
    + GROUND
    + PUBLIC
    + FORCE
    + AFFAIRS
    + CREEDS
    + WORKS
    + HOUSES
    + ROLES
    + OFFICES
    + PEOPLE
    + DEEDS
    + TRAITS
    + INFLECTED
    + PARTIES
)
