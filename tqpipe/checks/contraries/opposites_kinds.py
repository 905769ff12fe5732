"""Opposite kinds of things in eight languages, as data for contrast.py: public and private, internal and external,
positive and negative, urban and rural, safe and dangerous, clean and dirty.

The format is that of opposites.py. Compiled by hand for this project from the same dictionaries. Each pair was run on
human translations (NTREX, FLORES, Global Voices) before it came in; a word that has another common sense (free, light,
clear, present) stands after the bar.
"""

KIND_OPPOSITES = """
owner.public en public publicly | public* state govern* open audience people common nationali*
owner.public ca públic pública públics públiques públicament | públ* public* estat* govern*
owner.public es público pública públicos públicas públicamente | públ* public* estat* gobiern*
owner.public fr public publique publics publiques publiquement | publi* état* gouv*
owner.public pt público pública públicos públicas publicamente | públ* public* estat* govern*
owner.public it pubblico pubblica pubblici pubbliche pubblicamente | pubbl* stat* govern*
owner.public ro public publică publici publice publicul | public* stat* guvern*
owner.public de öffentlich* | publik* staat* öffent*
owner.private en private privately | priva* personal* intimate secret* individual* behind independent* special
 particular confidential*
owner.private ca privat privada privats privades | priv* particular* person* íntim* secret*
owner.private es privado privada privados privadas | priv* particular* person* íntim* secret* reservad*
owner.private fr privé privée privés privées | priv* particul* person* intim* secr*
owner.private pt privado privada privados privadas | priv* particular* pesso* íntim* secret*
owner.private it privato privata privati private privatamente | priv* particolar* person* intim* segret*
owner.private ro privat privată privați private | priv* particular* person* intim* secret*
owner.private de privat private privaten privater privates | priv* persön* geheim* eigen*
inner.internal en internal internally interior | intern* domestic* inner* insid* interior* within national home
 indoor*
inner.internal ca intern interna interns internes interior interiors | intern* interior* dins domèst* dintre
inner.internal es interno interna internos internas interior interiores | intern* interior* dentro domést*
inner.internal fr interne internes intérieur intérieure intérieurs | intern* intér* dans dedans domest* sein
inner.internal pt interno interna internos internas interior interiores | intern* interior* dentro domést*
inner.internal it interno interna interni interne interiore interiori | intern* interior* dentro domest* nazional*
inner.internal ro intern internă interni interne interior interiorul | intern* interio* înăuntru domest* lăuntr*
inner.internal de intern interne internen innere inneren | intern* inner* innen* inland*
inner.external en external externally exterior | extern* exterior* outside* outer* foreign* abroad overseas outdoor*
 out outward* international
inner.external ca extern externa externs externes exterior exteriors | extern* exterior* fora estran*
inner.external es externo externa externos externas exterior exteriores | extern* exterior* fuera extranj* afuera
inner.external fr externe externes extérieur extérieure extérieurs | extern* extér* hors dehors étrang*
inner.external pt externo externa externos externas exterior exteriores | extern* exterior* fora estrang*
inner.external it esterno esterna esterni esterne esteriore | estern* esterior* fuori ester* stranier*
inner.external ro extern externă externi externe exterior exteriorul | extern* exterio* afară străin*
inner.external de extern externe externen äußere äußeren | extern* äuß* auß* ausländ* ausland*
side_of.inside en inside indoors | inside* within into in interior* intern* indoor* among inner*
side_of.inside ca dins dintre | dins dintre interior* intern* en a
side_of.inside es dentro adentro | dentro intern* interior* en aden*
side_of.inside fr dedans intérieur | dans intér* dedans intern* en sein chez
side_of.inside pt dentro | dentro intern* interior* em no na
side_of.inside it dentro all'interno | dentro intern* in entro
side_of.inside ro înăuntru înăuntrul interiorul | în inter* înăun* din
side_of.inside de innen drinnen drin innerhalb | in im inn* inner* darin
side_of.outside en outside outdoors | out* off beyond extern* exterior* abroad away overseas front foreign*
side_of.outside ca fora | fora exterior* extern* aire enfora defora estranger davant més
side_of.outside es fuera afuera | fuer* exterior* extern* aire extranj* más ajen* puertas
side_of.outside fr dehors hors | dehors hors extér* extern* air devant étrang*
side_of.outside pt fora | fora exterior* extern* ar estrang* alheio*
side_of.outside it fuori all'esterno | fuori estern* all'aper* aper* ester* esul*
side_of.outside ro afară exteriorul | afară extern* exterio* străin* înafara aer fața
side_of.outside de außen draußen außerhalb | auß* vor drauß* ausland*
sign.positive en positive positively | positiv* optimis* good affirm* favour* favor* constructive great well
sign.positive ca positiu positiva positius positives positivament | positi* optimi* bo bon* favor* afirm*
sign.positive es positivo positiva positivos positivas positivamente | positi* optimi* buen* favor* afirm*
sign.positive fr positif positive positifs positives positivement | positi* optimi* bon* favor* affirm*
sign.positive pt positivo positiva positivos positivas positivamente | positi* otimi* bo* bons favor* afirm*
sign.positive it positivo positiva positivi positive positivamente | positiv* ottimi* buon* favor* afferm*
sign.positive ro pozitiv* | pozitiv* optimi* bun* favor* afirm*
sign.positive de positiv* | positiv* optimi* gut* bejah*
sign.negative en negative negatively | negat* pessimis* bad* advers* unfav* harm* no minus
sign.negative ca negatiu negativa negatius negatives negativament | nega* pessimi* dolent* mal* desfav* advers* no
 menys
sign.negative es negativo negativa negativos negativas negativamente | nega* pesimi* mal* desfav* advers* no menos
sign.negative fr négatif négative négatifs négatives négativement | néga* pessimi* mauv* mal* défav* non moins
sign.negative pt negativo negativa negativos negativas negativamente | nega* pessimi* mau* má* mal* desfav* não menos
sign.negative it negativo negativa negativi negative negativamente | nega* pessimi* cattiv* mal* sfav* non meno
sign.negative ro negativ* | nega* pesimi* rău rea răi rel* nefav* nu minus
sign.negative de negativ* | negat* pessimi* schlecht* vernein* minus
origin.domestic en domestic domestically | domestic* home* intern* national* local* interior house* inland family
origin.domestic ca domèstic domèstica domèstics domèstiques nacional nacionals | domèst* nacion* intern* interior*
 casa llar* local*
origin.domestic es doméstico doméstica domésticos domésticas nacional nacionales | domést* nacion* intern* interior*
 casa hog* local*
origin.domestic fr domestique domestiques national nationale nationaux nationales intérieure | domest* nation* intern*
 intér* maison foyer* local*
origin.domestic pt doméstico doméstica domésticos domésticas nacional nacionais | domést* nacion* intern* interior*
 casa lar local*
origin.domestic it domestico domestica domestici domestiche nazionale nazionali | domest* nazion* intern* interior*
 casa local*
origin.domestic ro domestic* național națională naționale naționali | domest* națion* intern* casă local*
origin.domestic de inländisch* einheimisch* innenpolitisch* | inländ* heim* national* inner* haus* binnen*
origin.foreign en foreign foreigner foreigners | foreign* abroad international* overseas extern* alien* strange*
 expat* exterior exotic
origin.foreign ca estranger estrangera estrangers estrangeres | estran* exterior* extern* internacional* afers aliè*
 fora
origin.foreign es extranjero extranjera extranjeros extranjeras | extran* exterior* extern* internacional* forán*
 fuera ajen*
origin.foreign fr étranger étrangère étrangers étrangères | étrang* extér* extern* internat* hors
origin.foreign pt estrangeiro estrangeira estrangeiros estrangeiras | estran* exterior* extern* internacional* fora
origin.foreign it straniero straniera stranieri straniere | stran* ester* estern* internazional* estran* fuori
origin.foreign ro străin străină străini străine | străin* extern* exter* internațional*
origin.foreign de ausländisch* ausländer* ausland | ausländ* ausland* fremd* außen* auswärt* international*
build_of.simple en simple simpler simplest simply | simpl* eas* plain* straight* basic* mere* just only single modest*
build_of.simple ca simple simples senzill senzilla senzills senzilles | simpl* senzill* fàcil* nom* mer*
build_of.simple es simple simples sencillo sencilla sencillos sencillas | simpl* sencill* fácil* mer* sol*
build_of.simple fr simple simples simplement | simpl* facil* seul* just*
build_of.simple pt simples simplesmente | simpl* fácil* facil* mer* apenas só
build_of.simple it semplice semplici semplicemente | sempl* facil* sol* mer*
build_of.simple ro simplu simplă simpli simple | simpl* ușor* doar
build_of.simple de einfach einfache einfachen einfacher einfaches | einfach* leicht* schlicht* simpel*
build_of.complex en complex complexity complicated complicate | compl* difficult* intricat* sophist* hard* elaborat*
 tough tangl*
build_of.complex ca complex complexa complexos complexes complicat complicada | compl* difíc* sofist* embol* enrev*
build_of.complex es complejo compleja complejos complejas complicado complicada | compl* difíc* sofist* enrev*
 intrinc*
build_of.complex fr complexe complexes compliqué compliquée | compl* diffic* sophist*
build_of.complex pt complexo complexa complexos complexas complicado complicada | compl* difíc* sofist*
build_of.complex it complesso complessa complessi complesse complicato complicata | compl* diffic* sofist*
build_of.complex ro complex complexă complexe complicat complicată | compl* dific* greu sofist*
build_of.complex de komplex* kompliziert* | kompl* schwierig* schwer*
risk.safe en safe safer safest safely safety | out_of saf* secur* sure protect* harmless certain* insur*
risk.safe ca segur segura segurs segures seguretat | fora segur* assegur* cert* estalvi* salv* protec* inofens*
risk.safe es seguro segura seguros seguras seguridad | fuera segur* asegur* salv* proteg* protec* cierto* ciert*
 inofens*
risk.safe fr sûr sûre sûrs sûres sécurité | hors sûr* sécur* sauf* prot* certain* abri
risk.safe pt seguro segura seguros seguras segurança | fora segur* assegur* salv* prot* certo* inofens*
risk.safe it sicuro sicura sicuri sicure sicurezza | fuori sicur* assic* salv* prot* cert* innoc*
risk.safe ro sigur sigură siguri siguranță siguranța | afară sigur* asigur* secur* prot*
risk.safe de sicher sichere sicheren sicherheit | außer sicher* schutz* schütz* versich* ungefähr*
risk.danger en dangerous dangerously danger dangers unsafe | safe_from dang* risk* perilous* threat* hazard* peril*
 unsafe* jeopard* endang* harm* precarious*
risk.danger ca perill perills perillós perillosa perillosos perilloses | perill* risc* arrisc* amen* insegur*
risk.danger es peligro peligros peligroso peligrosa peligrosos peligrosas | pelig* riesg* arriesg* amen* insegur*
risk.danger fr danger dangers dangereux dangereuse dangereuses | dang* risq* péril* menac* insécur*
risk.danger pt perigo perigos perigoso perigosa perigosos perigosas | perig* risc* arrisc* amea* insegur*
risk.danger it pericolo pericoli pericoloso pericolosa pericolosi pericolose | pericol* risch* minac* insicur*
risk.danger ro pericol pericole periculos periculoasă periculoși periculoase | peric* risc* amenin* nesigur*
risk.danger de gefahr gefahren gefährlich* | gefahr* gefähr* risik* riskant* unsicher* bedroh*
health.well en healthy healthier | health* well fit sound good strong whole* fine sane
health.well ca sa sans sana sanes saludable saludables | san* salud* salut bé bo
health.well es sano sana sanos sanas saludable saludables | san* salud* bien buen*
health.well fr sain saine sains saines | sain* san* bon* bien
health.well pt são saudável saudáveis sadio sadia | sad* saud* saúd* bem boa bom
health.well it sano sana sani sane | san* salu* ben* buon*
health.well ro sănătos sănătoasă sănătoși sănătoase | sănăt* bine bun*
health.well de gesund gesunde gesunden gesunder | gesund* wohl* gut*
health.ill en sick ill illness sickness | ill* sick* disease* unhealth* unwell patient* ail* infect* bad* poor*
 suffer* condition*
health.ill ca malalt malalta malalts malaltes malaltia | malalt* mal* insan* patolog* pacient*
health.ill es enfermo enferma enfermos enfermas enfermedad | enferm* mal* insan* dolenc* pacient* insal*
health.ill fr malade malades maladie | malad* mal* malsain* patient* souff*
health.ill pt doente doentes doença enfermo enferma | doen* enferm* mal* insal* pacient*
health.ill it malato malata malati malate malattia | mal* ammal* insan* pazien* inferm*
health.ill ro bolnav* boală boli | bol* boal* nesăn* pacient* rău
health.ill de krank kranke kranken kranker krankheit | krank* erkrank* ungesund* übel* schlecht* patient*
dirt.clean en clean cleaner cleanest | clean* clear* pur* neat* tid* wash* fair fresh spotless hygien* renewable
 sanit*
dirt.clean ca net neta nets netes | net* nèt* pur* clar* rent*
dirt.clean es limpio limpia limpios limpias | limp* pur* clar* nít* lav* aseo*
dirt.clean fr propre propres | prop* net* pur* clair* lav*
dirt.clean pt limpo limpa limpos limpas | limp* pur* clar* lav* nít*
dirt.clean it pulito pulita puliti pulite | pul* pur* chiar* lav* nett*
dirt.clean ro curat curată curați curate | cur* pur* limp* spăl*
dirt.clean de sauber saubere sauberen sauberer | saub* rein* klar* gewasch*
dirt.dirty en dirty dirtier filthy | dirt* filth* foul* pollut* unclean* stain* soil* nast* mudd* grim* gross
dirt.dirty ca brut bruta bruts brutes | brut* embrut* contamin* tac* llefisc*
dirt.dirty es sucio sucia sucios sucias | suci* ensuci* contamin* manch* cochin*
dirt.dirty fr sale sales | sal* pollu* souill* tach* crass*
dirt.dirty pt sujo suja sujos sujas | suj* polu* manch* imund*
dirt.dirty it sporco sporca sporchi sporche | sporc* spor* inquin* macch* sudic* lurid*
dirt.dirty ro murdar murdară murdari murdare | murd* polu* păt*
dirt.dirty de schmutzig* dreckig* | schmutz* dreck* verschm* unrein*
breadth.wide en wide wider widest broad broader | wid* broad* larg* vast extens* ampl* great* big* great far
breadth.wide ca ample ampla amples amplis | ampl* eixampl* gran* vast* extens*
breadth.wide es ancho ancha anchos anchas amplio amplia | anch* ampl* ensanch* gran* vast* extens*
breadth.wide fr large larges | larg* éla* ampl* gran* vast* éten*
breadth.wide pt largo larga largos largas amplo ampla | larg* ampl* alarg* gran* vast* extens*
breadth.wide it largo larga larghi larghe ampio ampia | larg* amp* allarg* gran* vast* estes*
breadth.wide ro larg largă largi lat lată | larg* lat* lăț* mare mari vast* ampl* extins*
breadth.wide de breit breite breiten breiter | breit* weit* groß* umfass*
breadth.narrow en narrow narrower narrowest | narrow* tight* slim* close* strait* small* slender* thin* near*
breadth.narrow ca estret estreta estrets estretes | estre* angost* just* petit* prim*
breadth.narrow es estrecho estrecha estrechos estrechas angosto angosta | estre* angost* ajust* pequeñ* reduc*
breadth.narrow fr étroit étroite étroits étroites | étr* resser* petit* rédu* mince* court*
breadth.narrow pt estreito estreita estreitos estreitas | estre* apert* pequen* reduz*
breadth.narrow it stretto stretta stretti strette | str* restr* angust* piccol* ridott*
breadth.narrow ro îngust* strâmt* | îngust* strâm* strâns* mic* redus*
breadth.narrow de eng enge engen enger schmal schmale | eng* schmal* knapp* klein*
depth.deep en deep deeper deepest deeply | deep* profound* depth* far low* bottom intens* seri* heart* great*
depth.deep ca profund profunda profunds profundes | prof* aprof* fons fond* intens* endins
depth.deep es profundo profunda profundos profundas | prof* hond* fond* intens* ahond*
depth.deep fr profond profonde profonds profondes | prof* fond* approf* intens*
depth.deep pt profundo profunda profundos profundas | prof* fund* aprof* intens*
depth.deep it profondo profonda profondi profonde | prof* fond* approf* intens*
depth.deep ro adânc adâncă adânci profund* | ad* prof* aprof* intens*
depth.deep de tief tiefe tiefen tiefer tiefes | tief* vertief* intens*
depth.shallow en shallow shallower superficial | shallow* superfic* low* surfac* near
depth.shallow ca superficial superficials som soma | superf* poc* som*
depth.shallow es superficial superficiales somero | superf* poc* somer* baj*
depth.shallow fr superficiel superficielle superficiels | superf* peu* surfac* bas*
depth.shallow pt superficial superficiais raso rasa | superf* pouc* ras* baix*
depth.shallow it superficiale superficiali | superf* poc* bass*
depth.shallow ro superficial* | superf* puțin* suprafa*
depth.shallow de seicht seichte flach flache oberflächlich* | seicht* flach* oberfl*
gleam.dark en dark darker darkness | dark* black* dim* gloom* shad* night* obscur* somb* brunette
gleam.dark ca fosc fosca foscos fosques foscor | fosc* enfosq* obscur* negr* ombr* tenebr*
gleam.dark es oscuro oscura oscuros oscuras oscuridad | oscur* negr* somb* tenebr* moren*
gleam.dark fr sombre sombres obscur obscure obscurité | somb* obscur* noir* fonc* tén* nuit
gleam.dark pt escuro escura escuros escuras escuridão | escur* obscur* negr* somb* trev* pret*
gleam.dark it buio buia bui buie oscuro oscura oscuri oscure oscurità | bui* oscur* scur* ner* tenebr* ombr*
gleam.dark ro întuneric întunecat* întunericul | întun* obscur* negr* umbr* închis*
gleam.dark de dunkel dunkle dunklen dunkler dunkelheit | dunk* finst* schwarz* düst*
gleam.light en bright brighter brightly luminous | bright* light* lumin* clear* shin* vivid* pale* illumin* sunn*
 brill* white*
gleam.light ca lluminós lluminosa clar clara clars clares | llum* clar* il·lum* brill*
gleam.light es luminoso luminosa | lum* clar* luz ilum* brill*
gleam.light fr lumineux lumineuse | lum* clair* illum* brill*
gleam.light pt luminoso luminosa | lum* clar* luz ilum* brilh*
gleam.light it luminoso luminosa luce | lum* chiar* luc* illum* brill* splend*
gleam.light ro luminos luminoasă lumină luminat | lum* clar* ilum* strălu* deschis*
gleam.light de hell helle hellen heller helles | hell* licht* leucht* klar*
load.heavy en heavy heavier heaviest heavily | heav* hard* severe* serious* big* weight* great* strong* large* intens*
 much massive grave bur* major
load.heavy ca pesat pesada pesats pesades feixuc | pes* greu* fort* dur* gran* feix* molt* intens*
load.heavy es pesado pesada pesados pesadas | pes* grave* fuert* dur* gran* mucho intens*
load.heavy fr lourd lourde lourds lourdes | lourd* pes* grav* fort* dur* gros* poids intens* alourd*
load.heavy pt pesado pesada pesados pesadas | pes* grav* fort* dur* gran* muit* intens*
load.heavy it pesante pesanti | pes* grav* fort* dur* gran* molt* intens* appes*
load.heavy ro greu grea grei grele | gre* put* mare mari gro* mult* intens*
load.heavy de schwer schwere schweren schwerer schweres | schwer* stark* groß* heft* gewicht*
load.light en lightweight lightly | light* slight* soft* mild* easy gentl* small* little fine
load.light ca lleuger lleugera lleugers lleugeres | lleug* lleu* suau* poc* fàc*
load.light es ligero ligera ligeros ligeras | lig* lev* suav* poc* aliger*
load.light fr léger légère légers légères | lég* allég* doux douc* peu
load.light pt leve leves ligeiro ligeira | lev* lig* suav* pouc*
load.light it leggero leggera leggeri leggere | legg* liev* allegg* poc* dolc*
load.light ro ușor ușoară ușori ușoare | ușo* lej* puțin*
load.light de leicht leichte leichten leichter | leicht* gering* sanft* einfach*
mood.happy en happy happier happiest happily happiness joy joyful cheerful | happ* joy* glad* cheer* pleas* delight*
 content* merry* fortunat* satisf* good luck* fun
mood.happy ca feliç feliços felicitat content contenta contents contentes alegria alegre | fel* conten* aleg* joi*
 satisf* dit*
mood.happy es feliz felices felicidad contento contenta contentos contentas alegría alegre alegres | fel* conten*
 aleg* gozo dich* satisf*
mood.happy fr heureux heureuse heureuses bonheur joie joyeux joyeuse | heur* bonh* joi* joy* conten* ravi* gai*
 satisf*
mood.happy pt feliz felizes felicidade contente alegria alegre alegres | fel* conten* aleg* satisf* dito*
mood.happy it felice felici felicità contento contenta contenti gioia allegro | fel* conten* gio* alleg* lieto liet*
 soddisf*
mood.happy ro fericit fericită fericiți fericire bucurie bucuros bucuroasă vesel | feri* bucur* vesel* mulțum*
mood.happy de glücklich* glück freude froh fröhlich* | glück* freud* freu* froh* fröh* zufried*
mood.sad en sad sadder sadly sadness unhappy sorrow sorrowful | sad* unhapp* sorrow* grief* griev* mourn* regret*
 unfortunat* gloom* miser* depress* melanch* tear*
mood.sad ca trist trista tristos tristes tristesa | trist* infel* pena pen* desgr* malaur* plor* lament*
mood.sad es triste tristes tristeza infeliz | trist* infel* pena pen* desgr* lament* llor*
mood.sad fr triste tristes tristesse malheureux malheureuse | trist* malh* attrist* peine pein* chagrin* pleur* hélas
mood.sad pt triste tristes tristeza infeliz | trist* infel* pena pen* desgr* lament* chor*
mood.sad it triste tristi tristezza infelice | trist* infel* pena pen* dispiac* purtr* pian* rattr*
mood.sad ro trist tristă triști triste tristețe nefericit* | trist* nefer* întrist* păc* plân*
mood.sad de traurig* unglücklich* trauer | traur* trauer* unglück* leid* betrüb*
land.urban en urban | urban* city cit* town* metropol* municipal*
land.urban ca urbà urbana urbans urbanes | urb* ciut* metrop* munic*
land.urban es urbano urbana urbanos urbanas | urb* ciud* metrop* munic*
land.urban fr urbain urbaine urbains urbaines | urb* vill* métrop* citad* munic*
land.urban pt urbano urbana urbanos urbanas | urb* cidad* metrop* munic*
land.urban it urbano urbana urbani urbane | urb* citt* metrop* munic*
land.urban ro urban urbană urbani urbane | urb* oraș* metrop* munic*
land.urban de städtisch* urban* | städt* stadt* urb*
land.rural en rural | rur* countr* village* farm* agri* rustic* pastor* provinc*
land.rural ca rural rurals | rur* camp* poble* pobl* pag*
land.rural es rural rurales | rur* camp* pueb* agr*
land.rural fr rural rurale ruraux rurales | rur* camp* vill* agri* prov*
land.rural pt rural rurais | rur* camp* aldei* agr* interior
land.rural it rurale rurali | rur* camp* vill* agri* contad*
land.rural ro rural* | rur* sat* săt* țăr* țar* agr*
land.rural de ländlich* | länd* land* dorf* dörf*
craft.natural en natural naturally | natur* organic wild normal* native obvious* course
craft.natural ca natural naturals naturalment | natur* normal*
craft.natural es natural naturales naturalmente | natur* normal*
craft.natural fr naturel naturelle naturels naturelles naturellement | natur* normal*
craft.natural pt natural naturais naturalmente | natur* normal*
craft.natural it naturale naturali naturalmente | natur* normal*
craft.natural ro natural* natur* | firesc* fireas* firește normal*
craft.natural de natürlich* | natür* natur* selbstverst*
craft.artificial en artificial artificially | artific* synthet* man-made unnatur* ai fake*
craft.artificial ca artificial artificials | artific* sintè* ia
craft.artificial es artificial artificiales | artific* sinté* ia
craft.artificial fr artificiel artificielle artificiels artificielles | artific* synth* ia factice*
craft.artificial pt artificial artificiais | artific* sinté* ia
craft.artificial it artificiale artificiali | artific* sintet* ia artef*
craft.artificial ro artificial* | sintet* ia
craft.artificial de künstlich* | künst* synthet* ki
span.temporary en temporary temporarily provisional | tempor* provision* interim transi* moment* short* brief* while
span.temporary ca temporal temporals temporalment provisional provisionals | tempor* provis* transit* moment* inter*
span.temporary es temporal temporales temporalmente provisional provisionales | tempor* provis* transit* moment*
 interin*
span.temporary fr temporaire temporaires temporairement provisoire provisoires | tempor* provis* transit* moment*
 intér*
span.temporary pt temporário temporária temporários temporariamente provisório provisória | tempor* provis* transit*
 moment* interin*
span.temporary it temporaneo temporanea temporanei provvisorio provvisoria | tempor* provv* transit* moment*
span.temporary ro temporar* provizori* | tempor* proviz* tranzit* moment* interim*
span.temporary de vorübergehend* vorläufig* befristet* | zeitweil* provis* tempor* interim*
span.permanent en permanent permanently | perman* last* endur* forever definit* constant* continu* indefin* stand*
 always resident*
span.permanent ca permanent permanents permanentment | perman* defin* sempre const* contin* indefin* fix*
span.permanent es permanente permanentes permanentemente | perman* defin* siempre const* contin* indefin* fij*
span.permanent fr permanent permanente permanents permanentes | perman* défin* toujours const* contin* durab* indéfin*
span.permanent pt permanente permanentes permanentemente | perman* defin* sempre const* contin* indefin* fix*
span.permanent it permanente permanenti permanentemente | perman* defin* sempre cost* contin* stabil* indefin*
span.permanent ro permanent* | defin* mereu const* contin* nedefin*
span.permanent de dauerhaft* permanent* | ständ* dauer* endgült* immer* unbefrist*
birth.born en born birth births | born* birth* nativ* child* deliver*
birth.born ca néixer neix nascut nascuda naixement naixements | n* naix* part* fill*
birth.born es nacer nace nació nacido nacida nacimiento nacimientos | nac* nat* part* hij* alumbr*
birth.born fr naître naît né née naissance naissances | na* né* accouch* enf*
birth.born pt nascer nasce nasceu nascido nascida nascimento nascimentos | nas* nat* part* filh*
birth.born it nascere nasce nacque nato nata nascita nascite | nasc* nat* parto figl*
birth.born ro naște născut născută nașterea naștere nașteri | naș* născ* nat* copi*
birth.born de geboren geburt geburten | gebor* geburt* gebär* kind*
birth.died en died dies death deaths | d* death* kill* pass* lost los* lif* fatal* mortal* late perish*
birth.died ca morir mor mort morta mortes morí | mor* def* fall* assass* mat* vida perd*
birth.died es morir muere murió muerto muerta muerte muertes | mor* mue* mur* fall* defun* asesin* mat* vida perd*
birth.died fr mourir meurt mort morte morts décès décédé décédée | mour* meur* mor* décé* tu* vie perd* disp*
birth.died pt morrer morre morreu morto morta morte mortes | mor* fal* óbit* mat* vida perd*
birth.died it morire muore morì morto morta morte morti | mor* muor* dec* ucc* vita pers* perd*
birth.died ro muri moare murit moartă moarte moartea decedat | mur* moar* mor* dec* uci* viață pier* stins*
birth.died de starb gestorben sterben stirbt tod todes | st* gest* tod* tot* töd* gefall* leben*
plus.advantage en advantage advantages | advant* benefi* edge* pro merit* upside lead* favour* favor*
plus.advantage ca avantatge avantatges | avant* benef*
plus.advantage es ventaja ventajas | vent* avent* benef* aprovech*
plus.advantage fr avantage avantages | avant* bén* profit*
plus.advantage pt vantagem vantagens | vant* benef* aproveit*
plus.advantage it vantaggio vantaggi | vant* avv* benef* pregi*
plus.advantage ro avantaj* | avant* benef* profit*
plus.advantage de vorteil* | vort* nutz*
plus.drawback en disadvantage disadvantages drawback drawbacks | disad* draw* downside* handicap* inconven* con cons
 short*
plus.drawback ca desavantatge desavantatges inconvenient inconvenients | desav* inconv*
plus.drawback es desventaja desventajas inconveniente inconvenientes | desv* inconv*
plus.drawback fr désavantage désavantages inconvénient inconvénients | désav* inconv* défav*
plus.drawback pt desvantagem desvantagens inconveniente | desv* inconv*
plus.drawback it svantaggio svantaggi inconveniente | svan* inconv* difet*
plus.drawback ro dezavantaj* | dezav* inconv* neajuns*
plus.drawback de nachteil* | nacht* mangel* mäng*
daytime.morning en morning mornings | morn* dawn* a.m am early breakfast* tomorrow* forenoon midday noon
daytime.morning ca matí matins | mat* demà migdia alba
daytime.morning es mañanas | mañana madrug* mat* desay* alba mediodía
daytime.morning fr matin matins matinée | mat* demain aub* midi
daytime.morning pt manhã manhãs | manh* mad* mat* amanh* alvor* meio-dia
daytime.morning it mattina mattino mattine mattinata | matt* domani domatt* alb* mezzog*
daytime.morning ro dimineața dimineață dimineți | dimin* mâine mat* zori*
daytime.morning de morgens vormittag* montagmorgen montagvormittag dienstagmorgen dienstagvormittag mittwochmorgen
 mittwochvormittag donnerstagmorgen donnerstagvormittag freitagmorgen freitagvormittag samstagmorgen samstagvormittag
 sonntagmorgen sonntagvormittag | morgen* früh* vormit* mittag*
daytime.evening en evening evenings | even* night* dusk dinner sunset afternoon* p.m pm late tonight eve
daytime.evening ca vespre vespres nit nits vesprada | vesp* nit* tard* capvespre sopar anit
daytime.evening es noche noches | noch* tard* anoch* vesp* atardec* cena
daytime.evening fr soir soirs soirée | soir* nuit* tard* crépusc* dîner
daytime.evening pt noite noites | noit* tard* entardec* jantar*
daytime.evening it sera sere serata | ser* nott* tard* cena stas* stanotte pomer*
daytime.evening ro seara seară serii | sear* ser* noap* nop* târz* diseară amurg
daytime.evening de abend abends montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend
 sonntagabend | abend* nacht* nächt* spät* heute montagnacht dienstagnacht mittwochnacht donnerstagnacht freitagnacht
 samstagnacht sonntagnacht
"""
