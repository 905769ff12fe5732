"""Object pronouns that tell a sex, where nothing else may stand: es "la vi", ca "el van detenir", fr "je la vois".

The same words are articles: they are read as pronouns only before a form that is a verb by its ending or its auxiliary,
behind one (pt "viu-a", es "verla"), or where a participle agrees (fr "l'ai vue", it "l'ho vista"). Compiled by hand
from the grammars of the six languages. A dative (le, li, lui, gli, lhe, îi) may be either sex and answers both.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple


class Clitics(NamedTuple):
    """What says "him" and "her" as object, and what may say either."""

    him: re.Pattern[str]
    her: re.Pattern[str]
    either: re.Pattern[str]


def _both(pattern: str, him: str, her: str, either: str) -> Clitics:
    return Clitics(
        re.compile(pattern.replace("@", him), re.I), re.compile(pattern.replace("@", her), re.I),
        re.compile(rf"\b(?:{either})\b", re.I),
    )  # fmt: skip


_ES = (
    r"\b@ (?:(?:he|has|ha|hemos|han|había[ns]?|habían|haya[ns]?|hubiera[ns]?) \w+(?:[ai]do|isto|cho|erto|esto|rito)"
    r"|vi|vio|di|dio|hizo|hice|quiso|quise|puso|tuvo|trajo|dejaron|\w{2,}[éóí]|\w{2,}(?:aron|ieron|aban))\b"
    r"|\b(?!(?:char|bur|per|par|bor|or|mir|mer)l)\w+(?:ar|er|ir|ándo|iéndo)@\b"
)
_CA = (
    r"\b@ (?:vaig|vas|va|vam|vàrem|vau|van|varen)\b|(?<!')\b\w+(?:ar|er|ir|re|nt)-@\b"
    r"|\b@ (?:conec|coneix|coneixia|veig|veia|estimo|estima|estimava|trobo)\b"
)
CLITICS: Mapping[str, Clitics] = {
    "es": _both(_ES, "lo", "la", "les?|se|ell[ao]s?|él|sus?|suy[ao]s?"),
    "ca": Clitics(
        re.compile(_CA.replace("@", "(?:el|lo)") + r"|\bl['’](?:he|has|ha|hem|heu|han|havien?|havia)"
            r" \w+(?:at|ut|it|ès|os|st)\b",
                   re.I),
        re.compile(_CA.replace("@", "la") + r"|\bl['’](?:he|has|ha|hem|heu|han|havien?|havia) \w+(?:da|ta|sa)\b", re.I),
        re.compile(r"\b(?:li|els|les|hi|ells?|elles|ella|es|se)\b|-(?:li|se|hi|los|les)\b|\b(?:s|hi)['’]", re.I),
    ),
    "fr": Clitics(
        re.compile(r"\b(?:je|tu|il|elle|on|nous|vous|ils|elles|ne|qui) le \w{2,}\b", re.I),
        re.compile(
            r"\b(?:je|tu|il|elle|on|nous|vous|ils|elles|ne|qui) la \w{2,}\b"
            r"|\bl['’](?:ai|as|a|avons|avez|ont|avais|avait|avaient|aura|auront)"
            r" (?:\w+ment )?\w+(?:ée|ie|ue|ise|ite|te)\b",
            re.I,
        ),
        re.compile(r"\b(?:lui|leur|les|eux|elles?|y)\b", re.I),
    ),
    "it": Clitics(
        re.compile(
            r"\bl['’](?:ho|hai|ha|abbiamo|avete|hanno|avev\w+|avrà) \w+(?:to|so)\b|\b\w{2,}(?:ar|er|ir|ando|endo)lo\b"
            r"|\blo (?:vidi|vide|videro|vedo|amo|conosco|\w{2,}[òì]|\w{2,}(?:arono|irono|erono|avano|evano|ivano))\b",
            re.I,
        ),
        re.compile(
            r"\bl['’](?:ho|hai|ha|abbiamo|avete|hanno|avev\w+|avrà) \w+(?:ta|sa)\b"
            r"|\b(?!(?:per|par|mer)la\b)\w{2,}(?:ar|er|ir|ando|endo)la\b"
            r"|\bla (?:vidi|vide|videro|vedo|amo|conosco|\w{2,}[òì]|\w{2,}(?:arono|irono|erono|avano|evano|ivano))\b",
            re.I,
        ),
        re.compile(r"\b(?:gli|le|li|loro|lei|lui|glie\w+|su[oaei]|suoi|ci|si|se|\w+[aei]r(?:gli|le))\b", re.I),
    ),
    "pt": Clitics(
        re.compile(r"\b\w{2,}-(?:o|lo|no)\b", re.I),
        re.compile(r"\b\w{2,}-(?:a|la|na)\b|\ba (?!(?:meu|seu|teu|eu)\b)\w{2,}(?:ou|eu|iu|aram|eram|iram)\b", re.I),
        re.compile(r"\b(?:lhes?|se|el[ea]s?|del[ea]s?|seus?|suas?|quem)\b", re.I),
    ),
    "ro": Clitics(
        re.compile(r"\b(?:l-(?:a|am|au|ai|aș|ar|ați|or)|îl)\b", re.I),
        re.compile(r"\b(?!(?:într|dintr|printr|dint)-)\w+-o\b", re.I),
        re.compile(r"\b(?:îi|i|le|lor|ei|ea|el|lui|sa|său|sale|săi)\b", re.I),
    ),
}  # fmt: skip
#: What is given to her, or to a polite you: before a participle that does not agree with it, "le" is no "them".
GIVEN_HER_IT = re.compile(
    r"(?<!gli )\b(?:le|Le) (?:ho|hai|ha|abbiamo|avete|hanno|avevo|aveva|avevano) (?:già |anche |mai )?\w+[ts]o\b"
    r"|\b[Ll]e (?:diede|dissi|disse|scrissi|scrisse|telefonò|regalò|chiese|rispose|mandò|portò|offrì)\b(?! gli\b)"
)
