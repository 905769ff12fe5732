"""What numbers count that is written nearly alike in two languages: novels and novelas, essays and ensayos.

Only words right behind a number, or behind one more word, of which the other side has one such word alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from tqpipe.checks.amounts.counted_names import Thing
from tqpipe.checks.amounts.number import Number, values_of
from tqpipe.checks.reading.texts import alike, fold, words
from tqpipe.types import Word

#: Letters of the shortest word, and words from a number to the last that it may count.
_LEAST, _REACH = 5, 2
#: Numbers of a text, at most: a table has thousands.
_MOST = 20


def cognates(
    source: str, target: str, ours: Sequence[Number], theirs: Sequence[Number]
) -> tuple[list[Thing], list[Thing]]:
    """The words that either side counts and that are alike."""
    if max(len(ours), len(theirs)) > _MOST:
        return [], []
    here, there = _counted(source, ours), _counted(target, theirs)
    pairs = [(a, b) for a in here for b in there if alike(a.text, b.text)]
    mine, other = Counter(fold(a.text) for a, _ in pairs), Counter(fold(b.text) for _, b in pairs)
    only = [(a, b) for a, b in pairs if mine[fold(a.text)] == other[fold(b.text)] == 1]
    return (
        [Thing(f"alike {fold(b.text)}", a.start, a.end) for a, b in only],
        [Thing(f"alike {fold(b.text)}", b.start, b.end) for _, b in only],
    )


def _counted(text: str, numbers: Sequence[Number]) -> list[Word]:
    found = []
    for n in numbers:
        if min(values_of(n), default=0) <= 1:
            continue  # an article
        behind = [w for w in words(text) if w.start >= n.end][:_REACH]
        found += [w for w in behind if len(w.text) >= _LEAST and w.text.islower() and w not in found]
    return found
