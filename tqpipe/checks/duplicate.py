"""Text that belongs to another segment: one translation for two sources, a neighbour's words pasted in.

Catches: a target of five words or more that also stands, word for word, for a different source; a run
of seven words or more that a neighbouring target has too while the two sources share nothing of the
kind. Why: shifted rows, a wrong match of the translation memory and a careless paste leave a fluent
sentence in the wrong place. Rule: our own; texts compared without case, accents and marks. Of two
segments with one target the one that fits its source worse is reported (figures, names and cognates
they share, then length).

Not flagged: sources that are alike as well, refrains that the source repeats, formulas of fewer words.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from tqpipe.checks import _needs
from tqpipe.checks.reading.neighbours import index_of
from tqpipe.checks.reading.texts import alike, both_filled, folded, stripped_span, words
from tqpipe.types import Context, Flag, Pair, Span

Key = tuple[str, ...]
_FIGURE = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Options:
    """`words`: words of a target; `run`: of a pasted run; `reach`: pairs away; `similar`: sources that are alike."""

    words: int = 5
    run: int = 7
    reach: int = 3
    similar: float = 0.6


NEEDS = (*_needs.FILLED, _needs.SEVERAL)


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield targets and runs of words that belong to another segment."""
    if not both_filled(pair) or len(context.pairs) < 2:
        return
    flag = _same(pair, context, options)
    if flag is not None:
        yield flag
        return
    yield from _pasted(pair, context, options)


def _same(pair: Pair, context: Context, options: Options) -> Flag | None:
    mine = folded(pair.target_text)
    if len(mine) < options.words:
        return None
    for other in _by_target(context).get(mine, ()):
        if other.id == pair.id or _likeness(pair.source_text, other.source_text) >= options.similar:
            continue
        if _FIGURE.findall(pair.target_text) != _FIGURE.findall(other.target_text):
            continue
        own, theirs = _fit(pair.source_text, pair.target_text), _fit(other.source_text, other.target_text)
        if own > theirs or (own == theirs and _place(pair, context) < _place(other, context)):
            continue
        text = pair.target_text
        return Flag(
            "duplicate", "accuracy/mistranslation", "major", 0.75, (stripped_span("target", text, 0, len(text)),),
            f"Another segment with a different source has the same translation: “{other.source_text.strip()[:80]}”.",
            {"other": other.id, "fit": round(own, 2), "other_fit": round(theirs, 2)},
        )  # fmt: skip
    return None


def _likeness(a: str, b: str) -> float:
    return SequenceMatcher(None, folded(a), folded(b), autojunk=False).ratio()


def _fit(source: str, target: str) -> float:
    """How well two texts go together without a model: shared figures, names and cognates, then length."""
    there = [w.text for w in words(target) if len(w.text) > 3]
    mine = [w.text for w in words(source) if len(w.text) > 3]
    cues = sum(any(alike(a, b) for b in there[:60]) for a in mine[:60]) / max(len(mine[:60]), 1)
    figures = set(_FIGURE.findall(source)) ^ set(_FIGURE.findall(target))
    ratio = min(len(source), len(target)) / max(len(source), len(target), 1)
    return cues + 0.5 * ratio - 0.3 * len(figures)


def _place(pair: Pair, context: Context) -> int:
    return index_of(pair, context) or 0


def _by_target(context: Context) -> Mapping[Key, list[Pair]]:
    """The pairs of every target text that occurs twice or more."""
    if "duplicate" not in context.memo:
        seen: dict[Key, list[Pair]] = defaultdict(list)
        for p in context.pairs:
            if p.source_text and p.target_text:
                seen[folded(p.target_text)].append(p)
        # A refrain of thousands of rows tells nothing, and comparing all with all would take hours.
        context.memo["duplicate"] = {k: v[:20] for k, v in seen.items() if len(v) > 1}
    found: Mapping[Key, list[Pair]] = context.memo["duplicate"]
    return found


def _pasted(pair: Pair, context: Context, options: Options) -> Iterator[Flag]:
    tokens = words(pair.target_text)
    mine = folded(pair.target_text)
    if len(mine) < options.run:
        return
    place = _place(pair, context)
    near = range(max(0, place - options.reach), min(len(context.pairs), place + options.reach + 1))
    own = _hashes(pair.target_text, options.run)
    others = (context.pairs[k] for k in near)
    if all(own.isdisjoint(_hashes(p.target_text, options.run)) for p in others if p.id != pair.id):
        return
    shingles = {mine[i : i + options.run]: i for i in range(len(mine) - options.run + 1)}
    for k in near:
        other = context.pairs[k]
        if other.id == pair.id or not other.target_text:
            continue
        theirs = folded(other.target_text)
        for j in range(len(theirs) - options.run + 1):
            i = shingles.get(theirs[j : j + options.run])
            if i is None:
                continue
            length = options.run
            while (
                i + length < len(mine) and j + length < len(theirs) and mine[i + length] == theirs[j + length]
            ):
                length += 1
            if _shared(pair.source_text, other.source_text) < max(2, length // 3) and _worse(
                pair, other, k - place
            ):
                yield Flag(
                    "duplicate", "accuracy/addition", "major", 0.7,
                    (Span("target", tokens[i].start, tokens[i + length - 1].end),),
                    f"These words are also in the segment {'before' if k < place else 'after'}, whose source differs.",
                    {"other": other.id, "words": length},
                )  # fmt: skip
                return
            break


@lru_cache(maxsize=8192)
def _hashes(text: str, run: int) -> frozenset[int]:
    """Hashes of all runs of so many words: whether two texts may have one in common."""
    forms = folded(text)
    return frozenset(map(hash, zip(*(forms[i:] for i in range(run)), strict=False)))


def _shared(a: str, b: str) -> int:
    """Words of the longest run that two texts share."""
    return SequenceMatcher(None, folded(a), folded(b), autojunk=False).find_longest_match().size


def _worse(pair: Pair, other: Pair, step: int) -> bool:
    """Whether this pair, not the other, has words too many for its source."""
    ratios = [len(p.target_text) / max(len(p.source_text), 1) for p in (pair, other)]
    return ratios[0] > ratios[1] or (ratios[0] == ratios[1] and step < 0)
