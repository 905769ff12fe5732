"""Every format gives a row for every row of the file, and what cannot be read says where and why."""

from __future__ import annotations

import gzip
import json
import lzma
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tqpipe.corpus import Item, Reject, apply_policy, format_of, read_corpus
from tqpipe.corpus.streams import LONGEST, create
from tqpipe.corpus.write import write_rows
from tqpipe.types import TqpipeError


def texts(rows: object) -> list[tuple[str, str]]:
    return [(r.source, r.target) for r in rows if isinstance(r, Item)]  # type: ignore[attr-defined]


@pytest.mark.parametrize("ending", ["", ".gz", ".xz", ".zst", ".bz2"])
def test_plain_lines_packed_or_not(tmp_path: Path, ending: str) -> None:
    paths = [tmp_path / f"a.{side}{ending}" for side in ("ca", "en")]
    for path, data in zip(paths, ("\ufeffu\u2028n\r\ndos\n", "one\ntwo"), strict=True):
        with create(path) as file:
            file.write(data.encode())
    assert texts(read_corpus(paths)) == [("u\u2028n", "one"), ("dos", "two")]


def test_files_of_unequal_length_reject_every_line_that_is_left(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("un\ndos\ntres\nquatre\n")
    (tmp_path / "b").write_text("one\ntwo\n")
    rows = list(read_corpus([tmp_path / "a", tmp_path / "b"]))
    assert len(rows) == 4
    assert [(r.line, r.reason) for r in rows if isinstance(r, Reject)] == [
        (3, f"{tmp_path / 'b'} has only 2 lines"), (4, f"{tmp_path / 'b'} has only 2 lines"),
    ]  # fmt: skip


def test_bad_bytes_and_endless_lines_cost_their_own_row(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv"
    path.write_bytes(
        b"un\tone\nd\xffs\ttwo\n" + b"x" * (LONGEST + 5) + b"\ntres\tthree\tx\ty\nquatre\tfour\n\t\n"
    )
    rows = list(read_corpus([path]))
    assert texts(rows) == [("un", "one"), ("quatre", "four")]
    bad = [r for r in rows if isinstance(r, Reject)]
    assert [r.line for r in bad] == [2, 3, 4, 6]
    assert "0xff at byte 2" in bad[0].reason


def test_csv_cells_may_hold_lines_and_a_lost_quote_costs_one_row(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('id;source;target\n1;"u;n\nx";"o""ne"\n2;"lost;two\n3;tres;three\n', encoding="utf-8")
    rows = list(read_corpus([path]))
    assert texts(rows) == [("u;n\nx", 'o"ne'), ("tres", "three")]
    assert [(r.line, r.reason) for r in rows if isinstance(r, Reject)] == [(4, "a quoted cell has no end")]


def test_json_lines_and_policies(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"src": "un", "mt": "one", "id": 7}\n{"src": 1}\n[]\n{"x\n')
    rows = list(read_corpus([path]))
    assert [type(r) for r in rows] == [Item, Reject, Reject, Reject]
    assert isinstance(rows[0], Item)
    assert rows[0].id == "7"
    kept = list(apply_policy(rows, "keep"))
    assert [r.problem is None for r in kept if isinstance(r, Item)] == [True, False, False, False]
    with pytest.raises(TqpipeError, match="line 2"):
        list(apply_policy(rows, "fail"))


def test_tmx_gives_both_languages_and_rejects_units_without(tmp_path: Path) -> None:
    path = tmp_path / "a.tmx.gz"
    body = """<?xml version="1.0"?><tmx version="1.4"><header srclang="ca"/><body>
<tu tuid="a"><tuv xml:lang="ca-ES"><seg>un <bpt i="1">&lt;b&gt;</bpt>dos<ept i="1"/></seg></tuv>
<tuv xml:lang="en"><seg>one two</seg></tuv></tu>
<tu><tuv xml:lang="ca"><seg>tres</seg></tuv></tu></body></tmx>"""
    path.write_bytes(gzip.compress(body.encode()))
    rows = list(read_corpus([path], langs=("ca", "en")))
    assert texts(rows) == [("un dos", "one two")]
    assert isinstance(rows[1], Reject)
    assert rows[1].reason == "the unit has no text in en"
    with pytest.raises(TqpipeError, match="--source-lang"):
        list(read_corpus([path]))


def test_xml_entities_are_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("hidden")
    path = tmp_path / "a.tmx"
    path.write_text(
        f'<!DOCTYPE tmx [<!ENTITY x SYSTEM "file://{secret}">]><tmx><header/><body><tu><tuv xml:lang="ca">'
        '<seg>a&x;</seg></tuv><tuv xml:lang="en"><seg>b</seg></tuv></tu></body></tmx>'
    )
    assert "hidden" not in str(list(read_corpus([path], langs=("ca", "en"))))


def test_wmt_xml_tree_and_mqm(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_text(
        '<dataset><doc id="d"><src><p><seg id="1">un</seg><seg id="2">dos</seg></p></src><ref><p><seg id="1">One</seg>'
        '</p></ref><hyp system="A"><p><seg id="1">one</seg></p></hyp></doc></dataset>'
    )
    rows = list(read_corpus([path]))
    assert isinstance(rows[0], Item)
    assert (rows[0].id, rows[0].reference) == ("A:d:1", "One")
    assert isinstance(rows[1], Reject)
    assert "no segment 2" in rows[1].reason
    for name, text in {"sources/ca-en.txt": "un\n", "system-outputs/ca-en/S.txt": "one\n"}.items():
        (tmp_path / "tree" / name).parent.mkdir(parents=True)
        (tmp_path / "tree" / name).write_text(text)
    assert format_of([tmp_path / "tree"]) == "metrics-tree"
    assert texts(read_corpus([tmp_path / "tree"], langs=("ca", "en"))) == [("un", "one")]
    mqm = tmp_path / "m.tsv"
    mqm.write_text(
        "system\tdoc_id\tseg_id\tsource\ttarget\nA\td\t1\tun\t<v>one</v>\nA\td\t1\tu<v>n</v>\tone\n"
    )
    assert texts(read_corpus([mqm], kind="mqm")) == [("un", "one")]


def test_damaged_and_unknown_files_say_so(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv.xz"
    path.write_bytes(lzma.compress(b"un\tone\n" * 5000)[:-40])
    with pytest.raises(TqpipeError, match="damaged or cut off"):
        list(read_corpus([path]))
    with pytest.raises(TqpipeError, match="which format"):
        read_corpus([tmp_path / "a.doc"])
    with pytest.raises(TqpipeError, match="cannot be read"):
        list(read_corpus([tmp_path / "none.tsv"]))
    (tmp_path / "a.parquet").write_bytes(b"PAR1 not")
    with pytest.raises(TqpipeError, match="not a Parquet file"):
        list(read_corpus([tmp_path / "a.parquet"]))


TEXT = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=30).filter(str.strip)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=st.lists(st.tuples(TEXT, TEXT), min_size=1, max_size=5),
    ending=st.sampled_from(["jsonl", "tsv", "parquet"]),
)
def test_any_text_survives_or_is_refused(tmp_path: Path, rows: list[tuple[str, str]], ending: str) -> None:
    path = tmp_path / f"x.{ending}"
    written, refused = write_rows(
        [path], [{"id": str(n), "source": s, "target": t} for n, (s, t) in enumerate(rows)]
    )
    gone = {n for n, _ in refused}
    assert written + len(gone) == len(rows)
    assert texts(read_corpus([path])) == [pair for n, pair in enumerate(rows) if n not in gone]
    assert not gone or ending == "tsv"


def test_a_column_of_translations_and_a_saved_data_set(tmp_path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    path = tmp_path / "t.parquet"
    pq.write_table(pa.table({"translation": [{"ca": "un", "en": "one"}, {"ca": None, "en": "two"}]}), path)
    rows = list(read_corpus([path], langs=("ca", "en")))
    assert texts(rows) == [("un", "one")]
    assert isinstance(rows[1], Reject)
    import datasets

    datasets.Dataset.from_dict({"src": ["un"], "mt": ["one"]}).save_to_disk(str(tmp_path / "ds"))
    assert texts(read_corpus([tmp_path / "ds"])) == [("un", "one")]
    assert json.dumps(format_of([tmp_path / "ds"])) == '"dataset"'
