"""What each check was measured to do: false alarms on human translations, planted errors found.

`major`, `minor`: flags per 1,000 pairs (major and critical; minor) on the NTREX documents that nothing was tuned on
(614 sentences of news in 40 documents), the mean of ca, es, fr, pt, ro and it into English. The translations are good
but not perfect, so these are upper bounds. `found`: share of errors planted in the English side (ca and es) that the
check marked at the right place; `precision`: share of its flags that were right, over the planted pairs and as many
clean ones. The generators share no code with the checks.
`python benchmarks/accuracy.py checks --measured` prints the lines of this table.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measured:
    """Figures of one check; `planted` says what was planted."""

    major: float
    minor: float
    found: float | None = None
    precision: float | None = None
    planted: str = ""


MEASURED: Mapping[str, Measured] = {
    "quotation": Measured(0.5, 6.6, 0.95, None, "a mark deleted; the quoted words deleted"),
    "quotation_lost": Measured(0.1, 4.7),
    "punctuation": Measured(0.0, 0.3, 0.79, None, "a stray full stop, comma or space"),
    "glued_words": Measured(0.0, 0.0, 0.83, None, "the space before a name deleted"),
    "capital": Measured(0.0, 0.0),
    "repetition": Measured(0.0, 0.8, 0.84, None, "a word doubled"),
    "coverage": Measured(4.1, 41.8, 0.71, None, "eight words cut out; five words pasted in"),
    "numbers": Measured(3.8, 2.3, 0.89, None, "a digit changed"),
    "units": Measured(0.0, 0.0),
    "opposites": Measured(0.0, 0.0),
    "gender": Measured(0.0, 0.0),
    "acronyms": Measured(0.0, 0.0),
    "dates": Measured(1.0, 0.0, 0.92, None, "a weekday or month changed"),
    "polarity": Measured(9.2, 6.2, 0.68, 0.94, "a negation lost; a negation added"),
    "names": Measured(1.0, 2.2, 0.64, None, "a name replaced"),
    "name_variants": Measured(0.9, 0.0, 0.51, None, "a letter of a name changed"),
    "false_friends": Measured(0.3, 0.0),
    "glossary": Measured(0.0, 0.0),
    "incomplete": Measured(0.0, 0.0),
    "spelling": Measured(0.9, 2.7, 0.84, None, "two letters swapped"),
    "untranslated": Measured(0.0, 0.0, 0.70, None, "a word replaced by a source word"),
    "identical": Measured(0.1, 0.0),
    "unmatched": Measured(0.0, 0.0),
    "length": Measured(0.0, 0.0),
    "encoding": Measured(0.0, 0.0),
    "markup": Measured(0.0, 0.0),
    "attribution": Measured(0.0, 0.0),
    "dialogue": Measured(0.0, 0.0),
    "brackets": Measured(0.0, 0.0),
    "spacing": Measured(0.0, 0.0),
    "boundaries": Measured(0.0, 0.0),
    "ending": Measured(0.0, 0.0),
    "enumeration": Measured(0.0, 0.0),
    "gibberish": Measured(0.0, 0.0),
    "language": Measured(0.0, 0.0),
    "duplicate": Measured(0.0, 0.0),
    "consistency": Measured(0.0, 0.0),
    "icu": Measured(0.0, 0.0),
    "markdown": Measured(0.0, 0.0),
}
