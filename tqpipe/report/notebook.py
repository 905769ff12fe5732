"""What a notebook shows of a run or a record: a piece of HTML with its own styles, no scripts, corpus text escaped."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from importlib.resources import files

from tqpipe.report import rows, scores
from tqpipe.report.cells import inline, numbered
from tqpipe.types import SIDES, VERDICTS, Record, Run
from tqpipe.wording import told

#: Records of a run that are shown.
SHOWN = 5


def run(found: Run) -> str:
    """A run: how many pairs of which verdict, its mean score, and the pairs of the highest risk."""
    worst = [r for r in found.worst_first() if r.verdict != "ok"][:SHOWN]
    counts = [f"{found.count(v):,} {v}" for v in VERDICTS]
    mean = scores.mean(found.records)
    facts = [f"<b>{len(found.records):,} pairs</b>", *counts, *([inline(" ".join(mean))] if mean else [])]
    names = [inline(told(item["name"])) for side in SIDES if (item := found.input(side))]
    more = sum(r.verdict != "ok" for r in found.records) - len(worst)
    tail = (
        f'<p class="soft">… and {more:,} more to look at: run.worst_first(), run.to_pandas()</p>'
        if more
        else ""
    )
    body = (
        f'<p class="head">{" · ".join(facts)}<br><span class="soft">{" → ".join(names)} · '
        f"{inline(found.manifest.get('signature', ''))}</span></p>{''.join(map(_card, worst))}{tail}"
    )
    return _framed(body)


def record(found: Record) -> str:
    """A pair with its scores, both texts with the suspected errors marked, and the flags."""
    return _framed(_card(found))


def _framed(body: str) -> str:
    style = files("tqpipe.report").joinpath("notebook.css").read_text(encoding="utf-8")
    return f'<div class="tqpipe"><style>{style}</style>{body}</div>'


def _card(found: Record) -> str:
    # Two outputs on one page must not share anchors.
    texts = "\x1f".join((found.pair.id, found.pair.source_text, found.pair.target_text))
    page = "tq" + hashlib.blake2b(texts.encode("utf-8", "surrogatepass"), digest_size=5).hexdigest()
    order = {index: (n, f"{page}-{n}") for index, n in numbered(found.flags).items()}
    facts = [
        f"<b>{found.shown_verdict}</b>",
        f"risk {found.risk:.0%}",
        *_scores([found]),
        f"pair {inline(found.pair.id)}",
    ]
    if found.pair.alignment.kind != "1-1":
        facts.append(inline(found.pair.alignment.kind))
    sides = "".join(rows.cell(found, side, order, excerpt=True, linked=False) for side in SIDES)
    return (
        f'<div class="rec {found.verdict}"><p>{" · ".join(facts)}</p><div class="pair">{sides}</div>'
        f"{rows.flags(found, order) if found.flags else ''}</div>"
    )


def _scores(found: Sequence[Record]) -> list[str]:
    name = scores.headline(found)
    value = found[0].scores.get(name)
    return [] if value is None else [f"{name} {scores.shown(name, value)}"]
