"""What the models read at once: texts that do them no harm, in windows, in batches of one padded width.

The encoder and the quality model read alike, so that one may go on from the other's layers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tqpipe.safe_json import clean

#: Padded tokens in one batch: keeps the activations of a batch inside the CPU's caches.
BATCH_TOKENS = 2048
#: Windows are padded to a multiple of this many tokens, or to what the model reads at most.
STEP = 4
#: White space and marks without width that nothing follows.
_TAIL = re.compile(r"[\s\u00ad\u200b-\u200f\u2060\ufeff]+\Z")


def harmless(tokenizer: Any, texts: Sequence[str]) -> list[str]:
    """Texts without lone surrogates (no tokenizer takes them), without the model's own marks and without white space
    at the end, which SentencePiece makes a token of its own: the quality model takes it for a fault.

    `<s>` in a text is text, struck-out HTML perhaps. One character for one keeps the offsets.
    """
    names = getattr(tokenizer, "all_special_tokens", ())
    marks = re.compile("|".join(map(re.escape, names)) or r"(?!)")
    return [_TAIL.sub("", marks.sub(lambda m: " " + m.group()[1:], clean(text))) for text in texts]


@dataclass(frozen=True, slots=True)
class Window:
    """Tokens of one text that are read at once: number `order` of the windows of text number `text`.

    `ids` begin with `skip` tokens of a prefix; `spans` (t, 2) are the code-point ranges of the others in the text.
    """

    text: int
    order: int
    ids: list[int]
    spans: NDArray[np.int32]
    skip: int


def windows(
    index: int, ids: list[int], spans: list[tuple[int, int]], prefix: int, window: int
) -> list[Window]:
    """Text number `index` in windows of at most `window` tokens, at least one. `ids` and `spans` are of its tokens
    and, before them, of those of a prefix of so many characters, with which every window begins.
    """
    array = np.array(spans, dtype=np.int32).reshape(-1, 2) - prefix
    # A token that starts in the prefix belongs to it; SentencePiece marks a space by its own piece,
    # so a token never spans both.
    lead = int(np.searchsorted(array[:, 1], 0, side="right")) if prefix else 0
    head, body, body_spans = ids[:lead], ids[lead:], array[lead:].clip(min=0)
    size = window - lead
    return [
        Window(index, k, head + body[at : at + size], body_spans[at : at + size], lead)
        for k, at in enumerate(range(0, max(len(body), 1), size))
    ]


def padded(length: int) -> int:
    """The width that so many tokens are padded to: their own affair, never their neighbours'."""
    return length + -length % STEP


def batches(order: Sequence[int], widths: Sequence[int], tokens: int) -> Iterator[list[int]]:
    """Texts in their order in batches of at most `tokens` padded tokens and one width each (unless one text has more):
    less padding, and a text's numbers do not depend on its neighbours.
    """
    batch: list[int] = []
    for k in order:
        if batch and (widths[k] != widths[batch[0]] or (len(batch) + 1) * widths[k] > tokens):
            yield batch
            batch = []
        batch.append(k)
    if batch:
        yield batch
