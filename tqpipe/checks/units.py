"""A unit or currency that changed while the number stayed: "5 miles" for "5 quilòmetres", "this week" for "aquest mes".

Catches: a unit of the translation where the source has another one of the same kind at the same number, or at none on
both sides; another prefix of a unit (10 g for 10 mg, _si.py); a measure or range converted wrongly (10 inches for 25
mm, "65 km (4 miles)"); a past year, month or day that is now the next one; percentage points that are per cents. Why:
the number is right, or cannot be compared, so nothing else sees that the fact is wrong. Rule: our own; CLDR's names and
abbreviations of units of time, money, length, area, volume, weight and share, by hand in eight languages (_units.py),
in all others as Babel has them, where they stand at a figure (_units_world.py).

Not flagged: conversions (rounded by up to a fifth), sides that name both units, 24 hours and a day, days of one side
that the other calls a week, half an hour and 30 minutes, the last minute and "última hora", thousands of miles or
kilometres, a decade that is named (anni '80). Minor: yards for metres.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from tqpipe.checks import (
    _clock,
    _contrast,
    _durations,
    _linked,
    _measures,
    _needs,
    _number_lexicon,
    _numerals,
    _percentage_points,
    _si,
)
from tqpipe.checks._contrast import Hit
from tqpipe.checks._number import Key
from tqpipe.checks._parts import PART_OF, part
from tqpipe.checks._scale_words import CHINESE
from tqpipe.checks._text import (
    both_filled,
    composed,
    given_span,
    lower_set,
    lower_words,
    stripped_span,
    words,
)
from tqpipe.checks._units import UNITS
from tqpipe.checks._units_world import FIRST, MAY_NAME_UNIT, find_units
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Range

_HALF = re.compile(
    r"\s(?:i mi(?:g|tja)|y medi[oa]|et demie?|e mei[oa]|e mezz[oa]|și jumătate|and a half|einhalb)\b"
)

_SQUARE = re.compile(r"(?<![^\W_])[ckmdh]{0,2}m(?:[23]|\s[²³])(?!\w)")


_SQUARES = frozenset(["metre", "square_metre", "square_km"])


@dataclass(frozen=True, slots=True)
class Options:
    """`near`: how far apart in their sentences two units may stand, as a share of the length."""

    near: float = 0.25


NEEDS = (
    *_needs.FILLED,
    *(
        need
        for measure in (_needs.DIGITS, _needs.any_of("'’′"))  # 5'10": both
        for need in (
            _needs.target(MAY_NAME_UNIT, _si.MAY_BE, _percentage_points.PART, *_measures.MEASURED, measure),
            _needs.source(MAY_NAME_UNIT, _si.MAY_BE, _percentage_points.PART)
            | _needs.target(*_measures.MEASURED, measure),
        )
    ),
)


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield units that changed at the same number."""
    if not both_filled(pair):
        return
    langs = base_language(context.source_lang), base_language(context.target_lang)
    source, target = pair.source_text, pair.target_text
    yield from _turned_in_time(source, target, langs)
    yield from _badly_converted(source, target, (context.source_lang, context.target_lang))
    told: set[int] = set()
    for was, now in _scales(source, target, langs):
        told.update(range(*now))
        yield _of_scale(source, target, was, now)
    points = _percentage_points.said(source) or _percentage_points.said(target)
    yield from _points(source, target, langs) if points else ()
    for here, there in _changed(source, target, langs, options.near):
        if points and here.member[0] == "part":
            continue
        if there.word.start in told:
            continue
        told.add(there.word.start)
        if any(h.member[1] in _SQUARES for h in (here, there)) and (
            _SQUARE.search(source) or _SQUARE.search(target)
        ):
            continue  # "m2" is read as metres and a figure
        if _is_model(source, here) or _is_model(target, there):
            continue
        mine = _number(composed(source)[0], here, context.source_lang)
        theirs = _number(composed(target)[0], there, context.target_lang)
        if (mine is None) != (theirs is None) and not _linked.joined(
            pair, context, _contrast.place(source, here), _contrast.place(target, there)
        ):
            continue  # said in another way
        if mine and theirs and not mine & theirs:
            continue  # converted
        if (
            here.member[0] == "time"
            and mine
            and theirs
            and _durations.alike(
                *(
                    (hit.member[1], [k for k in keys if isinstance(k, float)])
                    for hit, keys in ((here, mine), (there, theirs))
                )
            )
        ):
            continue  # two decades are twenty years
        if (mine is None or (_is_rough(source, here) and _is_rough(target, there))) and _vague(here, there):
            continue
        if {here.member[1], there.member[1]} == {"year", "decade"} and (
            _names_decade(source, here) or _names_decade(target, there)
        ):
            continue
        parts = (mine or frozenset()) | (theirs or frozenset())
        half = _HALF.match(composed(source)[0], here.word.end) or _HALF.match(
            composed(target)[0], there.word.end
        )
        if {0.5, 0.25} & parts or ((mine or theirs) and half):
            continue  # half an hour is 30 minutes, a mile is a kilometre and a half
        rough = {here.member[1], there.member[1]} == {"yard", "metre"}  # nearly the same length
        yield Flag(
            "units", "accuracy/mistranslation", "minor" if rough else "major", 0.4 if rough else 0.8,
            _contrast.spans(source, target, here, there),
            f"The source says “{here.word.text}”, the translation “{there.word.text}”.",
            {"source": here.word.text, "target": there.word.text, "units": [here.member[1], there.member[1]]},
        )  # fmt: skip


#: Words that are a unit of time behind a number, and something else alone: "segons" according to, "ora" now.
_ALONE_ANOTHER = frozenset(["segons", "segon", "ora"])
_SYSTEMS = frozenset(["mile", "foot", "inch", "yard"]), frozenset(["km", "metre", "cm", "mm"])
#: Of more than one thing, in languages where that is an s; a month is one for all its s.
_PLURAL = re.compile(r"(?!(?:mes|mês|mois)$).*s", re.I)


#: Before a unit: an amount that nobody has measured.
_ROUGHLY = re.compile(
    r"\b(?:thousands?|hundreds?|dozens|tens|millions|milers|miles|milliers|milhares|migliaia|mii|tausenden?|centenars"
    r"|cientos|centenares|centaines|centenas|centinaia|sute|hunderten?|desenes|decenas|dizaines|dezenas|decine|zeci)"
    r"\s(?:of\s|d[ei]\s|d['’])?$",
    re.I,
)


def _is_model(text: str, hit: Hit) -> bool:
    """Whether letters stand right before a figure, as those of a model do: M16."""
    return hit.word.text.isalpha() and composed(text)[0][hit.word.end : hit.word.end + 1].isdigit()


def _is_rough(text: str, hit: Hit) -> bool:
    text = composed(text)[0]
    return _ROUGHLY.search(text, max(0, hit.word.start - 20), hit.word.start) is not None


def _vague(here: Hit, there: Hit) -> bool:
    """Whether two units without a number may be one way of speaking: "thousands of miles" as "milers de quilòmetres",
    "days earlier" as "earlier this month".
    """
    forms = here.word.text.lower(), there.word.text.lower()
    if not _ALONE_ANOTHER.isdisjoint(forms):
        return True
    units = here.member[1], there.member[1]
    if here.member[0] == "length":
        return any(units[0] in mine and units[1] in other for mine, other in (_SYSTEMS, _SYSTEMS[::-1]))
    return here.member[0] == "time" and len({_PLURAL.fullmatch(form) is None for form in forms}) == 2


#: "La dècada dels vuitanta", which are "els anys 80".
_DECADE_OF = re.compile(
    r"(?:dècada|década|décennie|decennio|deceniul)\s(?:de|del|dels|dos|des|degli|anilor)\b", re.I
)


def _names_decade(text: str, hit: Hit) -> bool:
    return _DECADE_OF.match(composed(text)[0], hit.word.start) is not None


def _changed(source: str, target: str, langs: tuple[str, str], near: float) -> Iterator[tuple[Hit, Hit]]:
    """Units that exclude each other; where the words of a language are not known, at one figure alone."""
    if _number_lexicon.covers(langs[0]) and _number_lexicon.covers(langs[1]):
        if not _contrast.differ(UNITS, source, target, langs):
            return
        yield from _contrast.contradictions(UNITS, source, target, langs, near)
    yield from _at_one_number(source, target, langs)


def _scales(source: str, target: str, langs: tuple[str, str]) -> Iterator[tuple[Range, Range]]:
    yield from _si.changed(
        source, target, _numerals.numbers(source, langs[0]), _numerals.numbers(target, langs[1])
    )


def _of_scale(source: str, target: str, was: Range, now: Range) -> Flag:
    said, quote = source[slice(*was)], target[slice(*now)]
    return Flag(
        "units", "accuracy/mistranslation", "major", 0.85,
        (stripped_span("target", target, *now), stripped_span("source", source, *was)),
        f"The source says “{said}”, the translation “{quote}”.", {"source": said, "target": quote},
    )  # fmt: skip


def _points(source: str, target: str, langs: tuple[str, str]) -> Iterator[Flag]:
    ours, theirs = _numerals.numbers(source, langs[0]), _numerals.numbers(target, langs[1])
    for was, now in _percentage_points.changed(source, target, ours, theirs):
        said, quote = source[slice(*was)], target[slice(*now)]
        yield Flag(
            "units", "accuracy/mistranslation", "major", 0.8,
            (stripped_span("target", target, *now), stripped_span("source", source, *was)),
            f"The source says “{said}”, the translation “{quote}”: a percentage point is no per cent.",
            {"source": said, "target": quote, "units": ["percent", "point"]},
        )  # fmt: skip


def _badly_converted(source: str, target: str, langs: tuple[str, str]) -> Iterator[Flag]:
    for was, now, own, converted in _measures.wrong(source, target, langs):
        text = composed(target)[0]
        measure = (text if own else composed(source)[0])[was.start : was.end]
        said = text[now.start : now.end]
        spans = [given_span("target", target, composed(target)[1], now.start, now.end)]
        if not own:
            spans.append(given_span("source", source, composed(source)[1], was.start, was.end))
        yield Flag(
            "units", "accuracy/mistranslation", "major", 0.8, tuple(spans),
            f"“{measure}” is {converted}, the translation says “{said}”.",
            {"source": measure, "target": said, "converted": converted},
        )  # fmt: skip


#: One is an article, and "half" is said of anything.
_LOOSE: frozenset[Key] = frozenset([1.0, 0.5])


def _at_one_number(source: str, target: str, langs: tuple[str, str]) -> Iterator[tuple[Hit, Hit]]:
    """Units at one number, each the only one of its kind there: no word elsewhere in the sentence excuses them."""
    here = [h for h in find_units(source, langs[0]) if h.strong and not _of_date(source, h, langs[0])]
    there = [h for h in find_units(target, langs[1]) if h.strong] if here else []
    there = [h for h in there if not _of_date(target, h, langs[1])]
    if not there:
        return
    ours = [(h, _number(composed(source)[0], h, langs[0])) for h in here]
    theirs = [(h, _number(composed(target)[0], h, langs[1])) for h in there]
    number_of = Counter(h.member[0] for h, n in theirs if n)
    number_of |= Counter(h.member[0] for h, n in ours if n)
    for hit, number in theirs:
        if not number or number & _LOOSE:
            continue
        same = [(h, n) for h, n in ours if n and n & number and _kinds(h) & _kinds(hit)]
        if hit.member[0] in ("length", "area", "weight", "heat") and number_of[hit.member[0]] > 1:
            continue  # a measure and its conversion
        # A pound of the one may be money and of the other a weight, where a language has one word for both.
        if not same or any(h.member[1] == hit.member[1] for h, _ in same):
            continue
        other = same[0][0]
        if hit.member[0] == "part" and any(h.member == other.member for h in there):
            continue  # 20 percentage points
        if any(h.member == other.member and m and m & number for h, m in theirs):
            continue
        if any(h.member == other.member and _beyond(h, hit) for h in find_units(target, langs[1])):
            continue  # "last minute" may be "última hora"
        yield other, hit


def _of_date(text: str, hit: Hit, lang: str) -> bool:
    """Whether a unit of time is part of a time of day or a date: 18.45 uur, 3月14日, tháng 3 năm 2024."""
    base = base_language(lang)
    if hit.member[0] != "time" or _number_lexicon.covers(base):
        return False
    text = composed(text)[0]
    # In Vietnamese the unit of a date comes before its number, that of a span of time behind it.
    if base == "vi" and _NUMBER_NEXT.match(text, hit.word.end):
        return True
    if base in CHINESE and _MONTH_BEFORE.search(text, 0, hit.word.start):
        return True
    return any(t.start < hit.word.end and hit.word.start <= t.end + 1 for t in _clock.times(text, base))


_NUMBER_NEXT = re.compile(r"\s\d")
_MONTH_BEFORE = re.compile(r"[月월]\s?\d{1,2}\s?$")


def _kinds(hit: Hit) -> frozenset[str]:
    """What a unit is of; pounds are money and weigh."""
    if hit.member == ("money", "pound") and hit.word.text.isalpha():
        return frozenset(["money", "weight"])
    return frozenset([hit.member[0]])


def _beyond(phrase: Hit, unit: Hit) -> bool:
    """Whether a phrase holds the unit and more."""
    a, b = phrase.word, unit.word
    return a.start <= b.start and b.end <= a.end and len(a.text) > len(b.text)


def _number(text: str, hit: Hit, lang: str) -> frozenset[Key] | None:
    """What the number at a unit may mean: "5 km", "€5", "five-minute", "cinc llargs minuts"; None without one."""
    base = base_language(lang)
    if half := PART_OF.search(text, max(0, hit.word.start - 30), hit.word.start):
        return frozenset([part(half)])  # "half an inch" is not one
    nearest: tuple[int, frozenset[Key]] | None = None
    for n in _numerals.numbers(text, lang):
        if n.start < hit.word.end and hit.word.start < n.end:
            continue  # the unit itself may be read as a number ("week", seven days)
        between = text[n.end : hit.word.start] if n.end <= hit.word.start else text[hit.word.end : n.start]
        after = n.end <= hit.word.start
        if after and base in FIRST and _NUMBER_NEXT.match(text, hit.word.end):
            continue
        if (
            len(between) <= (16 if after else 1)
            and between.count(" ") <= 2
            and not set(between) & set(".,;:()")
            # "a four-day week" has no four weeks
            and not any(_contrast.names(UNITS, form, base) for form in lower_words(between))
            and (nearest is None or len(between) < nearest[0])  # "a 32-year-old" has not one year
        ):
            nearest = len(between), n.keys
    if nearest is not None:
        return nearest[1]
    return _pointer(text, hit, lang)


#: Words beside a unit that say which one is meant, as a number says how many.
_POINTERS = {
    "en": "this=this last=last past=last next=next each=each every=each per=each",
    "ca": """
        aquest=this aquesta=this aquests=last aquestes=last passat=last passada=last passats=last darrer=last
        darrera=last darrers=last darreres=last vinent=next ve=next vinents=next pròxim=next pròxima=next cada=each
    """,
    "es": """
        este=this esta=this pasado=last pasada=last pasados=last último=last última=last últimos=last últimas=last
        próximo=next próxima=next viene=next cada=each
    """,
    "fr": "ce=this cette=this dernier=last dernière=last derniers=last prochain=next prochaine=next chaque=each",
    "pt": """
        este=this esta=this neste=this nesta=this deste=this desta=this passado=last passada=last último=last
        última=last últimos=last próximo=next próxima=next vem=next cada=each
    """,
    "it": """
        questo=this questa=this scorso=last scorsa=last ultimo=last ultima=last ultimi=last prossimo=next
        prossima=next ogni=each
    """,
    "ro": """
        acest=this această=this aceasta=this acestui=this trecut=last trecută=last ultimul=last ultima=last
        ultimele=last ultimii=last viitor=next viitoare=next fiecare=each
    """,
    "de": """
        dieser=this dieses=this diese=this diesem=this letzten=last letzte=last letztes=last vergangenen=last
        nächsten=next nächste=next nächstes=next jeden=each jede=each jedes=each pro=each
    """,
}


@lru_cache(maxsize=16)
def _pointers(lang: str) -> dict[str, str]:
    pairs = (
        (form, meaning) for form, _, meaning in (x.partition("=") for x in _POINTERS.get(lang, "").split())
    )
    return dict(pairs)


def _turned_in_time(source: str, target: str, langs: tuple[str, str]) -> Iterator[Flag]:
    """A time that was and is now to come: "last year" for "el año que viene", and no other is told so."""
    if lower_set(source).isdisjoint(_last_next(langs[0])) or lower_set(target).isdisjoint(
        _last_next(langs[1])
    ):
        return
    here, there = _pointed(source, langs[0]), _pointed(target, langs[1])
    ours, theirs = {p for _, p in here}, {p for _, p in there}
    if len(ours) != 1 or len(theirs) != 1 or ours == theirs:
        return
    for hit, _ in there:
        for other, _ in here:
            if hit.member == other.member:
                yield Flag(
                    "units", "accuracy/mistranslation", "major", 0.8, _contrast.spans(source, target, other, hit),
                    f"The source says the {ours.pop()} “{other.word.text}”, the translation the {theirs.pop()} one.",
                    {"source": other.word.text, "target": hit.word.text, "units": [other.member[1], hit.member[1]]},
                )  # fmt: skip
                return


_LAST_NEXT = frozenset({"last", "next"})


@lru_cache(maxsize=16)
def _last_next(lang: str) -> frozenset[str]:
    return frozenset(form for form, meaning in _pointers(lang).items() if meaning in _LAST_NEXT)


def _pointed(text: str, lang: str) -> list[tuple[Hit, str]]:
    """Units of time of which the text says that they are the last or the next."""
    out = []
    for hit in _contrast.find(UNITS, text, lang):
        pointer = _pointer(composed(text)[0], hit, lang) if hit.member[0] == "time" and hit.strong else None
        out += [(hit, str(p)) for p in (pointer or ()) if p in _LAST_NEXT]
    return out


def _pointer(text: str, hit: Hit, lang: str) -> frozenset[Key] | None:
    """Which unit, told within two words before or after it: "this month", "el mes passat", "l'any que ve"."""
    known = _pointers(base_language(lang))
    forms = lower_words(text)
    if not known or lower_set(text).isdisjoint(known) or "." in hit.word.text:
        return None
    tokens = words(text)
    at = next((i for i, w in enumerate(tokens) if w.start >= hit.word.start), len(tokens))
    after = at + hit.word.text.count(" ") + 1
    for i in (at - 1, after, after + 1, at - 2):
        if 0 <= i < len(forms) and forms[i] in known:
            between = text[min(tokens[i].end, hit.word.end) : max(tokens[i].start, hit.word.start)]
            if not set(between) & set(".,;:()"):
                return frozenset([known[forms[i]]])
    return None
