"""A baseline file: a snapshot as JSON Lines, small, committed, made to be read in a diff.

The first line is the header: format, the tqpipe that wrote it, how many segments follow, and the SHA-256 of every
line after it. Then a line for each part of the signature, and for each document a line with its name followed
by a line a segment in document order. There is no date and no text, and no number has more digits than mean
something: the same run gives the same bytes.
"""

from __future__ import annotations

import hashlib
import json
import shlex
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tqpipe.gate.snapshot import DECIMALS, Row, Snapshot, signature_of
from tqpipe.types import VERDICTS, TqpipeError

#: Raised whenever a reader of the old layout would misread the new one.
FORMAT = 1
_KIND = "tqpipe-baseline"


def dumps(snapshot: Snapshot) -> str:
    """The file's text."""
    lines = [_json({"part": name, "version": value}) for name, value in sorted(snapshot.parts.items())]
    doc: tuple[str, str] | None = None
    for row in snapshot.rows:
        if (row.doc, row.langs) != doc:
            doc = row.doc, row.langs
            lines.append(_json({"doc": row.doc, "langs": row.langs}))
        line: dict[str, Any] = {
            "source": row.source,
            "target": row.target,
            "verdict": row.verdict,
            "risk": row.risk,
        }
        line |= {"scores": dict(row.scores), "flags": dict(row.flags)}
        if row.waived:
            line["waived"] = dict(row.waived)
        if row.accepted:
            line["accepted"] = True
        lines.append(_json(line))
    body = "".join(line + "\n" for line in lines)
    header = {
        "kind": _KIND,
        "format": FORMAT,
        "tqpipe": snapshot.tqpipe,
        "signature": snapshot.signature,
        "segments": len(snapshot.rows),
        "sha256": hashlib.sha256(body.encode()).hexdigest(),
    }
    return _json(header) + "\n" + body


def _json(value: Mapping[str, Any]) -> str:
    # ASCII: no byte of a file's name can be misread, and no editor changes its form.
    return json.dumps(value, ensure_ascii=True, allow_nan=False)


def read(path: Path, write: str = "") -> Snapshot:
    """Read a baseline file. `write` is the command that writes it, where it is known. Raises TqpipeError saying what is
    wrong with it and what to do.
    """
    write = write or _command(path)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise TqpipeError(f"baseline {path}: {error.strerror or error}{_how(write)}") from error
    return loads(data, str(path), write)


def _command(path: object) -> str:
    return f"tqpipe baseline write RUN --out {shlex.quote(str(path))}"


def _how(write: str) -> str:
    return f". Write it with: {write}"


def loads(data: bytes, name: str, write: str = "") -> Snapshot:
    """Parse a baseline file's bytes; `name` is what messages call it, `write` the command that writes it. Raises
    TqpipeError.
    """
    where, write = f"baseline {name}", write or _command(name)
    try:
        # A checkout on Windows may have turned the line ends: that is no edit.
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise TqpipeError(
            f"{where}: is not a baseline: not UTF-8 at byte {error.start}{_how(write)}"
        ) from error
    if not text.strip():
        raise TqpipeError(f"{where}: the file is empty{_how(write)}")
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        if line.startswith(("<<<<<<< ", "======= ", ">>>>>>> ")) or line == "=======":
            raise TqpipeError(
                f"{where}, line {number}: a merge conflict stands in it. Settle the texts, then write the "
                f"baseline of the merged state: {write}"
            )
    header = _header(lines[0], where, write)
    cut = lines.pop() != ""
    body = lines[1:]
    rows: list[Row] = []
    parts: dict[str, str] = {}
    doc = ("", "")
    whole = (
        not cut and hashlib.sha256("".join(x + "\n" for x in body).encode()).hexdigest() == header["sha256"]
    )
    segments = sum(line.startswith('{"source"') for line in body)
    if not whole and (cut or segments < header["segments"]):
        raise TqpipeError(
            f"{where}, line {len(lines) + cut}: cut off after {segments} of {header['segments']} segments: take it "
            f"from version control again, or write it anew: {write}"
        )
    if not whole:
        raise TqpipeError(
            f"{where}: was edited by hand or damaged: its lines do not have the checksum of its first line. What is "
            "accepted is said by waivers and limits, not in the baseline; take it from version control again, or "
            f"write it anew: {write}"
        )
    for number, line in enumerate(body, 2):
        try:
            value = json.loads(line)
            if not isinstance(value, dict):
                raise ValueError("not an object")
            if "part" in value:
                parts[_text(value, "part")] = _text(value, "version")
            elif "doc" in value:
                doc = _text(value, "doc"), _text(value, "langs")
            else:
                rows.append(_row(value, *doc))
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise TqpipeError(
                f"{where}, line {number}: not a line of a baseline: {error}{_how(write)}"
            ) from None
    if len(rows) != header["segments"] or not rows:
        raise TqpipeError(
            f"{where}: holds {len(rows)} segments, its first line says {header['segments']}{_how(write)}"
        )
    return Snapshot(name, tuple(rows), parts, header["tqpipe"], signature_of(parts))


def _header(line: str, where: str, write: str) -> dict[str, Any]:
    try:
        header = json.loads(line)
    except (ValueError, RecursionError):
        header = None
    if not isinstance(header, dict) or header.get("kind") != _KIND:
        raise TqpipeError(f"{where}: is not a baseline: its first line is not a baseline's{_how(write)}")
    if header.get("format") != FORMAT or type(header.get("format")) is not int:
        raise TqpipeError(
            f"{where}: has format {header.get('format')!r} (tqpipe {header.get('tqpipe', 'unknown')}), this tqpipe "
            f"reads format {FORMAT}{_how(write)}"
        )
    for key, kind in (("tqpipe", str), ("segments", int), ("sha256", str)):
        if type(header.get(key)) is not kind:
            raise TqpipeError(f"{where}, line 1: {key!r} is {header.get(key)!r:.40}{_how(write)}")
    return header


def _text(value: Mapping[str, Any], key: str) -> str:
    found = value[key]
    if not isinstance(found, str):
        raise ValueError(f"{key!r} is not a text")
    return found


def _number(value: Any, key: str) -> float:
    if type(value) not in (int, float) or value != value:
        raise ValueError(f"{key!r} is not a number")
    return float(value)


def _counts(value: Mapping[str, Any], key: str) -> dict[str, int]:
    found = value[key]
    if not isinstance(found, dict) or any(type(n) is not int for n in found.values()):
        raise ValueError(f"{key!r} does not count flags")
    return found


def _row(value: dict[str, Any], doc: str, langs: str) -> Row:
    scores = value["scores"]
    if not isinstance(scores, dict):
        raise ValueError("'scores' is not an object")
    verdict = _text(value, "verdict")
    if verdict not in VERDICTS:
        raise ValueError(f"the verdict is {verdict!r:.40}")
    return Row(
        doc=doc,
        langs=langs,
        source=_text(value, "source"),
        target=_text(value, "target"),
        verdict=verdict,
        risk=_number(value["risk"], "risk"),
        scores={name: _number(scores[name], name) for name in scores if name in DECIMALS},
        flags=_counts(value, "flags"),
        waived=_counts(value, "waived") if "waived" in value else {},
        accepted=value.get("accepted") is True,
    )
