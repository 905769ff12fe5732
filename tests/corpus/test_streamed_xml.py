"""Streamed XML: entities are refused as everywhere else, and no segment of a WMT file is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from tqpipe.corpus import Item, Reject, read_corpus, xml_elements
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


#: A text that is not well-formed, and what is said of it.
DAMAGE = (
    ("dos&nbsp;mots", "Entity 'nbsp' not defined"),
    ("dos & mots", "xmlParseEntityRef: no name"),
    ("dos < mots", "StartTag: invalid element name"),
    ("dos\x01 mots", "PCDATA invalid Char value 1"),
    ("dos &#1; mots", "xmlParseCharRef: invalid xmlChar value 1"),
    ("dos</bpt> mots", "Opening and ending tag mismatch: seg and bpt"),
    ("dos<bpt> mots", "Opening and ending tag mismatch: bpt and seg"),
)


@pytest.mark.parametrize("block", [1 << 16, 61])
@pytest.mark.parametrize("prefix", ["", "t:"])
@pytest.mark.parametrize("end", ["\n", ""])
def test_what_is_not_well_formed_costs_its_own_unit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, block: int, prefix: str, end: str
) -> None:
    monkeypatch.setattr(xml_elements, "_BLOCK", block)
    texts = [f"un {n}" for n in range(40)]
    for n, (damage, _) in enumerate(DAMAGE):
        texts[5 * n + 3] = damage
    texts[20] = texts[19] = "a & b"
    space = "" if not prefix else f' xmlns:{prefix[:-1]}="http://www.lisa.org/tmx14"'
    lines = [
        f'<?xml version="1.0" encoding="iso-8859-1"?>\n<tmx{space} version="1.4"><header srclang="ca"/><body>\n'
    ]
    for n, text in enumerate(texts):
        lines.append(
            f'<tu tuid="{n}"><tuv xml:lang="ca"><seg>{text}</seg></tuv>{end}'
            f'<tuv xml:lang="en"><seg>é {n}</seg></tuv></tu>{end}'
        )
    data = "".join(lines) + "</body></tmx>"
    for name in ("tmx", "body", "header", "tu", "tuv", "seg"):
        data = data.replace(f"<{name}", f"<{prefix}{name}").replace(f"</{name}", f"</{prefix}{name}")
    path = tmp_path / "a.tmx"
    path.write_bytes(data.encode("latin-1"))
    rows = list(read_corpus([path], langs=("ca", "en")))
    bad = {5 * n + 3: reason for n, (_, reason) in enumerate(DAMAGE)} | dict.fromkeys((19, 20), DAMAGE[1][1])
    assert len(rows) == len(texts)
    for n, row in enumerate(rows):
        assert row.line == (3 + 2 * n if end else 3)
        if n in bad:
            assert isinstance(row, Reject)
            assert row.reason.replace("t:", "") == f"not well-formed XML: {bad[n]}"
        else:
            assert isinstance(row, Item)
            assert (row.id, row.source, row.target) == (str(n), f"un {n}", f"é {n}")


def test_damage_in_the_head_and_a_file_that_is_cut_off(tmp_path: Path) -> None:
    path = tmp_path / "a.tmx"
    path.write_text(TMX.replace("<body>", "&nbsp;<body>").format("", "dos"))
    (reject,) = read_corpus([path], langs=("ca", "en"))
    assert isinstance(reject, Reject)
    assert reject.reason == "not well-formed XML from here on: Entity 'nbsp' not defined"
    whole = TMX.format("", "dos mots")
    path.write_text(whole[: whole.index(" mots")])
    item, reject = read_corpus([path], langs=("ca", "en"))
    assert isinstance(item, Item)
    assert isinstance(reject, Reject)
    assert reject.reason.startswith("not well-formed XML from here on: Premature end of data")
    assert reject.text == "dos"


def test_a_broken_document_of_a_wmt_file_costs_itself(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_text(DOCUMENTS.replace("cinc", "cinc & 5"))
    rows = list(read_corpus([path]))
    assert [(r.line, r.reason) for r in rows if isinstance(r, Reject)][2:] == [
        (7, "not well-formed XML: xmlParseEntityRef: no name")
    ]
    assert isinstance(rows[-1], Item)
    assert (rows[-1].source, rows[-1].line) == ("sis", 8)


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
