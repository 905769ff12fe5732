"""Opposites that are phrases, as data for frames.py: early, in the middle and at the end of a month or year; not all
and none; the small hours and the evening; the ground floor and those above; last and next Monday; neither of two; the
mother's and the father's side of a family; all but one and one of all, in eight languages.

Written as frames_said.py. English "may" stands in no list of months: it is a verb. Compiled by hand for this project.
"""

FRAMES = """
@part_month.en: january|february|march|april|june|july|august|september|october|november|december|month|year|century
@part_month.ca: gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre|mes|any|segle
@part_month.es: enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|mes|año|siglo
@part_month.fr: janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|mois|année|siècle
@part_month.it: gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|mese|anno
 |secolo
@part_month.pt: janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|mês|ano|século
@part_month.ro: ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie|lunii
 |anului|secolului
@part_month.de: januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|monats|jahres
 |jahrhunderts
part_month.early en: early @part_month;early in @part_month;early in the month|year|century;beginning|start of
 @part_month;beginning|start of the|this|last|next month|year|century ~ early earlier beginning* start* begin* first
 new opening
part_month.mid en: mid @part_month;middle of @part_month;middle of the month|year|century ~ mid mid-* middle half
part_month.late en: late @part_month;late in @part_month;end of @part_month;end of the|this|last|next
 month|year|century ~ late later end* last latter close closing
part_month.early ca: principis|començament|començaments|inici|inicis de|d|del @part_month;principis|començament|inici d
 aquest|aquell mes|any|segle ~ principi* comença* inici* primer*
part_month.mid ca: mitjan|mitjans @part_month;mitjan|mitjans|meitat de|d|del @part_month ~ mitjan* meitat mig mitja
part_month.late ca: final|finals de|d|del @part_month;final|finals d aquest|aquell mes|any|segle ~ final* fi últim*
 darrer* acab*
part_month.early es: principios|principio|comienzos|comienzo|inicios|inicio de|del
 @part_month;principios|comienzos|inicios de este|ese mes|año|siglo ~ principio* comienzo* inicio* primer* empez*
part_month.mid es: mediados|mitad de|del @part_month ~ mediad* mitad medio
part_month.late es: finales|fines|final|fin de|del @part_month;finales|fines de este|ese mes|año|siglo ~ final* fin
 fines últim* acab*
part_month.early fr: début @part_month;début de|d|du @part_month;début de l année ~ début* commenc* premi*
part_month.mid fr: mi @part_month;milieu de|d|du @part_month;milieu de l année ~ mi mi-* milieu moitié
part_month.late fr: fin @part_month;fin de|d|du @part_month;fin de l année ~ fin* derni*
part_month.early it: inizio|inizi|primi|principio|principi @part_month;inizio|inizi|primi|principio|principi
 di|del|dell @part_month ~ inizi* principi* prim*
part_month.mid it: metà @part_month;metà di|del|dell @part_month ~ metà mezz*
part_month.late it: fine @part_month;fine di|del|dell @part_month ~ fin* ultim*
part_month.early pt: início|inícios|princípio|princípios|começo|começos de|do @part_month;início|princípios|começo
 deste|desse mês|ano|século ~ início* princípio* começ* prim*
part_month.mid pt: meados|meio de|do @part_month ~ meados meio metade
part_month.late pt: final|finais|fim|fins de|do @part_month;final|fim deste|desse mês|ano|século ~ fina* fim fins últim*
part_month.early ro: începutul @part_month;începutul lunii|lui @part_month;început de @part_month|an|lună ~ început*
 încep* prim*
part_month.mid ro: mijlocul @part_month;mijlocul lunii|lui @part_month;jumătatea lunii|lui|anului ~ mijloc* jumătat*
part_month.late ro: sfârșitul|finalul @part_month;sfârșitul|finalul lunii|lui @part_month;sfârșit|final de
 @part_month|an|lună ~ sfârșit* final* ultim*
part_month.early de: anfang @part_month;anfang|beginn des|dieses|letzten|nächsten @part_month;anfang des monats ~ anf*
 beginn* früh* erst*
part_month.mid de: mitte @part_month;mitte des|dieses|letzten|nächsten @part_month ~ mitt* hälfte
part_month.late de: ende @part_month;ende des|dieses|letzten|nächsten @part_month ~ end* spät* letzt*
how_many.not_all en: not everyone|everybody|every|all ~ everyone everybody every all some
how_many.none en: nobody;no one;none of the|them|us|these|those ~ nobody none no neither never
how_many.not_all ca: no tothom;no tots|totes ~ tothom tots totes tot tota
how_many.none ca: ningú;cap d ells|elles;cap dels|de ~ ningú cap
how_many.not_all es: no todos|todas;no todo el mundo ~ todos todas todo toda
how_many.none es: nadie;ningún;ninguno|ninguna ~ nadie ningun*
how_many.not_all fr: pas tous|toutes;pas tout le monde ~ tous toutes tout toute
how_many.none fr: personne ne|n;aucun|aucune ~ personne aucun* nul*
how_many.not_all it: non tutti|tutte ~ tutti tutte tutto tutta
how_many.none it: nessuno;nessuna ~ nessun*
how_many.not_all pt: nem|não todos|todas;nem|não toda a gente;nem|não todo mundo ~ todos todas todo toda
how_many.none pt: ninguém;nenhum|nenhuma ~ ninguém nenhum*
how_many.not_all ro: nu toți|toate;nu toată lumea ~ toți toate toată tot
how_many.none ro: nimeni;niciunul|niciuna|niciun ~ nimeni nici*
how_many.not_all de: nicht alle|jeder|jede ~ alle* jede* ganz*
how_many.none de: niemand;keiner|keine|keines der|von ~ niemand* kein*
time_of_night.small_hours en: early|small|wee hours;early hours;before dawn;predawn ~ early dawn night*
 morning* overnight hours midnight
time_of_night.evening en: evening;afternoon ~ evening* afternoon* dusk sunset
time_of_night.small_hours ca: matinada|matinades ~ matinad* nit* alba
time_of_night.evening ca: vespre|vespres;tarda|tardes ~ vespr* tard* nit
time_of_night.small_hours es: madrugada|madrugadas ~ madrug* noche* alba
time_of_night.evening es: por la tarde;de la tarde;al atardecer ~ tarde* noche atardecer
time_of_night.small_hours pt: madrugada|madrugadas ~ madrug* noite*
time_of_night.evening pt: à|da|de tarde;tarde de ~ tarde* noite
time_of_night.small_hours fr: petit matin;petites heures;avant l aube ~ matin* aube nuit*
time_of_night.evening fr: soir|soirée ~ soir* après-midi nuit
time_of_night.small_hours it: prime ore del;notte fonda;prima dell alba ~ mattin* alba notte ore
time_of_night.evening it: sera|serata|pomeriggio ~ ser* pomerigg*
time_of_night.small_hours ro: primele ore ale;înainte de zori ~ dimin* zori noapt* ore
time_of_night.evening ro: seara;seară ~ sear* seri* amiaz*
time_of_night.small_hours de: frühen morgenstunden;vor tagesanbruch ~ früh* morgen* nacht* nächt*
time_of_night.evening de: abend|abends|nachmittag|nachmittags ~ abend* nachmittag*
storey.ground en: ground floor ~ ground street bottom first
storey.above en: second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top|upper floor|storey|floors ~ upper top
 stair* upstairs
storey.ground ca: planta baixa ~ baixa baix baixos
storey.above ca: primera|segona|tercera|quarta|cinquena|sisena|última|darrera planta ~ planta pis alt*
storey.ground es: planta baja ~ baja bajo bajos
storey.above es: primera|segunda|tercera|cuarta|quinta|sexta|última planta ~ planta piso alt*
storey.ground fr: rez de chaussée ~ rez*
storey.above fr: premier|deuxième|troisième|quatrième|cinquième|dernier étage ~ étage* haut
storey.ground it: piano terra;pianterreno;pian terreno ~ terra terren* pianterreno
storey.above it: primo|secondo|terzo|quarto|quinto|ultimo piano ~ piani superior* alt*
storey.ground pt: rés do chão;piso térreo;andar térreo ~ rés* térreo
storey.above pt: primeiro|segundo|terceiro|quarto|quinto|último andar|piso ~ andar* cima
storey.ground ro: parter|parterul|parterului ~ parter*
storey.above ro: etajul unu|doi|trei|patru|cinci;ultimul etaj;primul etaj ~ etaj*
storey.ground de: erdgeschoss|erdgeschoß|parterre ~ erd* parterre unten
storey.above de: ersten|zweiten|dritten|vierten|fünften|obersten stock|stockwerk|etage|obergeschoss ~ stock* etage*
 ober*
@turn_day.en: monday|tuesday|wednesday|thursday|friday|saturday|sunday
@turn_day.ca: dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge
@turn_day.es: lunes|martes|miércoles|jueves|viernes|sábado|domingo
@turn_day.fr: lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
@turn_day.it: lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica
@turn_day.ro: luni|marți|miercuri|joi|vineri|sâmbătă|duminică
@turn_day.de: montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag
turn_day.next en: next|coming @turn_day ~ next coming following upcoming this
turn_day.last en: last @turn_day ~ last past previous ago
turn_day.next ca: @turn_day vinent;pròxim|proper @turn_day;@turn_day que ve ~ vinent pròxim* proper* ve
turn_day.last ca: @turn_day passat;passat @turn_day ~ passat* darrer* últim*
turn_day.next es: próximo @turn_day;@turn_day próximo;@turn_day que viene ~ próxim* viene
turn_day.last es: pasado @turn_day;@turn_day pasado ~ pasad* últim*
turn_day.next fr: @turn_day prochain ~ prochain* suivant*
turn_day.last fr: @turn_day dernier ~ dernier* passé*
turn_day.next it: prossimo|prossima @turn_day;@turn_day prossimo|prossima ~ prossim*
turn_day.last it: scorso|scorsa @turn_day;@turn_day scorso|scorsa ~ scors* ultim* passat*
turn_day.next ro: @turn_day viitoare;@turn_day următoare ~ viito* următo*
turn_day.last ro: @turn_day trecută|trecut;@turn_day trecute ~ trecut* ultim*
turn_day.next de: nächsten|kommenden @turn_day ~ nächst* kommend*
turn_day.last de: letzten|vergangenen @turn_day ~ letzt* vergangen* vorig*
turn_day.next pt: próxima segunda|terça|quarta|quinta|sexta feira;próximo sábado|domingo;próxima
 segunda|terça|quarta|quinta|sexta ~ próxim* vem
turn_day.last pt: segunda|terça|quarta|quinta|sexta feira passada;sábado|domingo passado;passada
 segunda|terça|quarta|quinta|sexta ~ passad* últim*
of_two.neither en: neither … nor;neither of ~ neither nor none
of_two.neither ca: ni … ni;cap dels|de les dos|dues ~ ni cap
of_two.neither es: ni … ni;ninguno|ninguna de los|las dos ~ ni ningun*
of_two.neither fr: ni … ni;aucun|aucune des deux ~ ni aucun*
of_two.neither it: né … né;nessuno|nessuna dei|delle due ~ né nessun*
of_two.neither pt: nem … nem;nenhum|nenhuma dos|das dois|duas ~ nem nenhum*
of_two.neither ro: nici … nici;niciunul|niciuna dintre ~ nici*
of_two.neither de: weder … noch;keiner|keine der beiden ~ weder kein*
side_of_family.mother en: maternal grandmother|grandfather|grandparents|uncle|aunt|family;mother s side ~ matern*
 mother*
side_of_family.father en: paternal grandmother|grandfather|grandparents|uncle|aunt|family;father s side ~ patern*
 father*
side_of_family.mother ca: materna|matern|materns ~ matern* mare
side_of_family.father ca: paterna|patern|paterns ~ patern* pare
side_of_family.mother es: abuela|abuelo|abuelos|tío|tía|familia materna|materno|maternos ~ matern* madre
side_of_family.father es: abuela|abuelo|abuelos|tío|tía|familia paterna|paterno|paternos ~ patern* padre
side_of_family.mother fr: maternelle|maternel|maternels ~ matern* mère
side_of_family.father fr: paternelle|paternel|paternels ~ patern* père
side_of_family.mother it: nonna|nonno|nonni|zio|zia materna|materno|materni ~ matern* madre
side_of_family.father it: nonna|nonno|nonni|zio|zia paterna|paterno|paterni ~ patern* padre
side_of_family.mother pt: avó|avô|avós|tio|tia materna|materno|maternos ~ matern* mãe
side_of_family.father pt: avó|avô|avós|tio|tia paterna|paterno|paternos ~ patern* pai
side_of_family.mother ro: bunica|bunicul|bunicii maternă|matern|materni ~ matern* mam*
side_of_family.father ro: bunica|bunicul|bunicii paternă|patern|paterni ~ patern* tat*
side_of_family.mother de: mütterlicherseits ~ mütter* mutter*
side_of_family.father de: väterlicherseits ~ väter* vater*
all_but.out en: everyone|everybody|all|anyone except|but;everyone|everybody|all apart from ~ except* but apart exclud*
 other without
all_but.in en: everyone|everybody|all including;including ~ includ* even also
all_but.out ca: tots|totes|tothom menys|excepte|llevat|tret ~ menys excepte llevat tret
all_but.in ca: tots|totes|tothom inclòs|inclosa|inclosos;incloent;inclòs ~ incl* fins també
all_but.out es: todos|todas|todo menos|salvo|excepto ~ menos salvo excepto except*
all_but.in es: todos|todas incluido|incluida|incluidos;incluyendo|incluido|incluida ~ inclu* hasta también
all_but.out fr: tous|toutes|tout sauf|excepté|hormis ~ sauf excepté hormis
all_but.in fr: y compris ~ compris inclu* même aussi
all_but.out it: tutti|tutte tranne|eccetto|meno ~ tranne eccetto meno
all_but.in it: compreso|compresa|compresi|incluso|inclusa ~ compres* inclus* anche perfino
all_but.out pt: todos|todas menos|exceto|salvo ~ menos exceto salvo
all_but.in pt: incluindo|incluído|incluída ~ inclu* até também
all_but.out ro: toți|toate în afară;toți|toate mai puțin ~ afară except* puțin
all_but.in ro: inclusiv ~ inclus* inclu* și
all_but.out de: alle|allen außer;alle|allen bis auf ~ außer bis
all_but.in de: einschließlich|inklusive ~ einschl* inkl* auch
"""
