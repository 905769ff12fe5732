"""Whether what was scored can be compared with a baseline."""

from __future__ import annotations

from tqpipe.gate import snapshot as snapshots
from tqpipe.gate.snapshot import Snapshot
from tqpipe.types import TqpipeError


def comparable(baseline: Snapshot, new: Snapshot, write: str = "") -> None:
    """Raise TqpipeError where the two were not scored alike or are not of the same text. `write` is the command that
    writes the baseline, where it is known.
    """
    again = (
        f"there `{write}`, and commit it by itself"
        if write
        else f"`tqpipe run ... --out OLD`, `tqpipe baseline write OLD --out {baseline.name}`"
    )
    if found := snapshots.differences(baseline.parts, new.parts):
        version = (
            f" (the baseline was written by tqpipe {baseline.tqpipe}, this is {new.tqpipe})"
            if baseline.tqpipe != new.tqpipe
            else ""
        )
        raise TqpipeError(
            f"{baseline.name} and {new.name} cannot be compared, as they were not scored alike: "
            f"{snapshots.told(found)}{version}. Score the text of the baseline again with what is in use now "
            f"(check out the commit that the baseline belongs to, {again}), or use the versions and the configuration "
            "that the baseline was made with"
        )
    if not set(baseline.langs) & set(new.langs):
        raise TqpipeError(
            f"{baseline.name} is a baseline for {', '.join(baseline.langs)}, but {new.name} is "
            f"{', '.join(new.langs)}: it belongs to another pair of texts"
        )
    known = {(row.key, row.langs) for row in baseline.rows}
    if not any((row.key, row.langs) in known for row in new.rows):
        raise TqpipeError(
            f"{baseline.name} has no source segment in common with {new.name}: it belongs to another pair of texts. If "
            f"the source was replaced, write a new one: {write or f'tqpipe baseline write RUN --out {baseline.name}'}"
        )
