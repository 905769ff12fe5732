"""Qt's TS files with places (doc.qt.io, "TS file format"): a row for every translated message, every plural form one.

The ids are a hash of context, source and comment, what Qt finds a message by. What is unfinished, vanished or
obsolete is left out with that reason.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from tqpipe import plurals
from tqpipe.ingest.placed_xml import PlacedXml
from tqpipe.ingest.places import Tracer
from tqpipe.ingest.rows import BadRow, Placed, row_of, without_form
from tqpipe.ingest.text import FileText
from tqpipe.types import Number, Pair

_TEXTS = {"name", "source", "comment", "translation", "numerusform"}


class _Reader(PlacedXml):
    root, kind = "TS", "a Qt TS file"
    around_tags, unit_tags = ("TS", "context"), ("message",)

    def __init__(self, file: FileText) -> None:
        super().__init__(file)
        self.rows: list[Pair | BadRow] = []
        self.langs = ["", ""]
        self._context = self._state = ""
        self._line = 0
        self._texts: dict[str, tuple[Tracer, int]] = {}
        self._forms: list[tuple[Tracer, int]] = []
        self._into: Tracer | None = None

    def broken(self, row: BadRow) -> None:
        self.rows.append(row)

    def tracers(self) -> list[Tracer]:
        return [] if self._into is None else [self._into]

    def start(self, name: str, attributes: Mapping[str, str], here: int) -> None:
        if name == "TS":
            self.langs = [attributes.get("sourcelanguage", ""), attributes.get("language", "")]
        elif name == "message":
            self._texts, self._forms, self._line, self._state = {}, [], self.lines.line(here), ""
        elif name in _TEXTS:
            self._into = Tracer(self.lines)
            placed = self._into, here + self.tag(here)
            if name == "numerusform":
                self._forms.append(placed)
            else:
                self._texts[name] = placed
            self._state = attributes.get("type", "") if name == "translation" else self._state
        elif name == "byte" and self._into is not None:  # a character that XML does not have
            value = attributes.get("value", "")
            code = int(value[1:], 16) if value[:1] == "x" else int(value or "0")
            self._into.escape(here, here + self.tag(here), chr(code))

    def end(self, name: str, here: int) -> None:
        if name == "message":
            self._message()
        elif name == "name" and self._into is not None:
            self._context = self._into.done("", here)[0]
        if name in _TEXTS:
            self._into = None

    def _message(self) -> None:
        texts: dict[str, Placed] = {
            name: tracer.done(self.file.name, at) for name, (tracer, at) in self._texts.items()
        }
        if "source" not in texts:
            self.rows.append(BadRow(self._line, "the message has no source"))
            return
        named = (self._context, texts["source"][0], texts.get("comment", ("",))[0])
        key = hashlib.sha256("\x04".join(named).encode("utf-8", "surrogatepass")).hexdigest()[:8]
        forms = [tracer.done(self.file.name, at) for tracer, at in self._forms]
        whole = texts.get("translation", ("", None))
        for number, target in enumerate(forms or [whole]):
            if self._state or not target[0].strip():
                reason = f"the message is {self._state or 'not translated yet'}"
                wanted = self._state in ("", "unfinished")
                text = texts["source"][0]
                self.rows.append(BadRow(self._line, reason, left_out=True, text=text, wanted=wanted))
            else:
                id_ = f"{key}[{number}]" if forms else key
                kind = self._number(number, len(forms))
                self.rows.append(row_of(texts["source"], target, id=id_, line=self._line, number=kind))

        needed = plurals.plural_forms(self.langs[1])
        for form in needed[len(forms) :] if forms and not self._state else ():
            self.rows.append(without_form(form, self.langs[1], self._line, texts["source"][0]))

    def _number(self, form: int, count: int) -> Number:
        """What numbers form `form` of `count` is for: Qt's forms are in CLDR's order, Arabic's with that of 0."""
        if not count:
            return "any"
        known = plurals.plural_forms(self.langs[1]) or ("one", "other")
        names = ("zero",) * (count - len(known)) + known
        alone = len(names) == count > 1 and plurals.one_number(names[form], self.langs[1])
        return "one" if alone else "several"


def read_ts(file: FileText) -> tuple[list[Pair | BadRow], tuple[str, str]]:
    """The rows, and the source and target languages as the file says them ("" where it does not)."""
    reader = _Reader(file)
    reader.walk()
    return reader.rows, (reader.langs[0], reader.langs[1])
