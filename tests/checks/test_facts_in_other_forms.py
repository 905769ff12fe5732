"""Right numbers in other forms, and wrong ones that other figures of the sentence must not excuse."""

from dataclasses import replace

from checks_support import flags, tables

from tqpipe import checks
from tqpipe.ingest import make_pair
from tqpipe.types import Context, Flag

MUST = [
    # A name's figure is no number of the text, and no excuse for one.
    (
        "En la pandemia de COVID-19 murieron 19 personas.",
        "In the COVID-19 pandemic 15 died.",
        ("es", "en"),
        ["15"],
    ),
    ("En el G20 hubo 20 detenidos.", "At the G20 there were 32 arrests.", ("es", "en"), ["32"]),
    ("The G20 met.", "El G7 se reunió.", ("en", "es"), ["7"]),
    ("armed with an AK-47", "armé d'un AK-74", ("en", "fr"), ["74"]),
    # A half belongs to its number.
    ("quatre mois et demi", "5½ months", ("fr", "en"), ["5½"]),
    ("quatre mois et demi", "41/2 months", ("fr", "en"), ["41/2"]),
    ("dos años y medio", "three and a half years", ("es", "en"), ["three"]),
    ("3/4 des votes", "two thirds of the votes", ("fr", "en"), ["two thirds"]),
    ("There are a billion people.", "Hay un billón de personas.", ("en", "es"), ["un billón"]),
    ("eine Billion Euro", "a billion euros", ("de", "en"), ["billion"]),
    ("It cost a trillion dollars.", "Costó un trillón de dólares.", ("en", "es"), ["un trillón"]),
    ("a las 18:30", "at 1745 hours", ("es", "en"), ["1745"]),
    # The two figures of a decade are of a century.
    ("Pe la jumătatea anilor 1850", "in the mid-1950s", ("ro", "en"), ["1950"]),
    ("al patruzeci și șaptelea meci", "his 42nd match", ("ro", "en"), ["42"]),
    ("in the eighties", "en los noventa", ("en", "es"), ["noventa"]),
    ("1.230.000 habitantes", "12.3 million inhabitants", ("es", "en"), ["12.3 million"]),
    ("12,345,678 people", "12.345.687 personas", ("en", "es"), ["12.345.687"]),
    ("Call +34 93 412 34 56", "Llame al 934 123 465", ("en", "es"), ["934 123 465"]),
    ("令和3年に始まった。", "It began in 2020.", ("ja", "en"), ["2020"]),
    ("minus 5 degrees", "5 grados", ("en", "es"), ["5 grados"]),
    ("three dozen people", "24 Personen", ("en", "de"), ["24"]),
]
MUST_NOT = [
    ("cap a les 12:00 GMT", "at about 1200 GMT", ("ca", "en")),
    ("a las 18:30", "at 1830 hours", ("es", "en")),
    ("els anys cinquanta", "the 1850s", ("ca", "en")),
    ("els anys 50", "the 1850s", ("ca", "en")),
    ("la guerra del 14-18", "the 1914-1918 war", ("ca", "en")),
    ("en 1840-45", "in 1840-1845", ("es", "en")),
    ("al patruzeci și șaptelea meci", "his 47th match", ("ro", "en")),
    ("al douăzeci și unulea meci", "his 21st match", ("ro", "en")),
    ("la pandemia de COVID-19", "the COVID pandemic", ("es", "en")),
    ("un rifle AK-47", "a Kalashnikov rifle", ("es", "en")),
    ("le sommet du G20", "the summit of the Group of Twenty", ("fr", "en")),
    ("quatre mois et demi", "4 1/2 months", ("fr", "en")),
    ("um drei viertel acht", "at 7:45", ("de", "en")),
    ("mil neuf cent quatre-vingt-quatre", "1984", ("fr", "en")),
    ("2/3 de los votos", "two thirds of the votes", ("es", "en")),
    ("en el siglo XIX", "in the 1800s", ("es", "en")),
    ("um 0,25 Prozentpunkte", "by 25 basis points", ("de", "en")),
    ("llame al 93 412 34 56", "call 934 123 456", ("es", "en")),
    ("Call +34 93 412 3456", "Llame al +34 934 123 456", ("en", "es")),
    ("Call 1-800-555-0199", "Appelez le 1 800 555-0199", ("en", "fr")),
    ("平成元年、昭和64年", "1989", ("ja", "en")),
    ("พ.ศ. 2564", "2021", ("th", "en")),
    ("dos docenas", "24", ("es", "en")),
    ("two dozen people", "24 Personen", ("en", "de")),
    ("45/3 was the score", "45/3 war der Stand", ("en", "de")),
    ("It was on 12/03/2021.", "Es war am 12. April 2021.", ("en", "de")),  # for `dates` to say
]

test_flags, test_does_not_flag = tables("source target langs spans", MUST, MUST_NOT, check="numbers")


def test_a_rounded_amount_is_minor() -> None:
    (flag,) = flags("numbers", "1.230.000 habitantes", "1.2 million inhabitants", ("es", "en"))
    assert (flag.severity, flag.confidence) == ("minor", 0.3)


def _all(source: str, target: str, langs: tuple[str, str]) -> list[Flag]:
    pair = replace(make_pair(source, target), id="0")
    built = [b for b in checks.build({}) if b.name in ("numbers", "dates", "units", "ordinals")]
    return checks.run_checks([pair], Context(*langs, [pair], {}), built)[0]


def test_a_date_of_which_two_parts_changed_is_one_flag_with_all_of_it() -> None:
    source, target = "It began on March 12, 2021.", "Il a commencé le 14 mai 2021."
    (flag,) = _all(source, target, ("en", "fr"))
    assert (flag.check, flag.severity) == ("dates", "major")
    assert flag.message == "The source says “March 12”, the translation “14 mai”."
    assert [target[s.start : s.end] for s in flag.spans if s.side == "target"] == ["14 mai"]
    (flag,) = _all("on Monday, March 12", "el martes, 13 de marzo", ("en", "es"))
    assert flag.message == "The source says “Monday, March 12”, the translation “martes, 13”."


def test_two_facts_are_two_flags() -> None:
    found = _all("On Monday 12 people came.", "El martes vinieron 13 personas.", ("en", "es"))
    assert [f.check for f in found] == ["dates", "numbers"]
