from __future__ import annotations

from tqpipe.training.triage_systems import REFERENCE, SYSTEMS, label, labelled

REFERENCE_TEXT = "The water is spilling over the levee in a section a hundred feet wide."
NEARLY = "The water is spilling over the levee in a section a hundred feet in width."
FAR = "Oversurned mouths of thirty goats went to the market."


def row(number: int, bad: str = "opusmt") -> dict[str, str]:
    return {
        "cat": f"L'aigua {number}",
        REFERENCE: REFERENCE_TEXT,
        **{name: FAR if name == bad else NEARLY for name in SYSTEMS},
    }


def test_far_from_the_reference_where_another_is_near_is_bad() -> None:
    marks = {"google": 80.0, "nllb3.3b": 77.0, "opusmt": 50.0, "aina_flores101": 70.0, "gpt": 64.0}
    assert [label(marks, name) for name in (*SYSTEMS, REFERENCE)] == [0.0, 0.0, 1.0, None, None, 0.0]


def test_where_all_are_far_nobody_knows() -> None:
    marks = dict.fromkeys(SYSTEMS, 40.0)
    assert [label(marks, name) for name in SYSTEMS] == [None] * 5
    assert label(marks, REFERENCE) == 0.0


def test_every_translation_of_a_row_is_in_another_document_of_its_run() -> None:
    rows = [row(k) for k in range(7)]
    documents = labelled(rows, 3)
    assert [number for number, _ in documents] == [0, 1, 2] * 6
    seen = [(source, name) for _, found in documents for source, _, _, name in found]
    assert sorted(seen) == sorted((r["cat"], name) for r in rows for name in (*SYSTEMS, REFERENCE))
    for _, found in documents:
        sources = [source for source, *_ in found]
        assert len(set(sources)) == len(sources) <= 3
        assert all((y == 1.0) == (name == "opusmt") for _, _, y, name in found)


def test_the_same_each_time() -> None:
    rows = [row(k, SYSTEMS[k % 5]) for k in range(9)]
    assert labelled(rows, 4) == labelled(rows, 4)
