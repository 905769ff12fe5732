"""Another person than the source's: "your" for "la meva", "they" for "nosaltres", "he has to" for "hem de".

Catches: a person who speaks, is spoken to or is one of us in the source, whom the translation never says, where it
says another; also where the ending of a verb alone says who acts ("I think" for "pensamos"); an English reflexive of
another person than its subject (people/reflexives.py); subject and object exchanged ("you will call us" for "os
llamaremos") and a polite "you" taken for a third person ("we thank them" for "wir danken Ihnen";
people/spoken_to.py). Minor: a first person
plural of the translation where nothing in the source is one, no pronoun, possessive or ending of a verb; and one that
only the source has. Why: who says or does something is a fact, and such a sentence reads well. Rule: our own; the
personal pronouns and possessives of each language (people/exchanged_persons.py), and the first persons of Romance
verbs, which wear an ending where they leave the pronoun out (people/verb_persons.py).

The minor ones are minor since translators are free to say who acts: up to 15 of 1,000 human pairs do. Not flagged:
impersonal sentences (fr "on", es "se", ca "hom"), "let us", "thank you", "our time", the United States.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from tqpipe.checks import _needs
from tqpipe.checks.people import reflexives, spoken_to, verb_persons
from tqpipe.checks.people.english_pronouns import HE, SHE, WE
from tqpipe.checks.people.exchanged_persons import DAYS, ENGLISH, exchanged, known, telling
from tqpipe.checks.reading.texts import both_filled, composed, given_span, lower_words, words
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Span, Word


@dataclass(frozen=True, slots=True)
class Options:
    """No options."""


#: Who else a sentence may be about.
_OTHERS = frozenset(
    ["i", "me", "my", "myself", "you", "your", "yourself", "yourselves", "they", "them", "their", "theirs"]
)

#: Our time, our planet: everybody's.
_EVERYBODYS = frozenset(
    [
        "time",
        "times",
        "day",
        "days",
        "age",
        "era",
        "lifetime",
        "lives",
        "planet",
        "world",
        "species",
        "society",
    ]
)
#: See you soon.
_FAREWELL = re.compile(r"\b(?:nos vemos|ens veiem|ci vediamo|ne vedem|wir sehen uns|on se voit)\b", re.I)

#: Language -> words that say "we" and nothing else, words that may say so, endings of words that may.
_SIGNS: Mapping[str, tuple[str, str, str]] = {
    "ca": (
        "nosaltres nostre nostra nostres ens",
        "nos ns hom hem ham fem sem som vam",
        "em im am àm ém ríem àvem íem éssim nos",
    ),
    "es": ("nosotros nosotras nuestro nuestra nuestros nuestras nos", "uno", "mos rnos ndonos dnos"),
    "fr": (
        "nous notre nos nôtre nôtres",
        "on",
        "bons cons çons dons fons gons eons hons lons mons nons pons rons sons tons uons vons yons",
    ),
    "pt": ("nós nosso nossa nossos nossas connosco conosco", "nos gente", "mos"),
    "it": ("noi nostro nostra nostri nostre", "ci ce si", "mo rci ndoci"),
    "ro": ("noi nostru noastră noștri noastre", "ne ni nouă am vom", "ăm em am im âm"),
    "de": ("wir uns unser unsere unserem unseren unserer unseres", "man", ""),
}


@dataclass(frozen=True, slots=True)
class _Signs:
    sure: frozenset[str]
    loose: frozenset[str]
    endings: tuple[str, ...]


@lru_cache(maxsize=16)
def _signs(lang: str) -> _Signs | None:
    if lang not in _SIGNS:
        return None
    sure, loose, endings = (part.split() for part in _SIGNS[lang])
    return _Signs(frozenset(sure), frozenset(loose), tuple(endings))


_WE = _needs.Words(lambda lang, other: WE if lang == "en" else ())
_SAID = _needs.Words(lambda lang, other: signs.sure if (signs := _signs(lang)) is not None else ())
_ENGLISH = _needs.Words(lambda lang, other: ENGLISH | HE | SHE if lang == "en" else ())
_VERB = _needs.Forms(verb_persons.in_first_person)
_SELVES = _needs.Words(lambda lang, other: reflexives.SELVES if lang == "en" else ())
_TELLING = _needs.Words(lambda lang, other: telling(lang) if other == "en" else ())
_SPOKEN_TO = _needs.Words(lambda lang, other: spoken_to.pronouns(lang) if other == "en" else ())
NEEDS = (
    *_needs.FILLED,
    _needs.source(_SAID) | _needs.target(_WE, _SELVES) | _needs.either(_TELLING, _VERB, _SPOKEN_TO),
    _needs.either(_ENGLISH),
)


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield first persons plural that one side has alone."""
    source_lang, target_lang = base_language(context.source_lang), base_language(context.target_lang)
    if not both_filled(pair) or (source_lang != "en" and target_lang != "en"):
        return
    source, target = composed(pair.source_text), composed(pair.target_text)
    if target_lang == "en":
        romance, lang, english = source[0], source_lang, target[0]
    else:
        romance, lang, english = target[0], target_lang, source[0]
    message = ""
    found = exchanged(romance, lang, english) if known(lang) else None
    if found is None and (acting := verb_persons.exchanged(romance, lang, english)) is not None:
        verb, pronoun, person = acting
        found = verb, pronoun
        message = f"“{verb.text}” says “{person}”, and “{pronoun.text}” somebody else."
    if found is None and spoken_to.known(lang):
        found = spoken_to.turned(romance, lang, english)
        if found is not None:
            message = f"“{found[1].text}” for “{found[0].text}”: who acts is acted on."
        else:
            found = spoken_to.told_of(romance, lang, english)
    if found is not None:
        said, instead = found if target_lang == "en" else reversed(found)
        yield Flag(
            "persons", "accuracy/mistranslation", "major", 0.85,
            (given_span("target", pair.target_text, target[1], instead.start, instead.end),
             given_span("source", pair.source_text, source[1], said.start, said.end)),
            message or f"“{instead.text}” for “{said.text}”: another person.",
            {"word": instead.text, "source": said.text},
        )  # fmt: skip
        return
    if target_lang == "en" and (own := reflexives.wrong(pair.target_text)) is not None:
        subject, itself = own
        yield Flag(
            "persons", "linguistic-conventions/grammar", "major", 0.85,
            (Span("target", subject.start, itself.end),),
            f"“{itself.text}” is not “{subject.text}”.", {"word": itself.text, "subject": subject.text},
        )  # fmt: skip
        return
    signs = _signs(source_lang)
    if signs is None or target_lang != "en":
        return
    forms = lower_words(source[0])
    ours = _first(pair.target_text, WE)
    if ours is not None:
        if (
            not signs.sure.isdisjoint(forms)
            or not signs.loose.isdisjoint(forms)
            or any(len(f) > 3 and f.endswith(signs.endings) for f in forms)
        ):
            return
        word, side, sure = ours, "target", True
        message = f"The source says nothing of “{ours.text}”."
    else:
        mine = _first(source[0], signs.sure)
        theirs = _first(pair.target_text, _OTHERS)
        if mine is None or theirs is None or not DAYS.isdisjoint(forms) or _FAREWELL.search(source[0]):
            return
        word, side, sure = mine, "source", False
        message = f"“{mine.text}” is lost: the translation speaks of “{theirs.text}”."
    text = pair.target_text if side == "target" else pair.source_text
    places = composed(text)[1] if side == "source" else None
    span = given_span("target" if side == "target" else "source", text, places, word.start, word.end)
    yield Flag(
        "persons", "accuracy/mistranslation", "minor", 0.5 if sure else 0.4, (span,),
        message, {"word": word.text},
    )  # fmt: skip


def _first(text: str, forms: frozenset[str]) -> Word | None:
    """The first word of a text that is one of the forms; "US" is a country, "let us" a request, "our time" all's."""
    lower = lower_words(text)
    if forms.isdisjoint(lower):
        return None
    for i, (word, form) in enumerate(zip(words(text), lower, strict=True)):
        if form == "us" and (word.text != "us" or lower[i - 1 : i] == ("let",)):
            continue
        if form == "our" and not _EVERYBODYS.isdisjoint(lower[i + 1 : i + 2]):
            continue
        if form in forms:
            return word
    return None
