"""A gate's result and a baseline's changes as plain text for a terminal or a log.

Corpus text has its control characters written out, so that it cannot drive the terminal.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tqpipe.gate import changes, words
from tqpipe.gate.changes import Change
from tqpipe.gate.result import Finding, GateResult
from tqpipe.report.visible import one_line

#: Characters of a text shown in a line.
_ROOM = 160


def summary(result: GateResult, limit: int = 20) -> str:
    """Every outcome, then the findings that fail the gate (`limit` of them), then what else deserves a look."""
    lines = [
        f"{'ok  ' if o.met else 'FAIL'}  {_where(o.limit, o.scope)}: {one_line(o.message)}"
        for o in result.outcomes
    ]
    failing = [f for f in result.findings if f.fails and f.pair is not None]
    others = sum(not f.fails for f in result.findings)
    for finding in failing[:limit]:
        lines += ["", *_finding(finding)]
    if len(failing) > limit:
        lines += ["", f"and {len(failing) - limit} more"]
    lines.append("")
    if result.changes is not None:
        c = result.changes
        names = ("broken", "worse", "fixed", "better", "changed", "added", "removed", "unchanged")
        counts = [(n, name) for name in names if (n := getattr(c, name))]
        lines.append("Against the baseline: " + ", ".join(f"{n} {name}" for n, name in counts) + ".")
    if others:
        lines.append(f"{others} more segment{' deserves' if others == 1 else 's deserve'} a look (allowed).")
    lines += [one_line(note) for note in result.notes]
    total = result.counts["segments"]
    verdict = "PASS" if result.verdict == "pass" else "FAIL"
    lines.append(
        f"{verdict}: {total} segments, {result.counts['broken']} broken, {result.counts['review']} to review."
    )
    return "\n".join(lines) + "\n"


def _where(limit: str, scope: str) -> str:
    return one_line(limit if scope == "all" else f"{limit} [{scope}]")


def _finding(finding: Finding) -> Iterator[str]:
    pair = finding.pair
    assert pair is not None
    yield f"{one_line(finding.doc)}, segment {one_line(pair.id)}: {finding.rule}. {one_line(finding.message)}"
    if not pair.source_text and not pair.target_text:
        return
    yield f"    source  {one_line(pair.source_text, _ROOM) or '(none)'}"
    if finding.before is not None and finding.before != pair.target_text:
        yield f"    before  {one_line(finding.before, _ROOM) or '(none)'}"
    yield f"    target  {one_line(pair.target_text, _ROOM) or '(none)'}"


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
