"""Two documents aligned: segments, their encodings, the beads between them, and a bead explained."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from tqpipe import segment
from tqpipe.alignment import Bead, Figures, align_segments, gather, make_pairs, text_sides
from tqpipe.alignment.explain import Candidate, explain
from tqpipe.config import Config
from tqpipe.pipeline.inputs import both_inputs, in_languages
from tqpipe.pipeline.loading import encoder_of
from tqpipe.pipeline.progress import Clock, Progress, silent
from tqpipe.types import Document, Encoder, Encoding, Pair, Segment, TqpipeError

#: Document pairs encoded together by `align_many`.
GROUP = 64


@dataclass(frozen=True, slots=True)
class Aligned:
    """Two documents, their segments and encodings, and the beads between them."""

    source: Document
    target: Document
    source_segments: tuple[Segment, ...]
    target_segments: tuple[Segment, ...]
    source_encodings: tuple[Encoding, ...]
    target_encodings: tuple[Encoding, ...]
    beads: tuple[Bead, ...]
    pairs: tuple[Pair, ...]
    figures: Figures

    def __repr__(self) -> str:
        """A line: with both texts and every vector it would fill many screens."""
        kinds = Counter(pair.alignment.kind for pair in self.pairs)
        counts = ", ".join(f"{count} {kind}" for kind, count in kinds.most_common())
        sizes = f"{len(self.source_segments)} and {len(self.target_segments)} sentences"
        confidence = f"mean confidence {self.figures.confidence:.2f}"
        return f"<Aligned {self.source.lang}-{self.target.lang}, {sizes}, pairs: {counts}; {confidence}>"

    def side_encodings(self, pair: Pair) -> tuple[Encoding | None, Encoding | None]:
        """The encodings of a pair's sides (None for an empty one)."""
        out = []
        for mine, segments, encodings in (
            (pair.source, self.source_segments, self.source_encodings),
            (pair.target, self.target_segments, self.target_encodings),
        ):
            # Segments are in order and unique by start, so the first one finds the rest.
            at = _index(segments, mine[0].start) if mine else 0
            filled = (encodings[k] for k in range(at, len(segments)) if segments[k].text)
            starts = [segment.start - mine[0].start for segment in mine]
            out.append(Encoding.join(list(islice(filled, len(mine))), starts) if mine else None)
        return out[0], out[1]


def _index(segments: Sequence[Segment], start: int) -> int:
    low, high = 0, len(segments)
    while low < high:
        middle = (low + high) // 2
        if segments[middle].start < start:
            low = middle + 1
        else:
            high = middle
    while not segments[low].text:  # an empty line can share its start with the next segment
        low += 1
    return low


def align(
    source: Path | Document,
    target: Path | Document,
    *,
    source_lang: str | None = None,
    target_lang: str | None = None,
    config: Config | None = None,
    pre_segmented: bool = False,
    force_align: bool = False,
    encoding: str | None = None,
    encoder: Encoder | None = None,
    progress: Progress = silent,
) -> Aligned:
    """Read, segment and align two texts. Raises TqpipeError on bad input."""
    inputs = both_inputs(source, target, encoding)
    documents, _ = in_languages(*inputs, source_lang, target_lang)
    return align_documents(
        *documents,
        config=config,
        pre_segmented=pre_segmented,
        encoder=encoder,
        force=force_align,
        clock=Clock(progress),
    )


def align_many(
    files: Sequence[tuple[Path | Document, Path | Document]],
    *,
    source_lang: str | None = None,
    target_lang: str | None = None,
    config: Config | None = None,
    pre_segmented: bool = False,
    force_align: bool = False,
    encoding: str | None = None,
    encoder: Encoder | None = None,
    progress: Progress = silent,
) -> Iterator[Aligned]:
    """Align many document pairs with one encoder, `GROUP` pairs encoded at a time: full batches, bounded memory."""
    config = config or Config()
    encoder = encoder or encoder_of(config)
    for at in range(0, len(files), GROUP):
        progress("align", at / len(files))
        documents = [
            in_languages(*both_inputs(left, right, encoding), source_lang, target_lang)[0]
            for left, right in files[at : at + GROUP]
        ]
        split = [[segments_of(d, config, pre_segmented=pre_segmented) for d in both] for both in documents]
        encodings = iter(encoder.encode([s.text for both in split for side in both for s in side]))
        for both, segments in zip(documents, split, strict=True):
            found = [[next(encodings) for _ in side] for side in segments]
            yield _aligned(*both, segments, found, force=force_align)


def segments_of(document: Document, config: Config, *, pre_segmented: bool) -> list[Segment]:
    """A document's sentences; its lines, where it is segmented already."""
    return segment.split_lines(document) if pre_segmented else segment.split(document, config.segment)


def align_documents(
    source: Document,
    target: Document,
    *,
    config: Config | None = None,
    pre_segmented: bool = False,
    encoder: Encoder | None = None,
    force: bool = False,
    clock: Clock | None = None,
) -> Aligned:
    """Segment and align two documents; `force` aligns texts that do not look like translations."""
    config = config or Config()
    clock = clock or Clock(silent)
    encoder = encoder or encoder_of(config)
    with clock.stage("segment"):
        segments = [segments_of(d, config, pre_segmented=pre_segmented) for d in (source, target)]
    with clock.stage("encode") as tell:
        texts = [s.text for side in segments for s in side]
        # One call for both sides: fuller batches, and a progress bar that means something.
        encodings = encoder.encode(texts, progress=lambda done: tell(done / max(len(texts), 1)))
        split = len(segments[0])
    with clock.stage("align"):
        return _aligned(source, target, segments, [encodings[:split], encodings[split:]], force=force)


def _aligned(
    source: Document,
    target: Document,
    segments: Sequence[Sequence[Segment]],
    encodings: Sequence[Sequence[Encoding]],
    *,
    force: bool,
) -> Aligned:
    found = align_segments(segments[0], segments[1], encodings[0], encodings[1])
    figures = found.figures
    if not figures.related and not force:
        raise TqpipeError(
            f"{source.name} and {target.name} do not look like translations of each other: what their sentences "
            f"share is hardly more than chance (relatedness {figures.relatedness or 0:.2f} over "
            f"{max(figures.source_aligned, figures.target_aligned):.0%} of the shorter text). Check that the "
            "files belong together, or use --force-align"
        )
    pairs = make_pairs(found.beads, source, target, segments[0], segments[1])
    return Aligned(
        source,
        target,
        tuple(segments[0]),
        tuple(segments[1]),
        tuple(encodings[0]),
        tuple(encodings[1]),
        tuple(found.beads),
        tuple(pairs),
        figures,
    )


def explain_bead(aligned: Aligned, pair_id: str) -> tuple[Candidate, list[Candidate]]:
    """The cost of a pair's bead by feature, and its rivals. Raises TqpipeError for an unknown id."""
    chosen = next((pair for pair in aligned.pairs if pair.id == pair_id), None)
    if chosen is None:
        raise TqpipeError(f"--explain {pair_id}: no such pair; ids are 1 to {len(aligned.pairs)}")
    sides, kept = text_sides(
        aligned.source_segments, aligned.target_segments, aligned.source_encodings, aligned.target_encodings
    )
    if not all(kept):
        raise TqpipeError("--explain: one side is empty, so nothing was weighed")
    # Numbers among the segments that have text, which are those the evidence knows.
    places = [
        {segments[k].start: n for n, k in enumerate(keep)}
        for segments, keep in zip((aligned.source_segments, aligned.target_segments), kept, strict=True)
    ]
    bead = Bead(
        places[0][chosen.source[0].start] if chosen.source else 0,
        places[1][chosen.target[0].start] if chosen.target else 0,
        len(chosen.source),
        len(chosen.target),
        chosen.alignment.cost,
        chosen.alignment.confidence,
        chosen.alignment.moved,
    )
    return explain(gather(*sides, keep=True), bead)
