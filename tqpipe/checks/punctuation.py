"""Punctuation that no writer leaves: the wreckage of sentences cut or joined by a machine.

Catches: a space before a comma or full stop, `.,` after an ordinary word (`system., "which`), doubled commas, a full
stop in mid-sentence (`negotiate. "with`), no space after a sentence end (`Ukraine.But`) or a comma, two question
marks or a stop after one, a Spanish question without `¿` or exclamation without `¡` and one that either opens and
nothing closes, an accent for an apostrophe (`Juan´s`), a percentage that lost its decimals (`6.%`); in English a
comma where a part of the sentence was cut out (`This, makes it hard`; wreckage/cut_commas.py). Why: these marks show
where a sentence was cut in two or two were run together. Rule: our own table of patterns; spacing before ; : ! ?
follows the target language (French sets a space).

Not flagged: what the source does too, abbreviations (`Inc.,`), addresses and file names, dots of ellipsis, tokenised
text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks import _needs
from tqpipe.checks.lexicon.freq import zipf
from tqpipe.checks.reading.texts import SPACED_MARK, fold, is_latin, is_spaced_out
from tqpipe.checks.wreckage.cut_commas import cut_commas, may_cut
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Severity, Span

PUNCTUATION = "linguistic-conventions/punctuation"
WHITESPACE = "linguistic-conventions/whitespace"

# Words that end in a full stop without ending a sentence, folded, in the languages covered.
_ABBREVIATIONS_TEXT = """
    abs accc adm alin allg anon approx appt appts aprox arch ariz assoc attn avda avv bros bzgl bzw
    calif cap caps capt chap chron cia colo comm conn cont corp corr dept depts dist dols dott dpto
    dtor dtora ecc est etc evtl excl excma excmo exkl febb fevr figs geb genn gest govt gral hon
    hrsg ilmo inc incl ing inkl insb intl janv juil lieut ltd mass messrs mich minn misc miss mons
    mult nach nachm natl orig ottob pags parag penn pral pref prof prov pseud resp rev sept sett
    sigg spec strasse suiv supt sust tel temp tenn transl univ usw vgl viz vols vorm wash
    bijv ekskl esim exkl godz inkl mies milj napr nast niem popr proc przyp resp sygn szer tzv yakl zast
"""
_ABBREVIATIONS = frozenset(_ABBREVIATIONS_TEXT.split())

_SPACE_BEFORE = re.compile(r"(?<=[^\s])[ \t\u00a0\u202f]+([,.;:!?])(?![^\s\"'»”’)\]])(?!\.)")
_ATTACHED = re.compile(r"\w[,.;:!?](?!\S)")
#: Confidence of a slip that nobody would leave.
_SLIP = 0.9
_DOUBLED = re.compile(
    r"(?<![.,;:!?])(,\s*,+|;\s*;+|,\s*\.(?!\.)|;\s*[,.]|:\s*,|(?<!\.)\.\.(?![./\\])|\.\s+\.(?!\.)|[!?],,)"
)
_STOP_COMMA = re.compile(r"([^\W\d_]{2,})(\.\s*,(?:\s*[\"“«„])?|\.\s*;|\.\s*:)")
_NO_SPACE = re.compile(r"(?<![\w@/.\-])([^\W\d_]{2,})([.!?])([^\W\d_]{2,})(?![\w@/(.])")
_NO_SPACE_COMMA = re.compile(r"(?<![\w@/.])([^\W\d_]{2,})([,;])([^\W\d_]{2,})(?![\w@/=(])")
_STOP_LOWER = re.compile(r"(?<![\w.])([^\W\d_]{2,})\.[ \u00a0]+([\"“«„(]?)([^\W\d_]+)")

_AFTER_QUESTION = re.compile(r"(?<=[^\W_][?])\.(?![.\w])|(?<=[^\W_])\?\?(?![?!])")
# Not in an address, and not a group of marks ("(?)", "?!").
_SPANISH_QUESTION = re.compile(r"(?<=[^\W_])[»”\"’)]*\?(?![\w=&/?!])")
_EXCLAMATION = re.compile(r"(?<!\w)[^\W\d_]+[»”\"’)]*!(?![\w=&/?!])")
_SPANISH_MARK = re.compile(r"[¿¡?!]")
#: Marks that close in other languages what these open.
_CLOSED_BY = {"¿": "?？؟;", "¡": "!！"}
_ACUTE = re.compile(r"[^\W\d_]\u00b4(?=[^\W\d_])")

#: A figure, a mark, and a sign of per cent: the decimals are gone.
_NO_DECIMALS = re.compile(r"\d[.,](?=[%‰])")

# Quick looks at the mark itself, before the patterns that start with a word or look behind.
_TWO_MARKS = re.compile(r"[.,;:!?]\s*[.,;]")
_STOP_MARK = re.compile(r"\.\s*[,;:]")
_TIGHT = re.compile(r"[.!?,;](?=[^\W\d_])")
_LOWER = re.compile(r"\.[ \u00a0]+[\"“«„(]?[^\W\d_A-Z]")


@dataclass(frozen=True, slots=True)
class Options:
    """`common`: Zipf frequency from which a word is an ordinary one; `most`: flags of a kind in one pair."""

    common: float = 3.0
    most: int = 3


NEEDS = (_needs.target(_needs.ODD_GAP, _needs.Texts(lambda text, lang: lang == "en" and may_cut(text))),)


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield stray, doubled and badly spaced marks."""
    text, source = pair.target_text, pair.source_text
    if not text.strip():
        return
    lang = base_language(context.target_lang)
    if not is_spaced_out(text):
        yield from _space_before(text, source, lang, options)
    if is_latin(text):
        yield from _stop_comma(text, source, lang, options)
        yield from _missing_space(text, source, lang, options)
        yield from _stop_lower(text, source, lang, options)
    if "?" in text:
        yield from _question_marks(text, source, lang)
    if "!" in text and lang == "es":
        yield from _exclamation(text, source)
    if lang == "es" and ("¿" in text or "¡" in text):
        yield from _left_open(text, source)
    if lang == "en":
        for start, end in list(cut_commas(text, source))[: options.most]:
            yield _flag(
                "major", 0.7, start, end, PUNCTUATION,
                "No comma belongs here: a part of the sentence is missing.", "cut", text,
            )  # fmt: skip
    if ("%" in text or "‰" in text) and not _NO_DECIMALS.search(source):
        for m in list(_NO_DECIMALS.finditer(text))[: options.most]:
            yield _flag(
                "major", 0.8, m.start(), m.end(), PUNCTUATION, "A percentage without its decimals.",
                "decimals lost", text,
            )  # fmt: skip
    if "\u00b4" in text and "\u00b4" not in source:
        for m in list(_ACUTE.finditer(text))[: options.most]:
            yield _flag(
                "minor", 0.8, m.start(), m.end(), PUNCTUATION, "An accent (´) in place of an apostrophe.",
                "accent for apostrophe", text,
            )  # fmt: skip
    if _TWO_MARKS.search(text) and len(_DOUBLED.findall(source)) < len(_DOUBLED.findall(text)):
        for m in list(_DOUBLED.finditer(text))[: options.most]:
            yield _flag(
                "minor", 0.8, m.start(), m.end(), PUNCTUATION, "Two marks where one belongs.", "doubled", text
            )


def _flag(
    severity: Severity,
    confidence: float,
    start: int,
    end: int,
    category: str,
    message: str,
    kind: str,
    text: str,
) -> Flag:
    span = Span("target", start, end)
    return Flag(
        "punctuation",
        category,
        severity,
        confidence,
        (span,),
        message,
        {"kind": kind, "text": text[start:end]},
    )


def _space_before(text: str, source: str, lang: str, options: Options) -> Iterator[Flag]:
    if not SPACED_MARK.search(text):
        return
    wanted = ",." if lang == "fr" else ",.;:!?"
    found = [m for m in _SPACE_BEFORE.finditer(text) if m[1] in wanted]
    if sum(m[1] in wanted for m in _SPACE_BEFORE.finditer(source)) >= len(found):
        return
    # Where other marks touch their words it is a slip; a text with the one mark may be tokenised.
    confidence = _SLIP if _ATTACHED.search(text) else 0.8
    for m in found[: options.most]:
        yield _flag(
            "minor",
            confidence,
            m.start(),
            m.end(),
            WHITESPACE,
            f"A space before “{m[1]}”.",
            "space before mark",
            text,
        )


def _question_marks(text: str, source: str, lang: str) -> Iterator[Flag]:
    """A mark after a question mark or a second one, and in Spanish a question that nothing opens."""
    m = _AFTER_QUESTION.search(text)
    if m and not _AFTER_QUESTION.search(source) and not (m[0] == "??" and source.count("?") > 1):
        yield _flag(
            "minor",
            0.7,
            m.start(),
            m.end(),
            PUNCTUATION,
            "Two marks where one belongs.",
            "after question",
            text,
        )
    if lang == "es":
        ends = [m.start() for m in _SPANISH_QUESTION.finditer(text)]
        if len(ends) > text.count("¿"):
            yield _flag(
                "minor",
                0.7,
                ends[-1],
                ends[-1] + 1,
                PUNCTUATION,
                "A question that no “¿” opens.",
                "not opened",
                text,
            )


def _left_open(text: str, source: str) -> Iterator[Flag]:
    """A Spanish mark that opens what nothing closes, where the source has one that closes."""
    opened: list[int] = []
    for m in _SPANISH_MARK.finditer(text):
        if m[0] in _CLOSED_BY:
            opened.append(m.start())
        elif opened:
            opened.pop()
    for at in opened[:1]:
        mark = text[at]
        if mark not in source and not set(_CLOSED_BY[mark]).isdisjoint(source):
            yield _flag(
                "minor", 0.8, at, at + 1, PUNCTUATION, f"A “{mark}” that nothing closes.", "not closed", text
            )


def _exclamation(text: str, source: str) -> Iterator[Flag]:
    """A Spanish exclamation that nothing opens; names have a mark of their own (Yahoo!)."""
    ends = [m for m in _EXCLAMATION.finditer(text) if m[0] not in source]
    if len(ends) > text.count("¡"):
        at = ends[-1].end() - 1
        yield _flag(
            "minor", 0.6, at, at + 1, PUNCTUATION, "An exclamation that no “¡” opens.", "not opened", text
        )


def _ordinary(word: str, lang: str, options: Options) -> bool:
    """A full-length word of the language, not an abbreviation."""
    return (
        len(word) > 3
        and word.islower()
        and fold(word) not in _ABBREVIATIONS
        and zipf(word, lang) >= options.common
    )


def _stop_comma(text: str, source: str, lang: str, options: Options) -> Iterator[Flag]:
    if ".," in source or not _STOP_MARK.search(text):
        return
    for m in list(_STOP_COMMA.finditer(text))[: options.most]:
        if _ordinary(m[1], lang, options):
            yield _flag(
                "minor", 0.9, m.start(2), m.end(2), PUNCTUATION,
                "A stray full stop before another mark: the sentence goes on.", "stop before mark", text,
            )  # fmt: skip


def _missing_space(text: str, source: str, lang: str, options: Options) -> Iterator[Flag]:
    count = 0
    if not _TIGHT.search(text):
        return
    for pattern, what in ((_NO_SPACE, "sentence end"), (_NO_SPACE_COMMA, "comma")):
        for m in pattern.finditer(text):
            left, mark, right = m.groups()
            if m[0] in source or count >= options.most:
                continue
            if what == "sentence end" and (right[0].islower() or right.isupper() or left.isupper()):
                continue
            known = zipf(left, lang) >= options.common and zipf(right, lang) >= options.common
            if not known:
                continue
            count += 1
            yield _flag(
                "minor", 0.9, m.start(2), min(m.end(3), m.start(2) + 30), WHITESPACE,
                f"No space after “{mark}”.", f"no space after {what}", text,
            )  # fmt: skip


def _stop_lower(text: str, source: str, lang: str, options: Options) -> Iterator[Flag]:
    if (
        lang == "de"
        or not _LOWER.search(text)
        or any(m[3][0].islower() for m in _STOP_LOWER.finditer(source))
    ):
        return
    for m in list(_STOP_LOWER.finditer(text))[: options.most]:
        word, _, after = m.groups()
        if after[0].islower() and _ordinary(word, lang, options) and zipf(after, lang) >= 4.0:
            yield _flag(
                "minor", _SLIP, m.start() + len(word), m.end(), PUNCTUATION,
                "A full stop in the middle of a sentence: what follows goes on with a small letter.",
                "stop before small letter", text,
            )  # fmt: skip
