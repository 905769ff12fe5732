"""What a person accepts of a run, or of a file that the gate judges, as waivers: a flag, or a pair as it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from tqpipe import facts
from tqpipe.types import Flag, Pair, Run, TqpipeError
from tqpipe.waivers import EVERYTHING, Waiver, pair_hash
from tqpipe.wording import no_pair


def waivers_of(
    run: Run, pair_id: str, check: str, *, reason: str, author: str, expires: date | None, span: str = ""
) -> list[Waiver]:
    """Waivers of a check's flags in a pair, or of the one that marks the words `span`; they are made today. With the
    check "*" one of the whole pair, flags or none.

    The last is of the check itself. What stands under its flag says the same, and would take its place in the next
    run, so it has waivers, too. Raises TqpipeError where there is no such pair, flag or span, saying which there are.
    """
    record = next((record for record in run.records if record.pair.id == pair_id), None)
    if record is None:
        raise TqpipeError(no_pair(pair_id, [record.pair.id for record in run.records]))
    pair, every = record.pair, facts.apart(record.flags)
    made = Waiver(
        check,
        pair_hash(pair.source_text, pair.target_text),
        reason.strip(),
        author.strip(),
        date.today(),
        expires,
        span,
    )
    if check == EVERYTHING:
        return [made]
    mine = [flag for flag in every if flag.check == check]
    if not mine:
        names = ", ".join(sorted({flag.check for flag in every})) or "none"
        raise TqpipeError(
            f"pair {pair_id} has no flag of {check!r}; its flags are of: {names}. {EVERYTHING!r} accepts the "
            "pair as it stands"
        )
    quoted = {text for flag in mine for text in _quotes(flag, pair)}
    if span and span not in quoted:
        raise TqpipeError(
            f"no flag of {check} in pair {pair_id} marks {span!r}; they mark {', '.join(map(repr, sorted(quoted)))}"
        )
    heads = [flag for flag in record.flags if flag.check == check]
    under = [o for flag in heads if not span or span in _quotes(flag, pair) for o in facts.under(flag)]
    also = [
        replace(made, check=o.check, span=max(_quotes(o, pair), key=len, default=""))
        for o in under
        if o.check != check
    ]
    return [*also, made]


def waivers_in(runs: Sequence[Run], pair_id: str, check: str, **options: Any) -> list[Waiver]:
    """`waivers_of` the first run that has such a flag in such a pair: a file of several languages gives several runs.

    Raises TqpipeError as that does, of a run that has the pair where there is one.
    """
    failed: list[TqpipeError] = []
    for run in sorted(runs, key=lambda run: all(r.pair.id != pair_id for r in run.records)):
        try:
            return waivers_of(run, pair_id, check, **options)
        except TqpipeError as error:
            failed.append(error)
    raise failed[0] if failed else TqpipeError("there is no run")


def added(known: Sequence[Waiver], new: Sequence[Waiver]) -> list[Waiver]:
    """Waivers with others added: the same flag once more is the new reason and day in place of the old."""
    made = {(w.check, w.hash, w.span): w for w in new}
    return [*(w for w in known if (w.check, w.hash, w.span) not in made), *made.values()]


def _quotes(flag: Flag, pair: Pair) -> set[str]:
    """What a flag's own spans quote: by what others added no later run would know it."""
    mine = flag.spans[: facts.own(flag, [(s.side, s.start, s.end) for s in flag.spans])]
    return {text for s in mine if (text := pair.text(s.side)[s.start : s.end])}
