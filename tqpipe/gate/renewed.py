"""A baseline of which some documents are written anew: what it has of the others stays."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Set

from tqpipe.gate import snapshot as snapshots
from tqpipe.gate.snapshot import Row, Snapshot
from tqpipe.types import TqpipeError


def renewed(old: Snapshot, new: Snapshot, docs: Set[str], write: str) -> Snapshot:
    """`new` with the rows that `old` has of other documents than `docs`, each document in its place, new ones last.

    `write` is the command that writes the baseline of all documents. Raises TqpipeError where the two were not scored
    alike.
    """
    rows: dict[str, list[Row]] = defaultdict(list)
    for row in old.rows:
        # The place of a document that is written anew is kept, too.
        rows[row.doc] += [] if row.doc in docs else [row]
    if not any(rows.values()):
        return new
    if found := snapshots.differences(old.parts, new.parts):
        raise TqpipeError(
            f"{old.name}: its other documents were not scored as {new.name} is ({snapshots.told(found)}), so they "
            f"cannot stay beside it. Write all of them anew: {write}"
        )
    for row in new.rows:
        rows[row.doc].append(row)
    return dataclasses.replace(new, rows=tuple(row for mine in rows.values() for row in mine))
