"""The quality model on errors planted in NTREX's human translations."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from quality_parts import Baselines, Options, Report, figure, value_of

from tqpipe.scoring import quality
from tqpipe.training import data, garble_words, quality_dev, thesaurus
from tqpipe.training.garble_edits import edit
from tqpipe.training.garble_meaning import exchanged
from tqpipe.training.quality_metrics import auc


def garbles(model: quality.QualityModel, folder: Path, options: Options) -> Report:
    """NTREX's human translations against the same pairs with one planted garble each, by kind."""
    pairs = quality_dev.ntrex(folder)
    planted = quality_dev.planted(pairs, min(200, options.limit or 200))
    used = sorted({k for k, _ in planted})
    good = model.score([pairs[k] for k in used], ("ca", "en"))
    bad = model.score([(g.source, g.target) for _, g in planted], ("ca", "en"))
    clean = {k: value_of(q) for k, q in zip(used, good, strict=True)}
    baselines = Baselines()
    base_good = baselines([pairs[k] for k in used])
    base_bad = baselines([(g.source, g.target) for _, g in planted])
    out: Report = {"by kind": {}}
    for kind in quality_dev.garbles.KINDS:
        here = [i for i, (_, g) in enumerate(planted) if g.kind == kind]
        if not here:
            continue
        b = np.array([value_of(bad[i]) for i in here])
        g = np.array([clean[k] for k in used])
        touched = np.array(
            [
                quality_dev.touched(planted[i][1], [(s.side, s.start, s.end) for s in bad[i].spans])
                for i in here
            ]
        )
        out["by kind"][kind] = {
            "n": len(here),
            "auc": figure(lambda k, b=b, g=g: auc(b[k], g), len(b)),
            "auc of broken": round(
                auc([-(bad[i].broken or 0.0) for i in here], [-(q.broken or 0.0) for q in good]), 4
            ),
            "below its own original": round(
                float(np.mean([value_of(bad[i]) < clean[planted[i][0]] for i in here])), 4
            ),
            "span touched": round(float(touched.mean()), 4),
            **{
                n: round(auc(base_bad[n][here], base_good[n]), 4)
                for n in ("length ratio", "encoder cosine", "word coverage")
            },
        }
    cells = out["by kind"].values()
    out["mean auc"] = round(float(np.mean([c["auc"]["value"] for c in cells])), 4)
    out["mean span touched"] = round(float(np.mean([c["span touched"] for c in cells])), 4)
    out["sound sentences with a span"] = round(float(np.mean([bool(q.spans) for q in good])), 4)
    out["sound sentences, mean quality"] = round(
        float(np.mean([q.quality for q in good if q.quality is not None])), 2
    )
    return out


#: Probabilities from which a span might be a flag, and a serious one, where no rule sees anything.
ALONE, SERIOUS = (0.5, 0.55, 0.6, 0.65, 0.7, 0.8), (0.96, 0.97, 0.98, 0.985, 0.99)


def alone(model: quality.QualityModel, folder: Path, options: Options) -> Report:
    """What `checks.fusion` takes its two limits from: pairs with a span from a probability on, NTREX documents of
    even number, ca and es -> en, sound ones and the same with a planted error.
    """
    good: list[quality.Quality] = []
    bad: list[quality.Quality] = []
    for lang in ("ca", "es"):
        pairs = quality_dev.ntrex(folder, lang, half=0)
        planted = quality_dev.planted(pairs, min(25, options.limit or 25))
        good += model.score(pairs, (lang, "en"))
        bad += model.score([(g.source, g.target) for _, g in planted], (lang, "en"))

    def share(found: Sequence[quality.Quality], limit: float, grades: Sequence[str]) -> float:
        hits = [any(s.probability >= limit and s.severity in grades for s in q.spans) for q in found]
        return round(float(np.mean(hits)), 4)

    return {
        f"{name} from {limit}": {"sound": share(good, limit, grades), "planted": share(bad, limit, grades)}
        for name, limits, grades in (
            ("any span", ALONE, ("minor", "major", "critical")),
            ("major or critical", SERIOUS, ("major", "critical")),
        )
        for limit in limits
    }


def wordnet(model: quality.QualityModel, folder: Path, options: Options) -> Report:
    """One English word of NTREX's ca -> en exchanged for another that WordNet has for it: opposites that the recipe's
    own list does not have, related words, and synonyms, which are no errors.
    """
    if options.wordnet is None:
        raise data.TqpipeError("--wordnet names WordNet's dict folder")
    known, own = thesaurus.read(options.wordnet), {w for pair in garble_words.ANTONYMS for w in pair}
    pairs = quality_dev.ntrex(folder)
    good = model.score(pairs, ("ca", "en"))
    baselines = Baselines()
    base_good = baselines(pairs)
    out: Report = {}
    for name, table in (
        ("opposites", {k: v for k, v in known.opposites.items() if k not in own}),
        ("related words", known.related), ("synonyms", known.synonyms),
    ):  # fmt: skip
        rng = random.Random(name)
        edits = [(k, exchanged(target, table, 1, rng)) for k, (_, target) in enumerate(pairs)]
        rows = [(k, edit(name, *pairs[k], found, 2)) for k, found in edits if found][::3]
        bad = model.score([(g.source, g.target) for _, g in rows], ("ca", "en"))
        base_bad = baselines([(g.source, g.target) for _, g in rows])
        broken, sound = (np.array([q.broken or 0.0 for q in found]) for found in (bad, good))
        own_sound = sound[[k for k, _ in rows]]
        out[name] = {
            "n": len(rows),
            "AUC of quality": round(auc([value_of(q) for q in bad], [value_of(q) for q in good]), 3),
            "AUC of broken": round(auc(-broken, -sound), 3),
            "more broken than its own original": round(float((broken > own_sound).mean()), 3),
            "AUC of encoder cosine": round(auc(base_bad["encoder cosine"], base_good["encoder cosine"]), 3),
        }
    return out


#: Languages of NTREX that `outward` reads English into, and pairs for `between`.
OUTWARD = ("ca", "es", "fr", "ro")
BETWEEN = (("es", "ca"), ("ca", "es"), ("fr", "es"), ("it", "fr"), ("ro", "it"), ("es", "pt"))


def outward(model: quality.QualityModel, folder: Path, options: Options) -> Report:
    """NTREX out of English, documents that no offset was fitted on: human translations against the same pairs with one
    planted error.
    """
    out: Report = {}
    baselines = Baselines()
    for lang in OUTWARD:
        pairs = quality_dev.ntrex(folder, lang, half=1)
        planted = quality_dev.outward(pairs, min(20, options.limit or 20))
        out[f"en-{lang}"] = _told_apart(model, baselines, ("en", lang), [(t, s) for s, t in pairs], planted)
    return out


def between(model: quality.QualityModel, folder: Path, options: Options) -> Report:
    """The same between two other languages, without the kinds that English word lists find."""
    out: Report = {}
    baselines = Baselines()
    for langs in BETWEEN:
        pairs = quality_dev.ntrex(folder, *langs, half=1)
        planted = [
            (k, g.kind, g.source, g.target)
            for k, g in quality_dev.planted(pairs, min(20, options.limit or 20))
            if g.kind not in quality_dev.garbles.READ_ENGLISH
        ]
        out["-".join(langs)] = _told_apart(model, baselines, langs, pairs, planted)
    return out


def _told_apart(
    model: quality.QualityModel,
    baselines: Baselines,
    langs: tuple[str, str],
    pairs: Sequence[tuple[str, str]],
    planted: Sequence[tuple[int, str, str, str]],
) -> Report:
    """Sound pairs against those with a planted error (row of `pairs`, kind, source, target); means over the kinds."""
    sound = [pairs[k] for k in sorted({k for k, *_ in planted})]
    wrong = [(s, t) for _, _, s, t in planted]
    good, bad = (model.score(texts, langs) for texts in (sound, wrong))
    base_good, base_bad = baselines(sound), baselines(wrong)
    kinds = np.array([kind for _, kind, *_ in planted])

    def by_kind(b: Any, g: Any) -> float:
        return round(float(np.mean([auc(b[kinds == k], g) for k in dict.fromkeys(kinds)])), 4)

    broken = [np.array([-(q.broken or 0.0) for q in found]) for found in (bad, good)]
    return {
        "sound": len(sound),
        "planted": len(planted),
        "AUC of quality": by_kind(*(np.array([value_of(q) for q in found]) for found in (bad, good))),
        "AUC of broken": by_kind(*broken),
        **{
            f"AUC of {n}": by_kind(base_bad[n], base_good[n])
            for n in ("length ratio", "encoder cosine", "word coverage")
        },
        "mean quality of sound": round(float(np.mean([value_of(q) for q in good])), 2),
        "mean broken of sound": round(float(-broken[1].mean()), 3),
        "sound with a span": round(float(np.mean([bool(q.spans) for q in good])), 3),
        "planted with a span": round(float(np.mean([bool(q.spans) for q in bad])), 3),
    }
