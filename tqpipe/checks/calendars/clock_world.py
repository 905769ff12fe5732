"""Times of day in figures, in languages whose number words are not read: 18.45 uur, 午後6時45分, शाम 6:45 बजे.

A time is one before noon and one after it where the hour is below 13 and nothing names the part of the day, as in
clock.py. A point between hour and minutes is one of a time only beside a word that says so. Words: Unicode CLDR 45
(`dayPeriods`) and each language's grammar.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from tqpipe.checks.calendars.calendar_world import ALIKE

#: (before noon, after noon): words in front of the hour.
_BEFORE = {
    "ja": ("午前|早朝|朝|未明", "午後|夕方|夜"),
    "ko": ("오전|새벽|아침", "오후|저녁|밤"),
    "zh": ("上午|早上|早晨|凌晨|清晨|今早", "下午|晚上|傍晚|晚间|晚間|今晚"),
    "hi": ("सुबह|तड़के", "दोपहर|शाम|रात"),
    "ne": ("बिहान", "दिउँसो|बेलुका|साँझ|राति"),
    "tr": ("sabaha karşı|sabah|sabahın", "öğleden sonra|akşam|akşamüstü"),
    "hu": ("reggel|hajnali?|délelőtt|de\\.", "délután|este|du\\."),
    "fi": ("aamulla|aamuyöllä", "iltapäivällä|illalla"),
}
#: The same behind it.
_AFTER = {
    "ru": ("утра", "дня|вечера"),
    "uk": ("ранку", "дня|вечора"),
    "bg": ("сутринта", "следобед|вечерта"),
    "pl": ("rano|nad ranem|przed południem", "po południu|wieczorem"),
    "cs": ("ráno|dopoledne", "odpoledne|večer"),
    "sk": ("ráno|dopoludnia", "popoludní|večer"),
    "nl": ("[’']s ochtends|[’']s morgens", "[’']s middags|[’']s avonds"),
    "sv": ("på (?:morgonen|förmiddagen)|f\\.?m\\.?", "på (?:eftermiddagen|kvällen)|e\\.?m\\.?"),
    "da": ("om (?:morgenen|formiddagen)", "om (?:eftermiddagen|aftenen)"),
    "nb": ("om (?:morgenen|formiddagen)", "om (?:ettermiddagen|kvelden)"),
    "el": ("π\\.?\\s?μ\\.?|το πρωί|τα ξημερώματα", "μ\\.?\\s?μ\\.?|το (?:απόγευμα|μεσημέρι|βράδυ)"),
    "ar": ("صباح[ًا]+|فجر[ًا]+|ص(?!\\w)", "مساءً?|ظهر[ًا]+|عصر[ًا]+|بعد الظهر|م(?!\\w)"),
    "he": ("בבוקר|לפנות בוקר", "בערב|אחר הצהריים|אחרי הצהריים|בצהריים"),
    "fa": ("صبح|بامداد", "بعد\\s?از\\s?ظهر|عصر|شب"),
    "vi": ("sáng", "chiều|tối|trưa"),
    "id": ("pagi", "siang|sore|malam"),
    "ms": ("pagi", "petang|malam|tengah hari"),
}
#: What stands between hour and minutes; what follows the minutes; what follows a bare hour.
_MARKS = {
    "ja": ("時", "分", "時"),
    "ko": ("시", "분", "시"),
    "zh": ("[点點时時]", "分", "(?:点钟?|點鐘?|时|時)"),
    "yue": ("[点點]", "分", "[点點]"),
    "vi": ("giờ|g|h", "phút", "giờ"),
    "hi": ("बजकर", "मिनट", "बजे"),
    "ne": ("बजेर", "मिनेट", "बजे"),
}
#: Half an hour behind the mark of an hour: 午後7時半, 7点半.
_HALF_PAST = {"ja": "半", "ko": "반(?!\\w)", "zh": "半", "yue": "半"}
#: Language -> what says half an hour before an hour, and the hours from one on: half drie, halv tre are half past two.
_HALF_TO = {
    "nl": ("half", "een/één twee drie vier vijf zes zeven acht negen tien elf twaalf"),
    "sv": ("halv", "ett två tre fyra fem sex sju åtta nio tio elva tolv"),
    "da": ("halv", "et/ét to tre fire fem seks syv otte ni ti elleve tolv"),
    "nb": ("halv", "ett to tre fire fem seks sju/syv åtte ni ti elleve tolv"),
}
#: Before that: minutes before or after the half hour, or a half of something.
_NOT_HALF_TO = re.compile(r"\b(?:voor|over|i|över|på|een|en|ett|et|anderhalf|\d)\s\Z", re.I)
#: A word in front of or behind hours and minutes with a point.
_POINTED = {
    "nl": ("om|tot|vanaf|van", "uur"), "sv": ("kl\\.?|klockan", ""), "da": ("kl\\.?|klokken", ""),
    "nb": ("kl\\.?|klokken|klokka", ""), "pl": ("godz\\.?|godzinie|od|o", ""), "cs": ("", "hodin|hod|h"),
    "sk": ("", "hodin|hod|h"), "hu": ("", "-?kor|órakor|-?tól|-?től|-?ig"),
    "tr": ("saat|saati", "['’][dt][ea]n?|['’]y?[ea]"), "fi": ("kello|klo\\.?", ""), "et": ("kell|kella", ""),
    "id": ("pukul|jam", ""), "ms": ("pukul|jam", ""), "th": ("เวลา", "น\\."), "hr": ("u", "sati|h"),
    "lv": ("plkst\\.?|pulksten", ""), "lt": ("", "val\\.?"), "uk": ("о|об", ""), "ru": ("", ""),
}  # fmt: skip
#: A word between the figures and the part of the day: "6 часов вечера", "9 uur 's ochtends".
_HOURS = "(?:час(?:а|ов)?|годин[аиі]?|часа|uur|óra|hodin[ay]?|godz(?:ina|iny)?\\.?|बजे|giờ|ώρα)"
_AT = "(?:saat |kello |klo )?"
_COLON = re.compile(r"(?<![\d.,:/])([01]?\d|2[0-4]):([0-5]\d)(?![.,:]?\d)")


@lru_cache(maxsize=64)
def _patterns(lang: str) -> tuple[re.Pattern[str], ...]:
    """Ways to write a time; groups 1 and 2 are hour and minutes."""
    found = [_COLON]
    hour = r"(?<![\d.,:/])([01]?\d|2[0-4])"
    if lang in _MARKS:
        between, end, alone = _MARKS[lang]
        found.append(re.compile(rf"{hour}\s?(?:{between})\s?([0-5]?\d)(?!\d)(?:\s?(?:{end}))?"))
        if lang in _HALF_PAST:
            found.append(re.compile(rf"{hour}\s?(?:{between})\s?(?P<half>{_HALF_PAST[lang]})"))
        if lang != "vi":
            found.append(re.compile(rf"{hour}()\s?{alone}(?![間间間])"))
    if lang in _POINTED:
        before, behind = _POINTED[lang]
        if before:
            found.append(re.compile(rf"(?<!\w)(?:{before})\s{hour}\.([0-5]\d)(?![.,:]?\d|\s?%)", re.I))
        if behind:
            found.append(re.compile(rf"{hour}\.([0-5]\d)\s?(?:{behind})(?!\w)"))
    if lang in _AFTER:
        either = "|".join(_AFTER[lang])
        found.append(re.compile(rf"{hour}()(?=(?:\s{_HOURS})?\s?(?:{either}))"))
    return tuple(found)


@lru_cache(maxsize=64)
def _parts(lang: str) -> tuple[tuple[re.Pattern[str], re.Pattern[str]] | None, ...]:
    """The patterns for (before noon, after noon) in front of an hour, and behind it."""
    front, behind = _BEFORE.get(lang), _AFTER.get(lang)
    return (
        (re.compile(rf"(?:{front[0]})\s?{_AT}$"), re.compile(rf"(?:{front[1]})\s?{_AT}$"))
        if front else None,
        (re.compile(rf"(?:\s{_HOURS})?\s?(?:{behind[0]})"), re.compile(rf"(?:\s{_HOURS})?\s?(?:{behind[1]})"))
        if behind else None,
    )  # fmt: skip


@lru_cache(maxsize=8)
def _half_to(lang: str) -> tuple[re.Pattern[str], dict[str, int]]:
    """The half hours of a language, and its hours."""
    half, names = _HALF_TO[lang]
    hours = {name: at for at, group in enumerate(names.split(), 1) for name in group.split("/")}
    hours |= {str(at): at for at in range(1, 13)}
    either = "|".join(sorted(hours, key=len, reverse=True))
    return re.compile(rf"\b{half}\s({either})(?![\w-]|[.,:]\d)", re.I), hours


def says_half_to(text: str, lang: str) -> bool:
    """A quick look: whether a text may name a half hour by the hour that follows it."""
    found = _HALF_TO.get(ALIKE.get(lang, lang))
    return found is not None and found[0] in text.lower()


def _half_hours(text: str, lang: str) -> Iterator[tuple[int, int, frozenset[int]]]:
    pattern, hours = _half_to(lang)
    behind = _parts(lang)[1]
    for m in pattern.finditer(text):
        if _NOT_HALF_TO.search(text, max(0, m.start() - 12), m.start()):
            continue
        at = hours[m[1].lower()] * 60 - 30
        said = [part.match(text, m.end()) is not None for part in behind or ()]
        if any(said):
            yield *m.span(), frozenset([at % 720 + 720 * said[1]])
        else:
            yield *m.span(), frozenset([at % 1440, (at + 720) % 1440])


def times(text: str, lang: str) -> Iterator[tuple[int, int, frozenset[int]]]:
    """(start, end, minutes of the day it may be) of each time, none within another."""
    lang = ALIKE.get(lang, lang)
    taken: list[tuple[int, int]] = []
    for time in _half_hours(text, lang) if says_half_to(text, lang) else ():
        taken.append(time[:2])
        yield time
    front, behind = _parts(lang)
    for pattern in _patterns(lang):
        for m in pattern.finditer(text):
            if any(a < m.end() and m.start() < b for a, b in taken):
                continue
            part = ""
            if front:
                before = text[max(0, m.start(1) - 20) : m.start(1)]
                part = "am" if front[0].search(before) else "pm" if front[1].search(before) else ""
            if behind and not part:
                part = (
                    "am" if behind[0].match(text, m.end()) else "pm" if behind[1].match(text, m.end()) else ""
                )
            half = m.lastgroup == "half"
            minute = 30 if half else int(m[2] or 0)
            if not minute and not m[2] and pattern is not _COLON and not part and lang not in _MARKS:
                continue
            taken.append(m.span())
            yield m.start(1), m.end(), _minutes(m[1], minute, part)


def _minutes(said: str, minute: int, part: str) -> frozenset[int]:
    hour = int(said)
    at = hour % 24 * 60 + minute
    if hour > 12 or hour == 0 or said[0] == "0":
        return frozenset([at])
    if part and hour < 12:
        return frozenset([at + 720 * (part == "pm")])
    # Twelve is noon or midnight, and languages differ about which half of the day it is.
    return frozenset([at, (at + 720) % 1440])
