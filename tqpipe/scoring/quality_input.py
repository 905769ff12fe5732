"""Text to model input: one row of token ids for a pair, with the place of every token in its text.

A row is `<s> source </s><s> target </s>`; the lower layers read its two halves apart. Token offsets are half-open
code points of the text that the token stands for, without the space in front of a word; special tokens have no offsets.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tqpipe.batching import harmless, padded

#: Values of `Row.side`.
SPECIAL, SOURCE, TARGET = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Row:
    """One pair of t tokens: `ids` (t,) int32, `side` (t,) int8, `offsets` (t, 2) int32.

    The second `<s>` (just before the target) stands for the gap before the first target word.
    `cut` says that the pair was longer than the model reads.
    """

    ids: NDArray[np.int32]
    side: NDArray[np.int8]
    offsets: NDArray[np.int32]
    cut: bool

    @property
    def halves(self) -> tuple[int, int]:
        """Tokens of the source and of the target, each with its two marks."""
        source = int((self.side == SOURCE).sum()) + 2
        return source, len(self.ids) - source

    @property
    def first_gap(self) -> int:
        """Index of the token that carries the gap before the first target word."""
        found = np.flatnonzero(self.side == TARGET)
        return int(found[0]) - 1 if len(found) else len(self.side) - 2


def encode(tokenizer: Any, sources: Sequence[str], targets: Sequence[str], limit: int = 512) -> list[Row]:
    """Rows of many pairs. A pair of more than `limit` tokens loses the end of its longer side and says so."""
    if not sources:
        return []
    options = {
        "add_special_tokens": False, "return_offsets_mapping": True, "return_attention_mask": False,
        "verbose": False,
    }  # fmt: skip
    a, b = (tokenizer(harmless(tokenizer, texts), **options) for texts in (sources, targets))
    bos, eos = tokenizer.cls_token_id, tokenizer.sep_token_id
    rows = []
    for i, (source, target) in enumerate(zip(sources, targets, strict=True)):
        left, right = a["input_ids"][i], b["input_ids"][i]
        n, m = len(left), len(right)
        room = limit - 4
        if n + m > room:
            kept = max(room - n, min(m, room // 2))
            n, m = room - kept, kept
        ids = np.array([bos, *left[:n], eos, bos, *right[:m], eos], dtype=np.int32)
        side = np.zeros(len(ids), dtype=np.int8)
        side[1 : n + 1], side[n + 3 : n + 3 + m] = SOURCE, TARGET
        offsets = np.zeros((len(ids), 2), dtype=np.int32)
        offsets[1 : n + 1] = _tight(source, a["offset_mapping"][i][:n])
        offsets[n + 3 : n + 3 + m] = _tight(target, b["offset_mapping"][i][:m])
        rows.append(Row(ids, side, offsets, n + m < len(left) + len(right)))
    return rows


def _tight(text: str, spans: list[tuple[int, int]]) -> NDArray[np.int32]:
    """Leave the spaces out of the offsets: some tokenizers count the one before a word."""
    out = np.zeros((len(spans), 2), dtype=np.int32)
    for k, (a, b) in enumerate(spans):
        while a < b and text[a].isspace():
            a += 1
        out[k] = a, b
    return out


def pad(rows: Sequence[Row], pad_id: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """(rows, width) ids and sides; padding has side -1."""
    width = max(padded(len(r.ids)) for r in rows)
    ids = np.full((len(rows), width), pad_id, dtype=np.int64)
    side = np.full((len(rows), width), -1, dtype=np.int64)
    for k, r in enumerate(rows):
        ids[k, : len(r.ids)], side[k, : len(r.ids)] = r.ids, r.side
    return ids, side
