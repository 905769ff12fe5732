"""gettext PO files with places (GNU gettext manual, "The Format of PO Files").

Every message gives a row, every plural form one of its own: that of 1 (by the header's `Plural-Forms`) against `msgid`,
where there are more forms than one, the others against `msgid_plural`. Fuzzy, obsolete and untranslated messages are
left out with that reason. The ids are a hash of context and `msgid`, the message's identity in gettext, so they survive
moves.
"""

from __future__ import annotations

import gettext
import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from tqpipe.ingest.places import Lines, Tracer
from tqpipe.ingest.rows import BadRow, Placed, row_of
from tqpipe.ingest.text import FileText, damage
from tqpipe.types import Number, Pair

_KEYWORD = re.compile(r"\s*(msgctxt|msgid_plural|msgid|msgstr(?:\[(\d{1,3})\])?)\s*(?=\")")
_STRING = re.compile(r'\s*"((?:[^"\\]|\\.)*)"\s*$')
_PART = re.compile(r"[^\\]+|\\([0-7]{1,3}|x[0-9a-fA-F]{1,2}|.)")
_SIMPLE = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v", "\\": "\\", '"': '"'}
_CHARSET = re.compile(rb'"Content-Type:[^"\n]*charset=([A-Za-z0-9._:-]+)', re.IGNORECASE)
#: What stands for `msgctxt ""`, which is a context to gettext, and another than none.
_EMPTY = "\x04"
#: Numbers that a rule of plural forms is asked about.
_NUMBERS = 200


@dataclass(slots=True)
class _Message:
    line: int = 0
    fuzzy: bool = False
    obsolete: bool = False
    reason: str | None = None
    #: What is wrong with the bytes of one of its texts: said of the message when it is read to its end.
    damaged: str | None = None
    tracers: dict[str, tuple[Tracer, int]] = field(default_factory=dict)

    @property
    def whole(self) -> bool:
        """Whether it has got a translation, so that what follows belongs to the next message."""
        return any(key.startswith("msgstr") for key in self.tracers)


def charset(data: bytes) -> str | None:
    """The encoding that a PO file's header declares; None where it declares none (a template's CHARSET)."""
    found = _CHARSET.search(data)
    name = found[1].decode("ascii") if found else "CHARSET"
    return None if name == "CHARSET" else name


def read_po(file: FileText) -> tuple[list[Pair | BadRow], dict[str, str]]:
    """The rows, and the header's fields (`Language`, `Plural-Forms`, ...)."""
    rows: list[Pair | BadRow] = []
    header: dict[str, str] = {}
    seen: dict[str, int] = {}
    forms = _Forms()
    for message in _Reader(file).messages():
        if (wrong := message.reason or message.damaged) is not None:
            rows.append(BadRow(message.line, wrong))
            continue
        texts = {key: tracer.done(file.name, at) for key, (tracer, at) in message.tracers.items()}
        if not texts["msgid"][0] and "msgctxt" not in texts and not message.obsolete:
            header = _header(texts.get("msgstr", ("", None))[0])
            forms = _Forms.of(header.get("Plural-Forms", ""))
            continue
        context = texts["msgctxt"][0] or _EMPTY if "msgctxt" in texts else ""
        identity = f"{context}\x04{texts['msgid'][0]}"
        key = hashlib.sha256(identity.encode("utf-8", "surrogatepass")).hexdigest()[:8]
        reason = "obsolete" if message.obsolete else "fuzzy" if message.fuzzy else None
        if reason is not None:
            told, wanted = f"the message is {reason}", not message.obsolete
            rows.append(BadRow(message.line, told, left_out=True, text=texts["msgid"][0], wanted=wanted))
            continue
        if key in seen:
            reason = f"the message is there already, in line {seen[key]}"
            rows.append(BadRow(message.line, reason, text=texts["msgid"][0]))
            continue
        seen[key] = message.line
        rows += _rows(texts, key, message.line, forms)
        rows += _lacking(texts, message.line, forms)
    return rows, header


@dataclass(frozen=True, slots=True)
class _Forms:
    """What the header says of plural forms: which is that of 1 (-1: of more numbers as well, as in Japanese), and which
    are of one number alone.
    """

    singular: int = 0
    alone: frozenset[int] = frozenset({0})
    #: How many there are, 0 where the header does not say it.
    count: int = 0

    @classmethod
    def of(cls, header: str) -> _Forms:
        rule = re.search(r"plural\s*=\s*([^;]{1,500})", header.replace("nplurals", ""))
        if rule is None:
            return cls()
        try:
            form = gettext.c2py(rule[1].strip())
            by_number = [int(form(n)) for n in range(_NUMBERS)]
        except (ValueError, RecursionError, ArithmeticError):
            return cls()
        counts = Counter(by_number)
        # 0 and 1 together are the French singular.
        alone = {k for k, n in counts.items() if n == 1 or (n == 2 and by_number[0] == by_number[1] == k)}
        singular = by_number[1] if counts[by_number[1]] < _NUMBERS else -1
        return cls(singular, frozenset(alone), max(by_number) + 1)


def _rows(texts: Mapping[str, Placed], key: str, line: int, forms: _Forms) -> Iterator[Pair | BadRow]:
    for name, target in texts.items():
        if not name.startswith("msgstr"):
            continue
        number = name[7:-1]
        plural = number and "msgid_plural" in texts and int(number) != forms.singular
        source = texts["msgid_plural" if plural else "msgid"]
        assert target[1] is not None
        at = target[1].pieces[0].line
        if not target[0].strip():
            what = f"form {number} of the message is" if number else "the message is"
            yield BadRow(at, f"{what} not translated yet", left_out=True, text=source[0], wanted=True)
        else:
            kind: Number = "any" if not number else "one" if int(number) in forms.alone else "several"
            yield row_of(source, target, id=f"{key}[{number}]" if number else key, line=at, number=kind)


def _lacking(texts: Mapping[str, Placed], line: int, forms: _Forms) -> Iterator[BadRow]:
    """Plural forms that the header asks for and a translated message has not at all."""
    if "msgid_plural" not in texts or not any(texts[name][0].strip() for name in texts if "[" in name):
        return
    for number in range(forms.count):
        if f"msgstr[{number}]" not in texts:
            reason = f"form {number} of the message is missing: by its header the language has {forms.count}"
            yield BadRow(line, reason, text=texts["msgid_plural"][0], wanted=True)


def _header(text: str) -> dict[str, str]:
    pairs = (line.partition(":") for line in text.split("\n"))
    return {name.strip(): value.strip() for name, colon, value in pairs if colon}


class _Reader:
    """Reads the messages of a file line by line."""

    def __init__(self, file: FileText):
        self.file, self.lines = file, Lines(file.text)
        self.message = _Message()
        #: The keyword whose text the next line may go on with.
        self.current = ""

    def messages(self) -> Iterator[_Message]:
        """Every message, whole or with the reason why it is not."""
        at = 0
        for number, line in enumerate(self.file.text.split("\n"), 1):
            yield from self._line(number, line, at)
            at += len(line) + 1
        if self.message.tracers or self.message.reason:
            yield self._ended()

    def _line(self, number: int, line: str, begin: int) -> Iterator[_Message]:
        """What a line ends; it begins at offset `begin`."""
        body, obsolete = line.strip(), False
        if body.startswith("#"):
            obsolete = body.startswith("#~") and not body.startswith("#~|")
            yield from self._comment(body, obsolete=obsolete)
            if not obsolete:
                return
            skip = line.index("#~") + 2
            begin, line = begin + skip, line[skip:]
            body = line.strip()
        if not body:
            return
        keyword = _KEYWORD.match(line)
        if keyword is not None:
            yield from self._keyword(keyword[1], number, obsolete=obsolete)
            begin, line = begin + keyword.end(), line[keyword.end() :]
        string = _STRING.match(line)
        if string is not None and self.current:
            self._string(number, body, begin + string.start(1), begin + string.end(1))
            return
        if keyword is None:
            if self.message.whole:
                yield self._ended()
            self.current = ""
        what = "a text without a keyword" if string is not None else f"not PO: {body[:60]!r}"
        self.message.line = self.message.line or number
        self.message.reason = self.message.reason or f"line {number}: {what}"

    def _comment(self, body: str, *, obsolete: bool) -> Iterator[_Message]:
        if (self.message.whole or self.message.reason) and not (obsolete and self.message.obsolete):
            yield self._ended()
        if body.startswith("#,"):
            # Of several lines of flags gettext takes the last, without those of the others.
            self.message.fuzzy = "fuzzy" in re.split(r"[,\s]+", body)

    def _keyword(self, name: str, number: int, *, obsolete: bool) -> Iterator[_Message]:
        known = self.message.tracers.keys()
        if name in ("msgctxt", "msgid") and (
            self.message.reason or known & {"msgid", name} or self.message.whole
        ):
            yield self._ended()
        message = self.message
        message.obsolete = message.obsolete or (obsolete and not message.tracers)
        message.line = message.line or number
        if name in message.tracers:
            message.reason = message.reason or f"line {number}: {name} a second time"
        elif name not in ("msgctxt", "msgid") and "msgid" not in message.tracers:
            message.reason = message.reason or f"line {number}: {name} without msgid"
        self.current = name

    def _string(self, number: int, body: str, first: int, last: int) -> None:
        """A line's part of the current text, which stands at `first:last`."""
        message = self.message
        if message.damaged is None and (wrong := damage(body, self.file.encoding)) is not None:
            message.damaged = f"line {number}: {wrong}"
        tracer, _ = message.tracers.setdefault(self.current, (Tracer(self.lines), first))
        if first < last:
            _decode(tracer, first, last)

    def _ended(self) -> _Message:
        """The message that ends here; another one begins."""
        message, self.message, self.current = self.message, _Message(), ""
        if not message.whole and message.reason is None:
            message.reason = "the message has no msgstr"
        return message


def _decode(tracer: Tracer, begin: int, end: int) -> None:
    for match in _PART.finditer(tracer.lines.text, begin, end):
        escape = match[1]
        if escape is None:
            tracer.literal(*match.span())
        elif escape in _SIMPLE:
            tracer.escape(*match.span(), _SIMPLE[escape])
        elif escape[0] == "x" and len(escape) > 1:
            tracer.escape(*match.span(), chr(int(escape[1:], 16)))
        elif escape.isdigit():
            tracer.escape(*match.span(), chr(int(escape, 8) & 0xFF))
        else:  # gettext knows no such escape; kept as it is
            tracer.literal(*match.span())
