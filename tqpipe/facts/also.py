"""The flags that joined another stand in its evidence, whole: they are put there here, and given back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol

from tqpipe.types import SEVERITIES, Flag, Pair, Side, Span

#: The key of the others in the evidence of the flag that they joined.
ALSO = "also"


class HasEvidence(Protocol):
    """A flag, or what a review makes of one."""

    @property
    def check(self) -> str:
        """The check that found it."""

    @property
    def evidence(self) -> Mapping[str, Any]:
        """What a machine can check again; under `ALSO` the flags that joined this one."""


def row_of(flag: Flag, pair: Pair) -> dict[str, Any]:
    """The flag as it stands in the evidence of another: see `tqpipe.facts`."""
    spans = [
        {"side": s.side, "start": s.start, "end": s.end, "text": pair.text(s.side)[s.start : s.end]}
        for s in flag.spans
    ]
    return {
        "check": flag.check, "category": flag.category, "severity": flag.severity, "confidence": flag.confidence,
        "message": flag.message, "spans": spans, "evidence": dict(flag.evidence),
    }  # fmt: skip


def others(flag: HasEvidence) -> Sequence[Mapping[str, Any]]:
    """What stands in the evidence of a flag that others joined, as rows."""
    rows = flag.evidence.get(ALSO)
    return [row for row in rows if isinstance(row, Mapping)] if isinstance(rows, Sequence) else ()


def under(flag: Flag) -> Iterator[Flag]:
    """The flags that joined this one."""
    for row in others(flag):
        # A run's files get edited: what is no flag any more is left out.
        try:
            spans = tuple(Span(s["side"], int(s["start"]), int(s["end"])) for s in row["spans"])
            yield Flag(
                str(row["check"]), str(row["category"]), SEVERITIES[SEVERITIES.index(row["severity"])],
                min(1.0, max(0.0, float(row["confidence"]))), spans, str(row["message"]), dict(row["evidence"]),
                flag.waived,
            )  # fmt: skip
        except (KeyError, TypeError, ValueError):
            continue


def apart(flags: Sequence[Flag]) -> list[Flag]:
    """Every flag by itself again, those that stand in the evidence of another after it."""
    return [one for flag in flags for one in (flag, *under(flag))]


def own(flag: HasEvidence, places: Sequence[tuple[Side, int, int]]) -> int:
    """How many of a flag's spans (`places`: side, start, end), the first of them, were surely its own before others
    joined it: what the check itself marks, and by which a waiver knows the flag in the next run.
    """
    theirs = {
        (s.get("side"), s.get("start"), s.get("end")) for row in others(flag) for s in row.get("spans") or ()
    }
    count = len(places)
    # One that it has in common with another may be left out, or a gap that has no words: what stays is its own.
    while count > 1 and (places[count - 1] in theirs or places[count - 1][1] == places[count - 1][2]):
        count -= 1
    return count


def checks(flag: HasEvidence) -> list[str]:
    """The checks that tell a flag's fact, each once, the flag's own first."""
    rows = (str(row["check"]) for row in others(flag) if row.get("check"))
    return list(dict.fromkeys((flag.check, *rows)))
