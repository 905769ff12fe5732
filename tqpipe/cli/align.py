"""`tqpipe align`: sentence alignment alone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from tqpipe.cli.common import (
    STDOUT,
    ConfigFile,
    EncoderName,
    ForceAlign,
    PreSegmented,
    SourceLang,
    TargetLang,
    TextEncoding,
    configuration,
    progress,
    spare,
    write_text,
)
from tqpipe.types import TqpipeError

if TYPE_CHECKING:
    from tqpipe.pipeline import Aligned

OneOf = "vecalign, ladder (hunalign), tsv or jsonl."


def command(
    source: Annotated[Path, typer.Argument(help="Source text, or a folder of them.")],
    target: Annotated[Path, typer.Argument(help="Its translation, or a folder with the same file names.")],
    format: Annotated[str, typer.Option("--format", help=OneOf)] = "tsv",
    out: Annotated[
        Path | None, typer.Option(help="File to write instead of stdout; a folder for folders.")
    ] = None,
    moses: Annotated[
        Path | None, typer.Option(help="Also write the linked pairs to PREFIX.<source> and PREFIX.<target>.")
    ] = None,
    html: Annotated[
        Path | None, typer.Option(help="Also write a page with both columns joined by ribbons.")
    ] = None,
    gold: Annotated[
        Path | None, typer.Option(help="Gold beads: print strict and lax P, R, F1 instead.")
    ] = None,
    explain: Annotated[
        str | None,
        typer.Option(metavar="ID", help="Show the costs of a pair's bead and of its rivals instead."),
    ] = None,
    source_lang: SourceLang = None,
    target_lang: TargetLang = None,
    config: ConfigFile = None,
    encoder: EncoderName = None,
    pre_segmented: PreSegmented = False,
    force_align: ForceAlign = False,
    encoding: TextEncoding = None,
) -> None:
    """Align the sentences of two texts: n:m beads with confidence, omissions, additions, moved blocks."""
    from tqpipe import pipeline
    from tqpipe.alignment import formats

    formats.validate(format)
    options: dict[str, Any] = {
        "source_lang": source_lang,
        "target_lang": target_lang,
        "config": configuration(config, encoder),
        "pre_segmented": pre_segmented,
        "force_align": force_align,
        "encoding": encoding,
    }
    if source.is_dir() or target.is_dir():
        if gold or explain or moses or html:
            raise TqpipeError(
                "--gold, --explain, --moses and --html are for one pair of files, not for folders"
            )
        _folders(source, target, out, format, options)
        return
    spare([out, html], [source, target, gold])
    from tqpipe.alignment.gold import compare, read_gold, table

    wanted = read_gold(gold) if gold is not None else []  # before the work, not after it
    with progress() as show:
        aligned = pipeline.align(source, target, progress=show, **options)
    if moses is not None:
        places = [Path(f"{moses}.{lang}") for lang in (aligned.source.lang, aligned.target.lang)]
        spare(places, [source, target, gold])
        for place, text in zip(places, formats.moses(aligned.pairs), strict=True):
            write_text(place, text)
    if html is not None:
        from tqpipe.report.alignment import render_alignment

        write_text(html, render_alignment(aligned))
    if explain is not None:
        _explain(aligned, explain)
    elif gold is not None:
        numbers = [bead.numbers() for bead in aligned.beads]
        print(table(compare(wanted, numbers), wanted, numbers), end="")
    else:
        _write(aligned, format, out)


def _write(aligned: Aligned, format: str, out: Path | None) -> None:
    from tqpipe.alignment import formats

    text = "".join(f"{line}\n" for line in formats.lines(format, aligned.beads, aligned.pairs))
    write_text(out or STDOUT, text)


def _folders(source: Path, target: Path, out: Path | None, format: str, options: dict[str, Any]) -> None:
    """Every file of the source folder with the file of the same name in the target folder."""
    from tqpipe import pipeline

    if not source.is_dir() or not target.is_dir():
        raise TqpipeError(f"{source} and {target}: either both are folders or both are files")
    if out is None:
        raise TqpipeError("--out FOLDER is needed for the alignments of folders")
    names = sorted(p.name for p in source.iterdir() if p.is_file())
    missing = [name for name in names if not (target / name).is_file()]
    if not names or missing:
        what = f"{target / missing[0]} is missing" if missing else f"{source} holds no files"
        raise TqpipeError(f"{what}: both folders must hold files of the same names")
    out.mkdir(parents=True, exist_ok=True)
    with progress() as show:
        done = pipeline.align_many([(source / n, target / n) for n in names], progress=show, **options)
        for name, aligned in zip(names, done, strict=True):
            _write(aligned, format, out / f"{name}.{format}")


def _explain(aligned: Aligned, pair_id: str) -> None:
    from tqpipe import pipeline

    chosen, rivals = pipeline.explain_bead(aligned, pair_id)
    for title, candidate in [("chosen", chosen), *(("rival", rival) for rival in rivals)]:
        sides = "-".join(
            "[" + ",".join(str(number) for number in side) + "]" for side in candidate.bead.numbers()
        )
        print(
            f"{title:<7} {sides:<22} cost {candidate.bead.cost:8.3f}   probability {candidate.probability:.4f}"
        )
        for name, value in candidate.parts[:8]:
            print(f"{'':<31}{value:>+12.3f}   {name}")
