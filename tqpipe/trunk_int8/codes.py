"""A trunk's products as whole numbers: what the kernels of `onednn.py` and `compiled.py` alike compute with.

Weights are quantised per output channel, activations per tensor by ranges that were measured once on development
text (`ranges.py`). Channels with outliers are evened out between activation and weight first (SmoothQuant, Xiao et
al. 2023, https://arxiv.org/abs/2211.10438). What comes out of GELU has a few channels with huge values (60 where the
others stay below 6) that one step a tensor cannot hold: what they have above the range of the rest, in few tokens,
goes through a product of its own (the split of LLM.int8(), Dettmers et al. 2022, https://arxiv.org/abs/2208.07339).
Attention itself and what a layer gives stay in bf16.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from tqpipe.trunk_int8.ranges import INPUTS

if TYPE_CHECKING:
    from torch import Tensor

#: How much of the outliers goes over to the weights (SmoothQuant's alpha): of .4 to 1 the closest to fp32 on dev.
MIGRATED = 0.8
#: Channels of the inner layer whose excess is multiplied apart.
APART = 32
#: Codes from which on a token may have something above the range.
NEARLY = 250
#: GELU gives nothing below this.
LOWEST = -0.171


class Coded(NamedTuple):
    """A linear layer's weight in int8, (out, in), its step per output channel, and its bias in fp32."""

    weight: Tensor
    step: Tensor
    bias: Tensor

    @classmethod
    def of(cls, weight: Tensor, bias: Tensor) -> Coded:
        """The nearest codes."""
        import torch

        step = weight.abs().amax(1).clamp(min=1e-8) / 127.0
        codes = (weight / step[:, None]).round().clamp(-127, 127).to(torch.int8)
        return cls(codes, step, bias.detach().float())


class Evened(NamedTuple):
    """A linear layer of which the weights have taken over outliers. `scale`: step of its input's codes about 128;
    `turn` (in): multiplies an activation into its code.
    """

    coded: Coded
    scale: float
    turn: Tensor

    @classmethod
    def of(cls, weight: Tensor, bias: Tensor, top: Tensor) -> Evened:
        """`top` (in): the largest activations."""
        weight, top = weight.detach().float(), top.clamp(min=1e-3)
        even = top**MIGRATED / weight.abs().amax(0).clamp(min=1e-4) ** (1 - MIGRATED)
        even = even.clamp(min=1e-3)
        scale = float((top / even).max()) / 127.0
        return cls(Coded.of(weight * even, bias), scale, 1.0 / (even * scale))


class CodedForward:
    """Inner and outer product with GELU between them as codes, (step, zero point). The first `APART` inner channels are
    those with huge values: what they hold above `most` goes through `first`, (d, APART), and `last`, (APART, d).
    """

    def __init__(self, layer: Any, inner_top: Tensor, outer_top: Tensor):
        first, last = layer.intermediate.dense, layer.output.dense
        order = outer_top.argsort(descending=True)
        high = float(outer_top[order[min(APART, len(order) - 1)]].clamp(min=0.05)) * 1.05
        step = (high - LOWEST) / 255.0
        self.codes = step, round(-LOWEST / step)
        self.most = (255 - self.codes[1]) * step
        self.inner = Evened.of(first.weight[order], first.bias[order], inner_top)
        self.outer = Coded.of(last.weight.detach()[:, order].float(), last.bias)
        apart = order[:APART]
        self.first, self.first_bias = first.weight.detach()[apart].t(), first.bias.detach()[apart]
        self.last = last.weight.detach()[:, apart].t()


class CodedLayer:
    """A layer's products, and its norms."""

    def __init__(self, layer: Any, tops: Sequence[Tensor], heads: int):
        """`tops`: the largest activations of its `INPUTS`."""
        import torch

        at, out = layer.attention.self, layer.attention.output
        scale = 1.0 / math.sqrt(at.query.weight.shape[0] // heads)
        weight = torch.cat([at.query.weight * scale, at.key.weight, at.value.weight])
        bias = torch.cat([at.query.bias * scale, at.key.bias, at.value.bias])
        self.qkv = Evened.of(weight, bias, tops[0])
        self.mixed = Evened.of(out.dense.weight, out.dense.bias, tops[1])
        self.forward = CodedForward(layer, tops[2], tops[3])
        self.norm, self.last_norm = out.LayerNorm, layer.output.LayerNorm


def coded(trunk: Any, top: Mapping[str, NDArray[np.float32]]) -> Iterator[CodedLayer]:
    """A trunk's layers in int8; `top` is what an `Observer` saw."""
    import torch

    for number, layer in enumerate(trunk.encoder.layer):
        tops = [torch.from_numpy(np.array(top[f"{number}.{name}"])) for name in INPUTS]
        yield CodedLayer(layer, tops, trunk.sizes["num_attention_heads"])
