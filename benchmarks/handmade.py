"""Errors made by hand, one a pair: which of them reach an editor, and which right translations do, too.

    python benchmarks/handmade.py [--cases FILE] [--missed] [--json OUT]

FILE: tab-separated, with source_lang, target_lang, kind, source, right and wrong; by default the four of
corpora/hand-made, which were written for this project. Generators plant what their authors thought of, and checks learn
it; a person (or a language model) asked for mistakes that matter makes others. Files that rules were written after
(errors.tsv, reported.tsv) say what they hold, not what they find; no rule is to be written after unread.tsv and
words.tsv.

Found: the verdict is review or broken. A source that comes again is scored in another run, since pairs of one document
are compared with each other.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from common import ROOT, parser, save, show

import tqpipe
from tqpipe.pipeline import Parts

CASES = tuple(
    ROOT / "corpora" / "hand-made" / name
    for name in ("errors.tsv", "reported.tsv", "unread.tsv", "words.tsv")
)
SYSTEMS: tuple[Parts, ...] = ("all", "rules", "model")


class Case(NamedTuple):
    """A source, its translation and the same with one error."""

    source_lang: str
    target_lang: str
    kind: str
    source: str
    right: str
    wrong: str


def cases(path: Path) -> list[Case]:
    """The rows of a file."""
    with path.open(encoding="utf-8", newline="") as file:
        return [Case(**row) for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]


def reach_an_editor(given: Sequence[Case], texts: Sequence[str], parts: Parts) -> list[bool]:
    """Whether each of the texts, translations of the cases' sources, is for review or broken."""
    rounds: defaultdict[tuple[str, str, int], list[int]] = defaultdict(list)
    seen: defaultdict[str, int] = defaultdict(int)
    for k, case in enumerate(given):
        rounds[case.source_lang, case.target_lang, seen[case.source]].append(k)
        seen[case.source] += 1
    found = [False] * len(given)
    for (source_lang, target_lang, _), places in rounds.items():
        records = tqpipe.score(
            [(given[k].source, texts[k]) for k in places],
            source_lang=source_lang,
            target_lang=target_lang,
            parts=parts,
        )
        for k, record in zip(places, records, strict=True):
            found[k] = record.verdict != "ok"
    return found


def handmade(path: Path, *, missed: bool) -> dict[str, Any]:
    """Shares found by kind, and of right translations that are taken for errors, of each system."""
    given = cases(path)
    wrong = {parts: reach_an_editor(given, [c.wrong for c in given], parts) for parts in SYSTEMS}
    right = {parts: reach_an_editor(given, [c.right for c in given], parts) for parts in SYSTEMS}
    rows: list[list[Any]] = []
    for kind in [*sorted({c.kind for c in given}), "all"]:
        mine = [k for k, c in enumerate(given) if kind in (c.kind, "all")]
        shares = [
            sum(found[parts][k] for k in mine) / len(mine) for parts in SYSTEMS for found in (wrong, right)
        ]
        rows.append([kind, len(mine), *shares])
    header = ["kind", "n", *(f"{parts}: {what}" for parts in SYSTEMS for what in ("found", "right ones"))]
    show(f"Errors made by hand ({path.name})", header, rows)
    if missed:
        print()
        for case, found in zip(given, wrong["all"], strict=True):
            if not found:
                print(f"{case.kind}: {case.source} ||| {case.wrong}")
    return {"header": header, "rows": rows}


def main() -> None:
    arguments = parser(__doc__ or "")
    arguments.add_argument("--cases", type=Path)
    arguments.add_argument("--missed", action="store_true", help="print the errors that pass")
    args = arguments.parse_args()
    paths = CASES if args.cases is None else (args.cases,)
    save(args.json, {path.name: handmade(path, missed=args.missed) for path in paths})


if __name__ == "__main__":
    main()
