"""What a step drops of rows that lack the score that it looks at."""

from __future__ import annotations

from typing import Any

import pytest

from tqpipe.batch import plan
from tqpipe.batch.columns import SCORED
from tqpipe.batch.job import Job
from tqpipe.batch.walk import Walk
from tqpipe.config import Config

EMPTY = {"source": "Un text.", "target": ""}


def dropped(step: dict[str, Any], **scores: Any) -> str | None:
    walk = Walk(dict(EMPTY))
    found = dict.fromkeys(SCORED) | scores
    assert walk.on([found], Job(plan.from_list([step]), Config(), ("ca", "en")))
    reason: str | None = walk.row.get("reason")
    return reason


@pytest.mark.parametrize(
    ("step", "score"),
    [
        ({"name": "quality", "min": 10}, "quality"), ({"name": "quality", "max_broken": 0.2}, "quality"),
        ({"name": "adequacy", "min": 0.1}, "adequacy"),
    ],
)  # fmt: skip
def test_a_limit_drops_rows_without_its_score(step: dict[str, Any], score: str) -> None:
    assert dropped(step, missing="the target is empty") == f"no {score}: the target is empty"
    assert dropped(step) == f"no {score}: not scored"
    assert dropped(step, accepted="as it stands") is None
    assert dropped({"name": step["name"]}, missing="the target is empty") is None
    assert dropped(step, quality=80.0, broken=0.1, adequacy=0.9) is None
