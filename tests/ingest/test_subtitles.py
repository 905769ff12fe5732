"""Subtitles: cues, their places, and the joining of two files by their times."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_keyed import both

from tqpipe.ingest import Bilingual, read_bilingual, read_document
from tqpipe.ingest.subtitles import join_cues, read_subtitles
from tqpipe.ingest.text import FileText
from tqpipe.types import TqpipeError

CA = """1
00:00:01,000 --> 00:00:03,000
Ahir vaig anar al mercat

2
00:00:03,100 --> 00:00:05,000
{\\an8}a prop del centre.

3
00:00:06,000 --> 00:00:09,000
- <i>Bon dia!</i>
- Bon dia, senyora Riu. 😀

4
00:00:10,000 --> 00:00:12,000
No hi havia ningú.
"""
EN = """1
00:00:01,200 --> 00:00:02,900
Yesterday I went

2
00:00:02,950 --> 00:00:05,100
to the market near the centre.

3
00:00:06,200 --> 00:00:09,200
- <i>Good morning!</i>
- Good morning, Mrs Riu. 😀

4
00:00:10,000 --> 00:00:12,000
Nobody was there.
"""


def texts(found: Bilingual) -> list[tuple[str, str]]:
    return [(pair.source_text, pair.target_text) for pair in found.pairs]


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def subrip(*cues: tuple[float, float, str]) -> str:
    """A file of cues, times in seconds."""
    made = []
    for n, (begin, end, text) in enumerate(cues, 1):
        times = [f"00:{int(t) // 60:02}:{int(t) % 60:02},{round(t * 1000) % 1000:03}" for t in (begin, end)]
        made.append(f"{n}\n{times[0]} --> {times[1]}\n{text}\n")
    return "\n".join(made)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_cues_of_one_sentence_are_a_row(tmp_path: Path, end: str) -> None:
    found = both(tmp_path, ("f.srt", "f.srt"), (CA.replace("\n", end), EN.replace("\n", end)))
    assert texts(found) == [
        ("Ahir vaig anar al mercat a prop del centre.", "Yesterday I went to the market near the centre."),
        (
            "- <i>Bon dia!</i> - Bon dia, senyora Riu. 😀",
            "- <i>Good morning!</i> - Good morning, Mrs Riu. 😀",
        ),
        ("No hi havia ningú.", "Nobody was there."),
    ]
    assert [pair.id for pair in found.pairs] == ["00:00:01.200", "00:00:06.200", "00:00:10.000"]
    assert not found.unread


def test_webvtt(tmp_path: Path) -> None:
    vtt = (
        "WEBVTT Title\n\nNOTE who --\nspeaks\n\nSTYLE\n::cue { color: red }\n\nintro\n"
        "00:01.000 --> 00:03.000 align:start\n"
        "<v.loud Roger &amp; Ann>We are <c.yellow>in</c> <00:00:02.000>New York &amp; Jersey.</v>\n\nNOTE the end\n\n"
        "1:00:00.5 --> 1:00:01.500\nGood <b>night</b>.\n"
    )
    found = both(tmp_path, ("f.vtt", "f.vtt"), (vtt, vtt))
    assert texts(found) == [("We are in New York & Jersey.",) * 2, ("Good <b>night</b>.",) * 2]
    assert found.pairs[1].id == "01:00:00.500"


def test_subrip_and_webvtt_are_joined(tmp_path: Path) -> None:
    (tmp_path / "a.srt").write_text(CA)
    (tmp_path / "b.vtt").write_text("WEBVTT\n\n00:10.000 --> 00:12.000\nNobody was there.\n")
    found = read_bilingual(tmp_path / "a.srt", tmp_path / "b.vtt")
    assert ("No hi havia ningú.", "Nobody was there.") in texts(found)


def test_a_cue_that_is_in_one_file_has_an_empty_side(tmp_path: Path) -> None:
    en = subrip((1, 2, "Hi."), (3, 4, "Who?"), (5, 6, "[door]"), (7, 8, "Well."), (9, 10, "♪ la la ♪"))
    ca = subrip((1, 2, "Ei."), (7, 8, "Bé."), (11, 12, "Fi."))
    found = read_bilingual(*(write(tmp_path / name, text) for name, text in (("a.srt", en), ("b.srt", ca))))
    assert texts(found) == [("Hi.", "Ei."), ("Who?", ""), ("Well.", "Bé."), ("", "Fi.")]
    assert [(p.alignment.kind, p.source_place is None, p.target_place is None) for p in found.pairs][
        1::2
    ] == [
        ("1-0", False, True),
        ("0-1", True, False),
    ]
    assert [(row.line, row.left_out, row.text) for row in found.unread] == [
        (11, True, "[door]"),
        (19, True, "♪ la la ♪"),
    ]


def test_a_cue_that_was_cut_in_two_meets_both(tmp_path: Path) -> None:
    one = subrip((1, 5, "Hi. How are you?"), (6, 7, "Well."))
    two = subrip((1, 2.5, "Hola."), (2.6, 5, "Com va?"), (6, 7, "Bé."))
    assert texts(both(tmp_path, ("f.srt", "f.srt"), (one, two))) == [
        ("Hi. How are you?", "Hola. Com va?"),
        ("Well.", "Bé."),
    ]


def test_the_other_sides_stops_tell_where_one_has_none(tmp_path: Path) -> None:
    en = subrip((1, 2, "We said that"), (2, 3, "it was late."), (3, 4, "So we left."))
    zh = subrip((1, 2, "我们说"), (2, 3, "太晚了"), (3, 4, "我们就走了"))
    assert texts(both(tmp_path, ("f.srt", "f.srt"), (en, zh))) == [
        ("We said that it was late.", "我们说太晚了"),
        ("So we left.", "我们就走了"),
    ]


def test_no_sentence_goes_on_over_a_pause_or_without_end(tmp_path: Path) -> None:
    late = subrip((1, 2, "and then"), (9, 10, "he left."), (10, 11, "Yes."))
    assert len(both(tmp_path, ("f.srt", "f.srt"), (late, late)).pairs) == 3
    long = subrip(*((n, n + 1, f"and so on, {n}.5" if n % 20 else "Stop.") for n in range(1, 41)))
    assert all(len(p.target_text) < 120 for p in both(tmp_path, ("f.srt", "f.srt"), (long, long)).pairs)


def test_dots_end_a_sentence_or_do_not(tmp_path: Path) -> None:
    cues = subrip((1, 2, "I thought..."), (2, 3, "...that you knew."), (3, 4, "Well..."), (4, 5, "Maybe."))
    assert [s for s, _ in texts(both(tmp_path, ("f.srt", "f.srt"), (cues, cues)))] == [
        "I thought... ...that you knew.",
        "Well...",
        "Maybe.",
    ]


def test_another_beginning_of_the_film(tmp_path: Path) -> None:
    early, late = subrip((1, 2, "A."), (3, 4, "B.")), subrip((61, 62, "C."), (63, 64, "D."))
    assert texts(both(tmp_path, ("f.srt", "f.srt"), (early, late))) == [("A.", "C."), ("B.", "D.")]
    with pytest.raises(TqpipeError, match=r"times of these subtitles do not meet \(0 of 2 cues do"):
        both(tmp_path, ("f.srt", "f.srt"), (early, late + "\n3\n00:02:00,000 --> 00:02:01,000\nE.\n"))


def test_what_is_no_subtitle(tmp_path: Path) -> None:
    with pytest.raises(TqpipeError, match="no subtitles are in it"):
        both(tmp_path, ("f.srt", "f.srt"), ("Just text.\n", EN))
    wrong = EN.replace("00:00:10,000 --> 00:00:12,000", "00:00:1O,000 --> 00:00:12,000")
    found = read_bilingual(write(tmp_path / "a.srt", CA), write(tmp_path / "b.srt", wrong))
    assert (15, "no times of a cue: 00:00:1O,000 --> 00:00:12,000") in [
        (r.line, r.reason) for r in found.unread
    ]
    assert all("Nobody" not in pair.target_text for pair in found.pairs)
    with pytest.raises(TqpipeError, match="subtitles belong to subtitles"):
        read_document(tmp_path / "a.srt")


CUE = st.tuples(
    st.integers(0, 30), st.integers(0, 5), st.text(st.characters(exclude_categories=("Cs",)), max_size=20)
)


@given(st.lists(CUE, max_size=12), st.lists(CUE, max_size=12))
def test_every_cue_is_in_one_row(
    ours: list[tuple[int, int, str]], theirs: list[tuple[int, int, str]]
) -> None:
    sides, texts = [], []
    for name, cues in (("a", ours), ("b", theirs)):
        cues = [*cues, (40, 2, "x")]
        text = subrip(
            *((b, b + n, t.replace("\r", " ").replace("\n", " ").replace("-->", "")) for b, n, t in cues)
        )
        texts.append(text)
        sides.append(read_subtitles(FileText(name, text, "", "utf-8")))
    if len(sides[0].texts) != len(sides[1].texts):
        last = subrip(*((k, k + 1, "y") for k in range(50, 90)))
        sides = [
            read_subtitles(FileText(s.name, f"{t}\n{last}", "", "utf-8"))
            for s, t in zip(sides, texts, strict=True)
        ]
    rows = join_cues(*sides)
    words = [" ".join(text for text, _ in side.texts.values()).split() for side in sides]
    pairs = [row for row in rows if not hasattr(row, "reason")]
    alone = [row for row in rows if hasattr(row, "reason")]
    assert len(alone) + len(pairs) <= sum(len(side.texts) for side in sides)
    assert sum(len(p.source_text.split()) for p in pairs) <= len(words[0])  # type: ignore[union-attr]
    assert sum(len(p.target_text.split()) for p in pairs) <= len(words[1])  # type: ignore[union-attr]


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    found = read_subtitles(FileText("a", f"{text}\n\n00:01.0 --> 00:02.0\nend", "", "utf-8"))
    assert [text for text, _ in found.texts.values()][-1] == "end"
