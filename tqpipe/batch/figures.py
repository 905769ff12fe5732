"""What the report of a batch shows, gathered row by row in bounded memory."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

#: Bins of the scores' histograms.
BINS = 50
#: Rows shown of what a step dropped; where there are more, the first half of them, and of the others those last whose
#: number is a power of two: from all over the corpus, and not by chance.
SAMPLES = 8
#: Scores with a histogram, and the top of their scale.
SCALES = {"quality": 100.0, "broken": 1.0, "adequacy": 1.0, "risk": 1.0}


#: What differs between two wordings of one reason: numbers, and what is quoted.
_VARIES = re.compile(r"""'[^']*'|"[^"]*"|“[^”]*”|0x[0-9a-f]+|\d[\d,.]*""")
#: Reasons that are told apart, and those that are told.
_REASONS, _TOLD = 1000, 5


@dataclass(slots=True)
class Unread:
    """Why rows could not be read: how many, and the first of them."""

    first: Mapping[str, Any]
    rows: int = 0


class Figures:
    """Counts, histograms and samples."""

    def __init__(self, steps: Sequence[str]):
        self.steps = list(steps)
        self.kept = 0
        self.unread = 0
        self.dropped: dict[str, int] = dict.fromkeys(steps, 0)
        self.flags: dict[str, int] = {}
        self.verdicts: dict[str, int] = {}
        self.histograms = {name: ([0] * BINS, [0] * BINS) for name in SCALES}
        #: The first rows of the input that could not be read.
        self.rejects: list[Mapping[str, Any]] = []
        self._unread: dict[str, Unread] = {}
        self.samples: dict[str, list[Mapping[str, Any]]] = {name: [] for name in steps}

    def reject(self, line: Mapping[str, Any]) -> None:
        """Count a line of `rejects.jsonl`."""
        if len(self.rejects) < SAMPLES:
            self.rejects.append(line)
        kind = _VARIES.sub("…", line["reason"])
        if kind in self._unread or len(self._unread) < _REASONS:
            self._unread.setdefault(kind, Unread(line)).rows += 1

    def unread_for(self) -> list[dict[str, Any]]:
        """The commonest reasons why rows were not read: of each how many `rows`, and `reason`, `file`, `line` and
        `left_out` of the first.
        """
        found = sorted(self._unread.values(), key=lambda one: (-one.rows, one.first["row"]))[:_TOLD]
        told = ("reason", "file", "line", "left_out")
        return [{"rows": one.rows} | {key: one.first[key] for key in told} for one in found]

    def add(self, row: Mapping[str, Any]) -> None:
        """Count a row that is kept or dropped."""
        by = row["dropped_by"]
        self.unread += row["problem"] is not None
        if by is None:
            self.kept += 1
        else:
            self.dropped[by] = self.dropped.get(by, 0) + 1
            mine = self.samples.setdefault(by, [])
            n = self.dropped[by]
            if n <= SAMPLES or (n & (n - 1)) == 0:
                if len(mine) == SAMPLES:
                    del mine[SAMPLES // 2]
                mine.append({k: row[k] for k in ("row", "source", "target", "reason", "quality")})
        for name, top in SCALES.items():
            if (value := row[name]) is not None:
                at = min(BINS - 1, max(0, int(value / top * BINS)))
                self.histograms[name][by is not None][at] += 1
        if row["verdict"] is not None:
            self.verdicts[row["verdict"]] = self.verdicts.get(row["verdict"], 0) + 1
        for check in {f["check"] for f in row["flags"] or () if f.get("waived") is None}:
            self.flags[check] = self.flags.get(check, 0) + 1

    def curve(self) -> list[tuple[float, float]]:
        """(quality, share of the scored rows that are at least so good), from 0 on."""
        kept, dropped = self.histograms["quality"]
        both = [a + b for a, b in zip(kept, dropped, strict=True)]
        total, left, out = sum(both), sum(both), []
        for k, n in enumerate(both):
            out.append((k / BINS * 100.0, left / total if total else 0.0))
            left -= n
        return out

    def as_dict(self) -> dict[str, Any]:
        """Plain JSON values."""
        return {
            "verdicts": dict(sorted(self.verdicts.items())), "flags": dict(sorted(self.flags.items())),
            "unread": self.unread, "unread_for": self.unread_for(),
            "histograms": {k: {"kept": v[0], "dropped": v[1]} for k, v in self.histograms.items() if sum(map(sum, v))},
        }  # fmt: skip
