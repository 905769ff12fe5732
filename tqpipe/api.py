"""The library: run, align, score and check, as the commands of the same names do them; data sets."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tqpipe import pipeline
from tqpipe.config import Config
from tqpipe.ingest import Columns, make_pair
from tqpipe.pipeline import Aligned, Progress
from tqpipe.report import html
from tqpipe.report.charts import plot
from tqpipe.report.frame import to_pandas
from tqpipe.store import read_run
from tqpipe.types import Document, Encoder, Flag, Pair, Record, Run

if TYPE_CHECKING:
    from tqpipe.batch.data_sets import RowScorer

__all__ = [
    "align",
    "check",
    "dataset_card",
    "plot",
    "read_run",
    "row_scorer",
    "run",
    "score",
    "score_dataset",
    "to_pandas",
    "write_run",
]

Text = str | os.PathLike[str] | Document


def _text(item: Text) -> Path | Document:
    return item if isinstance(item, Document) else Path(item)


def run(
    source: Text,
    target: Text,
    *,
    out: str | os.PathLike[str] | None = None,
    force: bool = False,
    source_lang: str | None = None,
    target_lang: str | None = None,
    reference: Text | None = None,
    config: Config | None = None,
    pre_segmented: bool = False,
    force_align: bool = False,
    encoder: Encoder | None = None,
    progress: Progress | None = None,
) -> Run:
    """Align, score and check two texts (paths or `Document`s); with `out`, write the run directory too.

    Raises TqpipeError on bad input, before anything is written.
    """
    result = pipeline.run(
        _text(source),
        _text(target),
        source_lang=source_lang,
        target_lang=target_lang,
        reference=_text(reference) if reference is not None else None,
        config=config,
        pre_segmented=pre_segmented,
        force_align=force_align,
        encoder=encoder,
        progress=progress or pipeline.silent,
    )
    if out is not None:
        write_run(result, out, force=force)
    return result


def write_run(result: Run, out: str | os.PathLike[str], *, force: bool = False) -> None:
    """Write a run directory: segments.jsonl, segments.parquet, run.json and report.html, or nothing."""
    from tqpipe import store

    store.write_run(result, Path(out), force=force, extra_files={"report.html": html.render(result)})


def align(
    source: Text,
    target: Text,
    *,
    source_lang: str | None = None,
    target_lang: str | None = None,
    config: Config | None = None,
    pre_segmented: bool = False,
    force_align: bool = False,
    encoder: Encoder | None = None,
) -> Aligned:
    """Segment and align two texts: `.beads` (sentence numbers and costs) and `.pairs` (texts and offsets)."""
    return pipeline.align(
        _text(source),
        _text(target),
        source_lang=source_lang,
        target_lang=target_lang,
        config=config,
        pre_segmented=pre_segmented,
        force_align=force_align,
        encoder=encoder,
    )


def _pairs(pairs: Sequence[Pair | tuple[str, str]]) -> list[Pair]:
    return [
        item if isinstance(item, Pair) else make_pair(item[0], item[1], id=str(number))
        for number, item in enumerate(pairs, 1)
    ]


def score(
    pairs: Sequence[Pair | tuple[str, str]],
    *,
    source_lang: str | None = None,
    target_lang: str | None = None,
    config: Config | None = None,
    encoder: Encoder | None = None,
    parts: pipeline.Parts = "all",
) -> list[Record]:
    """Score and check pairs of (source, target) that are aligned already; one record a pair, in order."""
    return pipeline.score_pairs(
        _pairs(pairs),
        source_lang=source_lang,
        target_lang=target_lang,
        config=config,
        encoder=encoder,
        parts=parts,
    )


def check(
    pairs: Sequence[Pair | tuple[str, str]],
    *,
    source_lang: str | None = None,
    target_lang: str | None = None,
    config: Config | None = None,
) -> list[list[Flag]]:
    """Run the rules alone over pairs, without a model; a list of flags a pair, in order."""
    found = score(pairs, source_lang=source_lang, target_lang=target_lang, config=config, parts="rules")
    return [list(record.flags) for record in found]


def score_dataset(
    ds: Any,
    *,
    source: str | None = None,
    target: str | None = None,
    reference: str | None = None,
    source_lang: str | None = None,
    target_lang: str | None = None,
    config: Config | None = None,
    parts: pipeline.Parts = "all",
    prefix: str = "",
    batch_size: int = 1024,
    num_proc: int | None = None,
) -> Any:
    """Score a `datasets` Dataset, IterableDataset (as it is read) or dictionary of splits: the same with new columns.

    `source`, `target` and `reference` name the columns of text; else they are known by the usual names (src and mt,
    ...), or one column `translation` holds both, and the languages are needed. New columns: quality, quality_low,
    quality_high, broken, errors (spans: half-open code points), adequacy and its parts, flags, risk, verdict, missing,
    each behind `prefix`. What is no pair of texts has nulls, and `missing` says why; no row is lost.

    A row is judged by itself, as by `tqpipe batch`. Raises TqpipeError for columns or languages that are not there.
    """
    from tqpipe.batch import data_sets

    return data_sets.score_dataset(
        ds,
        columns=Columns(source, target, reference),
        source_lang=source_lang,
        target_lang=target_lang,
        config=config,
        parts=parts,
        prefix=prefix,
        batch_size=batch_size,
        num_proc=num_proc,
    )


def row_scorer(
    ds: Any,
    *,
    source: str | None = None,
    target: str | None = None,
    reference: str | None = None,
    source_lang: str | None = None,
    target_lang: str | None = None,
    config: Config | None = None,
    parts: pipeline.Parts = "all",
    prefix: str = "",
) -> RowScorer:
    """The function that `score_dataset` maps, for a `ds.map(scorer, batched=True)` of your own.

    The head of `ds` tells its columns, languages and mean vectors. It can be pickled, and its hash changes when its
    numbers would. `scorer.features()` are the new columns, `scorer.all_features(ds.features)` all of them.
    """
    from tqpipe.batch import data_sets

    return data_sets.row_scorer(
        ds,
        columns=Columns(source, target, reference),
        source_lang=source_lang,
        target_lang=target_lang,
        config=config,
        parts=parts,
        prefix=prefix,
    )


def dataset_card(ds: Any, *, prefix: str = "", files: Mapping[str, str] | None = None) -> str:
    """The README.md of a scored data set, with YAML for the hub: what scored it, distributions, columns, limits.

    `files`: name of a configuration -> its files (`{"default": "*.parquet"}`).
    """
    from tqpipe.batch import data_sets

    return data_sets.dataset_card(ds, prefix=prefix, files=files)
