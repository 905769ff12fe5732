"""A run as the gate sees it: a row a segment, without texts, in an order and a rounding that do not move.

A `Snapshot` is what a baseline file holds. Two of them are compared segment by segment: a segment is known by the
hash of its source text (of its target text, where it has no source), so it is found again wherever it moves to.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any

from tqpipe.facts import apart
from tqpipe.gate.limits import WorseThan
from tqpipe.languages import base_language, known, tag
from tqpipe.types import SEVERITIES, SIDES, VERDICTS, Record, Run, TqpipeError

#: The scores that are kept, with their decimals: what means something, and what survives another machine's arithmetic.
DECIMALS = {"quality": 1, "broken": 2, "adequacy": 2, "chrf": 1, "bleu": 1, "ter": 1}
#: Scores of which less is better.
LOWER = frozenset({"broken", "ter"})
#: Points of quality and shares of risk by which a segment with the same texts may differ and still be the same:
#: word links depend a little on the other segments of the document.
SAME_POINTS, SAME_RISK = 0.15, 0.02


def text_hash(text: str) -> str:
    """First 16 hex digits of the SHA-256 of the NFC text; "" for an empty one."""
    if not text:
        return ""
    data = unicodedata.normalize("NFC", text).encode("utf-8", "surrogatepass")
    return hashlib.sha256(data).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Row:
    """One segment. `flags` counts "check/severity" without waived flags; `waived` counts those. `accepted`: a person
    accepts it as it stands.

    `scores` are those of `DECIMALS`, rounded; one that could not be made is absent.
    """

    doc: str
    langs: str
    source: str
    target: str
    verdict: str
    risk: float
    scores: Mapping[str, float]
    flags: Mapping[str, int]
    waived: Mapping[str, int] = field(default_factory=dict)
    accepted: bool = False

    @property
    def key(self) -> str:
        """What the segment is known by: its source, or its target where it has none."""
        return self.source or f"+{self.target}"

    @property
    def serious(self) -> int:
        """How many of its flags are major or critical."""
        return sum(n for name, n in self.flags.items() if not name.endswith("/minor"))


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Rows in document order, and what they depend on: versions and configuration by part, in `parts`."""

    name: str
    rows: tuple[Row, ...]
    parts: Mapping[str, str]
    tqpipe: str
    signature: str

    @property
    def langs(self) -> tuple[str, ...]:
        """The language pairs ("ca-en") in order of first appearance."""
        return tuple(dict.fromkeys(row.langs for row in self.rows))

    @property
    def docs(self) -> tuple[str, ...]:
        """The documents in order of first appearance."""
        return tuple(dict.fromkeys(row.doc for row in self.rows))

    @property
    def scores(self) -> tuple[str, ...]:
        """The names of the scores that any row has, sorted."""
        return tuple(sorted({name for row in self.rows for name in row.scores}))


def row_of(record: Record, doc: str, langs: str) -> Row:
    """The row of one record."""
    scores = {
        name: round(value, decimals) + 0.0  # no -0.0
        for name, decimals in DECIMALS.items()
        if (value := record.scores.get(name)) is not None
    }
    flags: Counter[str] = Counter()
    waived: Counter[str] = Counter()
    # Limits and counts are by check, whatever stands under another flag.
    for flag in apart(record.flags):
        (flags if flag.waived is None else waived)[f"{flag.check}/{flag.severity}"] += 1
    return Row(
        doc=doc,
        langs=langs,
        source=text_hash(record.pair.source_text),
        target=text_hash(record.pair.target_text),
        verdict=record.verdict,
        risk=round(record.risk, 2),
        scores=scores,
        flags=dict(sorted(flags.items())),
        waived=dict(sorted(waived.items())),
        accepted=record.accepted is not None,
    )


def run_doc(run: Run) -> str:
    """What a run's document is called, with forward slashes: as the gate's configuration does, else as its file."""
    name = str(run.manifest.get("doc") or "") or run_file(run)
    return PurePath(name).as_posix() if name else "target"


def run_file(run: Run) -> str:
    """The target's file as seen from where the run was made; "" where it is not known."""
    return str(run.input("target").get("name", ""))


def run_langs(run: Run) -> str:
    """Its language pair, with the regions that are known: "ca-en", "en-zh_CN"."""
    names = []
    for side, lang in zip(SIDES, run.langs, strict=True):
        code = str(run.input(side).get("code") or "")
        names.append(tag(code) if code and (known(code) or base_language(code)) == lang else lang or "und")
    return "-".join(names)


#: Of the configuration: what moves no score, or is a path to something whose version is a part of its own.
_NO_PART = {("encoder", "threads"), ("checks", "waivers"), ("checks", "glossary"), ("quality", "model")}
#: Of the versions: parts of their own, and libraries.
_KNOWN = frozenset({"encoder", "quality", "checks", "python", "torch", "transformers", "sacrebleu"})


def parts_of(manifest: Mapping[str, Any]) -> dict[str, str]:
    """Everything that can move a score, part by part, from a run's manifest: name -> version or hash.

    tqpipe's own version is not among them: what it changes shows in a check's or a model's version.
    """
    versions = manifest.get("versions")
    versions = versions if isinstance(versions, Mapping) else {}
    parts = {
        "encoder": str(versions.get("encoder") or "none"),
        "quality model": str(versions.get("quality") or "none"),
    }
    checks = versions.get("checks")
    for name, version in sorted((checks if isinstance(checks, Mapping) else {}).items()):
        parts[f"check {name}"] = str(version)
    for name in sorted(set(versions) - _KNOWN):
        parts[name] = str(versions[name] or "none")
    config = manifest.get("config")
    for section, values in sorted((config if isinstance(config, Mapping) else {}).items()):
        if isinstance(values, Mapping):
            values = {k: v for k, v in values.items() if (section, k) not in _NO_PART}
        parts[f"[{section}]"] = _digest(values)
    return parts


def _digest(values: Any) -> str:
    text = json.dumps(values, sort_keys=True, ensure_ascii=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def signature_of(parts: Mapping[str, str]) -> str:
    """One short string for all parts."""
    return f"gate:1|{_digest(dict(sorted(parts.items())))}"


def snapshot(runs: Sequence[Run], name: str) -> Snapshot:
    """The snapshot of one or more runs. Raises TqpipeError where they are empty or of different signatures."""
    if not any(run.records for run in runs):
        raise TqpipeError(f"{name}: the run is empty: there is no segment to judge")
    first = parts_of(runs[0].manifest)
    for run in runs[1:]:
        if differ := differences(first, parts_of(run.manifest)):
            raise TqpipeError(
                f"{name}: the runs were not scored alike ({told(differ)}), so they cannot be judged together: "
                "score them again with one configuration"
            )
    rows = [row_of(r, run_doc(run), run_langs(run)) for run in runs for r in run.records]
    version = str(runs[0].manifest.get("tqpipe", ""))
    return Snapshot(name, tuple(rows), first, version, signature_of(first))


def differences(a: Mapping[str, str], b: Mapping[str, str]) -> list[tuple[str, str, str]]:
    """(part, in a, in b) for every part that differs; "absent" where a side lacks it."""
    names = dict.fromkeys([*a, *b])
    pairs = ((name, a.get(name, "absent"), b.get(name, "absent")) for name in names)
    return [(name, left, right) for name, left, right in pairs if left != right]


def told(found: Iterable[tuple[str, str, str]], limit: int = 6) -> str:
    """Differences as words."""
    items = list(found)
    shown = "; ".join(f"{name}: {left} there, {right} here" for name, left, right in items[:limit])
    return shown + (f"; and {len(items) - limit} more" if len(items) > limit else "")


#: A segment in both (indices into the two snapshots' rows), or in one of them.
Match = tuple[int | None, int | None]


def match(old: Snapshot, new: Snapshot) -> list[Match]:
    """Pair the rows of two snapshots: by document and source text, then by source text alone.

    Among equal texts, those with the same translation are paired first and the rest in order. The result is in the
    order of `new`; what only `old` has comes last, in its order.
    """
    partner: dict[int, int] = {}
    free = set(range(len(old.rows)))
    for by_doc in (True, False):
        for exact in (True, False):
            waiting: dict[tuple[str, ...], list[int]] = defaultdict(list)
            for i in sorted(free, reverse=True):
                waiting[_key(old.rows[i], by_doc, exact)].append(i)
            for j, row in enumerate(new.rows):
                if j not in partner and (found := waiting.get(_key(row, by_doc, exact))):
                    partner[j] = found.pop()
                    free.discard(partner[j])
    both: list[Match] = [(partner.get(j), j) for j in range(len(new.rows))]
    return both + [(i, None) for i in sorted(free)]


def _key(row: Row, by_doc: bool, exact: bool) -> tuple[str, ...]:
    key: tuple[str, ...] = (row.key, row.langs)
    if by_doc:
        key += (row.doc,)
    return (*key, "=", row.target) if exact else key


def stale(old: Snapshot, new: Snapshot, matches: Sequence[Match]) -> dict[int, int]:
    """Rows of `new` whose source is new while the translation is one that stood under another source before: row of
    `new` -> that row of `old`.

    Of one document, and both sources only on their own side: a source was edited, its translation not.
    """
    left: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for i in (i for i, j in reversed(matches) if i is not None and j is None):
        if (was := old.rows[i]).target and was.source:
            left[was.doc, was.langs, was.target].append(i)
    found: dict[int, int] = {}
    for j in (j for i, j in matches if i is None and j is not None):
        row = new.rows[j]
        if row.source and (waiting := left.get((row.doc, row.langs, row.target))):
            found[j] = waiting.pop()
    return found


#: What became of a segment. `changed`: other words, neither clearly better nor worse. `accepted`: a person has accepted
#: it since, so it is neither better nor worse.
CHANGES = ("broken", "worse", "removed", "fixed", "better", "accepted", "changed", "added", "unchanged")


def change(old: Row | None, new: Row | None, worse: WorseThan) -> str:
    """One of `CHANGES`.

    A segment is broken or fixed when that verdict comes or goes. It is worse when its verdict fell, its quality fell by
    `worse.points`, its risk rose by `worse.risk`, or it has more major or critical flags and no better quality; better
    is the reverse.
    """
    if old is None or new is None:
        return "added" if old is None else "removed"
    if new.accepted:
        return (
            "unchanged"
            if old.accepted and (old.source, old.target) == (new.source, new.target)
            else "accepted"
        )
    if (old.verdict == "broken") != (new.verdict == "broken"):
        return "broken" if new.verdict == "broken" else "fixed"
    down, up = _is_worse(old, new, worse), _is_worse(new, old, worse)
    if down != up:
        return "worse" if down else "better"
    return "unchanged" if _same(old, new) else "changed"


def _same(old: Row, new: Row) -> bool:
    a, b = old.scores.get("quality"), new.scores.get("quality")
    near = a == b or (a is not None and b is not None and abs(a - b) <= SAME_POINTS)
    return (
        near
        and abs(old.risk - new.risk) <= SAME_RISK
        and (old.source, old.target, old.flags, old.verdict)
        == (new.source, new.target, new.flags, new.verdict)
    )


def _is_worse(old: Row, new: Row, worse: WorseThan) -> bool:
    verdicts: tuple[str, ...] = VERDICTS
    if verdicts.index(new.verdict) > verdicts.index(old.verdict):
        return True
    a, b = old.scores.get("quality"), new.scores.get("quality")
    if a is not None and b is not None and a - b >= worse.points:
        return True
    return new.risk - old.risk >= worse.risk or (old.target != new.target and new.serious > old.serious)


def severities(flags: Mapping[str, int]) -> Counter[str]:
    """Flags by severity."""
    found: Counter[str] = Counter()
    for name, n in flags.items():
        severity = name.rpartition("/")[2]
        if severity in SEVERITIES:
            found[severity] += n
    return found
