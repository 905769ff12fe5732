"""A surname in another's place where the other side is in Cyrillic or Greek letters: министр Лавров, Minister Medvedev.

Told without a given name before it: a word with a capital that ends as surnames do in those languages, or is one of the
list (family_names.py) by its letters. Of each side it is the only one that nothing on the other side is like.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from tqpipe.checks.lexicon.freq import zipf
from tqpipe.checks.lexicon.romanised import is_readable, romanised
from tqpipe.checks.proper_names.family_names import FAMILY_NAMES
from tqpipe.checks.proper_names.given_names import GIVEN_NAMES
from tqpipe.checks.proper_names.places_far import named
from tqpipe.checks.proper_names.replaced_across import is_given
from tqpipe.checks.reading.texts import (
    Name,
    alike,
    edit_distance,
    fold,
    forms,
    is_capitalised,
    is_latin,
    names,
    skeleton,
)
from tqpipe.types import Range

#: How surnames end, in Latin letters and in Cyrillic and Greek with their cases.
_LATIN = re.compile(
    r"\w{2,}(?:[oe]v|[oe]va|yov|[lnrv]ic|[eo]vich|enko|chuk|[iy]uk|shvili|adze|idze|idis|opoulos|akis|akos|yan)"
)
_FAR = re.compile(
    r"\w{2,}(?:[оеё]в(?:а|у|ым|е|ой|ых|ы|ыми)?|енк(?:о|а|у|ом|ові)|чук(?:а|у|ом)?|[ую]к(?:а|у|ом|ові)?|швили|адзе|идзе"
    r"|ић(?:а|у|ем)?|ян(?:а|у|ом|е)?|ίδη[ςν]?|όπουλος|όπουλου|άκης?|άκου)"
)
#: Letters of a surname at least; Zipf frequency below which a word of English may be one.
_LEAST, _WORD = 4, 3.5


def replaced(source: str, target: str, langs: tuple[str, str]) -> tuple[Range, Range] | None:
    """(place in the source, place in the target) of two surnames that stand for each other."""
    turned = is_readable(target) and is_latin(source)
    if turned:
        found = replaced(target, source, langs[::-1])
        return (found[1], found[0]) if found else None
    if not is_readable(source) or not is_latin(target):
        return None
    there = [n for n in names(target) if _is_latin_surname(n.text, langs[1])]
    if not there:
        return None
    ours = [romanised(word) for word in forms(source) if is_capitalised(word)]
    there = [n for n in there if not _is_among(fold(n.text), ours)]
    if len({fold(n.text) for n in there}) != 1:
        return None
    theirs = [fold(word) for word in forms(target) if is_capitalised(word)]
    places = named(source, langs[0])
    here = [
        n
        for n in names(source)
        if _is_far_surname(n) and not any(p.start <= n.start < p.end for p in places)
        and not _is_among(romanised(n.text), theirs)
    ]  # fmt: skip
    if len({n.text for n in here}) != 1:
        return None
    return (here[0].start, here[0].end), (there[0].start, there[0].end)


@lru_cache(maxsize=8192)
def _is_latin_surname(word: str, lang: str) -> bool:
    form = fold(word)
    if form in FAMILY_NAMES:
        return True
    return (
        len(form) > _LEAST and _LATIN.fullmatch(form) is not None and form not in GIVEN_NAMES
        and zipf(form, lang) < _WORD and not named(word, lang)
    )  # fmt: skip


def _is_among(name: str, others: Sequence[str]) -> bool:
    """Whether a name is like one of the others: by its beginning, as most are, or by its sound."""
    return any(other[:3] == name[:3] for other in others) or any(
        alike(name, other) for other in others if len(other) > 2
    )


@lru_cache(maxsize=1)
def _by_sound() -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in sorted(FAMILY_NAMES):
        found.setdefault(skeleton(name), []).append(name)
    return found


@lru_cache(maxsize=8192)
def _is_listed(word: str) -> bool:
    """Whether a word of the other alphabet is a name of the list, in whatever case."""
    form = romanised(word)
    return any(edit_distance(form, name, _CASE) <= _CASE for name in _by_sound().get(skeleton(form), ()))


#: Letters by which a name in a case differs.
_CASE = 2


def _is_far_surname(name: Name) -> bool:
    """Whether a word of the other alphabet is a surname; one that begins a sentence, only where the list has it."""
    if not is_capitalised(name.text) or len(name.text) < _LEAST or is_given(name.text):
        return False
    if _is_listed(name.text):
        return True
    return not name.initial and _FAR.fullmatch(name.text.lower()) is not None
