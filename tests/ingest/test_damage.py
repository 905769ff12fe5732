"""Damage in a file of pairs costs the row that it is in, in every format, and is said with its line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tqpipe.corpus import Item, Reject, read_corpus
from tqpipe.ingest import BadRow, read_bilingual
from tqpipe.types import Pair, TqpipeError

PAIRS = [("Són tres.", "They are three."), ("I dos més.", "And two more."), ("Demà és festa.", "A holiday.")]
BAD = 1  # which of them has the damage


def xliff(source: str, target: str, number: int) -> str:
    return f'<trans-unit id="{number}"><source>{source}</source><target>{target}</target></trans-unit>\n'


def xliff2(source: str, target: str, number: int) -> str:
    return (
        f'<unit id="{number}"><segment><source>{source}</source><target>{target}</target></segment></unit>\n'
    )


def ts(source: str, target: str, number: int) -> str:
    return f"<message><source>{source}</source><translation>{target}</translation></message>\n"


def tmx(source: str, target: str, number: int) -> str:
    sides = (("ca", source), ("en", target))
    return "<tu>" + "".join(f'<tuv xml:lang="{c}"><seg>{t}</seg></tuv>' for c, t in sides) + "</tu>\n"


XML = {
    "a.xlf": (
        '<xliff version="1.2"><file source-language="ca" target-language="en"><body>\n',
        xliff,
        "</body></file></xliff>",
    ),
    "b.xlf": ('<xliff version="2.0" srcLang="ca" trgLang="en"><file id="f">\n', xliff2, "</file></xliff>"),
    "c.ts": ('<!DOCTYPE TS>\n<TS sourcelanguage="ca" language="en"><context><name>M</name>\n', ts, "</context></TS>"),
    "d.tmx": ('<tmx version="1.4"><header srclang="ca"/><body>\n', tmx, "</body></tmx>"),
}  # fmt: skip
#: Formats of a row a line: what stands before the rows, and a row.
LINES = {
    "e.jsonl": ("", '{{"id": "{n}", "src": "{s}", "mt": "{t}"}}\n'),
    "f.tsv": ("id\tsource\ttarget\n", "{n}\t{s}\t{t}\n"),
    "g.tsv": ("", "{s}\t{t}\n"),
    "h.csv": ("id,source,target\n", '{n},"{s}",{t}\n'),
    "i.po": ('msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n',
             'msgctxt "{n}"\nmsgid "{s}"\nmsgstr "{t}"\n\n'),
}  # fmt: skip


def file(folder: Path, name: str, source: str) -> Path:
    """The pairs, of which one has `source` (with bytes as lone surrogates) in place of its own."""
    pairs = [(source if n == BAD else s, t) for n, (s, t) in enumerate(PAIRS)]
    if name in XML:
        head, unit, tail = XML[name]
        text = head + "".join(unit(s, t, n) for n, (s, t) in enumerate(pairs)) + tail
    else:
        head, row = LINES[name]
        text = head + "".join(row.format(s=s, t=t, n=n) for n, (s, t) in enumerate(pairs))
    path = folder / name
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    return path


def assert_one_lost(path: Path, reason: str) -> None:
    rows = read_bilingual(path, langs=("ca", "en"), by_row=True).rows
    texts = [(row.source_text, row.target_text) if isinstance(row, Pair) else None for row in rows]
    assert texts == [None if n == BAD else pair for n, pair in enumerate(PAIRS)]
    bad = rows[BAD]
    assert isinstance(bad, BadRow)
    assert reason in bad.reason
    text = path.read_bytes().decode("utf-8", "surrogateescape")
    assert 0 <= text[: text.index("I dos")].count("\n") + 1 - bad.line <= 1  # of PO the message's first line
    found = list(read_corpus([path], langs=("ca", "en")))
    assert [row.source for row in found if isinstance(row, Item)] == ["Són tres.", "Demà és festa."]
    [reject] = [row for row in found if isinstance(row, Reject)]
    reject.text.encode()  # without surrogates


@pytest.mark.parametrize("name", [*XML, *LINES])
def test_a_byte_that_is_not_in_the_encoding(tmp_path: Path, name: str) -> None:
    path = file(tmp_path, name, "I dos m\udce9s.")
    assert_one_lost(path, "not utf-8: byte 0xe9 at character ")
    with pytest.raises(TqpipeError, match="not utf-8: byte 0xe9 at offset"):  # who does not ask for rows
        read_bilingual(path, langs=("ca", "en"))


@pytest.mark.parametrize("name", LINES)
def test_a_nul(tmp_path: Path, name: str) -> None:
    assert_one_lost(file(tmp_path, name, "I dos m\0s."), "a NUL at character ")


@pytest.mark.parametrize("name", LINES)
def test_a_byte_that_is_wrong_refuses_the_file_where_rows_must_not_be_lost(tmp_path: Path, name: str) -> None:
    """As `gate` and `annotate` read: what they write must have every row."""
    with pytest.raises(TqpipeError, match="byte 0xe9"):
        read_bilingual(file(tmp_path, name, "I dos \udce9 més."))


@pytest.mark.parametrize("name", XML)
@pytest.mark.parametrize(
    "source", ["I dos & més.", "I dos <b>més.", "I dos</b> més.", "I dos\2 més.", "I dos&nbsp;més.", "I dos <més."]
)  # fmt: skip
def test_a_unit_that_is_not_well_formed(tmp_path: Path, name: str, source: str) -> None:
    assert_one_lost(file(tmp_path, name, source), "not well-formed XML: ")


@pytest.mark.parametrize("name", XML)
def test_a_unit_without_its_end(tmp_path: Path, name: str) -> None:
    path = file(tmp_path, name, "I dos més.")
    lines = path.read_text("utf-8").split("\n")
    at = next(n for n, line in enumerate(lines) if "I dos" in line)
    lines[at] = lines[at][: lines[at].rindex("</")]
    path.write_text("\n".join(lines), encoding="utf-8")
    assert_one_lost(path, "not well-formed XML: ")


@pytest.mark.parametrize("name", XML)
def test_a_file_that_is_cut_off_loses_the_unit_at_its_end(tmp_path: Path, name: str) -> None:
    path = file(tmp_path, name, "I dos & més.")
    text = path.read_text("utf-8")
    path.write_text(text[: text.index("A holiday")], encoding="utf-8")
    rows = read_bilingual(path, langs=("ca", "en")).rows
    assert isinstance(rows[0], Pair)
    reasons = [row.reason for row in rows[1:] if isinstance(row, BadRow)]
    assert [reason.partition(": ")[0] for reason in reasons] == [
        "not well-formed XML",
        "not well-formed XML from here on",
    ]


@pytest.mark.parametrize("name", XML)
def test_a_file_that_is_cut_off_behind_a_unit_keeps_that_unit(tmp_path: Path, name: str) -> None:
    path = file(tmp_path, name, "I dos més.")
    text = path.read_text("utf-8")
    path.write_text(text[: -len(XML[name][2])], encoding="utf-8")
    *units, last = read_bilingual(path, langs=("ca", "en"), by_row=True).rows
    assert [unit.source_text for unit in units if isinstance(unit, Pair)] == [source for source, _ in PAIRS]
    assert isinstance(last, BadRow)
    assert last.reason.startswith("not well-formed XML from here on")


def test_damage_around_the_units_is_not_taken_for_the_end_of_the_file(tmp_path: Path) -> None:
    path = file(tmp_path, "a.xlf", "I dos & més.")
    text = path.read_text("utf-8")
    head, tail = XML["a.xlf"][0], XML["a.xlf"][2]
    path.write_text(
        text.replace(head, head + "<&>").replace("</target></trans-unit>\n" + tail, ""), encoding="utf-8"
    )
    first, *_ = read_bilingual(path, by_row=True).rows
    assert isinstance(first, BadRow)
    assert (first.line, first.reason.partition(": ")[0]) == (2, "not well-formed XML from here on")


def test_what_is_commented_out_is_no_row(tmp_path: Path) -> None:
    path = file(tmp_path, "a.xlf", "I dos & més.")
    text = path.read_text("utf-8")
    path.write_text(text.replace("<body>", "<body><!-- <trans-unit>a & b</trans-unit> -->"), encoding="utf-8")
    assert_one_lost(path, "not well-formed XML: ")


def test_damage_around_the_units_ends_the_file(tmp_path: Path) -> None:
    path = file(tmp_path, "a.xlf", "I dos & més.")
    text = path.read_text("utf-8")
    path.write_text(text.replace("<body>", "<body><&>"), encoding="utf-8")
    [row] = read_bilingual(path, by_row=True).rows
    assert isinstance(row, BadRow)
    assert row.reason.startswith("not well-formed XML from here on")


@pytest.mark.parametrize(("codec", "said"), [("latin-1", "windows-1252"), ("utf-16-le", "utf-16-le")])
def test_a_file_in_another_encoding_is_refused_with_the_option(tmp_path: Path, codec: str, said: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(("source,target\n" + "Què és?,What is it?\n" * 9).encode(codec))
    with pytest.raises(TqpipeError, match=f"--encoding {said}"):
        read_bilingual(path, by_row=True)
    assert len(read_bilingual(path, encoding=codec, by_row=True).pairs) == 9


def test_joined_files_have_byte_order_marks_between_them(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    row = '{"src": "Són tres.", "mt": "They are three."}\n'
    path.write_text(row + "\ufeff" + row, encoding="utf-8-sig")
    assert [pair.source_text for pair in read_bilingual(path).pairs] == ["Són tres."] * 2
    assert [row.source for row in read_corpus([path]) if isinstance(row, Item)] == ["Són tres."] * 2


ROWS = [{"src": f"Són {n} «cases».\u2028", "mt": f"They are {n} houses."} for n in range(1, 1001)]


@pytest.mark.parametrize("indent", [None, 1])
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16"])
def test_an_array_of_objects_is_read(tmp_path: Path, indent: int | None, codec: str) -> None:
    path = tmp_path / "a.json"
    text = json.dumps(ROWS, ensure_ascii=False, indent=indent)
    path.write_text(text, encoding=codec, newline="")
    found = read_bilingual(path).pairs
    items = [row for row in read_corpus([path]) if isinstance(row, Item)]
    texts = [(row["src"], row["mt"]) for row in ROWS]
    assert [(p.source_text, p.target_text) for p in found] == texts == [(i.source, i.target) for i in items]
    assert [p.id for p in found] == [i.id for i in items] == [str(n) for n in range(1, 1001)]
    assert items[-1].line == (1 if indent is None else text.count("\n", 0, text.rindex("{")) + 1)
    place = found[-1].target_place
    assert place is not None
    piece = place.pieces[0]
    assert text.split("\n")[piece.line - 1][piece.column - 1 : piece.end_column - 1] == ROWS[-1]["mt"]


def test_what_is_wrong_in_an_array_costs_its_element(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(
        b'[{"src": "a", "mt": "b"},\n 7, {"src": "\xe9", "mt": "c"},\n{"src": "d", "mt": "e"} ]\n'
    )
    rows = list(read_corpus([path]))
    assert [isinstance(row, Item) for row in rows] == [True, False, False, True]
    assert [row.line for row in rows] == [1, 2, 2, 3]
    read = read_bilingual(path, by_row=True)
    assert [row.line for row in read.unread] == [2, 2]
    reasons = [row.reason for row in rows if isinstance(row, Reject)]
    assert "expected an object" in reasons[0]
    assert "byte 0xe9" in reasons[1]
    assert "byte 0xe9" in read.unread[1].reason


@pytest.mark.parametrize(
    "text",
    [
        '[{"src": "a", "mt": "b"},\n{"src": "c"',
        '[{"src": "a", "mt": "b"}',
        '[{"src": "a"},\n{}] x',
        "[{}\n,]",
        "[{} {}]",
    ],
)
def test_an_array_that_is_cut_off_is_an_error_of_the_whole(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.json"
    path.write_text(text)
    for read in (lambda: read_bilingual(path), lambda: list(read_corpus([path]))):
        with pytest.raises(TqpipeError, match=r"a\.json, line [12]: the JSON array is damaged or cut off: "):
            read()


@pytest.mark.parametrize("mark", [b"", b"\xff\xfe"])
def test_an_odd_byte_at_the_end_of_utf_16_costs_the_last_row(tmp_path: Path, mark: bytes) -> None:
    path = tmp_path / "a.tsv"
    path.write_bytes(mark + "source\ttarget\nu\tone\ndos\ttwo".encode("utf-16-le")[:-1])
    encoding = None if mark else "utf-16-le"
    both = (
        list(read_corpus([path], encoding=encoding)),
        read_bilingual(path, encoding=encoding, by_row=True).rows,
    )
    for good, bad in both:
        assert isinstance(good, Item | Pair)
        assert isinstance(bad, Reject | BadRow)
        assert "not utf-16-le: half a character at character 7" in bad.reason
