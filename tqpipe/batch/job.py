"""What a worker has to know to score a shard, and the models that it loads for that."""

from __future__ import annotations

import functools
import json
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from tqpipe import cache, cached, checks, pipeline, triage, waivers
from tqpipe.batch import expression
from tqpipe.batch.plan import Adequacy, Filter, Plan, Quality, Rules, Stage
from tqpipe.config import Config
from tqpipe.types import QualityEstimator

if TYPE_CHECKING:
    from tqpipe.encoder import TransformerEncoder
    from tqpipe.scoring.quality import QualityModel


T = TypeVar("T")


@functools.cache
def _judges() -> str:
    """A hash of the code that makes risks and verdicts of numbers and flags, and drops rows by them: rows hold those,
    too, and shards of one batch must not differ in them.
    """
    package = Path(__file__).parent.parent
    names = sorted(str(path.relative_to(package)) for path in (package / "triage").glob("*.py"))
    return cached.hashed([*names, "batch/columns.py", "batch/lengths.py", "batch/walk.py"])


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
        return self._once("fingerprint", self._fingerprint)

    def _fingerprint(self) -> str:
        parts = [[kind.name for kind in stage.makes] for stage in self.stages() if stage.makes]
        options = self.config.as_dict()
        options["encoder"].pop("threads")
        terms = checks.versions(self.rules().built)
        signatures = [
            self.estimator().signature if self.plan.has(Quality) else "",
            self.encoder().signature if self.plan.has(Adequacy) else "",
        ]
        policy = self.rules().policy
        # A waiver holds until its day, so what was scored on another day may not hold.
        waived = [waivers.dump(policy.waivers), str(policy.today)] if policy.waivers else []
        means = [] if self.means is None else [zlib.crc32(m.tobytes()) for m in self.means]
        return json.dumps(
            [
                cached.code(),
                _judges(),
                triage.version(),
                waived,
                parts,
                options,
                terms,
                signatures,
                self.langs,
                means,
            ],
            sort_keys=True,
        )

    def signature(self) -> str:
        """What two scored corpora must share to be compared, in one short string."""
        return pipeline.signature(
            pipeline.own_version(),
            self.encoder().signature if self.plan.has(Adequacy) else "none",
            self.estimator().signature if self.plan.has(Quality) else "none",
            checks.versions(self.rules().built) if self.plan.has(Rules) else {},
            self.config,
        )

    def stages(self) -> tuple[Stage, ...]:
        """The plan's stages."""
        return self._once("stages", self.plan.stages)

    def condition(self, step: Filter) -> expression.Condition:
        """What a filter keeps."""
        return self._once(f"condition {step.keep}", lambda: expression.parse(step.keep))

    def rules(self) -> pipeline.Rules:
        """The checks, and the user's say about what they find."""
        return self._once("rules", lambda: pipeline.Rules.of(self.config.checks))

    def encoder(self) -> TransformerEncoder:
        """The encoder, which loads with its first text."""
        from tqpipe.encoder import TransformerEncoder

        options = self.config.encoder
        return self._once("encoder", lambda: TransformerEncoder(options.name, precision=options.precision))

    def estimator(self) -> QualityEstimator:
        """Its signature is known without the model; the scores of rows are kept by `Job.store`, not by it."""
        options = self.config.quality
        return self._once(
            "estimator",
            lambda: cached.CachedEstimator(
                options.model, options.precision, self._contrasts(), self.store(), self._load
            ),
        )

    def model(self) -> QualityModel:
        """The quality model, loaded."""
        return self._once("model", self._load)

    def _load(self) -> QualityModel:
        from tqpipe.scoring.quality import shared

        options = self.config.quality
        return shared(options.model, options.precision, self._contrasts())

    def _contrasts(self) -> int:
        """The step's, not the configuration's: of a corpus every reading counts."""
        return next((step.contrasts for step in self.plan.steps if isinstance(step, Quality)), 0)

    def store(self) -> cache.Cache:
        """Where scores of rows are kept; nowhere, if they are not to be."""
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
