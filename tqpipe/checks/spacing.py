"""Spaces that are missing, doubled or on the wrong side of a mark.

Catches: two spaces inside a sentence, a space after an opening or before a closing bracket, no space before an
opening or after a closing one, none between a comma and a quotation mark (`says,"We`), a figure glued to a word
(`30days`, `the1980s`), a space inside quotation marks (`“ error ”`), after an apostrophe (`isn' t`, `L' homme`) or,
in English, before one (`it 's`), one on one side of a slash (`and /or`), outer spaces that the source does not have.
Why: joined segments and careless cut and paste show in the spaces first. Rule: our own; ISO and CLDR say nothing
about it, printers do.

Not flagged: what the source does too, tokenised text, units (`30km`, `5G`), code, poetry and tables (several runs of
spaces). Spaces before marks are the check punctuation's, words in one the check glued_words'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks import _needs
from tqpipe.checks.lexicon.freq import zipf
from tqpipe.checks.reading.quotes import has_marks, parse
from tqpipe.checks.reading.texts import both_filled, is_latin, is_spaced_out
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Span

_DOUBLE = re.compile(r"(?<=[^\s.!?:|])[ \u00a0]{2,}(?=[^\s|])")
_AFTER_STOP = re.compile(r"(?<=[.!?:])[ \u00a0]{3,}(?=\S)")
_INSIDE = re.compile(r"(?<=[(\[])[ \u00a0]+(?=\w)|(?<=[\w.!?])[ \u00a0]+(?=[)\]])")
_BRACKET = re.compile(
    r"(?<![^\W\d_])([^\W\d_]{4,})\(([^\W\d_]{4,})|([^\W\d_]{4,})\)([^\W\d_]{4,})(?![^\W\d_])"
)
_ACRONYM = re.compile(r"(?<![\w-])([^\W\d_A-Z]{4,})\([A-Z]{2,6}\)(?!\w)")
_TYPOGRAPHIC = frozenset("“„«»")
# French spaces in the source are French.
_INSIDE_QUOTATION = re.compile(r"[“„]\s|\s[”]")
_APOSTROPHE = re.compile(r"['’](?<=[^\W\d_].)[ \u00a0]+(?=[^\W\d_])")
_ELISION = (
    r"(?<![\w'’])(?:[ldjnmtsc]|qu|jusqu|lorsqu|puisqu|dell|nell|all|dall|sull|un|quest)"
    r"['’][ \u00a0]+(?=[aeiouhàáèéêíîòóôúû])"
)
_AFTER_APOSTROPHE = {
    "en": re.compile(r"[^\W\d_]n['’] t(?![\w'’-])|(?<=[^\W\d_])['’] (?:s|re|ve|ll)(?![\w'’-])"),
    "fr": re.compile(_ELISION, re.IGNORECASE),
    "it": re.compile(_ELISION, re.IGNORECASE),
    "ca": re.compile(_ELISION, re.IGNORECASE),
}
# "It 's", "the people 's": not what a quotation opens with ('s ochtends').
_BEFORE_APOSTROPHE = re.compile(
    r"(?<=[^\W\d_])[ \u00a0]['’](?:s|re|ve|ll|m)(?= [^\W\d_]{2})(?!.*[\w.,!?]['’](?!\w))"
)
#: "and /or"; not a path or an option.
_SLASH = re.compile(r"(?<=[^\W\d_]{2})[ \u00a0]/(?=[^\W\d_]{2,}(?![\w/.]))")
# The look behind comes after the first character, so that the search can leap from one to the next.
_QUOTE = re.compile(r"[,;:](?<=[^\W\d_].)[\"“«„](?=[^\W\d_])")
_FIGURE = re.compile(r"(\d(?<![\w.,/@#-]\d)\d{0,3}|\d(?<=\b\d-\d))([^\W\d_]{4,})(?![\w(@/])")
# A small word before a year or a larger number.
_WORD_FIGURE = re.compile(r"(?<![\w.,/@#’'-])([^\W\d_]{2,8})(\d{2,4}(?:[.,]\d+)?(?:s|%)?)(?![\w@/:-]|[.,]\w)")
# The same of one figure: competed in2 races.
_SMALL_FIGURE = re.compile(
    r"(?<![\w.,/@#’'-])(in|on|at|by|the|and|for|with|from|was|were|are|than|least)(\d)(?![\w@/:-]|[.,]\w)"
)
# Its first figure, which the search can leap to.
_AFTER_LETTER = re.compile(r"\d(?<=[^\W\d_]\d)")
#: Zipf frequency from which a word is a small one that stands before figures.
_SMALL = 6.0
#: Confidence of what nobody writes on purpose; some papers do write "11million".
_SURE = 0.9


@dataclass(frozen=True, slots=True)
class Options:
    """`common`: Zipf frequency from which what is glued is a word; `most`: flags of a kind in one pair."""

    common: float = 4.0
    most: int = 2


_OUTER = _needs.Texts(lambda text, lang: text and (text[0].isspace() or text[-1].isspace()))
NEEDS = (*_needs.FILLED, _needs.target(_needs.ODD_GAP) | _needs.either(_OUTER))


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield wrong spaces."""
    text, source = pair.target_text, pair.source_text
    if not both_filled(pair) or is_spaced_out(text):
        return
    lang = base_language(context.target_lang)
    if any(map(str.isspace, (text[0], text[-1], source[0], source[-1]))):
        yield from _outer(text, source)
    if "  " in text or "\u00a0" in text:
        runs = list(_DOUBLE.finditer(text)) + list(_AFTER_STOP.finditer(text))
        if runs and len(runs) <= options.most and not _DOUBLE.search(source):
            for m in runs:
                yield _flag(0.6, m.start(), m.end(), "More than one space.", "doubled")
    if "(" in text or "[" in text:
        if not _INSIDE.search(source):
            for m in list(_INSIDE.finditer(text))[: options.most]:
                yield _flag(
                    0.6, m.start(), m.end(), "A space on the inner side of a bracket.", "inside bracket"
                )
        for m in _BRACKET.finditer(text):
            left, right = m[1] or m[3], m[2] or m[4]
            if m[0] not in source and min(zipf(left, lang), zipf(right, lang)) >= options.common:
                yield _flag(0.7, m.start(), m.end(), "No space beside the bracket.", "no space at bracket")
        for m in list(_ACRONYM.finditer(text))[: options.most]:
            if m[0] not in source and zipf(m[1], lang) >= options.common:
                yield _flag(0.7, m.start(), m.end(), "No space before the bracket.", "no space at bracket")
    if " /" in text and not _SLASH.search(source):
        for m in list(_SLASH.finditer(text))[: options.most]:
            yield _flag(0.8, m.start(), m.end(), "A space on one side of a slash.", "slash")
    yield from _inside_quotation(text, source, lang)
    yield from _apostrophe(text, source, lang, options)
    if is_latin(text):
        glued = list(_QUOTE.finditer(text)) if has_marks(text) else []
        if glued and not _QUOTE.search(source):
            for m in glued[: options.most]:
                yield _flag(
                    0.8, m.start(), m.end(), "No space before the quotation mark.", "no space at quotation"
                )
        for m in list(_FIGURE.finditer(text))[: options.most]:
            if m[0] not in source and m[2].islower() and zipf(m[2], lang) >= options.common:
                yield _flag(0.8, m.start(), m.end(), f"“{m[1]}” and “{m[2]}” are glued.", "figure and word")
        after_letter = _AFTER_LETTER.search(text) is not None
        for m in list(_WORD_FIGURE.finditer(text))[: options.most] if after_letter else ():
            if m[0] not in source and zipf(m[1].lower(), lang) >= _SMALL and not m[1].isupper():
                yield _flag(_SURE, m.start(), m.end(), f"“{m[1]}” and “{m[2]}” are glued.", "word and figure")

        for m in list(_SMALL_FIGURE.finditer(text))[: options.most] if after_letter and lang == "en" else ():
            if m[0] not in source:
                yield _flag(_SURE, m.start(), m.end(), f"“{m[1]}” and “{m[2]}” are glued.", "word and figure")


def _inside_quotation(text: str, source: str, lang: str) -> Iterator[Flag]:
    """A space after a mark that opens or before one that closes, which French alone sets."""
    if lang == "fr" or not has_marks(text):
        return
    for q in parse(text).quotations:
        first, last = text[q.start + 1 : q.end - 1][:1], text[q.start + 1 : q.end - 1][-1:]
        if q.end - q.start > 4 and text[q.start] in _TYPOGRAPHIC and (first.isspace() or last.isspace()):
            if _INSIDE_QUOTATION.search(source):
                return
            at = q.start if first.isspace() else q.end - 2
            yield _flag(0.7, at, at + 2, "A space on the inner side of a quotation mark.", "inside quotation")
            return


def _apostrophe(text: str, source: str, lang: str, options: Options) -> Iterator[Flag]:
    """`isn' t`, `L' homme`: a space after an apostrophe that joins two words."""
    pattern = _AFTER_APOSTROPHE.get(lang)
    if lang == "en" and not _BEFORE_APOSTROPHE.search(source):
        for m in list(_BEFORE_APOSTROPHE.finditer(text))[: options.most]:
            yield _flag(_SURE, m.start(), m.end(), "A space before the apostrophe.", "before apostrophe")
    if pattern is None or not _APOSTROPHE.search(text) or _APOSTROPHE.search(source):
        return
    for m in list(pattern.finditer(text))[: options.most]:
        yield _flag(0.8, m.start(), m.end(), "A space after the apostrophe.", "after apostrophe")


def _outer(text: str, source: str) -> Iterator[Flag]:
    """Leading and trailing spaces: a program joins what it translates, so they must agree."""
    for start, a, b in (
        (0, text[: len(text) - len(text.lstrip())], source[: len(source) - len(source.lstrip())]),
        (len(text.rstrip()), text[len(text.rstrip()) :], source[len(source.rstrip()) :]),
    ):
        if bool(a) != bool(b):
            yield _flag(
                0.4, start, start + len(a),
                "An outer space that the source does not have." if a else "The source has an outer space here.",
                "outer",
            )  # fmt: skip


def _flag(confidence: float, start: int, end: int, message: str, kind: str) -> Flag:
    return Flag(
        "spacing", "linguistic-conventions/whitespace", "minor", confidence,
        (Span("target", start, end),), message, {"kind": kind},
    )  # fmt: skip
