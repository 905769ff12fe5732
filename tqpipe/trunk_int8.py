"""The fast path: a trunk's matrix products in int8 (VNNI), through PyTorch's oneDNN kernels.

Weights are quantised per output channel, activations per tensor by ranges that were measured once
on development text (`observe`), so a row's numbers do not depend on what it is batched with. Channels
with outliers are evened out between activation and weight first (SmoothQuant, Xiao et al. 2023,
https://arxiv.org/abs/2211.10438). What comes out of GELU has a few channels with huge values (60 where the
others stay below 6) that one step a tensor cannot hold: what they have above the range of the rest, in few
tokens, goes through a product of its own in fp32 (the split of LLM.int8(), Dettmers et al. 2022,
https://arxiv.org/abs/2208.07339). Attention itself and the layer norms stay in bf16.
"""

from __future__ import annotations

import math
import re
import threading
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from tqpipe import cpu
from tqpipe.types import TqpipeError

if TYPE_CHECKING:
    from torch import Tensor

#: The inputs of a layer's products: query/key/value, attention output, inner, outer.
INPUTS = ("attention", "mixed", "inner", "outer")
#: The first torch whose oneDNN kernels for Linux on x86 take all that is asked of them here.
KERNELS = (2, 6)
#: How much of the outliers goes over to the weights (SmoothQuant's alpha): of .4 to 1 the closest to fp32 on dev.
MIGRATED = 0.8
#: Channels of the inner layer whose excess is multiplied apart.
APART = 32
#: Attention scores, as observed, from which on a layer's softmax takes the largest off first: bf16 holds e to the 88.
HIGH = 70.0
#: Sums of a softmax from which on bf16 may not hold what they are multiplied with.
MOST = 1e35
#: Codes from which on a token may have something above the range.
NEARLY = 250
#: GELU gives nothing below this.
LOWEST = -0.171


def supported() -> bool:
    """Whether this CPU multiplies int8 and bf16 natively and this torch has the kernels; asked without loading it."""
    if not cpu.native_bf16() or not any(
        flag in cpu.flags() for flag in ("avx512_vnni", "avx_vnni", "amx_int8")
    ):
        return False
    found = re.match(r"(\d+)\.(\d+)", metadata.version("torch"))
    return found is not None and (int(found[1]), int(found[2])) >= KERNELS


def choose(asked: str, ranges: bool) -> str:
    """The precision that is meant: "auto" is the fastest that the CPU multiplies natively; int8 needs `ranges`.

    Raises TqpipeError that says why int8 cannot be had.
    """
    if asked == "auto":
        if not cpu.native_bf16():
            return "fp32"
        return "int8" if ranges and supported() else "bf16"
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
        trunk.fast = Int8Layers(trunk, top)


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


def _codes_of(weight: Tensor) -> tuple[Any, Tensor]:
    """A packed weight and its step per output channel."""
    import torch

    step = weight.abs().amax(1).clamp(min=1e-8) / 127.0
    packed = (weight / step[:, None]).round().clamp(-127, 127).to(torch.int8)
    return torch.ops.onednn.qlinear_prepack(packed, None), step


class _Product:
    """A linear layer in int8."""

    def __init__(self, weight: Tensor, bias: Tensor, top: Tensor):
        import torch

        weight, bias, top = weight.detach().float(), bias.detach().float(), top.clamp(min=1e-3)
        even = top**MIGRATED / weight.abs().amax(0).clamp(min=1e-4) ** (1 - MIGRATED)
        even = even.clamp(min=1e-3)
        self.x_scale = float((top / even).max()) / 127.0
        #: Multiplies an activation into its code.
        self.turn = 1.0 / (even * self.x_scale)
        self.weight, self.step = _codes_of(weight * even)
        self.zero, self.bias = torch.zeros(len(self.step), dtype=torch.int32), bias

    def _codes(self, h: Tensor) -> Tensor:
        """Activations in bf16 as codes about 128. In fp32: its kernels for this are the quicker ones."""
        import torch

        codes = (h * self.turn).round_().clamp_(-127.0, 127.0).to(torch.int8)
        # The products are fast for unsigned codes alone: flipping the top bit adds 128.
        return codes.view(torch.uint8).bitwise_xor_(128)

    def __call__(self, h: Tensor, gelu: tuple[float, int] | None = None) -> Tensor:
        """The product in bf16, or GELU of it as codes in steps of `gelu`: (step, zero point)."""
        import torch

        step, zero, kind = (1.0, 0, torch.bfloat16) if gelu is None else (*gelu, torch.uint8)
        found: Tensor = torch.ops.onednn.qlinear_pointwise(
            self._codes(h), self.x_scale, 128, self.weight, self.step, self.zero, self.bias, step, zero, kind,
            "none" if gelu is None else "gelu", [], "none",
        )  # fmt: skip
        return found

    def plus(self, h: Tensor, to: Tensor) -> Tensor:
        """`to` plus the product of `h`, in bf16."""
        import torch

        found: Tensor = torch.ops.onednn.qlinear_pointwise.binary(
            self._codes(h), self.x_scale, 128, self.weight, self.step, self.zero, to,
            self.bias, 1.0, 0, torch.bfloat16, 1.0, 0, "add", 1.0, "none", [], "none",
        )  # fmt: skip
        return found


class _Forward:
    """Inner product, GELU and outer product: what comes between is codes, never written out in bf16."""

    def __init__(self, layer: Any, inner_top: Tensor, outer_top: Tensor):
        import torch

        first, last = layer.intermediate.dense, layer.output.dense
        # Channels that are multiplied apart come first.
        order = outer_top.argsort(descending=True)
        high = float(outer_top[order[min(APART, len(order) - 1)]].clamp(min=0.05)) * 1.05
        step = (high - LOWEST) / 255.0
        self.codes = step, round(-LOWEST / step)
        self.most = (255 - self.codes[1]) * step
        self.inner = _Product(first.weight[order], first.bias[order], inner_top)
        self.weight, self.step = _codes_of(last.weight.detach()[:, order].float())
        self.zero, self.bias = torch.zeros(len(self.step), dtype=torch.int32), last.bias.detach().float()
        apart = order[:APART]
        self.first = first.weight.detach()[apart].double().t().contiguous()
        self.first_bias = first.bias.detach()[apart].double()
        self.last = last.weight.detach()[:, apart].double().t().contiguous()

    def __call__(self, h: Tensor) -> Tensor:
        """`h`, which is written over, plus the outer product, in bf16."""
        import torch

        codes = self.inner(h, self.codes)
        # Few tokens have anything above the range: those whose code is the last one, or nearly so in int8. Their number
        # is always another one, for which oneDNN would make its kernels anew: fp64 and erf are not its. And how fp32 is
        # rounded depends on that number, which now and then could be seen in bf16.
        rows = (codes[:, :APART].amax(1) >= NEARLY).nonzero().view(-1)
        some = h.index_select(0, rows).double()
        x = torch.addmm(self.first_bias, some, self.first)
        excess = (x * 0.5 * torch.erf(x * math.sqrt(0.5)).add_(1.0)).sub_(self.most).clamp_(min=0.0)
        h.index_copy_(0, rows, torch.addmm(some, excess, self.last).to(h.dtype))
        found: Tensor = torch.ops.onednn.qlinear_pointwise.binary(
            codes, *self.codes, self.weight, self.step, self.zero, h,
            self.bias, 1.0, 0, torch.bfloat16, 1.0, 0, "sum", 1.0, "none", [], "none",
        )  # fmt: skip
        return found


class Int8Layers:
    """A trunk's layers in int8, for `Trunk.fast`: called as `Trunk.states` is."""

    def __init__(self, trunk: Any, top: Mapping[str, NDArray[np.float32]]):
        import torch

        self.heads = trunk.sizes["num_attention_heads"]
        scale = 1.0 / math.sqrt(trunk.sizes["hidden_size"] // self.heads)
        self.layers = []
        for number, layer in enumerate(trunk.encoder.layer):
            at, out = layer.attention.self, layer.attention.output
            limits = [torch.from_numpy(np.array(top[f"{number}.{name}"])) for name in INPUTS]
            weight = torch.cat([at.query.weight * scale, at.key.weight, at.value.weight])
            bias = torch.cat([at.query.bias * scale, at.key.bias, at.value.bias])
            # Not known of a model of an earlier version.
            high = float(top.get(f"{number}.scores", np.array([np.inf]))[0]) >= HIGH
            self.layers.append(
                (
                    high,
                    _Product(weight, bias, limits[0]),
                    _Product(out.dense.weight, out.dense.bias, limits[1]),
                    _Forward(layer, limits[2], limits[3]),
                    out.LayerNorm,
                    layer.output.LayerNorm,
                )
            )

    def __call__(
        self,
        h: Tensor,
        bias: Tensor,
        *,
        first: int = 0,
        top: int | None = None,
        keep: int | None = None,
    ) -> list[Tensor]:
        """As `Trunk.states`."""
        layers = range(first, len(self.layers) if top is None else top)
        states, most = self._states(h, bias, layers, keep, careful=False)
        bad = ~(most < MOST)
        if bad.any():
            again, _ = self._states(h[bad], bias[bad], layers, keep, careful=True)
            for state, new in zip(states, again, strict=True):
                state[bad] = new
        return states

    def _states(
        self, h: Tensor, bias: Tensor, layers: range, keep: int | None, *, careful: bool
    ) -> tuple[list[Tensor], Tensor]:
        """The states, and for every row the largest sum that its attention was divided by.

        Where no high score was observed, the softmax does not look for the largest first. If one comes all the
        same, its row has to be done once more with care.
        """
        import torch

        rows, width, d = h.shape
        heads, size = self.heads, d // self.heads
        kept = (bias == 0).to(h.dtype).view(rows, width, 1)
        kept_by_head = kept.repeat_interleave(heads, dim=0)
        h = h.reshape(rows * width, d)
        states, most = [], h.new_zeros(rows)
        for number in layers:
            high, qkv, mixed, forward, norm, last = self.layers[number]
            if number == keep:
                states.append(h)
            split = qkv(h).view(rows, width, 3, heads, size).permute(2, 0, 3, 1, 4)
            q, k, v = split.contiguous().view(3, rows * heads, width, size)
            p = torch.bmm(q, k.transpose(1, 2))
            if high or careful:
                p -= p.amax(-1, keepdim=True)
            p = p.exp_()
            share = torch.bmm(p.view(rows, heads * width, width), kept)
            most = most.maximum(share.view(rows, -1).amax(1))
            o = torch.bmm(p, v * kept_by_head).view(rows, heads, width, size).transpose(1, 2)
            seen = h.new_empty(rows, width, heads, size)
            torch.div(o, share.view(rows, heads, width, 1).transpose(1, 2), out=seen)
            h = last(forward(norm(mixed.plus(seen.view(rows * width, d), h))))
            if keep is not None and number >= keep:
                states.append(h)
        return [s.view(rows, width, d) for s in states or [h]], most
