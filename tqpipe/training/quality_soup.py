"""Averages the weights of two models trained one after the other: better than either (a "model soup").

Wortsman et al. 2022, https://arxiv.org/abs/2203.05482. What many passes over the judgments overfit is undone
by the earlier weights; what was learnt of planted errors mostly stays.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from tqpipe.scoring import quality_files
from tqpipe.types import TqpipeError


def blend(earlier: Path, later: Path, out: Path, *, share: float) -> None:
    """Write `share` of the earlier folder's weights and the rest of the later one's, uncalibrated.

    A parameter that the earlier model did not have yet counts as zero there. Raises TqpipeError when the two
    train different layers.
    """
    from safetensors.numpy import load_file

    if not 0 <= share <= 1:
        raise TqpipeError(f"share must be from 0 to 1, not {share}")
    base = quality_files.base()
    first, second = (
        quality_files.unpack(load_file(str(folder / quality_files.WEIGHTS)), base)
        for folder in (earlier, later)
    )
    configs = [json.loads((f / quality_files.CONFIG).read_text(encoding="utf-8")) for f in (earlier, later)]
    if set(first) - set(second) or configs[0]["apart"] != configs[1]["apart"]:
        raise TqpipeError(f"{earlier} and {later} train different parts of the network")
    mixed = {
        name: share * first.get(name, np.zeros_like(value)) + (1 - share) * value
        for name, value in second.items()
    }
    origins: Mapping[str, Any] = {"earlier": configs[0]["origin"], "later": configs[1]["origin"]}
    quality_files.write_arrays(out, mixed, configs[1], {"share of earlier": share, **origins})
