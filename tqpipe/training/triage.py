"""The recipe of the triage model: tqpipe train triage --data FOLDER [--out FILE]

Garbles planted in half of the documents of NTREX and of the flores-mt references, post-edits of MLQE-PE's dev
sets and errors marked in bio-MQM pt-en (`triage_cases`) become rows (`triage_rows`); boosted trees are fitted to
them, one set for each combination of what may have run; the same documents without errors set the limits of budgets,
and good pairs in other directions say how far a pair of languages is scored too harshly (`triage_offsets`). The other
half of the documents is for `benchmarks/accuracy.py triage`.

What is slow is kept in the user's cache, keyed by text, model and code, so it can be run again after a check or the
quality model has changed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tqpipe import storage
from tqpipe.cache import Cache
from tqpipe.pipeline import Progress, silent
from tqpipe.training import boosting, logistic, triage_offsets
from tqpipe.training.boosting import Options
from tqpipe.training.triage_cases import training
from tqpipe.training.triage_rows import Row, rows
from tqpipe.triage.model import BLOCKS, SHIPPED, SURE_CONTRAST, SURE_FLAG, VERSION, Line, Tree, variant_of
from tqpipe.triage.witness import Witness
from tqpipe.types import TqpipeError

Floats = NDArray[np.float64]

#: What may have run besides the shape, which is always known.
VARIANTS = (
    "shape", "shape+rules", "shape+encoder", "shape+quality", "shape+rules+encoder", "shape+rules+quality",
    "shape+encoder+quality", "shape+rules+encoder+quality",
)  # fmt: skip
#: Origins in which half of the pairs have a planted garble.
PLANTED = ("ntrex", "flores")
#: Origin of documents that are good throughout: no tree learns from them, budgets are measured on them.
SOUND = "sound"
#: Parts of the training rows for cross-fitting.
FOLDS = 4
#: How much a row of each kind of corpus counts: real errors are judged by other rules in each of them.
WEIGHTS = {"mlqe": 0.25, "bio": 0.4, SOUND: 0.0}
#: The score that speaks for itself beside the trees (`triage.witness`), its spread as a share of theirs, its ceiling.
#: Chosen on the training half, documents held out in turn: `benchmarks/triage_witness.py`.
OWN, SHARE, CEILING = "quality/quality", 0.3, 0.5
#: A word that would suit the source better is rare, so that trees make little of it: lines of their own in log-odds of
#: the trees. With .2 to .6 of the first most planted errors are found in documents that the trees have not seen
#: (cross-fitted). Of the next two more finds more of the words that they are for, and less of all kinds together. The
#: last two are what a logistic regression beside the trees gives them (cross-fitted).
RARE: dict[str, float] = {
    "quality/contrast": 0.2,
    "quality/translation": 0.2,
    "quality/omission": 0.2,
    "quality/lost word": 0.42,
    "quality/added word": 0.24,
}
#: Of the quality model's features, what can only speak against a pair.
WORSE = ("broken", "translation", "omission", "lost word", "added word", "agrees with a rule")
#: Quantiles of the risk of good pairs that the file keeps.
AT = (
    0.0, 0.25, 0.5, 0.75, 0.8, 0.85, 0.9, 0.925, 0.95, 0.96, 0.97, 0.98, 0.985,
    0.99, 0.9925, 0.995, 0.9975, 1.0,
)  # fmt: skip


def names_of(found: Sequence[Row], variant: str) -> list[str]:
    """The features of a variant that at least five rows have, in order of the blocks."""
    blocks = variant.split("+")
    counts: dict[str, int] = {}
    for row in found:
        for name, value in row.features.items():
            if value and name.split("/")[0] in blocks and name not in (SURE_FLAG, SURE_CONTRAST):
                counts[name] = counts.get(name, 0) + 1
    return sorted((n for n, c in counts.items() if c >= 5), key=lambda n: (BLOCKS.index(n.split("/")[0]), n))


def sign_of(name: str) -> int:
    """1 for what can only speak against a pair (any flag), -1 for what can only speak for it, else 0."""
    block, rest = name.split("/", 1)
    if block == "rules":
        return 1
    if block == "quality":
        return -1 if rest == "quality" else 1 if rest in WORSE else 0
    return -1 if rest == "adequacy" else 0


def complete(row: Row, variant: str) -> bool:
    """Whether all blocks of a variant are known of a row."""
    have = {name.split("/")[0] for name in row.features}
    return set(variant.split("+")) <= have


def weight_of(row: Row) -> float:
    """How much a row counts in training."""
    return WEIGHTS.get(row.origin.split()[0], 1.0)


@dataclass(frozen=True, slots=True)
class Table:
    """The rows that a variant learns from: (n, f) features (what is not there is 0), labels and weights (n,)."""

    rows: Sequence[Row]
    names: Sequence[str]
    x: Floats
    y: Floats
    weight: Floats

    @classmethod
    def of(cls, train: Sequence[Row], variant: str, names: Sequence[str] | None = None) -> Table:
        """The rows of which all of the variant is known; its features, or those named."""
        rows = [r for r in train if complete(r, variant)]
        return cls.over(rows, names or names_of(rows, variant))

    @classmethod
    def over(cls, rows: Sequence[Row], names: Sequence[str]) -> Table:
        """These features of these rows."""
        return cls(
            rows,
            names,
            np.array([[row.features.get(n, 0.0) for n in names] for row in rows], dtype=np.float64),
            np.array([row.case.label for row in rows]),
            np.array([weight_of(row) for row in rows]),
        )

    def of_origin(self, *names: str) -> NDArray[np.bool_]:
        """Which rows are of documents from there."""
        return np.array([row.origin.split()[0] in names for row in self.rows])

    def trees(self, options: Options, some: Any = slice(None)) -> tuple[float, list[Tree]]:
        """Bias and trees of some rows."""
        signs = [sign_of(n) for n in self.names]
        x = self.x[some] * [name not in RARE for name in self.names]
        return boosting.fit(x, self.y[some], self.weight[some], options, signs)

    def crossed(self, options: Options) -> Floats:
        """What trees that have not seen a row's group say of it, (n,)."""
        fold = np.array([_fold(row.group) for row in self.rows])
        raw = np.zeros(len(self.rows))
        for k in range(FOLDS):
            raw[fold == k] = score(*self.trees(options, fold != k), self.x[fold == k])
        return raw


def fit(
    train: Sequence[Row], variant: str, options: Options, kept: dict[str, Any] | None = None
) -> dict[str, Any]:
    """A variant as the file holds it; of one that is `kept` it has the features and trees.

    All the rest is fitted to what trees that have not seen a row's group say of it. The risk is calibrated with the
    planted rows only: half of them are bad, which is what it means. Budgets are shares of good documents: among
    errors a good pair looks better beside its document's medians than it does among its like.
    """
    table = Table.of(train, variant, None if kept is None else _more(kept["features"], train, variant))
    raw = table.crossed(options)
    lines, witness = lines_of(table), witness_of(raw, table)
    raw = together(raw, table, lines, witness)
    planted = table.of_origin(*PLANTED)
    slope, offset = platt(raw[planted], table.y[planted])
    sound = raw[table.of_origin(SOUND)]
    clean = np.quantile(logistic.sigmoid(slope * sound + offset), AT, method="higher")
    found = kept or _trees(table, options)
    return {
        "features": table.names,
        "bias": found["bias"],
        "trees": found["trees"],
        "lines": lines,
        "witness": witness,
        "slope": round(slope, 5),
        "offset": round(offset, 5),
        "at": AT,
        "clean": [float(f"{v:.5g}") for v in clean],
    }


def _more(names: Sequence[str], train: Sequence[Row], variant: str) -> list[str]:
    """The features of kept trees, and those that have lines of their own."""
    have = names_of([row for row in train if complete(row, variant)], variant)
    return [*names, *(name for name in RARE if name in have and name not in names)]


def _trees(table: Table, options: Options) -> dict[str, Any]:
    bias, trees = table.trees(options)
    return {
        "bias": round(bias, 6),
        "trees": [
            {
                "feature": t.feature,
                "threshold": [float(f"{v:.6g}") for v in t.threshold],
                "left": t.left,
                "right": t.right,
                "value": t.value,
            }
            for t in trees
        ],
    }


def lines_of(table: Table) -> list[dict[str, Any]]:
    """The lines of a variant (see `triage.model.Line`), of those features that it has."""
    return [
        {"feature": table.names.index(name), "slope": slope, "centre": 0.0}
        for name, slope in RARE.items()
        if name in table.names
    ]


def witness_of(
    raw: Floats, table: Table, share: float = SHARE, ceiling: float = CEILING
) -> dict[str, Any] | None:
    """The witness of a variant (see `triage.witness`), None for one without the score."""
    if OWN not in table.names:
        return None
    x = table.x[:, at := table.names.index(OWN)]
    slope = -share * float(raw.std()) / max(float(x.std()), 1e-9)
    return {
        "feature": at, "slope": float(f"{slope:.5g}"), "centre": float(f"{x.mean():.5g}"), "ceiling": ceiling,
    }  # fmt: skip


def together(
    raw: Floats, table: Table, lines: Sequence[dict[str, Any]], witness: dict[str, Any] | None
) -> Floats:
    """Raw scores with what the lines add and the witness says, (n,)."""
    values = table.x.tolist()
    if lines:
        raw = raw + [sum(Line(**line).of(v) for line in lines) for v in values]
    if witness is None:
        return raw
    told = Witness(**witness)
    return np.array([told.joined(r, v) for r, v in zip(raw.tolist(), values, strict=True)])


def _fold(group: str) -> int:
    return int(hashlib.sha256(group.encode()).hexdigest()[:8], 16) % FOLDS


def score(bias: float, trees: Sequence[Tree], x: Floats) -> Floats:
    """Raw scores of (n, f) features, (n,)."""
    out = np.full(len(x), bias)
    for tree in trees:
        out += boosting.predict(tree, x)
    return out


def platt(raw: Floats, gold: Floats) -> tuple[float, float]:
    """Slope and offset of the logistic that fits the labels (Platt 1999)."""
    x = np.stack([raw, np.ones_like(raw)], axis=1)
    # Platt's targets: never quite 0 or 1.
    t = np.where(gold > 0, (gold.sum() + 1) / (gold.sum() + 2), 1 / ((1 - gold).sum() + 2))
    slope, offset = logistic.fit(x, t, 1e-6)
    return float(slope), float(offset)


def build(
    train: Sequence[Row],
    good: Sequence[Row],
    signature: str,
    options: Options | None = None,
    kept: dict[str, Any] | None = None,
    progress: Progress = silent,
) -> dict[str, Any]:
    """The whole file as JSON values. `good`: sound pairs that are not into English (`triage_offsets`); `kept`: the
    values of a file whose trees to keep.

    New trees differ by chance in what they find by half a point: those that ship may well be better.
    """
    found = {}
    for number, variant in enumerate(VARIANTS):
        progress("triage trees", number / len(VARIANTS))
        mine = None if kept is None else kept["variants"][variant]
        found[variant] = fit(train, variant, options or Options(), mine)
        found[variant]["offsets"] = triage_offsets.fit(variant_of(variant, found[variant]), good)
    return {"version": VERSION, "quality": signature, "rows": len(train), "variants": found}


def cache() -> Cache:
    """Where the slow parts are kept between runs."""
    from platformdirs import user_cache_path

    return Cache(user_cache_path("tqpipe") / "triage")


def train(
    folder: Path,
    out: Path = SHIPPED,
    *,
    model: Path | None = None,
    trees_of: Path | None = None,
    progress: Progress = silent,
) -> dict[str, Any]:
    """Run the recipe on the data folder and write the model file; what was written.

    `model` is a folder with another quality model than the shipped one, `trees_of` a model file whose trees
    to keep. Raises TqpipeError for missing data, and at once where a file cannot be read or written.
    """
    kept = None if trees_of is None else _read(trees_of)
    if out.is_dir():
        raise TqpipeError(f"{out}: is a folder; the model is a file")
    from tqpipe.encoder import TransformerEncoder
    from tqpipe.scoring.quality import QualityModel

    out.parent.mkdir(parents=True, exist_ok=True)
    encoder, estimator, store = TransformerEncoder(), QualityModel.load(model), cache()
    train = rows(training(folder), encoder, estimator, store, progress)
    good = rows(triage_offsets.good(folder), encoder, estimator, store, progress)
    found = build(train, good, estimator.signature, kept=kept, progress=progress)
    storage.write_bytes(out, (json.dumps(found, separators=(",", ":")) + "\n").encode())
    return found


def _read(path: Path) -> dict[str, Any]:
    """The values of a model file of this version or of the one before, which had no witness."""
    try:
        known: dict[str, Any] = json.loads(path.read_bytes())
        if known["version"] not in (VERSION - 1, VERSION) or not all(
            "trees" in v for v in known["variants"].values()
        ):
            raise TqpipeError(
                f"{path}: a triage model of version {known['version']}; its trees cannot be kept"
            )
    except OSError as error:
        raise TqpipeError(f"{path}: {error.strerror or error}") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise TqpipeError(f"{path}: not a triage model: {error!r:.80}") from error
    return known
