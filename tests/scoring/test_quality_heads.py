"""The quality network's heads by our own kernels: what the network gives, the same bits in any company."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pytest

pytest.importorskip("torch")
pytest.importorskip("transformers")
import torch
from compiled_support import SIZES

from tqpipe import trunk
from tqpipe.scoring import quality_heads, quality_net
from tqpipe.scoring.quality_body import QualityOutput
from tqpipe.trunk_int8 import compiled


def made() -> Any:
    """A network whose parameters all count."""
    torch.manual_seed(3)
    net = quality_net.build(trunk.make(SIZES), 1, head=64, match=32).eval()
    with torch.no_grad():
        for name, p in net.named_parameters():
            if not name.startswith("bert."):
                p.add_(torch.randn(p.shape) * (0.3 if p.ndim == 1 else 2.0 / p.shape[-1] ** 0.5))
    return net


def given(
    lengths: list[tuple[int, int]], net: Any, width: int = 0
) -> tuple[list[torch.Tensor], torch.Tensor]:
    """States of the trained layers in bf16 and sides of rows of n source and m target tokens, each with its own
    whatever stands beside it.
    """
    totals = [n + m + 4 for n, m in lengths]
    width = width or max(totals)
    side = torch.full((len(lengths), width), -1)
    states = [torch.zeros(len(lengths), width, 128, dtype=torch.bfloat16) for _ in net.mix]
    for row, (n, m) in enumerate(lengths):
        side[row, : n + m + 4] = torch.tensor([0, *[1] * n, 0, 0, *[2] * m, 0])
        own = torch.Generator().manual_seed(1000 * n + m)
        for part in states:
            part[row, : n + m + 4] = torch.randn(n + m + 4, 128, generator=own).bfloat16()
    return states, side


def plainly(net: Any, states: list[torch.Tensor], side: torch.Tensor) -> QualityOutput:
    """What the network gives without the kernels."""
    weights = net.mix.softmax(0)
    x = torch.stack([part.float() * w for part, w in zip(states, weights, strict=True)]).sum(0)
    source, target = side == 1, side == 2
    token = net._tokens(x, side, source, target)
    return QualityOutput(net._sentence(x, side, token, source, target), token)


LENGTHS = [(20, 25), (1, 1), (60, 4), (3, 90), (14, 14), (13, 15), (16, 16), (31, 32), (100, 130), (2, 27)]


@pytest.mark.usefixtures("kernels")
def test_they_say_what_the_network_says() -> None:
    net = made()
    states, side = given(LENGTHS, net)
    with torch.inference_mode():
        found, expected = quality_heads.Heads(net)(states, side), plainly(net, states, side)
    for ours, theirs in ((found.sentence, expected.sentence), (found.token, expected.token)):
        a, b = ours.numpy(), theirs.numpy()
        assert a.shape == b.shape
        spread = b.std()
        assert np.abs(a - b).max() < 0.08 * spread
        assert np.sqrt(np.mean((a - b) ** 2)) < 0.01 * spread
    for row, (n, m) in enumerate(LENGTHS):
        assert not found.token[row, n + m + 4 :].any()


@pytest.mark.usefixtures("kernels")
def test_a_row_is_the_same_bits_in_any_company() -> None:
    """Whatever stands beside it, however wide its batch, and on any thread."""
    net = made()
    net.sentence_head.double()  # as `quality_forward.load` has it
    heads = quality_heads.Heads(net)
    with torch.inference_mode():
        whole = heads(*given(LENGTHS, net))

        def alone(k: int) -> QualityOutput:
            with torch.inference_mode():
                return heads(*given([LENGTHS[k]], net, sum(LENGTHS[k]) + 4 + k))

        with ThreadPoolExecutor(4) as pool:
            for k, found in enumerate(pool.map(alone, range(len(LENGTHS)))):
                n = sum(LENGTHS[k]) + 4
                assert torch.equal(found.token[0, :n], whole.token[k, :n]), LENGTHS[k]
                assert torch.equal(found.sentence[0], whole.sentence[k]), LENGTHS[k]


@pytest.mark.usefixtures("kernels")
@pytest.mark.parametrize("lengths", [(0, 5), (5, 0), (0, 0)])
def test_a_side_without_tokens_is_no_hindrance(lengths: tuple[int, int]) -> None:
    """Characters that the vocabulary lacks leave none."""
    net = made()
    states, side = given([lengths, (4, 4)], net)
    with torch.inference_mode():
        found = quality_heads.Heads(net)(states, side)
        expected = plainly(net, states, side)
    assert torch.isfinite(found.sentence).all()
    assert torch.isfinite(found.token).all()
    assert torch.allclose(found.token[1, :12], expected.token[1, :12], atol=0.2)


@pytest.mark.usefixtures("kernels")
def test_heads_of_other_sizes_are_left_to_torch() -> None:
    assert quality_heads.supported(made())
    assert not quality_heads.supported(quality_net.build(trunk.make(SIZES), 1, head=60, match=32))
    assert not quality_heads.supported(quality_net.build(trunk.make(SIZES), 1, head=64, match=20))


def test_nothing_is_supported_without_kernels(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "library", lambda: None)
    assert not quality_heads.supported(made())
