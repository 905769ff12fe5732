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


def test_a_common_word_with_a_capital_and_without_a_link_is_a_name_too() -> None:
    source, target = "els van detenir a Barcelona", "they were arrested in Apple"
    linked = [(1, 1), (2, 2), (3, 3)]
    assert quoted("names", source, target, links=word_links(source, target, linked)) == ["Apple"]
    assert quoted("names", source, target, links=word_links(source, target, [*linked, (4, 4)])) == []
    assert quoted("names", source, target) == []
    days = word_links("va venir", "he came on Monday", [(1, 1)])
    assert quoted("names", "va venir", "he came on Monday", links=days) == []
