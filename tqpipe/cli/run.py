"""`tqpipe run`: the main job."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tqpipe.cli.common import (
    ConfigFile,
    EncoderName,
    ForceAlign,
    GlossaryFile,
    NoQuality,
    PrecisionName,
    PreSegmented,
    QualityModelName,
    SourceLang,
    TargetLang,
    TextEncoding,
    configuration,
    progress,
)
from tqpipe.types import TqpipeError

FailOn = Annotated[str | None, typer.Option(help="Exit 1 when a pair is 'broken', or at least 'review'.")]


def command(
    source: Annotated[Path, typer.Argument(help="Source text.")],
    target: Annotated[Path, typer.Argument(help="Its translation.")],
    out: Annotated[
        Path, typer.Option(help="Folder to write: segments.jsonl, .parquet, run.json, report.html.")
    ],
    source_lang: SourceLang = None,
    target_lang: TargetLang = None,
    reference: Annotated[
        Path | None, typer.Option(help="A reference translation in the target language.")
    ] = None,
    config: ConfigFile = None,
    glossary: GlossaryFile = None,
    encoder: EncoderName = None,
    no_quality: NoQuality = False,
    quality_model: QualityModelName = None,
    precision: PrecisionName = None,
    pre_segmented: PreSegmented = False,
    force_align: ForceAlign = False,
    encoding: TextEncoding = None,
    force: Annotated[
        bool, typer.Option("--force", help="Replace an earlier run in the --out folder.")
    ] = False,
    fail_on: FailOn = None,
) -> None:
    """Align a source with its translation, score and check every pair, write a report."""
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
    )
    from rich.console import Console

    from tqpipe import pipeline
    from tqpipe.report import html, terminal

    with progress() as show:
        result = pipeline.run(
            source,
            target,
            source_lang=source_lang,
            target_lang=target_lang,
            reference=reference,
            config=settings,
            pre_segmented=pre_segmented,
            force_align=force_align,
            encoding=encoding,
            progress=show,
        )
        show("write", None)
        store.write_run(result, out, force=force, extra_files={"report.html": html.render(result)})
    Console().print(terminal.summary(result))
    print(f"\nReport: {out / 'report.html'}")
    broken, review = result.count("broken"), result.count("review")
    if (fail_on == "broken" and broken) or (fail_on == "review" and broken + review):
        raise typer.Exit(1)
