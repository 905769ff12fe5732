"""Names whose parts were exchanged or lost: "Allan Pittman" for Scott Pittman, "Fox Channel" for Fox News Channel.

Catches: two names that stand together in the source, letter by letter as in the translation, and there the other way
round (Rothenberg Stu, Diego San), one with another name of the sentence before it, or without its middle or second
part (Nord 2); a name whose parts stand apart, with other words where they belong (proper_names/apart.py); a country of
two words the wrong way round (Korea North); two names exchanged in what the words between them say (from Rome to
Paris, Madrid beat Barça; contraries/who_whom.py). Why: a name is a fact; where every part is a right word, nothing
else sees that the whole is wrong. Rule: our own; the countries are CLDR's (proper_names/territories.py).

Not flagged: a first name left out, names in another order throughout the document, words that any text has (Hotel), a
part that the translation writes in its own way.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from tqpipe.checks.contraries import who_whom
from tqpipe.checks.lexicon.freq import zipf
from tqpipe.checks.name_variants import document_names
from tqpipe.checks.proper_names.apart import apart
from tqpipe.checks.proper_names.family_names import FAMILY_NAMES
from tqpipe.checks.proper_names.given_names import GIVEN_NAMES
from tqpipe.checks.proper_names.places import gazetteer
from tqpipe.checks.proper_names.together import Both, together
from tqpipe.checks.reading.texts import (
    both_filled,
    edit_distance,
    fold,
    folded,
    forms,
    is_capitalised,
    is_title_case,
    names,
    resembles,
    words,
)
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Side, Span


@dataclass(frozen=True, slots=True)
class Options:
    """`common`: Zipf frequency from which a word of the target language may stand on either side of a name."""

    common: float = 4.6


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield names whose parts do not stand as in the source."""
    if not both_filled(pair):
        return
    if found := who_whom.exchanged(pair.source_text, pair.target_text, _langs(context)):
        was, now = ((said.first[0], said.second[1]) for said in found)
        yield Flag(
            "name_parts", "accuracy/mistranslation", "major", 0.85, (Span("target", *now), Span("source", *was)),
            "The two names changed places.",
            {"source": pair.source_text[slice(*was)], "target": pair.target_text[slice(*now)]},
        )  # fmt: skip
    if is_title_case(pair.source_text) or is_title_case(pair.target_text):
        return
    mine = together(pair.source_text)
    there = together(pair.target_text)
    yield from _countries(there, pair, context)
    if not mine:
        return
    theirs = {(b.first, b.second): b.at for b in there}
    changed: list[Flag] = []
    for b in mine:
        if (b.first, b.second) not in theirs and b.first != b.second:
            changed += _turned(b, theirs, pair, context, options)
            changed += _lost(b, pair, context)
    changed += _exchanged(mine, theirs, pair, context)
    yield from changed or _apart(pair, context, options)


def _apart(pair: Pair, context: Context, options: Options) -> Iterator[Flag]:
    """The parts are there, but not together."""

    def word(form: str) -> bool:
        # Two may stand together by chance: in "el President Donald Trump", "San Joaquin Counties".
        most = options.common - 0.4
        return form not in FAMILY_NAMES and any(zipf(form, lang) >= most for lang in _langs(context))

    def kept(first: str, second: str) -> bool:
        return _count(context, "target")[first, second] > 0

    source, target = words(pair.source_text), words(pair.target_text)
    for b, places in apart(pair.source_text, pair.target_text, word, kept):
        said = pair.source_text[source[b.at].start : source[b.at + 1].end]
        found = [target[k] for k in sorted(places)]
        yield Flag(
            "name_parts", "accuracy/mistranslation", "major", 0.85,
            (*(Span("target", w.start, w.end) for w in found),
             Span("source", source[b.at].start, source[b.at + 1].end)),
            f"The parts of “{said}” stand apart.", {"source": said, "target": [w.text for w in found]},
        )  # fmt: skip


def _turned(
    b: Both, theirs: Mapping[tuple[str, str], int], pair: Pair, context: Context, options: Options
) -> Iterator[Flag]:
    turned = (b.second, b.first)
    if turned not in theirs or _count(context, "source")[turned] or _count(context, "target")[turned] > 1:
        return
    if all(_is_adjective(form, context) for form in turned) and {*_langs(context)} & {"en", "de"}:
        return  # "Consell Electoral Provisional", "Provisional Electoral Council"
    if b.first in _LEADING or not any(_common(form, context, options) for form in turned):
        yield _flag(pair, b.at, theirs[turned], "The parts of this name stand the other way round.")


#: Zipf frequency from which a word is one of a language.
_KNOWN = 2.8
_ADJECTIVE = re.compile(r"\w{3,}(?:al|ar|ic|ive|ary)")


def _langs(context: Context) -> tuple[str, str]:
    return base_language(context.source_lang), base_language(context.target_lang)


def _is_adjective(form: str, context: Context) -> bool:
    """Whether a word looks like an adjective that both languages have: provisional, electoral."""
    known = (zipf(form, context.source_lang), zipf(form, context.target_lang))
    return _ADJECTIVE.fullmatch(form) is not None and min(known) >= _KNOWN


def _common(form: str, context: Context, options: Options) -> bool:
    """Whether a part is a word of the target language, or of one that has it before what English has it behind: Plaza
    Tlatelolco, Tlatelolco Plaza.
    """
    if zipf(form, context.target_lang) >= options.common or form in _KINDS:
        return True
    return form not in GIVEN_NAMES and zipf(form, context.source_lang) >= options.common + 0.4


#: Kinds of places that languages spell alike and put before the name or behind it: Peninsula Hel, Hel Peninsula.
_KINDS = frozenset(["canal", "casino", "delta", "lagoon", "monument", "peninsula", "plateau", "volcano"])
#: What a name begins with and never ends in.
_LEADING_TEXT = """
    al ben bin da dal de del della der di dos du el ibn la las le los mac mc new o' san sant santa santo sao saint
    sainte st ste van vom von
"""
_LEADING = frozenset(_LEADING_TEXT.split())


def _countries(there: Sequence[Both], pair: Pair, context: Context) -> Iterator[Flag]:
    """A country of two words that stand the wrong way round: none has its name so in the source, nor another."""
    countries = _of_two_words(base_language(context.target_lang))
    for b in there:
        if (
            (b.second, b.first) in countries
            and (b.first, b.second) not in countries
            and {(b.first, b.second), (b.second, b.first)}.isdisjoint(pairwise(folded(pair.source_text)))
        ):
            target = words(pair.target_text)
            span = Span("target", target[b.at].start, target[b.at + 1].end)
            said = pair.target_text[span.start : span.end]
            yield Flag(
                "name_parts", "accuracy/mistranslation", "major", 0.8, (span,),
                "The parts of this name stand the other way round.", {"target": said},
            )  # fmt: skip


@lru_cache(maxsize=16)
def _of_two_words(lang: str) -> frozenset[tuple[str, str]]:
    return frozenset(
        (first, place.rest[0])
        for first, places in gazetteer(lang).items()
        for place in places
        if len(place.rest) == 1
    )


def _lost(b: Both, pair: Pair, context: Context) -> Iterator[Flag]:
    """The first part is there, the second is not: it was in the middle, or the document has it elsewhere."""
    here, there = folded(pair.source_text), folded(pair.target_text)
    if here.count(b.first) != 1 or there.count(b.first) != 1 or b.second in there:
        return
    at = there.index(b.first)
    source, target = words(pair.source_text), words(pair.target_text)
    after = here[b.at + 2 : b.at + 3]
    middle = after == there[at + 1 : at + 2] and after != () and is_capitalised(source[b.at + 2].text)
    middle = middle or _same_figure(pair.source_text, source[b.at + 1].end, pair.target_text, target[at].end)
    kept = b.second in document_names(context, "target")
    lost = source[b.at + 1].text
    # Where the name goes on behind the gap, only what stands near can be the lost part in another form.
    near = (w.text for w in (target[max(0, at - _NEAR) : at + _NEAR] if middle else target))
    if is_capitalised(target[at].text) and (middle or kept) and not resembles(lost, near):
        yield _flag(pair, b.at, at, f"“{lost}” is missing from this name.", one=True)


def _same_figure(source: str, here: int, target: str, there: int) -> bool:
    """Whether the same figure stands behind two places: Nord Stream 2, Nord 2."""
    mine, theirs = _FIGURE.match(source, here), _FIGURE.match(target, there)
    return mine is not None and theirs is not None and mine[1] == theirs[1]


def _exchanged(
    mine: Sequence[Both], theirs: Mapping[tuple[str, str], int], pair: Pair, context: Context
) -> Iterator[Flag]:
    """A part stands with another name of the sentence, and its own is elsewhere in the translation."""
    if not theirs:
        return
    here = folded(pair.source_text)
    said = forms(pair.source_text)
    capitals = [fold(n.text) for n in names(pair.target_text)]
    for (first, second), at in theirs.items():
        own = [b for b in mine if b.second == second]
        if (
            own
            and first in here
            and first != second
            and not any(b.first == first for b in own)
            and not _count(context, "source")[first, second]
            and any(_spelt(said[b.at], capitals, context) for b in own)
            # In the source without a capital, or with a full stop between: hotel Roa, Dr. Ford.
            and (first, second) not in pairwise(here)
            and not (_is_adjective(first, context) and _is_adjective(second, context))
        ):
            yield _flag(pair, own[0].at, at, "Two names changed places.")


#: Zipf frequency in the source language below which a word may be a name that the translation spells otherwise.
_RARE = 3.5


def _spelt(name: str, others: Sequence[str], context: Context) -> bool:
    """Whether a name is among others, a letter apart at most (Scot, Scott); a word of the language is a translation
    then (religiós, religious).
    """
    form = fold(name)
    if form in others:
        return True
    rare = len(name) > 3 and zipf(name.lower(), context.source_lang) < _RARE
    return rare and any(edit_distance(form, o, 1) <= 1 for o in others)


#: Words around a name among which a part of it may stand in the translation's own way.
_NEAR = 6


_FIGURE = re.compile(r"[\s\u00a0-](\d+)\b")


def _count(context: Context, side: Side) -> Counter[tuple[str, str]]:
    """How often two names stand together in a document."""
    memo: dict[Side, Counter[tuple[str, str]]] = context.memo.setdefault("name_parts", {})
    if side not in memo:
        memo[side] = Counter((b.first, b.second) for p in context.pairs for b in together(p.text(side)))
    return memo[side]


def _flag(pair: Pair, mine: int, theirs: int, message: str, one: bool = False) -> Flag:
    """A flag on two words of either side, or (`one`) on one word of the translation."""
    source, target = words(pair.source_text), words(pair.target_text)
    last = target[theirs] if one else target[theirs + 1]
    name = pair.source_text[source[mine].start : source[mine + 1].end]
    return Flag(
        "name_parts", "accuracy/mistranslation", "major", 0.8,
        (
            Span("target", target[theirs].start, last.end),
            Span("source", source[mine].start, source[mine + 1].end),
        ),
        message, {"source": name, "target": pair.target_text[target[theirs].start : last.end]},
    )  # fmt: skip
