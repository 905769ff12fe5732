"""People whom the news names by surname alone, in scripts without capitals: バイデン大統領, President Trump.

Where letters tell no name from a word, only a list can. A row is one person: forms in Latin letters, then in other
languages, compiled by hand; left out is what is a word there, too (ja マスク mask, ar مبارك blessed).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from tqpipe.checks.reading.table_rows import rows
from tqpipe.checks.reading.texts import RECENT, fold, names
from tqpipe.types import Range

_PEOPLE = """
putin poutine; ar بوتين; he פוטין; hi पुतिन; ja プーチン; zh 普京 普丁; ko 푸틴; fa پوتین; th ปูติน
biden; ar بايدن; he ביידן; hi बाइडेन बाइडन; ja バイデン; zh 拜登; ko 바이든; fa بایدن; th ไบเดน
trump; ar ترامب ترمب; he טראמפ; hi ट्रंप ट्रम्प; ja トランプ; zh 特朗普 川普; ko 트럼프; fa ترامپ; th ทรัมป์
obama; ar أوباما; he אובמה; hi ओबामा; ja オバマ; zh 奥巴马 歐巴馬; ko 오바마; fa اوباما; th โอบามา
clinton; ar كلينتون; he קלינטון; hi क्लिंटन; ja クリントン; zh 克林顿 希拉里; ko 클린턴; fa کلینتون
harris; he האריס; hi हैरिस; ja ハリス; zh 哈里斯; ko 해리스; fa هریس; ar هاريس
macron; ar ماكرون; he מקרון; hi मैक्रों; ja マクロン; zh 马克龙 馬克宏; ko 마크롱; fa ماکرون
merkel; ar ميركل; he מרקל; hi मर्केल; ja メルケル; zh 默克尔 梅克爾; ko 메르켈; fa مرکل
scholz; ar شولتس شولتز; he שולץ; hi शोल्ज़ शोल्ज; ja ショルツ; zh 朔尔茨 肖尔茨; ko 숄츠; fa شولتز
sarkozy; ar ساركوزي; he סרקוזי; ja サルコジ; zh 萨科齐; ko 사르코지; fa سارکوزی
zelensky zelenskyy zelenskiy zelenski selenskyj; ar زيلينسكي; he זלנסקי; hi ज़ेलेंस्की जेलेंस्की; ja ゼレンスキー;
 zh 泽连斯基 澤倫斯基; ko 젤렌스키; fa زلنسکی
netanyahu netanyahou netanjahu; ar نتنياهو; he נתניהו; hi नेतन्याहू; ja ネタニヤフ; zh 内塔尼亚胡 納坦雅胡; ko 네타냐후;
 fa نتانیاهو
erdogan; ar أردوغان; he ארדואן; hi एर्दोगन एर्दोआन; ja エルドアン; zh 埃尔多安; ko 에르도안; fa اردوغان
modi; ar مودي; he מודי; hi मोदी; ja モディ; zh 莫迪; ko 모디; fa مودی
gandhi; hi गांधी गाँधी; ja ガンジー ガンディー; zh 甘地; ko 간디; he גנדי; ar غاندي
sunak; ar سوناك; he סונאק; hi सुनक; ja スナク; zh 苏纳克; ko 수낵
starmer; ar ستارمر; he סטארמר; hi स्टार्मर; ja スターマー; zh 斯塔默; ko 스타머
lavrov lawrow; ar لافروف; he לברוב; hi लावरोव; ja ラブロフ; zh 拉夫罗夫; ko 라브로프; fa لاوروف
medvedev medwedew; ar ميدفيديف; he מדבדב; hi मेदवेदेव; ja メドベージェフ; zh 梅德韦杰夫; ko 메드베데프; fa مدودف
messi; ar ميسي; he מסי; hi मेसी; ja メッシ; zh 梅西; fa مسی
ronaldo; ar رونالدو; he רונאלדו; hi रोनाल्डो; ja ロナウド; zh 罗纳尔多; ko 호날두; fa رونالدو
guterres; ar غوتيريش; he גוטרש; hi गुटेरेस; ja グテーレス; zh 古特雷斯; ko 구테흐스; fa گوترش
xi jinping; ar شي_جين_بينغ; he שי_ג'ינפינג; hi जिनपिंग; ja 習近平; zh 习近平 習近平; ko 시진핑
keqiang; ja 李克強; zh 李克强 李克強; ko 리커창
kishida; ja 岸田; zh 岸田; ko 기시다; hi किशिदा; ar كيشيدا
abe; ja 安倍; zh 安倍; ko 아베; ar آبي
ishiba; ja 石破; zh 石破; ko 이시바
sisi; ar السيسي; he א-סיסי; ja シシ; zh 塞西; fa السیسی
mubarak; ar حسني_مبارك; he מובארק; ja ムバラク; zh 穆巴拉克; ko 무바라크
bennett; he בנט; ja ベネット
gallant; he גלנט
lapid; he לפיד
gantz; he גנץ
khamenei; ar خامنئي; he חמינאי; ja ハメネイ; zh 哈梅内伊; ko 하메네이; fa خامنه‌ای
rouhani; ar روحاني; he רוחאני; ja ロウハニ; zh 鲁哈尼; fa روحانی
thatcher; ar تاتشر; he תאצ'ר; ja サッチャー; zh 撒切尔; ko 대처
"""
_BEFORE: Mapping[str, str] = {"ar": r"(?<!\w)[وفبلك]?", "he": r"(?<!\w)[ובלמהשכ]{0,2}", "fa": r"(?<!\w)"}
_SIGNS = r"[\u0900-\u0963\u0966-\u097f]"
#: What is a longer word: ko 대처 is to cope, ja シシ a part of many.
_WORDS = frozenset(["대처", "シシ", "아베", "ハリス"])


def exchanged(source: str, target: str, langs: tuple[str, str]) -> tuple[Range, Range] | None:
    """(place in the source, place in the target) of two persons whom only that side names."""
    far = [_table(lang) is not None for lang in langs]
    if far[0] == far[1]:
        return None
    latin, other = (target, source) if far[0] else (source, target)
    if _latin_names().keys().isdisjoint(_folded(latin)):
        return None
    here, there = _found(other, langs[0] if far[0] else langs[1]), _of_latin(latin)
    lost = [(code, place) for code, place in here if code not in {c for c, _ in there}]
    new = [(code, place) for code, place in there if code not in {c for c, _ in here}]
    if len({code for code, _ in lost}) != 1 or len({code for code, _ in new}) != 1:
        return None
    return (lost[0][1], new[0][1]) if far[0] else (new[0][1], lost[0][1])


@lru_cache(maxsize=RECENT)
def _folded(text: str) -> frozenset[str]:
    return frozenset(fold(n.text) for n in names(text))


def _of_latin(text: str) -> list[tuple[str, Range]]:
    known = _latin_names()
    return [(known[form], (n.start, n.end)) for n in names(text) if (form := fold(n.text)) in known]


def _found(text: str, lang: str) -> list[tuple[str, Range]]:
    table = _table(lang)
    if table is None:
        return []
    pattern, codes = table
    return [(codes[m[1]], m.span(1)) for m in pattern.finditer(text)]


def _people() -> list[list[str]]:
    return [[part.strip() for part in row.split(";")] for row in rows(_PEOPLE)]


@lru_cache(maxsize=1)
def _latin_names() -> Mapping[str, str]:
    """Folded form -> the person's first one."""
    return {form: row[0].split()[0] for row in _people() for form in row[0].split()}


@lru_cache(maxsize=16)
def _table(lang: str) -> tuple[re.Pattern[str], Mapping[str, str]] | None:
    lang = "zh" if lang == "yue" else lang
    codes = {
        form.replace("_", " "): row[0].split()[0]
        for row in _people()
        for part in row[1:]
        if part.partition(" ")[0] == lang
        for form in part.split()[1:]
        if form not in _WORDS
    }
    if not codes:
        return None
    either = "|".join(map(re.escape, sorted(codes, key=len, reverse=True)))
    behind = {"hi": f"(?!{_SIGNS})", "ja": "(?![ァ-ヺー])", "ko": "", "zh": "", "th": ""}.get(lang, r"(?!\w)")
    before = {"hi": f"(?<!{_SIGNS})", "ja": "(?<![ァ-ヺー])"}.get(lang, _BEFORE.get(lang, ""))
    return re.compile(f"{before}({either}){behind}"), codes
