"""Contraries that orders, contracts and small talk say: parties, loans, bounds, places, days, clauses exchanged."""

from __future__ import annotations

import pytest
from checks_support import cases, flags

#: Check, two languages, a source, a good translation, one that says the contrary.
ROWS = """
opposites es en La arrendadora podrá subir la renta. | The lessor may raise the rent. | The lessee may raise the rent.
opposites it en Il conduttore verserà il canone. | The tenant shall pay the rent. | The landlord shall pay the rent.
opposites de en Der Verleiher haftet nicht. | The lender is not liable. | The borrower is not liable.
opposites ca en L'arrendatari pagarà la renda. | The tenant shall pay the rent. | The landlord shall pay the rent.
opposites ro en Locatarul plătește chiria. | The tenant pays the rent. | The landlord pays the rent.
opposites en es The licensor may terminate. | El licenciante podrá resolver. | El licenciatario podrá resolver.
opposites fr de Le franchiseur fournit la formation. | Der Franchisegeber schult. | Der Franchisenehmer schult.
opposites es en Compró las acciones a 12 euros y las vendió a 20. |
  He bought the shares at €12 and sold them at €20. | He sold the shares at €12 and bought them at €20.
opposites fr en Hier nous avons mangé du poisson, demain nous mangerons du riz. |
  Yesterday we ate fish, tomorrow we will eat rice. | Tomorrow we will eat fish, yesterday we ate rice.
opposites de en Im Norden gibt es Gold, aber im Süden gibt es Kupfer. |
  In the north there is gold, but in the south there is copper. |
  In the south there is gold, but in the north there is copper.
opposites es en Ella es más alta que su marido. | She is taller than her husband. | Her husband is taller than her.
opposites de fr Sie ist reicher als ihr Bruder. | Elle est plus riche que son frère. |
  Son frère est plus riche qu'elle.
opposites es en El ascensor está estropeado: use la escalera. | The lift is out of order: use the stairs. |
  The stairs are out of order: use the lift.
opposites es en Los ingresos superaron a los gastos. | Income exceeded expenditure. | Expenditure exceeded income.
opposites ca en L'empresa importa cafè del Brasil. | The company imports coffee from Brazil. |
  The company exports coffee to Brazil.
opposites en it They export wine to Japan. | Esportano vino in Giappone. | Importano vino dal Giappone.
opposites ca en La Marta va deixar diners a en Pere. | Marta lent money to Pere. | Marta borrowed money from Pere.
opposites pt en A Rita emprestou o carro ao Rui. | Rita lent Rui her car. | Rita borrowed Rui's car.
opposites de en Ich habe ihr das Buch geliehen. | I lent her the book. | I borrowed the book from her.
opposites en es She borrowed the car from her brother. | Ella le pidió prestado el coche a su hermano. |
  Ella le prestó el coche a su hermano.
opposites it en Lui ha preso in prestito la bici. | He borrowed the bike. | He lent the bike.
opposites fr es Elle a emprunté un livre. | Ella pidió prestado un libro. | Ella prestó un libro.
opposites es en La temperatura no debe superar los 25 °C. | The temperature must not exceed 25 °C. |
  The temperature must not fall below 25 °C.
opposites de en Die Temperatur darf 25 °C nicht überschreiten. | It must not exceed 25 °C. |
  It must not fall below 25 °C.
opposites en fr Do not exceed 25 °C. | Ne pas dépasser 25 °C. | Ne pas descendre en dessous de 25 °C.
opposites en es Up to 20 people can attend. | Pueden asistir hasta 20 personas. |
  Pueden asistir a partir de 20 personas.
opposites en de No older than 30 years. | Nicht älter als 30 Jahre. | Nicht jünger als 30 Jahre.
opposites en it Not lower than 5%. | Non inferiore a 5%. | Non superiore a 5%.
opposites de en Die Zinsen werden gesenkt. | Interest rates will be lowered. | Interest rates will be raised.
opposites de en Links abbiegen verboten | No left turn | No right turn
opposites es en Prohibido girar a la izquierda | No left turn | No right turn
opposites fr it Interdit de tourner à droite | Vietato svoltare a destra | Vietato svoltare a sinistra
opposites es en El gato está debajo de la mesa. | The cat is under the table. | The cat is on the table.
opposites de en Der Hund liegt unter dem Sofa. | The dog is lying under the sofa. | The dog is lying on the sofa.
opposites it en La porta sul retro è chiusa. | The back door is closed. | The front door is closed.
opposites en de The back entrance is locked. | Der Hintereingang ist zu. | Der Vordereingang ist zu.
opposites ca en El pis de dalt és buit. | The flat upstairs is empty. | The flat downstairs is empty.
opposites de en Die Wohnung liegt im Erdgeschoss. | The flat is on the ground floor. | The flat is in the attic.
opposites es fr Hay humedad en el sótano. | Il y a de l'humidité à la cave. | Il y a de l'humidité au grenier.
opposites pt en Só os sócios podem entrar. | Only members may enter. | Only members may leave.
opposites es en El profesor suspendió a Juan. | The teacher failed Juan. | The teacher passed Juan.
opposites es en Llámame mañana por la mañana. | Call me tomorrow morning. | Call me tomorrow evening.
opposites de en Ich komme morgen Abend. | I will come tomorrow evening. | I will come tomorrow morning.
opposites es en Faltan tres días para las elecciones. | There are three days left until the elections. |
  It has been three days since the elections.
opposites fr en Il y a une heure que je l'attends. | I have been waiting for him for an hour. |
  I will wait for him for an hour.
polarity ca en Només hi van assistir els socis. | Only the members attended. | The members did not attend.
polarity en es He barely survived. | Apenas sobrevivió. | No sobrevivió.
polarity en de He barely survived. | Er überlebte nur knapp. | Er überlebte nicht.
polarity fr en Seuls les membres peuvent voter. | Only members can vote. | Members cannot vote.
polarity en it Members cannot vote. | I soci non possono votare. | Solo i soci possono votare.
enumeration ca en Barregeu l'oli, el vinagre, la mostassa i la mel. | Mix the oil, vinegar, mustard and honey. |
  Mix the oil, vinegar and honey.
enumeration es de Mezcle el aceite, el vinagre, la mostaza y la miel. |
  Mischen Sie das Öl, den Essig, den Senf und den Honig. | Mischen Sie das Öl, den Essig und den Honig.
"""
GOOD = """
opposites es en Laura prestó dinero a Pedro. | Pedro borrowed money from Laura.
opposites ca en Em deixes el bolígraf? | Can I borrow your pen?
opposites es en Vendió a 20 lo que había comprado a 12. | He bought at 12 what he then sold at 20.
opposites ca en Impressió de text en blanc i negre | Printing text in black and white
opposites ca en Això no importa a la gent del Brasil. | This does not matter to the people of Brazil.
opposites es en Hay un libro debajo de la mesa. | There is a book beneath the table.
opposites es en Calcula la nota a partir de 3 ejercicios. | It works out the mark from 3 exercises.
opposites es en Los menores no pueden entrar. | Minors must stay outside and leave the building.
opposites it en Il conduttore del programma ha salutato il pubblico. | The host greeted the audience.
opposites de en Morgen früh fahre ich. | I am going tomorrow morning.
opposites es en Ella es mayor que su marido. | Her husband is younger than her.
opposites en fr Do not use the lift. | Prenez les escaliers.
polarity es en Solo los socios pueden votar. | No one but members can vote.
polarity en es He barely ate. | No comió casi nada.
polarity de en Nur Mitglieder dürfen abstimmen. | You may not vote unless you are a member.
enumeration ca en Barregeu l'oli, el vinagre, la mostassa i la mel. | Mix the mustard with the oil, vinegar and honey.
"""


@pytest.mark.parametrize(("check", "lang", "other", "source", "right", "wrong"), cases(ROWS, 3))
def test_contrary(check: str, lang: str, other: str, source: str, right: str, wrong: str) -> None:
    assert flags(check, source, right, (lang, other)) == []
    assert "major" in [f.severity for f in flags(check, source, wrong, (lang, other))]


@pytest.mark.parametrize(("check", "lang", "other", "source", "target"), cases(GOOD, 3))
def test_the_same_in_other_words(check: str, lang: str, other: str, source: str, target: str) -> None:
    assert flags(check, source, target, (lang, other)) == []
