"""TMX 1.4 with places (LISA OSCAR's TMX 1.4b): a row for every unit; whole corpora of it are `tqpipe.corpus`'s.

As in XLIFF, the content of a code of the original format stays as text, and one without content as the tag it is, so
that a lost one is noticed. What is highlighted (`hi`) is text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from tqpipe.ingest.placed_xml import PlacedXml
from tqpipe.ingest.places import Tracer
from tqpipe.ingest.rows import BadRow, Placed, row_of
from tqpipe.ingest.text import FileText
from tqpipe.languages import speaks, spelt
from tqpipe.types import Pair, TqpipeError
from tqpipe.wording import plural

#: Elements that hold codes of the original format.
CODES = {"bpt", "ept", "it", "ph", "ut"}


@dataclass(slots=True)
class _Unit:
    id: str | None
    line: int
    variants: list[tuple[str, Tracer, int]] = field(default_factory=list)

    def variants_in(self, wanted: str, file: str) -> list[Placed]:
        """Its texts in a language, the one that is read first."""
        codes = [lang for lang, _, _ in self.variants]
        found = (self.variants[k] for k in read_and_left(codes, wanted))
        return [tracer.done(file, at) for _, tracer, at in found]


class _Reader(PlacedXml):
    root, kind = "tmx", "TMX"
    around_tags, unit_tags = ("tmx", "body"), ("tu",)

    def __init__(self, file: FileText) -> None:
        super().__init__(file)
        self.found: list[_Unit | BadRow] = []
        self._unit: _Unit | None = None
        self.source_lang = self._lang = ""
        self._tracer: Tracer | None = None

    def broken(self, row: BadRow) -> None:
        self.found.append(row)

    def tracers(self) -> list[Tracer]:
        return [] if self._tracer is None else [self._tracer]

    def start(self, name: str, attributes: Mapping[str, str], here: int) -> None:
        if self._tracer is not None:
            if name in CODES and self.is_empty(here):
                self.literal_tag(here)
        elif name == "header":
            self.source_lang = attributes.get("srclang", "")
        elif name == "tu":
            self._unit = _Unit(attributes.get("tuid"), self.lines.line(here))
        elif name == "tuv":
            self._lang = attributes.get("xml:lang") or attributes.get("lang") or ""
        elif name == "seg" and self._unit is not None:
            self._tracer = Tracer(self.lines)
            self._unit.variants.append((self._lang, self._tracer, here + self.tag(here)))

    def end(self, name: str, here: int) -> None:
        if name == "seg":
            self._tracer = None
        elif name == "tu" and self._unit is not None:
            # One that has no end, in a file that is cut off, is half a text.
            self.found.append(self._unit)
            self._unit = None


def read_and_left(codes: Sequence[str], wanted: str) -> list[int]:
    """Which of a unit's variants, by their codes, are in the language `wanted`: the one that is read comes first."""
    read = spelt(codes, wanted)
    alike = [k for k, code in enumerate(codes) if read is not None and (code == read or speaks(code, wanted))]
    return sorted(alike, key=lambda k: codes[k] != read)


def read_tmx(
    file: FileText, langs: tuple[str | None, str | None] = (None, None)
) -> tuple[list[Pair | BadRow], tuple[str, str], tuple[str, ...]]:
    """The rows, the two languages (`langs`, or those of a file that has only two), and what a reader should know.

    Raises TqpipeError where it has more and `langs` does not say which two.
    """
    reader = _Reader(file)
    reader.walk()
    units = [unit for unit in reader.found if isinstance(unit, _Unit)]
    there = [lang for unit in units for lang, _, _ in unit.variants]
    source, target = choose_languages(file.name, there, reader.source_lang, langs)
    rows: list[Pair | BadRow] = []
    more = Counter[str]()
    for number, unit in enumerate(reader.found, 1):
        if isinstance(unit, BadRow):
            rows.append(unit)
            continue
        sides = {lang: unit.variants_in(lang, file.name) for lang in (source, target)}
        if missing := [lang for lang, texts in sides.items() if not texts]:
            rows.append(BadRow(unit.line, f"the unit has no text in {' and '.join(missing)}"))
            continue
        more.update(
            lang
            for lang, (first, *rest) in sides.items()
            if any(text not in ("", first[0]) for text, _ in rest)
        )
        rows.append(row_of(sides[source][0], sides[target][0], id=unit.id or str(number), line=unit.line))
    notes = tuple(
        f"{file.name}: {plural(n, 'unit')} with more than one text in {lang}: the first is read (a region in "
        "--source-lang or --target-lang chooses another)"
        for lang, n in more.items()
    )
    return rows, (source, target), notes


def choose_languages(
    name: str, variants: Iterable[str], main: str, langs: tuple[str | None, str | None]
) -> tuple[str, str]:
    """The two languages to read of a file called `name`: `langs`, or those of a file that has only two.

    `variants` are the codes of its variants, `main` its header's source language. Raises TqpipeError where there are
    more and `langs` does not say which two.
    """
    there = dict.fromkeys(lang.lower() for lang in variants)
    source = langs[0] or _first(lang for lang in there if speaks(lang, main))
    target = langs[1]
    if source and not target:
        others = [lang for lang in there if not speaks(lang, source)]
        # "cat" and "cat-ES" are one.
        target = _first(lang for lang in others if all(speaks(other, lang) for other in others))
    if not source or not target:
        raise TqpipeError(
            f"{name}: which two of its languages? Give --source-lang and --target-lang; it has "
            f"{', '.join(there)[:200] or 'none'} (its source language is {main or 'not named'})"
        )
    return source, target


def _first(langs: Iterable[str]) -> str | None:
    return next(iter(langs), None)
