"""Compiles the kernels of tqpipe/trunk_int8 when the package is built or installed for work on it, given a C compiler.

Without one, or on another kind of machine, the wheel is one of Python alone and computes the same more slowly.
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
SOURCES = (FOLDER / "amx.c", FOLDER / "amx_heads.c")
MADE = FOLDER / "_amx.so"
UNITS = (
    "amx-tile",
    "amx-int8",
    "amx-bf16",
    "avx512f",
    "avx512bw",
    "avx512vl",
    "avx512dq",
    "avx512bf16",
    "fma",
)


class KernelsHook(BuildHookInterface):  # type: ignore[type-arg]
    """Puts the compiled kernels into the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called before a wheel is made; `version` is "editable" where it only points here."""
        made = Path(self.root) / MADE
        made.unlink(missing_ok=True)
        if not (sys.platform == "linux" and platform.machine() == "x86_64"):
            return
        compiler = shlex.split(os.environ.get("CC", "")) or ["cc"]
        if shutil.which(compiler[0]) is None:
            self.app.display_warning(f"no C compiler ({compiler[0]}): without kernels for Intel AMX")
            return
        flags = ["-O3", "-shared", "-fPIC", *(f"-m{unit}" for unit in UNITS)]
        found = subprocess.run(
            [*compiler, *flags, *map(str, SOURCES), "-o", str(MADE), "-lm"],
            cwd=self.root,
            capture_output=True,
            text=True,
        )
        if found.returncode:
            made.unlink(missing_ok=True)
            self.app.display_warning(f"without kernels for Intel AMX: {found.stderr.strip()[:400]}")
            return
        build_data["artifacts"].append(str(MADE))
        build_data["pure_python"] = False
        build_data["tag"] = f"py3-none-{sysconfig.get_platform().replace('-', '_').replace('.', '_')}"
