"""Another animal, part of the body, colour, food, garment, device or illness than the source names."""

import pytest
from checks_support import cases, quoted

#: Languages, source, a good translation, one that names another thing of the kind, the word for it.
ROWS = """
ca en Un llop va matar tres cabres. | A wolf killed three goats. | A fox killed three goats. | fox
es en Vieron una ballena. | They saw a whale. | They saw a shark. | shark
de en Ein Elefant griff sie an. | An elephant attacked her. | A tiger attacked her. | tiger
en fr The monkey ran away. | Le singe s'est enfui. | Le lapin s'est enfui. | lapin
it en Il cane dormiva. | The dog was asleep. | The goat was asleep. | goat
ca en Va perdre un ull. | He lost an eye. | He lost an ear. | ear
fr en Il saignait du nez. | His nose was bleeding. | His mouth was bleeding. | mouth
pt en Recolheram amostras de sangue. | They took blood samples. | They took urine samples. | urine
es en Llevaba una falda gris. | She wore a grey skirt. | She wore a purple skirt. | purple
es en El arroz es más caro. | Rice is dearer. | Bread is dearer. | Bread
ro en Cartofii s-au scumpit. | Potatoes cost more. | Eggs cost more. | Eggs
de en Sie verkauft Äpfel. | She sells apples. | She sells bananas. | bananas
ca en El carbó contamina. | Coal pollutes. | Uranium pollutes. | Uranium
en es The price of copper fell. | Cayó el precio del cobre. | Cayó el precio del aluminio. | aluminio
it en Serve ossigeno. | Oxygen is needed. | Hydrogen is needed. | Hydrogen
pt en Comprou sapatos novos. | He bought new shoes. | He bought new gloves. | gloves
fr en Elle est dans la cuisine. | She is in the kitchen. | She is in the garden. | garden
es en Rompió la ventana. | He broke the window. | He broke the roof. | roof
ca en Es va comprar un ordinador. | He bought a computer. | He bought a television. | television
de en Sie hat Diabetes. | She has diabetes. | She has asthma. | asthma
ca en Viu en una ciutat petita. | She lives in a small city. | She lives in a small country. | country
es en La aldea quedó aislada. | The village was cut off. | The continent was cut off. | continent
fr en Il a traversé le désert. | He crossed the desert. | He crossed the river. | river
it en Vive su una spiaggia. | He lives on a beach. | He lives on a mountain. | mountain
de en Er verlor drei Finger. | He lost three fingers. | He lost three feet. | feet
en pt He raised his hand. | Levantou a mão. | Levantou o pé. | pé
es en La tormenta duró tres días. | The storm lasted three days. | The fog lasted three days. | fog
ca en Bevia aigua. | He was drinking water. | He was drinking beer. | beer
pt en Uma caixa de madeira | A wooden box | A plastic box | plastic
ro en Copacii au murit. | The trees died. | The flowers died. | flowers
de en Die Mauer ist beschädigt. | The wall is damaged. | The roof is damaged. | roof
ro en Vaccinul este scump. | The vaccine is costly. | The antibiotic is costly. | antibiotic
"""
#: Languages, source, a good translation.
SAME = """
es en Se me puso la piel de gallina. | I got goose bumps.
ca en Té un conillet d'Índies. | She has a guinea pig.
es en El lobo marino duerme en la roca. | The sea lion sleeps on the rock.
de en Zwei Fliegen mit einer Klappe schlagen. | To kill two birds with one stone.
ca en El tenia davant dels ulls. | It was right under his nose.
pt en Quem não tem cão caça com gato. | If you have no dog, hunt with a cat.
ro en Leul s-a depreciat, iar taurul a atacat. | The leu lost value, and the bull attacked.
fr en Il mange des pommes de terre. | He eats potatoes.
fr en Des pommes de terre et des oignons. | Potatoes and onions.
es en Tiene los ojos negros y el pelo castaño. | She has black eyes and brown hair.
ca en Viu al camp amb gossos i cabres. | He lives in the country with his goats and dogs.
es en Es un cáncer de pulmón. | It is a lung tumour.
it en Il pomodoro è un frutto. | The tomato is a fruit.
it en Vive in un paese di montagna. | He lives in a mountain village.
es en El pueblo está lejos de la ciudad. | The village is far from town.
ca en Van anar a la vora del mar. | They went to the beach by the sea.
it en Un muro d'acqua ha colpito la spiaggia. | A wall of water hit the edge of the sea.
ca en Posa el dit a la llaga. | It hits the nail on the head.
fr en Baissez les yeux. | Keep your head down.
fr en Il est en tête. | He is in front by a nose.
es en Una tormenta de nieve y viento. | A snowstorm with wind.
ca en Tenia el braç embenat. | His hand was bandaged.
ro en Mașini mari pe străzi | Big cars on the streets
de en Er ging ins Bad. | He went to the bathroom.
"""


@pytest.mark.parametrize(("lang", "other", "source", "good", "bad", "word"), cases(ROWS))
def test_another_thing(lang: str, other: str, source: str, good: str, bad: str, word: str) -> None:
    assert quoted("opposites", source, good, langs=(lang, other)) == []
    assert quoted("opposites", source, bad, langs=(lang, other)) == [word]


@pytest.mark.parametrize(("lang", "other", "source", "good"), cases(SAME))
def test_the_same_thing(lang: str, other: str, source: str, good: str) -> None:
    assert quoted("opposites", source, good, langs=(lang, other)) == []
