"""Data sets of `datasets`: the numbers of `tqpipe score`, declared columns, a stable hash, no row lost, a card."""

from __future__ import annotations

import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import datasets
import pytest
from datasets.fingerprint import Hasher
from huggingface_hub import DatasetCard

import tqpipe
from tqpipe.batch import data_sets, local, plan
from tqpipe.config import Config, QualityConfig
from tqpipe.types import TqpipeError

PAIRS = [
    ("El president va dir que la llei passaria abans de l'estiu.", "The president said the law would pass by summer."),
    ("Hi havia 25 persones a la sala quan va començar la reunió.", "There were 52 people in the room at the start."),
    ("La casa és gran i té un jardí amb molts arbres.", "The house is big and has a garden with many trees."),
    ("No va voler parlar amb els periodistes.", "He wanted to speak with the journalists."),
]  # fmt: skip
LANGS = {"source_lang": "ca", "target_lang": "en"}


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(datasets.config, "HF_DATASETS_CACHE", tmp_path / "hf")


def small(pairs: Any = PAIRS) -> datasets.Dataset:
    return datasets.Dataset.from_dict(
        {"src": [p[0] for p in pairs], "mt": [p[1] for p in pairs], "n": list(range(len(pairs)))}
    )


def test_the_quality_model_is_off_where_the_configuration_says_so() -> None:
    off = Config(quality=QualityConfig(enabled=False))
    assert not data_sets._plan("all", off).has(plan.Quality)
    assert data_sets._plan("all", Config()).has(plan.Quality)
    with pytest.raises(TqpipeError, match="alone was asked for"):
        tqpipe.score_dataset(small(), **LANGS, config=off, parts="model")


@pytest.mark.parametrize("num_proc", [-1, 0, "2", True])
def test_a_number_of_processes_is_1_or_more(num_proc: Any) -> None:
    with pytest.raises(TqpipeError, match=f"num_proc {num_proc!r}: a number of processes, 1 or more"):
        tqpipe.score_dataset(small(), **LANGS, parts="rules", num_proc=num_proc)


def test_a_configuration_is_called_by_its_argument() -> None:
    for call in (tqpipe.row_scorer, tqpipe.score_dataset):
        with pytest.raises(TqpipeError, match=r"^config: nope.toml: No such file"):
            call(small(), config="nope.toml")


@pytest.mark.slow
def test_the_numbers_are_those_of_score() -> None:
    scored = tqpipe.score_dataset(small(), **LANGS)
    records = tqpipe.score(PAIRS, **LANGS)
    assert scored["n"] == [0, 1, 2, 3]
    for row, record in zip(scored, records, strict=True):
        for name in ("quality", "broken", "adequacy", "cosine", "source_coverage", "target_coverage"):
            assert row[name] == record.scores[name]
        assert record.quality is not None
        assert (row["quality_low"], row["quality_high"]) == record.quality.interval
        assert [(e["side"], e["start"], e["end"], e["severity"]) for e in row["errors"]] == [
            (s.side, s.start, s.end, s.severity) for s in record.quality.spans
        ]
        assert [(f["check"], f["message"]) for f in row["flags"]] == [
            (f.check, f.message) for f in record.flags
        ]
        assert (row["risk"], row["verdict"]) == (record.risk, record.verdict)
    assert any(f["check"] == "numbers" for f in scored[1]["flags"])


def test_columns_are_declared_and_no_row_is_lost() -> None:
    given = small([*PAIRS, (None, "Nothing on the left."), ("", "  ")])
    scored = tqpipe.score_dataset(given, parts="rules", **LANGS)
    assert len(scored) == 6
    assert scored.features["verdict"] == datasets.Value("string")
    assert scored.features["flags"].feature["spans"].feature["start"] == datasets.Value("int32")
    assert scored[4]["verdict"] is None
    assert scored[4]["missing"] == "the source is missing (null)"
    assert scored[5]["missing"] == "both sides are empty"
    empty = tqpipe.score_dataset(given.select([1]), parts="rules", **LANGS)
    assert empty.features == scored.features
    with pytest.raises(TqpipeError, match="has a column 'accepted' already"):
        tqpipe.score_dataset(scored, parts="rules", **LANGS)
    again = tqpipe.score_dataset(scored, parts="rules", prefix="new_", **LANGS)
    assert again["new_verdict"] == scored["verdict"]


def test_streams_splits_and_translations_give_the_same() -> None:
    wanted = tqpipe.score_dataset(small(), parts="rules", **LANGS)
    stream = tqpipe.score_dataset(small().to_iterable_dataset(), parts="rules", **LANGS)
    assert list(stream) == list(wanted)
    assert stream.features == wanted.features
    unknown = datasets.IterableDataset.from_generator(lambda: iter([{"src": s, "mt": t} for s, t in PAIRS]))
    assert [row["risk"] for row in tqpipe.score_dataset(unknown, parts="rules", **LANGS)] == wanted["risk"]
    splits = tqpipe.score_dataset(datasets.DatasetDict(a=small(), b=small(PAIRS[:2])), parts="rules", **LANGS)
    assert splits["a"]["flags"] == wanted["flags"]
    assert len(splits["b"]) == 2
    both = datasets.Dataset.from_list([{"translation": {"ca": s, "en": t}} for s, t in PAIRS])
    assert tqpipe.score_dataset(both, parts="rules", **LANGS)["flags"] == wanted["flags"]
    several = datasets.Dataset.from_list(
        [{"translation": {"ca": s, "en_US": "Other words.", "en_GB": t}} for s, t in PAIRS]
    )
    told = {"source_lang": "ca", "target_lang": "en-GB"}
    assert tqpipe.score_dataset(several, parts="rules", **told)["flags"] == wanted["flags"]
    assert tqpipe.score_dataset(both, parts="rules")["flags"] == wanted["flags"]
    with pytest.raises(TqpipeError, match="Give source_lang and target_lang"):
        tqpipe.score_dataset(several, parts="rules")
    named = small().rename_columns({"src": "left", "mt": "right"})
    assert (
        tqpipe.score_dataset(named, source="left", target="right", parts="rules", **LANGS)["flags"]
        == wanted["flags"]
    )
    with pytest.raises(TqpipeError, match="the columns are 'left', 'right'") as told:
        tqpipe.score_dataset(named, parts="rules", **LANGS)
    assert "source='...' and target='...'" in str(told.value)
    assert "--" not in str(told.value)
    with pytest.raises(TqpipeError, match=r"same column 'left': name two with source='\.\.\.' and target"):
        tqpipe.score_dataset(named, source="left", target="left", parts="rules", **LANGS)
    with pytest.raises(TqpipeError, match="which columns hold the two texts"):  # the usual source, too
        tqpipe.score_dataset(small(), target="src", parts="rules", **LANGS)
    with pytest.raises(TqpipeError, match="parts 'nope': valid choices are 'all', 'rules', 'model'"):
        tqpipe.score_dataset(both, parts="nope", **LANGS)  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", ["arrow", "pandas", "numpy"])
def test_a_format_of_the_data_set_is_kept_and_changes_no_number(kind: str) -> None:
    wanted = tqpipe.score_dataset(small(), parts="rules", **LANGS)
    scored = tqpipe.score_dataset(small().with_format(kind), parts="rules", **LANGS)
    assert scored.format["type"] == kind
    assert scored.with_format(None)[:] == wanted[:]
    some = tqpipe.score_dataset(small().with_format(kind, columns=["n"]), parts="rules", **LANGS)
    assert set(some.format["columns"]) == {"n", *data_sets.SCORED}
    stream = tqpipe.score_dataset(small().to_iterable_dataset().with_format(kind), parts="rules", **LANGS)
    assert list(stream.with_format(None)) == list(wanted)
    assert "| `numbers` | 1 |" in tqpipe.dataset_card(scored)


@pytest.mark.parametrize("kind", ["arrow", "pandas"])
def test_a_map_over_tables_says_what_to_do(kind: str) -> None:
    given = small().with_format(kind)
    scorer = tqpipe.row_scorer(given, parts="rules", **LANGS)
    with pytest.raises(TqpipeError, match=r"map it over ds\.with_format\(None\)"):
        given.map(scorer, batched=True, features=scorer.all_features(given.features))


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize(
    "row",
    [
        {"src": "Hola, amic", "mt": "Hi, friend"},  # as many characters: they could be taken for rows
        {"src": "Hola.", "mt": "Hello there."},
        {"src": None, "mt": "Hello there."},
        {"translation": {"ca": "Hola.", "en": "Hello"}},
    ],
)
def test_a_map_over_single_rows_says_what_to_do(row: Any, stream: bool) -> None:
    whole = {"src": PAIRS[0][0], "mt": PAIRS[0][1]}
    if "translation" in row:
        whole = {"translation": dict(zip(("ca", "en"), PAIRS[0], strict=True))}
    given = datasets.Dataset.from_list([row, whole])
    given = given.to_iterable_dataset() if stream else given
    scorer = tqpipe.row_scorer(given, parts="rules", **LANGS)
    with pytest.raises(TqpipeError, match=r"no list: .* map it with batched=True"):
        list(given.map(scorer))


def test_an_empty_split_has_the_new_columns_too() -> None:
    splits = datasets.DatasetDict(empty=small().select([]), full=small())
    scored = tqpipe.score_dataset(splits, parts="rules", **LANGS)
    assert len(scored["empty"]) == 0
    assert scored["empty"].features == scored["full"].features
    assert len(scored["full"]) == 4


HASH = f"""
import datasets, tqpipe
from datasets.fingerprint import Hasher
ds = datasets.Dataset.from_dict({{"src": {[p[0] for p in PAIRS]!r}, "mt": {[p[1] for p in PAIRS]!r}}})
print(Hasher.hash(tqpipe.row_scorer(ds, parts="rules", source_lang="ca", target_lang="en")))
"""


def test_a_scorer_is_pickled_and_its_hash_is_what_its_numbers_depend_on() -> None:
    ds = small()
    scorer = tqpipe.row_scorer(ds, parts="rules", **LANGS)
    before = Hasher.hash(scorer)
    out = scorer(ds[:])
    assert Hasher.hash(scorer) == before  # with the checks loaded now
    assert Hasher.hash(pickle.loads(pickle.dumps(scorer))) == before
    assert pickle.loads(pickle.dumps(scorer))(ds[:]) == out
    other = subprocess.run([sys.executable, "-c", HASH], capture_output=True, text=True, check=True)
    assert other.stdout.strip() == before
    assert Hasher.hash(tqpipe.row_scorer(ds, parts="rules", source_lang="es", target_lang="en")) != before


def test_a_second_time_is_read_from_the_cache_of_datasets(tmp_path: Path) -> None:
    small().save_to_disk(tmp_path / "ds")
    files = []
    for _ in range(2):
        scored = tqpipe.score_dataset(datasets.load_from_disk(tmp_path / "ds"), parts="rules", **LANGS)
        files.append(
            (scored.cache_files[0]["filename"], Path(scored.cache_files[0]["filename"]).stat().st_mtime_ns)
        )
    assert files[0] == files[1]


@pytest.mark.slow
def test_several_processes_give_the_same() -> None:
    pairs = [(f"{s} ({n})", f"{t} ({n})") for n in range(6) for s, t in PAIRS]
    one = tqpipe.score_dataset(small(pairs), parts="rules", **LANGS)
    two = tqpipe.score_dataset(small(pairs), parts="rules", num_proc=2, batch_size=5, **LANGS)
    assert list(one) == list(two)


def test_the_card_says_what_scored_it_and_is_read_by_the_hub(tmp_path: Path) -> None:
    scored = tqpipe.score_dataset(small(), parts="rules", **LANGS)
    scored.to_parquet(tmp_path / "all.parquet")
    text = tqpipe.dataset_card(scored, files={"default": "*.parquet"})
    (tmp_path / "README.md").write_text(text, encoding="utf-8")
    read = DatasetCard(text)
    assert read.data.language == ["ca", "en"]
    assert read.data.size_categories == ["n<1K"]
    assert "tqpipe:" in text
    assert "left out" not in tqpipe.dataset_card(scored.filter(lambda row: row["n"] > 1))
    assert "| `numbers` | 1 |" in text
    assert datasets.load_dataset(str(tmp_path), split="train")["verdict"] == scored["verdict"]
    with pytest.raises(TqpipeError, match="was not scored"):
        tqpipe.dataset_card(small())


def test_a_batch_has_the_same_card(tmp_path: Path) -> None:
    small().to_json(tmp_path / "a.jsonl")
    source = local.Input((tmp_path / "a.jsonl",), **LANGS)
    local.run(source, tmp_path / "out", plan=plan.from_list([{"name": "rules"}]))
    text = (tmp_path / "out" / "README.md").read_text(encoding="utf-8")
    assert DatasetCard(text).data.language == ["ca", "en"]
    assert data_sets.row_scorer(small(), parts="rules", **LANGS).signature in text
    assert len(datasets.load_dataset(str(tmp_path / "out"), "scored", split="train")) == 4
    assert len(datasets.load_dataset(str(tmp_path / "out"), split="train")) == 4


@pytest.mark.parametrize(
    ("given", "message"), [([1], "list: is no datasets.Dataset"), (small([]), "is empty")]
)
def test_what_is_no_data_set_is_an_error(given: Any, message: str) -> None:
    with pytest.raises(TqpipeError, match=message):
        tqpipe.score_dataset(given)
