"""What the quality network computes, whatever class holds its parameters: see `quality_net`.

Shapes: rows, width (tokens of a padded row), d (the trunk's width). `side` is 0 for special tokens, 1 source, 2 target,
-1 padding.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tqpipe import trunk as trunks

if TYPE_CHECKING:
    from torch import Tensor, nn

#: Sentence outputs: z-score, direct assessment ((da - 60) / 25), HTER, MQM (-log(1 + penalty)), logit of
#: "broken".
SENTENCE = ("z", "da", "hter", "mqm", "broken")
#: Token outputs: post-edited (logit), gap after it post-edited, something missing after it, severity x 4.
TOKEN = ("edit", "gap", "missing", "none", "minor", "major", "critical")


@dataclass
class QualityOutput:
    """`sentence`: (rows, 5) as SENTENCE; `token`: (rows, width, 7) as TOKEN. fp32."""

    sentence: Tensor
    token: Tensor


@functools.cache
def body() -> Any:
    """The class `Body`, made on first use: torch is imported for it."""
    import torch
    import torch.nn.functional as F
    from torch import nn

    class Body:
        """The parameters and the computation, whatever base class holds them."""

        config: Any
        training: bool
        #: Does the heads' work where it is set (see `quality_heads`).
        heads: Any = None

        def set_up(self, config: Any) -> None:
            trunk = trunks.make(config.trunk)
            self.bert = trunk
            width, trained = trunk.sizes["hidden_size"], trunk.sizes["num_hidden_layers"] - config.apart
            self.sides = trunks.embedding(3, width)
            #: Added to a token that stands on the other side too: figures, names, words left untranslated.
            self.copied = nn.Parameter(torch.zeros(width))
            self.mix = nn.Parameter(torch.tensor([0.0] * trained + [3.0]))
            self.query = nn.Linear(width, config.match)
            self.key = nn.Linear(width, config.match)
            self.token_heads = nn.ModuleList([_mlp(3 * width + 1, config.head, len(TOKEN)) for _ in range(2)])
            self.attend = nn.Linear(width, 4)
            self.sentence_head = _mlp(10 * width + 12, config.head, len(SENTENCE))

        def forward(
            self, input_ids: Tensor, side: Tensor, low: Tensor | None = None, **_: Any
        ) -> QualityOutput:
            """Scores of padded rows: `input_ids` and `side` are (rows, width) int64, `low` what the method of that
            name gives, where it is known already.
            """
            states = self._trunk(input_ids, side, low)
            if self.heads is not None:
                found: QualityOutput = self.heads(states, side)
                return found
            weights = self.mix.softmax(0)
            x = states[0].float() * weights[0]
            for k in range(1, len(states)):
                x = x + states[k].float() * weights[k]
            del states
            source, target = (side == 1), (side == 2)
            token = self._tokens(x, side, source, target)
            return QualityOutput(self._sentence(x, side, token, source, target), token)

        def _trunk(self, input_ids: Tensor, side: Tensor, low: Tensor | None) -> list[Tensor]:
            """What the trained layers get and give, lowest first: (rows, width, d) each."""
            with torch.no_grad():
                low = self.low(input_ids, side) if low is None else low
            marks = self.sides(side.clamp(min=0)) + copied(input_ids, side)[:, :, None] * self.copied
            found: list[Tensor] = self.bert.states(
                low + marks.to(low.dtype),
                trunks.attention_bias(side < 0, low.dtype),
                first=self.config.apart,
                keep=self.config.apart,
                dropout=self.config.dropout if self.training else 0.0,
            )
            return found

        def low(self, input_ids: Tensor, side: Tensor) -> Tensor:
            """(rows, width, d): what the lower layers make of each side by itself; padding gets anything."""
            rows, width = side.shape
            place = torch.arange(width, device=side.device).expand(rows, width)
            first = (side == 1).sum(1, keepdim=True) + 2  # where the target's half begins
            lengths = first, (side >= 0).sum(1, keepdim=True) - first
            halves, index, base = [], place.new_zeros(rows, width), 0
            for start, length in zip((torch.zeros_like(first), first), lengths, strict=True):
                own = place[:, : int(length.max())]
                ids = input_ids.gather(1, (start + own).clamp(max=width - 1))
                halves.append(self.alone(ids, own >= length).flatten(0, 1))
                mine = (place >= start) & (place < start + length)
                row = torch.arange(rows, device=side.device)[:, None] * own.shape[1]
                index = torch.where(mine, base + row + place - start, index)
                base += own.numel()
            return torch.cat(halves)[index]

        def alone(self, input_ids: Tensor, absent: Tensor) -> Tensor:
            """(rows, width) ids of single texts with their marks, `absent` for padding -> (rows, width, d)."""
            bert = self.bert
            dtype = bert.encoder.layer[0].output.dense.weight.dtype
            # The embeddings may stay in fp32: only the rows that are looked up are read.
            h = bert.embed(input_ids).to(dtype)
            found: Tensor = bert.states(h, trunks.attention_bias(absent, dtype), top=self.config.apart)[-1]
            return found

        def _tokens(self, x: Tensor, side: Tensor, source: Tensor, target: Tensor) -> Tensor:
            """Every token sees itself, what it attends to on the other side, and how well that matches."""
            q, k = F.normalize(self.query(x), dim=-1), F.normalize(self.key(x), dim=-1)
            similar = q @ k.transpose(1, 2)  # (rows, width, width)
            is_target = ~source  # special tokens speak for the target's first gap
            other = torch.where(is_target[:, :, None], source[:, None, :], target[:, None, :])
            similar = similar.masked_fill(~other, -1.0)
            weight = (similar * 12.0).masked_fill(~other, -1e4).softmax(-1)
            seen = weight @ x
            features = torch.cat([x, seen, x * seen, similar.amax(-1, keepdim=True)], dim=-1)
            out = features.new_zeros((*side.shape, len(TOKEN)))
            for head, where in zip(self.token_heads, (source, is_target & (side >= 0)), strict=True):
                layers: Any = head
                norm, first, gelu, drop, last = layers
                inner = features[where].to(first.weight.dtype)  # bf16 in the fast paths
                out[where] = last(drop(gelu(trunks.product(first, norm(inner)))).float())
            return out

        def _sentence(self, x: Tensor, side: Tensor, token: Tensor, source: Tensor, target: Tensor) -> Tensor:
            s, t = _mean(x, source), _mean(x, target)
            score = self.attend(x).masked_fill((side < 0)[:, :, None], -1e4).softmax(1)  # (rows, width, 4)
            attended = (score.transpose(1, 2) @ x).flatten(1)
            error = torch.logsumexp(token[..., 4:7], -1) - token[..., 3]
            parts = []
            for logits, where in (
                (error, target), (error, source), (token[..., 0], target), (token[..., 0], source),
                (token[..., 2], target), (token[..., 1], target),
            ):  # fmt: skip
                empty = ~where.any(1)
                parts.append(logits.masked_fill(~where, -20.0).amax(1).masked_fill(empty, 0.0) * 0.2)
                parts.append(_mean(logits[:, :, None], where)[:, 0] * 0.2)
            worst = x.masked_fill(~target[:, :, None], -3.0).amax(1)
            pooled = torch.cat([x[:, 0], s, t, (s - t).abs(), s * t, worst, attended], 1)
            head: Any = self.sentence_head
            out: Tensor = head(torch.cat([pooled, torch.stack(parts, 1)], 1).to(head[0].weight.dtype)).float()
            return out

    return Body


def _mlp(inner: int, hidden: int, out: int) -> nn.Module:
    from torch import nn

    return nn.Sequential(
        nn.LayerNorm(inner), nn.Linear(inner, hidden), nn.GELU(), nn.Dropout(0.1), nn.Linear(hidden, out)
    )


def _mean(x: Tensor, where: Tensor) -> Tensor:
    w = where[:, :, None].to(x.dtype)
    return (x * w).sum(1) / w.sum(1).clamp(min=1.0)


def copied(ids: Tensor, side: Tensor) -> Tensor:
    """(rows, width) bool: tokens of one side whose id stands on the other side too."""
    text = side > 0
    same = (ids[:, :, None] == ids[:, None, :]) & (side[:, :, None] != side[:, None, :])
    found: Tensor = (same & text[:, :, None] & text[:, None, :]).any(-1)
    return found
