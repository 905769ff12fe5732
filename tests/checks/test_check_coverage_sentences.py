"""A sentence of a pair that has no counterpart: its span is the sentence, wherever it stood."""

import pytest
from checks_support import flags, word_links

#: (Catalan, English, links between their words split at spaces).
SENTENCES = [
    (
        "El ple municipal va aprovar ahir els comptes generals.",
        "The city council approved the general budget yesterday.",
        [(1, 2), (2, 1), (4, 3), (5, 7), (7, 6), (8, 5)],
    ),
    (
        "Els veïns del barri vell protesten contra el soroll nocturn.",
        "Neighbours of the old district protest against the noise at night.",
        [(1, 0), (3, 4), (4, 3), (5, 5), (6, 6), (8, 8), (9, 10)],
    ),
    (
        "La policia investiga encara les causes de l'incendi.",
        "Police are still investigating the causes of the fire.",
        [(1, 0), (2, 3), (3, 2), (5, 5), (7, 8)],
    ),
]


def texts(source: list[int], target: list[int]) -> tuple[str, str, list[tuple[int, int]]]:
    """The sentences of either side joined, and the links of those that both sides have."""
    at_source, at_target, links = 0, 0, []
    begins = {}
    for k in target:
        begins[k] = at_target
        at_target += len(SENTENCES[k][1].split())
    for k in source:
        if k in begins:
            links += [(at_source + i, begins[k] + j) for i, j in SENTENCES[k][2]]
        at_source += len(SENTENCES[k][0].split())
    return " ".join(SENTENCES[k][0] for k in source), " ".join(SENTENCES[k][1] for k in target), links


ALL = [0, 1, 2]


@pytest.mark.parametrize("gone", ALL)
def test_a_lost_sentence_is_marked_whole(gone: int) -> None:
    source, target, links = texts(ALL, [k for k in ALL if k != gone])
    (found,) = flags("coverage", source, target, links=word_links(source, target, links))
    (span,) = found.spans
    assert source[span.start : span.end] == SENTENCES[gone][0]
    assert (found.category, found.severity, span.side) == ("accuracy/omission", "major", "source")


@pytest.mark.parametrize("gone", ALL)
def test_so_is_one_that_was_added(gone: int) -> None:
    source, target, links = texts([k for k in ALL if k != gone], ALL)
    (found,) = flags("coverage", source, target, links=word_links(source, target, links))
    (span,) = found.spans
    assert target[span.start : span.end] == SENTENCES[gone][1]
    assert (found.category, span.side) == ("accuracy/addition", "target")


def test_two_lost_neighbours_are_one_loss() -> None:
    source, target, links = texts(ALL, [0])
    (found,) = flags("coverage", source, target, links=word_links(source, target, links))
    assert source[found.spans[0].start : found.spans[0].end] == f"{SENTENCES[1][0]} {SENTENCES[2][0]}"


def test_a_lost_sentence_whose_words_its_neighbours_share() -> None:
    """Their similarity by chance and a stray link do not cover it."""
    source, target, links = texts(ALL, [0, 2])
    stray = [*links, (len(SENTENCES[0][0].split()) + 3, 12)]
    (found,) = flags("coverage", source, target, links=word_links(source, target, stray, low=0.45))
    assert source[found.spans[0].start : found.spans[0].end] == SENTENCES[1][0]


@pytest.mark.parametrize(
    ("source", "target", "links"),
    [
        texts(ALL, ALL),
        # Two sentences that became one.
        (
            "El ple va aprovar ahir els comptes. Els veïns encara protesten contra el soroll.",
            "The council approved the budget yesterday, while the neighbours still protest against the noise.",
            [(1, 1), (3, 2), (4, 5), (6, 4), (8, 8), (9, 9), (10, 10), (11, 11), (13, 13)],
        ),
        # The full stop of an abbreviation ends nothing.
        (
            "Les campanes de Sant Martí deixen de sonar avui",
            "The bells of the episcopal church of St. Martin fall silent on this sad day",
            [(1, 1), (4, 9), (5, 10)],
        ),
        # No space between the source's sentences: where they end is not known.
        (
            "El ple va aprovar els comptes generals.Els veïns protesten contra el soroll.",
            "The council approved the general budget. Neighbours protest against the noise.",
            [(1, 1), (3, 2), (5, 5), (7, 6), (8, 7), (9, 8), (11, 10)],
        ),
    ],
)  # fmt: skip
def test_no_sentence_stands_alone(source: str, target: str, links: list[tuple[int, int]]) -> None:
    found = flags("coverage", source, target, links=word_links(source, target, links, low=0.45))
    assert not [flag for flag in found if "sentence" in flag.evidence]
