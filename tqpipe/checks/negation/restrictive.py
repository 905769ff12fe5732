"""What a language says with half a negation: "Il n'accepte que les espèces" (only cash) told as "He does not accept
cash", "La moto apenas sufrió daños" (hardly any) as "The bike was badly damaged".

Told where the source restricts ("ne ... que", "no ... más que", "non ha che", "nu ... decât") and the translation
denies without a word that restricts, too; where the source says hardly, and the translation neither that nor little
nor no. Eight languages; compiled by hand. Rule: our own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from tqpipe.checks.reading.table_rows import rows
from tqpipe.types import Range

#: Language -> what restricts. French "ne" with another negation is none; Italian behind some verbs alone.
_ONLY: Mapping[str, str] = {
    "fr": r"n(?:e\s|['’])(?:(?!(?:pas|plus|jamais|rien|guère|personne|point|ni|que)\b|aucun)[\w'’-]+\s){1,4}?"
    r"(?:que\s(?!l['’]on)|qu['’])(?=\w)",
    "es": r"no (?:[\w-]+ ){1,3}?(?:más que|sino) ",
    "ca": r"no (?:[\w'’-]+ ){1,3}?(?:més que|sinó) ",
    "pt": r"não (?:[\w-]+ ){1,3}?(?:mais (?:do )?que|senão) ",
    "it": r"non (?:ha|hanno|aveva|avevano|c['’]è|ci sono|resta|restano|rimane|rimangono|fa|fanno|è|sono) che ",
    "ro": r"nu (?:(?!mai\b)[\w-]+ ){1,3}?decât ",
}
#: Language -> what says hardly; Spanish "apenas" with a verb before it is "as soon as".
_HARDLY: Mapping[str, str] = {
    "en": r"hardly|barely|scarcely",
    "fr": r"n(?:e\s|['’])[\w'’-]+ (?:[\w'’-]+ )?guère|à peine",
    "es": r"apenas",
    "ca": r"(?:a penes|amb prou feines)",
    "pt": r"mal (?=[\w]+(?:am|em|ou|eu|iu)\b)|quase não",
    "it": r"a malapena|a stento",
    "ro": r"abia|de-abia",
    "de": r"kaum",
}
#: Of what says hardly, the word that tells.
_HINTS: Mapping[str, frozenset[str]] = {
    "en": frozenset(["hardly", "barely", "scarcely"]),
    "fr": frozenset(["guère", "peine"]),
    "es": frozenset(["apenas"]),
    "ca": frozenset(["penes", "feines"]),
    "pt": frozenset(["mal", "quase"]),
    "it": frozenset(["malapena", "stento"]),
    "ro": frozenset(["abia"]),
    "de": frozenset(["kaum"]),
}
#: Characters of a text in which one word tells.
_LONG = 160
#: Before a French "ne": no half a negation.
_NOBODY = re.compile(r"\b(?:nul|personne|rien|aucune?|ni)\b[^.;!?]*$", re.IGNORECASE)
#: Language -> what denies.
_NOT: Mapping[str, str] = {
    "en": r"n['’]t|\b(?:not|no|cannot|never|none|nobody|nothing)\b",
    "fr": r"\b(?:pas|plus|jamais|aucune?)\b",
    "es": r"\b(?:no|nunca|ningun[oa]?|ningún|nada|nadie)\b",
    "ca": r"\b(?:no|mai|cap|res|ningú)\b",
    "pt": r"\b(?:não|nunca|nenhuma?|nada|ninguém)\b",
    "it": r"\b(?:non|mai|nessun[oa]?|nulla|niente)\b",
    "ro": r"\b(?:nu|niciun|nicio|niciodată|nimic|nimeni)\b",
    "de": r"\b(?:nicht|kein\w*|nie|niemand|nichts)\b",
}
#: Language -> what restricts or says little in any way; `*`: any letters, `_`: a space.
_FEW_TEXT = """
en: only just but except* merely sole* simply other_than more_than until till before alone unless without bare*
 hardly scarce* little few* almost nearly any_more no_more nothing_but exclusive* limited mere as_soon_as when
 slight* minor minimal* small than rather instead rare* seldom
fr: que qu seul* uniquement sauf sinon mais juste simple* guère peine peu presque rare* dès avant exclusiv*
 légè* faible*
es: solo sólo solamente únic* más_que sino salvo excepto pero apenas poc* casi simple* sin hasta antes meno*
 rar* escas* leve* mínim* exclusiv*
ca: només sols solament únic* més_que sinó excepte llevat tret però penes feines poc* poqu* gairebé quasi sense
 fins abans rar* escass* lleu* mínim* exclusiv* simple*
pt: só somente apenas unic* únic* mais_que mais_do_que senão salvo exceto mas mal pouc* quase sem até antes rar*
 escass* leve* mínim* exclusiv* simples*
it: solo sola soltant* soltanto unic* che tranne salvo ma appena malapena stento poc* pochi* quasi senza fino
 prima rar* scars* liev* minim* esclusiv* semplice*
ro: doar numai decât abia puțin* aproape fără până înainte rar* singur* exclusiv minim* dar ci
de: nur bloß lediglich allein außer sondern aber kaum wenig* fast ohne bis erst bevor selten gering*
 ausschließlich einzig* sobald knapp leicht*
"""
_FEW = {
    lang: "|".join(words.replace("*", r"\w*").split()).replace("_", " ")
    for lang, _, words in (row.partition(": ") for row in rows(_FEW_TEXT))
}


def turned(source: str, target: str, langs: tuple[str, str]) -> tuple[Range, Range | None] | None:
    """The place in the composed source of what restricts or says hardly, and in the target of what denies instead,
    None where it denies nothing.
    """
    if langs[1] not in _NOT or langs[0] not in _HARDLY or max(len(source), len(target)) > _LONG:
        return None
    only, hardly = _patterns(langs[0])
    denies, few = _answers(langs[1])
    for m in only.finditer(source) if only else ():
        found = denies.search(target)
        if found and not few.search(target) and not _NOBODY.search(source[: m.start()]):
            return m.span(), found.span()
    said = hardly.search(source)
    if said and not denies.search(target) and not few.search(target):
        return said.span(), None
    return None


def hint(low: str, lang: str) -> bool:
    """Whether a word in small letters may say hardly; what restricts has a negation in it."""
    return low in _HINTS.get(lang, ())


@lru_cache(maxsize=16)
def _patterns(lang: str) -> tuple[re.Pattern[str] | None, re.Pattern[str]]:
    only = _ONLY.get(lang)
    return (
        None if only is None else re.compile(rf"\b{only}", re.IGNORECASE),
        re.compile(rf"(?<!\w)(?:{_HARDLY[lang]})(?!\w)", re.IGNORECASE),
    )


@lru_cache(maxsize=16)
def _answers(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(_NOT[lang], re.IGNORECASE), re.compile(rf"\b(?:{_FEW[lang]})\b", re.IGNORECASE)
