"""Readers: one file per format."""

from tqpipe.ingest.pairs import BadRow, make_pair, read_pairs
from tqpipe.ingest.text import FileText, read_text

__all__ = ["BadRow", "FileText", "make_pair", "read_pairs", "read_text"]
