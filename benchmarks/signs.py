"""Signs of machine translation: fit the model of tqpipe/signs.py, and tell references from systems by document.

    python benchmarks/signs.py [--data FOLDER] [--links FOLDER] [--write] [--json OUT]

Documents are ten sentences. Fitted on WMT17 (systems and references, six languages into English), each figure as
its difference from the human translations of its language; the human level of ca is NTREX's
(the documents of even number). Reported: WMT17 with each language left out, MLQE-PE (raw output against post-
edits), and the references of flores-mt against each of five systems. The baseline beside it knows the documents'
length alone: the characters of the translation over the source's, fitted in the same way. --links keeps word links
in a folder; --write ships the model.
"""

from __future__ import annotations

import gzip
import json
import pickle
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from common import have, parser, save, show
from numpy.typing import NDArray

from tqpipe import pipeline, signs
from tqpipe.encoder import TransformerEncoder
from tqpipe.ingest import make_pair
from tqpipe.training import logistic
from tqpipe.training.quality_dev import ntrex_documents
from tqpipe.training.quality_metrics import auc, ece, reliability

Array = NDArray[np.float64]
WMT = ("cs", "de", "fi", "lv", "ru", "tr")
NTREX = ("ca",)
MLQE = ("et", "ro", "ru")
HUMAN = ("ref", "eng_ref", "pe_tok")


def _read(path: Path) -> list[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def _texts(data: Path, name: str) -> tuple[list[str], dict[str, list[str]]]:
    """Source sentences and the translations of each maker."""
    kind, _, lang = name.partition("-")
    if kind == "flores":
        rows = _read(data / "catalan" / "flores-mt.ca-en.jsonl.gz")
        makers = ("eng_ref", "google", "nllb3.3b", "opusmt", "aina_flores101", "gpt")
        return [r["cat"] for r in rows], {m: [r[m] for r in rows] for m in makers}
    if kind == "ntrex":
        pairs = [row for doc in ntrex_documents(data, lang)[0::2] for row in doc[:10]][:400]
        return [p[0] for p in pairs], {"ref": [p[1] for p in pairs]}
    if kind == "wmt17":
        rows = _read(data / "qe" / "wmt17-da" / f"{lang}-en.jsonl.gz")
        return [r["src"] for r in rows], {m: [r[m] for r in rows] for m in ("mt", "ref")}
    rows = [r for r in _read(data / "qe" / "mlqe-pe" / f"{lang}-en.dev.jsonl.gz") if r["pe_tok"]][:500]
    return [r["src"] for r in rows], {m: [r[m] for r in rows] for m in ("mt_tok", "pe_tok")}


class Links:
    """(name, language, maker, number, [(source, target, links)]) of every document of a text, kept in a folder."""

    def __init__(self, data: Path, folder: Path | None) -> None:
        self.data, self.folder = data, folder
        self.encoder: TransformerEncoder | None = None

    def __call__(self, name: str) -> list[Any]:
        path = self.folder / f"{name}.pkl" if self.folder else None
        if path is not None and path.exists():
            found: list[Any] = pickle.loads(path.read_bytes())
            return found
        self.encoder = self.encoder or TransformerEncoder()
        source, makers = _texts(self.data, name)
        left = self.encoder.encode(source)
        out = []
        for maker, target in makers.items():
            right = self.encoder.encode(target)
            for k in range(0, len(source), 10):
                rows = list(zip(source[k : k + 10], target[k : k + 10], strict=True))
                pairs = [make_pair(s, t, id=str(i)) for i, (s, t) in enumerate(rows)]
                links = pipeline.word_links(
                    pairs, list(zip(left[k : k + 10], right[k : k + 10], strict=True))
                )
                out.append((name, name.partition("-")[2] or "ca", maker, k // 10,
                            [(p.source_text, p.target_text, links.get(p.id)) for p in pairs]))  # fmt: skip
        if path is not None:
            path.write_bytes(pickle.dumps(out))
        return out


def _documents(rows: list[Any]) -> list[tuple[str, Array, float]]:
    """(maker, the figures, log of the length ratio) of each document with enough links."""
    out = []
    for _, _, maker, _, texts in rows:
        pairs = [make_pair(s, t, id=str(i)) for i, (s, t, _) in enumerate(texts)]
        found = signs.figures(pairs, {str(i): w for i, (*_, w) in enumerate(texts) if w is not None})
        if found is not None:
            ratio = sum(len(t) for _, t, _ in texts) / sum(len(s) for s, _, _ in texts)
            out.append((maker, np.array([found[k] for k in signs.FIGURES]), float(np.log(ratio))))
    return out


def fit(x: Array, y: Array, ridge: float = 3.0) -> tuple[Array, float]:
    """Weights and intercept of a logistic regression; the ridge is on the weights."""
    design = np.hstack([x, np.ones((len(x), 1))])
    w = logistic.fit(design, y, [ridge] * x.shape[1] + [0.0])
    return w[:-1], float(w[-1])


def _human(docs: Sequence[tuple[str, Array, float]]) -> tuple[Array, float]:
    mine = [(f, r) for maker, f, r in docs if maker in HUMAN]
    return np.mean([f for f, _ in mine], axis=0), float(np.mean([r for _, r in mine]))


def run(data: Path, folder: Path | None, write: bool) -> dict[str, Any]:
    if not have(data / "qe" / "wmt17-da", "WMT17"):
        return {}
    links = Links(data, folder)
    tests = [f"mlqedev-{k}" for k in MLQE]
    texts = ["flores", *(f"wmt17-{k}" for k in WMT), *(f"ntrex-{k}" for k in NTREX), *tests]
    docs = {n: _documents(links(n)) for n in texts}
    levels = {n.partition("-")[2]: _human(d) for n, d in docs.items() if n.startswith(("wmt17", "ntrex"))}
    average = (
        np.mean([f for f, _ in levels.values()], axis=0),
        float(np.mean([r for _, r in levels.values()])),
    )
    train = [
        (k, maker, f - levels[k][0], r - levels[k][1]) for k in WMT for maker, f, r in docs[f"wmt17-{k}"]
    ]
    langs = np.array([k for k, *_ in train])
    y = np.array([maker not in HUMAN for _, maker, *_ in train], dtype=float)
    x, ratio = np.array([f for *_, f, _ in train]), np.array([[r] for *_, r in train])
    scale, ratio_scale = x.std(axis=0), ratio.std(axis=0)
    results: dict[str, Any] = {}
    rows: list[list[Any]] = []

    def judged(features: Array, weights: tuple[Array, float], by: Array) -> Array:
        return logistic.sigmoid(features / by @ weights[0] + weights[1])

    def report(name: str, p: Array, base: Array, truth: Array) -> None:
        system, human = truth == 1, truth == 0
        results[name] = {
            "documents": len(truth), "auc": auc(p[human], p[system]), "length": auc(base[human], base[system]),
            "ece": ece(reliability(p, truth)), "human": float(p[human].mean()), "system": float(p[system].mean()),
        }  # fmt: skip
        rows.append([name, *results[name].values()])

    out, base = np.zeros(len(y)), np.zeros(len(y))
    for k in WMT:
        held = langs == k
        out[held] = judged(x[held], fit(x[~held] / scale, y[~held]), scale)
        base[held] = judged(ratio[held], fit(ratio[~held] / ratio_scale, y[~held]), ratio_scale)
    # Optimistic: the level of the language left out is the mean of these same references.
    report("WMT17, weights of the other languages", out, base, y)
    model, plain = fit(x / scale, y), fit(ratio / ratio_scale, y)

    def test(name: str, lang: str, found: Sequence[tuple[str, Array, float]]) -> None:
        level = levels.get(lang, average)
        p = judged(np.array([f - level[0] for _, f, _ in found]), model, scale)
        b = judged(np.array([[r - level[1]] for *_, r in found]), plain, ratio_scale)
        report(name, p, b, np.array([m not in HUMAN for m, *_ in found], dtype=float))

    for k in MLQE:
        test(f"MLQE-PE {k}-en, raw output against post-edits", k, docs[f"mlqedev-{k}"])
    for maker in dict.fromkeys(m for m, *_ in docs["flores"] if m not in HUMAN):
        test(f"flores ca-en, references against {maker}", "ca",
             [d for d in docs["flores"] if d[0] in (maker, "eng_ref")])  # fmt: skip
    show(
        "Signs of machine translation, documents of ten sentences",
        ["text", "documents", "AUC", "AUC of length", "ECE", "mean human", "mean system"],
        rows,
    )
    if write:
        named = {
            k: dict(zip(signs.FIGURES, map(float, f.round(4)), strict=True)) for k, (f, _) in levels.items()
        }
        named["*"] = dict(zip(signs.FIGURES, map(float, average[0].round(4)), strict=True))
        shipped = {
            "weights": dict(zip(signs.FIGURES, map(float, model[0].round(4)), strict=True)),
            "scale": dict(zip(signs.FIGURES, map(float, scale.round(4)), strict=True)),
            "intercept": round(model[1], 4), "human": named,
        }  # fmt: skip
        path = Path(signs.__file__).parent / "models" / "signs" / "model.json"
        path.write_text(json.dumps(shipped, indent=1) + "\n", encoding="utf-8")
    return results


def main() -> None:
    options = parser(__doc__)
    options.add_argument("--links", type=Path, help="keep word links in this folder, and read them from it")
    options.add_argument("--write", action="store_true", help="write tqpipe/models/signs/model.json")
    args = options.parse_args()
    save(args.json, run(args.data, args.links, args.write))


if __name__ == "__main__":
    main()
