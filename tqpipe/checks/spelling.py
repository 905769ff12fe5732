"""Words that do not exist: `pergment`, `skirs`.

Catches: a word with small letters that is in no frequency list of the target language, is no inflection or compound of
one that is, and is not in the source; minor, one that endings or prefixes make of a known word (holyness); a rare word
that is one letter from a far commoner one (hile, while); in five Romance languages, an unknown word one letter from a
common one (`presidnte`, `separacin`); in these and in English, such a word with a capital (`Leaguge`), unless a name
of the source is like it; in German, an unknown word in
which keys slipped, a letter got lost or a vowel changed (`Regeirung`); in seven languages, the commonest misspellings
(`goverment`, `tambien`). Why: subword models
make up words when they do not know one; misspelling is how careless post-editing shows. Rule: wordfreq's lists (words
seen in several of eight kinds of text), with English endings and prefixes taken off.

Not flagged: other words with a capital, short ones, parts of compounds with a hyphen, addresses, words the document
uses more than once, words of medicine and the sciences made of Greek and Latin pieces (gastrojejunal), a rare word that
is like one of the source (licit, lícito).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from tqpipe.checks.lexicon import neoclassical, romanised_indic
from tqpipe.checks.lexicon.edits import LETTERS, edits
from tqpipe.checks.lexicon.freq import COMMON, common_words, unknown_words, zipf, zipfs
from tqpipe.checks.lexicon.misspellings import MISSPELT, MISSPELT_FORMS
from tqpipe.checks.lexicon.romanised import is_readable, romanised, term
from tqpipe.checks.reading.masked import masked
from tqpipe.checks.reading.texts import (
    both_filled,
    fold,
    folded_words,
    is_latin,
    likeness,
    lower_set,
    names,
    resembles,
    word_at,
    words,
)
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Span, Word

# Languages whose list is long enough, and whose words are not built at will (German is).
_LANGUAGES = frozenset(["en"])
#: Languages of many forms, where only an unknown word one letter from a common one is told; their other letters.
_INFLECTED = {
    "ca": "àçèéíïòóúü",
    "es": "áéíóúñü",
    "fr": "àâçèéêëîïôùûœ",
    "it": "àèéìòù",
    "pt": "áâãàçéêíóôõú",
}
_ENDINGS_TEXT = """
    s es ed d ing ly er ers or ness less like able ible al ally ist ists ism ize ise ized ised izing ising izes
    ises izer iser izers isers isation ization isations izations ity y ies ied ian ish ment ments ful fully wise
    ship hood ward wards ion ions ic ical ically ous ative ability ibility ine ation ations
"""
_ENDINGS = tuple(_ENDINGS_TEXT.split())
#: To make a thing what the word says, and who or what does; being as an adjective says (woundedness).
_AT_WILL = re.compile(r"i[sz](?:e[ds]?|ing|ers?|ations?|able)$|(?<=ed|us|ul|ss|ve|ng|sh)ness$")
_PREFIXES_TEXT = """
    un re non over under anti pre post co sub super micro multi inter mis out up bio geo neo semi de
    dis counter cyber mega eco in trans ultra mini electro photo hydro thermo auto mono poly para
    pseudo hyper fore back down astro socio nano macro tele extra intra
"""
_PREFIXES = tuple(_PREFIXES_TEXT.split())


@dataclass(frozen=True, slots=True)
class Options:
    """`least`: letters a word needs; `stem`: Zipf frequency that vouches for a stem or a part.

    `rare`: Zipf frequency up to which a word may be a slip for one that is `times` (on the same scale) commoner.
    """

    least: int = 5
    stem: float = 2.0
    rare: float = 2.3
    times: float = 2.5


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield words that do not exist."""
    lang = base_language(context.target_lang)
    if lang not in MISSPELT or not both_filled(pair):
        return
    if (plain := masked(pair.target_text)) != pair.target_text:  # code is spelt as programs want it
        pair = replace(pair, target_text=plain)
    source = folded_words(pair.source_text)
    yield from _listed(pair, lang, source)
    if lang in _INFLECTED:
        yield from _one_off(pair, context, lang, source, options)
    if lang == "de":
        yield from _german(pair, context, source, options)
    if lang not in _LANGUAGES:
        return
    yield from _slips(pair, context, lang, source, options)
    unknown = unknown_words(pair.target_text, lang)
    if not unknown:
        return
    for word in unknown:
        form = word.text
        if len(form) < options.least - 1 or not form.isascii() or form in MISSPELT[lang]:
            continue
        if len(form) < options.least and not (form.islower() and edits(form) & common_words(lang, _VERY)):
            continue
        if not form.islower():
            yield from _with_a_capital(word, pair, context, source)
            continue
        if fold(form) in source or _attached(pair.target_text, word) or _of_parts(form, lang, options.stem):
            continue
        if _document_count(context)[form] > 1 or zipf(form, context.source_lang) > 0:
            continue
        meant = _meant(form, lang, _KNOWN)
        # A cognate of a source word may be a term of the trade that no general list has.
        cognate = any(_close(fold(form), s) for s in source if len(s) > 3) or _same_term(form, pair)
        if _is_coined(form, lang, options.stem):
            if not cognate:
                yield Flag(
                    "spelling", "linguistic-conventions/spelling", "minor", _LIKELY,
                    (Span("target", word.start, word.end),),
                    f"“{form[:60]}” is in no list of words.", {"word": form, "coined": True},
                )  # fmt: skip
            continue
        message = f"“{form[:60]}” is not a word we know" + (f": “{meant}”?" if meant else ".")
        yield Flag(
            "spelling", "linguistic-conventions/spelling", "minor" if meant or cognate else "major",
            _confidence(meant, cognate, lang),
            (Span("target", word.start, word.end),),
            message, {"word": form, "meant": meant, "cognate": cognate},
        )  # fmt: skip


def _listed(pair: Pair, lang: str, source: frozenset[str]) -> Iterator[Flag]:
    """The commonest misspellings, whatever their frequency and however often the document has them."""
    table = MISSPELT[lang]
    if lower_set(pair.target_text).isdisjoint(MISSPELT_FORMS[lang]):
        return
    for word in words(pair.target_text):
        # German nouns have a capital; elsewhere a word with one may be a name.
        meant = table.get(word.text.lower() if lang == "de" else word.text)
        if meant is None or fold(word.text) in source or _attached(pair.target_text, word):
            continue
        yield Flag(
            "spelling", "linguistic-conventions/spelling", "minor", 0.85, (Span("target", word.start, word.end),),
            f"“{word.text}” is misspelt: “{meant}”?", {"word": word.text, "meant": meant},
        )  # fmt: skip


def _one_off(
    pair: Pair, context: Context, lang: str, source: frozenset[str], options: Options
) -> Iterator[Flag]:
    """Unknown words that are one letter from a common one of a language whose forms no list holds in full."""
    text = pair.target_text
    for word in unknown_words(text, lang):
        form = word.text
        if not form.islower():
            yield from _with_a_capital(word, pair, context, source)
            continue
        if len(form) < options.least or form in MISSPELT[lang] or fold(form) in source:
            continue
        # An elided article before it is no part of it.
        loose = (
            word._replace(start=word.start - 1) if text[word.start - 1 : word.start] in ("'", "’") else word
        )
        if (
            _attached(text, loose)
            or _document_count(context)[form] > 1
            or zipf(form, context.source_lang) > 0
        ):
            continue
        near = {
            w
            for w in edits(form, LETTERS + _INFLECTED[lang]) & common_words(lang, _PLAIN)
            if len(w) >= options.least and not _other_ending(form, w, lang)
        }
        if not near:
            continue
        meant = max(sorted(near), key=lambda w: zipf(w, lang))
        # Within the ending it may be another form (demanara, demanava).
        before = _differ_at(form, meant) < len(form) - _ENDING
        clear = before * ((len(form) >= _FAR) + (zipf(meant, lang) >= COMMON))
        if _is_of_the_keys(form, meant) or _lost_accent(form, meant):
            clear = 2
        yield Flag(
            "spelling", "linguistic-conventions/spelling", "minor", (_ALIKE, _LIKELY, _NO_WORD)[clear],
            (Span("target", word.start, word.end),),
            f"“{form}” is not a word we know: “{meant}”?", {"word": form, "meant": meant},
        )  # fmt: skip


def _german(pair: Pair, context: Context, source: frozenset[str], options: Options) -> Iterator[Flag]:
    """Unknown German words that keys slipped in, or that lost a letter or changed a vowel far from their ends. Other
    letters make other words, for German makes words at will.
    """
    text = pair.target_text
    for at, frequency in enumerate(zipfs(text, "de")):
        if frequency > _GERMAN_RARE:
            continue
        word = word_at(text, at)
        form, low = word.text, word.text.lower()
        if len(form) < _LONG or not form[1:].islower() or fold(form) in source or low in MISSPELT["de"]:
            continue
        if _attached(text, word) or _document_count(context)[form] > 1 or zipf(form, context.source_lang):
            continue
        listed = low.replace("ß", "ss")  # as the list has it
        near = {w for w in edits(listed, LETTERS + "äöü") & common_words("de", _PLAIN) if w[0] == listed[0]}
        near = {w for w in near if _is_german_slip(listed, w)}
        if frequency:  # the list has common misspellings, too
            near = {w for w in near if zipf(w, "de") >= frequency + _GERMAN_TIMES}
        if not near or _is_german_compound(listed):
            continue
        if any(resembles(form, [n.text]) for n in names(pair.source_text)):
            continue
        meant = max(sorted(near), key=lambda w: zipf(w, "de"))
        meant = meant if form.islower() else meant.capitalize()
        yield Flag(
            "spelling", "linguistic-conventions/spelling", "minor", _LIKELY,
            (Span("target", word.start, word.end),),
            f"“{form}” is not a word we know: “{meant}”?", {"word": form, "meant": meant},
        )  # fmt: skip


#: Zipf frequency up to which a German word may be a slip, and how much commoner what is meant must be.
_GERMAN_RARE, _GERMAN_TIMES = 1.8, 2.5
_VOWELS = frozenset("aeiou")


def _is_german_slip(form: str, word: str) -> bool:
    """Whether a form is a slip for a word, and no other form or compound: Regeirung, Auschuss, Regirung, Metopher."""
    at = _differ_at(form, word)
    if at >= len(form) - _ENDING:
        return False
    if _is_of_the_keys(form, word):
        return True
    if len(word) == len(form) + 1:  # a letter lost, of two that are alike in shorter words, too
        return len(form) >= _FAR or (at > 0 and word[at] == word[at - 1])
    return (
        len(word) == len(form) >= _FAR
        and form[at] in _VOWELS
        and word[at] in _VOWELS
        and form[at - 1] not in _VOWELS
        and form[at + 1] not in _VOWELS
    )


def _is_german_compound(form: str) -> bool:
    """Whether two known words make a form up, with what German puts between them."""
    least = _PLAIN - 0.5
    return any(
        max(zipf(form[:cut], "de"), zipf(form[: cut - 1], "de") if form[cut - 1] == "s" and cut > 4 else 0)
        >= least
        and zipf(form[cut:], "de") >= least
        for cut in range(3, len(form) - 2)
    )


#: Letters of the longest ending in which forms of a word differ.
_ENDING = 3


def _differ_at(a: str, b: str) -> int:
    """Where two words begin to differ."""
    return next((k for k, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


def _is_of_the_keys(form: str, word: str) -> bool:
    """Whether a form is a word with two letters swapped or one of them doubled: meracdo, rappper."""
    at = _differ_at(form, word)
    if len(form) == len(word):
        return sorted(form) == sorted(word)
    doubled = at > 0 and form[at : at + 1] == form[at - 1]
    return len(form) == len(word) + 1 and doubled and form[at + 1 :] == word[at:]


def _other_ending(form: str, word: str, lang: str) -> bool:
    """Whether two forms differ in their endings alone: in languages of many forms, by another last letter, too."""
    if lang in _INFLECTED:
        return not _lost_accent(form, word) and form[:-1] in (word, word[: len(form) - 1])
    return word == form[:-1] or word[:-1] == form


def _lost_accent(form: str, word: str) -> bool:
    """Whether a form is a word that lost a letter with an accent, as decoding to ASCII does: separacin, separación."""
    at = _differ_at(form, word)
    return word[:at] + word[at + 1 :] == form and not word[at].isascii()


def _slips(
    pair: Pair, context: Context, lang: str, source: frozenset[str], options: Options
) -> Iterator[Flag]:
    """Rare words of the list that are one letter from a far commoner one: lists hold common misspellings, too."""
    frequencies = zipfs(pair.target_text, lang)
    for at in [at for at, frequency in enumerate(frequencies) if 0 < frequency <= options.rare]:
        word, frequency = word_at(pair.target_text, at), frequencies[at]
        form = word.text
        if len(form) < 4 or not form.islower() or not form.isascii():
            continue
        if form in MISSPELT[lang]:
            continue
        if fold(form) in source or _attached(pair.target_text, word) or _document_count(context)[form] > 1:
            continue
        meant = _meant(form, lang, COMMON)
        if meant is None or zipf(meant, lang) < max(COMMON, frequency + options.times):
            continue
        if any(
            _close(fold(form), s) and likeness(form, s) > likeness(meant, s) for s in source if len(s) > 3
        ):
            continue
        yield Flag(
            "spelling", "linguistic-conventions/spelling", "minor", 0.6,
            (Span("target", word.start, word.end),),
            f"“{form[:60]}” is hardly ever written: “{meant}”?", {"word": form, "meant": meant},
        )  # fmt: skip


def _with_a_capital(word: Word, pair: Pair, context: Context, source: frozenset[str]) -> Iterator[Flag]:
    """A word with a capital that may be no name: one letter from a common word, and like no name of the source."""
    form, low = word.text, word.text.lower()
    if not form[1:].islower() or len(form) < _LONG or fold(form) in source or not is_latin(pair.source_text):
        return
    if (
        _attached(pair.target_text, word)
        or _document_count(context)[form] > 1
        or zipf(form, context.source_lang)
    ):
        return
    lang = base_language(context.target_lang)
    letters = LETTERS + _INFLECTED.get(lang, "")
    near = {
        w
        for w in edits(low, letters) & common_words(lang)
        if w[0] == low[0] and not _other_ending(low, w, lang)
    }
    if not near or any(resembles(form, [n.text]) for n in names(pair.source_text) if not zipf(n.text, lang)):
        return
    meant = max(sorted(near), key=lambda w: zipf(w, lang))
    # The first word of a sentence is no name more often than not.
    first = _SENTENCE.search(pair.target_text, 0, word.start) is not None
    sure = _NO_WORD if first and (len(form) >= _FAR or _is_of_the_keys(low, meant)) else _ALIKE
    meant = meant.capitalize()
    yield Flag(
        "spelling", "linguistic-conventions/spelling", "minor", sure, (Span("target", word.start, word.end),),
        f"“{form}” is not a word we know: “{meant}”?", {"word": form, "meant": meant},
    )  # fmt: skip


#: What stands before the first word of a sentence.
_SENTENCE = re.compile(r"(?:^|[.!?:…][\"”’»)]*\s+)[\"“«„¿¡‘'(—-]*\s?$")


#: Confidence of a word that is like none, or like a plain one; of one that is like a rare one; of one that is made of a
#: known one; of one that is like a word of the source: as post-editors change them (benchmarks/edited.py). Of a word of
#: another language that is like a known one: the first where it is long and the known one common, or keys slipped; the
#: third where it is long or the known one common, else the last.
_NO_WORD, _LIKE_RARE, _LIKELY, _ALIKE = 0.9, 0.7, 0.8, 0.6
#: Zipf frequency from which a word is plain enough for that: people misspell what they write.
_PLAIN = 3.0


def _confidence(meant: str | None, cognate: bool, lang: str) -> float:
    """How sure it is that a word that no list has is none: `meant` is the known word that it is like."""
    if meant is None:
        return _ALIKE if cognate else _NO_WORD
    return _NO_WORD if not cognate and zipf(meant, lang) >= _PLAIN else _LIKE_RARE


#: Letters from which an unknown word with a capital is told: short ones are names too often; and from which a word has
#: few others one letter away.
_LONG, _FAR = 6, 8


def _close(a: str, b: str) -> bool:
    return a[:2] == b[:2] and likeness(a, b) >= 0.75


def _same_term(form: str, pair: Pair) -> bool:
    """Whether the source has the word in another script: стробоскопия for stroboscopy, नचरी for nachari."""
    if not is_readable(pair.source_text):
        return romanised_indic.is_indic(pair.source_text) and romanised_indic.has(pair.source_text, form)
    mine = term(form)
    return any(
        _close(mine, term(romanised(w))[: len(mine) + 1]) for w in lower_set(pair.source_text) if len(w) > 3
    )


@lru_cache(maxsize=65536)
def _meant(form: str, lang: str, least: float) -> str | None:
    """The most common word, of this Zipf frequency, that one letter more, less, changed or swapped makes of it."""
    near = edits(form) & common_words(lang, least)
    return max(sorted(near), key=lambda w: zipf(w, lang)) if near else None


#: Zipf frequency from which a word may be what a slip stands for, and what one of four letters does.
_KNOWN, _VERY = 2.5, 5.0


def _attached(text: str, word: Word) -> bool:
    around = text[word.start - 1 : word.start] + text[word.end : word.end + 1]
    return any(
        c in "-‐‑–·@/_.#:’'0123456789" and not (c == "." and text[word.end + 1 : word.end + 2].strip() == "")
        for c in around
    )


def _of_parts(form: str, lang: str, stem: float) -> bool:
    """Whether a word is another spelling of a known one, its plural, made of it as anyone may, a term of Greek or
    Latin pieces, or two known words make it up: such words are in no list and sound.
    """
    # British ae and oe where the list has the American e.
    american = form.replace("ae", "e").replace("oe", "e")
    if american != form and zipf(american, lang) > 0:
        return True
    if form.endswith("s") and zipf(form[:-1], lang) >= stem:
        return True
    if any(zipf(known, lang) >= stem for known in _freely_made(form)) or neoclassical.is_term(form, lang):
        return True
    # Both halves must be common, or every misspelling would be a compound: short ones more so.
    return any(
        all(zipf(half, lang) >= stem + (2.5 if len(half) == 3 else 1.5) for half in (form[:cut], form[cut:]))
        for cut in range(3, len(form) - 2)
        if form[cut:] not in _ENDINGS  # Loch Ness
    )


def _is_coined(form: str, lang: str, stem: float) -> bool:
    """Whether a known word shows when endings and prefixes are taken off: carryers, holyness, hungerless."""
    return any(len(known) > 2 and zipf(known, lang) >= stem for known in _bases(form))


def _freely_made(form: str) -> Iterator[str]:
    """What is left of a word without a prefix or an ending that English adds at will: reinjecting, tokenise."""
    for start in _without_prefix(form):
        if start != form and len(start) > 2:
            yield start
        if (m := _AT_WILL.search(start)) and m.start() > 2:
            base = start[: m.start()]
            yield from (base, base + "e", base + "y")


def _bases(form: str) -> Iterator[str]:
    for start in _without_prefix(form):
        if start != form:
            yield start
        for ending in _ENDINGS:
            if start.endswith(ending):
                base = start[: -len(ending)]
                yield from (base, base + "e", base + "y")
                if len(base) > 2 and base[-1] == base[-2]:
                    yield base[:-1]


def _without_prefix(form: str) -> list[str]:
    """A word as it is, and without each prefix that it begins with."""
    return [form, *(form[len(p) :] for p in _PREFIXES if form.startswith(p))]


def _document_count(context: Context) -> Counter[str]:
    if "spelling" not in context.memo:
        context.memo["spelling"] = Counter(w.text for p in context.pairs for w in words(p.target_text))
    found: Counter[str] = context.memo["spelling"]
    return found
