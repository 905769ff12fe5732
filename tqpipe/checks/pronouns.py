"""A pronoun of the other sex than the document's around it: "her" in one sentence of a report about a man.

Catches: "he" or "she" (him, his, her) where neighbouring pairs, and those that name the same people, have only the
other, the document hardly has it at all, and neither side of the pair says who it could be. Why: a system that
translates sentence by sentence guesses the pronouns that Romance languages leave out, now this way and now that.
Rule: our own. On such guesses: Stanovsky et al. 2019, Evaluating Gender Bias in Machine Translation.

Not flagged: sentences with a word of that sex on either side (woman, ella, она), or with an object pronoun of it in the
source (la va veure, verla, a văzut-o), documents about both, "he or she".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tqpipe.checks import _needs
from tqpipe.checks.contraries import contrast
from tqpipe.checks.people.clitics import CLITICS
from tqpipe.checks.people.english_pronouns import HE, SHE
from tqpipe.checks.people.sexes import FEMALE, SEXES
from tqpipe.checks.reading.texts import both_filled, fold, folded_words, lower_set, names, words
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Span


@dataclass(frozen=True, slots=True)
class Options:
    """`near`: how many pairs away a pair is a neighbour; `least`: pairs around that have the other sex alone.

    `share`: how many times as many pairs of the document have the other sex alone.
    """

    near: int = 2
    least: int = 2
    share: float = 4.0


@dataclass(frozen=True, slots=True)
class _Document:
    """Which pairs have a pronoun of either sex, by place, and where each name stands."""

    places: Mapping[str, int]
    men: Sequence[bool]
    women: Sequence[bool]
    names: Mapping[str, Sequence[int]]
    all_men: int
    all_women: int
    only_men: int
    only_women: int


#: Places of a name that are looked at: a long document repeats its own.
_MOST = 60


_PRONOUN = _needs.Words(lambda lang, other: HE | SHE if lang == "en" else ())
NEEDS = (*_needs.FILLED, _needs.target(_PRONOUN))


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield pronouns that the document around the pair speaks against."""
    if base_language(context.target_lang) != "en" or not both_filled(pair):
        return
    forms = lower_set(pair.target_text)
    if _EITHER.search(pair.target_text):
        return
    for wrong, women in ((SHE, True), (HE, False)):
        if forms.isdisjoint(wrong):
            continue
        document = _document(context)
        at = document.places[pair.id]
        mine, theirs = (document.women, document.men) if women else (document.men, document.women)
        around = _around(pair, at, document, options.near)
        against = sum(theirs[k] for k in around)
        if against < options.least or any(mine[k] for k in around):
            continue
        # Of the pairs with this sex's pronouns, this one is one.
        only, total = (
            (document.only_men, document.all_women) if women else (document.only_women, document.all_men)
        )
        if only < options.share * (total - 1) or _told(pair, context, women):
            continue
        word = next(w for w in words(pair.target_text) if w.text.lower() in wrong)
        yield Flag(
            "pronouns", "accuracy/mistranslation", "major", 0.5, (Span("target", word.start, word.end),),
            f"“{word.text}”, where the text around speaks of {'men' if women else 'women'} only.",
            {"target": word.text, "pairs_around": against},
        )  # fmt: skip


#: Anybody: "he/she", "his or her".
_EITHER = re.compile(
    r"\b(?:s?he|him|her|his|hers)(?:\s?/\s?|\sor\s)(?:s?he|him|her|his|hers)\b|\(s\)he", re.I
)


def _around(pair: Pair, at: int, document: _Document, near: int) -> set[int]:
    """Places of the neighbouring pairs and of those that share a name with this one."""
    found = set(range(max(0, at - near), min(len(document.men), at + near + 1)))
    for name in _names(pair):
        found.update(document.names.get(name, ())[:_MOST])
    return found - {at}


def _told(pair: Pair, context: Context, women: bool) -> bool:
    """Whether a word of either side, other than the pronouns, tells of that sex, or may do."""
    for text, lang in ((pair.source_text, context.source_lang), (pair.target_text, context.target_lang)):
        for hit in contrast.find(SEXES, text, base_language(lang)):
            form = hit.word.text.lower()
            if (hit.member[1] in FEMALE) is women and form not in HE and form not in SHE:
                return True
    lang = base_language(context.source_lang)
    if lang in CLITICS:
        told = CLITICS[lang].her if women else CLITICS[lang].him
        return told.search(pair.source_text) is not None
    said = _SAID.get(lang)
    return said is not None and _telling(said[not women]).search(pair.source_text) is not None


@lru_cache(maxsize=64)
def _telling(words_or_letters: str) -> re.Pattern[str]:
    if words_or_letters[0] > "\u3000":
        return re.compile(words_or_letters)
    return re.compile(rf"\b(?:{words_or_letters})\b", re.I)


#: Language -> what may say "she", and "he", where SEXES does not know the language: pronouns, and the past of Slavic
#: verbs, which tells who acted.
_SAID: Mapping[str, tuple[str, str]] = {
    "ru": (
        r"она|е[ёе]|ей|ею|н[её]й|нею|не[ёе]|\w+ла(?:сь)?",
        r"он|его|ему|им|н[её]м|него|нему|ним|\w+л(?:ся)?",
    ),
    "uk": (r"вона|її|їй|нею|неї|ній|\w+ла(?:ся|сь)?", r"він|його|йому|ним|нього|ньому|\w+в(?:ся)?"),
    "bg": (r"тя|нея|ѝ|ней\w*|\w+ла", r"той|него|му|негов\w*|\w+л"),
    "pl": (r"ona|jej|ją|nią|niej|\w+ła", r"on|jego|jemu|go|mu|nim|niego|niemu|\w+ł"),
    "cs": (r"ona|jí|ji|ní|její\w*|\w+la", r"on|jeho|jemu|ho|mu|něm|něho|něj|jím|\w+l"),
    "sk": (r"ona|jej|ju|ňou|nej|\w+la", r"on|jeho|jemu|ho|mu|ním|ňom|neho|\w+l"),
    "hr": (r"ona|nje|njoj|nju|njom|joj|njezin\w*|njen\w*|\w+la", r"on|njega|njemu|njim|mu|ga|njegov\w*|\w+o"),
    "nl": ("zij|ze|haar", "hij|hem|zijn"),
    "sv": ("hon|henne|hennes", "han|honom|hans"),
    "da": ("hun|hende|hendes", "han|ham|hans"),
    "nb": ("hun|ho|henne|hennes", "han|ham|hans"),
    "no": ("hun|ho|henne|hennes", "han|ham|hans"),
    "is": ("hún|hana|henni|hennar", "hann|honum|hans"),
    "lt": ("ji|jos|jai|ją", "jis|jo|jam|jį"),
    "lv": ("viņa|viņas|viņai|viņu", "viņš|viņa|viņam|viņu"),
    "el": ("αυτή|εκείνη|της|την|τη", "αυτός|εκείνος|του|τον"),
    "he": ("היא|אותה|שלה|לה", "הוא|אותו|שלו|לו"),
    "si": (r"ඇය\w*|ඇ", r"ඔහු\w*"),
    "zh": ("她", "他"),
    "ja": ("彼女", "彼(?!女)"),
}


def _document(context: Context) -> _Document:
    memo: dict[str, _Document] = context.memo.setdefault("pronouns", {})
    if "document" not in memo:
        forms = [lower_set(p.target_text) for p in context.pairs]
        men, women = ([not f.isdisjoint(sex) for f in forms] for sex in (HE, SHE))
        places: dict[str, list[int]] = defaultdict(list)
        for k, p in enumerate(context.pairs):
            for name in _names(p):
                places[name].append(k)
        memo["document"] = _Document(
            {p.id: k for k, p in enumerate(context.pairs)}, men, women, dict(places), sum(men), sum(women),
            sum(m and not w for m, w in zip(men, women, strict=True)),
            sum(w and not m for m, w in zip(men, women, strict=True)),
        )  # fmt: skip
    return memo["document"]


def _names(pair: Pair) -> frozenset[str]:
    """Names of the translation: with a capital in mid-sentence, or anywhere if the source has the same word."""
    source = folded_words(pair.source_text)
    return frozenset(
        fold(n.text)
        for n in names(pair.target_text)
        if len(n.text) > 3 and (not n.initial or fold(n.text) in source)
    )
