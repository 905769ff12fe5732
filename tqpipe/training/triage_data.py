"""The rows that triage learns from and is measured on: documents of pairs with a label each.

A label is 1 where a person would change the pair: it has a planted garble, or people marked a major or
critical error in it, or post-edited a good part of it. What is slow (links, encoder scores, the quality
model) is kept in a cache outside the project, keyed by the text, by the model and by the code that runs it, so
that the recipe can be run again after a change to a check, or with another quality model, in minutes.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from tqpipe import cached, checks, pipeline, sentences
from tqpipe.alignment.word_model import WEIGHTS
from tqpipe.cache import Cache
from tqpipe.checks import fusion, vouched
from tqpipe.ingest import make_pair
from tqpipe.training import data, garbles
from tqpipe.training.quality_dev import ntrex_documents
from tqpipe.training.triage_cache import kept
from tqpipe.triage.features import Document, Item, features
from tqpipe.types import Context, Encoder, Pair, Quality, QualityEstimator, WordLinks

#: Pairs in a document made of loose pairs.
SIZE = 40
#: Documents that are read at a time.
GROUP = 24
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
    """Cases that stand together as a document; `origin` says where they come from.

    Documents with the same `group` share texts (another language, other garbles): they must not be parted.
    """

    origin: str
    group: str
    langs: tuple[str, str]
    cases: tuple[Case, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A case as triage sees it; `quality` is the quality model's score (100 is good), None where it has none."""

    origin: str
    group: str
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
        out.append(Cases(origin, f"{origin.split()[0]} {number}", langs, tuple(cases)))
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


#: Languages of NTREX that are read into English, and how many times each document is garbled anew for training.
NEWS = {"ca": 2, "es": 1, "fr": 1, "pt": 1, "it": 1, "ro": 1}
#: Those that are reported on.
REPORTED = ("ca", "es", "fr", "ro")
#: MLQE-PE's dev sets: judged machine translation that the quality model was not trained on.
EDITED_PAIRS = ("ro-en", "et-en", "ru-en", "en-de")


def training(folder: Path) -> list[Cases]:
    """Garbles in half of NTREX and of the flores-mt references, post-edits and marked errors of dev sets.

    None of it was in the training of the quality model, whose scores would look better on its own rows than
    they are.
    """
    out: list[Cases] = []
    for lang, times in NEWS.items():
        for seed in range(times):
            out += _planted(folder, lang, 0, seed)
    out += [c for seed in range(max(NEWS.values())) for c in _flores(folder, 0, seed)]
    out += [c for lang in NEWS for c in _sound(folder, lang, 0)]
    for pair in EDITED_PAIRS:
        rows = list(data.read(folder / "qe/mlqe-pe" / f"{pair}.dev.jsonl.gz"))
        out += _loose("mlqe " + pair, _langs(pair), [_edited(r) for r in rows[::4]])
    out += _loose("bio pt-en", ("pt", "en"), marked(folder / "spans/bio-mqm/pt-en.v1r1.jsonl.gz"))
    return out


def held_out(folder: Path) -> list[Cases]:
    """The other half of NTREX and of the flores-mt references, about half of the pairs with a garble: to report on."""
    return [c for lang in REPORTED for c in _planted(folder, lang, 1, 100)] + _flores(folder, 1, 100)


def _planted(folder: Path, lang: str, half: int, seed: int) -> list[Cases]:
    """NTREX documents of even number (`half` 0: the checks were tuned on them, too) or of odd number (1)."""
    return half_planted(f"ntrex {lang}-en", (lang, "en"), ntrex_documents(folder, lang)[half::2], seed)


def _sound(folder: Path, lang: str, half: int) -> list[Cases]:
    """The same documents as they are: most that are published are good throughout."""
    return [
        Cases(
            f"sound {lang}-en",
            f"ntrex {number}",
            (lang, "en"),
            tuple(Case(*pair, 0.0, "clean") for pair in pairs),
        )
        for number, pairs in enumerate(ntrex_documents(folder, lang)[half::2])
    ]


def _flores(folder: Path, half: int, seed: int) -> list[Cases]:
    """The references of flores-mt, half of them, in documents of SIZE."""
    rows = {
        (row["cat"], row["eng_ref"]): None for row in data.read(folder / "catalan/flores-mt.ca-en.jsonl.gz")
    }
    pairs = list(rows)
    middle = len(pairs) // 2
    mine = pairs[middle:] if half else pairs[:middle]
    documents = [mine[k : k + SIZE] for k in range(0, len(mine), SIZE)]
    return half_planted("flores ca-en", ("ca", "en"), documents, seed)


def _langs(name: str) -> tuple[str, str]:
    source, target = name.split("-")[:2]
    return source, target


def _loose(origin: str, langs: tuple[str, str], cases: Sequence[Case]) -> list[Cases]:
    return [
        Cases(origin, f"{origin} {k}", langs, tuple(cases[k : k + SIZE])) for k in range(0, len(cases), SIZE)
    ]


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


# --- from cases to rows -------------------------------------------------------------------------


def rows(
    documents: Sequence[Cases],
    encoder: Encoder,
    estimator: QualityEstimator,
    cache: Cache,
    progress: pipeline.Progress = pipeline.silent,
) -> list[Row]:
    """What triage sees of every case, documents in order."""
    built = checks.build({})
    out: list[Row] = []
    for at in range(0, len(documents), GROUP):
        progress("triage rows", at / len(documents))
        group = documents[at : at + GROUP]
        evidence = _evidence(group, encoder, cache)
        judged = iter(_judged(group, estimator, cache))
        for document, (links, scores) in zip(group, evidence, strict=True):
            pairs = _pairs(document)
            found = checks.run_checks(pairs, Context(*document.langs, pairs, links), built)
            items = []
            for pair, numbers, flags in zip(pairs, scores, found, strict=True):
                quality, mine = vouched.believed(next(judged), pair, document.langs), links.get(pair.id)
                places = mine.places() if mine is not None else ()
                items.append(
                    Item(
                        pair,
                        numbers,
                        fusion.with_model(flags, quality, pair, places),
                        quality,
                        True,
                        document.langs,
                    )
                )
            medians = Document.of(items)
            for case, item in zip(document.cases, items, strict=True):
                assert item.quality is not None
                known = features(item, medians)
                out.append(
                    Row(
                        document.origin,
                        document.group,
                        case,
                        known,
                        item.quality.quality,
                        item.quality.broken,
                    )
                )
    return out


def _pairs(document: Cases) -> list[Pair]:
    return [replace(make_pair(c.source, c.target), id=str(k)) for k, c in enumerate(document.cases)]


def _judged(group: Sequence[Cases], estimator: QualityEstimator, cache: Cache) -> list[Quality]:
    """The quality model's view of every case."""
    texts = [(c.source, c.target) for d in group for c in d.cases]
    langs = [d.langs for d in group for _ in d.cases]
    # A text that is read in parts is another one than the same read whole.
    keys = [
        repr(("quality", cached.code(), estimator.signature, lang, text, *sentences.matched(*text)[1:]))
        for lang, text in zip(langs, texts, strict=True)
    ]
    return kept(
        cache, keys, lambda missing: estimator.score([texts[k] for k in missing], [langs[k] for k in missing])
    )


def _evidence(
    group: Sequence[Cases], encoder: Encoder, cache: Cache
) -> list[tuple[dict[str, WordLinks], list[dict[str, float | None]]]]:
    """Word links and encoder scores of every document: they depend on all of its pairs."""
    model = hashlib.sha256(WEIGHTS.read_bytes()).hexdigest()
    keys = [
        repr(("encoder", cached.code(), encoder.signature, model, [(c.source, c.target) for c in d.cases]))
        for d in group
    ]

    def make(missing: list[int]) -> list[Any]:
        pairs = [_pairs(group[k]) for k in missing]
        # All of them in one call: fuller batches.
        sides = iter(pipeline.encode_pairs([p for mine in pairs for p in mine], encoder))
        return [_linked(mine, [next(sides) for _ in mine]) for mine in pairs]

    return kept(cache, keys, make)


def _linked(
    pairs: Sequence[Pair], sides: Sequence[pipeline.Sides]
) -> tuple[dict[str, WordLinks], list[dict[str, float | None]]]:
    links = pipeline.word_links(pairs, sides)
    return links, [
        {k: v if isinstance(v, float) else None for k, v in numbers.items()}
        for numbers in pipeline.encoder_scores(pairs, sides, links)
    ]


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
