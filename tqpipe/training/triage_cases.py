"""The documents that triage learns from and is measured on: pairs with a label each.

A label is 1 where a person would change the pair: it has a planted garble, or people marked a major or critical error
in it, or post-edited a good part of it, or a system made it that lies far from the reference (`triage_systems`).
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tqpipe.training import data, garbles, triage_systems
from tqpipe.training.quality_dev import ntrex_documents, spread
from tqpipe.types import Span

#: Pairs in a document made of loose pairs.
SIZE = 40
#: HTER from which a post-edited machine translation counts as changed in earnest (a quarter of its words).
EDITED = 0.25


@dataclass(frozen=True, slots=True)
class Case:
    """A pair's texts with its label; `kind` is the garble's or "clean", `severity` 0 (none) to 3. `places`: what a
    garble touched, where that is known: half-open ranges of the target (empty: where something is missing), of the
    source what was not carried over.
    """

    source: str
    target: str
    label: float
    kind: str
    severity: int = 0
    places: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Cases:
    """Cases that stand together as a document; `origin` says where they come from.

    Documents with the same `group` share texts (another language, other garbles): they must not be parted.
    """

    origin: str
    group: str
    langs: tuple[str, str]
    cases: tuple[Case, ...]


def half_planted(
    origin: str,
    langs: tuple[str, str],
    documents: Sequence[Sequence[tuple[str, str]]],
    seed: int,
    framed: float = 0.0,
) -> list[Cases]:
    """Documents in which about half of the pairs have one planted garble each, of a kind drawn evenly; a share
    `framed` of them of `garbles.FRAME`.
    """
    pool = garbles.Pool.of([pair for pairs in documents for pair in pairs])
    plain = {kind: _RARE.get(kind, 1.0) for kind in garbles.KINDS}
    out = []
    for number, pairs in enumerate(documents):
        rng = random.Random(f"{seed} {origin} {number}")
        cases = []
        for source, target in pairs:
            found = None
            if rng.random() < 0.5:
                # A kind that does not fit makes room for another, or short texts would always stay clean.
                kinds = dict.fromkeys(garbles.FRAME, 1.0) if framed and rng.random() < framed else plain
                for kind in _shuffled(kinds, rng):
                    found = garbles.plant(kind, source, target, pool, rng)
                    if found is not None:
                        break
            if found is None:
                cases.append(Case(source, target, 0.0, "clean"))
            else:
                cases.append(
                    Case(found.source, found.target, 1.0, found.kind, found.severity, found.places())
                )
        out.append(Cases(origin, f"{origin.split()[0]} {number}", langs, tuple(cases)))
    return out


#: Kinds that few texts have a place for, and how much earlier they are tried.
_RARE = {
    "number": 9.0, "date": 15.0, "unit": 15.0, "quotation": 9.0, "pronoun": 4.0, "negation": 2.0, "name": 2.0,
}  # fmt: skip


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


def framed_out(folder: Path) -> list[Cases]:
    """The same documents of NTREX with garbles of `garbles.FRAME` alone: to report on, too.

    Triage does not learn from them. With a quarter of its garbles of these kinds, which neither model nor rules see
    well, it thought less of all evidence, and fewer errors made by hand came to an editor.
    """
    return [c for lang in REPORTED for c in _planted(folder, lang, 1, 100, 1.0)]


def _planted(folder: Path, lang: str, half: int, seed: int, framed: float = 0.0) -> list[Cases]:
    """NTREX documents of even number (`half` 0: the checks were tuned on them, too) or of odd number (1)."""
    documents = ntrex_documents(folder, lang)[half::2]
    return half_planted(f"ntrex {lang}-en", (lang, "en"), documents, seed, framed)


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


def _systems(folder: Path) -> list[Cases]:
    """What five systems made of the second half of flores-mt, as far as the reference tells good from bad."""
    rows = list(data.read(folder / "catalan/flores-mt.ca-en.jsonl.gz"))
    return [
        Cases(
            "systems ca-en",
            f"flores {number}",
            ("ca", "en"),
            tuple(Case(s, t, y, name if y else "clean", 2 * int(y)) for s, t, y, name in found),
        )
        for number, found in triage_systems.labelled(rows[len(rows) // 2 :], SIZE)
    ]


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


def reported(folder: Path, limit: int | None = 600) -> list[Cases]:
    """Real errors to report on: systems' translations of the other half of flores-mt; bio-MQM es-en.v2r2, WMT22
    critical errors pt-en dev, hallucination.de-en, `limit` cases each.
    """
    out = _systems(folder)
    for name, langs, cases in (
        ("bio es-en.v2r2", ("es", "en"), marked(folder / "spans/bio-mqm/es-en.v2r2.jsonl.gz")),
        ("critical pt-en", ("pt", "en"), _critical(folder / "critical/wmt22-ced.pt-en.dev.jsonl.gz")),
        (
            "hallucination de-en",
            ("de", "en"),
            _hallucinated(folder / "critical/hallucination.de-en.jsonl.gz"),
        ),
    ):
        out += _loose(name, langs, spread(cases, limit))
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
