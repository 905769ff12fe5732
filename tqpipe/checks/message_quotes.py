"""Apostrophes of Java's MessageFormat (part of `icu`): a single one begins quoted text, a word's own is written twice.

`L'article {0} ha canviat` shows "Larticle {0} ha canviat": nothing between two single apostrophes, or behind the last
one, is replaced, and the apostrophes are not shown (java.text.MessageFormat, "Patterns and Their Interpretation").
English sources hardly have any, Catalan, French and Italian are full of them. Only texts with a numbered placeholder
are such patterns, and only where the file or the source says that it is Java: a .properties file, or a source with a
doubled apostrophe; and none whose source breaks the rule itself (another program reads it).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tqpipe.types import Context, Flag, Pair, Severity, Span

_NUMBERED = re.compile(r"\{\s*\d{1,3}\s*(?:,[^{}]*)?\}")
_QUOTES = re.compile(r"'+")
#: Pairs of a document that are asked whether they keep the rule.
_ASKED = 2000


def faults(pair: Pair, context: Context) -> Iterator[Flag]:
    """The first apostrophe that hides a placeholder of the translation; where none does, those between letters."""
    source, target = pair.source_text, pair.target_text
    if "'" not in target or not _NUMBERED.search(source) or not _NUMBERED.search(target):
        return
    if not _of_java(pair) or _hidden(source):
        return
    hidden = _hidden(target)
    between = [k for k in _singles(target) if target[:k][-1:].isalpha() and target[k + 1 : k + 2].isalpha()]
    if not (hidden or between) or not _keeps(context):
        return
    if hidden:
        start, end = hidden[0]
        lost = "”, “".join(m.group() for m in _NUMBERED.finditer(target, start, end))
        message = (
            f"Behind this apostrophe “{lost}” is shown as it stands: in MessageFormat write it twice ('')."
        )
        yield _flag("critical", 0.9, [start], message)
    else:
        yield _flag(
            "minor", 0.7, between, "MessageFormat does not show a single apostrophe: write it twice ('')."
        )


def _of_java(pair: Pair) -> bool:
    place = pair.target_place or pair.source_place
    return "''" in pair.source_text or (place is not None and place.file.lower().endswith(".properties"))


def _keeps(context: Context) -> bool:
    """Whether no source of the document has a placeholder behind a single apostrophe."""
    return not any(_hidden(pair.source_text) for pair in context.pairs[:_ASKED])


def _singles(text: str) -> list[int]:
    """Apostrophes that begin or end quoted text: the last of an odd number side by side."""
    return [m.end() - 1 for m in _QUOTES.finditer(text) if len(m.group()) % 2]


def _hidden(text: str) -> list[tuple[int, int]]:
    """(apostrophe, end of what it quotes) of quoted text with a numbered placeholder in it, unless that is all: `'{0}'`
    is meant so.
    """
    if "'" not in text:
        return []
    places = _singles(text)
    ends = [*places[1::2], len(text)] if len(places) % 2 else places[1::2]
    return [
        (start, end)
        for start, end in zip(places[::2], ends, strict=True)
        if _NUMBERED.search(text, start + 1, end) and not _NUMBERED.fullmatch(text[start + 1 : end])
    ]


def _flag(severity: Severity, confidence: float, places: Sequence[int], message: str) -> Flag:
    spans = tuple(Span("target", place, place + 1) for place in places)
    return Flag("icu", "design-and-markup", severity, confidence, spans, message, {"kind": "apostrophe"})
