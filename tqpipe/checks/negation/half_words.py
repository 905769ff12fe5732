"""What half-words (see negation.py) translate each other, so that "before" beside "antes" answers no negation.

The table holds meanings, each with what eight languages say for it, as patterns. A half-word that has its counterpart
on the other side is that word's translation, and is not free to stand for a negation. `CANCELS` are the meanings that
a negation turns into an affirmation (no one doubts: everyone is sure). Compiled by hand for this project; on two
negatives that cancel: Quirk et al. 1985, 10.70; GIEC 2016, 35.5; NGLE 2009, 48.4; Grevisse/Goosse, 1015.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

_TABLE = r"""
doubt
 en doubt\w*|dubious|hesitat\w*
 ca dubt\w*|vacil·?l\w*
 es dud\w*|vacil\w*
 fr dout\w*|hésit\w*
 pt d[uú]vid\w*|hesit\w*
 it dub(?:b|it)\w*|esit\w*
 ro îndoi\w*|îndoială|ezit\w*
 de zweif\w*|bezweif\w*|zöger\w*
exclude
 en exclu(?!siv)\w*|rul(?:e[sd]?|ing) out|discard\w*|dismiss\w*
 ca descart\w*|exclo\w*|exclu(?!siv)\w*
 es descart\w*|exclu(?!siv)\w*
 fr exclu(?!siv)\w*|écart\w*
 pt descart\w*|exclu(?!siv)\w*
 it esclu(?!siv)\w*
 ro exclu[ds]\w*
 de (?:aus)?schlie(?:ß|ss)(?!lich)\w*|ausgeschlossen\w*|auszuschlie\w*
deny
 en den(?:y|ied|ies|ying|ial)\w*|refus\w*|negat(?!iv)\w*
 ca neg(?!oci|r[ea]|atiu|ativ)\w*
 es neg(?!oci|r[oa]|ativ)\w*|nieg\w*
 fr ni(?:er|e|ent|é|ée|és|ait|a)
 pt neg(?!óci|oci|r[oa]|ativ)\w*
 it neg(?!ozi|r[oaie]|ativ|li\b)\w*
 ro neg(?!oci|r[ueio]|ativ)\w*|tăgădui\w*
 de leugn\w*|bestreit\w*|bestritt\w*|abstreit\w*
lack
 en lack\w*|miss(?:ing|es|ed)?|absen\w*|short of
 ca falt\w*|manc\w*
 es falt\w*|carec\w*|carenc\w*|escase\w*
 fr manqu\w*
 pt falt\w*|carec\w*
 it manc\w*
 ro lips\w*
 de fehl\w*|mangel\w*
forget
 en forg[eo]t\w*|overlook\w*
 ca oblid\w*
 es olvid\w*
 fr oubli\w*
 pt esque[cç]\w*|olvid\w*
 it dimentic\w*|scord\w*
 ro uita\w*|uit|uiți|uită
 de verg(?:[aei]ss|[aäi]ß)\w*
silent
 en silen(?:t|ce|tly)\w*|quiet\w*|mute|speechless\w*|hush\w*
 ca call[aàe]\w*|emmud\w*|silenci\w*|mut|muts|muda|mudes
 es cáll\w+|call[aóé]\w*|enmudec\w*|silenci\w*|mud[oa]s?
 fr tai(?:re|ra\w*|ront|s|t|sent|sai\w*|sant|sons|sez)|tut|turent|tus?|tues?|silenc\w*|muet\w*
 pt cal(?:ar|a|am|e|em|ou|ei|ando|ava|avam|ara|aram|arem|ad[oa]s?)|emudec\w*|silênci\w*|silenci\w*|mud[oa]s?
 it tac(?:e|ere|er[àò]\w*|eva\w*|endo|i|iuto|iono|cio|ciono)|tacqu\w*|zitt[oaie]|ammutol\w*|mut[oaie]|silenzi\w*
 ro tac[ie]?|tăc\w+|mut|muți|amuț\w*|liniș\w*
 de schw(?:ei|ie)g\w*|geschwiegen\w*|stumm\w*|verstumm\w*|still
awake
 en awak\w*|awoke\w*|wak(?:e|es|ing|en\w*)|woke\w*|sleepless\w*|insomn\w*
 ca despert\w*|desvetll\w*|insomn\w*|vetlla\w*
 es despiert\w*|despert\w*|desvel\w*|insomn\w*|vela
 fr éveill\w*|réveill\w*|insomn\w*
 pt acord(?:ad[oa]s?|ou|ei|ar|a|am|aram)|despert\w*|insóni\w*|insôni\w*
 it svegli\w*|insonn\w*
 ro trea?z\w*|trezi\w*|insomni\w*
 de wach\w*|erwach\w*|aufwach\w*|schlaflos\w*
final
 en permanent\w*|final\w*|definit\w*|irrevers\w*|irrevoc\w*
 ca permanent\w*|definiti\w*|irrevers\w*|irrevoc\w*
 es permanent\w*|definiti\w*|irrevers\w*|irrevoc\w*
 fr permanent\w*|définiti\w*|irrévers\w*|irrévoc\w*
 pt permanent\w*|definiti\w*|irrevers\w*|irrevog\w*
 it permanent\w*|definitiv\w*|irrevers\w*|irrevoc\w*
 ro permanent\w*|definitiv\w*|irevers\w*|irevoc\w*
 de endgültig\w*|dauerhaft\w*|permanent\w*|unwiderruflich\w*
ignore
 en ignor\w*|unaware|unknown
 ca ignor\w*|desconei\w*|desconeg\w*
 es ignor\w*|desconoc\w*
 fr ignor\w*
 pt ignor\w*|desconhec\w*
 it ignor\w*
 ro ignor\w*
 de ignorier\w*
hide
 en hid\w*|conceal\w*|secre(?:t|tly|cy)|escap\w*
 ca amag\w*|ocult\w*|escap\w*
 es escond\w*|ocult\w*|escap\w*
 fr cach\w*|échapp\w*
 pt escond\w*|ocult\w*|escap\w*
 it nascond\w*|nascost\w*|sfugg\w*
 ro ascun[ds]\w*|scăp\w*
 de verheimlich\w*|verberg\w*|verborg\w*|entgeh\w*|entgang\w*
stop
 en stop\w*|ceas\w*|quit|suspend\w*|halt\w*|interrupt\w*
 ca deix\w*|par(?:a|à|o|ar|en|em|eu|ava|aven|at|ada|ats|ades|arà|aran|i|in|és)|cess\w*|atur\w*|suspen\w*
 es dej\w*|(?:se|me|nos) para|par(?:an|ar|ó|aba|aban|en)|ces\w*|deten\w*|detuv\w*|suspen\w*
 fr cess\w*|arr[eê]t\w*|suspen\w*
 pt deix\w*|se para|par(?:am|ar|ou|ava|aram)|cess\w*|suspen\w*
 it sm(?:ett|ess|is)\w*|cess\w*|ferm\w*|sospen\w*|sospes\w*
 ro înceta\w*|încete\w*|opr(?!es(?:iun|ori))\w*|suspend\w*
 de aufhör\w*|aufgehört|aufzuhören|hör\w+ (?:\w+ ){0,4}auf|stopp\w*|anhalt\w*|angehalten|aussetz\w*
prevent
 en prevent\w*|imped\w*|obstruct\w*|obstacle\w*|hinder\w*|avoid\w*|block\w*
 ca imped\w*|evit\w*|bloquej\w*|bloqueig\w*
 es imped\w*|impid\w*|evit\w*|obst(?!ante)\w*
 fr emp[eê]ch\w*|évit\w*
 pt imped\w*|impe[cç]\w*|evit\w*
 it imped\w*|evit\w*|blocc\w*
 ro împiedic\w*|evit\w*
 de verhinder\w*|hinder\w*|vermei\w*|vermied\w*
reject
 en reject\w*|refus\w*|declin\w*|turn\w* down
 ca rebutj\w*|refus\w*
 es rechaz\w*|rehús\w*|rehus\w*
 fr rejet\w*|refus\w*|repouss\w*
 pt rejeit\w*|recus\w*
 it respin\w*|rifiut(?!i\b)\w*|rigett\w*
 ro respin[gs]\w*|refuz\w*
 de ablehn\w*|abgelehnt\w*|weiger\w*|verweiger\w*|zurückgewiesen\w*|lehn\w*
fail
 en fail\w*
 ca fracass\w*|fall\w*
 es fracas\w*|fall(?!ec|o\b)\w*
 fr échou\w*|échec\w*
 pt fracass\w*|falh\w*
 it fall\w*
 ro eșu\w*|eșec\w*
 de scheiter\w*|versag\w*
ban
 en bann?\w{0,3}|forb\w*|prohibit\w*|outlaw\w*
 ca proh\w*|ved\w*
 es proh\w*|vet(?:a|an|ar|ó|ado|ada|ados|adas|aron)
 fr interdi\w*|prohib\w*|défense d\w*
 pt pro[ií]b\w*
 it viet(?!nam)\w*|proib\w*
 ro interzi\w*
 de verbiet\w*|verbot\w*|untersag\w*
lose
 en los(?:e|es|t|ing|s|ses)|miss(?:ed|es|ing)?
 ca perd(?!ó|on)\w*|pèrdu\w*
 es perd(?!ó|on)\w*|pierd\w*|pérdid\w*
 fr perd\w*|pertes?
 pt perd(?!ã|o[ea])\w*|perc(?:o|a|am|as|amos)
 it perd(?!on)\w*|pers[oiae]
 ro pier[dz]\w*
 de verlor\w*|verlier\w*|verlust\w*
abandon
 en abandon\w*|give\w* up|gave up|leav\w*|quit|resign\w*
 ca abandon\w*|renunci\w*|dimit\w*
 es abandon\w*|renunci\w*|dimit\w*
 fr abandon\w*|renonc\w*|démission\w*
 pt abandon\w*|renunci\w*|demit\w*
 it abbandon\w*|rinunci\w*|dimett\w*|dimiss\w*
 ro abandon\w*|renun\w*|demisi\w*
 de verzicht\w*|aufgeben|aufgegeben|zurücktret\w*|rücktritt\w*
oppose
 en oppos\w*|against
 ca opos\w*|contra
 es opon\w*|opus\w*|oposi\w*|contra
 fr oppos\w*|contre
 pt opor|opôs|opõ\w*|oposi\w*|contra
 it oppo[sn]\w*|contro
 ro opu[ns]\w*|opoz\w*|contra|împotriva
 de gegen|widersetz\w*
before
 en before|prior|previous\w*|earlier|ahead|until|beforehand|by(?= (?:next )?(?:\w+day\b|tomorrow|noon|midnight|\d))
 ca abans|fins|prèvi\w*|previ\w*|davant
 es antes|hasta|previ\w*|ante
 fr avant|auparavant|jusqu\w*|préalabl\w*|déjà
 pt antes|até|prévi\w*|perante
 it prima|fino|finch\w*|preced\w*|entro
 ro înainte\w*|până|anterior\w*
 de vor|bevor|vorher|zuvor|bis|ehe|früher\w*
still
 en still|yet|already|even|again|anymore|longer|remain\w*
 ca encara|ja|fins i tot|tanmateix|encar|malgrat
 es todav[ií]a|a[uú]n|ya|incluso|siquiera
 fr encore|toujours|déjà|même|cependant|toutefois
 pt ainda|já|mesmo|sequer|todavia
 it ancora|già|perfino|persino|addirittura|tuttavia
 ro încă|deja|chiar|mai|totuși
 de noch|schon|bereits|sogar|weiterhin|immer
keep
 en keeps?|kept|maintain\w*|remain\w*|stay\w*|continu\w*|hold\w*|held
 ca mant\w*|qued\w*|romand\w*|continu\w*|seguei\w*|segui\w*|conserv\w*|guard\w*|perman\w*|rest\w*
 es mant\w*|qued\w*|perman\w*|continu\w*|segu\w*|sigu\w*|conserv\w*|guard\w*
 fr maint\w*|garde\w*|rest\w*|continu\w*|conserv\w*|demeur\w*
 pt mant\w*|fic\w*|perman\w*|continu\w*|conserv\w*|guard\w*|rest\w*
 it mant\w*|rest\w*|riman\w*|rimas\w*|continu\w*|conserv\w*|trat\w*|tenere|tien\w*
 ro păstr\w*|rămân\w*|răma\w*|continu\w*|menț\w*|țin\w*
 de behalt\w*|behält|bleib\w*|blieb\w*|halt\w*|hält|weiter\w*|geblieben
end
 en end(?:ed|s|ing)?|finish\w*|over|close\w*
 ca acab\w*|final\w*|fi|termin\w*|conclo\w*
 es acab\w*|final\w*|fin|termin\w*|conclu\w*
 fr fin\w*|achev\w*|termin\w*|conclu\w*|bout
 pt acab\w*|fim|final\w*|termin\w*|encerr\w*|conclu\w*
 it fin\w*|termin\w*|conclu\w*
 ro sfârșit\w*|final\w*|termin\w*|închei\w*|capăt\w*
 de ende\w*|beend\w*|schluss|geendet
only
 en only|just|merely|alone|simply|single|sole\w*|unique\w*|nothing but
 ca nom[eé]s|sols|únic\w*|sol|sola|solament
 es s[oó]lo|solamente|[uú]nic\w*|sol[oa]s?|simplemente
 fr seule?s?|seulement|uniquement|simplement|que
 pt só|apenas|somente|[uú]nic\w*|sozinh\w*
 it sol[oaie]|soltanto|solamente|unic\w*
 ro doar|numai|singur\w*|unic\w*
 de nur|bloß|allein\w*|ein[sz]ig\w*|lediglich
less
 en less|least|few|fewer|little|low|lower|under|minus|small\w*
 ca menys|poc|poca|pocs|poques|petit\w*|baix\w*|sota
 es menos|poc[oa]s?|pequeñ\w*|baj\w*
 fr moins|peu|petite?s?|bas\w*|faibl\w*|sous
 pt menos|pouc[oa]s?|pequen\w*|baix\w*
 it meno|poc[oah]\w*|piccol\w*|bass\w*|sotto
 ro puțin\w*|mic\w*|scăzut\w*|sub
 de weniger|wenig\w*|klein\w*|unter|gering\w*|mindestens
very
 en very|so|too|enough|really|quite|clearly|drastic\w*|almost|nearly
 ca molt\w*|massa|prou|tan|gaireb[eé]|quasi|clar\w*|dràstic\w*|també
 es muy|mucho|demasiad\w*|bastante|tan|suficiente\w*|casi|clar\w*|drástic\w*|también
 fr très|trop|assez|si|tellement|presque|clair\w*|drasti\w*|aussi
 pt muito|demasiad\w*|bastante|tão|suficiente\w*|quase|clar\w*|drástic\w*|também
 it molto|troppo|abbastanza|così|quasi|chiar\w*|drastic\w*|anche
 ro foarte|prea|destul\w*|așa|aproape|clar\w*|drastic\w*|și
 de sehr|zu|genug|so|ziemlich|fast|klar\w*|drastisch\w*|auch
any
 en any\w*|ever|every\w*|all|some\w*|whatever
 ca qualsevol|tot\w*|algun\w*|cada
 es cualquier\w*|tod\w*|algun\w*|algún|cada
 fr tout\w*|tous|quelqu\w*|chaque
 pt qualquer\w*|tod\w*|algum\w*|cada
 it qualsiasi|qualunque|tutt\w*|qualc\w*|ogni
 ro orice|oricare|oricine|tot\w*|toate|fiecare|vreo|vreun\w*
 de jede\w*|all\w*|irgend\w*
hard
 en hard\w*|difficult\w*|trouble\w*|struggl\w*|tough\w*
 ca dif[ií]cil\w*|dificult\w*|dur\w*|costa\w*|llui\w*
 es dif[ií]cil\w*|dificult\w*|dur[oa]\w*|cuest\w*|luch\w*
 fr diffic\w*|dur\w*|peine
 pt dif[ií]c\w*|dificuld\w*|dur[oa]\w*|custa\w*|lut\w*
 it diffic\w*|dur[oaie]|fatic\w*
 ro dific\w*|greu|grea|grele
 de schwer\w*|schwier\w*|hart\w*
wrong
 en wrong\w*|false\w*|mis(?:tak|under)\w*|worse|bad\w*
 ca fals\w*|equivoc\w*|mal\w*|pitjor|err\w*
 es fals\w*|equivoc\w*|mal\w*|peor\w*|err\w*
 fr faux|fausse\w*|tort|mal\w*|mauvais\w*|err\w*|pire
 pt fals\w*|errad\w*|err\w*|mal\w*|pior\w*|engan\w*
 it fals\w*|sbagli\w*|mal\w*|peggi\w*|err\w*
 ro fals\w*|greș\w*|rău|rea|eron\w*
 de falsch\w*|fehler\w*|schlimm\w*|schlecht\w*|irr\w*
despite
 en despite|although|though|however|contrary|otherwise|whereas|but
 ca malgrat|tot i|tanmateix|però|contrari\w*|encara que
 es pesar|aunque|contrari\w*|pero|pese
 fr malgré|bien que|cependant|toutefois|mais|contrair\w*
 pt apesar|embora|contudo|porém|mas|contrári\w*
 it malgrado|nonostante|sebbene|tuttavia|ma|però|contrari\w*
 ro ciuda|deși|totuși|dar|însă|contrar\w*
 de trotz\w*|obwohl|jedoch|aber
instead
 en instead|rather|replac\w*
 ca lloc|comptes|sinó|més aviat
 es lugar|vez|sino|más bien
 fr lieu|plutôt
 pt lugar|vez|invés|senão
 it posto|invece|piuttosto|bensì
 ro loc\w*|ci|mai degrabă
 de statt\w*|sondern|eher
out
 en out|off|away|outside|behind|far|left|escap\w*|expel\w*
 ca fora|lluny|enrere|darrere|allun\w*|apart\w*|sort\w*
 es fuera|lejos|atrás|detrás|alej\w*|apart\w*|sal\w*
 fr hors|dehors|loin|derrière|éloign\w*|sorti\w*
 pt fora|longe|atrás|afast\w*|sai\w*
 it fuori|lontan\w*|dietro|allontan\w*|usc\w*
 ro afara|afară|departe|urmă|spate
 de aus|weg|außer\w*|hinter|fern\w*|weit
different
 en different\w*|other|else|another
 ca diferent\w*|altr\w*
 es distint\w*|diferen\w*|otr\w*
 fr différen\w*|autre\w*
 pt diferent\w*|outr\w*
 it divers\w*|altr\w*
 ro diferit\w*|alt\w*
 de ander\w*|verschied\w*
same
 en same
 ca mateix\w*
 es mism\w*
 fr même\w*
 pt mesm\w*
 it stess\w*
 ro aceeași|același|aceiași|aceleași
 de gleich\w*|selb\w*
soon
 en soon|quick\w*|immediately|fast|promptly
 ca aviat|ràpid\w*|immediat\w*|de seguida
 es pronto|rápid\w*|inmediat\w*
 fr bientôt|rapid\w*|vite|immédiat\w*
 pt breve|rápid\w*|imediat\w*|logo
 it presto|rapid\w*|subito|immediat\w*
 ro curând|repede|rapid\w*|imediat\w*
 de bald|schnell\w*|sofort|rasch\w*
surprise
 en surpris\w*
 ca sorpr\w*
 es sorpr\w*
 fr surpr\w*
 pt surpr\w*
 it sorpr\w*
 ro surpr\w*|uimi\w*
 de überrasch\w*
break
 en break\w*|broke\w*|split
 ca trenc\w*|ruptur\w*|divi\w*
 es romp\w*|ruptur\w*|rot[oa]s?|divi\w*
 fr romp\w*|ruptur\w*|cass\w*|divi\w*
 pt romp\w*|ruptur\w*|quebr\w*|divi\w*
 it romp\w*|rott\w*|divi\w*
 ro rup\w*|sparg\w*|divi\w*
 de brech\w*|brach\w*|bruch\w*|gebrochen\w*|spalt\w*
save
 en escap\w*|spare\w*|resist\w*|withh\w*|sav(?:e|es|ed|ing)
 ca estalvi\w*|resist\w*|salv\w*
 es ahorr\w*|resist\w*|salv\w*
 fr épargn\w*|résist\w*|sauv\w*
 pt poup\w*|resist\w*|salv\w*
 it risparmi\w*|resist\w*|salv\w*
 ro cruț\w*|rezist\w*|salv\w*|economis\w*
 de spar\w*|schon\w*|widerst\w*|rett\w*
cancel
 en cancel\w*|delet\w*|remov\w*|annul\w*|undo\w*
 ca cancel\w*|anul\w*|elimin\w*|esborr\w*|suprim\w*
 es cancel\w*|anul\w*|elimin\w*|borr\w*|suprim\w*
 fr annul\w*|supprim\w*|effac\w*
 pt cancel\w*|anul\w*|elimin\w*|apag\w*
 it annull\w*|cancell\w*|elimin\w*
 ro anul\w*|șterg\w*|elimin\w*
 de stornier\w*|lösch\w*|annullier\w*
survive
 en surviv\w*
 ca sobreviu\w*|supervi\w*
 es sobreviv\w*|supervi\w*
 fr surviv\w*|surv[eé]c\w*
 pt sobreviv\w*
 it sopravviv\w*|sopravviss\w*
 ro supraviețu\w*
 de überleb\w*
remove
 en remov\w*|tak(?:e|en|ing) (?:out|off)|unplug\w*|switch(?:ed)? off|turn(?:ed)? off
 ca (?:re|ex)tr\w+|tre[gu]\w*|retir\w*|desconnect\w*|apag\w*
 es extra\w+|quit\w+|retir\w*|descone\w*|apag\w*|saqu\w*
 fr retir\w*|enlev\w*|ôte\w*|débranch\w*|étei\w*
 pt remov\w*|retir\w*|extra\w+|deslig\w*|apag\w*
 it rim[uo]\w+|togli\w*|estra\w+|spegn\w*|scolleg\w*
 ro scoate\w*|îndepărt\w*|elimin\w*|opri\w*
 de entfern\w*|entn\w+|abnehm\w*|auszieh\w*|ausschalt\w*|schalt\w*|herausn\w+
leave
 en leav\w*
 ca marx\w*|sort\w*|surt\w*|abandon\w*|deix\w*
 es sal\w*|abandon\w*|dej\w*|march\w*
 fr quitt\w*|part\w*|sor\w*|laiss\w*|abandon\w*
 pt sa[ií]\w*|deix\w*|abandon\w*|part\w*
 it lasci\w*|usc\w*|part\w*|abbandon\w*
 ro pleac\w*|plec\w*|părăs\w*|ies\w*|ieș\w*|las\w*
 de verlass\w*|verläss\w*|verließ\w*|geh\w*|ging\w*|lass\w*|lie[ßs]\w*|los|fort|weg
show
 en show\w*|display\w*
 ca mostr\w*|visualitz\w*
 es mostr\w*|muestr\w*|visualiz\w*
 fr affich\w*|montr\w*
 pt mostr\w*|exib\w*|apresent\w*
 it mostr\w*|visualizz\w*
 ro arat\w*|arăt\w*|afiș\w*
 de zeig\w*|anzeig\w*|angezeig\w*
custody
 en custody|jail\w*|prison|detain\w*|detention|bars
 ca presó|pres[oa]s?|detin\w*|custòdia
 es cárcel|prisión|pres[oa]s?|deten\w*|custodia
 fr prison|déten\w*|garde à vue
 pt prisão|pres[oa]s?|deti\w*|custódia|cadeia
 it carcere|prigione|deten\w*|custodia
 ro închisoare|deten\w*|arest\w*|custod\w*
 de haft(?!et|en|ung|bar)\w*|gefängnis\w*|gewahrsam
unequal
 en inequal\w*|unequal\w*|disparit\w*
 ca desigual\w*
 es desigual\w*
 fr inégal\w*
 pt desigual\w*
 it disugua\w*|disegua\w*|inegua\w*
 ro inegal\w*
 de ungleich\w*
unstable
 en instab\w*|unstab\w*|destab\w*
 ca inestab\w*|desestab\w*
 es inestab\w*|desestab\w*
 fr instab\w*|déstab\w*
 pt instab\w*|desestab\w*
 it instab\w*|destab\w*
 ro instab\w*|destab\w*
 de instab\w*|destab\w*
uncertain
 en uncertain\w*|insecur\w*
 ca incert\w*|insegur\w*
 es incert\w*|incierto\w*|incierta\w*|insegur\w*
 fr incert\w*|insécur\w*
 pt incert\w*|inseg\w*
 it incert\w*|insic\w*
 ro incert\w*|nesigur\w*
 de unsicher\w*|ungewiss\w*
unemployed
 en unemploy\w*|jobless\w*
 ca desocup\w*|desempl\w*|atur
 es desempl\w*|desocup\w*|paro
 fr chôm\w*
 pt desempreg\w*|desocup\w*
 it disoccup\w*
 ro șom\w*
 de arbeitslos\w*
independent
 en independen\w*|unaffiliat\w*|free\w*
 ca independen\w*|lliure\w*
 es independ\w*|libre\w*
 fr indépend\w*|libre\w*
 pt independ\w*|livre\w*
 it indipend\w*|liber\w*
 ro independen\w*|liber\w*
 de unabhängig\w*|frei\w*
"""

#: Meanings that a negation near by turns into an affirmation.
CANCELS = (
    "doubt", "exclude", "deny", "lack", "forget", "ignore", "hide", "stop", "prevent", "reject", "fail",
    "oppose", "lose", "survive", "custody", "leave",
)  # fmt: skip
#: Those of labels and orders alone: do not show again (hide), do not remove (leave in place).
CANCELS_ORDERS = ("remove", "show")

_UNTIL: Mapping[str, str] = {
    "en": "until|till",
    "ca": "fins",
    "es": "hasta",
    "fr": r"jusqu\w*",
    "pt": "até",
    "it": r"fino|fin(?:ch[eé])?",
    "ro": "până",
    "de": "bis",
}


@lru_cache(maxsize=16)
def meanings(lang: str) -> Mapping[str, re.Pattern[str]]:
    """Meaning -> pattern of its words in a language."""
    found: dict[str, re.Pattern[str]] = {}
    name = ""
    for line in _TABLE.strip().splitlines():
        if not line.startswith(" "):
            name = line.strip()
            continue
        code, words = line.split(None, 1)
        if code == lang:
            found[name] = re.compile(rf"\b(?:{words})\b", re.I)
    return found


@lru_cache(maxsize=16)
def untils(lang: str) -> re.Pattern[str]:
    """Words with which "not" says when something will be: the other side may say so without either (only then)."""
    return re.compile(rf"\b(?:{_UNTIL[lang]})\b", re.I)
