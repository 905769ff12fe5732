"""One thing in place of another: what must be flagged, what must not, and whether the tables are whole."""

import re
from collections import Counter
from importlib.resources import files

import pytest
from checks_support import cases, flags, quoted
from hypothesis import given, settings
from hypothesis import strategies as st

from tqpipe.checks.lexicon.concept_answers import unanswered
from tqpipe.checks.lexicon.concept_table import LANGUAGES
from tqpipe.checks.reading import table_rows
from tqpipe.checks.reading.texts import composed

MUST = [
    ("Afegiu una pastanaga i dos alls.", "Add a cauliflower and two cloves of garlic.", "ca", "cauliflower"),
    ("El fontanero llegó a las ocho.", "The hairdresser arrived at eight.", "es", "hairdresser"),
    ("La bibliothèque ferme à midi.", "The bakery closes at noon.", "fr", "bakery"),
    ("Ho comprato un ombrello.", "I bought a suitcase.", "it", "suitcase"),
    ("A guitarra era do meu avô.", "The piano was my grandfather's.", "pt", "piano"),
    ("Mi-am uitat umbrela acasă.", "I left my suitcase at home.", "ro", "suitcase"),
    ("Der Klempner kam um acht.", "The hairdresser came at eight.", "de", "hairdresser"),
    # A doctor may be called a nurse, but not where there is one already.
    ("Le médecin et l'infirmière sont arrivés.", "The lawyer and the nurse have arrived.", "fr", "lawyer"),
    (
        "Els supervivents del terratrèmol i del tsunami de divendres esperen ajuda.",
        "The survivors of Friday's drought and tsunami are waiting for help.",
        "ca",
        "drought",
    ),
]
MUST_NOT = [
    ("Afegiu una pastanaga i dos alls.", "Add a carrot and two cloves of garlic.", "ca"),
    # The wider word, and a paraphrase.
    ("Pelad las zanahorias.", "Peel the vegetables.", "es"),
    ("El lampista va arribar tard.", "The electrician arrived late.", "ca"),
    # Only one side names something.
    ("La guitarra era de l'avi.", "It was my grandfather's.", "ca"),
    ("Era de l'avi.", "The guitar was my grandfather's.", "ca"),
    (
        "Els supervivents del terratrèmol i del tsunami de divendres esperen ajuda.",
        "The survivors of Friday's earthquake and tsunami are waiting for help.",
        "ca",
    ),
    # A thing beside an act: said in other words.
    ("Va arribar el fuster.", "It was repaired.", "ca"),
    # A word left as it is answers for itself.
    ("Van menjar kebab i carquinyolis.", "They ate kebab and biscuits called carquinyolis.", "ca"),
    # Far apart, in a free translation.
    (
        "La guitarra que li havia regalat la seva àvia quan era petit encara és en aquella casa vella del poble, "
        "sense cordes.",
        "He was still a child when she gave it to him, and there it is, in the old house of the village, under an "
        "umbrella.",
        "ca",
    ),
    # Languages without words.
    ("Ég keypti regnhlíf.", "I bought a suitcase.", "is"),
    ("", "A suitcase.", "ca"),
]


@pytest.mark.parametrize(("source", "target", "lang", "marked"), MUST)
def test_another_thing_is_flagged(source: str, target: str, lang: str, marked: str) -> None:
    assert quoted("concepts", source, target, langs=(lang, "en")) == [marked]


@pytest.mark.parametrize(("source", "target", "lang"), MUST_NOT)
def test_look_alikes_are_not(source: str, target: str, lang: str) -> None:
    assert flags("concepts", source, target, langs=(lang, "en")) == []


#: Headings of invoices and tables, of which each word has a sense of its own there.
HEADINGS = """
es en Concepto | Item
ca en Concepte | Item
de en Position | Item
en de Item | Position
de ca Position | Concepte
es fr Concepto | Article
de it Position | Voce
pt en Rubrica | Item
ca en Raó social | Company name
es en Razón social | Company name
fr en Raison sociale | Company name
it de Ragione sociale | Firma
en pt Company name | Denominação social
es en Domicilio social | Registered office
en de Estimate | Angebot
ca en Oferta | Quotation
it de Preventivo | Angebot
it en Collo | Parcel
es it Paquete | Collo
it en Chiave | Legend
ro de Cheie | Legende
it ca Scorte | Existències
fr ro Travaux | Șantier
ca en El concepte és clar. | The item is clear.
"""
#: Others of which the one is no name of the other.
OTHER_HEADINGS = """
es en Paraguas | Suitcase
ca en Forner | Lawyer
it en Collo | Shoulder
it en Chiave | Hammer
fr en Raison sociale | Political reason
de en Angebot | Complaint
"""


@pytest.mark.parametrize(("lang", "other", "source", "target"), cases(HEADINGS))
def test_headings_are_not(lang: str, other: str, source: str, target: str) -> None:
    assert flags("concepts", source, target, langs=(lang, other)) == []


@pytest.mark.parametrize(("lang", "other", "source", "target"), cases(OTHER_HEADINGS))
def test_other_headings_are_flagged(lang: str, other: str, source: str, target: str) -> None:
    assert flags("concepts", source, target, langs=(lang, other)) != []


def test_both_sides_are_marked_and_named() -> None:
    source, target = "He perdut el paraigua.", "I have lost the suitcase."
    (flag,) = flags("concepts", source, target)
    quoted = {s.side: (source if s.side == "source" else target)[s.start : s.end] for s in flag.spans}
    assert quoted == {"source": "paraigua", "target": "suitcase"}
    assert flag.severity == "major"
    assert flag.evidence["source"] == "paraigua"


def test_out_of_english_and_between_others() -> None:
    assert quoted("concepts", "The lawyer came late.", "El panadero llegó tarde.", langs=("en", "es")) == [
        "panadero"
    ]
    assert quoted("concepts", "He perdut el paraigua.", "Ho perso la valigia.", langs=("ca", "it")) == [
        "valigia"
    ]


def test_decomposed_text_and_old_romanian_letters() -> None:
    assert quoted("concepts", "La bibliothe\u0300que ferme.", "The piano closes.", langs=("fr", "en")) == [
        "piano"
    ]
    assert unanswered("găleţile", "ro", "", "en") == unanswered("gălețile", "ro", "", "en") != []


def rows() -> list[tuple[str, str]]:
    """(File, row) of every table."""
    folder = files("tqpipe.checks").joinpath("lexicon/concept_words")
    return [
        (file.name, row)
        for file in folder.iterdir()
        for row in table_rows.rows(file.read_text(encoding="utf-8"))
    ]


_FORM = re.compile(r"[^\W\d]+(_[^\W\d]+)?\*?\??|\*[^\W\d]+\*")


def test_every_row_has_all_languages_and_forms_that_can_be_found() -> None:
    wrong = []
    for file, row in rows():
        concept, _, rest = row.partition("; near ")[0].partition(": ")
        parts = [part.strip() for part in rest.rstrip(" ;").split(";")]
        sides = [part.partition(" ")[2].partition("|")[::2] for part in parts]
        if [part[:2] for part in parts] != [
            "en",
            "ca",
            "es",
            "fr",
            "pt",
            "it",
            "ro",
            "de",
        ] or not re.fullmatch(r"[a-z]\w*\.\w+", concept):
            wrong.append((file, concept, "languages"))
        wrong += [
            (file, concept, form)
            for sure, loose in sides
            for form in (*sure.split(), *loose.split())
            if not _FORM.fullmatch(form) or form != form.lower() or (form[0] == "*" and form in sure.split())
        ]
        if not any(sure.split() for sure, _ in sides):
            wrong.append((file, concept, "names nothing for sure"))
    assert wrong == []


def test_what_is_near_is_there() -> None:
    concepts = {row.partition(": ")[0] for _, row in rows()}
    near = {other for _, row in rows() for other in row.partition("; near ")[2].split()}
    assert near - concepts == set()


def test_no_concept_comes_twice() -> None:
    twice = [name for name, n in Counter(row.partition(": ")[0] for _, row in rows()).items() if n > 1]
    assert twice == []


@given(st.text(max_size=60), st.text(max_size=60), st.sampled_from(LANGUAGES), st.sampled_from(LANGUAGES))
@settings(max_examples=200, deadline=None)
def test_any_text_is_read_within_bounds(text: str, other: str, lang: str, other_lang: str) -> None:
    for named in unanswered(text, lang, other, other_lang):
        assert 0 <= named.start < named.end <= len(composed(text)[0])
    assert unanswered(text, lang, text, lang) == []
