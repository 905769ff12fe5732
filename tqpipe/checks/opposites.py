"""A comparison or direction turned around: "before" for "després", "decrease" for "augment", south for north.

Catches: a word of the translation whose opposite is in the source, where neither side says both. Why: the sentence says
the contrary and reads well; encoders hardly tell opposites apart. Rule: our own; the table in _opposites.py, used only
where the source holds the one word and nothing that may mean the other, and the translation the reverse.

Not flagged: sides that say both; opposites turned by a negation (not more, less); words that may mean the same in
another way (after, once, when).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks import _contrast
from tqpipe.checks._opposites import OPPOSITES
from tqpipe.checks._text import both_filled
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair


@dataclass(frozen=True, slots=True)
class Options:
    """`near`: how far apart in their sentences two words may stand, as a share of the length."""

    near: float = 0.2


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield words that say the contrary of the source."""
    if not both_filled(pair):
        return
    langs = base_language(context.source_lang), base_language(context.target_lang)
    source, target = pair.source_text, pair.target_text
    for here, there in _contrast.contradictions(OPPOSITES, source, target, langs, options.near):
        yield Flag(
            "opposites", "accuracy/mistranslation", "major", 0.6,
            _contrast.spans(source, target, here, there),
            f"The source says “{here.word.text}”, the translation “{there.word.text}”.",
            {"source": here.word.text, "target": there.word.text, "set": here.member[0],
             "meanings": [here.member[1], there.member[1]]},
        )  # fmt: skip
