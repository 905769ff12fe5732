"""Parquet files and `datasets` data sets: rows by column names, a few at a time.

Texts stand in two columns, or in one column of dictionaries by language, as `datasets` calls a translation.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import chain, islice
from pathlib import Path
from typing import Any

from tqpipe import storage
from tqpipe.corpus.items import INPUT, INPUT_IS, QUOTED, Reject, Row, carried, item
from tqpipe.ingest.columns import (
    Columns,
    find_columns,
    language_columns,
    path_of,
    require_columns,
    require_single,
    two_of_languages,
    value_at,
    with_fields,
)
from tqpipe.ingest.row_langs import elsewhere, of_first, role_of
from tqpipe.ingest.rows import id_text, what_it_is
from tqpipe.ingest.translations import by_language, key_of, two_languages
from tqpipe.storage import Location
from tqpipe.types import TqpipeError

#: Rows read at a time, and bytes of a column.
_BLOCK, _BUFFER = 1000, 1 << 20


def parquet(path: Location, columns: Columns, langs: tuple[str, str]) -> Iterator[Row]:
    """The rows of a Parquet file, or of all those of a folder in the order of their paths; `line` is the row's number
    in its file, from 1.
    """
    langs = parquet_languages(path, columns, langs)
    for part in parquet_parts(path) or [path]:
        with _parquet(part, columns, langs) as (wanted, rows):
            yield from text_rows(str(part), rows, wanted, langs)


def parquet_languages(path: Location, columns: Columns, langs: tuple[str, str]) -> tuple[str, str]:
    """The codes of both languages: `langs`, else those of the translations (see `said_languages`)."""
    if all(langs):
        return langs
    with _parquet((parquet_parts(path) or [path])[0], columns, langs) as (wanted, rows):
        return said_languages(str(path), wanted, rows, langs)


def require_parquet(path: Location, columns: Columns, langs: tuple[str, str]) -> None:
    """Raises TqpipeError for a file, or one of a folder's, that is damaged as a whole or lacks a column."""
    for part in parquet_parts(path) or [path]:
        with _parquet(part, columns, langs):
            pass


def parquet_parts(folder: Location) -> list[Location]:
    """The Parquet files of a folder and of those in it ("lang=ca/part-0.parquet"), in the order of their paths; those
    of a hidden name are not finished.
    """
    above = len(folder.parts)
    shown = [
        file
        for file in storage.files_below(folder, ".parquet")
        if not any(name[0] in "._" for name in file.parts[above:])
    ]
    return sorted(shown, key=lambda file: tuple(file.parts))


@contextmanager
def _parquet(
    path: Location, columns: Columns, langs: tuple[str, str]
) -> Iterator[tuple[Mapping[str, str], Iterator[Mapping[str, Any]]]]:
    """Which columns of a file hold the texts, and its rows with those."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        with storage.reached(path), storage.open_bytes(path) as raw:
            # Of a path the library reads with threads of its own.
            # In advance it would read a row group's columns whole, and some files have but one row group.
            file = pq.ParquetFile(
                path if isinstance(path, Path) else raw, buffer_size=_BUFFER, pre_buffer=False
            )
            schema = file.schema_arrow
            fields = _carried_before(file, schema) if columns.carry else None
            if fields is not None:
                columns = replace(columns, carry=_again(columns.carry, fields) if fields else ())
            there = with_fields(schema.names, columns, lambda name: _has(schema, name))
            there += [name for name in columns.carry if name not in there and _carries(fields, name)]
            wanted = text_columns(str(path), there, columns, langs)
            read = {name if _has(schema, name) else INPUT for name in wanted.values()}
            batches = file.iter_batches(batch_size=_BLOCK, columns=sorted(read))
            rows = (row for batch in batches for row in _values(batch))
            yield wanted, rows if fields is None else map(_with_fields, rows)
    except (pa.ArrowException, OSError) as error:
        if getattr(error, "errno", None):  # of the disk, not of the format
            raise TqpipeError(f"{path}: cannot be read: {error}") from error
        raise TqpipeError(f"{path}: not a Parquet file that can be read: {error}") from error


def _carried_before(file: Any, schema: Any) -> dict[str, Any] | None:
    """The fields that the first row of another batch's file carries, {} where it has no rows; None of any other file,
    and where its rows carry none.
    """
    at = schema.get_field_index(INPUT)
    said = (schema.field(at).metadata or {}) if at >= 0 else {}
    if any(said.get(key.encode()) != value.encode() for key, value in INPUT_IS.items()):
        return None
    first = next(file.iter_batches(batch_size=1, columns=[INPUT]), None)
    return {} if first is None else _fields(first.to_pylist()[0][INPUT]) or None


def _again(names: Sequence[str], fields: Mapping[str, Any]) -> tuple[str, ...]:
    """The names of what rows carry, where all the fields that they carried before may be asked for as `input`: they
    stay beside each other.
    """
    return tuple(dict.fromkeys(one for name in names for one in (fields if name == INPUT else (name,))))


def _carries(fields: Mapping[str, Any] | None, name: str) -> bool:
    return fields is not None and path_of({INPUT: fields, **fields}, name) is not None


def _with_fields(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row of such a file with the fields that it carries, by their names and as those of `input`."""
    fields = _fields(row.get(INPUT))
    return {**fields, **row, INPUT: fields.get(INPUT, fields)}


def _fields(said: Any) -> dict[str, Any]:
    found = json.loads(said) if said is not None else {}
    return found if isinstance(found, dict) else {}


def _has(schema: Any, name: str) -> bool:
    """Whether a schema has a field of this name, or one in a field ("translation.ca")."""
    import pyarrow as pa

    if schema.get_field_index(name) >= 0:
        return True
    first, _, rest = name.partition(".")
    at = schema.get_field_index(first)
    kind = schema.field(at).type if at >= 0 else None
    return bool(rest) and kind is not None and pa.types.is_struct(kind) and _has(kind, rest)


def _values(batch: Any) -> list[dict[str, Any]]:
    """The rows of a record batch. Where a text is not UTF-8, which no reader of Parquet checks, all are bytes."""
    try:
        found: list[dict[str, Any]] = batch.to_pylist()
    except UnicodeDecodeError:
        import pyarrow as pa

        schema = pa.schema([field.with_type(_as_bytes(field.type)) for field in batch.schema])
        found = pa.Table.from_batches([batch]).cast(schema).to_pylist()
    return found


def _as_bytes(kind: Any) -> Any:
    """The Arrow type with binary in place of every text."""
    import pyarrow as pa

    if pa.types.is_dictionary(kind):
        return _as_bytes(kind.value_type)
    if pa.types.is_struct(kind):
        return pa.struct([field.with_type(_as_bytes(field.type)) for field in kind])
    if pa.types.is_map(kind):
        return pa.map_(kind.key_type, _as_bytes(kind.item_type))
    if pa.types.is_large_string(kind):
        return pa.large_binary()
    return pa.binary() if pa.types.is_string(kind) else kind


def dataset(name: str, columns: Columns, langs: tuple[str, str]) -> Iterator[Row]:
    """A data set: a folder that `save_to_disk` wrote, or `hf:NAME[:[CONFIGURATION:]SPLIT]` on the hub, streamed."""
    wanted, rows = _dataset(name, columns, langs)
    head: list[Mapping[str, Any]] = []  # a stream is opened once: what was read of it is kept

    def kept() -> Iterator[Mapping[str, Any]]:
        for row in rows:
            head.append(row)
            yield row

    langs = said_languages(name, wanted, kept(), langs)
    yield from text_rows(name, chain(head, rows), wanted, langs)


def dataset_languages(name: str, columns: Columns, langs: tuple[str, str]) -> tuple[str, str]:
    """The codes of both languages: `langs`, else those of the translations (see `said_languages`)."""
    return langs if all(langs) else said_languages(name, *_dataset(name, columns, langs), langs)


def _dataset(
    name: str, columns: Columns, langs: tuple[str, str]
) -> tuple[Mapping[str, str], Iterator[Mapping[str, Any]]]:
    """Which columns of a data set hold the texts, and its rows."""
    import datasets

    if name.startswith("hf:") and name.count(":") > 3:
        raise TqpipeError(f"{name}: expected hf:NAME, hf:NAME:SPLIT or hf:NAME:CONFIGURATION:SPLIT")
    try:
        if name.startswith("hf:"):
            _, hub, *rest = name.split(":")
            *config, split = rest or ["train"]
            found: Any = datasets.load_dataset(hub, *config, split=split, streaming=True)
        else:
            found = datasets.load_from_disk(name)
    except Exception as error:  # the library raises whatever its readers raise
        raise TqpipeError(f"{name}: not a data set that can be read: {error}") from error
    if isinstance(found, datasets.DatasetDict):
        raise TqpipeError(f"{name}: holds the splits {', '.join(found)}: give the folder of one")
    rows = _each(name, found)
    # A stream may not know its columns before its first row.
    head = [] if found.features else list(islice(rows, 1))
    names = list(found.features or (head[0] if head else ()))
    if not names:
        return {}, iter(())
    schema = found.features.arrow_schema if found.features else None
    there = with_fields(
        names,
        columns,
        lambda field: path_of(head[0], field) is not None if schema is None else _has(schema, field),
    )
    return text_columns(name, there, columns, langs), chain(head, rows)


def _each(name: str, found: Any) -> Iterator[Mapping[str, Any]]:
    """The rows of a data set; what its reader raises on the way, half down a stream, is an error of the whole."""
    try:
        yield from found
    except Exception as error:  # as above
        raise TqpipeError(f"{name}: cannot be read on: {type(error).__name__}: {error}") from error


#: Before the names of columns that say what languages a row is in, among those that are `wanted`.
_SAYS = "says "
#: Before the names of those that a row carries.
CARRY = "carries "


def text_columns(name: str, names: list[str], columns: Columns, langs: tuple[str, str]) -> dict[str, str]:
    """Which of a table's columns hold the texts, by "source" and "target", or "translation" for both in one; and those
    that say what languages a row is in.

    Raises TqpipeError where that is not known, for a column that is asked for and not there, and for one that is there
    twice.
    """
    found = _text_columns(name, names, columns, langs)
    require_single(names, found.values(), name)
    return found


def _text_columns(name: str, names: list[str], columns: Columns, langs: tuple[str, str]) -> dict[str, str]:
    require_columns(names, columns, name)
    carry = {f"{CARRY}{kept}": kept for kept in columns.carry}
    if (found := find_columns(names, columns)) is not None:
        return found | {f"{_SAYS}{said}": said for said in names if role_of(said) is not None} | carry
    if "translation" in names:
        return {"translation": "translation"} | ({"id": "id"} if "id" in names else {}) | carry
    if not columns.asked and (coded := two_of_languages(names, langs)) is not None:
        return coded[0] | carry
    raise TqpipeError(
        f"{name}: which columns hold the two texts? Name them with --columns SOURCE,TARGET (COLUMN.FIELD for a field "
        f"in one); the columns are {', '.join(map(repr, names))[:400]}"
    )


def text_rows(
    name: str, rows: Iterable[Mapping[str, Any]], wanted: Mapping[str, str], langs: tuple[str, str]
) -> Iterator[Row]:
    """A pair or a reject for every row; `wanted` is what `text_columns` found, `langs` what `said_languages` did."""
    for number, row in enumerate(rows, 1):
        yield row_of(name, number, row, wanted, langs)


def said_languages(
    name: str, wanted: Mapping[str, str], rows: Iterable[Mapping[str, Any]], langs: tuple[str, str]
) -> tuple[str, str]:
    """The languages that are read: `langs`, else those of the first translation, what the columns are called by, or
    what the first of the rows at the head says that says any. Raises TqpipeError where the first translation has not
    just two.
    """
    if all(langs):
        return langs
    if "translation" not in wanted:
        both = [wanted["source"], wanted["target"]]
        called = {cell: code for code, cell in language_columns(both).items()}
        if len(called) == 2:
            return langs[0] or called[both[0]], langs[1] or called[both[1]]
        return (
            of_first((_said(row, wanted) for row in islice(rows, _BLOCK)), langs) if _says(wanted) else langs
        )
    for row in rows:
        if not (there := by_language(row["translation"])):
            continue
        if not all(langs := two_languages(there, langs)):
            raise TqpipeError(
                f"{name}: which two languages of the translations? Give --source-lang and --target-lang; they have "
                f"{', '.join(there)[:200]}"
            )
        break
    return langs


def _says(wanted: Mapping[str, str]) -> bool:
    return any(key.startswith(_SAYS) for key in wanted)


def _said(row: Mapping[str, Any], wanted: Mapping[str, str]) -> dict[str, Any]:
    """The fields of a row that say what languages it is in."""
    return {name: row.get(name) for key, name in wanted.items() if key.startswith(_SAYS)}


def row_of(
    name: str,
    line: int,
    row: Mapping[str, Any],
    wanted: Mapping[str, str],
    langs: tuple[str, str],
    quote: str = "",
    number: str | None = None,
) -> Row:
    """A pair of a row of values, else a reject, which is quoted as `quote` or by a text that it has. `number` is its id
    where it has none, the line unless given.
    """
    if "translation" in wanted:
        both = by_language(row["translation"])
        if both is None:
            return Reject(name, line, "the translation is no dictionary by language", quote[:QUOTED])
        if both and not all(langs):
            reason = f"which two languages of {', '.join(both)[:80]}? Give --source-lang and --target-lang"
            return Reject(name, line, reason, quote[:QUOTED])
        values = [both.get(key_of(both, lang)) for lang in langs]
    else:
        values = [value_at(row, wanted["source"]), value_at(row, wanted["target"])]
        if _says(wanted) and (other := elsewhere(_said(row, wanted), langs)) is not None:
            text = _text(values[0])[0]
            return Reject(name, line, other, (quote or str(text or ""))[:QUOTED], left_out=True)
    texts: list[str] = []
    reason = ""
    for side, value in zip(("source", "target"), values, strict=True):
        text, wrong = _text(value)
        if wrong:
            reason = reason or f"the {side} is not UTF-8: {wrong}"
        if isinstance(text, str):
            texts.append(text)
        else:
            reason = reason or f"the {side} is {what_it_is(text)}"
    if reason:
        return Reject(name, line, reason, (quote or (texts[0] if texts else ""))[:QUOTED])
    kept = [column for key, column in wanted.items() if key.startswith(CARRY)]
    input = carried(kept, lambda column: value_at(row, column))
    id_, reference = (_text(value_at(row, wanted.get(key, "")))[0] for key in ("id", "reference"))
    return item(
        name, line, texts[0], texts[1], id=number if id_ is None else id_text(id_),
        reference=reference if isinstance(reference, str) else None, input=input,
    )  # fmt: skip


def _text(value: Any) -> tuple[Any, str]:
    """The value, of bytes the text that they are; and what is wrong with those, "" if nothing."""
    if not isinstance(value, bytes):
        return value, ""
    try:
        return value.decode(), ""
    except UnicodeDecodeError as error:
        return value.decode(errors="replace"), error.reason
