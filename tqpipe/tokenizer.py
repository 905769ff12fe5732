"""The embedded encoder's tokenizer without transformers, answering as transformers' fast tokenizers do."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any


class Tokenizer:
    """A tokenizer.json; `marks` gives its special tokens by role ("cls_token": "<s>")."""

    is_fast = True

    def __init__(self, path: Path, marks: Mapping[str, str]):
        os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
        from tokenizers import Tokenizer as Inner

        self._inner = Inner.from_file(str(path))
        self._inner.no_truncation()
        self._inner.no_padding()
        self.all_special_tokens = tuple(dict.fromkeys(marks.values()))
        self.cls_token_id, self.sep_token_id, self.pad_token_id, self.unk_token_id = (
            self._inner.token_to_id(marks[f"{role}_token"]) for role in ("cls", "sep", "pad", "unk")
        )

    def __call__(
        self, texts: Sequence[str], *, add_special_tokens: bool = True, **_: Any
    ) -> dict[str, list[list[Any]]]:
        """`input_ids` and `offset_mapping` (half-open code points) of every text, neither cut nor padded."""
        found = self._inner.encode_batch(list(texts), add_special_tokens=add_special_tokens)
        return {"input_ids": [e.ids for e in found], "offset_mapping": [e.offsets for e in found]}
