"""What a doubtful word might have to be: opposites, persons, negation, names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqpipe.scoring.quality_candidates import OPPOSITES, candidates
from tqpipe.scoring.quality_words import _WORD
from tqpipe.types import TokenQuality


def words(text: str, *doubtful: str, error: float = 0.5) -> list[TokenQuality]:
    """The words of a text, some of them doubtful; behind a word that begins with "+" something may be missing."""
    return [
        TokenQuality(
            m.group(),
            *m.span(),
            0.0,
            "OK",
            0.0,
            error if m.group() in doubtful else 0.0,
            "minor",
            error if "+" + m.group() in doubtful else 0.0,
        )
        for m in _WORD.finditer(text)
    ]


def texts(source: str, target: str, langs: tuple[str, str], *doubtful: str) -> set[tuple[str, str]]:
    """(kind, the changed side) of every candidate."""
    sides = source, target
    found = candidates(sides, (words(source, *doubtful), words(target, *doubtful)), langs, 0.2)
    return {
        (c.kind, t[: c.start] + c.instead + t[c.end :])
        for c in found
        for t in [source if c.side == "source" else target]
    }


@pytest.mark.parametrize(
    ("source", "target", "langs", "doubtful", "expected"),
    [
        (
            "Siempre suben.",
            "Never do they rise.",
            ("es", "en"),
            "Never",
            ("opposite", "Always do they rise."),
        ),
        ("Always", "Es buena.", ("en", "es"), "buena", ("opposite", "Es mala.")),
        ("Ell ho va dir.", "She said so.", ("ca", "en"), "She", ("person", "He said so.")),
        ("Nosaltres", "They and I saw it.", ("ca", "en"), "I", ("person", "They and we saw it.")),
        ("No lo hará.", "He will do it.", ("es", "en"), "will", ("negation", "He will not do it.")),
        ("No lo hará.", "He will do it.", ("es", "en"), "+will", ("negation", "He will not do it.")),
        ("Lo hará.", "He won't do it.", ("es", "en"), "won't", ("negation", "He will do it.")),
        ("Lo puede hacer.", "He cannot do it.", ("es", "en"), "cannot", ("negation", "He can do it.")),
        ("Lo es.", "He is not one.", ("es", "en"), "not", ("negation", "He is one.")),
        ("He is.", "Il n’est pas là.", ("en", "fr"), "pas", ("negation", "Il est là.")),
        ("He is not.", "Il est là.", ("en", "fr"), "+Il", ("negation", "Il n’est pas là.")),
        ("He is.", "No és aquí.", ("en", "ca"), "No", ("negation", "és aquí.")),
        ("Er kommt nicht.", "Ell ve.", ("de", "ca"), "+Ell", ("negation", "Ell no ve.")),
        ("El rei Joan va venir.", "King Peter came.", ("ca", "en"), "Peter", ("name", "King Joan came.")),
        ("He never came.", "Sempre va venir.", ("en", "ca"), "never", ("opposite", "He always came.")),
    ],
)
def test_candidates(
    source: str, target: str, langs: tuple[str, str], doubtful: str, expected: tuple[str, str]
) -> None:
    assert expected in texts(source, target, langs, doubtful)
    assert texts(source, target, langs) == set(), "nothing is doubtful"


@pytest.mark.parametrize(
    ("source", "target", "langs", "doubtful"),
    [
        # A name that both sides have is not exchanged, and none for the word that begins a sentence.
        ("El rei Joan va venir.", "King Joan came.", ("ca", "en"), "Joan"),
        ("Va venir en Joan.", "Peter came.", ("ca", "en"), "Peter"),
        # Verbs that are denied already are not denied again.
        ("No lo es.", "It is not.", ("es", "en"), "It"),
        # Of an unknown language only names are known.
        ("Never.", "Tidak pernah dia.", ("en", "id"), "dia"),
    ],
)
def test_no_candidates(source: str, target: str, langs: tuple[str, str], doubtful: str) -> None:
    assert texts(source, target, langs, doubtful) == set()


def test_a_verb_is_denied_once() -> None:
    assert texts("No.", "It is not so.", ("es", "en"), "is") == {("negation", "It is so.")}
    assert ("negation", "It is not not so.") not in texts("No.", "It is not so.", ("es", "en"), "is", "+is")


_TEXT = st.text("aeIhno tsw.’'—“”\u0301中ж", max_size=40) | st.lists(
    st.sampled_from(["he", "is", "not", "won’t", "ne", "pas", "no", "Joan", ".", "cannot", "«", "I", "bona"]),
    max_size=9,
).map(" ".join)


@given(
    _TEXT, _TEXT, st.sampled_from(["en", "fr", "ca", "de", "ja", ""]), st.sampled_from(["en", "es", "xx", ""])
)
def test_ranges_are_within_the_text(source: str, target: str, one: str, other: str) -> None:
    sides = source, target
    doubted = tuple(words(t, *(m.group() for m in _WORD.finditer(t))) for t in sides)
    for c in candidates(sides, (doubted[0], doubted[1]), (one, other), 0.2):
        text = source if c.side == "source" else target
        assert 0 <= c.start <= c.end <= len(text)
        assert text[c.start : c.end] != c.instead
        assert c.doubt >= 0.2


def test_the_table_of_opposites_is_what_it_says() -> None:
    rows = [line.split("\t") for line in OPPOSITES.read_text(encoding="utf-8").splitlines()]
    assert {lang for lang, *_ in rows} == {"ca", "de", "en", "es", "fr", "it", "pt", "ro"}
    assert len({(lang, word) for lang, word, _ in rows}) == len(rows)
    for _, word, others in rows:
        assert word == word.lower()
        assert word not in others.split()
        assert 1 <= len(others.split()) <= 2
