"""The steps on a shard: rows in, the same rows out, scored and told apart into kept and dropped.

The steps go in their order, stage by stage (`Plan.stages`), each over what is still there: a row that was dropped costs
no model. Its scores are those of the stages that it came through.

What comes out of a row depends on that row alone (the checks that compare the pairs of a document are silent: rows of a
corpus are no document), so neither the size of a shard nor the number of processes can be seen in the output.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

import numpy as np

from tqpipe import cache, cached, checks, languages, pipeline, scoring, triage, waivers
from tqpipe.batch import expression, lengths
from tqpipe.batch.plan import Adequacy, Filter, Language, Length, Plan, Quality, Rules, Stage, Step
from tqpipe.checks import vouched
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
#: Pairs whose encodings are in memory at a time, and after which progress is told.
BLOCK = 512
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
        parts = [[kind.name for kind in stage.makes] for stage in self.stages() if stage.makes]
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

    def stages(self) -> tuple[Stage, ...]:
        return self._once("stages", self.plan.stages)

    def condition(self, step: Filter) -> expression.Condition:
        return self._once(f"condition {step.keep}", lambda: expression.parse(step.keep))

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

    def forget_threads(self) -> None:
        """Have `ready` set them again, after `threads` was changed."""
        self._made.pop("threads", None)

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
            ratio = lengths.ratio(source, target)
            if ratio > step.max_ratio:
                return f"one side is {ratio:.1f} times as long as the other"
        case Language():
            for side, text, lang in (("source", source, langs[0]), ("target", target, langs[1])):
                if len(text) < step.min_chars:
                    continue
                if found := languages.foreign(text, lang):
                    return f"the {side} reads like {languages.name(found)}"
        case _:
            pass
    return None


@dataclass(slots=True)
class _Walk:
    """A row on its way through the stages: scores that are known are taken up, and steps drop by them."""

    row: Values
    at: int = 0

    def on(self, trace: Sequence[Values], job: Job) -> bool:
        """Go on with what the stages that score made of the row's texts, as far as `trace` says it; whether the row
        is at its end: dropped, or behind the last step.
        """
        stages = job.stages()
        while self.at < len(stages) and not self.dropped:
            stage = stages[self.at]
            if stage.makes:
                depth = sum(bool(s.makes) for s in stages[: self.at])
                if depth >= len(trace):
                    return False
                self.row.update(trace[depth])
            for step, name in stage.steps:
                if (reason := _reason(step, self.row, job)) is not None:
                    self.row["dropped_by"], self.row["reason"] = name, reason
                    break
            self.at += 1
        return True

    @property
    def dropped(self) -> bool:
        return self.row.get("dropped_by") is not None


@checks.fewer_collections()
def score_shard(
    rows: Sequence[Values], job: Job, told: Callable[[int], None] = lambda n: None
) -> list[Values]:
    """Every row of a shard in order, with scores, and with `dropped_by` and `reason` where a step drops it. `told` is
    called with the number of rows that are done.
    """
    rows = [dict(row) for row in rows]
    walks = [_Walk(row) for row in rows if row.get("dropped_by") is None and row.get("problem") is None]
    before = len(rows) - len(walks)
    for at in range(0, len(walks), BLOCK * 8):
        _through(walks[at : at + BLOCK * 8], job, partial(_told_from, told, before + at))
    told(len(rows))
    return rows


def _told_from(told: Callable[[int], None], start: int, n: int) -> None:
    told(start + n)


def _reason(step: Step, row: Values, job: Job) -> str | None:
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
            return None if job.condition(step)(row) else f"not {step.keep}"[:300]
        case _:
            pass
    return None


def _at_least(severity: Severity, least: Severity) -> bool:
    return SEVERITIES.index(severity) >= SEVERITIES.index(least)


def _through(walks: Sequence[_Walk], job: Job, told: Callable[[int], None]) -> None:
    """Take rows to their end: by the cache where their texts were scored before, else by the models."""
    left = [walk for walk in walks if not walk.on((), job)]
    told(len(walks) - len(left))
    if not left:
        return
    fingerprint = job._once("fingerprint", job.fingerprint)
    by_key: dict[bytes, list[_Walk]] = {}
    for walk in left:
        texts = walk.row["source"], walk.row["target"], walk.row.get("reference") or ""
        by_key.setdefault(cache.key("batch row", fingerprint, *texts), []).append(walk)
    store = job.store()
    for key, value in store.get(list(by_key)).items():
        trace = json.loads(value)
        # What was dropped the last time, and is kept by other limits, was not scored to its end.
        if all(walk.on(trace, job) for walk in by_key[key]):
            del by_key[key]
    if by_key and (job.plan.has(Adequacy) or job.plan.has(Quality)):
        job.ready()  # rules alone never load torch
    # Rows of like length together fill the models' batches.
    todo = sorted(by_key.items(), key=lambda item: sum(len(item[1][0].row[s]) for s in ("source", "target")))
    done = len(walks) - sum(len(same) for _, same in todo)
    for at in range(0, len(todo), BLOCK):
        part = todo[at : at + BLOCK]
        traces = _block([same for _, same in part], job)
        store.put({key: trace for (key, _), trace in zip(part, traces, strict=True)})
        done += sum(len(same) for _, same in part)
        told(done)


@dataclass(slots=True)
class _Known:
    """What is known of a pair so far, beyond what its row says."""

    pair: Pair
    quality: Judged | None = None
    numbers: Mapping[str, float | str] = field(default_factory=dict)
    links: WordLinks | None = None
    #: What the checks found; None before they ran.
    found: Sequence[Flag] | None = None


def _block(groups: Sequence[Sequence[_Walk]], job: Job) -> list[bytes]:
    """Take rows to their end, each group of the same texts; what every stage that scores made of a group, as JSON."""
    known = []
    for n, (walk, *_) in enumerate(groups):
        row = walk.row
        known.append(
            _Known(
                make_pair(
                    row["source"], row["target"], id=str(n), source_lang=job.langs[0], target_lang=job.langs[1],
                    reference=row.get("reference"),
                )
            )
        )  # fmt: skip
    traces: list[list[str]] = [[] for _ in groups]
    parsed: list[list[Values]] = [[] for _ in groups]
    alive = list(range(len(groups)))
    for stage in job.stages():
        if not stage.makes:
            continue
        _make([known[k] for k in alive], stage.makes, job)
        for k in alive:
            traces[k].append(json.dumps(_row(known[k], job)))
            # Through JSON like the cached ones, so that a second run cannot differ from the first.
            parsed[k].append(json.loads(traces[k][-1]))
        # Rows of the same texts can part: conditions know their numbers and files.
        alive = [k for k in alive if not all(walk.on(parsed[k], job) for walk in groups[k])]
    return [f"[{', '.join(trace)}]".encode("ascii") for trace in traces]


def _make(known: Sequence[_Known], makes: Sequence[type[Any]], job: Job) -> None:
    """Run what a stage consists of, in its order: the checks see word links where these were made before."""
    pairs = [one.pair for one in known]
    judged, sides = _read(pairs, makes, job)
    if judged is not None:
        for one, quality in zip(known, judged, strict=True):
            one.quality = quality
    for kind in makes:
        if kind is Adequacy:
            assert sides is not None
            links = pipeline.word_links(pairs, sides, job.means)
            numbers = pipeline.encoder_scores(pairs, sides, links)
            for one, values in zip(known, numbers, strict=True):
                one.numbers, one.links = values, links.get(one.pair.id)
        elif kind is Rules:
            for one in known:
                mine = {one.pair.id: one.links} if one.links is not None else {}
                context = Context(*job.langs, (one.pair,), mine)
                one.found = checks.run_checks([one.pair], context, job.built())[0]


def _read(
    pairs: Sequence[Pair], makes: Sequence[type[Any]], job: Job
) -> tuple[Sequence[Judged | None] | None, Sequence[pipeline.Sides] | None]:
    """What the quality model and the encoder make of pairs; None for what the stage does not ask for.

    Where the two are the same below, each text goes through those layers once.
    """
    force = job.config.quality.force_languages
    texts = [(pair.source_text, pair.target_text) for pair in pairs]
    if Adequacy not in makes:
        return job.model().score(texts, job.langs, force=force) if Quality in makes else None, None
    encoder = job.encoder()
    judged: Sequence[Judged | None] | None = None
    if Quality in makes:
        model = job.model()
        if model.shares(encoder):
            found = model.read(texts, job.langs, encoder, force=force)
            left = [k for k, (_, both) in enumerate(found) if both is None]
            rest = dict(zip(left, pipeline.encode_pairs([pairs[k] for k in left], encoder), strict=True))
            return [q for q, _ in found], [both or rest[k] for k, (_, both) in enumerate(found)]
        judged = model.score(texts, job.langs, force=force)
    return judged, pipeline.encode_pairs(pairs, encoder)


def _row(known: _Known, job: Job) -> Values:
    """The columns of scores, from what is known."""
    pair, quality, ruled = known.pair, known.quality, known.found is not None
    flags: Sequence[Flag] = ()
    if known.found is not None:
        quality = vouched.believed(quality, pair, job.langs)
        flags = pipeline.merged_flags(
            pair, known.found, quality, known.links, policy=job.policy(), langs=job.langs
        )
    row = _values(quality, known.numbers)
    floats = {
        k: v if isinstance(v, float) else None
        for k, v in {**known.numbers, **pipeline.quality_scores(quality)}.items()
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
    return {name: row.get(name) for name in SCORED}


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


def _values(quality: Judged | None, numbers: Mapping[str, float | str]) -> Values:
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
