from __future__ import annotations

import itertools
import re
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqpipe.scoring.quality_files import pack, unpack
from tqpipe.scoring.quality_input import SOURCE, TARGET, encode, pad
from tqpipe.scoring.quality_split import halve
from tqpipe.sentences import Part, matched


class Words:
    cls_token_id, sep_token_id, pad_token_id = 0, 2, 1

    def __call__(self, texts: list[str], **_: Any) -> dict[str, Any]:
        found = [[m.span() for m in re.finditer(r"\s*\S+", t)] for t in texts]
        return {"input_ids": [[7] * len(f) for f in found], "offset_mapping": found}


def test_a_row_is_source_and_target_between_marks() -> None:
    row = encode(Words(), ["ab c"], ["d  ef"])[0]
    assert row.ids.tolist() == [0, 7, 7, 2, 0, 7, 7, 2]
    assert row.side.tolist() == [0, SOURCE, SOURCE, 0, 0, TARGET, TARGET, 0]
    assert row.offsets[row.side == TARGET].tolist() == [[0, 1], [3, 5]]
    assert (row.first_gap, row.cut) == (4, False)


def test_a_long_pair_is_cut_and_says_so() -> None:
    row = encode(Words(), ["w " * 50], ["v " * 4], limit=30)[0]
    assert row.cut
    assert len(row.ids) == 30
    assert (row.side == TARGET).sum() == 4


def test_surrogates_and_the_models_own_marks_are_text() -> None:
    """One character for one, so that offsets stay those of the text as it was given."""
    seen: list[str] = []

    class Strict(Words):
        all_special_tokens = ("<s>", "</s>")

        def __call__(self, texts: list[str], **options: Any) -> dict[str, Any]:
            seen.extend(t.encode().decode() for t in texts)  # as a real tokenizer: no surrogates
            return super().__call__(texts, **options)

    row = encode(Strict(), ["a \ud800 b"], ["<s>c</s>"])[0]
    assert seen == ["a \ufffd b", " s>c /s>"]
    assert row.offsets[row.side == SOURCE].tolist() == [[0, 1], [2, 3], [4, 5]]


def test_no_pairs_and_padding() -> None:
    assert encode(Words(), [], []) == []
    ids, side = pad(encode(Words(), ["a", "a b c"], ["b", "c d e"]), 1)
    assert ids.shape == side.shape
    assert ids.shape[1] % 4 == 0
    assert (side[0] == -1).sum() == ids.shape[1] - 6
    assert (ids[side == -1] == 1).all()


LONG = "La casa és gran, i el jardí també. " * 40
OTHER = "The house is big, and so is the garden. " * 40


def parts(source: str, target: str, *, size: int = 420) -> list[Part]:
    """Its sentences, those of more than `size` characters a side cut until none is left."""
    out, todo = [], matched(source, target)[::-1]
    while todo:
        part = todo.pop()
        halves = halve(source, target, part) if max(b - a for a, b in part) > size else None
        if halves is None:
            out.append(part)
        else:
            todo += halves[::-1]
    return out


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (LONG, OTHER),
        (LONG, "Short."),
        ("x" * 2000, "y" * 1500),
        ("一" * 900 + "。" + "二" * 900, OTHER),
        (LONG, ""),
        ("a", OTHER),
    ],
)
def test_parts_cover_both_texts_in_order(source: str, target: str) -> None:
    found = parts(source, target)
    for side, text in ((0, source), (1, target)):
        edges = [p[side] for p in found]
        assert edges[0][0] == 0
        assert edges[-1][1] == len(text)
        assert all(a[1] == b[0] for a, b in itertools.pairwise(edges))


def test_parts_cut_between_sentences_that_belong_together() -> None:
    found = parts(LONG, OTHER)
    assert len(found) > 3
    for (a, b), (c, d) in found:
        assert LONG[a:b].startswith("La casa")
        assert OTHER[c:d].startswith("The house")
        assert LONG[a:b].count(".") == OTHER[c:d].count(".")


def test_no_word_is_cut_where_there_is_a_choice_of_spaces() -> None:
    halves = halve("a moltllargaiuna b", OTHER, ((0, 18), (0, len(OTHER))))
    assert halves is not None
    assert halves[0][0][1] in (2, 17)


def test_a_short_pair_stays_whole() -> None:
    assert parts("a. b.", "c. d.") == [((0, 5), (0, 5))]


def texts(text: str, ranges: list[tuple[int, int]]) -> list[str]:
    return [text[a:b].strip() for a, b in ranges]


def test_sentences_that_belong_together_are_matched_by_their_lengths() -> None:
    source = [
        "El ple va aprovar ahir els comptes.",
        "No se sap encara què en farà, del solar que va comprar l'any passat a la vora del riu.",
        "Ho va dir el Sr. J. Pla.",
        "Els veïns hi tornaran demà al matí.",
    ]
    target = [
        "The council approved the budget yesterday.",
        "It is not known yet what it will do with the plot.",
        "It was bought last year, beside the river.",
        "Mr J. Pla said so to us.",
        "The neighbours will be back tomorrow morning.",
    ]
    s, t = " ".join(source), " ".join(target)
    found = matched(s, t)
    assert texts(s, [p[0] for p in found]) == source
    assert texts(t, [p[1] for p in found]) == [target[0], " ".join(target[1:3]), *target[3:]]
    # One sentence on a side is one with all of the other's; a text that is many times longer has no matches.
    assert matched(source[0], t) == [((0, len(source[0])), (0, len(t)))]
    assert matched(s, t * 30) == [((0, len(s)), (0, len(t) * 30))]
    assert [p[0] for p in matched("他昨天在北京见到了他的老朋友们和家人们。" * 2, t)] == [(0, 20), (20, 40)]


LEFT = ["Hola món. ", "Sí! ", "J. ", "\n", "。", "你好吗", "a, ", "  ", "un text més llarg que no s'acaba"]
RIGHT = ["Hello. ", "No? ", "\n\n", " " * 30, "b", " ", "a longer text that does not end here. "]


@given(
    st.lists(st.sampled_from(LEFT), min_size=1),
    st.lists(st.sampled_from(RIGHT), min_size=1),
    st.sampled_from([30, 420]),
)
def test_parts_cover_any_text(left: list[str], right: list[str], size: int) -> None:
    source, target = "".join(left), "".join(right)
    for found in (matched(source, target), parts(source, target, size=size)):
        for side, text in ((0, source), (1, target)):
            edges = [p[side] for p in found]
            assert (edges[0][0], edges[-1][1]) == (0, len(text))
            assert all(a[1] == b[0] and a[0] < a[1] for a, b in itertools.pairwise(edges))
    found = matched(source, target)
    assert len(found) == 1 or all(source[slice(*a)].strip() and target[slice(*b)].strip() for a, b in found)


def test_packed_differences_come_back_nearly_the_same() -> None:
    rng = np.random.default_rng(0)
    base = {
        "bert.w": rng.normal(size=(8, 16)).astype(np.float32),
        "bert.b": rng.normal(size=8).astype(np.float32),
    }
    trained = {
        "bert.w": base["bert.w"] + rng.normal(size=(8, 16)).astype(np.float32) * 0.01,
        "bert.b": base["bert.b"] + 0.1, "head.w": rng.normal(size=(4, 8)).astype(np.float32),
    }  # fmt: skip
    stored = pack(trained, base)
    assert stored["bert.w:delta"].dtype == np.int8
    back = unpack(stored, base)
    assert set(back) == set(trained)
    assert np.abs(back["bert.w"] - trained["bert.w"]).max() < 3e-4
    assert np.abs(back["head.w"] - trained["head.w"]).max() < 2e-3
    assert np.array_equal(back["bert.b"], trained["bert.b"])


def test_an_untouched_matrix_stays_exactly_the_same() -> None:
    base = {"bert.w": np.ones((3, 4), dtype=np.float32)}
    assert np.array_equal(unpack(pack(base, base), base)["bert.w"], base["bert.w"])
