"""Times of day, as figures and as words, each with the minutes of the day (0 to 1439) it may be.

Half past five is "dos quarts de sis" in Catalan and "halb sechs" in German, a quarter to six "las seis menos cuarto",
5.45 and 17:45. Without a word for the part of the day, and below 13 on the clock, a time is one before noon and one
after it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from tqpipe.checks.amounts.numeral_words import CARDINALS
from tqpipe.checks.calendars import clock_world
from tqpipe.checks.reading.texts import RECENT, lower_set


class Time(NamedTuple):
    """A time of day in a text: its range, and the minutes after midnight that it may mean."""

    start: int
    end: int
    minutes: frozenset[int]


#: Hours in words with their accents, one to twelve, and on where they are said so; some languages have two forms.
_HOURS = {
    "en": "one two three four five six seven eight nine ten eleven twelve",
    "ca": "una dues tres quatre cinc sis set vuit/huit nou deu onze dotze",
    "es": "una dos tres cuatro cinco seis siete ocho nueve diez once doce",
    "pt": "uma duas três quatro cinco seis sete oito nove dez onze doze",
    "fr": "une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit"
    " dix-neuf vingt vingt-et-une vingt-deux vingt-trois vingt-quatre",
    "it": "una/l'una due tre quattro cinque sei sette otto nove dieci undici dodici",
    "ro": "unu două trei patru cinci șase/sase șapte/sapte opt nouă zece unsprezece doisprezece/douăsprezece",
    "de": "eins/ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn"
    " siebzehn achtzehn neunzehn zwanzig einundzwanzig zweiundzwanzig dreiundzwanzig vierundzwanzig",
}
#: Minutes in words.
_MINUTES = {
    "en": "five=5 ten=10 fifteen=15 twenty-five=25 twenty=20 thirty-five=35 thirty=30 forty-five=45 forty=40"
    " fifty-five=55 fifty=50",
    "ca": "cinc=5 deu=10 quinze=15 vint-i-cinc=25 vint=20 trenta-cinc=35 trenta=30 quaranta=40 cinquanta=50",
    "es": "cinco=5 diez=10 quince=15 veinticinco=25 veinte=20 treinta=30 cuarenta=40 cincuenta=50",
    "pt": "cinco=5 dez=10 quinze=15 vinte_e_cinco=25 vinte=20 trinta=30 quarenta=40 cinquenta=50",
    "fr": "cinq=5 dix=10 quinze=15 vingt-cinq=25 vingt=20 trente-cinq=35 trente=30 quarante=40 cinquante=50",
    "it": "cinque=5 dieci=10 quindici=15 venticinque=25 venti=20 trenta=30 quaranta=40 cinquanta=50",
    "ro": "cinci=5 zece=10 cincisprezece=15 douăzeci_și_cinci=25 douăzeci=20 treizeci=30 patruzeci=40 cincizeci=50",
    "de": "fünf=5 zehn=10 fünfzehn=15 fünfundzwanzig=25 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50",
}
#: How each language says minutes of an hour. H an hour, M minutes, in words or figures; the groups say how they add up:
#: `past` minutes after H, `to` minutes before it, `half` 30 after, `halfto` 30 before, `q` and `qto` a quarter,
#: `catalan` so many quarters of the hour that ends at H, `vague` some quarter of it.
_WORDS = {
    "en": [
        r"(?P<half>half)[\s-]past\s(?P<h>H)",
        r"(?P<q>quarter)\s(?:past|after)\s(?P<h>H)",
        r"(?P<qto>quarter)\s(?:to|before|of|till)\s(?P<h>H)",
        r"(?P<past>M)(?:\sminutes)?\spast\s(?P<h>H)",
        r"(?:(?<=at\s)|(?<=is\s)|(?<=was\s)|(?<=it's\s)|(?<=it’s\s)|(?<=by\s))(?P<to>M)\sto\s(?P<h>H)",
        r"(?P<to>M)\sminutes\s(?:to|before)\s(?P<h>H)",
        r"(?:(?<=at\s)|(?<=is\s)|(?<=it's\s)|(?<=it’s\s))(?P<h>H)[\s-](?P<past>M)(?![\s-]\w+ty)",
        r"(?P<h>H)\so['’]clock",
    ],
    "ca": [
        r"(?P<catalan>un|1|dos|2|tres|3)\squarts?(?P<more>\si\s(?:cinc|deu))?\s(?:de\s|d['’])(?P<h>H)(?!\s(?:hor|per))",
        r"(?<=\ba\s)(?P<vague>quarts)\s(?:de\s|d['’])(?P<h>H)(?!\s(?:hor|per))",
        r"(?<=les\s)(?P<h>H)(?:\shores)?\si\s(?:(?P<half>mitja)|(?P<q>quart)|(?P<past>M))",
        r"(?<=les\s)(?P<h>H)\smenys\s(?:(?P<qto>quart)|(?P<to>M))",
    ],
    "es": [
        r"(?:(?<=las\s)|(?<=la\s))(?P<h>H)(?:\shoras)?\sy\s(?:(?P<half>media)|(?P<q>cuarto)|(?P<past>M))",
        r"(?:(?<=las\s)|(?<=la\s))(?P<h>H)\smenos\s(?:(?P<qto>cuarto)|(?P<to>M))",
        r"(?:(?P<qto>(?:un\s)?cuarto)|(?P<to>M))\spara\s(?:la|las)\s(?P<h>H)",
    ],
    "pt": [
        r"(?:(?<=às\s)|(?<=as\s)|(?<=das\s)|(?<=à\s))(?P<h>H)(?:\shoras)?\se\s(?:(?P<half>meia)|(?P<q>(?:um\s)?quarto)|(?P<past>M))",
        r"(?P<h>H)(?:\shoras)?\smenos\s(?:(?P<qto>(?:um\s)?quarto)|(?P<to>M))",
        r"(?:(?P<qto>um\squarto)|(?P<to>M))\spara\s(?:as|a|à|às)\s(?P<h>H)",
    ],
    "fr": [
        r"(?P<h>H)\sheures?\s(?:et\s(?:(?P<half>demie?)|(?P<q>quart))|moins\s(?:(?P<qto>(?:le|un)\squart)|(?P<to>M)))",
        r"(?P<h>midi|minuit)\s(?:et\s(?:(?P<half>demie?)|(?P<q>quart))|moins\s(?:(?P<qto>(?:le|un)\squart)|(?P<to>M)))",
        r"(?P<h>H)\sheures?\s(?P<past>M)(?!\w|[\s-](?:minute|mètre|kilo|centi|euro|an))",
    ],
    "it": [
        r"(?:(?<=le\s)|(?<=l['’]))(?P<h>H)\se\s(?:(?P<half>mezz[oa])|(?P<q>(?:un\s)?quarto)|(?P<past>M))",
        r"(?:(?<=le\s)|(?<=l['’]))(?P<h>H)\smeno\s(?:(?P<qto>(?:un\s)?quarto)|(?P<to>M))",
    ],
    "ro": [
        r"(?:(?<=ora\s)|(?<=orele\s)|(?<=la\s)|(?<=e\s)|(?<=este\s))(?P<h>H)\s(?:și|si)\s(?:(?P<half>jum[aă]tate)"
        r"|(?P<q>(?:un\s)?sfert)|(?P<past>M))",
        r"(?P<h>H)\sf[aă]r[aă]\s(?:(?P<qto>(?:un\s)?sfert)|(?P<to>M))",
    ],
    "de": [
        r"(?:(?P<to>M|\bkurz)\svor\s)?(?P<halfto>halb)\s(?P<h>H)(?!\s(?:so|volle?s?)\b)",
        r"(?P<past>M)\snach\shalb\s(?P<halfh>H)",
        r"(?P<q>Viertel)\snach\s(?P<h>H)",
        r"(?P<qto>Viertel)\svor\s(?P<h>H)",
        r"(?P<qto>drei\s?viertel)\s(?P<h>H)",
        r"(?P<past>M)\snach\s(?P<h>H)(?:\sUhr)?",
        r"(?P<to>M)\svor\s(?P<h>H)(?:\sUhr)?",
        r"(?P<h>H)\sUhr(?:\s(?P<past>M))?(?!\w)",
    ],
}  # fmt: skip
#: Hours that only a part of the day makes times: "les sis de la tarda", "six in the morning".
_BARE = re.compile(
    r"(?<![\d.,:/€$£-])(\d{1,2})(?:\s?(?:h|hs|hores|horas|heures?|ore|Uhr))?(?![\d.,:/]\d|\d|\s?%)", re.I
)
_FIGURES = re.compile(
    r"(?<![\d.,:/€$£-])(?P<h>[01]?\d|2[0-4])"
    r"(?:\s?(?:[:hH]|heures|Uhr)\s?(?P<m>[0-5]\d)(?![.,:]?\d)(?!\s?(?:%|min\b))|(?P<dot>\.)(?P<md>[0-5]\d)(?![.,:]?\d))"
)
_FIGURE_MARK = re.compile(r"\d\s?(?:[:hH.]|heures|Uhr)\s?[0-5]\d")
_TWO_FIGURES = re.compile(r"\d\s\D{1,12}\s\d")
_DIGIT = re.compile(r"\d")
#: After a time with a point, that it is one; before it, that it may be.
_MARKED = re.compile(r"\s?(?:h\b|hs\b|hrs\b|hores\b|horas\b|ore\b|Uhr\b|o['’]clock\b|[ap]\.?\s?m\b)", re.I)
_AM, _PM, _NIGHT = (
    re.compile(rf"(?:,?\s(?:h|hores|horas|heures?|ore|o['’]clock|Uhr)\b\.?|\s?h\b)?[,\s]*(?:{words})", re.I)
    for words in (
        r"a\.?\s?m\b|in\sthe\s(?:early\s)?morning|del\smat[ií]\b|de\sla\s(?:ma[ñn]ana|matinada|madrugada)\b"
        r"|d[ae]\smanhã|da\smadrugada|du\smatin|d[ei]l?\smattin[oa]|dimineața|morgens\b|am\sMorgen\b|früh\b|vormittags\b",
        r"p\.?\s?m\b|noon\b|midday\b|in\sthe\s(?:afternoon|evening)|de\sla\star(?:da|de)\b|del\s(?:vespre|migdia|mediod[ií]a)\b"
        r"|da\starde\b|de\sl['’]après-midi|du\ssoir|del\spomeriggio|d(?:i|ella)\ssera\b|după[- ]amiaz[aă]|seara\b"
        r"|nachmittags\b|mittags\b|abends\b|am\s(?:Abend|Nachmittag)\b",
        r"at\snight\b|midnight\b|de\sla\sn(?:it|oche)\b|da\snoite\b|d(?:i|ella)\snotte\b|noaptea\b|nachts\b|in\sder\sNacht\b"
        r"|de\sla\snuit\b",
    )
)  # fmt: skip
#: From an hour to the end of a range.
_RANGE = re.compile(r"\s?(?:[-–—]|to|till?|until|and)\s?(\d{1,2})(?:[.:][0-5]\d)?(?!\d)", re.I)
#: Words of which one is in every part of the day ("m" is of a.m. and p.m.).
_PARTS_OF_DAY = """
    am pm m noon midday midnight mittags morning afternoon evening night matí matinada tarda vespre migdia nit
    mañana manana madrugada tarde
    mediodía mediodia noche manhã noite matin midi soir nuit mattino mattina pomeriggio sera notte dimineața amiază
    amiaza seara noaptea morgens morgen früh vormittags nachmittags nachmittag abends abend nachts nacht
"""
_PART_WORDS = frozenset(_PARTS_OF_DAY.split())
#: Words of which one is in every time in words, beside the minutes.
_TRIGGERS = {
    "en": "past quarter clock minutes",
    "ca": "quart quarts mitja menys",
    "es": "media cuarto menos",
    "pt": "meia quarto menos",
    "fr": "heure heures midi minuit",
    "it": "mezzo mezza quarto meno",
    "ro": "fără fara jumătate jumatate sfert",
    "de": "halb viertel dreiviertel uhr nach vor",
}


_NOON = frozenset(["midi", "minuit"])
#: How many minutes before its hour "a quarts de deu" may be.
_BETWEEN_QUARTERS = range(10, 51)


@lru_cache(maxsize=16)
def _hours(lang: str) -> dict[str, int]:
    return {w: i for i, group in enumerate(_HOURS[lang].split(), 1) for w in group.split("/")}


@lru_cache(maxsize=16)
def _minutes(lang: str) -> dict[str, int]:
    pairs = (item.partition("=") for item in _MINUTES[lang].split())
    return {w.replace("_", " "): int(n) for w, _, n in pairs}


@lru_cache(maxsize=16)
def _quick(lang: str) -> tuple[frozenset[str], frozenset[str]]:
    """Words of which one is in every time that is said in words; and the hours."""
    minutes = {part for word in _minutes(lang) for part in re.split(r"[\s-]", word)}
    return frozenset({*_TRIGGERS[lang].split(), *minutes}), frozenset(h.split("'")[-1] for h in _hours(lang))


@lru_cache(maxsize=16)
def _patterns(lang: str) -> tuple[tuple[re.Pattern[str], ...], re.Pattern[str]]:
    """The ways to say minutes of an hour, and an hour in words."""
    hour = "(?:" + "|".join(sorted(_hours(lang), key=len, reverse=True)) + r"|1?\d|2[0-4])(?![\w.,:]\d|\w)"
    minute = r"(?<!\w)(?:" + "|".join(_minutes(lang)) + r"|[0-5]?\d)(?!\w)"

    def whole(way: str) -> re.Pattern[str]:
        way = re.sub(r"(?<=>)H(?=\))", lambda _: hour, way)
        way = re.sub(r"(?<=>)M(?=[)|])", lambda _: minute, way)
        return re.compile(r"(?<!\w)(?:" + way + ")", re.I)

    alone = re.compile(
        r"(?<![\w-])(?:" + "|".join(sorted(_hours(lang), key=len, reverse=True)) + r")(?![\w-])", re.I
    )
    return tuple(whole(way) for way in _WORDS[lang]), alone


@lru_cache(maxsize=RECENT)
def times(text: str, lang: str) -> tuple[Time, ...]:
    """The times of day of a text, in order, none within another."""
    if lang not in CARDINALS:
        return tuple(sorted(Time(*time) for time in clock_world.times(text, lang)))
    found: list[Time] = []
    for time in (*_in_figures(text), *_in_words(text, lang), *_bare(text, lang)):
        if not any(t.start < time.end and time.start < t.end for t in found):
            found.append(time)
    if lang == "de" and found and not _GERMAN_PART.search(text):
        found = [_of_24_hours(text, time) for time in found]
    return tuple(sorted(found))


#: What makes a German hour one of twelve: 8 Uhr abends.
_GERMAN_PART = re.compile(r"abend|nacht|nächt|nachmittag|mittag|p\.?\s?m\b", re.I)
_UHR = re.compile(r"(?<!\d)0?[1-9](?:[.:][0-5]\d)?\s?Uhr\b")


def _of_24_hours(text: str, time: Time) -> Time:
    """A German time in figures with "Uhr" as one before noon: 8.30 Uhr is no half past eight in the evening."""
    if not _UHR.match(text, time.start):
        return time
    return time._replace(minutes=frozenset(m for m in time.minutes if m < 720))


def _in_figures(text: str) -> Iterator[Time]:
    if not _FIGURE_MARK.search(text):
        return
    for m in _FIGURES.finditer(text):
        if m["dot"] and not _MARKED.match(text, m.end()) and not _part_of_day(text, m.end(), 1):
            continue  # 5.30 may be a decimal
        yield _time(text, m.start(), m.end(), int(m["h"]), int(m["m"] or m["md"]), exact=m["h"][0] == "0")


def may_be(text: str, found: tuple[Time, ...]) -> tuple[Time, ...]:
    """Figures with a point that may be times, 13.30, or decimals."""
    dotted = (m for m in _FIGURES.finditer(text) if m["dot"]) if _FIGURE_MARK.search(text) else ()
    return tuple(
        _time(text, m.start(), m.end(), int(m["h"]), int(m["md"]), exact=m["h"][0] == "0")
        for m in dotted
        if not any(t.start < m.end() and m.start() < t.end for t in found)
    )


def _in_words(text: str, lang: str) -> Iterator[Time]:
    triggers, hours = _quick(lang)
    said = lower_set(text)
    # Figures may be hours and minutes of "les 6 i 20", "20 past 6".
    if said.isdisjoint(triggers) and not _TWO_FIGURES.search(text):
        return
    if said.isdisjoint(hours) and not _DIGIT.search(text) and said.isdisjoint(_NOON):
        return
    for way in _patterns(lang)[0]:
        for m in way.finditer(text):
            parts = {name: value for name, value in m.groupdict().items() if value}
            hour = _read(parts.get("h") or parts.get("halfh", ""), {**_hours(lang), "midi": 12})
            if hour > 24:
                continue
            at = hour * 60 + _offset(parts, lang)
            if "h" not in parts:
                at -= 30
            time = _time(text, m.start(), m.end(), at // 60 % 24 or 12, at % 60, exact=False)
            if "vague" in parts:
                time = time._replace(
                    minutes=frozenset((m - off) % 1440 for m in time.minutes for off in _BETWEEN_QUARTERS)
                )
            yield time


def _offset(said: dict[str, str], lang: str) -> int:
    """Minutes from the hour that is named."""
    if "catalan" in said:
        quarters = {"un": 1, "dos": 2, "tres": 3}.get(said["catalan"].lower()) or int(said["catalan"])
        more = 5 if said.get("more", "").endswith("cinc") else 10 if "more" in said else 0
        return 15 * quarters - 60 + more
    offset = 0
    if "past" in said:
        offset += _read(said["past"], _minutes(lang))
    if "to" in said:
        offset -= _read(said["to"], _minutes(lang))
    return (
        offset + 30 * ("half" in said) - 30 * ("halfto" in said) + 15 * ("q" in said) - 15 * ("qto" in said)
    )


def _read(word: str, values: dict[str, int]) -> int:
    return int(word) if word.isdigit() else values.get(word.lower(), 0)


def _bare(text: str, lang: str) -> Iterator[Time]:
    """Hours before a word for a part of the day."""
    if lower_set(text).isdisjoint(_PART_WORDS):
        return
    for m in (*_BARE.finditer(text), *_patterns(lang)[1].finditer(text)):
        hour = int(m[1]) if m.re is _BARE else _hours(lang)[m[0].lower()]
        if 1 <= hour <= 24 and (_part_of_day(text, m.end(), hour) or _to_a_time(text, m.end())):
            yield _time(text, m.start(), m.end(), hour, 0, exact=False)


def _to_a_time(text: str, at: int) -> bool:
    """Whether an hour begins a range whose end says the part of the day: 5-8.30 p.m."""
    last = _RANGE.match(text, at)
    return last is not None and bool(_part_of_day(text, last.end(), int(last[1])))


def tail(text: str, at: int) -> int:
    """Where what belongs to an hour that ends at `at` ends: its mark and the part of the day (h, p.m., de la tarda)."""
    end = max([at, *(m.end() for p in (_MARKED, _AM, _PM, _NIGHT) if (m := p.match(text, at)))])
    return end + 1 if text[end - 1 : end + 1] in ("m.", "M.") and text[end - 2] in ". " else end


def half_of_day(text: str, at: int, hour: int) -> str:
    """The half of the day, am or pm, that is said behind an hour that ends at `at`; "" where none is, or of twelve,
    which languages count into either half.
    """
    if hour == 12 or lower_set(text).isdisjoint(_PART_WORDS):
        return ""
    return _part_of_day(text, at, hour)


def _part_of_day(text: str, at: int, hour: int) -> str:
    return "am" if _AM.match(text, at) else "pm" if _PM.match(text, at) else _night(text, at, hour)


def _night(text: str, at: int, hour: int) -> str:
    """Nine at night is 21, two is 2, twelve is midnight."""
    return "" if not _NIGHT.match(text, at) else "pm" if 6 <= hour <= 11 else "night" if hour == 12 else "am"


def _time(text: str, start: int, end: int, hour: int, minute: int, *, exact: bool) -> Time:
    at = hour % 24 * 60 + minute
    part = _part_of_day(text, end, hour) if hour <= 12 else ""
    if part == "pm":
        may = {hour % 12 * 60 + 720 + minute}
    elif part == "night":
        may = {minute}
    elif part == "am":
        # "las doce de la mañana" is noon
        may = {hour % 12 * 60 + minute} | ({720 + minute} if hour == 12 else set())
    elif exact or hour > 12 or hour == 0:
        may = {at}
    else:
        may = {at, (at + 720) % 1440}
    return Time(start, end, frozenset(may))
