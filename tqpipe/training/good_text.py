"""Good translations, and what is planted in them."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from pathlib import Path

from tqpipe.training.examples import Example, read
from tqpipe.training.garbles import Garble
from tqpipe.training.judged_sets import post_edits

INTO_ENGLISH = ("ro-en", "et-en", "ne-en", "si-en", "ru-en")
OUT_OF_ENGLISH = ("en-de", "en-zh")


def clean(pair: str, source: str, target: str) -> Example:
    """A good translation by a person, or a machine's that a person left as it was."""
    return Example(pair, source, target, low=78.0, broken=0, target_errors=(), source_errors=())


def planted(pair: str, garble: Garble) -> Example:
    """The example of a planted garble: its exact spans, and an upper bound on its score."""
    return Example(
        pair, garble.source, garble.target, high={1: 65.0, 2: 50.0, 3: 35.0}[garble.severity], broken=1,
        target_errors=tuple((a, b, garble.severity) for a, b in garble.target_spans),
        source_errors=None if garble.source_spans is None else tuple((a, b, garble.severity) for a,
        b in garble.source_spans),
    )  # fmt: skip


def turned(example: Example) -> Example:
    """The pair with its sides changed, for a planted or a clean one: a source that says something else than
    its translation is as wrong. Where the new target is at fault stays unknown unless both sides' errors are.
    """
    source, target = example.source_errors, example.target_errors
    return replace(
        example, pair="-".join(reversed(example.pair.split("-"))), source=example.target, target=example.source,
        target_errors=source, source_errors=target and tuple(e for e in target if e[0] < e[1]),
    )  # fmt: skip


def clean_pairs(folder: Path) -> dict[str, list[tuple[str, str, str]]]:
    """(pair, source, target) of good translations by origin, to plant garbles in."""
    out: dict[str, list[tuple[str, str, str]]] = {}
    for name, top in (("globalvoices", None), ("tatoeba", None), ("manuals", 9000)):
        rows: dict[tuple[str, str], None] = {}
        for row in read(folder / "catalan" / f"{name}.ca-en.jsonl.gz"):
            target = html.unescape(row["en"]).replace(" · Global Voices", "")
            if plausible(row["ca"], target):
                rows[(row["ca"], target)] = None
        kept = list(rows)
        if top and len(kept) > top:
            kept = kept[:: len(kept) // top + 1]
        out[name] = [("ca-en", s, t) for s, t in kept]
    for pair in (*INTO_ENGLISH, *OUT_OF_ENGLISH[:1]):
        found = (post_edits(r) for r in read(folder / "qe/mlqe-pe" / f"{pair}.train.jsonl.gz"))
        out["post-edit " + pair] = [(pair, *p) for p in found if p is not None]
    bio: dict[tuple[str, str, str], float] = {}
    for path in bio_files(folder):
        for row in read(path):
            key = (row["pair"], row["src"], row["mt"])
            bio[key] = bio.get(key, 0.0) + len([e for e in row["errors"] if e["severity"] != "Neutral"])
    out["bio"] = [key for key, errors in bio.items() if not errors and 40 <= len(key[2]) <= 300]
    references: dict[tuple[str, str, str], None] = {}
    for row in read(folder / "spans/demetr.jsonl.gz"):
        if row["lang_tag"] != "french":
            references[(row["lang_tag"] + "-en", row["src_sent"], row["eng_sent"])] = None
    out["references"] = list(references)
    return out


def bio_files(folder: Path) -> list[Path]:
    """The biomedical MQM files that are for training."""
    held = ("es-en.v2r2", "pt-en.v1r1")
    return [p for p in sorted((folder / "spans/bio-mqm").glob("*.jsonl.gz")) if not p.name.startswith(held)]


def plausible(source: str, target: str) -> bool:
    """Whether a stored pair looks like a translation: lengths, digits, final mark, sentences."""
    ratio = len(target) / max(len(source), 1)
    return (
        20 <= len(source) <= 400 and 0.6 <= ratio <= 1.55 and source != target
        and _digits(source) == _digits(target)
        and _ends(source) == _ends(target) and source.count('"') % 2 == target.count('"') % 2
        and abs(len(re.findall(r"[.!?]\s", source)) - len(re.findall(r"[.!?]\s", target))) == 0
    )  # fmt: skip


def _digits(text: str) -> list[str]:
    return sorted(re.findall(r"\d", text))


def _ends(text: str) -> bool:
    """Whether a text ends like a sentence."""
    return text.rstrip("\"”»’') ")[-1:] in (".", "!", "?", ":", "…")
