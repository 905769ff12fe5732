"""Whole sentences that come into a text or go out of it: what stands between them, and with which one they go.

A sentence that the translation had lost goes behind the one before it, but where that ends a paragraph and the next one
is of the same: there before the next. Where the source has a new paragraph the text gets one as it has others.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from functools import cached_property
from itertools import pairwise

from tqpipe.ingest import Lines, position
from tqpipe.notes.edits import Edit
from tqpipe.review.session import Review
from tqpipe.types import Record

#: Half-open code points of the text.
Stretch = tuple[int, int]
#: Languages whose sentences follow each other without a space.
_UNSPACED = ("ja", "yue", "zh")
LINE_END = re.compile(r"\r\n|\r|\n")


def line_end_of(text: str) -> str:
    """What ends the lines of a text: as its first."""
    found = LINE_END.search(text)
    return found[0] if found else "\n"


def stretches(review: Review, lines: Lines) -> list[Stretch | None]:
    """Where each segment's translation stands in a text file; None for one that the translation lacks."""
    found: list[Stretch | None] = []
    for record in review.records:
        place, text = record.pair.target_place, record.pair.target_text
        if place is None:
            found.append(None)
            continue
        begin, stop = position(place, text, 0), position(place, text, len(text), end=True)
        found.append((lines.offset(begin.line, begin.column), lines.offset(stop.line, stop.column)))
    return found


class Sentences:
    """The sentences of `text`, at `places` by segment, as they stand there once the edits of `chosen` are made.

    With `in_lines` a line is a paragraph that can neither come nor go: a DOCX file's.
    """

    def __init__(
        self,
        review: Review,
        chosen: Collection[int],
        text: str,
        places: Sequence[Stretch | None],
        *,
        in_lines: bool = False,
    ):
        self.records: Sequence[Record] = review.records
        self.text, self.places, self.in_lines = text, places, in_lines
        self.lang = review.run.langs[1]
        filled = {n for n in chosen if review.target(n).strip()}
        self.gone = {n for n in chosen if places[n] is not None} - filled
        #: Of the text as it is those that stay, and with the lost ones that come.
        self.kept = [n for n, place in enumerate(places) if place is not None and n not in self.gone]
        self.all = sorted({*self.kept, *filled})

    def added(self, n: int, new: str) -> Edit | None:
        """The change that brings a lost sentence in; None where there is nothing beside it, or no paragraph for it."""
        before = next((k for k in reversed(self.kept) if k < n), None)
        after = next((k for k in self.kept if k > n), None)
        if after is not None and (before is None or (self._parted(before, n) and not self._parted(n, after))):
            between = self._between(n, next(k for k in self.all if k > n))
            at, made = self._place(after)[0], new + (between or "")
        elif before is not None:
            between = self._between(next(k for k in reversed(self.all) if k < n), n)
            at, made = self._place(before)[1], (between or "") + new
        else:
            return None
        return None if between is None else Edit(at, at, made)

    def removed(self, n: int) -> Edit:
        """The change that takes a sentence out, with the spaces or line ends that it leaves over.

        Of several in a row the first and the last take what is left over of all.
        """
        row = next(row for row in self._rows if n in row)
        k = row.index(n)
        start, end = self._place(row[0])[0], self._place(row[-1])[1]
        start, end = self._widened(start, end)
        return Edit(
            start if k == 0 else self._place(row[k - 1])[1],
            end if k == len(row) - 1 else self._place(n)[1],
            "",
        )

    def _place(self, n: int) -> Stretch:
        place = self.places[n]
        assert place is not None
        return place

    @cached_property
    def _rows(self) -> list[list[int]]:
        rows: list[list[int]] = [[]]
        for n in sorted((n for n, place in enumerate(self.places) if place is not None), key=self._place):
            if n in self.gone:
                rows[-1].append(n)
            elif rows[-1]:
                rows.append([])
        return rows

    def _widened(self, start: int, end: int) -> Stretch:
        low, high = len(self.text[:start].rstrip()), end
        while high < len(self.text) and self.text[high].isspace():
            high += 1
        ends = [len(LINE_END.findall(gap)) for gap in (self.text[low:start], self.text[end:high])]
        opens, closes = ends[0] > 0 or low == 0, ends[1] > 0 or high == len(self.text)
        alone = low == 0 and high == len(self.text)
        if alone or (opens and closes and self.in_lines):
            return start, end
        # A paragraph by itself leaves the larger of the gaps around it.
        if not opens or (closes and low > 0 and (high == len(self.text) or ends[0] <= ends[1])):
            return low, end
        return start, high

    def _parted(self, first: int, second: int) -> bool:
        """Whether the source has them in two paragraphs."""
        pairs = self.records[first].pair, self.records[second].pair
        ends = {pair.source[k].paragraph for pair, k in zip(pairs, (-1, 0), strict=True) if pair.source}
        return len(ends) > 1

    def _between(self, first: int, second: int) -> str | None:
        """What parts a sentence from the one before it; None for a paragraph that cannot be."""
        if not self._parted(first, second):
            return "" if self.lang.split("-")[0] in _UNSPACED else " "
        return None if self.in_lines else line_end_of(self.text) * self._line_ends(first, second)

    def _line_ends(self, first: int, second: int) -> int:
        """How many line ends there are between two paragraphs: as many as the text mostly has where the source has as
        many as here; where there is no such place, as many as the source; else those of a blank line.
        """
        here = self._source_lines(first, second)
        of_like, of_any = self._usual
        usual = of_any if here is None else of_like.get(here, Counter())
        return usual.most_common(1)[0][0] if usual else here or 2

    def _source_lines(self, first: int, second: int) -> int | None:
        one, other = self.records[first].pair.source_place, self.records[second].pair.source_place
        return None if one is None or other is None else other.pieces[0].line - one.pieces[-1].line

    @cached_property
    def _usual(self) -> tuple[dict[int | None, Counter[int]], Counter[int]]:
        """By line ends in the source, and in all, how many the text has between paragraphs that follow each other."""
        of_like: dict[int | None, Counter[int]] = {}
        of_any = Counter[int]()
        placed = [n for n, place in enumerate(self.places) if place is not None]
        for first, second in pairwise(placed):
            gap = self.text[self._place(first)[1] : self._place(second)[0]]
            count = len(LINE_END.findall(gap))
            if gap.isspace() and count and self._parted(first, second):
                of_any[count] += 1
                if second == first + 1:
                    of_like.setdefault(self._source_lines(first, second), Counter())[count] += 1
        return of_like, of_any
