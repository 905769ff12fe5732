"""Reviewers' edits in a DOCX file: of the text of its runs the words that an edit changes; every other part of the file
is copied as it is packed.

The new file is read again before anyone gets it, and must give the text with the edits and nothing else.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tqpipe.ingest import docx_text
from tqpipe.notes.edits import Edit, applied
from tqpipe.types import TqpipeError

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Docx:
    """A DOCX file whose text, `text`, is the one that a run read: edits are changes at code points of it.

    Raises TqpipeError where it cannot be read.
    """

    def __init__(self, path: Path, data: bytes):
        self.path, self.data = path, data
        try:
            document = docx_text.document(path, data)
        except ImportError as error:
            raise TqpipeError(
                f"{path}: to write a DOCX file, install the extra: pip install 'tqpipe[docx]'"
            ) from error
        self.part = str(document.part.partname).lstrip("/")
        self.text = _text(document.element.body)

    def fault(self, edits: Mapping[int, Sequence[Edit]]) -> str:
        """What is wrong with the file that has these edits, "" for nothing."""
        every = in_order(edits)
        if any(char in edit.text for edit in every for char in "\t\r\n"):
            return "a tab or a line end is no text in a DOCX file"
        try:
            data = self.written(every)
        except ValueError as error:
            return str(error)
        made = _text(docx_text.document(self.path, data).element.body)
        wanted = docx_text.cut(applied(self.text, every))
        if made != "".join(f"{''.join(char for char, *_ in line)}\n" for line in wanted):
            return "a DOCX file cannot hold it as it was written"
        return ""

    def written(self, edits: Sequence[Edit]) -> bytes:
        """The file with the edits, in order. Raises ValueError for a place that is no text, or text that is no XML."""
        from lxml import etree

        with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
            parser = etree.XMLParser(resolve_entities=False, no_network=True)
            root = etree.fromstring(archive.read(self.part), parser)
            owners: list[list[tuple[Any, int]]] = []
            for line, _ in docx_text.lines(docx_text.body(root)):
                owners += [*line, []]
            for edit in reversed(edits):
                _apply(edit, owners)
            out = io.BytesIO()
            with zipfile.ZipFile(out, "w") as new:
                for entry in archive.infolist():
                    data = archive.read(entry)
                    if entry.filename == self.part:
                        data = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
                    new.writestr(entry, data, entry.compress_type)
        return out.getvalue()


def in_order(edits: Mapping[int, Sequence[Edit]]) -> list[Edit]:
    """All edits of the segments, as they stand in the text."""
    return sorted((edit for some in edits.values() for edit in some), key=lambda e: (e.start, e.end))


def _text(body: Any) -> str:
    return "".join(f"{line}\n" for _, line in docx_text.lines(body))


def _apply(edit: Edit, owners: Sequence[Sequence[tuple[Any, int]]]) -> None:
    """Change the elements; those before the edit keep their places, so the last edit comes first."""
    where = [*owners[edit.start : edit.end], *([owners[edit.start - 1]] if edit.start else [])]
    if edit.start == edit.end:
        where = [*where[-1:], owners[edit.start]]
    # Where it takes the place of words it has their looks; else it goes behind the word before.
    anchor = next((own for own in where if own and all(docx_text.is_text(node) for node, _ in own)), None)
    if edit.text and anchor is None:
        raise ValueError("there is no text beside it that it could be put into")
    for own in reversed(owners[edit.start : edit.end]):
        if not own:
            raise ValueError("it joins two paragraphs")
        for node, at in reversed(own):
            if docx_text.is_text(node):
                node.text = node.text[:at] + node.text[at + 1 :]
                node.set(_SPACE, "preserve")
            else:
                node.getparent().remove(node)
    if edit.text and anchor is not None:
        behind = edit.start > 0 and anchor is owners[edit.start - 1]
        node, at = anchor[-1] if behind else anchor[0]
        at += behind
        node.text = f"{(node.text or '')[:at]}{edit.text}{(node.text or '')[at:]}"
        node.set(_SPACE, "preserve")
