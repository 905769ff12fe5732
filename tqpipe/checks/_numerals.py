"""Numbers in text, as figures and as words, each with every value it may have.

A figure may mean several things ("1.200" is 1200 in Madrid and 1.2 in London; "5 p.m." is 17), so a
number is a set of keys, and two numbers agree when their sets meet. Being generous here costs few
errors and saves many false alarms.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from tqpipe.checks import _calendar, _clock, _figures, _marks, _numeral_words_ru, _parts, _scale_words
from tqpipe.checks._masked import masked
from tqpipe.checks._numeral_words import AMBIGUOUS, CARDINALS, LOOSE
from tqpipe.checks._text import RECENT, fold, folded, folded_words, words
from tqpipe.languages import base_language

Key = float | str


class Number(NamedTuple):
    """`figure`: written with digits. `strong`: it surely is a number (a word may mean something else). `name`: what it
    is joined to in a name (G20), as it is written.
    """

    start: int
    end: int
    keys: frozenset[Key]
    figure: bool
    strong: bool
    name: str = ""


def _cardinals(lang: str) -> dict[str, float]:
    data = _numeral_words_ru.cardinals() if lang == "ru" else CARDINALS.get(lang, "")
    return {fold(form): float(value) for form, _, value in (item.partition("=") for item in data.split())}


@lru_cache(maxsize=16)
def _loose(lang: str) -> Mapping[str, frozenset[Key]]:
    data = _numeral_words_ru.LOOSE if lang == "ru" else LOOSE.get(lang, "")
    items = (item.partition("=") for item in data.split())
    found: dict[str, frozenset[Key]] = {
        fold(form): frozenset(float(v) for v in values.split("/")) for form, _, values in items
    }
    if lang == "ru":
        found |= {fold(form): frozenset([n]) for form, n in _numeral_words_ru.ordinals().items()}
    if lang == "it":  # venticinquesimo, ventitreesimo
        for word, value in _lexicon("it").items():
            if 20 < value < 100:
                stem = word if word.endswith(("tre", "sei")) else word[:-1]
                found |= {f"{stem}esim{end}": frozenset([value]) for end in "oaie"}
            if 10 < value < 100:  # sedicenne, ventitreenne, trentenni
                stem = word if word.endswith(("tre", "sei")) else word[:-1]
                found |= {f"{stem}enn{end}": frozenset([value]) for end in "ei"}
    if lang == "de":  # die Achtziger, Achtzigerjahre
        for tens, ten in enumerate(_GERMAN_TENS.split(), 2):
            decade: frozenset[Key] = frozenset([10.0 * tens, 1900.0 + 10 * tens])
            found |= {f"{ten}er{end}": decade for end in ("", "n", "jahre", "jahren")}
    for stem, value in _AGES.items():
        found |= {f"{stem}{end}": frozenset([value]) for end in _OF_AGE.get(lang, "").split()}
    return found


#: A person of sixty: fr "sexagénaire", es "sexagenario".
_AGES = {
    "quadragen": 40.0,
    "quinquagen": 50.0,
    "sexagen": 60.0,
    "septuagen": 70.0,
    "octogen": 80.0,
    "nonagen": 90.0,
}
_OF_AGE = {
    "en": "arian arians",
    "ca": "ari aria aris aries",
    "es": "ario aria arios arias",
    "pt": "ario aria arios arias",
    "fr": "aire aires",
    "ro": "ar ara ari are arul arului",
}


_ITALIAN_ONES = """
    zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici
    sedici diciassette diciotto diciannove
"""
_ITALIAN_TENS = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta"
_GERMAN_ONES = """
    null ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn
    siebzehn achtzehn neunzehn
"""
# zwanzigjährig, dreifach, zweimal, siebte: a number with an ending
_GERMAN_COMPOUND = re.compile(
    r"(.+?)(?:jahrig|fach|malig|stundig|tagig|wochig|kopfig|seitig|prozentig|mal|st|t)(?:e[nrms]?)?$"
)
_GERMAN_TENS = "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig"


def _italian() -> dict[str, float]:
    ones = _ITALIAN_ONES.split()
    below: dict[int, list[str]] = {i: [w] for i, w in enumerate(ones)}
    for t, ten in enumerate(_ITALIAN_TENS.split(), 2):
        below[10 * t] = [ten]
        for u in range(1, 10):
            below[10 * t + u] = [(ten[:-1] if u in (1, 8) else ten) + ones[u]]
    out = {w: float(n) for n, forms in below.items() for w in forms} | {
        "un": 1.0,
        "una": 1.0,
        "cento": 100.0,
        "mille": 1e3,
    }
    for h in range(1, 10):
        head = ("" if h == 1 else ones[h]) + "cento"
        out[head] = 100.0 * h
        out.update({head + w: 100.0 * h + n for n, forms in below.items() if n for w in forms})
        # novecentottanta, centotto
        out.update(
            {head[:-1] + w: 100.0 * h + n for n, forms in below.items() for w in forms if w.startswith("ott")}
        )
    for k in range(2, 100):
        out.update({w + "mila": 1000.0 * k for w in below[k]})
    return out | _cardinals("it")


def _german() -> dict[str, float]:
    ones = _GERMAN_ONES.split()
    below = {float(i): w for i, w in enumerate(ones)}
    for t, ten in enumerate(_GERMAN_TENS.split(), 2):
        below[10.0 * t] = ten
        below.update({10.0 * t + u: f"{ones[u]}und{ten}" for u in range(1, 10)})
    out = {w: n for n, w in below.items()} | {
        "eins": 1.0,
        "eine": 1.0,
        "einen": 1.0,
        "zwo": 2.0,
        "dreißig": 30.0,
    }
    for h in range(1, 20):
        for head in [f"{ones[h]}hundert"] if h > 1 else ["hundert", "einhundert"]:
            out[head] = 100.0 * h
            out.update(
                {f"{head}{mid}{w}": 100.0 * h + n for n, w in below.items() if n for mid in ("", "und")}
            )
    for k, w in below.items():
        out[f"{w}tausend" if k else "tausend"] = 1000.0 * (k or 1)
    out |= {f"{ones[u]}einhalb": u + 0.5 for u in range(1, 13)} | {"anderthalb": 1.5}
    out |= {"halbmillion": 5e5, "viertelmillion": 2.5e5, "dreiviertelmillion": 7.5e5}
    return out | _cardinals("de")


_AND = {
    "en": {"and"},
    "ca": {"i"},
    "es": {"y"},
    "pt": {"e"},
    "fr": {"et"},
    "it": {"e"},
    "ro": {"si", "de"},
    "de": {"und"},
}

# The first character of a figure is asked first, so that the search can leap from one to the next.
_FIGURE_FORM = (
    r"[\d½⅓⅔¼¾](?:(?<=\d)(?:\d{0,2}(?:SEP\d{3})+(?:[.,٫]\d+(?![.,]\d))?(?!\d)"
    r"|\d?(?:,\d\d)+,\d{3}(?!\d)|\d*(?:[½⅓⅔¼¾]|[.,٫]\d+)?))?"
)
_SEPARATOR = r"[.,'’٬\u00a0\u202f\u2009 ]"
_FIGURE = re.compile(_FIGURE_FORM.replace("SEP", _SEPARATOR))
#: A comma and a space within a figure, as Chinese of systems that take words apart has it: 40, 000.
_FIGURE_APART = re.compile(_FIGURE_FORM.replace("SEP", f"(?:, |{_SEPARATOR})"))
_TIME = re.compile(r"(?<![\d.,:])([01]?\d|2[0-4])\s?[:hH]\s?([0-5]\d)(?![\d.,:]\d|\d)")
#: 12.5.2018: three figures, no 12.5
_DOTTED_DATE = re.compile(
    r"(?<![\d.,])(0?[1-9]|[12]\d|3[01])\.\s?(0?[1-9]|1[0-2])\.\s?((?:1[5-9]|20)\d\d)(?!\d|[.,]\d)"
)
#: 4 1/2, which is 4½
_MIXED = re.compile(r"(?<![\d.,:/])(\d{1,3})[ \u00a0-]([1-3])/([2348])(?![\d/]|[.,]\d)")
#: 41/2, which may have been 4 1/2
_GLUED = re.compile(r"(?<![\d.,:/-])[1-9]\d?(?:1/[234]|[23]/[34])(?![\d/]|[.,]\d)")
_TIME_MARK = re.compile(r"\d\s?[:hH]\s?[0-5]")
_DOTTED_TIME = re.compile(r"([01]?\d|2[0-4])\.([0-5]\d)$")
# fr "XVIIIe siècle", "XIXᵉ"
_ROMAN = re.compile(
    r"\b(?=[IVXLC]{2,}(?:e|ᵉ|[èe]me)?\b|[VX]\b)(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})(?=(?:e|ᵉ|[èe]me)?\b)"
)
_ROMAN_LETTERS = re.compile(r"[IVXLC](?<!\w[IVXLC])(?:[IVXLC]+(?:e|ᵉ|[èe]me)?|(?<=[VX]))(?!\w)")
# Catalan "mil·límetre" is no "mil", a thousand.
_AFTER = re.compile(r"[\s\u00a0-]*(?:de\s+|d['’])?([^\W\d_]+)(?!·|[^\W\d_])")
_CURRENCIES = frozenset("$€£¥")
_SUFFIXES = {"m": 1e6, "mn": 1e6, "b": 1e9, "bn": 1e9, "k": 1e3}
#: 3.000 M€, 3 Md€, 12 mln, 5 mil. lei
_SCALE_SYMBOL = re.compile(
    r"[\s\u00a0\u202f]?(?P<scale>MM|[kK](?=[\s\u00a0\u202f]?[€$£])|M(?:io|ill|rd|d|ds|ln|ld)?|m(?:ln|ld|rd|il)|bi|mi|tri)\.?"
    r"(?=[\s\u00a0\u202f]?(?:[€$£]|EUR|USD|de\s|d['’]|di\s|lei\b|Euro|Franken|Menschen))"
)
#: What a word behind a figure multiplies it by; "1867 sechstausend" is two numbers.
_POWERS = frozenset((1e3, 1e5, 1e6, 1e7, 1e9, 1e12, 1e15, 1e18))
_SCALES = {
    "k": 1e3,
    "mm": 1e6,
    "m": 1e6,
    "mi": 1e6,
    "mio": 1e6,
    "mill": 1e6,
    "mln": 1e6,
    "mil": 1e6,
    "tri": 1e12,
}
#: Before the number of a provision: 2.1 is its paragraph 1.
_PROVISION = re.compile(r"(?:\bart\w*|§|\bap[ae]rt?\w*|\bsec\w*|\bcap\w*|\bchap\w*)\.?\s?$", re.I)
_PARTS: Mapping[str, set[Key]] = {
    "½": {1.0, 2.0},
    "⅓": {1.0, 3.0},
    "⅔": {2.0, 3.0},
    "¼": {1.0, 4.0},
    "¾": {3.0, 4.0},
}
_FRACTIONS = {"½": 0.5, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 0.25, "¾": 0.75}


@lru_cache(maxsize=16)
def _lexicon(lang: str) -> Mapping[str, float]:
    if lang == "it":
        return _italian()
    if lang == "de":
        return _german()
    return _cardinals(lang)


@lru_cache(maxsize=16)
def _ordinals(lang: str) -> dict[str, float]:
    """Loose words that may end a number: the twenty-first, the hundred and twenty-fifth."""
    if lang == "ru":
        return {fold(form): n for form, n in _numeral_words_ru.ordinals().items()}
    if lang not in ("en", "ca", "fr"):
        return {}
    endings = ("st", "nd", "rd", "th") if lang == "en" else ("e", "ena", "ieme")
    found = {
        form: min(map(as_float, values)) for form, values in _loose(lang).items() if form.endswith(endings)
    }
    return {form: value for form, value in found.items() if value >= 1}


def as_float(key: Key) -> float:
    """The value of a key that has one number, 0 of others."""
    return key if isinstance(key, float) else 0.0


@lru_cache(maxsize=16)
def _cardinal_words(lang: str) -> frozenset[str]:
    return frozenset(_lexicon(lang))


@lru_cache(maxsize=16)
def _loose_words(lang: str) -> frozenset[str]:
    return frozenset(_loose(lang))


def is_number_word(form: str, lang: str) -> bool:
    """Whether a word is a cardinal or ordinal of the language, not a month or "a dozen"."""
    base, folded_form = base_language(lang), fold(form)
    lexicon = _lexicon(base)
    if base == "de" and (compound := _GERMAN_COMPOUND.match(folded_form)):
        return compound[1] in lexicon or folded_form in lexicon
    return folded_form in lexicon


def covers(lang: str) -> bool:
    """Whether all that is said of numbers in words is known: times, shares, orders."""
    return base_language(lang) in CARDINALS


def reads_words(lang: str) -> bool:
    """Whether words for numbers are read."""
    return covers(lang) or base_language(lang) == "ru"


def _values(raw: str) -> list[float]:
    if raw in _FRACTIONS:
        return [_FRACTIONS[raw]]
    if raw[-1] in _FRACTIONS:  # 13½, which may be "thirteen" and "a half" on the other side
        whole = float("".join(str(int(c)) for c in raw[:-1])[:300])
        return [whole + _FRACTIONS[raw[-1]], whole]
    digits = "".join(str(int(c)) if c.isdigit() else c for c in raw)
    seps = [c for c in digits if not c.isdigit()]
    plain = "".join(c for c in digits if c.isdigit())[:300]
    if not seps:
        return [float(plain)]
    last = max(digits.rfind(c) for c in set(seps))
    decimal = float("".join(c for c in digits[:last] if c.isdigit())[:300] + "." + digits[last + 1 :])
    grouped = all(len(g) == 3 for g in re.split(r"\D", digits)[1:])
    if len(seps) == 1:
        return [float(plain), decimal] if grouped else [decimal]
    if len(set(seps)) == 1:
        return [float(plain)]
    return [float(plain), decimal] if grouped else [decimal]


def rounded(value: float) -> float:
    """To nine figures, as every key is."""
    return float(f"{value:.9g}")


def may_be_sure(text: str, lang: str) -> bool:
    """Whether any number of the text can be a strong one: a figure, or a word for three or more."""
    return _any_digit(text) or not folded_words(text).isdisjoint(_large_words(base_language(lang)))


@lru_cache(maxsize=16)
def _large_words(lang: str) -> frozenset[str]:
    return frozenset(form for form, value in _lexicon(lang).items() if value >= 3)


def numbers(text: str, lang: str) -> tuple[Number, ...]:
    """Every number of the text in order: figures, number words, Roman numerals, month names."""
    return _read(text, base_language(lang), _marks.grouping(lang))[0]


def shares(text: str, lang: str) -> tuple[_parts.Amount, ...]:
    """The shares of a whole that a text surely says: half of them, two thirds, three in every four."""
    return _read(text, base_language(lang), _marks.grouping(lang))[1]


@lru_cache(maxsize=RECENT)
def _read(text: str, base: str, grouping: str) -> tuple[tuple[Number, ...], tuple[_parts.Amount, ...]]:
    """By the language without its region: the two that most checks ask with read a text once."""
    text = masked(text)
    out, said = _simple(text, base, grouping)
    amounts = _parts.amounts(text, base, said)
    for amount in amounts:
        _add(out, amount.start, amount.end, frozenset(map(rounded, amount.values)), amount.whole)
    for time in _clock.times(text, base) if out else ():
        hours = {float(h) for m in time.minutes for h in (m // 60, m // 60 % 12 or 12)}
        _add(out, time.start, time.end, frozenset({f"time {m}" for m in time.minutes} | hours), False)
    for start, end, value in (*_scale_words.in_words(text, base), *_figures.first_years(text)):
        _add(out, start, end, frozenset([value]), False)
    for m in _ROMAN.finditer(text) if _ROMAN_LETTERS.search(text) else ():
        if m[0]:  # the parts are all optional: IIII matches nothing
            out.append(Number(m.start(), m.end(), frozenset([_roman(m[0])]), False, False))
    # A month answers the figure of a date (12.05., 12 mai), never a number word: ro "mai" is "more" as often.
    out = [n._replace(keys=n.keys | more) if n.figure and (more := _as_month(n)) else n for n in out]
    for word, month, _ in _calendar.find("month", text, base):
        out.append(Number(word.start, word.end, frozenset([f"month {month}"]), False, False))
    if len(out) > 1:
        out.sort(key=lambda n: (n.start, n.end))
    return tuple(out), tuple(a for a in amounts if a.share)


def _as_month(number: Number) -> frozenset[Key]:
    return frozenset(_MONTH_KEYS[k] for k in number.keys & _MONTH_KEYS.keys())


#: The value of a figure -> the month it may be.
_MONTH_KEYS: dict[Key, Key] = {float(month): f"month {month}" for month in range(1, 13)}


def _simple(text: str, lang: str, grouping: str) -> tuple[list[Number], list[_parts.Said]]:
    """Figures and number words; and, in order, the value of each that is no dozen or half."""
    lexicon = _lexicon(lang)
    out = _in_figures(text, lang, lexicon, grouping)
    taken = [(n.start, n.end) for n in out]
    loose = _loose_words(lang)
    out += [
        n for n in _number_words(text, lang, lexicon) if not any(a < n.end and n.start < b for a, b in taken)
    ]
    _add_ordinals(text, out)
    _add_dozens(text, out, loose)
    if lang == "en":
        _add_years(text, out)
    said = [
        _parts.Said(n.start, n.end, max(values))
        for n in out
        if (values := [k for k in n.keys if isinstance(k, float)])
        and (n.figure or fold(text[n.start : n.end]) not in loose)
    ]
    return out, sorted(said)


def _add_ordinals(text: str, out: list[Number]) -> None:
    """What two ordinals side by side are together: 25 for "vigésimo quinto"."""
    for i, (a, b) in enumerate(pairwise(out)):
        if a.strong or b.strong or a.figure or text[a.end : b.start] != " ":
            continue
        tens, ones = _only(a), _only(b)
        if tens % 10 == 0 and 10 <= tens < 100 and 1 <= ones <= 9:
            both = frozenset([tens + ones])
            out[i], out[i + 1] = a._replace(keys=a.keys | both), b._replace(keys=b.keys | both)


#: What is counted itself: two dozen, three score.
_COUNTED = frozenset([10.0, 12.0, 15.0, 20.0])


def _add_dozens(text: str, out: list[Number], loose: frozenset[str]) -> None:
    """What a number and a word for several are together: 24 for "two dozen"."""
    for i, b in enumerate(out):
        many = _only(b)
        if b.figure or many not in _COUNTED or fold(text[b.start : b.end]) not in loose:
            continue
        for j, a in enumerate(out):
            if a.end < b.start and text[a.end : b.start].isspace() and 2 <= (count := _only(a)) < 100:
                both = frozenset([count * many])
                out[i], out[j] = b._replace(keys=b.keys | both), a._replace(keys=a.keys | both)


def _add_years(text: str, out: list[Number]) -> None:
    """What two numbers are as a year: nineteen eighty-four, twenty twenty-four."""
    for i, (a, b) in enumerate(pairwise(out)):
        hundreds, rest = _only(a), _only(b)
        if (
            a.figure
            or b.figure
            or not (10 <= hundreds <= 20 and 10 <= rest <= 99)
            or text[a.end : b.start] != " "
        ):
            continue
        year = frozenset([100 * hundreds + rest])
        out[i], out[i + 1] = a._replace(keys=a.keys | year), b._replace(keys=b.keys | year)


def _only(number: Number) -> float:
    return as_float(next(iter(number.keys))) if len(number.keys) == 1 else 0.0


def _add(out: list[Number], start: int, end: int, keys: frozenset[Key], whole: bool) -> None:
    """What the numbers within a range may be as well, or, where `whole`, what they are together."""
    within = [i for i, n in enumerate(out) if start < n.end and n.start < end]
    if whole:
        figure = any(out[i].figure for i in within)
        for i in reversed(within):
            del out[i]
        out.append(Number(start, end, keys, figure, True))
    elif within:
        for i in within:
            out[i] = out[i]._replace(keys=out[i].keys | keys)
    else:
        out.append(Number(start, end, keys, False, False))


_DIGIT = re.compile(r"[\d½⅓⅔¼¾]")
_ASCII_DIGIT = re.compile(r"[0-9]")


def _any_digit(text: str) -> bool:
    return (_ASCII_DIGIT if text.isascii() else _DIGIT).search(text) is not None


def _in_figures(text: str, lang: str, lexicon: Mapping[str, float], grouping: str) -> list[Number]:
    out: list[Number] = []
    if not _any_digit(text):
        return out
    for m in _TIME.finditer(text) if _TIME_MARK.search(text) else ():
        hour, minute = int(m[1]), int(m[2])
        keys: set[Key] = {
            f"time {hour % 24 * 60 + minute}",
            f"time {(hour + 12) % 24 * 60 + minute}",
            float(hour),
            float(minute),
            rounded(float(f"{hour}.{minute:02}")),
        }
        out.append(Number(m.start(), m.end(), frozenset(keys), True, True))
    for m in _MIXED.finditer(text) if "/" in text else ():
        whole, part, of = map(float, m.groups())
        may = frozenset([whole, rounded(whole + part / of), part, of])  # the other side may have 4 and 1/2
        out.append(Number(m.start(), m.end(), may, True, True))
    for m in _GLUED.finditer(text) if "/" in text else ():
        above, below = map(float, m[0].split("/"))
        out.append(Number(m.start(), m.end(), frozenset([rounded(above / below), above]), True, True))
    for start, end, digits in _figures.phones(text):
        out.append(Number(start, end, digits, True, True))
    for m in _DOTTED_DATE.finditer(text):
        for group in (1, 2, 3):
            out.append(Number(*m.span(group), frozenset([float(m[group])]), True, True))
    taken = tuple(out)
    far, until = lang not in CARDINALS, 0
    for m in (_FIGURE_APART if lang in _scale_words.CHINESE else _FIGURE).finditer(text):
        if m.start() < until or any(n.start < m.end() and m.start() < n.end for n in taken):
            continue
        before, after = text[m.start() - 1 : m.start()], text[m.end() : m.end() + 1]
        name = _figures.name_of(text, m.start())
        try:
            values = _values(m[0].replace(", ", ","))
            if len(values) == 2 and grouping and grouping in m[0] and m[0][0] != "0":
                values = values[:1]  # 2.000 is no 2.0 where the point is for thousands
        except (ValueError, OverflowError):
            continue
        end, unit = m.end(), ""
        if far and (scaled := _scale_words.scale(text, end, lang)):
            factor, plus, end, alone = scaled
            until = end
            said = [v * factor for v in _unscaled(m[0], values)]
            parts = {rounded(v + plus) for v in said} | ({*map(rounded, said), *alone} if alone else set())
            out.append(Number(m.start(), end, frozenset(parts), True, not name, name))
            continue
        if far and (times := _scale_words.scale_before(text, m.start(), lang)):
            values = [v * times for v in _unscaled(m[0], values)]
        follow = _AFTER.match(text, m.end())
        scale = lexicon.get(fold(follow[1])) if follow else None
        if follow and scale is not None and scale in _POWERS:
            # 6,500K may be kelvins.
            values = [v * scale for v in _unscaled(m[0], values)] + (values if fold(follow[1]) == "k" else [])
            end = follow.end()
            second = _AFTER.match(text, end)
            more = lexicon.get(fold(second[1])) if second else None
            if second and more is not None and more > scale:
                values, end = [v * more for v in values], second.end()
        elif follow:
            unit = fold(follow[1])
            if (lang == "en" and unit in _SUFFIXES and not text[m.end() : m.end() + 1].isspace()) or (
                before in _CURRENCIES and follow.start(1) == m.end() and unit in _SUFFIXES
            ):
                values += [v * _SUFFIXES[unit] for v in values]
            elif lang != "en" and (symbol := _SCALE_SYMBOL.match(text, m.end())):
                values += [v * _SCALES.get(symbol["scale"].lower(), 1e9) for v in values]
        if before in (".", ",") and text[m.start() - 2 : m.start() - 1] in (
            "",
            " ",
            "\u00a0",
            "(",
            "$",
            "€",
            "£",
        ):
            values.append(float(f"0.{int(values[0])}"))  # .5 inches
        keys = {rounded(v) for v in values}
        value = values[0]
        if parts_of_one := _figures.part_of_per_cent(text, m.end()):
            keys |= {rounded(v / parts_of_one) for v in values}
        keys |= {*_figures.years(text, lang, m.start(), value)}
        if called := _figures.digits_key("".join(filter(str.isdecimal, m[0]))):
            keys.add(called)
        if m[0] in _FRACTIONS:  # ⅔ may be 2/3 on the other side
            keys |= _PARTS[m[0]]
        if dotted := _DOTTED_TIME.match(m[0]):
            at = int(dotted[1]) * 60 + int(dotted[2])
            keys |= {f"time {at % 1440}", f"time {(at + 720) % 1440}", float(dotted[1]), float(dotted[2])}
        if len(values) == 1 and "." in m[0] and _PROVISION.search(text, max(0, m.start() - 14), m.start()):
            keys |= {float(part) for part in m[0].split(".") if part.isdecimal()}
        if value == int(value) if value < 1e15 else False:
            if value <= 99 and (before in ("'", "’", "-", "–", "/") or before.isalpha() or unit == "s"):
                keys |= {1900 + value, 2000 + value}
            if 20 <= value <= 99 and _figures.short_year(text, m.start(), m.end(), lang):
                keys |= {1900 + value, 2000 + value}
            if 1000 <= value <= 2100:
                keys |= {value / 100 + 1} if unit == "s" and value % 100 == 0 else set()
                keys |= (
                    {value % 100}
                    if unit == "s" or after in ("-", "–", "/") or before in ("-", "–", "/") or value % 10 == 0
                    else set()
                )
            if 13 <= value <= 24 and unit in ("h", "hores", "horas", "heures", "ore", "uhr", ""):
                keys.add(f"hour {value - 12:g}")
        if value <= 12 and unit:
            keys.add(f"hour {value:g}")
        # A figure in a name (WW1, W3C) may be spelled otherwise on the other side.
        out.append(Number(m.start(), end, frozenset(keys), True, not name, name))
    return out


def _unscaled(raw: str, values: list[float]) -> list[float]:
    """The values a figure may have before a scale: 0.745 million are no 745 million (alone it may be ".745")."""
    return values[-1:] if raw[0] == "0" else values


def _roman(text: str) -> float:
    total, values = 0, {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
    for a, b in zip(text, [*text[1:], ""], strict=True):
        total += -values[a] if b and values[b] > values[a] else values[a]
    return float(total)


_THOUSANDS = {
    "it": re.compile(r"(.*mila|mille)(.+)"),
    "de": re.compile(r"(?:(.*)tausend)(?:und)?(.*)"),
}


@lru_cache(maxsize=4096)
def _in_one_word(form: str, lang: str) -> float | None:
    """Thousands with what is added to them: duemilaventitré, zweitausendfünfhundert, hundertfünfzigtausend."""
    if not ("mil" in form or "tausend" in form) or (m := _THOUSANDS[lang].fullmatch(form)) is None:
        return None
    lexicon = _lexicon(lang)
    head = lexicon.get(m[1]) if lang == "it" else 1000 * lexicon.get(m[1] or "ein", -1.0)
    rest = lexicon.get(m[2]) if m[2] else 0.0
    return head + rest if head is not None and head > 0 and rest is not None and rest < 1000 else None


#: Languages whose numbers begin longer words.
_COMPOUNDING = frozenset(["de", "ru"])


@lru_cache(maxsize=1)
def _russian_compounds() -> tuple[re.Pattern[str], Mapping[str, float]]:
    values = {fold(stem): value for stem, value in _numeral_words_ru.compounds().items()}
    return re.compile(f"({'|'.join(values)})[^\\W\\d_]{{3}}"), values


_CENTURIES = frozenset(range(200, 1000, 100))
_SCALE_WORDS = frozenset({"hundred", "thousand", "million", "billion", "trillion"})


def _number_words(text: str, lang: str, lexicon: Mapping[str, float]) -> list[Number]:
    loose, conjunctions = _loose(lang), _AND.get(lang, set())
    out: list[Number] = []
    forms = folded_words(text)
    if (
        lang not in _COMPOUNDING
        and forms.isdisjoint(_cardinal_words(lang))
        and not (lang == "it" and any("mila" in form or form.startswith("mille") for form in forms))
    ):
        # Nothing to add up: an article or a fraction, mostly.
        if not forms.isdisjoint(_loose_words(lang)):
            for w, form in zip(words(text), folded(text), strict=True):
                if form in loose:
                    out.append(Number(w.start, w.end, loose[form], False, False))
        return out
    ambiguous = (_numeral_words_ru.AMBIGUOUS if lang == "ru" else AMBIGUOUS.get(lang, "")).split()
    ordinals = _ordinals(lang)
    group: list[tuple[int, int, float, str]] = []

    def close() -> None:
        if group:
            value, parts = _compose([v for _, _, v, _ in group])
            # "millones" alone is a part of "miles de millones", or as many.
            small = value < 3 and value == int(value)  # "anderthalb" is surely a number
            strong = not (len(group) == 1 and (group[0][3] in ambiguous or small or value >= 1e6))
            # "a hundred" may be many; "a hundred and twelve" is a number.
            strong = strong and not (group[-1][2] >= 100 and group[0][3] in _SCALE_WORDS)
            if group[-1][3] in loose:  # twenty-first
                strong = False
            keys: set[Key] = {rounded(value), *map(rounded, parts)}
            if lang == "it" and value in _CENTURIES and text[group[0][0]].isupper():
                keys |= {1000 + value, value / 100 + 11}  # il Cinquecento: the 16th century, the 1500s
            out.append(Number(group[0][0], group[-1][1], frozenset(keys), False, strong))
            group.clear()

    for w, form in zip(words(text), folded(text), strict=True):
        value = None if text.startswith("·", w.end) else lexicon.get(form)
        if value is None and lang in _THOUSANDS:
            value = _in_one_word(form, lang)
        if value is None and group and group[-1][2] >= 20 and form in ordinals:
            gap = fold(text[group[-1][1] : w.start]).strip(" -‐‑")
            if (not gap or gap in conjunctions) and _continues(group[-1][2], ordinals[form], lang):
                group.append((w.start, w.end, ordinals[form], form))
                close()
                continue
        if value is None:
            if lang == "de" and (compound := _GERMAN_COMPOUND.match(form)) and compound[1] in lexicon:
                out.append(Number(w.start, w.end, frozenset([lexicon[compound[1]]]), False, False))
            if form in loose:
                out.append(Number(w.start, w.end, loose[form], False, False))
            elif lang == "ru" and (beginning := _russian_compounds()[0].match(form)):
                of = frozenset([_russian_compounds()[1][beginning[1]]])
                out.append(Number(w.start, w.end, of, False, False))
            if group and form not in conjunctions:
                close()
            continue
        if group:
            gap = text[group[-1][1] : w.start]
            joined = gap.isspace() or gap in ("-", "‐", "‑") or fold(gap).strip(" -") in conjunctions
            if not (joined and _continues(group[-1][2], value, lang)):
                close()
        group.append((w.start, w.end, value, form))
    close()
    return out


def _continues(last: float, value: float, lang: str) -> bool:
    """Whether `value` after `last` is part of one number: twenty three, two hundred, four-twenty (fr)."""
    if value >= 100:
        return last < value or (last >= 1000 and value % 100 == 0 and value < last)
    if last >= 100:
        return True
    if lang == "fr" and (last, value) == (4.0, 20.0):
        return True
    if lang == "fr" and ((last in (20.0, 60.0) and value < 20) or (last == 10 and 7 <= value <= 9)):
        return True
    return 20 <= last < 100 and last % 10 == 0 and value < 10


def _compose(values: list[float]) -> tuple[float, list[float]]:
    """The whole number and, for lists misread as one, nothing else: parts are only given for ranges."""
    total = current = 0.0
    for i, v in enumerate(values):
        if v == 20 and i and values[i - 1] == 4:
            current += 76
        elif v == 100:
            current = max(current, 1) * 100
        elif v >= 1000:
            if total and v > total:
                total = (total + current) * v
            else:
                total += max(current, 1) * v
            current = 0
        else:
            current += v
    return total + current, []
