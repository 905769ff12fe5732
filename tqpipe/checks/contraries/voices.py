"""Clauses whose object comes first: passives that name who did it, and objects put before their verb.

"The dog was bitten by the cat", "A Pedro lo denunció su vecina", "Den Hund hat der Junge gebissen": in all of them what
stands first is what something is done to. Eight languages, by their auxiliaries, participles and small words; compiled
by hand. Rule: our own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from tqpipe.checks.contraries import fronted
from tqpipe.types import Range

_IRREGULAR_EN = (
    "beaten|bitten|bought|brought|broken|built|caught|chosen|driven|drawn|eaten|fed|felt|found|forgiven|fought|given|heard"
    "|held|hidden|hit|hurt|kept|known|led|left|lost|made|met|overthrown|paid|put|read|ridden|run|sold|seen|sent|shot"
    "|shown|stolen|struck|sued|sung|sworn|taken|taught|thrown|told|understood|won|worn|written"
)
#: Language -> a form of the passive's auxiliary, a participle, the word before who did it.
_PASSIVES: Mapping[str, tuple[str, str, str]] = {
    "en": (
        r"(?:(?:has|have|had|will|would|can|could|may|might|must|should) )?(?:is|are|was|were|been|being|be|gets?|got)",
        rf"\w+ed|{_IRREGULAR_EN}",
        "by",
    ),
    "es": (
        r"(?:fu[ei]|fueron|es|son|era|eran|será|serán|sería|serían|(?:ha|han|había|habían|habrá) sido|ser|siendo)",
        r"\w+[ai]d[oa]s?|vist[oa]s?|escrit[oa]s?|muert[oa]s?|(?:pro|dis|com|im|ex|de)?puest[oa]s?|(?:des)?cubiert[oa]s?|electos?",
        "por",
    ),
    "ca": (
        r"(?:és|són|era|eren|serà|seran|seria|serien|(?:va|van) ser|fou|foren|(?:ha|han|havia|havien) (?:estat|sigut))",
        r"\w+(?:at|ada|ats|ades|it|ida|its|ides|ut|uda|uts|udes)|vist[oa]?s?|vistes|escrit[oa]?s?|mort[oa]?s?|mortes|pres[oa]?s?"
        r"|dut[ae]?s?|atès|atesa|admès|admesa",
        "per|pels?",
    ),
    "fr": (
        r"(?:est|sont|était|étaient|sera|seront|serait|fut|furent|(?:a|ont|avait|avaient|aura|aurait) été|être|étant)",
        r"\w+(?:ée?s?|ie?s?|ue?s?|ise?s?|ite?s?|inte?s?|uite?s?|erte?s?|orte?s?)",
        "par",
    ),
    "it": (
        r"(?:(?:è|sono|era|erano|essere) stat[oaie]|è|sono|era|erano|fu|furono|sarà|saranno|viene|vengono|venne|vennero"
        r"|veniva|venivano)",
        r"(?!stat[oaie])\w+[aiu]t[oaie]|\w+(?:s|st|tt|rt|nt)[oaie]",
        r"da|dal|dallo|dalla|dai|dagli|dalle|dall['’]",
    ),
    "pt": (
        r"(?:foi|foram|é|são|era|eram|será|serão|seria|(?:tem|têm|tinha|tinham) sido|ser)",
        r"\w+[aiu]d[oa]s?|vist[oa]s?|escrit[oa]s?|mort[oa]s?|(?:pro|dis|com|im|ex|de)?post[oa]s?|eleit[oa]s?|pres[oa]s?",
        "por|pelos?|pelas?",
    ),
    "ro": (
        r"(?:a fost|au fost|fusese|fuseseră|este|sunt|era|erau|va fi|vor fi)",
        r"\w+(?:t|tă|ți|te|s|să|și|se)",
        r"de către|de(?= (?:un|o|niște|doi|două|trei|mai|\w+(?:ul|ii|lor|ele|le)\b|(?-i:[A-ZȘȚÂÎĂ])))",
    ),
}
#: Of German: a form of "werden", and by whom; the participle stands behind.
_WERDEN = r"wird|werden|wurden?|worden"
_RELATIVE = re.compile(
    r",? (?:who|whom|which|que|qu['’]|al que|a l[ao]s? que|a quien|a qui|den) ?", re.IGNORECASE
)
#: What no subject begins behind: the words of a clause before the auxiliary are read from the last of them on.
_BREAKS = re.compile(
    r"[,;:.!?()«»“”\"—–]|(?<![\w’'])(?:and|or|but|that|which|who|whom|when|where|while|because|if|as|than|y|e|o|u|pero|que"
    r"|quien|cuando|donde|mientras|porque|si|com|i|però|qui|quan|on|mentre|perquè|et|ou|mais|qu|dont|quand|où|lorsque"
    r"|tandis|ma|che|cui|quando|dove|mentre|perché|se|mas|quem|onde|enquanto|și|sau|dar|care|când|unde|dacă|că|und|oder"
    r"|aber|der|wenn|dass|weil|als|wie|wo|there|hay|hi)(?![\w’'])",
    re.IGNORECASE,
)
#: Words that end the name of who did it.
_ENDS = re.compile(
    r"[,;:.!?()«»“”\"—–]|(?<![\w’'])(?:and|in|on|at|after|before|for|with|to|from|during|of|y|en|después|antes|para|con"
    r"|durante|de|del|i|a|després|abans|amb|dins|et|dans|après|avant|pour|avec|pendant|du|des|e|nel|nella|dopo|prima"
    r"|per|con|di|della|em|no|na|depois|com|da|do|și|în|după|cu|la|und|im|am|nach|vor|mit|für)(?![\w’'])",
    re.IGNORECASE,
)
#: Characters of a subject, of who did it, between an auxiliary and its participle.
_LONG, _AGENT, _GAP = 60, 60, 25


class Turned(NamedTuple):
    """Where the object, the verb and who does it stand in a text; `relative`: the clause hangs on the object."""

    patient: Range
    verb: Range
    agent: Range
    relative: bool = False


def turned(text: str, lang: str) -> Iterator[Turned]:
    """The clauses of a (composed) text whose object comes first and that say who does it."""
    if lang in _PASSIVES:
        for m in _passive(lang).finditer(text):
            yield from _clause(text, m.start(), m.span("verb"), m.end())
    elif lang == "de":
        for m in _passive_de().finditer(text):
            yield from _clause(text, m.start(), m.span("verb"), m.start("agent"), m.end("agent"))
    for pattern in fronted.patterns(lang):
        for m in pattern.finditer(text):
            hangs = _RELATIVE.match(text, m.end("patient")) is not None
            yield Turned(m.span("patient"), m.span("verb"), m.span("agent"), hangs)


def has_passive(text: str, lang: str) -> bool:
    """Whether a text has a passive of any kind, or says by whom."""
    if lang == "de":
        return re.search(rf"\b(?:{_WERDEN})\b", text) is not None
    if lang not in _PASSIVES:
        return True
    return _any_passive(lang).search(text) is not None


def _clause(text: str, start: int, verb: Range, behind: int, most: int | None = None) -> Iterator[Turned]:
    first = max(0, start - _LONG)
    breaks = [m.end() for m in _BREAKS.finditer(text, first, start)]
    begin = breaks[-1] if breaks else first
    end = _ENDS.search(text, behind)
    last = min(end.start() if end else len(text), behind + _AGENT, len(text) if most is None else most)
    if text[begin:start].strip() and text[behind:last].strip():
        yield Turned((begin, start), verb, (behind, last))


@lru_cache(maxsize=16)
def _any_passive(lang: str) -> re.Pattern[str]:
    auxiliary, participle, by = _PASSIVES[lang]
    found = rf"\b{auxiliary}\s(?:\w+\s)?(?:{participle})\b"
    # Romanian "de" is "of" as well.
    found += rf"|(?<![\w-])(?:{by})\b" if lang != "ro" else ""
    return re.compile(found, re.IGNORECASE)


@lru_cache(maxsize=16)
def _passive(lang: str) -> re.Pattern[str]:
    auxiliary, participle, by = _PASSIVES[lang]
    return re.compile(
        rf"\b{auxiliary}\s(?:\w+ly\s|\w+ment[e]?\s|already\s|also\s|ya\s|ja\s|déjà\s|já\s|già\s)?(?P<verb>{participle})\b"
        rf"[^.,;:!?()]{{0,{_GAP}}}?\s(?:{by})(?:\s|(?<=['’]))",
        re.IGNORECASE,
    )


@lru_cache(maxsize=1)
def _passive_de() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{_WERDEN})\s[^.,;:!?()]{{0,{_GAP}}}?(?:von|vom|durch)\s"
        rf"(?P<agent>(?:[a-zäöü]+ )?[A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+)*)\s[^.,;:!?()]{{0,{_GAP}}}?"
        r"(?P<verb>(?:\w{0,8}ge\w+(?:t|en)|(?:be|ver|er|ent|zer)\w+(?:t|en)|\w+iert))\b(?=[.,;:!?)]|$| (?:und|worden))"
    )
