"""What `tqpipe batch` is measured beside: OpusFilter's rule filters, sacreBLEU's chrF, an XLM-R-large cross-encoder."""

from __future__ import annotations

import json
import subprocess
import time
from pathlib import Path
from typing import Any

from matrix_rate import median_seconds

#: Run by the interpreter where OpusFilter is installed: its rule filters without a model, with their defaults.
OPUSFILTER = """
import json, sys, time
from opusfilter import filters
pairs = [(row["src"], row["mt"]) for row in map(json.loads, open(sys.argv[1], encoding="utf-8"))]
chosen = [filters.LengthFilter(), filters.LengthRatioFilter(threshold=3), filters.LongWordFilter(),
          filters.HtmlTagFilter(), filters.CharacterScoreFilter(scripts=["Latin", "Latin"], thresholds=[0.9, 0.9]),
          filters.AlphabetRatioFilter(), filters.TerminalPunctuationFilter(), filters.NonZeroNumeralsFilter(),
          filters.RepetitionFilter(), filters.LongestCommonSubstringFilter()]
start = time.process_time()
kept = [True] * len(pairs)
for one in chosen:
    for n, score in enumerate(one.score(iter(pairs))):
        kept[n] = kept[n] and bool(one.accept(score))
print(json.dumps({"filters": len(chosen), "pairs/s": len(pairs) / (time.process_time() - start),
                  "kept": sum(kept) / len(pairs)}))
"""


def opusfilter(python: Path | None, corpus: Path) -> dict[str, Any]:
    """Pairs a second of CPU time, or why there are none. Its licence is MIT; it is never a part of tqpipe."""
    if python is None:
        return {"skipped": "give --opusfilter PYTHON, an interpreter where `pip install opusfilter` was done"}
    done = subprocess.run(
        [str(python), "-c", OPUSFILTER, str(corpus)], capture_output=True, text=True, check=False
    )
    if done.returncode:
        return {"skipped": done.stderr.strip().splitlines()[-1][:300]}
    return dict(json.loads(done.stdout.splitlines()[-1]))


def chrf(pairs: list[tuple[str, str]]) -> dict[str, float]:
    """Sentence chrF of one side against the other: what it costs does not depend on what it is compared with."""
    import sacrebleu

    start = time.process_time()
    for left, right in pairs:
        sacrebleu.sentence_chrf(left, [right])
    return {"pairs/s": len(pairs) / (time.process_time() - start)}


def xlmr_large(width: int = 64, rows: int = 8) -> float:
    """Pairs a second of a cross-encoder of XLM-R large's size, fp32, with random weights, at `width` tokens a pair."""
    import torch
    from transformers import XLMRobertaConfig, XLMRobertaModel

    config = XLMRobertaConfig(
        vocab_size=1000,
        hidden_size=1024,
        num_hidden_layers=24,
        num_attention_heads=16,
        intermediate_size=4096,
    )
    large = XLMRobertaModel(config).eval()
    ids = torch.randint(5, 999, (rows, width))
    with torch.inference_mode():
        return rows / median_seconds(lambda: large(ids), 3)
