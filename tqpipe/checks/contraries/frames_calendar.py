"""Opposites that are phrases, as data for frames.py: days ago, days from now, at an age and in a decade; every week,
month, quarter, half year and year, in eight languages.

Written as frames_said.py. Compiled by hand for this project.
"""

FRAMES = """
@span_of.en: day|days|week|weeks|month|months|year|years|hour|hours|minutes|decades
@span_of.ca: dia|dies|setmana|setmanes|mes|mesos|any|anys|hora|hores|minuts|dècades
@span_of.es: día|días|semana|semanas|mes|meses|año|años|hora|horas|minutos|décadas
@span_of.fr: jour|jours|semaine|semaines|mois|an|ans|heure|heures|minutes|années
@span_of.it: giorno|giorni|settimana|settimane|mese|mesi|anno|anni|ora|ore|minuti|decenni
@span_of.pt: dia|dias|semana|semanas|mês|meses|ano|anos|hora|horas|minutos|décadas
@span_of.ro: zi|zile|săptămână|săptămâni|lună|luni|an|ani|oră|ore|minute|decenii
@span_of.de: tag|tagen|woche|wochen|monat|monaten|jahr|jahren|stunde|stunden|minuten
time_way.ago en: ago ~ before earlier since last past previous* back for past
time_way.ahead en: in|within … @span_of time;@span_of from now ~ in within next coming from after later will
time_way.age en: at the age of;aged ~ age* old at when
time_way.decade en: twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties ~ 18* 19* 20* century
time_way.ago ca: fa … @span_of ~ fa feia abans enrere últim* darrer* passa* des
time_way.ahead ca: d aquí a … @span_of;dins de|d … @span_of;falten|falta … @span_of per ~ aquí dins propers pròxim*
 falt*
time_way.age ca: als|amb … anys d edat;als|amb només … anys;mor|morir|mort|morta als … anys;a l edat de ~ edat
time_way.decade ca: anys vint|trenta|quaranta|cinquanta|seixanta|setanta|vuitanta|noranta ~ dècada
time_way.ago es: hace … @span_of ~ hac* desde antes atrás últim* pasad*
time_way.ahead es: dentro de … @span_of;de aquí a … @span_of;faltan|falta … @span_of para|hasta ~ dentro aquí próxim*
 falta*
time_way.age es: a los … años;con … años de edad;a la edad de ~ edad
time_way.decade es: años veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa ~ década
time_way.ago fr: il y a … @span_of ~ a avant depuis plus dernier* dernière* passé* auparavant tôt
time_way.ahead fr: dans|d ici|sous … jours|semaines|mois|ans|heures|minutes ~ dans ici prochain*
time_way.age fr: à … ans;à l âge de ~ âge
time_way.decade fr: années vingt|trente|quarante|cinquante|soixante ~ décennie
time_way.ago it: @span_of fa|addietro|or ~ fa prima da or* ultim* scors* indietro
time_way.ahead it: tra|fra … @span_of;mancano|manca … @span_of alle|alla|al|all|ai ~ tra fra entro prossim* manc*
time_way.age it: a … anni;all età di ~ età i
time_way.decade it: anni venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta ~ decennio
time_way.ago pt: há|faz … @span_of;@span_of atrás ~ há faz atrás antes desde últim* passad*
time_way.ahead pt: daqui a … @span_of;dentro de … @span_of;faltam|falta … @span_of para ~ dentro daqui próxim* falta*
time_way.age pt: aos … anos;com … anos de idade;à idade de ~ idade
time_way.decade pt: anos vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa ~ década
time_way.ago ro: acum … @span_of;@span_of în urmă ~ acum urmă de înainte ultim* trecut*
time_way.ahead ro: peste … @span_of;în … zile|luni|săptămâni|ore|minute ~ peste în următor*
time_way.age ro: la … ani;la vârsta de ~ vârst*
time_way.ago de: vor … @span_of ~ vor seit früher zuvor letzt* vergangen* her
time_way.ahead de: in … @span_of;binnen … @span_of ~ in binnen nächst* kommend*
time_way.age de: mit … jahren;im alter von ~ alter*
time_way.decade de:
 zwanziger|dreißiger|vierziger|fünfziger|sechziger|siebziger|achtziger|neunziger;zwanzigerjahre|dreißigerjahre
 |vierzigerjahre|fünfzigerjahre|sechzigerjahre|siebzigerjahre|achtzigerjahre|neunzigerjahre
 ~ jahrzehnt
recurs.week en: weekly|week by week;every|each week;once a week ~ week*
recurs.fortnight en: fortnightly;every two|2 weeks;every fortnight;every other week ~ biweek* bi fortnight* two 2 15
recurs.month en: monthly;every|each month;once a|per month ~ month*
recurs.quarter en: quarterly;every three|3 months;four times a|per year;every quarter ~ quarter* three 3 four
recurs.half en: half yearly;semi annual|annually;semiannual|semiannually;every six|6 months;twice a|per
 year;biannual|biannually ~ half* semi* six 6 twice two bi*
recurs.year en: yearly|annually;annual;every|each year;once a|per year ~ year* annual* p.a annum
recurs.week ca: setmanal|setmanalment|setmanals;cada setmana;un cop|una vegada a|per la|setmana ~ setman*
recurs.fortnight ca: quinzenal|quinzenalment;cada dues setmanes;cada quinze dies ~ quinz* dues
recurs.month ca: mensual|mensualment|mensuals;cada mes ~ mens* mes
recurs.quarter ca: trimestral|trimestralment|trimestrals;cada tres|3 mesos ~ trimes* tres
recurs.half ca: semestral|semestralment|semestrals;cada sis|6 mesos;dos cops|dues vegades l any ~ semes* sis dos dues
recurs.year ca: anual|anualment|anuals;cada any;un cop l any ~ anu* any*
recurs.week es: semanal|semanalmente|semanales;cada semana ~ seman*
recurs.fortnight es: quincenal|quincenalmente;cada dos|2 semanas;cada quince|15 días ~ quinc* dos
recurs.month es: mensual|mensualmente|mensuales;cada mes;una vez al mes ~ mens* mes
recurs.quarter es: trimestral|trimestralmente|trimestrales;cada tres|3 meses ~ trimes* tres
recurs.half es: semestral|semestralmente|semestrales;cada seis|6 meses;dos veces al año ~ semes* seis dos
recurs.year es: anual|anualmente|anuales;cada año;una vez al año ~ anu* año*
recurs.week fr: hebdomadaire|hebdomadairement|hebdomadaires;chaque semaine;toutes les semaines ~ semaine* hebdo*
recurs.fortnight fr: toutes les deux semaines;tous les quinze|15 jours ~ quinz* deux bimens*
recurs.month fr: mensuel|mensuelle|mensuellement|mensuels|mensuelles;chaque mois;tous les mois;une fois par mois ~
 mens* mois
recurs.quarter fr: trimestriel|trimestrielle|trimestriellement|trimestriels|trimestrielles;tous les trois|3
 mois;chaque trimestre ~ trimes* trois
recurs.half fr: semestriel|semestrielle|semestriellement|semestriels;tous les six|6 mois;deux fois par an;chaque
 semestre ~ semes* six deux
recurs.year fr: annuel|annuelle|annuellement|annuels|annuelles;chaque année;tous les ans;une fois par an ~ annu* an
 ans année*
recurs.week it: settimanale|settimanalmente|settimanali;ogni settimana ~ settiman*
recurs.fortnight it: quindicinale|quindicinalmente;ogni due|2 settimane;ogni quindici|15 giorni ~ quindic* due bimens*
recurs.month it: mensile|mensilmente|mensili;ogni mese;una volta al mese ~ mens* mes*
recurs.quarter it: trimestrale|trimestralmente|trimestrali;ogni tre|3 mesi ~ trimes* tre
recurs.half it: semestrale|semestralmente|semestrali;ogni sei|6 mesi;due volte all anno ~ semes* sei due
recurs.year it: annuale|annualmente|annuali|annuo|annua;ogni anno;una volta all anno ~ annu* ann*
recurs.week pt: semanal|semanalmente|semanais;toda semana;todas as semanas ~ seman*
recurs.fortnight pt: quinzenal|quinzenalmente;a cada duas semanas;de quinze em quinze dias ~ quinz* duas
recurs.month pt: mensal|mensalmente|mensais;todos os meses;todo mês;cada mês ~ mens* mês mes*
recurs.quarter pt: trimestral|trimestralmente|trimestrais;a cada três|3 meses;de três em três meses ~ trimes* três
recurs.half pt: semestral|semestralmente|semestrais;a cada seis|6 meses;duas vezes por|ao ano;de seis em seis meses ~
 semes* seis duas
recurs.year pt: anual|anualmente|anuais;todos os anos;cada ano;uma vez por|ao ano ~ anu* ano*
recurs.week ro: săptămânal|săptămânală|săptămânale;în fiecare săptămână ~ săptăm*
recurs.month ro: lunar|lunară|lunare;în fiecare lună ~ lun*
recurs.quarter ro: trimestrial|trimestrială|trimestriale;la fiecare trei luni;o dată la trei luni ~ trimes* trei
recurs.half ro: semestrial|semestrială|semestriale;la fiecare șase luni;de două ori pe an ~ semes* șase două
recurs.year ro: anual|anuală|anuale;în fiecare an;o dată pe an ~ anu* an ani
recurs.week de: wöchentlich|wöchentliche|wöchentlichen;jede woche;einmal pro|die woche ~ woche* wöch*
recurs.fortnight de: vierzehntägig|zweiwöchentlich;alle zwei|2 wochen;alle vierzehn|14 tage ~ vierz* zwei
recurs.month de: monatlich|monatliche|monatlichen;jeden monat;einmal pro|im monat ~ monat*
recurs.quarter de: vierteljährlich|vierteljährliche|quartalsweise;alle drei|3 monate;jedes quartal ~ viertelj*
 quartal* drei
recurs.half de: halbjährlich|halbjährliche|halbjährlichen;alle sechs|6 monate;zweimal im|pro jahr;jedes halbjahr ~
 halbj* sechs zwei*
recurs.year de: jährlich|jährliche|jährlichen|alljährlich;jedes jahr;einmal im|pro jahr ~ jähr* jahr* alljähr*
"""
