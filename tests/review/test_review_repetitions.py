"""Identical segments are decided alike in one step, and nothing that somebody decided otherwise is written over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import review_support as support
from review_support import Client

from tqpipe.review import auth
from tqpipe.review.server import Options, started

OTHER = "Una altra frase."


@pytest.fixture
def tab(tmp_path: Path) -> Iterator[Client]:
    """Segments 0, 2, 3 and 4 have the same two texts; 1 has another source."""
    records = [support.record(n, source=OTHER if n == 1 else support.SOURCE) for n in range(5)]
    with started(support.write(tmp_path, *records), Options(reviewer="ann")) as server:
        yield support.client(server)
        assert server.review.db.faults() == []


def test_what_was_decided_goes_to_the_identical_segments_and_one_undo_takes_it_back(tab: Client) -> None:
    assert tab.segment(1)["identical"] == {"count": 0, "open": 0, "like": None}
    assert tab.segment(0)["identical"] == {"count": 3, "open": 3, "like": None}
    tab.event(0, "decide", flag="m0", decision="confirmed", note="twice")
    span = {"side": "target", "start": 14, "end": 18, "category": "style", "severity": "minor"}
    tab.event(0, "span.add", **span)
    edited = support.TARGET.replace("the the", "the")
    tab.event(0, "edit", target=edited, status="approved")
    tab.event(0, "score", quality=70)
    tab.event(0, "comment", text="only here")
    done = tab.post("segments/0/propagate", {"client": "p"}, 201)
    assert (done["segments"], done["left"]) == ([2, 3, 4], [])
    assert tab.post("segments/0/propagate", {"client": "p"}, 201) == done, "a repeated save is answered"
    model = tab.segment(0)
    for n in (2, 3, 4):
        found = tab.segment(n)
        for key in ("status", "score", "target"):
            assert found[key] == model[key]
        mine, theirs = ([{**f, "id": ""} for f in s["flags"]] for s in (model, found))
        assert theirs == mine
        assert found["comments"] == []
    assert len({f["id"] for n in (0, 2, 3, 4) for f in tab.segment(n)["flags"] if f["by"] != "machine"}) == 4
    assert tab.segment(1)["revision"] == 0
    assert tab.segment(3)["identical"] == {"count": 3, "open": 0, "like": 4}
    assert tab.post("undo", {}, 200)["segments"] == [2, 3, 4]
    assert [tab.segment(n)["status"] for n in range(5)] == ["approved", "open", "open", "open", "open"]
    assert tab.segment(2)["target"]["text"] == support.TARGET
    assert len(tab.segment(2)["flags"]) == 1
    assert tab.post("redo", {}, 200)["segments"] == [2, 3, 4]
    assert tab.segment(2)["target"]["text"] == edited
    assert tab.segment(0)["identical"]["open"] == 0


def test_what_somebody_decided_otherwise_stays_and_is_named(tab: Client) -> None:
    tab.event(2, "edit", target="Another text.")
    tab.event(3, "decide", flag="m0", decision="dismissed")
    tab.event(4, "decide", flag="m0", decision="confirmed")
    tab.event(0, "decide", flag="m0", decision="confirmed")
    tab.event(0, "status", status="rejected")
    done = tab.post("segments/0/propagate", {"client": "p"}, 201)
    assert (done["segments"], done["left"]) == ([4], [2, 3]), "the same decision is no other one"
    assert [tab.segment(n)["status"] for n in (2, 3, 4)] == ["open", "open", "rejected"]
    assert tab.segment(2)["target"]["text"] == "Another text."
    assert tab.segment(3)["flags"][0]["decision"] == "dismissed"
    assert tab.post("segments/0/propagate", {"client": "q"}, 201)["segments"] == []


def test_an_edit_of_an_edit_and_a_mark_in_between(tab: Client) -> None:
    tab.event(0, "edit", target="She said yes.")
    tab.event(
        0, "span.add", side="target", start=9, end=12, version=1, category="style", severity="major"
    )  # "yes"
    tab.event(0, "edit", target="Then she said yes.")
    assert tab.post("segments/0/propagate", {"client": "p"}, 201)["segments"] == [2, 3, 4]
    found = tab.segment(3)
    assert [v["text"] for v in found["versions"]] == [support.TARGET, "Then she said yes."]
    assert found["flags"][-1]["spans"][0]["text"] == "yes"
    assert tab.post("segments/0/propagate", {"client": "q"}, 201) == {"segments": [], "event": 0, "left": []}


def test_nothing_decided_or_nothing_identical_is_said(tab: Client) -> None:
    assert "segment 1 yet" in tab.post("segments/0/propagate", {}, 400)["error"]
    tab.event(0, "comment", text="well")
    assert "Nothing has been decided" in tab.post("segments/0/propagate", {}, 400)["error"]
    tab.event(1, "status", status="approved")
    assert "No other segment" in tab.post("segments/1/propagate", {}, 400)["error"]
    tab.post("segments/9/propagate", {}, 404)


def test_a_blind_review_neither_sees_nor_touches_the_first(tmp_path: Path) -> None:
    named = {n: auth.Reviewer(n, auth.hash_secret(n, b"0" * 16), n == "cat") for n in ("ann", "bea", "cat")}
    folder = support.write(tmp_path, *(support.record(n) for n in range(4)))
    with started(folder, Options(reviewers=named)) as server:
        ann, bea, cat = (Client(server.url, n, n) for n in named)
        cat.post("bulk", {"indices": [0, 1], "event": {"kind": "second", "reviewer": "bea"}}, 201)
        ann.event(0, "status", status="approved")
        assert bea.segment(0)["identical"] == {"count": 1, "open": 1, "like": None}
        bea.event(0, "status", status="rejected")
        assert bea.post("segments/0/propagate", {}, 201)["segments"] == [1]
        assert [bea.segment(n)["status"] for n in range(4)] == ["rejected", "rejected", "open", "open"]
        assert [ann.segment(n)["status"] for n in range(4)] == ["approved", "open", "open", "open"]
        assert ann.post("segments/0/propagate", {}, 201)["segments"] == [1, 2, 3]
        assert [bea.segment(n)["status"] for n in (0, 1)] == ["rejected", "rejected"]
        assert server.review.db.faults() == []
