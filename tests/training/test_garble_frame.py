"""Garbles of `garbles.FRAME`: the words that turn a sentence, and who does what in it."""

from __future__ import annotations

import random

import pytest
from test_garbles import POOL

from tqpipe.training import garble_frames
from tqpipe.training.garbles import FRAME, Garble, Pool, draw, plant
from tqpipe.training.thesaurus import Thesaurus

WORDS = Thesaurus(
    opposites={"hot": ("cold",)},
    related={"coffee": ("wine", "tea")},
    synonyms={"girl": ("lass",)},
    field={"soup": ("bread",), "hot": ("wet",)},
)
READ = Pool(POOL.pairs, POOL.names, POOL.vocabulary, WORDS)


def all_of(kind: str, target: str) -> list[Garble]:
    found = [plant(kind, "", target, READ, random.Random(f"{kind} {k}")) for k in range(80)]
    return [g for g in found if g is not None]


PLANTED = [
    ("link", "He stayed because it rained.", {"He stayed although it rained.", "He stayed unless it rained."}),
    ("time", "Yesterday they left.", {"Today they left.", "Tomorrow they left."}),
    ("quantity", "At least ten came.", {"At most ten came."}),
    ("mode", "She must go.", {"She may go.", "She can go.", "She need not go."}),
    ("mode", "It was probably lost.", {"It was certainly lost.", "It was hardly lost.", "It was lost."}),
    ("tense", "The bar was full.", {"The bar is full.", "The bar will be full."}),
    ("tense", "They opened the bar.", {"They will open the bar."}),
    ("tense", "They have opened the bar.", {"They had opened the bar.", "They will have opened the bar."}),
    ("verb", "He lent it.", {"He borrowed it."}),
    ("verb", "They were hiding it.", {"They were showing it."}),
    ("noun", "The judges came.", {"The lawyers came.", "The prosecutors came."}),
    ("noun", "A cat!", {"A dog!"}),
    ("attribute", "a rural place", {"a urban place"}),
    ("place", "Greece is not like Greece was.", {"Turkey is not like Turkey was.", "Italy is not like Italy was."}),
    ("lexical", "hot coffee", {
        "cold coffee", "wet coffee", "hot wine", "hot tea", "hot milk", "cold wine", "wet wine", "cold tea", "wet tea",
    }),
    ("lexical", "the soup", {"the bread"}),
    ("roles", "The dog has bitten the man.", {"The man has bitten the dog."}),
    ("roles", "Then Ana hit Joan.", {"Then Joan hit Ana."}),
    ("roles", "It was eaten by him.", {"It eaten him."}),
    ("roles", "from Rome to Paris", {"from Paris to Rome"}),
    ("item", "Ann, Bob and Cid", {"Ann and Cid"}),
    ("compared", "It is better than that.", {"It is worse than that."}),
    ("compared", "as big as that", {"less big than that"}),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "target", "texts"), PLANTED)
def test_what_is_planted(kind: str, target: str, texts: set[str]) -> None:
    made = all_of(kind, target)
    assert {g.target for g in made} <= texts
    if kind != "lexical":
        assert {g.target for g in made} == texts
    for g in made:
        assert g.kind == kind
        assert all(0 <= a <= b <= len(g.target) for a, b in g.target_spans)
        # Outside the spans nothing has changed.
        rest, at = "", 0
        for a, b in g.target_spans:
            rest, at = rest + g.target[at:a], b
        left = iter(target.lower())
        assert all(c in left for c in (rest + g.target[at:]).lower() if c.isalnum())


LEFT_ALONE = [
    # Joined by nothing but "and", two change places without saying anything else.
    ("roles", "The dog and the man."), ("roles", "Then Ana and Joan came."), ("roles", "Then Ana, Joan came."),
    ("item", "Ann and Bob"), ("compared", "as he said"), ("link", "Never mind the candour."), ("place", "the greece"),
    ("lexical", "nothing that it knows"), ("verb", "He found the lead."),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "target"), LEFT_ALONE)
def test_what_is_left_alone(kind: str, target: str) -> None:
    assert all_of(kind, target) == []


def test_without_a_thesaurus_there_is_no_other_word() -> None:
    assert plant("lexical", "", "hot coffee", POOL, random.Random(1)) is None


@pytest.mark.parametrize("text", ["", " ", ".", "a", "🙂", "as as", ", and", "from to", "The the"])
@pytest.mark.parametrize("kind", FRAME)
def test_odd_texts_do_not_raise(kind: str, text: str) -> None:
    for seed in range(12):
        plant(kind, text, text, READ, random.Random(seed))


def test_no_word_is_exchanged_for_itself_or_listed_twice() -> None:
    tables = (garble_frames.LINKS, garble_frames.TIMES, garble_frames.QUANTITIES, garble_frames.MODES,
              garble_frames.TENSES, garble_frames.VERBS, garble_frames.NOUNS, garble_frames.QUALITIES,
              garble_frames.PLACES)  # fmt: skip
    for sets in tables:
        assert [s for s in sets if len(set(s)) < max(2, len(s))] == []
        firsts = [s[0] for s in sets]
        assert {f for f in firsts if firsts.count(f) > 1} == set()


def test_frames_are_drawn_by_their_share() -> None:
    rng = random.Random(4)
    kinds = [draw(rng, 0.5) for _ in range(2000)]
    assert sum(k in FRAME for k in kinds) / len(kinds) == pytest.approx(0.5, abs=0.05)
    assert set(FRAME) <= set(kinds)
    assert not {draw(rng) for _ in range(500)} & set(FRAME)
