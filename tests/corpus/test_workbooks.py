"""Workbooks, read alike by `tqpipe run`, `score` and `check` (as a whole) and by `tqpipe batch` (as a stream)."""

from __future__ import annotations

import datetime
import importlib.util
import subprocess
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from tqpipe.corpus import Item, Reject, languages_of, read_corpus, require_whole
from tqpipe.ingest import Columns, position, read_bilingual, read_document, workbook
from tqpipe.ingest.bilingual import languages_in
from tqpipe.ingest.workbook import letters
from tqpipe.types import TqpipeError

openpyxl = pytest.importorskip("openpyxl")
pytest.importorskip("python_calamine")

TEXTS = [["id", "source", "target"], ["a", "Hola món", "Hello world"], ["b", "Adéu", "Bye"]]


def book(
    path: Path, sheets: dict[str, Sequence[Sequence[Any]]], change: Callable[[Any], None] | None = None
) -> Path:
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    if change is not None:
        change(made)
    made.save(path)
    return path


def rewritten(path: Path, change: Callable[[str, bytes], bytes]) -> Path:
    """The same workbook with other bytes in its parts."""
    with zipfile.ZipFile(path) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in parts.items():
            file.writestr(name, change(name, data))
    return path


def whole(
    path: Path, columns: Columns | None = None, langs: tuple[str, str] = ("", "")
) -> list[tuple[str, ...]]:
    """Every row as both readers have it, which must be the same."""
    found = read_bilingual(path, columns=columns, langs=(langs[0] or None, langs[1] or None), by_row=True)
    rows = [(p.id, p.source_text, p.target_text) for p in found.pairs]
    streamed = list(read_corpus([path], columns=columns, langs=langs))
    assert [(i.id, i.source, i.target) for i in streamed if isinstance(i, Item)] == rows
    told = [r for r in streamed if isinstance(r, Reject)]
    assert [r.left_out for r in told] == [r.left_out for r in found.unread]
    return rows


def test_a_sheet_is_a_table(tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx", {"Texts": TEXTS})
    assert whole(path) == [("a", "Hola món", "Hello world"), ("b", "Adéu", "Bye")]
    require_whole([path], "workbook")


def test_the_place_is_the_row_and_the_column(tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx", {"Texts": [["source", "target"], [], ["Hola", "Hello"]]})
    (pair,) = read_bilingual(path).pairs
    assert pair.id == "Texts!3"
    assert pair.target_place is not None
    assert pair.target_place.file == str(path)
    for offset, end in ((0, False), (3, False), (5, True)):
        at = position(pair.target_place, "Hello", offset, end=end)
        assert (at.line, at.column) == (3, 2)
    (item,) = read_corpus([path])
    assert (item.line, item.file) == (3, str(path))


def test_all_sheets_with_the_columns_are_read_and_the_others_told(tmp_path: Path) -> None:
    def hide(made: Any) -> None:
        made["Old"].sheet_state = "hidden"
        made["Older"].sheet_state = "veryHidden"

    texts = {"Menu": [["source", "target"], ["Obre", "Open"]], "Notes": [["Who", "When"], ["Pere", "today"]],
             "Empty": [], "Old": TEXTS, "Older": TEXTS, "Help": [["target", "source"], ["Help", "Ajuda"]]}  # fmt: skip
    path = book(tmp_path / "a.xlsx", texts, hide)
    assert whole(path) == [("Menu!2", "Obre", "Open"), ("Help!2", "Ajuda", "Help")]
    told = [(row.reason, row.left_out) for row in read_corpus([path]) if isinstance(row, Reject)]
    assert told == [(row.reason, row.left_out) for row in read_bilingual(path).unread]
    assert told == [
        ("the sheet 'Notes' has no columns of both texts", True),
        ("the sheet 'Old' is hidden (--sheet Old reads it)", True),
        ("the sheet 'Older' is hidden (--sheet Older reads it)", True),
    ]
    assert whole(path, Columns(sheet="Old")) == [("a", "Hola món", "Hello world"), ("b", "Adéu", "Bye")]
    with pytest.raises(TqpipeError, match="no sheet 'old'; there are 'Menu', 'Notes', 'Empty', 'Old'"):
        whole(path, Columns(sheet="old"))
    with pytest.raises(TqpipeError, match="'Notes' begins with 'Who', 'When'"):
        whole(path, Columns(sheet="Notes"))


def test_a_title_above_the_header_is_no_row(tmp_path: Path) -> None:
    rows = [["Project X"], [], ["Client", "Y"], ["source", "target"], ["Hola", "Hello"]]

    def merge(made: Any) -> None:
        made["S"].merge_cells("A1:D1")
        made["S"].merge_cells("A6:A7")
        made["S"]["A6"], made["S"]["B6"], made["S"]["B7"] = "Un. Dos.", "One.", "Two."

    path = book(tmp_path / "a.xlsx", {"S": rows}, merge)
    assert whole(path) == [("S!5", "Hola", "Hello"), ("S!6", "Un. Dos.", "One."), ("S!7", "", "Two.")]


def test_cells_are_texts(tmp_path: Path) -> None:
    day = datetime.datetime(2024, 5, 1, 12, 30)
    rows = [["id", "source", "target"], [7, "  vores ", "a\nb"], [1.5, day, day.date()], [True, datetime.time(9, 5), 3],
            [None, datetime.timedelta(hours=30, minutes=2), 0.1 + 0.2], [12345678901234567890, "tall_x000D_", "-"],
            ["n", -5, "<b>&amp;</b>"]]  # fmt: skip
    path = book(tmp_path / "a.xlsx", {"S": rows})
    assert whole(path) == [
        ("7", "  vores ", "a\nb"), ("1.5", "2024-05-01 12:30:00", "2024-05-01"), ("TRUE", "09:05:00", "3"),
        ("S!5", "30:02:00", "0.3"), ("1.234567890123457e+19", "tall\r", "-"), ("n", "-5", "<b>&amp;</b>"),
    ]  # fmt: skip


def test_a_formula_is_its_value(tmp_path: Path) -> None:
    path = book(
        tmp_path / "a.xlsx", {"S": [["source", "target"], ["Un", '=CONCATENATE("O","ne")'], ["Dos", "=B9"]]}
    )
    value = b'<f>CONCATENATE("O","ne")</f><v>One</v>'
    rewritten(
        path, lambda name, data: data.replace(b'<f>CONCATENATE("O","ne")</f><v></v>', value)
        .replace(b'<f>CONCATENATE("O","ne")</f><v />', value)
        .replace(b'<c r="B2">', b'<c r="B2" t="str">')
    )  # fmt: skip
    # One that no program has computed yet has none.
    assert whole(path) == [("S!2", "Un", "One"), ("S!3", "Dos", "")]


def test_a_bad_row_says_its_sheet(tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx", {"S": TEXTS, "T": [*TEXTS, ["c", " ", None]]})
    expected = [(4, "both sides are empty (sheet 'T')")]
    assert [(row.line, row.reason) for row in read_bilingual(path).unread] == expected
    rejects = [row for row in read_corpus([path]) if isinstance(row, Reject)]
    assert [(row.line, row.reason) for row in rejects] == expected


def test_hidden_rows_and_rows_of_blanks(tmp_path: Path) -> None:
    def hide(made: Any) -> None:
        made["S"].row_dimensions[2].hidden = True
        made["S"].column_dimensions["B"].hidden = True

    path = book(tmp_path / "a.xlsx", {"S": [*TEXTS, [], ["c", " ", None], ["d", "Sol", "Sun"]]}, hide)
    assert [row[0] for row in whole(path)] == ["a", "b", "d"]
    rows = list(read_corpus([path]))
    assert [row.reason for row in rows if isinstance(row, Reject)] == ["both sides are empty (sheet 'S')"]


def test_named_columns_and_carried_ones(tmp_path: Path) -> None:
    texts = {"S": [["Original", "Catalan", "Who"], ["Hello", "Hola", 5]], "T": TEXTS}
    path = book(tmp_path / "a.xlsx", texts)
    named = Columns("Original", "Catalan", carry=("Who",))
    assert whole(path, named) == [("S!2", "Hello", "Hola")]
    (item,) = (row for row in read_corpus([path], columns=named) if isinstance(row, Item))
    assert item.input == '{"Who": "5"}'
    found = read_bilingual(path, columns=named)
    assert [dict(given.fields) for given in found.given] == [{"Who": "5"}, {}]
    with pytest.raises(
        TqpipeError, match=r"no sheet has columns 'x', 'y'; 'S' begins with 'Original'.*; 'T' begins"
    ):
        whole(path, Columns("x", "y"))


def test_columns_called_by_languages(tmp_path: Path) -> None:
    rows = [
        ["Texts of the shop"],
        ["key", "English", "ca", "es"],
        ["a", "Hello", "Hola", ""],
        ["b", "Bye", "", "Adiós"],
    ]
    path = book(tmp_path / "a.xlsx", {"S": rows})
    assert whole(path, None, ("en", "ca")) == [("a", "Hello", "Hola")]
    assert languages_in(path) == ("en", ("ca", "es"))
    with pytest.raises(TqpipeError, match="--source-lang"):
        whole(path)
    two = book(tmp_path / "b.xlsx", {"S": [row[:3] for row in rows[1:]]})
    assert whole(two) == [("a", "Hello", "Hola")]
    assert languages_of([two]) == ("en", "ca")
    (left,) = (row for row in read_corpus([two]) if isinstance(row, Reject))
    assert (left.line, left.text, left.left_out) == (3, "Bye", True)
    assert left.reason == "not translated yet (sheet 'S')"


def test_what_the_first_table_says_holds_for_the_other_sheets(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is known before they are read: the workbook is read once."""
    opened: list[Path] = []
    lines = workbook._lines

    def counted(path: Path, wanted: str | None) -> Any:
        opened.append(path)
        return lines(path, wanted)

    monkeypatch.setattr(workbook, "_lines", counted)
    three = [["key", "en", "ca", "es"], ["b", "Bye", "Adéu", "Adiós"]]
    named = book(tmp_path / "a.xlsx", {"S": [["key", "en", "ca"], ["a", "Hello", "Hola"]], "T": three})
    rows = [
        ["source", "target", "lp"],
        ["Hello", "Hola", ""],
        ["Hi", "Ei", "en-ca"],
        ["Hi", "Hallo", "en-de"],
    ]
    told = book(tmp_path / "b.xlsx", {"S": rows, "T": three})
    for path in (named, told):
        texts = [item.target for item in read_corpus([path]) if isinstance(item, Item)]
        assert texts == (["Hola", "Adéu"] if path == named else ["Hola", "Ei", "Adéu"])
        assert opened == [path]
        opened.clear()
    assert whole(named) == [("a", "Hello", "Hola"), ("b", "Bye", "Adéu")]


def test_rows_in_other_languages_are_left_out(tmp_path: Path) -> None:
    rows = [["source", "target", "lp"], ["Hola", "Hello", "ca-en"], ["Hola", "Hallo", "ca-de"]]
    path = book(tmp_path / "a.xlsx", {"S": rows})
    assert languages_of([path]) == ("ca", "en")
    found = list(read_corpus([path]))
    assert isinstance(found[0], Item)
    assert isinstance(found[1], Reject)
    assert found[1].left_out


def test_language_names_below_the_header_are_texts(tmp_path: Path) -> None:
    path = book(
        tmp_path / "a.xlsx", {"S": [["Original text", "New text"], ["Spanish", "English"], ["x", "y"]]}
    )
    with pytest.raises(TqpipeError, match="'Original text', 'New text'"):
        whole(path)


@pytest.mark.parametrize("cell", ["XFD1048576", "ZZZZZZZZ99999999999999"])
def test_a_cell_far_out_ends_no_process_of_ours(tmp_path: Path, cell: str) -> None:
    path = book(tmp_path / "a.xlsx", {"S": [*TEXTS, ["far"]]})
    rewritten(path, lambda name, data: data.replace(b'r="A4"', f'r="{cell}"'.encode()))
    for read in (whole, lambda path: require_whole([path], "workbook")):
        with pytest.raises(TqpipeError, match=r"a cell far out.*CSV UTF-8"):
            read(path)


def test_more_texts_than_memory_should_hold_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Shared strings: a long text costs a workbook some bytes for every cell that has it.
    path = book(tmp_path / "a.xlsx", {"S": [["source", "target"], *[["a" * 500, "b" * 500]] * 50]})
    monkeypatch.setattr(workbook, "MOST", 50_000)
    assert len(whole(path)) == 50
    monkeypatch.setattr(workbook, "MOST", 49_999)
    with pytest.raises(TqpipeError, match=r"a\.xlsx: its cells have more than 49,999 characters"):
        read_bilingual(path)
    assert len(list(read_corpus([path]))) == 50


def test_damage_is_told(tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx", {"S": TEXTS, "T": TEXTS})
    rewritten(path, lambda name, data: data[: len(data) // 2] if name.endswith("sheet2.xml") else data)
    for read in (whole, lambda path: require_whole([path], "workbook")):
        with pytest.raises(TqpipeError, match="not a workbook that can be read"):
            read(path)
    for data in (b"", b"source,target\na,b\n", b"<html><table></table></html>", path.read_bytes()[:900]):
        path.write_bytes(data)
        with pytest.raises(TqpipeError, match="not a workbook that can be read"):
            whole(path)
    with pytest.raises(TqpipeError, match="No such file"):
        whole(tmp_path / "none.xlsx")
    with pytest.raises(TqpipeError, match="unpack it first"):
        whole(tmp_path / "a.xlsx.gz")


def test_entities_do_not_expand(tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx", {"S": TEXTS})
    lol = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "lol"}">' for n in range(12))

    def change(name: str, data: bytes) -> bytes:
        if not name.endswith("sharedStrings.xml"):
            return data
        return data.replace(b"<sst", f"<!DOCTYPE sst [{lol}]><sst".encode(), 1).replace(b">Bye<", b">&l11;<")

    try:
        found = whole(rewritten(path, change))
    except TqpipeError:
        return
    assert max(len(cell) for row in found for cell in row) < 100


def test_a_sheet_named_like_an_option_or_a_path(tmp_path: Path) -> None:
    path = book(tmp_path / "-x.xlsx", {"--help": TEXTS, "'; rm -rf ~": TEXTS})
    assert len(whole(path, Columns(sheet="--help"))) == 2
    assert len(whole(path, Columns(sheet="'; rm -rf ~"))) == 2


def test_a_nul_costs_its_row(tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx", {"S": [*TEXTS, ["c", "x_x0000_y", "z"]]})
    assert [row[0] for row in whole(path)] == ["a", "b"]
    (bad,) = (row for row in read_corpus([path]) if isinstance(row, Reject))
    assert "NUL" in bad.reason
    assert bad.line == 4


def test_two_workbooks_are_no_documents(tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx", {"S": TEXTS})
    with pytest.raises(TqpipeError, match="give it alone"):
        read_document(path)


def test_other_kinds_of_workbooks(tmp_path: Path) -> None:
    xlwt = pytest.importorskip("xlwt")
    made = xlwt.Workbook()
    sheet = made.add_sheet("S")
    for at, row in enumerate(TEXTS):
        for column, cell in enumerate(row):
            sheet.write(at, column, cell)
    made.save(str(tmp_path / "a.xls"))
    (tmp_path / "b.xlsx").write_bytes((tmp_path / "a.xls").read_bytes())
    for name in ("a.xls", "b.xlsx"):
        assert whole(tmp_path / name) == [("a", "Hola món", "Hello world"), ("b", "Adéu", "Bye")]


def test_without_the_library_it_is_said_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = book(tmp_path / "a.xlsx", {"S": TEXTS})
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if "calamine" in name else find(name))
    with pytest.raises(TqpipeError, match=r"pip install 'tqpipe\[xlsx\]'; or save its sheet as text"):
        whole(path)


def test_a_sheet_is_of_workbooks_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("source,target\na,b\n")
    for read in (lambda: list(read_corpus([path], columns=Columns(sheet="S"))),
                 lambda: read_bilingual(path, columns=Columns(sheet="S"))):  # fmt: skip
        with pytest.raises(TqpipeError, match=r"--sheet 'S': workbooks alone"):
            read()


def test_letters_of_columns() -> None:
    assert [letters(n) for n in (0, 25, 26, 701, 702, 16383)] == ["A", "Z", "AA", "ZZ", "AAA", "XFD"]


def test_its_languages_are_read_in_one_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [["id", "src", "mt", "src_lang", "tgt_lang"], ["a", "Hola", "Hello", "ca", "en"]]
    named = [["key", "en", "ca"], ["a", "Hello", "Hola"]]
    started = []
    begin = subprocess.Popen

    def counted(*arguments: Any, **options: Any) -> Any:
        started.append(arguments)
        return begin(*arguments, **options)

    monkeypatch.setattr(subprocess, "Popen", counted)
    for name, given, wanted in (("a.xlsx", rows, ("ca", "en")), ("b.xlsx", named, ("en", "ca"))):
        started.clear()
        assert languages_of([book(tmp_path / name, {"S": given})]) == wanted
        assert len(started) == 1
