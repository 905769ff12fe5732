"""How Russian, Chinese and the languages of negation_world.py say no: a rule that asks less than negation.py's.

Word order is too far from English to match negations by their place, and negation is often a part of a word (无法,
неизвестный). So only a text without any word that denies, or may answer a denial, is said to have lost one: `PLAIN`
denies, `EMPTY` looks like it and denies nothing, `HALF` may answer (see negation.py for the three). Compiled by hand
from Wade, A Comprehensive Russian Grammar, 2011, ch. 4 (negation with не, ни and genitive; без-) and from Li/Thompson,
Mandarin Chinese, 1981, ch. 12 (不, 没, 别, 未, 非, 无 and their compounds).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from tqpipe.checks.negation.negation_world import ANYWHERE, ROWS
from tqpipe.checks.negation.negation_world import WIDTH as WORLD_WIDTH
from tqpipe.checks.reading.table_rows import one_line

#: Characters of an English text for one of this language.
WIDTH: Mapping[str, float] = {"zh": 3.0, **WORLD_WIDTH}

PLAIN: Mapping[str, str] = {
    **{lang: row.plain for lang, row in ROWS.items()},
    "ru": r"не|нет|нету|ни|нельзя|никт\w+|никого|никому|никем|ничт\w+|ничего|ничему|ничем|никогда|нигде|никуда|никак\w*"
    r"|нич(?:ей|ья|ьё|ьи)|без|безо|невозможно",
    "zh": r"[不没沒无無未勿毋]|非(?!洲|常|典)|否(?!则|則)|别(?=再|让|太|忘|把|去|想|说|做|动|怕|管)",
}

#: Chinese that surely denies a sentence; other words with 不 or 无 are as often a word of their own (不安: unease).
SURE: Mapping[str, str] = {
    **{lang: row.sure for lang, row in ROWS.items()},
    "zh": r"没有|沒有|并不|並不|并未|並未|并非|並非|从不|从未|從不|從未|从来没|從來沒|无法|無法|[决绝絕決]不"
    r"|(?<![而是能会會可该該应應要])不(?:是|能(?!不)|会|會|可以|应|應|该|該|允许|允許|愿意|願意|需要|知道|喜欢|喜歡|存在|想|含)",
}

EMPTY: Mapping[str, str] = {
    **{lang: row.empty for lang, row in ROWS.items()},
    "ru": r"""
        не (?:только|менее|более|раз|столько|поздн\w+|раньше|говоря|считая|прочь|иначе|сч[её]тн\w+)|тем не менее
        |(?:едва ли|чуть|пока(?: \w+){0,3}|как|нельзя|мо[гж]\w*) не|ни стало|не (?:кто|что) ино\w+|не \w+ ли
        |(?:что|кто|как\w*|куда|где|сколько|когда|чей)(?: \w+)?(?: бы)?(?: \w+)? ни|(?:и )?без того
        |без (?:сомнения|исключения|умолку|выходных|перерыва)|не за горами|не на шутку|ли нет|или нет|не мо\w+ не
    """,
    "zh": r"""
        (?:没有人|沒有人|没人|沒人)不|不(?:同|少|断|斷|过|過|仅|僅|但|久|止|得不|只|论|論|管|料|禁|妨|愧|时|時|一|等|由|错|錯|凡)
        |不(?:列颠|列顛|来梅|莱梅|丹|伦瑞克)
        |差不多|了不起|对不起|對不起|毫不|无(?:论|数|疑|线|锡|轨|人机|双|限|畏|产|花)|無(?:論|數|疑|線|錫|軌|限|產)|未(?:来|來|必|婚|免|知)
        |[埋淹沉出湮吞覆]没|没(?:收|落|入|药)|[是能可与會会]否|非(?:法|凡|议|官方|政府|营利|盈利|正式)
    """,
}

HALF: Mapping[str, str] = {
    **{lang: row.half for lang, row in ROWS.items()},
    "ru": r"""
        не(?!дел|которы|сколько|фт|рв|м[ец]|б[оеа]\b|кто|давн|обходим|посредств|зависим|с[тл]|т\b|й|п)\w{3,}|бе[зс]\w{3,}
        |отсутств\w*|лиш\w*|только|отказ\w*|запре\w*|воспрещ\w*|избе[гж]\w*|\w*меша\w*|препят\w*|предотвр\w*|прекра\w*|переста\w*
        |против\w*|кроме|вместо|вне|едва|вряд|мало|редк\w*|реже|мен(?:ее|ьше)|\w*теря\w*|утра\w*|пока|иначе|однако|хотя
        |отриц\w*|отверг\w*|отклон\w*|отмен\w*|провал\w*|сомн\w*|забы\w*|игнор\w*|скры\w*|проп\w*|труд\w*|сложн\w*|тяж\w*
        |слишком|почти|ещ[её]|любо\w*|ино[йег]\w*|друг\w*|исключ\w*|свобод\w*|освоб\w*|анти\w*|контр\w*|дал[её]к\w*
        |лож\w*|ошиб\w*|единств\w*|ноль|нул\w*|прежде|раньше|избав\w*|воздерж\w*|уклон\w*|слаб\w*|разве|чужд\w*|пуст\w*
        |оста\w*|недо\w*|различ\w*|разн\w*|\w*плева\w*|насрать|\w*фиг\w*
        |фени|вс[её] равно|мёртв\w*|мертв\w*|зря|напрасн\w*|прош\w*|лучш\w*|хуже|плох\w*|независим\w*
        |непл\w+|непод\w+|неправильн\w*|отпа\w+|медл\w*
    """,
    "zh": r"""
        [缺乏失拒禁免防避除只仅僅才少难難停绝絕差假误誤错錯反另仍尚空零弃棄离離异異违違罕鲜别別勿否非莫阻断斷止戒废廢取消脱逃忽秘隐隱低弱]
        |其他|其它|其余|直到|之前|以前|几乎|幾乎|还|還|以外|之外|例外|更(?![新换換正改名衣])|最(?!新|近|后|後)|死|任何|怀疑|懷疑|独立|獨立|孤|单|單|渺
    """,
}


def _compiled(table: str, lang: str) -> re.Pattern[str]:
    """A pattern of whole words, in Chinese of characters wherever they stand."""
    inner = one_line(table)
    return re.compile(inner if lang == "zh" or lang in ANYWHERE else rf"\b(?:{inner})\b", re.I)


@lru_cache(maxsize=32)
def _patterns(lang: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    return _compiled(PLAIN[lang], lang), _compiled(EMPTY[lang], lang), _compiled(HALF[lang], lang)


@lru_cache(maxsize=32)
def _sure(lang: str) -> re.Pattern[str]:
    return _compiled(SURE[lang], lang)


def negations(text: str, lang: str) -> tuple[list[tuple[int, int]], bool]:
    """The places of what surely denies, and whether any word, those among them, may answer a negation."""
    plain, empty, half = _patterns(lang)
    blank = empty.sub(lambda m: " " * len(m[0]), text)
    denying = plain if lang not in SURE else _sure(lang)
    answers = blank != text or plain.search(blank) is not None or half.search(blank) is not None
    return [m.span() for m in denying.finditer(blank)], answers


#: What forbids, or denies a verb, where `SURE` leaves it out.
_ORDERS = {
    "zh": re.compile(r"(?:请|請)?(?:[切]?勿|不要|不得|不准|不许|不可(?!以))|禁止|[严嚴]禁"),
    "ko": re.compile(r"지\s?(?:마세요|마십시오|마시오|말)"),
    # Before a verb; before a noun it is "no", as part of many phrases.
    "ar": re.compile(r"(?<!\w)[وف]?لا(?= [أتين]\w)"),
}


def orders(text: str, lang: str) -> list[tuple[int, int]]:
    """The places of what forbids or denies a verb, where `negations` does not tell: zh 请勿, ko 마세요, ar لا."""
    pattern = _ORDERS.get(lang)
    return [m.span() for m in pattern.finditer(text)] if pattern is not None else []
