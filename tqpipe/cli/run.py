"""`tqpipe run`: the main job."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tqpipe.cli.common import (
    Budget,
    ColumnNames,
    ConfigFile,
    EncoderName,
    ForceAlign,
    GlossaryFile,
    NoQuality,
    PrecisionName,
    PreSegmented,
    QualityModelName,
    SheetName,
    SourceLang,
    TargetLang,
    TextEncoding,
    column_names,
    configuration,
    progress,
)
from tqpipe.types import TqpipeError

FailOn = Annotated[str | None, typer.Option(help="Exit 1 when a pair is 'broken', or at least 'review'.")]


def command(
    source: Annotated[
        Path,
        typer.Argument(
            help="Source (.txt, .html, .docx); or one file with both: .po, .xlf, .tmx, .ts, .csv, .xlsx, .jsonl."
        ),
    ],
    out: Annotated[
        Path, typer.Option(help="Folder to write: segments.jsonl, .parquet, run.json, report.html.")
    ],
    target: Annotated[
        Path | None,
        typer.Argument(
            help="Its translation. Two files of texts by key (.json, .yml, .properties, ...) are joined."
        ),
    ] = None,
    source_lang: SourceLang = None,
    target_lang: TargetLang = None,
    reference: Annotated[
        Path | None, typer.Option(help="A reference translation in the target language.")
    ] = None,
    config: ConfigFile = None,
    glossary: GlossaryFile = None,
    budget: Budget = None,
    encoder: EncoderName = None,
    no_quality: NoQuality = False,
    quality_model: QualityModelName = None,
    precision: PrecisionName = None,
    pre_segmented: PreSegmented = False,
    force_align: ForceAlign = False,
    encoding: TextEncoding = None,
    columns: ColumnNames = None,
    sheet: SheetName = None,
    force: Annotated[
        bool, typer.Option("--force", help="Replace an earlier run in the --out folder.")
    ] = False,
    fail_on: FailOn = None,
    locked: Annotated[
        bool, typer.Option("--locked", help="Refuse where models or checks differ from the lock file.")
    ] = False,
    lock_file: Annotated[Path, typer.Option(help="The file that `tqpipe lock` wrote.")] = Path("tqpipe.lock"),
) -> None:
    """Align a source with its translation, score and check every pair, write a report.

    Files with both languages (PO, XLIFF, TMX, Qt TS, CSV, TSV, workbooks, JSON Lines, two files of texts by key) need
    no aligning.
    """
    if fail_on not in (None, "review", "broken"):
        raise TqpipeError(f"--fail-on {fail_on!r}: valid choices are 'review' and 'broken'")
    from tqpipe import store

    store.check_out(out, force=force)  # before the work, not after it
    settings = configuration(
        config,
        encoder,
        no_quality=no_quality,
        quality_model=quality_model,
        precision=precision,
        glossary=glossary,
        budget=budget,
    )
    if locked:
        from tqpipe.gate import lock

        lock.require(lock_file, settings)
    from rich.console import Console

    from tqpipe import pipeline
    from tqpipe.report import html, terminal

    with progress() as show:
        result = pipeline.run_files(
            source,
            target,
            source_lang=source_lang,
            target_lang=target_lang,
            reference=reference,
            config=settings,
            pre_segmented=pre_segmented,
            force_align=force_align,
            encoding=encoding,
            columns=column_names(columns, sheet=sheet),
            progress=show,
        )
        show("write", None)
        store.write_run(result, out, force=force, extra_files={"report.html": html.render(result)})
    Console().print(terminal.summary(result))
    print(f"\nReport: {out / 'report.html'}")
    broken, review = result.count("broken"), result.count("review")
    if (fail_on == "broken" and broken) or (fail_on == "review" and broken + review):
        raise typer.Exit(1)
