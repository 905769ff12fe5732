"""Acronyms that a text makes of its own words: which of them a translation may keep, and in how many ways."""

from __future__ import annotations

from dataclasses import replace

import pytest
from checks_support import flags, quoted

from tqpipe import checks
from tqpipe.ingest import make_pair
from tqpipe.types import Context

KEPT = [
    ("La masa grasa (MG) bajó.", "Fat mass (MG) fell.", "es", ["MG"]),
    (
        "Hubo trastornos de la conducta alimentaria (TCA).",
        "There were eating disorders (TCA).",
        "es",
        ["TCA"],
    ),
    ("L'embolie pulmonaire (EP) est grave.", "Pulmonary embolism (EP) is serious.", "fr", ["EP"]),
    ("A ectasia da artéria coronária (EAC).", "Coronary artery ectasia (EAC).", "pt", ["EAC"]),
    ("El agua extracelular (AE) y la razón AE/MG.", "The water outside cells, AE/MG.", "es", ["AE"]),
    ("La tomografia computada (TC).", "Computed scans (TCs) were made.", "ca", ["TCs"]),
]
FINE = [
    # The translation's own letters, or the same.
    ("La masa grasa (MG) bajó.", "Fat mass (FM) fell.", "es"),
    ("El riesgo relativo (RR) bajó.", "Relative risk (RR) fell.", "es"),
    ("La reacción en cadena de la polimerasa (PCR).", "The polymerase chain reaction (PCR).", "es"),
    (
        "La campanya boicot, desinversió i sancions (BDS).",
        "Boycott, Divestment and Sanctions (or BDS).",
        "ca",
    ),
    # Names keep theirs, and well-known ones have their own rule.
    ("El Partido Comunista de Cuba (PCC).", "The Communist Party of Cuba (PCC).", "es"),
    ("Comisiones Obreras (CO) protestó.", "Workers' Commissions (CO) protested.", "es"),
    ("La masa grasa (MG) bajó.", "The MG-like mass fell.", "es"),
]


@pytest.mark.parametrize(("source", "target", "lang", "marked"), KEPT)
def test_kept(source: str, target: str, lang: str, marked: list[str]) -> None:
    assert quoted("acronyms", source, target, langs=(lang, "en")) == marked


@pytest.mark.parametrize(("source", "target", "lang"), FINE)
def test_may_stay(source: str, target: str, lang: str) -> None:
    assert quoted("acronyms", source, target, langs=(lang, "en")) == []


def test_only_into_english() -> None:
    assert flags("acronyms", "Fat mass (FM) fell.", "La masa grasa (FM) bajó.", ("en", "es")) == []


def _of_document(*texts: tuple[str, str]) -> list[list[tuple[str, float]]]:
    pairs = tuple(replace(make_pair(s, t), id=str(k)) for k, (s, t) in enumerate(texts))
    found = checks.run_checks(pairs, Context("es", "en", pairs, {}), checks.build({}))
    return [[(f.evidence["target"], f.confidence) for f in mine if f.check == "acronyms"] for mine in found]


def test_the_document_says_what_letters_mean() -> None:
    first = "Se midió la masa grasa (MG) de todos.", "The fat mass (MG) of all was measured."
    later = "Así bajó la MG en todos los casos.", "So MG fell in all cases."
    assert _of_document(first, later) == [[("MG", 0.8)], [("MG", 0.7)]]
    assert _of_document(later) == [[]]
    # Too far away to be of one text, or explained somewhere.
    rest = [
        (f"Es la frase número {k} del texto.", f"It is sentence number {k} of the text.") for k in range(31)
    ]
    assert _of_document(first, *rest, later)[-1] == []
    explained = "La miastenia grave (MG) es rara.", "Myasthenia gravis (MG) is rare."
    assert _of_document(first, later, explained) == [[], [], []]


def test_one_acronym_in_two_ways() -> None:
    texts = [
        ("Los TCD son frecuentes en niños.", "DBD are frequent in children."),
        ("Se trataron los TCD con éxito.", "The DCDs were treated with success."),
        ("Los TCD pueden durar muchos años.", "DBD may last for many years."),
    ]
    assert _of_document(*texts) == [[], [("DCD", 0.7)], []]
    # As often as each other: both.
    assert _of_document(*texts[:2]) == [[("DBD", 0.7)], [("DCD", 0.7)]]
    known = (
        ("EE. UU. y la ONU votaron.", "The USA and the UN voted."),
        ("La ONU votó ayer.", "The U.N. voted."),
    )
    assert _of_document(*known) == [[], []]
    other = (
        ("Los TCD y la masa grasa (MG).", "DBD and fat mass (FM)."),
        ("Hubo más TCD.", "There were more DBD."),
    )
    assert _of_document(*other) == [[], []]


def test_the_acronym_is_marked_and_no_word_that_holds_it() -> None:
    source, target = "El TEMGA y la masa grasa (MG).", "TEMGA and fat mass (MG)."
    (found,) = flags("acronyms", source, target, ("es", "en"))
    texts = {"source": source, "target": target}
    assert [(s.side, s.start, texts[s.side][s.start : s.end]) for s in found.spans] == [
        ("target", target.index("(") + 1, "MG"),
        ("source", source.index("(") + 1, "MG"),
    ]
