"""Numbers, units and dates said in other words, right and wrong: decades of age, short years, kinds of people, cups,
half hours, cents, square metres, nights between two days.
"""

import unicodedata

import pytest
from checks_support import cases, flags, quoted, translations

NUMBERS = """
it en Ha vent'anni. | She's 20. | She's 30. | 30
it en Abita qui da quarant’anni. | She has lived here for 40 years. | She has lived here for 14 years. | 14
it es Lo sciopero durerà ventiquattr'ore. | La huelga durará 24 horas. | La huelga durará 26 horas. | 26
it en Fate riposare l'impasto per mezz'ora. | Let the dough rest for 30 minutes. | Let the dough rest for 20
  minutes. | 20
it de Compie ottant'anni domani. | Er wird morgen 80. | Er wird morgen 88. | 88
it fr Ha cinquant'anni. | Il a 50 ans. | Il a 60 ans. | 60
en ca She was in her mid-thirties. | Tenia trenta-cinc anys. | Tenia quaranta-cinc anys. | quaranta-cinc
en es He is in his late fifties. | Ronda los sesenta. | Ronda los setenta. | setenta
fr en Elle a presque soixante ans. | She's in her late fifties. | She's in her late seventies. | seventies
de en Er ist Mitte dreißig. | He is about 35. | He is about 45. | 45
de en Sie ist Ende fünfzig. | She is nearly sixty. | She is nearly seventy. | seventy
de ca Sie ist Anfang vierzig. | Té uns 42 anys. | Té uns 52 anys. | 52
es en Tendrá cuarenta y tantos. | She must be about 45. | She must be about 55. | 55
ca en Deu tenir quaranta i escaig. | He must be 44. | He must be 54. | 54
ca es Els Jocs Olímpics del 92 van canviar la ciutat. | Los Juegos Olímpicos de 1992 cambiaron la ciudad. |
  Los Juegos Olímpicos de 1996 cambiaron la ciudad. | 1996
es en La generación del 98 marcó una época. | The Generation of 1898 marked an era. | The Generation of 1889
  marked an era. | 1889
fr en La génération de l'après-guerre naît dans les années 40. | The post-war generation was born in the
  1940s. | The post-war generation was born in the 1950s. | 1950
it en La crisi del 29 fu terribile. | The crash of 1929 was terrible. | The crash of 1939 was terrible. |
  1939
fr es Quatre-vingts pour cent des Français sont d'accord. | Ocho de cada diez franceses están de acuerdo. |
  Siete de cada diez franceses están de acuerdo. | Siete
es en El ochenta por ciento de los hogares tiene internet. | Four out of five households have internet. |
  Three out of five households have internet. | Three
ca en El trenta per cent dels alumnes va suspendre. | Three in ten pupils failed. | Four in ten pupils
  failed. | Four
ca en Van detenir tres homes i una dona. | Four people were arrested, one of them a woman. | Six people were
  arrested, one of them a woman. | Six
es fr Murieron dos hombres y una mujer. | Trois personnes sont mortes. | Cinq personnes sont mortes. | Cinq
en ca Four people, one of them a woman, were arrested. | Van detenir tres homes i una dona. | Van detenir
  cinc homes i una dona. | cinc
ja en 午後7時半に閉まります。 | It closes at half past seven in the evening. | It closes at half past eight in the
  evening. | half past eight
ja en 会議は9時半に始まります。 | The meeting starts at half past nine. | The meeting starts at half past ten. | half
  past ten
zh en 我们晚上7点半见。 | We'll meet at half past seven in the evening. | We'll meet at half past six in the
  evening. | half past six
zh es 商店9點半開門。 | La tienda abre a las nueve y media. | La tienda abre a las diez y media. | diez y media
ca en A quarts de deu encara plovia. | Around half past nine it was still raining. | At ten it was still
  raining. | ten
ca es Dinarem a quarts de tres. | Comeremos hacia las dos y media. | Comeremos hacia las tres y media. |
  tres y media
es en El bebé pesó tres kilos doscientos. | The baby weighed 3.2 kilos. | The baby weighed 3.6 kilos. | 3.6
it en Pesa tre chili e due. | He weighs 3.2 kilos. | He weighs 3.4 kilos. | 3.4
ca en Va pesar quatre quilos cent. | It weighed 4.1 kilos. | It weighed 4.01 kilos. | 4.01
es en Hay que ser mayor de edad para entrar. | You must be over 18 to enter. | You must be over 16 to enter.
  | 16
de en Man muss volljährig sein. | You must be 18 or over. | You must be 21 or over. | 21
en ca Add two cups of flour. | Afegiu-hi 250 g de farina. | Afegiu-hi 900 g de farina. | 900
en es Use three tablespoons of oil. | Use 45 ml de aceite. | Use 450 ml de aceite. | 450
en fr Half a cup of sugar | 100 g de sucre | 10 g de sucre | 10
de en Der Film dauert anderthalb Stunden. | The film lasts an hour and a half. | The film lasts an hour. |
  an hour
de es Es dauerte eineinhalb Stunden. | Duró una hora y media. | Duró media hora. | media hora
es en La clase dura una hora y media. | The class lasts 90 minutes. | The class lasts half an hour. | half
  an hour
de en Drei Viertel der Befragten sind dafür. | Three in four respondents are in favour. | A quarter of
  respondents are in favour. | quarter
fr en Le prix a baissé d'un quart. | The price fell by a quarter. | The price fell by half. | half
ro en Prețul a scăzut cu un sfert. | The price fell by 25%. | The price fell by a half. | half
ca de El preu ha baixat en un terç. | Der Preis ist um ein Drittel gesunken. | Der Preis ist um ein Viertel
  gesunken. | Viertel
de en Bitte klingeln Sie zweimal. | Please ring twice. | Please ring once. | once
es en Llame dos veces al timbre. | Ring the bell twice. | Ring the bell once. | once
fr en Sonnez deux fois. | Ring twice. | Ring once. | once
en ca Take it once a day. | Preneu-ho un cop al dia. | Preneu-ho dues vegades al dia. | dues vegades
it pt Suonate due volte. | Toquem duas vezes. | Toquem uma vez. | uma vez
de en Es droht eine Milliardenklage. | He faces a billion-dollar lawsuit. | He faces a million-dollar
  lawsuit. | million
de es Es war ein Millionengewinn. | Fue una ganancia de millones. | Fue una ganancia de miles de millones. |
  miles de millones
en de The firm announced a multi-million profit. | Die Firma meldete einen Millionengewinn. | Die Firma
  meldete einen Milliardengewinn. | Milliardengewinn
"""
GOOD_NUMBERS = """
en de The group reported a pre-tax loss of $3.4 billion last year. | Im vergangenen Jahr verbuchte der
  Konzern einen Vorsteuerverlust von 3,4 Milliarden Dollar.
pt en Está quase a fazer trinta anos. | She's in her late twenties.
de en Sie geht auf die sechzig zu. | She's in her late fifties.
fr en Il a la trentaine. | He is about 35.
it en Il 12 ott. 2020 è nato il bambino. | The baby was born on 12 Oct. 2020.
fr en Achetés pour cent euros | Bought for a hundred euros
en es It takes 20 minutes twice as often. | Tarda 20 minutos el doble de veces.
es en Bebo dos veces más agua que él. | I drink twice as much water as he does.
es en De una vez por todas, díselo. | Tell him once and for all.
es en Una vez allí, llámame dos veces. | Once you are there, call me twice.
de en Ich habe ihn noch einmal gesehen. | I saw him twice.
de en Sie hat zweimal angerufen. | She called once, and then once more.
fr en Il était une fois. | Once upon a time.
de en Es ist Viertel nach drei. | It is a quarter past three.
fr en Il est en retard d'un quart d'heure. | He is 15 minutes late.
it en Ha passato un quarto d'ora. | Fifteen minutes have passed.
es en La población creció en un cuarto. | The population grew by 25%.
de es Ein Milliardengeschäft | Un negocio de miles de millones
fr en Il faut avoir la majorité pour voter. | You must be over 18 to vote.
ca en Cal ser major d'edat per entrar. | You must be 18 or over to enter.
it en Bisogna essere maggiorenne per entrare. | You must be over 18 to get in.
pt en É preciso ser maior de idade. | You must be 18 or over.
ca en L'1-O va ser diumenge. | 1 October 2017 was a Sunday.
de en Er wurde kurz vor halb zehn wach. | He woke up shortly before half past nine.
it fr La terra che ha curato per i prossimi vent’anni. | La terre qu'il soignera les 2 prochaines décennies.
es en El atentado del 11-S cambió el mundo. | The attacks of 11 September 2001 changed the world.
es de El movimiento 15-M llenó las plazas. | Die Bewegung vom 15. Mai 2011 füllte die Plätze.
ca en El 23-F va fracassar. | The coup of 23 February 1981 failed.
"""
test_numbers, test_good_numbers = translations("numbers", NUMBERS, GOOD_NUMBERS)

UNITS = """
ca en El local fa 450 metres quadrats. | The premises cover 450 square metres. | The premises cover 450
  metres. | metres
es en El piso tiene 90 metros cuadrados. | The flat has 90 m². | The flat has 90 metres. | metres
en es The flat has 90 square metres. | El piso tiene 90 metros cuadrados. | El piso tiene 90 metros. | metros
en fr The tank holds 90 cubic metres. | La cuve contient 90 mètres cubes. | La cuve contient 90 mètres. | mètres
de en Die Halle hat 900 Quadratmeter. | The hall has 900 sqm. | The hall has 900 metres. | metres
en es The stock fell by 15 cents. | Las acciones cayeron 15 centavos. | Las acciones cayeron 15 dólares. |
  15 dólares
en de The stock fell by 15 cents. | Die Aktie fiel um 15 Cent. | Die Aktie fiel um 15 Dollar. | 15 Dollar
en fr The stock fell by 15 cents. | L'action a perdu 15 cents. | L'action a perdu 15 dollars. | 15 dollars
es en Cuesta 50 céntimos. | It costs 50 cents. | It costs 50 euros. | 50 euros
de it Es kostet 50 Cent. | Costa 50 centesimi. | Costa 50 euro. | 50 euro
ca en Val vint euros. | It costs twenty euros. | It costs twenty cents. | twenty cents
"""
GOOD_UNITS = """
ca en Un pis de 90 metres | A flat of 90 square metres
en es It costs 50 cents. | Cuesta 0,50 euros.
en es He owes me 20 dollars and 15 cents. | Me debe 20 dólares con 15.
es en El terreno mide 10 metros cuadrados por planta. | The plot has a floor area of 10 m each.
en de It cost 15 cents, not 15 dollars. | Es kostete 15 Cent, nicht 15 Dollar.
"""
test_units, test_good_units = translations("units", UNITS, GOOD_UNITS)

DATES = """
es en En la noche del viernes al sábado hubo una pelea. | There was a fight on Friday night. | There was a
  fight on Thursday night. | Thursday
es en En la madrugada del lunes al martes nevó. | It snowed in the early hours of Tuesday. | It snowed in
  the early hours of Thursday. | Thursday
ca en La nit de divendres a dissabte va ploure. | It rained on Friday night. | It rained on Sunday night. |
  Sunday
fr en Dans la nuit de vendredi à samedi, il a plu. | It rained on Friday night. | It rained on Monday night.
  | Monday
de en In der Nacht von Freitag auf Samstag hat es geregnet. | It rained on Friday night. | It rained on
  Sunday night. | Sunday
de en In der Nacht zum Samstag hat es geregnet. | It rained on Friday night. | It rained on Sunday night. |
  Sunday
ro en Festivalul are loc între 4 și 18 august. | The festival takes place from 4 to 18 August. | The
  festival takes place from 4 to 18 April. | April
ca en Del 5 al 20 de març | From 5 to 20 March | From 5 to 20 May | May
zh en 他明年三月来。 | He will come next March. | He will come next May. | May
es en Vuelve el próximo marzo. | He is back next March. | He is back next May. | May
"""
GOOD_DATES = """
pt en Na noite de sexta para sábado choveu. | It rained on Friday night.
it en Nella notte tra venerdì e sabato è piovuto. | It rained on Friday night.
en de On April 9, after March 2, it closed. | Nach dem 2. März schloss es am 9. April.
"""
test_dates, test_good_dates = translations("dates", DATES, GOOD_DATES)

EXCHANGED = """
de en Die Ausstellung läuft vom 5. Oktober bis 20. November. | The exhibition runs from 5 October to 20
  November. | The exhibition runs from 20 October to 5 November. | 20 October
ca es Del 3 de maig al 12 de juny | Del 3 de mayo al 12 de junio | Del 12 de mayo al 3 de junio | 12 de mayo
en fr Open from March 2 to April 9 | Ouvert du 2 mars au 9 avril | Ouvert du 9 mars au 2 avril | 9 mars
"""


@pytest.mark.parametrize(("lang", "other", "source", "right", "wrong", "_"), cases(EXCHANGED))
def test_days_that_changed_places(lang: str, other: str, source: str, right: str, wrong: str, _: str) -> None:
    assert quoted("dates", source, right, langs=(lang, other)) == []
    assert len(quoted("dates", source, wrong, langs=(lang, other))) == 2


@pytest.mark.parametrize("day", ["12 September 2001", "10 September 2001"])
def test_another_day_of_history(day: str) -> None:
    assert day[:2] in quoted(
        "numbers", "El 11-S cambió el mundo.", f"{day} changed the world.", langs=("es", "en")
    )


SWAPPED = """
ca en La llum puja un 12% i el sou un 3%. | Electricity goes up by 12% and wages by 3%. |
  Electricity goes up by 3% and wages by 12%. | 3% 12%
ca en La llum puja un 12% i el sou un 3%. | Wages go up by 3% and electricity by 12%. |
  Electricity goes up by 3% and wages by 12%. | 3% 12%
ca es Un curt (40 ml) o un llarg (110 ml). | Un corto (40 ml) o un largo (110 ml). |
  Un corto (110 ml) o un largo (40 ml). | 110 40
pt en Um expresso (40 ml) e um cheio (110 ml). | An espresso (40 ml) and a full one (110 ml). |
  An espresso (110 ml) and a full one (40 ml). | 110 40
ca en El Girona va acabar cinquè; el Sant Boi, novè. | Girona finished fifth and Sant Boi ninth. |
  Girona finished ninth and Sant Boi fifth. | ninth fifth
it en Ha due figlie e cinque nipoti. | She has five grandchildren and two daughters. |
  She has five daughters and two grandchildren. | five two
de fr Das Hotel hat 40 Zimmer und das Restaurant 60 Plätze. | Le restaurant a 60 places et l'hôtel 40 chambres. |
  L'hôtel a 60 chambres et le restaurant 40 places. | 60 40
"""
NOT_SWAPPED = """
ca en Diagrames 2D i 3D, com ara de barres | 3D charts and 2D charts, such as bar charts
es en De los 12 alumnos, 3 son niñas. | 3 of the 12 pupils are girls.
en de Milk costs 2 euros and bread 3. | Brot kostet 3 Euro und Milch 2.
es en Ganó 3 a 1 y empató después. | He drew after a 1-3 win.
"""


@pytest.mark.parametrize(("lang", "other", "source", "right", "wrong", "words"), cases(SWAPPED))
def test_numbers_of_two_parts(lang: str, other: str, source: str, right: str, wrong: str, words: str) -> None:
    assert quoted("numbers", source, right, langs=(lang, other)) == []
    assert [w.rstrip("%") for w in quoted("numbers", source, wrong, langs=(lang, other))] == [
        w.rstrip("%") for w in words.split()
    ]


@pytest.mark.parametrize(("lang", "other", "source", "target"), cases(NOT_SWAPPED))
def test_numbers_in_another_order(lang: str, other: str, source: str, target: str) -> None:
    assert quoted("numbers", source, target, langs=(lang, other)) == []


def test_marks_that_stand_apart_move_no_place() -> None:
    source = unicodedata.normalize("NFD", "Això és car: el preu va pujar 15 cèntims.")
    target = unicodedata.normalize("NFD", "Déjà vu, déjà vu: the price rose by 15 dollars.")
    (flag,) = flags("units", source, target)
    there, here = flag.spans
    assert target[there.start : there.end] == "15 dollars"
    assert source[here.start : here.end] == unicodedata.normalize("NFD", "15 cèntims")
