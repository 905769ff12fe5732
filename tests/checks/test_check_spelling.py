import pytest
from checks_support import flags, quoted, tables

from tqpipe.checks import spelling
from tqpipe.checks.lexicon.freq import zipf
from tqpipe.checks.lexicon.misspellings import MISSPELT

MUST = [
    ("el pergamí", "the long pergment rolled down", ["pergment"]),
    ("entre els dos", "the gap beteen the two", ["beteen"]),
    ("una imatge", 'the <b>gap</b> <img onerror="x"> beteen the two', ["beteen"]),
    ("a l'Europa League", "in the Europa Leaguge", ["Leaguge"]),
    ("el director ha marxat", "then Direttor left", ["Direttor"]),
    ("ha rebut", "the stance has drwn a poesession", ["drwn", "poesession"]),
    (
        "x",
        "the femoropliteal salpmeningitis and a cryoagulation",
        ["femoropliteal", "salpmeningitis", "cryoagulation"],
    ),
    ("l'esquiador", "the polish skirr gragreruda", ["skirr", "gragreruda"]),
]
MUST_NOT = [
    ("", "the denationalisation of unmissable rewatchable watermelons"),
    ("la hipoxèmia", "severe hypoxaemia and anaemia, colour and theatre"),
    ("el cachopo", "the dish is called cachopo"),
    ("x", "visit foobarbaz.com or e-mail foo_barbazz or fizzbuzz-like things"),
    ("x", "Herbolzheimer and Gurpegui"),
    ("x", "the brae, a qanat and the ketubah"),
    ("en Directer va venir", "then Directer came"),
    ("en Directter va venir", "then Direttor came"),
    (
        "x",
        "gastrojejunal and oligodendrogliomas, a thoracoscopic pseudarthrosis, physiotherapeutic parasitoses",
    ),
    ("x", "pharmacotherapy of the lymphohistiocytosis, craniocervical, subtentorial and intertrabecular"),
    ("Era lícit", "It was licit"),
    ("x", "he denuclearizes it, two atomizers, many tokenisations"),
    ("x", 'an image <img srcset="x" onerror="alert(1)"> and <noscript> and {usernme} there'),
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


LISTED = [
    (("ca", "en"), "El govern va rebre-la.", "The goverment recieved teh letter.", ["goverment", "recieved", "teh"]),
    (("en", "es"), "He has also seen it.", "Lo ha visto tambien.", ["tambien"]),
    (("en", "fr"), "He spoke above all.", "Il a notament parlé.", ["notament"]),
    (("en", "de"), "A committee of the building", "Ein Kommittee des Hauses", ["Kommittee"]),
    (("en", "it"), "Above all", "È sopratutto qui", ["sopratutto"]),
]  # fmt: skip
NOT_LISTED = [
    (("ca", "en"), "El Teh i la Wich", "The Teh and the Wich street, teh.com and wich-like"),
    (("ca", "en"), "Diu «goverment».", "He writes “goverment”."),
    (("en", "es"), "He has also seen it.", "Lo ha visto también y está solo."),
    (("en", "ro"), "He has also seen it.", "L-a văzut tambien."),
]


test_listed, test_not_listed = tables("langs source target spans", LISTED, NOT_LISTED, check="spelling")


def test_a_misspelling_is_one_however_often_it_comes_and_is_told_once() -> None:
    twice = [("El govern.", "The goverment.")]
    [flag] = flags("spelling", "El govern.", "The goverment.", document=twice)
    assert (flag.severity, flag.evidence["meant"]) == ("minor", "government")


def test_no_listed_misspelling_hides_a_word() -> None:
    for lang, table in MISSPELT.items():
        for wrong, meant in table.items():
            assert wrong != meant
            assert wrong not in table.values()
            assert zipf(wrong, lang) < zipf(meant.strip("'"), lang) or "'" in meant or "-" in meant, (
                lang,
                wrong,
            )


SLIPS = [
    (("en", "es"), "The president spoke.", "El presidnte habló.", ["presidnte"]),
    (("en", "fr"), "The president of the company", "Il parle de l'entreprisse.", ["entreprisse"]),
    (("en", "it"), "The government", "Il governno e la cittadinanza", ["governno"]),
    (("en", "pt"), "The minister", "O minsitro falou.", ["minsitro"]),
    (("en", "ca"), "The independence", "La ressistència de Catalunya", ["ressistència"]),
    (("en", "es"), "The separation was long.", "La separacin fue larga.", ["separacin"]),
    (("en", "pt"), "The separation", "A separaço foi longa.", ["separaço"]),
    (("en", "es"), "The president also spoke.", "Tambiin habló el Presidnte.", ["Tambiin", "Presidnte"]),
    (("es", "ca"), "Después habló.", "Dasprés va parlar.", ["Dasprés"]),
    (("ca", "es"), "El mercat", "El meracdo y el montatje", ["meracdo", "montatje"]),
]
FORMS = [
    (("en", "ca"), "The collision and the definition", "La col·lisió i definiu-ho, realitzeu la col·lecció."),
    (("en", "es"), "He would have won them.", "Ganásemos o cantáremos, y la Torre."),
    (("en", "es"), "Moscou and Rossello came.", "Vinieron Moscou y Rosselló, y Presidnte-Plaza."),
    (("en", "fr"), "They bring it.", "Elles amènen l'eau."),
    (("en", "de"), "The president", "Der Presidnte"),
]


test_slips, test_forms = tables("langs source target spans", SLIPS, FORMS, check="spelling")


def test_sure_of_a_word_that_is_like_none() -> None:
    alone = flags("spelling", "un fil prim", "a thin wire of pergmentol")
    alike = flags("spelling", "el clavegueram i els sorrudells", "the sewers and the sorrudelles")
    assert [(f.severity, f.confidence) for f in (*alone, *alike)] == [("major", 0.9), ("minor", 0.6)]


@pytest.mark.parametrize(
    ("target", "coined"),
    [
        ("the businessers have tried", ["businessers"]),
        ("his holyness and the boyness", ["holyness", "boyness"]),
        ("reinjecting what the tokeniser denuclearizes, the woundedness", []),  # made as anyone may
        ("the flypapers of the sugarcane", []),  # a plural, a compound
    ],
)
def test_a_word_that_endings_make_of_another_is_minor(target: str, coined: list[str]) -> None:
    found = flags("spelling", "x", target)
    assert [f.evidence["word"] for f in found if f.evidence.get("coined")] == coined
    assert {f.severity for f in found} <= {"minor"}


@pytest.mark.parametrize(
    ("form", "word", "keys"),
    [
        ("meracdo", "mercado", True),
        ("rappper", "rapper", True),
        ("vinoo", "vino", True),
        ("salas", "alas", False),
        ("presidnte", "presidente", False),
        ("mercada", "mercado", False),
    ],
)
def test_slips_of_the_keys(form: str, word: str, keys: bool) -> None:
    assert spelling._is_of_the_keys(form, word) is keys


@pytest.mark.parametrize(
    ("target", "word", "meant"),
    [
        ("Die Regeirung hat getagt.", "Regeirung", "Regierung"),
        ("Der Auschuss hat getagt.", "Auschuss", "Ausschuss"),
        ("Die Regirung hat getagt.", "Regirung", "Regierung"),
        ("Eine neue Konstallation entstand.", "Konstallation", "Konstellation"),
        ("Das ist ein hevorragender Plan.", "hevorragender", "hervorragender"),
        ("Das ist eine Form von Rassissmus.", "Rassissmus", "Rassismus"),
    ],
)
def test_german_slips(target: str, word: str, meant: str) -> None:
    found = flags("spelling", "x", target, langs=("en", "de"))
    assert [(f.evidence["word"], f.evidence["meant"], f.severity) for f in found] == [(word, meant, "minor")]


@pytest.mark.parametrize(
    "target",
    [
        "Die Straßen der großen Außenbezirke heißen anders.",  # the list has ss for ß
        "Der Donaudampfschifffahrtsverein lädt zum Kesselsprung ein.",
        "Die Lieferwägen und der Steinurnenfund",
        "Er betrat das Bergwerksgebäude bei Andalen.",
        "Die Vorbeuger und die Vorhersager irrten.",
        "Die Spielezeit begann mit der Renovierungsarbeiter Fest.",
    ],
)
def test_german_makes_words_at_will(target: str) -> None:
    assert flags("spelling", "x", target, langs=("en", "de")) == []
