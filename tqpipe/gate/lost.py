"""Translations that the baseline has and that are gone, while their source still waits for one.

A row without a translation gives no pair, so no limit of segments sees it; nor does one a file that is gone, where a
pattern says what is judged. What is gone with its source is another thing: see `removed.py`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tqpipe.gate.gone import Left, in_source, left_of
from tqpipe.gate.limits import GateConfig
from tqpipe.gate.result import Finding, fingerprint
from tqpipe.gate.snapshot import Match, Row, Snapshot, run_doc, run_langs, text_hash
from tqpipe.ingest import make_pair
from tqpipe.types import Place, Run


@dataclass(frozen=True, slots=True)
class Lost:
    """A segment of the baseline, its source text, the file and line where its translation belongs, and why it is none.

    `index` is the row's number in the baseline, `before` the translation that it had, where the baseline's texts are
    known. `name` is its id, or the line: another one for each lost segment of a document.
    """

    index: int
    row: Row
    text: str
    file: str
    line: int
    name: str
    reason: str
    before: str | None

    def finding(self, fails: bool) -> Finding:
        """What a reader should look at: a segment without a translation."""
        place = Place.at_line(self.file, self.line)
        quality = self.row.scores.get("quality")
        return Finding(
            rule="lost",
            kind="regression",
            severity="critical",
            message=f"The translation is lost (it was {self.row.verdict}): {self.reason}.",
            fails=fails,
            fingerprint=fingerprint("lost", self.row.doc, self.row.source, self.row.target),
            doc=self.row.doc,
            pair=make_pair(self.text, "", id=self.name, target_place=place),
            score="" if quality is None else "quality",
            baseline=quality,
            before=self.before,
        )


def _alike(langs: str, known: str) -> bool:
    """Whether two pairs of languages can be one: of a file without a translation the language may not be known."""
    return all(a in (b, "und") for a, b in zip(langs.split("-"), known.split("-"), strict=False))


def find(
    runs: Sequence[Run],
    baseline: Snapshot,
    matches: Sequence[Match],
    before: Sequence[str] | None,
    config: GateConfig,
) -> tuple[Lost, ...]:
    """The lost translations in the baseline's order; `before` are the baseline's target texts by row.

    A document that is called otherwise now is found by the source text alone. Of one that is gone as a whole the
    translations are lost whose source the file still has that a pattern of the configuration names; where none does,
    those whose source another document has: a language, say, among others.
    """
    gone = absent(runs, baseline, matches)
    waiting: dict[str, dict[tuple[str, str], Mapping[str, object]]] = {}
    docs = {run_doc(run) for run in runs}
    for run in runs:
        for item in run.manifest.get("unread") or ():
            if isinstance(item, Mapping) and (text := item.get("wanted")):
                places = waiting.setdefault(text_hash(str(text)), {})
                places.setdefault((run_doc(run), run_langs(run)), item)
    others = _others(runs if gone else ())
    left = {}
    for doc, langs in {row.doc: row.langs for row in baseline.rows if row.doc in gone}.items():
        left[doc] = in_source(doc, langs, config) or others
    taken: Counter[tuple[str, str]] = Counter()
    names: Counter[tuple[str, str]] = Counter()
    found = []
    for i in (i for i, j in matches if i is not None and j is None):
        row = baseline.rows[i]
        places = waiting.get(row.source, {}) if row.target else {}
        items = [
            item
            for (doc, langs), item in places.items()
            if _alike(langs, row.langs) and (doc == row.doc or row.doc not in docs)
        ]
        if not items and row.target and row.doc in gone and row.source in left[row.doc].texts:
            text, ids = left[row.doc].texts[row.source]
            # A text that stands in several places has lost as many translations.
            id = ids[min(taken[row.doc, row.source], len(ids) - 1)]
            taken[row.doc, row.source] += 1
            file, reason = str(config.path(row.doc)), left[row.doc].why
            items = [{"wanted": text, "file": file, "reason": reason, "id": id}]
        for item in items[:1]:
            given = item.get("line")
            line = given if isinstance(given, int) else 1
            name = str(item.get("id") or f"line {line}")
            names[row.doc, name] += 1
            if (n := names[row.doc, name]) > 1:
                name += f", {n}"
            found.append(
                Lost(
                    i,
                    row,
                    str(item["wanted"]),
                    str(item.get("file", "")),
                    line,
                    name,
                    str(item.get("reason", "")),
                    None if before is None else before[i],
                )
            )
    return tuple(found)


def _others(runs: Sequence[Run]) -> Left:
    """The sources of everything that is translated."""
    pairs = (record.pair for run in runs for record in run.records)
    why = "its file is gone, and other translations of its source are there"
    return left_of(((pair.source_text, pair.id) for pair in pairs), why)


def absent(runs: Sequence[Run], baseline: Snapshot, matches: Sequence[Match]) -> frozenset[str]:
    """Documents of the baseline that no run has and of which no segment is found anywhere else."""
    kept = {baseline.rows[i].doc for i, j in matches if i is not None and j is not None}
    return frozenset(baseline.docs) - kept - {run_doc(run) for run in runs}
