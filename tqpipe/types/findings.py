"""What is said of a pair: flags of the checks, and the quality model's words, spans and score."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from tqpipe.types.vocabulary import Severity, Side


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open code-point range of a pair's source or target text; start == end marks a gap."""

    side: Side
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Flag:
    """One suspected error.

    `confidence` in 0..1 is the share of such flags expected to be right. `message` is for a
    translator, `evidence` for a machine: JSON values that let the finding be checked again. `waived` is
    the reason of the waiver that covers the flag (see `tqpipe.waivers`): such a flag does not count in risk.
    """

    check: str
    category: str
    severity: Severity
    confidence: float
    spans: tuple[Span, ...]
    message: str
    evidence: Mapping[str, Any] = field(default_factory=dict)
    waived: str | None = None


#: Confidence from which on a critical flag makes a pair that is for review a broken one.
SURE = 0.9


def wrecks(flag: Flag) -> bool:
    """A critical flag that is sure: such a text cannot be published, however likely errors of its kind are."""
    return flag.severity == "critical" and flag.confidence >= SURE and flag.waived is None


@dataclass(frozen=True, slots=True)
class TokenQuality:
    """A word or mark with its offsets in its side's text.

    `bad`: probability that a post-editor would change it (source side: that its translation would be);
    `tag`: "BAD" from the threshold on that is best for the language pair (MCC on human post-edits), else "OK".
    `gap`: probability that a post-editor would insert something after it, `missing`: that something is missing
    there (target side; 0 on the source side). `error`: probability that it belongs to an error; `severity`: the
    likeliest one if it does.
    """

    text: str
    start: int
    end: int
    bad: float
    tag: Literal["OK", "BAD"]
    gap: float
    error: float
    severity: Severity
    missing: float


@dataclass(frozen=True, slots=True)
class ErrorSpan:
    """A suspected error: a half-open range of one side's text; start == end marks a place where something
    is missing.
    """

    side: Side
    start: int
    end: int
    severity: Severity
    probability: float


#: What a contrast changes: a word into its opposite, into another person, with or without "not", a name, a word into
#: the translation of another of the source; or such a translation where something may be missing.
ContrastKind = Literal["opposite", "person", "negation", "name", "translation", "omission"]
CONTRASTS: tuple[ContrastKind, ...] = get_args(ContrastKind)
#: Gain from which on a contrast shows an error: 48 to 100 in 1,000 good pairs of NTREX have such a one.
CONVINCING = 2.0
#: The same of a translation: a more literal word looks sounder in good text, too.
LITERAL = 0.5
#: Gain from which on a contrast is as good as a finding of a rule that is sure by itself: 9 in 1,000 good pairs of the
#: half of NTREX that triage learns from have such a one.
CERTAIN = 6.0


@dataclass(frozen=True, slots=True)
class Contrast:
    """The pair read again with `instead` in the place of a half-open range of one side's text: `gain` is how much lower
    the log-odds that it is broken are then. Below 0 what stands there is better.
    """

    kind: ContrastKind
    side: Side
    start: int
    end: int
    instead: str
    gain: float

    @property
    def beyond(self) -> float:
        """By how much the gain exceeds what just convinces; negative where it does not convince."""
        return self.gain - CONVINCING - (LITERAL if self.kind == "translation" else 0.0)


@dataclass(frozen=True, slots=True)
class Quality:
    """What the quality model says of one pair.

    `quality` 0..100 and `interval` (90 % unless the calibration says otherwise); None when the pair
    could not be scored, and `missing` says why. `broken` is the probability of an error such as lost
    or foreign text. `coverage` tells what is known of the model in this language pair: "judged" (measured on
    human judgments), "planted" (on planted errors only), "trained", "unmeasured", or "unknown" when no
    languages were given; `parts` into how many the pair was split (1: not split, 0: not scored). `contrasts` are the
    changes under which the pair was read again (see `tqpipe.scoring.quality_contrast`).
    """

    quality: float | None
    interval: tuple[float, float] | None
    broken: float | None
    source: tuple[TokenQuality, ...]
    target: tuple[TokenQuality, ...]
    spans: tuple[ErrorSpan, ...]
    coverage: str
    parts: int
    missing: str | None
    contrasts: tuple[Contrast, ...] = ()


def meet(spans: Sequence[Span], group: Sequence[Span] | Sequence[ErrorSpan]) -> bool:
    """Whether one of the spans shares a character of a side with one of the group, or a gap touches it."""
    return any(a.side == b.side and _overlap(a.start, a.end, b.start, b.end) for a in spans for b in group)


def _overlap(a: int, b: int, c: int, d: int) -> bool:
    """Whether two ranges share a character; a gap meets what touches it."""
    return a <= d and c <= b if a == b or c == d else a < d and c < b
