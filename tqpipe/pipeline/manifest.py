"""What run.json says of a run: inputs, options, versions, counts, and the signature that runs to be compared share."""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from importlib import metadata
from typing import Any

from tqpipe import checks, triage
from tqpipe.config import Config
from tqpipe.pipeline.loading import encoder_of, estimator_of
from tqpipe.types import Encoder, QualityEstimator, Record


def manifest_of(
    inputs: Mapping[str, Any],
    config: Config,
    encoder: Encoder,
    estimator: QualityEstimator | None,
    built: Sequence[checks.BuiltCheck],
    records: Sequence[Record],
    corpus: Mapping[str, Any],
    notes: Sequence[str],
    timings: Mapping[str, float],
) -> dict[str, Any]:
    """The manifest of a run, as docs/architecture.md describes it, but for what only one kind of run has."""
    versions = _versions(encoder, estimator, built)
    counts: dict[str, Any] = {"pairs": len(records), "flags": sum(len(r.flags) for r in records)}
    counts["verdicts"] = {v: sum(r.verdict == v for r in records) for v in ("ok", "review", "broken")}
    kinds = [r.pair.alignment.kind for r in records]
    counts["kinds"] = {kind: kinds.count(kind) for kind in sorted(set(kinds))}
    own = own_version()
    return {
        "tqpipe": own,
        "signature": signature(
            own, encoder.signature, str(versions["quality"] or "none"), checks.versions(built), config
        ),
        "created": datetime.now(UTC).isoformat(timespec="seconds"),
        "inputs": dict(inputs),
        "config": config.as_dict(),
        "versions": versions,
        "timings": dict(timings),
        "corpus": dict(corpus),
        "counts": counts,
        "triage": triage.manifest(config.triage, versions["quality"]),
        "notes": list(notes),
    }


def _versions(
    encoder: Encoder, estimator: QualityEstimator | None, built: Sequence[checks.BuiltCheck]
) -> dict[str, Any]:
    return {
        "encoder": encoder.signature,
        "quality": None if estimator is None else estimator.signature,
        "checks": checks.versions(built),
        "triage": triage.version(),
        "python": platform.python_version(),
        **{name: _version(name) for name in ("torch", "transformers", "sacrebleu")},
    }


@lru_cache
def _version(library: str) -> str:
    return metadata.version(library)


def versions(config: Config) -> dict[str, Any]:
    """What a run with this configuration would say of its versions, without a run."""
    built = checks.build(config.checks.options, config.checks.disabled, config.checks.glossary)
    return _versions(encoder_of(config), estimator_of(config), built)


def signature(version: str, encoder: str, quality: str, versions: Mapping[str, str], config: Config) -> str:
    """What two runs must share to be compared: everything that can move a score, in one short string."""
    options = config.as_dict()
    # A waiver says that a person has looked, not that anything is measured in another way.
    del options["checks"]["waivers"]
    del options["checks"]["glossary"]  # what is in it counts (checks.versions), not where it lies
    settings = json.dumps([options, dict(sorted(versions.items())), triage.version()], sort_keys=True)
    digest = hashlib.sha256(settings.encode()).hexdigest()[:8]
    return f"tqpipe:{version}|encoder:{encoder}|quality:{quality}|settings:{digest}"


def own_version() -> str:
    """The version of tqpipe; "0" where it is not installed."""
    try:
        return metadata.version("tqpipe")
    except metadata.PackageNotFoundError:
        return "0"
