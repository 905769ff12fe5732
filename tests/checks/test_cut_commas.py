"""Commas, figures and spaces that stand where something was cut out or apart."""

import pytest
from checks_support import flags, quoted

#: Check, source, target, what is marked.
MUST = [
    ("punctuation", "Esta situação torna os problemas maiores.", "This, makes the problems bigger.", "This,"),
    ("punctuation", "Ells van venir i se'n van anar.", "They, came and went.", "They,"),
    ("punctuation", "Ganharam e, assim, conseguem falar.", "They won, and, are able to speak.", ", and,"),
    (
        "punctuation",
        "Além disso, participam e incluem os países.",
        "Moreover, and include the countries.",
        "Moreover,",
    ),
    (
        "punctuation",
        "De hecho, imponen grandes costes.",
        "Indeed, and impose huge costs on us.",
        "Indeed, and",
    ),
    ("punctuation", "Subió del 6,2 % al 6,3 %.", "It rose from 6.% to 6.3%.", "6."),
    ("spacing", "Isso seria devastador.", "But it 's okay in the region.", " 's"),
    ("spacing", "Die Probleme der Gemeinde wachsen.", "The community 's problems are growing.", " 's"),
    ("spacing", "Exercicis bilaterals o multilaterals.", "Bilateral and /or multilateral exercises.", " /"),
    (
        "incomplete",
        "Los grupos de la OTAN, incluidos estos.",
        "The groups of the including these ones.",
        "the including",
    ),
    ("glued_words", "Va ser el més colpejat.", "He was the one hit hard est by it.", "hard est"),
]
#: Look-alikes.
MUST_NOT = [
    ("punctuation", "Esto, hace que sea difícil.", "This, makes it hard."),
    ("punctuation", "Això, com tot, canvia.", "This, like everything, changes."),
    ("punctuation", "Lo es, ¿verdad?", "It, is that what you mean?"),
    (
        "punctuation",
        "I, si pot ser, avui.",
        "And, if possible, today. He came and, had he known, would have gone.",
    ),
    ("punctuation", "A més, i més important, és car.", "Moreover, and more importantly, it is dear."),
    ("punctuation", "De fet, i malgrat tot, ve.", "Indeed, and despite everything, he is coming."),
    (
        "punctuation",
        "En efecto, y contrariamente a lo dicho.",
        "Indeed, and contrary to what was said, he came.",
    ),
    ("punctuation", "Un 6,5 % y un 7%.", "Some 6.5% and 7%, 8, % signs aside."),
    ("spacing", "Va dir 's' i prou.", "He wrote the letter 's' and no more."),
    ("spacing", "És de la Maria.", "It's Maria's, and it is the people's choice."),
    ("spacing", "Sí/no, i /etc/hosts.", "Yes/no, see / or /etc/hosts and the option /quiet."),
    ("glued_words", "És a l'est de la ciutat.", "He said that id est means that is."),
]


@pytest.mark.parametrize(("check", "source", "target", "marked"), MUST)
def test_what_was_cut(check: str, source: str, target: str, marked: str) -> None:
    (found,) = quoted(check, source, target, langs=("ca", "en"))
    assert found.startswith(marked)


@pytest.mark.parametrize(("check", "source", "target"), MUST_NOT)
def test_what_was_not(check: str, source: str, target: str) -> None:
    assert flags(check, source, target, ("ca", "en")) == []


def test_a_lost_part_is_grave_and_a_space_is_not() -> None:
    severities = {
        flag.severity
        for target in ("This, makes it hard.", "It rose to 6.%.")
        for flag in flags("punctuation", "Subió mucho.", target, ("es", "en"))
    }
    assert severities == {"major"}
    assert [f.severity for f in flags("spacing", "Está bien.", "But it 's okay now.", ("es", "en"))] == [
        "minor"
    ]
