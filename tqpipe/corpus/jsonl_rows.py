"""JSON Lines: an object a line."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from tqpipe.corpus.columnar import row_of
from tqpipe.corpus.items import QUOTED, Reject, Row
from tqpipe.corpus.streams import lines
from tqpipe.ingest.columns import Columns, find_columns, path_of, two_of_languages, with_fields
from tqpipe.ingest.jsonl import ARRAY, MARK
from tqpipe.ingest.row_langs import elsewhere, of_first
from tqpipe.ingest.translations import two_languages
from tqpipe.storage import Place

#: Rows at the head of a file that are looked at for the languages of its texts.
_LOOK = 1000


def jsonl(
    path: Place, columns: Columns, langs: tuple[str, str] = ("", ""), encoding: str | None = None
) -> Iterator[Row]:
    """An object a line, blank lines between them or not. Texts by the column names, or the usual ones, or under
    "translation" by language, as `datasets` writes them, or by keys that are languages. A row that says that it is in
    other languages is left out.
    """
    name = str(path)
    langs = jsonl_languages(path, columns, langs, encoding)
    for line in lines(path, encoding):
        if line.reason:
            yield Reject(name, line.number, line.reason, line.text[:QUOTED])
            continue
        if not line.text.strip():
            continue
        try:
            value = json.loads(line.text.removeprefix(MARK))
        except ValueError as error:
            hint = ARRAY if line.text.lstrip().startswith("[") else ""
            yield Reject(name, line.number, f"not JSON: {error}{hint}", line.text[:QUOTED])
            continue
        except RecursionError:
            yield Reject(name, line.number, "not JSON: too many brackets", line.text[:QUOTED])
            continue
        if not isinstance(value, dict):
            reason = "expected an object" + (ARRAY if isinstance(value, list) else "")
            yield Reject(name, line.number, reason, line.text[:QUOTED])
            continue
        places, keys = _places(value, columns, langs)
        if places is None:
            reason = "expected an object with the texts of both sides"
            yield Reject(name, line.number, reason, line.text[:QUOTED])
        elif not any(keys) and (other := elsewhere(value, langs)) is not None:
            yield Reject(name, line.number, other, line.text[:QUOTED], left_out=True)
        else:
            yield row_of(name, line.number, value, places, langs, line.text)


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
    path: Place, columns: Columns, langs: tuple[str, str], encoding: str | None = None
) -> tuple[str, str]:
    """The codes of both languages: `langs`, else what the first row that says any says."""
    for line in islice(() if all(langs) else lines(path, encoding), _LOOK):
        try:
            value = json.loads(line.text.removeprefix(MARK))
        except (ValueError, RecursionError):
            continue
        if isinstance(value, dict):
            places, keys = _places(value, columns, langs)
            found = keys if places is None or any(keys) else of_first([value], langs)
            if all(found):
                return found
    return langs
