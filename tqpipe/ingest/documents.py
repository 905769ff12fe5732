"""A document of one language as plain text: text files, and the running text of HTML pages and DOCX files.

Of a page the main text alone, as trafilatura finds it: no navigation, no footer, no comments. Of a DOCX file every
paragraph of the body in its order, those of tables, text boxes and content controls too, tracked changes accepted;
no headers, footers or notes. A paragraph is a line. Offsets point into that text, not into the file.
"""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tqpipe.ingest.text import FileText, read_bytes, read_text
from tqpipe.types import TqpipeError

_META = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?([A-Za-z0-9._:-]+)", re.IGNORECASE)
#: Bytes of a DOCX file when it is unpacked: more is no document but an attack.
_LARGEST = 200_000_000
#: Elements of trafilatura's tree that are a paragraph of their own.
_BLOCKS = {"ab", "body", "cell", "code", "div", "fw", "head", "item", "lb", "list", "main", "p", "quote"} | {
    "row",
    "table",
}
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_MARKS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "\u2011"}


def read_document(path: Path, encoding: str | None = None) -> FileText:
    """The text of a file of one language, by its name. Raises TqpipeError for one that cannot be read or has none."""
    reader = READERS.get(path.suffix.lower())
    return read_text(path, encoding) if reader is None else reader(path, encoding)


def is_extracted(path: Path) -> bool:
    """Whether the text is taken out of the file, so that its offsets do not point into it."""
    return path.suffix.lower() in READERS


def _html(path: Path, encoding: str | None) -> FileText:
    try:
        import trafilatura
    except ImportError as error:
        raise _missing(path, "an HTML page", "html", error) from None
    declared = _META.search(read_bytes(path)[:4096])
    name = declared[1].decode("ascii") if declared and encoding is None else encoding
    file = read_text(path, name, declared=encoding is None and declared is not None)
    try:
        found: Any = trafilatura.bare_extraction(
            file.text, include_comments=False, include_tables=True, favor_recall=True, as_dict=False
        )
    except Exception as error:  # whatever its heuristics and lxml raise on such a page
        raise TqpipeError(f"{path}: not a page that can be read: {error or type(error).__name__}") from error
    body = None if found is None else found.body
    return _made(
        file.name, _lines([] if body is None else _pieces(body)), file.sha256, "no main text in the page"
    )


def _pieces(element: Any) -> Iterator[str]:
    """The text, with a line end around everything that is a paragraph of its own; no recursion."""
    from lxml import etree

    for event, node in etree.iterwalk(element, events=("start", "end")):
        if isinstance(node.tag, str) and node.tag in _BLOCKS:
            yield "\n"
        if event == "start":
            yield " ".join((node.text or "").split("\n")) if isinstance(node.tag, str) else ""
        elif node is not element:
            yield " ".join((node.tail or "").split("\n"))


def _docx(path: Path, encoding: str | None) -> FileText:
    try:
        import docx
    except ImportError as error:
        raise _missing(path, "a DOCX file", "docx", error) from None
    data = read_bytes(path)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            size = sum(entry.file_size for entry in archive.infolist())
        if size > _LARGEST:
            raise TqpipeError(
                f"{path}: unpacked it would be {size:,} bytes; a document has at most {_LARGEST:,}"
            )
        body = docx.Document(io.BytesIO(data)).element.body
    except TqpipeError:
        raise
    except Exception as error:  # of a file that is none, the library raises whatever it meets first
        raise TqpipeError(
            f"{path}: not a DOCX file that can be read: {error or type(error).__name__}"
        ) from error
    lines = [line for paragraph in _paragraphs(body) for line in _lines([_words(paragraph)])]
    return _made(str(path), lines, hashlib.sha256(data).hexdigest(), "no text in the document")


def _paragraphs(body: Any) -> Iterator[Any]:
    """Paragraphs in order; of what is there in two forms for old programs, the new one."""
    for paragraph in body.iter(f"{_W}p"):
        if next(paragraph.iterancestors(_FALLBACK), None) is None:
            yield paragraph


def _words(paragraph: Any) -> str:
    parts = []
    for node in paragraph.iter(f"{_W}t", *_MARKS):
        # What stands in a text box inside of the paragraph is a paragraph there; tab stops are no tabs.
        if next(node.iterancestors(f"{_W}p")) is paragraph and node.getparent().tag == f"{_W}r":
            parts.append(_MARKS.get(node.tag) or node.text or "")
    return "".join(parts)


def _lines(pieces: Any) -> list[str]:
    lines = (line.strip(" \t\r\n") for line in "".join(pieces).split("\n"))
    return [re.sub(r"[ \t\r]+", " ", line) for line in lines if line.strip()]


def _made(name: str, lines: list[str], sha256: str, nothing: str) -> FileText:
    if not lines:
        raise TqpipeError(f"{name}: there is {nothing}")
    return FileText(name, "\n".join(lines) + "\n", sha256, "utf-8")


def _missing(path: Path, what: str, extra: str, error: ImportError) -> TqpipeError:
    return TqpipeError(f"{path}: to read {what}, install the extra: pip install 'tqpipe[{extra}]' ({error})")


#: File name ending -> reader of the text in it.
READERS: dict[str, Callable[[Path, str | None], FileText]] = {
    ".html": _html,
    ".htm": _html,
    ".xhtml": _html,
    ".docx": _docx,
}
