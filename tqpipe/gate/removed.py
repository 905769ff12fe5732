"""Segments of the baseline that are gone with their source: a text that was shortened, or a file that was cut off.

Texts are shortened every day, so only a limit of the user's own asks for it; the most of a document never goes untold.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set

from tqpipe.gate.snapshot import Match, Row, Snapshot

#: Share of a document's segments from which on their going is told in a note.
_MOST = 0.5


def find(
    old: Snapshot, new: Snapshot, matches: Sequence[Match], lost: Set[int], stale: Mapping[int, int]
) -> tuple[int, ...]:
    """Rows of `old` among the matches that nothing of `new` stands for, in order.

    Without the `lost` ones (rows of `old`, whose source is still there), those whose source alone was edited (`stale`:
    row of `new` -> row of `old`), and those edited on both sides: a new segment in the same place, after the
    same neighbour, stands for one that is gone.
    """
    partner = {j: i for i, j in matches if i is not None and j is not None}
    kept = set(partner.values())
    before = _neighbours(new.rows, partner)
    come = Counter(before[j] for j in range(len(new.rows)) if j not in partner and j not in stale)
    gone = []
    settled = lost | set(stale.values())
    neighbours = _neighbours(old.rows, {i: i for i in kept})
    for i in (i for i, j in matches if i is not None and j is None and i not in settled):
        neighbour = neighbours[i]
        if come[neighbour]:
            come[neighbour] -= 1
        else:
            gone.append(i)
    return tuple(gone)


def _neighbours(rows: Sequence[Row], kept: Mapping[int, int]) -> list[tuple[str, str, int]]:
    """For every row the nearest one before it, in its document, that both sides have, by its number in the old one."""
    found, last = [], ("", "", -1)
    for k, row in enumerate(rows):
        if last[:2] != (row.doc, row.langs):
            last = row.doc, row.langs, -1
        found.append(("", "", last[2]) if last[2] >= 0 else last)
        if k in kept:
            last = row.doc, row.langs, kept[k]
    return found


def by_document(old: Snapshot, gone: Sequence[int]) -> str:
    """How many are gone of which document, as words: "3 of po/de.po, 1 of po/fr.po"."""
    counts = Counter(old.rows[i].doc for i in gone).most_common()
    named = ", ".join(f"{n} of {doc}" for doc, n in counts[:5])
    return named + (f", and of {len(counts) - 5} more documents" if len(counts) > 5 else "")


def notes(old: Snapshot, gone: Sequence[int]) -> Iterator[str]:
    """A sentence for every document that lost most of its segments."""
    all_of = Counter(row.doc for row in old.rows)
    for doc, n in Counter(old.rows[i].doc for i in gone).items():
        if n >= _MOST * all_of[doc]:
            yield (
                f"{doc}: {n} of the {all_of[doc]} segments that the baseline has are gone with their source. Was the "
                "file cut off? The limit `removed` asks for it."
            )
