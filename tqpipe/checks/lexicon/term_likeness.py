"""Whether a word of a translation may be a word that a glossary wants there, in a form that no table has.

Generous: who wants "Vertrag" is content with Kaufverträge, "umowa" with umowę, "iniciar" with Inicieu, and a
wanted term that is held for missing costs more than a neighbour of it that is let pass. What two words share must
begin both (or stand within a compound), and what differs must be short, or look like an ending of the language.
English, which hardly inflects, has its table alone (`term_endings`), and so has Vietnamese, which does not. Two words
that differ by accents alone are two words.
"""

from __future__ import annotations

import re
from functools import lru_cache

from tqpipe.checks.lexicon.term_endings import UNLIKE, inflects, unjoined
from tqpipe.checks.lexicon.term_verbs import conjugated, participle
from tqpipe.checks.lexicon.term_words import bare

#: Languages that join words, or put something before a stem: a term may stand within a word.
_JOINING = frozenset(
    ("af", "da", "de", "et", "fi", "fy", "hu", "id", "is", "jv", "ko", "lb", "mg", "ms", "nl", "no", "su", "sv", "sw",
     "tl")
)  # fmt: skip
#: Languages that add ending to ending.
_ADDING = frozenset(
    ("az", "et", "eu", "fi", "hu", "hy", "ka", "kk", "kn", "ko", "ky", "ml", "mn", "ta", "te", "tr", "ug", "uz")
)  # fmt: skip
#: Languages with endings of a vowel and a consonant in the form that a dictionary has: -ος, -as.
_CLOSED = frozenset(("el", "la", "lt", "lv"))
_SLAVIC = frozenset(("be", "bg", "bs", "cs", "hr", "mk", "pl", "ru", "sk", "sl", "sr", "uk"))
_VOWELS = frozenset("aeiouyąęıœæøаеиоуъыэюяьйіїєαεηιουω")
#: Letters of their endings.
_ENDINGS = _VOWELS.union("вмхгйтлшнсьmchwvgjszłltn")
#: Consonants of a stem before some of them: konto, koncie; рука, руці.
_SOFTENED = frozenset(("tc", "kc", "gd", "łl", "hz", "hs", "gz", "кц", "кч", "гж", "гз", "хс", "хш"))
_TURKIC = frozenset(("az", "kk", "ky", "tr", "ug", "uz"))
#: Languages whose tables say all that may differ.
_TABLED = frozenset(("ca", "en", "es", "fr", "it", "pt", "vi"))
#: Letters that a stem must have where it stands within a word, or at one of its ends; syllables of Korean.
_WITHIN, _AT_END, _SYLLABLES = 6, 4, 2
#: How Slavic verbs end in a dictionary, without accents.
_INFINITIVE = re.compile("(?:[аеиоуыяіaeioy](?:ть|ти|c|t|ti)(?:ся)?|owac|овать)$")


def begins_otherwise(term: str, lang: str, *, wide: bool) -> bool:
    """Whether forms of a word may begin with another letter."""
    return lang in ("ar", "he") or (wide and lang in _JOINING) or term in UNLIKE


@lru_cache(maxsize=131072)
def alike(term: str, key: str, lang: str) -> bool:
    """Whether a word of a translation is a wanted word, or a form or a compound of it that one may take for it."""
    if inflects(term, key, lang) or inflects(key, term, lang):
        return True
    if lang in ("ar", "he"):
        return _semitic(term, key, lang)
    mine, other = bare(term), bare(key)
    if mine == other or any(c.isdigit() for c in mine):
        return False
    if lang in _TABLED:
        # The capital that lost its accent is met again in other forms of the word.
        return inflects(mine, other, lang) or conjugated(mine, other, lang)
    return _begins_alike(mine, other, lang) or (lang in _JOINING and _within(mine, other, lang))


def _begins_alike(term: str, word: str, lang: str) -> bool:
    """Whether two words differ by what may be endings alone."""
    if lang == "ko":
        term = re.sub("(?<=.)(?:하다|되다|다)$", "", term)
        return word.startswith(term) and len(term) >= _SYLLABLES
    if lang == "ro":
        # școală, școli; piață, pieței; apă, apei
        for vowels, other in (("oa", "o"), ("ia", "ie"), ("ea", "e")):
            head, found, tail = term[:-1].rpartition(vowels)
            if found and word.startswith(head + other + tail) and len(word) - len(term) < 3:
                return True
        if len(term) == 3 and term[-1] in "ae" and word.startswith(term[:-1]):
            return word[2:] in ("a", "e", "i", "ei", "ele", "elor", "ii")
    shared = 0
    for a, b in zip(term, word, strict=False):
        if a != b:
            break
        shared += 1
    mine, theirs = term[shared:], word[shared:]
    if len(term) < 3 or shared < 3:
        return lang in _ADDING and not mine and shared == 2 and len(theirs) < 6
    if lang in _TURKIC:
        # kitap, kitabı; vakıf, vakfı; çalıştırmak, çalıştırın
        verb = re.search("m[ae]k$", term)
        plain = mine[:1] + theirs[:1] in ("", "pb", "td", "kg") if len(mine) < 2 else verb and len(mine) < 4
        return len(theirs) < 13 and bool(not mine or plain or _fleeting(term, word))
    if lang in _ADDING:
        # laki, lakia; not talo, talvi
        most = 2 if len(term) > 4 else 1 if theirs[:1] in _VOWELS else 0
        return len(mine) <= most and len(theirs) < 13
    if lang in _SLAVIC:
        if lang == "uk" and term[-2:-1] == "і" and mine[:1] == "і":
            # договір, договору
            return any(_begins_alike(f"{term[:-2]}{vowel}{term[-1]}", word, lang) for vowel in "ое")
        return _declined(term, mine, theirs) or _fleeting(term, word)
    most = 2 if len(term) > (4 if lang in _CLOSED else 6) else 1
    if "" < mine < "\u0530" and mine[0] not in _VOWELS and not (lang in _CLOSED and mine in ("s", "σ")):
        return False
    if lang in _JOINING and mine and shared == 3 and len(theirs) > 2:
        return False
    return len(mine) <= most and len(theirs) <= 4


def _declined(term: str, mine: str, theirs: str) -> bool:
    """Whether endings of Slavic words may stand for each other: of a word that ends in a consonant all is stem."""
    if len(theirs) > 5 or not _ENDINGS.issuperset(theirs):
        return False
    if mine[:1] + theirs[:1] in _SOFTENED:
        mine = mine[1:]
    if not mine or (len(mine) < 3 and _VOWELS.issuperset(mine)):
        return len(theirs) < 5
    verb = _INFINITIVE.search(term)
    return verb is not None and len(mine) <= len(verb[0]) and len(term) - len(mine) > 3


def _fleeting(term: str, word: str) -> bool:
    """рынок, рынка; książka, książek: a vowel that comes and goes before the last consonant."""
    if len(term) > 4 and term[-1] not in _VOWELS and term[-2] in _VOWELS:
        stem = term[:-2] + term[-1]
        return word.startswith(stem) and len(word) - len(stem) < 4
    stem = term.rstrip("".join(_VOWELS))
    closed = len(word) > 4 and word[-1] not in _VOWELS and word[-2] in _VOWELS
    return closed and len(stem) > 3 and stem == word[:-2] + word[-1]


#: Endings without which a stem joins another word: Firmenkunden, Kontodaten, schoolboek.
_LOOSE = re.compile("(?:en|(?<=e[lr])n|um|us|[aeo])$")


def _within(term: str, word: str, lang: str) -> bool:
    """Whether a word holds a term as a part of a compound, or behind a prefix."""
    if lang == "ko":
        return len(term) >= _SYLLABLES and term in word
    if _softened(term, word, lang):
        return True
    for stem in {term, _LOOSE.sub("", term)}:
        if len(stem) < _AT_END:
            # Finanzamt, not Gesamtpreis.
            at_edge = stem == term and len(stem) == 3 and (word.endswith(stem) or word.startswith(stem))
            if at_edge and len(word) - len(stem) > 2:
                return True
            if stem != term and len(stem) == 3 and term.endswith("en") and participle(stem, word, lang):
                return True
            continue
        at = word.rfind(stem)
        if at >= 0 and (len(stem) >= _WITHIN or at == 0 or len(word) - at - len(stem) <= 3):
            return True
    return False


def _softened(term: str, word: str, lang: str) -> bool:
    """Whether the stem itself changes: nl taak, taken; bedrijf, bedrijven; sv nyckel, nycklar; id tulis, menulis."""
    if len(term) < 4:
        return False
    if lang == "nl":
        stem = re.sub(r"([aeou])\1(?=[^aeiou]$)", r"\1", term)
        stem = stem[:-1] + {"f": "v", "s": "z"}.get(stem[-1], stem[-1]) + "e"
        return stem[:-1] != term and (word.startswith(stem) or (len(stem) > _WITHIN and stem in word))
    if lang in ("id", "ms") and term[0] in "kpst":
        return len(term) > 4 and word[0] in "mp" and term[1:] in word
    if lang in ("da", "no", "sv") and term[-2] == "e" and term[-1] in "lnr":
        return len(term) > 4 and word.startswith(term[:-2] + term[-1])
    return False


#: Letters that come and go between the consonants of an Arabic root.
_LONG = re.compile("[اويئءؤ]")
_TAILS = {
    "ar": re.compile("(?:ها|هم|هن|كم|نا|ه|ك|ي|ات|ون|ين|ان|ة|ت|تها|ته|تك|تنا)$"),
    "he": re.compile("(?:יהם|יהן|ים|ות|נו|כם|הם|ית|ה|ת|י|ו|ך)$"),
}


def _semitic(term: str, word: str, lang: str) -> bool:
    """Whether a word is a term behind joined small words, before pronouns and in the plural: عقد, والعقود."""
    mine = {term, *(t for t in unjoined(term, lang) if lang == "ar" and term.startswith("ال"))}
    for form in (word, *unjoined(word, lang)):
        for bases in mine:
            tails = _TAILS[lang]
            short, other = tails.sub("", form), tails.sub("", bases)
            if (
                form == bases
                or (len(bases) > 2 and form == other)
                or (len(other) > 1 and short in (bases, other))
            ):
                return True
            root = _LONG.sub("", bases) if lang == "ar" else ""
            if len(root) > 2 and root in (_LONG.sub("", form), _LONG.sub("", short)):
                return True
    return False
