"""Helpers for the tables of cases: make pairs, run one check, quote what it marks."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from inspect import Parameter, Signature

import pytest

from tqpipe.checks import CHECKS, may_find
from tqpipe.types import Alignment, Context, Flag, Link, Pair, Segment, Word, WordLinks


def pair(
    source: str,
    target: str,
    id: str = "p",
    langs: tuple[str, str] = ("ca", "en"),
    confidence: float | None = 0.9,
) -> Pair:
    """A bead of an aligned document; without a `confidence` a pair that came joined."""
    sides = [
        (Segment(name, lang, 0, len(text), text),) if text else ()
        for name, lang, text in (("s", langs[0], source), ("t", langs[1], target))
    ]
    kind = f"{len(sides[0])}-{len(sides[1])}"
    return Pair(id, sides[0], sides[1], source, target, Alignment(kind, 0.0, confidence))


def flags(
    check: str,
    source: str,
    target: str,
    langs: tuple[str, str] = ("ca", "en"),
    document: Sequence[tuple[str, str]] = (),
    links: WordLinks | None = None,
    **options: object,
) -> list[Flag]:
    """The flags of one check on one pair; `document` are the pairs that follow it."""
    first = pair(source, target, "p", langs)
    pairs = [first, *(pair(s, t, f"d{i}", langs) for i, (s, t) in enumerate(document))]
    context = Context(*langs, pairs, {"p": links} if links else {})
    found = list(CHECKS[check].check(first, context, options=CHECKS[check].options(**options)))
    assert not found or may_find(check, first, context), "the needs of the check pass this pair over"
    for flag in found:
        assert flag.check == check
        assert flag.spans
        for span in flag.spans:
            assert 0 <= span.start <= span.end <= len(first.text(span.side))
    return found


def quoted(check: str, source: str, target: str, **more: object) -> list[str]:
    """The text of every flag's first span, in the order of the flags."""
    found = flags(check, source, target, **more)  # type: ignore[arg-type]
    texts = {"source": source, "target": target}
    return [texts[f.spans[0].side][f.spans[0].start : f.spans[0].end] for f in found]


def cases(table: str, words: int = 2) -> list[tuple[str, ...]]:
    """The cases of a table, a line each: its first words, such as the languages, then texts with bars between them. A
    line that begins with spaces goes on.
    """
    found = []
    for line in re.sub(r"\n +", " ", table.strip()).splitlines():
        *first, texts = line.split(" ", words)
        found.append((*first, *map(str.strip, texts.split("|"))))
    return found


def tables(
    columns: str, must: Sequence[object], must_not: Sequence[object], **fixed: object
) -> tuple[Callable[..., None], Callable[..., None]]:
    """The two tests of a check: what it must mark, the texts of its flags' first spans in order, and look-alikes.

    `columns` names the rows' fields: check, source, target, langs or lang (into English) and, last, spans, which the
    rows of `must_not` lack. `fixed` are fields that all rows share, and other arguments of `flags`.
    """
    names = columns.split()
    return _cases(names, must, fixed), _cases([n for n in names if n != "spans"], must_not, fixed)


def translations(check: str, rows: str, good: str) -> tuple[Callable[..., None], Callable[..., None]]:
    """The two tests of tables for `cases`: of `rows`, two languages, a source, a good translation, in which the check
    marks nothing, a bad one and the words that it marks there; of `good`, other translations that say the same.
    """

    @pytest.mark.parametrize(("lang", "other", "source", "right", "wrong", "words"), cases(rows))
    def test_rows(lang: str, other: str, source: str, right: str, wrong: str, words: str) -> None:
        assert flags(check, source, right, (lang, other)) == []
        assert quoted(check, source, wrong, langs=(lang, other)) == [words]

    @pytest.mark.parametrize(("lang", "other", "source", "target"), cases(good))
    def test_good(lang: str, other: str, source: str, target: str) -> None:
        assert flags(check, source, target, (lang, other)) == []

    return test_rows, test_good


def _cases(names: list[str], rows: Sequence[object], fixed: dict[str, object]) -> Callable[..., None]:
    def test(**row: object) -> None:
        given = fixed | row
        wanted = given.pop("spans", [])
        if "lang" in given:
            given["langs"] = (given.pop("lang"), "en")
        found = quoted(**given)  # type: ignore[arg-type]
        assert found == wanted, f"marked {found}, not {wanted}"

    # pytest reads the fields' names from the signature.
    test.__signature__ = Signature([Parameter(n, Parameter.KEYWORD_ONLY) for n in names])  # type: ignore[attr-defined]
    return pytest.mark.parametrize(names if len(names) > 1 else names[0], rows)(test)


def word_links(source: str, target: str, links: Sequence[tuple[int, int]], low: float = 0.1) -> WordLinks:
    """Links between words split at spaces; linked words get similarity .8, the others `low`."""
    sides = []
    for text in (source, target):
        words, at = [], 0
        for part in text.split():
            at = text.index(part, at)
            words.append(Word(part, at, at + len(part)))
            at += len(part)
        sides.append(tuple(words))
    best_s = tuple(0.8 if any(i == a for a, _ in links) else low for i in range(len(sides[0])))
    best_t = tuple(0.8 if any(j == b for _, b in links) else low for j in range(len(sides[1])))
    return WordLinks(sides[0], sides[1], tuple(Link(a, b, 0.8) for a, b in links), best_s, best_t)
