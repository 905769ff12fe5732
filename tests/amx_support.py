"""What the tests of the kernels for matrix units share."""

from __future__ import annotations

import pytest

from tqpipe.trunk_int8 import amx

#: A small trunk that they can compute.
SIZES = {
    "vocab_size": 300, "hidden_size": 128, "num_hidden_layers": 3, "num_attention_heads": 4,
    "intermediate_size": 256, "max_position_embeddings": 512,
}  # fmt: skip
needs_units = pytest.mark.skipif(
    amx.library() is None, reason="no AMX units, or no kernels compiled for them"
)
