"""Opposites that are phrases, as data for frames.py: no left and no right turn, under and on the table, the front and
the back door, the flat upstairs and the one downstairs, attic and ground floor, members who may enter and leave, a
pupil passed and failed, tomorrow morning and evening, days left and days since, what has lasted an hour and what
will, rates that are raised and lowered, what is imported from a country and exported to it.

Written as frames_said.py. A row that adds to a member of another table repeats the words that may say the same.
Compiled by hand for this project.
"""

FRAMES = """
no_turn.left en: no left turn|turns;left turn|turns prohibited|forbidden|banned;no turning left;not|t turn left ~
 left
no_turn.right en: no right turn|turns;right turn|turns prohibited|forbidden|banned;no turning right;not|t turn right
 ~ right
no_turn.left es: prohibido girar|doblar|torcer a la izquierda;prohibido el giro a la izquierda;no gire|girar|gires a
 la izquierda ~ izq*
no_turn.right es: prohibido girar|doblar|torcer a la derecha;prohibido el giro a la derecha;no gire|girar|gires a la
 derecha ~ derech*
no_turn.left ca: prohibit girar|tombar|trencar a l esquerra|esquerre;no gireu|giris|girar a l esquerra ~ esquer*
no_turn.right ca: prohibit girar|tombar|trencar a la dreta;no gireu|giris|girar a la dreta ~ dret*
no_turn.left fr: interdit|interdiction|défense de tourner à gauche;ne tournez pas à gauche ~ gauche*
no_turn.right fr: interdit|interdiction|défense de tourner à droite;ne tournez pas à droite ~ droit*
no_turn.left it: divieto di svolta a sinistra;vietato svoltare|girare a sinistra;non girare|svoltare a sinistra ~
 sinist*
no_turn.right it: divieto di svolta a destra;vietato svoltare|girare a destra;non girare|svoltare a destra ~ destr*
no_turn.left pt: proibido virar|voltar à esquerda;não vire|virar à esquerda ~ esquer*
no_turn.right pt: proibido virar|voltar à direita;não vire|virar à direita ~ direit*
no_turn.left ro: interzis virajul|viraj la stânga;virajul|viraj la stânga interzis|este;nu virați|viraţi la stânga ~
 stâng*
no_turn.right ro: interzis virajul|viraj la dreapta;virajul|viraj la dreapta interzis|este;nu virați|viraţi la
 dreapta ~ dreapt*
no_turn.left de: links abbiegen verboten|untersagt;linksabbiegen verboten|untersagt;linksabbiegeverbot;nicht links
 abbiegen;nicht nach links ~ link*
no_turn.right de: rechts abbiegen verboten|untersagt;rechtsabbiegen verboten|untersagt;rechtsabbiegeverbot;nicht
 rechts abbiegen;nicht nach rechts ~ recht*
@laid.en: table|bed|sofa|couch|desk|chair|bench|rug|carpet|pillow|mat|doormat|cushion|tablecloth|blanket|shelf|plate
@own.en: the|a|my|his|her|your|our|their|this|that
laid_at.under en: under|underneath|beneath|below @own @laid ~ under* beneath below
laid_at.top en: on|onto|upon|atop @own @laid;on top of @own @laid ~ top onto atop over above upon
@laid.es: mesa|cama|sofá|escritorio|silla|banco|alfombra|almohada|felpudo|cojín|mantel|manta|estante|plato
@own.es: la|el|mi|su|tu|una|un|nuestra|nuestro|esta|este
laid_at.under es: debajo de @own @laid;debajo del @laid;bajo @own @laid ~ debajo bajo
laid_at.top es: encima de @own @laid;encima del @laid;sobre|en @own @laid ~ encima sobre
@laid.ca: taula|llit|sofà|escriptori|cadira|banc|catifa|coixí|estora|estovalles|manta|prestatge|plat
@own.ca: la|el|l|una|un|meva|teva|seva|aquesta|aquest
laid_at.under ca: sota|dessota @own @laid;sota de @own @laid;sota del @laid;a sota de|del … @laid ~ sota
laid_at.top ca: sobre|damunt @own @laid;damunt de @own @laid;sobre|damunt del @laid;a la taula|cadira|catifa ~ sobre
 damunt dalt
@laid.fr: table|lit|canapé|bureau|chaise|banc|tapis|oreiller|paillasson|coussin|nappe|couverture|étagère|assiette
@own.fr: la|le|l|ma|mon|sa|son|ta|ton|une|un|notre|cette|ce
laid_at.under fr: sous @own @laid;au dessous|dessous de|du|d … @laid ~ sous dessous
laid_at.top fr: sur @own @laid;au dessus de|du|d … @laid ~ sur dessus
@laid.it: tavolo|tavola|letto|divano|scrivania|sedia|panca|tappeto|cuscino|zerbino|tovaglia|coperta|scaffale|piatto
@own.it: il|la|lo|l|un|una|mio|mia|suo|sua|questo|questa
laid_at.under it: sotto @own @laid;sotto al|alla|il|la @laid ~ sotto
laid_at.top it: sul|sulla @laid;sopra|su @own @laid;sopra al|alla @laid ~ sopra sul sulla
@laid.pt: mesa|cama|sofá|secretária|cadeira|banco|tapete|almofada|capacho|toalha|manta|cobertor|prateleira|prato
@own.pt: a|o|minha|meu|sua|seu|uma|um|esta|este
laid_at.under pt: debaixo da|do|de @laid;sob @own @laid;por baixo da|do @laid ~ debaixo sob baixo
laid_at.top pt: em cima da|do|de @laid;sobre @own @laid;na|no @laid ~ cima sobre
@laid.ro: masă|masa|pat|patul|canapea|canapeaua|birou|scaun|bancă|covor|pernă|preș|față|pătură|raft|farfurie
laid_at.under ro: sub @laid;dedesubtul … @laid ~ sub dedesubt*
laid_at.top ro: pe @laid;deasupra … @laid ~ pe deasupra
@laid.de: tisch|bett|sofa|schreibtisch|stuhl|bank|teppich|kissen|fußmatte|matte|tischdecke|decke|regal|teller
@own.de: dem|der|den|das|die|meinem|meinen|seinem|ihrem|einem|einer|einen|unserem
laid_at.under de: unter @own @laid;unterm @laid ~ unter* drunter
laid_at.top de: auf @own @laid;aufm @laid ~ auf drauf
@way_in.en: door|doors|entrance|garden|yard|seat|seats|gate|wheels|wheel
door_side.front en: front @way_in ~ front main
door_side.back en: back|rear @way_in ~ back rear behind
@way_in.es: puerta|entrada|asiento|asientos|rueda|ruedas
door_side.front es: @way_in delantera|delanteras|delantero|delanteros|principal;@way_in de delante|entrada ~ delant*
 princip* entrada
door_side.back es: @way_in trasera|traseras|trasero|traseros|posterior;@way_in de atrás|detrás;por la trasera ~
 tras* atrás detrás poster*
@way_in.ca: porta|entrada|seient|seients|roda|rodes
door_side.front ca: @way_in davantera|davanteres|davanter|principal;@way_in de|del davant ~ davant* princip* entrada
door_side.back ca: @way_in posterior|posteriors;@way_in de|del darrere ~ darrer* poster* rere
@way_in.fr: porte|entrée|siège|sièges|roue|roues
door_side.front fr: @way_in avant|principale;porte d entrée;@way_in de devant ~ avant devant princip* entrée
door_side.back fr: @way_in arrière;@way_in de derrière|service ~ arrière derrière
@way_in.it: porta|ingresso|sedile|sedili|ruota|ruote
door_side.front it: @way_in anteriore|anteriori|principale;porta d ingresso;@way_in davanti ~ davanti anterior*
 princip*
door_side.back it: @way_in posteriore|posteriori|secondaria;@way_in sul|di|del retro;@way_in di dietro ~ retro
 dietro poster*
@way_in.pt: porta|entrada|banco|bancos|roda|rodas
door_side.front pt: @way_in dianteira|dianteiras|dianteiro|principal;@way_in da frente ~ frente diant* princip*
door_side.back pt: @way_in traseira|traseiras|traseiro;@way_in de trás;@way_in das traseiras;@way_in dos fundos ~
 tras* trás fundos
@way_in.ro: ușa|intrarea|scaunul|bancheta|roata|roțile
door_side.front ro: @way_in din față;@way_in principală|principala;ușa de la intrare ~ față princip* intrare
door_side.back ro: @way_in din spate;@way_in din dos ~ spate dos
door_side.front de: haustür|vordertür|vordereingang|eingangstür|vordersitz|vordersitze|vorderrad|vorderräder|vordere
 tür|eingang|reihe ~ vor* haus* eingangs*
door_side.back de: hintertür|hintereingang|rücksitz|rücksitze|hinterrad|hinterräder;hintere|rückwärtige|hinteren
 tür|eingang|reihe ~ hint* rück*
flat_at.up en: upstairs;floor|flat|apartment|neighbour|neighbours|neighbors above ~ up above top upper higher over
flat_at.down en: downstairs;floor|flat|apartment|neighbour|neighbours|neighbors below ~ down below ground lower
 bottom under beneath
flat_at.up ca: pis|planta|veïns|veí|veïna|veïnes|habitació de dalt;els|les|la|el de dalt;a dalt viu|viuen ~ dalt
 amunt
flat_at.down ca: pis|planta|veïns|veí|veïna|veïnes|habitació de baix;els|les|la|el de baix;a baix viu|viuen ~ baix*
 avall sota
flat_at.up es: piso|planta|vecinos|vecino|vecina|vecinas|habitación de arriba;los|las|la|el de arriba ~ arriba
flat_at.down es: piso|planta|vecinos|vecino|vecina|vecinas|habitación de abajo;los|las|la|el de abajo ~ abajo baja*
flat_at.up fr: étage|appartement|voisins|voisin|voisine du dessus ~ dessus haut étage
flat_at.down fr: étage|appartement|voisins|voisin|voisine du|d dessous|bas|en ~ dessous bas rez
flat_at.up it: piano|appartamento|vicini|vicino|vicina|inquilini di|del sopra|piano ~ sopra su
flat_at.down it: piano|appartamento|vicini|vicino|vicina|inquilini di|al sotto|giù ~ sotto giù
flat_at.up pt: andar|apartamento|vizinhos|vizinho|vizinha de cima ~ cima
flat_at.down pt: andar|apartamento|vizinhos|vizinho|vizinha de|do baixo ~ baixo
flat_at.up ro: etajul|apartamentul|vecinii|vecinul|vecina de sus ~ sus
flat_at.down ro: etajul|apartamentul|vecinii|vecinul|vecina de jos ~ jos
flat_at.up de: wohnung|nachbarn|nachbar|nachbarin|stockwerk über|von uns|mir|oben;obere|oberen wohnung ~ oben ober*
 über hinauf
flat_at.down de: wohnung|nachbarn|nachbar|nachbarin|stockwerk unter|von uns|mir|unten;untere|unteren wohnung ~ unten
 unter* hinunter
house_part.attic en: attic|attics|loft ~ attic* loft* roof top upper penthouse
house_part.ground en: ground floor ~ ground street bottom first
house_part.cellar en: basement|cellar|cellars ~ basement cellar* under* lower
house_part.attic es: ático|buhardilla|desván ~ át* buhard* desván altillo
house_part.ground es: planta baja ~ baj*
house_part.cellar es: sótano|sótanos ~ sótano* bodega semisót* bajo*
house_part.attic ca: àtic|golfes|altell ~ àtic golf* altell
house_part.ground ca: planta baixa;els baixos ~ baix*
house_part.cellar ca: soterrani|soterranis ~ soterr* celler semisot*
house_part.attic fr: grenier|greniers|combles|mansarde ~ grenier* combl* mansard* toit*
house_part.ground fr: rez de chaussée ~ chaussée rez
house_part.cellar fr: sous sol;cave|caves ~ cave* sous*
house_part.attic it: soffitta|soffitte|mansarda|attico ~ soff* mansard* attic*
house_part.ground it: piano terra|terreno;pianterreno;pian terreno ~ terra terren* pianterr*
house_part.cellar it: cantina|cantine|seminterrato|scantinato ~ cantin* semint* scant* sotterr*
house_part.attic pt: sótão|sótãos;águas furtadas ~ sót* furtad*
house_part.ground pt: rés do chão;piso|andar térreo ~ rés térreo
house_part.cellar pt: cave|caves|porão ~ cave* porão adega
house_part.attic ro: mansardă|mansarda ~ mansard* pod*
house_part.ground ro: parter|parterul|parterului ~ parter*
house_part.cellar ro: subsol|subsolul|subsolului|pivniță|pivnița ~ subsol* pivni* beci*
house_part.attic de: dachgeschoss|dachboden|dachgeschoß|dachwohnung|speicher ~ dach* speicher boden
house_part.ground de: erdgeschoss|erdgeschoß|parterre ~ erd* part*
house_part.cellar de: keller|untergeschoss|kellergeschoss|souterrain ~ keller* unterg* sout*
let_pass.in en: may|can|must|could|will|to|allowed enter ~ enter* access* admi* in into inside
let_pass.out en: may|can|must|could leave $;may|can|must|could leave the
 room|building|premises|house|country|school|park|site|area;may|can exit ~ leav* left out exit* outside
let_pass.in es: puede|pueden|podrá|podrán|podemos entrar|acceder|pasar ~ entr* acce* pas* dentro
let_pass.out es: puede|pueden|podrá|podrán|podemos salir|marcharse|irse ~ sal* march* ir* fuera abandon*
let_pass.in ca: pot|poden|podrà|podran|podem entrar|accedir|passar ~ entr* acce* pass* dins
let_pass.out ca: pot|poden|podrà|podran|podem sortir|marxar ~ sort* marx* fora
let_pass.in fr: peut|peuvent|pourra|pourront|pouvons entrer|accéder|pénétrer ~ entr* accé* accè* dans
let_pass.out fr: peut|peuvent|pourra|pourront|pouvons sortir|partir ~ sort* part* quitt* hors
let_pass.in it: può|possono|potrà|potranno|possiamo entrare|accedere ~ entr* acce* dentro
let_pass.out it: può|possono|potrà|potranno|possiamo uscire|andarsene ~ usc* esc* fuori lasci*
let_pass.in pt: pode|podem|poderá|poderão|podemos entrar|aceder ~ entr* ace* dentro
let_pass.out pt: pode|podem|poderá|poderão|podemos sair ~ sair sa* fora
let_pass.in ro: poate|pot|putem intra|să intre|accesa ~ intr* acces* înăuntru
let_pass.out ro: poate|pot|putem ieși|să iasă|pleca ~ ieși* ias* plec* afară
let_pass.in de: darf|dürfen|kann|können … eintreten|hinein|betreten|rein ~ ein* hinein* betr* zutritt rein*
let_pass.out de: darf|dürfen|kann|können … hinaus|hinausgehen|verlassen|gehen $ ~ hinaus* verl* raus* gehen
@grader.en: teacher|professor|examiner|examiners|lecturer|board
pupil_mark.pass en: @grader … passed|passes|pass ~ pass*
pupil_mark.fail en: @grader … failed|fails|fail|flunked ~ fail* flunk*
@grader.es: profesor|profesora|maestro|maestra|examinador|tribunal
pupil_mark.pass es: @grader … aprobó|aprueba|aprobará|aprobado ~ aprob* aprueb*
pupil_mark.fail es: @grader … suspendió|suspende|suspenderá|suspendido|reprobó ~ suspen* reprob* cate*
@grader.ca: professor|professora|mestre|mestra|examinador|tribunal
pupil_mark.pass ca: @grader … aprovar|aprova|aprovat ~ aprov*
pupil_mark.fail ca: @grader … suspendre|suspès|suspèn|suspesa ~ susp*
@grader.it: professore|professoressa|insegnante|maestro|maestra|commissione
pupil_mark.pass it: @grader … promosso|promosse|promuove ~ prom*
pupil_mark.fail it: @grader … bocciato|bocciò|boccia|bocciata ~ bocc*
@grader.pt: professor|professora|examinador|júri
pupil_mark.pass pt: @grader … passou|aprovou|aprova ~ pass* aprov*
pupil_mark.fail pt: @grader … chumbou|reprovou|reprova|chumba ~ chumb* reprov*
part_day.morning en: tomorrow|yesterday|this morning;in the morning ~ morn* am a.m early dawn sunrise
part_day.evening en: tomorrow|yesterday|this|last evening|night;in the evening;tonight ~ even* night* pm p.m dusk
 late
part_day.morning es: mañana|hoy|ayer por la mañana;esta mañana;mañana temprano ~ temprano amanec* alba matin*
part_day.evening es: mañana|hoy|ayer por la noche|tarde;esta noche;anoche ~ noche* tarde* anochec* vespert*
part_day.morning ca: demà|avui|ahir al matí;aquest matí;demà de bon ~ mat* alba
part_day.evening ca: demà|avui|ahir al|a vespre|la;aquest vespre;aquesta nit;anit ~ vespr* nit* tarda*
part_day.morning fr: demain|hier matin;ce matin ~ mat* aube
part_day.evening fr: demain|hier soir;ce soir;cette nuit ~ soir* nuit* tard*
part_day.morning it: domani|ieri mattina|mattino;stamattina|stamani;questa mattina ~ matt* alba presto
part_day.evening it: domani|ieri sera|notte;stasera|stanotte;questa sera ~ ser* nott* tard*
part_day.morning pt: amanhã|hoje|ontem de manhã;amanhã pela manhã;esta manhã ~ manhã* madrug* cedo
part_day.evening pt: amanhã|hoje|ontem à noite;esta noite ~ noit* tard* serão
part_day.morning ro: mâine|ieri|azi dimineață|dimineaţă;mâine de dimineață ~ dimin* zori
part_day.evening ro: mâine|ieri|azi seară|noapte;diseară|aseară ~ sear* seri* noap* târziu
part_day.morning de: morgen|gestern|heute früh|morgen|vormittag ~ früh* vormitt* morgens
part_day.evening de: morgen|gestern|heute abend|nacht ~ abend* nacht* nächt* spät*
@span.en: day|days|week|weeks|month|months|year|years|hour|hours|minute|minutes
count_to.left en: * @span left|remaining|remain|until|till|away;* @span to go;* more @span until|till|to;there
 are|is * @span to ~ left remain* until till to before away
count_to.since en: been * @span since;* @span since|after;* @span have|has passed ~ since ago passed
 after
@span.es: día|días|semana|semanas|mes|meses|año|años|hora|horas|minuto|minutos
count_to.left es: falta|faltan|faltaban|queda|quedan|quedaban * @span para|hasta|de ~ falt* qued* antes
count_to.since es: hace * @span que|desde;han|ha pasado * @span desde;* @span después ~ hac* desde pas* desp*
@span.ca: dia|dies|setmana|setmanes|mes|mesos|any|anys|hora|hores|minut|minuts
count_to.left ca: falta|falten|faltaven|queda|queden * @span per|fins|perquè ~ falt* qued* abans
count_to.since ca: fa * @span que|des;han|ha passat * @span des;* @span després ~ fa feia des* pass*
@span.fr: jour|jours|semaine|semaines|mois|an|ans|heure|heures|minute|minutes
count_to.left fr: reste|restent|restait * @span avant|jusqu|pour|d ~ rest* avant encore plus
count_to.since fr: il y a * @span que;fait|font * @span que|depuis;* @span après ~ depuis après passé* fai*
@span.it: giorno|giorni|settimana|settimane|mese|mesi|anno|anni|ora|ore|minuto|minuti
count_to.left it: manca|mancano|mancavano|resta|restano * @span a|al|alla|alle|agli|ai|prima|per ~ manc* rest* prima
count_to.since it: sono|è passati|passate|passato|passata * @span da|dal|dalla|dalle;* @span fa;* @span dopo ~ fa
 dopo da* pass*
@span.pt: dia|dias|semana|semanas|mês|meses|ano|anos|hora|horas|minuto|minutos
count_to.left pt: falta|faltam|faltavam|resta|restam * @span para|até ~ falt* rest* antes
count_to.since pt: há * @span que|desde;passaram|passou * @span desde;* @span depois ~ há desde passa* depois
@span.ro: zi|zile|săptămână|săptămâni|lună|luni|an|ani|oră|ore|minut|minute
count_to.left ro: mai sunt|este|rămân|e * @span până;mai rămân|sunt * @span până ~ mai până rămâ*
count_to.since ro: trecut * @span de|din;acum * @span;* @span după ~ acum trecut de după
@span.de: tag|tage|tagen|woche|wochen|monat|monate|monaten|jahr|jahre|jahren|stunde|stunden|minute|minuten
count_to.left de: noch|fehlen|bleiben * @span bis|zur|zum|vor ~ noch bis fehl* bleib* verbl*
count_to.since de: vor * @span;seit * @span;* @span nach|seit ~ seit vor nach her vergang*
lasts.since en: have|has|ve|had|s|d been … for|since;for the last|past ~ been since have has had ve
lasts.will en: will|ll wait|stay|work|live|stand|sit … for * @span ~ been since have has had ve
lasts.since es: hace|hacía * @span que;llevo|lleva|llevan|llevamos * @span;desde hace * @span ~ hac* llev* desde
lasts.will es: esperaré|esperará|estaré|estará|trabajaré|trabajará|viviré|vivirá … @span ~ hac* llev* desde
lasts.since ca: fa|feia * @span que;porto|porta|porten|portem * @span;des de fa * @span ~ fa feia port* des
lasts.will ca: esperaré|esperarà|estaré|estarà|treballaré|treballarà|viuré|viurà … @span ~ fa feia port* des
lasts.since fr: il y a|voilà|avait * @span que;ça|cela fait * @span que;depuis * @span ~ depuis fait voilà
lasts.will fr: attendrai|attendra|resterai|restera|travaillerai|travaillera|vivrai|vivra … @span ~ depuis fait voilà
lasts.since it: da * @span che;è|sono * @span che;da * @span ~ da
lasts.will it: aspetterò|aspetterà|resterò|resterà|lavorerò|lavorerà|vivrò|vivrà … @span ~ da
lasts.since pt: há|havia * @span que;há mais|cerca de * @span ~ há havia desde
lasts.will pt: esperarei|esperará|ficarei|ficará|trabalharei|trabalhará|viverei|viverá … @span ~ há havia desde
lasts.since de: seit * @span;schon * @span ~ seit schon bereits
lasts.will de: werde|wird * @span warten|bleiben|arbeiten|leben;werde|wird … @span warten|bleiben|arbeiten ~ seit
 schon bereits
rates.up en: @rates … raised|increased|hiked $ ~ rais* hik* increas* lift* up rise* rises rising rose high*
rates.down en: @rates … lowered|cut|reduced|slashed $ ~ cut* low* reduc* slash* down fall* fell decreas* drop*
@good.en:
 coffee|oil|gas|wine|steel|wheat|cars|fruit|meat|goods|products|food|rice|cotton|machinery|wood|timber|grain|fish
traded.in en: imports|import|imported|importing … from ~ import* buy* bought
traded.out en: exports|export|exported|exporting … to ~ export* sell* sold ship*
traded.in es: importa|importan|importó|importaron|importaba|importar|importamos|importado … de|del|desde ~ import*
 compr*
traded.out es: exporta|exportan|exportó|exportaron|exportaba|exportar|exportamos|exportado … a|al|hacia ~ export*
 vend*
traded.in ca: importa|importen|importar|importava|importem|importat … de|del|des|dels|d ~ import* compr*
traded.out ca: exporta|exporten|exportar|exportava|exportem|exportat … a|al|als|cap ~ export* ven*
traded.in fr: importe|importent|importait|importé|importer|importons … de|du|des|d|depuis ~ import* achet* achè*
traded.out fr: exporte|exportent|exportait|exporté|exporter|exportons … à|au|aux|vers|en ~ export* vend*
traded.in it: importa|importano|importava|importato|importare … da|dal|dalla|dall|dai|dagli ~ import* compr*
 acquist*
traded.out it: esporta|esportano|esportava|esportato|esportare … in|verso|negli|nei|a|al ~ esport* vend*
traded.in pt: importa|importam|importou|importava|importar|importado … de|do|da|dos|das ~ import* compr*
traded.out pt: exporta|exportam|exportou|exportava|exportar|exportado … para|a|ao ~ export* vend*
traded.in ro: importă|importa|importat|importau|importăm … din|de ~ import* cumpăr*
traded.out ro: exportă|exporta|exportat|exportau|exportăm … în|către|la|spre ~ export* vând* vinde*
traded.in de: importiert|importieren|importierte|importierten … aus;… aus … importiert|importieren ~ import* einf*
 kauf*
traded.out de: exportiert|exportieren|exportierte|exportierten … nach|in;… nach … exportiert|exportieren ~ export*
 ausf* verkauf*
climb.lift en: use|take the lift|elevator
climb.stairs en: use|take the stairs|staircase
climb.lift es: use|usen|usa|utilice|utilicen|tome|tomen|coja|coge … ascensor
climb.stairs es: use|usen|usa|utilice|utilicen|tome|tomen|suba … escalera|escaleras
climb.lift ca: useu|usa|utilitzeu|agafeu|agafa|feu … ascensor
climb.stairs ca: useu|usa|utilitzeu|agafeu|agafa|feu … escala|escales
climb.lift fr: utilisez|prenez|empruntez|utilise|prends … ascenseur
climb.stairs fr: utilisez|prenez|empruntez|utilise|prends … escalier|escaliers
climb.lift it: usi|usate|usa|prenda|prendete|utilizzare|utilizzate|usare … ascensore
climb.stairs it: usi|usate|usa|prenda|prendete|utilizzare|utilizzate|usare … scale|scala
climb.lift pt: use|usem|utilize|utilizem|usa … elevador
climb.stairs pt: use|usem|utilize|utilizem|usa|suba … escada|escadas
climb.lift ro: folosiți|folosește|luați|utilizați … liftul|lift
climb.stairs ro: folosiți|folosește|luați|utilizați … scările|scara
climb.lift de: benutzen|nehmen|verwenden|benutze|nimm … aufzug|fahrstuhl|lift
climb.stairs de: benutzen|nehmen|verwenden|benutze|nimm … treppe|treppen
"""
