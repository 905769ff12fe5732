"""JSON and text that every reader can bear: no lone surrogates, nothing hidden, no NaN.

A lone surrogate is not text, and UTF-8 cannot hold it; JSON can, as an escape. It becomes U+FFFD, one code point for
one, so offsets stay true.
"""

from __future__ import annotations

import json
import re
from typing import Any

_SURROGATE = re.compile("[\ud800-\udfff]")
_HIDDEN = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


def clean(text: str) -> str:
    """`text` without lone surrogates."""
    return _SURROGATE.sub("\ufffd", text)


def tidy(value: Any) -> Any:
    """JSON values without lone surrogates."""
    text = json.dumps(value, ensure_ascii=False)
    return value if (cleaned := clean(text)) == text else json.loads(cleaned)


def escaped(text: str) -> str:
    """A JSON text in which what leads a terminal, a splitter of lines or a diff astray is escaped."""
    # Outside its strings JSON is ASCII, so whatever matches is inside one and may be escaped.
    return _HIDDEN.sub(lambda m: f"\\u{ord(m[0]):04x}", clean(text))


def loads(text: str) -> Any:
    """The value of a JSON text. Raises ValueError for what JSON does not have (NaN), too."""

    def refuse(name: str) -> Any:
        raise ValueError(f"{name} is not a JSON value")

    return json.loads(text, parse_constant=refuse)
