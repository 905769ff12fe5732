"""`tqpipe score` and `tqpipe check`: pairs that are aligned already."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tqpipe.cli.common import (
    STDOUT,
    Budget,
    ColumnNames,
    ConfigFile,
    EncoderName,
    GlossaryFile,
    NoQuality,
    PrecisionName,
    QualityModelName,
    SheetName,
    SourceLang,
    TargetLang,
    TextEncoding,
    column_names,
    configuration,
    progress,
    spare,
    writable,
    write_text,
)
from tqpipe.safe_json import escaped
from tqpipe.types import VERDICTS, Pair, TqpipeError
from tqpipe.wording import plural

if TYPE_CHECKING:
    from tqpipe.config import Config
    from tqpipe.ingest import BadRow, Bilingual, Columns
    from tqpipe.pipeline import Parts

PairFile = Annotated[
    Path,
    typer.Argument(
        help="Pairs: .jsonl with src and mt (id, ref, src_lang, tgt_lang), .tsv, .csv, .xlsx, .po, .xlf, .tmx, .ts; "
        "- reads standard input."
    ),
]
TargetFile = Annotated[
    Path | None,
    typer.Argument(
        help="Where PAIRS is a file of texts by key (.json, .yml, .properties, ...): the translated one."
    ),
]
Format = Annotated[
    str | None,
    typer.Option(
        "--format", help="jsonl, tsv, csv, po, xliff, tmx or ts; what the file's name says when not given."
    ),
]

Out = Annotated[
    Path | None,
    typer.Option(help="JSON Lines file to write instead of stdout; .jsonl.gz, .bz2, .xz, .zst is packed."),
]
RulesOnly = Annotated[bool, typer.Option("--rules-only", help="The rules without any model.")]
ForceLanguages = Annotated[
    bool, typer.Option("--force-languages", help="Score languages that the models do not know, too.")
]
ModelOnly = Annotated[bool, typer.Option("--model-only", help="The quality model without the rules.")]


def command(
    pairs: PairFile,
    target: TargetFile = None,
    out: Out = None,
    source_lang: SourceLang = None,
    target_lang: TargetLang = None,
    config: ConfigFile = None,
    glossary: GlossaryFile = None,
    budget: Budget = None,
    encoder: EncoderName = None,
    rules_only: RulesOnly = False,
    model_only: ModelOnly = False,
    no_quality: NoQuality = False,
    quality_model: QualityModelName = None,
    precision: PrecisionName = None,
    force_languages: ForceLanguages = False,
    encoding: TextEncoding = None,
    format: Format = None,
    columns: ColumnNames = None,
    sheet: SheetName = None,
) -> None:
    """Score and check aligned pairs; a JSON line for every row of the input, in its order.

    Each has `quality` (0 to 100), its `interval`, `tokens` and `spans` of both sides, flags, risk, verdict; `id`
    as it was given, and under `input` what else the row holds.
    """
    if model_only and (rules_only or no_quality):
        other = "--rules-only" if rules_only else "--no-quality"
        raise TqpipeError(f"--model-only and {other} exclude each other")
    spare([out], [pairs, target])
    _require_json_lines(out)
    writable([out])
    from tqpipe import pipeline, scoring, store

    settings = configuration(
        config,
        encoder,
        no_quality=no_quality,
        force_languages=force_languages,
        quality_model=quality_model,
        precision=precision,
        glossary=glossary,
        budget=budget,
    )
    parts: Parts = "rules" if rules_only else "model" if model_only else "all"
    named = column_names(columns, sheet=sheet)
    bilingual, rows = _read(pairs, target, encoding, format, named, (source_lang, target_lang), settings)
    langs = pipeline.told_languages(bilingual, source_lang, target_lang)
    with progress() as show:
        records = pipeline.score_pairs(
            bilingual.pairs,
            source_lang=langs[0],
            target_lang=langs[1],
            langs=rows,
            config=settings,
            parts=parts,
            progress=show,
            say=_say,
        )
    _tell_expired(settings, bilingual.pairs)
    for note in [] if rules_only else pipeline.triage_notes(settings):
        _say(note)
    _write([store.record_to_json(record, scoring.NAMES) for record in records], bilingual, out)


def check_command(
    pairs: PairFile,
    target: TargetFile = None,
    out: Out = None,
    source_lang: SourceLang = None,
    target_lang: TargetLang = None,
    config: ConfigFile = None,
    glossary: GlossaryFile = None,
    budget: Budget = None,
    encoding: TextEncoding = None,
    format: Format = None,
    columns: ColumnNames = None,
    sheet: SheetName = None,
) -> None:
    """Run the rules alone over aligned pairs, without a model; a JSON line for every row, in order.

    Each has `flags`, `risk`, `verdict`; `id` as it was given, and under `input` what else the row holds.
    """
    spare([out], [pairs, target])
    _require_json_lines(out)
    writable([out])
    from tqpipe import pipeline, store

    settings = configuration(config, None, glossary=glossary, budget=budget)
    named = column_names(columns, sheet=sheet)
    bilingual, rows = _read(pairs, target, encoding, format, named, (source_lang, target_lang), settings)
    langs = pipeline.told_languages(bilingual, source_lang, target_lang)
    records = pipeline.score_pairs(
        bilingual.pairs,
        source_lang=langs[0],
        target_lang=langs[1],
        langs=rows,
        config=settings,
        parts="rules",
        say=_say,
    )
    _tell_expired(settings, bilingual.pairs)
    lines = [
        {
            "id": record.pair.id,
            "risk": record.risk,
            "verdict": record.verdict,
            "accepted": record.accepted,
            "flags": [store.flag_to_json(flag, record.pair) for flag in record.flags],
        }
        for record in records
    ]
    _write(lines, bilingual, out)


def _require_json_lines(out: Path | None) -> None:
    """Raise TqpipeError for a file to write that is named for another format: no reader of that could read it."""
    from tqpipe.corpus.endings import ENDINGS
    from tqpipe.corpus.streams import suffix

    if out is not None and ENDINGS.get(ending := suffix(out), "jsonl") != "jsonl":
        raise TqpipeError(
            f"--out {out}: results are JSON Lines, and {ending} is another format: name a .jsonl file "
            "(tqpipe batch writes Parquet, tqpipe filter tables)"
        )


def _say(note: str) -> None:
    typer.echo(escaped(note), err=True)


def _tell_expired(config: Config, pairs: Sequence[Pair]) -> None:
    """Say on stderr what a run says in its notes: rows have no place for it."""
    from tqpipe import checks, waivers
    from tqpipe.checks.policy import Policy

    for note in waivers.run_out(Policy.of(config.checks, checks.CHECKS).expired(), pairs):
        _say(note)


def _read(
    path: Path,
    target: Path | None,
    encoding: str | None,
    kind: str | None,
    columns: Columns | None,
    langs: tuple[str | None, str | None],
    config: Config,
) -> tuple[Bilingual, list[tuple[str, str]]]:
    """The rows, and the languages that each pair says it is in."""
    from tqpipe import pipeline
    from tqpipe.ingest import FORMATS, read_bilingual

    kinds = sorted(set(FORMATS.values()))
    if kind is not None and kind not in kinds:
        raise TqpipeError(f"--format {kind!r}: valid choices are {', '.join(map(repr, kinds))}")
    found = read_bilingual(
        path, target, encoding=encoding, kind=kind, columns=columns, langs=langs, by_row=True
    )
    for note in found.notes:
        _say(note)
    found, said = pipeline.row_languages(found, *langs, force=config.quality.force_languages)
    bad = [row for row in found.unread if not row.left_out]
    if not found.rows:
        raise TqpipeError(f"{found.name}: has no rows")
    if not found.pairs:
        first = next(iter(bad or found.unread), None)
        raise TqpipeError(
            f"{found.name}: no row can be read" + (f"; {first.where}: {first.reason}" if first else "")
        )
    if bad:
        one = f"{len(bad):,} of {len(found.rows):,} rows could not be read; the first, {bad[0].where}"
        typer.echo(f"{found.name}: {one}: {bad[0].reason}", err=True)
    return found, said


def _write(lines: Sequence[Mapping[str, object]], bilingual: Bilingual, out: Path | None) -> None:
    """Write a line for every row: the result, or the reason why there is none."""
    from tqpipe.ingest import BadRow, Given

    results = iter(lines)
    output: list[Mapping[str, object]] = []
    for row, given in zip_longest(bilingual.rows, bilingual.given, fillvalue=Given()):
        line = _unread(row) if isinstance(row, BadRow) else next(results)
        own = {} if given.id is None else {"id": given.id}
        output.append({**own, **line, **own, **({"input": given.fields} if given.fields else {})})
    text = "".join(escaped(json.dumps(line, ensure_ascii=False)) + "\n" for line in output)
    write_text(out or STDOUT, text)
    if out is not None and out != STDOUT:
        verdicts = Counter(line.get("verdict") for line in output)
        counts = [f"{verdicts[verdict]:,} {verdict}" for verdict in reversed(VERDICTS)]
        unread = [f"{verdicts[None]:,} without a result"] if verdicts[None] else []
        _say(f"{out}: {plural(len(output), 'row')}: {', '.join(counts + unread)}")


def _unread(row: BadRow) -> Mapping[str, object]:
    return {**({"file": row.file} if row.file else {}), "line": row.line, "error": row.reason}
