"""The library: run, align, score and check, as the commands of the same names do them; data sets.

The public names are `tqpipe.__all__`; those that are made elsewhere are imported here under their own names.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from tqpipe import pipeline
from tqpipe.batch.data_sets import dataset_card as dataset_card
from tqpipe.batch.data_sets import row_scorer as row_scorer
from tqpipe.batch.data_sets import score_dataset as score_dataset
from tqpipe.config import Config
from tqpipe.ingest import make_pair, read_bilingual
from tqpipe.pipeline import Aligned, Progress
from tqpipe.report import html
from tqpipe.report.charts import plot as plot
from tqpipe.report.frame import to_pandas as to_pandas
from tqpipe.store import read_run as read_run
from tqpipe.types import Document, Encoder, Flag, Pair, Record, Run

Text = str | os.PathLike[str] | Document


def _text(item: Text) -> Path | Document:
    return item if isinstance(item, Document) else Path(item)


def run(
    source: Text,
    target: Text | None = None,
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

    A file that holds both languages (PO, XLIFF, TMX, TS, CSV, TSV, JSON Lines), or two of texts by key, needs no
    aligning. Raises TqpipeError on bad input, before anything is written.
    """
    result = pipeline.run_files(
        _text(source),
        _text(target) if target is not None else None,
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


#: Pairs of (source, target), or a file of pairs as `tqpipe score` reads it.
Pairs = Sequence[Pair | tuple[str, str]] | str | os.PathLike[str]


def _pairs(pairs: Pairs, langs: tuple[str | None, str | None]) -> list[Pair]:
    if isinstance(pairs, str | os.PathLike):
        return list(read_bilingual(Path(pairs), langs=langs).pairs)
    return [
        item if isinstance(item, Pair) else make_pair(item[0], item[1], id=str(number))
        for number, item in enumerate(pairs, 1)
    ]


def score(
    pairs: Pairs,
    *,
    source_lang: str | None = None,
    target_lang: str | None = None,
    config: Config | None = None,
    encoder: Encoder | None = None,
    parts: pipeline.Parts = "all",
) -> list[Record]:
    """Score and check pairs of (source, target) that are aligned already; one record a pair, in order.

    Of a file the rows that hold a pair; `run` says of the others why not, and shows itself in a notebook.
    """
    return pipeline.score_pairs(
        _pairs(pairs, (source_lang, target_lang)),
        source_lang=source_lang,
        target_lang=target_lang,
        config=config,
        encoder=encoder,
        parts=parts,
    )


def check(
    pairs: Pairs,
    *,
    source_lang: str | None = None,
    target_lang: str | None = None,
    config: Config | None = None,
) -> list[list[Flag]]:
    """Run the rules alone over pairs, without a model; a list of flags a pair, in order."""
    found = score(pairs, source_lang=source_lang, target_lang=target_lang, config=config, parts="rules")
    return [list(record.flags) for record in found]
