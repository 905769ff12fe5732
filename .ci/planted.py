"""The gate must pass on the corpora as they are, and fail on every regression planted here: exit 0 if it does.

    python .ci/planted.py

The regressions are made in a temporary folder, from the demo set, and judged by the same configuration.
"""

from __future__ import annotations

import random
import re
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tqpipe import cli

ROOT = Path(__file__).parent.parent
CONFIG = ROOT / "corpora" / "gate.toml"
DEMO = ROOT / "corpora" / "demo" / "pairs.tsv"

Pairs = list[tuple[str, str]]


def garbled(pairs: Pairs, rng: random.Random) -> None:
    """One translation loses its order and half of its words."""
    at = max(range(len(pairs)), key=lambda k: len(pairs[k][1]))
    words = pairs[at][1].split()
    rng.shuffle(words)
    pairs[at] = pairs[at][0], " ".join(words[: len(words) // 2]) + " , of the the"


def numbers(pairs: Pairs, rng: random.Random) -> None:
    """Figures differ in 1 % of the translations."""
    for at in rng.sample([k for k, p in enumerate(pairs) if re.search(r"\d\d", p[1])], 3):
        source, target = pairs[at]
        pairs[at] = source, re.sub(r"\d\d+", lambda m: str(int(m[0]) + 7), target, count=1)


def untranslated(pairs: Pairs, rng: random.Random) -> None:
    """Three translations are the source again."""
    for at in rng.sample(range(len(pairs)), 3):
        pairs[at] = pairs[at][0], pairs[at][0]


def lost(pairs: Pairs, rng: random.Random) -> None:
    """One translation is gone."""
    at = rng.randrange(len(pairs))
    pairs[at] = pairs[at][0], ""


PLANTED: tuple[Callable[[Pairs, random.Random], None], ...] = (garbled, numbers, untranslated, lost)


def gate(*inputs: Path) -> int:
    """The exit code of `tqpipe gate`."""
    options = ["--source-lang", "ca", "--target-lang", "en"] if inputs else []
    sys.argv = ["tqpipe", "gate", *map(str, inputs), "--config", str(CONFIG), *options]
    try:
        cli.main()
    except SystemExit as left:
        return left.code if isinstance(left.code, int) else 0
    return 0


def main() -> int:
    """Run everything; 0 where each gate said what it must."""
    print("== The corpora as they are ==", flush=True)
    if code := gate():
        print(f"the gate exits {code}; where that is meant: make baseline", file=sys.stderr)
        return 1
    for number, plant in enumerate(PLANTED):
        pairs: Pairs = []
        for line in DEMO.read_text(encoding="utf-8").splitlines():
            source, _, target = line.partition("\t")
            pairs.append((source, target))
        plant(pairs, random.Random(number))
        print(f"\n== Planted: {plant.__doc__} This must fail. ==", flush=True)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "pairs.tsv"
            path.write_text("".join(f"{s}\t{t}\n" for s, t in pairs), encoding="utf-8")
            if (code := gate(path)) != 1:
                print(f"{plant.__name__}: the gate exits {code}, not 1", file=sys.stderr)
                return 1
    print(f"\nThe corpora pass, and {len(PLANTED)} planted regressions fail.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
