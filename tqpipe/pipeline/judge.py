"""From pairs and their encodings to records: word links, scores, flags, risk and verdict."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from tqpipe import checks, facts, icu, scoring, sentences, triage
from tqpipe.alignment import link_words, mean_token
from tqpipe.checks import fusion, vouched
from tqpipe.checks.policy import Policy
from tqpipe.config import ChecksConfig, Config
from tqpipe.pipeline.progress import Clock
from tqpipe.types import (
    MODEL,
    Context,
    Encoder,
    Encoding,
    Flag,
    Pair,
    Quality,
    QualityEstimator,
    Record,
    WordLinks,
)

#: The encodings of a pair's source and target, None for an empty side.
Sides = tuple[Encoding | None, Encoding | None]


@dataclass(frozen=True, slots=True)
class Rules:
    """The checks that run, with their options, and the user's say about what they find."""

    built: tuple[checks.BuiltCheck, ...]
    policy: Policy

    @classmethod
    def of(cls, asked: ChecksConfig) -> Rules:
        """As a configuration asks for them. Raises TqpipeError for unknown checks and options, and for a glossary or
        waivers that cannot be read.
        """
        built = checks.build(asked.options, asked.disabled, asked.glossary)
        return cls(built, Policy.of(asked, checks.CHECKS))


def encode_pairs(
    pairs: Sequence[Pair], encoder: Encoder, tell: Callable[[float], None] = lambda share: None
) -> list[Sides]:
    """Both sides of pairs that are aligned already, each read by the sentences that the quality model reads."""
    read = [_as_read(pair) for pair in pairs]
    cuts = [sentences.matched(pair.source_text, pair.target_text) for pair in read]
    texts = [
        text[slice(*part[side])]
        for pair, parts in zip(read, cuts, strict=True)
        for side, text in enumerate((pair.source_text, pair.target_text))
        for part in parts
    ]
    found = iter(
        encoder.encode(texts, progress=lambda done: tell(done / max(len(texts), 1)), sentences=False)
    )
    out: list[Sides] = []
    for pair, parts in zip(pairs, cuts, strict=True):
        source, target = (
            Encoding.join([next(found) for _ in parts], [part[side][0] for part in parts]) for side in (0, 1)
        )
        out.append((source if pair.source else None, target if pair.target else None))
    return out


def _as_read(pair: Pair) -> Pair:
    """The pair as the encoder reads it: of an ICU message one branch a side, the longest."""
    readings = icu.readings(pair.source_text, pair.target_text)
    if not readings:
        return pair
    source, target = max(readings, key=lambda texts: len("".join(texts[1].split())))
    return replace(pair, source_text=source, target_text=target)


def mean_tokens(sides: Sequence[Sides]) -> tuple[Any, Any]:
    """What the token vectors of either language have in common: `word_links` takes it off."""
    source, target = (mean_token([e for side in sides if (e := side[k]) is not None]) for k in (0, 1))
    return source, target


def word_links(
    pairs: Sequence[Pair], sides: Sequence[Sides], means: tuple[Any, Any] | None = None
) -> dict[str, WordLinks]:
    """Word links of every pair that has two sides, by pair id; `means` are those of these pairs unless given."""
    means = means or mean_tokens(sides)
    return {
        pair.id: link_words(pair.source_text, pair.target_text, left, right, means[0], means[1])
        for pair, (left, right) in zip(map(_as_read, pairs), sides, strict=True)
        if left is not None and right is not None
    }


def encoder_scores(
    pairs: Sequence[Pair], sides: Sequence[Sides], links: Mapping[str, WordLinks]
) -> list[dict[str, float | str]]:
    """Adequacy and its parts of every pair, or why they are missing."""
    return [
        scoring.adequacy.scores(pair, *side, links.get(pair.id))
        for pair, side in zip(map(_as_read, pairs), sides, strict=True)
    ]


def _without_encoder(pairs: Sequence[Pair]) -> list[dict[str, float | str]]:
    return [dict.fromkeys(scoring.adequacy.NAMES, "the encoder did not run") for _ in pairs]


def quality_scores(found: Quality | None) -> dict[str, float | str]:
    """The quality model's scores, or the reason why they are missing; nothing where it did not run."""
    if found is None:
        return {}
    values = {name: getattr(found, name) for name in scoring.QUALITY}
    return {name: found.missing or "not scored" if v is None else v for name, v in values.items()}


def merged_flags(
    pair: Pair, found: Sequence[Flag], quality: Quality | None, links: WordLinks | None,
    *, policy: Policy, langs: tuple[str, str],
) -> list[Flag]:  # fmt: skip
    """What the checks found in a pair, with the quality model's spans, under the user's policy.

    Where a check is off, its flags take what the model says of the same words with them, as a waiver does: a finding
    that the user does not want to hear of would come back as the model's, and often as a graver one.
    """
    off = policy.off_in(pair, langs)
    flags = [*policy.apply(found, pair, langs), *(flag for flag in found if off(flag.check))]
    heard = None if off(MODEL) else quality
    # Once more, for the severity and the waivers of what the model found, and without what is off.
    return policy.apply(fusion.with_model(flags, heard, pair, _places(links), langs), pair, langs)


def _places(links: WordLinks | None) -> tuple[tuple[int, int, int, int], ...]:
    return links.places() if links is not None else ()


def judge(
    pairs: Sequence[Pair],
    sides: Sequence[Sides] | None,
    langs: tuple[str, str],
    config: Config,
    rules: Rules,
    estimator: QualityEstimator | None,
    clock: Clock,
) -> tuple[tuple[Record, ...], dict[str, WordLinks]]:
    """Score, check and triage pairs whose encodings are known; `sides` is None where the encoder did not run.

    Returns the records, and the word links that they were made with.
    """
    with clock.stage("quality") as tell:
        judged: Sequence[Quality | None] = [None] * len(pairs)
        if estimator is not None:
            judged = estimator.score(
                [(pair.source_text, pair.target_text) for pair in pairs],
                langs,
                force=config.quality.force_languages,
                progress=lambda done: tell(min(1.0, done / max(len(pairs), 1))),
            )
    if rules.built:
        judged = [vouched.believed(quality, pair, langs) for quality, pair in zip(judged, pairs, strict=True)]
    with clock.stage("score"):
        links = word_links(pairs, sides) if sides is not None else {}
        numbers = [
            {**quality_scores(quality), **encoded, **reference_scores}
            for quality, encoded, reference_scores in zip(
                judged,
                encoder_scores(pairs, sides, links) if sides is not None else _without_encoder(pairs),
                scoring.reference.sentence_scores(pairs),
                strict=True,
            )
        ]
    with clock.stage("check"):
        found = checks.run_checks(pairs, Context(*langs, pairs, links), rules.built)
        merged = [
            merged_flags(pair, flags, quality, links.get(pair.id), policy=rules.policy, langs=langs)
            for pair, flags, quality in zip(pairs, found, judged, strict=True)
        ]
    with clock.stage("triage"):
        values = [{k: v if isinstance(v, float) else None for k, v in n.items()} for n in numbers]
        accepted = [rules.policy.accepted(pair) for pair in pairs]
        items = [
            triage.Item(pair, mine, found, quality, bool(rules.built), langs, reason is not None)
            for pair, mine, found, quality, reason in zip(
                pairs, values, merged, judged, accepted, strict=True
            )
        ]
        records = tuple(
            Record(
                item.pair,
                item.scores,
                tuple(facts.joined(item.flags, item.pair, _places(links.get(item.pair.id)))),
                judgement.risk,
                judgement.verdict,
                {k: v for k, v in n.items() if isinstance(v, str)},
                _places(links.get(item.pair.id)),
                item.quality,
                reason,
            )
            for item, n, judgement, reason in zip(
                items, numbers, triage.judge(items, config.triage), accepted, strict=True
            )
        )
    return records, links
