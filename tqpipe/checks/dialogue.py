"""Dialogue dashes: speech that the source marks with a dash and the translation does not mark at all.

Catches: a source paragraph that opens with a dialogue dash (`—No ho sé —va dir.`) whose translation has
neither a dash nor quotation marks, and the reverse. Why: without a mark, speech becomes narration. Rule:
the conventions of Catalan, Spanish, Portuguese, French, Romanian and Italian print (RAE, Ortografía
2010, 3.4.7.2: raya), and of English, which uses quotation marks.

Not flagged: bullet lists (a hyphen and three or more such lines), a dash that the translation turns into
quotation marks, ranges and minus signs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks._quotes import DOUBLE, speech_dash
from tqpipe.checks._text import both_filled
from tqpipe.types import Context, Flag, Pair, Side, Span

_DASH = re.compile(r"(?:^|\n)[ \t]*[-—–―‐‑]")
_SINGLE = "'‘’‚"


@dataclass(frozen=True, slots=True)
class Options:
    """No options yet."""


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield dialogue that lost or won its marks."""
    if not both_filled(pair):
        return
    sides: tuple[tuple[Side, str, str], ...] = (
        ("source", pair.source_text, pair.target_text),
        ("target", pair.target_text, pair.source_text),
    )
    for side, mine, other in sides:
        m = speech_dash(mine)
        if m is None or len(_DASH.findall(mine)) > 2 or _DASH.search(other):
            continue
        if any(c in other for c in DOUBLE) or any(c in other.lstrip()[:1] for c in _SINGLE):
            continue
        if len(mine) < 10:
            continue
        spans: tuple[Span, ...] = (Span(side, m.start(1), m.end(1)),)
        if side == "source":
            start = len(pair.target_text) - len(pair.target_text.lstrip())
            spans = (Span("target", start, start), *spans)
        yield Flag(
            "dialogue", "linguistic-conventions/punctuation", "minor", 0.5, spans,
            "Speech in the source (a dialogue dash), not marked as speech here." if side == "source"
            else "A dialogue dash where the source marks no speech.",
            {"side": side},
        )  # fmt: skip
