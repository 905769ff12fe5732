"""Messages of ICU and Java that a program cannot read any more, or in which something is missing.

Catches: in `{n, plural, one {# file} other {# files}}`, another argument's name, another keyword, a
branch of `select` translated or lost, no `other` branch, a brace that does not close, a message that is
gone; a plural category that the target language needs and that has no branch; a branch that lost a placeholder or the
number, or has a placeholder that the source does not know; a text for one number (`=0 {No files}`) that only the source
has; in Java's MessageFormat a single apostrophe (`L'article {0}`, for `L''article {0}`), behind which no placeholder is
replaced. Why: the program shows an error, the raw pattern, or a wrong
form to the reader. Rule: ICU MessageFormat (unicode-org.github.io/icu, "Formatting Messages"): `other` is required,
names and keywords are code; the categories of `plural` are the target language's own (CLDR), so they may differ.

Not flagged: a branch for one number in place of the language's own (`=1` and `one`), or one that says the number;
text without such a message in the source, other plural categories than the source's, a translation that needs no
forms (`other` alone), a number in words where the branch is for one number (`one`, `two`, `=1`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks import _needs, message_quotes
from tqpipe.checks.reading.texts import both_filled
from tqpipe.icu import DEEP, Argument, mask, parse
from tqpipe.languages import base_language, name
from tqpipe.plurals import PLURAL_CATEGORIES, one_number, plural_forms
from tqpipe.types import Context, Flag, Pair, Severity, Span

#: The category that a number may have to itself.
_FORMS_OF = {"=0": "zero", "=1": "one", "=2": "two"}
_PLACEHOLDER = re.compile(r"\{\s*(\w{1,40})\s*(?:,[^{}]*)?\}")


@dataclass(frozen=True, slots=True)
class Options:
    """No options yet."""


NEEDS = (*_needs.FILLED, _needs.source(_needs.any_of("{")))


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield broken messages."""
    if "{" in pair.source_text and both_filled(pair):
        yield from _compare(pair.source_text, pair.target_text, 0, context.target_lang, DEEP)
        yield from message_quotes.faults(pair, context)


def _compare(source: str, target: str, at: int, lang: str, deep: int) -> Iterator[Flag]:
    """Faults of the messages in `target`, which begins at offset `at` of the translation."""
    ours = parse(source)
    if not ours or not all(a.whole for a in ours):
        return
    theirs = list(parse(target))
    for mine in ours:
        other = next((a for a in theirs if (a.name, a.kind) == (mine.name, mine.kind)), None)
        if other is None:
            other = next((a for a in theirs if a.kind == mine.kind or a.name == mine.name), None)
            if other is None:
                end = at + len(target.rstrip())
                yield _flag(
                    "critical", end, end, f"The message “{{{mine.name}, {mine.kind}, …}}” is gone.", "missing"
                )
                continue
            yield _flag(
                "critical", at + other.start, at + other.end,
                f"“{{{mine.name}, {mine.kind}” became “{{{other.name}, {other.kind}”: the program looks for the first.",
                "name",
            )  # fmt: skip
        theirs.remove(other)
        if wrong := _wrong(mine, other):
            yield _flag("critical", at + other.start, at + other.end, wrong, "branches")
            continue
        if lacking := _lacking(mine, other, lang):
            message = f"No branch “{'”, “'.join(lacking)}”, which {name(base_language(lang))} needs."
            yield _flag("major", at + other.start, at + other.end, message, "category")
        if (exact := _exact(mine, other, source)) is not None:
            shown = _said(target, other, "other").strip()
            message = (
                f"The branch “{exact}” of the source (“{_said(source, mine, exact).strip():.60}”) is not here: its "
                f"reader gets “{shown:.60}”."
            )
            yield _flag("minor", at + other.start, at + other.end, message, "exact")
        known = set(_PLACEHOLDER.findall(source)) | {a.name for a in ours}
        rest = _said(source, mine, "other")
        counted = mine.kind == "plural" and not parse(rest) and _counts(rest, mine.name)
        for selector, (begin, end) in other.branches.items():
            like = _said(source, mine, selector) if selector in mine.branches else rest
            for message in _branch(selector, like, target[begin:end], mine, known):
                yield _flag("major", at + begin, at + end, message, "placeholder")
            if counted and _is_many(selector, lang) and not _counts(target[begin:end], mine.name):
                message = f"The branch “{selector}” does not say the number (“#”)."
                yield _flag("major", at + begin, at + end, message, "number")
            if deep:
                yield from _compare(like, target[begin:end], at + begin, lang, deep - 1)


def _said(text: str, argument: Argument, selector: str) -> str:
    begin, end = argument.branches.get(selector, (0, 0))
    return text[begin:end]


def _branch(selector: str, source: str, target: str, mine: Argument, known: set[str]) -> Iterator[str]:
    """The placeholders that a branch lost, or has too many, against the source's."""
    said, kept = (_PLACEHOLDER.findall(mask(text)) for text in (source, target))
    for lost in dict.fromkeys(n for n in said if n not in kept and n != mine.name):
        yield f"The branch “{selector}” lost the placeholder “{{{lost}}}”."
    for new in dict.fromkeys(n for n in kept if n not in known):
        yield f"The source has no placeholder “{{{new}}}”."


def _is_many(selector: str, lang: str) -> bool:
    """Whether a branch is for more than one number."""
    return selector in PLURAL_CATEGORIES and not one_number(selector, lang)


def _counts(text: str, argument: str) -> bool:
    return "#" in text or argument in _PLACEHOLDER.findall(text)


def _lacking(mine: Argument, other: Argument, lang: str) -> list[str]:
    """Plural categories without a branch that the language needs."""
    if mine.kind != "plural" or other.kind != "plural":
        return []
    named = {s for s in other.branches if not s.startswith("=")}
    exact = {"zero": "=0", "two": "=2"} | ({"one": "=1"} if one_number("one", lang) else {})
    if named == {"other"} or len(mine.branches) < 2:
        return []
    return [f for f in plural_forms(lang) if f not in named and exact.get(f) not in other.branches]


def _exact(mine: Argument, other: Argument, source: str) -> str | None:
    """A branch for one number that has a text of its own in the source, and none that takes its place here."""
    if mine.kind != "plural" or other.kind != "plural" or set(other.branches) == {"other"}:
        return None
    for selector in mine.branches:
        text = _said(source, mine, selector)
        if not selector.startswith("=") or selector in other.branches or _counts(text, mine.name):
            continue
        if _FORMS_OF.get(selector) in other.branches:
            continue
        # One that says what another branch says adds nothing.
        if text not in (_said(source, mine, s) for s in mine.branches if s != selector):
            return selector
    return None


def _wrong(mine: Argument, other: Argument) -> str:
    if not other.whole:
        return "A brace of this message does not close."
    if "other" in mine.branches and "other" not in other.branches:
        return "The branch “other” is missing, and every message must have it."
    if mine.kind == "select" and set(mine.branches) != set(other.branches):
        names = ", ".join(sorted(set(mine.branches) - set(other.branches)))
        return f"Branches of “select” are code and stay as they are: {names or 'one too many'}."
    unknown = [s for s in other.branches if s not in PLURAL_CATEGORIES and not s.startswith("=")]
    if mine.kind != "select" and unknown:
        return f"“{unknown[0]}” is no plural category."
    return ""


def _flag(severity: Severity, start: int, end: int, message: str, kind: str) -> Flag:
    return Flag(
        "icu", "design-and-markup", severity, 0.9, (Span("target", start, end),), message,
        {"kind": kind},
    )  # fmt: skip
