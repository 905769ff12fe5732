"""JSON Lines: an object a line, or one array of objects, with two texts, optionally a reference and an id; what else
it has is the user's.

Keys are known as the columns of a table are: by their usual names (`src` and `mt`, `source` and `target`, ...), or as
named ("doc.src" is the key src in the object doc). Texts may stand by language under "translation", as `datasets`
writes them.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tqpipe.ingest import json_wrapped
from tqpipe.ingest.columns import Columns, find_columns, no_key, path_of, two_of_languages, with_fields
from tqpipe.ingest.json_text import read_string, strings
from tqpipe.ingest.places import Lines, line_end
from tqpipe.ingest.rows import BadRow, Given, Read, id_text, row_of, what_it_is
from tqpipe.ingest.text import FileText, damage
from tqpipe.ingest.translations import key_of, two_languages
from tqpipe.safe_json import clean
from tqpipe.types import SIDES, TqpipeError

#: How a file begins that is one array of objects, or an empty one.
ARRAY = re.compile(r"\ufeff?[ \t\r\n]*\[[ \t\r\n]*(?:\{|\][ \t\r\n]*\Z)")
#: A byte order mark, which is before a row where files were joined.
MARK = "\ufeff"
#: Where a value is: keys from the outermost.
_Path = tuple[str, ...]


def read_jsonl(
    file: FileText, columns: Columns | None = None, langs: tuple[str | None, str | None] = (None, None)
) -> Iterator[Read]:
    """A row for every line that is not blank, or every element of an array of objects; those without an id get the
    number of the line or element. `langs` choose of texts by language, which may have just two where they do not.
    Raises TqpipeError for an array that is damaged or cut off, and for objects that go over several lines.
    """
    lines, asked = Lines(file.text, line_end(file.text)), columns or Columns()
    both = langs[0] or "", langs[1] or ""
    wanted = f"expected an object with the texts {asked.source or 'src'!r} and {asked.target or 'mt'!r}"
    array = ARRAY.match(file.text)
    if array is None and (told := json_wrapped.advice(file.text)) is not None:
        raise TqpipeError(f"{file.name}: {told}")
    for count, (begin, end) in enumerate(_elements(file) if array else _lines(file.text), 1):
        line, number = file.text[begin:end], lines.line(begin)
        if not line.strip():  # a blank line is no row
            continue
        wrong = damage(line, file.encoding)
        row = _parsed(line, number, wrong or "")
        if not isinstance(row, dict):
            yield (row if isinstance(row, BadRow) else BadRow(number, wrong or wanted)), Given()
            continue
        paths, keys = _paths(row, asked, both)
        wrong = wrong or _lacking(row, paths, no_key(row, asked) or wanted)
        if wrong is not None:
            id_at = paths.get("id", ("id",))
            yield BadRow(number, wrong), Given(_at(row, id_at), _without(row, [id_at]), keys)
            continue
        # Of a key that occurs twice the last one counts, here as in the parser.
        found = {s.path: s for s in strings(file.text, begin, end)}
        source, target = (
            read_string(lines, s.begin, s.end, file.name) for s in (found[paths[side]] for side in SIDES)
        )
        reference, id = (_at(row, paths.get(what, ())) for what in ("reference", "id"))
        made = row_of(
            source,
            target,
            id=id_text(count if id is None else id),
            line=number,
            reference=reference if isinstance(reference, str) else None,
        )
        yield made, Given(id, _without(row, list(paths.values())), keys)


def _parsed(line: str, number: int, wrong: str) -> Any:
    """What a line says; a `BadRow` of that number where it is no JSON, with what is `wrong` with its bytes, if so."""
    try:
        return json.loads(line.removeprefix(MARK), parse_constant=_number, parse_float=_number)
    except json.JSONDecodeError as error:
        reason = wrong or f"not JSON: {error.msg} at column {error.colno}"
        return BadRow(number, reason, text=clean(line[:200]))
    except (ValueError, RecursionError) as error:  # a number of too many digits, too many brackets
        return BadRow(number, wrong or f"not JSON that can be read: {error}")


def _lacking(row: Mapping[str, Any], paths: Mapping[str, _Path], wanted: str) -> str | None:
    """Why a row gives no two texts, None where it does."""
    values = {side: _at(row, paths[side]) for side in SIDES if side in paths}
    if len(values) < len(SIDES):
        if "translation" in row and not paths and isinstance(row["translation"], dict):
            there = ", ".join(map(str, row["translation"]))[:80]
            return f"which two languages of {there}? Give --source-lang and --target-lang"
        return wanted + json_wrapped.hint(row)
    return next((f"the {s} is {what_it_is(v)}" for s, v in values.items() if not isinstance(v, str)), None)


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Where each line is. Only line feeds end a row (see `line_end`): U+2028 and the like may stand inside a text."""
    begin, mark = 0, line_end(text)
    while begin < len(text):
        end = text.find(mark, begin)
        end = len(text) if end < 0 else end
        yield begin, end
        begin = end + 1


def _elements(file: FileText) -> Iterator[tuple[int, int]]:
    """Where each element of the array is that a file is."""
    scan, space = json.JSONDecoder().raw_decode, re.compile("[ \t\r\n]*")

    def sign(at: int) -> int:
        found = space.match(file.text, at)
        return at if found is None else found.end()

    at = sign(file.text.index("[") + 1)
    if file.text[at] == "]":
        return
    said = "expected ',' or ']'"
    try:
        while True:
            _, end = scan(file.text, at)
            yield at, end
            at = sign(end)
            if (mark := file.text[at : at + 1]) != ",":
                break
            at = sign(at + 1)
        if mark == "]":
            said = "expected the end"
            if (at := sign(at + 1)) == len(file.text):
                return
    except json.JSONDecodeError as error:
        said = error.msg
    except RecursionError:
        said = "too many brackets"
    line = file.text.count("\n", 0, at) + 1
    raise TqpipeError(f"{file.name}, line {line}: the JSON array is damaged or cut off: {said}")


def _paths(
    row: Mapping[str, Any], columns: Columns, langs: tuple[str, str]
) -> tuple[dict[str, _Path], tuple[str, str]]:
    """Where the texts, the reference and the id of a row are, nothing where that is not known; and the languages under
    which the texts stand.
    """
    header = with_fields(list(row), columns, lambda name: path_of(row, name) is not None)
    names = find_columns(header, columns)
    if names is not None:
        return {what: path_of(row, name) or (name,) for what, name in names.items()}, ("", "")
    if columns.source or columns.target:
        return {}, ("", "")
    both = row.get("translation")
    if not isinstance(both, dict):
        coded = two_of_languages(header, langs)
        return ({}, ("", "")) if coded is None else ({k: (name,) for k, name in coded[0].items()}, coded[1])
    if not all(langs := two_languages(both, langs)):
        return {}, ("", "")
    keys = [key_of(both, lang) for lang in langs]
    paths: dict[str, _Path] = {"source": ("translation", keys[0]), "target": ("translation", keys[1])}
    return paths | ({"id": ("id",)} if "id" in row else {}), (keys[0], keys[1])


def _at(row: Any, path: _Path) -> Any:
    """The value at a path, None where there is none."""
    value = row if path else None
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def _without(row: Mapping[str, Any], paths: Sequence[_Path]) -> dict[str, Any]:
    """What is not at one of the paths, without what is empty then."""
    out = {}
    for key, value in row.items():
        inside = [path[1:] for path in paths if path[0] == key]
        if not inside:
            out[key] = value
        elif () not in inside and isinstance(value, dict) and (rest := _without(value, inside)):
            out[key] = rest
    return out


def _number(text: str) -> float | None:
    """A number with a point; None for what JSON does not have (NaN) and no output could hold."""
    value = float(text)
    return value if math.isfinite(value) else None
