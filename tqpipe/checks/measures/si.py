"""Units with SI prefixes at the same figure: 10 mg are not 10 g, 16 GB not 16 MB, 5 ml neither 5 l nor 5 mg.

Symbols are those of the SI Brochure (BIPM, 9th edition, tables 2 to 8) and IEC 80000-13, with usual misspellings (Kg,
gr, mcg), the French octets and the Cyrillic letters; words are those of eight languages, which share their stems.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tqpipe.checks import _needs
from tqpipe.checks.amounts.number import Number, values_of
from tqpipe.checks.reading.remembered import Remembered
from tqpipe.checks.reading.texts import forms, has_apart_marks
from tqpipe.types import Range

#: What a prefix multiplies a unit by.
PREFIXES = {
    "n": 1e-9, "µ": 1e-6, "μ": 1e-6, "m": 1e-3, "c": 1e-2, "d": 1e-1, "": 1.0, "h": 1e2, "k": 1e3, "K": 1e3, "M": 1e6,
    "G": 1e9, "T": 1e12,
}  # fmt: skip
#: Base, symbol, and the prefixes that are written with it; a byte and an octet are one thing.
_BASES = (
    ("gram", "g", ("n", "µ", "μ", "m", "", "k", "K")),
    ("litre", "l", ("µ", "μ", "m", "c", "d", "", "h")),
    ("litre", "L", ("µ", "m", "c", "d", "")),
    ("metre", "m", ("n", "µ", "μ", "m", "c", "d", "", "k", "K")),
    ("watt", "W", ("m", "", "k", "K", "M", "G", "T")),
    ("watt hour", "Wh", ("", "k", "K", "M", "G", "T")),
    ("volt", "V", ("m", "", "k")),
    ("hertz", "Hz", ("", "k", "K", "M", "G", "T")),
    ("pascal", "Pa", ("", "h", "k", "M", "G")),
    ("joule", "J", ("", "k", "M", "G")),
    ("calorie", "cal", ("", "k", "K")),
    ("mole", "mol", ("n", "µ", "μ", "m", "")),
    ("byte", "B", ("k", "K", "M", "G", "T")),
    ("byte", "o", ("k", "K", "M", "G", "T")),
    ("sievert", "Sv", ("µ", "μ", "m", "")),
)  # fmt: skip
_OTHERS = {
    "cc": ("litre", 1e-3), "mcg": ("gram", 1e-6), "gr": ("gram", 1.0), "KG": ("gram", 1e3),
    "мкг": ("gram", 1e-6), "мг": ("gram", 1e-3), "г": ("gram", 1.0), "кг": ("gram", 1e3),
    "мл": ("litre", 1e-3), "л": ("litre", 1.0), "Вт": ("watt", 1.0), "кВт": ("watt", 1e3), "МВт": ("watt", 1e6),
    "ГВт": ("watt", 1e9), "КБ": ("byte", 1e3), "МБ": ("byte", 1e6), "ГБ": ("byte", 1e9), "ТБ": ("byte", 1e12),
}  # fmt: skip
#: Symbol -> (base, factor).
SYMBOLS: dict[str, tuple[str, float]] = {
    prefix + symbol: (base, PREFIXES[prefix]) for base, symbol, prefixes in _BASES for prefix in prefixes
} | _OTHERS
_SAID = {
    "nano": 1e-9, "micro": 1e-6, "mikro": 1e-6, "mili": 1e-3, "milli": 1e-3, "mil·li": 1e-3, "centi": 1e-2,
    "zenti": 1e-2, "deci": 1e-1, "dezi": 1e-1, "kilo": 1e3, "quilo": 1e3, "chilo": 1e3, "mega": 1e6, "giga": 1e9,
    "tera": 1e12,
}  # fmt: skip
_STEMS = {
    "gram": "gram", "gramm": "gram", "litr": "litre", "liter": "litre", "watt": "watt", "vati": "watt", "wat": "watt",
    "byt": "byte", "octet": "byte", "hertz": "hertz", "pascal": "pascal", "calor": "calorie", "kalor": "calorie",
}  # fmt: skip
_WORD = re.compile(
    rf"({'|'.join(sorted(_SAID, key=len, reverse=True))})?({'|'.join(sorted(_STEMS, key=len, reverse=True))})"
    r"(?:i?[aeos]{0,2}s?|n|mes?|m[oi]|[iu]l?|ii?)",
    re.IGNORECASE,
)
#: What such words begin with.
_HEADS = frozenset(part[:2] for part in (*_SAID, *_STEMS))
_BEHIND = re.compile(r"[\s\u00a0\u202f-]?(?:de\s)?([^\W\d_]+(?:·[^\W\d_]+)?)(?![\w²³])")
#: How far apart two quantities may lie that are one, rounded.
_TOLERANCE = 0.05
#: What may be told as each other, and how much of a litre and of a gram.
_KINDS = frozenset(["gram", "litre"])
_MILLI, _MASSES = 1e-3, frozenset([1e-3, 1.0])
#: Behind a slash: 5 mg/l, 50 g/L.
_PER = re.compile(r"/\s?(?:\d+\s?)?([^\W\d_]+)")
#: What is poured, of which a gram is about a millilitre; stems in all languages at once.
_POURED = re.compile(
    r"\b(?:water|milk|cream|wine|oil|juice|stock|broth|yog|vinegar|liqu|beer|coffee|tea\b|syrup|sauce|buttermilk|rum\b|brandy"
    r"|a[ií]?gua|aigu|llet\b|nata\b|vins?\b|olis?\b|sucs?\b|brous?\b|iog|vinagr|l[ií]quid|cervesa|caf[eéè]|xarop|salsa"
    r"|leche|vinos?\b|aceite|zumo|jugo|caldo|cerveza|sirope|jarabe|eau\b|lait\b|crème|huile|jus\b|bouillon|vinaigre|bière"
    r"|sirop|leite|natas\b|vinho|azeite|óleo|ol[ei]o|sumo|suco|cerveja|molho|acqua|latte\b|panna\b|succo|brodo|aceto|birra"
    r"|sciroppo|ap[aăeă]\b|lapte|smântân|vin(?:ul)?\b|ulei|suc(?:ul)?\b|sup[aă]|oțet|bere\b|wasser|milch|sahne|rahm|wein|öl"
    r"|saft|brühe|fond\b|joghurt|essig|flüss|bier|kaffee|sirup|soße|vatten|mjölk|grädde|melk|room\b|olie|vand\b|mælk|fløde"
    r"|vann\b|fløte|вод|молок|сливк|масл|сок|олі|wod|mlek|śmietan|olej|mleko|水|牛乳|牛奶|奶|油|酒|汁|酱油|醤油)",
    re.I,
)


class _Quantity(NamedTuple):
    """A figure with its unit: where it stands, its value, the base and how many of it the unit is."""

    place: Range
    value: float
    base: str
    factor: float


def _unit(form: str) -> tuple[str, float] | None:
    """The base and the factor that a symbol or a word stands for."""
    if form in SYMBOLS:
        return SYMBOLS[form]
    if form.isascii() and form[:2].lower() not in _HEADS:
        return None
    word = _WORD.fullmatch(form)
    if word is None:
        return None
    return _STEMS[word[2].lower()], _SAID[word[1].lower()] if word[1] else 1.0


def _base(form: str) -> str | None:
    unit = _unit(form)
    return None if unit is None else unit[0]


#: Word -> the base of the unit that it may be.
_BASE = Remembered(_base)
#: A word that may be such a unit.
MAY_BE = _needs.Forms(lambda lang: _BASE.__getitem__)


def may_change(source: str, target: str) -> bool:
    """A quick look: whether the two texts may have units of one base."""
    if any("·" in text or has_apart_marks(text) for text in (source, target)):
        return True  # mil·lilitres
    here, there = ({*map(_BASE.__getitem__, forms(text))} for text in (source, target))
    return not here & there <= {None} or ("gram" in here | there and "litre" in here | there)


def changed(
    source: str, target: str, ours: Sequence[Number], theirs: Sequence[Number]
) -> Iterator[tuple[Range, Range]]:
    """(place in the source, place in the target) of a figure whose unit has another prefix there, where no quantity of
    the other side is what either says.
    """
    here = _quantities(source, ours)
    there = _quantities(target, theirs) if here else []
    for mine in here:
        same = [t for t in there if t.base == mine.base]
        if any(_agree(mine, t) for t in same):
            continue
        for other in same:
            if other.value == mine.value and not any(_agree(o, other) for o in here):
                yield mine.place, other.place
                break
    yield from _of_another_kind(source, target, here, there)


def _of_another_kind(
    source: str, target: str, here: Sequence[_Quantity], there: Sequence[_Quantity]
) -> Iterator[tuple[Range, Range]]:
    """Mass told as volume, or volume as mass, at one figure, where neither text has the other's unit: 5 ml for 5 mg.

    A gram of what is poured is a millilitre, and recipes tell it in either way.
    """
    ours, theirs = ({q.base for q in side} & _KINDS for side in (here, there))
    if len(ours) != 1 or len(theirs) != 1 or ours == theirs:
        return
    if theirs & _kinds(source) or ours & _kinds(target):
        return
    for mine in here:
        for other in there:
            if mine.base not in _KINDS or other.base not in _KINDS or mine.value != other.value:
                continue
            gram, litre = sorted((mine, other), key=lambda q: q.base)
            if litre.factor != _MILLI or gram.factor not in _MASSES:
                continue
            if gram.factor < 1 or not (_POURED.search(source) or _POURED.search(target)):
                yield mine.place, other.place


def _kinds(text: str) -> set[str | None]:
    """The bases of units that a text may name, with a figure or without one; not those of one letter, which may be
    other words (fr "l'eau").
    """
    words = {form for form in forms(text) if len(form) > 1} | {*_PER.findall(text)}
    return {*map(_BASE.__getitem__, words)}


def _quantities(text: str, numbers: Sequence[Number]) -> list[_Quantity]:
    found = []
    for number in numbers:
        behind = _BEHIND.match(text, number.end) if number.figure else None
        unit = _unit(behind[1]) if behind else None
        values = values_of(number)
        if behind is not None and unit is not None and len(values) == 1:
            found.append(_Quantity((number.start, behind.end()), values[0], *unit))
    return found


def _agree(a: _Quantity, b: _Quantity) -> bool:
    x, y = a.value * a.factor, b.value * b.factor
    return a.base == b.base and abs(x - y) <= _TOLERANCE * max(x, y)
