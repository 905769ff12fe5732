"""`tqpipe review`: the commands, errors, and a process that is interrupted."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest
import review_support as support
from cli_support import Call
from review_support import Client

from tqpipe.review import auth
from tqpipe.review.process import Process
from tqpipe.review.session import Review
from tqpipe.review.state import Change


def test_help_names_the_commands(call: Call) -> None:
    code, out, _ = call("review", "--help")
    assert code == 0
    for name in ("serve", "verify", "assign", "secret"):
        assert name in out
    assert call("review", "serve", "--help")[0] == 0


def test_errors_are_one_sentence(call: Call, tmp_path: Path) -> None:
    folder = support.write(tmp_path)
    for arguments, message in (
        ((tmp_path / "nothing",), "no such run"),
        ((folder, "--host", "0.0.0.0"), "needs named reviewers"),
        ((folder, "--auth", tmp_path / "x.toml"), "--auth"),
        ((folder, "--certificate", "x.pem"), "--certificate and --key go together"),
        ((folder, "--certificate", "x.pem", "--key", "y.pem"), "x.pem: no such file"),
        (("verify", folder), "has not been reviewed"),
        (("assign", folder, "--to", "bea", "--share", "0"), "not above 0"),
    ):
        code, out, err = call("review", *arguments)
        assert (code, out) == (2, "")
        assert message in err
        assert err.count("\n") == 1


def test_verify_says_whether_the_state_is_what_the_events_say(call: Call, tmp_path: Path) -> None:
    import sqlite3

    folder = support.write(tmp_path)
    review = Review(folder)
    review.save(lambda _: [Change(0, "status", "approved", "status")], "ann")
    review.close()
    code, out, _ = call("review", "verify", folder)
    assert (code, out) == (0, f"{folder}: 1 events, and the state is what they say.\n")
    raw = sqlite3.connect(folder / "review.sqlite")
    raw.execute("DELETE FROM state")
    raw.commit()
    raw.close()
    code, out, _ = call("review", "verify", folder)
    assert (code, out) == (1, "segment 1: the state is not what events say\n")


def test_assign(call: Call, tmp_path: Path) -> None:
    folder = support.write_demo(tmp_path, 20)
    assert call("review", "assign", folder, "--to", "ann", "--share", "0.5") == (
        0,
        "10 segments to ann.\n",
        "",
    )
    code, out, _ = call("review", "assign", folder, "--to", "bea", "--share", "0.2", "--second")
    assert (code, out) == (0, "4 segments for a blind second review to bea.\n")
    review = Review(folder)
    assert sum(review.state(n).value("assigned") == "ann" for n in range(20)) == 10
    assert sum(review.layer(n, "bea") == "bea" for n in range(20)) == 4
    review.close()


def test_a_secret_becomes_a_hash(monkeypatch: pytest.MonkeyPatch, call: Call) -> None:
    monkeypatch.setattr("typer.prompt", lambda *a, **k: "correct horse")
    code, out, _ = call("review", "secret")
    assert code == 0
    assert auth.matches("correct horse", out.split('"')[1])
    monkeypatch.setattr("typer.prompt", lambda *a, **k: "short")
    assert call("review", "secret")[0] == 2


def test_ctrl_c_stops_it_and_says_so(tmp_path: Path) -> None:
    folder = support.write(tmp_path)
    process = Process(folder, "--reviewer", "ann")
    Client(process.url).event(0, "status", status="approved")
    process.child.send_signal(signal.SIGINT)
    out, _ = process.child.communicate(timeout=20)
    assert process.child.returncode == 0
    assert "Stopped. Everything that said saved" in out
    assert sorted(p.name for p in folder.glob("review*")) == ["review.sqlite"], "the log was folded in"
