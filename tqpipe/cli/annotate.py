"""`tqpipe annotate`: a run's results as notes in the file that it was made from."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, cast

import typer

from tqpipe.cli.common import TextEncoding
from tqpipe.types import TqpipeError, Verdict


def command(
    file: Annotated[
        Path,
        typer.Argument(metavar="FILE", help="XLIFF 1.2 or 2.x, TMX or PO file; it may have notes already."),
    ],
    out: Annotated[Path, typer.Option(help="File to write; FILE itself with --force.")],
    run: Annotated[Path | None, typer.Option("--run", help="Folder that `tqpipe run FILE` wrote.")] = None,
    remove: Annotated[
        bool, typer.Option("--remove", help="Take tqpipe's notes out instead: the file from before.")
    ] = False,
    least: Annotated[
        str | None,
        typer.Option(help="Only segments with this verdict or a worse one: ok, review or broken."),
    ] = None,
    fuzzy: Annotated[
        bool, typer.Option("--fuzzy", help="Of a PO file: mark broken messages as fuzzy, too.")
    ] = False,
    encoding: TextEncoding = None,
    force: Annotated[bool, typer.Option("--force", help="Replace a file that is there.")] = False,
) -> None:
    """Write a copy of a translation file with a note at every flagged segment; all else stays byte for byte.

    Notes say verdict, risk, quality, and of every flag its severity, check, message and words. In XLIFF they are
    ITS quality issues, too. Notes of an earlier time are replaced.
    """
    from tqpipe import notes
    from tqpipe.review.exchange.files import check, write

    if remove == (run is not None):
        raise TqpipeError("give --run RUN to write notes, or --remove to take them out")
    if remove and (least is not None or fuzzy):
        raise TqpipeError(
            "--remove takes all of tqpipe's notes out: --least and --fuzzy have no meaning with it"
        )
    check(out, force=force)
    if run is None:
        write(out, notes.clean(file, encoding=encoding), force=force)
        print(f"{out}: without notes of tqpipe.", file=sys.stderr)
        return
    done = notes.annotate(
        notes.read_reviewed(run), file, encoding=encoding, least=cast(Verdict | None, least), fuzzy=fuzzy
    )
    write(out, done.data, force=force)
    print(f"{out}: notes on {done.noted} of {done.segments} segments.", file=sys.stderr)
