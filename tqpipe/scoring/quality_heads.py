"""The quality network's heads on the matrix units of x86 server CPUs, as `trunk_int8/amx_heads.c` computes them.

They take a fraction of what `quality_body` takes for the same: beside layers in int8 its many small operations in fp32
were a third of the time.
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from tqpipe.scoring.quality_body import SENTENCE, TOKEN, QualityOutput
from tqpipe.trunk_int8 import amx

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
    return not (d % _STEP or match % _PIECE or hidden % _STEP) and amx.library() is not None


class Heads:
    """For `Body.heads`: called with what `Body.forward` has of some rows."""

    def __init__(self, net: Any):
        import torch

        found = amx.library()
        assert found is not None
        self._of, self._last = found, net.sentence_head
        pointer, long = ctypes.c_void_p, ctypes.c_long
        found.tq_heads_work.restype = long
        found.tq_heads_work.argtypes = (pointer, long)
        found.tq_heads.argtypes = (*(pointer,) * 4, long, long, *(pointer,) * 3)
        found.tq_heads.restype = None
        #: What the structure points into.
        self._kept: list[Tensor] = []
        d, match, hidden = net.bert.sizes["hidden_size"], net.config.match, net.config.head
        pairs = [net.query, net.key]
        # Layers of the token heads: norm, first product, GELU, dropout, last product.
        norms, firsts, lasts = ([head[k] for head in net.token_heads] for k in (0, 1, 4))
        self._pooled = (6 + _LOOKS) * d + 12
        with torch.no_grad():
            self._heads = _Heads(
                d, match, hidden, len(net.mix), self._place(net.mix.softmax(0)),
                self._tiles(torch.cat([linear.weight for linear in pairs])),
                self._place(torch.cat([linear.bias for linear in pairs])),
                self._both([self._place(_widened(norm.weight, 3 * d + _PIECE)) for norm in norms]),
                self._both([self._place(_widened(norm.bias, 3 * d + _PIECE)) for norm in norms]),
                self._both([self._tiles(_widened(linear.weight, 3 * d + _PIECE)) for linear in firsts]),
                self._both([self._place(linear.bias) for linear in firsts]),
                self._both([self._place(linear.weight) for linear in lasts]),
                self._both([self._place(linear.bias) for linear in lasts]),
                self._place(net.attend.weight), self._place(net.attend.bias),
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
        work = torch.empty(self._of.tq_heads_work(ctypes.byref(self._heads), width) + 64, dtype=torch.uint8)
        self._of.tq_heads(
            ctypes.byref(self._heads), given, sides.data_ptr(), lengths.data_ptr(), rows, width,
            token.data_ptr(), pooled.data_ptr(), -(-work.data_ptr() // 64) * 64,
        )  # fmt: skip
        sentence = self._last(pooled)
        assert sentence.shape[1] == len(SENTENCE)
        return QualityOutput(sentence, token)

    def _tiles(self, weight: Tensor) -> int:
        import torch

        n, k = weight.shape
        tiles = weight.to(torch.bfloat16).view(n // 16, 16, k // _PIECE, 16, 2).permute(0, 2, 3, 1, 4)
        return self._pointer(tiles)

    def _place(self, x: Tensor) -> int:
        return self._pointer(x.detach().float())

    def _pointer(self, x: Tensor) -> int:
        x = x.detach().clone().contiguous()
        self._kept.append(x)
        return x.data_ptr()

    @staticmethod
    def _both(places: Sequence[int]) -> Any:
        return (ctypes.c_void_p * 2)(*places)


def _widened(x: Tensor, width: int) -> Tensor:
    """Zeros behind the last column."""
    import torch.nn.functional as F

    return F.pad(x.float(), (0, width - x.shape[-1]))
