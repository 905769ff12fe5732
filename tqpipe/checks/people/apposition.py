"""What a named person is, in the other sex: "Angela Merkel, el excanciller," and "Pedro Sánchez, la presidenta,".

Told only where source and translation both set a description in commas after one first name that only one sex has.
Italian and Romanian stay out: there a woman is "il ministro" as often as not; so do the French titles of which that
is true.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from tqpipe.checks.people.first_names import MEN, WOMEN
from tqpipe.checks.reading.texts import composed, fold
from tqpipe.types import Word

#: Language -> masculine articles, feminine articles, beginnings of what only people are.
_TABLE: Mapping[str, tuple[str, str, str]] = {
    "es": (
        "el|un", "la|una",
        "(?:vice)?presiden|canciller|ministr|director|alcald|gobernador|act(?:or|riz)|escritor|cantante|periodista|diputad|"
        "senador|jugador|artista|abogad|profesor|doctor|juez|líder|atleta|tenista|futbolista|consejer|candidat|dirigente|"
        "activista|autora?|fundador|cineasta|novelista|poeta|pintor|fotógraf|científic|investigador|rey|reina|princesa",
    ),
    "ca": (
        "el|un", "la|una",
        "(?:vice)?presiden|canceller|ministr|director|alcald|governador|act(?:or|riu)|escript|cantant|periodista|diputad|"
        "senador|jugador|artista|advoca|professor|doctor|jutge|líder|atleta|tennista|futbolista|conseller|candidat|dirigent|"
        "activista|autora?|fundador|cineasta|novel·lista|poeta|pintor|fotògraf|científic|investigador|rei|princesa",
    ),
    "pt": (
        "o|um", "a|uma",
        "(?:vice-?)?president|chanceler|ministr|diretor|governador|at(?:or|riz)|escritor|cantor|jornalista|deputad|senador|"
        "jogador|artista|advogad|professor|doutor|juíz?a?|líder|atleta|tenista|futebolista|candidat|dirigente|ativista|"
        "autora?|fundador|cineasta|romancista|poeta|pintor|fotógraf|cientista|investigador|rainha|rei|princesa",
    ),
    "fr": (
        "le|un", "la|une",
        "chanceli|direct|acteur|actrice|chanteu|joueu|conseill|romanci|sénat|artiste|journaliste|candidat|dirigeant|"
        "fondat|champion|athlète|cinéaste|militant|roi|reine|princesse",
    ),
    "de": (
        "der", "die",
        "(?:Bundes)?[Kk]anzler|(?:\\w+)?[Mm]inister|(?:\\w+)?[Pp]räsident|Direktor|Schauspieler|Sänger|Spieler|Autor|"
        "Schriftsteller|Bürgermeister|Politiker|Künstler|Trainer",
    ),
}  # fmt: skip
#: Who says it is another than who is described: "según Angela Merkel, el presidente ruso, ...".
_SOURCE_OF = re.compile(
    r"\b(?:segons|según|selon|segundo|laut|nach|para|per a|pour|für|con|amb|avec|com|mit|de|d['’]|von|a)\s+$",
    re.I,
)
_NAME = r"(?P<first>[^\W\d_]+)(?:[ -][^\W\d_a-z][^\W\d_]+){0,3}"


@lru_cache(maxsize=16)
def _pattern(lang: str) -> re.Pattern[str] | None:
    if lang not in _TABLE:
        return None
    men, women, roles = _TABLE[lang]
    return re.compile(
        rf"{_NAME}, (?P<said>(?:(?P<men>{men})|{women}) (?:[^\W\d_A-Z]+ )?(?:ex-?)?(?:{roles})[^\W\d_]*)"
        r"[^,.;:()\n]{0,40}, (?=[^\W\dA-Z_])"
    )


def describes(lang: str) -> bool:
    """Whether descriptions of the language are known."""
    return lang in _TABLE


def odd_description(source: str, target: str, langs: tuple[str, str]) -> tuple[Word, str] | None:
    """The description (its place is in the composed target) that the first name speaks against, and that name."""
    pattern = _pattern(langs[1])
    m = pattern.search(target) if pattern and ", " in target else None
    if m is None or _SOURCE_OF.search(target[: m.start()]):
        return None
    if langs[1] == "de" and m["men"] and m["said"].endswith("in"):
        return None  # "mit Angela Merkel, der Kanzlerin,": a dative
    name = fold(m["first"])
    if name not in (WOMEN if m["men"] else MEN):
        return None
    if not re.search(
        rf"\b{re.escape(m['first'])}\b[^,.;:]{{0,40}}, [^,.;:]{{3,60}}, [^A-Z]", composed(source)[0]
    ):
        return None
    return Word(m["said"], *m.span("said")), m["first"]
