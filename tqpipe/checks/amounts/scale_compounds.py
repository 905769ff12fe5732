"""Millions told as billions where no number stands before them: a million-dollar lawsuit for a "Milliardenklage".

German joins them to what is counted. Told where the other side has another one of them, without a number, and not this
one. Rule: our own, of German and ca, es, fr, pt, it, ro, en.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tqpipe.checks import _needs
from tqpipe.types import Range

_COMPOUND = re.compile(r"(?<!\w)(?P<scale>Millionen|Milliarden|Billionen)[a-zäöüß]{3,}")
_GERMAN = {"Millionen": 6, "Milliarden": 9, "Billionen": 12}
#: What is said elsewhere, by language, with the noughts that it may have; the longer ones first.
_SAID = {
    "en": (("trillions?", (12,)), ("billions?", (9,)), ("multi-?millions?|millions?", (6,))),
    "fr": (("milliards?", (9,)), ("billions?", (12,)), ("millions?", (6,))),
    "es": (
        ("mil(?:es)? (?:de )?mill[oó]n(?:es)?|milmillonari[oa]s?|millardos?", (9,)),
        ("bill[oó]n(?:es)?", (12,)),
        ("multimillonari[oa]s?|millonari[oa]s?|mill[oó]n(?:es)?", (6, 9)),
    ),
    "ca": (
        ("mil(?:ers)? (?:de )?mili(?:ó|ons)|miliards?", (9,)),
        ("bili(?:ó|ons)", (12,)),
        ("multimilion[aà]ri\\w*|milion[aà]ri\\w*|mili(?:ó|ons)", (6, 9)),
    ),
    "pt": (
        ("mil(?:hares)? (?:de )?milh(?:ão|ões)|mil milh(?:ão|ões)", (9,)),
        ("bilh(?:ão|ões)|bili(?:ão|ões)|bilion[aá]ri\\w*", (9, 12)),
        ("multimilion[aá]ri\\w*|milion[aá]ri\\w*|milh(?:ão|ões)", (6, 9)),
    ),
    "it": (("miliard[oi]", (9,)), ("milion[ei]|milionari[oae]?", (6,))),
    "ro": (("miliarde?", (9,)), ("milioane|milion", (6,))),
}
_PATTERNS = {
    lang: re.compile(
        r"(?<![\w-])(?:" + "|".join(f"(?P<n{i}>{said})" for i, (said, _) in enumerate(entries)) + r")(?!\w)",
        re.I,
    )
    for lang, entries in _SAID.items()
}
#: Before a scale that is all of its number.
_NO_NUMBER = re.compile(
    r"(?:\A|[\s(“\"«])(?:an?|the|of|in|multi|d[eio]|d['’]|des|un[ao]?|une|o|with|by|worth|for|su)[\s-]\Z",
    re.I,
)


GERMAN = _needs.either(
    _needs.Forms(
        lambda lang: (lambda form: _COMPOUND.match(form) is not None) if lang == "de" else None,
    )
)


def changed(source: str, target: str, langs: tuple[str, str]) -> Iterator[tuple[Range, Range]]:
    """(place in the source, place in the target) of a scale that is another one."""
    if langs[0] == "de" and (found := _differing(source, target, langs[1])) is not None:
        yield found
    elif langs[1] == "de" and (found := _differing(target, source, langs[0])) is not None:
        yield found[::-1]


def _differing(text: str, other: str, lang: str) -> tuple[Range, Range] | None:
    pattern = _PATTERNS.get(lang)
    if pattern is None or ("onen" not in text and "arden" not in text):
        return None
    compounds = list(_COMPOUND.finditer(text))
    said = list(pattern.finditer(other)) if compounds else []
    if len(compounds) != 1 or len(said) != 1:
        return None
    (mine,), (yours,) = compounds, said
    may = _SAID[lang][int((yours.lastgroup or "n0")[1:])][1]
    if _GERMAN[mine["scale"]] in may or not _NO_NUMBER.search(other, 0, yours.start()):
        return None
    return mine.span(), yours.span()
