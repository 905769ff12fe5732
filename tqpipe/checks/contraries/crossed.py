"""Two pairs of contrary words that were joined the other way: "calm in the north and rough in the south" for "mosso al
nord e calmo al sud", "men gained and women lost" for "las mujeres ganaron y los hombres perdieron".

Each text says both words of two pairs, once each. The words of one pair stand in the source's order, those of the
other in the contrary one: what was said of the one is said of the other. Rule: our own; the table in opposites.py and
the sexes, for pairs of which neither side says anything twice.
"""

from __future__ import annotations

from collections import defaultdict

from tqpipe.checks import _needs
from tqpipe.checks.contraries import contrast
from tqpipe.checks.contraries.contrast import Hit
from tqpipe.checks.contraries.opposites import OPPOSITES
from tqpipe.checks.people.sexes import SEXES

#: Members of sets that two pairs of words have together.
_FOUR = 4


def _may(source: str, target: str, langs: tuple[str, str]) -> bool:
    """A quick look: whether both texts may have the same two pairs of contrary words."""
    both = 0
    for table in (OPPOSITES, SEXES):
        ours = contrast.contrasted(table, source, langs[0])
        both += (ours and ours & contrast.contrasted(table, target, langs[1])).bit_count()
    return both >= _FOUR


#: That a pair may have two pairs of contrary words on both sides.
NEED = _needs.of_pair(lambda pair, context, langs: _may(pair.source_text, pair.target_text, langs))


def crossed(
    source: str, target: str, langs: tuple[str, str]
) -> tuple[tuple[Hit, Hit], tuple[Hit, Hit]] | None:
    """Of (composed) texts, the pair of words in the source and in the target whose order was turned, alone of two."""
    if not _may(source, target, langs):
        return None  # as most pairs that are looked at for other contraries
    ours = pairs(source, langs[0])
    theirs = pairs(target, langs[1]) if len(ours) > 1 else {}
    both = [group for group in ours if group in theirs and _members(ours[group]) == _members(theirs[group])]
    if len(both) != 2 or not (_interleaved(ours, both) and _interleaved(theirs, both)):
        return None
    turned = [g for g in both if ours[g][0].member != theirs[g][0].member]
    return (ours[turned[0]], theirs[turned[0]]) if len(turned) == 1 else None


def _members(pair: tuple[Hit, Hit]) -> set[tuple[str, str]]:
    return {hit.member for hit in pair}


def pairs(text: str, lang: str) -> dict[str, tuple[Hit, Hit]]:
    """Set -> its two members in their order, each surely said once and nothing else of the set."""
    found: defaultdict[str, list[Hit]] = defaultdict(list)
    for table in (OPPOSITES, SEXES):
        for hit in contrast.find(table, text, lang):
            found[hit.member[0]].append(hit)
    told = {}
    for group, hits in found.items():
        sure = [h for h in hits if h.strong]
        starts = {h.word.start for h in hits}
        if len(sure) == len(starts) == 2 and sure[0].member != sure[1].member:
            told[group] = (sure[0], sure[1])
    return told


def _interleaved(found: dict[str, tuple[Hit, Hit]], groups: list[str]) -> bool:
    """Whether one word of each pair stands before both of the others: "calm in the north, rough in the south"."""
    (a, b), (c, d) = (found[g] for g in groups)
    first, last = max(a.word.start, c.word.start), min(b.word.start, d.word.start)
    return first < last
