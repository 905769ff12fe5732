"""Export, import into the same run, export: the same bytes, in every format that can be read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from conftest import memory_folder
from exchange_support import again, built, do, export, into, opened, reviews, sample
from hypothesis import HealthCheck, given, settings

from tqpipe.review.exchange.formats import FORMATS
from tqpipe.types import TqpipeError

READABLE = [name for name, f in FORMATS.items() if f.read is not None]
#: Formats that carry the events, so that the state comes back with its history.
WHOLE = [name for name in ("jsonl", "mqm", "xliff") if name in FORMATS]


@pytest.mark.parametrize("name", READABLE)
def test_a_review_comes_back_to_the_byte(name: str, tmp_path: Path) -> None:
    folder = sample(tmp_path / "run")
    text = export(folder, name)
    other = again(folder)
    into(other, name, text)
    assert export(other, name) == text
    with opened(other) as review:
        assert review.db.faults() == []


@pytest.mark.parametrize("name", WHOLE)
def test_the_whole_state_comes_back(name: str, tmp_path: Path) -> None:
    folder = sample(tmp_path / "run")
    other = again(folder)
    into(other, name, export(folder, name))
    with opened(folder) as first, opened(other) as second:
        assert second.db.events() == first.db.events()
        assert second.states == first.states
        assert second.can("Marta") == first.can("Marta")


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(reviews())
def test_any_review_comes_back_in_every_format(drawn: Any) -> None:
    with memory_folder() as where:
        folder = built(Path(where) / "run", drawn)
        for name in READABLE:
            text = export(folder, name)
            other = again(folder, f"again-{name}")
            into(other, name, text)
            assert export(other, name) == text, name
            if name in WHOLE:
                with opened(folder) as first, opened(other) as second:
                    assert second.db.events() == first.db.events()
                    assert second.db.faults() == []


@pytest.mark.parametrize("name", READABLE)
def test_an_import_into_its_own_review_changes_nothing(name: str, tmp_path: Path) -> None:
    folder = sample(tmp_path / "run")
    text = export(folder, name)
    with opened(folder) as review:
        before = review.db.events()
    done = into(folder, name, text)
    assert done.restored == 0
    assert done.changes == ()
    with opened(folder) as review:
        assert review.db.events() == before


@pytest.mark.parametrize("name", WHOLE)
def test_a_later_export_goes_on_from_an_earlier_one(name: str, tmp_path: Path) -> None:
    folder = sample(tmp_path / "run")
    other = again(folder)
    into(other, name, export(folder, name))
    with opened(folder) as review:
        do(review, 2, "status", status="approved")
    text = export(folder, name)
    assert into(other, name, text).restored == 1
    assert export(other, name) == text
    with opened(other) as review:
        do(review, 2, "comment", text="more")
    done = into(other, name, text)
    assert (done.restored, done.changes) == (0, ())
    assert "1 later event" in done.notes[0]


@pytest.mark.parametrize("name", WHOLE)
def test_two_histories_are_not_mixed(name: str, tmp_path: Path) -> None:
    folder = sample(tmp_path / "run")
    other = again(folder)
    with opened(other) as review:
        do(review, 2, "status", status="approved")
    with pytest.raises(TqpipeError, match="part at event 1"):
        into(other, name, export(folder, name))
    with opened(other) as review:
        assert len(review.db.events()) == 1


@pytest.mark.parametrize("name", READABLE)
def test_a_file_of_another_run_is_refused(name: str, tmp_path: Path) -> None:
    from exchange_support import THREE, write_run

    text = export(sample(tmp_path / "run"), name)
    other = write_run(tmp_path / "other", [(s, t.replace("here", "there")) for s, t in THREE])
    with pytest.raises(TqpipeError, match=r"is not this run's: at character \d+|no flag|not the one that"):
        into(other, name, text)
    with opened(other) as review:
        assert review.db.events() == []


@pytest.mark.parametrize("name", READABLE)
def test_a_dry_import_writes_nothing(name: str, tmp_path: Path) -> None:
    folder = sample(tmp_path / "run")
    other = again(folder)
    done = into(other, name, export(folder, name), dry=True)
    assert done.restored or done.changes
    with opened(other) as review:
        assert review.db.events() == []
