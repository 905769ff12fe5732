"""`datasets` data sets: a function for `Dataset.map`, and a data set scored as a whole.

A row's numbers are those of `tqpipe batch`: they depend on the row alone (and on the head of the data set, which tells
the languages and the mean vectors), so they do not change with the size of a batch or the number of processes.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain, islice
from typing import Any, get_args

from tqpipe import cpu
from tqpipe.arguments import said_as_arguments
from tqpipe.batch import card, shards
from tqpipe.batch.columns import SCORED
from tqpipe.batch.figures import Figures
from tqpipe.batch.head import HEAD, settle, told_languages
from tqpipe.batch.job import Job
from tqpipe.batch.plan import Adequacy, Plan, Quality, Rules
from tqpipe.batch.score import score_shard
from tqpipe.config import Config, Options, given
from tqpipe.corpus import Reject
from tqpipe.corpus.columnar import said_languages, text_columns, text_rows
from tqpipe.ingest import Columns
from tqpipe.ingest.columns import path_of, require_two, with_fields
from tqpipe.pipeline import Parts
from tqpipe.types import TqpipeError

_NAME = "the data set"
#: The job that this process is at, with its models: another one takes its place.
_live: dict[str, Job] = {}


class RowScorer:
    """Columns in, columns of scores out: `ds.map(scorer, batched=True, features=scorer.all_features(ds.features))`.

    It can be pickled, loads the models once in each process that calls it, and is hashed by what its numbers depend
    on, so that the cache of `datasets` finds what was scored before and never what an older version scored.
    """

    def __init__(self, job: Job, wanted: Mapping[str, str], asked: tuple[str, str], prefix: str = ""):
        self._job, self._wanted, self._asked, self.prefix = (
            replace(job, _made={}),
            dict(wanted),
            asked,
            prefix,
        )
        self.signature = job.signature()
        self._version = job.fingerprint()
        _live.clear()
        _live[self._version] = job

    @property
    def langs(self) -> tuple[str, str]:
        """The codes of the source and the target language."""
        return self._job.langs

    def share_cores(self, processes: int) -> None:
        """Take its share of the cores in each of several processes, or what the configuration says."""
        threads = self._job.config.encoder.threads or max(1, cpu.cores() // processes)
        self._job = replace(self._job, threads=threads)

    def __call__(self, batch: Any) -> dict[str, list[Any]]:
        """Score a batch of columns; a list for every new column. A row that is no pair has nulls and a reason.

        Raises TqpipeError for a table, and for a row by itself.
        """
        if (job := _live.get(self._version)) is None:
            _live.clear()
            job = _live[self._version] = replace(self._job, _made={})
        if not isinstance(batch, Mapping):
            # What `map` gets back from a table it does not join to it: the texts would be lost.
            raise TqpipeError(
                f"{type(batch).__name__}: the scorer takes batches of columns; map it over ds.with_format(None)"
            )
        # A field of a column comes with the column.
        names = sorted({n if n in batch else n.partition(".")[0] for n in self._wanted.values()})
        columns = [(name, batch[name]) for name in names]
        for name, cells in columns:
            # A text is a sequence, too: of characters.
            if isinstance(cells, str | bytes | Mapping) or not isinstance(cells, Iterable):
                raise TqpipeError(
                    f"the column {name!r} of a batch is {cells!r:.60}, no list: the scorer takes batches of rows; map "
                    "it with batched=True"
                )
        rows = (
            dict(zip(names, values, strict=True))
            for values in zip(*(cells for _, cells in columns), strict=True)
        )
        values: list[dict[str, Any]] = []
        for row in text_rows(_NAME, rows, self._wanted, self._asked):
            if isinstance(row, Reject):
                values.append({"problem": row.reason, "missing": row.reason})
            else:
                values.append({"source": row.source, "target": row.target, "reference": row.reference})
        scored = score_shard(values, job)
        return {self.prefix + name: [row.get(name) for row in scored] for name in SCORED}

    def features(self) -> Any:
        """The new columns as `datasets.Features`."""
        import datasets

        kind = shards.schema()
        made = datasets.Features.from_arrow_schema(shards.schema_of([kind.field(name) for name in SCORED]))
        return datasets.Features({self.prefix + name: feature for name, feature in made.items()})

    def all_features(self, old: Mapping[str, Any]) -> Any:
        """The columns of a data set with the new ones. Raises TqpipeError where a name is taken."""
        import datasets

        new = self.features()
        if taken := sorted(set(new) & set(old)):
            raise TqpipeError(
                f"the data set has a column {taken[0]!r} already; give prefix='...' for the new ones"
            )
        return datasets.Features({**old, **new})


def row_scorer(
    ds: Any,
    *,
    source: str | None = None,
    target: str | None = None,
    reference: str | None = None,
    source_lang: str | None = None,
    target_lang: str | None = None,
    config: Options | None = None,
    parts: Parts = "all",
    prefix: str = "",
) -> RowScorer:
    """The function that `score_dataset` maps, for a `ds.map(scorer, batched=True)` of your own.

    The head of `ds` tells its columns, languages and mean vectors. It can be pickled, and its hash changes when its
    numbers would. `scorer.features()` are the new columns, `scorer.all_features(ds.features)` all of them. Raises
    TqpipeError for an empty data set, and for columns or languages that are not told.
    """
    if parts not in (choices := get_args(Parts)):
        raise TqpipeError(f"parts {parts!r}: valid choices are {', '.join(map(repr, choices))}")
    with said_as_arguments():
        options = given(config) or Config()
        forced = options.quality.force_languages
        asked = source_lang or "", target_lang or ""
        rows = _rows_of(ds)
        if (first := next(rows, None)) is None:
            raise TqpipeError(f"{_NAME} is empty")
        columns = Columns(source, target, reference)
        require_two(columns)
        there = with_fields(list(first), columns, lambda name: path_of(first, name) is not None)
        wanted = text_columns(_NAME, there, columns, asked)
        asked = said_languages(_NAME, wanted, chain([first], _rows_of(ds)), asked)
        said = (source_lang or asked[0] or None, target_lang or asked[1] or None)
        told = told_languages(*said, force=forced)
        pairs = text_rows(_NAME, chain([first], rows), wanted, asked)
        job = settle(pairs, _NAME, told, _plan(parts, options), options, threads=0, use_cache=True)
    return RowScorer(job, wanted, asked, prefix)


def _plan(parts: str, config: Config) -> Plan:
    """What gives a row the scores that `tqpipe score` gives a pair."""
    model = (Quality(contrasts=config.quality.contrasts),) if config.quality.enabled else ()
    if parts == "model" and not model:
        raise TqpipeError("the quality model alone was asked for, but [quality] enabled is false")
    return Plan({"all": (Adequacy(), Rules(), *model), "rules": (Rules(),), "model": model}[parts])


def _rows_of(ds: Any) -> Iterator[Mapping[str, Any]]:
    """The rows of a data set, or of the first split that has any, as Python's own values."""
    for split in ds.values() if isinstance(ds, dict) else [ds]:
        _require(split)
        rows = iter(split.with_format(None))
        if (first := next(rows, None)) is not None:
            yield first
            yield from rows
            return


def _require(ds: Any) -> None:
    """Raises TqpipeError for what is no data set."""
    import datasets

    if not isinstance(ds, datasets.Dataset | datasets.IterableDataset):
        raise TqpipeError(
            f"{type(ds).__name__}: is no datasets.Dataset, IterableDataset or dictionary of them (of splits)"
        )


def score_dataset(
    ds: Any,
    *,
    source: str | None = None,
    target: str | None = None,
    reference: str | None = None,
    source_lang: str | None = None,
    target_lang: str | None = None,
    config: Options | None = None,
    parts: Parts = "all",
    prefix: str = "",
    batch_size: int = 1024,
    num_proc: int | None = None,
) -> Any:
    """Score a `datasets` Dataset, IterableDataset (as it is read) or dictionary of splits: the same with new columns.

    `source`, `target` and `reference` name the columns of text; else they are known by the usual names (src and mt,
    ...), or one column `translation` holds both, and the languages are needed. New columns: quality, quality_low,
    quality_high, broken, errors (spans: half-open code points), adequacy and its parts, flags, risk, verdict, accepted,
    missing, each behind `prefix`. What is no pair of texts has nulls, and `missing` says why; no row is lost.

    `config` is a `tqpipe.config.Config` or the path of its TOML file; `parts` is "all", "rules" or "model".
    A row is judged by itself, as by `tqpipe batch`. Raises TqpipeError for columns or languages that are not there.
    """
    if num_proc is not None and (isinstance(num_proc, bool) or not isinstance(num_proc, int) or num_proc < 1):
        raise TqpipeError(f"num_proc {num_proc!r}: a number of processes, 1 or more, or None for this one")
    scorer = row_scorer(
        ds,
        source=source,
        target=target,
        reference=reference,
        source_lang=source_lang,
        target_lang=target_lang,
        config=config,
        parts=parts,
        prefix=prefix,
    )
    if num_proc:
        scorer.share_cores(num_proc)
    if isinstance(ds, dict):
        return type(ds)({name: _scored(split, scorer, batch_size, num_proc) for name, split in ds.items()})
    return _scored(ds, scorer, batch_size, num_proc)


def _scored(ds: Any, scorer: RowScorer, batch_size: int, num_proc: int | None) -> Any:
    import datasets

    plain = ds.with_format(None)
    old = plain.features
    if old is None:  # a stream that has not said what it holds
        old = datasets.Dataset.from_list(list(islice(iter(plain), HEAD))).features
    features = scorer.all_features(old)
    options: dict[str, Any] = {"batched": True, "batch_size": batch_size, "features": features}
    if not isinstance(ds, datasets.Dataset):
        if num_proc:
            raise TqpipeError("num_proc is for a datasets.Dataset; a stream is read by one process")
        made = plain.map(scorer, **options)
        shaped = getattr(ds, "_formatting", None)
        made = made.with_format(shaped.format_type) if shaped is not None else made
    elif len(ds) == 0:  # `map` leaves it as it is
        made = datasets.Dataset.from_dict({name: [] for name in features}, features=features, split=ds.split)
        made.info.description = ds.info.description
    else:
        with _spawned() if num_proc else contextlib.nullcontext():
            made = plain.map(scorer, num_proc=num_proc, desc="tqpipe", **options)
    if isinstance(ds, datasets.Dataset) and ds.format["type"] is not None:
        # Who saw only some of the columns sees the new ones besides.
        shown = [name for name in features if name in ds.format["columns"] or name not in old]
        made = made.with_format(
            ds.format["type"], shown, ds.format["output_all_columns"], **ds.format["format_kwargs"]
        )
    note = f"Scored {'-'.join(scorer.langs)} by {scorer.signature}"
    made.info.description = "\n\n".join(filter(None, [made.info.description, note]))
    return made


@contextlib.contextmanager
def _spawned() -> Iterator[None]:
    """Have `Dataset.map` spawn its processes: a fork of one that has used torch hangs."""
    import multiprocess

    before = multiprocess.get_start_method(allow_none=True)
    multiprocess.set_start_method("spawn", force=True)
    try:
        yield
    finally:
        multiprocess.set_start_method(before, force=True)


def dataset_card(ds: Any, *, prefix: str = "", files: Mapping[str, str] | None = None) -> str:
    """The README.md of a scored data set, with YAML for the hub: what scored it, distributions, columns, limits.

    `files`: name of a configuration -> its files (`{"default": "*.parquet"}`). The rows are read through once;
    languages and signature are those in the description. Raises TqpipeError for a data set that was not scored.
    """
    _require(ds)
    there = ds.column_names or ()  # None of a stream that has not said what it holds
    names = [name for name in SCORED if prefix + name in there]
    if prefix + "verdict" not in there:
        raise TqpipeError(
            f"the data set has no column {prefix + 'verdict'!r}: it was not scored, or with another prefix"
        )
    told = next(
        (line for line in reversed(ds.info.description.splitlines()) if line.startswith("Scored ")), ""
    )
    langs, _, signature = told.removeprefix("Scored ").partition(" by ")
    figures = Figures([])
    plain = dict.fromkeys((*shards.schema().names,))
    rows = 0
    for row in ds.with_format(None).select_columns([prefix + name for name in names]):
        rows += 1
        figures.add({**plain, **{name: row[prefix + name] for name in names}})
    return card.card(
        langs=langs.split("-") if langs else [],
        rows=rows,
        signature=signature or "not said by the data set",
        figures=figures.as_dict(),
        summary=f"{rows:,} rows, scored by tqpipe.",
        files=files or {},
        columns={f"{prefix}{name}": card.COLUMNS[name] for name in names},
    )
