"""The library's functions take what the commands of the same names take."""

from __future__ import annotations

import inspect
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cli_support import CA, EN
from encoder_support import tiny_bert

import tqpipe
from tqpipe.config import Config, EncoderConfig, QualityConfig
from tqpipe.types import TqpipeError

PO = 'msgid ""\nmsgstr "Language: ca\\n"\n\nmsgid "The truce lasts %d days."\nmsgstr "La treva dura uns dies."\n'


@pytest.fixture(scope="module")
def config(tmp_path_factory: pytest.TempPathFactory) -> Config:
    name = str(tiny_bert(tmp_path_factory.mktemp("models") / "tiny"))
    return Config(encoder=EncoderConfig(name=name), quality=QualityConfig(enabled=False))


def test_a_run_of_a_file_with_both_languages(tmp_path: Path, config: Config) -> None:
    file = tmp_path / "ca.po"
    file.write_text(PO, encoding="utf-8")
    found = tqpipe.run(file, out=tmp_path / "run", source_lang="en", config=config)
    assert found.langs == ("en", "ca")
    assert "markup" in [flag.check for record in found.records for flag in record.flags]
    assert (tmp_path / "run" / "report.html").is_file()
    assert "uns dies" in found._repr_html_()


def test_scores_and_flags_of_a_file_of_pairs(tmp_path: Path, config: Config) -> None:
    file = tmp_path / "pairs.jsonl"
    rows = [
        {"src": s, "mt": t.replace("30-day", "90-day")}
        for s, t in zip(CA.splitlines(), EN.splitlines(), strict=True)
    ]
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    pairs = [(row["src"], row["mt"]) for row in rows]
    assert tqpipe.check(file) == tqpipe.check(str(file))
    assert [[f.check for f in flags] for flags in tqpipe.check(file)] == [
        [f.check for f in flags] for flags in tqpipe.check(pairs)
    ]
    assert [r.scores for r in tqpipe.score(file, config=config)] == [
        r.scores for r in tqpipe.score(pairs, config=config)
    ]


def test_what_pandas_has_where_there_is_nothing_is_nothing() -> None:
    pandas = pytest.importorskip("pandas")
    source, target = CA.splitlines()[0], EN.splitlines()[0]
    frame = pandas.DataFrame(
        {"src": [source] * 3, "mt": [target] * 3, "ref": [target, None, float("nan")], "id": [7, None, 9],
         "src_lang": ["ca", None, pandas.NA], "tgt_lang": ["en", float("nan"), pandas.NaT]}
    )  # fmt: skip
    found = tqpipe.score(frame.to_dict("records"), source_lang="ca", target_lang="en", parts="rules")
    assert [(one.pair.id, one.pair.reference) for one in found] == [("7", target), ("2", None), ("9", None)]
    with pytest.raises(TqpipeError, match=r"pair 1: expected .* a mapping with 'src' and"):
        tqpipe.check([{"src": source, "mt": float("nan")}])


def test_a_pair_may_be_a_mapping_and_have_a_reference(config: Config) -> None:
    source, target = CA.splitlines()[0], EN.splitlines()[0]
    asked = [
        (source, target),
        [source, target],
        (source, target, target),
        {"src": source, "mt": target, "ref": target, "id": 9, "mine": 1},
    ]
    found = tqpipe.score((pair for pair in asked), config=config)
    assert [r.pair.id for r in found] == ["1", "2", "3", "9"]
    assert [r.pair.reference for r in found] == [None, None, target, target]
    assert [r.scores["chrf"] for r in found] == [None, None, pytest.approx(100), pytest.approx(100)]


@pytest.mark.parametrize(
    ("pair", "told"),
    [
        (("a", None), "pair 2: expected"),
        (("a", float("nan")), "pair 2: expected"),
        ("ab", "pair 2: expected .* not 'ab'"),
        ((b"a", b"b"), "pair 2: expected"),
        ({"src": "a"}, "pair 2: expected"),
        ({"src": "a", "mt": "b", "ref": 3}, "pair 2: the reference must be a text or None, not 3"),
        (("", " "), "pair 2: both sides are empty"),
        ({"src": "", "mt": ""}, "pair 2: both sides are empty"),
        (("a" * 20_001, "b"), "pair 2 has 20,001 characters on a side; a segment has at most 20,000"),
    ],
)
def test_what_is_no_pair_is_named(config: Config, pair: Any, told: str) -> None:
    with pytest.raises(TqpipeError, match=told):
        tqpipe.score([("hola", "hello"), pair], source_lang="ca", target_lang="en", config=config)


def test_the_keys_of_a_pair_are_known_as_columns_are() -> None:
    langs = {"source_lang": "ca", "target_lang": "en"}
    pairs = [
        {"source": "Tinc 15 llibres.", "Target": "I have 50 books.", "segment_id": "a"},
        {"src": "Tinc 15 llibres.", "mt": "I have 50 books.", "translation": "I have 15 books.", 3: "x"},
    ]
    for flags in tqpipe.check(pairs, **langs):
        assert [flag.check for flag in flags] == ["numbers"]
    assert [r.pair.id for r in tqpipe.score(pairs, **langs, parts="rules")] == ["a", "2"]


@pytest.mark.parametrize("given", [None, 3])
def test_what_is_no_argument_is_said(given: Any) -> None:
    pair, said = [("hola", "hello")], str(given)
    for call, told in (
        (lambda: tqpipe.check(given), f"expected pairs, or the path of a file of them, not {said}"),
        (lambda: tqpipe.run(given, given), f"expected the path of a text or a .*Document, not {said}"),
        (lambda: tqpipe.align("a.txt", given), f"expected the path of a text or a .*Document, not {said}"),
        (
            lambda: tqpipe.check(pair, source_lang=given or 3),
            "source_lang: expected a code such as 'ca', or None, not 3",
        ),
        (lambda: tqpipe.read_run(given), f"expected the path of a run's folder, not {said}"),
        (lambda: tqpipe.write_run(given, "out"), f"expected a run, as tqpipe.run makes it, not {said}"),
        (lambda: tqpipe.dataset_card(given), "is no datasets.Dataset"),
        (lambda: tqpipe.row_scorer(given), "is no datasets.Dataset"),
        (lambda: tqpipe.score_dataset(given), "is no datasets.Dataset"),
        (lambda: tqpipe.row_scorer(given, config=3), "config: expected"),
    ):
        with pytest.raises(TqpipeError, match=told):
            call()


@pytest.mark.parametrize("given", [None, 3, [3]])
def test_what_cannot_be_shown_is_said(given: Any) -> None:
    pytest.importorskip("pandas")
    with pytest.raises(TqpipeError, match="expected a run, or a list of its records, not"):
        tqpipe.to_pandas(given)
    pytest.importorskip("matplotlib")
    with pytest.raises(TqpipeError, match="expected a run, its records or a table with columns, not"):
        tqpipe.plot(given)


def test_a_text_in_place_of_its_path_is_told_what_it_should_be() -> None:
    with pytest.raises(TqpipeError, match=r"a text itself is tqpipe\.types\.Document\(name, lang, text\)"):
        tqpipe.run("Bon dia.\nAdéu.", "Good morning.\nBye.")


def test_parts_that_are_none_are_refused() -> None:
    with pytest.raises(TqpipeError, match="parts 'fast': valid choices are 'all', 'rules', 'model'"):
        tqpipe.score([("hola", "hello")], parts="fast")  # type: ignore[arg-type]


def test_a_language_that_the_encoder_does_not_know_is_scored_where_forced(config: Config) -> None:
    pairs = [("nuqneH", "What do you want?")]
    with pytest.raises(TqpipeError, match=r"'tlh' is not a language the encoder covers.* force_languages"):
        tqpipe.score(pairs, source_lang="tlh", target_lang="en", config=config)
    forced = replace(config, quality=replace(config.quality, force_languages=True))
    (record,) = tqpipe.score(pairs, source_lang="tlh", target_lang="en", config=forced)
    assert record.scores["adequacy"] is not None
    with pytest.raises(TqpipeError, match="'Klingon' is not a language"):
        tqpipe.score(pairs, source_lang="Klingon", target_lang="en", config=forced)


def test_one_text_alone_is_an_error_that_says_what_is_missing(tmp_path: Path, config: Config) -> None:
    (tmp_path / "a.txt").write_text(CA, encoding="utf-8")
    with pytest.raises(
        TqpipeError, match=r"a\.txt: give its translation, too; files that hold both languages are"
    ):
        tqpipe.run(tmp_path / "a.txt", config=config)


def test_its_types_are_there_for_those_who_use_it() -> None:
    assert Path(tqpipe.__file__).with_name("py.typed").is_file()


def test_a_notebook_completes_the_public_names_alone() -> None:
    assert set(tqpipe.__all__) <= set(dir(tqpipe))
    assert not {"ingest", "Any", "TYPE_CHECKING"} & set(dir(tqpipe))


def test_a_run_is_a_line_and_a_table(tmp_path: Path, config: Config) -> None:
    pytest.importorskip("pandas")
    file = tmp_path / "ca.po"
    file.write_text(PO, encoding="utf-8")
    found = tqpipe.run(file, source_lang="en", config=config)
    assert repr(found).startswith("<Run en-ca, pairs: 1 (")
    assert "truce" not in repr(found)
    assert tqpipe.to_pandas(found).equals(found.to_pandas())


def test_options_may_be_a_file(tmp_path: Path) -> None:
    file = tmp_path / "t.toml"
    file.write_text('[checks]\ndisabled = ["numbers"]\n', encoding="utf-8")
    pair = [("Tinc 15 llibres.", "I have 50 books.")]
    langs = {"source_lang": "ca", "target_lang": "en"}
    assert [flag.check for flag in tqpipe.check(pair, **langs)[0]] == ["numbers"]
    assert tqpipe.check(pair, **langs, config=str(file)) == [[]]
    with pytest.raises(TqpipeError, match=r"^config: no\.toml: No such file"):
        tqpipe.check(pair, **langs, config="no.toml")
    with pytest.raises(TqpipeError, match="config: expected"):
        tqpipe.check(pair, **langs, config={"checks": {}})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "given", [("Tinc gana.", "I am hungry."), {"src": "Tinc gana.", "mt": "I am hungry."}]
)
def test_one_pair_is_no_list_of_pairs(given: Any) -> None:
    with pytest.raises(TqpipeError, match="such as a list of one"):
        tqpipe.check(given, source_lang="ca", target_lang="en")


def test_a_language_by_its_name_is_guessed() -> None:
    with pytest.raises(TqpipeError, match=r"'Catalan' is not .* \(did you mean 'ca'\?\)"):
        tqpipe.check([("a", "b")], source_lang="Catalan", target_lang="en")


def test_a_table_of_pandas_is_told_how_its_rows_are_pairs() -> None:
    pd = pytest.importorskip("pandas")
    table = pd.DataFrame({"src": ["Té 15 anys."], "mt": ["He is 50."]})
    with pytest.raises(TqpipeError, match=r"not a DataFrame: its rows are df\.to_dict\('records'\)"):
        tqpipe.check(table)
    (flags,) = tqpipe.check(table.to_dict("records"), source_lang="ca", target_lang="en")
    assert [flag.check for flag in flags] == ["numbers"]
    assert tqpipe.check(zip(table.src, table.mt, strict=True), source_lang="ca", target_lang="en") == [flags]


def test_errors_name_arguments_and_no_options(tmp_path: Path, config: Config) -> None:
    for call in (tqpipe.score, tqpipe.check):
        with pytest.raises(TqpipeError, match=r"^source_lang 'tlh' is not a language"):
            call([("a", "b")], source_lang="tlh", target_lang="en")
    file = tmp_path / "ca.po"
    file.write_text(PO, encoding="utf-8")
    made = tqpipe.run(file, source_lang="en", config=config)
    tqpipe.write_run(made, tmp_path / "out")
    with pytest.raises(TqpipeError, match="is there already; force=True replaces it"):
        tqpipe.write_run(made, tmp_path / "out")
    assert next(iter(inspect.signature(tqpipe.score).parameters)) == "pairs"


@pytest.mark.parametrize("name", ["tgt_lang", "mt_lang", "target_lang"])
def test_a_pair_says_the_language_of_its_target_by_any_name_of_it(name: str) -> None:
    pair = {"src": "Hola.", "mt": "Hello.", "src_lang": "ca", name: "xx"}
    with pytest.raises(TqpipeError, match="pair 1: the row says that its target language is 'xx'"):
        tqpipe.score([pair], parts="rules")
