"""Free renderings of short texts that deny, and questions and exclamations that deny nothing; and losses near them."""

import pytest
from checks_support import cases, flags, pair

from tqpipe.checks._set_phrases import told_as_wholes

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


#: What is denied, and what affirms the contrary; bounds, conditions and set phrases.
AFFIRMED = """
en fr The door was not locked. | La porte était ouverte.
ca en La porta no estava tancada amb clau. | The door was unlocked.
en es The room is not available. | La sala está ocupada.
de en Das Zimmer ist nicht frei. | The room is taken.
en fr The delivery is not included. | Livraison en sus.
it en La colazione non è compresa. | Breakfast is extra.
en fr The product is not in stock. | Produit en rupture de stock.
en ro The product is not in stock. | Produsul este epuizat.
en es You're not logged in. | Tu sesión está cerrada.
en de You are not signed in. | Sie sind abgemeldet.
pt en Ela não é casada. | She is single.
en fr He has no job. | Il est au chômage.
en de He has no job. | Er ist arbeitslos.
en es There is no charge for this service. | Este servicio es gratuito.
ro en Nu se plătește nicio taxă. | It is free of charge.
en pt This medicine should not be used during pregnancy. | Este medicamento está contraindicado na gravidez.
de en Das stimmt nicht. | That's a lie.
en pt The guarantee is void if the seal has been removed. | A garantia não é válida se o selo tiver sido retirado.
en fr This remains an open question. | Cette question n'est pas encore tranchée.
en ro The road is closed to lorries. | Camioanele nu au voie pe acest drum.
en de The effect is not negligible. | Der Effekt fällt durchaus ins Gewicht.
en es Registration is not compulsory. | La inscripción es opcional.
en it It's not far. | È qui vicino.
ca es No facis tard. | Sé puntual.
en de Sorry for not getting back to you sooner. | Entschuldigen Sie bitte die späte Antwort.
en fr No party shall disclose the terms of this Agreement. | Les termes du présent Contrat sont confidentiels.
de fr Gerät vor Nässe schützen. | Ne pas exposer l'appareil à l'humidité.
en it Do not expose the device to sunlight. | Proteggere l'apparecchio dalla luce del sole.
de en Das duldet keinen Aufschub. | This is urgent.
en fr The light does not come on. | Le voyant reste éteint.
en de Whisk until there are no lumps left. | Glatt rühren.
en de We do not accept cash. | Nur Kartenzahlung möglich.
en de You can't use this feature offline. | Diese Funktion steht nur bei bestehender Internetverbindung zur Verfügung.
en de The Lessee shall not unreasonably withhold its consent. | Der Leasingnehmer darf nur aus triftigem Grund ablehnen.
en es He is hardly an expert. | No es precisamente un experto.
en fr No amendment shall be valid unless made in writing. | Toute modification doit être faite par écrit.
en es Nobody may enter unless invited. | Solo pueden entrar los invitados.
de en Änderungen sind nicht gültig, es sei denn, sie erfolgen schriftlich. | Changes must be made in writing.
en pt Do not keep the bottle for more than a month. | O frasco deve ser utilizado no prazo de 30 dias.
en de Do not keep it for more than a month. | Innerhalb von 30 Tagen aufbrauchen.
ru en Не больше двух таблеток в день. | Two tablets a day at most.
ru en Ей было лет сорок, не больше. | She was forty at most.
uk en Не більше двох таблеток на день. | Two tablets a day at most.
fr de À défaut de paiement, le Bailleur pourra résilier le bail. | Bei Zahlungsverzug kann der Vermieter kündigen.
ja en つまらない映画だった。 | It was a boring film.
"""
#: The same, turned round.
DENIED = """
en fr The door was not locked. | La porte était verrouillée.
en es The room is not available. | La sala está disponible.
it en La colazione non è compresa. | Breakfast is included.
en ro The product is not in stock. | Produsul este în stoc.
pt en Ela não é casada. | She is married.
en de He has no job. | Er hat eine Arbeit.
en es There is no charge for this service. | Este servicio tiene un cargo.
en pt The guarantee is valid. | A garantia não é válida.
en es Registration is not compulsory. | La inscripción es obligatoria.
en it It's not far. | È lontano da qui.
en it Do not expose the device to sunlight. | Esporre l'apparecchio alla luce del sole.
en fr The light does not come on. | Le voyant s'allume.
en de We do not accept cash. | Wir nehmen nur Bargeld.
en de The seller is liable for defects. | Der Verkäufer haftet nicht für Mängel.
de en Der Verkäufer haftet für Mängel. | The seller is not liable for defects.
ca en Només hi van assistir els socis. | The members did not attend.
en fr No amendment shall be valid unless made in writing. | Toute modification écrite est valable entre les parties.
ru en Не больше двух таблеток в день. | Take two tablets a day.
ja en 彼は会議に出席しなかった。 | He attended the meeting.
"""
#: Set phrases that answer each other as wholes.
PHRASES = """
en de Not again! | Schon wieder!
en es Not again! | ¡Otra vez!
en fr Not again! | Encore !
en it Not again! | Di nuovo!
en es I won't be long. | Vuelvo enseguida.
en de I won't be long. | Ich bin gleich zurück.
en pt I won't be long. | Volto já.
en de No rush. | Lass dir Zeit.
ca en No hi ha pressa. | Take your time.
it en Non fa niente. | It's all right.
ro en Nu-i nimic. | That's all right.
de fr Kein Problem. | Avec plaisir.
en it - Coffee? - I wouldn't say no. | - Un caffè? - Volentieri.
"""


@pytest.mark.parametrize(("here", "there", "source", "target"), cases(AFFIRMED))
def test_a_denial_is_answered_in_other_words(here: str, there: str, source: str, target: str) -> None:
    assert flags("polarity", source, target, (here, there)) == []


@pytest.mark.parametrize(("here", "there", "source", "target"), cases(DENIED))
def test_a_denial_is_turned_round(here: str, there: str, source: str, target: str) -> None:
    assert "major" in [f.severity for f in flags("polarity", source, target, (here, there))]


@pytest.mark.parametrize(("here", "there", "source", "target"), cases(PHRASES))
def test_set_phrases_answer_as_wholes(here: str, there: str, source: str, target: str) -> None:
    assert (
        told_as_wholes(flags("polarity", source, target, (here, there)), pair(source, target), (here, there))
        == []
    )
