"""A synthetic run of any size, hostile texts included, made without any model: for tests, benchmarks and looking.

    python -m tqpipe.review.demo_run --segments N --out DIR

Every kind of thing a page must cope with comes round: flags that overlap, on either side and as gaps, omissions and
additions, emoji, combining marks, right-to-left text (`--target-lang ar`), markup, formulas, bidirectional overrides,
and (as the tenth segment, unless `--plain`) 100,000 characters.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Sequence
from pathlib import Path

from tqpipe import store
from tqpipe.types import (
    CATEGORIES,
    SEVERITIES,
    VERDICTS,
    Alignment,
    Flag,
    Pair,
    Quality,
    Record,
    Run,
    Segment,
    Side,
    Span,
    Verdict,
)

_CATALAN = (
    "el president va dir que la col·laboració entre les dues parts seguirà durant l'any i els resultats "
    "de l’enquesta són públics"
)
_ENGLISH = (
    "the president said that collaboration between both parties will go on during the year and the results "
    "of the survey are public"
)
_ARABIC = "قال الرئيس إن التعاون بين الطرفين سيستمر خلال العام ونتائج الاستطلاع علنية"
_IMAGE = "<img src=x onerror=\"document.title='owned'\">"
#: Each with a source and a target.
HOSTILE: tuple[tuple[str, str], ...] = (
    (f"Una imatge {_IMAGE}.", f"A picture {_IMAGE}."),
    ("</script><script>document.title='owned'</script>", "</script><script>document.title='owned'</script> end"),
    ("=cmd()|' /C calc'!A0", "=HYPERLINK(\"http://example.org\",\"x\")"),
    ("Un fitxer \u202egpj.exe\u202c i \u2066més\u2069.", "A file \u202egpj.exe\u202c and \u2066more\u2069."),
    ("La família 👨‍👩‍👧 és 🇦🇩 aquí.", "The family 👨‍👩‍👧 is 🇦🇩 here."),
    ("El cafe\u0301 i l'a\u0308pfel, col·legi.", "The cafe\u0301 and the a\u0308pfel, col·legi."),
    ("@SUM(1+1)*cmd", "-2+3+cmd|' /C calc'!A0"),
    ("Fila\u2028nova\tamb\u0000 zero.", "New\u2028line\twith\u0000 zero."),
)  # fmt: skip


def make(
    segments: int, *, seed: int = 0, hostile: bool = True, target_lang: str = "en", long: int = 100_000
) -> Run:
    """A run of `segments` pairs; the same arguments give the same run."""
    rng = random.Random(seed)
    records, at = [], [0, 0]
    for n in range(segments):
        source, target = _texts(rng, n, hostile, target_lang, long)
        pair = _pair(n, source, target, at, target_lang)
        records.append(_record(rng, pair))
    inputs = {
        side: {"name": f"demo.{lang}.txt", "lang": lang, "sha256": "0" * 64, "chars": at[k], "segments": segments}
        for k, (side, lang) in enumerate((("source", "ca"), ("target", target_lang)))
    }  # fmt: skip
    manifest = {
        "tqpipe": "0", "signature": f"demo|seed:{seed}", "created": "2026-01-01T00:00:00+00:00",
        "inputs": {**inputs, "reference": None}, "config": {}, "counts": {"pairs": segments},
    }  # fmt: skip
    return Run(tuple(records), manifest)


def _texts(
    rng: random.Random, n: int, hostile: bool, target_lang: str, long: int
) -> tuple[str | None, str | None]:
    if hostile and n % 10 == 3:
        return HOSTILE[n // 10 % len(HOSTILE)]
    length = rng.randint(5, 24)
    if hostile and n == 9:
        length = long // 6
    source = " ".join(rng.choice(_CATALAN.split()) for _ in range(length))
    words = (_ARABIC if target_lang == "ar" else _ENGLISH).split()
    target = " ".join(rng.choice(words) for _ in range(length))
    if n % 23 == 11:
        return source.capitalize() + ".", None
    if n % 23 == 17:
        return None, target.capitalize() + "."
    return source.capitalize() + ".", target.capitalize() + "."


def _pair(n: int, source: str | None, target: str | None, at: list[int], target_lang: str) -> Pair:
    sides: list[tuple[Segment, ...]] = []
    for k, (text, lang) in enumerate(((source, "ca"), (target, target_lang))):
        if text is None:
            sides.append(())
            continue
        sides.append((Segment(f"demo.{lang}.txt", lang, at[k], at[k] + len(text), text, n // 4),))
        at[k] += len(text) + 1
    alignment = Alignment(f"{len(sides[0])}-{len(sides[1])}", 0.5, 0.9)
    return Pair(str(n + 1), sides[0], sides[1], source or "", target or "", alignment)


def _record(rng: random.Random, pair: Pair) -> Record:
    flags = tuple(_flags(rng, pair))
    risk = round(min(1.0, sum(f.confidence for f in flags) / 2), 4)
    verdict: Verdict = VERDICTS[(risk >= 0.35) + (risk >= 0.75)]
    links = []
    if pair.source and pair.target:
        for side in zip(_words(pair.source_text)[:40], _words(pair.target_text)[:40], strict=False):
            links.append((*side[0], *side[1]))
    value = round(100 * (1 - risk) * rng.uniform(0.7, 1.0), 1)
    quality = Quality(
        value, (max(0, value - 9), min(100, value + 9)), round(risk / 2, 3), (), (), (), "judged", 1, None
    )
    return Record(pair, {"adequacy": round(1 - risk / 2, 3)}, flags, risk, verdict, {}, tuple(links), quality)


def _flags(rng: random.Random, pair: Pair) -> list[Flag]:
    if not pair.target or not pair.source:
        side: Side = "source" if pair.source else "target"
        length = len(pair.text(side))
        category = "accuracy/omission" if pair.source else "accuracy/addition"
        message = "Only one side has this."
        return [
            Flag("unmatched", category, "critical", 0.9, (Span(side, 0, length),), message, {"chars": length})
        ]
    flags, places = [], _words(pair.target_text)
    for k in range(rng.choice((0, 0, 0, 1, 1, 2, 3))):
        start, end = rng.choice(places)
        wide = min(len(pair.target_text), end + rng.choice((0, 0, 6)))
        severity, confidence = SEVERITIES[rng.randrange(3)], round(rng.uniform(0.2, 0.95), 2)
        spans: tuple[Span, ...] = (Span("target", start, wide),)
        check, category, message = (
            "demo_word",
            CATEGORIES[rng.randrange(len(CATEGORIES))],
            "A word looks wrong.",
        )
        if k == 1:
            gap = rng.choice(places)[1]
            spans = (Span("source", *rng.choice(_words(pair.source_text))), Span("target", gap, gap))
            check, category, message = (
                "demo_omission",
                "accuracy/omission",
                "This is missing in the translation.",
            )
        flags.append(Flag(check, category, severity, confidence, spans, message, {"number": k}))
    return flags


def _words(text: str) -> list[tuple[int, int]]:
    places, at = [], 0
    for word in text.split(" "):
        if word:
            places.append((at, at + len(word)))
        at += len(word) + 1
    return places or [(0, len(text))]


def main(arguments: Sequence[str] | None = None) -> None:
    """The command line."""
    options = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    options.add_argument("--segments", type=int, default=1000)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--target-lang", default="en", choices=("en", "ar"))
    options.add_argument("--plain", action="store_true", help="no hostile texts")
    options.add_argument("--force", action="store_true")
    args = options.parse_args(arguments)
    run = make(args.segments, hostile=not args.plain, target_lang=args.target_lang)
    store.write_run(run, args.out, force=args.force)
    sys.stdout.write(f"{args.out}: {args.segments} segments\n")


if __name__ == "__main__":
    main()
