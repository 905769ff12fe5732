"""A limit, asked."""

from __future__ import annotations

from dataclasses import dataclass

from tqpipe.gate.result import Outcome


@dataclass(frozen=True, slots=True)
class Asked:
    """An outcome, and the rows of the run (of a lost translation: its number) that failed it."""

    outcome: Outcome
    rows: tuple[int, ...] = ()
