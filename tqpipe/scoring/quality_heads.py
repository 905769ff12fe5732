"""The quality network's heads by kernels of our own, as `trunk_int8/heads.c` computes them.

They take a fraction of what `quality_body` takes for the same: beside layers in int8 its many small operations in fp32
were a third of the time.
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from tqpipe.scoring.quality_body import TOKEN, QualityOutput
from tqpipe.trunk_int8 import compiled

if TYPE_CHECKING:
    from torch import Tensor

#: Channels of a tile in bf16, and what the kernels' loops take at once.
_PIECE, _STEP = 32, 64
#: Weighted means of a text's tokens (`Body.attend`).
_LOOKS = 4


class _Heads(ctypes.Structure):
    _fields_ = (
        *((name, ctypes.c_int32) for name in ("d", "match", "hidden", "states")),
        *((name, ctypes.c_void_p) for name in ("mix", "match_w", "match_b")),
        *((name, ctypes.c_void_p * 2) for name in ("norm", "norm_b", "first", "first_b", "last", "last_b")),
        *((name, ctypes.c_void_p) for name in ("look", "look_b")),
    )


def supported(net: Any) -> bool:
    """Whether the heads of a network of these sizes can be computed so, here."""
    d, match, hidden = net.bert.sizes["hidden_size"], net.config.match, net.config.head
    return not (d % _STEP or match % _PIECE or hidden % _STEP) and compiled.library() is not None


class Heads:
    """For `Body.heads`: called with what `Body.forward` has of some rows."""

    def __init__(self, net: Any):
        import torch

        found = compiled.library()
        assert found is not None
        self._of, self._last = found, net.sentence_head
        kept = self._kept = compiled.Kept()
        d, match, hidden = net.bert.sizes["hidden_size"], net.config.match, net.config.head
        pairs = [net.query, net.key]
        # Layers of the token heads: norm, first product, GELU, dropout, last product.
        norms, firsts, lasts = ([head[k] for head in net.token_heads] for k in (0, 1, 4))
        self._pooled, wide = (6 + _LOOKS) * d + 12, 3 * d + _PIECE
        with torch.no_grad():
            self._heads = _Heads(
                d, match, hidden, len(net.mix), kept.place(net.mix.softmax(0)),
                kept.tiles(torch.cat([linear.weight for linear in pairs]).to(torch.bfloat16), 2),
                kept.place(torch.cat([linear.bias for linear in pairs])),
                _both([kept.place(_widened(norm.weight, wide)) for norm in norms]),
                _both([kept.place(_widened(norm.bias, wide)) for norm in norms]),
                _both([kept.tiles(_widened(linear.weight, wide).to(torch.bfloat16), 2) for linear in firsts]),
                _both([kept.place(linear.bias) for linear in firsts]),
                _both([kept.place(linear.weight) for linear in lasts]),
                _both([kept.place(linear.bias) for linear in lasts]),
                kept.place(net.attend.weight), kept.place(net.attend.bias),
            )  # fmt: skip

    def __call__(self, states: Sequence[Tensor], side: Tensor) -> QualityOutput:
        """`states`: what the trained layers get and give, (rows, width, d) bf16 each; padding ends every row."""
        import torch

        rows, width = side.shape
        states = [part.contiguous() for part in states]
        given = (ctypes.c_void_p * len(states))(*(part.data_ptr() for part in states))
        sides, lengths = side.to(torch.int8), (side >= 0).sum(1, dtype=torch.int32)
        token = torch.zeros(rows, width, len(TOKEN))
        pooled = torch.empty(rows, self._pooled)
        _memory, place = compiled.scratch(self._of.tq_heads_work(ctypes.byref(self._heads), width))
        self._of.tq_heads(
            ctypes.byref(self._heads), given, sides.data_ptr(), lengths.data_ptr(), rows, width,
            token.data_ptr(), pooled.data_ptr(), place,
        )  # fmt: skip
        last = self._last(pooled.to(self._last[0].weight.dtype))
        return QualityOutput(last.float(), token)


def _both(places: Sequence[int]) -> Any:
    return (ctypes.c_void_p * 2)(*places)


def _widened(x: Tensor, width: int) -> Tensor:
    """Zeros behind the last column."""
    import torch.nn.functional as F

    return F.pad(x.float(), (0, width - x.shape[-1]))
