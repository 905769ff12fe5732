"""Greek letters of terms that a translation lost: "(-blockers" or "z-blockers" for β-адреноблокаторы.

Told of a letter by itself that the translation has neither as such, nor by its name (beta), nor as the Latin letter
that stands for it in such a place (TNF-a, B cells, w-3).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tqpipe.types import Range

#: Letter -> its names; the Latin letters, and the signs, that are written for it.
_LETTERS = {
    "α": ("alpha alfa àlfa", "a", ""), "β": ("beta bêta", "b", "ß"), "γ": ("gamma", "gy", ""),
    "δ": ("delta", "d", "∂"), "ε": ("epsilon épsilon èpsilon", "e", "ɛ"), "ζ": ("zeta dzeta", "z", ""),
    "η": ("eta êta", "n", ""), "θ": ("theta teta thêta", "t", "ϑ"), "κ": ("kappa cappa", "k", "ϰ"),
    "λ": ("lambda", "l", ""), "ρ": ("rho ro", "rp", ""), "σ": ("sigma", "s", ""), "τ": ("tau", "t", ""),
    "φ": ("phi fi", "f", "ϕΦ"), "χ": ("chi ji khi qui hi", "xc", "Χ"), "ψ": ("psi", "p", ""),
    "ω": ("omega oméga ômega", "wo", ""),
}  # fmt: skip
_ANY = "".join(_LETTERS)
#: A letter that is no part of a Greek word.
_ALONE = re.compile(rf"(?<![\u0370-\u03ff\u1f00-\u1fff])[{_ANY}](?![\u0370-\u03ff\u1f00-\u1fff])")
_GREEK_WORD = re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]{3}")
#: What is left in its place: a hyphen with nothing before it, one Latin letter, another Greek one or a sign.
_LEFT = re.compile(
    r"(?<![^\s(\[,;/])(?:[-‑][^\W\d_]{3,}|[a-zA-Z][-‑][^\W\d_]{3,}|[\u03b1-\u03c9∝]+[-‑]?[^\W\d_\u03b1-\u03c9]{2,})[\w-]*"
)


def lost(source: str, target: str) -> Iterator[tuple[Range, Range | None]]:
    """(the letter in the source, what is left of it in the translation) of letters that the translation lost."""
    if _GREEK_WORD.search(source):
        return  # a Greek text
    low = None
    for letter, m in {m[0]: m for m in reversed(list(_ALONE.finditer(source)))}.items():
        low = target.lower() if low is None else low
        names, latin, signs = _LETTERS[letter]
        if (
            letter in low
            or any(name in low for name in names.split())
            or any(sign in target for sign in signs)
        ):
            continue
        if _for_it(latin).search(target):
            continue
        left = [now for now in _LEFT.finditer(target) if now[0] not in source]
        yield m.span(), left[0].span() if len(left) == 1 else None


def _for_it(latin: str) -> re.Pattern[str]:
    """Where Latin letters stand for a Greek one: TNF-a, IL1b, b-carotene, b = 2; as capitals by themselves, but for the
    English article.
    """
    capitals = latin.upper().replace("A", "") or latin
    return re.compile(
        rf"[A-Z0-9]-?[{latin}]\d?(?!\w)|(?<![\w'’])(?:[{latin}](?:[-‑]|\s?[=<>])|[{capitals}](?![\w'’]))"
        if "a" not in latin
        else rf"[A-Z0-9]-?[{latin}]\d?(?!\w)|(?<![\w'’])[{latin}](?:[-‑]|\s?[=<>])"
    )
