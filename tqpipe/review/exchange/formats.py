"""The table of formats: how each is written, read and recognised."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tqpipe.review.exchange import csv, jsonl, mqm, tmx, tsv, xliff
from tqpipe.review.exchange.incoming import Parsed
from tqpipe.review.exchange.model import Reviews
from tqpipe.review.exchange.weights import Weights
from tqpipe.types import TqpipeError


@dataclass(frozen=True, slots=True)
class Format:
    """`write` gives the file's text; `read` takes a text and the file's name (None: export only)."""

    write: Callable[[Reviews, Weights], str]
    read: Callable[[str, str], Parsed] | None
    suffix: str
    media: str
    label: str


FORMATS: dict[str, Format] = {
    "jsonl": Format(
        jsonl.write, jsonl.read, ".jsonl", "application/jsonl", "JSON Lines: everything, history included"
    ),
    "csv": Format(csv.write, csv.read, ".csv", "text/csv", "CSV for spreadsheets"),
    "mqm": Format(
        mqm.write, mqm.read, ".mqm.tsv", "text/tab-separated-values", "MQM TSV for the Marot viewer"
    ),
    "tsv": Format(tsv.write, tsv.read, ".tsv", "text/tab-separated-values", "TSV for scripts"),
    "xliff": Format(
        xliff.write, xliff.read, ".xlf", "application/xliff+xml", "XLIFF 2.1 for translation tools"
    ),
    "tmx": Format(tmx.write, None, ".tmx", "application/x-tmx+xml", "TMX of the approved pairs"),
}


def by_name(name: str | None, path: Path | None) -> tuple[str, Format]:
    """The format that was named, or that a file's name says (None: stdout, which has none). Raises TqpipeError with
    the choices.
    """
    if name is not None:
        if name not in FORMATS:
            raise TqpipeError(f"--format {name!r:.40}: the formats are {', '.join(FORMATS)}")
        return name, FORMATS[name]
    if path is None:
        raise TqpipeError(f"to stdout, give --format {', '.join(FORMATS)}")
    text = path.name.lower()
    found = [key for key, f in FORMATS.items() if text.endswith(f.suffix)]
    if not found:
        raise TqpipeError(f"{path}: its name does not say the format; give --format {', '.join(FORMATS)}")
    key = max(found, key=lambda k: len(FORMATS[k].suffix))
    return key, FORMATS[key]
