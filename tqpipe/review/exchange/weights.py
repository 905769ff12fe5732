"""MQM penalties: what an error weighs, and the score of a document.

The default weights are those of the WMT human evaluations (Freitag et al. 2021, "Experts, Errors, and
Context", https://aclanthology.org/2021.tacl-1.87, table 4): major 5, minor 1, minor punctuation 0.1,
non-translation 25; critical counts as major, which the scheme does not set apart (Marot does the same).
"mqm" are the multipliers of MQM-Core (https://themqm.org): minor 1, major 5, critical 25.
A document's score is the mean penalty of the segments that were reviewed: 0 is flawless, lower is better. Of one that
was rejected or edited without a marked error nobody said what was wrong: it is no flawless one, and counts in no mean.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from tqpipe.review.exchange.model import Reviewed, Reviews
from tqpipe.review.flags import ReviewedFlag
from tqpipe.types import TqpipeError
from tqpipe.wording import plural

#: As Marot finds it in a category: "Non-translation!", "non_translation".
_NON_TRANSLATION = re.compile("non.?translation", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Weights:
    """Penalty points an error. `name` is stamped into exports."""

    name: str = "wmt"
    minor: float = 1.0
    punctuation: float = 0.1
    major: float = 5.0
    critical: float = 5.0
    non_translation: float = 25.0

    def of(self, flag: ReviewedFlag) -> float:
        """The penalty of one error."""
        if _NON_TRANSLATION.search(flag.category):
            return self.non_translation
        if flag.severity == "minor":
            return self.punctuation if "punctuation" in flag.category.lower() else self.minor
        return self.major if flag.severity == "major" else self.critical

    def segment(self, segment: Reviewed) -> float:
        """The penalty of a segment: the sum over what people hold for errors."""
        return round(sum(self.of(flag) for flag in segment.errors()), 6)

    def describe(self) -> str:
        """One line for a spreadsheet's cell."""
        values = {k: v for k, v in asdict(self).items() if k != "name"}
        return f"{self.name}: " + ", ".join(f"{k.replace('_', '-')} {v:g}" for k, v in values.items())


WMT = Weights()
MQM = Weights("mqm", minor=1.0, punctuation=1.0, major=5.0, critical=25.0, non_translation=25.0)
SCHEMES: Mapping[str, Weights] = {"wmt": WMT, "mqm": MQM}


@dataclass(frozen=True, slots=True)
class DocumentScore:
    """`score` is the mean penalty over `reviewed` segments, None when there is none; `unmarked` ones more were rejected
    or edited without a mark, so that nobody knows their penalty.
    """

    doc: str
    segments: int
    reviewed: int
    unmarked: int
    errors: int
    penalty: float
    score: float | None

    @property
    def told(self) -> str:
        """What the score is of."""
        rest = f", {self.unmarked} more rejected or edited without a mark" if self.unmarked else ""
        return f"{self.reviewed} of {plural(self.segments, 'segment')}{rest}, {plural(self.errors, 'error')}"


def document_scores(review: Reviews, weights: Weights = WMT) -> list[DocumentScore]:
    """The MQM score of every document of a review, in document order."""
    groups: dict[str, list[Reviewed]] = {}
    for segment in review.segments:
        groups.setdefault(segment.doc, []).append(segment)
    return [_score(doc, segments, weights) for doc, segments in groups.items()]


def _score(doc: str, segments: Sequence[Reviewed], weights: Weights) -> DocumentScore:
    touched = [s for s in segments if s.touched]
    judged = [s for s in touched if s.errors() or not s.wrong]
    penalty = round(sum(weights.segment(s) for s in judged), 6)
    return DocumentScore(
        doc,
        len(segments),
        len(judged),
        len(touched) - len(judged),
        sum(len(s.errors()) for s in judged),
        penalty,
        round(penalty / len(judged), 6) if judged else None,
    )


def load(choice: str) -> Weights:
    """A scheme by name, or a TOML file with any of the weights. Raises TqpipeError naming the choices."""
    if choice in SCHEMES:
        return SCHEMES[choice]
    path = Path(choice)
    if not path.is_file():
        raise TqpipeError(f"--weights {choice}: no such file; the schemes are {', '.join(SCHEMES)}")
    from tqpipe.config import from_mapping
    from tqpipe.toml import read_toml

    values = read_toml(path, "--weights")
    weights = from_mapping(Weights, {"name": path.stem} | values, f"--weights {path}")
    for name, value in asdict(weights).items():
        if name != "name" and not 0 <= value < float("inf"):
            raise TqpipeError(f"--weights {path}: {name} is {value}, not a penalty of 0 or more")
    return weights
