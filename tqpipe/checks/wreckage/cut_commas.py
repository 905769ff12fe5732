"""Commas that stand where a part of an English sentence was cut out: "This, makes it hard", "Moreover, and include".

Three places where no writer of English sets one: between a pronoun that begins a sentence and its verb, between "and"
and the verb of the same clause (", and, are able"), and before an "and" that follows the first word of a sentence and
joins nothing but a verb. Quirk et al. 1985, III.21. Every pattern was tried on text written by people.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

#: Verbs in a form that has a subject: those that may stand before theirs, and others.
_AUXILIARY = "is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|do|did"
_OTHER = (
    "makes?|made|means?|meant|gives?|gave|shows?|leads?|led|takes?|took|becomes?|became|remains?|seems?|helps?|requires?"
    "|allows?|brings?|brought|creates?|causes?|comes?|came|goes|went"
)
_FIRST = r"(?:^|(?<=[.!?;:]\s)|(?<=[.!?][”\"’]\s)|(?<=[–—]\s))"
#: "It, is that so?", "She, had she known": the verb has a subject behind it.
_NO_SUBJECT = r"(?!\s(?:not\s)?(?:I|you|he|she|it|we|they|this|that|there|the)\b)"
_PRONOUNS = "This|That|These|Those|It|He|She|They|We|I"
_CONNECTIVES = (
    "Moreover|Indeed|However|Therefore|Thus|Furthermore|Nevertheless|Nonetheless|Consequently|Hence|Meanwhile|Likewise"
    "|Similarly|Besides"
)
#: The words before such commas.
_QUICK = re.compile(rf"\b(?:{_PRONOUNS}|and),|,\sand\s")
_PRONOUN = re.compile(rf"{_FIRST}(?:{_PRONOUNS}),(?=\s(?:(?:{_AUXILIARY})\b{_NO_SUBJECT}|(?:{_OTHER})\b))")
_AND = re.compile(rf",?\sand,(?=\s(?:{_AUXILIARY})\b{_NO_SUBJECT})")
#: Words with which something put in between, or another clause, begins behind "and".
_PUT_IN_TEXT = """
    a above after all almost although an another any are as at based because before being both but by can compared
    contrary could depending despite did do does during each even every far finally first for from given had has have he
    hence her here his how however i if in indeed instead into is it its just last later least less let like many may
    maybe might more most much must my neither next no nor not nothing now of on once one only or other our out over
    perhaps please provided quite rather regardless second shall she should since so some still such sure than thanks
    that the their then there therefore these they third this those
    though through throughout thus to together too two under
    unless unlike until upon us very was we well were what whatever when whenever where whereas whether which while
    who whose why will with within without would yes yet you your
"""
_PUT_IN = frozenset(_PUT_IN_TEXT.split())
_JOINED = re.compile(rf"{_FIRST}(?:{_CONNECTIVES}),\sand(?=\s(?P<word>[a-z]{{3,}})\s[a-z])")
#: No verbs without a subject: adverbs, adjectives, participles.
_NO_VERB = re.compile(r".*(?:ly|ing|ed|[^b]al|[ae]nt|ful|ous|ive|[ai]ble|ary|ic|est)$")
#: What the source sets so, too: "Esto, hace que".
_SOURCE = re.compile(r"(?:^|[.!?;:–—]\s)[^\W\d_]+,\s")


def may_cut(text: str) -> bool:
    """Whether a text may have such a comma."""
    return _QUICK.search(text) is not None


def cut_commas(text: str, source: str) -> Iterator[tuple[int, int]]:
    """Places of such commas, with the words before them, unless the source has one behind a first word, too."""
    if not may_cut(text):
        return
    pronouns = list(_PRONOUN.finditer(text))
    if pronouns and _SOURCE.search(source) is None:
        yield from (m.span() for m in pronouns)
    yield from (m.span() for m in _AND.finditer(text))
    for m in _JOINED.finditer(text):
        if m["word"] not in _PUT_IN and not _NO_VERB.fullmatch(m["word"]):
            yield m.span()
