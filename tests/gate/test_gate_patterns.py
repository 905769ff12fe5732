"""`[[input]]` tables that stand for many files, and what their documents are called."""

from __future__ import annotations

from pathlib import Path

import pytest
from encoder_support import tiny_bert

from tqpipe.gate import inputs, judge, limits, places, snapshot, start
from tqpipe.gate.limits import GateConfig, Input, Limits
from tqpipe.gate.patterns import Expanded, expand
from tqpipe.types import TqpipeError


def tree(root: Path, *names: str) -> None:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text("{}", encoding="utf-8")


def rows(found: Expanded) -> list[tuple[str, ...]]:
    return [
        (i.pairs, i.target_lang) if i.pairs else (i.source, i.target, i.target_lang) for i in found.inputs
    ]


@pytest.mark.parametrize(
    ("files", "given", "wanted"),
    [
        (
            "po/de.po po/pt_BR.po po/sr@latin.po po/README po/old/fr.po",
            Input(pairs="po/*.po"),
            [("po/de.po", ""), ("po/pt_BR.po", ""), ("po/sr@latin.po", "")],
        ),
        ("po/de.po po/en.po", Input(pairs="./po/{lang}.po", source_lang="en"), [("po/de.po", "de")]),
        (
            "locales/en/app.json locales/de/app.json locales/zh-Hant/app.json locales/templates/app.json",
            Input(source="locales/en/app.json", target="locales/{lang}/app.json"),
            [
                ("locales/en/app.json", "locales/de/app.json", "de"),
                ("locales/en/app.json", "locales/zh-Hant/app.json", "zh-Hant"),
            ],
        ),
        (
            "l/en/a.json l/en/x/b.json l/de/a.json l/de/x/b.json l/fr/x/b.json",
            Input(source="l/en/**/*.json", target="l/{lang}/**/*.json"),
            [
                ("l/en/a.json", "l/de/a.json", "de"),
                ("l/en/x/b.json", "l/de/x/b.json", "de"),
                ("l/en/x/b.json", "l/fr/x/b.json", "fr"),
            ],
        ),
        (
            "res/values/strings.xml res/values-zh-rTW/strings.xml res/values-b+sr+Latn/strings.xml "
            "res/values-night/strings.xml res/values-v21/strings.xml",
            Input(source="res/values/strings.xml", target="res/values-{lang}/strings.xml"),
            [
                ("res/values/strings.xml", "res/values-b+sr+Latn/strings.xml", "b+sr+Latn"),
                ("res/values/strings.xml", "res/values-zh-rTW/strings.xml", "zh-rTW"),
            ],
        ),
        ("l/de/de.json l/de/fr.json en.json", Input(source="en.json", target="l/{lang}/{lang}.json"),
         [("en.json", "l/de/de.json", "de")]),
        ("a/po/de.po b/c/po/de.po node_modules/x/po/de.po .x/po/de.po", Input(pairs="**/po/{lang}.po"),
         [("a/po/de.po", "de"), ("b/c/po/de.po", "de")]),
        ("a{lang}.po", Input(pairs="a{lang}.po"), [("a{lang}.po", "")]),  # a file that is called so
    ],
)  # fmt: skip
def test_files_and_languages(tmp_path: Path, files: str, given: Input, wanted: list[tuple[str, ...]]) -> None:
    tree(tmp_path, *files.split())
    found = expand([given], tmp_path)
    assert rows(found) == wanted
    assert expand([given], tmp_path) == found


def test_what_is_passed_over_is_told(tmp_path: Path) -> None:
    tree(tmp_path, "en/a.json", "de/a.json", "ast/a.json", "de/b.json")
    found = expand([Input(source="en/*.json", target="{lang}/*.json")], tmp_path)
    assert rows(found) == [("en/a.json", "de/a.json", "de")]
    assert [note.split(":")[0] for note in found.notes] == ["ast/a.json", "de/b.json"]
    assert "'ast' is no code" in found.notes[0]
    assert "en/b.json is not there" in found.notes[1]
    forced = expand([Input(source="en/*.json", target="{lang}/*.json")], tmp_path, force=True)
    assert [i.target_lang for i in forced.inputs] == ["ast", "de"]


def test_a_word_that_is_a_code_as_well_is_no_language(tmp_path: Path) -> None:
    tree(tmp_path, *(f"i18n/{name}.json" for name in ("en", "de", "fr", "fil", "mac", "may")))
    pattern = Input(source="i18n/en.json", target="i18n/{lang}.json", source_lang="en")
    found = expand([pattern], tmp_path)
    assert [one.target_lang for one in found.inputs] == ["de", "fil", "fr"]
    assert [note.split(":")[0] for note in found.notes] == ["i18n/mac.json", "i18n/may.json"]
    own = Input(source="i18n/en.json", target="i18n/mac.json", source_lang="en", target_lang="mk")
    assert [one.target_lang for one in expand([pattern, own], tmp_path).inputs] == ["de", "fil", "fr", "mk"]


def test_a_table_of_its_own_takes_a_file_out_of_a_pattern(tmp_path: Path) -> None:
    tree(tmp_path, "po/de.po", "po/fr.po")
    found = expand([Input(pairs="po/*.po", source_lang="en"), Input(pairs="po/fr.po")], tmp_path)
    assert [(i.pairs, i.source_lang) for i in found.inputs] == [("po/de.po", "en"), ("po/fr.po", "")]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (Input(pairs="po/*.xlf"), r"input 1: pairs 'po/\*.xlf' fits no file"),
        (Input(pairs="po/{language}.po"), r"unknown placeholder \{language\}; valid: \{lang\}"),
        (Input(source="{lang}.json", target="x/{lang}.json"), "must have the same"),
        (Input(source="en/**.json", target="{lang}/*.json"), "must have the same"),
        (Input(source="en/*.json", target="de/a.json"), "is a pattern, the target"),
        (Input(pairs="po/{lang}.po", target_lang="de"), "takes it from the path"),
    ],
)
def test_what_is_no_pattern_of_ours(tmp_path: Path, given: Input, message: str) -> None:
    tree(tmp_path, "po/de.po", "en/a.json", "de/a.json")
    with pytest.raises(TqpipeError, match=message):
        expand([given], tmp_path)


def test_documents_are_called_the_same_from_every_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A monorepo: the baseline from its root, the gate from a folder below, limits by the configuration's names."""
    tiny_bert(tmp_path / "app" / "tiny")
    (tmp_path / ".git").mkdir()
    (tmp_path / "app" / "po").mkdir()
    for lang, text in (("pt_BR", "Bom dia."), ("pt_PT", "Bom dia."), ("de", "Guten Morgen.")):
        (tmp_path / "app" / "po" / f"{lang}.po").write_text(
            f'msgid ""\nmsgstr "Language: {lang}\\n"\n\nmsgid "Good morning."\nmsgstr "{text}"\n',
            encoding="utf-8",
        )
    (tmp_path / "app" / "run.toml").write_text(
        f'[encoder]\nname = "{tmp_path}/app/tiny"\n[quality]\nenabled = false\n', encoding="utf-8"
    )
    (tmp_path / "app" / "gate.toml").write_text(
        'config = "run.toml"\n[[input]]\npairs = "po/{lang}.po"\nsource_lang = "en"\n'
        '[limits]\ndrop = {}\n[documents."po/pt_*"]\nbroken = 0\n'
        "[languages.en-pt_BR]\nbroken = 0\n",
        encoding="utf-8",
    )
    known = []
    for folder, path in ((tmp_path, "app/gate.toml"), (tmp_path / "app" / "po", "../gate.toml")):
        monkeypatch.chdir(folder)
        config = limits.load(Path(path))
        runs = inputs.read([], config)
        known.append(snapshot.snapshot(runs, "b"))
        found = judge.judge(runs, config, known[0])
        assert found.documents == ("po/de.po", "po/pt_BR.po", "po/pt_PT.po")
        assert known[-1].langs == ("en-de", "en-pt_BR", "en-pt_PT")
        assert [places.relative(file) for file in found.files] == [f"app/{doc}" for doc in found.documents]
        assert found.changes is not None
        assert found.changes.unchanged == 3
    assert known[0] == known[1]
    # One of them by itself, as a hook names it: with its table's languages, and nothing said of the others.
    (alone,) = inputs.read([Path("pt_BR.po")], config)
    assert (snapshot.run_doc(alone), snapshot.run_langs(alone)) == ("po/pt_BR.po", "en-pt_BR")
    found = judge.judge([alone], GateConfig(limits=Limits(lost=0, removed=0)), known[0], part=True)
    assert (found.verdict, found.notes) == ("pass", ())


def test_all_files_share_one_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A dozen languages load each model once, not a dozen times."""
    from tqpipe import cached

    monkeypatch.chdir(tmp_path)
    tiny_bert(tmp_path / "tiny")
    (tmp_path / "run.toml").write_text(
        '[encoder]\nname = "tiny"\n[quality]\nenabled = false\n', encoding="utf-8"
    )
    for lang, text in (("de", "Guten Morgen."), ("ca", "Bon dia."), ("fr", "Bonjour.")):
        (tmp_path / f"{lang}.po").write_text(
            f'msgid ""\nmsgstr "Language: {lang}\\n"\n\nmsgid "Good morning."\nmsgstr "{text}"\n',
            encoding="utf-8",
        )
    made = []
    make = cached.make_encoder
    monkeypatch.setattr(cached, "make_encoder", lambda *options: made.append(options) or make(*options))
    config = GateConfig(config="run.toml", input=(Input(pairs="{lang}.po", source_lang="en"),))
    assert len(inputs.read([], config)) == 3
    assert len(made) == 1


def test_a_file_of_all_languages_is_an_input_for_each(tmp_path: Path) -> None:
    """Xcode's string catalog: one table, a pair a language; one that the table names is that alone."""
    import json

    langs = {
        lang: {"stringUnit": {"value": f"Text {lang}"}} for lang in ("en", "de", "zh-Hans", "ast", "pt-BR")
    }
    (tmp_path / "L.xcstrings").write_text(
        json.dumps({"strings": {"a": {"localizations": langs}}}), encoding="utf-8"
    )
    found = expand([Input(pairs="*.xcstrings")], tmp_path)
    assert [(i.source_lang, i.target_lang) for i in found.inputs] == [
        ("en", x) for x in ("de", "zh-Hans", "pt-BR")
    ]
    found = expand([Input(pairs="L.xcstrings", target_lang="de")], tmp_path)
    assert [i.target_lang for i in found.inputs] == ["de"]
    assert [(f.source, f.segments) for f in start.find(tmp_path)] == [("L.xcstrings", 1)]


def test_a_text_with_a_merge_conflict_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    tiny_bert(tmp_path / "tiny")
    (tmp_path / "run.toml").write_text(
        '[encoder]\nname = "tiny"\n[quality]\nenabled = false\n', encoding="utf-8"
    )
    text = "A first sentence of this text.\n\nAnother sentence, of three.\n"
    (tmp_path / "g.en.md").write_text(text, encoding="utf-8")
    (tmp_path / "g.ca.md").write_text(
        text.replace("A first", "<<<<<<< HEAD\nA first").replace("\n\n", "\n=======\nA\n>>>>>>> x\n\n"),
        encoding="utf-8",
    )
    source = Input(source="g.en.md", target="g.ca.md", source_lang="en", target_lang="ca")
    with pytest.raises(TqpipeError, match=r"g\.ca\.md, line 1: a merge conflict stands in it"):
        inputs.read([], GateConfig(input=(source,), config="run.toml"))
