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
de en Er ging ins Bad. | He went to the bathroom.
"""


@pytest.mark.parametrize(("lang", "other", "source", "good", "bad", "word"), cases(ROWS))
def test_another_thing(lang: str, other: str, source: str, good: str, bad: str, word: str) -> None:
    assert quoted("opposites", source, good, langs=(lang, other)) == []
    assert quoted("opposites", source, bad, langs=(lang, other)) == [word]


@pytest.mark.parametrize(("lang", "other", "source", "good"), cases(SAME))
def test_the_same_thing(lang: str, other: str, source: str, good: str) -> None:
    assert quoted("opposites", source, good, langs=(lang, other)) == []
