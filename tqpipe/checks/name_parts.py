"""Names whose parts were exchanged or lost: "Allan Pittman" for Scott Pittman, "Fox Channel" for Fox News Channel.

Catches: two names that stand together in the source, letter by letter as in the translation, and there the other way
round (Rothenberg Stu), one with another name of the sentence before it, or without its middle or second part. Why: a
name is a fact; where every part is a right word, nothing else sees that the whole is wrong. Rule: our own.

Not flagged: a first name left out, names in another order throughout the document, words that any text has (Hotel), a
part that the translation writes in its own way.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from tqpipe.checks._freq import zipf
from tqpipe.checks._text import (
    both_filled,
    fold,
    folded,
    forms,
    gaps,
    is_capitalised,
    is_title_case,
    resembles,
    words,
)
from tqpipe.checks.name_variants import document_names
from tqpipe.types import Context, Flag, Pair, Side, Span


@dataclass(frozen=True, slots=True)
class Options:
    """`common`: Zipf frequency from which a word of the target language may stand on either side of a name."""

    common: float = 4.6


@dataclass(frozen=True, slots=True)
class _Both:
    """Two capitalised words with nothing but a space between them: their places and folded forms."""

    at: int
    first: str
    second: str


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield names whose parts do not stand as in the source."""
    if not both_filled(pair) or is_title_case(pair.source_text) or is_title_case(pair.target_text):
        return
    mine = _together(pair.source_text)
    if not mine:
        return
    theirs = {(b.first, b.second): b.at for b in _together(pair.target_text)}
    for b in mine:
        if (b.first, b.second) not in theirs and b.first != b.second:
            yield from _turned(b, theirs, pair, context, options)
            yield from _lost(b, pair, context)
    yield from _exchanged(mine, theirs, pair, context)


def _turned(
    b: _Both, theirs: Mapping[tuple[str, str], int], pair: Pair, context: Context, options: Options
) -> Iterator[Flag]:
    turned = (b.second, b.first)
    if turned not in theirs or _count(context, "source")[turned] or _count(context, "target")[turned] > 1:
        return
    if all(zipf(form, context.target_lang) < options.common for form in turned):
        yield _flag(pair, b.at, theirs[turned], "The parts of this name stand the other way round.")


def _lost(b: _Both, pair: Pair, context: Context) -> Iterator[Flag]:
    """The first part is there, the second is not: it was in the middle, or the document has it elsewhere."""
    here, there = folded(pair.source_text), folded(pair.target_text)
    if here.count(b.first) != 1 or there.count(b.first) != 1 or b.second in there:
        return
    at = there.index(b.first)
    source, target = words(pair.source_text), words(pair.target_text)
    after = here[b.at + 2 : b.at + 3]
    middle = after == there[at + 1 : at + 2] and after != () and is_capitalised(source[b.at + 2].text)
    kept = b.second in document_names(context, "target")
    lost = source[b.at + 1].text
    if is_capitalised(target[at].text) and (middle or kept) and not resembles(lost, (w.text for w in target)):
        yield _flag(pair, b.at, at, f"“{lost}” is missing from this name.", one=True)


def _exchanged(
    mine: Sequence[_Both], theirs: Mapping[tuple[str, str], int], pair: Pair, context: Context
) -> Iterator[Flag]:
    """A part stands with another name of the sentence, and its own is elsewhere in the translation."""
    here, there = folded(pair.source_text), folded(pair.target_text)
    for (first, second), at in theirs.items():
        own = [b for b in mine if b.second == second]
        if (
            own
            and first in here
            and first != second
            and not any(b.first == first for b in own)
            and not _count(context, "source")[first, second]
            and any(b.first in there for b in own)
            # In the source without a capital, or with a full stop between: hotel Roa, Dr. Ford.
            and (first, second) not in pairwise(here)
        ):
            yield _flag(pair, own[0].at, at, "Two names changed places.")


@lru_cache(maxsize=4096)
def _together(text: str) -> tuple[_Both, ...]:
    parts, between = forms(text), gaps(text)
    return tuple(
        [
            _Both(k, fold(parts[k]), fold(parts[k + 1]))
            for k, both in enumerate(pairwise(map(is_capitalised, parts)))
            if all(both) and between[k + 1] in _GAPS
        ]
    )


#: What may stand between the parts of a name.
_GAPS = (" ", "-", "\u00a0")


def _count(context: Context, side: Side) -> Counter[tuple[str, str]]:
    """How often two names stand together in a document."""
    memo: dict[Side, Counter[tuple[str, str]]] = context.memo.setdefault("name_parts", {})
    if side not in memo:
        memo[side] = Counter((b.first, b.second) for p in context.pairs for b in _together(p.text(side)))
    return memo[side]


def _flag(pair: Pair, mine: int, theirs: int, message: str, one: bool = False) -> Flag:
    """A flag on two words of either side, or (`one`) on one word of the translation."""
    source, target = words(pair.source_text), words(pair.target_text)
    last = target[theirs] if one else target[theirs + 1]
    name = pair.source_text[source[mine].start : source[mine + 1].end]
    return Flag(
        "name_parts", "accuracy/mistranslation", "major", 0.7,
        (
            Span("target", target[theirs].start, last.end),
            Span("source", source[mine].start, source[mine + 1].end),
        ),
        message, {"source": name, "target": pair.target_text[target[theirs].start : last.end]},
    )  # fmt: skip
