"""Language pairs with their regions: "en-zh_CN" is not "en-zh_TW", and "en-zh" may be either.

A side's region or script is known where the user, the path or the file names it.
"""

from __future__ import annotations

import dataclasses

from tqpipe.gate.snapshot import Snapshot
from tqpipe.languages import base_language, subtags


def fits(wanted: str, langs: str) -> bool:
    """Whether a pair as a user writes it ("en-zh-CN", "en-zh_cn", "en-sr@latin") is `langs`, or says it without a
    region ("en-zh").
    """
    source, _, target = langs.partition("-")
    return subtags(wanted) in [
        (*subtags(a), *subtags(b))
        for a in (source, base_language(source))
        for b in (target, base_language(target))
    ]


def as_called(old: Snapshot, new: Snapshot) -> Snapshot:
    """`old` with its pairs called as in `new`, where the two differ only by a region that one of them does not name.

    A region becomes known when a file or the configuration begins to name it: that is no other text. A document of the
    same name says which pair is meant; without one, the only pair that it can be.
    """
    here = dict.fromkeys((row.doc, row.langs) for row in new.rows)
    there = dict.fromkeys((row.doc, row.langs) for row in old.rows)
    names = {}
    for doc, langs in there:
        if (doc, langs) in here:
            continue
        # Else it was renamed, perhaps to a name with the region: among what is new.
        come = [b for a, b in here if a == doc] or [b for a, b in here if a not in old.docs]
        if langs in come:
            continue
        come = come or [b for b in new.langs if b not in (*old.langs, langs)]
        fitting = {b for b in come if _may_be(langs, b)}
        if len(fitting) == 1:
            names[doc, langs] = fitting.pop()
    if not names:
        return old
    rows = (dataclasses.replace(row, langs=names.get((row.doc, row.langs), row.langs)) for row in old.rows)
    return dataclasses.replace(old, rows=tuple(rows))


def _may_be(one: str, other: str) -> bool:
    sides = zip(one.split("-"), other.split("-"), strict=False)
    return all(a == b or a == base_language(b) or b == base_language(a) for a, b in sides)
