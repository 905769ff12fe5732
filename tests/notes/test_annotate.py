"""Notes go into the user's own file and come out of it; no other byte changes."""

from __future__ import annotations

import difflib
import re
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import polib
import pytest
from cli_support import caller
from encoder_support import WordEncoder
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree
from notes_support import AWKWARD, run_of
from translate.storage import pypo, tmx, xliff, xliff2

from tqpipe import pipeline, store
from tqpipe.config import Config, QualityConfig
from tqpipe.ingest import read_bilingual
from tqpipe.notes import annotate, clean, read_reviewed
from tqpipe.review import commands
from tqpipe.review.session import Review
from tqpipe.types import TqpipeError

XLIFF1 = """<?xml version='1.0' encoding="utf-8"?>
<!DOCTYPE xliff PUBLIC "-//XLIFF//DTD XLIFF//EN" "http://www.oasis-open.org/committees/xliff/documents/xliff.dtd">
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:my='urn:my' >
  <file source-language="ca" target-language='en' original="a" datatype="plaintext"><body>
    <trans-unit id="1" my:x='"' >
      <source>El gat &amp; el gos</source>
      <target state="translated"><![CDATA[The cat & the dog]]></target>
      <note from="me">mine</note> <!-- a comment -->
      <alt-trans><source>x</source><target>y</target></alt-trans>
      <my:data>kept</my:data>
    </trans-unit>
    <trans-unit id="2"><source>u<x id="1"/>n</source><target>o<x id="1"/>ne</target></trans-unit>
    <trans-unit id="3">
      <source>A. B.</source>
      <seg-source><mrk mtype="seg" mid="1">A.</mrk> <mrk mtype="seg" mid="2">B.</mrk></seg-source>
      <target><mrk mtype="seg" mid="1">A!</mrk> <mrk mtype="seg" mid="2">B!</mrk></target>
    </trans-unit>
    <trans-unit id="4"><source>No</source></trans-unit>
  </body></file>
</xliff>
"""
XLIFF2 = """<?xml version="1.0"?>
<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="ca" trgLang="en"
  xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0">
 <file id="f">
  <unit id="u1">
   <segment id="s1"><source>Un</source><target>One</target></segment>
   <ignorable><source> </source></ignorable>
   <segment id="s2"><source>Dos</source><target>Two</target></segment>
  </unit>
  <unit id="u2"><mda:metadata><mda:metaGroup><mda:meta type="k">v</mda:meta></mda:metaGroup></mda:metadata>
   <notes>
    <note>mine</note>
   </notes>
   <segment><source>Tres</source><target>Three</target></segment>
  </unit>
 </file>
</xliff>
"""
TMX = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en"
 srclang="ca" datatype="plaintext"><note>of the file</note></header>
<body>
\t<tu tuid="a">
\t\t<prop type="x-mine">1</prop>
\t\t<tuv xml:lang="ca"><seg>El <bpt i="1">&lt;b&gt;</bpt>gat<ept i="1"/></seg></tuv>
\t\t<tuv xml:lang="en"><seg>The cat</seg></tuv>
\t</tu>
<tu><tuv xml:lang="ca"><seg>Dos</seg></tuv><tuv xml:lang="en"><seg>Two</seg></tuv></tu>
</body></tmx>
"""
PO = r"""# the header's
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"
"Language: en\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

#  a translator's
#. a programmer's
#: a.c:1
#, c-format
msgctxt "menu"
msgid ""
"El \"gat\" %s\n"
msgstr "The \"cat\" %s\n"
msgid "gos"
msgid_plural "gossos"
msgstr[0] "dog"
msgstr[1] "dogs"

#, fuzzy
msgid "au"
msgstr "bird"

#~ msgid "vell"
#~ msgstr "old"
"""
FILES = {"a.xlf": XLIFF1, "b.xliff": XLIFF2, "c.tmx": TMX, "d.po": PO}
FORMS = {
    "utf-8": lambda text: text.encode(),
    "utf-8 with a mark, CRLF": lambda text: b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode(),
    "utf-16": lambda text: text.replace('encoding="utf-8"', "").replace('encoding="UTF-8"', "").encode("utf-16"),
    "latin-1": lambda text: re.sub("(?i)utf-8", "iso-8859-1", text)
    .replace("gat", "g\xe0t").encode("latin-1"),
}  # fmt: skip


def deleted(before: str, after: str) -> list[str]:
    """What of `before` is not in `after`, in order: nothing, where text was put in alone."""
    found = difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    return [before[a:b] for what, a, b, _, _ in found if what in ("delete", "replace")]


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("form", FORMS)
def test_notes_go_in_and_come_out_to_the_byte(tmp_path: Path, name: str, form: str) -> None:
    path = tmp_path / name
    content = FILES[name]
    if form == "latin-1" and name.endswith("xliff"):
        content = content.replace('version="1.0"?', 'version="1.0" encoding="utf-8"?')
    before = FORMS[form](content)
    path.write_bytes(before)
    encoding = "utf-16" if form == "utf-16" and name.endswith("po") else None
    run = run_of(path)
    done = annotate(run, path, encoding=encoding)
    assert done.noted == done.segments == len(run.records)
    out = tmp_path / f"new.{name}"
    out.write_bytes(done.data)
    assert done.data != before
    codec = {"utf-16": "utf-16", "latin-1": "latin-1"}.get(form, "utf-8")
    assert deleted(before.decode(codec), done.data.decode(codec)) == []
    assert annotate(run, out, encoding=encoding).data == done.data, "notes are replaced, not added again"
    assert clean(out, encoding=encoding) == before
    assert clean(path, encoding=encoding) == before
    if "CRLF" in form:
        assert b"\n" not in done.data.replace(b"\r\n", b"")
    few = annotate(run_of(path, lambda n: n == 1), out, encoding=encoding)
    assert few.noted == 1
    assert len(few.data) < len(done.data)


STORES = {".xlf": xliff.Xliff1File, ".xliff": xliff2.Xliff2File, ".tmx": tmx.tmxfile, ".po": pypo.pofile}


def opened(path: Path) -> Any:
    return STORES[path.suffix].parsefile(str(path)).units


def notes(path: Path) -> str:
    if (
        path.suffix == ".xliff"
    ):  # of notes at a unit, where XLIFF 2 has them, the toolkit's segments know nothing
        return "\n".join(
            note.text for note in xliff2.Xliff2File.parsefile(str(path)).document.iter("{*}note")
        )
    return "\n".join(unit.getnotes() for unit in opened(path))


def units(path: Path) -> list[tuple[str, str, str]]:
    """Units as translate-toolkit, which we do not share a line with, reads them."""
    return [(u.getid(), str(u.source), str(u.target)) for u in opened(path) if u.source]


@pytest.mark.parametrize("name", FILES)
def test_translate_toolkit_reads_the_same_units_and_the_notes(tmp_path: Path, name: str) -> None:
    path, out = tmp_path / name, tmp_path / f"new.{name}"
    path.write_text(FILES[name], encoding="utf-8")
    out.write_bytes(annotate(run_of(path), path).data)
    assert units(out) == units(path)
    assert len(units(out)) >= 2
    told = notes(out)
    assert "broken, risk 0.93, quality 41 of 100" in told
    assert "critical, numbers (accuracy/mistranslation)" in told
    assert "not to be seen" not in told
    for line in notes(path).split("\n"):
        assert line in told, "the user's own notes stay"


#: Content models of the specifications over the names of children; "other" is another namespace's.
MODELS = {
    "trans-unit": r"source (seg-source )?(target )?((context-group|count-group|prop-group|note|alt-trans) )*(other )*",
    "unit": r"(other )*(notes )?(originalData )?((segment|ignorable) )+",
    "notes": r"(note )+",
    "tu": r"((note|prop) )*(tuv )+",
}  # fmt: skip


@pytest.mark.parametrize("name", [n for n in FILES if not n.endswith("po")])
def test_elements_stand_where_the_specification_wants_them(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text(FILES[name], encoding="utf-8")
    root = etree.fromstring(annotate(run_of(path), path).data)
    seen = 0
    for element in root.iter(etree.Element):
        tag = etree.QName(element)
        if tag.localname in MODELS and tag.namespace == etree.QName(root).namespace:
            seen += 1
            children = [
                etree.QName(c).localname if etree.QName(c).namespace == tag.namespace else "other"
                for c in element.iterchildren(etree.Element)
            ]
            assert re.fullmatch(MODELS[tag.localname], "".join(f"{c} " for c in children)), (tag, children)
    assert seen >= 2


ITS = "{http://www.w3.org/2005/11/its}"


@pytest.mark.parametrize(("name", "ref"), [("a.xlf", "#tqpipe-1"), ("b.xliff", "#its=tqpipe-1")])
def test_its_says_issues_and_rating(tmp_path: Path, name: str, ref: str) -> None:
    path = tmp_path / name
    path.write_text(FILES[name], encoding="utf-8")
    root = etree.fromstring(annotate(run_of(path), path).data)
    unit = next(e for e in root.iter(etree.Element) if f"{ITS}locQualityIssuesRef" in e.attrib)
    assert unit.get(f"{ITS}locQualityIssuesRef") == ref
    assert unit.get(f"{ITS}locQualityRatingScore") == "41.2"
    issues: Any = unit.find(f"{ITS}locQualityIssues")
    assert issues.get("{http://www.w3.org/XML/1998/namespace}id") == "tqpipe-1"
    assert issues[0].get("locQualityIssueType") == "mistranslation"
    assert issues[0].get("locQualityIssueSeverity") == "100"
    assert '"30" & <b>' in issues[0].get("locQualityIssueComment")
    assert root.get(f"{ITS}version") == "2.0"


def test_a_prefix_that_is_taken_and_attributes_that_are_there(tmp_path: Path) -> None:
    path = tmp_path / "a.xlf"
    path.write_text(
        '<x:xliff version="1.2" xmlns:x="urn:oasis:names:tc:xliff:document:1.2" xmlns:its="urn:other"><x:file><x:body>'
        '<x:trans-unit id="1" xmlns:i="http://www.w3.org/2005/11/its" i:locQualityRatingScore="3">'
        "<x:source>un</x:source><x:target>one</x:target></x:trans-unit></x:body></x:file></x:xliff>"
    )
    done = annotate(run_of(path), path).data
    root = etree.fromstring(done)
    unit = next(root.iter("{*}trans-unit"))
    assert unit.get(f"{ITS}locQualityRatingScore") == "3", "the user's own stays"
    assert unit.get(f"{ITS}locQualityIssuesRef")
    assert [etree.QName(c).localname for c in unit] == ["source", "target", *["note"] * 3, "locQualityIssues"]
    (tmp_path / "b.xlf").write_bytes(done)
    assert clean(tmp_path / "b.xlf") == path.read_bytes()


@pytest.mark.parametrize(
    "declared",
    [
        'xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" sdl:version="1.0"',
        'xmlns:i="http://www.w3.org/2005/11/its" i:version="2.0"',
    ],
)
def test_the_version_of_its_is_told_once_and_no_other_one_taken_for_it(tmp_path: Path, declared: str) -> None:
    path = tmp_path / "a.sdlxliff"
    path.write_text(XLIFF1.replace("<xliff ", f"<xliff {declared} ", 1), encoding="utf-8")
    done = annotate(run_of(path), path).data
    assert etree.fromstring(done).get(f"{ITS}version") == "2.0"
    assert done.count(b':version="2.0"') == 1
    (tmp_path / "b.sdlxliff").write_bytes(done)
    assert clean(tmp_path / "b.sdlxliff") == path.read_bytes()


def test_po_notes_stand_below_the_translators_and_fuzzy_is_an_option(tmp_path: Path) -> None:
    path, out = tmp_path / "d.po", tmp_path / "e.po"
    path.write_text(PO, encoding="utf-8")
    out.write_bytes(annotate(run_of(path, lambda n: n != 1), path, fuzzy=True).data)
    before, after = polib.pofile(str(path)), polib.pofile(str(out))
    assert [(e.msgctxt, e.msgid, e.msgstr) for e in before] == [(e.msgctxt, e.msgid, e.msgstr) for e in after]
    assert after[0].tcomment.split("\n")[0] == " a translator's"
    assert after[0].tcomment.split("\n")[1] == "tqpipe: broken, risk 0.93, quality 41 of 100, marked fuzzy"
    assert after[0].comment == "a programmer's"
    assert sorted(after[0].flags) == ["c-format", "fuzzy"]
    assert clean(out) == path.read_bytes()
    # The fuzzy messages are the run's still: notes can be written anew, and without the flag.
    assert b"c-format\nmsgctxt" in annotate(run_of(path), out).data
    assert annotate(run_of(path), out).data.count(b"#, fuzzy") == 1


@pytest.mark.parametrize(
    ("flags", "marked"),
    [
        ("", "#, fuzzy\n"),
        ("#, c-format\n", "#, fuzzy, c-format\n"),
        ("#: a.c:1\n#,c-format\n", "#: a.c:1\n#, fuzzy,c-format\n"),
        # Of two lines gettext reads the second.
        ("#, fuzzy\n#, c-format\n", "#, fuzzy\n#, fuzzy, c-format\n"),
    ],
)
def test_a_message_with_flags_is_fuzzy_to_gettext(tmp_path: Path, flags: str, marked: str) -> None:
    path, out = tmp_path / "a.po", tmp_path / "b.po"
    text = f'{PO[: PO.index("#  a")]}{flags}msgid "gat %s"\nmsgstr "cat %s"\n'
    path.write_text(text, encoding="utf-8")
    done = annotate(run_of(path), path, fuzzy=True).data
    assert "".join(re.findall("(?m)^#[,:].*\n", done.decode())) == marked
    out.write_bytes(done)
    assert clean(out) == path.read_bytes()
    assert not read_bilingual(out).pairs


def test_parts_of_a_unit_are_told_apart(tmp_path: Path) -> None:
    for name, told in {"a.xlf": "3/2", "b.xliff": "u1/s2", "d.po": "[1]"}.items():
        path = tmp_path / name
        path.write_text(FILES[name], encoding="utf-8")
        ids = [r.pair.id for r in run_of(path).records]
        (number,) = [n for n, id_ in enumerate(ids) if id_.endswith(told)]
        done = annotate(run_of(path, lambda n, number=number: n == number), path).data.decode()
        assert f"tqpipe: {ids[number]}: broken, risk" in done
        assert done.count("broken, risk") == 1


def test_least_leaves_out_what_is_better(tmp_path: Path) -> None:
    path = tmp_path / "d.po"
    path.write_text(PO, encoding="utf-8")
    run = run_of(path, lambda n: n == 0)
    assert annotate(run, path, least="broken").noted == 1
    assert annotate(run, path, least="ok").noted == 1, "nothing is to be said of what has no flag"
    with pytest.raises(TqpipeError, match="valid choices are ok, review, broken"):
        annotate(run, path, least="bad")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (PO.replace("dogs", "hounds"), r"segment 3 \('\w+\[1\]'\) has another target than the run's"),
        (PO.replace("gossos", "gossets"), "has another source"),
        (PO + '\nmsgid "nou"\nmsgstr "new"\n', "it has 4 segments, the run 3"),
    ],
)
def test_another_file_is_refused(tmp_path: Path, content: str, message: str) -> None:
    path, other = tmp_path / "d.po", tmp_path / "e.po"
    path.write_text(PO, encoding="utf-8")
    other.write_text(content, encoding="utf-8")
    with pytest.raises(
        TqpipeError, match=f"is not the file of the run, which was made from .*d.po: .*{message}"
    ):
        annotate(run_of(path), other)


@pytest.mark.parametrize("code", ["en-GB", "en-US", "en"])
def test_the_run_of_one_of_several_regions(tmp_path: Path, code: str) -> None:
    path = tmp_path / "mem.tmx"
    path.write_text(
        '<tmx version="1.4"><header srclang="ca"/><body><tu><tuv xml:lang="ca"><seg>El color és bonic.</seg></tuv>'
        '<tuv xml:lang="en-US"><seg>The color is nice.</seg></tuv>'
        '<tuv xml:lang="en-GB"><seg>The colour is nice.</seg></tuv></tu></body></tmx>'
    )
    config = Config(quality=QualityConfig(enabled=False))
    run = pipeline.run_pairs(
        read_bilingual(path, langs=("ca", code)),
        source_lang="ca",
        target_lang=code,
        config=config,
        encoder=WordEncoder(),
    )
    noted = annotate(run, path)
    assert noted.segments == 1
    inputs = dict(run.manifest["inputs"])
    assert (inputs["target"]["lang"], inputs["target"]["code"]) == ("en", code)
    # A run of before the code was kept: the language alone is known, whose first text counts.
    inputs["target"] = {key: value for key, value in inputs["target"].items() if key != "code"}
    old = replace(run, manifest=run.manifest | {"inputs": inputs})
    if code == "en-GB":
        with pytest.raises(TqpipeError, match="is not the file of the run"):
            annotate(old, path)
    else:
        assert annotate(old, path).segments == 1


def test_hostile_and_broken_xml_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlf"
    path.write_text(XLIFF1, encoding="utf-8")
    run = run_of(path)
    declared = XLIFF1.replace('xliff.dtd">', 'xliff.dtd" [<!ENTITY a SYSTEM "file:///etc/passwd">]>')
    cases = {
        declared: r"line 2: the document declares an entity \(a\); refused",
        XLIFF1.replace("&amp;", "&secret;"): r"line 6: an entity that is not declared \(secret\); refused",
        XLIFF1.replace("</body>", ""): "not well-formed XML .*; notes can be written into a whole file only",
    }
    for content, message in cases.items():
        path.write_text(content, encoding="utf-8")
        with pytest.raises(TqpipeError, match=message):
            annotate(run, path)
    path.write_text(XLIFF2.replace("<note>mine</note>", ""), encoding="utf-8")
    with pytest.raises(TqpipeError, match="'u2' has <notes> without a note"):
        annotate(run_of(path), path)


#: What XML can hold, and lone carriage returns, which a reader of XML takes for line ends, apart.
TEXT = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff") | st.sampled_from("\t\n<>&'\"]"),
    min_size=1, max_size=20,
)  # fmt: skip
PAIRS = st.lists(st.tuples(TEXT, TEXT), min_size=1, max_size=4)


def written(kind: str, pairs: list[tuple[str, str]], end: str) -> str:
    def x(text: str) -> str:
        return escape(text).replace("\n", "&#10;")

    if kind == "po":
        q = polib.escape
        rows = [
            f'# c{n}\nmsgctxt "{n}"\nmsgid "{q(s)}"\nmsgstr "{q(t)}"\n\n' for n, (s, t) in enumerate(pairs)
        ]
        return "".join(rows).replace("\n", end)
    both = enumerate(pairs)
    if kind == "tmx":
        rows = [
            f'<tu>\n <tuv xml:lang="ca"><seg>{x(s)}</seg></tuv><tuv xml:lang="en"><seg>{x(t)}</seg></tuv></tu>\n'
            for _, (s, t) in both
        ]
        return f'<tmx version="1.4"><header srclang="ca"/><body>{"".join(rows)}</body></tmx>'.replace(
            "\n", end
        )
    rows = [
        f"<trans-unit id={quoteattr(str(n))}><source>{x(s)}</source>\n<target>{x(t)}</target></trans-unit>\n"
        for n, (s, t) in both
    ]
    head = '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file><body>'
    return f"{head}{''.join(rows)}</body></file></xliff>".replace("\n", end)


@pytest.mark.parametrize("kind", ["po", "tmx", "xlf"])
@given(pairs=PAIRS, end=st.sampled_from(["\n", "\r\n"]))
@example(pairs=[(AWKWARD[0], AWKWARD[1]), (AWKWARD[2], AWKWARD[3])], end="\r\n")
@example(pairs=[("# tqpipe: x", "#, fuzzy"), ("msgid", "]]>")], end="\n")
def test_any_text_survives(
    tmp_path_factory: pytest.TempPathFactory, kind: str, pairs: list[tuple[str, str]], end: str
) -> None:
    path = tmp_path_factory.mktemp("n") / f"a.{kind}"
    path.write_bytes(written(kind, pairs, end).encode())
    if not read_bilingual(path, langs=("ca", "en")).pairs:
        return
    out = path.with_name(f"b.{kind}")
    done = annotate(run_of(path), path, fuzzy=kind == "po")
    out.write_bytes(done.data)
    assert clean(out) == path.read_bytes()
    found = [(p.source_text, p.target_text) for p in read_bilingual(path, langs=("ca", "en")).pairs]
    if kind != "po":  # there they are fuzzy now, and left out
        assert [
            (p.source_text, p.target_text) for p in read_bilingual(out, langs=("ca", "en")).pairs
        ] == found
    assert found == [(s, t) if s.strip() else ("", t) for s, t in pairs if kind == "tmx" or t.strip()] or any(
        not s.strip() or not t.strip() for s, t in pairs
    )
    assert units(out) == units(path)


def test_what_a_review_dismissed_or_approved_is_left_out(tmp_path: Path) -> None:
    path, folder = tmp_path / "d.po", tmp_path / "run"
    path.write_text(PO, encoding="utf-8")
    store.write_run(run_of(path), folder)
    assert annotate(read_reviewed(folder), path).data == annotate(run_of(path), path).data
    review = Review(folder)
    for index, action in (
        (0, {"kind": "decide", "flag": "m0", "decision": "dismissed"}),
        (1, {"kind": "status", "status": "approved"}),
    ):
        review.save(commands.single(review, index, "Marta", action), "Marta")
    review.close()
    done = annotate(read_reviewed(folder), path)
    told = done.data.decode()
    assert done.noted == 2
    assert (told.count("broken, risk"), told.count("critical, numbers"), told.count("minor, names")) == (
        2,
        1,
        2,
    )


def test_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    call = caller(monkeypatch, capsys)
    path, out, folder = tmp_path / "d.po", tmp_path / "e.po", tmp_path / "run"
    path.write_text(PO, encoding="utf-8")
    store.write_run(run_of(path), folder)
    code, _, err = call("annotate", path, "--run", folder, "--out", out, "--fuzzy")
    assert (code, err) == (0, f"{out}: notes on 3 of 3 segments.\n")
    code, _, err = call("annotate", path, "--run", folder, "--out", out)
    assert code == 2
    assert "--force replaces it" in err
    assert call("annotate", out, "--remove", "--out", out, "--force")[0] == 0
    assert out.read_text(encoding="utf-8") == PO
    for arguments, message in {
        ("--out", out, "--force"): "give --run RUN to write notes, or --remove",
        ("--out", out, "--force", "--remove", "--fuzzy"): "have no meaning",
        ("--out", out, "--force", "--run", tmp_path / "none"): "no such run",
    }.items():
        code, _, err = call("annotate", path, *arguments)
        assert code == 2
        assert message in err
    (tmp_path / "a.tsv").write_text("src\tmt\nun\tone\n")
    code, _, err = call("annotate", tmp_path / "a.tsv", "--remove", "--out", out, "--force")
    assert code == 2
    assert "tsv has no place for notes; formats that have are xliff, tmx, po" in err
