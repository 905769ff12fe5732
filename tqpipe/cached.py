"""The encoder and the quality model behind the cache: a text that was read before is not read again.

Both load their model on the first text that is new, so a run over texts that are all known starts without torch.
A key holds the model's signature, the versions of torch and transformers, and a hash of the code that makes
the numbers.
"""

from __future__ import annotations

import functools
import hashlib
import json
import struct
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib import metadata
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from tqpipe import cache, cpu, encoder, quality_rows, trunk_int8
from tqpipe.cache import Cache
from tqpipe.scoring import quality_files
from tqpipe.types import Alignment, Encoder, Encoding, Pair, Quality, QualityEstimator, Segment

#: Texts in one call from which on the cache is left alone: a corpus that is read once would only push out the rest.
MANY = 20_000
#: New texts after which what was found is kept: a run that is stopped loses no more than these.
BLOCK = 256
T = TypeVar("T")
_HEAD = struct.Struct("<II")


@functools.cache
def code() -> str:
    """A hash of the code that makes the numbers, so that changed code never reads old ones."""
    versions = [f"{name} {metadata.version(name)}" for name in ("torch", "transformers", "tokenizers")]
    return f"{hashed(makers())} {' '.join(versions)} {trunk_int8.kernels()}"


def hashed(names: Iterable[str]) -> str:
    """A hash of files of the package."""
    found = hashlib.sha256()
    for name in names:
        found.update((Path(__file__).parent / name).read_bytes())
    return found.hexdigest()[:16]


def makers() -> list[str]:
    """The package's files that make the numbers, sorted."""
    package = Path(__file__).parent
    names = [
        "batching.py",
        "cached.py",
        "encoder.py",
        "icu.py",
        "languages.py",
        "tokenizer.py",
        "quality_rows.py",
        "safe_json.py",
        "sentences.py",
        "trunk.py",
        "types/vectors.py",
        "weights.py",
        "e5s1.py",
        "models/contrast/opposites.tsv",
        *(p.relative_to(package) for p in package.glob("models/contrast/translations/*.tsv.gz")),
        *(p.relative_to(package) for p in package.glob("scoring/quality*.py")),
        *(p.relative_to(package) for p in package.glob("trunk_int8/*.[pch]*")),
    ]
    return sorted(map(str, names))


class CachedEncoder:
    """An encoder that keeps what it found. `prepare` is called before the model is first used."""

    def __init__(self, inner: Encoder, store: Cache, prepare: Callable[[], None] = lambda: None):
        self._inner, self._store, self._prepare = inner, store, prepare

    @property
    def signature(self) -> str:
        """The model's own, known before the model is loaded."""
        return self._inner.signature

    def encode(
        self,
        texts: Sequence[str],
        progress: Callable[[int], None] | None = None,
        *,
        sentences: bool = True,
    ) -> list[Encoding]:
        """Encode texts; the result has their order."""
        inner = functools.partial(self._inner.encode, sentences=sentences)
        if len(texts) > MANY:
            self._prepare()
            return list(inner(texts, progress))
        layer = str(getattr(self._inner, "middle_layer" if sentences else "paired_layer", ""))
        base = (code(), self.signature, layer, "sentences" if sentences else "words")
        keys = [cache.key("encoding", *base, text) for text in texts]
        found = {k: _unpack(v) for k, v in self._store.get(list(dict.fromkeys(keys))).items()}
        new = {k: text for k, text in zip(keys, texts, strict=True) if k not in found}
        if new:
            self._prepare()
            for block, tell in _blocks(new, len, progress):
                made = dict(zip(block, inner([new[k] for k in block], tell), strict=True))
                self._store.put([(k, _pack(e)) for k, e in made.items()])
                found |= made
        elif progress is not None:
            progress(len(texts))
        return [found[k] for k in keys]


def _blocks(
    new: Mapping[bytes, T], length: Callable[[T], int], progress: Callable[[int], None] | None
) -> Iterator[tuple[list[bytes], Callable[[int], None] | None]]:
    """Keys of what is new, BLOCK at a time, each with the progress of its block."""
    # Texts of like length together, as the models would have batched them.
    keys = list(new) if len(new) <= BLOCK else sorted(new, key=lambda k: length(new[k]))
    for at in range(0, len(keys), BLOCK):
        tell = None if progress is None else functools.partial(encoder.told_from, progress, at)
        yield keys[at : at + BLOCK], tell


def _pack(e: Encoding) -> bytes:
    head = _HEAD.pack(len(e.offsets), e.codes.shape[1] if e.codes.ndim == 2 else 0)
    kinds = ((e.offsets, "<i4"), (e.codes, "i1"), (e.scales, "<f4"), (e.total, "<f4"))
    return head + b"".join(
        np.ascontiguousarray(a, dtype=kind).tobytes() for a, kind in kinds if a is not None
    )


def _unpack(data: bytes) -> Encoding:
    t, d = _HEAD.unpack_from(data)
    at, parts = _HEAD.size, []
    for count, kind in ((2 * t, "<i4"), (t * d, "i1"), (t, "<f4")):
        parts.append(np.frombuffer(data, dtype=kind, count=count, offset=at))
        at += parts[-1].nbytes
    total = np.frombuffer(data, dtype="<f4", count=d, offset=at) if at < len(data) else None
    return Encoding(parts[0].reshape(t, 2), parts[1].reshape(t, d), parts[2], total)


class CachedEstimator:
    """The quality model, loaded by `load` on the first pair that is new."""

    def __init__(
        self, folder: str, precision: str, contrasts: int, store: Cache, load: Callable[[], QualityEstimator]
    ):
        self._folder, self._asked, self._store, self._load = folder, f"{precision} {contrasts}", store, load
        self._inner: QualityEstimator | None = None
        self._signature = ""

    def _model(self) -> QualityEstimator:
        if self._inner is None:
            self._inner = self._load()
            self._signature = self._inner.signature
            self._store.put({self._fact(): self._signature.encode()})
        return self._inner

    def _fact(self) -> bytes:
        """What precision "auto" comes to depends on the CPU and on torch, which would have to be loaded to say."""
        place = quality_files.place(self._folder)
        # Of /proc/cpuinfo the instructions, not the clock's momentary rate.
        flags = {line for line in cpu.flags().splitlines() if line.startswith(("flags", "Features"))}
        return cache.key(
            "quality signature", code(), quality_files.digest(place), self._asked, *sorted(flags)
        )

    @property
    def signature(self) -> str:
        """The model's own, known before the model is loaded."""
        if not self._signature:
            known = self._store.get([fact := self._fact()]).get(fact)
            self._signature = known.decode() if known is not None else self._model().signature
        return self._signature

    def score(
        self,
        pairs: Sequence[tuple[str, str]],
        langs: tuple[str, str] | Sequence[tuple[str, str]] | None = None,
        *,
        force: bool = False,
        progress: Callable[[int], None] | None = None,
    ) -> list[Quality]:
        """Score (source, target) pairs; the result has their length and order."""
        one = langs is None or (len(langs) == 2 and isinstance(langs[0], str))
        if len(pairs) > MANY or not one:
            return list(self._model().score(pairs, langs, force=force, progress=progress))
        told = ["", ""] if langs is None else [str(lang) for lang in langs]
        base = (code(), self.signature, *told, str(force))
        keys = [cache.key("quality", *base, *pair) for pair in pairs]
        stored = self._store.get(list(dict.fromkeys(keys)))
        known = {k: _read(stored[k], pair) for k, pair in zip(keys, pairs, strict=True) if k in stored}
        new = {k: pair for k, pair in zip(keys, pairs, strict=True) if k not in known}
        if new:
            model = self._model()
            for block, tell in _blocks(new, lambda pair: len(pair[0]) + len(pair[1]), progress):
                asked = [new[k] for k in block]
                made = dict(zip(block, model.score(asked, langs, force=force, progress=tell), strict=True))
                self._store.put([(k, _write(q, new[k])) for k, q in made.items()])
                known |= made
        return [known[k] for k in keys]


def _pair(texts: tuple[str, str]) -> Pair:
    """Texts as `quality_rows` wants them."""
    sides = [(Segment("", "", 0, len(text), text),) for text in texts]
    return Pair("", sides[0], sides[1], texts[0], texts[1], Alignment("1-1", 0.0))


def _write(found: Quality, texts: tuple[str, str]) -> bytes:
    row: dict[str, Any] = quality_rows.to_row(found, _pair(texts))
    return json.dumps([found.missing, row]).encode("ascii")


def _read(data: bytes, texts: tuple[str, str]) -> Quality:
    missing, row = json.loads(data)
    found = quality_rows.from_row(row, _pair(texts), missing)
    assert found is not None
    return found


def make_encoder(name: str, precision: Any, threads: int | None) -> Encoder:
    """The encoder of a configuration, behind the shared cache."""
    inner = encoder.TransformerEncoder(name, precision=precision)
    return CachedEncoder(inner, cache.shared(), lambda: cpu.set_threads(threads))


def make_estimator(folder: str, precision: Any, contrasts: int, threads: int | None) -> QualityEstimator:
    """The quality model of a configuration, behind the shared cache."""

    def load() -> QualityEstimator:
        from tqpipe.scoring.quality import shared

        cpu.set_threads(threads)
        return shared(folder, precision, contrasts)

    return CachedEstimator(folder, precision, contrasts, cache.shared(), load)
