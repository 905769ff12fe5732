"""Two parties of one dealing exchanged: "The buyer shall hand over the keys to the seller" for "El vendedor entregará
las llaves al comprador".

Told by words alone where each text names both parties once, its clause begins with the one, as the subject of an
active verb, and the other is whom it is done to: an object, a dative, or behind "to". Which comes first is then who
does it. Not told of what comes from the other (receives from, buys from), of passives, and of an object before its
verb ("al comprador le entregará el vendedor", "dem Käufer übergibt der Verkäufer"): none of them begins with a
subject. Rule: our own.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tqpipe.checks.contraries import voices
from tqpipe.checks.contraries.actors import by_language
from tqpipe.checks.contraries.party_words import parties
from tqpipe.checks.lexicon.freq import SMALL_WORDS
from tqpipe.checks.reading.texts import words
from tqpipe.types import Range, Word

#: What may stand right before a noun that is the subject.
_BEFORE_SUBJECT = by_language({
    "en": "the a an his her its their my our your this that each any every no said",
    "es": "el la los las un una unos unas su sus mi mis este esta dicho dicha cada ningún",
    "ca": "el la els les l un una seu seva aquest aquesta dit cada cap",
    "fr": "le la les l un une son sa ses leur leurs ce cette chaque aucun aucune",
    "it": "il lo la i gli le l un una uno suo sua questo questa ogni",
    "pt": "o a os as um uma seu sua este esta cada nenhum",
    "ro": "un o acest această fiecare",
    "de": "der die das ein eine jeder jede kein keine dieser diese mein meine sein seine ihr ihre unser unsere",
})  # fmt: skip
#: And before one that is an object; contracted with "to", or in the dative.
_BEFORE_OBJECT = by_language({
    "en": "the a an his her its their my our your this that each any every said",
    "es": "el la los las un una su sus mi mis este esta dicho dicha cada",
    "ca": "el la els les l un una seu seva aquest aquesta dit cada en na",
    "fr": "le la les l un une son sa ses leur leurs ce cette chaque",
    "it": "il lo la i gli le l un una uno suo sua questo questa ogni",
    "pt": "o a os as um uma seu sua este esta cada",
    "ro": "un o acest această fiecare",
    "de": "den dem einen einem keinen jeden jedem seinen seinem ihren ihrem meinen meinem unseren unserem der",
})  # fmt: skip
_DATIVES = by_language({
    "es": "al", "ca": "al als", "fr": "au aux", "it": "al allo all alla ai agli alle", "pt": "ao aos à às",
    "de": "den dem einen einem keinen jeden jedem seinen seinem ihren ihrem meinen meinem unseren unserem zum",
})  # fmt: skip
#: Words of "to" and "for": what something is done to or for stands behind them.
_TO = by_language({
    "en": "to for towards", "es": "a para", "ca": "a per", "fr": "à pour", "it": "a ad per", "pt": "a para",
    "ro": "pe pentru", "de": "an für gegenüber",
})  # fmt: skip
#: Of English verbs.
_PARTICLES = frozenset(["off", "up", "out", "back", "down"])
#: Before "to" or a dative: the two are told of otherwise (thanks to, according to, next to).
_NOT_TO_TEXT = """
    frente respecto junto gracias debido conforme contra enfront respecte gràcies quant grâce rapport face conformément
    rispetto grazie quanto graças owing due thanks according next close similar subject relative equal
"""
_NOT_TO = frozenset(_NOT_TO_TEXT.split())
#: What begins a clause, besides a mark.
_OPENS = by_language({
    "en": "if when where that and but then whether unless until before after because while since",
    "es": "si cuando que y e pero entonces porque mientras aunque", "ca": "si quan que i però perquè mentre",
    "fr": "si quand lorsque que et mais parce", "it": "se quando che e ma perché mentre",
    "pt": "se quando que e mas porque enquanto", "ro": "dacă când că și dar",
    "de": "wenn falls dass und aber ob sobald",
})  # fmt: skip
#: Between the two: another clause begins, whose subject is not the first.
_RELATIVES_TEXT = """
    who whom whose which that because if when where while unless whether que quien quienes cuyo cual si cuando porque
    qui quina quan perquè dont où lorsque quand parce che cui quando perché quem cujo care dacă când wenn dass weil ob
    falls
"""
_RELATIVES = frozenset(_RELATIVES_TEXT.split())
_BREAK = re.compile(r"[.:;!?()\[\]|/\n]")
_MARK = re.compile(r"[^\w\s'’]")
#: Bound to do something: no passive in what it says.
_BOUND = re.compile(
    r"\b(?:is|are|be|was|were) (?:obliged|required|entitled|allowed|permitted|bound|obligated|authori[sz]ed|pleased)\b"
    r"|\b(?:est|sont|sera|seront) (?:tenue?s?|obligée?s?|autorisée?s?)\b"
    r"|\b(?:è|sono|sarà|saranno) (?:tenut[oaie]|obbligat[oaie]|autorizzat[oaie])\b"
    r"|\b(?:é|são|será|serão) (?:obrigad[oa]s?|autorizad[oa]s?)\b",
    re.I,
)
#: Of German, a passive: "wird" alone is the future, too.
_PASSIVE_DE = re.compile(
    r"\b(?:worden|wurden?|geworden)\b|\b(?:wird|werden)\b[^.;]*?\b(?:(?:\w{2,5})?ge\w+t|ge\w+en|(?:be|ver|er|ent|über)\w+t)\b",
    re.I,
)
_DATIVE_RO = re.compile(r"(?:lui|ei|lor)\Z")
#: Characters of a side that is looked at.
_LONG = 400


class Told(NamedTuple):
    """The dealing, the party that does it, and the place from it to the other, in the text."""

    dealing: str
    first: str
    place: Range


def exchanged(source: str, target: str, langs: tuple[str, str]) -> tuple[Told, Told] | None:
    """The clause of either side in which the parties of one dealing have changed places."""
    if max(len(source), len(target)) > _LONG or any(lang not in _OPENS for lang in langs):
        return None
    theirs = _told(target, langs[1])
    ours = _told(source, langs[0]) if theirs else {}
    for dealing, there in theirs.items():
        here = ours.get(dealing)
        if here is not None and here.first != there.first:
            return here, there
    return None


def _told(text: str, lang: str) -> Mapping[str, Told]:
    """Dealing -> what a text says of it, where it names either party once."""
    named = parties(lang)
    every = words(text)
    found: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for i, word in enumerate(every):
        for dealing, party in named.get(word.text.lower(), ()):
            found[dealing].append((i, party))
    told = {}
    for dealing, places in found.items():
        if len(places) != 2 or places[0][1] == places[1][1] or places[0][0] == places[1][0]:
            continue
        (i, first), (j, _) = places
        if _is_clause(text, every, i, j, lang):
            told[dealing] = Told(dealing, first, (every[i].start, every[j].end))
    return told


def _is_clause(text: str, every: Sequence[Word], first: int, second: int, lang: str) -> bool:
    """Whether a clause begins with the first word, as the subject of an active verb done to the second."""
    between = text[every[first].end : every[second].start]
    if _BREAK.search(between) or between.startswith(("'", "’")) or second - first < 2:
        return False
    inner = [w.text.lower() for w in every[first + 1 : second]]
    if not _RELATIVES.isdisjoint(inner) or text[every[second].end : every[second].end + 2] in ("'s", "’s"):
        return False
    heads = [_head(text, every, at) for at in (first, second)]
    if not _is_subject(text, every, heads[0], lang) or not _is_object(text, every, heads[1], lang):
        return False
    clause = _BOUND.sub("", text[every[first].end :])
    if lang == "de":
        return _PASSIVE_DE.search(clause) is None
    return not voices.has_passive(clause, lang)


def _head(text: str, every: Sequence[Word], at: int) -> int:
    """The first of the words that a hyphen joins to a word: sous-traitant."""
    while at and text[every[at - 1].end : every[at].start] == "-":
        at -= 1
    return at


def _is_subject(text: str, every: Sequence[Word], at: int, lang: str) -> bool:
    """Whether a noun begins a clause, its article before it at most."""
    k = at - 1
    if k >= 0 and every[k].text.lower() in _BEFORE_SUBJECT[lang]:
        if lang == "de" and every[k].text.lower() == "der" and every[at].text.endswith(("in", "innen")):
            return False  # "der Mieterin": a dative
        k -= 1
    if k < 0:
        return not text[: every[0].start].strip().endswith(("'", "’"))
    if _MARK.search(text[every[k].end : every[k + 1].start]):
        return True
    return every[k].text.lower() in _OPENS[lang]


def _is_object(text: str, every: Sequence[Word], at: int, lang: str) -> bool:
    """Whether something is done to a noun, or for it."""
    if at < 2:
        return False
    near = every[at - 1].text.lower()
    before = every[at - 2].text.lower()
    if _MARK.search(text[every[at - 1].end : every[at].start]):
        return False
    if near in _DATIVES.get(lang, ()):
        return before not in _NOT_TO
    if lang == "de":
        if near == "der":  # a dative, or the genitive of the noun before it
            return every[at].text.endswith(("in", "innen")) and not every[at - 2].text[0].isupper()
        return near in _TO["de"] or (before in _TO["de"] and near in ("die", "eine", "seine", "ihre"))
    if lang == "ro" and _DATIVE_RO.search(every[at].text):
        return near not in ("al", "a", "ai", "ale")
    if near in _BEFORE_OBJECT[lang]:
        # "Told the buyer", "to the buyer"; no mark may stand before it.
        if _MARK.search(text[every[at - 2].end : every[at - 1].start]):
            return False
        near, before = before, every[at - 3].text.lower() if at > 2 else ""
    if near in _TO[lang]:
        return before not in _NOT_TO
    if lang == "en" and near in _PARTICLES:
        return True
    return near not in SMALL_WORDS[lang] and not near.endswith(("ly", "mente", "ment"))
