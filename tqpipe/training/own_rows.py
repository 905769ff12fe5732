"""A user's own judged pairs as examples."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

from tqpipe.training.examples import Example, Group, Label, numbered
from tqpipe.training.judged_sets import SEVERITY
from tqpipe.types import TqpipeError

#: What a user's row can say of its pair.
OWN_LABELS = ("score", "z", "hter", "mqm", "broken", "errors", "src_errors")


def own(row: dict[str, Any], place: str) -> Example:
    """A row of a user's JSONL: src, mt, and at least one of OWN_LABELS: score (0..100), z (a z-score), hter (0..10,
    a share), mqm (a penalty), broken (0/1), errors, src_errors.

    `errors` are {"start", "end", "severity"} in the target, severity minor, major or critical. Raises
    TqpipeError naming the place and the field that is wrong.
    """
    for name in ("src", "mt"):
        if not isinstance(row.get(name), str) or not row[name].strip():
            raise TqpipeError(f"{place}: {name!r} must be a text, not {row.get(name)!r}")
    if all(row.get(name) is None for name in OWN_LABELS):
        raise TqpipeError(f"{place}: nothing to learn from: it has none of {', '.join(OWN_LABELS)}")

    def errors(name: str, text: str) -> tuple[Label, ...] | None:
        if row.get(name) is None:
            return None
        if not isinstance(row[name], list) or not all(isinstance(e, dict) for e in row[name]):
            raise TqpipeError(f"{place}: {name!r} must be a list of objects, not {row[name]!r}")
        found = []
        for e in row[name]:
            severity = SEVERITY.get(str(e.get("severity")).lower())
            start, end = e.get("start"), e.get("end")
            if (
                severity is None
                or type(start) is not int
                or type(end) is not int
                or not 0 <= start <= end <= len(text)
            ):
                raise TqpipeError(
                    f"{place}: {name}: {e!r} needs start, end within the text "
                    "and severity minor, major or critical"
                )
            found.append((start, end, severity))
        return tuple(found)

    def number(name: str, low: float = -math.inf, high: float = math.inf) -> float | None:
        value = row.get(name)
        if value is None:
            return None
        # type(), not isinstance: true is a number in Python.
        if type(value) not in (int, float) or not math.isfinite(value) or not low <= value <= high:
            ends = (f" {word} {end:g}" for word, end in (("from", low), ("to", high)) if math.isfinite(end))
            raise TqpipeError(f"{place}: {name!r} must be a number{''.join(ends)}, not {value!r}")
        return float(value)

    score, broken = number("score", 0, 100), row.get("broken")
    if broken is not None and broken not in (0, 1):
        raise TqpipeError(f"{place}: 'broken' must be 0 or 1, not {broken!r}")
    return Example(
        str(row.get("pair", "own")), row["src"], row["mt"], z=number("z"), da=score, hter=number("hter", 0, 10),
        mqm=number("mqm", 0),
        broken=int(broken) if broken is not None else (0 if score is not None and score >= 88 else None),
        target_errors=errors("errors", row["mt"]), source_errors=errors("src_errors", row["src"]),
    )  # fmt: skip


def own_groups(path: Path) -> tuple[list[Group], list[tuple[str, str, str]]]:
    """A user's labelled rows, and those of them that are good (score of 85 or more, or no error marked) to
    plant garbles in.
    """
    rows = [own(row, f"{path}:{number}") for number, row in numbered(path)]
    if not rows:
        raise TqpipeError(f"{path}: no rows to train on")
    good = [
        (e.pair, e.source, e.target)
        for e in rows
        if (e.da is not None and e.da >= 85) or e.target_errors == ()
    ]
    return [(e,) for e in rows], good
