"""Trillions, halves and hours that another language says in another form: $3tn, полчаса, 105 minutes, 17–18 Uhr."""

import pytest
from checks_support import cases, flags

SAME = """
en-fr a $3tn plan | un plan de 3 000 milliards de dollars
en-es a $3tn plan | un plan de 3 billones de dólares
en-it The fund manages £1.2tn. | Il fondo gestisce 1.200 miliardi di sterline.
en-de A $1.5tn package | Ein Paket von 1,5 Billionen Dollar
en-ca a $2tn plan | un pla de 2 bilions de dòlars
en-pt a $2.5trn plan | um plano de 2,5 biliões de dólares
en-ro a €2tn plan | un plan de 2.000 de miliarde de euro
en-ru a $2tn plan | план на 2 трлн долларов
en-ja a $2tn plan | 2兆ドルの計画
en-zh a $2tn plan | 2万亿美元的计划
ru-en Варить на медленном огне полчаса. | Simmer for 30 minutes.
en-ru We leave in 30 minutes. | Мы выезжаем через полчаса.
ru-en Через полчаса мы выезжаем. | We leave in half an hour.
ru-de в течение получаса | innerhalb von 30 Minuten
en-ru About a hundred and fifty people came. | Пришло около полутора сотен человек.
ru-en полторы сотни мест | 150 seats
ru-en две сотни мест | 200 seats
ru-en сотни людей | hundreds of people
ru-en сотни людей | many people
ru-en У них пятеро детей. | They have five children.
en-de Prices halved. | Die Preise sanken um 50 Prozent.
en-de Prices more than halved. | Die Preise sanken um über 50 Prozent.
en-es The price was halved. | El precio bajó un 50 %.
de-fr Der Preis wurde halbiert. | Le prix a baissé de 50 %.
it-en I costi sono dimezzati. | Costs fell by 50 per cent.
en-de He talked for an hour and three quarters. | Er sprach 105 Minuten.
en-es The film lasts 105 minutes. | La película dura una hora y tres cuartos.
fr-en Le film dure une heure trois quarts. | The film lasts 105 minutes.
it-en Il film dura un'ora e tre quarti. | The film lasts 105 minutes.
en-de Office hours: 5-6 p.m. | Sprechstunde: 17–18 Uhr
en-de Open 2-5 pm | Geöffnet 14-17 Uhr
de-en Geöffnet 14-17 Uhr | Open 2-5 p.m.
en-it Open 2-5 pm | Aperto 14-17
"""
OTHER = """
en-es a $3tn plan | un plan de 3 mil millones de dólares
en-it a $3tn plan | un piano da 3 miliardi di dollari
en-de a $3tn plan | ein Plan über 3 Milliarden Dollar
en-fr a £2tn plan | un plan de 5 000 milliards de livres
ru-en Через полчаса мы выезжаем. | We leave in 50 minutes.
ru-en полторы сотни мест | 250 seats
ru-en У них пятеро детей. | They have four children.
en-de Prices halved. | Die Preise sanken um 30 Prozent.
en-es The film lasts an hour and three quarters. | La película dura 115 minutos.
en-de Open 2-5 pm | Geöffnet 14-18 Uhr
en-de Open 2-5 a.m. | Geöffnet 14-17 Uhr
"""


@pytest.mark.parametrize(("langs", "source", "target"), cases(SAME, 1))
def test_same(langs, source, target):
    assert not [f for f in flags("numbers", source, target, tuple(langs.split("-"))) if f.severity != "minor"]


@pytest.mark.parametrize(("langs", "source", "target"), cases(OTHER, 1))
def test_other(langs, source, target):
    assert flags("numbers", source, target, tuple(langs.split("-")))
