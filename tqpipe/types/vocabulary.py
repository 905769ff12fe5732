"""The words that flags, verdicts and errors are told in."""

from __future__ import annotations

from typing import Literal

Side = Literal["source", "target"]
Severity = Literal["minor", "major", "critical"]
Verdict = Literal["ok", "review", "broken"]
SIDES: tuple[Side, Side] = ("source", "target")
SEVERITIES: tuple[Severity, ...] = ("minor", "major", "critical")
VERDICTS: tuple[Verdict, ...] = ("ok", "review", "broken")
#: What flags of the quality model have for a check's name; see `tqpipe.checks.fusion`.
MODEL = "model"
#: Where a flag's evidence has the severity that its check gave it, if the user gave it a lower one.
LOWERED = "lowered from"
#: In a flag's evidence: doubted words for which the other side has no word (see `checks.doubted`).
UNANSWERED = "unanswered"
#: By side, the quality model's probability of an error from which such a word is doubted: what a source word's says is
#: rarer and surer.
DOUBTED: dict[Side, float] = {"source": 0.047, "target": 0.119}
#: MQM-Core categories in use (https://themqm.org), as top-level/type paths.
CATEGORIES: tuple[str, ...] = (
    "accuracy/mistranslation",
    "accuracy/omission",
    "accuracy/addition",
    "accuracy/untranslated",
    "linguistic-conventions/grammar",
    "linguistic-conventions/punctuation",
    "linguistic-conventions/whitespace",
    "linguistic-conventions/spelling",
    "linguistic-conventions/unintelligible",
    "linguistic-conventions/character-encoding",
    "terminology",
    "style",
    "locale-convention",
    "design-and-markup",
)


class TqpipeError(Exception):
    """Bad input or a missing part, told in words for a person: the command line prints it and exits 2."""
