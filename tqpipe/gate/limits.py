"""The gate's configuration: limits with clear names, in TOML; an unknown key is an error that guesses what was meant.

configs/ci.toml holds every key with its meaning.
"""

from __future__ import annotations

import dataclasses
import math
import re
import shlex
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, Literal

from tqpipe import languages
from tqpipe.config import from_mapping
from tqpipe.toml import read_toml
from tqpipe.types import SEVERITIES, TqpipeError

#: The limits that hold for everything unless `[limits]` names others.
DEFAULT: dict[str, Any] = {"broken": 0, "new_broken": 0, "worse": 0, "lost": 0, "drop": {"quality": 1.0}}
#: Limits that are a number of something.
_COUNTS = (
    "broken", "review_per_1000", "unscored", "unread", "new_broken", "worse", "lost", "removed", "stale",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Limits:
    """What is allowed, of all segments together or of one scope. None asks nothing.

    Of the run itself: `broken` and `unscored` segments, `unread` rows of a file, `review_per_1000` segments, `flags`
    by check name or severity, `floor` of a mean score. Against the baseline: `new_broken` segments (that were not
    broken), `worse` segments (see `WorseThan`), `lost` translations (of a source that is still there), `removed`
    segments (gone with their source), `stale` translations (of a source that was edited), `drop`: how far a mean score
    may fall before a significant fall counts.
    Segments and flags that are waived do not count.
    """

    broken: int | None = None
    review_per_1000: float | None = None
    unscored: int | None = None
    unread: int | None = None
    flags: Mapping[str, int] = field(default_factory=dict)
    floor: Mapping[str, float] = field(default_factory=dict)
    new_broken: int | None = None
    worse: int | None = None
    lost: int | None = None
    removed: int | None = None
    stale: int | None = None
    drop: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class WorseThan:
    """From when on a segment counts as worse: points of quality lost, risk (0..1) gained (`snapshot.change`)."""

    points: float = 15.0
    risk: float = 0.25


@dataclass(frozen=True, slots=True)
class Significance:
    """How a fall of a mean is tested: two-sided at `alpha`, after Holm's correction over all tests of the gate.

    `test` is paired: "randomisation" (swap the two scores of a segment) or "bootstrap" (draw segments again).
    """

    alpha: float = 0.05
    test: Literal["randomisation", "bootstrap"] = "randomisation"
    resamples: int = 10_000
    seed: int = 12345


@dataclass(frozen=True, slots=True)
class Input:
    """What to score when the command line names no run: a pair file, or a source with its translation.

    Paths are relative to the configuration file.
    """

    pairs: str = ""
    source: str = ""
    target: str = ""
    source_lang: str = ""
    target_lang: str = ""
    pre_segmented: bool = False
    #: Of files that are not in UTF-8; of two, "FIRST,SECOND" where they differ.
    encoding: str = ""


@dataclass(frozen=True, slots=True)
class GateConfig:
    """A gate's whole configuration.

    `config` is the TOML file of the run (configs/default.toml), `baseline` the baseline's file: both relative to this
    one. `required_checks` must have run. `limits` hold for everything, `per_document` for each document,
    `documents` by a pattern of names ("news/*"), `languages` by language pair ("ca-en").
    """

    input: tuple[Input, ...] = ()
    config: str = ""
    baseline: str = ""
    required_checks: tuple[str, ...] = ()
    limits: Limits = field(default_factory=lambda: Limits(**DEFAULT))
    per_document: Limits = field(default_factory=Limits)
    documents: Mapping[str, Limits] = field(default_factory=dict)
    languages: Mapping[str, Limits] = field(default_factory=dict)
    worse: WorseThan = field(default_factory=WorseThan)
    significance: Significance = field(default_factory=Significance)
    #: Folder that the paths are relative to, and the file itself, "" where there is none.
    where: str = field(default=".", metadata={"added": True})
    file: str = field(default="", metadata={"added": True})

    def path(self, name: str) -> Path:
        """A file that the configuration names, as seen from its own folder."""
        return Path(self.where) / name

    def writes(self, baseline: str) -> str:
        """The command that writes a baseline file where it is this configuration's own, else ""."""
        own = self.file and self.baseline and Path(baseline).resolve() == self.path(self.baseline).resolve()
        return f"tqpipe baseline write --config {shlex.quote(self.file)}" if own else ""


def load(path: Path) -> GateConfig:
    """Read a TOML file. Raises TqpipeError naming the file, the key and the valid choices.

    What `[limits]` does not name keeps its default: to write one limit must not lift the others.
    """
    data = read_toml(path, "--config")
    if isinstance(given := data.get("limits"), dict):
        data["limits"] = DEFAULT | given
    found = from_mapping(GateConfig, data, str(path))
    check(found, str(path))
    return dataclasses.replace(found, where=str(path.parent), file=str(path))


def check(config: GateConfig, where: str) -> None:
    """Refuse values that no gate can use. Raises TqpipeError naming the key and what is valid."""
    for name, limits in _named(config):
        _check_limits(limits, f"{where}: {name}")
    if config.required_checks:
        from tqpipe.checks import CHECKS

        _known(f"{where}: required_checks", config.required_checks, tuple(CHECKS))
    for item in ("points", "risk"):
        _at_least_0(f"{where}: worse.{item}", getattr(config.worse, item))
    if not 0 < config.significance.alpha < 1:
        raise TqpipeError(f"{where}: significance.alpha is {config.significance.alpha}, not between 0 and 1")
    if not 100 <= config.significance.resamples <= 1_000_000:
        raise TqpipeError(
            f"{where}: significance.resamples is {config.significance.resamples}, not between 100 and 1000000"
        )
    for number, given in enumerate(config.input, 1):
        _check_input(given, f"{where}: input {number}")


def _check_limits(limits: Limits, where: str) -> None:
    from tqpipe.checks import CHECKS
    from tqpipe.gate.snapshot import DECIMALS

    for key in _COUNTS:
        _at_least_0(f"{where}.{key}", getattr(limits, key))
    for key, values in (("flags", limits.flags), ("drop", limits.drop)):
        for item, value in values.items():
            _at_least_0(f"{where}.{key}.{item}", value)
    for item, value in limits.floor.items():
        if not math.isfinite(value):
            raise TqpipeError(f"{where}.floor.{item} is {value}: give a number")
    _known(f"{where}.flags", limits.flags, (*SEVERITIES, *CHECKS))
    _known(f"{where}.floor", limits.floor, tuple(DECIMALS))
    _known(f"{where}.drop", limits.drop, tuple(DECIMALS))


def _check_input(given: Input, where: str) -> None:
    both, either = bool(given.source and given.target), bool(given.source or given.target)
    if bool(given.pairs) == either or both != either:
        raise TqpipeError(f"{where}: give either 'pairs', or both 'source' and 'target'")
    for key, code in (("source_lang", given.source_lang), ("target_lang", given.target_lang)):
        # Whether one that nobody knows may be scored is the run's configuration to say (force_languages).
        if not code or languages.known(code) is not None:
            continue
        if not re.fullmatch("[a-z]{2,3}", languages.base_language(code)):
            raise TqpipeError(
                f"{where}: {key} {code!r} is no code of a language{languages.guess_of(code)}; valid: "
                f"{', '.join(languages.NAMES)}"
            )


def _at_least_0(where: str, value: float | None) -> None:
    # TOML has "nan", which is no more than anything and would lift the limit.
    if value is not None and not 0 <= value < math.inf:
        raise TqpipeError(f"{where} is {value}: a limit is a number, 0 or more")


def _known(where: str, values: Iterable[str], valid: tuple[str, ...]) -> None:
    from tqpipe.config import did_you_mean

    for name in values:
        if name not in valid:
            raise TqpipeError(
                f"{where}: unknown name {name!r}{did_you_mean(name, valid)}; valid: {', '.join(valid)}"
            )


def _named(config: GateConfig) -> list[tuple[str, Limits]]:
    return [
        ("limits", config.limits),
        ("per_document", config.per_document),
        *((f"documents.{name!r}", limits) for name, limits in config.documents.items()),
        *((f"languages.{name}", limits) for name, limits in config.languages.items()),
    ]


def scopes(
    config: GateConfig, docs: tuple[str, ...], langs: tuple[str, ...], *, part: bool = False
) -> list[tuple[str, str, str, Limits]]:
    """(name of the table, "all" | "document" | "language", scope, limits) in the order of the configuration.

    A pair without a region ("en-zh") is of all with one. Raises TqpipeError for a pattern or pair that fits nothing: a
    limit that is never asked protects nobody. Of `part` of the documents other ones' limits are not asked.
    """
    from tqpipe.gate import pairs

    found: list[tuple[str, str, str, Limits]] = [("limits", "all", "all", config.limits)]
    if config.per_document != Limits():
        found += [("per_document", "document", doc, config.per_document) for doc in docs]
    for pattern, limits in config.documents.items():
        fitting = [doc for doc in docs if fnmatchcase(doc, pattern) or fnmatchcase(Path(doc).name, pattern)]
        if not fitting and not part:
            raise TqpipeError(
                f"[documents.{pattern!r}] fits no document; the documents are {', '.join(docs)}"
            )
        found += [(f"documents.{pattern!r}", "document", doc, limits) for doc in fitting]
    for pair, limits in config.languages.items():
        if any(pairs.fits(pair, known) for known in langs):
            found.append((f"languages.{pair}", "language", pair, limits))
        elif not part:
            raise TqpipeError(
                f"[languages.{pair}] fits no segment; the language pairs are {', '.join(langs)}"
            )
    return found
