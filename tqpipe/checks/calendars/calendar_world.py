"""Names of weekdays and months in three dozen languages, as patterns of calendar_east.py, which reads them.

Names: Unicode CLDR 45 (`calendar/gregorian`, format and stand-alone); the endings are those of each language's grammar.
A name with a second meaning is weak (Turkish "pazar" is also a market, Czech "středu" the centre, Greek "Τρίτη" third)
unless what stands around it tells.
"""

from __future__ import annotations

from collections.abc import Mapping


def _stems(text: str, ending: str = r"\w*") -> list[str]:
    """A pattern for each word, with a small or a capital first letter and any ending; `|` joins two stems of one."""
    return [
        r"\b(?:" + "|".join(f"[{w[0].upper()}{w[0]}]{w[1:]}" for w in item.split("|")) + rf"){ending}\b"
        for item in text.split()
    ]


def _exact(text: str, before: str = r"(?<!\w)") -> list[str]:
    return [f"{before}(?:{item})" for item in text.split()]


_SCANDINAVIAN = (
    r"(?:e?[ns]|ar|er|arna|ene|erne|skväll\w*|s?(?:morgon|aften|kveld|morgen|natt|nat|formiddag)\w*)?"
)
_DUTCH = r"(?:s|en|ochtend|middag|avond|nacht|morgen)?"
_FINNISH_AND = r"(?:kuu\w*|-(?=\s(?:ja|tai|sekä|eikä)\s))"
# "Day second and fifth": Monday and Thursday.
_HEBREW_DAY = r"(?:(?<=יום )|(?<=יום \w{3} ו)|(?<=יום \w{4} ו)|(?<=יום \w{5} ו))"
_HEBREW = r"\b[ובלהמכש]{0,3}"

WEEKDAYS: Mapping[str, list[str]] = {
    "nl": _stems("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag", _DUTCH),
    "sv": _stems("måndag tisdag onsdag torsdag fredag lördag söndag", _SCANDINAVIAN),
    "da": _stems("mandag tirsdag onsdag torsdag fredag lørdag søndag", _SCANDINAVIAN),
    "nb": _stems("mandag|måndag tirsdag|tysdag onsdag torsdag fredag lørdag|laurdag søndag|sundag", _SCANDINAVIAN),
    "pl": _stems(
        "poniedział(?:ek|k) wtor(?:ek|k) środ(?:[aęyą]|zie) czwart(?:ek|k) piąt(?:ek|k) sobo(?:t|cie|cio) niedziel"
    ),
    "cs": _stems("pondělí|pondělk úter[ýk] střed[auyě] čtvrt(?:ek|k[uůy]) pát(?:ek|k) sobot neděl", r"\w{0,3}"),
    "sk": _stems("pondel(?:ok|k) utor(?:ok|k) stred[auy]|strede štvrt(?:ok|k[ua]) piat(?:ok|k) sobot nede[ľl]"),
    "hu": _stems("hétfő kedd szerd[aá] csütörtök péntek szombat vasárnap"),
    "tr": _stems(
        "pazartesi salı çarşamba perşembe cuma(?!rtesi) cumartesi pazar(?!tesi)",
        r"(?:n?[ıiae](?:n|ya|ye)?|ya|ye|leri|ları)?"
    ),
    "fi": _stems("maanantai tiistai keskivii torstai perjantai lauantai sunnuntai"),
    "et": _stems("esmaspäev teisipäev kolmapäev neljapäev reede(?:s|l|ti|ks|st)? laupäev pühapäev"),
    "el": _exact(
        "Δευτέρας? Τρίτης? Τετάρτης? Πέμπτης? Παρασκευής? Σ[άα]ββ[άα]το[υν]? Κυριακής?", r"(?<!\w)"
    ),
    "bg": _stems("понеделни вторни(?:к|ци) сряда четвъртъ(?:к|ци) петък събота неделя", r"(?:ъ?[ткц]\w{0,2})?"),
    "hr": _stems(
        "ponedjelj(?:ak|k) utor(?:ak|k) srijed četvrt(?:ak|k(?!a\\s)) pet(?:ak|k[auo]) subot nedjelj", r"\w{0,3}"
    ),
    "he": [
        *(rf"{_HEBREW_DAY}{day}(?!\w)" for day in ("שני", "שלישי", "רביעי", "חמישי", "שישי")),
        r"(?<!\w)ו?(?:ב|ה|יום )שבת(?!\w)", rf"{_HEBREW_DAY}ראשון(?!\w)",
    ],
    "hi": _exact("सोमवार मंगलवार बुधवार गुरुवार|बृहस्पतिवार|वीरवार शुक्रवार शनिवार रविवार|इतवार"),
    "fa": _exact(
        "دوشنبه|دو\u200cشنبه سه[\u200c\\s]?شنبه چهارشنبه|چهار\u200cشنبه پنج\u200c?شنبه جمعه شنبه یک\u200c?شنبه",
        r"(?<![\w\u200c])"),
    "vi": _exact(r"[Tt]hứ\s(?:Hai|hai) [Tt]hứ\s(?:Ba|ba) [Tt]hứ\s(?:Tư|tư) [Tt]hứ\s(?:Năm|năm) [Tt]hứ\s(?:Sáu|sáu) "
                 r"[Tt]hứ\s(?:Bảy|bảy) [Cc]hủ\s[Nn]hật"),
    "id": _exact("Senin|Isnin Selasa Rabu Kamis|Khamis Juma[ʼ’']?a?t Sabtu Minggu|Ahad"),
    "th": _exact("วันจันทร์ วันอังคาร วันพุธ วันพฤหัส(?:บดี)? วันศุกร์ วันเสาร์ วันอาทิตย์", ""),
    "lt": _stems("pirmadien antradien trečiadien ketvirtadien penktadien šeštadien sekmadien"),
    "lv": _stems("pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien"),
    "is": _stems("mánudag þriðjudag miðvikudag fimmtudag föstudag laugardag sunnudag"),
    "af": _stems("maandag dinsdag woensdag donderdag vrydag saterdag sondag", _DUTCH),
    "gl": _stems("luns martes mércores xoves venres sábado domingo", "s?"),
    "eu": _stems("astelehen astearte asteazken ostegun ostiral larunbat igande"),
    "sl": _stems("ponedelj torek|tork sred četrt(?:ek|k) pet(?:ek|k) sobot nedelj", r"\w{0,3}"),
    "ne": _exact("सोम[बव]ार मङ्गल[बव]ार|मंगल[बव]ार बुध[बव]ार बिह[िी][बव]ार शुक्र[बव]ार शनि[बव]ार आइत[बव]ार"),
    "si": _exact("සඳුදා අඟහරුවාදා බදාදා බ්\u200d?රහස්පතින්දා සිකුරාදා සෙනසුරාදා ඉරිදා"),
}  # fmt: skip

MONTHS: Mapping[str, list[str]] = {
    "nl": _stems("januari februari maart april mei juni juli augustus september oktober november december", ""),
    "sv": _exact(
        "[Jj]anuari [Ff]ebruari mars [Aa]pril maj [Jj]uni [Jj]uli [Aa]ugusti [Ss]eptember [Oo]ktober [Nn]ovember "
        "[Dd]ecember"
    ),
    "da": _stems("januar februar marts april maj juni juli august september oktober november december", ""),
    "nb": _exact(
        "[Jj]anuar [Ff]ebruar mars [Aa]pril mai [Jj]uni [Jj]uli [Aa]ugust(?!\\w) [Ss]eptember [Oo]ktober [Nn]ovember "
        "[Dd]esember"
    ),
    "pl": _stems(
        "stycz(?:eń|ni) lut(?:y|ego|ym) mar(?:zec|c(?:a|u|em|owi)) kwie(?:cień|tni) maj(?:a|u|em|owi)?(?!\\w) "
        "czerw(?:iec|c) lip(?:iec|c) sierp(?:ień|ni) wrze(?:sień|śni) październik listopad gru(?:dzień|dni)"
    ),
    "cs": _stems(
        "led(?:en|na|nu|nem)(?!\\w) únor břez(?:en|n[aue]) dub(?:en|n[aue]) květ(?:en|n[aue]m?)(?!\\w) "
        "červ(?:en|n[aue]m?)(?!\\w|ec) červen(?:ec|c) srp(?:en|n[aue]) září říj(?:en|n[aue]) listopad prosin(?:ec|c)"
    ),
    "sk": _stems(
        "január február mar(?:ec|c[ai]|com) apríl máj(?:a|i|om|u)?(?!\\w) jún júl august september|septembr "
        "október|októbr november|novembr december|decembr"
    ),
    "hu": _stems(
        "január február március április május június július augusztus szeptember október november december"
    ),
    "tr": _stems("ocak|ocağ şubat mart nisan mayıs haziran temmuz ağusto eylül ekim kasım aralı", r"\w{0,4}"),
    "fi": _stems(
        "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu", _FINNISH_AND
    ),
    "et": _stems(
        "jaanuar veebruar märts(?:i|is|ist|ini|iks)?(?!\\w) aprill mai(?:s|st|ni|ks|l)?(?!\\w) "
        "juuni(?:s|st|ni|ks)?(?!\\w) juuli(?:s|st|ni|ks)?(?!\\w) august septemb oktoob novemb detsemb"
    ),
    "el": _exact(
        "Ιανουά?[άα]?ρ[ιί]\\w+ Φεβρου[άα]ρ[ιί]\\w+ Μ[άα]ρτ[ιί]\\w+ Απρ[ιί]λ[ιί]\\w+ Μ[άα][ΐϊιί]\\w+ "
        "Ιο[ύυ]ν[ιί]\\w+ Ιο[ύυ]λ[ιί]\\w+ Α[ύυ]γο[ύυ]στ\\w+ Σεπτ[έε]μβρ\\w+ Οκτ[ώω]βρ\\w+ Νο[έε]μβρ\\w+ Δεκ[έε]μβρ\\w+"
    ),
    "bg": _stems(
        "януари февруари март април май юни юли август септември октомври ноември декември", ""
    ),
    "hr": _stems(
        "siječ(?:anj|nj) veljač ožuj(?:ak|k) trav(?:anj|nj) svib(?:anj|nj) lip(?:anj|nj(?:a|u|em))(?!\\w) "
        "srp(?:anj|nj) kolovoz ruj(?:an|n[aue]) listopad studen(?:i|og) prosin(?:ac|c)", r"\w{0,2}"
    ),
    "he": [
        rf"{_HEBREW}{month}(?!\w)" for month in
        ["ינואר", "פברואר", "מר[ץס]", "אפריל", "מאי", "יוני", "יולי", "אוגוסט", "ספטמבר", "אוקטובר", "נובמבר", "דצמבר"]
    ],
    "hi": _exact(
        "जनवरी फ(?:\u093c)?रवरी|\u095eरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर "
        "दिसंबर|दिसम्बर"
    ),
    "fa": [
        rf"(?<!\w)(?:{month})(?!\w)" for month in
        ["ژانویه", "فوریه", "مارس", "آوریل", "مه|می", "ژوئن", "ژوئیه|جولای", "اوت|آگوست",
         "سپتامبر", "اکتبر", "نوامبر", "دسامبر"]
    ],
    "vi": [
        rf"(?<!\w)[Tt]háng\s(?:0?{k}|{name})(?![\w/])" for k, name in enumerate(
            ("Giêng|Một", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười(?!\\s(?:Một|Hai))", "Mười Một",
             "Mười Hai|Chạp"), 1)
    ],
    "id": _exact(
        "Januari Februari Maret|Mac(?!\\w) April Mei Juni?(?!\\w) Juli|Julai Agustus|Ogos September Oktober November "
        "Desember|Disember"
    ),
    "th": _exact(
        "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม", ""
    ),
    "lt": _stems(
        "saus(?:is|io|į) vasar(?:is|io|į) kov(?:as|o|ą) baland(?:is|žio|į) geguž(?:ės|ę|ė) birželi(?:s|o|ui|uje)? "
        "liep(?:os|ą|a) rugpjū(?:tis|čio|tį) rugsėj(?:is|o|į) spali(?:s|o)? lapkri(?:tis|čio|tį) gruod(?:is|žio|į)",
        "",
    ),
    "lv": _stems(
        "janvār februār mart(?:s|a|ā|am|u)(?!\\w) aprīl maij(?:s|a|ā|am|u)(?!\\w) jūnij jūlij august septembr oktobr "
        "novembr decembr", r"\w{0,2}"
    ),
    "is": _stems(
        "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember", "(?:mánuð\\w*)?"
    ),
    "af": _stems(
        "januarie februarie maart april mei junie julie augustus september oktober november desember", ""
    ),
    "gl": _stems(
        "xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro", ""
    ),
    "eu": _stems("urtarril otsail martxo apiril maiatz ekain uztail abuztu irail urri(?!k) azaro abendu"),
    "sl": _stems(
        "januar februar mar(?:ec|c[aeiu]|cem) april maj(?:a|u|em|i)?(?!\\w) junij julij avgust september|septembr "
        "oktober|oktobr november|novembr december|decembr", r"\w{0,3}"
    ),
    "ne": _exact(
        "जनवरी फेब्रुअरी|फ्रेब्रुअरी मार्च अप्रिल मे(?=\\s\\d) (?<=\\d\\s)जुन|जुन(?=\\s\\d|\\sमहिना) जुलाई अगस्ट|अगस्त "
        "सेप्टेम्बर|सेप्टेंबर अक्टोबर नोभेम्बर|नोवेम्बर "
        "डिसेम्बर"
    ),
    "si": _exact(
        "ජනවාරි පෙබරවාරි මාර්තු අප්\u200d?රේල් මැයි ජූනි ජූලි අගෝස්තු සැප්තැම්බර් ඔක්තෝබර් නොවැම්බර් දෙසැම්බර්"
    ),
}  # fmt: skip

#: Languages with the names of another.
ALIKE = {"no": "nb", "nn": "nb", "ms": "id", "bs": "sr", "tl": "fil"}
#: Which names have a second meaning, and what must stand before them (up to the name's end) or behind to be sure.
SURE: Mapping[str, tuple[str, str, str]] = {
    "cs": (r"[Ss]tředu|[Zz]áří|[Dd]ub[en]", r"\b[Vv]e? (?:středu|září)|\d\.? (?:září|dubna)|[Dd]ubnu", r",? \d{4}"),
    "sk": (r"[Ss]tred[uye]", r"\b[Vv] stredu", ""),
    "pl": (r"[Mm]aja?|[Ll]ip|[Cc]zwartk", r"\d (?:maja|lipca)|\b[Ww] (?:maju|lipcu)", r",? \d{4}"),
    "hr": (r"[Čč]etvrtk|[Ll]ip|[Rr]uj|[Ss]tuden", r"\d\. \w+", r" \d{4}"),
    "tr": (
        r"[Pp]azar(?!tesi)|[Cc]uma(?!rtesi)|[Oo]ca|[Mm]art|[Ee]kim|[Kk]asım|[Aa]ral|[Ee]ylül|[Nn]isan|[Mm]ayıs|[Ss]al",
        r"\d \w+", r"(?:['’]\w+)? (?:gün|sabah|akşam|gece|ay[ıd])|(?:['’][td])| \d{4}",
    ),
    "el": (
        r"Δευτ|Τρ|Τετ|Πέμ|Παρ|Κυρ",
        r"(?:\b[Ττ]ην? |\b[Ττ]ης |\b[Κκ]άθε |\bμέχρι |\b[Αα]πό )\w+", r" \d|, \d",
    ),
    "bg": (r"[Мм]а[йр]", r"\d (?:май|март)|\bпрез (?:май|март)", r" \d{4}"),
    "he": (r".{0,3}(?:מרץ|מאי|מרס)", r"\d ב?(?:מרץ|מרס|מאי)", r" \d{4}"),
    "hi": (r"मार्च", r"\d मार्च", r" \d{4}| में"),
    "fa": (r"مه|می|مارس", r"\d (?:مه|می|مارس)", ""),
    "vi": (r"[Tt]hứ\s[htnsb]", r"(?!)", ""),
    "id": (r"Minggu|Mac|Sabtu|Ahad|Mei|Juni?", r"(?:\d|\b[Hh]ari|\bbulan) \w+", r" \d{4}"),
    "sv": (r"mars", r"(?:\d|\bi) mars", r" \d{4}"),
    "nb": (r"mars|mai", r"(?:\d\.?|\bi) (?:mars|mai)", r" \d{4}"),
    "da": (r"[Mm]aj", r"(?:\d\.?|\bi) maj", r" \d{4}"),
    "nl": (r"[Mm]ei|[Mm]aart", r"(?:\d|\bin|\bvan|\beind|\bbegin) \w+", r" \d{4}"),
    "af": (r"[Mm]ei|[Mm]aart", r"(?:\d|\bin|\bvan) \w+", r" \d{4}"),
    "lt": (r"[Kk]ov|[Vv]asar|[Ll]iep|[Bb]aland|[Gg]eguž|[Ss]pali|[Gg]ruod", r"(?:\d|\bm\.) \w+", r" \d|, \d"),
    "is": (r"mars|maí", r"(?:\d\.?|\bí) (?:mars|maí)", r" \d{4}"),
    "gl": (r"[Mm]artes", r"(?:\b[Oo]|\bpasado|\bpróximo) martes", r""),
    "eu": (r"[Uu]rri|[Ee]kain|[Ii]rail", r"(?:\d|\d(?:e|a|)ko) \w+", r"ren \d|aren \d"),
    "sl": (r"[Ss]red|[Pp]et|[Mm]aj|[Nn]edelj", r"(?:\d\.?|\b[Vv]) (?:sredo|petek|nedeljo|maja|maju)|petka", r" \d{4}"),
    "lv": (r"[Mm]art", r"\d\. mart\w", r""),
}  # fmt: skip
