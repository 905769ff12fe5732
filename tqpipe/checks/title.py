"""A title that says the contrary of its text: released above, arrested below.

Catches: a word in the title's translation whose opposite stands in the body's, which has the word itself nowhere.
Why: the title is read by all and translated apart, often by another hand or system. Rule: our own; the table in
contraries/opposites.py without its small words, over the document's first pair and the pairs behind it.

Not flagged: a title whose source names one of the two (the check opposites compares those); a text that has both words;
titles without a text of four pairs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tqpipe.checks import _needs
from tqpipe.checks.contraries import contrast
from tqpipe.checks.contraries.opposites import EVERYDAY, LABELS, OPPOSITES
from tqpipe.checks.reading.texts import both_filled, composed, given_span
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair

Member = tuple[str, str]
_ENDS = ".!?…。！？:;"
#: Sets of the table whose words turn up anywhere: more, with, before, good, old; begin, push, all.
_SMALL = frozenset({"amount", "time", "order", "often", "hand", "state", "extreme", "size", "age"}) | {
    line.partition(".")[0] for line in (EVERYDAY + LABELS).splitlines() if line and line[0] != " "
}


@dataclass(frozen=True, slots=True)
class Options:
    """`pairs`: pairs that the text below a title has at least, and of which the first ones count."""

    pairs: int = 4
    first: int = 40


NEEDS = (*_needs.FILLED, _needs.SEVERAL)


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield words of the title that the text below contradicts."""
    if not context.pairs or context.pairs[0].id != pair.id or not both_filled(pair):
        return
    body = [p for p in context.pairs[1 : 1 + options.first] if both_filled(p)]
    if len(body) < options.pairs or not _is_title(pair):
        return
    source, target = base_language(context.source_lang), base_language(context.target_lang)
    # What the source's title names is the check opposites' affair.
    named = {group for group, _ in _members([pair.source_text], source)}
    below = _members([p.target_text for p in body], target)
    for hit in contrast.find(OPPOSITES, pair.target_text, target):
        group, member = hit.member
        others = [name for other, name in below if other == group and name != member]
        # Where the body has both, it may tell of both.
        if not hit.strong or group in _SMALL or group in named or hit.member in below or len(others) != 1:
            continue
        word = next(
            found.word.text
            for p in body
            for found in contrast.find(OPPOSITES, p.target_text, target)
            if found.member == (group, others[0])
        )
        places = composed(pair.target_text)[1]
        yield Flag(
            "title", "accuracy/mistranslation", "major", 0.5,
            (given_span("target", pair.target_text, places, hit.word.start, hit.word.end),),
            f"The title says “{hit.word.text}”, the text below “{word}”.",
            {"title": hit.word.text, "text": word, "set": group},
        )  # fmt: skip


def _is_title(pair: Pair) -> bool:
    """A line of its own that does not end as a sentence does, on both sides."""
    texts = pair.source_text.strip(), pair.target_text.strip()
    return all(text[-1] not in _ENDS and "\n" not in text and len(text) <= 160 for text in texts)


def _members(texts: Sequence[str], lang: str) -> set[Member]:
    return {hit.member for text in texts for hit in contrast.find(OPPOSITES, text, lang)}
