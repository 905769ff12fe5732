"""What the triage recipe keeps: made once, in the order asked for, also by another process later."""

from __future__ import annotations

from pathlib import Path

from tqpipe.cache import Cache
from tqpipe.training.triage_cache import kept


def test_what_is_missing_is_made_once_and_the_rest_is_read(tmp_path: Path) -> None:
    asked: list[list[int]] = []

    def make(places: list[int]) -> list[tuple[str, int]]:
        asked.append(places)
        return [("made at", place) for place in places]

    store = Cache(tmp_path)
    assert [place for _, place in kept(store, ["a", "b", "a", "c"], make)] == [0, 1, 0, 3]
    store.close()
    assert [place for _, place in kept(Cache(tmp_path), ["c", "new", "a"], make)] == [3, 1, 0]
    assert asked == [[0, 1, 3], [1]]


def test_without_a_folder_everything_is_made_again() -> None:
    assert kept(Cache(None), ["a", "a"], lambda places: [len(places)]) == [1, 1]
    assert kept(Cache(None), [], lambda places: []) == []
