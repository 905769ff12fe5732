"""What reviewers wrote, in the translation file itself: of it the words that an edit changes, and nothing else.

Every text knows where it stands in its file, so an edit is a few changes at places of it. The new file is read with the
format's own reader before anyone gets it: the edited texts must come back as they were written, all others as they
were. An edit that would not is left out, with the reason.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tqpipe.ingest import Columns, FileText, Lines, open_bilingual
from tqpipe.ingest.bilingual import FORMATS, PAIRED, open_keyed
from tqpipe.ingest.places import line_end
from tqpipe.ingest.quoted_tsv import head, is_quoted
from tqpipe.ingest.subtitles import ENDINGS as SUBTITLES
from tqpipe.ingest.text import read_bytes, read_text
from tqpipe.ingest.workbook import ENDINGS as WORKBOOKS
from tqpipe.notes.annotate import named_encoding
from tqpipe.notes.changes import Changes, document_changes, file_changes
from tqpipe.notes.docx_edits import Docx, in_order
from tqpipe.notes.edits import Edit, encoded
from tqpipe.notes.read_back import ReadBack, encoding_errors
from tqpipe.review.session import NotWritable, Review
from tqpipe.types import SIDES, Run, TqpipeError


@dataclass(frozen=True, slots=True)
class Corrected:
    """The new file's bytes; how many segments have their edit in it, how many not because of their status; ids and
    reasons of those whose edit the file cannot hold.
    """

    data: bytes
    written: int
    passed: int
    left: tuple[tuple[str, str], ...]


def corrected(
    review: Review,
    path: Path,
    *,
    encoding: str | None = None,
    columns: Columns | None = None,
    approved: bool = False,
) -> Corrected:
    """The translation file that the run read, at `path`, with the edits of all segments but rejected ones; with
    `approved` those of approved ones alone. It is read in `encoding`, or in the one that was named for the run. Raises
    TqpipeError for a file that is not the run's translation, NotWritable for a page, whose text was taken out of it,
    and for a workbook.
    """
    docx = path.suffix.lower() == ".docx"
    if path.suffix.lower() in WORKBOOKS:
        raise NotWritable(
            f"{path}: edits are not written into workbooks. `tqpipe review export RUN edits.csv` lists them by sheet "
            "and row, both texts side by side; a sheet that is saved as CSV UTF-8, and run, gets its edits"
        )
    if path.suffix.lower() in SUBTITLES:
        raise NotWritable(
            f"{path}: edits are not written into subtitles, as it is not known how the words of a sentence go into "
            "its cues. `tqpipe review export RUN edits.csv` lists them by the first cue's time, both texts side by side"
        )
    if all(record.pair.target_place is None for record in review.records) and not docx:
        raise NotWritable(
            f"{path}: the run took the text out of it and does not know where it stands there, so edits "
            "cannot be written back. `tqpipe review export RUN edits.csv` lists them, both texts side by side; a page "
            "that is saved as DOCX or text, and run, gets its edits"
        )
    data = read_bytes(path)
    if docx:
        _same(review, path, hashlib.sha256(data).hexdigest())
        document = Docx(path, data)
        return _corrected(
            review,
            path,
            approved,
            lambda chosen: document_changes(review, chosen, document.text),
            document.fault,
            lambda good: document.written(in_order(good)),
        )
    kind = _kind(review.run, path)
    file = _opened(path, kind, encoding or named_encoding(review.run), data)
    _same(review, path, file.sha256)

    def written(good: _Edits) -> bytes:
        edits = [edit for n in good for edit in good[n]]
        return encoded(file, data, file.text, edits, encoding_errors(kind))

    # A TSV file may be written as CSV is.
    written_as = "csv" if kind == "tsv" and is_quoted(head(file.text)) else kind
    back = ReadBack(file, kind, review, columns)
    lines = Lines(file.text, line_end(file.text) if kind in ("csv", "tsv", "jsonl") else "\n")
    return _corrected(
        review,
        path,
        approved,
        lambda chosen: file_changes(review, chosen, lines, written_as),
        back.fault,
        written,
    )


#: The changes of the file for the edit of each segment.
_Edits = Mapping[int, Sequence[Edit]]


def _same(review: Review, path: Path, sha256: str) -> None:
    if sha256 != review.run.input("target").get("sha256"):
        raise TqpipeError(
            f"{path}: is not the translation that the run read, or was changed since: run it again, and "
            "`tqpipe review import --carry` takes the decisions along"
        )


def _corrected(
    review: Review,
    path: Path,
    approved: bool,
    changes_of: Callable[[Sequence[int]], Changes],
    fault: Callable[[_Edits], str],
    written: Callable[[_Edits], bytes],
) -> Corrected:
    """The edits of the segments that were chosen, but those with a fault."""
    edited = [n for n, record in enumerate(review.records) if review.target(n) != record.pair.target_text]
    chosen = [n for n in edited if _chosen(review.state(n).value("status", "open"), approved)]
    ids = {n: review.records[n].pair.id for n in chosen}
    changes = changes_of(chosen)
    left = [(ids[n], "where it belongs in the file is not known") for n in chosen if changes[n] is None]
    good = {n: edits for n, edits in changes.items() if edits is not None}
    if fault(good):
        faults = {n: fault({n: edits}) for n, edits in good.items()}
        left += [(ids[n], reason) for n, reason in faults.items() if reason]
        good = {n: edits for n, edits in good.items() if not faults[n]}
        if fault(good):
            raise TqpipeError(
                f"{path}: it cannot hold these edits together; `tqpipe review export` writes a table"
            )
    return Corrected(written(good), len(good), len(edited) - len(chosen), tuple(left))


def _chosen(status: str, approved: bool) -> bool:
    return status == "approved" if approved else status != "rejected"


def _kind(run: Run, path: Path) -> str:
    """The format, the ending of a file of texts by key, "text", or "lines" of a text that has a segment a line."""
    source, target = (Path(str(run.input(side).get("name", ""))) for side in SIDES)
    if source == target and (found := FORMATS.get(path.suffix.lower())):
        return found
    if path.suffix.lower() in PAIRED and "unread" in run.manifest:
        return path.suffix.lower()
    return "lines" if run.manifest.get("pre_segmented") else "text"


def _opened(path: Path, kind: str, encoding: str | None, data: bytes) -> FileText:
    if kind in FORMATS.values():
        return open_bilingual(path, encoding=encoding, kind=kind, data=data)[0]
    return open_keyed(path, encoding) if kind in PAIRED else read_text(path, encoding, data=data)
