"""Two words of the source that became one, joined with itself: "mysterious and mysterious", "talla y talla".

A system that has one word for two joins it with itself. In English and German the first word behind is read, too, for
it may make the second another one ("people and people with ideas"); in the Romance languages, which have what tells
things apart behind them, only what ends its clause is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from operator import eq

from tqpipe.checks.reading.texts import words
from tqpipe.checks.wreckage.phrases_again import caseless
from tqpipe.languages import base_language

#: What joins two things, by language.
_JOINTS = {
    "en": frozenset(["and", "or"]), "ca": frozenset(["i", "o"]), "es": frozenset(["y", "o"]),
    "fr": frozenset(["et", "ou"]), "it": frozenset(["e", "o"]), "pt": frozenset(["e", "ou"]),
    "ro": frozenset(["și", "sau"]), "de": frozenset(["und", "oder"]),
}  # fmt: skip
#: The same of languages that are read as sources alone.
_JOINTS_THERE = {**_JOINTS, "de": frozenset(["und", "oder", "bzw"]), "ru": frozenset(["и", "или", "а"])}
# "Again and again", "hours and hours": languages say so of what is much, long or on the rise; English of any "-er".
_GOES_ON_TEXT = {
    "en": """
        again ages days decades dozens down fold forth half here hours hundreds less lots many metres miles millions
        minutes moments month months more much nights on over pages piles rounds scores seconds side such thousands
        through time times tons weeks worse years
    """,
    "ca": "anys dies hores mesos setmanes segles milers milions vegades voltes nits tants aquest aquella",
    "es": "años días horas meses semanas siglos miles millones veces vueltas noches tantos tantas kilómetros otra",
    "fr": "ans années jours heures mois semaines siècles milliers millions fois nuits encore toujours tant tels telles",
    "it": "anni giorni mesi settimane secoli migliaia milioni volte notti sempre tanti tante ancora chilometri",
    "pt": "anos dias horas meses semanas séculos milhares milhões vezes voltas noites tantos tantas quilómetros",
    "ro": "zile luni săptămâni secole milioane nopți atâția atâtea iarăși",
    "de": """
        aber durch fort hinten hunderte immer jahre jahren lauter lange manche massen mehr meilen meter milliarden
        millionen monate monaten nach nächte schritt seite stunden tage tagen tausende tausenden viele vielen vorne
        weiter wieder wochen zeit über
    """,
}
_GOES_ON = {lang: frozenset(text.split()) for lang, text in _GOES_ON_TEXT.items()}
_TOLD_APART_TEXT = {
    "en": "for from in of that to which who whose with without",
    "de": """
        als an auf aus bei das dem den der des die für gegen im in mit nach ohne um unter vom von vor wie zum zur über
    """,
}
#: What makes the second word another one: people and people with ideas.
_TOLD_APART = {lang: frozenset(text.split()) for lang, text in _TOLD_APART_TEXT.items()}
#: Words of the longest phrase that is looked for, how near one that the source repeats stands to itself, and how many
#: words of the source around the same place are read, and as a share of all of them.
_LONGEST, _NEAR, _AROUND, _SHARE = 4, 12, 10, 0.15
#: Words on each side of a joint that are what it joins.
_BESIDE = 7
#: Two words with a stroke between them.
_STROKE = re.compile(r"(?<![\w/.@-])([^\W\d_]{4,})(?:/|</)([^\W\d_]{4,})(?![\w/.@-])")


def joined_with_itself(text: str, source: str, langs: tuple[str, str]) -> Iterator[tuple[int, int, str]]:
    """(start, end, what is said) of the first word or short phrase joined with itself, where the source repeats no word
    of that length near itself, whole or in part.
    """
    yield from _with_stroke(text, source)
    there, base = map(base_language, langs)
    joints = _JOINTS.get(base)
    if joints is None:
        return
    forms, theirs = caseless(text), caseless(source)
    for i, joint in enumerate(forms):
        if joint not in joints:
            continue
        for n in range(min(_LONGEST, i), 0, -1):
            if forms[i - n : i] == forms[i + 1 : i + n + 1]:
                break
        else:
            continue
        if _may_join(forms, i, n, text, base, frozenset(theirs)) or _repeats(
            _near(theirs, i / len(forms)), there
        ):
            continue
        first, last = words(text)[i - n], words(text)[i + n]
        yield first.start, last.end, text[first.start : words(text)[i - 1].end]
        return


def _with_stroke(text: str, source: str) -> Iterator[tuple[int, int, str]]:
    """A word, a stroke and the word again, where the source has two that are not made of each other."""
    for m in _STROKE.finditer(text) if "/" in text else ():
        # With capitals it is a path through menus.
        if m[1] != m[2] or not m[1].islower():
            continue
        theirs = [(a.lower(), b.lower()) for a, b in _STROKE.findall(source)]
        if theirs and not any(a.endswith(b) or b.endswith(a) for a, b in theirs):
            yield m.start(), m.end(), m[1]
            return


def _near(forms: tuple[str, ...], place: float) -> tuple[str, ...]:
    """The words around a place of a text, which is given as a share of its length."""
    around = _AROUND + _SHARE * len(forms)
    return forms[max(0, int(place * len(forms) - around)) : int(place * len(forms) + around) + 1]


def _may_join(forms: tuple[str, ...], i: int, n: int, text: str, lang: str, theirs: frozenset[str]) -> bool:
    """Whether the language may join the `n` words before the word number `i` with those behind it."""
    phrase, tokens = forms[i - n : i], words(text)
    if max(map(len, phrase)) < 4 or not all(map(str.isalpha, phrase)):
        return True
    # "Louder and louder", "größer und größer"; German nouns have a capital: Kritiker und Kritiker.
    higher = (
        lang in _TOLD_APART and phrase[0].endswith("er") and (lang == "en" or tokens[i + 1].text.islower())
    )
    if n == 1 and (phrase[0] in _GOES_ON[lang] or higher):
        return True
    # A comma lists ("cook, or cook"), but not before "and" with a phrase behind it.
    gaps = [text[a.end : b.start] for a, b in pairwise(tokens[i - n : i + n + 1])]
    # A name has its capital both times, and German has none of its own that the source has not.
    if not all(map(str.isspace, gaps)) or (
        tokens[i + 1].text[0].isupper() if lang != "de" else not theirs.isdisjoint(phrase)
    ):
        return True
    before, behind = text[: tokens[i - n].start], text[tokens[i + n].end :]
    if before.endswith(("-", "–", "'", "’", "/")) or behind.startswith(" not "):
        return True  # "pre-school and school"
    if not behind.startswith(" "):
        return behind[:1] in tuple("-–'’/")
    if lang not in _TOLD_APART or (n == 1 and forms[i] == "or"):
        return True  # "passwords or passwords given away"
    the = forms[i - n - 1 : i - n] == ("the",) or phrase[0] == "the"
    told = _TOLD_APART[lang] - {"of"} if the else _TOLD_APART[lang]
    # "Time to rest and time to work", "fish and fish products": what follows makes the second another one.
    return not told.isdisjoint(forms[i + n + 1 : i + n + 2])


def _repeats(forms: tuple[str, ...], lang: str) -> bool:
    """Whether a word, or one that begins as it does, stands twice near itself, or beside one and the same word; in a
    language whose joints are known, on both sides of one.
    """
    if any(map(eq, forms, forms[2:])):
        return True
    if (joints := _JOINTS_THERE.get(lang)) is not None:
        return any(
            not _starts(forms[max(0, i - _BESIDE) : i]).isdisjoint(_starts(forms[i + 1 : i + 1 + _BESIDE]))
            for i, form in enumerate(forms)
            if form in joints
        )
    last: dict[str, int] = {}
    for i, form in enumerate(forms):
        if len(form) > 3:
            if i - last.get(form[:4], -_NEAR - 1) <= _NEAR:
                return True
            last[form[:4]] = i
    return False


def _starts(forms: tuple[str, ...]) -> frozenset[str]:
    return frozenset(form[:4] for form in forms if len(form) > 3)
