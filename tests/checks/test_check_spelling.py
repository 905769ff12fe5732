from checks_support import flags, quoted, tables

MUST = [
    ("el pergamí", "the long pergment rolled down", ["pergment"]),
    ("entre els dos", "the gap beteen the two", ["beteen"]),
    ("l'esquiador", "the polish skirr gragreruda", ["skirr", "gragreruda"]),
]
MUST_NOT = [
    ("", "the denationalisation of unmissable rewatchable watermelons"),
    ("la hipoxèmia", "severe hypoxaemia and anaemia, colour and theatre"),
    ("el cachopo", "the dish is called cachopo"),
    ("x", "visit foobarbaz.com or e-mail foo_barbazz or fizzbuzz-like things"),
    ("x", "Herbolzheimer and Gurpegui"),
]


test_flags, test_does_not_flag = tables("source target spans", MUST, MUST_NOT, check="spelling")


def test_a_slip_of_the_pen_is_minor_and_names_the_word() -> None:
    (flag,) = flags("spelling", "entre els dos", "the gap beteen the two")
    assert (flag.severity, flag.evidence["meant"]) == ("minor", "between")
    (flag,) = flags("spelling", "x", "the gragreruda")
    assert flag.severity == "major"


def test_a_word_the_document_uses_again_is_its_own() -> None:
    after = [("y", "again clicktivism")]
    assert quoted("spelling", "x", "they say clicktivism", document=after) == []


def test_a_rare_word_beside_a_common_one_is_a_slip() -> None:
    [flag] = flags("spelling", "Ho va fer mentre plovia.", "He did it hile it rained.")
    assert (flag.severity, flag.evidence["meant"]) == ("minor", "while")
    twice = [("Mentre plovia.", "Now hile it rained.")]
    assert flags("spelling", "Ho va fer.", "He did it hile it rained.", document=twice) == []
