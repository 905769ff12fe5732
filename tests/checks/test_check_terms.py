"""Tables of terms: one rare word of the source, rendered in one way all along and in another here."""

from checks_support import pair, word_links

from tqpipe.checks import CHECKS
from tqpipe.types import Context, Flag

#: Source, target, links: the term is "gasoducte".
USUAL = [
    ("El gasoducte travessa Ucraïna", "The pipeline crosses Ukraine", [(0, 0), (1, 1), (2, 2), (3, 3)]),
    (
        "Van tancar el gasoducte ahir",
        "They closed the pipeline yesterday",
        [(0, 0), (1, 1), (2, 2), (3, 3), (4, 4)],
    ),
    ("Dos gasoductes nous", "Two new pipelines", [(0, 0), (1, 2), (2, 1)]),
]


def found(source: str, target: str, links: list[tuple[int, int]], usual: int = 3) -> list[Flag]:
    rows = [(source, target, links), *USUAL[:usual]]
    pairs = [pair(s, t, str(k)) for k, (s, t, _) in enumerate(rows)]
    linked = {p.id: word_links(s, t, k) for p, (s, t, k) in zip(pairs, rows, strict=True)}
    context = Context("ca", "en", pairs, linked)
    return list(CHECKS["terms"].check(pairs[0], context, options=CHECKS["terms"].options()))


def test_another_word_for_the_same_term() -> None:
    target = "The duct is ours"
    (flag,) = found("El gasoducte és nostre", target, [(0, 0), (1, 1), (2, 2), (3, 3)])
    assert [target[s.start : s.end] for s in flag.spans if s.side == "target"] == ["duct"]
    assert flag.severity == "minor"
    assert flag.category == "terminology"
    assert flag.evidence["usual"] == "pipeline"
    assert flag.evidence["usual_in"] == ["1", "2", "3"]


def test_look_alikes() -> None:
    links = [(0, 0), (1, 1), (2, 2), (3, 3)]
    # A form of the usual word; the usual word elsewhere in the sentence; too few places that show what is usual.
    assert found("El gasoducte és nostre", "The pipelines are ours", links) == []
    assert found("El gasoducte és nostre", "The duct is a pipeline", links) == []
    assert found("El gasoducte és nostre", "The duct is ours", links, usual=2) == []
    # No link, or a link to a phrase, or to a word that says little.
    assert found("El gasoducte és nostre", "The duct is ours", [(0, 0)]) == []
    assert found("El gasoducte és nostre", "The gas duct ours", [(0, 0), (1, 1), (1, 2), (3, 3)]) == []
    assert found("El gasoducte és nostre", "The thing is ours", links) == []


def test_everyday_words_have_many_fair_renderings() -> None:
    rows = [("La casa nova", "The new house", [(1, 2)])] * 3
    pairs = [
        pair("Una casa gran", "A big dwelling", "0"),
        *(pair(s, t, str(k)) for k, (s, t, _) in enumerate(rows, 1)),
    ]
    links = {"0": word_links("Una casa gran", "A big dwelling", [(1, 2)])}
    links |= {str(k): word_links(*row) for k, row in enumerate(rows, 1)}
    context = Context("ca", "en", pairs, links)
    assert list(CHECKS["terms"].check(pairs[0], context, options=CHECKS["terms"].options())) == []


def test_silent_without_links() -> None:
    pairs = [pair(s, t, str(k)) for k, (s, t, _) in enumerate(USUAL * 2)]
    assert (
        list(CHECKS["terms"].check(pairs[0], Context("ca", "en", pairs), options=CHECKS["terms"].options()))
        == []
    )
