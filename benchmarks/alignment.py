"""Sentence alignment: Text+Berg dev, the article, and NTREX documents joined, split and deleted at random."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from alignment_data import Made, ntrex, perturb
from common import ARTICLE, have, show

from tqpipe.alignment import align_texts, cost, dp
from tqpipe.alignment.gold import Counts, Numbers, compare, read_gold
from tqpipe.encoder import TransformerEncoder
from tqpipe.pipeline import align


def rows_of(counts: Counts) -> list[float]:
    return [*counts.strict(), *counts.lax()]


def unlinked_f1(gold: Sequence[Sequence[Numbers]], test: Sequence[Sequence[Numbers]]) -> float:
    """F1 of single sentences left alone (omissions and additions) over documents."""
    hits = wanted = found = 0
    for g, t in zip(gold, test, strict=True):
        alone = [
            {("s", i) for s, t_ in b if not t_ for i in s} | {("t", j) for s, t_ in b if not s for j in t_}
            for b in (g, t)
        ]
        hits += len(alone[0] & alone[1])
        wanted += len(alone[0])
        found += len(alone[1])
    return 2 * hits / (wanted + found) if wanted + found else 1.0


def both(encoder: TransformerEncoder, documents: Sequence[Made]) -> dict[str, list[float]]:
    """Strict and lax P, R, F1 and F1 of sentences left alone, of the aligner and of its first look."""
    totals = {"aligner": Counts(), "first look only": Counts()}
    beads: dict[str, list[list[Numbers]]] = {name: [] for name in totals}
    for made in documents:
        encodings = encoder.encode([*made.source, *made.target])
        sides = (
            (encodings[: len(made.source)], made.source, None),
            (encodings[len(made.source) :], made.target, None),
        )
        rough = cost.RoughCosts(cost.text(*sides[0]), cost.text(*sides[1]))
        for name, found in (("aligner", align_texts(*sides)), ("first look only", dp.search(rough))):
            numbers = [bead.numbers() for bead in found]
            beads[name].append(numbers)
            totals[name] += compare(made.gold, numbers)
    gold = [list(m.gold) for m in documents]
    return {name: [*rows_of(counts), unlinked_f1(gold, beads[name])] for name, counts in totals.items()}


def textberg(data: Path) -> Made:
    folder = data / "align" / "textberg_de-fr" / "dev"
    sides = [
        (folder / f"text.{lang}").read_text(encoding="utf-8").rstrip("\n").split("\n")
        for lang in ("de", "fr")
    ]
    return Made(sides[0], sides[1], read_gold(folder / "gold.tsv"))


def run(data: Path, encoder: TransformerEncoder) -> dict[str, Any]:
    header = ["set", "P", "R", "strict F1", "lax P", "lax R", "lax F1", "alone F1"]
    results: dict[str, Any] = {}
    aligned = align(ARTICLE / "article.ca.txt", ARTICLE / "article.en.txt", encoder=encoder)
    numbers = [bead.numbers() for bead in aligned.beads]
    gold = read_gold(ARTICLE / "alignment.tsv")
    results["article"] = {"aligner": [*rows_of(compare(gold, numbers)), unlinked_f1([gold], [numbers])]}
    if have(data / "align", "Text+Berg"):
        results["Text+Berg dev de-fr"] = both(encoder, [textberg(data)])
    if have(data / "catalan", "NTREX"):
        for lang in ("ca", "es", "ro"):
            # Seeds apart from those of the recipe, and documents that it does not train on.
            made = [perturb(rows, 1000 + k) for k, rows in enumerate(ntrex(data, lang)) if k >= 40]
            results[f"NTREX made {lang}-en"] = both(encoder, made)
    show(
        "Sentence alignment",
        header,
        [[f"{name}, {system}", *row] for name, systems in results.items() for system, row in systems.items()],
    )
    return results
