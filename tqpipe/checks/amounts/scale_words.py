"""What multiplies a figure in the languages whose number words are not read: 12万, 1,5 млрд, 15 लाख, 2,5 Mio.

Without it every rounded amount of such a language would be another number than the source's. Chinese, Japanese and
Korean also have centuries with decades ("20 世纪 60 年代": the 1960s) and may say an amount in two steps (1亿2000万).
"""

from __future__ import annotations

import math
import re
from functools import lru_cache

#: `forms=factor`; a form ends at a word's end, or anywhere behind it where it ends in a hyphen.
_WORDS = {
    "ru": "тыс=1e3 тысяч-=1e3 млн=1e6 миллион-=1e6 млрд=1e9 миллиард-=1e9 трлн=1e12 триллион-=1e12",
    "uk": "тис=1e3 тисяч-=1e3 млн=1e6 мільйон-=1e6 млрд=1e9 мільярд-=1e9 трлн=1e12 трильйон-=1e12",
    "be": "тыс=1e3 тысяч-=1e3 млн=1e6 мільён-=1e6 млрд=1e9 мільярд-=1e9",
    "bg": "хил=1e3 хиляди=1e3 млн=1e6 милион-=1e6 млрд=1e9 милиард-=1e9 трлн=1e12 трилион-=1e12",
    "sr": "хиљад-=1e3 милион-=1e6 милијард-=1e9 hiljad-=1e3 milion-=1e6 milijard-=1e9",
    "mk": "илјади=1e3 милион-=1e6 милијард-=1e9",
    "pl": "tys=1e3 tysiąc-=1e3 tysięcy=1e3 mln=1e6 milion-=1e6 mld=1e9 miliard-=1e9 bln=1e12 bilion-=1e12",
    "cs": "tis=1e3 tisíc-=1e3 mio=1e6 milion-=1e6 mld=1e9 miliard-=1e9 bilion-=1e12",
    "sk": "tis=1e3 tisíc-=1e3 milión-=1e6 mld=1e9 miliard-=1e9 bilión-=1e12",
    "sl": "tisoč-=1e3 milijon-=1e6 milijard-=1e9 bilijon-=1e12 mio=1e6 mrd=1e9",
    "hr": "tisuć-=1e3 milijun-=1e6 milijard-=1e9 bilijun-=1e12 mlrd=1e9",
    "nl": "duizend=1e3 miljoen-=1e6 mln=1e6 miljard-=1e9 mld=1e9 biljoen-=1e12",
    "sv": "tusen=1e3 miljon-=1e6 mn=1e6 milj=1e6 miljard-=1e9 md=1e9 mdr=1e9 biljon-=1e12",
    "da": "tusind=1e3 million-=1e6 mio=1e6 milliard-=1e9 mia=1e9 billion-=1e12",
    "no": "tusen=1e3 million-=1e6 mill=1e6 milliard-=1e9 mrd=1e9 billion-=1e12",
    "is": "þúsund-=1e3 milljón-=1e6 milljarð-=1e9",
    "fi": "tuhat-=1e3 tuhan-=1e3 milj=1e6 miljoon-=1e6 mrd=1e9 miljard-=1e9 biljoon-=1e12",
    "et": "tuhat=1e3 tuhande-=1e3 tuh=1e3 miljon-=1e6 mln=1e6 miljard-=1e9 mld=1e9 mlrd=1e9 triljon-=1e12",
    "lv": "tūksto-=1e3 miljon-=1e6 milj=1e6 miljard-=1e9 mljrd=1e9",
    "lt": "tūkst-=1e3 mln=1e6 milijon-=1e6 mlrd=1e9 milijard-=1e9",
    "hu": "ezer-=1e3 ezr-=1e3 millió-=1e6 milliárd-=1e9 billió-=1e12",
    "tr": "bin=1e3 bini=1e3 bine=1e3 binden=1e3 milyon-=1e6 mn=1e6 milyar-=1e9 trilyon-=1e12",
    "az": "milyon-=1e6 mln=1e6 milyard-=1e9 mlrd=1e9",
    "el": "χιλ=1e3 χιλιάδ-=1e3 εκ=1e6 εκατ=1e6 εκατομμύρι-=1e6 εκατομμυρί-=1e6 δις=1e9 δισ=1e9 δισεκατομμ-=1e9",
    "ar": "ألف-=1e3 ألفا=1e3 آلاف=1e3 مليون-=1e6 ملايين=1e6 مليار-=1e9 بليون=1e9 تريليون-=1e12",
    "fa": "هزار=1e3 میلیون=1e6 میلیارد=1e9 تریلیون=1e12",
    "ur": "ہزار=1e3 لاکھ=1e5 کروڑ=1e7 ارب=1e9 ملین=1e6 بلین=1e9",
    "he": "אלף=1e3 אלפים=1e3 מיליון=1e6 מיליוני=1e6 מיליארד-=1e9 טריליון=1e12",
    "hi": "लाख\\sकरोड़=1e12 लाख\\sकरोड़=1e12 हज़ार=1e3 हजार=1e3 "
    "लाख=1e5 करोड़=1e7 करोड़=1e7 अरब=1e9 खरब=1e11 मिलियन=1e6 बिलियन=1e9",
    "mr": "शे=1e2 हजार-=1e3 लाख-=1e5 कोटी-=1e7 अब्ज-=1e9 मिलियन-=1e6",
    "ne": "सय-=1e2 हजार-=1e3 लाख-=1e5 करोड-=1e7 अर्ब-=1e9 अरब-=1e9 खर्ब-=1e11 खरब-=1e11 "
    "मिलियन-=1e6 बिलियन-=1e9 ट्रिलियन-=1e12",
    "bn": "হাজার-=1e3 লাখ-=1e5 লক্ষ-=1e5 কোটি-=1e7 মিলিয়ন-=1e6 বিলিয়ন-=1e9",
    "gu": "હજાર-=1e3 લાખ-=1e5 કરોડ-=1e7 અબજ-=1e9",
    "pa": "ਹਜ਼ਾਰ=1e3 ਹਜ਼ਾਰ=1e3 ਲੱਖ=1e5 ਕਰੋੜ=1e7 ਅਰਬ=1e9",
    "ta": "ஆயிர-=1e3 லட்ச-=1e5 இலட்ச-=1e5 கோடி-=1e7 மில்லியன்-=1e6 பில்லியன்-=1e9",
    "te": "వేల-=1e3 లక్ష-=1e5 కోట్ల-=1e7 కోటి-=1e7 మిలియన్-=1e6 బిలియన్-=1e9",
    "kn": "ಸಾವಿರ-=1e3 ಲಕ್ಷ-=1e5 ಕೋಟಿ-=1e7 ಮಿಲಿಯನ್-=1e6",
    "ml": "ആയിര-=1e3 ലക്ഷ-=1e5 കോടി-=1e7",
    "si": "දහස්=1e3 ලක්ෂ=1e5 ලක්ෂය=1e5 කෝටි=1e7 මිලියන=1e6 මිලියනය=1e6 බිලියන=1e9 ට්‍රිලියන=1e12 ට්රිලියන=1e12",
    "sw": "elfu=1e3 laki=1e5 milioni=1e6 bilioni=1e9 trilioni=1e12",
    "vi": "nghìn\\stỷ=1e12 nghìn\\stỉ=1e12 ngàn\\stỷ=1e12 nghìn=1e3 ngàn=1e3 triệu=1e6 tỷ=1e9 tỉ=1e9",
    "id": "ribu=1e3 juta=1e6 miliar=1e9 triliun=1e12",
    "ms": "ribu=1e3 juta=1e6 bilion=1e9 trilion=1e12",
    "eu": "mila=1e3 milioi-=1e6",
    "gl": "mil=1e3 millón=1e6 millóns=1e6 billón=1e12 billóns=1e12",
    "th": "พันล้าน-=1e9 หมื่นล้าน-=1e10 แสนล้าน-=1e11 ล้านล้าน-=1e12 พัน-=1e3 หมื่น-=1e4 แสน-=1e5 ล้าน-=1e6",
}  # fmt: skip
#: From here on scripts whose words a pattern of letters cuts, or that put no spaces between them.
_CUT = "\u0590"
#: Languages that say the scale before the figure.
_BEFORE = frozenset({"si", "sw"})
#: What is added to a scaled figure: 7 lakh 83 thousand, 3 hundred 75.
_SMALLER = re.compile(r"\s(\d{1,3})(?![\d.,:/-]*\d)")
_CHINESE = {
    "十": 1e1, "百": 1e2, "千": 1e3, "万": 1e4, "萬": 1e4, "亿": 1e8, "億": 1e8, "兆": 1e12,
    "백": 1e2, "천": 1e3, "만": 1e4, "억": 1e8, "조": 1e12,
}  # fmt: skip
CHINESE = frozenset({"zh", "ja", "ko", "yue"})
# 5千克 are kilograms, 3千米 kilometres, 2兆瓦 megawatts; 3百分 is no hundred.
_CHINESE_SCALE = re.compile(
    r"\s?[多余餘]?([十百千백천]?[万萬亿億兆만억조]{1,2}|[百千백천])(?:[多余餘]|여)?"
    r"(?![克米瓦卡赫帕伏焦分]|(?<=[百千兆])[字位]|(?<=[千兆])[欧歐](?![洲元盟美]))"
)
# 1亿2000万, 1만 2000; a figure without a scale only where it stands close.
_NEXT = re.compile(
    r"\s?(\d{1,4})\s?([百千백천]?[万萬亿億만억]|[千천])|(?:(?<=[만억])\s)?(\d{1,4})(?![\d年년])"
)
#: 6成, 3割: tenths, which are per cents elsewhere; 6成员 are six members.
_TENTH = "(?:成(?![员員为為立长長人就功果分交本品都年熟型套])|割(?!合))"
_TENTHS = re.compile(rf"(?<=\d)\s?{_TENTH}")
_SAID_TENTHS = re.compile(f"[一二两兩三四五六七八九]{_TENTH}")
_TENTHS_OF = {c: 10.0 * n for n, group in enumerate(("一", "二两兩", *"三四五六七八九"), 1) for c in group}
_DECADE = re.compile(r"(\d\d?)\s?(?:世纪|世紀|세기)\s?(\d0)\s?(?:年代|년대)")

#: "A thousand" has no figure in Turkish: bin 250.
_TURKISH = re.compile(r"(?<!\w)(?<!\d\s)[Bb]in\s([1-9]\d{0,2})(?![\d.,:])")


def scale(text: str, at: int, lang: str) -> tuple[float, float, int, frozenset[float]] | None:
    """Factor of the figure that ends at `at`, what is added to it, where its words end (code points), and the amounts
    that are added.
    """
    if lang in CHINESE:
        return _chinese(text, at)
    if lang not in _WORDS:
        return None
    pattern, factors = _pattern(lang)
    found = pattern.match(text, at)
    if found is None:
        return None
    factor = last = factors[(found.lastindex or 1) - 1]
    plus, end = 0.0, found.end()
    parts = set()
    while more := _SMALLER.match(text, end):
        scaled = pattern.match(text, more.end())
        size = factors[(scaled.lastindex or 1) - 1] if scaled else 1.0
        if int(more[1]) * size >= last:
            break
        plus += int(more[1]) * size
        parts.add(int(more[1]) * size)
        last, end = size, (scaled or more).end()
    return factor, plus, end, frozenset(parts)


def scale_before(text: str, start: int, lang: str) -> float | None:
    """Factor of the figure that begins at `start`, in a language that puts the word first: "milioni 50"."""
    if lang not in _BEFORE:
        return None
    words = text[max(0, start - 20) : start].split()
    pattern, factors = _pattern(lang)
    found = pattern.fullmatch(words[-1]) if words and text[start - 1].isspace() else None
    return factors[(found.lastindex or 1) - 1] if found else None


def in_words(text: str, lang: str) -> list[tuple[int, int, float]]:
    """What a text says in two steps or in tenths: 1960 for "20 世纪 60 年代", 20 (%) for 两成, 1250 for "bin 250"."""
    if lang == "tr":
        return [(m.start(), m.end(), 1000.0 + int(m[1])) for m in _TURKISH.finditer(text)]
    if lang not in CHINESE:
        return []
    return [(m.start(), m.end(), (int(m[1]) - 1) * 100.0 + int(m[2])) for m in _DECADE.finditer(text)] + [
        (m.start(), m.end(), _TENTHS_OF[m[0][0]]) for m in _SAID_TENTHS.finditer(text)
    ]


def _chinese(text: str, at: int) -> tuple[float, float, int, frozenset[float]] | None:
    found = _CHINESE_SCALE.match(text, at)
    if found is None:
        tenths = _TENTHS.match(text, at)
        return (10.0, 0.0, tenths.end(), frozenset()) if tenths else None
    factor = last = math.prod(_CHINESE[c] for c in found[1])
    plus, end = 0.0, found.end()
    while more := _NEXT.match(text, end):
        size = math.prod(_CHINESE[c] for c in more[2]) if more[2] else 1.0
        if size >= last:
            break
        plus += int(more[1] or more[3]) * size
        last, end = size, more.end()
    return factor, plus, end, frozenset()


@lru_cache(maxsize=64)
def _pattern(lang: str) -> tuple[re.Pattern[str], list[float]]:
    items = [item.split("=") for item in _WORDS[lang].split()]
    rest = "" if items[0][0][0] >= _CUT else r"[^\W\d_]{0,5}(?![^\W\d_])"
    forms = "|".join(
        f"({re.escape(form[:-1])}){rest}" if form[-1] == "-" else rf"({form})(?!\w)" for form, _ in items
    )
    return re.compile(rf"[\s\u00a0\u202f-]?(?:{forms})", re.IGNORECASE), [float(value) for _, value in items]
