"""Whether any of many names is like one (`alike`), without asking it of each.

What decides by the beginning of the spelling or of the sound is looked up. What decides by the letters in common is
asked of the few names that have enough of them, in whatever order.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from tqpipe.checks.reading.texts import LIKE, alike, fold, skeleton

#: Letters are told apart by so many of their code's last values.
_GROUPS = 32


class NameIndex:
    """Names, of which `has_like` tells whether one is like another."""

    def __init__(self, names: Iterable[str]) -> None:
        #: Length of the shortest name that begins so.
        self._beginnings: dict[str, int] = {}
        self._sounds: set[str] = set()
        self._sound_beginnings: set[str] = set()
        #: By the first letter and by the first sound: letters, length and name.
        self._sharing: defaultdict[str, list[tuple[int, int, str]]] = defaultdict(list)
        for name in names:
            self._add(name, fold(name), skeleton(name))

    def _add(self, name: str, spelt: str, heard: str) -> None:
        if not spelt:
            return
        for size in (2, 3, 4):
            if len(spelt) >= size:
                known = self._beginnings.get(spelt[:size], len(spelt))
                self._beginnings[spelt[:size]] = min(known, len(spelt))
        if len(heard) > 1:
            self._sounds.add(heard)
            self._sound_beginnings.update(heard[:size] for size in range(3, len(heard)))
        for key in _keys(spelt, heard):
            self._sharing[key].append((_letters(spelt), len(spelt), name))

    def has_like(self, name: str) -> bool:
        """Whether `alike(name, other)` holds for one of the names with the same first letter or first sound."""
        spelt, heard = fold(name), skeleton(name)
        if not spelt:
            return False
        return self._begins(spelt) or self._sounds_so(heard) or self._has_its_letters(name, spelt, heard)

    def _begins(self, spelt: str) -> bool:
        """Four letters in common at the beginning, three where one of the two has five at most, two where three."""
        return any(
            (shortest := self._beginnings.get(spelt[:size])) is not None and min(shortest, len(spelt)) <= most
            for size, most in ((4, len(spelt)), (3, 5), (2, 3))
            if len(spelt) >= size
        )

    def _sounds_so(self, heard: str) -> bool:
        """The same consonants, or those of the one at the beginning of the other's, three at least."""
        return len(heard) > 1 and (
            heard in self._sounds
            or (len(heard) > 2 and heard in self._sound_beginnings)
            or any(heard[:size] in self._sounds for size in range(3, len(heard)))
        )

    def _has_its_letters(self, name: str, spelt: str, heard: str) -> bool:
        letters, length = _letters(spelt), len(spelt)
        for key in _keys(spelt, heard):
            for others, size, other in self._sharing.get(key, ()):
                common = (letters & others).bit_count()
                # All letters of the shorter one: it may stand in the other.
                if (2 * common >= LIKE * (size + length) - 1e-9 or common == min(size, length)) and alike(
                    name, other
                ):
                    return True
        return False


def _letters(spelt: str) -> int:
    """How often each letter stands in a folded name, a bit for each time: what two names have in common is `&`."""
    times: Counter[int] = Counter()
    bits = 0
    for letter in spelt:
        group = ord(letter) % _GROUPS
        bits |= 1 << (group + _GROUPS * times[group])
        times[group] += 1
    return bits


def _keys(spelt: str, heard: str) -> tuple[str, str]:
    """What names are sought by: the first letter, and the first sound, "" where there is none."""
    return f"={spelt[0]}", f"~{heard[:1]}"
