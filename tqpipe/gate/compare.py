"""Two or more translations of one source side by side: scores with intervals, tests, and the segments that differ.

Segments are joined by their source text, so each system may have been aligned by itself. Means are of those that every
system has; every pair of systems is tested on every score over those that both have, so that one unfinished translation
takes nothing from the others. The p-values are corrected for all those tests together (Holm).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path

from tqpipe.gate import snapshot
from tqpipe.gate.compare_columns import TIES, Column, columns_of, lacking
from tqpipe.gate.comparison import Comparison, Score, Segment, Slice, System, Versus
from tqpipe.types import SEVERITIES, VERDICTS, Record, Run, TqpipeError

#: A system's name and its runs.
Named = tuple[str, Sequence[Run]]
#: Source lengths in characters, as the lower bounds of bins.
LENGTHS = (0, 40, 80, 160, 320)


def load(path: Path) -> list[Run]:
    """A system's runs: one run directory, or a folder of them (a document each), in the order of their names.

    Raises TqpipeError where the path is neither.
    """
    from tqpipe import store

    if (path / store.MANIFEST).is_file() or not path.is_dir():
        return [store.read_run(path)]
    inner = sorted(p for p in path.iterdir() if (p / store.MANIFEST).is_file())
    if not inner:
        raise TqpipeError(f"{path}: is neither a run directory nor a folder of run directories")
    return [store.read_run(p) for p in inner]


def names(paths: Sequence[Path]) -> list[str]:
    """A name for each system: the last part of its path that tells it from the others."""
    parts = [p.resolve().parts for p in paths]
    for depth in range(1, max(map(len, parts)) + 1):
        found = ["/".join(p[-depth:]) for p in parts]
        if len(set(found)) == len(found):
            return found
    return [f"{chr(ord('A') + i)}" if i < 26 else str(i) for i in range(len(paths))]


def compare(
    systems: Sequence[Named],
    *,
    alpha: float = 0.05,
    resamples: int = 10_000,
    seed: int = 12345,
) -> Comparison:
    """Compare systems, given as (name, runs). Raises TqpipeError where they cannot be compared.

    A difference is significant at `alpha`; `resamples` are drawn for each test, from `seed` on.
    """
    langs = _languages(systems)
    segments, total, notes = _join(systems)
    headline = _headline(segments)
    columns = columns_of(segments)
    having = columns[headline].having()
    notes += lacking(segments, [name for name, _ in systems], columns)
    made = [
        _system(name, k, segments, columns, resamples=min(resamples, 1000), seed=seed)
        for k, (name, _) in enumerate(systems)
    ]
    versus = _tests(systems, segments, total, columns, alpha=alpha, resamples=resamples, seed=seed)
    small: dict[tuple[int, int, str], list[str]] = {}
    for v in versus:
        if v.test.note:
            small.setdefault((v.a, v.b, v.test.note), []).append(v.score)
    notes += [
        f"{systems[a][0]} and {systems[b][0]}, {', '.join(scores)}: {note}."
        for (a, b, note), scores in small.items()
    ]
    return Comparison(
        langs=", ".join(langs),
        headline=headline,
        systems=tuple(made),
        versus=tuple(sorted(versus, key=lambda v: [*columns].index(v.score))),
        segments=tuple(segments),
        total=total,
        differing=tuple(_by_spread(segments, headline, having)),
        by_doc=tuple(_by_doc(segments, headline, having)),
        by_length=tuple(_by_length(segments, headline, having)),
        alpha=alpha,
        resamples=resamples,
        notes=tuple(dict.fromkeys(notes)),
    )


def _languages(systems: Sequence[Named]) -> list[str]:
    """The language pairs of the systems, which have to be the same, as everything that moves a score has."""
    if len(systems) < 2:
        raise TqpipeError("compare: give two or more runs of one source")
    states = [snapshot.snapshot(list(runs), name) for name, runs in systems]
    for state in states[1:]:
        if found := snapshot.differences(states[0].parts, state.parts):
            raise TqpipeError(
                f"{states[0].name} and {state.name} cannot be compared, as they were not scored alike: "
                f"{snapshot.told(found)}. Score both with one version and one configuration"
            )
    pairs = [list(dict.fromkeys("-".join(run.langs) for run in runs)) for _, runs in systems]
    if any(set(found) != set(pairs[0]) for found in pairs):
        told = (f"{name}: {', '.join(found)}" for (name, _), found in zip(systems, pairs, strict=True))
        raise TqpipeError("the runs are of different language pairs: " + "; ".join(told))
    return pairs[0]


def _tests(
    systems: Sequence[Named],
    segments: Sequence[Segment],
    total: int,
    columns: Mapping[str, Column],
    *,
    alpha: float,
    resamples: int,
    seed: int,
) -> list[Versus]:
    """Every two systems on every score, over the segments that these two have; p-values corrected for all tests."""
    from tqpipe.gate import statistics

    versus: list[Versus] = []
    for a, b in combinations(range(len(systems)), 2):
        mine, own, sides = segments, columns, (a, b)
        if len(segments) < total and len(systems) > 2:
            mine, sides = _join((systems[a], systems[b]))[0], (0, 1)
            own = columns_of(mine)
        for name, column in own.items():
            both = column.common(sides)
            if name not in columns or not both:
                continue
            one, other = (column.per_system[k][both] for k in sides)
            test = statistics.compare(one, other, column.score, alpha=alpha, resamples=resamples, seed=seed)
            versus.append(Versus(a, b, name, test, test.p, *_wins(mine, *sides, name)))
    corrected = statistics.holm([v.test.p for v in versus])
    return [replace(v, p=p) for v, p in zip(versus, corrected, strict=True)]


def _join(systems: Sequence[Named]) -> tuple[list[Segment], int, list[str]]:
    """Segments that every system has, in the order of the first; how many any has; what was left out, as sentences."""
    tables: list[dict[tuple[str, str, int], tuple[str, Record]]] = []
    for _, runs in systems:
        table: dict[tuple[str, str, int], tuple[str, Record]] = {}
        seen: Counter[tuple[str, str]] = Counter()
        for run in runs:
            doc = _doc(run)
            for record in run.records:
                if not record.pair.source_text:
                    continue  # an addition: no other system can have it
                base = "-".join(run.langs), record.pair.source_text
                table[(*base, seen[base])] = doc, record
                seen[base] += 1
        tables.append(table)
    common = [key for key in tables[0] if all(key in table for table in tables)]
    if not common:
        raise TqpipeError(
            f"{' and '.join(name for name, _ in systems)} have no source segment in common: they are not translations "
            "of one source, or were aligned in other pieces"
        )
    notes = []
    total = len({key for table in tables for key in table})
    left = {name: len(table) - len(common) for (name, _), table in zip(systems, tables, strict=True)}
    if any(left.values()):
        notes.append(
            f"{len(common)} of {total} segments are in all systems; left out, as another system lacks them: "
            + ", ".join(f"{n} of {name}" for name, n in left.items())
            + (". A test of two systems takes all that both have." if len(tables) > 2 else ".")
        )
    added = {name: sum(not r.pair.source_text for run in runs for r in run.records) for name, runs in systems}
    if any(added.values()):
        notes.append(
            "Segments without a source (additions) were not compared: "
            + ", ".join(f"{n} of {name}" for name, n in added.items())
            + "."
        )
    found = [Segment(key[1], tables[0][key][0], tuple(table[key][1] for table in tables)) for key in common]
    return found, total, notes


def _doc(run: Run) -> str:
    return Path(str(run.input("source").get("name", ""))).name


def _headline(segments: Sequence[Segment]) -> str:
    for name in TIES:
        if any(v is not None for s in segments for v in s.values(name)):
            return name
    raise TqpipeError("compare: no segment has a score")


def _system(
    name: str,
    k: int,
    segments: Sequence[Segment],
    columns: Mapping[str, Column],
    *,
    resamples: int,
    seed: int,
) -> System:
    from tqpipe.gate import statistics

    scores = []
    for score_name, column in columns.items():
        rows = column.common(having) if k in (having := column.having()) else []
        if rows:
            mine = [column.per_system[k][rows]]
            true, drawn = statistics.bootstrap(mine, column.score, resamples=resamples, seed=seed)
            scores.append(Score(score_name, float(true[0]), statistics.interval(drawn[0]), len(rows)))
    records = [s.records[k] for s in segments]
    flags = Counter((f.category, f.severity) for r in records for f in r.flags if f.waived is None)
    verdicts: dict[str, int] = {v: sum(r.verdict == v for r in records) for v in VERDICTS}
    order: dict[str, int] = {s: -i for i, s in enumerate(SEVERITIES)}
    return System(
        name, tuple(scores), verdicts, dict(sorted(flags.items(), key=lambda x: (x[0][0], order[x[0][1]])))
    )


def _wins(
    segments: Sequence[Segment], a: int, b: int, name: str
) -> tuple[int | None, int | None, int | None]:
    if name not in TIES:
        return None, None, None
    pairs = [(v[a], v[b]) for s in segments if (v := s.values(name))]
    differences = [y - x for x, y in pairs if x is not None and y is not None]
    wins = sum(d >= TIES[name] for d in differences)
    losses = sum(d <= -TIES[name] for d in differences)
    return wins, losses, len(differences) - wins - losses


def spread(segment: Segment, name: str, having: Sequence[int] | None = None) -> float:
    """How far apart the systems (these, or all) are in a segment; one that only some can score counts as far apart as
    can be.
    """
    every = segment.values(name)
    values = every if having is None else [every[k] for k in having]
    known = [v for v in values if v is not None]
    if len(known) < len(values):
        return float("inf") if known else 0.0
    return max(known) - min(known)


def _by_spread(segments: Sequence[Segment], name: str, having: Sequence[int]) -> list[Segment]:
    differing = [s for s in segments if len({s.records[k].pair.target_text for k in having}) > 1]
    return sorted(differing, key=lambda s: -spread(s, name, having))


def _by_doc(segments: Sequence[Segment], name: str, having: Sequence[int]) -> list[Slice]:
    docs = dict.fromkeys(s.doc for s in segments)
    return [_slice(doc, [s for s in segments if s.doc == doc], name, having) for doc in docs]


def _slice(label: str, segments: Sequence[Segment], name: str, having: Sequence[int]) -> Slice:
    rows = [values for s in segments if all((values := s.values(name))[k] is not None for k in having)]
    count = len(segments[0].records)
    means = tuple(
        sum(row[k] or 0.0 for row in rows) / len(rows) if rows and k in having else None for k in range(count)
    )
    return Slice(label, len(rows), means)


def _by_length(segments: Sequence[Segment], name: str, having: Sequence[int]) -> list[Slice]:
    found = []
    for low, high in zip(LENGTHS, [*LENGTHS[1:], None], strict=True):
        mine = [s for s in segments if len(s.source) >= low and (high is None or len(s.source) < high)]
        if mine:
            label = f"{low} or more characters" if high is None else f"{low} to {high - 1} characters"
            found.append(_slice(label, mine, name, having))
    return found
