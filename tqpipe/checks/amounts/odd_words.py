"""Number words without an equal on the other side: which of them are evidence, as small and vague as most are."""

from __future__ import annotations

from collections.abc import Iterator

from tqpipe.checks.amounts.number import Key, Number, is_hour_key, values_of
from tqpipe.checks.amounts.number_lexicon import is_number_word
from tqpipe.checks.reading import linked
from tqpipe.types import Context, Pair

_DOZEN = frozenset(["dozen", "dotzena", "docena", "douzaine", "dúzia", "dozzina", "duzină", "dutzend"])
#: What "a dozen" may be.
_ABOUT = 9, 16
_SCALES = frozenset([1e6, 1e9, 1e12, 1e15, 1e18])


def with_words(
    lost: list[Number],
    new: list[Number],
    pair: Pair,
    context: Context,
    source: tuple[Number, ...],
    target: tuple[Number, ...],
) -> tuple[list[Number], list[Number]]:
    """The two lists, where a number word of one has no partner but a small one (two) at its place on the other side.

    Words that may mean something else (ca "deu", "nou") and numbers below three are no evidence alone; they are when
    the other side has an odd number word at about their place, and nothing that may equal them.
    """
    if len(lost) == len(new):
        return lost, new
    a, b = len(pair.source_text), len(pair.target_text)
    reach = max(0.15, 25 / min(a, b))
    mine, theirs, here, there = (new, lost, b, a) if len(new) > len(lost) else (lost, new, a, b)
    others, own = (source, target) if len(new) > len(lost) else (target, source)
    text, lang = (
        (pair.source_text, context.source_lang)
        if others is source
        else (pair.target_text, context.target_lang)
    )
    # "half" is one in two, and no two.
    keys = _said_keys(tuple(n for n in own if 0.5 not in n.keys), others)
    weak = [n for n in others if not n.figure and not n.strong and n not in theirs and not n.keys & keys]
    weak = [n for n in weak if _is_scale(n) or all(_is_small(k, n) for k in values_of(n))]
    # A day is 24 hours, but no number.
    weak = [
        n
        for n in weak
        if _is_decade(n)
        or is_number_word(text[n.start : n.end].split()[0], lang)
        or text[n.start : n.end].lower() in _DOZEN
    ]
    added = list(theirs)
    for n in mine[len(theirs) :]:
        if n.figure:
            continue
        alike = [w for w in weak if _is_scale(w) is _is_scale(n) and not _about_a_dozen(w, n)]
        near = [w for w in alike if abs(w.start / there - n.start / here) <= reach]
        if near:
            best = min(near, key=lambda w: abs(w.start / there - n.start / here))
            weak.remove(best)
            at = mine.index(n)
            mine.insert(len(added), mine.pop(at))
            added.append(best)
    return (added, mine) if mine is new else (mine, added)


def linked_words(
    source: tuple[Number, ...], target: tuple[Number, ...], pair: Pair, context: Context
) -> Iterator[tuple[Number, Number]]:
    """Number words that a word link joins and no number of the other side may equal: "ten" for "dos".

    The link vouches for small numbers, too, which are no evidence alone.
    """
    mine = _odd_words(source, target, pair.source_text, context.source_lang)
    theirs = _odd_words(target, source, pair.target_text, context.target_lang) if mine else []
    for now in theirs:
        for was in mine:
            if linked.joined(pair, context, (was.start, was.end), (now.start, now.end)):
                yield was, now
                break


def _odd_words(mine: tuple[Number, ...], other: tuple[Number, ...], text: str, lang: str) -> list[Number]:
    """Number words from two on that no number of the other side may equal; one is an article."""
    there = _said_keys(other, mine) | {key for n in other for key in n.keys if is_hour_key(key)}
    return [
        n
        for n in mine
        if not (n.figure or n.keys & there)
        and (said := values_of(n))
        and min(said) >= 2
        and is_number_word(text[n.start : n.end].split()[0], lang)
    ]


def _said_keys(own: tuple[Number, ...], others: tuple[Number, ...]) -> set[Key]:
    """What a side's numbers may mean, without an hour that answers one of the other side: 2 pm is no "two"."""
    hours = {key for n in others for key in n.keys if is_hour_key(key)}
    return {key for n in own if hours.isdisjoint(n.keys) for key in n.keys}


def _is_decade(number: Number) -> bool:
    """Whether a word is a decade: "eighties" may be 80 or 1980."""
    return any(value + 1900 in number.keys for value in values_of(number))


def _is_scale(number: Number) -> bool:
    """Whether a word is a million, a billion, a trillion; languages call different ones a billion."""
    return not number.figure and bool(number.keys) and all(k in _SCALES for k in number.keys)


def _about_a_dozen(a: Number, b: Number) -> bool:
    """Whether two numbers may be one that is about twelve: "eleven people", "una dotzena de persones"."""
    return 12.0 in a.keys and any(_ABOUT[0] <= value <= _ABOUT[1] for value in values_of(b))


def _is_small(value: float, number: Number) -> bool:
    return 2 <= value < 100 or value - 1900 in number.keys
