"""Accents that stand beside their letters."""

import pytest
from checks_support import cases, quoted

APART = """
en es The song is very long. | La cancio´n es muy larga. | cancio´n
en fr The summer is over. | L'e´te´ est fini. | e´te´
en ca The station is far away. | L'estacio´ e´s lluny. | estacio´ e´s
en de The doors are green. | Die Tu¨ren sind gru¨n. | Tu¨ren gru¨n
en it It is free. | La citta´ è libera. | citta´
"""
KEPT = """
en fr I think he will come. | Je crois qu´il viendra aujourd´hui.
es en Los directores generales. | The CEO´s office.
es ca La cancio´n es larga. | La canço´ és llarga.
en es rock and roll | rock ´n´ roll
"""


@pytest.mark.parametrize(("lang", "other", "source", "target", "marked"), cases(APART))
def test_apart(lang: str, other: str, source: str, target: str, marked: str) -> None:
    assert quoted("encoding", source, target, langs=(lang, other)) == marked.split()


@pytest.mark.parametrize(("lang", "other", "source", "target"), cases(KEPT))
def test_kept(lang: str, other: str, source: str, target: str) -> None:
    assert quoted("encoding", source, target, langs=(lang, other)) == []
