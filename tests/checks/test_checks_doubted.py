"""Words that the quality model doubts and the other side has no word for."""

import pytest

from tqpipe.checks.doubted import doubted
from tqpipe.checks.fusion import ALONE, with_model
from tqpipe.ingest import make_pair
from tqpipe.types import DOUBTED, MODEL, UNANSWERED, ErrorSpan, Flag, Quality, Span, TokenQuality

LANGS = ("ca", "en")
SOURCE, LOST = "L'hospital obrirà a la tardor.", "It will open in autumn."


def tokens(text: str, **errors: float) -> tuple[TokenQuality, ...]:
    found, at = [], 0
    for word in text.replace("'", "' ").replace(".", " .").split():
        at = text.index(word, at)
        found.append(
            TokenQuality(word, at, at + len(word), 0.0, "OK", 0.0, errors.get(word, 0.0), "major", 0.0)
        )
        at += len(word)
    return tuple(found)


def quality(source: str, target: str, *spans: ErrorSpan, **errors: float) -> Quality:
    return Quality(
        70.0, (60.0, 80.0), 0.1, tokens(source, **errors), tokens(target, **errors), spans, "judged", 1, None
    )


def test_a_doubted_word_without_an_answer_is_told() -> None:
    pair = make_pair(SOURCE, LOST)
    (flag,) = with_model([], quality(SOURCE, LOST, hospital=0.3), pair, (), LANGS)
    assert (flag.check, flag.category, flag.severity) == (MODEL, "accuracy/omission", "minor")
    assert [SOURCE[s.start : s.end] for s in flag.spans] == ["hospital"]
    assert flag.evidence[UNANSWERED] == [
        {"side": "source", "text": "hospital", "probability": 0.3, "exchanged": False}
    ]
    assert "30 %" in flag.message
    # A surer one is major.
    (flag,) = with_model([], quality(SOURCE, LOST, hospital=0.75), pair, (), LANGS)
    assert flag.severity == "major"
    added = "It will open in autumn with a hospital."
    source = "Obrirà a la tardor."
    (flag,) = with_model([], quality(source, added, hospital=0.3), make_pair(source, added), (), LANGS)
    assert (flag.category, flag.spans) == ("accuracy/addition", (Span("target", 30, 38),))


@pytest.mark.parametrize(
    ("source", "target", "errors"),
    [
        # Not doubted; answered; in a language without words.
        (SOURCE, LOST, {"hospital": DOUBTED["source"] - 0.001}),
        (SOURCE, "The hospital will open in autumn.", {"hospital": 0.9}),
        (SOURCE, LOST, {"tardor": 0.9}),
    ],
)
def test_doubt_or_silence_alone_is_not(source: str, target: str, errors: dict[str, float]) -> None:
    assert doubted(quality(source, target, **errors), make_pair(source, target), LANGS) == []


def test_languages_without_words_are_left_alone() -> None:
    assert doubted(quality(SOURCE, LOST, hospital=0.9), make_pair(SOURCE, LOST), ("is", "en")) == []
    assert doubted(quality(SOURCE, LOST, hospital=0.9), make_pair(SOURCE, LOST), ("ca", "is")) == []


@pytest.mark.parametrize(
    ("errors", "severity"),
    [({"hospital": 0.2, "bakery": 0.3}, "major"), ({"hospital": 0.01, "bakery": 0.3}, "minor")],
)
def test_one_on_either_side_is_one_flag(errors: dict[str, float], severity: str) -> None:
    target = "The bakery will open in autumn."
    found = quality(SOURCE, target, **errors)
    (flag,) = with_model([], found, make_pair(SOURCE, target), (), ("ca-ES", "en-GB"))
    assert (flag.category, flag.severity) == ("accuracy/mistranslation", severity)
    assert {s.side for s in flag.spans} == {"source", "target"}
    assert flag.message.startswith("“bakery” stands for “hospital”, it seems")
    assert [(row["side"], row["exchanged"]) for row in flag.evidence[UNANSWERED]] == [
        ("target", severity == "major"),
        ("source", severity == "major"),
    ]


def test_words_of_different_kinds_do_not_stand_for_each_other() -> None:
    source, target = SOURCE, "They will kiss it in autumn."
    flags = with_model(
        [], quality(source, target, hospital=0.2, kiss=0.3), make_pair(source, target), (), LANGS
    )
    assert [row["exchanged"] for flag in flags for row in flag.evidence[UNANSWERED]] == [False, False]


def test_a_flag_that_marks_the_word_takes_it_into_its_evidence() -> None:
    pair = make_pair(SOURCE, LOST)
    rule = Flag("coverage", "accuracy/omission", "major", 0.6, (Span("source", 0, 10),), "lost", {"n": 1})
    (flag,) = with_model([rule], quality(SOURCE, LOST, hospital=0.3), pair, (), LANGS)
    assert flag.confidence == rule.confidence
    assert flag.evidence["n"] == 1
    assert [row["text"] for row in flag.evidence[UNANSWERED]] == ["hospital"]
    span = ErrorSpan("source", 2, 10, "major", ALONE)
    (flag,) = with_model([], quality(SOURCE, LOST, span, hospital=0.8), pair, (), LANGS)
    assert flag.check == MODEL
    assert [row["text"] for row in flag.evidence[UNANSWERED]] == ["hospital"]
