"""Units behind figures in the languages that units.py has no words for: the Unicode CLDR's names, as Babel has them.

A name counts only right behind a figure (5 часов, 3週間) or, of money, before it: elsewhere it may be another word.
CLDR has the forms that stand behind a number; unit_forms.py has the endings of other cases (в 5 километрах), what
CLDR lacks, and the short names of currencies.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, MutableMapping, Sequence
from functools import lru_cache
from itertools import takewhile
from typing import Any, NamedTuple

from tqpipe.checks.amounts import number_lexicon, numerals
from tqpipe.checks.contraries.contrast import Hit, find, members_of, naming
from tqpipe.checks.measures.unit_forms import ENDINGS, MONEY, MORE
from tqpipe.checks.measures.units import UNITS
from tqpipe.checks.reading.scripts import INDIC, UNSPACED_LANGUAGES
from tqpipe.checks.reading.texts import RECENT, composed
from tqpipe.plurals import PLURAL_CATEGORIES
from tqpipe.types import Word

Member = tuple[str, str]

#: CLDR's names of our members: those that differ.
_CLDR = {
    ("length", "km"): "kilometer", ("length", "metre"): "meter", ("length", "cm"): "centimeter",
    ("length", "mm"): "millimeter", ("length", "scandinavian_mile"): "mile-scandinavian",
    ("length", "square_metre"): "square-meter", ("length", "square_km"): "square-kilometer",
    ("length", "square_mile"): "square-mile", ("length", "square_foot"): "square-foot",
    ("volume", "litre"): "liter", ("volume", "ml"): "milliliter", ("weight", "kg"): "kilogram",
}  # fmt: skip
_GROUPS = {
    "time": ("duration", "second minute hour day week month year century"),
    "length": ("length", "km mile scandinavian_mile metre foot yard inch cm mm"),
    "area": ("area", "hectare acre"),
    "weight": ("mass", "kg gram tonne ounce pound"),
    "volume": ("volume", "litre ml gallon"),
}
_SQUARES = ("square_metre", "square_km", "square_mile", "square_foot")
#: Other locales of a language, and the names of those that CLDR calls otherwise.
_LOCALES = {"zh": ("zh", "zh_Hant"), "yue": ("yue", "zh_Hant"), "no": ("nb",), "sr": ("sr", "sr_Latn")}
#: In every language. "m" may be millions, and "in" is a preposition.
_EVERYWHERE: Mapping[str, Member] = {
    "km": ("length", "km"), "cm": ("length", "cm"), "mm": ("length", "mm"), "m": ("length", "metre"),
    "kg": ("weight", "kg"), "mph": ("length", "mile"), "€": ("money", "euro"), "EUR": ("money", "euro"),
    "$": ("money", "dollar"), "USD": ("money", "dollar"), "£": ("money", "pound"), "GBP": ("money", "pound"),
}  # fmt: skip
_NOT_SHORT = frozenset(["in", "st", "pt", "c", "mil"])
_BEFORE = re.compile(r"[$€£]\s?$")
_CLOSE = r"[\s\u00a0\u202f-]?(?:[多余餘幾几]\s?)?"

#: Letters and signs of the scripts of India.
_SIGN = re.compile(f"[{INDIC}]")
#: Languages whose units stand before the figure: sw kilomita 5, si කිලෝමීටර් 5.
FIRST = frozenset(["si", "sw"])
#: Whose dollars: US$ 25 is "25 amerikanska dollar", "25 JAV doleriai".
_AMERICAN = (
    r"(?:(?:amer[iy][kcčš]\w*|америч?[кч]\w*|щатски|USA?|ABD|ABŞ|ASV|JAV|АҚШ|VSA|Yhdysvaltain|AQSh|САД|SAD|აშშ|ԱՄՆ"
    r"|अमेरिकी|মার্কিন|அமெரிக்க|అమెరికన్|ಅಮೆರಿಕನ್|അമേരിക്കൻ|અમેરિકન|ਅਮਰੀਕੀ|امریکی|미국)[\s\u00a0-]?)?"
)


def find_units(text: str, lang: str) -> tuple[Hit, ...]:
    """The units of a text, in order: every word for one where units.py knows the language, else those at figures.

    Places are in the composed text.
    """
    return find(UNITS, text, lang) if number_lexicon.covers(lang) else _at_figures(text, lang)


#: That a text may have one; where the words are not known, figures tell.
MAY_NAME_UNIT = naming(members_of(UNITS), number_lexicon.covers)


@lru_cache(maxsize=RECENT)
def _at_figures(text: str, lang: str) -> tuple[Hit, ...]:
    text = composed(text)[0]
    numbers = [n for n in numerals.numbers(text, lang) if n.figure or n.strong]
    names = _names(lang) if numbers else None
    if names is None:
        return ()
    found = []
    for n in numbers:
        if sign := _BEFORE.search(text, 0, n.start):
            found.append(Hit(_EVERYWHERE[sign[0][0]], Word(sign[0][0], sign.start(), sign.start() + 1), True))
        if lang in FIRST:
            found += _before(text, n.start, names)
        matches = [m for pattern in names.patterns if (m := pattern.match(text, n.end))]
        if lang in FIRST:  # What stands before the next figure is that one's.
            matches = [m for m in matches if not _FIGURE.match(text, m.end())]
        end = max((m.end() for m in matches), default=0)
        if lang in UNSPACED_LANGUAGES or not _goes_on(text, end):
            for m in matches:
                members = (
                    names.members.get(_spaced((m["stem"] or m["form"]).lower()), ()) if m.end() == end else ()
                )
                found += [Hit(member, Word(m["form"], *m.span("form")), True) for member in members]
    return tuple(sorted(dict.fromkeys(found), key=lambda hit: hit.word.start))


def _before(text: str, at: int, names: _Names) -> Iterator[Hit]:
    """The unit that ends right before a place."""
    start = max(0, at - _LONGEST)
    if m := names.first.search(text[start:at]):
        for member in names.members.get(_spaced((m["stem"] or m["form"]).lower()), ()):
            yield Hit(member, Word(m["form"], start + m.start("form"), start + m.end("form")), True)


_FIGURE = re.compile(r"\s?\d")
#: Letters of the longest unit that stands before its figure.
_LONGEST = 40


def _goes_on(text: str, at: int) -> bool:
    return unicodedata.category(text[at : at + 1] or " ")[0] in "LMN"


def _spaced(form: str) -> str:
    return " ".join(form.split())


class _Names(NamedTuple):
    """Patterns of every form behind a figure, and what each form, or beginning of one, names."""

    patterns: tuple[re.Pattern[str], ...]
    members: Mapping[str, tuple[Member, ...]]
    #: The same right before a figure, at the end of what is searched.
    first: re.Pattern[str]


@lru_cache(maxsize=16)
def _names(lang: str) -> _Names | None:
    """None of a language that CLDR does not have."""
    found: dict[str, set[Member]] = {}
    for member, form in _forms(lang):
        found.setdefault(unicodedata.normalize("NFC", form.lower()), set()).add(member)
    if not found:
        return None
    for member, form in _short(lang):
        if form.lower() not in found:
            found[form.lower()] = {member}
    found = {form.lower(): {member} for form, member in _EVERYWHERE.items()} | found
    # A form of two units of a kind is neither; pounds are money and weigh.
    known = {form: tuple(sorted(m)) for form, m in found.items() if len({group for group, _ in m}) == len(m)}
    stems = {unicodedata.normalize("NFC", stem): (member,) for member, stem in _money(lang)}
    ending = r"[^\W\d_]{0,5}"
    if lang in UNSPACED_LANGUAGES:
        ending = ""
    elif any(_SIGN.match(stem) for stem in stems):
        ending = rf"(?:[^\W\d_]|{_SIGN.pattern}){{0,6}}"
    names, money = rf"(?P<form>(?P<stem>){_any(known)})", rf"(?P<form>(?P<stem>{_any(stems)}){ending})"
    both = {form: known.get(form, ()) + stems.get(form, ()) for form in (*known, *stems)}
    patterns = [_CLOSE + names, *([_CLOSE + _AMERICAN + money] if stems else [])]
    any_of_both = _any(both) if lang in FIRST else "(?!)"
    first = re.compile(rf"(?:^|[\s\u00a0])(?P<form>(?P<stem>{any_of_both}))[\s\u00a0]$", re.IGNORECASE)
    return _Names(tuple(re.compile(p, re.IGNORECASE) for p in patterns), both, first)


def _any(forms: Iterable[str]) -> str:
    by_length = sorted(forms, key=len, reverse=True)
    return "(?:" + "|".join(re.escape(form).replace(r"\ ", r"[\s\u00a0]") for form in by_length) + ")"


def _by_hand(table: Mapping[str, str], lang: str) -> list[str]:
    """A language's row of unit_forms.py; Norwegian's goes by "no"."""
    return table.get("no" if lang in ("nb", "nn") else lang, "").split()


def _forms(lang: str) -> Iterator[tuple[Member, str]]:
    """(member, form) in one language: CLDR's, with endings, and those by hand."""
    group: Member = ("", "")
    for item in _by_hand(MORE, lang):
        if "." in item and item.isascii():
            group = (item.partition(".")[0], item.partition(".")[2])
        else:
            yield group, item
    endings = _by_hand(ENDINGS, lang)
    for member, forms in _named(lang, "long").items():
        alike = _beginning(forms) if len(forms) > 1 and not any(" " in form for form in forms) else ""
        for stem in [*forms, *([alike] if len(alike) > 3 else [])]:
            if stem in forms:
                yield member, stem
            for ending in endings if " " not in stem else ():
                yield member, stem + ending
                if stem[-1] in "ae" and lang == "hu":
                    yield member, stem[:-1] + {"a": "á", "e": "é"}[stem[-1]] + ending


def _beginning(forms: Sequence[str]) -> str:
    """What all forms begin with."""
    same = takewhile(lambda letters: len(set(letters)) == 1, zip(*forms, strict=False))
    return "".join(letters[0] for letters in same)


def _short(lang: str) -> Iterator[tuple[Member, str]]:
    """Abbreviations that are one unit's; single letters are other words, too."""
    forms = [(m, f) for m, forms in _named(lang, "short").items() for f in forms]
    often = Counter(form.lower() for _, form in forms)
    for member, form in forms:
        if often[form.lower()] == 1 and len(form) > 1 and form not in _NOT_SHORT:
            yield member, form


def _money(lang: str) -> Iterator[tuple[Member, str]]:
    for item in _by_hand(MONEY, lang):
        name, _, stems = item.partition("=")
        for stem in (stems or name).split(","):
            yield ("money", name), stem


def _named(lang: str, width: str) -> dict[Member, list[str]]:
    """CLDR's names of every member, without the figure and what else is no name of the unit."""
    from babel import localedata

    out: dict[Member, list[str]] = {}
    first = lang in FIRST
    for locale in _LOCALES.get(lang, (lang,)):
        if not localedata.exists(locale):
            continue
        data: MutableMapping[str | int | None, Any] = dict(localedata.load(locale).items())
        units = localedata.LocaleDataDict(data)["unit_patterns"]
        for group, (theirs, members) in _GROUPS.items():
            for name in members.split():
                unit = _CLDR.get((group, name), name)
                out.setdefault((group, name), []).extend(_plain(units.get(f"{theirs}-{unit}"), width, first))
        for name in _SQUARES:
            unit = _CLDR["length", name]
            out.setdefault(("length", name), []).extend(_plain(units.get(f"area-{unit}"), width, first))
    return {member: list(dict.fromkeys(forms)) for member, forms in out.items() if forms}


_ABBREVIATED = re.compile(r"^\S+\.\s")  # "am. gallonaa"
_MARKS = re.compile(r"[\u064b-\u0652\u200e\u200f]")


def _plain(unit: Mapping[str, Mapping[str, str]] | None, width: str, first: bool) -> Iterator[str]:
    """The forms of a unit; of a language whose units come `first`, those, too."""
    patterns = unit.get(width) if unit is not None else None
    for plural, pattern in patterns.items() if patterns is not None else ():
        before, _, after = str(pattern).partition("{0}")
        form = _ABBREVIATED.sub("", after.strip()).removesuffix(".").strip()
        if first and not form:
            before, form = "", before.strip().removesuffix(".")
        if plural in PLURAL_CATEGORIES and not before.strip() and form and not set(form) & set("/0123456789"):
            yield form
            if _MARKS.search(form):
                yield _MARKS.sub("", form)
