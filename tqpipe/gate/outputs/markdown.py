"""A summary in Markdown for a pull request: the verdict, the limits, the segments that fail, worst first.

A text from a corpus stands in `<code>` with all its punctuation as character references: no Markdown, no HTML, no
mention of a person, no link comes out of it. Kept below what GitHub takes for a comment (65,536 characters).
"""

from __future__ import annotations

import re

from tqpipe.gate import advice
from tqpipe.gate.outputs.texts import TOLD, headline, one_line, worst_first
from tqpipe.gate.places import where
from tqpipe.gate.result import Finding, GateResult, Outcome

MOST = 20
MAX_CHARS = 60_000
_ROOM = 300
_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")
#: After these an invisible space: GitHub turns @name and #1 into mentions after Markdown is done.
_REFERENCE = re.compile(r"([@#])(?=\w)|(?<=\w)([@#])")


def render(result: GateResult) -> str:
    """The summary; it ends with a line feed."""
    mark = "✅" if result.verdict == "pass" else "❌"
    lines = [f"### {mark} Translation gate {headline(result)}", ""]
    if result.changes is not None:
        counts = [f"{n} {name}" for name in TOLD if (n := getattr(result.changes, name))]
        lines += [f"Against the baseline {code(result.baseline)}: {', '.join(counts)}.", ""]
    if result.outcomes:
        lines += ["| | limit | result |", "|---|---|---|", *map(_outcome, result.outcomes), ""]
    found = [finding for finding in worst_first(result) if finding.pair is not None]
    shown = 0
    for finding in found[:MOST]:
        block = _finding(finding)
        if sum(map(len, lines)) + sum(map(len, block)) > MAX_CHARS:
            break
        lines += block
        shown += 1
    if shown < len(found):
        lines += [f"… and {len(found) - shown} more segments.", ""]
    lines += [
        f"- ☑️{_at(item)} accepted as it stands: {prose(item.message)}" for item in result.accepted[:MOST]
    ]
    lines += [f"- {prose(note)}" for note in result.notes[:20]]
    lines += [f"- {prose(sentence)} {code(command)}" for sentence, command in advice.steps(result)]
    text = "\n".join(lines).rstrip("\n") + "\n"
    return text if len(text) <= MAX_CHARS else text[: text.rindex("\n", 0, MAX_CHARS)] + "\n"


def _outcome(outcome: Outcome) -> str:
    scope = "" if outcome.scope == "all" else f" {code(outcome.scope)}"
    return f"| {'✅' if outcome.met else '❌'} | {code(outcome.limit)}{scope} | {prose(outcome.message)} |"


def _finding(finding: Finding) -> list[str]:
    assert finding.pair is not None
    head = f"- {'❌' if finding.fails else '⚠️'}{_at(finding)} {prose(finding.message)}"
    texts = {
        "source": finding.pair.source_text,
        "before": finding.before,
        "translation": finding.pair.target_text,
    }
    return [head, *(f"  - {name}: {code(text)}" for name, text in texts.items() if text), ""]


def _at(finding: Finding) -> str:
    place = where(finding)
    return "" if place is None else f" {code(f'{place.file}:{place.line}')}"


def code(text: str) -> str:
    """A text as code, whatever is in it."""
    return f"<code>{_escaped(one_line(text, _ROOM))}</code>"


def prose(text: str) -> str:
    """A sentence of ours that may quote a text."""
    return _escaped(_REFERENCE.sub("\\1\\2\u200b", one_line(text, 600)))


def _escaped(text: str) -> str:
    return _PUNCTUATION.sub(lambda m: m[0] if m[0] in "., '\"" else f"&#{ord(m[0])};", text)
