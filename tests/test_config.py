from __future__ import annotations

import re
from pathlib import Path

import pytest

from tqpipe import checks
from tqpipe.checks.policy import Policy
from tqpipe.config import Config, load
from tqpipe.types import TqpipeError

ROOT = Path(__file__).parent.parent


def test_the_default_file_is_the_default() -> None:
    assert load(ROOT / "configs" / "default.toml") == Config()


def test_the_default_file_names_every_option() -> None:
    text = (ROOT / "configs" / "default.toml").read_text(encoding="utf-8")
    for section, values in Config().as_dict().items():
        assert f"[{section}]" in text
        for key in values:
            assert f"\n{key} = " in text or f"[{section}.{key}]" in text, f"{section}.{key}"


def test_the_examples_in_the_default_file_are_right(tmp_path: Path) -> None:
    """Each commented table, alone: a reader takes the marks off."""
    text = (ROOT / "configs" / "default.toml").read_text(encoding="utf-8")
    examples = [
        "".join(line.removeprefix("# ") for line in found.splitlines(keepends=True))
        for found in re.findall(r"(?m)(?:^# \[.*\n)(?:^# [a-z_]+ = .*\n)+", text)
    ]
    assert len(examples) == 3
    for example in examples:
        file = tmp_path / "tqpipe.toml"
        file.write_text(example, encoding="utf-8")
        checked = load(file).checks
        checks.build(checked.options, checked.disabled)
        Policy.of(checked, checks.CHECKS)


@pytest.mark.parametrize(
    ("toml", "message"),
    [
        (
            "[encoderr]",
            r"unknown key 'encoderr' \(did you mean 'encoder'\?\); valid keys: encoder, quality, segment",
        ),
        ("[encoder]\nnmae = 1", r"encoder: unknown key 'nmae' \(did you mean 'name'\?\); valid keys: name"),
        (
            "[encoder]\nprecision = 'int3'",
            r"encoder: precision: 'int3' is not one of 'auto', 'int8', 'bf16', 'fp32'",
        ),
        ("[triage]\nbudget = 'high'", r"triage: budget: expected float, found 'high'"),
        ("[encoder]\nthreads = true", r"expected int, found True"),
        ("encoder = 3", r"encoder: expected a table"),
        ("[checks]\ndisabled = [1]", r"disabled\[0\]: expected str"),
        ("not toml", "not valid TOML"),
        (
            "[[checks.off]]\nlangs = ['*-en']",
            r"off\[0\]: check is missing: a check's name, \"model\", or \"\*\"",
        ),
        (
            "[triage]\nbroken_budget = 0.5",
            r"\[triage\] broken_budget 0.5 is more than budget 0.05: .*give at most the budget",
        ),
    ],
)
def test_errors_name_the_key_and_the_choices(tmp_path: Path, toml: str, message: str) -> None:
    file = tmp_path / "c.toml"
    file.write_text(toml, encoding="utf-8")
    with pytest.raises(TqpipeError, match=message):
        load(file)


def test_whole_numbers_pass_as_floats(tmp_path: Path) -> None:
    file = tmp_path / "c.toml"
    file.write_text("[triage]\nbudget = 1\nbroken_budget = 1", encoding="utf-8")
    assert load(file).triage.broken_budget == 1.0


def test_a_byte_order_mark_is_no_error(tmp_path: Path) -> None:
    file = tmp_path / "c.toml"
    file.write_bytes(b"\xef\xbb\xbf[triage]\r\nbudget = 0.1\r\n")
    assert load(file).triage.budget == 0.1


def test_nesting_without_end_is_an_error_of_ours(tmp_path: Path) -> None:
    file = tmp_path / "c.toml"
    file.write_text("a = " + "[" * 5000, encoding="utf-8")
    with pytest.raises(TqpipeError, match="nested too deeply"):
        load(file)


@pytest.mark.parametrize("budget", [0, 0.001])
def test_what_may_be_broken_is_never_more_than_what_may_be_for_review(tmp_path: Path, budget: float) -> None:
    """In a file as on the command line."""
    file = tmp_path / "c.toml"
    file.write_text(f"[triage]\nbudget = {budget}", encoding="utf-8")
    found = load(file).triage
    assert (found.budget, found.broken_budget) == (budget, budget)
    assert found == Config().triage.with_budget(budget)


def test_the_model_is_no_check_that_can_be_disabled() -> None:
    from tqpipe.checks import build

    with pytest.raises(
        TqpipeError, match=r"'model' is no check .*: \[quality\] enabled = false switches it off"
    ):
        build({}, ["model"])


def test_a_model_is_seen_from_the_file_like_all_that_it_names(tmp_path: Path) -> None:
    file = tmp_path / "c.toml"
    for named, expected in (("../mine", str(tmp_path / "../mine")), ("/srv/mine", "/srv/mine"), ("", "")):
        file.write_text(f'[quality]\nmodel = "{named}"', encoding="utf-8")
        assert load(file).quality.model == expected
