"""XLIFF 1.2 and 2.x with places (OASIS XLIFF 1.2, 2.0, 2.1).

A row for every translation unit (1.2: `trans-unit`, or its `mrk mtype="seg"` segments; 2.x: `segment`). An inline
code stays in the text as the tag it is, without attributes that describe it, so that a lost one is noticed; the content
of a code (`ph`, `bpt`, `ept`, `it`) stays as text; what is marked as deleted (Trados) is none. What is untranslated (by
its state, too: 1.2 has it on `target`, 2.x on `segment`), or not to be translated, is left out with that reason.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tqpipe.ingest.placed_xml import PlacedXml
from tqpipe.ingest.places import Tracer
from tqpipe.ingest.rows import BadRow, Placed, row_of
from tqpipe.ingest.text import FileText
from tqpipe.languages import speaks
from tqpipe.types import Pair

#: Elements that are the text's own; those of codes keep their content as text, the others stay as tags.
_CODES = {"ph", "bpt", "ept", "it", "sub"}
_SIDES = {"source", "seg-source", "target"}
_SILENT = {"mrk", "sm", "em"}
#: Attributes of a code that tell people what it is; what it is to a program, its `id` says.
_DESCRIPTIVE = frozenset(
    [
        "ctype",
        "equiv-text",
        "equiv",
        "equivStart",
        "equivEnd",
        "disp",
        "dispStart",
        "dispEnd",
        "type",
        "subType",
    ]
)
#: A tracked deletion.
_DELETED = "x-sdl-deleted"
_UNTRANSLATED = {"new", "needs-translation", "needs-adaptation", "initial"}


@dataclass(slots=True)
class _Side:
    """The text of one `source` or `target`: whole, and by its `mrk mtype="seg"` segments."""

    tracer: Tracer
    begin: int
    segments: dict[str, tuple[Tracer, int]] = field(default_factory=dict)


@dataclass(slots=True)
class _Unit:
    id: str
    line: int
    translate: bool
    state: str = ""
    sides: dict[str, _Side] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Element:
    """An open element; `translate`: whether its content may be translated, `empty`: `<x/>`."""

    name: str
    translate: bool
    empty: bool


class _Reader(PlacedXml):
    root, kind = "xliff", "XLIFF"
    around_tags, unit_tags = ("xliff", "file", "body", "group"), ("trans-unit", "unit")

    def __init__(self, file: FileText) -> None:
        super().__init__(file)
        self.rows: list[Pair | BadRow] = []
        self.langs = ["", ""]
        self._stack: list[_Element] = []
        self._unit: _Unit | None = None
        self._unit_id = ""
        self._side: _Side | None = None
        self._segment: tuple[Tracer, int] | None = None
        self._file_number = self._segments = self._depth = 0
        # How many elements are open in the segment that is read, and in what is marked as deleted; 0 for none.
        self._in_segment = self._in_deleted = 0
        self._other = ""

    def broken(self, row: BadRow) -> None:
        self.rows.append(row)

    def tracers(self) -> list[Tracer]:
        if self._side is None or self._in_deleted:
            return []
        return [self._side.tracer, *([self._segment[0]] if self._segment is not None else [])]

    def start(self, name: str, attributes: Mapping[str, str], here: int) -> None:
        parent, inherited = (self._stack[-1].name, self._stack[-1].translate) if self._stack else ("", True)
        translate = {"no": False, "yes": True}.get(attributes.get("translate", ""), inherited)
        self._stack.append(_Element(name, translate, self.is_empty(here)))
        if self._side is not None:
            self._inline(name, attributes, here)
        elif name == "xliff":
            self.langs = [attributes.get("srcLang", ""), attributes.get("trgLang", "")]
        elif name == "file":
            self._file_number += 1
            mine = attributes.get("source-language", ""), attributes.get("target-language", "")
            self.langs = [known or said for known, said in zip(self.langs, mine, strict=True)]
            both = list(zip(mine, self.langs, strict=True))
            same = all(not said or speaks(said, known) or speaks(known, said) for said, known in both)
            self._other = "" if same else "-".join(said or known for said, known in both)
        elif name == "unit":
            self._unit_id, self._segments = attributes.get("id", ""), 0
        elif name in ("trans-unit", "segment"):
            own = attributes.get("id", "")
            if name == "segment":
                self._segments += 1
                own = (
                    f"{self._unit_id}/{own or self._segments}" if own or self._segments > 1 else self._unit_id
                )
            self._unit = _Unit(own, self.lines.line(here), translate, attributes.get("state", ""))
        elif name in _SIDES and self._unit is not None and parent in ("trans-unit", "segment"):
            begin = here + self.tag(here)
            self._side = _Side(Tracer(self.lines), begin)
            self._unit.sides[name] = self._side
            if name == "target":
                self._unit.state = attributes.get("state", self._unit.state)
            self._depth = len(self._stack)

    def _inline(self, name: str, attributes: Mapping[str, str], here: int) -> None:
        assert self._side is not None
        if name == "mrk" and attributes.get("mtype") == "seg" and self._segment is None:
            self._segment = (Tracer(self.lines), here + self.tag(here))
            self._side.segments[attributes.get("mid", str(len(self._side.segments) + 1))] = self._segment
            self._in_segment = len(self._stack)
        elif name == "mrk" and attributes.get("mtype") == _DELETED and not self._in_deleted:
            self._in_deleted = len(self._stack)
        elif name not in _CODES | _SILENT or (name in _CODES and self._stack[-1].empty):
            # Of a code without content only the tag can stand for it.
            self.literal_tag(here, _DESCRIPTIVE)

    def end(self, name: str, here: int) -> None:
        element = self._stack.pop()
        if self._side is not None and len(self._stack) < self._depth:
            self._side, self._segment = None, None
        elif self._side is not None:
            if len(self._stack) < self._in_segment:
                self._segment, self._in_segment = None, 0
            elif len(self._stack) < self._in_deleted:
                self._in_deleted = 0
            elif name not in _CODES | _SILENT and not element.empty:
                self.literal_tag(here, _DESCRIPTIVE)
        elif name in ("trans-unit", "segment") and self._unit is not None:
            self._finish(self._unit)
            self._unit = None

    def _finish(self, unit: _Unit) -> None:
        source, target = unit.sides.get("source"), unit.sides.get("target")
        if source is None:
            self.rows.append(BadRow(unit.line, f"the unit {unit.id!r:.80} has no source"))
            return

        def done(tracer: Tracer, begin: int) -> Placed:
            return tracer.done(self.file.name, begin)

        whole = done(source.tracer, source.begin)
        if self._other:
            known = "-".join(self.langs)
            reason = (
                f"the unit {unit.id!r:.80} is of a <file> in {self._other:.40}; the first is in {known:.40}"
            )
            self.rows.append(BadRow(unit.line, reason, text=whole[0]))
            return
        if not unit.translate:
            reason = f"the unit {unit.id!r:.80} is not to be translated"
            self.rows.append(BadRow(unit.line, reason, left_out=True, text=whole[0]))
            return
        translation = ("", None) if target is None else done(target.tracer, target.begin)
        if not translation[0].strip() or unit.state in _UNTRANSLATED:
            if whole[0].strip():
                state = f" (its state is {unit.state!r:.40})" if translation[0].strip() else ""
                reason = f"the unit {unit.id!r:.80} is not translated yet{state}"
                self.rows.append(BadRow(unit.line, reason, left_out=True, text=whole[0], wanted=True))
            return
        assert target is not None
        prefix = f"{self._file_number}:" if self._file_number > 1 else ""
        parts = unit.sides.get("seg-source", source).segments
        marks = parts.keys() & target.segments.keys()
        if marks and len(marks) == len(parts) == len(target.segments):
            for mark, part in parts.items():
                self._segment_of(unit, f"{prefix}{unit.id}/{mark}", done(*part), done(*target.segments[mark]))
        else:
            self._add(prefix + unit.id, whole, translation, unit.line)

    def _segment_of(self, unit: _Unit, id: str, source: Placed, target: Placed) -> None:
        if target[0].strip() or not source[0].strip():
            if source[0].strip() or target[0].strip():
                self._add(id, source, target, unit.line)
            return
        at = source[1].pieces[0].line if source[1] is not None else unit.line
        reason = f"the segment {id!r:.80} is not translated yet"
        self.rows.append(BadRow(at, reason, left_out=True, text=source[0], wanted=True))

    def _add(self, id: str, source: Placed, target: Placed, line: int) -> None:
        at = target[1].pieces[0].line if target[1] is not None else line
        self.rows.append(row_of(source, target, id=id, line=at))


def read_xliff(file: FileText) -> tuple[list[Pair | BadRow], tuple[str, str]]:
    """The rows, and the source and target languages as the file says them ("" where it does not)."""
    reader = _Reader(file)
    reader.walk()
    return reader.rows, (reader.langs[0], reader.langs[1])
