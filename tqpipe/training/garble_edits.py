"""What all garbles are made with: the types, places in a text, and an edit that keeps track of its spans."""

from __future__ import annotations

import itertools
import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tqpipe.languages import MARKS
from tqpipe.training.thesaurus import Thesaurus
from tqpipe.types import Range, Span

MINOR, MAJOR, CRITICAL = 1, 2, 3

_LETTER = rf"[\w{MARKS}]"
WORD = re.compile(rf"{_LETTER}+(?:['’\-]{_LETTER}+)*")
NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,:]\d+)*(?![\w])")
SENTENCE_END = re.compile(r"(?<=[.!?…。！？])[\"”’»)]*\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Garble:
    """A pair with one planted error. `severity` is 1 minor, 2 major, 3 critical."""

    kind: str
    source: str
    target: str
    target_spans: tuple[Range, ...]
    source_spans: tuple[Range, ...] | None
    severity: int

    def places(self) -> tuple[Span, ...]:
        """The spans of both sides, as far as they are known."""
        return (
            *(Span("target", start, end) for start, end in self.target_spans),
            *(Span("source", start, end) for start, end in self.source_spans or ()),
        )


@dataclass(frozen=True, slots=True)
class Pool:
    """Other text of the same corpus to paste from: pairs (source, target), names and plain words. `thesaurus` where
    the targets are English and there is one.
    """

    pairs: Sequence[tuple[str, str]]
    names: Sequence[str]
    vocabulary: Sequence[str]
    thesaurus: Thesaurus | None = None

    @classmethod
    def of(cls, pairs: Iterable[tuple[str, str]], thesaurus: Thesaurus | None = None) -> Pool:
        """Collect the names (capitalised inside a sentence) and words of 4 letters or more."""
        kept = [(s, t) for s, t in pairs if 12 <= len(t) <= 400]
        names: dict[str, None] = {}
        plain: dict[str, None] = {}
        for _, target in kept[:6000]:
            for m in WORD.finditer(target):
                text = m.group()
                if (
                    m.start() > 1
                    and text[0].isupper()
                    and target[m.start() - 2] not in '.!?:"“”'
                    and len(text) > 2
                ):
                    names[text] = None
                elif text.islower() and len(text) > 3 and text.isalpha():
                    plain[text] = None
        return cls(kept, list(names) or ["Johnson"], list(plain) or ["bottle"], thesaurus)


def edit(
    kind: str, source: str, target: str, edits: list[tuple[int, int, str]], severity: int,
    source_spans: tuple[Range, ...] | None = None, whole: bool = False,
) -> Garble:  # fmt: skip
    """Replace ranges of the target. The spans are the new texts (an empty one marks a deletion)."""
    out, spans, at = "", [], 0
    for start, end, new in sorted(edits):
        out += target[at:start]
        lead = len(new) - len(new.lstrip())
        tail = len(new.rstrip()) if new.strip() else 0
        spans.append((len(out) + (lead if new.strip() else 0), len(out) + (tail if new.strip() else 0)))
        out += new
        at = end
    out += target[at:]
    if whole:
        spans = [(0, len(out))]
    return Garble(kind, source, out, tuple(spans), source_spans, severity)


def found_in(source: str, text: str) -> tuple[Range, ...] | None:
    """Where the source has the same word (a name, a number), when it has it exactly once."""
    hits = [m.span() for m in re.finditer(rf"(?<!\w){re.escape(text)}(?!\w)", source)]
    return (hits[0],) if len(hits) == 1 else None


def words_of(text: str) -> list[Range]:
    """Ranges of the words."""
    return [m.span() for m in WORD.finditer(text)]


def like(original: str, new: str) -> str:
    """Give `new` the capitals of `original`."""
    if original.isupper() and len(original) > 1:
        return new.upper()
    return new[:1].upper() + new[1:] if original[:1].isupper() else new


def share(source: str, start: float, end: float) -> tuple[Range, ...] | None:
    """The source words between two shares of its length, or None where that is nothing."""
    tokens = words_of(source)
    chosen = tokens[round(start * len(tokens)) : round(end * len(tokens))]
    return ((chosen[0][0], chosen[-1][1]),) if chosen else None


def clauses_of(text: str) -> list[Range]:
    """Ranges between commas, dashes and the like, each with the mark that ends it."""
    cuts = [0] + [m.end() for m in re.finditer(r"[,;:–—](?=\s)\s*|\s[–—]\s", text)] + [len(text)]
    return [(a, b) for a, b in itertools.pairwise(cuts) if b > a]


def sentences_of(text: str) -> list[Range]:
    """Ranges of the sentences, each with the space after it."""
    cuts = [0] + [m.end() for m in SENTENCE_END.finditer(text)] + [len(text)]
    return [(a, b) for a, b in itertools.pairwise(cuts) if b > a]


def trim(text: str, span: Range) -> Range:
    """The range without the space at its ends."""
    piece = text[span[0] : span[1]]
    return span[0] + len(piece) - len(piece.lstrip()), span[0] + len(piece.rstrip())


def another(source: str, pool: Pool, rng: random.Random) -> tuple[str, str]:
    """A pair of the pool with another source; empty texts where there is none."""
    for _ in range(10):
        pair = rng.choice(pool.pairs)
        if pair[0] != source:
            return pair
    return ("", "")
