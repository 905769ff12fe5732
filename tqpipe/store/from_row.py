"""A row of `segments.jsonl` as a record: everything is looked at, as files get edited."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from tqpipe import quality_rows
from tqpipe.types import (
    SEVERITIES,
    SIDES,
    VERDICTS,
    Alignment,
    Flag,
    Pair,
    Piece,
    Place,
    Record,
    Segment,
    Side,
    Span,
    TqpipeError,
)

C = TypeVar("C", bound=str)


def record_from_json(row: Any, docs: Mapping[Side, tuple[str, str]]) -> Record:
    """The record of one row; `docs` gives each side's document name and language (`run_docs`).

    Everything is checked (types, offsets, quoted spans), as files get edited: a TqpipeError says
    which key is wrong.
    """
    row = _is(row, dict, "the row")
    pair_id = _key(row, "id", str)
    source_text, source = _side(row, "source", docs["source"])
    target_text, target = _side(row, "target", docs["target"])
    alignment = _key(row, "alignment", dict)
    pair = Pair(
        id=pair_id,
        source=source,
        target=target,
        source_text=source_text,
        target_text=target_text,
        alignment=Alignment(
            _key(alignment, "kind", str),
            _number(alignment, "cost"),
            None if alignment.get("confidence") is None else _share(alignment, "confidence"),
            _key(alignment, "moved", bool),
        ),
        reference=_key(row, "reference", str) if row.get("reference") is not None else None,
        source_place=_place(row, "source", source_text),
        target_place=_place(row, "target", target_text),
    )
    scores = _key(row, "scores", dict)
    missing = {name: _key(row["missing"], name, str) for name in _key(row, "missing", dict)}
    return Record(
        pair=pair,
        scores={name: None if scores[name] is None else _number(scores, name) for name in scores},
        flags=tuple(_flag(flag, pair) for flag in _key(row, "flags", list)),
        risk=_share(row, "risk"),
        verdict=_choice(row, "verdict", VERDICTS),
        missing=missing,
        links=tuple(_link(item, pair) for item in _key(row, "links", list)),
        quality=quality_rows.from_row(row, pair, missing.get("quality")),
        # Runs made before a pair could be accepted do not have the key.
        accepted=None if row.get("accepted") is None else _key(row, "accepted", str),
    )


def _side(row: Mapping[str, Any], side: Side, doc: tuple[str, str]) -> tuple[str, tuple[Segment, ...]]:
    if side not in row:
        raise TqpipeError(f'no key "{side}"')
    if row[side] is None:
        return "", ()
    value = _key(row, side, dict)
    text, start, end = _key(value, "text", str), _key(value, "start", int), _key(value, "end", int)
    if start < 0 or end - start != len(text):
        raise TqpipeError(f'"{side}" says {start}:{end} but its text has {len(text)} characters')
    segments = []
    for item in _key(value, "segments", list):
        match item:
            case [int(s), int(e), int(paragraph)] if start <= s <= e <= end:
                segments.append(Segment(doc[0], doc[1], s, e, text[s - start : e - start], paragraph))
            case _:
                raise TqpipeError(
                    f'"{side}.segments" has {item!r}, not [start, end, paragraph] in {start}:{end}'
                )
    if not segments or segments[0].start != start or segments[-1].end != end:
        raise TqpipeError(f'"{side}.segments" does not run from {start} to {end}')
    return text, tuple(segments)


def _place(row: Mapping[str, Any], side: Side, text: str) -> Place | None:
    places = row.get("places") or {}
    value = _is(places, dict, '"places"').get(side)
    if value is None:
        return None
    value = _is(value, dict, f'"places.{side}"')
    pieces, at = [], 0
    for item in _key(value, "pieces", list):
        match item:
            case [int(start), int(end), int(line), int(first), int(last), int(wide), int(more)] if (
                start == at <= end and line > 0 < first <= last and wide >= 0 <= more
            ):
                pieces.append(Piece(start, end, line, first, last, wide, more))
                at = end
            case _:
                raise TqpipeError(
                    f'"places.{side}" has {item!r:.80}, not [start, end, line, column, end column, utf16, utf8]'
                )
    # A side of white space only has no text, but the place of the white space.
    if not pieces or (text and at != len(text)):
        raise TqpipeError(f'"places.{side}" covers {at} of {len(text)} characters')
    return Place(_key(value, "file", str), tuple(pieces))


def _flag(row: Any, pair: Pair) -> Flag:
    row = _is(row, dict, "a flag")
    check = _key(row, "check", str)
    spans = []
    for item in _key(row, "spans", list):
        item = _is(item, dict, "a span")
        side = _choice(item, "side", SIDES)
        start, end = _key(item, "start", int), _key(item, "end", int)
        text = pair.text(side)
        if not 0 <= start <= end <= len(text):
            raise TqpipeError(
                f"{check}: the span {start}:{end} is outside the {side} text of {len(text)} characters"
            )
        if _key(item, "text", str) != text[start:end]:
            raise TqpipeError(
                f"{check}: {start}:{end} quotes {item['text']!r:.60}, not {text[start:end]!r:.60}"
            )
        spans.append(Span(side, start, end))
    return Flag(
        check=check,
        category=_key(row, "category", str),
        severity=_choice(row, "severity", SEVERITIES),
        confidence=_share(row, "confidence"),
        spans=tuple(spans),
        message=_key(row, "message", str),
        evidence=_key(row, "evidence", dict),
        # Runs made before there were waivers do not have the key.
        waived=None if row.get("waived") is None else _key(row, "waived", str),
    )


def _link(item: Any, pair: Pair) -> tuple[int, int, int, int]:
    match item:
        case [int(s), int(e), int(t), int(u)] if 0 <= s <= e <= len(pair.source_text) and 0 <= t <= u <= len(
            pair.target_text
        ):
            return s, e, t, u
    raise TqpipeError(
        f'"links" has {item!r}, not [source start, source end, target start, target end] in the texts'
    )


def _is(value: Any, kind: type, what: str) -> Any:
    # type(), not isinstance: true is an int in Python and not in JSON.
    if type(value) is not kind:
        raise TqpipeError(f"{what} should be a {kind.__name__}, not {value!r:.60}")
    return value


def _key(row: Mapping[str, Any], key: str, kind: type) -> Any:
    if key not in row:
        raise TqpipeError(f'no key "{key}"')
    return _is(row[key], kind, f'"{key}"')


def _number(row: Mapping[str, Any], key: str) -> float:
    if type(row.get(key)) not in (int, float):
        raise TqpipeError(f'"{key}" should be a number, not {row.get(key)!r:.60}')
    return float(row[key])


def _share(row: Mapping[str, Any], key: str) -> float:
    value = _number(row, key)
    if not 0 <= value <= 1:
        raise TqpipeError(f'"{key}" is {value}, not between 0 and 1')
    return value


def _choice(row: Mapping[str, Any], key: str, choices: Sequence[C]) -> C:
    value: str = _key(row, key, str)
    for choice in choices:
        if choice == value:
            return choice
    raise TqpipeError(f'"{key}" is {value!r:.60}, not one of {", ".join(choices)}')
