"""The machine's matrix rate, and what share of it the models reach: GFLOP/s by precision, in one process."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import numpy as np

#: Rows (tokens of a full batch), width in, width out: the larger product of a layer.
SHAPE = (2048, 384, 1536)


def median_seconds(work: Callable[[], Any], times: int = 5) -> float:
    work()
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return float(np.median(taken))


def peak() -> dict[str, float]:
    """GFLOP/s of one product of `SHAPE` in fp32, in bf16 and, where there are kernels, in int8 (u8 x s8 -> bf16): by
    oneDNN, as all of torch's are.
    """
    import torch

    from tqpipe import trunk_int8

    rows, width, out = SHAPE
    flop = 2.0 * rows * width * out
    x, w = torch.randn(rows, width), torch.randn(out, width)
    rates = {}
    with torch.inference_mode():
        for name, kind in (("fp32", torch.float32), ("bf16", torch.bfloat16)):
            layer = torch.nn.Linear(width, out).to(kind)
            given = x.to(kind)
            rates[name] = (
                flop / median_seconds(lambda layer=layer, given=given: [layer(given) for _ in range(10)]) * 10
            )
        if trunk_int8.supported():
            packed = torch.ops.onednn.qlinear_prepack((w * 20).round().clamp(-127, 127).to(torch.int8), None)
            codes = (x * 20 + 128).round().clamp(0, 255).to(torch.uint8)
            step, zero = torch.full((out,), 0.05), torch.zeros(out, dtype=torch.int32)

            def product() -> Any:
                return torch.ops.onednn.qlinear_pointwise(
                    codes, 0.05, 128, packed, step, zero, None, 1.0, 0, torch.bfloat16, "none", [], "none"
                )

            rates["int8"] = flop / median_seconds(lambda: [product() for _ in range(10)]) * 10
    return {name: rate / 1e9 for name, rate in rates.items()}


def flop(lengths: list[int], layers: int, sizes: Any) -> float:
    """Of a transformer's layers over rows of so many tokens: projections, feed-forward, attention; no embeddings."""
    width, inner = sizes["hidden_size"], sizes["intermediate_size"]
    each = [n * (8 * width * width + 4 * width * inner) + 4 * n * n * width for n in lengths]
    return float(layers * sum(each))


def models(pairs: list[tuple[str, str]]) -> dict[str, dict[str, float]]:
    """Both models by precision over the same pairs: pairs/s, tokens a pair, GFLOP a pair, GFLOP/s."""
    from tqpipe import trunk_int8
    from tqpipe.encoder import TransformerEncoder
    from tqpipe.scoring.quality import QualityModel

    out: dict[str, dict[str, float]] = {}
    fast = ("int8",) if trunk_int8.supported() else ()
    warm = pairs[:32]
    for precision in (*fast, "bf16", "fp32"):
        model = QualityModel.load(precision=precision)  # type: ignore[arg-type]
        sizes, apart = model.net.config.trunk, model.net.config.apart
        model.raw(warm)
        start = time.perf_counter()
        rows = [raw.row for raw in model.raw(pairs)]
        seconds = time.perf_counter() - start
        halves = [n for row in rows for n in row.halves]
        work = flop(halves, apart, sizes)
        work += flop([len(row.ids) for row in rows], sizes["num_hidden_layers"] - apart, sizes)
        out[f"quality, {precision}"] = _figures(seconds, len(pairs), sum(halves), work)
    texts = [text for pair in pairs for text in pair]
    for precision in (*fast, "bf16", "fp32"):
        encoder = TransformerEncoder(precision=precision)  # type: ignore[arg-type]
        encoder.encode([text for pair in warm for text in pair])
        start = time.perf_counter()
        # Around a text stand <s>, the two tokens of "query: ", </s>.
        lengths = [len(found.offsets) + 4 for found in encoder.encode(texts)]
        seconds = time.perf_counter() - start
        work = flop(lengths, sizes["num_hidden_layers"], sizes)
        out[f"encoder, {precision}"] = _figures(seconds, len(pairs), sum(lengths), work)
    return out


def _figures(seconds: float, pairs: int, tokens: int, work: float) -> dict[str, float]:
    return {
        "pairs/s": pairs / seconds, "tokens a pair": tokens / pairs, "GFLOP a pair": work / pairs / 1e9,
        "GFLOP/s": work / seconds / 1e9,
    }  # fmt: skip
