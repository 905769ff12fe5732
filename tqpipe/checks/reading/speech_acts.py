"""Questions that ask nothing: suggestions (why don't we, et si), requests (won't you, can't you), greetings (how do you
do) and exclamations (isn't it lovely). Another language says them as orders and statements: "Viens donc !".

Eight languages; compiled by hand from the reference grammars that negation/negation.py names. Rule: our own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

#: Language -> how such a question begins.
_BEGINS: Mapping[str, str] = {
    "en": (
        r"why (?:don['’]t|not|doesn['’]t)|how do you do|how about|what about|(?:won|wouldn|can"
        r"|couldn|will)['’]?t (?:you|we)"
        r"|would you (?:mind|please|like|care)|(?:can|could|will) you (?:please|kindly|just)|shall we|must you"
        r"|(?:is|are|was|were|has|have|does|do|did)n['’]t (?:it|he|she|that|this|they|you|we)"
    ),
    "ca": r"per què no|i si|no (?:vols|voleu|vol|podries|podríeu|podria)|(?:vols|voleu|podries"
    r"|podríeu) fer el favor|oi que",
    "es": (
        r"por qué no|y si|qué tal si|no (?:quieres|quiere|queréis|quieren|podrías|podría|puedes|puede)"
        r"|(?:quieres|quiere|te importaría|le importaría|puedes|podrías) (?:hacer el favor|callarte|dejar)"
    ),
    "fr": (
        r"pourquoi (?:ne|n['’]|pas)|et si|si on|si nous|ça te dit|que dirais-tu|que diriez-vous"
        r"|(?:tu ne|vous ne|ne) (?:peux|pouvez|veux|voulez|pourr\w+|voudr\w+)|voulez-vous bien|veux-tu bien"
    ),
    "pt": r"por ?que não|e se|que tal|não (?:queres|quer|querem|podes|pode|poderia)|importa-se|importas-te",
    "it": r"perché non|e se|che ne dici|che ne dite|non (?:vuoi|vuole|volete|potresti|potrebbe|puoi)"
    r"|ti dispiace|le dispiace",
    "ro": r"de ce nu|ce-ar fi|ce zici|n-(?:ai|ați) (?:vrea|putea)|nu (?:vrei|vreți|poți|puteți)",
    "de": (
        r"warum (?:\w+ ){1,4}nicht|wieso (?:\w+ ){1,4}nicht|wie wär\w*|wollen wir|wollen sie nicht"
        r"|willst du (?:nicht|wohl)"
        r"|(?:könn\w*|kann\w*) (?:du|ihr|sie|wir) (?:nicht|mal|bitte)"
    ),
}
#: What answers a question: whoever begins so did not say it again.
_ANSWERS = re.compile(
    r"[\s\W]*(?:because|yes|no|i|perquè|sí|jo|porque|yo|parce|oui|non|je|j|perché|io|sim|não|eu|pentru|da|nu|eu|weil|ja"
    r"|nein|ich|since)\b(?! te lo)",
    re.I,
)
#: What a speaker adds to a statement: OK?, isn't it?
_TAG = re.compile(
    r", ?(?:(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|wo|ca)(?:n['’]t)? "
    r"(?:it|he|she|they|you|we|i|there|that)|ok(?:ay)?|right|eh|huh|yeah|all right|will you|understood)\s?\?",
    re.I,
)
#: What says as much in a statement: Japanese particles, "mind you", "eh!".
_SAID = re.compile(
    r"(?:ね|よね|でしょう|だろう)[。．！!…]?\s*$|\b(?:mi raccomando|vale|eh|oye|oi|gell|hein|né|gelt)\b|!",
    re.I,
)


def asks_nothing(question: str, lang: str) -> bool:
    """Whether a question is a suggestion, a request, a greeting or an exclamation."""
    return lang in _BEGINS and _pattern(lang).match(question) is not None


def answers(text: str) -> bool:
    """Whether a statement begins as an answer does."""
    return _ANSWERS.match(text) is not None


def only_tags(question: str, statement: str) -> bool:
    """Whether a question is a statement with a tag behind it, and the other side's statement is a lively one."""
    tag = _TAG.search(question, max(0, len(question) - 30))
    return tag is not None and "?" not in question[: tag.start()] and _SAID.search(statement) is not None


@lru_cache(maxsize=16)
def _pattern(lang: str) -> re.Pattern[str]:
    return re.compile(
        rf"[\s\W]*(?:(?:and|but|so|well|then|y|pero|et|mais|ma|e|mas|dar|și|und|aber|i|però),? )?"
        rf"(?:{_BEGINS[lang]})(?![\w-])",
        re.I,
    )
