"""From the network's token outputs to words with tags, and to error spans, by a model's calibration."""

from __future__ import annotations

import bisect
import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from tqpipe.languages import MARKS
from tqpipe.scoring.quality_input import TARGET
from tqpipe.scoring.quality_raw import Raw
from tqpipe.types import SEVERITIES, ErrorSpan, Side, TokenQuality

#: Scripts without spaces (Thai, Lao, Burmese, Khmer, Chinese, Japanese), but for the ideographic space.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
    "\u2e80-\u2fff\u3001-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
#: What chooses between forms of the character before it, and what stands around it.
_FORM = "\ufe00-\ufe0f\u20d0-\u20ff\U0001f3fb-\U0001f3ff\U000e0100-\U000e01ef"
_LETTER = rf"(?![{_UNSPACED}])[\w{MARKS}]"
#: One letter of a script without spaces, a keycap, a word, a flag, or a mark or picture with what is joined to it.
_WORD = re.compile(
    rf"[{_UNSPACED}][{MARKS}{_FORM}]*|[0-9#*]\ufe0f?\u20e3|(?:{_LETTER})+(?:['’\-](?:{_LETTER})+)*"
    rf"|[\U0001f1e6-\U0001f1ff]{{2}}|[^\w\s](?:[{_FORM}]|\u200d[^\w\s])*"
)


def tag_limits(calibration: Mapping[str, Any], langs: str) -> tuple[float, float]:
    """The probabilities from which on a source and a target word are tagged BAD in a language pair."""
    common = calibration["thresholds"]
    own = common.get("pairs", {}).get(langs, common)
    return float(own["source_edit"]), float(own["edit"])


def words_of(text: str, part: tuple[int, int], raw: Raw, side: int, limit: float) -> Iterator[TokenQuality]:
    """The words of one part: each takes the highest probabilities of the model's pieces that it overlaps.

    The tag goes by the mean of the pieces.
    """
    where = np.flatnonzero(raw.row.side == side)
    begin, end = (raw.row.offsets[where] + part[0]).T.tolist()
    # Plain lists: a word has one or two pieces, where an array costs more than what it holds.
    pieces: list[list[float]] = raw.token[where].tolist()
    for m in _WORD.finditer(text, part[0], part[1]):
        start, stop = m.span()
        a, b = bisect.bisect_right(end, start), bisect.bisect_left(begin, stop)
        if a >= b:  # a character that the model's vocabulary drops
            yield TokenQuality(m.group(), start, stop, 0.0, "OK", 0.0, 0.0, "minor", 0.0)
            continue
        worst = last = pieces[b - 1]
        highest = mean = last[0]
        if b - a > 1:  # most words are one piece
            mine = pieces[a:b]
            worst = min(mine, key=_sound)
            edit = [p[0] for p in mine]
            highest, mean = max(edit), sum(edit) / len(edit)
        gap, missing = (last[1], last[2]) if side == TARGET else (0.0, 0.0)
        yield TokenQuality(
            m.group(),
            start,
            stop,
            round(highest, 4),
            "BAD" if mean >= limit else "OK",
            round(gap, 4),
            round(1.0 - worst[3], 4),
            SEVERITIES[worst.index(max(worst[4:]), 4) - 4],
            round(missing, 4),
        )


def _sound(piece: list[float]) -> float:
    """The probability that a piece is part of no error."""
    return piece[3]


def spans_of(
    words: Sequence[TokenQuality], side: Side, calibration: Mapping[str, Any], *, diffuse: bool = True
) -> Iterator[ErrorSpan]:
    """Runs of words above the tuned threshold, and places where something is missing.

    If `diffuse`, a lower one holds where many errors are expected of the words below it (`doubt`): what F1 asks of a
    text with many doubtful words would mark a word in every second sound one. Words above it do not count: beside
    one sure error the others need not be wrong.
    """
    limit = calibration["thresholds"]
    high = limit[side]
    leasts = [high] * len(words)
    doubt = limit.get("doubt")
    if side == "target" and doubt and diffuse:
        leasts = [
            min(doubt["target"], high) if sum_here >= doubt["from"] else high
            for sum_here in _around([word.error if word.error < high else 0.0 for word in words])
        ]
    run: list[TokenQuality] = []
    for word, least in (*zip(words, leasts, strict=True), (None, 1.0)):
        if word is not None and word.error >= least:
            run.append(word)
            continue
        if run:
            worst = max(run, key=lambda w: w.error)
            yield ErrorSpan(side, run[0].start, run[-1].end, worst.severity, worst.error)
            run = []
        if side == "target" and word is not None and word.missing >= limit["missing"]:
            yield ErrorSpan(side, word.end, word.end, "major", word.missing)


def _around(values: Sequence[float], reach: int = 40) -> Iterator[float]:
    """The sum of the values up to `reach` places away: a long text is no more doubtful for being long."""
    sums = list(itertools.accumulate(values, initial=0.0))
    for k in range(len(values)):
        yield sums[min(len(values), k + reach + 1)] - sums[max(0, k - reach)]


def likeliest(source: Sequence[TokenQuality], target: Sequence[TokenQuality]) -> tuple[ErrorSpan, ...]:
    """The one place where an error is likeliest, whatever the thresholds."""
    found = [ErrorSpan("target", w.start, w.end, w.severity, w.error) for w in target]
    found += [ErrorSpan("source", w.start, w.end, w.severity, w.error) for w in source]
    found += [ErrorSpan("target", w.end, w.end, "major", w.missing) for w in target]
    return (max(found, key=lambda span: span.probability),) if found else ()


def once(words: Iterable[TokenQuality]) -> tuple[TokenQuality, ...]:
    """Each word once, in the order of the text, as doubtful as it is where it is most: what stands around a branch of
    an ICU message is read with each of them.
    """
    found: dict[int, TokenQuality] = {}
    for word in words:
        if word.start not in found or word.bad > found[word.start].bad:
            found[word.start] = word
    return tuple(found[start] for start in sorted(found))


def leading_gap(raw: Raw, at: int, calibration: Mapping[str, Any]) -> tuple[ErrorSpan, ...]:
    """The place before the first target word of a part that begins at `at`, where something is missing there."""
    p = float(raw.token[raw.row.first_gap, 2])
    found = p >= calibration["thresholds"]["missing"]
    return (ErrorSpan("target", at, at, "major", round(p, 6)),) if found else ()
