"""How many of several: "Most students" told as "Tous les étudiants", half of them as all, both as one of the two.

English says with "most" how many, and what is more than all others ("the most", "most likely"), so that the word alone
tells nothing and opposites_scope.py has it as one that may answer. Here it counts where a plural stands behind it at
the beginning of a clause or behind a preposition. Eight languages. Compiled by hand; each phrase was run on human
translations. Rule: our own.

Not told: "almost all" for most, a side that says both, "all" for what is whole.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from tqpipe.checks import _needs
from tqpipe.checks.reading.texts import lower_set
from tqpipe.types import Range

#: Where a share begins a clause or depends on a preposition.
_HERE = r"(?:^|(?<=[.;:!?,(“\"«] )|(?<=\b(?:for|and|but) )|(?<=\b(?:to|of|in|on|by|at|as) )|(?<=\b(?:that|with|from) ))"
#: A plural, an adjective before it.
_PLURAL = r"(?:(?!\w+ly\b)[a-z]+ )?(?:[a-z]{2,}[^\W\ds]s|people|men|women|children)\b(?! of\b)"
#: Language -> kind -> what says it; what may say it, too.
_KINDS: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "en": {
        "most": (
            rf"{_HERE}most (?:of (?:the|my|our|your|their|his|her|its|these|those|them|us|it)\b|{_PLURAL})",
            r"most\w*|mainly|majority|largely|usually|generally|typically|almost|nearly|main|bulk|many"
            r"|great\w*|more|widely"
            r"|virtually|practically|but|much|tends?|often",
        ),
        "all": (
            r"all (?:of )?(?:the |of |my |our |your |their |his |her |its |these |those )?[a-z]+s\b"
            r"|all (?:people|children|men)"
            r"|everyone|everybody|every [a-z]+",
            r"all|every\w*|each|whole|entire\w*|any\w*|both|total\w*|always|no|none|nobody|never|complete\w*"
            r"|full\w*|across",
        ),
        "some": (
            rf"(?:^|(?<=[.;:!?] ))some (?:of (?:the|our|these|those|them|us)\b|{_PLURAL})",
            r"some\w*|few|several|certain",
        ),
        "half": (
            r"half (?:of )?(?:the|my|our|their|his|her|its|these|those|them|us)\b|half of",
            r"hal[fv]\w*|50|fifty|mid\w*",
        ),
        "both": (r"both (?:of )?[a-z]+", r"both|two|2|either|pair\w*|each|all|couple|twins?|double|neither"),
        "one": (
            r"one of (?:the|these|those|them|its|our|their|his|her|my|your|us)\b",
            r"one|single|either|a",
        ),
    },
    "es": {
        "most": (
            r"la (?:gran |inmensa )?mayoría de|la mayor parte de(?:l)?",
            r"mayor\w*|casi|más|mayorit\w*|general\w*|suel\w*|much[oa]s|prácticamente|principal\w*|gran\w*"
            r"|buen[oa]?",
        ),
        "all": (
            r"tod[oa]s (?:l[oa]s|est[oa]s|es[oa]s|mis|sus|nuestr[oa]s|tus|vuestr[oa]s) \w+|todo el mundo"
            r"|todos",
            r"tod\w+|cada|cualquier\w*|enter\w*|siempre|amb[oa]s|total\w*|complet\w*|ningun\w*|ningún|nadie",
        ),
        "some": (
            r"algun[oa]s(?: de)? \w+|un[oa]s pocos|un[oa]s cuant[oa]s",
            r"algun\w*|algún|unos|unas|ciert[oa]s|poc[oa]s|vari[oa]s",
        ),
        "half": (r"la mitad de(?:l)?", r"mitad|medi[oa]s?|50|cincuenta"),
        "both": (r"amb[oa]s|l[oa]s dos", r"amb[oa]s|dos|2|sendos|pareja|tant\w*|tod\w+|cada|doble"),
        "one": (
            r"un[oa]? de (?:l[oa]s|est[oa]s|es[oa]s|sus|nuestr[oa]s|ell[oa]s|mis|tus)\b",
            r"un[oa]? de|uno|una sola|solo",
        ),
    },
    "ca": {
        "most": (
            r"la (?:gran |immensa )?majoria de?(?:ls)?|la major part de?(?:ls|l)?",
            r"major\w*|gairebé|quasi|més|general\w*|sol\w*|moltes|molts|pràcticament|principal\w*|gran\w*"
            r"|bona",
        ),
        "all": (
            r"tots (?:els|aquests|aquells|nosaltres) \w+|totes (?:les|aquestes|aquelles) \w+|tothom",
            r"tot\w*|cada|qualsevol|sencer\w*|sempre|amb[oa]s|ambd\w*|complet\w*|cap|ningú",
        ),
        "some": (
            r"algun[se]s?(?: de(?:ls)?)? \w+|un[ea]?s quant[se]s?",
            r"algun\w*|uns|unes|cert[se]s?|poc\w*|divers\w*",
        ),
        "half": (r"la meitat de?(?:ls|l)?", r"meitat|mig|mitja|mitges|50|cinquanta"),
        "both": (
            r"ambdós|ambdues|tots dos|totes dues|els dos|les dues",
            r"amb\w*|dos|dues|2|tant|parella|tot\w*|cada|doble",
        ),
        "one": (r"una? de(?:ls| les| aquest\w+| aquell\w+)\b", r"una? de(?:ls)?|una sola|un sol"),
    },
    "fr": {
        "most": (
            r"la (?:grande )?plupart (?:des?|d['’])|la (?:grande )?majorité (?:des?|d['’]|de)"
            r"|la majeure partie",
            r"plupart|major\w*|majeur\w*|plus|presque|quasi\w*|général\w*|souvent|beaucoup|principal\w*"
            r"|grand\w*|essentiel\w*",
        ),
        "all": (
            r"(?:tous|toutes) (?:les|ces|mes|nos|vos|ses|leurs|tes|ceux|celles) \w+|tout le monde|chacun",
            r"tou[st]\w*|chaque|chacun\w*|entier\w*|ensemble|toujours|compl\w+|aucun\w*|personne|les deux"
            r"|intégral\w*",
        ),
        "some": (
            r"certain[es]s?(?: des?)? \w+|quelques \w+|quelques-un\w*",
            r"certain\w*|quelqu\w*|plusieurs|partie|peu",
        ),
        "half": (r"la moitié (?:des?|d['’]|du)", r"moitié|demi\w*|mi|50|cinquante"),
        "both": (
            r"les deux|tous (?:les )?deux|toutes (?:les )?deux",
            r"deux|2|aussi bien|tant|double|couple|tou[st]\w*|chaque|chacun\w*",
        ),
        "one": (
            r"(?:l['’])?une? (?:des|de ces|d['’]entre|de ses|de nos|de vos)\b|l['’]une? de",
            r"l['’]une?|seule?",
        ),
    },
    "it": {
        "most": (
            r"la (?:maggior|gran|maggiore) parte d\w+|la (?:grande |stragrande )?maggioranza d\w+|per lo più",
            r"magg\w*|gran\w*|più|quasi|general\w*|spesso|molt[ie]|perlopiù|soprattutto|prevalen\w*|buon\w*"
            r"|principal\w*|lo",
        ),
        "all": (
            r"tutt[ie] (?:i|gli|le|questi|queste|quelli|quelle|noi|voi)\b(?! (?:due|tre))|tutti|ognuno",
            r"tutt\w*|ogni|ognun\w*|qualsiasi|qualunque|inter\w*|sempre|entramb\w*|compl\w*|nessun\w*"
            r"|ciascun\w*",
        ),
        "some": (
            r"alcun[ie](?: d\w+)? \w+|qualche \w+",
            r"alcun\w*|qualc\w*|cert[ie]|part\w*|parecch\w*|poch\w*",
        ),
        "half": (r"(?:la )?metà d\w+", r"metà|mezz\w*|50|cinquanta"),
        "both": (
            r"entramb[ie]|tutt[ie] e due|ambedue|l['’]uno e l['’]altro",
            r"entramb\w*|ambedue|due|2|sia|tutt\w*|coppia|doppi\w*",
        ),
        "one": (r"un[oa]? (?:dei|delle|degli|di quest\w+|di loro|dell\w+)\b", r"un[oa]? d\w+|sol[oa]"),
    },
    "pt": {
        "most": (
            r"a (?:grande )?maioria d\w+|a maior parte d\w+",
            r"maior\w*|quase|mais|geral\w*|cost\w*|muit[oa]s|praticamente|principal\w*|grande\w*|boa",
        ),
        "all": (
            r"tod[oa]s (?:[oa]s|est[ea]s|ess[ea]s|nós|meus|minhas|seus|suas) \w+|toda a gente|todo mundo"
            r"|todos",
            r"tod\w+|tudo|cada|qualquer|inteir\w*|sempre|amb[oa]s|total\w*|complet\w*|nenhum\w*|ninguém",
        ),
        "some": (r"algu(?:ns|mas)(?: d[oae]s)? \w+", r"algu\w*|uns|umas|cert[oa]s|pouc\w*|vári\w*|part\w*"),
        "half": (r"(?:a )?metade d\w+", r"metade|mei[oa]s?|50|cinquenta"),
        "both": (r"amb[oa]s|os dois|as duas", r"amb[oa]s|dois|duas|2|tant\w*|casal|tod\w+|cada|dupl\w*"),
        "one": (r"uma? d(?:[oa]s|est[ea]s|ess[ea]s|el[ea]s)\b", r"uma? d\w+|só"),
    },
    "ro": {
        "most": (
            r"majoritatea \w+|cei mai mulți|cele mai multe|cea mai mare parte|cei mai multi",
            r"majorit\w*|mai|aproape|general\w*|mulți|multe|practic|princip\w*|mare|bună|obicei",
        ),
        "all": (
            r"toți \w+|toate \w+|toată lumea|fiecare \w+",
            r"toț\w*|toat\w*|tot|tuturor|fiecare|oricare|întreg\w*|mereu|întotdeauna|amb\w+|complet\w*"
            r"|niciun\w*|nimeni",
        ),
        "some": (
            r"uni[ie] (?:dintre )?\w+|unele (?:dintre )?\w+|câțiva \w+|câteva \w+",
            r"uni[ie]|unele|unor|câț\w*|câte\w*|parte|puțin\w*|niște",
        ),
        "half": (r"jumătate (?:din|dintre)", r"jumăt\w*|50|cincizeci|mij\w*"),
        "both": (
            r"ambele|ambii|amândoi|amândouă",
            r"amb\w+|amândo\w*|doi|două|2|atât|pereche|toț\w*|toat\w*|fiecare|dubl\w*",
        ),
        "one": (r"(?:unul|una) (?:din|dintre)\b", r"unul|una|singur\w*|o"),
    },
    "de": {
        "most": (
            r"(?:die|den|der) meisten \w+|(?:die|der) (?:große |überwiegende )?mehrheit|(?:der"
            r"|ein) großteil|(?:den|dem) größten teil",
            r"meist\w*|mehr\w*|groß\w*|größ\w*|fast|überwiegend\w*|beinahe|nahezu|oft|viele|hauptsächlich"
            r"|allgemein|gewöhnlich"
            r"|praktisch|weit\w*|üblich\w*|regel",
        ),
        "all": (
            r"alle[rn]? (?:diese[rn]? |meine[rn]? |unsere[rn]? )?[a-zäöüß]{3,}"
            r"|jede[rnsm]? [a-zäöüß]{3,}|sämtliche\w? \w+|alle\b",
            r"all\w*|jed\w*|sämtlich\w*|ganz\w*|gesamt\w*|immer|beid\w*|völlig\w*|kein\w*|niemand\w*|stets",
        ),
        "some": (
            r"einige[rn]? \w+|manche[rn]? \w+",
            r"einig\w*|manch\w*|ein\w*|etlich\w*|teil\w*|mehrere\w*|wenig\w*|paar",
        ),
        "half": (
            r"(?:die |der )?hälfte (?:der|des|von|aller|meine\w|unsere\w)",
            r"hälft\w*|halb\w*|50|fünfzig|mitt\w*",
        ),
        "both": (
            r"(?<!einer der )(?<!eine der )(?<!eines der )(?<!der )beide[nr]? \w+|alle beide",
            r"beid\w*|zwei|2|sowohl|paar|all\w*|jed\w*|doppel\w*",
        ),
        "one": (
            r"eine[rs]? (?:der|von|dieser|unserer|meiner|ihrer)\b",
            r"eine[rs]? (?:der|von|dieser)|einzig\w*",
        ),
    },
}
#: Kinds that exclude each other.
_APART = (("most", "all"), ("all", "most"), ("half", "all"), ("all", "half"), ("both", "one"), ("one", "both"),
          ("most", "some"), ("some", "most"))  # fmt: skip
#: Language -> the words of most, half and both, of which one side of each of these pairs has one.
_WORDS_TEXT = """
    en: most half both
    es: mayoría mayor mitad ambos ambas dos
    ca: majoria major meitat ambdós ambdues dos dues
    fr: plupart majorité majeure moitié deux
    it: maggior maggiore gran maggioranza metà entrambi entrambe due ambedue altro più
    pt: maioria maior metade ambos ambas dois duas
    ro: majoritatea mulți multi multe mare jumătate ambele ambii amândoi amândouă
    de: meisten mehrheit großteil größten hälfte beide beiden beider
"""
_WORDS: Mapping[str, frozenset[str]] = {
    row.split(":")[0].strip(): frozenset(row.split(":")[1].split())
    for row in _WORDS_TEXT.strip().splitlines()
}
#: A need of the check that asks.
NEED = _needs.either(_needs.Words(lambda lang, other: _WORDS.get(lang, ())))
#: Characters of a side that is held to one share.
_LONG = 240


def exchanged(source: str, target: str, langs: tuple[str, str]) -> tuple[Range, Range] | None:
    """The phrases of two (composed) texts that say how many, where they exclude each other."""
    if langs[0] not in _KINDS or langs[1] not in _KINDS or max(len(source), len(target)) > _LONG:
        return None
    if lower_set(source).isdisjoint(_WORDS[langs[0]]) and lower_set(target).isdisjoint(_WORDS[langs[1]]):
        return None
    here, there = _kinds(langs[0]), _kinds(langs[1])
    for mine, theirs in _APART:
        said = here[mine][0].search(source)
        told = said and there[theirs][0].search(target)
        if said and told and not here[theirs][1].search(source) and not there[mine][1].search(target):
            return said.span(), told.span()
    return None


@lru_cache(maxsize=16)
def _kinds(lang: str) -> Mapping[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    return {
        kind: (re.compile(rf"(?<!\w)(?:{sure})", re.I),
               re.compile(rf"(?<![\w])(?:{may})(?!\w)", re.I))
        for kind, (sure, may) in _KINDS[lang].items()
    }  # fmt: skip
