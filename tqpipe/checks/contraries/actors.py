"""Two parties of an active clause that changed places: "The student praised the teacher" for "La professora va elogiar
l'alumne".

Languages whose subject stands before its verb and whose object behind it are read by their order alone: a noun with its
article or a name, a verb with its auxiliaries, another such noun. The word links say which stands for which. Not told
of verbs that say the same of both (met, married), or where a pronoun, a passive or a preposition may turn the order.
Rule: our own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tqpipe.checks.lexicon.concept_table import LANGUAGES, lexicon
from tqpipe.checks.lexicon.freq import is_content
from tqpipe.checks.reading.texts import fold
from tqpipe.types import Range, Word, WordLinks


def by_language(texts: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
    """Language -> the words of a text."""
    return {lang: frozenset(text.split()) for lang, text in texts.items()}


_DETERMINERS = by_language({
    "en": "the a an his her its their my our your this that these those",
    "es": "el la los las un una unos unas su sus mi mis este esta estos estas al",
    "ca": "el la els les l un una uns unes aquest aquesta aquests aquestes al als en na",
    "fr": "le la les l un une des son sa ses leur leurs ce cette ces mon ma",
    "it": "il lo la i gli le l un una uno questo questa",
    "pt": "o a os as um uma seu sua seus suas este esta ao à",
    "ro": "un o niște",
})  # fmt: skip
#: Before an object that is a person.
_PERSONAL: Mapping[str, str] = {"es": "a", "ca": "a", "pt": "a", "ro": "pe"}
_AUXILIARIES = by_language({
    "en": "has have had will would did does do can could may might must should",
    "es": "ha han había habían",
    "ca": "va van ha han havia havien",
    "fr": "a ont avait avaient",
    "it": "ha hanno aveva avevano",
    "pt": "tinha tinham vai vão tem",
    "ro": "a au va vor",
})  # fmt: skip
#: Contracted with "to": no subject has one. What may stand before a subject.
_TO = frozenset(["al", "als", "ao", "à"])
_AHEAD = frozenset(["and", "but", "that", "i", "y", "e", "et", "que", "și", "mas", "ma"])
#: Verbs that say the same of both, or turn around what they translate.
_BOTH_WAYS = re.compile(
    r"(?:m[ae]t|meets?|marr\w+|fac\w+|play\w+|join\w*|follow\w*|preced\w*|resembl\w*|equal\w*|touch\w*|border\w*|accompan\w*"
    r"|includ\w*|contain\w*|divorc\w*|kiss\w*|hug\w*|fought|fights?|drew|becam\w*|becom\w*|remain\w*|ha[ds]|have|cost\w*"
    r"|belong\w*|contrast\w*|replac\w*|substitu\w*|reempla\w*|remplac\w*|sustitu\w*|like[sd]?|please[sd]?|gust\w+|agrad\w+"
    r"|conoc\w+|conèi\w+|conoz\w+|rencontr\w*|incontr\w*|encontr\w*|trob\w+|cas\w+|enfrent\w+|segu\w+|suiv\w+|préc\w+)$",
    re.IGNORECASE,
)


class Clause(NamedTuple):
    """Indices of words: who does it, the verb, whom it is done to."""

    subject: int
    verb: int
    object: int


def swapped(links: WordLinks, langs: tuple[str, str]) -> tuple[Range, Range] | None:
    """The clause on either side, where the two parties stand for each other's; from the subject to the object."""
    if any(lang not in _DETERMINERS for lang in langs):
        return None
    ours = _clauses(links.source, langs[0])
    theirs = _clauses(links.target, langs[1]) if ours else []
    if not theirs:
        return None
    joined: dict[int, set[int]] = {}
    for link in links.links:
        joined.setdefault(link.source, set()).add(link.target)
    for here in ours:
        there = [c for c in theirs if c.verb in joined.get(here.verb, ())]
        if not there and len(ours) == len(theirs) == 1 and here.verb not in joined:
            there = theirs
        for clause in there if len(there) == 1 else ():
            if _exchanged(here, clause, links, joined, langs):
                return _place(links.source, here), _place(links.target, clause)
    return None


def _exchanged(
    here: Clause, there: Clause, links: WordLinks, joined: Mapping[int, set[int]], langs: tuple[str, str]
) -> bool:
    """Whether the words of the two parties, or the links, say that each stands in the other's place."""
    a, b = (links.source[k].text for k in (here.subject, here.object))
    c, d = (links.target[k].text for k in (there.subject, there.object))
    across, along = (_same(a, d, langs), _same(b, c, langs)), (_same(a, c, langs), _same(b, d, langs))
    if any(along):
        return False
    by_links = joined.get(here.subject) == {there.object}, joined.get(here.object) == {there.subject}
    # Links lean towards words at the same place: what they say against it is worth more than what they miss.
    return all(word or link for word, link in zip(across, by_links, strict=True))


def _same(a: str, b: str, langs: tuple[str, str]) -> bool:
    """Whether the tables of concepts have the two words for one thing, or they are one name."""
    ours, theirs = (
        lexicon(lang).of[text.lower()].usual if lang in LANGUAGES else ()
        for text, lang in zip((a, b), langs, strict=True)
    )
    if not set(ours).isdisjoint(theirs):
        return True
    x, y = fold(a), fold(b)
    return x == y or (min(len(x), len(y)) > 4 and x[:5] == y[:5])


def _clauses(words: Sequence[Word], lang: str) -> list[Clause]:
    return [c for k in range(1, len(words) - 1) if (c := _clause(words, k, lang)) is not None]


def _clause(words: Sequence[Word], verb: int, lang: str) -> Clause | None:
    """The clause around a word, if it can be its verb."""
    at = verb + 1
    if words[at].text.lower() == _PERSONAL.get(lang) and at + 1 < len(words):
        at += 1
    told = words[at].text.lower().strip("'’") in _DETERMINERS[lang]
    at += told
    if at >= len(words) or not _party(words, at, told, lang):
        return None
    text = words[verb].text
    if not text.islower() or not is_content(text, lang) or _BOTH_WAYS.match(text):
        return None
    back = verb - 1
    while back >= 0 and words[back].text.lower() in _AUXILIARIES[lang]:
        back -= 1
    if back < 0 or not _party(words, back, _has_determiner(words, back, lang), lang):
        return None
    return Clause(back, verb, at)


def _has_determiner(words: Sequence[Word], at: int, lang: str) -> bool:
    """Whether an article stands before a word, and nothing that makes an object of it: to the teacher, al profesor."""
    before = words[at - 1].text.lower().strip("'’") if at else ""
    if before not in _DETERMINERS[lang] or before in _TO:
        return False
    ahead = words[at - 2].text.lower() if at > 1 else ""
    return not ahead or not ahead[0].isalpha() or ahead in _AHEAD


def _party(words: Sequence[Word], at: int, told: bool, lang: str) -> bool:
    """Whether a word may be a party: a noun with an article, or a name."""
    text = words[at].text
    if not text[:1].isalpha() or not is_content(text.lower(), lang):
        return False
    # Romanian has its articles at the end.
    return told or text[0].isupper() or (lang == "ro" and text.endswith(("ul", "a", "ii", "le")))


def _place(words: Sequence[Word], clause: Clause) -> Range:
    return words[clause.subject].start, words[clause.object].end
