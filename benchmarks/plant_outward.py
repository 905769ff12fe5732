"""Errors planted in German and Chinese translations: figures, weekdays, months, negations, loops, lost codes.

Kinds that no word list needs come from the other files; here are those that need the target's own words. `lang` is the
target's language.
"""

from __future__ import annotations

import random
import re

import plant_form
from plants import Make, Plant, Planted, cased, replaced

_NEGATIONS = {
    "de": ((r"\bnicht ", ""), (r"\b([Kk])ein(e[mnrs]?)?\b(?! \w+(?:\.|,))", r"ein\2"), (r"\bnie(?:mals)?\b", "immer"),
           (r"\bohne\b", "mit"), (r"\bnichts\b", "alles"), (r"\bniemand\b", "jeder")),
    "zh": ((r"没有", "有"), (r"并不|并未", "也"), (r"(?<!从)未(?=能|被|经|得|获|有|受)", ""), (r"从不|从未", "总是"),
           (r"无法", "可以"), (r"不(?=是|能|会|要|想|可以|知道|喜欢|需要|允许|愿意|包括|存在|应)", "")),
}  # fmt: skip
_WEEKDAYS = {
    "de": ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
    "zh": [f"星期{k}" for k in "一二三四五六日"],
}
_MONTHS = {
    "de": [
        "Januar", "Februar", "März", "April", "Juni", "Juli", "August", "September", "Oktober", "November",
        "Dezember",
    ],
    "zh": [f"{k}月" for k in range(1, 13)],
}  # fmt: skip


_CARDINALS = [
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf",
    "zwanzig",
    "dreißig",
]


def _negation_lost(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    """A negation deleted or turned round, where the source has one as well."""
    denial = re.search(
        r"\b(?:not|never|no|without|nothing|nobody|none|cannot|nor|neither)\b|n['’]t\b", source, re.I
    )
    hits = [(m, new) for old, new in _NEGATIONS[lang] for m in re.finditer(old, target)]
    if not hits or denial is None or re.match(r"\s*(?:only|just|least)", source[denial.end() :]):
        return None
    m, new = rng.choice(hits)
    return replaced(source, target, *m.span(), m.expand(new), denial.span())


def _digit(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    hits = list(re.finditer(r"(?<![A-Za-z\d.,:])\d(?:[\d.,:]*\d)?(?![A-Za-z])", target))
    if not hits:
        return None
    m = rng.choice(hits)
    at = rng.choice([i for i, c in enumerate(m[0]) if c.isdigit()])
    new = m[0][:at] + rng.choice([d for d in "123456789" if d != m[0][at]]) + m[0][at + 1 :]
    return None if new in source else replaced(source, target, *m.span(), new)


def _one_of(words: dict[str, list[str]]) -> Make:
    def make(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
        before, after = (r"(?<!\d)", "") if lang == "zh" else (r"\b", r"\b")
        hits = [m for w in words[lang] for m in re.finditer(before + w + after, target)]
        if not hits:
            return None
        m = rng.choice(hits)
        new = rng.choice([w for w in words[lang] if w != m[0]])
        return replaced(source, target, *m.span(), cased(m[0], new))

    return make


def _number_word(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    words = list("三四五六七八九") if lang == "zh" else _CARDINALS
    before, after = (
        (r"(?<![第数几一二两三四五六七八九十百千万])", "(?=[个個年天名次人位座种场])")
        if lang == "zh"
        else (r"\b", r"\b")
    )
    hits = [m for w in words for m in re.finditer(before + w + after, target)]
    if not hits:
        return None
    m = rng.choice(hits)
    return replaced(source, target, *m.span(), rng.choice([w for w in words if w != m[0]]))


def _loop(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    """Some words twice in a row; in Chinese some characters."""
    if lang != "zh":
        return plant_form.PLANTS["loop"].make(source, target, lang, rng)
    runs = list(re.finditer(r"[\u4e00-\u9fff]{8,}", target))
    if not runs:
        return None
    m = rng.choice(runs)
    size = rng.randrange(4, 8)
    at = rng.randrange(m.start(), m.end() - size + 1)
    return replaced(source, target, at + size, at + size, target[at : at + size])


PLANTS: dict[str, Plant] = {
    "digit": Plant(("numbers",), _digit, "a digit changed"),
    "number word": Plant(("numbers",), _number_word, "another number word"),
    "weekday": Plant(("dates",), _one_of(_WEEKDAYS), "another weekday"),
    "month": Plant(("dates",), _one_of(_MONTHS), "another month"),
    "negation lost": Plant(("polarity",), _negation_lost, "a negation lost"),
    "loop": Plant(("repetition",), _loop, "a phrase twice in a row"),
    **{kind: plant_form.PLANTS[kind] for kind in ("remnant", "foreign segment", "mojibake")},
}
