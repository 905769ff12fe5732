"""Contrary traits and ways in eight languages, as data for opposites.py: serious and slight, local and international,
suddenly and gradually.

The form is that of opposites_pairs.py. Compiled by hand for this project.
"""

from __future__ import annotations

from tqpipe.checks.contraries.opposites_pairs import rows

_ROWS = """
area_of.national: en national nationally nationwide | nation* country* domestic* state* federal* home; ca nacional
 nacionals | nacion* estat* país*; es nacional nacionales | nacion* estat* país* estad*; fr national nationale
 nationaux nationales | nation* pays état* étatiq*; it nazionale nazionali | nazion* paese paesi stat*; pt nacional
 nacionais | nacion* país* estat* estad*; ro național națională naționale naționali | națion* țar* țăr* stat*; de
 national nationale nationalen nationaler | national* land* bund* staat*
area_of.international: en international internationally | internat* foreign* world* global* abroad oversea* intl
 multinat*; ca internacional internacionals | intern* mundial* món estranger* exterior* global*; es internacional
 internacionales | intern* mundial* mundo extranj* exterior* global*; fr international internationale internationaux
 internationales | intern* mond* étrang* extér* global*; it internazionale internazionali | intern* mond* ester*
 global*; pt internacional internacionais | intern* mund* estrang* exter* global*; ro internațional internațională
 internaționale internaționali | intern* mond* străin* extern* global* lum*; de international internationale
 internationalen internationaler | intern* welt* ausland* ausländ* global*
area_of.local: en local locally | local* municip* town* city* communit* region* area* provin* nearby neighb*; ca local
 locals | loc* municip* comarc* region*; es local locales | loc* municip* region* lug*; fr locale locaux | loc*
 municip* région* commun*; it locale locali | loc* comun* region* luog*; pt local locais | loc* municip* region* lug*;
 ro local locală locale locali | loc* municip* region* comun*; de örtlich* lokal lokale lokalen | ort* örtl* lokal* vor
 gemeind* komm* region*
period_of.weekly: en weekly | week*; ca setmanal setmanals setmanalment | setman*; es semanal semanales semanalmente |
 seman*; fr hebdomadaire hebdomadaires | hebdo* semaine*; it settimanale settimanali | settiman*; pt semanal semanais
 semanalmente | seman*; ro săptămânal săptămânală săptămânale | săptăm*; de wöchentlich* | woch* wöch*
period_of.monthly: en monthly | month*; ca mensual mensuals mensualment | mens* mes*; es mensual mensuales mensualmente
 | mens* mes*; fr mensuel mensuelle mensuels mensuelles | mens* mois; it mensile mensili | mens* mes*; pt mensal
 mensais mensalmente | mens* mês mes*; ro lunar lunară lunare | lun*; de monatlich* | monat*
period_of.yearly: en annual annually yearly | year* annu* per_annum; ca anual anuals anualment | any* anu*; es anual
 anuales anualmente | año* anu*; fr annuel annuelle annuels annuelles annuellement | an ans ann*; it annuale annuali
 annuo annua annualmente | ann*; pt anual anuais anualmente | ano* anu*; ro anual anuală anuale | an ani anul* anu*; de
 jährlich* | jahr* jähr*
gravity_of.grave: en severe severely | sever* serious* grave* critical* heav* acute major bad* intens*; ca sever severa
 severs severes greument | sever* greu* gravet* dur* crític* agut*; es severo severa severos severas gravemente |
 sever* grav* dur* crític* agud* intens*; fr sévère sévères gravement grièvement | sév* grav* lourd* aig* intens*
 criti*; it severo severa gravemente | sever* grav* dur* acut* critic*; pt severo severa severos severas gravemente |
 sever* grav* dur* agud* crític*; ro sever severă severe | sever* grav* acut* critic*; de schwerwiegend* | schwer*
 ernst* stark* akut* heft* streng*
gravity_of.slight: en mild mildly slight slightly | mild* slight* minor* light* small* moderat* little; ca lleu lleus
 lleument lleugera | lleu* moder* suau* menor* petit*; es leve leves levemente | lev* liger* moder* suav* menor*; fr
 légèrement bénin bénins | lég* bénin* modér* faibl* mineur* peu; it lieve lievi lievemente | liev* legg* moder* minor*
 poc*; pt leve leves levemente | lev* liger* moder* suav* menor*; ro ușoară blând | ușo* moder* min* puțin*; de
 geringfügig* | leicht* mild* gering* mäßig* moder* klein*
steady_of.stable: en stable stability | stab* steady; ca estable estables estabilitat | estab*; es estable estables
 estabilidad | estab*; fr stable stables stabilité | stab*; it stabile stabili stabilità | stab*; pt estável estáveis
 estabilidade | estab* estáv*; ro stabil stabilă stabile stabilitate stabilitatea | stab*; de stabil stabile stabilen
 stabilität | stabil*
steady_of.unstable: en unstable instability | unstab* instab* destab* not n't no volatil*; ca inestable inestables
 inestabilitat | inestab* desestab* no; es inestable inestables inestabilidad | inestab* desestab* no; fr instable
 instables instabilité | instab* déstab* pas; it instabile instabili instabilità | instab* destab* non; pt instável
 instáveis instabilidade | instab* instáv* desestab* não; ro instabil instabilă instabile instabilitate instabilitatea
 | instab* destab* nu; de instabil instabile instabilen instabilität | instab* destab* nicht
sight_of.seen: en visible visibly | visib* see* noticeab* apparent; ca visible visibles | visib* veu* vist*; es visible
 visibles | visib* ve* vist*; fr visible visibles | visib* voi* vu*; it visibile visibili | visib* ved* vist*; pt
 visível visíveis | visív* visib* ve* vist*; ro vizibil vizibilă vizibile | vizib* văz* ved*; de sichtbar* | sicht*
 seh*
sight_of.unseen: en invisible | invisib* unseen hidden not n't no; ca invisible invisibles | invisib* no; es invisible
 invisibles | invisib* no; fr invisible invisibles | invisib* pas; it invisibile invisibili | invisib* non; pt
 invisível invisíveis | invisív* invisib* não; ro invizibil invizibilă invizibile | inviz* nu; de unsichtbar* |
 unsicht* nicht
valour_of.brave: en brave bravely courage courageous courageously | brav* courag* bold* hero* gallant*; ca valent
 valents valenta valentes coratge coratjós | val* corat* heroi*; es valiente valientes valentía coraje | val* coraj*
 bravo* herói* hero*; fr courageux courageuse courageusement courage | courag* brav* héro*; it coraggioso coraggiosa
 coraggiosi coraggio | corag* valor* ero*; pt corajoso corajosa corajosos coragem | coraj* corag* valen* brav* heró*;
 ro curajos curajoasă curajoși curaj curajul | curaj* vitea* viteaz* erou*; de mutig mutige mutigen tapfer tapfere
 tapferen mut | mut* tapf* kühn* held*
valour_of.coward: en coward cowards cowardly cowardice | coward* fear* afraid; ca covard covards covarda covardia |
 covard* por*; es cobarde cobardes cobardía | cobard* mied*; fr lâche lâches lâcheté | lâch* peur* couard*; it codardo
 codardi vigliacco vigliacchi codardia | codard* vigliac* vil* paur*; pt covarde covardes cobarde cobardes cobardia
 covardia | covard* cobard* med*; ro laș lași lașitate | laș* fric*; de feige feigling feiglinge feigheit | feig*
 angst*
equal_of.equal: en equality | equal* parity; ca igualtat | igual* parit*; es igualdad | igual* parid*; fr égalité |
 égal* parit*; it uguaglianza | ugua* parit*; pt igualdade | igual* parid*; ro egalitate egalitatea egalității | egal*
 parit*; de gleichheit gleichberechtigung gleichstellung | gleich*
equal_of.unequal: en inequality inequalities | unequal* inequal* disparit* not no; ca desigualtat desigualtats |
 desigual* no; es desigualdad desigualdades | desigual* no; fr inégalité inégalités | inégal* pas; it disuguaglianza
 disuguaglianze diseguaglianze | disugua* disegua* non; pt desigualdade desigualdades | desigual* não; ro inegalitate
 inegalitatea inegalități inegalitățile | inegal* nu; de ungleichheit ungleichheiten | ungleich* nicht
luck_of.good: en fortunately luckily | fortun* luck* happi* thank*; ca afortunadament per_sort | sort* afortun* feliç*;
 es afortunadamente por_suerte | suert* afort* feliz*; fr heureusement | heureu* chance*; it fortunatamente per_fortuna
 | fortun* felic*; pt felizmente | feliz* sorte* afort*; ro slavă_domnului | noroc* fericir* bine; de glücklicherweise
 | glück* zum
luck_of.bad: en unfortunately sadly regrettably | unfort* sad* regret* unluck* unhapp*; ca malauradament dissortadament
 lamentablement desgraciadament | mal* trist* desgrac* lament*; es desafortunadamente lamentablemente desgraciadamente
 | desaf* lament* desgrac* trist*; fr malheureusement | malheur* hélas trist*; it sfortunatamente purtroppo | sfort*
 tris*; pt infelizmente lamentavelmente | infeliz* lament* trist*; ro regretabil | păcat* regret* trist*; de leider
 unglücklicherweise bedauerlicherweise | leid* ungl* bedau*
onset_of.sudden: en suddenly | sudden* abrupt* immediat* unexpect* quick*; ca sobtadament de_sobte | sobt* brusc*
 repent* cop; es repentinamente de_repente súbitamente | repent* súbit* brusc* pront*; fr soudainement soudain |
 soudain* subit* brusq* coup; it improvvisamente all'improvviso | improv* brusc* tratto; pt subitamente repentinamente
 de_repente | repent* súbit* brusc*; ro brusc deodată | brusc* dint* subit*; de plötzlich | plötz* jäh* abrupt*
onset_of.gradual: en gradually | gradual* slow* progress* step* little; ca gradualment a_poc progressivament | gradual*
 poc* progress* lent*; es gradualmente paulatinamente progresivamente | gradual* paulat* poco* progres* lent*; fr
 graduellement progressivement | gradu* peu progress* lent*; it gradualmente progressivamente | gradual* poco*
 progress* lent*; pt gradualmente progressivamente | gradual* pouc* progress* lent*; ro treptat progresiv | trept*
 progres* gradual* înc*; de allmählich schrittweise | allm* schritt* nach langs*
share_of.whole: en completely entirely fully | complet* entir* full* total* all whole* thorough* quite absolut*; ca
 completament totalment | complet* total* tot* del ple*; es completamente totalmente enteramente | complet* total* tod*
 enter* plen*; fr complètement entièrement totalement | compl* enti* total* tou* plei*; it completamente totalmente
 interamente | complet* total* tutt* inter* pien*; pt completamente totalmente inteiramente | complet* total* tod*
 inteir* plen*; ro complet | complet* total* tot* deplin* întreg* întru*; de vollständig völlig | voll* völl* ganz*
 komplett* total*
share_of.part: en partially partly | part* half* some*; ca parcialment en_part | parc* part* mig*; es parcialmente |
 parc* part* med*; fr partiellement | part*; it parzialmente in_parte | parz* part*; pt parcialmente | parc* part*; ro
 parțial | parț* part*; de teilweise teils | teil* part*
way_of.straight: en directly direct | direct* straight*; ca directament directe directes | direct*; es directamente
 directo directa directos directas | direct*; fr directement directes | direct*; it direttamente diretto diretta
 diretti dirette | dirett*; pt diretamente direto direta diretos diretas | diret* direct*; ro direct directă directe |
 direct*; de direkt direkte direkten | direkt* unmittel*
way_of.round: en indirectly indirect | indirect* not n't no; ca indirectament indirecte indirecta | indirect* no; es
 indirectamente indirecto indirecta indirectos | indirect* no; fr indirectement indirecte indirectes | indirect* pas;
 it indirettamente indiretto indiretta indiretti | indirett* non; pt indiretamente indireto indireta indiretos |
 indiret* indirect* não; ro indirect indirectă indirecte | indirect* nu; de indirekt indirekte indirekten | indir*
 mittelb* nicht
reason_of.so: en therefore thus hence consequently | so then because result; ca per_tant per_consegüent | així doncs;
 es por_tanto por_consiguiente | así tanto pues ende lo; fr donc | ainsi alors conséq*; it quindi pertanto dunque |
 così perciò; pt portanto por_conseguinte | assim logo por*; ro așadar prin_urmare | astfel deci urm*; de daher
 folglich deshalb | also so dah* somit darum
reason_of.yet: en however nevertheless nonetheless | but yet though although still even while; ca tanmateix no_obstant
 | però tot encara malgrat; es sin_embargo no_obstante | pero aunque si bien; fr cependant toutefois pourtant néanmoins
 | mais bien or même; it tuttavia | ma però anche pur*; pt no_entanto contudo porém todavia | mas ainda embora apesar;
 ro totuși | dar însă deși; de jedoch allerdings dennoch trotzdem | aber doch obwohl auch
"""
#: What is thus or the contrary.
TRAITS = rows(_ROWS)
