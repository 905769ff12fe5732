"""The jobs, their stages in visible order: read, segment, align, link, score, check, triage."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Literal

from tqpipe import checks, facts, scoring, signs, waivers
from tqpipe.checks.policy import Policy
from tqpipe.config import Config
from tqpipe.ingest import FORMATS, Bilingual, Columns, is_bilingual, own_ids, per_file, read_bilingual
from tqpipe.ingest.workbook import refuse_workbook
from tqpipe.pipeline.aligned import align_documents
from tqpipe.pipeline.by_language import Langs, groups, row_languages, the_one_pair
from tqpipe.pipeline.inputs import (
    Input,
    both_inputs,
    columns_of,
    in_languages,
    input_of,
    pair_languages,
    placed,
)
from tqpipe.pipeline.joined import nothing_in, told_languages, unread_rows
from tqpipe.pipeline.judge import Rules, encode_pairs, judge
from tqpipe.pipeline.loading import encoder_of, estimator_of
from tqpipe.pipeline.manifest import manifest_of
from tqpipe.pipeline.notes import moved_notes, policy_notes, triage_notes, unread_note
from tqpipe.pipeline.progress import Clock, Progress, silent
from tqpipe.pipeline.references import in_language_of, with_reference
from tqpipe.types import Document, Encoder, Pair, QualityEstimator, Record, Run, TqpipeError, WordLinks


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
    rules = Rules.of(config.checks)
    with clock.stage("read"):
        left, right = both_inputs(source, target, encoding)
        third = input_of(reference, per_file(encoding)[1]) if reference is not None else None
        documents, notes = in_languages(
            left, right, source_lang, target_lang, force=config.quality.force_languages
        )
        if third is not None:
            in_language_of(documents[1], third.document)
    encoder = encoder or encoder_of(config)
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
            pairs = with_reference(aligned, document, config, pre_segmented, encoder)
    pairs = placed(pairs, left, right)
    sides = [aligned.side_encodings(pair) for pair in pairs]
    langs = documents[0].lang, documents[1].lang
    estimator = estimator or estimator_of(config)
    records, links = judge(pairs, sides, langs, config, rules, estimator, clock)
    notes += waivers.covered(records) + policy_notes(rules.policy, pairs, langs)
    notes += triage_notes(config, estimator) + moved_notes(pairs)
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
    manifest = manifest_of(
        inputs, config, encoder, estimator, rules.built, records, corpus, notes, clock.timings
    )
    found = {
        "alignment": aligned.figures.as_dict(),
        "signs": machine and machine.as_dict(),
        "pre_segmented": pre_segmented,
    }
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
    rules = Rules.of(config.checks)
    encoder = encoder or encoder_of(config)
    estimator = estimator or estimator_of(config)
    bilingual, said = row_languages(bilingual, source_lang, target_lang, force=config.quality.force_languages)
    pairs = own_ids(bilingual.pairs)
    if not pairs:
        raise TqpipeError(nothing_in(bilingual))
    # What the file or its rows say of the languages is as good as an option.
    told = told_languages(bilingual, source_lang, target_lang)
    said_of_all = the_one_pair(bilingual, said)
    told = told[0] or said_of_all[0] or None, told[1] or said_of_all[1] or None
    columns = columns_of(pairs, told)
    documents, notes = in_languages(*columns, *told, force=config.quality.force_languages)
    langs = documents[0].lang, documents[1].lang
    with clock.stage("encode") as tell:
        sides = encode_pairs(pairs, encoder, tell)
    records, _ = judge(pairs, sides, langs, config, rules, estimator, clock)
    with clock.stage("corpus"):
        corpus = scoring.reference.corpus_scores(pairs)
    files = list(bilingual.files.items())
    inputs_of = zip(columns, langs, (files[0], files[-1]), (0, 1), strict=True)
    # Of a file of many languages only the code, with its region, tells which texts were read.
    codes = source_lang or bilingual.source_lang, target_lang or bilingual.target_lang
    rows = [
        Input(replace(column.document, name=name), digest, encoding=bilingual.encodings[side]).row(
            lang, sum(bool((pair.source, pair.target)[side]) for pair in pairs)
        )
        | {"code": codes[side]}
        for column, lang, (name, digest), side in inputs_of
    ]
    inputs = {"source": rows[0], "target": rows[1], "reference": None}
    notes += [*bilingual.notes, *waivers.covered(records), *policy_notes(rules.policy, pairs, langs)]
    notes += triage_notes(config, estimator)
    if bilingual.unread:
        notes = [*notes, unread_note(bilingual)]
    manifest = manifest_of(
        inputs, config, encoder, estimator, rules.built, records, corpus, notes, clock.timings
    )
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
    """`run` of two texts, or `run_pairs` of a file that holds both languages (or of two files of texts by key).

    Raises TqpipeError on bad input.
    """
    if isinstance(source, Path) and not isinstance(target, Document) and is_bilingual(source, target):
        if reference is not None:
            raise TqpipeError("a reference translation: a bilingual file has its references in itself")
        langs = source_lang, target_lang
        return run_pairs(
            read_bilingual(source, target, encoding=encoding, columns=columns, langs=langs, by_row=True),
            source_lang=source_lang,
            target_lang=target_lang,
            config=config,
            encoder=encoder,
            progress=progress,
        )
    if target is None:
        name = source.name if isinstance(source, Document) else str(source)
        refuse_workbook(name)
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


#: What `score_pairs` runs: everything, the rules without any model, or the quality model without the rules.
Parts = Literal["all", "rules", "model"]


def score_pairs(
    pairs: Sequence[Pair],
    *,
    source_lang: str | None = None,
    target_lang: str | None = None,
    langs: Sequence[Langs] = (),
    config: Config | None = None,
    encoder: Encoder | None = None,
    estimator: QualityEstimator | None = None,
    parts: Parts = "all",
    progress: Progress = silent,
    say: Callable[[str], None] = lambda note: None,
) -> list[Record]:
    """Score, check and triage pairs that are aligned already; one record a pair, in order.

    `langs` are the languages of each pair, "" where they are those of all: those of one language pair are judged
    together, as a file of their own. `say` hears what a reader should know of the languages, and of switches that hold
    nowhere. With `parts` "rules" or "model" the encoder does not run either, and the risk comes from what did. Raises
    TqpipeError for languages that are wrong or not told, and for options that exclude each other.
    """
    config = config or Config()
    rules = (
        Rules.of(config.checks) if parts != "model" else Rules((), Policy.of(config.checks, checks.CHECKS))
    )
    clock = Clock(progress)
    settled = {}
    # The languages first: what is wrong with them is told before any work.
    for told, numbers in groups(langs, len(pairs)).items():
        both = told[0] or source_lang, told[1] or target_lang
        mine = [pairs[n] for n in numbers]
        force = config.quality.force_languages
        codes, notes = (told, []) if all(told) else pair_languages(mine, *both, force=force)
        settled[told] = codes, numbers
        for note in notes:
            say(note)
    if parts == "all":
        encoder = encoder or encoder_of(config)
    if parts != "rules":
        estimator = estimator or estimator_of(config)
        if estimator is None and parts == "model":
            raise TqpipeError("the quality model alone was asked for, but [quality] enabled is false")
    found: dict[int, Record] = {}
    asked: list[tuple[Pair, Langs]] = []
    for codes, numbers in settled.values():
        group = own_ids([pairs[n] for n in numbers])
        asked += [(pair, codes) for pair in group]
        sides = None
        if parts == "all" and encoder is not None:
            with clock.stage("encode") as tell:
                sides = encode_pairs(group, encoder, tell)
        records, _ = judge(group, sides, codes, config, rules, estimator if parts != "rules" else None, clock)
        found.update(zip(numbers, records, strict=True))
    for note in rules.policy.idle(asked):
        say(note)
    return [replace(found[n], pair=pair) for n, pair in enumerate(pairs)]


def _signs(
    records: Sequence[Record], links: Mapping[str, WordLinks], langs: tuple[str, str]
) -> signs.Signs | None:
    """Signs of machine translation, from some hundreds of pairs spread evenly: more tell no more."""
    step = max(1, len(records) // 300)
    flags = {record.pair.id: facts.apart(record.flags) for record in records}
    return signs.find([record.pair for record in records[::step]], links, langs, flags)
