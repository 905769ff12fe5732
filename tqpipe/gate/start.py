"""`tqpipe init`: look what a repository has to translate, and write a configuration to start from."""

from __future__ import annotations

import math
import os
import re
import subprocess
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tqpipe.ingest import read_bilingual
from tqpipe.types import Run, TqpipeError

#: What is written.
GATE, RUN, BASELINE = "tqpipe-gate.toml", "tqpipe-run.toml", "tqpipe-baseline.jsonl"
#: Files that hold both languages; a table only where its header names the two.
_BILINGUAL = (".po", ".xlf", ".xliff", ".sdlxliff", ".mxliff")
_TABLES = (".csv", ".tsv", ".jsonl")
#: A text named by its language: guide.ca.txt, ca.json, guide_en.md.
_NAMED = re.compile(
    r"(?P<stem>.*?)(?P<sep>[._-]|^)(?P<lang>[a-z]{2}(?:[-_][A-Za-z]{2,4})?)(?P<ext>\.(?:txt|md|json))", re.A
)
_SKIPPED = frozenset({"node_modules", "site-packages", "dist", "build", "vendor", "__pycache__"})
#: Files looked at, at most: a repository is not a disk.
_MOST = 20_000
#: Bytes up to which a table is opened to see what it holds.
_SMALL = 20_000_000


@dataclass(frozen=True, slots=True)
class Found:
    """Something to translate: one file with both languages, or a source with its translation, relative to the root."""

    source: str
    target: str = ""
    segments: int = 0


@dataclass(frozen=True, slots=True)
class Today:
    """How many segments there are now, and how many of them are broken, for review, unscored, and rows unread."""

    segments: int
    broken: int
    review: int
    unscored: int
    unread: int = 0


def today(runs: Sequence[Run]) -> Today:
    """Count what was scored."""
    records = [record for run in runs for record in run.records]
    count = Counter(record.verdict for record in records)
    unscored = sum(record.scores.get("quality") is None for record in records)
    unread = sum(not row["left_out"] for run in runs for row in run.manifest.get("unread") or ())
    return Today(len(records), count["broken"], count["review"], unscored, unread)


def find(root: Path, source_lang: str | None = None) -> list[Found]:
    """What there is to judge, in the order of the paths. `source_lang` says which side of two texts is the source."""
    paths = sorted(_files(root))
    found = [item for path in paths if (item := _bilingual(root, path)) is not None]
    return found + _two_texts(root, paths, source_lang)


def _files(root: Path) -> Iterator[Path]:
    """Files of the repository: those that Git knows, where it is one."""
    try:
        listed = subprocess.run(
            ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            capture_output=True, check=True, timeout=60,
        ).stdout  # fmt: skip
        names = [os.fsdecode(name) for name in listed.split(b"\0") if name]
        yield from (Path(name) for name in names[:_MOST] if not set(Path(name).parts) & _SKIPPED)
        return
    except (OSError, subprocess.SubprocessError):
        pass
    seen = 0
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(f for f in folders if f not in _SKIPPED and not f.startswith("."))
        for name in sorted(names):
            seen += 1
            if seen > _MOST:
                return
            yield (Path(folder) / name).relative_to(root)


def _bilingual(root: Path, path: Path) -> Found | None:
    suffix = path.suffix.lower()
    try:
        if suffix not in (*_BILINGUAL, *_TABLES) or (root / path).stat().st_size > _SMALL:
            return None
        pairs = read_bilingual(root / path).pairs
    except (TqpipeError, OSError):
        return None  # a table of something else, or a file that a run would have to complain of
    both = [p for p in pairs if p.source and p.target]
    return Found(path.as_posix(), segments=len(pairs)) if both else None


def _two_texts(root: Path, paths: Sequence[Path], source_lang: str | None) -> list[Found]:
    groups: dict[tuple[str, str, str, str], dict[str, Path]] = defaultdict(dict)
    for path in paths:
        match = _NAMED.fullmatch(path.name)
        if match is not None and (root / path).is_file():
            parts = match.groupdict()
            groups[path.parent.as_posix(), parts["stem"], parts["sep"], parts["ext"]][parts["lang"]] = path
    found = []
    for group in groups.values():
        if len(group) < 2:
            continue
        # Without a word of the user the source is English, which most texts are translated from, else the first.
        source = next((lang for lang in (source_lang, "en") if lang in group), min(group))
        found += [
            Found(group[source].as_posix(), p.as_posix())
            for lang, p in sorted(group.items())
            if lang != source
        ]
    return found


def configuration(
    items: Sequence[Found],
    source_lang: str | None = None,
    target_lang: str | None = None,
    now: Today | None = None,
) -> str:
    """The gate's TOML: its limits are what is there `now`; without that, nothing may be broken."""
    lines = [
        "# Limits of `tqpipe gate --config tqpipe-gate.toml`: every key is in docs/ci.md and configs/ci.toml.",
        f"config = {_quoted(RUN)}",
        f"baseline = {_quoted(BASELINE)}",
    ]
    for item in items:
        lines += ["", "[[input]]"]
        if item.target:
            lines += [f"source = {_quoted(item.source)}", f"target = {_quoted(item.target)}"]
        else:
            lines += [f"pairs = {_quoted(item.source)}"]
        lines += [f"source_lang = {_quoted(source_lang)}"] if source_lang else []
        lines += [f"target_lang = {_quoted(target_lang)}"] if target_lang else []
    return "\n".join([*lines, "", *_limits(now)]) + "\n"


def _limits(now: Today | None) -> list[str]:
    if now is None:
        own = ["# Nothing may be broken, break or get worse.", "[limits]", "broken = 0"]
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
        ]
    return [*own, "new_broken = 0", "worse = 0", "lost = 0", "drop = { quality = 1.0 }"]


def run_configuration() -> str:
    """The run's TOML."""
    return (
        "# fp32 gives the same scores on every CPU: one baseline serves your laptop and CI. See configs/default.toml.\n"
        '[encoder]\nprecision = "fp32"\n\n[quality]\nprecision = "fp32"\n'
    )


def _quoted(text: str | None) -> str:
    import json

    # JSON's escapes are TOML's, but for surrogate pairs.
    return json.dumps(text or "", ensure_ascii=False).replace("\x7f", "\\u007f")


def habits(root: Path) -> list[str]:
    """What to do next, by what the repository uses."""
    steps = [f"tqpipe baseline write --config {GATE}      # then commit the three files"]
    steps.append(f"tqpipe gate --config {GATE}                # passes; change a translation and it may not")
    if (root / ".github").is_dir():
        steps.append("GitHub: the workflow in docs/ci.md, section GitHub")
    if (root / ".gitlab-ci.yml").is_file():
        steps.append("GitLab: include ci/gitlab.yml, docs/ci.md, section GitLab")
    if (root / ".pre-commit-config.yaml").is_file():
        steps.append("pre-commit: the hook tqpipe-gate, docs/ci.md, section pre-commit")
    return steps
