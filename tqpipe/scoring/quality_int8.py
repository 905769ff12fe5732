"""The fast path: the trunk's matrix products in int8 (VNNI), through PyTorch's oneDNN kernels.

Weights are quantised per output channel, activations per tensor by ranges that were measured once
on development text (`observe`), so a row's numbers do not depend on what it is batched with. Channels
with outliers are evened out between activation and weight first (SmoothQuant, Xiao et al. 2023,
https://arxiv.org/abs/2211.10438). Attention itself, the layer norms and the outer product of every layer
stay in bf16: what comes out of GELU has a few huge values that int8 with one step a tensor cannot hold
(measured: correlation of the scores with fp32 .81 with that product in int8, above .999 with any other).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from tqpipe.encoder import cpu_flags

if TYPE_CHECKING:
    from torch import Tensor

#: The inputs of a layer's products in int8: query/key/value, attention output, inner.
INPUTS = ("attention", "mixed", "inner")


def supported() -> bool:
    """Whether this CPU multiplies int8 natively and this torch has the kernels."""
    if not any(flag in cpu_flags() for flag in ("avx512_vnni", "avx_vnni", "amx_int8")):
        return False
    import torch

    return hasattr(torch.ops.onednn, "qlinear_pointwise") and hasattr(torch.ops.onednn, "qlinear_prepack")


class Observer:
    """Records the largest magnitude of every channel of every product's input while a network runs."""

    def __init__(self, net: Any):
        self.top: dict[str, Tensor] = {}
        self._hooks = []
        for number, layer in enumerate(net.bert.encoder.layer):
            modules = layer.attention.self.query, layer.attention.output.dense, layer.intermediate.dense
            for name, module in zip(INPUTS, modules, strict=True):
                self._hooks.append(module.register_forward_pre_hook(self._hook(f"{number}.{name}")))

    def _hook(self, name: str) -> Any:
        def see(_: Any, inputs: tuple[Tensor, ...]) -> None:
            value = inputs[0].detach().float().abs().flatten(0, -2).amax(0)
            self.top[name] = value if name not in self.top else self.top[name].maximum(value)

        return see

    def stop(self) -> dict[str, NDArray[np.float32]]:
        """Stop recording; the magnitudes by "layer.input"."""
        for hook in self._hooks:
            hook.remove()
        return {name: value.numpy().astype(np.float32) for name, value in self.top.items()}


class _Product:
    """A linear layer in int8 for activations that are already codes: `codes` makes them, symmetric about 0."""

    def __init__(self, weight: Tensor, bias: Tensor, top: Tensor):
        import torch

        weight, bias, top = weight.detach().float(), bias.detach().float(), top.clamp(min=1e-3)
        even = (top / weight.abs().amax(0).clamp(min=1e-4)).sqrt().clamp(min=1e-3)
        weight = weight * even
        self.x_scale = float((top / even).max()) / 127.0
        #: Multiplies an activation into its code.
        self.turn = (1.0 / (even * self.x_scale)).to(torch.bfloat16)
        step = weight.abs().amax(1).clamp(min=1e-8) / 127.0
        packed = (weight / step[:, None]).round().clamp(-127, 127).to(torch.int8)
        self.weight = torch.ops.onednn.qlinear_prepack(packed, None)
        self.step, self.zero, self.bias = step, torch.zeros(len(step), dtype=torch.int32), bias

    def after(self, norm: Any) -> tuple[Tensor, Tensor]:
        """Weight and bias of a layer norm that gives this product's codes."""
        import torch

        turn = self.turn.float()
        return (norm.weight.float() * turn).to(torch.bfloat16), (norm.bias.float() * turn).to(torch.bfloat16)

    def __call__(self, scaled: Tensor, after: str = "none") -> Tensor:
        """The product of activations that were multiplied by `turn`; `after` is "gelu" or "none"."""
        import torch

        codes = scaled.round_().clamp_(-127.0, 127.0).to(torch.int8)
        # The kernels are fast for unsigned codes alone: flipping the top bit adds 128.
        codes = codes.view(torch.uint8).bitwise_xor_(128)
        found: Tensor = torch.ops.onednn.qlinear_pointwise(
            codes, self.x_scale, 128, self.weight, self.step, self.zero, self.bias, 1.0, 0, torch.bfloat16,
            after, [], "none",
        )  # fmt: skip
        return found


class Int8Trunk:
    """The layers of a trunk in int8: called with embeddings, attention bias and what is added where the
    frozen layers end.
    """

    def __init__(self, net: Any, top: Mapping[str, NDArray[np.float32]]):
        import torch

        self.frozen = net.config.frozen
        self.layers = []
        for number, layer in enumerate(net.bert.encoder.layer):
            at, out = layer.attention.self, layer.attention.output
            limits = [torch.from_numpy(np.array(top[f"{number}.{name}"])) for name in INPUTS]
            scale = 1.0 / math.sqrt(at.attention_head_size)
            weight = torch.cat([at.query.weight * scale, at.key.weight, at.value.weight])
            bias = torch.cat([at.query.bias * scale, at.key.bias, at.value.bias])
            inner = _Product(layer.intermediate.dense.weight, layer.intermediate.dense.bias, limits[2])
            self.layers.append(
                (
                    _Product(weight, bias, limits[0]),
                    _Product(out.dense.weight, out.dense.bias, limits[1]),
                    inner,
                    inner.after(out.LayerNorm),
                    layer.output.dense,
                    out.LayerNorm,
                    layer.output.LayerNorm,
                    at.num_attention_heads,
                )
            )

    def __call__(self, h: Tensor, bias: Tensor, marks: Tensor) -> list[Tensor]:
        import torch
        import torch.nn.functional as F

        rows, width, d = h.shape
        kept = (bias == 0).to(h.dtype).view(rows, width, 1)
        kept_by_head = kept.repeat_interleave(self.layers[0][-1], dim=0)
        h = h.reshape(rows * width, d)
        states = []
        for number, (qkv, mixed, inner, turned, outer, norm, last, heads) in enumerate(self.layers):
            if number == self.frozen:
                h = h + marks.reshape(rows * width, d).to(h.dtype)
                states.append(h)
            size = d // heads
            split = qkv(h * qkv.turn).view(rows, width, 3, heads, size).permute(2, 0, 3, 1, 4)
            q, k, v = split.contiguous().view(3, rows * heads, width, size)
            # A softmax without its search for the largest: bf16 holds e to the 60, and no score comes near.
            p = torch.bmm(q, k.transpose(1, 2)).clamp_(max=60.0).exp_()
            share = torch.bmm(p.view(rows, heads * width, width), kept)
            o = torch.bmm(p, v * kept_by_head).view(rows, heads, width, size)
            o = (o / share.view(rows, heads, width, 1)).transpose(1, 2)
            middle = h + mixed(o.reshape(rows * width, d) * mixed.turn)
            codes = F.layer_norm(middle, (d,), *turned, norm.eps)
            h = last(norm(middle) + outer(inner(codes, "gelu")))
            if number >= self.frozen:
                states.append(h)
        return [s.view(rows, width, d) for s in states]
