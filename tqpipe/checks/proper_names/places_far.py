"""Countries and cities in languages that places.py has no table for: only names of places, by their stems.

Peoples and adjectives of these languages are not known, so only a place's own name can stand for another's: ru "в
Париже" for "in London", zh 法国 for "Germany". The names are in place_names.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from tqpipe.checks.lexicon.romanised import romanised
from tqpipe.checks.proper_names.place_names import (
    ADDING,
    ALIKE,
    BEFORE,
    BEHIND,
    ENDINGS,
    PATTERNED,
    WITHIN,
    place_names,
)
from tqpipe.checks.proper_names.places import around, mentions, own_names
from tqpipe.checks.proper_names.territories import LANGS
from tqpipe.checks.reading.scripts import INDIC
from tqpipe.checks.reading.texts import (
    RECENT,
    edit_distance,
    fold,
    folded,
    forms,
    names,
    starts_sentence,
    word_at,
)
from tqpipe.languages import base_language


class Named(NamedTuple):
    """A place that a text names: its code and range. `name`: by a name of its own, not by its people's."""

    code: str
    start: int
    end: int
    name: bool


#: What names no place though it holds a place's name: developing countries.
_HIDING = re.compile("发展中国家|發展中國家|开发中国家|集中国|其中国")
_VOWELS = "аеёиоуыэюяйьіїєաեէըիոօüöаәеëáéíóúýůěαεηιουωaeiouyąęāēīūįųėõäöü"
#: A letter, or a vowel's sign of an Indian or Thai script.
_LETTER = rf"[\w\u200c{INDIC}\u0e00-\u0eff\u1000-\u1049]"
_KATAKANA = "[ァ-ヺー]"
#: Letters of a name that may go on in any way.
_STEM = 3
#: Letters of a word that is short.
_SHORT = 5


class _Table(NamedTuple):
    """Of a language: the stems of each name by the first three letters of its first word; or one pattern."""

    stems: Mapping[str, Sequence[tuple[tuple[str, ...], str]]]
    endings: frozenset[str]
    pattern: re.Pattern[str] | None
    codes: Mapping[str, str]
    #: The codes of names that are written in capitals; names of one word, folded.
    acronyms: Mapping[str, str] = {}
    whole: frozenset[str] = frozenset()


@lru_cache(maxsize=16)
def _table(lang: str) -> _Table | None:
    lang = ALIKE.get(lang, lang)
    names = place_names(lang)
    if not names:
        return None
    if lang in PATTERNED:
        return _patterned(names, lang)
    endings = frozenset(["", *map(fold, ENDINGS.get(lang, "").split())])
    stems: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name, code in names.items():
        parts = tuple(_stem(part, endings, lang) for part in folded(name))
        stems.setdefault(parts[0][:3], []).append((parts, code))
    for found in stems.values():
        found.sort(key=lambda item: (-len(item[0]), -len(item[0][0]), item[0]))
    acronyms = {fold(name): code for name, code in names.items() if name.isupper()}
    return _Table(stems, endings, None, names, acronyms, frozenset(map(fold, names)))


def _patterned(names: Mapping[str, str], lang: str) -> _Table:
    least = {"ar": 4, "he": 3, "vi": 2}.get(lang, 2)
    behind = BEHIND.get(lang, "")
    shown: dict[str, str] = {}
    for name, code in names.items():
        # A last vowel gives way to a case.
        stem = name[:-1] if "{" in behind and len(name) > _STEM + 1 and name[-1] in _GIVING_WAY else name
        stem = stem.removeprefix("ال") if lang == "ar" else stem
        if len(name) >= least:
            shown[stem] = code
    longest = sorted(shown, key=len, reverse=True)
    if lang in WITHIN:  # Of Japanese, no part of a longer word in Katakana: タイトル (title) is not Thailand.
        pattern = f"({_any(longest, _KATAKANA)})(?!{_KATAKANA})"
    elif lang == "vi":  # A syllable that begins a sentence may be any word.
        short, more = ([n for n in longest if (" " in n) is several] for several in (False, True))
        pattern = rf"(?:({_any(more, _LETTER)})|(?<=[\w,] )({_any(short, _LETTER)}))(?!\w)"
    elif lang in BEFORE:
        pattern = rf"(?<!{_LETTER}){BEFORE[lang]}({_any(longest)})(?!{_LETTER})"
    else:
        pattern = rf"({_any(longest, _LETTER)}){behind}(?!{_LETTER})"
    return _Table({}, frozenset(), re.compile(pattern), shown)


def _any(forms: Sequence[str], before: str = "") -> str:
    """A pattern for any of these, by their first letters, so that most places of a text are passed over at once; with
    no `before` before them.
    """
    by_letter: dict[str, list[str]] = {}
    for form in forms:
        by_letter.setdefault(form[0], []).append(re.escape(form[1:]))
    return "|".join(
        re.escape(letter) + (f"(?<!{before}{letter})" if before else "") + f"(?:{'|'.join(rest)})"
        for letter, rest in by_letter.items()
    )


#: Last letters that give way to a case: vowels of Georgian, signs of Indian scripts.
_GIVING_WAY = "აეიოუ" + "".join(map(chr, (0xBCD, 0xD4D, 0xC4D, 0xCCD, 0xDCA, 0xDCF, 0xDD2)))


def _stem(word: str, endings: frozenset[str], lang: str) -> str:
    """The word without its last vowel, if that is among the endings that may follow; Lithuanian's without "as"."""
    if lang in ADDING:
        return word
    if lang == "lt" and len(word) > 4 and word.endswith(("as", "is", "us", "ys")):
        return word[:-2]
    return word[:-1] if len(word) > 3 and word[-1] in _VOWELS and word[-1] in endings else word


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
        return tuple(
            Named(table.codes[m[m.lastindex or 1]], *m.span(m.lastindex or 1), True)
            for m in table.pattern.finditer(text)
        )
    return tuple(_stems(text, table))


def _stems(text: str, table: _Table) -> Iterator[Named]:
    low, written = folded(text), forms(text)
    after = 0
    for i in [i for i, w in enumerate(written) if not w[0].islower() and low[i][:3] in table.stems]:
        form = low[i]
        if i < after:
            continue
        for parts, code in table.stems[form[:3]]:
            end = i + len(parts)
            if end > len(low) or not all(
                w.startswith(p) and w[len(p) :] in table.endings
                for w, p in zip(low[i:end], parts, strict=True)
            ):
                continue
            start, stop = word_at(text, i).start, word_at(text, end - 1).end
            # An acronym is written as one (SAD, no "Sada"); a short word that begins a sentence may be any word.
            short = len(form) <= _SHORT and end == i + 1 and form not in table.whole
            acronym = len(form) > 1 and written[i].isupper()
            if acronym is (table.acronyms.get(form) == code) and not (short and starts_sentence(text, start)):
                yield Named(code, start, stop, True)
                after = end
                break


def exchanged(source: str, target: str, langs: tuple[str, str]) -> tuple[Named, Named] | None:
    """The one place that only the source names and the one that only the translation names, of one kind."""
    # The language whose names are looked up word by word comes first: most texts name no place.
    quick = named(target, langs[1]) if langs[1] in LANGS else named(source, langs[0])
    if not quick or not (theirs := named(target, langs[1])):
        return None
    ours = named(source, langs[0])
    if {n.code for n in ours} == {n.code for n in theirs}:
        return None
    lost, added = _without(ours, theirs), _without(theirs, ours)
    if len({n.code for n in lost}) != 1 or len({n.code for n in added}) != 1:
        return None
    mine, other = lost[0], added[0]
    # A city that one language has no row for may be there in a spelling that is not known.
    if not (_known(other.code, langs[0]) and _known(mine.code, langs[1])):
        return None
    if not (mine.name and other.name) or (":" in mine.code) != (":" in other.code):
        return None
    if _stands(source, mine, target, theirs) or _stands(target, other, source, ours):
        return None
    return mine, other


def _stands(text: str, place: Named, there: str, known: Sequence[Named]) -> bool:
    """Whether the other side has a name like it, in a form that the table lacks."""
    name = romanised(fold(text[place.start : place.end]))
    others = [n for n in names(there) if not any(k.start <= n.start < k.end for k in known)]
    return any(_spelt_otherwise(name, romanised(fold(n.text))) for n in others)


def _spelt_otherwise(a: str, b: str) -> bool:
    most = max(len(a), len(b)) // 3
    return a[:5] == b[:5] or edit_distance(a, b, most) <= most


def _known(code: str, lang: str) -> bool:
    if base_language(lang) in LANGS:
        return True
    table = _table(base_language(lang))
    return table is not None and code in table.codes.values()


def _without(mine: Sequence[Named], others: Sequence[Named]) -> list[Named]:
    codes = {n.code for n in others}
    return [
        n for n in mine if n.code not in codes and not any(n.code in around(c) or c in around(n.code) for c in codes)
    ]  # fmt: skip
