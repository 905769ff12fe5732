"""Acronyms and terms that lost their capitals."""

from __future__ import annotations

import pytest
from checks_support import flags, quoted

LOST = [
    (("de", "en"), "Die NAFLD (NP) ist häufig.", "Liver disease nafld (np) is common.", {"nafld", "np"}),
    (("en", "fr"), "EtAMA1 is in DF-1 cells.", "L'etama1 est dans les cellules df-1.", {"etama1", "df-1"}),
    (("en", "fr"), "Canine dermatitis (cAD) is common.", "La dermatite canine (dac) est fréquente.", {"dac"}),
    (("en", "es"), "By the World Health Organization (WHO).", "Por la organización (omss) de salud.", {"omss"}),
    (("de", "en"), "Die EEFPs waren gleich.", "All eefps were the same.", {"eefps"}),
    (("de", "en"), "NSCLC der Stufe N1, LN frei", "Cancer (nsclc) of grade n1, ln free", {"nsclc", "n1", "ln"}),
    (("en", "pt"), "The RNTCP decided and the RNTCP paid.", "O rntcp decidiu e o rntcp pagou.", {"rntcp"}),
    (("en", "it"), "The RNTCP decided.", "Il rntcp ha deciso.", {"rntcp"}),
    (("en", "ca"), "Tell the RNTCP.", "Digueu-ho al rntcp.", {"rntcp"}),
]  # fmt: skip
KEPT = [
    (("en", "es"), "The COVID-19 pandemic", "La pandemia de covid-19"),
    (("en", "es"), "By laser and LED lamps", "Con láser y lámparas led"),
    (("en", "fr"), "The WHO (Geneva)", "L'OMS (Genève)"),
    (("de", "en"), "Die NAFLD ist häufig.", "NAFLD (nafld) is common."),
    (("de", "en"), "Die NAFLD ist häufig.", "nafld is common."),
    (("de", "en"), "Siehe NAFLD unter www.nafld.de.", "See www.nafld.de or a@nafld.org."),
    (("ca", "en"), "Wi-Fi, Field1 i iPad", "wi-fi, field1 and tablets"),
    (("en", "fr"), "In the city (UK) and here", "Dans la ville (anglaise) et ici"),
    (("en", "fr"), "He said NO to IT.", "Il a dit no à it."),
    (("en", "es"), "At N1 and D2", "En n1 y d2"),
    (("en", "ro"), "The UN met.", "S-a întâlnit un grup."),
]


@pytest.mark.parametrize(("langs", "source", "target", "marked"), LOST)
def test_lost(langs: tuple[str, str], source: str, target: str, marked: set[str]) -> None:
    assert set(quoted("acronyms", source, target, langs=langs)) == marked


@pytest.mark.parametrize(("langs", "source", "target"), KEPT)
def test_kept(langs: tuple[str, str], source: str, target: str) -> None:
    assert quoted("acronyms", source, target, langs=langs) == []


def test_every_place_is_marked() -> None:
    (flag,) = flags("acronyms", "RNTCP and RNTCP", "O rntcp e o rntcp", ("en", "pt"))
    assert flag.severity == "minor"
    assert [s.start for s in flag.spans if s.side == "target"] == [2, 12]
