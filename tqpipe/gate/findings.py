"""What a person should look at: limits that are not met, and segments."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tqpipe.facts import apart
from tqpipe.gate import pairs
from tqpipe.gate.case import Case
from tqpipe.gate.result import Finding, FlagView, Kind, Outcome, fingerprint
from tqpipe.gate.snapshot import Row
from tqpipe.ingest import make_pair
from tqpipe.types import SEVERITIES, Flag, Place, Record, Severity, Span

_KINDS: dict[str, Kind] = {
    "score-drop": "score",
    "score-floor": "score",
    "required-check": "required",
}


def of_limits(asked: Sequence[Outcome]) -> Iterator[Finding]:
    """A finding for each limit that is not met and that no single segment stands for."""
    for item in asked:
        if item.met or item.rule in ("broken", "regression", "lost", "stale", "unread"):
            continue
        scope = "" if item.scope == "all" else f"{item.scope}: "
        yield Finding(
            rule=item.rule,
            kind=_KINDS.get(item.rule, "limit"),
            severity="critical",
            message=f"{scope}{item.message} ({item.limit})",
            fails=True,
            fingerprint=fingerprint(item.limit, item.scope),
            doc="" if item.scope == "all" else item.scope,
            score=item.limit.rpartition(".")[2] if item.rule in ("score-drop", "score-floor") else "",
            observed=item.observed,
            limit=item.allowed,
            baseline=item.baseline,
            p_value=item.p_value,
        )


def of_segments(case: Case, failed: set[int]) -> Iterator[Finding]:
    """A finding for each segment that got worse, is broken, deserves a look or (rows of `failed`) broke a limit."""
    for j, (row, record) in enumerate(zip(case.new.rows, case.records, strict=True)):
        change = case.change[j]
        rule: str
        kind: Kind
        if change in ("broken", "worse"):
            rule, kind = "regression", "regression"
        elif row.verdict == "broken":
            rule, kind = "broken", "broken"
        elif j in case.stale:
            rule, kind = "stale", "regression"
        elif row.verdict == "review" or j in failed:
            rule, kind = "review", "limit"
        else:
            continue
        old = case.old[j]
        flags = [f for f in record.flags if f.waived is None]
        flags.sort(key=lambda f: (-SEVERITIES.index(f.severity), -f.confidence))
        worst: Severity = flags[0].severity if flags else "major"
        yield Finding(
            rule=rule,
            kind=kind,
            severity="critical" if j in failed or row.verdict == "broken" else worst,
            message=("The source was edited, the translation was not. " if j in case.stale else "")
            + _message(row, old, change, flags),
            fails=j in failed,
            fingerprint=fingerprint(rule, row.doc, row.source, row.target),
            doc=row.doc,
            pair=record.pair,
            verdict=record.verdict,
            risk=record.risk,
            spans=_spans(record, flags),
            flags=tuple(_view(f) for f in record.flags),
            score="quality" if "quality" in row.scores else "",
            observed=row.scores.get("quality"),
            baseline=None if old is None else old.scores.get("quality"),
            before=case.before[j],
            known=change == "unchanged",
        )


def accepted(case: Case) -> Iterator[Finding]:
    """Each segment that a person accepts as it stands, with the reason as its message: none of them fails."""
    for j, (row, record) in enumerate(zip(case.new.rows, case.records, strict=True)):
        if record.accepted is None:
            continue
        yield Finding(
            rule="accepted",
            kind="limit",
            severity="minor",
            message=record.accepted,
            fails=False,
            fingerprint=fingerprint("accepted", row.doc, row.source, row.target),
            doc=row.doc,
            pair=record.pair,
            verdict=record.verdict,
            risk=record.risk,
            flags=tuple(_view(f) for f in record.flags),
            before=case.before[j],
        )


def of_unread(case: Case, asked: Sequence[Outcome]) -> Iterator[Finding]:
    """A finding for each row that gives nothing to judge, where a limit of them is not met."""
    scopes = {item.scope for item in asked if item.rule == "unread" and not item.met}
    for doc, langs, bad in case.unread:
        if not any(scope in ("all", doc) or pairs.fits(scope, langs) for scope in scopes):
            continue
        seen: Counter[int] = Counter()
        for row in bad:
            line, reason = row.get("line"), str(row.get("reason", ""))
            at = line if isinstance(line, int) else 1
            seen[at] += 1
            name = f"line {at}" + (f", {seen[at]}" if seen[at] > 1 else "")
            place = Place.at_line(str(row.get("file", "")), at)
            yield Finding(
                rule="unread",
                kind="limit",
                severity="critical",
                message=f"There is nothing to judge here: {reason}.",
                fails=True,
                fingerprint=fingerprint("unread", doc, reason),
                doc=doc,
                pair=make_pair(str(row.get("wanted", "")), "", id=name, target_place=place),
            )


def _message(row: Row, old: Row | None, change: str, flags: Sequence[Flag]) -> str:
    """One sentence: what it is, what it was, and the worst reason."""
    what = {
        "broken": "The segment is broken",
        "review": "The segment deserves a look",
        "ok": "The segment looks fine",
    }[row.verdict]
    facts = ["as in the baseline"] if change == "unchanged" else []
    if old is not None and change in ("broken", "worse"):
        if old.accepted or old.verdict != row.verdict:
            facts.append(f"it was {'accepted' if old.accepted else old.verdict}")
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
    return sentence + (f" {flags[0].message} [{flags[0].check}]" if flags else "")


def _spans(record: Record, flags: Sequence[Flag]) -> tuple[Span, ...]:
    """The worst flag's spans; the quality model's where no flag has any."""
    for flag in flags:
        if flag.spans:
            return flag.spans
    found = record.quality.spans if record.quality is not None else ()
    return tuple(Span(s.side, s.start, s.end) for s in found)


def _view(flag: Flag) -> FlagView:
    first, *others = (
        FlagView(f.check, f.category, f.severity, f.confidence, f.message, f.spans, f.waived)
        for f in apart([flag])
    )
    return replace(first, also=tuple(others))
