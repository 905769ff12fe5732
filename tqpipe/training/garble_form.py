"""Garbles of form: words left in another language, out of order, glued, misspelt, badly encoded."""

from __future__ import annotations

import random
import re

from tqpipe.training import garble_words as words
from tqpipe.training.garble_edits import CRITICAL, MAJOR, MINOR, WORD, Garble, Pool, edit, share, words_of


def untranslated(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """Source words left standing in the target: one, a few together, or the second half."""
    mine, theirs = words_of(target), words_of(source)
    if len(mine) < 4 or len(theirs) < 4:
        return None
    long_ones = [i for i, (a, b) in enumerate(theirs) if b - a > 3 and source[a:b] not in target]
    if not long_ones:
        return None
    i = rng.choice(long_ones)
    size = rng.choice([1, 1, 1, 2, 3, max(3, len(theirs) // 3)])
    size = min(size, len(theirs) - i)
    piece = source[theirs[i][0] : theirs[i + size - 1][1]]
    j = min(len(mine) - 1, max(0, round(i / len(theirs) * len(mine)) + rng.choice([-1, 0, 0, 1])))
    last = min(len(mine), j + max(1, round(size * len(mine) / len(theirs)))) - 1
    return edit(
        "untranslated",
        source,
        target,
        [(mine[j][0], mine[last][1], piece)],
        MAJOR if size == 1 else CRITICAL,
        ((theirs[i][0], theirs[i + size - 1][1]),),
    )


def wrong_language(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """The source itself as the target, half of it, or a third language's text whole or in part."""
    how = rng.randrange(4)
    if how == 0:
        return Garble("wrong_language", source, source, ((0, len(source)),), ((0, len(source)),), CRITICAL)
    new = rng.choice(words.FOREIGN)
    tokens = words_of(target)
    if how == 1 or len(tokens) < 4:
        return Garble(
            "wrong_language", source, new + ".", ((0, len(new) + 1),), ((0, len(source)),), CRITICAL
        )
    at = tokens[len(tokens) // 2][0]
    if how == 2:
        mine = words_of(source)
        if len(mine) < 4:
            return None
        new = source[mine[len(mine) // 2][0] :]
        return edit(
            "wrong_language", source, target, [(at, len(target), new)], CRITICAL, share(source, 0.55, 1.0)
        )
    return edit("wrong_language", source, target, [(at, len(target), new)], CRITICAL, share(source, 0.6, 1.0))


def scrambled(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """The words of the sentence, of a window, or of two phrases in the wrong order."""
    tokens = words_of(target)
    if len(tokens) < 5:
        return None
    how = rng.randrange(4)
    if how == 0:
        a, b = 0, len(tokens)
    else:
        size = rng.randrange(4, min(10, len(tokens)) + 1)
        a = rng.randrange(len(tokens) - size + 1)
        b = a + size
    texts = [target[s:e] for s, e in tokens[a:b]]
    if how == 3:
        k = rng.randrange(1, len(texts) - 1)
        texts = texts[k:] + texts[:k]
    else:
        rng.shuffle(texts)
    edits = [(s, e, t) for (s, e), t in zip(tokens[a:b], texts, strict=True)]
    done = edit("scrambled", source, target, edits, CRITICAL)
    span = (done.target_spans[0][0], done.target_spans[-1][1])
    return Garble("scrambled", source, done.target, (span,), None, CRITICAL if b - a > 6 else MAJOR)


def glued(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """Spaces lost between two or more words, or put inside a word."""
    gaps = [m.start() for m in re.finditer(r"(?<=\w) (?=\w)", target)]
    if len(gaps) < 3:
        return None
    if rng.random() < 0.2:
        m = rng.choice([m for m in WORD.finditer(target) if len(m.group()) > 4] or [None])
        if m is None:
            return None
        at = m.start() + rng.randrange(2, len(m.group()) - 1)
        text = target[:at] + " " + target[at:]
        return Garble("glued", source, text, ((m.start(), m.end() + 1),), (), MINOR)
    size = min(len(gaps), rng.choice([1, 1, 2, 3, 5, len(gaps)]))
    at = rng.randrange(len(gaps) - size + 1)
    chosen = gaps[at : at + size]
    start = target.rfind(" ", 0, chosen[0]) + 1
    end = target.find(" ", chosen[-1] + 1)
    end = len(target) if end < 0 else end
    text = "".join(c for i, c in enumerate(target) if i not in set(chosen))
    return Garble("glued", source, text, ((start, end - size),), (), MINOR if size == 1 else MAJOR)


#: What is left where an escape was not undone, or undone twice.
_JUNK = (
    "&nbsp;", "&#39;", "&quot;", "&amp;", "<br>", "\\n", "\\u2019", "%20", "Â ", "â€™", "&lt;b&gt;",
)  # fmt: skip


def mojibake(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """Bytes read in the wrong encoding, letters replaced by � or ?, entities and escapes left in."""
    how = rng.randrange(4)
    special = list(re.finditer(r"[^\x00-\x7f]+", target))
    if how <= 1 and special:
        chosen = special if rng.random() < 0.5 else [rng.choice(special)]
        edits = [(*m.span(), m.group().encode().decode("cp1252", "replace") if how else "�") for m in chosen]
        return edit("mojibake", source, target, edits, MAJOR, ())
    if how == 2:
        marks = list(re.finditer(r"['\"’“”&-]|(?<=\w) (?=\w)", target))
        if marks:
            junk = rng.choice(_JUNK)
            m = rng.choice(marks)
            return edit(
                "mojibake", source, target, [(*m.span(), junk)], MINOR if len(junk) < 5 else MAJOR, ()
            )
    hits = [m for m in WORD.finditer(target) if len(m.group()) > 3]
    if not hits:
        return None
    edits = []
    for m in rng.sample(hits, min(len(hits), rng.choice([1, 2, 4]))):
        i = rng.randrange(len(m.group()))
        bad = rng.choice(["�", "Ã©", "Ã¡", "â€", "ï¿½", "?", "Â", "Ã±", "√©", "□"])
        edits.append((*m.span(), m.group()[:i] + bad + m.group()[i + 1 :]))
    return edit("mojibake", source, target, edits, MAJOR, ())


def misspelt(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """Letters lost, doubled or swapped in one to four words."""
    hits = [m for m in WORD.finditer(target) if len(m.group()) > 4 and m.group().isalpha()]
    if not hits:
        return None
    edits = []
    for m in rng.sample(hits, min(len(hits), rng.choice([1, 1, 2, 4]))):
        w = m.group()
        i = rng.randrange(1, len(w) - 1)
        new = rng.choice(
            [
                w[:i] + w[i + 1] + w[i] + w[i + 2 :],
                w[:i] + w[i + 1 :],
                w[:i] + w[i] + w[i:],
                w[:i] + rng.choice("aeiorstln") + w[i + 1 :],
            ]
        )
        if new != w:
            edits.append((*m.span(), new))
    return edit("misspelt", source, target, edits, MINOR, ()) if edits else None
