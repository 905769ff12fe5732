"""Who is missed or liked is the subject in other languages: "I miss you" is "Tu me manques", "Du fehlst mir".

The verbs for missing and for liking turn around who acts between English and French (manquer, plaire), German (fehlen,
gefallen), Italian (mancare, piacere), Spanish (gustar), Catalan (agradar) and Romanian (plăcea): their pronouns are
exchanged where the translation is right, and "Je te manque" for "I miss you" has them as in English and is wrong.
Compiled by hand from each language's grammar.

Not told: perfects ("je t'ai manqué" may be "I missed you" at the station), and sides that have both ways.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from tqpipe.types import Word

#: Language -> its verbs of this kind; you please me or I miss you; I please you or you miss me.
_VERBS: Mapping[str, tuple[str, str, str]] = {
    "fr": (
        r"manqu\w+|(?<!il vous )(?<!il te )(?:plais\w*|plaî\w+)",
        r"(?:tu|vous) (?:ne )?(?:me|nous) (?:manqu(?:es|ez|er?as|erez|ais|iez)|plais|plaisez|plaisais)",
        r"(?:je|nous) (?:ne )?(?:te|vous) (?:manqu(?:e|ons|erai|erons|ais)|plais|plaisons|plaisais)",
    ),
    "de": (
        r"fehl\w*|gef[aiä]ll\w*|gefiel\w*",
        r"(?:[Dd]u|[Ii]hr|Sie) (?:fehl\w+|gef[aä]ll\w+) (?:mir|uns)",
        r"(?:[Ii]ch|[Ww]ir) (?:fehl\w+|gefall\w+) (?:dir|euch|Ihnen)",
    ),
    "it": (
        r"manc\w+|piac\w+",
        r"(?:mi|ci) (?:manchi|mancate|mancherai|mancavi|piaci|piacete)",
        r"(?:ti|vi) (?:manco|manchiamo|mancherò|mancavo|piaccio|piacciamo)",
    ),
    "es": (
        r"gust\w+|falt\w+|agrad\w+",
        r"(?:me|nos) (?:gustas|gustáis|gustabas)",
        r"(?:te|os) (?:gusto|gustamos)",
    ),
    "ca": (r"agrad\w+|falt\w+", r"(?:m['’]|ens )(?:agrades|agradeu)", r"(?:t['’]|us )(?:agrado|agradem)"),
    "ro": (
        r"plac\w*|plăc\w*|lips\w+|dor",
        r"îmi (?:placi|plăceți)|ne (?:placi|plăceți)",
        r"îți plac|vă plăcem",
    ),
}
#: English verbs that they answer.
_ENGLISH = re.compile(
    r"\b(?:miss|like|lik|love|lov|lack|need|enjoy|fanc|pleas)(?:e?s|e?d|ing|ies|ied|y)?\b", re.I
)
_BETWEEN = r"(?:['’]ll)?(?: (?:do|will|really|still|already|always|just|also|so|might|would|must|only))* "
#: I miss or like you; you miss or like me.
_I_DO = re.compile(rf"\b(?:I|we){_BETWEEN}(?:miss|like) you\b(?! to\b| \w+ing\b| in\b| with\b)", re.I)
_YOU_DO = re.compile(rf"\byou{_BETWEEN}(?:miss|like) (?:me|us)\b(?! to\b| \w+ing\b)", re.I)


def answered(other: str, lang: str, english: str) -> bool:
    """Whether English has a verb for missing or liking, and the other side one that turns it around."""
    return lang in _VERBS and _verbs(lang)[0].search(other) is not None and bool(_ENGLISH.search(english))


def exchanged(other: str, lang: str, english: str) -> tuple[Word, Word] | None:
    """The words of `other` (composed) and of the English text in which one misses or likes the other, where it is the
    other one who does.
    """
    if lang not in _VERBS:
        return None
    i_do, you_do = _I_DO.search(english), _YOU_DO.search(english)
    if (i_do is None) == (you_do is None):
        return None
    _, mine, yours = _verbs(lang)
    right, wrong = (mine, yours) if i_do else (yours, mine)
    said, here = wrong.search(other), i_do or you_do
    if said is None or here is None or right.search(other):
        return None
    return Word(said[0], *said.span()), Word(here[0], *here.span())


@lru_cache(maxsize=16)
def _verbs(lang: str) -> tuple[re.Pattern[str], ...]:
    flags = 0 if lang == "de" else re.I
    return tuple(re.compile(rf"(?<!\w)(?:{verb})(?!\w)", flags) for verb in _VERBS[lang])
