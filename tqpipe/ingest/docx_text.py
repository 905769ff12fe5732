"""The running text of a DOCX file, and which of its elements every character of it comes from.

Every paragraph of the body in its order, those of tables, text boxes and content controls too, tracked changes
accepted; no headers, footers or notes, and nothing hidden. A paragraph is a line.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tqpipe.types import TqpipeError

#: Bytes of a DOCX file when it is unpacked: more is no document but an attack.
_LARGEST = 200_000_000
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_MARKS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "\u2011"}
_SPACE = " \t\r"

#: A line's characters, each with where it begins and ends in the text that the line was cut from.
Cut = list[tuple[str, int, int]]
#: For each character the elements and the places in their texts that make it: several where spaces became one.
Owners = list[list[tuple[Any, int]]]


def document(path: Path, data: bytes) -> Any:
    """The file as python-docx has it. Raises ImportError without that library, TqpipeError for what is no such file."""
    import docx

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            size = sum(entry.file_size for entry in archive.infolist())
        if size > _LARGEST:
            raise TqpipeError(
                f"{path}: unpacked it would be {size:,} bytes; a document has at most {_LARGEST:,}"
            )
        return docx.Document(io.BytesIO(data))
    except TqpipeError:
        raise
    except Exception as error:  # of a file that is none, the library raises whatever it meets first
        raise TqpipeError(
            f"{path}: not a DOCX file that can be read: {error or type(error).__name__}"
        ) from error


def body(root: Any) -> Any:
    """The body in a document's part."""
    return root.find(f"{_W}body")


def lines(body: Any) -> Iterator[tuple[Owners, str]]:
    """Every line of a document's body, and what makes each of its characters."""
    for paragraph in _paragraphs(body):
        pieces = list(_pieces(paragraph))
        owners = [(node, k) for node, text in pieces for k in range(len(text))]
        for line in cut("".join(text for _, text in pieces)):
            yield [owners[start:end] for _, start, end in line], "".join(char for char, *_ in line)


def cut(text: str) -> Iterator[Cut]:
    """The lines of a text that have something in them, without space around, with one space for several."""
    for found in re.finditer(r"[^\n]+", text):
        line: Cut = []
        for at in range(*found.span()):
            if text[at] not in _SPACE:
                line.append((text[at], at, at + 1))
            elif line and line[-1][0] != " ":
                line.append((" ", at, at + 1))
            elif line:
                line[-1] = (" ", line[-1][1], at + 1)
        if line and line[-1][0] == " ":
            line.pop()
        # A line of other spaces alone is none either.
        if "".join(char for char, *_ in line).strip():
            yield line


def _paragraphs(body: Any) -> Iterator[Any]:
    """Paragraphs in order; of what is there in two forms for old programs, the new one."""
    for paragraph in body.iter(f"{_W}p"):
        if next(paragraph.iterancestors(_FALLBACK), None) is None:
            yield paragraph


def _pieces(paragraph: Any) -> Iterator[tuple[Any, str]]:
    """The elements of a paragraph that are text, with it."""
    for node in paragraph.iter(f"{_W}t", *_MARKS):
        # What stands in a text box inside of the paragraph is a paragraph there; tab stops are no tabs.
        run = node.getparent()
        if run.tag != f"{_W}r" or next(node.iterancestors(f"{_W}p")) is not paragraph or _hidden(run):
            continue
        if next(run.iterancestors(f"{_W}moveFrom"), None) is None:
            yield node, _MARKS.get(node.tag) or node.text or ""


def is_text(node: Any) -> bool:
    """Whether an element's text can be written over: a tab, a line end and a hyphen are elements of their own."""
    return bool(node.tag == f"{_W}t")


def _hidden(run: Any) -> bool:
    """Whether the run's own formatting hides it."""
    vanish = run.find(f"{_W}rPr/{_W}vanish")
    return vanish is not None and vanish.get(f"{_W}val", "true") not in ("0", "false", "off")
