"""Times of day in words and figures: what must be flagged, and what must not."""

import pytest
from checks_support import quoted, tables

from tqpipe.checks.calendars.clock import times

MUST = [
    ("Va venir a les 17.30 h.", "He came at 7.30 p.m.", ("ca", "en"), ["7.30"]),
    ("a las 17.30 h", "at 5:30 a.m.", ("es", "en"), ["5:30"]),
    ("à 14h15", "at 2:50 p.m.", ("fr", "en"), ["2:50"]),
    ("a les sis de la tarda", "at six in the morning", ("ca", "en"), ["six"]),
    ("at six in the morning", "alle sei di sera", ("en", "it"), ["sei"]),
    ("a dos quarts de sis", "at half past six", ("ca", "en"), ["half past six"]),
    ("at half past five", "a dos quarts de cinc", ("en", "ca"), ["dos quarts de cinc"]),
    ("um halb sechs", "at half past six", ("de", "en"), ["half past six"]),
    ("Son las seis menos cuarto.", "It's a quarter past six.", ("es", "en"), ["quarter past six"]),
    ("Il est dix heures moins vingt.", "It is 10:20.", ("fr", "en"), ["10:20"]),
    ("A les 11:15 BST.", "At 16:15 BST.", ("ca", "en"), ["16:15"]),  # the same zone: nothing was converted
    ("a las 8:30 p.m. hora local (15.00 UTC)", "at 8:32 p.m. local time (15.00 UTC)", ("es", "en"), ["8:32"]),
]
MUST_NOT = [
    ("Són dos quarts de sis.", "It is half past five.", ("ca", "en")),
    ("At half past seven.", "A dos quarts de vuit.", ("en", "ca")),
    ("A un quart de vuit va marxar.", "At a quarter past seven he left.", ("ca", "en")),
    ("Um halb sechs.", "At half past five.", ("de", "en")),
    ("Um Viertel vor sechs.", "At 5.45.", ("de", "en")),
    ("Son las seis menos cuarto.", "It's 5:45.", ("es", "en")),
    ("Son las seis y media de la tarde.", "It's 18:30.", ("es", "en")),
    ("Il est dix heures moins vingt.", "It's 9:40.", ("fr", "en")),
    ("Sono le dieci meno venti.", "It's 9:40.", ("it", "en")),
    ("São dez para as seis.", "It's 5:50.", ("pt", "en")),
    ("Este ora șase fără un sfert.", "It's 5:45.", ("ro", "en")),
    ("a las 17.30 h", "at 5.30 p.m.", ("es", "en")),
    ("a las 17 h", "at five in the afternoon", ("es", "en")),
    ("a las doce de la noche", "at 12 a.m.", ("es", "en")),
    ("a les dotze del matí", "at 12 noon, 12:00 p.m.", ("ca", "en")),
    ("a la una de la noche", "at 1:00 a.m.", ("es", "en")),
    ("a las 20:00 (hora local)", "at 2 p.m. ET", ("es", "en")),  # a time zone: converted
    ("Ganó 25:21 y corrió 17.30 km.", "He won 25-21 and ran 17.30 km.", ("es", "en")),
    ("Bebió tres cuartos de litro a las 5.", "He drank three quarters of a litre at 5.", ("es", "en")),
    ("Five to six people came.", "Vinieron de cinco a seis personas.", ("en", "es")),
]

test_flags, test_does_not_flag = tables("source target langs spans", MUST, MUST_NOT, check="numbers")


@pytest.mark.parametrize(
    ("text", "lang", "minutes"),
    [
        ("a tres quarts d'una", "ca", {12 * 60 + 45, 45}),
        ("at twenty past six in the evening", "en", {18 * 60 + 20}),
        ("fünf vor halb sechs", "de", {5 * 60 + 25, 17 * 60 + 25}),
        ("las doce de la mañana", "es", {0, 720}),
        ("at nine at night", "en", {21 * 60}),
        ("at two at night", "en", {120}),
        ("08:30", "es", {8 * 60 + 30}),  # written with a nought, it is before noon
        ("17 h 30", "fr", {17 * 60 + 30}),
        ("às sete e meia da noite", "pt", {19 * 60 + 30}),
        ("3.45 percent", "en", None),
        ("tres cuartos de hora", "es", None),
    ],
)
def test_minutes_of_the_day(text: str, lang: str, minutes: set[int] | None) -> None:
    assert [set(t.minutes) for t in times(text, lang)] == ([] if minutes is None else [minutes])


@pytest.mark.parametrize(
    ("lang", "other", "source", "target", "said"),
    [
        ("en", "de", "It begins at 8:30 p.m. in Bonn.", "Es beginnt um 8.30 Uhr in Bonn.", ["8.30"]),
        ("en", "de", "It begins at 8 pm in Bonn.", "Es beginnt um 8 Uhr in Bonn.", ["8 Uhr"]),
        ("de", "en", "Es beginnt um 8:30 Uhr in Bonn.", "It begins at 8:30 p.m. in Bonn.", ["8:30 p.m."]),
        ("en", "de", "It begins at 8:30 p.m. in Bonn.", "Es beginnt um 20.30 Uhr in Bonn.", []),
        ("en", "de", "It begins at 8:30 p.m. in Bonn.", "Es beginnt abends um 8.30 Uhr in Bonn.", []),
        ("en", "de", "It begins at 3 pm in Bonn.", "Am Nachmittag um 3 Uhr beginnt es in Bonn.", []),
        ("en", "de", "It begins at 8:30 in Bonn.", "Es beginnt um 8.30 Uhr in Bonn.", []),
        ("en", "de", "It begins at 12:30 p.m. in Bonn.", "Es beginnt um 12.30 Uhr in Bonn.", []),
        ("fr", "de", "Cela commence à 8h30 à Bonn.", "Es beginnt um 8.30 Uhr in Bonn.", []),
    ],
)
def test_a_german_hour_is_one_of_24(lang: str, other: str, source: str, target: str, said: list[str]) -> None:
    assert quoted("numbers", source, target, langs=(lang, other)) == said
