"""The trunk against transformers' BertModel, which it stands in for; and its int8 layers against itself."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tqpipe import trunk, trunk_int8
from tqpipe.trunk_int8 import codes, onednn
from tqpipe.types import TqpipeError

torch = pytest.importorskip("torch")

SIZES = {
    "vocab_size": 90, "hidden_size": 64, "num_hidden_layers": 3, "num_attention_heads": 2,
    "intermediate_size": 128, "max_position_embeddings": 40,
}  # fmt: skip


@pytest.fixture(scope="module")
def bert(tmp_path_factory: pytest.TempPathFactory) -> tuple[Any, Path]:
    """A BertModel of random weights, and the file that it saved."""
    import transformers

    torch.manual_seed(5)
    model = transformers.BertModel(transformers.BertConfig(initializer_range=0.2, **SIZES)).eval()
    folder = tmp_path_factory.mktemp("bert")
    model.save_pretrained(folder)
    return model, folder / "model.safetensors"


def rows() -> tuple[Any, Any]:
    """Ids and which of them are padding."""
    ids = torch.randint(3, 90, (4, 16), generator=torch.Generator().manual_seed(1))
    absent = torch.arange(16)[None] >= torch.tensor([16, 9, 5, 2])[:, None]
    return ids, absent


def test_it_gives_what_berts_own_code_gives(bert: tuple[Any, Path]) -> None:
    model, path = bert
    mine = trunk.load(path, SIZES)
    ids, absent = rows()
    with torch.inference_mode():
        expected = model(input_ids=ids, attention_mask=(~absent).long(), output_hidden_states=True)
        found = mine.states(mine.embed(ids), trunk.attention_bias(absent, torch.float32), keep=0)
    assert len(found) == len(expected.hidden_states) == 4
    for ours, theirs in zip(found, expected.hidden_states, strict=True):
        assert torch.allclose(ours[~absent], theirs[~absent], atol=1e-5)


def test_the_states_from_a_layer_on(bert: tuple[Any, Path]) -> None:
    mine = trunk.load(bert[1], SIZES)
    ids, absent = rows()
    with torch.inference_mode():
        h, bias = mine.embed(ids), trunk.attention_bias(absent, torch.float32)
        whole = mine.states(h, bias, keep=0)
        for keep in range(4):
            part = mine.states(h, bias, keep=keep)
            assert len(part) == 4 - keep
            assert all(torch.equal(a, b) for a, b in zip(part, whole[keep:], strict=True))
        assert torch.equal(mine.states(h, bias)[-1], whole[3])


def test_the_layers_in_two_steps(bert: tuple[Any, Path]) -> None:
    mine = trunk.load(bert[1], SIZES)
    ids, absent = rows()
    with torch.inference_mode():
        h, bias = mine.embed(ids), trunk.attention_bias(absent, torch.float32)
        [whole] = mine.states(h, bias)
        [lower] = mine.states(h, bias, top=1)
        [upper] = mine.states(lower, bias, first=1)
    assert torch.equal(upper, whole)


@pytest.mark.parametrize("harm", ["cut", "narrow"])
def test_a_file_that_does_not_fit_is_named(bert: tuple[Any, Path], tmp_path: Path, harm: str) -> None:
    path = tmp_path / "model.safetensors"
    path.write_bytes(bert[1].read_bytes()[: 900 if harm == "cut" else None])
    with pytest.raises(TqpipeError, match=r"model\.safetensors"):
        trunk.load(path, SIZES if harm == "cut" else {**SIZES, "hidden_size": 32})


@pytest.mark.skipif(not trunk_int8.supported(), reason="no int8 products on this CPU")
def test_int8_holds_channels_with_huge_values(bert: tuple[Any, Path], tmp_path: Path) -> None:
    """What GELU gives in a few channels is ten times what it gives in the others: it is not lost."""
    mine = trunk.load(bert[1], SIZES)
    with torch.no_grad():
        for layer in mine.encoder.layer:
            layer.intermediate.dense.bias[:3] += torch.tensor([40.0, 25.0, 60.0])
    ids, absent = rows()
    watch = trunk_int8.Observer(mine)
    with torch.inference_mode():
        h, bias = mine.embed(ids), trunk.attention_bias(absent, torch.float32)
        expected = mine.states(h, bias, keep=0)
        trunk_int8.write(tmp_path / "ranges", watch.stop())
        top = trunk_int8.read(tmp_path / "ranges", range(3))
        assert top is not None
        mine.encoder.to(torch.bfloat16)
        fast = onednn.Layers(mine, top)
        found = fast(h.bfloat16(), trunk.attention_bias(absent, torch.bfloat16), keep=0)
    for ours, theirs in zip(found[1:], expected[1:], strict=True):
        a, b = ours[~absent].float().numpy(), theirs[~absent].numpy()
        assert np.corrcoef(a.ravel(), b.ravel())[0, 1] > 0.995


@pytest.mark.skipif(not trunk_int8.supported(), reason="no int8 products on this CPU")
def test_int8_holds_scores_that_bf16_cannot(bert: tuple[Any, Path]) -> None:
    """A row whose attention overflows gets numbers all the same, and its neighbours keep theirs."""
    mine = trunk.load(bert[1], SIZES)
    watch = trunk_int8.Observer(mine)
    ids, absent = rows()
    with torch.inference_mode():
        h = mine.embed(ids)
        mine.states(h, trunk.attention_bias(absent, torch.float32))
        top = watch.stop()
        # Beyond what was observed in the second row alone.
        h[1] *= 300.0
        for name in top:
            top[name] *= 300.0 if "scores" not in name else 0.0
        mine.encoder.to(torch.bfloat16)
        fast = onednn.Layers(mine, top)
        given = h.bfloat16(), trunk.attention_bias(absent, torch.bfloat16)
        loose, most = fast._states(*given, range(3), None, careful=False)
        assert (most < onednn.MOST).tolist() == [True, False, True, True]
        tight, _ = fast._states(*given, range(3), None, careful=True)
        found = fast(*given)
    assert torch.equal(found[-1][1], tight[-1][1])
    assert not torch.equal(found[-1][1], loose[-1][1])
    others = torch.tensor([0, 2, 3])
    assert torch.equal(found[-1][others], loose[-1][others])


def test_ranges_that_lack_a_product_are_none(tmp_path: Path) -> None:
    """A folder of an earlier version: its model runs in bf16."""
    top = {f"{n}.{name}": np.ones(4, dtype=np.float32) for n in range(2) for name in trunk_int8.INPUTS}
    trunk_int8.write(tmp_path / "ranges", top)
    assert set(trunk_int8.read(tmp_path / "ranges", range(2)) or ()) == set(top)
    assert trunk_int8.read(tmp_path / "ranges", range(3)) is None
    upper = trunk_int8.read(tmp_path / "ranges", range(1, 2))
    assert set(upper or ()) == {name for name in top if name.startswith("1.")}
    assert trunk_int8.read(tmp_path / "nothing", range(2)) is None


@pytest.mark.parametrize(("channels", "out"), [(1536, 384), (1153, 256), (384, 384), (100, 7)])
def test_a_row_of_a_bf16_product_does_not_depend_on_the_others(channels: int, out: int) -> None:
    """oneDNN sums many channels in an order that the number of rows decides; nor do the numbers change much."""
    torch.manual_seed(2)
    linear = torch.nn.Linear(channels, out)
    x = torch.randn(640, channels)
    expected = linear(x)
    linear, x = linear.bfloat16(), x.bfloat16()
    with torch.inference_mode():
        whole = trunk.product(linear, x)
        for count in (1, 4, 36, 64, 100, 252, 380, 508, 512):
            assert torch.equal(trunk.product(linear, x[:count]), whole[:count]), count
    assert whole.dtype == torch.bfloat16
    assert torch.allclose(whole.float(), expected, atol=0.02)


@pytest.mark.skipif(not trunk_int8.supported(), reason="no int8 products on this CPU")
def test_one_token_above_the_range_is_what_it_is_among_many() -> None:
    torch.manual_seed(4)
    layer = trunk.make({**SIZES, "hidden_size": 384, "intermediate_size": 1536}).encoder.layer[0]
    h = torch.randn(400, 384).bfloat16()
    calm = torch.zeros(3, 384).bfloat16()
    with torch.inference_mode():
        inner = torch.nn.functional.gelu(layer.intermediate.dense(h.float()))
        # Its range ends below what most rows reach somewhere in the channels that are multiplied apart.
        of = codes.CodedForward(layer, h.float().abs().amax(0), inner.amax(0) * 0.2)
        forward = onednn._Forward(of)
        found = forward.inner(h, forward.codes)[:, : codes.APART]
        assert (found.amax(1) >= codes.NEARLY).float().mean() > 0.9
        together = forward(h.clone())
        for number in range(len(h)):
            alone = forward(torch.cat([h[number : number + 1], calm]))
            assert torch.equal(alone[0], together[number])
