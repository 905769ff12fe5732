"""`tqpipe gate`, `tqpipe baseline`, `tqpipe compare`: quality that can fail a build."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tqpipe.cli.common import ConfigFile, SourceLang, TargetLang, configuration, progress, spare, write_text
from tqpipe.types import TqpipeError
from tqpipe.wording import plural

if TYPE_CHECKING:
    from tqpipe.gate.limits import GateConfig
    from tqpipe.gate.snapshot import Snapshot
    from tqpipe.types import Run

Inputs = Annotated[
    list[Path] | None,
    typer.Argument(
        help="Run directories, or files with both languages; those of the configuration when none is named."
    ),
]
GateFile = Annotated[Path | None, typer.Option("--config", help="TOML file of limits; see configs/ci.toml.")]
baseline = typer.Typer(help="The committed state that `tqpipe gate` compares with.", no_args_is_help=True)


def gate_config(path: Path | None) -> GateConfig:
    """The gate's configuration, the defaults without a file."""
    from tqpipe.gate.limits import GateConfig, load

    return load(path) if path is not None else GateConfig()


def runs_of(
    paths: list[Path] | None, config: GateConfig, source: str | None, target: str | None
) -> list[Run]:
    """What a command judges, with a progress line."""
    from tqpipe.gate import inputs

    with progress() as show:
        return inputs.read(paths or [], config, source_lang=source, target_lang=target, progress=show)


def command(
    runs: Inputs = None,
    against: Annotated[
        Path | None,
        typer.Option("--baseline", help="Baseline file, or a run directory; that of the configuration."),
    ] = None,
    config: GateFile = None,
    format: Annotated[
        str | None,
        typer.Option(
            "--format", help="Instead of text: sarif, junit, github, azure, gitlab, rdjson, markdown or json."
        ),
    ] = None,
    out: Annotated[Path | None, typer.Option(help="File to write instead of stdout.")] = None,
    write: Annotated[
        list[str] | None,
        typer.Option(
            "--write", metavar="FORMAT=FILE", help="Write a file in a format, too; may be repeated."
        ),
    ] = None,
    source_lang: SourceLang = None,
    target_lang: TargetLang = None,
) -> None:
    """Judge translations by limits and a baseline: exit 0 pass, 1 fail, 2 bad input or not comparable."""
    from tqpipe.gate import inputs, judge, text
    from tqpipe.gate.outputs import OUTPUTS

    wanted = [_named(item) for item in write or ()]
    for name in [*([format] if format else []), *(name for name, _ in wanted)]:
        if name not in OUTPUTS:
            raise TqpipeError(f"unknown format {name!r}; valid: {', '.join(OUTPUTS)}")
    settings = gate_config(config)
    own = settings.path(settings.baseline) if settings.baseline else None
    place = against or own
    if outputs := [path for path in (out, *(path for _, path in wanted)) if path is not None]:
        spare(outputs, [*(runs or ()), against, own, config, *inputs.files(settings)])
    # A configuration knows what is in its baseline; one that is named on the command line may be of anything.
    how = "" if against or config is None else f"tqpipe baseline write --config {shlex.quote(str(config))}"
    if place is not None and runs and not place.exists():  # the first one is of what is judged here
        named = ["--config", config] if config else []
        how = shlex.join(map(str, ["tqpipe", "baseline", "write", *runs, *named, "--out", place]))
    state, before = _baseline(place, how)  # before the work, not after it
    found = runs_of(runs, settings, source_lang, target_lang)
    result = judge.judge(found, settings, state, before=before, part=bool(runs))
    for name, path in wanted:
        write_text(path, OUTPUTS[name](result))
    shown = OUTPUTS[format](result) if format else text.summary(result)
    if out is not None:
        write_text(out, shown)
    else:
        print(shown, end="")
    if result.exit_code:
        raise typer.Exit(result.exit_code)


def _named(item: str) -> tuple[str, Path]:
    name, equals, path = item.partition("=")
    if not equals or not path:
        raise TqpipeError(f"--write {item!r}: expected FORMAT=FILE, such as sarif=out/gate.sarif")
    return name, Path(path)


def _baseline(place: Path | None, write: str) -> tuple[Snapshot | None, list[str] | None]:
    """The baseline, which the command `write` writes, and its target texts where it is a run."""
    if place is None:
        return None, None
    from tqpipe.gate import changes

    state = changes.load(place, write)
    return state.snapshot, [r.pair.target_text for r in state.records] if state.records else None


@baseline.command("write")
def baseline_write(
    runs: Inputs = None,
    out: Annotated[
        Path | None, typer.Option(help="File to write; the configuration's `baseline` when not given.")
    ] = None,
    config: GateFile = None,
    source_lang: SourceLang = None,
    target_lang: TargetLang = None,
) -> None:
    """Write the small file to be committed: text hashes, scores, flags and what they depend on.

    Of the configuration's own baseline, files that are named are written anew, and the others stay.
    """
    from tqpipe.gate import baseline as files
    from tqpipe.gate import inputs, renewed, snapshot

    settings = gate_config(config)
    place = out or (settings.path(settings.baseline) if settings.baseline else None)
    if place is None:
        raise TqpipeError("--out: name the file to write, such as tqpipe-baseline.jsonl")
    spare([place], [*(runs or ()), config, *inputs.files(settings)])
    whole = settings.writes(str(place))
    # Read before the work: what is wrong with it is told first.
    old = files.read(place, whole) if runs and whole and place.is_file() else None
    found = runs_of(runs, settings, source_lang, target_lang)
    made = snapshot.snapshot(found, ", ".join(str(path) for path in runs or ()) or "the run")
    docs = set(map(snapshot.run_doc, found))
    state = made if old is None else renewed.renewed(old, made, docs, whole)
    write_text(place, files.dumps(state))
    others = len(state.docs) - len(made.docs)
    kept = f"; {plural(others, 'other document', 'stays as it was', 'stay as they were')}" if others else ""
    print(f"{place}: {plural(len(made.rows), 'segment')} of {plural(len(made.docs), 'document')}{kept}")


@baseline.command("diff")
def baseline_diff(
    old: Annotated[Path, typer.Argument(help="Baseline file or run directory.")],
    new: Annotated[Path, typer.Argument(help="Baseline file or run directory.")],
    texts: Annotated[
        Path | None, typer.Option(help="Run directory that OLD was written from: for its texts.")
    ] = None,
    config: GateFile = None,
) -> None:
    """Show what became of every segment: broken, worse, removed, fixed, better, changed, added."""
    from tqpipe.gate import changes, text

    left = changes.require_texts(changes.load(old), texts)
    found = changes.compare(left, changes.load(new), gate_config(config).worse)
    print(text.difference(found, str(old), str(new)), end="")


def compare(
    systems: Annotated[
        list[Path], typer.Argument(help="Two or more run directories, or folders of them (a document each).")
    ],
    name: Annotated[
        list[str] | None, typer.Option("--name", help="A system's name, once for each, in order.")
    ] = None,
    html: Annotated[Path | None, typer.Option(help="Self-contained page to write, with plots.")] = None,
    markdown: Annotated[Path | None, typer.Option(help="Markdown file to write.")] = None,
    json: Annotated[Path | None, typer.Option(help="JSON file to write: every number, unrounded.")] = None,
    limit: Annotated[int, typer.Option(help="Segments to show that differ most.", min=0)] = 10,
    alpha: Annotated[float, typer.Option(help="Level of significance.")] = 0.05,
    resamples: Annotated[int, typer.Option(help="Resamples of a test.", min=100, max=1_000_000)] = 10_000,
    seed: Annotated[int, typer.Option(help="Seed of the tests.")] = 12345,
) -> None:
    """Compare two or more translations of one source: scores, significance, the segments that differ most."""
    from tqpipe.gate import compare as comparing
    from tqpipe.gate import compare_html, compare_json, compare_text

    if not 0 < alpha < 1:
        raise TqpipeError(f"--alpha is {alpha}, not between 0 and 1")
    names = name or comparing.names(systems)
    if len(names) != len(systems) or len(set(names)) != len(names):
        raise TqpipeError(
            f"--name: give {len(systems)} different names, one for each system; got {len(names)}"
        )
    spare([html, markdown, json], [file for path in systems for file in path.rglob("*")])
    runs = [(title, comparing.load(path)) for title, path in zip(names, systems, strict=True)]
    found = comparing.compare(runs, alpha=alpha, resamples=resamples, seed=seed)
    if html is not None:
        write_text(html, compare_html.render(found))
    if markdown is not None:
        write_text(markdown, compare_text.markdown(found, limit))
    if json is not None:
        write_text(json, compare_json.render(found, limit))
    print(compare_text.terminal(found, limit), end="")


def lock_command(
    config: ConfigFile = None,
    out: Annotated[Path, typer.Option(help="File to write.")] = Path("tqpipe.lock"),
) -> None:
    """Write down the versions of models and checks, for `tqpipe run --locked`."""
    from tqpipe.gate import lock

    lock.require_own(out)
    parts = lock.parts(configuration(config, None))
    write_text(out, lock.dumps(parts))
    print(f"{out}: {len(parts)} parts")


def init(
    folder: Annotated[Path, typer.Argument(help="The repository.")] = Path(),
    source_lang: SourceLang = None,
    target_lang: TargetLang = None,
    force: Annotated[bool, typer.Option("--force", help="Replace what an earlier init wrote.")] = False,
    score: Annotated[
        bool,
        typer.Option("--score/--no-score", help="Score what there is, so that the limits fit it (cached)."),
    ] = True,
) -> None:
    """Write a configuration for `tqpipe gate` to start from: it looks what there is, and how good."""
    from tqpipe import waivers
    from tqpipe.gate import start

    if not folder.is_dir():
        raise TqpipeError(f"{folder}: is no folder")
    for name in (start.GATE, start.RUN):  # waivers are kept as they are
        if (folder / name).exists() and not force:
            raise TqpipeError(f"{folder / name} is there already: edit it, or replace it with --force")
    found = start.find(folder, source_lang)
    unread = [
        f"no reader for {name}: {first}" + (f" and {n - 1} more" if n > 1 else "")
        for name, first, n in start.unread(folder)
    ]
    if not found:
        raise TqpipeError(
            f"{folder}: found nothing to judge: no PO, XLIFF, Qt TS, .xcstrings, CSV, TSV or JSON Lines file with both "
            "languages, and no texts or files of texts by key (JSON, ARB, YAML, Android, Apple, .properties, .resx, "
            "Fluent, PHP) named by language, such as guide.ca.txt and guide.en.txt, or values-ca/strings.xml. "
            "Name files to the gate itself: tqpipe gate FILE" + "".join(f"; {line}" for line in unread)
        )
    write_text(folder / start.GATE, start.configuration(found, source_lang, target_lang))
    write_text(folder / start.RUN, start.run_configuration())
    if not (folder / start.WAIVERS).exists():
        write_text(folder / start.WAIVERS, waivers.dump(()))
    for item in found:
        print(
            item.source + (f" -> {item.target}" if item.target else f" ({plural(item.segments, 'segment')})")
        )
    for line in unread:
        print(f"Not judged, {line}")
    if score:
        try:
            now = start.today(runs_of(None, gate_config(folder / start.GATE), source_lang, target_lang))
        except TqpipeError as error:
            print(f"\nNot scored, so nothing may be broken: {error}")
            print(
                f"The gate stops at that, too. Mend it, or in {folder / start.GATE} give this input its source_lang "
                "and target_lang, or take it out."
            )
        else:
            write_text(folder / start.GATE, start.configuration(found, source_lang, target_lang, now))
            print(f"\n{now.segments} segments: {now.broken} broken, {now.review} for review.")
    written = [folder / name for name in (start.GATE, start.RUN, start.WAIVERS)]
    print(f"\nWrote {written[0]}, {written[1]} and {written[2]}. Next:")
    for step in start.habits(folder):
        print(f"  {step}")
