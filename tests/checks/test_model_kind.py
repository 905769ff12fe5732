from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqpipe.checks._model_kind import category, said
from tqpipe.checks.fusion import ALONE, with_model
from tqpipe.ingest import make_pair
from tqpipe.types import CATEGORIES, MODEL, Contrast, ErrorSpan, Pair, Quality, Side

CA = ("ca", "en")
SOURCE = "El gos negre dorm davant de la porta vella."
LINKS = "El The,gos dog,negre black,dorm sleeps,davant front,porta door,vella old"


def marked(pair: Pair, side: Side, words: str) -> ErrorSpan:
    start = pair.text(side).index(words)
    return ErrorSpan(side, start, start + len(words), "major", 0.9)


def linked(pair: Pair, words: str) -> list[tuple[int, int, int, int]]:
    """Links of the words that both texts have ("gos dog,negre black")."""
    out = []
    for a, b in (both.split() for both in words.split(",") if both):
        if a in pair.source_text and b in pair.target_text:
            i, j = pair.source_text.index(a), pair.target_text.index(b)
            out.append((i, i + len(a), j, j + len(b)))
    return out


@pytest.mark.parametrize(
    ("target", "side", "words", "links", "kind"),
    [
        # Another word at the same place, or one that is linked: said wrongly.
        ("The black cat sleeps in front of the old door.", "target", "cat", LINKS, "accuracy/mistranslation"),
        ("The black dog eats in front of the old door.", "target", "eats in", LINKS, "accuracy/mistranslation"),
        ("The black dog sleeps in front of the old door.", "source", "gos", LINKS, "accuracy/mistranslation"),
        # Nothing at its place.
        ("The dog sleeps in front of the old door.", "source", "negre", LINKS, "accuracy/omission"),
        ("The dog sleeps in front of the old door.", "source", "negre", "", "accuracy/mistranslation"),
        ("The grey dog sleeps in front of the old door.", "source", "negre", LINKS, "accuracy/mistranslation"),
        (
            "The black dog sleeps with great pleasure in front of the old door.",
            "target", "with great pleasure", LINKS, "accuracy/addition",
        ),
        (
            "The black dog with great pleasure in front of the old door.",
            "target", "with great pleasure", LINKS, "accuracy/mistranslation",
        ),
        ("The black dog sleeps davant de the old door.", "target", "davant de", LINKS, "accuracy/untranslated"),
        ("The black dog sleeps davant of the old door.", "source", "davant", LINKS, "accuracy/untranslated"),
        ("Vella black dog sleeps.", "target", "Vella", LINKS, "accuracy/untranslated"),
        ("The black dog sleeps in frunt of the old door.", "target", "frunt", LINKS, "linguistic-conventions/spelling"),
        ("The black dog sleeps by theold door.", "target", "theold", LINKS, "linguistic-conventions/whitespace"),
        ("The black dog wat ch in front.", "target", "wat ch", LINKS, "linguistic-conventions/whitespace"),
        ("Theblackdogsleepsinfront.", "target", "Theblackdogsleepsinfront", LINKS, "linguistic-conventions/whitespace"),
        ("The black dogÂ sleeps.", "target", "dogÂ", LINKS, "linguistic-conventions/character-encoding"),
        ("The bl□ck dog sleeps.", "target", "bl□ck", LINKS, "linguistic-conventions/character-encoding"),
        ("The black dog dog sleeps.", "target", "dog dog", LINKS, "linguistic-conventions/grammar"),
        ("The sleeps black door dog.", "target", "sleeps black door dog", LINKS, "linguistic-conventions/grammar"),
        # A name of the source is no foreign word, nor one that both languages have.
        ("The black dog sleeps.", "target", "The", LINKS, "accuracy/mistranslation"),
    ],
)  # fmt: skip
def test_what_kind_of_error_the_model_sees(
    target: str, side: Side, words: str, links: str, kind: str
) -> None:
    pair = make_pair(SOURCE, target)
    assert category([marked(pair, side, words)], pair, linked(pair, links), CA) == kind


def test_names_and_unknown_languages_are_no_other_kind() -> None:
    pair = make_pair("La Marta viu a Vic.", "Marta lives in Vic.")
    assert category([marked(pair, "target", "Vic")], pair, (), CA) == "accuracy/mistranslation"
    assert category([marked(pair, "target", "Marta")], pair, (), ("und", "und")) == "accuracy/mistranslation"
    german = make_pair("La nit", "Die Donaudampfschifffahrtsnacht")
    one = marked(german, "target", "Donaudampfschifffahrtsnacht")
    assert category([one], german, (), ("ca", "de")) == "accuracy/mistranslation"


def test_a_contrast_shows_another_word_and_so_a_mistranslation() -> None:
    pair = make_pair(SOURCE, "The black dog sleeps in frunt of the old door.")
    span = marked(pair, "target", "frunt")
    quality = Quality(40.0, (30.0, 50.0), 0.5, (), (), (span,), "judged", 1, None)
    (flag,) = with_model([], quality, pair, (), CA)
    assert (flag.check, flag.category) == (MODEL, "linguistic-conventions/spelling")
    assert flag.message == "This looks misspelt: the quality model is 90 % sure."
    shown = Contrast("opposite", "target", span.start, span.end, "front", 4.0)
    (flag,) = with_model(
        [], Quality(40.0, (30.0, 50.0), 0.5, (), (), (span,), "judged", 1, None, (shown,)), pair, (), CA
    )
    assert flag.category == "accuracy/mistranslation"


@given(
    st.text(max_size=30),
    st.text(max_size=30),
    st.lists(
        st.tuples(st.sampled_from(["source", "target"]), st.integers(0, 30), st.integers(0, 30)), max_size=3
    ),
    st.lists(st.tuples(*[st.integers(0, 30)] * 4), max_size=4),
)
def test_any_text_gets_a_category_that_there_is(
    source: str, target: str, spans: list[tuple[Side, int, int]], links: list[tuple[int, int, int, int]]
) -> None:
    pair = make_pair(source, target)
    found = [ErrorSpan(side, min(a, b), max(a, b), "major", ALONE) for side, a, b in spans]
    kind = category(found, pair, links, CA)
    assert kind in CATEGORIES
    assert said(kind, found)
