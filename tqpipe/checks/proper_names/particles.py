"""Another surname behind the particle of a name that stayed: Ursula von der Burg for Ursula von der Leyen.

Where a language keeps another's "von", "de la" or "al-", it keeps a name. Where the particle is a word of both
languages, the word before it must be a given name: es "Club de la Mujer" is the "Club de la Dona" in Catalan.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from tqpipe.checks.proper_names.given_names import GIVEN_NAMES
from tqpipe.checks.proper_names.places import is_place
from tqpipe.checks.reading.texts import fold, folded_words, is_capitalised, resembles
from tqpipe.types import Range

_PARTICLES = (
    r"von\sder|von\sdem|von|zu|van\sder|van\sden|van\sde|van|ter|ten|bin|ibn|de\sla|de\slas|de\slos|del|de|da|das|dos|do|di|"
    r"della|dal|af|[AaEe]l(?=-)"
)
#: Matches may overlap: "discurso de Ursula von der Leyen".
_NAME = re.compile(
    rf"\b(?=(?P<first>[^\W\d_a-z][^\W\d_]*)\s(?P<particle>{_PARTICLES})[\s-](?P<last>[^\W\d_]{{3,}}))"
)
#: Languages in which a particle is a word.
_NATIVE: Mapping[str, frozenset[str]] = {
    "von": frozenset(["de", "lb"]), "van": frozenset(["nl", "af", "fy"]), "zu": frozenset(["de", "lb"]),
    "ter": frozenset(["nl"]), "ten": frozenset(["nl"]), "af": frozenset(["da", "nb", "nn", "no", "sv"]),
    "bin": frozenset(["de", "tr"]), "ibn": frozenset(), "al": frozenset(),
}  # fmt: skip
_ROMANCE = frozenset(["ca", "es", "fr", "gl", "it", "pt", "ro", "oc", "ast"])


class _Named(NamedTuple):
    """A name with a particle: what stays the same, the surname, and their place."""

    kept: tuple[str, str]
    last: str
    place: Range


def replaced(source: str, target: str, langs: tuple[str, str]) -> tuple[Range, Range] | None:
    """(place in the source, place in the target) of two names that differ behind their particle."""
    here = list(_named(source))
    there = list(_named(target)) if here else []
    for mine in here:
        same = [t for t in there if t.kept == mine.kept]
        if len(same) != 1 or sum(h.kept == mine.kept for h in here) != 1:
            continue
        other = same[0]
        if not _sure(mine, langs) or resembles(mine.last, [other.last]):
            continue
        if fold(mine.last) in folded_words(target) or fold(other.last) in folded_words(source):
            continue
        if is_place(mine.last, langs[0]) or is_place(other.last, langs[1]):
            continue
        return mine.place, other.place
    return None


def _named(text: str) -> Iterator[_Named]:
    for m in _NAME.finditer(text):
        if is_capitalised(m["first"]) and is_capitalised(m["last"]):
            particle = " ".join(m["particle"].lower().split())
            kept = fold(m["first"]), "al" if particle == "el" else particle
            yield _Named(kept, m["last"], (m.start("first"), m.end("last")))


def _sure(name: _Named, langs: tuple[str, str]) -> bool:
    """Whether what stands before the surname is no phrase of both languages."""
    first, particle = name.kept
    native = _NATIVE.get(particle.split()[0], _ROMANCE)
    return first in GIVEN_NAMES or not native.issuperset(langs)
