"""Errors of form and coverage planted in English: marks, quotations, joined words, lost and added text."""

from __future__ import annotations

import random
import re

from plants import Plant, Planted, replaced


def _mark_deleted(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    hits = list(re.finditer(r'["“”]', target))
    if len(hits) < 2 or len(hits) % 2:
        return None
    k = rng.randrange(len(hits))
    m, partner = hits[k], hits[k ^ 1]
    text = target[: m.start()] + target[m.end() :]
    start, end = sorted((m.start(), partner.start()))
    return Planted(source, text, ((start, end),))  # all that was quoted: which mark is gone nobody can tell


def _quotation_emptied(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    hits = list(re.finditer(r'(?<!\w)["“]([^"“”]{4,})["”]', target))
    if not hits:
        return None
    m = rng.choice(hits)
    return replaced(source, target, *m.span(1), "")


def _stray(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    hits = list(re.finditer(r"(?<=[a-z]), (?=[a-z])", target))
    if not hits:
        return None
    m = rng.choice(hits)
    return replaced(source, target, *m.span(), rng.choice((".,", ",,", " , ", "., ")))


def _glued(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    hits = list(re.finditer(r"\b[a-z]{3,}( )[A-Z][a-z]{2,}\b", target))
    if not hits:
        return None
    m = rng.choice(hits)
    made = replaced(source, target, *m.span(1), "")
    return Planted(source, made.target, ((m.start(), m.end() - 1),))


def _doubled(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    hits = list(re.finditer(r"\b[a-z]{2,}\b", target))
    if not hits:
        return None
    m = rng.choice(hits)
    return replaced(source, target, m.end(), m.end(), f" {m[0]}")


def _words_cut(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    """Eight words lost; where in the source they were is guessed from their place in the sentence."""
    words = list(re.finditer(r"\w+", target))
    if len(words) < 16:
        return None
    at = rng.randrange(2, len(words) - 9)
    start, end = words[at].start(), words[at + 8].start()
    low, high = (round(len(source) * x / len(target)) for x in (start, end))
    return replaced(source, target, start, end, "", (low, high))


def _misspelt(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    hits = list(re.finditer(r"\b[a-z]{6,}\b", target))
    for _ in range(5):
        if not hits:
            return None
        m = rng.choice(hits)
        at = rng.randrange(1, len(m[0]) - 2)
        new = m[0][:at] + m[0][at + 1] + m[0][at] + m[0][at + 2 :]
        if new != m[0]:
            return replaced(source, target, *m.span(), new)
    return None


def _untranslated(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    mine = list(re.finditer(r"\b[a-z]{5,}\b", target))
    theirs = [w for w in re.findall(r"\b[^\W\d_]{5,}\b", source) if w.islower()]
    if not mine or not theirs:
        return None
    m = rng.choice(mine)
    return replaced(source, target, *m.span(), rng.choice(theirs))


#: What news sites have around their articles.
_PAGE = (
    "Continue reading", "Read more: What we know so far", "Read More", "More on this story", "You may also like",
    "Related Articles", "Share this article", "Share on Facebook", "Show 12 comments", "14 Comments",
    "Leave a comment", "Save article", "Most viewed", "Copyright 2018 The Daily Post Ltd.", "© 2018 Daily Post",
    "All rights reserved.", "Sign up to our daily briefing", "Subscribe to our newsletter", "Log in or register",
    "Last updated 14:32, 29 September 2018", "Updated 3 hours ago", "4 min read", "Advertisement", "Sponsored",
    "Skip to main content", "Back to top", "Accept all cookies", "Privacy Policy", "Watch the video", "Next page",
    "Getty Images", "Follow us on Twitter", "Terms & Conditions", "Tags: politics, Wales", "Play Video",
)  # fmt: skip


def _furniture(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
    piece = rng.choice(_PAGE)
    if rng.random() < 0.7:
        between = rng.choice([" ", " ", " | ", "\n", " · "])
        return replaced(source, target, len(target), len(target), between + piece)
    return replaced(source, target, 0, 0, piece + rng.choice([": ", " | ", "\n", ". "]))


PLANTS: dict[str, Plant] = {
    "mark deleted": Plant(("quotation",), _mark_deleted, "a quotation mark deleted"),
    "quotation emptied": Plant(
        ("quotation", "quotation_lost"), _quotation_emptied, "the quoted words deleted"
    ),
    "stray mark": Plant(("punctuation",), _stray, "a stray full stop, comma or space"),
    "glued": Plant(("glued_words",), _glued, "the space before a name deleted"),
    "doubled": Plant(("repetition",), _doubled, "a word doubled"),
    "words cut": Plant(("coverage",), _words_cut, "eight words cut out"),
    "misspelt": Plant(("spelling",), _misspelt, "two letters swapped"),
    "furniture": Plant(("furniture",), _furniture, "a piece of a web page before or behind it"),
    "source word": Plant(("untranslated",), _untranslated, "a word replaced by a source word"),
}
