"""What is written as one: files whole or not at all, pipes as they are."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

from tqpipe import storage


def test_a_link_stays_a_link_to_the_file_that_is_replaced(tmp_path: Path) -> None:
    file, link = tmp_path / "file", tmp_path / "link"
    file.write_bytes(b"before")
    link.symlink_to(file)
    storage.write_bytes(link, b"after")
    assert link.is_symlink()
    assert file.read_bytes() == b"after"
    assert {path.name for path in tmp_path.iterdir()} == {"file", "link"}


def test_a_pipe_stays_a_pipe_and_gets_everything(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()), daemon=True)
    reader.start()
    storage.write_bytes(pipe, b"some" * 50_000)
    assert stat.S_ISFIFO(pipe.lstat().st_mode)
    reader.join(timeout=30)
    assert read == [b"some" * 50_000]
