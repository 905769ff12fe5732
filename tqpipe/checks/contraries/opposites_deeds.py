"""Contrary deeds in eight languages, as data for opposites.py: improved and worsened, kept and lost, promised and
threatened, absorbed and emitted.

The form is that of opposites_pairs.py; several near deeds make one member (found, kept, obtained), since what matters
is that none of them is the contrary. Compiled by hand for this project.
"""

from __future__ import annotations

from tqpipe.checks.contraries.opposites_pairs import rows

_ROWS = """
trend_of.better: en improve improves improved improving improvement improvements | better* enhanc* recover* upgrad*
 best rais* boost* good; ca millor* | recuper* bé bon*; es mejora mejoran mejorar mejoró mejoraron mejorado mejorando
 mejoras | mejor* recuper* bien buen*; fr améliore améliorent améliorer amélioré améliorée améliorés amélioration
 améliorations | amélior* mieux meilleur* rétabl* bon*; it migliorare migliora migliorano migliorato migliorata
 miglioramento miglioramenti | miglior* meglio recuper* bene buon*; pt melhora melhoram melhorar melhorou melhoraram
 melhorado melhoria melhorias | melhor* recuper* bem bom bo*; ro îmbunătăț* ameliorat ameliorare | amelior* mai
 recuper* bin* bun*; de verbesser* verbessert* | bess* best* erhol* gut*
trend_of.worse: en worsen worsens worsened worsening deteriorate deteriorates deteriorated deteriorating deterioration
 aggravated aggravate aggravates | wors* deterior* aggrav* degrad* exacerb* bad*; ca empitjor* deterior* agreuj* |
 pitj* degrad* greu* mal*; es empeor* deterior* agrav* | peor* degrad* grav* mal*; fr empir* détérior* aggrav* | pire*
 pis dégrad* mal* mauv*; it peggiora peggiorano peggiorare peggiorato peggiorata peggioramento | pegg* deterior*
 aggrav* degrad* mal*; pt pior* deterior* agrav* | degrad* grav* mal* mau; ro înrăutăț* agrav* deterior* | mai rău*
 degrad* prost*; de verschlechter* verschlimmer* | schlecht* schlimm* verschärf*
call_off.cancelled: en cancelled canceled cancels cancel cancellation cancelling canceling | cancel* scrap* called
 annul* revok* abandon* void*; ca cancel* anul·l* | suspen* suspè* susp* desconv*; es cancel* anul* | suspen* desconv*;
 fr annul* | résili* cancell* supprim*; it annull* cancell* | sospen* sospes* disdett*; pt cancel* anul* | suspen*
 desmarc*; ro anulat anulată anulate anulați anulare anularea | anula* suspend* contramand* renunț*; de storniert
 abgesagt annulliert absage absagen | storn* annul* abges* gestrich* ausfall* fiel
call_off.postponed: en postponed postpone postpones postponing postponement | postpon* delay* defer* put suspend*
 adjourn* push* resched*; ca ajorna* posposa* posposa posposat | ajorn* retard* endarrer* suspen* aplaç* posp* aplaz*;
 es aplaz* pospuso pospuest* posponer pospone posterg* | retras* demor* suspen*; fr reporté reportée reportés reportées
 ajourn* | report* repouss* retard* différ* suspen*; it rinviat* rinvio posticip* rimandat* | rinvi* rimand* ritard*
 sospe* slitt*; pt adiad* adiament* adiar adiou | adi* atras* suspen* posterg*; ro amân* | întârz* suspend*; de
 verschoben vertagt verschiebt aufgeschoben | versch* verz* auf*
call_off.announced: en announced announces announce announcing announcement | announc* declar* report* said launch*
 unveil* publish* call*; ca anunci* | declar* comunic* convoc*; es anunci* | declar* comunic* convoc*; fr annonc* |
 décla* communiqu* convoq*; it annunci* | dichiar* comunic* indett*; pt anunci* | declar* comunic* convoc*; ro anunț* |
 declar* comunic*; de angekündigt ankündigte ankündigen kündigte | ankünd* angek* bekannt* verkünd* gab
survival_of.live: en survived survive survives surviving survivors survivor survival | surviv* live* living alive life;
 ca sobrevi* superviv* | viu* viv* vid* supera*; es sobreviv* superviv* | viv* vid* super*; fr survie survivant*
 survivre survivent rescapé* | surviv* surv* viv* vie*; it sopravvi* sopravvis* superstit* | viv* viss* vit*; pt
 sobreviv* | viv* vid*; ro supraviețu* | via* trăi* viețu*; de überleb* überlebt* | leb* leben*
survival_of.die: en died dies die dying death deaths killed perished perish | dead* death* kill* die* mort* lost
 victim* fatal* lives perish*; ca mor mort morts morta moren morir moriren | mor* mort* vid* mata* víctim* perd*
 defunc*; es murió murieron muerto muertos muerta muerte muertes morir mueren | mor* mur* muer* mat* fallec* víctim*
 perd* vid*; fr mort morts morte mourir meurent décès décédé* tué tués | mor* mour* meur* déc* tu* victim* perd* vie;
 it morto morti morta morte morire muoiono | mor* muo* dec* ucc* vittim* perso* vit*; pt morreu morreram morto mortos
 morta morte mortes morrer | mor* mat* falec* víti* óbit* perd* vid*; ro murit moarte moartea mort morți | mor* moar*
 mur* deced* deces* uci* victim* pierd* via*; de gestorben starb starben sterben tod todes* | tot* tod* tod sterb*
 starb* getöt* opfer* letal* mortal*
hold_of.have: en found obtained kept earned acquired regained maintained retained | find* keep* obtain* earn* acqui*
 get* got gain* regain* recover* maint* retain* win won; ca trobat trobada trobats trobar trobaren troba obtingut
 obtenir obtingué mantenir mantingut mantenen | trob* obt* conserv* manten* mant* recuper* aconseg* guany*; es encontró
 encontraron encontrado encontrar hallado hallaron halló obtuvo obtuvieron obtenido obtener mantuvo mantener mantenido
 | encontr* encuentr* hall* obt* mant* conserv* recuper* consig* gan*; fr trouvé trouvée trouver trouvés obtenu obtenir
 maintenu maintenir gardé garder | trouv* obt* conserv* maint* gard* récup* gagn* retrouv*; it trovato trovata trovati
 trovare ottenuto ottenere mantenuto mantenere | trov* ott* mant* conserv* recuper* guadagn*; pt encontrou encontraram
 encontrado encontrar obteve obtiveram obter obtido manteve manter mantido | encontr* ach* obt* mant* conserv* recuper*
 ganh*; ro găsit găsesc găsi obținut obține păstrat menținut | găs* obț* păstr* menț* recuper* câștig*; de gefunden
 fanden fand erhalten behalten erworben | find* fand* gefund* erh* beh* gewon* bekom*
hold_of.lose: en lost loses losing | lose* loss* lost* miss* depriv* forfeit* without wast*; ca perd perden perdre
 perdut perduda perduts perdé perderen perdia | perd* pèrd* sense; es perdió perdieron perdido perdida perdidos perder
 pierde pierden perdía | perd* pérd* pierd* sin; fr perd perdent perdre perdu perdue perdus perdait | perd* pert* sans;
 it perso perde perdono perdere perduto persa persi perduta | perd* pers* smarr* senza; pt perdeu perderam perdido
 perdida perder perde perdem | perd* sem; ro pierdut pierde pierd pierdă pierdere | pierd* pierz* fără; de verlor
 verloren verliert verlieren | verl* ohne
worth_of.save: en saved saves saving savings | sav* spar* rescu* reserv* stor* keep* kept econom*; ca estalvi* | salv*
 desa* guard*; es ahorr* | salv* guard*; fr économis* épargn* | sauv* écono*; it risparmi* | salv* econom*; pt poup*
 economiz* | salv* guard* econom*; ro economis* | salv* păstr* scuti*; de sparen spart sparte gespart einspar*
 ersparnis* | spar* rett* gerett* speicher*
worth_of.spend: en wasted wastes wasting waste squander* spent spends spending | wast* spend* cost* loss* lost expend*;
 ca malgast* malbarat* desaprofit* gasta gasten gastar gastat despeses | gast* despes* perd* invert* despens*; es
 malgast* derroch* desperdici* gasta gastan gastar gastó gastaron gastado gastos | gast* perd* invert*; fr gaspill*
 dépens* | perd* dilapid*; it sprec* spende spendere speso spendono spesi | spes* spend* perd* scial*; pt desperdi*
 esbanj* gasta gastar gastou gastaram gasto gastos | gast* perd* despes*; ro risip* irosi* cheltui* | chelt* pierd*; de
 verschwend* vergeud* ausgegeben ausgeben ausgaben | ausg* verlor*
mend_of.repair: en repair repairs repaired repairing | repair* fix* restor* mend* reconstr* rebuil*; ca reparar reparat
 reparació reparacions repara arreglar arreglat | repar* arregl* restaur* reconstr*; es reparar reparó repararon
 reparado reparación reparaciones arreglar arregló arreglado | repar* arregl* restaur* reconstr*; fr réparer réparé
 réparée réparations réparation | répar* restaur* reconstr*; it riparare riparato riparata riparazione riparazioni |
 ripar* sistem* restaur* ricostr* aggiust*; pt reparar reparou reparado reparação consertar consertou | repar* consert*
 restaur* reconstr* arranj*; ro reparat reparare repara reparații | repar* restaur* refac*; de repariert reparieren
 reparatur* | repar* behob* behe* instand*
mend_of.damage: en damaged damages damaging damage | damag* harm* hurt* destr* broke* injur* ruin* crippl*; ca danya*
 danyat danyar malmet* malmès malmesa | dany* malm* perjud* destr* trenc* avari*; es dañó dañaron dañado dañada dañados
 dañar | dañ* perjud* destr* averi* deterior* romp*; fr endommag* abîm* | dommag* dégât* nui* détru* cass*; it
 danneggi* | dann* distr* rott* rovin*; pt danific* | dan* prejud* destr* estrag*; ro deteriorat avariat distrus
 avariată | deterior* avari* distr* pagub* stric* afect*; de beschädig* | schäd* schad* zerst* kaputt*
heed_of.keep: en obey obeys obeyed obeying comply complies complied complying abide abides | obey* obed* compl* abid*
 respect* follow* observ* adher* keep* kept; ca obei* compleix compleixen complir compliren respecta respecten
 respectar respectat | compl* obed* respect* segu* acat*; es obedec* obedece* cumple cumplen cumplir cumplió cumplieron
 respeta respetan respetar respetó respetado | cumpl* obed* respet* segu* acat*; fr obéi* respecte respectent respecter
 respecté respectée | respect* obéi* suiv* conform* observ*; it rispetta rispettano rispettare rispettato obbedi*
 ubbidi* | rispett* osserv* adempi* segu* conform*; pt obedec* cumpre cumprem cumprir cumpriu respeita respeitam
 respeitar respeitou | cumpr* obed* respeit* segu* acat*; ro respectă respectat respecta ascultat | respect* ascult*
 conform* supu* urm*; de gehorch* befolg* eingehalten einhalten | einh* geh* befol* beacht* folg* hielt respekt*
heed_of.break: en disobey disobeys disobeyed violate violates violated violating breached flouted infringed breaches
 infringe | failure_to failing_to fail_to fails_to failed_to failures_to refus* noncompl* default* viol* breach*
 flout* infring* disob* break* broke* ignor* contraven* defi*; ca desobe* infringi* infringeix
 incompleix incompl* vulner* viola violen violar violat | manca_de falta_de deix* viol* infra* infri* salt* trenc*
 contrav*; es desobed*
 infring* incumpl* vulner* viola violan violar violó violaron violado | falta_de dej* viol* infra* infri* romp*
 contrav* salt*; fr
 désobéi* enfrein* enfreint viole violent violer violé violant | viol* infra* transgr* contrev* manq* défaut* faute_de
 défaill*; it disobbed*
 viola violano violare violato infrang* | viol* infra* contravv* trasgr* manca* inadempi* inosserv*; pt desobed*
 infring* viola violam violar
 violou violaram descumpr* incumpr* | viol* infra* infri* romp* falta_de deix*; ro încalc* încălc* violat violează
 nerespect* | viol*
 nesup* neîndepl*; de verstoß* verstieß* missacht* verstöß* | verletz* brich* brach* gebroch* ungeh* nichtb* nichte*
 versäum* unterl*
post_turn.out: en resigned resigns resign resigning resignation | resign* quit* step* stood left leave* retir* down; ca
 dimit* dimiss* | renunci* deix* plega* marx*; es dimit* dimis* | renunci* dej* retir* cese*; fr démissionn* démission
 | quitt* retir* part* départ*; it dimett* dimess* dimission* | lasci* rinunci* ritir*; pt demiss* demitiu-se | demit*
 renunc* deix* saí* sa*; ro demisi* | plec* retra* renunț*; de zurückgetreten rücktritt rücktritts | trat zurück* tret*
 kündig* gekünd*
post_turn.in: en appointed appoints appoint appointing appointment | appoint* nam* nominat* elect* assign* design* hir*
 institut*; ca nomena* nomenat nomenada nomenament | nomen* design* eleg* elegi* anomen*; es nombró nombraron nombrado
 nombrada nombrar nombramiento | nombr* design* eleg* elig*; fr nommé nommée nommer nomination nommés | nomm* désign*
 élu*; it nominato nominata nominare nomina | nomin* design* elett*; pt nomeado nomeada nomeou nomear nomeação | nome*
 design* eleit* indic*; ro numit numită numirea numi | num* desemn* al*; de ernannt ernannte ernennung berufen |
 ernenn* ernan* bestell* beru* gewähl* ein*
word_of.promise: en promised promises promise promising | promis* pledg* vow* commit* assur* guarant*; ca promet*
 prometé promesa promeses promès | prom* compromet* assegur* garant*; es promete prometen prometió prometieron
 prometido promesa promesas prometer | prom* compromet* asegur* garant*; fr promet promettent promis promise promettre
 promesse promesses | prom* engag* assur* garant*; it promette promettono promesso promessa promesse promettere | prom*
 impegn* assicur* garant*; pt promete prometem prometeu prometeram prometido promessa promessas prometer | prom*
 compromet* assegur* garant*; ro promis promite promit promisiune promisiuni promisiunea | promi* angaj* asigur*; de
 versprach verspricht versprochen versprechen | verspr* zug* zusag* vielversp* garant*
word_of.threat: en threatened threatens threaten threatening threat threats | threat* menac* endang* risk* danger*
 warn* intimid* blackmail*; ca amena* amenaç* | menac* perill* advert* risc*; es amenaz* | peligr* advert* riesg*; fr
 menac* | danger* risq* péril*; it minacci* minacc* | pericol* risch*; pt ameaç* | perig* risc*; ro amenin* | peric*
 risc*; de bedroh* drohte drohten gedroht drohung* | droh* gefähr* gefahr* risik*
cover_of.reveal: en revealed reveals reveal revealing disclosed discloses disclose unveiled unveils | reveal* revel*
 disclos* unveil* show* expos* uncover* discover* leak* display* betray* tell* told; ca revela* revelen revelat revelar
 desvela* | revel* desvel* mostr* descob* destap* expos*; es revela* revelan reveló revelado revelar desvel* | revel*
 muestr* mostr* descub* destap* expon* expus*; fr révèle révèlent révélé révélée révéler révélant dévoil* | rév* montr*
 décou* expos*; it rivela* rivelano rivelato rivelare svela* svelato | rivel* svel* mostr* scop* espo*; pt revela*
 revelam revelou revelado revelar | revel* mostr* descob* expõ* expo*; ro dezvălui* dezvălu* | relev* arăt* descop*
 expu* expun*; de enthüll* offenbart* | zeig* offen* entd* ergab* ergib* aufd* verr*
cover_of.hide: en hid hides hidden hiding hide concealed conceals conceal | hid* conceal* cover* secre* mask* camouf*
 bur*; ca amag* | ocult* secre* encobr* tap*; es ocult* escond* | secre* encubr* tap*; fr cache cachent cacher caché
 cachée cachés cachait dissimul* | cach* secr* occult* masq* couv*; it nascond* nascos* nascost* | occult* segret*
 cel*; pt ocult* escond* | secre* encobr*; ro ascun* ascund* ascuns* | tăinu* secr* acop*; de verbarg verbergen
 verborgen versteck* verheimlich* | geheim* verst* verdeck*
aid_of.rescue: en rescued rescue rescues rescuers rescuing | rescu* sav* bail* help* evac* freed free* relief aid*; ca
 rescat* | salv* evac* socor* ajud* allib*; es rescat* | salv* socor* evac* ayud* liber*; fr secour* sauvet* sauvé
 sauvés sauver sauveteurs | sauv* évac* aid* libér* sec*; it soccor* salvat* salvare | salv* aiut* evac* liber*; pt
 resgat* | salv* socor* evac* ajud* libert*; ro salvat salvați salvare salvatori salva | salv* ajut* evac* elib*; de
 gerettet retten rettete rettung* | rett* berg* geborg* hilf* half* befrei*
aid_of.abandon: en abandoned abandons abandoning abandon | abandon* left leav* desert* forsak* dump* derelict quit*
 drop* give* gave; ca abandon* | deix* desert*; es abandon* | dej* desamp* desert*; fr abandon* | laiss* délaiss*
 quitt*; it abbandon* | lasci* desert*; pt abandon* | deix* larg*; ro abandon* părăsi* | las* lăs* renunț*; de
 verlassen aufgegeben aufgegebene | verl* aufg* zurück* gab*
faith_in.trust: en trust trusted trusts trusting | trust* confid* rel* believ* faith* credib* reliab*; ca confia*
 confien confiança confiar | confi* fia* cre* fe; es confía confían confiar confianza confió confiaba | confi* fia*
 cre* fe; fr confiance | confi* fi* foi crédi*; it fiducia fidarsi | fid* fiduc* confid* cred*; pt confia confiam
 confiar confiança confiou | confi* fé acred*; ro încredere încrederea | încred* crede* baz* cred*; de vertrauen
 vertraut vertraute vertrauens | vertrau* zuvers* glaub* zutrau*
faith_in.distrust: en distrust distrusts distrusted mistrust mistrusts mistrusted distrustful | distrust* mistrust*
 suspic* doubt* wary wari* skept* lack not n't no; ca desconf* malfia* | sospit* dubt* no recel* manca falta poca; es
 desconf* | sospech* dud* no recel* falta poca; fr méfi* défian* | soupç* doute* pas manqu* peu suspic*; it sfiduci*
 diffid* | sospett* dubb* non manc* poca; pt desconf* | suspeit* dúvid* não falta pouca; ro neîncred* | suspic* îndoi*
 nu lips*; de misstrau* | zweif* skep* nicht kein* mangel*
unity_of.unite: en unites unite uniting unify unified unifies unity reunited | unit* unif* join* merg* union* combin*
 together; ca unir uneix uneixen unificar unificat unificada unió reunificació | un* reun* junt* fus*; es unir une unen
 unificar unificado unificada unidad reunificación | un* reun* junt* fus*; fr unir unit unissent unifier unifié unité
 réunification | un* réun* ensemb* fus* réun*; it unire unisce uniscono unificare unificato unità | un* riun* insiem*
 fus*; pt unir une unem unificar unificado unidade | un* reun* junt* fus*; ro uni unește unesc unificat unificare
 unitate unitatea | un* reun* împreu* fuz*; de vereint vereinen einigkeit einheit | verein* ein* zusamm* fus*
unity_of.divide: en divides divided dividing divide division divisions | divid* divis* split* separat* rift* part*
 fraction* polar*; ca divid* divideix dividit dividida divisió divisions | divis* separ* escind* part* fract*; es
 divid* división divisiones | divis* separ* escis* part* fract*; fr divis* divise divisé divisée division divisions
 diviser | sépar* scind* scission part* répart*; it divid* divis* diviso divisa divisione | separ* sciss* part*
 ripart*; pt divid* divisão divisões dividido | divis* separ* cis* part* rep*; ro divid* diviz* împărți* dezbin* |
 separ* împar* scind* part*; de spaltet gespalten spaltung geteilt teilung | teil* spalt* trenn* divis* aufg*
warmth_turn.warm: en warming warmed warms heating heated heats | warm* heat* hot* temperat*; ca escalf* | calent*
 calor* temper* càlid*; es calient* calent* | cálid* calor* temper*; fr réchauff* chauff* | chaud* chaleur* tempér*; it
 riscald* scald* | cald* calor* temper*; pt aquec* esquent* | quent* calor* temper*; ro încălzi* | cald* căld* temper*;
 de erwärm* erhitz* | warm* wärm* heiß* temper*
warmth_turn.cool: en cooling cooled cools chilled refrigerat* | cool* cold* chill* refrig* frost* freez* temperat*; ca
 refred* refriger* | fred* fresc* gel* temper*; es enfrí* enfri* refriger* | frí* fres* hel* temper*; fr refroid*
 réfrigér* | froid* frais fraîch* gel* temper* tempér*; it raffredd* refriger* | fredd* fresc* gel* temper*; pt
 arrefec* esfri* refriger* | fri* fres* gel* temper*; ro răci* refriger* | rec* rece* frig* înghe* temper*; de abkühl*
 abgekühlt* kühlt kühlung | kalt* kühl* kält* gefr* temper*
voice_of.low: en whisper whispers whispered whispering murmur murmured | whisper* murmur* mutter* rustl*; ca xiuxiue*
 xiuxiu* murmur* mormol* | baix* remor*; es susurr* murmur* musit* | baj* rumor*; fr chuchot* murmur* | bas* voix; it
 sussurr* bisbigli* mormor* | bass* voc*; pt sussurr* cochich* murmur* | baix* voz; ro șopt* șușot* murmur* | înce*; de
 flüster* flüstert* murmel* | leis* raun*
voice_of.loud: en shout shouts shouted shouting yelled yelling yells screamed screaming screams | shout* yell* scream*
 cri* call* exclaim* howl*; ca cridar crida criden cridava crits crit cridant | crid* crit* xiscl*; es gritar grita
 gritan gritó gritaba gritos grito gritando | grit* chill* clam*; fr crie crient crier criait crié cris cri | cri*
 hurl* appel* clam*; it grida gridano gridare gridava grido gridato urla urlare urlando | grid* url* strill*; pt grita
 gritam gritar gritou gritava gritos grito | grit* berr* clam*; ro strigă striga strigat țipă țipat strigăt | strig*
 țip* url*; de schrie schrien schreien schreit geschrien brüllt* | schrei* ruf* rief* brüll*
flow_of.absorb: en absorb absorbs absorbed absorbing absorption | absor* tak* captur* soak*; ca absor* | capt* embe*;
 es absor* | capt* embe*; fr absor* | capt*; it assorb* assorbi* assorbimento | cattur*; pt absor* absorv* | capt*
 capt*; ro absor* | capt*; de absor* aufgenommen | aufn* aufnahm* nimm* aufsaug*
flow_of.emit: en emit emits emitted emitting emission emissions | emi* releas* giv* radiat* produc*; ca emet* emès
 emesa emissió emissions | emi* desprend* irradi*; es emite emiten emitir emitió emitido emisión emisiones | emi*
 despr* irradi*; fr émet émettent émettre émis émise émission émissions | ém* dégag* rejet*; it emette emettono
 emettere emesso emissione emissioni | eme* emi* emess*; pt emite emitem emitir emitiu emissão emissões | emi* libert*;
 ro emite emit emitere emisie emisii emis | emi* degaj*; de emittier* emission* ausgestoßen ausstoß | emi* abg* strahl*
goods_turn.make: en produced produces producing production producers producer | produc* manufact* mak* made creat*
 output* generat*; ca produeix produeixen produir produït producció productors productor | produ* fabri* fer fet
 elabor* cre*; es produce producen producir produjo produjeron producido producción productores productor | produ*
 fabri* hac* hech* elabor* gener*; fr produit produisent produire production producteurs producteur | produ* fabri*
 fai* élabor*; it produce producono produrre prodotto produzione produttori produttore | produ* prodo* fabbric*
 realizz*; pt produz produzem produzir produziu produzido produção produtores produtor | produ* fabric* faz* elabor*;
 ro produce produc produs producția producție producători producător | produ* fabric* realiz*; de produziert
 produzieren produktion hersteller herstellung | produ* herst* hergest* erzeug* anfert*
goods_turn.use: en consumed consumes consuming consumption consumers consumer consume | consum* us* eat* drink* intake*
 spend* buy*; ca consum* | us* menj* beu*; es consum* | us* com* beb* gast*; fr consomm* | utilis* mang* boi* bu*; it
 consum* | us* mang* bev*; pt consum* consom* | us* com* beb*; ro consum* | folos* mânc* bea*; de verbrauch* konsum*
 verzehr* | nutz* ess* trink* aufn*
grip_of.tight: en tighten tightens tightened tightening toughened | tight* tough* strict* strengthen* restrict* hard*
 harsh* stiff* stepp*; ca endureix* endurir enduri* estreny* | dur* reforç* estric* restr* ajust*; es endurec*
 endurece* estrech* apret* | dur* reforz* refuerz* estric* restr* ajust*; fr durci* resserr* | dur* renforc* serr*
 restr* strict*; it inaspri* stringe | string* rafforz* dur* strett* restr*; pt endurec* apert* | dur* reforç* estreit*
 restr*; ro înăspri* strâng* | întăr* dur* restr*; de verschärf* gestrafft | straff* streng* hart* anzieh* fest*
grip_of.loose: en loosen loosens loosened loosening relaxed relaxes relaxing | loos* relax* eas* soft* lift* lax*
 weak*; ca relaxa* relax* afluix* | suavitz* flexib* lax* aixec*; es relaj* aflój* afloj* | suaviz* flexib* lax*
 levant*; fr assoupli* relâch* desserr* | souple* allég* lâch* détend*; it allent* rilass* | ammorb* alleg* fless*
 revoc*; pt afroux* relax* alivi* | suaviz* flexib* levant*; ro relax* slăbi* | slab* flexib* ridic*; de gelockert
 lockern lockerte lockerung* | lock* los* entsp* erleich*
pace_of.quicken: en accelerate accelerates accelerated accelerating speeded | accel* fast* speed* sped quick* hast*
 expedit*; ca acceler* | ràpid* rapid* veloc*; es aceler* | rápid* rapid* veloc*; fr accél* | rapid* vit*; it acceler*
 | rapid* veloc*; pt aceler* | rápid* rapid* veloc*; ro acceler* | rapid* reped* vitez* grăbi*; de beschleunig* |
 schnell* rasch*
pace_of.slow: en slowed slowing slows slowdown decelerated decelerate decelerates | slow* decel* brak* delay* cool*; ca
 alent* al·lent* desacc* desacceler* ralenti* | fren* lent* retard*; es ralentiz* desaceler* | fren* lent* retras*; fr
 ralenti* décél* | frein* lent* retard*; it rallent* deceler* | fren* lent* ritard*; pt abrand* desaceler* | fre* trav*
 lent* atras*; ro încetin* | lent* încet* frân* întârz*; de verlangsam* gebremst | langs* brems* abk* abgek*
estimate_of.over: en overestimate overestimates overestimated overestimating overestimation overstated overrated |
 overes* overst* overr* exagger*; ca sobreestim* sobrevalor* | exager*; es sobreestim* sobrestim* sobrevalor* |
 exager*; fr surestim* surévalu* | exag*; it sovrastim* sopravvalut* | esag*; pt sobrestim* sobreestim* superestim*
 sobrevaloriz* | exag*; ro supraestim* supraevalu* | exag*; de überschätz* überbewert* | übertr*
estimate_of.under: en underestimate underestimates underestimated underestimating underestimation understated
 underrated | underes* underst* underr*; ca subestim* infravalor* | menysten* menys; es subestim* infravalor* | menosp*
 menos; fr sous-estim* sous-évalu* | sous* minim*; it sottovalut* sottostim* | sotto*; pt subestim* | menospr*; ro
 subestim* subevalu* | sub*; de unterschätz* unterbewert* | unter*
war_turn.go_in: en invade invades invaded invading invasion | inva* occup* attack* enter*; ca envaei* envaï* invasió
 invasions | inva* enva* ocup* entr*; es invad* invasi* | ocup* inva* entr*; fr envah* invasion invasions | occup*
 inva* entr*; it invad* invas* invaso | occup* inva* entr*; pt invad* invas* | ocup* inva* entr*; ro invad* invaz* |
 ocup* intr*; de einmarsch* überfall überfallen invasion* | besetz* angriff* ein*
war_turn.go_out: en withdrew withdrawn withdraws withdrawing withdrawal retreated retreating retreat | withdr* retre*
 pull* left leav* evac* remov* with*; ca retira* retirada retirar retirat | retir* abandon* marx* evac*; es retirada
 retiró retiraron retirar repliegue | retir* repleg* repli* abandon* evac*; fr retrait retiré retirent retirer retiré |
 retir* repli* évac* quitt*; it ritiro ritirato ritirati ritirarsi | ritir* ripieg* evac* lasci*; pt retirada retirou
 retiraram retirar | retir* recu* evac* abandon*; ro retras retrage retragere retragerea | retra* evac* părăs*; de
 rückzug abzug zurückgezogen | zurück* abz* abgez* räum*
rule_turn.make: en established introduced founded introduces establishes | establ* introd* found* creat* set form*
 impos* start* launch*; ca introdu* introduei* establei* fund* | cre* instaur* implant* impos*; es introdu* establec*
 establece* fundó fundado fundada | cre* fund* instaur* implant* impus*; fr introdu* instaur* fondé fondée établi |
 cré* étab* fond* impos* mis; it introd* istitu* fondato fondata | cre* fond* stabil* impos*; pt introdu* estabelec*
 fundou fundado fundada | cri* fund* instit* impôs*; ro introdu* fondat înființ* | cre* stabil* instit* impu*; de
 eingeführt gegründet einführung gründete | gründ* einf* erricht* schuf* führ* gesch*
rule_turn.end: en abolish abolishes abolished abolishing abolition dissolved repealed repeal scrapped | abol* dissol*
 repeal* scrap* end* remov* eliminat* dismantl* revok* cancel*; ca abol* derog* dissol* suprimi* | elimin* anul*
 suprim* dissol*; es abol* derog* disol* disuelv* suprimi* | elimin* anul* suprim* dis*; fr abol* abrog* dissou*
 dissol* | supprim* élim* annul*; it aboli* abrog* sciolt* sciol* | soppr* elim* annul*; pt aboli* revog* dissol*
 extingui* | suprim* elim* anul* ext*; ro aboli* abrog* dizolv* desființ* | elimin* anul* supri*; de abgeschafft
 abschaff* aufgelöst | auf* abs* aufh* beseit*
join_of.in: en joined joins joining | join* enter* unit* unite* part* member* merg* along accompan*; ca unir-se
 incorpor* s'uní uniren | un* afegi* ingress* entr* sum* adher* ajunt*; es unió unieron unirse incorpor* sumó sumaron |
 un* sum* ingres* entr* adhir* adher* junt*; fr rejoin* rejoint adhér* adhésion | join* entr* intégr* uni*; it unirsi
 aderi* | un* entr* iscri* aggiun* raggiun*; pt juntou juntaram aderiu aderir uniu | junt* un* entr* ader* ingress*
 integr*; ro alăturat alătură alătura aderat aderare | alătur* ader* intr* un*; de beigetreten beitritt | bei* ein*
 schloss* tret* trat* angeschl*
join_of.out: en left quit quits withdrew leaves leaving | leav* left* quit* withdr* exit* depart* resign* abandon*; ca
 abandon* | deix* sort* marx* retir* plega*; es abandon* | dej* sal* march* retir* baj*; fr quitte quitté quitter
 quittent | quitt* laiss* part* sort* abandon* retir*; it abbandon* | lasci* usci* esc* ritir*; pt abandon* | deix* sa*
 saí* retir* larg*; ro părăsi* | plec* ieș* las* lăs* retra*; de verlassen verließ ausgetreten austritt | verl* aus*
 ging* gegang*
"""
#: What one does and what undoes it.
DEEDS = rows(_ROWS)
