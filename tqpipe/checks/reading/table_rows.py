"""Tables as text: one line a row, the lines that begin with a space joined to the line before."""

from __future__ import annotations


def rows(text: str) -> list[str]:
    """The rows of a table."""
    return text.strip().replace("\n ", " ").splitlines()
