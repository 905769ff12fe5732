"""Units of measure, time and money in eight languages, as data for contraries/contrast.py.

Compiled by hand for this project after the Unicode CLDR unit names (cldr-core 44, units) and the usual abbreviations.
"""

UNITS = """
time.second en second seconds sec secs |
time.second ca segon segons | segona segones
time.second es segundos | segundo segunda
time.second fr seconde secondes |
time.second pt segundos | segundo segunda
time.second it secondi | secondo seconda
time.second ro secundă secunde secundei secundelor |
time.second de sekunde sekunden |
time.minute en minute minutes min mins | moment
time.minute ca minut minuts min | moment última_hora darrera_hora
time.minute es minuto minutos min | momento última_hora
time.minute fr minute minutes min | moment
time.minute pt minuto minutos min | momento última_hora
time.minute it minuto minuti min | momento ultima_ora
time.minute ro minut minute minutul minutului minutelor | moment ultimă_oră ultima_oră
time.minute de minute minuten min |
time.hour en hour hours hr hrs hourly | last_minute minute_by pm am
time.hour ca hora hores | h últim_minut darrer_minut
time.hour es hora horas | h último_minuto
time.hour fr heure heures | h dernière_minute dernières_minutes
time.hour pt hora horas | h último_minuto
time.hour it ora ore | h ultimo_minuto
time.hour ro oră ore ora orei orelor | h ultim_minut ultimul_minut
time.hour de stunde stunden stündig* | uhr letzte_minute letzter_minute letzten_minute
time.day en day days daily | today nightly everyday overnight
time.day ca dia dies diari* | avui jorn* diàri* data vespre nit* matí endemà quotidi*
time.day es día días diari* | hoy jorn* fecha noche* mañana cotidian*
time.day fr jour jours journée journées | quotidien* aujourd date nuit* matin* lendemain
time.day pt dia dias diári* | hoje jorn* data noite* manhã quotidian*
time.day it giorno giorni giornata giornate | oggi quotidian* data notte mattin* giornalier*
time.day ro zi zile ziua zilele zilelor zilnic* | zilei azi astăzi dată noapte* cotidian*
time.day de tag tage tagen tages täglich* | heute datum nacht* morgen
time.week en week weeks weekly | weekend* fortnight* midweek
time.week ca setmana setmanes setmanal* |
time.week es semana semanas semanal* |
time.week fr semaine semaines hebdomadaire* | week* quinzaine
time.week pt semana semanas semanal* |
time.week it settimana settimane settimanal* | weekend
time.week ro săptămână săptămâni săptămâna săptămânii săptămânal* săptămânile săptămîn* | weekend
time.week de woche wochen wöchentlich* wochenende* |
time.month en month months monthly | quarter*
time.month ca mes mesos mensual* | trimestr*
time.month es mes meses mensual* | trimestr*
time.month fr mois mensuel* | trimestr*
time.month pt mês meses mensa* | trimestr*
time.month it mese mesi mensil* | trimestr*
time.month ro lună luna lunii lunile lunar* | luni trimestr*
time.month de monat monate monaten monats monatlich* | quartal*
time.year en year years yearly annual* | age* season anniversar* last decade* old month* born century
time.year ca any anys anual* enguany | edat curs temporada aniversari dècad*
time.year es año años anual* | edad curso temporada aniversario
time.year fr an ans année années annuel* | âge* saison anniversaire
time.year pt ano anos anual* | idade temporada aniversário
time.year it anno anni annual* annue | età stagione anniversario
time.year ro an ani anul anului anii anilor anual* | vârst* sezon*
time.year de jahr jahre jahren jahres jährlich* | alter saison
time.decade en decade decades |
time.decade ca dècada dècades decenni* |
time.decade es década décadas decenio* |
time.decade fr décennie décennies |
time.decade pt década décadas |
time.decade it decennio decenni |
time.decade ro deceniu decenii deceniul |
time.decade de jahrzehnt jahrzehnte jahrzehnten jahrzehnts jahrzehnt* |
time.century en century centuries |
time.century ca segle segles centúri* |
time.century es siglo siglos |
time.century fr siècle siècles |
time.century pt século séculos |
time.century it secolo secoli |
time.century ro secol secole secolul secolului |
time.century de jahrhundert jahrhunderte jahrhunderten jahrhunderts jahrhundert* |
money.euro * € euro euros eur |
money.euro ca eurs |
money.euro ro euro |
money.pound en £ pound pounds sterling gbp quid |
money.pound ca £ lliura lliures gbp esterlin* |
money.pound es £ libra libras gbp esterlin* |
money.pound fr £ livre livres gbp | sterling
money.pound pt £ libra libras gbp esterlin* |
money.pound it £ sterlina sterline gbp |
money.pound ro £ liră lire lira sterlin* gbp |
money.pound de £ pfund gbp |
money.dollar en $ dollar dollars usd | cents bucks
money.dollar ca $ dòlar dòlars usd |
money.dollar es $ dólar dólares usd |
money.dollar fr $ dollar dollars usd |
money.dollar pt $ dólar dólares usd |
money.dollar it $ dollaro dollari usd |
money.dollar ro $ dolar dolari dolarul dolarului usd |
money.dollar de $ dollar dollars usd |
money.penny * pence |
money.penny en penny pennies |
money.penny ca penic penics |
money.penny es penique peniques |
money.penny de penny |
money.penny it penny |
money.yen * ¥ yen jpy |
money.yen ca ien iens |
money.yen es yenes |
money.yen fr yens |
money.yen pt iene ienes |
money.yen ro yeni |
money.yuan * yuan yuans renminbi cny rmb | ¥
money.yuan ca iuan iuans |
money.yuan es yuanes |
money.yuan pt iuan iuanes yuanes |
money.yuan ro yuani |
money.real * brl | real $
money.real en reais |
money.real ca | reals
money.real es | reales
money.real fr | réal réals réaux reais
money.real pt reais |
money.real it | reais
money.real ro | reali
money.real de reais |
money.peso * mxn ars clp | peso pesos $
money.peso en peso pesos |
money.peso ca pesos |
money.peso es pesos |
money.peso fr peso pesos |
money.peso pt pesos |
money.peso it pesos |
money.peso ro pesos |
money.peso de peso pesos |
money.franc * chf |
money.franc en franc francs |
money.franc ca franc francs |
money.franc es franco francos |
money.franc fr franc francs |
money.franc pt franco francos |
money.franc it franco franchi |
money.franc de franken |
money.leu en leu lei ron |
money.leu ca leu lei ron |
money.leu es leu lei ron |
money.leu fr leu lei ron |
money.leu pt leu ron | lei
money.leu it leu ron | lei
money.leu ro leu lei ron leul leului |
money.leu de leu lei ron |
money.peseta en peseta pesetas |
money.peseta ca pesseta pessetes |
money.peseta es peseta pesetas |
money.peseta fr peseta pesetas |
money.peseta pt peseta pesetas |
length.km en kilometre* kilometer* km kms | metric kmh
length.km ca quilòmetre* km | kmh
length.km es kilómetro* km quilómetro* |
length.km fr kilomètre* km | kilométr*
length.km pt quilómetro* quilômetro* km |
length.km it chilometr* km |
length.km ro kilometr* km |
length.km de kilometer* km |
length.mile en mile miles mph mi |
length.mile ca milla milles |
length.mile es milla millas |
length.mile fr mile miles mille milles | kilom* km
length.mile pt milha milhas |
length.mile it miglio miglia |
length.mile ro milă mile milei |
length.mile de meile meilen |
length.metre en metre metres meter meters m |
length.metre ca metre metres m |
length.metre es metro metros m |
length.metre fr mètre mètres m |
length.metre pt metro metros m |
length.metre it metro metri m |
length.metre ro metru metri metrul metrului m |
length.metre de meter metern m |
length.foot en foot feet ft | leg* step*
length.foot ca peu peus |
length.foot es pie pies |
length.foot fr pied pieds |
length.foot pt pé pés |
length.foot it piede piedi |
length.foot ro picior picioare |
length.foot de fuß füße |
length.yard en yard yards | courtyard
length.yard ca iarda iardes |
length.yard es yarda yardas |
length.yard fr yard yards |
length.yard pt jarda jardas |
length.yard it iarda iarde |
length.yard ro iard iarzi |
length.yard de yard yards |
length.inch en inch inches |
length.inch ca polzada polzades |
length.inch es pulgada pulgadas |
length.inch fr pouce pouces |
length.inch pt polegada polegadas |
length.inch it pollice pollici |
length.inch ro inch inci țoli |
length.inch de zoll |
length.cm en centimetre* centimeter* cm |
length.cm ca centímetre* cm |
length.cm es centímetro* cm |
length.cm fr centimètre* cm |
length.cm pt centímetro* cm |
length.cm it centimetr* cm |
length.cm ro centimetr* cm |
length.cm de zentimeter* cm |
length.mm en millimetre* millimeter* mm |
length.mm ca límetre* mm |
length.mm es milímetro* mm |
length.mm fr millimètre* mm |
length.mm pt milímetro* mm |
length.mm it millimetr* mm |
length.mm ro milimetr* mm |
length.mm de millimeter* mm |
length.square_metre * m² |
length.square_metre en square_metre square_metres square_meter square_meters sqm sq_m |
length.square_metre ca metre_quadrat metres_quadrats |
length.square_metre es metro_cuadrado metros_cuadrados |
length.square_metre fr mètre_carré mètres_carrés |
length.square_metre pt metro_quadrado metros_quadrados |
length.square_metre it metro_quadrato metri_quadrati mq |
length.square_metre ro metru_pătrat metri_pătrați |
length.square_km * km² |
length.square_km en square_kilometre square_kilometres square_kilometer square_kilometers sq_km |
length.square_km ca quilòmetre_quadrat quilòmetres_quadrats |
length.square_km es kilómetro_cuadrado kilómetros_cuadrados |
length.square_km fr kilomètre_carré kilomètres_carrés |
length.square_km pt quilómetro_quadrado quilómetros_quadrados quilômetro_quadrado quilômetros_quadrados |
length.square_km it chilometro_quadrato chilometri_quadrati |
length.square_km ro kilometru_pătrat kilometri_pătrați |
length.square_km de quadratkilometer quadratkilometern |
length.square_metre de quadratmeter quadratmetern qm |
area.hectare en hectare hectares | ha
area.hectare ca hectàrea hectàrees | ha
area.hectare es hectárea hectáreas | ha has
area.hectare fr hectare hectares | ha
area.hectare pt hectare hectares | ha
area.hectare it ettaro ettari | ha
area.hectare ro hectar hectare hectarul hectarele | ha
area.hectare de hektar hektars | ha
area.acre en acre acres |
area.acre ca acre acres |
area.acre es acre acres |
area.acre fr acre acres |
area.acre pt acre acres |
area.acre it acro acri |
area.acre ro acru acri |
area.acre de acre acres | morgen
weight.kg en kilo kilos kilogram* kg |
weight.kg ca quilo quilos quilogram* kg |
weight.kg es kilo kilos kilogram* kg |
weight.kg fr kilo kilos kilogram* kg |
weight.kg pt quilo quilos quilogram* kg |
weight.kg it chilo chili chilogramm* kg |
weight.kg ro kilogram* kg |
weight.kg de kilo kilos kilogramm* kg |
weight.gram en gram grams gramme* |
weight.gram ca gram grams |
weight.gram es gramo gramos |
weight.gram fr gramme grammes |
weight.gram pt grama gramas |
weight.gram it grammo grammi |
weight.gram ro gram grame |
weight.gram de gramm |
weight.etto it etto etti ettogramm* |
weight.tonne en tonne tonnes ton tons |
weight.tonne ca tona tones tonelada* |
weight.tonne es tonelada* |
weight.tonne fr tonne tonnes |
weight.tonne pt tonelada* |
weight.tonne it tonnellat* |
weight.tonne ro tonă tone |
weight.tonne de tonne tonnen |
volume.litre en litre litres liter liters |
volume.litre ca litre litres |
volume.litre es litro litros |
volume.litre fr litre litres |
volume.litre pt litro litros |
volume.litre it litro litri |
volume.litre ro litru litri litrul litrului |
volume.litre de liter litern |
volume.ml * ml |
volume.ml en millilitre* milliliter* |
volume.ml ca lilitre* |
volume.ml es mililitro* |
volume.ml fr millilitre* |
volume.ml pt mililitro* |
volume.ml it millilitr* |
volume.ml ro mililitr* |
volume.ml de milliliter* |
volume.cl en centilitre* centiliter* |
volume.cl ca centilitre* |
volume.cl es centilitro* |
volume.cl fr centilitre* |
volume.cl pt centilitro* |
volume.cl it centilitr* |
volume.cl ro centilitr* |
volume.cl de zentiliter* |
volume.dl en decilitre* deciliter* |
volume.dl ca decilitre* |
volume.dl es decilitro* |
volume.dl fr décilitre* |
volume.dl pt decilitro* |
volume.dl it decilitr* |
volume.dl ro decilitr* |
volume.dl de deziliter* |
volume.gallon en gallon gallons |
volume.gallon ca galó galons |
volume.gallon es galón galones |
volume.gallon fr gallon gallons |
volume.gallon pt galão galões |
volume.gallon it gallone galloni |
volume.gallon ro galon galoane |
volume.gallon de gallone gallonen |
weight.ounce * | oz
weight.ounce en ounce ounces |
weight.ounce ca unça unces |
weight.ounce es onza onzas |
weight.ounce fr | once onces
weight.ounce pt | onça onças
weight.ounce it oncia | once
weight.ounce ro uncie uncii |
weight.ounce de unze unzen |
weight.pound * | lb lbs
weight.stone en | stone
part.percent en % percent percentage* per_cent pct |
part.percent ca % cent percentatge* per_cent | punts
part.percent es % ciento porcentaje* por_ciento | puntos
part.percent fr % cent pourcent* pour_cent | points
part.percent pt % cento porcentage* percentage* por_cento | pontos
part.percent it % cento percentual* per_cento | punti
part.percent ro % sută procent* la_sută | puncte
part.percent de % prozent* |
part.point en points point |
part.point ca punt punts |
part.point es punto puntos |
part.point fr point points |
part.point pt ponto pontos |
part.point it punto punti |
part.point ro punct puncte punctul |
part.point de punkt punkte punkten |
part.permille * ‰ |
heat.celsius * celsius |
heat.celsius en centigrade |
heat.fahrenheit * fahrenheit |
"""
