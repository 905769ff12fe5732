"""`tqpipe align`: sentence alignment alone."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tqpipe.cli.common import (
    ConfigFile,
    EncoderName,
    ForceAlign,
    PreSegmented,
    SourceLang,
    TargetLang,
    TextEncoding,
    configuration,
    progress,
)


def command(
    source: Annotated[Path, typer.Argument(help="Source text.")],
    target: Annotated[Path, typer.Argument(help="Its translation.")],
    format: Annotated[str, typer.Option("--format", help="vecalign, tsv or jsonl.")] = "tsv",
    out: Annotated[Path | None, typer.Option(help="File to write instead of stdout.")] = None,
    gold: Annotated[
        Path | None, typer.Option(help="Gold beads: print strict and lax P, R, F1 instead.")
    ] = None,
    source_lang: SourceLang = None,
    target_lang: TargetLang = None,
    config: ConfigFile = None,
    encoder: EncoderName = None,
    pre_segmented: PreSegmented = False,
    force_align: ForceAlign = False,
    encoding: TextEncoding = None,
) -> None:
    """Align the sentences of two texts: n:m beads, omissions and additions."""
    from tqpipe import pipeline
    from tqpipe.alignment import formats

    formats.validate(format)
    with progress() as show:
        aligned = pipeline.align(
            source,
            target,
            source_lang=source_lang,
            target_lang=target_lang,
            config=configuration(config, encoder),
            pre_segmented=pre_segmented,
            force_align=force_align,
            encoding=encoding,
            progress=show,
        )
    if gold is not None:
        from tqpipe.alignment.gold import compare, read_gold, table

        numbers = [bead.numbers() for bead in aligned.beads]
        text = table(compare(read_gold(gold), numbers), read_gold(gold), numbers)
    else:
        text = "\n".join(formats.lines(format, aligned.beads, aligned.pairs)) + "\n"
    if out is None:
        print(text, end="")
    else:
        out.write_text(text, encoding="utf-8")
