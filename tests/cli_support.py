"""What the tests of the command line share: two short texts, and the command in this process."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tqpipe import cli

CA = (
    "Donald Trump i Vladímir Putin van parlar ahir per telèfon durant més d'una hora i mitja.\n"
    "El president dels Estats Units volia que el líder rus acceptés la treva de 30 dies.\n"
    "Però, tot i la llarga conversa, Putin no hi va accedir.\n"
)
EN = (
    "Donald Trump and Vladimir Putin spent more than an hour and a half on the phone yesterday.\n"
    "The US president wanted the Russian leader to agree to the 30-day truce.\n"
    "But despite their long conversation, Putin didn't agree.\n"
)

#: What a run writes.
RUN_FILES = ["report.html", "run.json", "segments.jsonl", "segments.parquet"]

Call = Callable[..., tuple[int, str, str]]


def write(folder: Path, source: str | bytes = CA, target: str | bytes = EN) -> tuple[Path, Path]:
    paths = folder / "a.ca.txt", folder / "a.en.txt"
    for path, text in zip(paths, (source, target), strict=True):
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return paths


def caller(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Call:
    """The console script's own entry point, in this process: (exit code, stdout, stderr)."""

    def call(*arguments: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["tqpipe", *map(str, arguments)])
        with pytest.raises(SystemExit) as left:
            cli.main()
        out, err = capsys.readouterr()
        code = left.value.code
        return (code if isinstance(code, int) else 0 if code is None else 1), out, err

    return call


def aligning(tiny: str) -> list[str]:
    """Options of a command that aligns with a random encoder."""
    return ["--encoder", tiny, "--force-align"]


def options(tiny: str) -> list[str]:
    """The same without the quality model."""
    return [*aligning(tiny), "--no-quality"]


def names(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())
