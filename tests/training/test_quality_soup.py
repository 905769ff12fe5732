from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from tqpipe.scoring import quality_files
from tqpipe.training.quality_soup import blend
from tqpipe.types import TqpipeError

SIZES = {"trunk": {}, "apart": 3, "head": 2, "match": 2}


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two models of one matrix and one head; the later one has a parameter more."""
    monkeypatch.setattr(quality_files, "base", lambda: {"bert.w": np.ones((2, 3), dtype=np.float32)})
    for name, value in (("old", 1.0), ("new", 3.0)):
        arrays = {"bert.w": np.full((2, 3), value), "head": np.full(2, value)}
        quality_files.write_arrays(
            tmp_path / name,
            arrays | ({"copied": np.full(2, 4.0)} if name == "new" else {}),
            SIZES,
            {"name": name},
        )
    return tmp_path


def test_a_blend_lies_between_and_names_its_parts(models: Path) -> None:
    from safetensors.numpy import load_file

    blend(models / "old", models / "new", models / "out", share=0.25)
    found = quality_files.unpack(load_file(str(models / "out" / quality_files.WEIGHTS)), quality_files.base())
    assert found["bert.w"] == pytest.approx(np.full((2, 3), 2.5), abs=0.02)
    assert found["head"] == pytest.approx(np.full(2, 2.5))
    assert found["copied"] == pytest.approx(np.full(2, 3.0))
    origin = json.loads((models / "out" / quality_files.CONFIG).read_text(encoding="utf-8"))["origin"]
    assert (origin["earlier"], origin["later"]) == ({"name": "old"}, {"name": "new"})


def test_what_does_not_fit_is_refused(models: Path) -> None:
    with pytest.raises(TqpipeError, match="different parts"):
        blend(models / "new", models / "old", models / "out", share=0.5)
    with pytest.raises(TqpipeError, match="0 to 1"):
        blend(models / "old", models / "new", models / "out", share=1.5)
    assert not (models / "out").exists()
