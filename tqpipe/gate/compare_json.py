"""A comparison as JSON, for programs: every number of the tables, unrounded, and the segments that differ most."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from tqpipe.gate.comparison import Comparison, Segment, Versus
from tqpipe.gate.outputs.texts import dumps

#: Raised when a reader of the old shape would misread the new one.
VERSION = 1


def render(found: Comparison, limit: int) -> str:
    """One JSON object; `limit` segments at most. A score that is missing is null, p-values are raw and corrected."""
    return dumps(
        {
            "version": VERSION,
            "langs": found.langs,
            "headline": found.headline,
            "segments": {"compared": len(found.segments), "total": found.total},
            "alpha": found.alpha,
            "resamples": found.resamples,
            "systems": [
                {
                    "name": system.name,
                    "scores": {
                        s.name: {"value": s.value, "interval": s.interval, "n": s.n} for s in system.scores
                    },
                    "verdicts": dict(system.verdicts),
                    "flags": [
                        {"category": category, "severity": severity, "count": n}
                        for (category, severity), n in sorted(system.flags.items())
                    ],
                }
                for system in found.systems
            ],
            "tests": [_test(found, item) for item in found.versus],
            "by_document": [asdict(item) for item in found.by_doc],
            "by_source_length": [asdict(item) for item in found.by_length],
            "differing": [_segment(found, segment) for segment in found.differing[:limit]],
            "notes": list(found.notes),
        }
    )


def _test(found: Comparison, item: Versus) -> dict[str, Any]:
    return {
        "a": found.systems[item.a].name,
        "b": found.systems[item.b].name,
        "score": item.score,
        "a_mean": item.test.a,
        "b_mean": item.test.b,
        "difference": item.test.difference,
        "interval": item.test.interval,
        "p_raw": item.test.p,
        "p": item.p,
        "significant": item.p <= found.alpha,
        "segments": item.test.n,
        "differing": item.test.differing,
        "wins": item.wins,
        "losses": item.losses,
        "ties": item.ties,
        "verdict": found.verdict(item),
        "note": item.test.note,
    }


def _segment(found: Comparison, segment: Segment) -> dict[str, Any]:
    return {
        "source": segment.source,
        "document": segment.doc,
        "systems": {
            system.name: {
                "id": record.pair.id,
                "target": record.pair.target_text,
                found.headline: record.scores.get(found.headline),
                "risk": record.risk,
                "verdict": record.verdict,
                "accepted": record.accepted,
            }
            for system, record in zip(found.systems, segment.records, strict=True)
        },
    }
