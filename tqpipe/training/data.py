"""Every training source mapped to one example type.

Reads the data folder that `--data` names (MLQE-PE, WMT17 DA, bio-MQM, DEMETR, Catalan-English text) or a user's own
JSONL. Only files meant for training are opened here; those that are held out are `quality_dev`'s.
"""

from __future__ import annotations

from pathlib import Path

from tqpipe.training.examples import Example, Group, Label, numbered, read, targets
from tqpipe.training.good_text import (
    INTO_ENGLISH,
    OUT_OF_ENGLISH,
    bio_files,
    clean,
    clean_pairs,
    planted,
    plausible,
    turned,
)
from tqpipe.training.judged_sets import (
    bio_mqm,
    changed,
    demetr,
    detokenise,
    mlqe,
    post_edits,
    spans_of_tokens,
    wmt17,
    wmt_mqm,
)
from tqpipe.training.own_rows import OWN_LABELS, own, own_groups

__all__ = [
    "INTO_ENGLISH",
    "OUT_OF_ENGLISH",
    "OWN_LABELS",
    "Example",
    "Group",
    "Label",
    "bio_files",
    "bio_mqm",
    "changed",
    "clean",
    "clean_pairs",
    "demetr",
    "detokenise",
    "groups",
    "mlqe",
    "numbered",
    "own",
    "own_groups",
    "planted",
    "plausible",
    "post_edits",
    "read",
    "spans_of_tokens",
    "targets",
    "turned",
    "wmt17",
    "wmt_mqm",
]


def groups(folder: Path) -> dict[str, list[Group]]:
    """Labelled groups by source: "mlqe PAIR", "wmt17", "bio", "wmt-mqm", "demetr"."""
    out: dict[str, list[Group]] = {}
    for pair in (*INTO_ENGLISH, *OUT_OF_ENGLISH):
        out["mlqe " + pair] = [(mlqe(r),) for r in read(folder / "qe/mlqe-pe" / f"{pair}.train.jsonl.gz")]
    out["wmt17"] = [(wmt17(r),) for p in sorted((folder / "qe/wmt17-da").glob("*.jsonl.gz")) for r in read(p)]
    out["bio"] = [
        (bio_mqm(r),) for p in bio_files(folder) for r in read(p) if len(r["src"]) + len(r["mt"]) < 700
    ]
    out["wmt-mqm"] = [
        (wmt_mqm(r),) for p in sorted((folder / "spans/wmt-mqm").glob("*.jsonl.gz")) for r in read(p)
        if len(r["src"]) + len(r["mt"]) < 700
    ]  # fmt: skip
    found = (demetr(r) for r in read(folder / "spans/demetr.jsonl.gz") if r["lang_tag"] != "french")
    out["demetr"] = [g for g in found if g is not None]
    return out
