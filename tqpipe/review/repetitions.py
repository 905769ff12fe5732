"""Identical segments (the run's two texts are the same): what was decided about one, done to the others in one step.

A button that stands in twelve dialogs is judged once. What somebody decided otherwise is never written over: such a
segment stays as it is, and is named.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tqpipe.review import flags
from tqpipe.review.flags import ReviewedFlag
from tqpipe.review.session import Done, Review
from tqpipe.review.state import Change, State
from tqpipe.types import Record, TqpipeError


class Repetitions:
    """The identical segments of a run. The texts compared are the machine's, so that an edit leaves them identical."""

    def __init__(self, review: Review):
        self.review = review
        same: dict[tuple[str, str], list[int]] = defaultdict(list)
        for n, record in enumerate(review.records):
            same[record.pair.source_text, record.pair.target_text].append(n)
        self._groups = {n: tuple(group) for group in same.values() if len(group) > 1 for n in group}

    def others(self, index: int, reviewer: str) -> list[int]:
        """The identical segments of which the reviewer has the same view: blind ones are no others' business."""
        review = self.review
        blind = bool(review.layer(index, reviewer))
        group = self._groups.get(index, ())
        return [n for n in group if n != index and bool(review.layer(n, reviewer)) == blind]

    def view(self, index: int, reviewer: str) -> dict[str, Any]:
        """What the page is told: how many others there are, how many of them nobody has touched, and which of them was
        finished last (None: none).
        """
        review = self.review
        states = {n: review.state(n, review.layer(n, reviewer)) for n in self.others(index, reviewer)}
        finished = [n for n, state in states.items() if state.value("status") is not None]
        return {
            "count": len(states),
            "open": sum(next(_fields(state), None) is None for state in states.values()),
            "like": max(finished, key=lambda n: states[n].event("status"), default=None),
        }

    def propagate(self, index: int, reviewer: str, client: str | None = None) -> tuple[Done, list[int]]:
        """Give the others the edit, status, quality, decisions and marked errors of segment `index`, as one undoable
        group; and the segments left as they are, because something else was decided there.

        Raises TqpipeError where nothing was decided about the segment, or no other is identical.
        """
        review = self.review
        with review.lock:
            review.refresh()
            others = self.others(index, reviewer)
            if not others:
                raise TqpipeError(f"No other segment has the two texts of segment {index + 1}.")
            if not _decided(review, index, reviewer):
                raise TqpipeError(f"Nothing has been decided about segment {index + 1} yet.")

            def make(number: int) -> Sequence[Change]:
                changes: list[Change] = []
                for other in others:
                    changes += _changes(review, index, other, reviewer, number + len(changes))
                return changes

            done = review.save(make, reviewer, client=client)
            mine = _decided(review, index, reviewer)
            return done, [n for n in others if _otherwise(_decided(review, n, reviewer), mine)]


def _fields(state: State) -> Iterator[str]:
    """The fields that are set and say something about the texts; who it is assigned to and comments do not."""
    for name, entry in state.fields.items():
        about = name in ("target", "status", "score") or name.startswith(("flag:", "span:"))
        if about and entry.value is not None:
            yield name


def _decided(review: Review, index: int, reviewer: str) -> dict[Any, Any]:
    """What was decided about a segment, comparable with that of an identical one."""
    layer = review.layer(index, reviewer)
    state, record = review.state(index, layer), review.records[index]
    found: dict[Any, Any] = {}
    for name in _fields(state):
        if name == "target":
            found[name] = state.text(record.pair.target_text)
        elif name.startswith("flag:m"):
            found["flag", _machine(record, name)] = state.value(name)["decision"]
        elif name in ("status", "score"):
            found[name] = state.value(name)
    for flag in _marked(review, index, layer):
        found["span", flag.category, flag.severity, _ranges(flag)] = True
    return found


def _otherwise(theirs: Mapping[Any, Any], mine: Mapping[Any, Any]) -> bool:
    """Whether something was decided there that was not decided here."""
    return any(key not in mine or mine[key] != value for key, value in theirs.items())


def _marked(review: Review, index: int, layer: str) -> list[ReviewedFlag]:
    """The errors that people marked, but those on a text in between whose words are gone: no other segment has it."""
    if not review.state(index, layer).under("span:"):
        return []
    return [
        flag
        for flag in flags.of(review, index, layer)
        if flag.by != "machine" and not (flag.version and any(s.state == "orphaned" for s in flag.spans))
    ]


def _ranges(flag: ReviewedFlag) -> tuple[tuple[str, int, int], ...]:
    return tuple((s.side, s.start, s.end) for s in flag.spans)


def _machine(record: Record, name: str) -> Any:
    """A machine flag (of field `name`), comparable with those of an identical segment."""
    flag = record.flags[int(name.removeprefix("flag:m"))]
    return flag.check, flag.category, flag.severity, flag.message, flag.spans


def _changes(review: Review, index: int, other: int, reviewer: str, number: int) -> list[Change]:
    """What segment `other` lacks of what was decided about segment `index`; nothing where it has something else."""
    theirs = _decided(review, other, reviewer)
    if _otherwise(theirs, _decided(review, index, reviewer)):
        return []
    mine, layer = review.layer(index, reviewer), review.layer(other, reviewer)
    state, old = review.state(index, mine), review.state(other, layer)
    record, twin = review.records[index], review.records[other]
    changes: list[Change] = []
    version = 0
    if state.version:
        text = state.text(record.pair.target_text)
        known = [v.n for v in old.versions if v.text == text]
        version = known[0] if known else len(old.versions) + 1
        if old.version != version:
            new = {"version": version} if known else {"version": version, "text": text}
            changes.append(Change(other, "target", new, "edit", layer))
    places = {_machine(twin, f"flag:m{n}"): f"flag:m{n}" for n in range(len(twin.flags))}
    for name in _fields(state):
        value = state.value(name)
        if name in ("status", "score") and old.value(name) is None:
            changes.append(Change(other, name, value, name, layer))
        elif name.startswith("flag:m"):
            place = places.get(_machine(record, name))
            if place is not None and old.value(place) is None:
                seen = {**value, "version": version if value["version"] else 0}
                changes.append(Change(other, place, seen, "decide", layer))
    for flag in _marked(review, index, mine):
        if ("span", flag.category, flag.severity, _ranges(flag)) in theirs:
            continue
        value = dict(state.value(f"span:{flag.id}"))
        if flag.version:
            # On a text that the other may never have had: where the words are now.
            value["version"] = version
            value["spans"] = [{"side": s.side, "start": s.start, "end": s.end} for s in flag.spans]
        changes.append(Change(other, f"span:u{number + len(changes)}", value, "span.add", layer))
    return changes
