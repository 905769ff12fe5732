"""A trunk's layers in int8 through PyTorch's oneDNN kernels (VNNI): on every CPU that multiplies int8 natively.

What GELU's huge channels have above the range goes through a product of its own in fp64.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from tqpipe.trunk_int8.codes import APART, NEARLY, CodedForward, Evened, coded

if TYPE_CHECKING:
    from torch import Tensor

#: Attention scores, as observed, from which on a layer's softmax takes the largest off first: bf16 holds e to the 88.
HIGH = 70.0
#: Sums of a softmax from which on bf16 may not hold what they are multiplied with.
MOST = 1e35


class _Product:
    """A linear layer in int8."""

    def __init__(self, of: Evened):
        import torch

        self.x_scale, self.turn, (codes, self.step, self.bias) = of.scale, of.turn, of.coded
        self.weight = torch.ops.onednn.qlinear_prepack(codes, None)
        self.zero = torch.zeros(len(self.step), dtype=torch.int32)

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

    def __init__(self, of: CodedForward):
        import torch

        self.codes, self.most, self.inner = of.codes, of.most, _Product(of.inner)
        codes, self.step, self.bias = of.outer
        self.weight = torch.ops.onednn.qlinear_prepack(codes, None)
        self.zero = torch.zeros(len(self.step), dtype=torch.int32)
        self.first, self.first_bias = of.first.double().contiguous(), of.first_bias.double()
        self.last = of.last.double().contiguous()

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


class Layers:
    """A trunk's layers in int8, for `Trunk.fast`: called as `Trunk.states` is."""

    def __init__(self, trunk: Any, top: Mapping[str, NDArray[np.float32]]):
        self.heads = trunk.sizes["num_attention_heads"]
        self.layers = [
            (
                # Not known of a model of an earlier version.
                float(top.get(f"{number}.scores", np.array([np.inf]))[0]) >= HIGH,
                _Product(layer.qkv),
                _Product(layer.mixed),
                _Forward(layer.forward),
                layer.norm,
                layer.last_norm,
            )
            for number, layer in enumerate(coded(trunk, top))
        ]

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
