"""Tags, placeholders, addresses: what a program reads must come through the translation unchanged.

Catches: a tag, a placeholder (`%s`, `%5.2f`, `{name}`, `${x}`, `%{x}`, `%(n)d`, `{{ x }}`, `{% if %}`), a web
or mail address that one side has and the other has not (or has differently); unnumbered `%s` and `%d`
exchanged. Why: a lost placeholder crashes a program, a changed address leads astray. Rule: the
placeholder syntaxes of printf, Python, Ruby, Java, JavaScript, Qt, gettext, Jinja and ERB, as other
checkers (translate-toolkit's pofilter, Weblate) hold them; addresses after RFC 3986, loosely.

Not flagged: percentages (`20% de`), a language part of an address (`ca.wikipedia.org` for
`en.wikipedia.org`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks._icu import mask
from tqpipe.checks._text import both_filled, short_span
from tqpipe.types import Context, Flag, Pair, Severity, Side

_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9:_-]{0,30}(?:\s[^<>\n]{0,300})?/?>")
_URL = re.compile(r"(?:https?://|ftp://|www\.)[^\s<>\"“”«»'’]+", re.IGNORECASE)
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_PLACEHOLDER = re.compile(
    r"%\([A-Za-z_]\w{0,40}\)[-+0]?\d{0,3}(?:\.\d{1,2})?[sdifrxg]|%\d{1,2}\$[-+0]?\d{0,3}(?:\.\d{1,2})?[sdifuxg@]"
    r"|%[-+0]?\d{0,3}(?:\.\d{1,2})?(?:ll?|z)?[sdifuxg@](?![^\W_])|[%$#]\{[A-Za-z_][\w.]{0,40}\}|%<\w{1,40}>[sdf]"
    r"|\{\{[#/^&]?\s?[A-Za-z_][\w.]{0,40}(?:\s?\|\s?\w{1,20})?\s?\}\}|\{%-?\s?[^%{}\n]{1,80}\s?-?%\}|<%=?[^%<>\n]{1,80}%>"
    r"|\{[A-Za-z_0-9][\w.]{0,40}(?:![rsa])?(?:[:,][^{}\s]{0,20})?\}|\{\}|%\d{1,2}(?![\w%.,])"
)
_UNNUMBERED = re.compile(r"%[-+0]?\d{0,3}(?:\.\d{1,2})?(?:ll?|z)?[sdifuxg@]")
# A character that every pattern above needs one of.
_CODE = re.compile(r"<|%|\{|@|://|w[wW]{2}\.|W[wW]{2}\.")
_LANGUAGE_PART = re.compile(r"(?<=[/.])[a-z]{2}(?:[-_][A-Za-z]{2})?(?=[/.]|$)|(?<=//)[a-z]{2}(?=\.)")


@dataclass(frozen=True, slots=True)
class Options:
    """`severe`: report lost tags, placeholders and addresses as major (else minor)."""

    severe: bool = True


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield tags, placeholders and addresses that only one side has."""
    if not both_filled(pair) or not (_CODE.search(pair.source_text) or _CODE.search(pair.target_text)):
        return
    severity: Severity = "major" if options.severe else "minor"
    ours, theirs = mask(pair.source_text), mask(pair.target_text)
    for kind, pattern, what in (
        ("tag", _TAG, "tag"),
        ("placeholder", _PLACEHOLDER, "placeholder"),
        ("address", _URL, "address"),
        ("mail", _MAIL, "mail address"),
    ):
        source, target = _found(pattern, ours), _found(pattern, theirs)
        if not source and not target:
            continue
        if kind == "address" and not (source and target):
            continue  # Translators add and drop links; a changed one is an error.
        if kind == "placeholder":
            yield from _order(pair, source, target, severity)
        for side, mine, other in (("source", source, target), ("target", target, source)):
            yield from _missing(pair, side, mine, other, severity, kind, what)  # type: ignore[arg-type]


def _order(
    pair: Pair, source: list[tuple[str, int, int]], target: list[tuple[str, int, int]], severity: Severity
) -> Iterator[Flag]:
    """Unnumbered printf placeholders take their values in order: exchanged types print garbage."""
    ours = [value for value, _, _ in source if _UNNUMBERED.fullmatch(value)]
    theirs = [(value, a, b) for value, a, b in target if _UNNUMBERED.fullmatch(value)]
    if ours == [value for value, _, _ in theirs] or sorted(ours) != sorted(value for value, _, _ in theirs):
        return
    value, start, end = next(t for o, t in zip(ours, theirs, strict=True) if o != t[0])
    yield Flag(
        "markup", "design-and-markup", severity, 0.8, (short_span("target", pair.target_text, start, end),),
        f"The placeholder “{value}” has changed places with one of another type; number them (%1$s).",
        {"kind": "order", "value": value, "side": "target"},
    )  # fmt: skip


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
