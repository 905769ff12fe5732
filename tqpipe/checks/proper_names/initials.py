"""Initials that changed before a surname that stayed: V. V. Urechia for V. A. Urechia."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from tqpipe.checks.reading.texts import fold
from tqpipe.types import Range

_INITIAL = re.compile(r"[A-Z]\.[ \u00a0A-ZÀ-Þ-]")
_NAMED = re.compile(r"(?<![\w.])(?P<initials>(?:[A-Z]\.[ \u00a0-]?){1,3})(?P<surname>[A-ZÀ-Þ][^\W\d_]{2,})")


def _persons(text: str) -> dict[str, list[tuple[str, Range]]]:
    found: dict[str, list[tuple[str, Range]]] = defaultdict(list)
    for m in _NAMED.finditer(text) if _INITIAL.search(text) else ():
        letters = "".join(filter(str.isalpha, m["initials"]))
        found[fold(m["surname"])].append((letters, m.span()))
    return found


def changed(source: str, target: str) -> Iterator[tuple[Range, Range]]:
    """(name in the source, name in the translation) with other initials, as many.

    A single one may be of a given name that the languages write otherwise (C. and K. for Carles), so one of several
    must be kept.
    """
    here = _persons(source)
    there = _persons(target) if here else {}
    for surname, theirs in there.items():
        ours = here.get(surname, [])
        known = {letters for letters, _ in ours}
        for letters, place in theirs:
            if letters in known or len(letters) < 2:
                continue
            for mine, was in ours:
                same = len(mine) == len(letters) and sum(a == b for a, b in zip(mine, letters, strict=True))
                if same and mine not in {other for other, _ in theirs}:
                    yield was, place
                    break
