"""Two files in an encoding each: what an error suggests, and what is said of a file that is UTF-8 after all."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from tqpipe.ingest import read_bilingual, read_document
from tqpipe.ingest.text import NotInEncoding
from tqpipe.pipeline.inputs import both_inputs
from tqpipe.types import TqpipeError

GERMAN = "Die Prüfung der Anträge dauert länger, als die Behörde in München früher für möglich hielt.\n"
FRENCH = "L'élève a déjà mangé à la cantine, où le maître l'a trouvé près de la fenêtre.\n"


def files(folder: Path, source: str, target: str, ending: str = ".txt") -> tuple[Path, Path]:
    """The German and the French text, each in a codec."""
    paths = folder / f"de{ending}", folder / f"fr{ending}"
    for path, text, codec in zip(paths, (GERMAN, FRENCH), (source, target), strict=True):
        path.write_bytes((f'{{"a": "{text.strip()}"}}' if ending == ".json" else text).encode(codec))
    return paths


@pytest.mark.parametrize("ending", [".txt", ".json"])
@pytest.mark.parametrize(
    ("source", "target", "named", "said"),
    [
        ("utf-8", "cp1252", None, "utf-8,windows-1252"),
        ("cp1252", "utf-8", None, "windows-1252,utf-8"),
        # One after the other: what was named right stays.
        ("cp1252", "cp1252", "windows-1252,utf-8", "windows-1252,windows-1252"),
        ("utf-16-le", "cp1252", "utf-16-le,utf-8", "utf-16-le,windows-1252"),
    ],
)
def test_an_error_names_an_encoding_for_each_file_in_their_order(
    tmp_path: Path, ending: str, source: str, target: str, named: str | None, said: str
) -> None:
    read = both_inputs if ending == ".txt" else read_bilingual
    first, second = files(tmp_path, source, target, ending)
    with pytest.raises(TqpipeError, match="each of the two files its own: --encoding ") as error:
        read(first, second, encoding=named)
    assert f"--encoding {said} (" in str(error.value)
    assert read(first, second, encoding=said) is not None


def test_an_error_of_one_file_names_one_encoding(tmp_path: Path) -> None:
    _, path = files(tmp_path, "utf-8", "cp1252")
    with pytest.raises(
        NotInEncoding, match=r"French in windows-1252: name it: --encoding windows-1252 \("
    ) as error:
        read_document(path)
    assert "two files" not in str(error.value)
    # A process of its own hands it over.
    assert str(pickle.loads(pickle.dumps(error.value))) == str(error.value)


@pytest.mark.parametrize("ending", [".txt", ".json"])
def test_valid_utf_8_that_is_read_as_a_code_page_is_told(tmp_path: Path, ending: str) -> None:
    first, second = files(tmp_path, "utf-8", "cp1252", ending)

    def notes(encoding: str) -> list[str]:
        if ending == ".json":
            return list(read_bilingual(first, second, encoding=encoding).notes)
        return [item.note for item in both_inputs(first, second, encoding) if item.note]

    (note,) = notes("windows-1252")
    assert note.startswith(f"{first} was read as cp1252")
    assert "valid UTF-8" in note
    assert notes("utf-8,windows-1252") == []


def test_ascii_is_the_same_in_all_of_them(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Nothing else.\n", encoding="utf-8")
    assert read_document(path, "windows-1252").note == ""
