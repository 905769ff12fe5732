"""ICU messages with branches that a program cannot read any more.

Catches: in `{n, plural, one {# file} other {# files}}`, another argument's name, another keyword, a
branch of `select` translated or lost, no `other` branch, a brace that does not close, a message that is
gone. Why: the program shows an error, or the raw pattern, to the reader. Rule: ICU MessageFormat
(unicode-org.github.io/icu, "Formatting Messages"): `other` is required, names and keywords are code; the
categories of `plural` are the target language's own (CLDR), so they may differ.

Not flagged: text without such a message in the source, other plural categories than the source's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks._icu import Argument, parse
from tqpipe.checks._text import both_filled
from tqpipe.types import Context, Flag, Pair, Severity, Span

_CATEGORIES = frozenset(["zero", "one", "two", "few", "many", "other"])


@dataclass(frozen=True, slots=True)
class Options:
    """No options yet."""


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield broken messages."""
    if "{" not in pair.source_text or not both_filled(pair):
        return
    ours = parse(pair.source_text)
    if not ours or not all(a.whole for a in ours):
        return
    theirs = list(parse(pair.target_text))
    for mine in ours:
        other = next((a for a in theirs if (a.name, a.kind) == (mine.name, mine.kind)), None)
        if other is None:
            other = next((a for a in theirs if a.kind == mine.kind or a.name == mine.name), None)
            if other is None:
                end = len(pair.target_text.rstrip())
                yield _flag(
                    "critical", end, end, f"The message “{{{mine.name}, {mine.kind}, …}}” is gone.", "missing"
                )
                continue
            yield _flag(
                "critical", other.start, other.end,
                f"“{{{mine.name}, {mine.kind}” became “{{{other.name}, {other.kind}”: the program looks for the first.",
                "name",
            )  # fmt: skip
        theirs.remove(other)
        wrong = _wrong(mine, other)
        if wrong:
            yield _flag("critical", other.start, other.end, wrong, "branches")


def _wrong(mine: Argument, other: Argument) -> str:
    if not other.whole:
        return "A brace of this message does not close."
    if "other" in mine.selectors and "other" not in other.selectors:
        return "The branch “other” is missing, and every message must have it."
    if mine.kind == "select" and set(mine.selectors) != set(other.selectors):
        names = ", ".join(sorted(set(mine.selectors) - set(other.selectors)))
        return f"Branches of “select” are code and stay as they are: {names or 'one too many'}."
    unknown = [s for s in other.selectors if s not in _CATEGORIES and not s.startswith("=")]
    if mine.kind != "select" and unknown:
        return f"“{unknown[0]}” is no plural category."
    return ""


def _flag(severity: Severity, start: int, end: int, message: str, kind: str) -> Flag:
    return Flag(
        "icu", "design-and-markup", severity, 0.9, (Span("target", start, min(end, start + 60)),), message,
        {"kind": kind},
    )  # fmt: skip
