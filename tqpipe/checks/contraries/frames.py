"""Opposites that are phrases: "schaltet ... ein" and "turns off", "perdió tres escaños" and "gained three seats".

A line of the table is a set and a member of it, a language, and frames, parted by `;`. A frame is words in order: `a|b`
one of these, `a*` all that begin so, `@a` the words that its own line lists, `…` up to five words between, `$` the end
of a clause, `!a|b` none of these right before it. After `~` are words that may say the same: where a side has one, or a
frame of the other member, nothing is told. A frame has a word without `*`, by which texts are passed over at a glance.
Rule: our own.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache, reduce
from operator import or_
from typing import NamedTuple

from tqpipe.checks import _needs
from tqpipe.checks.contraries import (
    frames_affairs,
    frames_calendar,
    frames_care,
    frames_clinic,
    frames_dealings,
    frames_devices,
    frames_everyday,
    frames_labels,
    frames_notices,
    frames_orders,
    frames_rules,
    frames_said,
    frames_signs,
    frames_spans,
    frames_stages,
    frames_turns,
)
from tqpipe.checks.contraries.contrast import Hit
from tqpipe.checks.reading.table_rows import rows
from tqpipe.checks.reading.texts import RECENT, composed, lower_set
from tqpipe.types import Word

_ROWS = [
    row.replace(" |", "|")  # a list may go on in the next line
    for table in (
        frames_said,
        frames_care,
        frames_clinic,
        frames_dealings,
        frames_signs,
        frames_turns,
        frames_rules,
        frames_notices,
        frames_orders,
        frames_labels,
        frames_affairs,
        frames_calendar,
        frames_stages,
        frames_spans,
        frames_everyday,
        frames_devices,
    )
    for row in rows(table.FRAMES)
]
#: Sets of which the words stand anywhere in a sentence: when a thing is done, and how often.
_ANYWHERE = frozenset(["day_off", "recurs", "time_way", "part_month", "how_many", "turn_day"])
#: Between two words: no mark but the stop of "1. Januar" and the dot of "cancel·lat".
_JOINT = r"(?:(?<=\d)\.)?[\s\u00a0'’·-]+"
#: Up to five words, with figures as "1,5 %" and "25 °C".
_GAP = rf"(?:{_JOINT}[%°€$]?(?:\w+(?:[.,]\d+)*%?|(?<=%))){{0,5}}?"
_END = r"(?=\s*(?:[.,;:!?…)»”\"]|$)|\s(?:und|oder|and|or|en|of|aber|but)\b)"
_NAMED = re.compile(r"@\w+")


class _Frame(NamedTuple):
    """A frame of a member of a set; words of which a text that has it has one, and more such sets of words."""

    member: tuple[str, str]
    triggers: frozenset[str]
    others: tuple[frozenset[str], ...]
    pattern: str


class _Table(NamedTuple):
    """One language's frames by the words that trigger them, and what may say the same as a member. `named` and
    `contrary` tell of each of those words, as a number with a bit for each member, which members it is looked for
    with, and which are the others of their sets.
    """

    frames: Mapping[str, Sequence[_Frame]]
    loose: Mapping[tuple[str, str], str]
    named: Mapping[str, int]
    contrary: Mapping[str, int]


@cache
def _sets() -> Mapping[str, Mapping[str, int]]:
    """Set -> member -> its bit."""
    found: defaultdict[str, dict[str, int]] = defaultdict(dict)
    names = dict.fromkeys(row.partition(" ")[0] for row in _ROWS if not row.startswith("@"))
    for place, name in enumerate(names):
        group, _, member = name.partition(".")
        found[group][member] = 1 << place
    return dict(found)


@lru_cache(maxsize=16)
def _table(lang: str) -> _Table:
    frames: list[_Frame] = []
    loose, named = {}, {}
    for line in _ROWS:
        if line.startswith("@"):
            name, _, forms = line.partition(": ")
            named[name] = forms
            continue
        name, _, rest = line.partition(" ")
        code, _, said = rest.partition(": ")
        if code != lang:
            continue
        said = _NAMED.sub(lambda m: named[f"{m[0]}.{lang}"], said)
        group, _, member = name.partition(".")
        sure, _, may = said.partition(" ~ ")
        frames += [_frame((group, member), frame.split()) for frame in sure.split(";")]
        if may:
            loose[group, member] = rf"(?<!\w)(?:{'|'.join(map(_word, may.split()))})(?!\w)"
    by_trigger: defaultdict[str, list[_Frame]] = defaultdict(list)
    for frame in frames:
        for trigger in frame.triggers:
            by_trigger[trigger].append(frame)
    of: defaultdict[str, int] = defaultdict(int)
    contrary: defaultdict[str, int] = defaultdict(int)
    for trigger, triggered in by_trigger.items():
        for group, member in {frame.member for frame in triggered}:
            mine = _sets()[group]
            of[trigger] |= mine[member]
            contrary[trigger] |= sum(mine.values()) - mine[member]
    return _Table(dict(by_trigger), loose, dict(of), dict(contrary))


def _word(form: str) -> str:
    return re.escape(form).replace(r"\*", r"\w*")


def _frame(member: tuple[str, str], tokens: Sequence[str]) -> _Frame:
    kept_out = "".join(rf"(?<!\b{_word(form)}\s)" for t in tokens if t[0] == "!" for form in t[1:].split("|"))
    tokens = [t for t in tokens if t[0] != "!"]
    whole = [t.lower().replace(".", "").split("|") for t in tokens if t not in ("…", "$") and "*" not in t]
    triggers = max(whole, key=lambda forms: min(map(len, forms)))
    pattern = ""
    for token in tokens:
        if token == "…":
            pattern += _GAP
        elif token == "$":
            pattern += _END
        else:
            joint = _JOINT if pattern else ""
            pattern += f"{joint}(?:{'|'.join(map(_word, token.split('|')))})"
    others = tuple(
        frozenset(forms) for forms in whole if forms is not triggers and all(map(str.isalpha, forms))
    )
    return _Frame(member, frozenset(triggers), others, rf"(?<![\w-]){kept_out}{pattern}(?!\w)")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """On first use: most patterns are never looked for, and all of a language take a fifth of a second."""
    return re.compile(pattern, re.I)


@lru_cache(maxsize=RECENT)
def _contrary(source: str, target: str, langs: tuple[str, str]) -> int:
    """The members that composed texts may contradict each other about, by the words of their frames alone."""
    here, there = _table(langs[0]).named, _table(langs[1]).contrary
    theirs = reduce(or_, map(there.__getitem__, there.keys() & lower_set(target)), 0)
    return theirs and theirs & reduce(or_, map(here.__getitem__, here.keys() & lower_set(source)), 0)


#: That a pair may have contradictions.
CONTRARY = _needs.of_pair(
    lambda pair, context, langs: _contrary(
        composed(pair.source_text)[0], composed(pair.target_text)[0], langs
    )
)


def _find(text: str, lang: str, groups: frozenset[str]) -> tuple[Hit, ...]:
    """The frames of these sets in a composed text, but for those within another one of the same set."""
    by_trigger, said = _table(lang).frames, lower_set(text)
    frames = {
        frame
        for word in by_trigger.keys() & said
        for frame in by_trigger[word]
        if frame.member[0] in groups and not any(map(said.isdisjoint, frame.others))
    }
    found = [
        Hit(frame.member, Word(m[0], *m.span()), True)
        for frame in frames
        for m in _compiled(frame.pattern).finditer(text)
    ]
    found.sort(key=lambda hit: (hit.word.start, hit.word.end, hit.member))
    return tuple([h for h in found if not any(_within(h, o) for o in found)])


def _within(hit: Hit, other: Hit) -> bool:
    return (
        hit.member[0] == other.member[0]
        and hit.member != other.member
        and other.word.start <= hit.word.start
        and hit.word.end <= other.word.end
        and hit.word != other.word
    )


def contradictions(
    source: str, target: str, langs: tuple[str, str], near: float
) -> Iterator[tuple[Hit, Hit]]:
    """(the source's, the target's) frames of one set that exclude each other, at about the same place."""
    source, target = composed(source)[0], composed(target)[0]
    contrary = _contrary(source, target, langs)
    if not contrary:
        return  # as in most pairs
    groups = frozenset([group for group, members in _sets().items() if contrary & sum(members.values())])
    theirs = _find(target, langs[1], groups)
    ours = _find(source, langs[0], groups) if theirs else ()
    reach = max(near, 30 / min(len(source), len(target)))
    told: set[str] = set()
    for there in theirs:
        for here in ours:
            group = here.member[0]
            if group != there.member[0] or here.member == there.member or group in told:
                continue
            apart = abs(here.word.start / len(source) - there.word.start / len(target))
            if apart > reach and group not in _ANYWHERE:
                continue
            if _has(target, here.member, theirs, langs[1]) or _has(source, there.member, ours, langs[0]):
                continue
            told.add(group)
            yield here, there


def shared(text: str, other: str, langs: tuple[str, str]) -> list[Hit]:
    """The frames of a composed text of which the other one, in the second language, has one of the same member."""
    mine, theirs = (
        reduce(or_, map(named.__getitem__, named.keys() & lower_set(said)), 0)
        for said, named in ((text, _table(langs[0]).named), (other, _table(langs[1]).named))
    )
    groups = frozenset([g for g, members in _sets().items() if mine & theirs & sum(members.values())])
    if not groups:
        return []
    members = {hit.member for hit in _find(other, langs[1], groups)}
    return [hit for hit in _find(text, langs[0], groups) if hit.member in members]


def _has(text: str, member: tuple[str, str], found: Sequence[Hit], lang: str) -> bool:
    """Whether a text says a member, or may say it."""
    loose = _table(lang).loose.get(member)
    return any(h.member == member for h in found) or (
        loose is not None and _compiled(loose).search(text) is not None
    )
