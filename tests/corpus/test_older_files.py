"""Files as Excel, pandas, old Macs and old Windows write them: read alike by `batch` and by `score`, or refused with
what to do.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tqpipe import TqpipeError
from tqpipe.corpus import Item, Reject, read_corpus, require_encoding
from tqpipe.ingest import Columns, read_bilingual
from tqpipe.ingest.code_pages import guess
from tqpipe.ingest.quoted_tsv import is_quoted

TEXTS = [
    ("El president va parlar ahir.", "The president spoke yesterday."),
    ("Va dir «adéu» i se'n va anar.", 'He said "goodbye" and left.'),
    ("Primera línia\nsegona línia", "First line\nsecond line"),
]


def both(path: Path) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """The pairs as a corpus has them, and as the readers with places have them."""
    rows = [row for row in read_corpus([path]) if isinstance(row, Item)]
    pairs = read_bilingual(path, by_row=True).pairs
    return [(r.source, r.target) for r in rows], [(p.source_text, p.target_text) for p in pairs]


def table(texts: list[tuple[str, str]], quoting: int = csv.QUOTE_MINIMAL, end: str = "\r\n") -> str:
    out = io.StringIO()
    csv.writer(out, delimiter="\t", quoting=quoting, lineterminator=end).writerows(
        [("source", "target"), *texts]
    )  # type: ignore[arg-type]
    return out.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("quoting", [csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
def test_tab_delimited_text_of_excel_has_quoted_cells(tmp_path: Path, encoding: str, quoting: int) -> None:
    path = tmp_path / "a.tsv"
    path.write_bytes(table(TEXTS, quoting).encode(encoding))
    corpus, placed = both(path)
    assert corpus == placed == TEXTS


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('source\ttarget\na\t"He said ""no""."\n', True),
        ('source\ttarget\n"a\nb"\tc\n', True),
        ('source\ttarget\n"a\tb"\tc\n', True),
        ('"source"\t"target"\n"a"\t"b"\n', True),
        ('id\tsource\ttarget\n1\t"a"\t"b"\n', False),  # a quotation, as far as one can see
        ('a\t"He said ""no""."\nb\tThe "end" of it.\n', False),  # nobody who quotes cells writes the second
        ('source\ttarget\na\t"We must go\nb\tand stay there."\n', False),  # a quotation over two rows
        ('source\ttarget\na\t""\n', False),
        ('source\ttarget\na\t5" disc\n', False),
        ('source\ttarget\na\t"b\n', False),
        ('"Hola"\t"Hello"\n', False),
        ("source\ttarget\na\tb\n", False),
    ],
)
def test_a_quotation_mark_of_the_text_is_told_from_that_of_a_cell(text: str, quoted: bool) -> None:
    assert is_quoted(text) is quoted
    assert is_quoted(text.replace("\n", "\r\n")) is quoted


@pytest.mark.parametrize("ending", [".tsv", ".csv", ".jsonl"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_carriage_returns_end_lines_where_there_is_nothing_else(
    tmp_path: Path, ending: str, encoding: str
) -> None:
    texts = TEXTS[:2]
    body = {
        ".tsv": table(texts, end="\r"),
        ".csv": table(texts, end="\r").replace("\t", ","),
        ".jsonl": "\r".join(f'{{"src": "{s}", "mt": "{t.replace(chr(34), chr(39))}"}}' for s, t in texts),
    }[ending]
    path = tmp_path / f"a{ending}"
    path.write_bytes(body.encode(encoding))
    corpus, placed = both(path)
    assert corpus == placed
    assert [source for source, _ in corpus] == [source for source, _ in texts]
    first = 1 if ending == ".jsonl" else 2
    places = [p.source_place for p in read_bilingual(path).pairs]
    assert [place.pieces[0].line for place in places if place] == [first, first + 1]
    assert [row.line for row in read_corpus([path])] == [first, first + 1]


def test_a_carriage_return_in_a_text_ends_no_line(tmp_path: Path) -> None:
    for name, text in (("a.ca", "un\rdos\ntres\n"), ("a.en", "one two\nthree\n")):
        (tmp_path / name).write_bytes(text.encode())
    rows = list(read_corpus([tmp_path / "a.ca", tmp_path / "a.en"]))
    assert [row.source for row in rows if isinstance(row, Item)] == ["un\rdos", "tres"]


RUSSIAN = "Премьер-министр вчера встретился с министрами в Москве. Решение будет объявлено завтра, сказал он."
SENTENCES = {
    (
        "windows-1252",
        "ca",
    ): "Però això no és tan fàcil: el president espanyol és a Brussel·les fins demà a la nit.",
    ("windows-1252", "de"): "Die Regierung möchte die Prüfung der Anträge künftig erheblich beschleunigen.",
    ("windows-1250", "pl"): "Premier spotkał się wczoraj z ministrami, a decyzja zostanie ogłoszona później.",
    (
        "windows-1251",
        "ru",
    ): RUSSIAN,
    (
        "koi8-r",
        "ru",
    ): RUSSIAN,
    ("windows-1253", "el"): "Ο πρωθυπουργός συναντήθηκε χθες με τους υπουργούς στην Αθήνα.",
    ("shift_jis", "ja"): "首相は昨日、東京で大臣たちと会談し、決定は明日発表される見通しだと述べた。",
    ("gb18030", "zh"): "总理昨天在北京会见了部长们,发言人说决定将于明天宣布。",
    ("big5", "zh"): "總理昨天在臺北會見了部長們,發言人說,決定將於明天宣布。",
}


@pytest.mark.parametrize(("encoding", "lang"), SENTENCES)
def test_an_older_encoding_is_named(tmp_path: Path, encoding: str, lang: str) -> None:
    row = f"{SENTENCES[encoding, lang]}\tThe prime minister met ministers yesterday.\n"
    data = ("source\ttarget\n" + 5 * row).encode(encoding)
    assert guess(data) == (encoding, lang)
    path = tmp_path / "a.tsv"
    path.write_bytes(data)
    for refused in (lambda: require_encoding([path]), lambda: read_bilingual(path, by_row=True)):
        with pytest.raises(TqpipeError, match=rf"not utf-8.*--encoding {encoding} "):
            refused()
    require_encoding([path], encoding=encoding)
    assert len(read_bilingual(path, encoding=encoding).pairs) == 5


def test_what_no_language_vouches_for_is_not_named() -> None:
    assert guess(b"\xff\xfe\x9d\x81 \x90\n" * 9) == ("", "")
    assert guess(b"plain\n") == ("", "")


def test_damage_is_not_taken_for_another_encoding(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv"
    lines = [f"Això és el número {n}.\tThis is number {n}.".encode() for n in range(60)]
    path.write_bytes(b"\n".join([*lines, *[b"mal\xe9\tbad"] * 3]))
    require_encoding([path])
    rows = list(read_corpus([path]))
    assert sum(isinstance(row, Reject) for row in rows) == 3


def test_a_workbook_of_numbers_is_refused_with_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "B.NUMBERS"
    path.write_bytes(b"PK\3\4")
    for refused in (lambda: read_corpus([path]), lambda: read_bilingual(path)):
        with pytest.raises(TqpipeError, match=r"export it as \.xlsx"):
            refused()


def test_what_stands_where_a_text_should_is_said(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    pq.write_table(pa.table({"src": ["Hola", None, "Adéu", "Sí"], "mt": ["Hello", "x", None, "Yes"]}), path)
    found = [row.reason for row in read_corpus([path]) if isinstance(row, Reject)]
    assert found == ["the source is missing (null)", "the target is missing (null)"]
    lines = tmp_path / "a.jsonl"
    lines.write_text(
        '{"src": "a", "mt": null}\n{"src": "a", "mt": NaN}\n{"src": ["a"], "mt": "b"}\n{"src": 5, "mt": "b"}\n'
        '{"src": "a", "mt": {"x": "b"}}\n'
    )
    wanted = ["the target is missing (null)", "the target is NaN", "the source is a list", "the source is a number",
              "the target is an object"]  # fmt: skip
    assert [row.reason for row in read_corpus([lines]) if isinstance(row, Reject)] == wanted
    wanted[1] = "the target is missing (null)"  # as the field would be in the output
    assert [row.reason for row in read_bilingual(lines, columns=Columns()).unread] == wanted
