"""Every format gives a row for every row of the file, and what cannot be read says where and why."""

from __future__ import annotations

import gzip
import json
import lzma
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tqpipe.corpus import Item, Reject, apply_policy, format_of, read_corpus
from tqpipe.corpus.streams import LONGEST, create
from tqpipe.corpus.write import write_rows
from tqpipe.ingest import read_bilingual
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
    assert texts(rows) == [('un <b>dos<ept i="1"/>', "one two")]
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
    with pytest.raises(TqpipeError, match=r"the document declares an entity \(x\); refused"):
        list(read_corpus([path], langs=("ca", "en")))


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


def test_a_parquet_file_is_not_packed_once_more(tmp_path: Path) -> None:
    with pytest.raises(TqpipeError, match=r"is packed inside, and no reader .*: name it a\.parquet$"):
        write_rows([tmp_path / "a.parquet.gz"], [{"source": "un", "target": "one"}])
    assert not any(tmp_path.iterdir())


def test_csv_quotes_what_needs_it_alone(tmp_path: Path) -> None:
    rows = [{"id": "1", "source": "un", "target": "one, two"}, {"id": "2", "source": "a\rb", "target": "c"}]
    assert write_rows([tmp_path / "a.csv"], rows) == (2, [])
    _, *lines = (tmp_path / "a.csv").read_bytes().decode().split("\n")
    assert lines[0].startswith('1,un,"one, two",')
    assert lines[1].startswith('"2","a\rb","c",')


TEXT = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=30).filter(str.strip)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
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


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_no_text_with_nuls(tmp_path: Path, codec: str) -> None:
    for name, text in {"a": "un\ndós\n\u4e2d\u6587\n", "b": "one\ntwo\nthree\n"}.items():
        (tmp_path / name).write_bytes(text.encode(codec if name == "a" else "utf-8"))
    rows = list(read_corpus([tmp_path / "a", tmp_path / "b"]))
    assert not texts(rows)
    assert isinstance(rows[0], Reject)
    assert "a NUL at character" in rows[0].reason
    assert "--encoding utf-16-le" in rows[0].reason
    named = read_corpus([tmp_path / "a", tmp_path / "b"], encoding=f"{codec},utf-8")
    assert texts(named) == [("un", "one"), ("dós", "two"), ("\u4e2d\u6587", "three")]
    for name in ("a.csv", "a.tsv"):
        (tmp_path / name).write_bytes(
            "source,target\nun,one\n".replace(",", "\t,"["csv" in name]).encode(codec)
        )
        if "csv" in name:
            with pytest.raises(TqpipeError, match=r"line 1: a NUL .* --encoding utf-16-le\); the first row"):
                list(read_corpus([tmp_path / name]))
        else:
            assert not texts(read_corpus([tmp_path / name]))
        assert texts(read_corpus([tmp_path / name], encoding=codec)) == [("un", "one")]


def test_one_line_with_a_nul_costs_itself(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv"
    path.write_bytes(b"un\tone\nd\0s\ttwo\ntres\tthree\n")
    rows = list(read_corpus([path]))
    assert texts(rows) == [("un", "one"), ("tres", "three")]
    assert [r.line for r in rows if isinstance(r, Reject)] == [2]
    (tmp_path / "a.jsonl").write_text('{"src": "u\\u0000n", "mt": "one"}\n')
    assert texts(read_corpus([tmp_path / "a.jsonl"])) == [("u\0n", "one")]


def test_two_encodings_for_two_files(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes("dós\n".encode("latin-1"))
    (tmp_path / "b").write_bytes("deŭ\n".encode())
    both = [tmp_path / "a", tmp_path / "b"]
    for encoding in ("latin-1,utf-8", "latin-1, utf-8", "latin-1,"):
        assert texts(read_corpus(both, encoding=encoding)) == [("dós", "deŭ")]
    with pytest.raises(TqpipeError, match="--encoding latin-7x: unknown encoding"):
        list(read_corpus(both, encoding="utf-8,latin-7x"))
    with pytest.raises(TqpipeError, match="--encoding latin-1,utf-8: unknown encoding"):
        list(read_corpus([tmp_path / "a"], kind="tsv", encoding="latin-1,utf-8"))


@pytest.mark.parametrize("name", ["a.csv", "a.tsv", "a.parquet"])
@pytest.mark.parametrize("missing", ["id", "reference", "source", "target"])
def test_a_column_that_is_asked_for_and_missing_is_an_error(tmp_path: Path, name: str, missing: str) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    from tqpipe.ingest import Columns

    path = tmp_path / name
    if name == "a.parquet":
        pq.write_table(pa.table({"src": ["un"], "mt": ["one"]}), path)
    else:
        path.write_text("src,mt\nun,one\n".replace(",", "\t" if "tsv" in name else ","))
    with pytest.raises(TqpipeError, match="there is no column 'nowhere'; the columns are 'src', 'mt'"):
        list(read_corpus([path], columns=Columns(**{missing: "nowhere"})))


def test_blank_lines_are_no_rows(tmp_path: Path) -> None:
    row = '{"src": "un", "mt": "one"}\n'
    for name, text in {"a.jsonl": f"{row}\n  \n{row}\n", "a.tsv": "un\tone\n\nun\tone\n\n"}.items():
        (tmp_path / name).write_text(text)
        rows = list(apply_policy(read_corpus([tmp_path / name]), "fail"))
        assert texts(rows) == [("un", "one")] * 2
        assert rows[1].line == text[:-1].count("\n")


def test_the_rows_of_an_mqm_segment_need_not_be_neighbours(tmp_path: Path) -> None:
    path = tmp_path / "m.tsv"
    rows = ["A\td\t1\tun\t<v>one</v>", "A\td\t2\tdos\ttwo", "B\td\t1\tun\t1", "A\td\t1\t<v>un</v>\tone"]
    path.write_text("\n".join(["system\tdoc_id\tseg_id\tsource\ttarget", *rows]) + "\n")
    found = [row for row in read_corpus([path], kind="mqm") if isinstance(row, Item)]
    assert [(row.id, row.target) for row in found] == [("A:d:1", "one"), ("A:d:2", "two"), ("B:d:1", "1")]


def test_a_compound_id_is_json_in_every_format(tmp_path: Path) -> None:
    rows = [{"id": ['a "b" ç', 3], "src": "Bon dia", "mt": "Good day"}]
    (tmp_path / "a.jsonl").write_text(json.dumps(rows[0]), encoding="utf-8")
    wanted = '["a \\"b\\" ç", 3]'
    assert [row.id for row in read_corpus([tmp_path / "a.jsonl"])] == [wanted]  # type: ignore[union-attr]
    assert read_bilingual(tmp_path / "a.jsonl").pairs[0].id == wanted
    pq.write_table(
        pa.table({"id": [["a", "b"]], "src": ["Bon dia"], "mt": ["Good day"]}), tmp_path / "a.parquet"
    )
    assert [row.id for row in read_corpus([tmp_path / "a.parquet"])] == ['["a", "b"]']  # type: ignore[union-attr]
