"""`tqpipe batch` and `tqpipe filter`: whole corpora."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Annotated, Any

import typer

from tqpipe.cli import interrupt
from tqpipe.cli.common import (
    OWN,
    ColumnNames,
    ConfigFile,
    EncoderName,
    GlossaryFile,
    PrecisionName,
    QualityModelName,
    SheetName,
    SourceLang,
    TargetLang,
    TextEncoding,
    column_names,
    configuration,
)
from tqpipe.safe_json import escaped
from tqpipe.types import TqpipeError


def command(
    inputs: Annotated[
        list[str],
        typer.Argument(
            metavar="INPUT...",
            help="One file (jsonl, tsv, csv, xlsx, parquet, tmx, po, xliff, WMT xml), a folder (of parquet, jsonl, csv "
            "or tmx files, a data set), or two files of plain lines; also .gz, .bz2, .xz, .zst; also addresses "
            "(s3://, gs://, ...).",
        ),
    ],
    out: Annotated[str, typer.Option(help="Folder or address to write, or to go on with.")],
    steps: Annotated[Path | None, typer.Option(help="TOML file of [[step]] tables; docs/batch.md.")] = None,
    source_lang: SourceLang = None,
    target_lang: TargetLang = None,
    format: Annotated[
        str | None, typer.Option("--format", help="What the input is, where its name does not say.")
    ] = None,
    columns: ColumnNames = None,
    sheet: SheetName = None,
    carry: Annotated[
        str | None,
        typer.Option(help="Columns or keys that stay with their row in the output, under input: NAME,NAME."),
    ] = None,
    encoding: TextEncoding = None,
    system: Annotated[str | None, typer.Option(help="One system of a WMT file or tree; else all.")] = None,
    on_bad_row: Annotated[
        str, typer.Option(help="skip (to rejects.jsonl), fail, or keep (without texts or scores).")
    ] = "skip",
    limit: Annotated[
        int | None,
        typer.Option(help="Read only so many rows; the same folder goes on later with more, or without it."),
    ] = None,
    processes: Annotated[int, typer.Option(help="Processes, or with Ray actors.")] = 1,
    executor: Annotated[str, typer.Option(help="local, or ray (pip install 'tqpipe[ray]').")] = "local",
    address: Annotated[
        str | None, typer.Option(help="Of the Ray cluster; a local one when not given.")
    ] = None,
    config: ConfigFile = None,
    glossary: GlossaryFile = None,
    encoder: EncoderName = None,
    quality_model: QualityModelName = None,
    precision: PrecisionName = None,
) -> None:
    """Score, check and filter a corpus of any size; stopped at any moment, the same command goes on."""
    if executor not in ("local", "ray"):
        raise TqpipeError(f"--executor {executor!r}: valid choices are 'local' and 'ray'")
    if len(inputs) > 2:
        raise TqpipeError(f"{len(inputs)} inputs: give one, or the two files of plain lines")
    from tqpipe import storage
    from tqpipe.batch import local
    from tqpipe.batch.plan import load
    from tqpipe.corpus import POLICIES
    from tqpipe.ingest import Columns

    if on_bad_row not in POLICIES:
        raise TqpipeError(f"--on-bad-row {on_bad_row!r}: valid choices are {', '.join(POLICIES)}")
    named = column_names(columns, carry, sheet) or Columns()
    source = local.Input(
        tuple(map(storage.place, inputs)), format, named, encoding, system, on_bad_row,
        source_lang, target_lang, limit,
    )  # fmt: skip
    where = storage.place(out)
    rate = _Rate()
    if config is None and OWN.is_file():
        rate.say(f"Configuration: {OWN}, of this folder")
    try:
        manifest = local.run(
            source,
            where,
            plan=load(steps) if steps else None,
            config=configuration(
                config, encoder, quality_model=quality_model, precision=precision, glossary=glossary
            ),
            processes=processes,
            executor=executor,
            address=address,
            told=rate.told,
            say=rate.say,
        )
    finally:
        rate.end()
    print(_summary(manifest))
    print(f"Kept: {where / 'kept'}   Report: {where / 'report.html'}")


class _Rate:
    """Rows done and their rate on stderr: a line that changes where a person is looking, else one now and then."""

    #: Seconds between two lines in a log.
    EVERY = 60.0

    def __init__(self) -> None:
        self._person = sys.stderr.isatty()
        self._last = time.monotonic()
        self._open = False

    def say(self, line: str) -> None:
        self.end()
        print(line, file=sys.stderr, flush=True)

    def told(self, rows: int, rate: float) -> None:
        interrupt.check()
        now = time.monotonic()
        if now - self._last < (0.2 if self._person else self.EVERY):
            return
        self._last = now
        line = f"{rows:>12,} rows  {rate:8.1f}/s" if rows else "at the first rows"
        if self._person:
            print(f"\r{line:<40}", end="", file=sys.stderr, flush=True)
            self._open = True
        else:
            print(line, file=sys.stderr, flush=True)

    def end(self) -> None:
        """Leave the line that changes."""
        if self._open:
            print(file=sys.stderr)
            self._open = False


def _summary(manifest: Any) -> str:
    lines = [f"{manifest['rows']:,} rows: {manifest['kept']:,} kept"]
    if unread := manifest["figures"]["unread"]:
        lines.append(f"  {unread:>12,} of them could not be read: without texts or scores (column problem)")
    lines += [f"  {n:>12,} dropped by {step}" for step, n in manifest["dropped"].items()]
    lines.append(f"  {manifest['rejected']:>12,} not read (rejects.jsonl)")
    lines += [f"  {'':>12} {why}" for why in map(escaped, _unread_for(manifest))]
    return "\n".join(lines)


def _unread_for(manifest: Any) -> list[str]:
    """The commonest reasons why rows were not read, each with how many and the first of them."""
    found = manifest["figures"]["unread_for"]
    told = [
        f"{one['rows']:,}: {one['file']}, line {one['line']:,}: {one['reason']:.200}" for one in found[:3]
    ]
    rest = manifest["rejected"] - sum(one["rows"] for one in found[:3])
    return [*told, *([f"{rest:,} for other reasons"] if rest else [])]


def filter_command(
    batch: Annotated[str, typer.Argument(help="Folder or address of a finished `tqpipe batch`.")],
    out: Annotated[
        list[str],
        typer.Option(help="File to write: .jsonl, .tsv, .csv, .parquet; twice for two files of plain lines."),
    ],
    keep: Annotated[
        str, typer.Option(help="Condition, such as 'quality >= 60 and not flagged(\"numbers\")'.")
    ] = "true",
    everything: Annotated[
        bool, typer.Option("--all", help="Look at the rows that the batch dropped, too.")
    ] = False,
) -> None:
    """Write the rows of a batch that meet a condition over scores and flags; nothing is scored again."""
    from tqpipe import storage
    from tqpipe.batch.sift import sift

    if len(out) > 2:
        raise TqpipeError(f"--out is there {len(out)} times: give one file, or two for plain lines")
    counts = sift(storage.place(batch), keep, [storage.place(name) for name in out], everything=everything)
    print(f"{counts['rows']:,} rows: {counts['kept']:,} kept, {counts['dropped']:,} dropped", end="")
    print(
        f", {counts['rejected']:,} that the format cannot hold (.rejects.jsonl)" if counts["rejected"] else ""
    )
