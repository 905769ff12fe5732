"""Which segments to show, in which order: filters, facets, a histogram and text search over the whole run.

A set of segments is one long integer, a bit a segment: a facet's count is an AND and a bit count, so that ten
thousand segments are filtered in a few milliseconds. A filter on a check or a category matches flags whatever was
decided about them, so that a list does not shrink under the reviewer's hands; waived flags do not count. A check is
found where it stands under another's flag (`tqpipe.facts`), too.
"""

from __future__ import annotations

import bisect
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tqpipe import facts
from tqpipe.review import flags, views
from tqpipe.review.session import Review
from tqpipe.review.state import STATUSES, Event
from tqpipe.types import VERDICTS, TqpipeError, worse

FACETS = ("verdict", "check", "category", "status", "doc", "assigned")
SORTS = ("risk", "document", "quality")
SCORES = {"risk": 1.0, "quality": 100.0}
BINS = 20
#: Beside the facets: checks whose name a flag bears. A check that stands under another's flag is filtered for, too, but
#: no flag is decided for its sake.
_NAMED = "named"
#: The name of nobody in the filter on who a segment is assigned to.
NOBODY = ""

#: What makes か into が, and は into ぱ.
_VOICED = "\u3099\u309a"

Masks = dict[str, dict[str, int]]
#: The values of a segment, by facet.
Values = dict[str, frozenset[str]]
_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked for. Alternatives within a facet, all facets together; `low <= score <= high`."""

    sort: str = "risk"
    score: str = "risk"
    low: float | None = None
    high: float | None = None
    text: str = ""
    facets: Mapping[str, Sequence[str]] = field(default_factory=dict)


def query(parameters: Sequence[tuple[str, str]]) -> Query:
    """The query of a request's parameters. Raises TqpipeError naming what is not valid."""
    single = {"sort": "risk", "score": "risk", "q": "", "min": "", "max": ""}
    facets: dict[str, list[str]] = defaultdict(list)
    for key, value in parameters:
        if key in FACETS:
            if value or key == "assigned":
                facets[key].append(value)
        elif key in single:
            single[key] = value
        else:
            raise TqpipeError(
                f"unknown parameter {key!r:.40}; valid ones: {', '.join((*FACETS, *single, 'rows'))}"
            )
    for key, choices in (("sort", SORTS), ("score", tuple(SCORES))):
        if single[key] not in choices:
            raise TqpipeError(f"{key} is {single[key]!r:.40}, not one of {', '.join(choices)}")
    bounds = [_number(key, single[key]) for key in ("min", "max")]
    return Query(single["sort"], single["score"], bounds[0], bounds[1], single["q"], dict(facets))


def _number(key: str, value: str) -> float | None:
    try:
        return float(value) if value else None
    except ValueError:
        raise TqpipeError(f"{key} is {value!r:.40}, not a number") from None


def fold(text: str) -> str:
    """For search: without case, accents, compatibility forms and runs of spaces. Voiced kana are letters of their own,
    and so are Korean syllables: か is not が, 가 not a part of 각.
    """
    if not text.isascii():
        kept = (
            c for c in unicodedata.normalize("NFKD", text) if c in _VOICED or not unicodedata.combining(c)
        )
        text = unicodedata.normalize("NFC", "".join(kept))
    return " ".join(text.casefold().split())


class Index:
    """The sets of all facet values, kept up to date by the review's events."""

    def __init__(self, review: Review):
        self.review = review
        n = len(review.records)
        self.all = (1 << n) - 1
        self.scores: dict[str, list[float | None]] = {
            "risk": [r.risk for r in review.records],
            "quality": [None if r.quality is None else r.quality.quality for r in review.records],
        }
        self.orders = {
            "document": list(range(n)),
            "risk": sorted(range(n), key=lambda i: worse(review.records[i])),
            "quality": sorted(range(n), key=lambda i: _first(self.scores["quality"][i])),
        }
        #: Per score: (value, index) in rising order, for ranges.
        self.ranked = {
            name: sorted((v, i) for i, v in enumerate(values) if v is not None)
            for name, values in self.scores.items()
        }
        self.edges = {name: [top * k / BINS for k in range(BINS + 1)] for name, top in SCORES.items()}
        self.bins = {name: self._bins(name) for name in SCORES}
        # A key is searched for; that every segment has a number is no reason to find it under each figure.
        self.sources = [
            fold(r.pair.source_text) + ("" if r.pair.id == str(k) else f"\n{fold(r.pair.id)}")
            for k, r in enumerate(review.records, 1)
        ]
        self.main: Masks = {facet: {} for facet in (*FACETS, _NAMED)}
        self.texts: list[str] = [""] * n
        self._machine = [self._found(index) for index in range(n)]
        self._values: list[Values] = [{} for _ in range(n)]
        self._blind: dict[str, set[int]] = defaultdict(set)
        with review.lock:
            self._update(range(n), range(n))
            review.listeners.append(self._changed)

    def _bins(self, name: str) -> list[int]:
        out, top = [0] * BINS, SCORES[name]
        for value, i in self.ranked[name]:
            out[min(int(value / top * BINS), BINS - 1)] |= 1 << i
        return out

    # --- keeping up -----------------------------------------------------------------------------

    def _changed(self, events: Sequence[Event]) -> None:
        main = [event for event in events if event.layer == ""]
        said = {
            event.segment for event in main if event.field == "target" or event.field.startswith("comment:")
        }
        self._update(dict.fromkeys(event.segment for event in main), said)

    def _update(self, segments: Iterable[int], said: Iterable[int]) -> None:
        """Bring the sets of `segments` up to date, and what is searched for in those where something was `said`."""
        changed = {}
        for index in segments:
            changed[index] = (self._values[index], self._facets(index, ""))
            self._values[index] = changed[index][1]
            state = self.review.state(index)
            for blind in self._blind.values():
                blind.discard(index)
            if state.value("second") is not None and state.value("adjudicated") is None:
                self._blind[state.value("second")].add(index)
        _set(self.main, changed)
        for index in said:
            self.texts[index] = self._text(index, "")

    def _found(self, index: int) -> Values:
        """What the machine says of a segment, which no event changes."""
        record = self.review.records[index]
        machine = [f for f in record.flags if f.waived is None]
        return {
            "verdict": frozenset((record.verdict,)),
            "check": frozenset(name for f in machine for name in facts.checks(f)),
            _NAMED: frozenset(f.check for f in machine),
            "category": frozenset(f.category for f in machine),
            "doc": frozenset((views.document(self.review, index),)),
        }

    def _facets(self, index: int, layer: str) -> Values:
        found, state = self._machine[index], self.review.state(index, layer)
        values = {
            **found,
            "status": frozenset((state.value("status", "open"),)),
            "assigned": frozenset((layer or state.value("assigned", NOBODY),)),
        }
        # Not flags.of: nobody's spans have to be moved to know this.
        people = [entry.value for _, entry in state.under("span:")] if state.revision else []
        if people:
            for name in ("check", _NAMED):
                values[name] = found[name] | {flags.PERSON}
            values["category"] = found["category"] | {value["category"] for value in people}
        return values

    def _text(self, index: int, layer: str) -> str:
        parts = [self.sources[index], fold(self.review.target(index, layer))]
        state = self.review.state(index, layer)
        if state.revision:
            parts += [fold(entry.value["text"]) for _, entry in state.under("comment:")]
        return "\n".join(parts)

    def _view(self, reviewer: str) -> tuple[Masks, dict[int, str]]:
        """The sets as a reviewer may see them, and the texts that differ from everyone's."""
        blind = self._blind.get(reviewer)
        if not blind:
            return self.main, {}
        masks = {facet: dict(values) for facet, values in self.main.items()}
        _set(masks, {index: (self._values[index], self._facets(index, reviewer)) for index in blind})
        return masks, {index: self._text(index, reviewer) for index in blind}

    # --- asking ---------------------------------------------------------------------------------

    def counts(self, reviewer: str) -> dict[str, Any]:
        """How many segments there are, by status and by verdict."""
        with self.review.lock:
            masks, _ = self._view(reviewer)
            return {
                "total": len(self.sources),
                "status": {s: masks["status"].get(s, 0).bit_count() for s in STATUSES},
                "verdict": {v: masks["verdict"].get(v, 0).bit_count() for v in VERDICTS},
            }

    def ask(self, asked: Query, reviewer: str) -> dict[str, Any]:
        """The answer of `GET /api/queue`."""
        with self.review.lock:
            self.review.refresh()
            masks, texts = self._view(reviewer)
            within = self._range(asked) & self.all
            found = self._search(asked.text, texts) if asked.text.strip() else self.all
            chosen = {
                facet: _union(masks[facet], asked.facets[facet]) if asked.facets.get(facet) else self.all
                for facet in FACETS
            }
            everything = found
            for mask in chosen.values():
                everything &= mask
            facets = {facet: self._count(facet, masks, chosen, found & within) for facet in FACETS}
            counts = [(mask & everything).bit_count() for mask in self.bins[asked.score]]
            shown = everything & within
            order = self._order(shown, asked.sort)
            checks = {name: n for name, mask in masks[_NAMED].items() if (n := (mask & shown).bit_count())}
        return {
            "order": order,
            "total": len(order),
            "facets": facets,
            "checks": dict(sorted(checks.items(), key=lambda item: (-item[1], item[0]))),
            "histogram": {"score": asked.score, "edges": self.edges[asked.score], "counts": counts},
        }

    def _range(self, asked: Query) -> int:
        if asked.low is None and asked.high is None:
            return self.all
        ranked = self.ranked[asked.score]
        first = 0 if asked.low is None else bisect.bisect_left(ranked, (asked.low, -1))
        last = (
            len(ranked)
            if asked.high is None
            else bisect.bisect_right(ranked, (asked.high, len(self.sources)))
        )
        return _mask((i for _, i in ranked[first:last]), len(self.sources))

    def _search(self, text: str, texts: Mapping[int, str]) -> int:
        wanted = fold(text)
        found = (i for i, text in enumerate(self.texts) if wanted in texts.get(i, text))
        return _mask(found, len(self.texts))

    def _count(self, facet: str, masks: Masks, chosen: Mapping[str, int], found: int) -> dict[str, int]:
        """Of every value, with all filters in force but this facet's own."""
        for other, mask in chosen.items():
            if other != facet:
                found &= mask
        counts = {value: (mask & found).bit_count() for value, mask in masks[facet].items() if mask}
        return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))

    def _order(self, mask: int, sort: str) -> list[int]:
        if mask == 0:
            return []
        bits = bin(mask)[:1:-1].ljust(len(self.sources), "0")
        return [i for i in self.orders[sort] if bits[i] == "1"]


def _first(value: float | None) -> float:
    return float("inf") if value is None else value


def _union(masks: Mapping[str, int], values: Sequence[str]) -> int:
    out = 0
    for value in values:
        out |= masks.get(value, 0)
    return out


def _mask(indices: Any, size: int) -> int:
    bits = bytearray(size // 8 + 1)
    for i in indices:
        bits[i >> 3] |= 1 << (i & 7)
    return int.from_bytes(bits, "little")


def _set(masks: Masks, changed: Mapping[int, tuple[Values, Values]]) -> None:
    """Put segments, each with its values before and now, from some sets into others: each set once, however many."""
    leave: dict[tuple[str, str], list[int]] = defaultdict(list)
    enter: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, (old, new) in changed.items():
        for facet, after in new.items():
            before = old.get(facet, _NOTHING)
            if before == after:
                continue
            for value in before - after:
                leave[facet, value].append(index)
            for value in after - before:
                enter[facet, value].append(index)
    size = max(changed, default=0) + 1
    for (facet, value), indices in leave.items():
        masks[facet][value] &= ~_mask(indices, size)
    for (facet, value), indices in enter.items():
        masks[facet][value] = masks[facet].get(value, 0) | _mask(indices, size)
