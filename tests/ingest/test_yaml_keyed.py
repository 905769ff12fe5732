"""YAML files of texts by key."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from test_places import assert_placed

from tqpipe.ingest import Bilingual, is_bilingual, position, read_bilingual
from tqpipe.types import TqpipeError

EN = """en:
  hello: Hello, %{name}!
  quoted: 'It''s "here"'
  escaped: "A\\tB \\u00e9 \\x41"
  block: |
    First line.
    Second line.
  folded: >-
    Some long
    text here.
  plain: one and
    two
  list: [Red, Green]
  dogs:
    one: one dog
    other: "%{count} dogs"
  number: 3
  yes_no: yes
  empty:
"""
CA = """# a comment
ca:
  hello: Hola, %{name}! 🙂 pàtates # another
  quoted: 'És "aquí", l''home'
  escaped: "A\\tB \\u00e9 pàtates"
  block: |
    Primera línia.

    Segona pàtates.
  folded: >-
    Un text llarg
    pàtates aquí.
  plain: un i
    dos
  list:
    - Vermell
    - Verd
  dogs: {one: un gos, few: "%{count} gossos", other: '%{count} gossos'}
  number: 4
  empty: ""
"""


def joined(folder: Path, en: str, ca: str, ends: str = "\n") -> tuple[Bilingual, str]:
    ca = ca.replace("\n", ends)
    (folder / "en.yml").write_bytes(en.encode())
    (folder / "ca.yaml").write_bytes(ca.encode())
    assert is_bilingual(folder / "en.yml", folder / "ca.yaml")
    return read_bilingual(folder / "en.yml", folder / "ca.yaml"), ca


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_texts_places_and_languages(tmp_path: Path, ends: str) -> None:
    found, content = joined(tmp_path, EN, CA, ends)
    assert (found.source_lang, found.target_lang) == ("en", "ca")
    assert [(p.id, p.source_text, p.target_text) for p in found.pairs] == [
        ("hello", "Hello, %{name}!", "Hola, %{name}! 🙂 pàtates"),
        ("quoted", 'It\'s "here"', 'És "aquí", l\'home'),
        ("escaped", "A\tB é A", "A\tB é pàtates"),
        ("block", "First line.\nSecond line.\n", "Primera línia.\n\nSegona pàtates.\n"),
        ("folded", "Some long text here.", "Un text llarg pàtates aquí."),
        ("plain", "one and two", "un i dos"),
        ("list[0]", "Red", "Vermell"),
        ("list[1]", "Green", "Verd"),
        ("dogs.one", "one dog", "un gos"),
        ("dogs.few", "%{count} dogs", "%{count} gossos"),
        ("dogs.other", "%{count} dogs", "%{count} gossos"),
    ]
    assert found.unread == ()
    lines = content.split("\n")
    for pair in found.pairs:
        if "pàtates" not in pair.target_text:
            continue
        assert pair.target_place is not None
        if pair.id not in ("block", "folded"):
            assert_placed(pair.target_place, pair.target_text, content)
        at = pair.target_text.index("pàtates")
        spot = position(pair.target_place, pair.target_text, at)
        assert lines[spot.line - 1][spot.column - 1 :].startswith("pàtates"), pair.id


def test_what_is_not_there_yet(tmp_path: Path) -> None:
    found, _ = joined(tmp_path, "en:\n  a: One\n  b: Two\n  c: Three\n", "ca:\n  a:\n  b: Dos\n  d: Quatre\n")
    assert [p.id for p in found.pairs] == ["b"]
    assert [(row.line, row.left_out, row.text) for row in found.unread] == [
        (2, True, "One"), (4, False, ""), (4, True, "Three"),
    ]  # fmt: skip


def test_without_a_language_at_its_top(tmp_path: Path) -> None:
    found, _ = joined(tmp_path, "menu:\n  open: Open\n", "menu:\n  open: Obre\n")
    assert [p.id for p in found.pairs] == ["menu.open"]
    assert (found.source_lang, found.target_lang) == ("", "")


#: Every line doubles what the one before stands for: a million texts.
NAMES = ["a", *(f"k{n}" for n in range(20))]
BOMB = "a: &a [x, x]\n" + "".join(
    f"{this}: &{this} [*{last}, *{last}]\n" for last, this in itertools.pairwise(NAMES)
)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: [1", r"ca\.yaml, line 1, column 6: not YAML"),
        ("a: b: c", "line 1, column 5: not YAML"),
        ("- a\n- b\n", "expected YAML with texts by key"),
        ("text", "expected YAML with texts by key"),
        ("a: 1\n---\nb: 2\n", "not YAML: but found another document"),
        ("\ta: 1", "not YAML"),
        ("[" * 5000, "not YAML that can be read"),
        ("a: \x01", "not YAML that can be read"),
    ],
)
def test_what_cannot_be_read(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(TqpipeError, match=message):
        joined(tmp_path, "a: b\n", text)


def test_nothing_is_run_and_nothing_expands(tmp_path: Path) -> None:
    hostile = "a: !!python/object/apply:os.system ['echo pwned']\nb: !ruby/object:X {c: d}\nc: text\n"
    found, _ = joined(tmp_path, "c: words\n", hostile)
    assert [p.id for p in found.pairs] == ["c"]
    found, _ = joined(tmp_path, "a: [y, y]\n", BOMB)
    assert [p.id for p in found.pairs] == ["a[0]", "a[1]"]
    assert found.unread == ()
