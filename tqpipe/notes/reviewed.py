"""A run as its reviewers left it: what they dismissed is waived, what they approved is as it should be."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

from tqpipe import store
from tqpipe.review import NAME, flags
from tqpipe.review.session import Review
from tqpipe.types import Record, Run


def read_reviewed(folder: Path) -> Run:
    """The run in `folder`, with the decisions of its review, where there is one. Raises TqpipeError."""
    if not (folder / NAME).is_file():
        return store.read_run(folder)
    with closing(Review(folder)) as review:
        return replace(
            review.run, records=tuple(_decided(review, n, record) for n, record in enumerate(review.records))
        )


def _decided(review: Review, index: int, record: Record) -> Record:
    # People's own flags come behind the machine's, which are in the record's order.
    found = flags.of(review, index)[: len(record.flags)]
    approved = review.state(index).value("status", "open") == "approved"
    waived = tuple(
        replace(flag, waived=flag.waived or "review") if approved or seen.decision == "dismissed" else flag
        for flag, seen in zip(record.flags, found, strict=True)
    )
    return replace(record, flags=waived, verdict="ok" if approved else record.verdict)
