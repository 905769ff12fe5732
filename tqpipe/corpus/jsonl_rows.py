"""JSON Lines: an object a line, or one JSON array of them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from tqpipe.corpus.columnar import CARRY, row_of
from tqpipe.corpus.items import QUOTED, Reject, Row
from tqpipe.corpus.json_array import elements, head_of, is_array
from tqpipe.corpus.streams import lines
from tqpipe.ingest.columns import Columns, find_columns, no_key, path_of, two_of_languages, with_fields
from tqpipe.ingest.json_wrapped import advice, hint
from tqpipe.ingest.jsonl import MARK
from tqpipe.ingest.row_langs import LOOK, elsewhere, of_first
from tqpipe.ingest.translations import two_languages
from tqpipe.safe_json import clean
from tqpipe.storage import Location
from tqpipe.types import TqpipeError


def jsonl(
    path: Location, columns: Columns, langs: tuple[str, str] = ("", ""), encoding: str | None = None
) -> Iterator[Row]:
    """An object a line, blank lines between them or not, or one array of objects. Texts by the column names, or the
    usual ones, or under "translation" by language, as `datasets` writes them, or by keys that are languages. A row that
    says that it is in other languages is left out. Raises TqpipeError for objects that go over several lines.
    """
    name = str(path)
    langs = jsonl_languages(path, columns, langs, encoding)
    for found in _values(path, encoding):
        if isinstance(found, Reject):
            yield found
            continue
        line, id_, value, text = found
        if not isinstance(value, dict):
            yield Reject(name, line, "expected an object", clean(text[:QUOTED]))
            continue
        places, keys = _places(value, columns, langs)
        if places is None:
            wanted = no_key(value, columns) or "expected an object with the texts of both sides"
            reason = f"{wanted}{hint(value)}"
            yield Reject(name, line, reason, text[:QUOTED])
        elif not any(keys) and (other := elsewhere(value, langs)) is not None:
            yield Reject(name, line, other, text[:QUOTED], left_out=True)
        else:
            carry = {f"{CARRY}{kept}": kept for kept in columns.carry}
            yield row_of(name, line, value, {**places, **carry}, langs, text, id_)


def _values(path: Location, encoding: str | None) -> Iterator[tuple[int, str, Any, str] | Reject]:
    """Every value of a file: its line, its id where it says none, the value, and how it stands there."""
    name = str(path)
    if is_array(path, encoding):
        for number, at, value, text, reason in elements(path, encoding):
            yield Reject(name, at, reason, clean(text[:QUOTED])) if reason else (at, str(number), value, text)
        return
    if (told := advice(head_of(path, encoding))) is not None:
        raise TqpipeError(f"{name}: {told}")
    for line in lines(path, encoding):
        if line.reason:
            yield Reject(name, line.number, line.reason, line.text[:QUOTED])
        elif line.text.strip():
            try:
                value = json.loads(line.text.removeprefix(MARK))
            except ValueError as error:
                yield Reject(name, line.number, f"not JSON: {error}", line.text[:QUOTED])
            except RecursionError:
                yield Reject(name, line.number, "not JSON: too many brackets", line.text[:QUOTED])
            else:
                yield line.number, str(line.number), value, line.text


def _places(
    value: Mapping[str, Any], columns: Columns, langs: tuple[str, str]
) -> tuple[Mapping[str, str] | None, tuple[str, str]]:
    """Where the texts are, and the languages of the keys that they stand under; None where that is not known."""
    header = with_fields(list(value), columns, lambda name: path_of(value, name) is not None)
    found = find_columns(header, columns)
    if found is not None or columns.source or columns.target:
        return found, ("", "")
    if isinstance(both := value.get("translation"), dict):
        return {"translation": "translation", "id": "id"}, two_languages(both, langs)
    return two_of_languages(header, langs) or (None, ("", ""))


def jsonl_languages(
    path: Location, columns: Columns, langs: tuple[str, str], encoding: str | None = None
) -> tuple[str, str]:
    """The codes of both languages: `langs`, else what the first row that says any says."""
    for found in islice(() if all(langs) else _values(path, encoding), LOOK):
        if not isinstance(found, Reject) and isinstance(value := found[2], dict):
            places, keys = _places(value, columns, langs)
            told = keys if places is None or any(keys) else of_first([value], langs)
            if all(told):
                return told
    return langs


def jsonl_notes(path: Location, columns: Columns, encoding: str | None = None) -> list[str]:
    """What a reader should know of how a file is read: a field to carry that none of its first rows has."""
    found = islice(_values(path, encoding) if columns.carry else (), LOOK)
    rows = [one[2] for one in found if not isinstance(one, Reject) and isinstance(one[2], dict)]
    missing = [name for name in columns.carry if rows and all(path_of(row, name) is None for row in rows)]
    first = f"the first {len(rows):,} rows have" if len(rows) > 1 else "the first row has"
    return [f"{path}: {first} no field {name!r} to carry" for name in missing]
