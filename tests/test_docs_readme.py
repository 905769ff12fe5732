"""README.md: its commands do what they say, one after the other, on the article."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import textwrap
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from cli_support import CA, EN, Call, caller
from conftest import ARTICLE, ROOT

TEXT = (ROOT / "README.md").read_text(encoding="utf-8")
#: What serves until it is stopped, or needs storage elsewhere.
LEFT_OUT = ("review out/article", "batch s3:")
#: The article has broken passages.
BROKEN = {"run source.txt target.txt --out out/ci --fail-on broken": 1}


def commands() -> list[str]:
    found = [re.sub(r"\s+#.*", "", line) for line in re.findall(r"(?m)^    tqpipe (.*)$", TEXT)]
    return [command for command in found if not command.startswith(LEFT_OUT)]


def files(folder: Path) -> None:
    """The files that the commands name."""
    for name in ("article.ca.txt", "article.en.txt", "alignment.tsv"):
        shutil.copy(ARTICLE / name, folder)
    for name, text in (("source", "article.ca"), ("target", "article.en"), ("reference", "article.en")):
        shutil.copy(ARTICLE / f"{text}.txt", folder / f"{name}.txt")
    texts = zip(CA.splitlines(), EN.splitlines(), strict=True)
    pairs: list[dict[str, Any]] = [{"src": s, "mt": t, "score": 80} for s, t in texts]
    for name in ("pairs", "judged"):
        (folder / f"{name}.jsonl").write_text("".join(json.dumps(p) + "\n" for p in pairs), encoding="utf-8")
    for name, column in (("film.en.srt", "mt"), ("film.ca.srt", "src")):
        (folder / name).write_text(
            f"1\n00:00:01,000 --> 00:00:04,000\n{pairs[0][column]}\n", encoding="utf-8"
        )
    (folder / "locale").mkdir()
    units = "".join('msgid "{mt}"\nmsgstr "{src}"\n\n'.format(**p) for p in pairs)
    for name in ("ca.po", "locale/ca.po"):
        (folder / name).write_text(
            f'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: ca\\n"\n\n{units}',
            "utf-8",
        )
    for name, column in (("corpus.ca.zst", "src"), ("corpus.en.zst", "mt")):
        with pa.CompressedOutputStream(str(folder / name), "zstd") as out:
            out.write("".join(p[column] + "\n" for p in pairs).encode())
    (folder / "steps.toml").write_text('[[step]]\nname = "rules"\n\n[[step]]\nname = "quality"\n', "utf-8")


@pytest.mark.slow
def test_the_commands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    files(tmp_path)
    call: Call = caller(monkeypatch, capsys)
    before = [f"run ca.po --out out/{name}" for name in ("ca", "old", "new")]
    assert len(commands()) > 20
    for command in before + commands():
        # Training goes on for a minute; two steps of it write the same files.
        short = ["--steps", "2"] if command.startswith("train") else []
        code, _, err = call(*shlex.split(command), *short)
        assert code == BROKEN.get(command, 0), (command, err)


@pytest.mark.slow
def test_the_python(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    files(tmp_path)
    (block,) = re.findall(r"(?m)^    import tqpipe\n(?:    .*\n)+", TEXT)
    exec(compile(textwrap.dedent(block), "README.md", "exec"), {})
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("broken ")
    assert 'can work with " , Three' in lines[0]
