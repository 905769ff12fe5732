"""What decades of age and of years may be: 33 to 37 in the mid-thirties, 60 for a man in his late fifties.

"Late fifties" is nearly sixty; "Ende fünfzig", "cuarenta y tantos" and "la trentaine" are the years of a decade, too.
Rule: our own, in ca, es, fr, pt, it, ro, de, en.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tqpipe.checks.amounts.number import Key, Number, values_of

#: The years of each part of a decade.
_PARTS = {"early": range(5), "mid": range(3, 8), "late": range(6, 11), "all": range(10)}
#: Before a decade, the part of it. Both of "early to mid thirties" count.
_BEFORE = {
    "en": {"early": "early", "mid": "mid|middle", "late": "late"},
    "de": {"early": "anfang|frühen", "mid": "mitte", "late": "ende|späten"},
    "fr": {"early": "début de la", "mid": "milieu de la", "late": "fin de la", "all": "la"},
    "ca": {"mid": "meitat de la", "late": "finals de la", "all": "la"},
    "es": {"mid": "mitad de la|mediados de la", "late": "finales de la", "all": "la"},
    "it": {"all": "la|sulla|nella"},
}
_EITHER = {
    lang: re.compile(
        rf"(?<!\w)(?:{'|'.join(f'(?P<{part}>{said})' for part, said in parts.items())})"
        r"(?:[\s-]+to(?:[\s-]+\w+)?)?[\s-]+(?:der\s)?\Z",
        re.I,
    )
    for lang, parts in _BEFORE.items()
}
#: How words for about so many end in Romance languages, which are decades of age behind an article: la trentaine.
_ABOUT = ("aine", "ena", "ina")
#: Behind tens: and some more.
_AND_SOME = re.compile(
    r"[\s-](?:(?:y|i|e|et)[\s-](?:tant[oa]s|tants|pico|escaig|poucos|muitos|tal|passa|quelques)|something|odd|passés)\b"
    r"|something\b",
    re.I,
)
_TENS = frozenset(map(float, range(20, 100, 10)))


def parts(text: str, lang: str, numbers: Sequence[Number]) -> Iterator[tuple[int, int, frozenset[Key]]]:
    """(start, end, values) of every part of a decade."""
    before = _EITHER.get(lang)
    for number in numbers:
        tens = [value for value in values_of(number) if value in _TENS]
        if len(tens) != 1:
            continue
        said = before.search(text, max(0, number.start - 28), number.start) if before is not None else None
        if (
            said is not None
            and lang not in ("en", "de")
            and not text[number.start : number.end].lower().endswith(_ABOUT)
        ):
            said = None
        if said is not None:
            years = _PARTS[said.lastgroup or "all"]
            if " to " in said[0].replace("-", " "):
                years = range(10)
        elif _AND_SOME.match(text, number.end):
            years = _PARTS["all"]
        else:
            continue
        yield number.start, number.end, frozenset(tens[0] + year for year in years)
