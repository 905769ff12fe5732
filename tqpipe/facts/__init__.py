"""One flag for one fact: what several checks say of the same thing, an editor reads and decides about once.

A lost sentence takes its names, figures and quotations with it, an untranslated one has foreign words, and a wrong
date is a wrong figure, too. The strongest flag stays, with its name, category, severity, confidence and message; the
others stand in its evidence, whole, and `apart` gives them back to what counts checks one by one:

    "also": [{"check": "numbers", "category": ..., "severity": ..., "confidence": ..., "message": ...,
              "spans": [{"side": "target", "start": 4, "end": 9, "text": ...}], "evidence": {...}}]

Two flags tell one fact where (1) one marks a whole stretch as lost, added, untranslated or meaningless and all that the
other marks lies in it; (2) one condemns the whole translation and the other an error of accuracy in it; (3) they mark
the same place; (4) one is a statistical witness (the quality model, the word links), which sees a region and no fact,
and touches or borders on the other; (5) each marks one side alone, and word links, or the same
words, tie the two, or they are all that one check found, one thing in place of another. A flag joins a stronger
one alone, never by way of a third, so that facts do not run into each other.

The joined flag's spans are its own, first, then those of the others that they do not cover. One of an omission that
has no place in the translation gets one, a gap where the lost words should stand, from word links.
"""

from __future__ import annotations

from tqpipe.facts.also import ALSO, HasEvidence, apart, checks, others, own, under
from tqpipe.facts.joining import joined

__all__ = ["ALSO", "HasEvidence", "apart", "checks", "joined", "others", "own", "under"]
