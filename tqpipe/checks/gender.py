"""A person's sex that changed: "he" for "ella", "her father" for "la seva mare", "his" in a sentence about Maria.

Catches: a pronoun, a word of kinship, a title of the translation where the source names only the other sex and the
translation only its own, also as object (es "la vi": "I saw him") and where the pronoun may stand for things but here
stands for a person (fr "elle", de "er"; people/pronoun_sex.py), a woman by profession ("la doctora": "he";
people/women_at_work.py), or for who says something (fr "dit-il", "she said"); an English pronoun of the other sex
where both sides name one person, by a first name that only one sex has (`his` in a sentence about Maria), or a
description (`Angela Merkel, el excanciller,`); "he" or "she" where both sides name only "the woman" or "the man"
(minor); two relatives who act on each other in the other order; "a woman and his husband" (people/couples.py).
Why: a system that translates sentence by sentence guesses the pronouns that Romance languages
leave out, and guesses men. Rule: our own; the tables in people/sexes.py and people/first_names.py. On the bias of
systems: Stanovsky et al. 2019, Evaluating Gender Bias in Machine Translation.

Not flagged: sides that name both sexes, words that may be said of a thing (fr "elle") or of anybody, sentences in
which the source tells nothing (the pronoun left out, "seva") and names nobody, or which may have a second person, or
where the sentences around speak of one of the pronoun's sex.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks import _needs
from tqpipe.checks.contraries import contrast
from tqpipe.checks.people import couples, exchanged_relatives, missed, titles, who_says, women_at_work
from tqpipe.checks.people.apposition import describes, odd_description
from tqpipe.checks.people.english_pronouns import HE, SHE
from tqpipe.checks.people.first_names import MEN, WOMEN
from tqpipe.checks.people.named import odd_pronouns
from tqpipe.checks.people.pronoun_sex import ANY_PRONOUN, crossed
from tqpipe.checks.people.sexes import FEMALE, MALE, PRONOUNS, SEXES
from tqpipe.checks.reading.texts import both_filled, composed, fold, given_span, lower_set, words
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Span


@dataclass(frozen=True, slots=True)
class Options:
    """`near`: how far apart in their sentences two words of kinship may stand, as a share of the length."""

    near: float = 0.25


_SEX = contrast.words_of(SEXES)
_TITLE = titles.MAY_HAVE
_NAMED = _needs.Words(lambda lang, other: MEN | WOMEN if describes(lang) else (), folded=True)
_AT_WORK = _needs.Forms(women_at_work.at_work)
_PRONOUN = _needs.Words(lambda lang, other: ANY_PRONOUN if lang == "en" else ())
NEEDS = (
    *_needs.FILLED,
    _needs.target(_SEX, _TITLE, _NAMED, _PRONOUN) | _needs.source(_PRONOUN),
    _needs.source(_SEX, _TITLE, _PRONOUN, _AT_WORK) | _needs.target(_NAMED, _PRONOUN),
)


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield words that name the other sex."""
    if not both_filled(pair):
        return
    langs = base_language(context.source_lang), base_language(context.target_lang)
    source, target = pair.source_text, pair.target_text
    ours, theirs = composed(source)[0], composed(target)[0]
    odd = _odd_pronoun(pair, langs)
    if odd is not None:
        yield odd
        return
    if (place := couples.odd(theirs, langs[1])) is not None:
        span = given_span("target", target, composed(target)[1], *place)
        possessive = target[span.start : span.end]
        yield Flag(
            "gender", "accuracy/mistranslation", "major", 0.85, (span,),
            f"“{possessive}” between two of whom one is the other's.", {"target": possessive, "set": "person"},
        )  # fmt: skip
        return
    for word, name in odd_pronouns(pair, langs):
        if not _told_around(pair, context, word.text):
            yield Flag(
                "gender", "accuracy/mistranslation", "major", 0.5, (Span("target", word.start, word.end),),
                f"“{word.text}”, where both sides name only “{name}”.",
                {"target": word.text, "set": "person"},
            )  # fmt: skip
            return
    described = odd_description(source, theirs, langs)
    if described is not None:
        said, name = described
        yield Flag(
            "gender", "accuracy/mistranslation", "major", 0.6,
            (given_span("target", target, composed(target)[1], said.start, said.end),),
            f"“{said.text}” is said of “{name}”.", {"target": said.text, "set": "person"},
        )  # fmt: skip
    roles = exchanged_relatives.exchanged(source, target, langs)
    if roles is not None:
        first, second = roles
        yield Flag(
            "gender", "accuracy/mistranslation", "major", 0.5, contrast.spans(source, target, first, second),
            f"In the source “{first.word.text}” acts, in the translation “{second.word.text}”.",
            {"source": first.word.text, "target": second.word.text, "set": first.member[0]},
        )  # fmt: skip
    at_work = women_at_work.taken_for_a_man(ours, theirs, langs[0]) if langs[1] == "en" else None
    if at_work is not None and not _told_around(pair, context, at_work[1].text):
        here, there = (contrast.Hit(("person", ""), word, True) for word in at_work)
        yield _flag(source, target, here, there, 0.8)
        return
    saying = who_says.exchanged(source, target, langs)
    if saying is not None:
        here, there = (contrast.Hit(("person", ""), word, True) for word in saying)
        yield _flag(source, target, here, there, 0.8)
        return
    crossing = titles.exchanged(source, target, langs)
    if crossing is None and not _missed(ours, theirs, langs):
        crossing = crossed(source, target, langs)
    if crossing is not None:
        here, there = (contrast.Hit(("person", ""), word, True) for word in crossing)
        yield _flag(source, target, here, there, 0.6)
        return
    another = _another(source, target, langs)
    if another is not None and not _by_marriage(another[0], source, target):
        yield _flag(source, target, *another, 0.8)
        return
    told = -1
    # A pronoun may stand anywhere in its sentence; a mother has a place.
    for near, groups in ((options.near, False), (1.0, True)):
        for here, there in contrast.contradictions(SEXES, source, target, langs, near):
            if (here.member[0] == "person") is not groups or there.word.start == told:
                continue
            if _is_word(here) or _is_word(there) or _by_marriage(here, source, target):
                continue
            told = there.word.start
            yield _flag(source, target, here, there, 0.5 if groups else 0.8)


def _flag(source: str, target: str, here: contrast.Hit, there: contrast.Hit, confidence: float) -> Flag:
    return Flag(
        "gender", "accuracy/mistranslation", "major", confidence, contrast.spans(source, target, here, there),
        f"The source says “{here.word.text}”, the translation “{there.word.text}”.",
        {"source": here.word.text, "target": there.word.text, "set": here.member[0]},
    )  # fmt: skip


def _missed(ours: str, theirs: str, langs: tuple[str, str]) -> bool:
    """Whether who is missed there misses here: "She misses him" is it "Lui le manca"."""
    if langs[1] == "en":
        return missed.answered(ours, langs[0], theirs)
    return langs[0] == "en" and missed.answered(theirs, langs[1], ours)


#: What makes relatives by marriage of others, and how they are told by way of whom they married.
_STEP = re.compile(r"\b(?:beau|beaux|belle|belles)-$", re.I)
_OF_SPOUSE = re.compile(
    r"\b(?:sister|brother|wife|husband|partner|daughter|son)['’]s?\s(?:husband|wife|brother|sister|mother|father|partner)\b",
    re.I,
)


def _by_marriage(hit: contrast.Hit, source: str, target: str) -> bool:
    """Whether fr "beau-frère" is told as "my sister's husband"."""
    return _STEP.search(composed(source)[0], 0, hit.word.start) is not None and bool(
        _OF_SPOUSE.search(target)
    )


def _is_word(hit: contrast.Hit) -> bool:
    """Whether what is read as a name has a small letter: Turkish "eve" is home, Latvian "marta" March."""
    return hit.word.text[0].islower() and fold(hit.word.text) in _NAMES


_NAMES = MEN | WOMEN


def _another(source: str, target: str, langs: tuple[str, str]) -> tuple[contrast.Hit, contrast.Hit] | None:
    """A man in a woman's place, whatever they are called: fr "le garçon", "the daughter"; neither side has others."""
    if not (contrast.named(SEXES, source, langs[0]) and contrast.named(SEXES, target, langs[1])):
        return None
    mine, theirs = (
        [h for h in contrast.find(SEXES, text, lang) if h.word.text.lower() not in _PRONOUNS]
        for text, lang in zip((source, target), langs, strict=True)
    )
    sexes = [{hit.member[1] in FEMALE for hit in hits} for hits in (mine, theirs)]
    if len(sexes[0]) != 1 or len(sexes[1]) != 1 or sexes[0] == sexes[1]:
        return None
    here, there = ([h for h in hits if h.strong and h.member[0] in _NAMING] for hits in (mine, theirs))
    if len({h.word.start for h in here}) != 1 or len({h.word.start for h in there}) != 1:
        return None
    return here[0], there[0]


#: What the other side may leave out.
_PRONOUNS = HE | SHE
#: The sets whose sure words are said of people alone: ro "mare" (big), "domn" (sir) are of others.
_NAMING = frozenset(
    ["parent", "child", "sibling", "young", "adult", "spouse", "elder", "younger", "crown", "niece"]
)

#: Pairs before this one, and after it, whose people its pronouns may stand for.
_BEFORE, _AFTER = 3, 1


def _told_around(pair: Pair, context: Context, pronoun: str) -> bool:
    """Whether the pairs around this one speak of somebody of the pronoun's sex."""
    places: dict[str, int] = context.memo.setdefault("gender", {})
    if not places:
        places.update({p.id: k for k, p in enumerate(context.pairs)})
    at = places[pair.id]
    sex = FEMALE if pronoun.lower() in ("she", "her", "hers", "herself") else MALE
    return any(
        hit.member[1] in sex
        for k in range(max(0, at - _BEFORE), min(len(context.pairs), at + _AFTER + 1))
        if k != at
        for hit in contrast.find(SEXES, context.pairs[k].target_text, base_language(context.target_lang))
    )


_HE, _SHE = frozenset(["he", "himself"]), frozenset(["she", "herself"])
_MEN = frozenset(["man", "mr", "king", "prince", "boy", "gentleman", "businessman", "actor"])
_WOMEN = frozenset(["woman", "mrs", "ms", "queen", "princess", "girl", "lady", "businesswoman", "actress"])
_OTHERS_TEXT = """
    his him her hers men women wife husband mother father son daughter brother sister girlfriend boyfriend spokesman
    spokeswoman chairman aunt uncle grandmother grandfather widow widower mum mom dad
"""
_OTHERS = frozenset(_OTHERS_TEXT.split())


def _odd_pronoun(pair: Pair, langs: tuple[str, str]) -> Flag | None:
    """A pronoun ("he") where the only person on either side is of the other sex ("the woman")."""
    if langs[1] != "en" or langs[0] not in PRONOUNS:
        return None
    forms = lower_set(pair.target_text)
    for wrong, right, people, strangers, sex in (
        (_HE, _SHE, _WOMEN, _MEN, FEMALE), (_SHE, _HE, _MEN, _WOMEN, MALE),
    ):  # fmt: skip
        if (
            forms.isdisjoint(wrong)
            or forms.isdisjoint(people)
            or not forms.isdisjoint(right | strangers | _OTHERS)
        ):
            continue
        source = {h.member[1] for h in contrast.find(SEXES, pair.source_text, langs[0])}
        if not source or not source <= sex:
            continue
        word = next(w for w in words(pair.target_text) if w.text.lower() in wrong)
        return Flag(
            "gender", "accuracy/mistranslation", "minor", 0.4, (Span("target", word.start, word.end),),
            f"“{word.text}”, where both sides name only a person of the other sex.",
            {"target": word.text, "set": "person"},
        )  # fmt: skip
    return None
