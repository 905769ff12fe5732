"""What a file of another run still says of this one: the document was changed, or the checks' settings were.

A segment is the same where both texts are, wherever it stands now. One whose translation is now what the review made
of it was mended, and keeps its status and comments; one whose edit stands beside it by now (an added sentence is a
segment of its own in the new run) keeps all but the edit. A machine's flag is the same where the same check says the
same of the same place; where a newer version of the check words it otherwise, it must be all that the check says of
those words. The history is left behind: its events name the other run's flags and segments by number. Blind second
reviews are built from it, and carried over as they stand.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from tqpipe.review import state as states
from tqpipe.review.exchange.incoming import (
    FlagKey,
    Incoming,
    Mark,
    Parsed,
    Remark,
    Verdict,
    flag_key,
    same_flag,
)
from tqpipe.review.state import State
from tqpipe.review.transport import transport
from tqpipe.types import Record, Span, TqpipeError
from tqpipe.wording import plural

Texts = tuple[str, str]


def _keys(record: Record) -> dict[str, FlagKey]:
    return {f"m{n}": flag_key(f.check, f.spans, f.message) for n, f in enumerate(record.flags)}


def foreign_flag(record: Record, incoming: Incoming) -> str | None:
    """The first flag of the file that is another one in this run; None where all are the same.

    Only what the file tells of its flags is compared. A number that this run does not have counts where the file
    brings a history; in a spreadsheet it is a slip of the one who typed it.
    """
    mine = _keys(record)
    for i, key in incoming.flags.items():
        if not same_flag(key, mine[i]) if i in mine else incoming.events is not None:
            return i
    return None


def carried(records: Sequence[Record], parsed: Parsed) -> Parsed:
    """`parsed` as if it had been made of the run of these records; notes tell what was left behind.

    Raises TqpipeError where the file does not tell the texts, or the flags that were decided about.
    """
    by_id = {record.pair.id: record for record in records}
    there = [(record.pair.id, (record.pair.source_text, record.pair.target_text)) for record in records]
    texts = [_texts(incoming) for incoming in parsed.segments]
    homes = _homes(there, [(i.id, pair) for i, pair in zip(parsed.segments, texts, strict=True)])
    rest = [n for n in range(len(texts)) if n not in homes and parsed.segments[n].target is not None]
    mended = _homes(
        [(id_, pair) for id_, pair in there if id_ not in homes.values()],
        [(parsed.segments[n].id, (texts[n][0], str(parsed.segments[n].target))) for n in rest],
    )
    applied = {rest[k]: id_ for k, id_ in mended.items()}
    beside = _beside(records, {*homes.values(), *applied.values()})
    found: list[Incoming] = []
    notes, told = list(parsed.notes), Counter[str]()
    for n, incoming in enumerate(parsed.segments):
        if n in homes:
            mine = _carried(by_id[homes[n]], incoming, notes, told)
            found.append(_unrepeated(mine, beside.get(homes[n], ""), notes))
        elif n in applied:
            found.append(_mended(by_id[applied[n]], incoming, texts[n][1], told))
    if gone := len(texts) - len(found):
        notes.append(f"{gone} of {len(texts)} segments are not in this run as they were; they were left out.")
    if applied:
        notes.append(
            f"{len(applied)} of {len(texts)} segments have the translation that the review gave them: status and "
            "comments were carried over, and what was said of words that are still there."
        )
    if told["reworded"]:
        notes.append(
            f"{told['reworded']} decisions went to flags of the same check on the same words whose message is "
            "another now."
        )
    if told["seconds"]:
        notes.append(f"{told['seconds']} second reviews of texts that were edited since were left out.")
    return Parsed(tuple(found), tuple(notes))


def _homes(there: Iterable[tuple[str, Texts]], wanted: Sequence[tuple[str, Texts]]) -> dict[int, str]:
    """Which segment (its id) each of `wanted` is, by its place: one of the same texts.

    Of several the one that kept its id comes first, the others in their order.
    """
    places: dict[Texts, list[str]] = defaultdict(list)
    for id_, pair in there:
        places[pair].append(id_)
    homes = {n: id_ for n, (id_, pair) in enumerate(wanted) if id_ in places.get(pair, ())}
    kept = set(homes.values())
    free = {pair: [i for i in ids if i not in kept] for pair, ids in places.items()}
    for n, (_, pair) in enumerate(wanted):
        if n not in homes and free.get(pair):
            homes[n] = free[pair].pop(0)
    return homes


def _beside(records: Sequence[Record], known: set[str]) -> dict[str, str]:
    """By segment of `known` its translation with those right beside it, in the file's order, that are not `known`; only
    where there are any.
    """
    ordered = sorted(
        (record for record in records if record.pair.target),
        key=lambda record: (record.pair.target[0].doc, record.pair.target[0].start),
    )
    new = [record.pair.id not in known for record in ordered]
    found = {}
    for n, record in enumerate(ordered):
        first, last = n, n + 1
        while first and new[first - 1]:
            first -= 1
        while last < len(ordered) and new[last]:
            last += 1
        if not new[n] and last - first > 1:
            found[record.pair.id] = " ".join(r.pair.target_text for r in ordered[first:last])
    return found


def _unrepeated(incoming: Incoming, beside: str, notes: list[str]) -> Incoming:
    """Without an edit whose text stands in `beside`, the new translation around the segment: it was applied."""
    seconds = {name: _unrepeated(second, beside, notes) for name, second in incoming.seconds.items()}
    incoming = replace(incoming, seconds=seconds)
    edit = _letters(incoming.target or "")
    # What the edit only takes away is in the old text, too.
    if not edit or edit in _letters(incoming.machine or "") or edit not in _letters(beside):
        return incoming
    marks = tuple(mark for mark in incoming.marks if not mark.on_edit)
    left = len(incoming.marks) - len(marks)
    with_it = f", with {plural(left, 'mark')} on it" if left else ""
    notes.append(
        f"{incoming.where}: what its edit adds stands beside it in this run already; the edit was left out{with_it}."
    )
    return replace(incoming, target=None, score=None, marks=marks)  # the score is of which text, nobody knows


def _letters(text: str) -> str:
    """A text without its spaces and line ends: where a sentence was parted off, they may be others."""
    return "".join(text.split())


def _texts(incoming: Incoming) -> tuple[str, str]:
    # Where the events alone say it, they go by the other run's numbers.
    blind = incoming.events and (incoming.status is None or (_decides(incoming) and not incoming.verdicts))
    if incoming.source is None or incoming.machine is None or blind:
        raise TqpipeError(
            f"{incoming.where}: the file does not tell the texts and the flags that were decided about; carry over "
            "a JSONL or CSV export"
        )
    return incoming.source, incoming.machine


def _decides(incoming: Incoming) -> bool:
    return any(event.field.startswith("flag:m") for event in incoming.events or ())


def same_flags(mine: Mapping[str, FlagKey], theirs: Mapping[str, FlagKey]) -> dict[str, tuple[str, bool]]:
    """Each of the file's flags that this run has: its id here, and whether only its words are others.

    A flag without spans is known by its words alone.
    """
    alike = {i: [j for j, other in mine.items() if same_flag(key, other)] for i, key in theirs.items()}
    found = {i: (ids[0], False) for i, ids in alike.items() if len(ids) == 1}
    taken = {j for ids in alike.values() for j in ids}
    lost = [i for i, ids in alike.items() if not ids and theirs[i][1]]
    for i in lost:
        rivals = [other for other in lost if theirs[other][:2] == theirs[i][:2]]
        free = [j for j, key in mine.items() if j not in taken and _on_the_same_words(key, theirs[i])]
        if len(rivals) == len(free) == 1:
            found[i] = free[0], True
    return found


#: Marks were cut here once.
_CUT = 60


def _on_the_same_words(mine: FlagKey, old: FlagKey) -> bool:
    """Whether a check marks what it marked in an older run: that, whole where it was cut, or more places beside it."""
    if mine[0] != old[0]:
        return False
    ends = {(side, start): end for side, start, end in mine[1]}
    return all(
        (end := ends.get((side, start))) is not None and (end == stop or stop - start <= _CUT < end - start)
        for side, start, stop in old[1]
    )


def _carried(record: Record, incoming: Incoming, notes: list[str], told: Counter[str]) -> Incoming:
    same = same_flags(_keys(record), incoming.flags)
    main, layers = _layers(incoming)

    def verdicts(said: Iterable[Verdict]) -> Iterator[Verdict]:
        for verdict in said:
            if verdict.decision is None and not verdict.note:
                continue
            if verdict.flag in same:
                mine, reworded = same[verdict.flag]
                told["reworded"] += reworded
                yield replace(verdict, flag=mine)
                continue
            key = incoming.flags.get(verdict.flag)
            what = "that flag" if key is None else f"that {key[0]} flag"
            notes.append(
                f"{incoming.where}: this run does not have {what} ({verdict.flag}); its decision was left out."
            )

    seconds = {}
    for name, state in layers.items():
        second = _of_state(incoming, state)
        seconds[name] = replace(second, verdicts=tuple(verdicts(second.verdicts)))
    return replace(
        incoming,
        id=record.pair.id,
        verdicts=tuple(verdicts(incoming.verdicts)),
        second=main.value("second"),
        adjudicated=main.value("adjudicated"),
        seconds=seconds,
        events=None,
        flags={},
    )


def _mended(record: Record, incoming: Incoming, old: str, told: Counter[str]) -> Incoming:
    """What is still said of a segment whose translation is the review's now: of errors, those that were not mended."""
    new = record.pair.target_text
    moved: dict[str, FlagKey] = {}
    for i, (check, spans, message) in incoming.flags.items():
        words = [(a, b) for side, a, b in spans if side == "target"]
        there = [transport(a, b, old, new) for a, b in words]
        if not any(place.state == "orphaned" for place in there):
            where = [Span("source", a, b) for side, a, b in spans if side == "source"]
            where += [Span("target", place.start, place.end) for place in there]
            moved[i] = flag_key(check, where, message)
    same = same_flags(_keys(record), moved)
    verdicts = [v for v in incoming.verdicts if v.flag in same and (v.decision is not None or v.note)]
    told["reworded"] += sum(same[v.flag][1] for v in verdicts)
    told["seconds"] += len(_layers(incoming)[1])
    return replace(
        incoming,
        id=record.pair.id,
        machine=new,
        target=None,
        score=None,  # of which text, nobody knows
        verdicts=tuple(replace(v, flag=same[v.flag][0]) for v in verdicts),
        marks=tuple(replace(mark, on_edit=False) for mark in incoming.marks if mark.on_edit),
        events=None,
        flags={},
    )


def _layers(incoming: Incoming) -> tuple[State, dict[str, State]]:
    """The state of the review, and of each blind second one by name, that the file's events leave."""
    found: dict[str, State] = {}
    try:
        for event in incoming.events or ():
            found[event.layer] = states.apply(found.get(event.layer, states.EMPTY), event)
    except (KeyError, TypeError, IndexError):
        raise TqpipeError(
            f"{incoming.where}: its events do not fit each other: the file is not whole"
        ) from None
    return found.pop("", states.EMPTY), found


def _of_state(incoming: Incoming, state: State) -> Incoming:
    """A blind second review as what a file says of one."""
    machine = str(incoming.machine)
    now = state.text(machine)

    def by(name: str) -> str:
        return state.fields[name].by if name in state.fields else ""

    def decided(name: str) -> str | None:
        decision: str | None = (state.value(f"flag:{name}") or {"decision": None})["decision"]
        return decision

    return Incoming(
        incoming.where,
        incoming.id,
        target=None if now == machine else now,
        target_by=by("target"),
        status=state.value("status"),
        status_by=by("status"),
        score=state.value("score"),
        score_by=by("score"),
        verdicts=tuple(
            Verdict(name, entry.value["decision"], entry.value["note"], entry.by)
            for name, entry in state.under("flag:")
            if name.startswith("m")
        ),
        marks=tuple(
            Mark(
                tuple(Span(s["side"], s["start"], s["end"]) for s in value["spans"]),
                value["category"],
                value["severity"],
                value["note"],
                entry.by,
                on_edit=text != machine and any(s["side"] == "target" for s in value["spans"]),
                dismissed=decided(name) == "dismissed",
            )
            for name, entry in state.under("span:")
            for value in (entry.value,)
            for text in (state.text(machine, value["version"]),)
            if text in (machine, now)
        ),
        remarks=tuple(Remark(entry.value["text"], entry.by) for _, entry in state.under("comment:")),
    )
