"""What every reader of pairs gives: a `Pair` or a `BadRow` for each row, so that none is lost."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from tqpipe import languages
from tqpipe.ingest.row_langs import Langs, said
from tqpipe.types import Alignment, Number, Pair, Place, Segment

#: Characters of one side of a pair: far more than any sentence, few enough to compare word by word.
MAX_CHARS = 20_000
#: Why two texts without a letter are no pair: in an export that lost its columns every row would be a perfect one.
EMPTY = "both sides are empty"


def id_text(value: Any) -> str:
    """An id as a text: a list or an object as JSON, so that what wrote the file can find its row again."""
    compound = isinstance(value, list | tuple | Mapping)
    return json.dumps(value, ensure_ascii=False, default=str) if compound else str(value)


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that gives no pair: its line, from 1, and why.

    `left_out` tells a row that is as it should be but not to be judged (not translated yet, fuzzy, obsolete)
    from one that is wrong. `file` is the file of the line, where the rows come from two; `text` how its source
    begins, where that was read. `wanted` says that a translation of `text`, which is whole then, belongs here
    and is not there (yet): not of what is obsolete or not for translation.
    """

    line: int
    reason: str
    file: str = ""
    left_out: bool = False
    text: str = ""
    wanted: bool = False

    @property
    def where(self) -> str:
        """Its line, with the file where the rows come from two."""
        return f"{self.file}, line {self.line}" if self.file else f"line {self.line}"


@dataclass(frozen=True, slots=True)
class Given:
    """What else a row of the file holds: its `id` as it stands there (None where it has none), and the fields that are
    no texts of the pair, by name.
    """

    id: Any = None
    fields: Mapping[str, Any] = field(default_factory=dict)
    #: The languages under which the texts stand in the row.
    keys: Langs = ("", "")

    @property
    def langs(self) -> Langs:
        """The languages that the row itself says it is in, as it says them, "" where it does not."""
        told = said(self.fields)
        return told[0] or self.keys[0], told[1] or self.keys[1]


#: A row and what else it holds.
Read = tuple[Pair | BadRow, Given]


@dataclass(frozen=True, slots=True)
class Bilingual:
    """The rows of a bilingual file (or of a pair of files), in order.

    `source_lang` and `target_lang` are what the file says, "" where it says nothing. `files` maps each file's
    path to its SHA-256. `given` has an item for each row of the formats whose rows hold more than a pair (JSON Lines,
    TSV, CSV), and none for the others. `notes` are sentences that a reader should know of how the file was read;
    `encodings` are those that were named for it, or for each of two files.
    """

    name: str
    rows: tuple[Pair | BadRow, ...]
    files: Mapping[str, str]
    source_lang: str = ""
    target_lang: str = ""
    given: tuple[Given, ...] = ()
    notes: tuple[str, ...] = ()
    encodings: tuple[str | None, str | None] = (None, None)

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """The rows that are pairs, in order."""
        return tuple(row for row in self.rows if isinstance(row, Pair))

    @property
    def unread(self) -> tuple[BadRow, ...]:
        """Rows that give no pair, with their reasons."""
        return tuple(row for row in self.rows if isinstance(row, BadRow))


#: A text and where it stands.
Placed = tuple[str, Place | None]


def make_pair(
    source: str,
    target: str,
    *,
    id: str = "1",
    source_lang: str = "",
    target_lang: str = "",
    reference: str | None = None,
    source_place: Place | None = None,
    target_place: Place | None = None,
    number: Number = "any",
) -> Pair:
    """A pair of two single segments; an empty text is an empty side."""
    sides = []
    for text, lang, name in ((source, source_lang, "source"), (target, target_lang, "target")):
        # A side of white space only is empty; otherwise the text is kept as it is, edges included.
        sides.append((Segment(name, lang, 0, len(text), text),) if text.strip() else ())
    return Pair(
        id=id,
        source=sides[0],
        target=sides[1],
        source_text=source if sides[0] else "",
        target_text=target if sides[1] else "",
        alignment=Alignment(f"{len(sides[0])}-{len(sides[1])}", 0.0),
        reference=reference or None,
        source_place=source_place,
        target_place=target_place,
        number=number,
    )


def what_it_is(value: Any) -> str:
    """What stands where a text should, in words."""
    if value is None or isinstance(value, bool):
        return {None: "missing (null)", True: "true", False: "false"}[value]
    if isinstance(value, int | float):
        return "a number" if math.isfinite(value) else "NaN" if math.isnan(value) else "infinite"
    if isinstance(value, list | tuple):
        return "a list"
    return "an object" if isinstance(value, Mapping) else "no text"


def row_of(
    source: Placed,
    target: Placed,
    *,
    id: str,
    line: int,
    reference: str | None = None,
    file: str = "",
    number: Number = "any",
) -> Pair | BadRow:
    """A pair of a bearable size with a text on one side at least, else a bad row: word links grow with the product of
    both sides.
    """
    for side, (text, _) in (("source", source), ("target", target)):
        if len(text) > MAX_CHARS:
            reason = f"the {side} has {len(text):,} characters; a segment has at most {MAX_CHARS:,}"
            return BadRow(line, reason, file, text=text[:200])
    if not source[0].strip() and not target[0].strip():
        return BadRow(line, EMPTY, file)
    return make_pair(
        source[0],
        target[0],
        id=id,
        reference=reference,
        source_place=source[1],
        target_place=target[1],
        number=number,
    )


def without_form(name: str, lang: str, line: int, text: str, file: str = "") -> BadRow:
    """The bad row for a plural form that a language needs and a translation has not; `text` is its source's."""
    reason = f"the plural form {name:.80} is missing, which {languages.name_of_code(lang)} needs"
    return BadRow(line, reason, file, text=text, wanted=True)


def own_ids(pairs: Sequence[Pair]) -> tuple[Pair, ...]:
    """The pairs with an id each: what a file uses again gets a number."""
    seen: dict[str, int] = {}
    out = []
    for pair in pairs:
        wanted = pair.id
        while pair.id in seen:
            seen[wanted] += 1
            pair = replace(pair, id=f"{wanted}#{seen[wanted]}")
        seen[pair.id] = 1
        out.append(pair)
    return tuple(out)
