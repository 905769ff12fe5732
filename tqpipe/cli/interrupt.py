"""Ctrl-C that is heeded even where Python drops it.

An interrupt that arrives inside a finaliser or a callback of a library is printed or ignored there, and the
work goes on to its end. It is remembered here and raised again at the next sign of progress.
"""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable, Iterator
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

    def report(dropped: sys.UnraisableHookArgs) -> None:
        # An interrupt in a finaliser is no fault to show a traceback of: it is raised again.
        if not (_seen.is_set() and issubclass(dropped.exc_type, KeyboardInterrupt)):
            shown(dropped)

    before, shown = signal.signal(signal.SIGINT, remember), sys.unraisablehook
    sys.unraisablehook = report
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
        sys.unraisablehook = shown


@contextmanager
def deferred() -> Iterator[Callable[[], bool]]:
    """While this lasts, a first interrupt only makes the function that is given say so; a second one is raised."""
    if threading.current_thread() is not threading.main_thread():
        yield _seen.is_set
        return

    def remember(number: int, frame: FrameType | None) -> None:
        if _seen.is_set():
            raise KeyboardInterrupt
        _seen.set()

    before = signal.signal(signal.SIGINT, remember)
    try:
        yield _seen.is_set
    finally:
        signal.signal(signal.SIGINT, before)


def check() -> None:
    """Raise KeyboardInterrupt when one was seen."""
    if _seen.is_set():
        raise KeyboardInterrupt
