"""Newspapers and parties whose names are words, and what English makes of those words.

Compiled by hand for this project. A row: language, name with its capitals, `=`, the wrong renderings with a stroke
between them (a capital in them counts, a small letter stands for both). After `!`, what follows the name where it is
no name of its own or its translation is in use (Esquerra Republicana, Republican Left). Under _WORDS a name that starts
sentences and labels as a word, too: a verb of the third person must follow it, or a little word go before.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

_ROWS = """
ca El País = the Country
ca El Mundo = the World
ca La Vanguardia = the Vanguard
ca El Periódico = the Newspaper
ca El Punt Avui = the Point Today
es El País = the Country ! Vasco Valenciano Semanal
es El Mundo = the World ! Deportivo
es La Vanguardia = the Vanguard
es La Razón = the Reason
es El Periódico = the Newspaper
es El Confidencial = the Confidential
es La Sexta = the Sixth
es Más Madrid = More Madrid
es Más País = More Country
fr Le Monde = the World ! Diplomatique
fr Le Point = the Point
fr La Croix = the Cross ! Rouge
fr Le Parisien = the Parisian
fr L'Équipe = the Team
fr Les Échos = the Echoes
it La Repubblica = the Republic
it La Stampa = the Press
it Il Messaggero = the Messenger
it Il Giornale = the Newspaper
it Corriere della Sera = Evening Courier | Evening Mail | Courier of the Evening
pt O Globo = the Globe
pt O Público = the Public
de Der Spiegel = the Mirror
de Die Zeit = the Time
de Die Welt = the World
de Tagesspiegel = Daily Mirror | Day Mirror
"""
_WORDS = """
ca Podem = we can
ca Junts = together ! per pel
ca Esquerra = the left | the Left | Left ! Republicana Unida Verda Radical
es Podemos = we can
es Sumar = add | adding | to add
es Junts = together ! per
es Esquerra = the left | the Left | Left ! Republicana Unida
"""
#: After it, what only a third person or an auxiliary of one can be.
_THIRD = (
    r"(?= (?:(?:se|ya|no|ho|ja|també|también|li|le) )?(?:ha|han|és|es|està|está|va|vol|quiere|pide|demana|exige|"
    r"exigeix|tiene|té|rebutja|rechaza|\w{2,}(?:arà|erà|irà|ará|erá|irá|aría|ería|iría|ó|ava|aba))\b)"
)
#: Before it, what stands before a name.
_BEFORE = (
    "de ",
    "d'",
    "d’",
    "amb ",
    "con ",
    "segons ",
    "según ",
    "que ",
    "i ",
    "y ",
    "a ",
    "per a ",
    "para ",
)
_LITTLE = "|".join(rf"(?<=\b{word})" for word in _BEFORE)


class HouseName(NamedTuple):
    """`name` finds it in the source, `wrong` the words that English must not have for it."""

    name: re.Pattern[str]
    wrong: re.Pattern[str]
    form: str


@lru_cache(maxsize=16)
def house_names(lang: str) -> tuple[HouseName, ...]:
    """The names of a language's press and parties."""
    return tuple(_read(_ROWS, lang, words=False)) + tuple(_read(_WORDS, lang, words=True))


@lru_cache(maxsize=16)
def any_of(lang: str) -> re.Pattern[str] | None:
    """A quick look for any of them."""
    found = [h.form for h in house_names(lang)]
    return re.compile("|".join(map(re.escape, found))) if found else None


def _read(table: str, lang: str, *, words: bool) -> list[HouseName]:
    found = []
    for row in table.strip().splitlines():
        code, _, rest = row.partition(" ")
        if code != lang:
            continue
        name, _, rest = rest.partition(" = ")
        wrong, _, unless = rest.partition(" ! ")
        after = rf"(?! (?:{'|'.join(unless.split())})\b)" if unless else ""
        form = rf"(?<!\w){re.escape(name)}(?!\w){after}"
        if words:
            form = rf"(?:{_LITTLE}){form}|{form}{_THIRD}"
        elif lang == "de" and " " in name:
            form = rf"(?<=\w ){form}"
        renderings = "|".join(_rendering(w.strip()) for w in wrong.split("|"))
        found.append(HouseName(re.compile(form), re.compile(rf"\b(?:{renderings})\b"), name))
    return found


def _rendering(text: str) -> str:
    return f"[{text[0].upper()}{text[0]}]{text[1:]}" if text[0].islower() else text
