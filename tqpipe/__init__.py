"""tqpipe tells which sentences of a translation are broken, exactly where, and how sure it is.

    import tqpipe
    run = tqpipe.run("article.ca.txt", "article.en.txt")
    for record in run.worst_first()[:3]:
        print(record.verdict, record.risk, record.pair.target_text)

The functions do what the commands of the same names do, without printing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tqpipe.types import TqpipeError

if TYPE_CHECKING:
    from tqpipe.api import (
        align,
        check,
        dataset_card,
        plot,
        read_run,
        row_scorer,
        run,
        score,
        score_dataset,
        to_pandas,
        write_run,
    )

__all__ = [
    "TqpipeError",
    "align",
    "check",
    "dataset_card",
    "plot",
    "read_run",
    "row_scorer",
    "run",
    "score",
    "score_dataset",
    "to_pandas",
    "write_run",
]


def __getattr__(name: str) -> Any:
    # Imported on first use: `tqpipe --help` and readers of runs must not pay for the models.
    if name in __all__:
        from tqpipe import api

        return getattr(api, name)
    raise AttributeError(f"module 'tqpipe' has no attribute {name!r}")


def __dir__() -> list[str]:
    # What a notebook completes: the public names, imported or not, and no module that happens to be.
    return [*__all__, *(name for name in globals() if name.startswith("__"))]
