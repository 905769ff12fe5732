"""Garbles that say something else: numbers, dates, units, negation, opposites, persons, names."""

from __future__ import annotations

import random
import re

from tqpipe.training import garble_words as words
from tqpipe.training.garble_edits import (
    CRITICAL,
    MAJOR,
    NUMBER,
    WORD,
    Garble,
    Pool,
    edit,
    found_in,
    like,
)
from tqpipe.training.thesaurus import Forms


def number(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """A digit changed, two swapped, one lost or added, the separator moved, or another number word."""
    hits = [m for m in NUMBER.finditer(target) if len(m.group()) < 12]
    spelled = [
        m
        for m in WORD.finditer(target)
        if m.group().lower() in (*words.SMALL_NUMBERS, *words.SCALES, *words.SCALES_PLURAL, *words.ORDINALS)
    ]
    if spelled and (not hits or rng.random() < 0.3):
        m = rng.choice(spelled)
        low = m.group().lower()
        table = next(
            t for t in (words.SMALL_NUMBERS, words.SCALES, words.SCALES_PLURAL, words.ORDINALS) if low in t
        )
        new = rng.choice([w for w in table if w != low])
        return edit("number", source, target, [(*m.span(), like(m.group(), new))], CRITICAL)
    if not hits:
        return None
    m = rng.choice(hits)
    text = m.group()
    digits = [i for i, c in enumerate(text) if c.isdigit()]
    for _ in range(8):
        how = rng.randrange(6)
        chars = list(text)
        if how <= 1:
            i = rng.choice(digits)
            chars[i] = rng.choice([d for d in "123456789" if d != chars[i]])
        elif how == 2 and len(digits) > 1:
            k = rng.randrange(len(digits) - 1)
            chars[digits[k]], chars[digits[k + 1]] = chars[digits[k + 1]], chars[digits[k]]
        elif how == 3 and len(digits) > 1:
            del chars[rng.choice(digits)]
        elif how == 4:
            chars.insert(rng.choice(digits) + 1, rng.choice("0123456789"))
        elif how == 5:
            chars = list(str(rng.randrange(2, 10 ** min(len(digits) + 1, 5))))
        new = "".join(chars)
        if new != text and new[0] != "," and new[0] != "." and new.strip("0") and new not in source:
            return edit("number", source, target, [(*m.span(), new)], CRITICAL, found_in(source, text))
    return None


def date(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """Another weekday or month, or a year some years off."""
    options: list[tuple[int, int, str]] = []
    for m in WORD.finditer(target):
        for table in (words.WEEKDAYS, words.MONTHS):
            if m.group() in table and m.group() != "May":
                options.append((*m.span(), rng.choice([w for w in table if w != m.group()])))
    for m in re.finditer(r"(?<![\d.,])(1[5-9]|20)\d\d(?![\d.,]\d|\d)", target):
        new = str(int(m.group()) + rng.choice([-100, -30, -10, -3, -2, -1, 1, 2, 4, 10, 20]))
        options.append((*m.span(), new))
    if not options:
        return None
    pick = rng.choice(options)
    return edit("date", source, target, [pick], CRITICAL, found_in(source, target[pick[0] : pick[1]]))


def unit(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """Another currency, unit, scale or point of the compass."""
    options = []
    for row in (*words.UNITS, words.SCALES, words.SCALES_PLURAL):
        for u in row:
            pattern = rf"(?<!\w){re.escape(u)}(?!\w)" if u[0].isalpha() else re.escape(u)
            options += [
                (*m.span(), rng.choice([x for x in row if x != u])) for m in re.finditer(pattern, target)
            ]
    return edit("unit", source, target, [rng.choice(options)], MAJOR) if options else None


def negation(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """A negation lost, or one added after an auxiliary verb."""
    lost = [(m, new) for pattern, new in words.NEGATIONS for m in re.finditer(pattern, target)]
    if lost and rng.random() < 0.8:
        m, new = rng.choice(lost)
        return edit("negation", source, target, [(*m.span(), m.expand(new))], CRITICAL)
    verbs = [
        m
        for m in WORD.finditer(target)
        if m.group() in words.AUXILIARIES and target[m.end() : m.end() + 4] != " not"
    ]
    if not verbs:
        return None
    m = rng.choice(verbs)
    return edit(
        "negation", source, target, [(m.end(), m.end(), " not" if rng.random() < 0.8 else " never")], CRITICAL
    )


def antonym(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """A word turned into its opposite."""
    table: Forms = {w: (o,) for a, b in words.ANTONYMS for w, o in ((a, b), (b, a))}
    if pool.thesaurus is not None and rng.random() < 0.6:
        table = pool.thesaurus.opposites
    found = exchanged(target, table, 1, rng)
    return edit("antonym", source, target, found, CRITICAL) if found else None


def exchanged(target: str, table: Forms, most: int, rng: random.Random) -> list[tuple[int, int, str]]:
    """Edits that put another word of the table in the place of up to `most` words."""
    hits = [m for m in WORD.finditer(target) if m.group().lower() in table]
    return [
        (*m.span(), like(m.group(), rng.choice(table[m.group().lower()])))
        for m in rng.sample(hits, min(most, len(hits)))
    ]


def reworded(target: str, pool: Pool, rng: random.Random) -> str:
    """The text with one or two words replaced by synonyms: no error. As it is where the pool has no thesaurus."""
    if pool.thesaurus is None:
        return target
    for start, end, new in sorted(
        exchanged(target, pool.thesaurus.synonyms, rng.choice([1, 2]), rng), reverse=True
    ):
        target = target[:start] + new + target[end:]
    return target


def pronoun(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """Another person or gender, in one place or everywhere."""
    table = dict(words.PRONOUNS)
    hits = [m for m in WORD.finditer(target) if m.group() in table]
    if not hits:
        return None
    m = rng.choice(hits)
    chosen = [h for h in hits if h.group() == m.group()] if rng.random() < 0.5 else [m]
    return edit("pronoun", source, target, [(*h.span(), table[h.group()]) for h in chosen], MAJOR)


def mistranslation(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """One to three content words replaced: by unrelated ones with the same ending or, given a thesaurus, one or two
    by related ones.
    """
    if pool.thesaurus is not None and rng.random() < 0.6:
        found = exchanged(target, pool.thesaurus.related, rng.choice([1, 1, 2]), rng)
        return edit("mistranslation", source, target, found, MAJOR) if found else None
    hits = [
        m for m in WORD.finditer(target) if len(m.group()) > 3 and m.group().islower() and m.group().isalpha()
    ]
    if len(hits) < 3:
        return None
    edits = []
    for m in rng.sample(hits, min(len(hits) // 3, rng.choice([1, 1, 2, 3]))):
        old = m.group()
        tail = next((e for e in ("ing", "ed", "ly", "tion", "s") if old.endswith(e)), "")
        for _ in range(40):
            new = rng.choice(pool.vocabulary)
            if new != old and (new.endswith(tail) if tail else new[-1] not in "sdg") and new[:4] != old[:4]:
                edits.append((*m.span(), new))
                break
    return edit("mistranslation", source, target, edits, MAJOR) if edits else None


def names_of(target: str) -> list[re.Match[str]]:
    """Words in capitals inside a sentence that are no weekday or month."""
    out = []
    for m in WORD.finditer(target):
        text = m.group()
        inside = m.start() > 1 and target[m.start() - 2] not in ".!?:…" and target[m.start() - 1] not in '"“‘'
        if (
            inside
            and text[0].isupper()
            and len(text) > 2
            and text not in words.WEEKDAYS
            and text not in words.MONTHS
        ):
            out.append(m)
    return out


def name(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """A name translated as a word, swapped with another of the sentence, replaced or mangled."""
    hits = names_of(target) or [
        m
        for m in WORD.finditer(target)
        if m.group()[0].isupper() and m.group() in source and len(m.group()) > 3
    ]
    if not hits:
        return None
    m = rng.choice(hits)
    old = m.group()
    where = found_in(source, old)
    how = rng.randrange(6)
    others = [h for h in hits if h.group() != old]
    if how == 0 and others:
        h = rng.choice(others)
        return edit("name", source, target, [(*m.span(), h.group()), (*h.span(), old)], CRITICAL, None)
    if how == 1:
        new = words.NAME_AS_WORD.get(old) or rng.choice(words.COMMON_NOUNS)
        return edit(
            "name", source, target, [(*m.span(), new if rng.random() < 0.7 else new.lower())], CRITICAL, where
        )
    if how == 2 and len(old) > 4:  # mangled: letters changed, doubled, lost
        chars = list(old)
        for _ in range(rng.choice([2, 2, 3])):
            i = rng.randrange(1, len(chars))
            chars[i : i + 1] = rng.choice([[rng.choice("aeiourstlnk")], [], [chars[i], rng.choice("aeiou")]])
        return edit("name", source, target, [(*m.span(), "".join(chars))], MAJOR, where)
    if how == 3:  # lost
        end = m.end() + (target[m.end() : m.end() + 1] == " ")
        return edit("name", source, target, [(m.start(), end, "")], CRITICAL, where)
    new = rng.choice(pool.names)
    if new == old or new in source:
        return None
    chosen = [h for h in hits if h.group() == old] if rng.random() < 0.6 else [m]
    return edit("name", source, target, [(*h.span(), new) for h in chosen], CRITICAL, where)
