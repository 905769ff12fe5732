"""Garbles that add text: pasted, inserted, repeated, merged with the next segment, page furniture."""

from __future__ import annotations

import random

from tqpipe.training import garble_words as words
from tqpipe.training.garble_edits import CRITICAL, MAJOR, Garble, Pool, another, edit, share, words_of


def pasted(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """Another segment's text: instead of this one, of half of it, after it, before it, or inside."""
    other = another(source, pool, rng)[1].strip()
    tokens, theirs = words_of(target), words_of(other)
    if len(tokens) < 4 or len(theirs) < 4 or other == target:
        return None
    how = rng.randrange(5)
    if how == 0:
        return Garble("pasted", source, other, ((0, len(other)),), ((0, len(source)),), CRITICAL)
    if how == 1:
        at = tokens[len(tokens) // 2][0]
        new = other[theirs[len(theirs) // 2][0] :]
        return edit("pasted", source, target, [(at, len(target), new)], CRITICAL, share(source, 0.7, 1.0))
    if how == 2:
        at = tokens[len(tokens) // 2][0]
        return edit(
            "pasted",
            source,
            target,
            [(0, at, other[: theirs[len(theirs) // 2][0]])],
            CRITICAL,
            share(source, 0.0, 0.3),
        )
    if how == 3:
        return edit("pasted", source, target, [(len(target), len(target), " " + other)], CRITICAL, ())
    return edit("pasted", source, target, [(0, 0, other + " ")], CRITICAL, ())


def inserted(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """A phrase that the source does not have: from a list, or a run of words of another segment."""
    tokens = words_of(target)
    if len(tokens) < 3:
        return None
    if rng.random() < 0.4:
        phrase = rng.choice(words.INSERTED)
    else:
        other = another(source, pool, rng)[1]
        theirs = words_of(other)
        if len(theirs) < 5:
            return None
        size = rng.randrange(2, min(8, len(theirs)))
        at = rng.randrange(len(theirs) - size + 1)
        phrase = other[theirs[at][0] : theirs[at + size - 1][1]]
    end = rng.choice(tokens)[1]
    return edit("inserted", source, target, [(end, end, " " + phrase)], CRITICAL, ())


def furniture(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """A web page's furniture (read more, share, copyright) before or after the text."""
    new = rng.choice(words.FURNITURE)
    if rng.random() < 0.3:
        new += rng.choice([" ", " | ", " · "]) + rng.choice(words.FURNITURE)
    if new in source:
        return None
    if rng.random() < 0.8:
        return edit(
            "furniture",
            source,
            target,
            [(len(target), len(target), rng.choice([" ", " ", " | ", " · ", "\n"]) + new)],
            MAJOR,
            (),
        )
    return edit("furniture", source, target, [(0, 0, new + rng.choice([" ", ": ", " | "]))], MAJOR, ())


def repetition(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """A word or a phrase said again, up to the endless loop of a machine that lost its way."""
    tokens = words_of(target)
    if len(tokens) < 3:
        return None
    size = min(len(tokens), rng.choice([1, 1, 1, 2, 3, 4, 6]))
    at = rng.randrange(len(tokens) - size + 1)
    end = tokens[at + size - 1][1]
    piece = target[tokens[at][0] : end]
    times = rng.choice([1, 1, 1, 2, 3, 6]) if size < 5 else rng.choice([1, 2])
    gap = rng.choice([" ", " ", " ", ", "])
    return edit(
        "repetition",
        source,
        target,
        [(end, end, (gap + piece) * times)],
        MAJOR if times < 3 and size < 3 else CRITICAL,
        (),
    )


def merged(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """Two segments' sources against one target that runs from one into the other, parts of both lost."""
    other_source, other = another(source, pool, rng)
    mine, theirs = words_of(target), words_of(other)
    if len(mine) < 6 or len(theirs) < 6 or len(source) + len(other_source) > 500:
        return None
    a = rng.randrange(2, len(mine) - 1)
    b = rng.randrange(1, len(theirs) - 2)
    head, tail = target[: mine[a][1]], other[theirs[b][0] :]
    joined = f"{source.rstrip()} {other_source.strip()}"
    text = f"{head} {tail}"
    # The seam is known on the target; on the source only that what is missing lies about the middle.
    lost = (
        round(len(source) * (1 + a / len(mine)) / 2),
        len(source.rstrip()) + 1 + round(len(other_source) * b / len(theirs) / 2),
    )
    seam = mine[a][0], len(head) + 1 + theirs[b][1] - theirs[b][0]
    return Garble("merged", joined, text, (seam,), (lost,), CRITICAL)
