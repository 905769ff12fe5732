"""Quality estimation without a reference: a sentence score, word tags and error spans from our own model.

`QualityModel.load()` gives the model that ships with the package (see models/quality/README.md for its
data, figures and limits). A score is on the scale of human direct assessments, 0..100, with an interval
whose coverage was measured on held-out judgments.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from tqpipe.scoring import quality_files, quality_split
from tqpipe.scoring.quality_input import SOURCE, TARGET, Row, encode, pad
from tqpipe.types import Severity, Side, TqpipeError

Precision = Literal["auto", "bf16", "fp32"]

#: Padded tokens in one batch.
BATCH_TOKENS = 3072
#: Tokens of a pair above which it is split; training saw pairs up to 220 tokens.
LONGEST = 256

_SEVERITIES: tuple[Severity, ...] = ("minor", "major", "critical")
#: A word, a mark, or one letter of a script without spaces.
_WORD = re.compile(
    r"[\u2e80-\u9fff\uf900-\ufaff\uff66-\uff9f\u0e00-\u0eff]|(?:(?![\u2e80-\u9fff\uf900-\ufaff\u0e00-\u0eff])[\w\u0300-\u036f\u0900-\u0dff\u200c\u200d])+"
    r"(?:['’\-](?:(?![\u2e80-\u9fff])\w)+)*|[^\w\s]"
)


@dataclass(frozen=True, slots=True)
class TokenQuality:
    """A word or mark with its offsets in its side's text.

    `bad`: probability that a post-editor would change it (source side: that its translation would be).
    `error`: probability that it belongs to an error; `severity`: the likeliest one if it does.
    `missing`: probability that something is missing after it (target side; 0 on the source side).
    """

    text: str
    start: int
    end: int
    bad: float
    error: float
    severity: Severity
    missing: float


@dataclass(frozen=True, slots=True)
class ErrorSpan:
    """A suspected error: a half-open range of one side's text; start == end marks a place where something
    is missing.
    """

    side: Side
    start: int
    end: int
    severity: Severity
    probability: float


@dataclass(frozen=True, slots=True)
class Quality:
    """What the model says of one pair.

    `quality` 0..100 and `interval` (90 % unless the calibration says otherwise); None when the pair
    could not be scored, and `missing` says why. `broken` is the probability of an error such as lost
    or foreign text. `coverage` tells what is known of the model in this language pair: "judged" (measured on
    human judgments), "planted" (on planted errors only), "trained", "unmeasured", or "unknown" when no
    languages were given; `parts` into how many the pair was split (1: not split).
    """

    quality: float | None
    interval: tuple[float, float] | None
    broken: float | None
    source: tuple[TokenQuality, ...]
    target: tuple[TokenQuality, ...]
    spans: tuple[ErrorSpan, ...]
    coverage: str
    parts: int
    missing: str | None


@dataclass(frozen=True, slots=True)
class Raw:
    """The network's outputs of one part: `sentence` (5,), `token` (t, 7) probabilities (edit, gap, missing,
    4 severities).
    """

    sentence: NDArray[np.float32]
    token: NDArray[np.float32]
    row: Row


class QualityModel:
    """A loaded model. Scores do not depend on the order or the batch of the pairs (to 1e-3 of a point in
    fp32).
    """

    def __init__(
        self, tokenizer: Any, net: Any, calibration: Mapping[str, Any], version: str, precision: str
    ):
        self.tokenizer, self.net, self.calibration = tokenizer, net, calibration
        self.version, self.precision = version, precision

    @classmethod
    def load(cls, folder: Path | str | None = None, *, precision: Precision = "auto") -> QualityModel:
        """The shipped model, or one that was fine-tuned into `folder`.

        `precision`: "fp32" is the reference; "bf16" about twice as fast where the CPU multiplies it
        natively, which "auto" finds out. Raises TqpipeError when the folder holds no model.
        """
        from tqpipe.encoder import TransformerEncoder

        place = Path(folder) if folder is not None else quality_files.SHIPPED
        tokenizer, net = quality_files.read(place)
        chosen = precision if precision != "auto" else TransformerEncoder().precision
        if chosen == "bf16":
            import torch

            net.bert.to(torch.bfloat16)
        return cls(tokenizer, net, quality_files.calibration(place), quality_files.digest(place), chosen)

    @property
    def signature(self) -> str:
        """Model version and numerics: two runs with other signatures are not compared."""
        return f"tqpipe-quality@{self.version}:{self.precision}"

    def languages(self) -> dict[str, str]:
        """Language pairs ("ro-en") with what is known of the model there: see `Quality.coverage`."""
        return dict(self.calibration.get("languages", {}))

    def check_languages(self, source: str, target: str, *, force: bool = False) -> str:
        """The coverage of a language pair. Raises TqpipeError for a language the encoder does not know,
        unless forced.
        """
        from tqpipe.languages import NAMES

        for code in (source, target):
            if code.split("-")[0].lower() not in NAMES and not force:
                raise TqpipeError(
                    f"quality: language {code!r} is not among the {len(NAMES)} the encoder knows "
                    f"({', '.join(list(NAMES)[:8])}, …); force it to score anyway"
                )
        pair = f"{source.split('-')[0]}-{target.split('-')[0]}".lower()
        return self.languages().get(pair, "unmeasured")

    def score(
        self, pairs: Sequence[tuple[str, str]], langs: tuple[str, str] | Sequence[tuple[str,
        str]] | None = None, *,
        force: bool = False, progress: Callable[[int], None] | None = None,
    ) -> list[Quality]:  # fmt: skip
        """Score (source, target) pairs; the result has their length and order.

        `langs` is one (source, target) language pair or one for each pair; without it no language is
        checked and `coverage` is "unknown". `progress` is called with the number of parts done so far.
        """
        if langs is None:
            coverage = ["unknown"] * len(pairs)
        elif langs and isinstance(langs[0], str):
            coverage = [self.check_languages(str(langs[0]), str(langs[1]), force=force)] * len(pairs)
        else:
            if len(langs) != len(pairs):
                raise TqpipeError(f"quality: {len(pairs)} pairs but {len(langs)} languages")
            columns = [(p[0], p[1]) for p in langs]
            coverage = [self.check_languages(a, b, force=force) for a, b in columns]
        cuts = self._parts(pairs)
        flat = [(k, part) for k, parts in enumerate(cuts) for part in parts]
        raws = self._forward([_texts(pairs[k], part) for k, part in flat], progress)
        by_pair: list[list[tuple[quality_split.Part, Raw]]] = [[] for _ in pairs]
        for (k, part), raw in zip(flat, raws, strict=True):
            by_pair[k].append((part, raw))
        return [self._quality(pairs[k], by_pair[k], coverage[k]) for k in range(len(pairs))]

    def _parts(self, pairs: Sequence[tuple[str, str]]) -> list[list[quality_split.Part]]:
        readable = [bool(s.strip() and t.strip()) for s, t in pairs]
        rows = iter(
            encode(self.tokenizer, *_columns([p for p, ok in zip(pairs, readable, strict=True) if ok]))
        )
        out: list[list[quality_split.Part]] = []
        for (s, t), ok in zip(pairs, readable, strict=True):
            if not ok:
                out.append([])
                continue
            row = next(rows)
            if len(row.ids) <= LONGEST and not row.cut:
                out.append([((0, len(s)), (0, len(t)))])
                continue
            size = 420
            cut = quality_split.parts(s, t, size=size)
            while size > 30 and any(
                len(r.ids) > LONGEST
                for r in encode(self.tokenizer, *_columns([_texts((s, t), p) for p in cut]))
            ):
                size //= 2
                cut = quality_split.parts(s, t, size=size)
            out.append(cut)
        return out

    def raw(self, pairs: Sequence[tuple[str, str]]) -> list[Raw]:
        """Uncalibrated outputs of pairs that need no splitting, in order."""
        return self._forward(pairs, None)

    def _forward(self, texts: Sequence[tuple[str, str]], progress: Callable[[int], None] | None) -> list[Raw]:
        import torch

        rows = encode(self.tokenizer, *_columns(texts))
        order = sorted(range(len(rows)), key=lambda k: len(rows[k].ids))
        out: list[Raw | None] = [None] * len(rows)
        done = 0
        for batch in _batches(order, rows):
            ids, side = pad([rows[k] for k in batch], self.tokenizer.pad_token_id)
            with torch.inference_mode():
                found = self.net(torch.from_numpy(ids), torch.from_numpy(side))
            sentence, token = found.sentence.numpy(), found.token.numpy()
            for i, k in enumerate(batch):
                out[k] = Raw(sentence[i], _probabilities(token[i, : len(rows[k].ids)]), rows[k])
            done += len(batch)
            if progress is not None:
                progress(done)
        return [r for r in out if r is not None]

    def _quality(
        self, pair: tuple[str, str], parts: list[tuple[quality_split.Part, Raw]], coverage: str
    ) -> Quality:
        if not parts:
            side = "source" if not pair[0].strip() else "target"
            return Quality(None, None, None, (), (), (), coverage, 0, f"the {side} is empty")
        weight = np.array([max(1, b - a) for (_, (a, b)), _ in parts], dtype=np.float64)
        sentence = np.stack([r.sentence for _, r in parts]).astype(np.float64)
        values = raw_quality(sentence, self.calibration)
        # A text is as good as its parts on the whole, and its worst part pulls it down.
        value = 0.7 * float(np.average(values, weights=weight)) + 0.3 * float(values.min())
        quality, interval = calibrate(value, self.calibration)
        broken = 1.0 / (1.0 + float(np.exp(-sentence[:, 4].max())))
        source = tuple(t for part, r in parts for t in _words(pair[0], part[0], r, SOURCE))
        target = tuple(t for part, r in parts for t in _words(pair[1], part[1], r, TARGET))
        spans = (*spans_of(source, "source", self.calibration), *spans_of(target, "target", self.calibration))
        first = _leading_gap(parts[0], self.calibration)
        return Quality(
            round(quality, 4), (round(interval[0], 4), round(interval[1], 4)), round(broken, 6), source,
            target,
            (*spans, *first), coverage, len(parts), None,
        )  # fmt: skip


def raw_quality(sentence: NDArray[np.float64], calibration: Mapping[str, Any]) -> NDArray[np.float64]:
    """(n, 5) sentence outputs -> raw scores: z-score and direct assessment, lowered where the pair looks
    broken.
    """
    mix = calibration["mix"]
    judged = (
        mix["da"] * sentence[:, 1]
        + mix["z"] * sentence[:, 0]
        + mix["hter"] * sentence[:, 2]
        + mix["mqm"] * sentence[:, 3]
    )
    lowered: NDArray[np.float64] = judged - mix["broken"] * np.logaddexp(0.0, sentence[:, 4] - mix["from"])
    return lowered


def calibrate(value: float, calibration: Mapping[str, Any]) -> tuple[float, tuple[float, float]]:
    """A raw score on the scale of direct assessments, and its interval."""
    quality = float(np.interp(value, calibration["raw"], calibration["quality"]))
    low = quality - float(np.interp(quality, calibration["interval"]["at"], calibration["interval"]["below"]))
    high = quality + float(
        np.interp(quality, calibration["interval"]["at"], calibration["interval"]["above"])
    )
    return quality, (max(0.0, low), min(100.0, high))


def spans_of(
    words: Sequence[TokenQuality], side: Side, calibration: Mapping[str, Any]
) -> Iterator[ErrorSpan]:
    """Runs of words above the tuned threshold, and places where something is missing."""
    limit = calibration["thresholds"]
    run: list[TokenQuality] = []
    for word in (*words, None):
        if word is not None and word.error >= limit[side]:
            run.append(word)
            continue
        if run:
            worst = max(run, key=lambda w: w.error)
            yield ErrorSpan(side, run[0].start, run[-1].end, worst.severity, worst.error)
            run = []
        if side == "target" and word is not None and word.missing >= limit["missing"]:
            yield ErrorSpan(side, word.end, word.end, "major", word.missing)


def _leading_gap(
    first: tuple[quality_split.Part, Raw], calibration: Mapping[str, Any]
) -> tuple[ErrorSpan, ...]:
    raw = first[1]
    p = float(raw.token[raw.row.first_gap, 2])
    return (
        (ErrorSpan("target", 0, 0, "major", round(p, 6)),)
        if p >= calibration["thresholds"]["missing"]
        else ()
    )


def _texts(pair: tuple[str, str], part: quality_split.Part) -> tuple[str, str]:
    (a, b), (c, d) = part
    return pair[0][a:b], pair[1][c:d]


def _columns(pairs: Sequence[tuple[str, str]]) -> tuple[list[str], list[str]]:
    return [s for s, _ in pairs], [t for _, t in pairs]


def _batches(order: Sequence[int], rows: Sequence[Row]) -> Iterator[list[int]]:
    batch: list[int] = []
    for k in order:
        if batch and (len(batch) + 1) * len(rows[k].ids) > BATCH_TOKENS:
            yield batch
            batch = []
        batch.append(k)
    if batch:
        yield batch


def _probabilities(token: NDArray[np.float32]) -> NDArray[np.float32]:
    """Logits of one row -> probabilities, same layout."""
    out = np.empty_like(token)
    out[:, :3] = 1.0 / (1.0 + np.exp(-token[:, :3]))
    e = np.exp(token[:, 3:] - token[:, 3:].max(axis=1, keepdims=True))
    out[:, 3:] = e / e.sum(axis=1, keepdims=True)
    return out


def _words(text: str, part: tuple[int, int], raw: Raw, side: int) -> Iterator[TokenQuality]:
    """The words of one part: each takes the highest probabilities of the model's pieces that it overlaps."""
    where = np.flatnonzero(raw.row.side == side)
    begin, end = raw.row.offsets[where, 0] + part[0], raw.row.offsets[where, 1] + part[0]
    for m in _WORD.finditer(text, part[0], part[1]):
        a = int(np.searchsorted(end, m.start(), side="right"))
        b = int(np.searchsorted(begin, m.end(), side="left"))
        if a >= b:  # a character that the model's vocabulary drops
            yield TokenQuality(m.group(), m.start(), m.end(), 0.0, 0.0, "minor", 0.0)
            continue
        p = raw.token[where[a:b]]
        error = 1.0 - p[:, 3]
        worst = int(error.argmax())
        missing = float(p[-1, 2]) if side == TARGET else 0.0
        yield TokenQuality(
            m.group(), m.start(), m.end(), round(float(p[:, 0].max()), 6), round(float(error[worst]), 6),
            _SEVERITIES[int(p[worst, 4:].argmax())], round(missing, 6),
        )  # fmt: skip


def score_pairs(
    pairs: Sequence[tuple[str, str]], langs: tuple[str, str] | Sequence[tuple[str, str]] | None = None, *,
    model: Path | str | None = None, precision: Precision = "auto", force: bool = False,
    progress: Callable[[int], None] | None = None,
) -> list[Quality]:  # fmt: skip
    """Load a model (the shipped one unless named) and score pairs with it: see `QualityModel.score`."""
    return QualityModel.load(model, precision=precision).score(pairs, langs, force=force, progress=progress)


def as_row(found: Quality) -> dict[str, Any]:
    """A JSON row of one result: quality, interval, broken, tokens of both sides, spans, and what is to be
    known about it.
    """

    def tokens(words: Sequence[TokenQuality]) -> list[dict[str, Any]]:
        return [
            {
                "text": w.text,
                "start": w.start,
                "end": w.end,
                "bad": w.bad,
                "error": w.error,
                "severity": w.severity,
                "missing": w.missing,
            }
            for w in words
        ]

    return {
        "quality": found.quality, "interval": None if found.interval is None else list(found.interval),
        "broken": found.broken,
        "tokens": {"source": tokens(found.source), "target": tokens(found.target)},
        "spans": [{"side": s.side, "start": s.start, "end": s.end, "severity": s.severity,
        "probability": s.probability} for s in found.spans],
        "coverage": found.coverage, "parts": found.parts, "missing": found.missing,
    }  # fmt: skip
