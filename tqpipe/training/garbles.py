"""Plants one error of a known kind in a good translation and says exactly where it is.

The kinds are those seen in published machine-translated news and in stored corpora: a number
changed, a clause dropped, another segment's text pasted in, and so on (`KINDS`). Every kind has
several variants and draws all its choices from the generator it is given, so a seed fixes the text.
A kind that does not fit the pair (no number in it) gives None.

Spans are half-open code-point ranges; a deletion in the target is an empty range at the place.
`source_spans` are the words that were not carried over, or None where that is not known.
"""

from __future__ import annotations

import random
from collections.abc import Callable

from tqpipe.training.garble_additions import furniture, inserted, merged, pasted, repetition
from tqpipe.training.garble_edits import CRITICAL, MAJOR, MINOR, Garble, Pool
from tqpipe.training.garble_form import glued, misspelt, mojibake, scrambled, untranslated, wrong_language
from tqpipe.training.garble_losses import clause, cut, emptied, quotation, sentence, word_dropped
from tqpipe.training.garble_meaning import (
    antonym,
    date,
    mistranslation,
    name,
    negation,
    number,
    pronoun,
    unit,
)

__all__ = ["CRITICAL", "KINDS", "MAJOR", "MINOR", "WEIGHTS", "Garble", "Pool", "plant", "plant_any"]

Kind = Callable[[str, str, Pool, random.Random], "Garble | None"]


def plant(kind: str, source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """Plant one garble of `kind` (a key of KINDS); None where the pair offers no place for it.

    Raises KeyError for a kind that does not exist.
    """
    found = KINDS[kind](source, target, pool, rng)
    if found is None or (found.target == target and found.source == source):
        return None
    return found


KINDS: dict[str, Kind] = {
    f.__name__: f
    for f in (
        number, date, unit, negation, antonym, pronoun, mistranslation, name, clause, sentence, cut,
        word_dropped,
        quotation, pasted, inserted, furniture, repetition, merged, untranslated, wrong_language, scrambled,
        glued,
        mojibake, misspelt, emptied,
    )
}  # fmt: skip

#: How often a training sampler tries each kind: the hard and the harmful ones more often.
WEIGHTS: dict[str, float] = {
    "number": 3, "date": 2, "unit": 1, "negation": 3, "antonym": 1.5, "pronoun": 1, "mistranslation": 2,
    "name": 3,
    "clause": 3, "sentence": 1.5, "cut": 1.5, "word_dropped": 1.5, "quotation": 1.5, "pasted": 2,
    "inserted": 1.5,
    "furniture": 1, "repetition": 2, "merged": 1, "untranslated": 2.5, "wrong_language": 0.8, "scrambled": 2,
    "glued": 1.5,
    "mojibake": 1.2, "misspelt": 1, "emptied": 0.3,
}  # fmt: skip


def plant_any(source: str, target: str, pool: Pool, rng: random.Random, tries: int = 12) -> Garble | None:
    """Plant a garble of a kind drawn by WEIGHTS, trying others where one does not fit."""
    kinds, weights = list(WEIGHTS), list(WEIGHTS.values())
    for _ in range(tries):
        found = plant(rng.choices(kinds, weights)[0], source, target, pool, rng)
        if found is not None:
            return found
    return None
