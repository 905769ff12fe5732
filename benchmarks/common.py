"""What the benchmarks share: the data folder, tables, JSON results."""

from __future__ import annotations

import argparse
import gzip
import itertools
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
ARTICLE = ROOT / "corpora" / "putin-trump"


def parser(description: str) -> argparse.ArgumentParser:
    out = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    out.add_argument(
        "--data", type=Path, default=Path(os.environ.get("TQPIPE_DATA", ROOT.parent / "shared" / "data"))
    )
    out.add_argument("--json", type=Path, help="write the figures here too")
    return out


def have(folder: Path, what: str) -> bool:
    """Whether the data is there; says so when it is skipped."""
    if folder.exists():
        return True
    print(f"{what}: skipped, {folder} is absent")
    return False


def head(corpus: Path, out: Path, rows: int) -> Path:
    """The first rows of a packed Catalan-English corpus as JSON lines with src and mt, in the new file `out`."""
    with gzip.open(corpus, "rt", encoding="utf-8") as lines, out.open("w", encoding="utf-8") as file:
        for row in map(json.loads, itertools.islice(lines, rows)):
            file.write(json.dumps({"src": row["ca"], "mt": row["en"]}) + "\n")
    return out


def show(title: str, header: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """A plain table: numbers with three decimals."""
    cells = [[f"{v:.3f}" if isinstance(v, float) else str(v) for v in row] for row in rows]
    widths = [max(len(line[k]) for line in [list(header), *cells]) for k in range(len(header))]
    print(f"\n== {title} ==")
    for line in [list(header), *cells]:
        print(
            "  ".join(
                v.ljust(w) if k == 0 else v.rjust(w)
                for k, (v, w) in enumerate(zip(line, widths, strict=True))
            )
        )


def save(path: Path | None, results: dict[str, Any]) -> None:
    if path is not None:
        path.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        print(f"\nwritten: {path}")
