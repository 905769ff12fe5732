"""`tqpipe review RUN` as a process of its own, to be killed: for the tests and for the load benchmark."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import tqpipe
from tqpipe.types import TqpipeError


class Process:
    """A running server of the review in `folder`; `options` are those of the command. `url` is what it printed.

    Raises TqpipeError where it ends before it has printed one.
    """

    def __init__(self, folder: Path, *options: str):
        command = [sys.executable, "-m", "tqpipe.cli", "review", str(folder), "--no-browser", *options]
        root = str(Path(tqpipe.__file__).parent.parent)
        self.child = subprocess.Popen(
            command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": root}
        )
        self.url = self._url()

    def _url(self) -> str:
        assert self.child.stdout is not None
        for line in self.child.stdout:  # ends where the process does
            if line.startswith("http"):
                return line.strip()
        raise TqpipeError(f"the server left with exit code {self.child.wait()}")

    @property
    def port(self) -> int:
        """The port that it listens on."""
        return urlsplit(self.url).port or 0

    def kill(self) -> None:
        """As by kill -9."""
        self.child.kill()
        self.child.wait()
        if self.child.stdout is not None:
            self.child.stdout.close()
