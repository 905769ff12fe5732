"""Characters that come again, whatever the words: a letter over and over, a phrase twice where no space tells words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tqpipe.checks.reading.remembered import Remembered
from tqpipe.checks.reading.texts import gaps
from tqpipe.checks.wreckage.phrases_again import caseless
from tqpipe.types import Flag, Span

_RUN = re.compile(r"(\S.{0,3}?)\1{7,}", re.DOTALL)
_RULES = frozenset("-–—=_*.·•~#+|/\\<> \t…")


def _may_run(text: str) -> bool:
    """Whether `_RUN` may be found: inside a long word, among marks, or as a short word that comes again and again."""
    forms = caseless(text)
    return (
        len(forms) - len(set(forms)) > 5
        or any(map(_REPEATS.__getitem__, forms))
        or max(map(len, gaps(text))) > 7
    )


#: Word -> whether a character may run in it.
_REPEATS = Remembered(lambda form: len(form) > 7 and len(form) - len(set(form)) > 6)


#: Four Han or kana characters and more, twice in a row: no grammar doubles more than two (商量商量).
_EAST_ASIAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_UNSPACED = re.compile(r"([\u3040-\u30ff\u3400-\u9fff]{3,40}?)\1+")


def unspaced(text: str, source: str) -> Iterator[Flag]:
    """A phrase twice in a row in Chinese or Japanese, where no space tells the words apart."""
    if text.isascii() or not _EAST_ASIAN.search(text):
        return
    for m in _UNSPACED.finditer(text):
        unit = m[1]
        if len(unit) == 3 and len(m[0]) < 9:
            continue  # three characters twice: 看一看看一看, onomatopoeia
        # Laughter, and halves that are equal: 研究研究 doubled once more is a slip that `_RUN` sees.
        if len(set(unit)) < 3 or unit * 2 in source:
            continue
        start = m.start() + len(unit)
        yield Flag(
            "repetition", "linguistic-conventions/grammar", "major", 0.9,
            (Span("target", start, m.end()),), "The same phrase twice in a row.",
            {"text": unit, "times": (m.end() - m.start()) // len(unit)},
        )  # fmt: skip


def letters(text: str, source: str) -> Iterator[Flag]:
    """One to four characters again and again: `aaaaaaaaaa`, `lalalalalala`, `- - - - - - - -`."""
    if not _may_run(text):
        return
    for m in _RUN.finditer(text):
        unit = m[1].strip()
        if unit and m[1] * 3 not in source and not all(c in _RULES for c in unit) and not unit.isdigit():
            yield Flag(
                "repetition", "linguistic-conventions/unintelligible", "major", 0.85,
                (Span("target", m.start(), m.end()),),
                f"“{unit}” over and over.", {"unit": unit, "times": (m.end() - m.start()) // len(m[1])},
            )  # fmt: skip
            return
