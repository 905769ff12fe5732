"""Measures converted from one system into the other: what must be flagged, and what must not."""

from checks_support import flags, tables

from tqpipe.checks.measures.quantities import measures

MUST = [
    ("Hace 20 años", "20 decades ago", ("es", "en"), ["decades"]),
    ("A 65 km al sud.", "It is 65 km (4 miles) to the south.", ("ca", "en"), ["4 miles"]),
    ("A 65 km al sud.", "It is 400 miles to the south.", ("ca", "en"), ["400 miles"]),
    ("Der Berg ist 2.000 Meter hoch.", "The mountain is 660 feet high.", ("de", "en"), ["660 feet"]),
    ("une parcelle de 20 hectares", "a plot of 500 acres", ("fr", "en"), ["500 acres"]),
    ("It is 300 miles away.", "Està a 4.800 quilòmetres.", ("en", "ca"), ["4.800 quilòmetres"]),
    (
        "Van arribar als 38 graus.",
        "It reached 200 degrees Fahrenheit.",
        ("ca", "en"),
        ["200 degrees Fahrenheit"],
    ),
    ("vents de 137 km/h", "winds of 185 mph", ("ca", "en"), ["185 mph"]),
    ("Up to 10 inches of rain.", "Até 25 mm de precipitação.", ("en", "pt"), ["25 mm"]),
    ("Fa 198 cm d'alçada.", "He is 6-foot-5.", ("ca", "en"), ["6-foot-5"]),
    ("Il mesure 1,98 m.", "He is 6 feet 3.", ("fr", "en"), ["6 feet 3"]),
    (
        "Entre 5 y 10 centímetros, y hasta 15 centímetros en la sierra.",
        "From 2 to 40 inches, and up to 6 inches in the hills.",
        ("es", "en"),
        ["40 inches"],
    ),
    (
        "10 miles from here there is a lake, 20 miles on a bridge.",
        "10 Meilen weiter ist ein See, nach weiteren 96 km eine Brücke.",
        ("en", "de"),
        ["96 km"],
    ),
    (
        "Las zonas más afectadas, dentro de unas horas.",
        "In a few minutes it is there.",
        ("es", "en"),
        ["minutes"],
    ),
    (
        "Les résidents ont été informés que le bâtiment serait inaccessible pendant plusieurs heures.",
        "For several months, the residents have been told, the building will be closed.",
        ("fr", "en"),
        ["months"],
    ),
    (
        "Va durar unes setmanes, gràcies a l'ajut.",
        "It went on for a few days, thanks to the help.",
        ("ca", "en"),
        ["days"],
    ),
    ("Va vizita orașul luna următoare.", "He will visit the town next hour.", ("ro", "en"), ["hour"]),
    ("Les vacunes s'han endarrerit enguany.", "The vaccines were delayed this week.", ("ca", "en"), ["week"]),
    (
        "Il reste encore quelques semaines avant que la décision ne soit rendue publique.",
        "Bis die Entscheidung veröffentlicht wird, bleiben noch einige Tage.",
        ("fr", "de"),
        ["Tage"],
    ),
]
MUST_NOT = [
    ("Two decades ago", "Hace veinte años", ("en", "es")),
    ("Fa 3 dècades", "30 years ago", ("ca", "en")),
    ("A 65 km al sud.", "It is 65 km (40 miles) to the south.", ("ca", "en")),
    ("A 65 km al sud.", "It is 40 miles to the south.", ("ca", "en")),
    ("A uns 100 metres, i 3 km més enllà.", "About 110 yards away, and 2 miles on.", ("ca", "en")),
    ("Mide 1,85 m.", "He is 6-foot-1.", ("es", "en")),
    ("Fa gairebé dos metres.", "He is almost 6-foot-5.", ("ca", "en")),
    ("Mesura 1,9 m.", "He is 6-foot-4.", ("ca", "en")),
    ("Tra 5 e 10 cm, fino a 15 cm.", "From 2 to 4 inches, and up to 6 inches.", ("it", "en")),
    ("La història de la segona guerra, als anys vint.", "In the 1920s, the Second War story.", ("ca", "en")),
    ("Va vizita orașul luna următoare.", "He will visit the town next month.", ("ro", "en")),
    ("Costa 10 milions l'any.", "It costs 10 million per year.", ("ca", "en")),
    ("Enguany hi ha hagut més visites.", "There have been more visits this year.", ("ca", "en")),
    ("Enguany n'hi ha hagut més, aquesta setmana.", "There have been more this week.", ("ca", "en")),
    (
        "Van caldre uns quants minuts, ho va dir abans.",
        "It took only a few minutes, he had said before.",
        ("ca", "en"),
    ),
    ("Giorni fa era ancora qui con noi.", "Earlier this month he was still here with us.", ("it", "en")),
    ("Falten hores i dies sencers.", "Whole days are missing, they say.", ("ca", "en")),
    (
        "El dia que va arribar, fa temps, ell reia.",
        "When he came, a long time ago, he was laughing.",
        ("ca", "en"),
    ),
    ("Pesa 70 kg y mide 1,80 m.", "He is 5-foot-11 and weighs 70 kg.", ("es", "en")),
    ("une vitesse de 100 km/h", "a speed of 60 mph", ("fr", "en")),
    ("Van arribar als 38 graus.", "It reached 100 degrees Fahrenheit, 38 °C.", ("ca", "en")),
    ("Fa -5 °C.", "It is 23°F.", ("ca", "en")),
    ("Pesava 70 quilos i va costar 20 lliures.", "It weighed 154 pounds and cost 20 pounds.", ("ca", "en")),
    ("vents de 137 quilòmetres per hora", "winds of 85 miles an hour", ("ca", "en")),
    ("a 100 km, a 100 km/h", "60 miles away, at 60 miles per hour", ("ca", "en")),
    ("Més de 12 mm de pluja.", "Over half an inch of rain.", ("ca", "en")),  # "an" is an article
    ("20 miles² de bosc", "50 square kilometres of forest", ("ca", "en")),
    ("A 65 km (4 milles) al sud.", "It is 65 km (4 miles) to the south.", ("ca", "en")),  # the source's error
    ("de 75 a 150 mm", "3 to 6 inches", ("ca", "en")),
]

test_flags, test_does_not_flag = tables("source target langs spans", MUST, MUST_NOT, check="units")


def test_the_message_tells_the_right_measure() -> None:
    (flag,) = flags("units", "A 65 km al sud.", "It is 400 miles to the south.")
    assert flag.message == "“65 km” is 40.4 miles, the translation says “400 miles”."
    assert [s.side for s in flag.spans] == ["target", "source"]


def test_a_measure_is_a_number_right_before_its_unit() -> None:
    (plot,) = measures("miles of 5 apples, 20 hectares", "en")
    assert (plot.kind, plot.imperial, plot.unit) == ("area", False, "hectares")
    assert plot.values == {200_000.0}
    assert plot.step == 50_000.0  # the nought may be round
