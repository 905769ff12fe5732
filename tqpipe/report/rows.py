"""One pair on the page: a card in the list of what to look at, a row in the full text."""

from __future__ import annotations

import json

from tqpipe import facts
from tqpipe.report import links, scores, spans, visible
from tqpipe.report.cells import (
    SIDE_NAMES,
    attribute,
    direction,
    inline,
    lang_attribute,
    marked,
    numbered,
    shorten,
)
from tqpipe.types import SIDES, Flag, Pair, Record, Side, Span
from tqpipe.wording import plural

#: A card quotes longer texts around their spans only; the full text has them whole.
_WHOLE, _MARGIN, _PARTS = 1500, 250, 8
#: A cell of the full text longer than this scrolls by itself.
_LONG = 6000
#: A gap is named by about so many characters before it.
_BEFORE = 20
#: So many findings of the same thing are shown at once.
_ALSO = 4
#: Of a message: a check may name every piece of a word of hundreds of letters.
_MESSAGE = 400
#: Of the other scores, the one that a card shows.
_HEADLINE = ("chrf",)
#: In the margin of the full text, risks below this are left out.
_WORTH_SAYING = 0.05
_MOVED = "stands elsewhere in the translation than its neighbours"


def _risk_bar(record: Record) -> str:
    percent = round(100 * record.risk)
    return (
        f'<span class="risk" title="risk {record.risk:.3f}"><span class="bar"><span class="{record.verdict}" '
        f'style="width:{percent}%"></span></span>{percent}&#8239;%</span>'
    )


def card(record: Record, number: int, rank: int) -> str:
    """Everything about a pair that needs a look. `number` is its place in the documents, from 1."""
    pair = record.pair
    order = _anchors(record, number)
    columns = "".join(
        f'<div class="side"><h4>{label.capitalize()}</h4>{cell(record, side, order, excerpt=True)}</div>'
        for side, label in SIDE_NAMES.items()
    )
    verdict = record.verdict
    return (
        f'<li class="card {verdict}" id="w{number}"><h3 class="line"><span class="rank">{rank}</span>'
        f'<span class="chip {verdict}">{verdict}</span>{_risk_bar(record)}{_facts(record)}'
        f'<a class="go" href="#p{number}">{inline(pair.id)} in the text&nbsp;↓</a></h3>'
        f'<div class="pair">{columns}</div>{flags(record, order)}</li>\n'
    )


def quiet(record: Record) -> bool:
    """Whether there is nothing to look at in a pair."""
    return record.verdict == "ok" and not record.flags and record.accepted is None


def row(record: Record, number: int, *, listed: bool, new_paragraph: bool, linked: bool) -> str:
    """A pair in the full text. One that has no card (`listed`) carries its flags itself.

    `linked` shows word links; they would make the page of a long document several times as large.
    """
    pair = record.pair
    order = _anchors(record, number)
    margin = f'<a class="id" href="#p{number}">{inline(pair.id)}</a>'
    if pair.alignment.kind != "1-1":
        margin += f' <span class="kind" title="{attribute(_kind(pair))}">{inline(pair.alignment.kind)}</span>'
    if pair.alignment.moved:
        margin += f' <span class="kind" title="{_MOVED}">⇅ moved</span>'
    if record.risk >= _WORTH_SAYING:
        margin += f' <span title="risk {record.risk:.3f}">{round(100 * record.risk)}&#8239;%</span>'
    if record.accepted is not None:
        margin += f' <span class="chip accepted" title="{attribute(record.accepted)}">accepted</span>'
    if record.verdict != "ok":
        card_or_row = "w" if listed else "p"
        margin += f' <a class="chip {record.verdict}" href="#{card_or_row}{number}">{record.verdict}</a>'
    cells = "".join(
        f'<div class="side">{cell(record, side, order, excerpt=False, linked=linked)}</div>' for side in SIDES
    )
    notes = ""
    if record.accepted is not None:
        notes = f'<p class="accepted">Accepted as it stands: {inline(record.accepted)}</p>'
    if record.flags and not listed:
        notes += (
            f'<details class="notes"><summary>{plural(len(record.flags), "flag")}</summary>'
            f"{flags(record, order)}</details>"
        )
    classes = f"row {record.verdict}{' para' if new_paragraph else ''}{' quiet' if quiet(record) else ''}"
    return (
        f'<li class="{classes}" id="p{number}"><div class="margin">{margin}</div>'
        f'<div class="pair">{cells}{notes}</div></li>\n'
    )


def _anchors(record: Record, number: int) -> dict[int, tuple[int, str]]:
    return {index: (n, f"f{number}-{n}") for index, n in numbered(record.flags).items()}


def cell(
    record: Record, side: Side, order: dict[int, tuple[int, str]], *, excerpt: bool, linked: bool = True
) -> str:
    """One side's text, marked; `order`: index of a flag -> its number and anchor."""
    pair = record.pair
    if not pair.segments(side):
        return '<p class="nothing">nothing here</p>'
    text = pair.text(side)
    parts = None
    if excerpt:
        where = [(s.start, s.end) for flag in record.flags for s in flag.spans if s.side == side]
        parts = spans.windows(text, where, _MARGIN, _WHOLE)[:_PARTS]
    scroll = ' tabindex="0" class="text long"' if len(text) > _LONG and not excerpt else ' class="text"'
    words = links.groups(record)[side] if linked else []
    shown = marked(text, record.flags, side, order, windows=parts, words=words)
    return f"<p{language(pair, side)}{scroll}>{shown}</p>"


def language(pair: Pair, side: Side) -> str:
    """The attributes for language and direction of a side's text."""
    segments = pair.segments(side)
    return f' dir="{direction(pair.text(side))}"' + (lang_attribute(segments[0].lang) if segments else "")


def _kind(pair: Pair) -> str:
    if not pair.target:
        return "only in the source"
    if not pair.source:
        return "only in the translation"
    n, m = len(pair.source), len(pair.target)
    return f"{n} source sentence{'s' * (n != 1)} with {m} in the translation"


def _facts(record: Record) -> str:
    """The few figures an editor can use; a tooltip has all of them."""
    facts = [] if record.pair.alignment.kind == "1-1" else [_kind(record.pair)]
    if record.pair.alignment.moved:
        facts.append(_MOVED)
    first = scores.headline([record])
    if (value := record.scores.get(first)) is not None:
        facts.append(f"{first} {scores.shown(first, value)}")
    for name in _HEADLINE:
        if (value := record.scores.get(name)) is not None:
            facts.append(f"{_words(name)} {value:.3g}")
    every = [
        f"{_words(name)} {record.missing.get(name, 'missing') if value is None else format(value, '.4g')}"
        for name, value in record.scores.items()
    ]
    return f'<span class="facts" title="{attribute(chr(10).join(every))}">{inline(" · ".join(facts))}</span>'


def _words(name: str) -> str:
    return name.replace("_", " ")


def flags(record: Record, order: dict[int, tuple[int, str]]) -> str:
    """The flags as a list, the worst first."""
    if not record.flags:
        return '<p class="none">No check objects; the scores make it risky.</p>'
    ranked = sorted(order, key=lambda i: order[i][0])
    return f'<ol class="flags">{"".join(_flag(record, record.flags[i], *order[i]) for i in ranked)}</ol>'


def _flag(record: Record, flag: Flag, number: int, anchor: str) -> str:
    places = []
    for span in spans.outermost(flag.spans):
        label = "source" if span.side == "source" else "translation"
        if span.start == span.end:
            places.append(f'<span class="where">{label}: {_gap(record, span)}</span>')
        else:
            quoted = inline(shorten(record.pair.text(span.side)[span.start : span.end], 160))
            told = language(record.pair, span.side)
            places.append(f'<span class="where">{label}: <q{told}>{quoted}</q></span>')
    kind, sev = "", f'<span class="sev {flag.severity}">{flag.severity}</span>'
    if flag.waived is not None:
        kind, sev = ' class="waived"', f'<span class="sev waived">waived</span> {inline(flag.waived)} ·'
    return (
        f'<li id="{anchor}"{kind}><span class="num">{number}</span><div><p class="message">'
        f"{sev} {inline(shorten(flag.message, _MESSAGE))}</p>"
        f'<p class="quotes">{" ".join(places)}</p>{_also(record, flag)}{_origin(flag)}</div></li>'
    )


def _gap(record: Record, span: Span) -> str:
    """A gap by the words before it: nobody counts characters."""
    before = record.pair.text(span.side)[: span.start]
    if not before.strip():
        return "a gap at the beginning"
    low, _ = spans.windows(before, [(span.start, span.start)], _BEFORE, 0)[0]
    return f"a gap after <q{language(record.pair, span.side)}>{inline(before[low:].strip())}</q>"


def _also(record: Record, flag: Flag) -> str:
    """What other checks say of the same thing."""
    items = []
    for one in facts.under(flag):
        quoted = "".join(
            f" <q{language(record.pair, s.side)}>{inline(shorten(record.pair.text(s.side)[s.start : s.end], 80))}</q>"
            for s in spans.outermost(one.spans)
            if s.start < s.end
        )
        items.append(f"<li>{inline(shorten(one.message, _MESSAGE))}{quoted} <i>{inline(one.check)}</i></li>")
    if not items:
        return ""
    told = f"<ul>{''.join(items)}</ul>"
    if len(items) > _ALSO:
        return f'<details class="also"><summary>{len(items)} more findings that say the same</summary>{told}</details>'
    return f'<div class="also">Other checks say the same:{told}</div>'


def _origin(flag: Flag) -> str:
    """Where a flag comes from, and its evidence for whoever doubts it."""
    line = (
        f"{inline(flag.category)} · check {inline(flag.check)} · {round(100 * flag.confidence)}&#8239;% sure"
    )
    own = {key: value for key, value in flag.evidence.items() if key != facts.ALSO}
    if not own:
        return f'<p class="origin">{line}</p>'
    text = visible.plain(json.dumps(own, ensure_ascii=False, indent=1, default=str))
    return (
        f'<details class="origin"><summary>{line} · evidence</summary>'
        f"<pre>{inline(shorten(text, 3000))}</pre></details>"
    )
