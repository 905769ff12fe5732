"""Names of countries and cities in languages that places.py has no table for: the Unicode CLDR's, as Babel has them,
a few by hand that CLDR calls otherwise, and how names end there.

A language whose names take endings has them in `ENDINGS`, or, where it is written without capitals, in `BEHIND`, as a
pattern. Any other language that CLDR has is read without endings.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from tqpipe.checks.proper_names.places import cities
from tqpipe.checks.proper_names.territories import TERRITORIES
from tqpipe.checks.reading.scripts import INDIC
from tqpipe.checks.reading.table_rows import rows

#: What CLDR does not call so: `CODE=name` of a country, `:City=name` of a city.
_MORE_TEXT = """
ru: :Beijing=Пекин; :Munich=Мюнхен; :Geneva=Женева; :Barcelona=Барселона; :Milan=Милан; :Osaka=Осака;
 :Kyoto=Киото; :Venice=Венеция; :Hamburg=Гамбург; :Frankfurt=Франкфурт; :Ankara=Анкара; :Hanoi=Ханой;
 :Boston=Бостон; :Houston=Хьюстон; :Philadelphia=Филадельфия; :Kharkiv=Харьков; :Odesa=Одесса; US=США;
 ENG=Англия; SCO=Шотландия; GB=Британия; DE=ФРГ; CN=КНР; NL=Голландия; BY=Белоруссия; :Moscow=Кремль; CRI=Крым
uk: :Beijing=Пекін; :Munich=Мюнхен; :Geneva=Женева; :Barcelona=Барселона; :Milan=Мілан; :Kharkiv=Харків;
 :Odesa=Одеса; :Lviv=Львів; :Ankara=Анкара; :Hamburg=Гамбург; US=США; ENG=Англія; SCO=Шотландія; GB=Британія;
 NL=Голландія; CRI=Крим
be: US=ЗША; ENG=Англія; GB=Брытанія; BY=Беларусі
bg: US=САЩ; ENG=Англия; SCO=Шотландия; GB=Великобритания; NL=Холандия; CRI=Крим
mk: US=САД; ENG=Англија; SCO=Шкотска; GB=Велика Британија
sr: US=САД; US=SAD; ENG=Енглеска; ENG=Engleska; GB=Велика Британија; GB=Velika Britanija
hr: US=SAD; ENG=Engleska; SCO=Škotska; GB=Velika Britanija
bs: US=SAD; ENG=Engleska; GB=Velika Britanija
sl: US=ZDA; ENG=Anglija; SCO=Škotska; GB=Velika Britanija
sk: US=USA; ENG=Anglicko; SCO=Škótsko; GB=Veľká Británia; GB=Británia; :Vienna=Viedni; NL=Holandsko
el: US=ΗΠΑ; GB=Βρετανία; ENG=Αγγλία; SCO=Σκωτία; NL=Ολλανδία
cs: US=USA; GB=Británie; ENG=Anglie; SCO=Skotsko; NL=Holandsko; CZ=Česká; CRI=Krym
pl: US=USA; GB=Brytania; ENG=Anglia; SCO=Szkocja; DE=Niemiec; DE=Niemczech; IT=Włoch; IT=Włoszech; HU=Węgier;
 CRI=Krym
nl: US=VS; GB=Groot-Brittannië; ENG=Engeland; SCO=Schotland
af: US=VSA; GB=Brittanje; ENG=Engeland; SCO=Skotland
sv: ENG=England; SCO=Skottland; US=Förenta staterna; NL=Holland
da: ENG=England; SCO=Skotland; NL=Holland
nb: ENG=England; SCO=Skottland; NL=Holland
is: ENG=England; SCO=Skotland; :London=Lundúnir; :London=Lundúna; :London=Lundúnum
fi: FI=Suome; :Helsinki=Helsingi; :Munich=München; :Geneva=Geneve; :Beijing=Peking; :Hamburg=Hampuri;
 :Milan=Milano; :Turku=Turu; US=USA; US=Yhdysvaltain; US=Yhdysvaltojen; US=Yhdysvalloi; US=Yhdysvaltoi;
 NL=Alankomaiden; NL=Alankomai; NL=Hollanti; NL=Hollanni; ENG=Englanti; ENG=Englanni; SCO=Skotlanti;
 SCO=Skotlanni; GB=Britannia; IE=Irlanni; PL=Puola; TH=Thaimaa; IS=Islanni; NZ=Uude-Seelanni; CY=Kyprokse;
 GL=Grönlanni; CH=Sveitsi; :Istanbul=Istanbul
et: :Beijing=Peking; :Munich=München; :Geneva=Genf; :Milan=Milano; CY=Küpros; EE=Eesti; US=USA; US=Ameerika;
 ENG=Inglismaa; SCO=Šotimaa; GB=Suurbritannia; GB=Briti
hu: :Beijing=Peking; :Munich=München; :Geneva=Genf; :Milan=Milánó; US=USA; ENG=Anglia; SCO=Skócia;
 GB=Nagy-Britannia
lv: US=ASV; ENG=Anglija; SCO=Skotija; GB=Lielbritānija
lt: US=JAV; ENG=Anglija; SCO=Škotija; GB=Didžioji Britanija
tr: :Beijing=Pekin; :Munich=Münih; :Geneva=Cenevre; :Milan=Milano; :Izmir=İzmir; :Ankara=Ankara;
 :Antalya=Antalya; US=ABD; US=Amerika; ENG=İngiltere; SCO=İskoçya; GB=Britanya
az: US=ABŞ; US=Amerika; ENG=İngiltərə
kk: US=АҚШ; ENG=Англия
id: US=AS; US=Amerika; ENG=Inggris; GB=Inggris; SCO=Skotlandia
ms: US=Amerika; ENG=England; GB=Britain
vi: US=Mỹ; GB=Anh; ENG=Anh; SCO=Scotland; TH=Thái; :London=London; :Tokyo=Tokyo
sw: US=Amerika; GB=Uingereza; ENG=Uingereza
eu: US=AEB; ENG=Ingalaterra; SCO=Eskozia; GB=Britainia Handia
gl: US=EUA; ENG=Inglaterra; SCO=Escocia; GB=Gran Bretaña
hy: US=ԱՄՆ; ENG=Անգլիա
ka: US=აშშ; ENG=ინგლისი; GB=ბრიტანეთი
he: :Beijing=בייג׳ינג; :Barcelona=ברצלונה; :Munich=מינכן; :Tel Aviv=תל אביב; :Haifa=חיפה; US=ארה״ב; US=ארה"ב;
 US=אמריקה; ENG=אנגליה; SCO=סקוטלנד; GB=בריטניה; TR=תורכיה
fa: :Beijing=پکن; :Munich=مونیخ; :Geneva=ژنو; :Ankara=آنکارا; US=آمریکا; US=امریکا; GB=انگلیس; ENG=انگلیس;
 GB=انگلستان; ENG=انگلستان; SCO=اسکاتلند
hi: :Beijing=बीजिंग; :Mumbai=मुंबई; :New Delhi=दिल्ली; :Hanoi=हनोई; US=अमेरिका; ENG=इंग्लैंड; GB=ब्रिटेन;
 FR=फ्रांस; :London=लंदन; SCO=स्कॉटलैंड
bn: US=আমেরিকা; US=যুক্তরাষ্ট্র; ENG=ইংল্যান্ড; GB=ব্রিটেন
ne: RU=रुस; US=अमेरिका; ENG=इङ्ग्ल्याण्ड; GB=बेलायत; ENG=बेलायत
ur: US=امریکہ; US=امریکا; GB=برطانیہ; ENG=انگلینڈ
ta: FR=பிரான்ச்; US=அமெரிக்கா; GB=பிரிட்டன்; ENG=இங்கிலாந்து; GB=இங்கிலாந்து
si: US=ඇමරිකාව; ENG=එංගලන්තය; GB=බ්‍රිතාන්‍යය
th: US=สหรัฐอเมริกา; US=อเมริกา; US=สหรัฐฯ; GB=อังกฤษ; ENG=อังกฤษ; SCO=สกอตแลนด์
ko: :Beijing=베이징; :Munich=뮌헨; :Geneva=제네바; :Barcelona=바르셀로나; :Milan=밀라노; :Osaka=오사카;
 :Kyoto=교토; :Busan=부산; :Hanoi=하노이; :Boston=보스턴; US=미국; GB=영국; ENG=잉글랜드; SCO=스코틀랜드;
 KR=한국; KP=북한; CN=중국
zh: :Beijing=北京; :Beijing=北平; :Munich=慕尼黑; :Geneva=日内瓦; :Barcelona=巴塞罗那; :Milan=米兰; :Osaka=大阪;
 :Kyoto=京都; :Venice=威尼斯; :Hamburg=汉堡市; :Frankfurt=法兰克福; :Ankara=安卡拉; :Hanoi=河内; :Boston=波士顿;
 :Houston=休斯顿; :Philadelphia=费城; :Guangzhou=广州; :Wuhan=武汉; ENG=英格兰; SCO=苏格兰; WAL=威尔士; HK=香港;
 GB=不列颠; CRI=克里米亚; GAZ=加沙; PS=巴勒斯坦; RU=俄国; IT=義大利; KR=韓國; AU=澳洲
ja: :Beijing=北京; :Munich=ミュンヘン; :Geneva=ジュネーブ; :Barcelona=バルセロナ; :Milan=ミラノ; :Osaka=大阪;
 :Kyoto=京都; :Hiroshima=広島; :Nagasaki=長崎; :Fukushima=福島; :Yokohama=横浜; :Venice=ベネチア; :Hanoi=ハノイ;
 :Boston=ボストン; US=アメリカ; US=米国; GB=英国; ENG=イングランド; SCO=スコットランド; HK=香港; PS=パレスチナ
ar: :Beijing=بكين; :Munich=ميونيخ; :Geneva=جنيف; :Barcelona=برشلونة; :Milan=ميلانو; :Aleppo=حلب; :Mosul=الموصل;
 :Ankara=أنقرة; US=أمريكا; GB=بريطانيا; ENG=إنجلترا; SCO=اسكتلندا; PS=فلسطين; CN=الصين
"""

#: Endings of a declined name, behind its stem: the name without its last vowel, if that may be one of them.
_SOUTH_SLAVIC = "a e i o u om em oj ju je ji jo jom im ih og oga omu ome emu ega ama ima"
ENDINGS: Mapping[str, str] = {
    "ru": "а у ом ем е ы и ю я ой ей ою ею ов ам ами ах ям ями ях ь й о ая ую ые ых ыми ого ому ым",
    "uk": "а у ом ем і ї и ю я ою ею ів ам ами ах ям ями ях єю й о е є ові еві а ії ій ь",
    "be": "а у ом ем е ы і ю я ай яй ой ёй аю яю ою ёй аў ам амі ах ям ямі ях я ю ь й о ая ую ыя ых ымі ога аму ым",
    "sr": "а е и о у ом ем ој ју је ји јом им их ог ога ому ама има " + _SOUTH_SLAVIC,
    "hr": _SOUTH_SLAVIC, "bs": _SOUTH_SLAVIC, "sl": _SOUTH_SLAVIC,
    "sk": "a e u o om i y ou ia iu ii í ím ej é ého ému ých iach ach am um ám",
    "pl": "a u em ie e y i ę ą om ami ach ów iem owi o ii ia ię ią ej iej im ym ich ych",
    "cs": "a e u em ě y i o ou ům ech ích é í ím ého ému ů ích mi",
    "lt": "as is us ius ys a ia ė os ios ės o io e yje iuje uje oje ioje ėje ą ią ę u iu ui iui ai iai ei aus iaus i y",
    "lv": "a ā as ai u e ē es ei i ī is s us um os ais am iem o ie ies ij ijā ijas iju ijai ajā ajās ajām ajai",
    "el": "α ας αν ε ες η ης ην ι ια ιας ιου ο οι ον ος ου ους υ ω ων",
    "fi": "n a ä ta tä ssa ssä sta stä lla llä lta ltä lle ksi na nä an än en in on un yn seen hin han hän "
    "i in issa issä ista istä iin ia iä ilta iltä illa illä ille en enä iksi en eksi essa essä esta estä ella een"
    " ssakin ssäkin kin nkin",
    "et": "i u e a o s st sse l le lt ga ks t d ni is ist isse il ile ilt iga it us ust usse ul uga es est esse ega "
    "as ast asse aga os ost osse oga l",
    "hu": "ban ben ba be bol bol ból ből ra re rol ról ről n on en ön nak nek val vel t at et ot öt tol tól től hoz "
    "hez höz ig i ért lal lel nal nel mal mel sal sel ral rel gal gel kal kel zsal zsel szal szel",
    "sq": "a ë s ës n ën i in it ia isë inë së në u un ut ja je jë",
    "eu": "a n ko ra tik k ri rekin ren z en era etik eko ek rako ean ei ekin eren ez",
    "is": "i s u ar um a r inu",
    "nl": "s", "af": "s", "sv": "s", "da": "s", "nb": "s", "nn": "s",
    "hy": "ը ն ի ու յի յում ում ից յից ին յին ով այի այում այից",
    "az": "da də dan dən nın nin nun nün ın in un ün a ə ya yə nı ni nu nü ı i u ü",
    "kk": "да де та те дан ден тан тен нан нен ның нің дың дің тың тің ға ге қа ке ны ні ды ді ты ті мен бен пен "
    "дағы дегі тағы тегі",
    "uz": "da dan ga ka qa ning ni dagi ni",
}  # fmt: skip

#: Languages whose endings follow the whole name.
ADDING = frozenset(["fi", "et", "hu", "eu", "hy", "az", "kk", "uz", "is", "nl", "af", "sv", "da", "nb", "nn"])
_INDIC = rf"[{INDIC}\u200c\u200d]"
#: Letters before a name in Arabic and Hebrew: and, in, to, the.
BEFORE: Mapping[str, str] = {"ar": r"(?:[وفبلك]?(?:ال)?|لل|ولل)", "he": r"[ובלמהש]{0,3}"}
#: What may follow a name in a language without capitals; of those that are not here nothing. Korean has particles,
#: Georgian and the languages of India have cases.
_KOREAN = (
    "(?:은|는|이|가|을|를|의|에|에서|에게|로|으로|와|과|도|만|까지|부터|보다|에는|에도|에서는|에서의|로의|군|인|산|"
    "측|발|행|전|팀|정부|대통령|총리|외무|국민)?"
)
BEHIND: Mapping[str, str] = {
    "ka": r"[ა-ჰ]{0,6}",
    "bn": "(?:ে|র|ের|এর|তে|কে|য়|য়ে|ও|েও|েই|েরই|য়ের|র‌)?",
    "mr": _INDIC + "{0,8}", "ne": _INDIC + "{0,8}", "ta": _INDIC + "{0,9}", "te": _INDIC + "{0,8}",
    "kn": _INDIC + "{0,9}", "ml": _INDIC + "{0,9}", "gu": _INDIC + "{0,5}", "si": _INDIC + "{0,6}",
    "ko": _KOREAN,
}  # fmt: skip
#: Languages without capitals or without spaces, and one whose words differ by marks alone: a pattern finds their names.
_PATTERNED_TEXT = "ar he fa ur ps zh yue ja ko th lo km my ka hi bn mr ne ta te kn ml gu pa si am vi"
PATTERNED = frozenset(_PATTERNED_TEXT.split())
#: Written without spaces: a name stands within other letters.
WITHIN = frozenset(["zh", "yue", "ja", "th", "lo", "km", "my"])
#: Names that are words, too (ko means, fi own, lt one, he direction), or the beginning of another (Niger, Nigeria).
_WORDS: Mapping[str, str] = {
    "ko": "오만 수단 이란 가나 말리 차드 인도",
    "fi": "Oman Peru Malta",
    "th": "ลาว ชาด",
    "he": "מאלי פרו פנמה עומאן לימה ריגה ורשה בנין",
    "lt": "Viena",
    "sq": "Algjer Niger Nigeri",
    "el": "Κάιρο Άκρα Αϊτή Τσαντ Χιλή Άλματι Αλγέρι",
    "ta": "பெரு சாட் மாலி சிலி சூடான்",
    "hi": "माली चाड",
    "bn": "মালি",
    "fa": "مالی پرو",
    "ur": "مالی پیرو",
    "id": "Oman Mali",
    "ka": "მალი პერუ ნიგერი ნიგერია",
    "lv": "Vīne",
    "is": "Vín",
    "hr": "Prag Rim",
    "bs": "Prag Rim",
    "sr": "Prag Rim Праг Рим",
}
#: Languages with the names of another.
ALIKE = {"no": "nb"}
_LOCALES = {"zh": ("zh", "zh_Hant"), "yue": ("yue",), "sr": ("sr", "sr_Latn")}


@lru_cache(maxsize=16)
def place_names(lang: str) -> Mapping[str, str]:
    """Name -> code, in one language; empty where CLDR does not have the language."""
    from babel import Locale, localedata
    from babel.core import get_global

    lang = ALIKE.get(lang, lang)
    codes = [row.partition("|")[0] for row in rows(TERRITORIES)]
    known, found = cities(), dict[str, str]()
    for name in _LOCALES.get(lang, (lang,)):
        if not localedata.exists(name):
            continue
        locale = Locale.parse(name)
        found |= {_name(locale.territories.get(code, "")): code for code in codes}
        latin = "a" <= locale.territories["FR"].lower()[0] < "\u0250"
        for zone in sorted(get_global("zone_territories")):
            city = zone.split("/")[-1].replace("_", " ")
            if code := known.get(city):
                # What CLDR does not name otherwise has the zone's name: Madrid, Oslo.
                names = locale.time_zones.get(zone) or {}
                found[_name(names.get("city", city if latin else ""))] = code
    for code, name in _by_hand(lang) if found else ():
        found[name] = known[code[1:]] if code[0] == ":" else code
    words = _WORDS.get(lang, "").split()
    return {name: code for name, code in found.items() if name and name not in words}


def _name(name: str) -> str:
    """Nothing of a name that CLDR qualifies: "SAR China", brackets."""
    return "" if any(mark in name for mark in "(（–;") or " - " in name else name


def _by_hand(lang: str) -> Iterator[tuple[str, str]]:
    for row in rows(_MORE_TEXT):
        name, _, rest = row.partition(": ")
        if name == lang:
            for item in rest.split("; "):
                code, _, form = item.partition("=")
                yield code.strip(), form.rstrip(";")
