"""The committed file: the same bytes for the same run, and refused whenever it is not what was written."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from gate_support import flag, many, record, run
from hypothesis import given
from hypothesis import strategies as st

from tqpipe.gate import baseline
from tqpipe.gate.snapshot import Snapshot, snapshot
from tqpipe.types import TqpipeError

BASE = snapshot(
    [
        many(5),
        run(
            [record("x", "y", 10.0, "broken", flags=[flag(), replace(flag("names"), waived="yes")])],
            doc="è/\u202eb.po",
        ),
    ],
    "x",
)
TEXT = baseline.dumps(BASE)


def test_it_is_read_back(tmp_path: Path) -> None:
    (tmp_path / "b.jsonl").write_text(TEXT, encoding="utf-8")
    assert baseline.read(tmp_path / "b.jsonl") == replace(BASE, name=str(tmp_path / "b.jsonl"))


def test_it_is_made_for_diffs() -> None:
    assert TEXT.isascii()
    lines = TEXT.splitlines()
    assert len(lines) == 1 + len(BASE.parts) + 2 + 6
    assert "Font" not in TEXT
    assert "Spring" not in TEXT
    one = snapshot([many(5)], "x")
    other = snapshot([run([*many(5).records[:2], record("Font 2.", "x", 3.0), *many(5).records[3:]])], "x")
    a, b = (baseline.dumps(s).splitlines() for s in (one, other))
    assert sum(x != y for x, y in zip(a, b, strict=True)) == 2  # the segment, and the checksum


def test_line_ends_and_a_mark_of_windows_are_no_edit() -> None:
    data = b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode()
    assert baseline.loads(data, "b").rows == BASE.rows


def edited(**changes: object) -> bytes:
    head, _, body = TEXT.partition("\n")
    return (json.dumps(json.loads(head) | changes) + "\n" + body).encode()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "the file is empty"),
        (b" \n", "the file is empty"),
        (b"\xff\xfe\x00\x01", "is not a baseline: not UTF-8"),
        (b"hello\n", "its first line is not a baseline's"),
        (b"[]\n", "its first line is not a baseline's"),
        (b"[" * 100_000, "its first line is not a baseline's"),
        (edited(format=2), "has format 2 .*this tqpipe reads format 1"),
        (edited(format=True), "has format True"),
        (edited(segments="six"), "'segments' is 'six'"),
        (edited(segments=7), "holds 6 segments, its first line says 7"),
        (TEXT[: len(TEXT) // 2].encode(), "cut off after [0-5] of 6 segments"),
        ("".join(TEXT.splitlines(True)[:-1]).encode(), "cut off after 5 of 6 segments"),
        (TEXT.replace('"risk": 0.05', '"risk": 0.04', 1).encode(), "edited by hand"),
        (TEXT.replace('"broken"', '"ok"', 1).encode(), "edited by hand"),
        ((TEXT + "\n").encode(), "edited by hand"),
        (TEXT.replace("\n", "\n<<<<<<< ours\n", 1).encode(), "line 2: a merge conflict"),
        (f"<<<<<<< HEAD\n{TEXT}=======\n{TEXT}>>>>>>> x\n".encode(), "line 1: a merge conflict"),
    ],
)
def test_what_is_no_whole_baseline_is_refused(data: bytes, words: str) -> None:
    with pytest.raises(TqpipeError, match=words) as caught:
        baseline.loads(data, "base.jsonl")
    assert "base.jsonl" in str(caught.value)
    assert "tqpipe baseline write" in str(caught.value)


def signed(body: str, segments: int = 1) -> bytes:
    import hashlib

    head = {"kind": "tqpipe-baseline", "format": 1, "tqpipe": "1", "segments": segments}
    return (json.dumps(head | {"sha256": hashlib.sha256(body.encode()).hexdigest()}) + "\n" + body).encode()


@pytest.mark.parametrize(
    "line",
    [
        "[]", "{", '{"source": "a"}', "null", '{"part": 1}', '{"doc": "a"}',
        '{"source": "a", "target": "b", "verdict": "good", "risk": 0, "scores": {}, "flags": {}}',
        '{"source": "a", "target": "b", "verdict": "ok", "risk": "0", "scores": {}, "flags": {}}',
        '{"source": "a", "target": "b", "verdict": "ok", "risk": NaN, "scores": {}, "flags": {}}',
        '{"source": "a", "target": "b", "verdict": "ok", "risk": 0, "scores": [], "flags": {}}',
        '{"source": "a", "target": "b", "verdict": "ok", "risk": 0, "scores": {}, "flags": {"x": true}}',
    ],
)  # fmt: skip
def test_lines_with_a_right_checksum_are_checked_all_the_same(line: str) -> None:
    with pytest.raises(TqpipeError, match="base, line 2"):
        baseline.loads(signed(line + "\n"), "base")


@given(st.binary(max_size=200), st.integers(0, len(TEXT)))
def test_no_bytes_raise_anything_else(data: bytes, at: int) -> None:
    for text in (data, TEXT[:at].encode() + data):
        try:
            found = baseline.loads(text, "b")
        except TqpipeError:
            continue
        assert isinstance(found, Snapshot)


def test_no_file_and_a_folder(tmp_path: Path) -> None:
    for path in (tmp_path / "none", tmp_path):
        with pytest.raises(TqpipeError, match="tqpipe baseline write RUN"):
            baseline.read(path)
