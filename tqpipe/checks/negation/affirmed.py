"""What is denied of a thing, and the word that says so without a denial: "not in stock" and "rupture de stock".

A row is a thing that is denied, with what languages say for it and, behind a `~`, what affirms the contrary in them.
Told of short texts where one side denies a word of a row right behind its negation (in French and German on either side
of it), and the other side, which has no word of the first kind, affirms. Nothing is concluded from a row but that a
negation has an answer: that "open" and "closed" contradict each other is a matter of contraries/opposites.py. Compiled
by hand for this project. Rule: our own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from tqpipe.checks.negation.denials import CLAUSE
from tqpipe.types import Range

_TABLE = r"""
locked: en lock\w* ~ open|unlocked|ajar; ca tancad\w* amb clau|pany ~ obert\w*
 es cerrad\w* con llave|con llave ~ abiert\w*; fr verrouill\w*|à clé|à clef ~ ouvert\w*
 pt trancad\w* ~ abert\w*|destrancad\w*; it chius\w* a chiave ~ apert\w*; ro încuiat\w* ~ deschis\w*|descuiat\w*
 de abgeschlossen\w*|verschlossen ~ offen|unverschlossen
open: en open ~ closed|shut|day off; ca obr\w*|obert\w* ~ tancat\w*|festiu
 es abr\w*|abiert\w* ~ cerrad\w*|descanso|pasado; fr ouv\w* ~ fermé\w*|fermeture|relâche
 pt abr\w*|abert\w* ~ fechad\w*|encerrad\w*|folga; it apr\w*|apert\w* ~ chius\w*|riposo; ro deschi\w* ~ închis\w*
 de offen|geöffnet|öffn\w* ~ geschlossen|ruhetag|schließtag
deadline: en open ~ passed|over|expired|closed; ca obert ~ acabat|passat|finit|exhaurit
 es abierto ~ vencido|pasado|terminado; fr ouvert\w* ~ passé\w*|expiré\w*|clos\w*
 pt abert\w* ~ terminad\w*|expirad\w*|passou; it apert\w* ~ scadut\w*|chius\w*; ro deschis\w* ~ expirat\w*|trecut\w*
 de offen|läuft ~ abgelaufen|verstrichen|vorbei
available: en available|free|vacan\w* ~ occupied|busy|taken|engaged|full|booked|sold out
 ca disponible\w*|lliure\w*|vacant\w* ~ ocupa\w*|complet\w*|exhaurit\w*|reservat\w*
 es disponible\w*|libre\w*|vacante\w* ~ ocupad\w*|complet\w*|agotad\w*|reservad\w*|llen[oa]
 fr disponible\w*|libre\w*|vacan\w* ~ occupée?s?|complet\w*|épuisé\w*|réservé\w*|rupture
 pt disponív\w*|livre\w*|vag\w+ ~ ocupad\w*|complet\w*|lotad\w*|esgotad\w*|cheio
 it disponibil\w*|liber\w*|camer\w* ~ occupat\w*|complet\w*|esaurit\w*|pien\w*
 ro disponibil\w*|liber\w* ~ ocupat\w*|complet\w*|epuizat\w*|plin\w*
 de verfügbar|frei\w*|erhältlich|zimmer ~ belegt|besetzt|ausgebucht|ausverkauft|vergriffen|vergeben
stock: en stock|available|any left|left ~ sold out|out of stock|run out|ran out|finished
 ca estoc|existències|queda\w*|disponible\w* ~ exhaurit\w*|esgotat\w*|acabat
 es stock|existencias|queda\w* ~ agotad\w*|fuera de stock|acabad\w*
 fr stock|reste\w* ~ rupture|épuisé\w*|plus de stock|fini\w*
 pt estoque|stock|resta\w* ~ esgotad\w*|acabou|acabad\w*
 it magazzino|stock|disponibil\w*|rimast\w* ~ esaurit\w*|finit\w*|terminat\w*; ro stoc\w* ~ epuizat\w*|terminat\w*
 de lager|vorrätig|lieferbar|übrig ~ ausverkauft|vergriffen|ausgegangen
included: en includ\w*|inclus\w*|cover\w* ~ extra|additional\w*|separate\w*|on top|exclu\w*
 ca incl\w* ~ a part|apart|addicional\w*|extra; es inclu\w* ~ aparte|adicional\w*|extra|suplement\w*
 fr compris\w*|inclus\w* ~ en sus|en plus|en supplément|à part|en option
 pt inclu\w*|incluíd\w* ~ à parte|adicional\w*|extra|acresce\w*
 it inclus\w*|compres\w* ~ a parte|extra|esclus\w*|supplement\w*; ro inclus\w* ~ separat|suplimentar\w*|extra
 de inbegriffen|enthalten|inklusive ~ zzgl|zuzüglich|extra|exklusive|zusätzlich|separat
signed_in: en signed|logged ~ signed out|logged out|logged off; ca sessió|connectat\w* ~ tancada|desconnecta\w*
 es sesión|conectad\w*|registrad\w* ~ cerrada|desconectad\w*
 fr connecté\w*|identifié\w* ~ déconnecté\w*|hors connexion
 pt sessão|conectad\w*|ligad\w* ~ terminada|encerrada|desconectad\w*|desligad\w*
 it access\w*|conness\w*|collegat\w* ~ disconness\w*|offline; ro conectat\w*|autentificat\w* ~ deconectat\w*
 de angemeldet|eingeloggt|verbunden ~ abgemeldet|ausgeloggt|offline|getrennt
married: en married ~ single|unmarried|bachelor\w*; ca casa(?:t|da|ts|des) ~ solter\w*|fadr\w*
 es casad\w* ~ solter\w*; fr mariée?s? ~ célibataires?; pt casad\w* ~ solteir\w*
 it sposat\w* ~ single|nubil\w*|celib\w*|scapol\w*; ro căsătorit\w* ~ singur\w*|celibatar\w*|burlac\w*
 de verheiratet\w* ~ ledig\w*|single\w*|alleinstehend\w*|junggesell\w*
job: en jobs?|work\w*|employ\w* ~ unemployed|out of work|jobless; ca feina|treball\w* ~ atur|aturat\w*
 es trabaj\w*|empleo ~ paro|parad\w*|desemple\w*; fr travail\w*|emploi ~ chômage|chômeu\w*
 pt empreg\w*|trabalh\w* ~ desempreg\w*; it lavor\w*|impieg\w* ~ disoccupa\w*; ro slujbă|muncă|lucrea\w* ~ șom\w*
 de arbeit\w*|stelle|job ~ arbeitslos\w*
charge: en charge\w*|cost\w*|fees?|pay\w* ~ free|complimentary|waived
 ca cost\w*|càrrec|pag\w* ~ gratis|gratuï\w*|franc; es cost\w*|cuest\w*|cargo\w*|pag\w* ~ gratis|gratuit\w*
 fr frais|coût\w*|pay\w*|factur\w* ~ gratuit\w*|offert\w*; pt cust\w*|taxas?|pag\w* ~ grátis|gratuit\w*
 it cost\w*|spese|pag\w*|addebit\w* ~ gratis|gratuit\w*|omaggio; ro cost\w*|tax\w*|plăt\w* ~ gratis|gratuit\w*
 de kost\w*|gebühr\w*|zahl\w* ~ kostenlos\w*|gratis|frei|kostenfrei\w*
used: en use\w*|tak\w+|suitable|recommended ~ contraindicated
 ca usa\w*|utilitz\w*|pren\w*|indicat\w* ~ contraindica\w*; es us\w+|utili\w*|tom\w*|indicad\w* ~ contraindicad\w*
 fr utilis\w*|pren\w*|pris\w*|indiqué\w* ~ contre-indiqué\w*
 pt us\w+|utiliz\w*|tom\w*|indicad\w* ~ contraindicad\w*; it us\w+|utilizz\w*|assum\w*|indicat\w* ~ controindicat\w*
 ro utiliz\w*|folos\w*|lua\w*|indicat\w* ~ contraindicat\w*
 de anwend\w*|einnehm\w*|angewendet|eingenommen|verwend\w* ~ kontraindiziert\w*|gegenangezeigt
true: en true|right|correct ~ lie|lies|lying|false|nonsense|wrong|untrue; ca veritat|cert\w* ~ mentida|fals\w*
 es verdad|ciert\w* ~ mentira|fals\w*; fr vrai\w* ~ faux|mensonge|menti\w*; pt verdade\w* ~ mentira|fals\w*
 it ver[oa] ~ fals\w*|bugia|menzogna|bugie; ro adevărat\w* ~ minciun\w*|fals\w*
 de wahr|stimm\w*|richtig ~ gelogen|lüge|falsch|unwahr|erlogen
valid: en valid\w*|effective|in force ~ void|null|invalid\w*|expired|lapse\w*
 ca vàlid\w*|vigent\w*|val\w* ~ nul\w*|invàlid\w*|caduc\w*|extingeix\w*
 es válid\w*|vigente\w* ~ nul[oa]s?|inválid\w*|caduc\w*|extingu\w*
 fr valable\w*|valide\w* ~ nul\w*|invalide\w*|caduc\w*|expiré\w*
 pt válid\w*|vigente\w* ~ nul[oa]s?|inválid\w*|caduc\w*|expirad\w*
 it valid\w* ~ null[oaie]|invalid\w*|decad\w*|scadut\w*; ro valabil\w*|valid\w* ~ nul\w*|expirat\w*
 de gültig\w*|wirksam\w* ~ nichtig\w*|ungültig\w*|unwirksam\w*|erlischt|verfällt|abgelaufen
affect: en affect\w* ~ remain\w*|continue\w*|survive\w*; ca afect\w* ~ segu\w*|mant\w*|continu\w*
 es afect\w* ~ segu\w*|manten\w*|mantien\w*|subsist\w*; fr affect\w*|atteinte ~ demeur\w*|rest\w*|subsist\w*
 pt afet\w*|afect\w* ~ mant\w*|permanec\w*|continu\w*; it pregiudic\w*|incid\w* ~ rest\w*|riman\w*|conserv\w*
 ro afect\w* ~ rămân\w*|păstr\w*; de berühr\w*|beeinträchtig\w* ~ bleib\w*|unberührt
well: en well|fine|good ~ ill|sick|bad|unwell|poorly; ca bé|trob\w* ~ malalt\w*|malament|mal
 es bien ~ enferm\w*|mal|malo; fr bien ~ malades?|mal|souffrant\w*; pt bem ~ doente\w*|mal; it bene ~ malat\w*|male
 ro bine ~ bolnav\w*|rău; de gut|wohl ~ krank|schlecht|unwohl
bad: en bad|badly ~ good|well|fine|great; ca mal\w*|dolen\w* ~ bé|bon\w*|bo; es mal\w* ~ bien|buen\w*
 fr mal|mauvais\w* ~ bien|bon\w*; pt mal|mau|má ~ bem|bo[mn]\w*|boa; it male|cattiv\w* ~ ben\w*|buon\w*
 ro rău|rea ~ bine|bun\w*; de schlecht\w*|übel ~ gut\w*
cheap: en cheap\w* ~ price\w*|cost\w*|expensive|dear|pricey; ca barat\w* ~ car\w{0,2}|preu|cost\w*
 es barat\w* ~ car[oa]s?|precio|cuesta|cost\w*; fr bon marché|pas cher ~ chère?s?|prix|coût\w*
 pt barat\w* ~ car[oa]s?|preço|custa; it economic\w* ~ car[oa]|prezzo|cost\w*
 ro ieftin\w* ~ scump\w*|preț\w*|cost\w*; de billig\w*|günstig\w* ~ teuer|teure\w*|preis|kostet
settled: en settled|decided|resolved|answered ~ open|pending; ca resol\w*|decid\w* ~ obert\w*|pendent\w*
 es resuel\w*|decidid\w* ~ abiert\w*|pendiente\w*
 fr tranchée?s?|réglée?s?|résolu\w*|décidé\w* ~ ouvert\w*|en suspens|pendant\w*
 pt resolvid\w*|decidid\w* ~ abert\w*|em aberto|pendente\w*; it risolt\w*|decis\w* ~ apert\w*|in sospeso
 ro rezolvat\w*|decis\w* ~ deschis\w*; de geklärt|entschieden|gelöst ~ offen\w*
allowed: en allowed|permitted|admitted|enter|access|entry ~ closed|banned|barred|forbidden|prohibited
 ca permet\w*|permè\w*|accés|entr\w* ~ tanca\w*|prohib\w*; es permit\w*|acceso|entrar|circular ~ cerrad\w*|prohib\w*
 fr autoris\w*|permis\w*|accès ~ fermé\w*|interdit\w*; pt permit\w*|acesso|entrada ~ fechad\w*|proibid\w*|vedad\w*
 it consentit\w*|permess\w*|accesso ~ chius\w*|vietat\w*|interdett\w*
 ro voie|permis\w*|acces\w* ~ închis\w*|interzis\w*
 de dürfen|darf|erlaubt|zugelassen ~ gesperrt|geschlossen|verboten|tabu
negligible: en negligible|small|trivial ~ considerabl\w*|significant\w*|great\w*
 ca negligi\w*|menyspreabl\w* ~ considerabl\w*|significati\w*
 es insignificante\w*|despreciable\w*|desdeñable\w* ~ considerable\w*|significativ\w*|important\w*
 fr négligeable\w* ~ considérable\w*|importan\w*|significati\w*
 pt desprez\w*|negligenci\w* ~ considerá\w*|significativ\w*
 it trascurabil\w* ~ considerevol\w*|notevol\w*|important\w*
 ro neglijabil\w* ~ considerabil\w*|important\w*|semnificativ\w*
 de vernachlässigbar\w*|gering\w*|unerheblich\w* ~ gewicht|erheblich\w*|beträchtlich\w*|bedeut\w*
duty: en compulsory|mandatory|obligatory|required|necessary ~ optional|voluntary
 ca obligatori\w* ~ opcional\w*|voluntari\w*|facultati\w*
 es obligatori\w* ~ opcional\w*|voluntari\w*|facultativ\w*|optativ\w*
 fr obligatoires? ~ facultati\w*|optionnel\w*|volontaires?; pt obrigatóri\w* ~ opciona\w*|facultativ\w*|voluntári\w*
 it obbligatori\w* ~ facoltativ\w*|opzional\w*|volontari\w*
 ro obligatori\w* ~ opțional\w*|facultativ\w*|voluntar\w*
 de verpflichtend|obligatorisch|vorgeschrieben|pflicht ~ freiwillig\w*|optional\w*|freigestellt
here: en here|local|these parts ~ stranger|foreigner|outsider; ca aquí|d['’]aquí ~ foraster\w*|forà\w*|foran\w*
 es aquí ~ foraster\w*|extranjer\w*; fr ici|d['’]ici|du coin ~ étranger\w*
 pt aqui|daqui|de cá ~ forasteir\w*|estrangeir\w*|fora; it qui|di qui ~ forestier\w*|stranier\w*
 ro aici|de aici ~ străin\w*; de hier|von hier ~ fremd\w*|auswärt\w*|zugereist\w*
far: en far ~ near\w*|close|nearby|next; ca lluny ~ prop|a tocar|vora; es lejos ~ cerca|al lado
 fr loin ~ près|proche\w*|à côté|à deux pas; pt longe ~ perto|ao lado; it lontan\w* ~ vicin\w*|due passi
 ro departe ~ aproape|lângă; de weit ~ nah\w*|nebenan
late: en late ~ punctual|on time|in time|sharp; ca tard ~ puntual\w*|a l['’]hora
 es tarde\w* ~ puntual\w*|a tiempo|en punto; fr en retard|tard ~ à l['’]heure|ponctuel\w*
 pt atras\w*|tarde ~ pontual\w*|a horas; it tardi|ritardo ~ puntual\w*|in orario
 ro întârzi\w* ~ punctual\w*|la timp; de spät|verspät\w* ~ pünktlich\w*
sooner: en sooner|earlier|before ~ late|delay\w*; ca abans ~ tard\w*|retard; es antes ~ tard\w*|retras\w*|demora
 fr plus tôt|plus vite|avant ~ tard\w*|retard; pt antes|mais cedo ~ tard\w*|atras\w*|demora
 it prima ~ ritard\w*|tard\w*; ro mai devreme|mai repede ~ întârzi\w*|târzi\w*
 de früher|eher ~ spät\w*|verspät\w*|verzöger\w*
disclose: en disclos\w*|reveal\w*|tell\w* ~ confidential\w*|secret\w*
 ca divulg\w*|revel\w* ~ confidencial\w*|secret\w*; es divulg\w*|revel\w* ~ confidencial\w*|secret\w*
 fr divulg\w*|révél\w* ~ confidentiel\w*|secret\w*; pt divulg\w*|revel\w* ~ confidencia\w*|secret\w*|sigilo\w*
 it divulg\w*|rivel\w* ~ riservat\w*|confidenzial\w*|segret\w*; ro divulg\w*|dezvălui\w* ~ confidențial\w*|secret\w*
 de offenleg\w*|preisgeb\w*|weitergeb\w*|verrat\w* ~ vertraulich\w*|geheim\w*
expose: en expos\w* ~ protect\w*|keep away|keep from|keep out|shield\w*; ca expos\w* ~ protegi\w*|allunyat|lluny
 es expon\w*|expuest\w* ~ prote[gj]\w*|alejad\w*|lejos; fr expos\w* ~ protég\w*|à l['’]abri|éloigné\w*
 pt expo\w* ~ prote[gj]\w*|afastad\w*|longe; it espo\w* ~ protegg\w*|riparo|lontan\w*
 ro expune\w* ~ proteja\w*|ferit\w*|departe; de aussetz\w*|ausgesetzt ~ schütz\w*|fernhalt\w*|fern
delay: en delay\w*|wait\w*|patien\w* ~ immediate\w*|urgent\w*|at once
 ca espera|demora|ajorna\w* ~ immediat\w*|urgent\w*; es esper\w*|demora|aplaza\w* ~ inmediat\w*|urgent\w*
 fr attend\w*|délai|retard|report ~ immédiat\w*|urgen\w*|sans tarder
 pt esper\w*|demora|adia\w* ~ imediat\w*|urgent\w*; it attes\w*|indug\w*|rinvi\w* ~ immediat\w*|urgent\w*|subito
 ro aștept\w*|amân\w* ~ imediat\w*|urgent\w*
 de aufschub|warten|verzug ~ sofort\w*|umgehend|unverzüglich|dringend|eilt
lit: en come on|turn on|light up|lit ~ off|unlit|dark; ca encén|encesa|encès ~ apaga\w*
 es encien\w*|encend\w*|ilumin\w* ~ apagad\w*; fr allum\w*|éclair\w* ~ éteint\w*
 pt acend\w*|acende ~ apagad\w*|deslig\w*; it accend\w*|acces\w* ~ spent\w*; ro aprind\w*|aprins\w* ~ stins\w*
 de leuchtet|brennt ~ aus|dunkel
better: en better|higher|lower|cheaper ~ best|highest|lowest|cheapest
 ca millor\w* ~ el millor|la millor|els millors; es mejor\w* ~ el mejor|la mejor|los mejores
 fr meilleur\w*|mieux ~ le meilleur|la meilleure|les meilleurs; pt melhor\w* ~ o melhor|a melhor|os melhores
 it miglior\w*|meglio ~ il migliore?|la migliore|i migliori; ro mai bun\w* ~ cel mai bun|cea mai bună|cele mai bune
 de besser\w*|günstiger\w* ~ best\w*|günstigst\w*
lumps: en lumps?|lumpy ~ smooth\w*; ca grumoll\w* ~ fin\w*|homogèni\w*; es grumos ~ lis\w*|homogéne\w*|fin[oa]
 fr grumeaux? ~ lisse\w*|homogène\w*; pt grumos ~ lis[oa]|homogéne\w*|homogêne\w*; it grumi ~ lisci\w*|omogene\w*
 ro cocoloașe ~ fin\w*|omogen\w*; de klumpen|klümpchen ~ glatt\w*|sämig\w*
cash: en cash ~ card\w*; ca efectiu ~ target\w*; es efectivo ~ tarjet\w*; fr espèces|liquide ~ cartes?
 pt dinheiro|numerário ~ cart\w+; it contant\w* ~ cart\w+; ro numerar|cash ~ card\w*
 de bargeld|barzahlung|bar ~ kartenzahlung\w*|kart\w*
careful: en too careful|careful enough ~ caution|better safe|precaution
 ca prou prudent\w*|massa prudent\w* ~ prudència|precauci\w*
 es demasiad\w* (?:prudente|cuidados\w*) ~ prudencia|precauci\w*|prevenir; fr trop prudent\w* ~ prudence|précaution
 pt cuidado demais ~ cautela|prevenir; it troppo prudent\w* ~ prudenza|prevenire
 ro prea atent\w* ~ prudenț\w*|precauți\w*; de vorsichtig genug ~ vorsicht\w*
"""
#: Characters of the longer text, and behind the negation; of it and what is denied in the languages whose verb may
#: stand before it.
_LONG, _BEHIND, _BEFORE = 120, 45, 40
_VERB_FIRST = frozenset(["fr", "de"])


@lru_cache(maxsize=32)
def _rows(lang: str) -> Mapping[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    """Row -> what is denied in a language, and what affirms the contrary."""
    found = {}
    for row in _TABLE.strip().replace("\n ~ ", " ~ ").replace("\n ", "; ").splitlines():
        name, _, rest = row.partition(": ")
        for part in rest.split("; "):
            code, _, both = part.strip().partition(" ")
            if code == lang:
                denied, affirmed = (re.compile(rf"\b(?:{words})\b", re.I) for words in both.split(" ~ "))
                found[name] = denied, affirmed
    return found


def answered(mine: str, place: Range, lang: str, other: str, there: str) -> bool:
    """Whether the `other` text, in the language `there`, affirms the contrary of what the negation at `place` of my
    text, in the language `lang`, denies.
    """
    if max(len(mine), len(other)) > _LONG:
        return False
    start, end = place
    cut = CLAUSE.search(mine, end)
    last = min(cut.start() if cut else len(mine), end + _BEHIND)
    first = start
    if lang in _VERB_FIRST:
        first = max(0, start - _BEFORE)
        first = max([first, *(m.end() for m in CLAUSE.finditer(mine, first, start))])
    theirs = _rows(there)
    return any(
        name in theirs
        and denied.search(mine, first, last)
        and theirs[name][1].search(other)
        and not affirmed.search(mine)
        for name, (denied, affirmed) in _rows(lang).items()
    )
