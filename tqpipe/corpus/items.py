"""What a corpus is made of: an `Item` or a `Reject` for every row of the input, so that none is lost."""

from __future__ import annotations

import base64
import json
import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from tqpipe.ingest.rows import EMPTY, MAX_CHARS
from tqpipe.types import Number, TqpipeError

OnBadRow = Literal["skip", "fail", "keep"]
POLICIES: tuple[OnBadRow, ...] = ("skip", "fail", "keep")

#: Characters of a rejected row that are kept to recognise it by.
QUOTED = 200


@dataclass(frozen=True, slots=True)
class Item:
    """A pair of texts as it stands in the corpus: `line` of `file` (from 1), and its id, which need not be unique.

    `problem` says why a row that `--on-bad-row keep` keeps has no texts.
    """

    file: str
    line: int
    id: str
    source: str
    target: str
    reference: str | None = None
    problem: str | None = None
    #: Of a plural form: see `Pair.number`.
    number: Number = "any"
    #: The fields that it carries, as a JSON object; None for none.
    input: str | None = None


@dataclass(frozen=True, slots=True)
class Reject:
    """A row that gives no pair: where it is, why, and how it begins.

    `left_out` tells one that the file itself leaves out (not translated yet, fuzzy, obsolete) from one that is wrong.
    """

    file: str
    line: int
    reason: str
    text: str = ""
    left_out: bool = False


Row = Item | Reject


def item(
    file: str,
    line: int,
    source: str,
    target: str,
    *,
    id: str | None = None,
    reference: str | None = None,
    number: Number = "any",
    input: str | None = None,
) -> Row:
    """A pair of a bearable size with a text on one side at least, else a reject."""
    for side, text in (("source", source), ("target", target)):
        if len(text) > MAX_CHARS:
            reason = f"the {side} has {len(text):,} characters; a segment has at most {MAX_CHARS:,}"
            return Reject(file, line, reason, text[:QUOTED])
    if not source.strip() and not target.strip():
        return Reject(file, line, EMPTY)
    return Item(
        file, line, str(line) if id is None else id, source, target, reference or None, None, number, input
    )


#: The column of the fields that rows carry, and what a Parquet file of ours says of it: that its texts are JSON.
INPUT, INPUT_IS = "input", {"tqpipe": "fields as JSON"}


def carried(names: Sequence[str], value: Callable[[str], Any]) -> str | None:
    """The named fields of a row as a JSON object; what JSON does not have is its text, and bytes that are none are
    {"base64": "..."}. None where none is named.
    """
    if not names:
        return None
    return json.dumps({name: _plain(value(name)) for name in names}, ensure_ascii=True)


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, bytes):
        try:
            return value.decode()
        except UnicodeDecodeError:
            return {"base64": base64.b64encode(value).decode()}
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    return str(value)


def apply_policy(rows: Iterable[Row], policy: OnBadRow) -> Iterator[Row]:
    """Rows under `--on-bad-row`: rejects pass, stop everything, or stay as items without texts.

    What is left out on purpose is no bad row: it passes under every policy. Raises TqpipeError for the first bad row
    under "fail".
    """
    if policy not in POLICIES:
        raise TqpipeError(f"--on-bad-row {policy!r}: valid choices are {', '.join(POLICIES)}")
    for row in rows:
        if not isinstance(row, Reject) or row.left_out or policy == "skip":
            yield row
        elif policy == "fail":
            raise TqpipeError(f"{row.file}, line {row.line}: {row.reason} (--on-bad-row skip goes on)")
        else:
            yield Item(row.file, row.line, str(row.line), "", "", None, row.reason)


def renamed(row: Row, file: str) -> Row:
    """The same row said to be of another file."""
    return replace(row, file=file)
