"""What a word of a pair might have to be: its opposite, another person, the same with or without "not", a name of the
other side, the translation of another word. `quality_contrast` asks the quality model whether the pair would be
sounder so.

The words of other persons and of negation were compiled by hand from each language's grammar; the opposites are read
from models/contrast (`tqpipe.training.contrast_words`).
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from itertools import pairwise
from pathlib import Path

from tqpipe.languages import base_language
from tqpipe.scoring.quality_translations import exchanges, losses
from tqpipe.types import Contrast, ContrastKind, Side, TokenQuality

OPPOSITES = Path(str(files("tqpipe") / "models" / "contrast" / "opposites.tsv"))
#: Names of a side for which those of the other are tried, and how many of these.
_NAMES = (3, 2)


@dataclass(frozen=True, slots=True)
class Candidate:
    """`instead` in the place of the half-open range `start`:`end` of a side's text; `doubt`: how likely the model takes
    what stands there for an error, 0..1.
    """

    kind: ContrastKind
    side: Side
    start: int
    end: int
    instead: str
    doubt: float

    def found(self, gain: float) -> Contrast:
        """The change with what it brought."""
        return Contrast(self.kind, self.side, self.start, self.end, self.instead, round(gain, 3))


def candidates(
    texts: tuple[str, str],
    words: tuple[Sequence[TokenQuality], Sequence[TokenQuality]],
    langs: tuple[str, str],
    doubt: float,
) -> Iterator[Candidate]:
    """The candidates of a pair from a doubt on, `words` being those of its sides. Words of the source are tried where
    it is English and the translation is not: most of what is known here is of English.
    """
    if all(max(word.error, word.missing) < doubt for side in words for word in side):
        return
    codes = base_language(langs[0]), base_language(langs[1])
    found = [_of_side("target", texts[1], words[1], codes[1]), _names(texts, words)]
    if codes[0] == "en" != codes[1]:
        found.append(_of_side("source", texts[0], words[0], codes[0]))
    yield from (one for some in found for one in some if one.doubt >= doubt)


def translated(
    words: tuple[Sequence[TokenQuality], Sequence[TokenQuality]], langs: tuple[str, str]
) -> Iterator[Candidate]:
    """Doubtful words of the translation that nothing in the source explains, with translations of source words that
    nothing explains in their place; the likeliest first.
    """
    for found in exchanges(words, langs):
        word, instead = found.word, _like(found.word.text, found.instead)
        yield Candidate("translation", "target", word.start, word.end, instead, word.error)


def lost(
    words: tuple[Sequence[TokenQuality], Sequence[TokenQuality]], langs: tuple[str, str]
) -> Iterator[Candidate]:
    """Translations of source words that nothing explains, where the translation likeliest lacks something."""
    for found in losses(words, langs):
        at = found.word.end
        yield Candidate("omission", "target", at, at, " " + found.instead, found.word.missing)


def _of_side(side: Side, text: str, words: Sequence[TokenQuality], lang: str) -> Iterator[Candidate]:
    opposites, persons = _opposites().get(lang, {}), _PERSONS.get(lang, {})
    for word in words:
        low = word.text.lower()
        tables: tuple[tuple[ContrastKind, Mapping[str, tuple[str, ...]]], ...]
        tables = ("opposite", opposites), ("person", persons)
        for kind, table in tables:
            for instead in table.get(low, ()):
                yield Candidate(kind, side, word.start, word.end, _like(word.text, instead), word.error)
    yield from (
        Candidate("negation", side, start, end, instead, doubt)
        for start, end, instead, doubt in _negations(text, words, lang)
    )


def _like(old: str, new: str) -> str:
    """The new word with a capital where the old one had one; the pronoun I always has it."""
    return new if old[:1].islower() or new == "I" or old == "I" else new[:1].upper() + new[1:]


@functools.cache
def _opposites() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Language -> lower-case word -> its opposites."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for line in OPPOSITES.read_text(encoding="utf-8").splitlines():
        lang, word, others = line.split("\t")
        found.setdefault(lang, {})[word] = tuple(others.split())
    return found


# --- persons ------------------------------------------------------------------------------------


def _both_ways(text: str) -> dict[str, tuple[str, ...]]:
    """Word -> what may be meant instead: groups of words of which each may stand for all others, with a bar between."""
    found: dict[str, dict[str, None]] = {}
    for group in map(str.split, text.split("|")):
        for word in group:
            found.setdefault(word.lower(), {}).update(dict.fromkeys(w for w in group if w != word))
    return {word: tuple(others) for word, others in found.items()}


_PERSONS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "en": _both_ways(
        "he she | him her | his her | himself herself | we they | us them | our their | I we | my your | my our | I he"
    ),
    "ca": _both_ways(
        "ell ella | ells elles | nosaltres ells | meu seu | meva seva | meus seus | meves seves | nostre seu"
        " | nostra seva"
    ),
    "es": _both_ways(
        "él ella | ellos ellas | nosotros ellos | yo él | mi su | mis sus | nuestro su | nuestra su | nuestros sus"
    ),
    "fr": _both_ways(
        "il elle | ils elles | nous ils | je nous | mon son | ma sa | mes ses | notre leur | nos leurs"
    ),
    "it": _both_ways(
        "lui lei | noi loro | io lui | mio suo | mia sua | miei suoi | mie sue | nostro loro | nostra loro"
    ),
    "pt": _both_ways(
        "ele ela | eles elas | nós eles | eu ele | meu seu | minha sua | nosso seu | nossa sua | dele dela"
    ),
    "ro": _both_ways(
        "el ea | ei ele | noi ei | eu el | lui ei | meu său | mea sa | nostru lor | noastră lor | noștri lor"
    ),
    "de": _both_ways(
        "er sie | ihn sie | ihm ihr | sein ihr | seine ihre | seinen ihren | seinem ihrem | seiner ihrer"
        " | wir sie | ich wir | unser ihr | unsere ihre | mein sein | meine seine"
    ),
}


# --- negation -----------------------------------------------------------------------------------

_AUXILIARY = "is|are|was|were|am|be|been|has|have|had|will|would|can|could|shall|should|does|did|do|must|may|might|need"
#: English: a verb with "not" behind it, or in it.
_DENIED = re.compile(
    rf"\b(?:({_AUXILIARY})(\s+not\b|n[’']t\b)|(ca|wo|sha)(n[’']t\b)|(can)(not\b))", re.IGNORECASE
)
_AFFIRMED = re.compile(rf"\b(?:{_AUXILIARY})\b(?!\s+not\b|n?[’']t\b|not\b)", re.IGNORECASE)
_WHOLE = {"ca": "can", "wo": "will", "sha": "shall"}
#: The word of negation before or behind the verb.
_NOT = {"ca": "no", "de": "nicht", "es": "no", "it": "non", "pt": "não", "ro": "nu"}
_NE = re.compile(r"\b(?:ne\s+|n[’'])(\S+(?:\s+\S+)?)\s+(?:pas|plus)\b", re.IGNORECASE)
_VOWEL = re.compile(r"[aeiouyhàâéèêëîïôöû]", re.IGNORECASE)

#: start, end, what stands there instead, doubt.
_Change = tuple[int, int, str, float]


def _negations(text: str, words: Sequence[TokenQuality], lang: str) -> Iterator[_Change]:
    if not words:
        return
    if lang == "en":
        yield from _english(text, words)
    elif lang == "fr":
        for m in _NE.finditer(text):
            yield m.start(), m.end(), m[1], _doubt(words, m.start(), m.end())
        before = max(words[:-1], key=lambda w: w.missing, default=None)
        if before is not None:
            verb = words[words.index(before) + 1]
            ne = "n’" if _VOWEL.match(verb.text) else "ne "
            yield verb.start, verb.end, f"{ne}{verb.text} pas", before.missing
    elif lang in _NOT:
        denial = _NOT[lang]
        for word, after in pairwise(words):
            if word.text.lower() == denial:
                yield word.start, after.start, "", word.error
        gap = max(words, key=lambda w: w.missing)
        yield gap.end, gap.end, " " + denial, gap.missing


def _english(text: str, words: Sequence[TokenQuality]) -> Iterator[_Change]:
    first, last = words[0].start, words[-1].end
    for m in _DENIED.finditer(text, first, last):
        verb = m[1] or m[5] or _WHOLE[m[3].lower()]
        yield m.start(), m.end(), verb, _doubt(words, m.start(), m.end())
    for m in _AFFIRMED.finditer(text, first, last):
        yield m.end(), m.end(), " not", _doubt(words, m.start(), m.end(), gaps=True)


def _doubt(words: Sequence[TokenQuality], start: int, end: int, *, gaps: bool = False) -> float:
    """How likely the worst word of a range is an error; with `gaps`, or that something is missing behind one."""
    here = [w for w in words if w.start < end and start < w.end]
    return max((max(w.error, w.missing) if gaps else w.error for w in here), default=0.0)


# --- names --------------------------------------------------------------------------------------

_ENDS = frozenset(".!?:…«“\"‘'(¿¡—–-")


def _names(
    texts: tuple[str, str], words: tuple[Sequence[TokenQuality], Sequence[TokenQuality]]
) -> Iterator[Candidate]:
    """Names of the translation that the source does not have, with those that only the source has in their place."""
    source, target = _capitals(words[0]), _capitals(words[1])
    here, there = texts[0].lower(), texts[1].lower()
    lost = [w for w in source if w.text.lower() not in there]
    new = [w for w in target if w.text.lower() not in here]
    for word in sorted(new, key=lambda w: -w.error)[: _NAMES[0]]:
        for other in sorted(lost, key=lambda w: -w.error)[: _NAMES[1]]:
            yield Candidate("name", "target", word.start, word.end, other.text, word.error)


def _capitals(words: Sequence[TokenQuality]) -> list[TokenQuality]:
    """Words with a capital that do not begin a sentence."""
    return [
        word
        for before, word in pairwise(words)
        if word.text[:1].isupper() and len(word.text) > 1 and before.text[-1] not in _ENDS
    ]
