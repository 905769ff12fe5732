"""Recipe of the word-link model: two small networks trained on hand-made word links.

    python -m tqpipe.training.words DATA [--out FILE] [--threshold P]

DATA/word-align/enfr.awesome.jsonl.gz has English-French sentences with sure and possible links (Mihalcea
and Pedersen 2003, https://aclanthology.org/W03-0301). Sure links are positives, possible ones are left
out of the loss (annotators of other sets do not make most of them), everything else is negative. The
second network trains on probabilities that the first gave to sentences it had not seen (stacking,
Wolpert 1992), as it will meet them. Threshold, features and sizes were chosen on English-Spanish links.

What was measured on the way (F1 on English-Spanish; mutual best matches .864, this model .881):

- Best matches of other layers than 7 and of means of layers 5-9: .852 to .863 (.864). Growing from links: .857 at .4,
  .865 at .5.
- Trained for layers 7, 6, 5 and 4 of pairs: AER .120, .119, .120 and .125, English-Italian .155, .155, .158 and .165.
  Trained for pairs at layer 6 and documents at layer 7 together: better at either than a model for it alone.
- The first look alone: .873. Possible links as positives or as half ones: .865 to .879, with an AER on
  English-French above .05.
- A learnt low-rank projection of the vectors for mutual best matches: .866 trained on confident links in
  parallel text of eight languages, .869 on gold links; not added to the model.
- Planes of rare events scaled by their standard deviation, or a plane for the same word that ignores how
  often it comes: .85 to .87, as ten commas link with each other. Hence `FLOOR` and the shared weight of
  repeated words in `first_look`.
- Centring one sentence alone, five or twenty together instead of the whole set: the same within .001, so
  there is no prior mean.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from tqpipe.alignment.word_features import FIRST_MIRROR, Floats, first_look, second_look
from tqpipe.alignment.word_model import BOTH_MIRROR, WEIGHTS, LinkModel, Network, to_json
from tqpipe.alignment.words import mean_token, word_vectors
from tqpipe.encoder import TransformerEncoder
from tqpipe.types import Encoding, TqpipeError, Word

Cells = set[tuple[int, int]]
Indices = NDArray[np.int64]
T = TypeVar("T")

UNITS, EPOCHS, RATE, DECAY, BATCH = 24, 12, 1e-2, 1e-4, 2048
#: A plane that is nearly always the same must not get huge values where it is not.
FLOOR = 0.4
#: Parts for probabilities of unseen sentences, and for the cross-validated figure.
STACKED, FOLDS = 3, 5
THRESHOLD = 0.35
#: Sets whose gold counts words from 1.
FROM_ONE = ("enfr",)


@dataclass(frozen=True)
class Example:
    """A sentence pair with gold links. `sure` is part of `possible`."""

    source: tuple[Word, ...]
    target: tuple[Word, ...]
    sure: Cells
    possible: Cells
    similarity: Floats


#: One sentence pair in each of the ways in which it may be encoded; the same words and links in all.
Readings = tuple[Example, ...]


def words_by_space(text: str) -> tuple[Word, ...]:
    """The words of a text that is tokenised already."""
    out, at = [], 0
    for piece in text.split(" "):
        if piece:
            out.append(Word(piece, at, at + len(piece)))
        at += len(piece) + 1
    return tuple(out)


def read_links(gold: str, base: int) -> tuple[Cells, Cells]:
    """Sure links (1-2) and sure or possible ones (1p2), counted from `base` in the file and from 0 here."""
    sure: Cells = set()
    possible: Cells = set()
    for item in gold.split():
        mark = "-" if "-" in item else "p"
        i, j = item.split(mark)
        cell = (int(i) - base, int(j) - base)
        possible.add(cell)
        if mark == "-":
            sure.add(cell)
    return sure, possible


def read(
    path: Path, encoder: TransformerEncoder, *, centred: bool = True, documents: bool = False
) -> list[Example]:
    """The examples of a file with their similarities, centred over the whole file (or not centred); encoded as pairs
    are, or as the sentences of documents.
    """
    if not path.is_file():
        raise TqpipeError(f"{path}: no such file; see the data's README for the word-align folder")
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    base = int(path.name.startswith(FROM_ONE))
    sides = [encoder.encode([row[key] for row in rows], sentences=documents) for key in ("src", "tgt")]
    means = [mean_token(side) if centred else np.zeros(1, dtype=np.float32) for side in sides]

    def vectors(
        row: dict[str, str], key: str, encoding: Encoding, mean: Floats
    ) -> tuple[tuple[Word, ...], Floats]:
        words = words_by_space(row[key])
        return words, word_vectors(words, encoding, mean)

    out = []
    for row, left, right in zip(rows, *sides, strict=True):
        source, x = vectors(row, "src", left, means[0])
        target, y = vectors(row, "tgt", right, means[1])
        out.append(Example(source, target, *read_links(row["gold"], base), np.asarray(x @ y.T)))
    return out


def readings(path: Path, encoder: TransformerEncoder) -> list[Readings]:
    """Every example of a file as pairs are encoded and as sentences of documents are."""
    return list(zip(read(path, encoder), read(path, encoder, documents=True), strict=True))


def labels(example: Example) -> tuple[Floats, NDArray[np.bool_]]:
    """1 for sure links, and which cells count: the possible ones do not."""
    y = np.zeros(example.similarity.shape, dtype=np.float32)
    counts = np.ones(example.similarity.shape, dtype=bool)
    for i, j in example.possible:
        y[i, j], counts[i, j] = 1.0, (i, j) in example.sure
    return y, counts


def fit(planes: Sequence[Floats], examples: Sequence[Example], mirror: Indices, seed: int = 0) -> Network:
    """A network on cells: cross-entropy, AdamW, a rate that falls to nothing."""
    import torch

    torch.manual_seed(seed)
    kept = [(p, *labels(e)) for p, e in zip(planes, examples, strict=True)]
    x = np.concatenate([p[:, k].T for p, _, k in kept])
    y = torch.from_numpy(np.concatenate([label[k] for _, label, k in kept]))
    mean, scale = x.mean(axis=0), x.std(axis=0)
    mean, scale = (mean + mean[mirror]) / 2, np.maximum((scale + scale[mirror]) / 2, FLOOR)
    cells = torch.from_numpy(((x - mean) / scale).astype(np.float32))
    back = torch.from_numpy(mirror)
    hidden = torch.nn.Parameter(torch.randn(UNITS, len(mirror)) / (3 * len(mirror)) ** 0.5)
    bias, out = (
        torch.nn.Parameter(torch.zeros(UNITS)),
        torch.nn.Parameter(torch.randn(UNITS) / (3 * UNITS) ** 0.5),
    )
    out_bias = torch.nn.Parameter(torch.zeros(()))
    parameters = [hidden, bias, out, out_bias]
    optimiser = torch.optim.AdamW(parameters, RATE, weight_decay=DECAY)
    steps = EPOCHS * -(-len(y) // BATCH)
    fall = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda k: max(0.02, 1 - k / steps))
    for _ in range(EPOCHS):
        for part in torch.split(torch.randperm(len(y)), BATCH):
            units = torch.tanh(cells[part] @ torch.cat([hidden, hidden[:, back]]).T + bias.repeat(2))
            logit = units @ out.repeat(2) / 2 + out_bias
            loss = torch.nn.functional.binary_cross_entropy_with_logits(logit, y[part])
            optimiser.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimiser.step()
            fall.step()
    # The standardisation moves into the weights.
    w, b, v, c = (q.detach().numpy().astype(np.float64) for q in parameters)
    w = w / scale
    return Network(
        w.astype(np.float32), (b - w @ mean).astype(np.float32), v.astype(np.float32), float(c), mirror
    )


def folds(size: int, count: int, seed: int = 1) -> Indices:
    """The fold of every example, at random."""
    return np.asarray(np.random.default_rng(seed).permutation(np.arange(size) * count // max(size, 1)))


def train(sentences: Sequence[Readings], threshold: float = THRESHOLD) -> LinkModel:
    """Both looks."""
    planes = [[first_look(e.similarity, e.source, e.target) for e in readings] for readings in sentences]

    def fitted(some: Sequence[int], planes: Sequence[Sequence[Floats]], mirror: Indices) -> Network:
        return fit([p for k in some for p in planes[k]], [e for k in some for e in sentences[k]], mirror)

    every = range(len(sentences))
    unseen = _held_out(sentences, STACKED, lambda some: fitted(some, planes, FIRST_MIRROR))
    both = [[np.concatenate([p, second_look(unseen[k](p))]) for p in planes[k]] for k in every]
    return LinkModel(fitted(every, planes, FIRST_MIRROR), fitted(every, both, BOTH_MIRROR), threshold)


def cross_validated(sentences: Sequence[Readings], threshold: float = THRESHOLD) -> list[LinkModel]:
    """For every sentence a model that has not seen it."""
    return _held_out(sentences, FOLDS, lambda some: train([sentences[k] for k in some], threshold))


def _held_out(examples: Sequence[Readings], count: int, make: Callable[[list[int]], T]) -> list[T]:
    fold = folds(len(examples), count)
    made = [make(np.flatnonzero(fold != k).tolist()) for k in range(count)]
    return [made[k] for k in fold]


def main(arguments: Sequence[str] | None = None) -> None:
    """Train on the data folder and write the weights."""
    parser = argparse.ArgumentParser(description="Train the word-link model.")
    parser.add_argument("data", type=Path, help="the data folder with word-align/")
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    parser.add_argument(
        "--threshold", type=float, default=THRESHOLD, help="probability from which a cell is a link"
    )
    options = parser.parse_args(arguments)
    encoder = TransformerEncoder()
    model = train(readings(options.data / "word-align" / "enfr.awesome.jsonl.gz", encoder), options.threshold)
    stored = {"note": f"tqpipe.training.words on English-French links; token vectors of {encoder.signature}"}
    options.out.parent.mkdir(parents=True, exist_ok=True)
    text = (
        json.dumps(stored | to_json(model), ensure_ascii=False)
        .replace("], [", "],\n[")
        .replace(', "', ',\n"')
    )
    options.out.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
