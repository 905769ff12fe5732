from __future__ import annotations

import random

import pytest

from tqpipe.training import garbles
from tqpipe.training.garbles import FRAME, KINDS, READ_ENGLISH, WEIGHTS, Pool, draw, plant, plant_any

PAIRS = [
    (
        "El president Puigdemont va dir dilluns que “no hi haurà eleccions” el 2017, segons Reuters.",
        "President Puigdemont said on Monday that “there will not be elections” in 2017, says Reuters.",
    ),
    (
        "La inflació va pujar un 3,5 % el març, i els preus de l'habitatge van créixer. Ningú ho esperava.",
        "Inflation rose 3.5% in March, and house prices grew more. Nobody expected it, said Maria Soler.",
    ),
    (
        "Tres mil persones van caminar vint quilòmetres fins a Girona; la seva filla no hi era.",
        "Three thousand people walked twenty kilometres to Girona – her daughter wasn’t there.",
    ),
    (
        "El cafè és calent i la noia beu llet freda.",
        "The coffee is hot and the girl drinks cold milk with friends.",
    ),
]
POOL = Pool.of(PAIRS)


def all_of(kind: str) -> list[garbles.Garble]:
    found = [plant(kind, s, t, POOL, random.Random(f"{kind}{k}")) for k in range(40) for s, t in PAIRS]
    return [g for g in found if g is not None]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_plants_and_its_spans_are_in_the_text(kind: str) -> None:
    made = all_of(kind)
    assert made, "no pair of the table had a place for it"
    for g in made:
        assert g.kind == kind
        assert g.severity in (1, 2, 3)
        assert (g.source, g.target) not in PAIRS
        assert g.target_spans
        for a, b in g.target_spans:
            assert 0 <= a <= b <= len(g.target)
        for a, b in g.source_spans or ():
            assert 0 <= a < b <= len(g.source)


@pytest.mark.parametrize("kind", KINDS)
def test_a_seed_fixes_the_text(kind: str) -> None:
    once, again = ([plant(kind, s, t, POOL, random.Random(5)) for s, t in PAIRS] for _ in range(2))
    assert once == again


@pytest.mark.parametrize("kind", [k for k in KINDS if k not in ("emptied", "pronoun")])
def test_kinds_have_variants(kind: str) -> None:
    assert len({(g.source, g.target) for g in all_of(kind)}) >= 3


@pytest.mark.parametrize(
    "kind",
    ["number", "date", "name", "untranslated", "mistranslation", "furniture", "inserted", "repetition"],
)
def test_outside_the_spans_the_target_is_untouched(kind: str) -> None:
    for g in all_of(kind):
        original = dict(PAIRS)[g.source]
        rest, at = "", 0
        for a, b in g.target_spans:
            rest, at = rest + g.target[at:a], b
        rest += g.target[at:]
        letters = [c for c in rest if c.isalnum()]
        kept = iter(original)
        assert all(c in kept for c in letters), (original, g.target, g.target_spans)


def test_number_changes_a_number_and_knows_it_in_the_source() -> None:
    g = next(g for g in all_of("number") if "2017" in g.source and g.source_spans)
    assert [g.source[a:b] for a, b in g.source_spans or ()] == ["2017"]
    assert g.target[slice(*g.target_spans[0])] != "2017"


def test_a_sentence_of_another_pair_is_an_omission_in_the_source() -> None:
    made = [g for g in all_of("sentence") if g.source not in dict(PAIRS)]
    assert made
    for g in made:
        assert g.target in dict(PAIRS).values()
        assert next(g.source[a:b] for a, b in g.source_spans or ()) in [s for s, _ in PAIRS]


def test_an_unfit_pair_gives_none() -> None:
    assert plant("number", "Bon dia.", "Good morning.", POOL, random.Random(1)) is None
    assert plant("quotation", "Bon dia.", "Good morning.", POOL, random.Random(1)) is None


@pytest.mark.parametrize("text", ["", " ", ".", "a", "🙂", "12", '"', "No", "ا ب", "你好"])
@pytest.mark.parametrize("kind", KINDS)
def test_odd_texts_do_not_raise(kind: str, text: str) -> None:
    for seed in range(6):
        plant(kind, text, text, POOL, random.Random(seed))


def test_weights_name_every_kind_and_kinds_are_drawn_by_them() -> None:
    assert set(WEIGHTS) == set(KINDS)
    assert set(READ_ENGLISH) < {*KINDS, *FRAME}
    assert not set(KINDS) & set(FRAME)
    rows = [("ca-en", *pair) for pair in PAIRS]
    rngs = [random.Random(seed) for seed in range(600)]
    found = [plant_any(draw(rng), rows, POOL, rng) for rng in rngs]
    kinds = [garble.kind for row, garble in filter(None, found) if row in rows]
    assert set(kinds) == set(KINDS)
    # Kinds that fit one pair in four are as frequent as their weight says.
    assert kinds.count("date") / len(kinds) == pytest.approx(WEIGHTS["date"] / sum(WEIGHTS.values()), rel=0.5)


def test_unknown_kind() -> None:
    with pytest.raises(KeyError):
        plant("nonsense", "a", "b", POOL, random.Random(1))
