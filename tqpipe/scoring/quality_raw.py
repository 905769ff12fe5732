"""What the quality network says of one part of a pair, before any calibration."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tqpipe.scoring.quality_input import Row
from tqpipe.types import Encoding

#: The encoder's view of a source and of its target.
Encodings = tuple[Encoding, Encoding]
#: The place of "broken" among the sentence outputs, as log-odds.
BROKEN = 4


@dataclass(frozen=True, slots=True)
class Raw:
    """The network's outputs of one part: `sentence` (5,), `token` (t, 7) probabilities (edit, gap, missing,
    4 severities); `encodings` where they were asked for.
    """

    sentence: NDArray[np.float32]
    token: NDArray[np.float32]
    row: Row
    encodings: Encodings | None = None


def probabilities(token: NDArray[np.float32]) -> NDArray[np.float32]:
    """Logits of one row -> probabilities, same layout."""
    out = np.empty_like(token)
    out[:, :3] = 1.0 / (1.0 + np.exp(-token[:, :3]))
    e = np.exp(token[:, 3:] - token[:, 3:].max(axis=1, keepdims=True))
    out[:, 3:] = e / e.sum(axis=1, keepdims=True)
    return out
