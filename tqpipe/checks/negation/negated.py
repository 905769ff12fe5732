"""What a negation denies, where both sides name it: "no puede" beside "can", "sin" beside "with".

Languages say no with many words, so a lost negation may have been said in another way (does not fit: is too big). It
has not where the other side has the very thing that is denied, and denies nothing: `MEANINGS` are things that short
texts deny, as patterns in many languages, and cognates are seen by their first letters. "Without" is the contrary of
"with". Compiled by hand for this project from the dictionaries that contraries/opposites.py names.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from tqpipe.checks.negation.denials import CLAUSE
from tqpipe.checks.reading.texts import fold
from tqpipe.types import Range

_TABLE = r"""
allow: en allow\w*|permit(?:s|ted)?|authori[sz]ed; ca perm[eè]s\w*|perm[ei]t\w*|autoritza\w*; es permit\w*|autoriza\w*
 fr perm(?:is|et)\w*|autoris\w*; pt permit\w*|autoriza\w*; it permess\w*|permett\w*|consentit\w*|autorizza\w*
 ro permis\w*|permit\w*|autoriza\w*; de erlaubt\w*|gestattet|zulässig|darf|dürfen; nl toegestaan|toegelaten|mag|mogen
 pl dozwolon\w*|wolno; sv tillåt\w*; da tilladt\w*; no tillatt\w*; cs povolen\w*|dovolen\w*; ru разреш\w*|можно
 uk дозвол\w*|можна; el επιτρέπ\w*
can: en can|cannot|could|may|able; ca pot|poden|pots|puc|podeu|podem|podr\w+|podi\w+
 es pued\w+|podr\w+|podía\w*|pud\w+; fr peu[tvx]\w*|pou[vr]\w+|pu; pt pode\w*|posso|possa\w*|pôde
 it può|possono|puoi|posso|possa\w*|potr\w+|potet\w*|pote\w+; ro poate|pot|poți|puteți|putem|putea\w*|putut
 de kann\w*|könn\w*|konnt\w*; nl kan|kunnen|kunt|kon|konden; pl może\w*|mog[ęąłl]\w*|można; sv kan|kunde; da kan|kunne
 no kan|kunne; cs m[uů]že\w*|mohou|lze|mohl\w*; ru мо[гж]\w+|можно; uk мо[гж]\w+|можна
exist: en there(?:['’]s| (?:is|are|was|were|will be)); ca hi ha|hi havia|hi haurà; es hay|había|hubo|habrá
 fr y a|y avait|y aura; pt há|havia|houve|haverá; it c['’](?:è|era)|ci (?:sono|erano|sarà|saranno); ro există
 de gibt|gab; nl er (?:is|zijn|was|waren)
contain: en contain\w*; ca cont(?:é|enen|enir|enia); es conti?en\w*; fr contien\w*|contenir; pt cont[eéê]m|conter
 it contien\w*|contengono|contenere; ro conțin\w*; de enth[aäi]\w*; nl bevat\w*; pl zawiera\w*; sv innehåll\w*
 da indehold\w*; cs obsahuj\w*; ru содерж\w*
save: en sav(?:e|ed|es|ing); ca desa\w*|desi\w*|guarda\w*; es guard\w*; fr enregistr\w*|sauvegard\w*
 pt guard\w*|salv\w*; it salv[aoi]\w*; ro salv\w*; de gespeichert\w*|speicher\w*; nl opgeslagen|opslaan; pl zapis\w*
 sv spara\w*; ru сохран\w*
know: en knows?|knew|known|knowing; ca sap|saps|saben|sabem|sabeu|sabia\w*; es sabe\w*|sabía\w*|sé; fr sai[st]|sav\w+
 pt sabe\w*|sabia\w*|sei; it sa|so|sai|sanno|sapev\w*|sapp\w*|conosc\w*; ro știe|știu|știi|știa\w*|știm|știți
 de wei(?:ß|ss)\w*|wissen|wusst\w*; nl weet|weten|wist\w*
agree: en agree\w*; ca d['’]acord; es acuerdo; fr d['’]accord; pt concord\w*|de acordo; it d['’]accordo|concord\w*
 ro de acord; de einverstanden; nl mee eens; sv håller med
enter: en enter\w*|come in|go in; ca entr\w+; es entr\w+; fr entre[rz]\w*; pt entr\w+; it entr\w+; ro intr\w+
 de betret\w*|eintret\w*; nl betreed\w*|betreden
touch: en touch\w*; ca toc\w+|toqu\w+; es toc\w+|toqu\w+; fr touch\w*; pt toc\w+|toqu\w+|mex\w+; it tocc\w+
 ro ating\w+; de berühr\w*|anfass\w*; nl aanraken|raak
exceed: en exceed\w*; ca super\w+|sobrepass\w*; es super\w+|exced\w*|sobrepas\w*; fr dépass\w*
 pt exced\w*|ultrapass\w*; it super\w+; ro depăș\w*; de überschr\w*; nl overschr\w*
drive: en dr[io]ve\w*|driving; ca condu\w+; es condu[czj]\w+; fr condui\w+; pt condu[zs]\w*; it guid[aio]\w*
 ro condu\w+; de fahr\w*|fähr\w*; nl rijd\w*
keep: en keep\w*|kept|stor(?:e|ed|ing)|leav(?:e|ing); ca guard\w+|conserv\w*|deix\w+; es guard\w*|conserv\w*|dej\w+
 fr conserv\w*|gard\w*|laiss\w*; pt conserv\w*|guard\w*|deix\w*; it conserva\w*|lasci\w*|tenere|tenete
 ro păstr\w*|l[aă]s\w*; de aufbewahr\w*|lager\w*|lass\w*; nl bewa\w*|laat|laten
use: en us(?:e|ed|es|ing); ca usa|useu|usi|usar|utilitz\w*|fer servir; es us[aeo]\w{0,3}|utili[zc]\w*; fr utilis\w*
 pt us[aeo]\w{0,3}|utiliz\w*; it us[aio]\w{0,3}|utilizz\w*; ro folos\w*|utiliz\w*; de verwend\w*|benutz\w*
 nl gebruik\w*
take: en tak(?:e|en|es|ing); ca pren\w*; es tom[aeo]\w*; fr pren\w*; pt tom[aeo]\w*; it prend\w*|assum\w*
 ro luați|ia|lua; de nehmen|nimmt|einnehmen|einzunehmen; nl neem|nemen|innemen
attend: en attend\w*|took part|tak(?:e|es|en|ing) part|participat\w*; ca assisti\w*|particip\w*
 es asisti\w*|particip\w*; fr assist\w*|particip\w*; pt particip\w*|assisti\w*; it partecip\w*|assist\w*
 ro particip\w*; de teil\w*|nahm\w*; nl deel\w*|nam
win: en w[io]n|wins; ca guany\w*; es gan[aeó]\w*; fr gagn\w*|remport\w*; pt ganh\w*|venc\w*
 it vin(?:ce|se|to|cer|sero)\w*; ro câștig\w*; de gewinn\w*|gewann\w*|gewonnen; nl win\w*|wonnen|gewonnen
pay: en pay\w*|paid; ca pag\w+; es pag[aóou]\w*; fr pay\w*|paie\w*|pai[ée]\w*; pt pag[aou]\w*; it pag[aòoh]\w*
 ro plăt\w*; de zahl\w*|bezahl\w*|gezahlt; nl betaal\w*|betal\w*
accept: en accept\w*; ca accept\w*; es acept\w*|admit\w*; fr accept\w*|admis\w*; pt aceit\w*|admit\w*; it accett\w*
 ro accept\w*; de akzept\w*|angenommen; nl accept\w*|geaccepteerd
available: en available; ca disponible\w*; es disponible\w*; fr disponible\w*; pt disponív\w*; it disponibil\w*
 ro disponibil\w*; de verfügbar\w*; nl beschikbaar; pl dostępn\w*; sv tillgänglig\w*; ru доступ\w*
want: en want\w*; ca vol|vols|vull|volen|voleu|volia\w*; es quier\w*|quer[eíe]\w*; fr veu[txl]\w*|voul\w*
 pt quer|quero|querem|queria\w*; it vogl\w*|vuol\w*|vole\w*; ro vreau|vrei|vrea\w*; de will|willst|woll\w*
 nl wil|wilt|willen
like: en likes?|liked; ca agrad\w*; es gust[aaóe]\w*; fr aim\w*|pla[iî]\w*; pt gost\w*; it piac\w*; ro place|plac
 de mag|mögen|gefäll\w*; nl houd\w*
believe: en believ\w*|thinks?|thought; ca cre[cuig]\w*|pens\w*; es cre[oeaí]\w*|piens\w*
 fr croi[st]\w*|cro[iy]\w*|pens\w*; pt acredit\w*|ach[ao]\w*|pens\w*; it cred\w*|pens\w*; ro cred\w*|crede\w*
 de glaub\w*|denk\w*; nl geloo?f\w*|denk\w*
work: en works?|worked|working; ca funcion\w*; es funcion\w*; fr fonctionn\w*|march\w*; pt funcion\w*; it funzion\w*
 ro funcțion\w*|merge\w*; de funktionier\w*; nl werk\w*; pl działa\w*; sv fungera\w*; ru работа\w*
need: en needs?|needed|need to; ca cal|necessit\w*; es necesit\w*; fr besoin|nécessit\w*; pt precis[aeo]\w*|necessit\w*
 it bisogn\w*; ro nevoie; de brauch\w*|nötig; nl nodig
must: en must|should|ha(?:s|ve) to; ca ha de|han de|heu de|has de|haur\w+ de; es deb[eo]\w*|tien\w+ que
 fr doi[tsv]\w*|devr?\w+|faut; pt dev[eo]\w*; it dev[eo]\w*|dovr\w+; ro trebui\w*; de muss\w*|müss\w*|soll\w*
 nl moet\w*
open: en open\w*; ca obr\w+|obert\w*; es abr[aei]\w*|abiert\w*; fr ouv[re]\w*; pt abr[aeiu]\w*|abert\w*
 it apr[aei]\w*|apert\w*; ro deschi\w*; de öffn\w*|offen\w*|geöffn\w*; nl open\w*|geopend
close: en clos(?:e|ed|es|ing); ca tanc\w+; es cerr\w+|cierr\w+; fr ferm(?:e|é|er|ez|ée)s?; pt fech\w+; it chiu[ds]\w*
 ro închi[ds]\w*; de schließ\w*|geschlossen\w*; nl sluit\w*|gesloten
mix: en mix\w*; ca barreg\w*|mescl\w*; es mezcl\w*; fr mélang\w*; pt mistur\w*; it mescol\w*|mischi\w*; ro amestec\w*
 de misch\w*|vermisch\w*; nl meng\w*
smoke: en smok\w*; ca fum[ae]\w*; es fum[ae]\w*; fr fum[ae]\w*; pt fum[ae]\w*; it fuma\w*; ro fuma\w*; de rauch\w*
 nl roken|rook\w*; pl pal(?:ić|enie)\w*; sv rök\w*
park: en park(?:ing|ed)?; ca aparc\w*|estacion\w*; es aparc\w*|estacion\w*; fr stationn\w*|gar(?:er|ez); pt estacion\w*
 it parchegg\w*; ro parca\w*; de parken|park\w*; nl parkeer\w*|parkeren
cancel: en cancel\w*|delet\w*; ca cancel\w*|anul\w*|elimin\w*|esborr\w*; es cancel\w*|anul\w*|elimin\w*|borr\w*
 fr annul\w*|supprim\w*|effac\w*; pt cancel\w*|anul\w*|elimin\w*|apag\w*; it annull\w*|cancell\w*|elimin\w*
 ro anul\w*|șterg\w*|elimin\w*; de stornier\w*|lösch\w*; nl annule\w*|verwijder\w*
suit: en suitable|suited|suits?; ca apt[ea]s?|aptes|adequa\w*; es apt[oa]s?|adecuad\w*
 fr conv(?:ient|iennent)|adapté\w*|aptes?; pt adequad\w*|apt[oa]s?; it adatt\w*|idone\w*; ro potrivit\w*
 de geeignet\w*; nl geschikt\w*; pl nadaje|nadają; sv lämplig\w*; ru подход\w*
help: en help\w*; ca ajud\w*; es ayud\w*; fr aid[eéa]\w*; pt ajud\w*; it aiut\w*; ro ajut\w*; de h[ie]lf\w*|geholfen
 nl help\w*
understand: en underst\w+; ca enten\w*|compren\w*; es enti?en[dt]\w*|compren\w*; fr compr\w+
 pt enten\w*|compreen\w*|perceb\w*; it cap[iì]\w*|compren\w*; ro înțele\w*; de versteh\w*|verst[ae]nd\w*
 nl begrijp\w*|begreep
"""
#: What short texts deny in languages further off, where a verb says who denies it; English for those only.
_FAR = r"""
know: ru зна\w+; uk зна\w+; pl zna\w*|wie|wiem|wiesz|wiedz\w*; sv vet|veta|visste|känner|kände; tr bil\w*|tanı\w*
 ar [أتين]?عرف\w*|[أتين]علم\w*
agree: ru соглас\w+; uk згод\w+|погод\w+; pl zgadza\w*|zgodz\w+|zgodn\w+; tr katıl\w*|kabul\w*
 ar [أتين]?واف[قي]\w*|[أتين]وافق\w*
approve: en approv\w*; tr onayla\w*|kabul\w*; ru одобр\w+|утверд\w+; uk схвал\w+; pl zatwierdz\w+|uchwal\w+
 sv godk\w+; ar واف[قي]\w*|[أتين]وافق\w*|أقر\w*
come: en comes?|came|coming; ru прид\w+|пришл\w+|пришёл|пришел|приход\w+|прие[дзх]\w+
 uk прий\w+|приход\w+|приїх\w+|приїд\w+; pl przy(?:szed|szł|jd|chodz|jecha|jedz)\w+; sv kom\w*; tr gel\w*
 ar جاء\w*|[أتين]أتي\w*|حضر\w*
go: en go|goes|went|going|gone; ru пош\w+|ид\w+|ход\w+|поед\w+|поех\w+|уш\w+; uk піш\w+|йд\w+|ход\w+|поїх\w+
 pl idz\w+|poszed\w*|posz\w+|chodz\w+|jedzi\w+|pojecha\w+; sv går|gick|gå|åker|åkte; tr gi[td]\w*
 ar ذهب\w*|[أتين]ذهب\w*
want: ru хо[чт]\w+; uk хо[чт]\w+; pl chc\w+; sv vill|ville; tr ist[ei]\w*; ar [أتين]ريد\w*|أراد\w*
like: ru нрав\w+|понрав\w+|люб\w+; uk подоба\w+|люб\w+; pl lubi\w*|podoba\w+; sv gilla\w*|tycker om
 tr beğen\w*|sev\w*; ar [أتين]حب\w*|أعجب\w*
see: en sees?|saw|seen; ru ви[дж]\w+|увид\w+; uk бач\w+|побач\w+; pl widz\w+|zobacz\w+; sv ser|såg|se; tr gör\w*
 ar رأى|رأيت\w*|[أتين]رى
smoke: ru кур\w+; uk кур[ия]\w+; pl pal(?:i|ę|ą|isz|imy|icie|ił\w*|enie\w*|ić); tr sigara\w*
 ar [أتين]دخن\w*|التدخين
open: ru откр\w+|отвор\w+; uk відкр\w+|відчин\w+; pl otw\w+|otwór\w*; sv öpp\w+; tr aç\w*
 ar [أاتين]?فتح\w*|[أتين]فتح\w*|مفتوح\w*
close: ru закр\w+|запер\w*; uk закр\w+|зачин\w+; pl zamk\w+|zamyka\w*; sv stäng\w+; tr kapa\w*
 ar أغلق\w*|[أتين]غلق\w*|مغلق\w*
take: ru прим\w+|принима\w+|бер\w+; uk прийма\w+|бер\w+; pl bra\w+|bier\w+|zażywa\w*|przyjm\w+; sv ta|tar|tog|tas
 tr al\w*; ar [أتين]?تناول\w*
use: ru использ\w+|примен\w+; uk викорис\w+|застос\w+; pl używa\w*|stos\w+|używ\w+; sv använd\w+; tr kullan\w*
 ar استخد\w*|[أتين]ستخدم\w*|استعم\w*
drink: en dr[aiu]nk\w*; ru п[иь]\w*|выпи\w+; uk пи[втй]\w*|вип\w+; pl pij\w+|pić|pił\w*|wypi\w+; sv drick\w+|drack
 tr iç\w*; ar [أتين]شرب\w*|شرب\w*
eat: en eats?|ate|eaten|eating; ru ест|едят|ел|ела|ели|есть|ешьте|съе\w+|куша\w+; uk їс\w+|їдять|їв|їла|їли|їж\w*
 pl je|jedz\w+|jem|jadł\w*|jeść|zjad\w+; sv äter|åt|äta; tr ye[dmr]\w*|yiy\w*; ar [أتين]?أكل\w*|كل
understand: ru пон[яи]\w+; uk розум\w+|зрозум\w+; pl rozumi\w+|zrozum\w+; sv först\w+; tr anla\w*; ar [أتين]?فهم\w*
say: en sa(?:y|ys|id); ru сказ\w+|говор\w+; uk сказ\w+|говор\w+; pl powiedz\w+|mówi\w+; sv sa|säger|sade|sagt
 tr söyle\w*; ar قال\w*|[أتين]ق[ول]\w*
work: uk прац\w+; tr çalış\w*; ar [أتين]عمل\w*
help: ru помо[гжщч]\w+; uk допомо\w+|допомаг\w+; pl pom[óo]\w+|pomag\w+; sv hjälp\w*; tr yardım\w*
 ar ساعد\w*|[أتين]ساعد\w*
pay: ru плат\w+|заплат\w+; uk плат\w+|заплат\w+; pl płac\w+|zapłac\w+; sv betal\w+; tr öde\w*
 ar دفع\w*|[أتين]دفع\w*
win: ru выигр\w+|побед\w+; uk вигр\w+|перем\w+; pl wygr\w+; sv vann|vinn\w+|vunnit; tr kazan\w*
 ar فاز\w*|[أتين]فوز\w*
believe: ru вер\w+|дума\w+; uk вір\w+|дума\w+; pl wierz\w+|myśl\w+; sv tro\w*; tr inan\w*; ar صدق\w*|[أتين]صدق\w*
find: en find\w*|found; ru наш\w+|найд\w+; uk знайш\w+|знайд\w+; pl znalaz\w+|znajd\w+; sv hitt\w+|fann; tr bul\w*
 ar وجد\w*|[أتين]جد\w*
"""
#: The same in languages that leave no spaces, or write a verb and its ending as one.
_EAST = r"""
touch: zh 触摸|触碰|碰|摸; ja 触|さわ; ko 만지
enter: zh 入内|进入|进|入; ja 入[らりるっ]|立ち入; ko 들어
use: zh 使用|用; ja 使; ko 사용
take: zh 服用|吃; ja 服用|飲; ko 복용|드시
open: zh 开; ja 開; ko 열
close: zh 关; ja 閉; ko 닫
exceed: zh 超过|超出; ja 超; ko 초과
drive: zh 驾驶|开车|驾车; ja 運転; ko 운전
smoke: zh 吸烟|抽烟; ja 喫煙|吸; ko 흡연|피우
park: zh 停车; ja 駐車; ko 주차
mix: zh 混合|混用; ja 混; ko 섞
allow: zh 允许|准许|可以; ja 許可|許; ko 허용|허가
can: zh 可以|能|会; ja でき|られ; ko 수 있|가능
save: zh 保存; ja 保存; ko 저장
cancel: zh 取消|删除; ja 削除|キャンセル|取り消; ko 취소|삭제
know: zh 知道|认识; ja 知
come: zh 来; ja 来|きま
go: zh 去; ja 行
see: zh 看见|看到; ja 見
drink: zh 喝|饮; ja 飲
eat: zh 吃; ja 食
understand: zh 明白|懂|理解; ja 分か|わか|理解
like: zh 喜欢; ja 好
want: zh 想要|要; ja 欲し
attend: zh 出席|参加; ja 出席|参加
work: zh 工作; ja 働
pay: zh 付; ja 払
win: zh 赢; ja 勝
find: zh 找到; ja 見つ
"""
_UNSPACED = frozenset(["zh", "ja", "ko"])
#: Languages of the second table, and those that take its English.
_FURTHER_OFF = frozenset(["pl", "sv", "ru", "uk", "tr", "ar", "zh", "ja"])
#: Words of two kinds that exclude each other: "with", and all that say "without"; "all", and all that say "none".
_WITH: Mapping[str, str] = {
    "en": "with", "ca": "amb", "es": "con", "fr": "avec", "pt": "com", "it": "con", "ro": "cu", "de": "mit",
    "nl": "met", "sv": "med", "da": "med", "no": "med", "pl": "ze?", "cs": "se?", "ru": "со?",
}  # fmt: skip
_WITHOUT = r"without|sense|sin|sans|sem|senza|fără|ohne|zonder|utan|uden|uten|beze?|безо?"
_ALL: Mapping[str, str] = {
    "en": "all|everyone|everybody|everything|every|each|both",
    "ca": "tothom|tots?|totes|tota|cada|ambdós|ambdues",
    "es": "tod[oa]s?|cada|ambos|ambas",
    "fr": "tous|toutes?|tout|chaque|chacune?|les deux",
    "pt": "tod[oa]s?|tudo|cada|ambos|ambas",
    "it": "tutt[oaie]|ogni|ognuno|ciascun[oa]?|entramb[ie]",
    "ro": "toți|toate|tot|toată|fiecare|ambii|ambele|amândoi|amândouă",
    "de": "alle[srnm]?|jede[srnm]?|beide[sn]?",
    "nl": "alle|allen|alles|iedereen|elke?|ieder|beide",
}
_NONE = (
    r"nobody|no[ -]one|none|nothing|neither|ning[uú]n?|ningun[ao]s?|cap|res|nadie|nada|personne|rien|aucune?"
    r"|ninguém|nenhuma?|nessun[oa]?|niente|nulla|nimeni|nimic|niciuna?|nicio|niemand\w*|nichts|kein\w*|geen|niets"
)
#: Kinds of which a text of one word lacks the other.
_CONTRARY = tuple((re.compile(rf"(?:{no})$", re.I), yes) for no, yes in ((_WITHOUT, _WITH), (_NONE, _ALL)))
#: Words behind a negation with which it says "only"; a "mai" that is "ever".
_ONLY = re.compile(r"\b(?:decât|sino|m[aàáé][sz]i? que|senão|altro che|als|dan|than|until)\b", re.I)
_EVER = re.compile(r"(?:mai|jamais)$", re.I)
_NE = re.compile(r"\bn(?:e\b|['’])", re.I)
#: Characters before a negation and behind it within which it denies a word.
_BEFORE, _AFTER = 16, 20
#: In these languages the verb stands at either end.
_LATE = {"de": 60, "nl": 60}
#: Letters that cognates share, at least; letters of a word that is no auxiliary.
_COGNATE, _LONG = 5, 7
#: How far apart two words that exclude each other may stand, as a share of the text.
_NEAR = 0.25
_WORD = re.compile(r"[^\W\d_]+(?!\()")


def _meanings(lang: str, other: str) -> Mapping[str, re.Pattern[str]]:
    """Meaning -> pattern of its words in the first of two languages."""
    return _patterns(lang, far=not _FURTHER_OFF.isdisjoint((lang, other)))


@lru_cache(maxsize=32)
def _patterns(lang: str, *, far: bool) -> Mapping[str, re.Pattern[str]]:
    found = {}
    table = _EAST if lang in _UNSPACED else _TABLE + _FAR[1:] if far else _TABLE
    for row in table.strip().replace("\n |", "|").replace("\n ", "; ").splitlines():
        name, _, rest = row.partition(": ")
        for part in rest.split("; "):
            code, _, words = part.strip().partition(" ")
            if code == lang:
                found[name] = re.compile(words if lang in _UNSPACED else rf"\b(?:{words})\b", re.I)
    return found


@lru_cache(maxsize=64)
def _words(table: int, lang: str) -> re.Pattern[str] | None:
    words = _CONTRARY[table][1].get(lang)
    return re.compile(rf"\b(?:{words})\b", re.I) if words else None


def same(mine: str, place: Range, lang: str, other: str, there: str) -> Range | None:
    """Where the `other` text, in the language `there`, says of what my negation denies that it is so; else None.

    My text is in the language `lang`, its negation at `place`, a half-open range; the other one denies nothing.
    """
    if "?" in mine or "?" in other:
        return None  # a question denies what it asks for
    if _ever(mine, place) or _ONLY.search(mine, place[1]):
        return None
    return _contrary(mine, place, lang, other, there) or _named(mine, place, lang, other, there)


def named_alike(word: str, lang: str, forms: Sequence[str], there: str) -> bool:
    """Whether a word and one of some others, in the language `there`, have one of the meanings that texts deny."""
    theirs = _meanings(there, lang)
    return any(
        p.fullmatch(word) and name in theirs and any(map(theirs[name].fullmatch, forms))
        for name, p in _meanings(lang, there).items()
    )


def _ever(mine: str, place: Range) -> bool:
    """Whether a negation may say "ever": "mai" alone, "jamais" without "ne" before it."""
    start, end = place
    return bool(_EVER.match(mine, start, end)) and not _NE.search(mine, max(0, start - 2 * _BEFORE), start)


def _contrary(mine: str, place: Range, lang: str, other: str, there: str) -> Range | None:
    """The only "with" of a text beside the only "without" of the other, or "all" beside "none"."""
    said = "nobody" if lang == "en" and mine[slice(*place)].lower() == "no" else mine[slice(*place)]
    for k, (no, _) in enumerate(_CONTRARY):
        ours, theirs = _words(k, lang), _words(k, there)
        if not no.match(said) or ours is None or theirs is None or ours.search(mine):
            continue
        found = [m.span() for m in theirs.finditer(other)]
        if len(found) == 1 and abs(found[0][0] / len(other) - place[0] / len(mine)) <= _NEAR:
            return found[0]
    return None


def _named(mine: str, place: Range, lang: str, other: str, there: str) -> Range | None:
    """What a negation denies, by its meaning or as a cognate, on the other side."""
    start, end = place
    reach = _LATE[lang] // 2 if lang in _LATE else _BEFORE
    before = max(
        [max(0, start - reach), *(m.end() for m in CLAUSE.finditer(mine, max(0, start - reach), start))]
    )
    cut = CLAUSE.search(mine, end)
    after = min(end + _LATE.get(lang, _AFTER), cut.start() if cut else len(mine))
    words = _WORD.finditer(mine, end, after) if lang not in _UNSPACED else ()
    long = [m for m in words if len(m[0]) >= _COGNATE]
    meanings, others = _meanings(lang, there), _meanings(there, lang)
    said = [(m.start(), name) for name, p in meanings.items() if (m := p.search(mine, before, after))]
    first = min((at for at, _ in said if at >= end), default=after)
    if lang not in _LATE and any(len(m[0]) >= _LONG and m.end() <= first for m in long):
        first = start  # it denies that long word
    for at, name in said:
        theirs = others.get(name) if at <= first else None
        found = [m.span() for m in theirs.finditer(other)] if theirs else []
        if len(found) == 1:
            return found[0]
    if lang == there or not long or long[0][0][0].isupper():
        return None
    root = fold(long[0][0])[:_COGNATE]
    found = [m.span() for m in _WORD.finditer(other) if m[0][0].islower() and fold(m[0]).startswith(root)]
    return found[0] if len(found) == 1 else None
