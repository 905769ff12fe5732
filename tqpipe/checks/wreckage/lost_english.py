"""English places where a word is missing that two words alone do not show: "he the ball", "more 1,000 people".

Each row is a pattern with the pairs of small words of which one is in all that it finds, so that most texts are not
searched. A pronoun is surely a subject only where a clause begins. Tried on text written by people: the excluded words
are those of stranded prepositions (taken care of in a home), fixed phrases (been by far) and relative clauses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from itertools import product

from tqpipe.checks.reading.texts import lower_pairs, lower_set
from tqpipe.checks.wreckage.lost_words import FILLERS, before_marks

_ALONE = r"(?<![\w'’.&/@-])"
_END = r"(?![\w'’/-]|[.&]\w)"
_CLAUSE = (
    r"(?:^|[.!?:;]\s|[\"“‘(]|(?<![\w'’-])(?:[Tt]hat|because|but|if|although|though|since|until|whether|said"
    r"|says)\s)"
)
_DETERMINERS = "the a an my our their his its this these every"
#: Words behind which "of" is the end of its phrase: verbs that keep it, and what is taken for a noun.
_KEEPS_OF = (
    r"care|advantage|use|made|tak(?:en?|ing)|rid|th(?:ought|ink|inks|inking)|dream(?:s|t|ing)?|hear|heard|unheard"
    r"|sp(?:oken|eaks?|oke|eaking)|talk(?:s|ing)?|aware|proud|afraid|sort|kind|instead|out|because|capable|fond|guilty"
    r"|sure|tired|sick|ashamed|jealous|short|what|all|free|full|hold|track|sight|touch|worthy|independent|control"
    r"|charge|ahead|top|know[ns]?|knew|\w+ed|be(?:come|came)|much|little|part|approves?|dispos\w+|beg(?:s|ging)?"
    r"|him|her|it|them|us|me|you|one|some|any|none|most|many|few|each|both|those|these|this|that|two|three|several"
)
_PHRASE = (
    rf"{_ALONE}(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ur|[Hh]is|[Mm]y) (?:(?!(?:that|who|which|we|they|he|she|it|you|is"
    r"|are|was|were|ones?|man|men|woman|women|people|world|place|way|check|log|sign|drop|stand|plug|add|opt|buy|trade|walk)"
    r"\b)[a-z]+ ){1,2}(?<!\wed )(?<!en )"
)


def _row(first: str, second: str, pattern: str) -> tuple[Set[tuple[str, str]], re.Pattern[str]]:
    return frozenset(product(first.split(), second.split())), re.compile(pattern)


_PARTICIPLES = (
    "gone|been|done|seen|taken|given|written|known|shown|broken|chosen|spoken|driven|eaten|fallen|flown|forgotten|frozen"
    "|hidden|stolen|thrown|worn|drawn|grown|begun|sung|won|made|said|told|held|kept|sent|built|brought|bought|thought"
    "|caught|taught|sold|led|heard|met|paid|stood|understood|went|took|gave|came|saw|knew|wrote|spoke|became|began|grew"
)

#: Verbs of the third person that are no nouns.
_VERBS = (
    "continues|becomes|includes|says|seems|allows|requires|provides|describes|believes|considers|receives|occurs|exists"
    "|happens|gives|comes|knows|thinks|expects|explains|depends|contains|consists|belongs|appears|brings|understands"
    "|insists|argues|decides|refuses|intends|enables|achieves|affects|applies|asks"
)

_ROWS = (
    _row("the", "have", rf"{_ALONE}(?P<x>[Tt]he have){_END}(?! nots?\b)"),
    # copies (of) to the Quran
    _row("of", "in to for on from with",
         rf"{_ALONE}(?!(?:{_KEEPS_OF}) )[a-z]+ (?P<x>of (?:in|to|for|on|from|with)){_END}"),
    # a professor of at the university
    _row("of", "at by into through against upon during",
         rf"{_ALONE}(?!(?:{_KEEPS_OF}) )[a-z]+ (?P<x>of (?:at(?! (?:least|most|first|best|once)\b)|by(?! far\b)|into"
         rf"|through|against|upon|during)){_END}"),
    # lying on the (ground) next to the road
    _row("next", "to", rf"{_ALONE}(?P<x>(?:the|an?) next to (?:the|an?|his|her|its|their|our|my)){_END}"),
    _row("that", "that", rf"{_ALONE}(?P<x>that that (?:the|an?|it|he|she|they|we|I|you|there)){_END}"),
    # and the (work) continues
    _row(
        "the a an this that its their our his her", _VERBS.replace("|", " "),
        rf"(?<![\w'’.&/@-])(?P<x>(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ur|[Hh]is) (?:{_VERBS})){_END}",
    ),
    _row("be", "will would can could should must may might",
         r"(?<!to )(?<!will )(?<!must )(?<!may )(?<!shall )\b(?P<x>be (?:will|would|can|could|should|must|may|might))"
         + _END),
    # the police have (said) that he was there
    _row("have has", "that", rf"{_ALONE}(?P<x>(?:have|has) that (?:the|he|she|they|we|it)){_END}"),
    _row("to", "able unable", rf"{_ALONE}(?P<x>to (?:un)?able){_END}"),
    # the disappearance of was understandable; the next flood in is the worst
    _row(
        "of in for with at from into", "is are was were has have had",
        rf"{_PHRASE}(?P<x>(?:of|in|for|with|at|from|into) (?:is|are|was|were|has|have|had)){_END}",
    ),
    # he the ball; they to help
    _row(
        "i he she they", _DETERMINERS + " of to",
        rf"{_CLAUSE}(?P<x>(?:I|[Hh]e|[Ss]he|[Tt]hey) (?:{'|'.join(_DETERMINERS.split())}|of|to)){_END}",
    ),
    _row("we", "a an my our their his this these its every of to",
         rf"{_CLAUSE}(?P<x>[Ww]e (?:an?|my|our|their|his|this|these|its|every|of|to)){_END}"),
    _row("i", "that", rf"(?:^|[.!?] |[\"“])(?P<x>I that){_END}"),
    # it will the lives of many
    _row(
        "will would can could should must may might cannot", "the a an my our their his its to of",
        rf"{_CLAUSE}(?:I|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Yy]ou|[Ii]t) (?P<x>(?:will|would|can|could|should|must|may|might"
        rf"|cannot) (?:the|an?|my|our|their|his|its|to|of)){_END}",
    ),
    _row("has have had with are were without", "no",
         rf"{_ALONE}(?P<x>(?:has|have|had|with|are|were|without) no (?:to|of|in|for|from|with|on)){_END}"),
    _row("this", "of", rf"{_ALONE}(?P<x>(?:at|in|on|of|for|by|from|with|during|after|before|since) this of){_END}"),
    _row("been being", "by",
         rf"{_ALONE}(?P<x>(?:been|being) by){_END}(?! (?:far|now|then|and)\b| \w+ side\b)"),
    _row("between", "and", rf"{_ALONE}(?P<x>(?<!in )between and){_END}"
         r"(?! (?:within|among|across|around|beyond|after|during|through|under|over|above|below|behind)\b)"),
    _row("both", "and", rf"{_ALONE}(?P<x>(?:to|for|in|by|with|from|is|are|was|were|as|on|at|between) both and){_END}"),
    _row("do does did can could will would should must may might", "not",
         rf"{_ALONE}(?P<x>(?:does|did|can|could|will|would|should|must|may|might) not (?:him|them|us|me|of)){_END}"),
    _row("as", "as", rf"{_ALONE}(?P<x>as as){_END}"),
    # Said to (have) taken place.
    _row("to", _PARTICIPLES.replace("|", " "),
         rf"{_ALONE}(?P<x>to (?!(?:chosen|given|known|written|broken|frozen|hidden|stolen|won|led|told|drawn)\b)"
         rf"(?:{_PARTICIPLES})){_END}"),
    # He (will) be there
    _row("he she it they we i you", "be been being",
         rf"(?:^|[.!?] )(?P<x>(?:He|She|It|They|We|I|You) (?:be|been|being)){_END}"),
    # Mr. said so; near the San in Rome; the United has that ability
    _row(
        "mr mrs ms dr sen gov prof rep gen rev capt sgt lt col",
        "in to was is were has have had said says told for on at with by from will would who that which but",
        r"(?<![\w.’'-])(?P<x>(?:Mr|Mrs|Ms|Dr|Sen|Gov|Prof|Rep|Gen|Rev|Capt|Sgt|Lt|Col)\.? (?:in|to|was|is|were|has|have"
        rf"|had|said|says|told|for|on|at|with|by|from|will|would|who|that|which|but)){_END}",
    ),
    _row(
        "san santa los las mount sri hong burkina united",
        "in and of to was is has had said says for on at with by from will would who that",
        r"(?<=[a-z,] )(?P<x>(?:San|Santa|Los|Las|Mount(?! of)|Sri|Hong|Burkina|(?<=the )United(?! and))"
        rf" (?:in|and|of|to|was|is|has|had|said|says|for|on|at|with|by|from|will|would|who|that)){_END}",
    ),
    # it was able to the crisis
    _row(
        "able unable willing unwilling trying tried tries want wants wanted refuses refused unlikely", "to",
        rf"{_ALONE}(?P<x>(?:able|unable|willing|unwilling|trying|tried|tries|wants?|wanted|refuses|refused|unlikely) to"
        rf" (?:the|an?|his|their|its|our|my|him|them|us|me)){_END}",
    ),
)  # fmt: skip
_MODALS = frozenset(
    ["would", "could", "should", "might", "cannot", "won", "wouldn", "couldn", "shouldn", "can"]
)
# They should (have) been ahead; few could (have) predicted it.
_AFTER_MODALS = re.compile(
    r"(?<![\w'’-])(?:would|could|should|might|cannot|(?:can|won|wouldn|couldn|shouldn)['’]t)(?: (?:not|also|never))? "
    rf"(?P<x>(?:{_PARTICIPLES}|felt)|(?!(?:\w*(?:need|feed|speed|ceed|cede|bleed|breed|seed|bed|head|shed|wed|red|weed))"
    rf"\b|indeed\b|instead\b)\w+ed){_END}"
)
# What "than" and "nor" answer, somewhere before them: (more) than 20; (neither) Syrian nor Turkish.
_COMPARED = re.compile(
    r"\b(?:more|less|fewer|others?|rather|else|\w+ers?|worse|different(?:ly)?|elsewhere|otherwise|prefer\w*|hardly|scarcely"
    r"|farther|further|another|double|twice|times|superior|inferior|apart|opposed|same|unlike|differ\w*|exceed\w*|then|any"
    r"|\w+thing|anywhere|all|no)\b",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\b(?:not|no|never|neither|none|nothing|nobody|without|cannot|hardly|nor|few|little|un\w+|in\w+able|lack\w*|refus\w+"
    r"|deni\w+)\b|n['’]t\b",
    re.IGNORECASE,
)
_ANSWERS = (
    (re.compile(r"(?<![\w'’-])than(?![\w-])"), _COMPARED),
    (re.compile(r"(?<=[a-z,] )nor(?![\w-])"), _DENIED),
)
_TRIGGERS = frozenset[tuple[str, str]]().union(*(pairs for pairs, _ in _ROWS))

# More 1,000 people (not: one more 2010 classic, two more 100-metre races).
_THAN = re.compile(
    r"(?<![\w'’-])(?<!one )(?<!two )(?<!three )(?<!some )(?<!many )(?<!any )(?<!few )(?<!no )(?<!once )(?<!even )"
    r"(?<!and )(?<!or )(?<!the )(?<!\d )[Mm]ore \d[\d,.]*\d(?![\w-])(?!\.\w)"
)
# In, he was; , from, ; bought a.
_OPENING_TEXT = "In At From With By Of During Among Despite The An Their Our Its Every"
_OPENING = _OPENING_TEXT.split()
_BETWEEN_TEXT = "in at of for from by with to into during among"
_BETWEEN_COMMAS = _BETWEEN_TEXT.split()
#: What a preposition may have between commas before its noun, and the conjunction of two: at, and above, the line.
_PARENTHESIS = (
    "for (?:example|instance)|however|in (?:particular|turn|fact)|among others|of course|perhaps|therefore|respectively"
    "|at (?:least|most|best)|if (?:any|not|necessary|possible)|as (?:always|usual)|and|or"
)
_COMMAS = re.compile(
    rf"(?:^|[.!?] |[\"“])(?P<first>(?:{'|'.join(_OPENING)}|According to) ?,)(?= )(?!{FILLERS})"
    rf"|(?P<between>, (?:{'|'.join(_BETWEEN_COMMAS)}) ?,)(?= )(?! (?:{_PARENTHESIS})\b)"
    r"|(?<=[a-z]{2} )(?<!letter )(?<!vitamin )(?<!type )(?<!class )(?<!grade )(?<!group )(?<!point )"
    r"(?P<article>a\s?(?:[,;](?=\s[a-z]{2})|\.(?= [A-Z]|$)))"
)
_BEFORE_COMMAS = frozenset((*_OPENING_TEXT.lower().split(), *_BETWEEN_COMMAS, "a"))


def lost(text: str) -> Iterator[tuple[int, int]]:
    """Ranges of an English text where a word is missing."""
    both = lower_pairs(text)
    if not _TRIGGERS.isdisjoint(both):
        for pairs, pattern in _ROWS:
            if not pairs.isdisjoint(both):
                yield from (m.span("x") for m in pattern.finditer(text))
    there = lower_set(text)
    if not _MODALS.isdisjoint(there):
        yield from (m.span() for m in _AFTER_MODALS.finditer(text))
    if "than" in there or "nor" in there:
        for pattern, before in _ANSWERS:
            yield from (m.span() for m in pattern.finditer(text) if not before.search(text, 0, m.start()))
    if "more" in there:
        yield from (m.span() for m in _THAN.finditer(text))
    if not _BEFORE_COMMAS.isdisjoint(before_marks(text)):
        yield from (m.span(m.lastgroup or 0) for m in _COMMAS.finditer(text))
