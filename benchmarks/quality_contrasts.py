"""What reading doubtful sentences again finds (`tqpipe.scoring.quality_contrast`), beside the first reading alone."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from quality_parts import Options, Report

from tqpipe.scoring import quality
from tqpipe.training import garble_words, garbles, quality_dev, thesaurus
from tqpipe.training.garble_meaning import exchanged
from tqpipe.types import CONTRASTS, Quality

KINDS = ("antonym", "pronoun", "negation", "name", "mistranslation")
#: Italian and Portuguese, on which neither the doubt nor the number of readings was chosen; French, which is worst off.
LANGUAGES = ("it", "pt", "fr")
#: Pairs of a language.
PAIRS = 250


def contrasts(model: quality.QualityModel, folder: Path, options: Options) -> Report:
    """NTREX, documents of odd number, into English and out of it: human translations against the same with one planted
    error of the kinds that contrasts are for. Errors out of English are planted in the source.

    "first reading": share with a higher `broken` than 95 in 100 of the good pairs. WordNet's opposites are those that
    the training's own list does not have.
    """
    out: Report = {}
    for turned in (False, True):
        for lang in LANGUAGES:
            langs = ("en", lang) if turned else (lang, "en")
            texts = _texts(
                quality_dev.ntrex(folder, lang, half=1)[: min(PAIRS, options.limit or PAIRS)], options
            )
            found = {
                kind: model.score([pair[::-1] if turned else pair for pair in pairs], langs)
                for kind, pairs in texts.items()
            }
            limit = float(np.quantile([q.broken or 0.0 for q in found["good"]], 0.95))
            for kind, some in found.items():
                name = "good pairs" if kind == "good" else kind
                out[f"{'-'.join(langs)}, {name}"] = {
                    "n": len(some),
                    "first reading": _share(some, limit, contrasts=False),
                    "of a translation": _share(some, 1.0, kinds=("translation",)),
                    "a convincing contrast": _share(some, 1.0),
                    "either": _share(some, limit),
                    "further readings a pair": round(sum(len(q.contrasts) for q in some) / len(some), 3),
                }
    return out


def _share(
    found: Sequence[Quality], broken: float, kinds: Sequence[str] = CONTRASTS, *, contrasts: bool = True
) -> float:
    """Pairs more broken than that, or with a convincing contrast."""
    hits = [
        (q.broken or 0.0) > broken
        or (contrasts and any(c.kind in kinds and c.beyond >= 0 for c in q.contrasts))
        for q in found
    ]
    return round(sum(hits) / len(hits), 3)


def _texts(pairs: Sequence[tuple[str, str]], options: Options) -> dict[str, Sequence[tuple[str, str]]]:
    """Kind -> pairs; of a kind those pairs that have a place for it."""
    pool, rng = garbles.Pool.of(pairs), random.Random(3)
    out: dict[str, Sequence[tuple[str, str]]] = {"good": pairs}
    for kind in KINDS:
        planted = (garbles.plant(kind, *pair, pool, rng) for pair in pairs)
        out[kind] = [(g.source, g.target) for g in planted if g is not None]
    if options.wordnet is not None:
        own = {w for both in garble_words.ANTONYMS for w in both}
        known = thesaurus.read(options.wordnet)
        opposites = {w: o for w, o in known.opposites.items() if w not in own}
        for name, table in (("WordNet's opposites", opposites), ("WordNet's related words", known.related)):
            edits = [(source, target, exchanged(target, table, 1, rng)) for source, target in pairs]
            out[name] = [
                (source, target[: e[0][0]] + e[0][2] + target[e[0][1] :]) for source, target, e in edits if e
            ]
    return out
