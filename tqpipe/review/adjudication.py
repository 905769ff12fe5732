"""Blind second reviews: who reviews what again, where two reviewers differ, and who was followed.

The second reviewer works in a layer of their own and sees nothing of the first review. When both have given the
segment a status, it waits for somebody else to settle it: what the chosen one decided becomes the review's.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from typing import Any

from tqpipe.review.session import Review, Stale
from tqpipe.review.state import Change, State
from tqpipe.types import TqpipeError

#: Fields that a review of a segment consists of; comments and assignments are not taken over.
_JUDGED = ("status", "score", "target", "flag:", "span:")


def sample(review: Review, reviewer: str, share: float, seed: int = 0) -> list[int]:
    """A random share (at least one) of the segments that `reviewer` has not worked on and nobody reviews again.

    The same seed gives the same sample as long as nothing was decided in between. Raises TqpipeError where there is
    no such segment.
    """
    with review.lock:
        review.refresh()
        touched = {event.segment for event in review.db.events() if event.reviewer == reviewer}
        free = [
            n
            for n in range(len(review.records))
            if n not in touched and review.state(n).value("second") is None
        ]
    if not free:
        raise TqpipeError(f"there is no segment that {reviewer} has not worked on and nobody reviews again")
    return _some(review, free, share, seed)


def unassigned(review: Review, share: float, seed: int = 0) -> list[int]:
    """A random share (at least one) of the segments, from those that nobody is assigned to.

    Raises TqpipeError where there is none.
    """
    with review.lock:
        review.refresh()
        free = [n for n in range(len(review.records)) if review.state(n).value("assigned") is None]
    if not free:
        raise TqpipeError("every segment is assigned to somebody")
    return _some(review, free, share, seed)


def _some(review: Review, free: Sequence[int], share: float, seed: int) -> list[int]:
    if not 0 < share <= 1:
        raise TqpipeError(f"the share of the segments is {share}, not above 0 and at most 1")
    wanted = min(len(free), max(1, round(share * len(review.records))))
    return sorted(random.Random(seed).sample(free, wanted))


def second(review: Review, indices: Sequence[int], reviewer: str, by: str) -> None:
    """Have `reviewer` review these segments blindly, as one action of `by`."""
    review.save(lambda _: [Change(n, "second", reviewer, "second") for n in indices], by)


def waiting(review: Review, who: str) -> list[dict[str, Any]]:
    """Segments that both reviewers have finished, for someone who is not the second: what each decided.

    `same` where they agree on status, target, flags and errors; `first` and `second` name the reviewers.
    """
    with review.lock:
        review.refresh()
        return [
            {
                "index": index,
                "id": review.records[index].pair.id,
                "first": _side(review, index, main, main.fields["status"].by),
                "second": _side(review, index, other, name),
                "same": _judged(review, index, main) == _judged(review, index, other),
                "revision": main.revision,
            }
            for index, name, main, other in sorted(_finished(review, who), key=lambda found: found[0])
        ]


def count(review: Review, who: str) -> int:
    """How many segments wait for `who` to settle them."""
    with review.lock:
        review.refresh()
        return sum(1 for _ in _finished(review, who))


def _finished(review: Review, who: str) -> Iterator[tuple[int, str, State, State]]:
    for (index, layer), main in review.states.items():
        name = main.value("second")
        if layer or name is None or name == who or main.value("adjudicated") is not None:
            continue
        other = review.state(index, name)
        if main.value("status") is not None and other.value("status") is not None:
            yield index, name, main, other


def _side(review: Review, index: int, state: State, by: str) -> dict[str, Any]:
    flags = {name: entry.value["decision"] for name, entry in state.under("flag:")}
    pair = review.records[index].pair

    def quoted(value: Any) -> list[dict[str, Any]]:
        texts = {"source": pair.source_text, "target": state.text(pair.target_text, value["version"])}
        return [{**s, "text": texts[s["side"]][s["start"] : s["end"]]} for s in value["spans"]]

    return {
        "by": by,
        "status": state.value("status", "open"),
        "score": state.value("score"),
        "target": state.text(pair.target_text),
        "decisions": flags,
        "spans": [
            {"id": name, **entry.value, "spans": quoted(entry.value)} for name, entry in state.under("span:")
        ],
    }


def _judged(review: Review, index: int, state: State) -> Any:
    """What two reviews are compared by: no names, no notes, no numbers of versions."""
    side = _side(review, index, state, "")
    spans = sorted(
        (s["category"], s["severity"], sorted((p["side"], p["start"], p["end"]) for p in s["spans"]))
        for s in side["spans"]
    )
    decisions = {name: d for name, d in side["decisions"].items() if d is not None and name.startswith("m")}
    return side["status"], side["score"], side["target"], decisions, spans


def settle(review: Review, index: int, who: str, take: Any, base: Any, client: str | None = None) -> None:
    """Follow the "first" or the "second" reviewer, as one action that can be undone.

    Raises TqpipeError where nothing waits there for `who`, and Stale where the review went on after `base`.
    """
    if take not in ("first", "second"):
        raise TqpipeError(f'"take" is {take!r:.40}, not first or second')
    if type(base) is not int:
        raise TqpipeError(f'"base" is {base!r:.40}, not the revision that the page showed')

    def changes(number: int) -> list[Change]:
        main = review.state(index)
        name = main.value("second")
        if main.value("adjudicated") is not None or name is None:
            raise TqpipeError("nobody else has reviewed this segment, or it is settled already")
        if name == who:
            raise TqpipeError("the second reviewer does not settle this segment")
        if main.revision > base:
            raise Stale(index, "second")
        out = [Change(index, "adjudicated", {"took": take, "by": name}, "adjudicate")]
        return out if take == "first" else out + _taken_over(review, index, name)

    review.save(changes, who, client=client)


def _taken_over(review: Review, index: int, name: str) -> list[Change]:
    """Changes that make the main review of a segment what the second reviewer's is."""
    main, other = review.state(index), review.state(index, name)
    changes = []
    # Versions are numbered by layer: those of the second reviewer come after the ones that are there.
    renumbered, machine = {0: 0}, review.records[index].pair.target_text
    count = len(main.versions)
    for version in other.versions:
        count += 1
        renumbered[version.n] = count
        value = {"version": count, "text": version.text}
        changes.append(Change(index, "target", value, "adjudicate"))
    if other.version != len(other.versions):
        at = renumbered[other.version]
        changes.append(Change(index, "target", {"version": at} if at else None, "adjudicate"))
    elif not other.versions and main.text(machine) != machine:
        changes.append(Change(index, "target", None, "adjudicate"))
    names = {n for s in (main, other) for n in s.fields if n != "target" and n.startswith(_JUDGED)}
    for field in sorted(names):
        taken = other.value(field)
        if isinstance(taken, dict) and "version" in taken:
            taken = {**taken, "version": renumbered[taken["version"]]}
        changes.append(Change(index, field, taken, "adjudicate"))
    return changes
