"""JSON that is neither an object a line nor an array of objects: the error names what holds the rows."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tqpipe.corpus import Reject, read_corpus
from tqpipe.ingest import read_bilingual
from tqpipe.types import TqpipeError

ROWS = [{"src": "Hola", "mt": "Hello"}, {"src": "Adéu", "mt": "Bye"}]


def refused(path: Path, text: str) -> str:
    """What both readers say of a file as a whole."""
    path.write_text(text, encoding="utf-8")
    told = []
    for read in (lambda: list(read_corpus([path])), lambda: read_bilingual(path, by_row=True)):
        with pytest.raises(TqpipeError) as error:
            read()
        told.append(str(error.value))
    assert told[0] == told[1]
    return told[0]


@pytest.mark.parametrize(
    "before", [{}, {"version": 1, "meta": {"of": [1, {"x": "]}"}], "languages": ["ca", "en"]}}]
)
@pytest.mark.parametrize("rows", [ROWS, ROWS * 2000])
def test_rows_in_an_object_over_several_lines(
    tmp_path: Path, before: dict[str, object], rows: list[object]
) -> None:
    told = refused(tmp_path / "a.json", json.dumps(before | {"rows": rows}, indent=1))
    assert "an array of objects in 'rows'" in told
    assert "jq -c '.rows[]' FILE > rows.jsonl" in told


def test_rows_in_an_object_on_one_line(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps({"n": 2, "my rows": ROWS}) + "\n", encoding="utf-8")
    (bad,), (row,) = read_bilingual(path, by_row=True).unread, read_corpus([path])
    assert isinstance(row, Reject)
    for reason in (bad.reason, row.reason):
        assert "'my rows' is an array of 2 objects" in reason
        assert """jq -c '.["my rows"][]' FILE""" in reason


def test_a_row_with_an_array_of_its_own_is_a_row(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(
        "".join(json.dumps(row | {"spans": [{"start": 0}]}) + "\n" for row in ROWS), encoding="utf-8"
    )
    assert len(read_bilingual(path).pairs) == 2
    assert not any(isinstance(row, Reject) for row in read_corpus([path]))


def test_objects_over_several_lines(tmp_path: Path) -> None:
    told = refused(tmp_path / "a.json", "\n".join(json.dumps(row, indent=2) for row in ROWS))
    assert "goes over several lines" in told
    assert "jq -c '.' FILE" in told


@pytest.mark.parametrize("first", ['{"src": "Hola", "mt": ', "{", '{"src": "Ho', '{"src": [{"a": "x"}'])
def test_a_line_that_is_cut_off_costs_itself_alone(tmp_path: Path, first: str) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text("\n".join([first, *map(json.dumps, ROWS)]) + "\n", encoding="utf-8")
    assert [row.line for row in read_corpus([path]) if isinstance(row, Reject)] == [1]
    found = read_bilingual(path, by_row=True)
    assert ([row.line for row in found.unread], len(found.pairs)) == ([1], 2)
