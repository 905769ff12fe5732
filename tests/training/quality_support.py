"""A tokenizer of words and marks, small enough to see through: no weights, no network."""

from __future__ import annotations

import re
from typing import Any


class WordTokenizer:
    cls_token_id, sep_token_id, pad_token_id, unk_token_id = 0, 2, 1, 200

    def __call__(self, texts: list[str], **_: Any) -> dict[str, Any]:
        ids, spans = [], []
        for text in texts:
            found = list(re.finditer(r"\s*(?:\w+|[^\w\s])", text))
            ids.append([3 + sum(map(ord, m.group().strip())) % 90 for m in found])
            spans.append([m.span() for m in found])
        return {"input_ids": ids, "offset_mapping": spans}
