"""Years before our era: "337 BC" that became 337, in some thirty languages, or a year of our era, in eight.

A mark is told by the figure that it stands beside (before it in Chinese, Japanese and Korean, behind it elsewhere), and
its loss only where the translation has that figure and none of its own language's marks anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from tqpipe.types import Range

_ROMANCE = r"a\.?\s?(?:de\s)?(?:C|J\.?\s?-?C)\b\.?|a\.?\s?e\.?\s?c\b\.?"
#: Language -> its marks, behind the year or anywhere.
_MARKS = {
    "ar": r"ق\.?\s?م\b|قبل الميلاد",
    "bg": r"пр\.?\s?(?:н\.?\s?е|Хр)",
    "ca": rf"{_ROMANCE}|abans de (?:Crist|la nostra era)",
    "cs": r"př\.\s?(?:n\.\s?l|Kr)",
    "da": r"f\.?\s?(?:Kr|v\.?t)\b|før Kristus",
    "de": r"v\.?\s?(?:Chr|u\.?\s?Z)\b|vor Christ\w+|vor unserer Zeit\w*",
    "el": r"π\.?\s?Χ\b|προ Χριστού",
    "en": r"B\.?C\b|B\.?C\.?E\b|[Bb]efore (?:Christ|the [Cc]ommon [Ee]ra|our era)|bce?\b|b\.c\.",
    "es": rf"{_ROMANCE}|antes de (?:Cristo|nuestra era|la era común)|AEC\b",
    "et": r"e\.?\s?Kr|e\.?\s?m\.?\s?a\b|enne Kristust|enne meie ajaarvamist",
    "fi": r"eaa\b|e\.?\s?Kr\b|ennen (?:ajanlaskun|Kristuksen)",
    "fr": r"av(?:\.|ant)\s?(?:J\.?\s?-?\s?C\b|Jésus|notre ère|l['’]ère)|AEC\b|av\.\s?n",
    "he": r"לפנה[\"״]ס|לפני הספירה",
    "hi": r"ई\.?\s?पू|ईसा\s?पूर्व",
    "hr": r"pr\.\s?(?:n\.\s?e|Kr)|prije (?:Krista|nove ere)",
    "hu": r"[Ii]\.\s?e\b|Kr\.\s?e\b|Krisztus előtt",
    "it": rf"{_ROMANCE}|avanti Cristo|prima di Cristo|p\.?\s?e\.?\s?v\b",
    "ja": r"紀元前|前",
    "ko": r"기원전",
    "lt": r"pr\.\s?(?:m\.\s?e|Kr)",
    "ne": r"ई\.?\s?पू|ईसा\s?पूर्व|ईसापूर्व",
    "nl": r"v\.?\s?(?:Chr|o\.?\s?j)|voor (?:Christus|onze jaartelling)|vóór",
    "no": r"f\.?\s?(?:Kr|v\.?t)\b|før Kristus",
    "pl": r"p\.?\s?n\.?\s?e\b|przed (?:Chr|naszą)",
    "pt": rf"{_ROMANCE}|antes de Cristo|antes da (?:era|nossa)|AEC\b",
    "ro": r"[îi]\.?\s?(?:Hr|Cr|e\.?\s?n)\b|a\.\s?Chr|[îi]nainte de (?:Hristos|Cristos)|[îi]naintea erei",
    "ru": r"до\s(?:н\.\s?э|нашей эры|Р\.\s?Х|Рождества)",
    "si": r"ක්‍?රි\.?\s?පූ|ක්‍?රිස්තු පූර්ව",
    "sv": r"f\.?\s?(?:Kr|v\.?t)\b|före (?:Kristus|vår)",
    "tr": r"[Mm]\.?\s?Ö\b|milattan önce",
    "uk": r"до\s(?:н\.\s?е|нашої ери)",
    "zh": r"公元前|西元前|前",
}
#: The mark stands before the year.
_BEFORE = frozenset(("hi", "ja", "ko", "ne", "si", "tr", "zh", "hu"))
#: What surely is a mark in any text, to begin with; a lone 前 or "bc" is one in a translation alone.
_LOOSE = {"ja": "紀元前", "zh": "公元前|西元前", "en": r"B\.?C\b|B\.?C\.?E\b"}
#: What may stand between the year and its mark.
_YEAR = r"\s?(?:году|годах|года|год|гг?\.|m\.|aasta\w*|рок[уі]|р\.|roku|r\.)"
#: Later years are a place's, too (in 1996 BC voted): British Columbia.
_PLACE_FROM = 1700


@lru_cache(maxsize=64)
def _dated(lang: str) -> re.Pattern[str] | None:
    if lang not in _MARKS:
        return None
    mark = f"(?:{_LOOSE.get(lang, _MARKS[lang])})"
    year = r"(?<![\d.,])(?P<year>[0-9]{2,4})(?![\d])"
    return re.compile(
        rf"(?P<mark>{mark})\s?{year}" if lang in _BEFORE else rf"{year}(?:{_YEAR})?\s?(?P<mark>{mark})"
    )


@lru_cache(maxsize=64)
def _said(lang: str) -> re.Pattern[str] | None:
    return re.compile(_MARKS[lang]) if lang in _MARKS else None


def lost(source: str, target: str, langs: tuple[str, str]) -> Iterator[tuple[Range, Range]]:
    """(mark in the source, its year in the translation) of every era that the translation does not have."""
    dated, said = _dated(langs[0]), _said(langs[1])
    if dated is None or said is None:
        return
    found = list(dated.finditer(source))
    if not found or said.search(target):
        return
    for m in found:
        if langs[0] == "en" and int(m["year"]) >= _PLACE_FROM:
            continue
        kept = re.search(rf"(?<![\d.,]){m['year']}(?!\d|[.,]\d)", target)
        if kept:
            yield m.span(), kept.span()


#: Language -> the marks of our era, behind the year or "century".
_OURS = {
    "ca": r"d\.?\s?(?:de\s)?C\b|després de Crist|de la nostra era",
    "de": r"n\.?\s?(?:Chr|u\.?\s?Z)\b|nach Christ\w+|nach unserer Zeit\w*",
    "en": r"A\.?D\b|C\.?E\b|of the [Cc]ommon [Ee]ra",
    "es": r"d\.?\s?(?:de\s)?C\b|después de Cristo|de nuestra era",
    "fr": r"ap(?:\.|rès|r\.)\s?(?:J\.?\s?-?\s?C\b|Jésus)|de notre ère",
    "it": r"d\.?\s?C\b|dopo Cristo",
    "pt": r"d\.?\s?(?:de\s)?C\b|depois de Cristo|da nossa era",
    "ro": r"d\.?\s?(?:Hr|Cr)\b|după (?:Hristos|Cristos)|e\.\s?n\.",
}
#: What a mark of either era stands behind: a year, or a century.
_BEHIND = (
    r"(?:\d|\b[cC]ent(?:ur(?:y|ies)|\.)|[sS]egles?|[sS]iglos?|[sS]iècles?|[sS]ecol\w+|[sS]éculos?"
    r"|[jJ]ahrhunderts?|Jh\.)\s?"
)


@lru_cache(maxsize=16)
def _placed(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The marks of years before our era, and of it, behind a year or a century."""
    before, ours = (re.compile(f"{_BEHIND}(?P<mark>{marks[lang]})") for marks in (_MARKS, _OURS))
    return before, ours


def turned(source: str, target: str, langs: tuple[str, str]) -> tuple[Range, Range] | None:
    """(mark in the source, mark in the target) where one side names years before our era alone, the other of it."""
    if not _OURS.keys() >= set(langs):
        return None
    before, ours = (p.search(source) for p in _placed(langs[0]))
    if (before is None) is (ours is None):
        return None
    then, now = (p.search(target) for p in _placed(langs[1]))
    here, there, kept = (before, now, then) if before is not None else (ours, then, now)
    if here is None or there is None or kept is not None:
        return None
    return here.span("mark"), there.span("mark")
