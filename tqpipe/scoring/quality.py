"""Quality estimation without a reference: a sentence score, word tags and error spans from our own model.

`QualityModel.load()` gives the model that ships with the package (see models/quality/README.md for its
data, figures and limits). A score is on the scale of human direct assessments, 0..100, with an interval
whose coverage was measured on held-out judgments.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from tqpipe import encoder, icu, sentences
from tqpipe.scoring import quality_contrast, quality_files, quality_offsets, quality_split
from tqpipe.scoring.quality_forward import Precision, forward, load
from tqpipe.scoring.quality_input import SOURCE, TARGET, Row, encode
from tqpipe.scoring.quality_raw import BROKEN, Encodings, Raw
from tqpipe.scoring.quality_scale import calibrate, raw_quality
from tqpipe.scoring.quality_words import leading_gap, likeliest, once, spans_of, tag_limits, words_of
from tqpipe.types import Contrast, Encoding, Quality, TqpipeError

#: What is read at once of a pair: both texts with the code of ICU messages as spaces, and where they are read.
_Cut = tuple[tuple[str, str], sentences.Part]
#: The same with the network's input.
_Piece = tuple[tuple[str, str], sentences.Part, Row]
#: The same with what the network says of it.
_Read = tuple[tuple[str, str], sentences.Part, Raw]

#: Tokens of a pair above which it is split; training saw pairs up to 152 tokens.
LONGEST = 192


class QualityModel:
    """A loaded model. Scores do not depend on the order or the batch of the pairs (to 1e-3 of a point in
    fp32).
    """

    def __init__(
        self,
        tokenizer: Any,
        net: Any,
        calibration: Mapping[str, Any],
        version: str,
        precision: str,
        contrasts: int = quality_contrast.MOST,
    ):
        self.tokenizer, self.net, self.calibration = tokenizer, net, calibration
        self.version, self.precision, self.contrasts = version, precision, contrasts

    @classmethod
    def load(
        cls,
        folder: Path | str | None = None,
        *,
        precision: Precision = "auto",
        contrasts: int = quality_contrast.MOST,
    ) -> QualityModel:
        """The shipped model, or one that was fine-tuned into `folder`.

        `precision`: "fp32" is the reference; "bf16" and "int8" are faster where the CPU multiplies them
        natively; "auto" finds the fastest out. `contrasts`: under how many changes a doubtful sentence is read again
        (`quality_contrast`), 0 for none. Raises TqpipeError when the folder holds no model, when int8 is asked for
        where it cannot be had, or when `contrasts` is negative.
        """
        if contrasts < 0:
            raise TqpipeError(
                f"[quality] contrasts is {contrasts}: 0 or more readings of a doubtful sentence"
            )
        place = quality_files.place(folder)
        tokenizer, net, chosen = load(place, precision)
        calibration, version = quality_files.calibration(place), quality_files.digest(place)
        return cls(tokenizer, net, calibration, version, chosen, contrasts)

    @property
    def signature(self) -> str:
        """Model version and numerics, and how many changes are read where these are not the usual ones: two runs with
        other signatures are not compared.
        """
        more = "" if self.contrasts == quality_contrast.MOST else f":{self.contrasts} contrasts"
        return f"tqpipe-quality@{self.version}:{self.precision}{more}"

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
        return self.languages().get(_pair_name(source, target), "unmeasured")

    def score(
        self, pairs: Sequence[tuple[str, str]], langs: tuple[str, str] | Sequence[tuple[str,
        str]] | None = None, *,
        force: bool = False, progress: Callable[[int], None] | None = None,
    ) -> list[Quality]:  # fmt: skip
        """Score (source, target) pairs; the result has their length and order.

        `langs` is one (source, target) language pair or one for each pair; without it no language is
        checked and `coverage` is "unknown". `progress` is called with the number of parts done so far.
        """
        return [quality for quality, _ in self._read(pairs, langs, force, progress, None)]

    def read(
        self,
        pairs: Sequence[tuple[str, str]],
        langs: tuple[str, str],
        other: encoder.TransformerEncoder,
        *,
        force: bool = False,
    ) -> list[tuple[Quality, Encodings | None]]:
        """Scores as `score` gives them, each with the encodings of the two sides, sentence by sentence, that
        `other.encode` would give without sentence vectors: the layers that both have go over every text once. No
        encodings where a pair is empty on one side, has a sentence that was cut, or several readings. `other` must be
        one that `shares`.
        """
        return self._read(pairs, langs, force, None, other)

    def shares(self, other: encoder.TransformerEncoder) -> bool:
        """Whether this model and an encoder are the same below."""
        return other.shares(self.net.config.apart, self.precision)

    def _read(
        self, pairs: Sequence[tuple[str, str]],
        langs: tuple[str, str] | Sequence[tuple[str, str]] | None,
        force: bool, progress: Callable[[int], None] | None, other: encoder.TransformerEncoder | None,
    ) -> list[tuple[Quality, Encodings | None]]:  # fmt: skip
        if langs is None:
            coverage, names = ["unknown"] * len(pairs), [""] * len(pairs)
        else:
            if isinstance(langs, str):
                raise TqpipeError(f"quality: langs is (source, target), not {langs!r}")
            if langs and isinstance(langs[0], str):
                columns = [(str(langs[0]), str(langs[1]))] * len(pairs)
            else:
                columns = [(p[0], p[1]) for p in langs]
            if len(columns) != len(pairs):
                raise TqpipeError(f"quality: {len(pairs)} pairs but {len(columns)} languages")
            known = {c: self.check_languages(*c, force=force) for c in dict.fromkeys(columns)}
            coverage, names = [known[c] for c in columns], [_pair_name(*c) for c in columns]
        # An ICU message is read branch by branch, and each reading sentence by sentence.
        readings = [icu.readings(*pair) or (pair,) for pair in pairs]
        cuts = [
            [
                (texts, part)
                for texts in several
                if all(map(str.strip, texts))
                for part in sentences.matched(*texts)
            ]
            for several in readings
        ]
        read = self._short(cuts)
        raws = iter(self._forward([row for parts in read for *_, row in parts], progress, other))
        by_pair = [[(texts, part, next(raws)) for texts, part, _ in parts] for parts in read]
        whole = [len(readings[k]) == 1 and len(read[k]) == len(cuts[k]) for k in range(len(pairs))]
        found = [self._quality(pairs[k], by_pair[k], coverage[k], names[k]) for k in range(len(pairs))]
        return [
            (quality, _joined(by_pair[k]) if whole[k] else None)
            for k, quality in enumerate(self._contrasted(found, by_pair, names))
        ]

    def _contrasted(
        self, found: Sequence[Quality], by_pair: Sequence[Sequence[_Read]], names: Sequence[str]
    ) -> Iterator[Quality]:
        """What was said of each pair, with the changes under which its parts were read again."""
        if not self.contrasts:
            return iter(found)  # a corpus does not even look for them
        tried = [
            (k, change, raw, quality_contrast.changed(texts, part, change))
            for k, quality in enumerate(found)
            if quality.quality is not None
            for texts, part, raw in by_pair[k]
            for change in quality_contrast.chosen(texts, part, quality, names[k], self.contrasts)
        ]
        rows = encode(self.tokenizer, *_columns([texts for *_, texts in tried]))
        raws = self._forward(rows, None)
        contrasts: list[list[Contrast]] = [[] for _ in found]
        for (k, change, before, _), after in zip(tried, raws, strict=True):
            gain = float(before.sentence[BROKEN] - after.sentence[BROKEN])
            if np.isfinite(gain) and not after.row.cut:
                contrasts[k].append(change.found(gain))
        return map(quality_contrast.added, found, contrasts)

    def _short(self, cuts: Sequence[Sequence[_Cut]]) -> list[list[_Piece]]:
        """The parts of each pair as the network's input, those that it cannot read at once cut again."""
        rows = iter(self._rows([cut for parts in cuts for cut in parts]))
        return [[piece for cut in parts for piece in self._halved(*cut, next(rows))] for parts in cuts]

    def _halved(self, texts: tuple[str, str], part: sentences.Part, row: Row) -> Iterator[_Piece]:
        """A part as it is, or cut in halves until the network can read each, in order."""
        todo = [(part, row)]
        while todo:
            part, row = todo.pop()
            halves = quality_split.halve(*texts, part) if len(row.ids) > LONGEST or row.cut else None
            if halves is None:
                yield texts, part, row
            else:
                todo += [*zip(halves, self._rows([(texts, half) for half in halves]), strict=True)][::-1]

    def _rows(self, cuts: Sequence[_Cut]) -> list[Row]:
        return encode(self.tokenizer, *_columns([_texts(*cut) for cut in cuts]))

    def raw(self, pairs: Sequence[tuple[str, str]]) -> list[Raw]:
        """Uncalibrated outputs of pairs that need no splitting, in order."""
        return self._forward(encode(self.tokenizer, *_columns(pairs)), None)

    def _forward(
        self,
        rows: Sequence[Row],
        progress: Callable[[int], None] | None,
        other: encoder.TransformerEncoder | None = None,
    ) -> list[Raw]:
        return forward(self.net, rows, self.tokenizer.pad_token_id, progress, other)

    def _quality(
        self,
        pair: tuple[str, str],
        parts: list[_Read],
        coverage: str,
        langs: str,
    ) -> Quality:
        if not parts:
            side = "source" if not pair[0].strip() else "target"
            return Quality(None, None, None, (), (), (), coverage, 0, f"the {side} is empty")
        offsets = quality_offsets.find(self.calibration, langs)
        if offsets is not None:
            parts = [(texts, part, quality_offsets.shift(raw, offsets)) for texts, part, raw in parts]
        weight = np.array([max(1, b - a) for _, (_, (a, b)), _ in parts], dtype=np.float64)
        sentence = np.stack([r.sentence for *_, r in parts]).astype(np.float64)
        if not np.isfinite(sentence).all():
            reason = "the quality model gives no number for it"
            return Quality(None, None, None, (), (), (), coverage, len(parts), reason)
        values = raw_quality(sentence, self.calibration)
        # A text is as good as its parts on the whole, and its worst part pulls it down.
        value = 0.7 * float(np.average(values, weights=weight)) + 0.3 * float(values.min())
        quality, interval = calibrate(value, self.calibration)
        # An error is as likely in a pair of many parts as in one of few, so less likely in each of them.
        broken = 1.0 / (1.0 + float(np.exp(np.log(len(parts)) - sentence[:, BROKEN].max())))
        source_limit, target_limit = tag_limits(self.calibration, langs)
        # Sentence by sentence: words of one do not make those of another doubtful, and no span runs on into the next.
        sources = [tuple(words_of(texts[0], part[0], r, SOURCE, source_limit)) for texts, part, r in parts]
        targets = [tuple(words_of(texts[1], part[1], r, TARGET, target_limit)) for texts, part, r in parts]
        source, target = (once(itertools.chain.from_iterable(words)) for words in (sources, targets))
        # The lower threshold for diffuse errors was chosen on translations into English, and marks too much elsewhere.
        diffuse = langs.endswith("-en")
        spans = (
            *(e for words in sources for e in spans_of(words, "source", self.calibration)),
            *(e for words in targets for e in spans_of(words, "target", self.calibration, diffuse=diffuse)),
        )
        first = tuple(e for _, part, r in parts for e in leading_gap(r, part[1][0], self.calibration))
        if not spans and not first and broken >= self.calibration["thresholds"].get("broken", 0.5):
            spans = likeliest(source, target)  # a pair that is called broken shows where
        return Quality(
            round(quality, 4), (round(interval[0], 4), round(interval[1], 4)), round(broken, 6), source,
            target,
            tuple(dict.fromkeys((*spans, *first))), coverage, len(parts), None,
        )  # fmt: skip


def shared(
    folder: str = "", precision: Precision = "auto", contrasts: int = quality_contrast.MOST
) -> QualityModel:
    """`QualityModel.load`, once a process for what a folder holds: a library call with two pairs must not load it
    anew, and one after further training must.
    """
    stamp = quality_files.stamp(quality_files.place(folder))
    return _loaded(folder, precision, contrasts, stamp)


@functools.lru_cache(maxsize=4)
def _loaded(folder: str, precision: Precision, contrasts: int, stamp: tuple[int, ...]) -> QualityModel:
    return QualityModel.load(folder or None, precision=precision, contrasts=contrasts)


def _texts(pair: tuple[str, str], part: sentences.Part) -> tuple[str, str]:
    (a, b), (c, d) = part
    return pair[0][a:b], pair[1][c:d]


def _columns(pairs: Sequence[tuple[str, str]]) -> tuple[list[str], list[str]]:
    return [s for s, _ in pairs], [t for _, t in pairs]


def _joined(parts: Sequence[_Read]) -> Encodings | None:
    """The encodings of a pair from those of its parts."""
    found = [raw.encodings for *_, raw in parts if raw.encodings is not None]
    if not found:
        return None
    source, target = (
        Encoding.join([both[side] for both in found], [part[side][0] for _, part, _ in parts])
        for side in (0, 1)
    )
    return source, target


def _pair_name(source: str, target: str) -> str:
    return f"{source.split('-')[0]}-{target.split('-')[0]}".lower()
