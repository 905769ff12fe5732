"""One flag for one name: six checks look at names, and a reader decides about a name once."""

from __future__ import annotations

from collections.abc import Sequence

from tqpipe.types import SEVERITIES, Flag, meet

#: The checks of names, the one that says most of what happened first.
_TELLING = ("places", "names_translated", "name_parts", "name_variants", "name_lost", "names")


def told_once(flags: Sequence[Flag]) -> list[Flag]:
    """The flags in their order, without those about a name that another check's flag, no less severe, marks too."""
    about = [f for f in flags if f.check in _TELLING]
    if len({f.check for f in about}) < 2:
        return list(flags)
    about.sort(key=lambda f: (-SEVERITIES.index(f.severity), _TELLING.index(f.check)))
    kept: list[Flag] = []
    for flag in about:
        if not any(k.check != flag.check and meet(k.spans, flag.spans) for k in kept):
            kept.append(flag)
    return [f for f in flags if f.check not in _TELLING or any(f is k for k in kept)]
