from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqpipe import cache
from tqpipe.cache import Cache
from tqpipe.types import TqpipeError

FILE = "scores-1.sqlite"


def filled(folder: Path, count: int = 3, size: int = 10, **options: int) -> tuple[Cache, dict[bytes, bytes]]:
    values = {cache.key("t", str(n)): bytes([n % 256]) * size for n in range(count)}
    store = Cache(folder, **options)
    store.put(values)
    return store, values


def test_what_was_put_is_there_for_the_next_process(tmp_path: Path) -> None:
    store, values = filled(tmp_path, 1200)
    store.close()
    again = Cache(tmp_path)
    assert again.get(list(values)) == values
    assert again.get([cache.key("t", "other")]) == {}
    assert again.get([]) == {}


@given(st.lists(st.text(), max_size=4), st.lists(st.text(), max_size=4))
def test_keys_are_those_of_their_parts(a: list[str], b: list[str]) -> None:
    assert (cache.key("k", *a) == cache.key("k", *b)) == (a == b)
    assert cache.key("k", *a) != cache.key("l", *a)


def test_a_lone_surrogate_can_be_part_of_a_key() -> None:
    assert cache.key("k", "\ud800") != cache.key("k", "\ufffd")


def test_the_oldest_make_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    limit = 2 << 20
    clock = [1_000_000.0]
    monkeypatch.setattr(cache.time, "time", lambda: clock[0])
    store = Cache(tmp_path, max_bytes=limit)
    keys = [cache.key("t", str(n)) for n in range(60)]
    for n, name in enumerate(keys):
        store.put({name: os.urandom(100_000)})
        clock[0] += 2 * 86_400
        if n == 5:
            assert keys[0] in store.get([keys[0]])  # used again, so younger than the next ones
        if n == 24:
            left = store.get([keys[0], keys[1]])
            assert keys[0] in left
            assert keys[1] not in left
    found = store.get(keys)
    assert keys[-1] in found
    assert len(found) < 25
    store.close()
    assert (tmp_path / FILE).stat().st_size < 1.5 * limit


def test_a_value_changed_on_the_disk_is_not_given_out(tmp_path: Path) -> None:
    store, values = filled(tmp_path)
    store.close()
    first, *others = values
    db = sqlite3.connect(tmp_path / FILE)
    db.execute("UPDATE entry SET value = ? WHERE key = ?", (b"other", first))
    db.commit()
    db.close()
    assert set(Cache(tmp_path).get(list(values))) == set(others)


@pytest.mark.parametrize("damage", [b"", b"not a database, but something else" * 50, None])
def test_a_damaged_file_is_begun_anew(tmp_path: Path, damage: bytes | None) -> None:
    store, values = filled(tmp_path)
    store.close()
    if damage is None:  # another table of the same name
        db = sqlite3.connect(tmp_path / FILE)
        db.executescript("DROP TABLE entry; CREATE TABLE entry (key BLOB)")
        db.close()
    else:
        (tmp_path / FILE).write_bytes(damage)
    again = Cache(tmp_path)
    assert again.get(list(values)) == {}
    again.put(values)
    assert damage is None or again.get(list(values)) == values


def test_where_nothing_can_be_written_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for store in (Cache(tmp_path / "file" / "below"), Cache(None)):
        store.put({b"k": b"v"})
        assert store.get([b"k"]) == {}
        store.close()


_WRITER = """
import sys
from pathlib import Path
from tqpipe import cache
store = cache.Cache(Path(sys.argv[1]), max_bytes=1 << 22)
for n in range(60):
    store.put({cache.key("t", str(n)): str(n).encode() * 1000})
    assert all(v == str(m).encode() * 1000 for m in range(60)
               for v in store.get([cache.key("t", str(m))]).values())
"""


def test_several_processes_at_once(tmp_path: Path) -> None:
    writers = [subprocess.Popen([sys.executable, "-c", _WRITER, str(tmp_path)]) for _ in range(3)]
    assert [w.wait(timeout=120) for w in writers] == [0, 0, 0]
    found = Cache(tmp_path).get([cache.key("t", str(n)) for n in range(60)])
    assert len(found) == 60


def test_several_threads_and_a_forked_child(tmp_path: Path) -> None:
    store, values = filled(tmp_path, 50)

    def work() -> None:
        for name, value in values.items():
            store.put({name: value})
            assert store.get([name]) == {name: value}

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert store.get(list(values)) == values
    if hasattr(os, "fork"):
        child = os.fork()
        if not child:
            os._exit(0 if store.get(list(values)) == values else 1)
        assert os.waitpid(child, 0)[1] == 0
        assert store.get(list(values)) == values


def test_the_environment_names_folder_and_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TQPIPE_CACHE", str(tmp_path / "c"))
    cache.shared().put({b"k": b"v"})
    assert (tmp_path / "c" / FILE).is_file()
    monkeypatch.setenv("TQPIPE_CACHE", "off")
    store = cache.shared()
    store.put({b"k": b"v"})
    assert store.get([b"k"]) == {}
    monkeypatch.setenv("TQPIPE_CACHE", "")
    for size in ("-5", "0"):
        monkeypatch.setenv("TQPIPE_CACHE_MB", size)
        with pytest.raises(TqpipeError, match=rf"is '{size}': 1 or more megabytes; TQPIPE_CACHE=off"):
            cache.shared()
    monkeypatch.setenv("TQPIPE_CACHE_MB", "much")
    with pytest.raises(TqpipeError, match="TQPIPE_CACHE_MB is 'much'"):
        cache.shared()
