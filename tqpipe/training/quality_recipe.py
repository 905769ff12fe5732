"""Every choice of a training run of the quality model."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from tqpipe.scoring.quality_net import APART
from tqpipe.training import data
from tqpipe.types import TqpipeError

#: Share of rows by source. MLQE's into-English sets carry sentence scores and word tags at once; "partly edited" are
#: the groups of `partly_edited`.
MIX: dict[str, float] = {
    "mlqe ro-en": 4.6, "mlqe et-en": 4.4, "mlqe ru-en": 4.8, "mlqe ne-en": 2.4, "mlqe si-en": 3.4,
    "mlqe en-de": 2, "mlqe en-zh": 2, "wmt17": 1, "bio": 6, "wmt-mqm": 4, "demetr": 9, "partly edited": 12,
    "garble": 50,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Recipe:
    """Every choice of a training run.

    The learning rate warms up, stays, and falls to `floor` over the last `cooldown` share of `steps`:
    unlike a cosine, such a run can be made longer while it is on its way.
    `tokens` are the padded tokens of a batch, pairs of more than `longest` tokens are left out.
    `hidden`, `again`, `turned`, `framed` and `rewording`: see `Stream`.
    `rate` is the top layer's learning rate, each layer below gets `decay` of the one above, the heads
    `head_rate`. `average` is the share of the running average of the weights that a step keeps; a checkpoint is written
    `every` so many seconds.
    """

    steps: int = 12000
    rate: float = 2e-4
    head_rate: float = 1e-3
    decay: float = 0.9
    warmup: int = 120
    cooldown: float = 0.5
    floor: float = 0.02
    weight_decay: float = 0.01
    clip: float = 1.0
    apart: int = APART
    seed: int = 1
    tokens: int = 2000
    longest: int = 152
    hidden: float = 0.12
    again: float = 0.6
    turned: float = 0.45
    framed: float = 0.0
    rewording: float = 0.2
    average: float = 0.998
    every: float = 300.0
    threads: int | None = None
    mix: Mapping[str, float] = field(default_factory=lambda: dict(MIX))


def recipe_for(
    own: Path | None,
    *,
    epochs: float = 3.0,
    steps: int | None = None,
    rate: float | None = None,
    seed: int = 1,
) -> Recipe:
    """The shipped model's recipe, or a gentler and shorter one for a user's own rows (`epochs` over them).

    Raises TqpipeError for rows that cannot be learnt from, and for numbers that are none.
    """
    for name, value in (("epochs", epochs), ("rate", rate)):
        if value is not None and not 0 < value < math.inf:
            raise TqpipeError(f"{name} must be a number above 0, not {value}")
    base = Recipe(seed=seed)
    if own is None:
        return replace(base, steps=steps or base.steps, rate=rate or base.rate)
    rows = len(data.own_groups(own)[0])
    # Own rows are about 70 % of the mix, a batch holds about 32.
    wanted = steps or max(10, round(epochs * rows / 0.7 / 32))
    return replace(
        base,
        steps=wanted,
        rate=rate or base.rate / 4,
        head_rate=base.head_rate / 4,
        warmup=min(base.warmup, max(1, wanted // 10)),
        every=60.0,
    )
