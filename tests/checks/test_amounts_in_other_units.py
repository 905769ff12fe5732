"""Amounts that are one in another unit: ½ l and 500 ml, two etti and 200 g; ranges that share a unit or a scale."""

import pytest
from checks_support import cases, flags, quoted

GOOD = """
de en ½ l Milch | 500 ml milk
de en ¾ l Wasser | 750 ml water
de en 1 EL Zucker, 1 TL Backpulver, ¼ l Milch | 1 tbsp sugar, 1 tsp baking powder, 250 ml milk
es en ½ l de leche | 500 ml milk
fr en ¼ l de crème | 250 ml cream
it en ½ kg di farina | 500 g flour
pt de ½ l de leite | 500 ml Milch
ca fr ¼ kg de sucre | 250 g de sucre
de en 1 ½ Liter Wasser | 1.5 litres of water
de en 1 ½ l Wasser | 1500 ml water
de en 1 ½ TL Salz und 2 ½ Tassen Mehl | 1.5 tsp salt and 2.5 cups flour
de en 1 ½ Stunden | 90 minutes
es en 1 ½ horas | 90 minutes
ro en 1 ½ ore | 90 minutes
de en 2 Std. | 120 minutes
de en ½ Std. | 30 minutes
it en 200 g di burro, 2 etti di farina | 200 g butter, 200 g flour
it es 2 etti di prosciutto | 200 g de jamón
fr en 20 centilitres d'eau | 200 ml water
it en 2 decilitri di latte | 200 ml milk
en de two bottles of 2 ½ litres | zwei Flaschen mit 2,5 Litern
es en Entre 24 y 48 horas laborables. | Between one and two working days.
es en De 24 a 48 horas | One to two days
es en De 24 a 72 h laborables | 1 to 3 working days
de en 24 bis 48 Stunden | one to two days
de en 24–48 Stunden | 1–2 days
de en in zwei bis drei Werktagen | in 48 to 72 hours
fr en Comptez 24 à 48 heures. | Allow one to two days.
it en tra le 24 e le 48 ore, da 24 a 48 ore | between 24 and 48 hours, one to two days
pt ca de 24 a 48 horas | d'un a dos dies
ro en între 24 și 48 de ore | between one and two days
en es 12 to 18 months | de un año a año y medio
fr en Salaire : 38 à 42 k€ bruts annuels. | Salary: €38,000–42,000 gross per annum.
es en Salario: 38 a 42 k€ | Salary: €38,000 to €42,000
es en Salario: 42k | Salary: €42,000
de en Gehalt: 38 bis 42k | Salary: €38,000 to €42,000
"""
WRONG = """
de en ½ l Milch | 50 ml milk | 50
de en ¾ l Wasser | 75 ml water | 75
de en ¼ l Milch | 25 ml milk | 25
de en 1 ½ Liter Wasser | 2.5 litres of water | 2.5
de en 1 ½ Stunden | 150 minutes | 150
es en ½ l de leche | 5 l of milk | 5
de en 2 Std. | 90 minutes | 90
it en 2 etti di farina | 20 g flour | 20
es en De 24 a 48 horas | Two to three days | three
de en 24 bis 72 Stunden | 1 to 2 days | 2
es en De 48 a 72 h laborables | 1 to 3 working days | 1
fr en Salaire : 38 à 42 k€ | Salary: €28,000–42,000 | 28,000
es en Salario: 42k | Salary: €24,000 | 24,000
"""


@pytest.mark.parametrize(("lang", "other", "source", "target"), cases(GOOD))
def test_same(lang: str, other: str, source: str, target: str) -> None:
    for check in ("numbers", "units"):
        assert flags(check, source, target, (lang, other)) == []
        assert flags(check, target, source, (other, lang)) == []


@pytest.mark.parametrize(("lang", "other", "source", "target", "words"), cases(WRONG))
def test_others(lang: str, other: str, source: str, target: str, words: str) -> None:
    assert quoted("numbers", source, target, langs=(lang, other)) == [words]


def test_the_unit_of_a_hundred_grams() -> None:
    assert quoted("units", "2 etti di farina", "2 grams of flour", langs=("it", "en")) != []
