"""What is only alleged and told as a fact: "the murderer" for "el presunto asesino".

A newspaper that loses the word may be sued for it. In five languages the conditional of the past alone says as much:
"Le suspect aurait fui" is not "The suspect fled". Told where one side has a word that says nothing else and the other
side has none of the many by which it may be said: suspected, accused, according to, a conditional. Rule: our own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from tqpipe.checks.reading.texts import composed
from tqpipe.types import Range

#: Language -> words that say so surely.
_SURE: Mapping[str, str] = {
    "en": "alleged(?! that)|allegedly|purported|purportedly",
    "ca": "presumpt(?:a|e|es)?|presumptament|suposadament",
    "es": "presunt[oa]s?|presuntamente|supuestamente|(?:el|la|los|las|un|una|del|al) supuest[oa]s?",
    "pt": "alegad[oa]s?|alegadamente|supostamente|presum[ií]ve(?:l|is)",
    "fr": "présumée?s?|prétendument",
    "it": "presunt[oaie]|presumibilmente",
    "de": "mutmaßlich(?:e[nrsm]?)?|angeblich(?:e[nrsm]?)?",
}
#: Language -> beginnings of words by which it may be said; `$`: the whole word, `_`: a space.
_SAID: Mapping[str, str] = {
    "en": "alleg suspect suspic accus purport report claim presum suppos so-called apparent believ thought"
    " would-be assum charg seem putative said say$ says$ saying likely possib probab pretend might$ may$"
    " perceive ostensib self-styled rumor rumour imput suggest accord contend assert blam denounc means"
    " meant would$ could$ quotat potential argu stated$ told$",
    "ca": "presum supos acus sospit al·leg assegur afirm diu dit diuen va_dir denunci segons hauri sembl"
    " aparent imput investig creu possibl probabl atribu pretes preten argument apunt manifest declar"
    " seria considera es_veu",
    "es": "presun presum supuest supon acus sospech alega alegó aseg afirm dic dij denunci según habr parec"
    " aparent imput sosti investig cree creía posib probab atribu pretend reclam argument apunt manifest"
    " declar sería consider señal comunic explic percib",
    "pt": "presum supost supõe acus suspeit alega assegur afirm diz diss dit denunci segundo teri parec aparent"
    " imput investig acredit possív possib prováv atribu pretens pretend reclam argument apont manifest"
    " declar seri consider aleg relat suger",
    "fr": "présum préten prétex soupçon accus suspect allég affirm assur dit dis dénonc selon aurai serai sembl"
    " apparem apparen imput suppos croi possibl probabl attribu revendiqu argu déclar estim soi-disant"
    " d'après mis_en_cause inculp",
    "it": "presun presum accus sospett asseri afferm sosten dic det disse denunci secondo avrebb sarebb sembr"
    " apparent imput suppo cred ritien ritenu possib probab attribu prete argoment dichiar stando"
    " cosiddett indagat vocifer",
    "de": "mutmaß angeb vermeint vermut verdächt verdacht beschuld vorwurf vorgeworf vorwirf vorwürf behaupt"
    " laut soll sollt woll anschein offenbar wohl scheinb schein möglich wahrscheinlich anklag angeklagt"
    " bezichtig so_der so_die so_ein so_seine so_ihre sogenannt"
    " unterstell habe$ hätte sei$ wäre sag erklär zufolge könnt glaub nachgesagt",
}

#: Language -> the conditional by which something is reported: no "would have" that hangs on a wish or a duty.
_REPORTED: Mapping[str, str] = {
    "fr": r"(?:aurai(?:t|ent)|se serai(?:t|ent)) (?:déjà |ainsi |alors )?(?:été )?(?!dû|pu\b|voulu|aimé|fallu"
    r"|souhaité|préféré|suffi|mérité|cru|pensé|dit\b)\w+(?:é|i|u|is|it|ert|ort|int)e?s?"
    r"|serai(?:t|ent) (?:mort|parti|venu|né|arrivé|allé|tombé|entré|sorti|devenu)e?s?",
    "it": r"(?:avrebbe(?:ro)?|si sarebbe(?:ro)?) (?!dovut|potut|volut|preferit)\w+(?:at|it|ut|s|tt|st|rt|nt)[oaie]"
    r"|sarebbe(?:ro)? (?:mort|partit|fuggit|arrivat|venut|andat|nat|entrat|uscit)[oaie]",
    "pt": r"teri(?:a|am) (?!podido|querido|devido|gostado|preferido)\w+(?:ado|ido|to|sto)",
    "es": r"habría[n]? (?!podido|querido|debido|gustado|preferido)\w+(?:ado|ido|to|cho)",
    "ca": r"hauri(?:a|en) (?!pogut|volgut|degut|agradat|calgut)\w+(?:at|it|ut|s|t)",
}
#: What makes it depend on something, or a question.
_DEPENDS: Mapping[str, str] = {
    "fr": "que|qu|si|s['’]ils?|sans|sinon|au cas|en cas|à condition|autrement|sauf|jamais|pourquoi|comment|qui|où",
    "it": "che|se|senza|altrimenti|in caso|a condizione|mai|perché|come|chi|che cosa|dove|quando",
    "pt": "que|se|sem|senão|caso|nunca|jamais|por que|porquê|como|quem|quando|onde",
    "es": "que|si|sin|sino|en caso|de no|de haber|nunca|jamás|cómo|quién|por qué|cuándo|dónde",
    "ca": "que|si|sense|sinó|en cas|de no|d['’]haver|mai|com|qui|per què|quan|on",
}
#: How it is told, in any language: suspects and the accused are so in what is told as a fact, too.
_TOLD = re.compile(
    r"\b(?:should|must|would|could|might|may|had to|if|whether|report|alleg|apparent|said|says?|believ|thought|likely"
    r"|possib|probab|suppos|presum|claim|seem|accord|rumou?r|estim|consider"
    r"|\w*r(?:ía|ían|ia|ien|iam|aient|ebbe|ebbero)\b|selon|según"
    r"|segons|segundo|secondo|laut|soll|dürfte|könnt|würd|hätte|sei\b|angebl|wohl|presunt|supuest|supost|suposad|aurai|serai)",
    re.IGNORECASE,
)

#: What such words begin with.
_BEGIN = (
    "alleg", "purport", "presum", "presunt", "suposad", "supuest", "supost", "alegad", "présum", "prétend",
    "mutmaß", "angebl", "aurai", "serai", "avrebb", "sarebb", "teria", "habría", "hauri",
)  # fmt: skip


def hint(low: str) -> bool:
    """Whether a word in small letters may be one."""
    return low.startswith(_BEGIN)


@cache
def whole(words: str) -> re.Pattern[str]:
    """A pattern for these, apart from other words."""
    return re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.I)


@cache
def begun(words: str) -> re.Pattern[str]:
    """A pattern for what begins so; `$`: the whole word, `_`: a space."""
    forms = (
        re.escape(w.rstrip("$")).replace("_", " ") + (r"\b" if w.endswith("$") else "") for w in words.split()
    )
    return re.compile(rf"(?<!\w)(?:{'|'.join(forms)})", re.I)


def lost(source: str, target: str, langs: tuple[str, str]) -> Range | None:
    """The place in the composed source of a word for what is alleged, where the target says it in no way."""
    if langs[0] not in _SURE or langs[1] not in _SAID:
        return None
    text, other = composed(source)[0], composed(target)[0]
    found = whole(_SURE[langs[0]]).search(text)
    if found is None:
        return _reported(text, other, langs[0])
    return None if begun(_SAID[langs[1]]).search(other) is not None else found.span()


def _reported(source: str, target: str, lang: str) -> Range | None:
    """The place of a conditional that depends on nothing, where the target has no word by which one is told."""
    found = whole(_REPORTED[lang]).search(source) if lang in _REPORTED else None
    if found is None or "?" in source or whole(_DEPENDS[lang]).search(source) or _TOLD.search(target):
        return None
    return found.span()
