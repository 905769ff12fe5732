"""Every record of a CSV file is an item or a reject, whatever stands where a quotation mark should not."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tqpipe.corpus import Item, Reject, read_corpus
from tqpipe.ingest import read_bilingual


def read(path: Path, text: str) -> tuple[list[tuple[str, str]], list[tuple[int, str]]]:
    path.write_text(text, encoding="utf-8", newline="")
    rows = list(read_corpus([path]))
    return [(r.source, r.target) for r in rows if isinstance(r, Item)], [
        (r.line, r.reason) for r in rows if isinstance(r, Reject)
    ]


@pytest.mark.parametrize(
    ("body", "pairs", "rejects"),
    [
        # A mark inside of a cell is text: odd, even, at the end, in either cell.
        ('a 5" disc,b\nc,d\ne 7",f 7"\ng,h\n', [('a 5" disc', "b"), ("c", "d"), ('e 7"', 'f 7"'), ("g", "h")], []),
        ('a,5" b\nc,d\n', [("a", '5" b'), ("c", "d")], []),
        # Quoted cells hold separators, line ends as they are, marks written twice.
        ('"a,\r\nb","c\nd"\r\n"""e""","f"\r\n', [("a,\r\nb", "c\nd"), ('"e"', "f")], []),
        # A cell that is opened and not closed costs its line, however the next ones look.
        ('"a,b\nc,d\ne,f\n', [("c", "d"), ("e", "f")], [(2, "a quoted cell has no end")]),
        ('"a,b\n"c","d"\n', [("c", "d")], [(2, "there is text after a cell's closing quotation mark")]),
        ('"a,b\nc 5" d,e\n', [('c 5" d', "e")], [(2, "there is text after a cell's closing quotation mark")]),
        ('"a"x,b\nc,d\n', [("c", "d")], [(2, "there is text after a cell's closing quotation mark")]),
        ('a\rb,c\nd,e\n', [("d", "e")],
         [(2, "a carriage return without a line feed in a cell without quotation marks")]),
        # A record of several lines with too many cells says how many lines it is.
        ('"a\nb",c,d\ne,f\n', [("e", "f")], [(2, "expected 2 cells as in the header, found 3 in a record of 2 lines")]),
        ("a,b\n\n\nc,d\n\n", [("a", "b"), ("c", "d")], []),
    ],
)  # fmt: skip
def test_marks_where_they_belong_and_where_not(
    tmp_path: Path, body: str, pairs: list[tuple[str, str]], rejects: list[tuple[int, str]]
) -> None:
    assert read(tmp_path / "a.csv", "source,target\n" + body) == (pairs, rejects)


#: A cell without quotation marks around it: one inside is followed by a letter, so that it closes nothing.
BARE = st.lists(st.sampled_from(['"x', "5", " ", "à"]), max_size=5).map(lambda parts: "k" + "".join(parts))
QUOTED = st.lists(st.sampled_from(['"', ",", "\n", "\r\n", "a", " "]), max_size=6).map(
    lambda parts: "q" + "".join(parts)
)
RECORD = st.one_of(
    st.tuples(st.just("bare"), BARE, BARE),
    st.tuples(st.just("quoted"), QUOTED, QUOTED),
    st.tuples(st.just("lost"), BARE, BARE),
)


@settings(max_examples=200)
@given(records=st.lists(RECORD, max_size=12))
@example(records=[("bare", 'k5"x', "k"), ("bare", "k", "k"), ("bare", 'k"x', "k")])
@example(records=[("lost", "k", "k"), ("quoted", "q\n", "q"), ("lost", "k", "k")])
def test_every_record_is_an_item_or_a_reject(
    tmp_path_factory: pytest.TempPathFactory, records: list[tuple[str, str, str]]
) -> None:
    text, line, pairs, lost = io.StringIO(newline=""), 2, [], []
    text.write("source,target\n")
    for kind, source, target in records:
        if kind == "quoted":
            csv.writer(text, lineterminator="\n", quoting=csv.QUOTE_ALL).writerow((source, target))
            pairs.append((source, target))
        elif kind == "bare":
            text.write(f"{source},{target}\n")
            pairs.append((source, target))
        else:
            text.write(f'"{source},{target}\n')
            lost.append(line)
        line += 1 + (source + target).count("\n")
    found, rejects = read(tmp_path_factory.mktemp("c") / "a.csv", text.getvalue())
    assert found == pairs
    assert [number for number, _ in rejects] == lost


@settings(max_examples=300)
@given(
    body=st.lists(st.sampled_from(['"', '""', ",", "\n", "\r\n", "a", " 5", '"b"']), max_size=30).map("".join)
)
@example(body='"a\n"b",c\n')
@example(body='"a,b\n\n"c",d')
def test_both_readers_of_csv_agree(tmp_path_factory: pytest.TempPathFactory, body: str) -> None:
    """The one that knows places and the one that streams: the same texts, rejected lines and reasons."""
    path = tmp_path_factory.mktemp("c") / "a.csv"
    pairs, rejects = read(path, "source,target\n" + body)
    found = read_bilingual(path)
    placed = [(row.source_text, row.target_text) for row in found.pairs]
    # A side of white space alone is an empty side there.
    assert placed == [tuple(text if text.strip() else "" for text in pair) for pair in pairs]
    reasons = [(line, reason.partition(" in a record")[0]) for line, reason in rejects]
    assert reasons == [(row.line, row.reason) for row in found.unread]


def test_a_quoted_cell_in_a_tsv_is_told_what_it_is(tmp_path: Path) -> None:
    reasons = {}
    for name, text in {
        "a.tsv": 'src\tmt\tref\n"un\ndos"\t"one\ntwo"\tx\n"tres\tthree\t3\n',
        "b.tsv": '"un\ndos\tone\n',
    }.items():
        (tmp_path / name).write_text(text)
        rows = read_corpus([tmp_path / name])
        reasons[name] = [(row.line, row.reason) for row in rows if isinstance(row, Reject)]
    assert all("--format csv reads quoted cells" in reason for _, reason in reasons["a.tsv"][:1])
    assert "--format csv" not in reasons["a.tsv"][-1][1]
    assert "--format csv" in reasons["b.tsv"][0][1]
