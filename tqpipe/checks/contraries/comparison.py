"""Comparisons whose two names changed places: "B is bigger than A" for "A es más grande que B".

The side with the names exchanged says the same only where its adjective is the opposite (smaller), so a pair is
told where both sides have a comparative of the same sort (more, less) and the table of opposites knows no contrary
words in them. Rule: our own; the comparatives of the eight languages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from tqpipe.checks.reading.texts import Name, fold, lower_set, names
from tqpipe.types import Word

#: Language -> comparatives of more and of less, and the word before what it is compared with.
_TABLE: Mapping[str, tuple[str, str, str]] = {
    "en": (r"more|better|worse|\w{2,}er", "less|fewer", "than"),
    "ca": ("més|millors?|pitjors?|majors?|menors?", "menys", "que"),
    "es": ("más|mejor(?:es)?|peor(?:es)?|mayor(?:es)?|menor(?:es)?", "menos", "que"),
    "fr": (r"plus|meilleure?s?|mieux|pires?", "moins", "que|qu(?=['’])"),
    "pt": ("mais|melhor(?:es)?|pior(?:es)?|maior(?:es)?|menor(?:es)?", "menos", "que"),
    "it": (
        "più|migliori?|meglio|peggior[ei]|peggio|maggior[ei]|minor[ei]",
        "meno",
        "di|del|dell[oae]?|dei|degli|che",
    ),
    "ro": (r"mai(?! puțin)", "mai puțin", "decât|ca"),
    "de": (r"mehr|besser\w{0,2}|\w{2,}er", "weniger", "als"),
}
#: Characters between a comparative and "than", and between "than" and the name.
_LONG, _SHORT = 45, 12


class Comparison(NamedTuple):
    """`first` is compared with `second`, names as their folded parts; `middle` is from the comparative to "than"."""

    first: frozenset[str]
    second: frozenset[str]
    less: bool
    middle: Word
    whole: Word


@lru_cache(maxsize=16)
def _pattern(lang: str) -> re.Pattern[str]:
    more, less, than = _TABLE[lang]
    return re.compile(rf"\b(?:({less})|{more})\b[^.;:!?,]{{0,{_LONG}}}?\b(?:{than})\b", re.I)


def _run(found: tuple[Name, ...], text: str, at: int, step: int) -> list[Name]:
    """The names that stand side by side from one on, before it (step -1) or after it."""
    run = [found[at]]
    while 0 <= at + step < len(found):
        a, b = sorted((found[at], found[at + step]), key=lambda n: n.start)
        if text[a.end : b.start].strip(" -'’"):
            break
        at += step
        run.append(found[at])
    return run


def may_compare(text: str, lang: str) -> bool:
    """Whether a text has the word that stands between what is compared: a quick look."""
    return lang in _TABLE and not _thans(lang).isdisjoint(lower_set(text))


def than(lang: str, other: str) -> frozenset[str]:
    """That word; none of a language whose comparisons are not known."""
    return _thans(lang) if lang in _TABLE else frozenset()


@lru_cache(maxsize=16)
def _thans(lang: str) -> frozenset[str]:
    """The words of "than" alone; "qu'" is "qu", "dell'" "dell", "dell[oae]?" all four."""
    spread = re.sub(r"\(.*?\)", "", _TABLE[lang][2]).replace("dell[oae]?", "dell|dello|della|delle")
    return frozenset(spread.split("|"))


def matches(text: str, lang: str) -> Iterator[re.Match[str]]:
    """From a comparative to "than", wherever it stands in a text; the first group is one of less."""
    return _pattern(lang).finditer(text) if may_compare(text, lang) else iter(())


def comparison(text: str, lang: str) -> Comparison | None:
    """The only comparison of two names in a (composed) text, if there is one and no more."""
    if not may_compare(text, lang):
        return None
    told = []
    for m in _pattern(lang).finditer(text):
        found = names(text)
        after = next((i for i, n in enumerate(found) if n.start >= m.end()), None)
        if after is None or after == 0 or found[after].start - m.end() > _SHORT:
            continue
        before = next((i for i in range(after - 1, -1, -1) if found[i].end <= m.end()), None)
        if before is None or re.search(r"[.!?;:]\s", text[found[before].end : m.end()]):
            continue
        one, two = _run(found, text, before, -1), _run(found, text, after, 1)
        told.append(
            Comparison(
                frozenset(fold(n.text) for n in one),
                frozenset(fold(n.text) for n in two),
                m[1] is not None,
                Word(m[0], *m.span()),
                Word(text[one[-1].start : two[-1].end], min(one[-1].start, m.start()), two[-1].end),
            )
        )
    return told[0] if len(told) == 1 else None


def swapped(a: Comparison, b: Comparison) -> bool:
    """Whether each compares the other's second name with its first."""
    return (
        bool(a.first & b.second)
        and bool(a.second & b.first)
        and not a.first & b.first
        and not a.second & b.second
    )
