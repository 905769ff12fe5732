"""What a job reads: texts with their hashes, in two languages that are given or identified."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from tqpipe import identification, languages
from tqpipe.ingest import Lines, is_extracted, one_of_two, per_file, place_of, read_document
from tqpipe.types import Document, Pair, Place, Segment, TqpipeError


@dataclass(frozen=True, slots=True)
class Input:
    """A text to be worked on, its hash, and whether it is a plain file, whose places can be told.

    `encoding` is the one that was named for it; `note` is what a reader should know of how it was read, "" for nothing.
    """

    document: Document
    sha256: str
    file: bool = False
    encoding: str | None = None
    note: str = ""

    def row(self, lang: str, segments: int) -> dict[str, Any]:
        """What the manifest says of an input."""
        row = {
            "name": self.document.name,
            "sha256": self.sha256,
            "lang": lang,
            "chars": len(self.document.text),
            "segments": segments,
        }
        return row | {"encoding": self.encoding} if self.encoding else row


def both_inputs(
    source: Path | Document, target: Path | Document, encoding: str | None
) -> tuple[Input, Input]:
    """The two texts of a job; `encoding` may name one for either."""
    first, second = per_file(encoding)
    with one_of_two(0, encoding):
        left = input_of(source, first)
    with one_of_two(1, encoding):
        return left, input_of(target, second)


def input_of(item: Path | Document, encoding: str | None) -> Input:
    """A text, read if it is a file. Raises TqpipeError where it cannot be read or is empty."""
    if isinstance(item, Document):
        if not item.text.strip():
            raise TqpipeError(f"{item.name}: the text is empty")
        digest = hashlib.sha256(item.text.encode("utf-8", "surrogatepass")).hexdigest()
        return Input(item, digest)
    file = read_document(item, encoding)
    document = Document(file.name, "", file.text)
    return Input(document, file.sha256, not is_extracted(item), encoding, file.note)


def columns_of(pairs: Sequence[Pair], told: tuple[str | None, str | None]) -> tuple[Input, Input]:
    """All texts of each side as one document. Raises TqpipeError for a side without any whose language is not told."""
    columns = []
    for name, texts, lang in (
        ("source", [p.source_text for p in pairs], told[0]),
        ("target", [p.target_text for p in pairs], told[1]),
    ):
        columns.append(Input(Document(f"the {name} column", "", "\n".join(texts)), ""))
        if not lang and not columns[-1].document.text.strip():
            raise TqpipeError(f"the {name} column is empty; with --{name}-lang every row is flagged")
    return columns[0], columns[1]


def in_languages(
    source: Input, target: Input, source_lang: str | None, target_lang: str | None, *, force: bool = False
) -> tuple[tuple[Document, Document], list[str]]:
    """Settle the languages: given, or identified; the same, swapped or (but for `force`) unknown ones are errors."""
    notes = [item.note for item in (source, target) if item.note]
    settled: list[str] = []
    sure: list[str | None] = []
    for side, item, given in (("source", source, source_lang), ("target", target, target_lang)):
        if given := given or item.document.lang or None:
            settled.append(languages.normalise(given, f"--{side}-lang", force=force))
            sure.append(identification.foreign(item.document.text, settled[-1]))
            continue
        guess = identification.identify(item.document.text)
        if guess is None:
            raise TqpipeError(
                f"{item.document.name}: the language could not be identified: give --{side}-lang"
            )
        settled.append(guess.lang)
        sure.append(guess.lang if guess.certain else None)
        if not guess.certain:
            notes.append(
                f"The {side} language was guessed as {languages.name(guess.lang)} ({guess.lang}) without "
                f"agreement of both identifiers; give --{side}-lang to be sure."
            )
    if settled[0] == settled[1]:
        raise TqpipeError(
            f"both sides are {languages.name(settled[0])} ({settled[0]}): {source.document.name} and "
            f"{target.document.name}. A translation needs two languages; if one was identified wrongly, "
            "give --source-lang and --target-lang"
        )
    if (sure[0], sure[1]) == (settled[1], settled[0]):
        raise TqpipeError(
            f"the sides look swapped: {source.document.name} is {languages.name(settled[1])} and "
            f"{target.document.name} is {languages.name(settled[0])}, but --source-lang {settled[0]} and "
            f"--target-lang {settled[1]} were given. Exchange the two files or the two options"
        )
    for side, item, lang in zip(("source", "target"), (source, target), settled, strict=True):
        if note := other_language(side, item.document.text, lang):
            notes.append(note)
    return (replace(source.document, lang=settled[0]), replace(target.document, lang=settled[1])), notes


#: Characters of a text that tell its language for certain.
_ENOUGH = 200


def other_language(side: str, text: str, lang: str) -> str | None:
    """What to tell a reader where a whole text is, for certain, in another language than the one that an option or the
    file says; None where it may be in that.
    """
    if len(text) <= _ENOUGH or (found := identification.foreign(text, lang)) is None:
        return None
    return (
        f"The {side} text reads like {languages.name(found)}, not {languages.name(lang)}: if it is, say "
        f"--{side}-lang {found}."
    )


def pair_languages(
    pairs: Sequence[Pair], source_lang: str | None, target_lang: str | None, *, force: bool
) -> tuple[tuple[str, str], list[str]]:
    """The languages of two columns of text, given, or identified from all of it; and what a reader should know."""
    told = source_lang, target_lang
    documents, notes = in_languages(*columns_of(pairs, told), *told, force=force)
    return (documents[0].lang, documents[1].lang), notes


def placed(pairs: Sequence[Pair], source: Input, target: Input) -> tuple[Pair, ...]:
    """The pairs with their places in the two files; those of a `Document` have none."""
    lines = [Lines(item.document.text) if item.file else None for item in (source, target)]

    def place(side: int, segments: Sequence[Segment]) -> Place | None:
        found, item = lines[side], (source, target)[side]
        if found is None or not segments:
            return None
        return place_of(item.document.name, found, segments[0].start, segments[-1].end)[1]

    return tuple(
        replace(pair, source_place=place(0, pair.source), target_place=place(1, pair.target))
        for pair in pairs
    )
