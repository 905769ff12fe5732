"""Where a gate's result goes: one file a format, and the table of them.

Every format is a function of a `GateResult` alone; the places are in the result, so no user file is read. Texts from a
corpus are hostile: each format escapes them in its own way.
"""

from __future__ import annotations

from collections.abc import Callable

from tqpipe.gate.outputs import azure, document, github, gitlab, junit, markdown, rdjson, sarif
from tqpipe.gate.result import GateResult
from tqpipe.types import TqpipeError

#: Name of a format -> the function that gives its text.
OUTPUTS: dict[str, Callable[[GateResult], str]] = {
    "sarif": sarif.render,
    "junit": junit.render,
    "github": github.render,
    "azure": azure.render,
    "gitlab": gitlab.render,
    "rdjson": rdjson.render,
    "markdown": markdown.render,
    "json": document.render,
}


def render(result: GateResult, format: str) -> str:
    """The result in a format of `OUTPUTS`. Raises TqpipeError for an unknown one."""
    if format not in OUTPUTS:
        raise TqpipeError(f"unknown format {format!r}; valid: {', '.join(OUTPUTS)}")
    return OUTPUTS[format](result)
