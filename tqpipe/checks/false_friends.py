"""Words and idioms taken for what they look like: "actual" for actual, "baralla" for a fight.

Catches: a known false friend of the source language and its look-alike together (also out of English: `eventualmente`
for "eventually"), and an idiom rendered word by word (`break up the fight` for "trencar la baralla"). Why: the result
is fluent and wrong, so nothing else finds it. Rule: the hand-made tables in lexicon/false_friends.py, between English
and seven languages, and lexicon/false_friends_romance.py (pt "polvo", an octopus, is no es "polvo").

Not flagged: the look-alike without the source word, the source word rendered well ("current" beside "actually").
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate

from tqpipe.checks.lexicon.false_friends import FALSE_FRIENDS, IDIOMS
from tqpipe.checks.lexicon.false_friends_romance import NEIGHBOURS
from tqpipe.checks.reading.texts import both_filled, composed, fold_text, given_span, stripped_span
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair


@dataclass(frozen=True, slots=True)
class Options:
    """`idioms`: look for idioms too."""

    idioms: bool = True


@dataclass(frozen=True, slots=True)
class _Entry:
    """Patterns are compiled when they are first looked for."""

    source: str
    wrong: str
    meant: str
    idiom: bool
    right: str | None


@cache
def _compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b", flags)


@lru_cache(maxsize=64)
def _entries(source_lang: str, target_lang: str) -> tuple[_Entry, ...]:
    found = []
    directions = {f"{source_lang}>{target_lang}"} | ({source_lang} if target_lang == "en" else set())
    for table, idiom in ((FALSE_FRIENDS, False), (NEIGHBOURS, False), (IDIOMS, True)):
        for line in table.strip().replace("\n    ", "").replace("\n  |", " |").splitlines():
            langs, source, wrong, meant, *right = (part.strip() for part in _FIELDS.split(line))
            if directions.isdisjoint(langs.split()):
                continue
            found.append(_Entry(source, wrong, meant, idiom, right[0] if right else None))
    return tuple(found)


@lru_cache(maxsize=64)
def _any(source_lang: str, target_lang: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    """All source patterns at once, and all of the wrong translations: most sentences hold none of the words."""
    entries = _entries(source_lang, target_lang)
    if not entries:
        return None
    return _one_of([e.source for e in entries]), _one_of([e.wrong for e in entries])


def _one_of(patterns: Sequence[str]) -> re.Pattern[str]:
    """The patterns' alternatives, in small letters, sorted by their first letter: a search tries few of them."""
    tails: dict[str, list[str]] = defaultdict(list)
    for whole in patterns:
        for pattern in _spread(whole):
            by_letter = pattern[0].isalpha() and pattern[1:2] not in ("?", "*", "{")
            tails[pattern[0] if by_letter else ""].append(pattern[1:] if by_letter else pattern)
    groups = [f"{letter}(?:{'|'.join(found)})" for letter, found in tails.items()]
    return re.compile(rf"\b(?:{'|'.join(groups)})")


def _spread(pattern: str) -> Iterator[str]:
    """The alternatives of a pattern, those of a group that one begins with included: (a|b) c is a c, b c."""
    for found in _alternatives(pattern):
        depths = list(accumulate((c == "(") - (c == ")") for c in found))
        end = depths.index(0) if found.startswith("(") else 0
        if end and found[end + 1 : end + 2] not in ("?", "*", "{"):
            for inner in _alternatives(found[1:end]):
                yield from _spread(inner + found[end + 1 :])
        else:
            yield found


def _alternatives(pattern: str) -> list[str]:
    """What the bars outside of brackets keep apart."""
    found, depth = [""], 0
    for char in pattern:
        depth += (char in "([") - (char in ")]")
        if char == "|" and not depth:
            found.append("")
        else:
            found[-1] += char
    return found


# A field ends at a bar with spaces around it; bars without are alternatives of a pattern.
_FIELDS = re.compile(r" \| ")


def _rendered_well(entry: _Entry, source: str, target: str) -> bool:
    """Whether the right translation stands in the target as often as the word in the source."""
    if entry.right is None:
        return False
    right = _compiled(entry.right, re.I).findall(target)
    return len(right) >= len(_compiled(entry.source).findall(source))


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield look-alikes and word-by-word idioms."""
    if not both_filled(pair):
        return
    langs = base_language(context.source_lang), base_language(context.target_lang)
    quick = _any(*langs)
    if quick is None:
        return
    target, places = composed(pair.target_text)
    if not quick[1].search(target.casefold()):
        return
    source = fold_text(pair.source_text).replace("’", "'")
    if not quick[0].search(source):
        return
    for entry in _entries(*langs):
        if entry.idiom and not options.idioms:
            continue
        here = _compiled(entry.source).search(source)
        there = _compiled(entry.wrong, re.I).search(target) if here else None
        if here is None or there is None or _rendered_well(entry, source, target):
            continue
        if there[0][0].isupper() and there[0] in pair.source_text:
            continue  # a name or a command both sides have
        spans, said = [given_span("target", pair.target_text, places, *there.span())], here[0]
        if len(source) == len(pair.source_text):  # no ß or æ, which are folded into two letters
            spans.append(stripped_span("source", pair.source_text, *here.span()))
            said = pair.source_text[slice(*here.span())]
        yield Flag(
            "false_friends", "accuracy/mistranslation", "major", 0.7, tuple(spans),
            f"“{said}” rendered as “{there[0]}”: here it means {entry.meant}.",
            {"source": said, "target": there[0], "meant": entry.meant, "idiom": entry.idiom},
        )  # fmt: skip
