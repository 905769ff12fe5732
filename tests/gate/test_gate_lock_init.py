"""`tqpipe lock`, `tqpipe run --locked`, `tqpipe init`."""

from __future__ import annotations

import shlex
import subprocess
import tomllib
from pathlib import Path

import cli_support
import gate_support as support
import pytest

from tqpipe import facts, waivers
from tqpipe.config import Config
from tqpipe.gate import limits, lock, start
from tqpipe.types import Flag, Span, TqpipeError, Verdict


@pytest.fixture
def call(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> cli_support.Call:
    monkeypatch.chdir(tmp_path)
    return cli_support.caller(monkeypatch, capsys)


def test_a_lock_holds_until_something_differs(tmp_path: Path, call: cli_support.Call) -> None:
    (tmp_path / "c.toml").write_text("[quality]\nenabled = false\n", encoding="utf-8")
    assert call("lock", "--config", "c.toml")[0] == 0
    text = (tmp_path / "tqpipe.lock").read_text(encoding="utf-8")
    config = Config()
    found = lock.read(tmp_path / "tqpipe.lock")
    assert lock.dumps(found) == text
    assert "check numbers" in found
    assert call("lock", "--config", "c.toml")[0] == 0
    code, _, err = call("lock", "--config", "c.toml", "--out", "c.toml")
    assert (code, " ".join(err.split())) == (
        2, "tqpipe: --out c.toml: is there and no lock file: name another file to write",
    )  # fmt: skip
    assert "enabled" in (tmp_path / "c.toml").read_text(encoding="utf-8")
    # Another version of a check, another configuration: refused before any work, by name.
    paths = cli_support.write(tmp_path)
    other = text.replace('"check numbers" = "', '"check numbers" = "0.')
    (tmp_path / "other.lock").write_text(other, encoding="utf-8")
    run = ["run", *paths, "--out", "out", "--locked"]
    code, out, err = call(*run, "--config", "c.toml", "--lock-file", "other.lock")
    assert (code, out) == (2, "")
    assert "check numbers: 0." in " ".join(err.split())
    assert not (tmp_path / "out").exists()
    code, _, err = call(*run, "--no-quality", "--lock-file", "nothing.lock")
    assert code == 2
    assert "tqpipe lock --out nothing.lock" in " ".join(err.split())
    (tmp_path / "t.toml").write_text("[quality]\nenabled = false\n[triage]\nbudget = 0.2\n", encoding="utf-8")
    code, _, err = call(*run, "--config", "t.toml")
    assert code == 2
    assert "[triage]" in err
    assert config.quality.enabled


@pytest.mark.parametrize(
    "text",
    [
        "",
        "version = 2\n[parts]\na = 'b'\n",
        "version = 1\n",
        "version = 1\n[parts]\na = 1\n",
        "x",
        "version = true",
    ],
)
def test_what_is_no_lock_file(tmp_path: Path, text: str) -> None:
    (tmp_path / "l").write_text(text, encoding="utf-8")
    with pytest.raises(TqpipeError, match=r"lock file .*tqpipe lock --out"):
        lock.read(tmp_path / "l")


def repository(root: Path) -> None:
    files = {
        "locale/ca.po": 'msgid ""\nmsgstr ""\n\nmsgid "Hello"\nmsgstr "Hola"\n',
        "locale/empty.po": 'msgid ""\nmsgstr ""\n\nmsgid "Hello"\nmsgstr ""\n',
        "data/prices.csv": "product,price\nbread,1\n",
        "data/alignment.tsv": "0\t0\n1\t1\n2\t2 3\n",
        "data/à é.csv": "source,target\nHello,Hola\n",
        "docs/guide.en.txt": "Hello.\n",
        "docs/guide.ca.txt": "Hola.\n",
        "docs/guide.es.txt": "Hola.\n",
        "i18n/en.json": '{"a": "Hello"}',
        "i18n/ca.json": '{"a": "Hola"}',
        "docs/alone.en.md": "Hello.\n",
        "node_modules/x/ca.po": 'msgid "Hello"\nmsgstr "Hola"\n',
        "README.md": "Hello.\n",
    }
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")


EXPECTED = [
    ("data/à é.csv", ""),
    ("locale/ca.po", ""),
    ("docs/guide.en.txt", "docs/guide.ca.txt"),
    ("docs/guide.en.txt", "docs/guide.es.txt"),
    ("i18n/en.json", "i18n/ca.json"),
]


@pytest.mark.parametrize("git", [False, True])
def test_init_finds_what_there_is(tmp_path: Path, call: cli_support.Call, git: bool) -> None:
    repository(tmp_path)
    if git:
        subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    assert [(f.source, f.target) for f in start.find(tmp_path)] == EXPECTED
    code, out, _ = call("init", "--no-score")
    assert code == 0
    assert "locale/ca.po (1 segment)" in out
    config = limits.load(tmp_path / start.GATE)
    assert [(i.pairs or i.source, i.target) for i in config.input] == EXPECTED
    assert tomllib.loads((tmp_path / start.RUN).read_text())["quality"] == {"precision": "fp32"}
    code, _, err = call("init")
    assert code == 2
    assert "is there already" in err
    assert call("init", "--force", "--no-score")[0] == 0


def test_the_limits_are_what_is_there_today() -> None:
    verdicts: list[Verdict] = ["broken", "ok", "review", "ok", "ok", "ok", "ok"]
    runs = [support.run([support.record("Font.", "Spring.", verdict=verdict) for verdict in verdicts])]
    now = start.today(runs)
    assert now == start.Today(7, 1, 1, 0, 0, {"markup": 0, "icu": 0})
    table = tomllib.loads(start.configuration([], now=now))["limits"]
    assert (table["broken"], table["review_per_1000"], table["unscored"]) == (1, 150, 0)
    assert (table["unread"], table["removed"]) == (0, 10)
    assert table["flags"] == {"markup": 0, "icu": 0}
    marked = [support.run([support.record("Font.", "Spring.", flags=[support.flag("markup")])])]
    table = tomllib.loads(start.configuration([], now=start.today(marked)))["limits"]
    assert table["flags"] == {"markup": 1, "icu": 0}
    assert tomllib.loads(start.configuration([]))["limits"]["broken"] == 0
    assert "review_per_1000" not in tomllib.loads(start.configuration([]))["limits"]


def test_flags_under_another_one_count_as_they_do_in_the_gate() -> None:
    pair = support.record("La font de la plaça major del poble.", "The.").pair
    lost = Flag("coverage", "accuracy/omission", "major", 0.9, (Span("source", 3, 35),), "Lost.")
    tag = support.flag("markup", spans=(Span("source", 3, 7),))
    flags = facts.joined([lost, tag], pair)
    assert [flag.check for flag in flags] == ["coverage"]
    runs = [support.run([support.record("La font de la plaça major del poble.", "The.", flags=flags)])]
    assert start.today(runs).code == {"markup": 1, "icu": 0}


def test_init_says_what_stops_the_gate(tmp_path: Path, call: cli_support.Call) -> None:
    (tmp_path / "p.csv").write_text("source,target\nZzz.,Qqq.\n", encoding="utf-8")
    code, out, _ = call("init")
    assert code == 0
    assert "Not scored, so nothing may be broken: p.csv: both sides are" in out
    assert f"in {start.GATE} give this input its source_lang and target_lang, or take it out." in out
    # What it says is so.
    code, _, err = call("baseline", "write", "--config", start.GATE)
    assert (code, "p.csv: both sides are" in err) == (2, True)


def test_init_without_score_lets_nothing_be_broken(tmp_path: Path, call: cli_support.Call) -> None:
    repository(tmp_path)
    call("init", "--no-score")
    assert limits.load(tmp_path / start.GATE).limits.broken == 0


@pytest.mark.slow
def test_what_init_wrote_passes_and_a_spoilt_translation_fails(
    tmp_path: Path, call: cli_support.Call
) -> None:
    """The five minutes of docs/ci.md."""
    rows = [
        ("The president signed the agreement on 12 May.", "El president va signar l'acord el 12 de maig."),
        ("Your order of 15 books has been sent.", "La vostra comanda de 15 llibres s'ha enviat."),
        ("The museum opens every day except Monday.", "Zzz qwk 77 lorem, la la la."),
    ]
    text = 'msgid ""\nmsgstr "Language: ca\\n"\n' + "".join(
        f'\nmsgid "{source}"\nmsgstr "{target}"\n' for source, target in rows
    )
    (tmp_path / "ca.po").write_text(text, encoding="utf-8")
    code, out, err = call("init", "--source-lang", "en")
    assert code == 0, err
    assert "3 segments: 1 broken" in out
    assert limits.load(tmp_path / start.GATE).limits.broken == 1
    assert call("baseline", "write", "--config", start.GATE)[0] == 0
    code, out, err = call("gate", "--config", start.GATE)
    assert code == 0, out + err
    (tmp_path / "ca.po").write_text(text.replace("15 llibres", "50 llibres"), encoding="utf-8")
    code, out, _ = call("gate", "--config", start.GATE)
    assert code == 1
    assert "ca.po:8:" in out
    assert "⟦50⟧ llibres" in out
    # What it says to do about it can be done.
    waive, write = (
        shlex.split(next(line for line in out.splitlines() if words in line))
        for words in ("tqpipe waive", "tqpipe baseline write")
    )
    assert waive[:3] == ["tqpipe", "waive", "ca.po"]
    code, out, err = call(*waive[1:])
    assert (code, err) == (0, "")
    assert out.startswith(f"{start.WAIVERS}: numbers is waived")
    assert "No run reads" not in out
    code, out, _ = call("gate", "--config", start.GATE)
    assert "1 flag is waived and not counted." in out
    assert "[numbers]" not in out
    assert call(*write[1:])[0] == 0
    assert "1 worse" not in call("gate", "--config", start.GATE)[1]
    # What was accepted outlives another look at the repository.
    assert call("init", "--source-lang", "en", "--force")[0] == 0
    assert len(waivers.load(tmp_path / start.WAIVERS)) == 1


@pytest.mark.parametrize("folder", ["app", "my app", "."])
def test_what_init_says_is_next_is_of_its_own_configuration(
    tmp_path: Path, call: cli_support.Call, folder: str
) -> None:
    for name in {folder, "."}:
        (tmp_path / name).mkdir(exist_ok=True)
        repository(tmp_path / name)
        (tmp_path / name / start.GATE).write_text("", encoding="utf-8")
    code, out, _ = call("init", folder, "--no-score", "--force")
    assert code == 0
    steps = [shlex.split(line, comments=True) for line in out.splitlines() if "tqpipe " in line]
    own = str(Path(folder) / start.GATE)
    assert steps[-2:] == [
        ["tqpipe", "baseline", "write", "--config", own],
        ["tqpipe", "gate", "--config", own],
    ]


def test_the_source_can_be_told(tmp_path: Path) -> None:
    repository(tmp_path)
    found = [(f.source, f.target) for f in start.find(tmp_path, "ca") if f.target]
    assert ("docs/guide.ca.txt", "docs/guide.en.txt") in found


def test_init_where_nothing_is(tmp_path: Path, call: cli_support.Call) -> None:
    code, out, err = call("init")
    assert (code, out) == (2, "")
    assert "found nothing to judge" in err
    assert list(tmp_path.iterdir()) == []
    assert "is no folder" in call("init", "nowhere")[2]
