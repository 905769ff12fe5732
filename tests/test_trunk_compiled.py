"""Our own int8 kernels: close to the network, the same bits in any company, and no hindrance where they cannot run."""

from __future__ import annotations

import ctypes
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("torch")
import torch
from compiled_support import SIZES

from tqpipe import trunk, trunk_int8
from tqpipe.trunk_int8 import compiled, onednn


def made(huge: float = 0.0) -> tuple[Any, dict[str, Any]]:
    """A trunk with inputs that its weights react to, turned to bf16, and its ranges."""
    torch.manual_seed(5)
    mine = trunk.make(SIZES).eval()
    with torch.no_grad():
        for layer in mine.encoder.layer:
            layer.intermediate.dense.bias[:3] += torch.tensor([0.7, 0.4, 1.0]) * huge
    watch = trunk_int8.Observer(mine)
    with torch.inference_mode():
        mine.states(*batch([200, 60, 7], torch.float32, mine))
    return mine, watch.stop()


def batch(
    lengths: list[int], dtype: torch.dtype, mine: Any, width: int = 0
) -> tuple[torch.Tensor, torch.Tensor]:
    """States of rows of these lengths, each with tokens of its own whatever stands beside it; the bias of padding."""
    width = width or max(lengths)
    ids = torch.zeros(len(lengths), width, dtype=torch.int64)
    for row, n in enumerate(lengths):
        ids[row, :n] = torch.randint(1, 300, (n,), generator=torch.Generator().manual_seed(n))
    absent = torch.arange(width) >= torch.tensor(lengths)[:, None]
    with torch.inference_mode():
        return mine.embed(ids).to(dtype), trunk.attention_bias(absent, dtype)


@pytest.mark.usefixtures("kernels")
@pytest.mark.parametrize("huge", [0.0, 60.0])
def test_the_layers_follow_the_network(huge: float) -> None:
    mine, top = made(huge)
    lengths = [200, 60, 33, 16, 1]
    with torch.inference_mode():
        expected = mine.states(*batch(lengths, torch.float32, mine), keep=0)
        mine.encoder.to(torch.bfloat16)
        given = batch(lengths, torch.bfloat16, mine)
        found = compiled.Layers(mine, top)(*given, keep=0)
        others = onednn.Layers(mine, top)(*given, keep=0) if trunk_int8.supported() else found
    assert len(found) == len(expected) == 4
    for ours, theirs, onednns in zip(found, expected, others, strict=True):
        for row, n in enumerate(lengths):
            a, b, c = (x[row, :n].float().numpy().ravel() for x in (ours, theirs, onednns))
            assert np.corrcoef(a, b)[0, 1] > 0.97
            # As near to the network as the kernels that are there for every CPU.
            assert np.sqrt(np.mean((a - b) ** 2)) < 1.2 * np.sqrt(np.mean((c - b) ** 2)) + 0.01


@pytest.mark.usefixtures("kernels")
def test_a_row_is_the_same_bits_in_any_company() -> None:
    """Whatever stands beside it, however wide its batch, and on any thread."""
    mine, top = made(60.0)
    mine.encoder.to(torch.bfloat16)
    fast = compiled.Layers(mine, top)
    lengths = [64, 1, 130, 15, 16, 17, 31, 32, 33, 63, 65, 127, 128, 129, 5, 200]
    with torch.inference_mode():
        whole = fast(*batch(lengths, torch.bfloat16, mine))[-1]

        def alone(k: int) -> torch.Tensor:
            with torch.inference_mode():
                found: torch.Tensor = fast(*batch([lengths[k]], torch.bfloat16, mine, lengths[k] + k))[-1]
            return found

        with ThreadPoolExecutor(4) as pool:
            for k, found in enumerate(pool.map(alone, range(len(lengths)))):
                assert torch.equal(found[0, : lengths[k]], whole[k, : lengths[k]]), lengths[k]
        assert torch.isfinite(whole).all()


@pytest.mark.usefixtures("kernels")
def test_some_layers_and_states_are_those_of_all() -> None:
    mine, top = made()
    mine.encoder.to(torch.bfloat16)
    fast = compiled.Layers(mine, top)
    with torch.inference_mode():
        h, bias = batch([40, 20], torch.bfloat16, mine)
        whole = fast(h, bias, keep=0)
        assert torch.equal(whole[0], h)
        assert torch.equal(fast(h, bias)[-1], whole[3])
        assert torch.equal(fast(h, bias, top=2)[-1], whole[2])
        upper = fast(whole[1], bias, first=1, keep=1)
        assert [torch.equal(a, b) for a, b in zip(upper, whole[1:], strict=True)] == [True] * 3
        assert torch.equal(fast(h.transpose(1, 2).contiguous().transpose(1, 2), bias)[-1], whole[3])


@pytest.mark.usefixtures("kernels")
def test_scores_that_bf16_cannot_hold_are_finite() -> None:
    mine, top = made()
    mine.encoder.to(torch.bfloat16)
    h, bias = batch([40, 20], torch.bfloat16, mine)
    with torch.inference_mode():
        found = compiled.Layers(mine, {name: value * 1000.0 for name, value in top.items()})(
            h * 1000.0, bias
        )[-1]
    assert torch.isfinite(found).all()


@pytest.mark.usefixtures("kernels")
@pytest.mark.parametrize(("step", "zero"), [(0.011, 16), (0.05, 3), (0.4, 0)])
def test_the_curve_is_gelu(step: float, zero: int) -> None:
    """Far nearer than half a step of the codes."""
    library = compiled.library()
    assert library is not None
    curve = np.zeros((3, compiled.PIECES), dtype=np.float32)
    library.tq_curve(step, zero, curve.ctypes.data_as(ctypes.c_void_p))
    x = np.linspace(-9.0, 9.0, 20_001)
    place = x * compiled.PIECES / 8 + compiled.PIECES / 2
    at = np.clip(np.trunc(place), 0, compiled.PIECES - 1).astype(int)
    t = place - at
    found = (curve[2, at] * t + curve[1, at]) * t + curve[0, at]
    expected = torch.nn.functional.gelu(torch.from_numpy(x)).numpy()
    assert np.abs((found - zero) * step - expected).max() < 5e-4


def test_without_kernels_int8_runs_as_elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(compiled, "FOLDER", tmp_path)
    for content in (None, b"of another system"):
        for name in compiled.UNITS:
            if content is not None:
                (tmp_path / compiled.file_name(name)).write_bytes(content)
        for cached in (compiled.units, compiled.library):
            cached.cache_clear()
        try:
            assert compiled.library() is None
            assert trunk_int8.kernels() == "oneDNN"
            mine, top = made()
            if trunk_int8.supported():
                trunk_int8.turn(mine, "int8", top)
                assert isinstance(mine.fast, onednn.Layers)
        finally:
            for cached in (compiled.units, compiled.library):
                cached.cache_clear()


@pytest.mark.usefixtures("kernels")
def test_int8_takes_them_where_the_sizes_fit(monkeypatch: pytest.MonkeyPatch) -> None:
    mine, top = made()
    if trunk_int8.supported():
        trunk_int8.turn(mine, "int8", top)
        assert isinstance(mine.fast, compiled.Layers)
    assert compiled.supported(SIZES)
    for odd in (
        {"num_attention_heads": 2},
        {"hidden_size": 96, "num_attention_heads": 3},
        {"intermediate_size": 200},
    ):
        assert not compiled.supported({**SIZES, **odd})
