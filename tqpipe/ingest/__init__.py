"""Readers: one file per format; `bilingual` is the table of those that hold pairs."""

from tqpipe.ingest.bilingual import FORMATS, format_of, is_bilingual, open_bilingual, read_bilingual, rows_of
from tqpipe.ingest.columns import Columns
from tqpipe.ingest.documents import is_extracted, read_document
from tqpipe.ingest.places import Lines, Position, place_of, position
from tqpipe.ingest.rows import MAX_CHARS, BadRow, Bilingual, Given, make_pair, own_ids
from tqpipe.ingest.text import FileText, one_of_two, per_file, read_text

__all__ = [
    "FORMATS",
    "MAX_CHARS",
    "BadRow",
    "Bilingual",
    "Columns",
    "FileText",
    "Given",
    "Lines",
    "Position",
    "format_of",
    "is_bilingual",
    "is_extracted",
    "make_pair",
    "one_of_two",
    "open_bilingual",
    "own_ids",
    "per_file",
    "place_of",
    "position",
    "read_bilingual",
    "read_document",
    "read_text",
    "rows_of",
]
