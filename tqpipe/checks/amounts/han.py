"""Numbers that Chinese and Japanese write in characters: 二十五 (25), 三天 (three days), 百分之四十 (40 per cent).

A character alone counts only before a measure word: 三星 is Samsung, 四川 a province. Left out are ordinals (第三),
months and centuries, fractions, and what is only about a number (十几, 数十, 三十多). Measure words: Li/Thompson,
Mandarin Chinese, 1981, 4.2.1; Unicode CLDR 45 (`zh`, `ja` units).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_DIGITS: Mapping[str, int] = {
    c: n for n, group in enumerate(("零〇", "一", "二两兩", *"三四五六七八九")) for c in group
}
_STEPS: Mapping[str, int] = {"十": 10, "百": 100, "千": 1000}
_SCALES: Mapping[str, int] = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
_MEASURE = (
    "(?:个|個|天|年(?!级|級|代)|岁|歲|歳|小时|小時|時間|分钟|分鐘|名|位|人|本|次|周|週|件|张|張|条|條|辆|輛|台|臺|家|场|場|只|隻|艘|所|座|种|種"
    "|匹|頭|头|冊|册|回|日間|週間|か月|ヶ月|倍|英里|公里|米|公斤|美元|欧元|元)"
)
_NUMBER = re.compile(
    r"(?<![第数數几幾上零〇一二两兩三四五六七八九十百千万萬亿億\d.，])(?P<percent>百分之)?"
    r"(?P<run>[一二两兩三四五六七八九十][零〇一二两兩三四五六七八九十百千万萬亿億]*+)"
    r"(?!分之|日(?![间間])|[月号號点點时世成分割多余餘几幾来來数數]|年代)(?P<counted>" + _MEASURE + ")?"
)


_ANY = re.compile(r"[零〇一二两兩三四五六七八九十百千万萬亿億]+")


def values(text: str) -> set[float]:
    """What any characters of a text may say: ordinals, days of a date and doubtful numbers, too."""
    if text.isascii():
        return set()
    return {float(value) for m in _ANY.finditer(text) if (value := _value(m[0])) is not None}


def numbers(text: str) -> list[tuple[int, int, float]]:
    """(start, end, value) of every number from three on that characters surely say."""
    if text.isascii():
        return []
    out = []
    for m in _NUMBER.finditer(text):
        run = m["run"]
        if len(run) == 1 and not (m["counted"] or m["percent"]):
            continue
        value = _value(run)
        if value is not None and value >= 3:
            out.append((m.start("run"), m.end("run"), float(value)))
    return out


def _value(run: str) -> int | None:
    """The number that a run says; None where it is none (三四: three or four; 一九九八: figures one by one)."""
    total = section = last = 0
    digit: int | None = None
    for c in run:
        if c in _DIGITS:
            if digit:
                return None
            digit = _DIGITS[c]
        elif c in _STEPS:
            section += (1 if digit is None else digit) * _STEPS[c]
            digit = None
        else:
            scale, more = _SCALES[c], section + (digit or 0)
            # 三亿五千万: the smaller scale is of what follows the larger; 两万亿: the larger is of all before it.
            total = total + more * scale if scale < last else (total + more) * scale
            section, digit, last = 0, None, scale
    return total + section + (digit or 0)
