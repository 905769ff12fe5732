"""One name written in two ways: the man is Riu here and Rio there.

Catches: a source name that the document elsewhere takes over letter by letter, and that here has
become a look-alike the source does not contain; one that the target language knows as the source
writes it, where the look-alike is in no frequency list (Massachuestts). Why: a surname taken for a
common noun (Riu, river) or a slip of the pen makes two people of one. Rule: our own; the document is
its own authority, and wordfreq's lists.

Not flagged: inflection (Ucraïna, Ukraine's; Bolivia, Boliviei in languages that decline names), a look-alike that is
in the source too, names that the document never keeps as they are, or mostly translates (Chine, beside one China
in a title).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tqpipe.checks._freq import has_frequencies, zipf
from tqpipe.checks._text import both_filled, edit_distance, fold, folded_words, names
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Side, Span

#: Languages that decline names: the last letters change.
DECLINES = frozenset(
    ("be", "bg", "cs", "et", "fi", "hr", "hu", "is", "la", "lt", "lv", "pl", "ro", "ru", "sk", "sl", "sr", "tr", "uk")
)  # fmt: skip
#: How much commoner (zipf) a form must be in the target language than in the source's to be its own word for a thing.
OWN = 1.5


@dataclass(frozen=True, slots=True)
class Options:
    """`distance`: letters that may differ, as a share of the longer form; `kept`: pairs that keep it."""

    distance: float = 0.34
    kept: int = 1


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield names the document writes in another way elsewhere."""
    if not both_filled(pair):
        return
    if len(context.pairs) < 2 and not has_frequencies(context.target_lang):
        return
    kept = kept_names(context)
    here, source = folded_words(pair.target_text), folded_words(pair.source_text)
    for mine in names(pair.source_text):
        form = fold(mine.text)
        if form in here:
            continue
        ids = kept.get(form, set())
        elsewhere = len(ids) - (pair.id in ids) >= options.kept
        # A name that the target language writes as the source does needs no other place to vouch for it.
        if not elsewhere and not zipf(mine.text, context.target_lang):
            continue
        for theirs in names(pair.target_text):
            unknown = has_frequencies(context.target_lang) and not zipf(theirs.text, context.target_lang)
            if mine.initial and theirs.initial and not (unknown and zipf(mine.text, context.target_lang)):
                continue  # the capital proves nothing on either side
            if not elsewhere and not unknown:
                continue
            other = fold(theirs.text)
            if other in source or other[0] != form[0] or len(other) < 3 or _inflected(form, other, context):
                continue
            if edit_distance(form, other) > max(1, options.distance * max(len(form), len(other))):
                continue
            # The look-alike stands for this name only if it has no source name of its own anywhere.
            if other in document_names(context, "source"):
                continue
            if elsewhere and _translated(form, other, len(ids), context):
                continue
            yield Flag(
                "name_variants", "accuracy/mistranslation", "major", 0.8,
                (Span("target", theirs.start, theirs.end), Span("source", mine.start, mine.end)),
                f"“{mine.text}” is “{theirs.text}” here and “{mine.text}” elsewhere in this text."
                if elsewhere
                else f"“{theirs.text}” is not a name we know; the source has “{mine.text}”.",
                {"source": mine.text, "target": theirs.text, "kept_in": sorted(ids)[:10]},
            )  # fmt: skip


def _inflected(a: str, b: str, context: Context) -> bool:
    """One form is the other with an ending (Trump, Trumps), or another ending where the language declines names."""
    if a.startswith(b) or b.startswith(a):
        return True
    if len(a) < 5 or a[: max(4, len(a) - 2)] != b[: max(4, len(a) - 2)]:
        return False
    if base_language(context.target_lang) in DECLINES:
        return True
    # Back into the form that is not declined, which the target language knows; Bolivra is a slip.
    return base_language(context.source_lang) in DECLINES and zipf(b, context.target_lang) > 0.0


def _translated(form: str, other: str, kept: int, context: Context) -> bool:
    """Whether `other` is what the document calls `form`, rather than a slip: it stands in at least as many pairs as
    keep the source's form; in as many only if it is a word of the target language more than of the source's.
    """
    turned = sum(
        form not in (words := folded_words(p.target_text)) and other in words
        for p in context.pairs
        if form in folded_words(p.source_text)
    )
    own = zipf(other, context.target_lang) - zipf(other, context.source_lang) >= OWN
    return turned > kept or (turned == kept and own)


def kept_names(context: Context, side: Side = "source") -> Mapping[str, set[str]]:
    """Ids of the pairs by the folded form of a name: a source name that also stands in the target, letter by letter,
    or (`side` "target") any name of the target.
    """
    memo: dict[str, dict[str, set[str]]] = context.memo.setdefault("kept names", {})
    if side not in memo:
        kept: dict[str, set[str]] = defaultdict(set)
        for p in context.pairs:
            target = folded_words(p.target_text)
            for form in {fold(n.text) for n in names(p.text(side))}:
                if form in target:
                    kept[form].add(p.id)
        memo[side] = dict(kept)
    return memo[side]


def document_names(context: Context, side: Side) -> frozenset[str]:
    """The folded forms of all names of one side."""
    memo: dict[Side, frozenset[str]] = context.memo.setdefault("document names", {})
    if side not in memo:
        memo[side] = frozenset(fold(n.text) for p in context.pairs for n in names(p.text(side)))
    return memo[side]
