"""What labels, buttons and reports say of ingredients, windows, players and places; pairs of words joined otherwise."""

import pytest
from checks_support import cases, flags, translations

#: Languages, source, a good translation, one that says the contrary, the words that do.
ROWS = """
de en Zuckerfrei. | No sugar. | Contains sugar. | Contains sugar
it en Senza lattosio. | Lactose-free. | Contains lactose. | Contains lactose
pt en Contém glúten. | Contains gluten. | Gluten-free. | Gluten-free
fr en Sans sucre ajouté. | No added sugar. | With added sugar. | With added sugar
en es May contain milk. | Puede contener leche. | No contiene leche. | No contiene leche
fr en Votre enfant a été absent hier. | Your child was absent yesterday. | Your child was present yesterday. |
  was present
es en Conserve este prospecto. | Keep this leaflet. | Throw this leaflet away. | Throw this leaflet away
fr en circonstances atténuantes | mitigating circumstances | aggravating circumstances | aggravating
de en Strafmildernd wirkte sein Geständnis. | His confession was a mitigating factor. |
  His confession was an aggravating factor. | aggravating
fr en Faites défiler vers le bas. | Scroll down. | Scroll up. | Scroll up
en de Minimise window | Fenster minimieren | Fenster maximieren | maximieren
en pt Expand all | Expandir tudo | Recolher tudo | Recolher
es en Retirar efectivo | Withdraw cash | Deposit cash | Deposit cash
de en Er wurde eingewechselt. | He came on. | He was taken off. | taken off
fr en Il est entré en jeu. | He was brought on. | He was taken off. | taken off
de en Auswärtssieg für Köln. | Away win for Cologne. | Home win for Cologne. | Home win
it en La squadra di casa ha perso. | The home side lost. | The away side lost. | away side
tr en Sol şeride geçin. | Move to the left lane. | Move to the right lane. | right
"""
#: Free and right.
GOOD = """
es en Conserve este prospecto. | Do not throw this leaflet away.
es en El museo recibe visitantes. | The museum hosts visitors.
fr en Les exportations ont augmenté et les importations ont baissé. | Imports fell while exports rose.
de en Im Norden regnet es, im Süden schneit es. | Snow in the south, rain in the north.
de en Im Norden regnet es, im Süden schneit es. | Rain in the north, snow in the south.
en es Push to open, pull to close. | Empuje para abrir y tire para cerrar.
es en Las mujeres subieron dos puestos y los hombres bajaron uno. | Men fell one place, while women rose two.
"""
#: What is said of one is said of the other.
CROSSED = """
fr en Les exportations ont augmenté et les importations ont baissé. | Exports fell and imports rose.
de en Im Norden regnet es, im Süden schneit es. | Snow in the north, rain in the south.
es en Las mujeres subieron un puesto y los hombres bajaron dos. | Women fell one place and men rose two.
en de Red wine is served warm, white wine cold. | Weißwein wird warm serviert, Rotwein kalt.
"""


test_labels, test_free_translations = translations("opposites", ROWS, GOOD)


@pytest.mark.parametrize(("lang", "other", "source", "target"), cases(CROSSED))
def test_what_is_said_of_the_other(lang: str, other: str, source: str, target: str) -> None:
    assert len(flags("opposites", source, target, (lang, other))) == 1
