"""Greek letters of terms that a translation lost."""

from __future__ import annotations

import pytest
from checks_support import flags, quoted

LOST = [
    (("ru", "en"), "Терапия (β-адреноблокаторы) помогла.", "Therapy (z-blockers) helped.", ["z-blockers"]),
    (("ru", "en"), "Терапия (β-адреноблокаторы) помогла.", "Therapy (-blockers) helped.", ["-blockers"]),
    (("de", "en"), "Eine Fehlfunktion der β‑Klotho-Rezeptoren", "Malfunction of the γδKlotho receptors",
     ["γδKlotho"]),
]  # fmt: skip
KEPT = [
    (("de", "en"), "Die β-Blocker halfen.", "The β-blockers helped."),
    (("de", "en"), "Die β-Blocker halfen.", "The beta blockers helped."),
    (("en", "fr"), "The β-blockers helped.", "Les bêta-bloquants ont aidé."),
    (("en", "es"), "TNF-α and IL-1β rose.", "TNF-a y IL-1b subieron."),
    (("en", "es"), "The χ² test was used.", "Se usó la prueba de ji al cuadrado."),
    (("es", "en"), "El valor de α=0,05", "The value of a = 0.05"),
    (("en", "ca"), "Rich in ω-3 acids", "Ric en àcids omega 3"),
    (("en", "de"), "5 μm and 3 Ω at π", "5 Mikrometer und 3 Ohm"),
    (("el", "en"), "Η τιμή α είναι εδώ.", "The value is here."),
    (("de", "en"), "Das Wort λόγος steht da.", "The word is there."),
]


@pytest.mark.parametrize(("langs", "source", "target", "marked"), LOST)
def test_lost(langs: tuple[str, str], source: str, target: str, marked: list[str]) -> None:
    assert quoted("encoding", source, target, langs=langs) == marked


@pytest.mark.parametrize(("langs", "source", "target"), KEPT)
def test_kept(langs: tuple[str, str], source: str, target: str) -> None:
    assert flags("encoding", source, target, langs) == []


def test_nothing_is_left() -> None:
    (flag,) = flags("encoding", "по α-коэффициенту Кронбаха", "by the Cronbach coefficient", ("ru", "en"))
    assert [s.side for s in flag.spans] == ["source"]
