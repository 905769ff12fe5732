"""The run directory: a Run written to disk whole or not at all, and read back without loss.

`segments.jsonl` has a line a pair in document order, `segments.parquet` the same rows (typed,
for `datasets.load_dataset("parquet", data_files=...)`), `run.json` the manifest.

What happens to odd characters. U+0000 and all other controls are kept. Controls above U+007F,
line separators and bidirectional controls are written as JSON escapes, so that a terminal or a
tool that splits lines on U+2028 is not led astray. A lone surrogate is not text and neither
UTF-8 nor Parquet can hold it: it becomes U+FFFD, one code point for one, so offsets stay true.
"""

from tqpipe.store.read import MANIFEST, PARQUET, SEGMENTS, read_run, run_docs
from tqpipe.store.to_row import flag_to_json, record_to_json, score_names
from tqpipe.store.write import check_out, write_run

__all__ = [
    "MANIFEST",
    "PARQUET",
    "SEGMENTS",
    "check_out",
    "flag_to_json",
    "read_run",
    "record_to_json",
    "run_docs",
    "score_names",
    "write_run",
]
