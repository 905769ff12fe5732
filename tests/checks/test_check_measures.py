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
]
MUST_NOT = [
    ("Two decades ago", "Hace veinte años", ("en", "es")),
    ("Fa 3 dècades", "30 years ago", ("ca", "en")),
    ("A 65 km al sud.", "It is 65 km (40 miles) to the south.", ("ca", "en")),
    ("A 65 km al sud.", "It is 40 miles to the south.", ("ca", "en")),
    ("A uns 100 metres, i 3 km més enllà.", "About 110 yards away, and 2 miles on.", ("ca", "en")),
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
