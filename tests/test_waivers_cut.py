"""Waivers made when marks were cut at 60 characters hold for the whole mark."""

from __future__ import annotations

from datetime import date

from tqpipe.ingest import make_pair
from tqpipe.types import Flag, Span
from tqpipe.waivers import Waiver, matching, pair_hash

SOURCE = "El alcalde dijo que los vecinos no quieren la obra y que no se hará nunca."


def test_a_waiver_of_a_cut_mark_holds() -> None:
    pair = make_pair(SOURCE, SOURCE)
    flag = Flag(
        "identical", "accuracy/untranslated", "major", 0.9, (Span("target", 0, len(SOURCE)),), "A copy."
    )

    def waiver(span: str) -> Waiver:
        return Waiver("identical", pair_hash(SOURCE, SOURCE), "ours", "Marta", date(2026, 1, 1), None, span)

    for span in (SOURCE, "El alcalde dijo que los vecinos no quieren la obra y que no", ""):
        assert matching(flag, pair, [waiver(span)]) is not None
    assert matching(flag, pair, [waiver("El alcalde dijo")]) is None
