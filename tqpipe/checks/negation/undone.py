"""What was not done, or not to the end, and is told as done: murder for "tentativa d'assassinat", resigned for "se negó
a dimitir", died for "a failli mourir", prison for "prison avec sursis", "by agreement" for
"a falta de acuerdo". Also what is to be avoided, and what is lacking.

Each kind is a word that says nothing else on one side, and none of the many by which it may be said on the other; what
is refused may be answered by any denial, too. Compiled by hand for this project. Rule: our own.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from tqpipe.checks.negation.denials import negations, patterns, read
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
attempted de: (?:mord|totschlags|selbstmord|suizid|flucht|ausbruchs|vergewaltigungs|tötungs|attentats|anschlags
 |einbruchs|entführungs|betrugs|erpressungs)versuch\w*
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
refused also: en declin refus reject resist balk unwilling stay remain keep$ kept$ silen held$ stood; ca deix rebut
 refus continu mant qued segu; es dej rechaz omit rehus resist sigu mant permanec qued; fr déclin rejet rest tien
 maint contin; pt deix rejeit continu mant fic resist; it rifiut declin respin rest rimas mant contin; de versäum
 verabsäum unterl unterlass weiger verweiger lehn blieb bleib weiter hält; nl blijf bleef volh
avoided en: (?:to|must|should|ought to|has to|have to|need to) avoid
avoided ca: (?:cal|per(?: tal)?|a fi|hem|han|ha|haur\w+) (?:d['’])?evitar(?! (?:de )?(?:pensar|riure|plorar))
avoided es: (?:deb\w+|hay que|ha de|han de|hemos de|tien\w+ que|para|a fin de) evitar
avoided fr: (?:doi\w+|devr\w+|devons|faut|faudrait|pour|afin d['’]|convient d['’]) ?éviter
avoided it: (?:dev\w+|dobb\w+|dovr\w+|bisogna|occorre|per|al fine di) evitare
avoided pt: (?:dev\w+|tem de|têm de|tem que|temos de|há que|preciso|para|a fim de) evitar
avoided ro: (?:trebui\w+ să|pentru a|spre a) evit\w+
avoided de: zu vermeiden
avoided plain: en avoid unavoid inevit prevent pre-empt preempt avert stop preclud forestall keep$ kept$ keeping escap
 stav ward shun spar eschew evad dodg circumvent bypass skirt sidestep steer clear$ refrain abstain resist sav$ save
 deter protect guard limit minimi mitigat halt block thwart foil hinder curb restrain imped reduc instead rather away
 elud exclud obviat lest$ free$ overcom fail fend safeguard fight tackl counter head$ cut conserv beware wary cautio
 risk or_else out$ off$ resolv solv eliminat remov ignor skip omit neglect reluctan shy hid unless less$ before bar$
 barred ban$ banned prohibit forbid little few hardly against stem$ defus leav drop beat past$ contain help$ spit
 round$ around$; ca evit imped preven preveni esquiv elud fug fuig defug escap estalvi abst rebut salv protegi protecc
 perquè cura compte bloqu atur parar frena defens exclo renunci limit minim reduir resol elimin sense$ dribl super bat
 derrot venc; es evit imped impid preven previn esquiv elud huir huy escap abst rechaz salv$ salvar proteg protec
 cuidado ahorr bloque fren parar paró exclu renunci limit minim reduc resol elimin sin$ soslay rehu eximi libr sorte
 conten resist super bat derrot venc; fr évit inévit empêch prév fui échapp épargn protég protect sauv contourn élud
 esquiv gard dispens bloqu frein arrêt exclu renonc limit minim rédui résou résol élimin sans$ soustr conjur défen
 abst refus dribbl batt; it evit inevit imped preven scongiur sfugg fugg schiv scamp elud rispar protegg protez salv
 aggir guard blocc fren ferm esclu rinunc limit minim ridu risol elimin senza$ sottr difend affinché rifiut dribbl
 batt; pt evit inevit imped impeç preven previn esquiv fug fuj escap abst rejeit salv proteg proteç poup contorn elud
 cuidado bloque bloqui trav parar exclu renunc limit minim reduz redu resolv elimin sem$ furt livr defen coib fint bat
 derrot venc; ro evit inevit împiedic preven feri scăp fug ocol abțin protej salv bloc opri exclu renunț limit minim
 reduc rezolv elimin fără$ sustrag apăr dribl învin; de vermei vermied unvermei verhinder verhüt vorbeug meid mied
 umgeh umgang entgeh entzieh entkomm abwend ausweich spar schütz schutz hinder erspar bewahr blockier stopp brems
 ausschließ verzicht begrenz minim reduzier gelöst lösen beseitig ohne$ abwehr drück davor abhalt abzuhalt abzuwend
 vorzubeug unterlass
lack en: (?:a|the|for|by|of|from|with|total|complete|utter) lack of
lack near: en lack; ca falt manc car absèn absent escass insufic defici dèficit poc$ poca$ pocs$ poques$ desconeix
 desinter desconfi ignor pèrd inexist nul menys desprot descont desequil descoord inseg incert inexper incapac indifer
 impun opac impreci incompr inac indisc; es falt carec carenc ausen escas insufic defici déficit poc$ poco$ poca$
 pocos$ pocas$ desconoc desinter desconfi ignor pérd inexist nul menos desprot descont desequil descoord inseg incert
 inexper incapac indifer impun opac impreci incompr inac indisc; fr manqu défaut faute absen insuff pénur défic peu$
 carenc rar inexist perte ignor désinté défian moins insécur incert inexpér incapac indiffér impun opac impréci
 incompr inac indisc; it manc assen caren insuff scars defici poc ignor disinter sfiduci inesist meno vuot insic
 incert inesper incapac indiffer impun opac impreci incompr inaz; pt falt carec carên carenc ausên ausent escass
 insufic defici défice pouc desconh desinter desconfi ignor perd inexist nul menos vazi vácuo desprot descont desequil
 descoord inseg incert inexper incapac indifer impun opac impreci incompr inac indisc; ro lips absen insuf defici
 puțin ignor dezinter neîncred inexist nu$ nesig incert incapac indifer impun opac impreci; de fehl mangel mangl
 defizit wenig knapp unzureich unzuläng abwesen ausbleib leer desinter
lacking en: in the absence of|for (?:want|lack) of
 |failure to (?:comply|pay|do so|observe|follow|meet|register|appear|return|respond|submit|provide)
lacking ca: a falta(?= d(?:e\s|['’])(?!\d|(?:una?|dos|dues|tres|quatre|cinc|sis|set|vuit|nou|deu|pocs?|poques|menys)\b))
 |en absència|a manca
lacking es: a falta de(?! (?:\d+|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez
 |poc[oa]s|menos|apenas|solo|por|que)\b)
 |en ausencia de
lacking fr: à défaut(?= d)|en l['’]absence(?= d)
lacking pt: na falta de|na ausência de|à falta de
lacking it: in mancanza di?|in assenza di?
lacking ro: în lipsa|în absența
lacking de: mangels|in ermangelung
lacking nl: bij gebrek aan|bij afwezigheid van
lacking said: en lack absen want fail miss default overdue short unless unable run_out only if$ not$ n't no$ never
 without unavail where$ none nobody otherwise; ca falt manca absèn si$ impag incompl altrament omi no$ sense cap$
 ningú ningun; es falt ausen carec si$ impag incumpl omi contrario no$ sin$ ningun ningún nadie; fr défaut faute
 absen manqu si$ sinon contraire omi impay ne$ n'$ pas$ sans non$ aucun personne; pt falt ausên careci se$ incumpr
 omi contrário não sem$ nenhum ninguém; it manc assen se$ inadem omi omes contrari inosserv non$ senza nessun; ro
 lips absen dacă contrar neres nepl neexist neav nefi nu$ n-a fără niciun nimen; de fehl mang abwes verzug
 zahlungsverzug nichtzahlung nichterfüll säum ausbleib ausblieb wenn$ falls$ ermang andernfalls sonst versäum
 unterlass verstoß verstöß nicht kein ohne nie; nl gebrek ontbr afwez als$ anders verzuim niet geen zonder
"""


#: How far apart a denial may stand that says what a lack says, as a share of the text.
_NEAR = 0.25


class _Kind(NamedTuple):
    """Language -> what says it surely; language -> what may say it. `denials`: any denial may say it, too, and in any
    language that has them; `plainly`: of denials a plain one alone; `nearby`: one at about the same place alone.
    """

    name: str
    sure: Mapping[str, re.Pattern[str]]
    said: Mapping[str, re.Pattern[str]]
    denials: bool
    plainly: bool
    nearby: bool


@lru_cache(maxsize=1)
def _kinds() -> tuple[_Kind, ...]:
    sure: dict[str, dict[str, re.Pattern[str]]] = {}
    said: dict[str, dict[str, re.Pattern[str]]] = {}
    denied: defaultdict[str, set[str]] = defaultdict(set)
    for row in re.sub(r"\n ", " ", _ROWS.strip()).splitlines():
        head, _, words = row.partition(": ")
        name, code = head.split()
        if code in ("said", "also", "plain", "near"):
            parts = (part.strip().split(" ", 1) for part in words.split(";"))
            said[name] = {lang: begun(begins) for lang, begins in parts}
            denied[code].add(name)
        else:
            sure.setdefault(name, {})[code] = whole(words.replace(" |", "|"))
    return tuple(
        _Kind(name, sure[name], said[name], *(name in denied[code] for code in ("also", "plain", "near")))
        for name in sure
    )


#: Language -> beginnings of words of which each of its rows has one.
_BEGIN = {
    "en": ("attempt", "suspended", "nearly", "almost", "close", "refus", "declin", "fail", "absence", "lack",
            "want", "avoid"),
    "ca": ("temptativ", "intent", "susp", "punt", "neg", "refus", "falta", "absència", "manca", "evit"),
    "es": ("tentativ", "intent", "susp", "punto", "casi", "neg", "nieg", "rehus", "falta", "ausencia", "evit"),
    "fr": ("tentativ", "sursis", "faill", "refus", "défaut", "absence", "évit"),
    "pt": ("tentativ", "suspens", "ponto", "prestes", "quase", "recus", "falta", "ausência", "evit"),
    "it": ("tentat", "sospes", "sospension", "condizional", "rischiat", "punto", "poco", "rifiut", "mancanza",
            "assenza", "evit"),
    "ro": ("tentativ", "suspendare", "ce", "era", "refuz", "lipsa", "absența", "evit"),
    "de": ("versuch", "bewähr", "fast", "beinahe", "haar", "weiger", "geweigert", "mangels", "ermangelung", "verm"),
    "nl": ("poging", "moordpoging", "voorwaardelijk", "weiger", "gebrek", "afwezigheid"),
}  # fmt: skip


def hint(low: str, lang: str) -> bool:
    """Whether a word in small letters may be of one."""
    return low.startswith(_BEGIN.get(lang, ())) or (lang == "de" and "versuch" in low)


#: Kinds that no translator adds of their own accord.
_NEVER_ADDED = frozenset({"refused", "avoided", "lack"})
#: Kinds of which the other side may say anything at all, and no fact: "has to develop" for "deve evitar".
_NO_FACT = frozenset({"avoided", "lack"})


class Lost(NamedTuple):
    """A place in the composed text; whether no translator would have added it; whether the other side tells it as a
    fact.
    """

    place: Range
    grave: bool
    as_fact: bool


def lost(text: str, other: str, langs: tuple[str, str]) -> Lost | None:
    """The place in the composed text of what says that a thing was not done, where the other one says it in no way."""
    text, other = composed(text)[0], composed(other)[0]
    for kind in _kinds():
        sure = kind.sure.get(langs[0])
        found = sure.search(text) if sure is not None else None
        if found is not None and not _said(kind, other, langs[1], found.start() / len(text)):
            return Lost(found.span(), kind.name in _NEVER_ADDED, kind.name not in _NO_FACT)
    return None


def _said(kind: _Kind, other: str, lang: str, place: float) -> bool:
    """Whether a text says a kind in some way, or may, in a language that is not known;
    `place`: where the other does.
    """
    known = [p for p in (kind.sure.get(lang), kind.said.get(lang)) if p is not None]
    if any(p.search(other) for p in known):
        return True
    if kind.plainly and lang in kind.said:
        return bool(negations(other, lang))
    if kind.nearby and lang in kind.said:
        half = (m.span() for m in patterns(lang)[2].finditer(other))
        return any(abs(at / len(other) - place) <= _NEAR for at, _ in (*negations(other, lang), *half))
    if not kind.denials:
        return lang not in kind.said
    if lang not in PLAIN:
        return True
    denials = read(other, lang)
    return bool(denials.negations or denials.empty or patterns(lang)[2].search(other))
