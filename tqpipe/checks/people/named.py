"""A pronoun of the other sex in an English sentence about one named person: "Maria presented his book".

Told only where the sentence has one person: one run of capitalised words that begins with a first name of
first_names.py (titles before it aside), the same name in the source, no other name that is not a place or a date by
its preposition, no word for another human, nothing on either side that tells of the pronoun's sex.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tqpipe.checks.contraries import contrast
from tqpipe.checks.people.english_pronouns import HE, SHE
from tqpipe.checks.people.first_names import MEN, WOMEN
from tqpipe.checks.people.sexes import FEMALE, SEXES
from tqpipe.checks.reading.texts import (
    Name,
    composed,
    fold,
    folded_words,
    is_title_case,
    lower_set,
    names,
    words,
)
from tqpipe.types import Pair, Word

#: What stands before a name, in small letters.
_TITLES_TEXT = """
    chancellor president minister prime first vice deputy foreign former mayor senator secretary judge justice dr
    doctor professor prof director actor actress writer singer captain colonel general sergeant officer queen king
    princess prince duke duchess lady lord sir dame mr mrs ms miss saint pope sister brother chief congressman
    congresswoman councillor governor inspector detective commissioner commander admiral marshal constable corporal
    private bishop archbishop cardinal reverend rabbi imam sheikh baron baroness count countess emperor empress
    ambassador attorney the a an
"""
TITLES = frozenset(_TITLES_TEXT.split())
#: Other humans a pronoun may stand for.
_PEOPLE_TEXT = """
    actor ally analyst architect artist assistant attacker author baby boss brother builder boy candidate captain
    chairman champion chief child children citizen client coach colleague companion comrade cop counterpart couple
    cousin critic customer daughter dean defendant deputy designer director doctor driver editor employee employer
    enemy engineer expert fan farmer father fellow fighter follower founder friend girl governor guest guitarist
    head hero host journalist judge kid killer king lawyer leader listener lover man manager mayor member mentor
    minister model musician neighbour neighbor nephew niece novelist nurse officer official opponent owner painter
    parent partner passenger patient person philosopher photographer player poet policeman policewoman politician
    pope predecessor president priest prince princess principal prisoner producer professor prosecutor pupil queen
    rapist reader relative reporter representative researcher resident rival roommate scientist secretary senator
    singer soldier someone somebody son speaker spokesman spokesperson spokeswoman stranger student successor
    supporter surgeon suspect teacher teammate trainer uncle aunt victim visitor voter waiter waitress winner wife
    husband witness woman worker writer everyone everybody anyone anybody nobody whoever who whose whom one dog cat
    horse god lord baby's actress animal character twin sibling mother mum dad fiancé fiancée boyfriend girlfriend
    ex mate guy creature defender goalkeeper striker midfielder forward referee rider pilot cyclist sailor runner
    swimmer
"""
PEOPLE = frozenset(_PEOPLE_TEXT.split())
PLURALS = frozenset(f"{word}s" for word in PEOPLE)
#: A name after one of these is no person who could own a book: a place, a thing, a day.
PLACED = re.compile(
    r"\b(?:in|at|from|near|on|during|across|throughout|around|the|this|last|next|every)\s+$", re.I
)
_NATION = re.compile(r"\w{3,}(?:ish|ian|ean|can|ese|ch|ss)$")
_SAINT = re.compile(r"\b(?:san|santa|saint|st\.?|sant|sankt|são)\s+$", re.I)


#: Possessives of the third person: "her" before a noun stands for one of them.
_OWN_TEXT = """
    seu seva seus seves su sus suyo suya son sa ses sua suas suo suoi sue său săi sale
"""
_OWN = frozenset(_OWN_TEXT.split())
_OWNED = re.compile(
    r" (?!(?:to|in|and|or|at|on|for|from|with|when|that|as|but|by|if|because|after|before|again|a|an|the|his|so|not|"
    r"was|is|while|into|about|out|up|down|over|off|away|than|how|what|why|where|who|go|do)\b)[a-z]+",
    re.I,
)


def odd_pronouns(pair: Pair, langs: tuple[str, str]) -> Iterator[tuple[Word, str]]:
    """The first pronoun (placed in the target as given) that the only name speaks against, and the name."""
    if langs[1] != "en":
        return
    forms = lower_set(pair.target_text)
    he, she = not forms.isdisjoint(HE), not forms.isdisjoint(SHE)
    if he is she or not forms.isdisjoint(PEOPLE) or not forms.isdisjoint(PLURALS):
        return
    name = _person(pair.target_text, folded_words(pair.source_text))
    if name is None or fold(name) not in (WOMEN if he else MEN) or is_title_case(pair.target_text):
        return
    if fold(name) not in folded_words(pair.source_text):
        return
    wrong = HE if he else SHE
    word = next((w for w in words(pair.target_text) if _may_be_theirs(w, wrong, pair)), None)
    if word is None:
        return
    for text, lang in ((pair.source_text, langs[0]), (pair.target_text, "en")):
        for hit in contrast.find(SEXES, composed(text)[0], lang):
            form = fold(hit.word.text)
            if form in WOMEN or form in MEN or (lang == "en" and form in wrong):
                continue
            if (hit.member[1] in FEMALE) is she:
                return  # one of the pronoun's sex, or what may be
    yield word, name


def _may_be_theirs(word: Word, wrong: frozenset[str], pair: Pair) -> bool:
    """Whether a pronoun may stand for the person named: "Maria saw him" speaks of another, "Pere saw her" too."""
    form = word.text.lower()
    if form == "her":
        return _OWNED.match(pair.target_text, word.end) is not None and not _OWN.isdisjoint(
            lower_set(pair.source_text)
        )
    return form in wrong and form != "him"


def _person(text: str, source: frozenset[str]) -> str | None:
    """The first name of the only person that a text names; None where it names nobody or may name more."""
    person = None
    for run in runs(text, names(text)):
        parts = list(run)
        while parts and (
            parts[0].text.lower() in TITLES or (parts[0].initial and fold(parts[0].text) not in source)
            or (len(parts) > 1 and _NATION.match(parts[0].text))
        ):  # fmt: skip
            del parts[0]
        if not parts:
            continue
        known = fold(parts[0].text) in WOMEN or fold(parts[0].text) in MEN
        before = text[: parts[0].start]
        if known and not _SAINT.search(before):
            if person is not None and fold(person) != fold(parts[0].text):
                return None
            person = parts[0].text
        elif not PLACED.search(before):
            return None
    return person


def runs(text: str, found: tuple[Name, ...]) -> Iterator[list[Name]]:
    """Capitalised words that stand side by side."""
    run: list[Name] = []
    for name in found:
        if run and (text[run[-1].end : name.start].strip(" -") or name.initial):
            yield run
            run = []
        run.append(name)
    if run:
        yield run
