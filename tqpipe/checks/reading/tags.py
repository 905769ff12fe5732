"""Tags of HTML, XML and their like: what is one tag, which attributes are no text, where tags cross."""

from __future__ import annotations

import html
import re

_VALUE = r"""\s{0,9}=\s{0,9}(?:"[^"<>]{0,300}"|'[^'<>]{0,300}')"""
#: Also the numbered ones of react-i18next (<0>) and those of games with a value of their own (<color=#ff0000>).
TAG = re.compile(
    r"</?(?:[A-Za-z][A-Za-z0-9:_-]{0,30}"
    rf"(?:(?:[\s=][^<>\n]{{0,300}})?|(?:\s{{1,99}}[\w:.-]{{1,40}}{_VALUE}){{1,20}}\s{{0,99}})|\d{{1,3}})/?>"
)
#: Attributes that a program reads; `title`, `alt` and the like are text.
ATTRIBUTE = re.compile(rf"(?<=\s)(?:href|src|id|class|name|for){_VALUE}")
#: Elements that have no end, so that <br> and <br/> are one.
_VOID = frozenset(
    ["br", "hr", "img", "input", "wbr", "meta", "link", "col", "area", "source", "embed", "track"]
)
#: Codes of XLIFF and TMX, and what tells two of one name apart.
_CODES = frozenset(["x", "g", "bx", "ex", "ph", "bpt", "ept", "it", "pc", "sc", "ec", "cp"])
_IDS = [re.compile(rf"(?<=\s){name}{_VALUE}") for name in ("id", "startref", "rid", "hex", "x")]
_NAME = re.compile(r"</?([A-Za-z\d][\w:-]*)")


def key(tag: str) -> str:
    """What two spellings of one tag share: no attributes but the id of a code (XLIFF, TMX), no letter case, no slash
    where there is no end.
    """
    tag = tag.casefold()
    m = _NAME.match(tag)
    if m and m[1] in _CODES and (found := next((f for name in _IDS if (f := name.search(tag))), None)):
        return f"{m[0]} {spelt(found[0])}"
    tag = re.sub(r"\s.*?(/?>)$", r"\1", tag, flags=re.DOTALL)
    return tag.replace("/>", ">") if m and m[1] in _VOID else tag


def spelt(attribute: str) -> str:
    """An attribute in one of its spellings: XML leaves the quotes and the spaces around the sign to its writer."""
    name, _, value = attribute.partition("=")
    return f'{name.strip()}="{html.unescape(value.strip()[1:-1])}"'


def attributes(text: str) -> list[tuple[str, int, int]]:
    """The attributes of the tags that a program reads, with their places."""
    return [
        (a[0], a.start(), a.end())
        for m in TAG.finditer(text)
        for a in ATTRIBUTE.finditer(text, m.start(), m.end())
    ]


def crossing(text: str) -> tuple[str, int, int] | None:
    """The first tag that ends another one than was opened last; None where the tags stand as they should."""
    waiting: list[tuple[str, int, int]] = []
    for m in TAG.finditer(text):
        found = _NAME.match(m[0])
        if found is None or found[1].lower() in _VOID or m[0].endswith("/>"):
            continue
        name = found[1].lower()
        if not m[0].startswith("</"):
            waiting.append((name, *m.span()))
        elif not waiting or waiting[-1][0] != name:
            return m[0], m.start(), m.end()
        else:
            waiting.pop()
    if waiting:
        _, start, end = waiting[0]
        return text[start:end], start, end
    return None
