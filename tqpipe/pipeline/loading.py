"""The models that a configuration names, behind the cache: they load for the first text that is new."""

from __future__ import annotations

from tqpipe import cached
from tqpipe.config import Config
from tqpipe.types import Encoder, QualityEstimator


def encoder_of(config: Config) -> Encoder:
    """The configuration's encoder."""
    return cached.make_encoder(config.encoder.name, config.encoder.precision, config.encoder.threads or None)


def estimator_of(config: Config) -> QualityEstimator | None:
    """The configuration's quality model; None where it is switched off."""
    if not config.quality.enabled:
        return None
    options = config.quality
    return cached.make_estimator(
        options.model, options.precision, options.contrasts, config.encoder.threads or None
    )


def models(config: Config) -> tuple[Encoder, QualityEstimator | None]:
    """The encoder and the quality model of a configuration, for several runs: each is loaded once, for new text."""
    return encoder_of(config), estimator_of(config)
