"""Corpus text as HTML: escaped, hidden characters boxed, suspected errors marked.

Without the boxes and the "[…]" of an excerpt, a cell's text content is exactly the corpus text:
numbers and carets are drawn by the style sheet, so that copying a cell copies the text.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from tqpipe.report import spans, visible
from tqpipe.types import SEVERITIES, Flag, Side

#: How a reader knows either side.
SIDE_NAMES: Mapping[Side, str] = {"source": "source", "target": "translation"}
_LANG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
#: Tags, placeholders and addresses: between letters that are read from the right each would fall apart.
_CODE = re.compile(
    r"(?:https?://|www\.)[^\s<>\"]*[\w/#=&-]|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+"
    r"|</?[A-Za-z][^<>]*>|[$#]?\{\{?[^{}\s]+\}\}?|%(?:\(\w+\)|\d+\$)?[-+0#]*\d*(?:\.\d+)?[A-Za-z@]"
)


def attribute(text: object) -> str:
    """Any value inside a double-quoted attribute."""
    return html.escape(visible.plain(str(text)), quote=True)


def inline(text: object) -> str:
    """Any value as text."""
    return "".join(
        _boxed(piece) if hidden else html.escape(piece) for piece, hidden in visible.pieces(str(text))
    )


def isolated(text: str) -> str:
    """As text that is read from the right, its tags and placeholders each by itself."""
    parts, at = [], 0
    for code in _CODE.finditer(text):
        parts += [inline(text[at : code.start()]), f'<bdi dir="ltr">{inline(code[0])}</bdi>']
        at = code.end()
    return "".join([*parts, inline(text[at:])])


def _boxed(char: str) -> str:
    code = visible.code(char)
    return f'<span class="ctl" title="{code} {html.escape(visible.name(char))}">{code[2:]}</span>'


def lang_attribute(lang: object) -> str:
    """For a language tag; nothing for what is none."""
    return f' lang="{lang}"' if isinstance(lang, str) and _LANG.fullmatch(lang) else ""


def direction(text: str) -> str:
    """The direction that most letters have, "auto" where none has one. The first letter, which "auto" goes by, may be
    that of a foreign name: an Arabic sentence that begins with "BBC" is still read from the right. The letters of tags,
    placeholders and addresses do not count.
    """
    kinds = Counter(map(unicodedata.bidirectional, _CODE.sub("", text[:2000])))
    right, left = kinds["R"] + kinds["AL"], kinds["L"]
    return "auto" if not right and not left else "rtl" if right >= left else "ltr"


def shorten(text: str, room: int) -> str:
    """`text` without its middle where it is longer than `room`."""
    return text if len(text) <= room else f"{text[: room * 2 // 3]} … {text[-(room // 3) :]}"


def numbered(flags: Sequence[Flag]) -> dict[int, int]:
    """Index of a flag -> its number on the page, the worst and surest first, waived ones at the end."""

    def key(i: int) -> tuple[bool, int, float, int]:
        flag = flags[i]
        return flag.waived is not None, -SEVERITIES.index(flag.severity), -flag.confidence, i

    order = sorted(range(len(flags)), key=key)
    return {index: number for number, index in enumerate(order, 1)}


def marked(
    text: str,
    flags: Sequence[Flag],
    side: Side,
    anchors: Mapping[int, tuple[int, str]],
    *,
    windows: Sequence[tuple[int, int]] | None = None,
    words: Sequence[tuple[int, int, int]] = (),
) -> str:
    """`text` with the spans of `side` marked; `anchors`: index of a flag -> its number and anchor.

    `windows` limits the output to parts of the text. `words`: linked words in order, (start, end,
    number of the group of linked words).
    """
    parts = []
    windows = [(0, len(text))] if windows is None else windows
    pieces = list(spans.cut(len(text), flags, side))
    shown: Callable[[str], str] = inline
    if direction(text) == "rtl":
        shown, codes = isolated, [code.span() for code in _CODE.finditer(text)]
        # The letter in <b> is no word.
        words = [w for w in words if not any(low < w[1] and w[0] < high for low, high in codes)]
    for low, high in windows:
        if low > 0:
            parts.append('<span class="cut">[…]</span> ')
        for piece in pieces:
            start, end = max(piece.start, low), min(piece.end, high)
            if start < end or (start == end == piece.start == piece.end):
                inner = _linked(text, start, end, words, shown)
                parts.append(_piece(inner, piece, flags, side, anchors))
    if windows and windows[-1][1] < len(text):
        parts.append(' <span class="cut">[…]</span>')
    return "".join(parts)


def _linked(
    text: str, start: int, end: int, words: Sequence[tuple[int, int, int]], shown: Callable[[str], str]
) -> str:
    """`text[start:end]` with each linked word in an element of its group's class."""
    parts, at = [], start
    for low, high, group in words:
        low, high = max(low, at), min(high, end)
        if low < high:
            parts.append(shown(text[at:low]))
            parts.append(f'<i class="l{group}">{shown(text[low:high])}</i>')
            at = high
    parts.append(shown(text[at:end]))
    return "".join(parts)


def _piece(
    inner: str, piece: spans.Piece, flags: Sequence[Flag], side: Side, anchors: Mapping[int, tuple[int, str]]
) -> str:
    if not piece.flags:
        return inner
    here = sorted(piece.flags, key=lambda i: anchors[i][0])
    title = attribute("\n".join(f"{anchors[i][0]}. {flags[i].message}" for i in here))
    counted = [flags[i] for i in here if flags[i].waived is None]
    # A waived flag keeps its place in the text, without the colour of an error.
    severities: list[str] = [s for s in reversed(SEVERITIES) if any(f.severity == s for f in counted)]
    severities = severities or ["waived"]
    if piece.start == piece.end:
        marks = f'<span class="gap {severities[0]}" role="img" aria-label="a gap" title="{title}"></span>'
    else:
        # The worst severity is the mark and its background; every other adds its own underline.
        for severity in reversed(severities[1:]):
            inner = f'<span class="u {severity}">{inner}</span>'
        marks = f'<mark class="{severities[0]}" title="{title}">{inner}</mark>'
    ends = sorted((anchors[i] for i in piece.ends), key=lambda a: a[0])
    if piece.start == piece.end:
        # A gap beside marked words of the same flag needs no number of its own.
        ends = [anchors[i] for i in here if not _has_words(flags[i], side)]
    return marks + "".join(
        f'<a class="n" href="#{anchor}" data-n="{number}" aria-label="flag {number}"></a>'
        for number, anchor in ends
    )


def _has_words(flag: Flag, side: Side) -> bool:
    return any(s.side == side and s.start < s.end for s in flag.spans)
