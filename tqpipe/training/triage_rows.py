"""What triage sees of every pair that it learns from: the rules' flags, and what the models say.

What is slow (links, encoder scores, the quality model) is kept in a cache outside the project, keyed by the text, by
the model and by the code that runs it, so that the recipe can be run again after a change to a check, or with another
quality model, in minutes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from tqpipe import cached, checks, facts, pipeline, sentences
from tqpipe.alignment.word_model import WEIGHTS
from tqpipe.cache import Cache
from tqpipe.checks import fusion, vouched
from tqpipe.ingest import make_pair
from tqpipe.training.triage_cache import kept
from tqpipe.training.triage_cases import Case, Cases
from tqpipe.triage.features import Document, Item, features
from tqpipe.types import Context, Encoder, ErrorSpan, Flag, Pair, Quality, QualityEstimator, WordLinks

#: Documents that are read at a time.
GROUP = 24


@dataclass(frozen=True, slots=True)
class Row:
    """A case as triage sees it; `quality` is the quality model's score (100 is good), None where it has none. `flags`
    are those that an editor sees, one a fact, `spans` the quality model's own.
    """

    origin: str
    group: str
    case: Case
    features: dict[str, float]
    quality: float | None
    broken: float | None
    flags: tuple[Flag, ...]
    spans: tuple[ErrorSpan, ...]


def rows(
    documents: Sequence[Cases],
    encoder: Encoder,
    estimator: QualityEstimator,
    cache: Cache,
    progress: pipeline.Progress = pipeline.silent,
) -> list[Row]:
    """What triage sees of every case, documents in order."""
    built = checks.build({})
    out: list[Row] = []
    for at in range(0, len(documents), GROUP):
        progress("triage rows", at / len(documents))
        group = documents[at : at + GROUP]
        evidence = _evidence(group, encoder, cache)
        judged = iter(_judged(group, estimator, cache))
        for document, (links, scores) in zip(group, evidence, strict=True):
            pairs = _pairs(document)
            found = checks.run_checks(pairs, Context(*document.langs, pairs, links), built)
            items, told = [], []
            for pair, numbers, flags in zip(pairs, scores, found, strict=True):
                quality, mine = vouched.believed(next(judged), pair, document.langs), links.get(pair.id)
                places = mine.places() if mine is not None else ()
                both = fusion.with_model(flags, quality, pair, places, document.langs)
                items.append(Item(pair, numbers, both, quality, True, document.langs))
                told.append(facts.joined(both, pair, places))
            medians = Document.of(items)
            for case, item, seen in zip(document.cases, items, told, strict=True):
                assert item.quality is not None
                known = features(item, medians)
                out.append(
                    Row(
                        document.origin,
                        document.group,
                        case,
                        known,
                        item.quality.quality,
                        item.quality.broken,
                        tuple(seen),
                        item.quality.spans,
                    )
                )
    return out


def _pairs(document: Cases) -> list[Pair]:
    return [replace(make_pair(c.source, c.target), id=str(k)) for k, c in enumerate(document.cases)]


def _judged(group: Sequence[Cases], estimator: QualityEstimator, cache: Cache) -> list[Quality]:
    """The quality model's view of every case."""
    texts = [(c.source, c.target) for d in group for c in d.cases]
    langs = [d.langs for d in group for _ in d.cases]
    # A text that is read in parts is another one than the same read whole.
    keys = [
        repr(("quality", cached.code(), estimator.signature, lang, text, *sentences.matched(*text)[1:]))
        for lang, text in zip(langs, texts, strict=True)
    ]
    return kept(
        cache, keys, lambda missing: estimator.score([texts[k] for k in missing], [langs[k] for k in missing])
    )


def _evidence(
    group: Sequence[Cases], encoder: Encoder, cache: Cache
) -> list[tuple[dict[str, WordLinks], list[dict[str, float | None]]]]:
    """Word links and encoder scores of every document: they depend on all of its pairs."""
    model = hashlib.sha256(WEIGHTS.read_bytes()).hexdigest()
    keys = [
        repr(("encoder", cached.code(), encoder.signature, model, [(c.source, c.target) for c in d.cases]))
        for d in group
    ]

    def make(missing: list[int]) -> list[Any]:
        pairs = [_pairs(group[k]) for k in missing]
        # All of them in one call: fuller batches.
        sides = iter(pipeline.encode_pairs([p for mine in pairs for p in mine], encoder))
        return [_linked(mine, [next(sides) for _ in mine]) for mine in pairs]

    return kept(cache, keys, make)


def _linked(
    pairs: Sequence[Pair], sides: Sequence[pipeline.Sides]
) -> tuple[dict[str, WordLinks], list[dict[str, float | None]]]:
    links = pipeline.word_links(pairs, sides)
    return links, [
        {k: v if isinstance(v, float) else None for k, v in numbers.items()}
        for numbers in pipeline.encoder_scores(pairs, sides, links)
    ]
