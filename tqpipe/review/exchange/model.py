"""A reviewed run as plain values: what every export reads.

Offsets are half-open code points of the source, or of the version of the target that a flag's spans were made on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from tqpipe.review.flags import ReviewedFlag
from tqpipe.review.state import Event
from tqpipe.review.transport import transport
from tqpipe.types import Side, Span

Status = Literal["open", "approved", "rejected", "skipped"]


#: Who a flag is by when no person made it.
MACHINE = "machine"


def is_machine(flag: ReviewedFlag) -> bool:
    """Whether a check found it, not a person."""
    return flag.by == MACHINE


def is_error(flag: ReviewedFlag) -> bool:
    """Whether people hold it for an error: a confirmed flag of a check, a mark that nobody dismissed."""
    return flag.decision == "confirmed" if is_machine(flag) else flag.decision != "dismissed"


def rater(flag: ReviewedFlag) -> str:
    """The person behind it, "" when nobody has decided."""
    return (flag.decided_by or "") if is_machine(flag) else flag.by


def note(flag: ReviewedFlag) -> str:
    """What the person behind it wrote."""
    return flag.note if is_machine(flag) or flag.note else flag.message


@dataclass(frozen=True, slots=True)
class Version:
    """A text of the target: number 0 is the run's, the others are edits."""

    n: int
    text: str
    by: str
    time: str


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark on a segment."""

    id: str
    by: str
    time: str
    text: str


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A segment with the machine's findings and the people's decisions.

    `index` counts from 0 in document order; `current` is the number of the target's version in force. `accepted` is the
    reason why a waiver of the run accepts the pair as it stands. `status_by` set the status. `events` are all that
    happened to it, in every layer, oldest first; `seconds` what blind second reviewers made of it, by name.
    """

    index: int
    id: str
    doc: str
    source: str
    source_lang: str
    target_lang: str
    versions: tuple[Version, ...]
    current: int
    risk: float
    quality: float | None
    verdict: str
    accepted: str | None = None
    flags: tuple[ReviewedFlag, ...] = ()
    status: Status = "open"
    status_by: str = ""
    score: float | None = None
    score_by: str = ""
    comments: tuple[Comment, ...] = ()
    assigned: str | None = None
    events: tuple[Event, ...] = ()
    seconds: Mapping[str, Reviewed] = field(default_factory=dict)

    @property
    def machine(self) -> str:
        """The target as the run has it."""
        return self.versions[0].text

    @property
    def target(self) -> str:
        """The target as it is now."""
        return self.versions[self.current].text

    @property
    def edited(self) -> bool:
        """Whether the target differs from the run's."""
        return self.target != self.machine

    def text(self, side: Side, version: int) -> str:
        """The text of a side; the target in a version, 0 for the run's."""
        return self.source if side == "source" else self.versions[version].text

    def spans_on(self, flag: ReviewedFlag, version: int) -> tuple[Span, ...]:
        """A flag's spans in a version of the target; an orphaned one is the empty range where its words were."""
        found = []
        for span in flag.spans:
            made, start, end = span.made
            if span.side == "source" or made == version:
                found.append(Span(span.side, start, end))
            else:
                moved = transport(start, end, self.versions[made].text, self.versions[version].text)
                found.append(Span("target", moved.start, moved.end))
        return tuple(found)

    @property
    def touched(self) -> bool:
        """Whether a person has judged it: a status, a decision, a mark, a score or an edit."""
        return (
            self.status != "open"
            or self.score is not None
            or self.edited
            or any(not is_machine(f) or f.decision for f in self.flags)
        )

    def errors(self) -> list[ReviewedFlag]:
        """What people hold for errors, in order."""
        return [flag for flag in self.flags if is_error(flag)]

    @property
    def wrong(self) -> bool:
        """Whether a person changed the target or would have, said where or not."""
        return self.status == "rejected" or self.edited or bool(self.errors())

    def raters(self) -> list[str]:
        """Who judged it, in order: by flags and marks, status, score, edits."""
        names = [*map(rater, self.flags), self.status_by, self.score_by, *(v.by for v in self.versions[1:])]
        return list(dict.fromkeys(filter(None, names)))


@dataclass(frozen=True, slots=True)
class Reviews:
    """A whole review: which run, and its segments in document order."""

    name: str
    source_lang: str
    target_lang: str
    signature: str
    segments: tuple[Reviewed, ...]
