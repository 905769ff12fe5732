"""A gate's result and a baseline's changes as plain text for a terminal or a log.

Corpus text has its control characters written out, so that it cannot drive the terminal.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tqpipe.gate import changes, words
from tqpipe.gate.changes import Change
from tqpipe.gate.result import Finding, GateResult
from tqpipe.report.visible import plain

#: Characters of a text shown in a line.
_ROOM = 160


def summary(result: GateResult, limit: int = 20) -> str:
    """Every outcome, then the findings that fail the gate (`limit` of them), then what else deserves a look."""
    lines = [
        f"{'ok  ' if o.met else 'FAIL'}  {_where(o.limit, o.scope)}: {_flat(o.message)}"
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
    lines += [_flat(note) for note in result.notes]
    total = result.counts["segments"]
    verdict = "PASS" if result.verdict == "pass" else "FAIL"
    lines.append(
        f"{verdict}: {total} segments, {result.counts['broken']} broken, {result.counts['review']} to review."
    )
    return "\n".join(lines) + "\n"


def _where(limit: str, scope: str) -> str:
    return _flat(limit if scope == "all" else f"{limit} [{scope}]")


def _flat(text: str) -> str:
    """One line, nothing hidden."""
    return plain(" ".join(text.split()))


def _cut(text: str) -> str:
    flat = _flat(text)
    return flat if len(flat) <= _ROOM else f"{flat[: _ROOM - 1]}…"


def _finding(finding: Finding) -> Iterator[str]:
    pair = finding.pair
    assert pair is not None
    yield f"{_flat(finding.doc)}, segment {_flat(pair.id)}: {finding.rule}. {_flat(finding.message)}"
    yield f"    source  {_cut(pair.source_text) or '(none)'}"
    if finding.before is not None and finding.before != pair.target_text:
        yield f"    before  {_cut(finding.before) or '(none)'}"
    yield f"    target  {_cut(pair.target_text) or '(none)'}"


def difference(found: Sequence[Change], old: str, new: str) -> str:
    """What became of every segment: counts, then each change with its texts where they are known."""
    counts = changes.counts(found)
    if not counts:
        return f"{_flat(old)} and {_flat(new)} have the same segments, scores and flags.\n"
    lines = [f"{_flat(old)} -> {_flat(new)}: " + ", ".join(f"{n} {kind}" for kind, n in counts.items()) + "."]
    for change in found:
        lines += ["", *_change(change)]
    return "\n".join(lines) + "\n"


def _change(change: Change) -> Iterator[str]:
    row = change.new or change.old
    assert row is not None
    yield f"{change.kind.upper()}  {_flat(row.doc)}  {row.key}"
    for line in changes.score_lines(change):
        yield f"    {line}"
    if change.source:
        yield f"    source  {_flat(change.source)}"
    if change.old is not None and change.new is not None and change.before and change.before != change.after:
        yield "    before  " + _flat(
            "".join(_mark(e, "old", "[-", "-]") for e in words.diff(change.before, change.after))
        )
        yield "    after   " + _flat(
            "".join(_mark(e, "new", "{+", "+}") for e in words.diff(change.before, change.after))
        )
    elif text := change.after or change.before:
        yield f"    target  {_flat(text)}"


def _mark(edit: words.Edit, side: str, left: str, right: str) -> str:
    if edit.kind == "same":
        return edit.text
    return f"{left}{edit.text}{right}" if edit.kind == side else ""
