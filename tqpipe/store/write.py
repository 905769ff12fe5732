"""A run written to its folder, whole or not at all."""

from __future__ import annotations

import json
import os
import secrets
import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from tqpipe.safe_json import clean
from tqpipe.store.from_row import record_from_json
from tqpipe.store.parquet import write_parquet
from tqpipe.store.read import FORMAT, MANIFEST, PARQUET, SEGMENTS, read_manifest, run_docs
from tqpipe.store.to_row import dumps, plain, record_to_json, score_names
from tqpipe.types import Run, TqpipeError


def check_out(out: Path, *, force: bool = False) -> None:
    """Raise TqpipeError for a folder that `write_run` would refuse: to be called before the work, too."""
    if not out.exists() and not out.is_symlink():
        above = next(p for p in out.absolute().parents if p.exists())
        if not above.is_dir():
            raise TqpipeError(f"{out}: {above} is not a folder")
        return
    if not out.is_dir():
        raise TqpipeError(f"{out}: is there already and is not a folder")
    if not force:
        raise TqpipeError(f"{out}: is there already; --force replaces it")
    present = {p.name for p in out.iterdir()}
    if not present:
        return
    if MANIFEST not in present:
        raise TqpipeError(f"{out}: is not a tqpipe run (no {MANIFEST}), so it is not replaced")
    manifest = read_manifest(out / MANIFEST)
    ours = manifest.get("files")
    foreign = sorted(name for name in present if not (isinstance(ours, list) and name in ours))
    if foreign:
        raise TqpipeError(
            f"{out}: is not replaced, as it holds files that are not the run's: {', '.join(foreign[:5])}"
        )


def write_run(
    run: Run, out: Path, *, force: bool = False, extra_files: Mapping[str, str] | None = None
) -> None:
    """Write `run` to the new folder `out`, whole or not at all.

    Everything is written to a hidden folder beside `out`, which is renamed at the end. `force`
    replaces an empty folder or a run that holds no file of anyone else's. `extra_files` (name ->
    text) go beside the run's own, as the report does. Raises TqpipeError where the folder is in the way or cannot be
    written.
    """
    out = Path(out).resolve()  # a symlinked folder is replaced where it points
    check_out(out, force=force)
    names = score_names(run.records)
    lines = _lines(run, names)
    texts = {SEGMENTS: "".join(line + "\n" for line in lines)}
    for name, text in (extra_files or {}).items():
        if name in {"", "..", SEGMENTS, PARQUET, MANIFEST} or name != Path(name).name:
            raise TqpipeError(f"{name!r}: not a name for a file beside the run's own")
        texts[name] = clean(text)
    files = sorted([*texts, PARQUET, MANIFEST])
    texts[MANIFEST] = dumps({**plain(run.manifest), "format": FORMAT, "files": files}, pretty=True) + "\n"

    def fill(folder: Path) -> None:
        for name, text in texts.items():
            (folder / name).write_bytes(text.encode())
        write_parquet(lines, names, folder / PARQUET)
        for name in files:
            _sync(folder / name)

    _replace_folder(out, fill)


def _lines(run: Run, names: Sequence[str]) -> list[str]:
    lines: dict[str, str] = {}
    docs = run_docs(run.manifest)
    for record in run.records:
        try:
            line = dumps(record_to_json(record, names))
            # A run that cannot be read back must not be written: text that is not the document's
            # at its offsets, a span outside its text, a risk above 1.
            read = record_from_json(json.loads(line), docs)
            if read.pair.id in lines:
                raise TqpipeError("the id occurs twice")
        except (TqpipeError, TypeError, ValueError) as e:
            raise TqpipeError(f"pair {record.pair.id!r}: cannot be written: {e}") from None
        lines[read.pair.id] = line
    return list(lines.values())


def _sync(path: Path) -> None:
    """Have the bytes on the disk before the rename, which may reach it first."""
    fd = os.open(path, os.O_RDWR)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def _replace_folder(out: Path, fill: Callable[[Path], None]) -> None:
    """Make `out` a folder filled by `fill`; on any failure leave everything as it was."""
    made: list[Path] = []
    new, old = (out.with_name(f".{out.name}.{secrets.token_hex(4)}.{what}") for what in ("new", "old"))
    try:
        for parent in reversed(out.parents):
            if not parent.exists():
                parent.mkdir(exist_ok=True)
                made.append(parent)
        new.mkdir()
        fill(new)
        if out.exists():
            out.rename(old)
        new.rename(out)
        shutil.rmtree(old, ignore_errors=True)
    except BaseException as e:  # Ctrl-C too
        if old.exists() and not out.exists():
            old.rename(out)
        for folder in (new, old):
            shutil.rmtree(folder, ignore_errors=True)
        for parent in reversed(made):
            if parent.exists() and not any(parent.iterdir()):
                parent.rmdir()
        if isinstance(e, OSError):
            raise TqpipeError(f"{out}: could not be written: {e.strerror or e}") from e
        raise
