"""Acronyms of Russian terms that an English translation spells letter by letter."""

from __future__ import annotations

import pytest
from checks_support import flags, quoted

INJURY = "Пациенты с позвоночно-спинномозговой травмой (ПСМТ) поступили."
KEPT = [
    (INJURY, "Patients with spinal cord injury (PSMT) were admitted.", ["PSMT"]),
    ("Применяли местные анестетики (МА).", "Local anesthetics (MA) were used.", ["MA"]),
    ("Это дисплазия соединительной ткани (ДСТ).", "It is connective tissue dysplasia (DST).", ["DST"]),
    ("Было внутривенное облучение крови (ВОК), и ВОК помогло.", "Blood irradiation (VOK) and VOK helped.",
     ["VOK"]),
    ("Он изучал хроническую болезнь почек (ХБП).", "He studied renal disease (HBP).", ["HBP"]),
]  # fmt: skip
FINE = [
    (INJURY, "Patients with spinal cord injury (SCI) were admitted."),
    (INJURY, "Patients with post-spinomedullary trauma (PSMT) were admitted."),
    ("Центральная нервная система (ЦНС) страдает.", "The central nervous system (CNS) suffers."),
    ("При варикоцеле (ВЦ) больно.", "Varicocele (VC) hurts."),
    (
        "Он изучал транскраниальную электростимуляцию (ТЭС).",
        "He studied transcranial electrostimulation (TES).",
    ),
    ("Так решило министерство внутренних дел (МВД).", "So decided the Ministry of Internal Affairs (MVD)."),
    ("Там была Федеральная служба безопасности (ФСБ).", "The Federal Security Service (FSB) was there."),
    ("Он купил ПСМТ.", "He bought PSMT."),
    ("Это (ДА) хорошо.", "This (DA) is good."),
]


@pytest.mark.parametrize(("source", "target", "marked"), KEPT)
def test_kept(source: str, target: str, marked: list[str]) -> None:
    assert quoted("acronyms", source, target, langs=("ru", "en")) == marked


@pytest.mark.parametrize(("source", "target"), FINE)
def test_fine(source: str, target: str) -> None:
    assert quoted("acronyms", source, target, langs=("ru", "en")) == []


def test_what_the_document_explains_elsewhere() -> None:
    target = "Patients with spinal cord injury (PSMT) were admitted."
    document = [("ПСМТ опасна.", "Post-spinomedullary trauma (PSMT) is dangerous.")]
    assert flags("acronyms", INJURY, target, ("ru", "en"), document) == []
    document = [("ПСМТ опасна.", "PSMT is dangerous.")]
    assert quoted("acronyms", INJURY, target, langs=("ru", "en"), document=document) == ["PSMT"]


def test_only_into_english() -> None:
    assert flags("acronyms", INJURY, "Pacientes con lesión medular (PSMT).", ("ru", "es")) == []
