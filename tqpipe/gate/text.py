"""A gate's result and a baseline's changes as plain text for a terminal or a log.

Corpus text has its control characters written out, so that it cannot drive the terminal.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence

from tqpipe.gate import advice, changes, words
from tqpipe.gate.changes import Change
from tqpipe.gate.outputs.texts import TOLD, tally, worst_first
from tqpipe.gate.places import root, where
from tqpipe.gate.result import Finding, GateResult
from tqpipe.report.visible import one_line, plain
from tqpipe.types import Side, Span
from tqpipe.wording import plural

#: Characters of a text shown in a line, and of it before the first words that are marked.
_ROOM, _BEFORE = 160, 60
#: New segments that are allowed, and accepted ones, of which the place and the reason are told.
_NEW = 5


def summary(result: GateResult, limit: int = 20) -> str:
    """Every outcome, then the findings that fail the gate (`limit` of them), what this change brings first, then what
    else deserves a look.
    """
    lines = [
        f"{'ok  ' if o.met else 'FAIL'}  {_where(o.limit, o.scope)}: {one_line(o.message)}"
        for o in result.outcomes
    ]
    failing = [f for f in worst_first(result) if f.fails and f.pair is not None]
    for finding in failing[:limit]:
        lines += ["", *_finding(finding)]
    if len(failing) > limit:
        lines += ["", f"and {len(failing) - limit} more"]
    lines.append("")
    if result.changes is not None:
        c = result.changes
        counts = [(n, name) for name in TOLD if (n := getattr(c, name))]
        lines.append("Against the baseline: " + ", ".join(f"{n} {name}" for n, name in counts) + ".")
    lines += _allowed(result)
    lines += _accepted(result)
    lines += [one_line(note) for note in result.notes]
    for sentence, command in advice.steps(result):
        lines += [sentence, f"    {one_line(command)}"]
    verdict = "PASS" if result.verdict == "pass" else "FAIL"
    lines.append(f"{verdict}: {tally(result.counts)}.")
    return "\n".join(lines) + "\n"


def _allowed(result: GateResult) -> Iterator[str]:
    """What deserves a look and fails nothing: how many, and where those are that a change brings."""
    found = [f for f in worst_first(result) if not f.fails and f.pair is not None]
    if not found:
        return
    new = [f for f in found if not f.known] if result.changes is not None else []
    known = "" if result.changes is None else f", {len(found) - len(new)} as in the baseline"
    yield f"{plural(len(found), 'more segment', 'deserves', 'deserve')} a look (allowed{known})."
    for finding in new[:_NEW]:
        yield f"    {_place(finding)}: {finding.rule}. {one_line(finding.message, 2 * _ROOM)}"


def _accepted(result: GateResult) -> Iterator[str]:
    """What a person accepts as it stands, with the reason."""
    if result.accepted:
        yield f"{plural(len(result.accepted), 'segment', 'is', 'are')} accepted, whatever was found:"
    for item in result.accepted[:_NEW]:
        yield f"    {_place(item)}, segment {one_line(item.segment)}: {one_line(item.message, 2 * _ROOM)}"
    if len(result.accepted) > _NEW:
        yield f"    and {len(result.accepted) - _NEW} more"


def _where(limit: str, scope: str) -> str:
    return one_line(limit if scope == "all" else f"{limit} [{scope}]")


def _finding(finding: Finding) -> Iterator[str]:
    pair = finding.pair
    assert pair is not None
    at = ", ".join(filter(None, (_place(finding), f"segment {one_line(pair.id)}")))
    yield f"{at}: {finding.rule}. {one_line(finding.message)}"
    if not pair.source_text and not pair.target_text:
        return
    yield f"    source  {_marked(pair.source_text, finding.spans, 'source') or '(none)'}"
    if finding.before is not None and finding.before != pair.target_text:
        yield f"    before  {one_line(finding.before, _ROOM) or '(none)'}"
    yield f"    target  {_marked(pair.target_text, finding.spans, 'target') or '(none)'}"


def _place(finding: Finding) -> str:
    """FILE:LINE:COLUMN as seen from the current folder, which terminals and editors open; without it the document."""
    at = where(finding)
    if at is None or at.begin is None:
        return one_line(finding.doc)
    file = os.path.relpath(root() / at.file).replace(os.sep, "/")
    return f"{one_line(file)}:{at.begin.line}:{at.begin.column}"


def _part(text: str) -> str:
    """A part of a line: `one_line` that keeps the spaces at its ends."""
    return plain(re.sub(r"\s+", " ", text))


def _marked(text: str, spans: Sequence[Span], side: Side) -> str:
    """About `_ROOM` characters of a text, from a little before the first words that a span of this side marks, which
    stand in brackets; all spans that fit are marked.
    """
    mine: list[tuple[int, int]] = []
    for start, end in sorted((s.start, s.end) for s in spans if s.side == side and s.end > s.start):
        if mine and start <= mine[-1][1]:
            mine[-1] = mine[-1][0], max(end, mine[-1][1])
        else:
            mine.append((start, end))
    if not mine or mine == [(0, len(text))]:
        return one_line(text, _ROOM)  # brackets around all of it would tell nothing
    low = max(0, min(mine[0][0] - _BEFORE, len(text) - _ROOM))
    low = (text.find(" ", low, mine[0][0]) + 1) or low if low else 0
    high = min(len(text), low + _ROOM)
    out, done = "…" if low else "", low
    for start, end in mine:
        if start < high:
            out += f"{_part(text[done:start])}⟦{_part(text[start : min(end, high)])}⟧"
            done = min(end, high)
    return out + _part(text[done:high]) + ("…" if high < len(text) else "")


def difference(found: Sequence[Change], old: str, new: str) -> str:
    """What became of every segment: counts, then each change with its texts where they are known."""
    counts = changes.counts(found)
    if not counts:
        return f"{one_line(old)} and {one_line(new)} have the same segments, scores and flags.\n"
    lines = [
        f"{one_line(old)} -> {one_line(new)}: " + ", ".join(f"{n} {kind}" for kind, n in counts.items()) + "."
    ]
    for change in found:
        lines += ["", *_change(change)]
    return "\n".join(lines) + "\n"


def _change(change: Change) -> Iterator[str]:
    row = change.new or change.old
    assert row is not None
    yield f"{change.kind.upper()}  {one_line(row.doc)}  {row.key}"
    for line in changes.score_lines(change):
        yield f"    {line}"
    if change.source:
        yield f"    source  {one_line(change.source)}"
    if change.old is not None and change.new is not None and change.before and change.before != change.after:
        yield "    before  " + one_line(
            "".join(_mark(e, "old", "[-", "-]") for e in words.diff(change.before, change.after))
        )
        yield "    after   " + one_line(
            "".join(_mark(e, "new", "{+", "+}") for e in words.diff(change.before, change.after))
        )
    elif text := change.after or change.before:
        yield f"    target  {one_line(text)}"


def _mark(edit: words.Edit, side: str, left: str, right: str) -> str:
    if edit.kind == "same":
        return edit.text
    return f"{left}{edit.text}{right}" if edit.kind == side else ""
