"""The training loop on a tiny trunk of random weights: it learns, and it goes on exactly where it stopped."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from quality_support import WordTokenizer

from tqpipe.training import quality
from tqpipe.training.data import Example, Group
from tqpipe.training.quality import Recipe, Trainer
from tqpipe.training.quality_batches import Stream
from tqpipe.types import TqpipeError

torch = pytest.importorskip("torch")

WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]


def trainer(folder: Path, **changes: object) -> Trainer:
    from tqpipe import trunk
    from tqpipe.scoring import quality_net

    sizes = {"hidden_size": 32, "num_hidden_layers": 3, "num_attention_heads": 4, "intermediate_size": 64}
    torch.manual_seed(0)
    plain = trunk.make({"vocab_size": 100, "max_position_embeddings": 64, **sizes})
    groups: list[Group] = []
    for k in range(60):
        bad = k % 3 == 0
        text = " ".join(WORDS[(k + i) % 12] for i in range(5 + k % 4)) + (" zzz" if bad else "")
        errors = ((len(text) - 3, len(text), 2),) if bad else ()
        groups.append((Example("x", f"{WORDS[k % 12]} runs", text, z=-1.0 if bad else 0.5, da=20.0 if bad else 80.0,
                               target_errors=errors, broken=int(bad)),))  # fmt: skip
    stream = Stream(WordTokenizer(), {"a": groups}, {}, {"a": 1.0}, seed=1, tokens=300, chunk=60)
    recipe = Recipe(**{"steps": 60, "rate": 1e-3, "warmup": 5, "apart": 1, "head_rate": 5e-3, **changes})  # type: ignore[arg-type]
    return Trainer(quality_net.build(plain, 1, head=16, match=8), stream, recipe, folder)


def test_the_loss_falls_and_the_curve_is_written(tmp_path: Path) -> None:
    run = trainer(tmp_path)
    run.fit()
    lines = [json.loads(x) for x in (tmp_path / "curve.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [x["step"] for x in lines] == [25, 50, 60]
    assert lines[1]["loss"] < lines[0]["loss"] * 0.8
    assert run.step == 60
    assert (tmp_path / "checkpoint.pt").is_file()
    assert not list(tmp_path.glob("*.partial"))


def until(run: Trainer, step: int) -> Trainer:
    for chunk, number, batch in run.stream.walk(run.chunk, run.batch):
        if run.step == step:
            break
        run.train_step(batch)
        run.chunk, run.batch = chunk, number + 1
    return run


def test_a_stopped_run_goes_on_as_if_it_had_not_been_stopped(tmp_path: Path) -> None:
    whole = until(trainer(tmp_path / "whole"), 12)
    first = until(trainer(tmp_path / "cut"), 7)
    first.save()
    second = trainer(tmp_path / "cut")
    assert second.resume()
    assert (second.step, second.chunk, second.batch) == (first.step, first.chunk, first.batch)
    until(second, 12)
    for name, value in whole.masters.items():
        assert torch.allclose(value, second.masters[name], atol=1e-6), name


def test_frozen_layers_and_embeddings_do_not_move(tmp_path: Path) -> None:
    run = trainer(tmp_path)
    assert not any(n.startswith(("bert.embeddings", "bert.encoder.layer.0.")) for n in run.masters)
    before = {n: p.clone() for n, p in run.net.named_parameters() if n not in run.masters}
    run.train_step(run.stream.batches(0)[0])
    assert all(torch.equal(p, before[n]) for n, p in run.net.named_parameters() if n in before)


@pytest.mark.parametrize("change", [{"apart": 2}, {"rate": 2e-3}, {"seed": 2}])
def test_another_recipe_does_not_go_on(tmp_path: Path, change: dict[str, Any]) -> None:
    trainer(tmp_path).save()
    other = trainer(tmp_path, **change)
    (name, value) = next(iter(change.items()))
    with pytest.raises(TqpipeError, match=f"another run .{name}: .* there, {value} now"):
        other.resume()


def test_a_run_on_something_else_does_not_go_on_but_a_longer_one_does(tmp_path: Path) -> None:
    first = trainer(tmp_path)
    first.given = {"own": "aaa"}
    first.save()
    second = trainer(tmp_path, steps=90, warmup=9, every=1.0)
    second.given = {"own": "bbb"}
    with pytest.raises(TqpipeError, match="own: aaa there, bbb now"):
        second.resume()
    second.given = {"own": "aaa"}
    assert second.resume()


@pytest.mark.parametrize("size", [0, 100, -100])
def test_a_damaged_checkpoint_is_named(tmp_path: Path, size: int) -> None:
    run = trainer(tmp_path)
    run.save()
    path = tmp_path / "checkpoint.pt"
    path.write_bytes(path.read_bytes()[:size])
    with pytest.raises(TqpipeError, match=r"checkpoint\.pt: no whole checkpoint"):
        run.resume()
    torch.save({"a": 1}, path)
    with pytest.raises(TqpipeError, match=r"checkpoint\.pt: no whole checkpoint"):
        run.resume()


def test_a_short_run_has_its_curve_and_stops_when_asked(tmp_path: Path) -> None:
    run = trainer(tmp_path)
    told: list[dict[str, Any]] = []
    run.fit(log=told.append, stopped=lambda: run.step >= 3)
    assert [line["step"] for line in told] == [3]
    again = trainer(tmp_path)
    assert again.resume()
    assert again.step == 3


def test_a_checkpoint_is_due_by_the_clock_not_by_the_count_of_steps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = trainer(tmp_path, every=0.0, steps=4)
    saved: list[int] = []
    monkeypatch.setattr(run, "save", lambda: saved.append(run.step))
    run.fit()
    assert saved[-2:] == [3, 4]


def test_training_that_diverges_is_an_error(tmp_path: Path) -> None:
    run = trainer(tmp_path)
    with torch.no_grad():
        for some in (run.trained, run.masters):
            next(iter(some.values())).fill_(torch.nan)
    with pytest.raises(TqpipeError, match=r"diverged: no finite gradients at step 10; .* lower --rate"):
        run.fit()
    assert not (tmp_path / "checkpoint.pt").exists()


def test_a_batch_without_finite_gradients_now_and_then_is_passed_over(tmp_path: Path) -> None:
    run = trainer(tmp_path, steps=30)
    names = iter(range(1000))

    def spoilt(gradient: Any) -> Any:
        return gradient * torch.nan if next(names) % 2 else gradient

    # Every other step has a gradient that is no number: fifteen of them in all, but never two in a row.
    next(iter(run.trained.values())).register_hook(spoilt)
    run.fit()
    assert run.step == 30
    assert all(torch.isfinite(weights).all() for weights in run.masters.values())


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(TqpipeError, match="file: no folder can be made there"):
        trainer(tmp_path / "file")


def test_nothing_to_train_on_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(TqpipeError, match="needs a data folder"):
        quality.start(tmp_path, Recipe())


def test_the_network_survives_save_pretrained(tmp_path: Path) -> None:
    from tqpipe.scoring import quality_net

    run = trainer(tmp_path / "run")
    net = run.net.float().eval()
    net.save_pretrained(tmp_path / "saved")
    again = quality_net.QualityNet.from_pretrained(tmp_path / "saved").eval()
    batch = run.stream.batches(0)[0]
    ids, side = torch.from_numpy(batch.ids), torch.from_numpy(batch.side)
    with torch.no_grad():
        assert torch.allclose(net(ids, side).sentence, again(ids, side).sentence, atol=1e-5)
        assert torch.allclose(net(ids, side).token, again(ids, side).token, atol=1e-5)
