"""A document of one language as plain text: text files, and the running text of HTML pages and DOCX files.

Of a page the main text alone, as trafilatura finds it: no navigation, no footer, no comments. Of a DOCX file the
paragraphs of its body (`docx_text`). A paragraph is a line. Offsets point into that text, not the file.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from tqpipe.ingest import docx_text
from tqpipe.ingest.bilingual import FORMATS, PAIRED
from tqpipe.ingest.subtitles import ENDINGS as SUBTITLES
from tqpipe.ingest.text import FileText, read_bytes, read_text
from tqpipe.ingest.workbook import ENDINGS as WORKBOOKS
from tqpipe.types import TqpipeError

_META = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?([A-Za-z0-9._:-]+)", re.IGNORECASE)
#: How documents begin that people have, and that have no reader here.
_FOREIGN = {
    b"%PDF-": "a PDF", b"{\\rtf": "an RTF file",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "an old Office file (.doc, .xls)",
    b"\x1f\x8b": "a gzip file", b"\x28\xb5\x2f\xfd": "a zstd file",
    b"BZh": "a bzip2 file", b"\xfd7zXZ\x00": "an xz file",
}  # fmt: skip
_ZIPPED = {
    b"mimetypeapplication/vnd.oasis.opendocument": "an OpenDocument file", b"mimetypeapplication/epub": "an EPUB book",
    b"xl/": "a spreadsheet (.xlsx)", b"ppt/": "a presentation (.pptx)",
}  # fmt: skip
#: What a raised link to a footnote says.
_POINTS = re.compile(r"\s*\[?(\d{1,3}|[a-z*†‡])\]?\s*")
#: Elements of trafilatura's tree that are a paragraph of their own.
_BLOCKS = {"ab", "body", "cell", "code", "div", "fw", "head", "item", "lb", "list", "main", "p", "quote"} | {
    "row",
    "table",
}


def read_document(path: Path, encoding: str | None = None) -> FileText:
    """The text of a file of one language, by its name. Raises TqpipeError for one that cannot be read or has none."""
    data = read_bytes(path)
    if path.suffix.lower() in WORKBOOKS:
        raise TqpipeError(
            f"{path}: a workbook has both languages in the columns of its sheets: give it alone"
        )
    if (ending := path.suffix.lower()) in FORMATS and ending not in PAIRED:
        raise TqpipeError(
            f"{path}: {ending} is a file of pairs, with both languages in it, and is not read as plain text; "
            f"give it alone: tqpipe run {path}"
        )
    if ending in SUBTITLES:
        raise TqpipeError(
            f"{path}: subtitles belong to subtitles, by their times, and are not read as plain text: give two such "
            f"files ({', '.join(SUBTITLES)})"
        )
    if (kind := _foreign(path, data)) is not None:
        raise TqpipeError(
            f"{path}: this is {kind}, which is not read here. Save it as plain text (UTF-8), HTML or DOCX, "
            "or copy the text into a .txt file"
        )
    reader = READERS.get(path.suffix.lower())
    return read_text(path, encoding, data=data) if reader is None else reader(path, encoding)


def _foreign(path: Path, data: bytes) -> str | None:
    """What a document is that is neither text nor a page nor DOCX, by its first bytes; its name may say anything."""
    for start, kind in _FOREIGN.items():
        if data.startswith(start):
            return kind
    if not data.startswith(b"PK\x03\x04"):
        return None
    head = data[:4096]
    for mark, kind in _ZIPPED.items():
        if mark in head:
            return kind
    if path.suffix.lower() == ".docx":
        return None
    return "a DOCX file under another name" if b"word/" in data else "a ZIP archive"


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
            _page(file.text), include_comments=False, include_tables=True, favor_recall=True, as_dict=False
        )
    except Exception as error:  # whatever its heuristics and lxml raise on such a page
        raise TqpipeError(f"{path}: not a page that can be read: {error or type(error).__name__}") from error
    body = None if found is None else found.body
    made = _made(
        file.name, _lines([] if body is None else _pieces(body)), file.sha256, "no main text in the page"
    )
    return replace(made, note=file.note)


def _page(text: str) -> Any:
    """The page's tree, with what trafilatura would lose or leave where it does not belong: a caption becomes a
    paragraph, as it is translated like one; the number that points to a footnote goes, as it sticks to the sentence.
    """
    import trafilatura

    tree = trafilatura.load_html(text)
    if tree is None:
        return text
    for caption in list(tree.iter("figcaption")):
        caption.tag = "p"
        figure = next(caption.iterancestors("figure"), None)
        if figure is not None and figure.getparent() is not None:
            figure.addnext(caption)
    for raised in list(tree.iter("sup")):
        if _POINTS.fullmatch("".join(raised.itertext())) and raised.find(".//a[@href]") is not None:
            raised.drop_tree()
    return tree


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
    data = read_bytes(path)
    try:
        body = docx_text.document(path, data).element.body
    except ImportError as error:
        raise _missing(path, "a DOCX file", "docx", error) from None
    lines = [line for _, line in docx_text.lines(body)]
    return _made(str(path), lines, hashlib.sha256(data).hexdigest(), "no text in the document")


def _lines(pieces: Any) -> list[str]:
    return ["".join(char for char, *_ in line) for line in docx_text.cut("".join(pieces))]


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
