"""Streamed XML: entities are refused as everywhere else, and no segment of a WMT file is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from tqpipe.corpus import Item, Reject, read_corpus
from tqpipe.types import TqpipeError

TMX = (
    '<?xml version="1.0"?>{}\n<tmx version="1.4"><header srclang="ca"/><body>\n'
    '<tu><tuv xml:lang="ca"><seg>a</seg></tuv><tuv xml:lang="en"><seg>b</seg></tuv></tu>\n'
    '<tu><tuv xml:lang="ca"><seg>{}</seg></tuv><tuv xml:lang="en"><seg>d</seg></tuv></tu></body></tmx>'
)
WMT = (
    '<?xml version="1.0"?>{}\n<dataset><doc id="d"><src><seg id="1">{}</seg></src>'
    '<hyp system="A"><seg id="1">b</seg></hyp></doc></dataset>'
)
OWN = '<!DOCTYPE x [<!ENTITY co "ACME SA">]>'
ELSEWHERE = '<!DOCTYPE x SYSTEM "elsewhere.dtd">'


@pytest.mark.parametrize(("name", "form"), [("a.tmx", TMX), ("a.xml", WMT)])
@pytest.mark.parametrize(
    ("doctype", "text", "message"),
    [
        (OWN, "Benvinguts a &co;.", r"the document declares an entity \(co\); refused"),
        (OWN, "No en fa servir.", r"the document declares an entity \(co\); refused"),
        (ELSEWHERE, "dos&nbsp;mots", r"line \d: an entity that is not declared \(nbsp\); refused"),
        (ELSEWHERE, '<hi>dos<bpt i="1">&nbsp;</bpt></hi>', r"an entity that is not declared \(nbsp\); refused"),
    ],
)  # fmt: skip
def test_text_that_an_entity_stands_for_is_not_lost_without_a_word(
    tmp_path: Path, name: str, form: str, doctype: str, text: str, message: str
) -> None:
    path = tmp_path / name
    path.write_text(form.format(doctype, text))
    with pytest.raises(TqpipeError, match=message):
        list(read_corpus([path], langs=("ca", "en")))


@pytest.mark.parametrize(("name", "form"), [("a.tmx", TMX), ("a.xml", WMT)])
@pytest.mark.parametrize("doctype", ["", ELSEWHERE, "<!DOCTYPE x [<!ELEMENT x ANY>]>"])
def test_what_xml_declares_itself_and_a_doctype_alone_are_read(
    tmp_path: Path, name: str, form: str, doctype: str
) -> None:
    path = tmp_path / name
    path.write_text(form.format(doctype, "&amp;&lt;&quot;&#233;&#xA0;<!-- c -->x"))
    rows = list(read_corpus([path], langs=("ca", "en")))
    assert isinstance(rows[-1], Item)
    assert rows[-1].source == '&<"\u00e9\u00a0x'


def test_an_entity_that_nothing_could_declare_ends_the_file_with_a_reject(tmp_path: Path) -> None:
    path = tmp_path / "a.tmx"
    path.write_text(TMX.format("", "dos&nbsp;mots"))
    rows = list(read_corpus([path], langs=("ca", "en")))
    assert [type(row) for row in rows] == [Item, Reject]


DOCUMENTS = """<dataset><doc id="d"><src><seg id="1">un</seg>
<seg id="2">dos</seg>
<seg>tres</seg><seg>quatre</seg></src>
<hyp system="A"><seg id="1">one</seg><seg>three</seg><seg>four</seg>
<seg id="9">nine</seg></hyp>
<hyp system="B"><seg id="1">1</seg><seg id="2">2</seg><seg>3</seg><seg>4</seg></hyp></doc>
<doc id="e"><src><seg id="1">cinc</seg></src></doc>
<doc id="f"><src><seg id="1">sis</seg></src><hyp system="C"><seg id="1">six</seg></hyp></doc></dataset>"""


def test_every_segment_of_a_wmt_file_is_a_row_or_a_reject(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_text(DOCUMENTS)
    rows = list(read_corpus([path]))
    assert [(r.source, r.target) for r in rows if isinstance(r, Item)] == [
        ("un", "one"), ("tres", "three"), ("quatre", "four"), ("un", "1"), ("dos", "2"), ("tres", "3"),
        ("quatre", "4"), ("sis", "six"),
    ]  # fmt: skip
    assert [(r.line, r.reason, r.text) for r in rows if isinstance(r, Reject)] == [
        (2, "the system 'A' has no segment 2", "dos"),
        (5, "the document 'd' has no source segment 9, which the system 'A' translates", "nine"),
        (7, "the document 'e' has no translation", "cinc"),
    ]


def test_one_system_of_a_wmt_file(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_text(DOCUMENTS)
    rows = list(read_corpus([path], system="C"))
    assert [r.target for r in rows if isinstance(r, Item)] == ["six"]
    assert {r.reason for r in rows if isinstance(r, Reject)} == {
        "the document 'd' has no translation by 'C'",
        "the document 'e' has no translation by 'C'",
    }
    with pytest.raises(TqpipeError, match="there is no system 'S9'; there are A, B, C"):
        list(read_corpus([path], system="S9"))
