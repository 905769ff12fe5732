"""Function words that cannot stand so: "a outlet", "would was", "your are"; es "de el", ca "la organització".

Catches: "a" before a vowel and "an" before a consonant, by sound (an hour, a unit); two function words side by side
that no sentence of English has (would was, your are), a pronoun and a verb of another person (you am), a pronoun in
another case or sex than its place (in front of I; he found herself), verbs without whom they allow (it allows to see),
nouns that are not counted (many evidence); in Spanish, Catalan, French and Italian two that are written as one, or cut
short before a vowel. Why: a word that was exchanged or moved leaves its article or auxiliary behind, and the place
shows what no reader of the source sees (what a lost word leaves: see incomplete). Rule: our own; the forms of the
article in lexicon/article.py, of other languages in lexicon/contractions.py; all tried on text written by people.

Not flagged: what the source has too (quoted English), a word with a hyphen or mark behind it (the in-house team), the
letter a, what may be a subjunctive (if I were), names and titles, words of which both forms are written (a historic,
an historic).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from tqpipe.checks.lexicon import english_uses
from tqpipe.checks.lexicon.article import form
from tqpipe.checks.lexicon.contractions import wrong
from tqpipe.checks.reading.texts import both_filled, forms, lower_pairs, lower_words, word_at
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Span

_BEFORE = r"(?<![\w'’.&/@-])"
_ARTICLE = re.compile(
    _BEFORE + r"(?P<article>an?|An?) [\"'“‘]?(?P<word>[A-Za-z][\w'’]*+|\d[\d.,]*+)(?![./]\w)"
)
_ARTICLES = frozenset(["a", "an"])
#: Behind "a" as a letter, or French and Spanish: no nouns.
_NO_NOUNS_TEXT = """
    a an and are as at e i if in is it its la o of on or our over un under up us y
"""
_NO_NOUNS = frozenset(_NO_NOUNS_TEXT.split())
_SENTENCE = re.compile(r"(?:^|[.!?:…][\"”’)]?\s)$")
#: First words, then what cannot follow any of them.
_PAIRS_TEXT = """
    your its | are a
    would should must shall cannot can't won't wouldn't couldn't shouldn't | is was are were has had does did will would
        can could should must been being
    is are was were | be
    is | are was were
    are | is was were
    was | is are were
    were | is are was
"""


def _pairs() -> frozenset[tuple[str, str]]:
    rows = (row.split("|") for row in _PAIRS_TEXT.replace("\n        ", " ").strip().split("\n"))
    return frozenset(
        (a, b) for firsts, seconds in rows for a in firsts.split() for b in seconds.split() if a != b
    )


_PAIRS = _pairs()
_FIRSTS = frozenset(a for a, _ in _PAIRS)


def _either_case(form: str) -> str:
    return form if form[0].isupper() else f"[{form[0].upper()}{form[0]}]{form[1:]}"


#: Two small words of the table with a space between them and no mark behind.
_SIDE_BY_SIDE = re.compile(
    _BEFORE
    + "(?P<first>"
    + "|".join(sorted(map(_either_case, _FIRSTS), key=len, reverse=True))
    + r") (?P<second>"
    + "|".join(sorted({b for _, b in _PAIRS}, key=len, reverse=True))
    + r")(?![\w'’/-]|[.&]\w)"
)


#: Pronouns, and verbs in the form of another person.
_PERSONS_TEXT = """
    we they you | is was has does am isn't wasn't hasn't doesn't
    I | is are has does isn't aren't hasn't doesn't
    he she it | are have am do aren't haven't don't
"""
_PERSONS = [
    (pronouns.split(), verbs.split())
    for pronouns, verbs in (row.split("|") for row in _PERSONS_TEXT.strip().split("\n"))
]


def _person_pattern() -> re.Pattern[str]:
    """A pronoun that surely is the subject, at the beginning of a clause, and such a verb."""
    both = "|".join(
        f"(?:{'|'.join(_either_case(p) for p in pronouns)})\\s(?:{'|'.join(verbs)})"
        for pronouns, verbs in _PERSONS
    )
    return re.compile(
        r"(?:^|[.!?:;,]\s|[\"“‘(]|(?<![\w'’-])(?:[Tt]hat|because|but|if|when|as|where|while|so|although|though|since"
        r"|until|whether|[Hh]ow|why|which|what|said|says)\s)(?P<both>"
        + both.replace("'", "['’]")
        + r")(?![\w'’/-])"
    )


_PERSON = _person_pattern()
# "in front of I", "to they": a subject where an object belongs; none of them ends a clause (of he who).
_PREPOSITIONS_TEXT = "of to for with from at by in on about between against behind near around"
_SUBJECTS_TEXT = "I he she we they"
_CASE = re.compile(
    rf"(?<![\w'’-])(?:{'|'.join(_PREPOSITIONS_TEXT.split())}) (?:{'|'.join(_SUBJECTS_TEXT.split())})(?=[.,;!?])"
)
_CASES = frozenset(product(_PREPOSITIONS_TEXT.split(), _SUBJECTS_TEXT.lower().split()))
# "He found herself", where nobody else is "she": not "Rana herself".
_ITSELF = {
    "herself": frozenset(["she", "her", "hers"]),
    "himself": frozenset(["he", "him", "his"]),
}


def _suspects() -> frozenset[tuple[str, str]]:
    """Pairs of words, as `lower_words` cuts them, of which one is in everything that the two patterns find."""
    persons = {(a.lower(), b) for pronouns, verbs in _PERSONS for a in pronouns for b in verbs}
    return frozenset((a.split("'")[-1], b.split("'")[0]) for a, b in persons | _PAIRS)


_SUSPECTS = _suspects()
_FIGURE_BEHIND = re.compile(r"[Aa]n? \d")


#: Confidence of what no English text has but by mistake.
_SURE = 0.9


@dataclass(frozen=True, slots=True)
class Options:
    """No options."""


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield articles in the wrong form, and function words that cannot stand side by side."""
    lang = base_language(context.target_lang)
    if not both_filled(pair):
        return
    text = pair.target_text
    for m in wrong(text, lang):
        if m[0].split()[1] not in pair.source_text:
            yield Flag(
                "function_words", "linguistic-conventions/grammar", "minor", 0.8, (Span("target", *m.span()),),
                f"“{m[0]}”: these two are written as one, or with an apostrophe.", {"text": m[0]},
            )  # fmt: skip
    if lang != "en":
        return
    for start, end, wrong_with_it in english_uses.odd(text):
        if text[start:end] not in pair.source_text:
            yield Flag(
                "function_words", "linguistic-conventions/grammar", "minor", 0.7, (Span("target", start, end),),
                f"“{text[start:end]}”: {wrong_with_it}", {"text": text[start:end]},
            )  # fmt: skip
    low = lower_words(text)
    if not _ARTICLES.isdisjoint(low) and (_odd_article(low, forms(text)) or _FIGURE_BEHIND.search(text)):
        yield from _articles(pair, text)
    yield from _selves(pair, low)
    if not _CASES.isdisjoint(lower_pairs(text)):
        for m in _CASE.finditer(text):
            if m[0] not in pair.source_text:
                yield Flag(
                    "function_words", "linguistic-conventions/grammar", "major", 0.8, (Span("target", *m.span()),),
                    f"“{m[0]}”: the pronoun is no object.", {"text": m[0]},
                )  # fmt: skip
    if _SUSPECTS.isdisjoint(lower_pairs(text)):
        return
    for m in _SIDE_BY_SIDE.finditer(text):
        first = m["first"].lower()
        if (first, m["second"]) in _PAIRS and _plain(text, m) and m[0] not in pair.source_text:
            yield Flag(
                "function_words", "linguistic-conventions/grammar", "minor", _SURE, (Span("target", *m.span()),),
                f"“{m[0]}”: these two words cannot stand side by side.", {"text": m[0]},
            )  # fmt: skip
    for m in _PERSON.finditer(text):
        if m["both"] not in pair.source_text:
            yield Flag(
                "function_words", "linguistic-conventions/grammar", "minor", 0.7, (Span("target", *m.span("both")),),
                f"“{m['both']}”: the verb has another person.", {"text": m["both"]},
            )  # fmt: skip


def _selves(pair: Pair, low: Sequence[str]) -> Iterator[Flag]:
    """Yield "herself" where there is a "he" and no "she", and the reverse."""
    for word, other in (("herself", "himself"), ("himself", "herself")):
        if (
            word not in low
            or other in low
            or not _ITSELF[word].isdisjoint(low)
            or _ITSELF[other].isdisjoint(low)
        ):
            continue
        i = low.index(word)
        found = word_at(pair.target_text, i)
        if i and word_at(pair.target_text, i - 1).text[0].islower():
            yield Flag(
                "function_words", "linguistic-conventions/grammar", "major", 0.75,
                (Span("target", found.start, found.end),), f"“{found.text}”, and nobody else of that sex.",
                {"text": found.text},
            )  # fmt: skip


def _odd_article(low: Sequence[str], written: Sequence[str]) -> bool:
    """Whether a word stands behind the article that it does not take."""
    return any(
        form(word) not in ("", before) and word.lower() not in _NO_NOUNS
        for before, word in zip(low, written[1:], strict=False)
        if before in _ARTICLES
    )


def _plain(text: str, m: re.Match[str]) -> bool:
    """Whether a capital only begins the sentence."""
    return m[0][0].islower() or _SENTENCE.search(text, 0, m.start()) is not None


def _articles(pair: Pair, text: str) -> Iterator[Flag]:
    for m in _ARTICLE.finditer(text):
        word = m["word"]
        right = "" if word.lower() in _NO_NOUNS or not _plain(text, m) else form(word)
        if right and right != m["article"].lower() and m[0] not in pair.source_text:
            yield Flag(
                "function_words", "linguistic-conventions/grammar", "minor", _SURE, (Span("target", *m.span()),),
                f"“{m['article']}” before “{word}”: “{right}”.", {"text": m[0], "instead": right},
            )  # fmt: skip
