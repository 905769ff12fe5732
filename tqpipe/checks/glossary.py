"""Terms of the user's glossary: a required one that is missing, a forbidden one that is there.

Catches: a source term whose agreed translation is not in the translation, and a translation that the
glossary forbids. Why: a house has its words, and a client's product or a man's name is not a matter of taste. Rule: the
user's (`--glossary terms.tsv`, or `glossary` under `[checks]`): source term, target term, forbidden target terms.
Terms match whatever their inflection; the longest of overlapping source terms counts. Silent without a glossary.

Not flagged: a missing term where one of its alternatives is there, a term with a capital as a common word (Riu, riu),
a shorter term inside a longer one (minister in prime minister).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from tqpipe.checks.lexicon.terms_file import Entry, Glossary, find
from tqpipe.checks.reading.texts import both_filled, composed, given_span
from tqpipe.types import Context, Flag, Pair, Side, Span


@dataclass(frozen=True, slots=True)
class Options:
    """None of its own; the glossary is named by `glossary` under `[checks]` or by `--glossary`."""

    terms: Glossary | None = field(default=None, metadata={"internal": True})


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield missing and forbidden terms."""
    if options.terms is None or not both_filled(pair):
        return
    source, target = composed(pair.source_text)[0], composed(pair.target_text)[0]
    for entry in options.terms.index.any:
        yield from _forbidden(pair, entry, None, target, context)
    seen: set[int] = set()
    for entry, place in options.terms.index.found(source, context.source_lang):
        if entry.line in seen:
            continue
        seen.add(entry.line)
        wrong = list(_forbidden(pair, entry, place, target, context))
        yield from wrong
        if wrong or not entry.required:
            continue
        if not any(find(term, target, context.target_lang) for term in entry.required):
            said = source[slice(*place)]
            wanted = " or ".join(f"“{term}”" for term in entry.required[:4])
            yield Flag(
                "glossary", "terminology", "major", 0.8, (_span(pair, "source", place),),
                f"The glossary asks for {wanted} where the source says “{said[:60]}”{_note(entry)}.",
                {"source": said, "required": list(entry.required), "line": entry.line},
            )  # fmt: skip


def _forbidden(
    pair: Pair, entry: Entry, place: tuple[int, int] | None, target: str, context: Context
) -> Iterator[Flag]:
    """Forbidden terms that stand in the target outside a required one."""
    allowed = [span for term in entry.required for span in find(term, target, context.target_lang)]
    for term in entry.forbidden:
        for start, end in find(term, target, context.target_lang):
            if any(a <= start and end <= b for a, b in allowed):
                continue
            spans = [_span(pair, "target", (start, end))]
            if place is not None:
                spans.append(_span(pair, "source", place))
            instead = f": use “{entry.required[0]}”" if entry.required else ""
            yield Flag(
                "glossary", "terminology", "major", 0.9, tuple(spans),
                f"The glossary forbids “{target[start:end][:60]}” here{instead}{_note(entry)}.",
                {"target": target[start:end], "forbidden": term, "required": list(entry.required), "line": entry.line},
            )  # fmt: skip


def _note(entry: Entry) -> str:
    return f" ({entry.note[:120]})" if entry.note else ""


def _span(pair: Pair, side: Side, place: tuple[int, int]) -> Span:
    text = pair.text(side)
    return given_span(side, text, composed(text)[1], *place)
