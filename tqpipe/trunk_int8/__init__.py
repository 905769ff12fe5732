"""The fast path: a trunk's matrix products in int8, by kernels of our own where they were compiled for the
CPU (`compiled.py`), else by PyTorch's oneDNN kernels (`onednn.py`). What they compute with: `codes.py`, `ranges.py`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib import metadata
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tqpipe import cpu
from tqpipe.trunk_int8 import compiled, onednn
from tqpipe.trunk_int8.ranges import INPUTS, Observer, read, write
from tqpipe.types import TqpipeError

__all__ = ["INPUTS", "KERNELS", "Observer", "choose", "kernels", "read", "supported", "turn", "write"]

#: The first torch whose oneDNN kernels for Linux on x86 take all that is asked of them here.
KERNELS = (2, 6)


def supported() -> bool:
    """Whether int8 is the fast path here: there are kernels of our own for this CPU, or it multiplies int8 and bf16
    natively and this torch has the kernels; asked without loading it.
    """
    if compiled.units() is not None:
        return True
    if not cpu.native_bf16() or not any(
        flag in cpu.flags() for flag in ("avx512_vnni", "avx_vnni", "amx_int8")
    ):
        return False
    found = re.match(r"(\d+)\.(\d+)", metadata.version("torch"))
    return found is not None and (int(found[1]), int(found[2])) >= KERNELS


def choose(asked: str, ranges: bool) -> str:
    """The precision that is meant: "auto" is the fastest here; int8 needs `ranges`.

    Raises TqpipeError that says why int8 cannot be had.
    """
    if asked == "auto":
        if ranges and supported():
            return "int8"
        return "bf16" if cpu.native_bf16() else "fp32"
    if asked == "int8" and not (ranges and supported()):
        reason = "this CPU or this torch has no int8 kernels" if ranges else "it has no measured activations"
        raise TqpipeError(f"cannot run in int8: {reason}; use precision auto, bf16 or fp32")
    return asked


def turn(trunk: Any, precision: str, top: Mapping[str, NDArray[np.float32]] | None) -> None:
    """Make a trunk in fp32 compute in `precision`. Its embeddings stay as they are, mapped from the file."""
    import torch

    if precision != "fp32":
        trunk.encoder.to(torch.bfloat16)
    if precision == "int8":
        assert top is not None
        trunk.fast = (
            compiled.Layers(trunk, top) if compiled.supported(trunk.sizes) else onednn.Layers(trunk, top)
        )


def kernels() -> str:
    """Whose kernels int8 runs on here, as far as is known without torch: their numbers differ in the last places."""
    return compiled.units() or "oneDNN"
