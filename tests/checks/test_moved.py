"""What moved to the pair before or after, in a document: neither lost nor added. What is lost stays lost."""

import pytest
from checks_support import pair

from tqpipe.checks import CHECKS, may_find
from tqpipe.types import Context

POEM = [
    (
        "Vinc de lluny, amb els ulls plens de mar,",
        "I come from afar, with eyes full of sea, and I do not know",
    ),
    ("i no sé on és casa meva.", "where my home is."),
]
TURNED = [
    ("I come from afar, and I do not know,", "Vengo de lejos"),
    ("now that night calls me, where home is.", "y no sé, ahora que la noche me llama, dónde está mi casa."),
]
YEARS = [
    ("Va néixer a Vic, fill d'un fuster, en una casa del carrer Nou.", "He was born in Vic in 1957."),
    (
        "L'any 1957 el pare feia de fuster.",
        "He was the son of a carpenter, and their house stood in New Street.",
    ),
]
#: Sentences of which two changed places with their negation alone, and lost ones.
EXCHANGED = [
    ("Va venir ahir al matí.", "He did not come yesterday morning."),
    ("Ella no hi va anar.", "She went there."),
]
LOST = [
    ("Va néixer a Vic l'any 1957.", "He was born in Vic."),
    ("El pare era fuster.", "His father was a carpenter."),
]
OTHER_YEAR = [
    ("Va néixer a Vic l'any 1957.", "He was born in Vic."),
    ("Era fuster.", "A carpenter since 1975."),
]


def found(
    check: str, texts: list[tuple[str, str]], langs: tuple[str, str], *, aligned: bool = True
) -> list[int]:
    """The places of the pairs that a check flags."""
    confidence = 0.9 if aligned else None
    pairs = [pair(s, t, f"p{i}", langs, confidence) for i, (s, t) in enumerate(texts)]
    context = Context(*langs, pairs)
    spec = CHECKS[check]
    flagged = [i for i, p in enumerate(pairs) if list(spec.check(p, context, options=spec.options()))]
    assert all(may_find(check, pairs[i], context) for i in flagged)
    return flagged


@pytest.mark.parametrize(
    ("check", "texts", "langs", "flagged"),
    [
        ("polarity", POEM, ("ca", "en"), []),
        ("polarity", POEM[1:], ("ca", "en"), [0]),
        ("polarity", [*POEM[1:], ("La nit em crida.", "The night calls me.")], ("ca", "en"), [0]),
        ("polarity", TURNED, ("en", "es"), []),
        ("polarity", EXCHANGED, ("ca", "en"), [0, 1]),
        ("numbers", YEARS, ("ca", "en"), []),
        ("numbers", YEARS[:1], ("ca", "en"), [0]),
        ("numbers", LOST, ("ca", "en"), [0]),
        ("numbers", OTHER_YEAR, ("ca", "en"), [0, 1]),
    ],
)
def test_moved(check: str, texts: list[tuple[str, str]], langs: tuple[str, str], flagged: list[int]) -> None:
    assert found(check, texts, langs) == flagged


@pytest.mark.parametrize(("check", "texts"), [("polarity", POEM), ("numbers", YEARS)])
def test_given_pairs_are_no_text(check: str, texts: list[tuple[str, str]]) -> None:
    assert found(check, texts, ("ca", "en"), aligned=False) != []
