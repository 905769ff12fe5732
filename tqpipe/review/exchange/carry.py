"""What a file of another run still says of this one: the document was changed, or the checks' settings were.

A segment is the same where both texts are, wherever it stands now; a machine's flag, where the same check says the same
of the same place. The history is left behind: its events name the other run's flags and segments by number.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from tqpipe.review.exchange.incoming import FlagKey, Incoming, Parsed, Verdict, flag_key, same_flag
from tqpipe.types import Record, TqpipeError


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
    places: dict[tuple[str, str], list[str]] = defaultdict(list)
    by_id = {record.pair.id: record for record in records}
    for record in records:
        places[record.pair.source_text, record.pair.target_text].append(record.pair.id)
    texts = [(incoming, _texts(incoming)) for incoming in parsed.segments]
    # Of equal segments the one that kept its id first; the others in their order.
    kept = {incoming.id for incoming, pair in texts if incoming.id in places.get(pair, ())}
    free = {pair: [i for i in ids if i not in kept] for pair, ids in places.items()}
    segments, notes, gone = [], list(parsed.notes), 0
    for incoming, pair in texts:
        left = [incoming.id] if incoming.id in kept else free.get(pair, [])
        if not left:
            gone += 1
            continue
        segments.append(_carried(by_id[left.pop(0)], incoming, notes))
    if gone:
        notes.append(
            f"{gone} of {len(parsed.segments)} segments are not in this run as they were; they were left out."
        )
    if any(event.layer for incoming in parsed.segments for event in incoming.events or ()):
        notes.append("Second reviews were left out.")
    return Parsed(tuple(segments), tuple(notes))


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


def _carried(record: Record, incoming: Incoming, notes: list[str]) -> Incoming:
    mine = _keys(record)
    verdicts: list[Verdict] = []
    for verdict in incoming.verdicts:
        if verdict.decision is None and not verdict.note:
            continue
        key = incoming.flags.get(verdict.flag)
        alike = [] if key is None else [i for i, other in mine.items() if same_flag(key, other)]
        if len(alike) == 1:
            verdicts.append(replace(verdict, flag=alike[0]))
        else:
            what = "that flag" if key is None else f"that {key[0]} flag"
            notes.append(
                f"{incoming.where}: this run does not have {what} ({verdict.flag}); its decision was left out."
            )
    return replace(incoming, id=record.pair.id, verdicts=tuple(verdicts), events=None, flags={})
