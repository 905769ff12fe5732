"""What a gate says: the shape that every output (SARIF, JUnit, annotations, ...) is made from.

A `GateResult` holds one `Outcome` per limit and document or language it was asked about, met or not, and
the `Finding`s: what a person should look at. A finding with `fails` set breaks the build; the others are told
only. Everything is in a stable order (outcomes as in the configuration, findings by document and place), so that
the same run gives the same bytes.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Literal

from tqpipe.types import Pair, Severity, Span, Verdict

#: broken: a pair with that verdict; regression: a pair that is worse than in the baseline; score: a mean that
#: fell; limit: too many of something; required: a check that did not run.
Kind = Literal["broken", "regression", "score", "limit", "required"]

#: Every rule id with what it means: the rules of SARIF, the classes of JUnit.
RULES: dict[str, str] = {
    "broken": "A segment is broken: its translation is lost, garbled or says something else.",
    "review": "More segments than allowed deserve a look.",
    "regression": "A segment got worse than it is in the baseline.",
    "score-drop": "A mean score fell by more than the margin, and not by chance.",
    "score-floor": "A mean score is below its floor.",
    "flags": "More flags of a check or severity than allowed.",
    "required-check": "A check that the configuration requires did not run.",
    "unscored": "Segments without a score.",
    "unread": "Rows of a file that could not be read, and plural forms that are missing: nothing to judge.",
    "lost": "A translation that the baseline has is gone, though its source is still there.",
    "removed": "More segments than allowed are gone with their source: was a file cut off?",
    "stale": "The source was edited, its translation was not.",
}


@dataclass(frozen=True, slots=True)
class FlagView:
    """One flag of a finding's pair: what an output shows beside the finding. `waived` is the waiver's reason."""

    check: str
    category: str
    severity: Severity
    confidence: float
    message: str
    spans: tuple[Span, ...]
    waived: str | None = None
    #: What other checks say of the same thing (see `tqpipe.facts`); these have none.
    also: tuple[FlagView, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at.

    `rule` is a key of `RULES`; `severity` is critical for what fails by itself, else the worst flag's. A finding
    about a segment has its `pair` (texts, and segments with offsets into the document `doc`) and `spans` into
    the pair's texts; one about a whole document or run has neither. `doc` is what the document is called, `file` its
    file as seen from the current folder, `side` of `spans` says which text. `observed`, `limit` and `baseline`
    are in the unit of the rule (points, segments per 1,000, flags); `p_value` is corrected for the number of
    tests. `fingerprint` is stable over runs as long as the texts and the rule stay (16 hex digits).
    """

    rule: str
    kind: Kind
    severity: Severity
    message: str
    fails: bool
    fingerprint: str
    doc: str = ""
    file: str = ""
    pair: Pair | None = None
    verdict: Verdict | None = None
    risk: float | None = None
    spans: tuple[Span, ...] = ()
    flags: tuple[FlagView, ...] = ()
    score: str = ""
    observed: float | None = None
    limit: float | None = None
    baseline: float | None = None
    p_value: float | None = None
    #: The translation that the baseline had for the same source, where its texts are known.
    before: str | None = None
    #: Whether the segment is as it is in the baseline: it is told after what this change brings.
    known: bool = False

    @property
    def segment(self) -> str:
        """The pair's id, "" for a finding about more than one."""
        return self.pair.id if self.pair is not None else ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One limit, asked of one scope: a test case.

    `limit` is the key as the configuration spells it ("limits.broken"), `scope` "all", a document's name or a
    language pair ("ca-en"). `observed` and `allowed` are numbers to show; `message` is one sentence for a person.
    """

    limit: str
    rule: str
    scope: str
    met: bool
    message: str
    observed: float | None = None
    allowed: float | None = None
    baseline: float | None = None
    #: 95 % interval of the difference to the baseline, in the score's points.
    interval: tuple[float, float] | None = None
    p_value: float | None = None


@dataclass(frozen=True, slots=True)
class Changes:
    """How many segments changed against the baseline; `accepted` ones a person has accepted since, `unchanged` have the
    same texts, scores and flags.
    """

    fixed: int = 0
    broken: int = 0
    worse: int = 0
    better: int = 0
    accepted: int = 0
    changed: int = 0
    added: int = 0
    removed: int = 0
    unchanged: int = 0


@dataclass(frozen=True, slots=True)
class GateResult:
    """Pass or fail, and why. `files` are the documents as seen from the current folder, `folder` is that of the
    configuration; `notes` are sentences a reader should know (waivers used, small samples). `accepted` are the
    segments that a person accepts as they stand: their rule is "accepted", their message the reason, and they are no
    findings.
    """

    verdict: Literal["pass", "fail"]
    outcomes: tuple[Outcome, ...]
    findings: tuple[Finding, ...]
    documents: tuple[str, ...]
    counts: dict[str, int]
    signature: str
    tqpipe: str
    changes: Changes | None = None
    baseline: str = ""
    baseline_signature: str = ""
    files: tuple[str, ...] = ()
    folder: str = "."
    #: The configuration's file as seen from the current folder, "" where there is none.
    config: str = ""
    notes: tuple[str, ...] = field(default=())
    accepted: tuple[Finding, ...] = ()

    @property
    def failing(self) -> tuple[Finding, ...]:
        """The findings that fail the gate."""
        return tuple(f for f in self.findings if f.fails)

    @property
    def exit_code(self) -> int:
        """0 pass, 1 regression. Bad input never makes a result: it is a TqpipeError, exit code 2."""
        return 0 if self.verdict == "pass" else 1


def fingerprint(*parts: str) -> str:
    """What tells a finding from others, the same in every run that finds it: 16 hex digits."""
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]
