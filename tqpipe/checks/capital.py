"""A capital letter in mid-sentence on a word that is not a name: ` , Three qualities`.

Catches: a function word or number word with a capital after a comma or semicolon, an adverb between words with small
letters (`arrived Late at`); in Catalan, Spanish, French and Italian a weekday or month (`el Lunes`), in the first two a
people's adjective (`gobierno Español`); in eight languages a country or city without its capital (`au canada`); in
German a noun without it that its ending shows to be one (`die regierung`). Why: it was the first word of a sentence of
its own before a machine joined two, or the source's language has the capital. Rule: our own; closed lists of words that
take a small letter inside a sentence, by language (RAE, Ortografía 2010, 4.2; IEC, Ortografia catalana).

Not flagged: titles (the next word has a capital too), the start of a quotation, headlines, text where the source does
the same; a polite "you" (de "Sie").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks.lexicon.freq import SMALL_WORDS
from tqpipe.checks.people.english_pronouns import HE, SHE, THEY, YOU
from tqpipe.checks.proper_names import places
from tqpipe.checks.reading.salutations import follows_salutation
from tqpipe.checks.reading.texts import is_capitalised, is_title_case, lower_set, lower_words, names, word_at
from tqpipe.checks.wreckage.capitals import ADVERBS, CAPITALISED, FOREIGN_CAPITAL, NO_NAMES
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Span

# What stands between a mark and the word before it does not matter.
_AFTER_COMMA = re.compile(r"([,;])\s+([^\W\d_a-z][^\W\d_]*)(?=(\s+[^\W\d_]+)?)")


# An ordinary word with a capital between two with small letters, and nothing but space around it.
_BETWEEN = re.compile(
    r"(?<![\w.'’-])[^\W\d_A-ZÀ-Þ]+[ \u00a0](?P<word>[A-ZÀ-Þ][^\W\d_]+)(?=[ \u00a0][^\W\d_A-ZÀ-Þ])"
)


#: Where a country's name may be a people's adjective (la cadena macedònia), words that stand before a name.
_BEFORE_NAMES = {
    "ca": frozenset(["a", "de", "d", "des", "per", "entre"]), "es": frozenset(["a", "de", "en", "desde", "entre"]),
    "it": frozenset(["a", "di", "da", "in", "tra"]), "pt": frozenset(["a", "de", "em", "entre", "desde"]),
    "ro": frozenset(["din", "în", "la", "spre"]),
}  # fmt: skip
#: What stands beside the words of addresses and of tags.
_ADDRESS = frozenset("./@#_-")
# German nouns by their endings; words in -ungen are participles as well, but not behind an article.
_NOUN = re.compile(
    r"(?<![\w.@/#_-])(?:[a-zäöüß]{3,}(?:ung(?<!jung)|heit|heiten|keit|keiten|schaft|tion|tionen|tät|täten|ismus)"
    r"|(?:(?<=\bdie )|(?<=\bder )|(?<=\bden ))[a-zäöüß]{3,}(?:ungen|schaften))(?![\w@/-]|\.\w)"
)


@dataclass(frozen=True, slots=True)
class Options:
    """No options yet."""


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield ordinary words with a capital in mid-sentence."""
    text, lang = pair.target_text, base_language(context.target_lang)
    if is_title_case(text):
        return
    yield from _small_names(pair, context)
    if "," in text or ";" in text:
        yield from _after_comma(pair, context, lang)
    if lang == "de":
        yield from _small_nouns(pair)
    adverbs = ADVERBS.get(lang)
    if adverbs and not lower_set(text).isdisjoint(adverbs):
        for m in _BETWEEN.finditer(text):
            if m["word"].lower() in adverbs and m["word"] not in pair.source_text:
                yield _flag(
                    m["word"], *m.span("word"), f"“{m['word']}” has a capital in mid-sentence.",
                    _confidence(m["word"], lang),
                )  # fmt: skip
    foreign = CAPITALISED.get(lang, frozenset())
    if not foreign or not any(n.text in foreign for n in names(text)):
        return
    for m in FOREIGN_CAPITAL[lang].finditer(text):
        word = m.lastgroup or ""
        # Between languages with small letters the source's capital makes a name of it.
        if m[word] not in pair.source_text:
            yield _flag(m[word], *m.span(word), f"“{m[word]}” takes a small letter in this language.")


def _small_names(pair: Pair, context: Context) -> Iterator[Flag]:
    """Countries and cities of the source that the translation names in small letters alone."""
    text, lang = pair.target_text, base_language(context.target_lang)
    if not text.lstrip()[:1].isupper():
        return  # it was made so
    codes = {m.code for m in places.mentions(pair.source_text, context.source_lang)}
    if not codes:
        return
    codes -= {m.code for m in places.mentions(text, context.target_lang)}
    for m in places.in_small_letters(text, context.target_lang, codes) if codes else ():
        first, last = word_at(text, m.first), word_at(text, m.last)
        name = text[first.start : last.end]
        around = text[first.start - 1 : first.start] + text[last.end : last.end + 1]
        if (
            first.text.endswith("a")
            and lang in _BEFORE_NAMES
            and not _BEFORE_NAMES[lang] & _before(text, m.first)
        ):
            continue
        if _ADDRESS.isdisjoint(around.removesuffix(".")):
            yield _flag(name, first.start, last.end, f"“{name}” is a name and has a capital.")


def _before(text: str, index: int) -> frozenset[str]:
    return frozenset(lower_words(text)[max(0, index - 1) : index])


#: Confidence, and that of what no English text has but by mistake: other languages' small words are names, too.
_LIKELY, _SURE = 0.7, 0.9


def _flag(word: str, start: int, end: int, message: str, confidence: float = _LIKELY) -> Flag:
    return Flag(
        "capital", "linguistic-conventions/spelling", "minor", confidence, (Span("target", start, end),), message,
        {"word": word},
    )  # fmt: skip


def _confidence(word: str, lang: str) -> float:
    return _SURE if lang == "en" and word.lower() in NO_NAMES else _LIKELY


def _small_nouns(pair: Pair) -> Iterator[Flag]:
    """German nouns without their capital, in a text that has capitals."""
    text = pair.target_text
    for m in _NOUN.finditer(text):
        if m[0] in lower_set(pair.source_text) or text[1:].islower():
            continue
        yield _flag(m[0], *m.span(), f"“{m[0]}” is a noun and takes a capital in German.")


def _after_comma(pair: Pair, context: Context, lang: str) -> Iterator[Flag]:
    text = pair.target_text
    small = SMALL_WORDS.get(lang, frozenset())
    found = [m for m in _AFTER_COMMA.finditer(text) if is_capitalised(m[2]) and m[2].lower() in small]
    found = [m for m in found if not (m[3] and m[3].strip()[:1].isupper())]
    found = [
        m
        for m in found
        if not follows_salutation(text, m.start(2)) and not _polite(m[2], lang, pair, context)
    ]
    if not found:
        return
    in_source = sum(
        is_capitalised(m[2])
        for m in _AFTER_COMMA.finditer(pair.source_text)
        if _small(m, context.source_lang)
    )
    if len(found) <= in_source:
        return
    for m in found:
        message = f"“{m[2]}” has a capital in mid-sentence: were two sentences joined here?"
        yield _flag(m[2], m.start(1), m.end(2), message, _confidence(m[2], lang))


#: Language -> words with a capital for the one spoken to.
_POLITE = {"de": frozenset(["Sie", "Ihr"]), "it": frozenset(["Lei", "La", "Le"])}
_THIRD = HE | SHE | THEY


def _polite(word: str, lang: str, pair: Pair, context: Context) -> bool:
    """Whether "Sie" is who reads it: not where the English source speaks of others, and to nobody."""
    if word not in _POLITE.get(lang, ()):
        return False
    if base_language(context.source_lang) != "en":
        return True
    said = lower_set(pair.source_text)
    return not said.isdisjoint(YOU) or said.isdisjoint(_THIRD)


def _small(m: re.Match[str], lang: str) -> bool:
    return m[2].lower() in SMALL_WORDS.get(base_language(lang), frozenset())
