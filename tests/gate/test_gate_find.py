"""What `tqpipe init` finds in repositories as they are laid out by their tools."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tqpipe.gate import limits, patterns, start

STRINGS = '<resources><string name="a">Text</string></resources>'
RESX = '<root><data name="a"><value>Text</value></data></root>'
PLIST = "<plist><dict><key>a</key><string>Text</string></dict></plist>"
PO = 'msgid ""\nmsgstr ""\n\nmsgid "Hello"\nmsgstr "X"\n'


def tree(root: Path, files: str, text: str) -> None:
    for name in files.split():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")


LAYOUTS = [
    ("po/de.po po/pt_BR.po po/sr@latin.po", PO, [("", "po/{lang}.po", "")]),
    ("locale/de/LC_MESSAGES/x.po locale/fr/LC_MESSAGES/x.po locale/zh_Hans/LC_MESSAGES/x.po", PO,
     [("", "locale/{lang}/LC_MESSAGES/x.po", "")]),
    ("l/en/a.json l/de/a.json l/fr/a.json l/es-419/a.json", '{"a": "Text"}',
     [("l/en/a.json", "l/{lang}/a.json", "en")]),
    ("l/en-US/a.json l/de/a.json l/fr/a.json l/ja/a.json", '{"a": "Text"}',
     [("l/en-US/a.json", "l/{lang}/a.json", "en-US")]),
    # Words that are codes as well, beside codes of two letters; a repository of codes of three letters.
    ("i18n/en.json i18n/de.json i18n/fr.json i18n/ja.json i18n/fil.json i18n/mac.json i18n/may.json", '{"a": "Text"}',
     [("i18n/en.json", "i18n/{lang}.json", "en")]),
    ("i18n/eng.json i18n/deu.json i18n/mac.json i18n/may.json", '{"a": "Text"}',
     [("i18n/eng.json", "i18n/{lang}.json", "eng")]),
    ("l/en/b.json l/cat/b.json", '{"a": "Text"}', [("l/en/b.json", "l/cat/b.json", "en")]),
    ("i18n/en.json i18n/de.json i18n/pt-BR.json i18n/zh-Hant.json", '{"a": "Text"}',
     [("i18n/en.json", "i18n/{lang}.json", "en")]),
    ("l10n/app_en.arb l10n/app_de.arb l10n/app_pt_BR.arb l10n/app_zh_Hant.arb", '{"a": "Text"}',
     [("l10n/app_en.arb", "l10n/app_{lang}.arb", "en")]),
    ("my_app/en/my_app_en.json my_app/de/my_app_de.json my_app/fr/my_app_fr.json my_app/it/my_app_it.json",
     '{"a": "Text"}', [("my_app/en/my_app_en.json", "my_app/{lang}/my_app_{lang}.json", "en")]),
    # Android: `values` is the source, though there is an English with a region; `values-night` is no language.
    ("r/values/s.xml r/values-en-rGB/s.xml r/values-de/s.xml r/values-b+sr+Latn/s.xml r/values-night/s.xml", STRINGS,
     [("r/values/s.xml", "r/values-{lang}/s.xml", "")]),
    ("Base.lproj/L.strings de.lproj/L.strings fr.lproj/L.strings zh-Hans.lproj/L.strings", '"a" = "Text";',
     [("Base.lproj/L.strings", "{lang}.lproj/L.strings", "")]),
    ("config/locales/en.yml config/locales/de.yml config/locales/fr.yml config/locales/pt-BR.yml", "x: Text",
     [("config/locales/en.yml", "config/locales/{lang}.yml", "en")]),
    ("r/messages.properties r/messages_de.properties r/messages_fr.properties r/messages_pt_BR.properties", "a=Text",
     [("r/messages.properties", "r/messages_{lang}.properties", "")]),
    ("Resources.resx Resources.de.resx Resources.fr.resx Resources.zh-Hans.resx", RESX,
     [("Resources.resx", "Resources.{lang}.resx", "")]),
    ("en.lproj/L.stringsdict de.lproj/L.stringsdict fr.lproj/L.stringsdict pt-BR.lproj/L.stringsdict", PLIST,
     [("en.lproj/L.stringsdict", "{lang}.lproj/L.stringsdict", "en")]),
    ("lang/en/auth.php lang/de/auth.php lang/fr/auth.php lang/pt_BR/auth.php", "<?php return ['a' => 'Text'];",
     [("lang/en/auth.php", "lang/{lang}/auth.php", "en")]),
    ("guide.md guide.de.md guide.fr.md guide.ja.md", "Text.", [("guide.md", "guide.{lang}.md", "")]),
    # A folder may look like a language; the file's own name says more of it.
    ("no/is/guide.en.md no/is/guide.de.md no/is/guide.fr.md no/is/guide.es.md", "Text.",
     [("no/is/guide.en.md", "no/is/guide.{lang}.md", "en")]),
    # Two do, but of texts.
    ("l/en/a.json l/de/a.json l/fr/a.json", '{"a": "Text"}', [("l/en/a.json", "l/{lang}/a.json", "en")]),
    ("po/de.po po/pt_BR.po", PO, [("", "po/{lang}.po", "")]),
    ("docs/en/a.md docs/de/a.md docs/fr/a.md", "Text.",
     [("docs/en/a.md", "docs/de/a.md", "en"), ("docs/en/a.md", "docs/fr/a.md", "en")]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("files", "text", "wanted"), LAYOUTS, ids=[files.split()[0] for files, _, _ in LAYOUTS]
)
def test_layouts(tmp_path: Path, files: str, text: str, wanted: list[tuple[str, str, str]]) -> None:
    tree(tmp_path, files, text)
    found = start.find(tmp_path)
    written = start.configuration(found)
    (tmp_path / start.GATE).write_text(written, encoding="utf-8")
    config = limits.load(tmp_path / start.GATE)
    assert [(i.source, i.target or i.pairs, i.source_lang) for i in config.input] == wanted
    # What the patterns stand for is what was found, each in its language.
    expanded = patterns.expand(config.input, tmp_path).inputs
    assert {(i.source or i.pairs, i.target) for i in expanded} == {(f.source, f.target) for f in found}
    assert all(i.target_lang for i in expanded)
    assert [t.get("target_lang", "") for t in tomllib.loads(written)["input"]] == [
        "" if "{lang}" in target else target.split("/")[1] for _, target, _ in wanted
    ]


@pytest.mark.parametrize(
    ("files", "text"),
    [
        ("src/en.ts src/de.ts src/fr.ts", "export const a = 1;"),  # TypeScript
        ("r/values/colors.xml r/values-de/colors.xml", "<project/>"),
        ("a.json config.de.json", '{"a": 1}'),
        ("en/a.json de/a.json", '{"a": 1}'),  # no text in them
        ("en/a.json de/b.json", '{"a": "Text"}'),
        ("package.json tsconfig.json", '{"a": "Text"}'),
    ],
)
def test_what_is_none(tmp_path: Path, files: str, text: str) -> None:
    tree(tmp_path, files, text)
    assert start.find(tmp_path) == []


def test_the_users_languages(tmp_path: Path) -> None:
    tree(tmp_path, "l/en/a.json l/de/a.json l/fr/a.json l/ca/a.json", '{"a": "Text"}')
    found = start.find(tmp_path, "ca")
    assert {f.source for f in found} == {"l/ca/a.json"}
    tables = tomllib.loads(start.configuration(found, "ca", "de"))["input"]
    assert {t["target_lang"] for t in tables} == {"de"}


def test_what_tqpipe_wrote_itself_is_nothing_to_translate(tmp_path: Path) -> None:
    """`tqpipe init --force` where a baseline and a run are."""
    from gate_support import many, written

    from tqpipe.gate import baseline, snapshot

    written(many(3), tmp_path / "out")
    text = baseline.dumps(snapshot.snapshot([many(3)], "b"))
    (tmp_path / start.BASELINE).write_text(text, encoding="utf-8")
    (tmp_path / "pairs.jsonl").write_text('{"src": "Hello", "mt": "Hola"}\n', encoding="utf-8")
    assert [f.source for f in start.find(tmp_path)] == ["pairs.jsonl"]


def test_formats_without_a_reader_are_named(tmp_path: Path) -> None:
    tree(tmp_path, "l/de.ini l/fr.ini .github/ci.ini i18n/de.toml", "a: b")
    assert start.unread(tmp_path) == [("TOML files", "i18n/de.toml", 1), ("INI files", "l/de.ini", 2)]


def test_fluent_by_its_layout(tmp_path: Path) -> None:
    pytest.importorskip("fluent.syntax")
    tree(tmp_path, "locales/en/main.ftl locales/ca/main.ftl locales/README.ftl", "hello = Hello")
    assert [(f.source, f.target, f.lang) for f in start.find(tmp_path)] == [
        ("locales/en/main.ftl", "locales/ca/main.ftl", "ca")
    ]
