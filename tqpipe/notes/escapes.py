"""How a format writes characters that would end or change a text. A second reading says whether that was enough."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from xml.sax.saxutils import escape

#: Of a text to write: the text, the file's text before its place, and the tags of its segment.
Escape = Callable[[str, str, frozenset[str]], str]


def _as_it_is(text: str, before: str, tags: frozenset[str]) -> str:
    return text


def _xml(text: str, before: str, tags: frozenset[str]) -> str:
    """What is no tag of the segment is text: an edit brings no markup in."""
    if before.rfind("<![CDATA[") > before.rfind("]]>"):
        return text
    if not tags:
        return escape(text)
    parts = re.split(f"({'|'.join(map(re.escape, sorted(tags, key=len, reverse=True)))})", text)
    return "".join(part if k % 2 else escape(part) for k, part in enumerate(parts))


def _android(text: str, before: str, tags: frozenset[str]) -> str:
    return _xml(re.sub(r"""(['"\\])""", r"\\\1", text).replace("\n", r"\n"), before, tags)


def _quoted(text: str, before: str, tags: frozenset[str]) -> str:
    """JSON's, which PO, .strings and YAML's double quotes understand, too."""
    return json.dumps(text, ensure_ascii=False)[1:-1]


def _csv(text: str, before: str, tags: frozenset[str]) -> str:
    # A cell without quotation marks takes what needs none; in one that has them, a mark is written twice.
    return text.replace('"', '""')


def _yaml(text: str, before: str, tags: frozenset[str]) -> str:
    opened = re.search(r""":[ \t]+(["'])[^\n]*\Z""", before)
    if opened is None:
        return text
    return _quoted(text, before, tags) if opened[1] == '"' else text.replace("'", "''")


def _php(text: str, before: str, tags: frozenset[str]) -> str:
    return re.sub(r"(['\\])", r"\\\1", text)


#: Format, or ending of a file of texts by key -> how it writes them.
ESCAPES: Mapping[str, Escape] = {
    **dict.fromkeys(("text", "lines", "tsv", ".ftl", ".properties"), _as_it_is),
    **dict.fromkeys(("xliff", "tmx", "ts", ".resx", ".stringsdict"), _xml),
    **dict.fromkeys(("po", "jsonl", "xcstrings", ".json", ".arb", ".strings"), _quoted),
    **dict.fromkeys((".yml", ".yaml"), _yaml),
    "csv": _csv,
    ".xml": _android,
    ".php": _php,
}
#: Formats whose texts keep the tags that stand in the file.
TAGGED = ("xliff", "tmx", "ts", ".xml")
