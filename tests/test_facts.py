"""One flag for one fact: what joins what, what stays apart, what is kept."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tqpipe import facts
from tqpipe.facts.marks import same_place
from tqpipe.ingest import make_pair
from tqpipe.types import MODEL, Flag, Pair, Severity, Span

SOURCE = (
    "She was born in Vienna. Her father, Karl Meyer, was a doctor for 30 years. She moved to Berlin in 1950."
)
TARGET = "Sie wurde in Wien geboren. 1950 zog sie nach Berlin."
PAIR = make_pair(SOURCE, TARGET)
LOST = "Her father, Karl Meyer, was a doctor for 30 years."


def span(side: str, words: str, pair: Pair = PAIR) -> Span:
    text = pair.text(side)  # type: ignore[arg-type]
    start = text.index(words)
    return Span(side, start, start + len(words))  # type: ignore[arg-type]


def flag(
    check: str,
    *spans: Span,
    severity: Severity = "major",
    category: str = "accuracy/omission",
    sure: float = 0.6,
) -> Flag:
    return Flag(check, category, severity, sure, spans, f"{check}.", {"own": check})


def checks(flags: list[Flag]) -> list[list[str]]:
    return [[one.check for one in facts.apart([f])] for f in flags]


def test_a_lost_sentence_is_one_flag_with_what_went_with_it() -> None:
    found = [
        flag("name_lost", span("source", "Karl Meyer"), sure=0.9),
        flag("numbers", span("source", "30")),
        flag("coverage", span("source", LOST)),
    ]
    (one,) = facts.joined(found, PAIR)
    assert one.check == "coverage"
    assert one.spans == (span("source", LOST),)
    # Whole, and as they were.
    assert sorted(facts.apart([one])[1:], key=lambda f: f.check) == sorted(found[:2], key=lambda f: f.check)


def test_how_much_is_gone_is_told_by_what_is_as_long() -> None:
    size = flag("length", span("source", SOURCE))
    name = flag("name_lost", span("source", "Karl Meyer"), severity="critical")
    lost = flag("coverage", span("source", LOST), severity="critical")
    assert checks(facts.joined([size, name], PAIR)) == [["length"], ["name_lost"]]
    assert checks(facts.joined([size, lost], PAIR)) == [["coverage", "length"]]


def test_what_the_lost_sentence_does_not_explain_stays() -> None:
    found = [
        flag("coverage", span("source", LOST)),
        flag("numbers", span("source", "1950")),
        flag("dates", span("source", "30"), span("target", "1950"), category="accuracy/mistranslation"),
    ]
    assert checks(facts.joined(found, PAIR)) == [["coverage"], ["numbers"], ["dates"]]


def test_the_strongest_is_the_head_and_gets_the_side_that_it_lacks() -> None:
    pair = make_pair('He said: "never again".', 'Va dir: "".')
    marks, words = span("target", '""', pair), span("source", '"never again"', pair)
    found = [
        flag("quotation", marks, category="linguistic-conventions/punctuation"),
        flag("quotation_lost", marks, words, severity="critical", sure=0.8),
        flag("punctuation", marks, severity="minor", category="linguistic-conventions/punctuation"),
    ]
    (one,) = facts.joined(found, pair)
    assert (one.check, one.severity, one.confidence, one.spans) == (
        "quotation_lost",
        "critical",
        0.8,
        (marks, words),
    )
    swapped = [replace(found[0], severity="critical", confidence=0.95), found[1]]
    assert facts.joined(swapped, pair)[0].spans == (marks, words)


def test_the_whole_text_condemned_is_one_flag() -> None:
    pair = make_pair("The mayor of Lyon said nothing about 2019.", "Le maire de Lyon n'a rien dit sur 2018.")
    found = [
        flag("language", Span("target", 0, 38), category="accuracy/untranslated", severity="critical"),
        flag("untranslated", span("target", "maire", pair), category="accuracy/untranslated"),
        flag("polarity", span("source", "nothing", pair), category="accuracy/mistranslation"),
        flag("markup", span("target", "Lyon", pair), category="design-and-markup"),
    ]
    assert checks(facts.joined(found, pair)) == [["language", "polarity", "untranslated"], ["markup"]]


def test_witnesses_join_what_they_border_on_and_leave_its_marks_alone() -> None:
    found = [
        flag("spelling", span("target", "geboren"), category="linguistic-conventions/spelling"),
        flag(MODEL, span("target", "Wien"), severity="minor", category="accuracy/mistranslation"),
        flag(MODEL, span("target", "nach Berlin"), severity="minor", category="accuracy/mistranslation"),
    ]
    joined = facts.joined(found, PAIR)
    assert checks(joined) == [["spelling", MODEL], [MODEL]]
    assert joined[0].spans == found[0].spans


def test_words_that_are_linked_or_the_same_on_either_side_are_one_fact() -> None:
    born, moved = span("source", "born"), span("source", "moved")
    zog = span("target", "zog")
    found = [flag("names", born), flag("spelling", zog, severity="minor")]
    assert len(facts.joined(found, PAIR)) == 2
    assert len(facts.joined(found, PAIR, [(born.start, born.end, zog.start, zog.end)])) == 1
    both = [(born.start, born.end, zog.start, zog.end), (moved.start, moved.end, zog.start, zog.end)]
    assert len(facts.joined(found, PAIR, both)) == 2
    berlin = [flag(MODEL, span(side, "Berlin"), severity="minor") for side in ("source", "target")]
    assert len(facts.joined(berlin, PAIR)) == 1


def test_one_check_that_misses_one_thing_and_has_another_says_one_thing() -> None:
    lost, added = flag("markup", span("source", "born")), flag("markup", span("target", "zog"))
    assert len(facts.joined([lost, added], PAIR)) == 1
    assert len(facts.joined([lost, added, flag("markup", span("source", "moved"))], PAIR)) == 3


def test_waived_and_open_flags_are_not_joined() -> None:
    lost = flag("coverage", span("source", LOST))
    found = [lost, replace(flag("numbers", span("source", "30")), waived="known")]
    assert facts.joined(found, PAIR) == found


@pytest.mark.parametrize(
    ("words", "links", "place"),
    [
        (LOST, [("Vienna", "Wien"), ("moved", "zog")], TARGET.index(" in Wien") + len(" in Wien")),
        # More of the source stands before it without a counterpart than behind it.
        (LOST, [("born", "Sie"), ("moved", "zog")], TARGET.index(" zog")),
        # A sentence goes behind the last mark of the one before it, words go before that.
        (LOST, [("Vienna", "geboren"), ("moved", "zog")], TARGET.index(" 1950")),
        ("1950", [("born", "geboren"), ("Vienna", "Wien")], len(TARGET) - 1),
        # Nothing before it has a counterpart.
        (LOST, [("Berlin", "Berlin"), ("moved", "zog")], 0),
        # The words around it changed their order: beside the nearer one.
        ("doctor", [("Her", "zog"), ("a", "Wien"), ("for", "Sie")], TARGET.index("Wien") + len("Wien")),
        ("1950", [("Vienna", "Berlin"), ("moved", "Sie")], len(TARGET) - 1),
        (LOST, [], None),
    ],
)
def test_an_omission_has_its_place_in_the_translation(
    words: str, links: list[tuple[str, str]], place: int | None
) -> None:
    def where(a: str, b: str) -> tuple[int, int, int, int]:
        start = SOURCE.index(f" {a} ") + 1 if a in ("a", "for") else SOURCE.index(a)
        return start, start + len(a), TARGET.index(b), TARGET.index(b) + len(b)

    (one,) = facts.joined([flag("coverage", span("source", words))], PAIR, [where(*link) for link in links])
    gaps = () if place is None else (Span("target", place, place),)
    assert one.spans == (span("source", words), *gaps)


def test_evidence_that_was_edited_does_no_harm() -> None:
    for rows in (3, [None], [{"check": "x"}], [{"check": "x", "severity": "odd"}]):
        broken = replace(flag("coverage", span("source", LOST)), evidence={"also": rows})
        assert facts.apart([broken]) == [broken]


def test_an_edited_row_does_not_take_the_others_along() -> None:
    (one,) = facts.joined(
        [flag("coverage", span("source", LOST)), flag("numbers", span("source", "30"))], PAIR
    )
    edited = replace(one, evidence={"also": [{"check": "x"}, *one.evidence["also"]]})
    assert checks([edited]) == [["coverage", "numbers"]]


def test_style_and_markup_are_facts_of_their_own() -> None:
    short = make_pair("La porta.", "The the door.")
    found = [
        flag("consistency", Span("target", 0, 13), severity="minor", category="style"),
        flag("repetition", Span("target", 0, 7), severity="minor", category="linguistic-conventions/grammar"),
        flag("markup", Span("target", 0, 7), severity="minor", category="design-and-markup"),
    ]
    assert facts.joined(found, short) == found


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ((0, 4), (0, 16), True),  # twelve characters longer
        ((0, 4), (0, 17), False),
        ((0, 10), (0, 30), True),  # three times as long
        ((0, 10), (0, 31), False),
        ((0, 10), (5, 15), True),  # half of it in common
        ((0, 10), (6, 16), False),
        ((5, 5), (7, 7), True),  # gaps
        ((5, 5), (8, 8), False),
        ((5, 5), (0, 5), True),
        ((5, 5), (0, 12), True),
        ((5, 5), (0, 13), False),
        ((5, 5), (6, 9), False),
    ],
)
def test_marks_are_of_the_same_place(one: tuple[int, int], other: tuple[int, int], same: bool) -> None:
    a, b = Span("target", *one), Span("target", *other)
    assert same_place([a], [b]) is same_place([b], [a]) is same
    # Another side says nothing, but for one that both mark elsewhere.
    away = Span("source", 0, 3), Span("source", 60, 63)
    assert same_place([a, away[0]], [b]) is same
    assert not same_place([a, away[0]], [b, away[1]])


@pytest.mark.parametrize(
    ("places", "own"),
    [
        ([("source", 5, 8), ("target", 1, 2)], 2),
        ([("source", 5, 8), ("source", 0, 3)], 1),
        ([("source", 5, 8), ("target", 4, 4)], 1),
        ([("source", 5, 8), ("source", 0, 3), ("target", 4, 4)], 1),
        ([("source", 0, 3)], 1),
        ([], 0),
    ],
)
def test_what_others_brought_is_not_its_own(places: list[tuple[Any, int, int]], own: int) -> None:
    name = flag("name_lost", Span("source", 0, 3))
    (one,) = [replace(flag("numbers", Span("source", 5, 8)), evidence={"also": [facts_row(name)]})]
    assert facts.own(one, places) == own


def facts_row(one: Flag) -> dict[str, Any]:
    return {
        "check": one.check,
        "spans": [{"side": s.side, "start": s.start, "end": s.end} for s in one.spans],
    }
