"""The MQM TSV of the WMT evaluations, which the Marot viewer opens: ten columns, one line an error and a rater.

Format: https://github.com/google-research/google-research/tree/master/marot (README, "Data file format").
`<v>` and `</v>` enclose the error's span in the source or the target. Marot paints the columns as HTML and splits
at every tab and line feed, so those, `<` and `&` inside the texts are character references: it shows them as
they were, and a `<v>` of the text is not a mark. The target is the run's, as its errors are in it; an edit is
`corrected_translation` in the metadata.

What the columns cannot carry (dismissed flags, statuses, comments, scores, the history) is in
`metadata.segment.tqpipe` of a segment's first line, so that an import gives an identical state. A file of another
tool has none of that: its marks are read as marks of its raters, the first of them as the review, the others
each as a second review of their own.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from tqpipe.review.exchange import log
from tqpipe.review.exchange.escapes import dumps, escape_html, unescape_html
from tqpipe.review.exchange.incoming import Incoming, Mark, Parsed
from tqpipe.review.exchange.model import Reviewed, Reviews, is_machine, note, rater
from tqpipe.review.exchange.weights import Weights, document_scores
from tqpipe.review.flags import ReviewedFlag
from tqpipe.safe_json import loads
from tqpipe.types import CATEGORIES, SEVERITIES, Span, TqpipeError

COLUMNS = (
    "system", "doc", "docSegId", "globalSegId", "rater", "source", "target", "category", "severity", "metadata",
)  # fmt: skip
NO_ERROR = "no-error"

#: Our categories as the WMT raters' template calls them (Freitag et al. 2021, table 2).
WMT_NAMES = {
    "accuracy/mistranslation": "Accuracy/Mistranslation",
    "accuracy/omission": "Accuracy/Omission",
    "accuracy/addition": "Accuracy/Addition",
    "accuracy/untranslated": "Accuracy/Untranslated text",
    "linguistic-conventions/grammar": "Fluency/Grammar",
    "linguistic-conventions/punctuation": "Fluency/Punctuation",
    "linguistic-conventions/whitespace": "Fluency/Whitespace",
    "linguistic-conventions/spelling": "Fluency/Spelling",
    "linguistic-conventions/unintelligible": "Fluency/Unintelligible",
    "linguistic-conventions/character-encoding": "Fluency/Character encoding",
    "terminology": "Terminology",
    "style": "Style",
    "locale-convention": "Locale convention",
    "design-and-markup": "Design and markup",
    "non-translation": "Non-translation!",
}
_OURS = {theirs.lower(): ours for ours, theirs in WMT_NAMES.items()}


def category_from_wmt(name: str) -> str:
    """Our category for a name of the WMT template, the name itself where there is none like it."""
    name = name.strip()
    low = name.lower()
    if low in _OURS:
        return _OURS[low]
    if re.search("non.?translation", low):
        return "non-translation"
    top, _, sub = low.partition("/")
    top = top.replace("fluency", "linguistic-conventions").replace(" ", "-")
    for candidate in (f"{top}/{sub.replace(' ', '-')}", top):
        if candidate in CATEGORIES:
            return candidate
    return name


# --- marks in a text ----------------------------------------------------------------------------


def mark(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """`text` as a column, with `<v>` and `</v>` around the ranges; what overlaps becomes one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start < joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        elif not joined or (start, end) != joined[-1]:
            joined.append((start, end))
    out, at = [], 0
    for start, end in joined:
        out += [escape_html(text[at:start]), "<v>", escape_html(text[start:end]), "</v>"]
        at = end
    return "".join([*out, escape_html(text[at:])])


def unmark(column: str, *, raw: bool = False) -> tuple[str, list[tuple[int, int]]]:
    """The text of a column and the ranges that were marked in it; `raw` leaves character references alone."""
    text, spans, open_at = "", [], -1
    for part in re.split("(</?v>)", column):
        if part == "<v>":
            open_at = len(text)
        elif part == "</v>":
            if open_at >= 0:
                spans.append((open_at, len(text)))
            open_at = -1
        else:
            text += part if raw else unescape_html(part)
    return text, spans


# --- out ----------------------------------------------------------------------------------------


def write(review: Reviews, weights: Weights) -> str:
    """The file's text."""
    lines = ["\t".join(COLUMNS)]
    header: dict[str, Any] | None = {
        "template": "MQM",
        "source_language": review.source_lang,
        "target_language": review.target_lang,
        "tqpipe": {
            "signature": review.signature,
            "weights": asdict(weights),
            "documents": [asdict(score) for score in document_scores(review, weights)],
        },
    }
    for segment in review.segments:
        for metadata, rest in _rows(review, segment):
            if header is not None:
                metadata, header = metadata | {"evaluation": header}, None
            lines.append(_line(rest, metadata))
    return "\n".join(lines) + "\n"


def _line(columns: Sequence[str], metadata: dict[str, Any]) -> str:
    columns = [*columns]
    for k in range(len(columns) - 1):
        # Marot takes every line with "system", a tab, "doc" and a tab for a header, wherever it stands.
        if columns[k].lower().endswith("system") and columns[k + 1].lower() == "doc":
            columns[k + 1] = f"&#{ord(columns[k + 1][0])};{columns[k + 1][1:]}"
    own = {"tqpipe": {**metadata.get("tqpipe", {}), "sum": _sum(columns)}}
    return "\t".join([*columns, dumps(metadata | own)])


def _sum(columns: Sequence[str]) -> str:
    return hashlib.sha256("\t".join(columns).encode()).hexdigest()[:12]


def _rows(review: Reviews, segment: Reviewed) -> list[tuple[dict[str, Any], list[str]]]:
    place = [
        escape_html(review.name),
        escape_html(f"{segment.doc}:{review.source_lang}-{review.target_lang}"),
        str(segment.index + 1),
        escape_html(segment.id),
    ]
    texts = [escape_html(segment.source), escape_html(segment.machine)]
    rows: list[tuple[dict[str, Any], list[str]]] = []
    for layer, mine in [("", segment), *segment.seconds.items()]:
        found = sorted(mine.errors(), key=rater)
        times = {e.field: e.time for e in segment.events if e.layer == layer}
        rows += [_error(place, mine, flag, times) for flag in found]
        # Who edits or rejects a text without a mark found something wrong with it, and did not say what.
        if not mine.wrong and mine.raters():
            # One line: who approves after another is no second rater that found nothing.
            name = mine.status_by or mine.raters()[0]
            rows.append(({}, [*place, escape_html(name), *texts, NO_ERROR, NO_ERROR]))
    if not rows:
        rows.append(({}, [*place, "", *texts, "", ""]))
    own: dict[str, Any] = {"events": [log.to_json(e) for e in segment.events]}
    if segment.events:
        own["flags"] = log.flags_json(segment)
    metrics = {} if segment.quality is None else {"metrics": {"tqpipe quality": segment.quality}}
    first = rows[0][0] | {"segment": metrics | {"tqpipe": own}}
    if segment.edited:
        first["corrected_translation"] = escape_html(segment.target)
    return [(first, rows[0][1]), *rows[1:]]


def _error(
    place: Sequence[str], segment: Reviewed, flag: ReviewedFlag, times: dict[str, str]
) -> tuple[dict[str, Any], list[str]]:
    spans = segment.spans_on(flag, 0)
    marked = [
        mark(text, [(s.start, s.end) for s in spans if s.side == side])
        for side, text in (("source", segment.source), ("target", segment.machine))
    ]
    category = escape_html(WMT_NAMES.get(flag.category, flag.category))
    metadata: dict[str, Any] = {}
    time = times.get(f"flag:{flag.id}" if is_machine(flag) else f"span:{flag.id}")
    if time:
        metadata["timestamp"] = round(datetime.fromisoformat(time).timestamp() * 1000)
    remark = note(flag)
    if remark:
        metadata["note"] = escape_html(remark)
    metadata["tqpipe"] = {
        "flag": flag.id,
        "by": flag.by,
        "check": flag.check,
        "category": flag.category,
        "spans": [{"side": s.side, "start": s.start, "end": s.end} for s in spans],
    }
    return metadata, [*place, escape_html(rater(flag)), *marked, category, flag.severity.capitalize()]


# --- in -----------------------------------------------------------------------------------------


def read(text: str, file: str) -> Parsed:
    """What a file says, ours or another tool's. Raises TqpipeError naming the line."""
    groups: dict[tuple[str, str, str], list[tuple[str, list[str], dict[str, Any]]]] = {}
    systems: dict[str, None] = {}
    for number, line in enumerate(text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n"), 1):
        if not line.strip() or "system\tdoc\t" in line.lower():
            continue
        where = f"{file}, line {number}"
        parts = line.split("\t")
        if len(parts) not in (9, 10):
            raise TqpipeError(f"{where}: has {len(parts)} columns, not {', '.join(COLUMNS)}")
        systems[parts[0]] = None
        metadata = _metadata(parts[9] if len(parts) == 10 else "")
        groups.setdefault((parts[1], parts[2], parts[3]), []).append((where, parts[:9], metadata))
    if not groups:
        raise TqpipeError(f"{file}: has no line of data")
    if len(systems) > 1:
        names = ", ".join(repr(s) for s in list(systems)[:5])
        raise TqpipeError(f"{file}: has {len(systems)} systems ({names}); a run is of one: keep its lines")
    raters = list(
        dict.fromkeys(unescape_html(row[4]) for rows in groups.values() for _, row, _ in rows if row[4])
    )
    ours = any("events" in _own(metadata) for rows in groups.values() for _, _, metadata in rows)
    if ours:
        return Parsed(tuple(_ours(rows) for rows in groups.values()))
    notes: list[str] = []
    return Parsed(tuple(_theirs(rows, raters, notes) for rows in groups.values()), tuple(notes))


def _metadata(text: str) -> dict[str, Any]:
    try:
        value = loads(text)
    except (ValueError, RecursionError):
        return {"note": text.strip()}  # the format of before May 2022
    return value if isinstance(value, dict) else {}


def _own(metadata: dict[str, Any]) -> dict[str, Any]:
    segment = metadata.get("segment")
    own = segment.get("tqpipe") if isinstance(segment, dict) else None
    return own if isinstance(own, dict) else {}


def _ours(rows: Sequence[tuple[str, list[str], dict[str, Any]]]) -> Incoming:
    where, first, _ = rows[0]
    for place, row, metadata in rows:
        own = metadata.get("tqpipe")
        if not isinstance(own, dict) or own.get("sum") != _sum(row):
            raise TqpipeError(
                f"{place}: was changed since it was exported, but not its history. Take the last column out of all "
                "lines to read the marks as they are, or make the change in a CSV export"
            )
    own = next((_own(m) for _, _, m in rows if "events" in _own(m)), {})
    events: Any = own.get("events", [])
    if not isinstance(events, list) or not first[2].isdecimal():
        raise TqpipeError(f"{where}: not as `tqpipe review export` writes it")
    index = int(first[2]) - 1
    return Incoming(
        where,
        unescape_html(first[3]),
        source=unmark(first[5])[0],
        machine=unmark(first[6])[0],
        events=tuple(log.from_json(e, index, where) for e in events),
        flags=log.flags_from(own.get("flags"), where),
    )


def _theirs(
    rows: Sequence[tuple[str, list[str], dict[str, Any]]], raters: Sequence[str], notes: list[str]
) -> Incoming:
    where, first, _ = rows[0]
    marks: dict[str, list[Mark]] = {}
    fine: dict[str, None] = {}
    source, target = "", ""
    for place, row, metadata in rows:
        # A file without our metadata may still be ours: then its texts have references.
        source, in_source = unmark(row[5], raw=_raw(row[5]))
        target, in_target = unmark(row[6], raw=_raw(row[6]))
        severity = row[8].strip().lower()
        if not row[4] or severity in ("", "neutral"):
            continue
        if severity in (NO_ERROR, "no error"):
            fine[unescape_html(row[4])] = None
            continue
        if severity not in SEVERITIES:
            notes.append(
                f"{place}: severity {row[8]!r:.40} is not minor, major or critical; the line was left out"
            )
            continue
        spans = [Span("source", a, b) for a, b in in_source] + [Span("target", a, b) for a, b in in_target]
        remark = metadata.get("note")
        marks.setdefault(unescape_html(row[4]), []).append(
            Mark(
                tuple(spans),
                category_from_wmt(unescape_html(row[7])),
                severity,
                unescape_html(remark) if isinstance(remark, str) else "",
                unescape_html(row[4]),
            )
        )
    at: dict[str, Any] = {
        "id": unescape_html(first[3]),
        "number": int(first[2]) if first[2].isdecimal() else None,
    }
    judged = {name: _judged(where, at, name, marks.get(name, ())) for name in (*marks, *fine)}
    main = judged.pop(raters[0], None) if raters else None
    main = main or Incoming(where, **at)
    return replace(main, source=source, machine=target, seconds=judged)


def _judged(where: str, at: dict[str, Any], name: str, marks: Sequence[Mark]) -> Incoming:
    """What one rater says of a segment: the errors, or that it has none."""
    if marks:
        return Incoming(where, **at, marks=tuple(marks))
    return Incoming(where, **at, status="approved", status_by=name)


def _raw(column: str) -> bool:
    """Whether a column of another tool is plain text: ours has no `<` but in marks."""
    return "<" in re.sub("</?v>", "", column) or not re.search("&(?:lt|amp|#[0-9]+);", column)
