"""What is wrong, for a reader who has two minutes: the pairs that need a look, a line each, at the top of the page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from tqpipe.report import spans, unflagged
from tqpipe.report.cells import attribute, direction, inline, isolated, lang_attribute, shorten
from tqpipe.types import Flag, Record, Side, Verdict

#: Lines of each verdict; the cards below have them all.
_MOST = {"broken": 8, "review": 4}
#: Of a message, and of the words in question; characters quoted on either side of them.
_MESSAGE, _WORDS, _AROUND = 160, 60, 25
_UNFLAGGED = "No single error was found; as a whole it looks doubtful."
_HEADS: Mapping[Verdict, str] = {"broken": "Looks broken", "review": "Deserves a look"}


def lines(suspects: Sequence[Record], number: Mapping[str, int], carded: int) -> str:
    """The section; nothing where nothing is suspicious. `suspects` are worst first, the first `carded` have cards;
    `number`: a pair's id -> its place in the documents, from 1.
    """
    parts = []
    rank = {record.pair.id: k for k, record in enumerate(suspects)}
    for verdict, group in groupby(suspects, key=lambda record: record.verdict):
        found = list(group)
        shown = found[: _MOST.get(verdict, 0)]
        items = "".join(_line(r, number[r.pair.id], "w" if rank[r.pair.id] < carded else "p") for r in shown)
        if len(found) > len(shown):
            items += f'<li class="more"><a href="#look">and {len(found) - len(shown)} more</a></li>'
        parts.append(f'<h2 class="{verdict}">{_HEADS[verdict]}</h2><ul>{items}</ul>')
    return f'<section class="brief" aria-label="In short">{"".join(parts)}</section>' if parts else ""


def _line(record: Record, number: int, anchor: str) -> str:
    flag = spans.worst_flag(record.flags)
    waived = unflagged.waived(record)
    unsaid = f"{waived}; as a whole it still looks doubtful." if waived else _UNFLAGGED
    said = inline(shorten(flag.message, _MESSAGE)) if flag else unsaid
    return (
        f'<li><a href="#{anchor}{number}" aria-label="pair {attribute(record.pair.id)}">{inline(record.pair.id)}</a>'
        f"<div><p>{said}</p>{_quote(record, flag)}</div></li>"
    )


def _quote(record: Record, flag: Flag | None) -> str:
    """The words in question between a few around them; of the translation, where it has any."""
    pair = record.pair
    places = [] if flag is None else [s for s in flag.spans if pair.text(s.side).strip()]
    spot = next((s for s in places if s.side == "target"), places[0] if places else None)
    side: Side = spot.side if spot else "target" if pair.target else "source"
    text = pair.text(side)
    start, end = (spot.start, spot.end) if spot else (0, 0)
    low, high = (
        spans.windows(text, [(start, start)], _AROUND, 0)[0][0],
        spans.windows(text, [(end, end)], _AROUND, 0)[-1][1],
    )
    severity = flag.severity if flag else "minor"
    way = direction(text)
    shown = isolated if way == "rtl" else inline
    if start < end:
        middle = f'<mark class="{severity}">{shown(shorten(text[start:end], _WORDS))}</mark>'
    else:
        middle = f'<span class="gap {severity}" role="img" aria-label="a gap"></span>' if spot else ""
    quoted = (
        f"{'…' if low > 0 else ''}{shown(text[low:start])}{middle}{shown(text[end:high])}"
        f"{'…' if high < len(text) else ''}"
    )
    lang = lang_attribute(pair.segments(side)[0].lang) if pair.segments(side) else ""
    return f'<p class="words" dir="{way}"{lang}>{quoted}</p>'
