"""All that a slip of the pen makes of a word."""

from __future__ import annotations

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def edits(form: str, letters: str = LETTERS) -> set[str]:
    """All that one letter more, less, changed or swapped makes of a word; nothing for one too long to be a word."""
    if len(form) > 30:
        return set()
    splits = [(form[:i], form[i:]) for i in range(len(form) + 1)]
    made = {a + b[1:] for a, b in splits if b} | {a + b[1] + b[0] + b[2:] for a, b in splits if len(b) > 1}
    return made | {a + c + b[k:] for a, b in splits for c in letters for k in (0, 1)}
