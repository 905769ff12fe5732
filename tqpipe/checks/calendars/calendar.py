"""Names of weekdays and months in the languages covered, folded (no accents, small letters).

Strong forms mean nothing else (or are told apart by a capital in English and German); weak ones (`_WEAK_DAYS`,
`_WEAK_MONTHS`) have other meanings too (pt "segunda" second, ro "mai" more, fr "mars" Mars): they can answer a day or
month of the other side, but nothing is concluded from them alone (of ro "luni" where it may be months). Beside the
figures of a date (12 May, mars 2021) they are strong, too; so are abbreviations (es "Mié.", en "Thu") before a figure
or alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from tqpipe.checks.calendars import calendar_east
from tqpipe.checks.reading.texts import fold, folded_words, starts_sentence, words
from tqpipe.languages import base_language
from tqpipe.types import Word

_DAYS = {
    "ca": "dilluns dimarts dimecres dijous divendres dissabte diumenge",
    "es": "lunes martes miercoles jueves viernes sabado domingo",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "it": "lunedi martedi mercoledi giovedi venerdi sabato domenica",
    "ro": "luni marti miercuri joi vineri sambata duminica",
    "pt": "segunda-feira terca-feira quarta-feira quinta-feira sexta-feira sabado domingo",
    "de": "montag dienstag mittwoch donnerstag freitag samstag sonntag",
    "en": "monday tuesday wednesday thursday friday saturday sunday",
}
_MORE_DAYS = {
    "ca": "diumenges=6 dissabtes=5",
    "es": "sabados=5 domingos=6",
    "it": "domeniche=6 sabati=5",
    "ro": "lunea=0 lunii=0 martea=1 miercurea=2 joia=3 vinerea=4 simbata=5 duminici=6 duminicii=6",
    "pt": """
        segunda=0 terca=1 quarta=2 quinta=3 sexta=4 segundas=0 tercas=1 quartas=2 quintas=3 sextas=4 sabados=5
        domingos=6
    """,
    "fr": "lundis=0 mardis=1 mercredis=2 jeudis=3 vendredis=4 samedis=5 dimanches=6",
    "de": """
        sonnabend=5 montags=0 dienstags=1 mittwochs=2 donnerstags=3 freitags=4 samstags=5 sonntags=6
    """,
    "en": """
        mondays=0 tuesdays=1 wednesdays=2 thursdays=3 fridays=4 saturdays=5 sundays=6
        mon=0 tue=1 tues=1 wed=2 thu=3 thur=3 thurs=3 fri=4 sat=5 sun=6
    """,
}
#: What German joins to a weekday: Freitagabend.
_PARTS_OF_DAYS = "abend morgen mittag nachmittag vormittag nacht fruh"
#: Short forms, Monday to Sunday.
_SHORT_DAYS = {
    "ca": "dl dt dc dj dv ds dg",
    "es": "lun mar mie jue vie sab dom",
    "fr": "lun mar mer jeu ven sam dim",
    "it": "lun mar mer gio ven sab dom",
    "pt": "seg ter qua qui sex sab dom",
    "ro": "lun mar mie joi vin sam dum",
    "de": "mo di mi do fr sa so",
    "en": "mon tue wed thu fri sat sun",
}
_MONTHS = {
    "ca": "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "fr": "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "de": "januar februar märz april mai juni juli august september oktober november dezember",
    "en": "january february march april may june july august september october november december",
}
_MORE_MONTHS = {
    "en": "jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12",
    "es": "setiembre=9",
    "de": "janner=1 feber=2 okt=10 dez=12",
}
_WEAK_DAYS = {
    "pt": "segunda terca quarta quinta sexta segundas tercas quartas quintas sextas",
    "ro": "luni lunii",
    "en": "mon tue wed thu fri sat sun",
}
_WEAK_MONTHS = {
    "en": "may mar jan dec nov sep",
    "fr": "mars mai",
    "ro": "mai august",
    "ca": "abril març",
    "de": "mai august",
}

#: 12/03/2021, 3-12-21, 12.03.2021, 2021-03-12: the day and the month, in either order.
NUMERIC = re.compile(
    r"(?<![\d./-])(?:(?:[12]\d{3})(?P<s>[/.-])(?P<c>\d{1,2})(?P=s)(?P<d>\d{1,2})"
    r"|(?P<a>\d{1,2})(?P<t>[/.-])(?P<b>\d{1,2})(?P=t)(?:[12]\d)?\d\d)(?![\d/-]|\.\d)"
)
#: Behind a weak month: the rest of a date. In front of it: a day.
_YEAR_AFTER = re.compile(r",?\s(?:d[eo]l?\s)?(?:1[5-9]|20)\d\d(?![\d.,]\d)(?!\w)")
_DATE_AFTER = re.compile(r"\s\d{1,2}(?:st|nd|rd|th)?(?:,\s[12]\d{3})?(?=[.,;:)]?(?:\s|$))")
_DAY_BEFORE = re.compile(r"(?<![\d.,])(?:\d{1,2}(?:st|nd|rd|th|er|\.|º|°)?)\s(?:of\s|de\s|d['’])?$")
#: What stands before a month: im Mai, fin mai, a l'abril; of Romanian, where a mark follows ("în mai multe" is in
#: several).
_IN = {
    "en": re.compile(r"\b(?:in|early|late|mid|end of|beginning of|next|last|this|every)[\s-]$", re.I),
    "fr": re.compile(r"\b(?:en|fin|début|mi|mois de|depuis)[\s-]$", re.I),
    "de": re.compile(r"\b(?:im|ende|anfang|mitte)\s$", re.I),
    "ca": re.compile(r"\b(?:al\s|a\sl['’]|mes\sde\s|mes\sd['’])$", re.I),
    "ro": re.compile(r"\b(?:în|din|luna|lunii)\s$", re.I),
}
_CLOSED = re.compile(r"\s?(?:[.,;:)!?]|$)")
_POSSESSIVE = re.compile(r"['’]s?\b")
#: Romanian "12 mai" may be twelve more: a date has a preposition in front or a year behind.
_RO_DAY_BEFORE = re.compile(r"\b(?:pe|din|de|la|până în|ziua de)\s\d{1,2}\s$", re.I)
#: Romanian "luni" is months behind a number and in "luni de zile", else Monday.
_RO_MONTHS_BEFORE = re.compile(
    r"(?:\d|\b(?:o|două|trei|patru|cinci|șase|șapte|opt|nouă|zece|\w+sprezece|\w+zeci|câteva|câtorva|mult\w+|puțin\w+"
    r"|ultim\w+|următo\w+|prim\w+|aceste\w*|toate|alte\w*|acele\w*|de|în|și|sau|luni))[\s-]+(?:de\s|și\s)?$",
    re.I,
)
#: "Ziua de luni" is the day.
_RO_DAY_OF = re.compile(
    r"\b(?:ziua|zilei|zilele|noaptea|nopții|seara|serii|dimineața|dimineții|după-amiaza)\sde\s$",
    re.I,
)
_RO_OF_DAYS = re.compile(r"\s(?:de\szile|întregi|bune|grele|lungi)\b", re.I)
_SHORT_AFTER = re.compile(r"\.?,?\s?\d|\.?\s*$")

_SMALL = frozenset({"ca", "es", "fr", "it", "pt", "ro"})
_MUST_BE_CAPITALISED = frozenset({"en", "de"})


@lru_cache(maxsize=32)
def _forms(kind: str, lang: str) -> Mapping[str, int]:
    if kind == "weekday":
        base = {fold(w): i for i, w in enumerate(_DAYS.get(lang, "").split())}
        base.update({w.removesuffix("-feira"): i for w, i in list(base.items())})
        if lang == "de":
            parts = [part + ending for part in _PARTS_OF_DAYS.split() for ending in ("", "s", "e")]
            base.update({day + part: i for day, i in (*base.items(), ("sonnabend", 5)) for part in parts})
        return {**base, **_more(_MORE_DAYS.get(lang, ""))}
    base = {fold(w): i for i, w in enumerate(_MONTHS.get(lang, "").split(), 1)}
    return {**base, **_more(_MORE_MONTHS.get(lang, ""))}


@lru_cache(maxsize=1)
def months() -> Mapping[str, int]:
    """The months by their (folded) names and short forms in any of the languages."""
    return {form: month for lang in _MONTHS for form, month in _forms("month", lang).items()}


@lru_cache(maxsize=32)
def _names(kind: str, lang: str) -> frozenset[str]:
    """The forms as a set: two sets are compared by the smaller one."""
    return frozenset(_forms(kind, lang))


def _more(text: str) -> dict[str, int]:
    return {form: int(value) for form, _, value in (item.partition("=") for item in text.split())}


@lru_cache(maxsize=16)
def _short(lang: str) -> Mapping[str, int]:
    return {form: i for i, form in enumerate(_SHORT_DAYS.get(lang, "").split())}


def _is_adverb(form: str, lang: str) -> bool:
    """Whether German writes a weekday with a small letter: montags."""
    return lang == "de" and form.endswith("s")


def _first(text: str, start: int) -> bool:
    """Whether nothing but marks and figures stands before: a short form is a label or begins a date."""
    return not any(map(str.isalpha, text[:start]))


def _dated(text: str, word: Word, lang: str) -> bool:
    """Whether the figures of a date stand beside a month, or a preposition that only a month has."""
    if (
        lang in _IN
        and _IN[lang].search(text, max(0, word.start - 16), word.start)
        and not _POSSESSIVE.match(text, word.end)
    ):
        return lang != "ro" or _CLOSED.match(text, word.end) is not None
    before = _RO_DAY_BEFORE if lang == "ro" and fold(word.text) == "mai" else _DAY_BEFORE
    if before.search(text, max(0, word.start - 16), word.start) or _YEAR_AFTER.match(text, word.end):
        return True
    # "May 12 people come in?"
    return (
        lang == "en"
        and not starts_sentence(text, word.start)
        and _DATE_AFTER.match(text, word.end) is not None
    )


def covers(lang: str) -> bool:
    """Whether the dates of a language are known."""
    base = base_language(lang)
    return base in _DAYS or base in calendar_east.LANGUAGES


def named(word: str, lang: str) -> bool:
    """Whether a word may be a weekday or a month."""
    form, base = fold(word), base_language(lang)
    return form in _names("weekday", base) or form in _names("month", base)


def all_names(base: str) -> frozenset[str]:
    """Weekdays, months and short forms of weekdays, folded, in a language by its base code."""
    return _names("weekday", base) | _names("month", base) | _short(base).keys()


def find(kind: str, text: str, lang: str) -> list[tuple[Word, int, bool]]:
    """(word, number, strong) of every weekday (0 is Monday) or month (1 is January) named in the text."""
    base = base_language(lang)
    if base in calendar_east.LANGUAGES:
        return calendar_east.find(kind, text, base)
    forms = _forms(kind, base)
    short = _short(base) if kind == "weekday" else {}
    if folded_words(text).isdisjoint(_names(kind, base)) and folded_words(text).isdisjoint(short):
        return []
    weak = {fold(w) for w in (_WEAK_DAYS if kind == "weekday" else _WEAK_MONTHS).get(base, "").split()}
    out = []
    for w in words(text):
        folded = fold(w.text)
        if (
            folded in short
            and w.text[0].isupper()
            and _SHORT_AFTER.match(text, w.end)
            and _first(text, w.start)
        ):
            out.append((w, short[folded], True))
            continue
        number = forms.get(folded)
        if number is None:
            continue
        # Romance weekdays and months have small letters; with a capital they may be names (Plácido Domingo).
        named = base in _SMALL and w.text[0].isupper() and not starts_sentence(text, w.start)
        strong = (folded not in weak and not named) or text[w.end : w.end + 6].lower() == "-feira"
        if not strong and folded == "luni":
            strong = not _RO_OF_DAYS.match(text, w.end) and (
                _RO_DAY_OF.search(text, 0, w.start) is not None
                or not _RO_MONTHS_BEFORE.search(text, 0, w.start)
            )
        if base in _MUST_BE_CAPITALISED and not w.text[0].isupper() and not _is_adverb(folded, base):
            continue
        if not strong and kind == "month" and not named:
            strong = _dated(text, w, base)
        out.append((w, number, strong))
    return out
