"""Any text survives every format, or its row is refused with a reason: rows in = rows out + rejects."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import polib
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree

from tqpipe.corpus import Item, Reject, read_corpus
from tqpipe.corpus.write import write_rows

#: Everything that is a character, the troublesome ones often; lone surrogates are none.
TROUBLE = st.sampled_from(
    ["\ufeff", "\r", "\n", "\r\n", "\t", '"', "'", ",", ";", "|", "\\", "\0", "\x0c", "\x1c", "\x85", "\u2028",
     "e\u0301", "\u202eabc\u202c", "\u0645\u0631\u062d\u0628\u0627", "\U0001f469\u200d\U0001f4bb", "&amp;", "<b>",
     "]]>", "#~"]
)  # fmt: skip
TEXT = (
    st.lists(TROUBLE | st.text(st.characters(exclude_categories=("Cs",)), max_size=6), max_size=6)
    .map("".join)
    .filter(str.strip)
)
PAIRS = st.lists(st.tuples(TEXT, TEXT), min_size=1, max_size=5)
Pairs = list[tuple[str, str]]


def read(paths: list[Path]) -> tuple[Pairs, list[Reject]]:
    rows = list(read_corpus(paths, langs=("ca", "en")))
    return [(r.source, r.target) for r in rows if isinstance(r, Item)], [
        r for r in rows if isinstance(r, Reject)
    ]


@pytest.mark.parametrize(
    "name", ["a.jsonl", "a.tsv.gz", "a.csv", "a.csv.zst", "a.parquet", "a a", "a.xz a.bz2"]
)
@settings(max_examples=60)
@given(pairs=PAIRS)
@example(pairs=[("\ufeffun", "\ufeff"), ("a\r\nb", "c\rd"), ('"', ',"\n')])
def test_what_we_write(tmp_path_factory: pytest.TempPathFactory, name: str, pairs: Pairs) -> None:
    folder = tmp_path_factory.mktemp("w")
    paths = [folder / f"{k}{part}" for k, part in enumerate(name.split())]
    written, refused = write_rows(paths, [{"id": "same", "source": s, "target": t} for s, t in pairs])
    gone = {n for n, _ in refused}
    assert written + len(gone) == len(pairs)
    assert read(paths) == ([pair for n, pair in enumerate(pairs) if n not in gone], [])
    cannot = {"tsv": "\n\r\t\0", "csv": "\0", "jsonl": "", "parquet": ""}
    kind = next((kind for kind in cannot if kind in name), "")
    assert gone == {
        n for n, pair in enumerate(pairs) if any(c in "".join(pair) for c in cannot.get(kind, "\n\r\0"))
    }


@settings(max_examples=60)
@given(
    pairs=PAIRS,
    end=st.sampled_from(["\n", "\r\n"]),
    mark=st.booleans(),
    quoting=st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL]),
)
def test_csv_that_others_write(
    tmp_path_factory: pytest.TempPathFactory, pairs: Pairs, end: str, mark: bool, quoting: int
) -> None:
    path = tmp_path_factory.mktemp("c") / "a.csv"
    pairs = [(s, t) for s, t in pairs if "\0" not in s + t]  # see the test of NULs
    text = io.StringIO()
    # Python before 3.13 does not quote a lone carriage return by itself.
    quoting = csv.QUOTE_ALL if any("\r" in s + t for s, t in pairs) else quoting
    rows = csv.writer(text, lineterminator=end, quoting=quoting)  # type: ignore[arg-type]
    rows.writerows([("source", "target"), *pairs])
    path.write_bytes(text.getvalue().encode("utf-8-sig" if mark else "utf-8"))
    assert read([path]) == (pairs, [])


def xml_text(text: str) -> bool:
    """What an XML document can hold and gives back as it is: line ends are normalised there."""
    return all(c in "\t\n" or (c >= " " and c not in "\ufffe\uffff") for c in text)


@settings(max_examples=60)
@given(
    pairs=PAIRS,
    codec=st.sampled_from(["utf-8", "utf-16", "iso-8859-1"]),
    name=st.sampled_from(["a.tmx", "a.tmx.gz", "a.xlf"]),
)
def test_xml_that_others_write(
    tmp_path_factory: pytest.TempPathFactory, pairs: Pairs, codec: str, name: str
) -> None:
    from tqpipe.corpus.streams import create

    pairs = [pair for pair in pairs if all(map(xml_text, pair))]
    path = tmp_path_factory.mktemp("x") / name
    if "tmx" in name:
        root = etree.Element("tmx", version="1.4")
        etree.SubElement(root, "header", srclang="ca")
        body = etree.SubElement(root, "body")
    else:
        root = etree.Element("{urn:oasis:names:tc:xliff:document:1.2}xliff", version="1.2")
        body = etree.SubElement(etree.SubElement(root, "file"), "body")
    for source, target in pairs:
        if "tmx" in name:
            unit = etree.SubElement(body, "tu", tuid="same")
            for lang, text in (("ca", source), ("en", target)):
                variant = etree.SubElement(unit, "tuv", {"{http://www.w3.org/XML/1998/namespace}lang": lang})
                etree.SubElement(variant, "seg").text = text
        else:
            unit = etree.SubElement(body, "trans-unit", id="same")
            etree.SubElement(unit, "source").text = source
            etree.SubElement(unit, "target").text = target
    with create(path) as file:
        file.write(etree.tostring(root, encoding=codec, xml_declaration=True))
    assert read([path]) == (pairs, [])


@settings(max_examples=60)
@given(pairs=PAIRS)
def test_po_that_others_write(tmp_path_factory: pytest.TempPathFactory, pairs: Pairs) -> None:
    path = tmp_path_factory.mktemp("p") / "a.po"
    pairs = [(s, t) for s, t in pairs if "\0" not in s + t]  # a file with a NUL is taken for a binary one
    file = polib.POFile(encoding="utf-8")
    for number, (source, target) in enumerate(pairs):
        file.append(polib.POEntry(msgctxt=str(number), msgid=source, msgstr=target))
    if pairs:
        file.append(polib.POEntry(msgctxt="0", msgid=pairs[0][0], msgstr="again"))
    path.write_bytes(str(file).encode())
    found, rejects = read([path])
    assert found == pairs
    assert [r.reason[:28] for r in rejects] == ["the message is there already"] * bool(pairs)


@pytest.mark.parametrize("ending", ["jsonl", "csv", "tsv", "parquet"])
def test_a_lone_surrogate_becomes_one_replacement_character(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a.{ending}"
    assert write_rows([path], [{"source": "a\ud83d\U0001f600b", "target": "\udc00"}]) == (1, [])
    assert read([path]) == ([("a\ufffd\U0001f600b", "\ufffd")], [])


@pytest.mark.parametrize(
    ("head", "body", "reason"),
    [
        (b"source\ttarget\n", "un\tone\nd\xf3s\ttwo\ntres\tthree\n", "not utf-8: byte 0xf3 at byte 2 of the line"),
        (b"source,target\n", '"un","one"\n"d\xf3s","two"\ntres,three\n', "not utf-8: byte 0xf3"),
        (b"", '{"src":"un","mt":"one"}\n{"src":"d\xf3s","mt":"two"}\n{"src":"tres","mt":"three"}\n', "byte 0xf3"),
    ],
)  # fmt: skip
def test_a_line_in_another_encoding_costs_itself(tmp_path: Path, head: bytes, body: str, reason: str) -> None:
    path = tmp_path / ("a.tsv" if b"\t" in head else "a.csv" if head else "a.jsonl")
    path.write_bytes(head + body.encode("latin-1"))
    found, rejects = read([path])
    assert found == [("un", "one"), ("tres", "three")]
    assert [r.line for r in rejects] == [2 + bool(head)]
    assert reason in rejects[0].reason
    assert rejects[0].reason.endswith(
        "(if the file is in an older encoding, name it: --encoding latin-1, ...)"
    )


@settings(max_examples=40)
@given(
    left=st.lists(TEXT.filter(lambda t: not {"\n", "\0"} & {*t} and not t.endswith("\r")), max_size=6),
    more=st.integers(-4, 4),
)
def test_unequal_lengths_lose_nothing(
    tmp_path_factory: pytest.TempPathFactory, left: list[str], more: int
) -> None:
    folder = tmp_path_factory.mktemp("m")
    right = [f"t{n}" for n in range(max(0, len(left) + more))]
    for name, texts in (("s", left), ("t", right)):
        # A mark of its own, so that a text that begins with U+FEFF keeps it.
        (folder / name).write_bytes(b"\xef\xbb\xbf" + "".join(t + "\n" for t in texts).encode())
    found, rejects = read([folder / "s", folder / "t"])
    assert len(found) + len(rejects) == max(len(left), len(right))
    assert found == list(zip(left, right, strict=False))
