"""Two clauses told the other way round: "Although the prosecutor asked, the judge ordered" for "El juez ordenó, aunque
la fiscal pidió". Every word of one clause then stands where one of the other does.

Rule: our own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from tqpipe.checks.contraries import contrast
from tqpipe.checks.contraries.contrast import Hit
from tqpipe.checks.contraries.opposites import OPPOSITES
from tqpipe.checks.reading.texts import composed

#: Language -> what begins a clause that may stand first or last.
_SUBORDINATE: Mapping[str, str] = {
    "en": "although|though|while|whereas|even though|when|if|because|since|as|after|before|once|unless|despite|until",
    "ca": "encara que|tot i|malgrat|mentre|quan|si|perquè|com que|després|abans|atès",
    "es": "aunque|mientras|cuando|si|porque|como|después|antes|pese|a pesar|tras|una vez|dado|puesto",
    "fr": "bien que|quoique|alors que|tandis que|quand|lorsqu\\w*|si|parce qu\\w*|comme|puisqu\\w*|après|avant|malgré",
    "pt": "embora|ainda que|apesar|enquanto|quando|se|porque|como|depois|antes|após|uma vez",
    "it": "anche se|sebbene|benché|nonostante|mentre|quando|se|perché|poiché|dopo|prima|siccome",
    "ro": "deși|cu toate că|în timp ce|când|dacă|pentru că|deoarece|după|înainte|fiindcă",
    "de": "obwohl|obgleich|während|wenn|als|weil|da|nachdem|bevor|ehe|sobald|falls|auch wenn|trotz",
}


def turned(
    here: Hit,
    there: Hit,
    contrary: Sequence[tuple[Hit, Hit]],
    source: str,
    target: str,
    langs: tuple[str, str],
) -> bool:
    """Whether both texts have both words and one of them begins with the clause that the other ends with."""
    both = {here.member, there.member}
    if not any(a.member == there.member and b.member == here.member for a, b in contrary) and not all(
        both <= {hit.member for hit in contrast.find(OPPOSITES, text, lang)}
        for text, lang in zip((source, target), langs, strict=True)
    ):
        return False
    places = [_place(composed(text)[0], lang) for text, lang in zip((source, target), langs, strict=True)]
    return sorted(places) == ["first", "within"]


def _place(text: str, lang: str) -> str:
    """Whether a text begins with such a clause that a comma ends, or has one further on."""
    if lang not in _SUBORDINATE:
        return ""
    words = _SUBORDINATE[lang]
    if re.match(rf"\W*(?:{words})\b[^,]*,", text, re.I):
        return "first"
    return "within" if re.search(rf"\w\b\W+(?:{words})\b", text, re.I) else ""
