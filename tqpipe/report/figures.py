"""The figures of a run's page: charts, and tables of the alignment, the scores and the flags."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from statistics import fmean
from typing import Any

from tqpipe.report import plots, scores
from tqpipe.report.cells import inline
from tqpipe.types import SEVERITIES, VERDICTS, Record, Run, Side


def section(run: Run) -> str:
    """The section of the page."""
    name = scores.headline(run.records)
    charts = [_figure("Risk", _by_verdict(run, None)), _figure(name.capitalize(), _by_verdict(run, name))]
    return (
        '<section id="figures"><h2>Figures</h2><div class="charts"><div>'
        + "".join(charts)
        + f"</div>{_alignment_figure(run)}</div>"
        + _key(came_joined(run))
        + '<div class="tables">'
        + _alignment_table(run)
        + _score_table(run)
        + _flag_table(run)
        + "</div></section>\n"
    )


def _alignment_figure(run: Run) -> str:
    if came_joined(run):
        return ""
    source, target = (
        max((s.end for r in run.records for s in r.pair.segments(side)), default=0) for side, _ in _sides()
    )
    plot = plots.alignment(run.records, source, target)
    return f"<figure><figcaption>Alignment</figcaption>{plot}</figure>"


def _key(joined: bool) -> str:
    items = " ".join(f'<span><span class="dot {v}"></span>{v}</span>' for v in reversed(VERDICTS))
    lines = (
        ""
        if joined
        else " · In the alignment, heavy level lines are only in the source, "
        "heavy upright lines only in the translation."
    )
    return f'<p class="legend">{items}{lines}</p>'


def _by_verdict(run: Run, name: str | None) -> dict[Any, list[float]]:
    values: dict[Any, list[float]] = {verdict: [] for verdict in VERDICTS}
    for record in run.records:
        value = record.risk if name is None else record.scores.get(name)
        if value is not None:
            values[record.verdict].append(value)
    return values


def _figure(title: str, values: dict[Any, list[float]]) -> str:
    if not any(values.values()):
        return ""
    return f"<figure><figcaption>{title}</figcaption>{plots.histogram(title.lower(), values)}</figure>"


def _table(caption: str, head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    if not rows:
        return ""
    top = "".join(f'<th scope="col">{inline(cell)}</th>' if cell else "<td></td>" for cell in head)
    body = ""
    for first, *others in rows:
        cells = "".join(f"<td>{inline(cell)}</td>" for cell in others)
        body += f'<tr><th scope="row">{inline(first)}</th>{cells}</tr>'
    return (
        f'<div class="scroll" tabindex="0" role="group" aria-label="{caption}">'
        f"<table><caption>{caption}</caption><thead><tr>{top}</tr></thead>"
        f"<tbody>{body}</tbody></table></div>"
    )


def _alignment_table(run: Run) -> str:
    if came_joined(run):
        return ""
    kinds = Counter(record.pair.alignment.kind for record in run.records)
    rows: list[tuple[object, object]] = [(f"pairs {kind}", n) for kind, n in kinds.most_common()]
    rows += [(f"{label} aligned", percent(aligned(run.records, side))) for side, label in _sides()]
    return _table("Alignment", ("", ""), rows)


def _sides() -> tuple[tuple[Side, str], tuple[Side, str]]:
    return ("source", "source"), ("target", "translation")


def _score_table(run: Run) -> str:
    corpus: Mapping[str, Any] = run.manifest.get("corpus") or {}
    names = dict.fromkeys([*(name for r in run.records for name in r.scores), *corpus])
    head = ["", "mean", "lowest", "missing", *(["corpus", "signature"] if corpus else [])]
    rows = []
    for name in names:
        values = [v for r in run.records if (v := r.scores.get(name)) is not None]
        cells = [name.replace("_", " ")]
        cells += [f"{fmean(values):.3g}", f"{min(values):.3g}"] if values else ["", ""]
        cells.append(_missing(run, name, len(run.records) - len(values)))
        if corpus:
            found = corpus.get(name)
            total = found if isinstance(found, Mapping) else {}
            score = total.get("score")
            cells += [
                f"{score:.2f}" if isinstance(score, int | float) else "",
                str(total.get("signature", "")),
            ]
        rows.append(cells)
    return _table("Scores", head, rows)


def _missing(run: Run, name: str, number: int) -> str:
    reasons = Counter(r.missing[name] for r in run.records if name in r.missing)
    return (
        f"{number}: {', '.join(r for r, _ in reasons.most_common(2))}" if number and reasons else f"{number}"
    )


def _flag_table(run: Run) -> str:
    counts = Counter(
        (flag.category, flag.severity) for r in run.records for flag in r.flags if flag.waived is None
    )
    categories = sorted({c for c, _ in counts}, key=lambda c: (-sum(counts[c, s] for s in SEVERITIES), c))
    severities = tuple(reversed(SEVERITIES))
    return _table(
        "Flags",
        ("category", *severities),
        [(c, *(counts[c, s] or "" for s in severities)) for c in categories],
    )


def came_joined(run: Run) -> bool:
    """Whether the pairs are a file's rows: each begins at 0, and nothing was aligned."""
    return "unread" in run.manifest


def aligned(records: Sequence[Record], side: Side) -> float:
    """Share of a side's characters that are in a pair with two sides."""
    every = sum(len(r.pair.text(side)) for r in records)
    return sum(len(r.pair.text(side)) for r in records if r.pair.source and r.pair.target) / max(every, 1)


def percent(share: float) -> str:
    """A share as a whole percentage, with a thin space."""
    return "100 %" if share == 1 else f"{100 * share:.1f} %"
