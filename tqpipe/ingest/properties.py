"""Java's .properties: `key = text` with escapes and continuation lines, and places (java.util.Properties, "load").

Two apostrophes, which MessageFormat wants for one, are one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tqpipe.ingest.keyed import Keyed
from tqpipe.ingest.places import Lines, Tracer
from tqpipe.ingest.rows import BadRow
from tqpipe.ingest.text import FileText

_CONTINUED = r"\\(?:\r\n|\r|\n)[ \t\f]*"
_SKIP = re.compile(r"(?:[ \t\f\r\n]++|[#!][^\r\n]*+)*+")
_KEY = re.compile(rf"(?:[^\\=: \t\f\r\n]++|{_CONTINUED}|\\.|\\\Z)*+", re.DOTALL)
_BETWEEN = re.compile(rf"(?:[ \t\f]|{_CONTINUED})*[=:]?(?:[ \t\f]|{_CONTINUED})*")
_TEXT = re.compile(rf"(?:[^\\\r\n]++|{_CONTINUED}|\\.|\\\Z)*+", re.DOTALL)
_HEX = "[0-9a-fA-F]"
_PART = re.compile(
    rf"(?P<gap>{_CONTINUED}|\\\Z)"
    rf"|(?P<codes>\\u[dD][89abAB]{_HEX}{{2}}\\u[dD][c-fC-F]{_HEX}{{2}}|\\u{_HEX}{{4}})"
    r"|\\(?P<simple>.)|(?P<one>'')|[^\\']+|'",
    re.DOTALL,
)
_SIMPLE = {"n": "\n", "t": "\t", "r": "\r", "f": "\f"}


def read_properties(file: FileText) -> Keyed:
    """The texts of a file by key; a text with an escape that Java would refuse costs its row."""
    found, lines, text, at = Keyed(file.name), Lines(file.text), file.text, 0
    while (at := _end(_SKIP, text, at)) < len(text):
        key_end = _end(_KEY, text, at)
        begin = _end(_BETWEEN, text, key_end)
        end = _end(_TEXT, text, begin)
        key = "".join(made for *_, made in _parts(text, at, key_end, "''"))
        tracer, wrong = Tracer(lines), ""
        for start, stop, made in _parts(text, begin, end, "'"):
            if made == text[start:stop]:
                tracer.literal(start, stop)
            else:
                tracer.escape(start, stop, made)
            wrong = wrong or (text[start : stop + 4].split("\n")[0] if text[start:stop] == r"\u" else "")
        if wrong:
            reason = f"the key {key:.80} has an escape that is none: {wrong}"
            found.bad.append(BadRow(lines.line(at), reason))
        else:
            found.add((key,), tracer.done(file.name, begin))
        at = end
    return found


def encoding_of(data: bytes) -> str | None:
    """ISO-8859-1 for what is not UTF-8, as Java has it."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "iso-8859-1"
    return None


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at


def _parts(text: str, begin: int, end: int, apostrophes: str) -> Iterator[tuple[int, int, str]]:
    """(begin, end, what it stands for) of every piece; `apostrophes` is what two of them stand for."""
    for part in _PART.finditer(text, begin, end):
        made = part[0]
        if part["gap"] is not None:
            made = ""
        elif part["codes"]:
            units = [int(code, 16) for code in part["codes"].split(r"\u")[1:]]
            data = b"".join(unit.to_bytes(2, "big") for unit in units)
            made = data.decode("utf-16-be", "surrogatepass")
        elif part["simple"]:
            made = _SIMPLE.get(part["simple"], part["simple"])
        elif part["one"]:
            made = apostrophes
        yield part.start(), part.end(), made
