"""One thing told from its other side: "Bosch bought it from Siemens" for "Siemens verkaufte es an Bosch", "his wife is
older than him" for "es más joven que su mujer".

The contrary word is right there, since who did it changed with it. Told apart from the error by the people: who stands
behind "to" with the one verb does it with the other, and who is compared is no longer the pronoun. Rule: our own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from tqpipe.checks.contraries.comparison import than
from tqpipe.checks.contraries.contrast import Hit
from tqpipe.checks.lexicon import concept_table
from tqpipe.checks.reading.texts import Name, alike, composed, fold, names, words

_ARTICLE = r"(?:\s?(?:the|el|la|els|les|los|las|le|lo|il|gli|i|o|a|os|as|den|der|die|das|dem|de|het))?"
#: Language -> what stands before the one who gets a thing; before the one it comes from.
_GIVEN: Mapping[str, tuple[str, str]] = {
    "en": ("to", "from|of|off"),
    "ca": ("a|al|als|a l['’]", "a|al|als|a l['’]|de|del|dels|d['’]"),
    "es": ("a|al", "a|al|de|del"),
    "fr": ("à|au|aux", "à|au|aux|de|du|des|d['’]|auprès d[eu]s?"),
    "pt": ("a|à|ao|aos|às|para", "a|à|ao|aos|às|de|do|da|dos|das"),
    "it": ("a|al|all['’]|alla|allo|ai|agli|alle", "da|dal|dall['’]|dalla|dallo|dai|dagli|dalle"),
    "ro": ("lui|către", "de la|lui"),
    "de": ("an", "von|vom"),
    "nl": ("aan", "van"),
    "sv": ("till", "från|av"),
}
#: In a passive the one who does it stands behind "from".
_PASSIVE = re.compile(r"\b(?:w[iu]rd\w*|worden|venn\w+|vien\w+|fu|stat[oaie]|blev|blivit)\b", re.I)
#: The one who gets it as a pronoun, at the word that says what is done; and as the subject, where it must be said.
_TO_US = re.compile(r"\b(?:nos|ens|ci|me|em|m['’]|mi|uns|mir|ons|mij|us)\b", re.I)
_SUBJECTS: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:we|i)\b", re.I),
    "de": re.compile(r"\b(?:wir|ich)\b", re.I),
    "nl": re.compile(r"\b(?:wij|we|ik)\b", re.I),
}
#: A name right behind a verb of winning, an article before it at most; a small first word, which has a capital, too; a
#: name behind a verb of losing.
_SUBJECT_BEHIND = re.compile(
    r"\s(?:(?:el|la|los|las|els|les|il|lo|l['’]|o|a|os|as|en|na)\s?)?((?:[A-ZÀ-Þ][\w-]+\s?)+)"
)
_FIRST_WORD = re.compile(r"^\W*\w{2,3}(?=\s)")
_TO_NAME = re.compile(
    r"(?:\s[\d–:-]+)?\s(?:to|against|contra|contre|contro|gegen|tegen|frente a|ante|davant)"
    r"\s(?:(?:the|el|la|los|las|els|les|il|lo|le|o|a)\s|l['’])?((?:[A-ZÀ-Þ][\w-]+\s?)+)"
)
#: Language -> a pronoun right before a verb of winning, who was beaten.
_BEATEN: Mapping[str, re.Pattern[str]] = {
    lang: re.compile(rf"\b(?:(?P<we>{we})|(?P<i>{i})|{other})\s?{helped}$", re.I)
    for lang, we, i, other, helped in (
        ("es", "nos", "me", "le|les|lo|la|los|las|te|os", r"(?:ha|han|había|habían)?\s?"),
        ("ca", "ens", "em|m['’]", "el|la|els|les|li|l['’]|us|et", r"(?:va|van|ha|han|havien?)?\s?"),
        ("pt", "nos", "me", "lhe|lhes|o|a|os|as|te", r""),
        ("it", "ci", "mi", "lo|la|li|le|gli|ti|vi|l['’]", r"(?:ha|hanno)?\s?"),
        ("fr", "nous", "m['’]|me", "l['’]|le|la|les|vous|t['’]|te", r"(?:a|ont|avait)?\s?"),
    )
}
_LOSER = {"we": "we|wir|wij|nosotros", "i": "i|ich|ik|yo"}
#: The verb that a phrase of winning or losing begins with: what follows of it is a preposition.
_VERB = re.compile(r"(?:(?:va|van|ha|han|hanno|a|au|ont) )?\w+", re.I)
#: A word in capitals or with one.
_CAPITAL = re.compile(r"\b(?=[^\W\d_])(?![a-zß-ÿ])\w{2,}")
#: Characters beside the word where its pronoun stands.
_BEFORE, _AFTER = 12, 4
#: What ends a clause; characters of the phrase behind "to"; letters of a word that says nothing by itself.
_CLAUSE_END = re.compile(r"[.;:!?…–—\"“”«»\n]|, ")
_PHRASE, _SHORT = 40, 3
_PRONOUN = re.compile(
    r"[\s'’](him|he|she|her|me|i|us|we|them|they|you|yo|él|ella|ellos|ellas|tú|nosotr[oa]s|jo|ell|ells|elles|tu|lui|elle"
    r"|moi|toi|eux|nous|vous|ele|ela|eles|elas|eu|lei|loro|te|er|sie|ich|du|wir|ihm|hij|zij|ze|ik|hem|haar|jij|el|ea)"
    r"(?:\s(?:is|was|are|were|am|do|does|did|ist|war))?\s*(?:[.,;:!?)]|$)",
    re.I,
)
#: Those of who speaks.
_FIRST = frozenset(
    ["me", "i", "us", "we", "yo", "nosotros", "nosotras", "jo", "moi", "nous", "eu", "ich", "wir", "ik"]
)


def told(here: Hit, there: Hit, source: str, target: str, langs: tuple[str, str]) -> bool:
    """Whether two contrary words, the source's and the target's, tell the same from its two sides."""
    sides = ((here, composed(source)[0], langs[0]), (there, composed(target)[0], langs[1]))
    group = here.member[0]
    if group == "age":
        return _compared(*sides)
    if group == "outcome":
        return _beaten(*(sides if here.member[1] == "win" else sides[::-1]))
    if group == "venue":
        return _of_the_other(sides[0][1], sides[1][1])
    if group not in ("trade", "class_of"):
        return False
    first, second = sides if here.member[1] in ("sell", "teach") else sides[::-1]
    if _buyer_first(first, second):
        return True
    return _names_turned(first, second) or _pronoun_turned(first, second) or _pronoun_turned(second, first)


def _of_the_other(source: str, target: str) -> bool:
    """Whether both texts name the same two, and each another one first: who lost at home, who won away."""
    ours, theirs = ([fold(n.text) for n in names(text)] for text in (source, target))
    both = set(ours) & set(theirs)
    first, second = (next((n for n in side if n in both), "") for side in (ours, theirs))
    return len(both) > 1 and first != second


def _buyer_first(given: tuple[Hit, str, str], got: tuple[Hit, str, str]) -> bool:
    """Whether who a thing is given to, a common noun behind "to", stands before the verb where it is got, and not where
    it is given: "sold his car to his neighbour", "his neighbour bought".
    """
    (give, here, lang), (get, there, other) = given, got
    if lang not in _GIVEN or _PASSIVE.search(there):
        return False
    if lang == "de":  # "an den Nachbarn verkauft"
        first, last = (
            max((m.end() for m in _CLAUSE_END.finditer(here, 0, give.word.start)), default=0),
            len(here),
        )
    else:
        first, last = give.word.end, len(here)
    end = _CLAUSE_END.search(here, give.word.end)
    to = re.compile(rf"(?<!\w)(?:{_GIVEN[lang][0]}){_ARTICLE}\s?(?=\w)", re.I).search(
        here, first, end.start() if end else last
    )
    if to is None:
        return False
    to_whom = _nouns(here, lang, to.end(), to.end() + _PHRASE)
    head = max((m.end() for m in _CLAUSE_END.finditer(there, 0, get.word.start)), default=0)
    buyer = _nouns(there, other, head, get.word.start)
    giver = _nouns(here, lang, max(0, give.word.start - _PHRASE), min(give.word.start, to.start()))
    return _same_noun(to_whom, buyer) and not _same_noun(giver, buyer)


#: A word and what it may name.
_Noun = tuple[str, frozenset[int]]


def _nouns(text: str, lang: str, start: int, end: int) -> list[_Noun]:
    """The longer words between two places."""
    may: dict[int, frozenset[int]] = {}
    if lang in concept_table.LANGUAGES:
        may = {first: said.may for first, _, said in concept_table.read(text, lang).words}
    return [
        (word.text, may.get(i, frozenset()))
        for i, word in enumerate(words(text))
        if start <= word.start < end and len(word.text) > _SHORT
    ]


def _same_noun(some: list[_Noun], others: list[_Noun]) -> bool:
    return any(alike(a, b) or not mine.isdisjoint(theirs) for a, mine in some for b, theirs in others)


def _compared(*sides: tuple[Hit, str, str]) -> bool:
    """Whether one side compares with a pronoun whom the other side compares; or I with him, and he with me."""
    behind = []
    for hit, text, lang in sides:
        found = re.search(rf"\b(?:{'|'.join(than(lang, '')) or 'dan'})\b", text[hit.word.end :], re.I)
        if found is None:
            return False
        pronoun = _PRONOUN.match(text, hit.word.end + found.end())
        behind.append("" if pronoun is None else "first" if pronoun[1].lower() in _FIRST else "other")
    return behind[0] != behind[1]


def _beaten(won: tuple[Hit, str, str], lost: tuple[Hit, str, str]) -> bool:
    """Whether who lost stands behind the verb where another won: "PSV lost to Ajax", "Ajax won van PSV"."""
    (win, there, lang), (lose, here, _) = won, lost
    behind = _winner_behind(there, _verb_end(there, win))
    if behind & _lost_to(here, _verb_end(here, lose)) and not _capitals(
        _FIRST_WORD.sub("", there[: win.word.start])
    ):
        return True
    if _won_over(there[: win.word.start], lang, here, lose.word.start, _verb_end(here, lose)):
        return True
    losers = _capitals(here[: lose.word.start])
    before, behind = _capitals(there[: win.word.start]), _capitals(there[_verb_end(there, win) :])
    return bool(before - losers) and bool(losers & behind) and not losers & before


def _verb_end(text: str, hit: Hit) -> int:
    verb = _VERB.match(text, hit.word.start)
    return hit.word.end if verb is None else verb.end()


def _winner_behind(text: str, at: int) -> set[str]:
    """The words of the name right behind a verb, of which no word makes the one who was beaten: "ganó el Barça"."""
    found = _SUBJECT_BEHIND.match(text, at)
    return set() if found is None else _capitals(found[1])


def _lost_to(text: str, at: int) -> set[str]:
    """The words of the name behind "to" (contra, gegen) right behind a verb of losing: "lost to Barça"."""
    found = _TO_NAME.match(text, at)
    return set() if found is None else _capitals(found[1])


def _won_over(before: str, lang: str, here: str, start: int, end: int) -> bool:
    """Whether a pronoun that was beaten stands before the verb of the one side, and is the loser on the other: "nos
    ganaron", "we lost"; "le ganó", "lost to him".
    """
    found = _BEATEN[lang].search(before) if lang in _BEATEN else None
    if found is None:
        return False
    subject = "we" if found["we"] else "i" if found["i"] else ""
    if subject:
        return re.search(rf"\b(?:{_LOSER[subject]})\s(?:\w+\s)?$", here[:start], re.I) is not None
    return re.match(r"\s(?:\w+\s)?(?:to|against) (?:him|her|them|it|you)\b", here[end:], re.I) is not None


def _capitals(text: str) -> set[str]:
    """The capitalised words, acronyms among them."""
    return {fold(word) for word in _CAPITAL.findall(text)}


def _names_turned(given: tuple[Hit, str, str], got: tuple[Hit, str, str]) -> bool:
    """Whether who stands behind "to" where a thing is given does not stand behind "from" where it is got, or who it is
    got from does not get it: one name is enough.
    """
    (_, here, lang), (_, there, other) = given, got
    if lang not in _GIVEN or other not in _GIVEN:
        return False
    theirs = {fold(n.text): n for n in names(there)}
    for name in names(here):
        twin = theirs.get(fold(name.text))
        if twin is None:
            continue
        to, source = _behind(here, name, _GIVEN[lang][0]), _behind(there, twin, _GIVEN[other][1])
        if to and (not source or (other in ("de", "it", "sv") and _PASSIVE.search(there))):
            return True
        if source and not to:
            return not _PASSIVE.search(there)
    return False


def _behind(text: str, name: Name, words: str) -> bool:
    return re.search(rf"(?<!\w)(?:{words}){_ARTICLE}\s?$", text[: name.start], re.I) is not None


def _pronoun_turned(said: tuple[Hit, str, str], other: tuple[Hit, str, str]) -> bool:
    """Whether "to us" stands beside the one word, and "we" with the other."""
    (hit, here, _), (_, there, lang) = said, other
    near = here[max(0, hit.word.start - _BEFORE) : hit.word.end + _AFTER]
    if not _TO_US.search(near) or _TO_US.search(there):
        return False
    return lang not in _SUBJECTS or _SUBJECTS[lang].search(there) is not None
