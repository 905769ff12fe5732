"""Markdown that the translation broke: links, emphasis, code and headings.

Catches: `[text](url)` that lost its address or a bracket (`[text] (url)`), an odd `**` or backtick,
another number of code spans, a heading that is none any more (`#Title`, or without its #), a fence that
does not close. Why: the page shows the marks instead of what they mean. Rule: CommonMark 0.31 (4.2,
4.5, 6.1, 6.2, 6.3).

Not flagged: text whose source has no Markdown, a single asterisk or underscore (footnotes, multiplication).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks._text import both_filled, short_span
from tqpipe.types import Context, Flag, Pair, Severity, Span

_LINK = re.compile(r"!?\[[^\[\]\n]{1,200}\]\([^()\s]{1,500}(?:\s\"[^\"\n]{0,100}\")?\)")
_BROKEN_LINK = re.compile(r"\[[^\[\]\n]{1,200}\][ \u00a0]+\((?:https?:|/|\.|#|www)[^()\n]{0,300}\)")
_HEADING = re.compile(r"(?m)^ {0,3}(#{1,6})[ \t]+\S")
_NO_HEADING = re.compile(r"(?m)^ {0,3}(#{1,6})(?=[^\s#])")
_CODE = re.compile(r"(?<!`)(`+)(?!`)([^`\n]{1,200})(?<!`)\1(?!`)")
_FENCE = re.compile(r"(?m)^ {0,3}(?:```|~~~)")
_BOLD = re.compile(r"(?<!\*)\*\*(?!\*)")


@dataclass(frozen=True, slots=True)
class Options:
    """No options yet."""


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield Markdown that is in the source and broken or missing in the target."""
    source, text = pair.source_text, pair.target_text
    if not both_filled(pair) or not any(c in source for c in "[`*#~"):
        return
    links = len(_LINK.findall(source))
    if links > len(_LINK.findall(text)):
        m = _BROKEN_LINK.search(text)
        end = len(text.rstrip())
        start, end = (m.start(), m.end()) if m else (end, end)
        yield _flag(text, "major", start, end, "A Markdown link is broken or missing.", "link")
    for pattern, kind, what in (
        (_CODE, "code", "A code span is broken, changed or missing."),
        (_BOLD, "bold", "A mark of strong emphasis (**) is missing or has no partner."),
        (_FENCE, "fence", "A code fence (```) is missing or has no partner."),
    ):
        ours, theirs = len(pattern.findall(source)), len(pattern.findall(text))
        if ours % (1 if kind == "code" else 2) or ours == theirs:
            continue
        # One pair of marks more or less is a matter of style where both are whole.
        if kind == "bold" and theirs % 2 == 0 and theirs:
            continue
        if kind == "code" and "`" not in text and ours == 0:
            continue
        places = list(re.finditer(r"`" if kind == "code" else pattern, text))
        start, end = places[-1].span() if places else (len(text.rstrip()), len(text.rstrip()))
        yield _flag(text, "minor", start, end, what, kind)
    if len(_HEADING.findall(source)) > len(_HEADING.findall(text)):
        m = _NO_HEADING.search(text)
        start, end = (m.start(), m.end()) if m else (0, 0)
        yield _flag(text, "minor", start, end, "A heading of the source is none here.", "heading")


def _flag(text: str, severity: Severity, start: int, end: int, message: str, kind: str) -> Flag:
    span = short_span("target", text, start, end) if end > start else Span("target", start, end)
    return Flag("markdown", "design-and-markup", severity, 0.75, (span,), message, {"kind": kind})
