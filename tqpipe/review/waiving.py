"""Waivers that decisions make, and what decisions say against waivers that a file has.

A waiver names two texts, and holds in every segment and run that has them. So all that was said of these texts counts,
in whatever segment of whatever review: an error that one person confirmed is not hidden because another dismissed it
elsewhere.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from tqpipe import facts
from tqpipe.review.exchange.model import Reviewed, is_machine
from tqpipe.review.flags import ReviewedFlag
from tqpipe.waivers import EVERYTHING, Waiver, covers, pair_hash


@dataclass(frozen=True, slots=True)
class Objection:
    """What a person holds against two texts (`hash`) in a segment: a flag that was confirmed, by its check and the
    words that it quotes, or with the check `EVERYTHING` that the translation should not stand as it is.
    """

    hash: str
    segment: str
    check: str
    quoted: frozenset[str] = frozenset()

    def hits(self, waiver: Waiver) -> bool:
        """Whether the waiver would hide it."""
        return self.hash == waiver.hash and waiver.check == self.check and covers(waiver, self.quoted)


def objections(segments: Iterable[Reviewed]) -> tuple[Objection, ...]:
    """All that people hold against the texts of segments."""
    found: dict[Objection, None] = {}
    for segment in segments:
        own = _hash(segment)
        for flag in segment.flags:
            if is_machine(flag) and flag.decision == "confirmed":
                for check, quoted in _claims(segment, flag):
                    found[Objection(own, segment.id, check, frozenset(quoted))] = None
        if segment.wrong:
            found[Objection(own, segment.id, EVERYTHING)] = None
    return tuple(found)


def proposed(
    segments: Sequence[Reviewed], called: Sequence[bool], against: Sequence[Objection], notes: list[str]
) -> tuple[Waiver, ...]:
    """Waivers of what was dismissed, each once; what none may hide is left out with a note. `called`: whether triage
    would call the segment with all its flags waived. Where a person approved such a one unchanged, and dismissed its
    flags, the pair is accepted as it stands: nothing less would keep it from coming back.
    """
    said = _by_hash(against)
    made: dict[tuple[str, str, str], Waiver] = {}
    for segment, still in zip(segments, called, strict=True):
        mine = said.get(_hash(segment), [])
        whole = _whole(segment) if still else None
        if whole is not None and not any(one.hits(whole) for one in mine):
            found: Iterable[Waiver] = [whole]
        else:
            found = _of_flags(segment, mine, notes)
        for waiver in found:
            made.setdefault((waiver.check, waiver.hash, waiver.span), waiver)
    return tuple(made.values())


def contradicted(
    waivers: Iterable[Waiver], against: Iterable[Objection]
) -> Iterator[tuple[Waiver, Objection]]:
    """Waivers that hide what a person confirmed, each with the first such thing."""
    said = _by_hash(against)
    for waiver in waivers:
        first = next((one for one in said.get(waiver.hash, ()) if one.hits(waiver)), None)
        if first is not None:
            yield waiver, first


def _by_hash(against: Iterable[Objection]) -> Mapping[str, list[Objection]]:
    said: dict[str, list[Objection]] = defaultdict(list)
    for one in against:
        said[one.hash].append(one)
    return said


def _whole(segment: Reviewed) -> Waiver | None:
    """The waiver of a pair that was approved unchanged with all its flags dismissed; None for any other."""
    flags = [f for f in segment.flags if is_machine(f) and f.waived is None]
    if segment.status != "approved" or segment.wrong or any(f.decision != "dismissed" for f in flags):
        return None
    reasons = dict.fromkeys(note for f in flags if (note := f.note.strip()))
    return Waiver(
        EVERYTHING, _hash(segment), "; ".join(reasons) or "approved in review",
        segment.status_by.strip() or "unknown", _day(segment, "status"), None,
    )  # fmt: skip


def _of_flags(segment: Reviewed, against: Sequence[Objection], notes: list[str]) -> Iterator[Waiver]:
    mine = [f for f in segment.flags if is_machine(f)]
    for flag in mine:
        if flag.decision != "dismissed" or flag.waived is not None:
            continue
        found = list(_waivers(segment, flag))
        # Nobody has said anything of it yet, and the waiver would.
        left = [f for f in mine if f.check == flag.check and f.decision is None and f.waived is None]
        contrary = next((one for one in against if any(map(one.hits, found))), None)
        if contrary is not None and contrary.segment != segment.id:
            notes.append(
                f"Segment {segment.id}: a {flag.check} flag was dismissed here and confirmed in segment "
                f"{contrary.segment}, whose texts are the same; no waiver."
            )
        elif contrary is not None or any(covers(found[0], _quotes(segment, f)) for f in left):
            notes.append(
                f"Segment {segment.id}: a dismissed {flag.check} flag is not told from one that was not; no waiver."
            )
        else:
            yield from found


def _waivers(segment: Reviewed, flag: ReviewedFlag) -> Iterator[Waiver]:
    """Of a dismissed flag, and of what stands under it: that says the same, and would take its place."""
    for check, quoted in _claims(segment, flag):
        span = max(quoted, key=lambda q: (len(q), q), default="")
        if check == flag.check or span:
            yield Waiver(
                check, _hash(segment), flag.note.strip() or "dismissed in review",
                (flag.decided_by or "").strip() or "unknown", _day(segment, f"flag:{flag.id}"), None, span,
            )  # fmt: skip


def _claims(segment: Reviewed, flag: ReviewedFlag) -> Iterator[tuple[str, set[str]]]:
    """Every check that tells a flag's fact, with the words that it quotes; the flag's own first."""
    yield flag.check, _quotes(segment, flag)
    for row in facts.others(flag):
        if row.get("check") and row["check"] != flag.check:
            yield str(row["check"]), {t for s in row.get("spans", ()) if (t := str(s.get("text", "")))}


def _quotes(segment: Reviewed, flag: ReviewedFlag) -> set[str]:
    """What a flag's own spans quote of the run's texts."""
    mine = facts.own(flag, [(s.side, s.made[1], s.made[2]) for s in flag.spans])
    found = {segment.text(s.side, 0)[s.made[1] : s.made[2]] for s in flag.spans[:mine]}
    return {text for text in found if text}


def _hash(segment: Reviewed) -> str:
    return pair_hash(segment.source, segment.machine)


def _day(segment: Reviewed, field: str) -> date:
    times: Mapping[str, str] = {e.field: e.time for e in segment.events if not e.layer}
    return datetime.fromisoformat(times[field]).date()
