from __future__ import annotations

from pathlib import Path

import pytest

from tqpipe.gate import limits
from tqpipe.gate.limits import GateConfig, Limits
from tqpipe.types import TqpipeError

ROOT = Path(__file__).parents[2]


def load(tmp_path: Path, text: str) -> GateConfig:
    path = tmp_path / "ci.toml"
    path.write_text(text, encoding="utf-8")
    return limits.load(path)


def test_every_key_is_read(tmp_path: Path) -> None:
    found = load(
        tmp_path,
        """
        baseline = "b.jsonl"
        config = "run.toml"
        required_checks = ["numbers"]
        [[input]]
        pairs = "a.po"
        [[input]]
        source = "a.txt"
        target = "b.txt"
        pre_segmented = true
        [limits]
        broken = 1
        review_per_1000 = 25
        flags = {critical = 0, numbers = 3}
        floor = {quality = 60.5}
        drop = {chrf = 1}
        [per_document]
        new_broken = 2
        [documents."news/*"]
        worse = 4
        [languages.ca-en]
        unscored = 5
        [worse]
        points = 10
        [significance]
        alpha = 0.01
        test = "bootstrap"
        """,
    )
    assert found.limits == Limits(
        broken=1, review_per_1000=25.0, flags={"critical": 0, "numbers": 3}, floor={"quality": 60.5},
        new_broken=0, worse=0, lost=0, drop={"chrf": 1.0},
    )  # fmt: skip
    assert found.documents["news/*"].worse == 4
    assert found.path(found.baseline) == tmp_path / "b.jsonl"
    assert found.input[1].pre_segmented


def test_what_is_not_named_keeps_its_default(tmp_path: Path) -> None:
    assert load(tmp_path, "") == GateConfig(where=str(tmp_path), file=str(tmp_path / "ci.toml"))
    assert load(tmp_path, "[limits]\nreview_per_1000 = 5\n").limits.broken == 0


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[limits]\nbrokn = 0\n", ["ci.toml", "limits", "brokn", "did you mean 'broken'"]),
        ("[limit]\nbroken = 0\n", ["unknown key 'limit'", "limits"]),
        ("where = 'x'\n", ["unknown key 'where'"]),
        ("[limits]\nbroken = -1\n", ["limits.broken is -1"]),
        ("[limits]\nbroken = 'none'\n", ["limits", "broken", "none"]),
        ("[limits]\nbroken = true\n", ["broken"]),
        ("[limits]\nreview_per_1000 = nan\n", ["review_per_1000"]),
        ("[limits.floor]\nquality = nan\n", ["limits.floor.quality is nan"]),
        ("[limits.drop]\nquality = inf\n", ["limits.drop.quality is inf"]),
        ("[worse]\nrisk = nan\n", ["worse.risk is nan"]),
        ("[limits.drop]\ncomet = 1\n", ["limits.drop", "comet", "quality"]),
        ("[limits.drop]\nquality = -1\n", ["limits.drop.quality is -1"]),
        ("[limits.flags]\nnumber = 1\n", ["unknown name 'number'", "did you mean 'numbers'"]),
        ("required_checks = ['numers']\n", ["required_checks", "did you mean 'numbers'"]),
        ("[significance]\nalpha = 5\n", ["significance.alpha is 5"]),
        ("[significance]\nresamples = 3\n", ["significance.resamples is 3"]),
        ("[significance]\ntest = 't'\n", ["randomisation", "bootstrap"]),
        ("[[input]]\nsource = 'a'\n", ["input 1", "both 'source' and 'target'"]),
        ("[[input]]\npairs = 'a'\ntarget = 'b'\n", ["input 1"]),
        ("[input]\npairs = 'a'\n", ["input: expected a list of tables, [[input]], found"]),
        ("input = 'a'\n", ["input: expected a list of tables, [[input]], found 'a'"]),
        ("required_checks = 'numbers'\n", ["required_checks: expected a list, found 'numbers'"]),
        ("[limits]\ndrop = 1\n", ["limits: drop: expected a table, found 1"]),
        (
            "[[input]]\npairs = 'a'\ntarget_lang = 'Catalan'\n",
            ["input 1: target_lang 'Catalan'", "did you mean 'ca'"],
        ),
        (
            "[[input]]\npairs = 'a'\nsource_lang = 'tlhingan'\n",
            ["input 1: source_lang 'tlhingan'", "valid: af, am"],
        ),
        ("[limits\n", ["not valid TOML"]),
    ],
)
def test_a_mistake_is_named(tmp_path: Path, text: str, words: list[str]) -> None:
    with pytest.raises(TqpipeError) as caught:
        load(tmp_path, text)
    for word in words:
        assert word in str(caught.value)


def test_a_file_that_is_not_there_or_no_text(tmp_path: Path) -> None:
    with pytest.raises(TqpipeError, match=r"nothing\.toml: No such file"):
        limits.load(tmp_path / "nothing.toml")
    (tmp_path / "x.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(TqpipeError, match="not valid TOML"):
        limits.load(tmp_path / "x.toml")


def test_a_scope_that_fits_nothing_protects_nobody(tmp_path: Path) -> None:
    documents = load(tmp_path, "[documents.'news/*']\nbroken = 0\n")
    assert [s[2] for s in limits.scopes(documents, ("x/a.po", "news/b.po"), ("ca-en",))] == [
        "all",
        "news/b.po",
    ]
    with pytest.raises(TqpipeError, match=r"fits no document; the documents are x/a\.po"):
        limits.scopes(documents, ("x/a.po",), ("ca-en",))
    with pytest.raises(TqpipeError, match="fits no segment; the language pairs are ca-en"):
        limits.scopes(load(tmp_path, "[languages.es-en]\nbroken = 0\n"), ("a",), ("ca-en",))


def test_the_commented_configuration_is_the_default() -> None:
    found = limits.load(ROOT / "configs" / "ci.toml")
    assert (found.limits, found.worse, found.significance) == (
        GateConfig().limits,
        GateConfig().worse,
        GateConfig().significance,
    )
    text = (ROOT / "configs" / "ci.toml").read_text(encoding="utf-8")
    for key in (*Limits.__dataclass_fields__, *GateConfig.__dataclass_fields__):
        assert key == "where" or key in text, f"{key} is not in configs/ci.toml"


def test_no_key_is_named_that_a_file_cannot_set(tmp_path: Path) -> None:
    with pytest.raises(TqpipeError) as caught:
        load(tmp_path, "[limit]\n")
    assert "where" not in str(caught.value).rpartition("valid keys")[2]
