"""Amounts that several words say together: half a million, two and a half million, three in four, a third.

Half a million is one number in place of the ones its words would be; a share is one more value of each of its words
(three in four: 3, 4, 0.75, 75 %), since the other side may say it with the same ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from tqpipe.checks.reading.texts import fold, folded, folded_words, lower_set, words


class Amount(NamedTuple):
    """`values`: what it may be. `whole`: its words are no numbers of their own. `share`: the part of a whole that it
    surely is and nothing else (a quarter is three months, too), else 0.
    """

    start: int
    end: int
    values: frozenset[float]
    whole: bool
    share: float


class Said(NamedTuple):
    """A number already found: its range and its value."""

    start: int
    end: int
    value: float


#: Words of halves, quarters and thirds, one of which every part of a million has.
_HALF_WORDS = """
    half quarter quarters third thirds mig mitja meitat quart quarts terç terços medio media mitad cuarto cuartos tercio
    tercios demi demie tiers mezzo mezza mezz metà quarto quarti terzo terzi
    meio meia metade quartos jumătate jumatate sfert
    sferturi treime treimi halb halbe halben hälfte viertel drittel
    половиной
"""
_HALVES = frozenset(_HALF_WORDS.split())
_HALF = r"(?:mig|mitja|medi[oa]|demie?|mezz[oa]|mei[oa]|jum[aă]tate|half|halb\w*|половиной)"
#: "two million and a half", "two and a half million"
AND_HALF = re.compile(
    rf"[\s-]+(?:i|y|e|et|și|si|and|und|с)[\s-]+(?:a[\s-]+|ein\w*\s+|un\w?\s+|o\s+)?{_HALF}\b", re.I
)
#: Between a half and its unit: "două și jumătate de kilograme".
TO_UNIT = frozenset([" ", "-", " de ", " di "])
#: "Dos horas y cuarto", "two and a quarter hours".
AND_QUARTER = re.compile(
    r"[\s-]+(?:i|y|e|et|și|si|and|und)[\s-]+(?:an?[\s-]+|ein\w*\s+|un\w?\s+)?"
    r"(?:quart|cuarto|quarto|quarter|sfert|viertel)\b",
    re.I,
)
#: "An hour and three quarters", "une heure trois quarts".
AND_THREE_QUARTERS = re.compile(
    r"(?:[\s-]+(?:i|y|e|et|și|si|and|und)|(?<=heure)|(?<=heures))[\s-]+"
    r"(?:three|tres|três|trois|tre|trei|drei|3)[\s-]?"
    r"(?:quarters|quarts|cuartos|quartos|quarti|sferturi|viertel)\b",
    re.I,
)
_WORD_AND_HALF = re.compile(r"\s[^\W\d_]+" + AND_HALF.pattern, re.I)
#: Before a million: the part of it.
PART_OF = re.compile(
    rf"""
    \b(?:(?P<half>{_HALF}|mezz(?=['’])|la\s+mitad|la\s+meitat|metade|metà|hälfte)
      | (?:(?P<one>an?|one|un|um|ein\w*|o)|(?P<two>two|dos|deux|dois|due|dou[aă]|zwei)
         |(?P<three>three|tres|três|trois|tre|trei|drei))[\s-]+
        (?:(?P<quarter>quarters?|quarts?|cuartos?|quartos?|quart[oi]|sfert\w*|viertel)
         |(?P<third>thirds?|terços?|tercios?|tiers|terz[oi]|treim\w+|drittel)))
    (?:['’]|[\s-]+|\s+(?:of\s+an?|of\s+one|an?|de|di)\s+|\s+d['’])$
    """,
    re.IGNORECASE | re.VERBOSE,
)
#: Between the two numbers of a ratio, which may name what is counted: "trois électeurs sur quatre".
_RATIO = {
    lang: re.compile(rf"(?:\s[^\W\d_]+)?\s(?:{words})\s", re.I)
    for lang, words in {
        "en": r"in|in\s(?:every|each)|of\severy|out\sof(?:\severy)?",
        "ca": r"(?:de|per)\scada|sobre",
        "es": r"(?:de|por)\scada|sobre",
        "pt": r"(?:de|em|a|por)\scada|em",
        "fr": r"sur",
        "it": r"su|ogni",
        "ro": r"din|dintre|la\sfiecare",
        "de": r"von|unter",
    }.items()
}
_EVERY = re.compile(r"\b(?:cada|every|each|fiecare|out|ogni)\b", re.I)
#: Nouns of a part, `form=parts`; those after a bar are other words too (a quarter of the year, a second).
_NOUNS: Mapping[str, str] = {
    "en": "half=2 thirds=3 fifths=5 eighths=8 tenths=10 | halves=2 third=3 quarter=4 quarters=4 fourths=4 fifth=5"
    " sixth=6 sixths=6 eighth=8 tenth=10",
    "ca": "meitat=2 terç=3 terços=3 | quart=4 quarts=4 cinquens=5 desens=10",
    "es": "mitad=2 tercio=3 tercios=3 | cuarto=4 cuartos=4 quinto=5 quintos=5 decimos=10",
    "pt": "metade=2 terço=3 terços=3 | quarto=4 quartos=4 quinto=5 quintos=5 decimos=10",
    "fr": "moitie=2 tiers=3 | quart=4 quarts=4 cinquieme=5 cinquiemes=5 dixieme=10 dixiemes=10",
    "it": "meta=2 terzi=3 | terzo=3 quarto=4 quarti=4 quinto=5 quinti=5 decimi=10",
    "ro": "treime=3 treimi=3 patrime=4 cincime=5 cincimi=5 zecime=10 | jumatate=2 jumatatea=2 sfert=4 sferturi=4",
    "de": "halfte=2 drittel=3 funftel=5 zehntel=10 | viertel=4",
}
#: Ordinals before "part": "la tercera parte".
_ORDINALS: Mapping[str, str] = {
    "ca": "tercera=3 quarta=4 cinquena=5 sisena=6 desena=10 terceres=3 quartes=4 cinquenes=5 sisenes=6 desenes=10",
    "es": "tercera=3 cuarta=4 quinta=5 sexta=6 decima=10 terceras=3 cuartas=4 quintas=5 sextas=6 decimas=10",
    "pt": "terça=3 quarta=4 quinta=5 sexta=6 decima=10 terças=3 quartas=4 quintas=5 sextas=6 decimas=10",
    "it": "terza=3 quarta=4 quinta=5 sesta=6 decima=10 terze=3 quarte=4 quinte=5 seste=6 decime=10",
}
_PART = frozenset({"part", "parte", "parts", "partes", "parti"})
#: In English "third" and "half" are shares where what they are a share of is told.
_OF = re.compile(r"\s(?:of|the|all|its|their|his|her|our)\b")
_ONE = re.compile(r"(?:\ba|\bone)[\s-]$", re.I)
#: Behind German quarters that are no time: drei Viertel der Befragten.
_GENITIVE = re.compile(r"\s(?:der|des|aller|von|unserer|ihrer|seiner|dieser)\b")
#: Before a part by which something rises or falls.
_BY = {
    lang: re.compile(words, re.I)
    for lang, words in {
        "en": r"\bby\s(?:an?\s|one[\s-])?\Z",
        "ca": r"\ben\sun\s\Z",
        "es": r"\ben\sun\s\Z",
        "pt": r"\b(?:em\sum|num)\s\Z",
        "fr": r"\bd['’]un\s\Z",
        "it": r"\bdi\sun\s\Z",
        "ro": r"\bcu\s(?:un\s|o\s)?\Z",
        "de": r"\bum\s(?:ein\s)?\Z",
    }.items()
}
#: Behind a part: what it is one of, or the hour before or behind.
_OF_TIME = re.compile(
    r"\s(?:d['’]|de\s|di\s|past|to|vor|nach)|[\s-](?:hour|stunde|jahr|finals?|century)|\s\w+,?\sbis\b", re.I
)


@lru_cache(maxsize=16)
def _nouns(lang: str) -> dict[str, tuple[float, bool]]:
    sure, _, loose = _NOUNS.get(lang, "").partition("|")
    pairs = [(item, strong) for text, strong in ((sure, True), (loose, False)) for item in text.split()]
    return {fold(item.split("=")[0]): (float(item.split("=")[1]), strong) for item, strong in pairs}


@lru_cache(maxsize=16)
def _before_part(lang: str) -> dict[str, float]:
    return {
        fold(f): float(n) for f, _, n in (item.partition("=") for item in _ORDINALS.get(lang, "").split())
    }


@lru_cache(maxsize=16)
def triggers(lang: str) -> frozenset[str]:
    """The nouns of parts and the ordinals before "part", folded."""
    return frozenset({*_nouns(lang), *_before_part(lang)})


@lru_cache(maxsize=16)
def _noun_words(lang: str) -> frozenset[str]:
    return frozenset(_nouns(lang))


def may_be_share(text: str, lang: str) -> bool:
    """Whether a noun of a part is among the words, or an ordinal and "part"."""
    forms = folded_words(text)
    if forms.isdisjoint(triggers(lang)):
        return False
    return not forms.isdisjoint(_noun_words(lang)) or not forms.isdisjoint(_PART)


def may_be_half(text: str) -> bool:
    """Whether a text has a word that a part of a number is said with."""
    return not lower_set(text).isdisjoint(_HALVES)


def may_be_sure_share(text: str, lang: str) -> bool:
    """Whether a text may have an amount that surely is a share, of figures that stand apart."""
    return may_be_share(text, lang) or _EVERY.search(text) is not None


def amounts(text: str, lang: str, found: Sequence[Said]) -> list[Amount]:
    """The amounts of a text, given the numbers found in it, in order."""
    out: list[Amount] = []
    if found and may_be_half(text):
        out += _halves(text, found)
    if len(found) > 1:
        out += [*_ratios(text, lang, found), *_ranges(text, found), *_sums(text, found)]
        if "/" in text:
            out += _slashed(text)
    if may_be_share(text, lang):
        whole = [a for a in out if a.whole]
        out += [
            f
            for f in _fractions(text, lang, found)
            if not any(a.start < f.end and f.start < a.end for a in whole)
        ]
    return out


def _scale(value: float) -> float:
    """The scale word a number ends with: a million of two million; 1 where it ends with none."""
    for scale in (1e12, 1e9, 1e6, 1e3):
        if value >= scale:
            return scale if value % scale == 0 else 1.0
    return 1.0


def _halves(text: str, found: Sequence[Said]) -> Iterator[Amount]:
    done = 0
    for i, n in enumerate(found):
        if n.start < done:
            continue
        scale = _scale(n.value)
        after = AND_HALF.match(text, n.end)
        if after is None and _WORD_AND_HALF.match(text, n.end):
            yield Amount(n.start, n.end, frozenset([n.value + 0.5]), False, 0)
        elif after:
            following = found[i + 1 : i + 4]
            million = next((m for m in following if after.end() < m.start <= after.end() + 4), None)
            if scale > 1:
                yield Amount(n.start, after.end(), frozenset([n.value + scale / 2]), True, 0)
            elif million is not None and _scale(million.value) == million.value > 1:
                whole = (n.value + 0.5) * million.value
                done = million.end
                yield Amount(n.start, million.end, frozenset([whole]), True, 0)
            else:
                yield Amount(n.start, n.end, frozenset([n.value + 0.5]), False, 0)
        elif (
            scale == n.value > 1
            and not text[n.start].isdigit()
            and (before := PART_OF.search(text, max(0, n.start - 30), n.start))
        ):
            yield Amount(before.start(), n.end, frozenset([n.value * part(before)]), True, 0)


def added(pattern: re.Pattern[str], text: str, end: int, unit: int) -> bool:
    """Whether a half or a quarter (`pattern`: AND_HALF, AND_QUARTER) is all between a number that ends at `end` and its
    unit, which begins at `unit`.
    """
    m = pattern.match(text, end) if end < unit else None
    return m is not None and text[m.end() : unit] in TO_UNIT


def part(m: re.Match[str]) -> float:
    """What share a match of PART_OF says."""
    if m["half"]:
        return 0.5
    count = 1 if m["one"] else 2 if m["two"] else 3
    return count / (4 if m["quarter"] else 3)


def _ratios(text: str, lang: str, found: Sequence[Said]) -> Iterator[Amount]:
    between = _RATIO.get(lang)
    if between is None:
        return
    for a, b in pairwise(found):
        if 1 <= a.value < b.value <= 100 and b.start - a.end < 30 and a.value == int(a.value):
            gap = between.fullmatch(text, a.end, b.start)
            if gap:
                yield _share(a.start, b.end, a.value, b.value, _EVERY.search(gap[0]) is not None)


_SLASHED = re.compile(r"(?<![\d.,:/-])([1-9])/([2-9]|10)(?![\d/-]|[.,]\d)")
#: Behind 3/4, what says that it is no date.
_PART_OF_IT = re.compile(r"\s(?:of\s|d[eo]l?s?\s|da\s|des\s|du\s|d['’]|de[gil]\s|dell[ae]\s|din\s|der\s)")


def _slashed(text: str) -> Iterator[Amount]:
    """2/3 with figures, which the other side may say as two thirds."""
    for m in _SLASHED.finditer(text):
        if int(m[1]) < int(m[2]):
            yield _share(*m.span(), int(m[1]), int(m[2]), _PART_OF_IT.match(text, m.end()) is not None)


#: Between two figures that share the scale word behind the second: "between 15 and 18 billion".
_RANGE = re.compile(r"\s?[-–]\s?|\s(?:and|to|or|i|a|o|y|e|et|à|ou|und|bis|oder|și|la|sau)\s")


#: 20-30.000: the first figure has the second one's noughts.
_CUT_SHORT = re.compile(r"\s?[-–]\s?")


def _ranges(text: str, found: Sequence[Said]) -> Iterator[Amount]:
    for a, b in pairwise(found):
        if not text[a.start].isdigit() or a.value >= b.value or b.value < 1e3:
            continue
        scaled = text[b.end - 1].isalpha()
        if scaled and _RANGE.fullmatch(text, a.end, b.start):
            yield Amount(a.start, a.end, frozenset(a.value * s for s in (1e3, 1e6, 1e9, 1e12)), False, 0)
        thousands = not scaled and a.value * 1e3 < b.value < 1e6 and b.value % 1e3 == 0
        if thousands and _CUT_SHORT.fullmatch(text, a.end, b.start):
            yield Amount(a.start, a.end, frozenset([a.value * 1e3]), False, 0)


#: Between two parts of one amount: "3 miliardi e 400 milioni".
_PLUS = re.compile(r"\s(?:(?:e|y|i|et|și|si|und|and)\s)?")


def _sums(text: str, found: Sequence[Said]) -> Iterator[Amount]:
    """A million and two hundred thousand, with figures."""
    for a, b in pairwise(found):
        scale = _scale(a.value)
        scaled = text[a.end - 1].isalpha() and text[b.end - 1].isalpha() and text[b.start].isdigit()
        if scale >= 1e6 and scaled and 1e3 <= b.value < scale and _PLUS.fullmatch(text, a.end, b.start):
            yield Amount(a.start, b.end, frozenset([a.value + b.value]), True, 0)


def _fractions(text: str, lang: str, found: Sequence[Said]) -> Iterator[Amount]:
    nouns, ordinals = _nouns(lang), _before_part(lang)
    tokens, forms = words(text), folded(text)
    for i, form in enumerate(forms):
        start, sure = tokens[i].start, True
        if form in nouns:
            parts, sure = nouns[form]
        elif form in _PART and i and forms[i - 1] in ordinals:
            parts, start = ordinals[forms[i - 1]], tokens[i - 1].start
        else:
            continue
        before = next(
            (n for n in found if 0 < start - n.end <= 2 and text[n.end : start].strip(" -") == ""), None
        )
        count = before.value if before and 1 <= before.value < parts else 1.0
        if lang == "en":
            one = _ONE.search(text, max(0, start - 5), start)
            of = _OF.match(text, tokens[i].end) is not None
            sure = (form == "half" and of) or (form != "half" and bool((one and of) or (sure and count > 1)))
        elif lang == "ro" and form.startswith("jumatate"):
            sure = text.startswith((" din ", " dintre "), tokens[i].end)
        elif count > 1 and parts <= 5 and not sure:
            sure = form.endswith(("s", "i")) or (
                lang == "de" and _GENITIVE.match(text, tokens[i].end) is not None
            )
        first = before.start if before and count > 1 else start
        if not sure and _is_by(text, lang, first, tokens[i].end):
            sure = True
        yield _share(first, tokens[i].end, count, parts, sure)


def _is_by(text: str, lang: str, start: int, end: int) -> bool:
    """Whether a part is by what something rises or falls: by a quarter, which is no quarter of an hour or a year."""
    by = _BY.get(lang)
    return (
        by is not None
        and by.search(text, max(0, start - 10), start) is not None
        and not _OF_TIME.match(text, end)
    )


def nouns(text: str, lang: str) -> Iterator[Said]:
    """The nouns of parts with how many make a whole: 3 of "tercio", of "tercera parte"."""
    if not may_be_share(text, lang):
        return
    known, ordinals = _nouns(lang), _before_part(lang)
    tokens, forms = words(text), folded(text)
    for i, form in enumerate(forms):
        if form in known:
            yield Said(tokens[i].start, tokens[i].end, known[form][0])
        elif form in _PART and i and forms[i - 1] in ordinals:
            yield Said(tokens[i - 1].start, tokens[i].end, ordinals[forms[i - 1]])


def _share(start: int, end: int, count: float, parts: float, sure: bool) -> Amount:
    share = count / parts
    percent = 100 * share
    rounded = {round(percent), int(percent), int(percent) + (percent > int(percent)), round(percent, 1)}
    values = {share, round(share, 2), round(share, 3), percent, *map(float, rounded), int(percent * 10) / 10}
    return Amount(start, end, frozenset(values), False, share if sure else 0)
