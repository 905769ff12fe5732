"""A pronoun and a person compared that changed places: "Her husband is taller than her" for "Ella es más alta que su
marido".

One side begins with the pronoun and compares it with somebody, the other begins with that person and compares them
with the pronoun, in a comparison of the same sort. Who it is the table of concepts knows. Not told where they
are of contrary words (older, younger), or of words that the tables do not know for one. Rule: our own.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from tqpipe.checks.contraries import comparison, contrast
from tqpipe.checks.contraries.opposites import OPPOSITES
from tqpipe.checks.lexicon.concept_table import LANGUAGES, lexicon
from tqpipe.checks.reading.texts import words
from tqpipe.types import Range

_PRONOUNS_TEXT = """
    i he she we they me him her us them yo él ella nosotros nosotras ellos ellas mí jo ell nosaltres ells je j il elle
    nous ils moi lui eux elles io lei noi loro eu ele ela nós eles elas mim el ea noi ei ele mine ich er sie wir ihm ihr
"""
_PRONOUNS = frozenset(_PRONOUNS_TEXT.split())
#: Before the person: an article or whose they are.
_OWN_TEXT = """
    the a my his her our their your el la los las mi su nuestro nuestra tu un una els les l meu meva seu seva mon ma son
    sa ses le leur notre il lo i gli mio mia suo sua o os as meu minha seu sua nosso der die das mein meine sein seine
    ihr ihre unser unsere seu
"""
_OWN = frozenset(_OWN_TEXT.split())
#: Words of the first of the two, its verb left out.
_MOST = 4


class _Told(NamedTuple):
    """`first`: the pronoun comes first; the other's word; more or less; the comparison."""

    first: bool
    person: str
    less: bool
    middle: Range


def exchanged(source: str, target: str, langs: tuple[str, str]) -> tuple[Range, Range] | None:
    """The comparisons of two (composed) texts, from the comparative to "than"."""
    if not {*langs} <= {*LANGUAGES}:
        return None
    there = _told(target, langs[1])
    here = _told(source, langs[0]) if there else None
    if here is None or there is None or here.first is there.first or here.less is not there.less:
        return None
    named = [
        set(lexicon(lang).of[told.person].usual) for told, lang in zip((here, there), langs, strict=True)
    ]
    if named[0].isdisjoint(named[1]) or not _same_words(here, there, source, target, langs):
        return None
    return here.middle, there.middle


def _told(text: str, lang: str) -> _Told | None:
    """The only comparison of a text, where it is of a pronoun and a person."""
    found = list(comparison.matches(text, lang))
    if len(found) != 1:
        return None
    m = found[0]
    before, behind = words(text[: m.start()]), [w.text.lower() for w in words(text[m.end() :])]
    if not before or len(before) > _MOST or not behind or re.search(r"[.,;:!?]", text[: m.start()]):
        return None
    first = [w.text.lower() for w in before]
    if first[0] in _PRONOUNS and behind[0] in _OWN and len(behind) > 1:
        return _Told(True, behind[1], m[1] is not None, m.span())
    if first[0] in _OWN and len(first) > 1 and behind[0] in _PRONOUNS and len(behind) == 1:
        return _Told(False, first[1], m[1] is not None, m.span())
    return None


def _same_words(here: _Told, there: _Told, source: str, target: str, langs: tuple[str, str]) -> bool:
    """Whether the two comparatives have a meaning together, and none that is contrary."""
    mine, theirs = (
        {
            h.member
            for h in contrast.find(OPPOSITES, text, lang)
            if told.middle[0] <= h.word.start < told.middle[1]
        }
        for text, lang, told in ((source, langs[0], here), (target, langs[1], there))
    )
    mine, theirs = ({m for m in side if m[0] != "amount"} for side in (mine, theirs))
    contrary = any(a[0] == b[0] and a != b for a in mine - theirs for b in theirs - mine)
    return not contrary and not mine.isdisjoint(theirs)
