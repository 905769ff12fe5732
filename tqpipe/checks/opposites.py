"""A comparison or direction turned around: "before" for "després", "decrease" for "augment", old for new.

Catches: a word of the translation whose opposite is in the source, or another of its kind (red for blue, doctor for
lawyer, developed for developing countries, hospital for school; half for a third, often for rarely, may for must),
where neither side says both; a comparison whose two names or words changed places (`Barcelona is bigger than Madrid`,
`exports exceeded imports`, `her husband is taller than her`; contraries/compared_nouns.py, compared_pronoun.py) or
makes equals unequal (taller than for "aussi grande que"; contraries/degrees.py); two pairs of words joined otherwise
(rain in the north and snow in the south; contraries/crossed.py), or one pair exchanged between two clauses whose
figures and things stay (contraries/anchored.py); buttons that do the contrary (contraries/interface_labels.py); who
borrowed told as who lent (contraries/loans.py); a number's bound turned round ("under 1,000" for "més de 1.000", "at
most" for "al menos"; amounts/bounds.py); phrases that say the contrary ("turns off" for "schaltet ... ein", all for
almost all, an hour for two, "VAT included" for "sin IVA", "must not" for "no hace falta", daily for every other day;
contraries/frames.py); an office without its rank ("the Minister" for "el exministro", the mayor for his deputy;
contraries/ranks.py); a question that asks where for when (contraries/questions.py); one of several points of the
compass (contraries/compass.py); most or half of them told as all, both as one (contraries/shares_told.py).
Why: the sentence says the contrary and reads well; encoders hardly tell opposites apart. Rule: our own; the tables in
contraries/opposites.py and those it joins, used only where the source holds the one word and nothing that may mean
the other, and the translation the reverse; contraries/comparison.py.

Not flagged: sides that say both; opposites turned by a negation (did not accept, rejected; must not, may not); words
that may mean the same in another way (after, once, when); two clauses told the other way round (after A, B: A before
B); one deal or comparison told from its other side (A sold it to B: B bought it; contraries/converse.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks import _needs
from tqpipe.checks.amounts import bounds
from tqpipe.checks.calendars import day_after
from tqpipe.checks.contraries import (
    age_limits,
    always,
    anchored,
    clauses,
    compared_nouns,
    compared_pronoun,
    compass,
    contrast,
    converse,
    crossed,
    degrees,
    frames,
    interface_labels,
    loans,
    open_days,
    questions,
    ranks,
    relatives,
    shares_told,
)
from tqpipe.checks.contraries.comparison import Comparison, comparison, may_compare, swapped, than
from tqpipe.checks.contraries.contrast import Hit
from tqpipe.checks.contraries.opposites import OPPOSITES
from tqpipe.checks.contraries.opposites_north import DENIALS
from tqpipe.checks.contraries.opposites_scope import ANYWHERE, DUTY
from tqpipe.checks.negation.denials import negations
from tqpipe.checks.reading.texts import both_filled, composed, given_span
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Range, Word


@dataclass(frozen=True, slots=True)
class Options:
    """`near`: how far apart in their sentences two words may stand, as a share of the length."""

    near: float = 0.2


#: Characters before and after a word within which a negation turns it into its opposite.
_BEFORE, _AFTER = 30, 15
#: The same behind "it is likely that", whose clause has a subject first: "é provável que os outros não concordem".
_AFTER_LIKELY = 60
#: Words that turn the one right behind them: "poco seguro", "less safe".
_LITTLE = re.compile(
    r"\b(?:less|least|little|hardly|menos|menys|moins|meno|pou?c[oah]\w?|poc|pocs|poques|gens|peu|puțin|wenig\w*)\s+\Z",
    re.I,
)
#: Words that keep off what is named right behind them: "away from heat", "vor Hitze schützen".
_AWAY = re.compile(
    r"\b(?:(?:away|protect\w*|free) from|out of|(?:alejad\w+|lejos) del?|(?:allunya\w+|lluny) d(?:e l?|el|['’])"
    r"|(?:loin|à l['’]abri|éloigné\w*) d(?:e la|e|es|u)|(?:lontano|al riparo) da\w*|longe d[aoe]s?"
    r"|(?:ferit\w*|departe) de|vor|buiten|uit de buurt van)\s?(?:\w+\s)?\Z",
    re.I,
)
#: Sets of which "little" says how much: "poco después", "poco más".
_MEASURED = frozenset({"amount", "time", "change"})
#: What is looked for where no contrary word is told: its name, what finds it in composed texts, how sure it is.
_BY_THEMSELVES = (
    ("label", interface_labels.exchanged, 0.85),
    ("comparison", compared_pronoun.exchanged, 0.8),
    ("loan", loans.exchanged, 0.8),
    ("share", shares_told.exchanged, 0.8),
)
#: The set of what is fit for somebody.
_SUITED = "suited"
#: From a day on, or until then.
_TERM = "term"
#: Open on all days but one: closed on that one.
_EXCEPT = re.compile(
    r"\b(?:except|exclud\w+|but|apart from|excepto|salvo|menos|tret|llevat|sauf|hormis|exceto|tranne|eccetto|außer"
    r"|behalve|mai puțin|cu excepția|exceptând|utom|förutom|undtagen|undtaget|bortset|oprócz|poza|kromě|кроме|hariç"
    r"|dışında|عدا|باستثناء|إلا)\b|除|以外",
    re.I,
)
#: Open until two: closed only at two. Closed at weekends: open on weekdays only.
_ONLY = re.compile(
    r"\b(?:only|solely|només|sols|s[oó]lo|solamente|únicamente|seulement|uniquement|apenas|s[oó]|somente|solo|soltanto"
    r"|doar|numai|abia|erst|nur|alleen|pas)\b",
    re.I,
)
_UNTIL = re.compile(r"\b(?:until|till|fins|hasta|jusqu\w*|até|fino|până|bis|tot)\b", re.I)
#: A clause with "after" may come first, or its main clause with "before" last: the same order is told.
_ORDER = frozenset({"time", "sooner"})
#: Characters of a text without a comma that is too short for two clauses: "Nach dem Essen einnehmen".
_CLAUSE = 40


def _denied(here: Hit, there: Hit, source: str, target: str, langs: tuple[str, str]) -> bool:
    """Whether a negation stands near one of the two words and not near the other (did not accept: rejected)."""
    if here.member[0] == DUTY and (_is_month(source, here) or _is_month(target, there)):
        return True
    if here.member[0] == "state" and any(
        (some.search(source) is None) != (some.search(target) is None) for some in (_EXCEPT, _ONLY, _UNTIL)
    ):
        return True
    near = _near_negation(source, here, langs[0]), _near_negation(target, there, langs[1])
    return any(near) if here.member[0] == DUTY else near[0] != near[1]


def _is_month(text: str, hit: Hit) -> bool:
    """Whether "May" begins no sentence: 3 May."""
    return hit.word.text == "May" and not _first(text, hit)


def _answered(here: Hit, there: Hit, source: str, target: str, langs: tuple[str, str]) -> bool:
    """Whether a side that says so common a word has the other one, too, wherever it stands."""
    return here.member[0] in ANYWHERE and (
        any(hit.member == there.member for hit in contrast.find(OPPOSITES, source, langs[0]))
        or any(hit.member == here.member for hit in contrast.find(OPPOSITES, target, langs[1]))
    )


def _near_negation(text: str, hit: Hit, lang: str) -> bool:
    after = _AFTER_LIKELY if hit.member == ("chance_of", "likely") else _AFTER
    start, end = hit.word.start - _BEFORE, hit.word.end + after
    little = hit.member[0] not in _MEASURED and _LITTLE.search(
        composed(text)[0], max(0, hit.word.start - 10), hit.word.start
    )
    little = little or (
        hit.member[0] == "warmth"
        and _AWAY.search(composed(text)[0], max(0, hit.word.start - _BEFORE), hit.word.start)
    )
    if lang in DENIALS:
        text = composed(text)[0]
        if any(not _within_word(m.start(), hit) for m in DENIALS[lang].finditer(text, max(0, start), end)):
            return True
    return bool(little) or _negated(text, hit.word.start, hit.word.end, lang, after)


def _within_word(at: int, hit: Hit) -> bool:
    """Whether a denial is a part of the word itself: 无罪, 拒不."""
    return hit.word.start <= at < hit.word.end


def _negated(text: str, start: int, end: int, lang: str, after: int = _AFTER) -> bool:
    """Whether a negation stands near a place and is none of its own words; ro "nu a pierdut niciun" has it within."""
    return any(
        start - _BEFORE < b
        and a < end + after
        and not start <= a < end
        and (not a <= start < b or (a < start and end < b))
        for a, b in negations(composed(text)[0], lang)
    )


def _turned(here: Hit, there: Hit, source: str, target: str) -> bool:
    """Whether "before" and "after" join the same two clauses the other way round: one begins its sentence."""
    if here.member[0] not in _ORDER:
        return False
    if max(len(source), len(target)) <= _CLAUSE and "," not in source + target:
        return False
    return _first(source, here) != _first(target, there)


def _first(text: str, hit: Hit) -> bool:
    """Whether no word of the sentence stands before a hit."""
    before = composed(text)[0][: hit.word.start]
    return not any(c.isalnum() for c in re.split(r"[.!?:;…]\s", before)[-1])


_RANKED = _needs.either(_needs.Forms(ranks.ranked))
_CONTRARY = contrast.differs(OPPOSITES) | frames.CONTRARY | _RANKED
_CONTRARY |= crossed.NEED | anchored.NEED | interface_labels.NEED | loans.NEED | shares_told.NEED
#: A bound on both sides, or a comparison on both sides, of equals or not.
NEEDS = (
    *_needs.FILLED,
    *(
        _CONTRARY | bound | compared | question | degree
        for bound in _needs.both(_needs.Words(bounds.words), _needs.Chars(bounds.part))
        for compared in _needs.both(_needs.Words(than), _needs.Words(compared_nouns.verbs))
        for question in _needs.both(_needs.any_of("?"))
        for degree in (_needs.either(_needs.Words(degrees.first_words)), _needs.either(_needs.Words(than)))
    ),
)


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield words that say the contrary of the source."""
    if not both_filled(pair):
        return
    langs = base_language(context.source_lang), base_language(context.target_lang)
    source, target = pair.source_text, pair.target_text
    compared, same_way = _compared(source, target, langs)
    told: set[int] = set()
    agree, turned = bounds.compared(source, target, langs)
    for a, b in turned:
        if _negated(source, a.start, a.end, langs[0]) != _negated(target, b.start, b.end, langs[1]):
            continue  # not for the under-threes: for those over three
        told |= set(range(b.start, b.end))
        yield _of_bounds(source, target, a, b)
    contrary = list(contrast.contradictions(OPPOSITES, source, target, langs, options.near))
    contrary += frames.contradictions(source, target, langs, options.near)
    for here, there in contrary:
        if any(_beside(here, a) and _beside(there, b) for a, b in contrary):
            continue  # "menos seguro": more dangerous
        if _denied(here, there, source, target, langs) or _turned(here, there, source, target):
            continue
        if not told.isdisjoint(range(there.word.start, there.word.end)) or _answered(
            here, there, source, target, langs
        ):
            continue  # a word of two sets: once
        if any(_within(here, a) or _within(there, b) for a, b in agree):
            continue  # "20 o más": at least 20
        if compared and _within(here, compared[0].whole) and _within(there, compared[1].whole):
            continue  # "cheaper", where what was dearer now comes second
        if converse.told(here, there, source, target, langs):
            continue
        if always.told(here, there, source, target, langs) or clauses.turned(
            here, there, contrary, source, target, langs
        ):
            continue
        if here.member[0] == open_days.STATE and open_days.same(source, target, langs):
            continue
        if here.member[0] == _TERM and day_after.told(
            source, target, (context.source_lang, context.target_lang)
        ):
            continue  # closed until 31 August, open again from 1 September
        if here.member[0] == _SUITED and age_limits.turned(source, target):
            continue
        if relatives.told(here, there, source, target, langs):
            continue  # "el hijo de mi hermana": my nephew
        told |= set(range(there.word.start, there.word.end))
        yield Flag(
            "opposites", "accuracy/mistranslation", "major", 0.8,
            contrast.spans(source, target, here, there),
            f"The source says “{here.word.text}”, the translation “{there.word.text}”.",
            {"source": here.word.text, "target": there.word.text, "set": here.member[0],
             "meanings": [here.member[1], there.member[1]]},
        )  # fmt: skip
    if (points := _points(source, target, langs)) is not None and points[1][0] not in told:
        told.add(points[1][0])
        yield _of_places(source, target, *points, "compass", 0.85)
    question = None if told else questions.asked(source, target, langs)
    if question is not None:
        asks, our_word, wants, their_word = question
        yield Flag(
            "opposites", "accuracy/mistranslation", "major", 0.8,
            (
                given_span("target", target, composed(target)[1], their_word.start, their_word.end),
                given_span("source", source, composed(source)[1], our_word.start, our_word.end),
            ),
            f"The source asks “{our_word.text}”, the translation “{their_word.text}”.",
            {"source": our_word.text, "target": their_word.text, "set": "question", "meanings": [asks, wants]},
        )  # fmt: skip
    texts = composed(source)[0], composed(target)[0]
    joined = None
    if not told and not compared:
        joined = crossed.crossed(*texts, langs) or anchored.exchanged(*texts, langs)
    if joined is not None:
        (first, second), (was, now) = joined
        yield Flag(
            "opposites", "accuracy/mistranslation", "major", 0.7,
            (
                given_span("target", target, composed(target)[1], was.word.start, now.word.end),
                given_span("source", source, composed(source)[1], first.word.start, second.word.end),
            ),
            f"“{was.word.text}” and “{now.word.text}” have changed places: what is said of one is said of the other.",
            {"source": first.word.text, "target": was.word.text, "set": first.member[0]},
        )  # fmt: skip
    for group, exchanged, confidence in () if told else _BY_THEMSELVES:
        if (places := exchanged(*texts, langs)) is not None:
            yield _of_places(source, target, *places, group, confidence)
    yield from _of_ranks(source, target, langs)
    yield from _of_degrees(source, target, langs)
    if compared and same_way:
        here_than, there_than = compared[0].middle, compared[1].middle
        yield Flag(
            "opposites", "accuracy/mistranslation", "major", 0.8,
            (
                given_span("target", target, composed(target)[1], there_than.start, there_than.end),
                given_span("source", source, composed(source)[1], here_than.start, here_than.end),
            ),
            "What the comparison compares has changed places.",
            {"source": here_than.text, "target": there_than.text, "set": "comparison"},
        )  # fmt: skip


def _points(source: str, target: str, langs: tuple[str, str]) -> tuple[Range, Range] | None:
    """The only point of the compass in which two sides differ that name several."""
    if "compass" not in contrast.differ(OPPOSITES, source, target, langs):
        return None
    return compass.exchanged(composed(source)[0], composed(target)[0], langs)


def _beside(hit: Hit, other: Hit) -> bool:
    """Whether "more" or "less" stands right before a word."""
    return hit.member[0] == "amount" and other.word.start == hit.word.end + 1


def _of_places(source: str, target: str, was: Range, now: Range, group: str, confidence: float) -> Flag:
    (ours, mine), (theirs, there) = composed(source), composed(target)
    said, instead = ours[slice(*was)], theirs[slice(*now)]
    return Flag(
        "opposites", "accuracy/mistranslation", "major", confidence,
        (given_span("target", target, there, *now), given_span("source", source, mine, *was)),
        f"The source says “{said}”, the translation “{instead}”.",
        {"source": said, "target": instead, "set": group},
    )  # fmt: skip


def _of_ranks(source: str, target: str, langs: tuple[str, str]) -> Iterator[Flag]:
    (ours, mine), (theirs, there) = composed(source), composed(target)
    found = ranks.exchanged(ours, theirs, langs)
    if found is None:
        return
    was, now, rank = found
    said, instead = ours[slice(*was)], theirs[slice(*now)]
    yield Flag(
        "opposites", "accuracy/mistranslation", "major", 0.8,
        (given_span("target", target, there, *now), given_span("source", source, mine, *was)),
        f"“{instead}” for “{said}”: another rank, or another time.",
        {"source": said, "target": instead, "set": "rank", "meanings": [rank]},
    )  # fmt: skip


def _of_degrees(source: str, target: str, langs: tuple[str, str]) -> Iterator[Flag]:
    (ours, mine), (theirs, there) = composed(source), composed(target)
    found = degrees.turned(ours, theirs, langs)
    if found is None:
        return
    said, instead = (m.group() for m in found)
    yield Flag(
        "opposites", "accuracy/mistranslation", "major", 0.8,
        (given_span("target", target, there, *found[1].span()), given_span("source", source, mine, *found[0].span())),
        f"“{instead}” for “{said}”: one of them makes two things equal.",
        {"source": said, "target": instead, "set": "degree"},
    )  # fmt: skip


def _of_bounds(source: str, target: str, a: bounds.Bound, b: bounds.Bound) -> Flag:
    (ours, mine), (theirs, there) = composed(source), composed(target)
    was, now = ours[a.start : a.end], theirs[b.start : b.end]
    return Flag(
        "opposites", "accuracy/mistranslation", "major", 0.8,
        (given_span("target", target, there, b.start, b.end), given_span("source", source, mine, a.start, a.end)),
        f"The source says “{was}” of a number, the translation “{now}”.",
        {"source": was, "target": now, "set": "bound"},
    )  # fmt: skip


def _compared(
    source: str, target: str, langs: tuple[str, str]
) -> tuple[tuple[Comparison, Comparison] | None, bool]:
    """The comparison of either side, where their two names or words have changed places; whether both say the same."""
    texts = [(composed(text)[0], lang) for text, lang in zip((source, target), langs, strict=True)]
    # "than" is rarer than "que".
    if langs[1] != "en" or may_compare(*texts[1]):
        here = comparison(*texts[0])
        there = comparison(*texts[1]) if here else None
        if here and there and swapped(here, there):
            return (here, there), _same_way(here, there, source, target, langs)
    found = compared_nouns.compared(texts[0][0], texts[1][0], langs)
    return (None, False) if found is None else (found[:2], found[2])


def _within(hit: Hit, place: Word | bounds.Bound) -> bool:
    return place.start <= hit.word.start < place.end


def _same_way(here: Comparison, there: Comparison, source: str, target: str, langs: tuple[str, str]) -> bool:
    """Whether two comparisons say the same of their first names: both more or both less, of no contrary words."""
    if here.less is not there.less:
        return False
    mine, theirs = (
        {hit.member for hit in contrast.find(OPPOSITES, text, lang) if _within(hit, compared.whole)}
        for text, lang, compared in ((source, langs[0], here), (target, langs[1], there))
    )
    contrary = any(a[0] == b[0] and a != b for a in mine - theirs for b in theirs - mine)
    return not contrary and not mine.isdisjoint(theirs)
