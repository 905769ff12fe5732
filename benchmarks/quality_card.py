"""Write the figures of `accuracy.py quality --json FILE` into the model card, between its two marks.

    python benchmarks/accuracy.py quality --test --json figures.json
    python benchmarks/quality_card.py figures.json

Every figure in those tables thus comes from one run; parts that the run left out stay out of the card.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

CARD = Path(__file__).parent.parent / "tqpipe" / "models" / "quality" / "README.md"
BEGIN, END = "<!-- figures -->", "<!-- end of figures -->"

#: MonoTransQuest, 560M parameters: Ranasinghe et al. 2020, https://aclanthology.org/2020.coling-main.445, as
#: published for test20. Not run here.
PUBLISHED = {
    "ro-en": 0.898, "et-en": 0.775, "ne-en": 0.791, "si-en": 0.653, "ru-en": 0.773, "en-de": 0.467,
}  # fmt: skip


def table(header: Sequence[str], rows: Sequence[Sequence[Any]]) -> Iterator[str]:
    yield ""
    yield f"| {' | '.join(header)} |"
    yield "|" + "---|" * len(header)
    for row in rows:
        yield f"| {' | '.join(_cell(v) for v in row)} |"


def _cell(value: Any) -> str:
    if isinstance(value, Mapping):
        if "precision" in value:
            return " / ".join(f"{value[k]:.3f}" for k in ("precision", "recall", "f1"))
        return f"{value['value']:.3f} [{value['low']:.3f}, {value['high']:.3f}]"
    return f"{value:.3f}" if isinstance(value, float) else str(value)


def judgments(part: Mapping[str, Any], name: str) -> Iterator[str]:
    yield f"## Sentence level: Pearson with z_mean, MLQE-PE {name}"
    bases = ("length ratio", "encoder cosine", "word coverage")
    yield from table(
        ("pair", "quality (95 % bootstrap)", "after calibration", "Spearman", *bases, "MonoTransQuest (560M)"),
        [
            (pair, cell["quality"], cell.get("quality, calibrated", ""), cell.get("quality, Spearman", ""),
             *(cell[b] for b in bases), PUBLISHED.get(pair, ""))
            for pair, cell in part["sentence"].items()
        ],
    )  # fmt: skip
    yield ""
    yield f"## Word level: MCC of target words, MLQE-PE {name} (thresholds from dev)"
    yield from table(
        ("pair", "model (95 % bootstrap over words)", "word coverage", "share of bad words"),
        [(p, c["quality"], c["word coverage"], c["bad words"]) for p, c in part["word"].items()],
    )


def spans(part: Mapping[str, Any], name: str) -> Iterator[str]:
    yield "## Error spans: biomedical MQM (dev), rater-segments, characters, precision / recall / F1 (WMT23, task 2)"
    yield from table(
        ("set", "model", "F1 interval", "word coverage", "everything marked"),
        [
            (f"{k} ({c['n']})", c["quality"], f"[{c['quality']['low']:.3f}, {c['quality']['high']:.3f}]",
             c["word coverage"], c["everything"])
            for k, c in part.items() if isinstance(c, Mapping)
        ],
    )  # fmt: skip


def demetr(part: Mapping[str, Any], name: str) -> Iterator[str]:
    yield "## Minimal pairs: DEMETR French (held out)"
    yield ""
    yield (
        f"The perturbed side scores lower in {_cell(part['overall'])} (encoder cosine: {part['encoder cosine']:.3f}); "
        f"by severity: {', '.join(f'{k} {v:.3f}' for k, v in part['by severity'].items())}."
    )
    yield from table(("kind", "n", "share"), [(k, c["n"], c["value"]) for k, c in part["by kind"].items()])


def garbles(part: Mapping[str, Any], name: str) -> Iterator[str]:
    yield "## Planted errors: NTREX Catalan-English human translations against the same with one error"
    yield ""
    yield (
        f"Mean AUC {part['mean auc']:.3f}; span touched {part['mean span touched']:.3f} on average. Sound sentences in "
        f"which a span is marked: {part['sound sentences with a span']:.3f}; their mean quality "
        f"{part['sound sentences, mean quality']:.1f}."
    )
    bases = ("length ratio", "encoder cosine", "word coverage")
    yield from table(
        ("kind", "n", "AUC of quality", "AUC of `broken`", "below its own original", "span touched",
         "AUC of length ratio", "of cosine", "of coverage"),
        [
            (k, c["n"], c["auc"], c["auc of broken"], c["below its own original"], c["span touched"],
             *(c[b] for b in bases))
            for k, c in part["by kind"].items()
        ],
    )  # fmt: skip


def alone(part: Mapping[str, Any], name: str) -> Iterator[str]:
    yield "## Spans of the model alone: NTREX documents of even number, ca and es into English"
    yield from table(
        ("probability", "sound pairs with one", "pairs with a planted error"),
        [(k, *c.values()) for k, c in part.items() if isinstance(c, Mapping)],
    )


def outward(part: Mapping[str, Any], name: str) -> Iterator[str]:
    yield "## Out of English: NTREX human translations against the same with one planted error"
    yield ""
    yield "AUC are means over the kinds. Errors that English word lists find are planted in the English source."
    yield from _pairs(part)


def between(part: Mapping[str, Any], name: str) -> Iterator[str]:
    yield "## Between other languages: the same"
    yield ""
    yield "Without the kinds that English word lists find. Both sides are translations of the English."
    yield from _pairs(part)


def joined(part: Mapping[str, Any], name: str) -> Iterator[str]:
    yield "## Two and three sentences in a pair: NTREX Catalan-English neighbours, one planted error in one of them"
    yield ""
    yield "Sentences that match are read one by one; beside it the network's reading of the pair whole."
    rows = {k: c for k, c in part.items() if isinstance(c, Mapping)}
    figures = list(next(iter(rows.values())))
    yield from table(("", *rows), [(f, *(c[f] for c in rows.values())) for f in figures])


def wordnet(part: Mapping[str, Any], name: str) -> Iterator[str]:
    yield "## One English word exchanged for WordNet's: NTREX Catalan-English against the same"
    yield ""
    yield "Opposites that the recipe's own list does not have. Synonyms are no errors: .5 would be best."
    yield from _pairs(part, "words")


def frames(part: Mapping[str, Any], name: str) -> Iterator[str]:
    yield "## Small words, roles and neighbours of the right word: NTREX ca, fr and ro against the same"
    yield ""
    yield "Documents of odd number; kinds of training, planted in the English: as the translation, and as the source."
    yield from _pairs(part, "kind")


def contrasts(part: Mapping[str, Any], name: str) -> Iterator[str]:
    yield "## Doubtful sentences read again with another word: NTREX, documents of odd number"
    yield ""
    yield "Share of pairs found; the first reading by its `broken`, at 5 % false alarms. One planted error a pair."
    yield from _pairs(part, "pairs")


def _pairs(part: Mapping[str, Any], first: str = "pair") -> Iterator[str]:
    rows = {k: c for k, c in part.items() if isinstance(c, Mapping)}
    columns = list(next(iter(rows.values())))
    yield from table((first, *columns), [(k, *c.values()) for k, c in rows.items()])


def flores(part: Mapping[str, Any], name: str) -> Iterator[str]:
    yield "## Five real systems, FLORES Catalan-English"
    yield ""
    yield f"Ranked lowest by mean quality: {part['lowest']}. chrF is against the reference; last column: a baseline."
    figures = ("mean quality", "mean chrF", "Pearson with chrF", "of chrF against four pseudo-references")
    yield from table(
        ("system", "mean quality", "mean chrF", "Pearson of quality with sentence chrF", figures[3]),
        [(k, *(c.get(f, "") for f in figures)) for k, c in part.items() if isinstance(c, Mapping)],
    )


def article(part: Mapping[str, Any], name: str) -> Iterator[str]:
    yield f"## The article (corpora/putin-trump, {part['gold spans']} gold spans inside pairs)"
    yield from table(
        ("", "gold spans touched", "spans marked", "false alarms"),
        [(k, *part[k].values()) for k in ("rules", "model", "both")],
    )


def speed(part: Mapping[str, Any], name: str) -> Iterator[str]:
    yield "## Speed"
    yield ""
    units = f"; `int8` by our kernels for {part['units']}" if "units" in part else ""
    yield f"Pairs a second at about 30 + 30 tokens, {part['threads']} threads, one run{units}:"
    paths = [k for k in part if f"{k}, Pearson ro-en" in part]
    yield from table(
        ("path", "pairs/s", "Pearson ro-en dev"),
        [(k, part[k], part[f"{k}, Pearson ro-en"]) for k in paths]
        + [("XLM-R large, fp32", part["XLM-R large, fp32"], "")],
    )
    yield ""
    yield (
        f"Fast path over fp32: {part['fast path over fp32']}; over the XLM-R-large cross-encoder of random weights: "
        f"{part['fast path over XLM-R large']}."
    )


PARTS = {
    "judgments": judgments, "spans": spans, "demetr": demetr, "garbles": garbles, "alone": alone,
    "outward": outward, "between": between, "joined": joined, "wordnet": wordnet, "frames": frames,
    "contrasts": contrasts, "flores": flores, "article": article,
    "speed": speed,
}  # fmt: skip


def card(text: str, figures: Mapping[str, Any]) -> str:
    """The card's text with the tables of this run between its marks."""
    before, rest = text.split(BEGIN)
    after = rest.split(END)[1]
    lines = [
        line
        for name, write in PARTS.items()
        if name in figures and "skipped" not in figures[name]
        for line in (*write(figures[name], figures["set"]), "")
    ]
    return before + BEGIN + "\n" + "\n".join(lines) + END + after


def main() -> None:
    figures: dict[str, Any] = {}
    for name in sys.argv[1:]:  # parts measured apart, in the order given
        found = json.loads(Path(name).read_text(encoding="utf-8"))["quality"]
        if "judgments" not in found:
            found.pop("set", None)  # which set the judgments are from is theirs to say
        figures |= found
    CARD.write_text(card(CARD.read_text(encoding="utf-8"), figures), encoding="utf-8")


if __name__ == "__main__":
    main()
