"""The kernels are compiled where that can be done, and nothing stops a build where it cannot."""

from __future__ import annotations

import importlib.util
import platform
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

from tqpipe.trunk_int8 import compiled

pytest.importorskip("hatchling")
ROOT = Path(__file__).parent.parent
_spec = importlib.util.spec_from_file_location("hatch_build", ROOT / "hatch_build.py")
assert _spec is not None
assert _spec.loader is not None
hatch_build: Any = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(hatch_build)

compiles = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() != "x86_64" or shutil.which("cc") is None,
    reason="no C compiler, or another kind of machine",
)


def files(machine: str = "x86_64") -> list[str]:
    """The files that are made on such a machine."""
    return [*hatch_build.MADE[machine]]


class App:
    """What the hook tells people with."""

    def __init__(self) -> None:
        self.warnings: list[str] = []

    def display_warning(self, text: str) -> None:
        self.warnings.append(text)


def built(root: Path, monkeypatch: pytest.MonkeyPatch, compiler: str) -> tuple[dict[str, Any], list[str]]:
    """What the hook asks of the wheel, and what it warns of, in a folder with the source and an old library."""
    (root / hatch_build.FOLDER).mkdir(parents=True)
    for source in (ROOT / hatch_build.FOLDER).glob("*.[ch]"):
        (root / hatch_build.FOLDER / source.name).write_bytes(source.read_bytes())
    for name in files():
        (root / hatch_build.FOLDER / name).write_bytes(b"of an older source")
    monkeypatch.setenv("CC", compiler)
    app, data = App(), dict[str, Any](artifacts=[], pure_python=True)
    hook = hatch_build.KernelsHook(str(root), {}, None, None, str(root), "wheel", app)
    hook.initialize("standard", data)
    return data, app.warnings


@compiles
def test_the_kernels_are_in_the_wheel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data, warnings = built(tmp_path, monkeypatch, "cc -g0")
    if warnings:
        pytest.skip(warnings[0])  # a compiler that is older than these CPUs
    made = [hatch_build.FOLDER / name for name in files()]
    assert data == {
        "artifacts": [*map(str, made)], "pure_python": False, "tag": "py3-none-linux_x86_64",
    }  # fmt: skip
    assert [(tmp_path / path).read_bytes()[:4] for path in made] == [b"\x7fELF"] * len(made)


def test_every_kind_of_unit_has_its_kernels() -> None:
    assert [compiled.file_name(name) for name in compiled.UNITS] == [*files(), *files("aarch64")]
    assert files("arm64") == files("aarch64")


@pytest.mark.skipif(shutil.which("aarch64-linux-gnu-gcc") is None, reason="no compiler for ARM")
def test_the_kernels_for_arm_are_made_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "machine", lambda: "aarch64")
    monkeypatch.setattr("sysconfig.get_platform", lambda: "linux-aarch64")
    data, warnings = built(tmp_path, monkeypatch, "aarch64-linux-gnu-gcc")
    assert warnings == []
    assert data["tag"] == "py3-none-linux_aarch64"
    assert data["artifacts"] == [str(hatch_build.FOLDER / "_neon.so")]
    # The machine of the ELF header: 183 is AArch64.
    assert (tmp_path / data["artifacts"][0]).read_bytes()[18:20] == bytes([183, 0])


def test_nothing_is_made_on_other_machines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "machine", lambda: "riscv64")
    data, warnings = built(tmp_path, monkeypatch, "cc")
    assert (data, warnings) == ({"artifacts": [], "pure_python": True}, [])


@compiles
@pytest.mark.parametrize(
    ("compiler", "said"), [("false", "without kernels"), ("no-such-cc", "no C compiler (no-such-cc)")]
)
def test_a_build_without_them_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, compiler: str, said: str
) -> None:
    data, (warning,) = built(tmp_path, monkeypatch, compiler)
    assert said in warning
    assert data == {"artifacts": [], "pure_python": True}
    assert not [*(tmp_path / hatch_build.FOLDER).glob("*.so")]
