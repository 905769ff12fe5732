"""The rows of a run as a Parquet file."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tqpipe.store.to_row import dumps


def _schema(names: Sequence[str]) -> Any:
    """Fixed but for the scores, so that the Parquet files of many runs can be read as one table."""
    import pyarrow as pa

    text, whole, real = pa.string(), pa.int64(), pa.float64()
    place = [("text", text), ("start", whole), ("end", whole)]
    side = pa.struct([*place, ("segments", pa.list_(pa.list_(whole)))])
    span = pa.struct([("side", text), ("start", whole), ("end", whole), ("text", text)])
    flag = pa.struct(
        [
            ("check", text), ("category", text), ("severity", text), ("confidence", real), ("message", text),
            ("spans", pa.list_(span)),
            ("evidence", text),  # JSON: its shape differs from check to check
            ("waived", text),
        ]
    )  # fmt: skip
    word = pa.struct(
        [*place, ("bad", real), ("gap", real), ("error", real), ("missing", real), ("tag", text), ("severity", text)]
    )  # fmt: skip
    error = pa.struct([("side", text), *place, ("severity", text), ("probability", real)])
    contrast = pa.struct([("kind", text), ("side", text), *place, ("instead", text), ("gain", real)])
    alignment = pa.struct([("kind", text), ("cost", real), ("confidence", real), ("moved", pa.bool_())])
    scores = []
    if names:  # Parquet has no empty struct
        scores = [
            (key, pa.struct([(n, kind) for n in names]))
            for key, kind in (("scores", real), ("missing", text))
        ]
    return pa.schema(
        [
            ("id", text), ("source", side), ("target", side), ("reference", text), ("alignment", alignment), *scores,
            ("flags", pa.list_(flag)), ("links", pa.list_(pa.list_(whole))), ("risk", real), ("verdict", text),
            ("accepted", text), ("quality", real), ("interval", pa.list_(real)), ("broken", real),
            ("coverage", text), ("parts", whole), ("spans", pa.list_(error)), ("contrasts", pa.list_(contrast)),
            ("tokens", pa.struct([("source", pa.list_(word)), ("target", pa.list_(word))])),
        ]
    )  # fmt: skip


def write_parquet(lines: Sequence[str], names: Sequence[str], path: Path) -> None:
    """Write the rows of `lines` (JSON) as a table; `names` are the scores that each has a column for."""
    import pyarrow.json as pj
    import pyarrow.parquet as pq

    # From the JSON lines, so that both files hold the same rows by construction.
    rows = [json.loads(line) for line in lines]
    for row in rows:
        for flag in row["flags"]:
            flag["evidence"] = dumps(flag["evidence"])
    # Names as the rows have them: a surrogate in one was replaced there too.
    schema = _schema([json.loads(dumps(name)) for name in names])
    if not rows:
        pq.write_table(schema.empty_table(), path)
        return
    # pyarrow's own JSON reader: from Python objects it would import pandas first, half a second.
    data = "".join(json.dumps(row) + "\n" for row in rows).encode("ascii")
    table = pj.read_json(
        io.BytesIO(data),
        # A row must fit in a block.
        read_options=pj.ReadOptions(block_size=max(max(map(len, data.splitlines())) + 2, 1 << 20)),
        parse_options=pj.ParseOptions(explicit_schema=schema, unexpected_field_behavior="ignore"),
    )
    pq.write_table(table.select(schema.names).cast(schema), path)
