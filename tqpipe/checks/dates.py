"""Weekdays and months that changed: `Wednesday's call` for "la trucada de dimarts".

Catches: a weekday or month name in the translation that the source does not name, where the source
names another one. Why: a wrong day is a wrong fact that reads perfectly well. Rule: our own; names of
days and months in ca, es, fr, pt, it, ro, de, en.

Not flagged: months given as figures on the other side, words with another meaning (ro "mai"), a day
that only one side names (translators turn "yesterday" into a day and back).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks import _calendar
from tqpipe.checks._text import both_filled
from tqpipe.types import Context, Flag, Pair, Span

_FIGURE = re.compile(r"\d+")
_NAMES = {
    "weekday": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    "month": [
        "",
        *[
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
    ],
}


@dataclass(frozen=True, slots=True)
class Options:
    """`one_sided`: also report (as minor) a day or month that only the translation names."""

    one_sided: bool = False


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield weekdays and months that changed."""
    if not both_filled(pair) or not (
        _calendar.covers(context.source_lang) and _calendar.covers(context.target_lang)
    ):
        return
    for kind in ("weekday", "month"):
        target = _calendar.find(kind, pair.target_text, context.target_lang)
        if not target:
            continue
        source = _calendar.find(kind, pair.source_text, context.source_lang)
        here, there = {n for _, n, _ in source}, {n for _, n, _ in target}
        figures = {int(m[0]) for m in _FIGURE.finditer(pair.source_text) if len(m[0]) < 3}
        other_figures = {int(m[0]) for m in _FIGURE.finditer(pair.target_text) if len(m[0]) < 3}
        lost = [
            (w, n)
            for w, n, strong in source
            if n not in there and strong and not (kind == "month" and n in other_figures)
        ]
        new = [
            (w, n)
            for w, n, strong in target
            if n not in here and strong and not (kind == "month" and n in figures)
        ]
        for word, number in new:
            if not lost and not options.one_sided:
                continue
            said = [w.text for w, _ in lost]
            spans = [
                Span("target", word.start, word.end),
                *(Span("source", w.start, w.end) for w, _ in lost[:1]),
            ]
            yield Flag(
                "dates", "accuracy/mistranslation", "major" if lost else "minor", 0.9 if lost else 0.4,
                tuple(spans),
                f"The source says “{said[0]}”, the translation “{word.text}”." if lost
                else f"“{word.text}” is not in the source.",
                {"kind": kind, "source": [_NAMES[kind][n] for _, n in lost], "target": _NAMES[kind][number]},
            )  # fmt: skip
