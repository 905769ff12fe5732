"""Whose words these are: the names beside reporting verbs and after "according to", outside quotations."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from tqpipe.checks.reading.quotes import Quotation
from tqpipe.checks.reading.reporting import REPORTING, SOURCE_OF, TELLING
from tqpipe.checks.reading.texts import is_capitalised, words
from tqpipe.types import Word

#: Romance "dijo Sánchez a Feijóo".
_HEARER = re.compile(r"\s(?:a|à)\s(?:en\s|la\s)?(?P<name>[A-ZÀ-Þ][^\W\d_]{2,})")


class Speaker(NamedTuple):
    """`hearer`: to whom it is said ("Clark told May", "dijo Clark a May").
    `named`: after "according to", so that no other can be meant.
    """

    name: Word
    hearer: str = ""
    named: bool = False


def speakers(text: str, quotations: Sequence[Quotation], lang: str) -> list[Speaker]:
    """The speakers that the text names, left to right."""
    verbs = REPORTING.get(lang, frozenset())
    found: list[Speaker] = []
    tokens = words(text)
    for i, word in enumerate(tokens):
        if word.text.lower() not in verbs or _inside(word.start, quotations):
            continue
        left, right = _name(text, tokens, i - 1, word), _name(text, tokens, i + 1, word)
        if word.text in TELLING:
            if left is not None:
                found.append(Speaker(left, right.text if right is not None else ""))
        # "Clark said Theresa May's plan", "Sturridge told Liverpool": which of the two speaks is not for a rule to say.
        elif right is not None and left is None:
            m = _HEARER.match(text, right.end)
            found.append(Speaker(right, m["name"] if m else ""))
        elif left is not None and right is None:
            found.append(Speaker(left))
    pattern = SOURCE_OF.get(lang)
    for m in pattern.finditer(text) if pattern else ():
        if all(map(is_capitalised, (*m["first"].split(), m["name"]))) and not _inside(m.start(), quotations):
            found.append(Speaker(Word(m["name"], *m.span("name")), named=True))
    return sorted(found, key=lambda s: s.name.start)


def _inside(at: int, quotations: Sequence[Quotation]) -> bool:
    return any(q.start < at < q.end for q in quotations)


def _name(text: str, tokens: Sequence[Word], i: int, verb: Word) -> Word | None:
    """The word there if it is a name right beside the verb."""
    if not 0 <= i < len(tokens) or len(tokens[i].text) < 3 or not is_capitalised(tokens[i].text):
        return None
    between = text[min(verb.end, tokens[i].end) : max(verb.start, tokens[i].start)]
    return tokens[i] if between.isspace() else None
