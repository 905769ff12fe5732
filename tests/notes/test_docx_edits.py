"""Reviewers' edits go into a DOCX file: the words that change, in the looks of those before, and nothing else."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

import docx
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tqpipe import store
from tqpipe.ingest import read_document
from tqpipe.notes import Corrected, corrected
from tqpipe.notes.docx_edits import Docx
from tqpipe.notes.edits import Edit, applied
from tqpipe.review import commands
from tqpipe.review.session import Review
from tqpipe.types import Alignment, Pair, Record, Run, Segment, TqpipeError

#: Sentences of the document that `saved` writes, a paragraph each but the last two.
SENTENCES = ("The president said no.", "Putin spent an hour.", "A cell of a table.", "It is over.", "Really.")


def saved(path: Path) -> Path:
    """Words in several runs and looks, spaces by themselves and in numbers, a tab, a table, a header."""
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "The president said no."
    first = document.add_paragraph("The ")
    first.add_run("presi").bold = True
    first.add_run("dent")
    first.add_run("   ")
    first.add_run("said").italic = True
    first.add_run(" no.")
    document.add_paragraph("Putin spent\tan hour.")
    document.add_table(1, 1).cell(0, 0).text = "A cell of a table."
    document.add_paragraph("It is  over. Really.")
    document.save(str(path))
    return path


def reviewed(folder: Path, path: Path, edits: Mapping[int, str], lost: int | None = None) -> Review:
    """A review of the document with edits; of sentence `lost` the run had no translation."""
    text = read_document(path).text
    records, at = [], 0
    for n, sentence in enumerate(SENTENCES):
        start = text.index(sentence.split()[0], at)
        end = text.index(".", start) + 1
        at, paragraph = end, min(n, 3)
        source = (Segment("a", "ca", at, at + 1, "x", paragraph),)
        target = (Segment("b", "en", start, end, text[start:end], paragraph),) if n != lost else ()
        records.append(
            Record(
                Pair(str(n), source, target, "x", text[start:end] if target else "", Alignment("1-1", 0.1)),
                {},
                (),
                0.5,
                "review",
            )
        )
    sha = hashlib.sha256(path.read_bytes()).hexdigest()
    inputs = {
        "source": {"name": "a.txt", "lang": "ca"},
        "target": {"name": path.name, "lang": "en", "sha256": sha},
    }
    store.write_run(Run(tuple(records), {"inputs": inputs}), folder)
    review = Review(folder)
    for index, new in edits.items():
        review.save(commands.single(review, index, "ann", {"kind": "edit", "target": new}), "ann")
    return review


def done(folder: Path, edits: Mapping[int, str], lost: int | None = None) -> tuple[Corrected, Path]:
    path = saved(folder / "a.docx")
    with closing(reviewed(folder / "run", path, edits, lost)) as review:
        found = corrected(review, path)
    new = folder / "new.docx"
    new.write_bytes(found.data)
    return found, new


def test_only_the_words_change_and_keep_their_looks(tmp_path: Path) -> None:
    found, new = done(
        tmp_path,
        {
            0: "The presenter said yes & <no>.",
            1: "Trump spent an hour.",
            2: "A cell of the table.",
            4: "Yes.",
        },
    )
    assert (found.written, found.left) == (4, ())
    assert read_document(new).text == (
        "The presenter said yes & <no>.\nTrump spent an hour.\nA cell of the table.\nIt is over. Yes.\n"
    )
    paragraph = docx.Document(str(new)).paragraphs[0]
    bold = [run.text for run in paragraph.runs if run.bold]
    assert "".join(bold).startswith("pres")
    assert [run.text for run in paragraph.runs if run.italic] == ["said"]
    with zipfile.ZipFile(tmp_path / "a.docx") as old, zipfile.ZipFile(new) as made:
        assert made.namelist() == old.namelist()
        changed = [name for name in old.namelist() if old.read(name) != made.read(name)]
    assert changed == ["word/document.xml"]


def test_a_space_in_front_of_a_word_is_kept_and_one_too_many_goes(tmp_path: Path) -> None:
    found, new = done(tmp_path, {0: "The president no.", 3: "It isover."})
    assert (found.written, found.left) == (2, ())
    assert read_document(new).text.splitlines()[0] == "The president no."
    assert read_document(new).text.splitlines()[3] == "It isover. Really."


def test_a_lost_sentence_goes_behind_the_one_before_it_in_its_paragraph(tmp_path: Path) -> None:
    found, new = done(tmp_path, {4: "Truly over."}, lost=4)
    assert (found.written, found.left) == (1, ())
    assert read_document(new).text.splitlines()[3] == "It is over. Truly over. Really."
    (tmp_path / "b").mkdir()
    found, _ = done(tmp_path / "b", {1: "Obama spent an hour."}, lost=1)
    assert found.left == (("1", "where it belongs in the file is not known"),), "it is a paragraph of its own"


def test_what_it_cannot_hold_is_named_and_the_rest_is_written(tmp_path: Path) -> None:
    found, new = done(tmp_path, {0: "Two\nlines.", 1: "A \x07 bell.", 2: "A cell."})
    assert found.written == 1
    assert [name for name, _ in found.left] == ["0", "1"]
    assert "line end" in found.left[0][1]
    assert read_document(new).text.splitlines()[2] == "A cell."


def test_a_deleted_sentence_takes_its_space_with_it(tmp_path: Path) -> None:
    found, path = done(tmp_path, {1: "", 4: ""})
    assert (found.written, found.left) == (2, ())
    assert read_document(path).text.splitlines() == [SENTENCES[0], SENTENCES[2], SENTENCES[3]]


def test_another_file_is_refused(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.docx")
    with closing(reviewed(tmp_path / "run", path, {0: "Yes."})) as review:
        docx.Document().save(str(path))
        with pytest.raises(TqpipeError, match="is not the translation that the run read"):
            corrected(review, path)


@settings(max_examples=30)
@given(st.data())
def test_any_edit_comes_back_or_is_named(data: st.DataObject) -> None:
    file = io.BytesIO()
    document = docx.Document()
    for paragraph in data.draw(
        st.lists(st.lists(st.text("ab  .\t", max_size=6), max_size=4), min_size=1, max_size=3)
    ):
        made = document.add_paragraph()
        for run in paragraph:
            made.add_run(run)
    document.save(file)
    found = Docx(Path("a.docx"), file.getvalue())
    assume(found.text)
    start = data.draw(st.integers(0, len(found.text) - 1))
    end = data.draw(st.integers(start, len(found.text) - 1))
    edit = Edit(start, end, data.draw(st.text("xy é<&", max_size=4)))
    fault = found.fault({0: [edit]})
    if fault:
        # What may not work: to join paragraphs, and to write where there is a tab and no text.
        assert "\n" in found.text[start:end] or "no text beside it" in fault
        return
    new = Docx(Path("a.docx"), found.written([edit]))
    words = [" ".join(line.split()) for line in applied(found.text, [edit]).split("\n")]
    assert new.text.splitlines() == [line for line in words if line]
