"""`tqpipe models`: which encoders are there."""

from __future__ import annotations


def command() -> None:
    """List the models: where they came from, their licence, version and size on disk."""
    from rich.console import Console
    from rich.table import Table

    from tqpipe.weights import installed

    table = Table(box=None, pad_edge=False)
    for column in ("name", "state", "version", "licence", "size", "from"):
        table.add_column(column, no_wrap=column != "from")
    for row in installed():
        size = f"{row.size / 1e6:.0f} MB" if row.size else "-"
        table.add_row(row.name, row.state, row.version, row.licence, size, row.origin)
    Console().print(table)
