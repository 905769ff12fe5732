"""Opposites that are phrases, as data for frames.py: turnout and abstention, halves of a match and of a price,
clockwise and back, medicines indicated and contraindicated, rights and duties, sentences upheld and overturned, matches
won and lost, the half-full glass, in eight languages.

Written as frames_said.py. Compiled by hand for this project.
"""

FRAMES = """
ballot_of.turnout en: turnout;voter participation;voters|electors turned out;went to the polls;cast their
 ballots|votes ~ turnout turn* participat* polls cast
ballot_of.abstain en: abstained|abstains|abstain|abstaining|abstention|abstentions;abstention rate;stayed away from
 the polls ~ absten* abstain* stay* not n't non miss* fail*
ballot_of.turnout ca: participació electoral;participació a les urnes;participació … %;van anar a votar ~ particip*
 urnes
ballot_of.abstain ca: abstenció;es va|van|han|ha abstenir|abstingut;abstenir se ~ absten* absting* no sense
ballot_of.turnout es: participación electoral;participación en las urnas;participación … %;acudieron|acudió a
 votar|las urnas ~ particip* urnas
ballot_of.abstain es: abstención;se abstuvo|abstuvieron|abstienen|abstiene ~ absten* abstu* abstien* no sin
ballot_of.turnout fr: participation électorale;taux|la participation … %;se sont rendus|déplacés aux urnes;taux de
 participation ~ particip* urnes déplac*
ballot_of.abstain fr: abstention|abstentions;abstenu|abstenus|abstenues|abstiennent ~ absten* absti* pas non n'
ballot_of.turnout it: affluenza;partecipazione al voto;affluenza alle urne ~ afflu* partecip* urne
ballot_of.abstain it: astensione|astensionismo|astenuti|astenuto|astenute|astenuta|astengono ~ asten* non
ballot_of.turnout pt: afluência às urnas;participação eleitoral;participação … %;taxa de participação;comparecimento ~
 aflu* particip* urnas comparec*
ballot_of.abstain pt: abstenção|abstenções|absteve|abstiveram|abstêm|abstencionismo ~ absten* abst* não
ballot_of.turnout ro: prezența la vot|urne;prezență la vot|urne;prezenți la vot|urne ~ prezen* urne
ballot_of.abstain ro: absenteism|absenteismul|abținut|abțin|abținere|abținerea ~ abțin* absent* nu
ballot_of.turnout de: wahlbeteiligung;gingen|ging zur wahl;beteiligung … prozent ~ *beteilig*
ballot_of.abstain de: enthaltung|enthaltungen;nichtwähler;enthielt|enthielten|enthalten sich|mich;sich|mich …
 enthalten;der stimme enthielten|enthalten ~ enthalt* enthiel* nicht*
match_half.first en: first half ~ first 1st opening half-time before
match_half.second en: second half ~ second 2nd after
match_half.first ca: primera part;primera meitat ~ primer* inic*
match_half.second ca: segona part;segona meitat ~ segon*
match_half.first es: primera parte;primer tiempo;primera mitad ~ primer* inic*
match_half.second es: segunda parte;segundo tiempo;segunda mitad ~ segund*
match_half.first fr: première mi temps;première période;première moitié ~ prem* mi avant
match_half.second fr: seconde|deuxième mi temps;seconde|deuxième période;seconde|deuxième moitié ~ second* deux*
 retour
match_half.first it: primo tempo;prima metà ~ prim*
match_half.second it: secondo tempo;seconda metà;ripresa ~ second* ripres*
match_half.first pt: primeira parte;primeiro tempo;primeira metade ~ primeir*
match_half.second pt: segunda parte;segundo tempo;segunda metade ~ segund*
match_half.first ro: prima repriză|jumătate;primă repriză ~ prim* întâi
match_half.second ro: repriza|repriză a doua;a doua repriză|jumătate;repriza secundă ~ doua secund*
match_half.first de: erste|ersten|erster halbzeit|hälfte|jahreshälfte ~ erst* vor
match_half.second de: zweite|zweiten|zweiter halbzeit|hälfte|jahreshälfte ~ zweit* nach
spin.clock en: clockwise
spin.counter en: counterclockwise|anticlockwise;counter|anti clockwise ~ counter* anti*
spin.clock ca: sentit horari;sentit de les agulles
spin.counter ca: sentit antihorari;contrari a|de les agulles;contrari al de les agulles ~ antihorari contrari invers
spin.clock es: sentido horario;sentido de las agujas|manecillas
spin.counter es: sentido antihorario;contrario a|de las agujas|manecillas;contrario al de las agujas|manecillas ~
 antihorario contrario inverso
spin.clock fr: sens horaire;sens des aiguilles
spin.counter fr: sens antihoraire;sens anti horaire;sens inverse|contraire … aiguilles ~ anti* inverse contraire
spin.clock it: senso orario
spin.counter it: senso antiorario ~ antiorario contrario inverso
spin.clock pt: sentido horário;sentido dos ponteiros
spin.counter pt: sentido anti horário;sentido antihorário;contrário ao|aos dos|ponteiros ~ anti* contrário
spin.clock ro: sensul|sens acelor|orar
spin.counter ro: sens|sensul invers|antiorar|contrar;invers acelor de ceas|ceasornic ~ invers* anti* contrar* opus
spin.clock de: im uhrzeigersinn;rechts herum
spin.counter de: gegen den uhrzeigersinn;entgegen dem uhrzeigersinn;gegenuhrzeigersinn ~ gegen* entgegen links*
remedy_for.against en: contraindicated|contraindication|contraindications ~ contra* not n't never avoid*
remedy_for.good en: is|are|be indicated|recommended|advised ~ recommend* advis* indicat* suit* safe*
remedy_for.against ca: contraindicat|contraindicada|contraindicats|contraindicades ~ contra* no desaconsell*
remedy_for.good ca: està|és|estan|són indicat|indicada|indicats|indicades|recomanat|recomanada ~ indic* recoman*
 aconsell*
remedy_for.against es: contraindicado|contraindicada|contraindicados|contraindicadas ~ contra* no desaconsej*
remedy_for.good es: está|es|están|son indicado|indicada|indicados|indicadas|recomendado|recomendada ~ indic* recom*
 aconsej*
remedy_for.against fr: contre indiqué|indiquée|indiqués|indiquées ~ contre* pas déconseill*
remedy_for.good fr: est|sont indiqué|indiquée|indiqués|indiquées|recommandé|recommandée ~ recomm* conseill*
remedy_for.against it: controindicato|controindicata|controindicati|controindicate ~ contro* non sconsigl*
remedy_for.good it: è|sono indicato|indicata|indicati|indicate|consigliato|raccomandato ~ indic* consigl* raccom*
remedy_for.against pt: contraindicado|contraindicada|contraindicados|contraindicadas ~ contra* não desaconselh*
remedy_for.good pt: está|é|estão|são indicado|indicada|indicados|indicadas|recomendado|recomendada ~ indic* recom*
 aconselh*
remedy_for.against ro: contraindicat|contraindicată|contraindicate|contraindicați ~ contra* nu
remedy_for.good ro: este|sunt|e indicat|indicată|indicate|recomandat|recomandată ~ indic* recom*
remedy_for.against de: kontraindiziert|kontraindikation ~ kontra* nicht gegen*
remedy_for.good de: ist|sind|wird|werden indiziert|angezeigt|empfohlen ~ indiz* angez* empf*
entitled.duty en: is|are|was|were|be|been obliged|obligated|required|bound to;is|are|was|were under an|no obligation ~
 oblig* requir* must bound shall duty forc*
entitled.right en: is|are|was|were|be|been entitled|eligible|free|allowed|permitted to;has|have|had the right to ~
 entitl* right* may can could free allow* permit* eligib* option* able
entitled.duty ca: està|estan|estava|estaven|es veu obligat|obligada|obligats|obligades ~ oblig* deu*
entitled.right ca: té|tenen|tenia|tenien dret ~ dret* pot poden pod* perm*
entitled.duty es: está|están|estaba|estaban|estará|estarán|es|son obligado|obligada|obligados|obligadas ~ oblig* deb*
entitled.right es: tiene|tienen|tenía|tenían|tendrá|tendrán derecho ~ derech* pued* pod* perm*
entitled.duty fr: est|sont|était|étaient|sera|seront tenu|tenue|tenus|tenues|obligé|obligée|obligés de ~ oblig* do*
 tenu*
entitled.right fr: a|ont|avait|aura|auront le droit de;a|ont|avait|aura|auront droit ~ droit* peu* pou* autoris*
entitled.duty it: è|sono|era|sarà|saranno tenuto|tenuta|tenuti|obbligato|obbligata|obbligati ~ obblig* dev* dov*
 tenut*
entitled.right it: ha|hanno|aveva|avrà|avranno diritto|facoltà ~ diritt* può poss* pot* facolt*
entitled.duty pt: é|são|está|estão|será|fica|ficam obrigado|obrigada|obrigados|obrigadas ~ obrig* dev*
entitled.right pt: tem|têm|tinha|terá|terão direito|o direito ~ direit* pod* pôd* perm*
entitled.duty ro: este|sunt|era|va|e obligat|obligată|obligați|obligate ~ oblig* treb*
entitled.right ro: are|au|avea|va dreptul ~ drept* poate pot put*
entitled.duty de: ist|sind|war|wird|bin verpflichtet;verpflichtet ist|sind|war|wird ~ verpflicht* muss* müss*
entitled.right de: ist|sind|war berechtigt;berechtigt ist|sind|war;hat|haben das recht ~ recht* berecht* darf* dürf*
 kann* könn*
verdict_of.upheld en: upheld|upholds|uphold|confirmed|confirms|affirmed|affirms …
 ruling|sentence|conviction|verdict|judgment|judgement|decision ~ uph* confirm* affirm*
verdict_of.overturned en: overturned|overturns|overturn|quashed|quashes|annulled|annuls|reversed|reverses …
 ruling|sentence|conviction|verdict|judgment|judgement|decision ~ overturn* quash* annul* revers* revok* not
verdict_of.upheld ca: confirma|confirmar|confirmat|ratifica|ratificar|ratificat|manté …
 sentència|condemna|veredicte|decisió ~ confirm* ratific*
verdict_of.overturned ca: anul·la|anul·lar|anul·lat|revoca|revocar|revocat … sentència|condemna|veredicte|decisió ~
 anul* revoc* no
verdict_of.upheld es: confirma|confirmó|confirmado|confirmar|ratifica|ratificó|ratificado …
 sentencia|condena|veredicto|fallo|decisión ~ confirm* ratific*
verdict_of.overturned es: anula|anuló|anulado|anular|revoca|revocó|revocado|revocar …
 sentencia|condena|veredicto|fallo|decisión ~ anul* revoc* no
verdict_of.upheld fr: confirme|confirmé|confirmer|confirma … jugement|condamnation|peine|verdict|décision|arrêt ~
 confirm*
verdict_of.overturned fr: annule|annulé|annuler|cassé|casse|infirmé|infirme …
 jugement|condamnation|peine|verdict|décision|arrêt ~ annul* cass* infirm* pas
verdict_of.upheld it: conferma|confermato|confermare|confermò … sentenza|condanna|verdetto|pena|decisione ~ conferm*
verdict_of.overturned it: annulla|annullato|annullare|annullò|ribaltato|ribalta|revocato …
 sentenza|condanna|verdetto|pena|decisione ~ annull* ribalt* revoc* non
verdict_of.upheld pt: confirma|confirmou|confirmado|confirmar|manteve … sentença|condenação|veredicto|decisão|pena ~
 confirm* mant*
verdict_of.overturned pt: anula|anulou|anulado|anular|revoga|revogou|revogado …
 sentença|condenação|veredicto|decisão|pena ~ anul* revog* não
verdict_of.upheld ro: confirmat|confirmă|menținut|menține … sentința|condamnarea|verdictul|decizia|hotărârea|pedeapsa
 ~ confirm* mențin*
verdict_of.overturned ro: anulat|anulează|casat|desființat|revocat …
 sentința|condamnarea|verdictul|decizia|hotărârea|pedeapsa ~ anul* cas* desfi* revoc* nu
verdict_of.upheld de: bestätigt|bestätigte|bestätigten … urteil|entscheidung|strafe;urteil|entscheidung|strafe …
 bestätigt ~ bestätig*
verdict_of.overturned de: hob|hebt … urteil|entscheidung auf;urteil|entscheidung … aufgehoben|gekippt;kippt|kippte …
 urteil|entscheidung ~ aufgeh* aufheb* hob hebt kipp* nicht
outcome.win en: beat|beats|defeated|defeats|thrashed|overcame|edged ~ victor* win* won
outcome.lose en: lost|loses|lose … to|against|away ~ defeat by loss
outcome.win ca: va guanyar|vèncer|derrotar|batre|golejar;ha guanyat|vençut|derrotat|batut|golejat ~ guany* venç*
outcome.lose ca: va|ha perdre|perdut … contra|davant;va caure … contra|davant ~ perd* derrot*
outcome.win es: venció|derrotó|batió|ganó|goleó|vence|derrota|gana … a|al ~ gan* triunf*
outcome.lose es: perdió|pierde|cayó|cae … ante|contra|frente|con ~ perd* derrot*
outcome.win fr: a|ont battu|vaincu|dominé|écrasé ~ gagn* victoire*
outcome.lose fr: a|ont perdu … contre|face|devant;s est|sont incliné|inclinée|inclinés ~ perd* défaite*
outcome.win it: ha|hanno battuto|sconfitto|superato|travolto ~ vin* vitt*
outcome.lose it: ha|hanno perso … contro|con;perde|perdono … contro|con ~ perd* pers* sconfitta
outcome.win pt: venceu|derrotou|bateu|goleou|superou ~ ganh* vitór*
outcome.lose pt: perdeu|perde|caiu … com|contra|frente|diante|para ~ perd* derrota
outcome.win ro: a|au învins|bătut ~ câștig* victor*
outcome.lose ro: a|au pierdut … cu|contra|împotriva|în ~ pierd* înfrânt
outcome.win de: besiegte|besiegt|schlug|bezwang|bezwingt|gewann … gegen ~ sieg* gew*
outcome.lose de: verlor|verliert|verloren|unterlag … gegen;gegen … verloren ~ niederl* verl*
glass_of.half en: half empty|full|open|closed ~ half* partly
glass_of.whole en: completely|totally|entirely empty|full|open|closed ~ half* partly
glass_of.half ca: mig|mitja buit|buida|ple|plena|obert|oberta ~ mi* complet* total*
glass_of.half es: medio|media|medios|medias vacío|vacía|vacíos|vacías|lleno|llena|abierto|abierta ~ medi* mitad
 complet* total*
glass_of.half fr: à moitié vide|vides|plein|pleine|ouvert|ouverte ~ moiti* complèt* total*
glass_of.half it: mezzo|mezza vuoto|vuota|pieno|piena|aperto|aperta ~ mezz* metà complet* total*
glass_of.half pt: meio vazio|vazia|cheio|cheia|aberto|aberta ~ mei* metade complet* total*
glass_of.half ro: pe jumătate gol|goală|plin|plină|deschis|deschisă ~ jumăt* complet total
glass_of.half de: halb leer|voll|offen;halbleer|halbvoll ~ halb* ganz völlig
fare_of.half en: half price|fare ~ half* 50 fifty reduced
fare_of.full en: full price|fare ~ full whole
fare_of.free en: free of charge;go|goes|travel|travels|enter|enters free ~ free* no without
fare_of.half ca: meitat de preu;mig preu ~ mig mitja meitat 50
fare_of.free ca: gratis|gratuïtament ~ grat* franc*
fare_of.half es: mitad de precio;medio precio|billete;media tarifa ~ medi* mitad 50
fare_of.free es: gratis|gratuitamente ~ grat* libre*
fare_of.half fr: demi tarif;moitié prix ~ demi* moitié 50
fare_of.full fr: plein tarif ~ plein*
fare_of.free fr: gratuitement;gratuit|gratuits pour ~ grat* libre*
fare_of.half it: metà prezzo;mezza tariffa;tariffa dimezzata ~ metà mezz* 50 dimezz*
fare_of.full it: prezzo|tariffa intero|intera ~ inter* pien*
fare_of.free it: gratis|gratuitamente ~ grat* liber*
fare_of.half pt: metade do preço;meia entrada;meio bilhete|preço ~ mei* metade 50
fare_of.free pt: grátis|gratuitamente ~ grat* grát* livre
fare_of.half ro: jumătate de preț;preț redus ~ jumăt* 50 reduc* redus*
fare_of.free ro: gratis|gratuit ~ grat*
fare_of.half de: halber|halben|halbe preis;zum halben preis ~ halb* hälfte 50
fare_of.full de: voller|vollen|vollem|volle preis ~ voll*
fare_of.free de: kostenlos|gratis ~ kostenl* grat* frei*
hold_it.press en: press|push|tap the|this|it ~ tap* brief* short* twice once
hold_it.hold en: press|push and hold;hold down ~ hold* held long keep seconds until
hold_it.press de: zweimal|kurz|einmal drücken|drückt;drücken … zweimal|kurz|einmal ~ zweimal kurz einmal tipp*
hold_it.hold de: gedrückt halten|gehalten;halten … gedrückt ~ halt* gedrückt lang*
cut_by.half en: divided by two|2 ~ half* halv* 50 fifty
cut_by.double en: doubled|doubling;multiplied by two|2 ~ doubl* twice dual
cut_by.half ca: dividit|dividida|dividits|dividides|dividir per dos|2 ~ meit* 50
cut_by.double ca: duplicat|duplicada|duplicats|duplicades|doblat|doblada|doblats|doblades ~ dupl* dobl*
cut_by.half es: dividido|dividida|divididos|divididas|dividió|dividieron|dividir por|entre dos|2 ~ mitad 50
cut_by.double es: duplicado|duplicada|duplicados|duplicadas|duplicó|duplicaron ~ dupl* dobl*
cut_by.half fr: divisé|divisée|divisés|divisées|diviser|divise par deux|2 ~ moit* demi* 50
cut_by.double fr: doublé|doublée|doublés|doublées|doubler|doublent ~ doubl*
cut_by.half pt: dividido|dividida|divididos|divididas|dividiu por dois|2 ~ metade* meio 50
cut_by.double pt: duplicado|duplicada|duplicados|duplicou|duplicaram|dobrou|dobraram|dobrado ~ dupl* dobr*
cut_by.half it: diviso|divisa|divisi|divise per due|2 ~ metà mezz* dimezz* 50
cut_by.double it: raddoppiato|raddoppiata|raddoppiati|raddoppiate ~ raddopp* doppi*
cut_by.half ro: împărțit|împărțită|împărțite la doi|două|2 ~ jum* înjum* 50
cut_by.double ro: dublat|dublată|dublate ~ dubl*
cut_by.half de: durch zwei|2 geteilt ~ halb* hälft* 50
cut_by.double de: verdoppelt|verdoppeln|verdoppelte|verdoppelten ~ doppel* verdoppel*
"""
