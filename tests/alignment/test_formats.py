from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqpipe.alignment import make_pairs
from tqpipe.alignment.dp import Bead
from tqpipe.alignment.formats import FORMATS, lines, validate
from tqpipe.alignment.gold import read_gold
from tqpipe.segment import split_lines
from tqpipe.types import Document, Pair, TqpipeError

BEADS = [Bead(0, 0, 2, 1, 0.25, 0.75), Bead(2, 1, 1, 0, 1.0), Bead(3, 1, 0, 1, 1.5), Bead(3, 2, 1, 1, 0.0)]


def pairs(source: str = "Un.\nDos.\nTres.\nQuatre.", target: str = "One, two.\nAh.\nFour.") -> list[Pair]:
    documents = Document("s", "ca", source), Document("t", "en", target)
    return make_pairs(BEADS, *documents, *(split_lines(d) for d in documents))


def test_vecalign(tmp_path: Path) -> None:
    found = list(lines("vecalign", BEADS, pairs()))
    assert found == ["[0,1]:[0]:0.250000", "[2]:[]:1.000000", "[]:[1]:1.500000", "[3]:[2]:0.000000"]
    (tmp_path / "a").write_text("\n".join(found) + "\n", encoding="utf-8")
    assert read_gold(tmp_path / "a") == [b.numbers() for b in BEADS]


def test_tsv() -> None:
    assert list(lines("tsv", BEADS, pairs())) == [
        "Un. Dos.\tOne, two.\t0.2500\t0.7500",
        "Tres.\t\t1.0000\t",
        "\tAh.\t1.5000\t",
        "Quatre.\tFour.\t0.0000\t",
    ]


def test_jsonl() -> None:
    source, target = "Un.\nDos.\nTres.\nQuatre.", "One, two.\nAh.\nFour."
    rows = [json.loads(line) for line in lines("jsonl", BEADS, pairs(source, target))]
    assert [row["id"] for row in rows] == ["1", "2", "3", "4"]
    assert [row["alignment"]["kind"] for row in rows] == ["2-1", "1-0", "0-1", "1-1"]
    assert rows[0]["source"] == {"text": "Un.\nDos.", "start": 0, "end": 8}
    assert rows[1]["target"] is rows[2]["source"] is None
    for row in rows:
        for side, text in (("source", source), ("target", target)):
            if row[side]:
                assert text[row[side]["start"] : row[side]["end"]] == row[side]["text"]


@given(
    st.text(st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("\t\u2028\x85\x0b\x1c\r")))
)
def test_a_bead_is_one_line_of_four_cells(text: str) -> None:
    source = "Un." + text.replace("\n", " ").replace("\r", " ") + "x\nDos.\nTres.\nQuatre."
    for row in lines("tsv", BEADS, pairs(source)):
        assert len(row.split("\t")) == 4
        assert len(row.splitlines()) == 1
    for row in lines("jsonl", BEADS, pairs(source)):
        assert "\n" not in row
        json.loads(row)


def test_unknown_format() -> None:
    for name in FORMATS:
        validate(name)
    with pytest.raises(TqpipeError, match=r"--format 'xml': valid choices are vecalign, .*tsv, jsonl"):
        validate("xml")
