"""Decimals with a point, which are no times of day; times with a point, days and months, hundredths told apart."""

import pytest
from checks_support import cases, flags, translations

ROWS = """
en es The dose is 0.50 mg. | La dosis es de 0,50 mg. | La dosis es de 50 mg. | 50
en es The dose is 1.50 mg. | La dosis es de 1,50 mg. | La dosis es de 50 mg. | 50
en es Inflation was 3.45%. | La inflación fue del 3,45 %. | La inflación fue del 45 %. | 45
en es Inflation was 3.45%. | La inflación fue del 3,45 %. | La inflación fue del 3 %. | 3
en es The pear costs €2.50. | La pera cuesta 2,50 €. | La pera cuesta 2,00 €. | 2,00
es en La pera cuesta 2,00 €. | The pear costs €2. | The pear costs €2.50. | 2.50
fr en Il coûte 12,00 €. | It costs €12.00. | It costs €12.50. | 12.50
es en La dosis es de 1,00 mg. | The dose is 1 mg. | The dose is 1.50 mg. | 1.50
es en La tasa es del 4,00 %. | The rate is 4 per cent. | The rate is 4.25%. | 4.25
de en Es kostet 2,00 €. | It costs two euros. | It costs €2.50. | 2.50
en de It costs 4.25 euros. | Es kostet 4,25 Euro. | Es kostet 4 Euro. | 4
en de It costs $4.50. | Es kostet 4,50 $. | Es kostet 16,50 $. | 16,50
en fr It costs $4.50. | Il coûte 4,50 $. | Il coûte 16.50 $. | 16.50
en ca It grew by USD 2.50 per share. | Va créixer 2,50 USD per acció. | Va créixer 2 USD per acció. | 2
en ca The value was 2.50. | El valor era 2,50. | El valor era 50. | 50
ca en El valor era 2,00. | The value was 2. | The value was 2.50. | 2.50
en it It weighs 1.50 kilos. | Pesa 1,50 chili. | Pesa 50 chili. | 50
en pt A rate of 4.25 per cent. | Uma taxa de 4,25 por cento. | Uma taxa de 4 por cento. | 4
en ro It costs 4.50 lei. | Costă 4,50 lei. | Costă 50 de lei. | 50
en es It sold 2.50 million cars. | Vendió dos millones y medio de coches. | Vendió 50 millones de coches. | 50 millones
en fr It was 4.20 °C. | Il faisait 4,20 °C. | Il faisait 20 °C. | 20
en de The margin is ±1.50. | Die Marge ist ±1,50. | Die Marge ist ±50. | 50
en es He ran it in 9.58 seconds. | La corrió en 9,58 segundos. | La corrió en 58 segundos. | 58
en de It rose to 12.05 points. | Es stieg auf 12,05 Punkte. | Es stieg auf 5 Punkte. | 5
ca es Costa 2.50 €. | Cuesta 2,50 €. | Cuesta 50 €. | 50
en zh The price is $2.50. | 价格是2.50美元。 | 价格是50美元。 | 50
en ru It costs $2.50. | Это стоит 2,50 доллара. | Это стоит 50 долларов. | 50
en ca We met at 9.30. | Ens vam veure a les 9.30. | Ens vam veure a les 8.30. | 8.30
ca en Vam quedar a les 19.45. | We met at 7.45 pm. | We met at 8.45 pm. | 8.45
de en Am 12.05. fand das Treffen statt. | The meeting was on 12 May. | The meeting was on 13 May. | 13
de en Am 31.12. war Schluss. | It ended on 31 December. | It ended on 30 December. | 30
"""

GOOD = """
en es We met at 9.30. | Nos vimos a las nueve y media.
en ca We met at 9.30 am. | Ens vam veure a dos quarts de deu del matí.
ca en Vam quedar a les 9.30. | We met at half past nine.
ca en A les 9.30 segons el programa. | At 9:30 according to the programme.
de en Wir trafen uns um 9.30 Uhr. | We met at nine thirty.
de fr Wir trafen uns um 19.45 Uhr. | Nous nous sommes vus à 19 h 45.
ca fr 19.45 Concert | 19 heures 45 : concert
it en Ci vediamo alle 9.30. | See you at 9 30.
it pt Ci vediamo alle 9.30. | Vemo-nos às 9 horas e 30 minutos.
it ro Ci vediamo alle 9.30. | Ne vedem la ora 9 și 30 de minute.
en es Open 9.30-17.30 | Abierto de 9 h 30 a 17 h 30
en es From 9.00 to 11.00. | De nueve a once.
en ru We met at 9.30. | Мы встретились в 9 часов 30 минут.
zh en 上午9点30分 | at 9.30 am
en es He ran it in 2.05. | La corrió en 2 minutos y 5 segundos.
en es Version 2.10 is out. | Ya está la versión 2.10.
en es He won 6-4, 6.43 points. | Ganó 6-4, 6,43 puntos.
en es Article 2.10 applies. | Se aplica el apartado 10 del artículo 2.
en fr Mark 9.30 says so. | Marc 9, 30 le dit.
de en Vom 12.5. bis zum 14.5. | From 12 to 14 May.
de en Am 12.05.2018 war es so. | It was so on 12 May 2018.
ro en Pe 12.05 la sediu. | On 12 May at the office.
it en Il 12.05 alle 9.30. | On 12 May at 9:30.
en es He is 1.55 tall. | Mide un metro cincuenta y cinco.
de en Es kostet 2.50 Euro. | It costs 2 euros 50.
fr en Il coûte 2 euros 50. | It costs €2.50.
en es It cost £2.50. | Costó 2 libras y 50 peniques.
fr en Il mesure 1 m 80. | He is 1.80 m tall.
fr en Il mesure 1m80. | He is 1.80 m tall.
es en Cuesta dos con cincuenta. | It costs 2.50.
ca en Costa dos euros amb cinquanta. | It costs 2.50 euros.
en es It cost $2.50. | Costó dos dólares y medio.
"""

test_flags, test_does_not_flag = translations("numbers", ROWS, GOOD)


@pytest.mark.parametrize(
    ("lang", "other", "source", "target"),
    cases("""
en es It grew 1.20 percent. | Creció un 20 por ciento.
en fr It cost €2.50. | Il a coûté 2 €.
pt it São 4.30 pontos. | Sono 30 punti.
fr en Il coûte 2 euros 50. | It costs €3.50.
fr en Il mesure 1 m 80. | He is 1.60 m tall.
en es It cost £2.50. | Costó 3 libras y 60 peniques.
"""),
)
def test_is_major(lang: str, other: str, source: str, target: str) -> None:
    assert flags("numbers", source, target, (lang, other))[0].severity == "major"
