"""Markdown that the translation broke: links, emphasis, code and headings.

Catches: `[text](url)` that lost its address or a bracket (`[text] (url)`), an odd `**` or backtick, another number of
code spans, a heading that is none any more (`#Title`, or without its #) or has another level, a fence that does not
close, `** spaced **` and unclosed emphasis, an image that became a link, other code in a code span, another file as a
link's target. Why: the page shows the marks instead of what they mean. Rule: CommonMark 0.31 (4.2, 4.5, 6.1, 6.2,
6.3).

Not flagged: text whose source has no Markdown, a single asterisk or underscore that the source does not have as
emphasis (footnotes, multiplication), targets of links within the page, another language part of a path.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks import _needs
from tqpipe.checks.reading.code import CODE, FENCE
from tqpipe.checks.reading.texts import both_filled, stripped_span
from tqpipe.types import Context, Flag, Pair, Severity, Span

_LINK = re.compile(r"!?\[[^\[\]\n]{1,200}\]\([^()\s]{1,500}(?:\s\"[^\"\n]{0,100}\")?\)")
_BROKEN_LINK = re.compile(r"\[[^\[\]\n]{1,200}\][ \u00a0]+\((?:https?:|/|\.|#|www)[^()\n]{0,300}\)")
_HEADING = re.compile(r"(?m)^ {0,3}(#{1,6})[ \t]+\S")
_NO_HEADING = re.compile(r"(?m)^ {0,3}(#{1,6})(?=[^\s#])")
_STRONG = re.compile(r"(?<!\*)\*\*(?=[^\s*])[^*\n]{1,300}(?<=[^\s*])\*\*(?!\*)")
_LOOSE_STRONG = re.compile(r"(?<!\*)\*\*\s")
_EMPHASIS = re.compile(r"(?<![\w*_])([*_])(?=[^\s*_])[^*_\n]{1,300}(?<=[^\s*_])\1(?![\w*_])")
_LOOSE_EMPHASIS = re.compile(r"(?<![\w*_])[*_](?=\w)|(?<=\w)[*_](?![\w*_])|(?<![\w*_])[*_]\s(?=\w)")
_TARGET = re.compile(r"(?<=\]\()(?!#|\w+:)[^()\s]{1,500}")
_IMAGE = re.compile(r"!(?=\[[^\[\]\n]{0,200}\]\()")
_LANGUAGE_PART = re.compile(r"(?<![\w])[a-z]{2}(?:[-_][A-Za-z]{2})?(?=[/.])")
_BOLD = re.compile(r"(?<!\*)\*\*(?!\*)")


@dataclass(frozen=True, slots=True)
class Options:
    """No options yet."""


NEEDS = (*_needs.FILLED, _needs.source(_needs.any_of("[`*#~_")))


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield Markdown that is in the source and broken or missing in the target."""
    source, text = pair.source_text, pair.target_text
    if not both_filled(pair) or not any(c in source for c in "[`*#~_"):
        return
    links = len(_LINK.findall(source))
    if links > len(_LINK.findall(text)):
        m = _BROKEN_LINK.search(text)
        end = len(text.rstrip())
        start, end = (m.start(), m.end()) if m else (end, end)
        yield _flag(text, "major", start, end, "A Markdown link is broken or missing.", "link")
    for pattern, kind, what in (
        (CODE, "code", "A code span is broken, changed or missing."),
        (_BOLD, "bold", "A mark of strong emphasis (**) is missing or has no partner."),
        (FENCE, "fence", "A code fence (```) is missing or has no partner."),
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
    yield from _changed_links(source, text)
    yield from _changed_code(source, text)
    for kind, whole, loose in (("bold", _STRONG, _LOOSE_STRONG), ("emphasis", _EMPHASIS, _LOOSE_EMPHASIS)):
        ours = sum(1 for _ in whole.finditer(source))
        if (
            ours
            and sum(1 for _ in whole.finditer(text)) < ours
            and (m := loose.search(whole.sub(_blank, text)))
        ) and (kind == "emphasis" or len(_BOLD.findall(source)) == len(_BOLD.findall(text))):
            yield _flag(text, "minor", m.start(), m.end(), "A mark of emphasis has lost its partner.", kind)
    levels = [[m[1] for m in _HEADING.finditer(side)] for side in (source, text)]
    if len(levels[0]) == len(levels[1]) and levels[0] != levels[1]:
        m = next(m for m, level in zip(_HEADING.finditer(text), levels[0], strict=True) if m[1] != level)
        yield _flag(
            text, "minor", m.start(1), m.end(1), "The heading has another level than in the source.", "level"
        )
    if len(levels[0]) > len(levels[1]):
        m = _NO_HEADING.search(text)
        start, end = (m.start(), m.end()) if m else (0, 0)
        yield _flag(text, "minor", start, end, "A heading of the source is none here.", "heading")


def _blank(m: re.Match[str]) -> str:
    return "x" * len(m[0])


def _changed_links(source: str, text: str) -> Iterator[Flag]:
    """Images that became links, and files of the source that no link leads to any more."""
    links = _LINK.findall(source)
    if not links or len(links) != len(_LINK.findall(text)):
        return
    if len(_IMAGE.findall(source)) > len(_IMAGE.findall(text)):
        m = next((m for m in _LINK.finditer(text) if not m[0].startswith("!")), None)
        if m is not None:
            yield _flag(text, "major", m.start(), m.end(), "An image of the source is a link here.", "image")
    left = Counter(_LANGUAGE_PART.sub("", m[0]) for m in _TARGET.finditer(source))
    for m in _TARGET.finditer(text):
        key = _LANGUAGE_PART.sub("", m[0])
        if left[key] < 1:
            yield _flag(text, "minor", m.start(), m.end(), "No link of the source leads there.", "target")
        left[key] -= 1


def _changed_code(source: str, text: str) -> Iterator[Flag]:
    """Code spans with other code in them, where there are as many: commands are no text."""
    ours, theirs = [m[2].strip() for m in CODE.finditer(source)], list(CODE.finditer(text))
    if len(ours) != len(theirs):
        return
    left = Counter(ours)
    for m in theirs:
        code = m[2].strip()
        if left[code] < 1:
            # What stands in quotation marks or angle brackets is for the reader to fill in.
            severity: Severity = "minor" if any(c in code for c in "\"'<>") else "major"
            yield _flag(
                text, severity, m.start(), m.end(), "The code in this span is not the source's.", "code text"
            )
        left[code] -= 1


def _flag(text: str, severity: Severity, start: int, end: int, message: str, kind: str) -> Flag:
    span = stripped_span("target", text, start, end) if end > start else Span("target", start, end)
    return Flag("markdown", "design-and-markup", severity, 0.75, (span,), message, {"kind": kind})
