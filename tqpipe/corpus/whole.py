"""Formats of a translation memory's size, read whole by `tqpipe.ingest`: PO, XLIFF, Qt's TS, packed or not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tqpipe.corpus.items import QUOTED, Reject, Row, item
from tqpipe.corpus.streams import opened
from tqpipe.ingest import BadRow, Bilingual, FileText, open_bilingual, rows_of
from tqpipe.safe_json import clean

KINDS = ("po", "xliff", "ts")


def rows(path: Path, kind: str, encoding: str | None = None) -> Iterator[Row]:
    """A row for every unit; what the file itself leaves out (not translated, fuzzy, obsolete) is a reject that says so.

    A reject quotes the source, or the line where it stands.
    """
    file, found = _read(path, kind, encoding)
    lines = file.text.split("\n")
    for row in found.rows:
        if isinstance(row, BadRow):
            # A minified file is one line of megabytes.
            text = row.text or lines[min(row.line, len(lines)) - 1][: 2 * QUOTED].strip()
            yield Reject(str(path), row.line, row.reason, clean(text[:QUOTED]), row.left_out)
        else:
            place = row.target_place or row.source_place
            line = place.pieces[0].line if place else 0
            yield item(
                str(path), line, row.source_text, row.target_text, id=row.id, reference=row.reference, number=row.number
            )  # fmt: skip


def languages(path: Path, kind: str, encoding: str | None = None) -> tuple[str, str]:
    """The codes of the source and target languages that the file declares, "" where it declares none."""
    _, found = _read(path, kind, encoding)
    return found.source_lang, found.target_lang


def _read(path: Path, kind: str, encoding: str | None) -> tuple[FileText, Bilingual]:
    with opened(path) as stream:
        data = stream.read()
    file, kind = open_bilingual(path, encoding=encoding, kind=kind, data=data, by_row=True)
    return file, rows_of(file, kind)
