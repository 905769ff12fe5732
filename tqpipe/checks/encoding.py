"""Characters that broke on the way: mojibake, replacement and control characters, stray entities.

Catches: text decoded with the wrong charset (`cafÃ©`, `donâ€™t`), a letter that became a question mark (`Erdo?an`),
words of two scripts (`pаypal` with a Cyrillic а), U+FFFD and what else stands for a lost one (⁇), control and
private-use characters, bidirectional controls and invisible characters the source does not have, HTML entities
(`&amp;`, `&#39;`), escapes of code (a backslash and n, or u2019) where the source has no backslash and those of
addresses (%20) between letters, an accent beside its letter (`cancio´n`), a Greek letter of a term that is lost
(z-blockers), a text that lost all its accents (`campeon espanol`) or the letters that have them (`campen espaol`). Why:
readers see garbage, and bidi controls can make text say something else on screen than in the file. Rule: mojibake by
ftfy's badness heuristic, where ftfy can undo it; look-alikes after Unicode TR 39; controls by the Unicode database;
bidi controls after Unicode TR 36 (the "Trojan Source" characters).

Not flagged: tab and line ends, entities that the source has as often (texts about HTML), joiners in scripts and emoji
that need them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from tqpipe.checks import _needs
from tqpipe.checks.reading.masked import ESCAPE, masked
from tqpipe.checks.reading.neighbours import index_of
from tqpipe.checks.reading.scripts import UNSPACED
from tqpipe.checks.reading.texts import differing
from tqpipe.checks.wreckage import greek_letters
from tqpipe.checks.wreckage.lost_letters import NEED_LETTERS, without_accents, without_letters
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Severity, Span

CATEGORY = "linguistic-conventions/character-encoding"
_ENTITY = re.compile(r"&(?:[A-Za-z][A-Za-z0-9]{1,30}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});")
# What stands before such a sign in an address.
_ADDRESS = re.compile(r"[/.?=&][^\s]*\Z")
#: What language models and fonts put for a character that they do not have: a double question mark, "proportional to".
_UNKNOWN = frozenset("\u2047\u221d")
_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_INVISIBLE = frozenset("\u00ad\u200b\u2060\ufeff\u180e")
# Characters that no clean text of the Latin languages needs beside a letter: only then is ftfy asked.
_SUSPECT = re.compile(
    r"[ÂÃÄÅÎÏÐÑØÙâãäåîïðĂăĐđ√‚Ћ‹][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸŽ¡-¿∂∆∫≈÷]|[РС][\u0080-\u00bf°±Ђ‚ѓ„…†‡€‰‹‘’“”•–—™›»«]"
)
# Every character that `_broken` may name, in one pass.
_ODD = re.compile(
    "[\ufffd\u2047\u221d\u00ad\u180e\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"
    "\ud800-\udfff\ue000-\uf8ff\U000f0000-\U0010ffff]"
)
_LOST = re.compile(r"(?<![\w?&=/.])([^\W\d_]{2,})\?([^\W\d_]+)(?![\w=?/])")
# The same at the end of a word: no question is followed by such a mark, or by a small letter.
_LOST_LAST = re.compile(r"(?<![\w?&=/.])([^\W\d_]{3,})\?(?=[.,;:]|\s[^\W\d_A-Z])")
# Without the letters that join words of another script (Chinese DNA聚合酶α), and those of placeholders ("%dшт").
_WORD = re.compile(rf"%(?:ll?|z)?[a-z](?![A-Za-z])|(?P<word>[^\W\d_{UNSPACED}\uac00-\ud7af]{{3,}})")
_NOT_ROMANIAN = re.compile(r"[^\W\d_]*(?:[þÞãÃ]|(?<=[^\W\d_])º|º(?=[^\W\d_]))(?:[^\W\d_]|º)*")
_ORDINAL_LETTER = re.compile(r"(?<!\d)º(?=[^\W\d_])|(?<=[^\W\d_])º(?=[^\W\d_])")
_ACCENTS = frozenset("\u00b4\u00a8")
#: A vowel, its accent, and a consonant or the end of the word.
_APART = re.compile(
    r"[^\W\d_]*(?<!q)[aeiouAEIOU][\u00b4\u00a8](?:[b-df-hj-np-tv-z][^\W\d_]*[\u00b4\u00a8]?|(?=[\s.,;:!?]|$))"
)
#: Languages that have no accents to set apart.
_WITHOUT_ACCENTS = frozenset(["en"])
#: Words that a flag marks, at most, of a text that lost its letters.
_MOST_WORDS = 50
_ACCENT = re.compile("[\u00c0-\u024f\u0300-\u036f]")
# Letters of one shape in two scripts (Unicode TR 39), the ones a word would hide.
_LOOKALIKES = frozenset("аеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅαοινΑΒΕΖΗΙΚΜΝΟΡΤΥΧ")


@dataclass(frozen=True, slots=True)
class Options:
    """`most`: flags of one kind in a pair; a broken text would have hundreds."""

    most: int = 5


_ANY_ODD = _needs.Chars(lambda char: char in "?&\\%" or not char.isascii() or _ODD.match(char) is not None)
_MAY_LOSE_ACCENTS = _needs.Words(lambda lang, other: None if lang in NEED_LETTERS else ())
_GREEK = _needs.Chars(lambda char: "α" <= char <= "ω")
NEEDS = (_needs.target(_ANY_ODD, _MAY_LOSE_ACCENTS) | _needs.source(_GREEK),)


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield characters that broke on the way."""
    text, source = pair.target_text, pair.source_text
    if not text.isascii():
        yield from _mojibake(text, source, options.most)
        yield from _mixed(text, source, options.most)
        if base_language(context.target_lang) == "ro":
            yield from _latin_1(text, source, options.most)
    yield from _bare(pair, context, base_language(context.target_lang))
    if not source.isascii() and base_language(context.target_lang) != "el":
        yield from _greek(text, source)
    if not _ACCENTS.isdisjoint(text):
        yield from _apart(text, source, base_language(context.target_lang), options.most)
    if "?" in text:
        yield from _lost(text, source, options.most)
    if "\\" in text or "%" in text:
        yield from _escapes(text, source, options.most)
    found: dict[str, int] = {}
    for m in _ODD.finditer(text):
        i, char = m.start(), m[0]
        named = _broken(char)
        if named is None or char in source:
            continue
        kind, severity, confidence, message = named
        found[kind] = found.get(kind, 0) + 1
        if found[kind] <= options.most:
            yield _flag(severity, confidence, i, i + 1, message, kind, text)
    entities = _ENTITY.findall(source) if "&" in text else []
    for m in list(_ENTITY.finditer(text))[: options.most]:
        if m[0] in entities:
            entities.remove(m[0])
            continue
        yield _flag("minor", 0.9, m.start(), m.end(), f"“{m[0]}” is HTML, not text.", "entity", text)


def _greek(text: str, source: str) -> Iterator[Flag]:
    """Greek letters of terms that are lost, or another sign stands for them."""
    for was, now in greek_letters.lost(source, text):
        letter = source[slice(*was)]
        spans = (*((Span("target", *now),) if now else ()), Span("source", *was))
        yield Flag(
            "encoding", CATEGORY, "major", 0.7, spans, f"The letter {letter} of the source is lost.",
            {"kind": "greek", "source": letter},
        )  # fmt: skip


def _escapes(text: str, source: str, most: int) -> Iterator[Flag]:
    """Characters as programs or addresses write them; a source with a backslash may be about code."""
    found = 0
    for m in ESCAPE.finditer(text):
        if ("\\" if m["address"] is None else m[0]) in source:
            continue
        if m["address"] is not None and _ADDRESS.search(text, 0, m.start()):
            continue
        found += 1
        if found <= most:
            severity: Severity = "major" if m["sure"] else "minor"
            yield _flag(severity, 0.9, *m.span(), f"“{m[0]}” is an escape of code, not text.", "escape", text)


def _mojibake(text: str, source: str, most: int) -> Iterator[Flag]:
    """What ftfy can turn back into what it was: word by word, else the runs that it calls bad."""
    if not _SUSPECT.search(text):
        return
    import ftfy
    import ftfy.badness

    if ftfy.fix_encoding(text) == text:
        return
    places = []
    for m in re.finditer(r"\S+", text):
        if m[0].isascii() or m[0] in source or not _SUSPECT.search(m[0]):
            continue
        fixed = ftfy.fix_encoding(m[0])
        if fixed != m[0]:
            start, end = differing(m[0], fixed)
            places.append((m.start() + start, m.start() + end))
    if not places:
        found = ftfy.badness.BADNESS_RE.finditer(text)
        places = [m.span() for m in found if m[0] and m[0] not in source]
    for start, end in places[:most]:
        yield _flag(
            "major", 0.95, start, end, "Text read with the wrong character encoding.", "mojibake", text
        )


def _latin_1(text: str, source: str, most: int) -> Iterator[Flag]:
    """Romanian in ISO 8859-2 read as ISO 8859-1: þ for ţ, º for ş, ã for ă, none of which Romanian has."""
    if not _NOT_ROMANIAN.search(text):
        return
    # ã alone may be in a Portuguese name.
    sure = any(c in text for c in "þÞ") or _ORDINAL_LETTER.search(text)
    for m in list(_NOT_ROMANIAN.finditer(text))[:most]:
        if m[0] not in source and (sure or (m[0].islower() and "ă" not in text)):
            yield _flag(
                "major", 0.9, m.start(), m.end(), "Text read with the wrong character encoding.",
                "mojibake", text,
            )  # fmt: skip


def _bare(pair: Pair, context: Context, lang: str) -> Iterator[Flag]:
    """A text of a language with accents that has none, and several words that need one, or lack the letter; one word
    among others that lost theirs.
    """
    text, source = pair.target_text, pair.source_text
    if lang not in NEED_LETTERS or _ACCENT.search(text):
        return
    lost = without_letters(text, source, lang, 1)
    if lost and not without_letters(text, source, lang) and not _others_lost_theirs(pair, context, lang):
        lost = {}
    if lost:
        spans = tuple(Span("target", w.start, w.end) for w in list(lost)[:_MOST_WORDS])
        word, meant = next(iter(lost.items()))
        message = f"The letters with accents of the whole text are lost (“{word.text}”: “{meant}”)."
    elif bare := without_accents(text, source, lang):
        word, meant = next(iter(bare.items()))
        spans, lost = (Span("target", word.start, word.end),), bare
        message = f"The accents of the whole text are lost (“{word.text}”: “{meant}”)."
    else:
        return
    yield Flag(
        "encoding", CATEGORY, "major", 0.85, spans, message,
        {"kind": "accents", "words": [w.text for w in list(lost)[:20]]},
    )  # fmt: skip


#: Texts on each side that are read, and how many of them show that letters are lost.
_NEIGHBOURS, _SHOW = 20, 2


def _others_lost_theirs(pair: Pair, context: Context, lang: str) -> bool:
    """Whether texts around a pair's lost their letters with accents."""
    at = index_of(pair, context)
    if at is None:
        return False
    around = context.pairs[max(0, at - _NEIGHBOURS) : at + _NEIGHBOURS + 1]
    show = (
        True
        for p in around
        if p is not pair
        and not _ACCENT.search(p.target_text)
        and without_letters(p.target_text, p.source_text, lang)
    )
    return len(list(islice(show, _SHOW))) == _SHOW


def _mixed(text: str, source: str, most: int) -> Iterator[Flag]:
    """Words with letters of two scripts that look the same: a search will not find them."""
    if _LOOKALIKES.isdisjoint(text):
        return
    for m in list(_WORD.finditer(masked(text)))[:2000]:
        other = [c for c in m["word"] or "" if c in _LOOKALIKES]
        if other and any(c.isascii() or "\u00c0" <= c <= "\u024f" for c in m[0]) and m[0] not in source:
            yield _flag(
                "major", 0.9, m.start(), m.end(), "One word with letters of two scripts that look alike.",
                "mixed scripts", text,
            )  # fmt: skip
            most -= 1
            if most <= 0:
                return


def _apart(text: str, source: str, lang: str, most: int) -> Iterator[Flag]:
    """An accent beside its letter (`cancio´n`), as old keyboards and printed files have it; French writes "qu´il" with
    an acute accent for an apostrophe, English "CEO´s".
    """
    if lang in _WITHOUT_ACCENTS or not _ACCENTS.isdisjoint(source):
        return
    for m in list(_APART.finditer(text))[:most]:
        yield _flag("major", 0.8, *m.span(), "An accent stands beside its letter.", "accent apart", text)


def _lost(text: str, source: str, most: int) -> Iterator[Flag]:
    """A question mark in a word (`Erdo?an`, `Robbi?.`): a letter that the encoding could not hold."""
    for m in list(_LOST.finditer(text))[:most]:
        if m[0] not in source and m[2][0].islower():
            yield _flag(
                "major", 0.8, m.start(), m.end(), "A letter was lost in this word.", "lost letter", text
            )
    if "?" in source:
        return
    for m in list(_LOST_LAST.finditer(text))[:most]:
        known = re.search(rf"(?<!\w){re.escape(m[1])}[^\W\d_]{{1,2}}(?!\w)", source, re.IGNORECASE)
        if known and m[1] not in source.split():
            yield _flag(
                "major", 0.8, m.start(), m.end(), "A letter was lost in this word.", "lost letter", text
            )


def _broken(char: str) -> tuple[str, Severity, float, str] | None:
    if char == "\ufffd":
        return "replacement", "major", 0.95, "A character was lost here (U+FFFD)."
    if char in _UNKNOWN:
        return "replacement", "major", 0.9, f"“{char}” stands here for a character that was lost."
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
    span = Span("target", start, end)
    evidence = {"kind": kind, "characters": [f"U+{ord(c):04X}" for c in text[start:end][:20]]}
    return Flag("encoding", CATEGORY, severity, confidence, (span,), message, evidence)
