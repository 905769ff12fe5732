"""Units of TMX: their numbers are their ids, as a stream and as a whole, and no text of theirs is lost unsaid."""

from __future__ import annotations

from pathlib import Path

import pytest

from tqpipe.corpus import Item, Reject, read_corpus
from tqpipe.ingest import read_bilingual
from tqpipe.types import Pair


def unit(*variants: tuple[str, str], tuid: str | None = None) -> str:
    tuvs = "".join(f'<tuv xml:lang="{lang}"><seg>{text}</seg></tuv>' for lang, text in variants)
    return f"<tu>{tuvs}</tu>" if tuid is None else f'<tu tuid="{tuid}">{tuvs}</tu>'


def tmx(path: Path, *units: str, between: str = "") -> Path:
    path.write_text(f'<tmx version="1.4"><header srclang="en"/><body>{between.join(units)}</body></tmx>')
    return path


@pytest.mark.parametrize("between", ["", "\n", "\n\n"])
def test_units_without_an_id_are_called_by_their_number(tmp_path: Path, between: str) -> None:
    both = ("en", "One."), ("de", "Eins.")
    units = [
        unit(*both),
        unit(both[0]),
        unit(*both, tuid="x"),
        "<tu><tuv></tu>",
        unit(*both, tuid=""),
        unit(*both),
    ]
    path = tmx(tmp_path / "a.tmx", *units, between=between)
    streamed = [row.id for row in read_corpus([path], langs=("en", "de")) if isinstance(row, Item)]
    assert streamed == ["1", "x", "5", "6"]
    if not between:  # what is read whole forgives no broken unit of several lines
        return
    whole = [row.id for row in read_bilingual(path, langs=("en", "de")).rows if isinstance(row, Pair)]
    assert whole == streamed


def test_other_texts_in_a_language_are_told(tmp_path: Path) -> None:
    path = tmx(
        tmp_path / "a.tmx",
        unit(("en", "January"), ("de-AT", "Jänner"), ("fr", "janvier"), ("de-DE", "Januar")),
        unit(("en", "One."), ("de-AT", "Eins."), ("de-AT", "Ein."), ("de-DE", "Eins."), ("de", "")),
        unit(("en", "Two."), ("de-AT", "Zwei.")),
    )
    rows = list(read_corpus([path], langs=("en", "de")))
    assert [(row.source, row.target) for row in rows if isinstance(row, Item)] == [
        ("January", "Jänner"), ("One.", ""), ("Two.", "Zwei.")
    ]  # fmt: skip
    left = [row for row in rows if isinstance(row, Reject)]
    assert [row.text for row in left] == ["Januar", "Eins.", "Ein.", "Eins."]
    assert all(row.left_out for row in left)
    assert left[0].reason == "another text of the unit in de (de-DE): the first (de-AT) is read"
    [note] = read_bilingual(path, langs=("en", "de")).notes
    assert "2 units with more than one text in de: the first is read" in note
    # Who names the region has asked for no other.
    austrian = list(read_corpus([path], langs=("en", "de-AT")))
    assert [row.text for row in austrian if isinstance(row, Reject)] == ["Ein."]
    [note] = read_bilingual(path, langs=("en", "de-AT")).notes
    assert "1 unit with" in note
