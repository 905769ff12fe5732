"""The card of a scored corpus, as the Hugging Face hub and `datasets` read it: README.md with YAML at its head."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from tqpipe.batch.figures import BINS

#: What the columns mean; offsets are half-open ranges of code points.
COLUMNS = {
    "quality": "0 to 100, higher is better: what the quality model expects a person to judge",
    "quality_low": "lower end of its 90 % interval",
    "quality_high": "upper end of its 90 % interval",
    "broken": "probability of an error such as lost, foreign or garbled text",
    "errors": "the model's spans: side, start, end, severity, probability; start = end: something is missing there",
    "adequacy": "0 to 1, from the encoder: how much of either side is found on the other",
    "cosine": "of the two sides' mean word vectors",
    "source_coverage": "share of the source's words that the target has",
    "target_coverage": "share of the target's words that the source has",
    "length_ratio": "target to source, in characters",
    "flags": "of the rules and the model: check, MQM category, severity, confidence, message, spans",
    "risk": "calibrated probability that a person would change the target",
    "verdict": "ok, review or broken: the risk under a budget",
    "accepted": "the reason why a person accepts the pair as it stands; its verdict is ok then",
    "missing": "why a score is null",
}
_LIMITS = """- The scores are a model's, not a person's: use them to rank and to filter.
- How well the model does depends on the language pair; where it was never measured, its numbers are a guess
  (`tqpipe models` lists the pairs).
- Every row was judged by itself: nothing here tells what is wrong between sentences or in a whole document.
- Rules raise false alarms at the rates in tqpipe's docs/checks.md.
- Scores of two signatures are not comparable.
- The texts' licence is that of their source; scoring does not change it."""
_SIZES = ((1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"),
          (10_000_000, "1M<n<10M"), (100_000_000, "10M<n<100M"), (1_000_000_000, "100M<n<1B"))  # fmt: skip


def card(
    *,
    langs: Sequence[str],
    rows: int,
    signature: str,
    figures: Mapping[str, Any],
    summary: str,
    files: Mapping[str, str],
    more: str = "",
    columns: Mapping[str, str] = COLUMNS,
) -> str:
    """The card's text.

    `figures` are those of `Figures.as_dict`; `summary` says what the corpus is, `more` what was done to it; `files`:
    name of a configuration -> its files.
    """
    size = next((name for top, name in _SIZES if rows < top), "n>1B")
    head = [
        "---",
        f"language: {json.dumps([lang for lang in langs if lang])}",
        "task_categories: [translation]",
        "tags: [quality-estimation, parallel-corpus, tqpipe]",
        f"size_categories: [{size}]",
    ]
    if files:
        head.append("configs:")
        for name, pattern in files.items():
            head += [f"- config_name: {json.dumps(name)}", f"  data_files: {json.dumps(pattern)}"]
    parts = [
        "\n".join([*head, "---"]),
        "# Scored parallel corpus",
        summary,
        "## What scored it",
        f"`{signature}`",
    ]
    if more:
        parts.append(more)
    parts += [
        "## Distributions",
        "Of all rows that were scored.",
        *_distributions(figures),
        "## Columns",
        _table(["column", "meaning"], [[f"`{k}`", v] for k, v in columns.items()]),
        "What is missing is null, never 0.",
        "## Limits",
        _LIMITS,
    ]
    return "\n\n".join(parts) + "\n"


def _distributions(figures: Mapping[str, Any]) -> list[str]:
    out = []
    if (bins := figures["histograms"].get("quality")) is not None:
        every = [a + b for a, b in zip(bins["kept"], bins["dropped"], strict=True)]
        fifth = BINS // 5
        counts = [sum(every[k * fifth : (k + 1) * fifth]) for k in range(5)]
        rows = [
            [f"{k * 20} to {k * 20 + 20}", f"{n:,}", f"{n / sum(every):.1%}"] for k, n in enumerate(counts)
        ]
        out.append(_table(["quality", "rows", "share"], rows))
    if figures["verdicts"]:
        total = sum(figures["verdicts"].values())
        rows = [[k, f"{n:,}", f"{n / total:.1%}"] for k, n in figures["verdicts"].items()]
        out.append(_table(["verdict", "rows", "share"], rows))
    if figures["flags"]:
        most = sorted(figures["flags"].items(), key=lambda item: (-item[1], item[0]))
        out.append(_table(["flagged by", "rows"], [[f"`{k}`", f"{n:,}"] for k, n in most]))
    return out or ["Nothing was scored."]


def _table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([f"| {' | '.join(header)} |", "|" + "---|" * len(header), *lines])
