"""Tags, placeholders, addresses: what a program reads must come through the translation unchanged.

Catches: a tag, a placeholder (`%s`, `{name}`, `${x}`, `%(n)d`), a web or mail address that one side
has and the other has not (or has differently). Why: a lost placeholder crashes a program, a changed
address leads astray. Rule: the placeholder syntaxes of printf, Python, Java, JavaScript and gettext,
as other checkers (translate-toolkit's pofilter, Weblate) hold them; addresses after RFC 3986, loosely.

Not flagged: percentages (`20% de`), a language part of an address (`ca.wikipedia.org` for
`en.wikipedia.org`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks._text import both_filled, short_span
from tqpipe.types import Context, Flag, Pair, Severity, Side

_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9:_-]{0,30}(?:\s[^<>\n]{0,300})?/?>")
_URL = re.compile(r"(?:https?://|ftp://|www\.)[^\s<>\"“”«»'’]+", re.IGNORECASE)
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_PLACEHOLDER = re.compile(
    r"%\([A-Za-z_]\w{0,40}\)[sdifrx]|%\d{1,2}\$[sdifux@]|%[sdifux@](?![^\W_])|\$\{[A-Za-z_][\w.]{0,40}\}"
    r"|\{\{\s?[A-Za-z_][\w.]{0,40}\s?\}\}|\{[A-Za-z_0-9][\w.]{0,40}(?:![rsa])?(?::[^{}\s]{0,20})?\}|%\d{1,2}(?![\w%.,])"
)
_LANGUAGE_PART = re.compile(r"(?<=[/.])[a-z]{2}(?:[-_][A-Za-z]{2})?(?=[/.]|$)|(?<=//)[a-z]{2}(?=\.)")


@dataclass(frozen=True, slots=True)
class Options:
    """`severe`: report lost tags, placeholders and addresses as major (else minor)."""

    severe: bool = True


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield tags, placeholders and addresses that only one side has."""
    if not both_filled(pair) or not any(c in pair.source_text or c in pair.target_text for c in "<%{@:$w"):
        return
    severity: Severity = "major" if options.severe else "minor"
    for kind, pattern, what in (
        ("tag", _TAG, "tag"),
        ("placeholder", _PLACEHOLDER, "placeholder"),
        ("address", _URL, "address"),
        ("mail", _MAIL, "mail address"),
    ):
        source, target = _found(pattern, pair.source_text), _found(pattern, pair.target_text)
        if kind == "address" and not (source and target):
            continue  # Translators add and drop links; a changed one is an error.
        for side, mine, other in (("source", source, target), ("target", target, source)):
            yield from _missing(pair, side, mine, other, severity, kind, what)  # type: ignore[arg-type]


def _found(pattern: re.Pattern[str], text: str) -> list[tuple[str, int, int]]:
    out = []
    for m in pattern.finditer(text):
        found = m[0].rstrip(".,;:!?)]}…") if pattern in (_URL, _MAIL) else m[0]
        out.append((found, m.start(), m.start() + len(found)))
    return out


def _key(value: str, kind: str) -> str:
    if kind == "address":
        return _LANGUAGE_PART.sub("", re.sub(r"^https?://(www\.)?|^www\.", "//", value.casefold())).rstrip(
            "/"
        )
    if kind == "tag":
        return re.sub(r"\s.*?(/?>)$", r"\1", value.casefold(), flags=re.DOTALL)
    return re.sub(r"\s", "", value)


def _missing(
    pair: Pair, side: Side, mine: list[tuple[str, int, int]], other: list[tuple[str, int, int]],
    severity: Severity, kind: str, what: str,
) -> Iterator[Flag]:  # fmt: skip
    left = Counter(_key(value, kind) for value, _, _ in other)
    category = "design-and-markup" if kind in ("tag", "placeholder") else "accuracy/mistranslation"
    for value, start, end in mine:
        key = _key(value, kind)
        if left[key] > 0:
            left[key] -= 1
            continue
        where = "missing in the translation" if side == "source" else "not in the source"
        yield Flag(
            "markup", category, severity, 0.8, (short_span(side, pair.text(side), start, end),),
            f"The {what} “{value[:80]}” is {where}.", {"kind": kind, "value": value[:300], "side": side},
        )  # fmt: skip
