"""Opposites that are phrases, as data for frames.py: weight and seats gained and lost, laws that enter into force and
expire, on and off (lamps, functions), in and out, German and Dutch verbs with their prefix behind.

`@name.language` gives words that frames of the language name. Compiled by hand for this project from the sense groups
of the dictionaries that opposites.py names.
"""

FRAMES = """
@kilos.en: kilo|kilos|kg|kilograms|kilogrammes|pounds|lbs|stone|weight
@kilos.ca: quilo|quilos|kg|pes|lliures
@kilos.es: kilo|kilos|kg|kilogramos|peso|libras
@kilos.fr: kilo|kilos|kg|poids|livres
@kilos.it: chilo|chili|kg|peso|libbre
@kilos.pt: quilo|quilos|kg|peso|libras
@kilos.de: kilo|kilos|kg|kilogramm|pfund|gewicht
@kilos.nl: kilo|kg|pond|gewicht
weight.gain en: gain|gains|gained|gaining … @kilos;put|puts|putting on … @kilos;weight gain ~ heavier fatter
weight.lose en: lose|loses|lost|losing|shed|sheds|shedding … @kilos;weight loss ~ lighter slim* diet* thin*
weight.gain ca: engreixar|engreixat|engreixada|engreixa;guanyat|guanya|guanyar … @kilos
weight.lose ca: aprimar|aprimat|aprimada|aprima;perdre|perd|perdut|perden|perdia … @kilos ~ prim* dieta*
weight.gain es:
 engordó|engordar|engorda|engordan|engordaron|engordado|engordé|engordaba;gana|gana|ganó|ganar|ganado|ganaron …
 @kilos;sube|subió|subir|subido de peso
weight.lose es:
 adelgazó|adelgazar|adelgaza|adelgazan|adelgazaron|adelgazado|adelgacé;pierde|pierden|perdió|perder|perdido|perdieron
 … @kilos;baja|bajó|bajar|bajado de peso ~ dieta* delgad*
weight.gain fr: grossi|grossir|grossit|grossissent;prend|pris|prendre|prennent … @kilos ~ épais*
weight.lose fr: maigri|maigrir|maigrit|maigrissent;perd|perdu|perdre|perdent … @kilos ~ minc* régime*
weight.gain it: ingrassato|ingrassata|ingrassare|ingrassa|ingrassati;prende|preso|prendere …
 @kilos;aumentato|aumentare di peso
weight.lose it: dimagrito|dimagrita|dimagrire|dimagrisce|dimagriti;perde|perso|perdere|perduto … @kilos ~ dieta* magr*
weight.gain pt: engordou|engordar|engorda|engordam|engordaram|engordei;ganha|ganhou|ganhar|ganharam … @kilos
weight.lose pt: emagreceu|emagrecer|emagrece|emagrecem|emagreceram|emagreci;perde|perdeu|perder|perderam|perdi …
 @kilos ~ dieta* magr*
weight.gain de: @kilos zugenommen|zuzunehmen|zunehmen|zunimmt;nahm|nimmt|nehmen|nahmen|nehme … @kilos zu $ ~ dick*
weight.lose de: @kilos abgenommen|abzunehmen|abnehmen|abnimmt|verloren|verlieren|verlor;nahm|nimmt|nehmen|nahmen|nehme
 … @kilos ab $;verlor|verliert|verloren … @kilos ~ schlank* diät*
weight.gain nl: @kilos aangekomen|aankomen;kwam|komt|komen|kwamen … @kilos aan $ ~ dik*
weight.lose nl: @kilos afgevallen|afvallen|verloren|kwijt;viel|valt|vallen|vielen … @kilos af $;verloor|verliest …
 @kilos ~ slank*
@seats.en: seat|seats|votes|deputies
@seats.ca: escó|escons|diputats|vots
@seats.es: escaño|escaños|diputados|votos
@seats.fr: siège|sièges|députés|voix
@seats.it: seggio|seggi|deputati|voti
@seats.pt: lugares|assentos|deputados|votos|cadeiras
@seats.de: sitz|sitze|sitzen|mandate|stimmen
@seats.nl: zetel|zetels|stemmen
seats.win en: gain|gains|gained|gaining|win|wins|won|winning … @seats ~ up pick* more increas*
seats.lose en: lose|loses|lost|losing … @seats ~ down drop* fewer
seats.win ca: guanya|guanyen|guanyat|guanyar|guanyà … @seats ~ més puja*
seats.lose ca: perd|perden|perdut|perdre|perdia … @seats ~ menys baix*
seats.win es: gana|ganan|ganó|ganaron|ganar|ganado … @seats ~ más sub*
seats.lose es: pierde|pierden|perdió|perdieron|perder|perdido … @seats ~ menos baj*
seats.win fr: gagne|gagnent|gagné|gagner|remporte|remporté … @seats ~ plus
seats.lose fr: perd|perdent|perdu|perdre … @seats ~ moins
seats.win it: guadagna|guadagnato|guadagnare|conquista|conquistato … @seats ~ più
seats.lose it: perde|perdono|perso|perdere … @seats ~ meno
seats.win pt: ganha|ganham|ganhou|ganharam|ganhar|conquistou … @seats ~ mais
seats.lose pt: perde|perdem|perdeu|perderam|perder … @seats ~ menos
seats.win de: gewann|gewinnt|gewannen|gewinnen|holte … @seats;@seats gewonnen|gewinnen|hinzugewonnen ~ mehr zuleg*
seats.lose de: verlor|verliert|verloren|verlieren|verlieren … @seats;@seats verloren|verlieren|verlor|eingebüßt ~
 weniger
seats.win nl: won|wint|wonnen|winnen … @seats;@seats gewonnen|winnen ~ meer
seats.lose nl: verloor|verliest|verloren|verliezen … @seats;@seats verloren|verliezen ~ minder
@crash.en: accident|crash|attack|explosion|shooting|earthquake|operation|surgery|fall|shipwreck|war|fire|bombing
@crash.ca: accident|atac|explosió|tiroteig|terratrèmol|operació|atemptat|naufragi|guerra|incendi
@crash.es: accidente|ataque|explosión|tiroteo|terremoto|operación|atentado|naufragio|guerra|incendio
@crash.fr: accident|attaque|explosion|fusillade|séisme|opération|attentat|naufrage|guerre|incendie
@crash.it: incidente|attacco|esplosione|sparatoria|terremoto|operazione|attentato|naufragio|guerra|incendio
@crash.pt: acidente|ataque|explosão|tiroteio|terramoto|operação|atentado|naufrágio|guerra|incêndio
@crash.de: unfall|absturz|anschlag|explosion|angriff|erdbeben|operation|krieg|brand|unglück
@crash.nl: ongeluk|ongeval|aanslag|explosie|aanval|aardbeving|operatie|oorlog|brand
fate.survive en: survive|survives|survived|surviving … @crash ~ surviv* alive unhurt unharmed
fate.die en: died|dies|die|killed|dead|perished|perish … @crash ~ dead* death* kill* die* fatal* victim* los*
fate.survive ca: sobreviure|sobreviu|sobreviuen|sobrevisqut|sobreviscut … @crash ~ superviv* viu* il·les*
fate.die ca: morir|mor|moren|mort|morts|morta|mortes … @crash ~ mort* mor* víctim* vida
fate.survive es: sobrevivió|sobrevivieron|sobrevivir|sobrevive|sobreviven|sobrevivido … @crash ~ superviv* viv* iles*
 salv*
fate.die es: murió|murieron|morir|muere|mueren|muerto|muertos|falleció|fallecieron … @crash ~ muert* mur* falle*
 víctim* vida
fate.survive fr: survécu|survivre|survit|survivent … @crash ~ surviv* viv* indemne*
fate.die fr: mort|morte|morts|mortes|meurt|meurent|mourir|décédé … @crash ~ mort* vie décéd* vict*
fate.survive it: sopravvissuto|sopravvissuta|sopravvissuti|sopravvivere|sopravvive … @crash ~ sopravv* viv* illes*
fate.die it: morto|morta|morti|morte|muore|muoiono|morire|morì … @crash ~ mort* vita decedut* vittim*
fate.survive pt: sobreviveu|sobreviveram|sobreviver|sobrevive … @crash ~ sobreviv* viv* iles*
fate.die pt: morreu|morreram|morrer|morre|morrem|morto|mortos|faleceu … @crash ~ mort* vida vítim* falec*
fate.survive de: überlebt|überlebte|überlebten|überleben … @crash;@crash überlebt|überlebte|überleben ~ überleb* leb*
fate.die de: starb|starben|stirbt|sterben|tot … @crash;@crash
 gestorben|starb|starben|getötet|tot|verstorben|umgekommen ~ tot* tod* töt* starb* ums opfer*
fate.survive nl: overleefde|overleefden|overleeft|overleven … @crash;@crash overleefd|overleeft|overleefde ~ overle*
 leve*
fate.die nl: stierf|stierven|sterft|overleed|omgekomen|dood … @crash;@crash gestorven|omgekomen|stierf|overleden ~
 dood* dod* slachtoffer*
@bus.en: bus|train|tram|plane|car|boat|ship|subway|coach|taxi|ferry|horse|bike|bicycle|aircraft|elevator|lift
@bus.ca: autobús|bus|tren|tramvia|avió|cotxe|vaixell|metro|taxi|cavall
@bus.es: autobús|bus|tren|tranvía|avión|coche|barco|metro|taxi|caballo
@bus.fr: bus|autobus|train|tram|tramway|avion|bateau|métro|taxi|cheval|voiture|car
@bus.it: autobus|treno|tram|aereo|barca|nave|metro|taxi|cavallo|auto|macchina
@bus.pt: autocarro|ônibus|comboio|trem|elétrico|avião|barco|metro|táxi|cavalo|carro
@bus.de: bus|zug|bahn|straßenbahn|flugzeug|auto|boot|schiff|taxi|wagen|fahrrad
@bus.nl: bus|trein|tram|vliegtuig|auto|boot|schip|metro|taxi|fiets
ride.on en: get|gets|got|getting|climb|climbed|hop|hopped|step|stepped on|onto|into|in …
 @bus;board|boards|boarded|boarding … @bus ~ board* aboard on enter* catch* caught took take*
ride.off en: get|gets|got|getting|climb|climbed|hop|hopped|step|stepped off …
 @bus;get|gets|got|getting|climb|climbed|step|stepped out of … @bus;alight|alighted|alights|disembark|disembarked …
 @bus ~ off out alight* disembark* left leave*
ride.on ca: pujar|puja|pugen|pujat|pujava|pujaven|pugeu al|a|en|dalt … @bus ~ puj* dalt
ride.off ca: baixar|baixa|baixen|baixat|baixava|baixaven|baixeu del|de … @bus ~ baix*
ride.on es: subió|subieron|sube|suben|subir|suba|subía|subido|subirse|subimos|subí al|a … @bus ~ sub*
ride.off es: bajó|bajaron|baja|bajan|bajar|baje|bajaba|bajarse|bajado|bajamos|bajé|apeó|apearse del|de … @bus ~ baj*
 ape*
ride.on fr: monte|montent|monté|montée|montés|monter|montait|monta dans|à|au … @bus ~ mont* embarqu*
ride.off fr: descend|descendent|descendu|descendue|descendus|descendre|descendait|descendit du|de … @bus ~ descend*
 sort*
ride.on it: salito|salita|saliti|salire|sale|salgono|salì su|sul|sull|sulla|in … @bus ~ sal*
ride.off it: sceso|scesa|scesi|scendere|scende|scendono|scese da|dal|dall|dalla … @bus ~ sces* scend*
ride.on pt: entrou|entraram|entrar|entra|subiu|subiram|subir no|na|num|para … @bus ~ entr* sub*
ride.off pt: desceu|desceram|descer|desce|saiu|saíram|sair do|da|dum … @bus ~ desc* sai*
ride.on de: steigt|steigen|stieg|stiegen|steige|steig … @bus … ein $;@bus
 eingestiegen|einzusteigen|einsteigen|gestiegen;stieg|steigt|stiegen|steigen in den|die|das|einen|ein|ihr|sein … @bus
 ~ einst* eingest* ein
ride.off de: steigt|steigen|stieg|stiegen|steige|steig aus … @bus;steigt|steigen|stieg|stiegen … @bus … aus $;@bus
 ausgestiegen|aussteigen ~ ausst* ausgest* aus
ride.on nl: stapt|stappen|stapte|stapten|stap in|op … @bus;stapt|stappen|stapte|stapten|stap … @bus in $;@bus
 ingestapt|instappen ~ in* op
ride.off nl: stapt|stappen|stapte|stapten|stap uit|van … @bus;stapt|stappen|stapte|stapten|stap … @bus uit $;@bus
 uitgestapt|uitstappen ~ uit* af
@coat.en:
 shoes|jacket|coat|hat|helmet|mask|gloves|clothes|shirt|trousers|boots|socks|glasses|uniform|dress|sweater|pants
@coat.ca:
 sabates|jaqueta|abric|barret|casc|mascareta|guants|roba|camisa|pantalons|botes|mitjons|ulleres|uniforme|vestit
@coat.es:
 zapatos|chaqueta|abrigo|sombrero|casco|mascarilla|guantes|ropa|camisa|pantalones|botas|calcetines|gafas|uniforme|vestido
@coat.fr:
 chaussures|veste|manteau|chapeau|casque|masque|gants|vêtements|chemise|pantalon|bottes|chaussettes|lunettes|uniforme|robe
@coat.it:
 scarpe|giacca|cappotto|cappello|casco|mascherina|guanti|vestiti|camicia|pantaloni|stivali|calze|occhiali|uniforme|vestito
@coat.pt: sapatos|casaco|chapéu|capacete|máscara|luvas|roupa|camisa|calças|botas|meias|óculos|uniforme|vestido
@coat.de: schuhe|jacke|mantel|hut|helm|maske|handschuhe|kleider|hemd|hose|stiefel|socken|brille|uniform|kleid
@coat.nl: schoenen|jas|hoed|helm|masker|handschoenen|kleren|hemd|broek|laarzen|sokken|bril|uniform|jurk
wear.on en: put|puts|putting on … @coat;put|puts|putting … @coat on $ ~ wear* wore dress*
wear.off en: take|takes|took|taking|taken off … @coat;take|takes|took|taking … @coat off
 $;remove|removes|removed|removing … @coat ~ off without remov* undress*
wear.on ca: posa|poseu|posar|posat|posi|posin … @coat ~ pos* port* vest*
wear.off ca: treu|traieu|treure|tret|tregui … @coat ~ tre* trai*
wear.on es: póngase|ponte|ponerse|puso|pónganse|poner|pone|ponga … @coat ~ pon* pus* llev* vest*
wear.off es: quítese|quítate|quitarse|quitó|quítense|quitar|quita|quite … @coat ~ quit* quít* sac*
wear.on fr: mettez|mets|mettre|met|mit|enfilez|enfila|enfiler … @coat ~ mett* mis* port* enfil*
wear.off fr: enlevez|enlève|enlever|enleva|retirez|retirer|ôtez|ôter|ôta … @coat ~ enl* retir* ôt*
wear.on it: indossi|indossa|indossare|indossate|metti|mettersi|mise|metta|mettete … @coat ~ mett* mess* indoss* port*
wear.off it: tolga|togli|togliersi|tolse|togliere|togliete|toglietevi|togliti … @coat ~ togl* tols*
wear.on pt: ponha|põe|pôs|pôr|calce|calçar|calçou|vista|vestir|vestiu|coloque … @coat ~ põ* pô* vest* calç* us*
wear.off pt: tire|tira|tirou|tirar|descalce|descalçar|descalçou|dispa|despir|retire … @coat ~ tir* desc* ret*
wear.on de: zieht|zog|ziehen|zogen|ziehe|zieh|setzt|setzte … @coat … an|auf $;@coat
 angezogen|anzuziehen|anziehen|aufgesetzt|aufsetzen ~ anz* angez* auf* trag* trug*
wear.off de: zieht|zog|ziehen|zogen|ziehe|zieh|nimmt|nahm … @coat … aus|ab $;@coat
 ausgezogen|auszuziehen|ausziehen|abgenommen|abnehmen ~ ausz* ausgez* abn* abgen*
wear.on nl: trekt|trok|trek|doet|deed|doe|zet|zette … @coat … aan|op $;@coat aangetrokken|aantrekken|opgezet ~ aan*
 op* dra*
wear.off nl: trekt|trok|trek|doet|deed|doe|zet|zette … @coat … uit|af $;@coat uitgetrokken|uittrekken|afgezet ~ uit*
 af*
@lamp.en:
 light|lights|lamp|tv|television|radio|computer|engine|motor|machine|device|appliance|power|heating|oven|headlights
@lamp.ca: llum|llums|tele|televisor|televisió|ràdio|ordinador|motor|màquina|aparell|forn|calefacció
@lamp.es: luz|luces|tele|televisor|televisión|radio|ordenador|motor|máquina|aparato|horno|calefacción|faros
@lamp.fr:
 lumière|lumières|lampe|télé|télévision|téléviseur|radio|ordinateur|moteur|machine|appareil|four|chauffage|phares
@lamp.it:
 luce|luci|lampada|tv|televisore|televisione|radio|computer|motore|macchina|apparecchio|forno|riscaldamento|fari
@lamp.pt: luz|luzes|televisão|televisor|rádio|computador|motor|máquina|aparelho|forno|aquecimento|faróis
@lamp.de: licht|lichter|lampe|fernseher|radio|computer|motor|maschine|gerät|strom|heizung|ofen|scheinwerfer
@lamp.nl: licht|lamp|tv|televisie|radio|computer|motor|machine|apparaat|stroom|verwarming|oven|koplampen
power.on en: turn|turns|turned|turning|switch|switches|switched|switching on …
 @lamp;turn|turns|turned|turning|switch|switches|switched … @lamp on $;start|starts|started … engine|motor|machine ~
 on start* lit
power.off en: turn|turns|turned|turning|switch|switches|switched|switching|shut|shuts off …
 @lamp;turn|turns|turned|turning|switch|switches|switched|shut … @lamp off $;stop|stops|stopped … engine|motor|machine
 ~ off stop* out shut* down
power.on ca: encén|encengui|encendre|encenc|encenia|encès|encesa|enceneu|engega|engegar|engegueu|engegui … @lamp
power.off ca: apaga|apagueu|apagar|apagui|apagat|apagava|atura|atureu|aturar … @lamp ~ apag* atur*
power.on es: enciende|encienda|encender|encendió|encendido|arranque|arranca|arrancar|arrancó|prende|prenda … @lamp ~
 encend* encien* arran*
power.off es: apaga|apague|apagar|apagó|apagado|apagaron … @lamp ~ apag* par* det*
power.on fr: allume|allumez|allumer|allumé|alluma|démarre|démarrez|démarrer|démarré … @lamp ~ allum* démar* mett*
power.off fr: éteint|éteins|éteignez|éteindre|éteignit|éteinte|coupe|coupez|couper|arrêtez|arrêter … @lamp ~ étei*
 arr* coup*
power.on it: accendi|accenda|accendere|accende|accese|acceso|accendete|avvia|avviare|avviate … @lamp ~ acce* avvi*
power.off it: spegni|spenga|spegnere|spegne|spense|spento|spegnete … @lamp ~ spe* ferm*
power.on pt: ligue|liga|ligar|ligou|acende|acenda|acender|acendeu … @lamp
power.off pt: desligue|desliga|desligar|desligou|apague|apaga|apagar|apagou … @lamp ~ deslig* apag* par*
power.on de: schaltet|schaltete|schalten|schalte|macht|machte|machen|mache|mach|stellt|stellen … @lamp … ein|an
 $;@lamp eingeschaltet|einzuschalten|einschalten|angemacht|anmachen ~ einsch* eingesch* anmach* angem* start*
power.off de: schaltet|schaltete|schalten|schalte|macht|machte|machen|mache|mach|stellt|stellen … @lamp … aus|ab
 $;@lamp ausgeschaltet|auszuschalten|ausschalten|abgeschaltet|abschalten|ausgemacht|ausmachen ~ aussch* ausgesch*
 absch* abgesch* ausm* ausgem*
power.on nl: doe|doet|deed|zet|zette|zetten|schakel|schakelt|schakelde … @lamp … aan|in $;@lamp
 aangezet|aanzetten|ingeschakeld|inschakelen ~ aan* in* start*
power.off nl: doe|doet|deed|zet|zette|zetten|schakel|schakelt|schakelde … @lamp … uit $;@lamp
 uitgezet|uitzetten|uitgeschakeld|uitschakelen ~ uit* af*
function.on en: turn|turns|turned|turning|switch|switches|switched|switching on;turn|turns|turned|switch|switched … on
 $ ~ on enabl* activ* allow* start* not never
function.off en: turn|turns|turned|turning|switch|switches|switched|switching off;turn|turns|turned|switch|switched …
 off $ ~ off disabl* deactiv* stop* mute* silenc* not never
function.on ca: activa|activar|activeu|activi|activat|activada|activats|activades|habilita|habilitar|habiliteu ~
 activ* habil* enc* engeg* no
function.off ca: desactiva|desactivar|desactiveu|desactivi|desactivat|desactivada|desactivats|desactivades|deshabilita
 ~ desactiv* deshabil* inhabil* apag* atur* silenci* tanc* no
function.on es: activa|activar|active|activad|activado|activada|activados|activadas|habilita|habilitar|habilite ~
 activ* habil* encend* encien* no
function.off es: desactiva|desactivar|desactive|desactivad|desactivado|desactivada|desactivados|desactivadas ~
 desactiv* deshabil* inhabil* apag* desconect* silenci* cerr* cierr* no
function.on fr: activer|activez|active|activé|activée|activés|activées ~ activ* allum* ne pas
function.off fr: désactiver|désactivez|désactive|désactivé|désactivée|désactivés|désactivées ~ désactiv* étei* coup*
 arrêt* ferm* ne pas
function.on it: attiva|attivare|attivi|attivate|attivato|attivata|attivati|abilita|abilitare ~ attiv* abilit* accen*
 non
function.off it:
 disattiva|disattivare|disattivi|disattivate|disattivato|disattivata|disattivati|disabilita|disabilitare ~ disattiv*
 disabilit* spe* silenz* chiud* non
function.on pt: ativar|ative|ativa|ativado|ativada|ativados|ativadas|habilitar|habilite ~ ativ* habil* lig* não
function.off pt: desativar|desative|desativa|desativado|desativada|desativados|desativadas|desabilitar ~ desativ*
 desabil* desl* apag* silenc* fech* não
function.on de: aktivieren|aktiviere|aktiviert|aktivierte ~ aktiv* ein* an nicht kein*
function.off de: deaktivieren|deaktiviere|deaktiviert|deaktivierte ~ deaktiv* aus* ab* stumm* nicht kein*
function.on ro: activați|activează|activa|activat|activată|porniți|pornește ~ activ* porn* nu
function.off ro: dezactivați|dezactivează|dezactiva|dezactivat|dezactivată|opriți|oprește ~ dezactiv* opr* nu
@door.en: door|doors|window|windows|gate|lid|box|drawer|eyes|mouth|valve
door.open en: open|opens|opened|opening … @door;@door open|opens|opened ~ open* ajar
door.close en: close|closes|closed|closing|shut|shuts … @door;@door closed|closes|shut ~ clos* shut*
@door.de: tür|türen|fenster|tor|deckel|schublade|augen|mund|ventil
@door.nl: deur|deuren|raam|ramen|poort|deksel|lade|ogen|mond
door.open de: macht|machte|machen|mache|mach … @door … auf $;@door aufgemacht|aufmachen ~ auf* öffn* geöff* offen*
door.close de: macht|machte|machen|mache|mach … @door … zu $;@door zugemacht|zumachen ~ zu* schl* gesch*
door.open nl: doe|doet|deed|deden|maak|maakt … @door … open $;@door opengedaan|opendoen ~ open*
door.close nl: doe|doet|deed|deden|maak|maakt … @door … dicht|toe $;@door dichtgedaan|dichtdoen ~ dicht* slu* toe*
trend.up en: rose|increased|grew|rises|increases|grows|risen|grown ~ ris* increas* grow* grew more up high* gain*
 accept* assum*
trend.down en: fell|decreased|dropped|declined|falls|decreases|drops|declines|fallen|fewer|less ~ f?ll* fall* fell
 decreas* drop* declin* few* less* down reduc* los* low* lose* took
trend.up de: nahm|nimmt|nehmen|nahmen … zu $ ~ zun* stieg* mehr
trend.down de: nahm|nimmt|nehmen|nahmen … ab $ ~ abn* sank* weniger rück*
trend.up nl: nam|neemt|nemen|namen … toe $ ~ toen* steg* meer
trend.down nl: nam|neemt|nemen|namen … af $ ~ afn* dal* minder
answer.yes en: accepted|accepts|accept|approved|agreed ~ accept* approv* agree* back* support* assum* suppos*
answer.no en: rejected|rejects|reject|refused|declined ~ reject* refus* declin* turn* oppos*
answer.yes de: nahm|nimmt|nehmen|nahmen|stimmt|stimmte|stimmten|stimmen … an|zu $ ~ akzept* angen* zust* zugest*
answer.no de: lehnte|lehnt|lehnen|lehnten|wies|wiesen|weist … ab|zurück $ ~ ableh* abgel* zurück* verw*
answer.yes nl: nam|neemt|nemen|namen … aan $;stemde|stemden|stemt … in|toe $ ~ aang* aanv* inst*
answer.no nl: wees|wijst|wijzen|wezen … af $ ~ afg* afw* verw* weig*
track.arrive en: arrives|arrive|arrived|arriving at|in|on ~ arriv* reach* due get* got com* land*
track.leave en: leaves|leave|left|departs|departed|depart at|from|on ~ leav* left depart* go* start*
track.arrive de: kommt|kommen|kam|kamen um|am|in … an $ ~ ank* angek* eintr*
track.leave de: fährt|fahren|fuhr|fuhren um|am|von|vom … ab $ ~ abf* abgef* start*
force.enter en: enters|enter|entered|comes|come|came|coming into force|effect;takes|took|take|taking
 effect;starts|begins|started|began on ~ effective force start* begin* began from
force.expire en: expires|expire|expired|expiring|lapses|lapsed;ceases|cease|ceased to apply|have|be;no longer
 valid|active|current;not|t valid any more|longer;not|t valid anymore;out of date ~ expir* end*
 laps* until run* due ceas* terminat*
force.enter ca: entra|entren|entrarà|entraran|entrar|entrat|entri|entrada en vigor
force.expire ca: venç|vencen|vencerà|caduca|caduquen|caducarà|expira|expiren|expirarà;ha|han|hagi
 caducat|expirat|vençut;caducada|caducades|caducats;no és|són|serà|era
 vàlid|vàlida|vàlids|vàlides|vigent|actiu|activa ~ fi final* acab*
force.enter es: entra|entran|entró|entrará|entrarán|entraron|entrar|entre|entrado|entrada en vigor
force.expire es:
 vence|vencen|vencerá|venció|caduca|caducan|caducará|caducó|expira|expiran|expirará|expiró;ha|han|haya
 caducado|expirado|vencido;caducada|caducadas|caducados|vencida;no es|son|será|está|están|era
 válido|válida|válidos|válidas|vigente|activo|activa ~ fin
 final* acab* termin*
force.enter fr: entre|entrent|entrera|entreront|entrer|entré|entrée|entrait en vigueur
force.expire fr: expire|expirent|expirera|expiré|expirer|expirait;n est|sont|sera|était plus
 valide|valides|valable|valables|active|actif;périmé|périmée|périmés|périmées|expirée|expirés|expirées ~ fin finit
 termin*
force.enter it: entra|entrano|entrerà|entreranno|entrare|entrata|entrato|entrò in vigore
force.expire it: scade|scadono|scadrà|scadranno|scaduto|scaduta|scadere;scaduti|scadute;non è|sono|sarà|era più
 valido|valida|validi|valide|attivo|attiva ~ fine termin*
force.enter pt: entra|entram|entrará|entrarão|entrou|entraram|entrar|entrada em vigor
force.expire pt:
 expira|expiram|expirou|expirará|caduca|caducam|caducou|caducará|vence|vencem|venceu;
 caducado|caducada|vencido|vencida|expirado|expirada;não é|são|será|está|estão|era
 válido|válida|válidos|válidas|ativo|ativa|vigente ~ fim final*
 termin*
force.expire ro: a|au expirat;expirat|expirată|expirate;nu mai este|e|sunt|era
 valabil|valabilă|valabile|valid|validă|activ|activă ~ expir* sfârș*
force.enter de: tritt|treten|trat|traten … in kraft;in kraft getreten|tritt|treten|trat|traten ~ inkraft*
force.expire de: außer kraft;läuft|laufen|lief|liefen … ab $;erlischt|erlosch|abgelaufen;nicht mehr
 gültig|aktiv|gültige|gültigen;ungültig geworden ~ ende* ablauf* bis
force.enter nl: treedt|treden|trad|traden … in werking|kracht;in werking getreden|treedt|treden|trad
force.expire nl: verloopt|verlopen|vervalt|vervallen|verviel;loopt|liep … af $ ~ eind* tot
speed.faster en: accelerate|accelerates|accelerated|accelerating|acceleration;speeds|speed|sped|speeding up ~ fast*
 accelerat* quick* rapid* more speed* increas*
speed.slower en: slowed|slows|slowing|slowdown|decelerated|decelerates|decelerating|deceleration ~ slow* brak* less
 decel* curb* delay* late*
speed.faster ca: acceleració|accelera|acceleren|accelerar|accelerat|accelerada ~ acceler* ràpid* més
speed.slower ca:
 desaccelera|desaccelerar|desacceleració|alenteix|alentir|alentiment|alentit|frena|frenen|frenar|frenat ~ lent*
 desacc* fren* menys
speed.faster es: aceleración|acelera|aceleran|acelerar|aceleró|acelerado|aceleraron|acelerarse ~ aceler* rápid* más
speed.slower es:
 desacelera|desaceleración|desaceleró|desacelerar|ralentiza|ralentizó|ralentizar|ralentización|frena|frenó|frenar|frenan
 ~ lent* desacel* fren* menos
speed.faster fr: accélère|accélèrent|accéléré|accélérer|accélération|accéléra ~ accél* rapid* plus vite
speed.slower fr: ralentit|ralentissent|ralenti|ralentir|ralentissement|décélération|freine|freiné|freiner ~ lent*
 ralent* frein* moins
speed.faster it: accelera|accelerano|accelerato|accelerare|accelerazione|accelerò ~ acceler* rapid* più veloc*
speed.slower it: rallenta|rallentano|rallentato|rallentare|rallentamento|frena|frenato|frenare|decelerazione ~ lent*
 rallent* fren* meno
speed.faster pt: acelera|aceleram|acelerou|acelerar|aceleração|aceleraram ~ aceler* rápid* mais
speed.slower pt:
 desacelera|desaceleração|desacelerou|desacelerar|abranda|abrandou|abrandar|abrandamento|trava|travou|travar ~ lent*
 desacel* abrand* trav* menos
speed.faster de: beschleunigt|beschleunigte|beschleunigen|beschleunigung|beschleunigten ~ beschl* schnell* mehr rasch*
speed.slower de: verlangsamt|verlangsamte|verlangsamen|verlangsamung|verlangsamten|bremst|bremste|bremsen|gebremst ~
 langsam* verlangs* brems*
speed.faster nl: versnelt|versnelde|versnellen|versnelling|versneld|versnelden ~ snel* versnel* meer
speed.slower nl: vertraagt|vertraagde|vertragen|vertraging|vertraagd|vertraagden ~ traag* langzam* vertr* rem*
@exam.en: exam|exams|examination|examinations
exam.pass en: pass|passed|passes|passing … @exam ~ pass* succe*
exam.fail en: fail|failed|fails|failing … @exam ~ fail* flunk*
exam.pass ca: aprovar|aprova|aproven|aprovat|aprovà|superat|superar … examen|exàmens ~ aprov* super*
exam.fail ca: suspendre|suspès|suspèn|suspenen|suspesos … examen|exàmens ~ susp*
exam.pass es: aprobó|aprueba|aprobar|aprobado|aprobaron|superó|superar|superado … examen|exámenes ~ aprob* aprueb*
 super*
exam.fail es: suspendió|suspende|suspender|suspendido|suspendieron|reprobó … examen|exámenes ~ susp* reprob*
exam.pass fr: réussi|réussit|réussir|réussissent … examen|examens ~ réuss* pass*
exam.fail fr: raté|rater|échoué|échoue|échouer … examen|examens ~ rat* échou*
exam.pass it: superato|supera|superare|superò|passato … esame|esami ~ super* pass* promoss*
exam.fail it: bocciato|bocciata|bocciati|fallito … esame|esami ~ bocci* fall*
exam.pass pt: passou|passar|passa|passaram|aprovado|aprovada … exame|exames ~ pass* aprov*
exam.fail pt: chumbou|chumbar|reprovou|reprovado|reprovada … exame|exames ~ chumb* reprov*
exam.pass de: prüfung|prüfungen|examen bestanden|bestand|bestehen|besteht;bestand|besteht|bestanden …
 prüfung|prüfungen|examen ~ bestand* besteh* geschafft
exam.fail de: durch … prüfung|examen gefallen|fiel|fallen;fiel|fällt|fielen … durch … prüfung|examen ~ durch* schei*
exam.pass nl: geslaagd|slaagde|slaagt|gehaald … examen|examens;examen gehaald|haalde ~ slaag* geslaag* haal* gehaal*
exam.fail nl: gezakt|zakte|zakt … examen|examens ~ zak* gezak*
whole.almost en: almost|nearly|virtually|practically all|every|everyone|everybody|everything ~ almost nearly virtually
 practically most mostly majority bulk but except bar few hardly only not about close just nigh pretty near some part*
 largely
whole.all en: all|every|everyone|everybody
whole.almost ca: gairebé|quasi|pràcticament tots|totes|tothom|tot ~ gaireb* quasi pràctic* major* llevat excepte menys
 tret casi
whole.all ca: tots|totes|tothom
whole.almost es: casi|prácticamente todos|todas|todo ~ casi práctic* mayor* salvo excepto menos
whole.all es: todos|todas
whole.almost fr: presque|quasiment|pratiquement tous|toutes|tout ~ presqu* quasi* pratiq* plupart sauf major*
whole.all fr: tous|toutes
whole.almost it: quasi|praticamente tutti|tutte|tutto ~ quasi pratic* maggior* tranne salvo
whole.all it: tutti|tutte
whole.almost pt: quase|praticamente todos|todas|tudo ~ quas* pratic* maior* salvo exceto
whole.all pt: todos|todas
whole.almost de: fast|beinahe|nahezu alle|allen|aller|jeder|jede|jedes|alles|sämtliche ~ fast bein* nahezu meist*
 außer mehrheit kaum
whole.all de: alle|allen|jeder
whole.almost nl: bijna|vrijwel|nagenoeg alle|iedereen|elke|alles|ieder ~ bijn* vrijw* meest* behalve nagenoeg
whole.all nl: alle|iedereen
hours.one en: an|one hour ~ hour?ly hourly single 60 sixty
hours.two en: two hours ~ two 2 couple pair both twice half
hours.one ca: una hora
hours.two ca: dues hores ~ dues dos 2 parell mitja doble
hours.one es: una hora
hours.two es: dos horas ~ dos 2 par media doble
hours.one fr: une heure
hours.two fr: deux heures ~ deux 2 demie double
hours.one it: un ora
hours.two it: due ore ~ due 2 paio mezza mezzo doppi*
hours.one pt: uma hora
hours.two pt: duas horas ~ dua* 2 par meia dobro
hours.one de: eine|einer stunde ~ stündig* einstünd*
hours.two de: zwei stunden ~ zwei* 2 beid* paar halb* anderthalb* doppel*
hours.one nl: een|één uur
hours.two nl: twee uur|uren ~ twee* 2 paar half anderhalf
weeks.one en: a|one week ~ weekly seven eight 7 8
weeks.two en: two weeks ~ two 2 couple fortnight* half
weeks.one ca: una setmana ~ vuit set
weeks.two ca: dues setmanes ~ dues dos 2 quinz* mitja sí
weeks.one es: una semana ~ ocho siete
weeks.two es: dos semanas ~ dos 2 quinc* media par sí
weeks.one fr: une semaine ~ huit sept huitaine
weeks.two fr: deux semaines ~ deux 2 quinz* demie
weeks.one it: una settimana ~ otto sette
weeks.two it: due settimane ~ due 2 quindic* mezza paio sì
weeks.one pt: uma semana ~ oito sete
weeks.two pt: duas semanas ~ dua* 2 quinz* meia par sim
weeks.one de: eine|einer woche ~ acht sieben
weeks.two de: zwei wochen ~ zwei* 2 vierzehn 14 halb* paar
weeks.one nl: een|één week ~ acht zeven
weeks.two nl: twee weken ~ twee* 2 veertien 14 paar half
months.one en: a|one month ~ monthly
months.two en: two months ~ two 2 couple half
months.one ca: un mes
months.two ca: dos mesos ~ dos 2 mig parell sí
months.one es: un mes
months.two es: dos meses ~ dos 2 medio par sí
months.one fr: un mois
months.two fr: deux mois ~ deux 2 demi
months.one it: un mese
months.two it: due mesi ~ due 2 mezzo paio sì
months.one pt: um mês
months.two pt: dois meses ~ dois 2 meio par sim
months.one de: ein|einen|einem monat
months.two de: zwei monate|monaten ~ zwei* 2 halb* paar
months.one nl: een|één maand
months.two nl: twee maanden ~ twee* 2 half paar
years.one en: a|one year ~ yearly annual* twelve 12
years.two en: two years ~ two 2 couple second half biennial
years.one ca: un any ~ anual*
years.two ca: dos anys ~ dos 2 segon mig parell sí
years.one es: un año ~ anual*
years.two es: dos años ~ dos 2 segund* medio par bien* sí
years.one fr: un an|année;une année ~ annuel*
years.two fr: deux ans|années ~ deux 2 demi* second* biennal*
years.one it: un anno ~ annu*
years.two it: due anni ~ due 2 second* mezzo paio bienn* sì
years.one pt: um ano ~ anual*
years.two pt: dois anos ~ dois 2 segund* meio par bien* sim
years.one de: ein|einem|eines jahr|jahre|jahres
years.two de: zwei jahre|jahren ~ zwei* 2 halb* anderthalb* paar
years.one nl: een|één jaar
years.two nl: twee jaar|jaren ~ twee* 2 half paar anderhalf
days.one en: a|one day ~ daily next 24
days.two en: two days ~ two 2 couple second both half 48 twice
days.one ca: un dia ~ endemà
days.two ca: dos dies ~ dos 2 segon mig parell passat sí
days.one es: un día ~ siguiente
days.two es: dos días ~ dos 2 segund* medio par pasado sí
days.one fr: un jour|une journée ~ lendemain
days.two fr: deux jours ~ deux 2 second* demi* surlendemain
days.one it: un giorno ~ indomani
days.two it: due giorni ~ due 2 second* mezzo paio dopodomani sì
days.one pt: um dia ~ seguinte
days.two pt: dois dias ~ dois 2 segund* meio par sim
days.one de: ein|einen|einem tag ~ nächst* tags
days.two de: zwei tage|tagen ~ zwei* 2 halb* paar übernächst*
days.one nl: een|één dag ~ volgend*
days.two nl: twee dagen ~ twee* 2 half paar
kilos.half en: half a kilo|kilogram|kg;half kilo ~ half 500
kilos.whole en: a|one kilo|kilogram ~ per
kilos.half ca: mig quilo ~ mig 500
kilos.whole ca: un quilo ~ el
kilos.half es: medio kilo ~ medio 500
kilos.whole es: un kilo ~ el
kilos.half fr: demi kilo|kilogramme ~ demi* 500
kilos.whole fr: un kilo ~ le
kilos.half it: mezzo chilo ~ mezz* 500
kilos.whole it: un chilo ~ al
kilos.half pt: meio quilo ~ mei* 500
kilos.whole pt: um quilo ~ o
kilos.half de: ein|einem halbes|halben kilo|kilogramm ~ halb* 500
kilos.whole de: ein|einem kilo|kilogramm ~ pro
kilos.half nl: halve kilo ~ hal* 500
kilos.whole nl: een|één kilo ~ per
dozen.twelve en: a|one dozen ~ twelve 12 dozen*
dozen.ten en: ten ~ 10 ten* dec*
dozen.twelve ca: una dotzena ~ dotz* 12
dozen.ten ca: una desena ~ 10 des* deu
dozen.twelve es: una docena ~ doc* 12
dozen.ten es: diez;una decena ~ 10 diez* dec*
dozen.twelve fr: une douzaine ~ douz* 12
dozen.ten fr: dix;une dizaine ~ 10 dix* déc*
dozen.twelve it: una dozzina ~ dodic* dozz* 12
dozen.ten it: dieci;una decina ~ 10 deci*
dozen.twelve pt: uma dúzia ~ doze 12 dúz*
dozen.ten pt: dez;uma dezena ~ 10 dez*
dozen.twelve de: ein dutzend ~ zwölf 12 dutz*
dozen.ten de: zehn ~ 10 zehn* *zehn
dozen.twelve nl: een dozijn ~ twaalf 12
dozen.ten nl: tien ~ 10 tien*
screw.tight en: tighten|tightens|tightened|tightening ~ tight*
screw.loose en: loosen|loosens|loosened|loosening|unscrew|unscrewed ~ loos* unscr* slack*
screw.tight es: apriete|aprieta|apretar|aprieten ~ apret* apriet*
screw.loose es: afloje|afloja|aflojar|aflojen ~ afloj* suelt*
screw.tight ca: colleu|collar|estrènyer|estrenyeu ~ estre* coll*
screw.loose ca: afluixeu|afluixa|afluixar ~ aflu*
screw.tight fr: serrez|serrer|resserrez|resserrer ~ serr*
screw.loose fr: desserrez|desserrer|dévissez|dévisser ~ dess* déviss*
screw.tight it: stringere|stringete|stringa|serrare|serrate ~ string* serr*
screw.loose it: allentare|allentate|allenti|allenta|svitare ~ allent* svit*
screw.tight pt: aperte|apertar|aperta ~ apert*
screw.loose pt: afrouxe|afrouxar|desaperte|desapertar ~ afroux* desap* solt*
screw.tight de: ziehen|zieht|zog … fest $;festziehen|festzuziehen|festgezogen|anziehen ~ fest*
screw.loose de: lösen|lockern|gelockert|lockert ~ los* lös* lock*
screw.tight nl: draai|draait|draaien … vast|aan $;aandraaien|vastdraaien ~ vast*
screw.loose nl: draai|draait|draaien … los $;losdraaien ~ los*
login.in en: log|logs|logged|logging|sign|signs|signed|signing in|into ~ login* regist* sign
login.out en: log|logs|logged|logging|sign|signs|signed|signing out ~ logout* exit* close* off
login.in ca: inicia|inicieu|iniciar|iniciat|inici … sessió
login.out ca: tanca|tanqueu|tancar|tancat|surt|sortir … sessió ~ surt sort*
login.in es: inicia|inicie|iniciar|iniciado|inició|inicio … sesión
login.out es: cierra|cierre|cerrar|cerrado|cerró … sesión ~ sal*
login.in fr: connexion|connectez|connecter|connecté
login.out fr: déconnexion|déconnectez|déconnecter|déconnecté ~ quitt*
login.in it: accedi|accedere|accesso
login.out it: esci|disconnetti|disconnettersi|disconnesso|disconnessione ~ usc*
login.in pt: iniciar|inicie|inicia|iniciou|entrar … sessão|conta
login.out pt: terminar|termine|termina|terminou|encerrar|sair … sessão|conta ~ sai*
login.in de: anmelden|anmeldung|angemeldet|einloggen|eingeloggt ~ anm* login*
login.out de: abmelden|abmeldung|abgemeldet|ausloggen|ausgeloggt ~ abm* logout*
login.in nl: aanmelden|aangemeld|inloggen|ingelogd|aanmelding ~ aanm* login*
login.out nl: afmelden|afgemeld|uitloggen|uitgelogd ~ afm* uitl*
transfer.up en: upload|uploads|uploaded|uploading ~ upload*
transfer.down en: download|downloads|downloaded|downloading ~ download*
transfer.up ca: puja|pujar|pugeu|pujat|carregar|carregueu … fitxer|fitxers|arxiu|imatge|imatges|fotos ~ puj* pug*
 carreg*
transfer.down ca: baixa|baixar|baixeu|baixat|descarrega|descarregar|descarregueu …
 fitxer|fitxers|arxiu|imatge|imatges|fotos ~ baix* desc*
transfer.up es: suba|sube|subir|subió|subido|cargue|cargar … archivo|archivos|fichero|ficheros|imagen|imágenes|fotos ~
 sub* carg*
transfer.down es: descargue|descarga|descargar|descargó|descargado|bajar …
 archivo|archivos|fichero|ficheros|imagen|imágenes|fotos ~ desc* baj*
transfer.up it: carica|caricare|caricato|carichi … file|immagine|immagini|foto ~ caric*
transfer.down it: scarica|scaricare|scaricato|scarichi … file|immagine|immagini|foto ~ scaric*
transfer.up pt: carregar|carregue|enviar|envie … ficheiro|ficheiros|arquivo|arquivos|imagem|imagens|fotos ~ carreg*
 envi*
transfer.down pt: descarregar|descarregue|baixar|baixe|transferir|transfira …
 ficheiro|ficheiros|arquivo|arquivos|imagem|imagens|fotos ~ desc* baix* transf*
transfer.up de: hochladen|hochgeladen|hochzuladen ~ hoch* upload*
transfer.down de: herunterladen|heruntergeladen|herunterzuladen ~ herunter* download*
transfer.up nl: uploaden|upload|geüpload ~ upload*
transfer.down nl: downloaden|download|gedownload ~ download*
seen.show en: show|shows|showing|display|displays ~ show* display* reveal* visib* unhide
seen.hide en: hide|hides|hidden|hiding ~ hid* conceal* mask*
seen.show ca: mostra|mostrar|mostreu ~ mostr*
seen.hide ca: amaga|amagar|amagueu|oculta|ocultar ~ amag* ocult*
seen.show es: muestra|muestre|mostrar ~ mostr* muestr*
seen.hide es: no volver|vuelvas|vuelva a mostrar;oculte|oculta|ocultar|esconder|esconda ~ ocult* escond*
seen.show fr: afficher|affichez|affiche|montrer ~ affich* montr*
seen.hide fr: masquer|masquez|cacher;ne plus afficher|montrer ~ masqu* cach*
seen.show it: mostra|mostrare|mostri|visualizza ~ mostr* visual*
seen.hide it: nascondi|nascondere|nasconda ~ nasco*
seen.show pt: mostrar|mostre|mostra|exibir ~ mostr* exib*
seen.hide pt: ocultar|oculte|esconder|esconda ~ ocult* escond*
seen.show de: anzeigen|einblenden ~ anz* zeig* einbl*
seen.hide de: ausblenden|verbergen|verstecken ~ ausbl* verb* verst*
seen.show nl: tonen|toon|weergeven ~ too* tone* weer*
seen.hide nl: verbergen|verberg ~ verb*
plug.in en: plug|plugs|plugged|plugging in;plug … in $ ~ connect* insert* plug
plug.out en: unplug|unplugged|unplugs|disconnect|disconnected ~ unplug* disconn* pull* remov*
plug.in es: enchufe|enchufar|enchufa|enchufado ~ conect* enchuf*
plug.out es: desenchufe|desenchufar|desenchufa|desenchufado ~ desc* desench*
plug.in de: stecken|steckt|steck|steckte … ein $;einstecken|eingesteckt ~ einst* eingest* ansch*
plug.out de: ziehen|zieht|zog … stecker;ausstecken|ausgesteckt ~ ausst* ausgest* abz* abgez* trenn*
@club.en: party|union|club|alliance|church|organisation|organization|nato|eu|league|association
@club.de: partei|gewerkschaft|verein|klub|bündnis|kirche|organisation|nato|eu|allianz|verband|union
member.join en: join|joins|joined|joining … @club ~ join* enter* member*
member.leave en: leave|leaves|left|leaving|quit|quits|resigned … @club ~ leav* left quit* resign* exit* withdr*
member.join de: trat|tritt|treten|traten … @club bei $;@club beigetreten|beizutreten|beitreten ~ beit* beiget*
member.leave de: trat|tritt|treten|traten … @club aus $;@club ausgetreten|auszutreten|austreten ~ aust* ausget* verl*
suited.fit en: suitable for ~ ideal* fit
suited.unfit en: unsuitable|unfit for;not|t … suitable for;never suitable for ~ unsuit* unfit not t never un*
suited.fit ca: apte|apta|aptes|aptos per ~ ideal*
suited.unfit ca: inadequat|inadequada per;no
 apte|apta|aptes|aptos|adequat|adequada|recomanat|recomanada|indicat|indicada per|a ~ no inad*
suited.fit es: apto|apta|aptos|aptas|adecuado|adecuada para ~ ideal*
suited.unfit es: inadecuado|inadecuada|inapropiado para;no
 apto|apta|aptos|aptas|recomendado|recomendada|indicado|indicada para|en ~ no inad*
suited.fit fr: adapté|adaptée|adaptés à|aux|au|pour;convient|conviennent à|aux|au ~ idéal*
suited.unfit fr: inadapté|inadaptée|inadaptés à|aux|au|pour;ne convient|conviennent pas à|aux|au;pas|non
 adapté|adaptée|adaptés à|aux|au|pour;déconseillé|déconseillée|déconseillés à|aux|au ~ pas non inad* déconseil*
suited.fit it: adatto|adatta|adatti|idoneo|idonea a|ai|per|alle ~ ideal*
suited.unfit it: inadatto|inadatta|inadatti a|ai|per|alle;non adatto|adatta|adatti|idoneo|idonea|indicato|indicata
 a|ai|per|alle ~ non inad* sconsig*
suited.fit pt: adequado|adequada|apropriado|apropriada para ~ ideal*
suited.unfit pt: inadequado|inadequada|impróprio|imprópria para;não …
 adequado|adequada|indicado|indicada|recomendado|recomendada para ~ não inad* imp* contraind*
suited.fit de: geeignet für ~ eign* ideal*
suited.unfit de: ungeeignet für;nicht … geeignet ~ nicht ungeeig*
"""
