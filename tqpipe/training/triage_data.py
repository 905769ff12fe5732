"""The rows that triage learns from and is measured on: documents of pairs with a label each.

A label is 1 where a person would change the pair: it has a planted garble, or people marked a major or
critical error in it, or post-edited a good part of it. What is slow (links, encoder scores, the quality
model) is kept in a cache outside the project, keyed by the text and by the model, so that the recipe can be
run again after a change to a check, or with another quality model, in minutes.
"""

from __future__ import annotations

import hashlib
import pickle
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from tqpipe import checks, pipeline
from tqpipe.checks import fusion
from tqpipe.ingest import make_pair
from tqpipe.training import data, garbles
from tqpipe.triage.features import Document, Item, features
from tqpipe.types import Context, Encoder, Pair, QualityEstimator

#: Pairs in a document made of loose pairs.
SIZE = 40
#: HTER from which a post-edited machine translation counts as changed in earnest (a quarter of its words).
EDITED = 0.25


@dataclass(frozen=True, slots=True)
class Case:
    """A pair's texts with its label; `kind` is the garble's or "clean", `severity` 0 (none) to 3."""

    source: str
    target: str
    label: float
    kind: str
    severity: int = 0


@dataclass(frozen=True, slots=True)
class Cases:
    """Cases that stand together as a document; `origin` says where they come from."""

    origin: str
    langs: tuple[str, str]
    cases: tuple[Case, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A case as triage sees it; `quality` is the quality model's score (100 is good), None where it has none."""

    origin: str
    document: int
    case: Case
    features: dict[str, float]
    quality: float | None
    broken: float | None


# --- cases --------------------------------------------------------------------------------------


def half_planted(
    origin: str, langs: tuple[str, str], documents: Sequence[Sequence[tuple[str, str]]], seed: int
) -> list[Cases]:
    """Documents in which about half of the pairs have one planted garble each, of a kind drawn evenly."""
    pool = garbles.Pool.of([pair for pairs in documents for pair in pairs])
    kinds = {kind: _RARE.get(kind, 1.0) for kind in garbles.KINDS}
    out = []
    for number, pairs in enumerate(documents):
        rng = random.Random(f"{seed} {origin} {number}")
        cases = []
        for source, target in pairs:
            found = None
            if rng.random() < 0.5:
                # A kind that does not fit makes room for another, or short texts would always stay clean.
                for kind in _shuffled(kinds, rng):
                    found = garbles.plant(kind, source, target, pool, rng)
                    if found is not None:
                        break
            if found is None:
                cases.append(Case(source, target, 0.0, "clean"))
            else:
                cases.append(Case(found.source, found.target, 1.0, found.kind, found.severity))
        out.append(Cases(origin, langs, tuple(cases)))
    return out


#: Kinds that few texts have a place for, and how much earlier they are tried.
_RARE = {
    "number": 9.0,
    "date": 15.0,
    "unit": 15.0,
    "quotation": 9.0,
    "pronoun": 4.0,
    "negation": 2.0,
    "name": 2.0,
}


def _shuffled(weights: dict[str, float], rng: random.Random) -> list[str]:
    """The keys in random order, heavy ones earlier (Efraimidis and Spirakis 2006)."""
    drawn = {key: rng.random() ** (1.0 / weight) for key, weight in weights.items()}
    return sorted(drawn, key=lambda key: -drawn[key])


def _documents(pairs: Sequence[tuple[str, str]], many: int) -> list[Sequence[tuple[str, str]]]:
    """`many` runs of SIZE consecutive pairs, spread over the corpus: neighbours tend to share a topic."""
    many = min(many, len(pairs) // SIZE)
    step = len(pairs) // max(many, 1)
    return [pairs[k * step : k * step + SIZE] for k in range(many)]


def training(folder: Path, seed: int = 5) -> list[Cases]:
    """Garbles in Catalan-English training text, post-edits of MLQE-PE, errors marked in bio-MQM."""
    out: list[Cases] = []
    corpora = data.clean_pairs(folder)
    for name, many in (("globalvoices", 40), ("tatoeba", 8), ("manuals", 8)):
        pairs = [(s, t) for _, s, t in corpora[name]]
        out += half_planted(name, ("ca", "en"), _documents(pairs, many), seed)
    for pair in ("ro-en", "et-en", "ne-en", "ru-en", "en-de"):
        rows = list(data.read(folder / "qe/mlqe-pe" / f"{pair}.train.jsonl.gz"))
        out += _loose("mlqe " + pair, _langs(pair), [_edited(r) for r in rows[:: len(rows) // 160]])
    for path in data.bio_files(folder):
        cases = marked(path)
        if cases:
            step = max(1, len(cases) // 120)
            out += _loose("bio " + path.name.split(".")[0], _langs(path.name.split(".")[0]), cases[::step])
    return out


def _langs(name: str) -> tuple[str, str]:
    source, target = name.split("-")[:2]
    return source, target


def _loose(origin: str, langs: tuple[str, str], cases: Sequence[Case]) -> list[Cases]:
    return [Cases(origin, langs, tuple(cases[k : k + SIZE])) for k in range(0, len(cases), SIZE)]


def _edited(row: dict[str, Any]) -> Case:
    changed = float(row["hter"]) >= EDITED
    return Case(row["src"], row["mt"], float(changed), "edited" if changed else "clean", 2 * changed)


def marked(path: Path) -> list[Case]:
    """A file of bio-MQM: 1 where a rater marked a major or critical error; the mean over a segment's raters."""
    found: dict[tuple[str, str], list[float]] = {}
    for row in data.read(path):
        serious = any(e["severity"].strip().lower() in ("major", "critical") for e in row["errors"])
        found.setdefault((row["src"], row["mt"]), []).append(float(serious))
    return [
        Case(s, t, sum(v) / len(v), "marked" if any(v) else "clean", 2 * int(any(v)))
        for (s, t), v in found.items()
        if len(s) + len(t) < 900
    ]


def held_out(folder: Path, seed: int = 11) -> tuple[list[Cases], list[Cases]]:
    """NTREX and flores-mt references, half planted: (for calibration, for the report), split by document."""
    parts: tuple[list[Cases], list[Cases]] = ([], [])
    by_doc: dict[str, list[dict[str, Any]]] = {}
    for row in data.read(folder / "catalan/ntrex.jsonl.gz"):
        by_doc.setdefault(row["doc_id"], []).append(row)
    for lang in ("ca", "es"):
        documents = [[(r[lang], r["en"]) for r in rows] for rows in by_doc.values()]
        # The same documents on the same side of the split in either language.
        for number, found in enumerate(half_planted(f"ntrex {lang}-en", (lang, "en"), documents, seed)):
            if lang == "ca" or number % 3 == 0:
                parts[number % 2].append(found)
    rows: dict[tuple[str, str], None] = {}
    for row in data.read(folder / "catalan/flores-mt.ca-en.jsonl.gz"):
        rows[(row["cat"], row["eng_ref"])] = None
    pairs = list(rows)
    documents = [pairs[k : k + SIZE] for k in range(0, len(pairs), SIZE)]
    for number, found in enumerate(half_planted("flores ca-en", ("ca", "en"), documents, seed)):
        parts[number % 2].append(found)
    return parts


# --- from cases to rows -------------------------------------------------------------------------


def rows(
    documents: Sequence[Cases],
    encoder: Encoder,
    estimator: QualityEstimator,
    cache: Path,
    progress: Callable[[str, float | None], None] = pipeline.silent,
    *,
    keep: Callable[[Item], None] | None = None,
) -> list[Row]:
    """What triage sees of every case, documents in order. `keep` is shown every item."""
    built = checks.build({})
    out = []
    for number, document in enumerate(documents):
        progress("triage rows", number / len(documents))
        pairs = [replace(make_pair(c.source, c.target), id=str(k)) for k, c in enumerate(document.cases)]
        texts = [(c.source, c.target) for c in document.cases]
        key = repr((document.langs, texts))
        links, scores = cached(cache, f"encoder {encoder.signature} {key}", partial(_encoded, pairs, encoder))
        judged = cached(
            cache,
            f"quality {estimator.signature} {key}",
            partial(estimator.score, texts, document.langs),
        )
        found = checks.run_checks(pairs, Context(*document.langs, pairs, links), built)
        items = [
            Item(pair, numbers, fusion.with_model(flags, quality, pair, links[pair.id].places()
                 if pair.id in links else ()), quality)
            for pair, numbers, flags, quality in zip(pairs, scores, found, judged, strict=True)
        ]  # fmt: skip
        medians = Document.of(items)
        for case, item, quality in zip(document.cases, items, judged, strict=True):
            if keep is not None:
                keep(item)
            out.append(
                Row(document.origin, number, case, features(item, medians), quality.quality, quality.broken)
            )
    return out


def _encoded(pairs: Sequence[Pair], encoder: Encoder) -> tuple[dict[str, Any], list[dict[str, float | None]]]:
    sides = pipeline.encode_pairs(pairs, encoder)
    links = pipeline.word_links(pairs, sides)
    return links, [
        {k: v if isinstance(v, float) else None for k, v in numbers.items()}
        for numbers in pipeline.encoder_scores(pairs, sides, links)
    ]


def cached(folder: Path, key: str, make: Callable[[], Any]) -> Any:
    """`make()`, or what an earlier call with the same key made. The folder is the user's own cache."""
    path = folder / (hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:32] + ".pickle")
    if path.exists():
        return pickle.loads(path.read_bytes())
    value = make()
    folder.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".new")
    partial.write_bytes(pickle.dumps(value))
    partial.replace(path)
    return value


def reported(folder: Path, limit: int | None = 600) -> list[Cases]:
    """Real errors to report on: bio-MQM es-en.v2r2, WMT22 critical errors pt-en dev, hallucination.de-en."""
    out = []
    for name, langs, cases in (
        ("bio es-en.v2r2", ("es", "en"), marked(folder / "spans/bio-mqm/es-en.v2r2.jsonl.gz")),
        ("critical pt-en", ("pt", "en"), _critical(folder / "critical/wmt22-ced.pt-en.dev.jsonl.gz")),
        (
            "hallucination de-en",
            ("de", "en"),
            _hallucinated(folder / "critical/hallucination.de-en.jsonl.gz"),
        ),
    ):
        step = 1 if limit is None else max(1, -(-len(cases) // limit))
        out += _loose(name, langs, cases[::step])
    return out


def _critical(path: Path) -> list[Case]:
    return [
        Case(r["src"], r["mt"], float(r["label"] == "BAD"), r["label"], 3 * (r["label"] == "BAD"))
        for r in data.read(path)
    ]


#: Labels of hallucination.de-en; an incorrect translation without one of the last four is a plain mistake.
_HALLUCINATIONS = ("repetitions", "named-entities", "omission", "strong-unsupport", "full-unsupport")


def _hallucinated(path: Path) -> list[Case]:
    out = []
    for r in data.read(path):
        kinds = [k for k in _HALLUCINATIONS if str(r[k]) == "1"]
        out.append(
            Case(r["src"], r["mt"], float(bool(kinds)), kinds[0] if kinds else "clean", 3 * bool(kinds))
        )
    return out
