"""What changed between two versions of a text, word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

#: A figure with its separators, a word, a run of white space, or one mark; characters of unspaced scripts are words of
#: their own.
_WORD = re.compile(
    r"\d+(?:[.,:/]\d+)*|[\u2e80-\u9fff\uf900-\ufaff\u0e00-\u0eff]|(?:(?![\u2e80-\u9fff\u0e00-\u0eff])\w)+|\s+|[^\w\s]"
)
#: Words of both texts multiplied, from which on the texts are shown whole: difflib is quadratic.
_CELLS = 4_000_000


@dataclass(frozen=True, slots=True)
class Edit:
    """A stretch of a text: the same in both, only in the old, or only in the new."""

    kind: Literal["same", "old", "new"]
    text: str


def diff(old: str, new: str) -> list[Edit]:
    """Edits whose "same" and "old" texts join to `old`, and "same" and "new" texts to `new`."""
    a, b = _WORD.findall(old), _WORD.findall(new)
    if len(a) * len(b) > _CELLS:
        return [Edit("same", old)] if old == new else [Edit("old", old), Edit("new", new)]
    found: list[Edit] = []
    for tag, i, j, k, m in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if tag == "equal":
            found.append(Edit("same", "".join(a[i:j])))
            continue
        if i < j:
            found.append(Edit("old", "".join(a[i:j])))
        if k < m:
            found.append(Edit("new", "".join(b[k:m])))
    return found
