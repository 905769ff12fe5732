"""The main job, its stages in visible order: read, segment, align, link, score, check, triage."""

from __future__ import annotations

import platform
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import lru_cache
from importlib import metadata
from itertools import islice
from pathlib import Path
from typing import Any, Literal

from tqpipe import cached, checks, languages, scoring, segment, signs, triage
from tqpipe.alignment import (
    Bead,
    Figures,
    align_segments,
    gather,
    join_encodings,
    link_words,
    make_pairs,
    mean_token,
    text_sides,
)
from tqpipe.alignment.explain import Candidate, explain
from tqpipe.checks import fusion, vouched
from tqpipe.checks.policy import Policy
from tqpipe.config import Config
from tqpipe.ingest import (
    FORMATS,
    Bilingual,
    Columns,
    Lines,
    is_bilingual,
    is_extracted,
    own_ids,
    per_file,
    place_of,
    read_bilingual,
    read_document,
)
from tqpipe.types import (
    MODEL,
    Context,
    Document,
    Encoder,
    Encoding,
    Flag,
    Pair,
    Place,
    Quality,
    QualityEstimator,
    Record,
    Run,
    Segment,
    TqpipeError,
    WordLinks,
)

#: Told the stage's name and the share done (0..1), or None where it cannot be known.
Progress = Callable[[str, float | None], None]


#: Document pairs encoded together by `align_many`.
GROUP = 64


def silent(stage: str, share: float | None) -> None:
    """Report no progress."""


@dataclass(slots=True)
class Clock:
    """Seconds per stage, in order."""

    progress: Progress
    timings: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def stage(self, name: str) -> Iterator[Callable[[float], None]]:
        self.progress(name, None)
        start = time.perf_counter()
        yield lambda share: self.progress(name, share)
        self.timings[name] = round(self.timings.get(name, 0.0) + time.perf_counter() - start, 3)


#: Pairs that a note names, at most.
_LISTED = 8
#: The encodings of a pair's source and target, None for an empty side.
Sides = tuple[Encoding | None, Encoding | None]


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

    def side_encodings(self, pair: Pair) -> Sides:
        """The encodings of a pair's sides (None for an empty one)."""
        out = []
        for mine, segments, encodings in (
            (pair.source, self.source_segments, self.source_encodings),
            (pair.target, self.target_segments, self.target_encodings),
        ):
            # Segments are in order and unique by start, so the first one finds the rest.
            at = _index(segments, mine[0].start) if mine else 0
            filled = (encodings[k] for k in range(at, len(segments)) if segments[k].text)
            out.append(join_encodings(mine, list(islice(filled, len(mine)))) if mine else None)
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


def run(
    source: Path | Document,
    target: Path | Document,
    *,
    source_lang: str | None = None,
    target_lang: str | None = None,
    reference: Path | Document | None = None,
    config: Config | None = None,
    pre_segmented: bool = False,
    force_align: bool = False,
    encoding: str | None = None,
    encoder: Encoder | None = None,
    estimator: QualityEstimator | None = None,
    progress: Progress = silent,
) -> Run:
    """From two raw documents to aligned, scored, flagged pairs with a verdict each.

    Languages that are not given are identified. `reference` is a reference translation in the
    target language; its sentences are aligned with the pairs. `encoder` and `estimator` stand in for
    those that the configuration names. Raises TqpipeError on bad input.
    """
    config = config or Config()
    clock = Clock(progress)
    built = checks.build(config.checks.options, config.checks.disabled, config.checks.glossary)
    policy = Policy.of(config.checks, checks.CHECKS)
    with clock.stage("read"):
        left, right = _inputs(source, target, encoding)
        third = _input(reference, per_file(encoding)[1]) if reference is not None else None
        documents, notes = _documents(
            left, right, source_lang, target_lang, force=config.quality.force_languages
        )
    encoder = encoder or _encoder(config)
    aligned = align_documents(
        *documents,
        config=config,
        pre_segmented=pre_segmented,
        encoder=encoder,
        force=force_align,
        clock=clock,
    )
    pairs = aligned.pairs
    if third is not None:
        with clock.stage("reference"):
            document = replace(third.document, lang=documents[1].lang)
            pairs = _with_reference(aligned, document, config, pre_segmented, encoder)
    pairs = _placed(pairs, left, right)
    sides = [aligned.side_encodings(pair) for pair in pairs]
    langs = documents[0].lang, documents[1].lang
    estimator = estimator or _estimator(config)
    records, links = _judge(pairs, sides, langs, config, built, policy, estimator, clock)
    notes += _waiver_notes(policy, records) + triage_notes(config, estimator) + _moved_notes(pairs)
    with clock.stage("signs"):
        machine = _signs(records, links, langs)
        notes += [machine.told()] if machine is not None else []
    with clock.stage("corpus"):
        corpus = scoring.reference.corpus_scores(pairs)
    inputs = {
        "source": left.row(langs[0], len(aligned.source_segments)) | {"code": source_lang or ""},
        "target": right.row(langs[1], len(aligned.target_segments)) | {"code": target_lang or ""},
        "reference": third and third.row(langs[1], 0),
    }
    manifest = _manifest(inputs, config, encoder, estimator, built, records, corpus, notes, clock.timings)
    found = {"alignment": aligned.figures.as_dict(), "signs": machine and machine.as_dict()}
    return Run(records, manifest | found)


def run_pairs(
    bilingual: Bilingual,
    *,
    source_lang: str | None = None,
    target_lang: str | None = None,
    config: Config | None = None,
    encoder: Encoder | None = None,
    estimator: QualityEstimator | None = None,
    progress: Progress = silent,
) -> Run:
    """A run over pairs that are joined already (PO, XLIFF, JSON, CSV, ...): `run` without the aligning.

    Rows that give no pair are in the manifest, under "unread", with file, line and reason. Raises TqpipeError
    where no row gives one.
    """
    config = config or Config()
    clock = Clock(progress)
    built = checks.build(config.checks.options, config.checks.disabled, config.checks.glossary)
    policy = Policy.of(config.checks, checks.CHECKS)
    encoder = encoder or _encoder(config)
    estimator = estimator or _estimator(config)
    pairs = own_ids(bilingual.pairs)
    if not pairs:
        raise TqpipeError(nothing_in(bilingual))
    # What the file says of its languages is as good as an option.
    told = told_languages(bilingual, source_lang, target_lang)
    columns = _columns(pairs, told)
    documents, notes = _documents(*columns, *told, force=config.quality.force_languages)
    langs = documents[0].lang, documents[1].lang
    with clock.stage("encode") as tell:
        sides = encode_pairs(pairs, encoder, tell)
    records, _ = _judge(pairs, sides, langs, config, built, policy, estimator, clock)
    with clock.stage("corpus"):
        corpus = scoring.reference.corpus_scores(pairs)
    files = list(bilingual.files.items())
    inputs_of = zip(columns, langs, (files[0], files[-1]), (0, 1), strict=True)
    # Of a file of many languages only the code, with its region, tells which texts were read.
    codes = source_lang or bilingual.source_lang, target_lang or bilingual.target_lang
    rows = [
        _Input(replace(column.document, name=name), digest).row(
            lang, sum(bool((pair.source, pair.target)[side]) for pair in pairs)
        )
        | {"code": codes[side]}
        for column, lang, (name, digest), side in inputs_of
    ]
    inputs = {"source": rows[0], "target": rows[1], "reference": None}
    notes += _waiver_notes(policy, records) + triage_notes(config, estimator)
    if bilingual.unread:
        notes = [*notes, _unread_note(bilingual)]
    manifest = _manifest(inputs, config, encoder, estimator, built, records, corpus, notes, clock.timings)
    return Run(records, manifest | {"unread": unread_rows(bilingual)})


def run_files(
    source: Path | Document,
    target: Path | Document | None = None,
    *,
    source_lang: str | None = None,
    target_lang: str | None = None,
    reference: Path | Document | None = None,
    config: Config | None = None,
    pre_segmented: bool = False,
    force_align: bool = False,
    encoding: str | None = None,
    columns: Columns | None = None,
    encoder: Encoder | None = None,
    progress: Progress = silent,
) -> Run:
    """`run` of two texts, or `run_pairs` of a file that holds both languages (or of two files of texts by key)."""
    if isinstance(source, Path) and not isinstance(target, Document) and is_bilingual(source, target):
        if reference is not None:
            raise TqpipeError("a reference translation: a bilingual file has its references in itself")
        langs = source_lang, target_lang
        return run_pairs(
            read_bilingual(source, target, encoding=encoding, columns=columns, langs=langs),
            source_lang=source_lang,
            target_lang=target_lang,
            config=config,
            encoder=encoder,
            progress=progress,
        )
    if target is None:
        name = source.name if isinstance(source, Document) else source
        raise TqpipeError(
            f"{name}: give its translation, too; files that hold both languages are {', '.join(FORMATS)}"
        )
    return run(
        source,
        target,
        source_lang=source_lang,
        target_lang=target_lang,
        reference=reference,
        config=config,
        pre_segmented=pre_segmented,
        force_align=force_align,
        encoding=encoding,
        encoder=encoder,
        progress=progress,
    )


def told_languages(
    bilingual: Bilingual, source_lang: str | None, target_lang: str | None
) -> tuple[str | None, str | None]:
    """The languages as options say, else as the file says; None is for identification to find out."""
    return (
        source_lang or languages.known(bilingual.source_lang),
        target_lang or languages.known(bilingual.target_lang),
    )


def unread_rows(bilingual: Bilingual) -> list[dict[str, Any]]:
    """The rows that give no pair, as the manifest has them under "unread"."""
    return [
        {"file": row.file or bilingual.name, "line": row.line, "reason": row.reason, "left_out": row.left_out}
        | ({"wanted": row.text} if row.wanted else {})
        for row in bilingual.unread
    ]


def nothing_in(bilingual: Bilingual) -> str:
    """Why a file gives no pair, as words for a person."""
    unread = bilingual.unread
    if not unread:
        return f"{bilingual.name}: there is no row in it"
    first = unread[0]
    return f"{bilingual.name}: no row gives a pair; {first.file} line {first.line}: {first.reason}".replace(
        "  ", " "
    )


def _unread_note(bilingual: Bilingual) -> str:
    bad = [row for row in bilingual.unread if not row.left_out]
    left_out = len(bilingual.unread) - len(bad)
    parts = []
    if bad:
        parts.append(f"{_rows(len(bad))} could not be read (the first: line {bad[0].line}, {bad[0].reason})")
    if left_out:
        parts.append(
            f"{_rows(left_out)} {'was' if left_out == 1 else 'were'} left out: not translated yet, fuzzy, obsolete or "
            "not for translation"
        )
    return f"{'; '.join(parts)}."


def _rows(count: int) -> str:
    return "1 row" if count == 1 else f"{count} rows"


def _placed(pairs: Sequence[Pair], source: _Input, target: _Input) -> tuple[Pair, ...]:
    """The pairs with their places in the two files; those of a `Document` have none."""
    lines = [Lines(item.document.text) if item.file else None for item in (source, target)]

    def place(side: int, segments: Sequence[Segment]) -> Place | None:
        found, item = lines[side], (source, target)[side]
        if found is None or not segments:
            return None
        return place_of(item.document.name, found, segments[0].start, segments[-1].end)[1]

    return tuple(
        replace(pair, source_place=place(0, pair.source), target_place=place(1, pair.target))
        for pair in pairs
    )


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
    inputs = _inputs(source, target, encoding)
    documents, _ = _documents(*inputs, source_lang, target_lang)
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
    encoder = encoder or _encoder(config)
    for at in range(0, len(files), GROUP):
        progress("align", at / len(files))
        documents = [
            _documents(*_inputs(left, right, encoding), source_lang, target_lang)[0]
            for left, right in files[at : at + GROUP]
        ]
        split = [
            [segment.split_lines(d) if pre_segmented else segment.split(d, config.segment) for d in both]
            for both in documents
        ]
        encodings = iter(encoder.encode([s.text for both in split for side in both for s in side]))
        for both, segments in zip(documents, split, strict=True):
            found = [[next(encodings) for _ in side] for side in segments]
            yield _aligned(*both, segments, found, force=force_align)


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
    encoder = encoder or _encoder(config)
    with clock.stage("segment"):
        segments = [
            segment.split_lines(d) if pre_segmented else segment.split(d, config.segment)
            for d in (source, target)
        ]
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


def mean_tokens(sides: Sequence[Sides]) -> tuple[Any, Any]:
    """What the token vectors of either language have in common: `word_links` takes it off."""
    source, target = (mean_token([e for side in sides if (e := side[k]) is not None]) for k in (0, 1))
    return source, target


def word_links(
    pairs: Sequence[Pair], sides: Sequence[Sides], means: tuple[Any, Any] | None = None
) -> dict[str, WordLinks]:
    """Word links of every pair that has two sides, by pair id; `means` are those of these pairs unless given."""
    means = means or mean_tokens(sides)
    return {
        pair.id: link_words(pair.source_text, pair.target_text, left, right, means[0], means[1])
        for pair, (left, right) in zip(pairs, sides, strict=True)
        if left is not None and right is not None
    }


def encoder_scores(
    pairs: Sequence[Pair], sides: Sequence[Sides], links: Mapping[str, WordLinks]
) -> list[dict[str, float | str]]:
    """Adequacy and its parts of every pair, or why they are missing."""
    return [
        scoring.adequacy.scores(pair, *side, links.get(pair.id))
        for pair, side in zip(pairs, sides, strict=True)
    ]


def _without_encoder(pairs: Sequence[Pair]) -> list[dict[str, float | str]]:
    return [dict.fromkeys(scoring.adequacy.NAMES, "the encoder did not run") for _ in pairs]


def encode_pairs(
    pairs: Sequence[Pair], encoder: Encoder, tell: Callable[[float], None] = lambda share: None
) -> list[Sides]:
    """Both sides of pairs that are aligned already."""
    texts = [text for pair in pairs for text in (pair.source_text, pair.target_text)]
    found = encoder.encode(texts, progress=lambda done: tell(done / max(len(texts), 1)), sentences=False)
    return [
        (found[2 * k] if pair.source else None, found[2 * k + 1] if pair.target else None)
        for k, pair in enumerate(pairs)
    ]


def _judge(
    pairs: Sequence[Pair],
    sides: Sequence[Sides] | None,
    langs: tuple[str, str],
    config: Config,
    built: Sequence[checks.BuiltCheck],
    policy: Policy,
    estimator: QualityEstimator | None,
    clock: Clock,
) -> tuple[tuple[Record, ...], dict[str, WordLinks]]:
    """Score, check and triage pairs whose encodings are known; `sides` is None where the encoder did not run.

    Returns the records, and the word links that they were made with.
    """
    with clock.stage("quality") as tell:
        judged: Sequence[Quality | None] = [None] * len(pairs)
        if estimator is not None:
            judged = estimator.score(
                [(pair.source_text, pair.target_text) for pair in pairs],
                langs,
                force=config.quality.force_languages,
                progress=lambda done: tell(min(1.0, done / max(len(pairs), 1))),
            )
    if built:
        judged = [vouched.believed(quality, pair, langs) for quality, pair in zip(judged, pairs, strict=True)]
    with clock.stage("score"):
        links = word_links(pairs, sides) if sides is not None else {}
        numbers = [
            {**quality_scores(quality), **encoded, **reference_scores}
            for quality, encoded, reference_scores in zip(
                judged,
                encoder_scores(pairs, sides, links) if sides is not None else _without_encoder(pairs),
                scoring.reference.sentence_scores(pairs),
                strict=True,
            )
        ]
    with clock.stage("check"):
        found = checks.run_checks(pairs, Context(*langs, pairs, links), built)
        merged = [
            merged_flags(pair, flags, quality, links.get(pair.id), policy=policy, langs=langs)
            for pair, flags, quality in zip(pairs, found, judged, strict=True)
        ]
    with clock.stage("triage"):
        values = [{k: v if isinstance(v, float) else None for k, v in n.items()} for n in numbers]
        items = [
            triage.Item(pair, mine, found, quality, bool(built), langs)
            for pair, mine, found, quality in zip(pairs, values, merged, judged, strict=True)
        ]
        records = tuple(
            Record(
                item.pair,
                item.scores,
                tuple(item.flags),
                judgement.risk,
                judgement.verdict,
                {k: v for k, v in n.items() if isinstance(v, str)},
                _places(links.get(item.pair.id)),
                item.quality,
            )
            for item, n, judgement in zip(items, numbers, triage.judge(items, config.triage), strict=True)
        )
    return records, links


def _signs(
    records: Sequence[Record], links: Mapping[str, WordLinks], langs: tuple[str, str]
) -> signs.Signs | None:
    """Signs of machine translation, from some hundreds of pairs spread evenly: more tell no more."""
    step = max(1, len(records) // 300)
    flags = {record.pair.id: record.flags for record in records}
    return signs.find([record.pair for record in records[::step]], links, langs, flags)


def merged_flags(
    pair: Pair, found: Sequence[Flag], quality: Quality | None, links: WordLinks | None,
    *, policy: Policy, langs: tuple[str, str],
) -> list[Flag]:  # fmt: skip
    """What the checks found in a pair, with the quality model's spans, under the user's policy."""
    flags = policy.apply(found, pair, langs)
    heard = None if policy.silences(MODEL, pair, langs) else quality
    # Once more, for the severity and the waivers of what the model found.
    return policy.apply(fusion.with_model(flags, heard, pair, _places(links)), pair, langs)


def _places(links: WordLinks | None) -> tuple[tuple[int, int, int, int], ...]:
    return links.places() if links is not None else ()


def quality_scores(found: Quality | None) -> dict[str, float | str]:
    """The quality model's scores, or the reason why they are missing; nothing where it did not run."""
    if found is None:
        return {}
    values = {name: getattr(found, name) for name in scoring.QUALITY}
    return {name: found.missing or "not scored" if v is None else v for name, v in values.items()}


#: What `score_pairs` runs: everything, the rules without any model, or the quality model without the rules.
Parts = Literal["all", "rules", "model"]


def score_pairs(
    pairs: Sequence[Pair],
    *,
    source_lang: str | None = None,
    target_lang: str | None = None,
    config: Config | None = None,
    encoder: Encoder | None = None,
    estimator: QualityEstimator | None = None,
    parts: Parts = "all",
    progress: Progress = silent,
) -> list[Record]:
    """Score, check and triage pairs that are aligned already; one record a pair, in order.

    With `parts` "rules" or "model" the encoder does not run either, and the risk comes from what did.
    """
    config = config or Config()
    built: tuple[checks.BuiltCheck, ...] = ()
    if parts != "model":
        built = checks.build(config.checks.options, config.checks.disabled, config.checks.glossary)
    policy = Policy.of(config.checks, checks.CHECKS)
    langs = _pair_languages(pairs, source_lang, target_lang, force=config.quality.force_languages)
    clock = Clock(progress)
    given, pairs = pairs, own_ids(pairs)
    sides = None
    if parts == "all":
        encoder = encoder or _encoder(config)
        with clock.stage("encode") as tell:
            sides = encode_pairs(pairs, encoder, tell)
    if parts != "rules":
        estimator = estimator or _estimator(config)
        if estimator is None and parts == "model":
            raise TqpipeError("the quality model alone was asked for, but [quality] enabled is false")
    records, _ = _judge(pairs, sides, langs, config, built, policy, estimator, clock)
    return [replace(record, pair=pair) for record, pair in zip(records, given, strict=True)]


def triage_notes(config: Config, estimator: QualityEstimator | None = None) -> list[str]:
    """What a reader should know about the risk where the quality model is not the one that it was fitted with."""
    estimator = estimator or _estimator(config)
    if estimator is None:
        return []
    found = triage.manifest(config.triage, estimator.signature)
    if found["calibrated"]:
        return []
    return [
        f"The quality model is {estimator.signature}, but risks and verdicts were fitted with {found['fitted_with']}: "
        "their order is what counts, not their size."
    ]


def _moved_notes(pairs: Sequence[Pair]) -> list[str]:
    """What the verdicts do not say, as each pair may be right by itself: that passages stand in another order."""
    moved = [pair.id for pair in pairs if pair.alignment.moved]
    if not moved:
        return []
    ids = ", ".join(moved[:_LISTED]) + (", …" if len(moved) > _LISTED else "")
    one = len(moved) == 1
    return [
        f"{len(moved)} {'passage stands' if one else 'passages stand'} elsewhere in the translation than in the source "
        f"(pair{'' if one else 's'} {ids})."
    ]


def _waiver_notes(policy: Policy, records: Sequence[Record]) -> list[str]:
    """What a reader should know about the waivers: how many flags they cover, how many have run out."""
    notes = []
    waived = sum(flag.waived is not None for r in records for flag in r.flags)
    if waived:
        notes.append(f"{waived} flag{'s are' if waived > 1 else ' is'} waived and not counted in any risk.")
    if n := len(policy.expired()):
        notes.append(
            f"{n} waiver{'s have' if n > 1 else ' has'} expired and no longer {'hold' if n > 1 else 'holds'}."
        )
    return notes


def _pair_languages(
    pairs: Sequence[Pair], source_lang: str | None, target_lang: str | None, *, force: bool
) -> tuple[str, str]:
    """The languages of two columns of text: given, or identified from all of it."""
    told = source_lang, target_lang
    documents, _ = _documents(*_columns(pairs, told), *told, force=force)
    return documents[0].lang, documents[1].lang


def _columns(pairs: Sequence[Pair], told: tuple[str | None, str | None]) -> tuple[_Input, _Input]:
    """All texts of each side as one document. Raises TqpipeError for a side without any whose language is not told."""
    columns = []
    for name, texts, lang in (
        ("source", [p.source_text for p in pairs], told[0]),
        ("target", [p.target_text for p in pairs], told[1]),
    ):
        columns.append(_Input(Document(f"the {name} column", "", "\n".join(texts)), ""))
        if not lang and not columns[-1].document.text.strip():
            raise TqpipeError(f"the {name} column is empty; with --{name}-lang every row is flagged")
    return columns[0], columns[1]


@dataclass(frozen=True, slots=True)
class _Input:
    document: Document
    sha256: str
    file: bool = False

    def row(self, lang: str, segments: int) -> dict[str, Any]:
        """What the manifest says of an input."""
        return {
            "name": self.document.name,
            "sha256": self.sha256,
            "lang": lang,
            "chars": len(self.document.text),
            "segments": segments,
        }


def _inputs(source: Path | Document, target: Path | Document, encoding: str | None) -> tuple[_Input, _Input]:
    first, second = per_file(encoding)
    return _input(source, first), _input(target, second)


def _input(item: Path | Document, encoding: str | None) -> _Input:
    if isinstance(item, Document):
        if not item.text.strip():
            raise TqpipeError(f"{item.name}: the text is empty")
        import hashlib

        digest = hashlib.sha256(item.text.encode("utf-8", "surrogatepass")).hexdigest()
        return _Input(item, digest)
    file = read_document(item, encoding)
    return _Input(Document(file.name, "", file.text), file.sha256, file=not is_extracted(item))


def _documents(
    source: _Input, target: _Input, source_lang: str | None, target_lang: str | None, *, force: bool = False
) -> tuple[tuple[Document, Document], list[str]]:
    """Settle the languages: given, or identified; the same, swapped or (but for `force`) unknown ones are errors."""
    notes, settled, found = [], [], []
    for side, item, given in (("source", source, source_lang), ("target", target, target_lang)):
        given = given or item.document.lang or None
        guess = languages.identify(item.document.text)
        found.append(guess)
        if given is not None:
            settled.append(languages.normalise(given, f"--{side}-lang", force=force))
        elif guess is None:
            raise TqpipeError(
                f"{item.document.name}: the language could not be identified: give --{side}-lang"
            )
        else:
            settled.append(guess.lang)
            if not guess.certain:
                notes.append(
                    f"The {side} language was guessed as {languages.name(guess.lang)} ({guess.lang}) without "
                    f"agreement of both identifiers; give --{side}-lang to be sure."
                )
    sure = [guess.lang if guess is not None and guess.certain else None for guess in found]
    if settled[0] == settled[1]:
        raise TqpipeError(
            f"both sides are {languages.name(settled[0])} ({settled[0]}): {source.document.name} and "
            f"{target.document.name}. A translation needs two languages; if one was identified wrongly, "
            "give --source-lang and --target-lang"
        )
    if (sure[0], sure[1]) == (settled[1], settled[0]):
        raise TqpipeError(
            f"the sides look swapped: {source.document.name} is {languages.name(settled[1])} and "
            f"{target.document.name} is {languages.name(settled[0])}, but --source-lang {settled[0]} and "
            f"--target-lang {settled[1]} were given. Exchange the two files or the two options"
        )
    for side, item, lang, other in zip(("source", "target"), (source, target), settled, sure, strict=True):
        if other is not None and other != lang and len(item.document.text) > 200:
            notes.append(f"The {side} text reads like {languages.name(other)}, not {languages.name(lang)}.")
    return (replace(source.document, lang=settled[0]), replace(target.document, lang=settled[1])), notes


def models(config: Config) -> tuple[Encoder, QualityEstimator | None]:
    """The encoder and the quality model of a configuration, for several runs: each is loaded once, for new text."""
    return _encoder(config), _estimator(config)


def _encoder(config: Config) -> Encoder:
    return cached.make_encoder(config.encoder.name, config.encoder.precision, config.encoder.threads or None)


def _estimator(config: Config) -> QualityEstimator | None:
    if not config.quality.enabled:
        return None
    return cached.make_estimator(
        config.quality.model, config.quality.precision, config.encoder.threads or None
    )


def _with_reference(
    aligned: Aligned, document: Document, config: Config, pre_segmented: bool, encoder: Encoder
) -> tuple[Pair, ...]:
    """Give each pair the reference sentences that match its target (its source when it has none).

    A reference sentence that spans several pairs is given to none of them: their scores are missing
    rather than wrong.
    """
    segments = segment.split_lines(document) if pre_segmented else segment.split(document, config.segment)
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


def _manifest(
    inputs: Mapping[str, Any],
    config: Config,
    encoder: Encoder,
    estimator: QualityEstimator | None,
    built: Sequence[checks.BuiltCheck],
    records: Sequence[Record],
    corpus: Mapping[str, Any],
    notes: Sequence[str],
    timings: Mapping[str, float],
) -> dict[str, Any]:
    versions = _versions(encoder, estimator, built)
    counts: dict[str, Any] = {"pairs": len(records), "flags": sum(len(r.flags) for r in records)}
    counts["verdicts"] = {v: sum(r.verdict == v for r in records) for v in ("ok", "review", "broken")}
    kinds = [r.pair.alignment.kind for r in records]
    counts["kinds"] = {kind: kinds.count(kind) for kind in sorted(set(kinds))}
    own = own_version()
    return {
        "tqpipe": own,
        "signature": signature(
            own, encoder.signature, str(versions["quality"] or "none"), checks.versions(built), config
        ),
        "created": datetime.now(UTC).isoformat(timespec="seconds"),
        "inputs": dict(inputs),
        "config": config.as_dict(),
        "versions": versions,
        "timings": dict(timings),
        "corpus": dict(corpus),
        "counts": counts,
        "triage": triage.manifest(config.triage, versions["quality"]),
        "notes": list(notes),
    }


def _versions(
    encoder: Encoder, estimator: QualityEstimator | None, built: Sequence[checks.BuiltCheck]
) -> dict[str, Any]:
    return {
        "encoder": encoder.signature,
        "quality": None if estimator is None else estimator.signature,
        "checks": checks.versions(built),
        "triage": triage.version(),
        "python": platform.python_version(),
        **{name: _version(name) for name in ("torch", "transformers", "sacrebleu")},
    }


@lru_cache
def _version(library: str) -> str:
    return metadata.version(library)


def versions(config: Config) -> dict[str, Any]:
    """What a run with this configuration would say of its versions, without a run."""
    built = checks.build(config.checks.options, config.checks.disabled, config.checks.glossary)
    return _versions(_encoder(config), _estimator(config), built)


def signature(version: str, encoder: str, quality: str, versions: Mapping[str, str], config: Config) -> str:
    """What two runs must share to be compared: everything that can move a score, in one short string."""
    import hashlib
    import json

    options = config.as_dict()
    # A waiver says that a person has looked, not that anything is measured in another way.
    del options["checks"]["waivers"]
    del options["checks"]["glossary"]  # what is in it counts (checks.versions), not where it lies
    settings = json.dumps([options, dict(sorted(versions.items())), triage.version()], sort_keys=True)
    digest = hashlib.sha256(settings.encode()).hexdigest()[:8]
    return f"tqpipe:{version}|encoder:{encoder}|quality:{quality}|settings:{digest}"


def own_version() -> str:
    """The version of tqpipe; "0" where it is not installed."""
    try:
        return metadata.version("tqpipe")
    except metadata.PackageNotFoundError:
        return "0"
