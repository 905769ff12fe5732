"""Azure Pipelines: logging commands on standard output ("Logging commands", task.logissue).

A text cannot begin a command of its own, as it has no line of its own. There are two levels, so what is only told is a
plain line.
"""

from __future__ import annotations

from tqpipe.gate.outputs.texts import headline, level, one_line, worst_first
from tqpipe.gate.places import where
from tqpipe.gate.result import Finding, GateResult


def render(result: GateResult) -> str:
    """Lines for standard output: the issues, then one plain line."""
    lines = [_line(finding) for finding in worst_first(result)]
    return "\n".join([*lines, f"tqpipe gate {headline(result)}"]) + "\n"


def error(message: str) -> str:
    """A line that shows an error of the whole: there is no result."""
    return f"##vso[task.logissue type=error]{_data(one_line(message))}"


def _line(finding: Finding) -> str:
    place, kind = where(finding), level(finding)
    if kind == "note":
        return (
            f"{place.file}:{place.line}: {one_line(finding.message)}" if place else one_line(finding.message)
        )
    values: dict[str, str] = {"type": kind}
    if place is not None:
        values |= {"sourcepath": place.file, "linenumber": str(place.line)}
        if place.begin is not None:
            values["columnnumber"] = str(place.begin.utf16)
    values["code"] = finding.rule
    listed = ";".join(f"{key}={_property(value)}" for key, value in values.items())
    return f"##vso[task.logissue {listed}]{_data(one_line(finding.message))}"


def _data(text: str) -> str:
    return text.replace("%", "%AZP25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(";", "%3B").replace("]", "%5D")
