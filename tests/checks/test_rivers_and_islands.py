"""Rivers, mountains and islands whose names differ from language to language."""

from __future__ import annotations

import pytest
from checks_support import cases, flags, quoted

SAME = """
es en El Tajo pasa por Lisboa. | The Tagus flows through Lisbon.
pt es O Tejo passa por Lisboa. | El Tajo pasa por Lisboa.
ca en Van navegar per l'Escalda fins a Anvers. | They sailed up the Scheldt to Antwerp.
fr en La Meuse a débordé à Liège. | The Meuse burst its banks in Liège.
es en Escalaron el Cervino. | They climbed the Matterhorn.
it en Il Tevere attraversa Roma. | The Tiber runs through Rome.
ro en Dunărea trece prin Budapesta. | The Danube flows through Budapest.
ro en Nistrul desparte satele. | The Dniester divides the villages.
fr en Ils vivent au bord du lac Léman. | They live on the shores of Lake Geneva.
de en Der Genfersee ist tief. | Lake Geneva is deep.
es en El Ródano nace en Suiza. | The Rhone rises in Switzerland.
ca en Viuen a Sardenya, no a Còrsega. | They live in Sardinia, not in Corsica.
es en Visitamos Italia y Cerdeña. | We visited Italy and Sardinia.
"""
OTHER = """
es en El Tajo pasa por la ciudad. | The Thames flows through the city. | Thames
ca en Van anar a Sardenya. | They went to Sicily. | Sicily
fr en Ils vivent en Corse. | They live in Corfu. | Corfu
it es Il Danubio è lungo. | El Ródano es largo. | Ródano
"""


@pytest.mark.parametrize(("source_lang", "target_lang", "source", "target"), cases(SAME))
def test_one_place(source_lang: str, target_lang: str, source: str, target: str) -> None:
    for check in ("names", "places"):
        assert not flags(check, source, target, langs=(source_lang, target_lang))


@pytest.mark.parametrize(("source_lang", "target_lang", "source", "target", "marked"), cases(OTHER))
def test_another_place(source_lang: str, target_lang: str, source: str, target: str, marked: str) -> None:
    assert quoted("places", source, target, langs=(source_lang, target_lang)) == [marked]
