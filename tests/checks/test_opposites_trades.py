"""Opposites of leaflets, contracts, recipes, forecasts, results, markets, courts, tickets and buttons, both ways."""

import pytest
from checks_support import cases, flags

#: Language, what it says, English that says the same, English that says the contrary.
ROWS = """
es Tome un comprimido al día. | Take one tablet daily. | Take one tablet a week.
fr À prendre à jeun. | Take on an empty stomach. | Take with food.
de Auf nüchternen Magen einnehmen. | Do not take with food. | Take after a meal.
de Der Patient wurde gestern entlassen. | The patient was discharged yesterday. | The patient was admitted yesterday.
nl Boven 25 °C bewaren. | Store above 25 °C. | Store below 25 °C.
de Alle zwei Tage eine Tablette. | One tablet every other day. | One tablet twice a day.
it Sospendere il trattamento. | Stop the treatment. | Continue the treatment.
es Dolor agudo. | Acute pain. | Chronic pain.
fr L'état s'est aggravé. | The condition has worsened. | The condition has improved.
de zzgl. MwSt. | plus VAT | incl. VAT
fr Hors taxes | Excluding tax | Tax included
nl Prijzen zijn exclusief btw. | Prices do not include VAT. | Prices include VAT.
it Salvo diverso accordo, si applica la legge italiana. | Unless otherwise agreed, Italian law applies. |
  If otherwise agreed, Italian law applies.
es Válido hasta el 1 de mayo. | Valid until 1 May. | Valid from 1 May.
de Spätestens am 3. Juni. | On 3 June at the latest. | On 3 June at the earliest.
de innerhalb von 14 Tagen | within 14 days | after 14 days
nl De huurder betaalt de kosten. | The tenant pays the costs. | The landlord pays the costs.
es reembolsable | refundable | non-refundable
es Añada una cucharadita de sal. | Add a teaspoon of salt. | Add a tablespoon of salt.
de 2 EL Öl | 2 tbsp oil | 2 tsp oil
es Bata las claras. | Beat the egg whites. | Beat the yolks.
es Temperaturas en ascenso. | Rising temperatures. | Temperatures falling.
es Máximas de 30 grados. | Highs of 30 degrees. | Lows of 30 degrees.
it Venti da est. | Easterly winds. | Westerly winds.
fr médaille d'or | gold medal | silver medal
de im Viertelfinale | in the quarter-final | in the semi-final
nl De club degradeerde. | The club was relegated. | The club was promoted.
pt O Benfica venceu fora de casa. | Benfica won away from home. | Benfica won at home.
de Der DAX legte um 1,5 Prozent zu. | The DAX gained 1.5 percent. | The DAX fell 1.5 percent.
it La Borsa ha chiuso in ribasso. | The stock market closed lower. | The stock market closed higher.
es El tribunal desestimó el recurso. | The court dismissed the appeal. | The court upheld the appeal.
de Das Gericht wies die Klage ab. | The court dismissed the action. | The court upheld the action.
nl Hij is vrijgesproken. | He was acquitted. | He was convicted.
nl giftig | toxic | non-toxic
de brennbar | flammable | non-flammable
fr Eau non potable | Non-potable water | Drinking water
es Desayuno no incluido | Breakfast not included | Breakfast included
es billete de ida y vuelta | return ticket | one-way ticket
es billete de ida | one-way ticket | return ticket
ca habitació doble | double room | single room
de Doppelzimmer | double room | single room
fr basse saison | low season | high season
it giorni feriali | working days | public holidays
de kostenpflichtig | subject to a charge | free of charge
es Acercar | Zoom in | Zoom out
de Neueste zuerst | Newest first | Oldest first
nl Vergrendelen | Lock | Unlock
"""

GOOD = """
nl Niet boven 25 °C bewaren. | Store below 25 °C.
es El Barça ganó por 3-1 al Sevilla. | Sevilla lost 3-1 to Barcelona.
nl Ajax won met 3-0 van PSV. | PSV lost 3-0 to Ajax.
fr Ne plus afficher | Hide this message
it Vietato l'ingresso ai non addetti ai lavori. | Authorised personnel only.
fr Le musée est ouvert tous les jours sauf le mardi. | The museum is closed on Tuesdays.
es Una cucharadita y dos cucharadas. | Two tablespoons and a teaspoon.
es No inflamable | Non-flammable
fr Selon le professeur Berzofsky, la protéine HER2 « entraîne provoque un accroissement de plusieurs types de cancer »,
  notamment le cancer du sein, ovarien, pulmonaire et colorectal. | HER2 "drives the growth of several types of cancer,"
  including breast, ovarian, lung and colorectal cancers, Prof Berzofsky explained.
fr La médaille d'or et celle d'argent. | The gold medal and the silver one.
"""


@pytest.mark.parametrize(("lang", "text", "good", "bad"), cases(ROWS, words=1))
def test_trades(lang: str, text: str, good: str, bad: str) -> None:
    for found, english in (([], good), (["opposites"], bad)):
        assert [f.check for f in flags("opposites", text, english, (lang, "en"))] == found
        assert [f.check for f in flags("opposites", english, text, ("en", lang))] == found


@pytest.mark.parametrize(("lang", "text", "english"), cases(GOOD, words=1))
def test_told_in_another_way(lang: str, text: str, english: str) -> None:
    assert flags("opposites", text, english, (lang, "en")) == []
    assert flags("opposites", english, text, ("en", lang)) == []


def test_who_won_and_who_lost() -> None:
    """The same name before both verbs: one of them is wrong."""
    assert flags("opposites", "El Sevilla ganó por 3-1 al Betis.", "Sevilla lost 3-1 to Betis.", ("es", "en"))


def test_an_oven_dial() -> None:
    assert flags("units", "Precaliente el horno a 180 ºC.", "Preheat the oven to 350°F.", ("es", "en")) == []
    assert flags("units", "Precaliente el horno a 180 ºC.", "Preheat the oven to 400°F.", ("es", "en"))


@pytest.mark.parametrize(
    ("lang", "text", "english"),
    [
        ("de", "Der Angeklagte wurde freigesprochen.", "The accused was found not guilty."),
        ("nl", "De verdachte is vrijgesproken.", "The suspect was found not guilty."),
        ("it", "L'esame è risultato negativo.", "The test did not show anything."),
        ("de", "Sie sind nicht angemeldet.", "You are logged out."),
    ],
)
def test_denied_otherwise(lang: str, text: str, english: str) -> None:
    assert flags("polarity", text, english, (lang, "en")) == []
