"""`tqpipe checks`: the table of checks."""

from __future__ import annotations

import json
from typing import Annotated

import typer

AsJson = Annotated[bool, typer.Option("--json", help="A JSON line for every check.")]


def command(as_json: AsJson = False) -> None:
    """List the checks: what they find, in which languages, and what they were measured to do.

    False alarms are flags per 1,000 human-translated pairs; found is the share of planted errors that were marked.
    """
    from tqpipe.checks import CHECKS
    from tqpipe.checks._measured import MEASURED

    if as_json:
        for name, spec in CHECKS.items():
            m = MEASURED.get(name)
            row = {
                "check": name,
                "description": spec.description,
                "languages": spec.languages if isinstance(spec.languages, str) else list(spec.languages),
                "version": spec.version,
                "major_per_1000": None if m is None else m.major,
                "minor_per_1000": None if m is None else m.minor,
                "found": None if m is None else m.found,
                "planted": None if m is None else m.planted,
            }
            print(json.dumps(row, ensure_ascii=False))
        return
    from rich.box import SIMPLE
    from rich.console import Console
    from rich.table import Table

    table = Table(box=SIMPLE, pad_edge=False, show_edge=False, padding=(0, 1, 0, 0))
    table.add_column("check", no_wrap=True)
    table.add_column("finds")
    table.add_column("languages")
    for head in ("major", "minor", "found"):
        table.add_column(head, justify="right", no_wrap=True)
    for name, spec in CHECKS.items():
        m = MEASURED.get(name)
        languages = spec.languages if isinstance(spec.languages, str) else " ".join(spec.languages)
        figures = ("-", "-", "-")
        if m is not None:
            figures = (f"{m.major:.1f}", f"{m.minor:.1f}", "-" if m.found is None else f"{m.found:.2f}")
        table.add_row(name, spec.description, languages, *figures)
    Console().print(table)
    print(
        "major, minor: flags per 1,000 human-translated pairs (false alarms, at most).\n"
        "found: share of planted errors that were marked. docs/checks.md says more."
    )
