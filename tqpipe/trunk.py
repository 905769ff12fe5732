"""BERT's embeddings and layers in plain torch: what the embedded encoder and the quality model are made of.

Parameters are named as in transformers' BertModel, whose files are read as they are; without that library
a process starts two seconds sooner. The attention is written out: at 60 tokens a row two batched products
beat the fused kernel on CPUs.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tqpipe.types import TqpipeError

if TYPE_CHECKING:
    from torch import Tensor, nn

#: Sizes of a trunk that are not always written down, as BertConfig has them.
USUAL = {"max_position_embeddings": 512, "type_vocab_size": 2, "layer_norm_eps": 1e-12}


def make(sizes: Mapping[str, Any]) -> Any:
    """A trunk of untrained weights. `sizes` has a BertConfig's names: vocab_size, hidden_size, num_hidden_layers,
    num_attention_heads, intermediate_size, and perhaps those in USUAL.
    """
    from torch import nn

    trunk = _trunk_class()({**USUAL, **sizes})
    for module in trunk.embeddings.children():
        if isinstance(module, nn.Embedding) and not module.weight.is_meta:
            nn.init.normal_(module.weight, std=0.02)
    return trunk


def load(path: Path, sizes: Mapping[str, Any]) -> Any:
    """A trunk in fp32 from a BertModel's safetensors file, mapped into memory: processes share it, and of the
    embeddings only the rows in use are ever read. Raises TqpipeError where the file does not fit.
    """
    import torch
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    with torch.device("meta"):
        trunk = make(sizes)
    try:
        trunk.load_state_dict(
            {k: v for k, v in load_file(str(path)).items() if not k.startswith("pooler.")}, assign=True
        )
    except (OSError, SafetensorError, RuntimeError) as error:
        raise TqpipeError(f"{path}: cannot be read as an encoder ({str(error).splitlines()[0]})") from error
    return trunk.eval()


@functools.cache
def _trunk_class() -> Any:
    from torch import nn

    class Trunk(nn.Module):
        """`sizes` as in `make`; `fast` does the layers' work where it is set (see `tqpipe.trunk_int8`)."""

        def __init__(self, sizes: Mapping[str, Any]):
            super().__init__()
            self.sizes = dict(sizes)
            self.fast: Any = None
            d, eps = sizes["hidden_size"], sizes["layer_norm_eps"]
            self.embeddings = _group(
                word_embeddings=embedding(sizes["vocab_size"], d),
                position_embeddings=embedding(sizes["max_position_embeddings"], d),
                token_type_embeddings=embedding(sizes["type_vocab_size"], d),
                LayerNorm=nn.LayerNorm(d, eps),
            )
            self.encoder = _group(
                layer=nn.ModuleList([_layer(sizes) for _ in range(sizes["num_hidden_layers"])])
            )

        def embed(self, ids: Tensor) -> Tensor:
            """(rows, width) ids -> (rows, width, d)."""
            e = self.embeddings
            kind = e.token_type_embeddings.weight[0]
            place = e.position_embeddings.weight[: ids.shape[1]]
            found: Tensor = e.LayerNorm(e.word_embeddings(ids) + kind + place)
            return found

        def states(
            self,
            h: Tensor,
            bias: Tensor,
            *,
            first: int = 0,
            top: int | None = None,
            keep: int | None = None,
            dropout: float = 0.0,
        ) -> list[Tensor]:
            """What layer `keep` gets and what it and those up to layer `top` give, lowest first: (rows, width, d) each.

            `h` is what layer `first` gets, `bias` (rows, 1, 1, width) is added to the attention scores. Without
            `keep` only what the last one gives.
            """
            if self.fast is not None:
                found: list[Tensor] = self.fast(h, bias, first=first, top=top, keep=keep)
                return found
            states = []
            for number, layer in enumerate(self.encoder.layer[first:top], first):
                if number == keep:
                    states.append(h)
                h = _through(layer, h, bias, self.sizes["num_attention_heads"], dropout)
                if keep is not None and number >= keep:
                    states.append(h)
            return states or [h]

    return Trunk


def embedding(rows: int, d: int) -> nn.Embedding:
    """An embedding that is not filled: filling one on the meta device imports torch's compiler, a second and a half."""
    import torch
    from torch import nn

    return nn.Embedding(rows, d, _weight=torch.empty(rows, d))


def _group(**parts: nn.Module) -> Any:
    from torch import nn

    found = nn.Module()
    for name, part in parts.items():
        found.add_module(name, part)
    return found


def _layer(sizes: Mapping[str, Any]) -> Any:
    from torch import nn

    d, inner, eps = sizes["hidden_size"], sizes["intermediate_size"], sizes["layer_norm_eps"]
    return _group(
        attention=_group(
            self=_group(query=nn.Linear(d, d), key=nn.Linear(d, d), value=nn.Linear(d, d)),
            output=_group(dense=nn.Linear(d, d), LayerNorm=nn.LayerNorm(d, eps)),
        ),
        intermediate=_group(dense=nn.Linear(d, inner)),
        output=_group(dense=nn.Linear(inner, d), LayerNorm=nn.LayerNorm(d, eps)),
    )


def attention_bias(absent: Tensor, dtype: Any) -> Tensor:
    """(rows, width) bool, True for padding -> (rows, 1, 1, width) for `Trunk.states`."""
    import torch

    zero = torch.zeros(absent.shape, dtype=dtype, device=absent.device)
    return zero.masked_fill(absent, -1e4)[:, None, None, :]


def _drop(x: Tensor, rate: float) -> Tensor:
    """Dropout of whole channels of a row: as good a regulariser, without a random number a token."""
    import torch

    if not rate:
        return x
    keep = torch.rand(x.shape[0], 1, x.shape[2], device=x.device) >= rate
    return x * (keep.to(x.dtype) / (1.0 - rate))


#: Channels of a bf16 product that are summed at once.
_SUMMED = 384


def product(linear: Any, x: Tensor) -> Tensor:
    """`linear(x)`. In bf16 some channels at a time, summed in fp32: oneDNN cuts a longer sum as suits the number of
    rows, and a text's numbers would depend on its neighbours.
    """
    import torch
    import torch.nn.functional as F

    weight, channels = linear.weight, x.shape[-1]
    if x.dtype != torch.bfloat16 or weight.dtype != x.dtype or channels <= _SUMMED:
        found: Tensor = linear(x)
        return found
    total = F.linear(x[..., :_SUMMED], weight[:, :_SUMMED]).float()
    for at in range(_SUMMED, channels, _SUMMED):
        piece = slice(at, at + _SUMMED)
        total += F.linear(x[..., piece], weight[:, piece])
    summed: Tensor = (total + linear.bias).to(x.dtype)
    return summed


def _through(layer: Any, h: Tensor, bias: Tensor, heads: int, dropout: float) -> Tensor:
    """One layer."""
    import torch.nn.functional as F

    at = layer.attention.self
    rows, width, d = h.shape
    size = d // heads

    def split(x: Tensor) -> Tensor:
        return x.view(rows, width, heads, size).transpose(1, 2)

    q = split(at.query(h)) * (1.0 / math.sqrt(size))
    scores = q @ split(at.key(h)).transpose(2, 3) + bias
    o = (scores.softmax(-1) @ split(at.value(h))).transpose(1, 2).reshape(rows, width, d)
    out = layer.attention.output
    h = out.LayerNorm(h + _drop(out.dense(o), dropout))
    inner = F.gelu(layer.intermediate.dense(h))
    result: Tensor = layer.output.LayerNorm(h + _drop(product(layer.output.dense, inner), dropout))
    return result
