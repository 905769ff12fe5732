"""The command line: what it prints and writes, its exit codes, and every kind of bad input."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest
from cli_support import CA, EN, RUN_FILES, Call, names, options, write

from tqpipe.corpus.streams import opened
from tqpipe.ingest import read_bilingual
from tqpipe.pipeline.notes import unread_note


def assert_refused(folder: Path, before: list[str], result: tuple[int, str, str], message: str) -> None:
    """Exit 2, one clear line on stderr, nothing on stdout, nothing new on the disk."""
    code, out, err = result
    assert code == 2, err
    assert message in err
    assert err.startswith("tqpipe: ")
    assert "Traceback" not in err
    assert out == ""
    assert sorted(p.name for p in folder.iterdir()) == before


# --- bad input ----------------------------------------------------------------------------------

BAD: dict[str, tuple[str | bytes, str | bytes, list[str], str]] = {
    # what: source, target, options, message
    "empty": (CA, b"", [], "a.en.txt: the file is empty"),
    "white space": (CA, " \n\t\r\n ", [], "a.en.txt: the file is empty"),
    "wide white space": ("\u2003\u00a0\u2028", EN, [], "a.ca.txt: the file holds only white space"),
    "binary": (CA, b"\x7fELF\x02\x01\x01\x00\x00\x00", [], "byte 7 is NUL: this is a binary file"),
    "latin-1": (CA.encode("latin-1"), EN, [], "byte 0xed at offset 19"),
    "utf-16 without a mark": (CA, EN.encode("utf-16-le"), [], "--encoding utf-16-le"),
    "cut utf-16": (CA, EN.encode("utf-16")[:-1], [], "not utf-16-le"),
    "wrong encoding named": (CA, EN, ["--encoding", "ascii"], "not ascii: byte 0xc3 at offset"),
    "unknown encoding": (CA, EN, ["--encoding", "latin-99"], "--encoding latin-99: unknown encoding"),
    "no text encoding": (CA, EN, ["--encoding", "undefined"], "--encoding undefined"),
    "same language": (CA, CA, [], "both sides are Catalan (ca)"),
    "same language given": (CA, EN, ["--source-lang", "en", "--target-lang", "en"], "both sides are English"),
    "swapped": (EN, CA, ["--source-lang", "ca", "--target-lang", "en"], "the sides look swapped"),
    "no language": (CA, "12 34 :-) 56\n", [], "--target-lang"),
    "unknown language": (CA, EN, ["--source-lang", "xx"], "--source-lang 'xx' is not a language"),
    "unknown fail-on": (CA, EN, ["--fail-on", "ok"], "--fail-on 'ok': valid choices are 'review' and 'broken'"),
    "unknown encoder": (CA, EN, ["--encoder", "e6-small"], "--encoder e6-small: no such folder. Valid choices:"),
    "base64 named": (CA, EN, ["--encoding", "base64"], "--encoding base64: unknown encoding"),
}  # fmt: skip


@pytest.mark.parametrize("what", BAD)
def test_bad_input(tmp_path: Path, call: Call, what: str) -> None:
    source, target, more, message = BAD[what]
    paths = write(tmp_path, source, target)
    before = names(tmp_path)
    assert_refused(tmp_path, before, call("run", *paths, "--out", tmp_path / "out", *more), message)


@pytest.mark.parametrize("command", ["run", "align"])
def test_a_missing_file(tmp_path: Path, call: Call, command: str) -> None:
    source, target = write(tmp_path)
    target.unlink()
    arguments = [command, source, target, *(["--out", tmp_path / "out"] if command == "run" else [])]
    assert_refused(tmp_path, ["a.ca.txt"], call(*arguments), f"{target}: No such file")


def test_a_folder_for_a_file(tmp_path: Path, call: Call) -> None:
    source, _ = write(tmp_path)
    assert_refused(
        tmp_path, names(tmp_path), call("run", source, tmp_path, "--out", tmp_path / "o"), "directory"
    )


def test_a_misspelt_key(tmp_path: Path, call: Call) -> None:
    paths = write(tmp_path)
    config = tmp_path / "c.toml"
    config.write_text("[triage]\nbrocken = 0.5\n", encoding="utf-8")
    result = call("run", *paths, "--out", tmp_path / "out", "--config", config)
    assert_refused(
        tmp_path,
        names(tmp_path),
        result,
        "unknown key 'brocken' (did you mean 'broken_budget'?); valid keys: budget, broken_budget",
    )


def test_an_unknown_check(tmp_path: Path, call: Call) -> None:
    paths = write(tmp_path)
    config = tmp_path / "c.toml"
    config.write_text('[checks]\ndisabled = ["quotatoin"]\n', encoding="utf-8")
    result = call("run", *paths, "--out", tmp_path / "out", "--config", config)
    assert_refused(tmp_path, names(tmp_path), result, "quotatoin")


def test_an_unknown_format(tmp_path: Path, call: Call) -> None:
    result = call("align", *write(tmp_path), "--format", "xml")
    assert_refused(tmp_path, names(tmp_path), result, "--format 'xml': valid choices are vecalign")


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("p.ods", "a,b", "save its sheet as text"),
        ("p.doc", "a,b", "unknown kind of pair file '.doc'"),
        ("p.csv", "a,b", "the first row must name the columns"),
        ("p.jsonl", "nothing\n", "no row can be read; line 1: not JSON"),
        ("p.tsv", "one cell\n", "no row can be read; line 1: expected source TAB target"),
        ("p.tsv", "\tonly a target\n", "the source column is empty"),
    ],
)
@pytest.mark.parametrize("command", ["score", "check"])
def test_bad_pair_files(
    tmp_path: Path, call: Call, command: str, name: str, content: str, message: str
) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    assert_refused(tmp_path, [name], call(command, tmp_path / name), message)


def test_an_out_file_that_cannot_be_written(tmp_path: Path, call: Call) -> None:
    (tmp_path / "p.tsv").write_text(f"{CA.splitlines()[0]}\t{EN.splitlines()[0]}\n", encoding="utf-8")
    result = call("check", tmp_path / "p.tsv", "--out", tmp_path / "no" / "out.jsonl")
    assert_refused(tmp_path, ["p.tsv"], result, "out.jsonl: could not be written: there is no folder")


# --- where a run goes ---------------------------------------------------------------------------


def test_an_existing_out_is_kept_without_force(tmp_path: Path, call: Call, tiny: str) -> None:
    paths, out = write(tmp_path), tmp_path / "out"
    code, _, err = call("run", *paths, "--out", out, *options(tiny))
    assert code == 0, err
    assert names(out) == RUN_FILES
    stamp = (out / "run.json").read_bytes()
    before = names(tmp_path)
    assert_refused(tmp_path, before, call("run", *paths, "--out", out, *options(tiny)), "--force replaces it")
    assert (out / "run.json").read_bytes() == stamp
    paths[1].write_text(EN + "One more sentence stands here.\n", encoding="utf-8")
    code, _, err = call("run", *paths, "--out", out, "--force", *options(tiny))
    assert code == 0, err
    assert (out / "run.json").read_bytes() != stamp
    assert names(tmp_path) == before


def test_a_folder_of_someone_else_is_not_replaced(tmp_path: Path, call: Call) -> None:
    paths, out = write(tmp_path), tmp_path / "out"
    out.mkdir()
    (out / "thesis.tex").write_text("years of work", encoding="utf-8")
    result = call("run", *paths, "--out", out, "--force")
    assert_refused(tmp_path, names(tmp_path), result, "is not a tqpipe run")
    assert (out / "thesis.tex").read_text(encoding="utf-8") == "years of work"


def test_an_out_that_is_a_file(tmp_path: Path, call: Call, tiny: str) -> None:
    paths, out = write(tmp_path), tmp_path / "out"
    out.write_text("mine", encoding="utf-8")
    for more in ([], ["--force"]):
        result = call("run", *paths, "--out", out, *more)
        assert_refused(tmp_path, names(tmp_path), result, "is there already and is not a folder")
    result = call("run", *paths, "--out", out / "below", "--force", *options(tiny))
    assert result[0] == 2
    assert "Traceback" not in result[2]
    assert out.read_text(encoding="utf-8") == "mine"


def test_missing_parents_are_made(tmp_path: Path, call: Call, tiny: str) -> None:
    out = tmp_path / "some" / "where" / "out"
    code, printed, err = call("run", *write(tmp_path), "--out", out, *options(tiny))
    assert code == 0, err
    assert names(out) == RUN_FILES
    assert str(out / "report.html") in printed.replace("\n", "")


# --- odd but good input -------------------------------------------------------------------------

ODD = {
    "utf-16 with a mark": (CA.encode("utf-16"), EN.encode("utf-16-be").join([b"\xfe\xff", b""]), []),
    "utf-8 with a mark": (CA.encode("utf-8-sig"), EN.encode("utf-8-sig"), []),
    "utf-8 with a mark, named": (CA.encode("utf-8-sig"), EN.encode("utf-8-sig"), ["--encoding", "utf-8"]),
    "latin-1, named": (CA.encode("latin-1"), EN.encode("latin-1"), ["--encoding", "latin-1"]),
    "carriage returns": (CA.replace("\n", "\r\n"), EN.replace("\n", "\r"), []),
    "line separator in a line": (CA.replace(" ahir", "\u2028ahir"), EN.replace(" the", "\u2028the"), []),
    "carriage return in a line": (CA.replace(" ahir", "\r\nahir"), EN, ["--pre-segmented"]),
    "control characters": (CA.replace(" ahir", " \x01\x1b[31mahir\x07"), EN.replace(" the", " \x1b]0;x\x07the"), []),
    "direction marks": (CA.replace("treva", "\u202etreva\u2066"), EN.replace("truce", "\u200btruce\ufeff"), []),
    "script": (CA.replace("treva", "<script>alert(1)</script>"), EN.replace("truce", "<img src=x>"), []),
    "markup of the terminal": (CA.replace("treva", "[bold]treva[/]"), EN.replace("truce", "[link=x]truce[/link]"), []),
}  # fmt: skip


@pytest.mark.parametrize("what", ODD)
def test_odd_input_runs(tmp_path: Path, call: Call, tiny: str, what: str) -> None:
    source, target, more = ODD[what]
    paths = write(tmp_path, source, target)
    out = tmp_path / "out"
    code, printed, err = call("run", *paths, "--out", out, *options(tiny), *more)
    assert code == 0, err
    assert "\x1b" not in printed
    lines = (out / "segments.jsonl").read_text(encoding="utf-8").split("\n")
    rows = [json.loads(line) for line in lines[:-1]]
    text = " ".join(row["source"]["text"] for row in rows if row["source"])
    assert text.startswith("Donald Trump i Vladímir")
    assert text.rstrip().endswith("accedir.")
    page = (out / "report.html").read_text(encoding="utf-8")
    assert "<script" not in page
    assert "<img" not in page
    assert "\x1b" not in page


def test_a_megabyte_on_one_line(tmp_path: Path, call: Call, tiny: str) -> None:
    """Cut at sentence ends, else at spaces, else anywhere: nothing is lost."""
    line = CA.replace("\n", " ") * 100 + "una cosa i " * 30_000 + "a" * 660_000
    assert len(line) > 1_000_000
    paths = write(tmp_path, line, EN)
    code, _, err = call("run", *paths, "--out", tmp_path / "out", *options(tiny))
    assert code == 0, err
    lines = (tmp_path / "out" / "segments.jsonl").read_text(encoding="utf-8").split("\n")[:-1]
    texts = [row["source"]["text"] for row in map(json.loads, lines) if row["source"]]
    assert "".join("".join(texts).split()) == "".join(line.split())


# --- the other commands -------------------------------------------------------------------------


def test_score_keeps_every_row(tmp_path: Path, call: Call, tiny: str) -> None:
    pairs = list(zip(CA.splitlines(), EN.splitlines(), strict=True))
    rows = [
        json.dumps({"id": "x", "src": pairs[0][0], "mt": pairs[0][1], "ref": pairs[0][1]}),
        "broken",
        json.dumps({"id": "x", "src": pairs[1][0], "mt": "\ud800 " + pairs[1][1]}),
        json.dumps({"src": pairs[2][0], "mt": ""}),
        '{"src": ' + "[" * 100_000,
    ]
    (tmp_path / "p.jsonl").write_text("\n".join(rows) + "\n", encoding="utf-8")
    code, printed, err = call("score", tmp_path / "p.jsonl", "--encoder", tiny, "--no-quality")
    assert code == 0, err
    found = [json.loads(line) for line in printed.split("\n")[:-1]]
    assert [row.get("id") for row in found] == ["x", None, "x", "4", None]
    assert [row.get("line") for row in found] == [None, 2, None, None, 5]
    assert found[0]["scores"]["chrf"] == pytest.approx(100)
    assert found[2]["scores"]["chrf"] is None
    assert found[2]["missing"]["chrf"]
    assert found[3]["scores"]["adequacy"] is None
    assert "empty" in found[3]["missing"]["adequacy"]
    # Two rows of one id are scored each by its own words.
    alone = json.loads(rows[0]) | {"id": "y"}
    (tmp_path / "q.jsonl").write_text(json.dumps(alone) + "\n" + rows[3] + "\n", encoding="utf-8")
    again = json.loads(
        call("score", tmp_path / "q.jsonl", "--encoder", tiny, "--no-quality")[1].split("\n")[0]
    )
    assert set(again["scores"]) == set(found[0]["scores"])


SCORED = [
    {"id": "good", "src": CA.splitlines()[0], "mt": EN.splitlines()[0]},
    {
        "id": "bad",
        "src": CA.splitlines()[1],
        "mt": "The US president wanted the Russian leader wanted wanted to",
    },
    {"id": "empty", "src": CA.splitlines()[2], "mt": " "},
]


def test_out_dash_is_standard_output(tmp_path: Path, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("p.jsonl").write_text("".join(json.dumps(r) + "\n" for r in SCORED), encoding="utf-8")
    plain, dashed = (
        call("check", Path("p.jsonl"), "--source-lang", "ca", "--target-lang", "en", *out)
        for out in ((), ("--out", "-"))
    )
    assert plain == dashed
    assert plain[0] == 0
    assert len(plain[1].splitlines()) == len(SCORED)
    assert [p.name for p in tmp_path.iterdir()] == ["p.jsonl"]


@pytest.mark.parametrize("ending", ["jsonl", "jsonl.gz", "jsonl.bz2", "jsonl.xz", "json.zst", "txt"])
def test_results_are_packed_as_their_name_says(tmp_path: Path, call: Call, ending: str) -> None:
    (tmp_path / "p.jsonl").write_text("".join(json.dumps(r) + "\n" for r in SCORED), encoding="utf-8")
    asked = ["check", tmp_path / "p.jsonl", "--source-lang", "ca", "--target-lang", "en"]
    out = tmp_path / f"out.{ending}"
    assert call(*asked, "--out", out)[0] == 0
    with opened(out) as file:
        assert file.read().decode() == call(*asked)[1]


@pytest.mark.parametrize("name", ["out.parquet", "out.csv", "out.tsv.gz", "out.xlsx", "out.po"])
def test_results_are_written_under_the_name_of_no_other_format(tmp_path: Path, call: Call, name: str) -> None:
    (tmp_path / "p.jsonl").write_text(json.dumps(SCORED[0]) + "\n", encoding="utf-8")
    before = names(tmp_path)
    for command in ("check", "score"):
        result = call(command, tmp_path / "p.jsonl", "--out", tmp_path / name)
        assert_refused(tmp_path, before, result, "results are JSON Lines, and ")


@pytest.mark.slow
def test_score_gives_quality_tokens_and_spans_from_standard_input(
    tmp_path: Path, call: Call, tiny: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The three ways in give the same: a JSON Lines file, standard input, TSV."""
    (tmp_path / "p.jsonl").write_text("".join(json.dumps(r) + "\n" for r in SCORED), encoding="utf-8")
    (tmp_path / "p.tsv").write_text("".join(f"{r['src']}\t{r['mt']}\n" for r in SCORED), encoding="utf-8")
    langs = ["--source-lang", "ca", "--target-lang", "en", "--encoder", tiny]
    found = {}
    for name in ("p.jsonl", "p.tsv", "-"):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO((tmp_path / "p.jsonl").read_bytes())))
        path = name if name == "-" else tmp_path / name
        code, printed, err = call("score", path, *langs, "--precision", "fp32")
        assert code == 0, err
        found[name] = [json.loads(line) for line in printed.splitlines()]
    good, bad, empty = found["p.jsonl"]
    assert [row["quality"] for row in found["p.tsv"]] == [row["quality"] for row in found["-"]]
    assert [row["quality"] for row in found["-"]] == [good["quality"], bad["quality"], None]
    assert 0 <= bad["interval"][0] <= bad["quality"] < good["quality"] <= good["interval"][1] <= 100
    assert good["scores"]["quality"] == good["quality"]
    assert bad["spans"]
    for row, given in zip(found["p.jsonl"], SCORED, strict=True):
        texts = {"source": given["src"], "target": given["mt"]}
        for side, tokens in row["tokens"].items():
            assert all(texts[side][t["start"] : t["end"]] == t["text"] for t in tokens)
            assert all(
                0 <= t["bad"] <= 1
                and t["tag"] in ("OK", "BAD")
                and t["severity"] in ("minor", "major", "critical")
                for t in tokens
            )
        for span in row["spans"]:
            assert texts[span["side"]][span["start"] : span["end"]] == span["text"]
    assert "".join(t["text"] for t in good["tokens"]["target"]) == SCORED[0]["mt"].replace(" ", "")
    assert empty["missing"]["quality"] == "the target is empty"


def test_score_refuses_what_it_cannot_read(tmp_path: Path, call: Call) -> None:
    (tmp_path / "p.txt").write_text("a\tb\n", encoding="utf-8")
    for more, message in (
        ([], "say --format csv, jsonl, po, tmx, ts, tsv, workbook, xcstrings, xliff"),
        (["--format", "docx"], "--format 'docx': valid choices are"),
        (["--format", "tsv", "--precision", "int4"], "'int4' is not one of 'auto', 'int8', 'bf16', 'fp32'"),
        (["--format", "tsv", "--quality-model", str(tmp_path), "--source-lang", "ca", "--target-lang", "en"],
         "no quality model"),
    ):  # fmt: skip
        code, out, err = call("score", tmp_path / "p.txt", *more)
        assert (code, out) == (2, "")
        assert message in err


@pytest.mark.slow
def test_train_quality_on_own_pairs_goes_on_and_its_model_scores(
    tmp_path: Path, call: Call, tiny: str
) -> None:
    own = tmp_path / "own.jsonl"
    rows = [
        {"src": s, "mt": t, "score": 95} for s, t in zip(CA.splitlines(), EN.splitlines(), strict=True)
    ] + [{"src": CA.splitlines()[0], "mt": "Nothing at all of it.", "score": 5, "broken": 1}]
    own.write_text("".join(json.dumps(r) + "\n" for r in rows * 8), encoding="utf-8")
    for steps in ("2", "4"):
        code, printed, err = call("train", "quality", own, "--out", tmp_path / "out", "--steps", steps)
        assert code == 0, err
    model = tmp_path / "out" / "model"
    assert f"Model: {model}" in printed
    origin = json.loads((model / "config.json").read_text(encoding="utf-8"))["origin"]
    assert origin["steps"] == 4
    (tmp_path / "p.tsv").write_text(f"{rows[0]['src']}\t{rows[0]['mt']}\n", encoding="utf-8")
    code, printed, err = call(
        "score",
        tmp_path / "p.tsv",
        "--quality-model",
        model,
        "--encoder",
        tiny,
        "--source-lang",
        "ca",
        "--target-lang",
        "en",
    )
    assert code == 0, err
    assert json.loads(printed)["quality"] > 20


def test_train_quality_needs_something_to_train_on(tmp_path: Path, call: Call) -> None:
    code, _, err = call("train", "quality", "--out", tmp_path / "out")
    assert code == 2
    assert "give a file of your own pairs, or --data" in err
    assert not (tmp_path / "out").exists()


def test_models_lists_the_embedded_encoder(call: Call) -> None:
    code, printed, _ = call("models")
    assert code == 0
    assert "e5-small" in printed
    assert "MIT" in printed


def test_help_names_every_command(call: Call) -> None:
    code, printed, _ = call("--help")
    assert code == 0
    for command in ("run", "align", "score", "check", "models", "train"):
        assert f" {command} " in printed
        code, text, _ = call(command, "--help")
        assert code == 0
        assert len(text) > 100
    assert call("--version")[1].startswith("tqpipe ")


@pytest.mark.parametrize(
    "command",
    [
        ["check", "p.jsonl", "--out", "p.jsonl"],
        ["score", "p.jsonl", "--rules-only", "--out", "sub/../p.jsonl"],
        ["align", "a.ca", "a.en", "--out", "a.en"],
        ["align", "a.ca", "a.en", "--html", "a.ca"],
        ["align", "a.ca", "a.en", "--moses", "a"],
        ["gate", "p.jsonl", "--write", "sarif=p.jsonl"],
        ["baseline", "write", "p.jsonl", "--out", "p.jsonl"],
    ],
)
def test_no_command_writes_over_what_it_reads(
    command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tiny: str, call: Call
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sub").mkdir()
    texts = {
        "p.jsonl": json.dumps({"src": "Bon dia a tothom.", "mt": "Good morning, all."}) + "\n",
        "a.ca": "Bon dia a tothom.\nAvui plou molt.\n",
        "a.en": "Good morning, all.\nIt rains a lot today.\n",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    more = ["--encoder", tiny, "--force-align"] if command[0] == "align" else []
    code, _, err = call(*command, "--source-lang", "ca", "--target-lang", "en", *more)
    assert code == 2
    assert "is read as input" in err
    assert {name: (tmp_path / name).read_text(encoding="utf-8") for name in texts} == texts


def test_a_row_keeps_its_id_and_its_own_fields(tmp_path: Path, call: Call) -> None:
    texts = {"src": CA.splitlines()[0], "mt": EN.splitlines()[0]}
    rows = [
        json.dumps({"id": 7, **texts, "project": "news", "quality": 99, "meta": {"tags": ["a\u2028b"]}}),
        json.dumps({**texts, "id": None, "score": float("nan"), "weight": 0.5}),
        json.dumps({"id": 8, "src": 5, "mt": "five", "project": "news"}),
        json.dumps({"id": "7", **texts, "mt": ""}),
        "[1]",
    ]
    (tmp_path / "p.jsonl").write_text("\n".join(rows) + "\n", encoding="utf-8")
    for command in (("score", "--rules-only"), ("check",)):
        code, printed, err = call(
            *command, tmp_path / "p.jsonl", "--source-lang", "ca", "--target-lang", "en"
        )
        assert code == 0, err
        found = [json.loads(line, parse_constant=pytest.fail) for line in printed.splitlines()]
        assert [row.get("id") for row in found] == [7, "2", 8, "7", None]
        assert [row.get("input") for row in found] == [
            {"project": "news", "quality": 99, "meta": {"tags": ["a\u2028b"]}},
            {"score": None, "weight": 0.5},
            {"src": 5, "mt": "five", "project": "news"},
            None,
            None,
        ]
        assert next(iter(found[0])) == "id"
        assert "quality" not in found[0]
        assert found[2]["line"] == 3


def test_a_table_keeps_its_own_columns(tmp_path: Path, call: Call) -> None:
    table = "project,id,src,mt\nnews,5,El gos dorm.,The dog sleeps.\nshort,6\n"
    (tmp_path / "p.csv").write_text(table, encoding="utf-8")
    (tmp_path / "p.tsv").write_text("hola\thello\nbon dia\tgood morning\n", encoding="utf-8")
    (tmp_path / "head.tsv").write_text("src\tmt\n", encoding="utf-8")
    langs = ("--source-lang", "ca", "--target-lang", "en")
    code, printed, err = call("check", tmp_path / "p.csv", *langs)
    assert code == 0, err
    first, second = map(json.loads, printed.splitlines())
    assert (first["id"], first["input"]) == ("5", {"project": "news"})
    assert set(second) == {"line", "error"}
    code, printed, err = call("check", tmp_path / "p.tsv", *langs)
    assert code == 0, err
    assert [json.loads(line).get("input") for line in printed.splitlines()] == [None, None]
    assert call("check", tmp_path / "head.tsv", *langs)[0] == 2
    out = tmp_path / "flags.jsonl"
    code, printed, err = call("check", tmp_path / "p.csv", *langs, "--out", out)
    assert (code, printed) == (0, "")
    assert err.endswith(f"{out}: 2 rows: 0 broken, 0 review, 1 ok, 1 without a result\n")


@pytest.mark.parametrize("command", ["score", "check"])
def test_a_file_that_cannot_be_written_is_told_before_the_work(
    tmp_path: Path, call: Call, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "p.jsonl").write_text("".join(json.dumps(r) + "\n" for r in SCORED), encoding="utf-8")
    monkeypatch.setattr("tqpipe.pipeline.score_pairs", lambda *_, **__: pytest.fail("the work was begun"))
    for out, told in (
        (tmp_path / "none" / "x.jsonl", "there is no folder"),
        (tmp_path, "Is a directory"),
    ):
        code, _, err = call(command, tmp_path / "p.jsonl", "--out", out)
        assert code == 2
        assert told in err


def test_another_quality_model_than_the_triage_models_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    from tqpipe import pipeline, triage
    from tqpipe.config import Config

    class Mine:
        signature = "tqpipe-quality@00000000:int8"

    (note,) = pipeline.triage_notes(Config(), Mine())  # type: ignore[arg-type]
    assert "00000000:int8" in note
    assert "order is what counts" in note
    Mine.signature = triage.shared().quality
    assert pipeline.triage_notes(Config(), Mine()) == []  # type: ignore[arg-type]


def test_rows_that_cannot_be_read_are_told(tmp_path: Path, call: Call) -> None:
    path = tmp_path / "p.tsv"
    path.write_bytes(
        "El gat dorm avui.\tThe cat sleeps today.\nEl gos dorm m\xe9s.\tThe dog, too.\n".encode("latin-1")
    )
    code, out, err = call("check", path, "--source-lang", "ca", "--target-lang", "en")
    assert code == 0
    assert [json.loads(line).get("verdict", "none") for line in out.splitlines()] == ["ok", "none"]
    assert "1 of 2 rows could not be read; the first, line 2: not utf-8: byte 0xe9 at character 14" in err


@pytest.mark.parametrize("command", ["score", "check", "run", "batch"])
def test_one_column_is_not_both_sides(tmp_path: Path, call: Call, command: str) -> None:
    path = tmp_path / "p.csv"
    path.write_text("src,mt\nHola.,Hello.\n")
    more = ["--out", tmp_path / "out"] if command in ("run", "batch") else []
    result = call(command, path, "--columns", "mt,mt", *more)
    assert_refused(tmp_path, ["p.csv"], result, "the source and the target are the same column 'mt'")


def test_two_empty_sides_have_no_verdict(tmp_path: Path, call: Call) -> None:
    path = tmp_path / "p.csv"
    path.write_text('id,src,mt\na,El gat dorm avui.,The cat sleeps today.\nb,"",""\n')
    code, out, err = call("check", path, "--source-lang", "ca", "--target-lang", "en")
    assert code == 0
    assert json.loads(out.splitlines()[1]) == {"id": "b", "line": 3, "error": "both sides are empty"}
    assert "1 of 2 rows could not be read; the first, line 3: both sides are empty" in err


def test_the_file_of_two_is_named_in_which_a_row_is_wrong(tmp_path: Path, call: Call) -> None:
    source, target = tmp_path / "en.properties", tmp_path / "ca.properties"
    source.write_text("a=The cat sleeps today.\n")
    target.write_text("a=El gat dorm avui.\n\nb=El gos, no.\n")
    options = "--source-lang", "en", "--target-lang", "ca"
    expected = f"{target}, line 3: the key b is not in {source}"
    code, _, err = call("check", source, target, *options)
    assert (code, f"{source}, {target}: 1 of 2 rows could not be read; the first, {expected}" in err) == (
        0,
        True,
    )
    note = unread_note(read_bilingual(source, target))
    assert f"1 row gives no pair (the first: {expected.replace(': the', ', the')})" in note
    target.write_text("\nb=El gos, no.\n")
    code, _, err = call("check", source, target, *options)
    assert (code, f"no row can be read; {expected.replace('line 3', 'line 2')}" in err) == (2, True)


def test_an_empty_array_has_no_rows(tmp_path: Path, call: Call) -> None:
    (tmp_path / "p.json").write_text("[]")
    assert_refused(tmp_path, ["p.json"], call("check", tmp_path / "p.json"), "p.json: has no rows")
