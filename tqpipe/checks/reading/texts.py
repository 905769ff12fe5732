"""What several checks need to know about a text: words, capitals, sentence starts, likeness of names.

Everything here is language neutral or takes a language code, keeps code-point offsets of the text
as given (nothing is normalised before offsets are taken) and is cached, since many checks ask the
same questions of the same pair.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache, partial
from itertools import accumulate, compress, count, pairwise
from typing import NamedTuple

from tqpipe.checks.reading.remembered import Remembered
from tqpipe.types import Pair, Range, Side, Span, Word

# Letters with their combining marks: decomposed text (e + U+0301) must not fall apart into words. Most texts
# have none of those marks, and a quicker pattern does.
_MARKED_WORD = re.compile(r"((?:[^\W\d_][\u0300-\u036f\u0483-\u0489]*)+)")
_PLAIN_WORD = re.compile(r"([^\W\d_]+)")
_MARK = re.compile(r"[\u0300-\u036f\u0483-\u0489]")
_SKIP_BACK = "\"“”„‟«»‹›‘’‚'([{<*_#¿¡ \t\r\n\u00a0\u202f\u2009\u200b\ufeff"
_STOPS = ".!?…:;•·–—―|\n\u2028\u2029。！？"
#: What begins an item of a list, at the end of what is looked at; other bullets and "1." are among _STOPS.
_ITEM = re.compile(r"(?:^|[\n\u2028\u2029])\s*(?:[-+]|\(?(?:\d{1,3}|[^\W\d_]|[ivx]{1,4})\))\Z")
_LONGEST_ITEM = 40

#: Texts that a cache holds of what only the checks of one pair ask. Where the cache must hold a whole document instead,
#: it holds tuples of strings or of numbers: Python's collector of garbage passes over those.
RECENT = 64


@lru_cache(maxsize=RECENT)
def _marks_apart(text: str) -> bool:
    """Whether a text has marks that are written apart from their letters."""
    return not text.isascii() and _MARK.search(text) is not None


@lru_cache(maxsize=8192)
def _pieces(text: str) -> tuple[str, ...]:
    """What stands before the first word, the first word, what is between it and the next, and so on."""
    pattern = _MARKED_WORD if _marks_apart(text) else _PLAIN_WORD
    return tuple(pattern.split(text))


@lru_cache(maxsize=8192)
def forms(text: str) -> tuple[str, ...]:
    """The words of a text as they are written, without offsets: most texts are asked for no more."""
    return _pieces(text)[1::2]


def gaps(text: str) -> tuple[str, ...]:
    """What stands before, between and after the words."""
    return _pieces(text)[::2]


# Word(text, start, end) from a tuple of the three, without a Python call for each.
_new_word = partial(tuple.__new__, Word)


@lru_cache(maxsize=RECENT)
def _ends(text: str) -> list[int]:
    """Where each piece ends: a word begins where the piece before it ends."""
    return list(accumulate(map(len, _pieces(text))))


def word_at(text: str, index: int) -> Word:
    """One of `words`, without making the others."""
    start, end = _ends(text)[2 * index : 2 * index + 2]
    return Word(forms(text)[index], start, end)


@lru_cache(maxsize=RECENT)
def words(text: str) -> tuple[Word, ...]:
    """Runs of letters with offsets; hyphens, apostrophes, digits and punctuation separate them."""
    ends = _ends(text)
    return tuple(map(_new_word, zip(forms(text), ends[::2], ends[1::2], strict=False)))


def edge_words(text: str) -> tuple[Word, Word]:
    """The first and the last word of a text that has any."""
    pieces = _pieces(text)
    start, end = len(pieces[0]), len(text) - len(pieces[-1])
    return Word(pieces[1], start, start + len(pieces[1])), Word(pieces[-2], end - len(pieces[-2]), end)


@lru_cache(maxsize=RECENT)
def lower_words(text: str) -> tuple[str, ...]:
    """The same in lower case, without offsets; tr "İyi" begins as "iyi" does, not with an i and a dot above it."""
    low = tuple(map(str.lower, forms(text)))
    return tuple([form.replace("i\u0307", "i") for form in low]) if "İ" in text else low


@lru_cache(maxsize=RECENT)
def lower_set(text: str) -> frozenset[str]:
    """The different words of a text, in small letters."""
    return frozenset(lower_words(text))


@lru_cache(maxsize=RECENT)
def lower_pairs(text: str) -> frozenset[tuple[str, str]]:
    """The words in lower case, two by two as they follow each other."""
    return frozenset(pairwise(lower_words(text)))


@lru_cache(maxsize=8192)
def composed(text: str) -> tuple[str, tuple[int, ...] | None]:
    """The text in composed form (NFC) for patterns with accents, and where each of its characters (and its end)
    stands in the text as given; None where they are the same.
    """
    if unicodedata.is_normalized("NFC", text):
        return text, None
    parts: list[str] = []
    places: list[int] = []
    start = 0
    while start < len(text):
        end = start + 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        part = unicodedata.normalize("NFC", text[start:end])
        parts.append(part)
        places += [start] * len(part)
        start = end
    return "".join(parts), (*places, len(text))


def has_apart_marks(text: str) -> bool:
    """Whether letters and their marks are written apart, or in another way that composing would change."""
    return _marks_apart(text) or composed(text)[1] is not None


def given_range(text: str, start: int, end: int) -> Range:
    """A range of the composed text in the text as given."""
    places = composed(text)[1]
    return (start, end) if places is None else (places[start], places[end])


def given_span(side: Side, text: str, places: tuple[int, ...] | None, start: int, end: int) -> Span:
    """A range of the composed text as a span of the text as given."""
    if places is not None:
        start, end = places[start], places[end]
    return stripped_span(side, text, start, end)


def fold_text(text: str) -> str:
    """Lower case without accents; lengths may change, so no offsets come from it."""
    if text.isascii():
        return text.lower()
    return text.translate(_FOLDED)


class _Folded(dict[int, str]):
    """What a character becomes when a text is folded, found out when it is first seen."""

    def __missing__(self, code: int) -> str:
        decomposed = unicodedata.normalize("NFKD", chr(code).casefold())
        folded = self[code] = "".join(c for c in decomposed if not unicodedata.combining(c))
        return folded


_FOLDED = _Folded()


#: A word in lower case without accents: for comparing forms across languages.
fold = Remembered(fold_text).__getitem__


@lru_cache(maxsize=8192)
def folded_words(text: str) -> frozenset[str]:
    """The different words of a text, in small letters without accents."""
    return frozenset(folded(text))


@lru_cache(maxsize=8192)
def folded(text: str) -> tuple[str, ...]:
    """The words of a text, folded, in order: equal for texts that differ in case, accents or marks."""
    return lower_words(text) if text.isascii() else tuple(map(fold, forms(text)))


def _is_capitalised(word: str) -> bool:
    return (
        len(word) > 1
        and not word[0].islower()
        and word[0].lower() != word[0]
        and (word[1].islower() or any(c.islower() for c in word))
    )


#: Whether a word has an upper-case (or title-case) letter first and a lower-case one after it: "Rio", not "RIO" or "A".
is_capitalised = Remembered(_is_capitalised).__getitem__


def starts_sentence(text: str, index: int) -> bool:
    """Whether nothing but marks and space stands between `index` and a sentence end, the text's start or what begins an
    item of a list ("- ", "a) ").
    """
    i = index
    while i > 0 and text[i - 1] in _SKIP_BACK:
        if text[i - 1] in "\n\u2028\u2029":
            return True
        # A capital just after an opening quotation mark starts a quoted sentence.
        if text[i - 1] in "\"“„«‹‘‚'([{¿¡" and i == index:
            return True
        i -= 1
    if i == 0 or text[i - 1] in _STOPS:
        return True
    return text[i - 1] in "-+)" and _ITEM.search(text, max(0, i - _LONGEST_ITEM), i) is not None


#: More words than a text has.
_MANY = 1 << 40


#: Word -> _MANY for one of four letters and more, and one more for a small letter at its beginning: so both are counted
#: at once.
_LONGER = Remembered(lambda word: _MANY + word[0].islower() if len(word) > 3 else 0)


@lru_cache(maxsize=8192)
def is_title_case(text: str) -> bool:
    """A headline in which capitals say nothing about names (most longer words have one)."""
    both = sum(map(_LONGER.__getitem__, forms(text)))
    longer = both // _MANY
    return longer >= 3 and longer - both % _MANY >= 0.7 * longer


class Name(NamedTuple):
    """A capitalised word. `initial`: it starts a sentence, so that the capital proves nothing."""

    text: str
    start: int
    end: int
    initial: bool


_new_name = partial(tuple.__new__, Name)


@lru_cache(maxsize=8192)
def names(text: str) -> tuple[Name, ...]:
    """Capitalised words with lower-case letters in them (acronyms are not names here)."""
    written = forms(text)
    found = list(compress(count(), map(is_capitalised, written)))
    ends = _ends(text) if found else []
    return tuple(
        [
            _new_name((written[i], ends[2 * i], ends[2 * i + 1], starts_sentence(text, ends[2 * i])))
            for i in found
        ]
    )


def stands_beside(name: Name, text: str, joints: Sequence[str] = (" ",)) -> bool:
    """Whether another name of the text stands right before or behind one, with one of `joints` between them."""
    return any(
        text[a:b] in joints
        for n in names(text)
        for a, b in ((n.end, name.start), (name.end, n.start))
        if a < b
    )


@lru_cache(maxsize=RECENT)
def unkept(source: str, target: str) -> tuple[Name, ...]:
    """The names of the source that the target does not have as they are, whatever their accents and case."""
    there = folded_words(target)
    return tuple([name for name in names(source) if fold(name.text) not in there])


# Spellings of one sound in the languages of Europe; order matters (longer first).
_SOUNDS = tuple(
    (re.compile(pattern), to)
    for pattern, to in (
        (r"tsch|tch|tx|cz|č|ci(?=[aou])|tsj", "c"),
        (r"sch|sh|sz|ch|kh|x|j|zh|dj|dzh|g(?=[eiy])", "s"),
        (r"ph", "f"),
        (r"th|dh", "t"),
        (r"gh|gu(?=[ei])", "g"),
        (r"qu|q|ck|c(?=[^eiys]|$)|kk", "k"),
        (r"[cçzß]", "s"),
        (r"w|v|b", "v"),
        (r"ny|gn|nh|ñ", "n"),
        (r"ll|lh|l·l", "l"),
        (r"[aeiouyh\W]", ""),
    )
)


@lru_cache(maxsize=65536)
def skeleton(word: str) -> str:
    """The consonants of a name by sound, vowels left out: Sebastòpol and Sevastopol agree."""
    s = fold(word)
    for pattern, to in _SOUNDS:
        s = pattern.sub(to, s)
    return "".join(c for i, c in enumerate(s) if i == 0 or s[i - 1] != c)


def likeness(a: str, b: str) -> float:
    """Share of letters in common, in order: twice those over the letters of both."""
    return SequenceMatcher(None, a, b, autojunk=False).ratio()


#: Likeness of two names that are alike.
LIKE = 0.62


@lru_cache(maxsize=65536)
def alike(a: str, b: str) -> bool:
    """Whether two words may be spellings, inflections or exonyms of one name. Generous on purpose."""
    x, y = fold(a), fold(b)
    if x == y:
        return True
    if not x or not y:
        return False
    short = min(len(x), len(y))
    # Letters in common from which a beginning tells.
    head = 4 if short > 5 else 3 if short > 3 else 2
    if head <= short and x[:head] == y[:head]:
        return True
    if short >= 4 and (x in y or y in x):
        return True
    sx, sy = skeleton(a), skeleton(b)
    if (
        len(sx) > 1
        and len(sy) > 1
        and (sx == sy or (min(len(sx), len(sy)) > 2 and (sx.startswith(sy) or sy.startswith(sx))))
    ):
        return True
    # The ratio is twice the letters matched over all letters: most pairs have too few in common to reach it.
    least = LIKE * (len(x) + len(y)) / 2
    if short < least or sum(map(y.__contains__, x)) < least or sum(map(x.__contains__, y)) < least:
        return False
    return likeness(x, y) >= LIKE


def resembles(word: str, others: Iterable[str]) -> bool:
    """Whether the word is like one of the others that has three letters or more."""
    return any(alike(word, other) for other in others if len(other) > 2)


@lru_cache(maxsize=65536)
def edit_distance(a: str, b: str, most: int) -> int:
    """Levenshtein distance; `most` + 1 for anything above `most`, which is found out sooner."""
    # Every letter that only one of them has needs an edit of its own.
    if abs(len(a) - len(b)) > most or len(set(a) - set(b)) > most or len(set(b) - set(a)) > most:
        return most + 1
    previous = list(range(len(b) + 1))
    for i, c in enumerate(a, 1):
        row = [i]
        for j, d in enumerate(b, 1):
            row.append(min(previous[j] + 1, row[-1] + 1, previous[j - 1] + (c != d)))
        if min(row) > most:
            return most + 1
        previous = row
    return min(previous[-1], most + 1)


def stripped_span(side: Side, text: str, start: int, end: int) -> Span:
    """The range without outer space. However long: a reader must see where a lost or foreign stretch ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(side, start, end)


def runs(indices: Iterable[int]) -> Iterator[list[int]]:
    """Groups of consecutive integers of a sorted sequence."""
    group: list[int] = []
    for i in indices:
        if group and i != group[-1] + 1:
            yield group
            group = []
        group.append(i)
    if group:
        yield group


_LOOSE_MARK = re.compile(r"[,.;:!?](?=\s|$)")
#: A mark after a space. The look behind comes after the mark, so that the search can leap from mark to mark.
SPACED_MARK = re.compile(r"[,.;:!?](?<=\s.)")

# Latin letters up to B, and punctuation: nothing else has a letter here.
_WESTERN = re.compile(r"[\x00-\u024f\u2000-\u206f]*")


@lru_cache(maxsize=RECENT)
def is_latin(text: str) -> bool:
    """Whether most letters are Latin: some rules make no sense elsewhere."""
    beginning = text[:400]
    if beginning.isascii() or _WESTERN.fullmatch(beginning):
        return any(map(str.isalpha, beginning))
    letters = [c for c in beginning if c.isalpha()]
    return bool(letters) and sum(c < "\u0250" or "\u1e00" <= c < "\u1f00" for c in letters) * 2 > len(letters)


@lru_cache(maxsize=RECENT)
def is_spaced_out(text: str) -> bool:
    """Whether the text is tokenised (a space before nearly every mark): then spacing tells nothing."""
    if not SPACED_MARK.search(text):
        return False
    marks = [m.start() for m in _LOOSE_MARK.finditer(text)]
    return len(marks) >= 3 and sum(i > 0 and text[i - 1].isspace() for i in marks) >= 0.7 * len(marks)


def both_filled(pair: Pair) -> bool:
    """Whether a pair has two texts."""
    source, target = pair.source_text, pair.target_text
    return not (not source or not target or source.isspace() or target.isspace())


def differing(old: str, new: str) -> tuple[int, int]:
    """The range of `old` between what the two texts begin with alike and what they end with alike."""
    start = _same_start(old, new)
    return start, len(old) - _same_start(old[start:][::-1], new[start:][::-1])


def _same_start(a: str, b: str) -> int:
    return next((i for i, (c, d) in enumerate(zip(a, b, strict=False)) if c != d), min(len(a), len(b)))
