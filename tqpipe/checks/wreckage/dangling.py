"""Closed lists of words that never end a sentence, by language.

Articles, possessives, most conjunctions and the short prepositions need a word after them: a sentence
that stops there was cut. What may stand last is left out: English prepositions ("what it is made of"),
Catalan possessives ("davant seu").
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_NEVER_LAST: Mapping[str, str] = {
    "en": "the a an and or nor their its my your our his every because although whereas than whose",
    "ca": "el la els les un una uns unes i o de del dels al als amb per que si perquè com en a des ni",
    "es": "el la los las un una unos unas y e o u de del al con por para que si porque en a su sus desde ni",
    "fr": "le la les un une des du de et ou à au aux avec pour par que si parce dans leur leurs ses sa ni dès",
    "it": "il lo la i gli le un una uno e ed o di del della dei delle con per che se perché nel nella al alla",
    "pt": "o a os as um uma uns umas e ou de do da dos das com por para que se porque em no na nos nas ao à",
    "ro": "un o și sau de din la cu pe pentru că dacă în prin ai ale iar ori nici despre către",
    "de": "der dem einem und oder weil dass von für sowie seinem seinen ihrem ihren dessen",
}

#: Words after which a sentence may end ("what it is made of") but a text without a mark has hardly ever ended.
#: German has particles of verbs there (er trat ein, es trägt bei), "sein" (to be) and pronouns (ich weiß das).
_SELDOM_LAST = {
    "en": """
    of to into from with at by across between within during among towards upon as if when while where which that these
    those is are was were be been being has have had will would can could should must may might does very more most
    such another each every only also some any than then how what why she he they we said says told
    """,
    "de": "das den ein eine einen einer bei sein seine ihre",
}
SELDOM_LAST: Mapping[str, frozenset[str]] = {k: frozenset(v.split()) for k, v in _SELDOM_LAST.items()}

#: Words after which a text cannot stop, by language.
NEVER_LAST: Mapping[str, frozenset[str]] = {k: frozenset(v.split()) for k, v in _NEVER_LAST.items()}

#: English phrases that need what they introduce.
LEADS = re.compile(r"\b(?:such as|as well as|in order to|in addition to)(?=[\s.!?]*\Z)", re.I)
