from __future__ import annotations

import random
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st
from test_garbles import PAIRS, POOL

from tqpipe.training import data
from tqpipe.training.data import Example
from tqpipe.training.garble_several import MOST, beside, several
from tqpipe.training.garbles import Garble, draw, plant_any


def made(seed: int) -> tuple[Garble, Example]:
    rng = random.Random(seed)
    found = plant_any(draw(rng), [("ca-en", *p) for p in PAIRS], POOL, rng)
    assert found is not None
    return found[1], several("ca-en", found[1], POOL, rng, 0.6)


def texts(example: Example) -> Counter[tuple[str, int]]:
    assert example.target_errors is not None
    return Counter((example.target[a:b], value) for a, b, value in example.target_errors)


@given(st.integers(0, 10**9))
def test_the_first_error_stands_in_the_text_as_it_was_with_its_severity(seed: int) -> None:
    first, example = made(seed)
    alone = data.planted("ca-en", first)
    assert not texts(alone) - texts(example)
    assert all(0 <= a <= b <= len(example.target) for a, b, _ in example.target_errors or ())
    assert example.broken == 1
    assert (example.high or 0.0) <= (alone.high or 0.0)


def test_some_pairs_get_more_than_one_and_a_seed_fixes_them() -> None:
    counts = [len(made(k)[1].target_errors or ()) for k in range(200)]
    assert counts == [len(made(k)[1].target_errors or ()) for k in range(200)]
    assert sum(c > 1 for c in counts) > 40
    # A kind can change several words at once (a pronoun everywhere, three words of a sentence).
    assert max(counts) <= 3 * MOST


BEFORE = Example(
    "x",
    "un dos tres",
    "one too three",
    high=50.0,
    broken=1,
    target_errors=((4, 7, 2),),
    source_errors=((3, 6, 2),),
)


def test_an_error_behind_the_new_one_moves_with_the_text() -> None:
    after = Example(
        "x", "un dos tres", "seven too three", high=35.0, target_errors=((0, 5, 3),), source_errors=()
    )
    found = beside(BEFORE, after)
    assert found is not None
    assert found.target_errors == ((6, 9, 2), (0, 5, 3))
    assert found.source_errors == ((3, 6, 2),)
    assert found.high == 35.0


def test_an_error_in_front_of_a_deletion_stays() -> None:
    found = beside(BEFORE, Example("x", "un dos tres", "one too", high=65.0, target_errors=((7, 7, 1),)))
    assert found is not None
    assert found.target_errors == ((4, 7, 2), (7, 7, 1))
    assert found.source_errors is None  # of one of the two nobody knows which source words it lost
    assert found.high == 50.0


def test_an_error_that_the_new_one_touched_is_not_kept_half() -> None:
    assert beside(BEFORE, Example("x", "un dos tres", "one two three", target_errors=((4, 7, 1),))) is None
    assert beside(BEFORE, Example("x", "altre", "one too three four", target_errors=((13, 18, 1),))) is None
