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
from collections.abc import Callable, Sequence

from tqpipe.training.garble_additions import furniture, inserted, merged, pasted, repetition
from tqpipe.training.garble_edits import CRITICAL, MAJOR, MINOR, Garble, Pool
from tqpipe.training.garble_exchanges import (
    attribute,
    lexical,
    link,
    mode,
    noun,
    place,
    quantity,
    tense,
    time,
    verb,
)
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
    reworded,
    unit,
)
from tqpipe.training.garble_roles import compared, item, roles

__all__ = [
    "CRITICAL",
    "FRAME",
    "KINDS",
    "MAJOR",
    "MINOR",
    "READ_ENGLISH",
    "WEIGHTS",
    "Garble",
    "Pool",
    "draw",
    "plant",
    "plant_any",
]

Kind = Callable[[str, str, Pool, random.Random], "Garble | None"]


def plant(kind: str, source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """Plant one garble of `kind` (a key of KINDS or FRAME); None where the pair offers no place for it.

    Raises KeyError for a kind that does not exist.
    """
    found = (KINDS.get(kind) or FRAME[kind])(source, target, pool, rng)
    if found is None or (found.target == target and found.source == source):
        return None
    return found


KINDS: dict[str, Kind] = {
    f.__name__: f
    for f in (
        number, date, unit, negation, antonym, pronoun, mistranslation, name, clause, sentence, cut, word_dropped,
        quotation, pasted, inserted, furniture, repetition, merged, untranslated, wrong_language, scrambled, glued,
        mojibake, misspelt, emptied,
    )
}  # fmt: skip

#: Shares of the kinds in training: the hard ones more often.
WEIGHTS: dict[str, float] = {
    "number": 5, "date": 6, "unit": 6, "negation": 4, "antonym": 10, "pronoun": 7, "mistranslation": 10,
    "name": 5, "clause": 4, "sentence": 1, "cut": 1, "word_dropped": 8, "quotation": 2, "pasted": 1,
    "inserted": 3, "furniture": 0.5, "repetition": 4, "merged": 0.8, "untranslated": 4, "wrong_language": 0.6,
    "scrambled": 4, "glued": 2, "mojibake": 0.7, "misspelt": 5, "emptied": 0.3,
}  # fmt: skip


#: Kinds for the quality model's training, beside KINDS: triage and the tables by kind are without them.
FRAME: dict[str, Kind] = {
    f.__name__: f
    for f in (link, time, quantity, mode, tense, verb, noun, attribute, place, lexical, roles, item, compared)
}
#: Shares of these among themselves.
_FRAME_WEIGHTS: dict[str, float] = {
    "link": 9, "time": 9, "quantity": 10, "mode": 10, "tense": 8, "verb": 14, "noun": 10, "attribute": 8, "place": 6,
    "lexical": 70, "roles": 14, "item": 3, "compared": 3,
}  # fmt: skip
#: Kinds that find their places by lists of English words.
READ_ENGLISH = ("date", "unit", "negation", "antonym", "pronoun", *FRAME)


def draw(rng: random.Random, framed: float = 0.0) -> str:
    """A kind by WEIGHTS, in a share `framed` of FRAME."""
    weights = _FRAME_WEIGHTS if framed and rng.random() < framed else WEIGHTS
    return rng.choices(list(weights), list(weights.values()))[0]


def plant_any(
    kind: str, pairs: Sequence[tuple[str, str, str]], pool: Pool, rng: random.Random, tries: int = 40,
    rewording: float = 0.0,
) -> tuple[tuple[str, str, str], Garble] | None:  # fmt: skip
    """The kind planted in one of the (language pair, source, target) rows that it fits, a share `rewording` of them
    reworded before (`garble_meaning.reworded`; the row is returned so).

    The kind comes first: few texts hold a date or a quotation, and they must not be rare in training.
    """
    for _ in range(tries):
        row = rng.choice(pairs)
        if rewording and rng.random() < rewording:
            row = (row[0], row[1], reworded(row[2], pool, rng))
        found = plant(kind, row[1], row[2], pool, rng)
        if found is not None:
            return row, found
    return None
