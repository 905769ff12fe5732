"""Which flags tell one fact, and the one flag that tells it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from tqpipe.facts.also import ALSO, row_of
from tqpipe.facts.marks import LONG, meet, same_place, sides, within
from tqpipe.facts.omissions import gaps
from tqpipe.types import MODEL, SEVERITIES, Flag, Pair, Places, Side, Span, wrecks

#: What sees a region, and the words at its edge by chance.
_WITNESSES = (MODEL, "coverage")
#: Looks at how much there is and marks no words.
_SIZE = "length"
#: Words of a text from which a flag can condemn the whole of it, and the share of its characters.
_WORDS, _SHARE = 5, 0.9
#: What a whole stretch of each kind takes with it.
_LOST, _ADDED, _FOREIGN = "accuracy/omission", "accuracy/addition", "accuracy/untranslated"
_MEANINGLESS = "linguistic-conventions/unintelligible"
#: Marks go with the words that they stand at.
_MARKS = "linguistic-conventions/punctuation"
_STRETCHES = (_LOST, _ADDED, _FOREIGN, _MEANINGLESS)
#: Kinds that are no other fact's, and those of what is said, in whose place a lost word may be looked for.
_APART = ("style", "design-and-markup")
_TEXT = ("accuracy/", _MARKS)


def joined(flags: Sequence[Flag], pair: Pair, links: Places = ()) -> list[Flag]:
    """The flags of a pair, one a fact, in their order; triage counts witnesses, so it comes before this."""
    seen = [_Seen(flag, gaps(flag, pair, links), _ties(flag, links), _rank(flag)) for flag in flags]
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
        if same_place(self.flag.spans, other.flag.spans):
            return True
        both = all(one.flag.category.startswith(_TEXT) for one in (self, other))
        return both and bool(self.gaps or other.gaps) and same_place(self.placed, other.placed)


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
                s for s in flag.spans if any(meet(h, s) and not within(s, h) for h in head.spans)
            )
        if here or head.check == _SIZE:
            # What only follows from a lost sentence is seen in it; a witness's edges are chance.
            mine = sides(head)
            self.spans.extend(s for s in flag.spans if s.side not in mine and s not in self.spans)
        return True

    def told(self, pair: Pair) -> Flag:
        head = self.head.flag
        spans = (*head.spans, *self.spans)
        if head.category == _LOST and all(s.side == "source" for s in spans):
            spans += self.head.gaps
        evidence = head.evidence
        if self.others:
            evidence = {**evidence, ALSO: [row_of(flag, pair) for flag in self.others]}
        return replace(head, spans=spans, evidence=evidence)


def _rank(flag: Flag) -> tuple[int, bool, int, int, float]:
    """Sorts the strongest first. Of one severity a rule's stretch, which others lie in, then a witness's, then the
    others; the longer, then the surer.
    """
    long = max((s.end - s.start for s in flag.spans), default=0)
    stretch = long >= LONG and flag.category in _STRETCHES
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
            and (head.check == _SIZE or any(s.side == side and s.end - s.start >= LONG for s in head.spans))
        )
    accuracy = flag.category.startswith(("accuracy/", "terminology"))
    if accuracy and head.category.startswith(("accuracy/", _MEANINGLESS)) and _whole(head, pair):
        return True
    takes = (
        head.category == _LOST
        or (head.category == _ADDED and (accuracy or flag.category == _MARKS))
        or (head.category in (_FOREIGN, _MEANINGLESS) and flag.category != "design-and-markup")
    )  # fmt: skip
    return takes and all(any(within(s, h) for h in head.spans) for s in flag.spans)


def _whole(flag: Flag, pair: Pair) -> bool:
    text = pair.target_text.strip()
    if len(text.split()) < _WORDS and not (len(text) >= 12 and not text.isascii()):
        return False
    return any(s.side == "target" and s.end - s.start >= _SHARE * len(text) for s in flag.spans)


def _witnessed(one: Flag, other: Flag, pair: Pair) -> bool:
    """Whether one is a witness's (the stronger one of all sides that the other marks) and they share a character of a
    side, or no word stands between.
    """
    if other.check not in _WITNESSES and not (one.check in _WITNESSES and sides(other) <= sides(one)):
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
        mine.setdefault(flag.check, []).append(sides(flag))
    swapped = [{"source"}, {"target"}], [{"target"}, {"source"}]
    return frozenset(check for check, marked in mine.items() if marked in swapped and check not in _WITNESSES)


def _ties(flag: Flag, links: Places) -> frozenset[int]:
    if len(sides(flag)) != 1:
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
    if len(sides(one.flag)) != 1 or len(sides(other.flag)) != 1 or sides(one.flag) == sides(other.flag):
        return False
    if one.links and one.links == other.links:
        return True
    said = _said(one.flag, pair)
    return any(said) and said == _said(other.flag, pair)


def _said(flag: Flag, pair: Pair) -> list[str]:
    return [pair.text(s.side)[s.start : s.end].casefold() for s in flag.spans]
