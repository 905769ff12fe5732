"""`tqpipe review export`, `apply`, `import`, `agreement`, `learn`: a review out of the tool, back in, put to use."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tqpipe.cli import standard_output
from tqpipe.cli.common import STDOUT, ColumnNames, TextEncoding, column_names
from tqpipe.report.visible import plain
from tqpipe.types import TqpipeError
from tqpipe.wording import plural

if TYPE_CHECKING:
    from tqpipe.review.session import Review

app = typer.Typer()

RunFolder = Annotated[Path, typer.Argument(metavar="RUN", help="Folder that `tqpipe run` wrote.")]
Force = Annotated[bool, typer.Option("--force", help="Replace a file that is there.")]
FORMATS = "jsonl, csv, tsv, mqm (for Marot), xliff or tmx"


@app.command("export")
def export(
    run: RunFolder,
    out: Annotated[
        Path | None,
        typer.Argument(metavar="[FILE]", help="File to write; - or none is stdout, which needs --format."),
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

    out = None if out == STDOUT else out
    name, chosen = formats.by_name(format, out)
    penalties = schemes.load(weights)
    if out is not None:
        check(out, force=force)
    review = Review(run)
    try:
        found = gather(review)
        data = chosen.write(found, penalties).encode()
    finally:
        review.close()
    if out is None:
        sys.stdout.flush()
        with standard_output.in_words():
            sys.stdout.buffer.write(data)
    else:
        write(out, data, force=force)
        approved = sum(segment.status == "approved" for segment in found.segments)
        of = f"the {approved} approved of " if name == "tmx" else ""
        print(f"{out}: {name}, {of}{plural(len(found.segments), 'segment')}.", file=sys.stderr)


@app.command("apply")
def apply(
    run: RunFolder,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The translation file that the run read.")],
    out: Annotated[Path, typer.Option(help="File to write; FILE itself with --force.")],
    approved: Annotated[
        bool,
        typer.Option("--approved", help="Only edits of approved segments; else of all but rejected ones."),
    ] = False,
    encoding: TextEncoding = None,
    columns: ColumnNames = None,
    force: Force = False,
) -> None:
    """Write the reviewers' edits into a copy of the translation file; all else of it stays byte for byte.

    Exit 1 where the file cannot hold an edit; the others are written.
    """
    from tqpipe import notes
    from tqpipe.review.exchange.files import check, write

    check(out, force=force)
    with contextlib.ExitStack() as stack:
        (review,) = _opened([run], stack)
        done = notes.corrected(
            review, file, encoding=encoding, columns=column_names(columns), approved=approved
        )
    write(out, done.data, force=force)
    status = "not approved" if approved else "rejected"
    passed = f" {plural(done.passed, 'edit')} left out: {status}." if done.passed else ""
    print(f"{out}: {plural(done.written, 'edit')} written.{passed}", file=sys.stderr)
    for name, reason in done.left:
        print(f"segment {plain(name):.80}: not written: {reason}.", file=sys.stderr)
    if done.left:
        raise typer.Exit(1)


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
    carry: Annotated[
        bool,
        typer.Option(
            "--carry",
            help="FILE is of an earlier run: take what it says of unchanged segments and flags found again.",
        ),
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
        done = bring(review, parsed, reviewer or me(), dry=dry_run, carry=carry)
    finally:
        review.close()
    for note in done.notes:
        print(note, file=sys.stderr)
    for change in done.changes:
        layer = f" (second review by {change.layer})" if change.layer else ""
        print(f"segment {change.segment + 1}{layer}: {change.field}")
    verb = "would be " if dry_run else ""
    print(f"{done.restored} events {verb}restored, {len(done.changes)} changes {verb}made.")


Runs = Annotated[list[Path], typer.Argument(metavar="RUN...", help="Folders of reviewed runs.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of tables.")]


@app.command("agreement")
def agreement(runs: Runs, as_json: AsJson = False) -> None:
    """How far reviewers agree, on segments that several judged apart: verdicts, flags, scores, marked spans."""
    import json

    from tqpipe.review import agreement as measures

    with contextlib.ExitStack() as stack:
        reviews = _opened(runs, stack)
        found = measures.measure([unit for review in reviews for unit in measures.twice(review)])
    if as_json:
        print(json.dumps(found.as_dict(), indent=1, ensure_ascii=False, allow_nan=False))
        return
    if not found.segments:
        print("Nobody has judged a segment after another; see `tqpipe review assign --second`.")
        return
    print(f"{found.segments} segments judged apart by {', '.join(map(repr, found.reviewers))}")
    print(
        f"Krippendorff's alpha: verdicts {_figure(found.verdicts_alpha)}, flags {_figure(found.flags_alpha)}, "
        f"scores {_figure(found.scores_alpha)}"
    )
    for pair in found.pairs:
        print(
            f"{pair.first!r} and {pair.second!r}: {pair.segments} segments\n"
            f"  verdicts: {pair.verdicts}, the same {_figure(pair.verdicts_same)}, "
            f"kappa {_figure(pair.verdicts_kappa)}\n"
            f"  flags: {pair.flags}, the same {_figure(pair.flags_same)}, kappa {_figure(pair.flags_kappa)}\n"
            f"  scores: {pair.scores}, mean difference {_figure(pair.scores_difference)}\n"
            f"  spans: F1 {_figure(pair.spans.f1 if pair.spans else None)}"
        )
        for category, spans in pair.by_category.items():
            print(f"    {category!r}: F1 {_figure(spans.f1)}")


def _figure(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def _opened(runs: list[Path], stack: contextlib.ExitStack) -> list[Review]:
    """The runs' reviews, closed with the stack; a run that was not reviewed is an error."""
    from tqpipe.review import NAME
    from tqpipe.review.session import Review

    for run in runs:
        if not (run / NAME).is_file():
            raise TqpipeError(f"{run}: has not been reviewed (no {NAME} in it)")
    return [stack.enter_context(contextlib.closing(Review(run))) for run in runs]


@app.command("learn")
def learn(
    runs: Runs,
    config: Annotated[
        Path | None,
        typer.Option(
            "--config",
            help="Write the proposals (and --waivers' name) into this TOML file; the rest of it stays.",
        ),
    ] = None,
    waivers: Annotated[
        Path | None,
        typer.Option(
            help="Write dismissed flags as waivers; what the file has stays, but for waivers of confirmed flags."
        ),
    ] = None,
    pairs: Annotated[
        Path | None, typer.Option(help="Write the judged pairs as JSON Lines for `tqpipe train quality`.")
    ] = None,
    least: Annotated[int, typer.Option(min=1, help="Decisions that a proposal needs.")] = 10,
    miss: Annotated[
        float, typer.Option(min=0.0, help="What an error missed costs, in segments read in vain.")
    ] = 5.0,
    as_json: AsJson = False,
    force: Force = False,
) -> None:
    """Learn from decisions: each check's precision, better budgets and severities, waivers, training pairs."""
    import json

    from tqpipe import config as settings
    from tqpipe import waivers as accepted
    from tqpipe.review import learn as lesson
    from tqpipe.review import lessons
    from tqpipe.review.exchange.files import check, read_text, write

    if pairs is not None:
        check(pairs, force=force)
    for path in (config, waivers):
        if path is not None:
            check(path, force=True)  # merged, never replaced
    old, mine = "", settings.ChecksConfig()
    if config is not None and config.is_file():
        mine = settings.load(config).checks  # what is not one is refused before anything is written
        old = read_text(config)
    with contextlib.ExitStack() as stack:
        found = lesson.learn(_opened(runs, stack), least=least, miss=miss)
    print(
        json.dumps(lessons.as_dict(found), indent=1, ensure_ascii=False) if as_json else lessons.table(found)
    )
    if waivers is not None:
        before = accepted.load(waivers) if waivers.exists() else ()
        both = lessons.merged(before, found)
        write(waivers, accepted.dump(both.all).encode(), force=True)
        print(plain(both.told(str(waivers))), file=sys.stderr)
    if pairs is not None:
        write(pairs, lessons.lines(found.pairs).encode(), force=force)
        print(f"{pairs}: {plural(len(found.pairs), 'pair')}", file=sys.stderr)
    if config is not None:
        new = lessons.toml(found, config, waivers, old)
        write(config, new.encode(), force=True)
        print(lessons.difference(old, new, str(config)) or f"{config}: nothing to change", file=sys.stderr)
        for said in lessons.unsupported(found, mine, least):
            print(f"{config}: {said}", file=sys.stderr)
