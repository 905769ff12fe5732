"""What the gate judges: run directories as they are, and files that are scored first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from tqpipe.gate import patterns, unnamed
from tqpipe.gate.expired import idle_once, told_once
from tqpipe.gate.limits import GateConfig, Input
from tqpipe.gate.start import GATE
from tqpipe.ingest.placed_xml import CUT
from tqpipe.ingest.text import CONFLICT, conflict, read_bytes
from tqpipe.languages import known
from tqpipe.types import Run, TqpipeError

if TYPE_CHECKING:
    from tqpipe.checks.policy import Policy
    from tqpipe.config import Config
    from tqpipe.ingest import Bilingual
    from tqpipe.pipeline import Progress
    from tqpipe.types import Encoder, QualityEstimator


_ENCODING = re.compile(r"--encoding (\S+)")


def _named(config: GateConfig) -> str:
    """What to do where neither files nor a configuration with inputs is named."""
    if config.file:
        return f"write [[input]] tables into {config.file}"
    if Path(GATE).is_file():
        return f"the configuration that is here: --config {GATE}"
    return f"a configuration by --config: `tqpipe init` writes one, {GATE}"


def read(
    paths: Sequence[Path],
    config: GateConfig,
    *,
    source_lang: str | None = None,
    target_lang: str | None = None,
    progress: Progress | None = None,
) -> list[Run]:
    """The runs at `paths` (run directories, files with both languages, translations that the configuration has an input
    for); without paths, the configuration's inputs.

    Files are scored with the configuration's `config`; what was scored before comes from the cache. One in which
    nothing is translated yet is a run without a record, last, so that a new language stops nobody. Raises TqpipeError
    where there is nothing to judge.
    """
    asked = settings(config)
    found = patterns.expand(config.input, Path(config.where), force=asked.quality.force_languages)
    inputs = [_placed(item, config) for item in found.inputs]
    if paths:
        once = {path.resolve(): path for path in paths}.values()
        inputs, notes = [one for path in once for one in _asked(path, inputs, config)], []
    else:
        _there(inputs, config)
        notes = [*found.notes, *unnamed.notes(config.input, found.inputs, Path(config.where))]
    if not inputs:
        raise TqpipeError(
            f"nothing to judge: name a run directory or a file with both languages, or {_named(config)}"
        )
    policy: Policy | None = None
    if any(not Path(item.pairs or item.target).is_dir() for item, _ in inputs):
        from tqpipe import pipeline

        # What is wrong with the configuration is told before any file is read, and not of a file.
        policy = pipeline.Rules.of(asked.checks).policy
    scorer = _Scorer(asked, progress)
    runs: list[Run] = []
    begun: list[tuple[Bilingual, tuple[str | None, str | None], str]] = []
    for item, name in inputs:
        if item.pairs and Path(item.pairs).is_dir():
            from tqpipe import store

            runs.append(store.read_run(Path(item.pairs)))
        else:
            try:
                made = scorer.scored(item, source_lang, target_lang)
            except TqpipeError as error:
                # Among dozens of files a message must say of which it is, and the gate has no --encoding.
                where = item.pairs or item.target
                said = _ENCODING.sub(r'encoding = "\1" in its [[input]] table', str(error))
                raise TqpipeError(said if where in said else f"{where}: {said}") from None
            if isinstance(made, Run):
                runs.append(_with(made, doc=name))
            else:
                langs = item.source_lang or source_lang, item.target_lang or target_lang
                begun.append((made, langs, name))
    if begun:
        from tqpipe import pipeline

        if not runs:
            raise TqpipeError(pipeline.nothing_in(begun[0][0]))
        runs += [_with(_without_records(pairs, langs, runs[0]), doc=name) for pairs, langs, name in begun]
    if policy is not None:
        runs = told_once(runs, policy.expired(), all_of_them=not paths)
        runs = idle_once(runs, policy, all_of_them=not paths)
    # What is said of the whole stands in every run: the gate names no document with it.
    return [_with(run, notes=[*(run.manifest.get("notes") or ()), *notes]) for run in runs] if notes else runs


def _there(inputs: Sequence[_Named], config: GateConfig) -> None:
    """Raises TqpipeError for a file that the configuration names and that is gone."""
    for item, _ in inputs:
        for path in (item.pairs, item.source, item.target):
            if path and not Path(path).exists():
                raise TqpipeError(
                    f"{path}: no such file or run directory, and an [[input]] of {config.file or 'the configuration'} "
                    "names it: give its new name where it was renamed, take that table out where it is gone for good"
                )


def _with(run: Run, **more: Any) -> Run:
    return replace(run, manifest={**run.manifest, **more})


def _without_records(bilingual: Bilingual, langs: tuple[str | None, str | None], like: Run) -> Run:
    """The run of a file without a translation, made with the versions and the configuration of `like`."""
    from tqpipe import pipeline

    names = list(bilingual.files)
    codes = (langs[0] or bilingual.source_lang, langs[1] or bilingual.target_lang)
    inputs = {
        side: {"name": name, "lang": known(code) or "", "code": code}
        for side, name, code in zip(("source", "target"), (names[0], names[-1]), codes, strict=True)
    }
    return Run(
        (),
        {key: like.manifest[key] for key in ("tqpipe", "versions", "config") if key in like.manifest}
        | {
            "inputs": inputs,
            "notes": [f"{names[-1]}: nothing is translated yet ({len(bilingual.unread)} rows)."],
            "unread": pipeline.unread_rows(bilingual),
        },
    )


class _Named(NamedTuple):
    """An input with its paths as seen from here, and what its document is called: its path as the configuration has it,
    so that baseline and limits call it so wherever the gate runs.
    """

    item: Input
    name: str


def _placed(item: Input, config: GateConfig) -> _Named:
    """The paths of a configuration are relative to it."""
    pairs, source, target = (str(config.path(p)) if p else "" for p in (item.pairs, item.source, item.target))
    name = Path(item.pairs or item.target).as_posix()
    return _Named(replace(item, pairs=pairs, source=source, target=target), name)


def _asked(path: Path, inputs: Sequence[_Named], config: GateConfig) -> list[_Named]:
    """A path of the command line: the inputs of the configuration whose translation it is, else a file by itself."""
    here = path.resolve()
    if of := [named for named in inputs if Path(named.item.pairs or named.item.target).resolve() == here]:
        return of
    base = Path(config.where).resolve()
    inside = here.relative_to(base) if config.where != "." and here.is_relative_to(base) else path
    return [_Named(Input(pairs=str(path)), inside.as_posix())]


def settings(config: GateConfig) -> Config:
    """How what the gate judges is scored."""
    from tqpipe.config import Config, load

    return load(config.path(config.config)) if config.config else Config()


def files(config: GateConfig) -> list[Path]:
    """Every file that a configuration names to be read, but for its baseline: what is judged, and how."""
    asked = settings(config)
    found = patterns.expand(config.input, Path(config.where), force=asked.quality.force_languages).inputs
    named = [path for item in found for path in (item.pairs, item.source, item.target) if path]
    paths = [config.path(path) for path in dict.fromkeys([*named, config.config]) if path]
    return [*paths, *(Path(path) for path in (asked.checks.waivers, asked.checks.glossary) if path)]


class _Scorer:
    """Scores inputs, all with the same models: a team's dozens of files load each of them once, if at all."""

    def __init__(self, settings: Config, progress: Progress | None) -> None:
        self._settings, self._progress = settings, progress
        self._models: tuple[Encoder, QualityEstimator | None] | None = None

    def scored(self, item: Input, source_lang: str | None, target_lang: str | None) -> Run | Bilingual:
        """The run of an input; its rows where none of them is translated yet."""
        from tqpipe import pipeline
        from tqpipe.ingest import is_bilingual, read_bilingual

        langs = item.source_lang or source_lang, item.target_lang or target_lang
        source, target = Path(item.pairs or item.source), Path(item.target) if item.target else None
        for path in (source, target):
            if path is not None and not path.exists():
                raise TqpipeError(f"{path}: no such file or run directory")
        self._models = self._models or pipeline.models(self._settings)
        options: dict[str, Any] = {
            "source_lang": langs[0],
            "target_lang": langs[1],
            "config": self._settings,
            "progress": self._progress or pipeline.silent,
            "encoder": self._models[0],
            "estimator": self._models[1],
        }
        if is_bilingual(source, target):
            bilingual = read_bilingual(source, target, langs=langs, encoding=item.encoding or None)
            cut = next((row for row in bilingual.unread if row.reason.startswith(CUT)), None)
            if cut is not None:
                raise TqpipeError(
                    f"{cut.file or source}, line {cut.line}: {cut.reason}. Was the file cut off?"
                )
            if not bilingual.pairs and all(row.left_out for row in bilingual.unread):
                return bilingual
            return pipeline.run_pairs(bilingual, **options)
        if target is None:
            raise TqpipeError(f"{source}: is neither a run directory nor a file with both languages")
        # A text about Git has such lines in both languages.
        if len(lines := {path: line for path in (source, target) if (line := _conflict(path))}) == 1:
            for path, line in lines.items():
                raise TqpipeError(f"{path}, line {line}: {CONFLICT}")
        return pipeline.run(
            source, target, pre_segmented=item.pre_segmented, encoding=item.encoding or None, **options
        )


def _conflict(path: Path) -> int:
    return conflict(read_bytes(path).decode("utf-8", "replace"))
