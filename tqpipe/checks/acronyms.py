"""An acronym that changed: "CIB" for "CIA", "NATO" for "ONU", "the World Trade Organization" for "OMS".

Catches: an acronym of the translation that differs by one letter from one of the source that it lacks (with a figure,
too: CAVID-19), and a well-known organisation or term, written out or not, where the source has another one; one that an
English text left as it was (OTAN); one that the source makes of its own words and an English text keeps (fat mass (MG)
for masa grasa (MG); PSMT for ПСМТ; proper_names/kept_acronyms.py), and one that the document writes in several ways
(proper_names/acronym_ways.py); minor: one that lost its capitals (bgh, etama1; proper_names/small_acronyms.py). Why:
four capitals are one token to a reader and several to a system, and one that writes an acronym out makes its words up.
Rule: our own; well-known acronyms and what they stand for in proper_names/organisations.py.

Not flagged: the same letters in another order (OTAN/NATO, ADN/DNA, FMI/IMF), an acronym whose words the other side
writes out, or stand before it: cleft lip and palate (CLP), a pair of acronyms that go together elsewhere in the
document, small words in capitals (NOT, FOR), cities (BERLIN – ...).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from tqpipe.checks import _needs
from tqpipe.checks.lexicon.freq import SMALL_WORDS
from tqpipe.checks.proper_names import acronym_ways, cyrillic_acronyms, kept_acronyms, small_acronyms
from tqpipe.checks.proper_names.organisations import (
    NAMED,
    Organisation,
    acronyms,
    kind,
    not_english,
    organisations,
)
from tqpipe.checks.proper_names.places import is_place
from tqpipe.checks.reading.texts import (
    both_filled,
    edit_distance,
    folded_words,
    forms,
    is_title_case,
    stripped_span,
    word_at,
    words,
)
from tqpipe.languages import base_language
from tqpipe.types import SIDES, Context, Flag, Pair, Span

# The look behind comes after the first letter, so that the search can leap from capital to capital.
_SHORT = re.compile(r"[A-Z](?<![\w.&/-][A-Z])[A-Z]{1,5}(?![\w&/-])")


@dataclass(frozen=True, slots=True)
class Options:
    """No options."""


_CAPITALS = _needs.Texts(lambda text, lang: _SHORT.search(text))
_TERMS = _needs.Texts(lambda text, lang: small_acronyms.TERM.search(text))
NEEDS = (*_needs.FILLED, _needs.either(_CAPITALS) | _needs.source(_TERMS))


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield acronyms that changed."""
    if not both_filled(pair):
        return
    ours, there = _SHORT.findall(pair.source_text), list(_SHORT.finditer(pair.target_text))
    if _shouted(pair.source_text) or _shouted(pair.target_text):
        return
    yield from _in_small_letters(pair, context)
    yield from _with_figure(pair, context)
    if not (ours or there):
        return
    yield from _misspelt(pair, context, ours, there)
    yield from _exchanged(pair, context)
    yield from _two_ways(pair, context)
    if base_language(context.target_lang) == "en":
        yield from _untranslated(pair, context, ours, there)
        if base_language(context.source_lang) != "en":
            yield from _of_its_own(pair, context)


def _in_small_letters(pair: Pair, context: Context) -> Iterator[Flag]:
    """Acronyms that lost their capitals: "the bgh decided"."""
    for lost in small_acronyms.in_small_letters(pair.source_text, pair.target_text, context.target_lang):
        here = pair.target_text[slice(*lost.target[0])]
        spans = (*(Span("target", *place) for place in lost.target), Span("source", *lost.source))
        yield Flag(
            "acronyms", "linguistic-conventions/spelling", "minor", 0.8, spans,
            f"“{here}” is “{lost.term}” in the source.", {"source": lost.term, "target": here, "reason": "case"},
        )  # fmt: skip


def _untranslated(
    pair: Pair, context: Context, ours: list[str], there: list[re.Match[str]]
) -> Iterator[Flag]:
    """Acronyms of the source's language that an English text left as they are, and says nowhere in English."""
    source, text = pair.source_text, pair.target_text
    for m in there:
        english = not_english(m[0]) if m[0] in ours else ""
        if (
            not english
            or text[m.start() - 1 : m.start()] in tuple("(“\"‘'")
            or text[m.end() : m.end() + 1] == ")"
        ):
            continue
        rows = acronyms(context.source_lang).get(m[0], frozenset())
        if not rows or any(
            not rows.isdisjoint(o.rows) and _quote(text, o) != m[0]
            for o in organisations(text, context.target_lang)
        ):
            continue  # it is explained
        spans = (Span("target", *m.span()), Span("source", (at := source.index(m[0])), at + len(m[0])))
        yield Flag(
            "acronyms", "accuracy/untranslated", "major", 0.7, spans, f"“{m[0]}” is “{english}” in English.",
            {"source": m[0], "target": m[0], "reason": "kept"},
        )  # fmt: skip


def _of_its_own(pair: Pair, context: Context) -> Iterator[Flag]:
    """Acronyms that the source makes of its words and the translation keeps."""
    own = kept_acronyms.kept(pair, context), cyrillic_acronyms.kept(pair, context)
    for letters, mine, theirs in chain(*own):
        spans = (*(Span("target", *place) for place in theirs), Span("source", *mine))
        here = pair.target_text[slice(*theirs[0])]
        behind = f"({here})" in pair.target_text
        yield Flag(
            "acronyms", "accuracy/untranslated", "major", 0.8 if behind else 0.7, spans,
            f"“{here}” is made of the source's words; those of the translation have other initials.",
            {"source": letters, "target": here, "reason": "own"},
        )  # fmt: skip


def _two_ways(pair: Pair, context: Context) -> Iterator[Flag]:
    """An acronym that the document translates in another way elsewhere."""
    way = acronym_ways.odd(pair, context)
    if way is None:
        return
    found = (
        kept_acronyms.apart(way.here).search(pair.target_text),
        kept_acronyms.apart(way.source).search(pair.source_text),
    )
    spans = tuple(Span(side, *m.span()) for side, m in zip(SIDES[::-1], found, strict=True) if m is not None)
    yield Flag(
        "acronyms", "terminology", "major", 0.7, spans,
        f"“{way.source}” is “{way.here}” here and “{way.elsewhere}” elsewhere in this text.",
        {"source": way.source, "target": way.here, "elsewhere": way.elsewhere, "reason": "two ways"},
    )  # fmt: skip


def _misspelt(pair: Pair, context: Context, ours: list[str], there: list[re.Match[str]]) -> Iterator[Flag]:
    """Acronyms with a letter changed, lost or added."""
    theirs = {m[0] for m in there}
    small = SMALL_WORDS.get(base_language(context.target_lang), frozenset())
    lost = [s for s in dict.fromkeys(ours) if s not in theirs]
    dateline = _dateline(pair.target_text) if _dateline(pair.source_text) else 0
    for m in there:
        if m[0] in ours or not lost or m[0].lower() in small or _defined(pair.target_text, m):
            continue
        if m.end() <= dateline or is_place(m[0], context.target_lang):
            continue  # BERLIM – ...
        if m[0] == "USD" and any(form.startswith("dol") for form in folded_words(pair.source_text)):
            continue  # et "USA dollarit"
        other = next((s for s in lost if _a_slip(s, m[0], context)), "")
        if not other or _together(other, m[0], context):
            continue
        at = re.search(rf"(?<!\w){other}(?!\w)", pair.source_text)
        spans = (Span("target", *m.span()), *((Span("source", *at.span()),) if at else ()))
        yield _flag(spans, other, m[0], "letter")


#: An acronym and a figure that are one name: COVID-19.
_NUMBERED = re.compile(r"(?<![\w&/.-])([A-Z]{3,7})[-‐‑–](\d{1,3})(?![\w/-])")


def _with_figure(pair: Pair, context: Context) -> Iterator[Flag]:
    """Names of an acronym and a figure that have other letters: CAVID-19. Some have others in other languages
    (ICD-10, CIE-10): told of those that differ by one letter of four or more, and of what every language calls COVID.
    """
    low = pair.target_text.upper()
    lost = {m.groups(): m for m in _NUMBERED.finditer(pair.source_text) if m[1] not in low}
    for now in _NUMBERED.finditer(pair.target_text) if lost else ():
        letters, figure = now.groups()
        if letters in pair.source_text.upper():
            continue
        for (mine, same), was in lost.items():
            slip = min(len(mine), len(letters)) > 3 and sorted(mine) != sorted(letters)
            if same == figure and (mine == "COVID" or (slip and edit_distance(mine, letters, 1) == 1)):
                spans = (Span("target", *now.span()), Span("source", *was.span()))
                if not _together(mine, letters, context):
                    yield _flag(spans, was[0], now[0], "letter")


_DATELINE = re.compile(r"\W?[A-Z][A-Z .,/’'-]+\s?[–—-]\s")


def _dateline(text: str) -> int:
    """Where the place in capitals ends that an article begins with: NEW DELHI – ...; 0 where it begins otherwise."""
    m = _DATELINE.match(text)
    return m.end() if m is not None else 0


#: Words before an acronym in brackets that may be written out there, for each of its letters.
_WRITTEN_OUT = 2


def _defined(text: str, m: re.Match[str]) -> bool:
    """Whether the words before an acronym in brackets have its letters: "cleft lip and palate (CLP)"."""
    if text[m.start() - 1 : m.start()] != "(":
        return False
    before = forms(text[: m.start() - 1])[-_WRITTEN_OUT * len(m[0]) :]
    initials = iter("".join(form[0].upper() for form in before))
    return all(letter in initials for letter in m[0])


def _exchanged(pair: Pair, context: Context) -> Iterator[Flag]:
    """One thing of the table that only the source names, and another that only the translation does."""
    if not NAMED.issuperset((base_language(context.source_lang), base_language(context.target_lang))):
        return  # it may be written out (Uni Eropa)
    ours = organisations(pair.source_text, context.source_lang)
    theirs = organisations(pair.target_text, context.target_lang)
    lost = _alone(ours, theirs, pair.source_text, pair.target_text)
    added = _alone(theirs, ours, pair.target_text, pair.source_text)
    if (
        len({o.rows for o in lost}) != 1
        or {kind(o) for o in added} != {kind(lost[0])}
        # HIV / AIDS is one thing.
        or (len({o.rows for o in added}) != 1 and kind(lost[0]) != "diseases")
    ):
        return
    mine, other = _quote(pair.source_text, lost[0]), _quote(pair.target_text, added[0])
    # One of them at least as an acronym: two names written out are for the reader to compare.
    if not (mine.isupper() or other.isupper()) or _together(mine, other, context):
        return
    spans = (
        stripped_span("target", pair.target_text, *_range(pair.target_text, added[0])),
        stripped_span("source", pair.source_text, *_range(pair.source_text, lost[0])),
    )
    yield _flag(spans, mine, other, "known")


def _flag(spans: tuple[Span, ...], mine: str, other: str, reason: str) -> Flag:
    return Flag(
        "acronyms", "accuracy/mistranslation", "major", 0.7, spans,
        f"The source says “{mine}”, the translation “{other}”.", {"source": mine, "target": other, "reason": reason},
    )  # fmt: skip


def _range(text: str, thing: Organisation) -> tuple[int, int]:
    return word_at(text, thing.first).start, word_at(text, thing.last).end


def _quote(text: str, thing: Organisation) -> str:
    return text[slice(*_range(text, thing))]


def _alone(
    mine: Sequence[Organisation], others: Sequence[Organisation], text: str, there: str
) -> list[Organisation]:
    """What the other side does not name; a name with a small letter (gross domestic product) only answers."""
    initials = "".join(w[0] for w in forms(there) if w[0].isupper())
    found = []
    for thing in mine:
        form = _quote(text, thing)
        if not form[0].isupper() or any(not thing.rows.isdisjoint(o.rows) for o in others):
            continue
        # Its letters on the other side, in either order: initials of words with a capital.
        if form.isupper() and len(form) > 2 and (form in initials or form[::-1] in initials):
            continue
        found.append(thing)
    return found


def _shouted(text: str) -> bool:
    """A headline in capitals: every word looks like an acronym."""
    return text.isupper() or (is_title_case(text) and sum(w.text.isupper() for w in words(text)) > 4)


#: Languages that write a Russian В as W.
_WRITES_W = frozenset(["de", "pl"])


def _a_slip(a: str, b: str, context: Context) -> bool:
    """One letter changed, or one lost or added in a longer one; both known means both exist."""
    if min(len(a), len(b)) < 3 or sorted(a) == sorted(b):
        return False
    langs = base_language(context.source_lang), base_language(context.target_lang)
    if not _WRITES_W.isdisjoint(langs) and a.replace("V", "W") == b.replace("V", "W"):
        return False  # NKVD, NKWD
    if a in acronyms(context.source_lang) and b in acronyms(context.target_lang):
        return False
    if len(a) != len(b) and min(len(a), len(b)) < 4:
        return False
    return edit_distance(a, b, 1) == 1


def _together(a: str, b: str, context: Context) -> bool:
    """Whether the document has both in another pair, too: then one is the translation of the other."""
    if "acronyms" not in context.memo:
        beside: dict[str, list[frozenset[str]]] = defaultdict(list)
        for p in context.pairs:
            theirs = _acronyms(p.target_text)
            for form in _acronyms(p.source_text):
                beside[form].append(theirs)
        context.memo["acronyms"] = beside
    targets: Mapping[str, list[frozenset[str]]] = context.memo["acronyms"]
    return sum(b in theirs for theirs in targets.get(a, ())) > 1


@lru_cache(maxsize=8192)
def _acronyms(text: str) -> frozenset[str]:
    return frozenset(_SHORT.findall(text))
