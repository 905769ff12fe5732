"""An acronym of the source that the translation writes in several ways: TCD is DBD here and DCD there.

Systems translate every sentence by itself and make an acronym's letters up anew. Told where a pair has one acronym on
each side that the other side lacks: the source's stands for the translation's, and in the document for others, too.
Acronyms that are well known have several names of their own (US, USA) and are left out.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tqpipe.checks.proper_names.kept_acronyms import REACH, apart
from tqpipe.checks.proper_names.organisations import acronyms
from tqpipe.checks.reading.neighbours import index_of
from tqpipe.types import Context, Pair

_ACRONYM = apart("[A-Z]{2,7}")


class Way(NamedTuple):
    """The source's acronym, the translation's of it here, and another one that the document has as often or oftener."""

    source: str
    here: str
    elsewhere: str


def odd(pair: Pair, context: Context) -> Way | None:
    """The acronym of a pair that the document writes in another way, unless it has this one oftener than any other."""
    at = index_of(pair, context)
    ways = _of_document(context)
    found = None if at is None else _stands_for(pair, context)
    if found is None or at is None:
        return None
    mine, here = found
    places = ways[mine]
    first, last = bisect_left(places, (at - REACH, "")), bisect_left(places, (at + REACH + 1, ""))
    near = Counter(form for _, form in places[first:last])
    others = [form for form in near if form != here and near[form] >= near[here]]
    return Way(mine, here, max(others, key=lambda form: near[form])) if others else None


def _of_document(context: Context) -> Mapping[str, Sequence[tuple[int, str]]]:
    """What stands for every acronym of the source, and in which pair, in their order."""
    if "acronym ways" not in context.memo:
        found: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for place, pair in enumerate(context.pairs):
            if (two := _stands_for(pair, context)) is not None:
                found[two[0]].append((place, two[1]))
        context.memo["acronym ways"] = found
    ways: Mapping[str, Sequence[tuple[int, str]]] = context.memo["acronym ways"]
    return ways


def _stands_for(pair: Pair, context: Context) -> tuple[str, str] | None:
    """The one acronym of each side that the other lacks."""
    ours, theirs = (set(_ACRONYM.findall(text)) for text in (pair.source_text, pair.target_text))
    if len(ours - theirs) != 1 or len(theirs - ours) != 1:
        return None
    (mine,), (other,) = ours - theirs, theirs - ours
    if mine in acronyms(context.source_lang) or other in acronyms(context.target_lang):
        return None
    return mine, other
