"""One flag for one fact: what several checks say of the same thing, an editor reads and decides about once.

A lost sentence takes its names, figures and quotations with it, an untranslated one has foreign words, and a wrong
date is a wrong figure, too. The strongest flag stays, with its name, category, severity, confidence and message; the
others stand in its evidence, whole, and `apart` gives them back to what counts checks one by one:

    "also": [{"check": "numbers", "category": ..., "severity": ..., "confidence": ..., "message": ...,
              "spans": [{"side": "target", "start": 4, "end": 9, "text": ...}], "evidence": {...}}]

Two flags tell one fact where (1) one marks a whole stretch as lost, added, untranslated or meaningless and all that the
other marks lies in it; (2) one condemns the whole translation and the other an error of accuracy in it; (3) they mark
the same place; (4) one is a statistical witness (the quality model, the word links), which sees a region and no fact,
and touches or borders on the other; (5) each marks one side alone, and word links, or the same
words, tie the two, or they are all that one check found, one thing in place of another. A flag joins a stronger
one alone, never by way of a third, so that facts do not run into each other.

The joined flag's spans are its own, first, then those of the others that they do not cover. One of an omission that
has no place in the translation gets one, a gap where the lost words should stand, from word links.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from tqpipe.types import MODEL, SEVERITIES, SIDES, Flag, Pair, Side, Span, wrecks

#: Links between words: (source start, source end, target start, target end).
Places = Sequence[tuple[int, int, int, int]]
#: The key of the others in the evidence of the flag that they joined.
ALSO = "also"

#: What sees a region, and the words at its edge by chance.
_WITNESSES = (MODEL, "coverage")
#: Looks at how much there is and marks no words.
_SIZE = "length"
#: Words of a text from which a flag can condemn the whole of it, and the share of its characters.
_WORDS, _SHARE = 5, 0.9
#: Two flags mark one place where this much of the shorter mark is common, and the longer is at most so many times it,
#: or so many characters, longer.
_COMMON, _TIMES, _LONGER = 0.5, 3.0, 12
#: What a whole stretch of each kind takes with it.
_LOST, _ADDED, _FOREIGN = "accuracy/omission", "accuracy/addition", "accuracy/untranslated"
_MEANINGLESS = "linguistic-conventions/unintelligible"
_STRETCHES = (_LOST, _ADDED, _FOREIGN, _MEANINGLESS)
#: Characters from which a mark is a stretch that others can lie in.
_LONG = 25
#: What may stand after the place of a lost end.
_CLOSING = ".!?…。！？\"'”’»」』)] \t\n"
_APART = ("style", "design-and-markup")
_TEXT = ("accuracy/", "linguistic-conventions/punctuation")


class HasEvidence(Protocol):
    """A flag, or what a review makes of one."""

    @property
    def check(self) -> str:
        """The check that found it."""

    @property
    def evidence(self) -> Mapping[str, Any]:
        """What a machine can check again; under `ALSO` the flags that joined this one."""


def joined(flags: Sequence[Flag], pair: Pair, links: Places = ()) -> list[Flag]:
    """The flags of a pair, one a fact, in their order; triage counts witnesses, so it comes before this."""
    seen = [_Seen(flag, _gaps(flag, pair, links), _ties(flag, links), _rank(flag)) for flag in flags]
    swaps = _exchanged(flags)
    facts: list[_Fact] = []
    for one in sorted(seen, key=lambda one: one.rank):
        for fact in facts:
            if fact.takes(one, pair, swaps):
                break
        else:
            facts.append(_Fact(one, [], []))
    where = {id(one): k for k, one in enumerate(seen)}
    return [fact.told(pair) for fact in sorted(facts, key=lambda fact: where[id(fact.head)])]


def apart(flags: Sequence[Flag]) -> list[Flag]:
    """Every flag by itself again, those that stand in the evidence of another after it."""
    return [one for flag in flags for one in (flag, *under(flag))]


def own(flag: HasEvidence, places: Sequence[tuple[Side, int, int]]) -> int:
    """How many of a flag's spans (`places`: side, start, end), the first of them, were surely its own before others
    joined it: what the check itself marks, and by which a waiver knows the flag in the next run.
    """
    theirs = {
        (s.get("side"), s.get("start"), s.get("end")) for row in others(flag) for s in row.get("spans") or ()
    }
    count = len(places)
    # One that it has in common with another may be left out, or a gap that has no words: what stays is its own.
    while count > 1 and (places[count - 1] in theirs or places[count - 1][1] == places[count - 1][2]):
        count -= 1
    return count


def under(flag: Flag) -> Iterator[Flag]:
    """The flags that joined this one."""
    for row in others(flag):
        # A run's files get edited: what is no flag any more is left out.
        try:
            spans = tuple(Span(s["side"], int(s["start"]), int(s["end"])) for s in row["spans"])
            yield Flag(
                str(row["check"]), str(row["category"]), SEVERITIES[SEVERITIES.index(row["severity"])],
                min(1.0, max(0.0, float(row["confidence"]))), spans, str(row["message"]), dict(row["evidence"]),
                flag.waived,
            )  # fmt: skip
        except (KeyError, TypeError, ValueError):
            continue


@dataclass(frozen=True, slots=True)
class _Seen:
    """A flag; where in the translation what it marks in the source alone should stand; of one that marks one side
    alone the word links that begin or end in its spans; what it is sorted by.
    """

    flag: Flag
    gaps: tuple[Span, ...]
    links: frozenset[int]
    rank: tuple[int, bool, int, int, float]

    @property
    def placed(self) -> tuple[Span, ...]:
        return (*self.flag.spans, *self.gaps)

    def at(self, other: _Seen) -> bool:
        """Whether the two mark the same place. Where lost words should stand says nothing of a tag or a spelling; style
        and markup are no other fact's.
        """
        kinds = {one.flag.category.split("/")[0] for one in (self, other)}
        if len(kinds) > 1 and not kinds.isdisjoint(_APART):
            return False
        if _same_place(self.flag.spans, other.flag.spans):
            return True
        both = all(one.flag.category.startswith(_TEXT) for one in (self, other))
        return both and bool(self.gaps or other.gaps) and _same_place(self.placed, other.placed)


@dataclass(frozen=True, slots=True)
class _Fact:
    """The strongest flag of a fact and the others, weaker ones, with the spans that they add."""

    head: _Seen
    others: list[Flag]
    spans: list[Span]

    def takes(self, one: _Seen, pair: Pair, swaps: Collection[str]) -> bool:
        """Whether the flag tells this fact; it is one of the others then."""
        head, flag = self.head.flag, one.flag
        if not head.spans or not flag.spans or head.waived != flag.waived:
            return False
        here = (
            self.head.at(one)
            or _tied(self.head, one, pair)
            or (head.check == flag.check and flag.check in swaps)
        )
        if not here and not (_follows(head, flag, pair) or _witnessed(head, flag, pair)):
            return False
        self.others.append(flag)
        if flag.category == head.category and flag.severity != "minor":
            # Of one loss its whole extent.
            self.spans.extend(
                s for s in flag.spans if any(_meet(h, s) and not _within(s, h) for h in head.spans)
            )
        if here or head.check == _SIZE:
            # What only follows from a lost sentence is seen in it; a witness's edges are chance.
            mine = _sides(head)
            self.spans.extend(s for s in flag.spans if s.side not in mine and s not in self.spans)
        return True

    def told(self, pair: Pair) -> Flag:
        head = self.head.flag
        spans = (*head.spans, *self.spans)
        if head.category == _LOST and all(s.side == "source" for s in spans):
            spans += self.head.gaps
        evidence = head.evidence
        if self.others:
            evidence = {**evidence, ALSO: [_row(flag, pair) for flag in self.others]}
        return replace(head, spans=spans, evidence=evidence)


def _rank(flag: Flag) -> tuple[int, bool, int, int, float]:
    """Sorts the strongest first. Of one severity a rule's stretch, which others lie in, then a witness's, then the
    others; the longer, then the surer.
    """
    long = max((s.end - s.start for s in flag.spans), default=0)
    stretch = long >= _LONG and flag.category in _STRETCHES
    kind = (1 if flag.check in _WITNESSES else 0) if stretch else 3 if flag.check in _WITNESSES else 2
    return -SEVERITIES.index(flag.severity), not wrecks(flag), kind, -long, -flag.confidence


def _follows(head: Flag, flag: Flag, pair: Pair) -> bool:
    """Whether the flag tells what follows from a stretch that is lost, added, foreign or meaningless."""
    if _SIZE in (head.check, flag.check):
        # How much is gone, and what.
        what = flag if head.check == _SIZE else head
        side = "source" if head.category == _LOST else "target"
        return (
            head.category == flag.category
            and any(s.side == side for s in what.spans)
            and (head.check == _SIZE or any(s.side == side and s.end - s.start >= _LONG for s in head.spans))
        )
    accuracy = flag.category.startswith(("accuracy/", "terminology"))
    if accuracy and head.category.startswith(("accuracy/", _MEANINGLESS)) and _whole(head, pair):
        return True
    takes = (
        head.category == _LOST
        or (head.category == _ADDED and accuracy)
        or (head.category in (_FOREIGN, _MEANINGLESS) and flag.category != "design-and-markup")
    )  # fmt: skip
    return takes and all(any(_within(s, h) for h in head.spans) for s in flag.spans)


def _whole(flag: Flag, pair: Pair) -> bool:
    text = pair.target_text.strip()
    if len(text.split()) < _WORDS and not (len(text) >= 12 and not text.isascii()):
        return False
    return any(s.side == "target" and s.end - s.start >= _SHARE * len(text) for s in flag.spans)


def _sides(flag: Flag) -> set[Side]:
    return {s.side for s in flag.spans}


def _within(inner: Span, outer: Span) -> bool:
    return (
        inner.side == outer.side
        and outer.start <= inner.start
        and inner.end <= outer.end
        and outer.start < outer.end
    )


def _meet(one: Span, other: Span) -> bool:
    return one.side == other.side and one.start < other.end and other.start < one.end


def _same_place(one: Sequence[Span], other: Sequence[Span]) -> bool:
    """Whether they mark the same on a side, and on the other side nothing that keeps them apart."""
    met = False
    for side in SIDES:
        a, b = ([s for s in spans if s.side == side] for spans in (one, other))
        if not a or not b:
            continue
        if not any(_alike(x, y) for x in a for y in b):
            return False
        met = True
    return met


def _alike(a: Span, b: Span) -> bool:
    long, short = sorted((a.end - a.start, b.end - b.start), reverse=True)
    if not short:
        # A gap and what it borders on: nothing is where a short mark is. Two may have a mark between them.
        if not long:
            return abs(a.start - b.start) <= 2
        return a.start <= b.end and b.start <= a.end and long <= _LONGER
    common = min(a.end, b.end) - max(a.start, b.start)
    return common >= _COMMON * short and (long <= _TIMES * short or long - short <= _LONGER)


def _witnessed(one: Flag, other: Flag, pair: Pair) -> bool:
    """Whether one is a witness's (the stronger one of all sides that the other marks) and they share a character of a
    side, or no word stands between.
    """
    if other.check not in _WITNESSES and not (one.check in _WITNESSES and _sides(other) <= _sides(one)):
        return False
    for a in one.spans:
        for b in other.spans:
            if a.side != b.side:
                continue
            low, high = min(a.end, b.end), max(a.start, b.start)
            if low > high or not any(map(str.isalnum, pair.text(a.side)[low:high])):
                return True
    return False


def _exchanged(flags: Sequence[Flag]) -> frozenset[str]:
    """Checks of which one flag marks the source alone, one the translation alone: this stands in place of that."""
    mine: dict[str, list[set[Side]]] = {}
    for flag in flags:
        mine.setdefault(flag.check, []).append(_sides(flag))
    swapped = [{"source"}, {"target"}], [{"target"}, {"source"}]
    return frozenset(check for check, sides in mine.items() if sides in swapped and check not in _WITNESSES)


def _ties(flag: Flag, links: Places) -> frozenset[int]:
    if len(_sides(flag)) != 1:
        return frozenset()
    k = 0 if flag.spans[0].side == "source" else 2
    return frozenset(
        n
        for n, link in enumerate(links)
        if any(s.start < link[k + 1] and link[k] < s.end for s in flag.spans)
    )


def _tied(one: _Seen, other: _Seen, pair: Pair) -> bool:
    """Whether one marks words of the source, the other of the translation, and these are linked to each other alone, or
    the same.
    """
    if len(_sides(one.flag)) != 1 or len(_sides(other.flag)) != 1 or _sides(one.flag) == _sides(other.flag):
        return False
    if one.links and one.links == other.links:
        return True
    said = _said(one.flag, pair)
    return any(said) and said == _said(other.flag, pair)


def _said(flag: Flag, pair: Pair) -> list[str]:
    return [pair.text(s.side)[s.start : s.end].casefold() for s in flag.spans]


def _row(flag: Flag, pair: Pair) -> dict[str, Any]:
    spans = [
        {"side": s.side, "start": s.start, "end": s.end, "text": pair.text(s.side)[s.start : s.end]}
        for s in flag.spans
    ]
    return {
        "check": flag.check, "category": flag.category, "severity": flag.severity, "confidence": flag.confidence,
        "message": flag.message, "spans": spans, "evidence": dict(flag.evidence),
    }  # fmt: skip


#: So many linked words tell whether the order was kept.
_NEAR = 3
#: The nearest linked word may be this far (code points) from what was lost.
_REACH = 40


def _gaps(flag: Flag, pair: Pair, links: Places) -> tuple[Span, ...]:
    """Where the translation of what a flag marks in the source alone should stand, as word links around it tell."""
    if not links or not flag.category.startswith("accuracy/") or _sides(flag) != {"source"}:
        return ()
    found = [_place(s, pair, links) for s in flag.spans]
    return tuple(dict.fromkeys(Span("target", at, at) for at in found if at is not None))


def _place(span: Span, pair: Pair, links: Places) -> int | None:
    end = len(pair.target_text.rstrip(_CLOSING))
    if span.end - span.start >= _LONG and len(pair.source_text.rstrip(_CLOSING)) - span.end <= _LONGER:
        return end
    before = max((k for k in links if k[1] <= span.start), key=lambda k: (k[1], k[3]), default=None)
    after = min((k for k in links if k[0] >= span.end), key=lambda k: (k[0], k[2]), default=None)
    if before is not None and after is None and before[3] == max(k[3] for k in links):
        # Nothing is said of what follows on either side: the end is gone.
        return end
    left = span.start - before[1] if before else _REACH + 1
    right = after[0] - span.end if after else _REACH + 1
    if min(left, right) > _REACH:
        return None
    if before and after and max(left, right) <= _REACH and before[3] > after[2]:
        # The order of the words changed here: behind the last word of what came before, where those kept theirs.
        near = sorted((k for k in links if k[1] <= span.start), key=lambda k: (k[1], k[3]))[-_NEAR:]
        return before[3] if before[3] == max(k[3] for k in near) else None
    return before[3] if before and left <= right else after[2] if after else None


def others(flag: HasEvidence) -> Sequence[Mapping[str, Any]]:
    """What stands in the evidence of a flag that others joined, as rows."""
    rows = flag.evidence.get(ALSO)
    return [row for row in rows if isinstance(row, Mapping)] if isinstance(rows, Sequence) else ()


def checks(flag: HasEvidence) -> list[str]:
    """The checks that tell a flag's fact, each once, the flag's own first."""
    rows = (str(row["check"]) for row in others(flag) if row.get("check"))
    return list(dict.fromkeys((flag.check, *rows)))
