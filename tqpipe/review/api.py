"""What the API answers (docs/review-api.md), without HTTP."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from tqpipe.review import adjudication, commands, queue, views
from tqpipe.review.auth import Access
from tqpipe.review.flags import PERSON
from tqpipe.review.queue import Index
from tqpipe.review.recheck import Recheck
from tqpipe.review.repetitions import Repetitions
from tqpipe.review.session import NotWritable, Review, Stale
from tqpipe.review.state import Event
from tqpipe.types import CATEGORIES, SEVERITIES, TqpipeError

Body = Mapping[str, Any]
Pairs = Sequence[tuple[str, str]]

#: The export that is the user's own file.
CORRECTED = "corrected"
#: Rows in one answer, neighbours on either side, segments in one bulk action.
MOST_ROWS, MOST_AROUND, MOST_BULK = 1000, 50, 1_000_000


class Corrected(Protocol):
    """A translation file with the reviewers' edits."""

    @property
    def data(self) -> bytes:
        """The file."""

    @property
    def written(self) -> int:
        """How many edits are in it."""

    @property
    def passed(self) -> int:
        """How many were passed over for their segments' status."""

    @property
    def left(self) -> tuple[tuple[str, str], ...]:
        """Ids of segments whose edit it cannot hold, with the reason."""


#: Writes the edits into the translation file that the run read. Raises TqpipeError where that cannot be done.
Correct = Callable[[Review, Path], Corrected]


class NotFound(Exception):
    """There is no such thing in this run."""


@dataclass(frozen=True, slots=True)
class Answer:
    """JSON values and an HTTP status."""

    value: Any
    status: int = 200


@dataclass(frozen=True, slots=True)
class Download:
    """A file to keep."""

    filename: str
    media: str
    data: bytes


@dataclass(slots=True)
class Api:
    """Reads take (reviewer, path parameters, query); writes (session, request, body)."""

    review: Review
    access: Access
    #: None: the page offers no corrected file.
    correct: Correct | None = None
    index: Index = field(init=False)
    recheck: Recheck = field(init=False)
    repetitions: Repetitions = field(init=False)
    #: What `GET /api/run` says that no decision changes: every page asks again after each save.
    machine: Mapping[str, Any] = field(init=False)

    def __post_init__(self) -> None:
        self.index = Index(self.review)
        self.recheck = Recheck(self.review)
        self.repetitions = Repetitions(self.review)
        self.machine = self._machine()

    @property
    def name(self) -> str:
        """The name of the run's folder."""
        return self.review.folder.resolve().name

    def reads(self) -> list[tuple[str, Callable[[str, Mapping[str, Any], Pairs], Any]]]:
        """Paths of GET requests with what answers them: reviewer, path parameters, query -> JSON."""
        return [
            ("/api/run", self._run),
            ("/api/queue", self._queue),
            ("/api/rows", self._rows),
            ("/api/segments/{index:int}", self._segment),
            ("/api/changes", self._changes),
            ("/api/corrected", self._corrected),
            ("/api/adjudication", lambda who, _, __: {"items": adjudication.waiting(self.review, who)}),
        ]

    def writes(self) -> list[tuple[str, Callable[[Any, Any, Body], Answer]]]:
        """Paths of POST requests with what answers them: session, request, body -> `Answer`."""
        return [
            ("/api/segments/{index:int}/events", self._event),
            ("/api/segments/{index:int}/propagate", self._propagate),
            ("/api/bulk", self._bulk),
            ("/api/undo", lambda session, _, __: self._undo(session.reviewer, redo=False)),
            ("/api/redo", lambda session, _, __: self._undo(session.reviewer, redo=True)),
            ("/api/recheck/{index:int}", self._recheck),
            ("/api/keys", self._keys),
            ("/api/adjudication/{index:int}", self._adjudicate),
        ]

    # --- reading --------------------------------------------------------------------------------

    def _run(self, who: str, path: Mapping[str, Any], pairs: Pairs) -> Any:
        review = self.review
        with review.lock:
            event = review.refresh()
            counts = self.index.counts(who)
        position, keys = review.db.reviewer(who)
        known = self.access.reviewers or {}
        return {
            **self.machine,
            "reviewer": who,
            "reviewers": sorted({who, *known, *review.db.reviewers()}),
            "named": self.access.reviewers is not None,
            "adjudicator": self.access.adjudicates(who),
            "waiting": adjudication.count(review, who) if self.access.adjudicates(who) else 0,
            "keys": {} if keys is None else keys["keys"],
            "keys_on": True if keys is None else keys["on"],
            "position": position,
            "counts": counts,
            "event": event,
        }

    def _machine(self) -> Mapping[str, Any]:
        review = self.review
        source_lang, target_lang = review.run.langs
        flags = [flag for record in review.records for flag in record.flags]
        documents = dict.fromkeys(views.document(review, n) for n in range(len(review.records)))
        return {
            "name": self.name,
            "review": review.db.identity,
            "source_lang": source_lang,
            "target_lang": target_lang,
            "documents": list(documents),
            "checks": [*dict.fromkeys(flag.check for flag in flags), PERSON],
            "categories": list(dict.fromkeys([*CATEGORIES, *(flag.category for flag in flags)])),
            "severities": list(SEVERITIES),
            "exports": [{"format": name, "label": format.label} for name, format in _formats().items()],
            "signature": review.run.manifest.get("signature", ""),
        }

    def _queue(self, who: str, path: Mapping[str, Any], pairs: Pairs) -> Any:
        # The list's first rows come with it: asking for them would take the page another turn.
        rows = min(_integer("rows", dict(pairs).get("rows", "0")), MOST_ROWS)
        asked = queue.query([(key, value) for key, value in pairs if key != "rows"])
        with self.review.lock:
            answer = self.index.ask(asked, who)
            answer["rows"] = [views.row(self.review, n, who) for n in answer["order"][:rows]]
        return answer

    def _rows(self, who: str, path: Mapping[str, Any], pairs: Pairs) -> Any:
        wanted = [_integer("index", value) for key, value in pairs if key == "index"]
        if not wanted:
            given = dict(pairs)
            first = _integer("from", given.get("from", "0"))
            last = _integer("to", given.get("to", str(len(self.review.records))))
            wanted = list(range(first, min(last, len(self.review.records), first + MOST_ROWS)))
        with self.review.lock:
            self.review.refresh()
            return {"rows": [views.row(self.review, self._place(n), who) for n in wanted[:MOST_ROWS]]}

    def segment(self, index: int, who: str) -> Any:
        """A segment as the page of reviewer `who` shows it."""
        with self.review.lock:
            self.review.refresh()
            shown = views.segment(self.review, self._place(index), who)
            return {**shown, "identical": self.repetitions.view(index, who)}

    def _segment(self, who: str, path: Mapping[str, Any], pairs: Pairs) -> Any:
        index, around = path["index"], dict(pairs).get("around")
        with self.review.lock:
            found = self.segment(index, who)
            if around is None:
                return found
            reach = min(_integer("around", around), MOST_AROUND)
            places = range(max(0, index - reach), min(len(self.review.records), index + reach + 1))
            return {**found, "around": [views.neighbour(self.review, n, who) for n in places]}

    def _changes(self, who: str, path: Mapping[str, Any], pairs: Pairs) -> Any:
        after = _integer("after", dict(pairs).get("after", "0"))
        with self.review.lock:
            event = self.review.refresh()
            new = self.review.db.events(after) if after < event else []
            changed = {e.segment for e in new if self._visible(e, who)}
        return {"event": event, "segments": sorted(changed)}

    def _visible(self, event: Event, who: str) -> bool:
        # What others do in a segment that is being reviewed blindly is not even hinted at.
        blind = event.field in ("second", "adjudicated")
        return blind or event.layer == self.review.layer(event.segment, who)

    def _place(self, index: int) -> int:
        if not 0 <= index < len(self.review.records):
            raise NotFound(
                f"There is no segment {index}; the run has {len(self.review.records)}, counted from 0."
            )
        return index

    def _sees_all(self, who: str) -> None:
        if any(self.review.layer(n, who) for n in range(len(self.review.records))):
            raise TqpipeError(
                "You are reviewing some segments blindly; an export would show what others decided."
            )

    def _named(self) -> Path:
        return Path(str(self.review.run.input("target").get("name", "")))

    def _translation(self) -> tuple[Path, Corrected]:
        """The translation file where the run found it, and what it is with the edits; its hash must be the run's."""
        path = self._named()
        if self.correct is None or not path.is_file():
            raise NotFound("The translation file is not where the run read it.")
        with self.review.lock:
            self.review.refresh()
            return path, self.correct(self.review, path)

    def _corrected(self, who: str, path: Mapping[str, Any], pairs: Pairs) -> Any:
        try:
            self._sees_all(who)
            file, done = self._translation()
        except (TqpipeError, NotFound) as error:
            why = str(error).replace(str(self._named()), self._named().name)
            return {"name": None, "why": why, "never": isinstance(error, NotWritable)}
        left = [{"id": name, "reason": reason} for name, reason in done.left]
        return {"name": file.name, "edits": done.written, "passed": done.passed, "left": left}

    def export(self, who: str, format: str) -> Download:
        """The whole review as a file, or as "corrected" the user's own with the edits.

        Raises NotFound for an unknown format, and where there is no such file.
        """
        self._sees_all(who)
        if format == CORRECTED:
            file, done = self._translation()
            return Download(file.name, "application/octet-stream", done.data)
        formats = _formats()
        if format not in formats:
            raise NotFound(f"There is no format {format:.40}; the formats are {', '.join(formats)}.")
        from tqpipe.review.exchange import gather, weights

        chosen = formats[format]
        text: str = chosen.write(gather.gather(self.review), weights.WMT)
        return Download(f"{self.name}{chosen.suffix}", chosen.media, text.encode("utf-8", "replace"))

    # --- writing --------------------------------------------------------------------------------

    def _event(self, session: Any, request: Any, body: Body) -> Answer:
        index, who = self._place(request.path_params["index"]), session.reviewer
        if body.get("kind") == "position":
            self.review.db.remember(who, position=index)
            return Answer({"position": index}, 201)
        if body.get("kind") == "second" and not self.access.adjudicates(who):
            raise TqpipeError("Only an adjudicator asks for a second review.")
        base = body.get("base")
        if type(base) is not int or base < 0:
            raise TqpipeError(f'"base" is {base!r:.40}, not the revision that the page showed')
        make = commands.single(self.review, index, who, body)
        try:
            self.review.save(
                make, who, base=None if body.get("force") is True else base, client=_client(body)
            )
        except Stale:
            return Answer({"error": "stale", "mine": dict(body), "theirs": self.segment(index, who)}, 409)
        return Answer(self.segment(index, who), 201)

    def _bulk(self, session: Any, request: Any, body: Body) -> Answer:
        indices, event = body.get("indices"), body.get("event")
        if (
            not isinstance(indices, list)
            or not all(type(n) is int for n in indices)
            or len(indices) > MOST_BULK
        ):
            raise TqpipeError('"indices" should be a list of places of segments')
        if not isinstance(event, Mapping):
            raise TqpipeError('"event" should be an object')
        if event.get("kind") == "second" and not self.access.adjudicates(session.reviewer):
            raise TqpipeError("Only an adjudicator asks for a second review.")
        places = [self._place(n) for n in dict.fromkeys(indices)]
        make = commands.bulk(self.review, places, session.reviewer, event)
        done = self.review.save(make, session.reviewer, client=_client(body))
        return Answer({"segments": list(done.segments), "event": done.event}, 201)

    def _propagate(self, session: Any, request: Any, body: Body) -> Answer:
        index, who = self._place(request.path_params["index"]), session.reviewer
        done, left = self.repetitions.propagate(index, who, _client(body))
        return Answer({"segments": list(done.segments), "event": done.event, "left": left}, 201)

    def _undo(self, who: str, *, redo: bool) -> Answer:
        done, skipped = self.review.undo(who, redo=redo)
        first = done.events[0]
        with self.review.lock:
            shown = views.history(first, self.review, first.segment, first.layer)
        passed = sorted({event.segment for group in skipped for event in group})
        return Answer({"segments": list(done.segments), "event": shown, "skipped": passed})

    def _recheck(self, session: Any, request: Any, body: Body) -> Answer:
        index, target = self._place(request.path_params["index"]), body.get("target")
        if not isinstance(target, str) or len(target) > commands.LONGEST_TARGET:
            raise TqpipeError(f'"target" should be a text of at most {commands.LONGEST_TARGET} characters')
        source = self.review.records[index].pair.source_text
        out = []
        for n, (flag, same) in enumerate(self.recheck.flags(index, target)):
            texts = {"source": source, "target": target}
            spans = [
                {
                    "side": s.side,
                    "start": s.start,
                    "end": s.end,
                    "text": texts[s.side][s.start : s.end],
                    "state": "placed",
                }
                for s in flag.spans
            ]
            out.append(
                {
                    "id": f"r{n}", "same": same, "check": flag.check, "category": flag.category,
                    "severity": flag.severity, "confidence": flag.confidence, "message": flag.message,
                    "evidence": dict(flag.evidence), "waived": None, "by": "machine", "spans": spans,
                    "decision": None, "note": "",
                }
            )  # fmt: skip
        return Answer({"flags": out})

    def _keys(self, session: Any, request: Any, body: Body) -> Answer:
        keys, on = body.get("keys"), body.get("on")
        named = keys.items() if isinstance(keys, dict) and len(keys) <= 100 else None
        short = named is not None and all(
            isinstance(v, str) and len(k) < 50 and len(v) < 50 for k, v in named
        )
        if not short or not isinstance(on, bool):
            raise TqpipeError('"keys" should be an object of action: key, and "on" true or false')
        self.review.db.remember(session.reviewer, keys={"keys": keys, "on": on})
        return Answer({"keys": keys, "keys_on": on})

    def _adjudicate(self, session: Any, request: Any, body: Body) -> Answer:
        index, who = self._place(request.path_params["index"]), session.reviewer
        if not self.access.adjudicates(who):
            raise TqpipeError("Only an adjudicator settles differences.")
        adjudication.settle(self.review, index, who, body.get("take"), body.get("base"), _client(body))
        return Answer(self.segment(index, who), 201)


def _formats() -> Mapping[str, Any]:
    from tqpipe.review.exchange.formats import FORMATS

    return FORMATS


def _client(body: Body) -> str | None:
    client = body.get("client")
    if client is not None and (not isinstance(client, str) or not 0 < len(client) <= 100):
        raise TqpipeError('"client" should be a random id of at most 100 characters')
    return client


def _integer(name: str, value: str) -> int:
    if not value.isascii() or not value.isdigit() or len(value) > 15:
        raise TqpipeError(f"{name} is {value!r:.40}, not a whole number")
    return int(value)
