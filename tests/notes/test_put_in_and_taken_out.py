"""Sentences that a review puts into a text file, or takes out of it: line ends, paragraphs and spaces stay whole."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from tqpipe import segment, store
from tqpipe.notes import corrected
from tqpipe.notes.corrected import Corrected
from tqpipe.pipeline.inputs import input_of, placed
from tqpipe.review import commands
from tqpipe.review.session import Review
from tqpipe.types import Alignment, Pair, Record, Run

#: A pair: how many sentences of the source and of the translation.
Kinds = Sequence[tuple[int, int]]


def written(
    folder: Path,
    source: str,
    target: str,
    kinds: Kinds,
    edits: Mapping[int, str],
    rejected: Sequence[int] = (),
    lang: str = "ca",
) -> str:
    """The translation with the edits (by pair), of two texts whose sentences are paired in order; all are written."""
    done = made(folder, source, target, kinds, edits, rejected, lang)
    assert (done.written, done.left) == (len(edits) - len(rejected), ())
    return done.data.decode()


def made(
    folder: Path,
    source: str,
    target: str,
    kinds: Kinds,
    edits: Mapping[int, str],
    rejected: Sequence[int] = (),
    lang: str = "ca",
    *,
    lines: bool = False,
) -> Corrected:
    """The same, with those that cannot be written; `lines`: of texts that have a segment a line."""
    paths = folder / "a.en.md", folder / f"a.{lang}.md"
    for path, text in zip(paths, (source, target), strict=True):
        path.write_bytes(text.encode())
    inputs = [input_of(path, None) for path in paths]
    split = segment.split_lines if lines else segment.split
    sides = [
        iter([s for s in split(replace(item.document, lang=code)) if s.text])
        for item, code in zip(inputs, ("en", lang), strict=True)
    ]
    pairs = []
    for n, counts in enumerate(kinds):
        mine = [tuple(next(side) for _ in range(count)) for side, count in zip(sides, counts, strict=True)]
        texts = [
            item.document.text[some[0].start : some[-1].end] if some else ""
            for item, some in zip(inputs, mine, strict=True)
        ]
        pairs.append(Pair(f"{n}", mine[0], mine[1], *texts, Alignment(f"{counts[0]}-{counts[1]}", 0.1)))
    assert not [*sides[0], *sides[1]]
    records = tuple(Record(pair, {}, (), 0.5, "review") for pair in placed(pairs, *inputs))
    named = zip(("source", "target"), paths, ("en", lang), strict=True)
    rows = {
        side: {"name": str(path), "lang": code, "sha256": hashlib.sha256(path.read_bytes()).hexdigest()}
        for side, path, code in named
    }
    store.write_run(Run(records, {"inputs": rows, "pre_segmented": lines}), folder / "run")
    with closing(Review(folder / "run")) as review:
        for index, text in edits.items():
            review.save(commands.single(review, index, "ann", {"kind": "edit", "target": text}), "ann")
        for index in rejected:
            review.save(
                commands.single(review, index, "ann", {"kind": "status", "status": "rejected"}), "ann"
            )
        return corrected(review, paths[1])


LIST = "Intro.\n\n- One\n- Two\n- Three\n\nA paragraph. Of two sentences.\n\nThe end.\n"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("target", "kinds", "edits", "expected"),
    [
        # An item of a list, and a whole paragraph after the list.
        (
            "Intro.\n\n- U\n- Tres\n\nFi.\n",
            [(1, 1), (1, 1), (1, 0), (1, 1), (1, 0), (1, 0), (1, 1)],
            {2: "- Dos", 4: "Un paràgraf.", 5: "De dues frases."},
            "Intro.\n\n- U\n- Dos\n- Tres\n\nUn paràgraf. De dues frases.\n\nFi.\n",
        ),
        # The last item: nothing in the translation shows how items are parted, the source does.
        (
            "Intro.\n\n- U\n\nFi.\n",
            [(1, 1), (1, 1), (2, 0), (2, 0), (1, 1)],
            {2: "- Dos\n- Tres", 3: "Un paràgraf."},
            "Intro.\n\n- U\n- Dos\n- Tres\n\nUn paràgraf.\n\nFi.\n",
        ),
        # A translation with a line a paragraph, where the source has blank lines.
        (
            "Intro.\n- U\n- Dos\n- Tres\nFi.\n",
            [(1, 1), (1, 1), (1, 1), (1, 1), (2, 0), (1, 1)],
            {4: "Un paràgraf."},
            "Intro.\n- U\n- Dos\n- Tres\nUn paràgraf.\nFi.\n",
        ),
        # The first sentence of a paragraph goes into it, not behind the one before.
        (
            "Intro.\n\n- U\n- Dos\n- Tres\n\nDe dues frases.\n\nFi.\n",
            [(1, 1), (1, 1), (1, 1), (1, 1), (1, 0), (1, 1), (1, 1)],
            {4: "Un paràgraf."},
            "Intro.\n\n- U\n- Dos\n- Tres\n\nUn paràgraf. De dues frases.\n\nFi.\n",
        ),
        # The first of all, beside one that goes.
        (
            "Res. - U\n- Dos\n- Tres\n\nUn paràgraf.\n\nFi.\n",
            [(1, 0), (0, 1), (1, 1), (1, 1), (1, 1), (2, 1), (1, 1)],
            {0: "Intro.", 1: ""},
            "Intro.\n\n- U\n- Dos\n- Tres\n\nUn paràgraf.\n\nFi.\n",
        ),
    ],
)
def test_a_lost_sentence_gets_the_line_ends_of_its_file(
    tmp_path: Path, end: str, target: str, kinds: Kinds, edits: Mapping[int, str], expected: str
) -> None:
    text = written(tmp_path, LIST.replace("\n", end), target.replace("\n", end), kinds, edits)
    assert text == expected.replace("\n", end)


def test_a_sentence_that_stays_away_joins_no_paragraphs(tmp_path: Path) -> None:
    text = written(
        tmp_path,
        "One.\n\nTwo. Three.\n\nFour.\n",
        "U.\n\nQuatre.\n",
        [(1, 1), (1, 0), (1, 0), (1, 1)],
        {1: "Dos.", 2: "Tres."},
        rejected=[1],
    )
    assert text == "U.\n\nTres.\n\nQuatre.\n"


def test_sentences_without_spaces_between_them(tmp_path: Path) -> None:
    kinds = [(1, 1), (1, 0), (1, 1)]
    assert written(tmp_path, "One. Two. Three.", "一。三。", kinds, {1: "二。"}, lang="zh") == "一。二。三。"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("target", "gone", "expected"),
    [
        ("Anna ve. Pere va. Marta riu.\n", [1], "Anna ve. Marta riu.\n"),
        ("Anna ve. Pere va.\n\nMarta riu.\n", [1], "Anna ve.\n\nMarta riu.\n"),
        ("Anna ve.\n\nPere va. Marta riu.\n", [1], "Anna ve.\n\nMarta riu.\n"),
        # A paragraph by itself: the first, one in the middle, the last; of a list, the larger gap stays.
        ("Anna ve.\n\nPere va.\n\nMarta riu.\n", [0], "Pere va.\n\nMarta riu.\n"),
        ("Anna ve.\n\nPere va.\n\nMarta riu.\n", [1], "Anna ve.\n\nMarta riu.\n"),
        ("Anna ve.\n\nPere va.\n\nMarta riu.\n", [2], "Anna ve.\n\nPere va.\n"),
        ("Anna ve.\n\n- Pere va.\n- Marta riu.\n", [1], "Anna ve.\n\n- Marta riu.\n"),
        ("- Anna ve.\n- Pere va.\n\nMarta riu.\n", [1], "- Anna ve.\n\nMarta riu.\n"),
        # Several in a row, of one paragraph and of two.
        ("Anna ve.\n\nPere va. Marta riu.\n\nJoan diu.\n", [1, 2], "Anna ve.\n\nJoan diu.\n"),
        ("Anna ve. Pere va. Marta riu. Joan diu.\n", [1, 2], "Anna ve. Joan diu.\n"),
        ("Anna ve.\n\nPere va.\n\nMarta riu.\n\nJoan diu.\n", [1, 2], "Anna ve.\n\nJoan diu.\n"),
        ("Anna ve. Pere va.\n", [0, 1], "\n"),
    ],
)
def test_what_goes_takes_the_space_that_it_leaves_with_it(
    tmp_path: Path, end: str, target: str, gone: Sequence[int], expected: str
) -> None:
    target, expected = target.replace("\n", end), expected.replace("\n", end)
    count = target.count(".")
    source = "One."
    kinds = [(int(n == count - 1), 1) for n in range(count)]
    assert written(tmp_path, source, target, kinds, dict.fromkeys(gone, "")) == expected


def test_a_line_end_that_was_typed_is_one_of_the_file_s(tmp_path: Path) -> None:
    target = "U.\r\n\r\nTres quatre.\r\n"
    text = written(
        tmp_path, "One.\r\n\r\nThree four.\r\n", target, [(1, 1), (1, 1)], {1: "Tres.\n\nDos\nquatre."}
    )
    assert text == "U.\r\n\r\nTres.\r\n\r\nDos\r\nquatre.\r\n"


ONE = "One.\nTwo.\nThree.\nFour.\n"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("target", "kinds", "edits", "expected", "left"),
    [
        ("U.\nDos.\nTres.\nQuatre.\n", [(1, 1)] * 4, {1: "", 3: ""}, "U.\n\nTres.\n\n", []),
        # The last line is one without a line end, too; of two lines that one pair has both stay.
        ("U.\nDos.\nTres.\nQuatre.", [(1, 1)] * 4, {3: ""}, "U.\nDos.\nTres.\n\n", []),
        ("U.\nDos.\nTres.\nQuatre.\n", [(1, 1), (2, 2), (1, 1)], {1: ""}, "U.\n\n\nQuatre.\n", []),
        # One line more, or less, is named and the rest is written.
        ("U.\nDos.\nTres.\nQuatre.\n", [(1, 1)] * 4, {1: "D.\nos.", 2: "3."}, "U.\nDos.\n3.\nQuatre.\n", ["1"]),
        ("U.\nDos.\nTres.\nQuatre.\n", [(1, 1), (2, 2), (1, 1)], {1: "D."}, "U.\nDos.\nTres.\nQuatre.\n", ["1"]),
        # What was lost comes where it left a line empty, and nowhere else.
        ("U.\n\n\nQuatre.\n", [(1, 1), (1, 0), (1, 0), (1, 1)], {2: "Tres."}, "U.\n\nTres.\nQuatre.\n", []),
        ("\nDos.\n \nQuatre.\n", [(1, 0), (1, 1), (1, 0), (1, 1)], {0: "U.", 2: "3."}, "U.\nDos.\n3.\nQuatre.\n", []),
        ("U.\nDos.\nQuatre.\n", [(1, 1), (1, 1), (1, 0), (1, 1)], {2: "Tres."}, "U.\nDos.\nQuatre.\n", ["2"]),
        ("U.\nDos.\nTres.\n", [(1, 1), (1, 1), (1, 1), (1, 0)], {3: "Quatre."}, "U.\nDos.\nTres.\n", ["3"]),
    ],
)  # fmt: skip
def test_where_a_line_is_a_segment_lines_stay_as_many(
    tmp_path: Path,
    end: str,
    target: str,
    kinds: Kinds,
    edits: Mapping[int, str],
    expected: str,
    left: Sequence[str],
) -> None:
    texts = [text.replace("\n", end) for text in (ONE, target, expected)]
    done = made(tmp_path, texts[0], texts[1], kinds, edits, lines=True)
    assert (done.data.decode(), [name for name, _ in done.left]) == (texts[2], left)
    reasons = ["another number of lines", "where it belongs in the file is not known"]
    assert all(any(reason in why for reason in reasons) for _, why in done.left)
