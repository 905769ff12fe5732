"""Numbers in words in languages whose other ways to say a number (times, shares, ordinals) are not known.

Such a number is no evidence alone; where it is the only one of its side without an equal, and one of the other side is,
too, one of them changed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from tqpipe.checks.amounts import numeral_words_far as far
from tqpipe.checks.amounts.number import Number, is_hour, rounded, values_of
from tqpipe.checks.amounts.number_words import added, continues
from tqpipe.checks.reading.scripts import INDIC
from tqpipe.checks.reading.texts import RECENT

#: Words with their marks and apostrophes: п'ять, पच्चीस.
_WORD = re.compile(rf"(?:[^\W\d_]|(?<=\w)[{INDIC}'’ʼ])+")
_APOSTROPHES = str.maketrans("’ʼ", "''")
_ALIKE = {"no": "nb", "nn": "nb", "bs": "hr"}
#: What a number below is none of: one and two are articles, pronouns, both.
_LEAST = 3
#: Languages in which two is said of two alone.
_TWO = frozenset(["da", "nb", "pl", "sv"])
#: Languages that say teens and tens in one word, which are no eight where they are eighteen or eighty.
_ONE_WORD_TEXT = "ca es fr pt it ro de en ru uk pl cs sk hr sr bg sl nl sv da nb no is fi et lt lv el"
_ONE_WORD = frozenset(_ONE_WORD_TEXT.split())
#: Alone they are vague: hundreds, thousands.
_SCALES = frozenset([100.0, 1e3, 1e5, 1e6, 1e7, 1e9])


def reads(lang: str) -> bool:
    """Whether there is a table for the language (without its region)."""
    return _ALIKE.get(lang, lang) in far.FORMS


@lru_cache(maxsize=RECENT)
def in_words(text: str, lang: str) -> tuple[Number, ...]:
    """The numbers of a text that are words, of three or more, in some languages of two."""
    lang = _ALIKE.get(lang, lang)
    lexicon = _lexicon(lang)
    low = text.replace("İ", "i").lower().translate(_APOSTROPHES)
    if len(low) != len(text) or not any(form in lexicon for form in set(_WORD.findall(low))):
        return ()
    conjunctions, joined = far.AND.get(lang, "").split(), far.JOINED_AND.get(lang)
    makers = far.TENS.get(lang), far.TEENS.get(lang)
    found: list[Number] = []
    group: list[tuple[int, int, float, str]] = []
    for m in _WORD.finditer(low):
        form = m[0]
        value = lexicon.get(form)
        if value is None and group and joined and form[0] == joined:
            value = lexicon.get(form[1:])
        if group:
            gap = low[group[-1][1] : m.start()]
            beside = gap in (" ", "\u00a0", "-", "\u200c") or gap.strip() in conjunctions
            if value is not None and beside and (more := _more(group, value, form, lang)) is not None:
                group = [*more[:-1], (more[-1][0], m.end(), *more[-1][2:])]
                continue
            if form in conjunctions and gap.isspace():
                continue
            found += _whole(group, low, lang)
            group = []
        if value is not None and form not in makers:
            group = [(m.start(), m.end(), value, form)]
    found += _whole(group, low, lang)
    return tuple(found)


def _more(
    group: list[tuple[int, int, float, str]], value: float, form: str, lang: str
) -> list[tuple[int, int, float, str]] | None:
    """The parts of a number with one more; None where that begins another number."""
    start, end, last, before = group[-1]
    if form == far.TENS.get(lang) and 2 <= last <= 9:
        return [*group[:-1], (start, end, 10 * last, before + " " + form)]
    if form == far.TEENS.get(lang) and 2 <= last <= 9:
        return [*group[:-1], (start, end, 10 + last, before + " " + form)]
    if form in (far.TENS.get(lang), far.TEENS.get(lang)):
        return None
    if (lang == "ar" and last < 10 and 20 <= value < 100) or (
        lang in ("ar", "he") and last < 10 and value == 10
    ):
        return [*group[:-1], (start, end, last + value, before + " " + form)]
    if lang in ("eu", "ka") and last in (20, 40, 60, 80) and value < 20:
        return [*group, (start, end, value, form)]
    if lang in ("vi", "tr") and last == 10 and value < 10:
        return [*group, (start, end, value, form)]
    return [*group, (start, end, value, form)] if continues(last, value, lang) else None


def _whole(group: list[tuple[int, int, float, str]], text: str, lang: str) -> list[Number]:
    if not group:
        return []
    value = added([v for _, _, v, _ in group])
    alone = len(group) == 1 and (value in _SCALES or group[0][3] in far.AMBIGUOUS.get(lang, "").split())
    if alone and value not in _SCALES and lang in far.COUNTED:
        alone = group[0][3] in far.UNCOUNTED or _counted(lang).match(text, group[0][1]) is None
    if value < (2 if lang in _TWO else _LEAST) or alone:
        return []
    return [Number(group[0][0], group[-1][1], frozenset([rounded(value)]), False, True)]


@lru_cache(maxsize=4)
def _counted(lang: str) -> re.Pattern[str]:
    return re.compile(rf"\s(?:{far.COUNTED[lang]})")


@lru_cache(maxsize=16)
def _lexicon(lang: str) -> Mapping[str, float]:
    """Form -> value."""
    parts = [item.partition("=") for item in re.sub(r"\s+/", "/", far.FORMS.get(lang, "")).split()]
    found = {form: float(value) for value, _, forms in parts for form in forms.split("/")}
    ones = [(form, value) for form, value in found.items() if value < 10]
    tens = [(form, value) for form, value in found.items() if 20 <= value < 100 and value % 10 == 0]
    within = far.WITHIN.get(lang, {})
    for pattern in far.GLUED.get(lang, "").split():
        found |= {
            pattern.format(t=within.get(ten, ten), o=one): a + b
            for ten, a in tens
            for one, b in ones
            if b >= 1
        }
    if glue := far.HUNDREDS.get(lang):
        first = {value: form for form, value in reversed(found.items()) if value < 100}
        found |= {
            hundred + between + form: value + rest
            for hundred, value in list(found.items())
            if 100 <= value < 1000
            for rest, form in first.items()
            for between in glue
        }
    if thousand := far.THOUSANDS.get(lang):
        found |= {form + thousand: 1000 * value for form, value in list(found.items()) if 2 <= value < 1000}
    for table in (far.TENS, far.TEENS):
        if word := table.get(lang):
            found[word] = 10.0
    return {unicodedata.normalize("NFC", form): value for form, value in found.items()}


def changed(lost: list[Number], new: list[Number], langs: tuple[str, str]) -> bool:
    """Whether the numbers that each side has without an equal on the other, words among them, are one that changed."""
    if len(lost) != 1 or len(new) != 1 or (lost[0].figure and new[0].figure):
        return False
    if any(map(is_hour, (*lost, *new))):
        return False
    one_word = all(lang in _ONE_WORD for lang in langs)
    return not any(
        _is_part(v, w) and not (one_word and _are_two_words(v, w))
        for v in values_of(lost[0])
        for w in values_of(new[0])
    )


def figure_changed(lost: list[Number], new: list[Number]) -> bool:
    """Whether the only numbers of each side without an equal are a figure and a word of two figures, one that changed:
    15, fifty. A smaller word may be no number of what the figure counts.
    """
    if len(lost) != 1 or len(new) != 1 or lost[0].figure is new[0].figure:
        return False
    mine, theirs = values_of(lost[0]), values_of(new[0])
    # Hours of a half day and of a whole one differ by twelve.
    return (
        len(mine) == len(theirs) == 1
        and all(10 <= v < 100 for v in (*mine, *theirs))
        and (abs(mine[0] - theirs[0]) != 12)
    )


def _are_two_words(a: float, b: float) -> bool:
    """Whether one number is below ten, and the other the teen or the ten of it: 8, and 18 or 80."""
    low, high = sorted((a, b))
    return 3 <= low < 10 and high in (10 + low, 10 * low)


def _is_part(a: float, b: float) -> bool:
    """Whether one number may be the other, read in part: 20 or 5 of 25, 3 of 3000."""
    x, y = (f"{int(v)}".rstrip("0") for v in (a, b))
    full = f"{int(a)}", f"{int(b)}"
    return x.startswith(y) or y.startswith(x) or full[0].endswith(full[1]) or full[1].endswith(full[0])
