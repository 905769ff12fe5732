"""Mozilla's Fluent (.ftl): texts by message, attribute and variant, with places (projectfluent.org, "Syntax Guide").

Read by fluent.syntax. A message that selects has a text for each variant, `key.variant`, with what stands around it; of
further selections in it the default counts. Placeables stay in the text, written one way: `{$name}`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from tqpipe.ingest.keyed import Key, Keyed
from tqpipe.ingest.places import Lines, Tracer
from tqpipe.ingest.rows import BadRow
from tqpipe.ingest.text import FileText
from tqpipe.types import TqpipeError


def read_fluent(file: FileText) -> Keyed:
    """The texts of a file by key; what cannot be read costs its lines. Raises TqpipeError without fluent.syntax."""
    try:
        from fluent.syntax import FluentParser, ast
    except ImportError as error:
        raise TqpipeError(f"{file.name}: needs fluent.syntax: pip install fluent.syntax") from error
    try:
        entries: list[Any] = FluentParser(with_spans=True).parse(file.text).body
    except RecursionError:
        raise TqpipeError(f"{file.name}: placeables are nested too deep") from None
    found = Keyed(file.name, free=True)
    walk = _Walk(file, found)
    for entry in entries:
        if isinstance(entry, ast.Junk):
            told = entry.annotations[0] if entry.annotations else None
            at = told.span.start if told is not None and told.span is not None else entry.span.start
            start = file.text[entry.span.start :].lstrip()[:60].split("\n")[0]
            reason = f"no message of Fluent ({told.message if told else 'unknown'}): {start}"
            found.bad.append(BadRow(walk.lines.line(at), reason))
        elif isinstance(entry, ast.Message | ast.Term):
            name = f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
            for key, pattern in [
                ((name,), entry.value),
                *(((f"{name}.{a.id.name}",), a.value) for a in entry.attributes),
            ]:
                if pattern is not None:
                    walk.pattern(key, pattern)
    return found


class _Walk:
    def __init__(self, file: FileText, found: Keyed) -> None:
        self.file, self.found, self.lines = file, found, Lines(file.text)

    def pattern(self, key: Key, pattern: Any) -> None:
        """A text, or one for each variant of the first selection in it."""
        elements = pattern.elements
        for number, element in enumerate(elements):
            variants = _variants(element)
            if variants:
                for variant in variants:
                    inner = [*elements[:number], *variant.value.elements, *elements[number + 1 :]]
                    self._add((*key, _name(variant)), inner, variant.span.start)
                return
        self._add(key, elements, pattern.span.start)

    def _add(self, key: Key, elements: Sequence[Any], begin: int) -> None:
        tracer = Tracer(self.lines)
        for element in elements:
            self._element(tracer, element)
        self.found.add(key, tracer.done(self.file.name, begin))

    def _element(self, tracer: Tracer, element: Any) -> None:
        from fluent.syntax import ast

        begin, end = element.span.start, element.span.end
        if isinstance(element, ast.TextElement):
            if self.file.text[begin:end] == element.value:
                tracer.literal(begin, end)
            else:
                tracer.words(begin, end, element.value)
        elif variants := _variants(element):
            for inner in next((v for v in variants if v.default), variants[0]).value.elements:
                self._element(tracer, inner)
        elif isinstance(element.expression, ast.StringLiteral):
            tracer.escape(begin, end, element.expression.parse()["value"])
        else:
            tracer.escape(begin, end, re.sub(r"\s+", " ", _canonical(self.file.text[begin:end])))


def _canonical(placeable: str) -> str:
    return "{" + placeable[1:-1].strip() + "}"


def _variants(element: Any) -> list[Any]:
    expression = getattr(element, "expression", None)
    return list(getattr(expression, "variants", ()))


def _name(variant: Any) -> str:
    return str(getattr(variant.key, "name", None) or variant.key.value)
