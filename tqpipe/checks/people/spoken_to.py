"""Who speaks to whom: "Os llamaremos" is no "You will call us", "Wir danken Ihnen" no "We thank them".

A deed between the one who speaks and the one spoken to is read on both sides by its two pronouns (fr "nous vous", es
"os ...mos", English "we ... you"); where the sides have it the other way round, subject and object changed places. A
polite "you" (usted, Ihnen, vostè, dumneavoastră), which has the verb or the form of a third person, is lost where
English has no "you" and a "he", "she" or "they" that nothing in the source is. Compiled by hand from each language's
grammar.

Not told: verbs that turn it around (people/missed.py), reported speech, in which "you" becomes "they", and orders,
 in which English leaves "you" out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from tqpipe.checks.people import missed
from tqpipe.checks.people.english_pronouns import HE, SHE, THEY, WE, YOU, I
from tqpipe.checks.reading.texts import lower_set, words
from tqpipe.types import Word

#: Language -> what I or we do to you; what you (or others) do to me or us.
_DEEDS: Mapping[str, tuple[str, str]] = {
    "es": (
        r"(?:os|te) (?:he|hemos|voy|vamos|\w+mos|\w{2,}ré)",
        r"(?:me|nos) (?:has|habéis|ha|han|\w{2,}(?:ste|steis|rás|réis|rá|rán|áis|éis|aron|eron))",
    ),
    "ca": (
        r"(?:us|vos) (?:hem|he|vam|vaig|\w{2,}(?:rem|em|im|ré))|(?:et |t['’])(?:hem|he|vam|vaig|\w{2,}(?:rem|ré))",
        r"(?:(?:em|ens) |m['’])(?:has|heu|vas|vau|va|van|\w{2,}(?:ràs|reu|rà|ran))",
    ),
    "pt": (
        r"(?:te|vos) \w{3,}mos|\w{3,}mo(?:s-vos|-vos|s-te)|\w{3,}ei-te",
        r"\w{2,}ste-(?:me|nos)|(?:me|nos) \w{2,}(?:ste|rás)|\w{2,}r-(?:me|nos)-(?:ás|á|ão)",
    ),
    "it": (
        r"(?:vi|ti) (?:abbiamo|ho|\w{2,}(?:iamo|remo|rò))",
        r"(?:mi|ci) (?:hai|avete|\w{2,}(?:rai|rete|asti|esti|isti|aste|este|iste))",
    ),
    "fr": (
        r"(?:nous|je) (?:n['’]|ne )?(?:vous |te |t['’])\w+",
        r"(?:vous|tu) (?:n['’]|ne )?(?:nous |me |m['’])\w+",
    ),
    "ro": (
        r"(?:v|ți|te)-am|(?:vă|te|îți) (?:vom|voi|\w{2,}ăm)",
        r"(?:mi|m|ne|ni)-(?:ai|ați)|(?:îmi|mă|ne) (?:vei|veți)",
    ),
    "de": (
        r"(?:[Ww]ir|[Ii]ch) \w+ (?:euch|dich|dir|Ihnen|Sie)|(?:[Ee]uch|[Dd]ich|[Dd]ir) \w+ (?:wir|ich)"
        r"|\w+ (?:wir|ich) (?:euch|dich|dir|Ihnen)",
        r"(?:[Ii]hr|[Dd]u|Sie) \w+ (?:uns|mich|mir)|\w+ (?:ihr|du|Sie) (?:uns|mich|mir)",
    ),
}  # fmt: skip
#: What others do to us.
_DONE: Mapping[str, str] = {
    "es": r"nos (?:han|\w{2,}(?:aron|eron))",
    "ca": r"ens (?:han|van)",
    "pt": r"\w{2,}ram-nos|nos \w{2,}ram",
    "it": r"ci hanno",
    "fr": r"(?:on|ils|elles?|il) nous (?:ont|a|avai\w+)",
    "ro": r"n[ei]-au",
    "de": r"(?:[Ss]ie|[Ee]r|[Mm]an) (?:\w+te|\w+ten|hat|haben) uns",
}
#: Pronouns that a text with one of these has.
_PRONOUNS: Mapping[str, str] = {
    "es": "os te me nos usted ustedes le les",
    "ca": "us vos et em ens t m vostè vostès li els l",
    "pt": "te vos me nos você vocês senhor senhora agradecemos",
    "it": "vi ti mi ci la le lei suo sua suoi sue",
    "fr": "nous vous te t me m votre vos",
    "ro": "v ți te vă îți mi m ne ni n îmi mă dumneavoastră dvs",
    "de": "euch dich dir ihnen sie ihr du ihre ihrem ihren ihrer ihres uns mich mir",
}
#: Words between subject and object that begin another clause, or verbs whose object is what you do.
_CLAUSE = (
    r"that|if|when|what|how|who|why|where|and|or|but|because|think|hope|know|believe|say|said|guess|wish|mean|bet"
    r"|suggest|so|as|than|let|see|of|assume|suppose|assure|you|we|i|me|us|they|he|she|it|which"
)
#: What stands behind an object, where no verb of its own follows.
_OBJECT_ENDS = (
    r"(?=[.,;:!?)]|$| (?:the|a|an|to|in|on|at|by|for|with|this|that|last|tomorrow|yesterday|today|tonight|when|if|as"
    r"|your|my|our|about|from|of|back|before|after|soon|again|all|some|any|more|next|here|there|now|every|his|her|their"
    r"|\d+)\b)"
)
_BETWEEN = rf"(?:['’]\w+)?(?: (?!(?:{_CLAUSE})\b)[a-z]+(?:n['’]t)?){{1,3}}? "
_ENGLISH = (
    re.compile(rf"\b(?:we|I)\b{_BETWEEN}you\b{_OBJECT_ENDS}", re.I),
    re.compile(rf"\byou\b{_BETWEEN}(?:us|me)\b{_OBJECT_ENDS}", re.I),
)
_WE_DO = re.compile(rf"\bwe\b{_BETWEEN}(?:them|him|her)\b(?= to\b|{_OBJECT_ENDS})", re.I)
#: English words for who acts and who is acted on where I or we do it, and where you do.
_FIRST = I | WE
_OBJECTS = frozenset(["me", "us", "my", "our", "mine", "ours", "myself", "ourselves"])
_SUBJECTS = frozenset(["i", "we"])


#: Language -> words for a polite "you" that are said of nobody else.
_POLITE: Mapping[str, re.Pattern[str]] = {
    lang: re.compile(rf"(?<![\w'’-])(?:{words})(?!\w)", flags)
    for lang, words, flags in (
        ("es", "usted|ustedes", re.I),
        ("ca", "vostès?", re.I),
        ("pt", "você|vocês|o senhor|a senhora", re.I),
        ("ro", "dumneavoastră|dvs", re.I),
        ("fr", "vous|votre|vos", re.I),
        # A capital within a sentence.
        ("de", "(?<=[a-zäöüß,] )(?:Ihnen|Ihre[mnrs]?|Ihr|Sie)", 0),
        ("it", "(?<=[a-zàèéìòù,] )(?:La|Le|Lei|Suo|Sua|Suoi|Sue)(?= [a-zàèéìòù])", 0),
    )
}
#: Set phrases of letters, in which "le" and "la" are who reads them: "Le agradecemos su confianza".
_LETTER: Mapping[str, re.Pattern[str]] = {
    "es": re.compile(
        r"^(?:Les? )(?:agradecemos|informamos|comunicamos|recordamos|rogamos|damos las gracias|deseamos)\b"
    ),
    "ca": re.compile(
        r"^(?:(?:Li|Els) (?:agraïm|comuniquem|recordem|preguem|desitgem)|(?:L['’]|Els )informem)\b"
    ),
    "it": re.compile(
        r"^(?:Le (?:inviamo|comunichiamo|ricordiamo|auguriamo)|La (?:preghiamo|ringraziamo|informiamo|invitiamo))\b"
    ),
    "pt": re.compile(r"^Agradecemos (?:o seu|a sua|os seus|as suas)\b"),
}
#: What else the source may have for a third person.
_OTHERS: Mapping[str, re.Pattern[str]] = {
    lang: re.compile(rf"(?<![\w'’-])(?:{words})(?!\w)", flags)
    for lang, words, flags in (
        ("es", r"él|ella|ellos|ellas|quien|quienes|alguien|otros?|otras?|las|l[eo]s?|\w+(?:[aei]r|ndo)l[aeo]s?", re.I),
        ("ca", r"ell|ella|ells|elles|algú|altres?|els|les|li|l['’]|qui|\w+-(?:l[aio]|los|les|ne)", re.I),
        ("pt", r"eles?|elas?|alguém|outros?|outras?|quem|[oa]s|lhes?|\w+-(?:l?[oa]s?|lhes?|n[oa]s?)|del[ea]s?", re.I),
        ("ro", r"el|ea|ei|ele|lor|lui|cineva|altul|alții|care|cine|îl|îi|le|o|l-\w+|i-\w+", re.I),
        ("fr", r"ils?|elles?|leurs?|lui|eux|on|qui|quelqu['’]un|autres?|les|l[ea]|ses|son|sa|celui|ceux|celles?", re.I),
        ("de", r"er|sie|es|ihn|ihm|ihnen|ihr|ihre[mnrs]?|seine?[mnrs]?|die|der|wer|jemand|man|andere\w*|de[nm]", re.I),
        ("it", r"lui|lei|loro|egli|essi|esse|qualcuno|altr[ioe]|chi|li|le|gli|lo|\w+(?:gli|l[aieo])", re.I),
    )
}  # fmt: skip
_THIRD = HE | SHE | THEY
_QUOTED = re.compile('["“”«»„‹›‘]|--|—')


def pronouns(lang: str) -> list[str]:
    """The words of which a text has one where any of this may be found."""
    return _PRONOUNS.get(lang, "").split()


def known(lang: str) -> bool:
    """Whether there is a table for the language."""
    return lang in _DEEDS


def turned(other: str, lang: str, english: str) -> tuple[Word, Word] | None:
    """A deed of mine to you in `other` (composed) and of yours to me in the English text, or the other way round; what
    others do to us there, and we to them here.
    """
    said = lower_set(english)
    if said.isdisjoint(_FIRST):
        return None
    if missed.answered(other, lang, english):
        return missed.exchanged(other, lang, english)
    mine, yours = (pattern.search(other) for pattern in _deeds(lang))
    i_do, you_do = (pattern.search(english) for pattern in _ENGLISH)
    if mine and not yours and you_do and not i_do and said.isdisjoint(_SUBJECTS):
        return _word(mine), _word(you_do)
    if yours and not mine and i_do and not you_do and said.isdisjoint(_OBJECTS):
        return _word(yours), _word(i_do)
    if (
        lang in _DONE
        and "us" not in said
        and (we_do := _WE_DO.search(english))
        and (done := _done(lang).search(other))
    ):
        return (_word(done), _word(we_do)) if said.isdisjoint(YOU | {"our"}) else None
    return None


def told_of(other: str, lang: str, english: str) -> tuple[Word, Word] | None:
    """A polite "you" in `other` (composed), and a third person in the English text, which speaks to nobody."""
    said = lower_set(english)
    if (
        not said.isdisjoint(YOU)
        or said.isdisjoint(_THIRD)
        or _QUOTED.search(other)
        or _QUOTED.search(english)
    ):
        return None
    letter = _LETTER[lang].search(other) if lang in _LETTER else None
    polite = letter or _POLITE[lang].search(other)
    rest = other[letter.end() :] if letter else other
    if polite is None or any(not _POLITE[lang].match(other, m.start()) for m in _OTHERS[lang].finditer(rest)):
        return None
    return _word(polite), next(w for w in words(english) if w.text.lower() in _THIRD)


def _word(m: re.Match[str]) -> Word:
    return Word(m[0], *m.span())


@lru_cache(maxsize=16)
def _done(lang: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_DONE[lang]})(?!\w)", re.I if lang != "de" else 0)


@lru_cache(maxsize=16)
def _deeds(lang: str) -> tuple[re.Pattern[str], ...]:
    flags = re.I if lang != "de" else 0
    return tuple(re.compile(rf"(?<!\w)(?:{deed})(?!\w)", flags) for deed in _DEEDS[lang])
