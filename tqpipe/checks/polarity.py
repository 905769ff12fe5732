"""A negation lost or added: `the vote will be held` for "no se celebrarà la votació".

Catches: a plain negation of one side ("no", "sense", "never") that nothing on the other side answers at about the
same place. Why: it is the shortest way to say the contrary, and the sentence stays fluent. Rule: our own, on the
patterns of negation/negation.py. Words that deny together (no ... res, ne ... pas, nu ... niciodată) are one
negation. Negations of the two sides are matched by place in the sentence; one that is left over is excused by a word
near its place that may stand for it (un-, fail, only, lack, refuse), unless that word translates one of the other
side ("before" beside "antes"). Checked where one side has more negations, but for a "without" that a word of the other
side holds (unequivocal; negation/privatives.py). A "without" and the negation of its verb are two (sin permiso no se
puede entrar). "If not" counts where a verb follows (si no paga); "unless" and "otherwise" answer it wherever they
stand. A translation that has but the second word of a negation, behind its verb (tiene ninguna deuda), has lost it
(negation/concord.py; five languages). Where both have as many, a word that only one side's prefix denies is
flagged: `constitutional` for "inconstitucional" (negation/prefixes.py). A flag is sure where the other side, which
denies nothing, has the very thing that is denied ("no puede" beside "can", "sin" beside "with", "nadie" beside
"everyone"; negation/negated.py), or stresses its verb ("did happen"), or has "only ... but" for "not only"
(negation/not_only.py). What only restricts (ne ... que, no ... más que) and is told as a denial, or says hardly and is
told as a fact, has lost its half (negation/restrictive.py; eight languages); so has "only" or "hardly" told as "not",
and the other way round (contraries/half_denied.py). Two things that are denied and told as both done: "ni confirmó ni
desmintió" (negation/neither.py; five languages). Russian, Chinese and some twenty more
languages are read by a rule of their own that needs no places: one side denies, and the other has no word that denies
or may answer (negation/negation_far.py).
Also what is only alleged and told as a fact: "the murderer" for "el presunto asesino" (negation/hedges.py; seven
languages); and what was attempted, refused, nearly done or suspended, and is told as done, what is to be avoided or
lacking (negation/undone.py; nine languages); "if" for "a menos que" and back (negation/conditions.py).

Not flagged: phrases that hold a negation and deny nothing (not only, sin embargo, no doubt, or not), question tags,
expletive negation (abans que no), "no ... més que" answered by only, "not until" or "not since" answered by a time
(negation/spans_of_time.py), "never" by always the contrary, "no más de 5" answered by "at most 5", an age limit that
turned with its denial, a word whose opposite the other side has (not open: closed), two negatives that cancel (nadie
duda: everyone is sure; not impossible: possible), a title left as it is, polite questions and exclamations
(negation/asked.py), a negation that moved to the translation of the pair before or after with a part of its line, in a
document (reading/moved.py). Minor: a word far off may answer it, a lost "without", a short text of which the other side
has no word (negation/standing.py).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from math import inf

from tqpipe.checks import _needs
from tqpipe.checks.amounts.bounds import bounds
from tqpipe.checks.contraries import age_limits, always, contrast, frames, half_denied
from tqpipe.checks.contraries.opposites import OPPOSITES
from tqpipe.checks.negation import (
    affirmed,
    asked,
    concord,
    conditions,
    hedges,
    negated,
    negation_far,
    neither,
    not_only,
    privatives,
    restrictive,
    spans_of_time,
    standing,
    stressed_verbs,
    undone,
)
from tqpipe.checks.negation.denials import ALONE, CLAUSE, TOGETHER, WITHOUT, Denials, deniers, patterns, read
from tqpipe.checks.negation.half_words import CANCELS, CANCELS_ORDERS, meanings, untils
from tqpipe.checks.negation.negation import PLAIN
from tqpipe.checks.negation.prefixes import PREFIX, Denied, denied, exchanged, of_stems
from tqpipe.checks.reading import moved
from tqpipe.checks.reading.remembered import Remembered
from tqpipe.checks.reading.texts import both_filled, composed, fold, forms, given_span, has_apart_marks
from tqpipe.languages import base_language
from tqpipe.types import SIDES, Context, Flag, Pair, Range, Side, Span

_WORD = re.compile(r"[^\W\d_]+")
#: With another negation of its clause it affirms: not without, only with.
_WITHOUT = re.compile(r"(?:without|sense|sin|sans|sem|senza|fără|ohne|zonder|utan|uden|uten)$", re.I)
#: Characters between a word and one that speaks of it alone: "little known".
_BESIDE = 2
#: First letters that cognates share: "ignore", "ignorar".
_COGNATE = 5
_NAME_BEFORE = re.compile(r"(?<!\w)[^\W\d_a-z][^\W\d_]+ \Z")
#: Characters of a word of a name, at most; of one that looks like a word that denies, at least.
_LONG_NAME, _NAME = 30, 5
_NEXT = re.compile(r" (?:[^\W\d_] )?[^\W\d_]{2,}")
#: Up to three words behind a negation, with no mark between: "not impossible", "no és pas impossible".
_NEXT_THREE = re.compile(r"(?: ([^\W\d_]+))(?: ([^\W\d_]+))?(?: ([^\W\d_]+))?")
#: Letters (of English) of a reply that is too short to say what it denies.
_REPLY = 20
#: Characters of a label or an order, which may be twice as long in another language: "Tocar", "Do not touch".
_LABEL = 40
#: Characters of one with an object and a circumstance: "Do not remove the battery while charging".
_ORDER = 60
#: Confidence of a negation that is surely lost, since the other side has what it denies; that is lost; that may be.
_CERTAIN, _SURE, _UNSURE = 0.85, 0.7, 0.4
#: Behind a negation, with nothing more: "sixty, no more".
_AT_MOST = re.compile(r" (?:больше|более|більше|więcej|víc|více|meer|mer|mere)(?=[.,;!?)…]|$)", re.I)
#: How far apart a word and its opposite may stand, as a share of their sentences.
_CONTRARY = 0.3
#: The verb stands before its negation: "ne doute pas", "zweifelt nicht".
_VERB_FIRST = ("fr", "de")


@dataclass(frozen=True, slots=True)
class Options:
    """`near`: how far an answer may stand, as a share of the sentence; `far`: the same for a major flag."""

    near: float = 0.2
    far: float = 1


#: Any word may be a denier in languages far from these, where other words may answer.
_DENIES = _needs.Forms(
    lambda lang: deniers(lang).__getitem__ if lang in PLAIN else None,
    lambda lang: lang in negation_far.PLAIN,
)
_DENIED = (
    _needs.Forms(lambda lang: of_stems(lang).__getitem__ if lang in PREFIX else None),
    _needs.any_of("·"),
)


@lru_cache(maxsize=64)
def _may_hedge(lang: str) -> Callable[[str], bool]:
    """What tells of a word whether it may say that something is alleged, not done, hardly so, or so unless."""

    def may(form: str) -> bool:
        low = form.lower()
        return (
            hedges.hint(low)
            or undone.hint(low, lang)
            or conditions.hint(low, lang)
            or restrictive.hint(low, lang)
            or neither.hint(low, lang)
        )

    return Remembered(may).__getitem__


_HEDGED = _needs.Forms(_may_hedge)
NEEDS = (
    *_needs.FILLED,
    _needs.either(_DENIES, _HEDGED) | _needs.source(*_DENIED),
    _needs.either(_DENIES, _HEDGED) | _needs.target(*_DENIED),
)


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield negations without an answer."""
    if not both_filled(pair):
        return
    langs = base_language(context.source_lang), base_language(context.target_lang)
    yield from _told_as_facts(pair, langs)
    if (half := _half(pair, langs)) is not None:
        yield half
        return
    if (nor := _neither(pair, langs)) is not None:
        yield nor
        return
    if (left := _without_no(pair, langs)) is not None:
        yield left
        return
    if not negation_far.PLAIN.keys().isdisjoint(langs):
        yield from _far(pair, langs)
        return
    if langs[0] not in PLAIN or langs[1] not in PLAIN:
        return
    alike = _alike(len(pair.source_text), len(pair.target_text))
    if not alike and max(len(pair.source_text), len(pair.target_text)) > _LABEL:
        return  # lost or added text: a matter of other checks
    source, target = (
        read(composed(pair.source_text)[0], langs[0]),
        read(composed(pair.target_text)[0], langs[1]),
    )
    if lost := list(_not_only(pair, source, target)):
        yield from lost
        return
    near = options.near
    ours, theirs = privatives.answered(source, target, near), privatives.answered(target, source, near)
    more = len(source.negations) - len(target.negations)
    more += len(theirs.intersection(target.negations)) - len(ours.intersection(source.negations))
    if more > 0:
        found = _unanswered(pair, "source", source, target, options, (ours, theirs))
    elif more < 0:
        found = _unanswered(pair, "target", target, source, options, (theirs, ours))
    else:
        found = _prefix(pair, source, target) if alike else iter(())
    for flag in found if alike else (flag for flag in found if flag.confidence == _CERTAIN):
        if more == 0 or flag.confidence == _CERTAIN or not _stands_beside(pair, context, more > 0, langs):
            yield flag


def _stands_beside(pair: Pair, context: Context, lost: bool, langs: tuple[str, str]) -> bool:
    """Whether a negation that is lost here, or new, is new or lost in the pair before or after, at the end next to this
    one, and a part of the text with it.
    """
    for step, near in moved.beside(pair, context):
        if not moved.text_moved(pair, near, "source" if lost else "target"):
            continue
        source, target = (
            read(composed(near.text(side))[0], lang) for side, lang in zip(SIDES, langs, strict=True)
        )
        more, fewer = (target, source) if lost else (source, target)
        if len(more.negations) > len(fewer.negations) and any(
            (more.place(*n) - 0.5) * step <= 0 for n in more.negations
        ):
            return True
    return False


def _half(pair: Pair, langs: tuple[str, str]) -> Flag | None:
    """What only restricts, or hardly is, told as a whole denial, or as none."""
    (source, mine), (target, theirs) = composed(pair.source_text), composed(pair.target_text)
    found = restrictive.turned(source, target, langs) or half_denied.turned(source, target, langs)
    if found is None:
        return None
    here, there = found
    said = source[slice(*here)].strip()
    spans: tuple[Span, ...] = (given_span("source", pair.source_text, mine, here[0], here[0] + len(said)),)
    if there is None:
        message = f"“{said}” says hardly, and nothing in the translation does."
    else:
        spans = (given_span("target", pair.target_text, theirs, *there), *spans)
        message = f"The source says “{said}”, the translation “{target[slice(*there)]}”."
    return Flag("polarity", "accuracy/mistranslation", "major", _CERTAIN, spans, message, {"negation": said})


def _neither(pair: Pair, langs: tuple[str, str]) -> Flag | None:
    """Two things that one side denies, and the other does not."""
    found = neither.lost(composed(pair.source_text)[0], composed(pair.target_text)[0], langs)
    if found is None:
        return None
    side, (start, end) = found
    given = pair.text(side)
    text, places = composed(given)
    said, where = text[start:end], ("source", "translation")
    denies, other = where if side == "source" else where[::-1]
    return Flag(
        "polarity", "accuracy/mistranslation", "major", _CERTAIN, (given_span(side, given, places, start, end),),
        f"The {denies} denies both (“{said}”), the {other} neither.", {"negation": said},
    )  # fmt: skip


def _without_no(pair: Pair, langs: tuple[str, str]) -> Flag | None:
    """A negation of the source of which the translation has but the second word: "tiene ninguna deuda"."""
    if not concord.may(pair.target_text, langs[1]):
        return None
    source, places = composed(pair.source_text)
    denied = _far_negations(source, langs[0])
    target, its_places = composed(pair.target_text)
    if not denied or not denied[0] or (found := concord.alone(target, langs[1])) is None:
        return None
    (start, end), at = found, found[0] / len(target)
    first = min(denied[0], key=lambda n: abs(n[0] / len(source) - at))
    said, now = source[slice(*first)], target[start:end]
    return Flag(
        "polarity", "accuracy/mistranslation", "major", _CERTAIN,
        (given_span("target", pair.target_text, its_places, start, end),
         given_span("source", pair.source_text, places, *first)),
        f"The negation “{said}” is lost in the translation: “{now}” denies nothing without another before it.",
        {"negation": said, "target": now},
    )  # fmt: skip


def _not_only(pair: Pair, source: Denials, target: Denials) -> Iterator[Flag]:
    """What says "not only" on one side and "only" on the other."""
    for mine, other, mine_is in ((source, target, "source"), (target, source, "target")):
        if other.negations or other.empty:
            continue
        found = not_only.turned(mine.text, other.text, (mine.lang, other.lang))
        if found is None:
            continue
        here, there = found if mine_is == "source" else reversed(found)
        said, now = source.text[slice(*here)], target.text[slice(*there)]
        places = composed(pair.source_text)[1], composed(pair.target_text)[1]
        yield Flag(
            "polarity", "accuracy/mistranslation", "major", _CERTAIN,
            (given_span("target", pair.target_text, places[1], *there),
             given_span("source", pair.source_text, places[0], *here)),
            f"The source says “{said}”, the translation “{now}”.", {"source": said, "target": now},
        )  # fmt: skip


def _told_as_facts(pair: Pair, langs: tuple[str, str]) -> Iterator[Flag]:
    """What is only alleged on one side, or was not done, and a fact on the other."""
    sides: tuple[tuple[Side, str, str, tuple[str, str]], ...] = (
        ("source", pair.source_text, pair.target_text, langs),
        ("target", pair.target_text, pair.source_text, langs[::-1]),
    )
    for side, text, other, both in sides:
        if not (has_apart_marks(text) or any(map(_may_hedge(both[0]), forms(text)))):
            continue  # as most texts
        place, grave, as_fact = hedges.lost(text, other, both), side == "source", True
        if place is None and (not_done := undone.lost(text, other, both)) is not None:
            place, grave, as_fact = not_done.place, grave or not_done.grave, not_done.as_fact
        if place is None and (unless := conditions.turned(text, other, both)) is not None:
            span = given_span(side, text, composed(text)[1], *unless)
            yield Flag(
                "polarity", "accuracy/mistranslation", "major", 0.8, (span,),
                f"The source says “{text[span.start : span.end]}”, the translation “if”."
                if side == "source"
                else f"The source says “if”, the translation “{text[span.start : span.end]}”.",
                {"word": text[span.start : span.end], "side": side},
            )  # fmt: skip
        if place is None:
            continue
        span = given_span(side, text, composed(text)[1], *place)
        word = text[span.start : span.end]
        yield Flag(
            "polarity", "accuracy/mistranslation", "major" if grave else "minor", 0.8, (span,),
            f"“{word}” is not in the source."
            if side == "target"
            else f"The source says “{word}”, the translation tells it as a fact."
            if as_fact
            else f"“{word}” is lost in the translation.",
            {"word": word, "side": side},
        )  # fmt: skip


def _alike(here: float, there: float) -> bool:
    """Whether neither of two lengths is twice the other."""
    return 0.5 < here / there < 2


def _far(pair: Pair, langs: tuple[str, str]) -> Iterator[Flag]:
    """A negation where the other side, in a language far from this one, has nothing at all that may answer it."""
    texts = [composed(pair.text(side))[0] for side in SIDES]
    lengths = [len(text) * negation_far.WIDTH.get(lang, 1) for text, lang in zip(texts, langs, strict=True)]
    # "Not at all" answers as "of course" does.
    short = not _alike(*lengths) or min(lengths) < _REPLY
    if short and max(lengths) > _LABEL:
        return
    both = [_far_negations(text, lang) for text, lang in zip(texts, langs, strict=True)]
    if any(found is None for found in both):
        return
    for side, text, lang, mine, other in zip(SIDES, texts, langs, both, reversed(both), strict=True):
        if not mine or not other or other[1]:
            continue
        places = mine[0] or negation_far.orders(text, lang)
        if not places:
            continue
        if lang in PLAIN and any(meanings(lang)[name].search(text) for name in CANCELS):
            continue
        start, end = places[0]
        there, its_lang = texts[side == "source"], langs[side == "source"]
        if _contrary_behind(text, end, lang, there, its_lang):
            continue  # ru "не выключайте": leave on
        if _of_far_bound(text, (start, end), lang, there, its_lang):
            continue
        certain = len(places) == 1 and negated.same(text, (start, end), lang, there, its_lang)
        if not certain and len(text) <= _ORDER and its_lang in PLAIN:
            stay = meanings(its_lang)
            if stay["keep"].search(there) or stay["leave"].search(there):
                continue  # tr "kapatmayın": leave it on
        kept = end - start >= _NAME and fold(text[start:end]) in fold(there)  # tr "Aldırmaz", a name
        if (certain or (mine[0] and not short)) and not kept and not _copied(text, start, end, there):
            yield _flag(pair, side, (start, end), _CERTAIN if certain else _SURE, len(places), 0)


def _far_negations(text: str, lang: str) -> tuple[list[tuple[int, int]], bool] | None:
    """Plain negations, and whether any word may answer one; None in a language without tables."""
    if lang in negation_far.PLAIN:
        return negation_far.negations(text, lang)
    if lang not in PLAIN:
        return None
    found = read(text, lang)
    half = patterns(lang)[2]
    answers = found.negations or found.empty or half.search(text) or patterns(lang)[1].search(text)
    return list(found.negations), bool(answers)


def _prefix(pair: Pair, source: Denials, target: Denials) -> Iterator[Flag]:
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
            "polarity", "accuracy/mistranslation", "major", _SURE, spans,
            f"The source says “{here.text}”, the translation “{there.text}”.",
            {"source": here.text, "target": there.text},
        )  # fmt: skip


def _denied_near(mine: Denials, word: Denied, other: Denials) -> bool:
    """Whether a negation, or a half-word that answers nothing else, stands near a word."""
    start, end = max(0, word.start - 2 * TOGETHER), word.end + TOGETHER
    if any(start < b and a < end for a, b in (*mine.negations, *mine.empty)):
        return True
    return any(
        not word.start <= m.start() < word.end
        and (
            0 <= word.start - m.end() <= _BESIDE  # "puțin probabil"
            or not _has_counterpart(m[0], mine.place(*m.span()), other, mine.lang, 1)
        )
        for m in patterns(mine.lang)[2].finditer(mine.text, start, end)
    )


def _has_counterpart(half: str, place: float, mine: Denials, lang: str, reach: float) -> bool:
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


def _is_translated(m: re.Match[str], mine: Denials, other: Denials, reach: float) -> bool:
    """Whether a half-word of the other side has a counterpart on mine; of two that mean one thing (bloqueig, impedir)
    beside one counterpart (blockade) the nearer one has it, and the other is free.
    """
    place = other.place(*m.span())
    if not _has_counterpart(m[0], place, mine, other.lang, reach):
        return False
    own = meanings(mine.lang)
    for name, p in meanings(other.lang).items():
        if name in CANCELS and p.fullmatch(m[0]):
            there = [other.place(*w.span()) for w in p.finditer(other.text)]
            here = [mine.place(*w.span()) for w in own[name].finditer(mine.text)]
            if 0 < len(here) < len(there):
                return any(min((abs(at - h), at) for at in there)[1] == place for h in here)
    return True


def _affirms(mine: Denials, start: int, end: int, other: Denials) -> bool:
    """Whether a negation affirms with a word near it that the other side lacks: nobody doubts, not until."""
    before = start - TOGETHER if mine.lang in _VERB_FIRST else start
    for cut in CLAUSE.finditer(mine.text, max(0, before), start):
        before = cut.end()
    after = CLAUSE.search(mine.text, end)
    window = mine.text[max(0, before) : min(end + TOGETHER, after.start() if after else len(mine.text))]
    denied_twice = _NEXT_THREE.match(mine.text, end)
    if denied_twice is not None and _litotes(denied_twice, mine.lang) and not _has_prefix(other):
        return True
    own, there = meanings(mine.lang), meanings(other.lang)
    cancels = (*CANCELS, *CANCELS_ORDERS) if len(mine.text) <= _ORDER else CANCELS
    if any(own[name].search(window) and not there[name].search(other.text) for name in cancels):
        return True
    until = untils(mine.lang).search(mine.text, end, end + 2 * TOGETHER)
    return until is not None and not there["before"].search(other.text)


@lru_cache(maxsize=16)
def _prefixed(lang: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{PREFIX[lang]})\w{{4,}}", re.I)


def _litotes(m: re.Match[str], lang: str) -> bool:
    """Whether one of the words behind a negation is denied by a prefix: "not (at all) uninteresting"."""
    half, prefix, own = patterns(lang)[2], _prefixed(lang), meanings(lang)
    return any(
        word
        and prefix.fullmatch(word)
        and half.fullmatch(word)
        and not any(own[name].fullmatch(word) for name in CANCELS)  # these are told by what they mean
        for word in m.groups()
    )


def _has_prefix(side: Denials) -> bool:
    prefix = _prefixed(side.lang)
    return any(prefix.fullmatch(m[0]) for m in patterns(side.lang)[2].finditer(side.text))


def _of_bound(mine: Denials, start: int, end: int, other: Denials) -> bool:
    """Whether a negation bounds a number as the other side does in other words: no more than 5, at most 5; not (to be
    kept) above 25 °C, below 25 °C.
    """
    here = [
        (b.floor if within else not b.floor, b.values)
        for b in bounds(mine.text, mine.lang)
        if (within := b.start <= start < b.end) or 0 <= b.start - end <= TOGETHER
    ]
    return bool(here) and any(
        floor is b.floor and not values.isdisjoint(b.values)
        for floor, values in here
        for b in bounds(other.text, other.lang)
    )


def _of_far_bound(text: str, place: Range, lang: str, other: str, there: str) -> bool:
    """Whether a negation bounds a number from above, as the other text does: ru "не больше двух", at most two. Its
    number may stand before it: "лет сорок, не больше".
    """
    start, end = place
    if not any(b.start <= start < b.end and not b.floor for b in bounds(text, lang)) and not _AT_MOST.match(
        text, end
    ):
        return False
    return any(not b.floor for b in bounds(other, there))


def _of_contrary(mine: Denials, start: int, end: int, other: Denials) -> bool:
    """Whether a negation denies a word shortly behind it whose opposite the other side has: not far, close."""
    return _contrary_behind(mine.text, end, mine.lang, other.text, other.lang)


def _contrary_behind(text: str, end: int, lang: str, there: str, its_lang: str) -> bool:
    """Whether the opposite of a word shortly behind a negation is in the other text."""
    return any(
        end <= here.word.start <= end + TOGETHER and not CLAUSE.search(text, end, here.word.start)
        for here, _ in contrast.contradictions(OPPOSITES, text, there, (lang, its_lang), _CONTRARY)
    )


def _cancel(mine: Denials) -> bool:
    """Whether two negations of one clause are an affirmation: not a day without, may not ... without."""
    if len(mine.negations) != 2:
        return False
    first, second = mine.negations
    without = sum(_WITHOUT.search(mine.text[start:end]) is not None for start, end in mine.negations)
    return without == 1 and not CLAUSE.search(mine.text, first[1], second[0])


def _of_frame(mine: Denials, start: int, end: int, other: Denials) -> bool:
    """Whether a negation begins or ends a phrase that the other side says in other words: not on an empty stomach, with
    food; "recomienda no": advises against.
    """
    return any(
        start <= hit.word.start < end or start < hit.word.end <= end
        for hit in frames.shared(mine.text, other.text, (mine.lang, other.lang))
    )


def _quoted(mine: Denials, start: int, end: int, other: Denials) -> bool:
    """Whether the other side, in a language that says no with another word, has the negation's very phrase: a title."""
    return mine.lang != other.lang and _copied(mine.text, start, end, other.text)


def _copied(text: str, start: int, end: int, other: str) -> bool:
    """Whether a negation and the word behind it stand in the other text as they are: No Regrets; or, of a name, the one
    before it: Team Hell No.
    """
    after = _NEXT.match(text, end)
    if after is not None and f"{text[start:end]}{after[0]}" in other:
        return True
    before = _NAME_BEFORE.search(text, max(0, start - _LONG_NAME), start)
    return before is not None and text[start].isupper() and f"{before[0]}{text[start:end]}" in other


def _withouts(
    mine: Denials, other: Denials, told: tuple[frozenset[Range], frozenset[Range]]
) -> tuple[Range, ...]:
    """The only "without" of my side, if its clause denies something else, and that of the other, which answer each
    other wherever they stand.
    """
    found = [
        [n for n in side.negations if n not in privative and WITHOUT.match(side.text, *n)]
        for side, privative in zip((mine, other), told, strict=True)
    ]
    if [len(f) for f in found] != [1, 1]:
        return ()
    start, end = found[0][0]
    near = any(0 <= a - end < TOGETHER or 0 <= start - b < TOGETHER for a, b in mine.negations)
    return (found[0][0], found[1][0]) if near else ()


def _without_verb(mine: Denials, start: int, end: int) -> bool:
    """Whether a "without" stands shortly before a negation of its clause: who is "sin recursos" may be called poor."""
    return WITHOUT.match(mine.text, start, end) is not None and any(
        0 <= first - end < TOGETHER and not CLAUSE.search(mine.text, end, first)
        for first, _ in mine.negations
    )


def _in_other_words(mine: Denials, start: int, end: int, other: Denials) -> bool:
    """Whether the other side says by other words than a denial what a negation of my side does."""
    place, langs = (start, end), (mine.lang, other.lang)
    return (
        _affirms(mine, start, end, other)
        or _of_bound(mine, start, end, other)
        or _of_contrary(mine, start, end, other)
        or _of_frame(mine, start, end, other)
        or conditions.answered(mine.text, place, other.text, langs)
        or affirmed.answered(mine.text, place, mine.lang, other.text, other.lang)
        or asked.denies_nothing(mine.text, place, mine.lang, other.text, other.lang)
    )


#: Meanings of words that deny what stands with them: what is banned is not allowed.
_REFUSALS = ("ban", "reject", "deny", "prevent", "exclude", "lack", "fail")


def told_otherwise(pair: Pair, langs: tuple[str, str]) -> bool:
    """Whether one side denies once and the other, which does not, says the same by other words: what the model takes
    for a lost or added negation is none.
    """
    if langs[0] not in PLAIN or langs[1] not in PLAIN or not both_filled(pair):
        return False
    sides = [read(composed(pair.text(side))[0], lang) for side, lang in zip(SIDES, langs, strict=True)]
    mine, other = sides if sides[0].negations else reversed(sides)
    if (
        len(mine.negations) != 1
        or other.negations
        or other.empty
        or not _alike(len(mine.text), len(other.text))
    ):
        return False
    ours, theirs = meanings(mine.lang), meanings(other.lang)
    return _in_other_words(mine, *mine.negations[0], other) or any(
        theirs[name].search(other.text) and not ours[name].search(mine.text) for name in _REFUSALS
    )


def _unanswered(
    pair: Pair,
    side: Side,
    mine: Denials,
    other: Denials,
    options: Options,
    told: tuple[frozenset[Range], frozenset[Range]],
) -> Iterator[Flag]:
    """`told`: what either side says with "without" and the other with a word that holds it."""
    reach = max(options.near, 45 / len(other.text))
    withouts = _withouts(mine, other, told)
    free = [n for n in other.negations if n not in told[1] and n not in withouts[1:]]
    denies = bool(free)
    left = [n for n in mine.negations if n not in told[0] and n not in withouts[:1]]
    # Those of verbs are answered first, and each by the nearest.
    near = sorted(
        (WITHOUT.match(mine.text, *n) is not None, abs(other.place(*answer) - mine.place(*n)), n, answer)
        for n in left
        for answer in free
        if abs(other.place(*answer) - mine.place(*n)) <= reach
    )
    answered: set[Range] = set()
    taken: set[Range] = set()
    for _, _, n, answer in near:
        if n not in answered and answer not in taken:
            answered.add(n)
            taken.add(answer)
    left = [n for n in left if n not in answered]
    free = [n for n in free if n not in taken]
    if not left or (not denies and not withouts and _cancel(mine)):
        return
    used = {*other.negations, *told[1]} - set(free)
    halves = [
        (other.place(*m.span()), _is_translated(m, mine, other, reach))
        for m in patterns(other.lang)[2].finditer(other.text)
        if not any(a < m.end() and m.start() < b for a, b in used)
    ]
    # "Nothing but" may answer a plain "no".
    halves += [(other.place(*span), False) for span in other.empty if span not in told[1]]
    free_halves = [place for place, taken in halves if not taken]
    # Two languages that are not English are often two free translations of it: any half-word makes it less sure.
    far_halves = free_halves if "en" in (mine.lang, other.lang) else [place for place, _ in halves]
    for start, end in left:
        place = mine.place(start, end)
        nearest = min((abs(h - place) for h in free_halves), default=inf)
        if nearest <= reach or _quoted(mine, start, end, other):
            continue
        if _in_other_words(mine, start, end, other) or (denies and _without_verb(mine, start, end)):
            continue
        langs = mine.lang, other.lang
        if not denies and (
            spans_of_time.answered(mine.text, (start, end), other.text, langs)
            or always.turned(mine.text, other.text, langs)
            or age_limits.turned(mine.text, other.text)
        ):
            continue
        farthest = min((abs(h - place) for h in far_halves), default=inf)
        # "Without" a thing is easily said in another way; a finite verb that denies is not.
        # Where the other side denies something too, which of several negations is lost is a guess, but not of that of
        # a condition beside one that affirms.
        sure = farthest > max(options.far, reach) and (
            not denies or conditions.affirmed(mine.text, start, other.text, other.negations, langs)
        )
        stressed = side == "source" and other.lang == "en" and stressed_verbs.near(other, place, reach)
        if sure and (
            stressed
            or (
                len(mine.negations) - len(withouts[:1]) == 1
                and negated.same(mine.text, (start, end), mine.lang, other.text, other.lang)
            )
        ):
            confidence = _CERTAIN
        else:
            sure = (
                sure
                and not (side == "source" and ALONE.match(mine.text[start:end]))
                and standing.stands(mine.text, mine.lang, other.text, other.lang)
            )
            confidence = _SURE if sure else _UNSURE
        yield _flag(pair, side, (start, end), confidence, len(mine.negations), len(other.negations))


def _flag(pair: Pair, side: Side, place: tuple[int, int], confidence: float, here: int, there: int) -> Flag:
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
        "polarity", "accuracy/mistranslation", "minor" if confidence == _UNSURE else "major", confidence,
        (given_span(side, text, places, start, end),), message,
        {"negation": said, "side": side, "here": here, "there": there},
    )  # fmt: skip
