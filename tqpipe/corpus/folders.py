"""Folders of files of one format: a corpus in pieces, which are read in the order of their paths.

Each piece says itself what its rows are: JSON Lines, CSV with its header, TMX. TSV may have a header in its first piece
alone, and without one its columns go by their order, so that a folder of it could be read as something else.
"""

from __future__ import annotations

from pathlib import Path

from tqpipe import storage
from tqpipe.corpus.endings import ENDINGS
from tqpipe.corpus.metrics_tree import is_tree
from tqpipe.corpus.streams import suffix
from tqpipe.storage import Location
from tqpipe.types import TqpipeError

#: Formats of pieces, and their endings; beside them `.json` is a folder's description as often as it holds rows.
PIECES = ("jsonl", "csv", "tmx")
_ENDINGS = {ending: kind for ending, kind in ENDINGS.items() if kind in PIECES and ending != ".json"}
#: What `save_to_disk` writes beside its tables.
_SAVED = ("dataset_info.json", "dataset_dict.json", "state.json")


def pieces(folder: Location, kind: str | None = None) -> list[Location]:
    """The files of a folder, and of those in it, that are pieces of one format; hidden ones are not finished.

    Without a `kind` it is the only one that is there. Raises TqpipeError where there are several.
    """
    found = all_pieces(folder)
    kinds = sorted(set(found.values()))
    if kind is None and len(kinds) > 1:
        raise TqpipeError(
            f"{folder}: has files of {' and '.join(kinds)}: say which with --format {'|'.join(kinds)}"
        )
    return [file for file, own in found.items() if kind in (None, own)]


def all_pieces(folder: Location) -> dict[Location, str]:
    """The same of every format, each with its format, in the order of their paths."""
    above = len(folder.parts)
    there = (
        file
        for file in storage.files_below(folder, "")
        if suffix(file) in _ENDINGS and not any(name[0] in "._" for name in file.parts[above:])
    )
    return {file: _ENDINGS[suffix(file)] for file in sorted(there, key=lambda file: tuple(file.parts))}


def is_saved(folder: Location) -> bool:
    """Whether a folder is a data set that `save_to_disk` wrote."""
    return any(storage.is_file(folder / name) for name in _SAVED)


def format_in(folder: Location) -> str:
    """The format of a folder without Parquet files. Raises TqpipeError for one that cannot be read, saying what can."""
    if isinstance(folder, Path) and is_tree(folder):
        return "metrics-tree"
    if is_saved(folder):
        return "dataset"
    if there := pieces(folder):
        return _ENDINGS[suffix(there[0])]
    raise TqpipeError(
        f"{folder}: a folder of what? Those are read that hold files of Parquet or of one of {', '.join(PIECES)} "
        "(packed or not), a data set that save_to_disk wrote, a tree of mt-metrics-eval, or a finished batch"
    )
