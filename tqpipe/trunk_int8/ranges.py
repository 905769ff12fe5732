"""How large a trunk's activations get: measured once on development text, so that a row's codes do not depend on what
it is batched with.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from torch import Tensor

#: The inputs of a layer's products: query/key/value, attention output, inner, outer.
INPUTS = ("attention", "mixed", "inner", "outer")


class Observer:
    """Records the largest magnitude of every channel of every product's input while a trunk runs, and every
    layer's largest attention score. Batches may run side by side.
    """

    def __init__(self, trunk: Any):
        self.top: dict[str, Tensor] = {}
        self._hooks = []
        self._lock, self._own = threading.Lock(), threading.local()
        self._heads = trunk.sizes["num_attention_heads"]
        for number, layer in enumerate(trunk.encoder.layer):
            modules = (
                layer.attention.self.query,
                layer.attention.output.dense,
                layer.intermediate.dense,
                layer.output.dense,
            )
            for name, module in zip(INPUTS, modules, strict=True):
                self._hooks.append(module.register_forward_pre_hook(self._hook(f"{number}.{name}")))
            at = layer.attention.self
            self._hooks.append(at.query.register_forward_hook(self._queries))
            self._hooks.append(at.key.register_forward_hook(self._keys(f"{number}.scores")))

    def _hook(self, name: str) -> Any:
        def see(_: Any, inputs: tuple[Tensor, ...]) -> None:
            self._record(name, inputs[0].detach().float().abs().flatten(0, -2).amax(0))

        return see

    def _queries(self, _: Any, inputs: Any, output: Tensor) -> None:
        self._own.queries = self._split(output)

    def _keys(self, name: str) -> Any:
        def see(_: Any, inputs: Any, output: Tensor) -> None:
            keys = self._split(output)
            scores = self._own.queries @ keys.transpose(2, 3) / math.sqrt(keys.shape[3])
            self._record(name, scores.amax().reshape(1))

        return see

    def _split(self, x: Tensor) -> Tensor:
        rows, width, d = x.shape
        return x.detach().float().view(rows, width, self._heads, d // self._heads).transpose(1, 2)

    def _record(self, name: str, value: Tensor) -> None:
        with self._lock:
            self.top[name] = value if name not in self.top else self.top[name].maximum(value)

    def stop(self) -> dict[str, NDArray[np.float32]]:
        """Stop recording; the magnitudes by "layer.input"."""
        for hook in self._hooks:
            hook.remove()
        return {name: value.numpy().astype(np.float32) for name, value in self.top.items()}


def write(path: Path, top: Mapping[str, NDArray[np.float32]]) -> None:
    """Store what an `Observer` saw."""
    from safetensors.numpy import save

    # Not by save_file: what it writes only its owner can read.
    path.write_bytes(save({k: np.ascontiguousarray(v.astype(np.float16)) for k, v in top.items()}))


def read(path: Path, layers: range) -> dict[str, NDArray[np.float32]] | None:
    """The magnitudes in a file for some of a trunk's layers; None where there is none, or it lacks some."""
    from safetensors.numpy import load_file

    if not path.is_file():
        return None
    found = {k: v.astype(np.float32) for k, v in load_file(str(path)).items()}
    whole = all(f"{number}.{name}" in found for number in layers for name in INPUTS)
    return {k: v for k, v in found.items() if int(k.split(".")[0]) in layers} if whole else None
