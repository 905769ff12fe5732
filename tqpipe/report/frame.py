"""Records as a pandas DataFrame."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from tqpipe import quality_rows, store
from tqpipe.types import Record, Run, TqpipeError

if TYPE_CHECKING:
    import pandas


def to_pandas(records: Run | Sequence[Record]) -> pandas.DataFrame:
    """A row a record (of a run, or as given), in order: id, source, target, reference, verdict, accepted (the reason,
    or None), risk, every score (NaN where it is missing), quality_low and quality_high, kind ("1-1"), flags and errors
    (lists of dictionaries as in a run's rows). Raises TqpipeError for what is neither.
    """
    import pandas

    records = records.records if isinstance(records, Run) else records
    if not isinstance(records, Sequence) or not all(isinstance(record, Record) for record in records):
        raise TqpipeError(f"expected a run, or a list of its records, not {records!r:.80}")
    names = store.score_names(records)
    made = pandas.DataFrame([_row(record, names) for record in records], columns=_columns(names))
    numbers = ["risk", *names, "quality_low", "quality_high"]
    return made.astype(dict.fromkeys(numbers, "float64"))


def _columns(names: Sequence[str]) -> list[str]:
    texts = ["id", "source", "target", "reference", "verdict", "accepted", "risk"]
    return [*texts, *names, "quality_low", "quality_high", "kind", "flags", "errors"]


def _row(record: Record, names: Sequence[str]) -> dict[str, Any]:
    pair, quality = record.pair, record.quality
    low, high = (quality.interval if quality is not None else None) or (None, None)
    return {
        "id": pair.id, "source": pair.source_text, "target": pair.target_text, "reference": pair.reference,
        "verdict": record.verdict, "accepted": record.accepted, "risk": record.risk,
        **{name: record.scores.get(name) for name in names},
        "quality_low": low, "quality_high": high, "kind": pair.alignment.kind,
        "flags": [store.flag_to_json(flag, pair) for flag in record.flags],
        "errors": [] if quality is None else quality_rows.to_row(quality, pair)["spans"],
    }  # fmt: skip
