"""Names that appear from nowhere or vanish.

Catches: another person in a person's place (Roger Federer for Rafael Nadal, Murphy for Pérez), another company in
one's (lists; proper_names/replaced.py), of other scripts, too (by sound in Cyrillic and Greek;
proper_names/replaced_across.py, proper_names/surnames_across.py; well-known people elsewhere,
proper_names/public_people.py), another surname behind a particle (von der Burg for von der Leyen,
proper_names/particles.py); a person in a place's place (Kevin for North Korea); the only name that either side has
alone, of no list (Hokkaido for Honshu; proper_names/exchanged_names.py); one of several people who is left out
(proper_names/left_out.py); a surname behind a title that is nearly the same (Kellner for Keller;
proper_names/titled.py); a name in the translation that nothing in the source document resembles, and a source name
that nothing in the translated document resembles. Why: a name is a fact; a machine that takes a surname for a word, or
makes one up, does it fluently. Rule: our own. A name is a word with a capital in mid-sentence that is rare in its
language (wordfreq), or in the translation a family name (Putin), or any such word that the word links leave without a
counterpart (Apple for Barcelona); two names are the same when their folded spelling or their consonants by sound agree
(Sebastòpol, Sevastopol), when the word links join them, or when the document uses them together elsewhere. Of initials
before a surname that stayed (V. A. Urechia), one that changed.

Not flagged: weekdays and months (`dates` sees to them), headlines, a name that a neighbouring pair has (translators
replace pronouns by names and back; a name lost where the document keeps it is the check name_lost's), the words of an
acronym written out (`acronyms`), the parties of a contract and keys (proper_names/defined_terms.py), in the translation
well-known places and peoples (`places`), ordinals (Charles the Fifth).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tqpipe.checks.amounts.ordinals import ORDINALS
from tqpipe.checks.calendars import calendar, holidays
from tqpipe.checks.contraries.contrast import lexicon
from tqpipe.checks.lexicon.case_endings import zipf_of_name
from tqpipe.checks.lexicon.freq import has_frequencies, zipf
from tqpipe.checks.proper_names import (
    defined_terms,
    exchanged_names,
    initials,
    particles,
    public_people,
    replaced,
    replaced_across,
    surnames_across,
    titled,
)
from tqpipe.checks.proper_names.family_names import FAMILY_NAMES
from tqpipe.checks.proper_names.left_out import left_out
from tqpipe.checks.proper_names.name_index import NameIndex
from tqpipe.checks.proper_names.organisations import on_both_sides, written_out
from tqpipe.checks.proper_names.places import is_place, mentions
from tqpipe.checks.proper_names.two_names import are_one
from tqpipe.checks.proper_names.unanswered_places import taken_by_a_name
from tqpipe.checks.reading.linked import best
from tqpipe.checks.reading.salutations import follows_salutation
from tqpipe.checks.reading.texts import (
    Name,
    both_filled,
    fold,
    folded,
    folded_words,
    forms,
    is_latin,
    is_title_case,
    lower_set,
    names,
    resembles,
    stands_beside,
    stripped_span,
    unkept,
    word_at,
)
from tqpipe.languages import base_language
from tqpipe.types import SIDES, Context, Flag, Pair, Range, Side, Span


@dataclass(frozen=True, slots=True)
class Options:
    """`rare`: Zipf frequency below which a capitalised word is surely a name.

    `linked`: similarity of the best word of the other side that excuses it. `stray`, `sure`: similarity below which
    a common word of the translation with a capital is a name without a counterpart, too, and surely one.
    """

    rare: float = 3.2
    linked: float = 0.5
    stray: float = 0.35
    sure: float = 0.3


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield names without a counterpart."""
    if not both_filled(pair):
        return
    latin = is_latin(pair.source_text) and is_latin(pair.target_text)
    if latin:
        langs = context.source_lang, context.target_lang
        people = replaced.replaced(pair.source_text, pair.target_text, langs) or particles.replaced(
            pair.source_text, pair.target_text, (base_language(langs[0]), base_language(langs[1]))
        )
    else:
        langs = base_language(context.source_lang), base_language(context.target_lang)
        texts = pair.source_text, pair.target_text
        people = (
            replaced_across.replaced(*texts)
            or surnames_across.replaced(*texts, langs)
            or public_people.exchanged(*texts, langs)
        )
    if people is None and latin:
        people = _strange(pair, context)
    if people is not None:
        (a, b), (c, d) = people
        said, now = pair.source_text[a:b], pair.target_text[c:d]
        yield Flag(
            "names", "accuracy/mistranslation", "major", 0.8,
            (stripped_span("target", pair.target_text, c, d), stripped_span("source", pair.source_text, a, b)),
            f"The translation names “{now}” where the source names “{said}”.", {"name": now, "instead of": said},
        )  # fmt: skip
    if people is not None or not latin:
        return
    for (a, b), (c, d) in initials.changed(pair.source_text, pair.target_text):
        said, now = pair.source_text[a:b], pair.target_text[c:d]
        yield Flag(
            "names", "accuracy/mistranslation", "major", 0.8, (Span("target", c, d), Span("source", a, b)),
            f"The translation has “{now}” where the source has “{said}”.", {"name": now, "instead of": said},
        )  # fmt: skip
    if langs[1] == "en" and (lost := left_out(pair.source_text, pair.target_text)) is not None:
        yield Flag(
            "names", "accuracy/omission", "major", 0.7, (Span("source", lost.start, lost.end),),
            f"The name “{lost.text}” is missing in the translation.", {"name": lost.text, "side": "source"},
        )  # fmt: skip
    for side, other in (SIDES[::-1], SIDES):
        yield from _one_side(pair, context, options, side, other)


def _strange(pair: Pair, context: Context) -> tuple[Range, Range] | None:
    """A person in a place's place, a name of no list in another's, or nearly that of the person with a title, that is
    nowhere in the source's document.
    """
    langs = base_language(context.source_lang), base_language(context.target_lang)
    for exchanged in (taken_by_a_name, exchanged_names.exchanged):
        found = exchanged(pair.source_text, pair.target_text, langs)
        if found and not _elsewhere(pair.target_text[slice(*found[1])], context, "source"):
            return found
    found = titled.exchanged(pair.source_text, pair.target_text, langs)
    if found and fold(pair.target_text[slice(*found[1])]) not in pairs_by_name(context, "source"):
        return found
    return None


def _one_side(pair: Pair, context: Context, options: Options, side: Side, other: Side) -> Iterator[Flag]:
    text, lang = pair.text(side), context.target_lang if side == "target" else context.source_lang
    if base_language(lang) == "de" or is_title_case(text) or not has_frequencies(lang):
        return  # German nouns have capitals, headlines too: nothing to tell a name by.
    links = context.links.get(pair.id)
    known = folded_words(pair.text(other))
    candidates = [n for n in names(text) if not n.initial and len(n.text) > 3 and fold(n.text) not in known]
    if side == "source" or links is None:
        known_names = FAMILY_NAMES if side == "target" else frozenset()
        # A translator adds a known name's other half.
        candidates = [
            n
            for n in candidates
            if zipf_of_name(n.text, lang) < options.rare
            or (fold(n.text) in known_names and not stands_beside(n, text, (" ", "-")))
        ]
    candidates = [
        n
        for n in candidates
        if not (
            calendar.named(n.text, lang)
            or follows_salutation(text, n.start)
            or defined_terms.is_term(n.text, base_language(lang))
            or defined_terms.is_key(n.text, lower_set(text), lower_set(pair.text(other)))
            or (base_language(lang) == "en" and _OF_A_COUNTRY.fullmatch(n.text))
        )
    ]
    if not candidates:
        return
    here = forms(pair.text(other))
    there = context.source_lang if side == "target" else context.target_lang
    written = [
        (word_at(text, a).start, word_at(text, b).end)
        for told in (written_out, on_both_sides, _places_of_both)
        for a, b in told(text, lang, pair.text(other), there)
    ]
    days = holidays.named_otherwise(text, pair.text(other))
    lost: list[str] | None = None if side == "target" else []  # found out for the first name that asks
    for name in candidates:
        frequency = zipf_of_name(name.text, lang)
        if any(a <= name.start < b for a, b in written + days) or _ACRONYMS.fullmatch(name.text):
            continue
        if side == "target" and frequency >= options.rare and _of_a_table(name.text, lang):
            continue
        similar = 0.0 if links is None else best(links, side, (name.start, name.end))
        if similar >= (options.linked if frequency < options.rare else options.stray):
            continue
        if resembles(name.text, here) or are_one(name.text, known):
            continue
        if _elsewhere(name.text, context, other) or _travels(name, context, side):
            continue
        if _joined(text, name, here):
            continue
        if side == "target":
            message, category = (
                f"The name “{name.text}” has no counterpart in the source.",
                "accuracy/mistranslation",
            )
        else:
            message, category = f"The name “{name.text}” is missing in the translation.", "accuracy/omission"
        # Words the lists know may be titles or terms with a capital; words they hardly know are names. Where the source
        # has no list, only those they do not know: Estonians (eestlased), Sigismund (Zygmunt).
        least = options.rare - 0.7 if has_frequencies(there) else _KNOWN
        rarest = frequency if frequency or name.text[-1] != "s" else zipf(name.text[:-1], lang)
        made = rarest > 0 and base_language(lang) == "en" and name.text.endswith(_MADE)
        # A common word (the House, see Minutes) may be a title that the source says in small letters.
        if lost is None:
            lost = _lost(pair, context.source_lang)
        alone = links is not None and similar < options.sure and (frequency < options.rare or bool(lost))
        sure = side == "target" and not made and (rarest < least or alone)
        exchanged = rarest < options.rare and any(
            zipf_of_name(other, context.source_lang) < options.rare for other in lost
        )
        yield Flag(
            "names", category, "major" if sure else "minor", (_EXCHANGED if exchanged else 0.6) if sure else 0.4,
            (Span(side, name.start, name.end),),
            message, {"name": name.text, "side": side, "zipf": frequency},
        )  # fmt: skip


def _places_of_both(text: str, lang: str, other: str, there: str) -> list[tuple[int, int]]:
    """Words of a text, first and last, that name a place which the other text names, too (Tajo, Tagus)."""
    found = mentions(text, base_language(lang))
    theirs = {mention.code for mention in mentions(other, base_language(there))} if found else ()
    return [(mention.first, mention.last) for mention in found if mention.code in theirs]


def _lost(pair: Pair, lang: str) -> list[str]:
    """The names of the source that nothing in the translation is like: a new one may have taken the place of one."""
    if base_language(lang) == "de":
        return []  # every noun looks like one
    there = forms(pair.target_text)
    return [
        name.text
        for name in unkept(pair.source_text, pair.target_text)
        if not name.initial and len(name.text) > 3 and not resembles(name.text, there)
    ]


#: Who comes from somewhere, which other languages say with an adjective: la Française.
_OF_A_COUNTRY = re.compile(
    r"(?:French|English|Irish|Dutch|Scots|Welsh|Cornish|Manx|Norse|Ulster)(?:wo)?m[ae]n(?:s)?"
)
#: Confidence of a name that is no common word, without a counterpart, where the source has one, too: translators add
#: names, and rarely where they leave one out (benchmarks/edited.py).
_EXCHANGED = 0.85
#: Zipf frequency that a word of any list reaches.
_KNOWN = 0.5
#: NGOs, CEOs: acronyms are translated by their letters.
_ACRONYMS = re.compile(r"[A-Z]{2,}s|[A-Z][a-z]?[A-Z]{2,}s?")
#: Words that English makes of others: the titles and terms that have a capital, no names.
_MADE_TEXT = (
    "ness logy logies plasty tion tions ment ments ity ities ism ship graphy scopy ectomy metry ics stacks"
)
_MADE = tuple(_MADE_TEXT.split())


def _of_a_table(form: str, lang: str) -> bool:
    """A place, the people of one or an ordinal: other checks know what each answers."""
    return is_place(form, lang) or form.lower() in lexicon(ORDINALS, base_language(lang)).whole


def _elsewhere(name: str, context: Context, side: Side) -> bool:
    """Whether one side of the document has a name like it anywhere: with the same first letter or first sound."""
    memo: dict[tuple[Side, str], bool] = context.memo.setdefault("names", {})
    if (side, name) not in memo:
        memo[side, name] = _document_names(context, side).has_like(name)
    return memo[side, name]


def _document_names(context: Context, side: Side) -> NameIndex:
    """Every capitalised word of one side of the document."""
    memo: dict[Side, NameIndex] = context.memo.setdefault("names of the document", {})
    if side not in memo:
        memo[side] = NameIndex(sorted({n.text for p in context.pairs for n in names(p.text(side))}))
    return memo[side]


def _travels(name: Name, context: Context, side: Side) -> bool:
    """Whether a name of the other side accompanies this one wherever it occurs, twice at least."""
    memo: dict[tuple[Side, str], bool] = context.memo.setdefault("names that travel", {})
    key = side, fold(name.text)
    if key not in memo:
        other: Side = "source" if side == "target" else "target"
        groups = [_company(p.text(other)) for p in pairs_by_name(context, side).get(key[1], ())]
        counts = Counter(w for g in groups for w in g)
        lang = context.source_lang if side == "target" else context.target_lang
        memo[key] = len(groups) > 1 and any(c == len(groups) and zipf(w, lang) < 5 for w, c in counts.items())
    return memo[key]


def _company(text: str) -> frozenset[str]:
    """The longer words of a text, folded."""
    return frozenset(form for word, form in zip(forms(text), folded(text), strict=True) if len(word) > 3)


def pairs_by_name(context: Context, side: Side) -> Mapping[str, list[Pair]]:
    """The pairs in which each name of one side, folded, stands."""
    memo: dict[Side, dict[str, list[Pair]]] = context.memo.setdefault("pairs by name", {})
    if side not in memo:
        seen: dict[str, list[Pair]] = defaultdict(list)
        for p in context.pairs:
            for form in {fold(n.text) for n in names(p.text(side))}:
                seen[form].append(p)
        memo[side] = dict(seen)
    return memo[side]


def _joined(text: str, name: Name, here: tuple[str, ...]) -> bool:
    """A part of a compound whose parts the other side writes as one word, or an address or handle."""
    # Within a word of marks (acme.com, @Acme) or an abbreviation (Capt. Giles); the full stop of a sentence's end joins
    # nothing.
    before, after = text[name.start - 1 : name.start], text[name.end : name.end + 2]
    dot = after[:1] == "." and (after[1:].isalnum() or (after[1:] != "" and len(name.text) < 6))
    if before in tuple("@#/_.&") or after[:1] in tuple("@#/_&") or dot:
        return True
    return any(fold(name.text) in fold(w) for w in here)
