"""The command line as a process: exit codes, signals, pipes, threads."""

from __future__ import annotations

import json
import os
import pty
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from cli_support import CA, EN, RUN_FILES, names, options, write

from tqpipe.cli import interrupt
from tqpipe.cli.common import progress


def console_script() -> list[str]:
    beside = Path(sys.executable).parent / "tqpipe"
    found = str(beside) if beside.is_file() else shutil.which("tqpipe")
    assert found, "the console script is not installed"
    return [found]


def process(*arguments: object, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*console_script(), *map(str, arguments)],
        env={**os.environ, **env},
        capture_output=True,
        text=True,
        timeout=300,
        encoding="utf-8",
    )


@pytest.mark.slow
def test_exit_codes_of_the_console_script(tmp_path: Path, tiny: str) -> None:
    paths = write(tmp_path, CA, EN.replace("truce", 'truce., " , Three'))
    config = tmp_path / "c.toml"
    config.write_text("[triage]\nbudget = 1.0\nbroken_budget = 1.0\n", encoding="utf-8")
    strict = ["--config", config, "--fail-on", "broken"]
    # A terminal that knows ASCII only must not turn a good run into a crash.
    done = process(
        "run", *paths, "--out", tmp_path / "one", *options(tiny), *strict, PYTHONIOENCODING="ascii"
    )
    assert done.returncode == 1, done.stderr
    assert names(tmp_path / "one") == RUN_FILES
    done = process("run", *paths, "--out", tmp_path / "zero", *options(tiny))
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert "Report: " in done.stdout
    done = process("run", *paths, "--out", tmp_path / "zero")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("tqpipe: ")
    assert process("run", *paths).returncode == 2
    assert process("runn").returncode == 2


def test_python_m_does_the_same(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tqpipe.cli", "--version"], capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, done.stdout[:7]) == (0, "tqpipe ")


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    rows = [json.dumps({"src": s, "mt": t}) for s, t in zip(CA.splitlines(), EN.splitlines(), strict=True)]
    (tmp_path / "p.jsonl").write_text("\n".join(rows * 50) + "\n", encoding="utf-8")
    command = [*console_script(), "check", str(tmp_path / "p.jsonl")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        err = running.stderr.read()
        assert running.wait(timeout=120) == 0
    assert err == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("rows", [1, 200])
def test_a_full_disk_behind_standard_output_is_told(tmp_path: Path, rows: int, unbuffered: str) -> None:
    """In what is printed at once, of a buffer's size or more, and in what is there at the end."""
    row = json.dumps({"src": CA.splitlines()[2], "mt": EN.splitlines()[2]})
    (tmp_path / "p.jsonl").write_text(f"{row}\n" * rows, encoding="utf-8")
    command = [*console_script(), "check", str(tmp_path / "p.jsonl")]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            command,
            env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
        )
    assert done.stderr == "tqpipe: standard output: could not be written: No space left on device\n"
    assert done.returncode == 2


def test_an_interrupt_that_a_finaliser_drops_is_raised_again(capsys: pytest.CaptureFixture[str]) -> None:
    class Library:
        def __del__(self) -> None:
            signal.raise_signal(signal.SIGINT)  # Python ignores what is raised here

    with interrupt.remembered():
        Library()
        with progress() as show, pytest.raises(KeyboardInterrupt):
            show("encode", 0.5)
    assert capsys.readouterr().err == ""
    with interrupt.remembered(), progress() as show:
        show("encode", 0.5)


@pytest.mark.slow
@pytest.mark.parametrize("stage", ["read", "encode"])
def test_interrupted_half_way(tmp_path: Path, tiny: str, stage: str) -> None:
    """Ctrl-C while a stage is shown on the terminal: exit 130, and no trace on the disk."""
    sentence = " ".join(EN.splitlines())
    paths = write(tmp_path, CA * 3000, "\n".join(f"{k}. {sentence}" for k in range(3000)))
    before = names(tmp_path)
    terminal, stderr = pty.openpty()
    command = [
        *console_script(),
        "run",
        *map(str, paths),
        "--out",
        str(tmp_path / "new" / "out"),
        *options(tiny),
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=stderr) as running:
        os.close(stderr)
        shown, end = b"", time.monotonic() + 200
        while stage.encode() not in shown and time.monotonic() < end:
            shown += os.read(terminal, 4096)
        assert stage.encode() in shown
        running.send_signal(signal.SIGINT)
        rest = b""
        try:
            while chunk := os.read(terminal, 4096):
                rest += chunk
        except OSError:  # how a pseudo-terminal says that its other end is closed
            pass
        assert running.wait(timeout=60) == 130
        assert running.stdout is not None
        assert running.stdout.read() == b""
    os.close(terminal)
    assert b"interrupted; nothing was half-written" in rest
    assert b"Traceback" not in rest
    assert names(tmp_path) == before


@pytest.mark.parametrize("given", [None, "3"])
def test_numpy_has_no_threads_of_its_own_unless_asked(given: str | None) -> None:
    code = (
        "import os, tqpipe.cli as c; c.main = lambda: print(os.environ['OPENBLAS_NUM_THREADS']); c.console()"
    )
    env = {k: v for k, v in os.environ.items() if k != "OPENBLAS_NUM_THREADS"}
    if given:
        env["OPENBLAS_NUM_THREADS"] = given
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == (given or "1")
