"""Scores against a reference translation: sacreBLEU's chrF, BLEU and TER (Post 2018, W18-6319)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tqpipe.types import Pair

NAMES = ("chrf", "bleu", "ter")
NO_REFERENCE = "no reference"


def _metrics(*, sentence: bool) -> dict[str, Any]:
    from sacrebleu.metrics import BLEU, CHRF, TER

    # Effective order: a short sentence without a matching 4-gram must not score 0.
    return {"chrf": CHRF(), "bleu": BLEU(effective_order=sentence), "ter": TER()}


def sentence_scores(pairs: Sequence[Pair]) -> list[dict[str, float | str]]:
    """ChrF (0..100), BLEU (0..100) and TER (0 is best) of each pair, or the reason why there is none."""
    if not any(pair.reference for pair in pairs):
        return [dict.fromkeys(NAMES, NO_REFERENCE) for _ in pairs]
    metrics = _metrics(sentence=True)
    out: list[dict[str, float | str]] = []
    for pair in pairs:
        if not pair.reference:
            out.append(dict.fromkeys(NAMES, "no reference sentence is aligned with this pair"))
        elif not pair.target_text:
            out.append(dict.fromkeys(NAMES, "the target is empty"))
        else:
            out.append(
                {
                    name: round(float(metric.sentence_score(pair.target_text, [pair.reference]).score), 4)
                    for name, metric in metrics.items()
                }
            )
    return out


def corpus_scores(pairs: Sequence[Pair]) -> dict[str, dict[str, float | str]]:
    """Corpus chrF, BLEU and TER with sacreBLEU's signatures, over the pairs that have a reference."""
    both = [(pair.target_text, pair.reference) for pair in pairs if pair.reference]
    if not both:
        return {}
    targets, references = [t for t, _ in both], [r for _, r in both]
    out: dict[str, dict[str, float | str]] = {}
    for name, metric in _metrics(sentence=False).items():
        score = metric.corpus_score(targets, [references])
        out[name] = {"score": round(float(score.score), 4), "signature": str(metric.get_signature())}
    return out
