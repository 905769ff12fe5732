"""Names of weekdays and months as patterns: Chinese, Japanese, Korean, Russian, Ukrainian and Arabic.

These are written without spaces (Chinese 周一, 7月), inflected (Russian в среду, в марте) or with a preposition joined
to them (Arabic والخميس), so a list of forms does not do. A line is a weekday from Monday on, or a month from January
on. Names: Unicode CLDR 45 (`calendar/gregorian`), Arabic with both sets of months; inflections: Wade, A Comprehensive
Russian Grammar, 2011, 8.4. What has a second meaning is weak (see calendar.py): Russian "среда" is also a medium,
Arabic الاثنين "the two" without "day" in front.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from tqpipe.checks.calendars import calendar_more, calendar_world
from tqpipe.types import Word

# Between figures or counted it is a span of time: 一周一次 (once a week), 两周三次, 三个月.
_ZH_DAY = (
    r"(?<![一二三四五六七八九十两兩几幾数數每\d])(?:星期|周|週|礼拜|禮拜)(?:%s)"
    r"(?![次个個天名位人期集部场場回年点點分刻])"
    # Every Monday and Thursday, or from Monday to Friday.
    r"|(?<=每)(?:星期|周|週|礼拜|禮拜)(?:%s)(?=[和、至到及与與上下早晚晨的])"
)
_HAN = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"]
_HAN_MONTHS = [rf"(?<![\d十第个個数數几幾])(?:0?{k}\s?|{_HAN[k - 1]})月(?![曜])" for k in range(1, 13)]

_WEEKDAYS: Mapping[str, list[str]] = {
    **calendar_world.WEEKDAYS,
    **calendar_more.WEEKDAYS,
    "zh": [_ZH_DAY % (day, day) for day in ("一", "二", "三", "四", "五", "六", "[日天]")],
    "ja": [f"{day}曜日?" for day in "月火水木金土日"],
    "ko": [f"{day}요일" for day in "월화수목금토일"],
    "ru": [
        r"\bпонедельник(?:а|у|ом|е|и|ам)?\b", r"\bвторник(?:а|у|ом|е|и|ам)?\b", r"\bсред(?:а|у|ы|е|ой|ам)\b",
        r"\bчетверг(?:а|у|ом|е|и|ам)?\b", r"\bпятниц(?:а|у|ы|е|ей|ам)\b", r"\bсуббот(?:а|у|ы|е|ой|ам)\b",
        r"\bвоскресень(?:е|я|ю|ем|ям)\b",
    ],
    "uk": [
        r"\bпонеділ(?:ок|ка|ку|ком|ки)\b", r"\bвівтор(?:ок|ка|ку|ком|ки)\b", r"\bсеред(?:а|у|и|і|ою)\b",
        r"\bчетвер(?:га?|гу|гом)?\b", r"\bп['’ʼ]ятниц(?:я|ю|і|ею)\b", r"\bсубот(?:а|у|и|і|ою)\b",
        r"\bнеділ(?:я|ю|і|ею)\b",
    ],
    "ar": [
        rf"\b[وفبلك]?{day}\b" for day in
        ("ال[اإ]ثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")
    ],
}  # fmt: skip
_MONTHS: Mapping[str, list[str]] = {
    **calendar_world.MONTHS,
    **calendar_more.MONTHS,
    "zh": _HAN_MONTHS,
    "ja": _HAN_MONTHS,
    "ko": [rf"(?<!\d)0?{k}월(?!요)" for k in range(1, 13)],
    "ru": [
        r"\bянвар(?:ь|я|ю|е|ем)\b", r"\bфеврал(?:ь|я|ю|е|ем)\b", r"\bмарт(?:а|у|е|ом)?\b",
        r"\bапрел(?:ь|я|ю|е|ем)\b", r"\bма(?:й|я|ю|е|ем)\b", r"\bиюн(?:ь|я|ю|е|ем)\b", r"\bиюл(?:ь|я|ю|е|ем)\b",
        r"\bавгуст(?:а|у|е|ом)?\b", r"\bсентябр(?:ь|я|ю|е|ём|ем)\b", r"\bоктябр(?:ь|я|ю|е|ём|ем)\b",
        r"\bноябр(?:ь|я|ю|е|ём|ем)\b", r"\bдекабр(?:ь|я|ю|е|ём|ем)\b",
    ],
    "uk": [
        r"\bсіч(?:ень|ня|ні)\b", r"\bлют(?:ий|ого|ому)\b",
        *(
            rf"\b{stem}(?:ень|ня|ні)\b"
            for stem in ("берез", "квіт", "трав", "черв", "лип", "серп", "верес", "жовт")
        ),
        r"\bлистопад(?:а|і|у)?\b", r"\bгруд(?:ень|ня|ні)\b",
    ],
    "ar": [
        rf"\b[وفبلك]?(?:{names})\b" for names in (
            "يناير|كانون الثاني", "فبراير|شباط", "مارس|آذار", "[أإا]بريل|نيسان", "مايو|أيار", "يوني[وةه]|حزيران",
            "يولي[وةه]|تموز", "[أا]غسطس|آب", "سبتمبر|أيلول", "[أا]كتوبر|تشرين الأول", "نوفمبر|تشرين الثاني",
            "ديسمبر|كانون الأول",
        )
    ],
}  # fmt: skip
#: What the text before and the name together must look like to be sure of a name with a second meaning, or the text
#: behind it.
_SURE: Mapping[str, tuple[str, str, str]] = {
    **calendar_world.SURE,
    "ru": (
        r"сред|ма[юе]|март",
        r"(?:\b(?:[вВ]|до|[сС]|на|по|[кК]) сред(?:у|ы|е|ам)|\d ма[яю]|\b[вВ] мае|марта?|марте)",
        "",
    ),
    "uk": (r"серед|лют", r"(?:\b[уУвВ] середу|\d лютого)", ""),
    "ar": (r".?(?:ال[اإ]ثنين|مارس|آب)", r"(?:يوم ال[اإ]ثنين|(?:\d|شهر|في) ?(?:مارس|آب))", ""),
}
LANGUAGES = frozenset({*_WEEKDAYS, *calendar_world.ALIKE})


@lru_cache(maxsize=16)
def _pattern(kind: str, lang: str) -> re.Pattern[str]:
    return re.compile("|".join(f"({p})" for p in (_WEEKDAYS if kind == "weekday" else _MONTHS)[lang]))


def _sure(text: str, m: re.Match[str], lang: str) -> bool:
    if lang not in _SURE:
        return True
    several, told, behind = _SURE[lang]
    if not re.match(several, m[0]) or (behind and re.match(behind, text[m.end() : m.end() + 16])):
        return True
    return re.search(rf"(?:{told})$", text[max(0, m.start() - 8) : m.end()]) is not None


def find(kind: str, text: str, lang: str) -> list[tuple[Word, int, bool]]:
    """(word, number, strong) of every weekday (0 is Monday) or month (1 is January) named in the text."""
    lang = calendar_world.ALIKE.get(lang, lang)
    first = 0 if kind == "weekday" else 1
    return [
        (Word(m[0], *m.span()), (m.lastindex or 1) - 1 + first, _sure(text, m, lang))
        for m in _pattern(kind, lang).finditer(text)
    ]
