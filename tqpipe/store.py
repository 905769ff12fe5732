"""The run directory: a Run written to disk whole or not at all, and read back without loss.

`segments.jsonl` has a line a pair in document order, `segments.parquet` the same rows (typed,
for `datasets.load_dataset("parquet", data_files=...)`), `run.json` the manifest.

What happens to odd characters. U+0000 and all other controls are kept. Controls above U+007F,
line separators and bidirectional controls are written as JSON escapes, so that a terminal or a
tool that splits lines on U+2028 is not led astray. A lone surrogate is not text and neither
UTF-8 nor Parquet can hold it: it becomes U+FFFD, one code point for one, so offsets stay true.
"""

from __future__ import annotations

import json
import math
import os
import secrets
import shutil
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from tqpipe import quality_rows
from tqpipe.safe_json import clean, escaped, loads
from tqpipe.types import (
    SEVERITIES,
    VERDICTS,
    Alignment,
    Flag,
    Pair,
    Piece,
    Place,
    Record,
    Run,
    Segment,
    Severity,
    Side,
    Span,
    TqpipeError,
    Verdict,
)

#: Raised whenever a reader of the old layout would misread the new one.
FORMAT = 1

MANIFEST = "run.json"
SEGMENTS = "segments.jsonl"
PARQUET = "segments.parquet"

#: Keys of run.json that describe the folder, not the run: added on writing, removed on reading.
_FOLDER_KEYS = ("format", "files")

Row = dict[str, Any]


# --- a record and its row -----------------------------------------------------------------------


def score_names(records: Iterable[Record]) -> tuple[str, ...]:
    """Every score name that occurs, made or missing, in order of first appearance."""
    return tuple(dict.fromkeys(name for r in records for name in (*r.scores, *r.missing)))


def record_to_json(record: Record, names: Sequence[str]) -> Row:
    """The row of one record: JSON values only, every score of `names` present."""
    pair = record.pair
    scores, missing = _scores(record, names)
    row: Row = {"id": pair.id, "source": _side_row(pair, "source"), "target": _side_row(pair, "target")}
    if pair.reference is not None:
        row["reference"] = pair.reference
    sides: tuple[Side, Side] = ("source", "target")
    places = {side: _place_row(place) for side in sides if (place := pair.place(side)) is not None}
    if places:
        row["places"] = places
    row |= {
        "alignment": {
            "kind": pair.alignment.kind,
            "cost": float(pair.alignment.cost),
            "confidence": pair.alignment.confidence,
            "moved": pair.alignment.moved,
        },
        "scores": scores,
        "missing": missing,
        "flags": [flag_to_json(flag, pair) for flag in record.flags],
        "risk": float(record.risk),
        "verdict": record.verdict,
        "links": [list(link) for link in record.links],
    }
    return row if record.quality is None else row | quality_rows.to_row(record.quality, pair)


def _scores(record: Record, names: Sequence[str]) -> tuple[dict[str, float | None], dict[str, str]]:
    scores: dict[str, float | None] = {}
    missing = dict(record.missing)
    for name in names:
        value = record.scores.get(name)
        if value is not None and not math.isfinite(value):
            missing.setdefault(name, f"the score was {value}")
            value = None
        elif name not in record.scores:
            missing.setdefault(name, "not made for this pair")
        scores[name] = None if value is None else float(value)
    return scores, missing


def _side_row(pair: Pair, side: Side) -> Row | None:
    segments = pair.segments(side)
    if not segments:
        return None
    return {
        "text": pair.text(side),
        "start": segments[0].start,
        "end": segments[-1].end,
        "segments": [[s.start, s.end, s.paragraph] for s in segments],
    }


def _place_row(place: Place) -> Row:
    """Pieces as lists [start, end, line, column, end column, utf16, utf8]: see `tqpipe.types.Piece`."""
    pieces = [[p.start, p.end, p.line, p.column, p.end_column, p.utf16, p.utf8] for p in place.pieces]
    return {"file": place.file, "pieces": pieces}


def _place(row: Row, side: Side, text: str) -> Place | None:
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


def flag_to_json(flag: Flag, pair: Pair) -> Row:
    """The row of one flag: JSON values only, every span with the text it quotes."""
    return {
        "check": flag.check,
        "category": flag.category,
        "severity": flag.severity,
        "confidence": float(flag.confidence),
        "message": flag.message,
        "spans": [
            {"side": s.side, "start": s.start, "end": s.end, "text": pair.text(s.side)[s.start : s.end]}
            for s in flag.spans
        ],
        "evidence": _plain(flag.evidence),
        "waived": flag.waived,
    }


def _plain(value: Any) -> Any:
    """`value` as JSON values: tuples and sets become lists, numpy numbers become numbers."""
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, Mapping):
        return {str(key): _plain(v) for key, v in value.items()}
    if isinstance(value, (set, frozenset)):
        return sorted(_plain(v) for v in value)
    if isinstance(value, (list, tuple)):
        return [_plain(v) for v in value]
    if hasattr(value, "tolist"):  # a numpy scalar or array, without importing numpy
        return _plain(value.tolist())
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    raise TypeError(f"{type(value).__name__} value")


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
        verdict=cast(Verdict, _choice(row, "verdict", VERDICTS)),
        missing=missing,
        links=tuple(_link(item, pair) for item in _key(row, "links", list)),
        quality=quality_rows.from_row(row, pair, missing.get("quality")),
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


def _side(row: Row, side: Side, doc: tuple[str, str]) -> tuple[str, tuple[Segment, ...]]:
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


def _flag(row: Any, pair: Pair) -> Flag:
    row = _is(row, dict, "a flag")
    check = _key(row, "check", str)
    spans = []
    for item in _key(row, "spans", list):
        item = _is(item, dict, "a span")
        side = cast(Side, _choice(item, "side", ("source", "target")))
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
        severity=cast(Severity, _choice(row, "severity", SEVERITIES)),
        confidence=_share(row, "confidence"),
        spans=tuple(spans),
        message=_key(row, "message", str),
        evidence=_key(row, "evidence", dict),
        # Runs made before there were waivers do not have the key.
        waived=None if row.get("waived") is None else _key(row, "waived", str),
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


def _choice(row: Mapping[str, Any], key: str, choices: Collection[str]) -> str:
    value: str = _key(row, key, str)
    if value not in choices:
        raise TqpipeError(f'"{key}" is {value!r:.60}, not one of {", ".join(choices)}')
    return value


# --- text ---------------------------------------------------------------------------------------


def _dumps(value: Any, *, pretty: bool = False) -> str:
    text = json.dumps(
        value, ensure_ascii=False, allow_nan=False, indent=2 if pretty else None, sort_keys=pretty
    )
    return escaped(text)


def _lines(run: Run, names: Sequence[str]) -> list[str]:
    lines: dict[str, str] = {}
    docs = run_docs(run.manifest)
    for record in run.records:
        try:
            line = _dumps(record_to_json(record, names))
            # A run that cannot be read back must not be written: text that is not the document's
            # at its offsets, a span outside its text, a risk above 1.
            read = record_from_json(json.loads(line), docs)
            if read.pair.id in lines:
                raise TqpipeError("the id occurs twice")
        except (TqpipeError, TypeError, ValueError) as e:
            raise TqpipeError(f"pair {record.pair.id!r}: cannot be written: {e}") from None
        lines[read.pair.id] = line
    return list(lines.values())


# --- Parquet ------------------------------------------------------------------------------------


def _schema(names: Sequence[str]) -> Any:
    """Fixed but for the scores, so that the Parquet files of many runs can be read as one table."""
    import pyarrow as pa

    side = pa.struct(
        [
            ("text", pa.string()),
            ("start", pa.int64()),
            ("end", pa.int64()),
            ("segments", pa.list_(pa.list_(pa.int64()))),
        ]
    )
    span = pa.struct(
        [("side", pa.string()), ("start", pa.int64()), ("end", pa.int64()), ("text", pa.string())]
    )
    flag = pa.struct(
        [
            ("check", pa.string()),
            ("category", pa.string()),
            ("severity", pa.string()),
            ("confidence", pa.float64()),
            ("message", pa.string()),
            ("spans", pa.list_(span)),
            ("evidence", pa.string()),  # JSON: its shape differs from check to check
            ("waived", pa.string()),
        ]
    )
    place = [("text", pa.string()), ("start", pa.int64()), ("end", pa.int64())]
    word = pa.struct(
        [
            *place,
            *((name, pa.float64()) for name in ("bad", "gap", "error", "missing")),
            ("tag", pa.string()),
            ("severity", pa.string()),
        ]
    )
    error = pa.struct(
        [("side", pa.string()), *place, ("severity", pa.string()), ("probability", pa.float64())]
    )
    fields = [
        ("id", pa.string()),
        ("source", side),
        ("target", side),
        ("reference", pa.string()),
        (
            "alignment",
            pa.struct(
                [
                    ("kind", pa.string()),
                    ("cost", pa.float64()),
                    ("confidence", pa.float64()),
                    ("moved", pa.bool_()),
                ]
            ),
        ),
        ("flags", pa.list_(flag)),
        ("links", pa.list_(pa.list_(pa.int64()))),
        ("risk", pa.float64()),
        ("verdict", pa.string()),
        ("quality", pa.float64()),
        ("interval", pa.list_(pa.float64())),
        ("broken", pa.float64()),
        ("coverage", pa.string()),
        ("parts", pa.int64()),
        ("spans", pa.list_(error)),
        ("tokens", pa.struct([("source", pa.list_(word)), ("target", pa.list_(word))])),
    ]
    if names:  # Parquet has no empty struct
        fields.insert(5, ("scores", pa.struct([(name, pa.float64()) for name in names])))
        fields.insert(6, ("missing", pa.struct([(name, pa.string()) for name in names])))
    return pa.schema(fields)


def _write_parquet(lines: Sequence[str], names: Sequence[str], path: Path) -> None:
    import io

    import pyarrow.json as pj
    import pyarrow.parquet as pq

    # From the JSON lines, so that both files hold the same rows by construction.
    rows = [json.loads(line) for line in lines]
    for row in rows:
        for flag in row["flags"]:
            flag["evidence"] = _dumps(flag["evidence"])
    # Names as the rows have them: a surrogate in one was replaced there too.
    schema = _schema([json.loads(_dumps(name)) for name in names])
    if not rows:
        pq.write_table(schema.empty_table(), path)
        return
    # pyarrow's own JSON reader: from Python objects it would import pandas first, half a second.
    data = "".join(json.dumps(row) + "\n" for row in rows).encode("ascii")
    table = pj.read_json(
        io.BytesIO(data),
        # A row must fit in a block.
        read_options=pj.ReadOptions(block_size=max(max(map(len, data.splitlines())) + 2, 1 << 20)),
        parse_options=pj.ParseOptions(explicit_schema=schema, unexpected_field_behavior="ignore"),
    )
    pq.write_table(table.select(schema.names).cast(schema), path)


# --- the folder ---------------------------------------------------------------------------------


def check_out(out: Path, *, force: bool = False) -> None:
    """Refuse a folder that `write_run` would refuse: to be called before the work, too."""
    if not out.exists() and not out.is_symlink():
        above = next(p for p in out.absolute().parents if p.exists())
        if not above.is_dir():
            raise TqpipeError(f"{out}: {above} is not a folder")
        return
    if not out.is_dir():
        raise TqpipeError(f"{out}: is there already and is not a folder")
    if not force:
        raise TqpipeError(f"{out}: is there already; --force replaces it")
    present = {p.name for p in out.iterdir()}
    if not present:
        return
    if MANIFEST not in present:
        raise TqpipeError(f"{out}: is not a tqpipe run (no {MANIFEST}), so it is not replaced")
    manifest = _read_manifest(out / MANIFEST)
    ours = manifest.get("files")
    foreign = sorted(name for name in present if not (isinstance(ours, list) and name in ours))
    if foreign:
        raise TqpipeError(
            f"{out}: is not replaced, as it holds files that are not the run's: {', '.join(foreign[:5])}"
        )


def write_run(
    run: Run, out: Path, *, force: bool = False, extra_files: Mapping[str, str] | None = None
) -> None:
    """Write `run` to the new folder `out`, whole or not at all.

    Everything is written to a hidden folder beside `out`, which is renamed at the end. `force`
    replaces an empty folder or a run that holds no file of anyone else's. `extra_files` (name ->
    text) go beside the run's own, as the report does.
    """
    out = Path(out).resolve()  # a symlinked folder is replaced where it points
    check_out(out, force=force)
    names = score_names(run.records)
    lines = _lines(run, names)
    texts = {SEGMENTS: "".join(line + "\n" for line in lines)}
    for name, text in (extra_files or {}).items():
        if name in {"", "..", SEGMENTS, PARQUET, MANIFEST} or name != Path(name).name:
            raise TqpipeError(f"{name!r}: not a name for a file beside the run's own")
        texts[name] = clean(text)
    files = sorted([*texts, PARQUET, MANIFEST])
    texts[MANIFEST] = _dumps({**_plain(run.manifest), "format": FORMAT, "files": files}, pretty=True) + "\n"

    def fill(folder: Path) -> None:
        for name, text in texts.items():
            (folder / name).write_bytes(text.encode())
        _write_parquet(lines, names, folder / PARQUET)
        for name in files:
            _sync(folder / name)

    _replace_folder(out, fill)


def _sync(path: Path) -> None:
    """Have the bytes on the disk before the rename, which may reach it first."""
    fd = os.open(path, os.O_RDWR)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def _replace_folder(out: Path, fill: Callable[[Path], None]) -> None:
    """Make `out` a folder filled by `fill`; on any failure leave everything as it was."""
    made: list[Path] = []
    new, old = (out.with_name(f".{out.name}.{secrets.token_hex(4)}.{what}") for what in ("new", "old"))
    try:
        for parent in reversed(out.parents):
            if not parent.exists():
                parent.mkdir(exist_ok=True)
                made.append(parent)
        new.mkdir()
        fill(new)
        if out.exists():
            out.rename(old)
        new.rename(out)
        shutil.rmtree(old, ignore_errors=True)
    except BaseException as e:  # Ctrl-C too
        if old.exists() and not out.exists():
            old.rename(out)
        for folder in (new, old):
            shutil.rmtree(folder, ignore_errors=True)
        for parent in reversed(made):
            if parent.exists() and not any(parent.iterdir()):
                parent.rmdir()
        if isinstance(e, OSError):
            raise TqpipeError(f"{out}: could not be written: {e.strerror or e}") from e
        raise


def run_docs(manifest: Mapping[str, Any]) -> dict[Side, tuple[str, str]]:
    """Each side's document name and language, from the manifest's inputs."""
    inputs = manifest.get("inputs")
    docs: dict[Side, tuple[str, str]] = {}
    sides: tuple[Side, Side] = ("source", "target")
    for side in sides:
        doc = inputs.get(side) if isinstance(inputs, Mapping) else None
        doc = doc if isinstance(doc, Mapping) else {}
        docs[side] = (str(doc.get("name", "")), str(doc.get("lang", "")))
    return docs


def read_run(path: Path) -> Run:
    """Read the run in the folder `path`; a TqpipeError names the file and the line that is wrong."""
    path = Path(path)
    if path.is_file():
        raise TqpipeError(
            f"{path}: is a file; a run is a folder that `tqpipe run` makes, of a file of pairs, too"
        )
    if not path.is_dir():
        raise TqpipeError(f"{path}: no such run (a folder made by tqpipe run)")
    if not (path / MANIFEST).is_file():
        raise TqpipeError(f"{path}: is not a tqpipe run: there is no {MANIFEST} in it")
    manifest = _read_manifest(path / MANIFEST)
    if manifest.get("format") != FORMAT:
        raise TqpipeError(
            f"{path / MANIFEST}: the run has format {manifest.get('format')!r} (tqpipe "
            f"{manifest.get('tqpipe', 'unknown')}), this tqpipe reads format {FORMAT}: make it again"
        )
    records = _read_records(path / SEGMENTS, run_docs(manifest))
    counts = manifest.get("counts")
    pairs = counts.get("pairs") if isinstance(counts, dict) else None
    if isinstance(pairs, int) and pairs != len(records):
        raise TqpipeError(
            f"{path / SEGMENTS}, line {len(records) + 1}: the file ends after {len(records)} rows, "
            f"{MANIFEST} counts {pairs} pairs"
        )
    return Run(records, {key: value for key, value in manifest.items() if key not in _FOLDER_KEYS})


def _read_bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as e:
        raise TqpipeError(f"{path}: cannot be read: {e.strerror}") from None


def _read_manifest(path: Path) -> dict[str, Any]:
    data = _read_bytes(path)
    try:
        manifest = loads(data.decode())
    except json.JSONDecodeError as e:
        raise TqpipeError(f"{path}, line {e.lineno}: not JSON: {e.msg}") from None
    except (ValueError, RecursionError) as e:
        raise TqpipeError(f"{path}: not JSON: {e}") from None
    if not isinstance(manifest, dict):
        raise TqpipeError(f"{path}, line 1: should be a JSON object")
    return manifest


def _read_records(path: Path, docs: Mapping[Side, tuple[str, str]]) -> tuple[Record, ...]:
    # Split on \n alone: texts may hold U+2028, which str.splitlines() takes for a line end.
    *lines, rest = _read_bytes(path).split(b"\n")
    if rest:
        raise TqpipeError(f"{path}, line {len(lines) + 1}: cut off: the last line has no end")
    records: dict[str, Record] = {}
    for number, line in enumerate(lines, 1):
        try:
            record = record_from_json(loads(line.decode()), docs)
            if record.pair.id in records:
                raise TqpipeError(f"the id {record.pair.id!r} occurs twice")
        except TqpipeError as e:
            raise TqpipeError(f"{path}, line {number}: {e}") from None
        except (ValueError, RecursionError) as e:
            raise TqpipeError(f"{path}, line {number}: not JSON: {e}") from None
        records[record.pair.id] = record
    return tuple(records.values())
