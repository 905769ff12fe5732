"""The quality model on pairs of two and three sentences, read sentence by sentence and whole."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
from quality_parts import Options, Report, value_of

from tqpipe.scoring import quality
from tqpipe.scoring.quality_scale import raw_quality
from tqpipe.training import quality_dev
from tqpipe.training.quality_metrics import auc

Text = list[tuple[str, str]]


def joined(model: quality.QualityModel, folder: Path, options: Options) -> Report:
    """Neighbours of NTREX's ca -> en in one pair, sound, with one planted error in one of them, and with a sentence of
    the translation lost. The baseline is the network's reading of the pair whole.
    """
    pairs = quality_dev.ntrex(folder)
    planted = quality_dev.planted(pairs, min(12, options.limit or 12))
    out: Report = {}
    for size in (2, 3):
        sound: list[Text] = []
        wrong: list[Text] = []
        lost: list[Text] = []
        for row, garble in planted:
            at = random.Random(row).randrange(size)
            text = pairs[max(row - at, 0) : row - at + size]
            if len(text) < size:
                continue
            sound.append(text)
            wrong.append([*text[:at], (garble.source, garble.target), *text[at + 1 :]])
            lost.append([*text[:at], (text[at][0], ""), *text[at + 1 :]])
        texts = [_one(text) for text in (*sound, *wrong, *lost[::10])]
        parts = slice(len(sound)), slice(len(sound), 2 * len(sound)), slice(2 * len(sound), None)
        found = model.score(texts, ("ca", "en"))
        whole = np.stack([raw.sentence for raw in model.raw(texts)]).astype(float)
        values = {
            "broken": -np.array([q.broken or 0.0 for q in found]),
            "broken, read whole": -1.0 / (1.0 + np.exp(-whole[:, 4])),
            "quality": np.array([value_of(q) for q in found]),
            "quality, read whole": raw_quality(whole, model.calibration),
        }
        cell: Report = {"sound": len(sound), "lost": len(texts[parts[2]])}
        for name, value in values.items():
            good, bad, gone = (value[part] for part in parts)
            cell[f"AUC of {name}"] = round(auc(bad, good), 3)
            cell[f"a sentence lost, AUC of {name}"] = round(auc(gone, good), 3)
            if name.startswith("broken"):
                cell[f"mean {name}, of sound"] = round(float(-good.mean()), 3)
        cell["read in parts"] = round(float(np.mean([q.parts > 1 for q in found[parts[0]]])), 3)
        cell["spans in sound"] = round(float(np.mean([len(q.spans) for q in found[parts[0]]])), 3)
        out[f"{size} sentences"] = cell
    return out


def _one(text: Text) -> tuple[str, str]:
    source, target = (" ".join(pair[side] for pair in text if pair[side]) for side in (0, 1))
    return source, target
