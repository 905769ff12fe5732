"""Opposites that are phrases, as data for frames.py: of leaflets, wards, kitchens, safety notices and the weather.

Written as frames_said.py. What is said with a denial ("not on an empty stomach": with food) is a frame, too. Compiled
by hand for this project.
"""

FRAMES = """
stomach.empty en: empty stomach;fasting ~ fast* empty
stomach.fed en: with|after|during food|meals|eating;with|after|during a meal;full stomach;not|avoid … empty stomach ~
 meal* food full eat*
stomach.empty es: en ayunas;estómago vacío ~ ayun* vacío
stomach.fed es: con|durante|tras comida|alimentos;con|durante|tras las comidas;después de comer;después de las
 comidas;estómago lleno;no|evite … ayunas;no|evite … estómago vacío ~ comid* comer alimento* lleno
stomach.empty ca: en dejú;estómac buit ~ dejú buit
stomach.fed ca: amb|durant|després … menjar|àpats|aliments;estómac ple;no|eviteu … dejú ~ menj* àpat* aliment* ple
stomach.empty fr: à jeun;estomac vide ~ jeun vide
stomach.fed fr: au|pendant|après|avec … repas|nourriture|manger;estomac plein;pas|évitez … jeun ~ repas nourriture
 mang* plein
stomach.empty it: stomaco vuoto;a digiuno ~ digiuno vuoto
stomach.fed it: durante|dopo|con … pasti|pasto|cibo;stomaco pieno;non|evitare … digiuno;non|evitare … stomaco vuoto ~
 past* cibo pieno mangi*
stomach.empty pt: em jejum;estômago vazio ~ jejum vazio
stomach.fed pt: com|durante|após|depois … refeição|refeições|alimentos|comida;estômago cheio;não|evite … jejum ~
 refeiç* aliment* com* cheio
stomach.empty de: nüchternen magen;nüchtern|leeren ~ nüchtern* leer*
stomach.fed de: nach|mit|zu|während … mahlzeit|mahlzeiten|essen;vollen magen;nicht … nüchternen magen;nicht … nüchtern
 ~ mahlz* ess* voll*
stomach.empty nl: nuchtere|lege maag;nuchter ~ nuchter* leg*
stomach.fed nl: tijdens|na|bij|met … maaltijd|maaltijden|eten|voedsel;volle maag;niet … nuchtere|lege maag ~ maalt*
 eten voed* vol*
@pill.en: tablet|tablets|capsule|capsules|pill|pills|sachet|dose|drops|injection|once|twice|times|mg|ml
@pill.es: comprimido|comprimidos|cápsula|cápsulas|pastilla|pastillas|sobre|dosis|gotas|vez|veces|mg|ml
@pill.ca: comprimit|comprimits|càpsula|càpsules|pastilla|pastilles|sobre|dosi|gotes|vegada|vegades|cop|cops|mg|ml
@pill.fr: comprimé|comprimés|gélule|gélules|capsule|sachet|dose|gouttes|injection|fois|mg|ml
@pill.it: compressa|compresse|capsula|capsule|pastiglia|bustina|dose|gocce|volta|volte|mg|ml
@pill.pt: comprimido|comprimidos|cápsula|cápsulas|saqueta|dose|gotas|vez|vezes|mg|ml
@pill.de: tablette|tabletten|kapsel|kapseln|beutel|dosis|tropfen|spritze|mal|mg|ml
@pill.nl: tablet|tabletten|capsule|capsules|pil|pillen|dosis|druppels|keer|maal|mg|ml
rate.day en: @pill a|per|each|every day;@pill daily;a|per|each|every day|morning|night … @pill ~ day* daily morning*
 night* 24 hour* q*
rate.week en: @pill a|per|each|every week;@pill weekly;every|each week … @pill ~ week*
rate.month en: @pill a|per|each|every month;@pill monthly ~ month*
rate.day es: @pill al|por|cada día;@pill diario|diaria|diarios|diarias ~ día* diari* mañana* noche* hora*
rate.week es: @pill a|por|cada la|semana;@pill semanal|semanales ~ seman*
rate.month es: @pill al|por|cada mes;@pill mensual ~ mes* mens*
rate.day ca: @pill al|per|cada dia;@pill diari|diària|diaris|diàries ~ dia* diari* hor*
rate.week ca: @pill a|per|cada la|setmana;@pill setmanal ~ setman*
rate.month ca: @pill al|per|cada mes;@pill mensual ~ mes* mens*
rate.day fr: @pill par jour;@pill chaque jour|matin|soir;@pill quotidien|quotidienne ~ jour* quot* matin soir heure*
rate.week fr: @pill par semaine;@pill chaque semaine;@pill hebdomadaire ~ semaine* hebdo*
rate.month fr: @pill par mois;@pill mensuel|mensuelle ~ mois mens*
rate.day it: @pill al giorno;@pill ogni giorno ~ giorn* die ore
rate.week it: @pill alla|a settimana;@pill ogni settimana ~ settiman*
rate.month it: @pill al mese;@pill ogni mese ~ mes* mens*
rate.day pt: @pill por|ao|cada dia;@pill diário|diária|diários ~ dia* diár* hora*
rate.week pt: @pill por|cada semana ~ seman*
rate.month pt: @pill por|ao|cada mês ~ mês mens*
rate.day de: @pill am|pro|jeden tag;@pill täglich;täglich … @pill;einmal|zweimal|dreimal
 täglich;einmal|zweimal|dreimal am|pro tag ~ tag* täg* stünd* stunden
rate.week de: @pill pro|jede|die|in woche;@pill wöchentlich;einmal|zweimal|dreimal wöchentlich;einmal|zweimal|dreimal
 pro|die|in|der woche ~ woch* wöch*
rate.month de: @pill pro|im|jeden monat;@pill monatlich;einmal|zweimal monatlich;einmal|zweimal im|pro monat ~ monat*
rate.day nl: @pill per dag;@pill elke|iedere dag;@pill daags|dagelijks ~ dag* uur
rate.week nl: @pill per week;@pill elke|iedere week;@pill wekelijks ~ week* weke*
rate.month nl: @pill per maand;@pill maandelijks ~ maand*
ward.in en: patient|patients|hospital … admitted;admitted to|into … hospital|ward|clinic;hospitalised|hospitalized ~
 admi* hospital* remain*
ward.out en: discharged ~ discharg* releas* left leav* out
ward.in es: paciente ingresó|ingresa;paciente fue|es ingresado;hospitalizado|hospitalizada ~ ingres* hospital*
ward.out es: dado|dada|dados|dieron|dio de|el alta;recibió|recibe|recibir|recibido el alta;alta médica|hospitalaria ~
 alta sal*
ward.in ca: ingressat|ingressada|hospitalitzat|hospitalitzada ~ ingr* hospital*
ward.out ca: donat|donada|donar|rebut d|de|l alta;alta hospitalària|mèdica ~ alta
ward.in fr: hospitalisé|hospitalisée|hospitalisés ~ hosp* admi*
ward.out fr: sorti|sortie|sortis de|d l|hôpital;quitté l hôpital ~ sort* quitt*
ward.in it: ricoverato|ricoverata|ricoverati ~ ricover* osp*
ward.out it: dimesso|dimessa|dimessi ~ dimess* dimett* dimis*
ward.in pt: internado|internada|internados|hospitalizado ~ intern* hosp*
ward.out pt: teve|recebeu|deu|dada alta;alta hospitalar|médica ~ alta
ward.in de: eingeliefert|eingewiesen|stationär aufgenommen ~ eingel* eingew* aufg* aufn*
ward.out de: entlassen|entließ|entlassung ~ entl* verl*
ward.in nl: opgenomen|opname ~ opgen* opn*
ward.out nl: ontslagen|ontslag ~ ontsl* verl*
store.below en: store|stored|keep|kept … below|under;not … store|stored|exceed … above|over|at ~ below under not up
 maximum less
store.above en: store|stored|keep|kept … above|over ~ above over least more minimum
store.below nl: onder|beneden … bewaren|bewaard;niet boven … bewaren|bewaard;bewaren|bewaar|bewaard onder|beneden ~
 onder beneden maximaal niet
store.above nl: boven … bewaren|bewaard;bewaren|bewaar|bewaard boven ~ boven minimaal meer
store.below de: unter … lagern|aufbewahren|gelagert;nicht über … lagern|aufbewahren|gelagert ~ unter nicht bis höchst*
 max*
store.above de: über … lagern|aufbewahren|gelagert ~ über mind*
@people.en: children|adults|people|persons|patients|women|men|adolescents
@people.nl: kinderen|personen|volwassenen|mensen|patiënten|vrouwen|mannen|jongeren
aged.under en: @people under|below ~ under below young* less aged minor*
aged.over en: @people over|above ~ over above old* more from
aged.under nl: @people onder|beneden ~ onder jong* beneden tot
aged.over nl: @people boven ~ boven oud* vanaf
spoon.tea en: teaspoon|teaspoons|tsp|teaspoonful|teaspoonfuls ~ tea* tsp* dessert
spoon.table en: tablespoon|tablespoons|tbsp|tablespoonful|tablespoonfuls ~ tab* tb* soup big
spoon.tea es: cucharadita|cucharaditas;cucharada|cucharadas|cuchara de|pequeña|pequeñas café|té|postre ~ cucharadit*
 café té peque* postre
spoon.table es: cucharada|cucharadas ~ cucharada cucharadas soper*
spoon.tea ca: culleradeta|culleradetes;cullerada|cullerades de cafè|postres ~ culleradet* cafè postres petit*
spoon.table ca: cullerada|cullerades ~ cullerada cullerades soper*
spoon.tea fr: cuillère|cuillères|cuiller|cuillerée|cuillerées à café|thé ~ café thé cac càc
spoon.table fr: cuillère|cuillères|cuiller|cuillerée|cuillerées à soupe ~ soupe cas càs
spoon.tea it: cucchiaino|cucchiaini ~ cucchiain* tè caffè
spoon.table it: cucchiaio|cucchiai ~ cucchiaio cucchiai
spoon.tea pt: colher|colheres de chá|café|sobremesa ~ chá café
spoon.table pt: colher|colheres de sopa ~ sopa
spoon.tea de: teelöffel|tl|teelöffeln|kaffeelöffel ~ tee* tl kaffee*
spoon.table de: esslöffel|eßlöffel|el|esslöffeln ~ ess* eß* el
spoon.tea nl: theelepel|theelepels|tl|theelepeltje|koffielepel ~ thee* tl koffie*
spoon.table nl: eetlepel|eetlepels|el ~ eetl* el
egg.white en: egg white|whites;beat|whisk|whip … whites ~ white* albumen
egg.yolk en: yolk|yolks ~ yolk* yellow*
egg.white es: clara|claras de huevo;bata|batir|monte|montar las claras ~ clara*
egg.yolk es: yema|yemas ~ yema*
egg.white ca: clara|clares d ou|ous ~ clar*
egg.yolk ca: rovell|rovells ~ rovell*
egg.white fr: blanc|blancs d œuf|œufs|oeuf|oeufs;blancs en neige ~ blanc*
egg.yolk fr: jaune|jaunes d œuf|œufs|oeuf|oeufs ~ jaune*
egg.white it: albume|albumi ~ album* bianc* chiar*
egg.yolk it: tuorlo|tuorli ~ tuorl* ross*
egg.white pt: bata|bater|bate as claras;claras em castelo;claras de ovo|ovos ~ clara*
egg.yolk pt: gema|gemas ~ gema*
egg.white de: eiweiß|eischnee|eiklar ~ eiw* eis* eik*
egg.yolk de: eigelb|eidotter|dotter ~ eig* *dotter
egg.white nl: eiwit|eiwitten ~ eiwit*
egg.yolk nl: dooier|dooiers|eidooier|eidooiers|eierdooier|eigeel ~ *dooier* eigeel
lid.off en: uncovered|uncover;lid off ~ uncov* lid
lid.on en: covered ~ cover* lid
lid.off es: sin tapar|tapa;destape|destapado|destapar ~ sin destap*
lid.on es: tape|tapar|tapado|tapada ~ tap* cubr* cubiert*
lid.off fr: à découvert;sans couvrir|couvercle ~ sans décou*
lid.on fr: à couvert ~ couv*
lid.off de: ohne deckel;unbedeckt ~ ohne offen* unbed*
lid.on de: zugedeckt|abgedeckt ~ zuged* abged* bed* deckel
lid.off nl: zonder deksel ~ zonder open*
lid.on nl: afgedekt|toegedekt ~ afged* toeg* bed* deksel
heat.up en: temperature|temperatures …
 rising|rise|rises|rose|increase|increases|warmer;rising|higher|warmer|increasing temperature|temperatures ~ ris* rose
 increas* warm* up high* climb*
heat.down en: temperature|temperatures …
 falling|fall|falls|fell|drop|drops|dropping|cooler;falling|lower|cooler|dropping temperature|temperatures ~ fall* fell
 drop* cool* down low* cold* decreas* declin*
heat.up es: temperaturas|temperatura … ascenso|aumento|subida|alza;ascenso|aumento|subida … temperaturas|temperatura ~
 ascen* aument* sub* alza más
heat.down es: temperaturas|temperatura … descenso|bajada|caída;descenso|bajada|caída … temperaturas|temperatura ~
 desc* baj* ca* menos
heat.up ca: temperatures|temperatura … ascens|augment|pujada;ascens|augment|pujada … temperatures|temperatura ~ ascen*
 augm* puj* més
heat.down ca: temperatures|temperatura … descens|baixada;descens|baixada … temperatures|temperatura ~ desc* baix*
 menys
heat.up pt: temperaturas|temperatura … subida|aumento|alta;subida|aumento … temperatura|temperaturas ~ sub* aument*
 mais
heat.down pt: temperaturas|temperatura … descida|queda|baixa;descida|queda … temperatura|temperaturas ~ desc* qued*
 baix* menos
peak.high en: highs of|around|near|between;maximum|high temperature|temperatures ~ high* max* peak* up hot*
peak.low en: lows of|around|near|between;minimum|low temperature|temperatures ~ low* min* cold*
peak.high es: máximas ~ máxim*
peak.low es: mínimas ~ mínim*
peak.high ca: màximes ~ màxim*
peak.low ca: mínimes ~ mínim*
peak.high it: massime ~ massim*
peak.low it: minime ~ minim*
peak.high pt: máximas ~ máxim*
peak.low pt: mínimas ~ mínim*
peak.high de: höchstwerte|höchstwerten|höchsttemperaturen|höchsttemperatur ~ höchst* max*
peak.low de: tiefstwerte|tiefstwerten|tiefsttemperaturen|tiefsttemperatur ~ tief* min*
peak.high nl: maximumtemperatuur|maximumtemperaturen|maxima ~ max*
peak.low nl: minimumtemperatuur|minimumtemperaturen|minima ~ min*
sky.clear en: clear|cloudless|blue|sunny sky|skies ~ clear* sun* bright* blue cloudless partly few
sky.cloud en: cloudy|overcast|grey|gray|leaden sky|skies;overcast ~ cloud* overcast grey gray dull
sky.clear es: cielo|cielos despejado|despejados|azul ~ despej* poco azul* sol*
sky.cloud es: cielo|cielos nuboso|nubosos|nublado|nublados|cubierto|cubiertos|encapotado ~ nub* cubi* encap*
sky.clear ca: cel serè|clar|blau;cels serens ~ ser* clar* blau poc sol*
sky.cloud ca: cel ennuvolat|cobert|nuvolós|tapat ~ nuv* ennuv* cob* tapat
sky.clear fr: ciel dégagé|clair|bleu ~ dégag* clair* bleu soleil peu éclairc*
sky.cloud fr: ciel couvert|nuageux|gris ~ couv* nuag* gris
sky.clear it: cielo sereno|limpido|terso|azzurro ~ seren* limpid* ters* azzur* poco
sky.cloud it: cielo coperto|nuvoloso|grigio ~ copert* nuv* grig*
sky.clear pt: céu limpo|azul ~ limp* azul pouco sol
sky.cloud pt: céu nublado|encoberto|cinzento ~ nubl* encob* cinz* nuv*
sky.clear de: klarer|blauer|wolkenloser himmel;heiter|wolkenlos ~ klar* blau* heiter* sonn* wolkenl*
sky.cloud de: bedeckter|grauer|bewölkter himmel;bedeckt|bewölkt ~ bed* bew* grau* wolkig* trüb*
wind.n en: north|northerly|northern wind|winds;wind|winds from the north ~ north*
wind.s en: south|southerly|southern wind|winds;wind|winds from the south ~ south*
wind.e en: east|easterly|eastern wind|winds;wind|winds from the east ~ east* *east* levant*
wind.w en: west|westerly|western wind|winds;wind|winds from the west ~ west* *west*
wind.n es: viento|vientos del|de norte ~ nor*
wind.s es: viento|vientos del|de sur ~ sur* sud*
wind.e es: viento|vientos del|de este ~ este *este levant*
wind.w es: viento|vientos del|de oeste ~ oeste *oeste ponient*
wind.n it: vento|venti da|del|di nord ~ nord*
wind.s it: vento|venti da|del|di sud ~ sud*
wind.e it: vento|venti da|dall|di est ~ est
wind.w it: vento|venti da|dall|di ovest ~ ovest
wind.n pt: vento|ventos de|do norte ~ nor*
wind.s pt: vento|ventos de|do sul ~ sul* sud*
wind.e pt: vento|ventos de|do leste|este ~ *este leste
wind.w pt: vento|ventos de|do oeste ~ *oeste
sun.rise en: sunrise|daybreak;sun rises|rose|rise ~ sunr* dawn* rise* rose daybreak morning
sun.set en: sunset|nightfall;sun sets|set ~ sunset* set* dusk* night* evening
sun.rise es: amanece|amanecer|amaneció;sale el sol;el sol sale ~ aman* alba sal*
sun.set es: anochece|anochecer|atardecer;pone el sol;sol se pone ~ anoch* atard* pon* pues* ocas*
sun.rise fr: soleil se lève;lever du soleil ~ lev* aube aurore
sun.set fr: soleil se couche;coucher du soleil ~ couch* crépus*
sun.rise it: sole sorge|sorgere;sorge il sole;alba ~ sorg* alb*
sun.set it: sole tramonta;tramonta il sole;tramonto ~ tramont*
water.good en: drinking|potable water
water.bad en: non|not potable|drinking|drinkable;undrinkable ~ not non un* unsafe unfit
water.good es: agua|aguas potable|potables
water.bad es: agua|aguas no potable|potables ~ no
water.good ca: aigua potable
water.bad ca: aigua no potable ~ no
water.good fr: eau|eaux potable|potables
water.bad fr: eau|eaux non|pas potable|potables ~ non pas
water.good it: acqua potabile
water.bad it: acqua non potabile ~ non
water.good pt: água potável
water.bad pt: água não potável ~ não
water.good de: trinkwasser
water.bad de: kein|nicht trinkwasser ~ kein* nicht
water.good nl: drinkwater
water.bad nl: geen|niet drinkwater ~ geen niet ondrink*
poison.yes en: toxic|poisonous
poison.no en: non|not toxic|poisonous;nontoxic ~ non nontox* not harmless safe
poison.yes es: tóxico|tóxica|tóxicos|tóxicas|venenoso|venenosa
poison.no es: no tóxico|tóxica|tóxicos|tóxicas|venenoso|venenosa;atóxico|atóxica ~ no atóx* sin inoc*
poison.yes ca: tòxic|tòxica|tòxics|tòxiques|verinós
poison.no ca: no tòxic|tòxica|tòxics|tòxiques|verinós ~ no atòx* sense
poison.yes fr: toxique|toxiques|vénéneux|vénéneuse
poison.no fr: non|pas toxique|toxiques|vénéneux;atoxique ~ non pas atox* sans
poison.yes it: tossico|tossica|tossici|tossiche|velenoso|velenosa
poison.no it: non tossico|tossica|tossici|tossiche|velenoso;atossico|atossica ~ non atoss*
poison.yes pt: tóxico|tóxica|tóxicos|tóxicas|venenoso
poison.no pt: não tóxico|tóxica|tóxicos|tóxicas|venenoso;atóxico ~ não atóx* sem
poison.yes de: giftig|giftige|giftigen|giftiger|giftiges|toxisch|toxische|toxischen
poison.no de: ungiftig|ungiftige|ungiftigen;nicht giftig|giftige|giftigen|toxisch ~ ungift* nicht unsch*
poison.yes nl: giftig|giftige|toxisch|toxische
poison.no nl: niet giftig|giftige|toxisch|toxische;ongiftig ~ niet ongift* onsch*
burn.yes en: flammable|inflammable|combustible
burn.no en: non|not flammable|inflammable|combustible;nonflammable|incombustible ~ non nonfl* incomb* not fireproof
burn.yes es: inflamable|inflamables
burn.no es: no inflamable|inflamables;ininflamable|ignífugo ~ no inin* igníf*
burn.yes ca: inflamable|inflamables
burn.no ca: no inflamable|inflamables ~ no
burn.yes fr: inflammable|inflammables
burn.no fr: non|pas inflammable|inflammables;ininflammable|ignifuge ~ non pas inin* ignif*
burn.yes it: infiammabile|infiammabili
burn.no it: non infiammabile|infiammabili;ininfiammabile|ignifugo ~ non inin* ignif*
burn.yes pt: inflamável|inflamáveis
burn.no pt: não inflamável|inflamáveis ~ não
burn.yes de: brennbar|brennbare|brennbaren|brennbarer|entzündlich|entflammbar|feuergefährlich
burn.no de: nicht|un brennbar|brennbare|brennbaren|brennbarer|entzündlich|entflammbar;unbrennbar ~ nicht unbr* feuerf*
burn.yes nl: brandbaar|brandbare|ontvlambaar|ontvlambare
burn.no nl: niet|on brandbaar|brandbare|ontvlambaar|ontvlambare;onbrandbaar ~ niet onbr*
heat_near.far en: keep|keeps|kept|store|stored away|far from ~ away far out
heat_near.near en: keep|keeps|kept|store|stored close|near|next to|the|a ~ close near* next
heat_near.far fr: tenir|tenez|garder|conserver|maintenir à l écart;tenir|tenez|garder|conserver loin de|du|des ~ écart
 loin éloign* abri
heat_near.near fr: tenir|tenez|garder|conserver|maintenir près|à de|proximité ~ près proximité
heat_near.far es: mantener|mantenga|guardar|guarde|manténgase alejado|lejos de|del ~ alej* lejos apart* fuera
heat_near.near es: mantener|mantenga|guardar|guarde cerca de|del ~ cerca próxim*
heat_near.far de: fernhalten|fernzuhalten ~ fern* weg*
heat_near.near de: in der nähe von|der|des|aufbewahren ~ näh*
plug.out it: staccare|stacca|staccate la spina;scollegare|scollega|scollegate ~ stacc* scolleg* disins* estra*
plug.in it: inserire|inserisci|inserite … spina ~ inser* colleg* attacc*
plug.out nl: haal|trek|haalt|trekt … stekker … uit ~ uit
plug.in nl: steek|stop|doe|steekt … stekker in ~ in
plug.in en: plug it|them in;put the plug in ~ connect* insert* plug
plug.out ca: desendolleu|desendolla|desendollar ~ desend* descon*
plug.in ca: endolleu|endolla|endollar ~ end* con*
reach.out en: out of … reach;away from children ~ out away
reach.in en: within … reach of children ~ within
reach.out de: von|vor kindern fernhalten|fernzuhalten;unzugänglich ~ fern* unzug* außer*
reach.in de: in reichweite von|der kinder|kindern ~ reichw*
course.stop en: stop|discontinue|suspend|interrupt … treatment|therapy|taking|medicine ~ stop* discontinu* suspen*
 interrupt*
course.keep en: continue|start|begin|keep|resume … treatment|therapy|taking|medicine ~ continu* start* begin* keep*
 resum* go
course.stop es: suspenda|suspender|interrumpa|interrumpir|deje … tratamiento|tomar ~ suspen* interr* dej*
course.keep es: continúe|continuar|siga|inicie … tratamiento|tomando ~ contin* sig* inici* seguir
course.stop fr: arrêtez|arrêter|interrompre|interrompez … traitement|prendre ~ arrê* interr* cess*
course.keep fr: continuez|poursuivre|poursuivez|commencez … traitement ~ contin* poursui* commenc*
course.stop it: sospendere|sospenda|interrompere|interrompa … trattamento|terapia ~ sosp* interr* smett*
course.keep it: continuare|proseguire|continui|iniziare … trattamento|terapia ~ contin* prose* iniz*
course.stop pt: pare|suspenda|suspender|interrompa|interromper … tratamento|tomar ~ par* susp* interr* deix*
course.keep pt: continue|continuar|inicie … tratamento ~ contin* inic*
course.stop de: behandlung … ab|abbrechen|absetzen|beenden;brechen … behandlung … ab ~ abbr* abs* been* unterbr* ab
course.keep de: behandlung … fort|fortsetzen|fortführen|beginnen ~ fort* weiter* begin*
gut.tight en: constipation|constipated ~ constip*
gut.loose en: diarrhoea|diarrhea ~ diarr*
gut.tight es: estreñimiento ~ estreñ*
gut.loose es: diarrea|diarreas ~ diarr*
gut.tight ca: restrenyiment ~ restr*
gut.loose ca: diarrea|diarrees ~ diarr*
gut.tight fr: constipation|constipé|constipée ~ constip*
gut.loose fr: diarrhée|diarrhées ~ diarr*
gut.tight it: stitichezza|stipsi ~ stitic* stip*
gut.loose it: diarrea ~ diarr*
gut.tight pt: obstipação|prisão de ventre ~ obstip* ventre
gut.loose pt: diarreia ~ diarr*
gut.tight de: verstopfung|obstipation ~ verst* obst*
gut.loose de: durchfall|diarrhö|diarrhoe ~ durchf* diarr*
gut.tight nl: verstopping|obstipatie|constipatie ~ verst* obst* const*
gut.loose nl: diarree ~ diarr*
onset.acute en: acute ~ acute* sudden
onset.chronic en: chronic ~ chron* long
onset.acute es: agudo|aguda|agudos|agudas ~ agud*
onset.chronic es: crónico|crónica|crónicos|crónicas ~ crónic*
onset.acute ca: agut|aguda|aguts|agudes ~ ag*
onset.chronic ca: crònic|crònica|crònics|cròniques ~ cròn*
onset.acute fr: aigu|aiguë|aigus|aiguës ~ aig*
onset.chronic fr: chronique|chroniques ~ chron*
onset.acute it: acuto|acuta|acuti|acute ~ acut*
onset.chronic it: cronico|cronica|cronici|croniche ~ cron*
onset.acute pt: agudo|aguda|agudos|agudas ~ agud*
onset.chronic pt: crónico|crónica|crônico|crônica ~ cr*nic*
onset.acute de: akute|akuter|akuten|akutes|akut ~ akut*
onset.chronic de: chronische|chronischer|chronischen|chronisches|chronisch ~ chron*
onset.acute nl: acute|acuut ~ ac*
onset.chronic nl: chronische|chronisch ~ chron*
sugar.low en: hypoglycaemia|hypoglycemia;low blood sugar ~ hypo* low
sugar.high en: hyperglycaemia|hyperglycemia;high blood sugar ~ hyper* high
sugar.low es: hipoglucemia|hipoglicemia ~ hipo* baj*
sugar.high es: hiperglucemia|hiperglicemia ~ hiper* alt*
sugar.low ca: hipoglucèmia ~ hipo* baix*
sugar.high ca: hiperglucèmia ~ hiper* alt*
sugar.low fr: hypoglycémie|hypoglycémies ~ hypo*
sugar.high fr: hyperglycémie|hyperglycémies ~ hyper*
sugar.low it: ipoglicemia ~ ipo* bass*
sugar.high it: iperglicemia ~ iper* alt*
sugar.low pt: hipoglicemia ~ hipo* baix*
sugar.high pt: hiperglicemia ~ hiper* alt*
sugar.low de: unterzuckerung|hypoglykämie ~ unter* hypo* niedr*
sugar.high de: überzuckerung|hyperglykämie ~ über* hyper* hoh*
sugar.low nl: hypoglykemie ~ hypo* laag lage
sugar.high nl: hyperglykemie ~ hyper* hoog hoge
gland.low en: hypothyroidism;underactive thyroid ~ hypo* under*
gland.high en: hyperthyroidism;overactive thyroid ~ hyper* over*
gland.low es: hipotiroidismo ~ hipo*
gland.high es: hipertiroidismo ~ hiper*
gland.low fr: hypothyroïdie ~ hypo*
gland.high fr: hyperthyroïdie ~ hyper*
gland.low it: ipotiroidismo ~ ipo*
gland.high it: ipertiroidismo ~ iper*
gland.low pt: hipotiroidismo|hipotireoidismo ~ hipo*
gland.high pt: hipertiroidismo|hipertireoidismo ~ hiper*
gland.low de: hypothyreose|schilddrüsenunterfunktion ~ hypo* *unter*
gland.high de: hyperthyreose|schilddrüsenüberfunktion ~ hyper* *über*
course_of.better en: improved|improving|improvement|improves ~ improv* better recover*
course_of.worse en: worsened|worsening|worsens|deteriorated|deteriorating ~ worse* deterior* aggrav*
course_of.better es: mejorado|mejoró|mejoría|mejoran ~ mejor*
course_of.worse es: empeorado|empeoró|empeoramiento|agravado|agravó ~ empeor* agrav* peor* deterior*
course_of.better ca: millorat|milloria|millora ~ millor*
course_of.worse ca: empitjorat|empitjora|empitjorament|agreujat ~ empitj* agreuj* pitjor*
course_of.better fr: amélioré|améliorée|amélioration|améliore ~ amélior* mieux
course_of.worse fr: aggravé|aggravée|aggravation|empiré|détérioré|détériorée ~ aggrav* empir* détér* pire
course_of.better it: migliorato|migliorata|migliorate|migliorati|miglioramento ~ miglior*
course_of.worse it: peggiorato|peggiorata|peggiorate|peggiorati|peggioramento|aggravato ~ peggior* aggrav*
course_of.better pt: melhorado|melhorou|melhoria|melhora ~ melhor*
course_of.worse pt: piorado|piorou|agravou|agravado|agravamento ~ pior* agrav* deterior*
course_of.better de: verbessert|verbesserte|gebessert|besserte|besserung|verbesserung ~ *besser*
course_of.worse de: verschlechtert|verschlechterte|verschlechterung|verschlimmert ~ verschl* schlimm* schlecht*
course_of.better nl: verbeterd|verbeterde|verbetering ~ verbet* beter*
course_of.worse nl: verslechterd|verslechterde|verslechtering|verergerd ~ versl* verer* slecht* erger*
dose.other en: every other|second day;every two days;on alternate days ~ other alternate second two 2 48
dose.twice en: twice a day|daily;every day;two times a|per day ~ twice
dose.other es: cada dos días;días alternos;un día sí ~ dos alt* cada 48
dose.twice es: dos veces al|por día ~ veces
dose.other ca: cada dos dies;dies alterns ~ dos alt* cada
dose.twice ca: dues vegades|cops al dia;dos cops al dia ~ cops vegades
dose.other fr: tous les deux jours;un jour sur deux ~ deux
dose.twice fr: deux fois par jour ~ fois
dose.other it: ogni due giorni;a giorni alterni ~ due alt*
dose.twice it: due volte al giorno ~ volte
dose.other pt: de dois em dois dias;a cada dois dias;dia sim dia não ~ dois sim
dose.twice pt: duas vezes por|ao dia ~ vezes
dose.other de: alle zwei tage;jeden zweiten tag ~ zwei* zweit*
dose.twice de: zweimal täglich;zweimal am|pro tag ~ zweimal
dose.other nl: om de dag;om de twee dagen ~ om
dose.twice nl: twee keer|maal per dag;tweemaal daags|per ~ keer maal tweemaal
skin.outer en: external use|application ~ extern* skin topical*
skin.inner en: oral|internal|intravenous use;by mouth ~ oral* intern* mouth swallow*
skin.outer es: uso externo|tópico ~ extern* tópic* cután*
skin.inner es: vía|uso oral|interno ~ oral* intern*
skin.outer fr: usage|voie externe|cutanée ~ extern* cutan*
skin.inner fr: voie|usage orale|interne ~ oral* intern*
skin.outer it: uso esterno|cutaneo ~ estern* cutan*
skin.inner it: uso|via orale|interno ~ oral* intern*
skin.outer pt: uso externo|cutâneo ~ extern* cutân*
skin.inner pt: uso|via oral|interno ~ oral* intern*
skin.outer de: äußerlichen|äußerlich anwendung|anzuwenden ~ äuß*
skin.inner de: zum einnehmen ~ einn* oral*
skin.outer nl: uitwendig gebruik ~ uitw*
skin.inner nl: oraal|inwendig gebruik ~ oraal inw*
"""
