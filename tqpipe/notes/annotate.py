"""A run's results into the file that it was made from, and out of it again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tqpipe.ingest import FileText, Lines, format_of, open_bilingual, own_ids, rows_of
from tqpipe.ingest.packed import PACKED
from tqpipe.ingest.text import read_bytes
from tqpipe.notes import po, xml_notes
from tqpipe.notes.edits import Edit, applied, encoded
from tqpipe.notes.remarks import Remark, remarks
from tqpipe.store import run_docs
from tqpipe.types import SIDES, Pair, Run, TqpipeError, Verdict

#: Formats that have a place for notes.
KINDS = ("xliff", "tmx", "po")


@dataclass(frozen=True, slots=True)
class Annotated:
    """The new file's bytes, and how many of its segments have got a note."""

    data: bytes
    noted: int
    segments: int


def annotate(
    run: Run,
    path: Path,
    *,
    encoding: str | None = None,
    least: Verdict | None = None,
    fuzzy: bool = False,
) -> Annotated:
    """The file at `path` with a note for every flagged segment of `run`, instead of notes from earlier.

    `encoding` is the one that was named for the run unless given; `least` leaves out what has a better verdict;
    `fuzzy` marks broken messages of a PO file as fuzzy. Raises TqpipeError for a file that is not the run's: the same
    segments with the same texts.
    """
    data, file, kind = _opened(path, encoding or named_encoding(run))
    if fuzzy and kind != "po":
        raise TqpipeError(f"--fuzzy: {kind.upper()} has no fuzzy flag; it is for PO files")
    bare = _bare(file, kind)
    pairs = own_ids(rows_of(bare, kind, langs=codes(run)).pairs)
    _require_same(run, pairs, path)
    found = remarks(run.records, least)
    lines = Lines(bare.text)
    places: dict[int, list[Remark]] = {}
    for pair, remark in zip(pairs, found, strict=True):
        place = pair.target_place or pair.source_place
        if place is not None:
            first = place.pieces[0]
            places.setdefault(lines.offset(first.line, first.column), []).append(remark)
    if kind == "po":
        edits = list(po.inserted(bare.text, places, fuzzy=fuzzy))
    else:
        edits = list(xml_notes.inserted(bare, places))
    noted = sum(bool(remark.lines) for remark in found)
    return Annotated(_bytes(file, data, bare.text, edits, kind), noted, len(pairs))


def codes(run: Run) -> tuple[str | None, str | None]:
    """The codes of the texts that the run read, with their regions; in runs of before they were kept, without."""
    source, target = (str(row.get("code") or row.get("lang") or "") for row in map(run.input, SIDES))
    return source or None, target or None


def named_encoding(run: Run) -> str | None:
    """The encoding that the translation file was read in where one was named for it; None where it says it itself."""
    named = run.input("target").get("encoding")
    return str(named) if named else None


def clean(path: Path, *, encoding: str | None = None) -> bytes:
    """The file at `path` without the notes that `annotate` wrote: the bytes from before it."""
    data, file, kind = _opened(path, encoding)
    return _bytes(file, data, file.text, _removed(file, kind), kind)


def _opened(path: Path, encoding: str | None) -> tuple[bytes, FileText, str]:
    if path.suffix.lower() in PACKED:
        raise TqpipeError(f"{path}: is packed, and notes are written into the file itself: unpack it first")
    kind = format_of(path)
    if kind not in KINDS:
        raise TqpipeError(
            f"{path}: {kind or 'such a file'} has no place for notes; formats that have are {', '.join(KINDS)}. "
            "The run's report.html shows what was found; `tqpipe review export` writes it in other formats"
        )
    file, kind = open_bilingual(path, encoding=encoding)
    data = read_bytes(path)
    if hashlib.sha256(data).hexdigest() != file.sha256:
        raise TqpipeError(f"{path}: was changed while it was read")
    return data, file, kind


def _removed(file: FileText, kind: str) -> Iterator[Edit]:
    return po.removed(file.text) if kind == "po" else xml_notes.removed(file)


def _bare(file: FileText, kind: str) -> FileText:
    return replace(file, text=applied(file.text, _removed(file, kind)))


def _bytes(file: FileText, data: bytes, text: str, edits: Iterable[Edit], kind: str) -> bytes:
    # In XML what the encoding does not have is a character reference.
    return encoded(file, data, text, edits, "replace" if kind == "po" else "xmlcharrefreplace")


def _require_same(run: Run, pairs: Sequence[Pair], path: Path) -> None:
    there = [(pair.id, pair.source_text, pair.target_text) for pair in pairs]
    known = [(r.pair.id, r.pair.source_text, r.pair.target_text) for r in run.records]
    if there == known:
        return
    name = run_docs(run.manifest)["source"][0]
    for number, (new, old) in enumerate(zip(there, known, strict=False), 1):
        if new != old:
            what = next(
                what for what, a, b in zip(("id", "source", "target"), new, old, strict=True) if a != b
            )
            detail = (
                f"its segment {number} ({new[0]!r:.60}) has another {what} than the run's ({old[0]!r:.60})"
            )
            break
    else:
        detail = f"it has {len(there)} segments, the run {len(known)}"
    raise TqpipeError(f"{path}: is not the file of the run, which was made from {name}: {detail}")
