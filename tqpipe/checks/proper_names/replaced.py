"""Another person in a person's place: Roger Federer for Rafael Nadal, Murphy for Pérez; another company, university or
newspaper in one's place.

A person is a given name of given_names.py and the capitalised words right behind it, or a family name or given name of
the lists that stands alone. Nothing of either name may be on the other side in any spelling, and each side has one such
person; of two people with given names only the surnames count, since given names are translated (Juan Pérez, John
Murphy).
"""

from __future__ import annotations

from collections.abc import Iterator

from tqpipe.checks.lexicon.freq import zipf
from tqpipe.checks.proper_names.family_names import BRANDS, FAMILY_NAMES, MEDIA, SCHOOLS
from tqpipe.checks.proper_names.given_names import GIVEN_NAMES, SAME_NAMES, WORDS_TOO
from tqpipe.checks.reading.texts import (
    edit_distance,
    fold,
    folded_words,
    forms,
    gaps,
    is_capitalised,
    is_title_case,
    names,
    resembles,
    skeleton,
    word_at,
)
from tqpipe.types import Range, Word

#: Lists of names; one of a list stands for one of the same.
_KINDS = (GIVEN_NAMES - WORDS_TOO, FAMILY_NAMES, BRANDS, SCHOOLS, MEDIA)
_KNOWN = GIVEN_NAMES | FAMILY_NAMES | BRANDS | SCHOOLS | MEDIA
#: Parts of a place's or a saint's name.
_SAINTS = frozenset(["san", "sant", "santa", "saint", "sainte", "sao", "st", "sankt", "santo"])


def replaced(source: str, target: str, langs: tuple[str, str]) -> tuple[Range, Range] | None:
    """(place in the source, place in the target) of two names that stand for each other."""
    if folded_words(target).isdisjoint(_KNOWN) or folded_words(source).isdisjoint(_KNOWN):
        return None
    people = (
        None if is_title_case(source) or is_title_case(target) else _people_replaced(source, target, langs)
    )
    return people or _one_replaced(source, target)


def _capitals(text: str) -> list[str]:
    return [name.text for name in names(text)]


def _people(text: str) -> Iterator[tuple[int, int]]:
    """The number of the first and of the last word of every person."""
    written, between = forms(text), gaps(text)
    at = 0
    while at < len(written) - 1:
        end = at
        if is_capitalised(written[at]) and fold(written[at]) in GIVEN_NAMES:
            while (
                end + 1 < len(written) and between[end + 1] in (" ", "-") and is_capitalised(written[end + 1])
            ):
                end += 1
        if end > at:
            yield at, end
        at = end + 1


def _people_alone(text: str, other: str) -> list[Range]:
    """The people of whose surnames nothing is on the other side; one without a surname is told by the whole name."""
    known, there = folded_words(other), _capitals(other)
    out = []
    for first, last in _people(text):
        run = [w for w in forms(text)[first : last + 1] if len(w) > 2]
        surnames = [w for w in run if fold(w) not in GIVEN_NAMES]
        if not any(fold(part) in known or resembles(part, there) for part in surnames or run):
            out.append((word_at(text, first).start, word_at(text, last).end))
    return out


def _people_replaced(source: str, target: str, langs: tuple[str, str]) -> tuple[Range, Range] | None:
    there = _people_alone(target, source)
    here = _people_alone(source, target) if len(there) == 1 else []
    if len(here) != 1:
        return None
    (a, b), (c, d) = here[0], there[0]
    said, now = forms(source[a:b]), forms(target[c:d])
    if _same(said[0], now[0]) and (_is_word(said[-1], langs[0]) or _is_word(now[-1], langs[1])):
        return None  # Jon Snow, Jon Nieve
    return (a, b), (c, d)


#: Zipf frequency from which a surname is a word that another language may translate.
_WORD = 4.0


def _is_word(surname: str, lang: str) -> bool:
    return fold(surname) not in FAMILY_NAMES and zipf(surname, lang) >= _WORD


def _one_replaced(source: str, target: str) -> tuple[Range, Range] | None:
    """Two names of the same list, each the only one of any list that the other side lacks."""
    there = strangers(target, source)
    here = strangers(source, target) if len({fold(w.text) for w in there}) == 1 else []
    if len({fold(w.text) for w in here}) != 1:
        return None
    mine, other = here[0], there[0]
    a, b = fold(mine.text), fold(other.text)
    if not any(a in kind and b in kind for kind in _KINDS) or (a, b) in SAME_NAMES:
        return None
    # Of a given name and of a brand, spelling varies much: Llorenç, Lawrence.
    if a not in FAMILY_NAMES and resembles(mine.text, [other.text]):
        return None
    # Of the few universities and newspapers of the lists two in a pair are hardly a chance.
    apart = abs(mine.start / len(source) - other.start / len(target))
    if apart > _APART and a not in SCHOOLS | MEDIA:
        return None
    return (mine.start, mine.end), (other.start, other.end)


#: How far apart in their sentences two names may stand for each other, as a share of the length.
_APART = 0.4


def strangers(text: str, other: str) -> list[Word]:
    """The names of the lists of which the other side has no form."""
    written, between = forms(text), gaps(text)
    known, capitals = folded_words(other), _capitals(other)
    found = []
    for i, form in enumerate(written):
        name = fold(form)
        if name not in _KNOWN or name in known or not (is_capitalised(form) or _is_letters(form)):
            continue
        if any(_same(form, w) for w in capitals if len(w) > 2):
            continue
        if i and fold(written[i - 1]) in _SAINTS and between[i] in (" ", "-"):
            continue
        found.append(word_at(text, i))
    return found


def _is_letters(form: str) -> bool:
    """Whether a form is a newspaper's or broadcaster's letters."""
    return form.isupper() and fold(form) in MEDIA


def _same(name: str, word: str) -> bool:
    """Whether a word may be a form of a name: spelt otherwise, declined, in another alphabet's way."""
    a, b = fold(name), fold(word)
    short = min(len(a), len(b))
    if (short > 3 and (a.startswith(b) or b.startswith(a))) or (a, b) in SAME_NAMES:
        return True
    if edit_distance(a, b, max(1, len(a) // 4)) <= max(1, len(a) // 4):
        return not (a in FAMILY_NAMES and b in FAMILY_NAMES) or edit_distance(a, b, 1) <= 1
    return b not in _KNOWN and resembles(name, [word]) and skeleton(name)[:1] == skeleton(word)[:1]
