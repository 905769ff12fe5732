"""An acronym that changed: "CIB" for "CIA", "NATO" for "ONU".

Catches: an acronym of the translation that differs by one letter from one of the source that it lacks, and a well-known
organisation or term where the source has another one. Why: four capitals are one token to a reader and several to a
system. Rule: our own; well-known acronyms in _KNOWN.

Not flagged: the same letters in another order (OTAN/NATO, ADN/DNA, FMI/IMF), an acronym whose words the other side
writes out, a pair of acronyms that go together elsewhere in the document, small words in capitals (NOT, FOR).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from tqpipe.checks._freq import SMALL_WORDS
from tqpipe.checks._text import both_filled, edit_distance, is_title_case, words
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Span

# The look behind comes after the first letter, so that the search can leap from capital to capital.
_SHORT = re.compile(r"[A-Z](?<![\w.&/-][A-Z])[A-Z]{1,5}(?![\w&/-])")

#: What each means: forms in the languages covered, in any order. Compiled by hand.
_KNOWN_TEXT = """
    UN ONU UNO; EU UE; NATO OTAN; USA EUA EEUU US EE UU SUA; UK RU GB; IMF FMI IWF; WHO OMS; WTO OMC; GDP PIB BIP;
    ECB BCE EZB; OECD OCDE; HIV VIH; AIDS SIDA; DNA ADN DNS; RNA ARN RNS; UFO OVNI OZN; NGO ONG; VAT IVA TVA; OPEC OPEP;
    ILO OIT; IAEA OIEA AIEA; ICC CPI TPI; AI IA KI; ICU UCI; CIA; FBI; NASA; BBC; CNN; UNESCO; UNICEF; FIFA; UEFA;
    IOC COI CIO IOK; AP; NSA; KGB; IRA; ETA; FARC; ISIS IS EI; PLO OLP
"""
_KNOWN = {form: number for number, line in enumerate(_KNOWN_TEXT.split(";")) for form in line.split()}
_FORMS: tuple[frozenset[str], ...] = tuple(frozenset(line.split()) for line in _KNOWN_TEXT.split(";"))


@dataclass(frozen=True, slots=True)
class Options:
    """No options."""


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield acronyms that changed."""
    source, target = pair.source_text, pair.target_text
    if not both_filled(pair):
        return
    ours = _SHORT.findall(source)
    if not ours:
        return
    there = list(_SHORT.finditer(target))
    if not there or _shouted(source) or _shouted(target):
        return
    theirs = {m[0] for m in there}
    small = SMALL_WORDS.get(base_language(context.target_lang), frozenset())
    lost = [s for s in dict.fromkeys(ours) if s not in theirs]
    for m in there:
        if m[0] in ours or not lost or m[0].lower() in small:
            continue
        other = next((s for s in lost if _misspelt(s, m[0])), "")
        reason = "letter"
        if not other:
            other = next((s for s in lost if _exchanged(s, m[0], source, target)), "")
            reason = "known"
        if not other or _together(other, m[0], context):
            continue
        at = re.search(rf"(?<!\w){other}(?!\w)", source)
        spans = (Span("target", *m.span()), *((Span("source", *at.span()),) if at else ()))
        yield Flag(
            "acronyms", "accuracy/mistranslation", "major", 0.7, spans,
            f"The source says “{other}”, the translation “{m[0]}”.",
            {"source": other, "target": m[0], "reason": reason},
        )  # fmt: skip


def _shouted(text: str) -> bool:
    """A headline in capitals: every word looks like an acronym."""
    return text.isupper() or (is_title_case(text) and sum(w.text.isupper() for w in words(text)) > 4)


def _misspelt(a: str, b: str) -> bool:
    """One letter changed, or one lost or added in a longer one; both known means both exist."""
    if min(len(a), len(b)) < 3 or sorted(a) == sorted(b) or (a in _KNOWN and b in _KNOWN):
        return False
    if len(a) != len(b) and min(len(a), len(b)) < 4:
        return False
    return edit_distance(a, b) == 1


def _exchanged(a: str, b: str, source: str, target: str) -> bool:
    """Both are well known and mean different things, and neither is written out on the other side."""
    x, y = _KNOWN.get(a), _KNOWN.get(b)
    if x is None or y is None or x == y:
        return False
    return not _written_out(x, target) and not _written_out(y, source)


def _written_out(number: int, text: str) -> bool:
    """Any form of it in the text, as an acronym or as the initials of words with a capital."""
    initials = "".join(w.text[0] for w in words(text) if w.text[0].isupper())
    return any(form in initials or re.search(rf"(?<!\w){form}(?!\w)", text) for form in _FORMS[number])


def _together(a: str, b: str, context: Context) -> bool:
    """Whether the document has both in another pair, too: then one is the translation of the other."""
    memo: dict[tuple[str, str], int] = context.memo.setdefault("acronyms", {})
    if (a, b) not in memo:
        memo[a, b] = sum(
            a in _acronyms(p.source_text) and b in _acronyms(p.target_text) for p in context.pairs
        )
    return memo[a, b] > 1


@lru_cache(maxsize=8192)
def _acronyms(text: str) -> frozenset[str]:
    return frozenset(_SHORT.findall(text))
