"""What an import read from a file, before it is compared with the review it goes into."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tqpipe.review.exchange.model import Decision, Status
from tqpipe.review.state import Event
from tqpipe.types import Severity, Span


@dataclass(frozen=True, slots=True)
class Verdict:
    """A decision about one of the machine's flags; `by` "" is whoever imports."""

    flag: str
    decision: Decision | None
    note: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """An error that a person marked, on the machine's target or on the edited one."""

    spans: tuple[Span, ...]
    category: str
    severity: Severity
    note: str = ""
    by: str = ""
    on_edit: bool = False
    dismissed: bool = False


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment."""

    text: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a file says of one segment; None where it says nothing.

    `id` is the segment's in the run; where the run has none like it, `number` (from 1, in document order) counts.
    `where` names the place in the file for messages. `source` and `machine` are the texts of the run the file was
    made of: they must be this run's. `seconds` are blind
    second reviews by name; `events` are the segment's, where the format carries them.
    """

    where: str
    id: str
    number: int | None = None
    source: str | None = None
    machine: str | None = None
    target: str | None = None
    status: Status | None = None
    status_by: str = ""
    score: float | None = None
    score_by: str = ""
    assigned: str | None = None
    verdicts: tuple[Verdict, ...] = ()
    marks: tuple[Mark, ...] = ()
    remarks: tuple[Remark, ...] = ()
    seconds: Mapping[str, Incoming] = field(default_factory=dict)
    events: tuple[Event, ...] | None = None


@dataclass(frozen=True, slots=True)
class Parsed:
    """A file that was read: its segments in order, and what it could not say."""

    segments: tuple[Incoming, ...]
    notes: tuple[str, ...] = ()
