"""A user's glossary: reading it, and finding its terms in text whatever their inflection.

A glossary is a UTF-8 file of tab-separated columns: source term, target term, forbidden target terms (optional),
note (optional). Alternatives are separated by `|`, a line that starts with `#` is a comment, and a first line
`source<TAB>target...` is a header. Two terms match when their words do, one by one: the same letters without case
and accents, or the same stem under a common ending of the language (bank, banks; ministre, ministra). A term with a
capital matches only words with a capital (Riu is a man, riu a river); a word with `*` at its end matches any ending.
The source term `*` forbids a target term everywhere.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from tqpipe.checks.reading.texts import fold
from tqpipe.languages import base_language
from tqpipe.types import TqpipeError, Word

_TOKEN = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+")
_HEADER = ("source", "source term", "term", "src")
#: Endings that take each other's place ("-" is none): plural, gender, common verb forms. The last figure is the least
#: length of what stays the same: "car" and "care", "cas" and "casa" are different words.
_PARADIGMS: Mapping[str, str] = {
    "en": "-/s/2 -/es/3 y/ies/2 -/ed/ing/s/4 e/es/ed/ing/4 fe/ves/2 f/ves/3 man/men/2",
    "ca": """
        -/s/2 -/os/2 -/ns/2 a/es/2 -/a/s/es/5 e/a/s/es/4 ca/ques/2 ga/gues/2 ça/ces/2 ja/ges/2 -/na/ns/nes/3
        c/ga/cs/gues/3 t/da/ts/des/4 l/la/ls/les/4 és/esa/esos/eses/3 ista/istes/2
    """,
    "es": "-/s/2 -/es/3 z/ces/2 o/a/os/as/3 or/ora/ores/oras/2 ón/ona/ones/onas/2 és/esa/eses/esas/2 n/na/nes/nas/4",
    "fr": """
        -/s/2 -/x/3 al/aux/ale/ales/2 -/e/s/es/4 eux/euse/euses/2 if/ive/ifs/ives/2 er/ère/ers/ères/3
        eur/euse/eurs/euses/rice/rices/3
    """,
    "pt": "-/s/2 -/es/3 m/ns/2 o/a/os/as/3 ão/ões/ãos/ães/2 al/ais/2 el/eis/2 ol/ois/2 or/ora/ores/oras/2",
    "it": "o/i/2 a/e/2 e/i/2 o/a/i/e/4 co/chi/ca/che/3 go/ghi/ga/ghe/3 io/i/3 ia/ie/3 tore/trice/tori/trici/3",
    "ro": """
        -/i/2 -/ul/ului/i/ii/ilor/3 -/a/e/ei/ele/elor/3 ă/a/e/ei/ele/elor/3 e/ea/i/ii/ilor/3
        -/l/lui/uri/urile/urilor/3 u/ul/i/ii/3
    """,
    "de": "-/e/en/er/es/em/s/n/ern/4 -/s/n/2 in/innen/3",
}


@dataclass(frozen=True, slots=True)
class Part:
    """A word of a term, folded: whether it matches capitals only, and any ending."""

    folded: str
    capital: bool
    open: bool


Term = tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A line: `source` and `required` are alternatives, any of which will do; `forbidden` must not occur."""

    line: int
    source: tuple[str, ...]
    required: tuple[str, ...]
    forbidden: tuple[str, ...]
    note: str = ""


class Index:
    """Entries by the first letters of their source terms' first words: large glossaries stay fast."""

    _LETTERS = 2  # every paradigm keeps that many

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.any: list[Entry] = []
        self.by_start: dict[str, list[tuple[Entry, str]]] = defaultdict(list)
        for entry in entries:
            for term in entry.source:
                if term == "*":
                    self.any.append(entry)
                else:
                    self.by_start[_parts(term)[0].folded[: self._LETTERS]].append((entry, term))

    def found(self, text: str, lang: str) -> list[tuple[Entry, tuple[int, int]]]:
        """Entries whose source term stands in the text, the longest of overlapping ones only, in order."""
        starts = {fold(w.text)[: self._LETTERS] for w in tokens(text)}
        starts |= {s[:k] for s in starts for k in range(1, len(s))}
        hits = [
            (entry, span)
            for start in starts
            for entry, term in self.by_start.get(start, ())
            for span in find(term, text, lang)
        ]
        hits.sort(key=lambda hit: (hit[1][0] - hit[1][1], hit[1][0], hit[0].line))
        kept: list[tuple[Entry, tuple[int, int]]] = []
        for entry, (start, end) in hits:
            if any(a <= start and end <= b and (a, b) != (start, end) for _, (a, b) in kept):
                continue
            kept.append((entry, (start, end)))
        return sorted(kept, key=lambda hit: (hit[1], hit[0].line))


@dataclass(frozen=True, slots=True)
class Glossary:
    """The entries of a file in order, a digest of it for signatures, and an index of their source terms."""

    name: str
    entries: tuple[Entry, ...]
    digest: str
    index: Index = field(compare=False, repr=False)

    def agreed(self, source: str, target: str, langs: tuple[str, str]) -> list[tuple[int, int]]:
        """Where the target has terms that the glossary requires of this source, as half-open ranges."""
        return [
            place
            for entry, _ in self.index.found(source, langs[0])
            for term in entry.required
            for place in find(term, target, langs[1])
        ]


def load(path: Path) -> Glossary:
    """Read a glossary. Raises TqpipeError naming the file, the line and what is expected."""
    import hashlib

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
    return Glossary(str(path), entries, hashlib.sha256(data).hexdigest()[:8], Index(entries))


def _entries(text: str, path: Path) -> Iterator[Entry]:
    first = True
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split("\t")]
        if first and cells[0].casefold() in _HEADER:
            first = False
            continue
        first = False
        where = f"glossary {path}, line {number}"
        if len(cells) < 2:
            raise TqpipeError(
                f"{where}: {line.strip()[:60]!r} has no tab; expected source term, tab, target term, and "
                "optionally tab, forbidden target terms, tab, note"
            )
        if len(cells) > 4:
            raise TqpipeError(f"{where}: {len(cells)} columns; at most 4: source, target, forbidden, note")
        source, required, forbidden = (_alternatives(cell) for cell in (*cells, "", "")[:3])
        if not source:
            raise TqpipeError(f"{where}: the source term is empty; '*' stands for any source text")
        if not (required or forbidden):
            raise TqpipeError(f"{where}: neither a target term nor a forbidden one is given for {cells[0]!r}")
        if source == ("*",) and required:
            raise TqpipeError(f"{where}: '*' as source term can only forbid: leave the target term empty")
        for term in (*source, *required, *forbidden):
            if term != "*" and not _parts(term):
                raise TqpipeError(f"{where}: the term {term!r} holds no letter or digit")
        both = set(required) & set(forbidden)
        if both:
            raise TqpipeError(f"{where}: {sorted(both)[0]!r} is both required and forbidden")
        yield Entry(number, source, required, forbidden, cells[3] if len(cells) > 3 else "")


def _alternatives(cell: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip() for part in cell.split("|") if part.strip()))


@lru_cache(maxsize=65536)
def _parts(term: str) -> Term:
    return tuple(
        Part(fold(m[0]), any(c.isupper() for c in m[0]), term[m.end() : m.end() + 1] == "*")
        for m in _TOKEN.finditer(term)
    )


@lru_cache(maxsize=8192)
def tokens(text: str) -> tuple[Word, ...]:
    """Words and figures with offsets; marks, apostrophes and hyphens separate them."""
    return tuple(Word(m[0], m.start(), m.end()) for m in _TOKEN.finditer(text))


@lru_cache(maxsize=16)
def _paradigms(lang: str) -> tuple[tuple[tuple[str, ...], int], ...]:
    rows = (item.split("/") for item in _PARADIGMS.get(lang, "").split())
    return tuple((tuple(fold(e).strip("-") for e in row[:-1]), int(row[-1])) for row in rows)


@lru_cache(maxsize=65536)
def stems(folded: str, lang: str) -> frozenset[tuple[str, int]]:
    """What is left of a word without each ending that it may have, with the ending's paradigm."""
    return frozenset(
        (folded[: len(folded) - len(ending)], number)
        for number, (endings, least) in enumerate(_paradigms(lang))
        for ending in endings
        if folded.endswith(ending) and len(folded) - len(ending) >= least
    )


def _same(part: Part, word: str, lang: str) -> bool:
    if part.capital and not word[0].isupper():
        return False
    folded = fold(word)
    if part.open:
        return folded.startswith(part.folded)
    return folded == part.folded or (
        word.isalpha() and not stems(part.folded, lang).isdisjoint(stems(folded, lang))
    )


def find(term: str, text: str, lang: str) -> list[tuple[int, int]]:
    """Where a term stands in the text, as half-open ranges."""
    parts, here = _parts(term), tokens(text)
    base = base_language(lang)
    out = []
    for i in range(len(here) - len(parts) + 1):
        if all(_same(p, here[i + k].text, base) for k, p in enumerate(parts)):
            out.append((here[i].start, here[i + len(parts) - 1].end))
    return out
