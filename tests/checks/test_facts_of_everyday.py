"""Times, dates, scores, ranges and shares as eight languages and others say them: right, and wrong."""

from checks_support import quoted, tables

MUST = [
    ("El partit va acabar 2-1.", "The match ended 2-2.", ("ca", "en"), ["2-2"]),
    ("més del doble", "more than triple", ("ca", "en"), ["than triple"]),
    ("las 12 de la noche", "12 noon", ("es", "en"), ["12 noon"]),
    ("alle 13.30", "at 3:30 p.m.", ("it", "en"), ["3:30"]),
    ("à 12 h 45", "at 12.54", ("fr", "en"), ["12.54"]),
    ("duemilaventitré", "2033", ("it", "en"), ["2033"]),
    ("zweitausendfünfhundert Menschen", "2,050 people", ("de", "en"), ["2,050"]),
    ("in den Achtzigerjahren", "in the 1970s", ("de", "en"), ["1970"]),
    ("3 miliardi e 400 milioni", "3.6 billion", ("it", "en"), ["3.6 billion"]),
    ("el 7,5 por mil", "0.57 percent", ("es", "en"), ["0.57"]),
    (
        "il 38 percento ha detto, il 35 percento no",
        "38 times said so, but 35 percent did not",
        ("it", "en"),
        ["38"],
    ),
    ("el 38% diu que sí i només el 35% que no", "38 say yes, while only 35% say no", ("ca", "en"), ["38"]),
    ("38 say yes, while only 35% say no", "el 38% diu que sí i només el 35% que no", ("en", "ca"), ["38%"]),
    ("entre 20 i 30 mil persones", "between 20,000 and 35,000 people", ("ca", "en"), ["35,000"]),
    ("nineteen eighty-four", "1985", ("en", "es"), ["1985"]),
    ("two and a half centuries", "350 años", ("en", "es"), ["350"]),
]
MUST_NOT = [
    ("entre 20 i 30 mil persones", "between 20,000 and 30,000 people", ("ca", "en")),
    ("20-30.000 persones", "20,000 to 30,000 people", ("ca", "en")),
    ("el 7,5 por mil", "0.75 percent", ("es", "en")),
    ("entre el 38% i el 40% diu que sí", "38 to 40% say yes", ("ca", "en")),
    ("el 38% i, un any abans, el 40%", "38 and then 40%", ("ca", "en")),
    ("82,5 la suta din elevi", "82.5 percent of pupils", ("ro", "en")),
    ("el 38% i 38 persones, el 35%", "38 people and 38%, 35%", ("ca", "en")),
    ("Mai 68", "May 1968", ("fr", "en")),
    ("els Jocs del 92, a Barcelona", "the 1992 Games in Barcelona", ("ca", "en")),
    ("10 k€", "€10,000", ("fr", "en")),
    ("eine Dreiviertelstunde", "45 minutes", ("de", "en")),
    ("ein Vierteljahrhundert", "25 years", ("de", "en")),
    ("in den Achtzigerjahren", "in the 1980s", ("de", "en")),
    ("un milione e 200 mila", "1.2 million", ("it", "en")),
    ("duemilaventitré", "2023", ("it", "en")),
    ("millenovecentottantaquattro", "1984", ("it", "en")),
    ("hundertfünfzigtausend Menschen", "150,000 people", ("de", "en")),
    ("2억 5천만 원", "250 million won", ("ko", "en")),
    ("à minuit moins le quart", "at 11:45 p.m.", ("fr", "en")),
    ("à midi et demi", "at 12:30 p.m.", ("fr", "en")),
    ("El partit va acabar 0-0.", "The match ended goalless.", ("ca", "en")),
    ("Van guanyar 3-1 i abans 2-1.", "They won 3-1, and 2-1 before.", ("ca", "en")),
    ("a las 12.00", "at 12 noon", ("es", "en")),
    ("el doble de la població", "twice the population", ("ca", "en")),
    ("$1.5M", "1.5 million dollars", ("es", "en")),
    ("nineteen eighty-four", "1984", ("en", "es")),
    ("twenty twenty-four", "2024", ("en", "es")),
    ("two and a half centuries", "250 años", ("en", "es")),
    ("half a kilo", "500 gramos", ("en", "es")),
    (".5 inches of rain", "1,3 cm de lluvia", ("en", "es")),
]

test_flags, test_does_not_flag = tables("source target langs spans", MUST, MUST_NOT, check="numbers")


def test_the_day_of_a_month_is_no_month() -> None:
    source = "Va néixer el 3 de març de 1952."
    assert quoted("dates", source, "She was born on 3 May 1952.") == ["May"]
    assert quoted("dates", source, "She was born on May 3, 1952.") == ["May"]
    assert quoted("dates", source, "She was born on 3/3/1952, in May.") == []


def test_half_of_a_unit_on_either_side() -> None:
    assert quoted("units", "a mile-long queue", "una cua d'un quilòmetre i mig", langs=("en", "ca")) == []


POINTS = [
    ("by 0.25 percentage points", "um 0,25 Prozent", ("en", "de"), ["0,25 Prozent"]),
    ("rose by two percentage points", "subió un dos por ciento", ("en", "es"), ["dos por ciento"]),
    ("subió un 2 %", "rose by 2 percentage points", ("es", "en"), ["2 percentage points"]),
]
NO_POINTS = [
    ("3 percentage points, to 5%", "3 puntos, hasta el 5 %", ("en", "es")),
    ("3 percentage points", "3 punts percentuals", ("en", "ca")),
    ("3 Prozentpunkte", "3 points", ("de", "en")),
    ("by 2 percentage points", "med 2 procentenheter", ("en", "sv")),
]
test_points, test_no_points = tables("source target langs spans", POINTS, NO_POINTS, check="units")
