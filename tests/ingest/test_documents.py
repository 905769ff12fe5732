"""HTML pages and DOCX files as documents: the running text, and clear words where there is none."""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tqpipe.ingest import read_document
from tqpipe.types import TqpipeError

LONG = "El text de l'article ha de tenir prou paraules perquè es vegi que és el cos de la pàgina."
PAGE = f"""<!DOCTYPE html><html lang="ca"><head><meta charset="%s"><title>Títol</title><script>alert(1)</script></head>
<body><nav><a href="/">Inici</a> <a href="/b">Secció</a></nav><article><h1>Titular
 en dues línies</h1><p>Primera   frase &amp; <b>negreta</b>&nbsp;i <a href="x">enllaç</a>. {LONG}</p>
<ul><li>Un element de la llista, {LONG}</li></ul><table><tr><td>Cel·la</td><td>Altra</td></tr></table>
<p>{LONG} Fi 🙂.</p></article><footer>Tots els drets reservats</footer></body></html>"""


def test_a_page_gives_its_main_text_a_paragraph_a_line(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(PAGE % "utf-8", encoding="utf-8")
    text = read_document(path).text
    lines = text.split("\n")
    assert lines[0] == "Titular en dues línies"
    assert lines[1].startswith("Primera frase & negreta i enllaç. El text")
    assert f"Un element de la llista, {LONG}" in lines
    assert lines[-2] == f"{LONG} Fi 🙂."
    assert not any(word in text for word in ("alert", "Inici", "drets", "<"))


def test_a_page_is_read_in_the_encoding_that_it_declares(tmp_path: Path) -> None:
    path = tmp_path / "a.htm"
    page = PAGE.replace("🙂", "")
    path.write_bytes((page % "windows-1252").encode("cp1252"))
    assert "línies" in read_document(path).text
    path.write_bytes((page % "utf-8").encode("cp1252"))
    with pytest.raises(TqpipeError, match=r"a\.htm: not utf-8: byte"):
        read_document(path)
    assert "línies" in read_document(path, "cp1252").text


@pytest.mark.parametrize(
    "page",
    ["<html><body></body></html>", "<nav><a href='/'>x</a></nav>", "<div>" * 20_000, "no page at all &x;"],
)
def test_a_page_without_text_says_so(tmp_path: Path, page: str) -> None:
    path = tmp_path / "a.html"
    path.write_text(page)
    with pytest.raises(TqpipeError, match=r"a\.html: (there is no main text in the page|not a page)"):
        read_document(path)


def test_entities_of_a_page_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("hidden words")
    path = tmp_path / "a.xhtml"
    head = f'<!DOCTYPE html [<!ENTITY s SYSTEM "file://{tmp_path}/secret">]>'
    path.write_text(
        (PAGE % "utf-8").replace("<!DOCTYPE html>", head).replace("Fi ", "&s; Fi "), encoding="utf-8"
    )
    assert "hidden" not in read_document(path).text


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'


def saved(path: Path, *paragraphs: str, body: str | None = None, head: str = "") -> Path:
    """A DOCX file of paragraphs; with `body`, of this XML, in a document that python-docx wrote."""
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    document.save(str(path))
    if body is not None:
        new = io.BytesIO()
        with zipfile.ZipFile(path) as old, zipfile.ZipFile(new, "w") as target:
            for entry in old.infolist():
                data = old.read(entry)
                if entry.filename == "word/document.xml":
                    data = f"{head}<w:document {W} {MC}><w:body>{body}</w:body></w:document>".encode()
                target.writestr(entry, data)
        path.write_bytes(new.getvalue())
    return path


def test_docx_keeps_all_of_the_body_in_order_and_accepts_changes(tmp_path: Path) -> None:
    def p(runs: str) -> str:
        return f"<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr>{runs}</w:p>"

    def r(text: str) -> str:
        return f"<w:r><w:t xml:space='preserve'>{text}</w:t></w:r>"

    box = f"<w:txbxContent>{p(r('In the box'))}</w:txbxContent>"
    path = saved(
        tmp_path / "a.docx",
        body=p(
            r("One ") + "<w:del><w:r><w:delText>old</w:delText></w:r></w:del>" + f"<w:ins>{r('new')}</w:ins>"
        )
        + p("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>")
        + f"<w:tbl><w:tr><w:tc>{p(r('Cell'))}</w:tc></w:tr></w:tbl>"
        + f"<w:sdt><w:sdtContent>{p(r('Control'))}</w:sdtContent></w:sdt>"
        + p(
            f"<w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
            "</mc:AlternateContent></w:r>" + r("Around")
        )
        + p(f"<w:hyperlink>{r('A link')}</w:hyperlink>"),
    )
    assert read_document(path).text == "One new\na b\nc\nCell\nControl\nAround\nIn the box\nA link\n"


TEXT = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Z"), exclude_characters="\ufffe\uffff"), min_size=1
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(TEXT, min_size=1, max_size=4))
def test_any_text_survives_docx(tmp_path: Path, paragraphs: list[str]) -> None:
    path = saved(tmp_path / "a.docx", *paragraphs)
    assert read_document(path).text == "".join(f"{p}\n" for p in paragraphs)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(categories=("L", "N", "So", "Mn", "Sm"), exclude_characters="\ufffe\uffff")))
def test_any_word_survives_a_page(tmp_path: Path, word: str) -> None:
    path = tmp_path / "a.html"
    path.write_text((PAGE % "utf-8").replace("🙂", f"x{escape(word)}x"), encoding="utf-8")
    assert read_document(path).text.endswith(f"Fi x{word}x.\n")


def test_what_is_no_docx_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"PK\x03\x04 not")
    with pytest.raises(TqpipeError, match=r"a\.docx: not a DOCX file that can be read"):
        read_document(path)
    with pytest.raises(TqpipeError, match=r"a\.docx: there is no text in the document"):
        read_document(saved(path, " "))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("word/document.xml", b"\0" * 200_000_001)
    with pytest.raises(TqpipeError, match="unpacked it would be 200,000,001 bytes"):
        read_document(path)
    (tmp_path / "secret").write_text("hidden")
    head = f'<!DOCTYPE x [<!ENTITY s SYSTEM "file://{tmp_path}/secret">]>'
    saved(path, body="<w:p><w:r><w:t>a&s;b</w:t></w:r></w:p>", head=head)
    assert "hidden" not in read_document(path).text


@pytest.mark.parametrize(
    ("name", "module", "extra"), [("a.html", "trafilatura", "html"), ("a.docx", "docx", "docx")]
)
def test_a_missing_library_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, module: str, extra: str
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    (tmp_path / name).write_text("x")
    with pytest.raises(TqpipeError, match=rf"install the extra: pip install 'tqpipe\[{extra}\]'"):
        read_document(tmp_path / name)


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.pdf", b"%PDF-1.7\n1 0 obj\n", "a PDF"),
        ("a.txt", b"%PDF-1.7\n1 0 obj\n", "a PDF"),
        ("a.docx", b"%PDF-1.7\n1 0 obj\n", "a PDF"),
        ("a.rtf", b"{\\rtf1\\ansi Hola}", "an RTF file"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99), "an old Office file"),
        (
            "a.odt",
            b"PK\x03\x04.." + b"mimetypeapplication/vnd.oasis.opendocument.text",
            "an OpenDocument file",
        ),
        ("a.txt.gz", b"\x1f\x8b\x08\x00", "a gzip file"),
    ],
)
def test_documents_without_a_reader_are_named(tmp_path: Path, name: str, data: bytes, kind: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(TqpipeError, match=f"{name}: this is {kind}.* Save it as plain text"):
        read_document(path)


@pytest.mark.parametrize("name", ["a.po", "a.xlf", "a.tmx", "a.csv", "a.jsonl", "a.TS"])
def test_a_file_of_pairs_is_no_text_of_one_language(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text('msgid "One."\nmsgstr "Un."\n', encoding="utf-8")
    with pytest.raises(TqpipeError, match=rf"give it alone: tqpipe run .*{name}"):
        read_document(path)


def test_a_docx_file_under_another_name_is_told(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("Hola.")
    document.save(str(tmp_path / "a.txt"))
    with pytest.raises(TqpipeError, match="a DOCX file under another name"):
        read_document(tmp_path / "a.txt")


def test_captions_are_kept_and_numbers_of_footnotes_are_not(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(
        f"<html><body><article><p>{LONG}<sup><a href='#n1'>1</a></sup> Fan 20 m<sup>2</sup>. {LONG}</p>"
        f"<figure><img src='x.jpg'><figcaption>El riu Sella. Foto: Ajuntament</figcaption></figure><p>{LONG}</p>"
        "</article></body></html>",
        encoding="utf-8",
    )
    lines = read_document(path).text.split("\n")
    assert lines[0] == f"{LONG} Fan 20 m2. {LONG}"
    assert lines[1] == "El riu Sella. Foto: Ajuntament"


def test_moved_away_and_hidden_text_is_not_in_the_document(tmp_path: Path) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Es veu. ")
    paragraph.add_run("S'amaga. ").font.hidden = True
    moved = docx.oxml.OxmlElement("w:moveFrom")
    moved.append(paragraph.add_run("Era aquí.")._r)
    paragraph._p.append(moved)
    document.save(str(tmp_path / "a.docx"))
    assert read_document(tmp_path / "a.docx").text == "Es veu.\n"
