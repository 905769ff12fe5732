"""The steps on a shard: rows in, the same rows out, scored and told apart into kept and dropped.

What comes out of a row depends on that row alone (the checks that compare the pairs of a document are silent: rows of a
corpus are no document), so neither the size of a shard nor the number of processes can be seen in the output.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar, cast

import numpy as np

from tqpipe import cache, cached, checks, languages, pipeline, scoring, triage, waivers
from tqpipe.batch import expression
from tqpipe.batch.plan import Adequacy, Filter, Language, Length, Plan, Quality, Rules, Step
from tqpipe.checks.policy import Policy
from tqpipe.config import Config
from tqpipe.ingest import make_pair
from tqpipe.types import (
    SEVERITIES,
    Context,
    Flag,
    Pair,
    QualityEstimator,
    Severity,
    WordLinks,
)
from tqpipe.types import Quality as Judged

if TYPE_CHECKING:
    from tqpipe.encoder import TransformerEncoder
    from tqpipe.scoring.quality import QualityModel

T = TypeVar("T")
Values = dict[str, Any]
#: Pairs whose encodings are in memory at a time.
BLOCK = 1024
#: What a scoring step adds to a row.
SCORED = (
    "quality", "quality_low", "quality_high", "broken", "errors", *scoring.adequacy.NAMES, "flags", "risk", "verdict",
    "missing",
)  # fmt: skip


@dataclass(slots=True)
class Job:
    """What a worker has to know, and the models, which it loads on the first row that needs them."""

    plan: Plan
    config: Config
    langs: tuple[str, str]
    threads: int = 0
    cached: bool = True
    #: Mean token vectors of the two languages, from the corpus's head: a row's links must not depend on its shard.
    means: tuple[Any, Any] | None = None
    _made: dict[str, Any] = field(default_factory=dict)

    def fingerprint(self) -> str:
        """Everything that a row's scores depend on besides its texts; needs no model to be loaded."""
        parts = [step.name for step in self.plan.each if isinstance(step, (Rules, Adequacy, Quality))]
        options = self.config.as_dict()
        options["encoder"].pop("threads")
        terms = checks.versions(self.built())
        signatures = [
            self.estimator().signature if self.plan.has(Quality) else "",
            self.encoder().signature if self.plan.has(Adequacy) else "",
        ]
        policy = self.policy()
        # A waiver holds until its day, so what was scored on another day may not hold.
        waived = [waivers.dump(policy.waivers), str(policy.today)] if policy.waivers else []
        means = [] if self.means is None else [zlib.crc32(m.tobytes()) for m in self.means]
        return json.dumps(
            [cached.code(), triage.version(), waived, parts, options, terms, signatures, self.langs, means],
            sort_keys=True,
        )

    def signature(self) -> str:
        """What two scored corpora must share to be compared, in one short string."""
        return pipeline.signature(
            pipeline.own_version(),
            self.encoder().signature if self.plan.has(Adequacy) else "none",
            self.estimator().signature if self.plan.has(Quality) else "none",
            checks.versions(self.built()) if self.plan.has(Rules) else {},
            self.config,
        )

    def built(self) -> Sequence[checks.BuiltCheck]:
        options = self.config.checks
        return self._once("checks", lambda: checks.build(options.options, options.disabled, options.glossary))

    def policy(self) -> Policy:
        return self._once("policy", lambda: Policy.of(self.config.checks, checks.CHECKS))

    def encoder(self) -> TransformerEncoder:
        from tqpipe.encoder import TransformerEncoder

        options = self.config.encoder
        return self._once("encoder", lambda: TransformerEncoder(options.name, precision=options.precision))

    def estimator(self) -> QualityEstimator:
        """Its signature is known without the model; the scores of rows are kept by `Job.store`, not by it."""
        options = self.config.quality
        return self._once(
            "estimator",
            lambda: cached.CachedEstimator(options.model, options.precision, self.store(), self._load),
        )

    def model(self) -> QualityModel:
        return self._once("model", self._load)

    def _load(self) -> QualityModel:
        from tqpipe.scoring.quality import shared

        return shared(self.config.quality.model, self.config.quality.precision)

    def store(self) -> cache.Cache:
        return self._once("store", lambda: cache.shared() if self.cached else cache.Cache(None))

    def ready(self) -> None:
        """Have the threads set before torch is first used."""
        from tqpipe.cpu import set_threads

        self._once("threads", lambda: set_threads(self.threads or self.config.encoder.threads or None))

    def _once(self, name: str, make: Callable[[], T]) -> T:
        if name not in self._made:
            self._made[name] = make()
        return cast(T, self._made[name])


def cheap(step: Step, row: Values, langs: tuple[str, str]) -> str | None:
    """The reason why a step that needs no model drops a row; None where it keeps it."""
    source, target = row["source"], row["target"]
    match step:
        case Length():
            for side, text in (("source", source), ("target", target)):
                if not step.min_chars <= len(text.strip()) <= step.max_chars:
                    return f"the {side} has {len(text.strip())} characters"
                if (n := len(text.split())) > step.max_words:
                    return f"the {side} has {n} words"
            ratio = max(len(source), len(target)) / max(min(len(source), len(target)), 1)
            # A word against two is no sign of anything.
            if ratio > step.max_ratio and max(len(source), len(target)) > 20:
                return f"one side is {ratio:.1f} times as long as the other"
        case Language():
            for side, text, lang in (("source", source, langs[0]), ("target", target, langs[1])):
                if len(text) < step.min_chars:
                    continue
                found = languages.identify(text)
                if found is not None and found.certain and found.lang != lang:
                    return f"the {side} reads like {languages.name(found.lang)}"
        case _:
            pass
    return None


@checks.fewer_collections()
def score_shard(
    rows: Sequence[Values], job: Job, told: Callable[[int], None] = lambda n: None
) -> list[Values]:
    """Every row of a shard in order, with scores, and with `dropped_by` and `reason` where a step drops it."""
    rows = [dict(row) for row in rows]
    _cheap_first(rows, job)
    alive = [row for row in rows if row.get("dropped_by") is None and row.get("problem") is None]
    scoring_steps = job.plan.has(Rules) or job.plan.has(Adequacy) or job.plan.has(Quality)
    if scoring_steps:
        for at in range(0, len(alive), BLOCK * 4):
            _score(alive[at : at + BLOCK * 4], job)
            told(min(len(alive), at + BLOCK * 4))
    names = dict(zip(job.plan.steps, job.plan.names(), strict=True))
    conditions = {s: expression.parse(s.keep) for s in job.plan.each if isinstance(s, Filter)}
    seen_scoring = False
    for step in job.plan.each:
        seen_scoring = seen_scoring or not isinstance(step, Length | Language)
        if not seen_scoring:
            continue  # done before scoring
        for row in rows:
            if row.get("dropped_by") is None and row.get("problem") is None:
                reason = _reason(step, row, job, conditions)
                if reason is not None:
                    row["dropped_by"], row["reason"] = names[step], reason
    return rows


def _cheap_first(rows: Sequence[Values], job: Job) -> None:
    names = dict(zip(job.plan.steps, job.plan.names(), strict=True))
    for step in job.plan.each:
        if not isinstance(step, Length | Language):
            return
        for row in rows:
            if row.get("dropped_by") is None and row.get("problem") is None:
                reason = cheap(step, row, job.langs)
                if reason is not None:
                    row["dropped_by"], row["reason"] = names[step], reason


def _reason(
    step: Step, row: Values, job: Job, conditions: Mapping[Filter, Callable[[Mapping[str, Any]], bool]]
) -> str | None:
    match step:
        case Length() | Language():
            return cheap(step, row, job.langs)
        case Quality():
            if row.get("quality") is None:
                return None if step.min <= 0 else f"no quality: {row.get('missing') or 'not scored'}"
            if row["quality"] < step.min:
                return f"quality {row['quality']:.1f}"
            if row["broken"] > step.max_broken:
                return f"broken with probability {row['broken']:.2f}"
        case Adequacy():
            if row.get("adequacy") is not None and row["adequacy"] < step.min:
                return f"adequacy {row['adequacy']:.2f}"
        case Rules():
            for flag in row.get("flags") or ():
                if flag.get("waived") is not None:
                    continue
                least = step.drop_severity
                if flag["check"] in step.drop or (least and _at_least(flag["severity"], least)):
                    return f"{flag['check']}: {flag['message']}"[:300]
        case Filter():
            return None if conditions[step](row) else f"not {step.keep}"[:300]
        case _:
            pass
    return None


def _at_least(severity: Severity, least: Severity) -> bool:
    return SEVERITIES.index(severity) >= SEVERITIES.index(least)


def _score(rows: Sequence[Values], job: Job) -> None:
    """Scores into the rows: from the cache where their texts were scored before, else from the models."""
    fingerprint = job._once("fingerprint", job.fingerprint)
    keys = [
        cache.key("batch row", fingerprint, row["source"], row["target"], row.get("reference") or "")
        for row in rows
    ]
    store = job.store()
    found = {k: json.loads(v) for k, v in store.get(list(dict.fromkeys(keys))).items()}
    new = {k: row for k, row in zip(keys, rows, strict=True) if k not in found}
    if new:
        if job.plan.has(Adequacy) or job.plan.has(Quality):
            job.ready()  # rules alone never load torch
        made: dict[bytes, Values] = {}
        # Rows of like length together fill the models' batches.
        todo = sorted(new.items(), key=lambda item: len(item[1]["source"]) + len(item[1]["target"]))
        for at in range(0, len(todo), BLOCK):
            part = todo[at : at + BLOCK]
            results = _block([row for _, row in part], job)
            made |= dict(zip([k for k, _ in part], results, strict=True))
        kept = {k: json.dumps(v) for k, v in made.items()}
        store.put({k: v.encode("ascii") for k, v in kept.items()})
        # Through JSON like the cached ones, so that a second run cannot differ from the first.
        found |= {k: json.loads(v) for k, v in kept.items()}
    for key, row in zip(keys, rows, strict=True):
        row.update(found[key])


def _read(pairs: Sequence[Pair], job: Job) -> tuple[Sequence[Judged | None], Sequence[pipeline.Sides] | None]:
    """What the quality model and the encoder make of pairs; None for what the plan does not ask for.

    Where the two are the same below, each text goes through those layers once.
    """
    force = job.config.quality.force_languages
    texts = [(pair.source_text, pair.target_text) for pair in pairs]
    judged: Sequence[Judged | None] = [None] * len(pairs)
    if not job.plan.has(Adequacy):
        return job.model().score(texts, job.langs, force=force) if job.plan.has(Quality) else judged, None
    encoder = job.encoder()
    if job.plan.has(Quality):
        model = job.model()
        if model.shares(encoder):
            found = model.read(texts, job.langs, encoder, force=force)
            left = [k for k, (_, both) in enumerate(found) if both is None]
            rest = dict(zip(left, pipeline.encode_pairs([pairs[k] for k in left], encoder), strict=True))
            return [q for q, _ in found], [both or rest[k] for k, (_, both) in enumerate(found)]
        judged = model.score(texts, job.langs, force=force)
    return judged, pipeline.encode_pairs(pairs, encoder)


def _block(rows: Sequence[Values], job: Job) -> list[Values]:
    pairs = [
        make_pair(
            row["source"], row["target"], id=str(n), source_lang=job.langs[0], target_lang=job.langs[1],
            reference=row.get("reference"),
        )
        for n, row in enumerate(rows)
    ]  # fmt: skip
    judged, sides = _read(pairs, job)
    numbers: Sequence[dict[str, float | str]] = [{} for _ in pairs]
    links: dict[str, WordLinks] = {}
    if sides is not None:
        links = pipeline.word_links(pairs, sides, job.means)
        numbers = pipeline.encoder_scores(pairs, sides, links)
    out = []
    for pair, quality, values in zip(pairs, judged, numbers, strict=True):
        ruled = job.plan.has(Rules)
        flags: Sequence[Flag] = ()
        if ruled:
            mine = {pair.id: links[pair.id]} if pair.id in links else {}
            found = checks.run_checks([pair], Context(*job.langs, (pair,), mine), job.built())[0]
            flags = pipeline.merged_flags(
                pair, found, quality, links.get(pair.id), policy=job.policy(), langs=job.langs
            )
        row = _values(quality, values)
        floats = {
            k: v if isinstance(v, float) else None
            for k, v in {**values, **pipeline.quality_scores(quality)}.items()
        }
        # Each pair by itself: a verdict that hung on its neighbours would hang on where shards are cut.
        [judgement] = triage.judge(
            [triage.Item(pair, floats, flags, quality, ruled, job.langs)], job.config.triage
        )
        row |= {
            "flags": [_flag_row(flag) for flag in flags] if ruled else None,
            "risk": judgement.risk,
            "verdict": judgement.verdict,
        }
        out.append({name: row.get(name) for name in SCORED})
    return out


def head_means(texts: Sequence[tuple[str, str]], job: Job) -> tuple[Any, Any]:
    """`Job.means` from the first pairs of a corpus; from the cache where these texts were encoded before."""
    key = cache.key(
        "token means", cached.code(), job.encoder().signature, *(t for pair in texts for t in pair)
    )
    store = job.store()
    if (known := store.get([key]).get(key)) is not None:
        both = np.frombuffer(known, dtype="<f4").reshape(2, -1)
        return both[0], both[1]
    job.ready()
    pairs = [make_pair(*both, id=str(n)) for n, both in enumerate(texts)]
    means = pipeline.mean_tokens(pipeline.encode_pairs(pairs, job.encoder()))
    store.put({key: np.stack(means).astype("<f4").tobytes()})
    return means


def _values(quality: Judged | None, numbers: dict[str, float | str]) -> Values:
    row: Values = {k: v if isinstance(v, float) else None for k, v in numbers.items()}
    missing = sorted({v for v in numbers.values() if isinstance(v, str)})
    if quality is not None:
        low, high = quality.interval or (None, None)
        row |= {
            "quality": quality.quality, "quality_low": low, "quality_high": high, "broken": quality.broken,
            "errors": [
                {
                    "side": s.side, "start": s.start, "end": s.end, "severity": s.severity,
                    "probability": round(s.probability, 4),
                }
                for s in quality.spans
            ],
        }  # fmt: skip
        missing = sorted({*missing, *([quality.missing] if quality.missing else [])})
    return row | {"missing": "; ".join(missing) or None}


def _flag_row(flag: Any) -> Values:
    return {
        "check": flag.check, "category": flag.category, "severity": flag.severity,
        "confidence": float(flag.confidence), "message": flag.message, "waived": flag.waived,
        "spans": [{"side": s.side, "start": s.start, "end": s.end} for s in flag.spans],
    }  # fmt: skip
