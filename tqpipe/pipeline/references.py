"""A reference translation, which is a text of its own, given to the pairs that it translates."""

from __future__ import annotations

from dataclasses import replace

from tqpipe import identification, languages
from tqpipe.alignment import align_segments
from tqpipe.config import Config
from tqpipe.pipeline.aligned import Aligned, segments_of
from tqpipe.types import Document, Encoder, Pair, Segment, TqpipeError


def in_language_of(target: Document, reference: Document) -> None:
    """Raises TqpipeError for a reference that is for certain in another language than the target says and is in."""
    found = identification.foreign(reference.text, target.lang)
    if found is None or found == identification.foreign(target.text, target.lang):
        return
    raise TqpipeError(
        f"{reference.name} is {languages.name(found)}, the translation {languages.name(target.lang)}: a reference is "
        "another translation into the language of the target. Name that, or leave --reference out"
    )


def with_reference(
    aligned: Aligned, document: Document, config: Config, pre_segmented: bool, encoder: Encoder
) -> tuple[Pair, ...]:
    """Give each pair the reference sentences that match its target (its source when it has none).

    A reference sentence that spans several pairs is given to none of them: their scores are missing
    rather than wrong.
    """
    segments = segments_of(document, config, pre_segmented=pre_segmented)
    if pre_segmented and len(segments) == len(aligned.target_segments):
        line = {s.start: r.text for s, r in zip(aligned.target_segments, segments, strict=True)}
        return tuple(
            replace(pair, reference=" ".join(filter(None, (line[s.start] for s in pair.target))) or None)
            for pair in aligned.pairs
        )
    encodings = encoder.encode([s.text for s in segments])
    units, unit_encodings = [], []
    for number, pair in enumerate(aligned.pairs):
        sides = aligned.side_encodings(pair)
        chosen = sides[1] if sides[1] is not None else sides[0]
        assert chosen is not None
        text = pair.target_text or pair.source_text
        units.append(Segment(document.name, document.lang, number, number + 1, text, 0))
        unit_encodings.append(chosen)
    beads = align_segments(units, segments, unit_encodings, encodings).beads
    pairs = list(aligned.pairs)
    for bead in beads:
        if bead.a == 1 and bead.b:
            found = segments[bead.j : bead.j + bead.b]
            pairs[bead.i] = replace(pairs[bead.i], reference=document.text[found[0].start : found[-1].end])
    return tuple(pairs)
