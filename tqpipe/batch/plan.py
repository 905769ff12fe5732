"""What is done to a corpus: a plain list of steps, from a TOML file.

    [[step]]
    name = "dedupe"
    near = true

    [[step]]
    name = "quality"
    min = 40.0

Steps run in the list's order; a row that a step drops is not seen by those behind it. Deduplication looks at the whole
corpus in its order, so it stands before the steps that score; `top_k` needs all the scores and stands last. A condition
on a score that nothing before it makes would drop everything: it is an error.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Literal

from tqpipe.batch import expression
from tqpipe.checks import CHECKS
from tqpipe.config import Config, did_you_mean, from_mapping
from tqpipe.scoring.adequacy import NAMES as ADEQUACY
from tqpipe.toml import read_toml
from tqpipe.types import TqpipeError


@dataclass(frozen=True, slots=True)
class Dedupe:
    """Drop rows that were there before. `by`: "pair", "source" or "target". `near`: texts that are alike, too
    (MinHash over five letters, without case and marks), from `similar` on (Jaccard, estimated).
    """

    name: ClassVar[str] = "dedupe"
    by: Literal["pair", "source", "target"] = "pair"
    near: bool = False
    similar: float = 0.85


@dataclass(frozen=True, slots=True)
class Length:
    """Drop rows with fewer or more characters on a side, more words, or sides of too different a length (counted in
    letters: see `tqpipe.batch.lengths`).
    """

    name: ClassVar[str] = "length"
    min_chars: int = 1
    max_chars: int = 2000
    max_words: int = 300
    max_ratio: float = 4.0


@dataclass(frozen=True, slots=True)
class Language:
    """Drop rows of which a side is, for certain, in another language; texts under `min_chars` (counted in letters: see
    `tqpipe.batch.lengths`) are left alone, and languages that the identifiers take for each other are one
    (`tqpipe.identification.passes`).
    """

    name: ClassVar[str] = "language"
    min_chars: int = 20


@dataclass(frozen=True, slots=True)
class Rules:
    """Run the checks; drop rows with a flag of one of the checks `drop`, or of at least `drop_severity`. The quality
    model's own flags count where `quality` stands before.
    """

    name: ClassVar[str] = "rules"
    drop: tuple[str, ...] = ()
    drop_severity: Literal["", "minor", "major", "critical"] = ""


@dataclass(frozen=True, slots=True)
class Adequacy:
    """Encode both sides: cosine, word coverage, adequacy (0..1); `rules` behind it see word links, too."""

    name: ClassVar[str] = "adequacy"
    min: float = 0.0


@dataclass(frozen=True, slots=True)
class Quality:
    """Score with the quality model; drop rows under `min` (0..100) or as likely broken as `max_broken`. A sentence with
    a doubtful word is read again with up to `contrasts` other ones in its place (`tqpipe score`: 2).
    """

    name: ClassVar[str] = "quality"
    min: float = 0.0
    max_broken: float = 1.0
    contrasts: int = 0


@dataclass(frozen=True, slots=True)
class Filter:
    """Keep rows for which `keep` is true: see `tqpipe.batch.expression`."""

    name: ClassVar[str] = "filter"
    keep: str = "true"


@dataclass(frozen=True, slots=True)
class TopK:
    """Keep the `k` rows, or the `share` (0..1), that are best `by` a score: the highest, of `risk` and `broken` the
    lowest; the earlier row among equals. Rows that could not be read are no part of it.
    """

    name: ClassVar[str] = "top_k"
    k: int = 0
    share: float = 0.0
    by: str = "quality"


Step = Dedupe | Length | Language | Rules | Adequacy | Quality | Filter | TopK
STEPS: dict[str, type[Any]] = {
    step.name: step for step in (Dedupe, Length, Language, Rules, Adequacy, Quality, Filter, TopK)
}
_SCORING = (Rules, Adequacy, Quality, Filter)
#: Columns of scores, and the steps that make them: one of them does.
MAKERS: dict[str, tuple[type[Any], ...]] = {
    **dict.fromkeys(("quality", "quality_low", "quality_high", "broken", "errors"), (Quality,)),
    **dict.fromkeys(ADEQUACY, (Adequacy,)),
    "flags": (Rules,),
    **dict.fromkeys(("risk", "verdict", "accepted"), (Rules, Adequacy, Quality)),
}
#: Scores of which the lowest is the best.
LOWEST_IS_BEST = ("risk", "broken")


@dataclass(frozen=True, slots=True)
class Stage:
    """Steps of which the scores are made at once, for the rows that the stages before it left.

    `makes` are the kinds of its scoring steps, in their order; `steps` all of its steps, each with its name.
    """

    makes: tuple[type[Any], ...]
    steps: tuple[tuple[Step, str], ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """Steps in order. `first` run in the order of the corpus, `each` on a shard, `last` over all scores."""

    steps: tuple[Step, ...]

    @property
    def first(self) -> tuple[Step, ...]:
        """Up to the last deduplication."""
        end = max((k + 1 for k, step in enumerate(self.steps) if isinstance(step, Dedupe)), default=0)
        return self.steps[:end]

    @property
    def each(self) -> tuple[Step, ...]:
        """What is done with each row by itself: behind the last deduplication, before `last`."""
        return tuple(step for step in self.steps[len(self.first) :] if not isinstance(step, TopK))

    def stages(self) -> tuple[Stage, ...]:
        """`each`, cut so that no model reads what a step before it drops. Two models next to each other go over the
        texts once, with rules between them that drop nothing: such steps are one stage.
        """
        out: list[Stage] = []
        names = self.names()[len(self.first) :]
        closed = True
        for step, name in zip(self.each, names, strict=False):
            scoring = isinstance(step, Rules | Adequacy | Quality)
            if closed if scoring else not out:
                out.append(Stage((), ()))
                closed = False
            stage = out.pop()
            makes = (*stage.makes, type(step)) if scoring else stage.makes
            out.append(Stage(makes, (*stage.steps, (step, name))))
            closed = (
                closed or not scoring or (isinstance(step, Rules) and bool(step.drop or step.drop_severity))
            )
        return tuple(out)

    @property
    def last(self) -> TopK | None:
        """The choice among all rows that ends the plan, if one does."""
        return self.steps[-1] if self.steps and isinstance(self.steps[-1], TopK) else None

    def names(self) -> list[str]:
        """Steps as the outputs call them: a second `filter` is `filter 2`."""
        seen: dict[str, int] = {}
        out = []
        for step in self.steps:
            seen[step.name] = seen.get(step.name, 0) + 1
            out.append(step.name if seen[step.name] == 1 else f"{step.name} {seen[step.name]}")
        return out

    def as_list(self) -> list[dict[str, Any]]:
        """Plain JSON values."""
        return [{"name": step.name, **dataclasses.asdict(step)} for step in self.steps]

    def has(self, kind: type[Any]) -> bool:
        """Whether a step is of this kind."""
        return any(isinstance(step, kind) for step in self.steps)


#: Without a file: score everything, drop what cannot be a pair.
DEFAULT = Plan((Dedupe(), Length(), Language(), Adequacy(), Rules(), Quality()))


def default(config: Config) -> Plan:
    """What is done where no steps are given: `DEFAULT`, less the quality model where the configuration has it off."""
    if config.quality.enabled:
        return DEFAULT
    return Plan(tuple(step for step in DEFAULT.steps if not isinstance(step, Quality)))


def require_enabled(plan: Plan, config: Config) -> None:
    """Raises TqpipeError for a step of what the configuration has off: one of the two is not meant."""
    if plan.has(Quality) and not config.quality.enabled:
        raise TqpipeError(
            "the steps have quality, but [quality] enabled is false in the configuration: leave out one of the two"
        )


def require_carried(plan: Plan, carry: Sequence[str]) -> None:
    """Raises TqpipeError for a condition on a field of the input that rows do not carry."""
    for step in plan.steps:
        if isinstance(step, Filter):
            needs = expression.parse(step.keep).needs
            expression.require_carried(needs, carry, f"steps: filter {step.keep!r:.200}")


def load(path: Path) -> Plan:
    """Read the steps of a TOML file. Raises TqpipeError naming file, step, key and the valid choices."""
    data = read_toml(path, "--steps")
    return from_list(data.get("step", []), str(path)) if set(data) <= {"step"} else _unknown(data, path)


def _unknown(data: Mapping[str, Any], path: Path) -> Plan:
    raise TqpipeError(
        f"--steps {path}: unknown key {next(k for k in data if k != 'step')!r}; valid: [[step]]"
    )


def from_list(items: Sequence[Mapping[str, Any]], where: str = "steps") -> Plan:
    """A plan from a list of tables, each with a `name` and the step's own keys.

    Raises TqpipeError naming `where`, the step by number, the key and the valid choices.
    """
    if not isinstance(items, Sequence) or not items:
        raise TqpipeError(f"{where}: no steps; write [[step]] tables, each with a name: {', '.join(STEPS)}")
    steps: list[Step] = []
    for number, table in enumerate(items, 1):
        name = table.get("name") if isinstance(table, Mapping) else None
        if not isinstance(name, str) or name not in STEPS:
            raise TqpipeError(
                f"{where}: step {number}: name {name!r}{did_you_mean(str(name), list(STEPS))} is not one of "
                f"{', '.join(STEPS)}"
            )
        rest = {key: value for key, value in table.items() if key != "name"}
        if isinstance(rest.get("drop"), str):
            raise TqpipeError(
                f"{where}: step {number} ({name}): drop is a list of names of checks: drop = [{rest['drop']!r}]"
            )
        if "similar" in rest and "near" not in rest:
            raise TqpipeError(
                f"{where}: step {number} ({name}): similar is how alike near duplicates are: add near = true"
            )
        steps.append(from_mapping(STEPS[name], rest, f"{where}: step {number} ({name})"))
    return _checked(Plan(tuple(steps)), where)


def _checked(plan: Plan, where: str) -> Plan:
    for step in plan.first:
        if isinstance(step, _SCORING):
            raise TqpipeError(
                f"{where}: {step.name} stands before dedupe; duplicates go first, they cost least"
            )
    for kind in (Rules, Adequacy, Quality):
        if sum(isinstance(step, kind) for step in plan.steps) > 1:
            raise TqpipeError(f"{where}: {kind.name} stands there twice; use filter for a second condition")
    for number, step in enumerate(plan.steps, 1):
        _in_range(step, where)
        match step:
            case TopK():
                _check_top_k(step, plan, number, where)
            case Filter():
                try:
                    needs = expression.parse(step.keep).needs
                except TqpipeError as error:
                    raise TqpipeError(f"{where}: step {number} (filter): {error}") from None
                _made(needs, plan, number, f"{where}: filter {step.keep!r:.200}")
            case Rules():
                for name in step.drop:
                    if name not in CHECKS:
                        raise TqpipeError(
                            f"{where}: rules drop {name!r}{did_you_mean(name, list(CHECKS))}: no such check; "
                            f"the checks are {', '.join(CHECKS)}"
                        )
                    if name in expression.OF_DOCUMENTS:
                        raise TqpipeError(
                            f"{where}: rules drop {name!r}: this check compares the pairs of a document, and finds "
                            "nothing where each row is judged by itself"
                        )
            case _:
                pass
    return plan


def _check_top_k(step: TopK, plan: Plan, number: int, where: str) -> None:
    if number < len(plan.steps):
        raise TqpipeError(f"{where}: top_k needs all scores and must be the last step")
    if (step.k > 0) == (step.share > 0) or not 0 <= step.share <= 1 or step.k < 0:
        raise TqpipeError(f"{where}: top_k takes k (rows) or share (0..1), one of the two")
    if step.by not in expression.NUMBERS:
        raise TqpipeError(
            f"{where}: top_k by {step.by!r}{did_you_mean(step.by, expression.NUMBERS)}: valid are "
            f"{', '.join(expression.NUMBERS)}"
        )
    _made(frozenset({step.by}), plan, number, f"{where}: top_k by {step.by}")


#: Options that are a share, a score, or a number of something: the range that has a meaning.
_RANGES: dict[tuple[type[Any], str], tuple[float, float]] = {
    (Dedupe, "similar"): (0.5, 1), (Adequacy, "min"): (0, 1), (Quality, "min"): (0, 100),
    (Quality, "max_broken"): (0, 1), (Quality, "contrasts"): (0, float("inf")),
    (Length, "min_chars"): (0, float("inf")), (Length, "max_chars"): (1, float("inf")),
    (Length, "max_words"): (1, float("inf")), (Length, "max_ratio"): (1, float("inf")),
    (Language, "min_chars"): (0, float("inf")),
}  # fmt: skip


def _in_range(step: Step, where: str) -> None:
    """Raise TqpipeError for an option that no row, or every row, would meet."""
    for (kind, name), (low, high) in _RANGES.items():
        if isinstance(step, kind) and not low <= getattr(step, name) <= high:
            valid = f"{low:g} to {high:g}" if high < float("inf") else f"{low:g} and more"
            raise TqpipeError(f"{where}: {step.name} {name} {getattr(step, name):g}: valid are {valid}")
    if isinstance(step, Length) and step.min_chars > step.max_chars:
        raise TqpipeError(
            f"{where}: length min_chars {step.min_chars} is more than max_chars {step.max_chars}"
        )


def _made(needs: frozenset[str], plan: Plan, number: int, what: str) -> None:
    """Raise TqpipeError where step `number` asks for a column that nothing before it makes, or not completely yet."""
    before, behind = plan.steps[: number - 1], plan.steps[number:]
    for name in sorted(needs):
        if name == "dropped_by":
            raise TqpipeError(f"{what}: needs dropped_by, and no row that comes here was dropped")
        if (kinds := MAKERS.get(name)) is None:
            continue
        # What all scores go into is complete behind the last of them.
        later = any(isinstance(step, kinds) for step in behind)
        if later:
            raise TqpipeError(
                f"{what}: needs {name}, which {_or(kinds)} behind it makes: put this step behind all of those"
            )
        if not any(isinstance(step, kinds) for step in before):
            raise TqpipeError(f"{what}: needs {name}, and there is no step {_or(kinds)} that makes it")


def lacking(needs: frozenset[str], steps: Sequence[Mapping[str, Any]]) -> list[tuple[str, str]]:
    """The columns of `needs` that no step of a finished batch made, each with the steps that make it."""
    there = {step.get("name") for step in steps}
    return [
        (name, _or(kinds))
        for name in sorted(needs)
        if (kinds := MAKERS.get(name)) is not None and not there & {kind.name for kind in kinds}
    ]


def _or(kinds: Sequence[type[Any]]) -> str:
    return " or ".join(kind.name for kind in kinds)
