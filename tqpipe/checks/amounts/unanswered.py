"""Numbers of one side that no number of the other side may equal."""

from __future__ import annotations

from tqpipe.checks.amounts import han
from tqpipe.checks.amounts.number import Number, rounded
from tqpipe.checks.amounts.number_lexicon import covers
from tqpipe.checks.reading.texts import fold
from tqpipe.languages import base_language
from tqpipe.types import Context, Pair

#: Languages that write numbers in Chinese characters, too.
_IN_CHARACTERS = frozenset({"zh", "ja", "yue"})


def without(mine: tuple[Number, ...], other: tuple[Number, ...]) -> list[Number]:
    """Sure numbers of one side that no number of the other side may equal."""
    sure = [n for n in mine if n.strong]
    if not sure:
        return sure
    there = {key for n in other for key in n.keys}
    return [n for n in sure if there.isdisjoint(n.keys)]


def but_names(
    source: tuple[Number, ...], target: tuple[Number, ...]
) -> tuple[tuple[Number, ...], tuple[Number, ...], list[tuple[Number, Number]]]:
    """The numbers of both sides without those of a name that both have (COVID-19 is no 19), and the figures of one name
    that changed: G7 for G20.
    """
    ours, theirs = [n for n in source if n.name], [n for n in target if n.name]
    if not (ours and theirs):
        return source, target, []
    same = [(a, b) for a in ours for b in theirs if fold(a.name) == fold(b.name) and a.keys & b.keys]
    kept = {a for a, _ in same}, {b for _, b in same}
    lost, new = ([n for n in side if n not in done] for side, done in zip((ours, theirs), kept, strict=True))
    others = [a for a in lost if any(fold(a.name) == fold(b.name) for b in new)]
    changed = [
        (a, b) for a in others for b in new if fold(a.name) == fold(b.name) and a.name[0].isupper()
    ]  # fmt: skip
    if len(changed) != 1 or any(n.keys & changed[0][0].keys for n in target):
        changed = []
    gone = [{*done, *(pair[side] for pair in changed)} for side, done in enumerate(kept)]
    return (
        tuple(n for n in source if n not in gone[0]),
        tuple(n for n in target if n not in gone[1]),
        changed,
    )


def in_characters(
    pair: Pair, context: Context, source: tuple[Number, ...], target: tuple[Number, ...]
) -> tuple[list[Number], list[Number], tuple[tuple[int, int], tuple[int, int]] | None] | None:
    """Lost and new numbers where one side may write them in Chinese characters; and the places of a number that
    changed, where each side has only one without an equal. None between other languages.
    """
    langs = base_language(context.source_lang), base_language(context.target_lang)
    if (langs[0] in _IN_CHARACTERS) == (langs[1] in _IN_CHARACTERS):
        return None
    turned = langs[0] in _IN_CHARACTERS
    mine, theirs = (target, source) if turned else (source, target)
    text = pair.source_text if turned else pair.target_text
    read = han.numbers(text)
    said = set(map(rounded, han.values(text))) | {key for n in theirs for key in n.keys}
    left = [n for n in mine if n.strong and said.isdisjoint(n.keys)]
    meant = {key for n in mine for key in n.keys}
    odd = [(start, end) for start, end, value in read if rounded(value) not in meant]
    others = without(theirs, mine)
    changed = None
    if len(left) == len(odd) == 1 and not others and covers(langs[1] if turned else langs[0]):
        place = left[0].start, left[0].end
        changed = (odd[0], place) if turned else (place, odd[0])
    return (others, left, changed) if turned else (left, others, changed)
