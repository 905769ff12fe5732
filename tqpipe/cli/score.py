"""`tqpipe score` and `tqpipe check`: pairs that are aligned already."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeGuard, cast

import typer

from tqpipe.cli.common import (
    ConfigFile,
    EncoderName,
    NoQuality,
    PrecisionName,
    QualityModelName,
    SourceLang,
    TargetLang,
    TextEncoding,
    configuration,
    progress,
    writing,
)
from tqpipe.types import TqpipeError

if TYPE_CHECKING:
    from tqpipe.ingest import BadRow
    from tqpipe.pipeline import Parts
    from tqpipe.types import Pair, Record

PairFile = Annotated[
    Path, typer.Argument(help="Pairs: .jsonl with src and mt (id, ref), or .tsv; - reads standard input.")
]
Format = Annotated[
    str | None, typer.Option("--format", help="jsonl or tsv; what the file's name says when not given.")
]
Out = Annotated[Path | None, typer.Option(help="File to write instead of stdout.")]


RulesOnly = Annotated[bool, typer.Option("--rules-only", help="The rules without any model.")]
ModelOnly = Annotated[bool, typer.Option("--model-only", help="The quality model without the rules.")]


def command(
    pairs: PairFile,
    out: Out = None,
    source_lang: SourceLang = None,
    target_lang: TargetLang = None,
    config: ConfigFile = None,
    encoder: EncoderName = None,
    rules_only: RulesOnly = False,
    model_only: ModelOnly = False,
    no_quality: NoQuality = False,
    quality_model: QualityModelName = None,
    precision: PrecisionName = None,
    encoding: TextEncoding = None,
    format: Format = None,
) -> None:
    """Score and check aligned pairs; a JSON line for every row of the input, in its order.

    Each has `quality` (0 to 100), its `interval`, `tokens` and `spans` of both sides, flags, risk, verdict.
    """
    if rules_only and (model_only or quality_model or precision):
        raise TqpipeError(
            "--rules-only runs no model: leave out --model-only, --quality-model and --precision"
        )
    if model_only and no_quality:
        raise TqpipeError("--model-only and --no-quality leave nothing to run")
    from tqpipe import pipeline, scoring, store

    settings = configuration(
        config, encoder, no_quality=no_quality, quality_model=quality_model, precision=precision
    )
    parts: Parts = "rules" if rules_only else "model" if model_only else "all"
    rows = list(_read(pairs, encoding, format))
    with progress() as show:
        records = pipeline.score_pairs(
            [row for row in rows if _is_pair(row)],
            source_lang=source_lang,
            target_lang=target_lang,
            config=settings,
            parts=parts,
            progress=show,
        )
    results = iter(records)
    _write((row if _is_bad(row) else store.record_to_json(next(results), scoring.NAMES) for row in rows), out)


def check_command(
    pairs: PairFile,
    out: Out = None,
    source_lang: SourceLang = None,
    target_lang: TargetLang = None,
    config: ConfigFile = None,
    encoding: TextEncoding = None,
    format: Format = None,
) -> None:
    """Run the rules alone over aligned pairs, without a model; a JSON line for every row, in order.

    Each has `flags`, `risk`, `verdict`. Rows are written as they are read: a file may be larger than memory.
    """
    from tqpipe import pipeline

    bad: dict[int, list[BadRow]] = {}
    given = 0

    def good() -> Iterator[Pair]:
        nonlocal given
        for row in _read(pairs, encoding, format):
            if _is_pair(row):
                given += 1
                yield row
            elif _is_bad(row):
                # Kept until the pair before it has come out of the checks.
                bad.setdefault(given, []).append(row)

    def lines() -> Iterator[Mapping[str, object] | BadRow]:
        records = pipeline.check_stream(
            good(), source_lang=source_lang, target_lang=target_lang, config=configuration(config, None)
        )
        done = 0
        for record in records:
            yield from bad.pop(done, [])
            yield _checked(record)
            done += 1
        yield from bad.pop(done, [])

    _write(lines(), out)


def _checked(record: Record) -> Mapping[str, object]:
    from tqpipe import store

    flags = [store.flag_to_json(flag, record.pair) for flag in record.flags]
    return {"id": record.pair.id, "risk": record.risk, "verdict": record.verdict, "flags": flags}


def _is_pair(row: Pair | BadRow) -> TypeGuard[Pair]:
    return not _is_bad(row)


def _is_bad(row: object) -> TypeGuard[BadRow]:
    from tqpipe.ingest import BadRow

    return isinstance(row, BadRow)


def _read(path: Path, encoding: str | None, kind: str | None) -> Iterator[Pair | BadRow]:
    """Rows as they come. Raises TqpipeError at the end of a file in which no row can be read."""
    from tqpipe.ingest import read_pairs

    if kind not in (None, "jsonl", "tsv"):
        raise TqpipeError(f"--format {kind!r}: valid choices are 'jsonl' and 'tsv'")
    first: BadRow | None = None
    some = False
    for row in read_pairs(path, encoding, cast(Any, kind)):
        if _is_bad(row):
            first = first or row
        else:
            some = True
        yield row
    if not some:
        reason = f"; line {first.line}: {first.reason}" if first else ""
        raise TqpipeError(f"{path}: no row can be read{reason}")


def _write(lines: Iterable[Mapping[str, object] | BadRow], out: Path | None) -> None:
    """Write a line for every row as it comes: the result, or the reason why there is none."""
    with writing(out) as write:
        for line in lines:
            row = {"line": line.line, "error": line.reason} if _is_bad(line) else line
            write(json.dumps(row, ensure_ascii=False) + "\n")
