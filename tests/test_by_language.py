"""A file with rows of several language pairs: each is judged by its own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from cli_support import Call

import tqpipe
from tqpipe.types import TqpipeError

ROWS: list[dict[str, Any]] = [
    {
        "src": "El govern va aprovar 12 mesures.",
        "mt": "The government approved 13 measures.",
        "lang": "ca-en",
    },
    {"src": "La reunión durará tres horas.", "mt": "Das Treffen dauert drei Stunden.", "lp": "es-de"},
    {"src": "They met 3 times.", "mt": "Ils se sont rencontrés 4 fois.", "src_lang": "en", "tgt_lang": "fr"},
    {"src": "La reunión acabó pronto.", "mt": "Das Treffen endete früh.", "src_lang": "es", "tgt_lang": "xx"},
    {"src": "The cat sleeps.", "mt": "The cat is asleep.", "src_lang": "en-GB", "tgt_lang": "en-US"},
    {"src": "La reunión duró 3 horas.", "mt": "", "lp": "es-de"},
    {"src": "Die Sitzung begann um acht.", "mt": "La sessió va començar a les vuit.", "lp": "de-ca"},
]
WRONG = [True, False, True, None, None, True, False]


def written(path: Path) -> Path:
    if path.suffix == ".jsonl":
        path.write_text("".join(json.dumps(row) + "\n" for row in ROWS), encoding="utf-8")
    else:
        names = ["src", "mt", "lang", "lp", "src_lang", "tgt_lang"]
        lines = ["\t".join(names), *("\t".join(row.get(name, "") for name in names) for row in ROWS)]
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("name", ["p.jsonl", "p.tsv"])
@pytest.mark.parametrize("command", [["check"], ["score", "--rules-only"]])
def test_each_row_by_its_own_languages(tmp_path: Path, call: Call, name: str, command: list[str]) -> None:
    code, out, err = call(*command, written(tmp_path / name))
    assert code == 0, err
    lines = [json.loads(line) for line in out.splitlines()]
    assert [bool(line["flags"]) if "flags" in line else None for line in lines] == WRONG
    assert "target language is 'xx'" in lines[3]["error"]
    assert "both sides are English" in lines[4]["error"]
    assert [line["input"].get("lp") for line in lines if "input" in line][1] == "es-de"


def test_options_say_it_of_every_row(tmp_path: Path, call: Call) -> None:
    path = written(tmp_path / "p.jsonl")
    code, out, _ = call("check", path, "--source-lang", "ca", "--target-lang", "en")
    assert code == 0
    assert not any("error" in json.loads(line) for line in out.splitlines())


def test_in_python() -> None:
    rows = [row for row, wrong in zip(ROWS, WRONG, strict=True) if wrong is not None]
    assert [bool(flags) for flags in tqpipe.check(rows)] == [wrong for wrong in WRONG if wrong is not None]
    with pytest.raises(TqpipeError, match="pair 2: the row says that its target language is 'xx'"):
        tqpipe.check(ROWS[2:4])


def test_what_a_pair_is_judged_as_does_not_hang_on_other_languages() -> None:
    """Those of a language pair are judged as a file of their own, in whatever order they stand."""
    catalan = [{**ROWS[0], "mt": text} for text in ("The government approved 12 measures.", ROWS[0]["mt"])]
    mixed = tqpipe.score([catalan[0], ROWS[1], ROWS[2], catalan[1]], parts="rules")
    alone = tqpipe.score(catalan, source_lang="ca", target_lang="en", parts="rules")
    assert [(mixed[n].risk, mixed[n].flags) for n in (0, 3)] == [(r.risk, r.flags) for r in alone]


def test_a_run_has_one_language_pair(tmp_path: Path, call: Call) -> None:
    code, _, err = call("run", written(tmp_path / "p.jsonl"), "--out", tmp_path / "out")
    assert code == 2
    assert "has rows of 4 language pairs (ca-en, de-ca, en-fr, es-de)" in err
