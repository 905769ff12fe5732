"""Batches on a thread each: their order, and the threads of those that come after."""

import time
from concurrent.futures import ThreadPoolExecutor

import pytest
import torch

from tqpipe import cpu


@pytest.fixture
def two_threads():
    before = torch.get_num_threads()
    torch.set_num_threads(2)
    yield
    torch.set_num_threads(before)


def own_threads() -> int:
    """What a new thread may use."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(torch.get_num_threads).result()


@pytest.mark.usefixtures("two_threads")
def test_each_item_has_one_thread_and_its_place() -> None:
    found = list(cpu.side_by_side(lambda k: (k, torch.get_num_threads()), iter(range(9))))
    assert found == [(k, 1) for k in range(9)]
    assert torch.get_num_threads() == own_threads() == 2


@pytest.mark.usefixtures("two_threads")
def test_an_error_reaches_the_caller_and_stops_the_rest() -> None:
    done = []

    def work(k: int) -> int:
        done.append(k)
        time.sleep(0.001)
        return 1 // (k - 1)

    with pytest.raises(ZeroDivisionError):
        list(cpu.side_by_side(work, range(1000)))
    assert len(done) < 1000
    assert torch.get_num_threads() == own_threads() == 2


def test_one_thread_needs_no_other() -> None:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        assert list(cpu.side_by_side(str, range(3))) == ["0", "1", "2"]
    finally:
        torch.set_num_threads(before)


def test_every_cpu_of_apples_multiplies_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cpu.sys, "platform", "darwin")
    monkeypatch.setattr(cpu.platform, "machine", lambda: "arm64")
    assert cpu.flags.__wrapped__() == "asimddp"
