"""Plots for notebooks and papers, through matplotlib. The pages draw their own (`plots.py`): those follow dark mode."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, get_args

from tqpipe.report import plots, scores
from tqpipe.types import VERDICTS, PlotKind, Record, Run, TqpipeError

#: Okabe and Ito's colours: told apart by colour-blind eyes, too.
COLOURS = {"ok": "#009e73", "review": "#e69f00", "broken": "#d55e00"}
_BINS = 40


def plot(what: Any, kind: PlotKind = "distribution", *, score: str | None = None, ax: Any = None) -> Any:
    """Draw a run, records, or a table with columns of scores (a DataFrame, a scored data set); the matplotlib axes.

    "distribution": a histogram of `score`, by verdict; "kept": the share of pairs that a threshold on `score` keeps;
    "alignment" (of a run): where each pair stands in the two documents. `score` is "quality" where there is one, else
    "adequacy". Raises TqpipeError for what cannot be drawn, or where matplotlib is not installed.
    """
    if kind not in get_args(PlotKind):
        raise TqpipeError(f"plot {kind!r}: valid kinds are {', '.join(get_args(PlotKind))}")
    try:
        import matplotlib.pyplot as plt
    except ImportError:
        raise TqpipeError("plots need matplotlib: pip install 'tqpipe[plot]'") from None
    records = what.records if isinstance(what, Run) else what
    if kind == "alignment":
        if not (isinstance(records, Sequence) and records and isinstance(records[0], Record)):
            raise TqpipeError("an alignment is drawn of a run that has pairs")
        if isinstance(what, Run) and "unread" in what.manifest:
            raise TqpipeError("an alignment is drawn of two documents; the pairs of this run came joined")
        return _alignment(
            records, ax if ax is not None else plt.subplots(figsize=(5, 5), layout="constrained")[1]
        )
    name, values, verdicts = _columns(records, score)
    if not values:
        raise TqpipeError(f"no row has the score {name!r}")
    ax = ax if ax is not None else plt.subplots(figsize=(6, 3.2), layout="constrained")[1]
    if kind == "kept":
        return _kept(name, values, ax)
    return _distribution(name, values, verdicts, ax)


def _columns(what: Any, score: str | None) -> tuple[str, list[float], list[str]]:
    """The score's name, its values without the missing ones, and a verdict for each ("" where there is none)."""
    if isinstance(what, Sequence) and all(isinstance(r, Record) for r in what):
        name = score or scores.headline(what)
        pairs = [(r.scores.get(name), r.verdict) for r in what]
    else:
        found = (
            what
            if isinstance(what, Mapping)
            else getattr(what, "column_names", getattr(what, "columns", None))
        )
        if found is None:
            raise TqpipeError(f"expected a run, its records or a table with columns, not {what!r:.80}")
        names = list(found)
        name = score or ("quality" if "quality" in names else "adequacy")
        if name not in names:
            raise TqpipeError(
                f"there is no column {name!r}; the columns are {', '.join(map(str, names))[:300]}"
            )
        verdicts = what["verdict"] if "verdict" in names else [""] * len(what[name])
        pairs = list(zip(what[name], verdicts, strict=True))
    there = [(float(v), str(verdict or "")) for v, verdict in pairs if v is not None and not math.isnan(v)]
    return name, [v for v, _ in there], [verdict for _, verdict in there]


def _distribution(name: str, values: Sequence[float], verdicts: Sequence[str], ax: Any) -> Any:
    top = 100.0 if name == "quality" else max(1.0, *values)
    kinds: list[str] = [v for v in VERDICTS if v in verdicts] or [""]
    groups = [[x for x, v in zip(values, verdicts, strict=True) if v == kind or not kind] for kind in kinds]
    ax.hist(
        groups, bins=_BINS, range=(min(0.0, *values), top), stacked=True,
        color=[COLOURS.get(kind, "#0072b2") for kind in kinds], label=kinds,
    )  # fmt: skip
    ax.set(xlabel=name, ylabel="pairs", title=f"{len(values):,} pairs")
    if kinds != [""]:
        ax.legend(frameon=False)
    return ax


def _kept(name: str, values: Sequence[float], ax: Any) -> Any:
    ordered = sorted(values)
    share = [100.0 * (1 - n / len(ordered)) for n in range(len(ordered))]
    ax.step(ordered, share, where="pre", color="#0072b2")
    ax.set(xlabel=f"{name} at least", ylabel="pairs kept (%)", ylim=(0, 101), title=f"{len(values):,} pairs")
    ax.grid(alpha=0.3)
    return ax


def _alignment(records: Sequence[Record], ax: Any) -> Any:
    from matplotlib.collections import LineCollection

    for verdict in VERDICTS:
        lines = [
            [(across[0], down[0]), (across[1], down[1])]
            for record, (across, down) in plots.stretches(records)
            if record.verdict == verdict
        ]
        if lines:
            wide = 1.5 if verdict == "ok" else 3.0
            ax.add_collection(LineCollection(lines, colors=COLOURS[verdict], linewidths=wide, label=verdict))
    ax.autoscale_view()
    ax.invert_yaxis()
    ax.set(xlabel="source (characters)", ylabel="translation (characters)", title=f"{len(records):,} pairs")
    ax.legend(frameon=False)
    return ax
