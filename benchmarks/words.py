"""Word links against hand-made ones: precision, recall, F1 and alignment error rate (AER), with baselines.

    python benchmarks/words.py [--data FOLDER] [--json OUT] [--no-cross-validation]

English-French is what the model was trained on: its honest row there is "cross-validated", where every
sentence is linked by a model that has not seen it. Threshold and features were chosen on
English-Spanish; English-Italian was measured last and chose nothing. AER = 1 - (|A and S| + |A and P|) /
(|A| + |S|) of links A, sure S and possible P (Och and Ney 2003, https://aclanthology.org/J03-1002);
precision is over P, recall over S.
"content words" counts links whose two words have four letters or more only.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Any

from common import have, parser, save, show

from tqpipe.alignment import word_model
from tqpipe.alignment.words import best_links
from tqpipe.encoder import TransformerEncoder
from tqpipe.training.words import Cells, Example, cross_validated, read
from tqpipe.training.words import readings as read_ways

SETS = {
    "enfr.awesome": "English-French (447 sentences, train)",
    "en-es.xlwa": "English-Spanish (350, dev)",
    "en-it.xlwa": "English-Italian (346, test)",
}
Linker = Callable[[int, Example], Cells]


def measure(examples: Sequence[Example], linker: Linker, *, content: bool = False) -> dict[str, float]:
    """Precision, recall, F1, AER over all links of a set, and milliseconds a sentence pair."""
    made = sure = hits_sure = hits = 0
    seconds = 0.0
    for k, example in enumerate(examples):
        start = time.perf_counter()
        links = linker(k, example)
        seconds += time.perf_counter() - start
        gold, possible = example.sure, example.possible
        if content:
            links, gold = ({c for c in cells if _content(example, c)} for cells in (links, gold))
        made += len(links)
        sure += len(gold)
        hits_sure += len(links & gold)
        hits += len(links & possible)
    precision, recall = hits / max(made, 1), hits_sure / max(sure, 1)
    return {
        "P": precision,
        "R": recall,
        "F": 2 * precision * recall / max(precision + recall, 1e-9),
        "AER": 1 - (hits_sure + hits) / max(made + sure, 1),
        "ms": 1000 * seconds / max(len(examples), 1),
    }


def _content(example: Example, cell: tuple[int, int]) -> bool:
    words = example.source[cell[0]].text, example.target[cell[1]].text
    return all(len(w) >= 4 and w.isalpha() for w in words)


def main() -> None:
    options = parser(__doc__)
    options.add_argument(
        "--no-cross-validation", action="store_true", help="skip the five trainings it takes"
    )
    args = options.parse_args()
    encoder = TransformerEncoder()
    model = word_model.load()
    results: dict[str, Any] = {"encoder": encoder.signature, "threshold": model.threshold}

    def mutual(_: int, example: Example) -> Cells:
        return set(best_links(example.similarity))

    def learnt(_: int, example: Example) -> Cells:
        return set(model.links(example.similarity, example.source, example.target))

    for name, title in SETS.items():
        path = args.data / "word-align" / f"{name}.jsonl.gz"
        if not have(path, title):
            continue
        plain, readings = read(path, encoder, centred=False), read_ways(path, encoder)
        centred, documents = ([r[way] for r in readings] for way in (0, 1))
        systems: dict[str, tuple[Sequence[Example], Linker]] = {
            "best matches, not centred": (plain, mutual),
            "best matches, centred": (centred, mutual),
            "model": (centred, learnt),
            "model, as in documents": (documents, learnt),
        }
        if name.startswith("enfr"):
            for system in ("model", "model, as in documents"):
                examples, linker = systems.pop(system)
                systems[f"{system}, seen in training"] = examples, linker
            if not args.no_cross_validation:
                unseen = cross_validated(readings, model.threshold)
                systems["model, cross-validated"] = (
                    centred,
                    lambda k, e, unseen=unseen: set(unseen[k].links(e.similarity, e.source, e.target)),  # type: ignore[misc]
                )
        results[name] = {
            system: {
                "all": measure(examples, linker),
                "content words": measure(examples, linker, content=True),
            }
            for system, (examples, linker) in systems.items()
        }
        rows = [
            [system, *(found["all"][k] for k in ("P", "R", "F")), f"{found['all']['AER']:.4f}",
             *(found["content words"][k] for k in ("P", "R")), found["all"]["ms"]]
            for system, found in results[name].items()
        ]  # fmt: skip
        show(title, ("links by", "P", "R", "F", "AER", "content P", "R", "ms/pair"), rows)
    save(args.json, results)


if __name__ == "__main__":
    main()
