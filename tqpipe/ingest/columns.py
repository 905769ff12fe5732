"""Which columns of a table, or keys of a row of JSON, hold the texts, and fields in them ("translation.ca")."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import Any

from tqpipe import languages
from tqpipe.ingest.row_langs import LOOK
from tqpipe.ingest.translations import key_of, two_languages
from tqpipe.languages import speaks
from tqpipe.types import TqpipeError

NAMES = {
    "source": ("src", "source", "source_text", "src_text", "source_segment", "source_sentence", "original"),
    "target": (
        "mt", "tgt", "target", "target_text", "tgt_text", "mt_text", "target_segment", "target_sentence", "translation",
        "hypothesis", "hyp",
    ),
    "reference": ("ref", "reference", "reference_text"),
    "id": ("id", "key", "keys", "segment_id", "msgid"),
}  # fmt: skip

_CODE = r"([A-Za-z]{2,3}(?:[-_@][A-Za-z0-9]+)*)"
_LANGUAGE = re.compile(rf"{_CODE}|\w.*\({_CODE}\)")


@dataclass(frozen=True, slots=True)
class Columns:
    """Names of the columns; None is one of the usual names."""

    source: str | None = None
    target: str | None = None
    reference: str | None = None
    id: str | None = None
    #: Columns that stay with their row as they are.
    carry: tuple[str, ...] = ()
    #: The sheet of a workbook that has them; None is every one that does.
    sheet: str | None = None

    @property
    def asked(self) -> bool:
        """Whether any is named but those that are carried."""
        return any((self.source, self.target, self.reference, self.id))

    @property
    def named(self) -> tuple[str, ...]:
        """All names that are given."""
        return (*(name for what in NAMES if (name := getattr(self, what)) is not None), *self.carry)


@lru_cache(maxsize=1024)
def _folded(name: str) -> str:
    return re.sub(r"[\s-]+", "_", name.strip().casefold())


def find_columns(header: Sequence[str], columns: Columns) -> dict[str, str] | None:
    """Which of the header's names is which ("source", "target", "reference", "id"); None without both texts."""
    found = _found(tuple(header), columns)
    return None if found is None else dict(found)


@lru_cache(maxsize=1024)
def _found(header: tuple[str, ...], columns: Columns) -> Mapping[str, str] | None:
    """Kept: every row of JSON asks, and nearly all have the same keys."""
    folded = [_folded(cell) for cell in header]
    found: dict[str, str] = {}
    taken = {getattr(columns, what) for what in NAMES}
    for what, usual in NAMES.items():
        asked = getattr(columns, what)
        if asked is not None:
            if asked in header:
                found[what] = asked
        else:
            at = next((folded.index(u) for u in usual if u in folded), None)
            if at is not None and header[at] not in taken | set(found.values()):
                found[what] = header[at]
    return found if {"source", "target"} <= found.keys() else None


#: Words before they are codes: a first row of two of them may be texts.
_YES_AND_NO = frozenset({"no", "si", "ja", "da", "ne"})
#: What columns beside texts are often called.
_BESIDE = frozenset(
    {
        "author", "category", "comment", "comments", "context", "date", "description", "domain", "file", "note",
        "notes", "section", "source_file", "status", "tag", "tags", "translator", "type", "url",
        *NAMES["id"], *NAMES["reference"],
    }
)  # fmt: skip


def language_columns(
    header: Sequence[str], *, keyed: bool = False, langs: tuple[str | None, str | None] = (None, None)
) -> dict[str, str]:
    """Columns that are called by a language ("ca", "pt_BR", "Catalan(ca)", "Catalan"), by its code, of a table that
    has one for each of two languages or more; none where columns are called source and target. With `keyed` (a table
    whose first row may hold texts) a code calls the first one only where the row is no pair of words, see
    `_names_languages`.
    """
    if find_columns(header, Columns()) is not None:
        return {}
    found: dict[str, str] = {}
    for at, cell in enumerate(header):
        match = _LANGUAGE.fullmatch(cell)
        if match is None and (code := languages.BY_NAME.get(cell.casefold(), "")):
            found.setdefault(code, cell)
            continue
        # What is a code as well: the names or numbers of a table's rows.
        if match is None or cell == "Id" or (at == 0 and cell.casefold() in ("id", "no")):
            continue
        code = match[1] or match[2]
        if languages.known(code) is not None:
            if at == 0 and keyed and not _names_languages(header, langs):
                return {}
            found.setdefault(code, cell)
    return found if len(found) > 1 else {}


def _names_languages(header: Sequence[str], langs: tuple[str | None, str | None]) -> bool:
    """Whether a first row is a header, though codes may be words: it has codes of different languages, among them those
    of `langs`, and besides them nothing but usual names of columns or, where both languages are told, any.
    """
    known = [languages.known(cell) if re.fullmatch(_CODE, cell) else None for cell in header]
    found = {code for code in known if code is not None}
    others = [cell for cell, code in zip(header, known, strict=True) if code is None]
    told = {languages.known(code) for code in langs if code}
    if len(found) < max(2, len(header) - len(others)) or not told <= found:
        return False
    if others and len(told) < 2 and not all(_folded(cell) in _BESIDE for cell in others):
        return False
    return bool(told) or not found <= _YES_AND_NO


def keyless(header: Sequence[str], codes: Mapping[str, str]) -> bool:
    """Whether the first column of a table is called by a language (see `language_columns`): then columns stand in their
    order, the source first.
    """
    return bool(header) and header[0] in codes.values()


def header_note(name: str, line: int, codes: Mapping[str, str]) -> str:
    """What a reader should know of a table whose first row might have been texts."""
    return (
        f"{name}: line {line} names the languages of the columns ({', '.join(codes.values())}): it is a header, and no "
        "row of texts."
    )


_NUMBER = re.compile(r"[-+]?[0-9]*[.,]?[0-9]+(?:[eE][-+]?[0-9]+)?")


def scores_note(name: str, rows: Iterable[Sequence[str]]) -> str:
    """What a reader should know of a TSV file without a header that begins with `rows`: its source, the first column,
    is numbers alone, as where OPUS puts a score before both texts. "" of any other.
    """
    three = [row for row in islice(rows, LOOK) if len(row) == 3]
    numbers = [all(_NUMBER.fullmatch(cell.strip()) for cell in column) for column in zip(*three, strict=True)]
    if numbers != [True, False, False]:
        return ""
    return (
        f"{name}: there is no header, so the first column is the source, and it has numbers alone. If those are "
        "scores, name the columns in a first row: score TAB src TAB mt"
    )


def main_language(codes: Iterable[str]) -> str:
    """The source language of a table with a column for each: English, which most texts are translated from, else the
    first.
    """
    known = list(codes)
    return next((code for code in known if speaks(code, "en")), known[0])


def two_of_languages(
    header: Sequence[str], langs: tuple[str, str], *, keyed: bool = False
) -> tuple[dict[str, str], tuple[str, str]] | None:
    """The columns as `find_columns` has them, and the codes, of two that are called by languages: those of `langs`, or
    the only two; None where there are none, or it is not known which.
    """
    return _two(tuple(header), langs, keyed)


@lru_cache(maxsize=1024)
def _two(
    header: tuple[str, ...], langs: tuple[str, str], keyed: bool
) -> tuple[dict[str, str], tuple[str, str]] | None:
    codes = language_columns(header, keyed=keyed, langs=langs)
    if len(codes) == 2 and not any(langs):
        langs = next(iter(codes)) if keyed and keyless(header, codes) else main_language(codes), ""
    langs = two_languages(codes, langs)
    spelt = [key_of(codes, lang) for lang in langs]
    if not all(langs) or spelt[0] == spelt[1] or not set(spelt) <= codes.keys():
        return None
    found = find_columns(header, Columns(codes[spelt[0]], codes[spelt[1]]))
    return None if found is None else (found, (spelt[0], spelt[1]))


def path_of(row: Mapping[str, Any], name: str) -> tuple[str, ...] | None:
    """Where a column's value is: in the column itself, or in a field of one that holds fields ("translation.ca")."""
    if name in row:
        return (name,)
    first, dot, rest = name.partition(".")
    inner = row.get(first)
    if not dot or not isinstance(inner, Mapping):
        return None
    path = path_of(inner, rest)
    return None if path is None else (first, *path)


def value_at(row: Mapping[str, Any], name: str) -> Any:
    """The value of a column, or of a field in it; None where there is none."""
    path = path_of(row, name)
    value: Any = None if path is None else row
    for key in path or ():
        value = value[key]
    return value


def with_fields(header: Sequence[str], columns: Columns, there: Callable[[str], bool]) -> list[str]:
    """The names of columns, and those that are asked for by the name of a field in one, where `there` says it is."""
    asked = [name for name in columns.named if "." in name]
    return [*header, *(name for name in asked if name not in header and there(name))]


def require_two(columns: Columns) -> None:
    """Raises TqpipeError where one column is named for both sides: a text would be its own translation."""
    if columns.source is not None and columns.source == columns.target:
        raise TqpipeError(
            f"the source and the target are the same column {columns.source!r}: name two with --columns SOURCE,TARGET"
        )


def require_columns(header: Sequence[str], columns: Columns, name: str) -> None:
    """Raises TqpipeError for a column that is asked for by its name and not there."""
    for asked in columns.named:
        if asked not in header:
            raise TqpipeError(
                f"{name}: there is no column {asked!r}; the columns are {', '.join(map(repr, header))[:400]}"
            )


def require_single(header: Sequence[str], used: Iterable[str], name: str) -> None:
    """Raises TqpipeError for a column that is read and whose name several have: which of them is meant is not known."""
    for column in used:
        if (n := header.count(column)) > 1:
            raise TqpipeError(
                f"{name}: {n} columns are called {column!r}: rename all but the one that is to be read"
            )


def no_key(row: Mapping[str, Any], columns: Columns) -> str:
    """What to say of a row of JSON that has no text under a key that is asked for by its name; "" of one that has."""
    for name in (columns.source, columns.target):
        if name is not None and path_of(row, name) is None:
            return f"there is no key {name!r}; the keys are {', '.join(map(repr, row))[:400] or 'none'}"
    return ""
