"""The network on a tiny trunk of random weights: what it sees, how it is put together, its int8 path."""

from __future__ import annotations

from typing import Any

import pytest

from tqpipe import trunk, trunk_int8
from tqpipe.scoring import quality_body, quality_net
from tqpipe.trunk_int8 import onednn

torch = pytest.importorskip("torch")

SIZES = {"hidden_size": 64, "num_hidden_layers": 3, "num_attention_heads": 2, "intermediate_size": 128}


@pytest.fixture
def net() -> Any:
    torch.manual_seed(3)
    plain = trunk.make({"vocab_size": 100, "max_position_embeddings": 64, **SIZES})
    built = quality_net.build(plain, 1, head=16, match=8).eval()
    with torch.no_grad():
        built.copied.normal_(std=0.5)
    return built


def rows() -> tuple[Any, Any]:
    """Two rows of different lengths, the shorter one padded."""
    ids = torch.tensor([[0, 5, 6, 7, 2, 0, 6, 9, 2, 1, 1, 1], [0, 5, 6, 7, 8, 2, 0, 11, 12, 13, 14, 2]])
    side = torch.tensor([[0, 1, 1, 1, 0, 0, 2, 2, 0, -1, -1, -1], [0, 1, 1, 1, 1, 0, 0, 2, 2, 2, 2, 0]])
    return ids, side


def test_copied_marks_text_that_stands_on_both_sides() -> None:
    """A figure or a name carried over, a word left untranslated; never a special token or padding."""
    found = quality_body.copied(*rows())
    assert found.nonzero().tolist() == [[0, 2], [0, 6]]


def test_a_row_is_scored_alike_alone_and_padded(net: Any) -> None:
    ids, side = rows()
    with torch.no_grad():
        both, alone = net(ids, side), net(ids[:1, :9], side[:1, :9])
    assert torch.allclose(both.sentence[0], alone.sentence[0], atol=1e-5)
    assert torch.allclose(both.token[0, :9], alone.token[0], atol=1e-5)


def test_the_lower_layers_read_the_sides_apart(net: Any) -> None:
    """A half is to them what it is alone; above, each side sees the other."""
    ids, side = rows()
    with torch.no_grad():
        low = net.low(ids, side)
        for row, (a, b) in ((0, (0, 5)), (0, (5, 9)), (1, (0, 6)), (1, (6, 12))):
            half = ids[row : row + 1, a:b]
            alone = net.alone(half, torch.zeros_like(half, dtype=torch.bool))
            assert torch.allclose(low[row, a:b], alone[0], atol=1e-5)
        assert torch.equal(net(ids, side, low).token, net(ids, side).token)
        other = ids.clone()
        other[1, 8] = 40
        assert torch.allclose(net.low(other, side)[1, :6], low[1, :6], atol=1e-5)
        assert not torch.allclose(net(other, side).token[1, 2], net(ids, side).token[1, 2], atol=1e-5)


def test_dropout_is_for_training_alone(net: Any) -> None:
    ids, side = rows()
    with torch.no_grad():
        assert torch.equal(net(ids, side).sentence, net(ids, side).sentence)
        net.train()
        assert not torch.equal(net(ids, side).sentence, net(ids, side).sentence)


def test_assembled_from_its_own_tensors_it_is_the_same(net: Any) -> None:
    config = {k: getattr(net.config, k) for k in ("trunk", "apart", "head", "match")}
    again = quality_net.assemble(config, net.state_dict())
    with torch.no_grad():
        assert torch.equal(again(*rows()).sentence, net(*rows()).sentence)
    lacking = {k: v for k, v in net.state_dict().items() if k != "attend.bias"}
    with pytest.raises(KeyError, match=r"attend\.bias"):
        quality_net.assemble(config, lacking)
    with pytest.raises(KeyError, match="extra"):
        quality_net.assemble(config, {**net.state_dict(), "extra": torch.zeros(1)})


@pytest.mark.skipif(not trunk_int8.supported(), reason="no int8 products on this CPU")
def test_int8_follows_the_network(net: Any) -> None:
    """Outputs in int8 are close to those of fp32 and know nothing of the batch they are in."""
    ids, side = rows()
    watch = trunk_int8.Observer(net.bert)
    with torch.no_grad():
        expected = net(ids, side)
        top = watch.stop()
        assert set(top) == {f"{k}.{name}" for k in range(3) for name in (*trunk_int8.INPUTS, "scores")}
        net.bert.encoder.to(torch.bfloat16)
        net.bert.fast = onednn.Layers(net.bert, top)
        found, alone = net(ids, side), net(ids[1:], side[1:])
    real = (side >= 0)[..., None]
    assert (found.token - expected.token).abs().mul(real).max() < 0.05
    assert torch.allclose(found.sentence, expected.sentence, atol=0.05)
    assert torch.allclose(found.sentence[1:], alone.sentence, atol=1e-5)
