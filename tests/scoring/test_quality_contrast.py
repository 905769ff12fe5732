"""The shipped model reads doubtful sentences again with another word, and says which one suits the source."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tqpipe.scoring.quality import QualityModel
from tqpipe.scoring.quality_contrast import added
from tqpipe.types import CONVINCING, LITERAL, Contrast, ErrorSpan, Quality, TqpipeError

pytest.importorskip("torch")

WRONG = [
    ("La ministra dijo que no firmará el acuerdo.", "The minister said she will sign the agreement.", " not"),
    ("Los precios siempre suben en verano.", "Prices never rise in summer.", "always"),
    ("El presidente Sánchez viajó con su mujer a Lisboa.", "President García travelled with his wife to Lisbon.",
     "Sánchez"),
]  # fmt: skip
RIGHT = [
    ("La ministra dijo que no firmará el acuerdo.", "The minister said she will not sign the agreement."),
    ("Los precios siempre suben en verano.", "Prices always rise in summer."),
    ("La reunión duró dos horas.", "The meeting lasted two hours."),
]


@pytest.fixture(scope="module")
def model() -> QualityModel:
    return QualityModel.load()


def test_the_word_that_suits_better_is_named(model: QualityModel) -> None:
    for (_, target, instead), found in zip(
        WRONG, model.score([w[:2] for w in WRONG], ("es", "en")), strict=True
    ):
        best = max(found.contrasts, key=lambda c: c.gain)
        assert (best.side, best.instead) == ("target", instead)
        assert best.gain > CONVINCING
        assert any(
            s.side == "target" and s.start <= best.end and best.start <= s.end and s.probability > 0.9
            for s in found.spans
        ), target


def test_good_text_shows_no_error_so(model: QualityModel) -> None:
    for found in model.score(RIGHT, ("es", "en")):
        assert all(c.gain < CONVINCING for c in found.contrasts)


def test_words_of_an_english_source_are_tried(model: QualityModel) -> None:
    [found] = model.score(
        [("Prices always rise in summer.", "Los precios nunca suben en verano.")], ("en", "es")
    )
    gains = {(c.side, c.instead): c.gain for c in found.contrasts}
    assert gains["target", "siempre"] > CONVINCING
    assert gains["source", "never"] > CONVINCING


def test_a_word_that_translates_another_of_the_source_is_tried(model: QualityModel) -> None:
    """Between other languages than English, too; the right word stands in no table of opposites."""
    wrong = [
        (
            "Las novelas del autor se venden bien en Francia.",
            "The author's songs sell well in France.",
            "novels",
        ),
        ("The farmers protested against the law.", "Los médicos protestaron contra la ley.", "agricultores"),
        ("Les prisonniers ont quitté la ville.", "Los médicos dejaron la ciudad.", "prisioneros"),
    ]
    for (source, target, instead), langs in zip(
        wrong, (("es", "en"), ("en", "es"), ("fr", "es")), strict=True
    ):
        [found] = model.score([(source, target)], langs)
        assert any(c.kind == "translation" and c.instead == instead and c.beyond > 0 for c in found.contrasts)


def test_a_lost_word_is_named_in_its_place(model: QualityModel) -> None:
    source = "El juez ordenó la detención de tres periodistas y dos abogados en Sevilla."
    target = "The judge ordered the arrest of three journalists and two in Seville."
    [found] = model.score([(source, target)], ("es", "en"))
    best = max(found.contrasts, key=lambda c: c.gain)
    assert (best.kind, best.instead, target[best.start :]) == ("omission", " lawyers", " in Seville.")
    assert best.beyond > 0
    assert any(s.start <= best.start <= s.end for s in found.spans)


def test_every_sentence_of_a_pair_is_tried_in_its_place(model: QualityModel) -> None:
    (good_source, good), (source, target, instead) = RIGHT[2], WRONG[1]
    [found] = model.score([(f"{good_source} {source}", f"{good} {target}")], ("es", "en"))
    assert found.parts == 2
    best = max(found.contrasts, key=lambda c: c.gain)
    assert f"{good} {target}"[best.start : best.end] == "never"
    assert best.instead == instead


def test_contrasts_do_not_depend_on_order_or_batch(model: QualityModel) -> None:
    pairs = [w[:2] for w in WRONG] + RIGHT
    together = model.score(pairs, ("es", "en"))
    assert model.score(pairs[::-1], ("es", "en"))[::-1] == together
    for pair, found in zip(pairs, together, strict=True):
        [alone] = model.score([pair], ("es", "en"))
        assert [(c.instead, c.start) for c in alone.contrasts] == [
            (c.instead, c.start) for c in found.contrasts
        ]
        for one, other in zip(alone.contrasts, found.contrasts, strict=True):
            assert one.gain == pytest.approx(other.gain, abs=1e-2)


def test_they_can_be_switched_off_and_change_no_score() -> None:
    pairs = [w[:2] for w in WRONG]
    with_them, without = QualityModel.load(), QualityModel.load(contrasts=0)
    assert with_them.signature != without.signature
    for one, other in zip(
        with_them.score(pairs, ("es", "en")), without.score(pairs, ("es", "en")), strict=True
    ):
        assert other.contrasts == ()
        assert (one.quality, one.interval, one.broken, one.target) == (
            other.quality,
            other.interval,
            other.broken,
            other.target,
        )
    with pytest.raises(TqpipeError, match="contrasts is -1"):
        QualityModel.load(contrasts=-1)


def test_without_languages_names_alone_are_tried(model: QualityModel) -> None:
    assert {c.kind for q in model.score([w[:2] for w in WRONG]) for c in q.contrasts} == {"name"}


PLAIN = Quality(50.0, (40.0, 60.0), 0.5, (), (), (), "judged", 1, None)


def test_a_span_that_is_there_becomes_surer_and_keeps_its_words() -> None:
    spans = ErrorSpan("target", 0, 10, "minor", 0.3), ErrorSpan("target", 12, 14, "major", 0.9)
    found = added(
        replace(PLAIN, spans=spans),
        [
            Contrast("opposite", "target", 4, 8, "up", 9.0),
            Contrast("person", "target", 12, 14, "he", CONVINCING),
        ],
    )
    assert [(s.start, s.end, s.severity) for s in found.spans] == [(0, 10, "critical"), (12, 14, "major")]
    assert found.spans[0].probability > 0.99
    assert found.spans[1].probability == 0.9, "surer than the contrast"


def test_a_new_span_is_the_changed_word_and_weak_contrasts_are_none() -> None:
    found = added(
        PLAIN,
        [
            Contrast("name", "target", 4, 8, "Joan", 5.0),
            Contrast("negation", "target", 9, 9, " not", CONVINCING - 0.01),
            # A more literal word suits good text, too.
            Contrast("translation", "target", 10, 12, "novels", CONVINCING + LITERAL - 0.01),
        ],
    )
    assert [(s.side, s.start, s.end, s.severity) for s in found.spans] == [("target", 4, 8, "major")]
    assert len(found.contrasts) == 3
    more = added(PLAIN, [Contrast("translation", "target", 10, 12, "novels", CONVINCING + LITERAL)])
    assert [(s.start, s.end, s.severity) for s in more.spans] == [(10, 12, "major")]
    assert added(PLAIN, []) is PLAIN
