"""Characters that broke on the way: mojibake, replacement and control characters, stray entities.

Catches: text decoded with the wrong charset (`cafÃ©`, `donâ€™t`), U+FFFD, control and private-use
characters, bidirectional controls and invisible characters the source does not have, HTML entities
(`&amp;`, `&#39;`). Why: readers see garbage, and bidi controls can make text say something else on
screen than in the file. Rule: mojibake by ftfy's badness heuristic; controls by the Unicode database;
bidi controls after Unicode TR 36 (the "Trojan Source" characters).

Not flagged: tab and line ends, entities that the source has as often (texts about HTML), joiners in
scripts and emoji that need them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.types import Context, Flag, Pair, Severity, Span

CATEGORY = "linguistic-conventions/character-encoding"
_ENTITY = re.compile(r"&(?:[A-Za-z][A-Za-z0-9]{1,30}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});")
_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_INVISIBLE = frozenset("\u00ad\u200b\u2060\ufeff\u180e")
# UTF-8 read as Latin-1 or Windows-1252: a lead byte's letter and a continuation byte's character.
_MOJIBAKE = re.compile(
    r"(?:[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â(?:€|\u0080)[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|ï»¿|(?:[ÐÑ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){2})+"
)


@dataclass(frozen=True, slots=True)
class Options:
    """`most`: flags of one kind in a pair; a broken text would have hundreds."""

    most: int = 5


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield characters that broke on the way."""
    text, source = pair.target_text, pair.source_text
    for m in list(_MOJIBAKE.finditer(text))[: options.most]:
        if m[0] not in source and not (
            m[0][0] in "ÂÃ" and m[0][1:2] in "“”’" and m.start() and text[m.start() - 1].isupper()
        ):
            yield _flag(
                "major",
                0.95,
                m.start(),
                m.end(),
                "Text read with the wrong character encoding.",
                "mojibake",
                text,
            )
    found: dict[str, int] = {}
    for i, char in enumerate(text):
        named = _broken(char)
        if named is None or char in source:
            continue
        kind, severity, confidence, message = named
        found[kind] = found.get(kind, 0) + 1
        if found[kind] <= options.most:
            yield _flag(severity, confidence, i, i + 1, message, kind, text)
    entities = _ENTITY.findall(source)
    for m in list(_ENTITY.finditer(text))[: options.most]:
        if m[0] in entities:
            entities.remove(m[0])
            continue
        yield _flag("minor", 0.9, m.start(), m.end(), f"“{m[0]}” is HTML, not text.", "entity", text)


def _broken(char: str) -> tuple[str, Severity, float, str] | None:
    if char == "\ufffd":
        return "replacement", "major", 0.95, "A character was lost here (U+FFFD)."
    if char in _BIDI:
        return "bidi", "major", 0.8, f"An invisible control of writing direction (U+{ord(char):04X})."
    if char in _INVISIBLE:
        return (
            "invisible",
            "minor",
            0.6,
            f"An invisible character (U+{ord(char):04X}: {unicodedata.name(char, 'unnamed')}).",
        )
    category = unicodedata.category(char)
    if (category == "Cc" and char not in "\t\n\r\x0b\x0c\x85\x1c\x1d\x1e\x1f") or category in ("Cs", "Co"):
        return "control", "minor", 0.8, f"A control or private-use character (U+{ord(char):04X})."
    return None


def _flag(
    severity: Severity, confidence: float, start: int, end: int, message: str, kind: str, text: str
) -> Flag:
    span = Span("target", start, min(end, start + 60))
    evidence = {"kind": kind, "characters": [f"U+{ord(c):04X}" for c in text[start:end][:20]]}
    return Flag("encoding", CATEGORY, severity, confidence, (span,), message, evidence)
