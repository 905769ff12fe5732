"""What the tests of the compiled kernels share: every kind of them that runs here, and those for matrix units."""

from __future__ import annotations

import ctypes
import platform
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tqpipe import cpu
from tqpipe.trunk_int8 import compiled

#: A small trunk that they can compute.
SIZES = {
    "vocab_size": 300, "hidden_size": 128, "num_hidden_layers": 3, "num_attention_heads": 4,
    "intermediate_size": 256, "max_position_embeddings": 512,
}  # fmt: skip
#: The kernels for matrix units, these told in C (`emulated_tiles.h`): they are tested on every CPU of AVX-512.
EMULATED = "AMX, emulated"


@pytest.fixture(params=[*compiled.UNITS, EMULATED])
def kernels(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Int8 computed by each kind of kernels in turn."""
    name: str = request.param
    with tempfile.TemporaryDirectory() as folder:
        found = _emulated(Path(folder)) if name == EMULATED else compiled.opened(name)
        if found is None:
            pytest.skip(f"{name}: not on this CPU, or no kernels compiled for it")
        monkeypatch.setattr(compiled, "library", lambda: found)
        yield name


def _emulated(folder: Path) -> ctypes.CDLL | None:
    compiler = shutil.which("cc")
    if platform.machine() != "x86_64" or compiler is None or "avx512dq" not in cpu.flags():
        return None
    made = folder / "emulated.so"
    flags = ["-O2", "-shared", "-fPIC", "-mavx512f", "-mavx512bw", "-mavx512vl", "-mavx512dq", "-mfma"]
    tiles = ["-D__AMX_TILE__", "-include", str(Path(__file__).parent / "emulated_tiles.h")]
    sources = [str(compiled.FOLDER / name) for name in ("layers.c", "heads.c")]
    if subprocess.run([compiler, *flags, *tiles, *sources, "-o", str(made), "-lm"]).returncode:
        return None
    return compiled.declared(ctypes.CDLL(str(made)))
