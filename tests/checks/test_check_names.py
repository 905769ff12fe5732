from checks_support import quoted, tables, word_links

MUST = [
    ("ho diu en Gurpegui avui", "so says Herbolzheimer today", ["Herbolzheimer", "Gurpegui"]),
    ("ho assenyala el director", "so says director Krzyzewski", ["Krzyzewski"]),
]
MUST_NOT = [
    ("la base de Sebastòpol", "the base at Sevastopol"),
    ("amb Zelenski i Vladímir", "with Zelensky and Vladimir"),
    ("va néixer a Múnic", "he was born in Munich"),
    ("a Hèlsinki i Txetxènia", "in Helsinki and Chechnya"),
    ("Per Gorbatxov i Ieltsin", "For Gorbachev and Yeltsin"),
    ("Titular del dia", "Herbolzheimer Warns Gurpegui About Peredo"),
]


test_flags, test_does_not_flag = tables("source target spans", MUST, MUST_NOT, check="names")


def test_a_neighbouring_pair_may_name_the_person() -> None:
    after = [("Herbolzheimer va venir.", "He came.")]
    assert quoted("names", "ho diu ell", "so says Herbolzheimer", document=after) == []


def test_a_link_excuses_an_exonym() -> None:
    links = word_links("va anar a Lleó", "he went to Wroclaw", [(3, 3)])
    assert quoted("names", "va anar a Lleó", "he went to Wroclaw", links=links) == []
