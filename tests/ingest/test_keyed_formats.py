"""Readers of files by key: Java .properties, .NET .resx, Apple property lists, Fluent, PHP arrays."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_keyed import both
from test_places import assert_placed

from tqpipe.ingest import Bilingual, read_bilingual
from tqpipe.types import TqpipeError

ANY = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"))
KEYS = st.text("abc.:= #!", min_size=1).filter(lambda key: key.strip())


def texts(found: Bilingual) -> dict[str, str]:
    return {pair.id: pair.target_text for pair in found.pairs}


def alike(folder: Path, name: str, content: str) -> dict[str, str]:
    """The texts of one file, by key, each at its place."""
    return texts(both(folder, (name, name), (content, content)))


PROPERTIES = r"""# comment = none
! another \
greeting=Hello, {0}
 spaced\ key : va\
    lue  
\u0063afe = caf\u00e9 \uD83D\uDE42
path=C\:\\Temp\tx
empty
one=it''s 'quoted'
greeting=Hi
"""  # noqa: W291


def test_properties(tmp_path: Path) -> None:
    found = both(
        tmp_path, ("m.properties", "m_ca.properties"), (PROPERTIES, PROPERTIES.replace("\n", "\r\n"))
    )
    assert texts(found) == {
        "spaced key": "value  ",
        "cafe": "café 🙂",
        "path": "C:\\Temp\tx",
        "one": "it's 'quoted'",
        "greeting": "Hi",
    }
    assert [row.reason for row in found.unread] == [
        "the key greeting occurs again in line 10, which counts"
    ] * 2


def test_properties_in_the_encodings_of_java(tmp_path: Path) -> None:
    for name, text, encoding in (("a", "k = caf\xe9", "utf-8"), ("a_ca", "k = caf\xe8", "latin-1")):
        (tmp_path / f"{name}.properties").write_bytes(text.encode(encoding))
    (pair,) = read_bilingual(tmp_path / "a.properties", tmp_path / "a_ca.properties").pairs
    assert (pair.source_text, pair.target_text) == ("café", "cafè")


def test_properties_bad_escapes_cost_their_row(tmp_path: Path) -> None:
    found = both(tmp_path, ("a.properties", "a.properties"), ("a=x\nb=y", "a=\\u12\nb=z\\"))
    assert texts(found) == {"b": "z"}
    assert [row.reason for row in found.unread] == [
        "the key a is not in " + str(tmp_path / "ca/a.properties"),
        r"the key a has an escape that is none: \u12",
    ]


def _java(text: str, key: bool = False) -> str:
    out = ""
    for char in text:
        if char in "\n\t\r\f":
            out += {"\n": r"\n", "\t": r"\t", "\r": r"\r", "\f": r"\f"}[char]
        elif char == "'" and not key:
            out += "''"
        elif char in "\\ =:#!":
            out += "\\" + char
        elif char > "~":
            units = char.encode("utf-16-be")
            out += "".join(f"\\u{units[k]:02x}{units[k + 1]:02X}" for k in range(0, len(units), 2))
        else:
            out += char
    return out


@given(st.dictionaries(KEYS, ANY))
def test_any_text_survives_properties(
    tmp_path_factory: pytest.TempPathFactory, wanted: dict[str, str]
) -> None:
    content = "".join(f"{_java(k, True)}={_java(v)}\n" for k, v in wanted.items()) or "#"
    found = alike(tmp_path_factory.mktemp("p"), "a.properties", content)
    assert found == {k: v for k, v in wanted.items() if v.strip()}


RESX = """<?xml version="1.0" encoding="utf-8"?>
<root>
  <resheader name="resmimetype"><value>text/microsoft-resx</value></resheader>
  <data name="Open" xml:space="preserve"><value>%s</value><comment>Menu</comment></data>
  <data name="Type" type="System.String, mscorlib"><value>%s</value></data>
  <data name=">>label.Name" xml:space="preserve"><value>label</value></data>
  <data name="Icon" type="System.Drawing.Bitmap" mimetype="x"><value>AAEC</value></data>
</root>
"""


def test_resx(tmp_path: Path) -> None:
    content = RESX % ("Open &lt;b&gt;", "a\nb"), RESX % ("Obre &lt;b&gt;", "<![CDATA[c]]>\nd")
    found = both(tmp_path, ("Resources.resx", "Resources.ca.resx"), content)
    assert texts(found) == {"Open": "Obre <b>", "Type": "c\nd"}
    assert found.pairs[0].source_text == "Open <b>"
    with pytest.raises(TqpipeError, match=r"not a \.resx file: the outermost element is <a>"):
        both(tmp_path, ("a.resx", "a.resx"), ("<a/>", "<a/>"))


DICT = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
  <key>files</key>
  <dict>
    <key>NSStringLocalizedFormatKey</key><string>%s</string>
    <key>n</key>
    <dict>
      <key>NSStringFormatSpecTypeKey</key><string>NSStringPluralRuleType</string>
      <key>NSStringFormatValueTypeKey</key><string>d</string>
      %s
    </dict>
  </dict>
</dict></plist>
"""


def _forms(**forms: str) -> str:
    return "".join(f"<key>{name}</key><string>{text}</string>" for name, text in forms.items())


def test_stringsdict(tmp_path: Path) -> None:
    source = DICT % ("%#@n@", _forms(one="%d file", other="%d files &amp; more"))
    target = DICT % ("%#@n@", _forms(one="%d plik", few="%d pliki", many="%d plików", other="%d pliku"))
    found = both(tmp_path, ("L.stringsdict", "L.stringsdict"), (source, target))
    assert [(p.id, p.source_text, p.target_text) for p in found.pairs] == [
        ("files.n.one", "%d file", "%d plik"),
        ("files.n.few", "%d files & more", "%d pliki"),
        ("files.n.many", "%d files & more", "%d plików"),
        ("files.n.other", "%d files & more", "%d pliku"),
    ]
    said = both(
        tmp_path, ("M.stringsdict", "M.stringsdict"), (DICT % ("In %#@n@", ""), DICT % ("A %#@n@", ""))
    )
    assert texts(said) == {"files.NSStringLocalizedFormatKey": "A %#@n@"}


def test_strings_as_a_property_list(tmp_path: Path) -> None:
    content = '<plist version="1.0"><dict><key>a</key><string>Text</string><key>b</key><true/></dict></plist>'
    assert alike(tmp_path, "L.strings", content) == {"a": "Text"}
    (tmp_path / "b.strings").write_bytes(b"bplist00\xd1")
    with pytest.raises(TqpipeError, match="a binary property list: turn it into XML: plutil -convert xml1"):
        read_bilingual(tmp_path / "b.strings", tmp_path / "b.strings")


@given(st.dictionaries(st.text("abc", min_size=1), st.text("ab <>&\"'\n\té🙂]")))
def test_any_text_survives_plist_and_resx(
    tmp_path_factory: pytest.TempPathFactory, wanted: dict[str, str]
) -> None:
    import plistlib
    from xml.sax.saxutils import escape

    folder, left = tmp_path_factory.mktemp("x"), {k: v for k, v in wanted.items() if v.strip()}
    assert alike(folder, "a.strings", plistlib.dumps(wanted).decode()) == left
    data = "".join(f'<data name="{k}"><value>{escape(v)}</value></data>' for k, v in wanted.items())
    assert alike(folder, "a.resx", f"<root>{data}</root>") == left


PHP = r"""<?php
// 'no' => 'no',
return [
    'failed' => 'These don\'t match \n.', # note
    "nested" => array('a' => "Tab\t \$x \u{e9} \x41", /* c */ 'b' => ['first', "sec" . 'ond']),
    'count' => 3, 'call' => trans('x', ['a' => 'b']), 'constant' => A::B . 'c',
    5 => 'five',
];
"""


def test_php(tmp_path: Path) -> None:
    assert alike(tmp_path, "auth.php", PHP) == {
        "failed": r"These don't match \n.",
        "nested.a": "Tab\t $x é A",
        "nested.b[0]": "first",
        "nested.b[1]": "second",
        "[5]": "five",
    }
    old = "<?php $lang['a']['b'] = 'Text'; $lang['c'] = strtoupper('x');"
    assert alike(tmp_path, "old.php", old) == {"a.b": "Text"}
    with pytest.raises(TqpipeError, match="expected PHP that returns an array"):
        alike(tmp_path, "none.php", "<?php echo 1;")
    cut = both(tmp_path, ("c.php", "c.php"), ("<?php return ['a' => 'b'", "<?php return ['a' => 'b'];"))
    assert [row.reason for row in cut.unread] == ["an array does not end"]


@given(st.dictionaries(st.text("abc", min_size=1), ANY))
def test_any_text_survives_php(tmp_path_factory: pytest.TempPathFactory, wanted: dict[str, str]) -> None:
    def quoted(text: str) -> str:
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"

    rows = "".join(f"{quoted(k)} => {quoted(v)},\n" for k, v in wanted.items())
    found = alike(tmp_path_factory.mktemp("h"), "a.php", f"<?php return [\n{rows}];")
    assert found == {k: v for k, v in wanted.items() if v.strip()}


FLUENT = """# Comment
hello = Hello { $name }!
    A second line
      indented
-brand = Fire{"{"}fox
files = You have { $n ->
    [one] one file
   *[other] { NUMBER($n, minimumFractionDigits: 2) } files
  }.
    .label = Files
no message
"""


def test_fluent(tmp_path: Path) -> None:
    pytest.importorskip("fluent.syntax")
    target = FLUENT.replace("{ $name }", "{$name}").replace("    [one] one file\n", "    [few] few\n")
    found = both(tmp_path, ("main.ftl", "main.ftl"), (FLUENT, target))
    assert [(p.id, p.source_text, p.target_text) for p in found.pairs] == [
        ("hello", *["Hello {$name}!\nA second line\n  indented"] * 2),
        ("-brand", *["Fire{fox"] * 2),
        ("files.few", "You have {NUMBER($n, minimumFractionDigits: 2)} files.", "You have few."),
        ("files.other", *["You have {NUMBER($n, minimumFractionDigits: 2)} files."] * 2),
        ("files.label", "Files", "Files"),
    ]
    assert [(row.line, row.reason) for row in found.unread] == [
        (11, 'no message of Fluent (Expected token: "="): no message')
    ] * 2
    (tmp_path / "w.ftl").write_bytes(FLUENT.replace("\n", "\r\n").encode())
    assert texts(read_bilingual(tmp_path / "w.ftl", tmp_path / "w.ftl")) == texts(
        read_bilingual(tmp_path / "en/main.ftl", tmp_path / "en/main.ftl")
    )


@given(st.text('ab{}$"-> *[].=\n#1éÉ', max_size=60))
def test_any_fluent_is_read(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    pytest.importorskip("fluent.syntax")
    content = f"a = x\nb = {text}\n"
    both(tmp_path_factory.mktemp("f"), ("a.ftl", "a.ftl"), (content, content))


@pytest.mark.parametrize("ending", ["properties", "resx", "stringsdict", "php", "strings"])
@given(text=st.text("ab\\\"'=:;,<>[]()/*#!{}$ \n\ré", min_size=1))
def test_whatever_stands_in_it_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, ending: str, text: str
) -> None:
    path = tmp_path_factory.mktemp("w") / f"a.{ending}"
    path.write_bytes(text.encode())
    try:
        found = read_bilingual(path, path)
    except TqpipeError:
        return
    for pair in found.pairs:
        assert_placed(pair.source_place, pair.source_text, text)


def test_fluent_variants_are_each_languages_own(tmp_path: Path) -> None:
    pytest.importorskip("fluent.syntax")
    select = "a = { $n ->\n  [one] one\n *[other] many\n }\n"
    source = select + "b = plain\nc = gone\n .d = d\n"
    target = "a = sense\nb = { $g ->\n  [male] ell\n *[female] ella\n }\nc = hi\n .e = e\n"
    found = both(tmp_path, ("m.ftl", "m.ftl"), (source, target))
    assert [(p.id, p.source_text, p.target_text) for p in found.pairs] == [
        ("a", "many", "sense"), ("b.male", "plain", "ell"), ("b.female", "plain", "ella"), ("c", "gone", "hi"),
    ]  # fmt: skip
    assert [row.reason.split(" is not")[0] for row in found.unread] == ["the key c.e", "the key c.d"]


def test_heredocs_of_php(tmp_path: Path) -> None:
    content = (
        "<?php return [\n  'a' => <<<EOT\n    It's [long],\n      isn't it?\n    EOT,\n"
        "  'b' => <<<'X'\nplain\nX . ' end',\n  'c' => 'last',\n  'd' => <<<E\nE\n];"
    )
    assert alike(tmp_path, "a.php", content) == {
        "a": "It's [long],\n  isn't it?", "b": "plain end", "c": "last",
    }  # fmt: skip
