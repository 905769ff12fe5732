"""Every command that the documentation shows is one that the command line takes: its name, arguments and options."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import typer
from conftest import ROOT

from tqpipe import cli

PAGES = [
    *ROOT.glob("*.md"),
    *ROOT.glob("docs/*.md"),
    *ROOT.glob("corpora/*.md"),
    *ROOT.glob("tqpipe/models/*/*.md"),
]
#: click's commands, whether typer brings its own click or takes the one that is installed.
COMMANDS: Any = typer.main.get_command(cli.app)


def is_group(command: Any) -> bool:
    return hasattr(command, "resolve_command")


def complaint(words: list[str]) -> str:
    """What the command line says of these words: "" where a command takes them all."""
    command = COMMANDS
    try:
        context = command.make_context("tqpipe", list(words))
        while is_group(command):
            name, command, rest = command.resolve_command(context, [*context._protected_args, *context.args])
            context = command.make_context(name, rest, parent=context)
    except Exception as error:
        if not hasattr(error, "format_message"):
            raise
        return str(error.format_message())
    return ""


def shown(page: Path) -> list[str]:
    """Commands on lines of their own, a line that ends in a backslash with the next."""
    text = page.read_text(encoding="utf-8").replace("\\\n", " ")
    return [
        re.sub(r"\s+#.*", "", line)
        for line in re.findall(r"(?m)^ {4,}(?:- script: .*&& )?tqpipe (.*)$", text)
    ]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_commands_are_taken_as_they_stand(page: Path) -> None:
    wrong = {line: said for line in shown(page) if (said := complaint(shlex.split(line)))}
    assert wrong == {}


def test_they_are_found_and_wrong_ones_are_not_taken() -> None:
    assert all(len(shown(ROOT / name)) > 3 for name in ("README.md", "docs/ci.md", "docs/review.md"))
    assert complaint(["review", "run"]) == ""
    for line in ("rum a b", "run a b --out c --glosary d", "review exprt run a.xlf", "score"):
        assert complaint(line.split()), line


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_commands_in_a_sentence_exist(page: Path) -> None:
    """Cut short as they are: what they name is there."""
    for line in re.findall(r"`tqpipe ([^`\n]+)`", page.read_text(encoding="utf-8")):
        command, words = COMMANDS, shlex.split(line)
        while words and is_group(command) and words[0] in command.commands:
            command = command.commands[words.pop(0)]
        if is_group(command) and "serve" in command.commands:  # `tqpipe review RUN`
            command = command.commands["serve"]
        options = {
            name for parameter in command.params for name in (*parameter.opts, *parameter.secondary_opts)
        }
        if command is COMMANDS:
            assert words, line
            assert words[0].startswith("--"), line
        assert {word for word in words if word.startswith("--")} <= options | {"--help"}, line
