"""Marks of the source's language that mean nothing in another: German and French endings for both sexes (helper*in,
patient·e), and ordinals with a full stop (the 2. and 3. station).

A system that does not know the mark takes over what stands around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tqpipe.types import Range

_FOR_BOTH = {
    "de": re.compile(r"(?<![\w*:/])[^\W\d_]{3,}[*:_]in\w*"),
    "fr": re.compile(r"(?<![\w·.])[^\W\d_]{3,}[·•](?:e|es|ne|nes|rice|euse|trice|s)(?:[·•]s)?(?!\w)"),
}
#: Two ordinals in figures, joined: which languages write them with a full stop, and which do not.
_AND_OR = "und|oder|bis|a|i|nebo|lub|og|eller|och|and|or|to|y|o|e|et|ou|ca|și|sau|fins a"
_ORDINALS = re.compile(rf"(?<![\w.,:])(\d{{1,2}}\.) (?:{_AND_OR}) (\d{{1,2}}\.)(?!\d)")
_WITH_STOP = frozenset(
    ["de", "cs", "sk", "pl", "da", "nb", "no", "fi", "et", "hu", "hr", "sl", "sr", "lv", "tr"]
)
_WITHOUT = frozenset(["en", "ca", "es", "fr", "it", "pt", "ro", "ru"])


def left(source: str, target: str, langs: tuple[str, str]) -> Iterator[Range]:
    """Where a translation has a mark of the source's language. `langs`: base languages."""
    pattern = _FOR_BOTH.get(langs[0])
    if pattern is not None and langs[1] not in _FOR_BOTH and pattern.search(source):
        yield from (m.span() for m in pattern.finditer(target))
    if langs[0] in _WITH_STOP and langs[1] in _WITHOUT and ". " in target:
        ours = {m.groups() for m in _ORDINALS.finditer(source)}
        yield from (m.span() for m in (_ORDINALS.finditer(target) if ours else ()) if m.groups() in ours)
