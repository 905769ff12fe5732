"""Files of segment pairs, one a row: JSON Lines (src, mt, optionally id and ref) or TSV (source, target).

Every row comes out, in order: one that cannot be read is a `BadRow` with the reason.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tqpipe.ingest.text import STDIN, read_lines
from tqpipe.types import Alignment, Pair, Segment, TqpipeError

#: Characters of one side of a pair: far more than any sentence, few enough to compare word by word.
MAX_CHARS = 20_000


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that could not be read: its line, from 1, and why."""

    line: int
    reason: str


def make_pair(
    source: str,
    target: str,
    *,
    id: str = "1",
    source_lang: str = "",
    target_lang: str = "",
    reference: str | None = None,
) -> Pair:
    """A pair of two single segments; an empty text is an empty side."""
    sides = []
    for text, lang, name in ((source, source_lang, "source"), (target, target_lang, "target")):
        # A side of white space only is empty; otherwise the text is kept as it is, edges included.
        sides.append((Segment(name, lang, 0, len(text), text),) if text.strip() else ())
    return Pair(
        id=id,
        source=sides[0],
        target=sides[1],
        source_text=source if sides[0] else "",
        target_text=target if sides[1] else "",
        alignment=Alignment(f"{len(sides[0])}-{len(sides[1])}", 0.0),
        reference=reference or None,
    )


def read_pairs(
    path: Path, encoding: str | None = None, kind: Literal["jsonl", "tsv"] | None = None
) -> Iterator[Pair | BadRow]:
    """Read pairs as they come, a row each; those without an id get their line number.

    `kind` is what the file's name says unless given (standard input, "-", is jsonl). Raises
    TqpipeError when the file as a whole cannot be read.
    """
    suffix = f".{kind}" if kind else ".jsonl" if path == STDIN else path.suffix.lower()
    if suffix not in (".jsonl", ".json", ".tsv"):
        raise TqpipeError(
            f"{path}: unknown kind of pair file {suffix!r}; valid: .jsonl, .tsv, or say --format jsonl or tsv"
        )
    rows = _json_rows if suffix != ".tsv" else _tsv_rows
    for number, row in enumerate(rows(read_lines(path, encoding)), 1):
        yield _within(number, row)


def _within(number: int, row: Pair | BadRow) -> Pair | BadRow:
    """A row of a bearable size: word links grow with the product of both sides."""
    if isinstance(row, Pair):
        for side, text in (("source", row.source_text), ("target", row.target_text)):
            if len(text) > MAX_CHARS:
                return BadRow(
                    number, f"the {side} has {len(text):,} characters; a segment has at most {MAX_CHARS:,}"
                )
    return row


def _json_rows(lines: Iterable[str]) -> Iterator[Pair | BadRow]:
    for number, line in enumerate(lines, 1):
        try:
            row = json.loads(line)
        except json.JSONDecodeError as error:
            yield BadRow(number, f"not JSON: {error.msg} at column {error.colno}")
            continue
        except (ValueError, RecursionError) as error:  # a number of too many digits, too many brackets
            yield BadRow(number, f"not JSON that can be read: {error}")
            continue
        if (
            not isinstance(row, dict)
            or not isinstance(row.get("src"), str)
            or not isinstance(row.get("mt"), str)
        ):
            yield BadRow(number, "expected an object with the texts 'src' and 'mt'")
            continue
        reference = row.get("ref")
        yield make_pair(
            row["src"],
            row["mt"],
            id=str(number if row.get("id") is None else row["id"]),
            reference=reference if isinstance(reference, str) else None,
        )


def _tsv_rows(lines: Iterable[str]) -> Iterator[Pair | BadRow]:
    for number, line in enumerate(lines, 1):
        cells = line.rstrip("\r").split("\t")
        if len(cells) not in (2, 3):
            yield BadRow(number, f"expected source TAB target (TAB reference), found {len(cells)} cells")
            continue
        yield make_pair(cells[0], cells[1], id=str(number), reference=cells[2] if len(cells) == 3 else None)
