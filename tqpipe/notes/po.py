"""Notes in PO files: translator comments, and the fuzzy flag (GNU gettext manual, "The Format of PO Files").

A comment stands after the translator's own at the top of its message. Ours begin with `# tqpipe: `; of the lines of
flags gettext reads the last alone, so a flag that we set is its first one (`#, fuzzy, c-format`), or a line right
below our comments where there is none. The verdict's line says that it is ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from tqpipe.notes.edits import Edit
from tqpipe.notes.remarks import MARK, Remark, told

_FLAGS, _FUZZY = "#,", "#, fuzzy"
_SET = ", marked fuzzy"
_OURS = re.compile(rf"# {MARK}(?:[^\n]*?\w+, risk [\d.]+(?:, quality \d+ of 100)?(?P<fuzzy>{_SET})\s*$)?")
_START = re.compile(r"\s*(?:msgid(?!_plural)|msgctxt)\b")


def removed(text: str) -> Iterator[Edit]:
    """The edits that take our comments and our fuzzy flags away."""
    at, pending, flags = 0, False, -1
    for line in text.split("\n"):
        begin, at = at, at + len(line) + 1
        ours = _OURS.match(line)
        if ours is not None:
            pending = pending or bool(ours["fuzzy"])
            yield Edit(begin, min(at, len(text)), "")
        elif line.startswith(_FLAGS):
            flags = begin
        elif not line.startswith("#"):
            if pending and flags >= 0:
                yield from _flag_removed(text, flags)
            pending, flags = False, -1


def _flag_removed(text: str, begin: int) -> Iterator[Edit]:
    end = text.find("\n", begin)
    line = text[begin:end].rstrip("\r")
    if line == _FUZZY:
        yield Edit(begin, end + 1, "")
    elif line.startswith(f"{_FUZZY},"):
        yield Edit(begin + len(_FLAGS), begin + len(_FUZZY) + 1, "")


def inserted(text: str, places: Mapping[int, Sequence[Remark]], *, fuzzy: bool) -> Iterator[Edit]:
    """The edits that add notes; `places` maps an offset inside of a message to what is to be said of it."""
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    number = 0
    found: dict[int, list[Remark]] = {}
    for offset, remarks in sorted(places.items()):
        while starts[number + 1] <= offset:
            number += 1
        found.setdefault(_top(lines, number), []).extend(remarks)
    for top, remarks in found.items():
        end = "\r\n" if lines[top].endswith("\r") else "\n"
        broken = fuzzy and any(remark.broken for remark in remarks)
        notes = [
            f"# {said}{_SET if broken and remark.broken and line.flag is None else ''}{end}"
            for remark, line, said in told(remarks)
        ]
        if notes:
            at, flags = starts[top], _flags(lines, top)
            alone = broken and flags is None
            yield Edit(at, at, "".join(notes) + (f"{_FUZZY}{end}" if alone else ""))
            if broken and flags is not None:
                place = starts[flags] + len(_FLAGS)
                yield Edit(place, place, f"{_FUZZY.removeprefix(_FLAGS)},")


def _flags(lines: Sequence[str], top: int) -> int | None:
    """The line of flags that counts of those from the line `top` on."""
    found = None
    while lines[top].startswith("#"):
        found = top if lines[top].startswith(_FLAGS) else found
        top += 1
    return found


def _top(lines: Sequence[str], number: int) -> int:
    """The line at which notes on the message of a line go: after the translator's comments above it."""
    while not _START.match(lines[number]):
        number -= 1
    first = number
    while number and (_START.match(lines[number - 1]) or lines[number - 1].lstrip().startswith('"')):
        number -= 1
        first = number if _START.match(lines[number]) else first
    number = first
    while number and lines[number - 1].startswith("#") and not lines[number - 1].startswith("#~"):
        number -= 1
    while number < first and lines[number].rstrip("\r")[1:2] in ("", " ", "\t"):
        number += 1
    return number
