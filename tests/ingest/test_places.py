"""Places point into the user's own file: every character of every text is looked up there."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from xml.sax.saxutils import escape

import polib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqpipe.ingest import BadRow, Bilingual, Columns, Lines, place_of, position, read_bilingual
from tqpipe.types import Pair, Piece, Place, TqpipeError

BOM = "\ufeff"


def char_at(text: str, line: int, column: int) -> str:
    return text.split("\n")[line - 1][column - 1 :]


def assert_placed(place: Place | None, text: str, content: str) -> None:
    """Literal pieces quote the file, escapes have the width of what stands there, other units add up."""
    assert place is not None
    lines = content.removeprefix(BOM).split("\n")
    at = 0
    for piece in place.pieces:
        assert piece.start == at
        at = piece.end
        line = lines[piece.line - 1] + "\n"
        there = line[piece.column - 1 : piece.end_column - 1]
        if piece.end_column - piece.column == piece.end - piece.start:
            assert there == text[piece.start : piece.end]
        elif not there:
            assert text[piece.start : piece.end] == " "  # between two lines that are one text
        else:
            assert there[:1] in ("\\", "&", '"', "'", "{", "\r", "<", " ", "\n"), there
        before = line[: piece.column - 1]
        assert piece.utf16 == len(before.encode("utf-16-le")) // 2 - len(before)
        assert piece.utf8 == len(before.encode()) - len(before)
    assert at == len(text)


def read(folder: Path, name: str, content: str, **options: object) -> Bilingual:
    path = folder / name
    path.write_bytes(content.encode())
    return read_bilingual(path, **options)  # type: ignore[arg-type]


def check_all(found: Bilingual, content: str) -> list[tuple[str, str]]:
    for pair in found.pairs:
        for text, place in (
            (pair.source_text, pair.source_place),
            (pair.target_text, pair.target_place),
        ):
            if text:  # a side of white space only is empty, but has its place
                assert_placed(place, text, content)
    return [(pair.source_text, pair.target_text) for pair in found.pairs]


def at(content: str, line: int, begin: str, end: str | None = None) -> tuple[int, int, int, int]:
    """Where `begin` to the end of `end` is in one line of the file, as an editor counts it."""
    text = content.removeprefix(BOM).split("\n")[line - 1]
    first = text.index(begin)
    return line, first + 1, line, text.index(end or begin, first) + len(end or begin) + 1


def spot(pair: Pair, quoted: str) -> tuple[int, int, int, int]:
    """Line and column of the first `quoted` of the target, from its first character to after its last one."""
    place, start = pair.target_place, pair.target_text.index(quoted)
    assert place is not None
    first = position(place, pair.target_text, start)
    last = position(place, pair.target_text, start + len(quoted), end=True)
    return first.line, first.column, last.line, last.column


# --- the formats, with tabs, CRLF, emoji, a byte order mark and escapes ---------------------------

PO = (
    BOM + 'msgid ""\r\nmsgstr ""\r\n"Language: ca\\n"\r\n"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\r\n\r\n'
    '#: a.c:1\r\nmsgid "Save 🙂 \\"now\\"\\tplease"\r\nmsgstr ""\r\n\t"Desa-ho 🙂 "\r\n  "\\"ara\\"\\tsisplau"\r\n\r\n'
    "#, fuzzy\nmsgid \"Quit\"\nmsgstr \"Surt\"\n\n"
    'msgid "%d file"\nmsgid_plural "%d files"\nmsgstr[0] "%d fitxer"\nmsgstr[1] "%d fitxers"\n\n'
    'msgctxt "menu"\nmsgid "Open"\nmsgstr ""\n\n#~ msgid "Old"\n#~ msgstr "Vell"\n'
)  # fmt: skip


def test_po(tmp_path: Path) -> None:
    found = read(tmp_path, "ca.po", PO)
    assert check_all(found, PO) == [
        ('Save 🙂 "now"\tplease', 'Desa-ho 🙂 "ara"\tsisplau'),
        ("%d file", "%d fitxer"),
        ("%d files", "%d fitxers"),
    ]
    assert found.target_lang == "ca"
    assert [(row.line, row.reason, row.left_out) for row in found.unread] == [
        (13, "the message is fuzzy", True),
        (23, "the message is not translated yet", True),
        (25, "the message is obsolete", True),
    ]
    pair = found.pairs[0]
    assert spot(pair, "Desa") == (9, 3, 9, 7)
    assert spot(pair, '"ara"') == (10, 4, 10, 11)
    assert spot(pair, '🙂 "ara') == (9, 11, 10, 9)  # over the continuation
    assert spot(found.pairs[2], "fitxers") == (19, 15, 19, 22)


def test_an_empty_context_is_another_than_none(tmp_path: Path) -> None:
    found = read(tmp_path, "ca.po", 'msgid "a"\nmsgstr "b"\n\nmsgctxt ""\nmsgid "a"\nmsgstr "c"\n')
    assert [pair.target_text for pair in found.pairs] == ["b", "c"]
    assert found.pairs[0].id.partition("#")[0] != found.pairs[1].id.partition("#")[0]


def test_of_two_lines_of_flags_the_last_counts(tmp_path: Path) -> None:
    first, second = "#, fuzzy\n", "#, c-format\n"
    message = 'msgid "a{0}"\nmsgstr "b{0}"\n\n'
    text = first + second + message.format(1) + second + first + message.format(2)
    found = read(tmp_path, "ca.po", text)
    assert [pair.target_text for pair in found.pairs] == ["b1"]


@pytest.mark.parametrize("codec", ["utf-8", "iso-8859-15", "utf-16"])
def test_po_says_its_encoding(tmp_path: Path, codec: str) -> None:
    path = tmp_path / "ca.po"
    text = f'msgid ""\nmsgstr "Content-Type: text/plain; charset={codec}\\n"\n\nmsgid "Iron"\nmsgstr "És ferro"\n'
    path.write_bytes(text.encode(codec))
    assert read_bilingual(path).pairs[0].target_text == "És ferro"


@pytest.mark.parametrize(
    ("content", "lines", "kept"),
    [
        ('msgid "a"\nmsgstr "b\n\nmsgid "c"\nmsgstr "d"\n', [1], ["d"]),
        ('msgid "a"\n\nmsgid "c"\nmsgstr "d"\n', [1], ["d"]),
        ('msgid "a"\nmsgstr "b"\nrubbish\nmsgid "c"\nmsgstr "d"\n', [3], ["b", "d"]),
        ('msgstr "b"\nmsgid "c"\nmsgstr "d"\n', [1], ["d"]),
        ('"lost"\nmsgid "c"\nmsgstr "d"\n', [1], ["d"]),
        ('msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "d"\n', [4], ["b"]),
        ('msgid "a"\nmsgstr "b"\nmsgstr "d"\n', [1], []),
        ('msgid "a"\nmsgstr "b"\n\nmsgid "end"\n', [4], ["b"]),
    ],
)
def test_po_keeps_what_is_whole(tmp_path: Path, content: str, lines: list[int], kept: list[str]) -> None:
    found = read(tmp_path, "x.po", content)
    assert [row.line for row in found.unread] == lines
    assert all(not row.left_out for row in found.unread)
    assert [pair.target_text for pair in found.pairs] == kept


MESSAGE = st.text(st.characters(exclude_categories=("Cs", "Cc"), include_characters='\n\t\r"\\'), min_size=1)


@given(st.lists(st.tuples(MESSAGE, MESSAGE), min_size=1, unique_by=lambda p: p[0]), st.integers(10, 78))
def test_po_reads_as_polib_writes(
    tmp_path_factory: pytest.TempPathFactory, messages: list[tuple[str, str]], width: int
) -> None:
    catalogue = polib.POFile(wrapwidth=width)
    catalogue.metadata = {"Content-Type": "text/plain; charset=utf-8"}
    for source, target in messages:
        catalogue.append(polib.POEntry(msgid=source, msgstr=target))
    content = str(catalogue)
    found = read(tmp_path_factory.mktemp("po"), "x.po", content)
    wanted = [(s, t) for s, t in messages if t.strip()]
    assert [
        (p.source_text or s, p.target_text) for p, (s, _) in zip(found.pairs, wanted, strict=True)
    ] == wanted
    check_all(found, content)


XLIFF12 = (
    BOM + '<?xml version="1.0" encoding="utf-8"?>\r\n'
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">'
    '<file source-language="en-US" target-language="ca" original="a" datatype="plaintext"><body>\r\n'
    '\t<trans-unit id="1"><source>Fish &amp; <g id="1">chips</g><x id="2"/> 🙂</source>\r\n'
    '\t\t<target>🙂 Peix &#38; <g id="1">patates</g><x id="2"/></target>'
    '<alt-trans><source>no</source><target>no</target></alt-trans></trans-unit>\r\n'
    '<trans-unit id="2"><source>One. Two.</source><seg-source><mrk mtype="seg" mid="1">One.</mrk> '
    '<mrk mtype="seg" mid="2">Two.</mrk></seg-source><target><mrk mtype="seg" mid="1">Un.</mrk> '
    '<mrk mtype="seg" mid="2">Dos<![CDATA[ & mig]]>.</mrk></target></trans-unit>\n'
    '<trans-unit id="3"><source>Later</source><target/></trans-unit>\n'
    '<trans-unit id="4" translate="no"><source>Code</source><target>Code</target></trans-unit>\n'
    '<trans-unit id="5"><source>Press <ph id="1">{0}</ph></source><target>Prem <ph id="1">{0}</ph>'
    "<!-- a note -->\n ara</target></trans-unit>\n</body></file></xliff>\n"
)  # fmt: skip


def test_xliff_1(tmp_path: Path) -> None:
    found = read(tmp_path, "a.xlf", XLIFF12)
    assert check_all(found, XLIFF12) == [
        ('Fish & <g id="1">chips</g><x id="2"/> 🙂', '🙂 Peix & <g id="1">patates</g><x id="2"/>'),
        ("One.", "Un."),
        ("Two.", "Dos & mig."),
        ("Press {0}", "Prem {0}\n ara"),
    ]
    assert (found.source_lang, found.target_lang) == ("en-US", "ca")
    assert [pair.id for pair in found.pairs] == ["1", "2/1", "2/2", "5"]
    assert [(row.line, row.left_out) for row in found.unread] == [(6, True), (7, True)]
    assert spot(found.pairs[0], "Peix &") == at(XLIFF12, 4, "Peix", "&#38;")
    assert spot(found.pairs[0], "patates") == at(XLIFF12, 4, "patates")
    assert spot(found.pairs[2], "mig") == at(XLIFF12, 5, "mig")
    assert spot(found.pairs[3], "ara") == at(XLIFF12, 9, "ara")


XLIFF2 = (
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:m="urn:oasis:names:tc:xliff:matches:2.0" version="2.0" '
    'srcLang="en" trgLang="ca">\n<file id="f"><unit id="u"><m:matches><m:match><source>x</source><target>y</target>'
    "</m:match></m:matches>\n<segment id=\"a\"><source>Hello <pc id=\"1\">you</pc><pc id=\"2\"/></source>"
    "<target>Hola <pc id=\"1\">tu</pc><pc id=\"2\"/></target></segment>\n"
    "<ignorable><source> </source></ignorable><segment><source>Bye</source><target>Adéu</target></segment>"
    "</unit></file></xliff>"
)  # fmt: skip


def test_xliff_2(tmp_path: Path) -> None:
    found = read(tmp_path, "a.xliff", XLIFF2)
    assert check_all(found, XLIFF2) == [
        ('Hello <pc id="1">you</pc><pc id="2"/>', 'Hola <pc id="1">tu</pc><pc id="2"/>'),
        ("Bye", "Adéu"),
    ]
    assert [pair.id for pair in found.pairs] == ["u/a", "u/2"]


TMX = (
    '<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header srclang="EN-us"/><body>\n'
    '<tu tuid="a"><tuv xml:lang="ca-ES"><seg>Peix &amp; <bpt i="1">&lt;b></bpt><hi>patates</hi><ept/></seg></tuv>'
    '\n<tuv xml:lang="en-US"><seg>Fish <![CDATA[& chips]]></seg></tuv></tu>\n'
    '<tu><tuv xml:lang="en-US"><seg>No one</seg></tuv></tu>\n'
    '<tu><tuv lang="ca-ES"><seg> </seg></tuv><tuv lang="en-US"><seg/></tuv></tu>\n'
    '<tu><tuv lang="ca-ES"><seg/></tuv><tuv lang="en-US"><seg>Lost</seg></tuv></tu>\n</body></tmx>'
)  # fmt: skip


def test_tmx(tmp_path: Path) -> None:
    found = read(tmp_path, "a.tmx", TMX)
    assert check_all(found, TMX) == [("Fish & chips", "Peix & <b>patates<ept/>"), ("Lost", "")]
    assert (found.source_lang, found.target_lang) == ("en-us", "ca-es"), "a file of two says which"
    assert [(pair.id, pair.target_place.pieces[0].line) for pair in found.pairs if pair.target_place] == [
        ("a", 4), ("4", 8),
    ]  # fmt: skip
    assert [(row.line, row.reason, row.left_out) for row in found.unread] == [
        (6, "the unit has no text in ca-es", False),
        (7, "both sides are empty", False),
    ]
    assert spot(found.pairs[0], "patates") == at(TMX, 4, "patates")


def test_codes_of_tmx_stay_in_the_text(tmp_path: Path) -> None:
    unit = (
        '<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>Copied<ph x="1">%d</ph>files, <ph '
        'x="2"/></seg></tuv><tuv xml:lang="es"><seg><bpt i="1">&lt;b></bpt>Copia</seg></tuv></tu></body></tmx>'
    )
    assert check_all(read(tmp_path, "a.tmx", unit), unit) == [('Copied%dfiles, <ph x="2"/>', "<b>Copia")]


def test_tmx_of_three_languages_wants_to_be_told_two_and_agrees_with_the_streaming_reader(
    tmp_path: Path,
) -> None:
    from tqpipe.corpus import Item, read_corpus

    path = tmp_path / "a.tmx"
    path.write_text(TMX.replace("<tu><tuv lang", '<tu><tuv xml:lang="fr"><seg>Perdu</seg></tuv><tuv lang', 1))
    with pytest.raises(TqpipeError, match="Give --source-lang and --target-lang; it has ca-es, en-us, fr"):
        read_bilingual(path)
    found = read_bilingual(path, langs=("en", "ca"))
    streamed = list(read_corpus([path], langs=("en", "ca")))
    assert [(p.source_text, p.target_text) for p in found.pairs] == [
        (row.source, row.target) for row in streamed if isinstance(row, Item)
    ]
    assert len(found.rows) == len(streamed)


@pytest.mark.parametrize("end", ["", "</seg>", "</seg></tuv>"])
def test_a_tmx_file_that_is_cut_off_gives_no_half_a_unit(tmp_path: Path, end: str) -> None:
    cut = '<tu><tuv lang="en-US"><seg>Dogs and cats</seg></tuv><tuv lang="ca-ES"><seg>Els gossos i'
    found = read(tmp_path, "a.tmx", TMX.replace("</body></tmx>", cut + end))
    assert [pair.target_text for pair in found.pairs] == ["Peix & <b>patates<ept/>", ""]
    assert "not well-formed XML from here on" in found.unread[-1].reason


def test_xml_with_an_entity_that_only_a_dtd_elsewhere_may_declare_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TqpipeError, match=r"line 4: an entity that is not declared \(eacute\)"):
        read(tmp_path, "a.tmx", TMX.replace("&amp;", "&eacute;"))


@pytest.mark.parametrize(
    ("version", "attributes", "read_"),
    [
        ("2.0", ('state="initial"', ""), False),
        ("2.1", ('state="initial" subState="my:x"', ""), False),
        ("2.0", ('state="translated"', ""), True),
        ("2.0", ('state="final"', ""), True),
        ("2.0", ("", ""), True),
        ("1.2", ("", 'state="needs-translation"'), False),
        ("1.2", ("", 'state="new"'), False),
        ("1.2", ("", 'state="needs-review-translation"'), True),
        ("1.2", ("", ""), True),
    ],
)
def test_xliff_says_on_segment_or_target_that_it_is_not_translated(
    tmp_path: Path, version: str, attributes: tuple[str, str], read_: bool
) -> None:
    unit = "segment" if version >= "2" else "trans-unit"
    before, after = ("<unit id='u'>", "</unit>") if version >= "2" else ("<body>", "</body>")
    found = read(
        tmp_path,
        "a.xlf",
        f'<xliff version="{version}"><file>{before}<{unit} id="1" {attributes[0]}><source>Copy</source>'
        f"<target {attributes[1]}>Copy</target></{unit}>{after}</file></xliff>",
    )
    assert len(found.pairs) == read_
    assert [(row.left_out, row.text) for row in found.unread] == [(True, "Copy")] * (not read_)


def test_xliff_refuses_entities_and_keeps_what_it_read(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE xliff [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<xliff><file>&a;</file></xliff>'
    with pytest.raises(TqpipeError, match="line 1: the document declares an entity"):
        read(tmp_path, "bomb.xlf", bomb)
    with pytest.raises(TqpipeError, match="not XLIFF: the outermost element is <html>"):
        read(tmp_path, "page.xlf", "<html/>")
    found = read(tmp_path, "cut.xlf", XLIFF12[: XLIFF12.index('id="5"')])
    assert len(found.pairs) == 3
    assert found.unread[-1].reason.startswith("not well-formed XML from here on")
    assert found.unread[-1].line == 8


@given(st.lists(st.tuples(MESSAGE, MESSAGE), min_size=1))
def test_xliff_reads_any_text(tmp_path_factory: pytest.TempPathFactory, texts: list[tuple[str, str]]) -> None:
    units = [
        f'<trans-unit id="{n}"><source>{escape(s)}</source><target>{escape(t)}</target></trans-unit>'
        for n, (s, t) in enumerate(texts)
        if all(ok(c) for c in s + t)
    ]
    content = f'<xliff version="1.2"><file><body>{"".join(units)}</body></file></xliff>'
    found = read(tmp_path_factory.mktemp("x"), "x.xlf", content)
    wanted = [
        (normal(s) if s.strip() else "", normal(t))
        for s, t in texts
        if all(ok(c) for c in s + t) and t.strip()
    ]
    assert check_texts(found) == wanted


def ok(c: str) -> bool:
    """The characters that XML 1.0 knows."""
    return c in "\t\n\r" or " " <= c <= "\ud7ff" or "\ue000" <= c <= "\ufffd" or c >= "\U00010000"


def normal(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


EN = (
    '{\r\n\t"menu": {"open": "Open 🙂", "list": ["One", "Two"]},\r\n\t"gone": "Gone",\r\n\t'
    '"n_one": "a file",\r\n\t"n_other": "files"\r\n}'
)
CA = BOM + (
    '{\r\n\t"menu": {"open": "Obr\\u00ed \\ud83d\\ude42 \\"ara\\"", "list": ["U", ""]},\r\n'
    '\t"@meta": "x",\r\n\t"new": "Nou", "n_many": "fitxers"\r\n}'
)


def test_two_json_files(tmp_path: Path) -> None:
    (tmp_path / "en.json").write_bytes(EN.encode())
    (tmp_path / "ca.json").write_bytes(CA.encode())
    found = read_bilingual(tmp_path / "en.json", tmp_path / "ca.json")
    assert [(p.id, p.source_text, p.target_text) for p in found.pairs] == [
        ("menu.open", "Open 🙂", 'Obrí 🙂 "ara"'),
        ("menu.list[0]", "One", "U"),
        ("n_many", "files", "fitxers"),
    ]
    for pair in found.pairs:
        assert_placed(pair.source_place, pair.source_text, EN)
        assert_placed(pair.target_place, pair.target_text, CA)
    assert spot(found.pairs[0], "🙂") == at(CA, 2, "\\ud83d", "\\ude42")
    assert spot(found.pairs[0], "ara") == at(CA, 2, "ara")
    assert [(Path(row.file).name, row.line, row.left_out) for row in found.unread] == [
        ("ca.json", 2, True),
        ("ca.json", 4, False),
        ("en.json", 3, True),
    ]


def test_json_that_is_not(tmp_path: Path) -> None:
    (tmp_path / "en.json").write_text('{"a": "b"}', encoding="utf-8")
    (tmp_path / "ca.json").write_text('{\n"a": "b",\n}', encoding="utf-8")
    with pytest.raises(TqpipeError, match=r"ca\.json, line (2|3), column \d+: not JSON"):
        read_bilingual(tmp_path / "en.json", tmp_path / "ca.json")
    (tmp_path / "ca.json").write_text('{"a": "one",\n"a": "two"}', encoding="utf-8")
    found = read_bilingual(tmp_path / "en.json", tmp_path / "ca.json")
    assert [pair.target_text for pair in found.pairs] == ["two"]
    assert [(row.line, row.reason) for row in found.unread] == [
        (1, "the key a occurs again in line 2, which counts")
    ]


JSON = st.recursive(
    st.text() | st.integers() | st.none() | st.booleans(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.text(max_size=3), JSON, min_size=1), st.booleans(), st.sampled_from([None, 1]))
def test_json_finds_every_text(
    tmp_path_factory: pytest.TempPathFactory, value: dict[str, object], ascii: bool, indent: int | None
) -> None:
    folder = tmp_path_factory.mktemp("j")
    content = json.dumps(value, ensure_ascii=ascii, indent=indent)
    content = content.encode("utf-8", "replace").decode()
    for name in ("en.json", "ca.json"):
        (folder / name).write_bytes(content.encode())
    found = read_bilingual(folder / "en.json", folder / "ca.json")
    texts: list[str] = []

    def walk(node: object, path: tuple[object, ...]) -> None:
        if isinstance(node, str):
            hidden = any(isinstance(key, str) and key.startswith("@") for key in path)
            texts.extend([] if hidden or not node.strip() else [node])
        for key, child in node.items() if isinstance(node, dict) else []:
            walk(child, (*path, key))
        for key, child in enumerate(node) if isinstance(node, list) else []:
            walk(child, (*path, key))

    walk(json.loads(content), ())
    assert [pair.target_text for pair in found.pairs] == texts
    check_all(found, content)


CSV = (
    BOM + 'id;en;ca\r\n1;"Say ""hi"" 🙂";"Digues ""hola"" 🙂; ja"\r\n\r\n'
    '2;plain\tx;"two\r\nlines"\r\n3;a;b;c\r\n4;"bad"x;y\r\n5;z;"no end\r\n6;v;w'
)


def test_csv(tmp_path: Path) -> None:
    found = read(tmp_path, "a.csv", CSV, columns=Columns("en", "ca"))
    assert check_all(found, CSV) == [
        ('Say "hi" 🙂', 'Digues "hola" 🙂; ja'),
        ("plain\tx", "two\r\nlines"),
        ("v", "w"),
    ]
    assert [pair.id for pair in found.pairs] == ["1", "2", "6"]
    assert spot(found.pairs[0], "hola") == at(CSV, 2, "hola")
    assert spot(found.pairs[0], "🙂; ja") == at(CSV, 2, "🙂; ja")
    assert spot(found.pairs[1], "lines") == at(CSV, 5, "lines")
    assert [(row.line, row.reason.split(",")[0]) for row in found.unread] == [
        (6, "expected 3 cells as in the header"),
        (7, "there is text after a cell's closing quotation mark"),
        (8, "a quoted cell has no end"),
    ]
    with pytest.raises(TqpipeError, match="there is no column 'fr'; the columns are 'id', 'en', 'ca'"):
        read(tmp_path, "a.csv", CSV, columns=Columns("en", "fr"))
    with pytest.raises(TqpipeError, match="the first row must name the columns"):
        read(tmp_path, "a.csv", CSV.replace("en", "left", 1))


@given(st.lists(st.tuples(MESSAGE, MESSAGE), min_size=1), st.sampled_from(["\n", "\r\n"]), st.booleans())
def test_csv_reads_as_csv_writes(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str]], end: str, all_quoted: bool
) -> None:
    out = io.StringIO(newline="")
    # The writer leaves a lone carriage return unquoted, which no reader would take for text.
    every = all_quoted or any("\r" in text for row in rows for text in row)
    writer = csv.writer(out, lineterminator=end, quoting=csv.QUOTE_ALL if every else csv.QUOTE_MINIMAL)
    writer.writerows([("source", "target"), *rows])
    found = read(tmp_path_factory.mktemp("c"), "x.csv", out.getvalue())
    wanted = [tuple(text if text.strip() else "" for text in row) for row in rows]
    assert check_texts(found) == wanted
    check_placed_texts(found, out.getvalue(), rows)


def check_texts(found: Bilingual) -> list[tuple[str, ...]]:
    return [(pair.source_text, pair.target_text) for pair in found.pairs]


def check_placed_texts(found: Bilingual, content: str, rows: list[tuple[str, str]]) -> None:
    for pair, (source, target) in zip(found.pairs, rows, strict=True):
        assert_placed(pair.source_place, source, content)
        assert_placed(pair.target_place, target, content)


def test_jsonl_and_tsv(tmp_path: Path) -> None:
    content = '{"src": "a\\tb", "mt": "\\u00e9 🙂 c"}\r\n{"mt": "twice", "src": "x", "mt": "y"}\r\n'
    found = read(tmp_path, "a.jsonl", content)
    assert check_all(found, content) == [("a\tb", "é 🙂 c"), ("x", "y")]
    assert spot(found.pairs[0], "c") == (1, 33, 1, 34)
    content = "🙂 a\tb c\tref\r\n"
    found = read(tmp_path, "a.tsv", content)
    assert check_all(found, content) == [("🙂 a", "b c")]
    assert spot(found.pairs[0], "c") == (1, 7, 1, 8)
    content = "key\ttarget\tsource\nk1\tb\ta\n"
    found = read(tmp_path, "b.tsv", content)
    assert [(p.id, p.source_text, p.target_text) for p in found.pairs] == [("k1", "a", "b")]


# --- lines ----------------------------------------------------------------------------------------


@given(st.text(st.sampled_from("a é🙂\r\n\t\u2028")), st.data())
def test_any_stretch_of_a_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    quoted, place = place_of("f", Lines(text), start, end)
    assert quoted == text[start:end]
    lines = text.split("\n")
    for offset in range(end - start):
        where = position(place, quoted, offset)
        before = lines[where.line - 1][: where.column - 1]
        assert (lines[where.line - 1] + "\n")[where.column - 1] == quoted[offset]
        assert where.utf16 == len(before.encode("utf-16-le")) // 2 + 1
        assert where.utf8 == len(before.encode()) + 1
        after = position(place, quoted, offset + 1, end=True)
        assert (after.line, after.column) == (where.line, where.column + 1)


def test_one_long_line_is_read_in_time() -> None:
    content = json.dumps({f"k{n}": "é" * 40 for n in range(20_000)}, ensure_ascii=False)
    lines = Lines(content)
    import time

    start = time.perf_counter()
    for at in range(0, len(content), 40):
        lines.piece(at, at + 1, 0, 1)
    assert time.perf_counter() - start < 5  # quadratic would take minutes


def test_an_offset_in_an_escape_is_left_or_right_of_it() -> None:
    place = Place("f", (Piece(0, 2, 1, 1, 13),))
    assert position(place, "ab", 1).column == 1
    assert position(place, "ab", 1, end=True).column == 13
    assert position(place, "ab", 2).column == 13


def test_unread_rows_are_bad_rows() -> None:
    assert BadRow(1, "x") == BadRow(1, "x", "", False)
