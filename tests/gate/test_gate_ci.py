"""The script behind the Action, the hook, the GitLab job and the image; the hook with the real pre-commit.

What cannot be run here (GitHub's and GitLab's runners, Docker) is checked to call that script and nothing else.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from gate_support import many, record, replaced, written

from tqpipe.ingest.bilingual import FORMATS, PAIRED
from tqpipe.ingest.documents import READERS

ROOT = Path(__file__).parents[2]
BASE = many(12)
BAD = replaced(BASE, {7: record("", "Spring 99.", 5.0, "broken")})

yaml = pytest.importorskip("yaml")


def environment(**more: str) -> dict[str, str]:
    plain = {k: v for k, v in os.environ.items() if not k.startswith(("GITHUB_", "GITLAB_", "GIT_"))}
    return plain | {"TQPIPE": f"{sys.executable} -m tqpipe.cli", "PYTHONPATH": str(ROOT)} | more


def script(folder: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(ROOT / "ci" / "gate.sh"), *arguments],
        cwd=folder, env=environment(**more), capture_output=True, text=True, timeout=120,
    )  # fmt: skip


@pytest.fixture
def here(tmp_path: Path) -> Path:
    written(BASE, tmp_path / "run")
    (tmp_path / "tqpipe-gate.toml").write_text(
        'baseline = "b.jsonl"\n[[input]]\npairs = "run"\n', encoding="utf-8"
    )
    subprocess.run(
        [*environment()["TQPIPE"].split(), "baseline", "write", "--config", "tqpipe-gate.toml"],
        cwd=tmp_path, env=environment(), check=True, capture_output=True,
    )  # fmt: skip
    return tmp_path


def test_pass_fail_and_bad_input(here: Path) -> None:
    done = script(here)
    assert done.returncode == 0, done.stderr
    assert "PASS: 12 segments" in done.stdout
    assert {p.name for p in (here / "tqpipe-out").iterdir()} == {"gate.sarif", "gate.xml", "gate.md"}
    written(BAD, here / "run")
    summary = here / "summary.md"
    summary.write_text("before\n", encoding="utf-8")
    done = script(here, GITHUB_ACTIONS="true", GITHUB_STEP_SUMMARY=str(summary), TQPIPE_OUT="other out")
    assert done.returncode == 1
    assert done.stdout.startswith("::error ")
    assert summary.read_text(encoding="utf-8").startswith("before\n### ❌ Translation gate failed")
    assert (here / "other out" / "gate.sarif").is_file()
    (here / "b.jsonl").write_text("", encoding="utf-8")
    summary.write_text("", encoding="utf-8")
    done = script(here, GITHUB_STEP_SUMMARY=str(summary), TQPIPE_OUT="other out")
    assert done.returncode == 2
    assert "the file is empty" in done.stderr
    assert summary.read_text() == "### tqpipe gate did not run: exit 2, the reason is in the log\n"
    assert "::error" not in done.stderr
    done = script(here, GITHUB_ACTIONS="true")
    assert re.search(r"(?m)^::error title=tqpipe::baseline b\.jsonl: the file is empty", done.stderr)
    done = script(here, TF_BUILD="True")
    assert re.search(r"(?m)^##vso\[task\.logissue type=error\]baseline b\.jsonl: the file", done.stderr)


def test_on_gitlab(here: Path) -> None:
    assert script(here, "run", GITLAB_CI="true").returncode == 0
    assert (here / "tqpipe-out" / "gl-code-quality-report.json").read_text() == "[]\n"


def test_an_old_report_is_not_left_for_a_gate_that_did_not_run(here: Path) -> None:
    script(here, "run", GITLAB_CI="true")
    (here / "b.jsonl").write_text("", encoding="utf-8")
    assert script(here, "run", GITLAB_CI="true").returncode == 2
    assert list((here / "tqpipe-out").iterdir()) == []


def test_every_wrapper_calls_the_script() -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    assert action["runs"]["using"] == "composite"
    last = action["runs"]["steps"][-1]
    assert "$GITHUB_ACTION_PATH/ci/gate.sh" in last["run"]
    # No input is pasted into the shell's text.
    assert not any("${{" in step.get("run", "") for step in action["runs"]["steps"])
    named = set(re.findall(r"inputs\.([a-z-]+)", (ROOT / "action.yml").read_text(encoding="utf-8")))
    assert named == set(action["inputs"])
    job = yaml.safe_load((ROOT / "ci" / "gitlab.yml").read_text(encoding="utf-8"))["tqpipe-gate"]
    assert job["script"] == ["gate.sh"]
    dockerfile = (ROOT / "ci" / "Dockerfile").read_text(encoding="utf-8")
    assert 'ENTRYPOINT ["gate.sh"]' in dockerfile
    assert "/src/ci/gate.sh" in dockerfile
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert hook["entry"] == "ci/gate.sh"
    assert os.access(ROOT / "ci" / "gate.sh", os.X_OK)


def git(folder: Path, *arguments: str) -> str:
    settings = ["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "init.defaultBranch=main"]
    return subprocess.run(
        ["git", *settings, *arguments],
        cwd=folder,
        env=environment(),
        check=True,
        capture_output=True,
        text=True,
    ).stdout.strip()


@pytest.mark.slow
def test_the_hook_runs_for_every_format_that_is_read() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    names = [f"texts{ending}" for ending in (*FORMATS, *PAIRED, *READERS, ".txt", ".md", ".toml")]
    assert [name for name in names if not re.search(hook["files"], name)] == []
    assert not re.search(hook["files"], "code.py")


def test_the_hook_with_the_real_pre_commit(here: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    pytest.importorskip("pre_commit")
    hooks = tmp_path_factory.mktemp("hooks")
    shutil.copy(ROOT / ".pre-commit-hooks.yaml", hooks)
    shutil.copytree(ROOT / "ci", hooks / "ci")
    for folder in (hooks, here):
        git(folder, "init", "-q")
        git(folder, "add", "-A")
        git(folder, "commit", "-qm", "x")
    (here / ".pre-commit-config.yaml").write_text(
        f"repos:\n- repo: {hooks}\n  rev: {git(hooks, 'rev-parse', 'HEAD')}\n  hooks:\n  - id: tqpipe-gate\n",
        encoding="utf-8",
    )
    home = str(tmp_path_factory.mktemp("home"))

    def run() -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "pre_commit", "run", "--all-files"],
            cwd=here, env=environment(PRE_COMMIT_HOME=home), capture_output=True, text=True, timeout=120,
        )  # fmt: skip

    done = run()
    assert done.returncode == 0, done.stdout + done.stderr
    assert "tqpipe gate" in done.stdout
    written(BAD, here / "run")
    git(here, "add", "-A")
    done = run()
    assert done.returncode == 1, done.stdout + done.stderr
    assert "segment 8: regression" in done.stdout
