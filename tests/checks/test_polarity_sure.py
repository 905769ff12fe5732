"""A negation that is surely lost or added: the other side has the very thing that is denied."""

import pytest
from checks_support import cases, flags

#: A .8 sends a pair to review whatever the quality model says (tests/triage/test_sure_facts.py).
REVIEW = 0.8

SURE = """
es en Prohibida la entrada sin permiso. | Entry with permission is prohibited.
es en No entrar. | Enter.
ca en No toqueu el vidre. | Touch the glass.
ro en Nu este permis. | It is allowed.
nl en Roken is niet toegestaan. | Smoking is allowed.
nl en Met water innemen. | Take without water.
pl en Nie zgadzam się. | I agree.
el en Δεν επιτρέπεται το κάπνισμα. | Smoking is allowed.
uk en Тут не можна курити. | You can smoke here.
ru en Курить здесь нельзя. | Smoking is allowed here.
de en Nicht im Kühlschrank aufbewahren. | Store in the refrigerator.
fr en Le contrat peut être résilié. | The contract may not be terminated.
it en Il contratto non può essere ceduto. | The contract may be assigned.
pt en Não concordo. | I agree.
ca en El fitxer no s'ha desat. | The file has been saved.
es en No contiene gluten. | It contains gluten.
fr en Une pizza sans fromage. | A pizza with cheese.
en es Do not touch. | Tocar.
en it You cannot cancel this order. | Puoi annullare questo ordine.
es ca El agua no es potable. | L'aigua és potable.
it fr L'acqua non è potabile. | L'eau est potable.
es en Nadie resultó herido. | Everyone was injured.
fr en Tout a changé. | Nothing has changed.
ca en Aquesta acció no es pot desfer. | This action can be undone.
de en Nicht für Kinder unter drei Jahren geeignet. | Suitable for children under three.
fr en Ne prenez jamais ce médicament si vous êtes allergique. | Take this medicine if you are allergic.
ca en Ambdós equips van guanyar. | Neither team won.
"""
NOT = """
es en Prohibida la entrada sin permiso. | Entry without permission is prohibited.
ca en No toqueu el vidre. | Hands off the glass.
ca en Fa molt de temps que no ens hem vist. | It's a long time since we last saw each other.
ca en Per què ballares amb ell? | Why didn't you dance with him?
ro en Nu acceptă decât cu dificultate schimbarea. | He accepts the change with difficulty.
it en La domanda più importante che un uomo possa mai porre. | The most important question that a man can pose.
es en El alcalde no sabe a quién deben creer los vecinos. | The mayor wonders whom the residents should believe.
fr en La commande est introuvable. | The command was not found.
fr en La page est inexistante. | No such page.
pl en Nie wolno palić. | Smoking is forbidden.
ca en El servidor ha fallat. | The server is not working.
nl en De winkel is niet open. | The shop is closed.
en sv --no-tags turns tags off | --no-tags stänger av taggar
en fr --[no-]cache keeps what was read | --[no-]cache garde ce qui a été lu
en de Use -no-warn here | Hier -no-warn verwenden
"""


@pytest.mark.parametrize(("here", "there", "source", "target"), cases(SURE))
def test_what_is_denied_stands_on_the_other_side(here: str, there: str, source: str, target: str) -> None:
    assert [
        f.severity for f in flags("polarity", source, target, (here, there)) if f.confidence > REVIEW
    ] == ["major"]


@pytest.mark.parametrize(("here", "there", "source", "target"), cases(NOT))
def test_other_words_say_it(here: str, there: str, source: str, target: str) -> None:
    assert [
        f.message for f in flags("polarity", source, target, (here, there)) if f.confidence > REVIEW
    ] == []
