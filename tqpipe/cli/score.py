"""`tqpipe score` and `tqpipe check`: pairs that are aligned already."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, cast

import typer

from tqpipe.cli.common import (
    ConfigFile,
    EncoderName,
    GlossaryFile,
    NoQuality,
    PrecisionName,
    QualityModelName,
    SourceLang,
    TargetLang,
    TextEncoding,
    configuration,
    progress,
    write_text,
)
from tqpipe.types import TqpipeError

if TYPE_CHECKING:
    from tqpipe.ingest import BadRow
    from tqpipe.types import Pair

PairFile = Annotated[
    Path, typer.Argument(help="Pairs: .jsonl with src and mt (id, ref), or .tsv; - reads standard input.")
]
Format = Annotated[
    str | None, typer.Option("--format", help="jsonl or tsv; what the file's name says when not given.")
]
#: What no UTF-8 file or terminal can hold; JSON input can, as an escape.
_SURROGATE = re.compile("[\ud800-\udfff]")

Out = Annotated[Path | None, typer.Option(help="File to write instead of stdout.")]


def command(
    pairs: PairFile,
    out: Out = None,
    source_lang: SourceLang = None,
    target_lang: TargetLang = None,
    config: ConfigFile = None,
    glossary: GlossaryFile = None,
    encoder: EncoderName = None,
    no_quality: NoQuality = False,
    quality_model: QualityModelName = None,
    precision: PrecisionName = None,
    encoding: TextEncoding = None,
    format: Format = None,
) -> None:
    """Score and check aligned pairs; a JSON line for every row of the input, in its order.

    Each has `quality` (0 to 100), its `interval`, `tokens` and `spans` of both sides, flags, risk, verdict.
    """
    from tqpipe import pipeline, scoring, store

    settings = configuration(
        config,
        encoder,
        no_quality=no_quality,
        quality_model=quality_model,
        precision=precision,
        glossary=glossary,
    )
    rows, good = _read(pairs, encoding, format)
    with progress() as show:
        records = pipeline.score_pairs(
            good,
            source_lang=source_lang,
            target_lang=target_lang,
            config=settings,
            progress=show,
        )
    _write([store.record_to_json(record, scoring.NAMES) for record in records], rows, out)


def check_command(
    pairs: PairFile,
    out: Out = None,
    source_lang: SourceLang = None,
    target_lang: TargetLang = None,
    config: ConfigFile = None,
    glossary: GlossaryFile = None,
    encoding: TextEncoding = None,
    format: Format = None,
) -> None:
    """Run the rules alone over aligned pairs, without a model; a JSON line for every row, in order."""
    from tqpipe import pipeline, store

    rows, good = _read(pairs, encoding, format)
    found = pipeline.check_pairs(
        good,
        source_lang=source_lang,
        target_lang=target_lang,
        config=configuration(config, None, glossary=glossary),
    )
    lines = [
        {"id": pair.id, "flags": [store.flag_to_json(flag, pair) for flag in flags]}
        for pair, flags in zip(good, found, strict=True)
    ]
    _write(lines, rows, out)


def _read(path: Path, encoding: str | None, kind: str | None) -> tuple[list[Pair | BadRow], list[Pair]]:
    from tqpipe.ingest import read_pairs
    from tqpipe.types import Pair

    if kind not in (None, "jsonl", "tsv"):
        raise TqpipeError(f"--format {kind!r}: valid choices are 'jsonl' and 'tsv'")
    rows = read_pairs(path, encoding, cast(Any, kind))
    good = [row for row in rows if isinstance(row, Pair)]
    bad = [row for row in rows if not isinstance(row, Pair)]
    if not good:
        raise TqpipeError(
            f"{path}: no row can be read" + (f"; line {bad[0].line}: {bad[0].reason}" if bad else "")
        )
    return rows, good


def _write(lines: Sequence[Mapping[str, object]], rows: list[Pair | BadRow], out: Path | None) -> None:
    """Write a line for every row: the result, or the reason why there is none."""
    from tqpipe.ingest import BadRow

    results = iter(lines)
    output: list[Mapping[str, object]] = [
        {"line": row.line, "error": row.reason} if isinstance(row, BadRow) else next(results) for row in rows
    ]
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in output)
    if out is None:
        print(_SURROGATE.sub("\ufffd", text), end="")
    else:
        write_text(out, text)
