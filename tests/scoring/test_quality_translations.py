"""Words that nothing on the other side explains, and what might stand in their place."""

from __future__ import annotations

import gzip
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqpipe import cached
from tqpipe.scoring.quality_candidates import lost, translated
from tqpipe.scoring.quality_translations import FOLDER, SHORTEST, exchanges, losses
from tqpipe.scoring.quality_words import _WORD
from tqpipe.types import TokenQuality


def words(text: str, errors: dict[str, float] | None = None) -> list[TokenQuality]:
    """The words of a text, some of them doubtful."""
    return [
        TokenQuality(m.group(), *m.span(), 0.0, "OK", 0.0, (errors or {}).get(m.group(), 0.0), "minor", 0.0)
        for m in _WORD.finditer(text)
    ]


def found(source: str, target: str, langs: tuple[str, str], **errors: float) -> list[tuple[str, str, str]]:
    sides = words(source), words(target, errors)
    return [(e.of.text, e.word.text, e.instead) for e in exchanges(sides, langs)]


@pytest.mark.parametrize(
    ("source", "target", "langs", "doubtful", "expected"),
    [
        ("Els presoners van fugir.", "The soldiers fled.", ("ca", "en"), "soldiers",
         ("presoners", "soldiers", "prisoners")),
        ("Las novelas se venden bien.", "The songs sell well.", ("es", "en"), "songs",
         ("novelas", "songs", "novels")),
        ("Die Soldaten kamen.", "The doctors came.", ("de", "en"), "doctors",
         ("Soldaten", "doctors", "soldiers")),
        ("The prisoners fled.", "Les médecins ont fui.", ("en", "fr"), "médecins",
         ("prisoners", "médecins", "prisonniers")),
        # By way of English.
        ("Els presoners van fugir.", "Los médicos huyeron.", ("ca", "es"), "médicos",
         ("presoners", "médicos", "prisioneros")),
        ("Els presoners van fugir.", "The soldiers fled.", ("ca-ES", "en-GB"), "soldiers",
         ("presoners", "soldiers", "prisoners")),
    ],
)  # fmt: skip
def test_what_might_stand_there(
    source: str, target: str, langs: tuple[str, str], doubtful: str, expected: tuple[str, str, str]
) -> None:
    assert expected in found(source, target, langs, **{doubtful: 0.5})
    assert found(source, target, langs, **{doubtful: 0.05}) == [], "hardly doubtful"


@pytest.mark.parametrize(
    ("source", "target", "langs", "doubtful"),
    [
        # The word is there, in another form, or as one of several translations.
        ("Els presoners van fugir.", "The prisoner fled.", ("ca", "en"), "prisoner"),
        ("Les cases eren buides.", "The homes were empty.", ("ca", "en"), "homes"),
        # A name, a loan.
        ("El parlament Herbolzheimer.", "The Herbolzheimer parliament.", ("ca", "en"), "Herbolzheimer"),
        # Not a word of content, too short, no word.
        ("Els presoners van fugir.", "They have been there.", ("ca", "en"), "have"),
        ("Els presoners van fugir.", "The men ran.", ("ca", "en"), "men"),
        ("Els presoners van fugir.", "The 1980s fled.", ("ca", "en"), "1980s"),
        # All of the source is explained.
        ("Els presoners.", "The prisoners sang.", ("ca", "en"), "sang"),
        # Not known.
        ("Vangit pakenivat.", "The soldiers fled.", ("fi", "en"), "soldiers"),
        ("Els presoners.", "Els soldats.", ("ca", "ca"), "soldats"),
        ("Els presoners van fugir.", "The soldiers fled.", ("", ""), "soldiers"),
        ("Els presoners van fugir.", "The soldiers fled.", ("../ca", "en"), "soldiers"),
        ("", "The soldiers fled.", ("ca", "en"), "soldiers"),
        ("Els presoners van fugir.", "", ("ca", "en"), "soldiers"),
    ],
)
def test_what_is_explained_or_unknown(
    source: str, target: str, langs: tuple[str, str], doubtful: str
) -> None:
    assert found(source, target, langs, **{doubtful: 0.9}) == []


def test_the_most_doubtful_word_and_the_nearest_place_come_first() -> None:
    source = "Els presoners van veure el metge davant de la fàbrica."
    order = found(
        source, "The soldiers saw the lawyer before the castle.", ("ca", "en"), soldiers=0.3, castle=0.8
    )
    assert order[0] == ("fàbrica", "castle", "factory")
    assert [word for _, word, _ in order] == sorted((w for _, w, _ in order), key="castle soldiers".index)
    assert next(e for e in order if e[1] == "soldiers")[0] == "presoners"


def test_a_candidate_has_the_capital_of_what_it_replaces() -> None:
    sides = words("Presoners fugitius."), words("Soldiers fled.", {"Soldiers": 0.6})
    first = next(iter(translated(sides, ("ca", "en"))))
    assert (first.kind, first.side, first.start, first.end) == ("translation", "target", 0, 8)
    assert (first.instead, first.doubt) == ("Prisoners", 0.6)


def missing(target: str, *behind: str) -> list[TokenQuality]:
    return [replace(w, missing=0.4 if w.text in behind else 0.05) for w in words(target)]


def test_a_lost_word_is_put_where_one_is_likeliest_missing() -> None:
    source = [
        replace(w, error=0.7 if w.text == "metge" else 0.1)
        for w in words("Els presoners i el metge van fugir.")
    ]
    sides = source, missing("The prisoners and the fled.", "and")
    assert [(e.of.text, e.word.text, e.instead) for e in losses(sides, ("ca", "en"))] == [
        ("metge", "and", "doctor")
    ]
    (one,) = lost(sides, ("ca", "en"))
    assert (one.kind, one.start, one.end, one.instead, one.doubt) == ("omission", 17, 17, " doctor", 0.4)
    assert [*losses((source, missing("The prisoners and the fled.")), ("ca", "en"))] == [], (
        "nothing seems to be missing"
    )
    assert [*losses((source, missing("The prisoners and the doctor fled.", "and")), ("ca", "en"))] == []
    assert [*losses((source, []), ("ca", "en"))] == []
    # Of several that nothing explains, what the model thinks lost comes first.
    both = [e.of.text for e in losses((source, missing("They fled.", "They")), ("ca", "en"))]
    assert both == ["metge", "presoners"]


@given(
    st.text(max_size=60),
    st.text(max_size=60),
    st.sampled_from(["ca", "de", "en", "fr", "xx"]),
    st.floats(0, 1),
)
def test_any_text_can_be_asked(source: str, target: str, lang: str, error: float) -> None:
    sides = words(source), [*words(target, {m.group(): error for m in _WORD.finditer(target)})]
    for one in translated(sides, (lang, "en")):
        assert target[one.start : one.end].strip()
        assert one.instead
    gaps = [replace(word, missing=error) for word in sides[1]]
    for one in lost((sides[0], gaps), (lang, "en")):
        assert 0 < one.start == one.end <= len(target)


@pytest.mark.parametrize("lang", ["ca", "de", "es", "fr", "it", "pt", "ro"])
def test_a_lexicon_is_what_it_says(lang: str) -> None:
    rows = gzip.decompress((FOLDER / f"{lang}.tsv.gz").read_bytes()).decode("utf-8").splitlines()
    seen = set()
    for row in rows:
        code, word, translations = row.split("\t")
        assert code in (lang, "en")
        assert (code, word) not in seen
        seen.add((code, word))
        assert word.isalpha()
        assert word == word.lower()
        assert len(word) >= SHORTEST
        assert len(translations.split()) <= 3
    assert min(sum(code == side for code, _ in seen) for side in (lang, "en")) > 15_000


def test_what_is_kept_knows_the_lexicon() -> None:
    """Scores in the cache are not those of another lexicon."""
    assert "models/contrast/translations/ca.tsv.gz" in cached.makers()
    assert "scoring/quality_translations.py" in cached.makers()
