"""Garbles that lose text: a clause, a sentence, the end, a word, what was quoted, or everything."""

from __future__ import annotations

import random
import re

from tqpipe.training.garble_edits import (
    CRITICAL,
    MAJOR,
    WORD,
    Garble,
    Pool,
    another,
    clauses_of,
    edit,
    sentences_of,
    share,
    trim,
    words_of,
)


def clause(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """A clause between marks dropped, or a run of words out of the middle of the sentence.

    Where both sides have as many clauses, the source's clause is known too.
    """
    mine, theirs = clauses_of(target), clauses_of(source)
    good = [i for i, (a, b) in enumerate(mine) if 12 <= b - a <= 0.7 * len(target)]
    if good and rng.random() < 0.7:
        i = rng.choice(good)
        spans = (trim(source, theirs[i]),) if len(mine) == len(theirs) else None
        return edit("clause", source, target, [(*mine[i], "")], CRITICAL, spans)
    tokens = words_of(target)
    if len(tokens) < 8:
        return None
    size = rng.randrange(3, max(4, len(tokens) // 2))
    at = rng.randrange(1, len(tokens) - size)
    return edit("clause", source, target, [(tokens[at][0], tokens[at + size][0], "")], CRITICAL)


def sentence(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """A sentence not translated: one of the pair's own, or another pair's source put before or after."""
    mine, theirs = sentences_of(target), sentences_of(source)
    if len(mine) > 1 and len(mine) == len(theirs):
        i = rng.randrange(len(mine))
        return edit("sentence", source, target, [(*mine[i], "")], CRITICAL, (trim(source, theirs[i]),))
    extra = another(source, pool, rng)[0].strip()
    if not extra or len(extra) > 250 or len(source) > 400:
        return None
    if rng.random() < 0.3:
        return Garble("sentence", f"{extra} {source}", target, ((0, 0),), ((0, len(extra)),), CRITICAL)
    joined = f"{source.rstrip()} {extra}"
    return Garble(
        "sentence",
        joined,
        target,
        ((len(target), len(target)),),
        ((len(joined) - len(extra), len(joined)),),
        CRITICAL,
    )


def cut(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """The end of the sentence lost (or, less often, its beginning), in the middle of a word now and then."""
    tokens = words_of(target)
    if len(tokens) < 6:
        return None
    keep = rng.randrange(max(1, len(tokens) // 4), max(2, int(len(tokens) * 0.8)))
    if rng.random() < 0.15:
        start = tokens[len(tokens) - keep][0]
        text = target[start:]
        return Garble(
            "cut",
            source,
            text[:1].upper() + text[1:] if rng.random() < 0.5 else text,
            ((0, 0),),
            share(source, 0.0, 0.7 * (1 - keep / len(tokens))),
            CRITICAL,
        )
    end = tokens[keep - 1][1]
    how = rng.random()
    if how < 0.15:
        end = max(tokens[keep - 1][0] + 1, end - rng.randrange(1, 4))
    text = target[:end] + ("." if 0.15 <= how < 0.5 else "..." if how > 0.9 else "")
    return Garble(
        "cut",
        source,
        text,
        ((end, len(text)),),
        share(source, 1 - 0.6 * (1 - keep / len(tokens)), 1.0),
        CRITICAL,
    )


def word_dropped(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """One or two content words left out."""
    hits = [m for m in WORD.finditer(target) if len(m.group()) > 3]
    if len(hits) < 4:
        return None
    chosen = rng.sample(hits, rng.choice([1, 1, 2]))
    return edit(
        "word_dropped",
        source,
        target,
        [(m.start(), m.end() + (target[m.end() : m.end() + 1] == " "), "") for m in chosen],
        MAJOR,
    )


def quotation(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """What stands between quotation marks (or in brackets) emptied, shortened or lost with its marks."""
    hits = list(re.finditer(r"[\"“«‘(]([^\"”»’()]{4,})[\"”»’)]", target))
    if not hits:
        return None
    m = rng.choice(hits)
    a, b = m.span(1)
    theirs = list(re.finditer(r"[\"“«‘(]([^\"”»’()]{4,})[\"”»’)]", source))
    where = (theirs[hits.index(m)].span(1),) if len(theirs) == len(hits) else None
    how = rng.randrange(4)
    if how == 0:
        return edit("quotation", source, target, [(m.start(), m.end(), "")], CRITICAL, where)
    if how == 1:
        return edit(
            "quotation", source, target, [(a, b, rng.choice(["...", "…", " ", "-"]))], CRITICAL, where
        )
    if how == 2 and " " in m.group(1).strip():
        inner = m.group(1).split(" ")
        return edit("quotation", source, target, [(a + len(inner[0]), b, "")], CRITICAL, None)
    return edit("quotation", source, target, [(a, b, "")], CRITICAL, where)


def emptied(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """Nothing left but a mark or a word."""
    tokens = words_of(target)
    if len(tokens) < 4:
        return None
    a, b = rng.choice(tokens)
    text = rng.choice([".", "...", "-", "?", target[a:b], target[a:b] + ".", "N/A", "<unk>", "null"])
    return Garble("emptied", source, text, ((0, len(text)),), ((0, len(source)),), CRITICAL)
