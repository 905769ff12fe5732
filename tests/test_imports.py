"""Holds the import rule of docs/architecture.md: downward only, heavy libraries lazily."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

import tqpipe

PACKAGE = Path(__file__).parent.parent / "tqpipe"

LAYERS = [
    {"types", "safe_json", "wording"},
    {"toml", "languages"},
    {
        "config",
        "arguments",
        "identification",
        "plurals",
        "quality_rows",
        "waivers",
        "cache",
        "cpu",
        "e5s1",
        "tokenizer",
        "trunk",
        "line_breaks",
        "sentences",
        "facts",
        "icu",
        "batching",
    },
    {"weights", "trunk_int8", "storage"},
    {"encoder", "store"},
    {"ingest", "segment", "alignment", "scoring", "checks", "signs", "triage"},
    {"cached", "corpus"},
    {"pipeline"},
    {"report", "training"},
    {"batch"},
    {"gate"},
    {"review"},
    {"notes"},
    {"api"},
    {"__init__"},
    {"cli"},
]
RANK = {name: rank for rank, names in enumerate(LAYERS) for name in names}
#: What the import rule calls two folders.
WORDED = {"alignment": "align", "scoring": "score"}
#: Imported inside functions only.
HEAVY = {
    "torch",
    "transformers",
    "tokenizers",
    "datasets",
    "sacrebleu",
    "pyarrow",
    "choppa",
    "py3langid",
    "pycld2",
    "rich",
    "safetensors",
    "wordfreq",
    "babel",
    "chunspell",
    "ftfy",
    "jinja2",
    "junitparser",
    "lxml",
    "matplotlib",
    "polib",
    "ray",
    "python_calamine",
    "trafilatura",
    "docx",
    "pandas",
    "starlette",
    "tomlkit",
    "uvicorn",
}


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def top(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path) -> list[tuple[ast.stmt, str]]:
    """Every imported module with its statement, `from tqpipe import x` as tqpipe.x."""
    found: list[tuple[ast.stmt, str]] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [(node, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            if node.module == "tqpipe":
                found += [(node, f"tqpipe.{alias.name}") for alias in node.names]
            else:
                found.append((node, node.module or ""))
    return found


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_go_downward(path: Path) -> None:
    here = top(path)
    assert here in RANK, f"{here} has no place in the import rule"
    for node, name in imports(path):
        parts = name.split(".")
        if parts[0] != "tqpipe" or len(parts) < 2 or parts[1] in (here, "TqpipeError"):
            continue
        if here == "types" and parts[1] == "report":
            continue  # what a notebook shows of a run or a record: methods, imported when they are called
        assert RANK[parts[1]] < RANK[here], f"{path}:{node.lineno}: {here} must not import {parts[1]}"


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(PACKAGE)))
def test_heavy_libraries_are_imported_where_they_are_used(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in tree.body:
        names = (
            [a.name for a in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
        for name in names:
            assert name.split(".")[0] not in HEAVY, f"{path}:{node.lineno}: import {name} inside the function"


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(PACKAGE)))
def test_translate_toolkit_stays_in_the_tests(path: Path) -> None:
    """It is under the GPL; the package is not."""
    assert "translate" not in {name.split(".")[0] for _, name in imports(path)}


CHECKS = PACKAGE / "checks"
#: What a room of checks/ may import besides itself, where that is not every room; `_needs` is what checks declare.
ROOMS = {"reading": {"_needs"}, "lexicon": {"reading"}}


@pytest.mark.parametrize("path", sorted(CHECKS.glob("*/*.py")), ids=lambda p: str(p.relative_to(CHECKS)))
def test_what_checks_share_imports_no_check(path: Path) -> None:
    here = path.parent.name
    rooms = {p.name for p in CHECKS.iterdir() if p.is_dir()}
    allowed = ROOMS.get(here, rooms | {"_needs"}) | {here}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("tqpipe.checks"):
            inside = (node.module or "").split(".")[2:]
            for name in inside[:1] or [alias.name for alias in node.names]:
                assert name in allowed, f"{path}:{node.lineno}: {here} must not import {name}"


@pytest.mark.parametrize("room", sorted(p.parent.name for p in CHECKS.glob("*/__init__.py")))
def test_docs_name_every_room_of_checks(room: str) -> None:
    text = (PACKAGE.parent / "docs" / "architecture.md").read_text(encoding="utf-8")
    assert f"`checks/{room}/`" in text


def test_help_and_reading_a_run_start_without_torch() -> None:
    code = (
        "import sys, tqpipe.cli, tqpipe.store\n"
        "heavy = {'torch', 'transformers', 'datasets', 'pyarrow', 'numpy', 'sacrebleu'} & set(sys.modules)\n"
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_every_public_name_is_there() -> None:
    for name in tqpipe.__all__:
        assert callable(getattr(tqpipe, name)), name
    with pytest.raises(AttributeError, match="no attribute 'pipelines'"):
        _ = tqpipe.pipelines


@pytest.mark.parametrize("name", sorted({top(path) for path in modules()} - {"__init__"}))
def test_docs_name_every_module_and_its_layer(name: str) -> None:
    text = (PACKAGE.parent / "docs" / "architecture.md").read_text(encoding="utf-8")
    kind = f"{name}/" if (PACKAGE / name).is_dir() else f"{name}.py"
    assert f"`{kind}`" in text, f"{kind} has no row"
    (rule,) = re.findall(r"\*\*Import rule\*\*.*?\n\n", text, re.DOTALL)
    assert re.search(rf"\b{WORDED.get(name, name)}\b", rule), f"{name} has no place in the import rule"
