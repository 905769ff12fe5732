"""Whether a pair would be sounder with another word in the place of a doubtful one: contrastive evidence.

A network that reads a pair says how broken it looks, and texts differ so much in that for reasons of their own that one
wrong word hardly stands out. Two versions of one text that differ in nothing but that word can be compared: where the
translation says "she" and the pair looks much less broken with "he", "he" is what the source says (contrastive
conditioning, Vamvas and Sennrich 2022, with a quality model in place of a translation model). The words that are tried
are those of `quality_candidates`, where the first reading of the pair doubts them.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import replace

from tqpipe.scoring.quality_candidates import Candidate, candidates, lost, translated
from tqpipe.sentences import Part
from tqpipe.types import Contrast, ErrorSpan, Quality, Severity, TokenQuality

#: How much the first reading must doubt what stands there, and how many changes of a pair's part are read by default.
DOUBT, MOST = 0.2, 2
#: Log-odds that a change shows an error where it just convinces, and how fast they rise with its gain.
START, SLOPE = 1.1, 0.7
_GRAVE = ("negation", "opposite")


def chosen(texts: tuple[str, str], part: Part, quality: Quality, langs: str, most: int) -> list[Candidate]:
    """The changes of one part of a pair that are worth a reading, up to `most` of words by themselves, as many of
    words for translations of others, and of lost words; the likeliest first of each. `langs` as "ro-en", or "".
    """
    source, _, target = langs.partition("-")
    words, codes = (_inside(quality.source, part[0]), _inside(quality.target, part[1])), (source, target)
    own = sorted(candidates(texts, words, codes, DOUBT), key=lambda c: -c.doubt)[:most]
    more = (itertools.islice(some(words, codes), most) for some in (translated, lost))
    return [*own, *itertools.chain.from_iterable(more)]


def _inside(words: Sequence[TokenQuality], part: tuple[int, int]) -> list[TokenQuality]:
    return [w for w in words if part[0] <= w.start and w.end <= part[1]]


def changed(texts: tuple[str, str], part: Part, change: Candidate) -> tuple[str, str]:
    """The two texts of a part with the change made."""
    (a, b), (c, d) = part
    if change.side == "source":
        return texts[0][a : change.start] + change.instead + texts[0][change.end : b], texts[1][c:d]
    return texts[0][a:b], texts[1][c : change.start] + change.instead + texts[1][change.end : d]


def added(quality: Quality, contrasts: Sequence[Contrast]) -> Quality:
    """The quality with its contrasts, those that bring much among its error spans."""
    if not contrasts:
        return quality
    spans = list(quality.spans)
    for new in map(_span, [c for c in contrasts if c.beyond >= 0]):
        known = [k for k, old in enumerate(spans) if _meet(old, new)]
        for k in known:
            if spans[k].probability < new.probability:
                spans[k] = replace(spans[k], probability=new.probability, severity=new.severity)
        if not known:
            spans.append(new)
    return replace(quality, contrasts=tuple(dict.fromkeys(contrasts)), spans=tuple(spans))


def _span(contrast: Contrast) -> ErrorSpan:
    odds = START + SLOPE * contrast.beyond
    severity: Severity = "critical" if contrast.kind in _GRAVE else "major"
    return ErrorSpan(
        contrast.side, contrast.start, contrast.end, severity, round(1.0 / (1.0 + math.exp(-odds)), 4)
    )


def _meet(old: ErrorSpan, new: ErrorSpan) -> bool:
    """Whether the two share a character, or a gap lies within or beside the other."""
    if old.side != new.side:
        return False
    if old.start == old.end or new.start == new.end:
        return old.start <= new.end and new.start <= old.end
    return old.start < new.end and new.start < old.end
