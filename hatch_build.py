"""Compiles the kernels of tqpipe/trunk_int8 when the package is built or installed for work on it, given a C compiler.

Without one, or on a machine that they are not for, the wheel is one of Python alone and computes the same more slowly.
"""

from __future__ import annotations

import os
import platform
import shlex
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FOLDER = Path("tqpipe/trunk_int8")
SOURCES = (FOLDER / "layers.c", FOLDER / "heads.c")
_AVX512 = ("avx512f", "avx512bw", "avx512vl", "avx512dq", "fma")
_ARM = {"_neon.so": ("arch=armv8.2-a+dotprod",)}
#: What is made on which machines: a file for every kind of unit that multiplies (`tqpipe/trunk_int8/compiled.py`), and
#: for which CPUs.
MADE = {
    "x86_64": {
        "_amx.so": (*_AVX512, "avx512bf16", "amx-tile", "amx-int8", "amx-bf16"),
        "_avx512_with_bf16.so": (*_AVX512, "avx512vnni", "avx512bf16"),
        "_avx512.so": (*_AVX512, "avx512vnni"),
        "_avx2.so": ("avx2", "fma", "avxvnni"),
    },
    "aarch64": _ARM,
    "arm64": _ARM,
}


class KernelsHook(BuildHookInterface):  # type: ignore[type-arg]
    """Puts the compiled kernels into the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called before a wheel is made; `version` is "editable" where it only points here."""
        folder = Path(self.root) / FOLDER
        for old in folder.glob("_*.so"):
            old.unlink()
        wanted = MADE.get(platform.machine(), {}) if sys.platform in ("linux", "darwin") else {}
        if not wanted:
            return
        compiler = shlex.split(os.environ.get("CC", "")) or ["cc"]
        if shutil.which(compiler[0]) is None:
            self.app.display_warning(f"no C compiler ({compiler[0]}): without kernels of our own for int8")
            return
        wrong = {name: self._compile(compiler, folder / name, units) for name, units in wanted.items()}
        if lost := [name for name, said in wrong.items() if said]:
            self.app.display_warning(f"without kernels of our own in {', '.join(lost)}: {wrong[lost[0]]}")
        made = [FOLDER / name for name, said in wrong.items() if not said]
        if not made:
            return
        build_data["artifacts"] += map(str, made)
        build_data["pure_python"] = False
        build_data["tag"] = f"py3-none-{sysconfig.get_platform().replace('-', '_').replace('.', '_')}"

    def _compile(self, compiler: list[str], made: Path, units: tuple[str, ...]) -> str:
        """What the compiler has against it; "" where the file was made."""
        flags = ["-O3", "-shared", "-fPIC", *(f"-m{unit}" for unit in units)]
        found = subprocess.run(
            [*compiler, *flags, *map(str, SOURCES), "-o", str(made), "-lm"],
            cwd=self.root,
            capture_output=True,
            text=True,
        )
        if not found.returncode:
            return ""
        made.unlink(missing_ok=True)
        return found.stderr.strip()[:400] or f"{compiler[0]} failed"
