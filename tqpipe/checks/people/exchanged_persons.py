"""Who speaks and who is spoken to, exchanged: "your" for "la meva", "they" for "wir", in either direction.

English says every "I", "you" and "we". Other languages may leave the pronoun out, but some of their words say a person
and nothing else: pronouns, possessives, a few verbs of everyday. Where such a word of one person stands, English has
none of that person, and has one of another, somebody else speaks. Compiled by hand from the pronouns and the irregular
verbs of each language's grammar; left out is what has another reading (sv "min" minutes, ro "mie" a thousand).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Set
from typing import NamedTuple

from tqpipe.checks.people.english_pronouns import THEY, WE, YOU, I
from tqpipe.checks.reading.texts import lower_set, lower_words, word_at
from tqpipe.types import Word


class _Persons(NamedTuple):
    """Words that say I, my, you, your, we; `polite`: possessives that may say your; `maybe`: words that may say I;
    `endings`: whether any verb may say I, so that no text is known not to.
    """

    i: frozenset[str]
    my: frozenset[str]
    you: frozenset[str]
    your: frozenset[str]
    we: frozenset[str]
    polite: frozenset[str]
    maybe: frozenset[str]
    endings: bool


def _persons(text: str, endings: bool = False) -> _Persons:
    i, my, you, your, we, polite, maybe = (frozenset(part.split()) for part in text.split("|"))
    return _Persons(i | my, my, you | your, your, we, polite, maybe, endings)


_LANGUAGES: Mapping[str, _Persons] = {
    "ca": _persons(
        "jo vaig soc sóc tinc estic vull puc crec he sé dic faig veig conec entenc visc vinc prenc | meu meva "
        "meus meves meua meues"
        "| tu vosaltres vostè vostès tens ets | teu teva teus teves teua teues vostre vostra vostres"
        "| nosaltres nostre nostra nostres | seu seva seus seves seua seues ton ta tes | em m me mi"
    ),
    "es": _persons(
        "yo mí me conmigo soy estoy tengo creo quiero puedo voy he hago digo sé dije hice pude quise tuve vi "
        "estuve puse supe vine conozco salgo pongo vengo | mi mis mío mía míos mías"
        "| tú te ti os contigo usted ustedes vosotros vosotras | tu tus tuyo tuya vuestro vuestra vuestros vuestras"
        "| nosotros nosotras nuestro nuestra nuestros nuestras | su sus suyo suya |"
    ),
    "fr": _persons(
        "je j moi me | mon ma mes mien mienne | tu toi vous t | ton ta tes votre vos vôtre vôtres"
        "| nous notre nos nôtre nôtres | | m"
    ),
    "it": _persons(
        "io mi me ho voglio posso credo sto faccio penso devo so vado vengo dico esco ero avevo dissi feci vidi "
        "ebbi | mio mia miei mie"
        "| tu voi ti | tuo tua tuoi tue vostro vostra vostri vostre"
        "| noi nostro nostra nostri nostre | suo sua suoi sue loro | sono"
    ),
    "pt": _persons(
        "eu me mim comigo sou estou tenho posso quero acho vou sei digo faço vejo venho peço fiz pude tive "
        "estive | meu minha meus minhas"
        "| tu te ti contigo você vocês | teu tua teus tuas vosso vossa"
        "| nós connosco conosco nosso nossa nossos nossas | seu sua seus suas |"
    ),
    "ro": _persons(
        "eu mă îmi | meu mea mei mele | tu tine voi îți vă dumneavoastră"
        "| tău ta tăi tale vostru voastră voștri voastre | nostru noastră noștri noastre"
        "| | mie mine mi m am aș voi sunt"
    ),
    "de": _persons(
        "ich mich mir | mein meine meinen meinem meiner meines | du dich dir euch"
        "| dein deine deinen deinem deiner deines euer eure euren eurem eurer"
        "| wir uns unser unsere unserem unseren unserer unseres | ihr ihre ihren ihrem ihrer ihres |"
    ),
    "nl": _persons("ik mij | mijn mijne | jij jou jullie | jouw uw | wij ons onze | u je | me m"),
    "sv": _persons("jag mig | mitt mina | du dig | ditt dina din | vi oss vår vårt våra | er era ert | min"),
    "da": _persons("jeg mig | mit | du dig | dit dine din | vi os vores | deres jeres | min mine"),
    "nb": _persons("jeg meg | mitt mine | du deg | ditt dine din | vi oss vår vårt våre | deres | min"),
    "ru": _persons(
        "я меня мне мной | мой моя моё моего моему моей мою моём мои моих моим моими"
        "| ты тебя тебе тобой вы вас вам вами | твой твоя твоё твоего твоей твою твои твоих ваш ваша ваше вашего вашей"
        "  вашу ваши ваших вашим | мы нас нам нами наш наша наше нашего нашей нашу наши наших нашим | свой своя своё"
        "  своего своему своей свою своём свои своих своим своими | мое моем",
        endings=True,
    ),
}  # fmt: skip

#: What says "I" as the one who acts.
_ACTING_TEXT = """
    jo vaig soc sóc estic tinc vull puc crec yo soy estoy tengo creo quiero puedo voy digo je j io voglio posso credo
    sto faccio penso devo eu sou estou tenho quero acho vou ich ik jag jeg
"""
_ACTING = frozenset(_ACTING_TEXT.split())
#: Verbs that may be yours where the pronoun is left out: volete, queréis, voleu.
_YOUR_VERB = re.compile(r"\w{2,}(?:[aei]te|[áé]is|[aei]d|[aei]u|[aei]ți)")
_THANKS = frozenset(["thank", "thanks"])
#: Greetings in which who speaks is glad: nice to meet you, how do you do.
_GLAD = re.compile(
    r"\b(?:nice|pleased|glad|lovely|good|great|wonderful|delighted|happy|pleasure|honou?red|honou?r|sorry|delight|joy)"
    r" (?:it (?:is|was) )?(?:to|of|that) (?:(?:have |finally |be |at last )*(?:meet\w*|met"
    r"|see\w*|hear\w*|know\w*|serv\w+"
    r"|welcom\w+|help\w*|talk\w*|speak\w*|work\w*|invit\w+))"
    r"|\bhow do you do\b|\b(?:nice|good|great|lovely) (?:meeting|seeing|hearing|talking|working|speaking)\b",
    re.I,
)
#: "Please", told as what the speaker does.
_PLEASE = re.compile(
    r"\bje (?:vous |te |t['’])en prie\b|\bje (?:vous|te) prie\b|\bich bitte (?:sie|dich|euch)\b", re.I
)
_MINE = frozenset(["my", "mine"])
_YOURS = frozenset(["your", "yours", "thy", "thine"])
#: In our days: nowadays.
DAYS = frozenset(
    ["dies", "días", "dias", "jours", "giorni", "zilele", "tagen", "temps", "tiempos", "tempi", "dagen"]
)


#: All English words that are compared.
ENGLISH = I | WE | YOU | THEY


def telling(lang: str) -> frozenset[str]:
    """The words of a language that say a person of whom it is known."""
    signs = _LANGUAGES.get(lang)
    return signs.i | signs.you | signs.we if signs is not None else frozenset()


def known(lang: str) -> bool:
    """Whether there is a table for the language."""
    return lang in _LANGUAGES


def exchanged(other: str, lang: str, english: str) -> tuple[Word, Word] | None:
    """A word of a person in `other` (composed) and one of another person in the English text, which has none of the
    first; None where they may agree.
    """
    said = lower_set(english)
    i, you, we = (not said.isdisjoint(person) for person in (I, YOU, WE))
    if not (i or you or not said.isdisjoint(THEY)):
        return None
    there, signs = lower_set(_PLEASE.sub(" ", other)), _LANGUAGES[lang]
    if you and not (i or we) and _GLAD.search(english):
        return None
    lost, gained = _contradiction(said, there, signs, i, you, we)
    if not lost or (gained is YOU and not _spoken_to(english)):
        return None
    return _first(other, lost), _first(english, gained)


def _contradiction(
    said: Set[str], there: Set[str], signs: _Persons, i: bool, you: bool, we: bool
) -> tuple[Set[str], Set[str]]:
    """The words of one side that the other contradicts, and those that do."""
    none: tuple[Set[str], Set[str]] = frozenset(), frozenset()
    if you and not (i or we):
        if not said.isdisjoint(_THANKS):
            return none  # who thanks is there
        return (there & signs.i, YOU) if there & signs.i else none
    if you and not we and "i" not in said:
        # "Mine" and "myself" are there, and who speaks is not.
        acting = there & _ACTING
        silent = signs.you | signs.your | signs.polite | signs.maybe
        if acting and there.isdisjoint(silent) and not any(map(_YOUR_VERB.fullmatch, there)):
            return acting, YOU
    if not (i or you or we):
        return (there & signs.we, THEY) if there & signs.we and there.isdisjoint(DAYS) else none
    if i and not you and not signs.endings and there.isdisjoint(signs.i | signs.maybe):
        return there & signs.you, I
    my, your = not said.isdisjoint(_MINE), not said.isdisjoint(_YOURS)
    if your and not my and there.isdisjoint(signs.your | signs.polite):
        return there & signs.my, _YOURS
    if (
        my
        and not your
        and there.isdisjoint(signs.my)
        and (not you or there.isdisjoint(signs.i | signs.maybe))
    ):
        return there & signs.your, frozenset(["my"])
    return none


def _spoken_to(english: str) -> bool:
    """Whether somebody is spoken to, not thanked, nor anybody: as you can imagine, you know."""
    low = ("", *lower_words(english), "")
    return any(
        low[k] in YOU and low[k - 1] not in ("thank", "as") and low[k + 1] != "know"
        for k in range(1, len(low) - 1)
    )


def _first(text: str, wanted: Set[str]) -> Word:
    return next(word_at(text, i) for i, w in enumerate(lower_words(text)) if w in wanted)
