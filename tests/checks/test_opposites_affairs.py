"""Buildings, bodies, works, creeds, public affairs, one taken for another; look-alikes."""

from checks_support import translations

#: Languages, source, a good translation, one that says the contrary, its words.
ROWS = """
es en El teatro abrió sus puertas. | The theatre opened its doors. | The pharmacy opened its doors. | pharmacy
fr en L'ambassade a été évacuée. | The embassy was evacuated. | The university was evacuated. | university
de en Das Schloss wurde verkauft. | The castle was sold. | The farm was sold. | farm
en ca The police fired into the air. | La policia va disparar a l'aire. | L'exèrcit va disparar a l'aire. | exèrcit
it en Il ministero della Salute tace. | The ministry of health is silent. | The ministry of education is silent. |
  education
en es The foreign minister resigned. | La ministra de Exteriores dimitió. | La ministra de Agricultura dimitió. |
  Agricultura
pt en O romance ganhou o prémio. | The novel won the prize. | The film won the prize. | film
ro en Simfonia a fost aplaudată. | The symphony was applauded. | The sculpture was applauded. | sculpture
ca en Ho va dir la ràdio. | The radio said so. | The newspaper said so. | newspaper
de en Die Verfassung verbietet es. | The constitution forbids it. | The letter forbids it. | letter
es en Es un gran jugador de ajedrez. | He is a great chess player. | He is a great cricket player. | cricket
fr en Le baroque a marqué la ville. | The Baroque left its mark on the city. |
  The Renaissance left its mark on the city. | Renaissance
en it He teaches history. | Insegna storia. | Insegna geografia. | geografia
es en Los conservadores ganaron. | The conservatives won. | The liberals won. | liberals
it en I comunisti hanno votato contro. | The communists voted no. | The socialists voted no. | socialists
fr en La France importe du gaz russe. | France imports Russian gas. | France exports Russian gas. | exports
es en Importaron trigo. | They imported wheat. | They exported wheat. | exported
en ca France exports gas. | França exporta gas. | França importa gas. | importa
it en L'Italia importa carbone. | Italy imports coal. | Italy exports coal. | exports
pt en Portugal importava açúcar. | Portugal used to import sugar. | Portugal used to export sugar. | export
ro en România importă grâu. | Romania imports wheat. | Romania exports wheat. | exports
ca en La monarquia va caure. | The monarchy fell. | The dictatorship fell. | dictatorship
en fr Most are Orthodox. | La plupart sont orthodoxes. | La plupart sont catholiques. | catholiques
pt en Os impostos aumentaram. | Taxes rose. | Subsidies rose. | Subsidies
de en Die Gehälter steigen. | Salaries are rising. | Rents are rising. | Rents
es en La huelga duró un mes. | The strike lasted a month. | The demonstration lasted a month. | demonstration
en pt The referendum is on Sunday. | O referendo é no domingo. | O recenseamento é no domingo. | recenseamento
ro en Armistițiul a fost semnat. | The truce was signed. | The invasion was signed. | invasion
fr en Les obsèques auront lieu lundi. | The funeral is on Monday. | The wedding is on Monday. | wedding
de en Ihm droht eine Geldstrafe. | He faces a fine. | He faces a jail term. | jail term
ca en El personal sanitari protesta. | Health workers are protesting. | Education workers are protesting. | Education
es en La comisión electoral habló. | The electoral commission spoke. | The census commission spoke. | census
it en È accusato di spionaggio. | He is accused of espionage. | He is accused of arson. | arson
"""

#: The same told in other words.
GOOD = """
fr en Ce qui importe, c'est le gaz. | What matters is the gas.
es en No importa que se exporte. | It doesn't matter whether it is exported.
es en Lo que importa es vender al exterior. | What matters is to sell abroad.
ca en La van fer en un cinema de Teheran. | It was shown at one theater in Tehran.
es en El periódico alemán Der Spiegel. | The German magazine Der Spiegel.
fr en Le tribunal l'a condamné. | The court convicted him.
ca en La Generalitat ha fet una llei. | The government has passed a law.
it en Le forze armate e i carabinieri. | The army and the police.
de en Das Grundgesetz schützt alle. | The Basic Law protects everyone.
es en El Gobierno subió los sueldos. | The government raised wages.
en de Her degree is in economics. | Sie hat Volkswirtschaft studiert.
fr en La pièce est jouée au théâtre. | The play is on stage.
pt en Está numa casa de saúde. | He is in a nursing home.
ro en Alegerile au loc duminică. | The polls open on Sunday.
es en Le cayó una multa por exceso de velocidad. | He was fined for speeding.
ca en Una tropa armada va entrar al poble. | An army unit entered the village.
fr en Les Républicains et la république. | The Republicans and the republic.
en es The United Kingdom and the Czech Republic. | Gran Bretaña y Chequia.
de en Die Wahl fiel ihm schwer. | It was a hard choice for him.
ca en El tribunal el va condemnar a cadena perpètua. | He was sentenced to life in prison.
it en Il giudice ha fissato il processo. | The court set a date for the trial.
"""


test_taken_for_others, test_told_otherwise = translations("opposites", ROWS, GOOD)
