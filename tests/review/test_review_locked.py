"""Another program holds the database: said in plain words, nothing saved, nothing lost."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import review_support as support

from tqpipe.review import server
from tqpipe.review.db import Locked
from tqpipe.review.session import Review

HELD = "run/review.sqlite: another program holds the review's database"


@contextmanager
def held(run: Path) -> Iterator[None]:
    """As by a backup, or a database browser with something unsaved."""
    connection = sqlite3.connect(run / "review.sqlite", isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")
        connection.close()


def test_a_save_says_who_holds_it_and_can_be_sent_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server, "PATIENCE", 0.1)
    run = support.write(tmp_path)
    with server.started(run, server.Options(reviewer="ann")) as running:
        tab = support.client(running)
        body = {"kind": "decide", "flag": "m0", "decision": "confirmed", "base": 0, "client": "abc"}
        with held(run):
            refused = tab.post("segments/0/events", body, 503)
            assert refused["error"].startswith(HELD)
            assert tab.post("undo", {}, 503)["error"].startswith(HELD)
            # Reading goes on.
            assert tab.segment(0)["revision"] == 0
            fresh = support.httpx.get(running.address, params={"token": running.access.token})
            assert (fresh.status_code, fresh.json()) == (503, refused)
        assert tab.post("segments/0/events", body, 201)["flags"][0]["decision"] == "confirmed"


def test_a_command_says_so_too(tmp_path: Path) -> None:
    run = support.write(tmp_path)
    Review(run).close()
    with held(run), pytest.raises(Locked, match=HELD):
        Review(run, patience=0.1)
    # Held after it was opened.
    review = Review(run, patience=0.1)
    with held(run), pytest.raises(Locked, match=HELD):
        review.save(lambda _: [], "ann")
    review.close()
