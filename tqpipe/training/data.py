"""Every training source mapped to one example type.

Reads the folder described in shared data's README (MLQE-PE, WMT17 DA, bio-MQM, DEMETR, Catalan-English
text) or a user's own JSONL. Only files meant for training are opened here; the dev and test ones have
their own functions in the benchmarks.
"""

from __future__ import annotations

import difflib
import gzip
import json
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from tqpipe.training.garbles import CRITICAL, MAJOR, MINOR, Garble
from tqpipe.types import TqpipeError

#: (start, end, value): a labelled range of code points; an empty range is a gap.
Label = tuple[int, int, int]

INTO_ENGLISH = ("ro-en", "et-en", "ne-en", "si-en", "ru-en")
OUT_OF_ENGLISH = ("en-de", "en-zh")


@dataclass(frozen=True, slots=True)
class Example:
    """One pair with what is known about it; None where nothing is.

    `z` z-score, `da` 0..100, `hter` 0..1+, `mqm` penalty >= 0. `low`, `high`: bounds on da for pairs
    that nobody scored. `broken`: 1 has a planted or critical error, 0 is sound. `target_edits`,
    `source_edits`: words a post-editor changed (1) or kept (0); `gaps`: the same for the places between
    target words. `target_errors`, `source_errors`: error ranges with severity 1..3, everything else is
    fine; `missing`: places in the target where something is missing.
    """

    pair: str
    source: str
    target: str
    z: float | None = None
    da: float | None = None
    hter: float | None = None
    mqm: float | None = None
    low: float | None = None
    high: float | None = None
    broken: int | None = None
    target_edits: tuple[Label, ...] | None = None
    source_edits: tuple[Label, ...] | None = None
    gaps: tuple[tuple[int, int], ...] | None = None
    target_errors: tuple[Label, ...] | None = None
    source_errors: tuple[Label, ...] | None = None


#: Examples of one source sentence, best first: each must score above the next. Mostly of length 1.
Group = tuple[Example, ...]


def read(path: Path) -> Iterator[dict[str, Any]]:
    """Rows of a JSON Lines file, gzipped or not. Raises TqpipeError naming the file and line."""
    return (row for _, row in numbered(path))


def numbered(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """The same, each with its line, counted from 1; empty lines count."""
    opener = gzip.open if path.suffix == ".gz" else open
    try:
        with opener(path, "rt", encoding="utf-8-sig") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    try:
                        row = json.loads(line)
                    except ValueError as error:
                        raise TqpipeError(f"{path}:{number}: not a JSON object ({error})") from error
                    if not isinstance(row, dict):
                        raise TqpipeError(f"{path}:{number}: not a JSON object")
                    yield number, row
    except FileNotFoundError as error:
        raise TqpipeError(f"{path}: no such file") from error
    except (UnicodeDecodeError, OSError, EOFError) as error:
        raise TqpipeError(f"{path}: cannot be read ({error})") from error


# --- MLQE-PE ------------------------------------------------------------------------------------


def spans_of_tokens(text: str, tokens: Sequence[str]) -> list[tuple[int, int]] | None:
    """Where whitespace-free tokens lie in the text, in order; None when they are not a copy of it."""
    spans, at = [], 0
    for token in tokens:
        while at < len(text) and text[at].isspace():
            at += 1
        start = at
        for char in token:
            while at < len(text) and text[at].isspace():
                at += 1
            if at >= len(text) or text[at] != char:
                return None
            at += 1
        spans.append((start, at))
    return spans


def mlqe(row: dict[str, Any]) -> Example:
    """A row of MLQE-PE (CC0): sentence scores, HTER, and word tags mapped to characters where the tokens
    fit.
    """
    target_edits = source_edits = gaps = None
    tokens, tags = row["mt_tok"].split(), row["mt_tags_with_gaps"].split()
    spans = spans_of_tokens(row["mt"], tokens)
    if spans is not None and len(tags) == 2 * len(tokens) + 1:
        target_edits = tuple((a, b, int(t == "BAD")) for (a, b), t in zip(spans, tags[1::2], strict=True))
        ends = [0, *(b for _, b in spans)]
        gaps = tuple((e, int(t == "BAD")) for e, t in zip(ends, tags[0::2], strict=True))
    tokens, tags = row["src_tok"].split(), row["src_tags"].split()
    spans = spans_of_tokens(row["src"], tokens)
    if spans is not None and len(tags) == len(tokens):
        source_edits = tuple((a, b, int(t == "BAD")) for (a, b), t in zip(spans, tags, strict=True))
    return Example(
        row["pair"], row["src"], row["mt"], z=row["z_mean"], da=row["da_mean"], hter=min(float(row["hter"]),
        1.0),
        target_edits=target_edits, source_edits=source_edits, gaps=gaps,
        broken=0 if row["da_mean"] >= 88 else None,
    )  # fmt: skip


def detokenise(text: str) -> str:
    """Undo the Moses tokenisation of the post-edits well enough that nothing gives it away."""
    text = re.sub(r"\s+", " ", text.strip())
    text = re.sub(r" ([,.;:!?%)\]}…»])", r"\1", text)
    text = re.sub(r"([(\[{¿¡«]) ", r"\1", text)
    text = re.sub(r" (['’])(s|S|re|ve|ll|d|m|t)\b", r"\1\2", text)
    text = re.sub(r"(\w) n(['’])t\b", r"\1n\2t", text)
    text = re.sub(r"(\w)s (['’]) ", r"\1s\2 ", text)
    text = re.sub(r'(["“]) ([^"“”]*?) (["”])', r"\1\2\3", text)
    text = re.sub(r"(\w) (-) (\w)", r"\1\2\3", text) if " - " in text and text.count(" - ") > 3 else text
    return re.sub(r" @([-–/])@ ", r"\1", text)


def post_edits(row: dict[str, Any]) -> tuple[str, str] | None:
    """(source, human post-edit) of an MLQE-PE row: a good translation of the same sentence."""
    text = detokenise(row.get("pe_tok") or "")
    return (row["src"], text) if len(text) > 8 else None


# --- direct assessments, MQM, minimal pairs -----------------------------------------------------


def wmt17(row: dict[str, Any]) -> Example:
    """A row of WMT17 direct assessments (Apache-2.0): lower-cased, tokenised target with entities."""
    text = row["mt"].replace("&apos;", "'").replace("&quot;", '"').replace("&amp;", "&")
    return Example(row["pair"], row["src"].strip('"'), detokenise(text), z=float(row["z"]))


_SEVERITY = {"minor": MINOR, "major": MAJOR, "critical": CRITICAL}
_PENALTY = {MINOR: 1.0, MAJOR: 5.0, CRITICAL: 10.0}


def bio_mqm(row: dict[str, Any]) -> Example:
    """A row of the biomedical MQM set (Apache-2.0). Errors whose term is not at its offsets leave the
    tokens unlabelled.
    """
    found: dict[str, list[Label]] = {"errors": [], "src_errors": []}
    exact, penalty = True, 0.0
    for side, text in (("errors", row["mt"]), ("src_errors", row["src"])):
        for e in row[side]:
            severity = _SEVERITY.get(e["severity"].strip().lower())
            if severity is None:  # neutral: a remark, not an error
                continue
            penalty += _PENALTY[severity]
            if text[e["start"] : e["end"]] == e["term"]:
                found[side].append((e["start"], e["end"], severity))
            else:
                exact = False
    return Example(
        row["pair"], row["src"], row["mt"], mqm=penalty, low=75.0 if penalty == 0 else None,
        broken=0 if penalty == 0 else None,
        target_errors=tuple(found["errors"]) if exact else None,
        source_errors=tuple(found["src_errors"]) if exact else None,
    )  # fmt: skip


def wmt_mqm(row: dict[str, Any]) -> Example:
    """A row of the WMT 2021 MQM sets (no licence stated): error ranges of the target with a severity."""
    errors = tuple((a, b, _SEVERITY[name]) for a, b, name in row["spans"] if name in _SEVERITY and a < b)
    penalty = sum(_PENALTY[severity] for _, _, severity in errors)
    return Example(
        row["file"].rsplit("_", 1)[-1], row["src"], row["mt"], mqm=penalty, low=75.0 if penalty == 0 else None,
        broken=0 if penalty == 0 else None, target_errors=errors,
    )  # fmt: skip


_PIECE = re.compile(r"\w+|[^\w\s]")
_DEMETR_SEVERITY = {"minor": MINOR, "major": MAJOR, "critical": CRITICAL, "base": CRITICAL}
#: Not errors to look for in a word: the reference itself; a whole text in lower case or tokenised.
_DEMETR_SKIP = ("reference",)
_DEMETR_WHOLE = ("full_lower", "tokenized")


def changed(before: str, after: str) -> list[tuple[int, int]]:
    """Ranges of `after` that differ from `before` by words; a deletion is an empty range."""
    a, b = list(_PIECE.finditer(before)), list(_PIECE.finditer(after))
    matcher = difflib.SequenceMatcher(None, [m.group() for m in a], [m.group() for m in b], autojunk=False)
    out = []
    for op, _, _, j, k in matcher.get_opcodes():
        if op == "equal":
            continue
        if j == k:
            place = b[j - 1].end() if j else 0
            out.append((place, place))
        else:
            out.append((b[j].start(), b[k - 1].end()))
    return out


def demetr(row: dict[str, Any]) -> Group | None:
    """A minimal pair of DEMETR (MIT): the machine translation above the same with one planted error."""
    kind = row["pert_name"]
    if any(s in kind for s in _DEMETR_SKIP) or row["mt_sent"] == row["pert_sent"]:
        return None
    severity = _DEMETR_SEVERITY[row["severity"]]
    pair = row["lang_tag"] + "-en"
    whole = any(s in kind for s in ("empty", "shuffle_trans"))
    errors: tuple[Label, ...] | None
    if any(s in kind for s in _DEMETR_WHOLE):
        errors = None
    elif whole:
        errors = ((0, len(row["pert_sent"]), CRITICAL),)
    else:
        errors = tuple((a, b, severity) for a, b in changed(row["mt_sent"], row["pert_sent"]))
    good = Example(
        pair, row["src_sent"], row["mt_sent"], low=70.0, broken=0, target_errors=(), source_errors=()
    )
    bad = Example(
        pair, row["src_sent"], row["pert_sent"], high={MINOR: None, MAJOR: 60.0, CRITICAL: 45.0}[severity],
        broken=1 if severity > MINOR else None, target_errors=errors,
        source_errors=((0, len(row["src_sent"]), CRITICAL),) if whole else None,
    )  # fmt: skip
    return good, bad


# --- clean text and what is planted in it -------------------------------------------------------


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


def _digits(text: str) -> list[str]:
    return sorted(re.findall(r"\d", text))


def _ends(text: str) -> bool:
    """Whether a text ends like a sentence."""
    return text.rstrip("\"”»’') ")[-1:] in (".", "!", "?", ":", "…")


def plausible(source: str, target: str) -> bool:
    """Whether a stored pair looks like a translation: lengths, digits, final mark, sentences."""
    ratio = len(target) / max(len(source), 1)
    return (
        20 <= len(source) <= 400 and 0.6 <= ratio <= 1.55 and source != target
        and _digits(source) == _digits(target)
        and _ends(source) == _ends(target) and source.count('"') % 2 == target.count('"') % 2
        and abs(len(re.findall(r"[.!?]\s", source)) - len(re.findall(r"[.!?]\s", target))) == 0
    )  # fmt: skip


def clean_pairs(folder: Path) -> dict[str, list[tuple[str, str, str]]]:
    """(pair, source, target) of good translations by origin, to plant garbles in."""
    import html

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


def groups(folder: Path) -> dict[str, list[Group]]:
    """Labelled groups by source: "mlqe PAIR", "wmt17", "bio", "wmt-mqm", "demetr"."""
    out: dict[str, list[Group]] = {}
    for pair in (*INTO_ENGLISH, *OUT_OF_ENGLISH):
        out["mlqe " + pair] = [(mlqe(r),) for r in read(folder / "qe/mlqe-pe" / f"{pair}.train.jsonl.gz")]
    out["wmt17"] = [(wmt17(r),) for p in sorted((folder / "qe/wmt17-da").glob("*.jsonl.gz")) for r in read(p)]
    out["bio"] = [
        (bio_mqm(r),) for p in bio_files(folder) for r in read(p) if len(r["src"]) + len(r["mt"]) < 700
    ]
    out["wmt-mqm"] = [
        (wmt_mqm(r),) for p in sorted((folder / "spans/wmt-mqm").glob("*.jsonl.gz")) for r in read(p)
        if len(r["src"]) + len(r["mt"]) < 700
    ]  # fmt: skip
    found = (demetr(r) for r in read(folder / "spans/demetr.jsonl.gz") if r["lang_tag"] != "french")
    out["demetr"] = [g for g in found if g is not None]
    return out


def targets(example: Example) -> list[float]:
    """Sentence labels in the network's units, NaN where unknown: z, da, hter, mqm, broken, low, high."""
    none = math.nan

    def scale(v: float | None) -> float:
        return none if v is None else (v - 60.0) / 25.0

    return [
        none if example.z is None else max(-3.0, min(2.0, example.z)), scale(example.da),
        none if example.hter is None else example.hter,
        none if example.mqm is None else -math.log1p(example.mqm),
        none if example.broken is None else float(example.broken), scale(example.low), scale(example.high),
    ]  # fmt: skip


#: What a user's row can say of its pair.
OWN_LABELS = ("score", "z", "hter", "mqm", "broken", "errors", "src_errors")


def own(row: dict[str, Any], place: str) -> Example:
    """A row of a user's JSONL: src, mt, and at least one of OWN_LABELS: score (0..100), z (a z-score), hter (0..10,
    a share), mqm (a penalty), broken (0/1), errors, src_errors.

    `errors` are {"start", "end", "severity"} in the target, severity minor, major or critical. Raises
    TqpipeError naming the place and the field that is wrong.
    """
    for name in ("src", "mt"):
        if not isinstance(row.get(name), str) or not row[name].strip():
            raise TqpipeError(f"{place}: {name!r} must be a text, not {row.get(name)!r}")
    if all(row.get(name) is None for name in OWN_LABELS):
        raise TqpipeError(f"{place}: nothing to learn from: it has none of {', '.join(OWN_LABELS)}")

    def errors(name: str, text: str) -> tuple[Label, ...] | None:
        if row.get(name) is None:
            return None
        if not isinstance(row[name], list) or not all(isinstance(e, dict) for e in row[name]):
            raise TqpipeError(f"{place}: {name!r} must be a list of objects, not {row[name]!r}")
        found = []
        for e in row[name]:
            severity = _SEVERITY.get(str(e.get("severity")).lower())
            start, end = e.get("start"), e.get("end")
            if (
                severity is None
                or type(start) is not int
                or type(end) is not int
                or not 0 <= start <= end <= len(text)
            ):
                raise TqpipeError(
                    f"{place}: {name}: {e!r} needs start, end within the text "
                    "and severity minor, major or critical"
                )
            found.append((start, end, severity))
        return tuple(found)

    def number(name: str, low: float = -math.inf, high: float = math.inf) -> float | None:
        value = row.get(name)
        if value is None:
            return None
        # type(), not isinstance: true is a number in Python.
        if type(value) not in (int, float) or not math.isfinite(value) or not low <= value <= high:
            ends = (f" {word} {end:g}" for word, end in (("from", low), ("to", high)) if math.isfinite(end))
            raise TqpipeError(f"{place}: {name!r} must be a number{''.join(ends)}, not {value!r}")
        return float(value)

    score, broken = number("score", 0, 100), row.get("broken")
    if broken is not None and broken not in (0, 1):
        raise TqpipeError(f"{place}: 'broken' must be 0 or 1, not {broken!r}")
    return Example(
        str(row.get("pair", "own")), row["src"], row["mt"], z=number("z"), da=score, hter=number("hter", 0, 10),
        mqm=number("mqm", 0),
        broken=int(broken) if broken is not None else (0 if score is not None and score >= 88 else None),
        target_errors=errors("errors", row["mt"]), source_errors=errors("src_errors", row["src"]),
    )  # fmt: skip


def own_groups(path: Path) -> tuple[list[Group], list[tuple[str, str, str]]]:
    """A user's labelled rows, and those of them that are good (score of 85 or more, or no error marked) to
    plant garbles in.
    """
    rows = [own(row, f"{path}:{number}") for number, row in numbered(path)]
    if not rows:
        raise TqpipeError(f"{path}: no rows to train on")
    good = [
        (e.pair, e.source, e.target)
        for e in rows
        if (e.da is not None and e.da >= 85) or e.target_errors == ()
    ]
    return [(e,) for e in rows], good
