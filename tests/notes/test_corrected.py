"""Reviewers' edits go into the user's own file: the new texts, and no other byte."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from cli_support import EN, Call, caller, options, write

from tqpipe import store
from tqpipe.ingest import Columns, Lines, own_ids, place_of, read_bilingual
from tqpipe.notes import annotate, corrected
from tqpipe.review import commands
from tqpipe.review.api import Api, NotFound
from tqpipe.review.auth import Access
from tqpipe.review.session import NotWritable, Review
from tqpipe.types import Alignment, Pair, Record, Run, Segment, TqpipeError

XLIFF = """<?xml version="1.0"?>
<xliff version="1.2"><file source-language="en" target-language="ca" original="a"><body>
<trans-unit id="1"><source>Press <g id="1">OK</g> &amp; go</source>
<target>Prem <g id="1">Cancel</g> &amp; vés</target></trans-unit>
<trans-unit id="2"><source>Two <x id="1"/> one</source><target><![CDATA[Un & dos]]></target></trans-unit>
</body></file></xliff>
"""
ANGULAR = """<xliff version="1.2"><file source-language="en" target-language="ca" original="a"><body>
<trans-unit id="1"><source>Bye <x id="I" equiv-text="{{ name }}"/>!</source>
<target>Adéu i fins aviat, <x id="I" equiv-text="{{ &lt;name> }}"/>!</target></trans-unit></body></file></xliff>
"""
PO = """msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

# mine
msgid "Say \\"hi\\" to %s.\\nAnd go."
msgstr ""
"Digues \\"hola\\" a %s.\\n"
"I surt."

msgid "One"
msgstr "Dos"
"""
CODES = """<xliff version="1.2"><file source-language="en" target-language="ca"><body><trans-unit id="1">
<source>x</source><target>{}</target></trans-unit></body></file></xliff>
"""
MEMORY = """<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>x</seg></tuv>
<tuv xml:lang="ca"><seg>{}</seg></tuv></tu></body></tmx>
"""


LENGTHS = """<TS version="2.1" language="ca"><context><name>M</name><message><source>Open all</source>
<translation variants="yes"><lengthvariant>Obre-ho tot</lengthvariant><lengthvariant>Obre</lengthvariant></translation>
</message></context></TS>
"""


def sha(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def reviewed(
    folder: Path,
    pairs: tuple[Pair, ...],
    files: tuple[Path, Path],
    edits: Mapping[int, str],
    joined: bool = True,
) -> Review:
    """A run over pairs of the files (source, target), and its review with edits (index -> text)."""
    records = tuple(Record(pair, {}, (), 0.5, "review") for pair in pairs)
    sides = zip(("source", "target"), files, ("en", "ca"), strict=True)
    inputs = {side: {"name": str(path), "lang": lang, "sha256": sha(path)} for side, path, lang in sides}
    store.write_run(Run(records, {"inputs": inputs, **({"unread": []} if joined else {})}), folder)
    review = Review(folder)
    for index, text in edits.items():
        review.save(commands.single(review, index, "ann", {"kind": "edit", "target": text}), "ann")
    return review


def written(folder: Path, path: Path, edits: Mapping[int, str], source: Path | None = None) -> str:
    """The file with the edits; what is left out fails the test."""
    pairs = read_bilingual(source, path) if source else read_bilingual(path, langs=("en", "ca"))
    with closing(reviewed(folder, own_ids(pairs.pairs), (source or path, path), edits)) as review:
        done = corrected(review, path)
    assert (done.written, done.left) == (len(edits), ())
    return done.data.decode()


@pytest.mark.parametrize(
    ("name", "text", "edits", "changed"),
    [
        ("a.po", PO, {1: "Un"}, {'msgstr "Dos"': 'msgstr "Un"'}),
        # A message with an empty context is another one than that without.
        (
            "a.po",
            PO + '\nmsgctxt ""\nmsgid "One"\nmsgstr "Tres"\n',
            {1: "Un", 2: "U"},
            {'msgstr "Dos"': 'msgstr "Un"', 'msgstr "Tres"': 'msgstr "U"'},
        ),
        # Over the lines of a message, with what has to be escaped.
        (
            "a.po",
            PO,
            {0: 'Digues "bon\tdia" a %s.\nI marxa d\\aquí.'},
            {'\\"hola\\"': '\\"bon\\tdia\\"', "I surt": "I marxa d\\\\aquí"},
        ),
        # The inline code stays a code, and what looks like one and is none stays text.
        (
            "a.xlf",
            XLIFF,
            {0: 'Prem <g id="1">D\'acord</g> & vés-hi <ja>'},
            {">Cancel<": ">D'acord<", "vés</t": "vés-hi &lt;ja&gt;</t"},
        ),
        # What describes a code stays in the file; a new one is its id.
        ("a.xlf", ANGULAR, {0: 'Hola i fins aviat, <x id="I"/>!'}, {"Adéu": "Hola"}),
        ("a.xlf", ANGULAR, {0: 'Adéu i fins aviat, <x id="I"/> i <x id="I"/>!'},
         {'"/>!</t': '"/> i <x id="I"/>!</t'}),
        ("a.ts", LENGTHS, {0: "Obre-les totes", 1: "Obre-les"},
         {"Obre-ho tot<": "Obre-les totes<", ">Obre<": ">Obre-les<"}),
        ("a.xlf", XLIFF, {1: "Dos & <un>"}, {"Un & dos": "Dos & <un>"}),
        ("a.jsonl", '{"src": "a", "mt": "\\u00e9s \\"x\\""}\n', {0: 'és "y" 😀'}, {"x": 'y', '\\""}': '\\" 😀"}'}),
        ("a.tsv", "source\ttarget\nA cat.\tUn gos.\n", {0: "Un gat."}, {"gos": "gat"}),
        ("a.csv", 'source,target\nA cat,"Un ""gos"", no."\n', {0: 'Un "gat", sí.'}, {"gos": "gat", "no.": "sí."}),
        # A cell gets the quotation marks that it needs now.
        ("a.csv", "source,target\nA cat,Un gos.\n", {0: 'Un "gat", sí.'}, {"Un gos.": '"Un ""gat"", sí."'}),
        (
            "a.tmx",
            '<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>Hi</seg></tuv>'
            '<tuv xml:lang="ca"><seg>Adéu</seg></tuv></tu></body></tmx>',
            {0: "Hola & adéu"},
            {"Adéu": "Hola &amp; adéu"},
        ),
    ],
)  # fmt: skip
def test_only_the_changed_words_change(
    tmp_path: Path, name: str, text: str, edits: dict[int, str], changed: dict[str, str]
) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    for old, new in changed.items():
        assert text.count(old) == 1
        text = text.replace(old, new)
    assert written(tmp_path / "run", path, edits) == text


@pytest.mark.parametrize(("name", "file"), [("a.xlf", CODES), ("a.tmx", MEMORY)])
@pytest.mark.parametrize(
    ("old", "edit", "new"),
    [
        # Behind a code, before one, between two.
        ('Desa<ept i="1">&lt;/b></ept>', "Desa</b>.", 'Desa<ept i="1">&lt;/b></ept>.'),
        ("<ph>%d</ph> fitxers", "Ja %d fitxers", "Ja <ph>%d</ph> fitxers"),
        ("<it>{a}</it><ph>{b}</ph>", "{a} i {b}", "<it>{a}</it> i <ph>{b}</ph>"),
        ("Un<!-- </ph> --><ph><![CDATA[<br>]]></ph>", "Un<br>!", "Un<!-- </ph> --><ph><![CDATA[<br>]]></ph>!"),
        # What is changed in a code stays in it, and the text in one is text.
        ("<ph>%d</ph> fitxers", "%1d fitxers", "<ph>%1d</ph> fitxers"),
        ("<ph>[<sub>nom</sub>]</ph>", "[el nom nou]", "<ph>[<sub>el nom nou</sub>]</ph>"),
        # A code goes with the text beside it.
        ("Els fitxers <ph>%d</ph>", "Els", "Els"),
        ("<ph>%d</ph> fitxers", "Tots", "Tots"),
    ],
)  # fmt: skip
def test_what_is_written_beside_an_inline_code_is_no_part_of_it(
    tmp_path: Path, name: str, file: str, old: str, edit: str, new: str
) -> None:
    path = tmp_path / name
    path.write_text(file.format(old), encoding="utf-8")
    assert written(tmp_path / "run", path, {0: edit}) == file.format(new)


def test_a_code_without_an_end_does_no_harm_to_the_units_behind_it(tmp_path: Path) -> None:
    path = tmp_path / "a.xlf"
    broken = (
        '<trans-unit id="0"><source>x</source><target>Un <ph>%d</target></trans-unit>\n<trans-unit id="1">'
    )
    text = CODES.replace('<trans-unit id="1">', broken)
    path.write_text(text.format("<ph>%d</ph> fitxers"), encoding="utf-8")
    assert written(tmp_path / "run", path, {0: "Ja %d fitxers"}) == text.format("Ja <ph>%d</ph> fitxers")


@pytest.mark.parametrize(
    ("ending", "source", "target", "edit", "expected"),
    [
        (".json", '{"a": {"b": "Hi"}}', '{"a": {"b": "Adéu"}}', 'Hola "tu"', '{"a": {"b": "Hola \\"tu\\""}}'),
        (".yml", "en:\n  a: Hi\n", "ca:\n  a: Adéu # x\n", "Hola", "ca:\n  a: Hola # x\n"),
        (".yml", "en:\n  a: Hi\n", 'ca:\n  a: "Adéu"\n', 'El "bo"', 'ca:\n  a: "El \\"bo\\""\n'),
        (".properties", "a=Hi\n", "a = Adéu\n", "Hola", "a = Hola\n"),
        (".strings", '"a" = "Hi";\n', '"a" = "Adéu";\n', 'El "bo"', '"a" = "El \\"bo\\"";\n'),
        (
            ".xml",
            '<resources><string name="a">Hi</string></resources>',
            '<resources><string name="a">Adéu</string></resources>',
            "L'una & l'altra",
            '<resources><string name="a">L\\\'una &amp; l\\\'altra</string></resources>',
        ),
        (
            ".php",
            "<?php return ['a' => 'Hi'];\n",
            "<?php return ['a' => 'Adéu'];\n",
            "L'altra",
            "<?php return ['a' => 'L\\'altra'];\n",
        ),
    ],
)  # fmt: skip
def test_files_of_texts_by_key(
    tmp_path: Path, ending: str, source: str, target: str, edit: str, expected: str
) -> None:
    files = tmp_path / f"en{ending}", tmp_path / f"ca{ending}"
    for path, text in zip(files, (source, target), strict=True):
        path.write_text(text, encoding="utf-8")
    assert written(tmp_path / "run", files[1], {0: edit}, files[0]) == expected


def test_a_document_keeps_its_lines_and_gets_the_sentence_that_it_had_lost(tmp_path: Path) -> None:
    source, target = tmp_path / "a.en.txt", tmp_path / "a.ca.txt"
    texts = "One. Two.\r\n\r\nThree.\r\n", "Un.\r\n\r\n  Quatre.\r\n"
    for path, text in zip((source, target), texts, strict=True):
        path.write_bytes(text.encode("utf-16"))
    whole = "One. Two.\r\n\r\nThree.", "Un.\r\n\r\n  Quatre."
    lines = Lines(texts[1])

    def segment(side: int, text: str, paragraph: int) -> tuple[Segment, ...]:
        at = whole[side].find(text)
        return (Segment("a", "ca", at, at + len(text), text, paragraph),) if text else ()

    pairs = []
    for n, (one, other, paragraph) in enumerate(
        (("One.", "Un.", 0), ("Two.", "", 0), ("Three.", "Quatre.", 1))
    ):
        here = segment(1, other, paragraph)
        place = place_of("a", lines, here[0].start, here[0].end)[1] if here else None
        pair = Pair(f"{n}", segment(0, one, paragraph), here, one, other, Alignment("1-1", 0.1))
        pairs.append(replace(pair, target_place=place))
    edits = {0: "U.", 1: "Dos.", 2: "Tres."}
    with closing(reviewed(tmp_path / "run", tuple(pairs), (source, target), edits, joined=False)) as review:
        done = corrected(review, target, encoding="utf-16")
        assert done.data == "U. Dos.\r\n\r\n  Tres.\r\n".encode("utf-16")
        with pytest.raises(TqpipeError, match="is not the translation that the run read"):
            corrected(review, source, encoding="utf-16")
        target.write_text("Un altre.", encoding="utf-16")
        with pytest.raises(TqpipeError, match="is not the translation that the run read"):
            corrected(review, target, encoding="utf-16")


def test_what_a_file_cannot_hold_is_named_and_the_rest_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path, out = tmp_path / "a.tsv", tmp_path / "b.tsv"
    path.write_text("source\ttarget\nA\tU\nB\tV\nC\tX\n", encoding="utf-8")
    edits = {0: "U\tu", 1: "Be", 2: "Ce"}
    pairs = own_ids(read_bilingual(path).pairs)
    with closing(reviewed(tmp_path / "run", pairs, (path, path), edits)) as review:
        review.save(commands.single(review, 2, "ann", {"kind": "status", "status": "rejected"}), "ann")
    code, _, err = caller(monkeypatch, capsys)("review", "apply", tmp_path / "run", path, "--out", out)
    assert code == 1
    assert out.read_text(encoding="utf-8") == "source\ttarget\nA\tU\nB\tBe\nC\tX\n"
    assert "1 edit written. 1 edit left out: rejected." in err
    assert "segment 2: not written: tsv cannot hold it as it was written." in err


def test_columns_that_were_named_for_the_run_are_named_again(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("orig;trad\nA;U\n", encoding="utf-8")
    pairs = own_ids(read_bilingual(path, columns=Columns("orig", "trad")).pairs)
    with closing(reviewed(tmp_path / "run", pairs, (path, path), {0: "Ü"})) as review:
        assert corrected(review, path, columns=Columns("orig", "trad")).data.decode() == "orig;trad\nA;Ü\n"
        with pytest.raises(TqpipeError, match="--columns SOURCE,TARGET"):
            corrected(review, path)


def test_a_page_of_which_the_text_was_taken_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text("<p>Un.</p>", encoding="utf-8")
    pair = Pair("1", (), (Segment("a", "ca", 0, 3, "Un."),), "", "Un.", Alignment("0-1", 0.1))
    with closing(reviewed(tmp_path / "run", (pair,), (path, path), {0: "Dos."}, joined=False)) as review:
        with pytest.raises(NotWritable, match="the run took the text out of it"):
            corrected(review, path)
        api = Api(review, Access(review.db, "ann", None), corrected)
        found = dict(api.reads())["/api/corrected"]("ann", {}, [])
        assert (found["name"], found["never"]) == (None, True)


def test_edits_stay_out_of_subtitles(tmp_path: Path) -> None:
    paths = tmp_path / "f.en.srt", tmp_path / "f.ca.srt"
    for path in paths:
        path.write_text("1\n00:00:01,000 --> 00:00:02,000\nUn.\n", encoding="utf-8")
    pairs = own_ids(read_bilingual(*paths).pairs)
    with (
        closing(reviewed(tmp_path / "run", pairs, paths, {0: "Dos."})) as review,
        pytest.raises(NotWritable, match="edits are not written into subtitles"),
    ):
        corrected(review, paths[1])


def test_edits_and_notes_stay_out_of_workbooks(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    pytest.importorskip("python_calamine")
    path = tmp_path / "a.xlsx"
    book = openpyxl.Workbook()
    for row in (["source", "target"], ["One", "Un"]):
        book.active.append(row)
    book.save(path)
    pairs = read_bilingual(path).pairs
    review = reviewed(tmp_path / "run", pairs, (path, path), {0: "U"})
    with closing(review):
        # The run keeps the place: the row and the column.
        assert review.records[0].pair.target_place == pairs[0].target_place
        with pytest.raises(TqpipeError, match="a sheet that is saved as CSV UTF-8"):
            corrected(review, path)
        with pytest.raises(TqpipeError, match="workbook has no place for notes"):
            annotate(review.run, path)


def test_an_edit_leaves_tracked_deletions_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "a.sdlxliff"
    target = 'Dos <mrk mtype="x-sdl-deleted">mals</mrk><mrk mtype="x-sdl-added">bons</mrk> gats'
    text = (
        '<xliff version="1.2"><file source-language="en" target-language="ca"><body><trans-unit id="1">'
        f"<source>Two good dogs</source><target>{target}</target></trans-unit></body></file></xliff>"
    )
    path.write_text(text, encoding="utf-8")
    pairs = own_ids(read_bilingual(path).pairs)
    assert pairs[0].target_text == "Dos bons gats"
    with closing(reviewed(tmp_path / "run", pairs, (path, path), {0: "Dos bons gossos"})) as review:
        assert corrected(review, path).data.decode() == text.replace("gats", "gossos")


def test_the_page_hands_out_the_file_that_the_run_read_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "a.po"
    path.write_text(PO, encoding="utf-8")
    pairs = own_ids(read_bilingual(path, langs=("en", "ca")).pairs)
    with closing(reviewed(tmp_path / "run", pairs, (path, path), {1: "Un"})) as review:
        api = Api(review, Access(review.db, "ann", None), corrected)
        ask = dict(api.reads())["/api/corrected"]
        assert ask("ann", {}, []) == {"name": "a.po", "edits": 1, "passed": 0, "left": []}
        made = api.export("ann", "corrected")
        assert (made.filename, made.data.decode()) == ("a.po", PO.replace('"Dos"', '"Un"'))
        with pytest.raises(NotFound):
            Api(review, Access(review.db, "ann", None)).export("ann", "corrected")
        # Whatever a run's manifest names: a file with another hash is never read out.
        path.write_text(PO.replace("Dos", "Tres"), encoding="utf-8")
        found = ask("ann", {}, [])
        assert found["name"] is None
        assert ("was changed since" in found["why"], found["never"]) == (True, False)
        assert str(tmp_path) not in found["why"]
        with pytest.raises(TqpipeError, match="was changed since"):
            api.export("ann", "corrected")
        path.unlink()
        assert "not where the run read it" in ask("ann", {}, [])["why"]
        with pytest.raises(NotFound):
            api.export("ann", "corrected")


def test_a_corrected_file_is_in_the_encoding_that_was_named_for_the_run(
    tmp_path: Path, tiny: str, call: Call
) -> None:
    source, target = write(tmp_path, target=EN.replace("phone", "café phone").encode("cp1252"))
    out, new = tmp_path / "out", tmp_path / "new.txt"
    encoding = "utf-8,windows-1252"
    assert call("run", source, target, "--out", out, "--encoding", encoding, *options(tiny))[0] == 0
    inputs = json.loads((out / "run.json").read_text(encoding="utf-8"))["inputs"]
    assert [inputs[side]["encoding"] for side in ("source", "target")] == ["utf-8", "windows-1252"]
    with closing(Review(out)) as review:
        index = next(n for n, record in enumerate(review.records) if "café" in record.pair.target_text)
        text = review.records[index].pair.target_text.replace("café phone", "naïve phone")
        review.save(commands.single(review, index, "ann", {"kind": "edit", "target": text}), "ann")
        # As the page asks for it.
        expected = EN.replace("phone", "naïve phone").encode("cp1252")
        assert corrected(review, target).data == expected
    assert call("review", "apply", out, target, "--out", new)[0] == 0
    assert new.read_bytes() == expected
    # What is named at the command itself counts.
    code, _, err = call("review", "apply", out, target, "--out", tmp_path / "no.txt", "--encoding", "utf-8")
    assert (code, "not utf-8" in err) == (2, True)
