"""Why rows were not read, said where a batch ends."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cli_support import Call, caller

from tqpipe.batch import shards
from tqpipe.batch.figures import Figures


def test_the_commonest_reasons_are_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    call: Call = caller(monkeypatch, capsys)
    monkeypatch.chdir(tmp_path)
    rows = [
        "source\ttarget",
        *["torn"] * 3,
        "Hola\tHello",
        *[f"{'x' * (21_000 + n)}\ty" for n in range(4)],
        "a\tb\tc\x1b[31m",
    ]
    Path("a.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    Path("steps.toml").write_text('[[step]]\nname = "dedupe"\n', encoding="utf-8")
    code, out, _ = call("batch", "a.tsv", "--out", "out", "--steps", "steps.toml")
    assert code == 0
    lines = [line.strip() for line in out.splitlines()]
    at = lines.index("8 not read (rejects.jsonl)") + 1
    assert lines[at : at + 2] == [
        "4: a.tsv, line 2: expected 2 cells as in the header, found 1",
        "4: a.tsv, line 6: the source has 21,000 characters; a segment has at most 20,000",
    ]
    manifest = json.loads(Path("out/manifest.json").read_text(encoding="utf-8"))
    assert [one["rows"] for one in manifest["figures"]["unread_for"]] == [4, 4]
    assert "expected 2 cells as in the header, found 1" in Path("out/report.html").read_text(encoding="utf-8")


def test_reasons_without_number_take_bounded_memory() -> None:
    figures = Figures([])
    for n in range(5000):
        reason = "x" * n if n < 4000 else "not translated yet"
        figures.reject({"row": n, "file": "a", "line": n, "reason": reason, "left_out": False})
    assert len(figures.rejects) == 8
    assert len(figures.unread_for()) == 5


def test_rows_that_are_kept_unread_are_told_everywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    call: Call = caller(monkeypatch, capsys)
    monkeypatch.chdir(tmp_path)
    Path("a.jsonl").write_text(
        '{"src": "Hola", "mt": "Hello"}\n{"src": null, "mt": "x"}\n{"src": "Adéu", "mt": ""}\n'
    )
    Path("steps.toml").write_text('[[step]]\nname = "length"\nmin_chars = 0\nmax_ratio = 100\n')
    code, out, _ = call("batch", "a.jsonl", "--out", "o", "--steps", "steps.toml", "--on-bad-row", "keep")
    assert code == 0
    assert [" ".join(line.split()) for line in out.splitlines()[:2]] == [
        "3 rows: 3 kept", "1 of them could not be read: without texts or scores (column problem)",
    ]  # fmt: skip
    card = Path("o/README.md").read_text(encoding="utf-8")
    assert "3 kept (1 of them could not be read, and have no texts: `problem` says why), 0 not read" in card
    for names in (["x.tsv"], ["x.csv"], ["x.ca", "x.en"]):
        asked = [part for name in names for part in ("--out", name)]
        assert "2 kept, 0 dropped, 1 that the format cannot hold" in call("filter", "o", *asked)[1]
        [line] = Path(f"{names[0]}.rejects.jsonl").read_text(encoding="utf-8").splitlines()
        assert json.loads(line)["row"] == 2
        assert (
            "it has no texts, and this format no place to say why (the source is missing (null))"
            in json.loads(line)["reason"]
        )
    for keep, rows in (
        ("missing(source)", [2]), ("missing(problem)", [1, 3]), ("contains(problem, 'null')", [2]),
        ("target_chars < 2", [3]), ("target == ''", [3]), ("not missing(target_words)", [1, 3]),
    ):  # fmt: skip
        assert call("filter", "o", "--keep", keep, "--out", "y.jsonl")[0] == 0
        found = [json.loads(one)["row"] for one in Path("y.jsonl").read_text(encoding="utf-8").splitlines()]
        assert found == rows, keep


def test_as_many_samples_as_there_is_room_for_and_of_more_some_from_all_over() -> None:
    for total, shown in (
        (7, [*range(1, 8)]),
        (8, [*range(1, 9)]),
        (15, [*range(1, 9)]),
        (2000, [1, 2, 3, 4, 128, 256, 512, 1024]),
    ):
        figures = Figures(["length"])
        for n in range(1, total + 1):
            row = dict.fromkeys(shards.schema().names) | {"row": n, "dropped_by": "length", "reason": "r"}
            figures.add(row)
        assert [one["row"] for one in figures.samples["length"]] == shown
