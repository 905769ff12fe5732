"""Opposites that are phrases, as data for frames.py: sanctions imposed and lifted, rules eased and tightened, strikes
called and called off, working hours, contracts, seats and board, lids, boiling and braking, in nine languages.

Written as frames_said.py. Compiled by hand for this project.
"""

FRAMES = """
@curb.en:
 sanction|sanctions|curfew|ban|embargo|restriction|restrictions|lockdown|blockade|tariff|tariffs|quarantine|emergency
@curb.ca: sancions|queda|prohibició|embargament|restriccions|confinament|bloqueig|aranzels|quarantena|alarma|emergència
@curb.es:
 sanciones|queda|prohibición|embargo|restricciones|confinamiento|bloqueo|aranceles|cuarentena|alarma|emergencia
@curb.fr: sanctions|feu|interdiction|embargo|restrictions|confinement|blocus|tarifs|quarantaine|urgence
@curb.it: sanzioni|coprifuoco|divieto|embargo|restrizioni|confinamento|blocco|dazi|quarantena|emergenza
@curb.pt: sanções|recolher|proibição|embargo|restrições|confinamento|bloqueio|tarifas|quarentena|emergência
@curb.ro: sancțiuni|sancțiunile|interdicția|embargoul|restricții|restricțiile|carantina|urgență
@curb.de: sanktionen|ausgangssperre|verbot|embargo|beschränkungen|lockdown|blockade|zölle|quarantäne|notstand
@curb.nl: sancties|avondklok|verbod|embargo|beperkingen|lockdown|blokkade|tarieven|quarantaine|noodtoestand
curb.impose en: impose|imposes|imposed|imposing|declare|declares|declared|introduced|announced … @curb;@curb …
 imposed|declared|introduced ~ impos* declar* introduc* decree* slap* enforc* announc*
curb.lift en: lift|lifts|lifted|lifting|end|ends|ended|ease|eased|suspended … @curb;@curb … lifted|ended|removed|eased
 ~ lift* end* remov* eas* suspend* drop* scrap* relax*
curb.impose ca: imposa|imposar|imposat|imposen|decreta|decretar|decretat|declara|declarat … @curb ~ impos* decret*
 declar*
curb.lift ca: aixeca|aixecar|aixecat|aixequen|retira|retirar|retirat … @curb ~ aixec* retir* susp* anul* relax*
curb.impose es: impone|imponen|imponer|impuso|impusieron|impuesto|decreta|decretó|decretar|declara|declaró … @curb ~
 impon* impus* impues* decret* declar*
curb.lift es: levanta|levantan|levantar|levantó|levantaron|levantado|retira|retiró … @curb ~ levant* retir* suspen*
 elimin* relaj* fin
curb.impose fr: impose|imposent|imposer|imposé|imposées|décrète|décrété|instauré|déclaré … @curb;@curb …
 imposées|imposée ~ impos* décr* instaur* déclar*
curb.lift fr: lève|lèvent|lever|levé|levée … @curb;@curb … levé|levée|levés|levées ~ lev* lèv* suspen* assoupl* fin
curb.impose it: impone|imposto|imporre|impongono|decreta|decretato|dichiara|dichiarato … @curb ~ impo* decret* dichiar*
 introd*
curb.lift it: revoca|revocato|revocare|rimuove|rimosso|toglie|tolto … @curb ~ revoc* rimo* toglie* tolt* sospes* fine
 allent*
curb.impose pt: impõe|impôs|impor|impuseram|decreta|decretou|declara|declarou … @curb ~ imp* decret* declar*
curb.lift pt: levanta|levantou|levantar|levantaram|suspendeu|retirou … @curb ~ levant* suspen* retir* alivi* fim
curb.impose ro: impune|impus|impun|decretat|declarat|instituit … @curb ~ impu* decret* declar* institu*
curb.lift ro: ridică|ridicat|ridicarea … @curb ~ ridic* suspend* relax*
curb.impose de: verhängt|verhängte|verhängten|verhängen … @curb;@curb … verhängt|verhängen ~ verhäng* erlass* ausruf*
curb.lift de: hob|hebt|hoben … @curb … auf $;@curb … aufgehoben|aufzuheben ~ aufgeh* aufheb* ausges* locker* gelock*
curb.impose nl: legt|legde|legden … @curb op $;@curb … opgelegd|ingesteld ~ opgel* opleg* ingest*
curb.lift nl: heft|hief … @curb op $;@curb … opgeheven ~ opgeh* ophef* versoep*
grip.tighten en: tighten|tightens|tightened|tightening|toughen|toughened …
 rules|restrictions|controls|sanctions|measures|policy|law;rules|restrictions|controls|sanctions|measures … tightened ~
 tight* tough* strict* stiff*
grip.ease en: ease|eases|eased|easing|relax|relaxes|relaxed|relaxing|loosen|loosened …
 rules|restrictions|controls|sanctions|measures|policy;rules|restrictions|controls|sanctions|measures …
 eased|relaxed|loosened ~ eas* relax* loos* soft* lift*
grip.tighten ca: endureix|enduriren|endurir|endurit|endureixen|enduriment ~ endur* estricte*
grip.ease ca: relaxa|relaxar|relaxat|relaxen|flexibilitza|flexibilitzar ~ relax* flexib* suav*
grip.tighten es: endurece|endurecen|endurecer|endureció|endurecimiento ~ endur* estrict*
grip.ease es: relaja|relajan|relajar|relajó|flexibiliza|flexibilizar|suaviza ~ relaj* flexib* suav*
grip.tighten fr: durcit|durcissent|durcir|durci|durcissement ~ durc* strict* renforc*
grip.ease fr: assouplit|assouplissent|assouplir|assoupli|assouplissement|allège ~ assoupl* allèg* allég* relâch*
grip.tighten it: inasprisce|inasprire|inasprito|inasprimento ~ inaspr* strett*
grip.ease it: allenta|allentare|allentato|allentamento ~ allent* alleg*
grip.tighten pt: endurece|endurecer|endureceu|endurecimento|aperta ~ endur* apert*
grip.ease pt: alivia|aliviar|aliviou|flexibiliza|relaxa ~ alivi* flexib* relax*
grip.tighten de: verschärft|verschärfen|verschärfte|verschärfung ~ verschärf* streng*
grip.ease de: lockert|lockern|lockerte|gelockert|lockerung|lockerungen ~ locker* gelock* erleicht*
grip.tighten nl: aangescherpt|verscherpt|aanscherpt|aanscherping ~ scherp* aangesch* streng*
grip.ease nl: versoepelt|versoepeld|versoepeling ~ versoep* soepel*
strike.call en: strike … called|begun|begins|started|continues|goes on;call|calls|called|calling a|the|for strike ~
 call* beg* start* contin* stag* go*
strike.off en: called|call|calling off … strike;strike … called off|suspended|over|ended;end|ended … strike ~ off
 suspend* over end* cancel*
strike.call es: convoca|convocan|convocó|convocaron|convocar|convocada … huelga;huelga … convocada|sigue|continúa ~
 convoc* sig* contin*
strike.off es: desconvoca|desconvocan|desconvocó|desconvocaron|desconvocar|suspenden|suspendió … huelga;huelga …
 desconvocada|suspendida ~ desconv* suspen* fin cancel*
strike.call ca: convoca|convoquen|convocar|convocat … vaga ~ convoc* contin*
strike.off ca: desconvoca|desconvoquen|desconvocar|desconvocat … vaga ~ desconv* susp* fi
strike.call fr: appelle|appellent|appelé … grève;grève … continue|reconduite ~ appel* contin* recond* lanc*
strike.off fr: grève … levée|suspendue|terminée;levé|lever|suspendu … grève ~ lev* suspen* termin* fin annul*
strike.call it: proclamato|indetto|proclama|indice … sciopero;sciopero … proclamato|continua ~ proclam* indett* indi*
 contin*
strike.off it: revocato|revoca|sospeso|sospende … sciopero;sciopero … revocato|sospeso ~ revoc* sospe* annull* fine
strike.call pt: convocou|convocaram|convoca … greve;greve … continua|convocada ~ convoc* contin*
strike.off pt: desconvocou|desconvocaram|suspendeu|cancelou … greve;greve … suspensa|desconvocada ~ desconv* suspen*
 cancel* fim
strike.call de: streik … ausgerufen|fortgesetzt;rief|rufen … streik auf ~ ausger* aufr* fort* beginn*
strike.off de: streik … beendet|abgesagt|ausgesetzt ~ been* abges* ausges* ende*
working.part en: part time ~ part* half
working.full en: full time ~ full*
working.part es: tiempo|jornada parcial;media jornada ~ parcial* media
working.full es: tiempo completo;jornada completa;a tiempo completo ~ complet*
working.part ca: temps|jornada parcial;mitja jornada ~ parcial* mitja
working.full ca: temps complet;jornada completa ~ complet*
working.part fr: temps partiel;mi temps ~ partiel* mi
working.full fr: temps plein|complet ~ plein* complet*
working.part it: tempo parziale;part time ~ parzial* part
working.full it: tempo pieno;full time ~ pien* full
working.part pt: tempo|meio parcial;meio período ~ parcial* meio
working.full pt: tempo integral|inteiro|completo ~ integral* inteiro complet*
working.part de: teilzeit|teilzeitjob|teilzeitstelle;in teilzeit ~ teil* halb*
working.full de: vollzeit|vollzeitjob|vollzeitstelle ~ voll* ganz*
working.part nl: deeltijd|parttime ~ deel* part*
working.full nl: voltijd|voltijds|fulltime ~ volt* full*
post_for.good en: permanent|indefinite contract|contracts|job|jobs|position ~ perman* open* indef* unlimit*
post_for.time en: fixed|short term contract|contracts|job|jobs;temporary|fixed contract|contracts|job|jobs|position ~
 tempor* fix* short* limit* term
post_for.good es: contrato|contratos|empleo|trabajo indefinido|indefinidos|fijo|fijos ~ indef* fij*
post_for.time es: contrato|contratos|empleo|trabajo temporal|temporales|eventual ~ tempor* event* determ*
post_for.good ca: contracte|contractes|feina indefinit|indefinits|fix|fixa ~ indef* fix*
post_for.time ca: contracte|contractes|feina temporal|temporals|eventual ~ tempor* event*
post_for.good fr: durée indéterminée;cdi ~ indét* cdi perman*
post_for.time fr: durée déterminée;cdd ~ déterm* cdd tempor* intérim*
post_for.good it: tempo indeterminato ~ indeterm* fiss*
post_for.time it: tempo determinato;contratto a termine ~ determ* termine tempor*
post_for.good pt: contrato sem termo;contrato efetivo|permanente ~ sem efet* perman* indet*
post_for.time pt: contrato a termo|prazo;contrato temporário ~ termo prazo tempor*
post_for.good de: unbefristet|unbefristete|unbefristeter|unbefristeten ~ unbefr* fest* dauer*
post_for.time de: befristet|befristete|befristeter|befristeten ~ befrist* zeit*
post_for.good nl: vast|vaste contract|baan|aanstelling ~ vast* onbep*
post_for.time nl: tijdelijk|tijdelijke contract|baan|aanstelling ~ tijd* bepaald*
seat_by.window en: window seat|seats;seat|seats by|at the window ~ window*
seat_by.aisle en: aisle seat|seats;seat|seats by|on the aisle ~ aisle*
seat_by.window es: asiento|asientos de ventanilla|ventana;lado ventanilla ~ ventan*
seat_by.aisle es: asiento|asientos de pasillo;lado pasillo ~ pasill*
seat_by.window ca: seient|seients de finestra|finestreta ~ finestr*
seat_by.aisle ca: seient|seients de passadís ~ passad*
seat_by.window fr: côté fenêtre|hublot ~ fenêt* hubl*
seat_by.aisle fr: côté couloir|allée ~ coul* allée
seat_by.window it: posto|lato finestrino ~ finestr*
seat_by.aisle it: posto|lato corridoio ~ corrid*
seat_by.window pt: lugar|assento à|da|na janela ~ janel*
seat_by.aisle pt: lugar|assento no|de|do corredor ~ corred* coxia
seat_by.window de: fensterplatz|fensterplätze|fenstersitz ~ fenst*
seat_by.aisle de: gangplatz|gangplätze|gangsitz ~ gang*
seat_by.window nl: raamplaats|raamplek ~ raam*
seat_by.aisle nl: gangpadplaats|gangplaats ~ gang*
board_of.half en: half board ~ half
board_of.full en: full board;all inclusive ~ full all
board_of.half es: media pensión ~ media
board_of.full es: pensión completa;todo incluido ~ complet* todo
board_of.half ca: mitja pensió ~ mitja
board_of.full ca: pensió completa;tot inclòs ~ complet* tot
board_of.half fr: demi pension ~ demi*
board_of.full fr: pension complète;tout compris ~ compl* tout
board_of.half it: mezza pensione ~ mezza
board_of.full it: pensione completa;tutto compreso ~ complet* tutto
board_of.half pt: meia pensão ~ meia
board_of.full pt: pensão completa;tudo incluído ~ complet* tudo
board_of.half de: halbpension ~ halb*
board_of.full de: vollpension;all inclusive ~ voll* all
board_of.half nl: halfpension;half pension ~ half*
board_of.full nl: volpension;vol pension ~ vol*
trip_way.direct en: direct|nonstop flight|flights;flight|flights is|are direct|nonstop;non stop ~ direct* non* straight
trip_way.via en: connecting flight|flights;one|two stop|stops;layover|stopover ~ connect* stop* layover* via chang*
trip_way.direct es: vuelo|vuelos directo|directos;vuelo|vuelos es|son directo|directos;sin escalas ~ direct* sin
trip_way.via es: con escala|escalas;vuelo|vuelos de conexión|enlace ~ escal* conex* enlac* transb*
trip_way.direct ca: vol|vols directe|directes;sense escales ~ direct* sense
trip_way.via ca: amb escala|escales;vol|vols de connexió|enllaç ~ escal* connex* enllaç*
trip_way.direct fr: vol|vols direct|directs;sans escale ~ direct* sans
trip_way.via fr: avec escale|escales;vol|vols de|en correspondance ~ escal* corresp*
trip_way.direct it: volo|voli diretto|diretti;senza scali|scalo ~ dirett* senza
trip_way.via it: con scalo|scali;volo|voli di|in coincidenza ~ scal* coincid*
trip_way.direct pt: voo|voos direto|diretos;sem escalas ~ diret* sem
trip_way.via pt: com escala|escalas;voo|voos de ligação|conexão ~ escal* liga* conex*
trip_way.direct de: direktflug|direktflüge|nonstopflug ~ direkt* nonstop* ohne
trip_way.via de: anschlussflug|anschlussflüge|umsteigeverbindung;mit zwischenstopp ~ anschl* umst* zwisch*
pedal.brake en: brake|brakes gently|slowly|hard|now $;brake $;braking|braked ~ brak* slow* stop*
pedal.go en: accelerate|accelerates|accelerated|accelerating ~ accel* speed* fast*
pedal.brake es: frene|frenar|frenó|frena|frenando ~ fren*
pedal.go es: acelere|acelerar|aceleró|acelera|acelerando ~ aceler*
pedal.brake ca: freneu|frenar|frenat|frena ~ fren*
pedal.go ca: accelereu|accelerar|accelerat|accelera ~ acceler*
pedal.brake fr: freinez|freiner|freiné|freine ~ frein*
pedal.go fr: accélérez|accélérer|accéléré|accélère ~ accél*
pedal.brake it: frenare|frenato|frena|frenate ~ fren*
pedal.go it: accelerare|accelerato|accelera|accelerate ~ acceler*
pedal.brake pt: trave|travar|travou|frear|freou|freie ~ trav* fre*
pedal.go pt: acelere|acelerar|acelerou|acelera ~ aceler*
pedal.brake de: bremsen|bremst|bremste|gebremst ~ brems* gebrems*
pedal.go de: beschleunigen|beschleunigt|beschleunigte;gas geben|gegeben ~ beschl* gas
lid_on.on en: cover|covers|covered … pot|pan|dish|saucepan|bowl;put … lid on;with the lid on ~ cover* lid
lid_on.off en: uncover|uncovered|uncovering;remove|lift|take … lid;take the lid off ~ uncover* remov* off lift*
lid_on.on es: tape|tapar|tapa|cubra|cubrir … olla|cazuela|sartén|cacerola ~ tap* cubr*
lid_on.off es: destape|destapar|destapa … olla|cazuela|sartén|cacerola;quite|retire la tapa ~ destap* quit* retir*
lid_on.on ca: tapeu|tapar|tapa … olla|cassola|paella ~ tap*
lid_on.off ca: destapeu|destapar|destapa … olla|cassola|paella;traieu la tapa ~ destap* trai*
lid_on.on fr: couvrez|couvrir|couvre … casserole|poêle|marmite|cocotte ~ couv*
lid_on.off fr: découvrez|découvrir … casserole|poêle|marmite|cocotte;retirez|enlevez le couvercle ~ découv* retir*
 enlev* sans
lid_on.on it: coprite|coprire|copri … pentola|padella|casseruola ~ copr* copert*
lid_on.off it: scoprite|scoprire|scopri … pentola|padella|casseruola;togliete|togliere il coperchio ~ scop* togli*
lid_on.on pt: tape|tapar|tampe|cubra … panela|tacho|frigideira ~ tap* tamp* cubr*
lid_on.off pt: destape|destapar|destampe … panela|tacho|frigideira;retire a tampa ~ destap* destamp* retir*
lid_on.on de: deckel aufsetzen|auflegen|drauf;topf … zudecken|abdecken ~ zudeck* abdeck* aufs* aufl* geschl*
lid_on.off de: deckel abnehmen|entfernen|runter;ohne deckel ~ abnehm* entf* ohne offen*
boil.boil en: boil|boils|boiling|boiled water|milk;boil the|drinking|tap water ~ boil* heat*
boil.cool en: cool|chill|cools|cooled the|down water|milk ~ cool* chill* cold
boil.boil es: hervir|hierva|hierve|hiervan el|la agua|leche ~ herv* hierv* hirv* calent*
boil.cool es: enfriar|enfríe|enfría el|la agua|leche ~ enfr* frí*
boil.boil fr: bouillir|bouillez l|le|de|du eau|lait;faire|faites bouillir ~ bouill* chauff*
boil.cool fr: refroidir|refroidissez ~ refroid* froid*
boil.boil it: bollire|bollite|bolli ~ boll* scald*
boil.cool it: raffreddare|raffreddate ~ raffredd* fredd*
boil.boil de: wasser … abkochen|kochen|aufkochen;kochen sie das wasser ~ koch* heiß* erhitz*
boil.cool de: wasser … abkühlen|kühlen;kühlen sie das wasser ~ kühl* kalt*
blind.up en: raise|raises|raised … blind|blinds|shutter|shutters|curtain|flag ~ rais* up open*
blind.down en: lower|lowers|lowered … blind|blinds|shutter|shutters|curtain|flag ~ low* down clos*
blind.up es: suba|subir|subió|sube … persiana|persianas|telón|bandera ~ sub* levant* alz* abr*
blind.down es: baje|bajar|bajó|baja … persiana|persianas|telón|bandera ~ baj* cerr*
blind.up fr: levez|lever|relevez|remontez|ouvrez … store|stores|volet|volets|rideau ~ lev* remont* ouvr*
blind.down fr: baissez|baisser|descendez|fermez … store|stores|volet|volets|rideau ~ baiss* descend* ferm*
blind.up de: rollladen|rollo|jalousie … hochziehen|hoch ~ hoch* auf*
blind.down de: rollladen|rollo|jalousie … herunterlassen|runter ~ runter* herunter* zu
bar.prosecution en: prosecutor|prosecutors|prosecution ~ prosec* attorney* charg* state
bar.defence en: defence|defense asks|asked|wants|demanded|calls|called|argued|says|said|lawyer|lawyers|counsel|attorney
 ~ defen*
bar.prosecution es: fiscal|fiscales|fiscalía pide|pidió|solicita|solicitó|acusa;el|la fiscal|fiscalía ~ fiscal* acus*
 ministerio
bar.defence es: abogado|abogada|abogados defensor|defensora|defensores;la defensa pide|pidió|solicita|sostiene|alega ~
 defens*
bar.prosecution ca: el|la fiscal|fiscalia ~ fiscal* acus* ministeri
bar.defence ca: advocat|advocada defensor|defensora;la defensa demana|sosté ~ defens*
bar.prosecution fr: procureur|procureure|parquet|procureurs ~ procur* parquet* ministère accus*
bar.defence fr: avocat|avocate de la défense;la défense demande|a|plaide ~ défen*
bar.prosecution it: pubblico ministero;la procura;pm ~ procur* ministero pm accus*
bar.defence it: avvocato difensore;la difesa chiede|ha|sostiene ~ dife*
bar.prosecution pt: procurador|procuradora|promotor|ministério público ~ procur* promot* ministério acus*
bar.defence pt: advogado|advogada de defesa;a defesa pede|pediu|alega ~ defes*
bar.prosecution de: staatsanwalt|staatsanwältin|staatsanwaltschaft ~ staatsanw* ankl* anklag*
bar.defence de: verteidiger|verteidigerin|verteidigung ~ verteid*
bar.prosecution nl: officier van justitie;openbaar ministerie;om ~ offic* openb* om aankl*
bar.defence nl: advocaat van de verdediging;de verdediging ~ verded* advoc*
prices.consumer en: consumer price|prices ~ consum* retail
prices.producer en: producer price|prices;wholesale price|prices ~ produc* wholes*
prices.consumer es: precios al|de consumo|consumidor ~ consum* ipc
prices.producer es: precios industriales|mayoristas;precios al|de productor|producción ~ indust* mayor* produc*
prices.consumer fr: prix à la consommation ~ consom*
prices.producer fr: prix à la production;prix de gros ~ produc* gros
prices.consumer it: prezzi al consumo|consumatore ~ consum*
prices.producer it: prezzi alla produzione;prezzi all ingrosso ~ produz* ingrosso
prices.consumer de: verbraucherpreis|verbraucherpreise|verbraucherpreisen ~ verbr* konsum*
prices.producer de: erzeugerpreis|erzeugerpreise|großhandelspreise ~ erzeug* großh*
"""
