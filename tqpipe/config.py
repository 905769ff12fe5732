"""Configuration: a TOML file becomes frozen dataclasses; an unknown key is an error that names the valid ones.

`configs/default.toml` holds every option, commented, at its default.
"""

from __future__ import annotations

import dataclasses
import os
import types
import typing
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, TypeAlias, TypeVar, cast

from tqpipe.toml import read_toml
from tqpipe.types import Severity, TqpipeError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class EncoderConfig:
    """The multilingual encoder: see `tqpipe.encoder.TransformerEncoder`."""

    name: str = "e5-small"
    precision: Literal["auto", "int8", "bf16", "fp32"] = "auto"
    threads: int = 0


@dataclass(frozen=True, slots=True)
class QualityConfig:
    """The quality-estimation model: see `tqpipe.scoring.quality.QualityModel`. `model` is a folder, in a configuration
    file relative to that file, "" the shipped one. A sentence with a doubtful word is read again with up to `contrasts`
    other ones in its place (0: never), with as many translations of other words of the source, and with as many of
    words that seem lost.
    """

    enabled: bool = True
    model: str = ""
    precision: Literal["auto", "int8", "bf16", "fp32"] = "auto"
    contrasts: int = 2
    force_languages: bool = False


@dataclass(frozen=True, slots=True)
class SegmentConfig:
    """Sentence splitting: see `tqpipe.segment`."""

    max_chars: int = 2000
    line_breaks: Literal["auto", "hard", "soft"] = "auto"


@dataclass(frozen=True, slots=True)
class OffRule:
    """Where a check is switched off: in the pairs for which every list that is given has a match.

    `check` is a check's name, "model", or "*" for all; it has no default, so that a forgotten line is no switch of all
    checks. `langs` are pairs like "ca-en" or "*-de", or the
    language of either side; `paths` are patterns of a document's or file's name, as seen from the configuration file or
    from any folder below it; `segments` are pair ids or patterns.
    """

    check: str = field(metadata={"missing": 'a check\'s name, "model", or "*" for all checks'})
    langs: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    segments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChecksConfig:
    """Which checks run, where, and how severe their flags are.

    `options` holds one table per check, validated by `tqpipe.checks.build`. `severity` gives a check's flags
    one severity instead of the check's own. `waivers` is a file (see `tqpipe.waivers`), `glossary` another (see
    `tqpipe.checks.glossary`), "" for none; in a configuration file their paths are relative to that file.
    """

    disabled: tuple[str, ...] = ()
    glossary: str = ""
    waivers: str = ""
    severity: Mapping[str, Severity] = field(default_factory=dict)
    off: tuple[OffRule, ...] = ()
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    #: Folder of the configuration file.
    where: str = field(default="", compare=False, metadata={"added": True})


@dataclass(frozen=True, slots=True)
class TriageConfig:
    """From scores and flags to risk and verdict: see `tqpipe.triage`.

    The budgets are shares of good segments: at most so many of them are called "review" or worse, and "broken". The one
    for broken follows the other where it would be the larger.
    """

    budget: float = 0.05
    broken_budget: float = 0.005

    def __post_init__(self) -> None:
        object.__setattr__(self, "broken_budget", min(self.budget, self.broken_budget))

    def with_budget(self, budget: float) -> TriageConfig:
        """Another budget for review."""
        return TriageConfig(budget, self.broken_budget)


@dataclass(frozen=True, slots=True)
class Config:
    """Everything a run can be told, one section a stage."""

    encoder: EncoderConfig = field(default_factory=EncoderConfig)
    quality: QualityConfig = field(default_factory=QualityConfig)
    segment: SegmentConfig = field(default_factory=SegmentConfig)
    checks: ChecksConfig = field(default_factory=ChecksConfig)
    triage: TriageConfig = field(default_factory=TriageConfig)

    def as_dict(self) -> dict[str, Any]:
        """Plain JSON values, for the manifest."""
        values = dataclasses.asdict(self)
        del values["checks"]["where"]  # a place on one machine
        return values


#: Options, or the TOML file that has them (configs/default.toml).
Options: TypeAlias = "Config | str | os.PathLike[str]"


def given(options: Options | None) -> Config | None:
    """The options that a caller of the library gives, None where none are given. Raises TqpipeError for what is neither
    a `Config` nor the path of one.
    """
    if options is None or isinstance(options, Config):
        return options
    if not isinstance(options, str | os.PathLike):
        raise TqpipeError(
            f"config: expected a tqpipe.config.Config or the path of a TOML file, not {options!r:.80}"
        )
    return load(Path(options))


def load(path: Path) -> Config:
    """Read a TOML file. Raises TqpipeError naming the file, the key and the valid choices."""
    data = read_toml(path, "--config")
    config = from_mapping(Config, data, str(path))
    if config.quality.model:
        quality = dataclasses.replace(config.quality, model=str(path.parent / config.quality.model))
        config = dataclasses.replace(config, quality=quality)
    asked = data.get("triage", {}).get("broken_budget", 0.0)
    if asked > config.triage.budget:
        raise TqpipeError(
            f"{path}: [triage] broken_budget {asked:g} is more than budget {config.triage.budget:g}: what is broken "
            "counts as for review, too; give at most the budget"
        )
    checks = config.checks
    waivers, glossary = (
        str(path.parent / name) if name else "" for name in (checks.waivers, checks.glossary)
    )
    where = str(path.resolve().parent)
    checks = dataclasses.replace(checks, waivers=waivers, glossary=glossary, where=where)
    return dataclasses.replace(config, checks=checks)


def from_mapping(cls: type[T], data: Mapping[str, Any], where: str) -> T:
    """Build a dataclass from a mapping, checking names and types of every value, nested ones too.

    Raises TqpipeError naming `where`, the key and the valid choices.
    """
    hints = typing.get_type_hints(cls)
    # A field may be none that a file can set: what a loader adds.
    names = [f.name for f in dataclasses.fields(cast(Any, cls)) if not f.metadata.get("added")]
    values = {}
    for key, value in data.items():
        if key not in names:
            raise TqpipeError(
                f"{where}: unknown key {key!r}{did_you_mean(key, names)}; valid keys: {', '.join(names)}"
            )
        values[key] = _convert(hints[key], value, f"{where}: {key}")
    for f in dataclasses.fields(cast(Any, cls)):
        if f.name not in values and f.default is f.default_factory is dataclasses.MISSING:
            raise TqpipeError(f"{where}: {f.name} is missing{_what(f.metadata)}")
    return cls(**values)


def _what(metadata: Mapping[Any, Any]) -> str:
    """What belongs in a field that a table leaves out."""
    return f": {metadata['missing']}" if "missing" in metadata else ""


def did_you_mean(name: str, valid: Sequence[str]) -> str:
    """A guess at what a misspelt name was meant to be, as words to put behind it; "" where nothing is near."""
    import difflib

    near = difflib.get_close_matches(name, valid, n=1, cutoff=0.6)
    return f" (did you mean {near[0]!r}?)" if near else ""


def _convert(hint: Any, value: Any, where: str) -> Any:
    if dataclasses.is_dataclass(hint):
        if not isinstance(value, Mapping):
            raise TqpipeError(f"{where}: expected a table, found {value!r}")
        return from_mapping(cast(type[Any], hint), value, where)
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is Literal:
        if value not in arguments:
            raise TqpipeError(f"{where}: {value!r} is not one of {', '.join(map(repr, arguments))}")
        return value
    if origin is tuple and isinstance(value, list):
        return tuple(_convert(arguments[0], v, f"{where}[{i}]") for i, v in enumerate(value))
    if origin is frozenset and isinstance(value, list):
        return frozenset(_convert(arguments[0], v, f"{where}[{i}]") for i, v in enumerate(value))
    if origin in (types.UnionType, typing.Union):
        return None if value is None else _convert(arguments[0], value, where)
    if origin is not None and isinstance(value, Mapping) and issubclass(origin, Mapping):
        return {k: _convert(arguments[1], v, f"{where}.{k}") for k, v in value.items()}
    if hint is Any:
        return value
    if hint is float and type(value) is int:
        return float(value)
    if origin in (tuple, frozenset):
        key = where.rpartition(": ")[2]
        tables = f" of tables, [[{key}]]" if dataclasses.is_dataclass(arguments[0]) else ""
        raise TqpipeError(f"{where}: expected a list{tables}, found {value!r:.200}")
    if origin is not None and issubclass(origin, Mapping):
        raise TqpipeError(f"{where}: expected a table, found {value!r:.200}")
    if not isinstance(hint, type) or type(value) is not hint:
        name = getattr(hint, "__name__", str(hint))
        raise TqpipeError(f"{where}: expected {name}, found {value!r}")
    return value
