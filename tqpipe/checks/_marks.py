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
_MARK = re.compile(r"\d[.,]\d")
_POINTS = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")  # 12.500 or 1.250,50
_COMMA = re.compile(r"\d+,(?:\d{1,2}|\d{4,})")  # 3,5
_COMMAS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")  # 12,500 or 1,250.50
_POINT = re.compile(r"\d+\.(?:\d{1,2}|\d{4,})")  # 3.5
#: Behind a decimal, what makes it a measure and no version, time or chapter.
_MEASURE = re.compile(
    r"[\s\u00a0\u202f]?(?:[%€$£°]|(?:km|kg|cm|mm|ha|m²)\b|euro|d[oóò]l|mil[il]|mili|bili|punt|pont|point|procent|prozent)",
    re.I,
)
_DOLLARS = re.compile(r"\$|pesos?\b|d[óo]lar", re.I)
#: A list without spaces: articles 3,5 and 7.
_LIST = re.compile(r"\s?(?:,|and|or|y|o|u|i|et|ou|e|und|oder|și|sau)\s\d", re.I)
_VERSION = re.compile(r"(?:v|version\w*|versi[óo]n?|versão|art\w*|§|n[.ºo°]+|no\.)\.?\s$", re.I)
_COMMA_LANGUAGES = frozenset({"ca", "es", "fr", "pt", "it", "ro", "de"})


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
    return {"point": ",", "comma": "."}.get(_kind(lang), "")


def kept(
    source: str, target: str, langs: tuple[str, str]
) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """(place in the source, place in the target) of figures with marks that the target's language uses otherwise."""
    ours, theirs = _kind(langs[0]), _kind(langs[1])
    if not ours or not theirs or ours == theirs:
        return
    here = {m[0]: m.span() for m in _FIGURE.finditer(source)} if _MARK.search(source) else {}
    for m in _FIGURE.finditer(target) if here else ():
        if m[0] not in here or _VERSION.search(target, max(0, m.start() - 12), m.start()):
            continue
        spanish = base_language(langs[1]) == "es"
        if theirs == "point":
            wrong = _POINTS.fullmatch(m[0]) or (_COMMA.fullmatch(m[0]) and not _LIST.match(target, m.end()))
        elif spanish and _DOLLARS.search(target, max(0, m.start() - 3), m.end() + 10):
            wrong = None
        else:
            wrong = _COMMAS.fullmatch(m[0]) or (
                not spanish and _POINT.fullmatch(m[0]) and _MEASURE.match(target, m.end())
            )
        if wrong:
            yield here[m[0]], m.span()
