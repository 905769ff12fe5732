"""The library: run, align, score and check, as the commands of the same names do them; data sets.

The public names are `tqpipe.__all__`; those that are made elsewhere are imported here under their own names.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, get_args

from tqpipe import pipeline
from tqpipe.arguments import said_as_arguments
from tqpipe.batch.data_sets import dataset_card as dataset_card
from tqpipe.batch.data_sets import row_scorer as row_scorer
from tqpipe.batch.data_sets import score_dataset as score_dataset
from tqpipe.config import Config, Options
from tqpipe.config import given as given_options
from tqpipe.ingest import MAX_CHARS, Columns, make_pair, read_bilingual
from tqpipe.ingest.columns import find_columns
from tqpipe.ingest.row_langs import said as said_languages
from tqpipe.ingest.rows import EMPTY, id_text
from tqpipe.pipeline import Aligned, Progress
from tqpipe.report import html
from tqpipe.report.charts import plot as plot
from tqpipe.report.frame import to_pandas as to_pandas
from tqpipe.store import read_run as read_run
from tqpipe.types import Document, Encoder, Flag, Pair, Record, Run, TqpipeError

#: The path of a document, or its text.
Text = str | os.PathLike[str] | Document


def _text(item: Text) -> Path | Document:
    """Raises TqpipeError for what is neither a path nor a `Document`."""
    if isinstance(item, Document):
        return item
    if not isinstance(item, str | os.PathLike):
        raise TqpipeError(f"expected the path of a text or a tqpipe.types.Document, not {item!r:.80}")
    if "\n" in os.fspath(item):
        raise TqpipeError(
            f"expected the path of a text, not {item!r:.80}: a text itself is tqpipe.types.Document(name, lang, text)"
        )
    return Path(item)


def _known(source_lang: str | None, target_lang: str | None) -> None:
    """Raises TqpipeError for languages that are no texts."""
    for name, code in (("source_lang", source_lang), ("target_lang", target_lang)):
        if code is not None and not isinstance(code, str):
            raise TqpipeError(f"{name}: expected a code such as 'ca', or None, not {code!r:.80}")


@said_as_arguments()
def run(
    source: Text,
    target: Text | None = None,
    *,
    out: str | os.PathLike[str] | None = None,
    force: bool = False,
    source_lang: str | None = None,
    target_lang: str | None = None,
    reference: Text | None = None,
    config: Options | None = None,
    pre_segmented: bool = False,
    force_align: bool = False,
    encoder: Encoder | None = None,
    progress: Progress | None = None,
) -> Run:
    """Align, score and check two texts (paths or `Document`s); with `out`, write the run directory too.

    A file that holds both languages (PO, XLIFF, TMX, TS, CSV, TSV, JSON Lines), or two of texts by key, needs no
    aligning. Raises TqpipeError on bad input, before anything is written.

    `out` is the folder to write, `force` replaces an earlier run there. `source_lang`, `target_lang` are codes ("ca",
    "pt-BR"); without them it is what the file says, or what the text reads like. `reference` is another translation:
    BLEU, chrF and TER compare with it. `config` is a `tqpipe.config.Config` or the path of its TOML file.
    `pre_segmented` texts have a segment a line; `force_align` goes on with texts that do not look like translations of
    each other. `encoder` is another one than the configuration names; `progress` is called with a stage and its share
    done, 0..1.
    """
    _known(source_lang, target_lang)
    result = pipeline.run_files(
        _text(source),
        _text(target) if target is not None else None,
        source_lang=source_lang,
        target_lang=target_lang,
        reference=_text(reference) if reference is not None else None,
        config=given_options(config),
        pre_segmented=pre_segmented,
        force_align=force_align,
        encoder=encoder,
        progress=progress or pipeline.silent,
    )
    if out is not None:
        write_run(result, out, force=force)
    return result


@said_as_arguments()
def write_run(result: Run, out: str | os.PathLike[str], *, force: bool = False) -> None:
    """Write a run directory: segments.jsonl, segments.parquet, run.json and report.html, or nothing.

    `force` replaces an earlier run there. Raises TqpipeError where the folder is in the way or cannot be written.
    """
    from tqpipe import store

    if not isinstance(result, Run):
        raise TqpipeError(f"expected a run, as tqpipe.run makes it, not {result!r:.80}")
    store.write_run(result, Path(out), force=force, extra_files={"report.html": html.render(result)})


@said_as_arguments()
def align(
    source: Text,
    target: Text,
    *,
    source_lang: str | None = None,
    target_lang: str | None = None,
    config: Options | None = None,
    pre_segmented: bool = False,
    force_align: bool = False,
    encoder: Encoder | None = None,
) -> Aligned:
    """Segment and align two texts: `.beads` (sentence numbers and costs) and `.pairs` (texts and offsets).

    The arguments are those of `run`. Raises TqpipeError on bad input, and for texts that look like no translations of
    each other.
    """
    _known(source_lang, target_lang)
    return pipeline.align(
        _text(source),
        _text(target),
        source_lang=source_lang,
        target_lang=target_lang,
        config=given_options(config),
        pre_segmented=pre_segmented,
        force_align=force_align,
        encoder=encoder,
    )


#: (source, target) or (source, target, reference), or the same by any usual name: `src`, `mt`, `ref`, `id`,
#: with languages of their own or not: `src_lang`, `tgt_lang`.
PairLike = Pair | tuple[str, str] | tuple[str, str, str | None] | list[str] | Mapping[str, Any]
#: Pairs, or a file of pairs as `tqpipe score` reads it.
Pairs = Iterable[PairLike] | str | os.PathLike[str]


def _pairs(
    pairs: Pairs, langs: tuple[str | None, str | None], *, force: bool
) -> tuple[list[Pair], list[tuple[str, str]]]:
    """The pairs, and the languages that each says it is in."""
    if isinstance(pairs, str | os.PathLike):
        file = read_bilingual(Path(pairs), langs=langs, by_row=True)
        file, said = pipeline.row_languages(file, *langs, force=force)
        return list(file.pairs), said
    if not isinstance(pairs, Iterable):
        raise TqpipeError(f"expected pairs, or the path of a file of them, not {pairs!r:.80}")
    if isinstance(pairs, Mapping) or (isinstance(pairs, tuple) and pairs and isinstance(pairs[0], str)):
        raise TqpipeError(f"expected pairs, such as a list of one: [{pairs!r:.60}]")
    if hasattr(pairs, "itertuples"):
        # What a table gives when it is gone through are its columns' names.
        raise TqpipeError(
            "expected pairs, not a DataFrame: its rows are df.to_dict('records'), its columns zip(df.src, df.mt)"
        )
    found, own = [], []
    for number, item in enumerate(pairs, 1):
        # What a mapping has under keys that are names; rows of pandas have NaN where there is nothing.
        named = (
            {k: v for k, v in item.items() if isinstance(k, str) and not _is_missing(v)}
            if isinstance(item, Mapping)
            else None
        )
        found.append(_pair(item if named is None else _by_name(named), item, number))
        try:
            says = ("", "") if named is None else said_languages(named)
            own.append(pipeline.settled(says, *langs, force=force))
        except TqpipeError as error:
            raise TqpipeError(f"pair {number}: {error}") from None
    return found, own


def _is_missing(value: Any) -> bool:
    """Whether a value is what pandas puts where there is none: NaN, NA, NaT."""
    if isinstance(value, float):
        return math.isnan(value)
    return type(value).__name__ in ("NAType", "NaTType")


def _named(value: Any) -> str:
    """An id as a text: pandas makes fractions of a column's whole numbers where one is missing."""
    return id_text(int(value) if isinstance(value, float) and value.is_integer() else value)


def _by_name(item: Mapping[str, Any]) -> dict[str, Any]:
    """A mapping's texts, reference and id: its keys are known as the columns of a file are."""
    names = find_columns(list(item), Columns()) or {}
    return {what: item[name] for what, name in names.items()}


def _pair(found: Any, item: Any, number: int) -> Pair:
    """A pair of what was found in the `item` that was given."""
    if isinstance(found, Pair):
        return found
    match found:
        case (str(source), str(target)):
            reference = name = None
        case (str(source), str(target), str() | None as reference):
            name = None
        case {"source": str(source), "target": str(target)}:
            reference, name = found.get("reference"), found.get("id")
        case _:
            raise TqpipeError(
                f"pair {number}: expected (source, target), (source, target, reference) or a mapping with 'src' and "
                f"'mt' (or other usual names), all texts, not {item!r:.80}"
            )
    if reference is not None and not isinstance(reference, str):
        raise TqpipeError(f"pair {number}: the reference must be a text or None, not {reference!r:.80}")
    return make_pair(source, target, id=str(number) if name is None else _named(name), reference=reference)


@said_as_arguments()
def score(
    pairs: Pairs,
    *,
    source_lang: str | None = None,
    target_lang: str | None = None,
    config: Options | None = None,
    encoder: Encoder | None = None,
    parts: pipeline.Parts = "all",
) -> list[Record]:
    """Score and check pairs that are aligned already; one record a pair, in order.

    Pairs are (source, target), (source, target, reference), or mappings with `src`, `mt` and, if you like, `ref`, `id`
    (or other usual names: `source`, `target`, ...) and languages of their own (`src_lang` and `tgt_lang`, or
    `lp`: "en-de"); `source_lang` and `target_lang` are those of all. Of a file the rows that hold a pair; `run`
    says of the others why not, and shows itself in a notebook. `parts`: "all", "rules" or "model". Raises TqpipeError
    naming the pair that is none, has no text on either side, or is too long for a segment (20,000 characters a side;
    given as pairs, and not as a file, "model" alone reads a text of any length, in parts).
    """
    if parts not in get_args(pipeline.Parts):
        raise TqpipeError(
            f"parts {parts!r}: valid choices are {', '.join(map(repr, get_args(pipeline.Parts)))}"
        )
    _known(source_lang, target_lang)
    config = given_options(config)
    force = (config or Config()).quality.force_languages
    given, langs = _pairs(pairs, (source_lang, target_lang), force=force)
    for number, pair in enumerate(given, 1):
        if not pair.source_text.strip() and not pair.target_text.strip():
            raise TqpipeError(f"pair {number}: {EMPTY}")
        longest = max(len(pair.source_text), len(pair.target_text))
        # The model alone reads a text of any length in parts; what compares word with word cannot.
        if longest > MAX_CHARS and parts != "model":
            raise TqpipeError(
                f"pair {number} has {longest:,} characters on a side; a segment has at most {MAX_CHARS:,}"
            )
    return pipeline.score_pairs(
        given,
        source_lang=source_lang,
        target_lang=target_lang,
        langs=langs,
        config=config,
        encoder=encoder,
        parts=parts,
    )


def check(
    pairs: Pairs,
    *,
    source_lang: str | None = None,
    target_lang: str | None = None,
    config: Options | None = None,
) -> list[list[Flag]]:
    """Run the rules alone over pairs, without a model; a list of flags a pair, in order.

    The arguments are those of `score`, and so are the errors.
    """
    found = score(pairs, source_lang=source_lang, target_lang=target_lang, config=config, parts="rules")
    return [list(record.flags) for record in found]
