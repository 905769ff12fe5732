"""Every limit of the configuration, asked: met or not, by how much, and by which rows."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from tqpipe.gate import pairs, removed
from tqpipe.gate.asked import Asked
from tqpipe.gate.case import Case, gone_with_source, scopes
from tqpipe.gate.drops import correct, drop
from tqpipe.gate.limits import GateConfig, Limits
from tqpipe.gate.result import Outcome
from tqpipe.gate.snapshot import LOWER
from tqpipe.types import SEVERITIES, Run, TqpipeError
from tqpipe.wording import plural


def outcomes(case: Case, config: GateConfig) -> tuple[list[Outcome], set[int], set[int]]:
    """Every outcome in the order of the configuration, the rows and the lost translations that broke a limit."""
    found: list[Outcome] = []
    failed: set[int] = set()
    failed_lost: set[int] = set()
    drops: list[int] = []
    for table, kind, scope, limits in scopes(case, config):

        def within(doc: str, langs: str, kind: str = kind, scope: str = scope) -> bool:
            if kind == "language":
                return pairs.fits(scope, langs)
            return kind == "all" or scope == doc

        rows = [j for j, row in enumerate(case.new.rows) if within(row.doc, row.langs)]
        gone = [k for k, item in enumerate(case.lost) if within(item.row.doc, item.row.langs)]
        left = [i for i, row in gone_with_source(case) if within(row.doc, row.langs)]
        unread = sum(len(bad) for doc, langs, bad in case.unread if within(doc, langs))
        for item in (
            *_own(case, rows, unread, table, scope, limits),
            *_against(case, rows, gone, left, table, scope, limits, config),
        ):
            if item.outcome.rule == "score-drop":
                drops.append(len(found))
            found.append(item.outcome)
            if not item.outcome.met:
                (failed_lost if item.outcome.rule == "lost" else failed).update(item.rows)
    correct(found, drops, config)
    return found, failed, failed_lost


def _own(
    case: Case, rows: Sequence[int], unread: int, table: str, scope: str, limits: Limits
) -> Iterator[Asked]:
    """Limits of the run itself."""
    new = case.new.rows
    if limits.broken is not None:
        broken = [j for j in rows if new[j].verdict == "broken"]
        yield _count(table, "broken", scope, broken, limits.broken, "broken segment")
    if limits.review_per_1000 is not None:
        yield _review(case, rows, table, scope, limits.review_per_1000)
    if limits.unscored is not None:
        without = [j for j in rows if "quality" not in new[j].scores and not new[j].accepted]
        yield _count(table, "unscored", scope, without, limits.unscored, "segment", " without a score")
    if limits.unread is not None:
        told = plural(unread, "row")
        message = f"{told} not read or without a plural form, {limits.unread or 'none'} allowed"
        met = unread <= limits.unread
        allowed_rows = float(limits.unread)
        yield Asked(Outcome(f"{table}.unread", "unread", scope, met, message, float(unread), allowed_rows))
    for name, allowed in limits.flags.items():
        counts = {j: _flags(new[j].flags, name) for j in rows}
        total = sum(counts.values())
        message = f"{plural(total, f'{name} flag')}, {allowed or 'none'} allowed"
        outcome = Outcome(
            f"{table}.flags.{name}", "flags", scope, total <= allowed, message, float(total), float(allowed)
        )
        yield Asked(outcome, tuple(j for j, n in counts.items() if n))
    for name, floor in limits.floor.items():
        yield _floor(case, rows, table, scope, name, floor)


def _against(
    case: Case,
    rows: Sequence[int],
    gone: Sequence[int],
    left: Sequence[int],
    table: str,
    scope: str,
    limits: Limits,
    config: GateConfig,
) -> Iterator[Asked]:
    """Limits against the baseline; none without one."""
    if case.baseline is None:
        return
    new, change = case.new.rows, case.change
    if limits.new_broken is not None:
        found = [
            j for j in rows if change[j] == "broken" or (change[j] == "added" and new[j].verdict == "broken")
        ]
        what = " broken that the baseline does not have so"
        yield _count(table, "new_broken", scope, found, limits.new_broken, "segment", what, rule="regression")
    if limits.worse is not None:
        found = [j for j in rows if change[j] == "worse"]
        yield _count(table, "worse", scope, found, limits.worse, "segment", " worse", rule="regression")
    if limits.lost is not None:
        yield _count(table, "lost", scope, gone, limits.lost, "translation", " lost")
    if limits.removed is not None:
        made = _count(table, "removed", scope, left, limits.removed, "segment", " gone with the source")
        if left:
            told = f"{made.outcome.message} ({removed.by_document(case.baseline, left)})"
            made = replace(made, outcome=replace(made.outcome, message=told))
        yield replace(made, rows=())  # no segment of the run stands for them
    if limits.stale is not None:
        found = [j for j in rows if j in case.stale]
        yield _count(table, "stale", scope, found, limits.stale, "translation", " of an edited source")
    for name, margin in limits.drop.items():
        yield drop(case, rows, table, scope, name, margin, config)


def _count(
    table: str,
    key: str,
    scope: str,
    rows: Sequence[int],
    allowed: int,
    noun: str,
    rest: str = "",
    *,
    rule: str = "",
) -> Asked:
    """At most so many rows; the rule is called like the limit's `key` unless given."""
    n = len(rows)
    message = f"{plural(n, noun)}{rest}, {allowed or 'none'} allowed"
    outcome = Outcome(f"{table}.{key}", rule or key, scope, n <= allowed, message, float(n), float(allowed))
    return Asked(outcome, tuple(rows))


def _review(case: Case, rows: Sequence[int], table: str, scope: str, limit: float) -> Asked:
    found = [j for j in rows if case.new.rows[j].verdict == "review"]
    # Rounded up: in a text of 30 segments "10 per 1,000" must not forbid the first one.
    allowed = math.ceil(limit * len(rows) / 1000)
    share = 1000 * len(found) / max(len(rows), 1)
    message = (
        f"{len(found)} of {len(rows)} segments to review ({share:.0f} per 1,000), {limit:g} per 1,000 allowed "
        f"({allowed} here)"
    )
    met = len(found) <= allowed
    outcome = Outcome(f"{table}.review_per_1000", "review", scope, met, message, share, limit)
    return Asked(outcome, tuple(found))


def _floor(case: Case, rows: Sequence[int], table: str, scope: str, name: str, floor: float) -> Asked:
    rows = [j for j in rows if not case.new.rows[j].accepted]
    values = [v for j in rows if (v := case.new.rows[j].scores.get(name)) is not None]
    if not rows:
        message = f"no segment to take the mean {name} of"
        return Asked(Outcome(f"{table}.floor.{name}", "score-floor", scope, True, message))
    if not values:
        raise TqpipeError(
            f"{table}.floor.{name}: no segment of {scope} has the score {name!r}"
            + (", which needs a reference" if name in ("chrf", "bleu", "ter") else "")
        )
    mean = math.fsum(values) / len(values)
    met = mean <= floor if name in LOWER else mean >= floor
    word = "at most" if name in LOWER else "at least"
    message = f"mean {name} is {mean:.2f} over {len(values)} segments, {word} {floor:g} wanted"
    return Asked(Outcome(f"{table}.floor.{name}", "score-floor", scope, met, message, mean, floor))


def _flags(flags: Mapping[str, int], name: str) -> int:
    place = 2 if name in SEVERITIES else 0
    return sum(n for key, n in flags.items() if key.rpartition("/")[place] == name)


def required(runs: Sequence[Run], config: GateConfig) -> list[Outcome]:
    """Whether each check that the configuration requires ran, and could read every segment."""
    found = []
    for name in config.required_checks:
        missing, failed = 0, 0
        for run in runs:
            versions = run.manifest.get("versions")
            checks = versions.get("checks") if isinstance(versions, Mapping) else None
            missing += not (isinstance(checks, Mapping) and name in checks)
            failed += sum(
                f.check == name and "error" in f.evidence and not f.confidence
                for r in run.records
                for f in r.flags
            )
        message = f"the check {name!r} ran"
        if missing:
            message = f"the check {name!r} did not run: it is disabled in the run's configuration"
        elif failed:
            message = f"the check {name!r} could not read {failed} segments"
        met = not missing and not failed
        found.append(
            Outcome(
                f"required_checks.{name}", "required-check", "all", met, message, float(missing + failed), 0.0
            )
        )
    return found
