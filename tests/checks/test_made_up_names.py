import pytest
from checks_support import flags

MUST = [
    (
        "ca",
        "en",
        "En 2017, Siminoff va aparèixer a la televisió.",
        "In 2017, Siroff appeared on television.",
        "Siroff",
    ),
    ("ca", "en", "La multitud va marxar cap a Versalles.", "The crowd marched on Versatures.", "Versatures"),
    (
        "ro",
        "en",
        "Senatul apelează la Camillus, aflat în exil.",
        "The Senate calls on Camceps, who is in exile.",
        "Camceps",
    ),
    ("es", "en", "Le preguntaron a Saussure por el signo.", "They asked Sausdie about the sign.", "Sausdie"),
    (
        "en",
        "es",
        "They met Addenbrooke in the morning.",
        "Por la mañana se reunieron con Addelbrito.",
        "Addelbrito",
    ),
    (
        "pt",
        "fr",
        "O presidente Machado falou com Guterres.",
        "Le président Machado a parlé avec Gutivelles.",
        "Gutivelles",
    ),
]
MUST_NOT = [
    # Spelt by ear from another script, declined, a people, an adjective.
    ("ca", "en", "una desfilada de Snegúrotxkes a Bixkek", "a parade of Snegurochkas in Bishkek"),
    ("pt", "en", "tal como a Uberização do trabalho", "like the Uberization of work"),
    ("en", "es", "the Uberization of work", "la Uberización del trabajo"),
    ("ca", "en", "va parlar amb Bardzimaixvili ahir", "talked to Bardzimashvili yesterday"),
    ("et", "en", "Ta kohtus Põdraga Tallinnas.", "He met Põder in Tallinn."),
    ("ro", "en", "mișcarea spartakiștilor Dobridorenii", "the movement of the Dobridorians"),
    ("ca", "en", "una fotografia d'Homs", "a photograph of the Homsi"),
    # The source's name is there, too; both names are other ones.
    ("ca", "en", "Siminoff va aparèixer.", "Siminoff appeared with Siroff."),
    ("ca", "en", "Siminoff i Siroff van aparèixer.", "Siroff appeared."),
    # A title that is in English here.
    ("ro", "es", "cartea „Superputeri”", "el libro «Superpowers»"),
    # Languages that decline names, or write nouns with capitals.
    ("en", "ro", "the Almanac of the village", "un Almanahul al satului"),
    ("en", "de", "They read the Almanac.", "Sie lasen den Almanachling."),
]


@pytest.mark.parametrize(("source_lang", "target_lang", "source", "target", "name"), MUST)
def test_flags(source_lang: str, target_lang: str, source: str, target: str, name: str) -> None:
    found = flags("name_variants", source, target, (source_lang, target_lang))
    assert [target[s.start : s.end] for f in found for s in f.spans if s.side == "target"] == [name]
    assert {f.severity for f in found} == {"major"}


@pytest.mark.parametrize(("source_lang", "target_lang", "source", "target"), MUST_NOT)
def test_does_not_flag(source_lang: str, target_lang: str, source: str, target: str) -> None:
    found = flags("name_variants", source, target, (source_lang, target_lang))
    assert [f for f in found if f.evidence.get("made_up")] == []


def test_not_where_the_document_has_the_other_name() -> None:
    document = [("Siroff va parlar.", "Siroff spoke.")]
    found = flags("name_variants", "diu Siminoff", "says Siroff", document=document)
    assert [f for f in found if f.evidence.get("made_up")] == []
