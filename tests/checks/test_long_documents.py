"""What a check has to know of the whole document it works out once, not at every pair."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest

from tqpipe.checks import CHECKS
from tqpipe.ingest import make_pair
from tqpipe.types import Context, Pair


class Counted(tuple[Pair, ...]):
    """A document's pairs that count how often somebody goes through them all."""

    __slots__ = ()
    times = 0

    def __iter__(self) -> Iterator[Pair]:
        type(self).times += 1
        return super().__iter__()


def _document(check: str, length: int) -> Counted:
    """Pairs in which each name, or acronym, has a look-alike of its own, beside one that keeps it."""
    ends = ["".join(letters) for letters in itertools.product("bcdfglmn", "aeiou", "rstv")][:length]
    pairs = []
    for k, end in enumerate(ends):
        if check == "acronyms":
            was, now = f"QX{end.upper()}", f"QZ{end.upper()}"
        else:
            was, now = f"Mar{end}elen", f"Mar{end}ilen"
            pairs.append(make_pair(f"Ahir va venir {was} aquí.", f"Yesterday {was} came here.", id=f"k{k}"))
        pairs.append(make_pair(f"Ahir va parlar {was} aquí.", f"Yesterday {now} spoke here.", id=str(k)))
    return Counted(pairs)


@pytest.mark.parametrize("check", ["acronyms", "name_variants"])
def test_a_long_document_is_gone_through_no_more_often_than_a_short_one(check: str) -> None:
    spec = CHECKS[check]
    times, found = [], []
    for length in (10, 40):
        pairs, Counted.times = _document(check, length), 0
        context = Context("ca", "en", pairs)
        found.append(sum(bool(list(spec.check(pair, context, options=spec.options()))) for pair in [*pairs]))
        times.append(Counted.times)
    assert found == [10, 40]
    assert times[0] == times[1]
