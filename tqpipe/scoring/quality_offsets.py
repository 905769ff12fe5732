"""How much a language pair is scored too harshly, taken off again.

The network saw good translations into few languages, so it doubts those into the others, all of them alike: the
errors still stand out from the rest, at higher probabilities. `tqpipe.training.quality_offsets` measures on good
human translations how far a pair's log-odds lie above those into English, and that is subtracted before any
limit is asked. Then the share of good sentences that get a span, or go to review, is about the same in every pair.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tqpipe.languages import of_pair
from tqpipe.scoring.quality_input import SOURCE, TARGET
from tqpipe.scoring.quality_raw import BROKEN, Raw

Floats = NDArray[np.float32]
#: What is shifted: a pair's "broken", the errors of its source and target tokens, what is missing in its target.
NAMES = ("broken", "source", "target", "missing")


def find(calibration: Mapping[str, Any], langs: str) -> Mapping[str, float] | None:
    """The offsets (log-odds, by NAMES) of a pair as "en-ca", or what stands for them (`languages.of_pair`); None where
    no pair is named, or there is nothing to take off.
    """
    known: Mapping[str, Mapping[str, float]] = calibration.get("offsets", {})
    source, _, target = langs.rpartition("-")
    found = of_pair(known, source, target)
    return found if found and any(found.values()) else None


def shift(raw: Raw, offsets: Mapping[str, float]) -> Raw:
    """What the network said, less the offsets. Of an error's severities all keep their shares."""
    sentence, token = raw.sentence.copy(), raw.token.copy()
    sentence[BROKEN] -= offsets["broken"]
    token[:, 2] = _less(token[:, 2], offsets["missing"])
    for number, name in ((SOURCE, "source"), (TARGET, "target")):
        where = raw.row.side == number
        before = 1.0 - token[where, 3]
        after = _less(before, offsets[name])
        token[where, 3] = 1.0 - after
        token[where, 4:] *= (after / np.maximum(before, 1e-12))[:, None]
    return replace(raw, sentence=sentence, token=token)


def _less(probability: Floats, offset: float) -> Floats:
    """Probabilities whose log-odds are lower by `offset`."""
    kept = probability * np.float32(math.exp(-offset))
    return np.asarray(kept / (np.float32(1.0) - probability + kept), dtype=np.float32)
