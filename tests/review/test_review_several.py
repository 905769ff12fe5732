"""Several reviewers: assignment, a blind second review, adjudication; and twenty at once."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import review_support as support
from review_support import Client

from tqpipe.review import adjudication, auth
from tqpipe.review.server import Options, started
from tqpipe.review.session import Review
from tqpipe.types import TqpipeError


@dataclass
class Trio:
    review: Review
    ann: Client
    bea: Client
    cat: Client


@pytest.fixture
def trio(tmp_path: Path) -> Iterator[Trio]:
    """Ann reviews, Bea reviews segments 0 and 1 again without seeing it, Cat adjudicates."""
    named = {n: auth.Reviewer(n, auth.hash_secret(n, b"0" * 16), n == "cat") for n in ("ann", "bea", "cat")}
    folder = support.write(tmp_path)
    with started(folder, Options(reviewers=named)) as it:
        people = Trio(it.review, *(Client(it.url, n, n) for n in named))
        bulk = {"indices": [0, 1], "event": {"kind": "second", "reviewer": "bea"}, "client": "s"}
        assert "adjudicator" in people.ann.post("bulk", bulk, 400)["error"]
        people.cat.post("bulk", bulk, 201)
        yield people
        assert it.review.db.faults() == []


def test_a_second_reviewer_sees_nothing_of_the_first(trio: Trio) -> None:
    ann, bea = trio.ann, trio.bea
    seen = trio.ann.get("run")["event"]
    ann.event(0, "decide", flag="m0", decision="dismissed", note="secret thought")
    ann.event(0, "edit", target="Secret text.")
    ann.event(0, "comment", text="secret remark")
    ann.event(0, "span.add", side="source", start=0, end=2, category="style", severity="minor", note="secret")
    ann.event(0, "assign", reviewer="ann")
    ann.event(0, "status", status="approved")
    segment = bea.segment(0)
    assert segment["blind"]
    assert (segment["status"], segment["target"]["text"], segment["revision"]) == ("open", support.TARGET, 0)
    for path in ("segments/0", "rows?from=0&to=3", "segments/0?around=2", "queue?q=secret", "queue"):
        answer = bea.http.get(f"api/{path}").text
        assert "ecret" not in answer
        assert "approved" not in answer.replace('"approved":0', "")
    assert bea.get("run")["counts"]["status"] == {"open": 3, "approved": 0, "rejected": 0, "skipped": 0}
    assert bea.get("queue", status="approved")["order"] == []
    assert bea.get("queue", q="secret")["order"] == []
    assert bea.get("changes", after=seen)["segments"] == []
    assert "blindly" in bea.http.get("api/export/jsonl").json()["error"]
    assert ann.get("queue", status="approved")["order"] == [0]
    # And the other way round.
    bea.event(0, "decide", flag="m0", decision="confirmed")
    bea.event(0, "edit", target="Bea's text.")
    bea.event(0, "status", status="rejected")
    mine = ann.segment(0)
    assert (mine["status"], mine["flags"][0]["decision"], mine["target"]["text"]) == (
        "approved",
        "dismissed",
        "Secret text.",
    )
    assert [e["by"] for e in mine["history"] if e["by"] == "bea"] == []
    assert bea.segment(0)["target"]["text"] == "Bea's text."
    assert bea.get("queue", status="rejected")["order"] == [0]
    bea.post("undo", {}, 200)
    assert bea.segment(0)["status"] == "open"
    assert ann.segment(0)["status"] == "approved"


def test_an_adjudicator_follows_one_of_the_two(trio: Trio) -> None:
    ann, bea, cat = trio.ann, trio.bea, trio.cat
    for tab, decision, text, status in (
        (ann, "dismissed", "Ann's.", "approved"),
        (bea, "confirmed", "Bea's.", "rejected"),
    ):
        assert cat.get("adjudication")["items"] == []
        tab.event(0, "decide", flag="m0", decision=decision)
        tab.event(0, "edit", target=text)
        tab.event(0, "span.add", side="target", start=0, end=3, version=1, category="style", severity="minor")
        tab.event(0, "status", status=status)
    (item,) = cat.get("adjudication")["items"]
    assert (item["index"], item["same"]) == (0, False)
    assert (item["first"]["by"], item["second"]["by"]) == ("ann", "bea")
    assert (item["first"]["target"], item["second"]["target"]) == ("Ann's.", "Bea's.")
    assert bea.get("adjudication")["items"] == []
    body = {"take": "second", "base": item["revision"], "client": "t"}
    assert "Only an adjudicator" in ann.post("adjudication/0", body, 400)["error"]
    ann.event(0, "score", quality=9)
    assert "changed meanwhile" in cat.post("adjudication/0", body, 409)["error"]
    body["base"] = cat.get("adjudication")["items"][0]["revision"]
    settled = cat.post("adjudication/0", body, 201)
    assert (settled["status"], settled["target"]["text"], settled["score"]) == ("rejected", "Bea's.", None)
    assert settled["flags"][0]["decision"] == "confirmed"
    (span,) = [s for f in settled["flags"][1:] for s in f["spans"]]
    assert (span["text"], span["state"]) == ("Bea", "placed")
    assert cat.get("adjudication")["items"] == []
    assert not bea.segment(0)["blind"]
    assert "settled already" in cat.post("adjudication/0", {**body, "client": "u"}, 400)["error"]
    cat.post("undo", {}, 200)
    again = ann.segment(0)
    assert (again["status"], again["target"]["text"], again["score"]) == ("approved", "Ann's.", 9)
    assert bea.segment(0)["blind"]


def test_two_who_agree_are_seen_to_agree(trio: Trio) -> None:
    for tab in (trio.ann, trio.bea):
        tab.event(1, "decide", flag="m0", decision="confirmed")
        tab.event(1, "status", status="rejected")
    (item,) = trio.cat.get("adjudication")["items"]
    assert item["same"]
    body = {"take": "first", "base": item["revision"], "client": "t"}
    assert trio.cat.post("adjudication/1", body, 201)["status"] == "rejected"


def test_a_sample_is_fresh_and_repeatable(tmp_path: Path) -> None:
    review = Review(support.write_demo(tmp_path, 50))
    first = adjudication.sample(review, "bea", 0.2, seed=3)
    assert len(first) == 10
    assert first == adjudication.sample(review, "bea", 0.2, seed=3)
    assert first != adjudication.sample(review, "bea", 0.2, seed=4)
    adjudication.second(review, first, "bea", "cat")
    assert not set(first) & set(adjudication.sample(review, "bea", 0.2, seed=3))
    with pytest.raises(TqpipeError, match="not above 0"):
        adjudication.sample(review, "bea", 0.0)
    adjudication.second(review, adjudication.sample(review, "bea", 1.0), "bea", "cat")
    with pytest.raises(TqpipeError, match="no segment that bea has not"):
        adjudication.sample(review, "bea", 0.5)
    review.close()


def test_twenty_reviewers_at_once_lose_nothing(tmp_path: Path) -> None:
    """A short form of `benchmarks/speed.py review`: about fifty writes a second for three seconds."""
    names = [f"r{n}" for n in range(20)]
    hashed = auth.hash_secret("s", b"0" * 16)
    folder = support.write_demo(tmp_path, 100)
    with started(folder, Options(reviewers={n: auth.Reviewer(n, hashed) for n in names})) as it:
        tabs = [Client(it.url, name, "s") for name in names]
        acknowledged: list[tuple[str, str]] = []
        errors: list[str] = []
        end = time.monotonic() + 3

        def work(name: str, tab: Client) -> None:
            n = 0
            while time.monotonic() < end:
                text = f"{name} {n}"
                answer = tab.post(
                    f"segments/{(n * 7) % 100}/events",
                    {"kind": "comment", "text": text, "base": 0, "client": text},
                )
                if answer.status_code == 201:
                    acknowledged.append((name, text))
                else:
                    errors.append(answer.text)
                n += 1
                time.sleep(0.3)

        threads = [threading.Thread(target=work, args=pair) for pair in zip(names, tabs, strict=True)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert errors == []
        made = [(e.reviewer, e.new["text"]) for e in it.review.db.events()]
        assert sorted(made) == sorted(acknowledged)
        assert len(made) >= 60
        assert it.review.db.faults() == []
