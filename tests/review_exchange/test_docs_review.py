"""docs/review.md: its commands do what they say, one after the other, on the article and two decisions."""

from __future__ import annotations

import json
import re
import shlex
import shutil
from pathlib import Path

import pytest
from cli_support import Call, caller
from conftest import ARTICLE, ROOT
from exchange_support import do, opened

TEXT = (ROOT / "docs" / "review.md").read_text(encoding="utf-8")
#: What serves until it is stopped, or asks for a secret.
LEFT_OUT = re.compile(r"review (run$|run --host|secret)")


def commands() -> list[str]:
    shown = re.findall(r"(?m)^    tqpipe (.*)$|`tqpipe (review (?:verify|import) [^`]+)`", TEXT)
    found = [re.sub(r"\s+#.*", "", line or inline) for line, inline in shown]
    # What carries a review over to a new run needs that run.
    late = [command for command in found if "run2" in command and command.startswith("review")]
    return [c for c in found if c not in late and not LEFT_OUT.match(c)] + late


def decide(folder: Path) -> None:
    """The first major flag on the translation is a false alarm; that segment is edited, and approved with another."""
    with opened(folder) as review:
        rows = review.run.records
        index, flags = next(
            (k, [f"m{n}" for n, f in enumerate(r.flags) if f.severity == "major"])
            for k, r in enumerate(rows)
            if r.pair.target_text.startswith("Putin and Trump")
        )
        do(review, index, "decide", flag=flags[0], decision="dismissed", note="As we say it.")
        do(review, index, "edit", target="Putin and Trump: Who Fooled Whom in the Ukraine Negotiations?")
        for k in (index, index + 1):
            do(review, k, "status", status="approved")


@pytest.mark.slow
def test_the_commands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copy(ARTICLE / "article.ca.txt", tmp_path / "source.txt")
    shutil.copy(ARTICLE / "article.en.txt", tmp_path / "translation.txt")
    call: Call = caller(monkeypatch, capsys)
    said = {}
    assert len(commands()) >= 10
    for command in commands():
        # Training goes on for a minute; two steps of it write the same files.
        short = ["--steps", "2", "--out", "mine"] if command.startswith("train") else []
        code, out, err = call(*shlex.split(command), *short)
        assert code == 0, (command, err)
        said[command] = out + err
        if command == "run source.txt translation.txt --out run":
            decide(tmp_path / "run")
    old, new = ((tmp_path / f"translation{k}.txt").read_text(encoding="utf-8") for k in ("", ".new"))
    first, rest = old.split("\n", 1)
    assert first == "Putin and Trump: Who's Stood on Whom in Ukraine Negotiations?"
    assert new == f"Putin and Trump: Who Fooled Whom in the Ukraine Negotiations?\n{rest}"
    assert "As we say it." in (tmp_path / "waivers.toml").read_text(encoding="utf-8")
    assert 'waivers = "waivers.toml"' in (tmp_path / "learned.toml").read_text(encoding="utf-8")
    again = [
        json.loads(line) for line in (tmp_path / "run2" / "segments.jsonl").read_text("utf-8").splitlines()
    ]
    assert any(flag["waived"] == "As we say it." for row in again for flag in row["flags"])
    assert "0 changes made" in said["review import run review.jsonl"]
    assert "0 changes made" not in said["review import run2 review.jsonl --carry"]
    assert (tmp_path / "mine" / "model").is_dir()
