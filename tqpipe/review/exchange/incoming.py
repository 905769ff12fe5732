"""What an import read from a file, before it is compared with the review it goes into."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from tqpipe.review.exchange.model import Status
from tqpipe.review.state import Decision, Event
from tqpipe.safe_json import clean
from tqpipe.types import Severity, Span

#: What makes a machine's flag the same one in another run: its check and its spans, and the message ("": not known).
FlagKey = tuple[str, frozenset[tuple[str, int, int]], str]


def flag_key(check: str, spans: Iterable[Span], message: str) -> FlagKey:
    """The key of a flag with these spans, half-open code points of the run's texts."""
    return clean(check), frozenset((s.side, s.start, s.end) for s in spans), clean(message)


def same_flag(one: FlagKey, other: FlagKey) -> bool:
    """Whether the two are one finding."""
    return one[:2] == other[:2] and (one[2] == other[2] or not one[2] or not other[2])


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
    made of: they must be this run's. `seconds` are blind second reviews by name, `second` is who gives one and
    `adjudicated` who was followed; `events` are the segment's, where
    the format carries them. `flags` are the machine's flags of that run by id, as far as the file has them: an id
    alone may be another flag in another run.
    """

    where: str
    id: str
    number: int | None = None
    source: str | None = None
    machine: str | None = None
    target: str | None = None
    target_by: str = ""
    status: Status | None = None
    status_by: str = ""
    score: float | None = None
    score_by: str = ""
    assigned: str | None = None
    second: str | None = None
    adjudicated: Mapping[str, str] | None = None
    verdicts: tuple[Verdict, ...] = ()
    marks: tuple[Mark, ...] = ()
    remarks: tuple[Remark, ...] = ()
    seconds: Mapping[str, Incoming] = field(default_factory=dict)
    events: tuple[Event, ...] | None = None
    flags: Mapping[str, FlagKey] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Parsed:
    """A file that was read: its segments in order, and what it could not say."""

    segments: tuple[Incoming, ...]
    notes: tuple[str, ...] = ()
