"""Documents of the baseline that nobody judges any more: what became of their files, and of their sources.

A file that is there and that no input names was taken out of the configuration. Of one that is gone the pattern that it
fitted says which file its source is: as long as that has a text, a translation of it is lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tqpipe import segment
from tqpipe.gate import inputs, patterns
from tqpipe.gate.limits import GateConfig, Input
from tqpipe.gate.snapshot import text_hash
from tqpipe.ingest import is_bilingual, read_bilingual, read_document
from tqpipe.languages import base_language
from tqpipe.types import Document, TqpipeError
from tqpipe.wording import some

#: Sentences that a translation of a text may join, at most.
_JOINED = 4


def unnamed(docs: Iterable[str], config: GateConfig) -> tuple[str, ...]:
    """Those documents whose file is there while no input of the configuration names it, sorted."""
    if not config.input:
        return ()  # who names files has named those that are judged
    return tuple(sorted(doc for doc in docs if config.path(doc).is_file() and _table(doc, config) is None))


def note(docs: tuple[str, ...], config: GateConfig) -> str:
    """A sentence about documents that are `unnamed`."""
    are, them = ("is", "it") if len(docs) == 1 else ("are", "them")
    write = config.writes(str(config.path(config.baseline)))
    return (
        f"{some(docs)} {are} in the baseline and not judged, as no input names {them}: an [[input]] table takes "
        f"{them} in again, a baseline that is written anew has {them} no more{f' ({write})' if write else ''}. "
        f"Where another configuration judges {them}, give each a baseline of its own."
    )


@dataclass(frozen=True, slots=True)
class Left:
    """Source texts that are still there, by their hash, each with the ids under which it is known; `why` a document
    that is gone is missed for them, as words.
    """

    why: str
    texts: Mapping[str, tuple[str, tuple[str, ...]]]


def left_of(texts: Iterable[tuple[str, str]], why: str) -> Left:
    """Texts with their ids as a `Left`."""
    ids: dict[str, dict[str, None]] = {}
    for text, id in texts:
        ids.setdefault(text, {})[id] = None
    return Left(why, {text_hash(text): (text, tuple(known)) for text, known in ids.items() if text})


def in_source(doc: str, langs: str, config: GateConfig) -> Left | None:
    """What the source file of a document that is gone still has: nothing where it is gone, too. None where no pattern
    names that file, or where it cannot be read.

    `langs` is the document's language pair.
    """
    found = _table(doc, config)
    if found is None or not found[1]:
        return None
    item, name = found
    path = config.path(name)
    try:
        texts = _texts(path, item, base_language(langs.partition("-")[0]), config) if path.is_file() else ()
        return left_of(texts, f"its file is gone, and the source {name} is there")
    except TqpipeError:
        return None


def _table(doc: str, config: GateConfig) -> tuple[Input, str] | None:
    """The first input that a document's path fits, and the path of its source."""
    for item in config.input:
        if (fit := patterns.fit(item, doc)) is not None:
            return item, fit[0]
    return None


def _texts(path: Path, item: Input, lang: str, config: GateConfig) -> Iterable[tuple[str, str]]:
    """What a pair may have as its source, with its id."""
    if is_bilingual(path, path):
        # Joined with itself a file of texts by key has them all.
        return [(pair.source_text, pair.id) for pair in read_bilingual(path, path).pairs]
    file = read_document(path)
    document = Document(file.name, lang, file.text)
    if item.pre_segmented:
        return [(s.text, f"line {k}") for k, s in enumerate(segment.split_lines(document), 1) if s.text]
    found = segment.split(document, inputs.settings(config).segment)
    return [
        (file.text[found[k].start : found[k + n].end], f"sentence {k + 1}")
        for k in range(len(found))
        for n in range(min(_JOINED, len(found) - k))
    ]
