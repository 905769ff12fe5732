"""Opposites that are phrases, as data for frames.py: of tickets, rooms, timetables, results and buttons.

Written as frames_said.py. What is said with a denial ("not on an empty stomach": with food) is a frame, too. Compiled
by hand for this project.
"""

FRAMES = """
season.high en: high|peak season ~ high peak
season.low en: low|off season ~ low off
season.high es: temporada alta ~ alta
season.low es: temporada baja ~ baja
season.high ca: temporada alta ~ alta
season.low ca: temporada baixa ~ baixa
season.high fr: haute saison ~ haute
season.low fr: basse saison ~ basse
season.high it: alta stagione ~ alta
season.low it: bassa stagione ~ bassa
season.high pt: época alta;alta temporada ~ alta
season.low pt: época baixa;baixa temporada ~ baixa
season.high de: hochsaison|hauptsaison ~ hoch* haupt*
season.low de: nebensaison ~ neben* vor* nach*
season.high nl: hoogseizoen ~ hoog*
season.low nl: laagseizoen ~ laag* voor* na*
room.single en: single room|rooms ~ single one
room.double en: double|twin room|rooms ~ double twin two
room.single es: habitación|habitaciones individual|individuales|sencilla ~ individual* sencill*
room.double es: habitación|habitaciones doble|dobles ~ doble* dos
room.single ca: habitació|habitacions individual|individuals ~ individ*
room.double ca: habitació|habitacions doble|dobles ~ doble* dos
room.single fr: chambre|chambres simple|simples|individuelle ~ simple* indiv* seul*
room.double fr: chambre|chambres double|doubles ~ double* deux
room.single it: camera|camere singola|singole ~ singol*
room.double it: camera|camere doppia|doppie|matrimoniale ~ dopp* matrim*
room.single pt: quarto|quartos individual|individuais|single|simples ~ indiv* single simples
room.double pt: quarto|quartos duplo|duplos|casal|double ~ dupl* casal double
room.single de: einzelzimmer|einzelzimmern|einbettzimmer ~ ein*
room.double de: doppelzimmer|doppelzimmern|zweibettzimmer ~ doppel* zwei*
room.single nl: eenpersoonskamer|eenpersoonskamers ~ een*
room.double nl: tweepersoonskamer|tweepersoonskamers ~ twee* dubbel*
trip.single en: one way|single ticket|tickets|trip|fare|flight|flights|journey;one way $ ~ single one outward
trip.return en: return|round ticket|tickets|trip|trips|fare|flight|journey ~ return* round back both
trip.single es: billete|billetes|boleto|pasaje|viaje de ida;sólo|solo ida ~ sólo solo
trip.return es: billete|billetes|boleto|pasaje|viaje de ida y vuelta;ida y vuelta ~ vuelta regreso redondo
trip.single ca: bitllet|bitllets|viatge d anada;només anada ~ només
trip.return ca: bitllet|bitllets|viatge d anada i tornada;anada i tornada ~ tornada
trip.single fr: aller simple ~ simple
trip.return fr: aller|allers retour|retours ~ retour*
trip.single it: sola andata ~ sola
trip.return it: andata e|ritorno ritorno|andata;andata ritorno ~ ritorno
trip.single pt: bilhete|bilhetes|passagem|viagem de ida;só ida ~ só
trip.return pt: bilhete|bilhetes|passagem|viagem de ida e volta;ida e volta ~ volta regresso
trip.single de: einfache fahrt;einzelfahrt|einzelfahrschein ~ einfach* einzel*
trip.return de: hin und rückfahrt|rückflug|zurück;rückfahrkarte ~ rück* zurück
trip.single nl: enkele reis ~ enkel*
trip.return nl: retour|retourtje|retourticket;heen en terug ~ retour* terug
medal.gold en: gold medal|medals|medalist|medallist|medalists|medallists;won|wins|win|took|takes|take gold ~ gold*
 champion* first
medal.silver en: silver medal|medals|medalist|medallist|medalists|medallists;won|wins|win|took|takes|take silver ~
 silver* second
medal.bronze en: bronze medal|medals|medalist|medallist|medalists|medallists;won|wins|win|took|takes|take bronze ~
 bronze* third
medal.gold es: medalla|medallas de oro ~ oro dorad*
medal.silver es: medalla|medallas de plata ~ plata plate*
medal.bronze es: medalla|medallas de bronce ~ bronce*
medal.gold ca: medalla|medalles d or ~ or
medal.silver ca: medalla|medalles d|de argent|plata ~ argent plata
medal.bronze ca: medalla|medalles de bronze ~ bronze*
medal.gold fr: médaille|médailles|médaillé|médaillée d or ~ or
medal.silver fr: médaille|médailles|médaillé|médaillée d argent ~ argent
medal.bronze fr: médaille|médailles|médaillé|médaillée de bronze ~ bronze
medal.gold it: medaglia|medaglie d oro ~ oro
medal.silver it: medaglia|medaglie d argento ~ argent*
medal.bronze it: medaglia|medaglie di bronzo ~ bronz*
medal.gold pt: medalha|medalhas de ouro ~ ouro
medal.silver pt: medalha|medalhas de prata ~ prata
medal.bronze pt: medalha|medalhas de bronze ~ bronze
medal.gold de: goldmedaille|goldmedaillen|goldmedaillengewinner;goldene medaille ~ gold*
medal.silver de: silbermedaille|silbermedaillen;silberne medaille ~ silber*
medal.bronze de: bronzemedaille|bronzemedaillen;bronzene medaille ~ bronze*
medal.gold nl: gouden medaille|medailles ~ goud*
medal.silver nl: zilveren medaille|medailles ~ zilver*
medal.bronze nl: bronzen medaille|medailles ~ brons* bronz*
cup.semi en: semifinal|semifinals;semi final|finals ~ semi* four
cup.quarter en: quarterfinal|quarterfinals;quarter final|finals ~ quarter* eight
cup.eighth en: round|last of 16|sixteen;last 16|sixteen ~ 16 sixteen eighth*
cup.semi es: semifinal|semifinales ~ semi*
cup.quarter es: cuartos de final ~ cuart*
cup.eighth es: octavos de final ~ octav* 16 dieciséis
cup.semi ca: semifinal|semifinals ~ semi*
cup.quarter ca: quarts de final ~ quart*
cup.eighth ca: vuitens de final ~ vuit* 16 setze
cup.semi fr: demi finale|finales ~ demi*
cup.quarter fr: quart|quarts de finale ~ quart*
cup.eighth fr: huitième|huitièmes de finale ~ huit* 16 seiz*
cup.semi it: semifinale|semifinali ~ semi*
cup.quarter it: quarti di finale ~ quart*
cup.eighth it: ottavi di finale ~ ottav* 16 sedic*
cup.semi pt: semifinal|semifinais;meia|meias final|finais ~ semi* mei*
cup.quarter pt: quartos|quartas de|final final|finais ~ quart*
cup.eighth pt: oitavos|oitavas de|final final|finais ~ oitav* 16 dezasseis dezesseis
cup.semi de: halbfinale|halbfinales|halbfinals ~ halb* semi*
cup.quarter de: viertelfinale|viertelfinales ~ viertel*
cup.eighth de: achtelfinale|achtelfinales ~ achtel* 16 sechzehn
cup.semi nl: halve finale|finales ~ halv*
cup.quarter nl: kwartfinale|kwartfinales ~ kwart*
cup.eighth nl: achtste finale|finales ~ acht* 16 zestien
league.down en: relegated|relegation ~ releg* down drop*
league.up en: promoted|promotion ~ promot* up
league.down de: stieg|steigt|stiegen|steigen … ab $;abgestiegen|abzusteigen ~ ab abst* abge*
league.up de: stieg|steigt|stiegen|steigen … auf $;aufgestiegen|aufzusteigen ~ auf aufst* aufge* beförd*
league.down nl: degradeerde|gedegradeerd|degradeert|degradatie ~ degrad*
league.up nl: promoveerde|gepromoveerd|promoveert ~ promo*
score.draw en: drew with|against;a draw|tie with|against;draw|draws with|against;drew * all ~ drew draw* tie* level
 equal* held hold* stalem* share* deadl*
score.win en: won|beat|beats|wins|defeated|lost ~ won beat win* defeat* lost los* victor* overc* advanc* through
 shoot* penalt*
score.draw pt: empatou|empataram|empatar|empata|empatam ~ empat* igual*
score.draw es: empató|empataron|empata|empatan|empatar|empatado;empate con|contra|ante|entre|a ~ empat* igual*
score.win es: ganó|ganaron|venció|vencieron|derrotó|derrotaron|batió|perdió|perdieron|gana|vence|derrota ~ gan* venc*
 derrot* victori* perd* pierd* triunf* impus* impon* elimin* penalti* tumb* super*
score.draw ca: empatar|empata|empaten|empatat;empat amb|contra|entre|a ~ empat* igual*
score.win ca: guanyar|guanyat|guanya|vèncer|vençut|venç|derrotar|derrotat|derrota|batre|perdre|perdut|perd ~ guany*
 venç* venc* derrot* victòri* perd* triomf* impos* elimin* penal* super*
score.draw fr: match nul;font|fait nul;dos à dos;partagé|partagent les points ~ nul* égal* partag* échec dos
score.win fr: battu|bat|battent|gagné|gagne|vaincu|remporté|perdu|perd|dominé ~ bat* gagn* vain* victoir* perd* remport*
 domin* impos* élimin* tirs qualif*
score.draw it: pareggiato|pareggia|pareggiano|pareggiò|pareggiare|pareggio ~ paregg* pari* ugual*
score.win it: vinto|vince|vincono|battuto|batte|sconfitto|sconfigge|perso|perde|vinse ~ vin* batt* sconf* vitt* pers*
 perd* super* elimin* rigor*
score.draw ro: egal|remiză|remizat|remizează|egalitate ~ egal* remiz*
score.win ro: învins|învinge|bătut|bate|câștigat|câștigă|pierdut|pierde ~ învin* băt* bat* câșt* pierd* victor* elimin*
score.draw de: unentschieden|remis ~ unents* remis* ausgl* ausgeg* gleich*
score.win de: schlug|schlugen|besiegte|besiegten|besiegt|gewann|gewannen|gewonnen|verlor|verloren|schlägt ~ schl*
 sieg* besieg* gew* verl* niederl* elfm*
score.draw nl: gelijkgespeeld|gelijkspel;speelde|speelden|speelt|spelen … gelijk;gelijk gespeeld ~ gelijk*
score.win nl: won|wonnen|gewonnen|versloeg|versloegen|verslaat|verloor|verloren|wint ~ win* won gew* versl* overw* verl*
 zege*
score.win pt: venceu|venceram|ganhou|ganharam|derrotou|bateu|perdeu ~ venc* ganh* derrot* bat* perd* vitória*
venue.home en: won|lost|drew|plays|played|playing|win|lose at home;at home to|against ~ home
venue.away en: away from home;won|lost|drew|plays|played away ~ away road outside
venue.home pt: em casa ~ caseir*
venue.away pt: fora de casa ~ fora
venue.home nl: speelde|speelt|won|wint|verloor|spelen thuis;thuis tegen ~ thuis*
venue.away nl: speelde|speelt|won|wint|verloor|spelen uit tegen|bij|van|$ ~ uit*
door_way.in en: entrance|entrances;way in $ ~ entr* way in
door_way.out en: exit|exits;way out $ ~ exit* way out outp* outl*
door_way.in de: eingang|eingänge ~ ein*
door_way.out de: ausgang|ausgänge|notausgang ~ *aus*
door_way.in es: entrada|entradas ~ entr* acce* ingr*
door_way.out es: salida de emergencia|urgencia;salidas de emergencia;la salida de la|del|$ ~ sal*
door_way.in it: ingresso|ingressi|entrata ~ ingr* entr*
door_way.out it: uscita|uscite ~ usc*
door_way.in fr: entrée|entrées ~ entr*
door_way.out fr: sortie|sorties de secours;sortie|sorties $ ~ sort*
door_way.in ca: entrada|entrades ~ entr* acc*
door_way.out ca: sortida|sortides ~ sort*
door_way.in nl: ingang|ingangen ~ ing*
door_way.out nl: uitgang|uitgangen ~ *uit*
floor.ground en: ground floor ~ ground first
floor.top en: top floor ~ top upper
floor.ground es: planta baja ~ baj*
floor.top es: último piso;última planta;planta superior ~ últim* superior
floor.ground ca: planta baixa;els baixos ~ baix*
floor.top ca: últim pis;última planta ~ últim*
floor.ground fr: rez de chaussée ~ chaussée
floor.top fr: dernier|premier|deuxième|second étage ~ étage*
floor.ground de: erdgeschoss|erdgeschoß|parterre ~ erd* part*
floor.top de: dachgeschoss|obergeschoss;obersten|oberste stock|stockwerk|etage ~ dach* ober*
zoom.in en: zoom in ~ in enlarge* magnif*
zoom.out en: zoom out ~ out shrink* reduc*
zoom.in es: acercar|acerca|acerque|ampliar|amplíe ~ acerc* ampl* aument*
zoom.out es: alejar|aleja|aleje ~ alej* reduc*
zoom.in ca: amplia|ampliar|apropa|apropar ~ ampl* aprop*
zoom.out ca: allunya|allunyar ~ allun* redu*
zoom.in fr: zoom avant;zoomer|agrandir ~ avant zoomer agrand*
zoom.out fr: zoom arrière;dézoomer ~ arrière dézoom* réduir*
zoom.in it: ingrandisci|ingrandire ~ ingrand*
zoom.out it: riduci|rimpicciolisci ~ ridu* rimp*
zoom.in pt: ampliar|aumentar|amplie ~ ampl* aument*
zoom.out pt: reduzir|diminuir|afastar ~ red* dimin* afast*
zoom.in de: vergrößern|vergrößert|heranzoomen|hineinzoomen ~ vergr* heran* hinein*
zoom.out de: verkleinern|verkleinert|herauszoomen ~ verkl* heraus*
zoom.in nl: inzoomen|vergroten ~ inz* vergr*
zoom.out nl: uitzoomen|verkleinen ~ uitz* verkl*
sort.up en: ascending ~ ascend* increas* a z
sort.down en: descending ~ descend* decreas* z
sort.up es: ascendente|ascendentes|creciente ~ asc* crec*
sort.down es: descendente|descendentes|decreciente ~ desc* decr*
sort.up ca: ascendent|creixent ~ asc* creix*
sort.down ca: descendent|decreixent ~ desc* decr*
sort.up fr: ordre croissant|ascendant;ascendant ~ crois* asc*
sort.down fr: ordre décroissant|descendant ~ décr* desc*
sort.up it: crescente|ascendente ~ cresc* asc*
sort.down it: decrescente|discendente ~ decr* disc*
sort.up pt: crescente|ascendente ~ cresc* asc*
sort.down pt: decrescente|descendente ~ decr* desc*
sort.up de: aufsteigend|aufsteigende|aufsteigender ~ auf*
sort.down de: absteigend|absteigende|absteigender ~ ab*
sort.up nl: oplopend|oplopende ~ opl*
sort.down nl: aflopend|aflopende ~ afl*
queue.new en: newest|latest|recent first ~ new* latest recent*
queue.old en: oldest|earliest first ~ old* earl*
queue.new es: nuevos|nuevas|recientes primero ~ nuev* recient*
queue.old es: antiguos|antiguas|viejos primero ~ antig* viej*
queue.new ca: nous|recents|noves primer ~ nou* rec*
queue.old ca: antics|vells|antigues primer ~ anti* vell*
queue.new fr: récents|récentes|nouveaux en|d premier|abord ~ réc* nouv*
queue.old fr: anciens|anciennes|vieux en|d premier|abord ~ anc* vieux
queue.new de: neueste|neuesten|neue zuerst ~ neu*
queue.old de: älteste|ältesten|alte zuerst ~ ält* alt*
queue.new pt: recentes|novos primeiro ~ rec* nov*
queue.old pt: antigos|antigas primeiro ~ antig*
queue.new nl: nieuwste eerst ~ nieuw*
queue.old nl: oudste eerst ~ oud*
mute.on en: mute ~ mute* silen*
mute.off en: unmute ~ unmut*
mute.on es: silenciar|silencia|silencie ~ silenc*
mute.off es: dejar|deja|deje de silenciar;activar|activa … sonido|audio ~ dej* activ* reactiv* sonido
mute.on de: stummschalten|stumm ~ stumm*
mute.off de: stummschaltung aufheben ~ aufh* nicht
mute.on it: silenzia ~ silenz*
mute.off it: riattiva|attiva audio ~ riatt* attiv*
follow.on en: follow ~ follow
follow.off en: unfollow;stop following ~ unfollow stop
follow.on es: seguir ~ seguir
follow.off es: dejar|deja de seguir ~ dej*
follow.on fr: suivre ~ suiv*
follow.off fr: ne plus suivre ~ plus
follow.on de: folgen ~ folg*
follow.off de: entfolgen;nicht mehr folgen ~ entf* nicht
subscribe.on en: subscribe ~ subscri*
subscribe.off en: unsubscribe ~ unsub* cancel*
subscribe.on nl: abonneren|abonneer ~ abonn*
subscribe.off nl: uitschrijven|afmelden ~ uit* afm* opz*
lock.on en: lock|locks|locked ~ lock*
lock.off en: unlock|unlocks|unlocked ~ unlock* open*
lock.on nl: vergrendelen|vergrendel|vergrendeld ~ vergr*
lock.off nl: ontgrendelen|ontgrendel|ontgrendeld ~ ontgr*
select.on en: select ~ select*
select.off en: deselect|unselect ~ desel* unsel* clear*
select.on es: seleccionar|selecciona|seleccione ~ selec*
select.off es: deseleccionar|deselecciona|deseleccione ~ desel* anul* quit*
read.on en: mark|marked … as read ~ read
read.off en: mark|marked … as unread ~ unread
read.on de: als gelesen ~ gelesen*
read.off de: als ungelesen ~ ungel*
account.make en: create … account ~ creat* new open*
account.drop en: delete|remove|close … account ~ delet* remov* clos* cancel*
account.make de: konto erstellen|anlegen|eröffnen ~ erst* ang* anl* eröff*
account.drop de: konto löschen|schließen|entfernen ~ lösch* schl* entf* gel*
button.yes en: confirm ~ confirm*
button.no en: cancel ~ cancel* undo
button.yes fr: confirmer|confirmez|valider|validez ~ confirm* valid*
button.no fr: annuler|annulez ~ annul*
button.yes pt: aceitar|confirmar|confirme ~ aceit* conf*
button.no pt: cancelar|cancele ~ canc* anul*
offer.yes en: accept ~ accept* agree*
offer.no en: decline|reject|refuse ~ declin* reject* refus*
offer.yes pt: aceitar|aceite ~ aceit* conc*
offer.no pt: recusar|rejeitar|recuse|rejeite ~ recus* rejeit*
sound.up en: turn up … volume;volume up;raise|increase … volume;turn … volume up ~ up raise* increas* loud*
sound.down en: turn down … volume;volume down;lower|decrease|reduce … volume;turn … volume down ~ down lower* decreas*
 reduc*
sound.up it: alza|alzare|alzi|aumenta|aumentare … volume ~ alz* aument*
sound.down it: abbassa|abbassare|abbassi|diminuisci|riduci … volume ~ abbas* dimin* ridu*
sound.up de: lauter ~ laut*
sound.down de: leiser ~ leis*
route.home en: domestic flight|flights ~ domestic* internal* inland
route.abroad en: international flight|flights ~ international* abroad
route.home es: vuelo|vuelos nacional|nacionales|interior|interiores ~ nacional* interior*
route.abroad es: vuelo|vuelos internacional|internacionales ~ internac* extranj*
route.home fr: vol|vols intérieur|intérieurs|domestique ~ intér* domest*
route.abroad fr: vol|vols international|internationaux ~ internat* étrang*
route.home it: volo|voli nazionale|nazionali|interno ~ nazion* intern*
route.abroad it: volo|voli internazionale|internazionali ~ internaz* ester*
route.home de: inlandsflug|inlandsflüge ~ inland* inner*
route.abroad de: auslandsflug|internationaler flug;internationale flüge ~ ausl* internat*
clock.late en: delayed|late|delay ~ delay* late*
clock.punctual en: on time|schedule ~ time punctual* schedul*
clock.late es: tiene|con|lleva retraso ~ retras* tard*
clock.punctual es: puntual|puntuales;a su|la hora ~ puntual* hora
clock.late fr: en retard;a du retard ~ retard*
clock.punctual fr: à l heure ~ heure ponctuel*
clock.late de: verspätet|verspätung ~ verspät* spät*
clock.punctual de: pünktlich ~ pünktl*
clock.late nl: vertraagd|vertraging ~ vertr* laat
clock.punctual nl: op tijd ~ tijd
calendar.work en: on weekdays;working|business days;weekdays ~ week* work* business* monday* mon
calendar.feast en: public|bank holidays|holiday ~ holiday* festiv* sunday*
calendar.work es: días laborables|hábiles;laborables ~ labor* hábil* lun*
calendar.feast es: días festivos;festivos ~ festiv* domingo*
calendar.work ca: feiners;dies laborables|feiners ~ fein* labor* dill*
calendar.feast ca: dies festius;festius ~ fest* dium*
calendar.work fr: jours ouvrables|ouvrés ~ ouvr* semaine lundi
calendar.feast fr: jours|jour fériés|férié ~ féri* fête* dim*
calendar.work it: giorni feriali|lavorativi;feriali ~ ferial* lavor* lun*
calendar.feast it: giorni festivi;festivi ~ festiv* dom*
calendar.work pt: dias úteis ~ úte* segunda*
calendar.feast pt: feriados|feriado ~ feriad* dom*
calendar.work de: werktags|werktagen|werktage ~ werk* montag* arbeit*
calendar.feast de: feiertagen|feiertags|feiertage ~ feiert* sonn*
calendar.work nl: werkdagen|weekdagen|doordeweeks ~ werk* week* door*
calendar.feast nl: feestdagen ~ feest* zon*
post.in en: arrivals|arrival ~ arriv*
post.out en: departures|departure ~ depart*
post.in es: llegada|llegadas ~ lleg*
post.out es: salidas|salida ~ sal* part*
"""
