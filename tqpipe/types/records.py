"""Pairs with all that was found out about them, and the run that holds them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from tqpipe.types.findings import Flag, Quality, wrecks
from tqpipe.types.texts import Pair
from tqpipe.types.vocabulary import SIDES, VERDICTS, Verdict

if TYPE_CHECKING:
    import pandas

#: What `Run.plot` draws.
PlotKind = Literal["distribution", "kept", "alignment"]


@dataclass(frozen=True, slots=True, repr=False)
class Record:
    """A pair with everything that was found out about it.

    A score that could not be made is None and `missing[name]` says why. `risk` in 0..1 is the
    probability that a person would change the target. `links` are word links as (source start, source
    end, target start, target end) in the pair's texts. `quality` is None when the quality model did not run.
    `accepted` is the reason of the waiver by which a person accepts the pair as it stands (see `tqpipe.waivers`):
    its verdict is "ok" then, whatever was found, and risk and scores are as they were measured.
    """

    pair: Pair
    scores: Mapping[str, float | None]
    flags: tuple[Flag, ...]
    risk: float
    verdict: Verdict
    missing: Mapping[str, str] = field(default_factory=dict)
    links: tuple[tuple[int, int, int, int], ...] = ()
    quality: Quality | None = None
    accepted: str | None = None

    @property
    def shown_verdict(self) -> str:
        """The verdict in words: "ok, accepted" of what a person accepts as it stands."""
        return self.verdict if self.accepted is None else f"{self.verdict}, accepted"

    def __repr__(self) -> str:
        """A line: all that is in it would fill a screen."""
        flags = ", ".join(f"{flag.check} ({flag.severity})" for flag in self.flags if flag.waived is None)
        return (
            f"<Record {self.pair.id}: {self.shown_verdict}, risk {self.risk:.2f}{', ' * bool(flags)}{flags}>"
        )

    def _repr_html_(self) -> str:
        """How a notebook shows it."""
        from tqpipe.report import notebook

        return notebook.record(self)


def worse(record: Record) -> tuple[int, bool, float]:
    """Sorts records the worst first: of the broken ones those with a sure critical flag, which others may surpass in
    risk.
    """
    return -VERDICTS.index(record.verdict), not any(map(wrecks, record.flags)), -record.risk


@dataclass(frozen=True, slots=True, repr=False)
class Run:
    """The records of one source and target, in document order, and the manifest that explains them."""

    records: tuple[Record, ...]
    manifest: Mapping[str, Any]

    @property
    def langs(self) -> tuple[str, str]:
        """The codes of the source and the target language; "" where the manifest does not say."""
        source, target = (str(self.input(side).get("lang") or "") for side in SIDES)
        return source, target

    def input(self, name: str) -> Mapping[str, Any]:
        """What the manifest says of the "source", the "target" or the "reference"; nothing where it does not."""
        inputs = self.manifest.get("inputs")
        found = inputs.get(name) if isinstance(inputs, Mapping) else None
        return found if isinstance(found, Mapping) else {}

    def worst_first(self) -> list[Record]:
        """Records by verdict, broken ones first (see `worse`), then by falling risk; document order among equals."""
        return sorted(self.records, key=worse)

    def count(self, verdict: Verdict) -> int:
        """How many pairs have the verdict."""
        return sum(r.verdict == verdict for r in self.records)

    @property
    def accepted(self) -> int:
        """How many pairs a person accepts as they stand."""
        return sum(r.accepted is not None for r in self.records)

    def to_pandas(self) -> pandas.DataFrame:
        """A row a pair, in document order: see `tqpipe.to_pandas`."""
        from tqpipe.report import frame

        return frame.to_pandas(self.records)

    def plot(self, kind: PlotKind = "distribution", *, score: str | None = None, ax: Any = None) -> Any:
        """Draw with matplotlib; the axes: see `tqpipe.plot`."""
        from tqpipe.report import charts

        return charts.plot(self, kind, score=score, ax=ax)

    def __repr__(self) -> str:
        """In a line: a run may hold every text of a corpus."""
        counts = ", ".join(f"{self.count(verdict)} {verdict}" for verdict in reversed(VERDICTS))
        return f"<Run {'-'.join(self.langs)}, pairs: {len(self.records)} ({counts})>"

    def _repr_html_(self) -> str:
        """How a notebook shows it: figures, and the pairs of the highest risk."""
        from tqpipe.report import notebook

        return notebook.run(self)
