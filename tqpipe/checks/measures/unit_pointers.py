"""Which month, year or day is meant, where no number says it: this, the last, the next, each; and a past one that is
now to come ("last year" for "el año que viene").
"""

from __future__ import annotations

from functools import lru_cache

from tqpipe.checks.amounts.number import Key
from tqpipe.checks.contraries import contrast
from tqpipe.checks.contraries.contrast import Hit
from tqpipe.checks.measures.units import UNITS
from tqpipe.checks.reading.texts import composed, lower_set, lower_words, words
from tqpipe.languages import base_language

#: Words beside a unit that say which one is meant, as a number says how many.
_POINTERS = {
    "en": "this=this last=last past=last next=next each=each every=each per=each",
    "ca": """
        aquest=this aquesta=this aquests=last aquestes=last passat=last passada=last passats=last darrer=last
        darrera=last darrers=last darreres=last vinent=next ve=next vinents=next pròxim=next pròxima=next cada=each
        enguany=this
    """,
    "es": """
        este=this esta=this pasado=last pasada=last pasados=last último=last última=last últimos=last últimas=last
        próximo=next próxima=next viene=next cada=each
    """,
    "fr": "ce=this cette=this dernier=last dernière=last derniers=last prochain=next prochaine=next chaque=each",
    "pt": """
        este=this esta=this neste=this nesta=this deste=this desta=this passado=last passada=last último=last
        última=last últimos=last próximo=next próxima=next vem=next cada=each
    """,
    "it": """
        questo=this questa=this scorso=last scorsa=last ultimo=last ultima=last ultimi=last prossimo=next
        prossima=next ogni=each
    """,
    "ro": """
        acest=this această=this aceasta=this acestui=this trecut=last trecută=last ultimul=last ultima=last
        ultimele=last ultimii=last viitor=next viitoare=next următor=next următoare=next următorul=next
        următoarea=next următorului=next fiecare=each
    """,
    "de": """
        dieser=this dieses=this diese=this diesem=this letzten=last letzte=last letztes=last vergangenen=last
        nächsten=next nächste=next nächstes=next jeden=each jede=each jedes=each pro=each
    """,
}


@lru_cache(maxsize=16)
def _pointers(lang: str) -> dict[str, str]:
    pairs = (
        (form, meaning) for form, _, meaning in (x.partition("=") for x in _POINTERS.get(lang, "").split())
    )
    return dict(pairs)


def pointer(text: str, hit: Hit, lang: str) -> frozenset[Key] | None:
    """Which unit, told within two words before or after it: "this month", "el mes passat", "l'any que ve"."""
    known = _pointers(base_language(lang))
    forms = lower_words(text)
    if not known or lower_set(text).isdisjoint(known) or "." in hit.word.text:
        return None
    if (own := known.get(hit.word.text.lower())) is not None:
        return frozenset([own])  # "enguany" is this year
    tokens = words(text)
    at = next((i for i, w in enumerate(tokens) if w.start >= hit.word.start), len(tokens))
    after = at + hit.word.text.count(" ") + 1
    for i in (at - 1, after, after + 1, at - 2):
        if 0 <= i < len(forms) and forms[i] in known:
            between = text[min(tokens[i].end, hit.word.end) : max(tokens[i].start, hit.word.start)]
            if not set(between) & set(".,;:()"):
                return frozenset([known[forms[i]]])
    return None


_LAST_NEXT = frozenset({"last", "next"})


@lru_cache(maxsize=16)
def _last_next(lang: str) -> frozenset[str]:
    return frozenset(form for form, meaning in _pointers(lang).items() if meaning in _LAST_NEXT)


def turned(source: str, target: str, langs: tuple[str, str]) -> tuple[Hit, Hit, str, str] | None:
    """A time that was and is now to come, or the other way round: the units, and what either side says of its own
    ("last", "next"); None where a side says both, or of no such time.
    """
    if lower_set(source).isdisjoint(_last_next(langs[0])) or lower_set(target).isdisjoint(
        _last_next(langs[1])
    ):
        return None
    here, there = _pointed(source, langs[0]), _pointed(target, langs[1])
    ours, theirs = {p for _, p in here}, {p for _, p in there}
    if len(ours) != 1 or len(theirs) != 1 or ours == theirs:
        return None
    for hit, _ in there:
        for other, _ in here:
            if hit.member == other.member:
                return other, hit, ours.pop(), theirs.pop()
    return None


def _pointed(text: str, lang: str) -> list[tuple[Hit, str]]:
    """Units of time of which the text says that they are the last or the next."""
    out = []
    for hit in contrast.find(UNITS, text, lang):
        says = pointer(composed(text)[0], hit, lang) if hit.member[0] == "time" and hit.strong else None
        out += [(hit, str(p)) for p in (says or ()) if p in _LAST_NEXT]
    return out
