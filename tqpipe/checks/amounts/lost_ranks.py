"""A rank that got lost, so that the second is the first: "the most populous city" for "la segunda ciudad más poblada",
"the last stage" for "l'avant-dernière étape".

Told where one side has a superlative behind an ordinal and the other a superlative and nothing that may say which in
the order; or the last but one on one side and the last on the other. Eight languages; compiled by hand. Rule: our own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

from tqpipe.types import Range

#: Language -> second to tenth; superlatives.
_RANKED: Mapping[str, tuple[str, str]] = {
    "en": (
        "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth",
        r"most \w{4,}|(?:b|bigg|larg|great|high|long|tall|old|young|rich|poor|strong|fast|small|low|busi|heavi)est",
    ),
    "es": (
        "segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|séptim[oa]|octav[oa]|noven[oa]|décim[oa]",
        r"más \w{4,}|mejor|mayor",
    ),
    "ca": (
        "segona?|tercera?|quarta?|cinquen?a?|cinquè|sisena?|sisè|setena?|setè|vuitena?|vuitè|novena?|desena?",
        r"més \w{3,}|millor|major",
    ),
    "fr": (
        "deuxième|seconde?|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième",
        r"plus \w{4,}|meilleure?",
    ),
    "pt": (
        "segund[oa]|terceir[oa]|quart[oa]|quint[oa]|sext[oa]|sétim[oa]|oitav[oa]|non[oa]|décim[oa]",
        r"mais \w{4,}|melhor|maior",
    ),
    "it": (
        "second[oa]|terz[oa]|quart[oa]|quint[oa]|sest[oa]|settim[oa]|ottav[oa]|non[oa]|decim[oa]",
        r"più \w{4,}|miglior[e]?|maggior[e]?",
    ),
    "ro": (
        r"(?:al|a) (?:doilea|doua|treilea|treia|patrulea|patra|cincilea|cincea)",
        r"cel mai \w{4,}|cea mai \w{4,}|mai \w{4,}",
    ),
    "de": (r"(?:zweit|dritt|viert|fünft)\w{1,14}", r"\w{3,}[sß]te[nrsm]?"),
}
#: Language -> the last but one; the last.
_LAST: Mapping[str, tuple[str, str]] = {
    "en": (r"penultimate|(?:second|next)[- ]to[- ]last|last but one|second[- ]last", "last|final"),
    "es": (r"penúltim[oa]s?", r"últim[oa]s?|final"),
    "ca": (r"penúltim[oa]?s?|penúltimes", r"últim[oa]?s?|últimes|darrer[oa]?s?|darreres|final"),
    "fr": (r"avant[- ]derni(?:er|ère)s?|pénultième", r"(?<!avant-)(?<!avant )derni(?:er|ère)s?|finale?"),
    "pt": (r"penúltim[oa]s?", r"últim[oa]s?|final"),
    "it": (r"penultim[oaie]", r"ultim[oaie]|finale"),
    "ro": (r"penultim\w*", r"ultim\w*|final\w*"),
    "de": (r"vorletzte[nrsm]?", r"letzte[nrsm]?|finale?"),
}
#: What may say the same in another way, in any language: figures, Roman numerals, after the first.
_ELSEWHERE = re.compile(
    r"\d|\b(?:[IVX]{2,}|runners?-up|next|after|behind|apart from|except|other than|another|bronze|silver|segund\w*"
    r"|terce\w*|second\w*|deuxième|despu[ée]s|després|depois|après|dopo|nach|după|solo|només|salvo|llevat)\b"
)
#: Characters between an ordinal and its superlative.
_APART = 30
#: What words of the last but one begin with.
_BEGIN = "penult|penúlt|pénult|avant|vorletzt"


def hint(lang: str) -> Callable[[str], object] | None:
    """Tells of a word of a language whether it may be such a rank, for the needs of the check."""
    if lang not in _RANKED:
        return None
    ordinals = _RANKED[lang][0].removeprefix("(?:al|a) ")
    return re.compile(rf"(?:{ordinals})$|{_BEGIN}", re.IGNORECASE).match


def lost(source: str, target: str, langs: tuple[str, str]) -> tuple[Range, Range] | None:
    """Where one (composed) text has a rank and where the other one has the first or the last instead: the places in
    the source and in the target.
    """
    if any(lang not in _RANKED for lang in langs):
        return None
    for here, there, turn in ((0, 1, 1), (1, 0, -1)):
        ours, theirs = (source, target)[here], (source, target)[there]
        found = _one(ours, langs[here], theirs, langs[there])
        if found is not None:
            first, second = found[::turn]
            return first, second
    return None


def _one(text: str, lang: str, other: str, other_lang: str) -> tuple[Range, Range] | None:
    ranked, last = _patterns(lang)
    ranks_there, lasts_there = _patterns(other_lang)
    rank = ranked[0].search(text)
    if rank and not _ELSEWHERE.search(other) and not ranks_there[1].search(other):
        best = list(ranks_there[2].finditer(other))
        if len(best) == 1 and len(list(ranked[2].finditer(text))) == 1:
            return rank.span(), best[0].span()
    late = last[0].search(text)
    end = late and lasts_there[1].search(other)
    if late and end and not lasts_there[0].search(other) and not last[1].search(last[0].sub("", text)):
        return late.span(), end.span()
    return None


@lru_cache(maxsize=16)
def _patterns(lang: str) -> tuple[tuple[re.Pattern[str], ...], tuple[re.Pattern[str], ...]]:
    """What finds an ordinal with its superlative, any ordinal, any superlative; the last but one, and the last."""
    ordinal, best = _RANKED[lang]
    both = (
        rf"(?:{ordinal})[ -](?:[^.,;:!?]{{0,{_APART}}}?\s)?(?:{best})"
        if lang != "de"
        else r"(?:zweit|dritt|viert|fünft)\w{2,}[sß]te[nrsm]?"
    )
    if lang == "ro":
        both = rf"(?:{ordinal}) (?:cel |cea )?(?:{best})|(?:{ordinal}) [^.,;:!?]{{0,{_APART}}}?(?:{best})"
    return (
        tuple(re.compile(rf"\b(?:{p})\b", re.IGNORECASE) for p in (both, ordinal, best)),
        tuple(re.compile(rf"\b(?:{p})\b", re.IGNORECASE) for p in _LAST[lang]),
    )
