"""Who did it and whom it was done to, exchanged: "The singer interviewed a journalist" for "El cantante fue
entrevistado por una periodista".

Catches: a passive that says by whom, or an object put before its verb, told as an active clause in the same order of
words (and the other way round), where the word links join the three; two parties of an active clause that changed
places (`contraries/actors.py`); the two parties of a dealing, buyer and seller, exchanged
(`contraries/exchanged_parties.py`), and two names that both sides have (`contraries/named_voices.py`). Why: the
sentence reads well and says the contrary of what happened; machines take the first noun for the subject. Rule: our
own, over the word links (`contraries/voices.py`); without links only the parties of a dealing and names are looked at.

Not flagged: a clause whose object is put first there, too, with a preposition, a pronoun or a passive of its own; verbs
that say the contrary anyway (was followed by: preceded, was attended by: drew).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks import _needs
from tqpipe.checks.contraries import actors, exchanged_parties, named_voices, party_words, voices
from tqpipe.checks.contraries.voices import Turned
from tqpipe.checks.lexicon.freq import is_content
from tqpipe.checks.reading.texts import composed, lower_words
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Range, Side, Span, WordLinks


@dataclass(frozen=True, slots=True)
class Options:
    """`longest`: characters of a side that is looked at; `between`: words between a verb and its object."""

    longest: int = 220
    between: int = 3


NEEDS = tuple(
    _needs.LINKED | named_voices.NEED | need for need in _needs.both(_needs.Words(party_words.words))
)

#: Words that may stand between an active verb and whom it is done to.
_BETWEEN = actors.by_language({
    "en": "the a an his her its their my our your this that these those two three four five several",
    "es": "a al la el los las un una unos unas su sus mi este esta estos estas dos tres cuatro cinco varios varias",
    "ca": "a al als el la els les l en na un una uns unes seu seva seus seves aquest aquesta dos dues tres quatre",
    "fr": "le la les l un une des son sa ses leur leurs ce cette ces deux trois quatre cinq plusieurs",
    "it": "il lo la i gli le l un una uno suo sua suoi sue questo questa due tre quattro cinque",
    "pt": "o a os as ao à um uma uns umas seu sua seus suas este esta dois duas três quatro cinco",
    "ro": "pe un o niște doi două trei patru cinci",
    "de": "den einen eine die das ein ihren seinen ihre seine sein ihr zwei drei vier fünf",
})  # fmt: skip
#: Before what stands first: it is the object all the same.
_OBJECT = re.compile(
    r"(?<![\w’'])(?:a|al|als|ao|aos|à|às|pe|den|dem|einen|einem|seinen|ihren|to|by|of|de|del|du|di|from)\s*$",
    re.IGNORECASE,
)
#: Between it and its verb: the same, or nobody does it.
_CLITICS_TEXT = "lo la los las le les li els l l- o os as se s es sich si me te nos mich dich uns to"
_CLITICS = frozenset(_CLITICS_TEXT.split())
#: What a clause hangs on; "que" may begin another.
_RELATIVES = frozenset(["who", "which", "qui", "che", "care", "der", "die", "das"])
#: Active verbs that turn what they translate around: had, drew, suffered.
_LIGHT_TEXT = """
    ha[dsv]* drew draw draws suffer* saw see sees got get gets receiv* gain* won win wins enjoy* featur* includ*
    compris* preced* experienc* under* fac* earn* attract* need* requir* becam* becom* found took take takes lost
    belong* follow* pleas* appeal* amus* accompan* join* contain* tu[vb]* tien* ten* té tenen sufr* pat* recib* reb*
    reun* cont* obt* gan* guany* inclu* atra* segu* sigu* acomp* av*t reç* sub* comp* ricev* eb* avev* ha* receb*
    te[vm]* sofr* prim* av* sufer* erhielt* erhalt* hat* erlitt* bekam* folgt* war est es is are was
"""
_LIGHT = re.compile(rf"(?:{'|'.join(_LIGHT_TEXT.split())})$".replace("*", r"\w*"), re.IGNORECASE)
#: Of German: what shows that the first is the subject, or the last the object.
_SUBJECT_DE = re.compile(r"(?:^|[^\w])(?:der|ein|dieser|sein|ihr)\s[^,]*$", re.IGNORECASE)
_OBJECT_DE = re.compile(r"(?<!\w)(?:den|einen|diesen|seinen|ihren|meinen)(?!\w)", re.IGNORECASE)


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield a clause in which who does it and whom it is done to are exchanged."""
    texts = pair.source_text, pair.target_text
    if any(composed(t)[1] is not None for t in texts):
        return
    langs = base_language(context.source_lang), base_language(context.target_lang)
    dealing = exchanged_parties.exchanged(pair.source_text, pair.target_text, langs)
    if dealing is not None:
        yield _told(pair, (Span("target", *dealing[1].place), Span("source", *dealing[0].place)), "parties")
        return
    if max(map(len, texts)) > options.longest:
        return
    if (named := named_voices.exchanged(*texts, langs)) is not None:
        yield _told(pair, (Span("target", *named[1]), Span("source", *named[0])), "names")
        return
    links = context.links.get(pair.id)
    if links is None:
        return
    places = actors.swapped(links, langs)
    if places is not None and not any(map(voices.has_passive, texts, langs)):
        yield _told(pair, (Span("target", *places[1]), Span("source", *places[0])), "order")
        return
    found = [list(voices.turned(text, lang)) for text, lang in zip(texts, langs, strict=True)]
    sides: tuple[Side, Side] = ("source", "target")
    for here in (0, 1):
        there = 1 - here
        if len(found[here]) != 1 or found[there] or langs[there] not in _BETWEEN:
            continue
        clause = found[here][0]
        active = _active(clause, sides[here], links, texts[there], langs[there], options)
        if active is None:
            continue
        told = Span(sides[here], *_whole(clause, texts[here])), Span(sides[there], *active)
        spans = (told[1], told[0]) if there else told
        yield _told(pair, spans, "voice")


def _told(pair: Pair, spans: tuple[Span, Span], kind: str) -> Flag:
    said = pair.target_text[spans[0].start : spans[0].end]
    return Flag(
        "roles", "accuracy/mistranslation", "major", 0.75, spans,
        f"“{said}” exchanges who did it and whom it was done to.", {"kind": kind},
    )  # fmt: skip


def _whole(clause: Turned, text: str) -> Range:
    """From the first of the three to the last, without space around them."""
    start, end = min(p[0] for p in clause[:3]), max(p[1] for p in clause[:3])
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


def _active(
    clause: Turned, side: Side, links: WordLinks, text: str, lang: str, options: Options
) -> Range | None:
    """From the first of the three to the last, where the other side has them in the same order, and actively."""
    patient, verb, agent = (_counterparts(place, side, links) for place in clause[:3])
    patient, agent = (
        [p for p in places if p not in verb and is_content(text[slice(*p)].lower(), lang)]
        for places in (patient, agent)
    )
    verb = [v for v in verb if is_content(text[slice(*v)].lower(), lang)] if len(verb) > 1 else verb
    if not patient or len(verb) != 1 or not agent:
        return None
    head, does, done = patient[-1], verb[0], agent[0]
    if not head[1] <= does[0] < does[1] <= done[0]:
        return None
    between = lower_words(text[does[1] : done[0]])
    if len(between) > options.between or not _BETWEEN[lang].issuperset(between):
        return None
    before = text[: patient[0][0]]
    if _OBJECT.search(before) or _LIGHT.match(text[slice(*does)]):
        return None
    small = lower_words(text[head[1] : does[0]])
    if (clause.relative and _RELATIVES.isdisjoint(small)) or not _CLITICS.isdisjoint(small):
        return None
    if voices.has_passive(text, lang):
        return None
    if lang == "de" and not (
        _SUBJECT_DE.search(text[: head[0]]) or _OBJECT_DE.search(text[does[1] : done[0]])
    ):
        return None
    return patient[0][0], agent[-1][1]


def _counterparts(place: Range, side: Side, links: WordLinks) -> list[Range]:
    """Where the words that stand for those of a place are on the other side, in their order there."""
    ours, theirs = (links.source, links.target) if side == "source" else (links.target, links.source)
    found = set()
    for link in links.links:
        a, b = (link.source, link.target) if side == "source" else (link.target, link.source)
        if place[0] <= ours[a].start and ours[a].end <= place[1] and len(ours[a].text) > 2:
            found.add((theirs[b].start, theirs[b].end))
    return sorted(found)
