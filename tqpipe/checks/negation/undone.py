"""What was not done, or not to the end, and is told as done: murder for "tentativa d'assassinat", resigned for "se negó
a dimitir", died for "a failli mourir", prison for "prison avec sursis", "by agreement" for
"a falta de acuerdo".

Each kind is a word that says nothing else on one side, and none of the many by which it may be said on the other; what
is refused may be answered by any denial, too. Compiled by hand for this project. Rule: our own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from tqpipe.checks.negation.denials import patterns, read
from tqpipe.checks.negation.hedges import begun, whole
from tqpipe.checks.negation.negation import PLAIN
from tqpipe.checks.reading.texts import composed
from tqpipe.types import Range

#: Kind, language: words that say so surely; what words that may say so begin with (`$`: the whole word, `_`: a space).
_ROWS = r"""
attempted en: attempted (?:murder|homicide|manslaughter|rape|robbery|theft|burglary|kidnapping|abduction|suicide
 |fraud|arson|escape|assassination|assault)|(?:murder|suicide|assassination|escape) attempts?
attempted ca: (?:temptativ\w+|intents?) d(?:e |['’])(?:assassin\w+|homicidi\w*|robator\w+|violaci\w+|segrest\w*
 |suïcid\w+|fug\w+|agressi\w+)
attempted es: (?:tentativas?|intentos?) de (?:asesin\w+|homicidio|robo|violación|secuestro|suicidio|fuga|agresión
 |estafa|feminicidio)
attempted fr: tentatives? (?:de |d['’])(?:meurtre|assassinat|homicide|vol|viol|enlèvement|suicide|évasion|fuite
 |féminicide|cambriolage)s?
attempted pt: tentativas? de (?:homicídio|assassinato|assassínio|roubo|furto|violação|estupro|sequestro|rapto|suicídio
 |fuga|feminicídio)
attempted it: tentat[oia] (?:omicidio|rapina|furto|stupro|sequestro|suicidio|fuga|violenza|femminicidio|evasione)
attempted ro: tentativ\w+ de (?:omor|crimă|asasinat|furt|jaf|viol|răpire|sinucidere|evadare)
attempted de: (?:mord|totschlags|selbstmord|suizid|flucht|ausbruchs|vergewaltigungs|tötungs)versuch\w*
 |versuchte[nmrs]? (?:mord|totschlag|raub|diebstahl|vergewaltigung|einbruch|tötung|betrug)\w*
attempted nl: poging(?:en)? tot (?:moord|doodslag|diefstal|verkrachting|overval|inbraak|zelfmoord)|moordpoging\w*
attempted said: en attempt try$ tried tries trying fail foil thwart would-be bid$ plot unsuccessful botched avert
 parasuicid_; ca tempt intent prova prov fracass frustr avort; es intent tentativ trat prob fracas frustr abort
 fallid; fr tent essay manqu avort échou raté déjou; pt tent procur frustr fracass abort falhad; it tent prov cerc
 fallit sventat mancat; ro tentativ încerc eșuat dejuca; de versuch vereitel gescheitert fehlgeschlag misslung;
 nl poging geprobeer probeer mislukt verijdel
suspended en: suspended (?:prison |jail |custodial )?(?:sentence|term)s?
suspended ca: (?:pena|penes|condemna) suspes\w*|suspensió de (?:la pena|la condemna|l['’]execució)
suspended es: (?:pena|penas|condena|prisión) suspendid\w+|suspensión de (?:la pena|la condena|la ejecución)
suspended fr: avec sursis
suspended pt: (?:pena|penas) suspensas?|com pena suspensa
suspended it: pen[ae] sospes[ae]|sospensione (?:condizionale )?della pena|con la condizionale
suspended ro: cu suspendare
suspended de: auf bewährung|zur bewährung|bewährungsstrafen?
suspended nl: voorwaardelijke (?:gevangenis|cel)?straf\w*|jaar voorwaardelijk
suspended said: en suspend probat parol condition deferred; ca susp suspè condicional llibertat; es susp condicional
 probat remisi libertad; fr sursis susp probat condition liberté; pt susp condicional probat liberdade; it sospe
 condizional probation libertà; ro suspend condițion; de bewähr ausgesetzt bedingt; nl voorwaardelijk proef
nearly en: (?:nearly|almost) (?:died|drowned|killed|collided|crashed|fainted|drowns|dies|lost (?:his|her|their) life)
 |came close to (?:dying|losing|winning|killing|drowning)
nearly ca: (?:va|van|ha|han|vaig) est(?:ar|at) a punt de?
nearly es: estuv\w+ a punto de|(?:ha|han) estado a punto de|casi (?:muere|mueren|se ahoga\w*|mata|matan|pierde la vida)
nearly fr: (?:ai|a|ont|as|avait|avaient) failli(?! (?:à|aux?|en|dans)\b)
nearly pt: est(?:eve|iveram) (?:a ponto|prestes) (?:de|a)|quase (?:morreu|morreram|se afogou|matou)
nearly it: ha(?:nno)? rischiato di|(?:è stato|è stata|sono stati) sul punto di|per poco non
nearly ro: (?:a|au) fost (?:cât )?pe ce să|era (?:cât pe ce )?să moară
nearly de: (?:fast|beinahe) (?:gestorben|ertrunken|getötet|umgekommen|verblutet)|wären? (?:fast|beinahe|um ein haar)
nearly said: en near almost close about$ verge brink point$ narrow just$ would$ could$ might$ risk threat danger
 barely but$ practical virtual set$ going ready impend soon poised prepar moment cusp eve$ got_to on_the
 inch whisker hair$ laugh; ca quas gairebé punt poc prop risc perill;
 es casi punto poco cerca riesgo peligro pront borde; fr failli presque manqu
 point peu près risqu danger bord; pt quase ponto prest pouco perto risc perig; it quasi punto poco vicin rischi
 pericol; ro aproape cât era$ gata risc; de fast beinah haar nahe knapp kurz gefahr droh wäre
refused en: (?:refus|declin)(?:ed|es|ing) to|refuse to|failed to
refused ca: (?:es va|es van|s['’]ha|s['’]han|s['’]ha[nv]ien?) nega(?:r|t)(?:-se)? a|(?:es nega|es neguen) a|(?:va|van)
 refusar (?:de )?[a-zà-ÿ]+[aei]r
refused es: se (?:negó|negaron|niega|niegan|negaba|negaban|ha negado|han negado) a|rehus(?:ó|aron|a|an)
 [a-zñ]+[aei]r(?:se)?
refused fr: (?:a|ont|avait|avaient|ayant) refusé d(?:e|['’])|refuse(?:nt)? d(?:e|['’])|s['’]est refusée? à
refused pt: recus(?:ou|aram|a|am)(?:-se)?(?: a)? [a-zç]+[aei]r(?:-\w+)?|se recus(?:ou|aram|a|am) a
refused it: (?:ha|hanno|si è|si sono) rifiutat[oaie] di|(?:si )?rifiuta(?:no)? di
refused ro: (?:a|au) refuzat să|refuză să
refused de: weiger(?:te|ten|t|n) sich|sich geweigert
refused nl: weiger(?:t|de|den|en) (?:om )?te
refused also: en declin refus reject resist balk unwilling stay remain keep$ kept$ silen held$ stood; ca deix rebutj
 refus continu mant qued segu; es dej rechaz omit rehus resist sigu mant permanec qued; fr déclin rejet rest tien
 maint contin; pt deix rejeit continu mant fic resist; it rifiut declin respin rest rimas mant contin; de versäum
 verabsäum unterl unterlass weiger verweiger lehn blieb bleib weiter hält; nl blijf bleef volh
lacking en: in the absence of|for (?:want|lack) of
 |failure to (?:comply|pay|do so|observe|follow|meet|register|appear|return|respond|submit|provide)
lacking ca: a falta(?= d(?:e |['’])(?!\d|(?:un|una|dos|dues|tres|quatre|cinc|deu|pocs?|poques|menys|poc)\b))
 |en absència|a manca
lacking es: a falta de(?! (?:\d+|un|una|dos|tres|cuatro|cinco|diez|pocos|pocas|menos|apenas|solo|por|que)\b)
 |en ausencia de
lacking fr: à défaut(?= d)|en l['’]absence(?= d)
lacking pt: na falta de|na ausência de|à falta de
lacking it: in mancanza di?|in assenza di?
lacking ro: în lipsa|în absența
lacking de: mangels|in ermangelung
lacking nl: bij gebrek aan|bij afwezigheid van
lacking said: en lack absen want fail miss short unless unable run_out only if$ not$ n't no$ never without unavail
 where$ none nobody otherwise; ca falt manca absèn si$ impag incompl altrament omi no$ sense cap$ ningú ningun;
 es falt ausen carec si$ impag incumpl omi contrario no$ sin$ ningun ningún nadie; fr défaut faute absen
 manqu si$ sinon contraire omi impay ne$ n'$ pas$ sans non$ aucun personne; pt falt ausên careci se$ incumpr omi
 contrário não sem$ nenhum ninguém; it manc assen se$ inadem omi omes contrari inosserv non$ senza nessun; ro
 lips absen dacă contrar neres nepl neexist neav nefi nu$ n-a fără
 niciun nimen; de fehl mang abwes wenn$ falls$ ermang andernfalls
 sonst versäum unterlass verstoß verstöß nicht kein ohne nie; nl gebrek ontbr afwez als$ anders verzuim niet geen
 zonder
"""


class _Kind(NamedTuple):
    """Language -> what says it surely; language -> what may say it. `denials`: any denial may say it, too, and in any
    language that has them.
    """

    name: str
    sure: Mapping[str, re.Pattern[str]]
    said: Mapping[str, re.Pattern[str]]
    denials: bool


@lru_cache(maxsize=1)
def _kinds() -> tuple[_Kind, ...]:
    sure: dict[str, dict[str, re.Pattern[str]]] = {}
    said: dict[str, dict[str, re.Pattern[str]]] = {}
    denied: set[str] = set()
    for row in re.sub(r"\n ", " ", _ROWS.strip()).splitlines():
        head, _, words = row.partition(": ")
        name, code = head.split()
        if code in ("said", "also"):
            parts = (part.strip().split(" ", 1) for part in words.split(";"))
            said[name] = {lang: begun(begins) for lang, begins in parts}
            denied |= {name} if code == "also" else set()
        else:
            sure.setdefault(name, {})[code] = whole(words.replace(" |", "|"))
    return tuple(_Kind(name, sure[name], said[name], name in denied) for name in sure)


#: Language -> beginnings of words of which each of its rows has one.
_BEGIN = {
    "en": ("attempt", "suspended", "nearly", "almost", "close", "refus", "declin", "fail", "absence", "lack",
            "want"),
    "ca": ("temptativ", "intent", "susp", "punt", "neg", "refus", "falta", "absència", "manca"),
    "es": ("tentativ", "intent", "susp", "punto", "casi", "neg", "nieg", "rehus", "falta", "ausencia"),
    "fr": ("tentativ", "sursis", "faill", "refus", "défaut", "absence"),
    "pt": ("tentativ", "suspens", "ponto", "prestes", "quase", "recus", "falta", "ausência"),
    "it": ("tentat", "sospes", "sospension", "condizional", "rischiat", "punto", "poco", "rifiut", "mancanza",
            "assenza"),
    "ro": ("tentativ", "suspendare", "ce", "era", "refuz", "lipsa", "absența"),
    "de": ("versuch", "bewähr", "fast", "beinahe", "haar", "weiger", "geweigert", "mangels", "ermangelung"),
    "nl": ("poging", "moordpoging", "voorwaardelijk", "weiger", "gebrek", "afwezigheid"),
}  # fmt: skip


def hint(low: str, lang: str) -> bool:
    """Whether a word in small letters may be of one."""
    return low.startswith(_BEGIN.get(lang, ())) or (lang == "de" and "versuch" in low)


def lost(text: str, other: str, langs: tuple[str, str]) -> Range | None:
    """The place in the composed text of what says that a thing was not done, where the other one says it in no way."""
    text, other = composed(text)[0], composed(other)[0]
    for kind in _kinds():
        sure = kind.sure.get(langs[0])
        found = sure.search(text) if sure is not None else None
        if found is not None and not _said(kind, other, langs[1]):
            return found.span()
    return None


def _said(kind: _Kind, other: str, lang: str) -> bool:
    """Whether a text says a kind in some way, or may, in a language that is not known."""
    known = [p for p in (kind.sure.get(lang), kind.said.get(lang)) if p is not None]
    if any(p.search(other) for p in known):
        return True
    if not kind.denials:
        return lang not in kind.said
    if lang not in PLAIN:
        return True
    denials = read(other, lang)
    return bool(denials.negations or denials.empty or patterns(lang)[2].search(other))
