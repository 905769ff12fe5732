"""Ctrl-C that is heeded even where Python drops it.

An interrupt that arrives inside a finaliser or a callback of a library is printed or ignored there, and the
work goes on to its end. It is remembered here and raised again at the next sign of progress.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

_seen = threading.Event()


@contextmanager
def remembered() -> Iterator[None]:
    """While this lasts, an interrupt is remembered for `check` besides being raised where it arrives."""
    _seen.clear()
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def remember(number: int, frame: FrameType | None) -> NoReturn:
        _seen.set()
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGINT, remember)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def check() -> None:
    """Raise KeyboardInterrupt when one was seen."""
    if _seen.is_set():
        raise KeyboardInterrupt
