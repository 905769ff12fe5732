"""Standard output that says in words why it cannot be written: its disk is full, say.

Whatever prints (the commands, rich, typer) writes to `sys.stdout`, now or when its buffer is full, and an error of it
names no file: here alone it is known which one it was.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from typing import Any, TextIO, cast

from tqpipe.types import TqpipeError


@contextmanager
def told() -> Iterator[None]:
    """While this lasts, what `sys.stdout` raises is a `TqpipeError`; it is flushed in the end. That nobody reads it any
    more stays a BrokenPipeError.
    """
    stream = _Told(sys.stdout)
    with redirect_stdout(cast(TextIO, stream)):
        try:
            yield
        finally:
            stream.flush()


class _Told:
    """A stream, with its errors as `TqpipeError`s."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def write(self, text: str) -> int:
        with in_words():
            return self._stream.write(text)

    def flush(self) -> None:
        with in_words():
            self._stream.flush()


@contextmanager
def in_words() -> Iterator[None]:
    """The same for what is written past the stream, as bytes."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise TqpipeError(f"standard output: could not be written: {error.strerror or error}") from error
