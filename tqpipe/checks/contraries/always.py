"""What is always so is never the contrary: "the train is never on time" for "siempre llega tarde"; not all passed: some
failed.

Two contraries cancel each other, always with never and one word more. Rule: our own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from tqpipe.checks.contraries import contrast
from tqpipe.checks.contraries.contrast import Hit
from tqpipe.checks.contraries.opposites import OPPOSITES
from tqpipe.checks.negation.half_words import meanings
from tqpipe.checks.negation.negation import PLAIN
from tqpipe.checks.reading.texts import composed

#: Sets of how often, and of how many.
_OFTEN, _SCOPES = "often", frozenset(["scope", "mass"])
#: Members of the latter that are not all.
_PART = frozenset(["some", "few"])
#: Language -> late; on time.
_PUNCTUAL: Mapping[str, tuple[str, str]] = {
    lang: (rf"\b(?:{late})\b", rf"\b(?:{early})\b")
    for lang, late, early in (
        ("en", r"late|delayed|behind schedule", r"on time|punctual\w*|in time|on schedule"),
        ("ca", r"tard|retard\w*", r"a l['’]hora|puntual\w*|a temps"),
        ("es", r"tarde|retras\w*|retraso", r"a tiempo|puntual\w*|en hora|a la hora"),
        ("fr", r"tard|retard\w*", r"à l['’]heure|ponctuel\w*|à temps"),
        ("pt", r"tarde|atras\w*", r"a horas|pontual\w*|a tempo|na hora"),
        ("it", r"tardi|ritardo|ritardatari\w*", r"in orario|puntual\w*|in tempo"),
        ("ro", r"târziu|întârzie\w*|întârzi\w*", r"la timp|punctual\w*"),
        ("de", r"spät|verspät\w*", r"pünktlich\w*|rechtzeitig"),
    )
}
#: Meanings of which one word says no: who forgets does not remember.
_DENYING = ("forget", "fail", "lack", "lose", "reject", "deny", "wrong", "hard")
#: "Not" right before "all", and behind it in French, which says "tous ... ne ... pas".
_NOT_BEFORE = re.compile(r"\b(?:no|not|nem|não|non|nicht|nu|ni|pas|n['’]t)\s(?:\w+\s)?\Z", re.I)
_NE_PAS = re.compile(r"[^.;:!?,]*\bn(?:e |['’])[^.;:!?,]*\bpas\b", re.I)


def told(here: Hit, there: Hit, source: str, target: str, langs: tuple[str, str]) -> bool:
    """Whether two contrary words are always and never beside another such pair, or all that is denied and some."""
    members = {here.member, there.member}
    if members == {(_OFTEN, "always"), (_OFTEN, "never")}:
        return turned(source, target, langs)
    if here.member[0] not in _SCOPES or not {m for _, m in members} - {"all"} <= _PART or len(members) < 2:
        return False
    hit, text, lang = (here, source, langs[0]) if here.member[1] == "all" else (there, target, langs[1])
    text = composed(text)[0]
    if _NOT_BEFORE.search(text, max(0, hit.word.start - 12), hit.word.start):
        return True
    return lang == "fr" and _NE_PAS.match(text, hit.word.end) is not None


def turned(source: str, target: str, langs: tuple[str, str]) -> bool:
    """Whether one text says always and the other never, and what is said so is the contrary, too."""
    said = [
        {
            hit.member[1]
            for hit in contrast.find(OPPOSITES, text, lang)
            if hit.member[0] == _OFTEN and hit.strong
        }
        for text, lang in zip((source, target), langs, strict=True)
    ]
    if sorted(map(sorted, said)) != [["always"], ["never"]]:
        return False
    texts = composed(source)[0], composed(target)[0]
    if any(a.member[0] != _OFTEN for a, _ in contrast.contradictions(OPPOSITES, *texts, langs, 1)):
        return True
    if not PLAIN.keys() >= set(langs):
        return False
    for mine, other in ((0, 1), (1, 0)):
        late, on_time = _PUNCTUAL[langs[mine]][0], _PUNCTUAL[langs[other]][1]
        if re.search(late, texts[mine], re.I) and re.search(on_time, texts[other], re.I):
            return True
    own, theirs = meanings(langs[0]), meanings(langs[1])
    return any(bool(own[m].search(texts[0])) != bool(theirs[m].search(texts[1])) for m in _DENYING)
