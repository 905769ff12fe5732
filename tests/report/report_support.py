"""Runs for the report's tests."""

from __future__ import annotations

from typing import Any

from tqpipe.types import Alignment, Flag, Pair, Record, Run, Segment, Severity, Span, Verdict

HOSTILE = (
    "<script>alert(1)</script></style><!--\"><img src=x onerror=alert(1)> '&amp; \u202egnp.exe\u2066 "
    "\x00\x1b[31m\r\n\u200b\u2028 ﬁ [bold]x[/bold] [/]"
)


def segments(text: str | None, lang: str) -> tuple[Segment, ...]:
    return () if text is None else (Segment("doc", lang, 0, len(text), text),)


def flag(*spans: Span, severity: Severity = "major", message: str = "Something is off.", **kw: Any) -> Flag:
    values: dict[str, Any] = {"check": "quotation", "category": "accuracy/omission", "confidence": 0.9, **kw}
    return Flag(severity=severity, spans=spans, message=message, **values)


def record(
    pair_id: str,
    source: str | None,
    target: str | None,
    *flags: Flag,
    risk: float = 0.1,
    verdict: Verdict = "ok",
    lang: str = "en",
) -> Record:
    kind = f"{int(source is not None)}-{int(target is not None)}"
    pair = Pair(
        pair_id,
        segments(source, "ca"),
        segments(target, lang),
        source or "",
        target or "",
        Alignment(kind, 0.2),
    )
    adequacy = None if source is None or target is None else 0.8
    missing = {} if adequacy is not None else {"adequacy": "one side is empty"}
    return Record(pair, {"adequacy": adequacy}, flags, risk, verdict, missing)


def run_of(*records: Record, **manifest: Any) -> Run:
    inputs = {
        "source": {"name": "news/a.ca.txt", "lang": "ca", "sha256": "0" * 64, "chars": 9, "segments": 2},
        "target": {"name": "news/a.en.txt", "lang": "en", "sha256": "1" * 64, "chars": 9, "segments": 2},
        "reference": None,
    }
    return Run(records, {"tqpipe": "0.1.0", "signature": "tqpipe:0.1.0", "inputs": inputs, **manifest})


def hostile_run() -> Run:
    """HOSTILE in every place where a corpus, a file name or a check can put it."""
    bad = flag(
        Span("source", 3, 20),
        Span("target", 0, 30),
        check=HOSTILE,
        category=HOSTILE,
        message=HOSTILE,
        evidence={HOSTILE: [HOSTILE]},
    )
    return run_of(
        record(HOSTILE, HOSTILE, HOSTILE, bad, risk=0.9, verdict="broken", lang='en" onload="x'),
        record(HOSTILE + "2", HOSTILE, HOSTILE, bad),
        record(HOSTILE + "3", HOSTILE, None, flag(Span("source", 0, 5)), verdict="review"),
        inputs={side: {"name": HOSTILE, "lang": HOSTILE, "sha256": HOSTILE} for side in ("source", "target")},
        signature=HOSTILE,
        notes=[HOSTILE],
        versions={HOSTILE: HOSTILE},
        config={HOSTILE: HOSTILE},
        corpus={HOSTILE: {"score": 1.0, "signature": HOSTILE}},
    )
