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
#: Kernels whose instructions are told in C, so that they are tested on other CPUs, too: by name a header with these,
#: what the compiler may use, and what of it this CPU must have.
EMULATED = {
    "AMX, emulated": ("emulated_tiles.h", ("avx512f", "avx512bw", "avx512vl", "avx512dq", "fma"), "avx512dq"),
    "NEON, emulated": ("emulated_neon.h", ("avx2", "fma"), "avx2"),
}


@pytest.fixture(params=[*compiled.UNITS, *EMULATED])
def kernels(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Int8 computed by each kind of kernels in turn."""
    name: str = request.param
    with tempfile.TemporaryDirectory() as folder:
        found = _emulated(Path(folder), *EMULATED[name]) if name in EMULATED else compiled.opened(name)
        if found is None:
            pytest.skip(f"{name}: not on this CPU, or no kernels compiled for it")
        monkeypatch.setattr(compiled, "library", lambda: found)
        yield name


def _emulated(folder: Path, header: str, units: tuple[str, ...], needed: str) -> ctypes.CDLL | None:
    compiler = shutil.which("cc")
    if platform.machine() != "x86_64" or compiler is None or needed not in cpu.flags():
        return None
    made = folder / "emulated.so"
    flags = ["-O2", "-shared", "-fPIC", *(f"-m{unit}" for unit in units)]
    told = ["-include", str(Path(__file__).parent / header)]
    sources = [str(compiled.FOLDER / name) for name in ("layers.c", "heads.c")]
    if subprocess.run([compiler, *flags, *told, *sources, "-o", str(made), "-lm"]).returncode:
        return None
    return compiled.declared(ctypes.CDLL(str(made)))
