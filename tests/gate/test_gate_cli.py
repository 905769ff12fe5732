"""The commands as a user calls them: exit codes, what is written where, and messages for bad input."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import cli_support
import pytest
from gate_support import many, record, replaced, run, written

from tqpipe.gate.outputs import OUTPUTS

BASE = many(40)
BAD = replaced(BASE, {7: record("", "Spring 99.", 5.0, "broken")})


@pytest.fixture
def call(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> cli_support.Call:
    monkeypatch.chdir(tmp_path)
    return cli_support.caller(monkeypatch, capsys)


@pytest.fixture
def here(tmp_path: Path) -> Path:
    written(BASE, tmp_path / "base")
    written(BAD, tmp_path / "bad")
    return tmp_path


def test_pass_and_fail(call: cli_support.Call, here: Path) -> None:
    assert call("baseline", "write", "base", "--out", "b.jsonl")[:2] == (
        0,
        "b.jsonl: 40 segments of 1 document\n",
    )
    code, out, _ = call("gate", "base", "--baseline", "b.jsonl")
    assert code == 0
    assert "40 unchanged" in out
    code, out, err = call("gate", "bad", "--baseline", "b.jsonl")
    assert code == 1
    assert err == ""
    assert "a.tsv, segment 8: regression." in out
    assert out.endswith("FAIL: 40 segments, 1 broken, 0 to review.\n")
    # A run is a baseline, too, and then the old words are known.
    code, out, _ = call("gate", "bad", "--baseline", "base")
    assert code == 1
    assert "before  Spring 7." in out


def test_the_same_run_gives_the_same_bytes(call: cli_support.Call, here: Path) -> None:
    found = []
    for n in range(2):
        call("baseline", "write", "bad", "--out", f"{n}.jsonl")
        found.append(
            [(here / f"{n}.jsonl").read_bytes(), *(call("gate", "bad", "--format", f) for f in OUTPUTS)]
        )
    assert found[0] == found[1]


def test_a_baseline_that_is_not_there_is_one_command_away(call: cli_support.Call, here: Path) -> None:
    code, _, err = call("gate", "base", "--baseline", "b.jsonl")
    assert code == 2
    assert "Write it with: tqpipe baseline write base --out b.jsonl" in " ".join(err.split())
    assert call("baseline", "write", "base", "--out", "b.jsonl")[0] == 0
    assert call("gate", "base", "--baseline", "b.jsonl")[0] == 0


def test_what_to_name_where_nothing_is_named(call: cli_support.Call, here: Path) -> None:
    assert "by --config: `tqpipe init` writes one" in " ".join(call("gate")[2].split())
    (here / "tqpipe-gate.toml").write_text("", encoding="utf-8")
    assert "the configuration that is here: --config tqpipe-gate.toml" in " ".join(call("gate")[2].split())
    _, _, err = call("gate", "--config", "tqpipe-gate.toml")
    assert "write [[input]] tables into tqpipe-gate.toml" in " ".join(err.split())


def test_the_configuration_names_everything(
    call: cli_support.Call, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (here / "ci").mkdir()
    (here / "ci" / "ci.toml").write_text(
        'baseline = "b.jsonl"\n[[input]]\npairs = "../base"\n', encoding="utf-8"
    )
    code, _, err = call("gate", "--config", "ci/ci.toml")
    assert code == 2
    # The command that it names is the one that mends it.
    assert (
        "b.jsonl: No such file or directory. Write it with: tqpipe baseline write --config ci/ci.toml"
        in " ".join(err.split())
    )
    assert call("baseline", "write", "--config", "ci/ci.toml")[0] == 0
    assert (here / "ci" / "b.jsonl").is_file()
    assert call("gate", "--config", "ci/ci.toml")[0] == 0
    monkeypatch.chdir(here / "ci")
    assert call("gate", "--config", "ci.toml")[0] == 0
    assert call("gate", "../bad", "--config", "ci.toml")[0] == 1


def test_a_baseline_of_which_one_document_is_written_anew(call: cli_support.Call, here: Path) -> None:
    for name in "xyz":
        rows = [record(f"{name} {n}.", f"{name} spring {n}.") for n in range(6)]
        written(run(rows, doc=f"{name}.tsv"), here / name)
    tables = "".join(f'[[input]]\npairs = "{name}"\n' for name in "xyz")
    (here / "ci.toml").write_text(f'baseline = "b.jsonl"\n{tables}', encoding="utf-8")
    config = ["--config", "ci.toml"]
    assert call("baseline", "write", *config)[1] == "b.jsonl: 18 segments of 3 documents\n"
    whole = (here / "b.jsonl").read_bytes()
    said = "b.jsonl: 6 segments of 1 document; 2 other documents stay as they were\n"
    for out in ([], ["--out", here / "b.jsonl"]):
        code, shown, _ = call("baseline", "write", "y", *config, *out)
        assert (code, shown.endswith(said)) == (0, True)
        assert (here / "b.jsonl").read_bytes() == whole
    # What is named takes the place of what it was, and the others are judged as before.
    written(run([record("y 1.", "y springs.", 70.0)], doc="y.tsv"), here / "y")
    written(run([record("w 1.", "w spring 1.")], doc="w.tsv"), here / "w")
    said = "b.jsonl: 2 segments of 2 documents; 2 other documents stay as they were\n"
    assert call("baseline", "write", "y", "w", *config)[:2] == (0, said)
    docs = [json.loads(line).get("doc") for line in (here / "b.jsonl").read_text().splitlines()]
    assert list(filter(None, docs)) == ["x.tsv", "y.tsv", "z.tsv", "w.tsv"]
    written(run([record("z 0.", "Gone.", 5.0, "broken")], doc="z.tsv"), here / "z")
    assert "z.tsv, segment 1: regression." in call("gate", *config)[1]
    # Another file is nobody's but the user's.
    said = "o.jsonl: 1 segment of 1 document\n"
    assert call("baseline", "write", "y", *config, "--out", "o.jsonl")[1] == said
    # What was not scored alike cannot stay beside it.
    before = (here / "b.jsonl").read_bytes()
    newer = {"quality": "judge@2:fp32"}
    written(run([record("y 1.", "y springs.")], doc="y.tsv", versions=newer), here / "y")
    code, _, err = call("baseline", "write", "y", *config)
    flat = " ".join(err.split())
    assert code == 2
    assert "judge@1:fp32 there, judge@2:fp32 here" in flat
    assert flat.endswith("Write all of them anew: tqpipe baseline write --config ci.toml")
    assert (here / "b.jsonl").read_bytes() == before


def test_files_are_written_beside_what_is_shown(call: cli_support.Call, here: Path) -> None:
    options = [x for f in OUTPUTS for x in ("--write", f"{f}=out.{f}")]
    code, out, _ = call("gate", "bad", *options, "--format", "github")
    assert code == 1
    assert out.startswith("::error ")
    for name in OUTPUTS:
        assert (here / f"out.{name}").read_text(encoding="utf-8").strip()
    assert (here / "out.github").read_text(encoding="utf-8") == out
    assert call("gate", "bad", "--format", "json", "--out", "x.json")[:2] == (1, "")
    assert json.loads((here / "x.json").read_text())["verdict"] == "fail"


def test_no_output_takes_the_place_of_what_is_read_or_of_another(call: cli_support.Call, here: Path) -> None:
    files = {
        "po/ca.po": 'msgid ""\nmsgstr "Language: ca\\n"\n\nmsgid "Hello"\nmsgstr "Hola"\n',
        "i18n/en.json": '{"a": "Hello"}',
        "i18n/ca.json": '{"a": "Hola"}',
        "w.toml": "version = 1\n",
        "terms.tsv": "Hello\tHola\n",
        "run.toml": "[checks]\nwaivers = 'w.toml'\nglossary = 'terms.tsv'\n",
        "b.jsonl": "a baseline",
        "o.jsonl": "another one",
        "ci.toml": "config = 'run.toml'\nbaseline = 'b.jsonl'\n[[input]]\npairs = 'po/{lang}.po'\n"
        "[[input]]\nsource = 'i18n/en.json'\ntarget = 'i18n/ca.json'\n",
    }
    for name, text in files.items():
        (here / name).parent.mkdir(exist_ok=True)
        (here / name).write_text(text, encoding="utf-8")
    gate = ["gate", "--config", "ci.toml", "--baseline", "o.jsonl"]
    for name in files:
        cases = [[*gate, "--out", name], [*gate, "--write", f"json=./{name}"]]
        if name not in ("b.jsonl", "o.jsonl"):  # the one is its place, of the other the command knows nothing
            cases.append(["baseline", "write", "--config", "ci.toml", "--out", name])
        for arguments in cases:
            code, out, err = call(*arguments)
            assert (code, out) == (2, ""), arguments
            assert f"{name} is read as input, and would be lost" in " ".join(err.split()), arguments
    for arguments in (["--write", "json=a", "--write", "junit=./a"], ["--out", "a", "--write", "json=a"]):
        code, out, err = call("gate", "base", *arguments)
        assert (code, out) == (2, "")
        assert "a is to hold two outputs, and one would be lost" in " ".join(err.split())
    assert {name: (here / name).read_text(encoding="utf-8") for name in files} == files
    assert not (here / "a").exists()
    # Nothing is lost where one follows the other.
    assert call("gate", "base", "--write", "json=/dev/null", "--write", "junit=/dev/null")[0] == 0
    assert call("gate", "base", "--write", "json=-", "--write", "junit=-")[0] == 0


def test_a_wrong_configuration_is_told_before_anything_is_read(call: cli_support.Call, here: Path) -> None:
    (here / "run.toml").write_text("[checks]\nwaivers = 'none.toml'\n", encoding="utf-8")
    # Not a file that can be read, either.
    (here / "a.po").write_bytes(b"\x00\xff")
    (here / "ci.toml").write_text('config = "run.toml"\n[[input]]\npairs = "a.po"\n', encoding="utf-8")
    code, _, err = call("gate", "--config", "ci.toml")
    assert (code, " ".join(err.split())) == (2, "tqpipe: waivers none.toml: No such file or directory")


def test_what_the_system_refuses_is_bad_input(call: cli_support.Call, here: Path) -> None:
    long = "x" * 300
    (here / "loop").symlink_to("loop")
    for name, words in ((long, "File name too long"), ("loop", "oop")):
        for arguments in (["gate", name], ["gate", "base", "--baseline", name], ["compare", name, "base"]):
            code, out, err = call(*arguments)
            assert (code, out) == (2, ""), arguments
            assert words in err, arguments
            assert "Traceback" not in err


def test_a_file_that_is_named_twice_is_judged_once(call: cli_support.Call, here: Path) -> None:
    assert "40 segments" in call("gate", "base", "./base", str(here / "base"))[1]


def test_files_in_other_encodings_and_cut_off_ones(call: cli_support.Call, tmp_path: Path) -> None:
    pairs = "".join(f"Spring {n}\tFont número {n} és fresca i gran\n" for n in range(5))
    (tmp_path / "a.tsv").write_bytes(pairs.encode("windows-1252"))
    table = "[[input]]\npairs = 'a.tsv'\nsource_lang = 'en'\ntarget_lang = 'ca'\n"
    (tmp_path / "run.toml").write_text("[quality]\nenabled = false\n", encoding="utf-8")
    (tmp_path / "ci.toml").write_text(f"config = 'run.toml'\n{table}", encoding="utf-8")
    code, _, err = call("gate", "--config", "ci.toml")
    assert code == 2
    assert 'name it: encoding = "latin-1" in its [[input]] table' in " ".join(err.split())
    (tmp_path / "ci.toml").write_text(
        f"config = 'run.toml'\n[limits]\nbroken = 5\n{table}encoding = 'windows-1252'\n", encoding="utf-8"
    )
    assert "5 segments" in call("gate", "--config", "ci.toml")[1]
    unit = '<trans-unit id="1"><source>Hello</source><target>Hola</target></trans-unit>'
    (tmp_path / "a.xlf").write_text(
        '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en" '
        f'target-language="ca" datatype="plaintext"><body>{unit}\n<trans-unit id="2"><source>Good',
        encoding="utf-8",
    )
    code, _, err = call("gate", "a.xlf")
    assert code == 2
    assert "a.xlf, line 2: not well-formed XML from here on" in " ".join(err.split())
    assert "Was the file cut off?" in err


def test_diff(call: cli_support.Call, here: Path) -> None:
    call("baseline", "write", "base", "--out", "b.jsonl")
    code, out, _ = call("baseline", "diff", "b.jsonl", "bad")
    assert code == 0
    assert out.startswith("b.jsonl -> bad: 1 broken.\n")
    assert "[-Spring" not in out
    out = call("baseline", "diff", "b.jsonl", "bad", "--texts", "base")[1]
    assert "before  Spring [-7-]." in out


# --- bad input: a clear message, exit 2, nothing written ------------------------------------------------


def bad_inputs(here: Path) -> dict[str, tuple[list[str], list[str]]]:
    """Name -> command line and what the message must hold."""
    good = ["gate", "bad", "--baseline", "b.jsonl"]
    whole = (here / "b.jsonl").read_text(encoding="utf-8")
    other = run([record("Una altra cosa.", "Something else.")])
    written(other, here / "other")
    newer = run(BASE.records, versions={"quality": "judge@2:fp32"})
    written(newer, here / "newer")
    written(replace(BASE, records=()), here / "empty")
    files = {
        "cut.jsonl": whole[:3000],
        "edited.jsonl": whole.replace('"risk": 0.05', '"risk": 0.5', 1),
        "format.jsonl": whole.replace('"format": 1', '"format": 9', 1),
        "spelt.toml": "[limits]\nreview_per_1k = 3\n",
        "broken.toml": "[limits\n",
        "fits.toml": "[documents.'news/*']\nbroken = 0\n",
    }
    for name, content in files.items():
        (here / name).write_text(content, encoding="utf-8")
    (here / "no-run").mkdir()
    (here / "text.txt").write_text("text", encoding="utf-8")
    return {
        "another pair": (["gate", "other", "--baseline", "b.jsonl"], ["another pair of texts", "baseline write"]),
        "another version": (["gate", "newer", "--baseline", "b.jsonl"], ["judge@1:fp32 there, judge@2:fp32 here"]),
        "truncated": (["gate", "bad", "--baseline", "cut.jsonl"], ["cut.jsonl", "cut off after"]),
        "edited": (["gate", "bad", "--baseline", "edited.jsonl"], ["edited.jsonl", "edited by hand"]),
        "format": (["gate", "bad", "--baseline", "format.jsonl"], ["has format 9"]),
        "no baseline": (["gate", "bad", "--baseline", "nothing.jsonl"], ["nothing.jsonl", "No such file"]),
        "a text as baseline": (["gate", "bad", "--baseline", "text.txt"], ["text.txt: is not a baseline"]),
        "misspelt key": ([*good, "--config", "spelt.toml"], ["review_per_1k", "did you mean 'review_per_1000'"]),
        "broken config": ([*good, "--config", "broken.toml"], ["broken.toml", "not valid TOML"]),
        "a scope that fits nothing": ([*good, "--config", "fits.toml"], ["fits no document"]),
        "no config": ([*good, "--config", "nothing.toml"], ["nothing.toml"]),
        "empty run": (["gate", "empty"], ["the run is empty"]),
        "empty run as baseline": (["baseline", "write", "empty", "--out", "x.jsonl"], ["the run is empty"]),
        "nothing to judge": (["gate"], ["nothing to judge"]),
        "no such run": (["gate", "nowhere"], ["nowhere: no such file or run directory"]),
        "no run directory": (["gate", "no-run"], ["no-run", "run.json"]),
        "not bilingual": (["gate", "text.txt"], ["text.txt", "both languages"]),
        "format of output": (["gate", "bad", "--format", "xml"], ["unknown format 'xml'", "sarif"]),
        "write without a file": (["gate", "bad", "--write", "sarif"], ["FORMAT=FILE"]),
        "write where nothing can be": (["gate", "bad", "--write", "sarif=text.txt/x"], ["text.txt/x"]),
        "out of nothing": (["baseline", "write", "bad"], ["--out"]),
    }  # fmt: skip


def test_bad_input(call: cli_support.Call, here: Path) -> None:
    call("baseline", "write", "base", "--out", "b.jsonl")
    cases = bad_inputs(here)
    before = sorted(here.rglob("*"))
    for name, (arguments, words) in cases.items():
        code, out, err = call(*arguments)
        assert code == 2, f"{name}: {out}{err}"
        assert out == "", name
        assert "Traceback" not in err, name
        flat = " ".join(err.split())
        for word in words:
            assert word in flat, f"{name}: {err}"
    assert sorted(here.rglob("*")) == before


# --- without models ---------------------------------------------------------------------------------------


def test_a_gate_over_a_run_needs_no_model(here: Path) -> None:
    code = (
        "import sys\nfrom tqpipe import cli\n"
        "sys.argv = ['tqpipe', 'gate', 'bad', '--baseline', 'base', '--format', 'sarif']\n"
        "try:\n    cli.main()\nexcept SystemExit as e:\n    assert e.code == 1, e.code\n"
        "heavy = {'torch', 'transformers', 'pyarrow', 'datasets', 'sacrebleu'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    subprocess.run([sys.executable, "-c", code], cwd=here, check=True, capture_output=True)


@pytest.mark.slow
def test_a_gate_over_known_texts_needs_no_torch(call: cli_support.Call, tmp_path: Path) -> None:
    (tmp_path / "p.tsv").write_text(
        "Bon dia.\tGood morning.\nEl gat dorm.\tThe cat sleeps.\n", encoding="utf-8"
    )
    arguments = ["gate", "p.tsv", "--source-lang", "ca", "--target-lang", "en"]
    first = call(*arguments)
    code = (
        f"import sys\nfrom tqpipe import cli\nsys.argv = {['tqpipe', *arguments]!r}\n"
        "try:\n    cli.main()\nfinally:\n    assert not {'torch', 'transformers'} & set(sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, env=os.environ
    )
    assert "AssertionError" not in done.stderr
    assert (done.returncode, done.stdout) == first[:2]
