"""Further things of the same kind, in nine languages, as data for opposites.py: organs and limbs, crimes, disasters,
houses of prayer, doctor and teacher.

The form is that of opposites_pairs.py, the choice that of opposites_siblings.py. An arm and a hand, a leg and a foot
stand for each other. Compiled by hand for this project.
"""

from __future__ import annotations

from tqpipe.checks.contraries.opposites_pairs import rows

_ROWS = """
organ_of.lung: en lung lungs | pulmon* respir* chest; ca pulmó pulmons | pulmon*; es pulmón pulmones | pulmon*; fr
 poumon poumons | pulmon*; pt pulmão pulmões | pulmon*; it polmone polmoni | polmon*; ro plămân plămâni plămânul
 plămânului | pulmon*; de lunge lungen lungenkrebs | lungen*; nl long longen longkanker | long*
organ_of.liver: en liver | hepat*; ca fetge | hep*; es hígado | hep*; fr foie | hép*; pt fígado | hep*; it fegato |
 epat*; ro ficat ficatul ficatului | hep*; de leber leberkrebs | leber* hep*; nl lever leverkanker | lever* hep*
organ_of.kidney: en kidney kidneys | renal neph*; ca ronyó ronyons | ren* nefr*; es riñón riñones | ren* nefr*; fr
 rein reins | rén* néphr*; pt rim rins | ren* nefr*; it rene reni | ren* nefr*; ro rinichi rinichiul rinichilor | ren*
 nefr*; de niere nieren | nieren* ren*; nl nier nieren | nier*
organ_of.heart: en heart hearts | card* coron* core centre; ca cor cors | card*; es corazón corazones | card* centro;
 fr cœur coeur | card*; pt coração corações | card*; it cuore cuori | card*; ro inima inimă inimii | card*; de herz
 herzen herzens | herz* kard*; nl hart harten | hart* card*
organ_of.brain: en brain brains | cereb* head mind neuro*; ca cervell | cereb* cap; es cerebro cerebros | cereb*
 sesos cabeza; fr cerveau cerveaux | céréb* cervel* tête; pt cérebro cérebros | cereb* cabeça; it cervello | cereb*
 testa; ro creier creierul creierului | cereb*; de gehirn gehirne hirn | hirn* gehirn* zereb* kopf; nl hersenen brein
 | hersen*
organ_of.stomach: en stomach | gastr* belly tummy abdom* gut*; ca estómac | gàstr* panxa ventre; es estómago | gástr*
 barriga vientre abdom*; fr estomac | gastr* ventre; pt estômago | gástr* barriga ventre; it stomaco | gastr* pancia
 ventre; ro stomac stomacul stomacului | gastr* burt*; de magen | magen* bauch* gastr*; nl maag | maag* buik*
organ_of.breast: en breast | mama* breast* chest; ca de_mama | pit mama mamari*; es de_mama | mama mamari* pecho*
 seno*; fr du_sein | sein seins mam*; pt de_mama | mama mamári* peito seio*; it al_seno | seno mammella mammari*
 petto; ro la_sân | sân mamar*; de brustkrebs | brust* mam*; nl borstkanker | borst*
organ_of.pancreas: en pancreas pancreatic |; ca pàncrees pancreàtic | pancre*; es páncreas | pancre*; fr pancréas |
 pancré*; pt pâncreas | pancre*; it pancreas | pancre*; ro pancreas | pancre*; de pankreas bauchspeicheldrüse |
 pankre* bauchspei*; nl alvleesklier | pancre* alvlees*
limb_of.arm: en arm forearm | arm* hand* limb* upper sleeve; ca braç braços | mà mans avantbraç; es brazo brazos
 antebrazo | mano* antebraz*; fr bras avant-bras | main*; pt braço braços antebraço | mão*; it braccio braccia
 avambraccio | man*; ro braț brațul brațele | mân*; de oberarm unterarm | arm arme armen hand* händ*; nl onderarm
 bovenarm | arm armen hand*
limb_of.leg: en leg legs thigh | foot feet limb* calf shin; ca cama cames cuixa | peu peus; es pierna piernas muslo |
 pie pies pata*; fr jambe jambes cuisse | pied*; pt perna pernas coxa | pé pés; it gamba gambe coscia | pied*; ro
 picior piciorul picioare picioarele | labă; de bein beine beinen oberschenkel | fuß füße unterschenkel; nl been benen
 dijbeen | voet*
limb_of.knee: en knee knees | kneel*; ca genoll genolls | agenoll*; es rodilla rodillas | arrodill*; fr genou genoux
 |; pt joelho joelhos | ajoelh*; it ginocchio ginocchia | inginocch*; ro genunchi genunchiul genunchii | îngenunch*;
 de knie knien | knie*; nl knie knieën | knie*
limb_of.shoulder: en shoulder shoulders | should* back; ca espatlla espatlles | esquena muscle*; es hombro hombros |
 espald*; fr épaule épaules | dos; pt ombro ombros | costas; it spalla spalle | schiena; ro umăr umărul umeri umerii |
 spate*; de schulter schultern | schulter* rücken; nl schouder schouders | schouder* rug
limb_of.ankle: en ankle ankles |; ca turmell turmells |; es tobillo tobillos |; fr cheville chevilles |; pt tornozelo
 tornozelos |; it caviglia caviglie |; ro gleznă glezna glezne |; de knöchel fußgelenk sprunggelenk | knöchel*; nl
 enkel enkels |
limb_of.wrist: en wrist wrists |; ca canell canells |; es muñeca muñecas |; fr poignet poignets |; pt | pulso punho;
 it polso polsi |; ro | încheietur*; de handgelenk handgelenke |; nl pols polsen |
limb_of.elbow: en elbow elbows |; ca colze colzes |; es codo codos |; fr coude coudes |; pt cotovelo cotovelos |; it
 gomito gomiti |; ro cot cotul coate |; de ellbogen ellenbogen |; nl elleboog ellebogen |
crime_for.murder: en murder murders murdered murderer manslaughter | kill* homicid* dea* assassin*; ca assassinat
 assassinats homicidi | mat* mort* assass*; es asesinato asesinatos homicidio homicidios | mat* muert* asesin*; fr
 meurtre meurtres assassinat assassinats homicide | tu* mort* assass* meurtr*; pt homicídio homicídios assassinato
 assassínio | mat* mort* assass*; it omicidio omicidi assassinio | ucci* mort* assass*; ro omor crimă omucidere
 asasinat | uci* asas* crim*; de mord mordes morde totschlag | mord* mörd* ermord* töt* tot*; nl moord moorden
 doodslag | moord* vermoord* dood*
crime_for.theft: en theft thefts robbery robberies burglary burglaries | steal* stole* rob* loot* shoplift* heist*;
 ca robatori robatoris furt furts | rob* lladr* atrac*; es robo robos hurto hurtos atraco | rob* ladr* atrac*; fr vol
 vols cambriolage cambriolages | vol* braqu* cambr*; pt roubo roubos furto furtos | roub* furt* assalt* ladr*; it
 furto furti rapina rapine | rub* lad* rapin* scipp*; ro furt furturi jaf tâlhărie | fur* hoț* jaf*; de diebstahl
 diebstähle raub einbruch | dieb* raub* gestohl* stehl* einbr*; nl diefstal diefstallen inbraak overval | stel*
 gestol* roof* dief*
crime_for.rape: en rape rapes raped rapist | sexual* assault* abus* viol*; ca violació violacions | viol* sexual*
 abus*; es violación violaciones | viol* sexual* abus* agre*; fr viol viols | viol* sexuel* agress*; pt estupro
 violação | viol* sexual* estupr* abus*; it stupro stupri | viol* sessual* stupr* abus*; ro viol violuri | viol*
 sexual*; de vergewaltigung vergewaltigungen | vergewalt* sexu* missbrauch*; nl verkrachting verkrachtingen |
 verkracht* seks* aanrand*
crime_for.fraud: en fraud frauds | decei* decept* scam* swindl* fraud* cheat* embez*; ca frau fraus estafa | fraud*
 estaf* engany*; es fraude fraudes estafa estafas | fraud* estaf* enga* timo*; fr fraude fraudes escroquerie | fraud*
 escroq* arnaq* tromp*; pt fraude fraudes burla | fraud* burl* golp*; it frode frodi truffa truffe | frod* truff*
 raggir*; ro fraudă fraude înșelăciune | fraud* înșel*; de betrug betrugs | betr* schwind*; nl fraude oplichting |
 fraud* oplicht* bedrog*
crime_for.kidnapping: en kidnapping kidnappings abduction abductions | kidnap* abduct* hostage* taken seiz*; ca
 segrest segrestos | segrest* rapt*; es secuestro secuestros | secuestr* rapt*; fr enlèvement enlèvements | enlev*
 otage* séquest* kidnap* rapt*; pt sequestro sequestros rapto | sequest* rapt*; it sequestro sequestri rapimento |
 sequest* rap*; ro răpire răpiri | răpi* sechestr*; de entführung entführungen | entführ* geisel*; nl ontvoering
 ontvoeringen | ontvoer* gijzel*
crime_for.bribery: en bribery bribe bribes | brib* corrupt* kickback*; ca suborn suborns | suborn* corrup*; es
 soborno sobornos cohecho | sobor* corrup*; fr | corrup* pot-de-vin* soudoy*; pt suborno subornos | subor* corrup*
 propina*; it tangente tangenti | corru* tangent*; ro mită mite | mit* corup* șpag*; de bestechung schmiergeld |
 bestech* schmier* korrupt*; nl omkoping smeergeld | omkop* smeer* corrup*
disaster_of.earthquake: en earthquake earthquakes | quake* tremor* seism*; ca terratrèmol terratrèmols | sism*; es
 terremoto terremotos seísmo sismo | sísm* temblor*; fr séisme séismes | sism* trembl*; pt terremoto terremotos sismo
 sismos | sísm* abalo* tremor*; it terremoto terremoti sisma | sism* scoss*; ro cutremur cutremurul cutremure | seism*
 cutremur*; de erdbeben erdbebens | beben* erdbeben* seism*; nl aardbeving aardbevingen | beving*
disaster_of.flood: en flood floods flooding | flood* inundat* water* deluge; ca inundació inundacions riuada | inund*
 aigua* aiguat*; es inundación inundaciones riada | inund* agua* riada*; fr inondation inondations | inond* crue*
 eau*; pt inundação inundações cheia cheias enchente | inund* água*; it inondazione inondazioni alluvione alluvioni |
 alluvion* acqu*; ro inundație inundații inundațiile | inund* ap*; de überschwemmung überschwemmungen hochwasser |
 flut* überflut* überschwemm*; nl overstroming overstromingen | water* overstro* vloed*
disaster_of.fire: en wildfire wildfires blaze | fire* burn*; ca incendi incendis | foc* incend* crem*; es incendio
 incendios | fuego* incend* quem*; fr incendie incendies | feu* incend* brûl*; pt incêndio incêndios | fogo* incend*
 queim*; it incendio incendi rogo | fuoco fuochi incend* fiamm*; ro incendiu incendii incendiul | foc* incend*; de
 waldbrand waldbrände | brand* bränd* feuer*; nl bosbrand bosbranden | brand* vuur*
disaster_of.hurricane: en hurricane hurricanes typhoon typhoons cyclone | storm* tornado*; ca huracà huracans tifó |
 tempest* cicl*; es huracán huracanes tifón ciclón | tormenta* temporal*; fr ouragan ouragans typhon cyclone |
 tempêt*; pt furacão furacões tufão ciclone | tempest*; it uragano uragani tifone ciclone | tempest*; ro uragan
 uraganul taifun | furtun*; de hurrikan hurrikans taifun orkan | sturm* wirbel*; nl orkaan orkanen tyfoon | storm*
disaster_of.drought: en drought droughts | dry* arid*; ca sequera sequeres | sec* eixut*; es sequía sequías | sec*
 árid*; fr sécheresse sécheresses | sec* sèch* arid*; pt seca secas | árid* estiag*; it siccità | secc* arid*; ro
 secetă seceta secete | usc*; de dürre dürren | trock*; nl droogte droogtes | droog*
disaster_of.eruption: en eruption eruptions | volcan* erupt*; ca erupció erupcions | volc*; es erupción erupciones |
 volc*; fr éruption éruptions | volc*; pt erupção erupções | vulc*; it eruzione eruzioni | vulc*; ro erupție erupții |
 vulc*; de vulkanausbruch | ausbr* vulk* erupt*; nl vulkaanuitbarsting | uitbarst* vulk*
disaster_of.avalanche: en avalanche avalanches | snow* landslide*; ca allau allaus | neu*; es avalancha avalanchas
 alud | niev* aludes; fr avalanche avalanches | neige*; pt avalanche avalanches | nev*; it valanga valanghe | nev*
 slavin*; ro avalanșă avalanșe | zăpa*; de lawine lawinen | schnee*; nl lawine lawines | sneeuw*
house_of.mosque: en mosque mosques | prayer*; ca mesquita mesquites |; es mezquita mezquitas |; fr mosquée mosquées
 |; pt mesquita mesquitas |; it moschea moschee |; ro moschee moscheea moschei |; de moschee moscheen |; nl moskee
 moskeeën |
house_of.synagogue: en synagogue synagogues | prayer*; ca sinagoga sinagogues |; es sinagoga sinagogas |; fr
 synagogue synagogues |; pt sinagoga sinagogas |; it sinagoga sinagoghe |; ro sinagogă sinagoga sinagogi |; de
 synagoge synagogen |; nl synagoge synagogen |
trade_of.doctor: en doctor doctors physician physicians | medic* dr surgeon* gp clinic* doctor*; ca metge metgessa
 metges metgesses | doctor* facultat* mèdic*; es médico médica médicos médicas | doctor* facultativ* medic*; fr
 médecin médecins | docteur* médic* toubib*; pt médico médica médicos médicas | doutor* medic* clínic*; it medico
 medici dottoressa | dottor* medic*; ro medic medicul medici medicii | doctor*; de arzt ärztin ärzte ärzten arztes |
 doktor* mediz* ärzt* arzt*; nl arts artsen huisarts | dokter* medi* doctor*
trade_of.teacher: en teacher teachers schoolteacher | professor* lectur* educat* school* instruct* master* tutor*
 academ* coach*; ca mestre mestra mestres | professor* docent* ensenya*; es maestro maestra maestros maestras |
 profesor* docent* enseñ*; fr instituteur institutrice enseignant enseignante enseignants | prof* maître* maîtresse*
 éduc*; pt professor professora professores professoras | docent* ensin* mestr*; it insegnante insegnanti | maestr*
 prof* docent* istrut*; ro profesor profesoara profesori învățător | dască* educ*; de lehrer lehrerin lehrern lehrers
 | lehr* dozent* päd*; nl leraar leraren lerares | docent* leerkr* onderw* meester*
"""
#: What was hurt, done or destroyed.
BODY = rows(_ROWS)
