"""The rules on real machine translation: do post-editors change what they mark?

    python benchmarks/accuracy.py edited [--data FOLDER] [--limit ROWS] [--json OUT]

MLQE-PE holds raw machine translations of Wikipedia and Reddit (ro, et, ru, ne, si -> en) with their post-edits, made
by people who knew nothing of these checks. Of each check's flags that mark words of the translation: the share of
which a marked word stands less often in the post-edit (small ones that are sure enough for review by themselves
apart). Beside it, as the baseline, the same share of all words. Confidences were chosen with the train sets in sight;
the dev sets are only reported. What post-editors leave is no proof that it is right: they keep wrong years and
misspelt names, too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from common import have, show

from tqpipe import checks
from tqpipe.ingest import make_pair
from tqpipe.training.data import read
from tqpipe.triage.features import SURE_ALONE
from tqpipe.types import Context, Flag

PAIRS = ("ro-en", "et-en", "ru-en", "ne-en", "si-en")
SPLITS = ("train", "dev")
#: Pairs that stand together as a document, and flags from which a row of the table says something.
SIZE, ENOUGH = 40, 8
#: Words and figures.
_WORD = re.compile(r"[^\W_]+")
#: The row of the baseline.
ANY_WORD = "any word"

#: By check and severity: how many flags there were, and of how many a marked word was changed.
Tally = dict[str, list[int]]


def run(data: Path, limit: int | None = None) -> dict[str, Any]:
    """Per split, the tally of all language pairs together. Empty without the data."""
    folder = data / "qe/mlqe-pe"
    if not have(folder, "edited"):
        return {}
    return {split: _tally(folder, split, limit) for split in SPLITS}


def _tally(folder: Path, split: str, limit: int | None) -> Tally:
    built, tally = checks.build({}), dict[str, list[int]]()
    for langs in PAIRS:
        rows = list(read(folder / f"{langs}.{split}.jsonl.gz"))[:limit]
        source_lang, target_lang = langs.split("-")
        for at in range(0, len(rows), SIZE):
            block = rows[at : at + SIZE]
            pairs = [replace(make_pair(r["src"], r["mt"]), id=str(k)) for k, r in enumerate(block)]
            found = checks.run_checks(pairs, Context(source_lang, target_lang, pairs, {}), built)
            for row, flags in zip(block, found, strict=True):
                gone = Counter(_forms(row["mt_tok"])) - Counter(_forms(row["pe_tok"]))
                _count(tally, ((ANY_WORD, form in gone) for form in _forms(row["mt_tok"])))
                _count(tally, _changed(flags, row["mt"], gone))
    return tally


def _count(tally: Tally, told: Iterator[tuple[str, bool]]) -> None:
    for name, changed in told:
        mine = tally.setdefault(name, [0, 0])
        mine[0] += 1
        mine[1] += changed


def _changed(flags: Sequence[Flag], target: str, gone: Mapping[str, int]) -> Iterator[tuple[str, bool]]:
    for flag in flags:
        marked = {form for s in flag.spans if s.side == "target" for form in _forms(target[s.start : s.end])}
        if marked:
            sure = flag.severity == "minor" and flag.confidence >= SURE_ALONE["minor"]
            yield f"{flag.check}, {flag.severity}{', sure' if sure else ''}", not marked.isdisjoint(gone)


def _forms(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def tables(found: Mapping[str, Tally]) -> None:
    """Checks with flags enough on the train sets, the surest first, the baseline last."""
    if not found:
        return
    train = found["train"]
    shares = {name: changed / flags for name, (flags, changed) in train.items() if flags >= ENOUGH}
    ordered = sorted(shares, key=lambda name: (name == ANY_WORD, -shares[name]))
    rows = [
        [name, *(cell for split in SPLITS for cell in _cells(found[split].get(name)))] for name in ordered
    ]
    header = ["flags of", *(f"{split}: {what}" for split in SPLITS for what in ("flags", "changed"))]
    show("Rules on raw machine translation: words that post-editors changed", header, rows)


def _cells(counts: Sequence[int] | None) -> tuple[int, float | str]:
    return (counts[0], counts[1] / counts[0]) if counts else (0, "")
