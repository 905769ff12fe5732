"""Who did it to whom: "The wife killed her husband" for "El marido mató a su mujer".

Two relatives of one set, the first of which begins its sentence as the subject on both sides, in the other order. A
passive, a list (husband and wife), a possessive ('s, of) and an object put first ("a su mujer la mató") turn the
order rightly: none of them may stand in either text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from tqpipe.checks.contraries import contrast
from tqpipe.checks.contraries.contrast import Hit
from tqpipe.checks.people.sexes import SEXES
from tqpipe.checks.reading.texts import composed

#: Words with which the order of two people says something else, or nothing. German puts objects first freely.
_ORDER: Mapping[str, str] = {
    "en": r"by|and|or|of|with|to|from|['’]s|whose|was|were|been|being|is|are",
    "ca": r"per|i|o|ni|de|del|amb|la va|el va|fou|va ser|és|era|està",
    "es": r"por|y|e|o|ni|de|del|con|fue|fueron|ser|es|era|está",
    "fr": r"par|et|ou|ni|de|du|avec|été|est|était|fut",
    "pt": r"por|pel[oa]|e|ou|nem|d[eoa]|com|foi|ser|é|era|está",
    "it": r"da|dal|dalla|e|o|né|di|del|della|con|stat[oa]|è|era|fu",
    "ro": r"de|către|și|sau|nici|cu|fost|este|era|lui",
}
#: The subject: an article or a possessive and the noun, at the start.
_SUBJECT = re.compile(
    r"\W*(?:(?:the|a|an|his|her|my|their|our|el|la|un|una|l['’]|su|mi|sa|mon|ma|le|une|o|a|uma|il|lo|i|sua|seu|seva|"
    r"meu|meva|ta|son|nuestro|nuestra|notre|votre)\b\W*){0,2}",
    re.I,
)

#: "a" marks an object here, and is an article elsewhere.
_MARKED = ("ca", "es", "it")


def exchanged(source: str, target: str, langs: tuple[str, str]) -> tuple[Hit, Hit] | None:
    """The subjects of source and target, where they are each other's objects."""
    if langs[0] not in _ORDER or langs[1] not in _ORDER:
        return None
    pairs = contrast.both(SEXES, target, langs[1]) - {"person", "adult"}
    if not pairs or pairs.isdisjoint(contrast.both(SEXES, source, langs[0])):
        return None  # as in most pairs
    here, there = (_two(text, lang) for text, lang in zip((source, target), langs, strict=True))
    if here is None or there is None:
        return None
    if here[0].member != there[1].member or here[1].member != there[0].member:
        return None
    for text, lang, (first, second) in ((source, langs[0], here), (target, langs[1], there)):
        text = composed(text)[0]
        start = text[: first.word.start]
        if not _SUBJECT.fullmatch(start) or (lang in _MARKED and re.match(r"\W*a\b", start, re.I)):
            return None
        if re.search(
            rf"(?<!\w)(?:{_ORDER[lang]})(?!\w)|[,;:]|['’]s\b", text[first.word.end : second.word.start], re.I
        ):
            return None
    return here[0], there[0]


def _two(text: str, lang: str) -> tuple[Hit, Hit] | None:
    """The only two words for relatives of one set in a text, of its two members."""
    hits = [h for h in contrast.find(SEXES, text, lang) if h.member[0] not in ("person", "adult")]
    sets = {h.member[0] for h in hits if h.strong}
    for name in sets:
        mine = [h for h in hits if h.member[0] == name]
        if len(mine) == 2 and mine[0].member != mine[1].member:
            return mine[0], mine[1]
    return None
