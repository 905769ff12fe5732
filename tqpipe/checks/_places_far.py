"""Countries and cities in languages that _places.py has no table for: only names of places, by their stems.

Peoples and adjectives of these languages are not known, so only a place's own name can stand for another's: ru "в
Париже" for "in London", zh 法国 for "Germany". The names are CLDR's (_territories_far.py) and a few by hand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from tqpipe.checks._places import around, cities, mentions, own_names
from tqpipe.checks._territories import LANGS
from tqpipe.checks._territories_far import FAR_TERRITORIES
from tqpipe.checks._text import RECENT, fold, folded, forms, is_capitalised, word_at
from tqpipe.languages import base_language

#: The languages with names of places alone.
FAR = ("ar", "cs", "da", "el", "ja", "nb", "nl", "no", "pl", "ru", "sv", "uk", "zh")


class Named(NamedTuple):
    """A place that a text names: its code and range. `name`: by a name of its own, not by its people's."""

    code: str
    start: int
    end: int
    name: bool


#: What CLDR does not call so.
_MORE = """
ru: US=США; ENG=Англия; SCO=Шотландия; GB=Британия; DE=ФРГ; CN=КНР; NL=Голландия; BY=Белоруссия;
 :Moscow=Кремль; CRI=Крым
uk: US=США; ENG=Англія; SCO=Шотландія; GB=Британія; NL=Голландія; CRI=Крим
el: US=ΗΠΑ; GB=Βρετανία; ENG=Αγγλία; SCO=Σκωτία; NL=Ολλανδία
cs: US=USA; GB=Británie; ENG=Anglie; SCO=Skotsko; NL=Holandsko; CZ=Česká; CRI=Krym
pl: US=USA; GB=Brytania; ENG=Anglia; SCO=Szkocja; DE=Niemiec; DE=Niemczech; IT=Włoch; IT=Włoszech; HU=Węgier; CRI=Krym
nl: US=VS; GB=Groot-Brittannië; ENG=Engeland; SCO=Schotland
sv: ENG=England; SCO=Skottland; US=Förenta staterna; NL=Holland
da: ENG=England; SCO=Skotland; NL=Holland
nb: ENG=England; SCO=Skottland; NL=Holland
zh: ENG=英格兰; SCO=苏格兰; WAL=威尔士; HK=香港; GB=不列颠; CRI=克里米亚; GAZ=加沙; PS=巴勒斯坦;
 US=美國; GB=英國; FR=法國; DE=德國; CN=中國; KR=韓國; TH=泰國; RU=俄羅斯; RU=俄国; IT=義大利; UA=烏克蘭; AU=澳洲
ja: US=アメリカ; US=米国; GB=英国; ENG=イングランド; SCO=スコットランド; HK=香港; PS=パレスチナ
ar: US=أمريكا; GB=بريطانيا; ENG=إنجلترا; SCO=اسكتلندا; PS=فلسطين; CN=الصين
"""
#: What names no place though it holds a place's name: developing countries.
_HIDING = re.compile("发展中国家|發展中國家|开发中国家|集中国|其中国")
#: Endings of a declined name, behind its stem.
_ENDINGS: Mapping[str, str] = {
    "ru": "а у ом ем е ы и ю я ой ей ою ею ов ам ами ах ям ями ях ь й о ая ую ые ых ыми ого ому ым",
    "uk": "а у ом ем і ї и ю я ою ею ів ам ами ах ям ями ях єю й о е є ові еві а ії ій ь",
    "pl": "a u em ie e y i ę ą om ami ach ów iem owi o ii ia ię ią ej iej im ym ich ych",
    "cs": "a e u em ě y i o ou ům ech ích é í ím ého ému ů ích mi",
    "el": "α ας αν ε ες η ης ην ι ια ιας ιου ο οι ον ος ου ους υ ω ων",
    "nl": "s", "sv": "s", "da": "s", "nb": "s",
}  # fmt: skip
_VOWELS = "аеёиоуыэюяйьіїєaeiouyąęóáéíýůúěαεηιουω"
#: Letters before a name in Arabic: and, in, to, the.
_ARTICLES = r"(?:[وفبلك]?(?:ال)?|لل|ولل)"


class _Table(NamedTuple):
    """Of a language: the stems of each name by the first three letters of its first word; or one pattern."""

    stems: Mapping[str, Sequence[tuple[tuple[str, ...], str]]]
    endings: frozenset[str]
    pattern: re.Pattern[str] | None
    codes: Mapping[str, str]


@lru_cache(maxsize=16)
def _table(lang: str) -> _Table | None:
    names = dict(_rows(FAR_TERRITORIES, lang) + _rows(_MORE, lang))
    if not names:
        return None
    if lang in ("zh", "ja", "ar"):
        shown = {
            name.removeprefix("ال"): code
            for name, code in names.items()
            if len(name) > (3 if lang == "ar" else 1)
        }
        longest = "|".join(map(re.escape, sorted(shown, key=len, reverse=True)))
        pattern = rf"(?<!\w){_ARTICLES}({longest})(?!\w)" if lang == "ar" else f"({longest})"
        return _Table({}, frozenset(), re.compile(pattern), shown)
    endings = frozenset(["", *map(fold, _ENDINGS["nb" if lang == "no" else lang].split())])
    stems: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name, code in names.items():
        parts = tuple(_stem(part, endings) for part in folded(name))
        stems.setdefault(parts[0][:3], []).append((parts, code))
    for found in stems.values():
        found.sort(key=lambda item: (-len(item[0]), item[0]))
    return _Table(stems, endings, None, {})


def _stem(word: str, endings: frozenset[str]) -> str:
    """The word without its last vowel, if that is among the endings that may follow."""
    return word[:-1] if len(word) > 3 and word[-1] in _VOWELS and word[-1] in endings else word


def _rows(table: str, lang: str) -> list[tuple[str, str]]:
    """(name, code) of a language; the code of a city is that of _places.py."""
    of_city = cities()
    lang = "nb" if lang == "no" else lang
    for row in table.strip().replace("\n ", " ").splitlines():
        code, _, rest = row.partition(": ")
        if code == lang:
            pairs = [item.partition("=") for item in rest.split("; ")]
            return [(name, of_city[key[1:]] if key[0] == ":" else key) for key, _, name in pairs]
    return []


@lru_cache(maxsize=RECENT)
def named(text: str, lang: str) -> tuple[Named, ...]:
    """The places that a text names, in order."""
    lang = base_language(lang)
    if lang in LANGS:
        return tuple(
            Named(
                m.code, word_at(text, m.first).start, word_at(text, m.last).end,
                tuple(folded(text)[m.first : m.last + 1]) in own_names(lang),
            )
            for m in mentions(text, lang)
        )  # fmt: skip
    table = _table(lang)
    if table is None:
        return ()
    if table.pattern is not None:
        text = _HIDING.sub(lambda m: " " * len(m[0]), text)
        return tuple(Named(table.codes[m[1]], *m.span(1), True) for m in table.pattern.finditer(text))
    return tuple(_stems(text, table))


def _stems(text: str, table: _Table) -> Iterator[Named]:
    low, written = folded(text), forms(text)
    after = 0
    for i, form in enumerate(low):
        if i < after or form[:3] not in table.stems or not is_capitalised(written[i]):
            continue
        for parts, code in table.stems[form[:3]]:
            end = i + len(parts)
            if end <= len(low) and all(
                w.startswith(p) and w[len(p) :] in table.endings
                for w, p in zip(low[i:end], parts, strict=True)
            ):
                yield Named(code, word_at(text, i).start, word_at(text, end - 1).end, True)
                after = end
                break


def exchanged(source: str, target: str, langs: tuple[str, str]) -> tuple[Named, Named] | None:
    """The one place that only the source names and the one that only the translation names, of one kind."""
    theirs = named(target, langs[1])
    if not theirs:
        return None
    ours = named(source, langs[0])
    lost, added = _without(ours, theirs), _without(theirs, ours)
    if len({n.code for n in lost}) != 1 or len({n.code for n in added}) != 1:
        return None
    mine, other = lost[0], added[0]
    # A city that one language has no row for may be there in a spelling that is not known.
    if not (_known(other.code, langs[0]) and _known(mine.code, langs[1])):
        return None
    if not (mine.name and other.name) or (":" in mine.code) != (":" in other.code):
        return None
    return mine, other


def _known(code: str, lang: str) -> bool:
    return base_language(lang) in LANGS or code in _codes(base_language(lang))


@lru_cache(maxsize=16)
def _codes(lang: str) -> frozenset[str]:
    return frozenset(code for _, code in _rows(FAR_TERRITORIES, lang) + _rows(_MORE, lang))


def _without(mine: Sequence[Named], others: Sequence[Named]) -> list[Named]:
    codes = {n.code for n in others}
    return [
        n for n in mine if n.code not in codes and not any(n.code in around(c) or c in around(n.code) for c in codes)
    ]  # fmt: skip
