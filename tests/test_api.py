"""The library's functions take what the commands of the same names take."""

from __future__ import annotations

import json
from pathlib import Path

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


def test_one_text_alone_is_an_error_that_says_what_is_missing(tmp_path: Path, config: Config) -> None:
    (tmp_path / "a.txt").write_text(CA, encoding="utf-8")
    with pytest.raises(
        TqpipeError, match=r"a\.txt: give its translation, too; files that hold both languages are"
    ):
        tqpipe.run(tmp_path / "a.txt", config=config)
