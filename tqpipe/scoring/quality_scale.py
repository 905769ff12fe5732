"""From the network's sentence outputs to a score on the scale of direct assessments, by a model's calibration."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tqpipe.scoring.quality_raw import BROKEN


def raw_quality(sentence: NDArray[np.float64], calibration: Mapping[str, Any]) -> NDArray[np.float64]:
    """(n, 5) sentence outputs -> raw scores: z-score and direct assessment, lowered where the pair looks
    broken.
    """
    mix = calibration["mix"]
    judged = (
        mix["da"] * sentence[:, 1]
        + mix["z"] * sentence[:, 0]
        + mix["hter"] * sentence[:, 2]
        + mix["mqm"] * sentence[:, 3]
    )
    lowered: NDArray[np.float64] = judged - mix["broken"] * np.logaddexp(
        0.0, sentence[:, BROKEN] - mix["from"]
    )
    return lowered


def calibrate(value: float, calibration: Mapping[str, Any]) -> tuple[float, tuple[float, float]]:
    """A raw score on the scale of direct assessments, and its interval."""
    quality = float(np.interp(value, calibration["raw"], calibration["quality"]))
    low = quality - float(np.interp(quality, calibration["interval"]["at"], calibration["interval"]["below"]))
    high = quality + float(
        np.interp(quality, calibration["interval"]["at"], calibration["interval"]["above"])
    )
    return quality, (max(0.0, low), min(100.0, high))
