"""Writes tqpipe/checks/proper_names/territories.py: the countries' names in eight languages, from Unicode CLDR by way
of Babel.

    pip install babel && python benchmarks/territories.py

Names that CLDR qualifies (brackets, "SAR China"), that are shared (Georgia, the Congos, the Guineas) or that belong to
a few small islands are left out; what is missed of them stands by hand in tqpipe/checks/proper_names/places.py.
"""

from __future__ import annotations

import textwrap
from importlib.resources import files
from pathlib import Path

from babel import Locale

LANGS = ("en", "ca", "es", "fr", "it", "pt", "ro", "de")
_CODES = """
    AD AE AF AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BT BW BY BZ CA CF CH CI CL CM CN CO CR CU CV CY
    CZ DE DJ DK DO DZ EC EE EG ER ES ET FI FJ FR GA GB GH GL GM GR GT GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP
    KE KG KH KM KP KR KW KZ LA LB LK LR LS LT LU LV LY MA MC MD ME MG MK ML MN MR MT MV MW MX MY MZ NA NE NG NI NL
    NO NP NZ OM PA PE PH PK PL PR PT PY QA RO RS RU RW SA SC SD SE SG SI SK SL SN SO SR SS SV SY TD TG TH TJ TM TN TR
    TT TW TZ UA UG US UY UZ VE VN XK YE ZA ZM ZW
"""
CODES = _CODES.split()
OUT = Path(__file__).parents[1] / "tqpipe" / "checks" / "proper_names/territories.py"


def _names(lang: str) -> list[str]:
    """The name of each territory in a language; a comma between those of Brazil and of Portugal."""
    territories = [Locale(lang).territories]
    if lang == "pt":
        territories.append(Locale("pt", "PT").territories)
    return [",".join(dict.fromkeys(t[code] for t in territories if "(" not in t[code])) for code in CODES]


def main() -> None:
    columns = [_names(lang) for lang in LANGS]
    rows = ("|".join(row) for row in zip(CODES, *columns, strict=True))
    lines = [
        textwrap.fill(r, 118, subsequent_indent=" ", break_long_words=False, break_on_hyphens=False)
        for r in rows
    ]
    licence = (files("babel") / "locale-data" / "LICENSE.unicode").read_text(encoding="utf-8")
    notice = "\n".join(f"# {line}".rstrip() for line in licence.strip().splitlines())
    OUT.write_text(
        f'"""Names of countries in {", ".join(LANGS)}, by ISO 3166 code: data of Unicode CLDR (licence Unicode-3.0).'
        "\n\n"
        'Made by `python benchmarks/territories.py`; a change goes there or into places.py. A row that goes on in the '
        'next line\nbegins that with a space; commas stand between the names of one language.\n"""\n\n'
        f"{notice}\n\n"
        f"LANGS = {LANGS!r}\n".replace("'", '"') + 'TERRITORIES = """\n' + "\n".join(lines) + '\n"""\n',
        encoding="utf-8",
    )  # fmt: skip


if __name__ == "__main__":
    main()
