"""Whether a figure with a point is surely a decimal, and no time of day: €2.50, 0.50 mg, 3.45 %, 1.20 million.

A figure such as 9.30 is a time in many texts, and its hour and minute may stand apart on the other side. What money,
a unit, a per cent, a scale or a sign of arithmetic stands beside is none: 2.50 euros are no 50 euros, and 4.50 euros
no 16.50. Words are those of all eight languages at once, since none of them stands behind a time.
"""

from __future__ import annotations

import re

from tqpipe.checks.measures.si import SYMBOLS
from tqpipe.checks.measures.units import UNITS
from tqpipe.checks.reading.table_rows import rows
from tqpipe.checks.reading.texts import fold

#: Money and signs of arithmetic right before a figure.
_BEFORE = re.compile(
    r"(?:[$€£¥₹₽₺₩₪฿±<>≤≥≈=×+]|(?<![^\W\d_])(?:EUR|USD|GBP|CHF|JPY|CNY|RON|BRL|MXN|CAD|AUD|SEK|NOK|DKK|PLN|INR|Fr|Rs)\.?)"
    r"[\s\u00a0\u202f]?\Z"
)
_BEFORE_ENDS = frozenset("$€£¥₹₽₺₩₪฿±<>≤≥≈=×+RDPFYNLKsr.")
#: Right behind it: a sign, and what is written in one word with it.
_SIGN = re.compile(
    r"[\s\u00a0\u202f-]?(?:[$€£¥₹₽₺₩₪฿%‰°º²³×±µμΩ]|per\s?cent|por\s(?:cien|cen)to|pour\scent|la\ssut)", re.I
)
#: A symbol of a unit behind it, as it is written.
_SYMBOL = re.compile(r"[\s\u00a0\u202f-]?([^\W\d_]{1,4})(?![^\W_]|['’·])")
#: Symbols that are read as something else behind a time (les 9.30 l'Ajuntament, ore 9.30 o più), and others.
_MORE_SYMBOLS = """
    ha ft in lb lbs oz mi mph kph kn dB eV keV MeV GeV TeV bpm rpm ppm ppb pp bps bar mbar atm mmHg IU UI IE Mb Gb kb
    bn tn mln mld Md mrd Mio Mrd
"""
_SYMBOLS = (SYMBOLS.keys() - {"l", "L", "o", "г"}) | {*_MORE_SYMBOLS.split()}
#: Sets of units of which none is told behind a time of day; of time those that are longer, and seconds.
_SETS = (
    "money.",
    "length.",
    "area.",
    "weight.",
    "volume.",
    "heat.",
    "part.",
    "time.year",
    "time.month",
    "time.week",
)
_WORDS_TEXT = """
    seconds segundos secondes secondi secunde sekunden milliseconds
    thousand million millions milio milions millon millones milhao milhoes milione milioni milion milioane million
    millionen milliard milliards milliarde milliarden miliardo miliardi miliard miliarde billion billions bilio bilions
    billon billones bilhao bilhoes mil mille mila tausend trillion trillions
    cents centims centimos centimes centesimi centi centavos
    times vegades veces fois vezes volte ori
    percentage basis punts puntos points pontos punti puncte punkte punkten prozentpunkte
    degrees graus grados degres gradi grade grad
    calories calorias calorie calorii kalorien watts volts
"""
#: Words that are units and something else behind a time: the "metro", a "pound" no less.
_NONE = frozenset(["in", "m", "metro", "pes", "peu", "pie", "pied", "real", "reals", "sol", "libra", "mile"])


def _words() -> tuple[frozenset[str], tuple[str, ...]]:
    """Folded words of units, and beginnings of such words."""
    whole, starts = set(_WORDS_TEXT.split()), set()
    for line in rows(UNITS):
        name, _, rest = line.split(None, 2)
        if name.startswith(_SETS):
            for form in rest.partition("|")[0].split():
                if form.endswith("*"):
                    starts.add(fold(form[:-1]))
                elif "_" not in form and form.isalpha():
                    whole.add(fold(form))
    return frozenset(whole) - _NONE, tuple(sorted(s for s in starts if len(s) > 3))


_WHOLE, _STARTS = _words()


def is_unit(word: str) -> bool:
    """Whether a folded word is money, a unit, a scale or the like."""
    return bool(word) and (word in _WHOLE or word.startswith(_STARTS))


def is_decimal(text: str, start: int, end: int, unit: str) -> bool:
    """Whether the figure in a range is no time; `unit` is the folded word behind it, "" where there is none."""
    if is_unit(unit):
        return True
    if (symbol := _SYMBOL.match(text, end)) and symbol[1] in _SYMBOLS:
        return True
    if _SIGN.match(text, end):
        return True
    before = text[max(0, start - 5) : start]
    return not _BEFORE_ENDS.isdisjoint(before) and _BEFORE.search(before) is not None
