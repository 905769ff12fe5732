"""Small words of nine languages: what tells near relatives apart where their other words do not. Lists of our own."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

_LISTS = {
    "en": "the a an of and or to in on at by for with from as that this these which who it he she they we you his "
    "her their its be is are was were been has have had will would not no but if than when there",
    "es": "el la los las un una unos unas de del al a en y e o que se no lo le les por con para su sus es son fue "
    "era está están ha han había más muy pero como este esta estos estas ese esa esto eso ya cuando también "
    "según hasta aunque quien donde entre sin sobre desde ayer hoy dijo ser tras porque mi nos ni todo todos "
    "él ella ellos hay",
    "ca": "el la els les un una uns unes de del dels al als a en i o que es no ho hi li per pel pels amb seu seva "
    "seus seves és són era va van ha han havia més molt però com aquest aquesta aquests aquestes això ja quan "
    "també segons fins qui on entre sense sobre des ahir avui dir ser perquè després ens ni tot tots ell ella "
    "ells hi ha",
    "pt": "o a os as um uma uns umas de do da dos das ao à aos às em no na nos nas e ou que se não lhe por pelo "
    "pela pelos pelas com para seu sua seus suas é são foi era está estão tem têm havia mais muito mas como "
    "este esta isto isso já quando também segundo até quem onde entre sem sobre desde ontem hoje disse ser "
    "depois porque ele ela eles há",
    "it": "il lo la i gli le un uno una di del dello della dei degli delle al alla ai alle a in nel nella nei nelle "
    "e o che si non ne per con suo sua suoi sue è sono era ha hanno aveva più molto ma come questo questa "
    "questi queste già quando anche secondo fino chi dove tra fra senza su sul sulla da dal dalla ieri oggi "
    "detto essere dopo perché loro",
    "fr": "le la les un une des de du au aux à en et ou que qui se ne pas il elle ils elles on par pour avec sans "
    "sur dans son sa ses leur leurs est sont était a ont avait plus très mais comme ce cet cette ces déjà "
    "quand aussi selon où ni ne lors entre depuis hier dit être après parce nous vous lui y été fait",
    "ro": "un o unui unei unor de la al a ai ale în din pe cu și sau că să se nu îl îi le pentru prin lui ei lor "
    "este sunt era are au fost avea mai foarte dar ca acest această acești aceste deja când după până cine "
    "unde între fără ieri azi spus fi care ce către doar iar",
    "de": "der die das den dem des ein eine einen einem einer und oder zu in im an am auf bei mit von vom zum zur "
    "für aus nach dass sich nicht er sie es wir ihr sein seine ist sind war waren hat haben hatte wird werden "
    "wurde wurden sehr aber wie dieser diese dieses schon wenn auch bis wer wo zwischen ohne über seit "
    "gestern heute noch als",
    "nl": "de het een van en of te in op aan bij met voor uit naar dat die dit zich niet hij zij ze het wij is zijn "
    "was waren heeft hebben had wordt werd zeer maar als deze al toen ook tot wie waar tussen zonder over "
    "sinds nog er om",
}  # fmt: skip


@lru_cache(maxsize=128)
def _apart(one: str, other: str) -> tuple[frozenset[str], frozenset[str]]:
    here, there = (frozenset(_LISTS[lang].split()) for lang in (one, other))
    return here - there, there - here


@lru_cache(maxsize=16)
def _own(lang: str) -> frozenset[str]:
    """Words of the language that no other one has."""
    return frozenset.intersection(*(_apart(lang, other)[0] for other in _LISTS if other != lang))


def speaks(words: Sequence[str], lang: str) -> bool:
    """Whether one of the small words speaks for `lang`: no other language has it."""
    return not _own(lang).isdisjoint(words)


def told(words: Sequence[str], lang: str) -> tuple[str, int]:
    """The other language for which most of the small words speak, and how many do; none where one speaks for `lang`."""
    best = "", 0
    if speaks(words, lang):
        return best
    for other in _LISTS:
        if other != lang:
            own, foreign = _apart(lang, other)
            number = sum(w in foreign for w in words)
            if number > best[1] and own.isdisjoint(words):
                best = other, number
    return best


def known(lang: str) -> bool:
    """Whether there is a list for the language."""
    return lang in _LISTS
