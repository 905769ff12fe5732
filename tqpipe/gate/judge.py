"""Runs against limits and a baseline: pass or fail, and every reason.

A segment is in at most one finding: a regression where the baseline had it better, else broken, else worth a look.
"""

from __future__ import annotations

import hashlib
import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from tqpipe.gate import limits as settings
from tqpipe.gate import lost, pairs, removed
from tqpipe.gate import snapshot as snapshots
from tqpipe.gate.limits import GateConfig, Limits
from tqpipe.gate.lost import Lost
from tqpipe.gate.result import Changes, Finding, FlagView, GateResult, Kind, Outcome
from tqpipe.gate.snapshot import LOWER, Match, Row, Snapshot
from tqpipe.types import SEVERITIES, VERDICTS, Flag, Record, Run, Severity, Span, TqpipeError

#: Share of segments in common with the baseline below which a reader is told.
_LITTLE = 0.5


@dataclass(frozen=True, slots=True)
class _State:
    """Everything the limits look at; `change[j]` and `old[j]` belong to row j of `new`."""

    new: Snapshot
    records: tuple[Record, ...]
    baseline: Snapshot | None
    change: tuple[str, ...]
    old: tuple[Row | None, ...]
    before: tuple[str | None, ...]
    lost: tuple[Lost, ...] = ()
    #: Rows of the baseline that are gone with their source.
    removed: tuple[int, ...] = ()
    #: Rows whose source was edited and whose translation was not.
    stale: frozenset[int] = frozenset()
    #: (document, languages, rows that could not be read) of each run.
    unread: tuple[tuple[str, str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class _Asked:
    """An outcome, the rows that failed it, and for a drop the scores to be tested with the others."""

    outcome: Outcome
    rows: tuple[int, ...] = ()


def judge(
    runs: Sequence[Run],
    config: GateConfig,
    baseline: Snapshot | None = None,
    *,
    name: str = "the run",
    before: Sequence[str] | None = None,
    part: bool = False,
) -> GateResult:
    """Judge runs (a document each) by the configuration's limits.

    `before` are the baseline's target texts by row, where they are known; `part` says that the runs are some of the
    baseline's documents, so that nothing is said of the others. Raises TqpipeError (exit code 2) for an
    empty run and for a baseline that cannot be compared: of other versions, or of another text.
    """
    new = snapshots.snapshot(runs, name)
    records = tuple(record for run in runs for record in run.records)
    matches: list[Match] = []
    if baseline is not None:
        baseline = pairs.as_called(baseline, new)
        comparable(baseline, new)
        matches = snapshots.match(baseline, new)
        if part:
            others = lost.absent(runs, baseline, matches)
            matches = [(i, j) for i, j in matches if i is None or baseline.rows[i].doc not in others]
    edited: Mapping[int, int] = {}
    gone: tuple[Lost, ...] = ()
    left: tuple[int, ...] = ()
    if baseline is not None:
        edited = snapshots.stale(baseline, new, matches)
        gone = lost.find(runs, baseline, matches, before)
        left = removed.find(baseline, new, matches, {item.index for item in gone}, edited)
    state = replace(
        _state(new, records, baseline, matches, config, before),
        lost=gone,
        removed=left,
        stale=frozenset(edited),
        unread=tuple(map(_unread, runs)),
    )
    asked, failed, failed_lost = _outcomes(state, config)
    asked += _required(runs, config)
    files = {snapshots.run_doc(run): snapshots.run_file(run) for run in runs}
    findings = [
        replace(finding, file=files.get(finding.doc, ""))
        for finding in (
            *_whole(asked),
            *_segments(state, failed),
            *(item.finding(k in failed_lost) for k, item in enumerate(gone)),
        )
    ]
    kinds = Counter(state.change)
    without = sum(j is None for _, j in matches)
    fail = any(not item.met for item in asked)
    return GateResult(
        verdict="fail" if fail else "pass",
        outcomes=tuple(asked),
        findings=tuple(findings),
        documents=new.docs,
        files=tuple(files[doc] for doc in new.docs),
        folder=config.where,
        counts={"segments": len(new.rows), **{v: sum(r.verdict == v for r in new.rows) for v in VERDICTS}},
        signature=new.signature,
        tqpipe=new.tqpipe,
        changes=None
        if baseline is None
        else Changes(**{k: kinds.get(k, 0) for k in snapshots.CHANGES if k != "removed"}, removed=without),
        baseline="" if baseline is None else baseline.name,
        baseline_signature="" if baseline is None else baseline.signature,
        notes=tuple(_notes(runs, state, config)),
    )


def comparable(baseline: Snapshot, new: Snapshot) -> None:
    """Raise TqpipeError where the two were not scored alike or are not of the same text."""
    if found := snapshots.differences(baseline.parts, new.parts):
        version = (
            f" (the baseline was written by tqpipe {baseline.tqpipe}, this is {new.tqpipe})"
            if baseline.tqpipe != new.tqpipe
            else ""
        )
        raise TqpipeError(
            f"{baseline.name} and {new.name} cannot be compared, as they were not scored alike: "
            f"{snapshots.told(found)}{version}. Score the text of the baseline again with what is in use now "
            f"(check out the commit that the baseline belongs to, `tqpipe run ... --out OLD`, `tqpipe baseline write "
            f"OLD --out {baseline.name}`), or use the versions and the configuration that the baseline was made with"
        )
    if not set(baseline.langs) & set(new.langs):
        raise TqpipeError(
            f"{baseline.name} is a baseline for {', '.join(baseline.langs)}, but {new.name} is "
            f"{', '.join(new.langs)}: it belongs to another pair of texts"
        )
    known = {(row.key, row.langs) for row in baseline.rows}
    if not any((row.key, row.langs) in known for row in new.rows):
        raise TqpipeError(
            f"{baseline.name} has no source segment in common with {new.name}: it belongs to another pair of texts. If "
            f"the source was replaced, write a new one: tqpipe baseline write RUN --out {baseline.name}"
        )


def _state(
    new: Snapshot,
    records: tuple[Record, ...],
    baseline: Snapshot | None,
    matches: Sequence[Match],
    config: GateConfig,
    before: Sequence[str] | None,
) -> _State:
    if baseline is None:
        none = (None,) * len(new.rows)
        return _State(new, records, None, ("",) * len(new.rows), none, none)
    places = [i for i, j in matches if j is not None]
    old = tuple(None if i is None else baseline.rows[i] for i in places)
    change = tuple(snapshots.change(a, b, config.worse) for a, b in zip(old, new.rows, strict=True))
    texts = tuple(None if i is None or before is None else before[i] for i in places)
    return _State(new, records, baseline, change, old, texts)


def _unread(run: Run) -> tuple[str, str, int]:
    rows = [row for row in run.manifest.get("unread") or () if isinstance(row, Mapping)]
    return snapshots.run_doc(run), snapshots.run_langs(run), sum(not row.get("left_out") for row in rows)


# --- limits -------------------------------------------------------------------------------------


def _outcomes(state: _State, config: GateConfig) -> tuple[list[Outcome], set[int], set[int]]:
    """Every outcome in the order of the configuration, the rows and the lost translations that broke a limit."""
    found: list[Outcome] = []
    failed: set[int] = set()
    failed_lost: set[int] = set()
    drops: list[int] = []
    for table, kind, scope, limits in _scopes(state, config):

        def within(doc: str, langs: str, kind: str = kind, scope: str = scope) -> bool:
            if kind == "language":
                return pairs.fits(scope, langs)
            return kind == "all" or scope == doc

        rows = [j for j, row in enumerate(state.new.rows) if within(row.doc, row.langs)]
        gone = [k for k, item in enumerate(state.lost) if within(item.row.doc, item.row.langs)]
        left = [i for i, row in _left(state) if within(row.doc, row.langs)]
        unread = sum(n for doc, langs, n in state.unread if within(doc, langs))
        for item in (
            *_own(state, rows, unread, table, scope, limits),
            *_against(state, rows, gone, left, table, scope, limits, config),
        ):
            if item.outcome.rule == "score-drop":
                drops.append(len(found))
            found.append(item.outcome)
            if not item.outcome.met:
                (failed_lost if item.outcome.rule == "lost" else failed).update(item.rows)
    _correct(found, drops, config)
    return found, failed, failed_lost


def _left(state: _State) -> list[tuple[int, Row]]:
    """The rows of the baseline that are gone with their source, by their number."""
    return [] if state.baseline is None else [(i, state.baseline.rows[i]) for i in state.removed]


def _scopes(state: _State, config: GateConfig) -> list[tuple[str, str, str, Limits]]:
    """What is asked of what: also of documents and languages without a segment, where one was lost or removed."""
    known = [(row.doc, row.langs) for row in state.new.rows]
    known += [(doc, langs) for doc, langs, _ in state.unread]
    known += [(row.doc, row.langs) for _, row in _left(state)]
    docs, langs = (tuple(dict.fromkeys(item[side] for item in known)) for side in (0, 1))
    return settings.scopes(config, docs, langs)


def _count(
    table: str, rule: str, key: str, scope: str, rows: Sequence[int], allowed: int, what: str
) -> _Asked:
    n = len(rows)
    met = n <= allowed
    message = f"{n} {what}, {'none' if allowed == 0 else allowed} allowed"
    return _Asked(Outcome(f"{table}.{key}", rule, scope, met, message, float(n), float(allowed)), tuple(rows))


def _own(
    state: _State, rows: Sequence[int], unread: int, table: str, scope: str, limits: Limits
) -> Iterator[_Asked]:
    """Limits of the run itself."""
    new = state.new.rows
    if limits.broken is not None:
        broken = [j for j in rows if new[j].verdict == "broken"]
        yield _count(table, "broken", "broken", scope, broken, limits.broken, _n(broken, "broken segment"))
    if limits.review_per_1000 is not None:
        yield _review(state, rows, table, scope, limits.review_per_1000)
    if limits.unscored is not None:
        without = [j for j in rows if "quality" not in new[j].scores]
        yield _count(
            table,
            "unscored",
            "unscored",
            scope,
            without,
            limits.unscored,
            _n(without, "segment") + " without a score",
        )
    if limits.unread is not None:
        message = (
            f"{unread} row{'' if unread == 1 else 's'} could not be read, {limits.unread or 'none'} allowed"
        )
        met = unread <= limits.unread
        allowed_rows = float(limits.unread)
        yield _Asked(Outcome(f"{table}.unread", "unread", scope, met, message, float(unread), allowed_rows))
    for name, allowed in limits.flags.items():
        counts = {j: _flags(new[j].flags, name) for j in rows}
        total = sum(counts.values())
        message = (
            f"{total} {name} flag{'' if total == 1 else 's'}, {'none' if allowed == 0 else allowed} allowed"
        )
        outcome = Outcome(
            f"{table}.flags.{name}", "flags", scope, total <= allowed, message, float(total), float(allowed)
        )
        yield _Asked(outcome, tuple(j for j, n in counts.items() if n))
    for name, floor in limits.floor.items():
        yield _floor(state, rows, table, scope, name, floor)


def _n(rows: Sequence[int], what: str) -> str:
    """The noun for so many."""
    return what if len(rows) == 1 else f"{what}s"


def _flags(flags: Mapping[str, int], name: str) -> int:
    place = 2 if name in SEVERITIES else 0
    return sum(n for key, n in flags.items() if key.rpartition("/")[place] == name)


def _review(state: _State, rows: Sequence[int], table: str, scope: str, limit: float) -> _Asked:
    found = [j for j in rows if state.new.rows[j].verdict == "review"]
    # Rounded up: in a text of 30 segments "10 per 1,000" must not forbid the first one.
    allowed = math.ceil(limit * len(rows) / 1000)
    share = 1000 * len(found) / max(len(rows), 1)
    message = (
        f"{len(found)} of {len(rows)} segments to review ({share:.0f} per 1,000), {limit:g} per 1,000 allowed "
        f"({allowed} here)"
    )
    met = len(found) <= allowed
    outcome = Outcome(f"{table}.review_per_1000", "review", scope, met, message, share, limit)
    return _Asked(outcome, tuple(found))


def _floor(state: _State, rows: Sequence[int], table: str, scope: str, name: str, floor: float) -> _Asked:
    values = [v for j in rows if (v := state.new.rows[j].scores.get(name)) is not None]
    if not rows:
        message = f"no segment to take the mean {name} of"
        return _Asked(Outcome(f"{table}.floor.{name}", "score-floor", scope, True, message))
    if not values:
        raise TqpipeError(
            f"{table}.floor.{name}: no segment of {scope} has the score {name!r}"
            + (", which needs a reference" if name in ("chrf", "bleu", "ter") else "")
        )
    mean = math.fsum(values) / len(values)
    met = mean <= floor if name in LOWER else mean >= floor
    word = "at most" if name in LOWER else "at least"
    message = f"mean {name} is {mean:.2f} over {len(values)} segments, {word} {floor:g} wanted"
    return _Asked(Outcome(f"{table}.floor.{name}", "score-floor", scope, met, message, mean, floor))


def _against(
    state: _State,
    rows: Sequence[int],
    gone: Sequence[int],
    left: Sequence[int],
    table: str,
    scope: str,
    limits: Limits,
    config: GateConfig,
) -> Iterator[_Asked]:
    """Limits against the baseline; none without one."""
    if state.baseline is None:
        return
    new, change = state.new.rows, state.change
    if limits.new_broken is not None:
        found = [
            j for j in rows if change[j] == "broken" or (change[j] == "added" and new[j].verdict == "broken")
        ]
        what = _n(found, "segment") + " broken that the baseline does not have so"
        yield _count(table, "regression", "new_broken", scope, found, limits.new_broken, what)
    if limits.worse is not None:
        found = [j for j in rows if change[j] == "worse"]
        yield _count(
            table, "regression", "worse", scope, found, limits.worse, _n(found, "segment") + " worse"
        )
    if limits.lost is not None:
        what = _n(gone, "translation") + " lost"
        yield _count(table, "lost", "lost", scope, gone, limits.lost, what)
    if limits.removed is not None:
        what = _n(left, "segment") + " gone with the source"
        made = _count(table, "removed", "removed", scope, left, limits.removed, what)
        if left:
            told = f"{made.outcome.message} ({removed.by_document(state.baseline, left)})"
            made = replace(made, outcome=replace(made.outcome, message=told))
        yield replace(made, rows=())  # no segment of the run stands for them
    if limits.stale is not None:
        found = [j for j in rows if j in state.stale]
        what = _n(found, "translation") + " of an edited source"
        yield _count(table, "stale", "stale", scope, found, limits.stale, what)
    for name, margin in limits.drop.items():
        yield _drop(state, rows, table, scope, name, margin, config)


def _drop(
    state: _State, rows: Sequence[int], table: str, scope: str, name: str, margin: float, config: GateConfig
) -> _Asked:
    """A fall of a mean over the segments that both have; whether it is met is settled by `_correct`."""
    from tqpipe.gate import statistics

    both = [
        (a, b)
        for j in rows
        if (old := state.old[j]) is not None
        and (a := old.scores.get(name)) is not None
        and (b := state.new.rows[j].scores.get(name)) is not None
    ]
    key = f"{table}.drop.{name}"
    if not both:
        if rows and not any(name in state.new.rows[j].scores for j in rows):
            # A model that did not run must not read as "did not fall".
            raise TqpipeError(
                f"{key}: no segment of {scope} has the score {name!r}"
                + (
                    ", which needs a reference"
                    if name in ("chrf", "bleu", "ter")
                    else "; leave the limit out, or score with the quality model"
                )
            )
        return _Asked(
            Outcome(key, "score-drop", scope, True, f"no segment has {name} here and in the baseline")
        )
    use = config.significance
    was, now = (statistics.values([pair[side] for pair in both]) for side in (0, 1))
    found = statistics.compare(was, now, test=use.test, resamples=use.resamples, seed=use.seed)
    fallen = found.difference if name in LOWER else -found.difference
    message = f"mean {name} {found.a:.2f} -> {found.b:.2f} over {found.n} segments"
    if found.note:
        message += f"; {found.note}"
    return _Asked(
        Outcome(
            key,
            "score-drop",
            scope,
            fallen <= margin,
            message,
            found.b,
            margin,
            found.a,
            found.interval,
            found.p,
        )
    )


def _correct(found: list[Outcome], drops: Sequence[int], config: GateConfig) -> None:
    """Correct the p-values of all drops together (Holm): a fall beyond its margin counts where it is significant."""
    from tqpipe.gate import statistics

    tested = [k for k in drops if found[k].p_value is not None]
    for k, p in zip(tested, statistics.holm([found[k].p_value or 0.0 for k in tested]), strict=True):
        item = found[k]
        significant = p <= config.significance.alpha
        assert item.interval is not None
        low, high = item.interval
        words = f"{item.message}; difference {low:+.2f} to {high:+.2f} (95 %), p = {p:.4f}"
        words += f", margin {item.allowed:g}: " + (
            "no fall beyond the margin" if item.met else "significant" if significant else "not significant"
        )
        found[k] = replace(item, met=item.met or not significant, p_value=round(p, 6), message=words)


def _required(runs: Sequence[Run], config: GateConfig) -> list[Outcome]:
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


# --- findings -----------------------------------------------------------------------------------

_KINDS: dict[str, Kind] = {
    "score-drop": "score",
    "score-floor": "score",
    "required-check": "required",
}


def _fingerprint(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _whole(asked: Sequence[Outcome]) -> Iterator[Finding]:
    """A finding for each limit that is not met and that no single segment stands for."""
    for item in asked:
        if item.met or item.rule in ("broken", "regression", "lost", "stale"):
            continue
        scope = "" if item.scope == "all" else f"{item.scope}: "
        yield Finding(
            rule=item.rule,
            kind=_KINDS.get(item.rule, "limit"),
            severity="critical",
            message=f"{scope}{item.message} ({item.limit})",
            fails=True,
            fingerprint=_fingerprint(item.limit, item.scope),
            doc="" if item.scope == "all" else item.scope,
            score=item.limit.rpartition(".")[2] if item.rule in ("score-drop", "score-floor") else "",
            observed=item.observed,
            limit=item.allowed,
            baseline=item.baseline,
            p_value=item.p_value,
        )


def _segments(state: _State, failed: set[int]) -> Iterator[Finding]:
    for j, (row, record) in enumerate(zip(state.new.rows, state.records, strict=True)):
        change = state.change[j]
        rule: str
        kind: Kind
        if change in ("broken", "worse"):
            rule, kind = "regression", "regression"
        elif row.verdict == "broken":
            rule, kind = "broken", "broken"
        elif j in state.stale:
            rule, kind = "stale", "regression"
        elif row.verdict == "review" or j in failed:
            rule, kind = "review", "limit"
        else:
            continue
        old = state.old[j]
        flags = [f for f in record.flags if f.waived is None]
        flags.sort(key=lambda f: (-SEVERITIES.index(f.severity), -f.confidence))
        worst: Severity = flags[0].severity if flags else "major"
        yield Finding(
            rule=rule,
            kind=kind,
            severity="critical" if j in failed or row.verdict == "broken" else worst,
            message=("The source was edited, the translation was not. " if j in state.stale else "")
            + _message(row, old, change, flags),
            fails=j in failed,
            fingerprint=_fingerprint(rule, row.doc, row.source, row.target),
            doc=row.doc,
            pair=record.pair,
            verdict=record.verdict,
            risk=record.risk,
            spans=_spans(record, flags),
            flags=tuple(_view(f) for f in record.flags),
            score="quality" if "quality" in row.scores else "",
            observed=row.scores.get("quality"),
            baseline=None if old is None else old.scores.get("quality"),
            before=state.before[j],
        )


def _view(flag: Flag) -> FlagView:
    return FlagView(
        flag.check, flag.category, flag.severity, flag.confidence, flag.message, flag.spans, flag.waived
    )


def _spans(record: Record, flags: Sequence[Flag]) -> tuple[Span, ...]:
    """The worst flag's spans; the quality model's where no flag has any."""
    for flag in flags:
        if flag.spans:
            return flag.spans
    found = record.quality.spans if record.quality is not None else ()
    return tuple(Span(s.side, s.start, s.end) for s in found)


def _message(row: Row, old: Row | None, change: str, flags: Sequence[Flag]) -> str:
    """One sentence: what it is, what it was, and the worst reason."""
    what = {
        "broken": "The segment is broken",
        "review": "The segment deserves a look",
        "ok": "The segment looks fine",
    }[row.verdict]
    facts = []
    if old is not None and change in ("broken", "worse"):
        if old.verdict != row.verdict:
            facts.append(f"it was {old.verdict}")
        a, b = old.scores.get("quality"), row.scores.get("quality")
        if a is not None and b is not None and a != b:
            facts.append(f"quality {a:.0f} -> {b:.0f}")
        if old.risk != row.risk:
            facts.append(f"risk {old.risk:.2f} -> {row.risk:.2f}")
    elif (quality := row.scores.get("quality")) is not None:
        facts.append(f"quality {quality:.0f}, risk {row.risk:.2f}")
    if change == "worse" and row.verdict == "ok":
        what = "The segment got worse"
    sentence = what + (f" ({', '.join(facts)})" if facts else "") + "."
    return sentence + (f" {flags[0].message}" if flags else "")


def _notes(runs: Sequence[Run], state: _State, config: GateConfig) -> Iterator[str]:
    if state.baseline is None:
        asked = [
            key
            for _, _, _, limits in _scopes(state, config)
            for key in ("new_broken", "worse", "lost", "removed", "stale", "drop")
            if getattr(limits, key) not in (None, {})
        ]
        if asked:
            yield (
                "No baseline was given, so nothing was compared: "
                + ", ".join(dict.fromkeys(asked))
                + " were not asked."
            )
    else:
        known = sum(row is not None for row in state.old)
        if known < _LITTLE * len(state.new.rows):
            yield f"Only {known} of {len(state.new.rows)} segments are in the baseline; the others were not compared."
    if state.baseline is not None:
        yield from removed.notes(state.baseline, state.removed)
    if n := len(state.stale):
        yield f"{n} translation{' is' if n == 1 else 's are'} of a source that was edited since, and not edited."
    waived = sum(sum(row.waived.values()) for row in state.new.rows)
    if waived:
        yield f"{waived} flag{' is' if waived == 1 else 's are'} waived and not counted."
    notes: dict[str, list[str]] = {}
    for run in runs:
        for note in run.manifest.get("notes") or ():
            notes.setdefault(str(note), []).append(snapshots.run_doc(run))
    for note, docs in notes.items():
        # What is said of every document needs no name, and what names its document has one.
        yield note if len(docs) == len(runs) or note.startswith(docs[0]) else f"{', '.join(docs[:3])}: {note}"
