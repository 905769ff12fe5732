"""docs/ci.md: its tables and settings are what the readers take, its waiver is what `tqpipe waive` writes."""

from __future__ import annotations

import re
import textwrap
import tomllib
from pathlib import Path

from conftest import ROOT

from tqpipe import config, waivers
from tqpipe.gate import limits

TEXT = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
BLOCKS = [textwrap.dedent(b) for b in re.findall(r"(?:^ {4}.*\n|^\n(?= {4}))+", TEXT, re.MULTILINE)]


def block(begin: str) -> str:
    """The block that begins so."""
    (found,) = [b for b in BLOCKS if b.lstrip("\n").startswith(begin)]
    return found


def test_the_switches_are_a_configuration(tmp_path: Path) -> None:
    (tmp_path / "waivers.toml").write_text("version = 1\n", encoding="utf-8")
    (tmp_path / "tqpipe.toml").write_text(block("[checks]"), encoding="utf-8")
    found = config.load(tmp_path / "tqpipe.toml").checks
    assert found.disabled == ("consistency",)
    assert found.severity == {"untranslated": "critical"}
    assert [off.check for off in found.off] == ["numbers"]


def test_the_waiver_is_one_that_is_read(tmp_path: Path) -> None:
    (written,) = [b for b in BLOCKS if "[[waiver]]" in b]
    text = "version = 1\n" + textwrap.dedent(written[written.index("[[waiver]]") :])
    (tmp_path / "w.toml").write_text(text, encoding="utf-8")
    (found,) = waivers.load(tmp_path / "w.toml")
    assert (found.check, found.author) == ("dates", "Marta")


def test_the_inputs_and_every_limit_of_the_table_are_read(tmp_path: Path) -> None:
    rows = re.findall(r"(?m)^\| `(\w+ = .*?)`(, above `\[limits\]`)? \|", TEXT)
    assert len(rows) > 10
    above, below = ([row for row, place in rows if bool(place) == up] for up in (True, False))
    text = "\n".join([*above, "", "[limits]", *below, "", block("[[input]]")])
    (tmp_path / "gate.toml").write_text(text, encoding="utf-8")
    found = limits.load(tmp_path / "gate.toml")
    assert len(found.input) == 3
    assert found.required_checks == ("numbers",)
    for row in below:
        ((key, value),) = tomllib.loads(row).items()
        assert getattr(found.limits, key) == value, row
