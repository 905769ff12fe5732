"""Numbers with a full stop that end no sentence: of lines, of clauses and items, of days, and German ordinals."""

from __future__ import annotations

import re

#: Characters before a break in which a number may stand.
_NEAR = 60
#: What numbers a line, a clause or an item of a list: it belongs to what follows it on its line.
_NUMBER = re.compile(
    r"[(\[]?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[^\W\d_](?=[.)])|(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3}))[.)\]]{0,2}|[•·–—*-]"
)
_WORD = re.compile(r"[\"“„«‘'(¿¡]*[^\W\d_]{2}|[^\W\d_]['’\s]")
#: A date in figures with spaces: 5. 10. 2020, 2020. 10. 5.
_DATE = re.compile(r"(?<![\d.])(?:\d{1,2}\.\s\d{1,2}\.\s\d{4}|\d{4}\.\s\d{1,2}\.\s\d{1,2})(?!\d)")
#: German ordinals: an article or a preposition, a number, a noun.
_ORDINAL = re.compile(
    r"\b(?:d(?:as|er|ie|en|em|es)|dies\w+|jede\w|[kmsd]?ein\w*|ihre?\w?|unser\w*|am|im|ins|zum|zur|vom|beim|fürs|seit|ab)"
    r"\s\d{1,3}\.$",
    re.IGNORECASE,
)
_STARTS = re.compile(
    r"(?:Der|Die|Das|Den|Dem|Ein|Eine|Er|Sie|Es|Wir|Ich|Du|Ihr|Man|Dies\w*|Aber|Und|Oder|Doch|Wenn|Als|Nach|Dann|Auch"
    r"|Mit|Für|In|Im|Am|An|Auf|Bei|Von|Zu|Zum|Zur|So|Da|Dort|Hier|Nun|Jetzt|Danach|Dabei|Damit|Seit|Seine?|Ihre?|Was"
    r"|Wer|Wie|Wo|Warum|Nicht|Kein|Keine|Alle|Viele|Einige)\b"
)


def of_a_line(text: str, start: int, at: int, after: str) -> bool:
    """Whether all that stands on its line before `at` is a number, and `after` it a word."""
    line = text.rfind("\n", max(start, at - _NEAR), at)
    if line < 0 and at - start > _NEAR:
        return False
    # A line that was wrapped begins in the middle of a sentence, and so with no number of its own.
    if line >= 0 and text[max(start, line - _NEAR) : line].rstrip()[-1:] not in ".!?…:;":
        return False
    first = text[max(start, line + 1) : at].strip()
    return bool(_NUMBER.fullmatch(first)) and bool(_WORD.match(after))


def of_a_day(text: str, start: int, at: int, end: int) -> bool:
    """Whether `at` is inside of a date in figures."""
    return any(m.start() < at < m.end() for m in _DATE.finditer(text, max(start, at - 12), min(end, at + 12)))


def ordinal(before: str, after: str) -> bool:
    """Whether `before` ends in a German ordinal and `after` begins with its noun."""
    return bool(_ORDINAL.search(before)) and after[0].isupper() and not _STARTS.match(after)
