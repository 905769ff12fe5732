"""A name of the source and a word of the translation of which each is the only one that the other side leaves
unanswered: the island of Sulawesi, the island of King.

Told of names that both languages write alike: those of lists, places with one name for both languages, and words that
are rare in both and in English. What may be a part of a title (West, School, Resort) is none.
"""

from __future__ import annotations

from functools import lru_cache

from tqpipe.checks.calendars import calendar
from tqpipe.checks.lexicon.freq import SMALL_WORDS, zipf
from tqpipe.checks.proper_names.family_names import BRANDS, FAMILY_NAMES, MEDIA, SCHOOLS
from tqpipe.checks.proper_names.given_names import GIVEN_NAMES, WORDS_TOO
from tqpipe.checks.proper_names.places import is_place, mentions, own_names
from tqpipe.checks.proper_names.territories import LANGS
from tqpipe.checks.reading.texts import RECENT, Name, fold, forms, is_title_case, resembles, unkept

#: Of the languages whose places are known all but German, whose nouns have capitals.
_LANGS = frozenset(LANGS) - {"de"}
#: Without the name of an award, which has others as well.
_LISTED = ((GIVEN_NAMES - WORDS_TOO) | FAMILY_NAMES | BRANDS | SCHOOLS | MEDIA) - {"oscar"}
#: Zipf frequency below which a word with a capital is a name, in any of the languages; of a listed name the one above
#: which it is a word, too; of a word that begins a sentence the one below which its capital tells something.
_RARE, _WORD, _FIRST = 3.3, 4.3, 3.0
#: How much rarer than in the source a name may be in the target language, which knows the names of the news as well.
_FOREIGN = 0.8
#: How far apart in their texts the two may stand, as a share of the length.
_APART = 0.2


@lru_cache(maxsize=RECENT)
def one_for_one(source: str, target: str, langs: tuple[str, str]) -> tuple[Name, Name] | None:
    """(name of the source, word with a capital in the target). `langs`: base languages."""
    if not _LANGS.issuperset(langs):
        return None
    if not any(_is_sure(n, langs) for n in unkept(source, target)):
        return None  # as in most pairs
    if is_title_case(source) or is_title_case(target):
        return None
    mine = _candidates(source, target, langs[0])
    if len({fold(n.text) for n in mine}) != 1 or not _is_sure(name := mine[0], langs):
        return None
    there = [n for n in _candidates(target, source, langs[1]) if not _of_a_people(n.text, langs[1])]
    if len({fold(n.text) for n in there}) != 1 or there[0].initial:
        return None
    if abs(name.start / len(source) - there[0].start / len(target)) > _APART:
        return None
    if is_place(name.text, langs[0]) and not _is_lost(name, there[0], source, target, langs):
        return None
    return name, there[0]


def _candidates(text: str, other: str, lang: str) -> list[Name]:
    """The names of a text that the other has in no form; of those that begin a sentence the rare ones."""
    return [
        n
        for n in unkept(text, other)
        if len(n.text) > 2
        and not (n.initial and zipf(n.text, lang) >= _FIRST)
        and not calendar.named(n.text, lang)
        and n.text.lower() not in SMALL_WORDS.get(lang, ())
        and not resembles(n.text, forms(other))
    ]


def _is_sure(name: Name, langs: tuple[str, str]) -> bool:
    """Whether it is a name that the target language writes as the source does."""
    form, (a, b) = name.text, langs
    if is_place(form, a):
        return all((fold(form),) in own_names(lang) for lang in langs)
    here = zipf(form, a)
    if fold(form) in _LISTED:
        return here < _WORD
    if here >= _RARE or (there := zipf(form, b)) >= _RARE or (english := zipf(form, "en")) >= _RARE:
        return False
    if there > 0 and there >= here - _FOREIGN:
        return True
    # Words in a case are in no list, either: Romanian has most of them.
    return here == there == english == 0 and not name.initial and a != "ro" and len(form) > 4


def _of_a_people(form: str, lang: str) -> bool:
    """Whether other languages write it with a small letter: Welsh, Britons."""
    return is_place(form, lang) and (fold(form),) not in own_names(lang)


def _is_lost(name: Name, instead: Name, source: str, target: str, langs: tuple[str, str]) -> bool:
    """Whether the translation has no word for a place: one that stands for another is the check places'."""
    codes = [
        {m.code for m in mentions(text, lang)} for text, lang in zip((source, target), langs, strict=True)
    ]
    return bool(codes[0] - codes[1]) and not is_place(instead.text, langs[1])
