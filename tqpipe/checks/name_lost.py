"""A name that the document keeps, gone from one of its translations: "Spence has given up" where Trump did.

Catches: a name of the source that stands letter by letter in the translations of other pairs, and that nothing in
this one resembles; where a name that the source does not have stands in its place, both are marked. Why: a name is a
fact, and a sentence about somebody else reads well. Rule: our own; the document is its own authority, so the name
may be as common as any word (May, Boots).

Minor, since translators put "he" for a name, where the translation has a pronoun or its language leaves pronouns out.
Not flagged: names that the document often leaves out, headlines, a name that another word of the pair contains.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks import _needs
from tqpipe.checks.name_variants import document_names
from tqpipe.checks.names import pairs_by_name
from tqpipe.checks.proper_names.organisations import organisations
from tqpipe.checks.reading.linked import best
from tqpipe.checks.reading.texts import (
    Name,
    both_filled,
    fold,
    folded,
    forms,
    is_title_case,
    lower_set,
    names,
    resembles,
    unkept,
    word_at,
)
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Span, WordLinks


@dataclass(frozen=True, slots=True)
class Options:
    """`linked`: similarity of the best word of the other side that excuses a name."""

    linked: float = 0.5


#: What English says for a name; other languages have more ways, or say nothing.
_STANDINS = frozenset(
    ["he", "him", "his", "she", "her", "hers", "they", "them", "their", "theirs", "it", "its", "who", "whose"]
)


#: Words that many write with a capital and that others put in other words: online, on the web.
_NO_NAMES = frozenset(["internet", "web", "net"])


NEEDS = (*_needs.FILLED, _needs.SEVERAL)


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield names of the source that this translation alone leaves out."""
    if len(context.pairs) < 2 or not both_filled(pair):
        return
    if is_title_case(pair.source_text) or is_title_case(pair.target_text):
        return
    missing = [n for n in unkept(pair.source_text, pair.target_text) if len(n.text) > 2]
    if not missing:
        return
    links = context.links.get(pair.id)
    words = folded(pair.target_text)
    told: set[str] = set()
    for name in missing:
        form = fold(name.text)
        if form in told or not _kept(form, context) or _answered(name, pair.target_text, words):
            continue
        if links is not None and best(links, "source", (name.start, name.end)) >= options.linked:
            continue
        if form in _NO_NAMES or _of_a_thing(name, pair, context):
            continue
        told.add(form)
        yield _flag(name, pair, context, links, options)


def _of_a_thing(name: Name, pair: Pair, context: Context) -> bool:
    """Whether a name is a word of an organisation's that the other side names in its own way: Nations unies, UN."""
    text = pair.source_text
    rows = [
        o.rows
        for o in organisations(text, context.source_lang)
        if word_at(text, o.first).start <= name.start < word_at(text, o.last).end
    ]
    theirs = organisations(pair.target_text, context.target_lang) if rows else []
    return any(not mine.isdisjoint(o.rows) for mine in rows for o in theirs)


def _answered(name: Name, other: str, words: tuple[str, ...]) -> bool:
    form = fold(name.text)
    return resembles(name.text, forms(other)) or any(form in w for w in words)


def _flag(name: Name, pair: Pair, context: Context, links: WordLinks | None, options: Options) -> Flag:
    span = Span("source", name.start, name.end)
    stranger = None if links is None else _stranger(pair, context, links, options)
    if stranger is not None:
        return Flag(
            "name_lost", "accuracy/mistranslation", "major", 0.85,
            (span, Span("target", stranger.start, stranger.end)),
            f"The translation has “{stranger.text}” where the source names “{name.text}”.",
            {"name": name.text, "instead": stranger.text},
        )  # fmt: skip
    named = base_language(context.target_lang) == "en" and _STANDINS.isdisjoint(lower_set(pair.target_text))
    return Flag(
        "name_lost", "accuracy/omission", "major" if named else "minor", 0.7 if named else 0.35, (span,),
        f"The name “{name.text}” is missing; other translations of this document keep it.", {"name": name.text},
    )  # fmt: skip


def _stranger(pair: Pair, context: Context, links: WordLinks, options: Options) -> Name | None:
    """A name of the translation that neither the pair's source nor the document's has."""
    known = document_names(context, "source")
    words = folded(pair.source_text)
    for name in names(pair.target_text):
        free = not name.initial and len(name.text) > 2 and fold(name.text) not in known
        if (
            free
            and not _answered(name, pair.source_text, words)
            and best(links, "target", (name.start, name.end)) < options.linked
        ):
            return name
    return None


def _kept(form: str, context: Context) -> bool:
    """Whether the document's translations keep a name, folded, at least as often as they leave it out."""
    memo: dict[str, bool] = context.memo.setdefault("names kept", {})
    if form not in memo:
        pairs = pairs_by_name(context, "source").get(form, ())
        kept = sum(form in _forms(p.target_text) for p in pairs)
        # A word that only ever starts a sentence need not be a name.
        sure = any(fold(n.text) == form and not n.initial for p in pairs for n in names(p.source_text))
        memo[form] = sure and 0 < kept >= len(pairs) - kept
    return memo[form]


def _forms(text: str) -> frozenset[str]:
    return frozenset(fold(n.text) for n in names(text))
