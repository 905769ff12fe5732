"""Sentences of a pair that have no counterpart on its other side, by lengths and word links together.

Neither tells alone: a lost sentence's words look like those of its neighbours, which speak of the same thing, and a
text that is a third shorter does not say which third is gone. So the sentences of both sides are laid side by side in
the way that keeps most links together and fits the lengths best, where one may also stand alone at a price. The weights
were set on Catalan-English triples of news with a sentence lost or added; on whole ones, in four language pairs, no
sentence stands alone.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from tqpipe.checks.lexicon.freq import is_content
from tqpipe.checks.reading.lengths import PER_ENGLISH
from tqpipe.checks.reading.texts import fold
from tqpipe.languages import base_language
from tqpipe.sentences import MATCHES, deviation, laid, starts
from tqpipe.types import Side, Span, Word, WordLinks

#: What a standard deviation of length costs, in similarity of linked words.
_DEVIATION = 0.8
#: The price of a sentence that stands alone, in standard deviations.
_PRICE = 2.0
#: Similarity that words have by chance; small words count so much.
_CHANCE, _SMALL = 0.2, 0.4
#: Words of the same form are surely linked.
_SAME = 0.7
#: Content words of a sentence that is worth a flag.
_LEAST = 3
#: A full stop that may be an abbreviation's (St., Mr.) or a day's (22. Mai), at the end of what comes before.
_DOUBTED = re.compile(r"\b(?:[A-ZÀ-Þ][a-zà-ÿ]{1,2}|[0-9]{1,2})\.\s*$")
#: Two sentences with no space between them, which are read as one.
_GLUED = re.compile(r"[^\W\d_]{2}[.!?]([^\W\d_])")
_STEPS = (*MATCHES, (1, 0, _PRICE), (0, 1, _PRICE))


def sentences(source: str, target: str, links: WordLinks, langs: tuple[str, str]) -> list[Span]:
    """The sentences that stand alone, with their last mark and without the space around; neighbours as one span.

    None where the ends of sentences are in doubt.
    """
    left, right = starts(source), starts(target)
    if len(left) + len(right) < 5 or any(
        m[1].isupper() for text in (source, target) for m in _GLUED.finditer(text)
    ):
        return []
    alone = _laid(left, right, _together(left, right, links, langs), _ratio(source, target, langs))
    found: list[Span] = []
    sides: tuple[tuple[Side, str, list[int], Sequence[Word], str], ...] = (
        ("source", source, left, links.source, langs[0]),
        ("target", target, right, links.target, langs[1]),
    )
    for side, text, places, words, lang in sides:
        runs: list[list[int]] = []
        for at in sorted(at for one, at in alone if one == side):
            start, end = places[at], places[at + 1]
            if runs and runs[-1][1] == start:
                runs[-1][1] = end
            else:
                runs.append([start, end])
        for start, end in runs:
            content = sum(start <= a < end and is_content(form, lang) for form, a, _ in words)
            inner = text[start:end]
            if content >= _LEAST and not (_DOUBTED.search(inner) or _DOUBTED.search(text[:start])):
                start += len(inner) - len(inner.lstrip())
                found.append(Span(side, start, start + len(inner.strip())))
    return found


def _ratio(source: str, target: str, langs: tuple[str, str]) -> float:
    """How many characters of the target one of the source takes: the languages', of others this pair's own."""
    here, there = (PER_ENGLISH.get(base_language(lang)) for lang in langs)
    if here is None or there is None:
        return max(1, len(target)) / max(1, len(source))
    return there / here


def _together(
    left: Sequence[int], right: Sequence[int], links: WordLinks, langs: tuple[str, str]
) -> list[list[float]]:
    """What the links say for every two sentences being one."""
    said = [[0.0] * (len(right) - 1) for _ in left[1:]]
    for link in links.links:
        here, there = links.source[link.source], links.target[link.target]
        weight = 1.0 if is_content(here.text, langs[0]) or is_content(there.text, langs[1]) else _SMALL
        score = max(link.score, _SAME) if fold(here.text) == fold(there.text) else link.score
        i, j = bisect_right(left, here.start) - 1, bisect_right(right, there.start) - 1
        said[min(i, len(said) - 1)][min(j, len(said[0]) - 1)] += weight * max(score - _CHANCE, 0.0)
    return said


def _laid(
    left: Sequence[int], right: Sequence[int], said: Sequence[Sequence[float]], ratio: float
) -> list[tuple[Side, int]]:
    """The sentences, by side and number, that stand alone where both sides are laid best."""

    def cost(i: int, j: int, a: int, b: int) -> float:
        if not a or not b:
            return 0.0
        links = sum(sum(row[j - b : j]) for row in said[i - a : i])
        return deviation((left[i] - left[i - a]) * ratio, right[j] - right[j - b]) - links / _DEVIATION

    beads = laid(len(left) - 1, len(right) - 1, _STEPS, cost)
    return [("source", i - 1) if a else ("target", j - 1) for i, j, a, b in beads if not (a and b)]
