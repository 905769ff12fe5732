"""What a note says of a segment: its verdict first, then a line for every flag, each on one line of plain text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tqpipe.facts import under
from tqpipe.report import visible
from tqpipe.types import VERDICTS, Flag, Record, Severity, Side, TqpipeError, Verdict

#: Begins every note, and tells ours from the user's.
MARK = "tqpipe: "
#: Characters of a message or of a span's words: a note is for reading beside the text.
_MOST = 300


@dataclass(frozen=True, slots=True)
class Line:
    """One note: its text without `MARK`, the side that it is about, and the flag that it tells (None: the verdict)."""

    text: str
    side: Side
    flag: Flag | None = None

    @property
    def severity(self) -> Severity:
        """Its flag's; a note without a flag is a major one."""
        return "major" if self.flag is None else self.flag.severity


@dataclass(frozen=True, slots=True)
class Remark:
    """The notes of one segment: none of one that is not flagged."""

    record: Record
    lines: tuple[Line, ...]

    @property
    def broken(self) -> bool:
        """Whether there is something to say, and the verdict is broken."""
        return bool(self.lines) and self.record.verdict == "broken"

    @property
    def quality(self) -> float | None:
        """0..100, None where the model did not run."""
        return None if self.record.quality is None else self.record.quality.quality


def told(remarks: Sequence[Remark]) -> Iterator[tuple[Remark, Line, str]]:
    """The lines of a unit with their texts, each with the segment's id where the unit has more than one."""
    for remark in remarks:
        where = f"{visible.plain(remark.record.pair.id):.80}: " if len(remarks) > 1 else ""
        for line in remark.lines:
            yield remark, line, MARK + where + line.text


def remarks(records: Sequence[Record], least: Verdict | None = None) -> list[Remark]:
    """A remark for every record, without lines for those that are not flagged.

    Flagged is what has a flag that no waiver covers, or a verdict other than ok; with `least`, what has at least
    that verdict. Raises TqpipeError for another verdict.
    """
    if least is not None and least not in VERDICTS:
        raise TqpipeError(f"--least {least!r}: valid choices are {', '.join(VERDICTS)}")
    return [Remark(record, tuple(_lines(record)) if _wanted(record, least) else ()) for record in records]


def _wanted(record: Record, least: Verdict | None) -> bool:
    if least not in (None, "ok"):
        return VERDICTS.index(record.verdict) >= VERDICTS.index(least)
    return record.verdict != "ok" or any(flag.waived is None for flag in record.flags)


def _lines(record: Record) -> Iterator[Line]:
    summary = f"{record.shown_verdict}, risk {record.risk:.2f}"
    if record.quality is not None and record.quality.quality is not None:
        summary += f", quality {record.quality.quality:.0f} of 100"
    yield Line(summary, "target")
    for flag in record.flags:
        if flag.waived is None:
            sides: set[Side] = {span.side for span in flag.spans}
            yield Line(_words(record, flag), "source" if sides == {"source"} else "target", flag)


def _words(record: Record, flag: Flag) -> str:
    """A flag in words: severity, check, category, message, and the words of its spans."""
    words = [
        f"{span.side}: “{visible.one_line(record.pair.text(span.side)[span.start : span.end], _MOST)}”"
        for span in flag.spans
        if span.start < span.end
    ]
    text = f"{flag.severity}, {flag.check} ({flag.category}): {visible.one_line(flag.message, _MOST)}"
    if words:
        text += f" [{'; '.join(words)}]"
    also = dict.fromkeys(one.check for one in under(flag) if one.check != flag.check)
    return f"{text} (also {', '.join(also)})" if also else text
