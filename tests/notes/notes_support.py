"""What the tests of notes share: a run over a file, with flags where a test wants them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tqpipe.ingest import own_ids, read_bilingual
from tqpipe.types import Flag, Pair, Quality, Record, Run, Span

#: The texts that formats stumble over: controls are left to the tests of the formats that can hold them.
AWKWARD = (
    "e\u0301 \U0001f469\u200d\U0001f4bb",
    "\u0645\u0631\u062d\u0628\u0627 \u202e%d\u202c",
    "\"'`",
    "a\u2028b\u0085c",
)


def flagged(pair: Pair) -> Record:
    """A broken record: one flag on words of both sides, one on a gap, one that is waived."""
    spans = (
        Span("source", 0, min(3, len(pair.source_text))),
        Span("target", 0, min(4, len(pair.target_text))),
    )
    flags = (
        Flag(
            "numbers", "accuracy/mistranslation", "critical", 0.9, spans, f'"30" & <b>{pair.source_text}</b>'
        ),
        Flag("names", "accuracy/omission", "minor", 0.5, (Span("target", 0, 0),), "a name -- is missing"),
        Flag("style", "style", "minor", 0.5, (), "not to be seen", waived="we know"),
    )
    quality = Quality(41.25, (30.0, 52.0), 0.9, (), (), (), "judged", 1, None)
    return Record(pair, {}, flags, 0.93, "broken", quality=quality)


def fine(pair: Pair) -> Record:
    return Record(pair, {}, (), 0.01, "ok")


def run_of(path: Path, wanted: Callable[[int], bool] = lambda _: True, lang: str = "en") -> Run:
    """A run over the file in which the segments (from 0) that `wanted` names are flagged."""
    pairs = own_ids(read_bilingual(path, langs=("ca", lang)).pairs)
    records = tuple(flagged(pair) if wanted(n) else fine(pair) for n, pair in enumerate(pairs))
    sides = {"source": {"name": str(path), "lang": "ca"}, "target": {"name": str(path), "lang": lang}}
    return Run(records, {"inputs": sides, "counts": {"pairs": len(records)}})
