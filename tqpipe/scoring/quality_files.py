"""What ships of a trained model: int8 differences to the embedded encoder, heads in fp16, calibration as
JSON.

A folder holds `model.safetensors`, `config.json` and `calibration.json`. A trained matrix W is stored
as the rows of W - W0 in int8 with one fp16 scale a row (a change is small, so its rounding is too);
vectors and heads as they are, in fp16. W0 is the embedded encoder from `tqpipe.weights`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tqpipe import weights
from tqpipe.types import TqpipeError

WEIGHTS, CONFIG, CALIBRATION = "model.safetensors", "config.json", "calibration.json"
#: Magnitudes of the activations, for the int8 path; a folder may be without.
ACTIVATIONS = "activations.safetensors"
#: The files that make a version of a model.
_VERSIONED = (WEIGHTS, CALIBRATION, ACTIVATIONS)
#: What of a network's config is stored.
SIZES = ("trunk", "apart", "head", "match")
#: What transformers knows the network by.
MODEL_TYPE = "tqpipe-quality"
#: What a calibration cannot be without.
_CALIBRATED = ("mix", "raw", "quality", "interval", "thresholds")
#: The model that ships with the package.
SHIPPED = Path(__file__).parent.parent / "models" / "quality"

Array = NDArray[Any]


def pack(trained: Mapping[str, Array], base: Mapping[str, Array]) -> dict[str, Array]:
    """Arrays to store for trained parameters (fp32, by name); `base` holds the encoder's own."""
    out: dict[str, Array] = {}
    for name, value in trained.items():
        if name in base and value.ndim == 2:
            delta = value.astype(np.float32) - base[name].astype(np.float32)
            scale = np.maximum(np.abs(delta).max(axis=1, keepdims=True) / 127.0, 1e-8).astype(np.float16)
            scale = np.maximum(scale, np.float16(6e-8))
            steps = np.rint(delta / scale.astype(np.float32))
            out[name + ":step"] = scale[:, 0]
            out[name + ":delta"] = np.clip(steps, -127, 127).astype(np.int8)
        elif name in base:
            out[name] = value.astype(np.float32)
        else:
            out[name] = value.astype(np.float16)
    return out


def unpack(stored: Mapping[str, Array], base: Mapping[str, Array]) -> dict[str, Array]:
    """The trained parameters in fp32 from what `pack` made."""
    out: dict[str, Array] = {}
    for name, value in stored.items():
        if name.endswith(":delta"):
            plain = name.removesuffix(":delta")
            step = stored[plain + ":step"].astype(np.float32)
            out[plain] = base[plain].astype(np.float32) + value.astype(np.float32) * step[:, None]
        elif not name.endswith(":step"):
            out[name] = value.astype(np.float32)
    return out


def write(folder: Path, net: Any, trained: Mapping[str, Any], origin: Mapping[str, Any]) -> None:
    """Store a network's trained parameters (tensors by name). `origin` is kept in config.json: data, steps,
    seed.
    """
    arrays = {n: t.detach().float().cpu().numpy() for n, t in trained.items()}
    write_arrays(folder, arrays, {k: getattr(net.config, k) for k in SIZES}, origin)


def write_arrays(
    folder: Path, trained: Mapping[str, Array], sizes: Mapping[str, Any], origin: Mapping[str, Any]
) -> None:
    """`write` for parameters that are arrays already; `sizes` has at least the keys of SIZES. Raises TqpipeError,
    before anything is written, for weights that are no numbers.
    """
    from safetensors.numpy import save

    with np.errstate(over="ignore", invalid="ignore"):  # asked for below
        packed = pack(trained, base())
    for name, value in packed.items():
        if not np.isfinite(value).all():
            raise TqpipeError(
                f"{name} has values that are no numbers: the training diverged; nothing was written"
            )
    folder.mkdir(parents=True, exist_ok=True)
    partial = folder / (WEIGHTS + ".partial")
    partial.write_bytes(save({k: np.ascontiguousarray(v) for k, v in packed.items()}))
    config = {k: sizes[k] for k in SIZES}
    encoder = weights.locate(weights.EMBEDDED)
    names = {"model_type": MODEL_TYPE, "encoder": encoder.name, "encoder_version": encoder.version}
    text = json.dumps({**names, **config, "origin": dict(origin)}, indent=1)
    (folder / (CONFIG + ".partial")).write_text(text + "\n", encoding="utf-8")
    partial.replace(folder / WEIGHTS)
    (folder / (CONFIG + ".partial")).replace(folder / CONFIG)


def base(folder: str | None = None) -> dict[str, Array]:
    """The embedded encoder's matrices, named as in the network."""
    from safetensors.numpy import load_file

    folder = folder or weights.prepare(weights.locate(weights.EMBEDDED))
    return {_network_name(k): v for k, v in load_file(str(Path(folder) / "model.safetensors")).items()}


def _network_name(name: str) -> str:
    return "bert." + name.removeprefix("bert.")


def digest(folder: Path) -> str:
    """The model's version: first 8 digits of the SHA-256 of its weights and calibration."""
    return _digest(folder, stamp(folder))


@lru_cache(maxsize=16)
def _digest(folder: Path, _stamp: tuple[int, ...]) -> str:
    found = hashlib.sha256()
    for name in _VERSIONED:
        path = folder / name
        found.update(path.read_bytes() if path.is_file() else b"")
    return found.hexdigest()[:8]


def stamp(folder: Path) -> tuple[int, ...]:
    """Changes whenever the files of `digest` are written anew; much cheaper."""
    found = [path.stat() for name in _VERSIONED if (path := folder / name).is_file()]
    return tuple(number for stat in found for number in (stat.st_ino, stat.st_mtime_ns, stat.st_size))


def calibration(folder: Path) -> dict[str, Any]:
    """calibration.json. Raises TqpipeError naming the file where it is missing or broken."""
    path = folder / CALIBRATION
    try:
        found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise TqpipeError(
            f"{path}: no readable calibration ({error}): the folder is not a quality model"
        ) from error
    if lost := [key for key in _CALIBRATED if not isinstance(found, dict) or key not in found]:
        raise TqpipeError(f"{path}: a calibration needs {', '.join(lost)}")
    return found


def place(folder: Path | str | None) -> Path:
    """The folder of a model: the shipped one for none, and of a training's folder the `model` that it ended with."""
    if not folder:
        return SHIPPED
    given = Path(folder)
    trained = given / "model"
    return trained if (trained / CONFIG).is_file() and not (given / CONFIG).is_file() else given


def is_model(folder: Path) -> bool:
    """Whether a folder was made by `write`. transformers' `save_pretrained` leaves a config without an encoder."""
    try:
        return "encoder" in json.loads((folder / CONFIG).read_text(encoding="utf-8"))
    except (OSError, ValueError, TypeError):
        return False


def read(folder: Path) -> tuple[Any, Any]:
    """(tokenizer, network in fp32) of a folder made by `write`. Raises TqpipeError when it does not fit.

    What was not trained is the encoder's own file, mapped into memory: processes share it, and of the
    embeddings only the rows in use are ever read.
    """
    import torch
    from safetensors import SafetensorError
    from safetensors.numpy import load_file
    from safetensors.torch import load_file as load_mapped

    from tqpipe.scoring import quality_net

    try:
        config = json.loads((folder / CONFIG).read_text(encoding="utf-8"))
        stored = load_file(str(folder / WEIGHTS))
        if lost := [key for key in ("encoder", "encoder_version", *SIZES) if key not in config]:
            raise ValueError(f"{CONFIG} has no {', '.join(lost)}")
    except (OSError, ValueError, TypeError, SafetensorError) as error:
        said = f"there is no {CONFIG} in it" if isinstance(error, FileNotFoundError) else str(error)
        raise TqpipeError(
            f"{folder}: no quality model ({said}); give the folder that `tqpipe train quality` wrote, or its model/"
        ) from error
    if wrong := [name for name, value in stored.items() if not np.isfinite(value).all()]:
        raise TqpipeError(f"{folder / WEIGHTS}: {wrong[0]} has values that are no numbers")
    located = weights.locate(config["encoder"])
    if located.version != config["encoder_version"]:
        raise TqpipeError(
            f"{folder}: made for encoder {config['encoder']} {config['encoder_version']}, "
            f"installed is {located.version}"
        )
    path = weights.prepare(located)
    tensors = {_network_name(k): v for k, v in load_mapped(str(Path(path) / "model.safetensors")).items()}
    names = {name.removesuffix(":delta") for name in stored}
    before = {name: value.numpy() for name, value in tensors.items() if name in names}
    tensors |= {name: torch.from_numpy(value) for name, value in unpack(stored, before).items()}
    try:
        net = quality_net.assemble({k: config[k] for k in SIZES}, tensors)
    except (KeyError, RuntimeError) as error:
        raise TqpipeError(f"{folder / WEIGHTS}: does not fit this version of tqpipe ({error})") from error
    return weights.load_tokenizer(path), net
