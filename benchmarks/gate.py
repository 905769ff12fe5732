"""The gate: planted regressions must fail, an unchanged system must pass, and the tests must be sacreBLEU's.

Data: flores-mt (Catalan-English, real systems' output), 500 sentences of google and the same of gpt as two documents:
1,000 pairs. The baseline beside it is what people do without a gate: look at the drop of the corpus chrF, by one point.
"""

from __future__ import annotations

import gzip
import json
import random
import re
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from common import have, show

from tqpipe import pipeline
from tqpipe.config import Config, EncoderConfig, QualityConfig
from tqpipe.gate import judge, statistics
from tqpipe.gate.limits import GateConfig, Limits, Significance
from tqpipe.gate.snapshot import Snapshot, snapshot
from tqpipe.ingest import Bilingual, make_pair
from tqpipe.types import Record, Run

FILE = "flores-mt.ca-en.jsonl.gz"
SYSTEMS = ("google", "gpt")
LIMITS = Limits(new_broken=0, worse=0, drop={"quality": 1.0, "chrf": 1.0})
Rows = list[dict[str, str]]


def load(data: Path, limit: int) -> Rows:
    with gzip.open(data / "catalan" / FILE, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file][:limit]


def score(
    rows: Rows, texts: Mapping[str, Sequence[str]], config: Config, known: dict[tuple[str, ...], Run]
) -> list[Run]:
    """A run for each document; `known` holds those that there are already."""
    runs = []
    for name, targets in texts.items():
        key = (name, *targets)
        if key in known:
            runs.append(known[key])
            continue
        pairs = tuple(
            make_pair(row["cat"], target, id=str(n), reference=row["eng_ref"])
            for n, (row, target) in enumerate(zip(rows, targets, strict=True))
        )
        item = Bilingual(name, pairs, {name: ""}, "ca", "en")
        known[key] = pipeline.run_pairs(item, source_lang="ca", target_lang="en", config=config)
        runs.append(known[key])
    return runs


def garbled(text: str, rng: random.Random) -> str:
    """As the article's broken quotation: half of the words, out of order, an end that belongs elsewhere."""
    words = text.split()
    kept = words[: max(2, len(words) // 2)]
    rng.shuffle(kept)
    return " ".join(kept) + ' " , of the'


def changed_number(text: str) -> str:
    return re.sub(r"\d+", lambda m: str(int(m[0]) + 3), text, count=1)


def planted(
    rows: Rows, texts: Mapping[str, list[str]], rng: random.Random
) -> dict[str, dict[str, list[str]]]:
    """Name of a regression -> the texts of every document with it."""
    out: dict[str, dict[str, list[str]]] = {"unchanged": {k: list(v) for k, v in texts.items()}}
    for count in (1, 3, 10):
        new = {k: list(v) for k, v in texts.items()}
        for at in rng.sample(range(len(rows)), min(count, len(rows))):
            new["google"][at] = garbled(new["google"][at], rng)
        out[f"{count} garbled"] = new
    new = {k: list(v) for k, v in texts.items()}
    figures = [k for k in range(len(rows)) if re.search(r"\d", new["google"][k])]
    for at in rng.sample(figures, min(len(figures), max(1, 2 * len(rows) // 100))):
        new["google"][at] = changed_number(new["google"][at])
    out["numbers changed in 1 %"] = new
    out["google -> opusmt"] = {**texts, "google": [row["opusmt"] for row in rows]}
    return out


def run(data: Path, limit: int | None = None, precision: str = "fp32") -> dict[str, Any]:
    """Everything, as JSON values; {} where the data is absent. Each part is shown as soon as it is there.

    What was scored stays in tqpipe's cache (`TQPIPE_CACHE`), so that a run that was stopped goes on from there.
    """
    if not have(data / "catalan" / FILE, "gate"):
        return {}
    rows = load(data, limit or 500)
    config = Config(
        encoder=EncoderConfig(precision="fp32" if precision == "fp32" else "auto"),
        quality=QualityConfig(precision=precision),  # type: ignore[arg-type]
    )
    texts = {name: [row[name] for row in rows] for name in SYSTEMS}
    variants = planted(rows, texts, random.Random(1))
    gate = GateConfig(limits=LIMITS)
    unchanged: list[Run] = []
    known: dict[tuple[str, ...], Run] = {}
    found: dict[str, Any] = {"pairs": 2 * len(rows), "planted": []}
    for name, variant in variants.items():
        start = time.perf_counter()
        runs = score(rows, variant, config, known)
        unchanged = unchanged or runs
        middle = time.perf_counter()
        found["planted"].append(_caught(name, runs, unchanged, snapshot(unchanged, "baseline"), gate))
        end = time.perf_counter()
        last = found["planted"][-1]
        told = f"{last['verdict']}, named {last['named']} of {last['touched']}, {last['others']} others"
        print(f"{name}: {told}; scored in {middle - start:.1f} s, judged in {end - middle:.2f} s", flush=True)
    _show_planted(found)
    found["false_alarms"] = _false_alarms(unchanged)
    _show_alarms(found["false_alarms"])
    found["significance"] = _significance(rows)
    _show_significance(found["significance"])
    return found


def _caught(name: str, new: list[Run], old: list[Run], base: Snapshot, gate: GateConfig) -> dict[str, Any]:
    result = judge.judge(new, gate, base)
    touched = sum(
        a.pair.target_text != b.pair.target_text
        for x, y in zip(old, new, strict=True)
        for a, b in zip(x.records, y.records, strict=True)
    )
    named = {(f.doc, f.segment) for f in result.failing if f.pair is not None}
    spoilt = {
        (str(x.manifest["inputs"]["target"]["name"]), b.pair.id)
        for x, y in zip(old, new, strict=True)
        for a, b in zip(x.records, y.records, strict=True)
        if a.pair.target_text != b.pair.target_text
    }
    # Over the document, as a person would look at it.
    drop = max(_chrf(x) - _chrf(y) for x, y in zip(old, new, strict=True))
    return {
        "name": name,
        "touched": touched,
        "verdict": result.verdict,
        "limits": [o.limit for o in result.outcomes if not o.met],
        "named": len(named & spoilt),
        "others": len(named - spoilt),
        "chrf_drop": drop,
        "baseline_fails": drop > 1.0,
    }


def _chrf(one: Run) -> float:
    texts = [r.pair.target_text for r in one.records]
    references = [r.pair.reference or "" for r in one.records]
    found = statistics.metric_statistics("chrf", texts, references)
    return float(statistics.metric_score("chrf")(found.sum(axis=0, keepdims=True))[0])


def _false_alarms(old: list[Run], draws: int = 200, alpha: float = 0.05) -> dict[str, Any]:
    """How often the gate fails where nothing got worse.

    Two nulls. `same`: half of the segments of each document of the unchanged system, against the whole baseline.
    `exchanged`: of four fifths of the sources the two systems' translations in random order, one for the baseline,
    the other for the run; only drops are asked, with no margin, so that the test alone stands between the gate and
    a false alarm.
    """
    rng = random.Random(2)
    base = snapshot(old, "baseline")
    same = exchanged = 0
    whole = GateConfig(limits=LIMITS, significance=Significance(alpha=alpha))
    bare = GateConfig(
        limits=Limits(drop={"quality": 0.0, "chrf": 0.0}),
        significance=Significance(alpha=alpha, resamples=1000),
    )
    by_source = list(zip(*(one.records for one in old), strict=True))
    for _ in range(draws):
        half = [Run(_drawn(one.records, len(one.records) // 2, rng), one.manifest) for one in old]
        same += judge.judge(half, whole, base).exit_code
        sides: tuple[list[Any], list[Any]] = ([], [])
        # Without replacement: a source that stands twice is matched by its text.
        for pair in rng.sample(by_source, len(by_source) * 4 // 5):
            order = rng.sample(pair, 2)
            for side, record in zip(sides, order, strict=True):
                fresh = replace(record.pair, id=str(len(side)))
                side.append(replace(record, pair=fresh))
        before, after = (Run(tuple(side), old[0].manifest) for side in sides)
        exchanged += judge.judge([after], bare, snapshot([before], "baseline")).exit_code
    return {"draws": draws, "alpha": alpha, "same": same / draws, "exchanged": exchanged / draws}


def _drawn(records: Sequence[Record], count: int, rng: random.Random) -> tuple[Record, ...]:
    return tuple(records[k] for k in sorted(rng.sample(range(len(records)), count)))


def _significance(rows: Rows) -> list[dict[str, Any]]:
    """Our p-values against sacreBLEU's: same metric, seed and number of resamples, and the time of both.

    Both times are of everything from texts to p-values of both tests: sacreBLEU reads a text again for each test, we
    read it once, with sacreBLEU's own functions.
    """
    from sacrebleu.significance import PairedTest

    references = [row["eng_ref"] for row in rows]
    out = []
    for a, b in (("google", "opusmt"), ("google", "gpt"), ("nllb3.3b", "aina_flores101")):
        first, second = ([row[name] for row in rows] for name in (a, b))
        for metric in ("bleu", "chrf", "ter"):
            theirs: dict[str, float] = {}
            start = time.perf_counter()
            for test, name in (("bootstrap", "bs"), ("randomisation", "ar")):
                found = PairedTest(
                    [(a, first), (b, second)],
                    {metric: statistics.metric(metric)},
                    references=[references],
                    test_type=name,
                    n_samples=1000,
                )()[1]
                theirs[test] = next(v for k, v in found.items() if k != "System")[1].p_value
            middle = time.perf_counter()
            columns = [statistics.metric_statistics(metric, texts, references) for texts in (first, second)]
            read = time.perf_counter()
            ours = {
                test: statistics.compare(
                    columns[0], columns[1], statistics.metric_score(metric), test=test, resamples=1000
                ).p
                for test in theirs
            }
            end = time.perf_counter()
            out.append(
                {"systems": f"{a}, {b}", "metric": metric, "p_sacrebleu": theirs, "p": ours,
                 "s_sacrebleu": middle - start, "s": end - middle, "s_tests": end - read}
            )  # fmt: skip
    return out


def _show_significance(rows: list[dict[str, Any]]) -> None:
    show(
        "p-values and seconds against sacreBLEU, 1000 resamples, bootstrap / randomisation",
        ("systems", "metric", "p sacreBLEU", "p", "s sacreBLEU", "s", "s of the tests alone"),
        [
            (r["systems"], r["metric"], *(" / ".join(f"{p:.4f}" for p in r[k].values()) for k in ("p_sacrebleu", "p")),
             r["s_sacrebleu"], r["s"], r["s_tests"])
            for r in rows
        ],
    )  # fmt: skip
    worst = max(abs(p - r["p_sacrebleu"][test]) for r in rows for test, p in r["p"].items())
    theirs, ours = (sum(r[key] for r in rows) for key in ("s_sacrebleu", "s"))
    print(f"largest difference of p: {worst:.4f}; sacreBLEU {theirs:.1f} s, ours {ours:.1f} s", flush=True)


def _show_planted(found: dict[str, Any]) -> None:
    show(
        f"Planted in {found['pairs']} pairs: the gate, and a drop of one point of chrF as the baseline",
        ("regression", "touched", "gate", "named", "others", "chrF drop", "chrF rule"),
        [
            (r["name"], r["touched"], r["verdict"], r["named"], r["others"], float(r["chrf_drop"]),
             "fail" if r["baseline_fails"] else "pass")
            for r in found["planted"]
        ],
    )  # fmt: skip


def _show_alarms(alarms: dict[str, Any]) -> None:
    show(
        f"False alarms over {alarms['draws']} resamplings, alpha {alarms['alpha']}",
        ("null", "share"),
        [
            ("same system, every limit", alarms["same"]),
            ("equal systems, drops without margin", alarms["exchanged"]),
        ],
    )
