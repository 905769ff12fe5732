"""Rows of the sets that people judged (MLQE-PE, WMT17, biomedical and WMT MQM, DEMETR) as examples."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from typing import Any

from tqpipe.training.examples import SOUND, Example, Group, Label
from tqpipe.training.garbles import CRITICAL, MAJOR, MINOR

#: Severities by their names in the files.
SEVERITY = {"minor": MINOR, "major": MAJOR, "critical": CRITICAL}
_PENALTY = {MINOR: 1.0, MAJOR: 5.0, CRITICAL: 10.0}
_PIECE = re.compile(r"\w+|[^\w\s]")
_DEMETR_SEVERITY = {"minor": MINOR, "major": MAJOR, "critical": CRITICAL, "base": CRITICAL}
#: Not errors to look for in a word: the reference itself; a whole text in lower case or tokenised.
_DEMETR_SKIP = ("reference",)
_DEMETR_WHOLE = ("full_lower", "tokenized")


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
        row["pair"], row["src"], row["mt"], z=row["z_mean"], da=row["da_mean"], hter=min(float(row["hter"]), 1.0),
        target_edits=target_edits, source_edits=source_edits, gaps=gaps,
        broken=0 if row["da_mean"] >= SOUND else None,
    )  # fmt: skip


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


def wmt17(row: dict[str, Any]) -> Example:
    """A row of WMT17 direct assessments (Apache-2.0): lower-cased, tokenised target with entities."""
    text = row["mt"].replace("&apos;", "'").replace("&quot;", '"').replace("&amp;", "&")
    return Example(row["pair"], row["src"].strip('"'), detokenise(text), z=float(row["z"]))


def bio_mqm(row: dict[str, Any]) -> Example:
    """A row of the biomedical MQM set (Apache-2.0). Errors whose term is not at its offsets leave the
    tokens unlabelled.
    """
    found: dict[str, list[Label]] = {"errors": [], "src_errors": []}
    exact, penalty = True, 0.0
    for side, text in (("errors", row["mt"]), ("src_errors", row["src"])):
        for e in row[side]:
            severity = SEVERITY.get(e["severity"].strip().lower())
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
    errors = tuple((a, b, SEVERITY[name]) for a, b, name in row["spans"] if name in SEVERITY and a < b)
    penalty = sum(_PENALTY[severity] for _, _, severity in errors)
    return Example(
        row["file"].rsplit("_", 1)[-1], row["src"], row["mt"], mqm=penalty, low=75.0 if penalty == 0 else None,
        broken=0 if penalty == 0 else None, target_errors=errors,
    )  # fmt: skip


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
