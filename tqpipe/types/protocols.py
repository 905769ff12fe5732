"""The extension points: a check with what it sees, a quality model, an encoder."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from tqpipe.types.findings import Flag, Quality
from tqpipe.types.texts import Pair
from tqpipe.types.vectors import Encoding, WordLinks


@dataclass(frozen=True, slots=True)
class Context:
    """What a check may look at besides its pair.

    `pairs` are all pairs of the documents in order (for repeated names and terms). `links` maps a
    pair's id to its word links; it is empty when the checks run without the encoder. `memo` lets a
    check compute something about the whole document once: key it by the check's name.
    """

    source_lang: str
    target_lang: str
    pairs: Sequence[Pair]
    links: Mapping[str, WordLinks] = field(default_factory=dict)
    memo: dict[str, Any] = field(default_factory=dict)


class Check(Protocol):
    """A rule: yields a Flag for every error it sees in one pair. Never raises on any text."""

    def __call__(self, pair: Pair, context: Context, *, options: Any) -> Iterator[Flag]:
        """The flags of one pair; `options` are the check's own dataclass."""


class QualityEstimator(Protocol):
    """Judges (source, target) texts without a reference; the result has their length and order."""

    @property
    def signature(self) -> str:
        """Model, version and precision: two runs whose signatures differ are not compared."""

    def score(
        self,
        pairs: Sequence[tuple[str, str]],
        langs: tuple[str, str] | Sequence[tuple[str, str]] | None = None,
        *,
        force: bool = False,
        progress: Callable[[int], None] | None = None,
    ) -> Sequence[Quality]:
        """`langs` of all pairs or of each; `force` scores languages that the model does not know, too. `progress` is
        told how many pairs are done.
        """


class Encoder(Protocol):
    """Gives token vectors; everything else (sentence vectors, word links) is derived from them."""

    @property
    def signature(self) -> str:
        """Model, version and precision: two runs whose signatures differ are not compared."""

    def encode(
        self,
        texts: Sequence[str],
        progress: Callable[[int], None] | None = None,
        *,
        sentences: bool = True,
    ) -> Sequence[Encoding]:
        """One encoding a text, in order. Without `sentences` only the token vectors of word links are made, which takes
        half the time. `progress` is told how many texts are done.
        """
