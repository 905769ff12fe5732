"""The server from outside: reading, writing, stale saves, undo, several tabs and processes, resuming."""

from __future__ import annotations

import concurrent.futures
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
import review_support as support
from review_support import Client

from tqpipe.review import queue, writer
from tqpipe.review.process import Process
from tqpipe.review.server import Options, Server, started
from tqpipe.review.session import Review
from tqpipe.review.views import direction
from tqpipe.types import TqpipeError


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    folder = support.write(tmp_path)
    with started(folder, Options(reviewer="ann")) as running:
        yield running


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = support.write_demo(tmp_path_factory.mktemp("demo"), 120)
    with started(folder, Options(reviewer="ann")) as running:
        yield running


def test_the_run_and_a_segment_as_documented(server: Server) -> None:
    tab = support.client(server)
    run = tab.get("run")
    assert (run["reviewer"], run["source_lang"], run["target_lang"]) == ("ann", "ca", "en")
    assert run["position"] is None
    assert run["counts"]["status"]["open"] == 3
    segment = tab.segment(0)
    assert set(segment) >= {
        "index", "id", "doc", "kind", "confidence", "source", "versions", "target", "risk", "quality", "interval",
        "scores", "verdict", "flags", "links", "status", "score", "comments", "assigned", "history", "revision",
        "can_undo", "can_redo",
    }  # fmt: skip
    (flag,) = segment["flags"]
    assert flag["spans"] == [{"side": "target", "start": 28, "end": 35, "text": "the the", "state": "placed"}]
    assert tab.http.get("api/segments/3").status_code == 404
    assert tab.http.get("api/segments/99999999999999999999999").status_code in (400, 404)
    assert tab.http.get("api/nothing").json() == {"error": "There is nothing at this address."}


def test_a_pass_over_a_segment(server: Server) -> None:
    tab = support.client(server)
    tab.event(0, "decide", flag="m0", decision="confirmed", note="twice")
    tab.event(0, "edit", target="Now the president said yes, and the collaboration will go on.")
    made = tab.event(
        0, "span.add", side="target", start=0, end=3, version=1, category="style", severity="minor"
    )
    (mine,) = [f for f in made["flags"] if f["by"] == "ann"]
    assert mine["spans"][0]["text"] == "Now"
    tab.event(0, "span.change", flag=mine["id"], severity="critical", note="hm")
    tab.event(0, "comment", text="Checked.")
    tab.event(0, "score", quality=70)
    tab.event(0, "assign", reviewer="bea")
    final = tab.event(0, "status", status="approved")
    assert final["status"] == "approved"
    assert final["score"] == 70
    assert final["assigned"] == "bea"
    assert [c["text"] for c in final["comments"]] == ["Checked."]
    assert final["flags"][0]["decision"] == "confirmed"
    assert final["flags"][0]["note"] == "twice"
    assert final["flags"][0]["spans"][0]["state"] == "moved"
    assert final["flags"][1]["severity"] == "critical"
    assert [e["kind"] for e in final["history"]] == [
        "decide", "edit", "span.add", "span.change", "comment", "score", "assign", "status",
    ]  # fmt: skip
    assert final["history"][1]["old"] == support.TARGET
    removed = tab.event(0, "span.remove", flag=mine["id"])
    assert len(removed["flags"]) == 1
    assert server.review.db.faults() == []


def test_an_edit_with_a_status_is_one_action(server: Server) -> None:
    tab = support.client(server)
    made = tab.event(0, "edit", target="Mended.", status="approved")
    assert (made["target"]["text"], made["status"]) == ("Mended.", "approved")
    assert [e["kind"] for e in made["history"]] == ["edit", "status"]
    tab.post("undo", {}, 200)
    back = tab.get("segments/0")
    assert (back["target"]["text"], back["status"], back["can_undo"]) == (support.TARGET, "open", False)
    again = tab.post("redo", {}, 200)
    assert again["segments"] == [0]
    assert tab.get("segments/0")["status"] == "approved"


def test_what_the_translation_has_added_is_of_the_document_around_it(tmp_path: Path) -> None:
    first, last = (support.record(n, source="") for n in (0, 2))
    with started(support.write(tmp_path, first, support.record(1), last)) as running:
        tab = support.client(running)
        assert tab.get("run")["documents"] == ["a.ca.txt"]
        assert [row["doc"] for row in tab.get("rows")["rows"]] == ["a.ca.txt"] * 3


def test_a_status_alone_saves(server: Server) -> None:
    tab = support.client(server)
    tab.event(1, "status", status="skipped", base=0)
    assert tab.segment(1)["status"] == "skipped"


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"kind": "dance", "base": 0}, "not one of decide"),
        ({"kind": "status", "base": 0, "status": "fine"}, "not one of open, approved"),
        ({"kind": "status", "status": "approved"}, '"base" is None'),
        ({"kind": "status", "base": True, "status": "approved"}, '"base" is True'),
        ({"kind": "decide", "base": 0, "flag": "m1", "decision": "confirmed"}, "not one of this segment's: m0"),
        ({"kind": "decide", "base": 0, "flag": "m0", "decision": "maybe"}, "confirmed, dismissed"),
        ({"kind": "edit", "base": 0, "target": 7}, '"target" should be a text'),
        ({"kind": "edit", "base": 0, "target": "x" * 1_000_001}, "more than 1000000"),
        ({"kind": "comment", "base": 0, "text": " "}, "is empty"),
        ({"kind": "score", "base": 0, "quality": 101}, "from 0 to 100"),
        ({"kind": "score", "base": 0, "quality": True}, "from 0 to 100"),
        ({"kind": "span.remove", "base": 0, "flag": "m0"}, "not one that a person marked"),
        (
            {"kind": "span.add", "base": 0, "side": "target", "start": 3, "end": 999, "category": "style",
             "severity": "minor"},
            "not a range in the target text",
        ),
        (
            {"kind": "span.add", "base": 0, "side": "target", "start": 0, "end": 1, "version": 5, "category": "style",
             "severity": "minor"},
            "versions 0 to 0",
        ),
        ({"kind": "status", "base": 0, "status": "approved", "client": "x" * 101}, '"client"'),
    ],
)  # fmt: skip
def test_what_is_not_valid_is_said_and_saves_nothing(
    demo: Server, body: dict[str, Any], message: str
) -> None:
    with_flag = next(n for n, r in enumerate(demo.review.records) if len(r.flags) == 1)
    tab = support.client(demo)
    assert message in tab.post(f"segments/{with_flag}/events", body, 400)["error"]
    assert demo.review.event == 0


def test_two_tabs_the_second_sees_both_versions(server: Server) -> None:
    first, second = support.client(server), None
    server.access.renew()
    second = Client(server.url)
    first.event(0, "edit", target="Mine.", base=0)
    stale = second.post(
        "segments/0/events", {"kind": "edit", "target": "Yours.", "base": 0, "client": "q"}, 409
    )
    assert stale["error"] == "stale"
    assert stale["mine"]["target"] == "Yours."
    assert stale["theirs"]["target"]["text"] == "Mine."
    # Another field does not collide, and choosing one's own does.
    second.event(0, "score", quality=10, base=0)
    forced = {"kind": "edit", "target": "Yours.", "base": 0, "client": "r", "force": True}
    assert second.post("segments/0/events", forced, 201)["target"]["text"] == "Yours."
    assert [v["text"] for v in first.segment(0)["versions"]] == [support.TARGET, "Mine.", "Yours."]


def test_a_repeated_save_is_answered_and_not_made_again(server: Server) -> None:
    tab = support.client(server)
    body = {"kind": "comment", "text": "Once.", "base": 0, "client": "abc"}
    for _ in range(3):
        answer = tab.post("segments/0/events", body, 201)
    assert len(answer["comments"]) == 1
    bulk = {"indices": [0, 1], "event": {"kind": "status", "status": "approved"}, "client": "abd"}
    assert tab.post("bulk", bulk, 201) == tab.post("bulk", bulk, 201)
    assert tab.get("run")["event"] == 3


def test_a_decision_for_all_segments_reads_no_file_for_each(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The version that events are stamped with stands in a file: to read it took nine tenths of the time."""
    writer.tool.cache_clear()
    asked: list[str] = []
    version = metadata.version
    monkeypatch.setattr(metadata, "version", lambda name: asked.append(name) or version(name))
    event = {"kind": "status", "status": "approved"}
    answer = support.client(server).post("bulk", {"indices": [0, 1, 2], "event": event, "client": "b"}, 201)
    assert answer["segments"] == [0, 1, 2]
    assert asked == ["tqpipe"]
    assert {made.tool for made in server.review.db.events()} == {f"tqpipe {version('tqpipe')}"}


def test_a_bulk_action_is_one_step_back_even_after_a_restart(tmp_path: Path) -> None:
    folder = support.write(tmp_path)
    with started(folder, Options(reviewer="ann")) as server:
        tab = support.client(server)
        tab.event(0, "decide", flag="m0", decision="confirmed")
        event = {"kind": "decide", "check": "repetition", "decision": "dismissed", "note": "style"}
        done = tab.post("bulk", {"indices": [0, 1, 2], "event": event, "client": "b"}, 201)
        assert done["segments"] == [1, 2], "a flag that has a decision keeps it"
    with started(folder, Options(reviewer="ann")) as server:
        tab = support.client(server)
        assert tab.post("undo", {}, 200)["segments"] == [1, 2]
        assert [tab.segment(n)["flags"][0]["decision"] for n in range(3)] == ["confirmed", None, None]
        tab.post("redo", {}, 200)
        assert tab.segment(2)["flags"][0]["decision"] == "dismissed"
        tab.post("undo", {}, 200)
        tab.post("undo", {}, 200)
        assert "nothing to undo" in tab.post("undo", {}, 409)["error"]
        assert server.review.db.faults() == []


def test_position_keys_and_session_outlive_the_server(tmp_path: Path) -> None:
    folder = support.write(tmp_path)
    with started(folder, Options(reviewer="ann")) as server:
        tab, address = support.client(server), server.address
        tab.post("segments/2/events", {"kind": "position"}, 201)
        tab.post("keys", {"keys": {"next": "h"}, "on": False}, 200)
        tab.post("keys", {"keys": {"next": 7}, "on": False}, 400)
    with started(folder, Options(reviewer="ann")) as server:
        assert server.address == address, "an open page finds its server again"
        run = tab.get("run")
        assert (run["position"], run["keys"], run["keys_on"], run["event"]) == (2, {"next": "h"}, False, 0)
        tab.event(0, "status", status="approved", base=0)


def test_changes_tell_other_tabs(server: Server) -> None:
    tab = support.client(server)
    tab.event(1, "comment", text="a")
    tab.event(2, "comment", text="b")
    assert tab.get("changes", after=0) == {"event": 2, "segments": [1, 2]}
    assert tab.get("changes", after=1) == {"event": 2, "segments": [2]}
    assert tab.get("changes", after=2) == {"event": 2, "segments": []}


def test_two_servers_on_one_run_see_each_other(tmp_path: Path) -> None:
    folder = support.write(tmp_path)
    with started(folder, Options(reviewer="ann")) as one, started(folder, Options(reviewer="ann")) as two:
        assert one.address != two.address
        a, b = support.client(one), support.client(two)
        a.event(0, "edit", target="From one.")
        assert b.segment(0)["target"]["text"] == "From one."
        b.post("segments/0/events", {"kind": "edit", "target": "From two.", "base": 0, "client": "c"}, 409)

        def work(tab: Client) -> int:
            return sum(
                tab.post(f"segments/{n % 3}/events", {"kind": "comment", "text": "x", "base": 0}).status_code
                == 201
                for n in range(20)
            )

        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            assert sum(pool.map(work, (a, b))) == 40
        assert b.post("undo", {}, 200)
        assert one.review.db.faults() == two.review.db.faults() == []
        assert len(two.review.db.events()) == 42


def test_a_run_that_changed_is_refused(tmp_path: Path) -> None:
    folder = support.write(tmp_path)
    Review(folder).close()
    path = folder / "segments.jsonl"
    path.write_text(path.read_text(encoding="utf-8").replace('"risk": 0.5', '"risk": 0.6'), encoding="utf-8")
    with pytest.raises(TqpipeError, match="made of other results"):
        Review(folder)


@pytest.mark.parametrize("damage", [b"", b"not a database" * 100])
def test_a_damaged_database_is_named(tmp_path: Path, damage: bytes) -> None:
    folder = support.write(tmp_path)
    Review(folder).close()
    (folder / "review.sqlite").write_bytes(damage)
    if damage:
        with pytest.raises(TqpipeError, match=r"review\.sqlite: the review's database cannot be opened"):
            Review(folder)
    else:
        Review(folder).close()  # an empty file is a new database


def test_the_log_refuses_to_be_changed(tmp_path: Path) -> None:
    import sqlite3

    folder = support.write(tmp_path)
    review = Review(folder)
    review.save(lambda _: support_change(), "ann")
    review.close()
    raw = sqlite3.connect(folder / "review.sqlite")
    row = raw.execute("SELECT * FROM events").fetchone()
    marks = ", ".join("?" * len(row))
    for sql, values in (
        ("UPDATE events SET new = '1'", ()),
        ("DELETE FROM events", ()),
        (f"INSERT OR REPLACE INTO events VALUES ({marks})", row),
        ("UPDATE pinned SET value = ''", ()),
        ("DELETE FROM segments", ()),
    ):
        with pytest.raises(sqlite3.IntegrityError, match=r"never changed|only appended"):
            raw.execute(sql, values)
    raw.close()


def support_change() -> Any:
    from tqpipe.review.state import Change

    return [Change(0, "status", "approved", "status")]


def test_verify_finds_what_was_tampered_with(tmp_path: Path) -> None:
    import sqlite3

    folder = support.write(tmp_path)
    review = Review(folder)
    review.save(lambda _: support_change(), "ann")
    assert review.db.faults() == []
    raw = sqlite3.connect(folder / "review.sqlite")
    raw.execute("UPDATE state SET value = replace(value, 'approved', 'rejected')")
    raw.commit()
    assert any("state is not what events say" in fault for fault in review.db.faults())
    raw.execute("DROP TRIGGER events_no_UPDATE")
    raw.execute("UPDATE events SET old = '\"skipped\"'")
    raw.commit()
    raw.close()
    faults = "\n".join(review.db.faults())
    assert "trigger events_no_UPDATE: missing" in faults
    assert "event 1: its old value" in faults
    review.close()


def test_hostile_texts_come_back_to_the_code_point(demo: Server) -> None:
    tab = support.client(demo)
    for index, record in enumerate(demo.review.records):
        segment = tab.segment(index)
        assert segment["source"]["text"] == record.pair.source_text
        assert segment["target"]["text"] == record.pair.target_text
    hostile = "a\u0000b\u202e</script>👩‍👧e\u0301l·l\ud800"
    index = next(n for n, r in enumerate(demo.review.records) if r.pair.target)
    answer = demo_edit(tab, index, hostile)
    assert answer["target"]["text"] == hostile.replace("\ud800", "\ufffd")
    start = hostile.index("e\u0301")
    fields = {"side": "target", "start": start, "end": start + 5, "category": "style", "severity": "minor"}
    made = tab.event(index, "span.add", **fields)
    assert made["flags"][-1]["spans"][0]["text"] == "e\u0301l·l"
    tab.post("undo", {}, 200)
    tab.post("undo", {}, 200)


def demo_edit(tab: Client, index: int, text: str) -> Any:
    import json

    # As a browser would send it: a lone surrogate as an escape.
    body = json.dumps({"kind": "edit", "target": text, "base": tab.segment(index)["revision"]})
    headers = {**tab.headers, "Content-Type": "application/json"}
    return tab.http.post(f"api/segments/{index}/events", content=body, headers=headers).json()


# --- the queue ------------------------------------------------------------------------------------


def brute(server: Server, **want: Any) -> list[int]:
    """What the queue must find, the slow way."""
    found = []
    for n, record in enumerate(server.review.records):
        values = {
            "verdict": {record.verdict},
            "check": {f.check for f in record.flags},
            "category": {f.category for f in record.flags},
            "status": {server.review.state(n).value("status", "open")},
        }
        text = want.get("q", "")
        low, high = want.get("min", 0), want.get("max", 1)
        if (
            all(values[k] & set(want[k]) for k in values if k in want)
            and low <= record.risk <= high
            and (
                not text
                or any(queue.fold(text) in queue.fold(record.pair.text(s)) for s in ("source", "target"))
            )
        ):
            found.append(n)
    return found


@pytest.mark.parametrize(
    "want",
    [
        {},
        {"verdict": ["broken"]},
        {"verdict": ["broken", "review"], "check": ["demo_omission"]},
        {"category": ["style", "terminology"], "min": 0.3, "max": 0.8},
        {"q": "COL·LABORACIO"},
        {"q": "l’enquesta són", "status": ["open"]},
        {"q": "<img src=x"},
        {"status": ["approved"]},
        {"check": ["no such check"]},
    ],
)
def test_the_queue_finds_what_is_asked_for(demo: Server, want: dict[str, Any]) -> None:
    answer = support.client(demo).get("queue", **want)
    expected = brute(demo, **want)
    assert sorted(answer["order"]) == expected
    assert answer["total"] == len(expected)
    # Worst first: by verdict, a sure critical flag before none, then by falling risk.
    ranks = [
        (
            ("broken", "review", "ok").index(r.verdict),
            not any(f.severity == "critical" and f.confidence >= 0.9 and f.waived is None for f in r.flags),
            -r.risk,
        )
        for r in (demo.review.records[n] for n in answer["order"])
    ]
    assert ranks == sorted(ranks)
    for verdict, count in answer["facets"]["verdict"].items():
        assert count == len(brute(demo, **{**want, "verdict": [verdict]}))
    shown = [demo.review.records[n] for n in answer["order"]]
    checks = Counter(c for r in shown for c in {f.check for f in r.flags if f.waived is None})
    assert answer["checks"] == checks
    free = {k: v for k, v in want.items() if k not in ("min", "max")}
    assert sum(answer["histogram"]["counts"]) == len(brute(demo, **free))
    document = support.client(demo).get("queue", **want, sort="document")
    assert document["order"] == expected


def test_a_lists_first_rows_come_with_it(demo: Server) -> None:
    tab = support.client(demo)
    answer = tab.get("queue", rows=5, verdict="review")
    assert answer["rows"] == tab.get("rows", index=answer["order"][:5])["rows"]
    assert len(answer["rows"]) == 5
    assert tab.get("queue", verdict="review")["rows"] == []


def test_the_queue_follows_decisions(server: Server) -> None:
    tab = support.client(server)
    tab.event(1, "status", status="approved")
    tab.event(2, "assign", reviewer="bea")
    tab.event(0, "comment", text="Un comentari únic")
    tab.event(0, "span.add", side="source", start=0, end=2, category="terminology", severity="minor")
    assert tab.get("queue", status="approved")["order"] == [1]
    assert tab.get("queue", assigned="bea")["order"] == [2]
    assert tab.get("queue", assigned="")["order"] == [0, 1]
    assert tab.get("queue", q="COMENTARI UNIC")["order"] == [0]
    assert tab.get("queue", q="S2")["order"] == [2]  # its id
    assert tab.get("queue", category="terminology", check="review")["order"] == [0]
    assert tab.get("queue")["facets"]["status"] == {"open": 2, "approved": 1}
    tab.post("undo", {}, 200)
    assert tab.get("queue", category="terminology")["order"] == []
    rows = tab.get("rows", index=[1, 0])["rows"]
    assert [(r["index"], r["status"], r["flags"], r["severity"]) for r in rows] == [
        (1, "approved", 1, "major"),
        (0, "open", 1, "major"),
    ]
    assert [r["index"] for r in tab.get("rows", **{"from": 1, "to": 99})["rows"]] == [1, 2]
    assert [r["index"] for r in tab.get("segments/2", around=1)["around"]] == [1, 2]


@pytest.mark.parametrize(
    "bad",
    [{"sort": "fast"}, {"min": "low"}, {"page": "2"}, {"score": "chrf"}, {"from": "-1"}, {"index": "x"}],
)
def test_a_question_that_makes_no_sense_is_refused(demo: Server, bad: dict[str, str]) -> None:
    path = "rows" if {"from", "index"} & set(bad) else "queue"
    answer = support.client(demo).http.get(f"api/{path}", params=bad)
    assert answer.status_code == 400
    assert next(iter(bad)) in answer.json()["error"]


# --- rechecking -----------------------------------------------------------------------------------


def test_an_edit_is_rechecked_by_the_rules(server: Server) -> None:
    tab = support.client(server)
    found = tab.post("recheck/0", {"target": "Now " + support.TARGET}, 200)["flags"]
    (doubled,) = [f for f in found if f["check"] == "repetition"]
    assert doubled["spans"][0]["text"].split() in (["the", "the"], ["the"])
    assert tab.post("recheck/0", {"target": ""}, 200)["flags"][0]["check"]
    fixed = tab.post("recheck/0", {"target": support.TARGET.replace("the the", "the")}, 200)["flags"]
    assert not [f for f in fixed if f["check"] == "repetition"]
    tab.post("recheck/0", {"target": None}, 400)
    assert tab.segment(0)["revision"] == 0, "nothing is saved"


def test_the_server_starts_without_torch_and_soon(tmp_path: Path) -> None:
    folder = support.write(tmp_path)
    code = (
        "import sys; from pathlib import Path\n"
        "from tqpipe.review.server import Options, started\n"
        f"with started(Path({str(folder)!r})) as s:\n"
        "    s.warm = None\n"
        "    from tqpipe.review.recheck import Recheck\n"
        "    Recheck(s.review).flags(0, 'The the end.')\n"
        "heavy = {'torch', 'transformers', 'datasets', 'pyarrow'} & set(sys.modules)\n"
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


# --- killed ---------------------------------------------------------------------------------------


def kill_after(process: Process, done: Sequence[object], count: int, seconds: float) -> None:
    """Kill the server `seconds` after `count` more edits were acknowledged, however fast the machine is."""
    until, give_up = min(len(done) + count, 200), time.monotonic() + 20
    while len(done) < until and time.monotonic() < give_up:
        time.sleep(0.001)
    time.sleep(seconds)
    process.kill()


def test_a_server_killed_at_random_loses_nothing_that_it_acknowledged(tmp_path: Path) -> None:
    """200 edits, and the server dies with SIGKILL at random moments between and during them."""
    import random

    folder, rng = support.write(tmp_path), random.Random(6)
    acknowledged: list[tuple[int, str]] = []
    sent, kills = 0, 0
    while sent < 200:
        process = Process(folder, "--reviewer", "ann")
        tab = Client(process.url)
        with concurrent.futures.ThreadPoolExecutor(1) as pool:
            killer = pool.submit(kill_after, process, acknowledged, rng.randrange(60), rng.uniform(0, 0.02))
            kills += 1
            while sent < 200:
                body = {
                    "kind": "edit",
                    "target": f"Text {sent}.",
                    "base": 0,
                    "force": True,
                    "client": f"c{sent}",
                }
                try:
                    answer = tab.http.post(f"api/segments/{sent % 3}/events", json=body, headers=tab.headers)
                except Exception:
                    break  # sent again after the restart, as the page does, with the same client id
                assert answer.status_code == 201
                acknowledged.append((sent % 3, f"Text {sent}."))
                sent += 1
            killer.result()
    review = Review(folder)
    made = {(e.segment, e.new["text"]) for e in review.db.events()}
    assert [a for a in acknowledged if a not in made] == []
    assert len(review.db.events()) == 200, "and none was made twice"
    assert review.db.faults() == []
    assert kills >= 2
    review.close()


def test_a_row_of_the_list_has_the_direction_of_its_texts(tmp_path: Path) -> None:
    folder = support.write(
        tmp_path, support.record(0, "BBC: قال الرئيس إن الأمر انتهى", "BBC: it is over", ())
    )
    with started(folder, Options(reviewer="ann")) as running:
        (row,) = support.client(running).get("rows?index=0")["rows"]
    assert row["dir"] == {"source": "rtl", "target": "ltr"}


@pytest.mark.parametrize(
    ("wanted", "text", "found"),
    [
        ("OSTERREICH", "Österreich", True),
        ("collaboracio", "la col·laboració", False),
        ("col·laboracio", "la COL·LABORACIÓ", True),
        ("שלום", "שָׁלוֹם", True),
        ("istanbul", "İstanbul", True),
        ("カタカナ", "ｶﾀｶﾅ", True),
        ("かく", "がく", False),
        ("がく", "がく", True),
        ("가", "각", False),
        ("각", "시각", True),
    ],
)
def test_a_search_forgives_accents_and_tells_letters_apart(wanted: str, text: str, found: bool) -> None:
    assert (queue.fold(wanted) in queue.fold(text)) is found


def test_a_check_is_found_under_another_and_decided_by_its_own_name_alone(tmp_path: Path) -> None:
    row = {"check": "dates", "category": "accuracy/mistranslation", "severity": "minor", "message": "A date."}
    joined = replace(support.flag(28, 35), evidence={"also": [row]})
    records = [
        support.record(0, flags=[joined]),
        support.record(1, flags=[support.flag(4, 13, check="dates")]),
        support.record(2),
    ]
    with started(support.write(tmp_path, *records), Options(reviewer="ann")) as server:
        tab = support.client(server)
        found = tab.get("queue", check="dates")
        assert sorted(found["order"]) == [0, 1]
        assert found["facets"]["check"] == {"repetition": 2, "dates": 2}
        # What "All of these..." offers to decide is flags by their own name.
        assert found["checks"] == {"dates": 1, "repetition": 1}
        event = {"kind": "decide", "check": "dates", "decision": "dismissed"}
        assert tab.post("bulk", {"indices": [0, 1], "event": event}, 201)["segments"] == [1]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("BBC: قال الرئيس إن الأمر انتهى", "rtl"),
        ("Nothing was translated.", "ltr"),
        ("…", "rtl"),
        ("<b>حفظ</b> %(filename)s ${folder} %1$s", "rtl"),
        ("{name}", "rtl"),
        ("اضغط لفتح https://example.org/a?b=1.", "rtl"),
        ("راسلنا على support.team@mail.example.org", "rtl"),
        ("Open https://ar.wikipedia.org/wiki/مصر now.", "ltr"),
        ("https://example.org", "rtl"),
    ],
)
def test_a_text_has_the_direction_of_its_letters(text: str, found: str) -> None:
    assert direction(text, "ar") == found
