"""JSON Lines: an object a line with two texts, optionally a reference and an id; what else it has is the user's.

Keys are known as the columns of a table are: by their usual names (`src` and `mt`, `source` and `target`, ...), or as
named.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator

from tqpipe.ingest.json_text import read_string, strings
from tqpipe.ingest.places import Lines
from tqpipe.ingest.rows import BadRow, Given, Read, row_of
from tqpipe.ingest.table import Columns, find_columns
from tqpipe.ingest.text import FileText, damage


def read_jsonl(file: FileText, columns: Columns | None = None) -> Iterator[Read]:
    """A row for every line; those without an id get their line number."""
    lines, at, asked = Lines(file.text), 0, columns or Columns()
    wanted = f"expected an object with the texts {asked.source or 'src'!r} and {asked.target or 'mt'!r}"
    known: dict[tuple[str, ...], dict[str, str] | None] = {}
    # Only line feeds end a row: U+2028 and the like may stand inside a text.
    rows = file.text.split("\n")
    if rows[-1] == "":
        rows.pop()
    for number, line in enumerate(rows, 1):
        begin, at = at, at + len(line) + 1
        wrong = damage(line, file.encoding)
        try:
            row = json.loads(line, parse_constant=_number, parse_float=_number)
        except json.JSONDecodeError as error:
            reason = wrong or f"not JSON: {error.msg} at column {error.colno}"
            yield BadRow(number, reason, text=line[:200]), Given()
            continue
        except (ValueError, RecursionError) as error:  # a number of too many digits, too many brackets
            yield BadRow(number, wrong or f"not JSON that can be read: {error}"), Given()
            continue
        if not isinstance(row, dict):
            yield BadRow(number, wanted), Given()
            continue
        keys = tuple(row)
        if keys not in known:
            known[keys] = find_columns(keys, asked)
        names = known[keys]
        if (
            wrong is not None
            or names is None
            or not all(isinstance(row[names[side]], str) for side in ("source", "target"))
        ):
            name = (names or {}).get("id", "id")
            yield (
                BadRow(number, wrong or wanted),
                Given(row.get(name), {k: v for k, v in row.items() if k != name}),
            )
            continue
        # Of a key that occurs twice the last one counts, here as in the parser.
        found = {s.path: s for s in strings(file.text, begin, begin + len(line))}
        source, target = (
            read_string(lines, s.begin, s.end, file.name)
            for s in (found[(names[side],)] for side in ("source", "target"))
        )
        reference, id = (row.get(names.get(what, "")) for what in ("reference", "id"))
        made = row_of(
            source,
            target,
            id=str(number if id is None else id),
            line=number,
            reference=reference if isinstance(reference, str) else None,
        )
        yield made, Given(id, {k: v for k, v in row.items() if k not in names.values()})


def _number(text: str) -> float | None:
    """A number with a point; None for what JSON does not have (NaN) and no output could hold."""
    value = float(text)
    return value if math.isfinite(value) else None
