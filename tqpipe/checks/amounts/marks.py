"""Decimal and thousands marks: figures that keep the source language's marks, and what a mark may mean in a language.

English writes 1,250.50, the others 1.250,50 (CLDR, numbers); Spanish of America writes as English does, and Spanish
anywhere may have a decimal point (RAE, Ortografía 2010). Swiss German, French and Italian have a point, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from tqpipe.languages import base_language

#: A figure with a mark, nothing of a longer one, of an address or of a version.
_FIGURE = re.compile(r"(?<![\w.,:/-])\d+(?:[.,]\d+)+(?![.,:/-]?\w)")
_SPACED = re.compile(r"(?<![\w.,:/-])[1-9]\d{0,2}(?:[ \u00a0\u202f\u2009]\d{3})+(?![.,:/-]?\w)")
_MARK = re.compile(r"\d[.,]\d")
_POINTS = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?")  # 12.500 or 1.250,50
_COMMA = re.compile(r"\d+,(?:\d{1,2}|\d{4,})|0,\d+")  # 3,5
_COMMAS = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?")  # 12,500 or 1,250.50
_POINT = re.compile(r"\d+\.(?:\d{1,2}|\d{4,})|0\.\d+")  # 3.5
#: Behind a decimal, what makes it a measure and no version, time or chapter.
_MEASURE = re.compile(
    r"[\s\u00a0\u202f]?(?:[%€$£°]|per\s?cent|(?:km|kg|cm|mm|ha|m²)\b|euro|d[oóò]l|mil[il]|mili|bili|punt|pont|point|procent|prozent)",
    re.I,
)
_DOLLARS = re.compile(r"\$|pesos?\b|d[óo]lar", re.I)
#: A list without spaces: articles 3,5 and 7.
_LIST = re.compile(r"\s?(?:,|and|or|y|o|u|i|et|ou|e|und|oder|și|sau)\s\d", re.I)
#: Before a number that is a name's or a label's; a capital proves nothing at the start.
_LABEL = re.compile(
    r"(?:(?<=[^\s.!?…:])\s(?-i:[A-ZÀ-Þ])\w*|\b(?:figur\w*|ta(?:bl|u|bel)\w*|abb\w*|se[ck]\w*|apar\w*|chap\w*|cap\w*|kap\w*))[\s\u00a0]$",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\s(?!(?:and|or|to|the|is|are|was|has|in|at|on|of|for|with|los|las|les|des|dans|por|para|per|con|und|der|die|das|shows?)\b)"
    r"[a-zà-þ]{3,}"
)
_VERSION = re.compile(r"(?:v|version\w*|versi[óo]n?|versão|art\w*|§|n[.ºo°]+|no\.)\.?\s$", re.I)
_POINT_GROUPS = frozenset({"ca", "es", "fr", "pt", "it", "ro", "de"})
#: Others with a decimal comma (CLDR, numbers); how they part thousands is not asked of them.
_OTHERS = """
    be bg cs da el et eu fi gl hr hu hy id is ka kk lt lv mk nb nl nn no pl ru sk sl sq sr sv tr uk uz vi
"""
_COMMA_LANGUAGES = _POINT_GROUPS | set(_OTHERS.split())


def parts_thousands(figure: str) -> bool:
    """Whether the marks of a figure part thousands alone: 330.000, 1,250,000."""
    return re.fullmatch(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*", figure) is not None


@lru_cache(maxsize=32)
def _kind(lang: str) -> str:
    """`point`, `comma`, or nothing where a region writes otherwise than its language."""
    base, _, region = lang.replace("_", "-").partition("-")
    if base_language(base) == "en":
        return "point"
    if base_language(base) not in _COMMA_LANGUAGES or region.upper() in ("CH", "LI"):
        return ""
    if base_language(base) == "es" and region and region.upper() not in ("ES", "AR", "CL", "CO", "UY"):
        return ""
    return "comma"


def grouping(lang: str) -> str:
    """The mark between thousands, "" where it may be either."""
    kind = _kind(lang)
    return "," if kind == "point" else "." if kind and base_language(lang) in _POINT_GROUPS else ""


def _is_quantity(text: str, m: re.Match[str]) -> bool:
    """Whether something is counted or measured: Figure 17.108 and the place (0,0) are not."""
    if _LABEL.search(text, max(0, m.start() - 20), m.start()) or _LIST.match(text, m.end()):
        return False
    return (
        text[m.start() - 1 : m.start()] in ("€", "$", "£")
        or _MEASURE.match(text, m.end()) is not None
        or _COUNTED.match(text, m.end()) is not None
    )


def kept(
    source: str, target: str, langs: tuple[str, str]
) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """(place in the source, place in the target) of quantities with marks that the target's language uses otherwise."""
    ours, theirs = _kind(langs[0]), _kind(langs[1])
    if not ours or not theirs or ours == theirs:
        return
    here = {m[0]: m.span() for m in _FIGURE.finditer(source)} if _MARK.search(source) else {}
    if theirs == "point":  # 160 000, and in the translation 160.000; 78.67 as some do, and 78,67
        here |= {re.sub(r"\s", ".", m[0]): m.span() for m in _SPACED.finditer(source)}
        here |= {k.replace(".", ","): span for k, span in here.items() if _POINT.fullmatch(k)}
    for m in _FIGURE.finditer(target) if here else ():
        if m[0] not in here or _VERSION.search(target, max(0, m.start() - 12), m.start()):
            continue
        spanish = base_language(langs[1]) == "es"
        if not _is_quantity(target, m):
            continue
        if theirs == "point":
            wrong = bool(_POINTS.fullmatch(m[0]) or _COMMA.fullmatch(m[0]))
        elif spanish and _DOLLARS.search(target, max(0, m.start() - 3), m.end() + 10):
            wrong = False
        else:
            decimal = not spanish and _POINT.fullmatch(m[0]) and _MEASURE.match(target, m.end())
            wrong = bool(_COMMAS.fullmatch(m[0]) or decimal)
        if wrong:
            yield here[m[0]], m.span()
