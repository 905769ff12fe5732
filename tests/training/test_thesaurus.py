from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest
from test_garbles import PAIRS, POOL

from tqpipe.training.garble_meaning import reworded
from tqpipe.training.garbles import plant
from tqpipe.training.thesaurus import Thesaurus, read
from tqpipe.types import TqpipeError

#: Entries in the form of wndb(5WN): a licence first, numbers of words in hexadecimal.
NOUNS = """\
  1 This line stands for the licence.
00000100 18 n 01 expert 0 002 ~ 00000200 n 0000 ~ 00000300 n 0000 | one who knows
00000200 18 n 02 doctor 0 physician 0 001 @ 00000100 n 0000 | a healer
00000300 18 n 01 lawyer 0 001 @ 00000100 n 0000 | one who pleads
00000400 21 n 01 increase 0 000 | what was added
"""
VERBS = """\
00000500 40 v 01 buy 0 001 ! 00000600 v 0101 01 + 08 00 | obtain for money
00000600 40 v 01 sell 0 001 ! 00000500 v 0101 01 + 08 00 | give for money
00000650 40 v 01 rent 0 000 | pay for the use
00000700 30 v 01 increase 0 001 ! 00000800 v 0101 01 + 08 00 | grow
00000800 30 v 01 decrease 0 001 ! 00000700 v 0101 01 + 08 00 | shrink
"""
ADJECTIVES = """\
00000900 00 a 02 large 0 big 0 002 ! 00001000 a 0101 & 00001100 a 0000 | above average
00001000 00 a 01 small 0 001 ! 00000900 a 0101 | below average
00001100 00 s 01 huge 0 001 & 00000900 a 0000 | very large
"""
SENSES = """\
big%3:00:00:: 00000900 1 90
buy%2:40:00:: 00000500 1 90
decrease%2:30:00:: 00000800 1 50
doctor%1:18:00:: 00000200 1 50
expert%1:18:00:: 00000100 1 20
huge%5:00:00:large:00 00001100 1 20
increase%1:21:00:: 00000400 1 50
increase%2:30:00:: 00000700 1 60
large%3:00:00:: 00000900 1 90
lawyer%1:18:00:: 00000300 1 50
physician%1:18:00:: 00000200 1 50
rent%2:40:00:: 00000650 1 20
sell%2:40:00:: 00000600 1 90
small%3:00:00:: 00001000 1 90
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in (
        ("data.noun", NOUNS), ("data.verb", VERBS), ("data.adj", ADJECTIVES), ("data.adv", ""), ("index.sense", SENSES),
    ):  # fmt: skip
        (tmp_path / name).write_text(text, encoding="ascii")
    return tmp_path


@pytest.mark.parametrize(
    ("table", "form", "others"),
    [
        ("opposites", "buy", ("sell",)),
        ("opposites", "bought", ("sold",)),
        ("opposites", "sells", ("buys",)),
        ("opposites", "large", ("small",)),
        ("opposites", "larger", ("smaller",)),
        # Like large, of which small is the opposite.
        ("opposites", "huge", ("small",)),
        # A verb in this form alone; the other form may be the noun.
        ("opposites", "increased", ("decreased",)),
        ("opposites", "increase", None),
        ("opposites", "doctor", None),
        ("related", "doctor", ("lawyer",)),
        ("related", "lawyers", ("doctors", "physicians")),
        ("related", "buy", None),
        ("synonyms", "doctors", ("physicians",)),
        ("synonyms", "bigger", ("larger",)),
        ("synonyms", "lawyer", None),
        # A field is of its own part of speech; what a word is a kind of, a sister or a synonym is no other of it.
        ("field", "sell", ("rent",)),
        ("field", "rented", ("bought", "sold")),
        ("field", "experts", None),
    ],
)
def test_a_form_stands_with_the_same_form_of_other_words(
    table: str, form: str, others: tuple[str, ...] | None, folder: Path
) -> None:
    assert getattr(read(folder), table).get(form) == others


def test_what_is_no_wordnet_is_said(folder: Path) -> None:
    (folder / "data.adv").unlink()
    with pytest.raises(TqpipeError, match=r"data\.adv: no such file"):
        read(folder)
    (folder / "data.adv").write_text("nonsense\n")
    with pytest.raises(TqpipeError, match="not WordNet's database files"):
        read(folder)
    (folder / "data.adv").write_text("")
    (folder / "data.verb").write_text("\n".join(VERBS.splitlines()[1:]))
    with pytest.raises(TqpipeError, match=r"index\.sense and data\.verb are of different versions"):
        read(folder)


KNOWN = Thesaurus({"hot": ("cold",)}, {"coffee": ("wine", "tea")}, {"girl": ("lass",)}, {})
SOURCE, TARGET = PAIRS[-1]


@pytest.mark.parametrize(
    ("kind", "changed"), [("antonym", {"hot": {"cold"}}), ("mistranslation", {"coffee": {"wine", "tea"}})]
)
def test_errors_are_planted_from_it_and_marked(kind: str, changed: dict[str, set[str]]) -> None:
    pool = replace(POOL, thesaurus=KNOWN)
    made = [plant(kind, SOURCE, TARGET, pool, random.Random(k)) for k in range(60)]
    found = [g for g in made if g is not None]
    ((old, new),) = changed.items()
    texts = {TARGET.replace(old, word) for word in new}
    assert texts <= {g.target for g in found}
    for g in found:
        if g.target in texts:
            assert {g.target[a:b] for a, b in g.target_spans} <= new


def test_a_reworded_text_says_the_same() -> None:
    pool = replace(POOL, thesaurus=KNOWN)
    assert reworded(TARGET, pool, random.Random(1)) == TARGET.replace("girl", "lass")
    assert reworded(TARGET, POOL, random.Random(1)) == TARGET
