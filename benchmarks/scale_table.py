"""Write what a billion pairs cost into docs/scale.md, between its two marks, from `speed.py batch --json FILE`.

    python benchmarks/speed.py batch --json figures.json
    python benchmarks/scale_table.py figures.json [--price 0.04]

`--price` is what a core costs an hour, in whatever money. Every figure comes from that one file.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from quality_card import table

DOC = Path(__file__).parent.parent / "docs" / "scale.md"
BEGIN, END = "<!-- figures -->", "<!-- end of figures -->"
SIZES = {"10 million": 1e7, "100 million": 1e8, "1 billion": 1e9}


def lines(found: Mapping[str, Any], price: float) -> Iterator[str]:
    cores = found["cores"]
    rates = found.get("rates", {})
    corpora = dict.fromkeys(name.split(", ")[0] for name in rates)
    rows = []
    for corpus in corpora:
        for steps, title in (
            ("rules", "rules alone"),
            ("encoder", "encoder score"),
            ("full", "full pipeline"),
        ):
            cells = [
                (name, cell)
                for name, cell in rates.items()
                if name.startswith(f"{corpus}, {steps}, ") and name.endswith(", auto")
            ]
            if cells:
                # All cores work in either layout; the better one is what a machine would be given.
                name, cell = max(cells, key=lambda item: item[1]["steady"] or item[1]["pairs/s"])
                rate = (cell["steady"] or cell["pairs/s"]) / cores
                hours = [n / rate / 3600 for n in SIZES.values()]
                rows.append(
                    (f"{title}, {corpus}", name.split(", ")[2].replace(" x", ""), f"{rate:,.1f}",
                     *(f"{h:,.0f}" for h in hours), f"{hours[-1] * price:,.0f}", f"{hours[-1] / 1000:,.1f}")
                )  # fmt: skip
    limit = (
        ""
        if found["limit"] is None
        else f" **A trial of {found['limit']} rows of each corpus, not a measurement.**"
    )
    yield f"Measured on {cores} cores by `benchmarks/speed.py batch`, the price of a core-hour taken as {price}.{limit}"
    yield from table(
        ("steps, corpus", "processes", "pairs/s a core", *(f"core-hours, {n}" for n in SIZES), "price, 1 billion",
         "hours on 1,000 cores"),
        rows,
    )  # fmt: skip
    serial = [
        (name.split(", ")[0], cell)
        for name, cell in sorted(found.get("memory", {}).items(), key=lambda kv: kv[1]["rows"])
    ]
    if serial:
        yield ""
        yield "The part of one process (reading, duplicates, writing, closing the books), synthetic pairs:"
        yield from table(
            ("steps", "rows", "rows/s", "peak MB", "hours, 1 billion, one process"),
            [
                (
                    steps,
                    f"{c['rows']:,}",
                    f"{c['pairs/s']:,.0f}",
                    f"{c['peak MB']:,.0f}",
                    f"{1e9 / c['pairs/s'] / 3600:,.0f}",
                )
                for steps, c in serial
            ],
        )
    if near := found.get("near"):
        yield ""
        yield "Near duplicates alone:"
        yield from table(
            ("corpus", "rows/s", "bytes of scratch a row", "scratch of 1 billion, GB"),
            [
                (k, f"{c['rows/s']:,.0f}", f"{c['bytes a row']:,.0f}", f"{c['bytes a row']:,.0f}")
                for k, c in near.items()
            ],
        )


def main() -> None:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("figures", type=Path)
    options.add_argument("--price", type=float, default=0.04, help="of a core-hour")
    args = options.parse_args()
    found = json.loads(args.figures.read_text(encoding="utf-8"))["batch"]
    before, rest = DOC.read_text(encoding="utf-8").split(BEGIN)
    text = "\n".join(lines(found, args.price))
    DOC.write_text(f"{before}{BEGIN}\n{text}\n\n{END}{rest.split(END)[1]}", encoding="utf-8")


if __name__ == "__main__":
    main()
