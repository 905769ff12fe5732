"""One source text, two translations: a sentence, a heading or a title that recurs and is rendered anew.

Catches: a source segment of three words or more that occurs again in the document with another
translation. Why: readers of manuals and laws take two wordings for two things; in news a repeated caption or
standfirst with two renderings shows that the pieces were translated apart. Rule: our own; texts compared without
case, accents and marks, as QA tools do (Xbench's "inconsistency in target").

Not flagged: plural forms, of which a language has more than another; one message's translations of several lengths;
translations that differ in case, marks or spacing only; the commoner of several translations; one that keeps to the
glossary where the commoner one does not.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from tqpipe.checks import _needs, glossary
from tqpipe.checks.lexicon.terms_file import Glossary
from tqpipe.checks.reading.texts import both_filled, folded, stripped_span
from tqpipe.types import Context, Flag, Pair

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Options:
    """`words`: words a source text needs."""

    words: int = 3
    terms: Glossary | None = field(default=None, metadata={"internal": True})


NEEDS = (*_needs.FILLED, _needs.SEVERAL)


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield translations of a repeated text that differ from the usual one."""
    if not both_filled(pair) or len(context.pairs) < 2 or pair.number != "any":
        return
    source = folded(pair.source_text)
    if len(source) < options.words or source not in (known := _translations(context)):
        return
    counts = known[source]
    mine = folded(pair.target_text)
    usual, times = next(iter(counts.items()))
    if mine == usual or not mine:
        return
    theirs = next(
        p
        for p in context.pairs
        if p.number == "any" and folded(p.source_text) == source and folded(p.target_text) == usual
    )
    if theirs.source_place is not None and theirs.source_place == pair.source_place:
        return
    rules = glossary.Options(options.terms)
    if any(glossary.check(theirs, context, options=rules)) and not any(
        glossary.check(pair, context, options=rules)
    ):
        return
    alike = SequenceMatcher(None, " ".join(mine), " ".join(usual), autojunk=False).ratio()
    text = pair.target_text
    yield Flag(
        "consistency", "style", "minor", 0.6 if alike < 0.6 else 0.4, (stripped_span("target", text, 0, len(text)),),
        f"The same source text is translated otherwise elsewhere: “{theirs.target_text.strip()[:80]}”.",
        {"other": theirs.id, "times": times, "alike": round(alike, 2)},
    )  # fmt: skip


def _translations(context: Context) -> Mapping[Key, Counter[Key]]:
    """Source texts with more than one translation: translation -> times, the usual one first."""
    if "consistency" not in context.memo:
        seen: dict[Key, Counter[Key]] = defaultdict(Counter)
        for p in context.pairs:
            if p.source_text and p.target_text and p.number == "any":
                seen[folded(p.source_text)][folded(p.target_text)] += 1
        context.memo["consistency"] = {
            k: Counter(dict(sorted(v.items(), key=lambda item: -item[1])))
            for k, v in seen.items() if len(v) > 1
        }  # fmt: skip
    found: Mapping[Key, Counter[Key]] = context.memo["consistency"]
    return found
