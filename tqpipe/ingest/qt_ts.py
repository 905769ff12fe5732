"""Qt's TS files with places (doc.qt.io, "TS file format"): a row for every translated message, every plural form one,
and of one that is written in several lengths each of them.

The ids are a hash of context, source and comment, what Qt finds a message by. What is unfinished, vanished or
obsolete is left out with that reason.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping

from tqpipe import plurals
from tqpipe.ingest.placed_xml import PlacedXml
from tqpipe.ingest.places import Tracer
from tqpipe.ingest.rows import BadRow, Placed, row_of, without_form
from tqpipe.ingest.text import FileText
from tqpipe.types import Number, Pair

_TEXTS = {"name", "source", "comment", "translation", "numerusform", "lengthvariant"}
_BYTE = re.compile(r"x([0-9A-Fa-f]{1,6})|([0-9]{1,7})")


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
        # Of the translation, or of each of its plural forms, the text and behind it its variants.
        self._whole: list[tuple[Tracer, int]] = []
        self._forms: list[list[tuple[Tracer, int]]] = []
        self._wrong = ""
        self._into: Tracer | None = None

    def broken(self, row: BadRow) -> None:
        self.rows.append(row)

    def tracers(self) -> list[Tracer]:
        return [] if self._into is None else [self._into]

    def start(self, name: str, attributes: Mapping[str, str], here: int) -> None:
        if name == "TS":
            self.langs = [attributes.get("sourcelanguage", ""), attributes.get("language", "")]
        elif name == "message":
            self._texts, self._whole, self._forms = {}, [], []
            self._line, self._state, self._wrong = self.lines.line(here), "", ""
        elif name in _TEXTS:
            self._into = Tracer(self.lines)
            placed = self._into, here + self.tag(here)
            if name == "numerusform":
                self._forms.append([placed])
            elif name == "lengthvariant":
                (self._forms[-1] if self._forms else self._whole).append(placed)
            elif name == "translation":
                self._whole, self._state = [placed], attributes.get("type", "")
            else:
                self._texts[name] = placed
        elif name == "byte" and self._into is not None:  # a character that XML does not have
            self._character(attributes.get("value", ""), here)

    def _character(self, value: str, here: int) -> None:
        found = _BYTE.fullmatch(value)
        code = 0 if found is None else int(found[1], 16) if found[1] else int(found[2])
        if not 0 < code < 0xD800 and not 0xDFFF < code <= 0x10FFFF:
            self._wrong = f"line {self.lines.line(here)}: {value!r:.40} is no character (<byte>)"
        elif self._into is not None:
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
        if self._wrong and not self._state:
            self.rows.append(BadRow(self._line, self._wrong, text=texts["source"][0]))
            return
        forms = [self._variants(form) for form in self._forms]
        for number, variants in enumerate(forms or [self._variants(self._whole)]):
            for variant, target in enumerate(variants[:1] if self._state else variants, 1):
                if self._state or not target[0].strip():
                    reason = f"the message is {self._state or 'not translated yet'}"
                    wanted = self._state in ("", "unfinished")
                    text = texts["source"][0]
                    self.rows.append(BadRow(self._line, reason, left_out=True, text=text, wanted=wanted))
                else:
                    id_ = f"{key}[{number}]" if forms else key
                    id_ += f"/{variant}" if len(variants) > 1 else ""
                    kind = self._number(number, len(forms))
                    self.rows.append(row_of(texts["source"], target, id=id_, line=self._line, number=kind))

        needed = plurals.plural_forms(self.langs[1])
        for form in needed[len(forms) :] if forms and not self._state else ():
            self.rows.append(without_form(form, self.langs[1], self._line, texts["source"][0]))

    def _variants(self, form: list[tuple[Tracer, int]]) -> list[Placed]:
        """A text, or in its place the lengths that it is written in."""
        return [tracer.done(self.file.name, at) for tracer, at in form[1:] or form] or [("", None)]

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
