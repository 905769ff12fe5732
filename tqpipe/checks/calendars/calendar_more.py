"""Names of weekdays and months in two dozen more languages, as patterns of calendar_east.py, which reads them.

Names: Unicode CLDR 45 (`calendar/gregorian`, format and stand-alone), with the endings, mutations and joined letters of
each language's grammar. A day that is also the word for a week, a market or a moon (sr недеља, hy շաբաթ) is not read
(`0`), a month that is another word (kk маусым, season) only beside a figure (`#`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from tqpipe.checks.reading.scripts import INDIC

_LETTER = rf"[\w{INDIC}]"


def _rows(text: str, ending: str = "", before: str = r"(?<!\w)", after: str = r"(?!\w)") -> list[str]:
    """A pattern for each word of a text, its first letter small or a capital: `|` between two of one, `_` a space."""
    return [
        "|".join(_one(form.replace("_", " "), ending, before, after) for form in _split(item))
        for item in text.split()
    ]


def _split(item: str) -> list[str]:
    """At those `|` that are in no bracket."""
    return re.split(r"\|(?![^(]*\))", item)


def _one(form: str, ending: str, before: str, after: str) -> str:
    if form == "0":
        return "(?!)"
    name = form.removeprefix("#")
    first = (
        f"[{name[0].upper()}{name[0].lower()}]"
        if name[0].isalpha() and name[0] != name[0].swapcase()
        else name[0]
    )
    pattern = f"{before}{first}{name[1:]}{ending}{after}"
    return rf"(?:(?<=\d )|(?<=\d\. )){pattern}|{pattern}(?=\s\d)" if form.startswith("#") else pattern


def _exactly(text: str) -> list[str]:
    """The same for words that have a capital, or none at all."""
    return [
        "|".join(
            "(?!)" if form == "0"
            else rf"(?:(?<=\d )|(?<=\d\. )){form[1:]}(?!\w)|(?<!\w){form[1:]}(?=\s\d)" if form[0] == "#"
            else rf"(?<!\w){form.replace('_', ' ')}(?!\w)"
            for form in _split(item)
        )
        for item in text.split()
    ]  # fmt: skip


def _indic(text: str) -> list[str]:
    """Words of an Indian language, behind which any case may stand."""
    return _rows(text, before=f"(?<!{_LETTER})", after="")


#: Sunday comes last.
WEEKDAYS: Mapping[str, list[str]] = {
    "sr": _rows(
        "понед(?:ељ|јељ)(?:ак|к)|poned(?:elj|jelj)(?:ak|k) утор(?:ак|к)|utor(?:ak|k) "
        "ср(?:ед|ијед)[ауео]|sr(?:ed|ijed)[aueo] четврт(?:ак|к)|četvrt(?:ak|k) "
        "пет(?:ак|к)|pet(?:ak|k) субот|subot 0", r"\w{0,2}"
    ),
    "mk": _rows(
        "понеделни[кц] вторни[кц] среда(?:та)? четврто[кц] пето[кц] сабот(?:а|ата|и|ите)(?!\\w) 0", r"(?:от|и|ите)?"
    ),
    "be": _rows("панядзел аўтор(?:ак|к) серад[ауы]|серадзе чацв(?:ер|ярг) пятніц субот нядзел", r"\w{0,3}"),
    "ka": _rows("ორშაბათ სამშაბათ ოთხშაბათ ხუთშაბათ პარასკევ შაბათ 0", r"\w{0,6}"),
    "hy": _rows("երկուշաբթ երեքշաբթ չորեքշաբթ հինգշաբթ ուրբաթ 0 կիրակ", r"\w{0,5}"),
    "az": _rows("bazar_ertəsi çərşənbə_axşamı çərşənbə(?!_axş) cümə_axşamı cümə(?!_axş) şənbə 0", r"\w{0,4}"),
    "kk": _rows("дүйсенбі сейсенбі сәрсенбі бейсенбі 0 сенбі жексенбі", r"\w{0,4}"),
    "ky": _rows("дүйшөмбү шейшемби шаршемби бейшемби 0 ишемби жекшемби", r"\w{0,4}"),
    "uz": _rows("dushanba seshanba chorshanba payshanba juma shanba yakshanba", r"\w{0,4}"),
    "bn": _indic("সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার"),
    "ta": _indic(
        r"திங்க\S{1,3}கிழமை செவ்வாய்\S{0,2}கிழமை புதன்\S{0,2}கிழமை வியாழ\S{1,3}கிழமை "
        r"வெள்ளி\S{0,3}கிழமை சனி\S{0,3}கிழமை "
        r"ஞாயிற்று\S{0,3}கிழமை"
    ),
    "te": _indic("సోమవార మంగళవార బుధవార గురువార శుక్రవార శనివార ఆదివార"),
    "kn": _indic("ಸೋಮವಾರ ಮಂಗಳವಾರ ಬುಧವಾರ ಗುರುವಾರ ಶುಕ್ರವಾರ ಶನಿವಾರ ಭಾನುವಾರ"),
    "ml": _indic(
        "തിങ്കളാഴ്[\u200c\u200d]?ച ചൊവ്വാഴ്[\u200c\u200d]?ച ബുധനാഴ്[\u200c\u200d]?ച വ്യാഴാഴ്[\u200c\u200d]?ച "
        "വെള്ളിയാഴ്[\u200c\u200d]?ച ശനിയാഴ്[\u200c\u200d]?ച ഞായറാഴ്[\u200c\u200d]?ച"
    ),
    "mr": _indic("सोमवार मंगळवार बुधवार गुरुवार|गुरूवार शुक्रवार शनिवार रविवार"),
    "gu": _indic("સોમવાર મંગળવાર બુધવાર ગુરુવાર|ગુરૂવાર શુક્રવાર શનિવાર રવિવાર"),
    "pa": _indic("ਸੋਮਵਾਰ ਮੰਗਲਵਾਰ ਬੁੱਧਵਾਰ ਵੀਰਵਾਰ ਸ਼ੁੱਕਰਵਾਰ ਸ਼ਨੀਵਾਰ|ਸ਼ਨਿੱਚਰਵਾਰ ਐਤਵਾਰ"),
    "ur": _rows("0 منگل بدھ جمعرات جمعہ 0 اتوار"),
    "sw": _rows("jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili"),
    "ga": _exactly(
        "Dé_Luain|an_Luan Dé_Máirt|an_Mh[aá]irt Dé_Céadaoin|an_Chéadaoin Déardaoin Dé_hAoine|an_Aoine "
        "Dé_Sathairn|an_Satharn Dé_Domhnaigh|an_Domhnach"
    ),
    "cy": _rows(
        "d{1,2}ydd_(?i:l?lun) d{1,2}ydd_(?i:[fm]awrth) d{1,2}ydd_(?i:[fm]ercher) d{1,2}ydd_(?i:iau) "
        "d{1,2}ydd_(?i:g?wener) d{1,2}ydd_(?i:sadwrn) d{1,2}ydd_(?i:sul)"
    ),
    "mt": [rf"(?<=-){day}(?!\w)" for day in ("Tnejn", "Tlieta", "Erbgħa", "Ħamis", "Ġimgħa", "Sibt", "Ħadd")],
    "sq": [
        rf"(?<!\w)(?:[Ee]|[Tt]ë|[Ss]ë) {day}(?!\w)"
        for day in ("hënë?[sn]?", "martë?[sn]?", "mërkurë?[sn]?", "enjt(?:e|en|es)", "premt(?:e|en|es)", "shtunë?[sn]?",
                    "diel(?:ën|ës|a)?")
    ],
    "fil": _exactly("Lunes Martes Miy[ei]rk[uo]les Huwebes Biyernes Sabado 0"),
    "lb": _exactly("Méindeg Dënschdeg Mëttwoch Donneschdeg Freideg Samschdeg Sonndeg"),
    "fy": _rows("moandei tiisdei woansdei tongersdei freed|freedtei sneon snein"),
    "lo": ["ວັນຈັນ", "ວັນອັງຄານ", "ວັນພຸດ", "ວັນພະຫັດ", "ວັນສຸກ", "ວັນເສົາ", "ວັນອາທິດ"],
    "am": _rows("ሰኞ ማክሰኞ ረቡዕ ሐሙስ|ሀሙስ ዓርብ|አርብ ቅዳሜ እሑድ|እሁድ", before="(?<!\\w)[በከለየ]?"),
}  # fmt: skip

MONTHS: Mapping[str, list[str]] = {
    "sr": _rows(
        "јануар|januar фебруар|februar март(?:а|у)?(?!\\w)|mart(?:a|u)?(?!\\w) април|april #мај|#maj "
        "јун(?:а|и|у)?(?!\\w)|jun(?:a|i|u)?(?!\\w) јул(?:а|и|у)?(?!\\w)|jul(?:a|i|u)?(?!\\w) "
        "август|a[vu]gust септемб|septemb "
        "октоб|oktob новемб|novemb децемб|decemb", r"\w{0,4}"
    ),
    "mk": _rows("јануари февруари #март април #мај јуни јули август септември октомври ноември декември"),
    "be": _rows(
        "студзе(?:нь|н) #лют(?:ы|ага) сакаві красаві #мая чэрве ліпен жні(?:вень|ўн) верас(?:ень|н) "
        "кастрычні лістапад "
        "снежа?н", r"\w{0,3}"
    ),
    "ka": _rows(
        "იანვ(?:არ|რ) თებერვ(?:ალ|ლ) მარტ(?:ი|ს|ის|ში|იდან)(?!\\w) აპრილ მაის(?:ი|ს|ის|ში|იდან)(?!\\w) ივნის ივლის "
        "აგვისტ სექტემბ ოქტომბ ნოემბ დეკემბ", r"\w{0,6}"
    ),
    "hy": _rows(
        "հունվար փետրվար #մարտ ապրիլ մայիս հունիս հուլիս օգոստոս սեպտեմբեր հոկտեմբեր նոյեմբեր դեկտեմբեր", r"\w{0,4}"
    ),
    "az": _rows("yanvar fevral #mart aprel #may iyun iyul avqust sentyabr oktyabr noyabr dekabr", r"\w{0,4}"),
    "kk": _rows(
        "қаңтар ақпан #наурыз сәуір #мамыр #маусым шілде тамыз қыркүйек #қазан қараша желтоқсан", r"\w{0,4}"
    ),
    "ky": _rows("январ феврал #март апрел #май июн июл август сентябр октябр ноябр декабр", r"\w{0,4}"),
    "uz": _rows(
        "yanvar fevral #mart aprel #may iyun iyul avgust senta?yabr|sentabr okta?yabr|oktabr noyabr "
        "dekabr", r"\w{0,4}"
    ),
    "bn": _indic(
        "জানু\\S{1,3}ার[িী] ফেব্রু\\S{1,3}ার[িী] মার্চ(?:ের|ে|কে)?(?!{L}) এপ্রিল #মে "
        "জুন(?:ের|ে)?(?!{L}) জুলাই আগস্ট|অগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর"
        .replace("{L}", _LETTER)
    ),
    "ta": _indic("ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் #மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்"),
    "te": _indic("జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ #మే జూన్ జులై|జూలై ఆగస్టు సెప్టెంబర్ అక్టోబర్ నవంబర్ డిసెంబర్"),
    "kn": _indic("ಜನವರಿ ಫೆಬ್ರವರಿ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್ #ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್ ಸೆಪ್ಟೆಂಬರ್ ಅಕ್ಟೋಬರ್ ನವೆಂಬರ್ ಡಿಸೆಂಬರ್"),
    "ml": _indic(
        "ജനുവരി ഫെബ്രുവരി മാർച്ച ഏപ്രി #മേയ് ജൂൺ|ജൂണി ജൂലൈ ഓഗസ്റ്റ|ആഗസ്റ്റ സെപ്റ്റംബ ഒക്[\u200c]?ടോബ "
        "നവംബ ഡിസംബ"
    ),
    "mr": _indic("जानेवारी फेब्रुवारी मार्च एप्रिल #मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर"),
    "gu": _indic(
        "જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ #મે જૂન જુલાઈ [ઑઓ]ગસ્ટ સપ્ટેમ્બર ઑક્ટોબર|ઓક્ટોબર નવેમ્બર "
        "ડિસેમ્બર"
    ),
    "pa": _indic("ਜਨਵਰੀ ਫ\u0a3c?ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ"),
    "ur": _rows("جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر"),
    "sw": _rows("januari februari #machi aprili #mei juni julai agosti septemba oktoba novemba desemba"),
    "ga": _exactly(
        "Eanáir Feabhra Mh?árta n?Aibreái?n|tAibreán m?Bh?ealtaine Mh?eith(?:eamh|imh) Iúil Lúnasa Mh?eán_Fómhair "
        "Dh?eireadh_Fómhair Samhna|t?Samhain [mM]h?í_na_Nollag"
    ),
    "cy": _exactly(
        "Ionawr Ch?wefror #Mawrth|#Fawrth Ebrill #Mai|#Fai Mehefin|Fehefin Gorffennaf|Orffennaf "
        "Awst #Medi|#Fedi #Hydref "
        "Tachwedd|Dachwedd Rh?agfyr"
    ),
    "mt": _exactly("Jannar Frar #Marzu April #Mejju Ġunju Lulju Awwissu Settembru Ottubru Novembru Diċembru"),
    "sq": _rows("janar #shkurt #mars prill #maj qershor korrik gusht shtator tetor nëntor dhjetor", r"\w{0,3}"),
    "fil": _exactly(
        "Enero Pebrero #Marso Abril #Mayo Hunyo Hulyo Agosto Set[iy]+embre Okt[uo]bre Nob[iy]+embre "
        "Dis[iy]+embre"
    ),
    "lb": _exactly("Januar Februar Mäerz Abrëll #Mee Juni Juli August September Oktober November Dezember"),
    "fy": _rows("jannewaris?|jannewaarje febrewaris?|febrewaarje #maart april #maaie juny july "
    "augustus septimber oktober "
                "novimber desimber"),
    "lo": ["ມັງກອນ", "ກຸມພາ", "ມີນາ", "ເມສາ", "ພຶດສະພາ", "ມິຖຸນາ", "ກໍລະກົດ", "ສິງຫາ", "ກັນຍາ", "ຕຸລາ", "ພະຈິກ", "ທັນວາ"],
    "am": _rows("ጃንዋሪ ፌብሩዋሪ ማርች ኤፕሪል ሜይ ጁን ጁላይ ኦገስት ሴፕቴምበር ኦክቶበር ኖቬምበር ዲሴምበር", before="(?<!\\w)[በከለየ]?"),
}  # fmt: skip
