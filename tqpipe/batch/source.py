"""What a batch reads, and how."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from tqpipe.batch.head import told_languages
from tqpipe.corpus import OnBadRow, Row, apply_policy, languages_of, notes_of, read_corpus
from tqpipe.corpus.items import renamed
from tqpipe.ingest import Columns
from tqpipe.storage import Location


@dataclass(frozen=True, slots=True)
class Input:
    """What is read, and how."""

    paths: tuple[Location, ...]
    kind: str | None = None
    columns: Columns = field(default_factory=Columns)
    encoding: str | None = None
    system: str | None = None
    on_bad_row: OnBadRow = "skip"
    source_lang: str | None = None
    target_lang: str | None = None
    #: Rows that are read, from the first on; None for all.
    limit: int | None = None
    #: What a file is called in the output, where that is not its name here.
    called: Callable[[str], str] | None = None

    @property
    def asked(self) -> tuple[str, str]:
        """The codes of the languages as they are asked for, with regions and scripts, "" where not."""
        return self.source_lang or "", self.target_lang or ""

    def rows(self) -> Iterator[Row]:
        """The rows, under the policy."""
        found = read_corpus(
            self.paths,
            kind=self.kind,
            columns=self.columns,
            langs=self.asked,
            encoding=self.encoding,
            system=self.system,
        )
        rows = islice(apply_policy(found, self.on_bad_row), self.limit)
        return rows if self.called is None else (renamed(row, self.called(row.file)) for row in rows)

    def named(self, note: str) -> str:
        """A note on it, with files by the names that they have in the output."""
        if self.called is not None:
            for path in map(str, self.paths):
                note = note.replace(path, self.called(path))
        return note

    def languages(self, *, force: bool = False) -> tuple[str, str]:
        """The languages for the models: as asked for, else as the corpus says, "" where neither does."""
        said = languages_of(
            self.paths, kind=self.kind, columns=self.columns, langs=self.asked, encoding=self.encoding
        )
        return told_languages(self.source_lang, self.target_lang, said, force=force)

    def notes(self) -> list[str]:
        """Sentences that a reader should know of how it is read."""
        return notes_of(
            self.paths, kind=self.kind, columns=self.columns, langs=self.asked, encoding=self.encoding
        )
