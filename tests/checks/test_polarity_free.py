"""Free renderings of short texts that deny, and questions and exclamations that deny nothing; and losses near them."""

import pytest
from checks_support import cases, flags

#: Nothing of the text stands in the translation: a minor flag, since it may be free.
FREE = """
en es Don't be clumsy! | ¡Cuidado con las manos!
en it She doesn't eat meat. | È vegetariana.
en de No one was spared. | Es traf alle.
en de She didn't give up. | Sie kämpfte weiter.
en fr Do not bend. | Tenir à plat.
en es I didn't feel like it. | Me daba pereza.
en es I'm sick of this. | No aguanto más.
en de Handle with care. | Nicht werfen.
en de He's not at home. | Er ist unterwegs.
"""
#: What is denied, or what it is denied of, stands there.
LOST = """
en es Don't be late! | ¡Llega tarde!
en it She doesn't eat meat. | Mangia carne.
en de No one was hurt. | Einige wurden verletzt.
en de She didn't give up. | Sie gab auf.
en fr Do not bend the card. | Pliez la carte.
ca en Ja no viu aquí. | He still lives here.
fr de Je ne l'ai jamais rencontré. | Ich habe ihn getroffen.
fr en Tu n'as pas raison. | You're right.
ca en No hi aniré. | I will go.
es en No ha pasado. | It has happened.
it en Non verrò. | I will come.
pt en Ele não disse isso. | He said that.
ro en Nu a spus asta. | He said that.
de en Er wohnt nicht mehr hier. | He lives here.
"""
#: Questions and exclamations that deny for politeness.
ASKED = """
es en ¿No tendrás un boli? | Do you have a pen?
pt en Não quer sentar-se? | Would you like to sit down?
fr en Vous n'auriez pas l'heure ? | Do you have the time?
en fr Have you got a light? | Tu n'aurais pas du feu ?
it en Non potresti aiutarmi? | Could you help me?
en it Do you have a pen? | Non hai mica una penna?
ca en No deus pas tenir foc? | Do you have a light?
es ca ¿Tienes fuego? | No tindries pas foc?
ro en N-ai vrea să mergem la film? | Would you like to go to the cinema?
ro en N-ai o țigară? | Have you got a cigarette?
ro en Nu vreți să stați jos? | Would you like to sit down?
ro en Nu știi cumva cât e ceasul? | Do you know what time it is?
en ro Do you have a pen? | N-ai un pix?
en es Would you like to dance? | ¿No quieres bailar?
en es Could you lend me ten euros? | ¿No me podrías prestar diez euros?
en de Do you happen to know him? | Kennst du ihn nicht zufällig?
en de Can't you be quiet? | Könnt ihr mal leise sein?
en fr Can't you be quiet for a minute? | Vous pourriez vous taire une minute ?
en fr Couldn't we meet tomorrow instead? | On pourrait plutôt se voir demain ?
en fr Why don't you come with us? | Et si tu venais avec nous ?
it en Perché non andiamo al mare? | Let's go to the seaside.
en es Why don't you try again? | Vuelve a intentarlo.
en de Why don't you sit down? | Setzen Sie sich doch.
es fr ¿Por qué no vienes? | Viens donc !
en es Haven't you grown! | ¡Cuánto has crecido!
en de Isn't she lovely! | Wie süß sie ist!
en it Aren't you clever! | Che bravo che sei!
en fr Isn't it beautiful? | Comme c'est beau !
en pt Would you not prefer tea? | Prefere chá?
en ca Why don't we go to the cinema? | I si anéssim al cine?
de en Hast du keinen Stift für mich? | Do you have a pen for me?
"""
#: Questions that deny, and orders.
NOT_ASKED = """
en es Why didn't you come to the party? | ¿Por qué viniste a la fiesta?
it en Perché non hai pagato il conto? | Why did you pay the bill?
en fr Which shop is not open on Mondays? | Quel magasin est ouvert le lundi ?
en de Did you know that the museum is not open today? | Wussten Sie, dass das Museum heute geöffnet ist?
en es Don't open the window! | ¡Abre la ventana!
es en ¿Sabías que el museo no abre los lunes? | Did you know that the museum opens on Mondays?
fr en Qui n'a pas payé la facture ? | Who paid the bill?
pt en Por que não pagou a conta? | Why did you pay the bill?
en pt Have you never smoked cigarettes? | Você fumou cigarros?
"""


@pytest.mark.parametrize(("here", "there", "source", "target"), cases(FREE))
def test_a_free_rendering_may_answer(here: str, there: str, source: str, target: str) -> None:
    assert {f.severity for f in flags("polarity", source, target, (here, there))} <= {"minor"}


@pytest.mark.parametrize(("here", "there", "source", "target"), cases(LOST))
def test_what_was_denied_stands(here: str, there: str, source: str, target: str) -> None:
    assert [f.severity for f in flags("polarity", source, target, (here, there))] == ["major"]


@pytest.mark.parametrize(("here", "there", "source", "target"), cases(ASKED))
def test_a_polite_negation_denies_nothing(here: str, there: str, source: str, target: str) -> None:
    assert flags("polarity", source, target, (here, there)) == []
    assert flags("polarity", target, source, (there, here)) == []


@pytest.mark.parametrize(("here", "there", "source", "target"), cases(NOT_ASKED))
def test_a_negation_in_a_question_denies(here: str, there: str, source: str, target: str) -> None:
    assert [f.severity for f in flags("polarity", source, target, (here, there))] == ["major"]
