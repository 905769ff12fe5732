"""Any file of pairs, by its name: the table of the readers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from tqpipe.ingest import po, properties, qt_ts, tmx, xcstrings, xliff
from tqpipe.ingest.android import read_android
from tqpipe.ingest.apple import read_apple
from tqpipe.ingest.columns import Columns, main_language
from tqpipe.ingest.fluent import read_fluent
from tqpipe.ingest.json_keyed import read_json_texts
from tqpipe.ingest.jsonl import read_jsonl
from tqpipe.ingest.keyed import join
from tqpipe.ingest.packed import PACKED, inner_suffix, read_packed
from tqpipe.ingest.php import read_php
from tqpipe.ingest.placed_xml import declared_encoding
from tqpipe.ingest.plist import read_plist
from tqpipe.ingest.resx import read_resx
from tqpipe.ingest.rows import Bilingual, Given
from tqpipe.ingest.subtitles import ENDINGS as SUBTITLES
from tqpipe.ingest.subtitles import join_cues, read_subtitles
from tqpipe.ingest.table import ByLanguage, headless_note, language_columns, read_table, untranslated
from tqpipe.ingest.text import STDIN, FileText, one_of_two, per_file, read_bytes, read_text, refuse_conflict
from tqpipe.ingest.translations import key_of
from tqpipe.ingest.workbook import ENDINGS, read_workbook, refuse_workbook, workbook_languages
from tqpipe.ingest.yaml_keyed import read_yaml_texts
from tqpipe.types import TqpipeError

#: The format that is no text.
WORKBOOK = "workbook"
#: File name ending -> format.
FORMATS = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "jsonl",
    ".tsv": "tsv",
    ".tab": "tsv",
    ".csv": "csv",
    ".po": "po",
    ".pot": "po",
    ".xlf": "xliff",
    ".xliff": "xliff",
    # What SDL Trados, Phrase and memoQ make of it.
    ".sdlxliff": "xliff",
    ".mxliff": "xliff",
    ".mqxliff": "xliff",
    ".tmx": "tmx",
    ".ts": "ts",
    ".xcstrings": "xcstrings",
    **dict.fromkeys(ENDINGS, WORKBOOK),
}
#: Formats of which a row can be lost by itself, and does not take the file with it.
_BY_ROW = ("jsonl", "tsv", "csv", "po", "xliff", "tmx", "ts")
#: Endings of files that hold one language, of which two make a bilingual one, and their readers.
PAIRED = {
    ".json": read_json_texts,
    ".arb": read_json_texts,
    ".xml": read_android,
    ".strings": read_apple,
    ".stringsdict": read_plist,
    ".properties": properties.read_properties,
    ".resx": read_resx,
    ".ftl": read_fluent,
    ".php": read_php,
    ".yml": read_yaml_texts,
    ".yaml": read_yaml_texts,
    **dict.fromkeys(SUBTITLES, read_subtitles),
}
#: Those of them that say themselves what encoding they are in.
_OWN_ENCODING = {".xml": declared_encoding, ".resx": declared_encoding, ".properties": properties.encoding_of}


def format_of(path: Path) -> str | None:
    """The format that a bilingual file's name says, None for a name that says none."""
    return "jsonl" if path == STDIN else FORMATS.get(inner_suffix(path))


def is_bilingual(source: Path, target: Path | None) -> bool:
    """Whether the file (or the two files) hold pairs that are joined already, not texts to align."""
    if target is None:
        return format_of(source) is not None
    readers = [PAIRED.get(path.suffix.lower()) for path in (source, target)]
    return readers[0] is not None and readers[0] is readers[1]


def read_bilingual(
    path: Path,
    target: Path | None = None,
    *,
    encoding: str | None = None,
    kind: str | None = None,
    columns: Columns | None = None,
    langs: tuple[str | None, str | None] = (None, None),
    by_row: bool = False,
) -> Bilingual:
    """Read a file of pairs, or two files joined by key or time; a row each, in order, every id once.

    `kind` is what the file's name says unless given (standard input, "-", is jsonl); `langs` chooses the two
    languages of a file that may hold more (TMX, string catalogs). With `by_row` bytes that are not in the encoding
    cost their row, not the file. Raises TqpipeError when the file as a whole cannot be read.
    """
    if target is not None:
        if not is_bilingual(path, target):
            raise TqpipeError(
                f"{path}, {target}: two files of one kind are joined by key or time: {', '.join(PAIRED)}"
            )
        encodings = per_file(encoding)
        with one_of_two(0, encoding):
            left = refuse_conflict(open_keyed(path, encodings[0]))
        with one_of_two(1, encoding):
            right = refuse_conflict(open_keyed(target, encodings[1]))
        read = PAIRED[path.suffix.lower()]
        ours, theirs = read(left), read(right)
        digests = {left.name: left.sha256, right.name: right.sha256}
        timed = read is read_subtitles
        rows = join_cues(ours, theirs) if timed else join(ours, theirs, langs[1] or theirs.lang)
        notes = tuple(file.note for file in (left, right) if file.note)
        return Bilingual(
            f"{path}, {target}",
            tuple(rows),
            digests,
            ours.lang,
            theirs.lang,
            notes=notes,
            encodings=encodings,
        )
    kind = kind or format_of(path)
    require_sheets(columns, kind)
    if kind == WORKBOOK:
        return read_workbook(path, columns, (langs[0] or "", langs[1] or ""))
    file, kind = open_bilingual(path, encoding=encoding, kind=kind, by_row=by_row)
    if kind != "csv":  # a cell may hold any lines
        refuse_conflict(file)
    found = rows_of(file, kind, columns, langs)
    notes = (*([file.note] if file.note else []), *found.notes)
    return replace(found, notes=notes, encodings=(encoding, encoding))


def open_keyed(path: Path, encoding: str | None) -> FileText:
    """A file of texts by key, in one language, in `encoding` or the one that it says. Raises TqpipeError."""
    data, own = read_bytes(path), _OWN_ENCODING.get(path.suffix.lower())
    if data.startswith(b"bplist"):
        raise TqpipeError(f"{path}: a binary property list: turn it into XML: plutil -convert xml1 {path}")
    if encoding is None and own is not None:
        return read_text(path, own(data), declared=True, data=data)
    return read_text(path, encoding, data=data)


def open_bilingual(
    path: Path,
    *,
    encoding: str | None = None,
    kind: str | None = None,
    data: bytes | None = None,
    by_row: bool = False,
) -> tuple[FileText, str]:
    """The text of a file of pairs, in `encoding` or the one that it declares, and its format. Raises TqpipeError.

    `data` is what the file holds, where that is known: unpacked already, say; `by_row` as for `read_bilingual`.
    """
    kind = kind or format_of(path)
    data = read_packed(path) if data is None else data
    valid = ", ".join(sorted(set(FORMATS.values())))
    if kind is None:
        refuse_workbook(str(path))
    if kind == WORKBOOK:
        raise TqpipeError(f"{path}: a workbook is no text")
    if kind is None or kind not in FORMATS.values():
        names = f"{', '.join(FORMATS)} (also packed: {', '.join(PACKED)})"
        if path.is_dir() or inner_suffix(path) == ".parquet":
            what = "a folder" if path.is_dir() else "a Parquet file"
            raise TqpipeError(
                f"{path}: {what} is read by tqpipe batch alone (tqpipe filter writes its rows in other formats); here "
                f"pairs are {names}"
            )
        raise TqpipeError(
            f"{path}: unknown kind of pair file {inner_suffix(path)!r}; known are {names}; or say --format {valid}"
        )
    by_row = by_row and kind in _BY_ROW
    declared: dict[str, Callable[[bytes], str | None]] = {"po": po.charset}
    declared |= dict.fromkeys(("xliff", "tmx", "ts"), declared_encoding)
    if encoding is None and kind in declared and (data is not None or path != STDIN):
        data = read_bytes(path) if data is None else data
        found = declared[kind](data[:20_000])
        return read_text(path, found, declared=True, data=data, by_row=by_row), kind
    return read_text(path, encoding, data=data, by_row=by_row), kind


def require_sheets(columns: Columns | None, kind: str | None) -> None:
    """Raises TqpipeError where a sheet is asked for of what has none."""
    if columns is not None and columns.sheet is not None and kind != WORKBOOK:
        raise TqpipeError(f"--sheet {columns.sheet!r}: workbooks alone have sheets ({', '.join(ENDINGS)})")


def languages_in(path: Path) -> tuple[str, tuple[str, ...]]:
    """The source language and the others of a file that holds several side by side: a string catalog, a table with a
    column for each; "" and none for other files. Raises TqpipeError.
    """
    kind = format_of(path)
    codes: Mapping[str, str] = {}
    main = ""
    if kind == "xcstrings":
        return xcstrings.catalog_languages(open_bilingual(path)[0])
    if kind == WORKBOOK:
        codes = workbook_languages(path, Columns())[1]
        main = main_language(codes) if codes else ""
    elif kind in ("csv", "tsv"):
        there = language_columns(open_bilingual(path)[0], quoted=kind == "csv")
        codes, main = there.codes, there.main
    return main, tuple(code for code in codes if code != main)


def rows_of(
    file: FileText,
    kind: str,
    columns: Columns | None = None,
    langs: tuple[str | None, str | None] = (None, None),
) -> Bilingual:
    """The rows of a text in one of the formats, as `read_bilingual` gives those of a file.

    Raises TqpipeError for a text that is not in the format, and for columns or languages that are not in it.
    """
    found: tuple[str, str] = "", ""
    given: tuple[Given, ...] = ()
    notes: tuple[str, ...] = ()
    if kind == "po":
        rows, header = po.read_po(file)
        found = header.get("X-Source-Language", ""), header.get("Language", "")
    elif kind == "xliff":
        rows, found = xliff.read_xliff(file)
    elif kind == "ts":
        rows, found = qt_ts.read_ts(file)
    elif kind == "tmx":
        rows, found, notes = tmx.read_tmx(file, langs)
    elif kind == "xcstrings":
        rows, found = xcstrings.read_xcstrings(file, langs)
    else:
        there = ByLanguage({})
        if not columns and kind != "jsonl":
            there = language_columns(file, quoted=kind == "csv", langs=langs)
        if by_language := there.codes:
            notes = (there.note,) if there.note else ()
            found = tmx.choose_languages(file.name, by_language, there.main, langs)
            spelt = [key_of(by_language, code) for code in found]
            for code, key in zip(found, spelt, strict=True):
                if key not in by_language:
                    raise TqpipeError(
                        f"{file.name}: no column is in {code!r}; there are {', '.join(by_language)}"
                    )
            columns, found = Columns(by_language[spelt[0]], by_language[spelt[1]]), (spelt[0], spelt[1])
        elif kind == "tsv" and not columns and (note := headless_note(file)):
            notes = (note,)
        read = list(
            read_jsonl(file, columns, langs)
            if kind == "jsonl"
            else read_table(file, columns, quoted=kind == "csv")
        )
        rows, given = [row for row, _ in read], tuple(known for _, known in read)
        rows = [untranslated(row) for row in rows] if by_language else rows
    return Bilingual(file.name, tuple(rows), {file.name: file.sha256}, *found, given, notes)
