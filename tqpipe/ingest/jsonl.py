"""JSON Lines: an object a line with the texts `src` and `mt`, optionally `id` and `ref`; more is the user's."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator

from tqpipe.ingest.json_text import read_string, strings
from tqpipe.ingest.places import Lines
from tqpipe.ingest.rows import BadRow, Given, Read, row_of
from tqpipe.ingest.text import FileText

#: Fields that are the pair's.
_PAIR = ("id", "src", "mt", "ref")


def read_jsonl(file: FileText) -> Iterator[Read]:
    """A row for every line; those without an id get their line number."""
    lines, at = Lines(file.text), 0
    # Only line feeds end a row: U+2028 and the like may stand inside a text.
    rows = file.text.split("\n")
    if rows[-1] == "":
        rows.pop()
    for number, line in enumerate(rows, 1):
        begin, at = at, at + len(line) + 1
        try:
            row = json.loads(line, parse_constant=_number, parse_float=_number)
        except json.JSONDecodeError as error:
            yield BadRow(number, f"not JSON: {error.msg} at column {error.colno}"), Given()
            continue
        except (ValueError, RecursionError) as error:  # a number of too many digits, too many brackets
            yield BadRow(number, f"not JSON that can be read: {error}"), Given()
            continue
        if (
            not isinstance(row, dict)
            or not isinstance(row.get("src"), str)
            or not isinstance(row.get("mt"), str)
        ):
            reason = BadRow(number, "expected an object with the texts 'src' and 'mt'")
            known = row if isinstance(row, dict) else {}
            yield reason, Given(known.get("id"), {k: v for k, v in known.items() if k != "id"})
            continue
        # Of a key that occurs twice the last one counts, here as in the parser.
        found = {s.path: s for s in strings(file.text, begin, begin + len(line))}
        source, target = (
            read_string(lines, s.begin, s.end, file.name) for s in (found[("src",)], found[("mt",)])
        )
        reference = row.get("ref")
        made = row_of(
            source,
            target,
            id=str(number if row.get("id") is None else row["id"]),
            line=number,
            reference=reference if isinstance(reference, str) else None,
        )
        yield made, Given(row.get("id"), {k: v for k, v in row.items() if k not in _PAIR})


def _number(text: str) -> float | None:
    """A number with a point; None for what JSON does not have (NaN) and no output could hold."""
    value = float(text)
    return value if math.isfinite(value) else None
