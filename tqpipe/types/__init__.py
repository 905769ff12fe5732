"""Every data type that crosses a module boundary, and the Protocols of the extension points.

All are imported from here. Offsets are half-open ranges of Unicode code points (Python string indices). They are
converted to bytes, UTF-16 units or lines and columns only where a format at the edge asks for it.
"""

from __future__ import annotations

from tqpipe.types.findings import (
    CERTAIN,
    CONTRASTS,
    CONVINCING,
    LITERAL,
    SURE,
    Contrast,
    ContrastKind,
    ErrorSpan,
    Flag,
    Quality,
    Span,
    TokenQuality,
    meet,
    wrecks,
)
from tqpipe.types.protocols import Check, Context, Encoder, QualityEstimator
from tqpipe.types.records import PlotKind, Record, Run, worse
from tqpipe.types.texts import Alignment, Document, Number, Pair, Piece, Place, Places, Range, Segment
from tqpipe.types.vectors import Encoding, Link, Word, WordLinks
from tqpipe.types.vocabulary import (
    CATEGORIES,
    DOUBTED,
    LOWERED,
    MODEL,
    SEVERITIES,
    SIDES,
    UNANSWERED,
    VERDICTS,
    Severity,
    Side,
    TqpipeError,
    Verdict,
)

__all__ = [
    "CATEGORIES",
    "CERTAIN",
    "CONTRASTS",
    "CONVINCING",
    "DOUBTED",
    "LITERAL",
    "LOWERED",
    "MODEL",
    "SEVERITIES",
    "SIDES",
    "SURE",
    "UNANSWERED",
    "VERDICTS",
    "Alignment",
    "Check",
    "Context",
    "Contrast",
    "ContrastKind",
    "Document",
    "Encoder",
    "Encoding",
    "ErrorSpan",
    "Flag",
    "Link",
    "Number",
    "Pair",
    "Piece",
    "Place",
    "Places",
    "PlotKind",
    "Quality",
    "QualityEstimator",
    "Range",
    "Record",
    "Run",
    "Segment",
    "Severity",
    "Side",
    "Span",
    "TokenQuality",
    "TqpipeError",
    "Verdict",
    "Word",
    "WordLinks",
    "meet",
    "worse",
    "wrecks",
]
