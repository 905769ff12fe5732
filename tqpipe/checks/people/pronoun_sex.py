"""An English "she" where the other side has only a "he": "She said" for fr "Il a dit", "her cabinet" for de "sein
Kabinett", "I saw him" for es "La vi".

contraries/contrast.py asks for words that can mean nothing else; a pronoun of most languages may stand for a thing as
well (fr "elle", de "er", ru "она"). Here such a pronoun counts where English has no word for a thing, for several or
for the one spoken to: then it must stand for the person whom English calls "he" or "she".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from tqpipe.checks.contraries import contrast
from tqpipe.checks.people.clitics import CLITICS, GIVEN_HER_IT
from tqpipe.checks.people.sexes import FEMALE, SEXES
from tqpipe.checks.reading.texts import composed, is_title_case, lower_set, words
from tqpipe.types import Word

#: The English pronoun and the other side's, each placed in its composed text.
Crossed = tuple[Word, Word]


class _Sex(NamedTuple):
    """The words of a sex that stand as subject or object; its possessives; what may mean it among other things."""

    personal: frozenset[str]
    owners: frozenset[str]
    maybe: frozenset[str]


class _Language(NamedTuple):
    """`owners_tell`: "his" and "her" differ. `persons`: its pronouns of a sex are said of no thing."""

    he: _Sex
    she: _Sex
    owners_tell: bool
    persons: bool


def _sex(text: str) -> _Sex:
    personal, owners, maybe = (frozenset(part.split()) for part in text.split("|"))
    return _Sex(personal, owners, maybe)


#: Language -> its words for him, for her: personal | possessive | what may answer, too. Compiled by hand from the
#: pronouns of each language's grammar.
_LANGUAGES: dict[str, _Language] = {
    "fr": _Language(_sex("il || ils lui le l eux celui un"), _sex("elle || elles lui celle une"), False, False),
    "it": _Language(_sex("egli lui || gli loro"), _sex("ella || lei essa le loro"), False, False),
    "pt": _Language(_sex("ele || lhe dele nele deles"), _sex("ela || lhe dela nela elas delas"), False, False),
    "ro": _Language(_sex("el || lui îi său"), _sex("ea || ei ele îi sa"), False, False),
    "de": _Language(
        _sex("er ihn | sein seine seinen seinem seiner seines | ihm dessen der"),
        _sex("sie | ihr ihre ihren ihrem ihrer ihres | deren"), True, False,
    ),
    "nl": _Language(_sex("hij hem || zijn z'n m"), _sex("zij haar || ze haar d'r"), False, False),
    "sv": _Language(_sex("han honom | hans |"), _sex("hon henne | hennes |"), True, True),
    "da": _Language(_sex("han ham | hans |"), _sex("hun hende | hendes |"), True, True),
    "nb": _Language(_sex("han ham | hans |"), _sex("hun henne | hennes |"), True, True),
    "ru": _Language(_sex("он него нему нём | его | ему им ним"), _sex("она ней неё | её | ей ею нее ее"), True, False),
    "uk": _Language(_sex("він нього ньому | його | йому ним"), _sex("вона неї | її | їй нею ній"), True, False),
    "pl": _Language(_sex("on niego niemu | jego | jemu mu go nim"), _sex("ona | jej | niej nią ją"), True, False),
    "cs": _Language(
        _sex("on něho něj němu | jeho | ho mu jemu jej něm"),
        _sex("ona | její jejího jejímu jejím | jí ji ní ni"), True, False,
    ),
}  # fmt: skip
_LANGUAGES["no"] = _LANGUAGES["nb"]

#: Scripts without spaces: what says he, what says she (no plural, no part of another word).
_RUNS: Mapping[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    "zh": (re.compile(r"(?<![其吉维維排利])他(?![们們人国國乡鄉杀殺方日])"), re.compile(r"她(?![们們])")),
    "ja": (re.compile(r"彼(?![女ら岸方此等])|彼氏"), re.compile(r"彼女(?!ら|たち)")),
}

#: Languages that neither leave a pronoun out nor have a possessive without a sex for what is the subject's own: into
#: English, a "she" beside a "he" has a source, too.
_EVERY_PRONOUN = ("de", "zh")

_HE, _SHE = frozenset(["he", "him", "himself"]), frozenset(["she", "herself"])
_HIS, _HER = frozenset(["his"]), frozenset(["her", "hers"])
#: The pronouns that tell a sex.
ANY_PRONOUN = _HE | _SHE | _HIS | _HER
_EITHER = re.compile(r"\b(?:he|him|his|she|hers?)(?: or |/)(?:he|him|his|she|hers?)\b", re.I)
#: What a pronoun of the other language may stand for in English, if no person of that sex.
_THINGS_TEXT = """
    it its itself they them their theirs themselves you your yours yourself yourselves one this these those
"""
_THINGS = frozenset(_THINGS_TEXT.split())
#: The same for one acted on, who may have been so by "them".
_ACTED_ON = _THINGS - {"they", "their", "theirs"}
#: German nouns for women: Kanzlerin, Schwedinnen, Kauffrau.
_WOMEN = re.compile(r"\b[A-ZÄÖÜ]\w+[^\Waeio]in(?:nen)?\b|\w*(?:[Ff]rau|mutter|tochter|schwester|königin)\w*")
#: Nouns for anybody, whose gender the pronouns follow: fr "la victime, elle", de "das Opfer, sein".
_ANYBODY: Mapping[str, re.Pattern[str]] = {
    lang: re.compile(rf"\b(?:{nouns})\b", re.I)
    for lang, nouns in (
        ("fr", r"personnes?|victimes?|stars?|vedettes?|recrues?|sentinelles?|individus?|bébés?|majesté|altesse"),
        ("it", r"person[ae]|vittim[ae]|star|reclut[ae]|spi[ae]|individu[oi]|maestà|altezza"),
        ("pt", r"pessoas?|vítimas?|crianças?|testemunhas?|indivíduos?|bebés?|bebês?|estrelas?|majestade|alteza"),
        ("ro", r"persoan\w+|victim\w+|vedet\w+|călăuz\w+|individ\w*|copil\w*|star\w*|majestate\w*"),
        ("de", r"person|opfers?|kind(?:es)?|baby|mitglied\w*|genie|figur|geisel|leiche|waise|wache|majestät|hoheit"
               r"|\w*kraft|persönlichkeit|weibchens?|männchens?|fräulein|mädel|tier\w*|wesen|junge[sn]?"),
        ("ru", r"человек\w*|реб[её]н\w+|врач\w*|судь\w+|лиц\w*|жертв\w*|личност\w*|особ\w+|звезд\w*"),
        ("uk", r"людин\w*|дитин\w*|осіб|особ\w+|лікар\w*|судд\w+|жертв\w*"),
        ("pl", r"osob\w+|ofiar\w+|dzieck\w*|człowiek\w*|gwiazd\w+|postać|postaci|sędzi\w*"),
        ("cs", r"osob\w+|oběť|oběti|dítě\w*|člověk\w*|hvězd\w+|postav\w+"),
    )
}  # fmt: skip
#: fr "il" that stands for nobody.
_NOBODY = re.compile(
    r"\bil (?:n[e'’] ?)?(?:(?:y|en|me|te|se|nous|vous|leur|lui) |[sy]['’])?(?:y a|agi\w+|fau\w+|fallu\w*|fallait"
    r"|pleu\w+|neig\w+|sembl\w+|para[iî]t\w*|parut|suffi\w*|reste\w*|convien\w*|convenait|import\w*|vau\w+|valait|arrive\w*"
    r"|existe\w*|manqu\w*|(?:est|était|serait|sera|fut|a été|soit) \w+(?: \w+)? (?:que|qu|de|d)\b|est \w+ heures?"
    r"|est (?:temps|vrai|question|tard))",
    re.I,
)
#: What a woman did: a past tense of Slavic verbs.
_SHE_ACTED: Mapping[str, re.Pattern[str]] = {
    "ru": re.compile(r"\w{2,}ла(?:сь)?\b"), "uk": re.compile(r"\w{2,}ла(?:ся|сь)?\b"),
    "pl": re.compile(r"\w{2,}ła\b"), "cs": re.compile(r"\w{2,}la\b"),
}  # fmt: skip
#: Past tenses that tell who acted, as the first word of a sentence without a subject: pl "Dodał", "Dodała".
_ACTED: Mapping[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    "pl": (re.compile(r"\w+[aeiouyąęódksgr]ł"), re.compile(r"\w+ła")),
    "cs": (re.compile(r"\w+[aeiouyáéíýěů]l"), re.compile(r"\w+[aeiouyáéíýěů]la")),
}  # fmt: skip
#: "her" before a word that it does not own: "I called her yesterday".
_NOT_OWNED = re.compile(
    r"(?:[.,;:!?)\"”»—–]|$| (?:to|in|and|or|at|on|for|from|with|when|that|as|but|by|if|because|after|before|again|a|an"
    r"|the|so|not|was|is|while|into|about|out|up|down|over|off|away|than|how|what|why|where|who|go|do|yesterday|today"
    r"|tonight|this|last|every|there|here|very|too|alone|[0-9])\b)"
)


def crossed(source: str, target: str, langs: tuple[str, str]) -> tuple[Word, Word] | None:
    """(source's, target's) pronouns that speak of one person as of a man and as of a woman; one side is English."""
    found = _crossed(source, target, langs) if "en" in langs and langs[0] != langs[1] else None
    return found[::-1] if found and langs[1] == "en" else found


def _crossed(source: str, target: str, langs: tuple[str, str]) -> Crossed | None:
    into = langs[1] == "en"
    english, other, lang = (target, source, langs[0]) if into else (source, target, langs[1])
    forms = lower_set(english)
    if forms.isdisjoint(ANY_PRONOUN) or is_title_case(english):
        return None
    english, other = composed(english)[0], composed(other)[0]
    if lang in _LANGUAGES and (first := _first(english, other, lang)):
        return first
    if _EITHER.search(english):
        return None  # "he or she": anybody
    he, she = not forms.isdisjoint(_HE | _HIS), not forms.isdisjoint(_SHE | _HER)
    every = into and lang in _EVERY_PRONOUN
    for women in (True, False):
        if not (she if women else he) or (he and she and not every):
            continue
        against = _acted_on(english, other, lang, women, forms) or _against(
            english, other, lang, women, forms
        )
        if against is not None:
            return against
    return None


def _first(english: str, other: str, lang: str) -> Crossed | None:
    """The pronoun with which English begins, where the other side begins with that of the other sex."""
    mine, theirs = words(english)[:1], words(other)[:1]
    if not mine or not theirs or mine[0].text not in ("He", "She"):
        return None
    women, form = mine[0].text == "She", theirs[0].text.lower()
    language = _LANGUAGES[lang]
    acted = lang in _ACTED and _ACTED[lang][0 if women else 1].fullmatch(form)
    if form not in (language.he if women else language.she).personal and not acted:
        return None
    if lang == "de" and form == "sie":
        return None  # "they", "you": told by the rest
    if lang == "fr" and _NOBODY.match(other, theirs[0].start):
        return None
    return (mine[0], theirs[0])


def _against(english: str, other: str, lang: str, women: bool, forms: frozenset[str]) -> Crossed | None:
    """A sure pronoun of the other sex, where nothing may mean this one."""
    personal, owners = (_SHE, _HER) if women else (_HE, _HIS)
    told = _first_of(english, personal) or _first_of(english, owners)
    things = not forms.isdisjoint(_THINGS)
    if lang in _RUNS:
        he, she = _RUNS[lang]
        mine, theirs = (she, he) if women else (he, she)
        found = theirs.search(other)
        # 他 may be a thing's or anybody's, 她 is a woman's.
        if not found or mine.search(other) or (women and things) or _told(other, lang, women):
            return None
        return (told, Word(found[0], *found.span())) if told else None
    if lang not in _LANGUAGES:
        return None
    language = _LANGUAGES[lang]
    ours, others = (language.she, language.he) if women else (language.he, language.she)
    said = lower_set(other)
    if (
        (things and not language.persons)
        or not said.isdisjoint(ours.personal | ours.owners | ours.maybe)
        or (women and lang in _SHE_ACTED and _SHE_ACTED[lang].search(other))
        or _told(other, lang, women)
    ):
        return None
    if lang in _ANYBODY and _ANYBODY[lang].search(other):
        return None
    sure = others.personal if not forms.isdisjoint(personal) else frozenset()
    if language.owners_tell:
        sure = others.personal | others.owners
    if said.isdisjoint(sure):
        return None
    nobody = [m.span() for m in _NOBODY.finditer(other)] if lang == "fr" else []
    pronoun = _first_of(other, sure, nobody)
    return (told, pronoun) if told and pronoun else None


def _acted_on(english: str, other: str, lang: str, women: bool, forms: frozenset[str]) -> Crossed | None:
    """An object pronoun of the other sex for "him", or for a "her" that owns nothing."""
    form = "her" if women else "him"
    if lang not in CLITICS or form not in forms or not forms.isdisjoint(_ACTED_ON):
        return None
    clitics = CLITICS[lang]
    given = GIVEN_HER_IT.search(other) if lang == "it" and not women else None
    if given is not None and not _told(other, lang, women) and not clitics.him.search(other):
        return next(w for w in words(english) if w.text.lower() == form), Word(given[0], *given.span())
    mine, theirs = (clitics.her, clitics.him) if women else (clitics.him, clitics.her)
    found = theirs.search(other)
    if not found or mine.search(other) or clitics.either.search(other) or _told(other, lang, women):
        return None
    said = [w for w in words(english) if w.text.lower() == form]
    if women and not all(_NOT_OWNED.match(english, w.end) for w in said):
        return None
    return (said[0], Word(found[0], *found.span()))


def _first_of(text: str, forms: frozenset[str], hidden: Iterable[tuple[int, int]] = ()) -> Word | None:
    hidden = list(hidden)
    return next(
        (w for w in words(text) if w.text.lower() in forms and not any(a <= w.start < b for a, b in hidden)), None
    )  # fmt: skip


@lru_cache(maxsize=32)
def _pronouns(lang: str) -> frozenset[str]:
    language = _LANGUAGES.get(lang)
    return frozenset().union(*language.he, *language.she) if language else frozenset()


def _told(text: str, lang: str, women: bool) -> bool:
    """Whether a word that is no pronoun tells of that sex, or may: a name, a relative, a profession."""
    if lang == "de" and women and _WOMEN.search(text):
        return True
    pronouns = _pronouns(lang)
    return any(
        (hit.member[1] in FEMALE) is women and hit.word.text.lower() not in pronouns
        for hit in contrast.find(SEXES, text, lang)
    )
