"""A name whose parts stand apart in the translation, with other words where they belong: "The Kavanaugh spoke about his
pick Brett President".

Told of two words that each side has once, with a capital. Those that stand together in one language may stand apart in
another (el porter del Rangers Allan McGregor, Rangers goalkeeper Allan McGregor; the Denver Nuggets, les Nuggets de
Denver), but not a given name and its surname, nor a part beside which another name of the sentence stands instead.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from tqpipe.checks.proper_names.given_names import GIVEN_NAMES
from tqpipe.checks.proper_names.together import Both, together
from tqpipe.checks.reading.texts import fold, folded, forms, names, words

#: Letters that a part must have.
_LETTERS = 3
#: What may come between the parts of a name, beside other names: Ludwig van Beethoven, the Hornets of Charlotte.
_BETWEEN_TEXT = "and da das de del della der di din do dos du e el et i la las le los of si the un van von y"
_BETWEEN = frozenset(_BETWEEN_TEXT.split())


def apart(
    source: str, target: str, word: Callable[[str], bool], kept: Callable[[str, str], bool]
) -> Iterator[tuple[Both, tuple[int, int]]]:
    """Names of the source, and which words of the target are their parts. `word`: whether any text has a word; `kept`:
    whether the document's translations have a name's parts together elsewhere.
    """
    last_told = -2
    here, there = folded(source), folded(target)
    ours, theirs = words(source), forms(target)
    for name in together(source):
        parts = name.first, name.second
        if name.at == last_told + 1:
            continue  # of a name of three words that was told already
        if parts[0] == parts[1] or any(
            len(p) < _LETTERS or here.count(p) != 1 or there.count(p) != 1 for p in parts
        ):
            continue
        if source[ours[name.at].end : ours[name.at + 1].start] == "-":
            continue  # a summit between two: Kim-Trump
        places = there.index(parts[0]), there.index(parts[1])
        first, last = sorted(places)
        if not all(theirs[k][0].isupper() for k in places) or all(
            theirs[k][0].isupper() or there[k] in _BETWEEN for k in range(first + 1, last)
        ):
            continue
        if (
            (parts[0] in GIVEN_NAMES and not word(parts[1]))
            or (parts[1] not in GIVEN_NAMES and not any(map(word, parts)) and kept(*parts))
            or _has_another(parts, source, target)
        ):
            last_told = name.at
            yield name, places


def _has_another(parts: tuple[str, str], source: str, target: str) -> bool:
    """Whether another name of the source stands where one of the parts should be."""
    beside = frozenset(pairwise(folded(source)))
    capitals = {fold(n.text) for n in names(source)}
    return any(
        (b.first == parts[0]) != (b.second == parts[1])
        and (b.first, b.second) not in beside
        and all(form in capitals and folded(source).count(form) == 1 for form in (b.first, b.second))
        for b in together(target)
    )
