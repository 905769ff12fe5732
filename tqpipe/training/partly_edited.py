"""Machine translations with some of their post-editor's changes made: real errors, fewer of them.

Between a machine translation and its post-edit lie as many texts as there are subsets of the changes. What
is still to be changed in such a text is known to the word, and it ranks above the text that nobody touched.
"""

from __future__ import annotations

import difflib
import random
from pathlib import Path
from typing import Any

from tqpipe.training import data
from tqpipe.training.data import Example, Group, detokenise, mlqe, spans_of_tokens

#: HTER above which a sentence was written anew: half of that is nonsense.
REWRITTEN = 0.5
#: Words that a change adds or takes away at most. Moved phrases look like one of each, and would stand twice or not.
UNEVEN = 2
#: HTER that the changes made must have taken away before the text is ranked above the untouched one.
WORTH = 0.06


def read(folder: Path, seed: int) -> list[Group]:
    """All groups of the data folder's MLQE-PE train sets but Chinese, whose tokens are not to be joined again. Another
    seed makes other changes.
    """
    out = []
    for pair in (*data.INTO_ENGLISH, "en-de"):
        rows = data.read(folder / "qe/mlqe-pe" / f"{pair}.train.jsonl.gz")
        found = (partly_edited(r, seed) for r in rows)
        out += [g for g in found if g is not None]
    return out


def partly_edited(row: dict[str, Any], seed: int) -> Group | None:
    """A row of MLQE-PE as a group: the translation partly edited, then as it was; only the first where little was
    changed. None where there are fewer than two changes, or no end of them. Which are made depends on the row and
    the seed alone.
    """
    before, after = row["mt_tok"].split(), (row.get("pe_tok") or "").split()
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    steps = matcher.get_opcodes()
    changes = [step for step in steps if step[0] != "equal"]
    judged = mlqe(row)
    even = [k for k, (_, a, b, c, d) in enumerate(changes) if abs((b - a) - (d - c)) <= UNEVEN]
    if len(changes) < 2 or not even or not after or judged.hter is None or judged.hter > REWRITTEN:
        return None
    rng = random.Random(f"{seed} {row['pair']} {row['id']}")
    made = set(rng.sample(even, rng.randint(1, min(len(even), len(changes) - 1))))
    tokens: list[str] = []
    bad: list[bool] = []
    holes: set[int] = set()
    number = 0
    for kind, a, b, c, d in steps:
        if kind == "equal" or number in made:
            tokens += after[c:d]
            bad += [False] * (d - c)
        else:
            tokens += before[a:b]
            bad += [True] * (b - a)
            if d - c > b - a:
                holes.add(len(tokens))
        number += kind != "equal"
    text = detokenise(" ".join(tokens))
    spans = spans_of_tokens(text, tokens)
    if spans is None or len(text) <= 8:
        return None
    cost = [max(b - a, d - c) for _, a, b, c, d in changes]
    left = 1.0 - sum(cost[k] for k in made) / sum(cost)
    ends = [0, *(end for _, end in spans)]
    better = Example(
        row["pair"], row["src"], text, hter=judged.hter * left, low=judged.da,
        target_edits=tuple((a, b, int(wrong)) for (a, b), wrong in zip(spans, bad, strict=True)),
        gaps=tuple((end, int(k in holes)) for k, end in enumerate(ends)),
    )  # fmt: skip
    # The same form for both: nothing but the changes may tell them apart.
    original = detokenise(row["mt_tok"])
    if judged.hter * (1.0 - left) < WORTH or spans_of_tokens(original, before) is None:
        return (better,)
    return better, mlqe({**row, "mt": original})
