"""Numbers with their words."""

from __future__ import annotations


def plural(count: int, word: str, one: str = "", more: str = "") -> str:
    """A number with its noun, and a verb of either number: "1 pair", "2 pairs are"."""
    verb = one if count == 1 else more
    return f"{count} {word}{'s' * (count != 1)}{' ' * bool(verb)}{verb}"
