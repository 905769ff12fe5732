"""A trunk's layers in int8 by kernels of our own, as `layers.c` computes them.

The C files are compiled when the package is installed where there is a compiler (`hatch_build.py`), once for every kind
of unit that multiplies (`UNITS`); elsewhere, and on other CPUs that have bf16, `onednn.py` computes the same.
"""

from __future__ import annotations

import ctypes
import functools
import math
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from tqpipe import cpu
from tqpipe.trunk_int8 import codes

if TYPE_CHECKING:
    from torch import Tensor

#: The flags of CPUs that kernels are compiled for (`hatch_build.py`), by the name of the units, the fastest first.
UNITS: dict[str, tuple[str, ...]] = {
    "AMX": ("amx_int8", "amx_bf16", "avx512_bf16", "avx512bw", "avx512vl", "avx512dq"),
    "AVX-512 with bf16": ("avx512_vnni", "avx512_bf16", "avx512bw", "avx512vl", "avx512dq"),
    "AVX-512": ("avx512_vnni", "avx512bw", "avx512vl", "avx512dq"),
    "AVX2": ("avx_vnni", "avx2", "fma"),
    "NEON": ("asimddp",),
}
#: Where that lies.
FOLDER = Path(__file__).parent
#: Channels of a head, and what all others must be multiples of.
HEAD, STEP = 32, 64
#: Of GELU's curve.
PIECES = 32


class _Product(ctypes.Structure):
    _fields_ = (
        ("k", ctypes.c_int32),
        ("n", ctypes.c_int32),
        *((name, ctypes.c_void_p) for name in ("w", "turn", "scale", "bias")),
    )


class _Layer(ctypes.Structure):
    _fields_ = (
        *((name, _Product) for name in ("qkv", "mixed", "inner", "outer")),
        *((name, ctypes.c_void_p) for name in ("norm", "norm_bias", "last_norm", "last_norm_bias")),
        *((name, ctypes.c_void_p) for name in ("first", "first_bias", "last", "curve")),
        *((name, ctypes.c_float) for name in ("eps", "most")),
        ("heads", ctypes.c_int32),
    )


@functools.cache
def units() -> str | None:
    """The name of the fastest of `UNITS` that this CPU and system have and the kernels were compiled for."""
    return next((name for name in UNITS if opened(name) is not None), None)


def file_name(name: str) -> str:
    """The file of the kernels for units of this name, in `FOLDER`."""
    return f"_{name.replace('-', '').replace(' ', '_').lower()}.so"


def opened(name: str) -> ctypes.CDLL | None:
    """The library for units of this name; None where it was not compiled or this CPU or system lacks them."""
    path = FOLDER / file_name(name)
    if not path.is_file() or not set(UNITS[name]).issubset(cpu.flags().split()):
        return None
    try:
        found = ctypes.CDLL(str(path))
    except OSError:  # of another system
        return None
    return declared(found) if found.tq_ready() else None


@functools.cache
def library() -> ctypes.CDLL | None:
    """The compiled kernels; None where they were not compiled or this CPU or system lacks the units."""
    name = units()
    return None if name is None else opened(name)


def declared(found: ctypes.CDLL) -> ctypes.CDLL:
    """The kernels in a library with what they take and give."""
    pointer, long = ctypes.c_void_p, ctypes.c_long
    found.tq_less.restype = ctypes.c_int32
    found.tq_less.argtypes = ()
    found.tq_work.restype = long
    found.tq_curve.argtypes = (ctypes.c_float, ctypes.c_int32, pointer)
    found.tq_curve.restype = None
    found.tq_work.argtypes = (pointer, long)
    found.tq_layer.argtypes = (pointer, pointer, pointer, pointer, long, long, pointer)
    found.tq_layer.restype = None
    found.tq_heads_work.restype = long
    found.tq_heads_work.argtypes = (pointer, long)
    found.tq_heads.argtypes = (*(pointer,) * 4, long, long, *(pointer,) * 3)
    found.tq_heads.restype = None
    return found


def supported(sizes: Mapping[str, Any]) -> bool:
    """Whether a trunk of these sizes can be computed so, here."""
    d, inner, heads = (sizes[name] for name in ("hidden_size", "intermediate_size", "num_attention_heads"))
    return d == heads * HEAD and not d % STEP and d <= 1024 and not inner % STEP and library() is not None


class Kept:
    """Tensors that a structure of the kernels points into, for as long as it does."""

    def __init__(self) -> None:
        self._tensors: list[Tensor] = []

    def pointer(self, x: Tensor) -> int:
        """The address of a copy of the numbers in a row."""
        x = x.detach().clone().contiguous()
        self._tensors.append(x)
        return x.data_ptr()

    def place(self, x: Tensor) -> int:
        """The same in fp32."""
        return self.pointer(x.float())

    def tiles(self, weight: Tensor, beside: int) -> int:
        """The same of weights (n, k) as tiles of 16 columns: 16 times `beside` rows, so many beside each other."""
        n, k = weight.shape
        return self.pointer(weight.view(n // 16, 16, k // (16 * beside), 16, beside).permute(0, 2, 3, 1, 4))


def scratch(size: int) -> tuple[Tensor, int]:
    """Memory for the kernels' work, and where in it `size` bytes begin at a multiple of 64."""
    import torch

    memory = torch.empty(size + 64, dtype=torch.uint8)
    return memory, -(-memory.data_ptr() // 64) * 64


class Layers:
    """A trunk's layers, for `Trunk.fast`: called as `Trunk.states` is. Padding stands at the end of every row."""

    def __init__(self, trunk: Any, top: Mapping[str, NDArray[np.float32]]):
        found = library()
        assert found is not None
        self._of = found
        self._kept = Kept()
        self._layers = [self._layer(layer, trunk.sizes) for layer in codes.coded(trunk, top)]

    def __call__(
        self, h: Tensor, bias: Tensor, *, first: int = 0, top: int | None = None, keep: int | None = None
    ) -> list[Tensor]:
        """As `Trunk.states`."""
        import torch

        rows, width, _ = h.shape
        h = h.contiguous()
        lengths = (bias.view(rows, width) == 0).sum(1, dtype=torch.int32)
        layers = range(first, len(self._layers) if top is None else top)
        _memory, place = scratch(self._of.tq_work(ctypes.byref(self._layers[0]), width))
        states = []
        for number in layers:
            if number == keep:
                states.append(h)
            new = torch.empty_like(h)
            self._of.tq_layer(
                ctypes.byref(self._layers[number]), h.data_ptr(), new.data_ptr(), lengths.data_ptr(), rows, width, place
            )  # fmt: skip
            h = new
            if keep is not None and number >= keep:
                states.append(h)
        return states or [h]

    def _layer(self, of: codes.CodedLayer, sizes: Mapping[str, Any]) -> _Layer:
        forward = of.forward
        step, zero = forward.codes
        norms = [self._kept.place(x) for n in (of.norm, of.last_norm) for x in (n.weight, n.bias)]
        return _Layer(
            self._evened(_in_powers_of_two(of.qkv)),
            self._evened(of.mixed),
            # What GELU's curve takes.
            self._evened(forward.inner, PIECES / 8, PIECES / 2),
            self._product(forward.outer, step, zero, None),
            *norms,
            self._kept.place(forward.first.t()),
            self._kept.place(forward.first_bias),
            self._kept.place(forward.last),
            self._curve(step, zero),
            sizes["layer_norm_eps"],
            forward.most,
            sizes["num_attention_heads"],
        )

    def _curve(self, step: float, zero: int) -> int:
        import torch

        place = self._kept.place(torch.zeros(3, PIECES))
        self._of.tq_curve(step, zero, place)
        return place

    def _evened(self, of: codes.Evened, times: float = 1.0, plus: float = 0.0) -> _Product:
        return self._product(of.coded, of.scale, 128, self._kept.place(of.turn), times, plus)

    def _product(
        self,
        of: codes.Coded,
        scale: float,
        zero: int,
        turn: int | None,
        times: float = 1.0,
        plus: float = 0.0,
    ) -> _Product:
        """`scale`, `zero`: of the input's codes. The output comes out `times` as large, and more by `plus`."""
        n, k = of.weight.shape
        step = of.step.double() * scale
        bias = of.bias.double() - of.weight.double().sum(1) * (zero - self._of.tq_less()) * step
        return _Product(
            k, n, self._kept.tiles(of.weight, 4), turn,
            self._kept.place(step * times), self._kept.place(bias * times + plus),
        )  # fmt: skip


def _in_powers_of_two(qkv: codes.Evened) -> codes.Evened:
    """Queries whose scores are powers of two, not of e."""
    import torch

    factor = torch.ones_like(qkv.coded.step)
    factor[: len(factor) // 3] = math.log2(math.e)
    weight, step, bias = qkv.coded
    return qkv._replace(coded=codes.Coded(weight, step * factor, bias * factor))
