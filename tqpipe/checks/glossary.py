"""Terms of the user's glossary: a required one that is missing, a forbidden one that is there.

Catches: a source term whose agreed translation is not in the translation, and a translation that the
glossary forbids. Why: a house has its words, and a client's product or a man's name is not a matter of taste. Rule: the
user's (`--glossary terms.tsv`, or `glossary` under `[checks]`): source term, target term, forbidden target terms; how
to write them, and which forms are found in which language, stands in docs/glossary.md. A required term may stand in any
form of it, in a compound, too; source terms and forbidden ones are found in the plain inflections of the languages that
have a table. The longest of overlapping source terms counts. Silent without a glossary.

Not flagged: a missing term where one of its alternatives is there (of the line, or of another one with the same source
term), a term with a capital as a common word (Riu, riu), a shorter term inside a longer one (minister in prime
minister), a forbidden term within a longer one that is required.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tqpipe.checks.lexicon.term_search import find
from tqpipe.checks.lexicon.terms_file import Called, Entry, Glossary
from tqpipe.checks.reading.texts import both_filled, composed, given_span
from tqpipe.types import Context, Flag, Pair, Range, Side, Span


@dataclass(frozen=True, slots=True)
class Options:
    """None of its own; the glossary is named by `glossary` under `[checks]` or by `--glossary`."""

    terms: Glossary | None = field(default=None, metadata={"internal": True})


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield missing and forbidden terms."""
    if options.terms is None or not both_filled(pair):
        return
    lang = context.target_lang
    source, target = composed(pair.source_text)[0], composed(pair.target_text)[0]
    called = options.terms.called(source, context.source_lang)
    if banned := options.terms.banned.found(target, lang):
        wanted = [term for each in called for term in each.required]
        excuses = {term: _excuses(term, wanted, target, lang) for _, term, _ in banned}
        for entry, term, place in banned:
            if not _within(place, excuses[term]):
                yield _forbidden(pair, entry, term, place, None, target)
    for each in called:
        wrong = list(_wrong(pair, each, target, lang))
        yield from wrong
        if not wrong and each.required and not any(find(t, target, lang, wide=True) for t in each.required):
            yield _missing(pair, each, source)


def _wrong(pair: Pair, called: Called, target: str, lang: str) -> Iterator[Flag]:
    for entry in called.entries:
        for term in entry.forbidden:
            if places := find(term, target, lang):
                excuses = _excuses(term, called.required, target, lang)
                for place in places:
                    if not _within(place, excuses):
                        yield _forbidden(pair, entry, term, place, called.place, target)


def _excuses(term: str, required: Sequence[str], target: str, lang: str) -> list[Range]:
    """Where required terms stand; in whatever form if they are longer than the forbidden one, which may be in them."""
    return [
        place for wanted in required for place in find(wanted, target, lang, wide=len(wanted) > len(term))
    ]


def _within(place: Range, ranges: Sequence[Range]) -> bool:
    return any(start <= place[0] and place[1] <= end for start, end in ranges)


def _missing(pair: Pair, called: Called, source: str) -> Flag:
    said, entry = source[slice(*called.place)], called.entries[0]
    wanted = " or ".join(f"“{term}”" for term in called.required[:4])
    return Flag(
        "glossary", "terminology", "major", 0.8, (_span(pair, "source", called.place),),
        f"The glossary asks for {wanted} where the source says “{said[:60]}”{_note(entry)}.",
        {"source": said, "required": list(called.required), "line": entry.line},
    )  # fmt: skip


def _forbidden(pair: Pair, entry: Entry, term: str, found: Range, place: Range | None, target: str) -> Flag:
    spans = [_span(pair, "target", found)]
    if place is not None:
        spans.append(_span(pair, "source", place))
    said = target[slice(*found)]
    instead = f": use “{entry.required[0]}”" if entry.required else ""
    return Flag(
        "glossary", "terminology", "major", 0.9, tuple(spans),
        f"The glossary forbids “{said[:60]}” here{instead}{_note(entry)}.",
        {"target": said, "forbidden": term, "required": list(entry.required), "line": entry.line},
    )  # fmt: skip


def _note(entry: Entry) -> str:
    return f" ({entry.note[:120]})" if entry.note else ""


def _span(pair: Pair, side: Side, place: Range) -> Span:
    text = pair.text(side)
    return given_span(side, text, composed(text)[1], *place)
