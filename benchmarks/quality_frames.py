"""The quality model on errors in the frame of a sentence: small words, roles, and neighbours of the right word."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from quality_parts import Baselines, Options, Report

from tqpipe.scoring import quality
from tqpipe.training import quality_dev, thesaurus
from tqpipe.training.garbles import FRAME
from tqpipe.training.quality_metrics import auc

#: Languages of NTREX that are read into English and out of it.
LANGUAGES = ("ca", "fr", "ro")


def frames(model: quality.QualityModel, folder: Path, options: Options) -> Report:
    """NTREX, documents of odd number: human translations against the same with one error of `garbles.FRAME` in the
    English, which is the translation and then the source; means over the languages. `lexical` wants a thesaurus.
    """
    words = None if options.wordnet is None else thesaurus.read(options.wordnet)
    rows: dict[tuple[str, str], list[dict[str, float]]] = {}
    baselines = Baselines()
    for lang in LANGUAGES:
        pairs = quality_dev.ntrex(folder, lang, half=1)
        each = min(40, options.limit or 40)
        planted = quality_dev.planted(pairs, each, kinds=FRAME, thesaurus=words)
        bases = [
            baselines(texts)["encoder cosine"]
            for texts in (pairs, [(g.source, g.target) for _, g in planted])
        ]
        kinds, where = np.array([g.kind for _, g in planted]), np.array([k for k, _ in planted])
        for way in ("into English", "out of English"):
            turn = slice(None, None, -1 if way == "out of English" else 1)
            langs = (lang, "en")[turn]
            good = model.score([pair[turn] for pair in pairs], langs)
            bad = model.score([(g.source, g.target)[turn] for _, g in planted], langs)
            sound, broken = (np.array([q.broken or 0.0 for q in found]) for found in (good, bad))
            limit = np.quantile(sound, 0.95)
            for kind in dict.fromkeys(kinds):
                mine = kinds == kind
                rows.setdefault((kind, way), []).append({
                    "n": float(mine.sum()),
                    f"AUC of broken, {way}": auc(-broken[mine], -sound),
                    f"found at 5 % false alarms, {way}": float((broken[mine] > limit).mean()),
                    f"more broken than its own original, {way}": float((broken[mine] > sound[where[mine]]).mean()),
                    "AUC of encoder cosine": auc(bases[1][mine], bases[0]),
                })  # fmt: skip
    out: Report = {}
    for (kind, _), found in rows.items():
        means = {k: round(float(np.mean([f[k] for f in found])), 3) for k in found[0]}
        out.setdefault(kind, {}).update(means, n=int(sum(f["n"] for f in found)))
    out["mean"] = {
        k: round(float(np.mean([c[k] for c in out.values()])), 3) for k in next(iter(out.values()))
    }
    return out
