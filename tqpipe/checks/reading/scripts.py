"""Scripts that set no space between words: where a rule counts words or letters of a word, they need another way.

Ranges: Unicode 15.1, Scripts.txt. Words of Chinese and Japanese have 1.5 to 2 characters of Han, those of Thai and its
neighbours four to five (ICU's dictionaries).
"""

from __future__ import annotations

import re

#: For a character class: Thai and Lao, Burmese, Khmer, kana, Han.
UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
#: Languages of those scripts, and Korean, which sets no space before an ending.
UNSPACED_LANGUAGES = frozenset({"zh", "yue", "ja", "ko", "th", "lo", "km", "my"})
#: For a character class: letters and signs of the scripts of India, without their marks at a sentence's end.
INDIC = "\u0900-\u0963\u0966-\u0dff"
#: Marks of those scripts and of others that stand right behind an address.
MARKS = "\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65،؛؟।॥"
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_OTHER = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff]")


def word_count(text: str) -> int:
    """About how many words a text has, in any script; a mark that stands alone is none."""
    if text.isascii():
        return sum(any(map(str.isalnum, part)) for part in text.split())
    han, other = len(_HAN.findall(text)), len(_OTHER.findall(text))
    rest = _OTHER.sub(" ", _HAN.sub(" ", text)) if han or other else text
    return sum(any(map(str.isalnum, part)) for part in rest.split()) + round(han / 1.7 + other / 4)
