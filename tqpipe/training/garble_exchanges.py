"""Garbles that exchange one word for another of its kind: when, how surely, how many, which of two verbs, whose field.

Real translations go wrong in small words and in neighbours of the right one, and what a list of opposites teaches does
not carry over to them. Each changes English, by the sets of `garble_frames` or a thesaurus.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from functools import cache

from tqpipe.training import garble_frames as frames
from tqpipe.training.garble_edits import CRITICAL, MAJOR, WORD, Garble, Pool, edit, like

_Table = dict[str, tuple[str, ...]]
_PAST = re.compile(r"(?<=\w )(\w{3,}ed) (?=(?:the|a|an|his|her|their|its|in|on|at|to|for|with) )")


def link(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """Another conjunction or preposition: although for because, until for since."""
    return _exchanged("link", source, target, _table(frames.LINKS), MAJOR, rng)


def time(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """Another time or frequency: tomorrow for yesterday, often for rarely."""
    return _exchanged("time", source, target, _table(frames.TIMES), MAJOR, rng)


def quantity(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """How many or how much: some for all, at most for at least."""
    return _exchanged("quantity", source, target, _table(frames.QUANTITIES), MAJOR, rng)


def mode(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """How sure or how bound: may for must, certainly for perhaps; or the hedge is gone."""
    if rng.random() < 0.15:
        hits = [m for m in _reader(frames.HEDGES, False).finditer(target) if m.start() > 0]
        if hits:
            m = rng.choice(hits)
            return edit("mode", source, target, [(m.start() - 1, m.end(), "")], MAJOR)
    return _exchanged("mode", source, target, _table(frames.MODES), MAJOR, rng)


def tense(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """Another time of the verb: will be for was, will open for opened."""
    if rng.random() < 0.3:
        hits = list(_PAST.finditer(target))
        if hits:
            from lemminflect import getLemma

            m = rng.choice(hits)
            if target[: m.start()].rsplit(None, 1)[-1].lower() not in frames.BEFORE_PARTICIPLES:
                new = "will " + getLemma(m.group(1), "VERB")[0]
                return edit("tense", source, target, [(*m.span(1), new)], MAJOR)
    return _exchanged("tense", source, target, _table(frames.TENSES), MAJOR, rng)


def verb(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """Another verb for the same two sides: denied for confirmed, lent for borrowed."""
    return _exchanged("verb", source, target, _verbs(), CRITICAL, rng)


def noun(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """A person or thing taken for another of its kind: the judge for the lawyer."""
    return _exchanged("noun", source, target, _nouns(), MAJOR, rng)


def attribute(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """Another colour, origin or state: rural for urban, guilty for innocent."""
    return _exchanged("attribute", source, target, _table(frames.QUALITIES), MAJOR, rng)


def place(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """Another country, people, language or city, wherever it is named."""
    return _exchanged("place", source, target, _table(frames.PLACES), CRITICAL, rng, cased=True)


def lexical(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """One or many words of the sentence, up to four in ten of those that the thesaurus knows, for others of their
    field, sister terms or opposites. What one replaced word teaches of which word translates which, several teach at
    once. None without a thesaurus.
    """
    if pool.thesaurus is None:
        return None
    tables = (pool.thesaurus.field, pool.thesaurus.related, _nouns(), pool.thesaurus.opposites)
    hits = [m for m in WORD.finditer(target) if any(m.group().lower() in t for t in tables[:3])]
    if not hits:
        return None
    most = rng.choice([1, 2, round(0.4 * len(hits)), round(0.4 * len(hits))])
    edits = []
    for m in rng.sample(hits, min(len(hits), max(1, most))):
        low = m.group().lower()
        known = [(t[low], share) for t, share in zip(tables, (4, 6, 6, 2), strict=True) if low in t]
        new = rng.choice(rng.choices([k for k, _ in known], [share for _, share in known])[0])
        edits.append((*m.span(), like(m.group(), new)))
    return edit("lexical", source, target, edits, MAJOR)


def _exchanged(
    kind: str, source: str, target: str, table: _Table, severity: int, rng: random.Random, *, cased: bool = False
) -> Garble | None:  # fmt: skip
    """One phrase of the table in the place of another; everywhere in the text if it is a name."""
    hits = list(_reader(tuple(table), cased).finditer(target))
    if not hits:
        return None
    # Every phrase alike, or "and" would be nearly all that is changed.
    old = rng.choice(sorted({h.group() for h in hits}))
    same = [h for h in hits if h.group() == old]
    new = rng.choice(table[old if cased else old.lower()])
    chosen = same if cased else [rng.choice(same)]
    return edit(kind, source, target, [(*h.span(), like(h.group(), new)) for h in chosen], severity)


@cache
def _reader(table: tuple[str, ...], cased: bool) -> re.Pattern[str]:
    """Finds the longest of the phrases at every place."""
    either = "|".join(re.escape(p) for p in sorted(table, key=len, reverse=True))
    return re.compile(rf"(?<![\w’'\-])(?:{either})(?![\w’'\-])", 0 if cased else re.IGNORECASE)


@cache
def _table(sets: Sequence[tuple[str, ...]]) -> _Table:
    """For the first of each set the others."""
    out: _Table = {}
    for first, *others in sets:
        out[first] = (*out.get(first, ()), *others)
    return out


@cache
def _verbs() -> _Table:
    """The inflected forms of frames.VERBS, each with the same form of the others."""
    from lemminflect import getInflection

    out: _Table = {}
    for first, *others in frames.VERBS:
        for tag in ("VBZ", "VBD", "VBG", "VBN"):
            old = getInflection(first, tag)[0]
            out[old] = (*out.get(old, ()), *(getInflection(o, tag)[0] for o in others))
    return {old: new for old, new in out.items() if old not in frames.NO_VERBS}


@cache
def _nouns() -> _Table:
    singular = _table(frames.NOUNS)
    return {**singular, **{_plural(k): tuple(map(_plural, v)) for k, v in singular.items()}}


def _plural(noun: str) -> str:
    if noun in frames.PLURALS:
        return frames.PLURALS[noun]
    return noun[:-1] + "ies" if re.search(r"[^aeiou]y$", noun) else noun + "s"
