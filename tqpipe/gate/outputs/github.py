"""GitHub Actions annotations: workflow commands on standard output ("Workflow commands for GitHub Actions").

GitHub shows ten of each level for a step; beyond that the last one says how many there are. A text cannot begin a
command of its own, as it has no line of its own.
"""

from __future__ import annotations

from tqpipe.gate.outputs.texts import headline, level, one_line, worst_first
from tqpipe.gate.places import where
from tqpipe.gate.result import Finding, GateResult

#: Annotations of one level that GitHub shows for a step.
MOST = 10
_COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}


def render(result: GateResult) -> str:
    """Lines for standard output: the annotations, then one plain line."""
    lines = []
    for name, command in _COMMANDS.items():
        found = [finding for finding in worst_first(result) if level(finding) == name]
        shown = found if len(found) <= MOST else found[: MOST - 1]
        lines += [command_of(command, finding) for finding in shown]
        if len(shown) < len(found):
            more = f"and {len(found) - len(shown)} more: see the summary, or run the gate yourself"
            lines.append(f"::{command} title=tqpipe::{_data(more)}")
    lines.append(f"tqpipe gate {headline(result)}")
    return "\n".join(lines) + "\n"


def error(message: str) -> str:
    """A line that shows an error of the whole: there is no result."""
    return f"::error title=tqpipe::{_data(one_line(message))}"


def command_of(command: str, finding: Finding) -> str:
    """A finding as a workflow command ("error", "warning", "notice"), its place first where that is known."""
    place = where(finding)
    values: dict[str, str] = {}
    if place is not None:
        values["file"] = place.file
        if place.begin is not None and place.end is not None:
            values["line"], values["endLine"] = str(place.begin.line), str(place.end.line)
            if place.begin.line == place.end.line:  # GitHub drops columns over several lines
                values["col"] = str(place.begin.utf16)
                values["endColumn"] = str(max(place.end.utf16, place.begin.utf16))
    values["title"] = f"tqpipe: {finding.rule}"
    listed = ",".join(f"{key}={_property(value)}" for key, value in values.items())
    return f"::{command} {listed}::{_data(one_line(finding.message))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
