"""`coverage` on pairs of three sentences of which one was lost or added.

    python benchmarks/lost_sentences.py [--data FOLDER] [--triples N] [--json OUT]

Neighbours of NTREX in one pair: whole, with one sentence of the translation lost, with one of the source's (so that the
translation's was added). *Touched*: a flag marks some of the sentence; *exact*: from its first word to its last mark.
The baseline is the check without the lengths of sentences (`sentences = false`).
"""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

from common import have, parser, save, show

from tqpipe import checks, pipeline
from tqpipe.encoder import TransformerEncoder
from tqpipe.ingest import make_pair
from tqpipe.pipeline.judge import encode_pairs
from tqpipe.training.quality_dev import ntrex_documents
from tqpipe.types import Context, Pair, Side

#: The first four were looked at while the weights were set, the others never.
LANGS = (
    *(("ca", "en"), ("ro", "en"), ("en", "es"), ("fr", "it")),
    *(("es", "en"), ("it", "en"), ("en", "pt"), ("pt", "fr")),
)
#: A pair, the side that has one more sentence (None: whole) and where it stands there.
Case = tuple[Pair, Side | None, tuple[int, int]]


def cases(folder: Path, langs: tuple[str, str], limit: int) -> list[Case]:
    """Three cases of every triple."""
    rng = random.Random(3)
    triples = [d[k : k + 3] for d in ntrex_documents(folder, *langs) for k in range(0, len(d) - 2, 3)]
    rng.shuffle(triples)
    out: list[Case] = []
    for triple in triples[:limit]:
        gone = rng.randrange(3)
        for side, more in ((None, None), ("source", 0), ("target", 1)):  # type: Side | None, int | None
            texts = [
                [pair[k].strip() for i, pair in enumerate(triple) if more in (None, k) or i != gone]
                for k in (0, 1)
            ]
            at = 0 if more is None else sum(len(text) + 1 for text in texts[more][:gone])
            end = 0 if more is None else at + len(texts[more][gone])
            pair = make_pair(*map(" ".join, texts), id=str(len(out)))
            out.append((pair, side, (at, end)))
    return out


def count(
    found: list[Case], langs: tuple[str, str], encoder: TransformerEncoder
) -> dict[str, dict[str, int]]:
    """With the check as it is, and without the lengths of sentences."""
    pairs = [pair for pair, _, _ in found]
    links = pipeline.word_links(pairs, encode_pairs(pairs, encoder))
    out = {}
    for name, lengths in (("coverage", True), ("without lengths", False)):
        built = checks.build(
            {"coverage": {"sentences": lengths}}, [check for check in checks.CHECKS if check != "coverage"]
        )
        seen: Counter[str] = Counter()
        for pair, side, (start, end) in found:
            flags = checks.run_checks([pair], Context(*langs, [pair], {pair.id: links[pair.id]}), built)[0]
            if side is None:
                seen.update(whole=1, flagged=bool(flags), major=any(f.severity != "minor" for f in flags))
                continue
            spans = [s for f in flags for s in f.spans if s.side == side and s.start < end and start < s.end]
            kind = "lost" if side == "source" else "added"
            seen.update({kind: 1, f"{kind} touched": bool(spans)})
            seen[f"{kind} exact"] += any((s.start, s.end) == (start, end) for s in spans)
        out[name] = dict(seen)
    return out


def main() -> None:
    options = parser(__doc__)
    options.add_argument("--triples", type=int, default=100, help="of each language pair")
    args = options.parse_args()
    if not have(args.data / "catalan" / "ntrex.jsonl.gz", "NTREX"):
        return
    encoder = TransformerEncoder()
    results = {
        "-".join(langs): count(cases(args.data, langs, args.triples), langs, encoder) for langs in LANGS
    }
    columns = [
        "lost",
        "lost touched",
        "lost exact",
        "added",
        "added touched",
        "added exact",
        "whole",
        "flagged",
        "major",
    ]
    show(
        "Pairs of three sentences, one of them lost or added",
        ["languages", "check", *columns],
        [
            [langs, name, *(seen.get(c, 0) for c in columns)]
            for langs, both in results.items()
            for name, seen in both.items()
        ],
    )
    save(args.json, results)


if __name__ == "__main__":
    main()
