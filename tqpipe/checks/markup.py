r"""Tags, placeholders, addresses: what a program reads must come through the translation unchanged.

Catches: a tag, a placeholder (`%s`, `%5.2f`, `{name}`, `${x}`, `%{x}`, `%(n)d`, `{{ x }}`, `{% if %}`, `{d, date,
short}`), a web or mail address that one side has and the other has not (or has differently); unnumbered `%s` and `%d`
exchanged; tags that cross or close what is not open, an attribute that a program reads (`href`, `id`, `class`)
changed; `:name`, `__NAME__`, `%name%`, `$t(x)`, `\n`, `[NAME]`, a domain or a user's name changed, or lost behind its
mark (`@:`); a space in `https: //`. Why: a lost placeholder crashes a program, a changed address leads astray. Rule:
the placeholder syntaxes of printf, Python, Ruby, Java, JavaScript, Qt, gettext, Jinja, ERB and Fluent, as other
checkers (translate-toolkit's pofilter, Weblate) hold them; addresses after RFC 3986, loosely.

Not flagged: a number's placeholder in the plural form of that number (`un fitxer`), or where the source's form spells
it out; percentages (`20% de`, Turkish `%20`), a language part of an address (`ca.wikipedia.org` for
`en.wikipedia.org`), `<br/>` for `<br>`, other quotes and spaces in a tag; a `%d` right before a letter of Latin
script, unless the other side has that placeholder; another pattern of a date or number in a message (`{d, date,
d MMM}`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks import _needs
from tqpipe.checks.reading.masked import ARGUMENT, NO_WORD, NUMBERED, SIGN_FIRST
from tqpipe.checks.reading.scripts import MARKS, UNSPACED
from tqpipe.checks.reading.tags import TAG, attributes, crossing, key, spelt
from tqpipe.checks.reading.texts import both_filled, stripped_span
from tqpipe.icu import mask
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Number, Pair, Severity, Side, Span

#: (text, start, end) of what a pattern finds.
_Found = list[tuple[str, int, int]]

# Text of scripts without spaces stands right behind an address; inside, their letters begin a part of a path.
_URL = re.compile(
    rf"(?:https?://|ftp://|www\.)[^\s<>\"“”«»'’{UNSPACED}{MARKS}]+"
    rf"(?:(?<=[/=#_-])[{UNSPACED}]+[^\s<>\"“”«»'’{UNSPACED}{MARKS}]*)*",
    re.IGNORECASE,
)
_MAIL = re.compile(
    rf"(?:[^\W{UNSPACED}\uac00-\ud7af]|[.+-]){{1,64}}@(?:[^\W{UNSPACED}\uac00-\ud7af]|-){{1,63}}"
    rf"(?:\.(?:[^\W{UNSPACED}\uac00-\ud7af]|-){{1,63}})+"
)
#: How long a number of printf is.
_LENGTH = r"(?:hh?|ll?|[zqj])?"
#: What stands behind the sign of a placeholder of printf that has no number and no precision.
_PLAIN = rf"[-+0]?\d{{0,3}}{_LENGTH}[sdifuxg]"
#: What a program puts something else in place of.
PLACEHOLDER = re.compile(
    r"%\([A-Za-z_]\w{0,40}\)[-+0]?\d{0,3}(?:\.\d{1,2})?[sdifrxg]|%\d{1,2}\$[-+0]?\d{0,3}(?:\.\d{1,2})?[sdifuxg@]"
    rf"|%(?:[-+0]?\d{{0,3}}\.\d{{1,2}}[sdifuxg]|@|{_PLAIN}{NO_WORD})"
    # Rare conversions, not behind a figure, where the sign is one of per cent.
    rf"|(?<![\d%])(?<!\d[ \u00a0\u202f])%[-+0#]?\d{{0,3}}{_LENGTH}[XcpeEoGaA]{NO_WORD}|%arg(?!\w)"
    rf"|{ARGUMENT}"
    r"|[%$#]\{[A-Za-z_][\w.]{0,40}\}|%<\w{1,40}>[sdf]"
    r"|\{\{[#^>]\s?[A-Za-z_][\w.-]{0,40}\s[^{}\n]{1,80}\}\}"
    r"|\{\{[#/^&]?\s?[A-Za-z_][\w.]{0,40}(?:\s?\|\s?\w{1,20})?\s?\}\}|\{%-?\s?[^%{}\n]{1,80}\s?-?%\}|<%=?[^%<>\n]{1,80}%>"
    rf"|\{{[A-Za-z_0-9][\w.]{{0,40}}(?:![rsa])?(?:[:,][^{{}}\s]{{0,20}})?\}}|\{{\}}|{NUMBERED}"
    r"|(?<!\w)(?<!\d )%(?:n|L\d)(?!\w)|(?<![\w%])%[A-Za-z_]\w{1,40}%(?![\w%])|(?<!\w)__[A-Z][A-Z0-9_]{0,40}?__(?!\w)"
    r"|\$t\([^()\n]{1,80}\)"
    # Apple's variables of a .stringsdict or a string catalog.
    r"|%(?:\d{1,2}\$)?#@\w{1,40}@"
    # Fluent's variables and terms, and Smarty's, whatever function they are in.
    r"|(?:(?<=\{)|(?<=\{ )|(?<=\())\$[A-Za-z_][\w-]{0,40}(?=[^{}\n]{0,120}\})"
    r"|(?:(?<=\{)|(?<=\{ ))-[a-z][\w-]{0,40}(?=[^{}\n]{0,120}\})"
)
# The pattern of a date, a time or a number, of which each language may have its own; a style with a name is code.
_PATTERN = re.compile(
    r"(\{[\w.]+,(?:date|time|number)),"
    r"(?!(?:short|medium|long|full|integer|percent|currency)\}|(?<=number,)::)[^{}]*\}"
)
# One that touches a word may be a percentage: "100 %de" is French, "50 %die" German.
_TOUCHING = re.compile(rf"(?<![\d%])(?<!\d[ \u00a0\u202f])%{_PLAIN}(?=[^\W\d_])")
# Laravel's ":name"; a colon after a space in a language that sets none is a slip of the pen.
_COLON = re.compile(r"(?<![\w:/.)\]]):[a-z][a-z0-9_]{1,40}(?![\w:-])")
_LOOSE_COLON = re.compile(r":(?:\s|$)")
# Templates of letters. At the start of a segment such words are stage directions.
_SQUARE = re.compile(r"(?<=[\w,:;] )\[[A-Z][A-Z0-9_]{1,30}\]")
_ESCAPE = re.compile(r"(?<![\\:])\\[nt](?![a-z])|(?<=[a-z.!?:;])\\n(?=[A-Za-z¿¡])")
_BROKEN_ADDRESS = re.compile(r"(?<!\w)https?(?:\s+:\s?//|:\s+//|:/\s+/|:///?\s+)(?=\w)", re.IGNORECASE)
_DOMAIN = re.compile(
    r"(?<![\w@/.:-])(?!www\.)(?:[a-z0-9-]{1,63}\.){1,3}(?:com|org|net|edu|gov|info|eu|cat|io)(?![\w-])(?!\.\w)"
    r"(?:/[^\s<>\"“”«»'’]{0,200})?",
    re.IGNORECASE,
)
_HOST = re.compile(r"(?<=//)(?:www\.)?[\w.-]{3,}|www\.[\w.-]{3,}", re.IGNORECASE)
_HANDLE = re.compile(r"(?<![\w@.+/-])@[A-Za-z0-9_]{3,30}(?![\w@-]|\.\w)")
# What is left of a user's name or an address whose word is lost: "@: when", "://example.com".
_STUB = re.compile(r"(?<![\w@])@(?=[:,)](?!\w)|[:,.]?$)|(?<![\w:/.+-])://(?=\w)")
_UNNUMBERED = re.compile(rf"%[-+0#]?\d{{0,3}}(?:\.\d{{1,2}})?{_LENGTH}[sdifuxgXcpeEoGaA@]")
#: What a date may be made of (strftime): each language has its own order, and half of them no "%p".
_OF_DATES = re.compile(r"%-?[YmBbHMIyjS](?![A-Za-z])")
_IN_DATES = frozenset(["%a", "%A", "%c", "%e", "%p", "%G", "%X"])
# A character that every pattern above needs one of.
_CODE = re.compile(
    r"<|%|\{|@|\\|://|w[wW]{2}\.|W[wW]{2}\.|__[A-Z]|\$t\(|\[[A-Z]{2}|:[a-z]|https?:?\s|\.(?:com|org|net|edu|gov|info|eu|cat|io)\b"
)
_NUMBER = re.compile(rf"%(?:\d{{1,2}}\$)?[-+0]?\d{{0,3}}{_LENGTH}[diu]|%n|%arg|(?:count|num(?:ber)?|\bn)\b")
_NUMBERED = re.compile(r"%\d{1,2}")
_LANGUAGE_PART = re.compile(r"(?<=[/.])[a-z]{2}(?:[-_][A-Za-z]{2})?(?=[/.]|$)|(?<=//)[a-z]{2}(?=\.)")


@dataclass(frozen=True, slots=True)
class Options:
    """`severe`: report lost tags, placeholders and addresses as major (else minor)."""

    severe: bool = True


_IN_CODE = _needs.any_of("<%{@\\:_$[")
_DOMAINS = _needs.Words(lambda lang, other: ("com", "org", "net", "edu", "gov", "info", "eu", "cat", "io"))
_WWW = _needs.Forms(lambda lang: lambda form: "www" in form.lower())
NEEDS = (*_needs.FILLED, _needs.either(_IN_CODE, _DOMAINS, _WWW))


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield tags, placeholders and addresses that only one side has."""
    if not both_filled(pair) or not (_CODE.search(pair.source_text) or _CODE.search(pair.target_text)):
        return
    severity: Severity = "major" if options.severe else "minor"
    ours, theirs = mask(pair.source_text), mask(pair.target_text)
    broken = list(_broken_address(pair, severity))
    yield from broken
    for kind, pattern, what in (
        ("tag", TAG, "tag"),
        ("placeholder", PLACEHOLDER, "placeholder"),
        ("address", _URL, "address"),
        ("mail", _MAIL, "mail address"),
    ):
        source, target = _found(pattern, ours), _found(pattern, theirs)
        if kind == "placeholder" and _OF_DATES.search(ours):
            source, target = (
                [found for found in side if found[0] not in _IN_DATES] for side in (source, target)
            )
        if kind == "placeholder":
            source, target = _with_touching(ours, source, target), _with_touching(theirs, target, source)
        if (
            kind == "placeholder"
            and base_language(context.target_lang) in SIGN_FIRST
            and not any(_NUMBERED.fullmatch(value) for value, *_ in source)
        ):
            target = [found for found in target if not _NUMBERED.fullmatch(found[0])]
        if not source and not target:
            continue
        if kind == "address" and not (source and target):
            # Translators add and drop links; a changed one is an error.
            if not broken:
                for side, mine, other in _sides(source, target):
                    text = theirs if side == "source" else ours
                    alone = [a for a in mine if (host := _HOST.search(a[0])) and host[0] not in text]
                    yield from _missing(pair, side, alone, other, "minor", kind, what, 0.4)
            continue
        if kind == "placeholder" and pair.number != "any":
            # Which form says the number, each side decides for itself.
            source, target = (
                _without_number(source, target) if pair.number == "one" else source,
                _without_spelt_out(source, target, pair.number),
            )
        if kind == "placeholder":
            yield from _order(pair, source, target, severity)
        found = False
        for side, mine, other in _sides(source, target):
            for flag in _missing(pair, side, mine, other, severity, kind, what):
                found = True
                yield flag
        if kind == "tag" and not found:
            yield from _attributes(pair, ours, theirs, severity)
            yield from _crossing(pair, ours, theirs, severity)
    yield from _plain(pair, ours, theirs, severity)
    yield from _stubs(pair, severity)


def _with_touching(text: str, mine: _Found, other: _Found) -> _Found:
    """A side's placeholders with those that touch a word, where the other side shows that they are some."""
    lacking = Counter(value for value, _, _ in other) - Counter(value for value, _, _ in mine)
    known = {start for _, start, _ in mine}
    more = []
    for found in _found(_TOUCHING, text) if lacking else ():
        if lacking[found[0]] > 0 and found[1] not in known:
            lacking[found[0]] -= 1
            more.append(found)
    return sorted([*mine, *more], key=lambda found: found[1]) if more else mine


def _without_number(source: _Found, target: _Found) -> _Found:
    """The source's placeholders without that of the number, where the plural form of one number says it in words."""
    kept = {value for value, _, _ in target}
    lost = [found for found in source if found[0] not in kept]
    if len(lost) == 1 and (len(source) == 1 or _NUMBER.search(lost[0][0])):
        return [found for found in source if found is not lost[0]]
    return source


def _without_spelt_out(source: _Found, target: _Found, number: Number) -> _Found:
    """The translation's placeholders without that of the number, where the source's form of one number says it in words
    and lacks nothing here.
    """
    ours = {value for value, _, _ in source}
    more = [found for found in target if found[0] not in ours]
    if len(more) != 1 or not ours.issubset(value for value, _, _ in target):
        return target
    if _NUMBER.search(more[0][0]) or (number == "one" and len(target) == 1):
        return [found for found in target if found is not more[0]]
    return target


def _sides(source: _Found, target: _Found) -> tuple[tuple[Side, _Found, _Found], ...]:
    return ("source", source, target), ("target", target, source)


def _broken_address(pair: Pair, severity: Severity) -> Iterator[Flag]:
    """A space inside the beginning of an address (`https: //`): it leads nowhere."""
    m = _BROKEN_ADDRESS.search(pair.target_text)
    if m and not _BROKEN_ADDRESS.search(pair.source_text):
        yield Flag(
            "markup", "design-and-markup", severity, 0.9, (Span("target", m.start(), m.end()),),
            "A space inside this address: it leads nowhere.", {"kind": "broken address", "side": "target"},
        )  # fmt: skip


def _stubs(pair: Pair, severity: Severity) -> Iterator[Flag]:
    """A mark of a user's name or an address without the name."""
    if not _STUB.search(pair.source_text):
        for m in _STUB.finditer(pair.target_text):
            yield Flag(
                "markup", "design-and-markup", severity, 0.85, (Span("target", *m.span()),),
                f"“{m[0]}” without a name.", {"kind": "stub", "value": m[0], "side": "target"},
            )  # fmt: skip


def _attributes(pair: Pair, ours: str, theirs: str, severity: Severity) -> Iterator[Flag]:
    """Values of attributes that a program reads and the translation changed, where both sides have as many."""
    source, target = attributes(ours), attributes(theirs)
    if len(source) == len(target):
        # Full addresses are compared as such.
        inner = [[a for a in side if "://" not in a[0]] for side in (source, target)]
        yield from _missing(pair, "target", inner[1], inner[0], severity, "attribute", "attribute")


def _crossing(pair: Pair, ours: str, theirs: str, severity: Severity) -> Iterator[Flag]:
    found = crossing(theirs)
    if found is not None and crossing(ours) is None:
        value, start, end = found
        yield Flag(
            "markup", "design-and-markup", severity, 0.85, (stripped_span("target", pair.target_text, start, end),),
            f"The tag “{value[:80]}” stands where it closes or crosses another one.",
            {"kind": "nesting", "value": value[:300], "side": "target"},
        )  # fmt: skip


def _plain(pair: Pair, ours: str, theirs: str, severity: Severity) -> Iterator[Flag]:
    """What looks like text and is code: names after a colon, capitals in brackets, line ends, domains, handles."""
    low = theirs.lower()
    for kind, pattern, what, how, confidence in (
        ("name", _COLON, "placeholder", severity, 0.7),
        ("letter", _SQUARE, "placeholder", "minor", 0.5),
        ("escape", _ESCAPE, "escape", "minor", 0.7),
        ("domain", _DOMAIN, "address", severity, 0.7),
        ("handle", _HANDLE, "user's name", severity, 0.7),
    ):
        source = _found(pattern, ours)
        if not source or (kind == "name" and _LOOSE_COLON.search(theirs)):
            continue
        target = _found(pattern, theirs)
        if kind != "escape":
            source = [found for found in source if found[0].lower() not in low]
        # Such names are given up for a person's or a site's own; changed into others they are wrong.
        if kind in ("domain", "handle") and len(target) != len(source):
            continue
        yield from _missing(pair, "source", source, target, how, kind, what, confidence)


def _order(pair: Pair, source: _Found, target: _Found, severity: Severity) -> Iterator[Flag]:
    """Unnumbered printf placeholders take their values in order: exchanged types print garbage."""
    ours = [value for value, _, _ in source if _UNNUMBERED.fullmatch(value)]
    theirs = [(value, a, b) for value, a, b in target if _UNNUMBERED.fullmatch(value)]
    if ours == [value for value, _, _ in theirs] or sorted(ours) != sorted(value for value, _, _ in theirs):
        return
    value, start, end = next(t for o, t in zip(ours, theirs, strict=True) if o != t[0])
    yield Flag(
        "markup", "design-and-markup", severity, 0.8, (stripped_span("target", pair.target_text, start, end),),
        f"The placeholder “{value}” has changed places with one of another type; number them (%1$s).",
        {"kind": "order", "value": value, "side": "target"},
    )  # fmt: skip


#: Signs of translation systems, which the check debris reports.
_OWN_SIGNS = frozenset(["<unk>", "<pad>", "<bos>", "<eos>", "<think>", "</think>"])


def _found(pattern: re.Pattern[str], text: str) -> _Found:
    out = []
    for m in pattern.finditer(text):
        if m[0] in _OWN_SIGNS:
            continue
        found = m[0].rstrip(".,;:!?)]}…") if pattern in (_URL, _MAIL, _DOMAIN) else m[0]
        out.append((found, m.start(), m.start() + len(found)))
    return out


def _key(value: str, kind: str) -> str:
    if kind == "domain":
        value = "//" + value
    if kind == "attribute":
        value = spelt(value)
    if kind in ("address", "domain", "attribute"):
        return _LANGUAGE_PART.sub("", re.sub(r"^https?://(www\.)?|^www\.", "//", value.casefold())).rstrip(
            "/"
        )
    if kind == "tag":
        return key(value)
    return _PATTERN.sub(r"\1}", re.sub(r"\s", "", value))


def _missing(
    pair: Pair, side: Side, mine: _Found, other: _Found, severity: Severity, kind: str, what: str,
    confidence: float = 0.8,
) -> Iterator[Flag]:  # fmt: skip
    left = Counter(_key(value, kind) for value, _, _ in other)
    category = (
        "accuracy/mistranslation" if kind in ("address", "mail", "domain", "handle") else "design-and-markup"
    )
    for value, start, end in mine:
        this = _key(value, kind)
        if left[this] > 0:
            left[this] -= 1
            continue
        where = "missing in the translation" if side == "source" else "not in the source"
        yield Flag(
            "markup", category, severity, confidence, (stripped_span(side, pair.text(side), start, end),),
            f"The {what} “{value[:80]}” is {where}.", {"kind": kind, "value": value[:300], "side": side},
        )  # fmt: skip
