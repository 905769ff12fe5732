"""Former, vice- and deputy, lost or added: "El exministro" is no "The Minister", "the deputy mayor" no "el alcalde".

An office (minister, mayor, president, wife) is found with what says that it is no longer held (former, ex-, ancien,
ehemalig, fost) or that another holds it (vice-, deputy, acting, sub-, stellvertretend, adjunct). Where the other side
has the office and nothing anywhere that may say so in another way, it speaks of another person. Compiled by hand for
this project.

Not found: offices of the past ("was president", "president from 1999 to 2003"), then-presidents, predecessors.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from tqpipe.checks.reading.table_rows import rows
from tqpipe.types import Range

#: Office -> language -> its words as patterns.
_OFFICES_TEXT = """
president: en presidents?|chair(?:m[ae]n|wom[ae]n|persons?)?; ca president(?:a|s|es)?; es president[ea]s?;
 fr présidente?s?; pt president[ea]s?; it president(?:e|i|essa|esse); ro președint\\w+;
 de \\w*präsident(?:in|en|innen)?
 |\\w*vorsitzende[rn]?
minister: en ministers?|premiers?|secretar(?:y|ies); ca ministr[ea]s?|secret(?:ari|ària|aris|àries); es ministr[oa]s?
 |secretari[oa]s?|premier; fr ministres?|secrétaires?; pt ministr[oa]s?|secretári[oa]s?|premiê;
 it ministr[oaie]|segretari[oae]?|premier;
 ro miniștri(?:i|lor)?|ministr(?:u|ul|a|ului|ă|ei|e)|secretar(?:ul|a|ului|i|ii)?
 |premier(?:ul|ului)?; de \\w*minister(?:in|innen|n|s)?|\\w*sekretär(?:in|e|en|s|innen)?
chancellor: en chancellors?; ca canceller(?:a|s|es)?; es canciller(?:a|es)?; fr chanceli(?:er|ère)s?;
 pt chancelere?s?;
 it cancellier[ei]|cancelliera; ro cancelar(?:ul|ului|i|a)?; de \\w*kanzler(?:in|s|n)?
mayor: en mayors?; ca alcalde(?:ssa|s|sses)?|batlles?; es alcalde(?:sa|s|sas)?; fr maires?;
 pt prefeit[oa]s?|autarcas?;
 it sindac(?:o|a|i|he); ro primar(?:ul|ului|i|ii|ița|iță)?; de \\w*bürgermeister(?:in|n|s|innen)?
governor: en governors?; ca governador(?:a|s|es)?; es gobernador(?:a|es|as)?; fr gouverneure?s?;
 pt governador(?:a|es|as)?; it governator[ei]|governatrice; ro guvernator(?:ul|ului|i|ii)?;
 de \\w*gouverneur(?:in|e|s)?
director: en directors?|chief_executives?|ceos?; ca director(?:a|s|es)?|conseller_delegat; es director(?:a|es|as)?
 |consejer[oa]_delegad[oa]; fr direct(?:eur|rice)s?; pt diretor(?:a|es|as)?|director(?:a|es|as)?; it direttor[ei]
 |direttric[ei]|amministratore_delegato; ro director(?:ul|ului|i|ii)?|directoare[ai]?; de \\w*direktor(?:in|en|s)?
 |geschäftsführer(?:in|n|s)?
ambassador: en ambassadors?; ca ambaixador(?:a|s|es)?; es embajador(?:a|es|as)?; fr ambassad(?:eur|rice)s?;
 pt embaixador(?:a|es|as)?; it ambasciator[ei]|ambasciatrice; ro ambasador(?:ul|ului|i|ii)?;
 de \\w*botschafter(?:in|n|s)?
senator: en senators?; ca senador(?:a|s|es)?; es senador(?:a|es|as)?; fr sénat(?:eur|rice)s?; pt senador(?:a|es|as)?;
 it senator[ei]|senatrice; ro senator(?:ul|ului|i|ii)?; de senator(?:in|en|s)?
prosecutor: en prosecutors?|attorney_general; ca fiscals?; es fiscal(?:es)?; fr procureure?s?;
 pt procurador(?:a|es|as)?;
 it procurator[ei]; ro procuror(?:ul|ului|i|ii)?; de \\w*staatsanw(?:alt|ältin|älte)
champion: en champions?; ca campi(?:ó|ona|ons|ones); es campe(?:ón|ona|ones|onas); fr champion(?:ne)?s?;
 pt campe(?:ão|ã|ões|ãs); it campion(?:e|i|essa); ro campio(?:n|nul|ana|ană|ni|nii|ane);
 de \\w*(?:welt|europa)meister(?:in|n|s)?
coach: en coach(?:es)?|managers?; ca entrenador(?:a|s|es)?|tècnics?; es entrenador(?:a|es|as)?|técnicos?;
 fr entraîneure?s?; pt treinador(?:a|es|as)?|técnic[oa]; it allenator[ei]|allenatrice|tecnico;
 ro antrenor(?:ul|ului|i|ii)?;
 de \\w*trainer(?:in|n|s)?
player: en (?:foot)?baller|(?:football_|basketball_)?players?|footballers?; ca jugador(?:a|s|es)?|futbolist[ae]s?;
 es jugador(?:a|es|as)?|futbolistas?; fr joueu(?:r|se)s?|footballeu(?:r|se)s?; pt jogador(?:a|es|as)?|futebolistas?;
 it giocator[ei]|giocatric[ei]|calciator[ei]; ro jucăto(?:r|rul|ri|rii|are|area)|fotbalist(?:ul|ului|i)?;
 de \\w*spieler(?:in|n|s)?
captain: en captains?; ca capitans?|capitana; es capit(?:án|ana|anes); fr capitaines?; pt capit(?:ão|ã|ães);
 it capitan[oai]; ro căpitan(?:ul|ului|i)?; de \\w*kapitän(?:in|e|s)?
commander: en commanders?; ca comandants?; es comandantes?; fr commandante?s?; pt comandantes?; it comandant[ei];
 ro comandant(?:ul|ului|i)?; de kommandeur(?:in|e|s)?|kommandant(?:in|en)?
worker: en employees?; ca emplea(?:t|da|ts|des); es emplead[oa]s?; fr employée?s?; pt empregad[oa]s?|funcionári[oa]s?;
 it dipendent[ei]|impiegat[oaie]; ro angaja(?:t|tul|tă|ți|ții|te); de \\w*mitarbeiter(?:in|n|innen)?|angestellte[rn]?
student: en students?|pupils?; ca alumn(?:e|a|es)|estudiants?; es alumn[oa]s?|estudiantes?; fr élèves?|étudiante?s?;
 pt alun[oa]s?|estudantes?; it student(?:e|i|essa|esse)|alliev[oaie]; ro elev(?:ul|i|ii|ă|a)?|student(?:ul|ă|a|i|ii)?;
 de schüler(?:in|n|innen)?|student(?:in|en|innen)?
husband: en husbands?; ca marits?|espòs; es maridos?|esposos?; fr maris?|époux; pt maridos?|esposos?; it marit[oi];
 ro soț(?:ul|ului|ii)?; de (?:ehe)?m(?:ann|annes|änner)
wife: en wi(?:fe|ves); ca dones?|mullers?|esposa; es mujer(?:es)?|esposas?; fr femmes?|épouses?;
 pt mulher(?:es)?|esposas?;
 it mogli(?:e)?; ro soți(?:e|a|ei|i|ile); de (?:ehe)?frau(?:en)?
girlfriend: en girlfriends?; ca xicota|núvia|nòvia; es novias?; fr petite_amie|copine; pt namoradas?;
 it fidanzat[ae]|ragazza;
 ro iubit[aeă]|prietena; de freundin(?:nen)?
boyfriend: en boyfriends?; ca xicot|nuvi; es novios?; fr petit_ami|copain; pt namorados?; it fidanzat[oi]|ragazzo;
 ro iubit(?:ul|ului)?|prietenul; de freund(?:es|e)?
"""


class _Rank(NamedTuple):
    """What says that an office is not held: words before it, written as one with it, behind it; and what else may say
    so anywhere in a text.
    """

    before: str
    attached: str
    after: str
    answers: str


#: No office holder's any more; another's than the one who holds it.
FORMER, DEPUTY = "former", "deputy"
_FORMER: Mapping[str, _Rank] = {
    "en": _Rank(
        "former|ex|erstwhile|onetime", "ex-?", "",
        "formerly|one-time|then|past|late|sometime|outgoing|previous(?:ly)?|old|retired|retiring|once|until"
        "|predecessors?|ousted"
        "|deposed|toppled|emeritus|used to|no longer|departing|departed|disgraced|ancient|earlier|veterans?|deceased"
        "|alumn\\w+|graduates?|divorced|separated|estranged|had been|widow\\w*|exes|sacked|dismissed|impeached"
        "|years? ago",
    ),
    "ca": _Rank(
        "ex|antic|antiga|antics|antigues", "ex-?", "",
        "aleshores|llavors|època|anterior\\w*|abans|difun\\w+|sortint|jubila\\w+|predecess\\w+|deposa\\w+"
        "|derroca\\w+|emèrit\\w*"
        "|fins|havia estat|vell|vella|veter\\w+|divorcia\\w+|separa\\w+|vídu?a?|destituï\\w+",
    ),
    "es": _Rank(
        "ex|antigu[oa]s?", "ex-?", "",
        "entonces|época|anterior\\w*|antes|difunt\\w+|fallecid\\w+|saliente|jubila\\w+|retirad\\w+|predeces\\w+"
        "|depuest\\w+"
        "|derrocad\\w+|emérit\\w+|hasta|había sido|viej\\w+|veteran\\w+|divorcia\\w+|separad\\w+|viud\\w+|fuera"
        "|otrora"
        "|destituid\\w+",
    ),
    "fr": _Rank(
        "ex|anciens?|anciennes?", "ex-?", "",
        "alors|époque|précéden\\w+|auparavant|défunt\\w*|feue?|sortante?s?|retrait\\w+|prédécess\\w+|déchue?s?"
        "|renvers\\w+"
        "|émérite|jusqu\\w*|avait été|vieux|vieil\\w*|décéd\\w+|vétéran\\w*|divorc\\w+|sépar\\w+|veuve?|jadis"
        "|destitué\\w*",
    ),
    "pt": _Rank(
        "ex|antig[oa]s?", "ex-?", "",
        "então|época|anterior\\w*|antes|falecid\\w+|cessante|aposentad\\w+|reformad\\w+|antecess\\w+"
        "|predecess\\w+|depost\\w+"
        "|derrub\\w+|emérit\\w+|até|tinha sido|fora|velh\\w+|veteran\\w+|divorcia\\w+|separad\\w+|viúv\\w+|outrora"
        "|destituíd\\w+",
    ),
    "it": _Rank(
        "ex|antic[oa]|antichi", "ex-?", "",
        "allora|epoca|preceden\\w+|prima|defunt\\w+|uscent\\w+|pensiona\\w+|predecess\\w+|depost\\w+"
        "|rovescia\\w+|emerit\\w+"
        "|fino|già|era stato|vecchi\\w*|veteran\\w+|divorzia\\w+|separat\\w+|vedov\\w+|destituit\\w+",
    ),
    "ro": _Rank(
        "ex|(?<!a )(?<!au )(?<!am )fost|fostul|fosta|fostului|fostei|fostă|foști|foștii|foștilor|foste|fostele"
        "|fostelor",
        "ex-?", "",
        "atunci|anterior\\w*|înainte|decedat\\w*|defunct\\w*|demis\\w*|pensionat\\w*|predeces\\w+|emerit|până|fusese"
        "|vechi\\w*|vechea|veteran\\w*|divorț\\w+|separat\\w*|văduv\\w*|precedent\\w*",
    ),
    "de": _Rank(
        "ex|alt|ehemalige[rnms]?|frühere[rnms]?|einstige[rnms]?|vormalige[rnms]?",
        "ex-?(?!ekutiv|port|am|ped|tern|tra|pert)|alt-?(?!e|st)", "",
        "damal\\w+|früher|ehemals|einst|vormals|vorherig\\w+|vorig\\w+|verstorben\\w*|scheidend\\w*|pensioniert\\w*"
        "|vorgänger\\w*|gestürzt\\w*|abgesetzt\\w*|emerit\\w*|bis|alte[rnms]?|veteran\\w*|geschieden\\w*"
        "|getrennt\\w*|witwe\\w*"
        "|altgedient\\w*|absolvent\\w*|a\\.\\s?d",
    ),
}  # fmt: skip
_DEPUTY: Mapping[str, _Rank] = {
    "en": _Rank(
        "vice|deputy|acting|assistant|interim", "vice-?|under[ -]?(?=secretar)", "",
        "deput\\w+|assistants?|associates?|substitutes?|stand-?in|temporar\\w+|temp|caretaker|provisional\\w*|second"
        "|number two|junior|lieutenants?|joint|co|adjunct|runners?|vices?|veep|silver|finalists?|sub\\w*|assist\\w*"
        "|right-?hand|replac\\w+|reserve|alternate|backup|incoming|stood|aide|delegate\\w*|sitting|incumbent"
        "|in office|of state|state secretar\\w+",
    ),
    "ca": _Rank(
        "vice|tinenta?_d['’]", "vice-?|sots-?|sub-?", "adjunt(?:a|s|es)?|interí|interina|en funcions|suplents?"
        "|accidental",
        "adjunt\\w*|inter[ií]\\w*|funcions|suplen\\w+|substitu\\w+|accidental|segon\\w*|número dos"
        "|provisional\\w*|ajudant\\w*"
        "|auxiliar\\w*|tinen\\w*|lloctinent\\w*|delega\\w+|vice\\w*|finalist\\w+|plata|assisten\\w+|sub\\w*"
        "|sots\\w*|d['’]estat"
        "|diputa\\w+|en actiu|en exercici|actual",
    ),
    "es": _Rank(
        "vice|tenient[ae]_de", "vice-?|sub-?", "adjunt[oa]s?|interin[oa]s?|en funciones|suplentes?|accidental",
        "adjunt\\w*|interin\\w*|funciones|suplen\\w+|sustitu\\w+|accidental|segund\\w*|número dos"
        "|provisional\\w*|ayudan\\w*"
        "|auxiliar\\w*|tenien\\w*|lugartenien\\w*|delega\\w+|vice\\w*|sub\\w*|finalist\\w+|plata|asisten\\w+"
        "|encargad\\w+"
        "|asoci\\w+|en activo|en ejercicio|actual|de estado|diputad\\w+",
    ),
    "fr": _Rank(
        "vice", "vice-?|sous-", "adjointe?s?|par intérim|intérimaires?|suppléante?s?",
        "adjoint\\w*|intérim\\w*|supplé\\w+|remplaç\\w+|second\\w*|deuxième|numéro deux|provisoire\\w*|assistan\\w+"
        "|auxiliaire\\w*|lieutenan\\w*|délégu\\w+|vice\\w*|sous-\\w+|dauphin\\w*|finalist\\w+|argent"
        "|associé\\w*|d['’][ée]tat"
        "|député\\w*|en exercice|en fonctions?|actuel\\w*",
    ),
    "pt": _Rank(
        "vice", "vice-?|sub-?", "adjunt[oa]s?|interin[oa]s?|substitut[oa]s?|suplentes?",
        "adjunt\\w*|interin\\w*|exercício|funções|atual|suplen\\w+|substitu\\w+|segund\\w*|número dois"
        "|provisóri\\w*|ajudan\\w*"
        "|auxiliar\\w*|delegad\\w+|vice\\w*|sub\\w*|finalist\\w+|prata|assisten\\w+|tenen\\w+|de estado|deputad\\w+",
    ),
    "it": _Rank(
        "vice", "vice-?|sotto", "aggiunt[oaie]|ad interim|supplent[ei]|facente funzioni?|reggente",
        "aggiunt\\w*|interim|supplen\\w+|sostitut\\w+|second\\w*|numero due|provvisori\\w*|assisten\\w*|ausiliar\\w*"
        "|delegat\\w+|vice\\w*|sotto\\w*|finalist\\w+|argento|funzion\\w+|reggen\\w+|in carica|attuale"
        "|luogotenen\\w+|di stato|deputat\\w+",
    ),
    "ro": _Rank(
        "vice", "vice-?|sub-?", "adjun[cț]\\w*|interimar\\w*|supleant\\w*",
        "adjun[cț]\\w*|interim\\w*|suplean\\w+|înlocuit\\w+|al doilea|doi|secund\\w*|provizori\\w*|asisten\\w*"
        "|delegat\\w*"
        "|locțiitor\\w*|vice\\w*|sub\\w*|finalist\\w+|argint|deputat\\w*|în funcție|în exercițiu|actual\\w*|de stat",
    ),
    "de": _Rank(
        "vize|stellvertretende[rnms]?|kommissarische[rnms]?|interims",
        "vize-?|unter(?=staats|sekret)|interims-?", "",
        "stellvertret\\w*|kommissarisch\\w*|interim\\w*|amtierend\\w*|geschäftsführend\\w*|zweite[rnms]?"
        "|vertret\\w*|übergang\\w*"
        "|vorläufig\\w*|assisten\\w*|co|vize\\w*|silber\\w*|finalist\\w*|nummer zwei|beigeordnet\\w*"
        "|staatssekretär\\w*"
        "|staatsminister\\w*|abgeordnet\\w*|parlamentarisch\\w*|delegiert\\w*",
    ),
}  # fmt: skip
#: Ex-members, ex-leaders: offices that have no row, written as one word with it.
_EX = (
    "ex(?:a[lgmt]|camp|cand|cap|centr|com[aip]|conce|conse|cons|cònsul|cónsul|deleg|diput|direc|dirig|emb|empl|entren"
    "|espos|estrel|fisc|futb|gob|gov|gen|guer|jef|jug|juez|jutg|líd|mari|marit|mil|min|miem|muj|nov|nuv|ofic"
    "|parej|parel|parl"
    "|pilot|pol|presid|prim|rect|secr|sena|soci|sold|tenis|trab|treb|vice)\\w*"
)

#: Words that begin another phrase: between "former" and its office they stand for somebody else.
_APART_TEXT = """
    of the a an and or to for in on at by with from who that de del la el los las les le des du d l et ou y e o
    i und oder der die das den dem des di dei della degli delle dos das do da si și al ale as os il lo gli im
    von zu is was are told said has had states republics union like com como comme come als ca not no
"""
_APART = "|".join(sorted(set(_APART_TEXT.split())))
#: Offices that were held, and until when.
_HELD = re.compile(
    r"\b(?:was|were|been|being|served?|serving|became|elected|appointed|named|as|while|when|during|fue|era|fou"
    r"|ser|sido"
    r"|siendo|estat|sent|estado|como|com|mientras|cuando|quan|mentre|elegid[oa]|nombrad[oa]|était|fut|été|étant|comme"
    r"|lorsqu\w*|quand|élue?|nommée?|foi|fora|sendo|enquanto|quando|eleit[oa]|fu|stat[oa]|come|essendo|elett[oa]"
    r"|nominat[oa]|darrera?|últim[oa]|dernière?|ultim[oa]|ultimul|letzte[rnms]?|last|fost|fiind|ca|când|ales"
    r"|numit|als|war|wurde|gewesen|während)\b[^.,;:!?()\"“”«»]{0,40}\Z",
    re.I,
)
_DATED = re.compile(r"[^.;!?]{0,50}\b(?:1[5-9]|20)\d\d\b")
#: Characters before an office within which its rank is looked for.
_REACH = 60
#: How far apart the office may stand in the two sentences, as a share of their lengths; and characters of
#: texts in which
#: it may stand anywhere.
_NEAR, _SHORT = 0.4, 80


class _Mention(NamedTuple):
    """An office: where it stands, what it says of it (FORMER, DEPUTY) with where this begins and ends, and whether it
    is told when it was held.
    """

    office: str
    start: int
    end: int
    says: Mapping[str, Range]
    held: bool


class _Rules(NamedTuple):
    office: re.Pattern[str]
    attached: Mapping[str, re.Pattern[str]]
    before: Mapping[str, re.Pattern[str]]
    after: Mapping[str, re.Pattern[str]]
    answers: Mapping[str, re.Pattern[str]]


@lru_cache(maxsize=16)
def _rules(lang: str) -> _Rules:
    ranks = {FORMER: _FORMER[lang], DEPUTY: _DEPUTY[lang]}
    attached = "|".join(rank.attached for rank in ranks.values())
    offices = "|".join(
        f"(?P<{office}>{pattern.replace('_', '[ -]')})" for office, of, pattern in _rows() if of == lang
    )
    before = {kind: rank.before.replace("_", "[ -]") for kind, rank in ranks.items()}
    more = {FORMER: f"|{_EX}", DEPUTY: ""}
    return _Rules(
        re.compile(rf"(?<!\w)(?P<attached>(?:{attached})*)(?:{offices})(?!\w)", re.I),
        {kind: re.compile(rank.attached, re.I) for kind, rank in ranks.items()},
        {
            kind: re.compile(
                rf"(?<!\w)(?:{words})(?:[ -](?!(?:{_APART})\b)[^\W\d_]+(?<!ed)){{0,2}}(?:[ -]|(?<=['’]))\Z",
                re.I,
            )
            for kind, words in before.items()
        },
        {
            kind: re.compile(rf"(?:[ -][^\W\d_]+){{0,2}}?[ -](?:{rank.after})(?!\w)", re.I)
            for kind, rank in ranks.items()
            if rank.after
        },
        {
            kind: re.compile(rf"(?<!\w)(?:{before[kind]}|{rank.answers}{more[kind]})(?!\w)", re.I)
            for kind, rank in ranks.items()
        },
    )


def _rows() -> Iterator[tuple[str, str, str]]:
    """Office, language, pattern."""
    for row in rows(_OFFICES_TEXT):
        office, languages = row.split(": ", 1)
        for part in languages.split(";"):
            lang, pattern = part.split(None, 1)
            yield office, lang, re.sub(r"\s+", "", pattern)


def ranked(lang: str) -> Callable[[str], object] | None:
    """What tells whether a word may be, or have, a rank; None of languages without a table."""
    if lang not in _FORMER:
        return None
    ranks = (_FORMER[lang], _DEPUTY[lang])
    words = "|".join(part for rank in ranks for part in (rank.before, rank.after) if part)
    # Of a phrase its noun: "teniente de", "en funciones".
    words = re.sub(r"\(\?<!\w+ \)|_de|_d\[.*?\]|\b(?:en|par|ad|facente) ", "", words)
    return re.compile(rf"(?:{words})|(?:{'|'.join(rank.attached for rank in ranks)})\w+", re.I).fullmatch


def exchanged(source: str, target: str, langs: tuple[str, str]) -> tuple[Range, Range, str] | None:
    """Where the two composed texts name one office with and without its rank, and which (FORMER, DEPUTY); None where
    they may agree.
    """
    if langs[0] == langs[1] or not all(lang in _FORMER for lang in langs):
        return None
    here, there = list(_mentions(source, langs[0])), list(_mentions(target, langs[1]))
    found = _lost(here, there, (source, target), langs[1])
    if found is not None:
        return found
    turned = _lost(there, here, (target, source), langs[0])
    return None if turned is None else (turned[1], turned[0], turned[2])


def _lost(
    here: list[_Mention], there: list[_Mention], texts: tuple[str, str], lang: str
) -> tuple[Range, Range, str] | None:
    """An office with its rank, and that office of the other side, which has no such rank anywhere."""
    for mention in here:
        for kind, (start, end) in mention.says.items():
            bare = [m for m in there if m.office == mention.office]
            if (
                not bare
                or any(m.held and kind == FORMER for m in bare)
                or any(kind in m.says for m in there)
                or len(bare) <= sum(m.office == mention.office and kind not in m.says for m in here)
                or _rules(lang).answers[kind].search(texts[1])
            ):
                continue
            place = mention.start / len(texts[0])
            nearest = min(bare, key=lambda m: abs(m.start / len(texts[1]) - place))
            if max(map(len, texts)) < _SHORT or abs(nearest.start / len(texts[1]) - place) <= _NEAR:
                return (start, end), (nearest.start, nearest.end), kind
    return None


def _mentions(text: str, lang: str) -> Iterator[_Mention]:
    rules = _rules(lang)
    for m in rules.office.finditer(text):
        says = {}
        for kind in (FORMER, DEPUTY):
            before = rules.before[kind].search(text, max(0, m.start() - _REACH), m.start())
            after = rules.after[kind].match(text, m.end()) if kind in rules.after else None
            attached = rules.attached[kind].search(text, m.start())
            if before or after or (attached and attached.end() <= m.end("attached")):
                says[kind] = (before.start() if before else m.start(), after.end() if after else m.end())
        held = _HELD.search(text, max(0, m.start() - _REACH), m.start()) or _DATED.match(text, m.end())
        yield _Mention(m.lastgroup or "", m.start(), m.end(), says, held is not None)
