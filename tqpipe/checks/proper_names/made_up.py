"""Names that a translation made up: Siroff for Siminoff, Camceps for Camillus.

Subword models copy a name piece by piece, and where they lose the thread they go on with pieces of their own: the name
begins as the source's does and ends as no name does. What tells it is that both are left alone: the source's name
stands nowhere in the translation, and nothing in the source is like the translation's, which no list knows.
Where both open their sentences a capital proves nothing: an order (Defrost the prawns, Descongeleu ...) is no name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from tqpipe.checks.lexicon.case_endings import DECLINES, is_case_of
from tqpipe.checks.lexicon.freq import has_frequencies, unknown_words, zipf
from tqpipe.checks.proper_names.respelt import respelt
from tqpipe.checks.reading.texts import Name, fold, folded_words, forms, is_latin, likeness, names, skeleton
from tqpipe.languages import base_language
from tqpipe.types import Word

#: Letters of a made-up name, and of the source's; letters that both begin with.
_LETTERS, _SHORT, _HEAD = 5, 4, 2
#: Share of letters in common, in order, from which two forms are one name spelt in two ways; the same of consonants by
#: sound (Snegúrotxka, Snegurochka).
_SAME, _SAME_SOUND = 0.8, 0.8
#: Letters that an ending of one language or the other has at most (Homs, Homsi).
_ENDING = 4
#: Zipf frequency from which a source word with a capital is an ordinary word, whose translation any word may be.
_ORDINARY = 4.2
#: Peoples, creeds, schools and what is done in somebody's manner (Uberization): words that a language makes of names,
#: and that no list has in full.
_OF_A_NAME = re.compile(
    r"(?:[ai]ans?|ists?|ites?|ics?|ois|ese|isms?|ish"
    r"|i[sz]ations?|i(?:tz|z)aci(?:ó|ón|ons|ones)|izzazion[ei]|ização)$"
)
#: Words in no list, of which a text with more is a list of names, or no text.
_MANY = 40
#: What stands behind an order and hardly behind a name.
_OBJECT = re.compile(
    r" (?:the|an?|all|your|this|these|that|els?|la|les|l[ao]s|un[ae]?|il|lo|gli|le|o|as?|os|den|die|das|de[nr]|un) ",
    re.I,
)


def made_up(
    lost: tuple[Name, ...], source: str, target: str, langs: tuple[str, str]
) -> Iterator[tuple[Name, Word]]:
    """Source names of `lost` (those that the target does not keep) with the made-up word that stands for each.

    Both texts in Latin letters, the target in a language that has a list and does not decline names nor writes its
    nouns with capitals (German); else nothing.
    """
    target_lang = base_language(langs[1])
    if target_lang in DECLINES or target_lang == "de" or not has_frequencies(target_lang):
        return
    strange = [word for word in unknown_words(target, langs[1]) if _may_be_made_up(word, target, langs[0])]
    if not 0 < len(strange) <= _MANY or not (is_latin(source) and is_latin(target)):
        return
    there = folded_words(source)
    opening = {name.start for name in names(target) if name.initial}
    for word in strange:
        form = fold(word.text)
        if form in there or _is_like(word.text, forms(source)):
            continue
        rest = [other for other in forms(target) if fold(other) != form]
        fitting = [
            name
            for name in lost
            if _is_begun(name, form, langs[0])
            and not _is_like(name.text, rest)
            and not (word.start in opening and _may_be_an_order(name, source, langs[0]))
        ]
        if fitting:
            yield max(fitting, key=lambda name: likeness(fold(name.text), form)), word


def _may_be_made_up(word: Word, text: str, source_lang: str) -> bool:
    form, around = word.text, text[word.start - 1 : word.start] + text[word.end : word.end + 1]
    return (
        len(form) >= _LETTERS
        and form[0].isupper()
        and form[1:].islower()
        and not any(c in "-‐‑–·@/_#’'" or c.isdigit() for c in around)
        and not zipf(form, source_lang)
        and not zipf(form, "en")  # titles and terms that stay in English
        and not _OF_A_NAME.search(form)
    )


def _may_be_an_order(name: Name, text: str, lang: str) -> bool:
    """Whether a word that opens its sentence is one of its language, or has an object with its article behind it."""
    return name.initial and (zipf(name.text, lang) > 0 or _OBJECT.match(text, name.end) is not None)


def _is_begun(name: Name, form: str, source_lang: str) -> bool:
    """Whether a made-up form begins as a source name does, and is neither its inflection nor its spelling by ear."""
    mine = fold(name.text)
    if len(mine) < _SHORT or mine[:_HEAD] != form[:_HEAD] or zipf(name.text, source_lang) >= _ORDINARY:
        return False
    inflected = (mine.startswith(form) or form.startswith(mine)) and abs(len(mine) - len(form)) <= _ENDING
    return not (inflected or respelt(mine, form) or is_case_of(mine, form, source_lang)) and (
        likeness(skeleton(mine), skeleton(form)) < _SAME_SOUND
    )


def _is_like(word: str, others: list[str] | tuple[str, ...]) -> bool:
    form, sounds = fold(word), skeleton(word)
    # Its two quick bounds, of which the second remembers the letters of `form`, spare most comparisons.
    bound = SequenceMatcher(None, "", form, autojunk=False)
    for other in others:
        if len(other) <= 3:
            continue
        if sounds == skeleton(other):
            return True
        bound.set_seq1(fold(other))
        if (
            min(bound.real_quick_ratio(), bound.quick_ratio()) >= _SAME
            and likeness(form, fold(other)) >= _SAME
        ):
            return True
    return False
