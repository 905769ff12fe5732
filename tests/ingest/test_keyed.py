"""Files of user interfaces: Qt TS, and two files joined by key (Android, Apple; JSON is in test_places)."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_places import assert_placed, check_all, read

from tqpipe.ingest import Bilingual, is_bilingual, read_bilingual
from tqpipe.types import TqpipeError

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="ca_ES">
<context><name>Menu</name>
<message><location filename="a.cpp" line="1"/><source>&amp;Open</source><comment>file</comment><translation>&amp;Obre</translation></message>
<message numerus="yes"><source>%n dogs</source><translation><numerusform>%n gos</numerusform><numerusform>%n gossos</numerusform>
</translation></message>
<message><source>Bell<byte value="x7"/></source><translation>Timbre<byte value="7"/></translation></message>
<message><source>Later</source><translation type="unfinished">Després</translation></message>
<message><source>Old</source><translation type="vanished">Vell</translation></message>
<message><source>Empty</source><translation></translation></message>
<message><translation>Sense</translation></message>
</context></TS>
"""  # noqa: E501


def test_qt_ts(tmp_path: Path) -> None:
    found = read(tmp_path, "a.ts", TS)
    assert check_all(found, TS) == [
        ("&Open", "&Obre"), ("%n dogs", "%n gos"), ("%n dogs", "%n gossos"), ("Bell\a", "Timbre\a"),
    ]  # fmt: skip
    assert (found.source_lang, found.target_lang) == ("en", "ca_ES")
    ids = [pair.id for pair in found.pairs]
    assert len(set(ids)) == 4
    assert [id_[8:] for id_ in ids] == ["", "[0]", "[1]", ""]
    assert [(row.line, row.reason, row.left_out) for row in found.unread] == [
        (9, "the message is unfinished", True),
        (10, "the message is vanished", True),
        (11, "the message is not translated yet", True),
        (12, "the message has no source", False),
    ]
    moved = read(tmp_path, "b.ts", TS.replace("<context>", "<context>\n\n"))
    assert [pair.id for pair in moved.pairs] == ids, "ids survive moves"
    with pytest.raises(TqpipeError, match="not a Qt TS file: the outermost element is <a>"):
        read(tmp_path, "c.ts", "<a/>")


def test_every_length_of_a_qt_message_is_a_row(tmp_path: Path) -> None:
    long, short = "<lengthvariant>Obre-ho tot</lengthvariant>", "<lengthvariant>Obre</lengthvariant>"
    whole = f'<translation variants="yes">\n{long}{short}</translation>'
    forms = (
        f'<translation><numerusform variants="yes">{long}\n{short}</numerusform><numerusform>n</numerusform>'
    )
    text = TS.replace("<translation>&amp;Obre</translation>", whole)
    text = text.replace("<translation><numerusform>%n gos</numerusform>", forms)
    text = text.replace('type="unfinished">Després', f'type="unfinished" variants="yes">{long}{short}')
    found = read(tmp_path, "a.ts", text)
    targets = ["Obre-ho tot", "Obre", "Obre-ho tot", "Obre", "n", "%n gossos", "Timbre\a"]
    assert [target for _, target in check_all(found, text)] == targets
    assert [pair.id[8:] for pair in found.pairs] == ["/1", "/2", "[0]/1", "[0]/2", "[1]", "[2]", ""]
    assert len([row for row in found.unread if row.reason == "the message is unfinished"]) == 1


@pytest.mark.parametrize("value", ["xZZ", "1114112", "x110000", "-7", "", "0", "xD800"])
def test_a_byte_of_qt_that_is_no_character_costs_its_message(tmp_path: Path, value: str) -> None:
    found = read(tmp_path, "a.ts", TS.replace('value="7"', f'value="{value}"'))
    assert [pair.target_text for pair in found.pairs] == ["&Obre", "%n gos", "%n gossos"]
    assert (8, f"line 8: {value!r} is no character (<byte>)", "Bell\a") in [
        (row.line, row.reason, row.text) for row in found.unread
    ]


ANDROID = """<?xml version="1.0" encoding="utf-8"?>
<resources xmlns:xliff="urn:oasis:names:tc:xliff:document:1.2">
    <!-- a comment -->
    <string name="app" translatable="false">%s</string>
    <string name="hello">%s</string>
    <plurals name="dogs">%s</plurals>
    <string-array name="days"><item>%s</item><item>%s</item></string-array>
</resources>
"""


def both(
    folder: Path, names: tuple[str, str], contents: tuple[str, str], encoding: str = "utf-8"
) -> Bilingual:
    paths = []
    for name, side, content in zip(names, ("en", "ca"), contents, strict=True):
        path = folder / side / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content.encode(encoding))
        paths.append(path)
    assert is_bilingual(*paths)
    found = read_bilingual(*paths)
    for pair in found.pairs:
        assert_placed(pair.source_place, pair.source_text, contents[0])
        assert_placed(pair.target_place, pair.target_text, contents[1])
    return found


def test_android(tmp_path: Path) -> None:
    one, other = '<item quantity="one">a dog</item>', '<item quantity="other">%d dogs</item>'
    gos = '<item quantity="one">un gos</item><item quantity="many">%d de gossos</item>'
    source = ANDROID % (
        "App",
        r'Don\'t\n\u0041 <b>say</b> &amp; <xliff:g id="x"/>',
        one + other,
        "Mon",
        "Tue",
    )
    target = ANDROID % ("App", 'No\n        ho <b>diguis</b>, "  "&amp;<![CDATA[<i>]]>  ', gos, "dl.", "")
    found = both(tmp_path, ("strings.xml", "strings.xml"), (source, target))
    assert [(p.id, p.source_text, p.target_text) for p in found.pairs] == [
        ("hello", 'Don\'t\nA <b>say</b> & <xliff:g id="x"/>', "No ho <b>diguis</b>,   &<i>"),
        ("dogs.one", "a dog", "un gos"),
        ("dogs.many", "%d dogs", "%d de gossos"),
        ("days[0]", "Mon", "dl."),
    ]
    assert [(row.reason, row.left_out) for row in found.unread] == [
        ("the key days[1] is not translated yet", True)
    ]
    with pytest.raises(TqpipeError, match=r"not Android's strings\.xml: the outermost element is <a>"):
        both(tmp_path, ("a.xml", "a.xml"), ("<a/>", source))
    with pytest.raises(TqpipeError, match="declares an entity"):
        both(tmp_path, ("a.xml", "a.xml"), (source, '<!DOCTYPE x [<!ENTITY a "b">]><resources/>'))


APPLE = '/* "no" = "no"; */\n"Title" = "%s";\n// note\nbare.key = "%s";\n"Key alone";\nwrong line\n"Title" = "%s";\n'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_apple(tmp_path: Path, encoding: str) -> None:
    source = APPLE % ("first", r"Say \"hi\"\n\U0041 //no /*no*/", "Title 🙂")
    target = APPLE % ("primer", "Digues\nhola", "Títol")
    found = both(tmp_path, ("a.strings", "b.strings"), (source, target), encoding)
    assert [(p.id, p.source_text, p.target_text) for p in found.pairs] == [
        ("bare.key", 'Say "hi"\nA //no /*no*/', "Digues\nhola"),
        ("Key alone", "Key alone", "Key alone"),
        ("Title", "Title 🙂", "Títol"),
    ]
    assert [(Path(row.file).name, row.line, row.reason) for row in found.unread][:2] == [
        ("a.strings", 6, 'expected "key" = "text"; found wrong line'),
        ("a.strings", 2, "the key Title occurs again in line 7, which counts"),
    ]
    assert len(found.unread) == 4


@given(
    st.dictionaries(
        st.text("abc", min_size=1), st.text(st.characters(exclude_categories=("Cs",)), min_size=1)
    )
)
def test_any_text_survives_apple(tmp_path_factory: pytest.TempPathFactory, texts: dict[str, str]) -> None:
    def quoted(text: str) -> str:
        return text.replace("\\", r"\\").replace('"', r"\"").replace("\0", r"\U0000")

    content = "".join(f'"{quoted(k)}" = "{quoted(v)}";\n' for k, v in texts.items()) or "//"
    found = both(tmp_path_factory.mktemp("s"), ("a.strings", "a.strings"), (content, content))
    assert {p.id: p.target_text for p in found.pairs} == {k: v for k, v in texts.items() if v.strip()}


def test_two_files_of_different_kinds_are_texts_to_align(tmp_path: Path) -> None:
    assert not is_bilingual(tmp_path / "a.json", tmp_path / "a.xml")
    with pytest.raises(
        TqpipeError, match=r"two files of one kind are joined by key or time: \.json, \.arb, \.xml, \.strings"
    ):
        read_bilingual(tmp_path / "a.json", tmp_path / "a.xml")


PO = """msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

msgid "One"
msgstr ""

#, fuzzy
msgid "Two"
msgstr "Dos"

#~ msgid "Old"
#~ msgstr "Vell"
"""
XLIFF = """<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en"
target-language="ca"><body><trans-unit id="1"><source>One</source></trans-unit>
<trans-unit id="2"><source>Two</source><target state="new">Dos</target></trans-unit>
<trans-unit id="3" translate="no"><source>X</source></trans-unit></body></file></xliff>"""


@pytest.mark.parametrize(
    ("name", "text", "wanted"),
    [("a.po", PO, ["One", "Two"]), ("a.xlf", XLIFF, ["One", "Two"]), ("a.ts", TS, ["Later", "Empty"])],
)
def test_what_waits_for_a_translation_is_told_from_what_is_not_to_have_one(
    tmp_path: Path, name: str, text: str, wanted: list[str]
) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert [row.text for row in read_bilingual(tmp_path / name).unread if row.wanted] == wanted


def test_a_key_without_a_translation_waits_for_one(tmp_path: Path) -> None:
    (tmp_path / "en.json").write_text('{"a": "One", "b": "Two", "c": "Three", "d": ""}', encoding="utf-8")
    (tmp_path / "ca.json").write_text('{"a": "U", "b": "", "e": "Nou"}', encoding="utf-8")
    found = read_bilingual(tmp_path / "en.json", tmp_path / "ca.json")
    assert [row.text for row in found.unread if row.wanted] == ["Two", "Three"]


def test_a_plural_form_that_the_language_needs(tmp_path: Path) -> None:
    source = '{"n_one": "a dog", "n_other": "{n} dogs", "q_ordinal_one": "st", "q_ordinal_other": "th", "k_other": "x"}'
    target = '{"n_one": "pies", "n_few": "psy", "n_other": "psa", "q_ordinal_other": ".", "k_other": "y"}'
    for name, text in (("en.json", source), ("pl.json", target)):
        (tmp_path / name).write_text(text)

    def unread(lang: str | None) -> list[tuple[str, str, bool]]:
        found = read_bilingual(tmp_path / "en.json", tmp_path / "pl.json", langs=("en", lang))
        return [(row.reason, row.text, row.left_out) for row in found.unread if "plural" in row.reason]

    assert unread("pl") == [("the plural form n_many is missing, which Polish needs", "{n} dogs", False)]
    assert unread("sl_SI") == [("the plural form n_two is missing, which Slovenian needs", "{n} dogs", False)]
    assert unread("de") == unread("ja") == unread(None) == []


@pytest.mark.parametrize("name", ["a.json", "a.strings", "a.yml", "a.properties", "a.po", "a.jsonl"])
def test_a_merge_conflict_is_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"x\r\n<<<<<<< HEAD\r\na = b\r\n=======\r\na = c\r\n>>>>>>> other\r\n")
    target = None if name in ("a.po", "a.jsonl") else path
    with pytest.raises(TqpipeError, match=f"{name}, line 2: a merge conflict stands in it"):
        read_bilingual(path, target)


def test_plural_forms_of_files_with_both_languages(tmp_path: Path) -> None:
    header = 'msgid ""\nmsgstr "Plural-Forms: nplurals=3; plural=n==1 ? 0 : n<5 ? 1 : 2;\\n"\n\n'
    po = 'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "x"\nmsgstr[1] "y"\n'
    ts = (
        '<TS sourcelanguage="en" language="pl_PL"><context><message numerus="yes"><source>%n</source><translation>'
        "<numerusform>%n</numerusform><numerusform>%n</numerusform></translation></message></context></TS>"
    )
    unit = '{"stringUnit": {"state": "translated", "value": "v"}}'
    forms = f'{{"variations": {{"plural": {{"one": {unit}, "other": {unit}}}}}}}'
    catalog = f'{{"sourceLanguage": "en", "strings": {{"k": {{"localizations": {{"en": {forms}, "ru": {forms}}}}}}}}}'
    for name, text, wanted in (
        ("a.po", header + po, ["form 2 of the message is missing: by its header the language has 3"]),
        ("b.po", header + po.replace('"x"', '""').replace('"y"', '""'), []),
        ("a.ts", ts, ["the plural form many is missing, which Polish needs"]),
        (
            "a.xcstrings",
            catalog,
            [f"the plural form k.{f} is missing, which Russian needs" for f in ("few", "many")],
        ),
    ):
        found = read(tmp_path, name, text)
        assert [(row.reason, row.wanted) for row in found.unread if not row.left_out] == [
            (reason, True) for reason in wanted
        ], name
    numbers = {
        name: [p.number for p in read_bilingual(tmp_path / name).pairs] for name in ("a.ts", "a.xcstrings")
    }
    assert numbers == {"a.ts": ["several", "several"], "a.xcstrings": ["several", "several"]}
    assert [p.number for p in read(tmp_path, "c.ts", ts.replace("pl_PL", "ca")).pairs] == ["one", "several"]


def test_numbered_plurals_of_i18next(tmp_path: Path) -> None:
    source = '{"d": "a dog", "d_plural": "dogs", "step_1": "x", "step_2": "y"}'
    target = '{"d_0": "pies", "d_1": "psy", "d_2": "psów", "step_1": "z", "step_3": "u"}'
    for name, text in (("en.json", source), ("pl.json", target)):
        (tmp_path / name).write_text(text)
    found = read_bilingual(tmp_path / "en.json", tmp_path / "pl.json", langs=("en", "pl"))
    assert [(p.id, p.source_text, p.number) for p in found.pairs] == [
        ("d_0", "a dog", "several"), ("d_1", "dogs", "several"), ("d_2", "dogs", "several"), ("step_1", "x", "any"),
    ]  # fmt: skip
    assert [row.reason.split(" is not")[0] for row in found.unread] == ["the key step_3", "the key step_2"]
