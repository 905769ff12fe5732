"""How often, in two ways, and ranges and shares that are said otherwise."""

import pytest
from checks_support import quoted, tables, word_links

MUST = [
    ("Poseu el forn a 180 graus.", "Set the oven to 108 degrees.", ("ca", "en"), ["108"]),
    ("Tome un comprimido cada 6 horas.", "Take one tablet 3 times a day.", ("es", "en"), ["3"]),
    ("Obert de 17 a 20.30 h.", "Open 6–8.30 p.m.", ("ca", "en"), ["6"]),
    ("Le film dure 1 h 35.", "The film lasts 105 minutes.", ("fr", "en"), ["105"]),
    ("Tres cuartas partes de la población.", "65% of the population.", ("es", "en"), ["65"]),
]
MUST_NOT = [
    ("Una diferència de gairebé 11 graus.", "A difference of nearly 20 degrees.", ("ca", "en")),
    ("A uns 20 graus.", "At about 70 degrees.", ("ca", "en")),
    ("Tome un comprimido cada 8 horas.", "Take one tablet 3 times a day.", ("es", "en")),
    ("Take 1 tablet every 6 hours.", "1 comprimé 4 fois par jour.", ("en", "fr")),
    ("Una càpsula cada 12 hores.", "One capsule twice a day.", ("ca", "en")),
    ("Alle 8 Stunden eine Tablette.", "One tablet 3 times daily.", ("de", "en")),
    ("Obert de 17 a 20.30 h.", "Open 5–8.30 p.m.", ("ca", "en")),
    ("Le film dure 1 h 35.", "The film lasts 95 minutes.", ("fr", "en")),
    ("Dura 2 h 15 min.", "It lasts 135 minutes.", ("es", "en")),
    ("De 14 à 17 h.", "From 2 to 5 p.m.", ("fr", "en")),
    ("Tres cuartas partes de la población.", "75% of the population.", ("es", "en")),
    ("Tres quartes parts de la població.", "75% of the population.", ("ca", "en")),
    ("I due terzi dei voti.", "67% of the vote.", ("it", "en")),
]
test_flags, test_does_not_flag = tables("source target langs spans", MUST, MUST_NOT, check="numbers")


@pytest.mark.parametrize(
    ("source", "target", "link", "wanted"),
    [
        ("Tome un comprimido cada ocho horas.", "Take one tablet three times a day.", (4, 3), []),
        ("Tome un comprimido cada seis horas.", "Take one tablet three times a day.", (4, 3), ["three"]),
        ("Vuelve dentro de quince días.", "She will be back in two weeks.", (3, 5), []),
        ("Vuelve dentro de quince días.", "She will be back in three weeks.", (3, 5), ["three"]),
    ],
)
def test_a_link_does_not_part_what_is_said_in_other_units(
    source: str, target: str, link: tuple[int, int], wanted: list[str]
) -> None:
    links = word_links(source, target, [link])
    assert quoted("numbers", source, target, langs=("es", "en"), links=links) == wanted
