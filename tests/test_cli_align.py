"""`tqpipe align`: its formats, pages, gold scoring and explanations."""

from __future__ import annotations

from pathlib import Path

from cli_support import CA, EN, Call, aligning, write
from encoder_support import WordEncoder

import tqpipe
from tqpipe.types import Document


def test_align_formats(tmp_path: Path, call: Call, tiny: str) -> None:
    paths = write(tmp_path)
    for name in ("vecalign", "tsv", "jsonl"):
        code, printed, err = call("align", *paths, "--format", name, "--pre-segmented", *aligning(tiny))
        assert code == 0, err
        file = tmp_path / f"out.{name}"
        assert call("align", *paths, "--format", name, "--pre-segmented", *aligning(tiny), "--out", file)[
            :2
        ] == (0, "")
        assert file.read_text(encoding="utf-8") == printed
        assert printed.count("\n") >= 3


def test_align_writes_moses_files_and_a_page(tmp_path: Path, call: Call, tiny: str) -> None:
    paths = write(tmp_path)
    more = "--moses", tmp_path / "pairs", "--html", tmp_path / "page.html"
    code, printed, err = call("align", *paths, "--format", "ladder", *more, *aligning(tiny))
    assert code == 0, err
    assert printed.splitlines()[-1].startswith("3\t3\t")
    sides = [(tmp_path / f"pairs.{c}").read_text(encoding="utf-8").splitlines() for c in ("ca", "en")]
    assert len(sides[0]) == len(sides[1]) > 0
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert "Vladímir" in page
    assert "default-src 'none'" in page


def test_align_against_gold(tmp_path: Path, call: Call, tiny: str) -> None:
    paths = write(tmp_path)
    _, printed, _ = call("align", *paths, "--format", "vecalign", *aligning(tiny))
    gold = tmp_path / "gold.txt"
    gold.write_text(printed, encoding="utf-8")
    code, table, err = call("align", *paths, "--gold", gold, *aligning(tiny))
    assert code == 0, err
    assert [line.split() for line in table.splitlines()[1:3]] == [
        ["strict", "1.000", "1.000", "1.000"],
        ["lax", "1.000", "1.000", "1.000"],
    ]
    code, _, err = call("align", *paths, "--gold", tmp_path / "none.txt", *aligning(tiny))
    assert code == 2
    assert "none.txt" in err


def test_align_explains_a_pair(tmp_path: Path, call: Call, tiny: str) -> None:
    paths = write(tmp_path)
    code, printed, err = call("align", *paths, "--explain", "1", *aligning(tiny))
    assert code == 0, err
    assert printed.startswith("chosen")
    assert "rival" in printed
    code, _, err = call("align", *paths, "--explain", "99", *aligning(tiny))
    assert code == 2
    assert "no such pair; ids are 1 to" in err


def test_align_folders(tmp_path: Path, call: Call, tiny: str) -> None:
    """Many documents in one call give what each gives by itself."""
    folders = tmp_path / "ca", tmp_path / "en"
    for folder, text in zip(folders, (CA, EN), strict=True):
        folder.mkdir()
        for name in ("one.txt", "two.txt"):
            (folder / name).write_text(text * (2 if name == "two.txt" else 1), encoding="utf-8")
    code, _, err = call("align", *folders, "--format", "vecalign", "--out", tmp_path / "out", *aligning(tiny))
    assert code == 0, err
    for name in ("one.txt", "two.txt"):
        alone = call("align", *(f / name for f in folders), "--format", "vecalign", *aligning(tiny))[1]
        together = (tmp_path / "out" / f"{name}.vecalign").read_text(encoding="utf-8")
        numbers = [[line.rsplit(":", 1)[0] for line in text.splitlines()] for text in (alone, together)]
        assert numbers[0] == numbers[1] != []
    (folders[1] / "two.txt").unlink()
    code, _, err = call("align", *folders, "--out", tmp_path / "out2", *aligning(tiny))
    assert code == 2
    assert "two.txt is missing" in err
    assert not (tmp_path / "out2").exists()
    assert call("align", folders[0], folders[1] / "one.txt", "--out", tmp_path / "o", *aligning(tiny))[0] == 2


def test_a_given_encoder_is_the_one_that_reads() -> None:
    texts = Document("a", "ca", CA), Document("b", "en", EN)
    aligned = tqpipe.align(*texts, encoder=WordEncoder(width=7), force_align=True)
    shown = repr(aligned)
    assert shown.startswith("<Aligned ca-en, 3 and 3 sentences, pairs: ")
    assert len(shown) < 120
    assert {
        encoding.middle.shape[1] for encoding in (*aligned.source_encodings, *aligned.target_encodings)
    } == {7}
