"""A negation lost or added: `the vote will be held` for "no se celebrarà la votació".

Catches: a plain negation of one side ("no", "sense", "never") that nothing on the other side answers at
about the same place. Why: it is the shortest way to say the contrary, and the sentence stays fluent. Rule: our
own, on the patterns of _negation.py. Words that deny together (no ... res, ne ... pas, nu ... niciodată) are one
negation. Negations of the two sides are matched by place in the sentence; one that is left over is excused by a word
near its place that may stand for it (un-, fail, only, lack, refuse), unless that word translates one of the other side
("before" beside "antes"). Checked where one side has more negations. Where both have as many, a word that only one
side's prefix denies is flagged: `constitutional` for "inconstitucional" (_prefixes.py).
Russian, Chinese and some twenty more languages are read by a rule of their own that needs no places: one side denies,
and the other has no word that denies or may answer (_negation_far.py).

Not flagged: phrases that hold a negation and deny nothing (not only, sin embargo, no doubt, or not), question
tags, expletive negation (abans que no), "no ... més que" answered by only, "not until" answered by a time, two
negatives that cancel (nadie duda: everyone is sure; not impossible: possible), a title left as it is. Minor: a word far
off may answer it, a lost "without".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from math import inf

from tqpipe.checks import _needs, _negation_far
from tqpipe.checks._half_words import CANCELS, meanings, untils
from tqpipe.checks._negation import APART, EMPTY, HALF, PLAIN
from tqpipe.checks._prefixes import PREFIX, Denied, denied, exchanged, of_stems
from tqpipe.checks._text import RECENT, both_filled, composed, fold, forms, given_span
from tqpipe.languages import base_language
from tqpipe.types import SIDES, Context, Flag, Pair, Side

_CLAUSE = re.compile(r"[.;:!?…–—\"“”«»\n]|, ")
_ALONE = re.compile(r"(?:sense|sin|sans|sem|senza|fără|ohne)$", re.I)
_WORD = re.compile(r"[^\W\d_]+")
#: Characters within which words of one clause deny together.
_TOGETHER = 40
#: Characters between a word and one that speaks of it alone: "little known".
_BESIDE = 2
#: First letters that cognates share: "ignore", "ignorar".
_COGNATE = 5
_NEXT = re.compile(r" [^\W\d_]{2,}")
#: Up to three words behind a negation, with no mark between: "not impossible", "no és pas impossible".
_NEXT_THREE = re.compile(r"(?: ([^\W\d_]+))(?: ([^\W\d_]+))?(?: ([^\W\d_]+))?")
#: Letters (of English) of a reply that is too short to say what it denies.
_REPLY = 20
#: The verb stands before its negation: "ne doute pas", "zweifelt nicht".
_VERB_FIRST = ("fr", "de")


@dataclass(frozen=True, slots=True)
class Options:
    """`near`: how far an answer may stand, as a share of the sentence; `far`: the same for a major flag."""

    near: float = 0.2
    far: float = 1


@dataclass(frozen=True, slots=True)
class _Side:
    text: str
    lang: str
    negations: tuple[tuple[int, int], ...]
    empty: tuple[tuple[int, int], ...]

    def place(self, start: int, end: int) -> float:
        return (start + end) / 2 / len(self.text)


def _may_deny(text: str, lang: str) -> bool:
    """Whether any word may be a denier; in languages far from these, where other words may answer, always."""
    return lang in _negation_far.PLAIN or (
        lang in PLAIN and any(map(_deniers(lang).__getitem__, forms(text)))
    )


def _may_be_denied(text: str, lang: str) -> bool:
    return lang in PREFIX and any(map(of_stems(lang).__getitem__, forms(text)))


_DENIES, _DENIED = _needs.Texts(_may_deny), (_needs.Texts(_may_be_denied), _needs.any_of("·"))
NEEDS = (
    *_needs.FILLED,
    _needs.either(_DENIES) | _needs.source(*_DENIED),
    _needs.either(_DENIES) | _needs.target(*_DENIED),
)


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield negations without an answer."""
    if not both_filled(pair):
        return
    langs = base_language(context.source_lang), base_language(context.target_lang)
    if not _negation_far.PLAIN.keys().isdisjoint(langs):
        yield from _far(pair, langs)
        return
    if langs[0] not in PLAIN or langs[1] not in PLAIN:
        return
    if not 0.5 < len(pair.source_text) / len(pair.target_text) < 2:
        return  # lost or added text: a matter of other checks
    source, target = (
        _read(composed(pair.source_text)[0], langs[0]),
        _read(composed(pair.target_text)[0], langs[1]),
    )
    if len(source.negations) > len(target.negations):
        yield from _unanswered(pair, "source", source, target, options)
    elif len(target.negations) > len(source.negations):
        yield from _unanswered(pair, "target", target, source, options)
    else:
        yield from _prefix(pair, source, target)


def _far(pair: Pair, langs: tuple[str, str]) -> Iterator[Flag]:
    """A negation where the other side, in a language far from this one, has nothing at all that may answer it."""
    texts = [composed(pair.text(side))[0] for side in SIDES]
    lengths = [len(text) * _negation_far.WIDTH.get(lang, 1) for text, lang in zip(texts, langs, strict=True)]
    # "Not at all" answers as "of course" does.
    if not 0.5 < lengths[0] / lengths[1] < 2 or min(lengths) < _REPLY:
        return
    read = [_far_negations(text, lang) for text, lang in zip(texts, langs, strict=True)]
    if any(found is None for found in read):
        return
    for side, text, lang, mine, other in zip(SIDES, texts, langs, read, reversed(read), strict=True):
        if not mine or not mine[0] or not other or other[1]:
            continue
        if lang in PLAIN and any(meanings(lang)[name].search(text) for name in CANCELS):
            continue
        start, end = mine[0][0]
        if not _copied(text, start, end, texts[side == "source"]):
            yield _flag(pair, side, (start, end), True, len(mine[0]), 0)


def _far_negations(text: str, lang: str) -> tuple[list[tuple[int, int]], bool] | None:
    """Plain negations, and whether any word may answer one; None in a language without tables."""
    if lang in _negation_far.PLAIN:
        return _negation_far.negations(text, lang)
    if lang not in PLAIN:
        return None
    read = _read(text, lang)
    half = _patterns(lang)[2]
    answers = read.negations or read.empty or half.search(text) or _patterns(lang)[1].search(text)
    return list(read.negations), bool(answers)


def _prefix(pair: Pair, source: _Side, target: _Side) -> Iterator[Flag]:
    """Words that only one side's prefix denies ("legal" for "illegal"), where no negation stands near either."""
    mine = denied(source.text, source.lang)
    if not mine:
        return
    for here, there in exchanged(mine, denied(target.text, target.lang)):
        if _denied_near(source, here, target) or _denied_near(target, there, source):
            continue
        places = composed(pair.source_text)[1], composed(pair.target_text)[1]
        spans = (
            given_span("target", pair.target_text, places[1], there.start, there.end),
            given_span("source", pair.source_text, places[0], here.start, here.end),
        )
        yield Flag(
            "polarity", "accuracy/mistranslation", "major", 0.6, spans,
            f"The source says “{here.text}”, the translation “{there.text}”.",
            {"source": here.text, "target": there.text},
        )  # fmt: skip


def _denied_near(mine: _Side, word: Denied, other: _Side) -> bool:
    """Whether a negation, or a half-word that answers nothing else, stands near a word."""
    start, end = max(0, word.start - 2 * _TOGETHER), word.end + _TOGETHER
    if any(start < b and a < end for a, b in (*mine.negations, *mine.empty)):
        return True
    return any(
        not word.start <= m.start() < word.end
        and (
            0 <= word.start - m.end() <= _BESIDE  # "puțin probabil"
            or not _has_counterpart(m[0], mine.place(*m.span()), other, mine.lang, 1)
        )
        for m in _patterns(mine.lang)[2].finditer(mine.text, start, end)
    )


@lru_cache(maxsize=16)
def _patterns(lang: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    plain, empty, half = (
        re.sub(r"\s*\n\s*", "", table[lang]).replace("||", "|") for table in (PLAIN, EMPTY, HALF)
    )
    return (
        re.compile(rf"\b(?:{plain})\b", re.I),
        re.compile(rf"(?<!\w)(?:{empty})(?!\w)", re.I),
        re.compile(rf"\b(?:{half})\b", re.I),
    )


class _Deniers(dict[str, bool]):
    """Whether a word may be a plain negation, or a part of one, found out when it is first asked."""

    def __init__(self, lang: str) -> None:
        self._plain, self._apart = _patterns(lang)[0], APART.get(lang, ())

    def __missing__(self, form: str) -> bool:
        if len(self) > 200_000:
            self.clear()
        # Alone or before a hyphen, as in "n-am"; the t of "isn't". A word of letters has no word within.
        look = self._plain.match if form.isalpha() else self._plain.search
        found = (
            look(f"{form}-")
            or (form[0] in "tT" and self._plain.search(f"xn'{form}"))
            or form.lower() in self._apart
        )
        self[form] = known = bool(found)
        return known


_deniers = lru_cache(maxsize=16)(_Deniers)


def negations(text: str, lang: str) -> tuple[tuple[int, int], ...]:
    """The places of the negations of a composed text; none in a language without a table."""
    return _read(text, lang).negations if lang in PLAIN else ()


@lru_cache(maxsize=RECENT)
def _read(text: str, lang: str) -> _Side:
    if not any(map(_deniers(lang).__getitem__, forms(text))):
        return _Side(text, lang, (), ())
    plain, empty, _ = _patterns(lang)
    if not plain.search(text):
        return _Side(text, lang, (), ())
    empties = tuple([m.span() for m in empty.finditer(text)])
    blank = text
    for start, end in empties:
        blank = blank[:start] + " " * (end - start) + blank[end:]
    out: list[tuple[int, int]] = []
    for m in plain.finditer(blank):
        near = out and lang != "en" and m.start() - out[-1][1] < _TOGETHER and not _ALONE.match(m[0])
        if near and not _CLAUSE.search(text, out[-1][1], m.start()):
            out[-1] = out[-1][0], m.end()  # they deny together
            continue
        out.append(m.span())
    return _Side(text, lang, tuple(out), empties)


def _has_counterpart(half: str, place: float, mine: _Side, lang: str, reach: float) -> bool:
    """Whether a word near that place of my side says what a half-word of the other says, or is its cognate."""
    if not half.isalpha():
        return False  # a phrase, "have yet to", says more than its words
    own = meanings(mine.lang)
    own_words = [
        m for name, p in meanings(lang).items() if p.fullmatch(half) for m in own[name].finditer(mine.text)
    ]
    root = fold(half)[:_COGNATE]
    if len(root) == _COGNATE:
        own_words += [m for m in _WORD.finditer(mine.text) if fold(m[0]).startswith(root)]
    return any(abs(mine.place(*m.span()) - place) <= reach for m in own_words)


def _affirms(mine: _Side, start: int, end: int, other: _Side) -> bool:
    """Whether a negation affirms with a word near it that the other side lacks: nobody doubts, not until."""
    before = start - _TOGETHER if mine.lang in _VERB_FIRST else start
    for cut in _CLAUSE.finditer(mine.text, max(0, before), start):
        before = cut.end()
    after = _CLAUSE.search(mine.text, end)
    window = mine.text[max(0, before) : min(end + _TOGETHER, after.start() if after else len(mine.text))]
    denied_twice = _NEXT_THREE.match(mine.text, end)
    if denied_twice is not None and _litotes(denied_twice, mine.lang) and not _has_prefix(other):
        return True
    own, there = meanings(mine.lang), meanings(other.lang)
    if any(own[name].search(window) and not there[name].search(other.text) for name in CANCELS):
        return True
    until = untils(mine.lang).search(mine.text, end, end + 2 * _TOGETHER)
    return until is not None and not there["before"].search(other.text)


@lru_cache(maxsize=16)
def _prefixed(lang: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{PREFIX[lang]})\w{{4,}}", re.I)


def _litotes(m: re.Match[str], lang: str) -> bool:
    """Whether one of the words behind a negation is denied by a prefix: "not (at all) uninteresting"."""
    half, prefix, own = _patterns(lang)[2], _prefixed(lang), meanings(lang)
    return any(
        word
        and prefix.fullmatch(word)
        and half.fullmatch(word)
        and not any(own[name].fullmatch(word) for name in CANCELS)  # these are told by what they mean
        for word in m.groups()
    )


def _has_prefix(side: _Side) -> bool:
    prefix = _prefixed(side.lang)
    return any(prefix.fullmatch(m[0]) for m in _patterns(side.lang)[2].finditer(side.text))


def _quoted(mine: _Side, start: int, end: int, other: _Side) -> bool:
    """Whether the other side, in a language that says no with another word, has the negation's very phrase: a title."""
    return mine.lang != other.lang and _copied(mine.text, start, end, other.text)


def _copied(text: str, start: int, end: int, other: str) -> bool:
    """Whether a negation and the word behind it stand in the other text as they are: No Regrets."""
    after = _NEXT.match(text, end)
    return after is not None and f"{text[start:end]}{after[0]}" in other


def _unanswered(pair: Pair, side: Side, mine: _Side, other: _Side, options: Options) -> Iterator[Flag]:
    reach = max(options.near, 45 / len(other.text))
    free = list(other.negations)
    left = []
    for negation in mine.negations:
        place = mine.place(*negation)
        answer = min(free, key=lambda n: abs(other.place(*n) - place), default=None)
        if answer is not None and abs(other.place(*answer) - place) <= reach:
            free.remove(answer)
        else:
            left.append(negation)
    if not left:
        return
    used = set(other.negations) - set(free)
    halves = [
        (other.place(*m.span()), _has_counterpart(m[0], other.place(*m.span()), mine, other.lang, reach))
        for m in _patterns(other.lang)[2].finditer(other.text)
        if not any(a < m.end() and m.start() < b for a, b in used)
    ]
    halves += [(other.place(*span), False) for span in other.empty]  # "nothing but" may answer a plain "no"
    free_halves = [place for place, taken in halves if not taken]
    # Two languages that are not English are often two free translations of it: any half-word makes it less sure.
    far_halves = free_halves if "en" in (mine.lang, other.lang) else [place for place, _ in halves]
    for start, end in left:
        place = mine.place(start, end)
        nearest = min((abs(h - place) for h in free_halves), default=inf)
        if nearest <= reach or _affirms(mine, start, end, other) or _quoted(mine, start, end, other):
            continue
        farthest = min((abs(h - place) for h in far_halves), default=inf)
        # "Without" a thing is easily said in another way; a finite verb that denies is not.
        # Where the other side denies something too, which of several negations is lost is a guess.
        sure = farthest > max(options.far, reach) and not other.negations
        sure = sure and not (side == "source" and _ALONE.match(mine.text[start:end]))
        yield _flag(pair, side, (start, end), sure, len(mine.negations), len(other.negations))


def _flag(pair: Pair, side: Side, place: tuple[int, int], sure: bool, here: int, there: int) -> Flag:
    """`place` is in the composed text."""
    text = pair.text(side)
    whole, places = composed(text)
    start, end = place
    said = whole[start:end][:60]
    words = said if len(said) < 30 else whole[start : start + 30].rsplit(" ", 1)[0]
    message = (
        f"The negation “{words}” is lost in the translation."
        if side == "source"
        else f"The negation “{words}” is not in the source."
    )
    return Flag(
        "polarity", "accuracy/mistranslation", "major" if sure else "minor", 0.6 if sure else 0.4,
        (given_span(side, text, places, start, end),), message,
        {"negation": said, "side": side, "here": here, "there": there},
    )  # fmt: skip
