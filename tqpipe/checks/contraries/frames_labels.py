"""Opposites that are phrases, as data for frames.py: with and without an ingredient, absent and present, kept and
thrown away, aggravating and mitigating, scrolled, minimised and expanded, cash in and out, substitutes,
wins at home and away.

Written as frames_said.py. Compiled by hand for this project.
"""

FRAMES = """
@food.en:
 gluten|lactose|sugar|sugars|nuts|milk|egg|eggs|soya|soy|alcohol|salt|peanuts|preservatives|fragrance|parabens|latex
@food.es:
 gluten|lactosa|azúcar|azúcares|frutos|leche|huevo|huevos|soja|alcohol|sal|cacahuetes|conservantes|perfume|látex
@food.ca: gluten|lactosa|sucre|sucres|fruits|llet|ou|ous|soja|alcohol|sal|cacauets|conservants|perfum|làtex
@food.fr: gluten|lactose|sucre|sucres|noix|lait|œuf|œufs|oeuf|oeufs|soja|alcool|sel|arachides|conservateurs|parfum|latex
@food.pt: glúten|lactose|açúcar|açúcares|frutos|leite|ovo|ovos|soja|álcool|sal|amendoins|conservantes|perfume|látex
@food.it: glutine|lattosio|zucchero|zuccheri|frutta|latte|uovo|uova|soia|alcol|sale|arachidi|conservanti|profumo|lattice
@food.ro: gluten|lactoză|zahăr|nuci|lapte|ou|ouă|soia|alcool|sare|arahide|conservanți|parfum|latex
@food.de: gluten|laktose|zucker|nüsse|milch|ei|eier|soja|alkohol|salz|erdnüsse|konservierungsstoffe|parfüm|latex
@food.nl: gluten|lactose|suiker|suikers|noten|melk|ei|eieren|soja|alcohol|zout|pinda|conserveermiddelen|parfum|latex
holds.yes en: contains|contain @food;contains|contain added|traces @food;with added @food ~ with add*
holds.no en: @food free;free of|from @food;no|without @food;no|without added @food;contains|contain no @food;not|t
 contain @food ~ free no without not n t zero
holds.yes es: contiene|contienen|contener @food;contiene|contener trazas|restos de @food;con @food añadido|añadidos ~
 con
holds.no es: sin @food;libre|libres de @food;no contiene|contienen @food ~ sin no libre cero
holds.yes ca: conté|contenen|contenir @food;conté|contenir traces de|d @food;amb @food afegit|afegits ~ amb
holds.no ca: sense @food;lliure|lliures de @food;no conté|contenen @food ~ sense no lliure zero
holds.yes fr: contient|contiennent|contenir du|de|des|la|le|d @food;contient|contenir de l @food;contient des traces
 de|d @food ~ avec
holds.no fr: sans @food;exempt|exempte de @food;ne contient pas de|d @food ~ sans pas ne exempt* zéro
holds.yes pt: contém|contêm|conter @food;contém|conter vestígios de @food;com @food adicionado|adicionados ~ com
holds.no pt: sem @food;isento|isenta|livre de @food;não contém|contêm @food ~ sem não isent* livre zero
holds.yes it: contiene|contengono|contenere @food;contiene|contenere tracce di @food;con @food aggiunti ~ con
holds.no it: senza @food;privo|priva|privi di @food;non contiene|contengono @food ~ senza non priv* zero
holds.yes ro: conține|conțin @food;conține urme de @food ~ cu
holds.no ro: fără @food;nu conține|conțin @food ~ fără nu zero
holds.yes de: enthält|enthalten @food;enthält spuren von @food;mit @food ~ mit
holds.no de: ohne @food;frei von @food;glutenfrei|laktosefrei|zuckerfrei|alkoholfrei|milchfrei;enthält
 kein|keine|keinen @food ~ ohne *frei kein* nicht
holds.yes nl: bevat|bevatten @food;bevat sporen van @food;met @food ~ met
holds.no nl: zonder @food;vrij van @food;glutenvrij|lactosevrij|suikervrij|alcoholvrij;bevat geen @food ~ zonder *vrij
 geen niet
roll.present en: was|were|is|are present ~ attend* present* here
roll.absent en: absent ~ absen* miss* not n t
roll.present es: presente|presentes;asistió|asistieron|asiste ~ asist* presen* acud*
roll.absent es: ausente|ausentes;faltó|faltaron|falta a ~ ausen* falt* no
roll.present ca: present|presents;va|van assistir ~ assist* presen*
roll.absent ca: absent|absents;va|van faltar ~ absèn* absen* falt* no
roll.present fr: été|était|étaient|est|sont présent|présents|présente|présentes ~ présen* assist*
roll.absent fr: absent|absente|absents|absentes ~ absen* manqu* pas
roll.present pt: presente|presentes;compareceu|compareceram ~ presen* compar* assist*
roll.absent pt: ausente|ausentes;faltou|faltaram ~ ausen* falt* não
roll.present it: presente|presenti ~ presen* partecip*
roll.absent it: assente|assenti ~ assen* manc* non
roll.present ro: prezent|prezentă|prezenți ~ prezen* particip*
roll.absent ro: absent|absentă|absenți ~ absen* lips* nu
roll.present de: anwesend|anwesende|anwesenden ~ anwes* teiln*
roll.absent de: abwesend|abwesende;gefehlt|fehlte|fehlten ~ abwes* fehl* nicht
roll.present nl: aanwezig|aanwezige ~ aanw*
roll.absent nl: afwezig|afwezige ~ afw* niet
keep_it.kept en: keep|retain|save this|the|your leaflet|packaging|receipt|box|instructions|manual;not|never …
 throw|thrown … away;not discard ~ keep kept retain* stor* save*
keep_it.thrown en: throw|thrown … away;throw away;discard;dispose of ~ throw* discard* dispos*
keep_it.kept es: conserve|conservar|guarde|guardar el|la|este|esta|las
 prospecto|embalaje|recibo|caja|instrucciones|manual;no tire|tirar|deseche ~ conserv* guard*
keep_it.thrown es: tire|tirar|deseche|desechar|desechese ~ tir* desech*
keep_it.kept ca: conserveu|conservi|conservar|guardeu|guardi|guardar el|la|aquest|aquesta|les
 prospecte|embalatge|rebut|caixa|instruccions|manual;no llenceu|llenci ~ conserv* guard*
keep_it.thrown ca: llenceu|llenci|llençar|rebutgeu ~ llen* rebut*
keep_it.kept fr: conservez|conserver|gardez|garder la|le|cette|ce|l|les
 notice|emballage|reçu|boîte|instructions|manuel;ne jetez pas ~ conserv* gard*
keep_it.thrown fr: jetez|jeter|jeté|éliminez ~ jet* élim*
keep_it.kept pt: conserve|conservar|guarde|guardar este|esta|o|a|as
 folheto|embalagem|recibo|caixa|instruções|manual;não deite ~ conserv* guard*
keep_it.thrown pt: deite|deitar fora;descarte|descartar ~ deit* descart* elimin*
keep_it.kept it: conservi|conservare|conserva questo|questa|il|la|le|lo
 foglio|confezione|ricevuta|scatola|istruzioni|manuale;non gettare|getti ~ conserv* ten*
keep_it.thrown it: gettare|getti|gettate|buttare ~ gett* butt* smalt*
keep_it.kept de: bewahren|heben … packungsbeilage|verpackung|quittung|anleitung|karton … auf;nicht wegwerfen ~ aufbew*
 aufh* bewahr*
keep_it.thrown de: wegwerfen|weggeworfen|entsorgen;werfen … weg ~ wegw* entsorg* werf*
keep_it.kept nl: bewaar|bewaren … bijsluiter|verpakking|bon|doos|handleiding;niet weggooien ~ bewa*
keep_it.thrown nl: weggooien|weggegooid;gooi … weg ~ weggo* gooi*
offence.worse en: aggravating|aggravated ~ aggrav*
offence.better en: mitigating|extenuating|mitigated ~ mitigat* extenuat* favour favor
offence.worse es: agravante|agravantes|agravó|agrava ~ agrav*
offence.better es: atenuante|atenuantes|eximente ~ atenu* exim*
offence.worse ca: agreujant|agreujants ~ agreuj*
offence.better ca: atenuant|atenuants|eximent ~ atenu* exim*
offence.worse fr: aggravante|aggravantes|aggravant ~ aggrav*
offence.better fr: atténuante|atténuantes|atténuant ~ attén*
offence.worse pt: agravante|agravantes ~ agrav*
offence.better pt: atenuante|atenuantes ~ atenu*
offence.worse it: aggravante|aggravanti ~ aggrav*
offence.better it: attenuante|attenuanti ~ atten*
offence.worse ro: agravantă|agravante|agravant ~ agrav*
offence.better ro: atenuantă|atenuante|atenuant ~ atenu*
offence.worse de: strafverschärfend|strafverschärfende|erschwerend|erschwerende ~ verschärf* erschwer*
offence.better de: strafmildernd|strafmildernde|mildernde|mildernden ~ mild*
offence.worse nl: strafverzwarend|strafverzwarende|verzwarende ~ verzwar*
offence.better nl: strafverminderend|verzachtende ~ verzacht* vermind*
scroll.up en: scroll|scrolling|swipe up;page up ~ up top
scroll.down en: scroll|scrolling|swipe down;page down ~ down bottom
scroll.up es: desplácese|desplázate|desplazar|deslice|desliza … hacia arriba ~ arrib* sub*
scroll.down es: desplácese|desplázate|desplazar|deslice|desliza … hacia abajo ~ abaj* baj*
scroll.up ca: desplaceu|desplaça|llisqueu|llisca … cap amunt ~ amunt dalt
scroll.down ca: desplaceu|desplaça|llisqueu|llisca … cap avall ~ avall baix
scroll.up fr: défiler|défilez|balayez|glissez … le haut ~ haut mont*
scroll.down fr: défiler|défilez|balayez|glissez … le bas ~ bas desc*
scroll.up pt: role|rolar|deslize|deslizar|percorra … cima ~ cima
scroll.down pt: role|rolar|deslize|deslizar|percorra … baixo ~ baixo
scroll.up it: scorri|scorrere|scorra … alto ~ alto su
scroll.down it: scorri|scorrere|scorra … basso ~ basso giù
scroll.up ro: derulați|glisați|derulează … sus ~ sus
scroll.down ro: derulați|glisați|derulează … jos ~ jos
scroll.up de: oben scrollen|wischen|blättern;scrollen|wischen|scrolle|wische … oben ~ oben hoch
scroll.down de: unten scrollen|wischen|blättern;scrollen|wischen|scrolle|wische … unten ~ unten runter
scroll.up nl: scroll|scrol|veeg … omhoog|boven;omhoog scrollen ~ omhoog boven
scroll.down nl: scroll|scrol|veeg … omlaag|beneden;omlaag scrollen ~ omlaag beneden
pane.small en: minimise|minimize|minimised|minimized;collapse|collapsed all|menu|section|panel|$ ~ minim* collaps*
 shrink*
pane.large en: maximise|maximize|maximised|maximized;expand|expanded all|menu|section|panel|$ ~ maxim* expand* enlarg*
pane.small es: minimizar|minimice|minimiza;contraer|contraiga|colapsar ~ minim* contra* colaps* replieg* pleg*
pane.large es: maximizar|maximice|maximiza;expandir|expanda|desplegar|despliegue ~ maxim* expan* despl* ampl*
pane.small ca: minimitza|minimitzar|minimitzeu;replega|plega|contrau|redueix ~ minim* pleg* replega* contr*
pane.large ca: maximitza|maximitzar|maximitzeu;expandeix|desplega|amplia ~ maxim* expan* despl* ampl*
pane.small fr: réduire|réduisez;minimiser|replier ~ rédui* minim* repli*
pane.large fr: agrandir|agrandissez|maximiser|développer|déplier ~ agrand* maxim* dével* dépl*
pane.small pt: minimizar|minimize|recolher|fechar ~ minim* recolh*
pane.large pt: maximizar|maximize|expandir|expanda ~ maxim* expan*
pane.small it: minimizza|minimizzare|comprimi|comprimere|riduci ~ minim* compr* ridu* contr*
pane.large it: massimizza|massimizzare|ingrandisci|espandi|espandere ~ massim* ingrand* espan*
pane.small ro: minimizează|minimizați|restrânge|restrângeți ~ minim* restr*
pane.large ro: maximizează|maximizați|extinde|extindeți ~ maxim* extin*
pane.small de: minimieren|minimiert|zuklappen|einklappen|verkleinern ~ minim* *klapp* verkl* reduz*
pane.large de: maximieren|maximiert|aufklappen|ausklappen|erweitern|vergrößern ~ maxim* aufkl* auskl* erweit* vergr*
pane.small nl: minimaliseren|minimaliseer|samenvouwen|inklappen ~ minim* samenv* inkl*
pane.large nl: maximaliseren|maximaliseer|uitvouwen|uitklappen ~ maxim* uitv* uitkl*
@cash.en: cash|money|funds
@cash.es: efectivo|dinero|fondos
@cash.ca: efectiu|diners|fons
@cash.fr: argent|espèces|fonds|liquide
@cash.pt: dinheiro|numerário|fundos
@cash.it: contante|contanti|denaro|soldi|fondi
@cash.ro: numerar|bani|fonduri
@cash.de: bargeld|geld
@cash.nl: contant|geld
cash_in.in en: deposit|deposited|deposits|depositing @cash;pay|paid in @cash ~ deposit* pay* put
cash_in.out en: withdraw|withdrew|withdraws|withdrawing|withdrawn @cash;take|took|taken out @cash;cash
 withdrawal|withdrawals ~ withdr* tak* took out
cash_in.in es: ingresar|ingrese|ingreso|depositar|deposite … @cash ~ ingres* deposit* dep*
cash_in.out es: retirar|retire|retirada|sacar|saque|retiro … @cash ~ retir* sac* reint*
cash_in.in ca: ingressar|ingresseu|ingrés|dipositar … @cash ~ ingr* diposit*
cash_in.out ca: retirar|retireu|retirada|treure|traieu … @cash ~ retir* treu* tra* reint*
cash_in.in fr: déposer|déposez|dépôt|verser|versez … @cash ~ dépo* vers*
cash_in.out fr: retirer|retirez|retrait|retraits … @cash ~ retir* retrait*
cash_in.in pt: depositar|deposite|depósito … @cash ~ deposit* depós*
cash_in.out pt: levantar|levante|levantamento|sacar|saque … @cash ~ levant* sac*
cash_in.in it: versare|versa|versamento|depositare|deposita … @cash ~ vers* deposit*
cash_in.out it: prelevare|preleva|prelievo|ritirare … @cash ~ prel* ritir*
cash_in.in ro: depune|depuneți|depunere … @cash ~ depu*
cash_in.out ro: retrage|retrageți|retragere … @cash ~ retr*
cash_in.in de: @cash einzahlen|eingezahlt;zahlen|zahlt … @cash … ein $;einzahlung ~ einz* eingez*
cash_in.out de: @cash abheben|abgehoben|auszahlen;heben|hebt … @cash … ab $;abhebung ~ abheb* abgeh* ausz*
cash_in.in nl: @cash storten|gestort;stort|storten … @cash ~ stort* gestort*
cash_in.out nl: @cash opnemen|opgenomen;neem|neemt|nam … @cash … op $;geldopname ~ opn* opgen*
pitch.on en: came|comes|come|brought|sent on;off the bench;as a substitute ~ on came bench enter* introduc*
pitch.off en: taken|brought|came|went|substituted|subbed off;was|were substituted|replaced ~ off substitut* replac*
 withdr*
pitch.on es: entró|ingresó|entra|saltó en|al campo|juego|terreno|descanso ~ entr* ingres* salió salt* desde
pitch.off es: sustituido|sustituida|reemplazado|relevado ~ sustit* reempl* relev* retir* cambi*
pitch.on ca: va entrar|sortir al|a camp|joc|descans ~ entr* sort*
pitch.off ca: substituït|substituïda|rellevat ~ substit* rellev* canvi*
pitch.on fr: entré|entrée|entre en jeu|cours;entré|entrée sur le terrain ~ entr* remplaçant
pitch.off fr: remplacé|remplacée|sorti|sortie ~ rempl* sort*
pitch.on pt: entrou|entra em|no|ao campo|jogo|intervalo ~ entr*
pitch.off pt: substituído|substituída ~ substit* saiu
pitch.on it: entrato|entrata|entra in campo|gioco;subentrato|subentra|subentrata ~ entr* suben*
pitch.off it: sostituito|sostituita|rimpiazzato ~ sostit* usc* rimp*
pitch.on de: eingewechselt|einwechselt ~ einge* einw* kam
pitch.off de: ausgewechselt|ausgewechselte ~ ausge* ausw* ging
pitch.on nl: ingevallen|inviel|ingebracht ~ inge* inv* viel
pitch.off nl: gewisseld|vervangen ~ wissel* gewiss* verv*
ground.home en: home win|victory|defeat|loss|side|team|crowd|ground;hosts ~ home host*
ground.away en: away win|victory|defeat|loss|side|team|game|match;visitors|visiting ~ away visit* road guest*
ground.home es: equipo|conjunto|victoria|triunfo|derrota local;locales|anfitrión ~ local* casa anfitr*
ground.away es: equipo|conjunto|victoria|triunfo|derrota visitante|fuera;a domicilio;visitantes ~ visit* fuera
 domicilio foráne*
ground.home ca: equip|victòria|triomf|derrota local;locals|amfitrió ~ local* casa amfitr*
ground.away ca: equip|victòria|triomf|derrota visitant;a domicili;visitants ~ visit* fora domicili foran*
ground.home fr: équipe|victoire locale|locaux;victoire|défaite|match à domicile ~ domic* local* hôte* recev*
ground.away fr: équipe visiteuse;victoire|défaite|match à l extérieur;visiteurs|visiteuse ~ visit* extér* dépl*
ground.home pt: equipa|time|vitória|derrota da|em casa;anfitriões|mandante ~ casa anfitr* mand*
ground.away pt: equipa|time|vitória|derrota visitante|fora;visitantes ~ visit* fora
ground.home it: squadra|formazione di casa;vittoria|sconfitta|successo in casa|casalinga|interna;padroni di casa ~
 casa casaling* intern* local*
ground.away it: squadra ospite;vittoria|sconfitta|successo in trasferta|esterna|esterno;ospiti ~ ospit* trasf* estern*
 fuori
ground.home ro: victorie|înfrângere acasă|pe teren propriu;gazdele|gazde ~ acas* gazd* propri*
ground.away ro: victorie|înfrângere în deplasare;oaspeții|oaspeți ~ depl* oasp*
ground.home de: heimsieg|heimsiege|heimniederlage|heimmannschaft|heimteam|gastgeber|heimerfolg ~ heim* gastgeb* haus*
ground.away de: auswärtssieg|auswärtssiege|auswärtsniederlage|gäste|gästen|auswärtserfolg ~ auswärt* gäst* gast fremd*
ground.home nl: thuiszege|thuisploeg|thuisoverwinning|thuisnederlaag|thuisclub ~ thuis*
ground.away nl: uitzege|uitoverwinning|uitnederlaag|bezoekers|uitploeg ~ uit* bezoek* gast*
"""
