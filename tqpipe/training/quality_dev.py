"""Held-out data for choosing and measuring a quality model: judgments, spans, minimal pairs, planted garbles.

Nothing here is trained on. `test=True` reads MLQE-PE's test20, which is only for the last measurement.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from tqpipe.training import data, garbles
from tqpipe.training.data import Example
from tqpipe.training.garble_edits import WORD, Garble
from tqpipe.training.thesaurus import Thesaurus

T = TypeVar("T")

PAIRS = (*data.INTO_ENGLISH, *data.OUT_OF_ENGLISH)


def spread(rows: list[T], limit: int | None) -> list[T]:
    """Every k-th row, so that at most `limit` are left; all where that is None."""
    return rows if limit is None or len(rows) <= limit else rows[:: -(-len(rows) // limit)]


def judged(folder: Path, pair: str, *, test: bool = False, limit: int | None = None) -> list[Example]:
    """MLQE-PE dev (or test20) of one language pair."""
    part = "test20" if test else "dev"
    return spread([data.mlqe(r) for r in data.read(folder / "qe/mlqe-pe" / f"{pair}.{part}.jsonl.gz")], limit)


def mqm(folder: Path, name: str, *, limit: int | None = None) -> list[Example]:
    """Held-out biomedical MQM ("es-en.v2r2", "pt-en.v1r1"); segments of several raters appear once per
    rater.
    """
    found = [data.bio_mqm(r) for r in data.read(folder / "spans/bio-mqm" / f"{name}.jsonl.gz")]
    return spread([e for e in found if e.target_errors is not None], limit)


@dataclass(frozen=True, slots=True)
class Minimal:
    """A DEMETR pair: `good` is the translation, `bad` the same with one error of `kind`; severity minor,
    major, critical, base.
    """

    kind: str
    severity: str
    good: Example
    bad: Example


def minimal_pairs(folder: Path, language: str = "french", *, limit: int | None = None) -> list[Minimal]:
    """DEMETR's minimal pairs of one language (French is held out)."""
    out = []
    for row in data.read(folder / "spans/demetr.jsonl.gz"):
        group = data.demetr(row) if row["lang_tag"] == language else None
        if group is not None:
            out.append(Minimal(row["pert_name"], row["severity"], *group))
    return spread(out, limit)


#: The languages of NTREX.
NTREX = ("en", "ca", "es", "fr", "it", "pt", "ro")


def ntrex(
    folder: Path, source: str = "ca", target: str = "en", *, half: int | None = None
) -> list[tuple[str, str]]:
    """(source, target) of NTREX's news: human translations, all good.

    `half`: only its documents of even (0) or of odd (1) number, counted from 0.
    """
    documents = ntrex_documents(folder, source, target)
    return [pair for pairs in (documents if half is None else documents[half::2]) for pair in pairs]


def ntrex_documents(folder: Path, source: str, target: str = "en") -> list[list[tuple[str, str]]]:
    """The same, document by document."""
    documents: dict[str, list[tuple[str, str]]] = {}
    for row in data.read(folder / "catalan/ntrex.jsonl.gz"):
        documents.setdefault(row["doc_id"], []).append((row[source], row[target]))
    return list(documents.values())


def planted(
    pairs: Sequence[tuple[str, str]],
    each: int,
    *,
    seed: int = 7,
    kinds: Iterable[str] = garbles.KINDS,
    thesaurus: Thesaurus | None = None,
) -> list[tuple[int, Garble]]:
    """(row of `pairs`, garble): up to `each` garbles of every kind, at most one of a kind per row."""
    pool = garbles.Pool.of(pairs, thesaurus)
    out = []
    for kind in kinds:
        rng = random.Random(f"{seed} {kind}")
        order = list(range(len(pairs)))
        rng.shuffle(order)
        count = 0
        for k in order:
            found = garbles.plant(kind, *pairs[k], pool, rng)
            if found is not None and count < each:
                out.append((k, found))
                count += 1
    return out


def outward(pairs: Sequence[tuple[str, str]], each: int, *, seed: int = 7) -> list[tuple[int, str, str, str]]:
    """(row, kind, source, target) of (source, English) pairs read out of English, with one planted error each.

    As in `quality_batches.Stream`, what English word lists must find is changed in the English source.
    """
    turned = [(english, source) for source, english in pairs]
    other = [(k, g.kind, g.source, g.target) for k, g in planted(turned, each, seed=seed)]
    english = [(k, g.kind, g.target, g.source) for k, g in planted(pairs, each, seed=seed)]
    return [r for r in other if r[1] not in garbles.READ_ENGLISH] + [
        r for r in english if r[1] in garbles.READ_ENGLISH
    ]


def widen(text: str, start: int, end: int) -> tuple[int, int]:
    """An empty range grown to the words on either side of it; others as they are."""
    if start < end:
        return start, end
    tokens = [m.span() for m in WORD.finditer(text)]
    before = [a for a, b in tokens if b <= start]
    after = [b for a, b in tokens if a >= end]
    return (before[-1] if before else 0), (after[0] if after else len(text))


def touched(garble: Garble, spans: Sequence[tuple[str, int, int]]) -> bool:
    """Whether one of the (side, start, end) spans overlaps the planted error.

    A deletion in the target is touched at the words beside it, or on the source words that were lost.
    """
    for side, start, end in spans:
        text = garble.source if side == "source" else garble.target
        gold = (garble.source_spans or ()) if side == "source" else garble.target_spans
        s, e = widen(text, start, end)
        for a, b in gold:
            a, b = widen(text, a, b) if side == "target" else (a, b)
            if s < b and e > a:
                return True
    return False
