"""Running the quality network: rows in, what it says of them out, in batches of one padded width."""

from __future__ import annotations

import bisect
import functools
import itertools
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from tqpipe import batching, cpu, encoder, trunk_int8
from tqpipe.batching import batches, padded
from tqpipe.scoring import quality_files, quality_heads
from tqpipe.scoring.quality_input import Row, pad
from tqpipe.scoring.quality_raw import Encodings, Raw, probabilities
from tqpipe.types import Encoding, TqpipeError

Precision = Literal["auto", "int8", "bf16", "fp32"]

#: Padded tokens in one batch: what the CPU's caches hold (measured: 272 pairs a second, 252 with four times as many).
BATCH_TOKENS = 1536
#: Tokens of pairs whose lower layers' states are in memory at a time (30 MB in bf16).
CHUNK_TOKENS = 40_000


def load(place: Path, precision: Precision) -> tuple[Any, Any, str]:
    """(tokenizer, network, precision) of a model folder, the network ready to run in that precision.

    Raises TqpipeError when the folder holds no model, or when int8 is asked for where it cannot be had.
    """
    tokenizer, net = quality_files.read(place)
    apart, layers = net.config.apart, net.bert.sizes["num_hidden_layers"]
    top = trunk_int8.read(place / quality_files.ACTIVATIONS, range(apart, layers))
    # What both sides are read by apart is the encoder's own.
    below = trunk_int8.read(encoder.RANGES, range(apart))
    top = None if top is None or below is None else {**below, **top}
    try:
        chosen = trunk_int8.choose(precision, top is not None)
    except TqpipeError as error:
        raise TqpipeError(f"{place}: {error}") from None
    if chosen != "fp32":
        import torch

        for head in net.token_heads:
            head[:2].to(torch.bfloat16)
    # In fp32 the last places of its products depend on how many rows they are made of, and 4 figures are shown.
    net.sentence_head.double()
    trunk_int8.turn(net.bert, chosen, top)
    if chosen == "int8" and quality_heads.supported(net):
        net.heads = quality_heads.Heads(net)
    return tokenizer, net, chosen


def forward(
    net: Any,
    rows: Sequence[Row],
    filler: int,
    progress: Callable[[int], None] | None = None,
    other: encoder.TransformerEncoder | None = None,
) -> list[Raw]:
    """What the network says of each row, in order; with `other`, which must share its lower layers, the encodings that
    it gives, too. `filler` is the token id of padding; `progress` is called with the number of rows done.
    """
    import torch

    lengths = [len(row.ids) for row in rows]
    widths = [padded(n) for n in lengths]
    order = sorted(range(len(rows)), key=lengths.__getitem__)
    out: list[Raw | None] = [None] * len(rows)
    done = 0
    for chunk in _chunks(order, lengths):
        with torch.inference_mode():
            low, middle, start = _low(net, [rows[k] for k in chunk], filler, other)
        begin = dict(zip(chunk, start, strict=True))
        todo = list(batches(chunk, widths, BATCH_TOKENS))
        given = (([rows[k] for k in batch], [begin[k] for k in batch]) for batch in todo)
        upper = functools.partial(_upper, net, low, filler)
        for batch, found in zip(todo, cpu.side_by_side(upper, given), strict=True):
            for k, (sentence, token) in zip(batch, found, strict=True):
                sides = None if other is None else _encodings(rows[k], middle, begin[k])
                out[k] = Raw(sentence, probabilities(token), rows[k], sides)
            done += len(batch)
            if progress is not None:
                progress(done)
    return [r for r in out if r is not None]


def _upper(
    net: Any, low: Any, filler: int, batch: tuple[Sequence[Row], Sequence[int]]
) -> list[tuple[NDArray[np.float32], NDArray[np.float32]]]:
    """What the network says of rows of one width, each of its sentence and of its tokens: from their states after the
    lower layers, which begin at the given places of `low`.
    """
    import torch

    rows, starts = batch
    ids, side = pad(rows, filler)
    lengths = [len(row.ids) for row in rows]
    # Padding takes the row's own last token: a neighbour's would be seen in the largest score of a softmax.
    inside = np.minimum(np.arange(ids.shape[1]), [[n - 1] for n in lengths])
    place = inside + [[at] for at in starts]
    with torch.inference_mode():
        given = low.index_select(0, torch.from_numpy(place.ravel())).view(*ids.shape, -1)
        found = net(torch.from_numpy(ids), torch.from_numpy(side), given)
    sentence, token = found.sentence.numpy(), found.token.numpy()
    return [(sentence[i], token[i, :n]) for i, n in enumerate(lengths)]


def _low(
    net: Any, rows: Sequence[Row], filler: int, other: encoder.TransformerEncoder | None
) -> tuple[Any, Any, list[int]]:
    """What the lower layers make of the halves of some rows, and what `other` makes of that in its middle layer:
    (tokens of all rows, d) each; and where each row begins.
    """
    import torch

    ids = np.concatenate([row.ids for row in rows])
    cuts = np.cumsum([0, *(n for row in rows for n in row.halves)]).tolist()
    halves = list(itertools.pairwise(cuts))
    widths = [padded(b - a) for a, b in halves]
    # A text that several rows have (a source with its translations by several systems) is read once.
    first: dict[bytes, int] = {}
    same = [first.setdefault(ids[a:b].tobytes(), k) for k, (a, b) in enumerate(halves)]

    def forward(batch: Sequence[int]) -> list[Any]:
        """The states that are wanted, of the tokens that are there."""
        given = np.full((len(batch), widths[batch[0]]), filler, dtype=np.int64)
        absent = np.ones(given.shape, dtype=np.bool_)
        for row, k in enumerate(batch):
            a, b = halves[k]
            given[row, : b - a], absent[row, : b - a] = ids[a:b], False
        asked = torch.from_numpy(given), torch.from_numpy(absent)
        at = torch.from_numpy(np.flatnonzero(~absent))
        with torch.inference_mode():
            found = [net.alone(*asked)] if other is None else other.two_layers(*asked, net.config.apart)
            return [states.flatten(0, 1).index_select(0, at) for states in found]

    wholes: list[Any] = []
    order = sorted(first.values(), key=widths.__getitem__)
    todo = list(batches(order, widths, batching.BATCH_TOKENS))
    for batch, found in zip(todo, cpu.side_by_side(forward, todo), strict=True):
        wholes = wholes or [part.new_empty((len(ids), part.shape[1])) for part in found]
        to = torch.from_numpy(np.concatenate([np.arange(*halves[k]) for k in batch]))
        for whole, part in zip(wholes, found, strict=True):
            whole.index_copy_(0, to, part)
    again = [k for k, known in enumerate(same) if known != k]
    if again:
        to, known = (torch.from_numpy(np.concatenate([np.arange(*halves[k]) for k in these]))
                     for these in (again, [same[k] for k in again]))  # fmt: skip
        for whole in wholes:
            whole.index_copy_(0, to, whole.index_select(0, known))
    return wholes[0], wholes[-1], cuts[:-1:2]


def _chunks(order: Sequence[int], lengths: Sequence[int]) -> Iterator[Sequence[int]]:
    """Rows of about CHUNK_TOKENS tokens at a time."""
    total = list(itertools.accumulate(lengths[k] for k in order))
    at = 0
    while at < len(order):
        before = total[at - 1] if at else 0
        end = max(at + 1, bisect.bisect_right(total, before + CHUNK_TOKENS))
        yield order[at:end]
        at = end


def _encodings(row: Row, middle: Any, begin: int) -> Encodings:
    """The two sides of a row, without their marks."""
    n, m = row.halves
    source, target = middle[begin + 1 : begin + n - 1], middle[begin + n + 1 : begin + n + m - 1]
    return (
        Encoding.pack(row.offsets[1 : n - 1], source.half().numpy(), None),
        Encoding.pack(row.offsets[n + 1 : n + m - 1], target.half().numpy(), None),
    )
