"""PHP arrays of texts by key, as Laravel and others have them, with places: `return ['key' => 'text', ...];`.

Also `$lang['key'] = 'text';`. Read as data, never run: what is no string (a call, a constant) is no text, and a string
joined from several (`'a' . 'b'`) is one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from tqpipe.ingest.keyed import Key, Keyed
from tqpipe.ingest.places import Lines, Tracer
from tqpipe.ingest.rows import BadRow, Placed
from tqpipe.ingest.text import FileText
from tqpipe.types import TqpipeError

_TOKEN = re.compile(
    r"""(?P<skip>\s+|//[^\n]*|\#(?!\[)[^\n]*|/\*.*?\*/)
    |(?P<heredoc><<<[ \t]*(?P<quote>['"]?)(?P<name>\w+)(?P=quote)\r?\n(?P<body>.*?)(?P<indent>(?<=\n)[ \t]*)(?P=name)\b)
    |(?P<single>'(?:[^'\\]|\\.)*')|(?P<double>"(?:[^"\\]|\\.)*")
    |(?P<arrow>=>)|(?P<open>\[|\barray\s*\()|(?P<word>[\w\\$]+)|(?P<mark>.)""",
    re.DOTALL | re.VERBOSE,
)
_PARTS = {
    "single": re.compile(r"\\(?P<simple>[\\'])|[^\\]+|\\", re.DOTALL),
    "double": re.compile(
        r"""\\u\{(?P<code>[0-9a-fA-F]{1,6})\}|\\x(?P<hex>[0-9a-fA-F]{1,2})|\\(?P<octal>[0-7]{1,3})
        |\\(?P<simple>[nrtvef\\$"])|[^\\]+|\\""",
        re.DOTALL | re.VERBOSE,
    ),
}
_SIMPLE = {"n": "\n", "r": "\r", "t": "\t", "v": "\v", "e": "\x1b", "f": "\f"}
#: Kinds of tokens that are strings.
_STRINGS = (*_PARTS, "heredoc")
#: Arrays in arrays, at most.
_DEEP = 50


def read_php(file: FileText) -> Keyed:
    """The texts of a file by key. Raises TqpipeError for a file without such an array."""
    reader = _Reader(file)
    reader.read()
    if not reader.found.texts and "=>" not in file.text and "]" not in file.text:
        raise TqpipeError(f"{file.name}: expected PHP that returns an array of texts by key")
    return reader.found


class _Reader:
    def __init__(self, file: FileText) -> None:
        self.file, self.found, self.lines = file, Keyed(file.name), Lines(file.text)
        self.tokens = [m for m in _TOKEN.finditer(file.text) if m.lastgroup != "skip"]
        self.at = 0

    def read(self) -> None:
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            word = token[0].lower()
            if word == "return" and self._kind(1) == "open":
                self.at += 2
                self._array(())
            elif word.startswith("$") and len(word) > 1 and self._kind(1) == "open":
                self._assigned()
            elif word.startswith("$") and self._text(1) == "=" and self._kind(2) == "open":
                self.at += 3
                self._array(())
            else:
                self.at += 1

    def _kind(self, ahead: int) -> str:
        there = self.at + ahead
        return self.tokens[there].lastgroup or "" if there < len(self.tokens) else ""

    def _text(self, ahead: int) -> str:
        there = self.at + ahead
        return self.tokens[there][0] if there < len(self.tokens) else ""

    def _assigned(self) -> None:
        """`$lang['a']['b'] = 'text';`"""
        self.at += 1
        key: Key = ()
        while self._text(0) == "[" and self._kind(1) in _STRINGS and self._text(2) == "]":
            self.at += 1
            key = (*key, self._string())
            self.at += 1
        if self._text(0) == "=":
            self.at += 1
            self._value(key)

    def _array(self, key: Key) -> None:
        """What stands behind an opening bracket, up to and with the one that closes it."""
        number = 0
        while self._kind(0) and self._text(0) not in ("]", ")"):
            if self._text(0) == ",":
                self.at += 1
                continue
            if self._kind(0) in (*_STRINGS, "word") and self._kind(1) == "arrow":
                own: str | int = self._string() if self._kind(0) in _STRINGS else self._word()
                self.at += 1
            else:
                own, number = number, number + 1
            self._value((*key, own))
        if not self._kind(0):
            self.found.bad.append(BadRow(self.lines.line(len(self.file.text)), "an array does not end"))
        self.at += 1

    def _word(self) -> str | int:
        word = self._text(0)
        self.at += 1
        return int(word) if word.isascii() and word.isdigit() else word

    def _value(self, key: Key) -> None:
        if self._kind(0) == "open" and len(key) < _DEEP:
            self.at += 1
            self._array(key)
            return
        begin, strings = self.at, []
        while self._kind(0) in _STRINGS:
            strings.append(self.at)
            self.at += 1
            if self._text(0) != ".":
                break
            self.at += 1
        if strings and self._text(0) in (",", "]", ")", ";", ""):
            self.found.add(key, self._placed(strings))
            return
        self.at = begin
        self._expression()

    def _expression(self) -> None:
        """Pass over a value that is no string."""
        depth = 0
        while self._kind(0) and (depth or self._text(0) not in (",", "]", ")", ";")):
            text = self._text(0)
            depth += (self._kind(0) == "open" or text in ("(", "{")) - (text in ("]", ")", "}"))
            self.at += 1

    def _string(self) -> str:
        self.at += 1
        return self._placed([self.at - 1])[0]

    def _placed(self, strings: Sequence[int]) -> Placed:
        """What strings, by the numbers of their tokens, are one after the other."""
        tracer = Tracer(self.lines)
        for token in (self.tokens[number] for number in strings):
            if token.lastgroup == "heredoc":
                # Its last line end is none of it, nor what its closing name is indented by; escapes stay as they are.
                lines = [line.removeprefix(token["indent"]) for line in token["body"].splitlines()]
                tracer.words(*token.span("body"), "\n".join(lines))
                continue
            for part in _PARTS[token.lastgroup or ""].finditer(
                self.file.text, token.start() + 1, token.end() - 1
            ):
                made = _unescaped(part.groupdict())
                if made is None:
                    tracer.literal(*part.span())
                else:
                    tracer.escape(*part.span(), made)
        return tracer.done(self.file.name, self.tokens[strings[0]].start() + 1)


def _unescaped(part: Mapping[str, str | None]) -> str | None:
    """What an escape stands for, None for what is none."""
    if simple := part["simple"]:
        return _SIMPLE.get(simple, simple)
    if code := part.get("code") or part.get("hex"):
        return chr(int(code, 16)) if int(code, 16) < 0x110000 else None
    octal = part.get("octal")
    return chr(int(octal, 8) & 0xFF) if octal else None
