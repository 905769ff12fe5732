"""Translations that no input names, and files that one names and that are gone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tqpipe.gate import inputs, patterns, unnamed
from tqpipe.gate.limits import GateConfig, Input
from tqpipe.types import TqpipeError

LOCALES = Input(source="locales/en/app.json", target="locales/fr/app.json", source_lang="en")


@pytest.mark.parametrize(
    ("files", "tables", "wanted"),
    [
        ("locales/en/app.json locales/fr/app.json locales/it/app.json", [LOCALES], ["locales/it/app.json"]),
        ("locales/en/app.json locales/fr/app.json locales/templates/app.json", [LOCALES], []),
        ("locales/en/app.json locales/fr/app.json locales/en_GB/other.json", [LOCALES], []),
        ("po/ca.po po/es.po po/en.po po/shop.pot", [Input(pairs="po/ca.po")], ["po/es.po"]),
        ("po/ca.po po/es.po", [Input(pairs="po/ca.po"), Input(pairs="po/es.po")], []),
        ("po/ca.po po/es.po", [Input(pairs="po/{lang}.po")], []),
        (
            "po/ca.po po/es.po docs/ca.po docs/fr.po",
            [Input(pairs="po/{lang}.po"), Input(pairs="docs/ca.po")],
            ["docs/fr.po is not judged"],
        ),
        (
            "m.properties m_de.properties m_mac.properties m_fr.properties",
            [Input(source="m.properties", target="m_de.properties")],
            ["m_fr.properties"],
        ),
        ("news/news.tsv news/old.tsv", [Input(pairs="news/news.tsv")], []),
        (
            "a/de.po a/ca.po a/es.po a/fr.po a/it.po",
            [Input(pairs="a/de.po")],
            ["a/ca.po, a/es.po, a/fr.po and 1 more are not judged"],
        ),
    ],
)
def test_of_a_new_language_is_told(
    tmp_path: Path, files: str, tables: list[Input], wanted: list[str]
) -> None:
    for name in files.split():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("{}", encoding="utf-8")
    told = unnamed.notes(tables, patterns.expand(tables, tmp_path).inputs, tmp_path)
    assert len(told) == bool(wanted)
    for words in wanted:
        assert told[0].startswith(words)


ONE = Input(source="l/en/app.json", target="l/{lang}/app.json", source_lang="en")


@pytest.mark.parametrize(
    ("files", "table", "wanted"),
    [
        ("l/en/pay.json l/ca/pay.json l/es/pay.json", ONE, "l/ca/pay.json, l/es/pay.json are not judged"),
        ("l/en/pay.json l/ca/pay.json", replace(ONE, target="l/ca/app.json"), "l/ca/pay.json is not judged"),
        ("l/ca/pay.json", ONE, ""),  # without a source
        ("l/en/pay.json l/templates/pay.json", ONE, ""),
        ("l/en/pay.json l/ca/pay.yaml l/en/pay.yml l/ca/x/pay.json", ONE, ""),
        ("l/en/pay.json l/ca/pay.json", replace(ONE, source="l/en/*.json", target="l/{lang}/*.json"), ""),
        (
            "m.properties m_pt.properties m_pt_BR.properties n.properties n_de.properties",
            Input(source="m.properties", target="m_{lang}.properties"),
            "n_de.properties is not judged",
        ),
        ("l/en_app.json l/ca_app.json l/ca_pay.json", Input(source="l/en_app.json", target="l/{lang}_app.json"), ""),
        (
            "locale/ca/LC_MESSAGES/shop.po locale/ca/LC_MESSAGES/pay.po",
            Input(pairs="locale/{lang}/LC_MESSAGES/shop.po"),
            "locale/ca/LC_MESSAGES/pay.po is not judged",
        ),
        ("po/ca.po po/old/ca.po", Input(pairs="po/{lang}.po"), ""),
        (
            "d/en/a.md d/ca/a.md d/en/b.md d/ca/b.md",
            Input(source="d/en/a.md", target="d/ca/a.md"),
            "d/ca/b.md is not judged",
        ),
    ],
)  # fmt: skip
def test_of_a_new_file_in_each_language_is_told(
    tmp_path: Path, files: str, table: Input, wanted: str
) -> None:
    usual = "l/en/app.json l/ca/app.json l/es/app.json l/en/numbers.json l/ca/numbers.json"
    for name in f"{usual} {files}".split():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        text = '{"a": 1}' if "numbers" in name else '{"a": "Text"}'
        text = "a = Text\n" if name.endswith("properties") else text
        (tmp_path / name).write_text(text, encoding="utf-8")
    told = unnamed.notes([table], patterns.expand([table], tmp_path).inputs, tmp_path)
    told = [note for note in told if "; a path with * in place of the name" in note]
    assert [note.partition(", as no input")[0] for note in told] == [wanted] * bool(wanted)


def test_a_file_that_is_gone_is_named_with_its_table(tmp_path: Path) -> None:
    (tmp_path / "locales" / "en").mkdir(parents=True)
    (tmp_path / "locales" / "en" / "app.json").write_text("{}", encoding="utf-8")
    config = GateConfig(input=(LOCALES,), where=str(tmp_path), file="ci.toml")
    with pytest.raises(
        TqpipeError,
        match=r"fr/app\.json: no such file .* \[\[input\]\] of ci\.toml names it: give its new name",
    ):
        inputs.read([], config)
