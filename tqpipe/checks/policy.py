"""What the user decides about flags: where a check is off, how severe its flags are, which are waived.

The checks say what they see; this says what of it counts, so that no check has to know about it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from fnmatch import fnmatchcase
from functools import lru_cache
from pathlib import Path, PurePath
from typing import Any

from tqpipe import languages, waivers
from tqpipe.config import ChecksConfig, OffRule, did_you_mean
from tqpipe.types import LOWERED, MODEL, SEVERITIES, Flag, Pair, Severity, TqpipeError
from tqpipe.waivers import Waiver


@dataclass(frozen=True, slots=True)
class Policy:
    """A user's decisions, validated. `today` decides which waivers have expired; `where` is the folder of the
    configuration file, "" for none.
    """

    off: tuple[OffRule, ...]
    severity: dict[str, Severity]
    waivers: tuple[Waiver, ...]
    today: date
    where: str = ""
    #: Of the waivers those that have not run out, by their pair.
    _held: Mapping[str, Sequence[Waiver]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_held", waivers.holding(self.waivers, self.today))

    @classmethod
    def of(cls, config: ChecksConfig, names: Collection[str], today: date | None = None) -> Policy:
        """The policy of a configuration; raises TqpipeError for a check that does not exist."""
        known = (*names, MODEL)
        found = waivers.load(Path(config.waivers)) if config.waivers else ()
        for where, name in (
            *(("[checks.severity]", name) for name in config.severity),
            *(("[[checks.off]]", rule.check) for rule in config.off if rule.check != "*"),
            *((f"waivers {config.waivers}", w.check) for w in found if not w.whole),
        ):
            if name not in known:
                guess = did_you_mean(name, known)
                raise TqpipeError(
                    f"{where}: unknown check {name!r}{guess}; the checks are {', '.join(known)}"
                )
        for rule in config.off:
            if not (rule.langs or rule.paths or rule.segments):
                raise TqpipeError(
                    f"[[checks.off]] of {rule.check!r} names no langs, paths or segments; a check that is off "
                    "everywhere goes under disabled"
                )
        off = tuple(
            replace(
                rule,
                langs=tuple(map(_lang_pattern, rule.langs)),
                paths=tuple(map(_path_pattern, rule.paths)),
            )
            for rule in config.off
        )
        return cls(off, dict(config.severity), found, today or date.today(), config.where)

    def apply(self, flags: Sequence[Flag], pair: Pair, langs: tuple[str, str]) -> list[Flag]:
        """The flags that count and those that are waived, marked; severities as configured."""
        silent = self.off_in(pair, langs)
        own = waivers.of_pair(self._held, pair) if flags else ()
        kept = []
        for flag in flags:
            if silent(flag.check):
                continue
            severity = self.severity.get(flag.check, flag.severity)
            waiver = waivers.matching(flag, pair, own)
            reason = waiver.reason if waiver is not None else None
            if severity != flag.severity or reason is not None:
                flag = replace(flag, severity=severity, waived=reason, evidence=_evidence(flag, severity))
            kept.append(flag)
        return kept

    def accepted(self, pair: Pair) -> str | None:
        """The reason why a person accepts the pair as it stands; None where nobody does."""
        found = waivers.accepting(waivers.of_pair(self._held, pair))
        return None if found is None else found.reason

    def off_in(self, pair: Pair, langs: tuple[str, str]) -> Callable[[str], bool]:
        """Whether a check is off for this pair."""
        off = {rule.check for rule in self.off if self._holds(rule, pair, langs)}
        return lambda check: "*" in off or check in off

    def _holds(self, rule: OffRule, pair: Pair, langs: tuple[str, str]) -> bool:
        return (
            _of_langs(rule, langs)
            and (not rule.paths or _any(rule.paths, _names(pair, self.where)))
            and (not rule.segments or _any(rule.segments, [pair.id]))
        )

    def idle(self, pairs: Iterable[tuple[Pair, tuple[str, str]]]) -> list[str]:
        """The rules that switch a check off in files or segments of which there is none among these pairs, as a
        sentence a rule. A rule of other languages than theirs is for other runs, and says nothing of them.
        """
        left: dict[int, bool] = dict.fromkeys(
            (n for n, r in enumerate(self.off) if r.paths or r.segments), False
        )
        for pair, langs in pairs if left else ():
            for n in list(left):
                if _of_langs(self.off[n], langs):
                    left[n] = True
                    if self._holds(self.off[n], pair, langs):
                        del left[n]
        return [_idle(self.off[n]) for n, asked in left.items() if asked]

    def expired(self) -> list[Waiver]:
        """Waivers that no longer hold."""
        return [w for w in self.waivers if w.expires is not None and w.expires < self.today]


def _of_langs(rule: OffRule, langs: tuple[str, str]) -> bool:
    """Whether a rule is of these languages."""
    codes = [code.split("-")[0].lower() for code in langs]
    return not rule.langs or _any(rule.langs, ["-".join(codes), *codes])


def _any(patterns: Sequence[str], values: Sequence[str]) -> bool:
    """Whether a value is, or matches, a pattern. Names have brackets of their own ("a1[0]", the id of a plural)."""
    return any(v == p or fnmatchcase(v, p) for v in values for p in patterns)


def _idle(rule: OffRule) -> str:
    """What is said of a rule that holds nowhere."""
    lists = (f"{key} = [{', '.join(map(repr, found))}]" for key in _LISTS if (found := getattr(rule, key)))
    return f"[[checks.off]] of {rule.check!r} holds in no pair here: {', '.join(lists)} match nothing."


_LISTS = ("langs", "paths", "segments")


def _evidence(flag: Flag, severity: Severity) -> Mapping[str, Any]:
    """A flag's evidence, with its own severity where the user thinks less of it."""
    if SEVERITIES.index(severity) >= SEVERITIES.index(flag.severity):
        return flag.evidence
    return {**flag.evidence, LOWERED: flag.severity}


def _lang_pattern(text: str) -> str:
    """A pattern of languages as a run writes them; raises TqpipeError for one that no run can have."""
    parts = text.lower().split("-")
    if (
        len(parts) > 2
        or re.fullmatch("[a-z]{2,3}-[A-Z]{2}", text)
        or not all(set(part) & set("*?[") or re.fullmatch("[a-z]{2,3}", part) for part in parts)
    ):
        # A run tells languages apart, not regions: a rule that never holds would be taken for one that does.
        raise TqpipeError(
            f'[[checks.off]] langs: {text!r} is no language or pair: give codes without a region, such as "pt", '
            '"en-pt" or "*-pt"'
        )
    return "-".join(languages.known(part) or part for part in parts)


def _path_pattern(text: str) -> str:
    """A pattern of files as paths are written: without "./" before it; a folder means all that is in it."""
    text = re.sub(r"^(\./+)+", "", text)
    return f"{text}*" if text.endswith("/") else text


@lru_cache(maxsize=4096)
def _suffixes(name: str, where: str, here: str) -> tuple[str, ...]:
    """A path from the configuration's folder `where`, if it is below it, and from every folder on the way; as it is
    given (from `here`) likewise, unless it is absolute and `where` says better.
    """
    inside, paths = Path(here, name).resolve(), [PurePath(name)]
    if where and inside.is_relative_to(where):
        paths = [inside.relative_to(where), *(path for path in paths if not path.is_absolute())]
    return tuple("/".join(p.parts[k:]) for p in paths for k in range(len(p.parts)))


def _names(pair: Pair, where: str) -> list[str]:
    """Both documents' names, of which not every one is a file, and the files that a row stands in."""
    docs = {s.doc: "" for s in (*pair.source[:1], *pair.target[:1])}
    files = {place.file: where for place in (pair.source_place, pair.target_place) if place is not None}
    here = str(Path.cwd())
    return [name for given, base in (docs | files).items() for name in _suffixes(given, base, here)]
