"""Tables as text: one line a row, the lines that begin with a space joined to the line before; and long patterns."""

from __future__ import annotations

import re


def rows(text: str) -> list[str]:
    """The rows of a table."""
    return text.strip().replace("\n ", " ").splitlines()


def one_line(pattern: str) -> str:
    """A pattern written over several lines, without the line ends and the spaces around them."""
    return re.sub(r"\s*\n\s*", "", pattern)
