"""JSON Lines: an object a line."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from tqpipe.corpus.columnar import row_of
from tqpipe.corpus.items import QUOTED, Reject, Row
from tqpipe.corpus.streams import lines
from tqpipe.ingest.columns import Columns, find_columns, path_of, with_fields
from tqpipe.ingest.translations import two_languages
from tqpipe.storage import Place

#: Rows at the head of a file that are looked at for the languages of its texts.
_LOOK = 1000
#: What a line that begins with a bracket may be.
_ARRAY = " (an array is no JSON Lines: jq -c '.[]' makes them of it)"


def jsonl(
    path: Place, columns: Columns, langs: tuple[str, str] = ("", ""), encoding: str | None = None
) -> Iterator[Row]:
    """An object a line, blank lines between them or not. Texts by the column names, or the usual ones, or under
    "translation" by language, as `datasets` writes them.
    """
    name = str(path)
    for line in lines(path, encoding):
        if line.reason:
            yield Reject(name, line.number, line.reason, line.text[:QUOTED])
            continue
        if not line.text.strip():
            continue
        try:
            value = json.loads(line.text)
        except ValueError as error:
            hint = _ARRAY if line.text.lstrip().startswith("[") else ""
            yield Reject(name, line.number, f"not JSON: {error}{hint}", line.text[:QUOTED])
            continue
        except RecursionError:
            yield Reject(name, line.number, "not JSON: too many brackets", line.text[:QUOTED])
            continue
        if not isinstance(value, dict):
            reason = "expected an object" + (_ARRAY if isinstance(value, list) else "")
            yield Reject(name, line.number, reason, line.text[:QUOTED])
            continue
        places = find_columns(_keys(value, columns), columns)
        if places is None and isinstance(value.get("translation"), dict):
            langs = two_languages(value["translation"], langs)
            places = {"translation": "translation", "id": "id"}
        if places is None:
            reason = "expected an object with the texts of both sides"
            yield Reject(name, line.number, reason, line.text[:QUOTED])
        else:
            yield row_of(name, line.number, value, places, langs, line.text)


def _keys(value: Mapping[str, Any], columns: Columns) -> list[str]:
    return with_fields(list(value), columns, lambda name: path_of(value, name) is not None)


def jsonl_languages(
    path: Place, columns: Columns, langs: tuple[str, str], encoding: str | None = None
) -> tuple[str, str]:
    """The codes of both languages: `langs`, else the two of the first texts by language, where the texts stand so."""
    for line in islice(() if all(langs) else lines(path, encoding), _LOOK):
        try:
            value = json.loads(line.text)
        except (ValueError, RecursionError):
            continue
        if not isinstance(value, dict):
            continue
        if find_columns(_keys(value, columns), columns) is not None:
            return langs
        if isinstance(both := value.get("translation"), dict):
            return two_languages(both, langs)
    return langs
