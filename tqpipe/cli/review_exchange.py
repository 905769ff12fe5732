"""`tqpipe review export` and `import`: a review out of the tool and back in."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from tqpipe.types import TqpipeError

app = typer.Typer()

RunFolder = Annotated[Path, typer.Argument(metavar="RUN", help="Folder that `tqpipe run` wrote.")]
Force = Annotated[bool, typer.Option("--force", help="Replace a file that is there.")]
FORMATS = "jsonl, csv, tsv, mqm (for Marot), xliff or tmx"


@app.command("export")
def export(
    run: RunFolder,
    out: Annotated[
        Path | None, typer.Argument(metavar="[FILE]", help="File to write; stdout when not given.")
    ] = None,
    format: Annotated[str | None, typer.Option("--format", help=f"{FORMATS}; what FILE's name says.")] = None,
    weights: Annotated[
        str, typer.Option(help="Penalties of the MQM score: wmt, mqm, or a TOML file with minor, major, ...")
    ] = "wmt",
    force: Force = False,
) -> None:
    """Write what people decided as a file: for spreadsheets, Marot, translation tools, or to import elsewhere."""
    from tqpipe.review.exchange import formats
    from tqpipe.review.exchange import weights as schemes
    from tqpipe.review.exchange.files import check, write
    from tqpipe.review.exchange.gather import gather
    from tqpipe.review.session import Review

    name, chosen = formats.by_name(format, out)
    penalties = schemes.load(weights)
    if out is not None:
        check(out, force=force)
    review = Review(run)
    try:
        data = chosen.write(gather(review), penalties).encode()
    finally:
        review.close()
    if out is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
    else:
        write(out, data, force=force)
        print(f"{out}: {name}, {len(review.records)} segments.", file=sys.stderr)


@app.command("import")
def import_(
    run: RunFolder,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="What `export` wrote, edited or not.")],
    format: Annotated[
        str | None, typer.Option("--format", help="jsonl, csv, tsv, mqm or xliff; what FILE's name says.")
    ] = None,
    reviewer: Annotated[
        str | None,
        typer.Option("--reviewer", help="Author of what the file gives no author for; your login name."),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would be saved and save nothing.")
    ] = False,
) -> None:
    """Take up decisions from a file: everything of a JSONL, MQM TSV or XLIFF export; what is new in a spreadsheet.

    Nothing in the review is taken back: an empty cell says nothing.
    """
    from tqpipe.review.exchange import formats
    from tqpipe.review.exchange.bring import bring
    from tqpipe.review.exchange.files import read_text
    from tqpipe.review.server import me
    from tqpipe.review.session import Review

    name, chosen = formats.by_name(format, file)
    if chosen.read is None:
        readable = ", ".join(key for key, f in formats.FORMATS.items() if f.read is not None)
        raise TqpipeError(f"{file}: {name} is for export only; what can be read is {readable}")
    parsed = chosen.read(read_text(file), str(file))
    review = Review(run)
    try:
        done = bring(review, parsed, reviewer or me(), dry=dry_run)
    finally:
        review.close()
    for note in done.notes:
        print(note, file=sys.stderr)
    for change in done.changes:
        layer = f" (second review by {change.layer})" if change.layer else ""
        print(f"segment {change.segment + 1}{layer}: {change.field}")
    verb = "would be " if dry_run else ""
    print(f"{done.restored} events {verb}restored, {len(done.changes)} changes {verb}made.")
