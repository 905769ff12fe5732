"""A row on its way through the steps, and where one drops it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from tqpipe import icu, identification, languages
from tqpipe.batch import lengths
from tqpipe.batch.columns import Values
from tqpipe.batch.job import Job
from tqpipe.batch.plan import Adequacy, Filter, Language, Length, Quality, Rules, Step
from tqpipe.types import SEVERITIES, SIDES, Severity


@dataclass(slots=True)
class Walk:
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
        """Whether a step has dropped the row."""
        return self.row.get("dropped_by") is not None


def cheap(step: Step, row: Values, langs: tuple[str, str]) -> str | None:
    """The reason why a step that needs no model drops a row; None where it keeps it."""
    shown = _shown(row["source"], row["target"])
    match step:
        case Length():
            for side, texts in zip(SIDES, zip(*shown, strict=True), strict=True):
                text = max(texts, key=len)
                if not step.min_chars <= len(text.strip()) <= step.max_chars:
                    return f"the {side} has {len(text.strip())} characters"
                if (n := len(text.split())) > step.max_words:
                    return f"the {side} has {n} words"
            ratio = min(lengths.ratio(*both) for both in shown)
            if ratio > step.max_ratio:
                return f"one side is {ratio:.1f} times as long as the other"
        case Language():
            for side, texts, lang in zip(SIDES, zip(*shown, strict=True), langs, strict=True):
                text = "\n".join(dict.fromkeys(texts))
                if lengths.letters(text) < step.min_chars:
                    continue
                if found := identification.foreign(text, lang):
                    return f"the {side} reads like {languages.name(found)}"
        case _:
            pass
    return None


@lru_cache(maxsize=16)  # step after step asks it of the same row
def _shown(source: str, target: str) -> Sequence[tuple[str, str]]:
    """What a reader may get to see: of an ICU message its branches, else the texts."""
    readings = icu.readings(source, target)
    return [(" ".join(a.split()), " ".join(b.split())) for a, b in readings] or [(source, target)]


def _reason(step: Step, row: Values, job: Job) -> str | None:
    if row.get("accepted") is not None and isinstance(step, Rules | Adequacy | Quality):
        return None  # a person has looked at it
    match step:
        case Length() | Language():
            return cheap(step, row, job.langs)
        case Quality():
            if row.get("quality") is None:
                limited = step.min > 0 or step.max_broken < 1
                return f"no quality: {row.get('missing') or 'not scored'}" if limited else None
            if row["quality"] < step.min:
                return f"quality {row['quality']:.1f}"
            if row["broken"] > step.max_broken:
                return f"broken with probability {row['broken']:.2f}"
        case Adequacy():
            if row.get("adequacy") is None:
                return f"no adequacy: {row.get('missing') or 'not scored'}" if step.min > 0 else None
            if row["adequacy"] < step.min:
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
