"""What a file's name says of its format, and which command takes a file that is no plain lines."""

from __future__ import annotations

from collections.abc import Sequence

from tqpipe.corpus.streams import suffix
from tqpipe.ingest import workbook
from tqpipe.ingest.bilingual import PAIRED, WORKBOOK
from tqpipe.ingest.documents import READERS
from tqpipe.storage import Location
from tqpipe.types import TqpipeError

#: Ending -> format; a packed file's is the one before `.gz`, `.bz2`, `.xz` or `.zst`.
ENDINGS = {
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "jsonl", ".tsv": "tsv", ".tab": "tsv", ".csv": "csv",
    ".parquet": "parquet", ".tmx": "tmx", ".po": "po", ".pot": "po", ".xlf": "xliff", ".xliff": "xliff",
    ".sdlxliff": "xliff", ".mxliff": "xliff", ".mqxliff": "xliff", ".ts": "ts", ".xml": "wmt",
    **dict.fromkeys(workbook.ENDINGS, WORKBOOK),
}  # fmt: skip


def require_plain_lines(paths: Sequence[Location], way_out: str = "") -> None:
    """Raises TqpipeError where the name of one of two files says that it holds no plain lines: half of a JSON object
    or of a tag is a line, too, and would be scored.
    """
    for path in paths:
        ending = suffix(path)
        if ending in READERS:
            instead = "two documents are aligned by: tqpipe run"
        elif ending in PAIRED and (ending not in ENDINGS or all(suffix(other) == ending for other in paths)):
            instead = "two such files are joined by their keys by: tqpipe run"
        elif ending in ENDINGS:
            instead = f"one file of {ENDINGS[ending]} holds both languages"
        else:
            continue
        raise TqpipeError(
            f"{path}: two files are plain lines (Moses), and {ending} is not; {instead}{way_out}"
        )
