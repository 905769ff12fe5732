"""One name written in two ways: the man is Riu here and Rio there.

Catches: a source name that the document elsewhere takes over letter by letter, and that here has become a look-alike
the source does not contain; a surname behind the same given name on both sides that differs by a letter or two (Olaf
Scholz, Olaf Schulz); one that the source or the target language knows as the source writes it, where the look-alike
is in no frequency list or nearly so (Massachuestts; Llarena, Larena; Senat, Snatu); a name that begins as one of the
source's and goes on as none (Siminoff, Siroff; proper_names/made_up.py); minor, a city that has two names
in the translations only (Kiev, Kyiv). Why: a surname taken for a common noun (Riu, river) or a slip of the pen makes
two people of one. Rule: our own; the document is its own authority, and wordfreq's lists. A form that is no word, one
slip from one (Palriament) or from the source's name (Fisichellla), is misspelt, any other mistranslated.

Not flagged: inflection (Ucraïna, Ukraine's; Bolivia, Boliviei in languages that decline names; Rebase, Rebane), a
look-alike that is in the source too, names that the document never keeps as they are, or mostly translates (Chine,
beside one China in a title), names that languages spell by ear (Putin, Poutine) or have words of their own for
(Luther, Lutero).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tqpipe.checks.lexicon.case_endings import DECLINES, is_case_of
from tqpipe.checks.lexicon.edits import edits
from tqpipe.checks.lexicon.freq import has_frequencies, zipf
from tqpipe.checks.proper_names.given_names import GIVEN_NAMES
from tqpipe.checks.proper_names.made_up import made_up
from tqpipe.checks.proper_names.places import gazetteer, is_place
from tqpipe.checks.proper_names.respelt import respelt
from tqpipe.checks.reading.texts import Name, both_filled, edit_distance, fold, folded_words, names, unkept
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Severity, Side, Span

#: How much commoner (zipf) a form must be in the target language than in the source's to be its own word for a thing:
#: where the document keeps the source's form elsewhere, and where it says nothing.
OWN = 1.5
OWN_FORM = 1.0
#: Confidence of a name that is in no list and begins as one of the source's: post-editors change nearly every one
#: (benchmarks/edited.py).
_MADE_UP = 0.9
_REGNAL = re.compile(r"[ \u00a0][IVX]{1,6}\b(?!\.\w)")
_MISSPELT = "linguistic-conventions/spelling"
#: Zipf frequency of what a misspelt name stands for.
_WORD = 3.0


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
    lost = unkept(pair.source_text, pair.target_text)
    if not lost:
        return
    kept, source = kept_names(context), folded_words(pair.source_text)
    told = set()
    new: dict[str, list[Name]] = defaultdict(list)  # by their first letter
    for theirs in names(pair.target_text):
        other = fold(theirs.text)
        if len(other) >= 3 and other not in source:
            new[other[0]].append(theirs)
    for mine in lost:
        form = fold(mine.text)
        for theirs in new.get(form[:1], ()):
            if _is_ruler(pair.source_text, mine) and _is_ruler(pair.target_text, theirs):
                continue  # Carlos V: Charles V, in a text that has a Carlos of today, too
            ids = kept.get(form, set())
            elsewhere = len(ids) - (pair.id in ids) >= options.kept
            severity = _slip(mine, theirs, ids if elsewhere else None, pair, context, options)
            if severity is None:
                continue
            told.add(theirs.start)
            misspelt = _is_misspelt(theirs.text, mine.text, context.target_lang)
            category = _MISSPELT if misspelt else "accuracy/mistranslation"
            yield Flag(
                "name_variants", category, severity, 0.8 if severity == "major" else 0.5,
                (Span("target", theirs.start, theirs.end), Span("source", mine.start, mine.end)),
                f"“{mine.text}” is “{theirs.text}” here and “{mine.text}” elsewhere in this text."
                if elsewhere
                else f"The translation has “{theirs.text}” where the source has “{mine.text}”.",
                {"source": mine.text, "target": theirs.text, "kept_in": sorted(ids)[:10]},
            )  # fmt: skip
    langs = context.source_lang, context.target_lang
    for mine, word in made_up(lost, pair.source_text, pair.target_text, langs):
        if word.start in told or fold(word.text) in document_names(context, "source"):
            continue
        yield Flag(
            "name_variants", "accuracy/mistranslation", "major", _MADE_UP,
            (Span("target", word.start, word.end), Span("source", mine.start, mine.end)),
            f"The translation has “{word.text}” where the source has “{mine.text}”.",
            {"source": mine.text, "target": word.text, "made_up": True},
        )  # fmt: skip


def _is_ruler(text: str, name: Name) -> bool:
    """Whether a number in Roman figures follows: names of rulers and popes are translated."""
    return _REGNAL.match(text, name.end) is not None


def _is_misspelt(form: str, name: str, lang: str) -> bool:
    """Whether a form is no word of the target language, and one slip from one that is, or from the source's name."""
    if not has_frequencies(lang) or zipf(form, lang):
        return False
    around = edits(fold(form))
    return fold(name) in around or any(zipf(near, lang) >= _WORD for near in edits(form.lower()))


def _slip(
    mine: Name, theirs: Name, kept: set[str] | None, pair: Pair, context: Context, options: Options
) -> Severity | None:
    """How bad a look-alike is; None where it is none. `kept`: the pairs that keep the source's form, if any do."""
    form, other = fold(mine.text), fold(theirs.text)
    if kept is not None and _one_city(mine.text, theirs.text, context):
        return None if _translated(form, other, len(kept), context) else "minor"
    if _codes(mine.text, context.source_lang) & _codes(theirs.text, context.target_lang):
        return None  # what a language calls a place: Catalunya, Catalonia
    if _garbled(mine, theirs, context):
        return "major"
    most = max(1, int(options.distance * max(len(form), len(other))))
    if edit_distance(form, other, most) > most:
        return None
    # The look-alike stands for this name only if it has no source name of its own anywhere.
    if _inflected(form, other, context) or other in document_names(context, "source"):
        return None
    target = context.target_lang
    unknown = has_frequencies(target) and not zipf(theirs.text, target)
    # The target language writes it as the source does, and not so.
    known = unknown and zipf(mine.text, target) > 0
    if kept is not None:
        # Where both start a sentence, the capital proves nothing on either side.
        if (mine.initial and theirs.initial and not known) or _translated(form, other, len(kept), context):
            return None
        # An ordinary word of the target language: "Institute" for "Instituto".
        if min(len(form), len(other)) > 6 and _own_word(mine.text, theirs.text, context):
            return None
        return "major"
    if known:
        return "major"
    if respelt(form, other) or _own_word(mine.text, theirs.text, context) or is_place(theirs.text, target):
        return None
    return "major" if _surname(mine, theirs, pair) or _only_source(mine.text, theirs.text, context) else None


#: Zipf frequency of a source word that a system knows how to translate; letters of one that was garbled, at least.
_COMMON, _LETTERS = 3.5, 5


def _garbled(mine: Name, theirs: Name, context: Context) -> bool:
    """Whether a common word of the source became one that neither language has, two letters from it (Senat, Snatu)."""
    form, other = fold(mine.text), fold(theirs.text)
    source, target = context.source_lang, context.target_lang
    return (
        min(len(form), len(other)) >= _LETTERS
        and not theirs.initial
        and has_frequencies(target)
        and base_language(target) not in DECLINES
        and not zipf(theirs.text, target)
        and zipf(mine.text, source) >= _COMMON
        and not zipf(theirs.text, source)
        and edit_distance(form, other, 2) <= 2
        and not _inflected(form, other, context)
        and other not in document_names(context, "source")
    )


def _surname(mine: Name, theirs: Name, pair: Pair) -> bool:
    """Whether both stand behind the same given name, and neither is another given name (Maria Teresa)."""
    if not GIVEN_NAMES.isdisjoint((fold(mine.text), fold(theirs.text))):
        return False
    first = _word_before(pair.source_text, mine)
    return first in GIVEN_NAMES and first == _word_before(pair.target_text, theirs)


def _word_before(text: str, name: Name) -> str:
    head, space = text[: name.start - 1], text[name.start - 1 : name.start]
    found = re.search(r"[^\W\d_]+\Z", head) if space in (" ", "\u00a0") else None
    return fold(found[0]) if found and found[0][0].isupper() else ""


def _own_word(mine: str, theirs: str, context: Context) -> bool:
    """Whether the target language has a form of its own: commoner in it than in the source language, and not
    much rarer than the source's form.
    """
    here = zipf(theirs, context.target_lang)
    return (
        here - zipf(theirs, context.source_lang) >= OWN_FORM and here >= zipf(mine, context.target_lang) - 0.7
    )


def _only_source(mine: str, theirs: str, context: Context) -> bool:
    """Whether the source language knows the name, no common word, and neither language the look-alike."""
    if len(mine) < 6 or abs(len(mine) - len(theirs)) > 1 or edit_distance(fold(mine), fold(theirs), 1) > 1:
        return False
    source, target = context.source_lang, context.target_lang
    if not (has_frequencies(source) and has_frequencies(target)):
        return False
    there = zipf(mine, source)
    return 2 <= there < 3.3 and zipf(theirs, target) < 1.2 and there - zipf(theirs, source) >= 1


def _one_city(a: str, b: str, context: Context) -> bool:
    """Two names of one city that the target language uses about as often (Kiev, Kyiv)."""
    lang = context.target_lang
    city = any(":" in code for code in _codes(a, lang) & _codes(b, lang))
    x, y = zipf(a, lang), zipf(b, lang)
    return city and abs(x - y) < 0.7 and min(x, y) > 0


def _codes(form: str, lang: str) -> set[str]:
    return {place.code for place in gazetteer(lang).get(fold(form), ()) if not place.rest}


def _inflected(a: str, b: str, context: Context) -> bool:
    """One form is the other with an ending (Trump, Trumps), or another ending where the language declines names."""
    if a.startswith(b) or b.startswith(a) or is_case_of(a, b, context.source_lang):
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
        for p in _pairs_with(form, context)
    )
    own = zipf(other, context.target_lang) - zipf(other, context.source_lang) >= OWN
    return turned > kept or (turned == kept and own)


def _pairs_with(name: str, context: Context) -> Sequence[Pair]:
    """The pairs whose source has the form of one of its names, as a name or not."""
    memo: dict[str, list[Pair]] = context.memo.setdefault("pairs with a name's form", {})
    if not memo:
        known = document_names(context, "source")
        for p in context.pairs:
            for form in known & folded_words(p.source_text):
                memo.setdefault(form, []).append(p)
    return memo.get(name, ())


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
