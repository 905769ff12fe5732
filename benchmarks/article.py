"""The article and human translations: gold spans touched, false alarms, verdicts.

A flag's span touches a gold span when they overlap and it is no longer than 60 characters or twice
the gold span. A flag that touches none is an editor's false alarm.
"""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

from common import ARTICLE, have, show

from tqpipe import pipeline
from tqpipe.encoder import TransformerEncoder
from tqpipe.training.quality_dev import ntrex_documents
from tqpipe.types import Document, Run


def touched(run: Run) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Gold spans with the checks that touch them, and the flags that touch none."""
    text = (ARTICLE / "article.en.txt").read_text(encoding="utf-8")
    with (ARTICLE / "gold.tsv").open(encoding="utf-8", newline="") as file:
        gold = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    places = [(text.index(g["quote"]), text.index(g["quote"]) + len(g["quote"])) for g in gold]
    hits: list[set[str]] = [set() for _ in gold]
    alarms = []
    for record in run.records:
        for flag in record.flags:
            found = False
            for span in flag.spans:
                if span.side != "target" or not record.pair.target:
                    continue
                start, end = record.pair.target[0].start + span.start, record.pair.target[0].start + span.end
                for k, (a, b) in enumerate(places):
                    if start < b and a < end and (end - start <= 60 or end - start <= 2 * (b - a)):
                        hits[k].add(flag.check)
                        found = True
            if not found:
                quoted = [record.pair.text(s.side)[s.start : s.end] for s in flag.spans]
                alarms.append(
                    {"id": record.pair.id, "check": flag.check, "severity": flag.severity, "spans": quoted}
                )
    return [{**g, "checks": sorted(h)} for g, h in zip(gold, hits, strict=True)], alarms


def article(encoder: TransformerEncoder) -> dict[str, Any]:
    run = pipeline.run(ARTICLE / "article.ca.txt", ARTICLE / "article.en.txt", encoder=encoder)
    gold, alarms = touched(run)
    hit = sum(bool(g["checks"]) for g in gold)
    show(
        f"Article: gold spans touched, {hit} of {len(gold)}",
        ["quote", "severity", "checks"],
        [[g["quote"][:44], g["severity"], ", ".join(g["checks"]) or "-"] for g in gold],
    )
    show(
        f"Article: flags that touch no gold span, {len(alarms)}",
        ["pair", "check", "severity", "spans"],
        [[a["id"], a["check"], a["severity"], " | ".join(a["spans"])[:60]] for a in alarms],
    )
    worst = run.worst_first()
    show(
        "Article: worst first",
        ["risk", "verdict", "pair", "target"],
        [[r.risk, r.verdict, r.pair.id, r.pair.target_text[:60]] for r in worst[:8]],
    )
    return {"touched": hit, "gold": len(gold), "false_alarms": len(alarms), "alarms": alarms, "spans": gold}


def human(data: Path, encoder: TransformerEncoder, langs: tuple[str, ...], documents: int) -> dict[str, Any]:
    """Share of human translations (NTREX) called broken or review, and flags per 1,000 pairs.

    `langs`: pairs as "en-ca". Documents of odd number: neither offsets nor triage were fitted on them.
    """
    if not have(data / "catalan" / "ntrex.jsonl.gz", "NTREX"):
        return {}
    out: dict[str, Any] = {}
    for langpair in langs:
        codes = langpair.split("-")
        verdicts = {"ok": 0, "review": 0, "broken": 0}
        loud = 0
        by_check: dict[str, int] = {}
        for number, rows in enumerate(ntrex_documents(data, *codes)[1::2][:documents]):
            sides = [
                Document(f"ntrex-{number}.{code}", code, "\n".join(r[k] for r in rows))
                for k, code in enumerate(codes)
            ]
            for record in pipeline.run(*sides, encoder=encoder, pre_segmented=True).records:
                verdicts[record.verdict] += 1
                serious = {f.check for f in record.flags if f.severity != "minor"}
                loud += bool(serious)
                for name in serious:
                    by_check[name] = by_check.get(name, 0) + 1
        total = sum(verdicts.values())
        out[langpair] = {
            "pairs": total,
            **{k: round(v / total, 4) for k, v in verdicts.items()},
            "major_or_critical": round(loud / total, 4),
            "by_check_per_1000": {k: round(1000 * v / total, 1) for k, v in sorted(by_check.items())},
        }
    show(
        f"Human translations, {documents} NTREX documents",
        ["languages", "pairs", "broken", "review", "major or critical flag", "loudest checks per 1,000"],
        [
            [
                lang, v["pairs"], v["broken"], v["review"], v["major_or_critical"],
                " ".join(f"{c}:{n}" for c, n in sorted(v["by_check_per_1000"].items(), key=lambda x: -x[1])[:4]),
            ]
            for lang, v in out.items()
        ],
    )  # fmt: skip
    return out
