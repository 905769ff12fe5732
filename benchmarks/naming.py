"""What an editor is told of the planted garbles that triage finds: is it the right place, and the right kind of error?

The strongest flag of a pair is the one that is read first. Beside it stands the quality model's likeliest span, which
says where and how surely, but not what: for the kind it is credited with the commonest category. F1: of the characters
of the translation that are marked, over garbles that have some.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from common import show

from tqpipe.training.triage_rows import Row
from tqpipe.types import SEVERITIES, ErrorSpan, Flag, Span

_SAID, _LOST, _MORE, _LEFT = (
    "accuracy/mistranslation",
    "accuracy/omission",
    "accuracy/addition",
    "accuracy/untranslated",
)
_FORM = "linguistic-conventions/"
#: MQM categories under which a garble may rightly be reported.
CATEGORIES: Mapping[str, frozenset[str]] = {
    kind: frozenset(names)
    for kind, names in {
        **dict.fromkeys(("number", "date", "unit", "antonym", "mistranslation"), (_SAID,)),
        "name": (_SAID, "terminology"),
        "negation": (_SAID, _LOST),
        "pronoun": (_SAID, _FORM + "grammar"),
        **dict.fromkeys(("clause", "sentence", "cut", "quotation", "emptied", "merged"), (_LOST,)),
        "word_dropped": (_LOST, _FORM + "grammar"),
        "pasted": (_SAID, _MORE),
        "inserted": (_MORE,),
        "furniture": (_MORE, "design-and-markup"),
        "repetition": (_MORE, _FORM + "grammar", _FORM + "unintelligible", "style"),
        "untranslated": (_LEFT,),
        "wrong_language": (_LEFT,),
        "scrambled": (_FORM + "grammar", _FORM + "unintelligible"),
        "glued": (_FORM + "whitespace", _FORM + "spelling"),
        "mojibake": (_FORM + "character-encoding",),
        "misspelt": (_FORM + "spelling",),
        **dict.fromkeys(
            ("link", "time", "quantity", "verb", "noun", "attribute", "place", "compared"), (_SAID,)
        ),
        "mode": (_SAID, _LOST),
        "item": (_LOST,),
        **dict.fromkeys(("tense", "roles"), (_SAID, _FORM + "grammar")),
    }.items()
}
#: A gap may be so many code points beside what it touches: before a comma and a space, or behind them.
_BESIDE = 3
COLUMNS = (
    "place", "kind", "both", "F1", "any flag's place", "flags", "model: place", "model: both", "model: F1",
)  # fmt: skip


def touches(spans: Sequence[Span | ErrorSpan], places: Sequence[Span]) -> bool:
    """Whether a span shares a character of a side with a place; a gap does so with what it borders on, or a mark and a
    space away from it.
    """
    return any(
        a.side == b.side
        and max(a.start, b.start) < min(a.end, b.end) + _BESIDE * (a.start == a.end or b.start == b.end)
        for a in spans
        for b in places
    )


def named(rows: Sequence[Row]) -> dict[str, dict[str, float | str]]:
    """By kind of the garbles (of rows that triage finds), and of "all": shares of COLUMNS, and how many there are."""
    found: dict[str, list[tuple[float | None, ...]]] = defaultdict(list)
    for row in rows:
        values = _looked_at(row)
        for key in (row.case.kind, "all"):
            found[key].append(values)
    return {
        kind: {"n": len(values), **{c: _mean([v[k] for v in values]) for k, c in enumerate(COLUMNS)}}
        for kind, values in sorted(found.items(), key=lambda item: (item[0] == "all", item[0]))
    }


def _mean(values: Sequence[float | None]) -> float | str:
    known = [float(v) for v in values if v is not None]
    return sum(known) / len(known) if known else "-"


def _looked_at(row: Row) -> tuple[float | None, ...]:
    right, places = CATEGORIES[row.case.kind], row.case.places
    flags = [f for f in row.flags if f.waived is None]
    first = max(flags, key=_strength, default=None)
    place = first is not None and touches(first.spans, places)
    kind = first is not None and first.category in right
    likeliest = max(row.spans, key=lambda s: s.probability, default=None)
    seen = likeliest is not None and touches([likeliest], places)
    return (
        place, kind, place and kind, _f1(first.spans if first else (), places),
        any(touches(f.spans, places) for f in flags), len(flags),
        seen, seen and _SAID in right, _f1([likeliest] if likeliest else (), places),
    )  # fmt: skip


def _f1(spans: Sequence[Span | ErrorSpan], places: Sequence[Span]) -> float | None:
    """F1 of the marked characters of the translation; None where the garble has none there."""
    gold, marked = (
        {x for s in side if s.side == "target" for x in range(s.start, s.end)} for side in (places, spans)
    )
    return 2 * len(gold & marked) / (len(gold) + len(marked)) if gold else None


def _strength(flag: Flag) -> tuple[int, float]:
    return SEVERITIES.index(flag.severity), flag.confidence


def table(report: Mapping[str, Mapping[str, Any]]) -> None:
    """Print what `named` found."""
    show(
        "What the strongest flag of a garble that triage finds says (5 % false alarms)",
        ["kind", "n", *COLUMNS],
        [[kind, r["n"], *(r[c] for c in COLUMNS)] for kind, r in report.items()],
    )
