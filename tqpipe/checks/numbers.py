"""Numbers that changed, vanished or appeared: 2 000 for 200, "three" for "dues-centes".

Catches: a figure of one side without an equal on the other side, as figure or as words; a number word that changed; a
time whose hour, minute or half of the day changed (17.30 for 7.30 p.m., "dos quarts de sis" for half past six);
another share (a third for a half), multiple or round amount (tripled for doubled, hundreds for dozens); an order
turned round (from 15 to 10, a tennis set); a lost percent sign, or minus of degrees; a name's figure (G7 for G20).
Minor: decimal and thousands marks kept from the source (3,5% in English); a rounded amount (1.2 million for 1.230.000);
nearly the same metric measure where neither side is English. Why: a wrong number is a wrong fact that reads perfectly
well. Rule: our own; decimals and thousands by every locale's convention at once (a thousands mark of the language is no
decimal mark; CLDR), scale words (mil milions, billion, half a million), ordinals, decades, Roman numerals, clock times,
fractions, shares and dozens, in ca, es, fr, pt, it, ro, de, en; number words in ru; of other languages figures with
their scale (12万, 1,5 млрд, 15 लाख), and numbers in Chinese characters (二十五).

Not flagged: units converted (miles and kilometres, Fahrenheit; 5 cm and 50 mm; 48 hours and two days, "quinze dies"
and a fortnight), times where a side names a time zone, 12 and 24 hours, years with two figures, a month as figure and
as name, three in four for 75 %, telephone numbers with other gaps, years of eras (令和3), a name's figure that is lost
(COVID-19), figures in tags and placeholders.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tqpipe.checks import (
    _calendar,
    _contrast,
    _durations,
    _han,
    _linked,
    _marks,
    _measures,
    _numerals,
    _order,
    _parts,
    _rejoined,
    _signs,
    _whole,
)
from tqpipe.checks._measures import Measure
from tqpipe.checks._numerals import Number
from tqpipe.checks._rounds import ROUNDS
from tqpipe.checks._text import both_filled, composed, fold, stripped_span
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Severity, Side


@dataclass(frozen=True, slots=True)
class Options:
    """`one_sided`: report figures that only one side has; `words`: compare number words too."""

    one_sided: bool = True
    words: bool = True


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield numbers without an equal on the other side."""
    if not both_filled(pair):
        return
    langs = base_language(context.source_lang), base_language(context.target_lang)
    for here, there in _contrast.contradictions(ROUNDS, pair.source_text, pair.target_text, langs, _NEAR):
        if not (_said(pair.source_text, here, langs[0]) or _said(pair.target_text, there, langs[1])):
            yield _changed(
                pair, _contrast.place(pair.source_text, here), _contrast.place(pair.target_text, there)
            )
    # Where words are linked, small numbers are evidence, too.
    linked = pair.id in context.links
    if not linked and not (
        _numerals.may_be_sure(pair.source_text, langs[0])
        or _numerals.may_be_sure(pair.target_text, langs[1])
        or (
            _parts.may_be_share(pair.source_text, langs[0])
            and _parts.may_be_share(pair.target_text, langs[1])
        )
        or (_signs.may_be_roman(pair.source_text) and _signs.may_be_roman(pair.target_text))
    ):
        return
    source, target, renamed = _but_names(
        _numerals.numbers(pair.source_text, context.source_lang),
        _numerals.numbers(pair.target_text, context.target_lang),
    )
    for name, other in renamed:
        yield _changed(pair, (name.start, name.end), (other.start, other.end))
    known = _numerals.covers(context.source_lang) and _numerals.covers(context.target_lang)
    read = _numerals.reads_words(context.source_lang) and _numerals.reads_words(context.target_lang)
    told: set[int] = set()
    langs_given = context.source_lang, context.target_lang
    texts = pair.source_text, pair.target_text
    figures = any(n.figure for n in source) and any(n.figure for n in target)
    shares = list(_whole.shares(*texts, langs_given, source, target)) if known else []
    orders = list(_order.turned(*texts, langs)) if known and figures else []
    for flag in _differing(pair, context, options, source, target, known=read, linked=linked):
        if len(flag.spans) == 1 and any(_is_part(flag, *both) for both in (*shares, *orders)):
            continue
        told |= {s.start for s in flag.spans if s.side == "target"}
        yield flag
    for was, now in _marks.kept(*texts, langs_given) if figures else ():
        if now[0] not in told:
            yield _marked(pair, was, now)
    if not known:
        for was, now in _whole.times(*texts, langs, source, target):
            if now[0] not in told:
                yield _changed(pair, was, now)
        return
    for was, now in (
        *_whole.times(*texts, langs, source, target),
        *shares,
        *orders,
        *(_signs.percents(*texts, source, target) if figures else ()),
        *(_signs.minuses(*texts) if figures else ()),
        *_signs.romans(*texts, source, target),
    ):
        if not any(now[0] <= at < now[1] for at in told):
            told.add(now[0])
            yield _changed(pair, was, now)


def _but_names(
    source: tuple[Number, ...], target: tuple[Number, ...]
) -> tuple[tuple[Number, ...], tuple[Number, ...], list[tuple[Number, Number]]]:
    """The numbers of both sides without those of a name that both have (COVID-19 is no 19), and the figures of one name
    that changed: G7 for G20.
    """
    ours, theirs = [n for n in source if n.name], [n for n in target if n.name]
    if not (ours and theirs):
        return source, target, []
    same = [(a, b) for a in ours for b in theirs if fold(a.name) == fold(b.name) and a.keys & b.keys]
    kept = {a for a, _ in same}, {b for _, b in same}
    lost, new = ([n for n in side if n not in done] for side, done in zip((ours, theirs), kept, strict=True))
    others = [a for a in lost if any(fold(a.name) == fold(b.name) for b in new)]
    changed = [
        (a, b) for a in others for b in new if fold(a.name) == fold(b.name) and a.name[0].isupper()
    ]  # fmt: skip
    if len(changed) != 1 or any(n.keys & changed[0][0].keys for n in target):
        changed = []
    gone = [{*done, *(pair[side] for pair in changed)} for side, done in enumerate(kept)]
    return (
        tuple(n for n in source if n not in gone[0]),
        tuple(n for n in target if n not in gone[1]),
        changed,
    )


def _marked(pair: Pair, was: tuple[int, int], now: tuple[int, int]) -> Flag:
    quote = pair.target_text[slice(*now)]
    message = f"“{quote}” has the decimal and thousands marks of the source's language."
    return _of_both(pair, was, now, "locale-convention", "minor", message, quote)


def _joined(pair: Pair, parts: list[Number], now: Number) -> Flag:
    """Figures whose digits are right and whose spaces or marks are not."""
    quote, was = pair.target_text[now.start : now.end], (parts[0].start, parts[-1].end)
    message = f"“{quote}” has the digits of the source, with other spaces or marks between them."
    return _of_both(pair, was, (now.start, now.end), "locale-convention", "minor", message, quote)


def _is_part(flag: Flag, was: tuple[int, int], now: tuple[int, int]) -> bool:
    """Whether a flag is about a figure of a share that is another one as a whole: the 3 of 3/4."""
    return all(
        start <= span.start and span.end <= end
        for span in flag.spans
        for start, end in [was if span.side == "source" else now]
    )


#: Languages that write numbers in Chinese characters, too.
_IN_CHARACTERS = frozenset({"zh", "ja", "yue"})
#: How far apart in their sentences two round amounts may stand, as a share of the length.
_NEAR = 0.5


def _said(text: str, hit: _contrast.Hit, lang: str) -> bool:
    """Whether a round amount is part of a number: "dos millones", "drei Tausend"."""
    start, end = _contrast.place(text, hit)
    return any(
        n.start < end and start < n.end and (n.start < start or end < n.end)
        for n in _numerals.numbers(text, lang)
    )


def _differing(
    pair: Pair,
    context: Context,
    options: Options,
    source: tuple[Number, ...],
    target: tuple[Number, ...],
    *,
    known: bool,
    linked: bool,
) -> Iterator[Flag]:
    """Numbers of one side that no number of the other may equal."""
    lost, new = _without(source, target), _without(target, source)
    if not (lost or new or linked):
        return
    if not known:
        in_characters = _in_characters(pair, context, source, target)
        if in_characters is not None:
            lost, new, changed_character = in_characters
            if changed_character is not None:
                yield _changed(pair, *changed_character)
                return
        # Number words of the other side cannot be read: only figures against figures count.
        lost = [n for n in lost if n.figure and any(m.figure for m in target)]
        new = [n for n in new if n.figure and any(m.figure for m in source)]
    measures = (
        (
            _measures_of(pair.source_text, context.source_lang),
            _measures_of(pair.target_text, context.target_lang),
        )
        if lost or new
        else ((), ())
    )
    lost, new = _not_hours(pair, *_not_months(pair, *_not_measures(lost, new, *measures), source, target))
    lost, new = _not_durations(pair, context, lost, new, source, target)
    if known:
        lost, new = _with_words(lost, new, pair, context, source, target)
    if lost and new and "en" not in (base_language(context.source_lang), base_language(context.target_lang)):
        lost, new, near = _rounded_measures(lost, new, *measures)
        for was, now in near:
            yield replace(_flag(pair, "target", now, was), severity="minor", confidence=0.3)
    for now in [n for n in new if n.figure]:
        if parts := _rejoined.parts(pair.target_text, now, pair.source_text, source):
            new.remove(now)
            lost = [n for n in lost if n not in parts]
            if not _rejoined.mended(pair.target_text, now, pair.source_text, parts):
                yield _joined(pair, parts, now)
    for was in [n for n in lost if n.figure]:
        if parts := _rejoined.parts(pair.source_text, was, pair.target_text, target):
            lost.remove(was)
            new = [n for n in new if n not in parts]
            yield _joined(pair, [was], parts[0]._replace(end=parts[-1].end))
    for was, now in _rounded_amounts(pair, lost, new):
        lost.remove(was)
        new.remove(now)
        yield replace(_flag(pair, "target", now, was), severity="minor", confidence=0.3)
    changed = list(zip(lost, new, strict=False))
    for was, now in changed:
        if was.figure or now.figure or options.words:
            yield _flag(pair, "target", now, was)
    if options.words and known and linked:
        for was, now in _linked_words(source, target, pair, context):
            if now not in new:
                yield _flag(pair, "target", now, was)
    if options.one_sided:
        # Nothing is said of a figure that the other side may have as a word that is not read.
        for n in lost[len(changed) :]:
            if n.figure and (_numerals.reads_words(context.target_lang) or not _may_be_word(n)):
                yield _flag(pair, "source", n, None, read=known)
        for n in new[len(changed) :]:
            if n.figure and (_numerals.reads_words(context.source_lang) or not _may_be_word(n)):
                yield _flag(pair, "target", n, None, read=known)


def _in_characters(
    pair: Pair, context: Context, source: tuple[Number, ...], target: tuple[Number, ...]
) -> tuple[list[Number], list[Number], tuple[tuple[int, int], tuple[int, int]] | None] | None:
    """Lost and new numbers where one side may write them in Chinese characters; and the places of a number that
    changed, where each side has only one without an equal. None between other languages.
    """
    langs = base_language(context.source_lang), base_language(context.target_lang)
    if (langs[0] in _IN_CHARACTERS) == (langs[1] in _IN_CHARACTERS):
        return None
    turned = langs[0] in _IN_CHARACTERS
    mine, theirs = (target, source) if turned else (source, target)
    text = pair.source_text if turned else pair.target_text
    read = _han.numbers(text)
    said = set(map(_numerals.rounded, _han.values(text))) | {key for n in theirs for key in n.keys}
    left = [n for n in mine if n.strong and said.isdisjoint(n.keys)]
    meant = {key for n in mine for key in n.keys}
    odd = [(start, end) for start, end, value in read if _numerals.rounded(value) not in meant]
    others = _without(theirs, mine)
    changed = None
    if len(left) == len(odd) == 1 and not others and _numerals.covers(langs[1] if turned else langs[0]):
        place = left[0].start, left[0].end
        changed = (odd[0], place) if turned else (place, odd[0])
    return (others, left, changed) if turned else (left, others, changed)


def _changed(pair: Pair, was: tuple[int, int], now: tuple[int, int]) -> Flag:
    said, quote = pair.source_text[slice(*was)], pair.target_text[slice(*now)]
    message = f"The source says “{said}”, the translation “{quote}”."
    return _of_both(pair, was, now, "accuracy/mistranslation", "major", message, said)


def _of_both(
    pair: Pair,
    was: tuple[int, int],
    now: tuple[int, int],
    category: str,
    severity: Severity,
    message: str,
    said: str,
) -> Flag:
    """A flag with a place on either side; `said` is what the source has."""
    target, source = pair.target_text, pair.source_text
    return Flag(
        "numbers", category, severity, 0.6,
        (stripped_span("target", target, *now), stripped_span("source", source, *was)), message,
        {"number": target[slice(*now)], "source": said},
    )  # fmt: skip


def _without(mine: tuple[Number, ...], other: tuple[Number, ...]) -> list[Number]:
    """Sure numbers of one side that no number of the other side may equal."""
    sure = [n for n in mine if n.strong]
    if not sure:
        return sure
    there = {key for n in other for key in n.keys}
    return [n for n in sure if there.isdisjoint(n.keys)]


def _with_words(
    lost: list[Number],
    new: list[Number],
    pair: Pair,
    context: Context,
    source: tuple[Number, ...],
    target: tuple[Number, ...],
) -> tuple[list[Number], list[Number]]:
    """The two lists, where a number word of one has no partner but a small one (two) at its place on the other side.

    Words that may mean something else (ca "deu", "nou") and numbers below three are no evidence alone; they are when
    the other side has an odd number word at about their place, and nothing that may equal them.
    """
    if len(lost) == len(new):
        return lost, new
    a, b = len(pair.source_text), len(pair.target_text)
    reach = max(0.15, 25 / min(a, b))
    mine, theirs, here, there = (new, lost, b, a) if len(new) > len(lost) else (lost, new, a, b)
    others, own = (source, target) if len(new) > len(lost) else (target, source)
    text, lang = (
        (pair.source_text, context.source_lang)
        if others is source
        else (pair.target_text, context.target_lang)
    )
    # "half" is one in two, and no two.
    keys = _said_keys(tuple(n for n in own if 0.5 not in n.keys), others)
    weak = [n for n in others if not n.figure and not n.strong and n not in theirs and not n.keys & keys]
    weak = [n for n in weak if _is_scale(n) or all(_is_small(k, n) for k in n.keys)]
    # A day is 24 hours, but no number.
    weak = [
        n for n in weak if _is_decade(n) or _numerals.is_number_word(text[n.start : n.end].split()[0], lang)
    ]
    added = list(theirs)
    for n in mine[len(theirs) :]:
        if n.figure:
            continue
        alike = [w for w in weak if _is_scale(w) is _is_scale(n)]
        near = [w for w in alike if abs(w.start / there - n.start / here) <= reach]
        if near:
            best = min(near, key=lambda w: abs(w.start / there - n.start / here))
            weak.remove(best)
            at = mine.index(n)
            mine.insert(len(added), mine.pop(at))
            added.append(best)
    return (added, mine) if mine is new else (mine, added)


def _is_decade(number: Number) -> bool:
    """Whether a word is a decade: "eighties" may be 80 or 1980."""
    return any(isinstance(k, float) and k + 1900 in number.keys for k in number.keys)


def _is_scale(number: Number) -> bool:
    """Whether a word is a million, a billion, a trillion; languages call different ones a billion."""
    return not number.figure and bool(number.keys) and all(k in _SCALES for k in number.keys)


_SCALES = frozenset([1e6, 1e9, 1e12, 1e15, 1e18])


def _is_small(key: _numerals.Key, number: Number) -> bool:
    return isinstance(key, float) and (2 <= key < 100 or key - 1900 in number.keys)


def _linked_words(
    source: tuple[Number, ...], target: tuple[Number, ...], pair: Pair, context: Context
) -> Iterator[tuple[Number, Number]]:
    """Number words that a word link joins and no number of the other side may equal: "ten" for "dos".

    The link vouches for small numbers, too, which are no evidence alone.
    """
    mine = _odd_words(source, target, pair.source_text, context.source_lang)
    theirs = _odd_words(target, source, pair.target_text, context.target_lang) if mine else []
    for now in theirs:
        for was in mine:
            if _linked.joined(pair, context, (was.start, was.end), (now.start, now.end)):
                yield was, now
                break


def _odd_words(mine: tuple[Number, ...], other: tuple[Number, ...], text: str, lang: str) -> list[Number]:
    """Number words from two on that no number of the other side may equal; one is an article."""
    there = _said_keys(other, mine)
    return [
        n
        for n in mine
        if not (n.figure or n.keys & there)
        and all(isinstance(k, float) and k >= 2 for k in n.keys)
        and _numerals.is_number_word(text[n.start : n.end].split()[0], lang)
    ]


def _said_keys(own: tuple[Number, ...], others: tuple[Number, ...]) -> set[_numerals.Key]:
    """What a side's numbers may mean, without an hour that answers one of the other side: 2 pm is no "two"."""
    hours = {key for n in others if _hour(n) for key in n.keys if isinstance(key, str)}
    return {key for n in own if hours.isdisjoint(n.keys) for key in n.keys}


def _measures_of(text: str, lang: str) -> tuple[Measure, ...]:
    """The measures of a text; none where their places are not the given text's."""
    return _measures.measures(text, lang) if composed(text)[1] is None else ()


def _not_measures(
    lost: list[Number], new: list[Number], ours: Sequence[Measure], theirs: Sequence[Measure]
) -> tuple[list[Number], list[Number]]:
    """Without numbers of measures that the other side says in another unit: 5 cm and 50 mm, or in miles.

    Whether miles were converted rightly is the check of units' to say.
    """
    if not (ours and theirs):
        return lost, new

    def said(mine: Sequence[Measure], others: Sequence[Measure]) -> list[Measure]:
        other_systems = _measures.free(mine, others)
        return [m for m in mine if m in other_systems or any(_measures.same(m, o) for o in others)]

    here, there = said(ours, theirs), said(theirs, ours)
    return [n for n in lost if not _measure(n, here)], [n for n in new if not _measure(n, there)]


def _not_months(
    pair: Pair, lost: list[Number], new: list[Number], source: tuple[Number, ...], target: tuple[Number, ...]
) -> tuple[list[Number], list[Number]]:
    """Without the month of a date in figures where the other side names one: whether it is another is for `dates`."""

    def kept(text: str, mine: list[Number], others: tuple[Number, ...]) -> list[Number]:
        named = any(
            isinstance(k, str) and k.startswith("month") for n in others if not n.figure for k in n.keys
        )
        dates = list(_calendar.NUMERIC.finditer(text)) if mine and named else []
        return [n for n in mine if not any(m.start() <= n.start < m.end() for m in dates) or _least(n) > 12]

    return kept(pair.source_text, lost, target), kept(pair.target_text, new, source)


def _measure(number: Number, measures: Sequence[Measure]) -> Measure | None:
    """The measure that a number is part of."""
    return next((m for m in measures if m.start <= number.start and number.end <= m.end), None)


def _rounded_measures(
    lost: list[Number], new: list[Number], ours: Sequence[Measure], theirs: Sequence[Measure]
) -> tuple[list[Number], list[Number], list[tuple[Number, Number]]]:
    """The rest, and the pairs of metric measures that are nearly the same.

    Where neither side is English both may come from an English text with miles, converted twice.
    """
    left, right, close = list(lost), list(new), []
    for a in lost:
        mine = _measure(a, ours)
        for b in right if mine is not None else ():
            other = _measure(b, theirs)
            if mine is not None and other is not None and _measures.near(mine, other):
                left.remove(a)
                right.remove(b)
                close.append((a, b))
                break
    return left, right, close


def _rounded_amounts(pair: Pair, lost: list[Number], new: list[Number]) -> list[tuple[Number, Number]]:
    """Amounts that one side gives exactly and the other with a scale and fewer figures: 1.230.000 and 1.2 million."""
    source, target = pair.source_text, pair.target_text
    for a in lost:
        for b in new:
            if (
                a.figure
                and b.figure
                and (_is_rounded(source, a, target, b) or _is_rounded(target, b, source, a))
            ):
                return [(a, b)]
    return []


def _is_rounded(text: str, exact: Number, other_text: str, scaled: Number) -> bool:
    said = other_text[scaled.start : scaled.end]
    if not said[-1].isalpha() or any(map(str.isalpha, text[exact.start : exact.end])):
        return False
    return any(
        isinstance(x, float)
        and isinstance(y, float)
        and x >= _ROUND_FROM
        and x != y
        and _shortened(x, y) == y
        for x in exact.keys
        for y in scaled.keys
    )


def _shortened(exact: float, shorter: float) -> float:
    """An amount with as many figures as another, two at least: 1,234,567 is no "one million"."""
    figures = len(f"{shorter:.9e}".partition("e")[0].rstrip("0").replace(".", ""))
    return float(f"{exact:.{max(figures, 2) - 1}e}")


#: Smaller amounts are not rounded with a scale.
_ROUND_FROM = 10_000.0


def _not_durations(
    pair: Pair,
    context: Context,
    lost: list[Number],
    new: list[Number],
    source: tuple[Number, ...],
    target: tuple[Number, ...],
) -> tuple[list[Number], list[Number]]:
    """Without the numbers of a duration that the other side says in other units: 48 hours, two days."""
    if not (lost or new):
        return lost, new
    here = _durations.durations(pair.source_text, base_language(context.source_lang), source)
    there = _durations.durations(pair.target_text, base_language(context.target_lang), target) if here else []
    if not there:
        return lost, new
    return (
        [n for n in lost if not _durations.same(n, here, there)],
        [n for n in new if not _durations.same(n, there, here)],
    )


def _not_hours(pair: Pair, lost: list[Number], new: list[Number]) -> tuple[list[Number], list[Number]]:
    """Without hours that differ by twelve (17 for five in the afternoon), or by a time zone that one side names."""
    left, right = list(lost), list(new)
    for a in lost:
        for b in right:
            if any(
                isinstance(x, float) and isinstance(y, float) and max(x, y) <= 24 and abs(x - y) == 12
                for x in a.keys
                for y in b.keys
            ) and _hour(max(a, b, key=_largest)):
                left.remove(a)
                right.remove(b)
                break
    if left and right and _whole.zoned(pair.source_text, pair.target_text):
        return [n for n in left if not _hour(n)], [n for n in right if not _hour(n)]
    return left, right


def _hour(number: Number) -> bool:
    return any(isinstance(k, str) and k.startswith(("time", "hour")) for k in number.keys)


def _largest(number: Number) -> float:
    return max((k for k in number.keys if isinstance(k, float)), default=0.0)


def _least(number: Number) -> float:
    return min((k for k in number.keys if isinstance(k, float)), default=0.0)


def _round(value: float) -> bool:
    """Whether one or two words say a number: up to 20, or 40, 300, 20 000."""
    return value <= 20 or float(f"{value:.0e}") == value


def _may_be_word(number: Number) -> bool:
    """Whether a figure is as often a word in translation: up to twenty, and half a million."""
    return any(isinstance(k, float) and (k <= 20 or k in _HALVES) for k in number.keys)


_HALVES = frozenset([5e5, 5e8, 5e11])


def _flag(pair: Pair, side: Side, number: Number, other: Number | None, *, read: bool = True) -> Flag:
    """A number of a side, and what it answers; `read`: the words for numbers of both languages are known."""
    text = pair.text(side)
    quote = text[number.start : number.end]
    spans = [stripped_span(side, text, number.start, number.end)]
    if other is not None:
        said = pair.source_text[other.start : other.end]
        spans.append(stripped_span("source", pair.source_text, other.start, other.end))
        message = f"The source says “{said}”, the translation “{quote}”."
        category, confidence = "accuracy/mistranslation", 0.8 if number.figure and other.figure else 0.6
    elif side == "source":
        message, category, confidence = f"“{quote}” is missing in the translation.", "accuracy/omission", 0.6
    else:
        message, category, confidence = f"“{quote}” is not in the source.", "accuracy/addition", 0.6
    values = sorted(k for k in number.keys if isinstance(k, float))
    # "2 fishermen" may be "the fishermen", "100 %" may be "quite": only larger odd numbers are surely facts.
    # Where words for numbers are not read, a round one may be there as a word.
    loose = other is None and any(v <= 12 or v == 100 or (not read and _round(v)) for v in values)
    evidence: dict[str, object] = {"number": quote, "values": values}
    if other is not None:
        evidence |= {"source": said, "source_values": sorted(k for k in other.keys if isinstance(k, float))}
    return Flag(
        "numbers",
        category,
        "minor" if loose else "major",
        0.3 if loose else confidence,
        tuple(spans),
        message,
        evidence,
    )
