"""Every output of the gate, read back by someone else's reader where there is one."""

from __future__ import annotations

import functools
import gzip
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import junitparser
import pytest
from outputs_support import FILES, HOSTILE, WRONG, pairs_of, record, result_of, run_of

from tqpipe.gate import judge
from tqpipe.gate.limits import GateConfig
from tqpipe.gate.outputs import OUTPUTS, github, markdown, render, sarif
from tqpipe.gate.places import relative, where
from tqpipe.gate.result import GateResult
from tqpipe.ingest import make_pair
from tqpipe.types import TqpipeError

DATA = Path(__file__).parent / "data"
DOCS = Path(__file__).parents[2] / "docs"


@functools.cache
def schema(path: Path) -> Any:
    value = json.loads(path.read_text(encoding="utf-8"))
    return jsonschema.validators.validator_for(value)(value)


def valid_sarif(text: str) -> Any:
    log = json.loads(text)
    schema(DATA / "sarif-2.1.0-rtm.5.json").validate(log)
    return log["runs"][0]


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()


def spot(content: str, units: str) -> tuple[int, int, int]:
    """Line, column and end column of the planted error in a file, counted from its bytes by another way."""
    raw = WRONG if WRONG in content else WRONG.replace("à", "\\u00e0")
    lines = content.removeprefix("\ufeff").split("\n")
    number = next(n for n, line in enumerate(lines) if raw in line)
    before = lines[number][: lines[number].index(raw)]

    def count(text: str) -> int:
        return {
            "utf16": len(text.encode("utf-16-le")) // 2,
            "utf8": len(text.encode()),
            "characters": len(text),
        }[units]

    return number + 1, count(before) + 1, count(before + raw) + 1


# --- columns, in every format and every unit --------------------------------------------------------


@pytest.mark.parametrize("name", FILES)
def test_columns(tmp_path: Path, name: str) -> None:
    result = result_of(tmp_path, name)
    content = FILES[name]
    line, column, end = spot(content, "utf16")
    region = valid_sarif(render(result, "sarif"))["results"][0]["locations"][0]["physicalLocation"]
    assert region["artifactLocation"]["uri"] == name
    got = region["region"]
    assert (got["startLine"], got["startColumn"], got["endLine"], got["endColumn"]) == (
        line,
        column,
        line,
        end,
    )
    assert f"::error file={name},line={line},endLine={line},col={column},endColumn={end}," in render(
        result, "github"
    )
    place = f"sourcepath={name};linenumber={line};columnnumber={column};code=broken]"
    assert f"##vso[task.logissue type=error;{place}" in render(result, "azure")
    line, column, end = spot(content, "utf8")
    diagnostic = json.loads(render(result, "rdjson"))["diagnostics"][0]
    assert diagnostic["location"] == {
        "path": name,
        "range": {"start": {"line": line, "column": column}, "end": {"line": line, "column": end}},
    }
    line, column, end = spot(content, "characters")
    report = json.loads(render(result, "gitlab"))
    assert report[0]["location"]["positions"]["begin"] == {"line": line, "column": column}
    place = json.loads(render(result, "json"))["findings"][0]["location"]
    assert (place["begin"]["column"], place["end"]["column"]) == (column, end)
    case = next(c for s in junitparser.JUnitXml.fromstring(render(result, "junit").encode()) for c in s if c.result
                and "segment" in c.name)  # fmt: skip
    assert (case._elem.get("file"), case._elem.get("line")) == (name, str(line))


def test_plain_texts_have_places_too(tmp_path: Path) -> None:
    from tqpipe.pipeline.inputs import input_of, placed

    (tmp_path / "a.txt").write_bytes("U.\r\n🙂 Peix i pàtates. Fi.\r\n".encode())
    item = input_of(tmp_path / "a.txt", None)
    segment = replace(make_pair("x", "🙂 Peix i pàtates.").target[0], start=4, end=21)
    pair = placed([replace(make_pair("x", "🙂 Peix i pàtates."), source=(), target=(segment,))], item, item)[
        0
    ]
    finding = judge.judge([run_of("a.txt", (record(pair),))], GateConfig()).findings[0]
    place = where(finding)
    assert place is not None
    assert place.begin is not None
    assert (place.file, place.begin.line, place.begin.column, place.begin.utf16) == ("a.txt", 2, 10, 11)


@pytest.mark.parametrize(("file", "there"), [("a.txt", True), ("gone.txt", False), ("", False)])
def test_what_is_about_a_document_is_at_its_file_if_it_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str, there: bool
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("U.\n", encoding="utf-8")
    (finding,) = judge.judge([run_of("a.txt", (record(make_pair("x", "U.")),))], GateConfig()).findings[:1]
    place = where(replace(finding, pair=None, file=file))
    assert (place is not None) is there
    assert place is None or (place.file, place.begin) == ("a.txt", None)


def test_an_omission_is_where_its_source_is(tmp_path: Path) -> None:
    (tmp_path / "p.tsv").write_text("One\tU\nLost sentence\t\n", encoding="utf-8")
    pairs = pairs_of(tmp_path, "p.tsv", "One\tU\nLost sentence\t\n")
    finding = judge.judge([run_of("p.tsv", (record(pairs[1], wrong="?"),))], GateConfig()).findings[0]
    place = where(finding)
    assert place is not None
    assert place.begin is not None
    assert (place.file, place.begin.line) == ("p.tsv", 2)


def test_paths_are_relative_to_the_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "locale").mkdir()
    monkeypatch.chdir(tmp_path / "locale")
    assert relative("ca.po") == "locale/ca.po"
    assert relative("../x/./ca.po") == "x/ca.po"
    assert relative(str(tmp_path / "y.po")) == "y.po"
    assert relative("/elsewhere/y.po") == "/elsewhere/y.po"


# --- other readers --------------------------------------------------------------------------------------


def many(tmp_path: Path, count: int, **options: Any) -> GateResult:
    rows = "".join(f"source {n}\ttranslation {n} {WRONG}\n" for n in range(count))
    return result_of(tmp_path, "many.tsv", rows, **options)


def test_sarif_tools_opens_it(tmp_path: Path) -> None:
    file = tmp_path / "gate.sarif"
    file.write_text(render(many(tmp_path, 3), "sarif"), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "sarif", "csv", "-o", "out.csv", str(file)], capture_output=True, text=True, check=True
    )  # fmt: skip
    rows = (tmp_path / "out.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(rows) == 4, done.stdout
    assert "many.tsv" in rows[1]
    assert "broken" in rows[1]


def test_each_configuration_of_a_repository_is_a_category(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    result = many(tmp_path, 1)
    (tmp_path / "b c").mkdir()
    for folder, file, wanted in (
        (".", "", ""),
        (".", "tqpipe-gate.toml", ""),
        (".", "legal gate.toml", "legal%20gate.toml/"),
        ("app", "app/tqpipe-gate.toml", "app/"),
        ("app", "app/legal.toml", "app/legal.toml/"),
        ("b c", "b c/tqpipe-gate.toml", "b%20c/"),
        ("/elsewhere/gate", "/elsewhere/gate/tqpipe-gate.toml", "gate/"),
    ):
        run = valid_sarif(render(replace(result, folder=folder, config=file), "sarif"))
        assert run["automationDetails"]["id"] == f"tqpipe/gate/{wanted}"
    monkeypatch.chdir(tmp_path / "b c")
    assert (
        valid_sarif(render(replace(result, folder=".."), "sarif"))["automationDetails"]["id"]
        == "tqpipe/gate/"
    )


def test_names_of_files_that_are_hard(tmp_path: Path) -> None:
    """Spaces, commas, colons, percent signs, and what ends a URI's path: each comes back as it is."""
    from urllib.parse import unquote

    name = "a b,c:d%20#e?f;g=h.tsv"
    result = result_of(tmp_path, name, f"source\ttranslation {WRONG}\n")
    uri = valid_sarif(render(result, "sarif"))["results"][0]["locations"][0]["physicalLocation"][
        "artifactLocation"
    ]["uri"]
    assert unquote(uri) == name
    assert not set(uri) & set(" :#?,")
    line = next(line for line in render(result, "github").splitlines() if "file=" in line)
    found = re.match(r"::error file=([^,:]*),line=(\d+),", line)
    assert found is not None
    assert unquote(found[1]) == name
    (case,) = [c for suite in junitparser.JUnitXml.fromstring(render(result, "junit").encode()) for c in suite
               if c._elem.get("file")]  # fmt: skip
    assert case._elem.get("file") == name
    for kind in ("gitlab", "rdjson", "json"):
        assert json.dumps(name) in render(result, kind)


def test_junit_is_read_back(tmp_path: Path) -> None:
    result = many(tmp_path, 3)
    report = junitparser.JUnitXml.fromstring(render(result, "junit").encode())
    assert report.tests == len(result.outcomes) + 3
    assert report.failures == sum(not o.met for o in result.outcomes) + 3
    names = [case.name for suite in report for case in suite if suite.name == "limits"]
    assert "limits.broken" in names
    texts = [case.result[0].text for suite in report for case in suite if suite.name == "many.tsv"]
    assert "target: translation 0 pàtates" in texts[0]


def test_json_has_the_documented_shape(tmp_path: Path) -> None:
    documented = schema(DOCS / "gate-schema.json")
    documented.check_schema(documented.schema)
    for name in FILES:
        documented.validate(json.loads(render(result_of(tmp_path, name), "json")))
    value = json.loads(render(many(tmp_path, 2), "json"))
    documented.validate(value)
    for key in ("verdict", "findings", "outcomes"):
        broken = {k: v for k, v in value.items() if k != key}
        assert not documented.is_valid(broken)
    assert not documented.is_valid(value | {"surprise": 1})


def test_the_same_result_gives_the_same_bytes(tmp_path: Path) -> None:
    results = [many(tmp_path, 5) for _ in range(2)]
    for name in OUTPUTS:
        assert render(results[0], name) == render(results[1], name)


def test_an_unknown_format(tmp_path: Path) -> None:
    with pytest.raises(TqpipeError, match="unknown format 'html'; valid: sarif, junit, github"):
        render(many(tmp_path, 1), "html")


# --- limits ------------------------------------------------------------------------------------------------


def test_sarif_keeps_githubs_limits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    result = many(tmp_path, 50)
    monkeypatch.setattr(sarif, "MAX_RESULTS", 20)
    run = valid_sarif(render(result, "sarif"))
    assert len(run["results"]) == 20
    notes = [n["message"]["text"] for n in run["invocations"][0]["toolExecutionNotifications"]]
    assert any(note.startswith("30 of 50 findings are left out") for note in notes)
    monkeypatch.setattr(sarif, "MAX_PACKED", 2_000)
    text = render(result, "sarif")
    assert 0 < len(valid_sarif(text)["results"]) < 20
    assert len(gzip.compress(text.encode())) <= 2_000


def test_sarif_of_25_000_findings_is_not_too_big(tmp_path: Path) -> None:
    result = many(tmp_path, 1)
    finding = result.findings[0]
    result = replace(
        result,
        findings=tuple(
            replace(finding, fingerprint=f"{n:016x}", message=f"{n} {'x' * 50}") for n in range(25_001)
        ),
    )
    text = render(result, "sarif")
    assert len(gzip.compress(text.encode())) <= sarif.MAX_PACKED
    assert text.count('"ruleId"') == 25_000


def test_github_shows_ten_of_a_level(tmp_path: Path) -> None:
    lines = render(many(tmp_path, 30), "github").splitlines()
    errors = [line for line in lines if line.startswith("::error ")]
    assert len(errors) == github.MOST
    assert errors[-1] == "::error title=tqpipe::and 21 more: see the summary, or run the gate yourself"
    assert lines[-1] == "tqpipe gate failed: 30 segments, 30 broken, 0 to review; 1 limit not met"
    assert len(render(many(tmp_path, 10), "github").splitlines()) == 11


def test_markdown_is_small_enough_for_a_comment(tmp_path: Path) -> None:
    text = render(many(tmp_path, 300, message="!" * 5_000), "markdown")
    assert len(text) <= 65_536
    assert "… and 280 more segments." in text or "more segments" in text


def test_fingerprints_survive_moves_and_tell_repeats_apart(tmp_path: Path) -> None:
    def prints(rows: str) -> list[str]:
        run = valid_sarif(render(result_of(tmp_path, "x.tsv", rows), "sarif"))
        return [row["partialFingerprints"]["primaryLocationLineHash"] for row in run["results"]]

    one, two = f"a\tb {WRONG}\n", f"c\td {WRONG}\n"
    assert prints(one + two) == list(reversed(prints(two + one)))
    assert prints(one) == prints("\n" * 0 + one)
    assert set(prints(one)) < set(prints(two + two + one))
    assert len(set(prints(one + one))) == 2


# --- hostile texts ---------------------------------------------------------------------------------------


@pytest.fixture
def hostile(tmp_path: Path) -> GateResult:
    row = json.dumps({"src": HOSTILE, "mt": f"{HOSTILE}\n::error::injected\n\ud800 {WRONG}", "id": HOSTILE})
    return result_of(tmp_path, "h.jsonl", row + "\n", message=HOSTILE + "\n::warning::injected")


def test_hostile_texts_stay_texts(hostile: GateResult) -> None:
    valid_sarif(render(hostile, "sarif"))
    schema(DOCS / "gate-schema.json").validate(json.loads(render(hostile, "json")))
    for name in OUTPUTS:
        text = render(hostile, name)
        text.encode()  # no lone surrogate
        if name in ("github", "azure", "markdown", "sarif", "gitlab", "rdjson"):
            assert "\u202e" not in text
            assert "\x1b" not in text
    lines = render(hostile, "github").splitlines()
    assert [line[:8] for line in lines] == ["::error ", "tqpipe g"]
    assert "%250A" in lines[0]
    lines = render(hostile, "azure").splitlines()
    assert [line[:14] for line in lines] == ["##vso[task.log", "tqpipe gate fa"]
    assert "%AZP250A" in lines[0]


def test_hostile_xml(hostile: GateResult) -> None:
    tree = ET.fromstring(render(hostile, "junit"))
    assert tree.find(".//script") is None
    assert "<script>alert(1)</script>" in "".join(tree.itertext())


def test_hostile_markdown(hostile: GateResult) -> None:
    text = render(hostile, "markdown")
    assert "<script" not in text
    assert "http://" not in text
    assert not re.search(r"@\w", text)
    for ours in ("| | limit | result |", "|---|---|---|", "| ❌ |", "| ✅ |", " | ", " |"):
        text = text.replace(ours, "")
    assert not re.search(r"[`*|\[\]]", text)
    tags = set(re.findall(r"</?[a-z]+", text))
    assert tags == {"<code", "</code"}
    # What a reader sees is the text, with what is hidden written out.
    import html

    assert "<script>alert(1)</script>" in html.unescape(text)
    assert "<U+202E>" in html.unescape(text)
    assert markdown.code("a`b") == "<code>a&#96;b</code>"


def test_github_properties_are_escaped() -> None:
    pair = make_pair("a", "b")
    finding = judge.judge([run_of("a,b:c%.tsv", (record(pair),))], GateConfig()).findings[0]
    line = github.command_of("error", finding)
    assert line.startswith("::error file=a%2Cb%3Ac%25.tsv,title=tqpipe%3A broken::")
