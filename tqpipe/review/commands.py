"""What a page asks to have saved, checked and turned into changes of fields.

Kinds and their fields are in docs/review-api.md. Whatever is wrong raises TqpipeError with a sentence that names the
value and the valid choices.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from tqpipe.review import flags
from tqpipe.review.session import Review
from tqpipe.review.state import DECISIONS, STATUSES, Change
from tqpipe.types import CATEGORIES, SEVERITIES, SIDES, TqpipeError

#: Of a note or a comment, and of a target, in code points.
LONGEST_NOTE, LONGEST_TARGET = 20_000, 1_000_000

Body = Mapping[str, Any]
Make = Callable[[int], Sequence[Change]]


def single(review: Review, index: int, reviewer: str, body: Body) -> Make:
    """The changes of one event on one segment, to be made inside the transaction."""
    kind = _choice(body, "kind", KINDS)
    layer = review.layer(index, reviewer)
    if kind in ("assign", "second"):
        layer = ""

    def make(number: int) -> Sequence[Change]:
        name, new = KINDS[kind](review, index, layer, body, number)
        made = [Change(index, name, new, kind, layer)]
        if kind == "edit" and "status" in body:
            # Mended and done with: one action, and one undo.
            made.append(Change(index, *_status(review, index, layer, body, number), "status", layer))
        return made

    return make


def bulk(review: Review, indices: Sequence[int], reviewer: str, body: Body) -> Make:
    """One event on many segments. `decide` has `check` in place of `flag`: all its flags without a decision."""
    kind = _choice(body, "kind", ("status", "assign", "second", "decide"))
    if kind == "decide":
        check, decision, note = (
            _text(body, "check", 200),
            _choice(body, "decision", DECISIONS),
            _text(body, "note", LONGEST_NOTE, ""),
        )

    def make(number: int) -> Sequence[Change]:
        changes: list[Change] = []
        for index in indices:
            if kind != "decide":
                changes.extend(single(review, index, reviewer, body)(number + len(changes)))
                continue
            layer = review.layer(index, reviewer)
            version = review.state(index, layer).version
            for flag in flags.of(review, index, layer):
                if flag.check == check and flag.decision is None and flag.waived is None:
                    value = {"decision": decision, "note": note, "version": version}
                    changes.append(Change(index, f"flag:{flag.id}", value, kind, layer))
        return changes

    return make


# --- one function a kind: (review, index, layer, body, number of the event) -> field and new value ---------


def _decide(review: Review, index: int, layer: str, body: Body, number: int) -> tuple[str, Any]:
    flag = _flag(review, index, layer, body)
    note = _text(body, "note", LONGEST_NOTE, "")
    if body.get("decision") is None and not note:
        return f"flag:{flag}", None
    decision = None if body.get("decision") is None else _choice(body, "decision", DECISIONS)
    version = review.state(index, layer).version
    before = review.state(index, layer).value(f"flag:{flag}")
    if before is not None and (before["decision"], before["note"]) == (decision, note):
        return f"flag:{flag}", before  # said again: nothing new
    return f"flag:{flag}", {"decision": decision, "note": note, "version": version}


def _status(review: Review, index: int, layer: str, body: Body, number: int) -> tuple[str, Any]:
    status = _choice(body, "status", STATUSES)
    return "status", None if status == "open" else status


def _edit(review: Review, index: int, layer: str, body: Body, number: int) -> tuple[str, Any]:
    text = _text(body, "target", LONGEST_TARGET)
    state = review.state(index, layer)
    machine = review.records[index].pair.target_text
    if text == state.text(machine):
        return "target", state.value("target")
    if text == machine:
        return "target", None
    for version in state.versions:
        if version.text == text:
            return "target", {"version": version.n}
    return "target", {"version": len(state.versions) + 1, "text": text}


def _span_add(review: Review, index: int, layer: str, body: Body, number: int) -> tuple[str, Any]:
    version = body.get("version", review.state(index, layer).version)
    _check_version(review, index, layer, version)
    value = {
        "category": _category(review, body),
        "severity": _choice(body, "severity", SEVERITIES),
        "note": _text(body, "note", LONGEST_NOTE, ""),
        "version": version,
        "spans": [_span(review, index, layer, body, version)],
    }
    return f"span:u{number}", value


def _span_change(review: Review, index: int, layer: str, body: Body, number: int) -> tuple[str, Any]:
    name = _own(review, index, layer, body)
    value = dict(review.state(index, layer).value(name))
    if "category" in body:
        value["category"] = _category(review, body)
    if "severity" in body:
        value["severity"] = _choice(body, "severity", SEVERITIES)
    if "note" in body:
        value["note"] = _text(body, "note", LONGEST_NOTE)
    if "start" in body or "end" in body or "side" in body:
        version = body.get("version", review.state(index, layer).version)
        _check_version(review, index, layer, version)
        value |= {"version": version, "spans": [_span(review, index, layer, body, version)]}
    return name, value


def _span_remove(review: Review, index: int, layer: str, body: Body, number: int) -> tuple[str, Any]:
    return _own(review, index, layer, body), None


def _comment(review: Review, index: int, layer: str, body: Body, number: int) -> tuple[str, Any]:
    text = _text(body, "text", LONGEST_NOTE).strip()
    if not text:
        raise TqpipeError('"text" is empty: a comment says something')
    return f"comment:c{number}", {"text": text}


def _assign(review: Review, index: int, layer: str, body: Body, number: int) -> tuple[str, Any]:
    return "assigned", None if body.get("reviewer") is None else _text(body, "reviewer", 100)


def _second(review: Review, index: int, layer: str, body: Body, number: int) -> tuple[str, Any]:
    return "second", None if body.get("reviewer") is None else _text(body, "reviewer", 100)


def _score(review: Review, index: int, layer: str, body: Body, number: int) -> tuple[str, Any]:
    value = body.get("quality")
    if value is None:
        return "score", None
    if type(value) not in (int, float) or not 0 <= value <= 100:
        raise TqpipeError(f'"quality" is {value!r:.40}, not a number from 0 to 100 or null')
    return "score", value


KINDS: dict[str, Callable[[Review, int, str, Body, int], tuple[str, Any]]] = {
    "decide": _decide,
    "status": _status,
    "edit": _edit,
    "span.add": _span_add,
    "span.change": _span_change,
    "span.remove": _span_remove,
    "comment": _comment,
    "assign": _assign,
    "second": _second,
    "score": _score,
}


# --- the values -----------------------------------------------------------------------------------


def _text(body: Body, key: str, longest: int, default: str | None = None) -> str:
    value = body.get(key, default)
    if value is None and default is not None:
        return default
    if not isinstance(value, str):
        raise TqpipeError(f'"{key}" should be a text, not {value!r:.40}')
    if len(value) > longest:
        raise TqpipeError(f'"{key}" has {len(value)} characters, more than {longest}')
    return value


def _choice(body: Body, key: str, choices: Collection[str]) -> str:
    value = body.get(key)
    if not isinstance(value, str) or value not in choices:
        raise TqpipeError(f'"{key}" is {value!r:.60}, not one of {", ".join(choices)}')
    return value


def _category(review: Review, body: Body) -> str:
    used = {flag.category for record in review.records for flag in record.flags}
    return _choice(body, "category", [*CATEGORIES, *sorted(used - set(CATEGORIES))])


def _flag(review: Review, index: int, layer: str, body: Body) -> str:
    name = _text(body, "flag", 40)
    machine = review.records[index].flags
    known = [f"m{n}" for n in range(len(machine))]
    known += [uid for uid, _ in review.state(index, layer).under("span:")]
    if name not in known:
        raise TqpipeError(
            f'"flag" is {name!r:.40}, not one of this segment\'s: {", ".join(known) or "it has none"}'
        )
    return name


def _own(review: Review, index: int, layer: str, body: Body) -> str:
    name = _text(body, "flag", 40)
    known = [uid for uid, _ in review.state(index, layer).under("span:")]
    if name not in known:
        raise TqpipeError(
            f'"flag" is {name!r:.40}, not one that a person marked here: {", ".join(known) or "there are none"}'
        )
    return f"span:{name}"


def _check_version(review: Review, index: int, layer: str, version: Any) -> None:
    most = len(review.state(index, layer).versions)
    if type(version) is not int or not 0 <= version <= most:
        raise TqpipeError(f'"version" is {version!r:.40}; the target has versions 0 to {most}')


def _span(review: Review, index: int, layer: str, body: Body, version: int) -> dict[str, Any]:
    side = _choice(body, "side", SIDES)
    pair = review.records[index].pair
    texts = {"source": pair.source_text, "target": review.state(index, layer).text(pair.target_text, version)}
    text = texts[side]
    start, end = body.get("start"), body.get("end")
    if type(start) is not int or type(end) is not int or not 0 <= start <= end <= len(text):
        raise TqpipeError(
            f'"start" and "end" are {start!r:.20} and {end!r:.20}, not a range in the {side} text (version {version}) '
            f"of {len(text)} characters"
        )
    return {"side": side, "start": start, "end": end}
