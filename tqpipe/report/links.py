"""Word links on the page: pointing at a word lights up its counterparts, by style sheet alone."""

from __future__ import annotations

from collections.abc import Iterable

from tqpipe.types import Record, Side

#: Groups of linked words a pair may show; the style sheet has a rule for each.
MOST = 150

Words = list[tuple[int, int, int]]


def groups(record: Record) -> dict[Side, Words]:
    """Linked words of each side in order, with the number of their group (words linked directly or through others)."""
    parent: dict[tuple[Side, int, int], tuple[Side, int, int]] = {}

    def root(key: tuple[Side, int, int]) -> tuple[Side, int, int]:
        parent.setdefault(key, key)
        while parent[key] != key:
            key = parent[key]
        return key

    for start, end, other_start, other_end in record.links:
        parent[root(("target", other_start, other_end))] = root(("source", start, end))
    numbers: dict[tuple[Side, int, int], int] = {}
    out: dict[Side, Words] = {"source": [], "target": []}
    for key in sorted(parent, key=lambda k: (k[0], k[1], k[2])):
        number = numbers.setdefault(root(key), len(numbers))
        if number < MOST:
            out[key[0]].append((key[1], key[2], number))
    return out


def style(records: Iterable[Record]) -> str:
    """The rules for as many groups as the records have."""
    most = max((len(record.links) for record in records), default=0)
    return "".join(f".pair:has(.l{k}:hover) .l{k}{{background:var(--hover)}}" for k in range(min(most, MOST)))
