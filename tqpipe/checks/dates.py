"""Weekdays and months that changed: `Wednesday's call` for "la trucada de dimarts".

Catches: a weekday, a month, a season, noon or midnight in the translation that the source does not name, where the
source names another one, or as often as the source names another (Monday and Monday, or Friday and Sunday, for Friday
twice); a day whose month is lost (on 24, 2013); a month that is not in the other side's date in figures (12/03/2021);
two dates whose days changed places; the two ends of a range alone (Monday and Friday for "de lunes a viernes";
amounts/range_ends.py). Why: a wrong day is a wrong fact that reads perfectly well. Rule: our own; names of days, months
and seasons in ca, es, fr, pt, it, ro, de, en, of days and months in four dozen more.

Not flagged: months given as figures on the other side, words with another meaning (ro "mai", en "May" without a day or
year beside it), a day that only one side names (translators turn "yesterday" into a day and back), the day next to it
where that is said otherwise (not before Monday: only after Sunday; calendars/day_after.py), one of the two days of a
night, the days on which a place is closed that is open on all others.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tqpipe.checks import _needs
from tqpipe.checks.amounts import range_ends
from tqpipe.checks.calendars import calendar, day_after, exchanged_days, lost_month, nights
from tqpipe.checks.calendars.calendar_east import LANGUAGES as FAR
from tqpipe.checks.calendars.seasons import SEASONS
from tqpipe.checks.contraries import contrast, open_days
from tqpipe.checks.reading.texts import both_filled, fold, folded_words
from tqpipe.languages import base_language
from tqpipe.types import SIDES, Context, Flag, Pair, Span, Word

_FIGURE = re.compile(r"\d+")
_DAY_BEFORE = re.compile(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º|°)?\s(?:of\s|de\s|d['’])?$")
_DAY_AFTER = re.compile(r"\s(\d{1,2})(?:st|nd|rd|th)?(?!\d)")
#: Before the day at which a range of days ends: 4 to 18 August.
_RANGE_BEFORE = re.compile(
    r"(?<![\d/.,:-])(\d{1,2})(?:st|nd|rd|th|\.)?(?:\s?[-–]\s?|\s(?:to|and|till|until|a|al|i|y|e|et|au|o|or|până\sla|la|și|bis|und)\s)\Z",
    re.I,
)
_TWO_MARKS = re.compile(r"\d[/.-]\d{1,2}[/.-]\d")
#: What makes one day of the next: not before Monday, only after Sunday; midnight of Sunday, Monday at 0:00.
_BEFORE = re.compile(
    r"\b(?:before|until|till|abans|fins|antes|hasta|avant|jusqu\w*|até|prima|fino|înainte|până|vor|bis|voor|tot)\b",
    re.I,
)
_AFTER = re.compile(
    r"\b(?:after|from|since|després|partir|des|después|desde|tras|après|dès|depuis|depois|após|dopo|dal|după|începând|nach"
    r"|ab|seit|na|vanaf)\b",
    re.I,
)
_MIDNIGHT = re.compile(
    r"\b(?:midnight|mitjanit|medianoche|minuit|meia-noite|mezzanotte|miezul nopții|mitternacht|middernacht"
    r"|0?0[.:h]00|24[.:h]00)\b",
    re.I,
)
#: Characters before a day, or behind it, in which such a word is about it.
_NEAR_DAY = 24
#: Seasons answer each other wherever they stand in their sentences.
_NEAR = 1.0
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


def _of_calendar(lang: str, other: str) -> Iterable[str] | None:
    return None if lang in FAR else calendar.all_names(lang)


_DATED = _needs.Words(_of_calendar, folded=True), contrast.words_of(SEASONS)
NEEDS = (*_needs.FILLED, _needs.either(*_DATED), _needs.target(*_DATED, _needs.DIGITS))


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield weekdays and months that changed."""
    if not both_filled(pair) or not (
        calendar.covers(context.source_lang) and calendar.covers(context.target_lang)
    ):
        return
    for kind in ("weekday", "month"):
        target = calendar.find(kind, pair.target_text, context.target_lang)
        if not target:
            if kind == "month":
                yield from _lost(pair, context)
            continue
        source = calendar.find(kind, pair.source_text, context.source_lang)
        here, there = {n for _, n, _ in source}, {n for _, n, _ in target}
        figures = _months_in_figures(pair.source_text, [w for w, _, _ in source])
        other_figures = _months_in_figures(pair.target_text, [w for w, _, _ in target])
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
        if kind == "weekday" and (_next_day(lost, new, pair) or _closed_then(new, pair, context)):
            continue
        langs = context.source_lang, context.target_lang
        if kind == "month" and lost and new and day_after.told(pair.source_text, pair.target_text, langs):
            continue
        lost = lost or [
            (w, n) for w, n in _named_less(source, target) if not (kind == "month" and n in other_figures)
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
        if kind == "weekday" and not new:
            yield from _counted(source, target)
            yield from _one_less(source, target, pair.source_text, pair.target_text)
    yield from _numeric(pair, context)
    yield from _exchanged(pair, context)
    yield from _seasons(pair, context)
    yield from _apart(pair, context)


def _closed_then(new: Sequence[tuple[Word, int]], pair: Pair, context: Context) -> bool:
    """Whether the days are those on which one side is closed, and the other open on all others."""
    langs = base_language(context.source_lang), base_language(context.target_lang)
    return bool(new) and open_days.same(pair.source_text, pair.target_text, langs)


def _next_day(lost: Sequence[tuple[Word, int]], new: Sequence[tuple[Word, int]], pair: Pair) -> bool:
    """Whether a day stands for the one next to it: before it on one side, after on the other, or midnight on one."""
    if len(lost) != 1 or len(new) != 1 or (lost[0][1] - new[0][1]) % 7 not in (1, 6):
        return False
    days = (pair.source_text, lost[0][0]), (pair.target_text, new[0][0])
    here, there = (text[max(0, day.start - _NEAR_DAY) : day.start] for text, day in days)
    around = (here, there, *(text[day.end : day.end + _NEAR_DAY] for text, day in days))
    later = (lost[0][1] - new[0][1]) % 7 == 1
    if nights.leads_to(days[0][0] if later else days[1][0], days[0 if later else 1][1].start):
        return True
    return any(map(_MIDNIGHT.search, around)) or any(
        _BEFORE.search(a) and _AFTER.search(b) and not _AFTER.search(a)
        for a, b in ((here, there), (there, here))
    )


def _lost(pair: Pair, context: Context) -> Iterator[Flag]:
    """A day whose month is lost in a translation that names no month."""
    lang, text = base_language(context.target_lang), pair.target_text
    if not lost_month.known(lang):
        return
    figures = _months_in_figures(text, [])
    for word, month, strong in calendar.find("month", pair.source_text, context.source_lang):
        start, end = max(0, word.start - 12), word.start
        day = _DAY_BEFORE.search(pair.source_text, start, end) or _DAY_AFTER.match(pair.source_text, word.end)
        if not strong or day is None or month in figures or fold(word.text) in folded_words(text):
            continue
        place = lost_month.without_month(text, lang, int(day[1]))
        if place is not None:
            yield Flag(
                "dates", "accuracy/omission", "major", 0.85,
                (Span("target", *place), Span("source", word.start, word.end)),
                f"The month (“{word.text}”) is lost.",
                {"kind": "month", "source": [_NAMES["month"][month]], "target": None},
            )  # fmt: skip
            return


def _months_in_figures(text: str, months: Sequence[Word]) -> set[int]:
    """The figures that may be months: none that is the day of one that is named (3 May)."""
    days = {
        m.start(1) for w in months for m in [_DAY_BEFORE.search(text, max(0, w.start - 12), w.start)] if m
    }
    days |= {m.start(1) for w in months for m in [_DAY_AFTER.match(text, w.end)] if m}
    days |= {m.start(1) for at in days for m in [_RANGE_BEFORE.search(text, max(0, at - 12), at)] if m}
    found = (m for m in _FIGURE.finditer(text) if len(m[0]) < 3)
    return {int(m[0]) for m in found if m.start() not in days}


def _one_less(
    source: Sequence[tuple[Word, int, bool]],
    target: Sequence[tuple[Word, int, bool]],
    source_text: str,
    text: str,
) -> Iterator[Flag]:
    """One of several weekdays that is lost where another is kept."""
    there, kept_so = {n for _, n, _ in target}, folded_words(text)
    # A newspaper's name keeps it as it is: The Mail on Sunday.
    lost = [(w, n) for w, n, strong in source if n not in there and fold(w.text) not in kept_so]
    if len({n for _, n in lost}) != 1 or len(target) >= len(source) or not all(s for *_, s in source):
        return
    (word, number), kept = lost[0], target[-1][0]
    beside = [(a, b) for (a, *_), (b, *_) in pairwise(source) if word in (a, b)]
    if any(nights.spans(source_text, (a.start, a.end), (b.start, b.end)) for a, b in beside):
        return
    yield Flag(
        "dates", "accuracy/omission", "major", 0.8,
        (Span("source", word.start, word.end), Span("target", kept.end, kept.end)),
        f"The weekday “{word.text}” is missing in the translation.",
        {"kind": "weekday", "source": [_NAMES["weekday"][number]], "target": None},
    )  # fmt: skip


def _counted(
    source: Sequence[tuple[Word, int, bool]], target: Sequence[tuple[Word, int, bool]]
) -> Iterator[Flag]:
    """A weekday that stands once too often where another is missing: "Monday and Monday" for "dilluns i dimarts"."""
    if len(source) != len(target) or not all(strong for _, _, strong in (*source, *target)):
        return
    mine, theirs = Counter(n for _, n, _ in source), Counter(n for _, n, _ in target)
    lost, more = mine - theirs, theirs - mine
    if lost.total() != 1 or more.total() != 1:
        return
    (missing,), (repeated,) = lost, more
    # In the source's order where that is kept, else the last one is taken for the wrong one.
    pairs = [
        (w, was)
        for (w, n, _), (was, m, _) in zip(target, source, strict=True)
        if n == repeated and m == missing
    ]
    word, said = pairs[0] if len(pairs) == 1 else (
        [w for w, n, _ in target if n == repeated][-1], next(w for w, n, _ in source if n == missing)
    )  # fmt: skip
    yield Flag(
        "dates", "accuracy/mistranslation", "major", 0.8,
        (Span("target", word.start, word.end), Span("source", said.start, said.end)),
        f"The source says “{said.text}”, the translation “{word.text}” once more.",
        {"kind": "weekday", "source": [_NAMES["weekday"][missing]], "target": _NAMES["weekday"][repeated]},
    )  # fmt: skip


def _named_less(
    source: Sequence[tuple[Word, int, bool]], target: Sequence[tuple[Word, int, bool]]
) -> list[tuple[Word, int]]:
    """The day or month that the source names once more than the translation, which names as many in all: "Friday and
    Sunday" for "divendres ... i divendres ...".
    """
    if len(source) != len(target) or not all(strong for _, _, strong in (*source, *target)):
        return []
    less = Counter(n for _, n, _ in source) - Counter(n for _, n, _ in target)
    return [(w, n) for w, n, _ in source if n in less][-1:] if less.total() == 1 else []


def _seasons(pair: Pair, context: Context) -> Iterator[Flag]:
    langs = base_language(context.source_lang), base_language(context.target_lang)
    source, target = pair.source_text, pair.target_text
    for here, there in contrast.contradictions(SEASONS, source, target, langs, _NEAR):
        yield Flag(
            "dates", "accuracy/mistranslation", "major", 0.8, contrast.spans(source, target, here, there),
            f"The source says “{here.word.text}”, the translation “{there.word.text}”.",
            {"kind": here.member[0], "source": [here.member[1]], "target": there.member[1]},
        )  # fmt: skip


def _apart(pair: Pair, context: Context) -> Iterator[Flag]:
    """Two days or months that were the ends of a range: Monday and Friday for "de lunes a viernes"."""
    langs = base_language(context.source_lang), base_language(context.target_lang)
    source, target = pair.source_text, pair.target_text
    for was, now, figures in range_ends.told_apart(source, target, langs):
        if figures:
            continue  # for `numbers`
        said, quote = source[slice(*was)], target[slice(*now)]
        yield Flag(
            "dates", "accuracy/mistranslation", "major", 0.8,
            (Span("target", *now), Span("source", *was)),
            f"The source says “{said}”, the translation “{quote}”.",
            {"kind": "range", "source": [said], "target": quote},
        )  # fmt: skip


def _exchanged(pair: Pair, context: Context) -> Iterator[Flag]:
    """Two dates whose days changed places: 20 October and 5 November for 5 October and 20 November."""
    langs = context.source_lang, context.target_lang
    source, target = pair.source_text, pair.target_text
    for was, now, month in exchanged_days.found(source, target, langs):
        said, quote = source[slice(*was)], target[slice(*now)]
        yield Flag(
            "dates", "accuracy/mistranslation", "major", 0.85,
            (Span("target", *now), Span("source", *was)),
            f"The source says “{said}”, the translation “{quote}”.",
            {"kind": "day", "source": [said], "target": _NAMES["month"][month]},
        )  # fmt: skip


def _numeric(pair: Pair, context: Context) -> Iterator[Flag]:
    """A date in figures whose day or month is not the one that the other side names: 12/03/2021, 12 April 2021."""
    for (side, other), lang in ((SIDES, context.target_lang), (SIDES[::-1], context.source_lang)):
        text, said = pair.text(side), pair.text(other)
        dates = list(calendar.NUMERIC.finditer(text)) if _TWO_MARKS.search(text) else []
        named = calendar.find("month", said, lang) if dates else []
        if len(dates) != 1 or len(named) != 1:
            continue
        (m,), ((word, month, strong),) = dates, named
        parts = {int(part) for part in (m["a"], m["b"], m["c"], m["d"]) if part}
        if not strong or month in parts or not any(1 <= p <= 12 for p in parts) or max(parts) > 31:
            continue
        spans = [Span(other, word.start, word.end), Span(side, m.start(), m.end())]
        spans.sort(key=lambda span: span.side == "source")
        yield Flag(
            "dates", "accuracy/mistranslation", "major", 0.8, tuple(spans),
            f"“{word.text}” is no month of “{m[0]}”.",
            {"kind": "month", "source": [m[0]], "target": _NAMES["month"][month]},
        )  # fmt: skip
