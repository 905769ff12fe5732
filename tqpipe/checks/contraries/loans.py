"""Lent for borrowed by the same person: "Laura borrowed money from Pedro" for "Laura prestó dinero a Pedro".

Lending and borrowing are one event told from its two sides, so that a good translation may change the verb and, with
it, who does it ("me dejas el coche?", "may I borrow your car?"). It is an error where the subject is the same one on
both sides: a name or a pronoun with which both clauses begin. Rule: our own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from tqpipe.checks import _needs
from tqpipe.checks.reading.texts import composed, fold, lower_set
from tqpipe.types import Range

#: Language -> forms of "lend"; what says "borrow", with the words that turn the one into the other.
_VERBS: Mapping[str, tuple[str, str]] = {
    "en": ("lend lends lent lending loaned loans", "borrow borrows borrowed borrowing"),
    "es": (
        "presto presta prestan prestó prestaron prestar prestaba prestará prestado prestada prestados deja"
        " dejó dejaron",
        r"(?:pid|ped|tom|cog)\w+\b[^.;:!?]{0,30}?\bprestad[oa]s?",
    ),
    "ca": (
        "presta presten prestar prestà prestat prestava deixar deixa deixat deixarà",
        r"manllev\w+|(?:deman|agaf)\w*\b[^.;:!?]{0,30}?\b(?:prestat|prestada|deixat|deixada)s?",
    ),
    "fr": ("prête prêtent prêté prêter prêta prêtait prêtera", r"emprunt\w+"),
    "it": (
        "presta prestano prestò prestato prestata prestare prestava presterà",
        r"(?:pre(?:nd|s)|chie)\w+\b[^.;:!?]{0,30}?\bin prestito",
    ),
    "pt": (
        "empresta emprestam emprestou emprestaram emprestar emprestado emprestada emprestava",
        r"(?:ped|pe[gç]|tom)\w+\b[^.;:!?]{0,30}?\bemprestad[oa]s?",
    ),
    "de": (
        "leihe leiht leihen lieh liehen geliehen verleiht verlieh verliehen borgt borgte geborgt",
        r"(?:ent|aus)(?:leih|lieh)\w+|\b(?:von|vom|bei|beim|sich)\b[^.;:!?]{0,40}?\b(?:ge|aus)?(?:lieh\w*|leih\w*|borg\w*)"
        r"|\b(?:lieh\w*|leih\w*|borg\w*)\b[^.;:!?]{0,40}?\b(?:von|vom|bei|beim|sich)",
    ),
}  # fmt: skip
#: A form of each "borrow" that a text which says so has.
_TRIGGERS: Mapping[str, str] = {
    "en": "borrow borrows borrowed borrowing",
    "es": "prestado prestada prestados prestadas",
    "ca": "manlleva manlleven manllevar manllevat manllevà prestat prestada deixat deixada",
    "fr": "emprunte empruntent emprunté emprunter emprunta empruntait empruntés empruntée",
    "it": "prestito",
    "pt": "emprestado emprestada emprestados emprestadas",
    "de": "leiht leihen lieh liehen geliehen ausgeliehen entlieh entliehen borgte geborgt leihe",
}
_PRONOUNS_TEXT = """
    1: i yo jo je j io eu ich
    1p: we nosotros nosotras nosaltres nous noi nós wir
    3m: he él ell il lui ele er
    3f: she ella elle lei ela
    3p: they ellos ellas ells elles ils loro eles elas
"""
_PRONOUNS = {
    word: row.split(":")[0].strip()
    for row in _PRONOUNS_TEXT.strip().splitlines()
    for word in row.split(":")[1].split()
}
#: The first word of a clause, an article before it; characters up to the verb, none of them a mark.
_SUBJECT = re.compile(
    r"^[\s\W]*(?:(?:el|la|en|na|o|a|der|die|il|lo|le)\s|l['’])?(?P<who>[^\W\d_]+)(?P<gap>[^.,;:!?]{1,30})",
    re.I,
)


class _Loan(NamedTuple):
    """Who, and whether they borrow; the place of the verb."""

    who: str
    borrows: bool
    place: Range


@lru_cache(maxsize=16)
def _patterns(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    lend, borrow = _VERBS[lang]
    first = borrow.replace(" ", "|") if lang == "en" else borrow
    return (
        re.compile(rf"(?<!\w)(?:{lend.replace(' ', '|')})(?!\w)", re.I),
        re.compile(rf"(?<!\w)(?:{first})(?!\w)", re.I),
    )


@lru_cache(maxsize=16)
def _words(lang: str) -> frozenset[str]:
    return frozenset(f"{_VERBS[lang][0]} {_TRIGGERS[lang]}".split()) if lang in _VERBS else frozenset()


def _may(source: str, target: str, langs: tuple[str, str]) -> bool:
    """A quick look: whether both texts have a word of lending or borrowing."""
    return not (
        _words(langs[1]).isdisjoint(lower_set(target)) or _words(langs[0]).isdisjoint(lower_set(source))
    )


#: That both texts may say that something is lent or borrowed.
NEED = _needs.of_pair(
    lambda pair, context, langs: _may(composed(pair.source_text)[0], composed(pair.target_text)[0], langs)
)


def exchanged(source: str, target: str, langs: tuple[str, str]) -> tuple[Range, Range] | None:
    """The verbs of two (composed) texts, where the same one lends in the one and borrows in the other."""
    if not _may(source, target, langs):
        return None
    here = _loan(source, langs[0])
    there = _loan(target, langs[1]) if here else None
    if here is None or there is None or here.borrows is there.borrows or here.who != there.who:
        return None
    return here.place, there.place


def _loan(text: str, lang: str) -> _Loan | None:
    lends, borrows = _patterns(lang)
    said = borrows.search(text)
    found = said or lends.search(text)
    subject = _SUBJECT.match(text)
    if found is None or subject is None:
        return None
    who = subject["who"]
    # German has its verb at the end: "Ich habe ihr das Buch geliehen".
    if subject.end("who") > found.start() or (
        found.start() > subject.end("gap") and (lang != "de" or re.search(r"[.,;:!?]", text[: found.start()]))
    ):
        return None
    pronoun = _PRONOUNS.get(who.lower())
    if pronoun is None and not who[0].isupper():
        return None
    return _Loan(pronoun or fold(who), said is not None, found.span())
