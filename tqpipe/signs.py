"""Signs of machine translation in a whole document: how literally it follows its source, as one probability.

A person who translates moves clauses, splits and drops words and sets marks anew; a system that translates sentence
by sentence follows the source's order, gives every word an answer and keeps its marks. Five figures of the word
links tell the two apart (Baker 1993 on translation universals; Toral 2019, Post-editese: an exacerbated
translationese); each is taken as its difference from what human translations from that language into English show,
or from their average where the language is not known. A logistic regression joins them: fitted on the systems and
references of WMT17 (cs, de, fi, lv, ru, tr into English, documents of ten sentences), human levels from NTREX and
WMT17's references; `benchmarks/signs.py` fits and measures.

Beside the probability stand passages in which something was treated mechanically, by the checks' flags: a name that
was taken for a word, a false friend or an idiom word by word, a quotation that came to pieces. Good systems make few,
so they show and do not count.

It is a statement about a document, and a weak one: a post-edited translation looks like a system's, a free system
like a person. It never makes a flag and does not enter the risk.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from tqpipe.languages import base_language
from tqpipe.types import Flag, Pair, WordLinks

#: Pairs with links that a document needs: below, the figures are noise.
LEAST = 8
FIGURES = ("crossing", "shift", "source_linked", "target_linked", "marks")
_WHAT = {
    "crossing": "neighbouring words keep their order",
    "shift": "words keep their place in the sentence",
    "source_linked": "hardly a word of the source is left out",
    "target_linked": "hardly a word is added",
    "marks": "punctuation marks stand as in the source",
}
#: Checks whose flags show a text that was carried over without being read.
MECHANICAL = {
    "names_translated": "names taken for words",
    "false_friends": "false friends, calques or idioms word by word",
    "quotation": "quotations in pieces",
    "quotation_lost": "quotations that lost their words or marks",
}
_MODEL = Path(__file__).parent / "models" / "signs" / "model.json"


@dataclass(frozen=True, slots=True)
class Signs:
    """What was found of one document.

    `probability`: that a system made it, 0..1, calibrated on documents of ten sentences of which half were a system's.
    `figures`: each of FIGURES; `weights`: what each adds to the log-odds. `literal`: ids of the pairs that follow
    their source most closely, at most five. `known`: whether the language's human level was measured.
    `mechanical`: check (of MECHANICAL) -> ids of the pairs that it flags, at most five.
    """

    probability: float
    figures: Mapping[str, float]
    weights: Mapping[str, float]
    literal: tuple[str, ...]
    pairs: int
    known: bool
    mechanical: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def as_dict(self) -> dict[str, Any]:
        """As run.json has them, under "signs"."""
        return {
            "probability": round(self.probability, 3),
            "figures": {k: round(v, 4) for k, v in self.figures.items()},
            "weights": {k: round(v, 3) for k, v in self.weights.items()},
            "literal": list(self.literal),
            "mechanical": {check: list(ids) for check, ids in self.mechanical.items()},
            "pairs": self.pairs,
            "known": self.known,
        }

    def told(self) -> str:
        """For an editor, in words: the number's calibration does not carry to other texts (its card)."""
        shown = [
            f"{MECHANICAL[check]} (pair{'s' * (len(ids) > 1)} {', '.join(ids)})"
            for check, ids in self.mechanical.items()
        ]
        seen = f" Translated mechanically: {'; '.join(shown)}." if shown else ""
        over = f"over {self.pairs} pairs"
        if self.probability < 0.5:
            return f"Reads like a person's translation: it does not keep close to the source ({over}).{seen}"
        loud = max(self.weights, key=lambda k: self.weights[k])
        begin = (
            "Reads like a machine translation: it keeps very close to the source"
            if self.probability >= 0.85
            else "May be a machine translation: it keeps close to the source"
        )
        return (
            f"{begin} ({over}; most telling: {_WHAT[loud]}).{seen} "
            "A hint about the text as a whole, not an error."
        )


@lru_cache(maxsize=1)
def _model() -> Mapping[str, Any]:
    found: dict[str, Any] = json.loads(_MODEL.read_text(encoding="utf-8"))
    return found


@dataclass(frozen=True, slots=True)
class _Sums:
    """Countable evidence of one pair: crossings of `steps`, shifts, words and linked words, marks kept."""

    crossings: int
    steps: int
    shifts: tuple[float, ...]
    source: float
    target: float
    marks: float


def figures(pairs: Sequence[Pair], links: Mapping[str, WordLinks]) -> dict[str, float] | None:
    """The five figures of a document, or None with fewer than LEAST pairs that have links."""
    found = [s for pair in pairs if (s := _sums(links.get(pair.id))) is not None]
    steps = sum(s.steps for s in found)
    if len(found) < LEAST or not steps:
        return None
    shifts = [v for s in found for v in s.shifts]
    return {
        "crossing": sum(s.crossings for s in found) / steps,
        "shift": sum(shifts) / len(shifts),
        "source_linked": sum(s.source for s in found) / len(found),
        "target_linked": sum(s.target for s in found) / len(found),
        "marks": sum(s.marks for s in found) / len(found),
    }


def _sums(links: WordLinks | None) -> _Sums | None:
    if links is None or not links.links:
        return None
    ordered = sorted((link.source, link.target) for link in links.links)
    crossings = steps = 0
    for (a, b), (c, d) in pairwise(ordered):
        if a != c:
            steps += 1
            crossings += d < b
    n, m = len(links.source), len(links.target)
    ours = [w.text for w in links.source if not w.text[0].isalnum()]
    theirs = [w.text for w in links.target if not w.text[0].isalnum()]
    marks = SequenceMatcher(None, ours, theirs, autojunk=False).ratio() if ours or theirs else 1.0
    return _Sums(
        crossings, steps, tuple(abs(a / n - b / m) for a, b in ordered),
        len({a for a, _ in ordered}) / n, len({b for _, b in ordered}) / m, marks,
    )  # fmt: skip


def find(
    pairs: Sequence[Pair],
    links: Mapping[str, WordLinks],
    langs: tuple[str, str],
    flags: Mapping[str, Sequence[Flag]] | None = None,
) -> Signs | None:
    """The signs of a document, None where there is too little of it or the translation is not English. `flags` are the
    pairs', by id.
    """
    if base_language(langs[1]) != "en":
        return None
    values = figures(pairs, links)
    if values is None:
        return None
    model = _model()
    lang = base_language(langs[0])
    human = model["human"].get(lang)
    level = human or model["human"]["*"]
    weights = {k: model["weights"][k] * (values[k] - level[k]) / model["scale"][k] for k in FIGURES}
    logit = model["intercept"] + sum(weights.values())
    odds = 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, logit))))
    return Signs(
        odds,
        values,
        weights,
        _literal(pairs, links),
        sum(p.id in links for p in pairs),
        human is not None,
        _mechanical(flags or {}),
    )


def _mechanical(flags: Mapping[str, Sequence[Flag]]) -> dict[str, tuple[str, ...]]:
    """The pairs that each check of MECHANICAL flags in earnest, in the document's order."""
    found: dict[str, tuple[str, ...]] = {}
    for check in MECHANICAL:
        ids = [
            id
            for id, mine in flags.items()
            if any(f.check == check and f.severity != "minor" and f.waived is None for f in mine)
        ]
        if ids:
            found[check] = tuple(ids[:5])
    return found


def _literal(pairs: Sequence[Pair], links: Mapping[str, WordLinks]) -> tuple[str, ...]:
    """Long pairs whose links never cross and leave no word out, the longest first."""
    found = []
    for pair in pairs:
        sums = _sums(links.get(pair.id))
        if (
            sums is not None
            and sums.steps >= 10
            and not sums.crossings
            and min(sums.source, sums.target) > 0.75
        ):
            found.append((-sums.steps, pair.id))
    return tuple(id for _, id in sorted(found)[:5])
