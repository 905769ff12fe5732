"""A file with rows of several language pairs: each row is judged as what it says it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from tqpipe import languages
from tqpipe.ingest import BadRow, Bilingual
from tqpipe.types import Pair, TqpipeError

#: A code for either side, "" where none is said.
Langs = tuple[str, str]


def row_languages(
    bilingual: Bilingual, source_lang: str | None, target_lang: str | None, *, force: bool = False
) -> tuple[Bilingual, list[Langs]]:
    """What each pair of a file says of its languages, but for a side that an option names; the file with a bad row for
    each that says what cannot be: a language that is not covered (but for `force`), or twice the same.
    """
    rows: list[Pair | BadRow] = list(bilingual.rows)
    langs: list[Langs] = []
    for at, (row, given) in enumerate(zip(bilingual.rows, bilingual.given, strict=False)):
        if not isinstance(row, Pair):
            continue
        try:
            langs.append(settled(given.langs, source_lang, target_lang, force=force))
        except TqpipeError as error:
            place = row.target_place or row.source_place
            rows[at] = BadRow(
                place.pieces[0].line if place else at + 1, str(error), text=row.source_text[:200]
            )
    return replace(bilingual, rows=tuple(rows)), langs or [("", "")] * len(bilingual.pairs)


def settled(said: Langs, source_lang: str | None, target_lang: str | None, *, force: bool = False) -> Langs:
    """The languages that a row says, as the models call them; "" for a side that an option names, or nobody.

    Raises TqpipeError for those that cannot be.
    """
    found = []
    for side, code, asked in zip(("source", "target"), said, (source_lang, target_lang), strict=True):
        if asked or not code:
            found.append("")
        elif languages.known(code) is None and not force:
            raise TqpipeError(
                f"the row says that its {side} language is {code!r:.40}, which is not one that the models cover "
                f"(--{side}-lang says it of every row, --force-languages takes any)"
            )
        else:
            found.append(languages.normalise(code, f"the {side} language", force=force))
    if found[0] and found[0] == found[1]:
        raise TqpipeError(f"the row says that both sides are {languages.name(found[0])}")
    return found[0], found[1]


def the_one_pair(bilingual: Bilingual, langs: Iterable[Langs]) -> Langs:
    """The languages that all rows say that say any. Raises TqpipeError where there are several."""
    there = sorted({pair for pair in langs if any(pair)})
    if len(there) > 1:
        listed = ", ".join("-".join(pair) for pair in there[:5]) + (", …" if len(there) > 5 else "")
        raise TqpipeError(
            f"{bilingual.name}: has rows of {len(there)} language pairs ({listed}), and a run has one: `tqpipe score` "
            "judges each by its own, --source-lang and --target-lang say one of all"
        )
    return there[0] if there else ("", "")


def groups(langs: Sequence[Langs], count: int) -> dict[Langs, list[int]]:
    """The numbers of the pairs of each language pair, in order; without `langs` all `count` are of one."""
    found: dict[Langs, list[int]] = {}
    for number, pair in enumerate(langs or [("", "")] * count):
        found.setdefault(pair, []).append(number)
    return found
