"""`tqpipe init`: look what a repository has to translate, and write a configuration to start from."""

from __future__ import annotations

import math
import shlex
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tqpipe.facts import apart
from tqpipe.gate.find import Found, find, unread
from tqpipe.types import Run

__all__ = [
    "BASELINE",
    "GATE",
    "RUN",
    "WAIVERS",
    "Found",
    "Today",
    "configuration",
    "find",
    "habits",
    "run_configuration",
    "today",
    "unread",
]

#: Checks of what a program reads in a text: their flags need no person's opinion.
CODE = ("markup", "icu")
#: What is written.
GATE, RUN, BASELINE = "tqpipe-gate.toml", "tqpipe-run.toml", "tqpipe-baseline.jsonl"
WAIVERS = "tqpipe-waivers.toml"


@dataclass(frozen=True, slots=True)
class Today:
    """How many segments there are now, and how many of them are broken, for review, unscored, rows unread, and flags of
    what a program reads (`CODE`).
    """

    segments: int
    broken: int
    review: int
    unscored: int
    unread: int = 0
    code: Mapping[str, int] = field(default_factory=dict)


def today(runs: Sequence[Run]) -> Today:
    """Count what was scored."""
    records = [record for run in runs for record in run.records]
    count = Counter(record.verdict for record in records)
    unscored = sum(record.scores.get("quality") is None for record in records)
    unread = sum(not row["left_out"] for run in runs for row in run.manifest.get("unread") or ())
    flags = Counter(flag.check for record in records for flag in apart(record.flags) if flag.waived is None)
    code = {check: flags[check] for check in CODE}
    return Today(len(records), count["broken"], count["review"], unscored, unread, code)


def configuration(
    items: Sequence[Found],
    source_lang: str | None = None,
    target_lang: str | None = None,
    now: Today | None = None,
) -> str:
    """The gate's TOML: its limits are what is there `now`; without that, nothing may be broken. What is called by one
    pattern has one table.
    """
    lines = [
        "# Limits of `tqpipe gate --config tqpipe-gate.toml`: every key is in docs/ci.md and configs/ci.toml.",
        f"config = {_quoted(RUN)}",
        f"baseline = {_quoted(BASELINE)}",
    ]
    for table in dict.fromkeys(_table(item, source_lang, target_lang) for item in items):
        lines += ["", "[[input]]", *(f"{key} = {_quoted(value)}" for key, value in table if value)]
    return "\n".join([*lines, "", *_limits(now)]) + "\n"


def _table(item: Found, source_lang: str | None, target_lang: str | None) -> tuple[tuple[str, str], ...]:
    """The keys of an input's table: one and the same for all that are called by one pattern."""
    # The user's word for the target is of one language, a pattern's of many.
    pattern = item.pattern if not target_lang else ""
    langs = (
        ("source_lang", source_lang or item.source_lang),
        ("target_lang", target_lang or ("" if pattern else item.lang)),
    )
    if item.target:
        return ("source", item.source), ("target", pattern or item.target), *langs
    return ("pairs", pattern or item.source), *langs


def _limits(now: Today | None) -> list[str]:
    if now is None:
        own = ["# Nothing may be broken, break or get worse.", "[limits]", "broken = 0", "unread = 0"]
    else:
        # Rounded up to the next ten: a few new segments more for review are not yet a reason to stop a build.
        review = 10 * math.ceil(100 * now.review / max(1, now.segments))
        own = [
            "# Nothing may break or get worse. As many segments as today may be broken or for review "
            f"({now.broken} and {now.review} of {now.segments}):",
            "# lower the limits as you mend them.",
            "[limits]",
            f"broken = {now.broken}",
            f"review_per_1000 = {review}",
            f"unscored = {now.unscored}",
            f"unread = {now.unread}",
            # Texts go every day; so many at once are a file that was cut off.
            f"removed = {max(10, math.ceil(now.segments / 10))}    # so many gone at once, with their source",
        ]
    code = ", ".join(f"{check} = {now.code.get(check, 0) if now else 0}" for check in CODE)
    own += ["# Lost placeholders and tags, ICU messages that do not work.", f"flags = {{ {code} }}"]
    return [*own, "new_broken = 0", "worse = 0", "lost = 0", "drop = { quality = 1.0 }"]


def run_configuration() -> str:
    """The run's TOML."""
    return (
        "# fp32 gives the same scores on every CPU: one baseline serves your laptop and CI. See configs/default.toml.\n"
        '[encoder]\nprecision = "fp32"\n\n[quality]\nprecision = "fp32"\n\n'
        f"# Flags that a person has accepted: `tqpipe waive` adds them.\n[checks]\nwaivers = {_quoted(WAIVERS)}\n"
    )


def _quoted(text: str | None) -> str:
    import json

    # JSON's escapes are TOML's, but for surrogate pairs.
    return json.dumps(text or "", ensure_ascii=False).replace("\x7f", "\\u007f")


def habits(root: Path) -> list[str]:
    """What to do next, from the current folder, by what the repository uses."""
    config = shlex.quote(str(root / GATE))
    steps = [f"tqpipe baseline write --config {config}      # then commit the four files"]
    steps.append(
        f"tqpipe gate --config {config}                # passes; change a translation and it may not"
    )
    if (root / ".github").is_dir():
        steps.append("GitHub: the workflow in docs/ci.md, section GitHub")
    if (root / ".gitlab-ci.yml").is_file():
        steps.append("GitLab: include ci/gitlab.yml, docs/ci.md, section GitLab")
    if (root / ".pre-commit-config.yaml").is_file():
        steps.append("pre-commit: the hook tqpipe-gate, docs/ci.md, section pre-commit")
    return steps
