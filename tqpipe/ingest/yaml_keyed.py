"""An i18n YAML file: texts by their key, nested, with places (Ruby on Rails, Symfony, vue-i18n, ...).

A file whose one outermost key is a language's code (Rails: `de:`) has the keys below it, and that language. A key
without a value is a text that is not there yet; numbers, booleans and merged keys (`<<`) are no texts.
"""

from __future__ import annotations

import re
from typing import Any

from tqpipe import languages
from tqpipe.ingest.keyed import Key, Keyed
from tqpipe.ingest.places import Lines, Tracer
from tqpipe.ingest.rows import Placed
from tqpipe.ingest.text import FileText
from tqpipe.types import TqpipeError

_QUOTED = {
    "'": re.compile(r"('')|[^']+"),
    '"': re.compile(r"(\\x..|\\u....|\\U........|\\.)|[^\\]+", re.DOTALL),
}
_TAG = "tag:yaml.org,2002:"


def read_yaml_texts(file: FileText) -> Keyed:
    """The texts of a file. Raises TqpipeError for what is no YAML, or no mapping of texts by key."""
    import yaml

    try:
        root = yaml.compose(file.text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        at = f", line {mark.line + 1}, column {mark.column + 1}" if mark is not None else ""
        raise TqpipeError(f"{file.name}{at}: not YAML: {error.problem}") from None
    except (yaml.YAMLError, RecursionError) as error:
        told = " ".join(str(error).split())
        raise TqpipeError(f"{file.name}: not YAML that can be read: {told:.200}") from None
    if not isinstance(root, yaml.MappingNode):
        raise TqpipeError(f"{file.name}: expected YAML with texts by key")
    found = Keyed(file.name)
    if len(root.value) == 1:
        name, below = root.value[0]
        if isinstance(below, yaml.MappingNode) and languages.known(str(name.value)) is not None:
            found.lang, root = str(name.value), below
    _Walk(file, found).node((), root)
    return found


class _Walk:
    def __init__(self, file: FileText, found: Keyed) -> None:
        self._file, self._found, self._lines = file, found, Lines(file.text)
        #: What anchors stand for is read once, however often it is named: a few lines could stand for millions.
        self._seen: set[int] = set()

    def node(self, key: Key, node: Any) -> None:
        import yaml

        if isinstance(node, yaml.ScalarNode):
            if key and node.tag in (_TAG + "str", _TAG + "null"):
                self._found.add(key, self._text(node, "" if node.tag == _TAG + "null" else node.value))
        elif id(node) not in self._seen:
            self._seen.add(id(node))
            if isinstance(node, yaml.MappingNode):
                for name, below in node.value:
                    if isinstance(name, yaml.ScalarNode) and name.tag != _TAG + "merge":
                        self.node((*key, str(name.value)), below)
            else:
                for number, below in enumerate(node.value):
                    self.node((*key, number), below)

    def _text(self, node: Any, value: str) -> Placed:
        """The text and its place: escapes, and the words of a text over several lines; else it stands as a whole."""
        begin, end = node.start_mark.index, node.end_mark.index
        begin, end = (begin + 1, end - 1) if node.style in _QUOTED else (begin, end)
        made = self._on_one_line(node.style, begin, end)
        if made is not None and (done := made.done(self._file.name, begin))[0] == value:
            return done
        tracer = Tracer(self._lines)
        tracer.words(begin, end, value)
        return tracer.done(self._file.name, begin)

    def _on_one_line(self, style: str | None, begin: int, end: int) -> Tracer | None:
        tracer, text = Tracer(self._lines), self._file.text
        if "\n" in text[begin:end]:
            return None
        if style not in _QUOTED:
            tracer.literal(begin, end)
            return tracer
        for part in _QUOTED[style].finditer(text, begin, end):
            if part[1]:
                tracer.escape(*part.span(), "'" if part[1] == "''" else _unescaped(part[1]))
            else:
                tracer.literal(*part.span())
        return tracer


def _unescaped(escape: str) -> str:
    import yaml

    if escape[1] in "xuU":
        return chr(int(escape[2:], 16))
    simple: dict[str, str] = yaml.scanner.Scanner.ESCAPE_REPLACEMENTS
    return simple.get(escape[1], escape)
