"""Finding the terms of a glossary in a text: one of them, or all of a large glossary at once.

A term's words must follow each other with its own signs at them and between them: C# is neither C nor C++, and e-mail
is not email; a space may be a hyphen (alto-el-foc), and tags between words do not count. Case counts as far as the term
has any: one in small letters matches any case, one with a capital wants a capital, one in capitals wants capitals, one
that mixes them (iPhone) itself; a text in capitals throughout hides what is not capitals. Where a capital proves
nothing, very common words are not taken for a term ("US", "May" in US AND THEM, May I).
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

from tqpipe.checks.lexicon import term_words as read
from tqpipe.checks.lexicon.freq import has_frequencies, zipf
from tqpipe.checks.lexicon.term_endings import inflects, stems, unjoined
from tqpipe.checks.lexicon.term_likeness import alike, begins_otherwise
from tqpipe.checks.lexicon.term_verbs import parted
from tqpipe.checks.reading.remembered import Remembered
from tqpipe.checks.reading.texts import RECENT, starts_sentence
from tqpipe.languages import base_language
from tqpipe.types import Word

T = TypeVar("T")
#: Zipf frequency of words that are hardly meant as terms where a capital proves nothing: us, who, may.
_COMMON = 5.8
#: Characters of katakana that a term needs to be found within a longer loan: ペン is not in ペンキ.
_KATAKANA = 4
#: English words before which a form in -ing is a noun.
_BEFORE_NOUN = frozenset(
    ("a", "an", "the", "this", "that", "these", "those", "each", "every", "another", "any", "no", "my", "your", "his",
     "her", "its", "our", "their")
)  # fmt: skip
_SPACES = re.compile(r"\s+")
_ALIKE_SIGNS = str.maketrans("‐‑–﹣－’‘ʼ‧∙•⋅", "-----'''····")
#: A stroke that joins a word to another one: user_id.
_NAME_GOES_ON = re.compile(r"_(?=[^\W_])")
#: Marks that may stand between the words of a wanted term: **prime** minister.
_MARKUP = str.maketrans("", "", '*_"“”„«»\u200b\u2060')


@dataclass(frozen=True, slots=True)
class Part:
    """A word of a term: as written, how (`term_words.shape`), whether any ending will do, the signs before it."""

    text: str
    shape: str
    open: bool
    before: str


@dataclass(frozen=True, slots=True)
class Term:
    """The words of a term; the signs behind the last one."""

    parts: tuple[Part, ...]
    after: str


def _signs(text: str) -> str:
    """Signs in one spelling, without the spaces among them; spaces alone are one."""
    if text in ("", " "):
        return text
    bare = _SPACES.sub("", unicodedata.normalize("NFKC", text).translate(_ALIKE_SIGNS))
    return bare or (" " if text else "")


@lru_cache(maxsize=65536)
def parsed(term: str) -> Term:
    """The words and signs of a term; no words where it has no letter and no figure."""
    term = unicodedata.normalize("NFC", term)
    parts: list[Part] = []
    end = 0
    for word in read.term_words(term):
        open_ = term[word.end : word.end + 1] == "*"
        parts.append(Part(word.text, read.shape(word.text), open_, _signs(term[end : word.start])))
        end = word.end + open_
    return Term(tuple(parts), _signs(term[end:]).strip())


def find(term: str, text: str, lang: str, *, wide: bool = False) -> list[tuple[int, int]]:
    """Where a term stands in the text, as half-open ranges. `wide`: in any form that one may take for it."""
    wanted, here = parsed(term), read.text_words(text)
    if not wanted.parts:
        return []
    base = base_language(lang)
    found = (_at(wanted, here, i, text, base, wide) for i in _places(wanted.parts[0].text, text, base, wide))
    out = [place for place in found if place]
    if not out and wide and len(wanted.parts) == 1:
        out = _in_two(wanted.parts[0], here, text, base)
    return out


def _places(first: str, text: str, lang: str, wide: bool) -> Sequence[int]:
    """Where a term may begin: at words with its first letter, unless something may stand before that."""
    initials = _initials(text, lang)
    key = read.keys(lang)[first]
    if begins_otherwise(key, lang, wide=wide):
        return range(len(initials))
    initial = read.bare(key[:1])[:1]
    return [i for i, other in enumerate(initials) if other == initial]


@lru_cache(maxsize=RECENT)
def _initials(text: str, lang: str) -> tuple[str, ...]:
    keys = read.keys(lang)
    return tuple([read.bare(keys[word.text][:1])[:1] for word in read.text_words(text)])


def _at(
    term: Term, here: Sequence[Word], at: int, text: str, lang: str, wide: bool
) -> tuple[int, int] | None:
    """The range of a term that begins at a word."""
    parts = term.parts
    if wide and lang == "ja":
        parts = _without_ending(parts)
    last = at + len(parts) - 1
    if last >= len(here):
        return None
    for i, part in enumerate(parts, at):
        if not _same(part, here[i].text, text, lang, wide):
            return None
        if i > at and not _gap(
            part.before, text[here[i - 1].end : here[i].start], here[i - 1], here[i], wide
        ):
            return None
    start, end = here[at].start, here[last].end
    if len(parts) == len(term.parts):
        signs = _behind(term.after, text, end)
        if signs is None:
            return None
        end += signs
    if parts[0].before:
        before = _before(parts[0].before, text, start)
        if before is None:
            return None
        start -= before
    elif _cut_before(text, start):
        return None
    if not wide and (
        _apart(parts, here, at, last, text, lang) or _proves_nothing(parts, here[at], text, lang)
    ):
        return None
    return start, end


def _same(part: Part, word: str, text: str, lang: str, wide: bool) -> bool:
    keys = read.keys(lang)
    key, mine = keys[word], keys[part.text]
    if read.unspaced(part.text):
        return key == mine
    kind = part.shape
    if kind == "mixed":
        ok = word.startswith(part.text) or (word.isupper() and read.shouts(text))
    elif kind == "capitals":
        ok = read.shape(word) == "capitals" or word.startswith(part.text)
    else:
        ok = kind == "small" or word[0].isupper() or (wide and word[0].lower() == word[0].upper())
    if not ok:
        return False
    if part.open:
        return key.startswith(mine)
    if key == mine or read.lacks(word, key, mine, lang):
        return True
    if kind in ("capitals", "mixed"):
        rest = word[len(part.text) :] if word.startswith(part.text) else ""
        if rest == "s" or (wide and rest.islower() and len(rest) < 7):
            return True
        return lang in ("ar", "he") and mine in unjoined(key, lang)
    if any(c.isdigit() for c in mine):
        return False
    key = read.with_accent(word, key, mine, lang)
    if wide and alike(mine, key, lang):
        return True
    if inflects(mine, key, lang) or (lang in ("ar", "he") and mine in unjoined(key, lang)):
        return True
    return read.bare_capitals(word, lang) and not stems(
        read.bare(mine), lang, of_term=True, plain=True
    ).isdisjoint(stems(key, lang, plain=True))


def _gap(wanted: str, text: str, left: Word, right: Word, wide: bool) -> bool:
    """Whether what stands between two words is what a term has there."""
    if wanted == text:
        return True
    if "<" in text:
        text = read.TAG.sub("", text)
    if wide:
        text = text.translate(_MARKUP)
    signs = _signs(text)
    if wanted == " ":
        return signs in (" ", "-")
    if not wanted and signs == " ":
        # Latin words beside Chinese ones may have a space or none.
        return read.unspaced(left.text) != read.unspaced(right.text)
    return signs == wanted


def _behind(wanted: str, text: str, end: int) -> int | None:
    """How many characters of the text are the signs behind a term; None where they are other ones."""
    run = end
    while run < len(text) and text[run] in "#+":
        run += 1
    joined = text[run : run + 1].isalnum()
    if not wanted:
        # C# and C++ are no C; a+b is.
        return None if (run > end and not joined) or _NAME_GOES_ON.match(text, end) else 0
    i, left = end, wanted
    while left and i < len(text):
        sign = _signs(text[i])
        if sign == " ":
            i += 1
            continue
        if not left.startswith(sign):
            return None
        left = left[len(sign) :]
        i += 1
    if left or (wanted[-1] in "#+" and i != run):
        return None
    return i - end


def _before(wanted: str, text: str, start: int) -> int | None:
    """How many characters before a word are the signs that a term begins with."""
    i, left = start, wanted.strip()
    while left and i > 0:
        sign = _signs(text[i - 1])
        if sign == " ":
            i -= 1
            continue
        if not left.endswith(sign):
            return None
        left = left[: len(left) - len(sign)]
        i -= 1
    return None if left or (i and text[i - 1].isalnum()) else start - i


def _cut_before(text: str, start: int) -> bool:
    """Whether the word is what is left of one that begins with a sign: .NET, user_id."""
    if not start:
        return False
    if text[start - 1] == ".":
        return start == 1 or text[start - 2].isspace() or text[start - 2] in '([«“"'
    return text[start - 1] == "_" and start > 1 and text[start - 2].isalnum()


def _apart(parts: Sequence[Part], here: Sequence[Word], at: int, last: int, text: str, lang: str) -> bool:
    """Whether what was found is a piece of something else (mail in e-mail, ペン in ペンキ) or a noun in -ing."""
    first, end = here[at], here[last]
    before = here[at - 1] if at else None
    after = here[last + 1] if last + 1 < len(here) else None
    joint = text[before.end : first.start] if before else ""
    if before and len(before.text) == 1 and before.text.isalpha() and joint in ("-", "‑", "‐"):
        return not read.unspaced(before.text)
    if first.text.isdigit() and before and before.text[-1].isdigit() and joint in (".", ",", "/", ":"):
        return True
    if (
        end.text.isdigit()
        and after
        and after.text[0].isdigit()
        and text[end.end : after.start] in (".", ",", "/", ":")
    ):
        return True
    if (
        lang == "en"
        and at == last
        and before
        and first.text.endswith("ing")
        and not parts[0].text.endswith("ing")
    ):
        return not parts[0].open and before.text.lower() in _BEFORE_NOUN
    if len(parts) < _KATAKANA and all(read.katakana(part.text) for part in parts):
        return any(
            w is not None and read.katakana(w.text) and edge == other
            for w, edge, other in (
                (before, before.end if before else -1, first.start),
                (after, after.start if after else -1, end.end),
            )
        )
    return False


def _proves_nothing(parts: Sequence[Part], word: Word, text: str, lang: str) -> bool:
    """Whether a term of one word with capitals may well be a common word there."""
    kind = parts[0].shape
    if len(parts) > 1 or kind not in ("capital", "capitals") or lang == "de" or not has_frequencies(lang):
        return False
    return (
        (kind == "capital" and word.text[1:].islower() and starts_sentence(text, word.start))
        or (" " in text and read.shouts(text))
    ) and zipf(word.text.lower(), lang) >= _COMMON  # fmt: skip


@lru_cache(maxsize=1024)
def _without_ending(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """A Japanese term without the kana of its ending: 保存する is found as 保存して."""
    stem = len(parts)
    while stem and read.kana(parts[stem - 1].text):
        stem -= 1
    return parts[:stem] if stem and len(parts) - stem <= 2 else parts


def _in_two(part: Part, here: Sequence[Word], text: str, lang: str) -> list[tuple[int, int]]:
    """A verb whose first part stands later in the clause: melden Sie sich an."""
    if part.shape != "small" or (verb := parted(part.text.lower(), lang)) is None:
        return []
    lead, stem, whole = verb
    keys = read.keys(lang)
    out = []
    for i, word in enumerate(here):
        key = keys[word.text]
        if whole.fullmatch(key):
            out.append((word.start, word.end))
        elif stem.fullmatch(key):
            behind = (w for w in here[i + 1 : i + 20] if keys[w.text] == lead)
            if (found := next(behind, None)) and not re.search("[.!?]", text[word.end : found.start]):
                out.append((word.start, found.end))
    return out


class Index(Generic[T]):
    """Terms by the forms of their first words: what a text has of a large glossary is found in one pass over it."""

    def __init__(self, terms: Sequence[tuple[str, T]]) -> None:
        self._terms = [(parsed(term), term, what) for term, what in terms]
        self._by_lang: dict[str, _Starts] = {}
        self._recent: dict[tuple[str, str], list[tuple[T, str, tuple[int, int]]]] = {}

    def found(self, text: str, lang: str) -> list[tuple[T, str, tuple[int, int]]]:
        """What stands in the text: its thing, its term, its range; of overlapping ones the longest only, in order."""
        known = self._recent.get((text, lang))
        if known is None:
            if len(self._recent) >= RECENT:
                self._recent.clear()
            known = self._recent[text, lang] = self._found(text, lang)
        return known

    def _found(self, text: str, lang: str) -> list[tuple[T, str, tuple[int, int]]]:
        if not self._terms:
            return []
        base = base_language(lang)
        if base not in self._by_lang:
            self._by_lang[base] = _Starts([term for term, _, _ in self._terms], base)
        here = read.text_words(text)
        hits = [
            (place, number)
            for i, number in self._by_lang[base].places(here)
            if (place := _at(self._terms[number][0], here, i, text, base, wide=False))
        ]
        hits.sort(key=lambda hit: (hit[0][0], -hit[0][1], hit[1]))
        kept = []
        last, reached, inside = (0, 0), 0, False
        for place, number in hits:
            if place != last:
                inside = place[1] <= reached
                last, reached = place, max(reached, place[1])
            if not inside:
                kept.append((place, number))
        return [(self._terms[n][2], self._terms[n][1], place) for place, n in sorted(kept)]


class _Starts:
    """Which terms a word may begin, found out when it is first seen."""

    def __init__(self, terms: Sequence[Term], lang: str) -> None:
        self._lang = lang
        self._forms: dict[object, list[int]] = defaultdict(list)
        self._open: dict[str, list[int]] = defaultdict(list)
        keys = read.keys(lang)
        for number, term in enumerate(terms):
            first = term.parts[0]
            plain = read.bare(keys[first.text])
            if read.unspaced(first.text):
                second = term.parts[1] if len(term.parts) > 1 else None
                pair = second is not None and read.unspaced(second.text) and not second.before
                self._forms[plain + (keys[second.text] if pair and second else "")].append(number)
            elif first.open:
                self._open[plain].append(number)
            else:
                forms = {plain, *stems(plain, lang, of_term=True, plain=True)}
                for form in forms:
                    self._forms[form].append(number)
        self._lengths = sorted({len(form) for form in self._open})
        self._of = Remembered(self._starting)

    def places(self, here: Sequence[Word]) -> Iterator[tuple[int, int]]:
        """(which word, which term) of all that may begin in a text."""
        following = ""
        keys = read.keys(self._lang)
        for i in range(len(here) - 1, -1, -1):
            word = here[i].text
            if read.unspaced(word):
                key = keys[word]
                for form in (key, key + following) if following else (key,):
                    for number in self._forms.get(form, ()):
                        yield i, number
                following = key
            else:
                following = ""
                for number in self._of[word]:
                    yield i, number

    def _starting(self, word: str) -> tuple[int, ...]:
        lang = self._lang
        key = read.bare(read.keys(lang)[word])
        forms: set[object] = {key, *stems(key, lang, plain=True), *unjoined(key, lang)}
        if word.endswith("s"):
            forms.add(key[:-1])
        found = {n for form in forms for n in self._forms.get(form, ())}
        for length in self._lengths:
            if length > len(key):
                break
            found.update(self._open.get(key[:length], ()))
        return tuple(sorted(found))
