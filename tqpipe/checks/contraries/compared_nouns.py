"""Comparisons of two words of one sort that changed places: "exports exceeded imports" for "les importacions van
superar les exportacions", "men earn less than women" for "les femmes gagnent moins que les hommes".

As in comparison.py, but what is compared are words that the tables of opposites and of the sexes know; one comparison
may say "exceed" where the other says "more than". Not told where a side has two comparisons, or where the contrary is
said of the words exchanged (girls read more than boys: boys read less than girls). Compiled by hand. Rule: our own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from tqpipe.checks.contraries import comparison, contrast
from tqpipe.checks.contraries.comparison import Comparison
from tqpipe.checks.contraries.contrast import Hit
from tqpipe.checks.contraries.opposites import OPPOSITES
from tqpipe.checks.people.sexes import SEXES
from tqpipe.checks.reading.texts import lower_set
from tqpipe.types import Word

#: Language -> verbs that say that what stands before them is more.
_VERBS: Mapping[str, str] = {
    "en": "exceed exceeds exceeded exceeding outnumber outnumbers outnumbered outstrip outstrips"
    " outstripped surpass surpasses surpassed outpace outpaces outpaced outweigh outweighs outweighed"
    " overtook overtaken overtake overtakes",
    "ca": "supera superen superar superat superava superaven superarà superaran superaria excedeix"
    " excedeixen excedir excedit sobrepassa sobrepassen sobrepassar ultrapassa ultrapassen"
    " ultrapassar",
    "es": "supera superan superó superaron superaba superaban superará superarán superado superar excede"
    " exceden excedió excedieron rebasa rebasan rebasó rebasaron sobrepasa sobrepasan sobrepasó"
    " sobrepasaron",
    "fr": "dépasse dépassent dépassait dépassaient dépassé dépassera dépasseront dépasser excède excèdent"
    " excédé excédait surpasse surpassent surpassé",
    "pt": "supera superam superou superaram superava superavam superará superado superar excede excedem"
    " excedeu excederam ultrapassa ultrapassam ultrapassou ultrapassaram",
    "it": "supera superano superò superarono superava superavano supererà supereranno superato superare"
    " eccede eccedono sorpassa sorpassano sorpassato",
    "ro": "depășesc depășește depășeau depășit depășea depășească întrec întrece",
    "de": "übersteigen übersteigt überstieg überstiegen übertreffen übertrifft übertraf übertrafen"
    " überwiegen überwiegt überwog überwogen",
    "nl": "overtreffen overtreft overtrof overtroffen overstijgen overstijgt oversteeg overstegen",
}
#: Behind such a verb: what stands before it is less.
_BY = re.compile(
    r"\s*(?:ha[ns]?\s)?(?:by|por|per|pe[lr]o?s?|pelas?|par|d[ae]l?\w*|de către|von|vom|door)\b", re.I
)
#: Sets of things, besides those whose names say so, that are compared in number or kind.
_THINGS_TEXT = """
    border purse market age_of stage owner land beast adult young parent child sibling person spouse niece birth
    travel compass daytime force suit bar
"""
_THINGS = frozenset(_THINGS_TEXT.split())
#: Characters from the verb, or from "than", to what it is compared with; and back from the verb.
_BEHIND, _THAN, _BEFORE = 40, 25, 60


class _Compared(NamedTuple):
    """`verb`: it is told by a verb that says more, not by "than"."""

    group: str
    verb: bool
    comparison: Comparison


@lru_cache(maxsize=16)
def _words(lang: str) -> frozenset[str]:
    return frozenset(_VERBS.get(lang, "").split())


def verbs(lang: str, other: str) -> frozenset[str]:
    """The verbs of a language, for the needs of the check."""
    return _words(lang)


@lru_cache(maxsize=16)
def _verb(lang: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(_VERBS[lang].split())})\b", re.I)


def compared(source: str, target: str, langs: tuple[str, str]) -> tuple[Comparison, Comparison, bool] | None:
    """The only comparison of either (composed) text, where their two words have changed places, and whether both say
    the same of the first.
    """
    if not (_may(source, langs[0]) and _may(target, langs[1])):
        return None
    theirs = list(_found(target, langs[1]))
    ours = list(_found(source, langs[0])) if len(theirs) == 1 else []
    if len(ours) != 1 or ours[0].group != theirs[0].group:
        return None
    here, there = ours[0], theirs[0]
    if not comparison.swapped(here.comparison, there.comparison):
        return None
    same = here.comparison.less is there.comparison.less and _alike(here, there, source, target, langs)
    return here.comparison, there.comparison, same


def _may(text: str, lang: str) -> bool:
    return lang in _VERBS and (
        comparison.may_compare(text, lang) or not _words(lang).isdisjoint(lower_set(text))
    )


def _found(text: str, lang: str) -> Iterator[_Compared]:
    """The comparisons of two words of a set in a text."""
    hits = [
        hit
        for table in (OPPOSITES, SEXES)
        for hit in contrast.find(table, text, lang)
        if hit.strong and (hit.member[0] in _THINGS or hit.member[0].endswith(("_of", "_for")))
    ]
    if len(hits) < 2:
        return
    told: set[tuple[int, int]] = set()
    for m in _verb(lang).finditer(text):
        if _BY.match(text, m.end()) is None:
            yield from _between(text, hits, (m.start(), m.end()), (_BEFORE, _BEHIND), None, told)
    for m in comparison.matches(text, lang):
        yield from _between(text, hits, (m.end(), m.end()), (_BEFORE, _THAN), m, told)


def _between(
    text: str,
    hits: list[Hit],
    middle: tuple[int, int],
    reach: tuple[int, int],
    than: re.Match[str] | None,
    told: set[tuple[int, int]],
) -> Iterator[_Compared]:
    start, end = middle
    after = min((h for h in hits if 0 <= h.word.start - end <= reach[1]), key=_start, default=None)
    if after is None or re.search(r"[.,;:!?]", text[end : after.word.start]):
        return
    group = after.member[0]
    # "more women than men" has the first between the two words of the comparison.
    before = max(
        (h for h in hits if h.member[0] == group and h.word.end <= start and start - h.word.end <= reach[0]),
        key=_start,
        default=None,
    )
    if before is None or before.member == after.member:
        return
    if re.search(r"[.;:!?]", text[before.word.end : end]) or (start, after.word.start) in told:
        return
    told.add((start, after.word.start))
    said = text[slice(*than.span())] if than is not None else text[start:end]
    word = Word(said, *(than.span() if than is not None else middle))
    first = min(before.word.start, word.start)
    yield _Compared(
        group,
        than is None,
        Comparison(
            frozenset(before.member[1:]),
            frozenset(after.member[1:]),
            than is not None and than[1] is not None,
            word,
            Word(text[first : after.word.end], first, after.word.end),
        ),
    )


def _start(hit: Hit) -> int:
    return hit.word.start


def _alike(here: _Compared, there: _Compared, source: str, target: str, langs: tuple[str, str]) -> bool:
    """Whether two comparisons say the same, as far as the tables know: both that the first exceeds, or in words of one
    meaning and of no contrary ones.
    """
    if here.verb and there.verb:
        return True
    mine, theirs = (
        {hit.member for hit in contrast.find(OPPOSITES, text, lang) if _inside(hit, side.comparison.middle)}
        for text, lang, side in ((source, langs[0], here), (target, langs[1], there))
    )
    for side, members in ((here, mine), (there, theirs)):
        if side.verb:
            members.add(("amount", "more"))
    contrary = any(a[0] == b[0] and a != b for a in mine - theirs for b in theirs - mine)
    shared = {a for a in mine & theirs if a[0] != here.group}
    return bool(shared) and not contrary


def _inside(hit: Hit, place: Word) -> bool:
    return place.start <= hit.word.start < place.end
