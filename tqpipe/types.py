"""Every data type that crosses a module boundary, and the Protocols of the extension points.

Offsets are half-open ranges of Unicode code points (Python string indices). They are converted
to bytes, UTF-16 units or lines and columns only where a format at the edge asks for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Protocol

if TYPE_CHECKING:
    import numpy as np
    import pandas
    from numpy.typing import NDArray

Side = Literal["source", "target"]
Severity = Literal["minor", "major", "critical"]
Verdict = Literal["ok", "review", "broken"]
#: What `Run.plot` draws.
PlotKind = Literal["distribution", "kept", "alignment"]

SIDES: tuple[Side, Side] = ("source", "target")
SEVERITIES: tuple[Severity, ...] = ("minor", "major", "critical")
VERDICTS: tuple[Verdict, ...] = ("ok", "review", "broken")

#: What flags of the quality model have for a check's name; see `tqpipe.checks.fusion`.
MODEL = "model"

#: MQM-Core categories in use (https://themqm.org), as top-level/type paths.
CATEGORIES: tuple[str, ...] = (
    "accuracy/mistranslation",
    "accuracy/omission",
    "accuracy/addition",
    "accuracy/untranslated",
    "linguistic-conventions/grammar",
    "linguistic-conventions/punctuation",
    "linguistic-conventions/whitespace",
    "linguistic-conventions/spelling",
    "linguistic-conventions/unintelligible",
    "linguistic-conventions/character-encoding",
    "terminology",
    "style",
    "locale-convention",
    "design-and-markup",
)


class TqpipeError(Exception):
    """Bad input or a missing part, told in words for a person: the command line prints it and exits 2."""


@dataclass(frozen=True, slots=True)
class Document:
    """A text in one language. `name` is what error messages and records call it (a path, mostly)."""

    name: str
    lang: str
    text: str


@dataclass(frozen=True, slots=True)
class Segment:
    """A sentence, heading or other unit: `text == document.text[start:end]`.

    `paragraph` counts the document's paragraphs (blank line or line break between them) from 0.
    """

    doc: str
    lang: str
    start: int
    end: int
    text: str
    paragraph: int = 0


@dataclass(frozen=True, slots=True)
class Alignment:
    """How a pair was joined.

    `kind` is "n-m", the number of source and of target segments ("1-0" is an omission, "0-1" an
    addition). `cost` is the aligner's cost of the bead in nats, lower is better (0 for pre-aligned
    input); `confidence` its probability (None for pre-aligned input). A `moved` pair stands elsewhere
    in the target than its neighbours do.
    """

    kind: str
    cost: float
    confidence: float | None = None
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    r"""Where a stretch of a text stands in a file: `text[start:end]` is on one line, from `column` to `end_column`.

    `line` and `column` count from 1, columns in code points, `end_column` exclusive. Where `end_column -
    column == end - start` the file holds the text itself; otherwise an escape of it (a JSON `\u00e9`, an XML
    `&amp;`), which cannot be pointed into. `utf16` and `utf8` are what columns in those units have more at
    `column`, so that a format can count as it wants without the file.
    """

    start: int
    end: int
    line: int
    column: int
    end_column: int
    utf16: int = 0
    utf8: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text stands in the user's file: pieces that cover it in order (one at least, even of "")."""

    file: str
    pieces: tuple[Piece, ...]

    @classmethod
    def at_line(cls, file: str, line: int) -> Place:
        """The beginning of a line, of which no text is known."""
        return cls(file, (Piece(0, 0, line, 1, 1),))


Number = Literal["any", "one", "several"]


@dataclass(frozen=True, slots=True)
class Pair:
    """A bead: n consecutive source segments with m consecutive target segments.

    `source_text` and `target_text` are the documents' text from the first segment's start to the
    last one's end, or "" on an empty side. Spans are offsets into these two strings. `source_place` and
    `target_place` say where the two texts stand in the user's files (the place of an empty one is where it
    belongs), None where that is not known; they are no part of what makes two pairs equal. `number` says of a plural
    form whether it is for one number alone, which it may say in words or not at all, or for several; "any" of
    other texts.
    """

    id: str
    source: tuple[Segment, ...]
    target: tuple[Segment, ...]
    source_text: str
    target_text: str
    alignment: Alignment
    reference: str | None = None
    source_place: Place | None = field(default=None, compare=False)
    target_place: Place | None = field(default=None, compare=False)
    number: Number = field(default="any", compare=False)

    def place(self, side: Side) -> Place | None:
        """Where a side's text stands in the user's file; None where that is not known."""
        return self.source_place if side == "source" else self.target_place

    def text(self, side: Side) -> str:
        """A side's text; "" for an empty side."""
        return self.source_text if side == "source" else self.target_text

    def segments(self, side: Side) -> tuple[Segment, ...]:
        """A side's segments in the document's order; none for an empty side."""
        return self.source if side == "source" else self.target


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open code-point range of a pair's source or target text; start == end marks a gap."""

    side: Side
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Flag:
    """One suspected error.

    `confidence` in 0..1 is the share of such flags expected to be right. `message` is for a
    translator, `evidence` for a machine: JSON values that let the finding be checked again. `waived` is
    the reason of the waiver that covers the flag (see `tqpipe.waivers`): such a flag does not count in risk.
    """

    check: str
    category: str
    severity: Severity
    confidence: float
    spans: tuple[Span, ...]
    message: str
    evidence: Mapping[str, Any] = field(default_factory=dict)
    waived: str | None = None


@dataclass(frozen=True, slots=True)
class TokenQuality:
    """A word or mark with its offsets in its side's text.

    `bad`: probability that a post-editor would change it (source side: that its translation would be);
    `tag`: "BAD" from the threshold on that is best for the language pair (MCC on human post-edits), else "OK".
    `gap`: probability that a post-editor would insert something after it, `missing`: that something is missing
    there (target side; 0 on the source side). `error`: probability that it belongs to an error; `severity`: the
    likeliest one if it does.
    """

    text: str
    start: int
    end: int
    bad: float
    tag: Literal["OK", "BAD"]
    gap: float
    error: float
    severity: Severity
    missing: float


@dataclass(frozen=True, slots=True)
class ErrorSpan:
    """A suspected error: a half-open range of one side's text; start == end marks a place where something
    is missing.
    """

    side: Side
    start: int
    end: int
    severity: Severity
    probability: float


@dataclass(frozen=True, slots=True)
class Quality:
    """What the quality model says of one pair.

    `quality` 0..100 and `interval` (90 % unless the calibration says otherwise); None when the pair
    could not be scored, and `missing` says why. `broken` is the probability of an error such as lost
    or foreign text. `coverage` tells what is known of the model in this language pair: "judged" (measured on
    human judgments), "planted" (on planted errors only), "trained", "unmeasured", or "unknown" when no
    languages were given; `parts` into how many the pair was split (1: not split, 0: not scored).
    """

    quality: float | None
    interval: tuple[float, float] | None
    broken: float | None
    source: tuple[TokenQuality, ...]
    target: tuple[TokenQuality, ...]
    spans: tuple[ErrorSpan, ...]
    coverage: str
    parts: int
    missing: str | None


@dataclass(frozen=True, slots=True)
class Record:
    """A pair with everything that was found out about it.

    A score that could not be made is None and `missing[name]` says why. `risk` in 0..1 is the
    probability that a person would change the target. `links` are word links as (source start, source
    end, target start, target end) in the pair's texts. `quality` is None when the quality model did not run.
    """

    pair: Pair
    scores: Mapping[str, float | None]
    flags: tuple[Flag, ...]
    risk: float
    verdict: Verdict
    missing: Mapping[str, str] = field(default_factory=dict)
    links: tuple[tuple[int, int, int, int], ...] = ()
    quality: Quality | None = None

    def _repr_html_(self) -> str:
        """How a notebook shows it."""
        from tqpipe.report import notebook

        return notebook.record(self)


#: Confidence from which on a critical flag makes a pair that is for review a broken one.
SURE = 0.9


def wrecks(flag: Flag) -> bool:
    """A critical flag that is sure: such a text cannot be published, however likely errors of its kind are."""
    return flag.severity == "critical" and flag.confidence >= SURE and flag.waived is None


def worse(record: Record) -> tuple[int, bool, float]:
    """Sorts records the worst first: of the broken ones those with a sure critical flag, which others may surpass in
    risk.
    """
    return -VERDICTS.index(record.verdict), not any(map(wrecks, record.flags)), -record.risk


@dataclass(frozen=True, slots=True)
class Run:
    """The records of one source and target, in document order, and the manifest that explains them."""

    records: tuple[Record, ...]
    manifest: Mapping[str, Any]

    @property
    def langs(self) -> tuple[str, str]:
        """The codes of the source and the target language; "" where the manifest does not say."""
        source, target = (str(self.input(side).get("lang") or "") for side in SIDES)
        return source, target

    def input(self, name: str) -> Mapping[str, Any]:
        """What the manifest says of the "source", the "target" or the "reference"; nothing where it does not."""
        inputs = self.manifest.get("inputs")
        found = inputs.get(name) if isinstance(inputs, Mapping) else None
        return found if isinstance(found, Mapping) else {}

    def worst_first(self) -> list[Record]:
        """Records by verdict, broken ones first (see `worse`), then by falling risk; document order among equals."""
        return sorted(self.records, key=worse)

    def count(self, verdict: Verdict) -> int:
        """How many pairs have the verdict."""
        return sum(r.verdict == verdict for r in self.records)

    def to_pandas(self) -> pandas.DataFrame:
        """A row a pair, in document order: see `tqpipe.to_pandas`."""
        from tqpipe.report import frame

        return frame.to_pandas(self.records)

    def plot(self, kind: PlotKind = "distribution", *, score: str | None = None, ax: Any = None) -> Any:
        """Draw with matplotlib; the axes: see `tqpipe.plot`."""
        from tqpipe.report import charts

        return charts.plot(self, kind, score=score, ax=ax)

    def _repr_html_(self) -> str:
        """How a notebook shows it: figures, and the pairs of the highest risk."""
        from tqpipe.report import notebook

        return notebook.run(self)


class Word(NamedTuple):
    """A word or a punctuation mark of one side of a pair, with its offsets in that side's text.

    A named tuple, since every pair makes dozens of them and a frozen dataclass takes twice the time.
    """

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Link:
    """A word link: indices into WordLinks.source and .target, and the similarity of the two words."""

    source: int
    target: int
    score: float


@dataclass(frozen=True, slots=True)
class WordLinks:
    """Word links inside one pair.

    `source_best[i]` is the highest similarity that source word i reaches with any target word
    (centred cosine, -1..1), linked or not; `target_best` is the reverse. `cosine` is that of the two
    texts' mean word vectors. Empty sides give 0.
    """

    source: tuple[Word, ...]
    target: tuple[Word, ...]
    links: tuple[Link, ...]
    source_best: tuple[float, ...]
    target_best: tuple[float, ...]
    cosine: float = 0.0

    def places(self) -> tuple[tuple[int, int, int, int], ...]:
        """The links as (source start, source end, target start, target end)."""
        pairs = ((self.source[link.source], self.target[link.target]) for link in self.links)
        return tuple((s.start, s.end, t.start, t.end) for s, t in pairs)


@dataclass(frozen=True, slots=True)
class Context:
    """What a check may look at besides its pair.

    `pairs` are all pairs of the documents in order (for repeated names and terms). `links` maps a
    pair's id to its word links; it is empty when the checks run without the encoder. `memo` lets a
    check compute something about the whole document once: key it by the check's name.
    """

    source_lang: str
    target_lang: str
    pairs: Sequence[Pair]
    links: Mapping[str, WordLinks] = field(default_factory=dict)
    memo: dict[str, Any] = field(default_factory=dict)


class Check(Protocol):
    """A rule: yields a Flag for every error it sees in one pair. Never raises on any text."""

    def __call__(self, pair: Pair, context: Context, *, options: Any) -> Iterator[Flag]:
        """The flags of one pair; `options` are the check's own dataclass."""


class QualityEstimator(Protocol):
    """Judges (source, target) texts without a reference; the result has their length and order."""

    @property
    def signature(self) -> str:
        """Model, version and precision: two runs whose signatures differ are not compared."""

    def score(
        self,
        pairs: Sequence[tuple[str, str]],
        langs: tuple[str, str] | Sequence[tuple[str, str]] | None = None,
        *,
        force: bool = False,
        progress: Callable[[int], None] | None = None,
    ) -> Sequence[Quality]:
        """`langs` of all pairs or of each; `force` scores languages that the model does not know, too. `progress` is
        told how many pairs are done.
        """


class Encoder(Protocol):
    """Gives token vectors; everything else (sentence vectors, word links) is derived from them."""

    @property
    def signature(self) -> str:
        """Model, version and precision: two runs whose signatures differ are not compared."""

    def encode(
        self,
        texts: Sequence[str],
        progress: Callable[[int], None] | None = None,
        *,
        sentences: bool = True,
    ) -> Sequence[Encoding]:
        """One encoding a text, in order. Without `sentences` only the token vectors of word links are made, which takes
        half the time. `progress` is told how many texts are done.
        """


@dataclass(frozen=True, slots=True)
class Encoding:
    """The encoder's view of one text of t tokens (special and prefix tokens left out).

    `offsets`: (t, 2) int32 code-point ranges in the text, t may be 0. `codes` and `scales`: the
    vectors of the layer used for word links, (t, d) int8 and (t,) float32: a document of a million
    tokens must fit in memory; `middle` multiplies them out, `pack` makes them. `total`: (d,) float32
    sum of the last layer's token vectors, so that the vector of joined texts is a sum; None where no
    sentence vectors were asked for.
    """

    offsets: NDArray[np.int32]
    codes: NDArray[np.int8]
    scales: NDArray[np.float32]
    total: NDArray[np.float32] | None

    @property
    def middle(self) -> NDArray[np.float32]:
        """(t, d) token vectors of the middle layer, to a 254th of each vector's largest value."""
        vectors: NDArray[np.float32] = self.codes * self.scales[:, None]
        return vectors

    @classmethod
    def pack(
        cls,
        offsets: NDArray[np.int32],
        middle: NDArray[Any],
        total: NDArray[np.float32] | None,
    ) -> Encoding:
        """An encoding from (t, d) float vectors of the middle layer."""
        import numpy as np

        values = middle.astype(np.float32)
        scales = np.abs(values).max(axis=1, initial=0.0) / 127.0
        codes = np.rint(values / np.maximum(scales, 1e-12)[:, None]).astype(np.int8)
        return cls(offsets, codes, scales.astype(np.float32), total)

    @classmethod
    def join(cls, parts: Sequence[Encoding], starts: Sequence[int]) -> Encoding:
        """The encoding of a text from those of its parts, in order, which begin at code points `starts` of it."""
        import numpy as np

        if len(parts) == 1 and not starts[0]:
            return parts[0]
        totals = [part.total for part in parts if part.total is not None]
        return cls(
            np.concatenate([part.offsets + start for part, start in zip(parts, starts, strict=True)]),
            np.concatenate([part.codes for part in parts]),
            np.concatenate([part.scales for part in parts]),
            np.sum(totals, axis=0) if totals else None,
        )
