"""XLIFF as translation tools write it: segments in marks, tracked changes, earlier versions, prefixes."""

from __future__ import annotations

from pathlib import Path

from tqpipe.ingest import BadRow, read_bilingual
from tqpipe.types import Pair

TRADOS = """<?xml version="1.0" encoding="utf-8"?>
<xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
<doc-info xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><seg-defs><seg id="1"/></seg-defs></doc-info>
<file original="a.docx" source-language="en-US" target-language="ca-ES"><header/><body><group>
<trans-unit id="lock" translate="no"><source>N 12</source></trans-unit>
<trans-unit id="a"><source>One. Two. Three.</source>
<seg-source><mrk mtype="seg" mid="1">One.</mrk> <g id="5"><mrk mtype="seg" mid="2">Two.</mrk></g>
<mrk mtype="seg" mid="3">Three.</mrk> <mrk mtype="seg" mid="4"/></seg-source>
<target><mrk mtype="seg" mid="1">Un.</mrk> <g id="5"><mrk mtype="seg" mid="2"/></g>
<mrk mtype="seg" mid="3">Tr<mrk mtype="x-sdl-deleted" sdl:revid="a">ix <x id="3"/></mrk><mrk mtype="x-sdl-added"
 sdl:revid="b">es</mrk>.</mrk> <mrk mtype="seg" mid="4"/></target>
<sdl:seg-defs><sdl:seg id="1" conf="Translated"/><sdl:seg id="2"/></sdl:seg-defs></trans-unit>
<trans-unit id="b"><source>A. B.</source>
<seg-source><mrk mtype="seg" mid="5">A.</mrk> <mrk mtype="seg" mid="6">B.</mrk></seg-source>
<target><mrk mtype="x-sdl-comment" sdl:cid="c"><mrk mtype="seg" mid="5">C.</mrk> - <mrk mtype="seg" mid="6">D.</mrk>
</mrk></target></trans-unit>
</group></body></file></xliff>
"""
MEMOQ = """<?xml version="1.0" encoding="utf-8"?>
<xliff:xliff version="1.2" xmlns:xliff="urn:oasis:names:tc:xliff:document:1.2" xmlns:mq="MQXliff"><xliff:file
 original="a" source-language="en" target-language="ca" datatype="x-memoq"><xliff:body>
<xliff:trans-unit id="1" mq:status="Confirmed">
<xliff:source xml:space="preserve"><xliff:bpt id="1">{}</xliff:bpt>In<xliff:ept
 id="1">{}</xliff:ept></xliff:source><xliff:target><xliff:bpt id="1">{}</xliff:bpt>Dins<xliff:ept
 id="1">{}</xliff:ept></xliff:target>
<mq:minorversions><mq:historical-unit><xliff:source>old</xliff:source><xliff:target>vell</xliff:target>
</mq:historical-unit></mq:minorversions><xliff:alt-trans><xliff:source>x</xliff:source><xliff:target>y</xliff:target>
</xliff:alt-trans></xliff:trans-unit></xliff:body></xliff:file></xliff:xliff>
"""
SECOND = """<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="ca"><file id="f">
<group id="g" translate="no"><unit id="a"><segment><source>No</source><target>No</target></segment></unit>
<group id="h"><unit id="b" translate="yes"><originalData><data id="d">&lt;b></data></originalData>
<segment id="s"><source>Hi <pc id="1" dataRefStart="d">you</pc></source><target>Hola <pc id="1" dataRefStart="d">tu</pc>
</target></segment><ignorable><source> </source><target> </target></ignorable>
<segment id="t" state="initial"><source>Bye</source><target>Bye</target></segment>
<segment id="u"><source>Empty</source><target/></segment></unit></group></group></file></xliff>
"""
ANGULAR = """<xliff version="1.2"><file source-language="en" target-language="es" original="ng2.template"><body>
<trans-unit id="a"><source>Hello <x id="INTERPOLATION" equiv-text="{{ name }}"/>!</source>
<target>¡Hola, <x equiv-text='{{ "disp=" }}' id="INTERPOLATION" ctype="x-a"/>!</target></trans-unit>
<trans-unit id="b"><source><g id="1" ctype="bold">Hi</g></source><target><g id="1">Hola</g></target></trans-unit>
</body></file></xliff>
"""
WEBLATE = """<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="es"><file id="f">
<unit id="a"><segment><source>Hello <ph id="0" equiv="I" disp="{{ name }}"/>!</source>
<target>¡Hola, <ph id="0" equiv="I"/>!</target></segment></unit></file></xliff>
"""


def rows(path: Path, text: str) -> list[tuple[str, ...]]:
    path.write_text(text, encoding="utf-8")
    return [
        (row.id, row.source_text, row.target_text) if isinstance(row, Pair) else ("", row.text, row.reason)
        for row in read_bilingual(path, by_row=True).rows
    ]


def test_trados(tmp_path: Path) -> None:
    path = tmp_path / "a.sdlxliff"
    assert rows(path, TRADOS) == [
        ("", "N 12", "the unit 'lock' is not to be translated"),
        ("a/1", "One.", "Un."),
        ("", "Two.", "the segment 'a/2' is not translated yet"),
        # Of tracked changes the text as it will be; of two empty segments nothing.
        ("a/3", "Three.", "Tres."),
        # What stands around segments takes none of them in.
        ("b/5", "A.", "C."),
        ("b/6", "B.", "D."),
    ]
    (late,) = (row for row in read_bilingual(path).rows if isinstance(row, BadRow) and row.wanted)
    assert late.left_out
    assert TRADOS.splitlines()[late.line - 1].find("Two.") > 0


def test_memoq_prefixes_and_earlier_versions(tmp_path: Path) -> None:
    assert rows(tmp_path / "a.mqxliff", MEMOQ) == [("1", "{}In{}", "{}Dins{}")]


def test_nested_groups_and_states_of_the_second_version(tmp_path: Path) -> None:
    assert rows(tmp_path / "a.xlf", SECOND) == [
        ("", "No", "the unit 'a' is not to be translated"),
        ("b/s", 'Hi <pc id="1" dataRefStart="d">you</pc>', 'Hola <pc id="1" dataRefStart="d">tu</pc>\n'),
        ("", "Bye", "the unit 'b/t' is not translated yet (its state is 'initial')"),
        ("", "Empty", "the unit 'b/u' is not translated yet"),
    ]


def test_what_describes_a_code_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "a.xlf"
    assert rows(path, ANGULAR) == [
        ("a", 'Hello <x id="INTERPOLATION"/>!', '¡Hola, <x id="INTERPOLATION"/>!'),
        ("b", '<g id="1">Hi</g>', '<g id="1">Hola</g>'),
    ]
    place = read_bilingual(path).pairs[0].target_place
    assert place is not None
    # What is left of the code still stands where it does, to the character.
    lines = ANGULAR.splitlines()
    assert [lines[p.line - 1][p.column - 1 : p.end_column - 1] for p in place.pieces] == [
        "¡Hola, <x", ' id="INTERPOLATION"', "/>!",
    ]  # fmt: skip
    assert rows(path, WEBLATE) == [("a", 'Hello <ph id="0"/>!', '¡Hola, <ph id="0"/>!')]
