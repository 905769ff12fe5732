"""Opposites that are phrases, as data for frames.py: advised and advised against, brought forward and put off, both
and either, often and rarely, likely and unlikely, intact and broken, places from the end, up and down the stairs.

Written as frames_said.py. What is said with a denial ("not uncommon": often) is a frame, too. Compiled by hand for
this project.
"""

FRAMES = """
advice.for en: is|are recommended|advisable|advised;recommend|recommends|recommended|advise|advises|encouraged ~
 should suggest* encourag*
advice.against en: not|t|never … recommended|advisable|advised|recommend|advise;inadvisable;
 advise|advised|advises|recommend|recommends|recommended against;advise|advised|advises
 him|her|them|us|me|you|people|patients|travellers|travelers against;advised|advise|urged|told|warned not
 to;recommend|recommends|recommended … not|avoiding|avoid ~ not n
 t avoid* against discourag* inadvis* warn* away without refrain* never contraindic* stay* out
advice.for es: se recomienda|aconseja|recomiendan;recomendable|aconsejable;recomienda|recomiendan|aconsejan
advice.against es: desaconseja|desaconsejan|desaconsejado|desaconsejada|desaconsejó;no se
 recomienda|aconseja|recomiendan;recomienda|recomiendan|aconseja … no|evitar;no … recomendable|aconsejable|recomendado
 ~ no desacons* evit* contra sin
advice.for ca: es recomana|aconsella|recomanen;recomanable|aconsellable;recomana|recomanen|aconsellen
advice.against ca: desaconsella|desaconsellen|desaconsellat|desaconsellada;no es
 recomana|aconsella|recomanen;recomana|recomanen|aconsella … no|evitar;no … recomanable|aconsellable|recomanat ~ no
 desacons* evit* contra sense
advice.for fr: est|sont recommandé|conseillé|recommandée|conseillée|recommandés;recommande|conseille|recommandent
advice.against fr: déconseillé|déconseillée|déconseillés|déconseille|déconseillent;pas
 recommandé|conseillé|recommandée;recommande|recommandé|conseille|conseillé|recommandent … ne|éviter ~ pas ne n
 déconseil* évit* contre sans
advice.for it: si raccomanda|consiglia;consigliabile|raccomandabile;consigliato|consigliata|raccomandato
advice.against it: sconsigliato|sconsigliata|sconsigliati|sconsiglia|sconsigliano|sconsigliabile;non …
 raccomanda|consiglia;raccomanda|consiglia … non|evitare;non … consigliabile|consigliato|raccomandato ~ non sconsig*
 evit* contro senza
advice.for pt: recomenda|recomendam|aconselha se;recomendável|aconselhável;se
 recomenda|aconselha;recomenda|recomendam|aconselham
advice.against pt: desaconselha|desaconselham|desaconselhado|desaconselhada|desaconselhável;não …
 recomenda|aconselha;recomenda|recomendam|aconselha … não|evitar;não … recomendável|aconselhável|recomendado ~ não
 desacons* evit* contra sem
advice.for ro: recomandă|recomandat|recomandată|recomandabil
advice.against ro: nu … recomandă|recomandat|recomandată;nerecomandat|contraindicat;recomandă … nu|evitarea ~ nu
 nerecom* evit* contra* fără
advice.for de: wird|werden … empfohlen;empfiehlt|empfehlen|empfahl|ratsam
advice.against de: abgeraten|abzuraten;rät|raten|riet|rieten … ab $;nicht
 empfohlen|ratsam|empfehlenswert;empfohlen|empfiehlt|empfehlen … nicht|vermeiden|verzichten ~ nicht kein* abger*
 abrat* verm* verzich* warn* ohne
advice.for nl: aanbevolen|aangeraden|aanbevelenswaardig|raadzaam
advice.against nl: afgeraden|ontraden|afraden;niet aanbevolen|aangeraden|raadzaam ~ niet geen afger* ontr* afr* verm*
 zonder
moved_to.sooner en: brought|moved|bring|move|pushed forward|up;brought|bring
 forward;hours|hour|days|day|minutes|week|weeks early|earlier ~ earl* forward* sooner ahead advanc* up
moved_to.later en: delayed|postponed|delay|postpone|postpones|postponing;put|pushed|push|moved back|off ~ delay*
 postpon* late* back defer* off put until till resched*
moved_to.sooner es: adelantado|adelantada|adelantan|adelanta|adelantó|adelantar|adelantará|adelanto ~ adelant* antic*
 antes
moved_to.later es:
 retrasado|retrasada|retrasa|retrasó|retrasar|aplazado|aplazada|aplaza|aplazó|pospuesto|pospuesta|pospone|pospuso ~
 retras* aplaz* pospon* pospues* demor* tard*
moved_to.sooner ca: avançat|avançada|avança|avancen|avançar|avançarà ~ avan* antic* abans
moved_to.later ca:
 endarrerit|endarrerida|endarrereix|retardat|retardada|ajornat|ajornada|ajorna|ajornen|posposat|posposada ~ endarr*
 retard* ajorn* pospos* tard*
moved_to.sooner fr: avancé|avancée|avancés de|à|au;avancer|avance|avancent la|le|sa|son ~ avanc* antic* avant tôt
moved_to.later fr: retardé|retardée|retardés|reporté|reportée|repoussé|repoussée|différé|différée|reporte|retarde ~
 retard* report* repouss* différ* tard* décal* ajourn*
moved_to.sooner pt: antecipado|antecipada|antecipou|antecipa|antecipar|adiantado|adiantada ~ antec* adiant* antes
moved_to.later pt: adiado|adiada|adiou|adia|adiar|atrasado|atrasada|postergado|adiamento ~ adi* atras* poster* tard*
moved_to.sooner it: anticipato|anticipata|anticipa|anticipano|anticipare|anticipati ~ antic* prima
moved_to.later it:
 rinviato|rinviata|rinvia|rinviare|rimandato|rimandata|posticipato|posticipata|ritardato|slittata|slittato ~ rinv*
 rimand* postic* ritard* slitt* tard*
moved_to.sooner ro: devansat|devansată ~ devans* devreme
moved_to.later ro: amânat|amânată|amână|întârziat|întârziată ~ amân* întârz* târz*
moved_to.sooner de: vorverlegt|vorgezogen|vorverlegen|vorziehen ~ vorv* vorg* vorz* früh*
moved_to.later de: verschoben|verschiebt|verschieben|verschob|verspätet|verzögert|aufgeschoben ~ verschob* verschieb*
 versch* versp* verzög* aufg* spät* vert*
moved_to.sooner nl: vervroegd|vervroegt|vervroegen ~ vervr* vroeg* eerd*
moved_to.later nl: uitgesteld|uitstel|uitstellen|vertraagd|verschoven|verlaat ~ uitg* uitst* vertr* versch* lat*
of_two.both en: both ~ both two each
of_two.either en: either parent|party|side|partner|spouse|person|option|hand|eye|ear|arm|leg|team|of;one of the
 parents|parties|two|partners|spouses|options|teams;one|a parent|party|spouse must|may|shall|can|has ~ either one any
 single
of_two.both es: ambos|ambas;los|las dos padres|partes|progenitores|cónyuges|equipos|opciones ~ amb* dos
of_two.either es: cualquiera de los|las dos|padres|partes|progenitores|cónyuges;uno|una de los|las
 dos|padres|partes|progenitores|cónyuges;una de ambas ~ cualquier* un* alg*
of_two.both ca: ambdós|ambdues|tots dos|totes dues;tots dos;totes dues ~ amb* dos dues
of_two.either ca: qualsevol dels|de les pares|parts|dos|dues;un|una dels|de pares|les|dos|progenitors ~ qualsevol un*
 alg*
of_two.both fr: les deux parents|parties|conjoints|équipes|époux|options ~ tous toutes chac*
of_two.either fr: l un|une des deux|parents|parties;l un|une ou l autre;un des parents|deux;une des parties|deux ~ un
 une
of_two.both pt: ambos|ambas ~ amb* dois duas
of_two.either pt: qualquer dos|das pais|partes|dois|duas|progenitores|cônjuges;um|uma dos|das
 pais|partes|dois|duas|progenitores ~ qualquer um uma
of_two.both it: entrambi|entrambe|ambedue;tutti e due;tutte e due ~ entramb* ambed* due
of_two.either it: uno|una dei|delle due|genitori|parti|coniugi;uno|una dei|delle due;l uno o l altro ~ un* qual*
of_two.both ro: ambii|ambele|amândoi|amândouă ~ amb* amând* doi două
of_two.either ro: unul|una dintre părinți|părți|cei|cele;oricare dintre ~ un* oric*
of_two.both de: beide|beiden|beider ~ beid* zwei
of_two.either de: einer|eine|eines der beiden|eltern|parteien|elternteile;ein elternteil ~ ein*
of_two.both nl: beide|allebei ~ beid* alleb* twee
of_two.either nl: een van de|beide ouders|partijen|twee|beide;één van de|beide ~ een één
usual.often en: often|frequently|common|commonplace;not|t uncommon|unusual|infrequent|rare|infrequently ~ many
 regular* easily normal*
usual.seldom en: rare|rarely|seldom|uncommon|infrequent|infrequently ~ seldom few hardly
usual.often es: a menudo|con frecuencia;frecuente|frecuentes|frecuentemente|habitual|común;no es|son|resulta
 infrecuente|infrecuentes|raro|inusual|inhabitual|extraño ~ suele* soler
usual.seldom es: infrecuente|infrecuentes|rara vez|inusual|inhabitual;poco frecuente|frecuentes|común|habitual;raras
 veces ~ apenas
usual.often ca: sovint|freqüent|freqüents|freqüentment|habitual;no és|són infreqüent|infreqüents|rar|estrany|inusual ~
 sol* acostum*
usual.seldom ca: infreqüent|infreqüents|rarament|inusual;poc freqüent|freqüents|habitual;rares vegades
usual.often fr: souvent|fréquemment|fréquent|fréquents|fréquente|courant;n est pas rare|inhabituel;ne sont pas rares ~
 beaucoup
usual.seldom fr: rarement|rare|rares|inhabituel;peu fréquent|fréquents|courant
usual.often pt: muitas vezes;frequentemente|frequente|frequentes|comum|habitual;não é|são
 raro|raros|invulgar|incomum|infrequente ~ costum*
usual.seldom pt: raramente|raras vezes|incomum|invulgar|infrequente;pouco frequente|comum
usual.often it: spesso|frequente|frequenti|frequentemente|comune;non è|sono raro|rari|infrequente|insolito ~ solit*
usual.seldom it: raramente|di rado|infrequente|insolito;poco frequente|comune
usual.often ro: adesea|deseori|frecvent|frecventă|frecvente;nu este|e|sunt rar|rară|rare|neobișnuit
usual.seldom ro: rareori|arareori
usual.often de: oft|häufig|häufige|öfter;nicht selten|ungewöhnlich;keine seltenheit ~ gewöhn* üblich*
usual.seldom de: selten|seltene|seltener|ungewöhnlich ~ wenig* kaum
usual.often nl: vaak|dikwijls;niet zelden|ongebruikelijk|ongewoon ~ geregeld
usual.seldom nl: zelden|zeldzaam|ongebruikelijk ~ weinig
chance_of.likely en: likely|probable|probably;not|t unlikely|improbable|inconceivable ~ well might may could expect*
chance_of.unlikely en: unlikely|improbable;not|t likely|probable ~ doubt* n't
chance_of.likely es: probable|probables|probablemente;no es|resulta … improbable|descartable
chance_of.unlikely es: improbable|improbables|difícilmente;poco probable;no es probable
chance_of.likely ca: probable|probables|probablement;no és … improbable|descartable
chance_of.unlikely ca: improbable|improbables|difícilment;poc probable;no és probable
chance_of.likely fr: probable|probables|probablement;n est pas … improbable|exclu
chance_of.unlikely fr: improbable|improbables;peu probable;n est pas probable
chance_of.likely pt: provável|prováveis|provavelmente;não é … improvável
chance_of.unlikely pt: improvável|improváveis|dificilmente;pouco provável;não é provável
chance_of.likely it: probabile|probabili|probabilmente;non è … improbabile|escluso
chance_of.unlikely it: improbabile|improbabili|difficilmente;poco probabile;non è probabile
chance_of.likely ro: probabil|probabilă;nu este|e … improbabil|exclus
chance_of.unlikely ro: improbabil|improbabilă;puțin probabil
chance_of.likely de: wahrscheinlich|wahrscheinliche|voraussichtlich;nicht unwahrscheinlich|ausgeschlossen
chance_of.unlikely de: unwahrscheinlich|unwahrscheinliche;wenig|nicht wahrscheinlich;kaum wahrscheinlich
chance_of.likely nl: waarschijnlijk|vermoedelijk;niet onwaarschijnlijk|uitgesloten
chance_of.unlikely nl: onwaarschijnlijk;niet waarschijnlijk
sealed.whole en: intact|undamaged|unbroken|unopened ~ intact un*
sealed.broken en: broken|damaged|torn|cracked|punctured ~ broke* damag* torn crack* punct* tamper* open*
sealed.whole es: intacto|intacta|intactos|intactas ~ intact* íntegr* sin
sealed.broken es: roto|rota|rotos|rotas|dañado|dañada|dañados|deteriorado|deteriorada ~ rot* dañ* deter* abiert* perfor*
sealed.whole ca: intacte|intacta|intactes ~ intact* íntegr* sense
sealed.broken ca: trencat|trencada|trencats|malmès|malmesa|danyat|danyada|estripat ~ trenc* malm* dany* estrip* obert*
sealed.whole fr: intact|intacte|intacts|intactes ~ intact* sans
sealed.broken fr: rompu|rompue|cassé|cassée|endommagé|endommagée|endommagés|brisé|brisée|déchiré ~ romp* cass* endomm*
 bris* déchir* ouvert* abîm*
sealed.whole pt: intacto|intacta|intactos|intactas ~ intact* sem
sealed.broken pt: partido|quebrado|quebrada|danificado|danificada|rasgado|violado|violada ~ quebr* danif* rasg* viol*
 abert* part*
sealed.whole it: intatto|intatta|integro|integra|intatti ~ intatt* integr* senza
sealed.broken it: rotto|rotta|danneggiato|danneggiata|danneggiati|strappato|violato ~ rott* dannegg* strapp* viol*
 apert*
sealed.whole ro: intact|intactă|nedeteriorat ~ intact* ne* fără
sealed.broken ro: rupt|ruptă|deteriorat|deteriorată|spart|spartă ~ rupt* deter* spart* desf*
sealed.whole de: unversehrt|unversehrte|intakt|intakte|unbeschädigt|unbeschädigte ~ unvers* intakt* unbesch* ohne
sealed.broken de: gebrochen|beschädigt|beschädigte|beschädigten|zerbrochen|zerrissen|kaputt|aufgebrochen ~ gebroch*
 besch* zerbr* zerr* kaputt* geöffn*
sealed.whole nl: intact|onbeschadigd|onbeschadigde|ongeopend ~ intact* onb* ong* zonder
sealed.broken nl: gebroken|verbroken|beschadigd|beschadigde|gescheurd|kapot ~ gebr* verbr* besch* scheur* kapot* geop*
from_end.last en: finished|finish|came|comes|placed|ended|was|is last $;bottom of the table|class|league|list ~ last
 bottom
from_end.second en: second|next to last;second|next last;penultimate;last but one;second from bottom|last ~ penult*
 second next but
from_end.third en: third to|from last|bottom|the;third last;last but two;antepenultimate ~ third antep* two
from_end.second es: penúltimo|penúltima|penúltimos ~ penúlt*
from_end.third es: antepenúltimo|antepenúltima ~ antepen*
from_end.last es: último|última lugar|clasificado|clasificada|puesto|posición ~ últim* cola
from_end.second ca: penúltim|penúltima ~ penúlt*
from_end.third ca: antepenúltim|antepenúltima ~ antepen*
from_end.last ca: últim|última|darrer lloc|classificat|classificada|posició ~ últim* darrer* cua
from_end.second fr: avant dernier|dernière;pénultième ~ avant pénult*
from_end.third fr: antépénultième ~ antép*
from_end.last fr: dernier|dernière place|classé|rang ~ derni* queue
from_end.second pt: penúltimo|penúltima ~ penúlt*
from_end.third pt: antepenúltimo|antepenúltima ~ antepen*
from_end.last pt: último|última lugar|classificado|classificada|posição ~ últim*
from_end.second it: penultimo|penultima ~ penult*
from_end.third it: terzultimo|terzultima|terz ultimo;antepenultimo ~ terzult* antep*
from_end.last it: ultimo|ultima posto|classificato|classificata|posizione ~ ultim*
from_end.second ro: penultimul|penultima|penultimă ~ penult*
from_end.third ro: antepenultimul|antepenultima ~ antep*
from_end.last ro: ultimul|ultima loc|poziție ~ ultim*
from_end.second de: vorletzter|vorletzte|vorletzten|vorletztes|zweitletzte ~ vorletz* zweitl*
from_end.third de: drittletzter|drittletzte|drittletzten|vorvorletzte ~ drittl* vorvorl*
from_end.last de: letzter|letzte|letzten platz|rang ~ letzt*
from_end.second nl: voorlaatste|op een na|één ~ voorl* na
from_end.last nl: laatste plaats ~ laatst*
stairs.up en: go|goes|went|walk|walked|climb|climbed|run|ran up … stairs|steps|ladder|hill;climb|climbs|climbed …
 stairs|steps|ladder ~ up upstairs climb* ascend*
stairs.down en: go|goes|went|walk|walked|climb|climbed|run|ran|come|came down …
 stairs|steps|ladder|hill;descend|descended … stairs ~ down downstairs descend*
stairs.up es: sube|suba|subir|subió|suben|subieron|subiendo … escalera|escaleras ~ sub* arriba ascend*
stairs.down es: baja|baje|bajar|bajó|bajan|bajaron|bajando … escalera|escaleras ~ baj* abajo desc*
stairs.up ca: puja|pugeu|pugi|pujar|pugen|pujant … escala|escales ~ puj* amunt
stairs.down ca: baixa|baixeu|baixi|baixar|baixen|baixant … escala|escales ~ baix* avall
stairs.up fr: monte|montez|monter|monté|montent … escalier|escaliers|marches|échelle ~ mont* haut
stairs.down fr: descend|descendez|descendre|descendu|descendent … escalier|escaliers|marches|échelle ~ desc* bas
stairs.up pt: sobe|suba|subir|subiu|sobem … escada|escadas ~ sub* sob* cima
stairs.down pt: desce|desça|descer|desceu|descem … escada|escadas ~ desc* desç* baixo
stairs.up it: sale|salga|salire|salì|sali|salgono|salite … scala|scale ~ sal* su
stairs.down it: scende|scenda|scendere|scese|scendi|scendono|scendete … scala|scale ~ scend* sces* giù
stairs.up de: treppe|treppen|leiter … hinauf|hoch|rauf|nach oben ~ hinauf hoch rauf oben auf*
stairs.down de: treppe|treppen|leiter … hinunter|herunter|runter|hinab ~ hinunter herunter runter hinab unten
price.free ru: бесплатно|бесплатный|бесплатная|бесплатное|бесплатные ~ беспл* свобод*
price.paid ru: платно|платный|платная|платное|платные ~ платн* плат* стоит
price.free el: δωρεάν ~ δωρ* ελεύθερ*
price.paid el: επί πληρωμή ~ πληρω* κοστ*
price.free tr: ücretsiz|ücretsizdir|bedava|bedavadır ~ ücretsiz* bedava*
price.paid tr: ücretli|ücretlidir|ücrete tabi|tabidir ~ ücretl* ücrete
price.free ar: مجاني|مجانية|مجانا|مجاناً|بالمجان ~ مجان*
price.paid ar: مدفوع|مدفوعة|برسوم ~ رسوم مدفوع* مقابل
price.free pl: bezpłatny|bezpłatna|bezpłatne|bezpłatnie|darmowy|darmowa|darmowe ~ bezpł* darm* wolny
price.paid pl: płatny|płatna|płatne|odpłatnie ~ płat* odpł*
price.free sv: gratis|kostnadsfri|kostnadsfritt;fri entré ~ grat* kostnadsf* fri*
price.paid sv: avgiftsbelagd|avgiftsbelagt;mot avgift ~ avgift*
"""
