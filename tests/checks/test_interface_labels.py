"""Buttons and menus that do the contrary."""

from __future__ import annotations

import pytest
from checks_support import cases, flags

ROWS = """
es en Deshacer | Undo | Redo
ca en Desplega | Expand | Collapse
fr en Enregistrer sous… | Save as… | Delete as...
de en Weiter | Next | Previous
pt en Pausar | Pause | Play
it en Esci | Log out | Log in
ro en Deconectare | Log out | Log in
de fr Konto löschen | Supprimer le compte | Enregistrer le compte
es de Silenciar | Stummschalten | Stummschaltung aufheben
en ca Mute | Silencia | Activa el so
en es Unsubscribe | Darse de baja | Suscribirse
en fr Deny | Refuser | Autoriser
fr it Désépingler | Sblocca | Fissa
en de Copy link | Link kopieren | Link ausschneiden
pt es Colar | Pegar | Cortar
ca es Baixa | Descargar | Subir
en ro Unfollow | Nu mai urmări | Urmărește
"""
GOOD = """
de en Anzeigen ausblenden | Hide ads
fr en Réduire | Minimize
fr en Réduire | Zoom out
es en Bloquear | Lock
es en Bloquear | Block
fr en Annuler | Cancel
de en Einfügen | Insert
en es Save a copy | Copiar en el disco
ca en Baixa | Low
en de Close to home | Nah am Zuhause
es en Borrar búsqueda | Clear search
it en Cerca | Search
"""


@pytest.mark.parametrize(("lang", "other", "source", "right", "wrong"), cases(ROWS))
def test_contrary(lang: str, other: str, source: str, right: str, wrong: str) -> None:
    assert flags("opposites", source, right, (lang, other)) == []
    assert [f.severity for f in flags("opposites", source, wrong, (lang, other))] == ["major"]
    assert [f.severity for f in flags("opposites", wrong, source, (other, lang))] == ["major"]


@pytest.mark.parametrize(("lang", "other", "source", "target"), cases(GOOD))
def test_labels_of_one_thing(lang: str, other: str, source: str, target: str) -> None:
    assert flags("opposites", source, target, (lang, other)) == []
