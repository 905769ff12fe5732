"""A run read back from its folder."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tqpipe.safe_json import loads
from tqpipe.store.from_row import record_from_json
from tqpipe.types import SIDES, Record, Run, Side, TqpipeError

#: Raised whenever a reader of the old layout would misread the new one.
FORMAT = 1

MANIFEST = "run.json"
SEGMENTS = "segments.jsonl"
PARQUET = "segments.parquet"

#: Keys of run.json that describe the folder, not the run: added on writing, removed on reading.
_FOLDER_KEYS = ("format", "files")


def run_docs(manifest: Mapping[str, Any]) -> dict[Side, tuple[str, str]]:
    """Each side's document name and language, from the manifest's inputs."""
    inputs = manifest.get("inputs")
    docs: dict[Side, tuple[str, str]] = {}
    for side in SIDES:
        doc = inputs.get(side) if isinstance(inputs, Mapping) else None
        doc = doc if isinstance(doc, Mapping) else {}
        docs[side] = (str(doc.get("name", "")), str(doc.get("lang", "")))
    return docs


def read_run(path: str | os.PathLike[str]) -> Run:
    """Read the run in the folder `path`; a TqpipeError names the file and the line that is wrong."""
    if not isinstance(path, str | os.PathLike):
        raise TqpipeError(f"expected the path of a run's folder, not {path!r:.80}")
    path = Path(path)
    if path.is_file():
        raise TqpipeError(
            f"{path}: is a file; a run is a folder that `tqpipe run` makes, of a file of pairs, too"
        )
    if not path.is_dir():
        raise TqpipeError(f"{path}: no such run (a folder made by tqpipe run)")
    if not (path / MANIFEST).is_file():
        raise TqpipeError(f"{path}: is not a tqpipe run: there is no {MANIFEST} in it")
    manifest = read_manifest(path / MANIFEST)
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


def read_manifest(path: Path) -> dict[str, Any]:
    """The object in a run.json. Raises TqpipeError where there is none."""
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
