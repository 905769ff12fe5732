"""A corpus that begins with rows that are no pair, and one of nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from batch_support import CHEAP
from cli_support import caller

from tqpipe import config
from tqpipe.batch import head, local, plan
from tqpipe.pipeline import other_language
from tqpipe.types import TqpipeError


def catalogue(path: Path, untranslated: int, translated: int) -> Path:
    texts = ['msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n']
    texts += [f'msgid "Open file {n}"\nmsgstr ""\n' for n in range(untranslated)]
    texts += [f'msgid "House {n}"\nmsgstr "Casa {n}"\n' for n in range(translated)]
    path.write_text("\n".join(texts), encoding="utf-8")
    return path


def test_many_untranslated_messages_first(tmp_path: Path) -> None:
    path = catalogue(tmp_path / "a.po", 1500, 20)
    source = local.Input((path,), source_lang="en", target_lang="ca")
    manifest = local.run(source, tmp_path / "out", plan=plan.from_list([{"name": "rules"}]))
    assert (manifest["rows"], manifest["kept"], manifest["rejected"]) == (1520, 20, 1500)


@pytest.mark.parametrize("policy", ["skip", "keep"])
def test_nothing_at_all_says_the_first_reason_and_leaves_the_rejects(tmp_path: Path, policy: str) -> None:
    path, out = tmp_path / "a.jsonl", tmp_path / "out"
    path.write_text("{broken\n" * 1100 + '{"src": "", "mt": " "}\n')
    source = local.Input((path,), on_bad_row=policy)  # type: ignore[arg-type]
    with pytest.raises(TqpipeError, match=r"none of its 1,101 rows .*; the first, line 1: .*not JSON"):
        local.run(source, out, plan=CHEAP)
    if policy == "skip":
        rejects = [json.loads(line) for line in (out / "rejects.jsonl").read_text().splitlines()]
        assert len(rejects) == 1101
        assert (rejects[-1]["row"], rejects[-1]["line"], rejects[-1]["reason"]) == (
            1101,
            1101,
            "both sides are empty",
        )
    # The folder takes the input when it is mended.
    path.write_text('{"src": "Una casa", "mt": "A house"}\n')
    assert local.run(source, out, plan=CHEAP)["kept"] == 1
    assert (out / "rejects.jsonl").read_text() == ""


FRENCH = """msgid ""
msgstr "Language: fr\\n"
""" + "".join(
    f'\nmsgid "The settings of the account {n}"\nmsgstr "Els paràmetres del compte d\'usuari número {n}"\n'
    for n in range(9)
)


def test_a_language_that_the_texts_do_not_have_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "fr.po"
    path.write_text(FRENCH, encoding="utf-8")
    note = "The target text reads like Catalan, not French: if it is, say --target-lang ca."
    said: list[str] = []
    steps = plan.from_list([{"name": "rules"}])
    local.run(local.Input((path,), source_lang="en"), tmp_path / "out", plan=steps, say=said.append)
    assert note in said
    call = caller(monkeypatch, capsys)
    assert note in call("check", path, "--source-lang", "en")[2]
    assert note not in call("check", path, "--source-lang", "en", "--target-lang", "ca")[2]
    # Serbian and Croatian, which nobody tells apart by a sentence, are left alone.
    assert other_language("target", "Ovo je rečenica na hrvatskom jeziku. " * 9, "bs") is None


def test_an_empty_file_and_an_end_of_the_search(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text("")
    with pytest.raises(TqpipeError, match="has no rows"):
        local.run(local.Input((path,)), tmp_path / "out", plan=CHEAP)
    monkeypatch.setattr(head, "LOOK", 50)
    path.write_text("{broken\n" * 60 + '{"src": "Una casa", "mt": "A house"}\n')
    with pytest.raises(TqpipeError, match="none of the first 50 rows"):
        local.run(local.Input((path,)), tmp_path / "out", plan=CHEAP)


@pytest.mark.parametrize(
    ("toml", "said"),
    [
        ("waivers = 'none.toml'", "none.toml: No such file"),
        ("disabled = ['numberz']", r"disabled: unknown check 'numberz' \(did you mean 'numbers'\?\)"),
        ("options = {numberz = {}}", r"options.numberz\]: unknown check 'numberz'"),
    ],
)
def test_a_wrong_configuration_is_told_before_a_model_is_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, toml: str, said: str
) -> None:
    def loaded(*_: object) -> None:
        raise AssertionError("a model was asked for")

    monkeypatch.setattr(head, "head_means", loaded)
    path = tmp_path / "a.jsonl"
    path.write_text('{"src": "Una casa", "mt": "A house"}\n', encoding="utf-8")
    (tmp_path / "t.toml").write_text(f"[checks]\n{toml}\n", encoding="utf-8")
    source = local.Input((path,), source_lang="ca", target_lang="en")
    with pytest.raises(TqpipeError, match=said):
        local.run(source, tmp_path / "out", config=config.load(tmp_path / "t.toml"))
