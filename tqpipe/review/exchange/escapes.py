"""Texts in files that have rules of their own: each escape has an inverse, and both are total.

Nothing here may lose a character: `unescape_x(escape_x(text)) == text` for every text without lone surrogates
(those are not text; they become U+FFFD, one for one).
"""

from __future__ import annotations

import json
import re
from typing import Any

from tqpipe.safe_json import clean

#: What a terminal, an editor or a splitter of lines may take for something other than text.
_INVISIBLE = (
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff"
)

#: What spreadsheets take for the start of a formula (OWASP, "CSV Injection"), full-width forms included.
_FORMULA = "=+\\-@\uff1d\uff0b\uff0d\uff20"


# --- JSON ---------------------------------------------------------------------------------------


def dumps(value: Any) -> str:
    """JSON on one line. Invisible characters, `<` and `&` are escapes in it: it may stand in HTML or XML, too."""
    text = clean(json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")))
    return re.sub(f"[{_INVISIBLE}<>&]", lambda m: f"\\u{ord(m[0]):04x}", text)


# --- cells of CSV -------------------------------------------------------------------------------

_STARTS = re.compile(rf"'*(?:\s*[{_FORMULA}]|[\t\r\n])")


def escape_cell(text: str) -> str:
    """A cell that no spreadsheet takes for a formula: an apostrophe goes before what looks like one."""
    return "'" + text if _STARTS.match(text) else text


def unescape_cell(text: str) -> str:
    """The inverse of `escape_cell`."""
    return text[1:] if text.startswith("'") and _STARTS.match(text[1:]) else text


# --- fields of TSV ------------------------------------------------------------------------------

_TSV = {"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}
_TSV_BACK = {value[1]: key for key, value in _TSV.items()}


def escape_field(text: str) -> str:
    """A field on one line: backslash escapes for tab, line ends and what is invisible; a formula's first
    sign gets a backslash, too.
    """
    text = re.sub(f"[\\\\\t\n\r{_INVISIBLE}]", lambda m: _TSV.get(m[0]) or f"\\u{ord(m[0]):04x}", clean(text))
    return re.sub(rf"^(\s*)([{_FORMULA}])", r"\1\\\2", text)


def unescape_field(text: str) -> str:
    """The inverse of `escape_field`."""
    return re.sub(
        r"\\(?:u([0-9a-f]{4})|(.))",
        lambda m: chr(int(m[1], 16)) if m[1] else _TSV_BACK.get(m[2], m[2]),
        text,
    )


# --- text that is painted as HTML (Marot) -------------------------------------------------------


def escape_html(text: str) -> str:
    """Text for a page that takes it for HTML, on one line: character references for `<`, for `&` where it would
    begin one, for tabs, line ends and what is invisible, and for a formula's first sign.
    """
    text = re.sub(
        f"&(?=[A-Za-z#])|[<\t\n\r{_INVISIBLE}]",
        lambda m: {"<": "&lt;", "&": "&amp;"}.get(m[0]) or f"&#{ord(m[0])};",
        clean(text),
    )
    return re.sub(rf"^(\s*)([{_FORMULA}])", lambda m: f"{m[1]}&#{ord(m[2])};", text)


_REFERENCE = re.compile("&(?:lt|amp|gt|quot|#([0-9]{1,7}));")
_NAMED = {"&lt;": "<", "&amp;": "&", "&gt;": ">", "&quot;": '"'}


def unescape_html(text: str) -> str:
    """The inverse of `escape_html`."""

    def character(m: re.Match[str]) -> str:
        if m[1] is None:
            return _NAMED[m[0]]
        code = int(m[1])
        return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else m[0]

    return _REFERENCE.sub(character, text)
