"""A pair of contrary words exchanged between two clauses: "He sold at €12 and bought at €20" for "Compró a 12 y
vendió a 20", "Today it snowed, yesterday the sun was shining" for "Gestern hat es geschneit, heute scheint die
Sonne".

Each text surely says both words of the pair once, each in a clause of its own. What else the clauses have in common,
figures, names, cognates, things that the table of concepts knows, tells which clause is which: where all of it goes
with the one word in the source and with the other in the target, the words have changed places. A text that only
tells its clauses in another order takes all along. Rule: our own.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from tqpipe.checks import _needs
from tqpipe.checks.contraries import contrast, crossed
from tqpipe.checks.contraries.contrast import Hit
from tqpipe.checks.contraries.opposites import OPPOSITES
from tqpipe.checks.lexicon.concept_table import LANGUAGES, named, read
from tqpipe.checks.reading.texts import fold, word_at, words

#: What stands between two clauses; "et" is no end of "net".
_CLAUSE_TEXT = """
    and but while whereas y e pero mientras i però mentre et mais tandis ma mas enquanto și dar iar und aber während
"""
_CLAUSE = re.compile(
    rf"[,;:.!?—–()]+(?=\s|$)|(?<![\w'’])(?:{'|'.join(_CLAUSE_TEXT.split())})(?![\w'’])", re.I
)
_FIGURE = re.compile(r"\d+(?:[.,:]\d+)*")
#: Letters from which a word that both sides have is a name or a cognate; characters of a text that is looked at.
_COGNATE, _LONG = 4, 220
_PAIR = 2
#: Words between two that stand in clauses of their own.
_APART = 3


def _may(source: str, target: str, langs: tuple[str, str]) -> bool:
    """A quick look: whether both texts are short and name both members of a set."""
    if len(source) > _LONG or len(target) > _LONG or not {*langs} <= {*LANGUAGES}:
        return False
    ours = contrast.contrasted(OPPOSITES, source, langs[0])
    return bool(ours) and (ours & contrast.contrasted(OPPOSITES, target, langs[1])).bit_count() >= _PAIR


#: That a pair may have one pair of contrary words on both sides.
NEED = _needs.of_pair(lambda pair, context, langs: _may(pair.source_text, pair.target_text, langs))


def exchanged(
    source: str, target: str, langs: tuple[str, str]
) -> tuple[tuple[Hit, Hit], tuple[Hit, Hit]] | None:
    """Of (composed) texts, the pair of words in the source and in the target, where they have changed places."""
    if not _may(source, target, langs):
        return None
    ours, theirs = crossed.pairs(source, langs[0]), crossed.pairs(target, langs[1])
    for group, here in ours.items():
        there = theirs.get(group)
        if there is None or {h.member for h in here} != {h.member for h in there}:
            continue
        if _changed(source, target, here, there, langs):
            return here, there
    return None


def _changed(
    source: str, target: str, here: tuple[Hit, Hit], there: tuple[Hit, Hit], langs: tuple[str, str]
) -> bool:
    """Whether all that goes with one word in the source goes with the other in the target: two words that look alike at
    least, or a figure, or a thing.
    """
    sides = ((source, here, langs[0]), (target, there, langs[1]))
    cuts = [[m.start() for m in _CLAUSE.finditer(text)] for text, _, _ in sides]
    clauses = [
        {_clause(hit.word.start, cut): hit.member for hit in pair}
        for (_, pair, _), cut in zip(sides, cuts, strict=True)
    ]
    if any(len(found) != _PAIR for found in clauses):
        return False
    if any(len(words(text[pair[0].word.end : pair[1].word.start])) < _APART for text, pair, _ in sides):
        return False  # "black and white"
    ours, theirs = (dict(_unique(text, pair, lang)) for text, pair, lang in sides)
    # Of other sets that a text names both members of.
    for found, (text, pair, lang) in zip((ours, theirs), sides, strict=True):
        others = crossed.pairs(text, lang).values()
        found |= {hit.member: hit.word.start for two in others if two != pair for hit in two}
    told = 0
    for name in ours.keys() & theirs.keys():
        first = clauses[0].get(_clause(ours[name], cuts[0]))
        second = clauses[1].get(_clause(theirs[name], cuts[1]))
        if first is not None and first == second:
            return False
        if first is not None and second is not None:
            told += 1 if isinstance(name, str) and name.isalpha() else _PAIR
    return told >= _PAIR


def _clause(at: int, cuts: list[int]) -> int:
    """The number of the clause that a place is in."""
    return sum(cut < at for cut in cuts)


def _unique(text: str, pair: tuple[Hit, Hit], lang: str) -> Iterator[tuple[object, int]]:
    """What is in a text once, besides the pair, with its place: figures, words as they are, concepts."""
    taken = [(hit.word.start, hit.word.end) for hit in pair]

    def free(start: int) -> bool:
        return not any(a <= start < b for a, b in taken)

    figures = [(m[0], m.start()) for m in _FIGURE.finditer(text)]
    cognates = [
        (fold(w.text)[:_COGNATE], w.start) for w in words(text) if len(w.text) >= _COGNATE and free(w.start)
    ]
    # Of a verb the table may know one form and not another.
    concepts: list[tuple[object, int]] = [
        (number, word_at(text, first).start)
        for first, last, names in read(text, lang).words
        for number in names.usual
        if free(word_at(text, first).start) and named(text, first, last, [number]).clear
    ]
    for listed in (figures, cognates, concepts):
        count = Counter(name for name, _ in listed)
        yield from ((name, at) for name, at in listed if count[name] == 1)
