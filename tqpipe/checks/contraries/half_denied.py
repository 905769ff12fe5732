"""What only restricts, or says hardly, told as a denial and the other way round: "The members did not attend" for
"Només hi van assistir els socis", "Er überlebte nicht" for "He barely survived".

Told of short texts where the one side restricts and denies nothing, and the other denies once and has no word that
restricts, says little, or names what is left out (no one but, nobody else, not much). The phrases that restrict with
half a negation are negation/restrictive.py's. Eight languages; compiled by hand. Rule: our own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from tqpipe.checks.negation import standing
from tqpipe.checks.negation.denials import patterns
from tqpipe.checks.negation.prefixes import PREFIX
from tqpipe.checks.reading.table_rows import rows
from tqpipe.types import Range

#: Language -> what restricts, and what says hardly; words that mean "alone", too, only where a phrase follows.
_HALF: Mapping[str, str] = {
    "en": "only|solely|barely|hardly|scarcely",
    "ca": "només|solament|únicament|a penes|amb prou feines",
    "es": r"sólo|solamente|únicamente"
    r"|solo (?=(?:los?|las?|el|un[ao]?s?|se|en|a|por|para|con|hay|puede[ns]?|quiero|tengo)\b)|apenas",
    "fr": r"seulement|uniquement|seul(?:e?s)? (?=(?:les?|la|l['’]))|à peine",
    "pt": r"somente|unicamente|só (?=(?:os?|as?|um|uma|se|em|por|para|com|há|pode[m]?|quero|tenho)\b)",
    "it": r"soltanto|solamente|unicamente|solo (?=(?:il|lo|la|i|gli|le|un|una|se|in|a|per|con)\b)|a malapena|a stento",
    "ro": "doar|numai|abia",
    "de": "nur|lediglich|ausschließlich|kaum",
}
#: Language -> what denies a clause.
_NOT: Mapping[str, str] = {
    "en": r"\w+n['’]t|not|never|cannot",
    "ca": "no",
    "es": "no",
    "fr": r"ne|n(?=['’])",
    "pt": "não",
    "it": "non",
    "ro": r"nu|n-",
    "de": "nicht|kein(?:e[nrms]?)?|nie",
}
#: Language -> any other word of denial, restriction or little, which may answer.
_ANY_TEXT = r"""
en: no|none|nobody|nothing|nowhere|neither|nor|only|just|but|except\w*|merely|sole\w*|simply|than|until|till|before
 |alone|unless|without|bare\w*|hardly|scarce\w*|little|few\w*|almost|nearly|more|any\w*|other\w*|else|yet|much|many|really|long
 |quite|very|limited|mere|beyond|outside|non|apart|besides|instead|always|all|every\w*|enough|far|often|exclusive\w*|single|exactly|offline
ca: cap|res|ningú|mai|ni|només|sols|solament|únic\w*|més|sinó|except\w*|llevat|tret|però|penes|feines|poc\w*|poqu\w*
 |gairebé|quasi|sense|fins|abans|altr\w*|molt\w*|gaire\w*|encara|sempre|tot\w*|pas|cada|prou|fora|massa|exclusiv\w*|precisament
es: ningun\w*|ningún|nada|nadie|nunca|ni|solo|sólo|solamente|únic\w*|más|sino|salvo|excepto|pero|apenas|poc\w*|casi|sin
 |hasta|antes|otr\w*|much\w*|aún|todavía|siempre|tod\w*|cada|muy|fuera|demás|demasiad\w*|exclusiv\w*|cualquier\w*|precisamente|exactamente
fr: rien|personne|aucune?|jamais|ni|guère|que|qu|seul\w*|uniquement|sauf|sinon|mais|juste|peine|peu|presque|sans|avant
 |autre\w*|beaucoup|encore|plus|toujours|tou[st]\w*|très|hors|trop|exclusiv\w*|précisément|exactement|vraiment
pt: nenhum\w*|nada|ninguém|nunca|nem|só|somente|apenas|unic\w*|únic\w*|mais|senão|salvo|exceto|mas|mal|pouc\w*|quase|sem
 |até|antes|outr\w*|muit\w*|ainda|sempre|tod\w*|cada|fora|demasiad\w*|exclusiv\w*|propriamente|exatamente|precisamente
it: nessun\w*|niente|nulla|mai|né|solo|sola|soltanto|solamente|unic\w*|che|tranne|salvo|ma|appena|malapena|stento|poc\w*
 |quasi|senza|fino|prima|altr\w*|molt\w*|ancora|sempre|tutt\w*|ogni|più|fuori|troppo|esclusiv\w*|propriamente|esattamente|precisamente
ro: niciun\w*|nicio\w*|nimic\w*|nimeni|nici|doar|numai|decât|abia|puțin\w*|aproape|fără|până|înainte|alt\w*|mult\w*|încă
 |mereu|toț\w*|toat\w*|tot|mai|ci|dar|afara|exclusiv\w*|singur\w*|tocmai|chiar
de: niemand\w*|nichts|nirgend\w*|weder|noch|nur|bloß|lediglich|allein|außer\w*|sondern|aber|kaum|wenig\w*|fast|ohne|bis
 |erst|bevor|ander\w*|viel\w*|immer|alle\w*|jede\w*|mehr|sehr|zu|einzig\w*|ausschließlich|knapp|gerade|unbedingt
"""
_ANY = {lang: words for lang, _, words in (row.partition(": ") for row in rows(_ANY_TEXT))}
#: Characters of a text in which one word tells.
_LONG = 90
_WORD = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=16)
def _patterns(lang: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    half, denies, any_of_them = (
        re.compile(rf"(?<![\w-])(?:{words.replace(' |', '|')})(?:(?<=\s)|(?!\w))", re.I)
        for words in (_HALF[lang], _NOT[lang], _ANY[lang])
    )
    return half, denies, any_of_them


def turned(source: str, target: str, langs: tuple[str, str]) -> tuple[Range, Range] | None:
    """The places in two (composed) texts of what restricts and of what denies, or the other way round."""
    if max(len(source), len(target)) > _LONG or not all(lang in _HALF for lang in langs):
        return None
    if not standing.stands(source, langs[0], target, langs[1]):
        return None  # two free renderings: "We do not accept cash", only cards
    texts = source, target
    for here in (0, 1):
        half, _, _ = _patterns(langs[here])
        said = half.search(texts[here])
        if said is None:
            continue
        denied = _denied(texts[1 - here], langs[1 - here])
        if denied is None or not _only_half(texts[here], langs[here]):
            return None
        return (said.span(), denied) if here == 0 else (denied, said.span())
    return None


def _denied(text: str, lang: str) -> Range | None:
    """The only denial of a text that has no other word of the kind."""
    _, denies, any_of_them = _patterns(lang)
    found = [m.span() for m in denies.finditer(text)]
    if len(found) != 1 or any_of_them.search(text) or _denied_twice(text, found[0][1], lang):
        return None
    return found[0]


def _denied_twice(text: str, end: int, lang: str) -> bool:
    """Whether a word behind a denial is denied by a prefix: "may not unreasonably refuse" is "may only with reason"."""
    half, prefix = patterns(lang)[2], re.compile(rf"(?:{PREFIX[lang]}|off)\w{{4,}}", re.I)
    return any(prefix.fullmatch(m[0]) and half.fullmatch(m[0]) for m in _WORD.finditer(text, end))


def _only_half(text: str, lang: str) -> bool:
    """Whether a text says so once, and denies nothing."""
    half, denies, any_of_them = _patterns(lang)
    said = list(half.finditer(text))
    others = [m for m in any_of_them.finditer(text) if not said[0].start() <= m.start() < said[0].end()]
    return len(said) == 1 and not others and not denies.search(text)
