"""A user's glossary: reading it, and what of it a source text calls for.

A glossary is a UTF-8 file of tab-separated columns: source term, target term, forbidden target terms (optional),
note (optional); docs/glossary.md is its manual. A line that can have no effect is refused, for who wrote it believes
that it has one. Lines with the same source term are alternatives. The source term `*` forbids a target term everywhere.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tqpipe.checks.lexicon.term_header import is_header
from tqpipe.checks.lexicon.term_search import Index, find, parsed
from tqpipe.checks.lexicon.term_words import unspaced
from tqpipe.types import TqpipeError

ANY = "*"
_COLUMNS = "source term, tab, target term, and optionally tab, forbidden target terms, tab, note"
#: What patterns have and terms hardly ever.
_PATTERN = re.compile(r"\\[bBdDsSwW]|\w\?\w|\.\*|\[\^|\(\?|^\^")
_BRACKETS = {"(": ")", "[": "]", "{": "}"}


@dataclass(frozen=True, slots=True)
class Entry:
    """A line: `source` and `required` are alternatives, any of which will do; `forbidden` must not occur."""

    line: int
    source: tuple[str, ...]
    required: tuple[str, ...]
    forbidden: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Called:
    """The lines that a place of the source calls for: alternatives, where they are several."""

    place: tuple[int, int]
    entries: tuple[Entry, ...]

    @property
    def required(self) -> tuple[str, ...]:
        """The target terms of which one is wanted; none where a line wants none."""
        return tuple(dict.fromkeys(term for entry in self.entries for term in entry.required))


@dataclass(frozen=True, slots=True)
class Glossary:
    """The entries of a file in order, a digest of it for signatures; indexes of their source terms, and of what is
    forbidden whatever the source says.
    """

    name: str
    entries: tuple[Entry, ...]
    digest: str
    index: Index[Entry] = field(compare=False, repr=False)
    banned: Index[Entry] = field(compare=False, repr=False)

    def called(self, source: str, lang: str) -> list[Called]:
        """What the source calls for, each set of lines once, in order."""
        places: dict[tuple[int, int], dict[Entry, str]] = {}
        for entry, term, place in self.index.found(source, lang):
            places.setdefault(place, {}).setdefault(entry, term)
        seen: set[tuple[Entry, ...]] = set()
        out = []
        for place, lines in places.items():
            entries = _as_written(lines, source[slice(*place)])
            if entries not in seen:
                seen.add(entries)
                out.append(Called(place, entries))
        return out

    def agreed(self, source: str, target: str, langs: tuple[str, str]) -> list[tuple[int, int]]:
        """Where the target has terms that the glossary requires of this source, as half-open ranges."""
        return [
            place
            for called in self.called(source, langs[0])
            for term in called.required
            for place in find(term, target, langs[1], wide=True)
        ]


def _as_written(lines: dict[Entry, str], said: str) -> tuple[Entry, ...]:
    """Of lines that one place calls for, those whose term is written so where others differ in case (Riu, riu)."""
    exact = tuple(entry for entry, term in lines.items() if term == said)
    if exact and all(term.casefold() == said.casefold() for term in lines.values()):
        return exact
    return tuple(lines)


def load(path: Path) -> Glossary:
    """Read a glossary. Raises TqpipeError naming the file, the line and what is expected."""
    try:
        data = path.read_bytes()
        text = data.decode("utf-8-sig")
    except OSError as error:
        raise TqpipeError(f"glossary {path}: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise TqpipeError(f"glossary {path}, line {line}: not UTF-8 text (byte {error.start})") from error
    entries = tuple(_entries(text, path))
    if not entries:
        raise TqpipeError(f"glossary {path}: no terms; a line is: source term, tab, target term")
    sources = [(term, entry) for entry in entries for term in entry.source if term != ANY]
    banned = [(term, entry) for entry in entries if entry.source == (ANY,) for term in entry.forbidden]
    return Glossary(str(path), entries, hashlib.sha256(data).hexdigest()[:8], Index(sources), Index(banned))


def _entries(text: str, path: Path) -> Iterator[Entry]:
    first = True
    for number, line in enumerate(re.split(r"\r\n|[\n\r]", text), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        cells = [_unquoted(cell.strip()) for cell in line.split("\t")]
        header, first = first and is_header(cells), False
        if header:
            continue
        yield _entry(cells, number, f"glossary {path}, line {number}", line)


def _entry(cells: Sequence[str], number: int, where: str, line: str) -> Entry:
    if len(cells) < 2:
        mark = next((f"; is {m!r} the separator? Save it as tab-separated" for m in ";," if m in line), "")
        raise TqpipeError(f"{where}: {line.strip()[:60]!r} has no tab; expected {_COLUMNS}{mark}")
    if len(cells) > 4 and any(cells[4:]):
        raise TqpipeError(f"{where}: {len(cells)} columns; at most 4: source, target, forbidden, note")
    source, required, forbidden = (_alternatives(cell) for cell in (*cells, "", "")[:3])
    if not source:
        raise TqpipeError(f"{where}: the source term is empty; '*' stands for any source text")
    if not (required or forbidden):
        raise TqpipeError(f"{where}: neither a target term nor a forbidden one is given for {cells[0]!r}")
    if source == (ANY,) and required:
        raise TqpipeError(f"{where}: '*' as source term can only forbid: leave the target term empty")
    for terms in (source, required, forbidden):
        torn = [t for t in terms if any(t.count(a) != t.count(b) for a, b in _BRACKETS.items())]
        if torn and len(terms) > 1:
            raise TqpipeError(f"{where}: {torn[0]!r} has half of its brackets; '|' separates whole terms")
    for term in (*source, *required, *forbidden):
        wrong = "" if source == (ANY,) and term is source[0] else _wrong(term)
        if wrong:
            raise TqpipeError(f"{where}: the term {term!r} {wrong}")
    both = set(required) & set(forbidden)
    if both:
        raise TqpipeError(f"{where}: {sorted(both)[0]!r} is both required and forbidden")
    return Entry(number, source, required, forbidden, cells[3] if len(cells) > 3 else "")


def _wrong(term: str) -> str:
    """Why a term can never be found as it is meant; "" where it can."""
    if term == ANY:
        return "stands for any source text, alone in the first column of a line that only forbids"
    if not parsed(term).parts:
        return "holds no letter or digit"
    if _PATTERN.search(term):
        return "looks like a pattern; terms are words as they stand, with '*' at the end of a word for any ending"
    if re.search(r"(?<![^\W_])\*|\*(?=[^\W_])|\*\*", term):
        return (
            "has a '*' that is not at the end of a word; it stands for any ending there, and for nothing else"
        )
    for m in re.finditer(r"([^\W_]+)\*", term):
        if len(m[1]) < 2 and not unspaced(m[1]):
            return (
                f"has {m[0]!r}, which is every word with that letter; write two letters at least before '*'"
            )
    return ""


def _unquoted(cell: str) -> str:
    """A cell without the quotation marks that spreadsheets put around it."""
    return cell[1:-1].replace('""', '"').strip() if len(cell) > 2 and cell[0] == cell[-1] == '"' else cell


def _alternatives(cell: str) -> tuple[str, ...]:
    cell = unicodedata.normalize("NFC", cell)
    return tuple(dict.fromkeys(part.strip() for part in cell.split("|") if part.strip()))
